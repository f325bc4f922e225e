package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EnumModel;
import javax.lang.model.element.Modifier;

/** The texts of each enum. */
final class AddEnumNames implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        for (EnumModel model : plan.labels().enums()) {
            TypeName name = TypeNames.of(model.type());
            CodeBlock.Builder texts = CodeBlock.builder().add("$T.of($T.class)", TypeNames.ENUM_NAMES, name);
            for (EnumModel.Constant constant : model.known()) {
                String call = constant.retired().isPresent() ? "retired" : "name";
                texts.add("\n        .$L($T.$N, $S)", call, name, constant.name(), constant.text());
            }
            model.unknown().ifPresent(constant -> texts.add("\n        .unknown($T.$N)", name, constant.name()));
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(TypeNames.ENUM_NAMES, name),
                            plan.enumConstant(model),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(texts.add("\n        .build()").build())
                    .build());
        }
    }
}
