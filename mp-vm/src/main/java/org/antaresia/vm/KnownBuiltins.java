package org.antaresia.vm;

import java.util.HashMap;
import java.util.Map;

/**
 * Which builtin functions and types register code has called so far: what names of globals and of
 * methods have been found to be.
 */
final class KnownBuiltins {
  private KnownBuiltins() {}

  /**
   * For each instruction that looks a method up, or a call, the address of a builtin function or
   * type; else NULL. What is called is guessed from the instructions before it.
   */
  static int[] of(RegisterCode code) {
    int[] found = new int[code.words.length];
    Map<Integer, Integer> inSlots = new HashMap<>();
    for (int pc = 0; pc < found.length; pc++) {
      long word = code.words[pc];
      int a = RegisterOp.a(word);
      int b = RegisterOp.b(word);
      int value = Word.NULL;
      switch (RegisterOp.op(word)) {
        case RegisterOp.LOAD_GLOBAL, RegisterOp.LOAD_NAME -> value = global(code, word);
        case RegisterOp.LOAD_METHOD -> {
          value = method(code, word);
          found[pc] = value;
        }
        case RegisterOp.MOVE, RegisterOp.MOVE_BOUND -> value = inSlots.getOrDefault(b, Word.NULL);
        case RegisterOp.CALL -> found[pc] = inSlots.getOrDefault(b, Word.NULL);
        default -> {}
      }
      for (int slot : SlotLiveness.sets(word)) {
        inSlots.remove(slot);
      }
      if (value != Word.NULL) {
        inSlots.put(a, value);
      }
    }
    return found;
  }

  private static int global(RegisterCode code, long word) {
    Vm vm = code.vm;
    int c = RegisterOp.c(word);
    int site = c >>> 16;
    int entry = Interpreter.remembered(vm.ram, vm.globals, RegisterOp.name(c), code.cache[site]);
    return ifBuiltin(entry != 0 ? vm.ram[entry + 1] : code.cache[site + InlineCaches.VALUE]);
  }

  private static int method(RegisterCode code, long word) {
    int site = RegisterOp.c(word) >>> 16;
    int owner = code.cache[site + InlineCaches.TYPE];
    int function = code.cache[site + InlineCaches.VALUE];
    return Word.isPointer(owner) && Rom.contains(owner) ? ifBuiltin(function) : Word.NULL;
  }

  private static int ifBuiltin(int word) {
    boolean isBuiltin =
        Word.isPointer(word)
            && Rom.contains(word)
            && (Rom.object(word) instanceof NativeFunction || Rom.object(word) instanceof Type);
    return isBuiltin ? word : Word.NULL;
  }
}
