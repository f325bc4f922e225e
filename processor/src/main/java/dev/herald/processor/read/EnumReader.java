package dev.herald.processor.read;

import dev.herald.annotation.Retired;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.Origin;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums. */
final class EnumReader {
    private EnumReader() {}

    static EnumModel read(TypeElement type) {
        return new EnumModel(
                JavaTypes.of(type),
                type.getEnclosedElements().stream()
                        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(EnumReader::constant)
                        .toList());
    }

    private static EnumModel.Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        return new EnumModel.Constant(
                name,
                Mark.find(constant, WireName.class)
                        .flatMap(mark -> mark.text("value"))
                        .map(text -> text.value())
                        .orElse(name),
                Mark.find(constant, Since.class).flatMap(mark -> mark.text("value")),
                Mark.find(constant, Retired.class).map(mark -> mark.textOrEmpty("value")),
                Mark.has(constant, Unknown.class),
                Origin.of(constant));
    }
}
