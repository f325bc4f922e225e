package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with settings is told at the setting, with what would be right. */
class WrongSettingsTest {
    private static final String RABBIT = """
            [main]
            implementation = rabbitmq
            server = localhost
            username = ${username}
            password = ${password}
            """;

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamedWithWhatItWouldSay() {
        assertThat(fault())
                .startsWith("there is no " + folder.resolve("event-bus.ini") + "; it says which buses there are");
    }

    @Test
    void aFileWithoutABusIsAnError() throws IOException {
        ini("# nothing yet\n");

        assertThat(fault()).isEqualTo("event-bus.ini: no bus: a bus is a section, such as [eventNotificationBus]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prot = 5672|[main] prot: is no setting of this bus; valid are exchange, implementation, name, password, port,"
                        + " server, username; did you mean 'port'?",
                "port = 56x72|[main] port: '56x72' is no port; valid is 1 to 65535",
                "port = 70000|[main] port: '70000' is no port; valid is 1 to 65535",
                "port = -1|[main] port: '-1' is no port; valid is 1 to 65535",
                "port = 0|[main] port: '0' is no port; valid is 1 to 65535",
                "implementation = kafka|[main] implementation: is there 2 times; once is enough",
            })
    void aWrongSettingIsToldWithWhatIsValid(String line, String message) throws IOException {
        ini(RABBIT.replace("${username}", "guest").replace("${password}", "guest") + line + "\n");

        assertThat(fault()).isEqualTo(message);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        ini("""
                stray = 1
                [a]
                implementation = rabitmq
                [b]
                [c]
                implementation = rabbitmq
                server = amqp://localhost
                username = guest
                [d]
                implementation = memory
                name = c
                port = 5672
                """);

        assertThat(fault().lines())
                .containsExactly(
                        "event-bus.ini: 'stray' stands before any [bus]; each bus has a section",
                        "[a] implementation: 'rabitmq' is none; valid are memory, rabbitmq, kafka; did you mean 'rabbitmq'?",
                        "[b] implementation: is missing; valid are memory, rabbitmq, kafka",
                        "[c] password: is missing",
                        "[c] server: 'amqp://localhost' is no host; valid is a name or an address, such as 10.1.1.7",
                        "[d] port: is no setting of this bus; valid are implementation, name",
                        "event-bus.ini: two buses are called 'c'; outcomes tell them by their names");
    }

    @Test
    void aMissingFileOfCredentialsIsNamed() throws IOException {
        ini(RABBIT);

        assertThat(fault().lines())
                .containsExactly(
                        "[main] username: there is no " + folder.resolve("cred.properties")
                                + ", which should say 'username'",
                        "[main] password: there is no " + folder.resolve("cred.properties")
                                + ", which should say 'password'");
    }

    @Test
    void aCredentialThatIsNotInTheFileIsToldWithTheNearest() throws IOException {
        ini(RABBIT);
        write("cred.properties", "usrname=nh2XrM7jWHMG4VQK18iiBQ==\npassword=nh2XrM7jWHMG4VQK18iiBQ==\n");

        assertThat(fault())
                .isEqualTo("[main] username: cred.properties does not say 'username'; did you mean 'usrname'?");
    }

    @Test
    void aMissingDecryptionPasswordIsTold() throws IOException {
        ini(RABBIT.replace("${username}", "guest"));
        write("cred.properties", "password=nh2XrM7jWHMG4VQK18iiBQ==\n");

        assertThatThrownBy(() -> BusConfiguration.read(folder, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "[main] password: 'password' of cred.properties is encrypted, and no password to decrypt it is"
                                + " given");
    }

    @ParameterizedTest
    @CsvSource({"nh2XrM7jWHMG4VQK18iiBQ==, other", "guest, password", "nh2XrM7jWHMG4VQK18iiBR, password"})
    void whatCannotBeDecryptedIsToldAndNotShown(String value, String password) throws IOException {
        ini(RABBIT.replace("${username}", "somebody"));
        write("cred.properties", "password=" + value + "\n");

        assertThatThrownBy(() -> BusConfiguration.read(folder, Optional.of(password)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "[main] password: 'password' of cred.properties cannot be decrypted: it was not encrypted by jasypt"
                                + " with PBEWithMD5AndDES and the password that is given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bootstrap.server=h:1|bootstrap.servers is missing; it is the brokers' hosts and ports, such as"
                        + " host:9092,host2:9092; did you mean it by 'bootstrap.server'?",
                "bootstrap.servers=:9092|':9092' in 'kafka://:9092' is no host; valid is kafka://host:9092 or"
                        + " kafka://host:9092,host2:9092",
                "bootstrap.servers=h:1 # topic=a b|topic 'a b' is no name of a topic; that is 1 to 249 letters, digits, '.', '_'"
                        + " and '-'",
                "bootstrap.servers=h:1 # acks=maybe|Kafka does not take a property: Invalid value maybe for configuration acks:"
                        + " String must be one of: all, -1, 0, 1",
                "bootstrap.servers=h:1 # group.id=x|property group.id is the driver's own: each subscription says its group",
                "bootstrap.servers=h:1 # key.serializer=a.B|key.serializer 'a.B' is not what writes events, which are text; valid"
                        + " are org.apache.kafka.common.serialization.StringSerializer,"
                        + " org.apache.kafka.common.serialization.ByteArraySerializer",
            })
    void aWrongPropertyOfKafkaIsTold(String lines, String message) throws IOException {
        ini("[kafka]\nimplementation = kafka\n");
        write("kafka.producer.properties", lines.replace(" # ", "\n"));

        assertThat(fault()).isEqualTo("[kafka] properties: kafka.producer.properties: " + message);
    }

    @Test
    void aMissingFileOfKafkaIsNamed() throws IOException {
        ini("[kafka]\nimplementation = kafka\nproperties = other.properties\n");

        assertThat(fault())
                .isEqualTo("[kafka] properties: there is no " + folder.resolve("other.properties")
                        + "; it says at least bootstrap.servers");
    }

    private String fault() {
        try {
            throw new AssertionError("it was read: " + BusConfiguration.read(folder, Optional.of("password")));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void ini(String text) throws IOException {
        write("event-bus.ini", text);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
