package dev.herald.wire;

import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Any field types and any values of them, made quickly: the same for the same seed.
 *
 * @param random chooses
 * @param flaws whether a few of the values are such that nobody can write them
 */
record AnyValue(Random random, boolean flaws) {
    private static final List<String> NAMED = List.of(
            "enum:Closed",
            "enum:Open",
            "payload:test/Inner@1",
            "payload:test/PlainInner@1",
            "payload:test/BareInner@1",
            "union:Pet",
            "union:One");

    private static final List<String> HALVES =
            List.of("\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83da", "\ud83d\ud83d\ude00", "ä\"\ude00");
    private static final List<Double> DOUBLES =
            List.of(0.0, -0.0, 1e23, 2e-3, 1e7, 123456.789, Double.MIN_VALUE, Double.MAX_VALUE);
    private static final List<Double> NO_DOUBLES =
            List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    private static final List<Long> LONGS =
            List.of(0L, -1L, 9L, 10L, Long.MIN_VALUE, Long.MAX_VALUE, 1_000_000_000_000L);
    private static final List<Integer> INTS = List.of(0, -1, 9, 10, 99, 100, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final List<Instant> NO_INSTANTS = List.of(
            Instant.MIN,
            Instant.MAX,
            Instant.parse("-0001-12-31T23:59:59.999999999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"));
    private static final List<LocalDate> NO_DATES =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1));
    private static final List<String> URIS = List.of("http://a/b?c=d#e", "urn:x:y", "", "ä/ö", "a%20b");
    private static final List<String> JSONS =
            List.of("1.50", "{\"a\": [1, null, {\"b\":\"\\u00e4€😀\"}]}", "\"\\ud83d\\ude00\"", "[]", "true", "-0");
    private static final List<String> NO_JSONS =
            List.of("\"\ud83d\"", "[\"a\\ud83d\"]", "{\"\\ude00\":\"\\ud83d\\ude00\"}");

    /** The text of a type. */
    String type(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0 -> "list<" + type(depth - 1) + ">";
            case 1 -> "set<" + type(depth - 1) + ">";
            case 2 -> "map<string," + type(depth - 1) + ">";
            case 3 -> "map<enum:Closed," + type(depth - 1) + ">";
            case 4, 5 -> one(NAMED);
            default -> one(List.of(Scalar.values())).toString();
        };
    }

    /** A value of a type; rarely null. */
    @Nullable
    Object of(FieldType type) {
        if (flaws && random.nextInt(50) == 0) {
            return null;
        }
        if (type instanceof ListOf list) {
            return list(list.element());
        }
        if (type instanceof SetOf set) {
            return list(set.element());
        }
        if (type instanceof MapOf map) {
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            list(map.value()).forEach(value -> entries.put(of(map.key()), value));
            return entries;
        }
        if (type instanceof EnumOf) {
            return flaw() ? Samples.Color.UNKNOWN : one(List.of(Samples.Color.RED, Samples.Color.GREEN));
        }
        if (type instanceof PayloadOf payload) {
            return GenericPayload.of("v", payload.name().name().equals("BareInner") ? text() : random.nextInt());
        }
        if (type instanceof UnionOf union) {
            return flaw()
                    ? new BigDecimal("1.5")
                    : union.label().equals("One") ? GenericPayload.of("v", 7) : GenericPayload.of("n", text());
        }
        return scalar((Scalar) type);
    }

    private List<@Nullable Object> list(FieldType type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(of(type));
        }
        return values;
    }

    private Object scalar(Scalar type) {
        return switch (type) {
            case STRING -> text();
            case BOOLEAN -> random.nextBoolean();
            case INT -> random.nextBoolean() ? one(INTS) : random.nextInt() >> random.nextInt(32);
            case LONG -> random.nextBoolean() ? one(LONGS) : random.nextLong() >> random.nextInt(64);
            case DOUBLE -> flaw() ? one(NO_DOUBLES) : number();
            case DECIMAL -> new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(800) - 400);
            case BIGINT -> new BigInteger(random.nextInt(200), random).subtract(BigInteger.TEN);
            case BYTES -> Bytes.utf8("x".repeat(random.nextInt(5)));
            case INSTANT -> flaw() ? one(NO_INSTANTS) : instant();
            case DATE -> flaw() ? one(NO_DATES) : LocalDate.ofEpochDay(random.nextInt(3_652_059) - 719_528);
            case DURATION -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
            case UUID -> new UUID(random.nextLong(), random.nextLong());
            case URI -> URI.create(one(URIS));
            case JSON -> flaw() ? Json.ofChecked(one(NO_JSONS)) : Json.parse(one(JSONS));
        };
    }

    private Double number() {
        double any = Double.longBitsToDouble(random.nextLong());
        return random.nextBoolean() ? random.nextInt(100_000) / 100.0 : Double.isFinite(any) ? any : one(DOUBLES);
    }

    private Instant instant() {
        int unit = one(List.of(1_000_000_000, 1_000_000, 1_000, 1));
        return Instant.ofEpochSecond(
                Math.floorMod(random.nextLong(), 315_569_520_000L) - 62_167_219_200L,
                (long) random.nextInt(1_000_000_000 / unit) * unit);
    }

    /** Mostly short and plain; sometimes long, or of characters from everywhere. */
    String text() {
        StringBuilder text = new StringBuilder();
        int plain = random.nextInt(4);
        int length = random.nextInt(200) == 0 ? random.nextInt(20_000) : random.nextInt(20);
        for (int i = 0; i < length; i++) {
            int bound = plain > 0 ? 0 : one(List.of(0x80, 0x100, 0x800, 0x10000, Character.MAX_CODE_POINT + 1));
            int c = plain > 0 ? ' ' + random.nextInt(95) : random.nextInt(bound);
            text.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '"' : c);
        }
        return flaw()
                ? text.insert(
                                text.isEmpty()
                                        ? 0
                                        : text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2),
                                one(HALVES))
                        .toString()
                : text.toString();
    }

    private boolean flaw() {
        return flaws && random.nextInt(20) == 0;
    }

    private <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
