package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An enum that a field uses.
 *
 * @param type the enum
 * @param constants its constants in declaration order, the unknown one included
 */
public record EnumModel(JavaType.Declared type, List<Constant> constants) {
    /** Copies the list. */
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /** The constant that stands for unknown texts, if it is open. */
    public Optional<Constant> unknown() {
        return constants.stream().filter(Constant::unknown).findFirst();
    }

    /** The constants that have a text, those that are not written any more included. */
    public List<Constant> known() {
        return constants.stream().filter(constant -> !constant.unknown()).toList();
    }

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param text its text on the wire
     * @param since the version it joined with, if the user says so
     * @param retired the version since which it is not written any more, if it is not; empty text where the user says none
     * @param unknown whether it stands for unknown texts
     * @param origin the constant
     */
    public record Constant(
            String name, String text, Optional<Text> since, Optional<Text> retired, boolean unknown, Origin origin) {}
}
