package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.BitSet;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;

/**
 * What instructions of register code remember of their look-ups, so that the next one is short.
 * Each has a few words in its {@link RegisterCode#cache}:
 *
 * <pre>
 *   attribute    +0 slot in the instance's map
 *   global       +0 slot in the globals' map   +1 epoch  +2 builtin of that name
 *   method       +0 type or module             +1 epoch  +2 function that it has
 *   all          +3 hash of the name           +4 length of the last map's table  +5 where a search in such a one begins
 *   global       +6 table of the globals when they lacked the name   +7 their flags   +8 removals so far
 * </pre>
 *
 * <p>A slot is checked before it is believed. What else is remembered holds for an epoch: a change
 * of any class ends it, and so does a collection, after which another object may lie at an address.
 */
public final class InlineCaches {
  static final int SLOT = 0;
  static final int TYPE = 0;
  static final int EPOCH = 1;
  static final int VALUE = 2;
  static final int HASH = 3;

  /** Instead of a hash: no instance has an attribute of that name. */
  private static final int NO_ATTRIBUTE = -1;

  private static final int ALLOC = 4;
  private static final int HOME = 5;

  private static final int LACKING_TABLE = 6;
  private static final int LACKING_FLAGS = 7;
  private static final int LACKING_REMOVALS = 8;

  /** Words of an instruction. */
  static final int WORDS = 9;

  private static final int INITS = 16;

  /** Methods that are remembered for instructions that see many types. */
  private static final int METHODS = 64;

  /** Entries of a map that may grow without the interpreter. */
  private static final int MOST_GROWN = 12;

  /** What is remembered under another number is not true any more. */
  int epoch = 1;

  private final Vm vm;
  private final int[] initTypes = new int[INITS];
  private final int[] inits = new int[INITS];
  private final int[] initEpochs = new int[INITS];
  private final int[] methodTypes = new int[METHODS];
  private final int[] methodNames = new int[METHODS];
  private final int[] methods = new int[METHODS];
  private final int[] methodEpochs = new int[METHODS];
  private final int[] grownTypes = new int[INITS];
  private final int[] grownAllocs = new int[INITS];
  private final int[] moved = new int[2 * MOST_GROWN];
  private boolean trusts = true;

  /** The numbers of names that an instance has ever had as an attribute. */
  private final BitSet attributes = new BitSet();

  /** How many entries have been removed from maps. */
  private int removals;

  InlineCaches(Vm vm) {
    this.vm = vm;
  }

  /** To be called when an attribute of a class changes, or what dies may be freed. */
  public void forget() {
    epoch++;
  }

  /** To be called when the program gets hold of a class's dict, which can then change unseen. */
  public void distrust() {
    forget();
    trusts = false;
  }

  /** To be called when an entry is removed from a map: as many as before may be others then. */
  public void removed() {
    removals++;
  }

  /** As {@link #lacks} of the globals, which tell at once when nothing was added since. */
  boolean lackGlobal(int[] ram, int name, int[] cache, int site) {
    int globals = vm.globals >> 2;
    int table = ram[globals + Interpreter.MAP_TABLE];
    int flags = ram[globals + Interpreter.MAP_FLAGS];
    if (cache[site + LACKING_TABLE] == table
        && cache[site + LACKING_FLAGS] == flags
        && cache[site + LACKING_REMOVALS] == removals) {
      return true;
    }
    if (!lacks(ram, globals, name, cache, site)) {
      return false;
    }
    cache[site + LACKING_TABLE] = table;
    cache[site + LACKING_FLAGS] = flags;
    cache[site + LACKING_REMOVALS] = removals;
    return true;
  }

  /** As {@link ClassObject#simpleInit}. */
  int init(int type) {
    int i = type >>> 4 & INITS - 1;
    if (initTypes[i] == type && initEpochs[i] == epoch) {
      return inits[i];
    }
    int init = ClassObject.simpleInit(vm, type);
    if (trusts) {
      initTypes[i] = type;
      inits[i] = init;
      initEpochs[i] = epoch;
    }
    return init;
  }

