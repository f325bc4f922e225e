package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Writes one JSON text. */
final class JacksonDataWriter extends DataWriter {
    private final JsonGenerator json;
    private final Pins pins;
    private final boolean forPeople;
    private final byte[] scratch = new byte[Math.max(Rfc3339.MAX_LENGTH, UuidText.LENGTH)];
    private Instants instants = Instants.Z;
    private Set<String> leftOut = Set.of();

    JacksonDataWriter(JsonGenerator json, Pins pins, boolean forPeople) {
        this.json = json;
        this.pins = pins;
        this.forPeople = forPeople;
    }

    @Override
    public <P> void payload(DataType<P> type, P value) {
        write(type.typeOf(value), value);
    }

    private <T> void write(PayloadType<T> type, Object value) {
        if (!forPeople) {
            type.checkWritten();
        }
        T payload = type.javaType().cast(value);
        Instants outerInstants = instants;
        Set<String> outerLeftOut = leftOut;
        instants = type.schema().instants();
        Stated stated = pins.stated(type);
        leftOut = stated.leftOut();
        if (type.schema().form() == Form.OBJECT) {
            WrapperNames names = type.wrapper();
            json.writeStartObject();
            json.writeName(names.namespace.encoded());
            json.writeString(type.name().namespace());
            json.writeName(names.name.encoded());
            json.writeString(type.name().name());
            json.writeName(names.version.encoded());
            json.writeString(stated.identity().version().toString());
            json.writeName(names.data.encoded());
            type.codec().write(payload, this);
            json.writeEndObject();
        } else {
            type.codec().write(payload, this);
        }
        instants = outerInstants;
        leftOut = outerLeftOut;
    }

    @Override
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    protected void startArray() {
        json.writeStartArray();
    }

    @Override
    protected void endArray() {
        json.writeEndArray();
    }

    @Override
    protected boolean begin(FieldName name) {
        if (leftOut.contains(name.toString())) {
            return false;
        }
        json.writeName(name.encoded());
        return true;
    }

    @Override
    protected void key(String key) {
        json.writeName(key);
    }

    @Override
    protected void nothing() {
        json.writeNull();
    }

    @Override
    protected void raw(Bytes text) {
        json.writeRawValue(text.utf8());
    }

    @Override
    protected boolean forPeople() {
        return forPeople;
    }

    @Override
    public void string(String value) {
        json.writeString(value);
    }

    @Override
    public void bool(boolean value) {
        json.writeBoolean(value);
    }

    @Override
    public void int32(int value) {
        json.writeNumber(value);
    }

    @Override
    public void int64(long value) {
        json.writeNumber(value);
    }

    @Override
    public void float64(double value) {
        if (!Double.isFinite(value)) {
            throw unwritable(value + " is no finite number");
        }
        json.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        json.writeNumber(value);
    }

    @Override
    public void bigint(BigInteger value) {
        json.writeNumber(value);
    }

    @Override
    public void bytes(Bytes value) {
        json.writeString(value.base64());
    }

    @Override
    public void instant(Instant value) {
        ascii(Rfc3339.write(value, instants, scratch, 0), value);
    }

    @Override
    public void date(LocalDate value) {
        ascii(Rfc3339.write(value, scratch, 0), value);
    }

    @Override
    public void duration(Duration value) {
        json.writeString(value.toString());
    }

    @Override
    public void uuid(UUID value) {
        ascii(UuidText.write(value, scratch, 0), value);
    }

    @Override
    public void uri(URI value) {
        json.writeString(value.toString());
    }

    @Override
    public void json(Json value) {
        json.writeRawValue(value.toString());
    }

    private void ascii(int length, Object value) {
        if (length < 0) {
            throw unwritable("the year of " + value + " has not four digits");
        }
        json.writeRawUTF8String(scratch, 0, length);
    }

    private UnwritableException unwritable(String what) {
        return new UnwritableException(what + ", so it cannot be written at "
                + json.streamWriteContext().pathAsPointer());
    }
}
