package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Operation;
import dev.herald.event.Topic;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated groups and topics, at run time. */
class GeneratedEventsTest {
    @TempDir
    Path folder;

    @Test
    void haveTheWordsOfTheirMethodsPhasesAndLevels() throws ReflectiveOperationException {
        // given
        ClassLoader loader = compile(good("events")).loader();

        // when
        EventGroup group = (EventGroup) constant(loader, "app.NodeEvents", "GROUP");

        // then
        assertThat(group.name()).isEqualTo("baremetal.node");
        assertThat(group.types())
                .extracting(EventType::toString)
                .contains(
                        "baremetal.node.create.start at INFO",
                        "baremetal.node.create.error at ERROR",
                        "baremetal.node.delete.success at INFO",
                        "baremetal.node.power_state.corrected at INFO")
                .doesNotContain("baremetal.node.delete.start at INFO");
        assertThat(constant(loader, "app.NodeEvents", "POWER_SET")).isInstanceOf(Operation.class);
        assertThat(constant(loader, "app.NodeEvents", "DELETE")).isNotInstanceOf(Operation.class);
        assertThat(constant(loader, "app.AppTopic", "TOPIC")).isEqualTo(Topic.of("app_notifications", group));
    }

    @Test
    void carryAnotherPayloadAtOtherLevels() throws ReflectiveOperationException {
        // given
        ClassLoader loader = compile(good("events-of-image")).loader();

        // when
        EventGroup group = (EventGroup) constant(loader, "app.ImageEvents", "GROUP");

        // then
        assertThat(group.types())
                .extracting(type -> type + " " + type.payload())
                .containsExactly(
                        "image.create at INFO glance/ImagePayload 1.0",
                        "image.create at WARNING glance/FailurePayload 1.0",
                        "image.create at ERROR glance/FailurePayload 1.0",
                        "image.send at INFO glance/ImagePayload 1.0",
                        "image.send at WARNING glance/ImagePayload 1.0",
                        "image.send at ERROR glance/ImagePayload 1.0",
                        "image.delete at INFO glance/ImagePayload 1.0",
                        "image.delete at WARNING glance/FailurePayload 1.0",
                        "image.delete at ERROR glance/AlarmPayload 1.0",
                        "image.delete at CRITICAL glance/AlarmPayload 1.0",
                        "image.upload.start at INFO glance/ImagePayload 1.0",
                        "image.upload.end at INFO glance/ImagePayload 1.0",
                        "image.upload.error at ERROR glance/FailurePayload 1.0");
    }

    @Test
    void giveTheTextOnTheWireToOptOutBy() {
        // given
        Sources caller = Sources.of("""
                package app;
                public final class Caller {
                    static Object text(IdentityDefinition payload) {
                        return IdentityEvents.AUTHENTICATE.info().optOutBy().orElseThrow().apply(payload);
                    }
                    public static String all() {
                        return text(BasicPayload.builder().resourceInfo("r").outcome(Outcome.PENDING).build())
                            + " " + text(BasicPayload.builder().resourceInfo("r").build())
                            + " " + text(BasicPayload.builder().resourceInfo("r").outcome(Outcome.OTHER).build())
                            + " " + text(CadfPayload.builder().outcome("failure").build());
                    }
                }
                """);

        // when
        Object texts = compile(good("events-of-identity").and(caller)).call("app.Caller", "all");

        // then
        assertThat(texts).isEqualTo("pending null null failure");
    }

    @Test
    void areUsedFromAJarAsFromSource() {
        // given
        Sources all = good("events-elsewhere");
        Path things = compile(part(all, "things/")).jar(folder.resolve("things.jar"));

        // when
        Compilation fromJar = Javac.onClassPath().strict().with(things).compile(part(all, "topics/"));

        // then
        assertThat(fromJar.problems()).isEmpty();
        assertThat(fromJar.text("Topic.java")).isEqualTo(compile(all).text("Topic.java"));
    }

    @Test
    void inheritMethodsFromAJarInTheSameOrder() {
        // given
        Sources all = good("events");
        Sources shared = new Sources(
                Map.of("Crud.java", all.files().get("Crud.java").replace("interface Crud", "public interface Crud")));
        Path crud = compile(shared).jar(folder.resolve("crud.jar"));

        // when
        Compilation fromJar =
                Javac.onClassPath().strict().with(crud).compile(all.only(path -> !path.equals("Crud.java")));

        // then
        assertThat(fromJar.problems()).isEmpty();
        assertThat(fromJar.text("NodeEvents.java").replaceAll("/\\*\\*[^/]*\\*/", ""))
                .isEqualTo(compile(all).text("NodeEvents.java").replaceAll("/\\*\\*[^/]*\\*/", ""));
    }

    private static Sources good(String name) {
        return Sources.in(Cases.GOOD.resolve(name));
    }

    private static Sources part(Sources all, String folder) {
        return all.only(path -> path.startsWith(folder));
    }

    private static Compilation compile(Sources sources) {
        Compilation compilation = Javac.onClassPath().compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    private static Object constant(ClassLoader loader, String type, String name) throws ReflectiveOperationException {
        Field field = loader.loadClass(type).getField(name);
        return field.get(null);
    }
}
