package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.mpy.Op.BINARY_OP_MULTI;
import static org.antaresia.mpy.Op.POP_JUMP_IF_TRUE;
import static org.antaresia.mpy.Op.YIELD_FROM;
import static org.antaresia.vm.RegisterOp.*;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * The bytecode loop. Python calls push a frame and stay in the loop; only builtins that call back
 * nest it.
 *
 * <p>Here is what is fast in each opcode; the rest is {@link Opcodes}, on the frame in RAM. What
 * HotSpot makes of this method decides how fast everything is, hence its habits: it stays below
 * 8,000 bytes of bytecode, or it is never compiled; what all instructions need are locals, and the
 * frame's address is an index of a word of RAM; it leaves every few thousand jumps.
 */
final class Interpreter {
  // Fields of the running frame: words from the frame's.
  private static final int FUNCTION = Frame.FUNCTION >> 2;
  private static final int IP = Frame.IP >> 2;
  private static final int SP = Frame.SP >> 2;
  private static final int N_STATE_AND_EXC_INDEX = Frame.N_STATE >> 2;
  private static final int GLOBALS = Frame.GLOBALS >> 2;

  // Fields of a link: words from the link's.
  private static final int LINK_CALLER = Frame.LINK_CALLER >> 2;
  private static final int LINK_KIND = Frame.LINK_KIND >> 2;
  private static final int LINK_EXTRA = Frame.LINK_EXTRA >> 2;
  private static final int LINK_TOP = Frame.LINK_TOP >> 2;

  // Fields of objects: to be added to address >> 2.
  private static final int TYPE = -WORD_BASE;
  private static final int CODE = TYPE + (FunctionObject.CODE >> 2);
  private static final int CONTENT = TYPE + (CellObject.CONTENT >> 2);
  private static final int CLASS_BUILTIN = TYPE + (ClassObject.SLOTS >> 2);
  private static final int CLASS_STORES = TYPE + (ClassObject.STORES >> 2);
  static final int MAP_FLAGS = TYPE + (DictObject.MAP + MapTable.FLAGS >> 2);
  static final int MAP_ALLOC = TYPE + (DictObject.MAP + MapTable.ALLOC >> 2);
  static final int MAP_TABLE = TYPE + (DictObject.MAP + MapTable.TABLE >> 2);
  private static final int LEN = TYPE + (ListObject.LEN >> 2); // of bytes and bytearray too
  private static final int ITEMS = TYPE + (ListObject.ITEMS >> 2);
  private static final int TUPLE_LEN = TYPE + (TupleObject.LEN >> 2);
  private static final int TUPLE_ITEMS = TYPE + (TupleObject.ITEMS >> 2);

  /** Changes of frame between two looks for newer compiled code. */
  private static final int TURNS = 1024;

  private static final int ZERO = 1; // the word of the int
  private static final int SMALLEST = Integer.MIN_VALUE | 1;

  private Interpreter() {}

  /**
   * Runs the running frame until what its base link started is left.
   *
   * @param inject an exception to raise first, or NULL
   * @return the result; {@link Vm#yielded} tells a yield from a return
   * @throws PyException when an exception leaves the base frame
   */
  static int run(Vm vm, int inject) {
    int fresh = vm.heap.freshMark();
    int next = turns(vm, inject, fresh, Word.NULL);
    while (next == Opcodes.SWITCH) {
      next = turns(vm, Word.NULL, fresh, Word.NULL);
    }
    if (vm.tracing) {
      vm.tracer.leave(vm);
    }
    vm.heap.release(fresh);
    vm.heap.keep(vm.result);
    return vm.result;
  }

