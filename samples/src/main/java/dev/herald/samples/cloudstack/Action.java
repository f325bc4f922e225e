package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.notification.ActionEventPayload;
import dev.herald.samples.cloudstack.notification.ActionEvents;

/** What can be done in a cloud, and how it is told. */
public enum Action {
    VM_CREATE(ActionEvents.INSTANCE_CREATE.info(), ActionEvents.INSTANCE_CREATE.error()),
    VM_START(ActionEvents.INSTANCE_START.info(), ActionEvents.INSTANCE_START.error()),
    VM_STOP(ActionEvents.INSTANCE_STOP.info(), ActionEvents.INSTANCE_STOP.error()),
    VM_REBOOT(ActionEvents.INSTANCE_REBOOT.info(), ActionEvents.INSTANCE_REBOOT.error()),
    VM_DESTROY(ActionEvents.INSTANCE_DESTROY.info(), ActionEvents.INSTANCE_DESTROY.error()),
    VM_AG_UPDATE(
            ActionEvents.INSTANCE_AFFINITY_GROUPS_UPDATE.info(), ActionEvents.INSTANCE_AFFINITY_GROUPS_UPDATE.error()),
    ROUTER_CREATE(ActionEvents.ROUTER_CREATE.info(), ActionEvents.ROUTER_CREATE.error()),
    ROUTER_START(ActionEvents.ROUTER_START.info(), ActionEvents.ROUTER_START.error()),
    ROUTER_STOP(ActionEvents.ROUTER_STOP.info(), ActionEvents.ROUTER_STOP.error()),
    ROUTER_REBOOT(ActionEvents.ROUTER_REBOOT.info(), ActionEvents.ROUTER_REBOOT.error()),
    ROUTER_DESTROY(ActionEvents.ROUTER_DESTROY.info(), ActionEvents.ROUTER_DESTROY.error()),
    TEMPLATE_CREATE(ActionEvents.TEMPLATE_CREATE.info(), ActionEvents.TEMPLATE_CREATE.error()),
    TEMPLATE_DELETE(ActionEvents.TEMPLATE_DELETE.info(), ActionEvents.TEMPLATE_DELETE.error()),
    NET_RULEADD(ActionEvents.NETWORK_RULE_ADD.info(), ActionEvents.NETWORK_RULE_ADD.error()),
    NET_RULEDELETE(ActionEvents.NETWORK_RULE_DELETE.info(), ActionEvents.NETWORK_RULE_DELETE.error()),
    LB_CREATE(ActionEvents.LOAD_BALANCER_CREATE.info(), ActionEvents.LOAD_BALANCER_CREATE.error()),
    LB_DELETE(ActionEvents.LOAD_BALANCER_DELETE.info(), ActionEvents.LOAD_BALANCER_DELETE.error()),
    VOLUME_CREATE(ActionEvents.VOLUME_CREATE.info(), ActionEvents.VOLUME_CREATE.error()),
    VOLUME_DELETE(ActionEvents.VOLUME_DELETE.info(), ActionEvents.VOLUME_DELETE.error()),
    USER_LOGIN(ActionEvents.USER_LOGIN.info(), ActionEvents.USER_LOGIN.error()),
    USER_LOGOUT(ActionEvents.USER_LOGOUT.info(), ActionEvents.USER_LOGOUT.error()),
    CONFIGURATION_VALUE_EDIT(
            ActionEvents.CONFIGURATION_VALUE_EDIT.info(), ActionEvents.CONFIGURATION_VALUE_EDIT.error());

    private final EventType<ActionEventPayload> succeeds;
    private final EventType<ActionEventPayload> fails;

    Action(EventType<ActionEventPayload> succeeds, EventType<ActionEventPayload> fails) {
        this.succeeds = succeeds;
        this.fails = fails;
    }

    /** That it is done, and the steps to that. */
    EventType<ActionEventPayload> succeeds() {
        return succeeds;
    }

    /** That it could not be done. */
    EventType<ActionEventPayload> fails() {
        return fails;
    }

    /** The event type without its category, such as {@code VM.CREATE}. */
    String type() {
        return succeeds.name().substring(succeeds.name().indexOf('.') + 1);
    }
}
