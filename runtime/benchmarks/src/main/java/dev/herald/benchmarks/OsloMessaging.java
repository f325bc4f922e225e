package dev.herald.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Real oslo.messaging, as Debian packages it: a notifier that waits for each confirmation before it sends the next, since it has no window, and a
 * listener that acknowledges each notification. It makes and reads the JSON, in its envelope of version 2.0, which the others do not.
 */
final class OsloMessaging implements Contender {
    private final Process process;
    private final BufferedReader answers;

    /**
     * Starts it.
     *
     * @param script {@code oslo_throughput.py}
     * @param url of the broker, as oslo.messaging has them
     */
    OsloMessaging(String script, String url) throws IOException {
        process = new ProcessBuilder("/usr/bin/python3", script, url, "herald_throughput_oslo")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        expect("ready");
    }

    @Override
    public void publish(int messages, byte[] body, int window) throws IOException {
        order("publish " + messages + " " + body.length);
    }

    @Override
    public void consume(int messages, int prefetch) throws IOException {
        order("consume " + messages + " " + prefetch);
    }

    private void order(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        expect("done");
    }

    private void expect(String answer) throws IOException {
        String line = answers.readLine();
        if (!answer.equals(line)) {
            throw new IOException("oslo.messaging answers '" + line + "' in place of '" + answer + "'");
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        answers.close();
    }
}
