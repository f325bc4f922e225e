package bad;

import dev.herald.annotation.Default;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Payload(namespace = "bad", name = "NodePayload", version = "1.1")
public interface NodeDefinition {
    @Since("1.1")
    @Default("many")
//           ^ error: [default-syntax] 'many' is no default of a field of type int; write a whole number of 32 bits, such as 42
    int size();

    @Since("1.1")
    @Default("3000000000")
//           ^ error: [default-syntax] '3000000000' is no default of a field of type int; write a whole number of 32 bits, such as 42
    int big();

    @Since("1.1")
    @Default("1.0")
//           ^ error: [default-syntax] '1.0' is no default of a field of type long; write a whole number of 64 bits, such as 42
    long fraction();

    @Since("1.1")
    @Default("NaN")
//           ^ error: [default-syntax] 'NaN' is no default of a field of type double; write a number, such as 0.5
    double number();

    @Since("1.1")
    @Default("yes")
//           ^ error: [default-syntax] 'yes' is no default of a field of type boolean; write true or false
    boolean open();

    @Since("1.1")
    @Default("tomorrow")
//           ^ error: [default-syntax] 'tomorrow' is no default of a field of type Instant; write a point in time, such as 2026-11-20T17:02:29Z
    Instant at();

    @Since("1.1")
    @Default("15 min")
//           ^ error: [default-syntax] '15 min' is no default of a field of type Duration; write a span of time, such as PT15M
    Duration lasting();

    @Since("1.1")
    @Default("1-1-1-1-1")
//           ^ error: [default-syntax] '1-1-1-1-1' is no default of a field of type UUID; write a UUID, such as 1be26c0b-03f2-4d2e-ae87-c02d7f33c123
    UUID id();

    @Since("1.1")
    @Default("a b")
//           ^ error: [default-syntax] 'a b' is no default of a field of type URI; write a URI, such as http://example.org
    URI link();

    @Since("1.1")
    @Default("[\"a\"]")
//           ^ error: [default-syntax] '["a"]' is no default of a field of type List<String>; write []: there is no other default for it
    List<String> names();

    @Since("1.1")
    @Default("[]")
//           ^ error: [default-syntax] '[]' is no default of a field of type Map<String, String>; write {}: there is no other default for it
    Map<String, String> labels();

    @Since("1.1")
    @Default("in-use")
//           ^ error: [default-syntax] 'in-use' is no default of a field of type NodeDefinition.State; did you mean 'in use'?
    State state();

    @Since("1.1")
    @Default("{}")
//           ^ error: [default-syntax] '{}' is no default of a field of type PortDefinition; a payload has no default; make the field Optional
    PortDefinition port();

    enum State {
        @WireName("in use")
        IN_USE,
        IDLE
    }
}
