package app;

import dev.herald.annotation.Payload;

/** A note; line 1 was the bare text. */
@Payload(namespace = "app", name = "NotePayload", version = "2.0", reads = 1, writes = 1)
public interface NoteDefinition {
    String text();
}
