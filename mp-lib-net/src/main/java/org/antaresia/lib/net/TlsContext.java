package org.antaresia.lib.net;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** What the connections of an {@code SSLContext} have in common: keys, trust, ciphers. */
final class TlsContext {
  static final int CERT_NONE = 0;
  static final int CERT_OPTIONAL = 1;
  static final int CERT_REQUIRED = 2;

  private static final int SERVER = 1;
  private static final int DATAGRAMS = 2;

  /** Servers of datagrams that have told a client to come again. */
  private static final int MAX_INVITED = 16;

  /** What there is to choose from, best first: genuine's, in Java's spelling. */
  private static final List<String> CIPHERS = ciphers();

  private final boolean isServer;
  private final boolean usesDatagrams;
  private @Nullable OwnKey key;
  private final List<X509Certificate> trusted = new ArrayList<>();
  private List<String> chosen = CIPHERS;
  private final Map<String, TlsConnection> invited =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TlsConnection> eldest) {
          return size() > MAX_INVITED;
        }
      };

  /** A context for one of the protocols of module tls. */
  TlsContext(int protocol) {
    isServer = (protocol & SERVER) != 0;
    usesDatagrams = (protocol & DATAGRAMS) != 0;
  }

  private static List<String> ciphers() {
    List<String> all = new ArrayList<>();
    for (String aes :
        List.of(
            "256_GCM_SHA384",
            "256_CBC_SHA384",
            "256_CBC_SHA",
            "128_GCM_SHA256",
            "128_CBC_SHA256",
            "128_CBC_SHA")) {
      all.add("TLS_ECDHE_ECDSA_WITH_AES_" + aes);
      all.add("TLS_ECDHE_RSA_WITH_AES_" + aes);
    }
    for (String aes :
        List.of(
            "256_GCM_SHA384",
            "256_CBC_SHA256",
            "256_CBC_SHA",
            "128_GCM_SHA256",
            "128_CBC_SHA256",
            "128_CBC_SHA")) {
      all.add("TLS_RSA_WITH_AES_" + aes);
    }
    return all;
  }

  /** All ciphers by genuine's names. */
  static List<String> cipherNames() {
    return CIPHERS.stream().map(TlsContext::cipherName).toList();
  }

  static String cipherName(String cipher) {
    return cipher.replace('_', '-');
  }

  boolean isServer() {
    return isServer;
  }

  boolean usesDatagrams() {
    return usesDatagrams;
  }

  void key(PrivateKey own, List<X509Certificate> chain) {
    key = new OwnKey(own, chain);
  }

  void trust(List<X509Certificate> certificates) {
    trusted.addAll(certificates);
  }

  List<X509Certificate> trusted() {
    return trusted;
  }

  /** Chooses ciphers by genuine's names. */
  void choose(List<String> names) throws TlsException {
    List<String> ciphers = names.stream().map(name -> name.replace('-', '_')).toList();
    if (ciphers.isEmpty() || !CIPHERS.containsAll(ciphers)) {
      throw new TlsException(TlsError.BAD_CONFIG);
    }
    chosen = ciphers;
  }

  /** A connection of this kind; a server's of datagrams goes on with one that was invited. */
  TlsConnection connect(int verifyMode, PeerCheck check, @Nullable String host, String client)
      throws GeneralSecurityException {
    TlsConnection known = invited.remove(client);
    return known != null
        ? known
        : new TlsConnection(engine(verifyMode, check, host), check, usesDatagrams);
  }

  /** Keeps a connection for when its client comes again. */
  void invite(String client, TlsConnection connection) {
    invited.put(client, connection);
  }

  private SSLEngine engine(int verifyMode, PeerCheck check, @Nullable String host)
      throws GeneralSecurityException {
    String version = usesDatagrams ? "DTLSv1.2" : "TLSv1.2";
    SSLContext context = SSLContext.getInstance(version);
    KeyManager[] keys = key == null ? new KeyManager[0] : new KeyManager[] {key};
    context.init(keys, new TrustManager[] {check}, null);
    SSLEngine engine = context.createSSLEngine();
    engine.setUseClientMode(!isServer);
    engine.setEnabledProtocols(new String[] {version});
    List<String> supported = Arrays.asList(engine.getSupportedCipherSuites());
    engine.setEnabledCipherSuites(
        chosen.stream().filter(supported::contains).toArray(String[]::new));
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setUseCipherSuitesOrder(true);
    if (isServer && verifyMode == CERT_REQUIRED) {
      parameters.setNeedClientAuth(true);
    } else if (isServer && verifyMode == CERT_OPTIONAL) {
      parameters.setWantClientAuth(true);
    } else if (host != null && !AddressLookup.isNumber(host)) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    engine.setSSLParameters(parameters);
    return engine;
  }
}
