package dev.herald.wire;

import dev.herald.json.Unsure;
import dev.herald.wire.RefusedException.Kind;
import java.util.Collection;

/** Whatever is wrong, the reference says what it is. */
enum Doubts implements Faults {
    /** The one there is. */
    DOUBTS;

    @Override
    public RuntimeException refused(Kind kind, String found, String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException wrongType(String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException invalid(String readable) {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException duplicateMember() {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException refused(MigrationException e) {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException unknownWord(String text, Collection<String> texts) {
        return Unsure.SIGNAL;
    }

    @Override
    public RuntimeException unknownKey(String text, Collection<String> texts) {
        return Unsure.SIGNAL;
    }

    @Override
    public String found() {
        throw Unsure.SIGNAL;
    }
}
