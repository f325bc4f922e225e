package dev.herald.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.herald.processor.model.Conversion;
import dev.herald.processor.model.Conversion.Elements;
import dev.herald.processor.model.Conversion.Entries;
import dev.herald.processor.model.Conversion.Nested;
import dev.herald.processor.model.Conversion.Same;
import dev.herald.processor.model.Conversion.SameName;
import dev.herald.processor.model.Conversion.ToJson;
import dev.herald.processor.model.Conversion.Wider;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.PropertyPath;
import java.util.function.Function;

/** The value that one field gets of a property, as the builder takes it. */
final class FromValue {
    private static final JavaType JSON = JavaType.Declared.of("dev.herald.value", "Json");

    private final Plan plan;
    private final FromVariables variables;
    private final FieldModel field;
    private final PropertyPath path;
    private final Conversion conversion;

    FromValue(Plan plan, FromVariables variables, Taken taken) {
        this.plan = plan;
        this.variables = variables;
        this.field = taken.field();
        this.path = taken.path();
        this.conversion = taken.conversion();
    }

    CodeBlock code() {
        return variables.of(path).map(this::kept).orElseGet(this::asked);
    }

    /** Of a variable. */
    private CodeBlock kept(String variable) {
        CodeBlock value = CodeBlock.of("$N", variable);
        return field.optional() && conversion.needsValue()
                ? CodeBlock.of("$N == null ? null : $L", variable, converted(value))
                : converted(checked(value));
    }

    /** Of the property itself. */
    private CodeBlock asked() {
        CodeBlock call = variables.call(path);
        boolean takesOptional = path.steps().size() == 1
                && conversion instanceof Same
                && path.last().type().equals(Names.OPTIONAL.with(field.type().java()));
        CodeBlock value = path.last().isOptional() && !takesOptional ? CodeBlock.of("$L.orElse(null)", call) : call;
        return variables.guarded(path, converted(checked(value)));
    }

    /** Collections are checked when they are copied, everything else by the builder unless it is looked into before. */
    private CodeBlock checked(CodeBlock value) {
        boolean isUnboxed = field.primitive() && !(path.last().type() instanceof JavaType.Primitive);
        boolean isLookedInto = conversion.needsValue() && !isCopied();
        return !field.optional() && (isUnboxed || isLookedInto)
                ? CodeBlock.of("$T.required($S, $L)", TypeNames.FIELD_VALUES, plan.label(field), value)
                : value;
    }

    private boolean isCopied() {
        return conversion instanceof Elements || conversion instanceof Entries;
    }

    private CodeBlock converted(CodeBlock value) {
        boolean isWidenedByJava = conversion instanceof Wider && field.primitive();
        return isWidenedByJava ? value : converted(conversion, value, 1);
    }

    private CodeBlock converted(Conversion how, CodeBlock value, int depth) {
        if (how instanceof Wider wider) {
            return CodeBlock.of("($L) $L", wider.keyword(), value);
        }
        if (how instanceof SameName same) {
            return CodeBlock.of("$T.valueOf($L.name())", TypeNames.of(same.type()), value);
        }
        if (how instanceof Nested nested) {
            return CodeBlock.of("$T.from($L)", TypeNames.of(nested.payload()), value);
        }
        if (how instanceof ToJson) {
            return CodeBlock.of("$T.from($L)", TypeNames.of(JSON), value);
        }
        if (how instanceof Elements elements) {
            return copied(elements.isSet() ? "set" : "list", value)
                    .add(elements.element() instanceof Same ? CodeBlock.of("") : argument(elements.element(), depth))
                    .add(")")
                    .build();
        }
        if (how instanceof Entries entries) {
            return copied("map", value)
                    .add(entries.key() instanceof Same ? CodeBlock.of("") : argument(entries.key(), depth))
                    .add(
                            entries.key() instanceof Same && entries.value() instanceof Same
                                    ? CodeBlock.of("")
                                    : argument(entries.value(), depth))
                    .add(")")
                    .build();
        }
        return value;
    }

    private CodeBlock.Builder copied(String kind, CodeBlock value) {
        return CodeBlock.builder().add("$T.$L($S, $L", TypeNames.FIELD_VALUES, kind, plan.label(field), value);
    }

    /** What is done to each element, as an argument. */
    private CodeBlock argument(Conversion how, int depth) {
        if (how instanceof Nested nested) {
            return CodeBlock.of(", $T::from", TypeNames.of(nested.payload()));
        }
        if (how instanceof ToJson) {
            return CodeBlock.of(", $T::from", TypeNames.of(JSON));
        }
        if (how instanceof Same) {
            return CodeBlock.of(", $T.identity()", Function.class);
        }
        String name = variables.lambda(depth);
        return CodeBlock.of(", $L -> $L", name, converted(how, CodeBlock.of("$L", name), depth + 1));
    }
}
