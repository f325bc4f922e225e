package dev.herald.driver.amqp;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the broker what has come to its end on a channel, of several messages at a time where that was asked for. The broker numbers messages from 1,
 * and takes a number for all before it. What it cannot be told any more it hands over again. Safe for use by several threads.
 */
final class Acknowledgements {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);

    private final Channel channel;
    private final Threads threads;
    private final int batch;
    private final Duration delay;
    private final NavigableSet<Long> open = new TreeSet<>();
    private final NavigableSet<Long> acknowledged = new TreeSet<>();
    private boolean scheduled;

    Acknowledgements(Channel channel, Threads threads, int batch, Duration delay) {
        this.channel = channel;
        this.threads = threads;
        this.batch = batch;
        this.delay = delay;
    }

    /** A message came; messages come in the order of their numbers. */
    synchronized void open(long number) {
        if (batch > 1) {
            open.add(number);
        }
    }

    synchronized void acknowledge(long number) {
        open.remove(number);
        if (batch == 1) {
            tell(() -> channel.basicAck(number, false));
            return;
        }
        acknowledged.add(number);
        if (acknowledged.size() >= batch) {
            flush();
        } else if (!scheduled) {
            scheduled = true;
            threads.after(delay, this::flushLate);
        }
    }

    /** Back to the broker, for whoever comes first. */
    synchronized void giveBack(long number) {
        end(number, true);
    }

    /** The broker may do with it what it was told to do with such messages. */
    synchronized void drop(long number) {
        end(number, false);
    }

    private void end(long number, boolean again) {
        open.remove(number);
        tell(() -> channel.basicNack(number, false, again));
    }

    private synchronized void flushLate() {
        scheduled = false;
        flush();
    }

    /** One word for all up to the first that is still open, and one for each behind it. */
    synchronized void flush() {
        NavigableSet<Long> first = open.isEmpty() ? acknowledged : acknowledged.headSet(open.first(), false);
        if (!first.isEmpty()) {
            long upTo = first.last();
            tell(() -> channel.basicAck(upTo, true));
            first.clear();
        }
        acknowledged.forEach(number -> tell(() -> channel.basicAck(number, false)));
        acknowledged.clear();
    }

    private interface Word {
        void say() throws IOException;
    }

    private static void tell(Word word) {
        try {
            word.say();
        } catch (IOException | ShutdownSignalException e) {
            LOG.debug("the broker is gone, and hands the message over again", e);
        }
    }
}
