package awkward;

import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accessors whose names generated code uses too. */
@Payload(namespace = "awkward", name = "AwkwardPayload", version = "1.0")
public interface AwkwardDefinition {
    int that();

    int other();

    int hash();

    int payload();

    int in();

    int out();

    int field();

    int missing();

    int text();

    int definition();

    String build();

    String copyOf();

    String from();

    int thatSet();

    Optional<List<List<Double>>> value();

    List<List<List<Double>>> data();

    List<Double> fields();

    String schema();

    @WireName("schema_")
    String schema_();

    Map<STATE, List<STATE>> state();

    @WireName("State")
    STATE State();

    Optional<String> powerState();

    @WireName("power.state")
    Optional<String> power_state();

    @WireName("equals")
    boolean same();

    List<String> List();

    @WireName("größe 1")
    int größe();

    String type();

    /** An enum that is called like a constant. */
    enum STATE {
        ON,
        OFF
    }
}
