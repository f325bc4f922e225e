package use;

import static use.Examples.PORT;
import static use.Examples.again;
import static use.Examples.everything;
import static use.Examples.rack;
import static use.Examples.read;
import static use.Examples.write;

import awkward.AwkwardDefinition;
import awkward.AwkwardPayload;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.wire.IncompletePayloadException;
import dev.herald.wire.UnwritableException;
import forms.EmptyPayload;
import forms.FailurePayload;
import forms.PlainPayload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nested.PortDefinition;
import nested.PortPayload;
import nested.RackDefinition.Side;
import nested.RackPayload;
import types.EverythingDefinition.Color;
import types.EverythingPayload;
import unions.AnyIdentity;
import unions.BasicPayload;
import unions.CadfPayload;
import unions.LoginPayload;

/** Uses generated payloads, and fails where they behave in another way than expected. */
final class Use {
    private Use() {}

    static void aBuilderNamesAllMissingFieldsAtOnce() {
        Expect.failure(
                () -> AwkwardPayload.builder().that(1).hash(2).schema("s").build(),
                IncompletePayloadException.class,
                "AwkwardPayload lacks other, payload, in, out, field, missing, text, definition, build, copyOf, from,"
                        + " thatSet, data, fields, schema_, state, State, same, List, größe, type:"
                        + " a field that is not Optional must be set before build()");
    }

    static void nullIsRefusedWithTheNameOfTheField() {
        Expect.failure(
                () -> PortPayload.builder().address(null),
                NullPointerException.class,
                "PortPayload.address must not be null");
        Expect.failure(
                () -> RackPayload.builder().uplink(null), NullPointerException.class, "RackPayload.uplink must not be null");
        Expect.failure(
                () -> EverythingPayload.builder().json(Json.NULL),
                NullPointerException.class,
                "EverythingPayload.json must not be null");
    }

    static void collectionsAreCopiedAndCannotBeChanged() {
        List<PortDefinition> ports = new ArrayList<>(List.of(PORT));
        Map<String, PortDefinition> byName = new HashMap<>(Map.of("a", PORT));
        RackPayload rack = rack().ports(ports).byName(byName).build();
        ports.clear();
        byName.clear();
        Expect.equal(rack.ports(), List.of(PORT));
        Expect.equal(rack.byName(), Map.of("a", PORT));
        Expect.failure(() -> rack.ports().clear(), UnsupportedOperationException.class, null);
        Expect.failure(() -> rack.byName().clear(), UnsupportedOperationException.class, null);
        Expect.failure(
                () -> rack.bySide().get(Side.BACK).clear(), UnsupportedOperationException.class, null);
    }

    static void nullInACollectionIsRefused() {
        Expect.failure(
                () -> RackPayload.builder().ports(Arrays.asList(PORT, null)),
                NullPointerException.class,
                "RackPayload.ports must not hold null");
    }

    static void numbersThatJsonDoesNotHaveAreRefused() {
        Expect.failure(
                () -> everything().fraction(Double.NaN),
                IllegalArgumentException.class,
                "EverythingPayload.fraction is NaN, but must be a finite number");
        Expect.failure(
                () -> everything().fractions(List.of(1.0, Double.NEGATIVE_INFINITY)),
                IllegalArgumentException.class,
                "EverythingPayload.fractions is -Infinity, but must be a finite number");
    }

    static void sensitiveValuesAreMaskedInText() {
        String text = everything().password("p4ss").token("t0ken").keys(List.of("k3y")).pin(4711).build().toString();
        Expect.equal(text.contains("p4ss") || text.contains("t0ken") || text.contains("k3y") || text.contains("4711"), false);
        Expect.equal(text.contains("password=***, token=***, keys=***, pin=***, old=null"), true);
    }

    static void aCopyDiffersInWhatWasSet() {
        RackPayload rack = rack().build();
        RackPayload copy = rack.toBuilder().spare(Optional.of(PORT)).build();
        Expect.equal(rack.spare(), Optional.empty());
        Expect.equal(copy.spare(), Optional.of(PORT));
        Expect.equal(copy.toBuilder().spare((PortDefinition) null).build(), rack);
    }

    static void otherImplementationsOfADefinitionAreCopied() {
        PortDefinition foreign = () -> "far away";
        RackPayload rack = rack().uplink(foreign).ports(List.of(foreign)).build();
        PortPayload port = rack.uplink();
        Expect.equal(port.address(), "far away");
        Expect.equal(rack.ports().get(0), port);
        Expect.equal(PortPayload.copyOf(port) == port, true);
    }

    static void constantsAreThere() {
        EverythingPayload everything = everything().build();
        Expect.equal(everything.constantString(), "http://example.org/1.0");
        Expect.equal(everything.constantNumber(), 3);
        Expect.equal(everything.constantBool(), true);
        Expect.equal(everything.constantColor(), Color.RED);
    }

    static void namesOfGeneratedCodeAreNoTrouble() {
        AwkwardPayload awkward = AwkwardPayload.builder()
                .that(1)
                .other(2)
                .hash(3)
                .payload(4)
                .in(5)
                .out(6)
                .field(7)
                .missing(8)
                .text(9)
                .definition(10)
                .build("b")
                .copyOf("c")
                .from("f")
                .thatSet(11)
                .value(List.of(List.of(0.5)))
                .data(List.of(List.of(List.of(1.5))))
                .fields(List.of(2.5))
                .schema("s")
                .schema_("t")
                .state(Map.of(AwkwardDefinition.STATE.ON, List.of(AwkwardDefinition.STATE.OFF)))
                .State(AwkwardDefinition.STATE.OFF)
                .same(true)
                .List(List.of("l"))
                .größe(12)
                .type("y")
                .build();
        Expect.equal(again(AwkwardPayload.TYPE, awkward), awkward);
        Expect.equal(AwkwardPayload.TYPE.schema().field("größe 1").isPresent(), true);
    }

