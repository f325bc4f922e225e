package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.herald.processor.model.FieldModel;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Javadoc that is carried over from a definition. Links become code: generated classes import other things than the definition. */
final class Docs {
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+#?([^}]*)}");
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@[a-z]");

    private Docs() {}

    /** The text before the first tag, if there is any. */
    static Optional<String> text(Optional<String> doc) {
        return doc.map(Docs::beforeTags)
                .map(text -> text.lines().map(Docs::unindented).collect(Collectors.joining("\n")))
                .map(String::strip)
                .map(text -> LINK.matcher(text).replaceAll("{@code $1}"))
                .filter(text -> !text.isEmpty());
    }

    /** The Javadoc of whatever gives or takes a field: its text, and the version since which there is one. */
    static CodeBlock of(FieldModel field, Plan plan) {
        CodeBlock.Builder doc = CodeBlock.builder();
        text(field.doc()).ifPresent(text -> doc.add("$L\n\n", text));
        doc.add("@since $L", field.since(plan.model().version()));
        field.deprecation()
                .flatMap(deprecation -> tag(field.doc(), "deprecated"))
                .ifPresent(text -> doc.add("\n@deprecated $L", text));
        return doc.add("\n").build();
    }

    /** The text of a tag, if it is there. */
    static Optional<String> tag(Optional<String> doc, String tag) {
        String begin = "@" + tag + " ";
        return doc.flatMap(text -> {
                    int at = text.indexOf(begin);
                    return at < 0 ? Optional.empty() : Optional.of(text.substring(at + begin.length()));
                })
                .flatMap(rest -> text(Optional.of(rest)));
    }

    private static String beforeTags(String doc) {
        return TAG.splitAsStream(doc).findFirst().orElse("");
    }

    private static String unindented(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
