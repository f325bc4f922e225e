package dev.herald.samples.glance;

import dev.herald.annotation.ArbitrariesFor;
import dev.herald.samples.glance.notification.FailedTaskDefinition;
import dev.herald.samples.glance.notification.FailedTaskPayload;
import dev.herald.samples.glance.notification.ImageDefinition;
import dev.herald.samples.glance.notification.ImagePayload;
import dev.herald.testkit.Choices;
import dev.herald.testkit.PayloadLaws;
import dev.herald.testkit.jqwik.PayloadArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a notification says, it arrives; the processor has written what makes the payloads. */
@ArbitrariesFor({FailedTaskDefinition.class, ImageDefinition.class})
class AnyPayloadTest {
    @Property(tries = 200)
    void aTaskThatFailedArrives(@ForAll("tasks") FailedTaskPayload task, @ForAll("choices") Choices choices) {
        PayloadLaws<FailedTaskPayload> laws = PayloadLaws.of(FailedTaskPayload.TYPE);
        laws.comesBack(task);
        laws.ignoresWhatItDoesNotKnow(task, choices);
    }

    @Property(tries = 200)
    void anImageArrives(@ForAll("images") ImagePayload image, @ForAll("choices") Choices choices) {
        PayloadLaws<ImagePayload> laws = PayloadLaws.of(ImagePayload.TYPE);
        laws.comesBack(image);
        laws.ignoresWhatItDoesNotKnow(image, choices);
    }

    @Provide
    Arbitrary<FailedTaskPayload> tasks() {
        return PayloadArbitraries.of(FailedTaskPayloadArbitrary::next);
    }

    @Provide
    Arbitrary<ImagePayload> images() {
        return PayloadArbitraries.of(ImagePayloadArbitrary::next);
    }

    @Provide
    Arbitrary<Choices> choices() {
        return PayloadArbitraries.choices();
    }
}
