package dev.herald.history.tool;

import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was made of an example or a JSON Schema.
 *
 * @param payloads the payloads, those that are nested first
 * @param guesses what could not be known, for people to look at
 */
record Imported(List<PayloadSchema> payloads, List<String> guesses) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    /** What several files have; one payload is in one of them. */
    static Imported of(List<Imported> all) {
        List<PayloadSchema> payloads =
                all.stream().flatMap(each -> each.payloads().stream()).toList();
        Set<PayloadName> names = new HashSet<>();
        for (PayloadSchema payload : payloads) {
            if (!names.add(payload.name())) {
                throw new MisuseException("two of the files say what " + payload.name()
                        + " is; import them one after the other, each with a --payload of its own");
            }
        }
        return new Imported(
                payloads, all.stream().flatMap(each -> each.guesses().stream()).toList());
    }

    /** The name of a payload that has none: after the one that holds it, and the field. */
    static PayloadName nested(PayloadName holder, String field) {
        return new PayloadName(
                holder.namespace(), holder.name().replaceFirst("Payload$", "") + capitalized(field) + "Payload");
    }

    /** Words as one, in the way of the names of classes. */
    static String capitalized(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
