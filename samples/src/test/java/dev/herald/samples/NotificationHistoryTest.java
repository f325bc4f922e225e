package dev.herald.samples;

import dev.herald.testkit.HistoryTest;

/** The history of all samples. */
class NotificationHistoryTest extends HistoryTest {}
