package use;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import types.EverythingDefinition.Color;
import types.EverythingPayload;

/** Payloads with any values in their fields, as a seed has it; but for those that the wire masks or leaves out. */
final class RandomPayloads {
    private static final long YEARS_0_TO_9999 = 315_537_897_600L;
    private static final long YEAR_0 = -62_167_219_200L;

    private final Random random;

    private RandomPayloads(long seed) {
        random = new Random(seed);
    }

    /** Whether a payload is the same when it was written and read. */
    public static boolean comesBack(long seed) {
        EverythingPayload payload = new RandomPayloads(seed).everything();
        Expect.equal(Examples.again(EverythingPayload.TYPE, payload), payload);
        return true;
    }

    private EverythingPayload everything() {
        return Examples.everything()
                .string(string())
                .bool(random.nextBoolean())
                .number(random.nextInt())
                .longNumber(random.nextLong())
                .fraction(fraction())
                .decimal(decimal())
                .bigint(bigint())
                .bytes(bytes())
                .instant(instant())
                .date(date())
                .duration(duration())
                .uuid(uuid())
                .uri(uri())
                .json(json(3))
                .color(color())
                .maybeString(maybe(this::string))
                .maybeBool(maybe(random::nextBoolean))
                .maybeNumber(maybe(random::nextInt))
                .maybeLong(maybe(random::nextLong))
                .maybeFraction(maybe(this::fraction))
                .maybeDecimal(maybe(this::decimal))
                .maybeBigint(maybe(this::bigint))
                .maybeBytes(maybe(this::bytes))
                .maybeInstant(maybe(this::instant))
                .maybeDate(maybe(this::date))
                .maybeDuration(maybe(this::duration))
                .maybeUuid(maybe(this::uuid))
                .maybeUri(maybe(this::uri))
                .maybeJson(maybe(() -> json(3)))
                .maybeColor(maybe(this::color))
                .strings(list(this::string))
                .numbers(set(random::nextInt))
                .fractions(list(this::fraction))
                .jsons(list(() -> json(2)))
                .colors(set(this::color))
                .longs(map(this::string, random::nextLong))
                .deep(map(this::color, () -> list(() -> map(this::string, () -> set(this::fraction)))))
                .maybeInstants(maybe(() -> list(this::instant)))
                .maybeColors(maybe(() -> set(this::color)))
                .maybeByColor(maybe(() -> map(this::color, () -> json(2))))
                .password(string())
                .pin(random.nextInt())
                .old(maybe(this::string))
                .build();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> Set<T> set(Supplier<T> element) {
        return new LinkedHashSet<>(list(element));
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        list(key).forEach(each -> map.put(each, value.get()));
        return map;
    }

    private String string() {
        return random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT)
                .map(point -> random.nextBoolean() ? point % 128 : point)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private double fraction() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }

    private BigInteger bigint() {
        return new BigInteger(random.nextInt(200), random).multiply(BigInteger.valueOf(random.nextInt(3) - 1));
    }

    private BigDecimal decimal() {
        return new BigDecimal(bigint(), random.nextInt(60) - 20);
    }

    private Bytes bytes() {
        byte[] bytes = new byte[random.nextInt(8)];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private Instant instant() {
        long second = YEAR_0 + Math.floorMod(random.nextLong(), YEARS_0_TO_9999);
        return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private LocalDate date() {
        return LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
    }

    private Duration duration() {
        return Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private URI uri() {
        return URI.create("http://example.org/" + random.nextInt() + "?a=%20#b");
    }

    private Color color() {
        return random.nextBoolean() ? Color.RED : Color.LIGHT_BLUE;
    }

    private Json json(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> Json.from(string());
            case 1 -> Json.from(decimal());
            case 2 -> Json.from(random.nextBoolean());
            case 3 -> Json.from(list(() -> json(depth - 1)));
            default -> Json.from(map(this::string, () -> json(depth - 1)));
        };
    }
}