  /**
   * Runs up to so many changes of frame; few enough that what HotSpot compiles meanwhile is soon
   * entered.
   *
   * @param until the frame that ends them when it runs again, or NULL
   * @return {@link Opcodes#SWITCH} or {@link Opcodes#LEAVE}
   */
  private static int turns(Vm vm, int inject, final int fresh, final int until) {
    final int[] ram = vm.ram;
    final int nesting = vm.nesting;
    int pendingRaise = inject;
    for (int turn = 0; turn < TURNS && vm.frame != until; turn++) {
      vm.heap.release(fresh); // what the last frame made is on the stack by now
      if (vm.tracing) {
        if (vm.tracer.run(vm, pendingRaise, until)) {
          return Opcodes.LEAVE;
        }
        pendingRaise = Word.NULL;
        if (vm.frame == until) {
          break;
        }
      }
      final int frame = (vm.frame >> 2) - WORD_BASE;
      final int top = vm.stackTop;
      try {
        if (pendingRaise != Word.NULL) {
          int exception = pendingRaise;
          pendingRaise = Word.NULL;
          int ip = ram[frame + IP]++;
          if (Bytes.at(ram, ip - RAM_BASE) != YIELD_FROM) {
            // raised by the opcode that the generator would go on with
            throw vm.raise(ExceptionObject.toRaise(vm, exception));
          }
          if (Generators.delegate(vm, exception)) {
            vm.result = i32(ram, ram[frame + SP]);
            return Opcodes.LEAVE;
          }
          continue;
        }
        RegisterCode code = vm.hot.of(ram, ram[frame + FUNCTION]);
        int pc = code == null ? RegisterCode.SWITCH : code.entry(ram[frame + IP]);
        if (code != null && pc >= 0 && vm.tierUp != null) {
          pc = vm.tierUp.run(code, pc, fresh);
          if (pc == RegisterCode.SWITCH) {
            continue;
          } else if (pc == RegisterCode.LEAVE) {
            return Opcodes.LEAVE;
          }
        }
        int next =
            code == null || pc < 0
                ? Stepper.run(vm, code, fresh)
                : execute(vm, code, pc, frame, top, fresh);
        if (next == Opcodes.LEAVE) {
          return Opcodes.LEAVE;
        }
      } catch (PyException e) {
        vm.heap.release(fresh);
        vm.nesting = nesting;
        unwind(vm, e, frame + WORD_BASE << 2, top, until);
      }
    }
    return Opcodes.SWITCH;
  }

  /**
   * As {@link Unwinder#unwind(Vm, int, int, int)}, of what was raised in the running frame.
   *
   * @param frame the frame that ran at first
   * @param top the stack top then: what was raised may have left something there, and a generator's
   *     frame does not tell
   */
  static void unwind(Vm vm, PyException e, int frame, int top, int until) {
    vm.stackTop = vm.frame == frame ? top : Frame.top(vm, vm.frame);
    vm.heap.keep(e.object());
    if (vm.frame == until) { // raised while what it called was being left
      throw e;
    }
    Unwinder.unwind(vm, e.take(), i32(vm.ram, vm.frame + Frame.IP), until);
  }

  /**
   * Runs what compiled code of a frame has called until that frame runs again.
   *
   * @param code the register code of the running frame, or null if it was not entered yet
   * @param entry the instruction that compiled code of it was entered at
   * @param first what that returned
   * @throws PyException when an exception comes to the frame
   */
  static void finish(
      Vm vm, @Nullable RegisterCode code, int entry, int first, int caller, int fresh) {
    TierUp tierUp = vm.tierUp;
    if (code != null && first >= 0 && tierUp != null) {
      int nesting = vm.nesting;
      int frame = vm.frame;
      int top = vm.stackTop;
      try {
        int pc = tierUp.goOn(code, entry, first, fresh);
        if (pc >= 0) {
          execute(vm, code, pc, (vm.frame >> 2) - WORD_BASE, vm.stackTop, fresh);
        }
      } catch (PyException e) {
        vm.heap.release(fresh);
        vm.nesting = nesting;
        unwind(vm, e, frame, top, caller);
      }
    }
    while (vm.frame != caller) {
      turns(vm, Word.NULL, fresh, caller);
    }
  }

  /** As {@link RegisterCode#execute}, on until another frame runs. */
  static int execute(Vm vm, RegisterCode code, int first, int fresh) {
    int next = execute(vm, code, first, (vm.frame >> 2) - WORD_BASE, vm.stackTop, fresh);
    return next == Opcodes.LEAVE ? RegisterCode.LEAVE : RegisterCode.SWITCH;
  }

