package org.antaresia.asm.jvm;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.F_SAME1;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.I2B;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.ISUB;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LSHL;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RETURN;

import org.antaresia.gc.Memory;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * How code reaches a byte or a halfword through a memory segment.
 *
 * <p>An index that is the sum of two words goes through a method that adds them as 64-bit numbers,
 * which cannot wrap: then HotSpot sees that one of them stays the same in a loop, and checks the
 * bounds once for all its turns. Where that leads out of memory the sum that wraps has the say.
 */
enum SegmentAccess {
  LOAD_BYTE("u8", true, false),
  LOAD_HALFWORD("u16", false, false),
  STORE_BYTE("u8", true, true),
  STORE_HALFWORD("u16", false, true);

  static final String SEGMENT = "java/lang/foreign/MemorySegment";

  private static final String OUTSIDE = "java/lang/IndexOutOfBoundsException";
  private static final String LAYOUT = "java/lang/foreign/ValueLayout";
  private static final String ELEMENTS = "org/antaresia/gc/Elements";

  private final String element;
  private final boolean isByte;
  private final boolean isStore;

  SegmentAccess(String element, boolean isByte, boolean isStore) {
    this.element = element;
    this.isByte = isByte;
    this.isStore = isStore;
  }

  /** The name of the method that takes two words for an index. */
  String method() {
    return isStore ? element + "$store" : element + "$load";
  }

  /** Its descriptor: the segment, memory, the array, the two words and the value of a store. */
  String descriptor() {
    return "(L" + SEGMENT + ";[IIII" + (isStore ? "I)V" : ")I");
  }

  /** Writes the method. */
  void define(ClassVisitor type) {
    MethodVisitor code =
        type.visitMethod(ACC_PRIVATE | ACC_STATIC, method(), descriptor(), null, null);
    Label start = new Label();
    Label end = new Label();
    Label outside = new Label();
    code.visitCode();
    code.visitTryCatchBlock(start, end, outside, OUTSIDE);
    code.visitLabel(start);
    code.visitVarInsn(ALOAD, 0);
    layout(code);
    code.visitVarInsn(ILOAD, 2);
    startOffset(code);
    code.visitVarInsn(ILOAD, 3);
    addToOffset(code);
    code.visitVarInsn(ILOAD, 4);
    addToOffset(code);
    if (isStore) {
      code.visitVarInsn(ILOAD, 5);
    }
    access(code);
    code.visitInsn(isStore ? RETURN : IRETURN);
    code.visitLabel(end);
    code.visitLabel(outside);
    code.visitFrame(F_SAME1, 0, null, 1, new Object[] {OUTSIDE});
    code.visitInsn(POP);
    code.visitVarInsn(ALOAD, 1);
    code.visitVarInsn(ILOAD, 2);
    code.visitVarInsn(ILOAD, 3);
    code.visitVarInsn(ILOAD, 4);
    code.visitInsn(IADD);
    if (isStore) {
      code.visitVarInsn(ILOAD, 5);
    }
    String descriptor = isStore ? "([IIII)V" : "([III)I";
    code.visitMethodInsn(INVOKESTATIC, ELEMENTS, element, descriptor, false);
    code.visitInsn(isStore ? RETURN : IRETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Pushes the layout, which comes behind the segment. */
  void layout(MethodVisitor code) {
    String name = isByte ? "JAVA_BYTE" : "JAVA_SHORT_UNALIGNED";
    code.visitFieldInsn(GETSTATIC, LAYOUT, name, "L" + layoutClass() + ";");
  }

  /** Makes the address of an array the offset of its first element. */
  void startOffset(MethodVisitor code) {
    code.visitLdcInsn(Memory.RAM_BASE);
    code.visitInsn(ISUB);
    code.visitInsn(I2L);
  }

  /** Adds a number of elements to the offset below it. */
  void addToOffset(MethodVisitor code) {
    code.visitInsn(I2L);
    if (!isByte) {
      code.visitInsn(ICONST_1);
      code.visitInsn(LSHL);
    }
    code.visitInsn(LADD);
  }

  /** Reads or writes the element: takes segment, layout, offset and the value of a store. */
  void access(MethodVisitor code) {
    String value = isByte ? "B" : "S";
    if (isStore) {
      code.visitInsn(isByte ? I2B : I2S);
      call(code, "set", "J" + value + ")V");
    } else {
      call(code, "get", "J)" + value);
      code.visitLdcInsn(isByte ? 0xff : 0xffff);
      code.visitInsn(IAND);
    }
  }

  private void call(MethodVisitor code, String name, String rest) {
    String descriptor = "(L" + layoutClass() + ";" + rest;
    code.visitMethodInsn(INVOKEINTERFACE, SEGMENT, name, descriptor, true);
  }

  private String layoutClass() {
    return LAYOUT + (isByte ? "$OfByte" : "$OfShort");
  }
}
