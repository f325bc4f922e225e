package dev.herald.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java files, in the order in which javac gets them.
 *
 * @param files the text of each file, by its path
 */
public record Sources(Map<String, String> files) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|final|sealed|non-sealed|abstract) )*(?:class|interface|enum|record) (\\w+)");

    /** Keeps the order. */
    public Sources {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * All Java files below a folder but those that are expected as output, in the order of their paths.
     *
     * @param folder a folder
     * @return its files
     */
    public static Sources in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !folder.relativize(file).startsWith("expected"))
                    .toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return new Sources(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Files with these texts, each named after its first top-level type.
     *
     * @param texts whole files
     * @return the files
     */
    public static Sources of(String... texts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String text : texts) {
            files.put(pathOf(text), text);
        }
        return new Sources(files);
    }

    /** These files and others. */
    public Sources and(Sources others) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putAll(others.files);
        return new Sources(all);
    }

    /** The files with certain paths. */
    public Sources only(Predicate<String> paths) {
        Map<String, String> some = new LinkedHashMap<>(files);
        some.keySet().removeIf(paths.negate());
        return new Sources(some);
    }

    /** The same files the other way round. */
    public Sources reversed() {
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.reverse(paths);
        Map<String, String> reversed = new LinkedHashMap<>();
        paths.forEach(path -> reversed.put(path, files.get(path)));
        return new Sources(reversed);
    }

    /** The same files as a module that exports all their packages, unless they declare a module themselves. */
    Sources asModule() {
        if (files.containsKey("module-info.java")) {
            return this;
        }
        String exports = files.values().stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::find)
                .map(matcher -> "    exports " + matcher.group(1) + ";\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        return and(new Sources(Map.of(
                "module-info.java",
                "module herald.test {\n    requires transitive dev.herald.runtime;\n" + exports + "}\n")));
    }

    private static String pathOf(String text) {
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : text.contains("\nmodule ") ? "module-info" : "package-info";
        Matcher inPackage = PACKAGE.matcher(text);
        return (inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "") + name + ".java";
    }
}
