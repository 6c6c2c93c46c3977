# An HTTP server for curl: answers a few requests, over TLS when a certificate is named, and ends.
import asyncio
import sys

left = int(sys.argv[2])
done = asyncio.Event()


async def answer(reader, writer):
    global left
    method, path, _ = (await reader.readline()).split()
    length = 0
    while True:
        line = await reader.readline()
        if line == b"\r\n":
            break
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    body = await reader.readexactly(length) if length else b""
    text = b"%s %s %d\n" % (method, path, len(body))
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(text))
    writer.write(text)
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    left -= 1
    if not left:
        done.set()


async def main():
    context = None
    if len(sys.argv) > 3:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3], sys.argv[4])
    async with await asyncio.start_server(answer, "127.0.0.1", int(sys.argv[1]), ssl=context):
        await done.wait()


asyncio.run(main())
