package app;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import javax.annotation.processing.Generated;

/**
 * The event types of {@code image}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class ImageEvents {
    /**
     * {@code image.create}.
     */
    public static final Create CREATE = new Create();

    /**
     * {@code image.send}.
     */
    public static final Send SEND = new Send();

    /**
     * {@code image.delete}.
     */
    public static final Delete DELETE = new Delete();

    /**
     * {@code image.upload}.
     */
    public static final Upload UPLOAD = new Upload();

    /**
     * All event types of this group.
     */
    public static final EventGroup GROUP = EventGroup.of(
            "image",
            CREATE.info(),
            CREATE.warning(),
            CREATE.error(),
            SEND.info(),
            SEND.warning(),
            SEND.error(),
            DELETE.info(),
            DELETE.warning(),
            DELETE.error(),
            DELETE.critical(),
            UPLOAD.start(),
            UPLOAD.end(),
            UPLOAD.error());

    private ImageEvents() {
    }

    /**
     * {@code image.create}: info, warning, error.
     */
    public static final class Create {
        private final EventType<ImagePayload> info = EventType.of(
                "image.create", Level.INFO, ImagePayload.TYPE);

        private final EventType<FailurePayload> warning = EventType.of(
                "image.create", Level.WARNING, FailurePayload.TYPE);

        private final EventType<FailurePayload> error = EventType.of(
                "image.create", Level.ERROR, FailurePayload.TYPE);

        private Create() {
        }

        /**
         * {@code image.create}, level INFO.
         */
        public EventType<ImagePayload> info() {
            return info;
        }

        /**
         * {@code image.create}, level INFO, with its payload.
         */
        public Emission<ImagePayload> info(ImagePayload payload) {
            return info.with(payload);
        }

        /**
         * {@code image.create}, level WARNING.
         */
        public EventType<FailurePayload> warning() {
            return warning;
        }

        /**
         * {@code image.create}, level WARNING, with its payload.
         */
        public Emission<FailurePayload> warning(FailurePayload payload) {
            return warning.with(payload);
        }

        /**
         * {@code image.create}, level ERROR.
         */
        public EventType<FailurePayload> error() {
            return error;
        }

        /**
         * {@code image.create}, level ERROR, with its payload.
         */
        public Emission<FailurePayload> error(FailurePayload payload) {
            return error.with(payload);
        }
    }

    /**
     * {@code image.send}: info, warning, error.
     */
    public static final class Send {
        private final EventType<ImagePayload> info = EventType.of(
                "image.send", Level.INFO, ImagePayload.TYPE);

        private final EventType<ImagePayload> warning = EventType.of(
                "image.send", Level.WARNING, ImagePayload.TYPE);

        private final EventType<ImagePayload> error = EventType.of(
                "image.send", Level.ERROR, ImagePayload.TYPE);

        private Send() {
        }

        /**
         * {@code image.send}, level INFO.
         */
        public EventType<ImagePayload> info() {
            return info;
        }

        /**
         * {@code image.send}, level INFO, with its payload.
         */
        public Emission<ImagePayload> info(ImagePayload payload) {
            return info.with(payload);
        }

        /**
         * {@code image.send}, level WARNING.
         */
        public EventType<ImagePayload> warning() {
            return warning;
        }

        /**
         * {@code image.send}, level WARNING, with its payload.
         */
        public Emission<ImagePayload> warning(ImagePayload payload) {
            return warning.with(payload);
        }

        /**
         * {@code image.send}, level ERROR.
         */
        public EventType<ImagePayload> error() {
            return error;
        }

        /**
         * {@code image.send}, level ERROR, with its payload.
         */
        public Emission<ImagePayload> error(ImagePayload payload) {
            return error.with(payload);
        }
    }

    /**
     * {@code image.delete}: info, warning, error, critical.
     */
    public static final class Delete {
        private final EventType<ImagePayload> info = EventType.of(
                "image.delete", Level.INFO, ImagePayload.TYPE);

        private final EventType<FailurePayload> warning = EventType.of(
                "image.delete", Level.WARNING, FailurePayload.TYPE);

        private final EventType<AlarmPayload> error = EventType.of(
                "image.delete", Level.ERROR, AlarmPayload.TYPE);

        private final EventType<AlarmPayload> critical = EventType.of(
                "image.delete", Level.CRITICAL, AlarmPayload.TYPE);

        private Delete() {
        }

        /**
         * {@code image.delete}, level INFO.
         */
        public EventType<ImagePayload> info() {
            return info;
        }

        /**
         * {@code image.delete}, level INFO, with its payload.
         */
        public Emission<ImagePayload> info(ImagePayload payload) {
            return info.with(payload);
        }

        /**
         * {@code image.delete}, level WARNING.
         */
        public EventType<FailurePayload> warning() {
            return warning;
        }

        /**
         * {@code image.delete}, level WARNING, with its payload.
         */
        public Emission<FailurePayload> warning(FailurePayload payload) {
            return warning.with(payload);
        }

        /**
         * {@code image.delete}, level ERROR.
         */
        public EventType<AlarmPayload> error() {
            return error;
        }

        /**
         * {@code image.delete}, level ERROR, with its payload.
         */
        public Emission<AlarmPayload> error(AlarmPayload payload) {
            return error.with(payload);
        }

        /**
         * {@code image.delete}, level CRITICAL.
         */
        public EventType<AlarmPayload> critical() {
            return critical;
        }

        /**
         * {@code image.delete}, level CRITICAL, with its payload.
         */
        public Emission<AlarmPayload> critical(AlarmPayload payload) {
            return critical.with(payload);
        }
    }

    /**
     * {@code image.upload}: start, end, error.
     */
    public static final class Upload {
        private final EventType<ImagePayload> start = EventType.of(
                "image.upload.start", Level.INFO, ImagePayload.TYPE);

        private final EventType<ImagePayload> end = EventType.of(
                "image.upload.end", Level.INFO, ImagePayload.TYPE);

        private final EventType<FailurePayload> error = EventType.of(
                "image.upload.error", Level.ERROR, FailurePayload.TYPE);

        private Upload() {
        }

        /**
         * {@code image.upload.start}, level INFO.
         */
        public EventType<ImagePayload> start() {
            return start;
        }

        /**
         * {@code image.upload.start}, level INFO, with its payload.
         */
        public Emission<ImagePayload> start(ImagePayload payload) {
            return start.with(payload);
        }

        /**
         * {@code image.upload.end}, level INFO.
         */
        public EventType<ImagePayload> end() {
            return end;
        }

        /**
         * {@code image.upload.end}, level INFO, with its payload.
         */
        public Emission<ImagePayload> end(ImagePayload payload) {
            return end.with(payload);
        }

        /**
         * {@code image.upload.error}, level ERROR.
         */
        public EventType<FailurePayload> error() {
            return error;
        }

        /**
         * {@code image.upload.error}, level ERROR, with its payload.
         */
        public Emission<FailurePayload> error(FailurePayload payload) {
            return error.with(payload);
        }
    }
}
