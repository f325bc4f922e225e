package test;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import java.util.Optional;

/** Words that nobody has, or nobody can call. */
@Payload(name = "NodePayload", version = "1.0", namespace = "test")
@Projects({NodeDefinition.Node.class, NodeDefinition.Transition.class})
public interface NodeDefinition {
    record Power(String state, String target) {}

    class Node {
        public Power getPower() {
            return new Power("on", "off");
        }

        private String secret() {
            return "";
        }
    }

    record Transition(String event) {}

    @From("powr.state")
//        ^ error: [from-path] there is no property 'powr' in NodeDefinition.Node or NodeDefinition.Transition; did you mean 'power'?
    Optional<String> misspelt();

    @From("power.stat")
//        ^ error: [from-path] there is no property 'stat' in NodeDefinition.Power; did you mean 'state'?
    Optional<String> misspeltBehind();

    @From("power.state.isEmpty.no")
//        ^ error: [from-path] boolean has no properties, so the path ends before 'no'
    Optional<String> tooFar();

    @From("state")
//        ^ error: [from-path] there is no property 'state' in NodeDefinition.Node or NodeDefinition.Transition; there are power, event
    Optional<String> leftOut();

    @From("secret")
//        ^ error: [from-path] NodeDefinition.Node.secret() cannot be called from the package of the definition; make it public
    String secret();

    @From("")
//        ^ error: [from-path] a path is words with dots between them, such as "power.state"
    String empty();

    @From("power..state")
//        ^ error: [from-path] a path is words with dots between them, such as "power.state"
    Optional<String> twoDots();

    @From(value = "power", source = Transition.class)
//                ^ error: [from-path] there is no property 'power' in NodeDefinition.Transition; there are event
    Optional<String> elsewhere();
}
