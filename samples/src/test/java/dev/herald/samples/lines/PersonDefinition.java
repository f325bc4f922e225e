package dev.herald.samples.lines;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody. Line 1 had two names, and an e-mail address that had to be there. */
@Payload(name = "PersonPayload", version = "2.1", reads = 1, writes = 1, migrations = PersonMigrations.class)
interface PersonDefinition {
    String fullName();

    Optional<String> mail();

    @RenamedFrom("numbers")
    List<PhoneDefinition> phones();

    Set<Role> roles();

    @Since("2.1")
    Optional<String> nickname();

    /** What somebody may do. */
    enum Role {
        READER,
        WRITER,
        @Unknown
        OTHER
    }
}
