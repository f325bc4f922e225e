package dev.herald.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Checks the history of a project as one of its tests, without a plugin:
 *
 * <pre>{@code class NotificationHistoryTest extends HistoryTest {}}</pre>
 *
 * It finds what the compiler cannot: a payload that is not recorded, one that was deleted, a file that was edited by hand.
 */
public abstract class HistoryTest {
    /** For heirs. */
    protected HistoryTest() {}

    /**
     * What was compiled: the main classes beside those of the tests, unless an heir says otherwise.
     *
     * @return a class output folder or a jar
     */
    protected Path classes() {
        Path own = codeSource();
        return List.of(own.resolveSibling("classes"), own.resolveSibling("main")).stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> fail("there are no main classes beside " + own
                        + "; override classes() with the folder or jar that has them"));
    }

    /**
     * The history: the {@code src/main/notifications} beside or above the classes, unless an heir says otherwise.
     *
     * @return its folder, or empty to have it found
     */
    protected Optional<Path> history() {
        return Optional.empty();
    }

    /**
     * The jar that was released last, which the history must agree with.
     *
     * @return the jar; empty to leave that out
     */
    protected Optional<Path> against() {
        return Optional.empty();
    }

    @Test
    protected void theHistoryIsRight() {
        List<String> arguments =
                new ArrayList<>(List.of("check", "--classes", classes().toString()));
        history().ifPresent(folder -> arguments.addAll(List.of("--history", folder.toString())));
        against().ifPresent(jar -> arguments.addAll(List.of("--against", jar.toString())));
        Report report = HistoryTool.run(arguments);
        if (report.exitCode() != 0) {
            fail("\n" + report.text());
        }
    }

    private Path codeSource() {
        CodeSource source = getClass().getProtectionDomain().getCodeSource();
        if (source == null) {
            return fail("nobody knows where " + getClass() + " comes from; override classes()");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException exception) {
            return fail(source.getLocation() + " is no folder; override classes()", exception);
        }
    }
}
