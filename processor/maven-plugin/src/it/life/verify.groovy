def log = new File(basedir, 'build.log').text
def history = new File(basedir, 'src/main/notifications/storage/VolumePayload/1.json').text

[
    // new
    '[history] versions are not checked, since there is no folder',
    "there is no folder ${new File(basedir.canonicalFile, 'src/main/notifications')}",
    'mvn herald:record',
    // recorded and released
    'recorded src/main/notifications/storage/VolumePayload/1.json',
    'all is well: 1 payload',
    'released storage/VolumePayload 1.0',
    // the next version
    '[history] VolumePayload 1.1 is not recorded in',
    'VolumePayload 1.1 is not recorded in src/main/notifications/storage/VolumePayload/1.json',
    // unreleased, and changed
    'VolumePayload 1.1 is recorded otherwise in src/main/notifications/storage/VolumePayload/1.json',
    // released, and changed
    '[T1] storage VolumePayload 1.0',
    'which stays as it is',
    // raised by too little
    '[T1] storage VolumePayload 1.1',
    'Needs a macro bump: version = "2.0" (you declared 1.1, which may only add fields)',
    // deleted
    '[I2] storage VolumePayload',
    // explain and diff
    '[F1] field added, nullable',
    '+    { "name": "name", "type": "string?", "since": "1.1" },',
    '### VolumePayload 1.1',
    // for machines
    '{"exitCode":0,',
].each { assert log.contains(it) : "build.log should say: $it" }

assert history.contains('"version": "1.1"')
assert history.contains('"name": "size", "type": "int"')
assert history.contains('{ "name": "owner", "type": "string?", "since": "1.1" }')
assert history.count('sha256:') == 1
