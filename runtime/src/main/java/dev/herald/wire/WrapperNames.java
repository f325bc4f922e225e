package dev.herald.wire;

/** The four keys around the data of a payload, encoded once. */
final class WrapperNames {
    static final String NAMESPACE = ".namespace";
    static final String NAME = ".name";
    static final String VERSION = ".version";
    static final String DATA = ".data";

    /** The keys in the order in which they are written, and so best tried when reading. */
    static final int NAMESPACE_KEY = 0;

    static final int NAME_KEY = 1;
    static final int VERSION_KEY = 2;
    static final int DATA_KEY = 3;

    final FieldName namespace;
    final FieldName name;
    final FieldName version;
    final FieldName data;
    final FieldTable fields;

    WrapperNames(String prefix) {
        namespace = FieldName.of(prefix + NAMESPACE);
        name = FieldName.of(prefix + NAME);
        version = FieldName.of(prefix + VERSION);
        data = FieldName.of(prefix + DATA);
        fields = FieldTable.required(namespace.toString(), name.toString(), version.toString(), data.toString());
    }
}
