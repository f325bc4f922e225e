package dev.herald.samples.ironic.domain;

/** The implementations that the driver of a node is put together from, one for each concern. */
public record Interfaces(
        String bios,
        String boot,
        String console,
        String deploy,
        String inspect,
        String management,
        String network,
        String power,
        String raid,
        String rescue,
        String storage,
        String vendor) {}
