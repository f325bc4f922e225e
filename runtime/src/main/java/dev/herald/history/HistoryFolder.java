package dev.herald.history;

import dev.herald.schema.PayloadName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of a history, usually {@code src/main/notifications}: reads its files, each at most once. It never writes. Safe for use by
 * several threads. A folder that does not exist is a history without anything.
 */
public final class HistoryFolder {
    private static final String TOPICS = "topics";
    private static final String JSON = ".json";
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "BUILD", "BUILD.bazel");

    private final Path root;
    private final Map<Path, Optional<LineHistory>> lines = new ConcurrentHashMap<>();
    private final Map<Path, Optional<TopicHistory>> topics = new ConcurrentHashMap<>();

    private HistoryFolder(Path root) {
        this.root = root;
    }

    /**
     * A folder that is known.
     *
     * @param folder the folder, which need not exist
     * @return the history in it
     */
    public static HistoryFolder at(Path folder) {
        return new HistoryFolder(folder);
    }

    /**
     * The folder that belongs to a class output: the first {@code src/main/notifications} beside it or above it, within its project;
     * for the classes of tests {@code src/test/notifications}.
     *
     * @param classOutput such as {@code target/classes} or {@code build/classes/java/main}
     * @return the folder; if there is none, the one that was expected, which does not {@linkplain #exists exist}
     */
    public static HistoryFolder find(Path classOutput) {
        Path output = classOutput.toAbsolutePath().normalize();
        String last = String.valueOf(output.getFileName());
        String sources = last.equals("test-classes") || last.equals("test") ? "test" : "main";
        Optional<Path> project = Optional.empty();
        for (Path folder = output; folder != null && project.isEmpty(); folder = folder.getParent()) {
            Path candidate = folder.resolve("src").resolve(sources).resolve("notifications");
            if (Files.isDirectory(candidate)) {
                return new HistoryFolder(candidate);
            }
            project = Optional.of(folder).filter(HistoryFolder::isProject);
        }
        Path above =
                Optional.ofNullable(output.getParent()).map(Path::getParent).orElse(output);
        return new HistoryFolder(
                project.orElse(above).resolve("src").resolve(sources).resolve("notifications"));
    }

    private static boolean isProject(Path folder) {
        return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Whether there is such a folder. */
    public boolean exists() {
        return Files.isDirectory(root);
    }

    /**
     * The file of a macro line, whether it exists or not.
     *
     * @param name the payload
     * @param macro the line
     * @return a path in the folder
     * @throws IllegalArgumentException if the name cannot be that of a payload
     */
    public Path file(PayloadName name, int macro) {
        return folder(name).resolve(macro + JSON);
    }

    /**
     * The file of a topic, whether it exists or not.
     *
     * @param topic the name of the topic
     * @return a path in the folder
     * @throws IllegalArgumentException if the name cannot be that of a topic
     */
    public Path file(String topic) {
        return root.resolve(TOPICS).resolve(Names.topic(topic) + JSON);
    }

    private Path folder(PayloadName name) {
        PayloadName checked = Names.payload(name);
        return root.resolve(checked.namespace()).resolve(checked.name());
    }

    /**
     * A file or folder as people know it: from the {@code src} of its project on, if it is in one.
     *
     * @param file a path in this folder
     * @return such as {@code src/main/notifications/ironic/NodePayload/1.json}
     */
    public String shown(Path file) {
        Path absolute = root.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        boolean usual = names > 3
                && absolute.getName(names - 1).toString().equals("notifications")
                && absolute.getName(names - 3).toString().equals("src");
        Path shown = usual
                ? absolute.getRoot()
                        .resolve(absolute.subpath(0, names - 3))
                        .relativize(file.toAbsolutePath().normalize())
                : file;
        return shown.toString().replace('\\', '/');
    }

    /**
     * A macro line of a payload.
     *
     * @param name the payload
     * @param macro the line
     * @return the line, or empty if it is not in the history
     * @throws HistoryException if its file is not right
     */
    public Optional<LineHistory> line(PayloadName name, int macro) {
        return lines.computeIfAbsent(
                file(name, macro),
                file -> text(file).map(text -> {
                    LineHistory line = LineHistory.parse(shown(file), text);
                    if (!line.name().equals(name) || line.macro() != macro) {
                        throw new HistoryException(
                                shown(file),
                                0,
                                "this is line " + line.macro() + " of " + line.name() + ", whose place is "
                                        + shown(file(line.name(), line.macro())));
                    }
                    return line;
                }));
    }

    /**
     * All macro lines of a payload, oldest first.
     *
     * @param name the payload
     * @return the lines; none if it is not in the history
     * @throws HistoryException if one of the files is not right
     */
    public List<LineHistory> lines(PayloadName name) {
        return macros(name).stream()
                .flatMap(macro -> line(name, macro).stream())
                .toList();
    }

    /**
     * The numbers of all macro lines of a payload, oldest first; their files are not read.
     *
     * @param name the payload
     * @return the numbers; none if it is not in the history
     * @throws HistoryException if the folder holds something else
     */
    public List<Integer> macros(PayloadName name) {
        return list(folder(name), path -> true).stream()
                .map(file -> {
                    String text = String.valueOf(file.getFileName());
                    if (!text.matches("(0|[1-9][0-9]{0,5})\\.json")) {
                        throw new HistoryException(
                                shown(file), 0, "the folder of a payload has files such as 1.json, and nothing else");
                    }
                    return Integer.valueOf(text.substring(0, text.length() - JSON.length()));
                })
                .sorted()
                .toList();
    }

    /**
     * All payloads of the history, in the order of their names; their files are not read.
     *
     * @return the names
     * @throws HistoryException if the folder holds something else
     */
    public List<PayloadName> payloads() {
        List<PayloadName> names = new ArrayList<>();
        for (Path namespace : list(root, Files::isDirectory)) {
            for (Path name : list(namespace, Files::isDirectory)) {
                try {
                    names.add(Names.payload(new PayloadName(
                            String.valueOf(namespace.getFileName()), String.valueOf(name.getFileName()))));
                } catch (IllegalArgumentException exception) {
                    throw new HistoryException(shown(name), 0, String.valueOf(exception.getMessage()));
                }
            }
        }
        return names;
    }

    /**
     * A topic.
     *
     * @param name its name
     * @return the topic, or empty if it is not in the history
     * @throws HistoryException if its file is not right
     */
    public Optional<TopicHistory> topic(String name) {
        return topics.computeIfAbsent(
                file(name),
                file -> text(file).map(text -> {
                    TopicHistory topic = TopicHistory.parse(shown(file), text);
                    if (!topic.name().equals(name)) {
                        throw new HistoryException(
                                shown(file),
                                0,
                                "this is topic " + topic.name() + ", whose place is " + shown(file(topic.name())));
                    }
                    return topic;
                }));
    }

    /**
     * All topics, in the order of their names.
     *
     * @return the topics
     * @throws HistoryException if one of the files is not right
     */
    public List<TopicHistory> topics() {
        return list(root.resolve(TOPICS), file -> file.toString().endsWith(JSON) && Files.isRegularFile(file)).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .flatMap(file -> topic(file.substring(0, file.length() - JSON.length())).stream())
                .toList();
    }

    private List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException exception) {
            throw unreadable(folder, exception);
        }
    }

    private Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        } catch (CharacterCodingException exception) {
            throw new HistoryException(shown(file), 0, "this is not UTF-8");
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
    }

    private HistoryException unreadable(Path file, IOException exception) {
        return new HistoryException(
                shown(file), 0, "cannot be read: " + new UncheckedIOException(exception).getMessage());
    }
}
