package dev.herald.wire;

import dev.herald.wire.RefusedException.Kind;
import java.util.Collection;

/** What a reader throws where a value cannot be read. */
interface Faults {
    /** Of the value that stands here. */
    RuntimeException refused(Kind kind, String found, String readable);

    /** Of the value that stands here, for its JSON type. */
    RuntimeException wrongType(String readable);

    /** Of the value that stands here, although its JSON type is right. */
    RuntimeException invalid(String readable);

    /** Of the member that stands here, as the second of its name. */
    RuntimeException duplicateMember();

    /** Of a payload of an older line, which cannot be made one of ours. */
    RuntimeException refused(MigrationException e);

    /** Of the text that stands here, which is none of some others. */
    RuntimeException unknownWord(String text, Collection<String> texts);

    /** Of the member that stands here, whose name is none of some others. */
    RuntimeException unknownKey(String text, Collection<String> texts);

    /** What stands here, for people. */
    String found();
}
