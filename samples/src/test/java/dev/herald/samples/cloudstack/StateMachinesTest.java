package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Network;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.PublicIp;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.domain.Snapshot;
import dev.herald.samples.cloudstack.domain.StateMachine;
import dev.herald.samples.cloudstack.domain.Template;
import dev.herald.samples.cloudstack.domain.Volume;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of all resources that the documentation names. */
class StateMachinesTest {
    /** A machine, and what runs it. */
    record Kind<S extends Enum<S>, T extends Enum<T>>(
            ResourceType type, StateMachine<S, T> machine, Function<Lifecycles, Lifecycle<S, T>> lifecycle) {
        Set<S> states() {
            return EnumSet.allOf(machine.initial().getDeclaringClass());
        }

        @Override
        public String toString() {
            return type.text();
        }
    }

    static Stream<Kind<?, ?>> kinds() {
        return Stream.of(
                new Kind<>(ResourceType.INSTANCE, Instance.MACHINE, Lifecycles::instances),
                new Kind<>(ResourceType.VOLUME, Volume.MACHINE, Lifecycles::volumes),
                new Kind<>(ResourceType.NIC, Nic.MACHINE, Lifecycles::nics),
                new Kind<>(ResourceType.NETWORK, Network.MACHINE, Lifecycles::networks),
                new Kind<>(ResourceType.PUBLIC_IP, PublicIp.MACHINE, Lifecycles::publicIps),
                new Kind<>(ResourceType.SNAPSHOT, Snapshot.MACHINE, Lifecycles::snapshots),
                new Kind<>(ResourceType.TEMPLATE, Template.MACHINE, Lifecycles::templates));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends Enum<S>, T extends Enum<T>> void everyStateIsReached(Kind<S, T> kind) {
        assertThat(kind.machine().reachable()).isEqualTo(kind.states());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends Enum<S>, T extends Enum<T>> void everyTransitionOfTheTableIsToldOnce(Kind<S, T> kind) {
        for (S state : kind.states()) {
            for (T trigger : kind.machine().triggers(state)) {
                try (RunningCloud cloud = RunningCloud.sound()) {
                    Resource resource = RunningCloud.owned(kind.type(), "one");
                    Lifecycle<S, T> lifecycle = kind.lifecycle().apply(cloud.server.lifecycles());
                    lifecycle.create(resource);
                    List<T> way = wayTo(kind.machine(), state);
                    way.forEach(step -> lifecycle.apply(resource, step));

                    S next = lifecycle.apply(resource, trigger);

                    List<RunningCloud.Sent> told = cloud.sent("ResourceStateEvent");
                    assertThat(told).hasSize(way.size() + 1);
                    RunningCloud.Sent last = told.get(way.size());
                    assertThat(Stream.of("resourceType", "resourceId", "oldState", "newState", "trigger", "outcome")
                                    .map(last::text))
                            .containsExactly(
                                    kind.type().text(), "one", state.name(), next.name(), trigger.name(), "SUCCEEDED");
                }
            }
        }
    }

    @Test
    void aTriggerLeadsFromOneStateToOneState() {
        StateMachine.Builder<Nic.State, Nic.Trigger> builder = StateMachine.startingAt(Nic.State.ALLOCATED);
        builder.with(Nic.State.ALLOCATED, Nic.Trigger.RELEASE_REQUESTED, Nic.State.DEALLOCATING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Nic.State.ALLOCATED, Nic.Trigger.RELEASE_REQUESTED, Nic.State.RELEASING))
                .withMessage("RELEASE_REQUESTED leads from ALLOCATED to DEALLOCATING already");
    }

    /** The shortest way there from the first state. */
    private static <S extends Enum<S>, T extends Enum<T>> List<T> wayTo(StateMachine<S, T> machine, S state) {
        Map<S, List<T>> ways = new HashMap<>(Map.of(machine.initial(), List.of()));
        Deque<S> open = new ArrayDeque<>(List.of(machine.initial()));
        while (!ways.containsKey(state)) {
            S from = open.remove();
            for (T trigger : machine.triggers(from)) {
                S to = machine.next(from, trigger).orElseThrow();
                if (!ways.containsKey(to)) {
                    ways.put(
                            to,
                            Stream.concat(ways.get(from).stream(), Stream.of(trigger))
                                    .toList());
                    open.add(to);
                }
            }
        }
        return ways.get(state);
    }
}
