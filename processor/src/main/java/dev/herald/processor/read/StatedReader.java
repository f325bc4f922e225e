package dev.herald.processor.read;

import dev.herald.annotation.Conventions;
import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Payload;
import dev.herald.processor.model.PayloadModel.Stated;
import dev.herald.processor.model.Text;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what a definition's annotation says, and where it says nothing, the conventions of the package. */
final class StatedReader {
    private final Mark payload;
    private final Optional<Mark> conventions;

    private StatedReader(Mark payload, Optional<Mark> conventions) {
        this.payload = payload;
        this.conventions = conventions;
    }

    static Optional<Stated> read(TypeElement definition) {
        return Mark.find(definition, Payload.class)
                .map(mark ->
                        new StatedReader(mark, Mark.find(Enclosing.packageOf(definition), Conventions.class)).read());
    }

    private Stated read() {
        return new Stated(
                payload.text("name").orElseGet(this::nothing),
                payload.text("version").orElseGet(this::nothing),
                text("namespace").orElseGet(this::nothing),
                payload.constant("form", Form.class).orElse(Form.OBJECT),
                constant("naming", Naming.class).orElse(Naming.SNAKE_CASE),
                constant("instants", Instants.class).orElse(Instants.Z),
                constant("nulls", Nulls.class).orElse(Nulls.WRITTEN),
                text("prefix"));
    }

    private Optional<Text> text(String member) {
        return payload.text(member).or(() -> conventions.flatMap(mark -> mark.text(member)));
    }

    private <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
        return payload.constant(member, type).or(() -> conventions.flatMap(mark -> mark.constant(member, type)));
    }

    private Text nothing() {
        return new Text("", payload.origin());
    }
}
