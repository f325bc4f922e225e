package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** What happens to a deploy template. */
@Events(
        value = "baremetal.deploy_template",
        phases = {START, END, ERROR})
public interface DeployTemplateEventsDefinition extends Crud<DeployTemplateCrudDefinition> {}
