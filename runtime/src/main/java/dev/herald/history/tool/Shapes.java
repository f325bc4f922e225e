package dev.herald.history.tool;

import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the compiler wrote beside the classes, in {@code META-INF/herald}: the shape that each payload and each topic has now, and what
 * the history had released of older macro lines. What a build that was not clean has left of an older line does not count.
 */
final class Shapes {
    private static final String FOLDER = "META-INF/herald";
    private static final Pattern LINE = Pattern.compile("([^/]+)/([^/]+)/([0-9]{1,6})\\.json$");

    private final String source;
    private final HistoryFolder history;
    private final Map<String, PayloadSchema> payloads = new TreeMap<>();
    private final List<TopicHistory> topics = new ArrayList<>();
    private final List<LineHistory> released = new ArrayList<>();

    private Shapes(String source, HistoryFolder history) {
        this.source = source;
        this.history = history;
    }

    /**
     * Reads a class output folder or a jar.
     *
     * @param history what is as it says is not read again
     * @throws MisuseException if there is no such folder or jar
     * @throws HistoryException if a shape in it is not right
     */
    static Shapes in(Path classes, HistoryFolder history) {
        Shapes shapes = new Shapes(classes.toString(), history);
        try {
            if (Files.isDirectory(classes)) {
                shapes.read(classes.resolve(FOLDER));
            } else if (Files.isRegularFile(classes)) {
                try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                    shapes.read(jar.getPath(FOLDER));
                }
            } else {
                throw new MisuseException("there are no classes in " + classes
                        + "; compile first, or name a class output folder or a jar with --classes");
            }
        } catch (IOException | java.nio.file.ProviderNotFoundException exception) {
            throw new MisuseException(classes + " is no class output folder and no jar: " + exception.getMessage());
        }
        return shapes;
    }

    /** The payloads, in the order of their names. */
    List<PayloadSchema> payloads() {
        return List.copyOf(payloads.values());
    }

    /** The lines of which something was released, in the order of their files. */
    List<LineHistory> released() {
        return released;
    }

    /** The topics, in the order of their names. */
    List<TopicHistory> topics() {
        return topics;
    }

    Optional<PayloadSchema> payload(PayloadName name) {
        return Optional.ofNullable(payloads.get(name.toString()));
    }

    Optional<TopicHistory> topic(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    boolean isEmpty() {
        return payloads.isEmpty() && topics.isEmpty();
    }

    /** The folder or jar. */
    @Override
    public String toString() {
        return source;
    }

    private void read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        files.parallelStream().map(file -> parsed(folder, file)).toList().forEach(add -> add.accept(this));
    }

    /** Reads a file; what comes of it is added later, in the order of the files. */
    private Consumer<Shapes> parsed(Path folder, Path file) {
        String shown = file.getFileSystem() == FileSystems.getDefault() ? file.toString() : source + "!" + file;
        String text = text(file);
        if (folder.relativize(file).getNameCount() == 2) {
            TopicHistory topic = TopicHistory.parse(shown, text);
            return shapes -> shapes.topics.add(topic);
        }
        LineHistory line = recorded(file, text).map(LineHistory::of).orElseGet(() -> LineHistory.parse(shown, text));
        return shapes -> shapes.add(line);
    }

    /** What of the history is the same; what is wrong there is no matter here. */
    private Optional<PayloadSchema> recorded(Path file, String text) {
        Matcher line = LINE.matcher(file.toString().replace('\\', '/'));
        if (!line.find() || text.contains("\"released\": {")) {
            return Optional.empty();
        }
        try {
            return history.headAs(new PayloadName(line.group(1), line.group(2)), Integer.parseInt(line.group(3)), text);
        } catch (HistoryException | IllegalArgumentException exception) {
            return Optional.empty();
        }
    }

    private void add(LineHistory line) {
        if (line.lastReleased().isPresent()) {
            released.add(line);
        }
        payloads.merge(
                line.name().toString(),
                line.head(),
                (one, other) -> one.version().compareTo(other.version()) > 0 ? one : other);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new MisuseException(file + " cannot be read: " + exception);
        }
    }
}
