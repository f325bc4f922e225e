def log = new File(basedir, 'build.log').text
def history = { new File(basedir, "src/main/notifications/storage/$it/1.json").text }

[
    'recorded src/main/notifications/storage/VolumePayload/1.json',
    'public interface VolumeDefinition {',
    '  Optional<Instant> goneAt();',
    'recorded src/main/notifications/storage/HostPlacePayload/1.json',
    '  HostPlaceDefinition place();',
    "look at 'place' is an object with properties",
    'storage/VolumePayload has a history already',
].each { assert log.contains(it) : "build.log should say: $it" }

assert history('VolumePayload').contains('{ "name": "gone_at", "type": "instant?", "since": "1.0" }')
assert history('VolumePayload').contains('"version": "1.4"')
assert history('HostPayload').contains('"version": "1.2"')
assert history('HostPayload').contains('{ "name": "place", "type": "payload:storage/HostPlacePayload@1", "since": "1.0" }')
