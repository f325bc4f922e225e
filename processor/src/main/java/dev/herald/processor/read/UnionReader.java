package dev.herald.processor.read;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Retired;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.Outline;
import dev.herald.processor.model.PayloadModel.Stated;
import dev.herald.processor.model.PayloadRef;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.UnionModel.Stand;
import dev.herald.processor.model.WireNames;
import dev.herald.schema.Version;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface; a union in a union counts with all its members. */
final class UnionReader {
    private final PayloadRefs payloads;
    private final Members fields;
    private final List<UnionModel.Member> members = new ArrayList<>();
    private final List<Stand> unknowns = new ArrayList<>();
    private final List<Stand> strangers = new ArrayList<>();

    UnionReader(PayloadRefs payloads, Members fields) {
        this.payloads = payloads;
        this.fields = fields;
    }

    UnionModel read(TypeElement union) {
        collect(union);
        return new UnionModel(JavaTypes.of(union), Origin.of(union), members, unknowns, strangers);
    }

    private void collect(TypeElement union) {
        for (TypeMirror permitted : union.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
                Optional<PayloadRef> payload = payloads.find(type);
                if (payload.isPresent()) {
                    members.add(member(type, payload.get()));
                } else if (Mark.has(type, Unknown.class)) {
                    unknowns.add(stand(type));
                } else if (type.getModifiers().contains(Modifier.SEALED)) {
                    collect(type);
                } else {
                    strangers.add(stand(type));
                }
            }
        }
    }

    private UnionModel.Member member(TypeElement type, PayloadRef payload) {
        Stated stated = StatedReader.read(type).orElseThrow();
        Set<String> names = new HashSet<>();
        Set<String> required = new HashSet<>();
        Map<String, String> constants = new HashMap<>();
        for (Member field : fields.of(type)) {
            String name = text(field, WireName.class).orElseGet(() -> WireNames.of(field.name(), stated.naming()));
            names.add(name);
            if (TypeReader.optional(field.type()).isPresent()) {
                continue;
            }
            text(field, Constant.class).ifPresent(value -> constants.put(name, value));
            if (isOfFirstVersion(field, payload)) {
                required.add(name);
            }
        }
        Outline outline = new Outline(stated.form(), "object", names, required, constants);
        return new UnionModel.Member(
                payload,
                Mark.find(type, Since.class).flatMap(mark -> mark.text("value")),
                Mark.find(type, Retired.class).map(mark -> mark.textOrEmpty("value")),
                Origin.of(type),
                outline);
    }

    private static boolean isOfFirstVersion(Member field, PayloadRef payload) {
        return text(field, Since.class)
                .flatMap(Version::find)
                .filter(since -> since.macro() == payload.macro())
                .filter(since -> since.micro() > 0)
                .isEmpty();
    }

    private static Optional<String> text(Member field, Class<? extends Annotation> annotation) {
        return field.mark(annotation).flatMap(mark -> mark.text("value")).map(Text::value);
    }

    private static Stand stand(TypeElement type) {
        boolean isJsonRecord = type.getRecordComponents().size() == 1
                && type.getRecordComponents().get(0).asType() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement component
                && component.getQualifiedName().contentEquals("dev.herald.value.Json");
        return new Stand(JavaTypes.of(type), Origin.of(type), isJsonRecord);
    }
}
