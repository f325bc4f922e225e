package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.json.JsonBuffer;
import dev.herald.json.Pool;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Writes one JSON text straight to bytes. It throws at whatever it cannot write; why, the reference says. */
final class DirectDataWriter extends DataWriter {
    /** A writer that grew larger is not kept. */
    private static final int LARGEST = 1 << 16;

    private static final Pool<DirectDataWriter> POOL = new Pool<>();

    private final JsonBuffer json = new JsonBuffer(4096);
    private Pins pins = Pins.NONE;
    private boolean forPeople;
    private Instants instants = Instants.Z;
    private Set<String> leftOut = Stated.NOTHING;

    /** A writer that stands before a text, for whoever gives it back when the text is done. */
    static DirectDataWriter take() {
        DirectDataWriter known = POOL.take();
        return known == null ? new DirectDataWriter() : known;
    }

    /** The text. */
    Bytes text() {
        return Bytes.owning(json.toBytes());
    }

    /** Takes the writer back, whatever became of its text. */
    void giveBack() {
        if (json.capacity() <= LARGEST) {
            json.clear();
            pins = Pins.NONE;
            forPeople = false;
            instants = Instants.Z;
            leftOut = Stated.NOTHING;
            POOL.give(this);
        }
    }

    /** Writes a payload in its own way, whatever the text is otherwise. */
    <P> void payload(DataType<P> type, P value, Pins pins, boolean forPeople) {
        this.pins = pins;
        this.forPeople = forPeople;
        payload(type, value);
        this.pins = Pins.NONE;
        this.forPeople = false;
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
            json.run(stated.opening());
            type.codec().write(payload, this);
            json.end('}');
        } else {
            type.codec().write(payload, this);
        }
        instants = outerInstants;
        leftOut = outerLeftOut;
    }

    @Override
    public void startObject() {
        json.begin('{');
    }

    @Override
    public void endObject() {
        json.end('}');
    }

    @Override
    protected void startArray() {
        json.begin('[');
    }

    @Override
    protected void endArray() {
        json.end(']');
    }

    @Override
    protected boolean begin(FieldName name) {
        if (leftOut != Stated.NOTHING && leftOut.contains(name.toString())) {
            return false;
        }
        json.run(name.run());
        return true;
    }

    @Override
    protected void key(String key) {
        json.name(key);
    }

    @Override
    protected void nothing() {
        json.nothing();
    }

    @Override
    protected void raw(Bytes text) {
        text.lend((array, offset, size) -> {
            json.raw(array, offset, size);
            return json;
        });
    }

    @Override
    protected boolean forPeople() {
        return forPeople;
    }

    @Override
    public void string(String value) {
        json.string(value);
    }

    @Override
    public void bool(boolean value) {
        json.bool(value);
    }

    @Override
    public void int32(int value) {
        json.number(value);
    }

    @Override
    public void int64(long value) {
        json.number(value);
    }

    @Override
    public void float64(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no finite number");
        }
        json.ascii(Double.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        json.ascii(value.toString());
    }

    @Override
    public void bigint(BigInteger value) {
        json.ascii(value.toString());
    }

    @Override
    public void bytes(Bytes value) {
        json.string(value.base64());
    }

    @Override
    public void instant(Instant value) {
        quoted(Rfc3339.write(value, instants, json.room(Rfc3339.MAX_LENGTH + 3), json.size() + 1));
    }

    @Override
    public void date(LocalDate value) {
        quoted(Rfc3339.write(value, json.room(Rfc3339.MAX_LENGTH + 3), json.size() + 1));
    }

    @Override
    public void duration(Duration value) {
        json.string(value.toString());
    }

    @Override
    public void uuid(UUID value) {
        quoted(UuidText.write(value, json.room(UuidText.LENGTH + 3), json.size() + 1));
    }

    @Override
    public void uri(URI value) {
        json.string(value.toString());
    }

    @Override
    public void json(Json value) {
        int from = json.size();
        json.raw(value.toString());
        if (JsonText.flaw(json.room(0), from, json.size()) >= 0) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
    }

    private void quoted(int end) {
        if (end < 0) {
            throw new IllegalArgumentException("no year of four digits");
        }
        json.quoted(end);
    }
}
