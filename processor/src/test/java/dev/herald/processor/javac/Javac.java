package dev.herald.processor.javac;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.herald.annotation.Payload;
import dev.herald.event.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Compiles with the processor, for Java 17 and with all warnings on. Immutable: {@code Javac.onClassPath().strict().compile(sources)}.
 *
 * @param module whether the sources are a named module, and the libraries are on its module path
 * @param warningsFail whether a warning fails the compilation
 * @param libraries jars and folders in addition to Herald and what it needs
 * @param history the folder of the history; without one it is off
 */
public record Javac(boolean module, boolean warningsFail, List<Path> libraries, Optional<Path> history) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One class of each library that a user of Herald has; all of them are modules. */
    private static final List<Class<?>> NEEDED = List.of(
            Payload.class,
            EventType.class,
            Nullable.class,
            Logger.class,
            JsonProperty.class,
            JsonParser.class,
            JsonNode.class);

    /** Sources without a module, libraries on the class path. */
    public static Javac onClassPath() {
        return new Javac(false, false, List.of(), Optional.empty());
    }

    /** Sources in a named module. */
    public static Javac inModule() {
        return new Javac(true, false, List.of(), Optional.empty());
    }

    /** A warning fails the compilation. */
    public Javac strict() {
        return new Javac(module, true, libraries, history);
    }

    /** A history, if the folder exists. */
    public Javac history(Path folder) {
        return new Javac(
                module, warningsFail, libraries, Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty());
    }

    /** A history that need not exist. */
    public Javac historyAt(Path folder) {
        return new Javac(module, warningsFail, libraries, Optional.of(folder));
    }

    /** Another jar or folder that the sources may use. */
    public Javac with(Path library) {
        List<Path> all = new ArrayList<>(libraries);
        all.add(library);
        return new Javac(module, warningsFail, List.copyOf(all), history);
    }

    /**
     * Compiles.
     *
     * @param given the files
     * @return what came of it
     */
    public Compilation compile(Sources given) {
        Sources sources = module ? given.asModule() : given;
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager disk =
                        COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(disk)) {
            disk.setLocationFromPaths(module ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, path());
            OriginRecorder processor = new OriginRecorder(registeredProcessor());
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(Writer.nullWriter(), files, diagnostics, options(), null, units(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(processor));
            boolean success = task.call();
            List<Problem> problems = diagnostics.getDiagnostics().stream()
                    .map(Problem::of)
                    .sorted()
                    .toList();
            return new Compilation(success, problems, files.output(), processor.origins());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles into a folder on the disk, as builds do.
     *
     * @param classes the folder
     * @param arguments more options; nothing is said about a history otherwise
     * @param sources the files
     * @return what javac says
     */
    public List<Problem> into(Path classes, List<String> arguments, Sources sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager disk =
                COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            disk.setLocationFromPaths(StandardLocation.CLASS_PATH, path());
            disk.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            List<String> options = new ArrayList<>(List.of("--release", "17"));
            options.addAll(arguments);
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(Writer.nullWriter(), disk, diagnostics, options, null, units(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(registeredProcessor()));
            task.call();
            return diagnostics.getDiagnostics().stream()
                    .map(Problem::of)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As javac finds it: this fails if the processor is not registered as a service. */
    private static Processor registeredProcessor() {
        return ServiceLoader.load(Processor.class).findFirst().orElseThrow();
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-parameters"));
        options.add("-Aherald.history=" + history.map(Path::toString).orElse("off"));
        if (warningsFail) {
            options.add("-Werror");
        }
        return options;
    }

    private static List<JavaFileObject> units(Sources sources) {
        return sources.files().entrySet().stream()
                .map(file -> MemoryFiles.source(file.getKey(), file.getValue()))
                .toList();
    }

    private Collection<Path> path() {
        return Stream.concat(
                        libraries.stream(), NEEDED.stream().map(Javac::home).distinct())
                .toList();
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
