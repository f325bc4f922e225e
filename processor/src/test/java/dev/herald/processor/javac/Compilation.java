package dev.herald.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run of javac.
 *
 * @param success whether there was no error
 * @param problems errors, warnings and notes, in the order of their places
 * @param output all that was written, by path: generated sources, classes and resources
 * @param origins the names of the elements that the processor named as the origin of each file, by path
 */
public record Compilation(
        boolean success, List<Problem> problems, Map<String, byte[]> output, Map<String, List<String>> origins) {

    /** The errors alone. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.kind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The errors and warnings, without notes. */
    public List<Problem> complaints() {
        return problems.stream()
                .filter(problem -> problem.kind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    /**
     * A generated file as text.
     *
     * @param name the name of the file, without its folders
     * @return its text
     */
    public String text(String name) {
        return output.entrySet().stream()
                .filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name))
                .findFirst()
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError(name + " was not generated; but " + output.keySet()));
    }

    /** Makes the compiled classes usable. */
    public ClassLoader loader() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte @Nullable [] bytes = output.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /**
     * Calls a static method without parameters.
     *
     * @param type the binary name of a compiled class
     * @param method the name of the method
     * @return what it returns
     */
    public @Nullable Object call(String type, String method) {
        try {
            var called = loader().loadClass(type).getDeclaredMethod(method);
            called.setAccessible(true);
            return called.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + "." + method + " failed", e.getCause() == null ? e : e.getCause());
        }
    }

    /** Writes the compiled classes and resources as a jar. */
    public Path jar(Path file) {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : output.entrySet()) {
                if (!entry.getKey().endsWith(".java")) {
                    jar.putNextEntry(new JarEntry(entry.getKey()));
                    jar.write(entry.getValue());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new AssertionError(path, e);
        }
    }
}
