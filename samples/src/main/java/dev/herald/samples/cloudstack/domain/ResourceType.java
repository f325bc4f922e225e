package dev.herald.samples.cloudstack.domain;

/** The kinds of things that a cloud consists of. */
public enum ResourceType {
    CONFIGURATION("Configuration"),
    HOST("Host"),
    INSTANCE("VirtualMachine"),
    LOAD_BALANCER("LoadBalancer"),
    NETWORK("Network"),
    NETWORK_RULE("NetworkRule"),
    NIC("Nic"),
    PUBLIC_IP("IpAddress"),
    ROUTER("DomainRouter"),
    SNAPSHOT("Snapshot"),
    STORAGE_POOL("StoragePool"),
    TEMPLATE("VirtualMachineTemplate"),
    USER("User"),
    VOLUME("Volume");

    private final String text;

    ResourceType(String text) {
        this.text = text;
    }

    /** What CloudStack calls them. */
    public String text() {
        return text;
    }
}
