package dev.herald.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message, or a part of it, is not what it should be. Nothing of it was taken over. Sensitive values are masked in all texts.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Kind {
        /** The bytes are no JSON text: malformed, invalid UTF-8, a lone surrogate, or something behind the end. */
        NOT_JSON,
        /** JSON, but not the envelope of a notification. */
        NOT_A_NOTIFICATION,
        /** No payload of this namespace and name is registered here. */
        UNKNOWN_PAYLOAD,
        /** The payload is known, but not in this macro version. */
        UNSUPPORTED_MACRO,
        /** The payload is of an older macro line, and a step from there to ours failed. */
        MIGRATION_FAILED,
        /** A field is not there that the stated version promises. */
        MISSING_FIELD,
        /** A value is of another JSON type than the field. */
        WRONG_TYPE,
        /** A value is of the right JSON type, but not one that the field can have. */
        INVALID_VALUE,
        /** An object has two members of one name, a map two equal keys, or a set two equal elements. */
        DUPLICATE,
        /** A limit of size, length or number is passed. */
        TOO_LARGE,
        /** Objects and arrays are nested deeper than the limit. */
        TOO_DEEP
    }

    /** What kind of fault it is. */
    private final Kind kind;
    /** Where it is. */
    private final String path;
    /** What was found. */
    private final String found;
    /** What would be readable. */
    private final String readable;
    /** In which message. */
    private final String messageId;

    /**
     * A refusal.
     *
     * @param kind what kind of fault it is
     * @param path the JSON path of the place, such as {@code $.payload['ironic_object.data'].uuid}
     * @param found what was found there
     * @param readable what would be readable there
     * @param cause the exception behind it, if any
     */
    public RefusedException(Kind kind, String path, String found, String readable, @Nullable Throwable cause) {
        this(kind, path, found, readable, "", cause);
    }

    private RefusedException(
            Kind kind, String path, String found, String readable, String messageId, @Nullable Throwable cause) {
        super(
                kind + " at " + path + ": found " + found + "; readable would be " + readable
                        + (messageId.isEmpty() ? "" : "; message " + messageId),
                cause);
        this.kind = kind;
        this.path = path;
        this.found = found;
        this.readable = readable;
        this.messageId = messageId;
    }

    /** A refusal without an exception behind it. */
    public RefusedException(Kind kind, String path, String found, String readable) {
        this(kind, path, found, readable, null);
    }

    /**
     * The same refusal, of a part, seen from the whole.
     *
     * @param part the JSON path of the part, such as {@code $.payload}
     * @return a refusal whose path begins at the whole
     */
    public RefusedException within(String part) {
        return again(part + path.substring(1), messageId);
    }

    /**
     * The same refusal, once it is known of which message.
     *
     * @param id the message id
     * @return a refusal that names the message
     */
    public RefusedException of(String id) {
        return again(path, id);
    }

    private RefusedException again(String path, String messageId) {
        RefusedException same = new RefusedException(kind, path, found, readable, messageId, getCause());
        same.setStackTrace(getStackTrace());
        return same;
    }

    /**
     * What kind of fault it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it is.
     *
     * @return a JSON path
     */
    public String path() {
        return path;
    }

    /**
     * What was found there.
     *
     * @return words, in which sensitive values are masked
     */
    public String found() {
        return found;
    }

    /**
     * What would be readable there.
     *
     * @return words
     */
    public String readable() {
        return readable;
    }

    /**
     * Which message it is.
     *
     * @return the message id; empty if the refusal came before it was known
     */
    public Optional<String> messageId() {
        return messageId.isEmpty() ? Optional.empty() : Optional.of(messageId);
    }
}
