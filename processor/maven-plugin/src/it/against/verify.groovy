def log = new File(basedir, 'build.log').text
def jar = new File(basedir.canonicalFile, 'target/two/against-1.0.jar')
def history = { new File(basedir, "src/main/notifications/storage/$it") }

[
    // by name
    'released storage/VolumePayload 1.0',
    // the rest
    'released storage/HostPayload 1.0',
    'released storage/VolumePayload 2.0',
    // the jar
    ", and as ${jar} was",
    // deleted
    "[I2] storage VolumePayload 1.0 is in ${jar}, and src/main/notifications/storage/VolumePayload/1.json is not there",
    'take it back from version control',
].each { assert log.contains(it) : "build.log should say: $it" }

assert log.indexOf('released storage/VolumePayload 1.0') < log.indexOf('released storage/HostPayload 1.0')
assert log.count('released storage/VolumePayload 1.0') == 1
assert log.count('all is well: 2 payloads') == 2
assert history('VolumePayload/2.json').text.contains('{ "name": "size", "type": "int" }')
assert history('HostPayload/1.json').text.count('sha256:') == 1
assert !history('VolumePayload/1.json').exists()
