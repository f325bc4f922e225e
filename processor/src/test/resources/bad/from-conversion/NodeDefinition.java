package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of which none of the field's type is made. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects(NodeDefinition.Node.class)
public interface NodeDefinition {
    enum Power {
        ON,
        OFF,
        REBOOT;

        public String text() {
            return name();
        }
    }

    enum State {
        ON,
        OFF
    }

    interface Node {
        Power power();

        long size();

        int number();

        Map<Integer, String> byNumber();

        List<Power> powers();

        Port port();

        Iterable<String> names();

        Object anything();

        Date created();
    }

    record Port(String name) {}

    @Payload(name = "PortPayload", version = "1.0", namespace = "test")
    @Projects(Port.class)
    interface PortDefinition {
        String name();

        String address();
    }

    @Payload(name = "PlugPayload", version = "1.0", namespace = "test")
    interface PlugDefinition {
        String name();
    }

    @Payload(name = "CardPayload", version = "1.0", namespace = "test")
    @Projects(Node.class)
    interface CardDefinition {
        @From("power.text")
        Optional<String> name();
    }

    State power();
//        ^ error: [from-conversion] NodeDefinition.Node.power() is NodeDefinition.Power, of which no NodeDefinition.State is made: State lacks REBOOT; declare it there, or take a property with no other values

    @From("power")
//        ^ error: [from-conversion] NodeDefinition.Node.power() is NodeDefinition.Power, of which no String is made; write @From("power.name") or @From("power.text")
    Optional<String> powerText();

    int size();
//      ^ error: [from-conversion] NodeDefinition.Node.size() is long, of which no int is made; it takes int, short, byte and char; take or add such a property of NodeDefinition.Node

    @From("number")
//        ^ error: [from-conversion] NodeDefinition.Node.number() is int, of which no String is made; it takes String; take or add such a property of NodeDefinition.Node
    String number();

    @From("byNumber")
//        ^ error: [from-conversion] NodeDefinition.Node.byNumber() is Map<Integer, String>, of which no Json is made; it takes Json and Map<String, ?>; take or add such a property of NodeDefinition.Node
    Json byNumber();

    List<State> powers();
//              ^ error: [from-conversion] NodeDefinition.Node.powers() is List<NodeDefinition.Power>, of which no List<NodeDefinition.State> is made: State lacks REBOOT; declare it there, or take a property with no other values

    PortDefinition port();
//                 ^ error: [from-conversion] NodeDefinition.Node.port() is NodeDefinition.Port, of which no NodeDefinition.PortDefinition is made: PortPayload.from takes address too; say there with @From where in Port it is

    @From("port")
//        ^ error: [from-conversion] NodeDefinition.Node.port() is NodeDefinition.Port, of which no NodeDefinition.PlugDefinition is made: PlugDefinition projects no class; annotate it with @Projects(Port.class)
    PlugDefinition plug();

    @From("port")
//        ^ error: [from-conversion] NodeDefinition.Node.port() is NodeDefinition.Port, of which no NodeDefinition.CardDefinition is made: CardDefinition projects Node, not Port alone
    CardDefinition card();

    List<String> names();
//               ^ error: [from-conversion] NodeDefinition.Node.names() is Iterable<String>, of which no List<String> is made; it takes a collection; each element: String; take or add such a property of NodeDefinition.Node

    String created();
//         ^ error: [from-conversion] NodeDefinition.Node.created() is Date, of which no String is made; it takes String; take or add such a property of NodeDefinition.Node

    @From("created")
//        ^ error: [from-conversion] NodeDefinition.Node.created() is Date, of which no Instant is made; write @From("created.toInstant")
    Instant createdAt();

    @From("anything")
//        ^ error: [from-conversion] NodeDefinition.Node.anything() is Object, of which no Json is made; it takes Json and Map<String, ?>; take or add such a property of NodeDefinition.Node
    Optional<Json> anything();
}
