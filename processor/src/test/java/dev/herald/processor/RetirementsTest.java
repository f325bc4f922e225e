package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import org.junit.jupiter.api.Test;

/** What is retired is read, and not written any more. */
class RetirementsTest {
    private static final Sources GOOD = Sources.in(Cases.GOOD.resolve("retirements"));

    @Test
    void aRetiredConstantAndMemberAreRefusedWhereTheyAreWritten() {
        // given
        Sources use = Sources.of("""
                package app;
                import dev.herald.value.Bytes;
                import dev.herald.value.Limits;
                import dev.herald.wire.Serialization;
                import dev.herald.wire.UnwritableException;
                import java.nio.charset.StandardCharsets;
                import java.util.Optional;
                final class Use {
                    static String write() {
                        return write(StateOfDoor.AJAR, KeyPayload.builder().teeth(5).build())
                                + "; " + write(StateOfDoor.OPEN, WindowPayload.builder().floor(2).build())
                                + "; " + write(StateOfDoor.OPEN, CardPayload.builder().number("7").build());
                    }
                    private static String write(StateOfDoor state, WayDefinition way) {
                        try {
                            DoorPayload door = DoorPayload.builder().state(state).way(way).build();
                            Serialization.json().write(DoorPayload.TYPE, door, false);
                            return "written";
                        } catch (UnwritableException e) {
                            return e.getMessage();
                        }
                    }
                    static String read() {
                        String door = \"""
                                {"app_object.namespace": "app", "app_object.name": "DoorPayload", "app_object.version": "2.0",
                                "app_object.data": {"state": "AJAR", "way": {"app_object.namespace": "app",
                                "app_object.name": "WindowPayload", "app_object.version": "2.0", "app_object.data": {"floor": 2}}}}
                                \""";
                        Bytes json = Bytes.of(door.getBytes(StandardCharsets.UTF_8));
                        return Serialization.json()
                                .read(DoorPayload.TYPE, json, Optional.empty(), Limits.DEFAULT)
                                .payload()
                                .toString();
                    }
                    static int types() {
                        return DoorEvents.GROUP.types().size();
                    }
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().compile(GOOD.and(use));

        // then
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.call("app.Use", "write"))
                .isEqualTo(
                        "StateOfDoor.AJAR is retired, and cannot be written; those that can are [OPEN, CLOSED]; "
                                + "DoorPayload.way: app/WindowPayload is retired since 2.1, and cannot be written any more; written");
        assertThat(compilation.call("app.Use", "read"))
                .isEqualTo("DoorPayload{state=AJAR, way=WindowPayload{floor=2}}");
        assertThat(compilation.call("app.Use", "types")).isEqualTo(4);
    }

    @Test
    void aRetiredPayloadInAnotherOneIsReadAndNotWritten() {
        // given
        Sources house = Sources.of("""
                package app;
                import dev.herald.annotation.Payload;
                import java.util.List;
                import java.util.Optional;
                @Payload(namespace = "app", name = "HousePayload", version = "1.0")
                public interface HouseDefinition {
                    Optional<WindowDefinition> window();
                    List<WindowDefinition> windows();
                }
                """).and(Sources.of("""
                package app;
                import dev.herald.value.Limits;
                import dev.herald.wire.Serialization;
                import dev.herald.wire.UnwritableException;
                import java.util.List;
                import java.util.Optional;
                final class Use {
                    static String write() {
                        WindowPayload window = WindowPayload.builder().floor(2).build();
                        return write(HousePayload.builder().window(window).windows(List.of()).build())
                                + "; " + write(HousePayload.builder().windows(List.of(window)).build())
                                + "; " + write(HousePayload.builder().windows(List.of()).build());
                    }
                    private static String write(HousePayload house) {
                        try {
                            Serialization.json().write(HousePayload.TYPE, house, false);
                            return "written";
                        } catch (UnwritableException e) {
                            return e.getMessage();
                        }
                    }
                    static boolean read() {
                        HousePayload house = HousePayload.builder()
                                .windows(List.of(WindowPayload.builder().floor(2).build()))
                                .build();
                        return Serialization.json()
                                .read(HousePayload.TYPE, Serialization.json().write(HousePayload.TYPE, house, true),
                                        Optional.empty(), Limits.DEFAULT)
                                .payload()
                                .equals(house);
                    }
                }
                """));

        // when
        Compilation compilation = Javac.onClassPath().compile(GOOD.and(house));

        // then
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.call("app.Use", "write"))
                .isEqualTo("app/WindowPayload is retired since 2.1, and cannot be written any more; "
                        + "app/WindowPayload is retired since 2.1, and cannot be written any more; written");
        assertThat(compilation.call("app.Use", "read")).isEqualTo(true);
    }

    @Test
    void aRetiredEventTypeHasNoConstant() {
        // given
        Sources use = Sources.of("""
                package app;
                final class Use {
                    static Object emit() {
                        return DoorEvents.CLIMB_IN;
                    }
                }
                """);

        // when
        Compilation compilation = Javac.onClassPath().compile(GOOD.and(use));

        // then
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("CLIMB_IN has private access"));
    }
}
