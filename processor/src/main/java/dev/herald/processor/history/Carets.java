package dev.herald.processor.history;

import dev.herald.history.Verdict.Problem;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.TopicModel;
import dev.herald.processor.model.UnionModel;
import dev.herald.schema.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the smallest thing that a problem is about. */
final class Carets {
    private Carets() {}

    /** In a payload: the field or constant, or what is said about it; the version for what is gone, and for the whole. */
    static Origin of(PayloadModel payload, Problem problem) {
        String member = problem.member();
        Labels labels = Labels.of(payload.wireFields());
        return payload.wireFields().stream()
                .filter(field -> field.wireName().value().equals(member))
                .findFirst()
                .map(field -> of(field, problem.rule()))
                .or(() -> constant(labels, member, problem.rule()))
                .or(() -> openness(payload, member))
                .or(() -> union(labels, member))
                .or(() -> outermost(payload, member))
                .orElse(payload.stated().version().origin());
    }

    private static Origin of(FieldModel field, Rule rule) {
        Optional<Text> said = switch (rule) {
            case F1, F2, V4 -> field.since();
            case F5 -> field.renamedFrom();
            case D1 -> field.defaultValue();
            case U4 -> field.constant();
            default -> Optional.empty();
        };
        return said.map(Text::origin)
                .or(() -> rule == Rule.S2 || rule == Rule.S3
                        ? field.sensitivity().map(FieldModel.Sensitivity::origin)
                        : Optional.empty())
                .orElse(field.origin());
    }

    private static Optional<Origin> constant(Labels labels, String member, Rule rule) {
        return labels.enums().stream()
                .flatMap(model -> model.constants().stream()
                        .filter(constant -> member.equals(labels.of(model) + "." + constant.name())))
                .findFirst()
                .map(constant -> of(constant, rule));
    }

    private static Origin of(EnumModel.Constant constant, Rule rule) {
        return constant.since()
                .filter(since -> rule == Rule.E1 || rule == Rule.V4)
                .map(Text::origin)
                .orElse(constant.origin());
    }

    /** The constant that opens an enum, or else the field that has the enum. */
    private static Optional<Origin> openness(PayloadModel payload, String member) {
        for (FieldModel field : payload.wireFields()) {
            Labels labels = Labels.of(List.of(field));
            Optional<EnumModel> found = labels.enums().stream()
                    .filter(model -> member.equals(labels.of(model)))
                    .findFirst();
            if (found.isPresent()) {
                return found.flatMap(EnumModel::unknown)
                        .map(EnumModel.Constant::origin)
                        .or(() -> Optional.of(field.origin()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Origin> union(Labels labels, String member) {
        return labels.unions().stream()
                .filter(model -> member.equals(labels.of(model))
                        || members(model).anyMatch(name -> member.equals(labels.of(model) + "." + name)))
                .findFirst()
                .map(UnionModel::origin);
    }

    private static Stream<String> members(UnionModel model) {
        return model.members().stream()
                .map(UnionModel.Member::payload)
                .map(payload -> payload.name().name());
    }

    /** The field that holds what is inside of a payload without a version. */
    private static Optional<Origin> outermost(PayloadModel payload, String member) {
        return payload.wireFields().stream()
                .filter(field -> member.startsWith(field.wireName().value() + "."))
                .findFirst()
                .map(FieldModel::origin);
    }

    /** In a topic: the method of an event type that carries something else; the group that it was in; else the name. */
    static Origin of(TopicModel topic, Problem problem) {
        return topic.groups().stream()
                .flatMap(group -> group.slots().stream())
                .filter(slot -> slot.name().equals(problem.member()))
                .findFirst()
                .map(slot -> slot.event().origin())
                .or(() -> topic.members().stream()
                        .filter(member -> member.group()
                                .filter(group -> problem.member().startsWith(group.words() + "."))
                                .isPresent())
                        .findFirst()
                        .map(TopicModel.Member::origin))
                .orElse(topic.name().origin());
    }
}