  /** Loads a global name or a builtin one. */
  int loadGlobal(int name, int[] cache, int site) {
    int dict = vm.globals;
    int entry = MapTable.findQstr(vm, dict + DictObject.MAP, name);
    if (entry != Word.NULL) {
      rememberSlot(dict, entry, cache, site);
      return i32(vm.ram, entry + 4);
    }
    int value = Variables.builtin(vm, Word.qstrNumber(name));
    if (Rom.contains(value) && i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE) == Word.NULL) {
      rememberValue(name, value, cache, site);
    }
    return value;
  }

  void storeGlobal(int name, int value, int[] cache, int site) {
    int entry = MapTable.findOrAdd(vm, vm.globals + DictObject.MAP, name);
    i32(vm.ram, entry + 4, value);
    rememberSlot(vm.globals, entry, cache, site);
  }

  int loadAttr(int object, int name, int[] cache, int site) {
    if (ClassObject.isInstance(vm.ram, object)) {
      int entry = MapTable.findQstr(vm, object + DictObject.MAP, name);
      if (entry != Word.NULL) {
        rememberSlot(object, entry, cache, site);
        return i32(vm.ram, entry + 4);
      }
    }
    return Attributes.load(vm, object, Word.qstrNumber(name));
  }

  void storeAttr(int object, int name, int value, int[] cache, int site) {
    if (value != Word.NULL && Interpreter.isInstanceThatStores(vm.ram, object)) {
      willHaveAttribute(name);
      int entry = MapTable.findOrAdd(vm, object + DictObject.MAP, name);
      i32(vm.ram, entry + 4, value);
      rememberSlot(object, entry, cache, site);
      cache[site + HASH] = vm.qstrs.hash(Word.qstrNumber(name));
      rememberSize(object);
      return;
    }
    Attributes.store(vm, object, Word.qstrNumber(name), value);
    if (value != Word.NULL && ClassObject.isInstance(vm.ram, object)) {
      int entry = MapTable.findQstr(vm, object + DictObject.MAP, name);
      if (entry != Word.NULL && i32(vm.ram, entry + 4) == value) {
        rememberSlot(object, entry, cache, site);
      }
    }
  }

  /**
   * To be called before an instance gets an attribute of its own: methods of that name are looked
   * for in instances from now on.
   */
  public void willHaveAttribute(int name) {
    int number = Word.qstrNumber(name);
    if (!attributes.get(number)) {
      attributes.set(number);
      forget();
    }
  }

  /** As {@link Attributes#loadMethod}. */
  int loadMethod(int object, int name, int[] cache, int site) {
    int function = Attributes.loadMethod(vm, object, Word.qstrNumber(name));
    if (trusts && isAlwaysFound(object, name, function)) {
      boolean module = vm.self == Word.NULL;
      cache[site + TYPE] = module ? object : Type.wordOf(vm.ram, object);
      rememberValue(name, function, cache, site);
      if (!attributes.get(Word.qstrNumber(name))) {
        cache[site + HASH] = NO_ATTRIBUTE;
      }
      int type = cache[site + TYPE];
      if (type >= RAM_BASE) {
        int i = methodIndex(type, name);
        methodTypes[i] = type;
        methodNames[i] = name;
        methods[i] = function;
        methodEpochs[i] = epoch;
      }
    }
    return function;
  }

  private void rememberSlot(int dict, int entry, int[] cache, int site) {
    cache[site + SLOT] = entry - i32(vm.ram, dict + DictObject.MAP + MapTable.TABLE) >> 3;
  }

  private void rememberValue(int name, int value, int[] cache, int site) {
    cache[site + EPOCH] = epoch;
    cache[site + VALUE] = value;
    cache[site + LACKING_FLAGS] = -1;
    cache[site + HASH] = vm.qstrs.hash(Word.qstrNumber(name));
  }

  /** Whether all objects of the type have that function, but for attributes of instances. */
  private boolean isAlwaysFound(int object, int name, int function) {
    int type = Type.wordOf(vm.ram, object);
    if (vm.self == Word.NULL) {
      return type == Rom.MODULE
          && Rom.contains(object)
          && Rom.contains(function)
          && ((Namespace) Rom.object(object)).member(vm, Word.qstrNumber(name)) == function;
    }
    if (vm.self != object) {
      return false;
    }
    return Rom.contains(type)
        ? !Rom.type(type).fills("loadAttr")
            && function == Rom.type(type).inheritedMember(vm, Word.qstrNumber(name))
        : Word.isPointer(function)
            && !Rom.contains(function)
            && ClassObject.isInstance(vm.ram, object)
            && i32(vm.ram, function) == Rom.FUNCTION;
  }

  /**
   * Whether a map surely lacks a name.
   *
   * @param object index of the word of what the map belongs to, not yet relative to RAM
   */
  static boolean lacks(int[] ram, int object, int name, int[] cache, int site) {
    int alloc = ram[object + Interpreter.MAP_ALLOC];
    if (alloc == 0) {
      return true;
    }
    int flags = ram[object + Interpreter.MAP_FLAGS];
    if ((flags & (MapTable.ALL_KEYS_ARE_QSTRS | MapTable.ORDERED)) != MapTable.ALL_KEYS_ARE_QSTRS) {
      return false; // a key may equal the name all the same, or lie elsewhere
    }
    int table = (ram[object + Interpreter.MAP_TABLE] >> 2) - WORD_BASE;
    int slot = home(alloc, cache, site);
    for (int left = alloc; left > 0; left--) {
      int key = ram[table + 2 * slot];
      if (key == Word.NULL) {
        return true;
      }
      if (key == name) {
        return false;
      }
      if (++slot == alloc) {
        slot = 0;
      }
    }
    return true;
  }

  /**
   * The Python function that a class or one of its bases has for a special method, or NULL.
   *
   * @param name a qstr
   */
  int method(int type, int name) {
    int key = Word.qstr(name);
    int i = methodIndex(type, key);
    if (methodTypes[i] == type && methodNames[i] == key && methodEpochs[i] == epoch) {
      return methods[i];
    }
    int member = ClassObject.find(vm, type, name, Word.NULL);
    int method = Routines.isOf(vm.ram, member, Rom.FUNCTION) ? member : Word.NULL;
    if (trusts) {
      methodTypes[i] = type;
      methodNames[i] = key;
      methods[i] = method;
      methodEpochs[i] = epoch;
    }
    return method;
  }

  private static boolean isNoAttribute(int[] ram, int instance, int name, int[] cache, int site) {
    return cache[site + HASH] == NO_ATTRIBUTE || lacks(ram, instance >> 2, name, cache, site);
  }

  private static int methodIndex(int type, int name) {
    return (type >> 4 ^ name >> 3) & METHODS - 1;
  }

  /** As {@link #find}, of a type that the instruction does not remember. */
  private int findOther(int[] ram, int object, int type, int name, int[] cache, int site) {
    int i = methodIndex(type, name);
    return methodTypes[i] == type
            && methodNames[i] == name
            && methodEpochs[i] == epoch
            && isNoAttribute(ram, object, name, cache, site)
        ? methods[i]
        : Word.NULL;
  }

  private static int home(int alloc, int[] cache, int site) {
    if (cache[site + ALLOC] != alloc) {
      cache[site + ALLOC] = alloc;
      cache[site + HOME] = cache[site + HASH] % alloc;
    }
    return cache[site + HOME];
  }

  /**
   * Adds an attribute that an instruction has set before to an instance that lacks it, if its map
   * has room.
   *
   * @return index of the entry, without a value; 0 when nothing was done
   */
  static int add(int[] ram, int instance, int name, int[] cache, int site) {
    int object = instance >> 2;
    int alloc = ram[object + Interpreter.MAP_ALLOC];
    int flags = ram[object + Interpreter.MAP_FLAGS];
    if (alloc == 0
        || cache[site + HASH] == 0
        || (flags & (MapTable.ALL_KEYS_ARE_QSTRS | MapTable.ORDERED))
            != MapTable.ALL_KEYS_ARE_QSTRS) {
      return 0;
    }
    int table = (ram[object + Interpreter.MAP_TABLE] >> 2) - WORD_BASE;
    int slot = home(alloc, cache, site);
    for (int left = alloc; left > 0; left--) {
      int key = ram[table + 2 * slot];
      if (key == Word.NULL) {
        ram[table + 2 * slot] = name;
        ram[object + Interpreter.MAP_FLAGS] = flags + MapTable.ONE_USED;
        return table + 2 * slot;
      }
      if (key == name || key == Word.SENTINEL) {
        return 0;
      }
      if (++slot == alloc) {
        slot = 0;
      }
    }
    return 0;
  }

  /**
   * As {@link #add}; a full map gets room if that takes no collection. The first attribute of an
   * instance brings the memory for as many as others of its class have; the table itself grows as
   * it always does.
   */
  int addWithRoom(int[] ram, int instance, int name, int[] cache, int site) {
    int object = instance >> 2;
    int alloc = ram[object + Interpreter.MAP_ALLOC];
    int flags = ram[object + Interpreter.MAP_FLAGS];
    if (flags >> MapTable.USED_SHIFT == alloc
        && (flags & MapTable.ONE_USED - 1) == MapTable.ALL_KEYS_ARE_QSTRS
        && cache[site + HASH] != 0
        && !grow(ram, instance, name, alloc)) {
      return 0;
    }
    return add(ram, instance, name, cache, site);
  }

  /** Gives a full map of qstrs room in the memory that its table has, or gets now. */
  private boolean grow(int[] ram, int instance, int name, int alloc) {
    int map = instance + DictObject.MAP;
    int grown = alloc + 2;
    if (grown > MOST_GROWN) {
      return false;
    }
    int table = i32(ram, map + MapTable.TABLE);
    if (alloc == 0) {
      int type = i32(ram, instance);
      int i = type >>> 4 & INITS - 1;
      int bytes = 8 * (grownTypes[i] == type ? grownAllocs[i] : grown);
      if (!vm.heap.hasFree(bytes)) {
        return false;
      }
      i32(ram, map + MapTable.TABLE, vm.allocate(bytes));
      i32(ram, map + MapTable.ALLOC, grown);
      return true;
    }
    if (MapTable.findQstr(vm, map, name) != Word.NULL || vm.heap.sizeOf(table) < 8 * grown) {
      return false;
    }
    MapTable.growInPlace(vm, map, grown, moved);
    return true;
  }

  /** Notes how large the map of an instance is. */
  private void rememberSize(int instance) {
    int type = i32(vm.ram, instance);
    int alloc = i32(vm.ram, instance + DictObject.MAP + MapTable.ALLOC);
    int i = type >>> 4 & INITS - 1;
    if (alloc <= MOST_GROWN && (grownTypes[i] != type || alloc > grownAllocs[i])) {
      grownTypes[i] = type;
      grownAllocs[i] = alloc;
    }
  }

  /** The function that an instruction remembers for an object, or NULL. */
  int find(int[] ram, int object, int name, int[] cache, int site) {
    if (cache[site + EPOCH] != epoch) {
      return Word.NULL;
    }
    int known = cache[site + TYPE];
    boolean found;
    if ((object & 3) == 0 && object >= RAM_BASE) {
      int type = ram[(object >> 2) - WORD_BASE];
      if (type != known && type >= RAM_BASE) {
        return findOther(ram, object, type, name, cache, site);
      }
      found = type == known && (type < RAM_BASE || isNoAttribute(ram, object, name, cache, site));
    } else {
      found = Word.isQstr(object) ? known == Rom.STR : known == object;
    }
    return found ? cache[site + VALUE] : Word.NULL;
  }
}
