package app;

import java.util.Optional;

/** What cannot be copied. */
public final class NodeMigrations implements NodePayloadMigrations {
    /** For generated code. */
    public NodeMigrations() {}

    @Override
    public NewIn2 upgrade(NodePayloadV1 old) {
        return new NewIn2(old.first() + " " + old.last());
    }

    @Override
    public Optional<LostIn2> downgrade(NodePayload payload) {
        int space = payload.fullName().indexOf(' ');
        if (space < 0 || payload.owner().isEmpty()) {
            return Optional.empty();
        }
        NodePayloadV1.State state =
                switch (payload.state()) {
                    case IN_USE -> NodePayloadV1.State.IN_USE;
                    case ON, SLEEPING -> NodePayloadV1.State.ON;
                };
        return Optional.of(new LostIn2(
                payload.fullName().substring(0, space),
                payload.fullName().substring(space + 1),
                payload.owner().get(),
                state));
    }
}
