package org.antaresia.lib.net;

import java.nio.ByteBuffer;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a connection. It never waits itself: what it asks for comes from a stream below, a
 * record at a time and no byte too many.
 *
 * <p>Results below 0 are errors: EAGAIN, negative; {@link #wanted} tells what it waits for then.
 */
final class TlsConnection {
  /** The stream below. Results below 0 are errors: a negative errno. */
  interface Transport {
    /** Reads at most so many bytes: their number, 0 at the end. */
    int read(byte[] to, int from, int length);

    int write(byte[] bytes, int from, int length);

    long now();
  }

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  // Records: type, version, [epoch and number, with datagrams,] length.
  private static final int HEADER = 5;
  private static final int DATAGRAM_HEADER = 13;
  private static final int FIRST_TYPE = 20;
  private static final int LAST_TYPE = 24;
  private static final int HANDSHAKE = 22;
  private static final int VERSION = 3;
  private static final int DATAGRAM_VERSION = 0xfe;
  private static final int HELLO_VERIFY_REQUEST = 3; // the first byte of the message

  /** Data in one record, as genuine sends it. */
  private static final int MAX_SENT = 4096;

  /** Room for a record: that for datagrams is told only after the handshake. */
  private static final int MIN_ROOM = 1 << 15;

  /** Bytes that are read at once: a stream in Python has a buffer for them. */
  private static final int CHUNK = 2048;

  private static final long REPEAT_NANOS = 1_000_000_000; // an answer is waited for

  private final SSLEngine engine;
  private final PeerCheck check;
  private final boolean usesDatagrams;
  private final int header;

  private final ByteBuffer record; // what has come of the next record
  private final ByteBuffer outgoing; // what is not sent yet
  private final ByteBuffer data; // to be read by the program
  private int owed; // bytes of the program that are in outgoing, but were not acknowledged
  private int wanted;
  private long lastSent;
  private boolean isOpen; // the handshake is over
  private boolean isEnded; // the other side has said so
  private @Nullable TlsException failure;

  TlsConnection(SSLEngine engine, PeerCheck check, boolean usesDatagrams) {
    this.engine = engine;
    this.check = check;
    this.usesDatagrams = usesDatagrams;
    header = usesDatagrams ? DATAGRAM_HEADER : HEADER;
    int packet = Math.max(MIN_ROOM, engine.getSession().getPacketBufferSize());
    record = ByteBuffer.allocate(packet);
    outgoing = ByteBuffer.allocate(packet).limit(0);
    data = ByteBuffer.allocate(packet).limit(0);
  }

  /** What to wait for before going on: an event of {@link Stream#POLL}, or 0 for the usual. */
  int wanted() {
    return wanted;
  }

  /** Whether data can be read without asking the stream below. */
  boolean hasData() {
    return data.hasRemaining();
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** The cipher, in genuine's spelling. */
  String cipher() {
    return TlsContext.cipherName(engine.getSession().getCipherSuite());
  }

  String version() {
    return engine.getSession().getProtocol();
  }

  /** The certificate of the other side (DER), or null. */
  byte @Nullable [] peerCertificate() {
    try {
      Certificate[] chain = engine.getSession().getPeerCertificates();
      return chain[0].getEncoded();
    } catch (SSLPeerUnverifiedException | CertificateEncodingException e) {
      return null; // it has shown none
    }
  }

  /** Goes on with the handshake: 0 when it is over. */
  int handshake(Transport transport) throws TlsException {
    wanted = 0;
    failAgain();
    try {
      return isOpen ? 0 : proceed(transport);
    } catch (SSLException e) {
      throw fail(transport, e);
    }
  }

  private void failAgain() throws TlsException {
    if (failure != null) {
      throw failure;
    }
  }

  /** Reads: 0 at the end. */
  int read(Transport transport, byte[] to, int from, int length) throws TlsException {
    int state = handshake(transport);
    if (state < 0) {
      return state;
    }
    try {
      while (!data.hasRemaining() && !isEnded) {
        state = receive(transport);
        if (state < 0) {
          return state;
        }
        state = proceed(transport);
        if (state < 0) {
          return state;
        }
      }
    } catch (SSLException e) {
      throw fail(transport, e);
    }
    int count = Math.min(length, data.remaining());
    data.get(to, from, count);
    return count;
  }

  /** Writes what goes into a record; when it had to wait, the same bytes are to be given again. */
  int write(Transport transport, byte[] bytes, int from, int length) throws TlsException {
    int state = handshake(transport);
    if (state < 0) {
      wanted = wanted == 0 ? Stream.READABLE : 0;
      return state;
    }
    try {
      if (owed == 0) {
        if (!flush(transport)) {
          return -ErrnoException.EAGAIN;
        }
        owed = Math.min(length, MAX_SENT);
        wrap(ByteBuffer.wrap(bytes, from, owed));
      }
    } catch (SSLException e) {
      throw fail(transport, e);
    }
    if (!flush(transport)) {
      return -ErrnoException.EAGAIN;
    }
    int count = owed;
    owed = 0;
    return count;
  }

  /** Does what the engine asks for until it has nothing more to ask. */
  private int proceed(Transport transport) throws SSLException, TlsException {
    if (!isOpen && engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING) {
      engine.beginHandshake();
    }
    while (true) {
      if (!flush(transport)) {
        wanted = Stream.WRITABLE;
        return -ErrnoException.EAGAIN;
      }
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> {
          for (Runnable task; (task = engine.getDelegatedTask()) != null; ) {
            task.run();
          }
        }
        case NEED_WRAP -> {
          wrap(NOTHING);
          lastSent = transport.now();
        }
        case NEED_UNWRAP_AGAIN -> unwrap();
        case NEED_UNWRAP -> {
          if (isEnded) {
            return 0;
          }
          int state = receive(transport);
          if (state < 0) {
            repeat(transport);
            return state;
          }
        }
        default -> {
          isOpen = true;
          return 0;
        }
      }
    }
  }

  /** Sends what may have been lost once more, when there was no answer for long. */
  private void repeat(Transport transport) throws SSLException, TlsException {
    if (usesDatagrams && transport.now() - lastSent > REPEAT_NANOS) {
      lastSent = transport.now();
      wrap(NOTHING);
      flush(transport);
    }
  }

  // Sending.

  private void wrap(ByteBuffer source) throws SSLException {
    outgoing.clear();
    SSLEngineResult result;
    try {
      result = engine.wrap(source, outgoing);
    } finally {
      outgoing.flip();
    }
    requireRoom(result);
  }

  /** Sends what there is; false when some is left. */
  private boolean flush(Transport transport) throws TlsException {
    boolean invites = isHelloVerifyRequest();
    while (outgoing.hasRemaining()) {
      int count = transport.write(outgoing.array(), outgoing.position(), outgoing.remaining());
      if (count == -ErrnoException.EAGAIN || count == 0) {
        return false;
      } else if (count < 0) {
        failure = TlsException.ofStream(-count);
        throw failure;
      }
      outgoing.position(outgoing.position() + count);
    }
    if (invites) {
      throw new TlsException(TlsError.HELLO_VERIFY_REQUIRED);
    }
    return true;
  }

  private boolean isHelloVerifyRequest() {
    return usesDatagrams
        && !engine.getUseClientMode()
        && outgoing.remaining() > DATAGRAM_HEADER
        && outgoing.get(outgoing.position()) == HANDSHAKE
        && outgoing.get(outgoing.position() + DATAGRAM_HEADER) == HELLO_VERIFY_REQUEST;
  }

  private static void requireRoom(SSLEngineResult result) throws SSLException {
    if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
      throw new SSLException("no room");
    }
  }

  // Receiving.

  /** Receives a record and does what it says. */
  private int receive(Transport transport) throws SSLException, TlsException {
    int state = fill(transport);
    if (state == 0) {
      unwrap();
    }
    return state;
  }

  private void unwrap() throws SSLException {
    record.flip();
    data.compact();
    SSLEngineResult result;
    try {
      result = engine.unwrap(record, data);
    } finally {
      data.flip();
      record.compact();
    }
    requireRoom(result);
    if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
      isEnded = true;
    } else if (usesDatagrams && result.bytesConsumed() == 0) {
      record.clear(); // what nobody understands was not meant for this connection
    }
  }

  /** Reads what is missing of a record. */
  private int fill(Transport transport) throws TlsException {
    while (true) {
      int missing =
          usesDatagrams
              ? record.position() > 0 ? 0 : record.remaining()
              : record.position() < header
                  ? header - record.position()
                  : header + length() - record.position();
      if (missing <= 0) {
        return 0;
      }
      int room = usesDatagrams ? missing : Math.min(missing, CHUNK);
      int count = transport.read(record.array(), record.position(), room);
      if (count == -ErrnoException.EAGAIN) {
        return count;
      } else if (count <= 0) {
        failure = count == 0 ? new TlsException(TlsError.CONN_EOF) : TlsException.ofStream(-count);
        throw failure;
      }
      record.position(record.position() + count);
      if (!usesDatagrams && record.position() == header) {
        checkHeader();
      }
    }
  }

  private int length() {
    return (record.get(header - 2) & 0xff) << 8 | record.get(header - 1) & 0xff;
  }

  private void checkHeader() throws TlsException {
    int type = record.get(0);
    int version = record.get(1) & 0xff;
    if (type < FIRST_TYPE
        || type > LAST_TYPE
        || version != VERSION && version != DATAGRAM_VERSION
        || header + length() > record.capacity()) {
      failure = new TlsException(TlsError.INVALID_RECORD);
      throw failure;
    }
  }

  // Ending.

  /** Says good-bye, if the stream below takes it at once. */
  void close(Transport transport) {
    if (!isOpen || failure != null || outgoing.hasRemaining()) {
      return;
    }
    engine.closeOutbound();
    try {
      wrap(NOTHING);
      flush(transport);
    } catch (SSLException | TlsException e) {
      isEnded = true; // who closes does not care
    }
  }

  /** Tells the other side, as far as it listens, and the program. */
  private TlsException fail(Transport transport, SSLException e) {
    TlsException why = check.failure();
    failure = why != null ? why : new TlsException(error(e));
    try {
      while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP) {
        wrap(NOTHING);
        if (!outgoing.hasRemaining() || !flush(transport)) {
          break;
        }
      }
    } catch (SSLException | TlsException again) {
      failure.addSuppressed(again);
    }
    return failure;
  }

  /** Java tells what happened only by a text. */
  private static TlsError error(SSLException e) {
    String text = String.valueOf(e.getMessage());
    if (text.contains("Received fatal alert")) {
      return TlsError.FATAL_ALERT_MESSAGE;
    } else if (text.contains("Empty client certificate chain")
        || text.contains("null cert chain")) {
      return TlsError.NO_CLIENT_CERTIFICATE;
    } else if (text.contains("plaintext") || text.contains("unrecognized SSL message")) {
      return TlsError.INVALID_RECORD;
    } else if (text.contains("protocol version") || text.contains("not enabled or supported")) {
      return TlsError.BAD_PROTOCOL_VERSION;
    } else if (text.contains("Tag mismatch") || text.contains("bad record MAC")) {
      return TlsError.INVALID_MAC;
    } else if (text.contains("nexpected")) {
      return TlsError.UNEXPECTED_MESSAGE;
    }
    return TlsError.HANDSHAKE_FAILURE;
  }
}
