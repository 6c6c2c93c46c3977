package org.antaresia.it;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which component holds which others, read from the fields of the instances themselves. */
final class ObjectGraph {
  private final Set<String> components;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> held = new TreeSet<>();

  private ObjectGraph(Set<String> components) {
    this.components = components;
  }

  /**
   * Class names of components, each with the class names of the components it holds.
   *
   * @param components instances by class name; class loaders may differ
   */
  static Map<String, Set<String>> of(Map<String, Object> components) throws IllegalAccessException {
    Map<String, Set<String>> edges = new TreeMap<>();
    for (var entry : components.entrySet()) {
      ObjectGraph graph = new ObjectGraph(components.keySet());
      graph.fields(entry.getValue());
      edges.put(entry.getKey(), graph.held);
    }
    return edges;
  }

  private void fields(Object holder) throws IllegalAccessException {
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ours(type) && !Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          visit(field.get(holder));
        }
      }
    }
  }

  private void visit(Object value) throws IllegalAccessException {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof Collection<?> many) {
      for (Object one : many) {
        visit(one);
      }
    } else if (value instanceof Map<?, ?> many) {
      visit(many.values());
    } else if (value instanceof Object[] many) {
      for (Object one : many) {
        visit(one);
      }
    } else if (value instanceof Optional<?> maybe) {
      visit(maybe.orElse(null));
    } else if (components.contains(value.getClass().getName())) {
      held.add(value.getClass().getName());
    } else if (ours(value.getClass())) {
      fields(value);
    }
  }

  private static boolean ours(Class<?> type) {
    return type.getName().startsWith("org.antaresia.");
  }
}
