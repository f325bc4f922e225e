package dev.herald.processor.rule;

import dev.herald.processor.model.EventInterface;
import java.util.List;
import java.util.function.Function;

/**
 * What groups and topics must both keep to.
 *
 * @param name the name
 * @param check finds what is wrong with the interface
 * @param face the interface that declares a group or topic
 * @param <M> the group or topic
 */
record EventInterfaceRule<M>(String name, Check check, Function<M, EventInterface> face) implements Rule<M> {
    /** Finds what is wrong. */
    @FunctionalInterface
    interface Check {
        void check(EventInterface face, Findings findings);
    }

    static <M> List<Rule<M>> all(Function<M, EventInterface> face) {
        return List.of(
                new AnnotationWithoutEffect<>(subject -> face.apply(subject).idle()),
                new EventInterfaceRule<>("name-without-definition", EventInterfaceRule::ending, face),
                new EventInterfaceRule<>("class-name-taken", EventInterfaceRule::rival, face),
                new EventInterfaceRule<>("no-interface", EventInterfaceRule::kind, face),
                new EventInterfaceRule<>("generic-interface", EventInterfaceRule::generic, face),
                new EventInterfaceRule<>("private-interface", EventInterfaceRule::visibility, face));
    }

    @Override
    public void check(M subject, Findings findings) {
        check.check(face.apply(subject), findings);
    }

    private static void ending(EventInterface face, Findings findings) {
        String name = face.type().simpleName();
        if (name.equals(EventInterface.ENDING)) {
            findings.add(
                    face.origin(),
                    "the generated class is called what is before Definition, and here is nothing before it");
        } else if (!face.hasEnding()) {
            findings.add(
                    face.origin(),
                    "the name of a " + face.kind()
                            + " ends in Definition, and the generated class is called what is before it" + "; call it "
                            + name + EventInterface.ENDING);
        }
    }

    private static void rival(EventInterface face, Findings findings) {
        if (face.hasEnding()) {
            face.rival()
                    .ifPresent(rival -> findings.add(
                            face.origin(),
                            "the generated class is called " + face.generated() + ", and "
                                    + (rival.equals(face.generated())
                                            ? "there is a type of this name already"
                                            : "so is that of " + rival)
                                    + "; call " + face.type().simpleName() + " otherwise"));
        }
    }

    private static void kind(EventInterface face, Findings findings) {
        if (!face.isInterface()) {
            findings.add(face.origin(), "a " + face.kind() + " is an interface; make " + face.type() + " one");
        }
    }

    private static void generic(EventInterface face, Findings findings) {
        face.typeParameter()
                .ifPresent(
                        origin -> findings.add(
                                origin,
                                "a " + face.kind()
                                        + " has no type parameters; let an interface without @Events have them, and extend it"));
    }

    private static void visibility(EventInterface face, Findings findings) {
        if (face.isPrivate()) {
            findings.add(
                    face.origin(), "a " + face.kind() + " is not private, since others use what is generated from it");
        }
    }
}
