# HTTP and HTTPS in one request per connection. Nobody is verified, as with genuine's: who cares
# has module tls.
import socket

__version__ = "1.1.1"


class BodyStream:
    """The body of a response: so many bytes, or chunks when that is below 0."""

    def __init__(self, sock, remaining):
        self._sock = sock
        self._remaining = remaining  # in the chunk, when there are chunks
        self._chunked = remaining < 0

    def _next_chunk(self):
        self._remaining = int(self._sock.readline().split(b";")[0], 16)
        if not self._remaining:
            while self._sock.readline().strip():
                pass  # trailers

    def readinto(self, buf):
        if self._remaining < 0:
            self._next_chunk()
        if not self._remaining:
            return 0
        if len(buf) > self._remaining:
            buf = memoryview(buf)[: self._remaining]
        count = self._sock.readinto(buf)
        if not count:
            raise ValueError("Connection closed before body complete")
        self._remaining -= count
        if self._chunked and not self._remaining:
            self._sock.readline()  # the end of the chunk
            self._remaining = -1
        return count

    def read(self, n=-1):
        buf = bytearray(256 if n < 0 else n)
        count = self.readinto(buf)
        body = bytes(memoryview(buf)[:count])
        while n < 0 and count:
            count = self.readinto(buf)
            body += memoryview(buf)[:count]
        return body

    def close(self):
        self._sock.close()


class Response:
    def __init__(self, f):
        self.raw = f
        self.encoding = "utf-8"
        self._content = None

    def close(self):
        if self.raw:
            self.raw.close()
            self.raw = None
        self._content = None

    @property
    def content(self):
        if self._content is None:
            raw, self.raw = self.raw, None
            try:
                self._content = raw.read()
            finally:
                raw.close()
        return self._content

    @property
    def text(self):
        return str(self.content, self.encoding)

    def json(self):
        import json

        return json.loads(self.content)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()


def _address(url):
    """Scheme, host, port and path of a URL."""
    scheme, _, rest = url.partition("//")
    if scheme not in ("http:", "https:"):
        raise ValueError("Unsupported protocol: " + scheme)
    end = len(rest)
    for mark in "/?#":
        at = rest.find(mark)
        if 0 <= at < end:
            end = at
    host, _, port = rest[:end].partition(":")
    path = rest[end:]
    if not path.startswith("/"):
        path = "/" + path
    return scheme, host, int(port or (443 if scheme == "https:" else 80)), path


def _connect(scheme, host, port, timeout):
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)[0]
    s = socket.socket(family, kind, protocol)
    try:
        if timeout is not None:
            s.settimeout(timeout)
        s.connect(address)
        if scheme == "https:":
            import tls

            context = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
            context.verify_mode = tls.CERT_NONE
            return context.wrap_socket(s, server_hostname=host)
        return s
    except OSError as e:
        s.close()
        raise e


def _send(s, method, path, headers, data):
    s.write("%s %s HTTP/1.1\r\n" % (method, path))
    for name in headers:
        s.write("%s: %s\r\n" % (name, headers[name]))
    s.write("\r\n")
    if data and hasattr(data, "__next__"):
        chunked = headers.get("Transfer-Encoding") == "chunked"
        for piece in data:
            if chunked:
                s.write("%x\r\n" % len(piece))
            s.write(piece)
            if chunked:
                s.write("\r\n")
        if chunked:
            s.write("0\r\n\r\n")
    elif data:
        s.write(data)


def _collect(line, headers):
    name, value = str(line, "utf-8").split(":", 1)
    headers[name] = value.strip()


def _receive(s, collect, headers):
    """Reads up to the body: status, reason, where to go instead, and the body's length."""
    status = s.readline().split(None, 2)
    if len(status) < 2:
        raise ValueError("HTTP error: BadStatusLine:\n%s" % status)
    code = int(status[1])
    length = location = None
    while True:
        line = s.readline()
        if not line or line == b"\r\n":
            return code, status[2].rstrip() if len(status) > 2 else "", location, length
        name, _, value = line.partition(b":")
        name = name.lower()
        if name == b"transfer-encoding" and b"chunked" in value:
            length = -1
        elif name == b"content-length" and length is None:
            length = int(value)
        elif name == b"location" and not 200 <= code <= 299:
            if code not in (301, 302, 303, 307, 308):
                raise NotImplementedError("Redirect %d not yet supported" % code)
            location = str(value.strip(), "utf-8")
        if collect:
            collect(line, headers)


def request(
    method,
    url,
    data=None,
    json=None,
    headers=None,
    stream=None,
    auth=None,
    timeout=None,
    parse_headers=True,
):
    headers = {} if headers is None else headers.copy()
    if auth is not None:
        import binascii

        token = binascii.b2a_base64("%s:%s" % tuple(auth), newline=False)
        headers["Authorization"] = "Basic " + str(token, "ascii")
    if json is not None:
        assert data is None
        import json as encoder

        data = encoder.dumps(json)
        headers.setdefault("Content-Type", "application/json")
    if isinstance(data, str):
        data = bytes(data, "utf-8")
    scheme, host, port, path = _address(url)
    headers.setdefault("Host", host)
    if data:
        if not hasattr(data, "__next__"):
            headers.setdefault("Content-Length", str(len(data)))
        elif "Content-Length" not in headers:
            headers.setdefault("Transfer-Encoding", "chunked")
    headers.setdefault("Connection", "close")

    collect = _collect if parse_headers is True else parse_headers or None
    found = {} if parse_headers is not False else None
    s = _connect(scheme, host, port, timeout)
    try:
        _send(s, method, path, headers, data)
        status, reason, location, length = _receive(s, collect, found)
    except OSError as e:
        s.close()
        raise e

    if location:
        s.close()
        if location.startswith("/"):
            location = "%s//%s:%d%s" % (scheme, host, port, location)
        headers.pop("Host")  # the next one may be another
        if status <= 303:
            return request("GET", location, None, None, headers, stream)
        return request(method, location, data, None, headers, stream)

    response = Response(s if length is None else BodyStream(s, length))
    response.status_code = status
    response.reason = reason
    if found is not None:
        response.headers = found
    return response


def head(url, **kw):
    return request("HEAD", url, **kw)


def get(url, **kw):
    return request("GET", url, **kw)


def post(url, **kw):
    return request("POST", url, **kw)


def put(url, **kw):
    return request("PUT", url, **kw)


def patch(url, **kw):
    return request("PATCH", url, **kw)


def delete(url, **kw):
    return request("DELETE", url, **kw)
