package org.antaresia.vm.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.api.Value;
import org.antaresia.gc.Memory;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * Copies Python objects to Java. An object that is reached twice is copied once, so the copy is
 * never larger than the heap lets it be; one that contains itself is a ValueError.
 */
final class Outward {
  private static final Snapshot NONE = new Snapshot("NoneType", Snapshot.NONE);
  private static final Snapshot FALSE = new Snapshot("bool", false);
  private static final Snapshot TRUE = new Snapshot("bool", true);

  private final Vm vm;

  // Containers by address; null while one is being copied.
  private final Map<Integer, @Nullable Value> containers = new HashMap<>();

  private Outward(Vm vm) {
    this.vm = vm;
  }

  static Value copy(Vm vm, int object) {
    return new Outward(vm).value(object);
  }

  private Value value(int object) {
    Safepoint.work(vm);
    if (Word.isSmallInt(object)) {
      return new Snapshot("int", (long) Word.smallIntValue(object));
    }
    switch (object) {
      case Word.NONE -> {
        return NONE;
      }
      case Word.FALSE -> {
        return FALSE;
      }
      case Word.TRUE -> {
        return TRUE;
      }
      default -> {
        return ofType(object, Type.wordOf(vm.ram, object));
      }
    }
  }

  private Value ofType(int object, int type) {
    String name = ByteStrings.text(vm.typeName(object));
    return switch (type) {
      case Rom.INT -> {
        var number = IntObject.toBig(vm, object);
        yield new Snapshot(name, number.bitLength() < Long.SIZE ? number.longValue() : number);
      }
      case Rom.FLOAT -> new Snapshot(name, FloatObject.value(vm.ram, object));
      case Rom.STR -> new Snapshot(name, ByteStrings.text(StrObject.text(vm, object)));
      case Rom.BYTES, Rom.BYTEARRAY -> new Snapshot(name, bytes(object));
      case Rom.LIST, Rom.TUPLE, Rom.DICT -> container(object, type, name);
      default -> new Snapshot(name, null);
    };
  }

  private byte[] bytes(int object) {
    Buffer buffer = Buffer.of(vm, object, false);
    byte[] bytes = new byte[buffer.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Memory.u8(vm.ram, buffer.at + i);
    }
    return bytes;
  }

  private Value container(int object, int type, String name) {
    if (containers.containsKey(object)) {
      Value known = containers.get(object);
      if (known == null) {
        throw vm.valueError("circular reference");
      }
      return known;
    }
    containers.put(object, null);
    vm.enter();
    try {
      Value copy = new Snapshot(name, type == Rom.DICT ? map(object) : list(object, type));
      containers.put(object, copy);
      return copy;
    } finally {
      vm.leave();
    }
  }

  private List<Value> list(int object, int type) {
    int[] ram = vm.ram;
    boolean isList = type == Rom.LIST;
    int n = isList ? ListObject.len(ram, object) : TupleObject.len(ram, object);
    List<Value> items = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      items.add(value(isList ? ListObject.item(ram, object, i) : TupleObject.item(ram, object, i)));
    }
    return Collections.unmodifiableList(items);
  }

  private Map<@Nullable Object, Value> map(int object) {
    int map = object + DictObject.MAP;
    Map<@Nullable Object, Value> items = new LinkedHashMap<>();
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = MapTable.slot(vm.ram, map, slot);
      Snapshot key = (Snapshot) value(Memory.i32(vm.ram, entry));
      items.put(key.content() == null ? key : key.asObject(), value(Memory.i32(vm.ram, entry + 4)));
    }
    return Collections.unmodifiableMap(items);
  }
}
