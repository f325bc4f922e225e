package dev.herald.driver.kafka;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the brokers are.
 *
 * @param servers host and port of each
 */
record KafkaAddress(List<String> servers) {
    private static final String SCHEME = "kafka://";
    private static final String VALID = "; valid is kafka://host:9092 or kafka://host:9092,host2:9092";

    KafkaAddress {
        servers = List.copyOf(servers);
    }

    /**
     * Reads an address; a host without a port has 9092. What it refuses is not shown where it may hold a password.
     *
     * @throws IllegalArgumentException if it is none
     */
    static KafkaAddress parse(String address) {
        if (address.contains("@")) {
            throw new IllegalArgumentException(
                    "the address holds a user or a password, which is not shown here: these are"
                            + " said by .property(\"sasl.jaas.config\", …) and its like" + VALID);
        }
        if (!address.startsWith(SCHEME)) {
            throw new IllegalArgumentException("'" + address + "' does not begin with " + SCHEME + VALID);
        }
        List<String> servers = new ArrayList<>();
        for (String server : address.substring(SCHEME.length()).split(",", -1)) {
            servers.add(server(address, server.strip()));
        }
        return new KafkaAddress(servers);
    }

    private static String server(String address, String server) {
        int colon = server.lastIndexOf(':');
        boolean named = colon > server.lastIndexOf(']');
        String host = named ? server.substring(0, colon) : server;
        String port = named ? server.substring(colon + 1) : "9092";
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (host.isEmpty() || (!bracketed && host.contains(":")) || host.matches(".*[/?#\\s].*")) {
            throw new IllegalArgumentException("'" + server + "' in '" + address + "' is no host" + VALID);
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("'" + port + "' in '" + address + "' is no port" + VALID);
        }
        return host + ":" + port;
    }

    String bootstrapServers() {
        return String.join(",", servers);
    }

    @Override
    public String toString() {
        return SCHEME + bootstrapServers();
    }
}
