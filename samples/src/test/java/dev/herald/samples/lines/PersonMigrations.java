package dev.herald.samples.lines;

import java.util.Optional;

/** A name is parted at its last space; without one, or without an address, somebody has no form in line 1. */
final class PersonMigrations implements PersonPayloadMigrations {
    @Override
    public NewIn2 upgrade(PersonPayloadV1 old) {
        return new NewIn2(old.first() + " " + old.last());
    }

    @Override
    public Optional<LostIn2> downgrade(PersonPayload person) {
        int space = person.fullName().lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : person.mail()
                        .map(mail -> new LostIn2(
                                person.fullName().substring(0, space),
                                person.fullName().substring(space + 1),
                                mail));
    }
}
