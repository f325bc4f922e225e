package dev.herald.samples.ironic.next;

import dev.herald.testkit.HistoryTest;
import java.nio.file.Path;

/** The history of the later release. */
class NotificationHistoryTest extends HistoryTest {
    @Override
    protected Path classes() {
        return Path.of("target/test-classes");
    }
}
