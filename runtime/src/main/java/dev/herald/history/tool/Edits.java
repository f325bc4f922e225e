package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Files of the history that are to be written. What stands against one of them is found before the first is touched, and each is replaced
 * in one step, so that a crash leaves the old one or the new one. Nothing outside of the folder is ever written.
 */
final class Edits {
    private static final String NEEDS_WRITABLE =
            "; the history is committed with the sources, so record and release need a tree that can be written";

    private final HistoryFolder folder;
    private final Replacement replacement;
    private final SortedMap<Path, String> texts = new TreeMap<>();

    /** Puts a file that is written in the place of another. */
    interface Replacement {
        void move(Path written, Path file) throws IOException;
    }

    Edits(HistoryFolder folder) {
        this(folder, Edits::replace);
    }

    Edits(HistoryFolder folder, Replacement replacement) {
        this.folder = folder;
        this.replacement = replacement;
    }

    /** In one step. */
    static void replace(Path written, Path file) throws IOException {
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void put(Path file, String text) {
        texts.put(file, text);
    }

    /** Leaves out what a file says already. */
    void removeIf(BiPredicate<Path, String> there) {
        texts.entrySet().removeIf(each -> there.test(each.getKey(), each.getValue()));
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * Writes the files.
     *
     * @return the files, as people know them
     * @throws MisuseException if one of them cannot or must not be written
     */
    List<String> write() {
        try {
            texts.keySet().forEach(this::check);
            for (var each : texts.entrySet()) {
                write(each.getKey(), each.getValue());
            }
            folders().forEach(Edits::keep);
        } catch (IOException | ReadOnlyFileSystemException exception) {
            throw new MisuseException(
                    folder.shown(folder.root()) + " cannot be written: " + exception + NEEDS_WRITABLE);
        }
        return texts.keySet().stream().map(folder::shown).toList();
    }

    private void check(Path file) {
        if (!file.normalize().startsWith(folder.root())) {
            throw new MisuseException(file + " is outside of " + folder.shown(folder.root()) + ", and is not written");
        }
        for (Path at = file; !at.equals(folder.root()); at = parent(at)) {
            if (Files.isSymbolicLink(at)) {
                throw new MisuseException(folder.shown(at)
                        + " is a symbolic link; only files and folders that are really in the history are written");
            }
            if (Files.exists(at) && Files.isDirectory(at) == at.equals(file)) {
                throw new MisuseException(
                        folder.shown(at) + " is in the way: " + folder.shown(file) + " is to be written");
            }
        }
        Path existing = parent(file);
        while (!Files.exists(existing)) {
            existing = parent(existing);
        }
        if (!Files.isWritable(existing)) {
            throw new MisuseException(folder.shown(existing) + " is read-only" + NEEDS_WRITABLE);
        }
    }

    private void write(Path file, String text) throws IOException {
        Path directory = parent(file);
        Files.createDirectories(directory);
        Path temporary = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            fill(temporary, text);
            replacement.move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The folders whose entries have changed, or may be new. */
    private Set<Path> folders() {
        Set<Path> folders = new TreeSet<>();
        for (Path file : texts.keySet()) {
            for (Path at = parent(file); at.startsWith(folder.root()); at = parent(at)) {
                folders.add(at);
            }
        }
        return folders;
    }

    /** Has the new names survive a crash of the machine too, where the system can do that for a folder. */
    private static void keep(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException exception) {
            // Windows opens no folders; what is in the files has been forced already.
        }
    }

    private static void fill(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path parent(Path file) {
        return file.resolve("..").normalize();
    }
}
