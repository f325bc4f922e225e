package test;

public record Card(String name, String address) {}
