package dev.herald.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.PayloadModel.Door;
import javax.lang.model.element.Modifier;

/** The enums of an older macro line, which nobody else declares any more. */
final class AddEnums implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        if (plan.model().door() != Door.HISTORY) {
            return;
        }
        for (EnumModel model : plan.labels().enums()) {
            TypeSpec.Builder enumeration = TypeSpec.enumBuilder(TypeNames.of(model.type()))
                    .addJavadoc(
                            "What it was in macro line $L.\n",
                            plan.model().version().macro())
                    .addModifiers(Modifier.PUBLIC);
            for (EnumModel.Constant constant : model.constants()) {
                enumeration.addEnumConstant(
                        constant.name(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(
                                        constant.unknown()
                                                ? "Stands for constants that are not known here.\n"
                                                : "{@code " + constant.text() + "}.\n")
                                .build());
            }
            type.addType(enumeration.build());
        }
    }
}
