package dev.herald.processor.read;

import dev.herald.annotation.Events;
import dev.herald.annotation.Topic;
import dev.herald.processor.model.EventInterface;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.TopicModel;
import dev.herald.processor.model.TopicModel.Member;
import dev.herald.schema.Nearest;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads topics. */
public final class TopicReader {
    private final Elements elements;
    private final GroupReader groups;

    /** Reads by means of the compiler's utilities. */
    public TopicReader(Elements elements, Types types, Round round) {
        this.elements = elements;
        this.groups = new GroupReader(elements, types, round);
    }

    /**
     * Reads a topic.
     *
     * @param type with the annotation Topic
     * @return all that it says, mistakes included
     */
    public TopicModel read(TypeElement type) {
        Mark topic = Mark.find(type, Topic.class).orElseThrow();
        return new TopicModel(
                EventInterfaceReader.read(type, EventInterface.Kind.TOPIC, elements),
                topic.text("name").orElseGet(() -> new Text("", topic.origin())),
                topic.types("events").stream().map(this::member).toList());
    }

    private Member member(Mark.Named named) {
        Optional<TypeElement> element = named.type().getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) named.type()).asElement())
                : Optional.empty();
        Optional<GroupModel> group =
                element.filter(type -> Mark.has(type, Events.class)).map(groups::read);
        return new Member(
                JavaTypes.of(named.type()),
                named.origin(),
                group,
                group.isPresent() || named.type().getKind() == TypeKind.ERROR
                        ? Optional.empty()
                        : Optional.of(problem(JavaTypes.of(named.type()).toString(), element)));
    }

    private String problem(String name, Optional<TypeElement> element) {
        List<String> groups = element.map(elements::getPackageOf).stream()
                .flatMap(inPackage -> ElementFilter.typesIn(inPackage.getEnclosedElements()).stream())
                .filter(type -> Mark.has(type, Events.class))
                .map(type -> type.getSimpleName().toString())
                .toList();
        return name + " is no group of event types: that is an interface with @Events"
                + Nearest.to(name + EventInterface.ENDING, groups)
                        .or(() -> Nearest.to(name, groups))
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse("");
    }
}
