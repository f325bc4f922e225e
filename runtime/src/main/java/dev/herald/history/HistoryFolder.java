package dev.herald.history;

import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The folder of a history, usually {@code src/main/notifications}: reads its files, each at most once. It never writes. Safe for use by
 * several threads. A folder that does not exist is a history without anything.
 */
public final class HistoryFolder {
    private static final String TOPICS = "topics";
    private static final String JSON = ".json";

    private static final Pattern LINE = Pattern.compile("(0|[1-9][0-9]{0,5})\\.json");

    private final Path root;
    private final HistoryFiles files;
    private final Map<PayloadName, Path> folders = new ConcurrentHashMap<>();
    private final Map<PayloadName, List<Integer>> macros = new ConcurrentHashMap<>();
    private final Map<Path, Optional<LineHistory>> lines = new ConcurrentHashMap<>();
    private final Map<Path, Optional<TopicHistory>> topics = new ConcurrentHashMap<>();

    private HistoryFolder(Path root) {
        this.root = root;
        this.files = new HistoryFiles(root);
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
        return new HistoryFolder(HistoryFiles.rootOf(classOutput));
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
        return folders.computeIfAbsent(name, each -> {
            PayloadName checked = Names.payload(each);
            return root.resolve(checked.namespace()).resolve(checked.name());
        });
    }

    /**
     * A file or folder as people know it: from the {@code src} of its project on, if it is in one.
     *
     * @param file a path in this folder
     * @return such as {@code src/main/notifications/ironic/NodePayload/1.json}
     */
    public String shown(Path file) {
        return files.shown(file);
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
                file -> files.text(file).map(text -> {
                    LineHistory line = LineHistory.parse(files.shown(file), text);
                    if (!line.name().equals(name) || line.macro() != macro) {
                        throw new HistoryException(
                                files.shown(file),
                                0,
                                "this is line " + line.macro() + " of " + line.name() + ", whose place is "
                                        + files.shown(file(line.name(), line.macro())));
                    }
                    return line;
                }));
    }

    /**
     * What is recorded of a macro line, if that is what the compiler wrote of it: most files of a large history need not be read twice.
     *
     * @param name the payload
     * @param macro the line
     * @param written the text of a line of which nothing is reserved or released
     * @return the head of the line, or empty if its file says anything else
     * @throws HistoryException if the file says so, and is not right
     */
    public Optional<PayloadSchema> headAs(PayloadName name, int macro, String written) {
        Optional<String> recorded = files.text(file(name, macro));
        return recorded.isPresent() && goesOn(recorded.get(), written)
                ? line(name, macro).map(LineHistory::head)
                : Optional.empty();
    }

    private static boolean goesOn(String recorded, String written) {
        int end = written.length() - CanonicalText.END.length();
        return written.endsWith(CanonicalText.END)
                && recorded.startsWith(written.substring(0, end))
                && CanonicalText.AFTER_HEAD.stream().anyMatch(next -> recorded.startsWith(next, end));
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
        return macros.computeIfAbsent(name, this::listed);
    }

    private List<Integer> listed(PayloadName name) {
        return files.list(folder(name), path -> true).stream()
                .map(file -> {
                    String text = String.valueOf(file.getFileName());
                    if (!LINE.matcher(text).matches()) {
                        throw new HistoryException(
                                files.shown(file),
                                0,
                                "the folder of a payload has files such as 1.json, and nothing else");
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
        for (Path namespace : files.list(root, Files::isDirectory)) {
            for (Path name : files.list(namespace, Files::isDirectory)) {
                try {
                    names.add(Names.payload(new PayloadName(
                            String.valueOf(namespace.getFileName()), String.valueOf(name.getFileName()))));
                } catch (IllegalArgumentException exception) {
                    throw new HistoryException(files.shown(name), 0, String.valueOf(exception.getMessage()));
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
                file -> files.text(file).map(text -> {
                    TopicHistory topic = TopicHistory.parse(files.shown(file), text);
                    if (!topic.name().equals(name)) {
                        throw new HistoryException(
                                files.shown(file),
                                0,
                                "this is topic " + topic.name() + ", whose place is "
                                        + files.shown(file(topic.name())));
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
        return topicNames().stream().flatMap(name -> topic(name).stream()).toList();
    }

    /**
     * The names of all topics, in their order; their files are not read.
     *
     * @return the names
     */
    public List<String> topicNames() {
        return files
                .list(root.resolve(TOPICS), file -> file.toString().endsWith(JSON) && Files.isRegularFile(file))
                .stream()
                .map(file -> String.valueOf(file.getFileName()))
                .map(file -> file.substring(0, file.length() - JSON.length()))
                .toList();
    }

    /**
     * Whether a file says a text already; the line ends of other systems count as equal.
     *
     * @param file a path in this folder
     * @param text what it may say
     * @return false also if there is no such file
     * @throws HistoryException if the file cannot be read
     */
    public boolean holds(Path file, String text) {
        return files.text(file).filter(text::equals).isPresent();
    }
}
