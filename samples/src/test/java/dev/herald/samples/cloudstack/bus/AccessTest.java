package dev.herald.samples.cloudstack.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.cloudstack.bus.Account.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscriber hears of what its account may see, and of nothing else. */
class AccessTest {
    private static final Credentials ANNE = new Credentials("anne", "secret of anne");

    private final MemoryDriver memory = new MemoryDriver();
    private final DomainAccessControl access = new DomainAccessControl();
    private final EventDistributor distributor =
            new EventDistributor("management-server", Probes.TOPIC, List.of(new EventBus("memory", memory)), access);

    @AfterEach
    void close() {
        distributor.close();
    }

    @Test
    void aUserHearsOfItsOwnAlone() {
        Listener listener = listening(Role.USER, "/ROOT/sales");

        tellOfAll();

        assertThat(listener.await(1)).containsExactly("annes");
    }

    @Test
    void anAdministratorOfADomainHearsOfItAndOfThoseBelow() {
        Listener listener = listening(Role.DOMAIN_ADMIN, "/ROOT/sales");

        tellOfAll();

        assertThat(listener.await(2)).containsExactly("annes", "below");
    }

    @Test
    void aRootAdministratorHearsOfEverythingWithWhatIsNobodys() {
        Listener listener = listening(Role.ROOT_ADMIN, "/ROOT");

        tellOfAll();

        assertThat(listener.await(5)).containsExactly("annes", "below", "elsewhere", "namesake", "nobodys");
    }

    @Test
    void whatIsTakenAwayCountsFromThenOn() {
        Listener listener = listening(Role.ROOT_ADMIN, "/ROOT");
        tell("before");
        distributor.publish(Probes.about(Probes.VM_CREATE, "before"));
        memory.broker().awaitIdle(Duration.ofSeconds(10));

        access.revoke("anne");
        tell("after");

        assertThat(listener.await(0)).containsOnly("before");
    }

    @Test
    void oneWhoSeesLessDoesNotKeepOthersFromSeeing() {
        access.allow(new Credentials("bert", "b"), new Account(Probes.BERT, "/ROOT/other", Role.USER));
        Listener anne = listening(Role.USER, "/ROOT/sales");
        Listener bert = new Listener("berts", new Credentials("bert", "b"));
        distributor.subscribe(bert);

        tellOfAll();

        assertThat(anne.await(1)).containsExactly("annes");
        assertThat(bert.await(3)).containsExactly("below", "elsewhere", "namesake");
    }

    @Test
    void nobodyTakesTheEventsOfAnotherAccountByItsName() {
        access.allow(new Credentials("bert", "b"), new Account(Probes.BERT, "/ROOT/other", Role.USER));
        distributor.subscribe(new Listener("annes", new Credentials("bert", "b")));
        Listener anne = listening(Role.ROOT_ADMIN, "/ROOT");

        tellOfAll();

        assertThat(anne.await(5)).hasSize(5);
    }

    @Test
    void whatIsNotDecidedIsNotSeen() {
        AccessControl undecided = new AccessControl() {
            @Override
            public Optional<Account> authenticate(Credentials credentials) {
                return Optional.of(new Account(Probes.ANNE, "/ROOT", Role.ROOT_ADMIN));
            }

            @Override
            public boolean maySee(Account account, BusEvent event) {
                throw new IllegalStateException("the directory does not answer");
            }
        };
        MemoryDriver carrier = new MemoryDriver();
        try (EventDistributor asking = new EventDistributor(
                "management-server", Probes.TOPIC, List.of(new EventBus("memory", carrier)), undecided)) {
            Listener listener = new Listener("annes", ANNE);
            asking.subscribe(listener);

            asking.publish(Probes.about(Probes.VM_CREATE, "1"));
            carrier.broker().awaitIdle(Duration.ofSeconds(30));

            assertThat(listener.await(0)).isEmpty();
            assertThat(asking.notifications().quarantine().list()).hasSize(1);
        }
    }

    private Listener listening(Role role, String domain) {
        access.allow(ANNE, new Account(Probes.ANNE, domain, role));
        Listener listener = new Listener("annes", ANNE);
        distributor.subscribe(listener);
        return listener;
    }

    private void tellOfAll() {
        distributor.publish(Probes.of(Probes.VM_CREATE, "annes", Probes.ANNE, "/ROOT/sales"));
        distributor.publish(Probes.of(Probes.VM_CREATE, "below", Probes.BERT, "/ROOT/sales/north"));
        distributor.publish(Probes.of(Probes.VM_CREATE, "elsewhere", Probes.BERT, "/ROOT/other"));
        distributor.publish(Probes.of(Probes.VM_CREATE, "namesake", Probes.BERT, "/ROOT/salesmen"));
        tell("nobodys");
    }

    /** The last: when it is through, all are. */
    private void tell(String id) {
        distributor.publish(Probes.about(Probes.VM_CREATE, id));
        memory.broker().awaitIdle(Duration.ofSeconds(10));
    }
}
