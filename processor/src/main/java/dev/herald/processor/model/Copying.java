package dev.herald.processor.model;

import dev.herald.processor.model.ValueType.EnumType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import dev.herald.schema.FieldType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a value of one macro line becomes one of another without a loss, so that nobody has to say it. */
public sealed interface Copying {
    /** It is the same in both. */
    record Same() implements Copying {}

    /**
     * A whole number becomes one of a wider type.
     *
     * @param from the narrower type
     * @param to the wider type
     */
    record Widened(Scalar from, Scalar to) implements Copying {}

    /**
     * A constant becomes that of the same text, else of the same name.
     *
     * @param from the enum of one line
     * @param to the enum of the other
     */
    record Constants(EnumModel from, EnumModel to) implements Copying {
        /** The constant that another one becomes. */
        public Optional<EnumModel.Constant> of(EnumModel.Constant constant) {
            if (constant.unknown()) {
                return to.unknown();
            }
            return to.known().stream()
                    .filter(other -> other.text().equals(constant.text()))
                    .findFirst()
                    .or(() -> to.known().stream()
                            .filter(other -> other.name().equals(constant.name()))
                            .findFirst());
        }

        boolean isComplete() {
            return from.constants().stream().allMatch(constant -> of(constant).isPresent());
        }
    }

    /**
     * A list or a set, element by element.
     *
     * @param element how an element is copied
     * @param isList whether it is a list
     */
    record Elements(Copying element, boolean isList) implements Copying {}

    /**
     * A map, entry by entry.
     *
     * @param key how a key is copied
     * @param value how a value is copied
     */
    record Entries(Copying key, Copying value) implements Copying {}

    /**
     * Another payload, whose line has moved too, takes its own steps.
     *
     * @param from its line here
     * @param to its line there
     */
    record Stepped(PayloadRef from, PayloadRef to) implements Copying {
        /** Whether the steps lead to a newer line. */
        public boolean isUp() {
            return from.macro() < to.macro();
        }
    }

    /** What a number can become without a loss. */
    Map<Scalar, List<Scalar>> WIDER = Map.of(
            Scalar.INT, List.of(Scalar.LONG, Scalar.DOUBLE, Scalar.BIGINT, Scalar.DECIMAL),
            Scalar.LONG, List.of(Scalar.BIGINT, Scalar.DECIMAL),
            Scalar.BIGINT, List.of(Scalar.DECIMAL));

    /**
     * How a field is copied to its counterpart in another line.
     *
     * @param from the field that has the value
     * @param to the field that gets it
     * @return empty if not every value could be copied without a loss
     */
    static Optional<Copying> of(FieldModel from, FieldModel to) {
        return from.optional() && !to.optional() ? Optional.empty() : of(from.type(), to.type());
    }

    private static Optional<Copying> of(ValueType from, ValueType to) {
        if (from instanceof ScalarType one && to instanceof ScalarType other) {
            return scalar(one.scalar(), other.scalar());
        }
        if (from instanceof EnumType one && to instanceof EnumType other) {
            return one.model().type().equals(other.model().type())
                    ? Optional.of(new Same())
                    : Optional.<Copying>of(new Constants(one.model(), other.model()))
                            .filter(constants -> ((Constants) constants).isComplete());
        }
        if (from instanceof ListType one && to instanceof ListType other) {
            return of(one.element(), other.element()).map(element -> elements(element, true));
        }
        if (from instanceof SetType one && to instanceof SetType other) {
            return of(one.element(), other.element()).map(element -> elements(element, false));
        }
        if (from instanceof MapType one && to instanceof MapType other) {
            return of(one.key(), other.key())
                    .flatMap(key -> of(one.value(), other.value())
                            .map(value -> isSame(key) && isSame(value) ? value : new Entries(key, value)));
        }
        if (from instanceof NestedType one && to instanceof NestedType other) {
            return nested(one.payload(), other.payload());
        }
        return from instanceof UnionType one && to instanceof UnionType other && isWithin(one.model(), other.model())
                ? Optional.of(new Same())
                : Optional.empty();
    }

    /** Whether a payload of one union is always one of the other. */
    private static boolean isWithin(UnionModel one, UnionModel other) {
        return one.type().equals(other.type())
                && (one.unknown().isEmpty() || other.unknown().isPresent())
                && other.payloads().containsAll(one.payloads());
    }

    private static Optional<Copying> scalar(Scalar from, Scalar to) {
        if (from == to) {
            return Optional.of(new Same());
        }
        return WIDER.getOrDefault(from, List.of()).contains(to) ? Optional.of(new Widened(from, to)) : Optional.empty();
    }

    /** A payload that is another one now, or that cannot take a step down, is for the user to say. */
    private static Optional<Copying> nested(PayloadRef from, PayloadRef to) {
        if (from.generated().equals(to.generated())) {
            return Optional.of(new Same());
        }
        boolean hasSteps = from.macro() < to.macro() || from.writes().contains(to.macro());
        return from.name().equals(to.name()) && hasSteps ? Optional.of(new Stepped(from, to)) : Optional.empty();
    }

    private static Copying elements(Copying element, boolean isList) {
        return isSame(element) ? element : new Elements(element, isList);
    }

    private static boolean isSame(Copying copying) {
        return copying instanceof Same;
    }
}
