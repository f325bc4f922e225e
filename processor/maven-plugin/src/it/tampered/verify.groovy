def log = new File(basedir, 'build.log').text
def history = new File(basedir, 'src/main/notifications/storage/VolumePayload/1.json').text

assert log.count('src/main/notifications/storage/VolumePayload/1.json:14: 1.0 is not any more what was released') >= 3
assert log.contains('take the file back from version control')
assert history.contains('"type": "long"')
