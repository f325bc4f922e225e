package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all that the compiler cannot see, and at what it can see again; writes nothing. */
final class Check implements Command {
    @Override
    public String usage() {
        return "[--against JAR] [--classes DIR-OR-JAR] [--history DIR]";
    }

    @Override
    public String purpose() {
        return "finds what is unrecorded, broken, deleted or edited; also against the last released jar";
    }

    @Override
    public List<String> options() {
        return List.of("--against", "--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        HistoryFolder folder = arguments.history();
        Shapes shapes = arguments.shapes(folder);
        List<Finding> findings = new ArrayList<>(new Findings(folder, shapes).all());
        Optional<Path> jar = arguments.path("--against");
        jar.ifPresent(path -> findings.addAll(new Against(folder, Shapes.in(path, folder)).all()));
        if (!findings.isEmpty()) {
            return Report.found(findings.stream().distinct().toList());
        }
        return Report.of("all is well: " + count(shapes.payloads(), "payload") + " and "
                + count(shapes.topics(), "topic") + " of " + shapes + " are as " + folder.shown(folder.root()) + " says"
                + jar.map(path -> ", and as " + path + " was").orElse(""));
    }

    private static String count(List<?> things, String word) {
        return things.size() + " " + word + (things.size() == 1 ? "" : "s");
    }
}
