package dev.herald.samples.cloudstack.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.INFO;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

/** What users and the cloud do: at INFO what succeeds, with the steps to it; at ERROR what fails; at WARNING what goes wrong on the way. */
@Events("ActionEvent")
public interface ActionEventsDefinition {
    @At({INFO, ERROR})
    @WireName("VM.CREATE")
    ActionEventDefinition instanceCreate();

    @At({INFO, ERROR})
    @WireName("VM.START")
    ActionEventDefinition instanceStart();

    @At({INFO, ERROR})
    @WireName("VM.STOP")
    ActionEventDefinition instanceStop();

    @At({INFO, ERROR})
    @WireName("VM.REBOOT")
    ActionEventDefinition instanceReboot();

    @At({INFO, ERROR})
    @WireName("VM.DESTROY")
    ActionEventDefinition instanceDestroy();

    /** The affinity groups of an instance change. */
    @At({INFO, ERROR})
    @WireName("VM.AG.UPDATE")
    ActionEventDefinition instanceAffinityGroupsUpdate();

    @At({INFO, ERROR})
    @WireName("ROUTER.CREATE")
    ActionEventDefinition routerCreate();

    @At({INFO, ERROR})
    @WireName("ROUTER.START")
    ActionEventDefinition routerStart();

    @At({INFO, ERROR})
    @WireName("ROUTER.STOP")
    ActionEventDefinition routerStop();

    @At({INFO, ERROR})
    @WireName("ROUTER.REBOOT")
    ActionEventDefinition routerReboot();

    @At({INFO, ERROR})
    @WireName("ROUTER.DESTROY")
    ActionEventDefinition routerDestroy();

    @At({INFO, ERROR})
    @WireName("TEMPLATE.CREATE")
    ActionEventDefinition templateCreate();

    @At({INFO, ERROR})
    @WireName("TEMPLATE.DELETE")
    ActionEventDefinition templateDelete();

    /** A network is disconnected while the download of a template is monitored. */
    @At(WARNING)
    @WireName("TEMPLATE.DOWNLOAD.DISCONNECTED")
    ActionEventDefinition templateDownloadDisconnected();

    /** The download of a template is abandoned. */
    @At(WARNING)
    @WireName("TEMPLATE.DOWNLOAD.ABANDONED")
    ActionEventDefinition templateDownloadAbandoned();

    @At({INFO, ERROR})
    @WireName("NET.RULEADD")
    ActionEventDefinition networkRuleAdd();

    @At({INFO, ERROR})
    @WireName("NET.RULEDELETE")
    ActionEventDefinition networkRuleDelete();

    @At({INFO, ERROR})
    @WireName("LB.CREATE")
    ActionEventDefinition loadBalancerCreate();

    @At({INFO, ERROR})
    @WireName("LB.DELETE")
    ActionEventDefinition loadBalancerDelete();

    @At({INFO, ERROR})
    @WireName("VOLUME.CREATE")
    ActionEventDefinition volumeCreate();

    @At({INFO, ERROR})
    @WireName("VOLUME.DELETE")
    ActionEventDefinition volumeDelete();

    /** An issue on the storage server causes a volume to fail over to the mirror storage server. */
    @At(WARNING)
    @WireName("VOLUME.FAILOVER")
    ActionEventDefinition volumeFailover();

    @At({INFO, ERROR})
    @WireName("USER.LOGIN")
    ActionEventDefinition userLogin();

    @At({INFO, ERROR})
    @WireName("USER.LOGOUT")
    ActionEventDefinition userLogout();

    @At({INFO, ERROR})
    @WireName("CONFIGURATION.VALUE.EDIT")
    ActionEventDefinition configurationValueEdit();
}
