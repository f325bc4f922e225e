package app;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Operation;
import javax.annotation.processing.Generated;

/**
 * What happens to a node: see {@code NodeDefinition}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class NodeEvents {
    /**
     * It is there.
     */
    public static final Create CREATE = new Create();

    /**
     * {@code baremetal.node.update}.
     */
    public static final Update UPDATE = new Update();

    /**
     * A node is gone, at once.
     */
    public static final Delete DELETE = new Delete();

    /**
     * The power of a node is switched on or off.
     */
    public static final PowerSet POWER_SET = new PowerSet();

    /**
     * The power state was found to be another one.
     */
    public static final PowerStateCorrected POWER_STATE_CORRECTED = new PowerStateCorrected();

    /**
     * The console of a node.
     *
     * @deprecated consoles are gone
     */
    @Deprecated(
            since = "1.1"
    )
    public static final ConsoleSet CONSOLE_SET = new ConsoleSet();

    /**
     * All event types of this group.
     */
    public static final EventGroup GROUP = EventGroup.of(
            "baremetal.node",
            CREATE.start(),
            CREATE.end(),
            CREATE.error(),
            UPDATE.start(),
            UPDATE.end(),
            UPDATE.error(),
            DELETE.success(),
            POWER_SET.start(),
            POWER_SET.end(),
            POWER_SET.error(),
            POWER_STATE_CORRECTED.info(),
            CONSOLE_SET.start(),
            CONSOLE_SET.end(),
            CONSOLE_SET.error());

    private NodeEvents() {
    }

    /**
     * It is there.
     *
     * <p>{@code baremetal.node.create}: start, end, error.
     */
    public static final class Create implements Operation<NodePayload> {
        private final EventType<NodePayload> start = EventType.of(
                "baremetal.node.create.start", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> end = EventType.of(
                "baremetal.node.create.end", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> error = EventType.of(
                "baremetal.node.create.error", Level.ERROR, NodePayload.TYPE);

        private Create() {
        }

        /**
         * {@code baremetal.node.create.start}, level INFO.
         */
        @Override
        public EventType<NodePayload> start() {
            return start;
        }

        /**
         * {@code baremetal.node.create.start}, level INFO, with its payload.
         */
        public Emission<NodePayload> start(NodePayload payload) {
            return start.with(payload);
        }

        /**
         * {@code baremetal.node.create.end}, level INFO.
         */
        @Override
        public EventType<NodePayload> end() {
            return end;
        }

        /**
         * {@code baremetal.node.create.end}, level INFO, with its payload.
         */
        public Emission<NodePayload> end(NodePayload payload) {
            return end.with(payload);
        }

        /**
         * {@code baremetal.node.create.error}, level ERROR.
         */
        @Override
        public EventType<NodePayload> error() {
            return error;
        }

        /**
         * {@code baremetal.node.create.error}, level ERROR, with its payload.
         */
        public Emission<NodePayload> error(NodePayload payload) {
            return error.with(payload);
        }
    }

    /**
     * {@code baremetal.node.update}: start, end, error.
     */
    public static final class Update implements Operation<NodePayload> {
        private final EventType<NodePayload> start = EventType.of(
                "baremetal.node.update.start", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> end = EventType.of(
                "baremetal.node.update.end", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> error = EventType.of(
                "baremetal.node.update.error", Level.ERROR, NodePayload.TYPE);

        private Update() {
        }

        /**
         * {@code baremetal.node.update.start}, level INFO.
         */
        @Override
        public EventType<NodePayload> start() {
            return start;
        }

        /**
         * {@code baremetal.node.update.start}, level INFO, with its payload.
         */
        public Emission<NodePayload> start(NodePayload payload) {
            return start.with(payload);
        }

        /**
         * {@code baremetal.node.update.end}, level INFO.
         */
        @Override
        public EventType<NodePayload> end() {
            return end;
        }

        /**
         * {@code baremetal.node.update.end}, level INFO, with its payload.
         */
        public Emission<NodePayload> end(NodePayload payload) {
            return end.with(payload);
        }

        /**
         * {@code baremetal.node.update.error}, level ERROR.
         */
        @Override
        public EventType<NodePayload> error() {
            return error;
        }

        /**
         * {@code baremetal.node.update.error}, level ERROR, with its payload.
         */
        public Emission<NodePayload> error(NodePayload payload) {
            return error.with(payload);
        }
    }

    /**
     * A node is gone, at once.
     *
     * <p>{@code baremetal.node.delete}: success.
     */
    public static final class Delete {
        private final EventType<NodePayload> success = EventType.of(
                "baremetal.node.delete.success", Level.INFO, NodePayload.TYPE);

        private Delete() {
        }

        /**
         * {@code baremetal.node.delete.success}, level INFO.
         */
        public EventType<NodePayload> success() {
            return success;
        }

        /**
         * {@code baremetal.node.delete.success}, level INFO, with its payload.
         */
        public Emission<NodePayload> success(NodePayload payload) {
            return success.with(payload);
        }
    }

    /**
     * The power of a node is switched on or off.
     *
     * <p>{@code baremetal.node.power_set}: start, end, error.
     */
    public static final class PowerSet implements Operation<NodePowerPayload> {
        private final EventType<NodePowerPayload> start = EventType.of(
                "baremetal.node.power_set.start", Level.INFO, NodePowerPayload.TYPE);

        private final EventType<NodePowerPayload> end = EventType.of(
                "baremetal.node.power_set.end", Level.INFO, NodePowerPayload.TYPE);

        private final EventType<NodePowerPayload> error = EventType.of(
                "baremetal.node.power_set.error", Level.ERROR, NodePowerPayload.TYPE);

        private PowerSet() {
        }

        /**
         * {@code baremetal.node.power_set.start}, level INFO.
         */
        @Override
        public EventType<NodePowerPayload> start() {
            return start;
        }

        /**
         * {@code baremetal.node.power_set.start}, level INFO, with its payload.
         */
        public Emission<NodePowerPayload> start(NodePowerPayload payload) {
            return start.with(payload);
        }

        /**
         * {@code baremetal.node.power_set.end}, level INFO.
         */
        @Override
        public EventType<NodePowerPayload> end() {
            return end;
        }

        /**
         * {@code baremetal.node.power_set.end}, level INFO, with its payload.
         */
        public Emission<NodePowerPayload> end(NodePowerPayload payload) {
            return end.with(payload);
        }

        /**
         * {@code baremetal.node.power_set.error}, level ERROR.
         */
        @Override
        public EventType<NodePowerPayload> error() {
            return error;
        }

        /**
         * {@code baremetal.node.power_set.error}, level ERROR, with its payload.
         */
        public Emission<NodePowerPayload> error(NodePowerPayload payload) {
            return error.with(payload);
        }
    }

    /**
     * The power state was found to be another one.
     *
     * <p>{@code baremetal.node.power_state.corrected}: info.
     */
    public static final class PowerStateCorrected {
        private final EventType<NodePowerPayload> info = EventType.of(
                "baremetal.node.power_state.corrected", Level.INFO, NodePowerPayload.TYPE);

        private PowerStateCorrected() {
        }

        /**
         * {@code baremetal.node.power_state.corrected}, level INFO.
         */
        public EventType<NodePowerPayload> info() {
            return info;
        }

        /**
         * {@code baremetal.node.power_state.corrected}, level INFO, with its payload.
         */
        public Emission<NodePowerPayload> info(NodePowerPayload payload) {
            return info.with(payload);
        }
    }

    /**
     * The console of a node.
     *
     * <p>{@code baremetal.node.console_set}: start, end, error.
     */
    public static final class ConsoleSet implements Operation<NodePayload> {
        private final EventType<NodePayload> start = EventType.of(
                "baremetal.node.console_set.start", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> end = EventType.of(
                "baremetal.node.console_set.end", Level.INFO, NodePayload.TYPE);

        private final EventType<NodePayload> error = EventType.of(
                "baremetal.node.console_set.error", Level.ERROR, NodePayload.TYPE);

        private ConsoleSet() {
        }

        /**
         * {@code baremetal.node.console_set.start}, level INFO.
         */
        @Override
        public EventType<NodePayload> start() {
            return start;
        }

        /**
         * {@code baremetal.node.console_set.start}, level INFO, with its payload.
         */
        public Emission<NodePayload> start(NodePayload payload) {
            return start.with(payload);
        }

        /**
         * {@code baremetal.node.console_set.end}, level INFO.
         */
        @Override
        public EventType<NodePayload> end() {
            return end;
        }

        /**
         * {@code baremetal.node.console_set.end}, level INFO, with its payload.
         */
        public Emission<NodePayload> end(NodePayload payload) {
            return end.with(payload);
        }

        /**
         * {@code baremetal.node.console_set.error}, level ERROR.
         */
        @Override
        public EventType<NodePayload> error() {
            return error;
        }

        /**
         * {@code baremetal.node.console_set.error}, level ERROR, with its payload.
         */
        public Emission<NodePayload> error(NodePayload payload) {
            return error.with(payload);
        }
    }
}
