package org.antaresia.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One DS component as its descriptor states it (OSGi Compendium, 112.4).
 *
 * @param name the component's name
 * @param implementation the class that is instantiated
 * @param services the interfaces or classes it is registered under
 * @param references what it needs, in the order of the descriptor
 * @param parameters number of parameters of its constructor
 * @param activate name of a method to call once everything is injected, or empty
 * @param configured whether it exists only where a configuration does
 * @param singleton whether all users share one instance
 * @param ranking which of several providers is preferred: the highest
 */
record Component(
    String name,
    String implementation,
    List<String> services,
    List<Reference> references,
    int parameters,
    String activate,
    boolean configured,
    boolean singleton,
    int ranking) {

  /** As the framework orders services of one type, except that names stand in for start order. */
  static final Comparator<Component> PREFERENCE =
      Comparator.comparingInt(Component::ranking).reversed().thenComparing(Component::name);

  static Component read(Element xml) {
    List<String> services = new ArrayList<>();
    for (Element provide : children(xml, "provide")) {
      services.add(provide.getAttribute("interface"));
    }
    List<Reference> references = new ArrayList<>();
    for (Element reference : children(xml, "reference")) {
      references.add(Reference.read(reference));
    }
    int ranking = 0;
    for (Element property : children(xml, "property")) {
      if (property.getAttribute("name").equals("service.ranking")) {
        ranking = Integer.parseInt(property.getAttribute("value"));
      }
    }
    String scope = "singleton";
    for (Element service : children(xml, "service")) {
      scope = attribute(service, "scope", scope);
    }
    return new Component(
        xml.getAttribute("name"),
        children(xml, "implementation").get(0).getAttribute("class"),
        services,
        references,
        Integer.parseInt(attribute(xml, "init", "0")),
        xml.getAttribute("activate"),
        xml.getAttribute("configuration-policy").equals("require"),
        scope.equals("singleton"),
        ranking);
  }

  /** The implementation's name as Java source spells it. */
  String type() {
    return implementation.replace('$', '.');
  }

  /** Name of the field and of the method that hold this component in the wiring. */
  String identifier() {
    String simple = type().substring(type().lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  static String attribute(Element element, String name, String otherwise) {
    return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
  }

  private static List<Element> children(Element xml, String tag) {
    List<Element> found = new ArrayList<>();
    var nodes = xml.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
