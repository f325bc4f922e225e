package dev.herald.wire;

/** The four keys around the data of a payload, encoded once. */
final class WrapperNames {
    static final String NAMESPACE = ".namespace";
    static final String NAME = ".name";
    static final String VERSION = ".version";
    static final String DATA = ".data";

    /** The keys in the order of {@link #fields}. */
    static final int DATA_KEY = 0;

    static final int NAME_KEY = 1;
    static final int NAMESPACE_KEY = 2;
    static final int VERSION_KEY = 3;

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
        fields = FieldTable.required(data.toString(), name.toString(), namespace.toString(), version.toString());
    }
}
