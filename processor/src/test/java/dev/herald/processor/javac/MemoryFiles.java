package dev.herald.processor.javac;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what javac writes. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager files) {
        super(files);
    }

    /** What was written, by path. */
    Map<String, byte[]> output() {
        Map<String, byte[]> output = new TreeMap<>();
        written.forEach((path, bytes) -> output.put(path, bytes.toByteArray()));
        return output;
    }

    static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(Compilation.uri(path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return output(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return output(
                packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name, JavaFileObject.Kind.OTHER);
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String name) {
        return null;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    private JavaFileObject output(String path, JavaFileObject.Kind kind) {
        return new SimpleJavaFileObject(Compilation.uri(path), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(path, bytes);
                return bytes;
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return written.getOrDefault(path, new ByteArrayOutputStream()).toString(StandardCharsets.UTF_8);
            }
        };
    }
}
