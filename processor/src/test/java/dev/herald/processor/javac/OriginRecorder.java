package dev.herald.processor.javac;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Runs a processor and writes down which elements it names as the origin of each file. */
final class OriginRecorder implements Processor {
    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();

    OriginRecorder(Processor processor) {
        this.processor = processor;
    }

    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new RecordingEnvironment(environment, new RecordingFiler(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return List.of();
    }

    private final class RecordingFiler implements Filer {
        private final Filer filer;

        RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            record(name + ".java", elements);
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            record(name + ".class", elements);
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence inPackage, CharSequence name, Element... elements)
                throws IOException {
            record(inPackage + "/" + name, elements);
            return filer.createResource(location, inPackage, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence inPackage, CharSequence name)
                throws IOException {
            return filer.getResource(location, inPackage, name);
        }

        private void record(String file, Element... elements) {
            origins.put(file, Stream.of(elements).map(Element::toString).toList());
        }
    }

    private record RecordingEnvironment(ProcessingEnvironment javac, Filer filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return javac.getOptions();
        }

        @Override
        public Messager getMessager() {
            return javac.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return javac.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return javac.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return javac.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return javac.getLocale();
        }
    }
}
