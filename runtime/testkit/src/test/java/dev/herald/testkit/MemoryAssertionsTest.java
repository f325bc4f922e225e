package dev.herald.testkit;

import static dev.herald.testkit.MemoryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.Notifications;
import dev.herald.annotation.Level;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryAssertionsTest {
    private static final PayloadType<Note> NOTE = PayloadType.of(Note.class, NoteCodec.SCHEMA, new NoteCodec());
    private static final EventType<Note> WRITTEN = EventType.of("note.written", Level.INFO, NOTE);

    private final MemoryDriver memory = new MemoryDriver();
    private final Notifications notifications = Notifications.builder()
            .publisher("notes.host1")
            .topic(Topic.of("notes", EventGroup.of("note", WRITTEN)), memory)
            .build();

    @Test
    void tellsWhatWasSent() {
        assertThat(memory).sent();

        notifications.emit(WRITTEN.with(new Note("first")));
        notifications.emit(WRITTEN.with(new Note("second")));

        assertThat(memory).sent("note.written", "note.written").settles(Duration.ofSeconds(10));
        assertThat(memory.broker()).payloads(NOTE).containsExactly(new Note("first"), new Note("second"));
        assertThat(memory)
                .envelopes()
                .allMatch(envelope -> envelope.publisherId().equals("notes.host1"));
    }

    @Test
    void failsIfSomethingElseWasSent() {
        notifications.emit(WRITTEN.with(new Note("first")));

        assertThatThrownBy(() -> assertThat(memory).sent("note.read")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(memory).payloads(NOTE).isEmpty())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("payloads of notes/Note 1.0");
    }

    private record Note(String text) {}

    private static final class NoteCodec implements PayloadCodec<Note> {
        static final PayloadSchema SCHEMA = PayloadSchema.of("notes", "Note", "1.0")
                .field(Field.of("text", "string", "1.0"))
                .build();

        private static final FieldTable FIELDS = FieldTable.of(SCHEMA);
        private static final FieldName TEXT = FieldName.of("text");

        @Override
        public void write(Note note, DataWriter out) {
            out.startObject();
            out.field(TEXT, note.text());
            out.endObject();
        }

        @Override
        public Note read(DataReader in) {
            String text = "";
            in.begin(FIELDS);
            for (int field = in.next(); field != DataReader.END; field = in.next()) {
                text = in.string();
            }
            return new Note(text);
        }
    }
}
