package dev.herald.processor.read;

import dev.herald.annotation.ArbitrariesFor;
import dev.herald.processor.model.ArbitrariesModel;
import dev.herald.processor.model.ArbitrariesModel.Stranger;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which payloads a test class wants any of. Their definitions mostly come from the classes that are tested. */
public final class ArbitrariesReader {
    private final Elements elements;
    private final PayloadReader payloads;

    /** Reads by means of the compiler's utilities. */
    public ArbitrariesReader(Elements elements, Types types, Round round) {
        this.elements = elements;
        this.payloads = new PayloadReader(elements, types, round);
    }

    /**
     * Reads a test class.
     *
     * @param test with the annotation ArbitrariesFor
     * @return all that it wants, mistakes included
     */
    public ArbitrariesModel read(TypeElement test) {
        Map<String, PayloadModel> found = new LinkedHashMap<>();
        List<Stranger> strangers = new ArrayList<>();
        for (Mark.Named named :
                Mark.find(test, ArbitrariesFor.class).orElseThrow().types("value")) {
            Optional<TypeElement> type = Optional.of(named.type())
                    .filter(DeclaredType.class::isInstance)
                    .map(declared -> (TypeElement) ((DeclaredType) declared).asElement());
            if (type.filter(PayloadRefs::isDefinition).isPresent()) {
                collect(type.get(), found);
            } else if (named.type().getKind() != TypeKind.ERROR) {
                strangers.add(
                        new Stranger(named.origin(), JavaTypes.of(named.type()).toString()));
            }
        }
        return new ArbitrariesModel(JavaTypes.of(test), List.copyOf(found.values()), strangers);
    }

    /** A payload, and those within it. */
    private void collect(TypeElement definition, Map<String, PayloadModel> found) {
        PayloadModel payload = payloads.read(definition);
        if (found.putIfAbsent(payload.definition().qualifiedName(), payload) == null) {
            List<PayloadRef> nested = new ArrayList<>();
            payload.wireFields().forEach(field -> LineageReader.collect(field.type(), nested));
            for (PayloadRef each : nested) {
                Optional.ofNullable(elements.getTypeElement(each.definition().qualifiedName()))
                        .ifPresent(type -> collect(type, found));
            }
        }
    }
}
