package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.herald.annotation.Naming;
import dev.herald.processor.model.Filling.Given;
import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.Projection;
import dev.herald.processor.model.PropertyPath;
import dev.herald.processor.model.PropertyPath.Step;
import dev.herald.processor.model.Source;
import dev.herald.processor.model.WireNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The variables of {@code from}: a property that several fields need, or that may be null, is asked once. */
final class FromVariables {
    private final Set<String> taken = new HashSet<>();
    private final Map<Source, String> sources = new LinkedHashMap<>();
    private final Map<PropertyPath, String> properties = new LinkedHashMap<>();

    FromVariables(Projection projection) {
        projection
                .fillings(Given.class)
                .forEach(given -> taken.add(given.field().accessor()));
        projection.sources().forEach(source -> sources.put(source, unused(name(source))));
        Map<PropertyPath, Integer> uses = new HashMap<>();
        for (Taken filling : projection.fillings(Taken.class)) {
            if (filling.isPossible()) {
                uses.merge(filling.path(), 1, Integer::sum);
            }
        }
        for (Taken filling : projection.fillings(Taken.class)) {
            if (filling.isPossible()) {
                filling.path().parent().ifPresent(this::keep);
                if (uses.getOrDefault(filling.path(), 0) > 1
                        || filling.field().optional() && filling.conversion().needsValue()) {
                    keep(filling.path());
                }
            }
        }
    }

    private void keep(PropertyPath path) {
        path.parent().ifPresent(this::keep);
        if (!properties.containsKey(path)) {
            properties.put(path, unused(name(path)));
        }
    }

    private String unused(String name) {
        String unused = name;
        while (SourceVersion.isKeyword(unused) || !taken.add(unused)) {
            unused += "_";
        }
        return unused;
    }

    private static String name(Source source) {
        return WireNames.of(source.type().simpleName(), Naming.CAMEL_CASE);
    }

    private static String name(PropertyPath path) {
        String words = path.steps().stream().map(Step::word).collect(Collectors.joining("_"));
        return WireNames.of(words, Naming.CAMEL_CASE);
    }

    /** The parameter for a domain object. */
    String of(Source source) {
        return sources.getOrDefault(source, "");
    }

    /** The variable that holds a property, if one does. */
    Optional<String> of(PropertyPath path) {
        return Optional.ofNullable(properties.get(path));
    }

    /** A name for the parameter of a lambda. */
    String lambda(int depth) {
        String name = depth == 1 ? "value" : "value" + depth;
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    void declareIn(MethodSpec.Builder from) {
        properties.forEach((path, name) -> {
            CodeBlock call = call(path);
            CodeBlock value = path.last().isOptional() ? CodeBlock.of("$L.orElse(null)", call) : call;
            from.addStatement("var $N = $L", name, guarded(path, value));
        });
    }

    /** Asks for a property, of an object that is not null. */
    CodeBlock call(PropertyPath path) {
        String owner = path.parent().flatMap(this::of).orElseGet(() -> of(path.source()));
        return CodeBlock.of("$N.$N()", owner, path.last().method());
    }

    /** What is made of a property, or null where the object that has it is null. */
    CodeBlock guarded(PropertyPath path, CodeBlock value) {
        return path.parent()
                .flatMap(this::of)
                .map(owner -> CodeBlock.of("$N == null ? null : $L", owner, value))
                .orElse(value);
    }
}
