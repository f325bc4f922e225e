package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.DeployTemplate;
import dev.herald.value.Json;
import java.util.List;

/** A deploy template that is created, updated or deleted. */
@Payload(name = "DeployTemplateCRUDPayload", version = "1.0")
@Projects(DeployTemplate.class)
public interface DeployTemplateCrudDefinition extends ResourceFields {
    String name();

    /** What is done to a node that is deployed. */
    List<Json> steps();
}
