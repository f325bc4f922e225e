package dev.herald.samples.cloudstack.bus;

/**
 * Who a subscriber says it is, and how it proves that.
 *
 * @param apiKey the name
 * @param secretKey the proof
 */
public record Credentials(String apiKey, String secretKey) {
    /** The name alone. */
    @Override
    public String toString() {
        return apiKey;
    }
}
