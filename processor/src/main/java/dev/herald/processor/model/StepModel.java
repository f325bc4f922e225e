package dev.herald.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way between two macro lines that follow each other: what is copied, and what only the user can say.
 *
 * @param older the line before
 * @param newer the line after it
 * @param isWritten whether there is a way down too
 */
public record StepModel(PayloadModel older, PayloadModel newer, boolean isWritten) {
    /**
     * A field that is copied.
     *
     * @param from the field that has the value
     * @param to the field that gets it
     * @param how how the value becomes that of the other line
     */
    public record Copied(FieldModel from, FieldModel to, Copying how) {}

    /** The steps of a payload that are known, the oldest first. */
    public static List<StepModel> of(PayloadModel current) {
        List<PayloadModel> lines = new ArrayList<>(current.lineage().lines());
        lines.add(current);
        List<StepModel> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PayloadModel older = lines.get(i - 1);
            PayloadModel newer = lines.get(i);
            if (older.version().macro() == newer.version().macro() - 1) {
                int macro = older.version().macro();
                steps.add(new StepModel(older, newer, current.lineage().writes(macro)));
            }
        }
        return steps;
    }

    /** What the newer line gets of the older one, in the order of its fields. */
    public List<Copied> copiedUp() {
        return valued(newer).stream().flatMap(field -> up(field).stream()).toList();
    }

    /** The fields of the newer line that the user has to give a value. */
    public List<FieldModel> added() {
        return valued(newer).stream()
                .filter(field -> up(field).isEmpty() && !isLater(field))
                .toList();
    }

    /**
     * The fields of the newer line that joined it later and have a default: an older payload becomes one of the first version of the line,
     * so that a migration is not touched by micro versions.
     */
    public List<FieldModel> defaulted() {
        return valued(newer).stream()
                .filter(field -> up(field).isEmpty() && isLater(field))
                .filter(field -> field.usableDefault().isPresent())
                .toList();
    }

    private boolean isLater(FieldModel field) {
        return field.since(newer.version()).micro() > 0
                && (field.optional() || field.usableDefault().isPresent());
    }

    /** What the older line gets of the newer one, in the order of its fields. */
    public List<Copied> copiedDown() {
        return valued(older).stream().flatMap(field -> down(field).stream()).toList();
    }

    /** The fields of the older line that the user has to give a value, if it is written. */
    public List<FieldModel> lost() {
        return isWritten
                ? valued(older).stream().filter(field -> down(field).isEmpty()).toList()
                : List.of();
    }

    /** Whether there is something that only the user can say. */
    public boolean needsUser() {
        return !added().isEmpty() || !lost().isEmpty();
    }

    /** The interface with what only the user can say. */
    public JavaType.Declared migrations() {
        return named("Migrations");
    }

    /** The class that takes the steps. */
    public JavaType.Declared steps() {
        return named("Steps");
    }

    private JavaType.Declared named(String suffix) {
        return JavaType.Declared.of(
                newer.definition().packageName(), newer.stated().name().value() + suffix);
    }

    /** Whether a class has the steps, and can be made. */
    public boolean isTakenBy(Lineage.Migrations migrations) {
        return migrations.isInstantiable()
                && migrations.superTypes().contains(migrations().name());
    }

    /** The user's method of the step up; it names the line where there are several steps. */
    public String upName(List<StepModel> all) {
        return all.size() == 1 ? "upgrade" : "upgradeTo" + newer.version().macro();
    }

    /** The user's method of the step down. */
    public String downName(List<StepModel> all) {
        return all.size() == 1 ? "downgrade" : "downgradeTo" + older.version().macro();
    }

    /** The record of what only the newer line has. */
    public String newIn() {
        return "NewIn" + newer.version().macro();
    }

    /** The record of what only the older line has. */
    public String lostIn() {
        return "LostIn" + newer.version().macro();
    }

    private Optional<Copied> up(FieldModel field) {
        return find(older, before(field)).flatMap(from -> copied(from, field));
    }

    private Optional<Copied> down(FieldModel field) {
        return newer.wireFields().stream()
                .filter(from -> before(from).equals(name(field)))
                .findFirst()
                .flatMap(from -> copied(from, field));
    }

    private static Optional<Copied> copied(FieldModel from, FieldModel to) {
        return Copying.of(from, to).map(how -> new Copied(from, to, how));
    }

    /** The wire name that a field of the newer line had in the older one; empty if another field has that name now. */
    private String before(FieldModel field) {
        if (field.renamedFrom().isPresent()) {
            return field.renamedFrom().get().value();
        }
        boolean isTaken = newer.wireFields().stream()
                .anyMatch(other -> other.renamedFrom().map(Text::value).equals(Optional.of(name(field))));
        return isTaken ? "" : name(field);
    }

    private static Optional<FieldModel> find(PayloadModel line, String name) {
        return line.wireFields().stream()
                .filter(field -> name(field).equals(name))
                .findFirst();
    }

    private static String name(FieldModel field) {
        return field.wireName().value();
    }

    private static List<FieldModel> valued(PayloadModel line) {
        return line.wireFields().stream().filter(field -> !field.isConstant()).toList();
    }
}
