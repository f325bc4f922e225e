package app;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Operation;
import javax.annotation.processing.Generated;

/**
 * What happens to a door.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class DoorEvents {
    /**
     * {@code app.door.open}.
     */
    public static final Open OPEN = new Open();

    /**
     * A window is no door.
     */
    private static final ClimbIn CLIMB_IN = new ClimbIn();

    /**
     * All event types of this group.
     */
    public static final EventGroup GROUP = EventGroup.of(
            "app.door",
            OPEN.info(),
            CLIMB_IN.start(),
            CLIMB_IN.end(),
            CLIMB_IN.error());

    private DoorEvents() {
    }

    /**
     * {@code app.door.open}: info.
     */
    public static final class Open {
        private final EventType<DoorPayload> info = EventType.of(
                "app.door.open", Level.INFO, DoorPayload.TYPE);

        private Open() {
        }

        /**
         * {@code app.door.open}, level INFO.
         */
        public EventType<DoorPayload> info() {
            return info;
        }

        /**
         * {@code app.door.open}, level INFO, with its payload.
         */
        public Emission<DoorPayload> info(DoorPayload payload) {
            return info.with(payload);
        }
    }

    /**
     * A window is no door.
     *
     * <p>{@code app.door.climb_in}: start, end, error.
     */
    private static final class ClimbIn implements Operation<WindowPayload> {
        private final EventType<WindowPayload> start = EventType.of(
                "app.door.climb_in.start", Level.INFO, WindowPayload.TYPE);

        private final EventType<WindowPayload> end = EventType.of(
                "app.door.climb_in.end", Level.INFO, WindowPayload.TYPE);

        private final EventType<WindowPayload> error = EventType.of(
                "app.door.climb_in.error", Level.ERROR, WindowPayload.TYPE);

        private ClimbIn() {
        }

        /**
         * {@code app.door.climb_in.start}, level INFO.
         */
        @Override
        public EventType<WindowPayload> start() {
            return start;
        }

        /**
         * {@code app.door.climb_in.end}, level INFO.
         */
        @Override
        public EventType<WindowPayload> end() {
            return end;
        }

        /**
         * {@code app.door.climb_in.error}, level ERROR.
         */
        @Override
        public EventType<WindowPayload> error() {
            return error;
        }
    }
}
