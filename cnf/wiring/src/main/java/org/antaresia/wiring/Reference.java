package org.antaresia.wiring;

import org.w3c.dom.Element;

/**
 * What a component needs: a service, injected into its constructor or given to a bind method.
 *
 * @param name the reference's name
 * @param service the interface or class that it asks for
 * @param optional whether the component exists without it
 * @param multiple whether it takes all providers rather than the preferred one
 * @param parameter index of the constructor's parameter, or -1
 * @param bind name of the bind method, or empty
 * @param target filter over the providers' properties, or empty
 */
record Reference(
    String name,
    String service,
    boolean optional,
    boolean multiple,
    int parameter,
    String bind,
    String target) {

  static Reference read(Element xml) {
    String cardinality = Component.attribute(xml, "cardinality", "1..1");
    return new Reference(
        xml.getAttribute("name"),
        xml.getAttribute("interface"),
        cardinality.startsWith("0"),
        cardinality.endsWith("n"),
        Integer.parseInt(Component.attribute(xml, "parameter", "-1")),
        xml.getAttribute("bind"),
        xml.getAttribute("target"));
  }
}
