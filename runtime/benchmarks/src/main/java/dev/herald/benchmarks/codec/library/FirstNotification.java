package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.NodeCRUDPayload;
import dev.herald.benchmarks.codec.model.NodeNotification;
import dev.herald.wire.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that reads one notification from a file, writes it, and ends. Each library is loaded only if it is the one. */
public final class FirstNotification {
    private FirstNotification() {}

    /**
     * Reads and writes.
     *
     * @param args who does it, and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String... args) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(args[1]));
        int written = switch (args[0]) {
            case "nothing" -> json.length;
            case "herald" -> Ours.written(Serialization.json(), json);
            case "herald-jackson" -> Ours.written(Serialization.jackson(), json);
            case "streaming" -> written(Streaming.node(), json);
            case "databind" -> written(Databind.codec(NodeNotification.class), json);
            case "fastjson2" -> written(Fastjson.codec(NodeNotification.class), json);
            case "dsl-json" -> written(Dsl.codec(NodeNotification.class), json);
            case "avaje" -> written(Avaje.codec(NodeNotification.class), json);
            default -> 0;
        };
        if (written != json.length) {
            throw new IllegalStateException(args[0] + " has written " + written + " bytes and not " + json.length);
        }
    }

    private static <T> int written(Codec<T> codec, byte[] json) {
        return codec.bytes(codec.write(codec.read(json))).length;
    }

    /** Apart, so that nobody else loads ours. */
    private static final class Ours {
        static int written(Serialization serialization, byte[] json) {
            return FirstNotification.written(Herald.notification(serialization, NodeCRUDPayload.TYPE), json);
        }
    }
}
