def builds = new File(basedir, 'build.log').text.split('Scanning for projects')
def history = new File(basedir, 'src/main/notifications/storage/VolumePayload/1.json').text

[
    // new
    1: ['[history] versions are not checked, since there is no folder',
        "there is no folder ${new File(basedir.canonicalFile, 'src/main/notifications')}",
        'mvn herald:record'],
    // recorded and released
    2: ['recorded src/main/notifications/storage/VolumePayload/1.json',
        'all is well: 1 payload',
        'released storage/VolumePayload 1.0'],
    // the next version
    3: ['[history] VolumePayload 1.1 is not recorded in',
        'VolumePayload 1.1 is not recorded in src/main/notifications/storage/VolumePayload/1.json'],
    4: ['recorded src/main/notifications/storage/VolumePayload/1.json', 'all is well: 1 payload'],
    // unreleased, and changed
    5: ['VolumePayload 1.1 is recorded otherwise in src/main/notifications/storage/VolumePayload/1.json'],
    6: ['recorded src/main/notifications/storage/VolumePayload/1.json', 'all is well: 1 payload'],
    // released, and changed
    7: ['[T1] storage VolumePayload 1.0', 'which stays as it is'],
    // raised by too little
    8: ['[T1] storage VolumePayload 1.1',
        'Needs a macro bump: version = "2.0" (you declared 1.1, which may only add fields)'],
    // deleted
    9: ['[I2] storage VolumePayload'],
    // explain and diff
    10: ['[F1] field added, nullable',
        '+    { "name": "name", "type": "string?", "since": "1.1" },',
        '### VolumePayload 1.1'],
    // for machines
    11: ['\n{"exitCode":0,'],
    12: ['\n{"exitCode":1,', '"rule":"I2"', '[I2] storage VolumePayload'],
].each { number, said ->
    said.each { assert builds[number].contains(it) : "build $number should say: $it" }
}

assert history.contains('"version": "1.1"')
assert history.contains('"name": "size", "type": "int"')
assert history.contains('{ "name": "owner", "type": "string?", "since": "1.1" }')
assert history.count('sha256:') == 1
