package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.NestedType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnionType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that tells which payloads the fields hold, where they hold any. */
final class AddNested implements Part {
    @Override
    public void addTo(TypeSpec.Builder type, Plan plan) {
        WireCode wire = new WireCode(plan);
        List<CodeBlock> nested = plan.written().stream()
                .flatMap(field -> payloads(field.type()))
                .map(wire::dataType)
                .distinct()
                .toList();
        if (!nested.isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("nested")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(
                            TypeNames.LIST,
                            ParameterizedTypeName.get(TypeNames.DATA_TYPE, WildcardTypeName.subtypeOf(Object.class))))
                    .addStatement("return $T.of($L)", TypeNames.LIST, CodeBlock.join(nested, ", "))
                    .build());
        }
    }

    private static Stream<ValueType> payloads(ValueType type) {
        if (type instanceof ListType list) {
            return payloads(list.element());
        }
        if (type instanceof SetType set) {
            return payloads(set.element());
        }
        if (type instanceof MapType map) {
            return payloads(map.value());
        }
        return type instanceof NestedType || type instanceof UnionType ? Stream.of(type) : Stream.empty();
    }
}
