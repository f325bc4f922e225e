package dev.herald.processor.rule;

import dev.herald.processor.model.ArbitrariesModel;

/** Any payloads are wanted of definitions, and of nothing else. */
final class ArbitrariesDefinitions implements Rule<ArbitrariesModel> {
    @Override
    public String name() {
        return "arbitraries-definition";
    }

    @Override
    public void check(ArbitrariesModel test, Findings findings) {
        test.strangers()
                .forEach(stranger -> findings.add(
                        stranger.origin(),
                        stranger.name() + " defines no payload; name an interface, class or record with @Payload"));
    }
}
