package dev.herald.processor.rule;

import dev.herald.annotation.Form;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.UnionModel.Member;
import dev.herald.processor.model.UnionModel.Stand;
import java.util.List;

/** A union consists of payloads that a reader can tell apart, and at most one record for all others. */
final class UnionMembers implements Rule<PayloadModel> {
    /** The name, which the rule for groups shares. */
    static final String NAME = "union-members";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Labels.of(payload.wireFields()).unions().forEach(union -> check(union, findings));
    }

    static void check(UnionModel union, Findings findings) {
        String name = union.type().simpleName();
        if (union.members().isEmpty()) {
            findings.add(
                    union.origin(),
                    name + " permits no payload; annotate the interfaces that it permits with @Payload");
        }
        for (Stand stranger : union.strangers()) {
            findings.add(
                    stranger.origin(),
                    stranger.type().simpleName() + " is a member of " + name
                            + ", but no payload; annotate it with @Payload, or with @Unknown if it stands for unknown payloads");
        }
        for (Stand unknown : union.unknowns()) {
            if (!unknown.isJsonRecord()) {
                findings.add(
                        unknown.origin(),
                        "what stands for unknown payloads is a record with one component: record "
                                + unknown.type().simpleName() + "(Json json) implements " + name);
            }
        }
        union.unknowns().stream()
                .filter(Stand::isJsonRecord)
                .skip(1)
                .forEach(second -> findings.add(
                        second.origin(),
                        union.unknown().map(JavaType.Declared::simpleName).orElse("")
                                + " stands for unknown payloads of " + name + " already; remove one of them"));
        checkDomainClasses(union, findings);
        checkForms(union, findings);
    }

    private static void checkDomainClasses(UnionModel union, Findings findings) {
        for (Member member : union.members()) {
            if (!member.isInUnion()) {
                String definition = member.payload().definition().simpleName();
                findings.add(
                        member.origin(),
                        definition + " is a domain class, and "
                                + member.payload().generated().simpleName()
                                + ", which is generated from it, is no "
                                + union.type().simpleName()
                                + "; in a union write interfaces with @Payload, which can have @Projects("
                                + definition + ".class)");
            }
        }
    }

    private static void checkForms(UnionModel union, Findings findings) {
        List<Member> members =
                union.members().stream().filter(Member::isInUnion).toList();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.outline().form() == Form.BARE) {
                findings.add(
                        member.origin(),
                        member.payload().definition().simpleName()
                                + " is bare, and nothing tells it from other members of "
                                + union.type().simpleName() + "; use form = PLAIN, with a @Constant");
                continue;
            }
            for (Member other : members.subList(0, i)) {
                if (member.outline().isLike(other.outline())) {
                    findings.add(
                            member.origin(),
                            member.payload().definition().simpleName() + " and "
                                    + other.payload().definition().simpleName() + " cannot be told apart in "
                                    + union.type().simpleName() + ": give both a @Constant with different values, "
                                    + "or each a required field that the other one lacks, or use form = OBJECT");
                }
            }
        }
    }
}
