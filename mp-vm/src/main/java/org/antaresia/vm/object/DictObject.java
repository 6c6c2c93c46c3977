package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code dict}. */
public final class DictObject extends Type {

  /** {@code +0 type | +4 map}, see {@link MapTable}. */
  public static final int MAP = 4;

  public static final int SIZE = 16;

  /** An empty dict with room for {@code n} entries. */
  public static int create(Vm vm, int n) {
    int dict = vm.allocateObject(SIZE, Rom.DICT);
    MapTable.init(vm, dict + MAP, n);
    return dict;
  }

  /** Whether {@code object} is a dict or OrderedDict. */
  public static boolean isDict(byte[] ram, int object) {
    int type = Type.wordOf(ram, object);
    return type == Rom.DICT || type == Rom.ORDERED_DICT;
  }

  /** The value of {@code key} or NULL. */
  public static int get(Vm vm, int dict, int key) {
    return MapTable.get(vm, dict + MAP, key);
  }

  public static void put(Vm vm, int dict, int key, int value) {
    MapTable.put(vm, dict + MAP, key, value);
  }

  /** Removes {@code key}; its value or NULL. */
  public static int remove(Vm vm, int dict, int key) {
    return MapTable.remove(vm, dict + MAP, key);
  }

  public DictObject() {
    super(Rom.DICT, "dict", 0);
  }
}
