package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;

/**
 * Remembers for each place in the bytecode that loads a method which function of which class it
 * found there. A change of any class forgets everything, and so does a collection.
 */
public final class MethodCache {
  private static final int SITES = 256;

  private final Vm vm;
  private final int[] types = new int[SITES];
  private final int[] names = new int[SITES];
  private final int[] functions = new int[SITES];
  private final short[] hashes = new short[SITES];

  private boolean trusts = true;
  private boolean remembersAny;

  MethodCache(Vm vm) {
    this.vm = vm;
  }

  /** To be called when an attribute of a class changes, or what dies may be freed. */
  public void forget() {
    if (remembersAny) {
      Arrays.fill(types, 0);
      remembersAny = false;
    }
  }

  /** To be called when the program gets hold of a class's dict, which can then change unseen. */
  public void distrust() {
    forget();
    trusts = false;
  }

  /** The function if this place remembers it and it surely is what would be found; or NULL. */
  int find(int[] ram, int object, int name, int ip) {
    int site = ip & SITES - 1;
    if ((object & 3) != 0 || object < RAM_BASE || names[site] != name) {
      return Word.NULL;
    }
    int type = ram[(object >> 2) - WORD_BASE];
    if (types[site] != type) {
      return Word.NULL;
    }
    int alloc = type < RAM_BASE ? 0 : ram[(object >> 2) + Interpreter.MAP_ALLOC];
    if (alloc != 0) { // an attribute of the instance comes first: not there if its slot is free
      int hash = hashes[site] & 0xffff;
      int slot = hash < alloc ? hash : hash % alloc;
      if (ram[(ram[(object >> 2) + Interpreter.MAP_TABLE] >> 2) + 2 * slot - WORD_BASE]
          != Word.NULL) {
        return Word.NULL;
      }
    }
    return functions[site];
  }

  /**
   * As {@link Attributes#loadMethod}.
   *
   * @param name a qstr word
   * @param ip tells the place
   */
  int load(int object, int name, int ip) {
    int site = ip & SITES - 1;
    int type = Type.wordOf(vm.ram, object);
    if (types[site] == type
        && names[site] == name
        && (Rom.contains(type)
            || MapTable.findQstr(vm, object + DictObject.MAP, name) == Word.NULL)) {
      vm.self = object;
      return functions[site];
    }
    int function = Attributes.loadMethod(vm, object, Word.qstrNumber(name));
    if (trusts && vm.self == object && isOfType(type, object, name, function)) {
      remembersAny = true;
      types[site] = type;
      names[site] = name;
      functions[site] = function;
      hashes[site] = (short) vm.qstrs.hash(Word.qstrNumber(name));
    }
    return function;
  }

  /** Whether all objects of the type have that function, but for attributes of instances. */
  private boolean isOfType(int type, int object, int name, int function) {
    return Rom.contains(type)
        ? !Rom.type(type).fills("loadAttr")
            && function == Rom.type(type).inheritedMember(vm, Word.qstrNumber(name))
        : Word.isPointer(function)
            && !Rom.contains(function)
            && ClassObject.isInstance(vm.ram, object)
            && i32(vm.ram, function) == Rom.FUNCTION;
  }
}
