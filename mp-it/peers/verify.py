# Talks to openssl s_server: says a line, with its certificate verified, and prints the answer.
import socket
import sys
import tls

context = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
with open(sys.argv[2], "rb") as file:
    context.load_verify_locations(file.read())
s = socket.socket()
s.connect(socket.getaddrinfo("127.0.0.1", int(sys.argv[1]))[0][-1])
s = context.wrap_socket(s, server_hostname="localhost")
print(s.cipher())
s.write(b"abc\n")
print(s.readline())
s.close()