  /**
   * Executes register code of the running frame until another frame runs.
   *
   * @return {@link Opcodes#SWITCH} or {@link Opcodes#LEAVE}
   */
  private static int execute(
      Vm vm, RegisterCode code, int first, final int frame, final int top, final int fresh) {
    final int[] ram = vm.ram;
    final long[] words = code.words;
    final int[] cache = code.cache;
    int pc = first;
    while (true) {
      final long word = words[pc++];
      final int a = frame + ((int) word >>> 8 & RegisterOp.SLOTS - 1);
      final int b = frame + ((int) word >>> 20);
      final int c = (int) (word >> 32);
      // Cases of a kind end in one place, below the switch: a branch that many programs take both
      // ways is no surprise to the code that HotSpot made when it had seen a part of one.
      int left = 0;
      int right = 0;
      int small = 0; // what left and right give, if they are small ints
      int overflow = 0; // negative when that is none
      long order = 0; // negative when left and right compare as the jump wants
      int target = 0;
      compute:
      {
        settle:
        {
          jump:
          {
            compare:
            {
              switch ((int) word & 0xff) {
                case MOVE -> {
                  ram[a] = ram[b];
                  continue;
                }
                case MOVE_TWO -> {
                  ram[a] = ram[b];
                  ram[a + 1] = ram[frame + c];
                  continue;
                }
                case MOVE_BOUND -> {
                  int value = ram[b];
                  if (value != Word.NULL) {
                    ram[a] = value;
                    continue;
                  }
                }
                case LOAD_WORD -> {
                  ram[a] = c;
                  continue;
                }
                case LOAD_NAME, LOAD_GLOBAL -> {
                  int dict = ((int) word & 0xff) == LOAD_GLOBAL ? vm.globals : vm.locals;
                  int site = c >>> 16;
                  int entry = remembered(ram, dict, name(c), cache[site]);
                  if (entry != 0) {
                    ram[a] = ram[entry + 1];
                    continue;
                  }
                  if (cache[site + InlineCaches.EPOCH] == vm.caches.epoch
                      && dict == vm.globals
                      && InlineCaches.lacks(ram, dict >> 2, name(c), cache, site)) {
                    ram[a] = cache[site + InlineCaches.VALUE];
                    continue;
                  }
                }
                case STORE_NAME, STORE_GLOBAL -> {
                  int dict = ((int) word & 0xff) == STORE_GLOBAL ? vm.globals : vm.locals;
                  int entry = remembered(ram, dict, name(c), cache[c >>> 16]);
                  if (entry != 0) {
                    ram[entry + 1] = ram[b];
                    continue;
                  }
                }
                case LOAD_DEREF -> {
                  int value = ram[(ram[b] >> 2) + CONTENT];
                  if (value != Word.NULL) {
                    ram[a] = value;
                    continue;
                  }
                }
                case STORE_DEREF -> {
                  ram[(ram[a] >> 2) + CONTENT] = ram[b];
                  continue;
                }
                case LOAD_ATTR -> {
                  int object = ram[b];
                  int type =
                      (object & 3) == 0 && object >= RAM_BASE ? ram[(object >> 2) + TYPE] : 0;
                  if (type >= RAM_BASE && ram[(type >> 2) + CLASS_BUILTIN] == Word.NULL) {
                    int entry = remembered(ram, object, name(c), cache[c >>> 16]);
                    if (entry != 0) {
                      ram[a] = ram[entry + 1];
                      continue;
                    }
                  }
                }
                case LOAD_METHOD -> {
                  int object = ram[b];
                  int function = vm.caches.find(ram, object, name(c), cache, c >>> 16);
                  if (function != Word.NULL) {
                    ram[a] = function;
                    ram[a + 1] = isModule(object) ? Word.NULL : object;
                    continue;
                  }
                }
                case STORE_ATTR -> {
                  int object = ram[b];
                  int value = ram[a];
                  int type =
                      (object & 3) == 0 && object >= RAM_BASE && value != Word.NULL
                          ? ram[(object >> 2) + TYPE]
                          : 0;
                  if (type >= RAM_BASE && ram[(type >> 2) + CLASS_STORES] == Word.NULL) {
                    int entry = remembered(ram, object, name(c), cache[c >>> 16]);
                    if (entry == 0) {
                      entry = InlineCaches.add(ram, object, name(c), cache, c >>> 16);
                    }
                    if (entry != 0) {
                      ram[entry + 1] = value;
                      continue;
                    }
                  }
                }
                case LOAD_ITEM -> {
                  int object = ram[b];
                  int index = ram[frame + c];
                  if ((index & 1) != 0 && (object & 3) == 0 && object >= RAM_BASE) {
                    int item = item(ram, object >> 2, index >> 1);
                    if (item != Word.NULL) {
                      ram[a] = item;
                      continue;
                    }
                  }
                }
                case LOAD_ITEM_WORD -> {
                  int object = ram[b];
                  if ((object & 3) == 0 && object >= RAM_BASE) {
                    int item = item(ram, object >> 2, c >> 1);
                    if (item != Word.NULL) {
                      ram[a] = item;
                      continue;
                    }
                  }
                }
                case STORE_ITEM -> {
                  int object = ram[b];
                  int index = ram[frame + c];
                  if ((index & 1) != 0
                      && (object & 3) == 0
                      && object >= RAM_BASE
                      && setItem(ram, object >> 2, index >> 1, ram[a])) {
                    continue;
                  }
                }
                case CALL -> {
                  int callee = ram[b];
                  int n = c & 0xff;
                  int args = b + 1;
                  if (c >= IS_METHOD) {
                    if (ram[b + 1] != Word.NULL) { // self is the first argument
                      n++;
                    } else {
                      args++;
                    }
                  }
                  ram[frame + IP] = code.ends[pc - 1];
                  ram[frame + SP] = a + WORD_BASE << 2;
                  int callArgs = args + WORD_BASE << 2;
                  if ((c & 0xff00) == 0 && (callee & 3) == 0 && callee >= RAM_BASE) {
                    int type = ram[(callee >> 2) + TYPE];
                    if (type == Rom.FUNCTION) {
                      int block = ram[(callee >> 2) + CODE];
                      if (CodeBlock.callShape(ram, block) == (CodeBlock.SIMPLE | n)) {
                        Frame.pushSimple(vm, callee, block, n, callArgs, Frame.CALL, 0);
                        return Opcodes.SWITCH;
                      }
                    } else if (type == Rom.TYPE
                        && FunctionCall.constructSimple(vm, callee, n, callArgs)) {
                      return Opcodes.SWITCH;
                    }
                  }
                  int keywords = c >> 8 & 0xff;
                  int result = FunctionCall.call(vm, callee, n, keywords, callArgs);
                  if (result == Word.NULL) {
                    return Opcodes.SWITCH;
                  }
                  ram[a] = result;
                  vm.heap.release(fresh);
                  continue;
                }
                case RETURN -> {
                  int link = (top - Frame.LINK_BYTES >> 2) - WORD_BASE;
                  int kind = ram[link + LINK_KIND];
                  int result = ram[b];
                  if (ram[frame + N_STATE_AND_EXC_INDEX] >>> 16 == 0
                      && (kind == Frame.CALL || kind == Frame.INIT && result == Word.NONE)) {
                    int caller = ram[link + LINK_CALLER];
                    vm.globals = ram[frame + GLOBALS];
                    vm.stackTop = ram[link + LINK_TOP];
                    vm.frame = caller;
                    ram[(ram[(caller >> 2) - WORD_BASE + SP] >> 2) - WORD_BASE] =
                        kind == Frame.CALL ? result : ram[link + LINK_EXTRA];
                    return Opcodes.SWITCH;
                  }
                }
                case JUMP -> {
                  target = c;
                  break jump;
                }
                case JUMP_TRUE, JUMP_FALSE -> {
                  int value = ram[b];
                  if (isPlainTruth(value)) {
                    if (plainTruth(value) != (((int) word & 0xff) == JUMP_TRUE)) {
                      continue;
                    }
                    target = c;
                    break jump;
                  }
                }
                case JUMP_IS, JUMP_IS_NOT -> {
                  if ((ram[a] == b - frame) != (((int) word & 0xff) == JUMP_IS)) {
                    continue;
                  }
                  target = c;
                  break jump;
                }
                case FOR_ITER -> {
                  int iterator = ram[b];
                  if (iterator == Rom.RANGE_ITERATOR) {
                    int current = ram[b + 1];
                    int stop = ram[b + 2];
                    int step = ram[b + 3];
                    if (step > 0 ? current < stop : current > stop) {
                      ram[b + 1] = current + step;
                      ram[a] = current << 1 | 1;
                    } else {
                      pc = c;
                    }
                    continue;
                  }
                  if (iterator == Rom.SEQUENCE_ITERATOR) {
                    int item = nextItem(ram, b);
                    if (item != Word.NULL) {
                      ram[a] = item;
                      continue;
                    }
                  }
                }
                case EXCHANGE -> {
                  int value = ram[a];
                  ram[a] = ram[b];
                  ram[b] = value;
                  continue;
                }
                case NOT -> {
                  int value = ram[b];
                  if (isPlainTruth(value)) {
                    ram[a] = plainTruth(value) ? Word.FALSE : Word.TRUE;
                    continue;
                  }
                }
                case NEGATIVE -> {
                  int value = ram[b];
                  if ((value & 1) != 0 && value != SMALLEST) {
                    ram[a] = 2 - value;
                    continue;
                  }
                }
                case BINARY -> {
                  left = ram[b];
                  right = ram[frame + c];
                  break compute;
                }
                case BINARY_WORD -> {
                  left = ram[b];
                  right = c;
                  break compute;
                }
                case ADD -> {
                  left = ram[b];
                  right = ram[frame + c];
                  small = left + right - 1;
                  overflow = (left ^ small) & (right ^ small);
                  break settle;
                }
                case ADD_WORD -> {
                  left = ram[b];
                  right = c;
                  small = left + right - 1;
                  overflow = (left ^ small) & (right ^ small);
                  break settle;
                }
                case SUBTRACT -> {
                  left = ram[b];
                  right = ram[frame + c];
                  small = left - right | 1;
                  overflow = (left ^ right) & (left ^ small);
                  break settle;
                }
                case SUBTRACT_WORD -> {
                  left = ram[b];
                  right = c;
                  small = left - right | 1;
                  overflow = (left ^ right) & (left ^ small);
                  break settle;
                }
                case MULTIPLY -> {
                  left = ram[b];
                  right = ram[frame + c];
                  long product = (long) (left >> 1) * (right - 1);
                  small = (int) product | 1;
                  int high = (int) (product >> 32) - ((int) product >> 31);
                  overflow = high | -high;
                  break settle;
                }
                case MULTIPLY_WORD -> {
                  left = ram[b];
                  right = c;
                  long product = (long) (left >> 1) * (right - 1);
                  small = (int) product | 1;
                  int high = (int) (product >> 32) - ((int) product >> 31);
                  overflow = high | -high;
                  break settle;
                }
                case MODULO -> {
                  left = ram[b];
                  right = ram[frame + c];
                  if ((left & right & 1) != 0) {
                    if (right != ZERO) {
                      ram[a] = Math.floorMod(left >> 1, right >> 1) << 1 | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case MODULO_WORD -> {
                  left = ram[b];
                  right = c;
                  if ((left & 1) != 0) {
                    if (right != ZERO) {
                      ram[a] = Math.floorMod(left >> 1, right >> 1) << 1 | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case AND -> {
                  left = ram[b];
                  right = ram[frame + c];
                  small = left & right;
                  break settle;
                }
                case AND_WORD -> {
                  left = ram[b];
                  right = c;
                  small = left & right;
                  break settle;
                }
                case OR -> {
                  left = ram[b];
                  right = ram[frame + c];
                  small = left | right;
                  break settle;
                }
                case OR_WORD -> {
                  left = ram[b];
                  right = c;
                  small = left | right;
                  break settle;
                }
                case XOR -> {
                  left = ram[b];
                  right = ram[frame + c];
                  small = left ^ right | 1;
                  break settle;
                }
                case XOR_WORD -> {
                  left = ram[b];
                  right = c;
                  small = left ^ right | 1;
                  break settle;
                }
                case LSHIFT -> {
                  left = ram[b];
                  right = ram[frame + c];
                  if ((left & right & 1) != 0) {
                    int value = left >> 1;
                    int bits = right >> 1;
                    if (right > 0 && right < 62 && value << bits + 1 >> bits + 1 == value) {
                      ram[a] = value << bits + 1 | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case LSHIFT_WORD -> {
                  left = ram[b];
                  right = c;
                  if ((left & 1) != 0) {
                    int value = left >> 1;
                    int bits = right >> 1;
                    if (right > 0 && right < 62 && value << bits + 1 >> bits + 1 == value) {
                      ram[a] = value << bits + 1 | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case RSHIFT -> {
                  left = ram[b];
                  right = ram[frame + c];
                  if ((left & right & 1) != 0) {
                    if (right >= 0) {
                      ram[a] = left >> Math.min(right >> 1, 31) | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case RSHIFT_WORD -> {
                  left = ram[b];
                  right = c;
                  if ((left & 1) != 0) {
                    if (right >= 0) {
                      ram[a] = left >> Math.min(right >> 1, 31) | 1;
                      continue;
                    }
                  }
                  break compute;
                }
                case JUMP_LESS -> {
                  left = ram[a];
                  right = ram[b];
                  order = (long) left - right;
                  break compare;
                }
                case JUMP_LESS_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = (long) left - right;
                  break compare;
                }
                case JUMP_MORE -> {
                  left = ram[a];
                  right = ram[b];
                  order = (long) right - left;
                  break compare;
                }
                case JUMP_MORE_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = (long) right - left;
                  break compare;
                }
                case JUMP_LESS_EQUAL -> {
                  left = ram[a];
                  right = ram[b];
                  order = ~((long) right - left);
                  break compare;
                }
                case JUMP_LESS_EQUAL_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = ~((long) right - left);
                  break compare;
                }
                case JUMP_MORE_EQUAL -> {
                  left = ram[a];
                  right = ram[b];
                  order = ~((long) left - right);
                  break compare;
                }
                case JUMP_MORE_EQUAL_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = ~((long) left - right);
                  break compare;
                }
                case JUMP_EQUAL -> {
                  left = ram[a];
                  right = ram[b];
                  order = ((left ^ right) & 0xffff_ffffL) - 1;
                  break compare;
                }
                case JUMP_EQUAL_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = ((left ^ right) & 0xffff_ffffL) - 1;
                  break compare;
                }
                case JUMP_NOT_EQUAL -> {
                  left = ram[a];
                  right = ram[b];
                  order = -((left ^ right) & 0xffff_ffffL);
                  break compare;
                }
                case JUMP_NOT_EQUAL_INT -> {
                  left = ram[a];
                  right = (c >> 16) << 1 | 1;
                  order = -((left ^ right) & 0xffff_ffffL);
                  break compare;
                }
                default -> {} // STEP
              }
              int next = code.execute(vm, pc - 1);
              vm.heap.release(fresh);
              if (next >= 0) {
                pc = next;
                continue;
              }
              return next == RegisterCode.SWITCH ? Opcodes.SWITCH : Opcodes.LEAVE;
            }
            if ((left & right & 1) == 0) {
              break compute;
            }
            if (order >= 0) {
              continue;
            }
            target = c & 0xffff;
          }
          if (target >= pc || --vm.fuel >= 0) {
            pc = target;
            continue;
          }
          // A slice of fuel is used up: time for what is pending, and for newer compiled code.
          int next = code.execute(vm, pc - 1);
          vm.heap.release(fresh);
          return next == RegisterCode.LEAVE ? Opcodes.LEAVE : Opcodes.SWITCH;
        }
        if (((left & right & 1) - 1 | overflow) >= 0) {
          ram[a] = small;
          continue;
        }
      }
      // A binary operation or comparison, on what are no small ints or gives none.
      int ip = code.starts[pc - 1];
      ram[frame + IP] = ip + 1;
      if (vm.tierUp != null) {
        code.note(ram, pc - 1, left, right);
      }
      int result =
          Arithmetic.binary(
              vm, (Bytes.at(ram, ip - RAM_BASE) & 0xff) - BINARY_OP_MULTI, left, right);
      vm.heap.release(fresh);
      if (((int) word & 0xff) < JUMP_LESS) {
        ram[a] = result;
      } else if (isTrue(vm, result) == (Bytes.at(ram, ip + 1 - RAM_BASE) == POP_JUMP_IF_TRUE)) {
        pc = c & 0xffff;
        Safepoint.step(vm);
      }
    }
  }

  /** Whether a word is the address of an instance of a class that a program has made. */
  static boolean isInstance(int[] ram, int word) {
    return (word & 3) == 0 && word >= RAM_BASE && ram[(word >> 2) + TYPE] >= RAM_BASE;
  }

  /** Whether attributes of an object are looked up in its own dict first. */
  static boolean isInstanceWithDict(int[] ram, int object) {
    int type = (object & 3) == 0 && object >= RAM_BASE ? ram[(object >> 2) + TYPE] : 0;
    return type >= RAM_BASE && ram[(type >> 2) + CLASS_BUILTIN] == Word.NULL;
  }

  /** Whether attributes of an object are set in its own dict only. */
  static boolean isInstanceThatStores(int[] ram, int object) {
    int type = (object & 3) == 0 && object >= RAM_BASE ? ram[(object >> 2) + TYPE] : 0;
    return type >= RAM_BASE && ram[(type >> 2) + CLASS_STORES] == Word.NULL;
  }

  /** The next item of a list or tuple whose iterator is at a word, or NULL. */
  static int nextItem(int[] ram, int at) {
    int sequence = ram[at + 2] >> 2;
    int i = ram[at + 3];
    int type = ram[sequence + TYPE];
    if (type == Rom.LIST && i < ram[sequence + LEN]) {
      ram[at + 3] = i + 1;
      return ram[(ram[sequence + ITEMS] >> 2) + i - WORD_BASE];
    }
    if (type == Rom.TUPLE && i < ram[sequence + TUPLE_LEN]) {
      ram[at + 3] = i + 1;
      return ram[sequence + TUPLE_ITEMS + i];
    }
    return Word.NULL;
  }

  /** Pushes the frame of a function that takes its arguments as they are. */
  static boolean callSimple(Vm vm, int[] ram, int callee, int keywords, int n, int args) {
    if (keywords == 0 && (callee & 3) == 0 && callee >= RAM_BASE) {
      int type = ram[(callee >> 2) + TYPE];
      if (type == Rom.FUNCTION) {
        int block = ram[(callee >> 2) + CODE];
        if (CodeBlock.callShape(ram, block) == (CodeBlock.SIMPLE | n)) {
          Frame.pushSimple(vm, callee, block, n, args, Frame.CALL, 0);
          return true;
        }
      } else if (type == Rom.TYPE) {
        return FunctionCall.constructSimple(vm, callee, n, args);
      }
    }
    return false;
  }

  /** Leaves the running frame for its caller's, unless there is more to it. */
  static boolean returnSimply(Vm vm, int[] ram, int address, int result) {
    int frame = (address >> 2) - WORD_BASE;
    int link = (vm.stackTop - Frame.LINK_BYTES >> 2) - WORD_BASE;
    int kind = ram[link + LINK_KIND];
    if (ram[frame + N_STATE_AND_EXC_INDEX] >>> 16 != 0
        || kind != Frame.CALL && (kind != Frame.INIT || result != Word.NONE)) {
      return false;
    }
    int caller = ram[link + LINK_CALLER];
    vm.globals = ram[frame + GLOBALS];
    vm.stackTop = ram[link + LINK_TOP];
    vm.frame = caller;
    ram[(ram[(caller >> 2) - WORD_BASE + SP] >> 2) - WORD_BASE] =
        kind == Frame.CALL ? result : ram[link + LINK_EXTRA];
    return true;
  }

  /** Whether the truth of an object shows in its word. */
  static boolean isPlainTruth(int word) {
    return (word & 1) != 0 || word == Word.TRUE || word == Word.FALSE || word == Word.NONE;
  }

  static boolean plainTruth(int word) {
    return (word & 1) != 0 ? word != ZERO : word == Word.TRUE;
  }

  /** An item of a list, tuple, bytes or bytearray; NULL when it is none or out of range. */
  static int item(int[] ram, int object, int index) {
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
  static boolean setItem(int[] ram, int object, int index, int value) {
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

  /** Of what has a method: it lies in ROM, so it is a module. */
  static boolean isModule(int object) {
    return (object & 3) == 0 && object < RAM_BASE;
  }

  /** Index of the entry where the name was found the last time; 0 if it is not there. */
  static int remembered(int[] ram, int dict, int name, int slot) {
    if (slot < ram[(dict >> 2) + MAP_ALLOC]) {
      int entry = (ram[(dict >> 2) + MAP_TABLE] >> 2) + 2 * slot - WORD_BASE;
      if (ram[entry] == name) {
        return entry;
      }
    }
    return 0;
  }

  private static boolean isTrue(Vm vm, int word) {
    return word == Word.TRUE || word != Word.FALSE && Operators.isTrue(vm, word);
  }
}
