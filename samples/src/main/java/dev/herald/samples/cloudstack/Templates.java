package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Command;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.Template;
import dev.herald.samples.cloudstack.notification.ActionEvents;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Templates, which are downloaded. Safe for use by several threads. */
public final class Templates {
    private final Cloud cloud;

    Templates(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Downloads a template, and monitors that: what interrupts it or ends it early is told at WARNING.
     *
     * @param download the download, which goes on while it is monitored
     * @param size how large the template is, in bytes
     */
    public CompletableFuture<Resource> register(UUID user, Resource template, Download download, long size) {
        Request request =
                new Request(Action.TEMPLATE_CREATE, user, template, "registering template " + template.name());
        Command command = new Command("registerTemplate", Map.of("name", template.name()));
        return cloud.operations().schedule(request, command, operation -> {
            cloud.lifecycles().templates().create(template);
            cloud.lifecycles().templates().apply(template, Template.Trigger.DOWNLOAD_REQUESTED);
            download(template, download, operation);
            cloud.usage().tell(UsageEvents.TEMPLATE_CREATE.info(), template, size, size);
            return template;
        });
    }

    /**
     * Deletes a template, while the caller waits.
     *
     * @throws BackendException if it cannot be deleted
     */
    public void delete(UUID user, Resource template) throws BackendException {
        Request request = new Request(Action.TEMPLATE_DELETE, user, template, "deleting template " + template.name());
        cloud.operations().run(request, operation -> {
            cloud.lifecycles().templates().check(template, Template.Trigger.DELETE_REQUESTED);
            cloud.backend().perform(Action.TEMPLATE_DELETE, template);
            cloud.lifecycles().templates().apply(template, Template.Trigger.DELETE_REQUESTED);
            cloud.usage().tell(UsageEvents.TEMPLATE_DELETE.info(), template, null);
            return template;
        });
    }

    private void download(Resource template, Download download, OngoingOperation operation) throws BackendException {
        Template.Trigger end;
        try {
            end = monitor(download, operation);
        } catch (Throwable e) {
            Lifecycle.failed(
                    e, () -> cloud.lifecycles().templates().apply(template, Template.Trigger.OPERATION_FAILED));
            throw e;
        }
        cloud.lifecycles().templates().apply(template, end);
        if (end != Template.Trigger.OPERATION_SUCCEEDED) {
            throw new BackendException("the download of " + template.name()
                    + (end == Template.Trigger.DOWNLOAD_GIVEN_UP ? " is abandoned" : " failed"));
        }
    }

    /** What a download leads to when it ends. */
    private static Template.Trigger monitor(Download download, OngoingOperation operation) {
        while (true) {
            switch (download.next()) {
                case PROGRESS -> {}
                case DISCONNECTED ->
                    operation.warn(
                            ActionEvents.TEMPLATE_DOWNLOAD_DISCONNECTED.warning(),
                            "the network to the storage server is disconnected");
                case ABANDONED -> {
                    operation.warn(
                            ActionEvents.TEMPLATE_DOWNLOAD_ABANDONED.warning(),
                            "nobody waits for the download any more");
                    return Template.Trigger.DOWNLOAD_GIVEN_UP;
                }
                case FAILED -> {
                    return Template.Trigger.OPERATION_FAILED;
                }
                case COMPLETE -> {
                    return Template.Trigger.OPERATION_SUCCEEDED;
                }
            }
        }
    }
}
