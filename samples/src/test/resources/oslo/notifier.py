"""A notifier of oslo.messaging: sends what it reads, each line a notification as JSON, and prints "sent" for each.

notifier.py URL EXCHANGE TOPIC DRIVER
"""

import json
import sys

import oslo_messaging
from oslo_config import cfg


def main():
    url, exchange, topic, driver = sys.argv[1:]
    conf = cfg.ConfigOpts()
    conf([], project="notifier", default_config_files=[], default_config_dirs=[])
    oslo_messaging.set_transport_defaults(exchange)
    transport = oslo_messaging.get_notification_transport(conf, url=url)
    notifier = oslo_messaging.Notifier(transport, driver=driver, topics=[topic])
    print("ready", flush=True)
    for line in sys.stdin:
        notification = json.loads(line)
        sender = notifier.prepare(publisher_id=notification["publisher_id"])
        send = getattr(sender, notification["priority"])
        send(notification["context"], notification["event_type"], notification["payload"])
        print("sent", flush=True)


main()
