package dev.herald.samples.ironic;

import dev.herald.annotation.ArbitrariesFor;
import dev.herald.samples.ironic.notification.ChassisCRUDPayload;
import dev.herald.samples.ironic.notification.ChassisCrudDefinition;
import dev.herald.samples.ironic.notification.NodeSetProvisionStateDefinition;
import dev.herald.samples.ironic.notification.NodeSetProvisionStatePayload;
import dev.herald.samples.ironic.notification.PortCRUDPayload;
import dev.herald.samples.ironic.notification.PortCrudDefinition;
import dev.herald.testkit.Choices;
import dev.herald.testkit.PayloadLaws;
import dev.herald.testkit.jqwik.PayloadArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a notification says, it arrives; the processor has written what makes the payloads. */
@ArbitrariesFor({ChassisCrudDefinition.class, NodeSetProvisionStateDefinition.class, PortCrudDefinition.class})
class AnyPayloadTest {
    @Property(tries = 200)
    void aChassisArrives(@ForAll("chassis") ChassisCRUDPayload chassis, @ForAll("choices") Choices choices) {
        PayloadLaws<ChassisCRUDPayload> laws = PayloadLaws.of(ChassisCRUDPayload.TYPE);
        laws.comesBack(chassis);
        laws.ignoresWhatItDoesNotKnow(chassis, choices);
    }

    @Property(tries = 200)
    void aNodeArrives(@ForAll("nodes") NodeSetProvisionStatePayload node, @ForAll("choices") Choices choices) {
        PayloadLaws<NodeSetProvisionStatePayload> laws = PayloadLaws.of(NodeSetProvisionStatePayload.TYPE);
        laws.comesBack(node);
        laws.ignoresWhatItDoesNotKnow(node, choices);
    }

    @Property(tries = 200)
    void aPortArrives(@ForAll("ports") PortCRUDPayload port, @ForAll("choices") Choices choices) {
        PayloadLaws<PortCRUDPayload> laws = PayloadLaws.of(PortCRUDPayload.TYPE);
        laws.comesBack(port);
        laws.ignoresWhatItDoesNotKnow(port, choices);
    }

    @Provide
    Arbitrary<ChassisCRUDPayload> chassis() {
        return PayloadArbitraries.of(ChassisCRUDPayloadArbitrary::next);
    }

    @Provide
    Arbitrary<NodeSetProvisionStatePayload> nodes() {
        return PayloadArbitraries.of(NodeSetProvisionStatePayloadArbitrary::next);
    }

    @Provide
    Arbitrary<PortCRUDPayload> ports() {
        return PayloadArbitraries.of(PortCRUDPayloadArbitrary::next);
    }

    @Provide
    Arbitrary<Choices> choices() {
        return PayloadArbitraries.choices();
    }
}
