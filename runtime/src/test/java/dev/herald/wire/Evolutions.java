package dev.herald.wire;

import static dev.herald.wire.Evolution.of;
import static dev.herald.wire.Evolution.types;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Redaction;
import dev.herald.schema.Bump;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.UnionSchema;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** At least one pair of schemas for each rule that schemas can show. */
final class Evolutions {
    private Evolutions() {}

    private static final PayloadSchema HOST = payload("Host", "1.0", "port: int");
    private static final PayloadSchema HOST_1_1 = payload("Host", "1.1", "port: int", "name: string? @1.1");
    private static final PayloadSchema HOST_2 = payload("Host", "2.0", "port: int @2.0");
    private static final PayloadSchema PLAIN_HOST = payload(Form.PLAIN, "Host", "1.0", "port: int");
    private static final PayloadSchema GUEST = payload("Guest", "1.0", "port: int");

    private static final UnionSchema ONE = union(UnionSchema.closed("One"), "Host");
    private static final UnionSchema TWO = union(UnionSchema.closed("Two"), "Host", "Guest");
    private static final UnionSchema OPEN_ONE = union(UnionSchema.open("OpenOne"), "Host");
    private static final UnionSchema OPEN_TWO = union(UnionSchema.open("OpenTwo"), "Host", "Guest");

    private static final EnumSchema ON =
            EnumSchema.closed("On").value("on", "ON", "1.0").build();
    private static final EnumSchema ON_OFF = EnumSchema.closed("OnOff")
            .value("on", "ON", "1.0")
            .value("off", "OFF", "1.0")
            .build();
    private static final EnumSchema OPEN_ON =
            EnumSchema.open("OpenOn", "OTHER").value("on", "ON", "1.0").build();
    private static final EnumSchema OPEN_ON_OFF = EnumSchema.open("OpenOnOff", "OTHER")
            .value("on", "ON", "1.0")
            .value("off", "OFF", "1.1")
            .build();

    private static final Stream<Evolution> FIELDS = Stream.of(
            adds(Rule.F1, "w: list<string>? @1.1"),
            adds(Rule.F2, "w: int @1.1 = 3"),
            adds(Rule.F3, "w: int @1.1"),
            of(Rule.F4, old -> old.field("v", "int", "1.0"), now -> now),
            of(Rule.F4, old -> old.field("v", "int?", "1.0"), now -> now),
            of(
                    Rule.F5,
                    old -> old.field("v", "int", "1.0"),
                    now -> now.field(Field.of("w", "int", "1.0").renamedFrom("v"))),
            becomes(Rule.F6, "int", field -> field.accessor("value")),
            of(Rule.F7, old -> old, now -> now.field("v", "string?", "1.1")).with(Field.of("v", "instant?", "1.0")),
            of(Rule.F7, old -> old, now -> now.field("v", "int?", "1.1")).with(Field.of("v", "string?", "1.0")),
            becomes(Rule.U4, "string", field -> field.constant("a")),
            of(
                    Rule.U4,
                    old -> old.field(Field.of("v", "string", "1.0").constant("a")),
                    now -> now.field(Field.of("v", "string", "1.0").constant("b"))),
            of(
                    Rule.D1,
                    old -> old.field(Field.of("v", "int", "1.1").withDefault("1")),
                    now -> now.field(Field.of("v", "int", "1.1").withDefault("2"))),
            becomes(Rule.D2, "int", field -> field.withDefault("1")),
            becomes(Rule.D4, "int", field -> field.deprecatedSince("1.1")),
            becomes(Rule.S1, "string", field -> field.redacted(Redaction.LOG)),
            becomes(Rule.S2, "string", field -> field.redacted(Redaction.MASK)),
            of(
                    Rule.S3,
                    old -> old.field(Field.of("v", "string?", "1.0").redacted(Redaction.OMIT)),
                    now -> now.field("v", "string?", "1.0")),
            types(Rule.N1, "boolean", "boolean?"),
            types(Rule.N2, "list<int>?", "list<int>"),
            of(Rule.V4, old -> old.field("v", "int?", "1.0"), now -> now.field("v", "int?", "1.1")));

