package dev.herald.wire;

import dev.herald.schema.PayloadName;
import java.util.List;

/**
 * A step between two macro lines failed. Its text names step and fields, and where the user's code threw, but nothing that it said: that may
 * hold values of the payload.
 */
public final class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The step. */
    private final String step;
    /** The fields. */
    private final transient List<String> fields;

    MigrationException(PayloadName payload, int from, int to, Throwable cause) {
        this(payload + " " + from + " -> " + to, fieldsOf(cause), cause);
    }

    private MigrationException(String step, List<String> fields, Throwable cause) {
        super("the step " + step + " failed: " + why(fields, cause), cause);
        this.step = step;
        this.fields = fields;
    }

    /**
     * The step.
     *
     * @return payload and macro lines, such as {@code ironic/NodePayload 1 -> 2}
     */
    public String step() {
        return step;
    }

    /**
     * The fields that the step left without a value.
     *
     * @return their accessors, such as {@code fullName}; empty if the step failed otherwise
     */
    public List<String> fields() {
        return fields;
    }

    private static List<String> fieldsOf(Throwable cause) {
        if (cause instanceof IncompletePayloadException incomplete) {
            return incomplete.missing();
        }
        return cause instanceof NullFieldException nothing ? List.of(nothing.accessor()) : List.of();
    }

    private static String why(List<String> fields, Throwable cause) {
        if (!fields.isEmpty()) {
            return "it gives no value for " + String.join(", ", fields);
        }
        Throwable thrown =
                cause instanceof ExceptionInInitializerError && cause.getCause() != null ? cause.getCause() : cause;
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
