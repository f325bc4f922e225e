package dev.herald.samples.cloudstack.notification;

import dev.herald.value.Json;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The parameters of a command were one string, and are an object: nothing is lost on either way. */
final class AsyncJobMigrations implements AsyncJobPayloadMigrations {
    /** Refuses a string that is no JSON, or anything else than an object of strings; it does not say what it holds, since that may be a password. */
    @Override
    public NewIn2 upgrade(AsyncJobPayloadV1 old) {
        JsonNode parameters = parse(old.cmdInfo());
        if (!parameters.isObject()) {
            throw new IllegalArgumentException("cmdInfo is no object of JSON, but of type " + parameters.getNodeType());
        }
        Map<String, String> cmdInfo = new TreeMap<>();
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            if (!parameter.getValue().isString()) {
                throw new IllegalArgumentException(
                        "parameter " + parameter.getKey() + " of cmdInfo is no string, but of type "
                                + parameter.getValue().getNodeType());
            }
            cmdInfo.put(parameter.getKey(), parameter.getValue().asString());
        }
        return new NewIn2(cmdInfo);
    }

    @Override
    public Optional<LostIn2> downgrade(AsyncJobPayload job) {
        return Optional.of(new LostIn2(Json.from(new TreeMap<>(job.cmdInfo())).toString()));
    }

    /** What a parser says of a text quotes it. */
    private static JsonNode parse(String cmdInfo) {
        try {
            return Json.parse(cmdInfo).toTree();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cmdInfo is no JSON");
        }
    }
}
