package org.antaresia.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * Finds the components of all bundles on a class path by the manifests' Service-Component header.
 */
final class Descriptors {
  private Descriptors() {}

  static List<Component> of(ClassLoader bundles)
      throws IOException, SAXException, ParserConfigurationException {
    List<Component> components = new ArrayList<>();
    for (URL manifest : Collections.list(bundles.getResources("META-INF/MANIFEST.MF"))) {
      String header;
      try (InputStream in = manifest.openStream()) {
        header = new Manifest(in).getMainAttributes().getValue("Service-Component");
      }
      if (header != null) {
        for (String path : header.split("\\s*,\\s*")) {
          components.add(read(new URL(manifest, "../" + path)));
        }
      }
    }
    components.sort(Component.PREFERENCE);
    return components;
  }

  private static Component read(URL descriptor)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream in = descriptor.openStream()) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      return Component.read(document.getDocumentElement());
    }
  }
}
