package use;

import dev.herald.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import test.Card;
import test.CardPayload;
import test.Machine;
import test.MachineDefinition.State;
import test.MachinePayload;
import test.Order;

/** Fills payloads from domain objects. */
public final class Use {
    private static final UUID ID = new UUID(1, 2);
    private static final Card CARD = new Card("eth0", null);

    private record Asked(String customer, String getComment) implements Order {}

    /** A machine that counts, and of which each property may be null. */
    private static class Counting extends Machine {
        private final List<String> asked = new ArrayList<>();

        private <T> T ask(String property, T value) {
            asked.add(property);
            return value;
        }

        @Override
        public UUID id() {
            return ID;
        }

        @Override
        public Rack getRack() {
            return ask("rack", new Rack("r1", 42, Optional.empty()));
        }

        @Override
        public Optional<Rack> spareRack() {
            return ask("spareRack", Optional.of(new Rack("r2", 40, Optional.of(new Counting()))));
        }

        @Override
        public Power power() {
            return ask("power", Power.OFF);
        }
    }

    private Use() {}

    private static MachinePayload payload(Machine machine) {
        return MachinePayload.from(machine, new Asked("ann", null), "bob", null, List.of(CardPayload.from(CARD)));
    }

    static void valuesAreTakenAlongTheirPaths() {
        MachinePayload payload = payload(new Counting());
        Expect.equal(payload.id(), ID);
        Expect.equal(payload.name(), "m1");
        Expect.equal(payload.isProtected(), Optional.of(true));
        Expect.equal(payload.rackName(), Optional.of("r1"));
        Expect.equal(payload.aboveSpare(), Optional.of("m1"));
        Expect.equal(payload.ownerAboveSpare(), Optional.of("me"));
        Expect.equal(payload.powerText(), Optional.of("OFF"));
        Expect.equal(payload.customer(), "ann");
    }

    static void valuesAreConverted() {
        MachinePayload payload = payload(new Counting());
        Expect.equal(payload.rackHeight(), Optional.of(42L));
        Expect.equal(payload.optionalCores(), Optional.of(4.0));
        Expect.equal(payload.wideDisks(), 2L);
        Expect.equal(payload.power(), State.OFF);
        Expect.equal(payload.tagSet(), Optional.of(Set.of("a", "b")));
        Expect.equal(payload.steps().get(0).toString(), "{\"a\":1}");
        Expect.equal(payload.propertiesByName(), Map.of("a", Json.parse("1")));
        Expect.equal(payload.mainCard(), CardPayload.from(CARD));
        Expect.equal(payload.cardsByPower(), Map.of(State.ON, List.of(CardPayload.from(CARD))));
        Expect.equal(payload.powers(), Set.of(State.OFF));
    }

    static void parametersFillWhatNoDomainObjectHas() {
        MachinePayload payload = payload(new Counting());
        Expect.equal(payload.requester(), "bob");
        Expect.equal(payload.machine(), Optional.empty());
        Expect.equal(payload.more(), List.of(CardPayload.from(CARD)));
    }

    static void aPathThatMeetsNullEndsInAnAbsentField() {
        MachinePayload payload = payload(new Counting() {
            @Override
            public Rack getRack() {
                return null;
            }

            @Override
            public Optional<Rack> spareRack() {
                return Optional.empty();
            }

            @Override
            public Optional<String> owner() {
                return Optional.empty();
            }
        });
        Expect.equal(payload.rackName(), Optional.empty());
        Expect.equal(payload.rackHeight(), Optional.empty());
        Expect.equal(payload.aboveSpare(), Optional.empty());
        Expect.equal(payload.cardAboveSpare(), Optional.empty());
        Expect.equal(payload.owner(), Optional.empty());
        Expect.equal(payload.comment(), Optional.empty());
    }

    static void nullIsRefusedWithTheNameOfTheField() {
        refused("name must not be null", new Counting() {
            @Override
            public String getName() {
                return null;
            }
        });
        refused("disks must not be null", new Counting() {
            @Override
            public Integer disks() {
                return null;
            }
        });
        refused("mainCard must not be null", new Counting() {
            @Override
            public Card mainCard() {
                return null;
            }
        });
        refused("cards must not be null", new Counting() {
            @Override
            public List<Card> cards() {
                return null;
            }
        });
        refused("properties must not be null", new Counting() {
            @Override
            public Map<String, ?> getProperties() {
                return null;
            }
        });
    }

    private static void refused(String message, Machine machine) {
        Expect.failure(() -> payload(machine), NullPointerException.class, "MachinePayload." + message);
    }

    static void aMissingDomainObjectIsNamed() {
        Expect.failure(() -> CardPayload.from(null), NullPointerException.class, "card must not be null");
        Expect.failure(() -> payload(null), NullPointerException.class, "machine_ must not be null");
    }

    static void eachPropertyIsAskedOnce() {
        Counting machine = new Counting();
        payload(machine);
        Expect.equal(machine.asked, List.of("rack", "spareRack", "power"));
    }
}
