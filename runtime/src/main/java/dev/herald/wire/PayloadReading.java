package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.wire.RefusedException.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a payload where it stands: its identity first, wherever it is written, and then its data as the stated version promises them. */
final class PayloadReading {
    private final JsonDataReader in;
    private final ReadingPath path;

    PayloadReading(JsonDataReader in) {
        this.in = in;
        this.path = in.path;
    }

    /**
     * Reads a payload.
     *
     * @param type the type
     * @param version what is known of the version of a payload that states none itself; otherwise it is the first of the macro line
     */
    <P> P read(PayloadType<P> type, Optional<Version> version) {
        Step<?, P> step = type.lineage().step();
        if (step != null && version.isPresent() && isOlder(version.get(), type)) {
            return lifted(step, version);
        }
        Version outer = in.stated();
        P payload;
        switch (type.schema().form()) {
            case OBJECT -> payload = wrapped(type);
            case PLAIN -> payload = data(type, accept(type, version));
            case BARE -> payload = bare(type, accept(type, version));
            default -> throw new AssertionError();
        }
        in.restore(outer);
        return payload;
    }

    /** A payload of an older line may have another form, so it is read as what it was. */
    private <O, P> P lifted(Step<O, P> step, Optional<Version> version) {
        return upgraded(step, read(step.older(), version));
    }

    private <O, P> P upgraded(Step<O, P> step, O payload) {
        try {
            return step.upgrade(payload);
        } catch (MigrationException e) {
            throw in.faults().refused(e);
        }
    }

    private static boolean isOlder(Version stated, PayloadType<?> type) {
        return stated.macro() < type.version().macro()
                && type.lineage().line(stated.macro()).isPresent();
    }

    private Version accept(PayloadType<?> type, Optional<Version> version) {
        Version stated = version.orElseGet(() -> type.version().startOfLine());
        if (stated.macro() != type.version().macro()) {
            throw in.faults()
                    .refused(
                            Kind.UNSUPPORTED_MACRO,
                            "version " + stated,
                            type.lineage().readable());
        }
        return stated;
    }

    private <P> P bare(PayloadType<P> type, Version version) {
        path.enterBare(type.fields());
        P payload = data(type, version);
        path.leave();
        return payload;
    }

    /** Reads the data as the line of the version promises them, and takes them up to ours. */
    private <P> P data(PayloadType<P> type, Version version) {
        Step<?, P> step = type.lineage().step();
        if (step != null && version.macro() < type.version().macro()) {
            return olderData(step, version);
        }
        in.state(version);
        return type.codec().read(in);
    }

    private <O, P> P olderData(Step<O, P> step, Version version) {
        return upgraded(step, data(step.older(), version));
    }

    private <P> P wrapped(PayloadType<P> type) {
        FieldTable keys = type.wrapper().fields;
        in.begin(keys);
        String namespace = null;
        String name = null;
        String version = null;
        P payload = null;
        int start = 0;
        int end = 0;
        for (int key = in.next(); key != DataReader.END; key = in.next()) {
            switch (key) {
                case WrapperNames.NAMESPACE_KEY -> namespace = in.word();
                case WrapperNames.NAME_KEY -> name = in.word();
                case WrapperNames.VERSION_KEY -> version = in.word();
                default -> {
                    if (namespace != null && name != null && version != null) {
                        payload = data(type, accept(type, namespace, name, version));
                    } else {
                        start = in.start();
                        in.skip();
                        end = in.end();
                    }
                }
            }
        }
        return payload != null ? payload : dataThatCameFirst(type, namespace, name, version, start, end);
    }

    private <P> P dataThatCameFirst(
            PayloadType<P> type,
            @Nullable String namespace,
            @Nullable String name,
            @Nullable String version,
            int start,
            int end) {
        path.enter(type.wrapper().fields);
        Version accepted = accept(
                type, Objects.requireNonNull(namespace), Objects.requireNonNull(name), Objects.requireNonNull(version));
        path.innermost().index = WrapperNames.DATA_KEY;
        P payload = in.readAgain(start, end, again -> data(type, accepted));
        path.leave();
        return payload;
    }

    /** The version that a payload states, if its data can be read here. */
    private Version accept(PayloadType<?> type, String namespace, String name, String version) {
        if (!namespace.equals(type.name().namespace())) {
            throw refused(
                    WrapperNames.NAMESPACE_KEY,
                    Kind.UNKNOWN_PAYLOAD,
                    namespace + "/" + name,
                    type.lineage().readable());
        }
        if (!name.equals(type.name().name())) {
            throw refused(
                    WrapperNames.NAME_KEY,
                    Kind.UNKNOWN_PAYLOAD,
                    namespace + "/" + name,
                    type.lineage().readable());
        }
        if (version.equals(type.version().toString())) {
            return type.version();
        }
        Version stated = Version.find(version)
                .orElseThrow(() -> refused(
                        WrapperNames.VERSION_KEY,
                        Kind.INVALID_VALUE,
                        "\"" + version + "\"",
                        "a version, such as " + type.version()));
        if (stated.macro() != type.version().macro() && !isOlder(stated, type)) {
            throw refused(
                    WrapperNames.VERSION_KEY,
                    Kind.UNSUPPORTED_MACRO,
                    "\"" + version + "\"",
                    type.lineage().readable());
        }
        return stated;
    }

    private RuntimeException refused(int key, Kind kind, String found, String readable) {
        path.innermost().index = key;
        return in.faults().refused(kind, path.isSensitive() ? DataWriter.MASK : JsonTokens.shortened(found), readable);
    }
}
