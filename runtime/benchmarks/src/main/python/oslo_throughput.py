"""Publishes and consumes notifications with oslo.messaging, as it is told: the contender of AmqpThroughput.

oslo_throughput.py URL TOPIC

Reads lines "publish COUNT BYTES" and "consume COUNT PREFETCH", and prints "done" when the broker has confirmed, or the listener has taken, so many.
The notifier waits for the confirmation of each notification; the listener acknowledges each.
"""

import sys
import threading

import oslo_messaging
from oslo_config import cfg

EXCHANGE = "herald_throughput_oslo"


class Endpoint:
    def __init__(self, count):
        self.left = count
        self.done = threading.Event()

    def info(self, ctxt, publisher_id, event_type, payload, metadata):
        self.left -= 1
        if self.left == 0:
            self.done.set()


class Contender:
    def __init__(self, url, topic):
        self.url = url
        self.topic = topic
        oslo_messaging.set_transport_defaults(EXCHANGE)
        self.notifier = oslo_messaging.Notifier(
            self.transport(), driver="messagingv2", topics=[topic], publisher_id="ironic-api.host"
        )

    def transport(self, prefetch=0):
        conf = cfg.ConfigOpts()
        conf([], project="throughput", default_config_files=[], default_config_dirs=[])
        transport = oslo_messaging.get_notification_transport(conf, url=self.url)
        conf.set_override("rabbit_qos_prefetch_count", prefetch, group="oslo_messaging_rabbit")
        return transport

    def publish(self, count, size):
        payload = {"description": "x" * size}
        for _ in range(count):
            self.notifier.info({}, "baremetal.node.update.end", payload)

    def consume(self, count, prefetch):
        endpoint = Endpoint(count)
        transport = self.transport(prefetch)
        listener = oslo_messaging.get_notification_listener(
            transport, [oslo_messaging.Target(topic=self.topic, exchange=EXCHANGE)], [endpoint], executor="threading"
        )
        listener.start()
        endpoint.done.wait()
        # The last acknowledgement is sent when the endpoint has returned.
        listener.stop()
        listener.wait()
        transport.cleanup()


def main():
    contender = Contender(*sys.argv[1:])
    print("ready", flush=True)
    for line in sys.stdin:
        order, count, other = line.split()
        getattr(contender, order)(int(count), int(other))
        print("done", flush=True)


main()
