package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.schema.Version;
import dev.herald.value.Limits;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Pins;
import dev.herald.wire.Serialization;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What a producer writes that is pinned to older versions is, byte for byte, what the producer of those versions writes. */
class PinnedPayloadTest {
    private static final Serialization JSON = Serialization.json();
    private static final Pattern SINCE = Pattern.compile("@Since\\(\"(.+?)\"\\)");
    private static final Pattern VERSION = Pattern.compile("version = \".+?\"");

    private static final Producer NOW = Producer.of("1.16", "1.3", true);

    /** By the versions of node and port. */
    private static final Map<String, Producer> THEN = Stream.of(
                    "1.0 1.0", "1.6 1.3", "1.13 1.2", "1.14 1.1", "1.15 1.2", "1.16 1.0")
            .collect(
                    Collectors.toMap(both -> both, both -> Producer.of(both.split(" ")[0], both.split(" ")[1], false)));

    @Provide
    Arbitrary<String> versions() {
        return Arbitraries.of(THEN.keySet());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(6);
    }

    @Property(tries = 300)
    void equalsWhatTheOldProducerWrites(
            @ForAll("versions") String versions,
            @ForAll("texts") String name,
            @ForAll @Size(max = 3) List<@From("texts") String> texts,
            @ForAll long number)
            throws ReflectiveOperationException {
        Producer then = THEN.get(versions);
        Object node = NOW.newNode(name, texts, number);
        Pins pins = Pins.of(Map.of(NOW.node, then.node.version(), NOW.port, then.port.version()));

        String pinned = JSON.write(NOW.node, node, pins, false).utf8();

        assertThat(pinned).isEqualTo(then.withValuesOf(node));
    }

    /** Whoever compiled the definitions of certain versions, and has what was generated from them. */
    private record Producer(ClassLoader loader, PayloadType<Object> node, PayloadType<Object> port) {
        static Producer of(String node, String port, boolean withValues) {
            Map<String, String> files =
                    new LinkedHashMap<>(Sources.in(Cases.RUN.resolve("pinned")).files());
            files.computeIfPresent("NodeDefinition.java", (path, text) -> at(Version.parse(node), text));
            files.computeIfPresent("PortDefinition.java", (path, text) -> at(Version.parse(port), text));
            if (!withValues) {
                files.remove("Values.java");
            }
            var compilation = Javac.onClassPath().compile(new Sources(files));
            assertThat(compilation.errors()).isEmpty();
            ClassLoader loader = compilation.loader();
            return new Producer(loader, type(loader, "NodePayload"), type(loader, "PortPayload"));
        }

        /** The definition as it was: without the lines of what joined later. */
        private static String at(Version version, String text) {
            return VERSION.matcher(text)
                    .replaceFirst("version = \"" + version + "\"")
                    .lines()
                    .filter(line -> {
                        Matcher since = SINCE.matcher(line);
                        return !since.find() || Version.parse(since.group(1)).compareTo(version) <= 0;
                    })
                    .collect(Collectors.joining("\n"));
        }

        @SuppressWarnings("unchecked")
        private static PayloadType<Object> type(ClassLoader loader, String name) {
            try {
                return (PayloadType<Object>)
                        loader.loadClass("pinned." + name).getField("TYPE").get(null);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        Object newNode(String name, List<String> texts, long number) throws ReflectiveOperationException {
            Method method =
                    loader.loadClass("pinned.Values").getDeclaredMethod("node", String.class, List.class, long.class);
            method.setAccessible(true);
            return method.invoke(null, name, texts, number);
        }

        /** Takes the values from a message of today, without knowing what joined later, and writes them. */
        String withValuesOf(Object now) {
            Object same = JSON.read(node, JSON.write(NOW.node, now, false), Optional.empty(), Limits.DEFAULT)
                    .payload();
            return JSON.write(node, same, false).utf8();
        }
    }
}
