package org.antaresia.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class WiringSourceTest {
  /** What the components below offer and ask for. */
  public interface Part {}

  /** A component without needs. */
  public static final class Bolt implements Part {}

  /** Another one. */
  public static final class Nut implements Part {}

  /** A component with each kind of need. */
  public static final class Engine {
    /** Takes what it is given. */
    public Engine(Part one, List<Part> all, Optional<Part> maybe, Runnable absent) {}

    /** Takes one part later. */
    public void fit(Part part) {}

    /** Runs when all parts are there. */
    public void start() {}
  }

  /** A component nobody outside can create. */
  public static final class Secret {
    private Secret() {}
  }

  private static final String PART =
      "<service><provide interface='" + Part.class.getName() + "'/></service>";
  private static final String BOLT = component("Bolt", "", PART);
  private static final String NUT =
      component("Nut", "", PART + "<property name='service.ranking' type='Integer' value='5'/>");

  @Test
  void createsAComponentOnFirstCall() throws Exception {
    assertTrue(
        text(BOLT)
            .contains(
                """
                if (bolt == null) {
                      bolt = new org.antaresia.wiring.WiringSourceTest.Bolt();
                    }
                    return bolt;
                """));
  }

  @Test
  void prefersTheHighestRankingAndListsAll() throws Exception {
    String engine =
        component(
            "Engine",
            "init='4' activate='start'",
            reference("one", Part.class, "1..1", "parameter='0'")
                + reference("all", Part.class, "0..n", "parameter='1'")
                + reference("maybe", Part.class, "0..1", "parameter='2'")
                + reference("absent", Runnable.class, "0..1", "parameter='3'")
                + reference("Part", Part.class, "0..n", "bind='fit' policy='dynamic'"));
    assertEquals(
        """
        engine = new org.antaresia.wiring.WiringSourceTest.Engine(\
        nut(), java.util.List.of(nut(), bolt()), java.util.Optional.of(nut()), null);
        engine.fit(nut());
        engine.fit(bolt());
        engine.start();""",
        text(BOLT, engine, NUT)
            .lines()
            .filter(line -> line.startsWith("      engine"))
            .map(String::strip)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void namesWhatNobodyProvides() {
    String engine =
        component("Engine", "init='4'", reference("one", Runnable.class, "1..1", "parameter='0'"));
    assertRefused("Engine", "nobody provides java.lang.Runnable", engine);
  }

  @Test
  void refusesAComponentThatOnlyReflectionCouldCreate() {
    String secret = component("Secret", "", "");
    assertRefused("Secret", "it has to be a public class with a public constructor", secret);
  }

  @Test
  void refusesInjectedFields() {
    String bolt = component("Bolt", "", reference("next", Part.class, "0..1", "field='next'"));
    assertRefused("Bolt", "reference next is injected into a field", bolt);
  }

  private static void assertRefused(String name, String why, String descriptor) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> text(descriptor));
    assertEquals(
        "component " + name + " cannot be wired without a framework: " + why, refusal.getMessage());
  }

  private static String text(String... descriptors) throws Exception {
    List<Component> components = new ArrayList<>();
    for (String descriptor : descriptors) {
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      var document = parser.parse(new InputSource(new StringReader(descriptor)));
      components.add(Component.read(document.getDocumentElement()));
    }
    components.sort(Component.PREFERENCE);
    return new WiringSource(components, WiringSourceTest.class.getClassLoader()).text("here");
  }

  private static String component(String name, String attributes, String content) {
    String type = WiringSourceTest.class.getName() + "$" + name;
    return "<component name='%s' %s><implementation class='%s'/>%s</component>"
        .formatted(name, attributes, type, content);
  }

  private static String reference(String name, Class<?> service, String cardinality, String how) {
    return "<reference name='%s' interface='%s' cardinality='%s' %s/>"
        .formatted(name, service.getName(), cardinality, how);
  }
}
