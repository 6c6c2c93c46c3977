# Publishes to mosquitto and is told what it published.
import sys

from umqtt.simple import MQTTClient

heard = []
client = MQTTClient("antaresia", "127.0.0.1", int(sys.argv[1]))
client.set_callback(lambda topic, message: heard.append((topic, message)))
client.connect()
client.subscribe(b"peers/#")
for qos in (0, 1):
    client.publish(b"peers/%d" % qos, b"hello", qos=qos)
while len(heard) < 2:
    client.wait_msg()
client.ping()
client.disconnect()
print(heard)
