package dev.herald.processor.read;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Tells types that cannot be definitions. */
final class Shapes {
    private Shapes() {}

    static List<Misfit> of(TypeElement type) {
        List<Misfit> misfits = new ArrayList<>();
        ElementKind kind = type.getKind();
        if (kind != ElementKind.INTERFACE && kind != ElementKind.CLASS && kind != ElementKind.RECORD) {
            misfits.add(misfit(type, Kind.NO_DEFINITION));
        }
        if (!type.getTypeParameters().isEmpty()) {
            misfits.add(misfit(type, Kind.GENERIC));
        }
        if (Enclosing.types(type).stream()
                .anyMatch(outer -> outer.getModifiers().contains(Modifier.PRIVATE))) {
            misfits.add(misfit(type, Kind.PRIVATE));
        }
        if (kind == ElementKind.CLASS
                && type.getNestingKind() != NestingKind.TOP_LEVEL
                && !type.getModifiers().contains(Modifier.STATIC)) {
            misfits.add(misfit(type, Kind.INNER));
        }
        if (kind == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED)) {
            misfits.add(misfit(type, Kind.SEALED));
        }
        return misfits;
    }

    private static Misfit misfit(TypeElement type, Kind kind) {
        return new Misfit(Origin.of(type), kind, type.getSimpleName().toString());
    }
}
