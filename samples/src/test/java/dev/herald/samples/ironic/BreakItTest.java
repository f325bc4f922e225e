package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Break it in 60 seconds" of the README gives the error that the README begins with. */
class BreakItTest {
    private static final Pattern EDIT = Pattern.compile("(?m)^perl -pi -e 's/(.+?)/(.+?)/' samples/(\\S+)$");
    private static final Pattern ERROR = Pattern.compile("(?s)\\[ERROR] …/(\\S+):\\[(\\d+),(\\d+)] (.*?)\n```");

    @TempDir
    Path output;

    @Test
    void asTheReadmeSays() throws IOException {
        // given
        String readme = Files.readString(Path.of("../README.md"));
        Matcher edit = EDIT.matcher(readme);
        Matcher error = ERROR.matcher(readme);
        assertThat(edit.find() && error.find()).isTrue();
        String broken = Files.readString(Path.of(edit.group(3))).replace(edit.group(1), edit.group(2));

        // when
        List<Diagnostic<? extends JavaFileObject>> found = errors(edit.group(3), broken);
        List<Diagnostic<? extends JavaFileObject>> inANewLine =
                errors(edit.group(3), broken.replace("version = \"1.3\"", "version = \"2.0\""));

        // then
        assertThat(found).singleElement().satisfies(said -> {
            assertThat(edit.group(3)).endsWith("/" + error.group(1));
            assertThat(said.getLineNumber() + "," + said.getColumnNumber())
                    .isEqualTo(error.group(2) + "," + error.group(3));
            assertThat(stripped(said.getMessage(Locale.ROOT))).isEqualTo(stripped(error.group(4)));
        });
        assertThat(inANewLine).isEmpty();
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).toList();
    }

    /** The errors of one source beside the classes of the others. */
    private List<Diagnostic<? extends JavaFileObject>> errors(String path, String text) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:only",
                "-d",
                output.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-Aherald.history=" + Path.of("src/main/notifications").toAbsolutePath());
        javac.getTask(Writer.nullWriter(), null, diagnostics, options, null, List.of(source(path, text)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
