package org.antaresia.parser;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a tree as nested lists: {@code (Kind@line component ...)}, a statement on each line. */
final class TreePrinter {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  static String print(Object node) {
    var printer = new TreePrinter();
    printer.value(node);
    return printer.out.toString().strip();
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      out.append('-');
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Record node) {
      node(node);
    } else if (value instanceof String text) {
      out.append('"').append(text.replace("\n", "\\n")).append('"');
    } else {
      out.append(value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    String separator = "";
    for (Object item : list) {
      out.append(separator);
      value(item);
      separator = " ";
    }
    out.append(']');
  }

  private void node(Record node) {
    if (node instanceof Block block) {
      depth++;
      out.append("(Block").append(block.line() == 0 ? "" : "@" + block.line());
      block.statements().forEach(this::value);
      out.append(')');
      depth--;
      return;
    }
    if (node instanceof Stmt) {
      out.append('\n').append("  ".repeat(depth));
    }
    out.append('(').append(node.getClass().getSimpleName());
    if (node instanceof Node placed && placed.line() != 0) {
      out.append('@').append(placed.line());
    }
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (!component.getName().equals("line")) {
        out.append(' ');
        value(read(node, component));
      }
    }
    out.append(')');
  }

  private static @Nullable Object read(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
