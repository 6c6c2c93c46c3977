package org.antaresia.vm;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The names of the slots that a builtin type fills: the methods of {@link Type} it overrides. */
final class Slots extends ClassValue<Set<String>> {
  private static final Slots FILLED = new Slots();

  private Slots() {}

  static boolean filled(Type type, String slot) {
    return FILLED.get(type.getClass()).contains(slot);
  }

  @Override
  protected Set<String> computeValue(Class<?> type) {
    Set<String> names = new HashSet<>();
    for (Class<?> c = type; c != Type.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        names.add(method.getName());
      }
    }
    return names;
  }
}
