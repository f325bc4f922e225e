package dev.herald.driver.amqp;

import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One exchange for everything, with routing keys and patterns as they are. */
record ExchangeLayout(String exchange) implements Layout {
    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public Route route(Message message) {
        return new Route(exchange, message.routingKey());
    }

    @Override
    public List<Inlet> inlets(Source source) {
        List<String> bindings = source.patterns().isEmpty()
                ? List.of("#")
                : source.patterns().stream().map(RoutingPattern::text).toList();
        return List.of(new Inlet(source.group().map(name -> exchange + ":" + name), exchange, bindings));
    }

    @Override
    public Optional<String> eventType(String routingKey, Map<String, String> headers) {
        return Optional.of(routingKey);
    }

    @Override
    public String toString() {
        return "layout of the exchange " + exchange;
    }
}
