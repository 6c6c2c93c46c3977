package org.antaresia.lib.net;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Checks the certificates of the other side of one connection. What is wrong with them is told in
 * the words of Mbed TLS, all of it.
 */
final class PeerCheck extends X509ExtendedTrustManager {
  private static final String EXPIRED = "\nThe certificate validity has expired\n";
  private static final String ANOTHER_NAME =
      "\nThe certificate Common Name (CN) does not match with the expected CN\n";
  private static final String NOT_TRUSTED =
      "\nThe certificate is not correctly signed by the trusted CA\n";
  private static final String FUTURE = "\nThe certificate validity starts in the future\n";
  private static final String ANOTHER_USE =
      "\nUsage does not match the extendedKeyUsage extension\n";

  private static final String SERVER_USE = "1.3.6.1.5.5.7.3.1";
  private static final String CLIENT_USE = "1.3.6.1.5.5.7.3.2";
  private static final String ANY_USE = "2.5.29.37.0";

  /** Is told each certificate of a chain, from its root down to depth 0. */
  interface Listener {
    /** Returns 0, or a number that fails the connection. */
    int check(X509Certificate certificate, int depth) throws TlsException;

    /** The time now, in milliseconds since 1970. */
    long now();
  }

  private final List<X509Certificate> trusted;
  private final boolean isRequired;
  private final @Nullable String host;
  private final Listener listener;
  private @Nullable TlsException failure;

  /**
   * Checks against certificates that are trusted.
   *
   * @param isRequired whether a certificate that will not do fails the connection
   * @param host the name or number that the other side must have, or null for any
   */
  PeerCheck(
      List<X509Certificate> trusted, boolean isRequired, @Nullable String host, Listener listener) {
    this.trusted = trusted;
    this.isRequired = isRequired;
    this.host = host;
    this.listener = listener;
  }

  /** What was wrong, or null. */
  @Nullable TlsException failure() {
    return failure;
  }

  private void check(X509Certificate[] presented, String use) throws CertificateException {
    try {
      if (isRequired && trusted.isEmpty()) {
        throw new TlsException(TlsError.CA_CHAIN_REQUIRED);
      }
      Set<String> complaints = new HashSet<>();
      List<X509Certificate> chain = chain(presented);
      if (chain.isEmpty()) {
        complaints.add(NOT_TRUSTED);
        chain = Arrays.asList(presented);
      }
      Date now = new Date(listener.now());
      for (int depth = chain.size() - 1; depth >= 0; depth--) {
        X509Certificate certificate = chain.get(depth);
        if (now.after(certificate.getNotAfter())) {
          complaints.add(EXPIRED);
        } else if (now.before(certificate.getNotBefore())) {
          complaints.add(FUTURE);
        }
        int answer = listener.check(certificate, depth);
        if (answer != 0) {
          throw TlsException.ofCallback(answer);
        }
      }
      if (host != null && !HostNames.match(presented[0], host)) {
        complaints.add(ANOTHER_NAME);
      }
      List<String> uses = presented[0].getExtendedKeyUsage();
      if (uses != null && !uses.contains(use) && !uses.contains(ANY_USE)) {
        complaints.add(ANOTHER_USE);
      }
      if (isRequired && !complaints.isEmpty()) {
        throw TlsException.ofCertificate(text(complaints));
      }
    } catch (TlsException e) {
      failure = e;
      throw new CertificateException(e);
    } catch (CertificateParsingException e) {
      failure = new TlsException(TlsError.BAD_CERTIFICATE);
      throw e;
    }
  }

  private static String text(Set<String> complaints) {
    StringBuilder text = new StringBuilder();
    for (String each : List.of(EXPIRED, ANOTHER_NAME, NOT_TRUSTED, FUTURE, ANOTHER_USE)) {
      text.append(complaints.contains(each) ? each : "");
    }
    return text.toString();
  }

  /** The chain up to one that is trusted, or nothing. Dates are looked at by the caller. */
  private List<X509Certificate> chain(X509Certificate[] presented) {
    X509Certificate leaf = presented[0];
    if (trusted.contains(leaf)
        && leaf.getSubjectX500Principal().equals(leaf.getIssuerX500Principal())) {
      return List.of(leaf);
    }
    Set<TrustAnchor> anchors = new HashSet<>();
    for (X509Certificate certificate : trusted) {
      anchors.add(new TrustAnchor(certificate, null));
    }
    if (anchors.isEmpty()) {
      return List.of();
    }
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(leaf);
    try {
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      Collection<X509Certificate> known = Arrays.asList(presented);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(whenAllWereValid(presented));
      PKIXCertPathBuilderResult result =
          (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
      List<X509Certificate> chain = new ArrayList<>();
      result.getCertPath().getCertificates().forEach(c -> chain.add((X509Certificate) c));
      X509Certificate root = result.getTrustAnchor().getTrustedCert();
      if (root != null && !chain.contains(root)) {
        chain.add(root);
      }
      return chain;
    } catch (GeneralSecurityException e) {
      return List.of(); // there is no such chain
    }
  }

  private static Date whenAllWereValid(X509Certificate[] presented) {
    Date latest = presented[0].getNotBefore();
    for (X509Certificate certificate : presented) {
      Date start = certificate.getNotBefore();
      latest = start.after(latest) ? start : latest;
    }
    return latest;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    check(chain, SERVER_USE);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    check(chain, CLIENT_USE);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
      throws CertificateException {
    check(chain, SERVER_USE);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
      throws CertificateException {
    check(chain, CLIENT_USE);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check(chain, SERVER_USE);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check(chain, CLIENT_USE);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trusted.toArray(new X509Certificate[0]);
  }
}
