package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.JobReport;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A command that is executed apart from the request that it came with. */
@Payload(name = "AsyncJobPayload", version = "2.0", reads = 1, writes = 1, migrations = AsyncJobMigrations.class)
@Projects(JobReport.class)
public interface AsyncJobDefinition extends CloudFields {
    /** The same as the id of the operation in action events. */
    @From("operationId")
    UUID jobId();

    /** Such as {@code deployVirtualMachine}. */
    @From("commandName")
    String command();

    /** The parameters of the command, which may hold passwords. Line 1 had them in one string, an object of JSON as text. */
    @Sensitive
    @From("parameters")
    Map<String, String> cmdInfo();

    /** The event type of the command's actions, such as {@code VM.CREATE}. */
    String commandEventType();

    /** Who gave the command. */
    UUID user();

    Status status();

    /** 0 unless the job has failed. */
    int resultCode();

    /** What came of it, in words, once it has ended. */
    Optional<String> jobResult();

    /** How far a job is. */
    enum Status {
        IN_PROGRESS,
        SUCCEEDED,
        FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
