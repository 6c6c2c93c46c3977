package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.mpy.Op.*;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
 * below 8,000 bytes of bytecode, or it is never compiled; RAM is read through the VarHandle itself,
 * because a method between would use up the compiler's inlining budget; registers are indexes into
 * the array (address minus RAM_BASE); what is not hot is one call to a method elsewhere.
 */
final class Interpreter {
  private static final VarHandle I32 =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
          .withInvokeExactBehavior();
  private static final VarHandle U16 =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN)
          .withInvokeExactBehavior();

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
    final byte[] ram = vm.ram;
    final int fresh = vm.heap.freshMark();
    int pendingRaise = inject;
    while (true) { // once per change of frame
      vm.heap.release(fresh); // what the last frame made is on the stack by now
      final int frame = vm.frame - RAM_BASE;
      final int top = vm.stackTop;
      final int local = frame + 16 + 4 * (char) U16.get(ram, frame + Frame.N_STATE);
      final int context =
          (int)
              I32.get(
                  ram,
                  (int) I32.get(ram, frame + Frame.FUNCTION) + FunctionObject.CONTEXT - RAM_BASE);
      final int qstrs = (int) I32.get(ram, context + ModuleContext.QSTRS - RAM_BASE) - RAM_BASE;
      int ip = (int) I32.get(ram, frame + Frame.IP) - RAM_BASE;
      int sp = (int) I32.get(ram, frame + Frame.SP) - RAM_BASE;
      try {
        if (pendingRaise != Word.NULL) {
          int exception = pendingRaise;
          pendingRaise = Word.NULL;
          if (ram[ip] != YIELD_FROM) {
            ip++; // raised by the opcode that the generator would go on with
            throw vm.raise(ExceptionObject.toRaise(vm, exception));
          }
          ip++;
          I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
          if (Generators.delegate(vm, exception)) {
            int result = (int) I32.get(ram, sp);
            vm.heap.release(fresh);
            vm.heap.keep(result);
            return result;
          }
          continue;
        }
        dispatch:
        while (true) {
          int op = ram[ip++] & 0xff;
          int arg = 0;
          if (op < LOAD_CONST_FALSE) { // 0x00..0x4f carry an operand
            int b = ram[ip++];
            if (op < UNWIND_JUMP) {
              arg = op == LOAD_CONST_SMALL_INT ? b << 25 >> 25 : b & 0x7f;
              while (b < 0) {
                b = ram[ip++];
                arg = arg << 7 | b & 0x7f;
              }
            } else {
              int bias = 0x40;
              arg = b & 0x7f;
              if (b < 0) {
                arg |= (ram[ip++] & 0xff) << 7;
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
              I32.set(ram, sp, (char) U16.get(ram, qstrs + 2 * arg) << 3 | 2);
            }
            case LOAD_NAME, LOAD_GLOBAL -> {
              int name = (char) U16.get(ram, qstrs + 2 * arg) << 3 | 2;
              int dict = op == LOAD_GLOBAL ? vm.globals : vm.locals;
              int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
              sp += 4;
              if (slot < (int) I32.get(ram, dict + MAP_ALLOC)) {
                int entry = (int) I32.get(ram, dict + MAP_TABLE) + 8 * slot - RAM_BASE;
                if ((int) I32.get(ram, entry) == name) {
                  I32.set(ram, sp, (int) I32.get(ram, entry + 4));
                  continue dispatch;
                }
              }
              I32.set(ram, sp, Variables.load(vm, dict, name, ip & SITE_MASK));
            }
            case LOAD_ATTR -> {
              int object = (int) I32.get(ram, sp);
              int name = (char) U16.get(ram, qstrs + 2 * arg) << 3 | 2;
              int type =
                  (object & 3) == 0 && object >= RAM_BASE
                      ? (int) I32.get(ram, object - RAM_BASE)
                      : 0;
              if (type >= RAM_BASE && (int) I32.get(ram, type + CLASS_BUILTIN) == Word.NULL) {
                int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
                if (slot < (int) I32.get(ram, object + MAP_ALLOC)) {
                  int entry = (int) I32.get(ram, object + MAP_TABLE) + 8 * slot - RAM_BASE;
                  if ((int) I32.get(ram, entry) == name) {
                    I32.set(ram, sp, (int) I32.get(ram, entry + 4));
                    continue dispatch;
                  }
                }
              }
              I32.set(ram, sp, Variables.loadAttr(vm, object, name, ip & SITE_MASK));
            }
            case LOAD_METHOD -> {
              int method =
                  Attributes.loadMethod(
                      vm, (int) I32.get(ram, sp), (char) U16.get(ram, qstrs + 2 * arg));
              I32.set(ram, sp, method);
              sp += 4;
              I32.set(ram, sp, vm.self);
            }
            case LOAD_SUPER_METHOD -> {
              sp -= 4;
              Variables.loadSuperMethod(
                  vm, sp - 4 + RAM_BASE, (char) U16.get(ram, qstrs + 2 * arg));
            }
            case STORE_NAME, STORE_GLOBAL -> {
              int name = (char) U16.get(ram, qstrs + 2 * arg) << 3 | 2;
              int dict = op == STORE_GLOBAL ? vm.globals : vm.locals;
              int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
              int value = (int) I32.get(ram, sp);
              sp -= 4;
              if (slot < (int) I32.get(ram, dict + MAP_ALLOC)) {
                int entry = (int) I32.get(ram, dict + MAP_TABLE) + 8 * slot - RAM_BASE;
                if ((int) I32.get(ram, entry) == name) {
                  I32.set(ram, entry + 4, value);
                  continue dispatch;
                }
              }
              Variables.store(vm, dict, name, value, ip & SITE_MASK);
            }
            case STORE_ATTR -> {
              int object = (int) I32.get(ram, sp);
              int value = (int) I32.get(ram, sp - 4);
              int name = (char) U16.get(ram, qstrs + 2 * arg) << 3 | 2;
              sp -= 8;
              int type =
                  (object & 3) == 0 && object >= RAM_BASE && value != Word.NULL
                      ? (int) I32.get(ram, object - RAM_BASE)
                      : 0;
              if (type >= RAM_BASE && (int) I32.get(ram, type + CLASS_STORES) == Word.NULL) {
                int slot = vm.slotCache[ip & SITE_MASK] & 0xff;
                if (slot < (int) I32.get(ram, object + MAP_ALLOC)) {
                  int entry = (int) I32.get(ram, object + MAP_TABLE) + 8 * slot - RAM_BASE;
                  if ((int) I32.get(ram, entry) == name) {
                    I32.set(ram, entry + 4, value);
                    continue dispatch;
                  }
                }
              }
              Variables.storeAttr(vm, object, name, value, ip & SITE_MASK);
            }
            case LOAD_CONST_SMALL_INT -> {
              sp += 4;
              I32.set(ram, sp, arg << 1 | 1);
            }
            case LOAD_CONST_OBJ -> {
              sp += 4;
              int constants = (int) I32.get(ram, context + ModuleContext.CONSTANTS - RAM_BASE);
              I32.set(ram, sp, (int) I32.get(ram, constants + 4 * arg - RAM_BASE));
            }
            case LOAD_FAST_N -> {
              int value = (int) I32.get(ram, local - 4 * arg);
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              I32.set(ram, sp, value);
            }
            case LOAD_DEREF -> {
              int cell = (int) I32.get(ram, local - 4 * arg);
              int value = (int) I32.get(ram, cell + CellObject.CONTENT - RAM_BASE);
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              I32.set(ram, sp, value);
            }
            case STORE_FAST_N -> {
              I32.set(ram, local - 4 * arg, (int) I32.get(ram, sp));
              sp -= 4;
            }
            case STORE_DEREF -> {
              int cell = (int) I32.get(ram, local - 4 * arg);
              I32.set(ram, cell + CellObject.CONTENT - RAM_BASE, (int) I32.get(ram, sp));
              sp -= 4;
            }
            case BUILD_TUPLE -> {
              sp -= 4 * arg - 4;
              I32.set(ram, sp, TupleObject.create(vm, arg, sp + RAM_BASE));
              vm.heap.release(fresh);
            }
            case BUILD_LIST -> {
              sp -= 4 * arg - 4;
              I32.set(ram, sp, ListObject.create(vm, arg, sp + RAM_BASE));
              vm.heap.release(fresh);
            }
            case CALL_FUNCTION, CALL_METHOD -> {
              int n = arg & 0xff;
              int args = sp - 4 * n - (arg >> 8) * 8 + 4;
              if (op == CALL_FUNCTION) {
                sp = args - 4;
              } else {
                sp = args - 8;
                if ((int) I32.get(ram, sp + 4) != Word.NULL) { // self is the first argument
                  args -= 4;
                  n++;
                }
              }
              int callee = (int) I32.get(ram, sp);
              I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
              I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
              if (arg < 0x100
                  && (callee & 3) == 0
                  && callee >= RAM_BASE
                  && (int) I32.get(ram, callee - RAM_BASE) == Rom.FUNCTION) {
                int code = (int) I32.get(ram, callee + FunctionObject.CODE - RAM_BASE);
                if ((int) I32.get(ram, code + CodeBlock.SHAPE - RAM_BASE)
                    == (CodeBlock.SIMPLE | n)) {
                  Frame.pushSimple(vm, callee, code, n, args + RAM_BASE);
                  break dispatch;
                }
              }
              int result = FunctionCall.call(vm, callee, n, arg >> 8, args + RAM_BASE);
              if (result == Word.NULL) {
                break dispatch;
              }
              I32.set(ram, sp, result);
              vm.heap.release(fresh);
            }
            case CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW -> {
              sp -= 4 * ((arg & 0xff) + 2 * (arg >> 8) + (op == CALL_METHOD_VAR_KW ? 2 : 1));
              I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
              I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
              int result = StarArguments.call(vm, sp + RAM_BASE, op == CALL_METHOD_VAR_KW, arg);
              if (result == Word.NULL) {
                break dispatch;
              }
              I32.set(ram, sp, result);
              vm.heap.release(fresh);
            }
            case JUMP -> {
              ip += arg;
              if (--vm.fuel < 0) {
                Safepoint.poll(vm);
              }
            }
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
              int value = (int) I32.get(ram, sp);
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
              if (Operators.isTrue(vm, (int) I32.get(ram, sp)) == (op == JUMP_IF_TRUE_OR_POP)) {
                ip += arg;
              } else {
                sp -= 4;
              }
            }
            case FOR_ITER -> {
              int iterator = (int) I32.get(ram, sp - 12);
              if (iterator == Rom.RANGE_ITERATOR) {
                int current = (int) I32.get(ram, sp - 8);
                int stop = (int) I32.get(ram, sp - 4);
                int step = (int) I32.get(ram, sp);
                if (step > 0 ? current < stop : current > stop) {
                  I32.set(ram, sp - 8, current + step);
                  sp += 4;
                  I32.set(ram, sp, current << 1 | 1);
                } else {
                  sp -= 16;
                  ip += arg;
                }
                continue dispatch;
              }
              if (iterator == Word.NULL) {
                iterator = (int) I32.get(ram, sp - 8);
                if ((int) I32.get(ram, iterator - RAM_BASE) == Rom.GENERATOR) {
                  I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
                  I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
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
                I32.set(ram, sp, item);
              }
            }
            case LOAD_CONST_FALSE -> {
              sp += 4;
              I32.set(ram, sp, Word.FALSE);
            }
            case LOAD_CONST_NONE -> {
              sp += 4;
              I32.set(ram, sp, Word.NONE);
            }
            case LOAD_CONST_TRUE -> {
              sp += 4;
              I32.set(ram, sp, Word.TRUE);
            }
            case LOAD_NULL -> {
              sp += 4;
              I32.set(ram, sp, Word.NULL);
            }
            case LOAD_SUBSCR -> {
              sp -= 4;
              int object = (int) I32.get(ram, sp);
              int index = (int) I32.get(ram, sp + 4);
              if ((object & 3) == 0
                  && object >= RAM_BASE
                  && index > 0
                  && (index & 1) != 0
                  && (int) I32.get(ram, object - RAM_BASE) == Rom.LIST
                  && index >> 1 < (int) I32.get(ram, object + ListObject.LEN - RAM_BASE)) {
                int items = (int) I32.get(ram, object + ListObject.ITEMS - RAM_BASE);
                I32.set(ram, sp, (int) I32.get(ram, items + 2 * (index - 1) - RAM_BASE));
              } else {
                I32.set(ram, sp, Operators.load(vm, object, index));
                vm.heap.release(fresh);
              }
            }
            case STORE_SUBSCR -> {
              int index = (int) I32.get(ram, sp);
              int object = (int) I32.get(ram, sp - 4);
              int value = (int) I32.get(ram, sp - 8);
              sp -= 12;
              if ((object & 3) == 0
                  && object >= RAM_BASE
                  && index > 0
                  && (index & 1) != 0
                  && value != Word.NULL
                  && (int) I32.get(ram, object - RAM_BASE) == Rom.LIST
                  && index >> 1 < (int) I32.get(ram, object + ListObject.LEN - RAM_BASE)) {
                int items = (int) I32.get(ram, object + ListObject.ITEMS - RAM_BASE);
                I32.set(ram, items + 2 * (index - 1) - RAM_BASE, value);
              } else {
                Operators.subscript(vm, object, index, value);
              }
            }
            case DUP_TOP -> {
              sp += 4;
              I32.set(ram, sp, (int) I32.get(ram, sp - 4));
            }
            case DUP_TOP_TWO -> {
              sp += 8;
              I32.set(ram, sp, (int) I32.get(ram, sp - 8));
              I32.set(ram, sp - 4, (int) I32.get(ram, sp - 12));
            }
            case POP_TOP -> sp -= 4;
            case ROT_TWO -> {
              int value = (int) I32.get(ram, sp);
              I32.set(ram, sp, (int) I32.get(ram, sp - 4));
              I32.set(ram, sp - 4, value);
            }
            case ROT_THREE -> {
              int value = (int) I32.get(ram, sp);
              I32.set(ram, sp, (int) I32.get(ram, sp - 4));
              I32.set(ram, sp - 4, (int) I32.get(ram, sp - 8));
              I32.set(ram, sp - 8, value);
            }
            case GET_ITER_STACK -> {
              int iterable = (int) I32.get(ram, sp);
              int iterator = Iteration.iter(vm, iterable, sp + RAM_BASE);
              if (iterator != sp + RAM_BASE) {
                I32.set(ram, sp, Word.NULL);
                I32.set(ram, sp + 4, iterator);
              }
              sp += 12;
            }
            case RETURN_VALUE -> {
              if ((char) U16.get(ram, frame + Frame.EXC_INDEX) != 0
                  && Unwinder.returnThroughFinally(vm, ip, sp + RAM_BASE)) {
                break dispatch;
              }
              int result = (int) I32.get(ram, sp);
              int link = top - Frame.LINK_BYTES - RAM_BASE;
              if ((int) I32.get(ram, link + Frame.LINK_KIND) == Frame.CALL) {
                int caller = (int) I32.get(ram, link + Frame.LINK_CALLER);
                vm.globals = (int) I32.get(ram, frame + Frame.GLOBALS);
                vm.stackTop = (int) I32.get(ram, link + Frame.LINK_TOP);
                vm.frame = caller;
                int callerSp = (int) I32.get(ram, caller + Frame.SP - RAM_BASE);
                I32.set(ram, callerSp - RAM_BASE, result);
              } else if (Frame.leave(vm, result, false)) {
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case END_FINALLY -> {
              I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
              I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
              if (Unwinder.endFinally(vm)) { // a return that was held up
                int result = (int) I32.get(ram, sp - 4);
                if (Frame.leave(vm, result, false)) {
                  vm.heap.release(fresh);
                  vm.heap.keep(result);
                  return result;
                }
              }
              break dispatch;
            }
            case YIELD_VALUE -> {
              int result = (int) I32.get(ram, sp);
              I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
              I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
              if (Frame.leave(vm, result, true)) {
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case YIELD_FROM -> {
              I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
              I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
              if (Generators.delegate(vm, Word.NULL)) {
                int result = (int) I32.get(ram, sp);
                vm.heap.release(fresh);
                vm.heap.keep(result);
                return result;
              }
              break dispatch;
            }
            case BINARY_OP_MULTI + BinaryOp.ADD, BINARY_OP_MULTI + BinaryOp.INPLACE_ADD -> {
              sp -= 4;
              int left = (int) I32.get(ram, sp);
              int right = (int) I32.get(ram, sp + 4);
              int sum = left + right - 1;
              if ((left & right & 1) != 0 && ((left ^ sum) & (right ^ sum)) >= 0) {
                I32.set(ram, sp, sum);
              } else {
                I32.set(ram, sp, Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right));
                vm.heap.release(fresh);
              }
            }
            case BINARY_OP_MULTI + BinaryOp.SUBTRACT,
                BINARY_OP_MULTI + BinaryOp.INPLACE_SUBTRACT -> {
              sp -= 4;
              int left = (int) I32.get(ram, sp);
              int right = (int) I32.get(ram, sp + 4);
              int difference = left - right;
              if ((left & right & 1) != 0 && ((left ^ right) & (left ^ difference)) >= 0) {
                I32.set(ram, sp, difference | 1);
              } else {
                I32.set(ram, sp, Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right));
                vm.heap.release(fresh);
              }
            }
            case BINARY_OP_MULTI + BinaryOp.LESS -> {
              sp -= 4;
              int left = (int) I32.get(ram, sp);
              int right = (int) I32.get(ram, sp + 4);
              I32.set(
                  ram,
                  sp,
                  (left & right & 1) != 0
                      ? (left < right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.LESS, left, right));
            }
            case BINARY_OP_MULTI + BinaryOp.MORE -> {
              sp -= 4;
              int left = (int) I32.get(ram, sp);
              int right = (int) I32.get(ram, sp + 4);
              I32.set(
                  ram,
                  sp,
                  (left & right & 1) != 0
                      ? (left > right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.MORE, left, right));
            }
            case BINARY_OP_MULTI + BinaryOp.EQUAL -> {
              sp -= 4;
              int left = (int) I32.get(ram, sp);
              int right = (int) I32.get(ram, sp + 4);
              I32.set(
                  ram,
                  sp,
                  (left & right & 1) != 0
                      ? (left == right ? Word.TRUE : Word.FALSE)
                      : Arithmetic.binary(vm, BinaryOp.EQUAL, left, right));
            }
            case BINARY_OP_MULTI + BinaryOp.IS -> {
              sp -= 4;
              I32.set(
                  ram,
                  sp,
                  (int) I32.get(ram, sp) == (int) I32.get(ram, sp + 4) ? Word.TRUE : Word.FALSE);
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
              int value = (int) I32.get(ram, local - 4 * (op - LOAD_FAST_MULTI));
              if (value == Word.NULL) {
                throw Variables.unbound(vm);
              }
              sp += 4;
              I32.set(ram, sp, value);
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
              I32.set(ram, local - 4 * (op - STORE_FAST_MULTI), (int) I32.get(ram, sp));
              sp -= 4;
            }
            default -> {
              if (op >= BINARY_OP_MULTI) {
                sp -= 4;
                int left = (int) I32.get(ram, sp);
                int right = (int) I32.get(ram, sp + 4);
                I32.set(ram, sp, Arithmetic.binary(vm, op - BINARY_OP_MULTI, left, right));
                vm.heap.release(fresh);
              } else if (op >= UNARY_OP_MULTI) {
                I32.set(ram, sp, Operators.unary(vm, op - UNARY_OP_MULTI, (int) I32.get(ram, sp)));
                vm.heap.release(fresh);
              } else if (op >= LOAD_CONST_SMALL_INT_MULTI) {
                sp += 4;
                I32.set(ram, sp, (op - LOAD_CONST_SMALL_INT_MULTI - 16) << 1 | 1);
              } else {
                // Rare opcodes work on the frame in RAM.
                I32.set(ram, frame + Frame.IP, ip + RAM_BASE);
                I32.set(ram, frame + Frame.SP, sp + RAM_BASE);
                RareOpcodes.execute(vm, op, arg);
                vm.heap.release(fresh);
                ip = (int) I32.get(ram, frame + Frame.IP) - RAM_BASE;
                sp = (int) I32.get(ram, frame + Frame.SP) - RAM_BASE;
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
          Unwinder.unwind(vm, e.take(), (int) I32.get(ram, vm.frame + Frame.IP - RAM_BASE));
        }
      }
    }
  }
}
