package dev.herald.processor.rule;

import dev.herald.processor.model.Lineage.Gap;
import dev.herald.processor.model.PayloadModel;
import java.util.List;
import java.util.stream.Stream;

/** What each definition of a payload must keep to. */
public final class PayloadRules {
    private static final List<Rule<PayloadModel>> OWN = List.of(
            new PayloadShape(),
            new PayloadNames(),
            new PayloadNameTaken(),
            new PayloadIdentityTaken(),
            new PayloadVersion(),
            new PayloadNamespace(),
            new PayloadMembers(),
            new PayloadReservedNames(),
            new AnnotationWithoutEffect<>(PayloadModel::idle),
            new ConflictingDeclarations(),
            new FieldTypes(),
            new NullableMember(),
            new PayloadWireNames(),
            new SinceMissing(),
            new SinceSyntax(),
            new SinceAfterVersion(),
            new FieldRenamedFrom(),
            new MeaningChanged(),
            new RetiredVersion(),
            new DefaultMissing(),
            new DefaultSyntax(),
            new DefaultWithoutEffect(),
            new ConstantValue(),
            new SensitiveFields(),
            new BareForm(),
            new EnumConstants(),
            new UnionMembers(),
            new PayloadCycles(),
            new OlderLinesNamed(),
            new OlderLinesKnown(Gap.Kind.HISTORY),
            new OlderLinesKnown(Gap.Kind.NESTED),
            new MigrationsClass());

    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<PayloadModel>> ALL =
            Stream.of(OWN, ProjectionRules.ALL).flatMap(List::stream).toList();

    private PayloadRules() {}

    /** Whether what a definition promises can be told; how it is filled does not count. */
    public static boolean isSound(PayloadModel payload) {
        return Rule.judge(OWN, payload).isEmpty();
    }
}
