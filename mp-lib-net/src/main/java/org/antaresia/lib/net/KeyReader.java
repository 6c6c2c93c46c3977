package org.antaresia.lib.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads keys and certificates, PEM or DER. Java knows keys of PKCS #8 only, so those of PKCS #1
 * (RSA) and SEC 1 (elliptic curves) get its envelope:
 *
 * <pre>
 *   SEQUENCE { INTEGER 0, SEQUENCE { algorithm OID, parameters }, OCTET STRING { the key } }
 * </pre>
 */
final class KeyReader {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int SEQUENCE = 0x30;
  private static final int PARAMETERS = 0xa0; // of a SEC 1 key: [0], the curve

  private static final byte[] VERSION = {INTEGER, 1, 0};

  /** rsaEncryption with parameters NULL. */
  private static final byte[] RSA = {
    0x06, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1, 0x05, 0
  };

  /** id-ecPublicKey. */
  private static final byte[] EC = {0x06, 7, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 2, 1};

  private KeyReader() {}

  /** The private key in a text or in bytes that are one. */
  static PrivateKey key(byte[] data) throws GeneralSecurityException {
    Matcher pem = PEM.matcher(new String(data, ISO_8859_1));
    while (pem.find()) {
      byte[] der = decoded(pem.group(2));
      switch (pem.group(1)) {
        case "PRIVATE KEY" -> {
          return pkcs8(der);
        }
        case "RSA PRIVATE KEY" -> {
          return pkcs8(enveloped(RSA, der));
        }
        case "EC PRIVATE KEY" -> {
          return pkcs8(enveloped(concatenated(EC, curve(der)), der));
        }
        default -> {} // such as EC PARAMETERS
      }
    }
    try {
      return pkcs8(data);
    } catch (InvalidKeySpecException e) {
      byte[] curve = curve(data);
      return pkcs8(enveloped(curve.length == 0 ? RSA : concatenated(EC, curve), data));
    }
  }

  /** The certificates in a text, or the one that is given as bytes. */
  static List<X509Certificate> certificates(byte[] data) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> all = new ArrayList<>();
    Matcher pem = PEM.matcher(new String(data, ISO_8859_1));
    boolean isPem = false;
    while (pem.find()) {
      isPem = true;
      if (pem.group(1).equals("CERTIFICATE")) {
        try {
          all.add(certificate(factory, decoded(pem.group(2))));
        } catch (InvalidKeySpecException e) {
          throw new CertificateException(e);
        }
      }
    }
    if (!isPem) {
      all.add(certificate(factory, data));
    }
    if (all.isEmpty()) {
      throw new CertificateException("no certificate");
    }
    return all;
  }

  private static X509Certificate certificate(CertificateFactory factory, byte[] der)
      throws CertificateException {
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
  }

  private static byte[] decoded(String base64) throws InvalidKeySpecException {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new InvalidKeySpecException(e);
    }
  }

  private static PrivateKey pkcs8(byte[] der) throws GeneralSecurityException {
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(der);
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(spec);
    } catch (InvalidKeySpecException e) {
      return KeyFactory.getInstance("EC").generatePrivate(spec);
    }
  }

  private static byte[] enveloped(byte[] algorithm, byte[] key) {
    byte[] content =
        concatenated(VERSION, concatenated(tagged(SEQUENCE, algorithm), tagged(OCTET_STRING, key)));
    return tagged(SEQUENCE, content);
  }

  private static byte[] tagged(int tag, byte[] content) {
    int length = content.length;
    byte[] head =
        length < 0x80
            ? new byte[] {(byte) tag, (byte) length}
            : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    return concatenated(head, content);
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /**
   * The curve of a SEC 1 key: {@code SEQUENCE { INTEGER 1, OCTET STRING, [0] curve OID, ...}};
   * empty when it is none.
   */
  private static byte[] curve(byte[] der) {
    int at = content(der, 0, SEQUENCE);
    if (at < 0 || at + 3 > der.length || der[at] != INTEGER || der[at + 2] != 1) {
      return new byte[0];
    }
    int secret = at + 3;
    int from = content(der, secret, OCTET_STRING);
    int parameters = from < 0 ? -1 : from + (der[secret + 1] & 0xff);
    int oid = parameters < 0 ? -1 : content(der, parameters, PARAMETERS);
    return oid < 0
        ? new byte[0]
        : Arrays.copyOfRange(der, oid, Math.min(der.length, oid + (der[parameters + 1] & 0xff)));
  }

  /** Where the content of an element begins, or -1 when it has another tag. */
  private static int content(byte[] der, int at, int tag) {
    if (at + 2 > der.length || (der[at] & 0xff) != tag) {
      return -1;
    }
    int length = der[at + 1] & 0xff;
    return at + 2 + (length < 0x80 ? 0 : length & 0x7f);
  }
}