    static void payloadsWithEqualFieldsAreEqual() {
        Expect.equal(everything().build(), everything().build());
        Expect.equal(everything().build().hashCode(), everything().build().hashCode());
        Expect.equal(everything().build().equals(everything().fraction(-0.0).build()), false);
        Expect.equal(EmptyPayload.builder().build(), EmptyPayload.builder().build());
    }

    static void everythingComesBackFromTheWire() {
        EverythingPayload full = everything()
                .maybeString("")
                .maybeBool(false)
                .maybeNumber(Integer.MIN_VALUE)
                .maybeLong(Long.MAX_VALUE)
                .maybeFraction(-1e300)
                .maybeDecimal(new BigDecimal("1.500"))
                .maybeBigint(BigInteger.TEN.pow(40))
                .maybeBytes(Bytes.utf8("bytes"))
                .maybeInstant(Instant.EPOCH)
                .maybeDate(LocalDate.EPOCH)
                .maybeDuration(Duration.ofDays(3))
                .maybeUuid(new UUID(1, 2))
                .maybeUri(URI.create("urn:x"))
                .maybeJson(Json.parse("[null]"))
                .maybeColor(Color.LIGHT_BLUE)
                .maybeInstants(List.of(Instant.EPOCH))
                .maybeColors(Set.of(Color.RED))
                .maybeByColor(Map.of(Color.RED, Json.parse("1.0")))
                .old("old")
                .build();
        Expect.equal(again(EverythingPayload.TYPE, full), full);
        Expect.equal(again(EverythingPayload.TYPE, everything().build()), everything().build());
        RackPayload rack = rack().deep(Map.of("a", List.of(Set.of(PORT)))).build();
        Expect.equal(again(RackPayload.TYPE, rack), rack);
        FailurePayload failure = FailurePayload.builder().message("it failed").build();
        Expect.equal(again(FailurePayload.TYPE, failure), failure);
        Expect.equal(write(FailurePayload.TYPE, failure).utf8(), "\"it failed\"");
        PlainPayload plain = PlainPayload.builder().failure(failure).build();
        Expect.equal(again(PlainPayload.TYPE, plain), plain);
        Expect.equal(write(PlainPayload.TYPE, plain).utf8(), "{\"failure\":\"it failed\",\"note\":null}");
    }

    static void fieldsThatJoinedLaterHaveTheirDefaults() {
        String old = "{\"types_object.namespace\":\"types\",\"types_object.name\":\"EverythingPayload\","
                + "\"types_object.version\":\"1.0\",\"types_object.data\":{\"bigint\":1,\"bool\":true,\"bytes\":\"\","
                + "\"color\":\"pink\",\"colors\":[],\"constant_bool\":true,\"constant_color\":\"RED\","
                + "\"constant_number\":3,\"constant_string\":\"http://example.org/1.0\",\"date\":\"2026-11-20\","
                + "\"decimal\":1.5,\"deep\":{},\"duration\":\"PT1S\",\"fraction\":1,\"fractions\":[],"
                + "\"instant\":\"2026-11-20T17:02:29+00:00\",\"json\":{},\"jsons\":[],\"long_number\":1,\"longs\":{},"
                + "\"number\":1,\"numbers\":[],\"password\":\"p\",\"pin\":1,\"string\":\"s\",\"strings\":[],"
                + "\"uri\":\"urn:x\",\"uuid\":\"00000000-0000-0001-0000-000000000002\"}}";
        EverythingPayload read = read(EverythingPayload.TYPE, Bytes.utf8(old));
        Expect.equal(read.color(), Color.OTHER);
        Expect.equal(read.stringJoined(), "a \"text\", with $T");
        Expect.equal(read.longJoined(), Long.MAX_VALUE);
        Expect.equal(read.decimalJoined(), new BigDecimal("1.50"));
        Expect.equal(read.jsonJoined(), Json.parse("{\"a\":[1,2.50]}"));
        Expect.equal(read.colorJoined(), Color.LIGHT_BLUE);
        Expect.equal(read.listJoined(), List.of());
        Expect.equal(read.mapJoined(), Map.of());
        Expect.equal(read.uriJoined(), URI.create("http://[::1]:80"));
    }

    static void membersOfUnionsComeBack() {
        BasicPayload basic = BasicPayload.builder().user("u").build();
        CadfPayload cadf = CadfPayload.builder().outcome("success").build();
        LoginPayload login = LoginPayload.builder()
                .identity(basic)
                .onBehalfOf(cadf)
                .others(List.of(cadf, basic))
                .byRole(Map.of("admin", cadf))
                .build();
        Expect.equal(again(LoginPayload.TYPE, login), login);
    }

    static void theUnknownMemberCannotBeEmitted() {
        Expect.failure(
                () -> LoginPayload.builder().identity(new AnyIdentity(Json.NULL)),
                UnwritableException.class,
                "LoginPayload.identity: unions.AnyIdentity is no member of IdentityDefinition that can be written;"
                        + " those are [unions/BasicPayload 1.0, unions/CadfPayload 1.0]");
    }
}
