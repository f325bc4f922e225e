package test;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A domain class with properties of each kind. */
public class Machine extends Resource<UUID> {
    protected Machine() {}

    public enum Power {
        ON,
        OFF;

        public String text() {
            return name();
        }
    }

    public record Rack(String name, int height, Optional<Machine> above) {}

    public String getName() {
        return "m1";
    }

    public boolean isProtected() {
        return true;
    }

    public Power power() {
        return Power.ON;
    }

    public Rack getRack() {
        return new Rack("r1", 4, Optional.empty());
    }

    public Optional<Rack> spareRack() {
        return Optional.empty();
    }

    public Optional<String> owner() {
        return Optional.of("me");
    }

    public int cores() {
        return 4;
    }

    public Integer disks() {
        return 2;
    }

    public short slots() {
        return 2;
    }

    public Collection<String> tags() {
        return List.of("a", "b");
    }

    public Map<String, ?> getProperties() {
        return Map.of("a", 1);
    }

    public List<Map<String, Object>> steps() {
        return List.of(Map.of("a", 1));
    }

    public List<Card> cards() {
        return List.of(new Card("eth0", null));
    }

    public Set<Power> powers() {
        return Set.of(Power.OFF);
    }

    public Map<Power, List<Card>> cardsByPower() {
        return Map.of(Power.ON, cards());
    }

    public Card mainCard() {
        return cards().get(0);
    }

    String secret() {
        return "only this package can call it";
    }
}
