package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling.Given;
import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.Projection;
import dev.herald.processor.model.PropertyPath;
import dev.herald.processor.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of {@code from}: which parameter fills which fields. */
final class FromDocs {
    private static final int WIDTH = 100;

    private final Plan plan;
    private final Projection projection;
    private final FromVariables variables;

    FromDocs(Plan plan, Projection projection, FromVariables variables) {
        this.plan = plan;
        this.projection = projection;
        this.variables = variables;
    }

    CodeBlock text() {
        CodeBlock.Builder doc = CodeBlock.builder().add("Fills a payload from what the domain knows.\n\n");
        for (Source source : projection.sources()) {
            doc.add("@param $L\n", filled(source));
        }
        for (Given given : projection.fillings(Given.class)) {
            doc.add("@param $L $L\n", given.field().accessor(), given(given.field()));
        }
        doc.add("@return a payload of version $L\n", plan.model().version());
        boolean needsValues = projection.fillings().stream()
                .anyMatch(filling -> !filling.field().optional());
        String missing = needsValues ? ", or there is nothing for a field that is not\n    Optional" : "";
        doc.add("@throws $T if a domain object is null$L; it names which\n", NullPointerException.class, missing);
        return doc.build();
    }

    private String filled(Source source) {
        List<String> fields = projection.fillings(Taken.class).stream()
                .filter(taken -> taken.path().source().equals(source))
                .map(FromDocs::field)
                .toList();
        return fields.isEmpty()
                ? variables.of(source) + " fills no field"
                : wrapped(variables.of(source) + " fills " + String.join(", ", fields));
    }

    private static String field(Taken taken) {
        String accessor = taken.field().accessor();
        String code = "{@code " + accessor + "}";
        return isNamesake(taken.path(), accessor) ? code : code + " (" + words(taken.path()) + ")";
    }

    /** Whether a path is the one property of the field's name. */
    private static boolean isNamesake(PropertyPath path, String accessor) {
        String method = path.last().method();
        return path.steps().size() == 1
                && Stream.of("", "get", "is").anyMatch(prefix -> method.equalsIgnoreCase(prefix + accessor));
    }

    private static String words(PropertyPath path) {
        return path.steps().stream().map(PropertyPath.Step::word).collect(Collectors.joining("."));
    }

    private static String given(FieldModel field) {
        Optional<String> doc = Docs.text(field.doc());
        String said = doc.orElse("the field of this name");
        return field.optional() ? said + (doc.isPresent() ? " May be null." : "; may be null") : said;
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=,) ", -1)) {
            if (column > 0 && column + word.length() > WIDTH) {
                wrapped.append("\n    ");
                column = 4;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
