package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.glance.notification.ProblemPayload;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells of work, whatever becomes of it. Which of them is a warning and which an error, the documentation does not say: here a request
 * that is refused is a warning, and work that breaks down is an error.
 */
record Reporter(Notifications notifications) {
    /**
     * Does work and tells of it.
     *
     * @param report how
     * @param payload what is told of it if it is done
     * @param work throws an {@link IllegalStateException} for what is refused, and other exceptions for what fails
     * @return what the work answers
     */
    <P, T> T report(Report<P> report, Function<? super T, ? extends P> payload, Supplier<T> work) {
        T answer;
        try {
            answer = work.get();
        } catch (IllegalStateException e) {
            problem(report.refused(), e);
            throw e;
        } catch (RuntimeException e) {
            problem(report.failed(), e);
            throw e;
        }
        notifications.emit(report.done().lazily(() -> payload.apply(answer)));
        return answer;
    }

    /** Tells what went wrong, as a text. */
    void problem(EventType<ProblemPayload> type, RuntimeException cause) {
        notifications.emit(type.lazily(() -> ProblemPayload.builder()
                .message(String.valueOf(cause.getMessage()))
                .build()));
    }
}
