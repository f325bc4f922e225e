package dev.herald.samples.cloudstack.bus;

import dev.herald.samples.Arrivals;
import java.time.Duration;
import java.util.List;

/** A plug-in that notes the keys of what it hears. */
final class Listener implements EventSubscriber {
    private final String name;
    private final Credentials credentials;
    private final List<EventTopic> topics;
    private final Arrivals<RoutingKey> heard = new Arrivals<>();

    Listener(String name, Credentials credentials, EventTopic... topics) {
        this.name = name;
        this.credentials = credentials;
        this.topics = List.of(topics);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public List<EventTopic> topics() {
        return topics;
    }

    @Override
    public void listen(EventHandlers handlers) {
        handlers.on(
                ProbePayload.TYPE,
                (event, received) ->
                        heard.add(RoutingKey.parse(received.message().routingKey())));
    }

    /** The ids of the resources that so many events were about. */
    List<String> await(int count) {
        return heard.await(count, Duration.ofSeconds(30)).stream()
                .map(key -> key.resourceId().orElse(""))
                .toList();
    }
}
