# Streams that tasks read and write, over whatever select can poll; TCP connections and servers.
import sys

from . import core


class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    # Reading: a stream without data for now answers None, at its end an empty bytes.

    def _read(self, read, *args):
        while True:
            yield core._io_queue.queue_read(self.s)
            data = read(*args)
            if data is not None:
                return data

    def read(self, n=-1):
        data = yield from self._read(self.s.read, n)
        if n < 0:
            more = data
            while more:
                more = yield from self._read(self.s.read, n)
                data += more
        return data

    def readinto(self, buf):
        yield core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    def readexactly(self, n):
        data = b""
        while len(data) < n:
            more = yield from self._read(self.s.read, n - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def readline(self):
        line = b""
        while True:
            more = yield from self._read(self.s.readline)
            line += more
            if not more or line[-1] == 10:
                return line

    # Writing: what the stream does not take at once waits for drain().

    def write(self, buf):
        if not self.out_buf:
            taken = self.s.write(buf)
            if taken == len(buf):
                return
            if taken:
                buf = buf[taken:]
        self.out_buf += buf

    def drain(self):
        if not self.out_buf:
            # Others run all the same, or a loop of write and drain would stop them.
            return (yield from core.sleep_ms(0))
        left = memoryview(self.out_buf)
        while left:
            yield core._io_queue.queue_write(self.s)
            taken = self.s.write(left)
            if taken:
                left = left[taken:]
        self.out_buf = b""


# Names of former times.


def stream_awrite(self, buf, off=0, sz=-1):
    if off or sz != -1:
        end = len(buf) if sz == -1 else off + sz
        buf = memoryview(buf)[off:end]
    self.write(buf)
    yield from self.drain()


Stream.awrite = stream_awrite
Stream.awritestr = stream_awrite
Stream.aclose = Stream.wait_closed
StreamReader = Stream
StreamWriter = Stream


def open_connection(host, port, ssl=None, server_hostname=None):
    import socket
    from errno import EINPROGRESS

    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, protocol)
    s.setblocking(False)
    try:
        s.connect(address)
    except OSError as e:
        if e.errno != EINPROGRESS:
            raise e
    if ssl:
        if ssl is True:
            import ssl as tls

            ssl = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
        s = ssl.wrap_socket(
            s, server_hostname=server_hostname or host, do_handshake_on_connect=False
        )
        s.setblocking(False)
    stream = Stream(s)
    yield core._io_queue.queue_write(s)
    return stream, stream


class Server:
    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        self.close()
        await self.wait_closed()

    def close(self):
        self.state = True
        self.task.cancel()

    async def wait_closed(self):
        await self.task

    def _serve(self, s, cb, ssl):
        self.state = False  # whether it was closed
        while True:
            try:
                yield core._io_queue.queue_read(s)
            except core.CancelledError as e:
                s.close()
                if self.state:
                    return
                raise e
            try:
                connection, address = s.accept()
            except Exception:
                continue  # it has gone already
            if ssl:
                try:
                    connection = ssl.wrap_socket(
                        connection, server_side=True, do_handshake_on_connect=False
                    )
                except OSError as e:
                    sys.print_exception(e)
                    connection.close()
                    continue
            connection.setblocking(False)
            stream = Stream(connection, {"peername": address})
            core.create_task(cb(stream, stream))


async def start_server(cb, host, port, backlog=5, ssl=None):
    import socket

    info = socket.getaddrinfo(host, port)[0]
    s = socket.socket(info[0])
    s.setblocking(False)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(info[-1])
    s.listen(backlog)
    server = Server()
    server.task = core.create_task(server._serve(s, cb, ssl))
    try:
        await core.sleep_ms(0)  # from here on cancelling its task closes the socket
    except core.CancelledError as e:
        server.task.cancel()
        raise e
    return server
