package dev.herald;

import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The macro lines in which one notification goes out, each in a message of its own: what the header {@code lines} of each twin says, such as
 * {@code 1,2}.
 *
 * @param macros their numbers
 */
record Lines(List<Integer> macros) {
    private static final String HEADER = "lines";
    private static final Pattern TEXT = Pattern.compile("\\d{1,6}(,\\d{1,6})*");

    static Lines of(Collection<? extends PayloadType<?>> types) {
        return new Lines(
                types.stream().map(type -> type.version().macro()).sorted().toList());
    }

    /** What the headers of a message say; empty if it has no twin, or says so in a way that nobody understands. */
    static Optional<Lines> of(Map<String, String> headers) {
        return Optional.ofNullable(headers.get(HEADER))
                .filter(text -> TEXT.matcher(text).matches())
                .map(text -> new Lines(
                        Stream.of(text.split(",")).map(Integer::valueOf).toList()));
    }

    /** The headers of each message; none if there is but one. */
    Map<String, String> headers() {
        return macros.size() > 1 ? Map.of(HEADER, toString()) : Map.of();
    }

    /**
     * Whether another of these messages suits a receiver better: the newest line that it reads, in whatever order they arrive.
     *
     * @param stated the version that the message states
     * @param type what is read here
     */
    boolean anotherSuits(Version stated, PayloadType<?> type) {
        return macros.contains(stated.macro())
                && macros.stream()
                        .filter(macro -> type.lineage().line(macro).isPresent())
                        .max(Integer::compare)
                        .filter(newest -> newest != stated.macro())
                        .isPresent();
    }

    /** The text of the header. */
    @Override
    public String toString() {
        return macros.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
