package dev.herald.driver.kafka;

import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What Kafka's exceptions mean for whoever sends or receives. */
final class Failures {
    private Failures() {}

    /**
     * Says it in our words.
     *
     * @param what what was to be done, such as {@code sending to topic x}
     */
    static DriverException of(Throwable failure, String what, KafkaAddress address) {
        Throwable known = known(failure);
        String where = what + " at " + address + ": ";
        if (known instanceof DriverException ours) {
            return ours;
        }
        if (known instanceof ConfigException) {
            return new DriverException(Kind.CONNECTION_LOST, where + known.getMessage(), failure);
        }
        if (known instanceof UnknownTopicOrPartitionException || known instanceof InvalidTopicException) {
            return new DriverException(
                    Kind.REJECTED, where + "there is no such topic, and the broker does not make it", failure);
        }
        if (known instanceof SslAuthenticationException) {
            return new DriverException(
                    Kind.REJECTED, where + "the TLS handshake failed, " + known.getMessage(), failure);
        }
        if (known instanceof AuthenticationException) {
            return new DriverException(Kind.REJECTED, where + "the broker refuses the credentials", failure);
        }
        if (known instanceof AuthorizationException) {
            return new DriverException(Kind.REJECTED, where + "this is not allowed, " + known.getMessage(), failure);
        }
        if (known instanceof RecordTooLargeException) {
            return new DriverException(
                    Kind.REJECTED, where + "the message is too large, " + known.getMessage(), failure);
        }
        if (known instanceof TimeoutException) {
            return new DriverException(Kind.TIMED_OUT, where + "no answer in time, " + known.getMessage(), failure);
        }
        if (known instanceof InterruptException || known instanceof RejectedExecutionException) {
            return new DriverException(Kind.CLOSED, where + "the driver was closed meanwhile", failure);
        }
        if (known instanceof RetriableException) {
            return new DriverException(Kind.CONNECTION_LOST, where + known.getMessage(), failure);
        }
        return known instanceof KafkaException
                ? new DriverException(Kind.REJECTED, where + known.getMessage(), failure)
                : new DriverException(Kind.BROKEN, where + known, failure);
    }

    /** The exception that says most: Kafka wraps what it knows in time-outs and in exceptions of constructors. */
    private static Throwable known(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause == null) {
            return failure;
        }
        boolean wrapped = failure.getClass() == KafkaException.class
                || failure instanceof ExecutionException
                || failure instanceof CompletionException
                || (failure instanceof TimeoutException && cause instanceof KafkaException);
        return wrapped ? known(cause) : failure;
    }
}
