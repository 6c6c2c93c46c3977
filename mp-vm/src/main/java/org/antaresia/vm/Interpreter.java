package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.mpy.Op.*;

import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.TupleObject;

/**
 * The bytecode loop. Python calls push a frame and stay in the loop; only builtins that call back
 * nest it.
 *
 * <p>Here is what is fast in each opcode; the rest is {@link Opcodes}, on the frame in RAM. What
 * HotSpot makes of this method decides how fast everything is, hence its habits: it stays below
 * 8,000 bytes of bytecode, or it is never compiled; {@code frame}, {@code local} and {@code sp} are
 * indexes of words of RAM, {@code ip} one of a byte.
 */
final class Interpreter {
  // Fields of the running frame: words from the frame's.
  private static final int FUNCTION = Frame.FUNCTION >> 2;
  private static final int IP = Frame.IP >> 2;
  private static final int SP = Frame.SP >> 2;
  private static final int N_STATE_AND_EXC_INDEX = Frame.N_STATE >> 2;
  private static final int GLOBALS = Frame.GLOBALS >> 2;
  private static final int STATE = Frame.STATE >> 2;

  // Fields of a link: words from the link's.
  private static final int LINK_CALLER = Frame.LINK_CALLER >> 2;
  private static final int LINK_KIND = Frame.LINK_KIND >> 2;
  private static final int LINK_TOP = Frame.LINK_TOP >> 2;

  // Fields of objects: to be added to address >> 2.
  private static final int TYPE = -WORD_BASE;
  private static final int CONTEXT = TYPE + (FunctionObject.CONTEXT >> 2);
  private static final int CODE = TYPE + (FunctionObject.CODE >> 2);
  private static final int QSTRS = TYPE + (ModuleContext.QSTRS >> 2);
  private static final int CONSTANTS = TYPE + (ModuleContext.CONSTANTS >> 2);
  private static final int SHAPE = TYPE + (CodeBlock.SHAPE >> 2);
  private static final int CONTENT = TYPE + (CellObject.CONTENT >> 2);
  private static final int CLASS_BUILTIN = TYPE + (ClassObject.SLOTS >> 2);
  private static final int CLASS_STORES = TYPE + (ClassObject.STORES >> 2);
  static final int MAP_ALLOC = TYPE + (DictObject.MAP + MapTable.ALLOC >> 2);
  static final int MAP_TABLE = TYPE + (DictObject.MAP + MapTable.TABLE >> 2);
  private static final int LEN = TYPE + (ListObject.LEN >> 2); // of bytes and bytearray too
  private static final int ITEMS = TYPE + (ListObject.ITEMS >> 2);
  private static final int TUPLE_LEN = TYPE + (TupleObject.LEN >> 2);
  private static final int TUPLE_ITEMS = TYPE + (TupleObject.ITEMS >> 2);

  static final int SITE_MASK = 1023;
  private static final int ZERO = 1; // the word of the int

  private Interpreter() {}

