package use;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.DataType;
import dev.herald.wire.Decoded;
import dev.herald.wire.Serialization;
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
import nested.PortPayload;
import nested.RackDefinition.Side;
import nested.RackPayload;
import types.EverythingDefinition.Color;
import types.EverythingPayload;

/** Payloads, and ways to the wire and back. */
final class Examples {
    static final PortPayload PORT = PortPayload.builder().address("a").build();

    private Examples() {}

    static <P> Bytes write(DataType<P> type, P payload) {
        return Serialization.json().write(type, payload, false);
    }

    static <P> P read(DataType<P> type, Bytes json) {
        Decoded<P> decoded = Serialization.json().read(type, json, Optional.empty(), Limits.DEFAULT);
        return decoded.payload();
    }

    static <P> P again(DataType<P> type, P payload) {
        Bytes json = write(type, payload);
        Decoded<P> decoded = Serialization.json()
                .read(type, json, Optional.of(Version.parse("1.99")), Limits.DEFAULT);
        return decoded.payload();
    }

    static RackPayload.Builder rack() {
        return RackPayload.builder()
                .uplink(PORT)
                .ports(List.of())
                .distinct(Set.of(PORT))
                .byName(Map.of())
                .bySide(Map.of(Side.BACK, List.of(PORT)));
    }

    static EverythingPayload.Builder everything() {
        return EverythingPayload.builder()
                .string("s")
                .bool(true)
                .number(1)
                .longNumber(2)
                .fraction(0.0)
                .decimal(new BigDecimal("1.50"))
                .bigint(BigInteger.ONE)
                .bytes(Bytes.of((byte) 1))
                .instant(Instant.parse("2026-11-20T17:02:29.315164Z"))
                .date(LocalDate.of(2026, 11, 20))
                .duration(Duration.ofMinutes(15))
                .uuid(new UUID(1, 2))
                .uri(URI.create("http://example.org/a?b#c"))
                .json(Json.parse("{\"b\": 1.50, \"a\": null}"))
                .color(Color.RED)
                .strings(List.of("", "ü"))
                .numbers(Set.of(1))
                .fractions(List.of(0.1))
                .jsons(List.of(Json.parse("{}")))
                .colors(Set.of(Color.LIGHT_BLUE))
                .longs(Map.of("k", 1L))
                .deep(Map.of(Color.RED, List.of(Map.of("a", Set.of(1.5)))))
                .stringJoined("j")
                .boolJoined(false)
                .numberJoined(3)
                .longJoined(4)
                .fractionJoined(5)
                .decimalJoined(BigDecimal.TEN)
                .bigintJoined(BigInteger.TWO)
                .bytesJoined(Bytes.empty())
                .instantJoined(Instant.EPOCH)
                .dateJoined(LocalDate.EPOCH)
                .durationJoined(Duration.ZERO)
                .uuidJoined(new UUID(3, 4))
                .uriJoined(URI.create("urn:y"))
                .jsonJoined(Json.parse("[]"))
                .colorJoined(Color.RED)
                .listJoined(List.of())
                .setJoined(Set.of())
                .mapJoined(Map.of())
                .password("p")
                .pin(1);
    }
}
