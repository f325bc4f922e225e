package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.CloudEventUtils;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.core.message.impl.BaseGenericBinaryMessageReaderImpl;
import io.cloudevents.rw.CloudEventContextWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What somebody would write who uses another implementation of CloudEvents over AMQP 0-9-1. */
final class CloudEventHeaders {
    private static final String PREFIX = "cloudEvents_";

    private CloudEventHeaders() {}

    static AMQP.BasicProperties write(CloudEvent event) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(PREFIX + "specversion", event.getSpecVersion().toString());
        CloudEventUtils.toContextReader(event).readContext(new Writer(headers));
        return new AMQP.BasicProperties.Builder()
                .contentType(event.getDataContentType())
                .headers(headers)
                .build();
    }

    private record Writer(Map<String, Object> headers) implements CloudEventContextWriter {
        @Override
        public CloudEventContextWriter withContextAttribute(String name, String value) {
            if (!name.equals("datacontenttype")) {
                headers.put(PREFIX + name, value);
            }
            return this;
        }
    }

    static CloudEvent read(AMQP.BasicProperties properties, byte[] body) {
        String version = properties.getHeaders().get(PREFIX + "specversion").toString();
        return new Reader(SpecVersion.parse(version), BytesCloudEventData.wrap(body), properties).toEvent();
    }

    private static final class Reader extends BaseGenericBinaryMessageReaderImpl<String, String> {
        private static final String CONTENT_TYPE = "content type";

        private final AMQP.BasicProperties properties;

        Reader(SpecVersion version, CloudEventData data, AMQP.BasicProperties properties) {
            super(version, data);
            this.properties = properties;
        }

        @Override
        protected boolean isContentTypeHeader(String key) {
            return key.equals(CONTENT_TYPE);
        }

        @Override
        protected boolean isCloudEventsHeader(String key) {
            return key.startsWith(PREFIX);
        }

        @Override
        protected String toCloudEventsKey(String key) {
            return key.substring(PREFIX.length());
        }

        @Override
        protected void forEachHeader(BiConsumer<String, String> consumer) {
            consumer.accept(CONTENT_TYPE, Objects.requireNonNull(properties.getContentType()));
            properties.getHeaders().forEach((name, value) -> consumer.accept(name, value.toString()));
        }

        @Override
        protected String toCloudEventsValue(String value) {
            return value;
        }
    }
}
