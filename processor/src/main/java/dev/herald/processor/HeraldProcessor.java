package dev.herald.processor;

import com.google.auto.service.AutoService;
import dev.herald.processor.generate.GeneratedFile;
import dev.herald.processor.generate.Output;
import dev.herald.processor.read.Round;
import dev.herald.processor.read.Undeclared;
import dev.herald.processor.report.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Conducts the stages. A definition is generated in the first round in which all its types are known, or those that are not cannot come
 * any more, whatever is wrong with it; all of them are judged in the last round, so that one mistake is one error. Types that nobody has
 * declared are for the compiler to tell.
 */
@AutoService(Processor.class)
public final class HeraldProcessor extends AbstractProcessor {
    private List<Line<?>> lines = List.of();
    private final Set<Definition> definitions = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Map<Definition, Set<String>> taken = new HashMap<>();
    private final Set<Definition> waiting = new LinkedHashSet<>();
    private final Undeclared undeclared = new Undeclared();
    private final Round round = new Round();

    /**
     * A definition, by name: elements do not outlive a round.
     *
     * @param line what kind it is
     * @param qualifiedName the name of its class
     */
    private record Definition(Line<?> line, String qualifiedName) {}

    /** For the compiler. */
    public HeraldProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        lines = Lines.of(environment, undeclared, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return lines.stream().map(line -> line.annotation().getCanonicalName()).collect(Collectors.toSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(HistoryOption.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round.forget();
        if (environment.processingOver()) {
            report();
        } else {
            boolean quiet = environment.getRootElements().stream().allMatch(root -> written.contains(root.toString()));
            remember(environment);
            if (!generate() && quiet) {
                giveUp();
                generate();
            }
        }
        return false;
    }

    private void remember(RoundEnvironment environment) {
        environment.getRootElements().forEach(root -> sources.add(root.toString()));
        for (Line<?> line : lines) {
            for (Element element : environment.getElementsAnnotatedWith(line.annotation())) {
                if (element instanceof TypeElement type) {
                    Definition definition =
                            new Definition(line, type.getQualifiedName().toString());
                    if (definitions.add(definition)) {
                        waiting.add(definition);
                    }
                }
            }
        }
    }

    /**
     * Those whose types are all known. If there are none, those that wait for each other: so a definition that names what it must not is
     * told so, and nothing else.
     */
    private Set<Definition> ready() {
        Map<Definition, Set<String>> awaited = new LinkedHashMap<>();
        for (Definition definition : waiting) {
            awaited.put(definition, new HashSet<>(definition.line().awaits(element(definition))));
        }
        if (!awaited.containsValue(Set.of())) {
            Set<String> generated = new HashSet<>();
            waiting.forEach(definition -> generated.addAll(definition.line().classNames(element(definition))));
            awaited.values().forEach(names -> names.removeAll(generated));
        }
        return awaited.keySet().stream()
                .filter(definition -> awaited.getOrDefault(definition, Set.of()).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether at least one file was written. If none was, no other round might come for those that wait. */
    private boolean generate() {
        Set<Definition> ready = ready();
        while (!ready.isEmpty()) {
            if (generate(ready)) {
                return true;
            }
            ready = ready();
        }
        return false;
    }

    /** What is still awaited after a round in which there was nothing but our own files will not come. */
    private void giveUp() {
        Set<String> awaited = new HashSet<>();
        waiting.forEach(definition -> awaited.addAll(definition.line().awaits(element(definition))));
        waiting.forEach(
                definition -> definition.line().classNames(element(definition)).forEach(awaited::remove));
        undeclared.add(awaited);
        round.forget();
    }

    /** Whether at least one file was written. */
    private boolean generate(Set<Definition> ready) {
        Output output = new Output(processingEnv.getFiler());
        boolean any = false;
        for (Definition definition : ready) {
            TypeElement element = element(definition);
            for (GeneratedFile file : definition.line().files(element)) {
                if (file instanceof GeneratedFile.Source source) {
                    if (!speaksOfTaken(definition, source)) {
                        any |= output.write(file, element);
                        remember(definition, source);
                    }
                } else {
                    any |= output.write(file, element);
                }
            }
            waiting.remove(definition);
        }
        return any;
    }

    /** A codec of a class that is not the generated one would not compile, which is no second mistake. */
    private boolean speaksOfTaken(Definition definition, GeneratedFile.Source source) {
        return taken.getOrDefault(definition, Set.of()).stream().anyMatch(source.simpleName()::startsWith);
    }

    /** A class of that name which nobody has generated is the user's. */
    private void remember(Definition definition, GeneratedFile.Source source) {
        boolean isUsers = sources.contains(source.qualifiedName()) && !written.contains(source.qualifiedName());
        if (isUsers) {
            taken.computeIfAbsent(definition, none -> new TreeSet<>()).add(source.simpleName());
        } else {
            written.add(source.qualifiedName());
        }
    }

    private void report() {
        Report report = new Report(processingEnv.getMessager(), this::isSource);
        for (Definition definition : definitions) {
            TypeElement element = element(definition);
            report.print(element, definition.line().findings(element, taken.getOrDefault(definition, Set.of())));
        }
    }

    private boolean isSource(Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (sources.contains(at.toString())) {
                return true;
            }
        }
        return false;
    }

    private TypeElement element(Definition definition) {
        return processingEnv.getElementUtils().getTypeElement(definition.qualifiedName());
    }
}
