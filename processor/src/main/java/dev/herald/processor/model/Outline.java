package dev.herald.processor.model;

import dev.herald.annotation.Form;
import java.util.Map;
import java.util.Set;

/**
 * What a reader sees of a payload that does not say what it is.
 *
 * @param form its form on the wire
 * @param shape what it is in JSON: object, array, string, number or boolean
 * @param names the wire names of its fields
 * @param required the wire names of the fields that each message of the macro line holds
 * @param constants the values of its constants, by wire name
 */
public record Outline(Form form, String shape, Set<String> names, Set<String> required, Map<String, String> constants) {
    /** Copies the collections. */
    public Outline {
        names = Set.copyOf(names);
        required = Set.copyOf(required);
        constants = Map.copyOf(constants);
    }

    /** Whether the data of one could be that of the other: neither a constant nor the fields that must be there tell them apart. */
    public boolean isLike(Outline other) {
        if (form == Form.OBJECT || other.form == Form.OBJECT || !shape.equals(other.shape)) {
            return false;
        }
        return form == Form.BARE || other.form == Form.BARE || !differsFrom(other);
    }

    private boolean differsFrom(Outline other) {
        boolean byConstant = constants.entrySet().stream()
                .anyMatch(constant -> other.constants.containsKey(constant.getKey())
                        && !constant.getValue().equals(other.constants.get(constant.getKey())));
        return byConstant
                || constants.isEmpty() != other.constants.isEmpty()
                        && !sharesConstant(other)
                        && !other.sharesConstant(this)
                || !names.containsAll(other.required) && !other.names.containsAll(required);
    }

    /** Whether a constant is a field of the other one too. */
    private boolean sharesConstant(Outline other) {
        return constants.keySet().stream().anyMatch(other.names::contains);
    }
}
