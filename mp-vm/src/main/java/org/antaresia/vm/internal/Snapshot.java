package org.antaresia.vm.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.api.Value;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a Python object.
 *
 * @param content null for what has no counterpart, otherwise {@link #NONE}, a Boolean, Long,
 *     BigInteger, Double, String or byte[], a List of values, or a Map from plain objects to values
 */
record Snapshot(String typeName, @Nullable Object content) implements Value {
  /** The content of None. */
  static final Object NONE = "None".toCharArray();

  @Override
  public boolean isNone() {
    return content == NONE;
  }

  @Override
  public boolean asBoolean() {
    return content instanceof Boolean truth ? truth : refuse("bool");
  }

  @Override
  public int asInt() {
    return Math.toIntExact(asLong());
  }

  @Override
  public long asLong() {
    if (content instanceof BigInteger big) {
      return big.longValueExact();
    }
    return content instanceof Long number ? number : refuse("int");
  }

  @Override
  public double asDouble() {
    return content instanceof Number number ? number.doubleValue() : refuse("float");
  }

  @Override
  public String asString() {
    return content instanceof String text ? text : refuse("str");
  }

  @Override
  public byte[] asBytes() {
    return content instanceof byte[] bytes ? bytes.clone() : refuse("bytes");
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Value> asList() {
    return content instanceof List<?> items ? (List<Value>) items : refuse("list");
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<@Nullable Object, Value> asMap() {
    return content instanceof Map<?, ?> items
        ? (Map<@Nullable Object, Value>) items
        : refuse("dict");
  }

  @Override
  public @Nullable Object asObject() {
    if (content == null) {
      return refuse("value of a builtin type");
    }
    if (content instanceof List<?>) {
      List<@Nullable Object> plain = new ArrayList<>();
      for (Value item : asList()) {
        plain.add(item.asObject());
      }
      return plain;
    }
    if (content instanceof Map<?, ?>) {
      Map<@Nullable Object, @Nullable Object> plain = new LinkedHashMap<>();
      for (Map.Entry<@Nullable Object, Value> item : asMap().entrySet()) {
        plain.put(item.getKey(), item.getValue().asObject());
      }
      return plain;
    }
    return content instanceof byte[] ? asBytes() : content == NONE ? null : content;
  }

  private <T> T refuse(String wanted) {
    throw new ClassCastException("a Python " + typeName + " is no " + wanted);
  }

  @Override
  public String toString() {
    return content == null || content == NONE || content instanceof byte[]
        ? "<" + typeName + ">"
        : content.toString();
  }
}
