package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What build tools are told of the processor. */
class RegistrationTest {
    private static final String FOR_GRADLE = "META-INF/gradle/incremental.annotation.processors";

    @Test
    void gradleMayCompileOnlyTheDefinitionsThatChanged() throws IOException {
        assertThat(ownResource(FOR_GRADLE).strip()).isEqualTo(HeraldProcessor.class.getName() + ",isolating");
    }

    @Test
    void compilersFindTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class))
                .extracting(Processor::getClass)
                .contains(HeraldProcessor.class);
    }

    /** Other processors on the class path have a file of this name too. */
    private static String ownResource(String name) throws IOException {
        String classes = HeraldProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        Enumeration<URL> found = HeraldProcessor.class.getClassLoader().getResources(name);
        while (found.hasMoreElements()) {
            URL url = found.nextElement();
            if (url.toString().contains(classes)) {
                try (var in = url.openStream()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("there is no " + name + " in " + classes);
    }
}
