package dev.herald.history;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a history on disk: where they are, what they are called, and their text, which is read once. */
final class HistoryFiles {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "BUILD", "BUILD.bazel");

    private final Optional<Path> project;
    private final Map<Path, Optional<String>> texts = new ConcurrentHashMap<>();

    HistoryFiles(Path root) {
        this.project = project(root);
    }

    /** The folder that belongs to a class output; if there is none, the one that was expected. */
    static Path rootOf(Path classOutput) {
        Path output = classOutput.toAbsolutePath().normalize();
        String last = String.valueOf(output.getFileName());
        String sources = last.equals("test-classes") || last.equals("test") ? "test" : "main";
        Optional<Path> project = Optional.empty();
        for (Path folder = output; folder != null && project.isEmpty(); folder = folder.getParent()) {
            Path candidate = folder.resolve("src").resolve(sources).resolve("notifications");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
            project = Optional.of(folder).filter(HistoryFiles::isProject);
        }
        Path above =
                Optional.ofNullable(output.getParent()).map(Path::getParent).orElse(output);
        return project.orElse(above).resolve("src").resolve(sources).resolve("notifications");
    }

    private static boolean isProject(Path folder) {
        return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /** A file or folder as people know it: from the folder of its project on. */
    String shown(Path file) {
        return project.map(folder -> folder.relativize(file.toAbsolutePath().normalize()))
                .orElse(file)
                .toString()
                .replace('\\', '/');
    }

    private static Optional<Path> project(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        boolean usual = names > 3
                && absolute.getName(names - 1).toString().equals("notifications")
                && absolute.getName(names - 3).toString().equals("src");
        return usual ? Optional.of(absolute.getRoot().resolve(absolute.subpath(0, names - 3))) : Optional.empty();
    }

    /** What is in a folder, in the order of the names, but for what begins with a dot. */
    List<Path> list(Path folder, Predicate<Path> wanted) {
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

    /** The text of a file, or empty if there is none. */
    Optional<String> text(Path file) {
        return texts.computeIfAbsent(file, this::read);
    }

    private Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).replace("\r\n", "\n"));
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        } catch (CharacterCodingException exception) {
            throw new HistoryException(shown(file), 0, "this is not UTF-8");
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
    }

    private HistoryException unreadable(Path file, IOException exception) {
        return new HistoryException(shown(file), 0, "cannot be read: " + exception);
    }
}
