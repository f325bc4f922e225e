package types;

import dev.herald.annotation.Redaction;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.EnumNames;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link EverythingPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class EverythingPayloadCodec implements PayloadCodec<EverythingPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("types", "EverythingPayload", "1.12")
            .field("bigint", "bigint", "1.0")
            .field(Field.of("bigint_joined", "bigint", "1.6").withDefault("123456789012345678901234567890"))
            .field("bool", "boolean", "1.0")
            .field(Field.of("bool_joined", "boolean", "1.2").withDefault("true"))
            .field("bytes", "bytes", "1.0")
            .field(Field.of("bytes_joined", "bytes", "1.7").withDefault("aGVyYWxk"))
            .field("color", "enum:Color", "1.0")
            .field(Field.of("color_joined", "enum:Color", "1.10").withDefault("light blue"))
            .field("colors", "set<enum:Color>", "1.0")
            .field(Field.of("constant_bool", "boolean", "1.0").constant("true"))
            .field(Field.of("constant_color", "enum:Color", "1.0").constant("RED"))
            .field(Field.of("constant_number", "int", "1.0").constant("3"))
            .field(Field.of("constant_string", "string", "1.0").constant("http://example.org/1.0"))
            .field("date", "date", "1.0")
            .field(Field.of("date_joined", "date", "1.8").withDefault("2026-11-20"))
            .field("decimal", "decimal", "1.0")
            .field(Field.of("decimal_joined", "decimal", "1.6").withDefault("1.50"))
            .field("deep", "map<enum:Color,list<map<string,set<double>>>>", "1.0")
            .field("duration", "duration", "1.0")
            .field(Field.of("duration_joined", "duration", "1.8").withDefault("PT15M"))
            .field("fraction", "double", "1.0")
            .field(Field.of("fraction_joined", "double", "1.5").withDefault("0.5"))
            .field("fractions", "list<double>", "1.0")
            .field("instant", "instant", "1.0")
            .field(Field.of("instant_joined", "instant", "1.7").withDefault("2026-11-20T17:02:29Z"))
            .field("json", "json", "1.0")
            .field(Field.of("json_joined", "json", "1.10").withDefault("{\"a\": [1, 2.50]}"))
            .field("jsons", "list<json>", "1.0")
            .field(Field.of("keys", "list<string>?", "1.0").redacted(Redaction.OMIT))
            .field(Field.of("list_joined", "list<string>", "1.11").withDefault("[]"))
            .field(Field.of("long_joined", "long", "1.4").withDefault("9223372036854775807"))
            .field("long_number", "long", "1.0")
            .field("longs", "map<string,long>", "1.0")
            .field(Field.of("map_joined", "map<string,string>", "1.12").withDefault("{}"))
            .field("maybe_bigint", "bigint?", "1.0")
            .field("maybe_bool", "boolean?", "1.0")
            .field("maybe_by_color", "map<enum:Color,json>?", "1.0")
            .field("maybe_bytes", "bytes?", "1.0")
            .field("maybe_color", "enum:Color?", "1.0")
            .field("maybe_colors", "set<enum:Color>?", "1.0")
            .field("maybe_date", "date?", "1.0")
            .field("maybe_decimal", "decimal?", "1.0")
            .field("maybe_duration", "duration?", "1.0")
            .field("maybe_fraction", "double?", "1.0")
            .field("maybe_instant", "instant?", "1.0")
            .field("maybe_instants", "list<instant>?", "1.0")
            .field("maybe_json", "json?", "1.0")
            .field("maybe_long", "long?", "1.0")
            .field("maybe_number", "int?", "1.0")
            .field("maybe_string", "string?", "1.0")
            .field("maybe_uri", "uri?", "1.0")
            .field("maybe_uuid", "uuid?", "1.0")
            .field("number", "int", "1.0")
            .field(Field.of("number_joined", "int", "1.3").withDefault("-7"))
            .field("numbers", "set<int>", "1.0")
            .field(Field.of("old", "string?", "1.0").deprecatedSince("1.5"))
            .field(Field.of("password", "string", "1.0").redacted(Redaction.LOG))
            .field(Field.of("pin", "int", "1.0").redacted(Redaction.LOG))
            .field(Field.of("set_joined", "set<string>", "1.11").withDefault("[]"))
            .field("string", "string", "1.0")
            .field(Field.of("string_joined", "string", "1.1").withDefault("a \"text\", with $T"))
            .field("strings", "list<string>", "1.0")
            .field(Field.of("token", "string?", "1.0").redacted(Redaction.MASK))
            .field("uri", "uri", "1.0")
            .field(Field.of("uri_joined", "uri", "1.9").withDefault("http://[::1]:80"))
            .field("uuid", "uuid", "1.0")
            .field(Field.of("uuid_joined", "uuid", "1.9").withDefault("1be26c0b-03f2-4d2e-ae87-c02d7f33c123"))
            .enumeration(EnumSchema.open("Color", "OTHER")
                    .value("RED", "RED", "1.0")
                    .value("light blue", "LIGHT_BLUE", "1.3")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final EnumNames<EverythingDefinition.Color> COLOR_NAMES = EnumNames.of(EverythingDefinition.Color.class)
            .name(EverythingDefinition.Color.RED, "RED")
            .name(EverythingDefinition.Color.LIGHT_BLUE, "light blue")
            .unknown(EverythingDefinition.Color.OTHER)
            .build();

    private static final FieldName BIGINT = FieldName.of("bigint");

    private static final FieldName BIGINT_JOINED = FieldName.of("bigint_joined");

    private static final FieldName BOOL = FieldName.of("bool");

    private static final FieldName BOOL_JOINED = FieldName.of("bool_joined");

    private static final FieldName BYTES = FieldName.of("bytes");

    private static final FieldName BYTES_JOINED = FieldName.of("bytes_joined");

    private static final FieldName COLOR = FieldName.of("color");

    private static final FieldName COLOR_JOINED = FieldName.of("color_joined");

    private static final FieldName COLORS = FieldName.of("colors");

    private static final FieldName CONSTANT_BOOL = FieldName.of("constant_bool");

    private static final FieldName CONSTANT_COLOR = FieldName.of("constant_color");

    private static final FieldName CONSTANT_NUMBER = FieldName.of("constant_number");

    private static final FieldName CONSTANT_STRING = FieldName.of("constant_string");

    private static final FieldName DATE = FieldName.of("date");

    private static final FieldName DATE_JOINED = FieldName.of("date_joined");

    private static final FieldName DECIMAL = FieldName.of("decimal");

    private static final FieldName DECIMAL_JOINED = FieldName.of("decimal_joined");

    private static final FieldName DEEP = FieldName.of("deep");

    private static final FieldName DURATION = FieldName.of("duration");

    private static final FieldName DURATION_JOINED = FieldName.of("duration_joined");

    private static final FieldName FRACTION = FieldName.of("fraction");

    private static final FieldName FRACTION_JOINED = FieldName.of("fraction_joined");

    private static final FieldName FRACTIONS = FieldName.of("fractions");

    private static final FieldName INSTANT = FieldName.of("instant");

    private static final FieldName INSTANT_JOINED = FieldName.of("instant_joined");

    private static final FieldName JSON = FieldName.of("json");

    private static final FieldName JSON_JOINED = FieldName.of("json_joined");

    private static final FieldName JSONS = FieldName.of("jsons");

    private static final FieldName KEYS = FieldName.of("keys");

    private static final FieldName LIST_JOINED = FieldName.of("list_joined");

    private static final FieldName LONG_JOINED = FieldName.of("long_joined");

    private static final FieldName LONG_NUMBER = FieldName.of("long_number");

    private static final FieldName LONGS = FieldName.of("longs");

    private static final FieldName MAP_JOINED = FieldName.of("map_joined");

    private static final FieldName MAYBE_BIGINT = FieldName.of("maybe_bigint");

    private static final FieldName MAYBE_BOOL = FieldName.of("maybe_bool");

    private static final FieldName MAYBE_BY_COLOR = FieldName.of("maybe_by_color");

    private static final FieldName MAYBE_BYTES = FieldName.of("maybe_bytes");

    private static final FieldName MAYBE_COLOR = FieldName.of("maybe_color");

    private static final FieldName MAYBE_COLORS = FieldName.of("maybe_colors");

    private static final FieldName MAYBE_DATE = FieldName.of("maybe_date");

    private static final FieldName MAYBE_DECIMAL = FieldName.of("maybe_decimal");

    private static final FieldName MAYBE_DURATION = FieldName.of("maybe_duration");

    private static final FieldName MAYBE_FRACTION = FieldName.of("maybe_fraction");

    private static final FieldName MAYBE_INSTANT = FieldName.of("maybe_instant");

    private static final FieldName MAYBE_INSTANTS = FieldName.of("maybe_instants");

    private static final FieldName MAYBE_JSON = FieldName.of("maybe_json");

    private static final FieldName MAYBE_LONG = FieldName.of("maybe_long");

    private static final FieldName MAYBE_NUMBER = FieldName.of("maybe_number");

    private static final FieldName MAYBE_STRING = FieldName.of("maybe_string");

    private static final FieldName MAYBE_URI = FieldName.of("maybe_uri");

    private static final FieldName MAYBE_UUID = FieldName.of("maybe_uuid");

    private static final FieldName NUMBER = FieldName.of("number");

    private static final FieldName NUMBER_JOINED = FieldName.of("number_joined");

    private static final FieldName NUMBERS = FieldName.of("numbers");

    private static final FieldName OLD = FieldName.of("old");

    private static final FieldName PASSWORD = FieldName.of("password");

    private static final FieldName PIN = FieldName.of("pin");

    private static final FieldName SET_JOINED = FieldName.of("set_joined");

    private static final FieldName STRING = FieldName.of("string");

    private static final FieldName STRING_JOINED = FieldName.of("string_joined");

    private static final FieldName STRINGS = FieldName.of("strings");

    private static final FieldName TOKEN = FieldName.of("token");

    private static final FieldName URI = FieldName.of("uri");

    private static final FieldName URI_JOINED = FieldName.of("uri_joined");

    private static final FieldName UUID = FieldName.of("uuid");

    private static final FieldName UUID_JOINED = FieldName.of("uuid_joined");

    @Override
    public void write(EverythingPayload payload, DataWriter out) {
        out.startObject();
        out.field(BIGINT, payload.bigint);
        out.field(BIGINT_JOINED, payload.bigintJoined);
        out.field(BOOL, payload.bool);
        out.field(BOOL_JOINED, payload.boolJoined);
        out.field(BYTES, payload.bytes);
        out.field(BYTES_JOINED, payload.bytesJoined);
        out.field(COLOR, COLOR_NAMES, payload.color);
        out.field(COLOR_JOINED, COLOR_NAMES, payload.colorJoined);
        out.listField(COLORS, payload.colors, (data, value) -> data.enumeration(COLOR_NAMES, value));
        out.field(CONSTANT_BOOL, payload.constantBool());
        out.field(CONSTANT_COLOR, COLOR_NAMES, payload.constantColor());
        out.field(CONSTANT_NUMBER, payload.constantNumber());
        out.field(CONSTANT_STRING, payload.constantString());
        out.field(DATE, payload.date);
        out.field(DATE_JOINED, payload.dateJoined);
        out.field(DECIMAL, payload.decimal);
        out.field(DECIMAL_JOINED, payload.decimalJoined);
        out.field(DEEP, payload.deep, (data, value) -> data.map(COLOR_NAMES, value, (data2, value2) -> data2.list(value2, (data3, value3) -> data3.map(value3, (data4, value4) -> data4.list(value4, DataWriter::float64)))));
        out.field(DURATION, payload.duration);
        out.field(DURATION_JOINED, payload.durationJoined);
        out.field(FRACTION, payload.fraction);
        out.field(FRACTION_JOINED, payload.fractionJoined);
        out.listField(FRACTIONS, payload.fractions, DataWriter::float64);
        out.field(INSTANT, payload.instant);
        out.field(INSTANT_JOINED, payload.instantJoined);
        out.field(JSON, payload.json);
        out.field(JSON_JOINED, payload.jsonJoined);
        out.listField(JSONS, payload.jsons, DataWriter::json);
        if (!out.redacted(KEYS, payload.keys, Redaction.OMIT)) {
            out.listField(KEYS, payload.keys, DataWriter::string);
        }
        out.listField(LIST_JOINED, payload.listJoined, DataWriter::string);
        out.field(LONG_JOINED, payload.longJoined);
        out.field(LONG_NUMBER, payload.longNumber);
        out.mapField(LONGS, payload.longs, DataWriter::int64);
        out.mapField(MAP_JOINED, payload.mapJoined, DataWriter::string);
        out.field(MAYBE_BIGINT, payload.maybeBigint);
        out.field(MAYBE_BOOL, payload.maybeBool);
        out.field(MAYBE_BY_COLOR, payload.maybeByColor, (data, value) -> data.map(COLOR_NAMES, value, DataWriter::json));
        out.field(MAYBE_BYTES, payload.maybeBytes);
        out.field(MAYBE_COLOR, COLOR_NAMES, payload.maybeColor);
        out.listField(MAYBE_COLORS, payload.maybeColors, (data, value) -> data.enumeration(COLOR_NAMES, value));
        out.field(MAYBE_DATE, payload.maybeDate);
        out.field(MAYBE_DECIMAL, payload.maybeDecimal);
        out.field(MAYBE_DURATION, payload.maybeDuration);
        out.field(MAYBE_FRACTION, payload.maybeFraction);
        out.field(MAYBE_INSTANT, payload.maybeInstant);
        out.listField(MAYBE_INSTANTS, payload.maybeInstants, DataWriter::instant);
        out.field(MAYBE_JSON, payload.maybeJson);
        out.field(MAYBE_LONG, payload.maybeLong);
        out.field(MAYBE_NUMBER, payload.maybeNumber);
        out.field(MAYBE_STRING, payload.maybeString);
        out.field(MAYBE_URI, payload.maybeUri);
        out.field(MAYBE_UUID, payload.maybeUuid);
        out.field(NUMBER, payload.number);
        out.field(NUMBER_JOINED, payload.numberJoined);
        out.listField(NUMBERS, payload.numbers, DataWriter::int32);
        out.field(OLD, payload.old);
        if (!out.redacted(PASSWORD, payload.password, Redaction.LOG)) {
            out.field(PASSWORD, payload.password);
        }
        if (!out.redacted(PIN, payload.pin, Redaction.LOG)) {
            out.field(PIN, payload.pin);
        }
        out.listField(SET_JOINED, payload.setJoined, DataWriter::string);
        out.field(STRING, payload.string);
        out.field(STRING_JOINED, payload.stringJoined);
        out.listField(STRINGS, payload.strings, DataWriter::string);
        if (!out.redacted(TOKEN, payload.token, Redaction.MASK)) {
            out.field(TOKEN, payload.token);
        }
        out.field(URI, payload.uri);
        out.field(URI_JOINED, payload.uriJoined);
        out.field(UUID, payload.uuid);
        out.field(UUID_JOINED, payload.uuidJoined);
        out.endObject();
    }

    @Override
    public EverythingPayload read(DataReader in) {
        EverythingPayload.Builder payload = new EverythingPayload.Builder();
        payload.bigintJoined = new BigInteger("123456789012345678901234567890");
        payload.boolJoined = true;
        payload.bytesJoined = Bytes.base64("aGVyYWxk");
        payload.colorJoined = EverythingDefinition.Color.LIGHT_BLUE;
        payload.dateJoined = LocalDate.parse("2026-11-20");
        payload.decimalJoined = new BigDecimal("1.50");
        payload.durationJoined = Duration.parse("PT15M");
        payload.fractionJoined = 0.5D;
        payload.instantJoined = Instant.parse("2026-11-20T17:02:29Z");
        payload.jsonJoined = Json.parse("{\"a\": [1, 2.50]}");
        payload.listJoined = List.of();
        payload.longJoined = 9223372036854775807L;
        payload.mapJoined = Map.of();
        payload.numberJoined = -7;
        payload.setJoined = Set.of();
        payload.stringJoined = "a \"text\", with $T";
        payload.uriJoined = java.net.URI.create("http://[::1]:80");
        payload.uuidJoined = java.util.UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123");
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.bigint = in.bigint();
                case 1 -> payload.bigintJoined = in.bigint();
                case 2 -> payload.bool = in.bool();
                case 3 -> payload.boolJoined = in.bool();
                case 4 -> payload.bytes = in.bytes();
                case 5 -> payload.bytesJoined = in.bytes();
                case 6 -> payload.color = in.enumeration(COLOR_NAMES);
                case 7 -> payload.colorJoined = in.enumeration(COLOR_NAMES);
                case 8 -> payload.colors = in.set(data -> data.enumeration(COLOR_NAMES));
                case 9 -> in.constant("true");
                case 10 -> in.constant("RED");
                case 11 -> in.constant("3");
                case 12 -> in.constant("http://example.org/1.0");
                case 13 -> payload.date = in.date();
                case 14 -> payload.dateJoined = in.date();
                case 15 -> payload.decimal = in.decimal();
                case 16 -> payload.decimalJoined = in.decimal();
                case 17 -> payload.deep = in.map(COLOR_NAMES, data -> data.list(data2 -> data2.map(data3 -> data3.set(DataReader::float64))));
                case 18 -> payload.duration = in.duration();
                case 19 -> payload.durationJoined = in.duration();
                case 20 -> payload.fraction = in.float64();
                case 21 -> payload.fractionJoined = in.float64();
                case 22 -> payload.fractions = in.list(DataReader::float64);
                case 23 -> payload.instant = in.instant();
                case 24 -> payload.instantJoined = in.instant();
                case 25 -> payload.json = in.json();
                case 26 -> payload.jsonJoined = in.json();
                case 27 -> payload.jsons = in.list(DataReader::json);
                case 28 -> payload.keys = in.isNull() ? null : in.list(DataReader::string);
                case 29 -> payload.listJoined = in.list(DataReader::string);
                case 30 -> payload.longJoined = in.int64();
                case 31 -> payload.longNumber = in.int64();
                case 32 -> payload.longs = in.map(DataReader::int64);
                case 33 -> payload.mapJoined = in.map(DataReader::string);
                case 34 -> payload.maybeBigint = in.isNull() ? null : in.bigint();
                case 35 -> payload.maybeBool = in.isNull() ? null : in.bool();
                case 36 -> payload.maybeByColor = in.isNull() ? null : in.map(COLOR_NAMES, DataReader::json);
                case 37 -> payload.maybeBytes = in.isNull() ? null : in.bytes();
                case 38 -> payload.maybeColor = in.isNull() ? null : in.enumeration(COLOR_NAMES);
                case 39 -> payload.maybeColors = in.isNull() ? null : in.set(data -> data.enumeration(COLOR_NAMES));
                case 40 -> payload.maybeDate = in.isNull() ? null : in.date();
                case 41 -> payload.maybeDecimal = in.isNull() ? null : in.decimal();
                case 42 -> payload.maybeDuration = in.isNull() ? null : in.duration();
                case 43 -> payload.maybeFraction = in.isNull() ? null : in.float64();
                case 44 -> payload.maybeInstant = in.isNull() ? null : in.instant();
                case 45 -> payload.maybeInstants = in.isNull() ? null : in.list(DataReader::instant);
                case 46 -> payload.maybeJson = in.isNull() ? null : in.json();
                case 47 -> payload.maybeLong = in.isNull() ? null : in.int64();
                case 48 -> payload.maybeNumber = in.isNull() ? null : in.int32();
                case 49 -> payload.maybeString = in.isNull() ? null : in.string();
                case 50 -> payload.maybeUri = in.isNull() ? null : in.uri();
                case 51 -> payload.maybeUuid = in.isNull() ? null : in.uuid();
                case 52 -> payload.number = in.int32();
                case 53 -> payload.numberJoined = in.int32();
                case 54 -> payload.numbers = in.set(DataReader::int32);
                case 55 -> payload.old = in.isNull() ? null : in.string();
                case 56 -> payload.password = in.string();
                case 57 -> payload.pin = in.int32();
                case 58 -> payload.setJoined = in.set(DataReader::string);
                case 59 -> payload.string = in.string();
                case 60 -> payload.stringJoined = in.string();
                case 61 -> payload.strings = in.list(DataReader::string);
                case 62 -> payload.token = in.isNull() ? null : in.string();
                case 63 -> payload.uri = in.uri();
                case 64 -> payload.uriJoined = in.uri();
                case 65 -> payload.uuid = in.uuid();
                case 66 -> payload.uuidJoined = in.uuid();
                default -> throw new AssertionError(field);
            }
        }
        return new EverythingPayload(payload);
    }
}
