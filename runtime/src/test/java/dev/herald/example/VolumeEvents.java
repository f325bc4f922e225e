package dev.herald.example;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Operation;

/** What happens to a volume, as the processor would write it. */
public final class VolumeEvents {
    /** {@code storage.volume.attach}. */
    public static final Attach ATTACH = new Attach();

    /** {@code storage.volume.resize}. */
    public static final Resize RESIZE = new Resize();

    /** All of them. */
    public static final EventGroup GROUP = EventGroup.of(
            "storage.volume", ATTACH.start(), ATTACH.end(), ATTACH.error(), RESIZE.info(), RESIZE.warning());

    private VolumeEvents() {}

    /** A volume is attached to hosts. */
    public static final class Attach implements Operation<VolumePayload> {
        private static final EventType<VolumePayload> START =
                EventType.of("storage.volume.attach.start", Level.INFO, VolumePayload.TYPE);
        private static final EventType<VolumePayload> END =
                EventType.of("storage.volume.attach.end", Level.INFO, VolumePayload.TYPE);
        private static final EventType<VolumePayload> ERROR =
                EventType.of("storage.volume.attach.error", Level.ERROR, VolumePayload.TYPE);

        private Attach() {}

        @Override
        public EventType<VolumePayload> start() {
            return START;
        }

        public Emission<VolumePayload> start(VolumePayload payload) {
            return START.with(payload);
        }

        @Override
        public EventType<VolumePayload> end() {
            return END;
        }

        public Emission<VolumePayload> end(VolumePayload payload) {
            return END.with(payload);
        }

        @Override
        public EventType<VolumePayload> error() {
            return ERROR;
        }

        public Emission<VolumePayload> error(VolumePayload payload) {
            return ERROR.with(payload);
        }
    }

    /** A volume becomes larger, or somebody tried in vain; users can opt out of a state. */
    public static final class Resize {
        private static final EventType<VolumePayload> INFO = EventType.of(
                        "storage.volume.resize", Level.INFO, VolumePayload.TYPE)
                .optOutBy(volume -> volume.state().name());
        private static final EventType<HostPayload> WARNING =
                EventType.of("storage.volume.resize", Level.WARNING, HostPayload.TYPE);

        private Resize() {}

        public EventType<VolumePayload> info() {
            return INFO;
        }

        public Emission<VolumePayload> info(VolumePayload payload) {
            return INFO.with(payload);
        }

        public EventType<HostPayload> warning() {
            return WARNING;
        }

        public Emission<HostPayload> warning(HostPayload payload) {
            return WARNING.with(payload);
        }
    }
}
