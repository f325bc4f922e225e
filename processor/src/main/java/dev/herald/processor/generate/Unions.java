package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.herald.processor.model.UnionModel;
import java.util.List;

/** The Java that makes the type of a union; whoever uses one holds it in a constant. */
final class Unions {
    private Unions() {}

    static TypeName type(UnionModel model) {
        return ParameterizedTypeName.get(TypeNames.UNION_TYPE, TypeNames.of(model.type()));
    }

    static CodeBlock of(UnionModel model) {
        CodeBlock members = model.members().stream()
                .filter(UnionModel.Member::isInUnion)
                .map(member ->
                        CodeBlock.of("$T.TYPE", TypeNames.of(member.payload().generated())))
                .collect(CodeBlock.joining(", "));
        CodeBlock arguments = CodeBlock.of("$T.class, $T.of($L)", TypeNames.of(model.type()), List.class, members);
        return model.unknown()
                .map(unknown ->
                        CodeBlock.of("$T.open($L, $T::new)", TypeNames.UNION_TYPE, arguments, TypeNames.of(unknown)))
                .orElseGet(() -> CodeBlock.of("$T.closed($L)", TypeNames.UNION_TYPE, arguments));
    }
}
