package dev.herald.samples.keystone.domain;

/**
 * From where a request came.
 *
 * @param agent the program that sent it
 * @param address the address it came from
 */
public record Host(String agent, String address) {}
