package dev.herald.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Schemas;
import dev.herald.processor.model.StepModel;
import dev.herald.processor.model.UnionModel;
import dev.herald.processor.model.WireNames;
import dev.herald.schema.PayloadSchema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the parts of a payload's classes must agree upon: the names of types, constants and members.
 *
 * @param model the definition
 * @param schema its schema
 * @param labels its enums and unions
 * @param payload the payload class
 * @param codec the codec
 * @param before the step from the macro line before, if that is read
 * @param written the fields on the wire, in the order of their wire names
 * @param nameConstants the constants of the codec that hold the names of fields, by accessor
 */
record Plan(
        PayloadModel model,
        PayloadSchema schema,
        Labels labels,
        ClassName payload,
        ClassName codec,
        Optional<StepModel> before,
        List<FieldModel> written,
        Map<String, String> nameConstants) {
    static Plan of(PayloadModel model, List<StepModel> steps) {
        Labels labels = Labels.of(model.wireFields());
        List<FieldModel> written = model.wireFields().stream()
                .sorted(Comparator.comparing(field -> field.wireName().value()))
                .toList();
        return new Plan(
                model,
                Schemas.of(model),
                labels,
                TypeNames.of(model.generated()),
                TypeNames.of(model.codec()),
                steps.stream()
                        .filter(step -> step.newer().version().equals(model.version()))
                        .findFirst(),
                written,
                nameConstants(written, labels));
    }

    private static Map<String, String> nameConstants(List<FieldModel> written, Labels labels) {
        Set<String> taken = new HashSet<>(Set.of("FIELDS", "SCHEMA"));
        labels.enums().forEach(model -> taken.addAll(List.of(model.type().name().split("\\."))));
        labels.enums().forEach(model -> taken.add(enumConstant(labels, model)));
        labels.unions().forEach(model -> taken.add(unionConstant(labels, model)));
        Map<String, String> names = new HashMap<>();
        for (FieldModel field : written) {
            String name = WireNames.constant(field.accessor());
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(field.accessor(), name);
        }
        return names;
    }

    ClassName builder() {
        return payload.nestedClass("Builder");
    }

    /** The fields that hold a value: all but the constants. */
    List<FieldModel> stored() {
        return model.fields().stream().filter(field -> !field.isConstant()).toList();
    }

    boolean isImplementation() {
        return model.isImplemented();
    }

    /** The name of a member in messages, such as {@code NodePayload.uuid}. */
    String label(FieldModel field) {
        return payload.simpleName() + "." + field.accessor();
    }

    /** The builder's flag for a field of a primitive type: whether it was set. */
    String flag(FieldModel field) {
        String flag = field.accessor() + "Set";
        while (hasAccessor(flag)) {
            flag += "_";
        }
        return flag;
    }

    private boolean hasAccessor(String name) {
        return model.fields().stream().anyMatch(field -> field.accessor().equals(name));
    }

    /** A type that may be null. */
    TypeName nullable(TypeName type) {
        return model.sees().nullable() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
                        .build())
                : type;
    }

    /** The constant of the codec that holds a field's name. */
    String nameConstant(FieldModel field) {
        return Objects.requireNonNull(nameConstants.get(field.accessor()));
    }

    /** The constant of the codec that holds the texts of an enum. */
    String enumConstant(EnumModel model) {
        return enumConstant(labels, model);
    }

    private static String enumConstant(Labels labels, EnumModel model) {
        return constant(labels.of(model)) + "_NAMES";
    }

    /** The constant of the codec that holds a union. */
    String unionConstant(UnionModel model) {
        return unionConstant(labels, model);
    }

    private static String unionConstant(Labels labels, UnionModel model) {
        return constant(labels.of(model)) + "_TYPE";
    }

    private static String constant(String label) {
        return WireNames.constant(label.replace('.', '_')).toUpperCase(Locale.ROOT);
    }

    /** A class of this payload, with what all of them have in common. */
    TypeSpec.Builder newClass(ClassName name) {
        return head(TypeSpec.classBuilder(name));
    }

    /** What all types of this payload have in common. */
    TypeSpec.Builder head(TypeSpec.Builder type) {
        type.alwaysQualify(model.memberTypes().toArray(String[]::new))
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "deprecation", "removal")
                        .build());
        if (model.sees().generated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", "dev.herald.processor.HeraldProcessor")
                    .build());
        }
        return type;
    }
}
