package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import java.io.ByteArrayOutputStream;
import org.antaresia.gc.Bytes;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.Prelude;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.CodeObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.TupleObject;

/** What a program can see of the code of a Python function: the attributes of code objects. */
public final class CodeView {
  private CodeView() {}

  /** The name of the source file, a qstr. */
  public static int file(Vm vm, int function) {
    return ModuleContext.qstr(vm.ram, i32(vm.ram, function + FunctionObject.CONTEXT), 0);
  }

  /** The source line whose code made the function; 0 when no code did, or it is not known. */
  public static int definitionLine(Vm vm, int function) {
    return CodeBlock.definitionLine(vm.ram, code(vm, function));
  }

  /** The source line of the first opcode. */
  public static int firstLine(Vm vm, int function) {
    int code = code(vm, function);
    return CodeBlock.line(vm.ram, code, i32(vm.ram, code + CodeBlock.OPCODES));
  }

  /** The offset of the opcode that the byte at {@code offset} is part of. */
  public static int opcodeAt(Vm vm, int function, int offset) {
    InstructionCursor cursor = instructions(vm, function);
    do {
      cursor.next();
    } while (cursor.nextOffset() <= offset);
    return cursor.offset();
  }

  /** The opcodes, a bytes object. */
  public static int opcodes(Vm vm, int function) {
    byte[] bytes = CodeBlock.bytes(vm.ram, code(vm, function));
    int start = Prelude.decode(bytes, 0).opcodesOffset();
    return BytesObject.create(vm, Bytes.pack(bytes), start, bytes.length - start);
  }

  /** The code objects of the functions in bytecode that this one makes, then None: a tuple. */
  public static int constants(Vm vm, int function) {
    int[] ram = vm.ram;
    int context = i32(ram, function + FunctionObject.CONTEXT);
    int children = i32(ram, function + FunctionObject.CHILDREN);
    int n = CodeBlock.childCount(ram, code(vm, function));
    int[] raws = new int[n];
    int known = 0;
    for (int i = 0; i < n; i++) {
      int raw = i32(ram, children + 4 * i);
      if (!Functions.isViper(ram, raw)) {
        raws[known++] = raw;
      }
    }
    int tuple = TupleObject.create(vm, known + 1, Word.NULL);
    for (int i = 0; i < known; i++) {
      int mark = vm.heap.freshMark();
      int child = FunctionObject.withoutDefaults(vm, context, raws[i]);
      TupleObject.item(ram, tuple, i, CodeObject.of(vm, child));
      vm.heap.release(mark);
    }
    TupleObject.item(ram, tuple, known, Word.NONE);
    return tuple;
  }

  /** A list of (offset, end, line) for the runs of opcodes of one source line. */
  public static int lines(Vm vm, int function) {
    byte[] bytes = CodeBlock.bytes(vm.ram, code(vm, function));
    Prelude prelude = Prelude.decode(bytes, 0);
    int[] lines = prelude.lines(bytes);
    int end = bytes.length - prelude.opcodesOffset();
    int list = ListObject.create(vm, 0, Word.NULL);
    int start = 0;
    for (int i = 1; i <= end; i++) {
      if (i == end || lines[i] != lines[start]) {
        int mark = vm.heap.freshMark();
        int tuple = TupleObject.create(vm, 3, Word.NULL);
        TupleObject.item(vm.ram, tuple, 0, Word.smallInt(start));
        TupleObject.item(vm.ram, tuple, 1, Word.smallInt(i));
        TupleObject.item(vm.ram, tuple, 2, Word.smallInt(lines[start]));
        ListObject.append(vm, list, tuple);
        vm.heap.release(mark);
        start = i;
      }
    }
    return list;
  }

  /** A bytes object of pairs: so many opcode bytes on, the line grows by so many. */
  public static int lineTable(Vm vm, int function) {
    byte[] bytes = CodeBlock.bytes(vm.ram, code(vm, function));
    int[] lines = Prelude.decode(bytes, 0).lines(bytes);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    int last = 0;
    for (int i = 1; i < lines.length; i++) {
      if (lines[i] != lines[last]) {
        table.write(i - last);
        table.write(lines[i] - lines[last]);
        last = i;
      }
    }
    return BytesObject.create(vm, Bytes.pack(table.toByteArray()), 0, table.size());
  }

  /** Whether the code expects cells as its first arguments, which only a closure passes. */
  public static boolean needsCells(Vm vm, int function) {
    int[] ram = vm.ram;
    int code = code(vm, function);
    boolean[] isCell = new boolean[CodeBlock.stateWords(ram, code)];
    int cells = u8(ram, code + CodeBlock.N_CELLS);
    for (int at = i32(ram, code + CodeBlock.OPCODES) - cells, i = 0; i < cells; i++) {
      isCell[u8(ram, at + i)] = true;
    }
    int sincePlain = 256; // instructions since a local was loaded that is no cell
    for (InstructionCursor cursor = instructions(vm, function); cursor.next(); sincePlain++) {
      switch (cursor.opcode()) {
        case LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> {
          if (!isCell[cursor.argument()]) {
            return true;
          }
        }
        case LOAD_FAST_N, LOAD_FAST_MULTI ->
            sincePlain = isCell[cursor.argument()] ? sincePlain : 0;
        case MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS -> { // the loads of its cells come just before
          if (sincePlain <= cursor.extra()) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static InstructionCursor instructions(Vm vm, int function) {
    return CodeBlock.instructions(vm.ram, code(vm, function));
  }

  private static int code(Vm vm, int function) {
    return i32(vm.ram, function + FunctionObject.CODE);
  }
}
