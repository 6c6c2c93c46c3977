package org.antaresia.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors of the house: a bundle uses bundles of lower floors and what they export, only. */
class FloorsTest {
  /**
   * Root packages of the bundles, floor by floor from the ground up; one that is below another's
   * comes first.
   */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("gc", "lexer", "hal", "fs", "ir", "api"),
          List.of("mpy", "parser", "asm.jvm", "asm.thumb"),
          List.of("compiler", "cpu.thumb"),
          List.of("emit.bytecode", "emit.viper", "emit.native_", "emit.inlineasm"),
          List.of("vm"),
          List.of("lib.net", "lib", "repl"),
          List.of("port.unix", "port.stm32f405"),
          List.of("cli"));

  private static JavaClasses house;

  @BeforeAll
  static void importBundles() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("org.antaresia.start"))
            .withImportOption(location -> !location.contains("org.antaresia.freeze"))
            .withImportOption(location -> !location.contains("/org/antaresia/it/"))
            .importPackages("org.antaresia");
  }

  @Test
  void bundlesUseLowerFloorsOnly() {
    classes()
        .should(
            eachDependency(
                "stay on its floor's way down",
                (from, to) -> bundle(from).equals(bundle(to)) || floor(to) < floor(from)))
        .check(house);
  }

  @Test
  void nobodyUsesAnothersInternals() {
    classes()
        .should(
            eachDependency(
                "leave other bundles' internals alone",
                (from, to) ->
                    bundle(from).equals(bundle(to))
                        || !(to.getPackageName() + ".").contains(".internal.")))
        .check(house);
  }

  private interface Permission {
    boolean allows(JavaClass from, JavaClass to);
  }

  private static ArchCondition<JavaClass> eachDependency(String what, Permission permission) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass().getBaseComponentType();
          if (to.getPackageName().startsWith("org.antaresia.") && !permission.allows(from, to)) {
            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static String bundle(JavaClass type) {
    return FLOORS.get(floor(type)).stream().filter(bundle -> owns(bundle, type)).findFirst().get();
  }

  private static int floor(JavaClass type) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).stream().anyMatch(bundle -> owns(bundle, type))) {
        return floor;
      }
    }
    throw new AssertionError(type.getName() + " is on no floor");
  }

  private static boolean owns(String bundle, JavaClass type) {
    return (type.getPackageName() + ".").startsWith("org.antaresia." + bundle + ".");
  }
}
