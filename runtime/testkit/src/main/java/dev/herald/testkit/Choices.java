package dev.herald.testkit;

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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is in a random payload: usual values, and often the extreme ones at which writers and readers err. Each value is one that can
 * be written. Not safe for use by several threads.
 */
public final class Choices {
    private static final List<String> TEXTS =
            List.of("", " ", "\"\\/\b\f\n\r\t\u0000", "ä€😀", "null", "0", "{}", "a.b/c", "\u2028\ufeff");
    private static final List<Integer> INTS = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> LONGS =
            List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1, 1L << 31);
    private static final List<Double> DOUBLES =
            List.of(0.0, -0.0, 1.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 1e15, 1e-7);
    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH, Instant.parse("0000-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999999Z"));
    private static final List<LocalDate> DATES =
            List.of(LocalDate.EPOCH, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29));
    private static final List<Duration> DURATIONS =
            List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(-1), Duration.ofDays(36_500));
    private static final List<String> URIS =
            List.of("", "a", "http://example.org/?a=%20#b", "urn:x:y", "file:///etc", "//host/path", "mailto:a@b");
    private static final List<Json> JSONS = List.of(
            Json.parse("{}"),
            Json.parse("[]"),
            Json.parse("\"\""),
            Json.parse("false"),
            Json.parse("1.50"),
            Json.parse("{\"a\": [null, {\"b\": -1e400}]}"));

    private final Random random;
    private final int size;

    private Choices(Random random, int size) {
        this.random = random;
        this.size = size;
    }

    /**
     * Choices of a source of chance.
     *
     * @param random the source
     * @param size how many elements collections have, and a fourth of how many characters a text has, at most; with 0, what can be absent is
     *     absent
     * @return choices
     */
    public static Choices of(Random random, int size) {
        return new Choices(random, size);
    }

    /** True or false. */
    public boolean bool() {
        return random.nextBoolean();
    }

    /** Any whole number of 32 bits. */
    public int int32() {
        return isExtreme() ? oneOf(INTS) : random.nextInt();
    }

    /** Any whole number of 64 bits. */
    public long int64() {
        return isExtreme() ? oneOf(LONGS) : random.nextLong();
    }

    /** Any finite floating point number. */
    public double float64() {
        double value = Double.longBitsToDouble(random.nextLong());
        return isExtreme() || !Double.isFinite(value) ? oneOf(DOUBLES) : value;
    }

    /** A whole number of at most 200 bits. */
    public BigInteger bigint() {
        BigInteger value = new BigInteger(random.nextInt(200), random);
        return isExtreme() ? BigInteger.valueOf(oneOf(LONGS)) : bool() ? value : value.negate();
    }

    /** A decimal number of at most 61 digits, and an exponent between -60 and 20. */
    public BigDecimal decimal() {
        return new BigDecimal(bigint(), isExtreme() ? 0 : random.nextInt(80) - 20);
    }

    /** Any text that has no half of a surrogate pair. */
    public String string() {
        return isExtreme()
                ? oneOf(TEXTS)
                : random.ints(random.nextInt(4 * size + 1), 0, Character.MAX_CODE_POINT)
                        .map(point -> bool() ? ' ' + point % 95 : point)
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Any bytes. */
    public Bytes bytes() {
        byte[] bytes = new byte[random.nextInt(4 * size + 1)];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    /** A point in time between the years 0 and 9999. */
    public Instant instant() {
        long second = date().toEpochDay() * 86_400 + random.nextInt(86_400);
        return isExtreme()
                ? oneOf(INSTANTS)
                : Instant.ofEpochSecond(second, bool() ? 0 : random.nextInt(1_000_000_000));
    }

    /** A day between the years 0 and 9999. */
    public LocalDate date() {
        return isExtreme() ? oneOf(DATES) : LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
    }

    /** A span of time, negative ones included. */
    public Duration duration() {
        return isExtreme() ? oneOf(DURATIONS) : Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
    }

    /** Any UUID. */
    public UUID uuid() {
        return isExtreme() ? new UUID(0, 0) : new UUID(random.nextLong(), random.nextLong());
    }

    /** One of some URIs of different kinds. */
    public URI uri() {
        return URI.create(oneOf(URIS));
    }

    /** A JSON value that is not null. */
    public Json json() {
        return isExtreme() || size == 0 ? oneOf(JSONS) : bool() ? Json.from(string()) : Json.from(list(this::string));
    }

    /**
     * One of several values.
     *
     * @param values at least one
     * @param <T> the Java type
     */
    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of several values, of which there is at least one. */
    public <T> T oneOf(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * A value of one of several sources.
     *
     * @param values at least one
     * @param <T> the Java type
     */
    @SafeVarargs
    public final <T> T anyOf(Supplier<? extends T>... values) {
        return values[random.nextInt(values.length)].get();
    }

    /**
     * A value, or null.
     *
     * @param value makes a value
     * @param <T> the Java type
     */
    public <T> @Nullable T orNull(Supplier<? extends T> value) {
        return size == 0 || bool() ? null : value.get();
    }

    /** A list; often an empty one. */
    public <T> List<T> list(Supplier<? extends T> element) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(size + 1); i > 0; i--) {
            values.add(element.get());
        }
        return values;
    }

    /** A set; often an empty one. */
    public <T> Set<T> set(Supplier<? extends T> element) {
        return new LinkedHashSet<>(list(element));
    }

    /** A map; often an empty one. */
    public <K, V> Map<K, V> map(Supplier<? extends K> key, Supplier<? extends V> value) {
        Map<K, V> values = new LinkedHashMap<>();
        list(key).forEach(each -> values.put(each, value.get()));
        return values;
    }

    private boolean isExtreme() {
        return random.nextInt(4) == 0;
    }
}
