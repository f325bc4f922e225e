package dev.herald.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles with the processor, for Java 17 and with all warnings on. Immutable: {@code Javac.onClassPath().strict().compile(sources)}.
 *
 * @param module whether the sources are a named module, and the libraries are on its module path
 * @param warningsFail whether a warning fails the compilation
 * @param libraries jars and folders in addition to what the tests run with
 */
public record Javac(boolean module, boolean warningsFail, List<Path> libraries) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Sources without a module, libraries on the class path. */
    public static Javac onClassPath() {
        return new Javac(false, false, List.of());
    }

    /** Sources in a named module. */
    public static Javac inModule() {
        return new Javac(true, false, List.of());
    }

    /** A warning fails the compilation. */
    public Javac strict() {
        return new Javac(module, true, libraries);
    }

    /** Another jar or folder that the sources may use. */
    public Javac with(Path library) {
        List<Path> all = new ArrayList<>(libraries);
        all.add(library);
        return new Javac(module, warningsFail, List.copyOf(all));
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
            disk.setLocationFromPaths(
                    module ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, module ? modules() : all());
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

    /** As javac finds it: this fails if the processor is not registered as a service. */
    private static Processor registeredProcessor() {
        return ServiceLoader.load(Processor.class).findFirst().orElseThrow();
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-parameters"));
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

    private Collection<Path> all() {
        List<Path> all = new ArrayList<>(libraries);
        all.addAll(Compilation.classPath());
        return all;
    }

    private Collection<Path> modules() {
        return all().stream().filter(Javac::isModule).toList();
    }

    private static boolean isModule(Path library) {
        if (Files.isDirectory(library)) {
            return Files.exists(library.resolve("module-info.class"));
        }
        try (JarFile jar = new JarFile(library.toFile())) {
            return jar.stream().anyMatch(entry -> entry.getName().endsWith("module-info.class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