    private static final Stream<Evolution> TYPES = Stream.of(
            types(Rule.T1, "int", "long"),
            types(Rule.T1, "list<int>", "list<bigint>"),
            types(Rule.T1, "long?", "bigint?"),
            types(Rule.T1, "double", "decimal"),
            types(Rule.T2, "int", "double"),
            types(Rule.T2, "map<string,long>", "map<string,decimal>"),
            types(Rule.T3, "long", "int"),
            types(Rule.T3, "decimal", "double"),
            types(Rule.T3, "set<bigint>", "set<long>"),
            types(Rule.T3, "double", "int"),
            types(Rule.T4, "int", "string"),
            types(Rule.T4, "boolean", "int"),
            types(Rule.T4, "uuid", "instant"),
            of(Rule.T5, old -> old.field("v", "boolean", "1.0"), now -> enumeration(now, ON)),
            types(Rule.T6, "string", "uuid"),
            types(Rule.T6, "string?", "uri?"),
            types(Rule.T6, "string", "bytes"),
            of(Rule.T6, old -> old.field("v", "string", "1.0"), now -> enumeration(now, ON)),
            types(Rule.T7, "instant", "string"),
            types(Rule.T7, "date", "string"),
            of(Rule.T7, old -> enumeration(old, ON), now -> now.field("v", "string", "1.0")),
            types(Rule.T8, "string", "list<string>"),
            types(Rule.T8, "map<string,int>", "list<int>"),
            types(Rule.T8, "payload:test/Host@1", "int").with(HOST),
            types(Rule.T9, "list<boolean>", "set<boolean>"),
            types(Rule.T9, "set<boolean>", "list<boolean>"),
            of(
                    Rule.T11,
                    old -> old.field("v", "map<string,int>", "1.0"),
                    now -> now.field("v", "map<enum:On,int>", "1.0").enumeration(ON)),
            of(
                    Rule.T11,
                    old -> old.field("v", "map<enum:On,int>", "1.0").enumeration(ON),
                    now -> now.field("v", "map<string,int>", "1.0")),
            types(Rule.T12, "duration", "json"),
            types(Rule.T12, "json", "list<string>"),
            of(Rule.T13, old -> old, now -> now.prefix("other_object")),
            of(Rule.T13, old -> old.form(Form.PLAIN).field("v", "int", "1.0"), now -> now.field("v", "int", "1.0")),
            of(Rule.T13, old -> old, now -> now.form(Form.PLAIN)));

    private static final Stream<Evolution> ENUMS = Stream.of(
            enums(Rule.E1, OPEN_ON, OPEN_ON_OFF),
            enums(Rule.E2, ON, ON_OFF),
            enums(Rule.E3, ON_OFF, ON),
            enums(
                            Rule.E3,
                            ON_OFF,
                            EnumSchema.closed("Retired")
                                    .value("on", "ON", "1.0")
                                    .retired("off", "OFF", "1.0", "1.1")
                                    .build())
                    .with(Bump.MICRO),
            enums(
                    Rule.E4,
                    ON,
                    EnumSchema.closed("Renamed").value("power on", "ON", "1.0").build()),
            enums(
                    Rule.F6,
                    ON,
                    EnumSchema.closed("Renamed").value("on", "POWER_ON", "1.0").build()),
            enums(
                    Rule.E5,
                    ON_OFF,
                    EnumSchema.closed("Turned")
                            .value("off", "OFF", "1.0")
                            .value("on", "ON", "1.0")
                            .build()),
            enums(Rule.E6, ON, OPEN_ON),
            enums(Rule.E6, OPEN_ON, ON));

