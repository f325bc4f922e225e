package dev.herald.samples.ironic.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theReadmeShowsWhatItPrints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.show(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        String readme = Files.readString(Path.of("../README.md"));

        assertThat(readme).contains("```text\n" + bytes.toString(StandardCharsets.UTF_8) + "```");
    }
}
