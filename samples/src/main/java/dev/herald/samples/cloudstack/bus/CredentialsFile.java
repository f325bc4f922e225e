package dev.herald.samples.cloudstack.bus;

import dev.herald.schema.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;

/**
 * Values that stand encrypted in {@code cred.properties}, as jasypt writes them by its usual algorithm: as they are, or within {@code ENC(…)}.
 * What was encrypted is never in a message.
 */
final class CredentialsFile {
    static final String NAME = "cred.properties";

    /** That of CloudStack's documentation, so that its files are read. */
    private static final String ALGORITHM = "PBEWithMD5AndDES";

    private final Path file;
    private final Optional<Properties> values;
    private final Optional<String> password;

    private CredentialsFile(Path file, Optional<Properties> values, Optional<String> password) {
        this.file = file;
        this.values = values;
        this.password = password.filter(text -> !text.isEmpty());
    }

    /** That of a folder, which may have none. */
    static CredentialsFile in(Path folder, Optional<String> password) throws IOException {
        Path file = folder.resolve(NAME);
        return new CredentialsFile(
                file, Files.exists(file) ? Optional.of(properties(file)) : Optional.empty(), password);
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is no properties file: " + e.getMessage(), e);
        }
        return properties;
    }

    /**
     * What was encrypted.
     *
     * @throws IllegalArgumentException if it is not there, or cannot be decrypted
     */
    String decrypted(String key) {
        Properties all = values.orElseThrow(
                () -> new IllegalArgumentException("there is no " + file + ", which should say '" + key + "'"));
        String encrypted = all.getProperty(key);
        if (encrypted == null) {
            throw new IllegalArgumentException(NAME + " does not say '" + key + "'; "
                    + Nearest.hint(key, new TreeSet<>(all.stringPropertyNames())));
        }
        String decrypted = decrypt(key, encrypted.strip());
        // One wrong password in 256 is not noticed by the padding alone.
        if (decrypted.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
            throw wrong(key);
        }
        return decrypted;
    }

    private String decrypt(String key, String encrypted) {
        StandardPBEStringEncryptor encryptor = new StandardPBEStringEncryptor();
        encryptor.setAlgorithm(ALGORITHM);
        encryptor.setPassword(password.orElseThrow(() -> new IllegalArgumentException(
                "'" + key + "' of " + NAME + " is encrypted, and no password to decrypt it is given")));
        try {
            return encryptor.decrypt(encrypted.replaceFirst("^ENC\\((.*)\\)$", "$1"));
        } catch (EncryptionOperationNotPossibleException e) {
            throw wrong(key);
        }
    }

    private static IllegalArgumentException wrong(String key) {
        return new IllegalArgumentException(
                "'" + key + "' of " + NAME + " cannot be decrypted: it was not encrypted by jasypt with " + ALGORITHM
                        + " and the password that is given");
    }
}
