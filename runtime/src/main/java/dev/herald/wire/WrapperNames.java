package dev.herald.wire;

/** The four keys around the data of a payload, encoded once. */
final class WrapperNames {
    static final String NAMESPACE = ".namespace";
    static final String NAME = ".name";
    static final String VERSION = ".version";
    static final String DATA = ".data";

    final FieldName namespace;
    final FieldName name;
    final FieldName version;
    final FieldName data;

    WrapperNames(String prefix) {
        namespace = FieldName.of(prefix + NAMESPACE);
        name = FieldName.of(prefix + NAME);
        version = FieldName.of(prefix + VERSION);
        data = FieldName.of(prefix + DATA);
    }
}
