package dev.herald.processor;

import dev.herald.annotation.ArbitrariesFor;
import dev.herald.annotation.Events;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Topic;
import dev.herald.history.HistoryFolder;
import dev.herald.processor.generate.ArbitrariesFiles;
import dev.herald.processor.generate.GroupFiles;
import dev.herald.processor.generate.PayloadFiles;
import dev.herald.processor.generate.TopicFiles;
import dev.herald.processor.history.HistoryStage;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.older.OlderLines;
import dev.herald.processor.read.ArbitrariesReader;
import dev.herald.processor.read.GroupReader;
import dev.herald.processor.read.PayloadReader;
import dev.herald.processor.read.Round;
import dev.herald.processor.read.TopicReader;
import dev.herald.processor.read.Undeclared;
import dev.herald.processor.rule.ArbitrariesRules;
import dev.herald.processor.rule.GroupRules;
import dev.herald.processor.rule.PayloadRules;
import dev.herald.processor.rule.TopicRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All kinds of definitions, and the stages that each goes through. */
final class Lines {
    private Lines() {}

    static List<Line<?>> of(ProcessingEnvironment environment, Undeclared undeclared, Round round) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        PayloadReader payloads = new PayloadReader(elements, types, undeclared, round);
        GroupReader groups = new GroupReader(elements, types, undeclared, round);
        TopicReader topics = new TopicReader(elements, types, round);
        Optional<HistoryFolder> folder = HistoryOption.read(environment);
        OlderLines older = new OlderLines(folder);
        HistoryStage history = new HistoryStage(folder, HistoryOption.isRequired(environment), payloads::find);
        ArbitrariesReader tests = new ArbitrariesReader(elements, types, round);
        return List.of(
                new Line<>(
                        Payload.class,
                        round.once(type -> history.know(older.complete(payloads.read(type)))),
                        PayloadModel::unresolved,
                        PayloadRules.ALL,
                        payload -> PayloadRules.isSound(payload) ? history.payload(payload) : List.of(),
                        payload -> PayloadFiles.of(payload, older.released(payload))),
                new Line<>(
                        Events.class,
                        round.once(groups::read),
                        GroupModel::unresolved,
                        GroupRules.ALL,
                        group -> List.of(),
                        GroupFiles::of),
                new Line<>(
                        Topic.class,
                        round.once(topics::read),
                        topic -> Set.of(),
                        TopicRules.ALL,
                        topic -> TopicRules.isSound(topic) ? history.topic(topic) : List.of(),
                        TopicFiles::of),
                new Line<>(
                        ArbitrariesFor.class,
                        round.once(tests::read),
                        test -> Set.of(),
                        ArbitrariesRules.ALL,
                        test -> List.of(),
                        ArbitrariesFiles::of));
    }
}
