package dev.herald.processor.read;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Redaction;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.FieldModel.Deprecation;
import dev.herald.processor.model.FieldModel.Sensitivity;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.WireNames;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the fields of an interface. */
final class FieldReader {
    private final Elements elements;
    private final TypeReader values;
    private final Naming naming;

    FieldReader(Elements elements, TypeReader values, Naming naming) {
        this.elements = elements;
        this.values = values;
        this.naming = naming;
    }

    FieldModel read(Member member) {
        Optional<TypeMirror> optional = TypeReader.optional(member.type());
        Origin origin = Origin.of(member.element());
        return new FieldModel(
                origin,
                member.name(),
                text(member, WireName.class).orElseGet(() -> new Text(WireNames.of(member.name(), naming), origin)),
                values.read(optional.orElse(member.type())),
                optional.isPresent(),
                member.type().getKind().isPrimitive(),
                text(member, Since.class),
                text(member, Default.class),
                text(member, Constant.class),
                text(member, RenamedFrom.class),
                member.mark(Sensitive.class)
                        .map(mark -> new Sensitivity(
                                mark.constant("value", Redaction.class).orElse(Redaction.LOG), mark.origin("value"))),
                member.mark(Deprecated.class).map(FieldReader::deprecation),
                nullable(member.element()),
                member.conflict(),
                doc(member));
    }

    static Deprecation deprecation(Mark mark) {
        return new Deprecation(
                mark.text("since").map(Text::value).orElse(""),
                mark.text("forRemoval").map(Text::value).orElse("false").equals("true"));
    }

    private static Optional<Text> text(Member member, Class<? extends Annotation> type) {
        return member.mark(type).flatMap(mark -> mark.text("value"));
    }

    /** An annotation of any library that is called Nullable, on the method or on its type. */
    static Optional<Origin> nullable(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (isNullable(mirror)) {
                return Optional.of(Origin.of(member, mirror));
            }
        }
        return type.getAnnotationMirrors().stream().anyMatch(FieldReader::isNullable)
                ? Optional.of(Origin.of(member))
                : Optional.empty();
    }

    private static boolean isNullable(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    private Optional<String> doc(Member member) {
        return member.documented().stream()
                .map(elements::getDocComment)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
