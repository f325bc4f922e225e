package test;

import dev.herald.annotation.Constant;
import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.WireName;
import dev.herald.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A machine that is ordered. */
@Payload(name = "MachinePayload", version = "1.3", namespace = "test")
@Projects({Machine.class, Order.class})
public interface MachineDefinition {
    enum State {
        ON,
        OFF,
        UNKNOWN
    }

    UUID id();

    @Constant("machine")
    String kind();

    String name();

    Optional<Boolean> isProtected();

    @From("rack.name")
    Optional<String> rackName();

    @From("rack.height")
    Optional<Long> rackHeight();

    @From("spareRack.above.name")
    Optional<String> aboveSpare();

    @From("spareRack.above.mainCard")
    Optional<CardDefinition> cardAboveSpare();

    @From("spareRack.above.owner")
    Optional<String> ownerAboveSpare();

    State power();

    @From("power")
    Optional<State> optionalPower();

    @From("power.text")
    Optional<String> powerText();

    Optional<String> owner();

    int cores();

    @From("cores")
    long wideCores();

    @From("cores")
    Optional<Double> optionalCores();

    int disks();

    @From("disks")
    long wideDisks();

    int slots();

    List<String> tags();

    @From("tags")
    Optional<Set<String>> tagSet();

    Json properties();

    @From("properties")
    Optional<Json> optionalProperties();

    @From("properties")
    Map<String, Json> propertiesByName();

    List<Json> steps();

    List<CardDefinition> cards();

    @From("cards")
    Optional<List<CardDefinition>> optionalCards();

    Set<State> powers();

    Map<State, List<CardDefinition>> cardsByPower();

    CardDefinition mainCard();

    @From(value = "customer", source = Order.class)
    String customer();

    Optional<String> comment();

    @From("secret")
    String secret();

    /** Who asks. */
    String requester();

    /** When to give up, in seconds. */
    @WireName("timeout")
    Optional<Integer> machine();

    List<CardDefinition> more();
}
