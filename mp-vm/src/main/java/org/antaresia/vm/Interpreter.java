package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.mpy.Op.*;

import org.antaresia.gc.Bytes;
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
 * <p>What HotSpot makes of this method decides how fast everything is, hence its habits: it stays
 * below 8,000 bytes of bytecode, or it is never compiled; RAM is read and written directly; what is
 * not hot is one call to a method elsewhere.
 */
final class Interpreter {
  private static final int SITE_MASK = 1023;
  private static final int CLASS_BUILTIN = ClassObject.SLOTS - RAM_BASE;
  private static final int CLASS_STORES = ClassObject.STORES - RAM_BASE;
  private static final int MAP_ALLOC = DictObject.MAP + MapTable.ALLOC - RAM_BASE;
  private static final int MAP_TABLE = DictObject.MAP + MapTable.TABLE - RAM_BASE;

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
      final int frame = vm.frame - RAM_BASE;
      final int top = vm.stackTop;
      final int local =
          frame
              + 16
              + 4
                  * (ram[frame + Frame.N_STATE >> 2] >>> (((frame + Frame.N_STATE) & 2) << 3)
                      & 0xffff);
      final int context =
          ram[ram[frame + Frame.FUNCTION >> 2] + FunctionObject.CONTEXT - RAM_BASE >> 2];
      final int qstrs = ram[context + ModuleContext.QSTRS - RAM_BASE >> 2] - RAM_BASE;
      int ip = ram[frame + Frame.IP >> 2] - RAM_BASE;
      int sp = ram[frame + Frame.SP >> 2] - RAM_BASE;
      try {
        if (pendingRaise != Word.NULL) {
          int exception = pendingRaise;
          pendingRaise = Word.NULL;
          if (Bytes.at(ram, ip) != YIELD_FROM) {
            ip++; // raised by the opcode that the generator would go on with
            throw vm.raise(ExceptionObject.toRaise(vm, exception));
          }
          ip++;
          ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
          if (Generators.delegate(vm, exception)) {
            int result = ram[sp >> 2];
            vm.heap.release(fresh);
            vm.heap.keep(result);
            return result;
          }
          continue;
        }
        dispatch:
        while (true) {
          int op = Bytes.at(ram, ip++) & 0xff;
          int arg = 0;
          if (op < LOAD_CONST_FALSE) { // 0x00..0x4f carry an operand
            int b = Bytes.at(ram, ip++);
            if (op < UNWIND_JUMP) {
              arg = op == LOAD_CONST_SMALL_INT ? b << 25 >> 25 : b & 0x7f;
              while (b < 0) {
                b = Bytes.at(ram, ip++);
                arg = arg << 7 | b & 0x7f;
              }
            } else {
              int bias = 0x40;
              arg = b & 0x7f;
              if (b < 0) {
                arg |= (Bytes.at(ram, ip++) & 0xff) << 7;
                bias = 0x4000;
              }
              if (op <= POP_JUMP_IF_FALSE) {
                arg -= bias;
              }
            }
          }
          switch (op) {
            case LOAD_CONST_STRING -> {
              sp += 4;
              ram[sp >> 2] =
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff) << 3 | 2;
            }
            case LOAD_NAME, LOAD_GLOBAL -> {
              int name =
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff) << 3 | 2;
              int dict = op == LOAD_GLOBAL ? vm.globals : vm.locals;
              int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
              sp += 4;
              if (slot < ram[dict + MAP_ALLOC >> 2]) {
                int entry = ram[dict + MAP_TABLE >> 2] + 8 * slot - RAM_BASE;
                if (ram[entry >> 2] == name) {
                  ram[sp >> 2] = ram[entry + 4 >> 2];
                  continue dispatch;
                }
              }
              ram[sp >> 2] = Variables.load(vm, dict, name, ip & SITE_MASK);
            }
            case LOAD_ATTR -> {
              int object = ram[sp >> 2];
              int name =
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff) << 3 | 2;
              int type = (object & 3) == 0 && object >= RAM_BASE ? ram[object - RAM_BASE >> 2] : 0;
              if (type >= RAM_BASE && ram[type + CLASS_BUILTIN >> 2] == Word.NULL) {
                int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
                if (slot < ram[object + MAP_ALLOC >> 2]) {
                  int entry = ram[object + MAP_TABLE >> 2] + 8 * slot - RAM_BASE;
                  if (ram[entry >> 2] == name) {
                    ram[sp >> 2] = ram[entry + 4 >> 2];
                    continue dispatch;
                  }
                }
              }
              ram[sp >> 2] = Variables.loadAttr(vm, object, name, ip & SITE_MASK);
            }
            case LOAD_METHOD -> {
              int method =
                  Attributes.loadMethod(
                      vm,
                      ram[sp >> 2],
                      (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff));
              ram[sp >> 2] = method;
              sp += 4;
              ram[sp >> 2] = vm.self;
            }
            case LOAD_SUPER_METHOD -> {
              sp -= 4;
              Variables.loadSuperMethod(
                  vm,
                  sp - 4 + RAM_BASE,
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff));
            }
            case STORE_NAME, STORE_GLOBAL -> {
              int name =
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff) << 3 | 2;
              int dict = op == STORE_GLOBAL ? vm.globals : vm.locals;
              int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
              int value = ram[sp >> 2];
              sp -= 4;
              if (slot < ram[dict + MAP_ALLOC >> 2]) {
                int entry = ram[dict + MAP_TABLE >> 2] + 8 * slot - RAM_BASE;
                if (ram[entry >> 2] == name) {
                  ram[entry + 4 >> 2] = value;
                  continue dispatch;
                }
              }
              Variables.store(vm, dict, name, value, ip & SITE_MASK);
            }
            case STORE_ATTR -> {
              int object = ram[sp >> 2];
              int value = ram[sp - 4 >> 2];
              int name =
                  (ram[qstrs + 2 * arg >> 2] >>> (((qstrs + 2 * arg) & 2) << 3) & 0xffff) << 3 | 2;
              sp -= 8;
              int type =
                  (object & 3) == 0 && object >= RAM_BASE && value != Word.NULL
                      ? ram[object - RAM_BASE >> 2]
                      : 0;
              if (type >= RAM_BASE && ram[type + CLASS_STORES >> 2] == Word.NULL) {
                int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
                if (slot < ram[object + MAP_ALLOC >> 2]) {
                  int entry = ram[object + MAP_TABLE >> 2] + 8 * slot - RAM_BASE;
                  if (ram[entry >> 2] == name) {
                    ram[entry + 4 >> 2] = value;
                    continue dispatch;
                  }
                }
              }
              Variables.storeAttr(vm, object, name, value, ip & SITE_MASK);
            }
            case LOAD_CONST_SMALL_INT -> {
              sp += 4;
              ram[sp >> 2] = arg << 1 | 1;
            }
            case LOAD_CONST_OBJ -> {
              sp += 4;
              int constants = ram[context + ModuleContext.CONSTANTS - RAM_BASE >> 2];
              ram[sp >> 2] = ram[constants + 4 * arg - RAM_BASE >> 2];
            }
            case LOAD_FAST_N -> {
              int value = ram[local - 4 * arg >> 2];
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              ram[sp >> 2] = value;
            }
            case LOAD_DEREF -> {
              int cell = ram[local - 4 * arg >> 2];
              int value = ram[cell + CellObject.CONTENT - RAM_BASE >> 2];
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              ram[sp >> 2] = value;
            }
            case STORE_FAST_N -> {
              ram[local - 4 * arg >> 2] = ram[sp >> 2];
              sp -= 4;
            }
            case STORE_DEREF -> {
              int cell = ram[local - 4 * arg >> 2];
              ram[cell + CellObject.CONTENT - RAM_BASE >> 2] = ram[sp >> 2];
              sp -= 4;
            }
            case BUILD_TUPLE -> {
              sp -= 4 * arg - 4;
              ram[sp >> 2] = TupleObject.create(vm, arg, sp + RAM_BASE);
              vm.heap.release(fresh);
            }
            case BUILD_LIST -> {
              sp -= 4 * arg - 4;
              ram[sp >> 2] = ListObject.create(vm, arg, sp + RAM_BASE);
              vm.heap.release(fresh);
            }
            case CALL_FUNCTION, CALL_METHOD -> {
              int n = arg & 0xff;
              int args = sp - 4 * n - (arg >> 8) * 8 + 4;
              if (op == CALL_FUNCTION) {
                sp = args - 4;
              } else {
                sp = args - 8;
                if (ram[sp + 4 >> 2] != Word.NULL) { // self is the first argument
                  args -= 4;
                  n++;
                }
              }
              int callee = ram[sp >> 2];
              ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
              ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
              if (arg < 0x100
                  && (callee & 3) == 0
                  && callee >= RAM_BASE
                  && ram[callee - RAM_BASE >> 2] == Rom.FUNCTION) {
                int code = ram[callee + FunctionObject.CODE - RAM_BASE >> 2];
                if (ram[code + CodeBlock.SHAPE - RAM_BASE >> 2] == (CodeBlock.SIMPLE | n)) {
                  Frame.pushSimple(vm, callee, code, n, args + RAM_BASE);
                  break dispatch;
                }
              }
              int result = FunctionCall.call(vm, callee, n, arg >> 8, args + RAM_BASE);
              if (result == Word.NULL) {
                break dispatch;
              }
              ram[sp >> 2] = result;
              vm.heap.release(fresh);
            }
            case CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW -> {
              sp -= 4 * ((arg & 0xff) + 2 * (arg >> 8) + (op == CALL_METHOD_VAR_KW ? 2 : 1));
              ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
              ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
              int result = StarArguments.call(vm, sp + RAM_BASE, op == CALL_METHOD_VAR_KW, arg);
              if (result == Word.NULL) {
                break dispatch;
              }
              ram[sp >> 2] = result;
              vm.heap.release(fresh);
            }
            case JUMP -> {
              ip += arg;
              if (--vm.fuel < 0) {
                Safepoint.poll(vm);
              }
            }
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
              int value = ram[sp >> 2];
              sp -= 4;
              boolean truth =
                  value == Word.TRUE || (value != Word.FALSE && Operators.isTrue(vm, value));
              if (truth == (op == POP_JUMP_IF_TRUE)) {
                ip += arg;
              }
              if (--vm.fuel < 0) {
                Safepoint.poll(vm);
              }
            }
            case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
              if (Operators.isTrue(vm, ram[sp >> 2]) == (op == JUMP_IF_TRUE_OR_POP)) {
                ip += arg;
              } else {
                sp -= 4;
              }
            }
            case FOR_ITER -> {
              int iterator = ram[sp - 12 >> 2];
              if (iterator == Rom.RANGE_ITERATOR) {
                int current = ram[sp - 8 >> 2];
                int stop = ram[sp - 4 >> 2];
                int step = ram[sp >> 2];
                if (step > 0 ? current < stop : current > stop) {
                  ram[sp - 8 >> 2] = current + step;
                  sp += 4;
                  ram[sp >> 2] = current << 1 | 1;
                } else {
                  sp -= 16;
                  ip += arg;
                }
                continue dispatch;
              }
              if (iterator == Word.NULL) {
                iterator = ram[sp - 8 >> 2];
                if (ram[iterator - RAM_BASE >> 2] == Rom.GENERATOR) {
                  ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
                  ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
                  if (Generators.enter(vm, iterator, Frame.FOR_ITER, ip + arg + RAM_BASE)) {
                    break dispatch;
                  }
                  sp -= 16;
                  ip += arg;
                  continue dispatch;
                }
              } else {
                iterator = sp - 12 + RAM_BASE;
              }
              int item = Iteration.next(vm, iterator);
              vm.heap.release(fresh);
              if (item == Word.NULL) {
                sp -= 16;
                ip += arg;
              } else {
                sp += 4;
                ram[sp >> 2] = item;
              }
            }
            case LOAD_CONST_FALSE -> {
              sp += 4;
              ram[sp >> 2] = Word.FALSE;
            }
            case LOAD_CONST_NONE -> {
              sp += 4;
              ram[sp >> 2] = Word.NONE;
            }
            case LOAD_CONST_TRUE -> {
              sp += 4;
              ram[sp >> 2] = Word.TRUE;
            }
            case LOAD_NULL -> {
              sp += 4;
              ram[sp >> 2] = Word.NULL;
            }
            case LOAD_SUBSCR -> {
              sp -= 4;
              int object = ram[sp >> 2];
              int index = ram[sp + 4 >> 2];
              if ((object & 3) == 0
                  && object >= RAM_BASE
                  && index > 0
                  && (index & 1) != 0
                  && ram[object - RAM_BASE >> 2] == Rom.LIST
                  && index >> 1 < ram[object + ListObject.LEN - RAM_BASE >> 2]) {
                int items = ram[object + ListObject.ITEMS - RAM_BASE >> 2];
                ram[sp >> 2] = ram[items + 2 * (index - 1) - RAM_BASE >> 2];
              } else {
                ram[sp >> 2] = Operators.load(vm, object, index);
                vm.heap.release(fresh);
              }
            }
            case STORE_SUBSCR -> {
              int index = ram[sp >> 2];
              int object = ram[sp - 4 >> 2];
              int value = ram[sp - 8 >> 2];
              sp -= 12;
              if ((object & 3) == 0
                  && object >= RAM_BASE
                  && index > 0
                  && (index & 1) != 0
                  && value != Word.NULL
                  && ram[object - RAM_BASE >> 2] == Rom.LIST
                  && index >> 1 < ram[object + ListObject.LEN - RAM_BASE >> 2]) {
                int items = ram[object + ListObject.ITEMS - RAM_BASE >> 2];
                ram[items + 2 * (index - 1) - RAM_BASE >> 2] = value;
              } else {
                Operators.subscript(vm, object, index, value);
              }
            }
            case DUP_TOP -> {
              sp += 4;
              ram[sp >> 2] = ram[sp - 4 >> 2];
            }
            case DUP_TOP_TWO -> {
              sp += 8;
              ram[sp >> 2] = ram[sp - 8 >> 2];
              ram[sp - 4 >> 2] = ram[sp - 12 >> 2];
            }
            case POP_TOP -> sp -= 4;
            case ROT_TWO -> {
              int value = ram[sp >> 2];
              ram[sp >> 2] = ram[sp - 4 >> 2];
              ram[sp - 4 >> 2] = value;
            }
            case ROT_THREE -> {
              int value = ram[sp >> 2];
              ram[sp >> 2] = ram[sp - 4 >> 2];
              ram[sp - 4 >> 2] = ram[sp - 8 >> 2];
              ram[sp - 8 >> 2] = value;
            }
            case GET_ITER_STACK -> {
              int iterable = ram[sp >> 2];
              int iterator = Iteration.iterForLoop(vm, iterable, sp + RAM_BASE);
              if (iterator != sp + RAM_BASE) {
                ram[sp >> 2] = Word.NULL;
                ram[sp + 4 >> 2] = iterator;
              }
              sp += 12;
            }
            case RETURN_VALUE -> {
              if ((ram[frame + Frame.EXC_INDEX >> 2] >>> (((frame + Frame.EXC_INDEX) & 2) << 3)
                          & 0xffff)
                      != 0
                  && Unwinder.returnThroughFinally(vm, ip, sp + RAM_BASE)) {
                break dispatch;
              }
              int result = ram[sp >> 2];
              int link = top - Frame.LINK_BYTES - RAM_BASE;
              if (ram[link + Frame.LINK_KIND >> 2] == Frame.CALL) {
                int caller = ram[link + Frame.LINK_CALLER >> 2];
                vm.globals = ram[frame + Frame.GLOBALS >> 2];
                vm.stackTop = ram[link + Frame.LINK_TOP >> 2];
                vm.frame = caller;
                int callerSp = ram[caller + Frame.SP - RAM_BASE >> 2];
                ram[callerSp - RAM_BASE >> 2] = result;
              } else if (Frame.leave(vm, result, false)) {
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case END_FINALLY -> {
              ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
              ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
              if (Unwinder.endFinally(vm)) { // a return that was held up
                int result = ram[sp - 4 >> 2];
                if (Frame.leave(vm, result, false)) {
                  vm.heap.release(fresh);
                  vm.heap.keep(result);
                  return result;
                }
              }
              break dispatch;
            }
            case YIELD_VALUE -> {
              int result = ram[sp >> 2];
              ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
              ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
              if (Frame.leave(vm, result, true)) {
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case YIELD_FROM -> {
              ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
              ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
              if (Generators.delegate(vm, Word.NULL)) {
                int result = ram[sp >> 2];
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case BINARY_OP_MULTI + BinaryOp.ADD, BINARY_OP_MULTI + BinaryOp.INPLACE_ADD -> {
              sp -= 4;
              int left = ram[sp >> 2];
              int right = ram[sp + 4 >> 2];
              int sum = left + right - 1;
              if ((left & right & 1) != 0 && ((left ^ sum) & (right ^ sum)) >= 0) {
                ram[sp >> 2] = sum;
              } else {
                ram[sp >> 2] = Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right);
                vm.heap.release(fresh);
              }
            }
            case BINARY_OP_MULTI + BinaryOp.SUBTRACT,
                BINARY_OP_MULTI + BinaryOp.INPLACE_SUBTRACT -> {
              sp -= 4;
              int left = ram[sp >> 2];
              int right = ram[sp + 4 >> 2];
              int difference = left - right;
              if ((left & right & 1) != 0 && ((left ^ right) & (left ^ difference)) >= 0) {
                ram[sp >> 2] = difference | 1;
              } else {
                ram[sp >> 2] = Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right);
                vm.heap.release(fresh);
              }
            }
            case BINARY_OP_MULTI + BinaryOp.LESS -> {
              sp -= 4;
              int left = ram[sp >> 2];
              int right = ram[sp + 4 >> 2];
              ram[sp >> 2] =
                  (left & right & 1) != 0
                      ? (left < right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.LESS, left, right);
            }
            case BINARY_OP_MULTI + BinaryOp.MORE -> {
              sp -= 4;
              int left = ram[sp >> 2];
              int right = ram[sp + 4 >> 2];
              ram[sp >> 2] =
                  (left & right & 1) != 0
                      ? (left > right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.MORE, left, right);
            }
            case BINARY_OP_MULTI + BinaryOp.EQUAL -> {
              sp -= 4;
              int left = ram[sp >> 2];
              int right = ram[sp + 4 >> 2];
              ram[sp >> 2] =
                  (left & right & 1) != 0
                      ? (left == right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.EQUAL, left, right);
            }
            case BINARY_OP_MULTI + BinaryOp.IS -> {
              sp -= 4;
              ram[sp >> 2] = ram[sp >> 2] == ram[sp + 4 >> 2] ? Word.TRUE : Word.FALSE;
            }
            case LOAD_FAST_MULTI,
                LOAD_FAST_MULTI + 1,
                LOAD_FAST_MULTI + 2,
                LOAD_FAST_MULTI + 3,
                LOAD_FAST_MULTI + 4,
                LOAD_FAST_MULTI + 5,
                LOAD_FAST_MULTI + 6,
                LOAD_FAST_MULTI + 7,
                LOAD_FAST_MULTI + 8,
                LOAD_FAST_MULTI + 9,
                LOAD_FAST_MULTI + 10,
                LOAD_FAST_MULTI + 11,
                LOAD_FAST_MULTI + 12,
                LOAD_FAST_MULTI + 13,
                LOAD_FAST_MULTI + 14,
                LOAD_FAST_MULTI + 15 -> {
              int value = ram[local - 4 * (op - LOAD_FAST_MULTI) >> 2];
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              ram[sp >> 2] = value;
            }
            case STORE_FAST_MULTI,
                STORE_FAST_MULTI + 1,
                STORE_FAST_MULTI + 2,
                STORE_FAST_MULTI + 3,
                STORE_FAST_MULTI + 4,
                STORE_FAST_MULTI + 5,
                STORE_FAST_MULTI + 6,
                STORE_FAST_MULTI + 7,
                STORE_FAST_MULTI + 8,
                STORE_FAST_MULTI + 9,
                STORE_FAST_MULTI + 10,
                STORE_FAST_MULTI + 11,
                STORE_FAST_MULTI + 12,
                STORE_FAST_MULTI + 13,
                STORE_FAST_MULTI + 14,
                STORE_FAST_MULTI + 15 -> {
              ram[local - 4 * (op - STORE_FAST_MULTI) >> 2] = ram[sp >> 2];
              sp -= 4;
            }
            default -> {
              if (op >= BINARY_OP_MULTI) {
                sp -= 4;
                int left = ram[sp >> 2];
                int right = ram[sp + 4 >> 2];
                ram[sp >> 2] = Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right);
                vm.heap.release(fresh);
              } else if (op >= UNARY_OP_MULTI) {
                ram[sp >> 2] = Operators.unary(vm, op - UNARY_OP_MULTI, ram[sp >> 2]);
                vm.heap.release(fresh);
              } else if (op >= LOAD_CONST_SMALL_INT_MULTI) {
                sp += 4;
                ram[sp >> 2] = (op - LOAD_CONST_SMALL_INT_MULTI - 16) << 1 | 1;
              } else {
                // Rare opcodes work on the frame in RAM.
                ram[frame + Frame.IP >> 2] = ip + RAM_BASE;
                ram[frame + Frame.SP >> 2] = sp + RAM_BASE;
                RareOpcodes.execute(vm, op, arg);
                vm.heap.release(fresh);
                ip = ram[frame + Frame.IP >> 2] - RAM_BASE;
                sp = ram[frame + Frame.SP >> 2] - RAM_BASE;
              }
            }
          }
        }
      } catch (PyException e) {
        vm.heap.release(fresh);
        if (vm.frame == frame + RAM_BASE) {
          vm.stackTop = top;
          vm.heap.keep(e.object());
          Unwinder.unwind(vm, e.take(), ip + RAM_BASE);
        } else { // raised while a frame was being left: it belongs to the caller
          Unwinder.unwind(vm, e.take(), ram[vm.frame + Frame.IP - RAM_BASE >> 2]);
        }
      }
    }
  }
}
