package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AuthenticationFailureException;
import com.rabbitmq.client.Method;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import com.rabbitmq.client.ShutdownSignalException;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** What went wrong, in words without credentials. */
final class Failures {
    private Failures() {}

    /** What the broker or the network said, or that the protocol has no room for it, as a failure of the driver. */
    static DriverException of(String what, Throwable failure) {
        boolean refused = refusal(failure).isPresent() || failure instanceof IllegalArgumentException;
        return new DriverException(refused ? Kind.REJECTED : Kind.CONNECTION_LOST, what + ": " + why(failure), failure);
    }

    /** What the broker said when it closed a channel alone. */
    static Optional<String> refusal(Throwable failure) {
        return signal(failure).filter(signal -> !signal.isHardError()).flatMap(Failures::text);
    }

    /** The code with which the broker closed a channel or a connection; 0 if it did not. */
    static int code(Throwable failure) {
        Method method = signal(failure).map(ShutdownSignalException::getReason).orElse(null);
        if (method instanceof AMQP.Channel.Close close) {
            return close.getReplyCode();
        }
        return method instanceof AMQP.Connection.Close close ? close.getReplyCode() : 0;
    }

    /** Why, for people. */
    static String why(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return "unknown host";
        }
        if (failure instanceof AuthenticationFailureException
                || failure instanceof PossibleAuthenticationFailureException) {
            return "the broker refuses the credentials";
        }
        if (failure instanceof SSLException) {
            return "TLS: " + failure.getMessage();
        }
        if (failure instanceof TimeoutException) {
            return "no answer in time";
        }
        if (failure instanceof ConnectException) {
            return String.valueOf(failure.getMessage());
        }
        return signal(failure).flatMap(Failures::text).orElseGet(() -> plain(failure));
    }

    private static String plain(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static Optional<String> text(ShutdownSignalException signal) {
        Method method = signal.getReason();
        if (method instanceof AMQP.Channel.Close close) {
            return Optional.of(close.getReplyText());
        }
        if (method instanceof AMQP.Connection.Close close) {
            return Optional.of(close.getReplyText());
        }
        return Optional.ofNullable(signal.getCause()).map(Failures::plain);
    }

    private static Optional<ShutdownSignalException> signal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ShutdownSignalException signal) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }
}
