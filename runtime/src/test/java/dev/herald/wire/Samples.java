package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enums, nested payloads and unions that {@link GenericCodec} knows by label and name. */
final class Samples {
    /** What an enum of the tests can be. */
    enum Color {
        RED,
        GREEN,
        BLUE,
        BLACK,
        UNKNOWN
    }

    static final GenericCodec.Parts PARTS = new GenericCodec.Parts() {
        @Override
        public EnumNames<Color> names(String label) {
            return label.equals("Open") ? OPEN : CLOSED;
        }

        @Override
        public DataType<GenericPayload> type(FieldType type) {
            return type instanceof FieldType.PayloadOf payload
                    ? TYPES.get(payload.name().name())
                    : TYPES.get(((FieldType.UnionOf) type).label());
        }
    };

    private static final EnumNames<Color> CLOSED = EnumNames.of(Color.class)
            .name(Color.RED, "A")
            .name(Color.GREEN, "B")
            .build();

    private static final EnumNames<Color> OPEN = EnumNames.of(Color.class)
            .name(Color.RED, "A")
            .name(Color.GREEN, "B")
            .unknown(Color.UNKNOWN)
            .build();

    static final PayloadType<GenericPayload> INNER = GenericPayload.type("test", "Inner", "1.0", Form.OBJECT, "v: int");

    static final PayloadType<GenericPayload> PLAIN_INNER =
            GenericPayload.type("test", "PlainInner", "1.0", Form.PLAIN, "v: int");

    static final PayloadType<GenericPayload> BARE_INNER =
            GenericPayload.type("test", "BareInner", "1.0", Form.BARE, "v: string");

    static final PayloadType<GenericPayload> DOG = pet("Dog", "dog");
    static final PayloadType<GenericPayload> CAT = pet("Cat", "cat");

    private static final List<PayloadType<? extends GenericPayload>> PETS = List.of(DOG, CAT);

    private static final Map<String, DataType<GenericPayload>> TYPES = Map.of(
            "Inner", INNER,
            "PlainInner", PLAIN_INNER,
            "BareInner", BARE_INNER,
            "Pet", UnionType.closed(GenericPayload.class, PETS),
            "OpenPet", UnionType.open(GenericPayload.class, PETS, json -> GenericPayload.of("unknown", json)),
            "One", UnionType.closed(GenericPayload.class, List.of(INNER)),
            "Two", UnionType.closed(GenericPayload.class, List.of(DOG, PLAIN_INNER)));

    private Samples() {}

    private static PayloadType<GenericPayload> pet(String name, String kind) {
        return GenericPayload.of(PayloadSchema.of("test", name, "1.0")
                .form(Form.PLAIN)
                .field(Field.of("kind", "string", "1.0").constant(kind))
                .field("n", "string", "1.0")
                .build());
    }

    static <P> Decoded<P> read(DataType<P> type, String json) {
        return BothReaders.read(type, Bytes.utf8(json), Optional.empty(), Limits.DEFAULT);
    }
}
