def log = new File(basedir, 'build.log').text
def history = new File(basedir, 'src/main/notifications/storage/VolumePayload/1.json').text

assert log.count('src/main/notifications/storage/VolumePayload/1.json:11: a merge is not resolved here') >= 3
assert history.contains('<<<<<<< HEAD')
