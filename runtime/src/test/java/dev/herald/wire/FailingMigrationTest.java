package dev.herald.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.herald.annotation.Form;
import dev.herald.wire.RefusedException.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A step that fails is a refusal which names the step and, if it can, the field; what the user's exception says is not repeated. */
class FailingMigrationTest {
    private static final PayloadType<GenericPayload> OLD =
            GenericPayload.type("test", "Lined", "1.0", Form.OBJECT, "a: string");
    private static final String TEXT = "{\"test_object.namespace\":\"test\",\"test_object.name\":\"Lined\","
            + "\"test_object.version\":\"1.0\",\"test_object.data\":{\"a\":\"secret\"}}";

    @Test
    void anExceptionOfTheStepIsNamedWithItsPlaceAndWithoutItsText() {
        RefusedException e = refusal(old -> {
            throw new IllegalStateException("cannot use secret");
        });

        assertThat(e.kind()).isEqualTo(Kind.MIGRATION_FAILED);
        assertThat(e.path()).isEqualTo("$['test_object.data']");
        assertThat(e.found())
                .startsWith("the step test/Lined 1 -> 2 failed: java.lang.IllegalStateException at "
                        + FailingMigrationTest.class.getName());
        assertThat(e.getMessage()).doesNotContain("secret");
        assertThat(e).cause().asInstanceOf(type(MigrationException.class)).satisfies(cause -> {
            assertThat(cause.step()).isEqualTo("test/Lined 1 -> 2");
            assertThat(cause.fields()).isEmpty();
            assertThat(cause).hasRootCauseMessage("cannot use secret");
        });
    }

    @Test
    void aFieldThatTheStepLeavesNullIsNamed() {
        RefusedException e =
                refusal(old -> GenericPayload.of("b", FieldValues.<String>required("LinedPayload.fullName", null)));

        assertThat(e.found()).isEqualTo("the step test/Lined 1 -> 2 failed: it gives no value for fullName");
    }

    @Test
    void fieldsThatTheBuilderMissesAreNamed() {
        RefusedException e = refusal(old -> {
            throw new IncompletePayloadException("LinedPayload", List.of("first", "last"));
        });

        assertThat(e.found()).endsWith("it gives no value for first, last");
    }

    @Test
    void aStepThatAnswersNullFails() {
        assertThat(refusal(old -> null).found()).contains("failed: java.lang.NullPointerException");
    }

    @Test
    void aStepWhoseClassCannotBeMadeFails() {
        RefusedException e = refusal(old -> {
            throw new ExceptionInInitializerError(new IllegalArgumentException("secret"));
        });

        assertThat(e.found())
                .contains("failed: java.lang.IllegalArgumentException at ")
                .doesNotContain("secret");
    }

    @Test
    void ofSeveralStepsTheOneThatFailedIsNamed() {
        PayloadType<GenericPayload> two = now("2.0").reading(OLD, old -> {
            throw new IllegalStateException();
        });
        PayloadType<GenericPayload> three = now("3.0").reading(two, old -> old);

        assertThat(Refusals.of(three, TEXT).found()).startsWith("the step test/Lined 1 -> 2 failed");
    }

    @Test
    void aStepDownThatFailsIsNamedToo() {
        PayloadType<GenericPayload> two = now("2.0").writing(OLD, old -> old, now -> {
            throw new IllegalStateException("secret");
        });

        assertThatThrownBy(() -> two.lineage().downgrade(OLD, GenericPayload.of("b", "x")))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("the step test/Lined 2 -> 1 failed: java.lang.IllegalStateException at ")
                .hasMessageNotContaining("secret");
        assertThat(now("2.0")
                        .writing(OLD, old -> old, now -> Optional.<GenericPayload>empty())
                        .lineage()
                        .downgrade(OLD, GenericPayload.of("b", "x")))
                .isEmpty();
    }

    private static RefusedException refusal(Function<GenericPayload, GenericPayload> step) {
        return Refusals.of(now("2.0").reading(OLD, step), TEXT);
    }

    private static PayloadType<GenericPayload> now(String version) {
        return GenericPayload.type("test", "Lined", version, Form.OBJECT, "b: string @" + version);
    }
}
