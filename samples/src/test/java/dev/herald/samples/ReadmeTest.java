package dev.herald.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The tables in {@code README.md} are complete, and what they promise is there. */
class ReadmeTest {
    static Stream<ReadmeRow> rows() throws IOException {
        return ReadmeRow.rows().stream();
    }

    static Stream<String> systems() {
        return SeedEventTypesTest.systems();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyEventTypeOfTheDocumentationIsInATable(String system) throws IOException {
        assertThat(rows().filter(row -> row.system().equals(system)).flatMap(ReadmeRow::eventTypes))
                .containsAll(Examples.text(system + "/event-types.txt").lines().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowNamesTestsThatExist(ReadmeRow row) {
        assertThat(row.tests())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(methods(
                                "dev.herald.samples." + row.system() + "." + test.substring(0, test.lastIndexOf('.'))))
                        .anyMatch(method -> method.getName().equals(test.substring(test.lastIndexOf('.') + 1))
                                && AnnotationSupport.isAnnotated(method, Testable.class)));
    }

    @Test
    void eachSystemHasRulesToo() throws IOException {
        assertThat(systems())
                .allSatisfy(system -> assertThat(rows())
                        .filteredOn(row -> row.system().equals(system))
                        .anyMatch(row -> row.what().contains(" ")));
    }

    private static List<Method> methods(String className) {
        try {
            return Arrays.asList(Class.forName(className).getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no test class " + className, e);
        }
    }
}
