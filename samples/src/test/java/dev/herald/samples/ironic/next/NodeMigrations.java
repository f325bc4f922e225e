package dev.herald.samples.ironic.next;

import java.util.Optional;

/** What cannot be copied between the two macro lines of NodePayload. */
final class NodeMigrations implements NodePayloadMigrations {
    @Override
    public NewIn2 upgrade(NodePayloadV1 old) {
        return new NewIn2(RetirementPayload.builder()
                .retired(old.retired())
                .reason(old.retiredReason())
                .build());
    }

    /** Line 1 tells when a node was inspected, which line 2 does not know any more: nothing stands for it. */
    @Override
    public Optional<LostIn2> downgrade(NodePayload node) {
        return Optional.of(new LostIn2(
                Optional.empty(),
                Optional.empty(),
                node.retirement().retired(),
                node.retirement().reason()));
    }
}
