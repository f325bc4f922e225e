package dev.herald.wire;

/** A field, or an element of one, is null that must not be. */
final class NullFieldException extends NullPointerException {
    private static final long serialVersionUID = 1;

    /** Payload and accessor. */
    private final String field;

    /**
     * A refusal of null.
     *
     * @param field payload and accessor, such as {@code NodePayload.uuid}
     * @param what what the field must not do, in words
     */
    NullFieldException(String field, String what) {
        super(field + " " + what);
        this.field = field;
    }

    /** The accessor alone. */
    String accessor() {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