    private static final Stream<Evolution> PAYLOADS = Stream.of(
            types(Rule.P1, "payload:test/Host@1", "payload:test/Host@1").with(HOST, HOST_1_1),
            types(Rule.P2, "list<payload:test/Host@1>", "list<payload:test/Host@2>")
                    .with(HOST, HOST_2),
            types(Rule.P3, "payload:test/Host@1", "payload:test/Guest@1").with(HOST, GUEST),
            types(Rule.F1, "list<payload:test/Host@1>", "list<payload:test/Host@1>")
                    .with(PLAIN_HOST, payload(Form.PLAIN, "Host", "1.1", "port: int", "name: string? @1.1")),
            types(Rule.N1, "list<payload:test/Host@1>", "list<payload:test/Host@1>")
                    .with(PLAIN_HOST, payload(Form.PLAIN, "Host", "1.1", "port: int?")),
            unions(Rule.U1, OPEN_ONE, OPEN_TWO),
            unions(Rule.U2, ONE, TWO),
            unions(Rule.U3, TWO, ONE),
            unions(
                            Rule.U3,
                            TWO,
                            UnionSchema.closed("Retired")
                                    .member("test/Host", 1, "1.0")
                                    .retired("test/Guest", 1, "1.0", "1.1")
                                    .build())
                    .with(Bump.MICRO),
            unions(
                            Rule.U3,
                            ONE,
                            UnionSchema.closed("Newer")
                                    .member("test/Host", 2, "1.0")
                                    .build())
                    .with(HOST_2),
            unions(Rule.E6, ONE, OPEN_ONE),
            unions(Rule.E6, OPEN_ONE, ONE),
            of(Rule.U5, old -> old.field("v", "payload:test/Host@1", "1.0"), now -> union(now, TWO))
                    .with(HOST)
                    .with(GUEST),
            of(Rule.U5, old -> union(old, TWO), now -> now.field("v", "payload:test/Host@1", "1.0"))
                    .with(HOST)
                    .with(GUEST),
            of(
                    Rule.D5,
                    old -> old.field("v", "int", "1.0"),
                    now -> now.field("v", "int", "1.0").semanticsChanged("v is in bytes")),
            of(Rule.T13, old -> old, now -> now.instants(Instants.OFFSET)),
            new Evolution(
                    Rule.I1,
                    Bump.ERROR,
                    payload("Evolving", "1.0"),
                    payload("Evolved", "1.1"),
                    List.of(),
                    List.of(),
                    List.of()),
            of(Rule.I2, old -> old, now -> now.retiredSince("1.1")).with(Bump.NONE));

    static final List<Evolution> ALL =
            Stream.of(FIELDS, TYPES, ENUMS, PAYLOADS).flatMap(each -> each).toList();

    private static Evolution adds(Rule rule, String field) {
        return of(
                rule,
                old -> old.field("v", "int", "1.0"),
                now -> now.field("v", "int", "1.0").field(GenericPayload.field(field)));
    }

    private static Evolution becomes(Rule rule, String type, UnaryOperator<Field> change) {
        Field field = Field.of("v", type, "1.0");
        return of(rule, old -> old.field(field), now -> now.field(change.apply(field)));
    }

    private static Evolution enums(Rule rule, EnumSchema before, EnumSchema after) {
        return of(rule, old -> enumeration(old, before), now -> enumeration(now, after));
    }

    private static PayloadSchema.Builder enumeration(PayloadSchema.Builder schema, EnumSchema type) {
        return schema.field("v", "enum:" + type.label(), "1.0").enumeration(type);
    }

    private static Evolution unions(Rule rule, UnionSchema before, UnionSchema after) {
        return of(rule, old -> union(old, before), now -> union(now, after))
                .with(HOST)
                .with(GUEST);
    }

    private static PayloadSchema.Builder union(PayloadSchema.Builder schema, UnionSchema type) {
        return schema.field("v", "union:" + type.label(), "1.0").union(type);
    }

    private static UnionSchema union(UnionSchema.Builder union, String... names) {
        for (String name : names) {
            union.member("test/" + name, 1, "1.0");
        }
        return union.build();
    }

    private static PayloadSchema payload(String name, String version, String... fields) {
        return payload(Form.OBJECT, name, version, fields);
    }

    private static PayloadSchema payload(Form form, String name, String version, String... fields) {
        PayloadSchema.Builder schema = PayloadSchema.of("test", name, version).form(form);
        Stream.of(fields).map(GenericPayload::field).forEach(schema::field);
        return schema.build();
    }
}
