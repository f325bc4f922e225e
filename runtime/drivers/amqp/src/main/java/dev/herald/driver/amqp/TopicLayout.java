package dev.herald.driver.amqp;

import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange for each topic; the level is the last word of the routing key, and any word for a binding. */
record TopicLayout(List<String> groups) implements Layout {
    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public Route route(Message message) {
        return new Route(message.topic(), message.routingKey() + "." + Frames.level(message));
    }

    @Override
    public List<Inlet> inletsOfPublisher(Message message) {
        return groups.stream()
                .map(group -> inlet(message.topic(), Optional.of(group), List.of()))
                .toList();
    }

    @Override
    public List<Inlet> inlets(Source source) {
        return List.of(inlet(source.topic(), source.group(), source.patterns()));
    }

    private static Inlet inlet(String topic, Optional<String> group, List<RoutingPattern> patterns) {
        List<String> bindings = patterns.isEmpty()
                ? List.of("#")
                : patterns.stream().map(pattern -> pattern.text() + ".*").toList();
        return new Inlet(group.map(name -> topic + ":" + name), topic, bindings);
    }

    @Override
    public Optional<String> eventType(String routingKey, Map<String, String> headers) {
        int level = routingKey.lastIndexOf('.');
        return Optional.of(level < 0 ? routingKey : routingKey.substring(0, level));
    }
}
