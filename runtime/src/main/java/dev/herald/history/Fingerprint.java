package dev.herald.history;

import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a released version is held by: equal for schemas that are the same on the wire, and different for all others. Of the names in
 * Java, deprecation, retirement, and the default of a field that was there from the start, it knows nothing.
 *
 * @param hex the SHA-256 of the version's canonical text, 64 digits in lower case
 */
public record Fingerprint(String hex) {
    private static final String PREFIX = "sha256:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Refuses what is no SHA-256.
     *
     * @throws IllegalArgumentException if the text is not 64 digits in lower case
     */
    public Fingerprint {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is not the SHA-256 of a version");
        }
    }

    /**
     * The fingerprint of one version of a macro line.
     *
     * @param head the newest version of the line
     * @param version one of the same line, at most the head's
     * @return its fingerprint, which stays the same when the line grows
     */
    public static Fingerprint of(PayloadSchema head, Version version) {
        return of(new WireShape(head).text(version));
    }

    /** The fingerprint of a version's canonical text. */
    static Fingerprint of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }

    /**
     * Reads what {@link #toString} gives.
     *
     * @param text such as {@code sha256:9f86…}
     * @return the fingerprint
     * @throws IllegalArgumentException if the text is none
     */
    public static Fingerprint parse(String text) {
        if (!text.startsWith(PREFIX)
                || !HEX.matcher(text.substring(PREFIX.length())).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a fingerprint; one is sha256: and 64 digits, as release writes them");
        }
        return new Fingerprint(text.substring(PREFIX.length()));
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