  /**
   * Runs the running frame until what its base link started is left.
   *
   * @param inject an exception to raise first, or NULL
   * @return the result; {@link Vm#yielded} tells a yield from a return
   * @throws PyException when an exception leaves the base frame
   */
  static int run(Vm vm, int inject) {
    final int[] ram = vm.ram;
    final int fresh = vm.heap.freshMark();
    int pendingRaise = inject;
    while (true) { // once per change of frame
      vm.heap.release(fresh); // what the last frame made is on the stack by now
      if (vm.tracing) {
        if (vm.tracer.run(vm, pendingRaise)) {
          return finish(vm, fresh, vm.result);
        }
        pendingRaise = Word.NULL;
      }
      final int frame = (vm.frame >> 2) - WORD_BASE;
      final int top = vm.stackTop;
      final int local = frame + STATE - 1 + (ram[frame + N_STATE_AND_EXC_INDEX] & 0xffff);
      final int context = ram[(ram[frame + FUNCTION] >> 2) + CONTEXT] >> 2;
      final int qstrs = ram[context + QSTRS] - RAM_BASE;
      int ip = ram[frame + IP] - RAM_BASE;
      int sp = (ram[frame + SP] >> 2) - WORD_BASE;
      try {
        if (pendingRaise != Word.NULL) {
          int exception = pendingRaise;
          pendingRaise = Word.NULL;
          ram[frame + IP] = ip + 1 + RAM_BASE;
          if ((ram[ip >> 2] >> (ip << 3) & 0xff) != YIELD_FROM) {
            // raised by the opcode that the generator would go on with
            throw vm.raise(ExceptionObject.toRaise(vm, exception));
          }
          if (Generators.delegate(vm, exception)) {
            return finish(vm, fresh, ram[sp]);
          }
          continue;
        }
        dispatch:
        while (true) {
          int op = ram[ip >> 2] >> (ip++ << 3) & 0xff;
          while (op >= LOAD_FAST_MULTI && op < UNARY_OP_MULTI) { // the most frequent ones
            if (op >= STORE_FAST_MULTI) {
              ram[local + STORE_FAST_MULTI - op] = ram[sp--];
            } else {
              int value = ram[local + LOAD_FAST_MULTI - op];
              if (value == Word.NULL) {
                break;
              }
              ram[++sp] = value;
            }
            op = ram[ip >> 2] >> (ip++ << 3) & 0xff;
          }
          if (op >= BINARY_OP_MULTI) {
            int left = ram[sp - 1];
            int right = ram[sp];
            if ((left & right & 1) != 0) {
              switch (op - BINARY_OP_MULTI) {
                case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> {
                  int sum = left + right - 1;
                  if (((left ^ sum) & (right ^ sum)) >= 0) {
                    ram[--sp] = sum;
                    continue dispatch;
                  }
                }
                case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT -> {
                  int difference = left - right;
                  if (((left ^ right) & (left ^ difference)) >= 0) {
                    ram[--sp] = difference | 1;
                    continue dispatch;
                  }
                }
                case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY -> {
                  long product = (long) (left >> 1) * (right - 1);
                  if (product == (int) product) {
                    ram[--sp] = (int) product | 1;
                    continue dispatch;
                  }
                }
                case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO -> {
                  if (right != ZERO) {
                    ram[--sp] = Math.floorMod(left >> 1, right >> 1) << 1 | 1;
                    continue dispatch;
                  }
                }
                case BinaryOp.AND, BinaryOp.INPLACE_AND -> {
                  ram[--sp] = left & right;
                  continue dispatch;
                }
                case BinaryOp.OR, BinaryOp.INPLACE_OR -> {
                  ram[--sp] = left | right;
                  continue dispatch;
                }
                case BinaryOp.XOR, BinaryOp.INPLACE_XOR -> {
                  ram[--sp] = left ^ right | 1;
                  continue dispatch;
                }
                case BinaryOp.RSHIFT, BinaryOp.INPLACE_RSHIFT -> {
                  if (right >= 0) {
                    ram[--sp] = left >> Math.min(right >> 1, 31) | 1;
                    continue dispatch;
                  }
                }
                case BinaryOp.LESS,
                    BinaryOp.MORE,
                    BinaryOp.EQUAL,
                    BinaryOp.IS,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE_EQUAL,
                    BinaryOp.NOT_EQUAL -> {
                  boolean truth =
                      switch (op - BINARY_OP_MULTI) {
                        case BinaryOp.LESS -> left < right;
                        case BinaryOp.MORE -> left > right;
                        case BinaryOp.EQUAL, BinaryOp.IS -> left == right;
                        case BinaryOp.LESS_EQUAL -> left <= right;
                        case BinaryOp.MORE_EQUAL -> left >= right;
                        default -> left != right;
                      };
                  // Mostly a short conditional jump follows: done here, it saves a dispatch.
                  int next = ram[ip >> 2] >> (ip << 3) & 0xff;
                  int label = ram[ip + 1 >> 2] >> (ip + 1 << 3);
                  if ((next == POP_JUMP_IF_FALSE || next == POP_JUMP_IF_TRUE)
                      && (label & 0x80) == 0
                      && vm.fuel > 0) {
                    vm.fuel--;
                    sp -= 2;
                    ip += truth == (next == POP_JUMP_IF_TRUE) ? (label & 0x7f) - 0x40 + 2 : 2;
                  } else {
                    ram[--sp] = truth ? Word.TRUE : Word.FALSE;
                  }
                  continue dispatch;
                }
                default -> {}
              }
            } else if (op == BINARY_OP_MULTI + BinaryOp.IS) {
              ram[--sp] = left == right ? Word.TRUE : Word.FALSE;
              continue dispatch;
            }
            ram[frame + IP] = ip + RAM_BASE;
            ram[frame + SP] = sp - 1 + WORD_BASE << 2;
            int result = Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right);
            ip = ram[frame + IP] - RAM_BASE;
            sp = (ram[frame + SP] >> 2) - WORD_BASE;
            ram[sp] = result;
            vm.heap.release(fresh);
            continue dispatch;
          }
          int arg = 0;
          if (op < LOAD_CONST_FALSE) { // 0x00..0x4f carry an operand
            int b = ram[ip >> 2] >> (ip++ << 3);
            arg = b & 0x7f;
            if (op < UNWIND_JUMP) {
              if (op == LOAD_CONST_SMALL_INT) {
                arg = b << 25 >> 25;
              }
              while ((b & 0x80) != 0) {
                b = ram[ip >> 2] >> (ip++ << 3);
                arg = arg << 7 | b & 0x7f;
              }
            } else {
              int bias = 0x40;
              if ((b & 0x80) != 0) {
                arg |= (ram[ip >> 2] >> (ip++ << 3) & 0xff) << 7;
                bias = 0x4000;
              }
              if (op <= POP_JUMP_IF_FALSE) {
                arg -= bias;
              }
            }
          }
          switch (op) {
            case LOAD_CONST_STRING -> {
              ram[++sp] = name(ram, qstrs, arg);
              continue dispatch;
            }
            case LOAD_NAME, LOAD_GLOBAL -> {
              int dict = op == LOAD_GLOBAL ? vm.globals : vm.locals;
              int entry = remembered(vm, ram, dict, name(ram, qstrs, arg), ip);
              if (entry != 0) {
                ram[++sp] = ram[entry + 1];
                continue dispatch;
              }
            }
            case LOAD_ATTR -> {
              int object = ram[sp];
              int type = (object & 3) == 0 && object >= RAM_BASE ? ram[(object >> 2) + TYPE] : 0;
              if (type >= RAM_BASE && ram[(type >> 2) + CLASS_BUILTIN] == Word.NULL) {
                int entry = remembered(vm, ram, object, name(ram, qstrs, arg), ip);
                if (entry != 0) {
                  ram[sp] = ram[entry + 1];
                  continue dispatch;
                }
              }
            }
            case LOAD_METHOD -> {
              int object = ram[sp];
              int function = vm.methods.find(ram, object, name(ram, qstrs, arg), ip);
              if (function != Word.NULL) {
                ram[sp] = function;
                ram[++sp] = object;
                continue dispatch;
              }
            }
            case STORE_NAME, STORE_GLOBAL -> {
              int dict = op == STORE_GLOBAL ? vm.globals : vm.locals;
              int entry = remembered(vm, ram, dict, name(ram, qstrs, arg), ip);
              if (entry != 0) {
                ram[entry + 1] = ram[sp--];
                continue dispatch;
              }
            }
            case STORE_ATTR -> {
              int object = ram[sp];
              int value = ram[sp - 1];
              int type =
                  (object & 3) == 0 && object >= RAM_BASE && value != Word.NULL
                      ? ram[(object >> 2) + TYPE]
                      : 0;
              if (type >= RAM_BASE && ram[(type >> 2) + CLASS_STORES] == Word.NULL) {
                int entry = remembered(vm, ram, object, name(ram, qstrs, arg), ip);
                if (entry != 0) {
                  ram[entry + 1] = value;
                  sp -= 2;
                  continue dispatch;
                }
              }
            }
            case LOAD_CONST_SMALL_INT -> {
              ram[++sp] = arg << 1 | 1;
              continue dispatch;
            }
            case LOAD_CONST_OBJ -> {
              ram[++sp] = ram[(ram[context + CONSTANTS] >> 2) + arg - WORD_BASE];
              continue dispatch;
            }
            case LOAD_FAST_N -> {
              int value = ram[local - arg];
              if (value != Word.NULL) {
                ram[++sp] = value;
                continue dispatch;
              }
            }
            case LOAD_DEREF -> {
              int value = ram[(ram[local - arg] >> 2) + CONTENT];
              if (value != Word.NULL) {
                ram[++sp] = value;
                continue dispatch;
              }
            }
            case STORE_FAST_N -> {
              ram[local - arg] = ram[sp--];
              continue dispatch;
            }
            case STORE_DEREF -> {
              ram[(ram[local - arg] >> 2) + CONTENT] = ram[sp--];
              continue dispatch;
            }
            case CALL_FUNCTION, CALL_METHOD -> {
              int n = arg & 0xff;
              int args = sp - n - (arg >> 8) * 2 + 1;
              sp = args - 1;
              if (op == CALL_METHOD) {
                sp--;
                if (ram[args - 1] != Word.NULL) { // self is the first argument
                  args--;
                  n++;
                }
              }
              ram[frame + IP] = ip + RAM_BASE;
              ram[frame + SP] = sp + WORD_BASE << 2;
              int callee = ram[sp];
              if (arg < 0x100
                  && (callee & 3) == 0
                  && callee >= RAM_BASE
                  && ram[(callee >> 2) + TYPE] == Rom.FUNCTION) {
                int code = ram[(callee >> 2) + CODE];
                if (ram[(code >> 2) + SHAPE] == (CodeBlock.SIMPLE | n)) {
                  Frame.pushSimple(vm, callee, code, n, args + WORD_BASE << 2);
                  break dispatch;
                }
              }
              int result = FunctionCall.call(vm, callee, n, arg >> 8, args + WORD_BASE << 2);
              if (result == Word.NULL) {
                break dispatch;
              }
              ip = ram[frame + IP] - RAM_BASE;
              sp = (ram[frame + SP] >> 2) - WORD_BASE;
              ram[sp] = result;
              vm.heap.release(fresh);
              continue dispatch;
            }
            case JUMP -> {
              if (--vm.fuel >= 0) {
                ip += arg;
                continue dispatch;
              }
            }
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
              int value = ram[sp];
              if (isPlainTruth(value)) {
                sp--;
                if (plainTruth(value) == (op == POP_JUMP_IF_TRUE)) {
                  ip += arg;
                }
                if (--vm.fuel >= 0) {
                  continue dispatch;
                }
                op = JUMP; // which only looks for what is pending now
                arg = 0;
              }
            }
            case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
              int value = ram[sp];
              if (isPlainTruth(value)) {
                if (plainTruth(value) == (op == JUMP_IF_TRUE_OR_POP)) {
                  ip += arg;
                } else {
                  sp--;
                }
                continue dispatch;
              }
            }
            case FOR_ITER -> {
              int iterator = ram[sp - 3];
              if (iterator == Rom.RANGE_ITERATOR) {
                int current = ram[sp - 2];
                int stop = ram[sp - 1];
                int step = ram[sp];
                if (step > 0 ? current < stop : current > stop) {
                  ram[sp - 2] = current + step;
                  ram[++sp] = current << 1 | 1;
                } else {
                  sp -= 4;
                  ip += arg;
                }
                continue dispatch;
              }
              if (iterator == Rom.SEQUENCE_ITERATOR) {
                int list = ram[sp - 1] >> 2;
                int i = ram[sp];
                if (ram[list + TYPE] == Rom.LIST && i < ram[list + LEN]) {
                  ram[sp] = i + 1;
                  ram[++sp] = ram[(ram[list + ITEMS] >> 2) + i - WORD_BASE];
                  continue dispatch;
                }
              }
            }
            case LOAD_CONST_FALSE -> {
              ram[++sp] = Word.FALSE;
              continue dispatch;
            }
            case LOAD_CONST_NONE -> {
              ram[++sp] = Word.NONE;
              continue dispatch;
            }
            case LOAD_CONST_TRUE -> {
              ram[++sp] = Word.TRUE;
              continue dispatch;
            }
            case LOAD_NULL -> {
              ram[++sp] = Word.NULL;
              continue dispatch;
            }
            case LOAD_SUBSCR -> {
              int index = ram[sp];
              int object = ram[sp - 1];
              if ((index & 1) != 0 && (object & 3) == 0 && object >= RAM_BASE) {
                int item = item(ram, object >> 2, index >> 1);
                if (item != Word.NULL) {
                  ram[--sp] = item;
                  continue dispatch;
                }
              }
            }
            case STORE_SUBSCR -> {
              int index = ram[sp];
              int object = ram[sp - 1];
              if ((index & 1) != 0
                  && (object & 3) == 0
                  && object >= RAM_BASE
                  && setItem(ram, object >> 2, index >> 1, ram[sp - 2])) {
                sp -= 3;
                continue dispatch;
              }
            }
            case DUP_TOP -> {
              ram[sp + 1] = ram[sp];
              sp++;
              continue dispatch;
            }
            case DUP_TOP_TWO -> {
              sp += 2;
              ram[sp] = ram[sp - 2];
              ram[sp - 1] = ram[sp - 3];
              continue dispatch;
            }
            case POP_TOP -> {
              sp--;
              continue dispatch;
            }
            case ROT_TWO -> {
              int value = ram[sp];
              ram[sp] = ram[sp - 1];
              ram[sp - 1] = value;
              continue dispatch;
            }
            case ROT_THREE -> {
              int value = ram[sp];
              ram[sp] = ram[sp - 1];
              ram[sp - 1] = ram[sp - 2];
              ram[sp - 2] = value;
              continue dispatch;
            }
            case RETURN_VALUE -> {
              int link = (top - Frame.LINK_BYTES >> 2) - WORD_BASE;
              if (ram[frame + N_STATE_AND_EXC_INDEX] >>> 16 == 0
                  && ram[link + LINK_KIND] == Frame.CALL) {
                int caller = ram[link + LINK_CALLER];
                vm.globals = ram[frame + GLOBALS];
                vm.stackTop = ram[link + LINK_TOP];
                vm.frame = caller;
                ram[(ram[(caller >> 2) - WORD_BASE + SP] >> 2) - WORD_BASE] = ram[sp];
                break dispatch;
              }
            }
            default -> {
              if (op >= LOAD_CONST_SMALL_INT_MULTI && op < LOAD_FAST_MULTI) {
                ram[++sp] = op - LOAD_CONST_SMALL_INT_MULTI - 16 << 1 | 1;
                continue dispatch;
              }
            }
          }
          // What is not done yet works on the frame in RAM. So no register is live across these
          // calls, and HotSpot has no reason to keep any elsewhere than in a register.
          ram[frame + IP] = ip + RAM_BASE;
          ram[frame + SP] = sp + WORD_BASE << 2;
          int next = Opcodes.execute(vm, op, arg);
          if (next != Opcodes.STAY) {
            if (next == Opcodes.SWITCH) {
              break dispatch;
            }
            return finish(vm, fresh, vm.result);
          }
          vm.heap.release(fresh);
          sp = (ram[frame + SP] >> 2) - WORD_BASE;
          ip = ram[frame + IP] - RAM_BASE;
        }
      } catch (PyException e) {
        vm.heap.release(fresh);
        if (vm.frame == frame + WORD_BASE << 2) {
          vm.stackTop = top;
          vm.heap.keep(e.object());
        } // else raised while a frame was being left: it belongs to the caller
        Unwinder.unwind(vm, e.take(), ram[(vm.frame >> 2) - WORD_BASE + IP]);
      }
    }
  }

  /** Whether the truth of an object shows in its word. */
  private static boolean isPlainTruth(int word) {
    return (word & 1) != 0 || word == Word.TRUE || word == Word.FALSE || word == Word.NONE;
  }

  private static boolean plainTruth(int word) {
    return (word & 1) != 0 ? word != ZERO : word == Word.TRUE;
  }

  /** An item of a list, tuple, bytes or bytearray; NULL when it is none or out of range. */
  private static int item(int[] ram, int object, int index) {
    int type = ram[object + TYPE];
    if (type == Rom.TUPLE) {
      int length = ram[object + TUPLE_LEN];
      int i = index < 0 ? index + length : index;
      return i >= 0 && i < length ? ram[object + TUPLE_ITEMS + i] : Word.NULL;
    }
    if (type != Rom.LIST && type != Rom.BYTEARRAY && type != Rom.BYTES) {
      return Word.NULL;
    }
    int length = ram[object + LEN];
    int i = index < 0 ? index + length : index;
    if (i < 0 || i >= length) {
      return Word.NULL;
    }
    int items = ram[object + ITEMS];
    return type == Rom.LIST
        ? ram[(items >> 2) + i - WORD_BASE]
        : (ram[(items + i >> 2) - WORD_BASE] >> (items + i << 3) & 0xff) << 1 | 1;
  }

  /** Sets an item of a list, or of a bytearray to a byte; false when it is something else. */
  private static boolean setItem(int[] ram, int object, int index, int value) {
    int type = ram[object + TYPE];
    if (type != Rom.LIST && type != Rom.BYTEARRAY) {
      return false;
    }
    int length = ram[object + LEN];
    int i = index < 0 ? index + length : index;
    if (i < 0 || i >= length || value == Word.NULL) {
      return false;
    }
    int items = ram[object + ITEMS];
    if (type == Rom.LIST) {
      ram[(items >> 2) + i - WORD_BASE] = value;
      return true;
    }
    if ((value & 1) == 0 || value >>> 1 > 0xff) {
      return false;
    }
    int shift = items + i << 3;
    int word = (items + i >> 2) - WORD_BASE;
    ram[word] = ram[word] & ~(0xff << shift) | value >> 1 << shift;
    return true;
  }

  /** The word of the qstr with the given index in a module's table, which lies at a byte index. */
  private static int name(int[] ram, int qstrs, int index) {
    int at = qstrs + 2 * index;
    return (ram[at >> 2] >> ((at & 2) << 3) & 0xffff) << 3 | 2;
  }

  /** Index of the entry where this site found the name the last time; 0 if it is not there. */
  private static int remembered(Vm vm, int[] ram, int dict, int name, int ip) {
    int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
    if (slot < ram[(dict >> 2) + MAP_ALLOC]) {
      int entry = (ram[(dict >> 2) + MAP_TABLE] >> 2) + 2 * slot - WORD_BASE;
      if (ram[entry] == name) {
        return entry;
      }
    }
    return 0;
  }

  private static int finish(Vm vm, int fresh, int result) {
    if (vm.tracing) {
      vm.tracer.leave(vm);
    }
    vm.heap.release(fresh);
    vm.heap.keep(result);
    return result;
  }
}
