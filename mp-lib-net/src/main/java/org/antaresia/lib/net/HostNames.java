package org.antaresia.lib.net;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Whether a certificate is a host's (RFC 6125). */
final class HostNames {
  // Kinds of alternative names.
  private static final Integer DNS = 2;
  private static final Integer IP = 7;

  private HostNames() {}

  /** Whether one of the names is the host's; the common name counts when there are no others. */
  static boolean match(X509Certificate certificate, String host)
      throws CertificateParsingException {
    Collection<List<?>> names = certificate.getSubjectAlternativeNames();
    if (names == null) {
      return matches(commonName(certificate), host);
    }
    for (List<?> name : names) {
      Object kind = name.get(0);
      if ((kind.equals(DNS) || kind.equals(IP)) && matches(String.valueOf(name.get(1)), host)) {
        return true;
      }
    }
    return false;
  }

  private static String commonName(X509Certificate certificate) throws CertificateParsingException {
    try {
      for (Rdn rdn : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
        if (rdn.getType().equalsIgnoreCase("CN")) {
          return String.valueOf(rdn.getValue());
        }
      }
      return "";
    } catch (InvalidNameException e) {
      throw new CertificateParsingException(e);
    }
  }

  /** A star stands for the first part of a name, all of it. */
  private static boolean matches(String name, String host) {
    int dot = host.indexOf('.');
    return name.equalsIgnoreCase(host)
        || name.startsWith("*.")
            && dot > 0
            && name.substring(1).equalsIgnoreCase(host.substring(dot));
  }
}
