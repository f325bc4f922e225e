package dev.herald.processor.rule;

import dev.herald.processor.model.Lineage;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.StepModel;
import java.util.List;
import java.util.Optional;

/** Where a step between macro lines cannot be generated there is a class that has it, and nowhere else. */
final class MigrationsClass implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Lineage lineage = payload.lineage();
        if (!lineage.gaps().isEmpty()) {
            return;
        }
        List<StepModel> steps = StepModel.of(payload);
        boolean needed = steps.stream().anyMatch(StepModel::needsUser);
        Optional<Lineage.Migrations> migrations = lineage.migrations();
        if (migrations.isEmpty() && needed) {
            findings.add(lineage.reads().get(0).origin(), new MigrationsAdvice(payload, steps).text());
        } else if (migrations.isPresent() && needed) {
            check(payload, migrations.get(), steps.get(0), findings);
        } else if (migrations.isPresent()) {
            findings.add(
                    migrations.get().origin(),
                    lineage.reads().isEmpty()
                            ? "no older line is read, so there are no steps; write reads = " + before(payload)
                                    + ", or remove migrations"
                            : "all steps are generated, so nothing is left for "
                                    + migrations.get().type() + " to say; remove it, and migrations");
        }
    }

    private static String before(PayloadModel payload) {
        return String.valueOf(Math.max(0, payload.version().macro() - 1));
    }

    private static void check(PayloadModel payload, Lineage.Migrations migrations, StepModel step, Findings findings) {
        String needed = step.migrations().name();
        if (!migrations.superTypes().contains(needed)) {
            findings.add(migrations.origin(), migrations.type() + " must implement " + needed);
        } else if (!step.isTakenBy(migrations)) {
            findings.add(
                    migrations.origin(),
                    "generated code makes a " + migrations.type() + " to take the steps of "
                            + payload.stated().name()
                            + ", so it must be a class that is not abstract, not private and static if it is nested, "
                            + "with a constructor without parameters that is not private");
        }
    }
}
