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

/** All kinds of definitions, and the stages that each goes through. */
final class Lines {
    private Lines() {}

    static List<Line<?>> of(ProcessingEnvironment environment, Undeclared undeclared) {
        PayloadReader payloads =
                new PayloadReader(environment.getElementUtils(), environment.getTypeUtils(), undeclared);
        GroupReader groups = new GroupReader(environment.getElementUtils(), environment.getTypeUtils(), undeclared);
        TopicReader topics = new TopicReader(environment.getElementUtils(), environment.getTypeUtils());
        Optional<HistoryFolder> folder = HistoryOption.read(environment);
        OlderLines older = new OlderLines(folder);
        HistoryStage history = new HistoryStage(folder, HistoryOption.isRequired(environment), payloads::find);
        ArbitrariesReader tests = new ArbitrariesReader(environment.getElementUtils(), environment.getTypeUtils());
        return List.of(
                new Line<>(
                        Payload.class,
                        type -> history.know(older.complete(payloads.read(type))),
                        PayloadModel::unresolved,
                        PayloadRules.ALL,
                        payload -> PayloadRules.isSound(payload) ? history.payload(payload) : List.of(),
                        payload -> PayloadFiles.of(payload, older.released(payload))),
                new Line<>(
                        Events.class,
                        groups::read,
                        GroupModel::unresolved,
                        GroupRules.ALL,
                        group -> List.of(),
                        GroupFiles::of),
                new Line<>(
                        Topic.class,
                        topics::read,
                        topic -> Set.of(),
                        TopicRules.ALL,
                        topic -> TopicRules.isSound(topic) ? history.topic(topic) : List.of(),
                        TopicFiles::of),
                new Line<>(
                        ArbitrariesFor.class,
                        tests::read,
                        test -> Set.of(),
                        ArbitrariesRules.ALL,
                        test -> List.of(),
                        ArbitrariesFiles::of));
    }
}
