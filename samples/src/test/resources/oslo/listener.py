"""A listener of oslo.messaging: prints "ready", and then each notification that it receives, as one line of JSON.

listener.py URL EXCHANGE TOPIC
"""

import json
import sys
import threading

import oslo_messaging
from oslo_config import cfg

PRIORITIES = ("audit", "critical", "debug", "error", "info", "sample", "warn")
LOCK = threading.Lock()


def show(priority):
    def take(self, ctxt, publisher_id, event_type, payload, metadata):
        with LOCK:
            print(
                json.dumps(
                    {
                        "priority": priority,
                        "context": ctxt,
                        "publisher_id": publisher_id,
                        "event_type": event_type,
                        "payload": payload,
                        "message_id": metadata["message_id"],
                        "timestamp": metadata["timestamp"],
                    }
                ),
                flush=True,
            )

    return take


def main():
    url, exchange, topic = sys.argv[1:]
    conf = cfg.ConfigOpts()
    conf([], project="listener", default_config_files=[], default_config_dirs=[])
    endpoint = type("Endpoint", (), {priority: show(priority) for priority in PRIORITIES})()
    listener = oslo_messaging.get_notification_listener(
        oslo_messaging.get_notification_transport(conf, url=url),
        [oslo_messaging.Target(topic=topic, exchange=exchange)],
        [endpoint],
        executor="threading",
    )
    listener.start()
    print("ready", flush=True)
    sys.stdin.read()
    listener.stop()
    listener.wait()


main()
