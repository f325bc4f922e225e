package types;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Redaction;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One field of each type, as it must be there, may be absent, and in collections.
 *
 * @deprecated there is no such thing as everything
 */
@Deprecated
@Payload(name = "EverythingPayload", version = "1.12")
public interface EverythingDefinition {
    /** Some text; see {@link EverythingDefinition}. */
    String string();

    boolean bool();

    int number();

    long longNumber();

    double fraction();

    BigDecimal decimal();

    BigInteger bigint();

    Bytes bytes();

    Instant instant();

    LocalDate date();

    Duration duration();

    UUID uuid();

    URI uri();

    Json json();

    Color color();

    Optional<String> maybeString();

    Optional<Boolean> maybeBool();

    Optional<Integer> maybeNumber();

    Optional<Long> maybeLong();

    Optional<Double> maybeFraction();

    Optional<BigDecimal> maybeDecimal();

    Optional<BigInteger> maybeBigint();

    Optional<Bytes> maybeBytes();

    Optional<Instant> maybeInstant();

    Optional<LocalDate> maybeDate();

    Optional<Duration> maybeDuration();

    Optional<UUID> maybeUuid();

    Optional<URI> maybeUri();

    Optional<Json> maybeJson();

    Optional<Color> maybeColor();

    List<String> strings();

    Set<Integer> numbers();

    List<Double> fractions();

    List<Json> jsons();

    Set<Color> colors();

    Map<String, Long> longs();

    Map<Color, List<Map<String, Set<Double>>>> deep();

    Optional<List<Instant>> maybeInstants();

    Optional<Set<Color>> maybeColors();

    Optional<Map<Color, Json>> maybeByColor();

    @Since("1.1")
    @Default("a \"text\", with $T")
    String stringJoined();

    @Since("1.2")
    @Default("true")
    boolean boolJoined();

    @Since("1.3")
    @Default("-7")
    int numberJoined();

    @Since("1.4")
    @Default("9223372036854775807")
    long longJoined();

    @Since("1.5")
    @Default("0.5")
    double fractionJoined();

    @Since("1.6")
    @Default("1.50")
    BigDecimal decimalJoined();

    @Since("1.6")
    @Default("123456789012345678901234567890")
    BigInteger bigintJoined();

    @Since("1.7")
    @Default("aGVyYWxk")
    Bytes bytesJoined();

    @Since("1.7")
    @Default("2026-11-20T17:02:29Z")
    Instant instantJoined();

    @Since("1.8")
    @Default("2026-11-20")
    LocalDate dateJoined();

    @Since("1.8")
    @Default("PT15M")
    Duration durationJoined();

    @Since("1.9")
    @Default("1be26c0b-03f2-4d2e-ae87-c02d7f33c123")
    UUID uuidJoined();

    @Since("1.9")
    @Default("http://[::1]:80")
    URI uriJoined();

    @Since("1.10")
    @Default("{\"a\": [1, 2.50]}")
    Json jsonJoined();

    @Since("1.10")
    @Default("light blue")
    Color colorJoined();

    @Since("1.11")
    @Default("[]")
    List<String> listJoined();

    @Since("1.11")
    @Default("[]")
    Set<String> setJoined();

    @Since("1.12")
    @Default("{}")
    Map<String, String> mapJoined();

    @Constant("http://example.org/1.0")
    String constantString();

    @Constant("3")
    int constantNumber();

    @Constant("true")
    boolean constantBool();

    @Constant("RED")
    Color constantColor();

    /**
     * A secret.
     *
     * @return what nobody may see
     */
    @Sensitive
    String password();

    @Sensitive(Redaction.MASK)
    Optional<String> token();

    @Sensitive(Redaction.OMIT)
    Optional<List<String>> keys();

    @Sensitive
    int pin();

    /**
     * An old field.
     *
     * @deprecated use {@link #string()}, which says more
     */
    @Deprecated(since = "1.5", forRemoval = true)
    Optional<String> old();

    /** A colour. */
    enum Color {
        RED,
        @WireName("light blue")
        @Since("1.3")
        LIGHT_BLUE,
        @Unknown
        OTHER
    }
}
