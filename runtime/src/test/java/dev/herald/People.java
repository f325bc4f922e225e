package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.annotation.Redaction;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import java.util.List;
import java.util.Optional;

/** For tests: a payload of two macro lines, which holds another one of two macro lines. */
final class People {
    static final PayloadType<Texts> HOUSE_1 = Texts.type(
                    PayloadSchema.of("example", "House", "1.4")
                            .field("floor", "string?", "1.4")
                            .field("number", "string?", "1.2")
                            .field("street", "string?", "1.0")
                            .build(),
                    List.of())
            .recordedFrom("1.0");

    static final PayloadType<Texts> HOUSE = Texts.type(
                    PayloadSchema.of("example", "House", "2.1")
                            .field("address", "string?", "2.0")
                            .field("color", "string?", "2.1")
                            .build(),
                    List.of())
            .recordedFrom("2.0")
            .writing(HOUSE_1, house -> Texts.of("address", house.text("street")), People::older);

    static final PayloadType<Texts> PERSON_1 = Texts.type(
                    PayloadSchema.of("example", "Person", "1.3")
                            .field("first", "string?", "1.0")
                            .field("house", "payload:example/House@1?", "1.1")
                            .field("last", "string?", "1.0")
                            .field("mail", "string?", "1.3")
                            .field(Field.of("phone", "string?", "1.1").deprecatedSince("1.3"))
                            .field(Field.of("secret", "string?", "1.2").redacted(Redaction.LOG))
                            .build(),
                    List.of(HOUSE_1))
            .recordedFrom("1.1");

    /** As a consumer of line 2 has it that has not learned to read line 1. */
    static final PayloadType<Texts> PERSON_2 = Texts.type(
                    PayloadSchema.of("example", "Person", "2.1")
                            .field("full", "string?", "2.0")
                            .field("house", "payload:example/House@2?", "2.0")
                            .field("mail", "string?", "2.1")
                            .field(Field.of("secret", "string?", "2.0").redacted(Redaction.LOG))
                            .build(),
                    List.of(HOUSE))
            .recordedFrom("2.0");

    static final PayloadType<Texts> PERSON_READING_1 = PERSON_2.reading(PERSON_1, People::newer);

    static final PayloadType<Texts> PERSON = PERSON_2.writing(PERSON_1, People::newer, People::older);

    static final Texts ANN = Texts.of(
            "full",
            "ann lee",
            "house",
            Texts.of("address", "main street", "color", "red"),
            "mail",
            "a@b",
            "secret",
            "x1");

    /** As they were compiled when they had a certain version. */
    static PayloadType<Texts> then(PayloadType<Texts> type, String version, PayloadType<Texts> house) {
        return Texts.type(type.schema().at(Version.parse(version)), List.of(house));
    }

    static EventType<Texts> joined(PayloadType<Texts> type) {
        return EventType.of("person.joined", Level.INFO, type);
    }

    static Topic topic(PayloadType<Texts> type) {
        return Topic.of("people", EventGroup.of("person", joined(type)));
    }

    /** Line 1 has no way to say who has but one name. */
    private static Optional<Texts> older(Texts now) {
        if (now.values().containsKey("address")) {
            return Optional.of(Texts.of("street", now.text("address"), "number", "7", "floor", "3"));
        }
        String[] names = now.text("full").split(" ");
        if (names.length < 2) {
            return Optional.empty();
        }
        return Optional.of(Texts.of(
                "first",
                names[0],
                "last",
                names[1],
                "mail",
                now.text("mail"),
                "phone",
                "123",
                "secret",
                now.text("secret"),
                "house",
                older((Texts) now.values().get("house")).orElseThrow()));
    }

    private static Texts newer(Texts old) {
        return Texts.of("full", old.text("first") + " " + old.text("last"), "mail", old.text("mail"));
    }

    private People() {}
}
