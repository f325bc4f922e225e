package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.herald.samples.cloudstack.domain.Owner;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A public address has one owner at a time, and another one later. */
class PublicAddressesTest {
    private static final Resource SALES = RunningCloud.owned(ResourceType.PUBLIC_IP, "203.0.113.7");
    private static final Owner OTHER = new Owner(UUID.fromString("de5e1000-0000-4000-8000-000000000003"), "/ROOT/dev");
    private static final Resource DEVELOPMENT =
            new Resource(ResourceType.PUBLIC_IP, SALES.id(), "development's", OTHER);

    @Test
    void anAddressThatIsReleasedCanBeAssignedAgain() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.networks().assign(SALES);
            cloud.server.networks().release(SALES);
            cloud.server.networks().assign(DEVELOPMENT);

            assertThat(cloud.sent("UsageEvent"))
                    .extracting(sent -> sent.type() + " " + sent.text("account"))
                    .containsExactly(
                            "UsageEvent.NET.IPASSIGN " + RunningCloud.OWNER.account(),
                            "UsageEvent.NET.IPRELEASE " + RunningCloud.OWNER.account(),
                            "UsageEvent.NET.IPASSIGN " + OTHER.account());
        }
    }

    @Test
    void anAddressThatSomebodyHasIsNotAssigned() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.networks().assign(SALES);

            assertThatExceptionOfType(InvalidTransitionException.class)
                    .isThrownBy(() -> cloud.server.networks().assign(DEVELOPMENT));

            assertThat(cloud.told("UsageEvent")).containsExactly("NET.IPASSIGN INFO");
        }
    }
}
