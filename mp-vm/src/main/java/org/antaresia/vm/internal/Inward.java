package org.antaresia.vm.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.antaresia.api.Value;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.jspecify.annotations.Nullable;

/** Copies Java objects to Python. What is made is kept until the heap's fresh list is released. */
final class Inward {
  private Inward() {}

  static int copy(Vm vm, @Nullable Object object) {
    if (object == null) {
      return Word.NONE;
    }
    if (object instanceof Boolean truth) {
      return Word.bool(truth);
    }
    if (object instanceof String text) {
      return vm.str(ByteStrings.of(text));
    }
    if (object instanceof Number number) {
      return number(vm, number);
    }
    if (object instanceof byte[] bytes) {
      TextBuffer buffer = new TextBuffer(vm);
      buffer.write(bytes, 0, bytes.length);
      return BytesObject.create(vm, buffer);
    }
    if (object instanceof Value value) {
      return copy(vm, value.asObject());
    }
    vm.enter();
    try {
      if (object instanceof Collection<?> items) {
        return list(vm, items);
      }
      if (object instanceof Map<?, ?> items) {
        return dict(vm, items);
      }
    } finally {
      vm.leave();
    }
    throw vm.typeError("can't convert Java " + object.getClass().getName());
  }

  private static int number(Vm vm, Number number) {
    if (number instanceof BigInteger big) {
      return IntObject.create(vm, big);
    }
    if (number instanceof Double || number instanceof Float || number instanceof BigDecimal) {
      return FloatObject.create(vm, number.doubleValue());
    }
    return IntObject.create(vm, number.longValue());
  }

  private static int list(Vm vm, Collection<?> items) {
    int list = ListObject.create(vm, 0, Word.NULL);
    for (Object item : items) {
      int mark = vm.heap.freshMark();
      ListObject.append(vm, list, copy(vm, item));
      vm.heap.release(mark);
    }
    return list;
  }

  private static int dict(Vm vm, Map<?, ?> items) {
    int dict = DictObject.create(vm, items.size());
    for (Map.Entry<?, ?> item : items.entrySet()) {
      int mark = vm.heap.freshMark();
      int key = copy(vm, item.getKey());
      DictObject.put(vm, dict, key, copy(vm, item.getValue()));
      vm.heap.release(mark);
    }
    return dict;
  }
}
