package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** Finds the format that a message was written in, or says why it is none. */
final class Recognition {
    /** The domain does not matter to those who read. */
    static final List<Format> BUILT_IN = Stream.concat(
                    Stream.of(new NativeFormat(), OsloFormat.v2(), CloudEventsFormat.structured("dev.herald")),
                    Stream.of(CloudEventsBinding.values())
                            .map(binding -> CloudEventsFormat.binary("dev.herald", binding)))
            .toList();

    private Recognition() {}

    static Format of(Message message, Collection<? extends Format> formats, Limits limits) {
        for (Format format : formats) {
            if (format.recognizes(message)) {
                return format;
            }
        }
        String readable =
                formats.stream().map(Format::toString).distinct().collect(Collectors.joining(", ", "one of ", ""));
        throw new RefusedException(Kind.NOT_A_NOTIFICATION, "$", found(message, limits), readable);
    }

    /**
     * What a message is that is no notification.
     *
     * @throws RefusedException if it says that it is JSON, and is none within the limits
     */
    private static String found(Message message, Limits limits) {
        String type = message.contentType().isEmpty()
                ? "no content type"
                : "content type " + JsonTokens.shortened(message.contentType());
        return Outline.isJson(message)
                ? type + " and "
                        + JacksonDataReader.readAll(
                                message.body(), NotificationText.oneDeeper(limits), Recognition::value)
                : type;
    }

    private static String value(JacksonDataReader in) {
        if (in.tokens().parser.currentToken() != JsonToken.START_OBJECT) {
            String found = in.tokens().found();
            in.tokens().skip();
            return found;
        }
        Set<String> names = new LinkedHashSet<>();
        in.begin(FieldTable.required());
        in.others((name, member) -> {
            names.add(name);
            member.skip();
        });
        in.next();
        return names.isEmpty() ? "an empty object" : JsonTokens.shortened("an object with " + String.join(", ", names));
    }
}
