package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins the history of a payload that exists already, and prints its definition. Nothing is released by it, so it may still be put right. */
final class Import implements Command {
    @Override
    public String usage() {
        return "FILE ... [--payload NAMESPACE/NAME] [--version 1.0] [--history DIR]";
    }

    @Override
    public String purpose() {
        return "begins a history from example messages or JSON Schemas, and prints the definitions to paste";
    }

    @Override
    public List<String> options() {
        return List.of("--payload", "--version", "--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        if (arguments.words().isEmpty()) {
            throw new MisuseException("import takes files, each with a message or a JSON Schema");
        }
        Imported imported = read(arguments);
        HistoryFolder folder = arguments.history();
        Edits edits = new Edits(folder);
        List<String> output = new ArrayList<>();
        for (PayloadSchema each : imported.payloads()) {
            PayloadSchema schema = named(each);
            Path file = file(folder, schema);
            if (!folder.macros(schema.name()).isEmpty()) {
                throw new MisuseException(schema.name() + " has a history already, in " + folder.shown(file)
                        + "; import is for the first version only");
            }
            edits.put(file, LineHistory.of(schema).canonicalText());
            output.addAll(DefinitionText.of(schema));
            output.add("");
        }
        List<String> written = edits.write();
        written.forEach(file -> output.add("recorded " + file));
        imported.guesses().forEach(guess -> output.add("look at " + guess));
        output.add(
                "Paste each definition, put right what is guessed, compile, record; then release, and from then on it is held.");
        return new Report(0, output, List.of(), written);
    }

    /** Messages of one payload are examples of it, in whatever file they are. */
    private static Imported read(Arguments arguments) {
        try {
            Optional<PayloadName> name = arguments.option("--payload").map(PayloadName::parse);
            Version version = Version.parse(arguments.option("--version").orElse("1.0"));
            ImportedExample examples = new ImportedExample();
            List<Imported> all = new ArrayList<>();
            for (String word : arguments.words()) {
                Map<?, ?> object = object(Path.of(word));
                if (ImportedJsonSchema.is(object)) {
                    all.add(ImportedJsonSchema.of(object, name, version));
                } else {
                    examples.read(object, name, version);
                }
            }
            all.add(examples.all());
            return Imported.of(all);
        } catch (IllegalArgumentException exception) {
            throw new MisuseException(String.valueOf(exception.getMessage()));
        }
    }

    private static Map<?, ?> object(Path file) {
        try {
            if (JsonTree.read(file.toString(), Files.readString(file)) instanceof Map<?, ?> object) {
                return object;
            }
            throw new MisuseException(file + " is no JSON object; a message or a JSON Schema is one");
        } catch (IOException exception) {
            throw new MisuseException(file + " cannot be read: " + exception);
        }
    }

    private static Path file(HistoryFolder folder, PayloadSchema schema) {
        try {
            return folder.file(schema.name(), schema.version().macro());
        } catch (IllegalArgumentException exception) {
            throw new MisuseException(String.valueOf(exception.getMessage()));
        }
    }

    private static PayloadSchema named(PayloadSchema schema) {
        PayloadSchema.Builder named = PayloadSchema.of(
                        schema.name().namespace(),
                        schema.name().name(),
                        schema.version().toString())
                .form(schema.form())
                .prefix(schema.prefix())
                .instants(schema.instants())
                .nulls(schema.nulls());
        schema.fields().forEach(field -> named.field(DefinitionText.named(field)));
        for (EnumSchema each : schema.enums()) {
            named.enumeration(each);
        }
        return named.build();
    }
}
