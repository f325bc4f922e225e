package app;

import dev.herald.annotation.Level;
import dev.herald.event.Emission;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.wire.UnionType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The event types of {@code identity}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
public final class IdentityEvents {
    private static final UnionType<IdentityDefinition> IDENTITY_DEFINITION_TYPE = UnionType.closed(IdentityDefinition.class, List.of(BasicPayload.TYPE, CadfPayload.TYPE));

    /**
     * {@code identity.authenticate}.
     */
    public static final Authenticate AUTHENTICATE = new Authenticate();

    /**
     * {@code identity.user}.
     */
    public static final User USER = new User();

    /**
     * {@code identity.project}.
     */
    public static final Project PROJECT = new Project();

    /**
     * {@code identity.role}.
     */
    public static final Role ROLE = new Role();

    /**
     * All event types of this group.
     */
    public static final EventGroup GROUP = EventGroup.of(
            "identity",
            AUTHENTICATE.info(),
            USER.info(),
            PROJECT.info(),
            ROLE.info());

    private IdentityEvents() {
    }

    private static @Nullable String outcomeOf(IdentityDefinition payload) {
        if (payload instanceof BasicPayload member) {
            return member.outcome().map(value -> text(value)).orElse(null);
        }
        if (payload instanceof CadfPayload member) {
            return member.outcome();
        }
        return null;
    }

    private static @Nullable String text(Outcome value) {
        return switch (value) {
            case SUCCESS -> "success";
            case PENDING -> "pending";
            case OTHER -> null;
        };
    }

    /**
     * {@code identity.authenticate}: info.
     */
    public static final class Authenticate {
        private final EventType<IdentityDefinition> info = EventType.of(
                "identity.authenticate", Level.INFO, IDENTITY_DEFINITION_TYPE)
                .optOutBy(payload -> outcomeOf(payload));

        private Authenticate() {
        }

        /**
         * {@code identity.authenticate}, level INFO.
         */
        public EventType<IdentityDefinition> info() {
            return info;
        }

        /**
         * {@code identity.authenticate}, level INFO, with its payload.
         */
        public Emission<IdentityDefinition> info(IdentityDefinition payload) {
            return info.with(payload);
        }
    }

    /**
     * {@code identity.user}: info.
     */
    public static final class User {
        private final EventType<BasicPayload> info = EventType.of(
                "identity.user", Level.INFO, BasicPayload.TYPE)
                .optOutBy(payload -> payload.outcome().map(value -> text(value)).orElse(null), List.of("success", "pending"));

        private User() {
        }

        /**
         * {@code identity.user}, level INFO.
         */
        public EventType<BasicPayload> info() {
            return info;
        }

        /**
         * {@code identity.user}, level INFO, with its payload.
         */
        public Emission<BasicPayload> info(BasicPayload payload) {
            return info.with(payload);
        }
    }

    /**
     * {@code identity.project}: info.
     */
    public static final class Project {
        private final EventType<CadfPayload> info = EventType.of(
                "identity.project", Level.INFO, CadfPayload.TYPE)
                .optOutBy(payload -> payload.outcome());

        private Project() {
        }

        /**
         * {@code identity.project}, level INFO.
         */
        public EventType<CadfPayload> info() {
            return info;
        }

        /**
         * {@code identity.project}, level INFO, with its payload.
         */
        public Emission<CadfPayload> info(CadfPayload payload) {
            return info.with(payload);
        }
    }

    /**
     * {@code identity.role}: info.
     */
    public static final class Role {
        private final EventType<BasicPayload> info = EventType.of(
                "identity.role", Level.INFO, BasicPayload.TYPE)
                .optOutBy(payload -> payload.resourceInfo());

        private Role() {
        }

        /**
         * {@code identity.role}, level INFO.
         */
        public EventType<BasicPayload> info() {
            return info;
        }

        /**
         * {@code identity.role}, level INFO, with its payload.
         */
        public Emission<BasicPayload> info(BasicPayload payload) {
            return info.with(payload);
        }
    }
}
