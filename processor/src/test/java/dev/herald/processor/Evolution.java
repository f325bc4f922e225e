package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.SchemaDiff;
import dev.herald.schema.Version;
import dev.herald.schema.Witness;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.PayloadType;
import dev.herald.wire.RefusedException;
import dev.herald.wire.Serialization;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of definitions, and what both sides make of it.
 *
 * @param folder the case
 */
record Evolution(Path folder) {
    static Evolution in(Path folder) {
        return new Evolution(folder);
    }

    /** What the compiler makes of the new definitions, beside the history. */
    Compilation compile() {
        return Javac.onClassPath().history(folder.resolve("history")).compile(Sources.in(folder.resolve("new")));
    }

    /** The messages that one side writes and the other one refuses, each with the generated reader that does. */
    List<Meeting> witnesses() {
        if (!Files.isDirectory(folder.resolve("old"))) {
            return List.of();
        }
        HistoryFolder history = HistoryFolder.at(folder.resolve("history"));
        Compilation before = Javac.onClassPath().compile(Sources.in(folder.resolve("old")));
        Compilation after = Javac.onClassPath().compile(Sources.in(folder.resolve("new")));
        List<Meeting> meetings = new ArrayList<>();
        for (PayloadSchema old : Recorded.payloads(before)) {
            Recorded.payloads(after).stream()
                    .filter(now -> now.name().equals(old.name()))
                    .filter(now -> now.version().macro() == old.version().macro())
                    .filter(now -> history.line(old.name(), old.version().macro())
                            .filter(LineHistory::isHeadReleased)
                            .isPresent())
                    .forEach(now -> meetings.addAll(meetings(old, before, now, after)));
        }
        return meetings;
    }

    private static List<Meeting> meetings(PayloadSchema old, Compilation before, PayloadSchema now, Compilation after) {
        return SchemaDiff.between(old, now, nested -> find(before, nested), nested -> find(after, nested)).stream()
                .flatMap(change ->
                        Witness.of(change, old, now, nested -> find(before, nested), nested -> find(after, nested))
                                .stream())
                .map(witness -> witness.refusedBy() == Witness.Consumer.OLD
                        ? new Meeting(before, now.version(), old, witness)
                        : new Meeting(after, old.version(), now, witness))
                .toList();
    }

    private static Optional<PayloadSchema> find(Compilation compilation, PayloadOf nested) {
        return Recorded.payloads(compilation).stream()
                .filter(schema ->
                        schema.name().equals(nested.name()) && schema.version().macro() == nested.macro())
                .findFirst();
    }

    /**
     * A message, and who reads it.
     *
     * @param reader the compiled definitions of the reader
     * @param stated the version of the message
     * @param payload the payload, as the reader knows it
     * @param witness the message
     */
    record Meeting(Compilation reader, Version stated, PayloadSchema payload, Witness witness) {
        void isRefused() {
            Bytes json = Bytes.of(witness.payload().getBytes(StandardCharsets.UTF_8));
            PayloadType<?> type = type();
            assertThatThrownBy(() -> Serialization.json().read(type, json, Optional.of(stated), Limits.DEFAULT))
                    .as(witness.toString())
                    .isInstanceOf(RefusedException.class);
        }

        private PayloadType<?> type() {
            try {
                Class<?> generated =
                        reader.loader().loadClass("app." + payload.name().name());
                return (PayloadType<?>) generated.getField("TYPE").get(null);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
