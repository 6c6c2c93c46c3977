package org.antaresia.asm.jvm;

import static org.objectweb.asm.Opcodes.*;

import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antaresia.ir.Block;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Terminator;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The class that a function becomes. HotSpot compiles no method above 8,000 bytes and inlines small
 * ones only, so cold blocks that bring forth no more than a register become methods of their own.
 */
final class ClassFile {
  /** A cold block with fewer instructions stays where it is. */
  private static final int WORTH_A_METHOD = 3;

  /** Whether the JVM has memory segments for all, in which bytes lie in the order of ours. */
  private static final boolean HAS_SEGMENTS =
      Runtime.version().feature() >= 22 && ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  /** Of a JVM method: 255 words, floats having two. */
  private static final int MOST_PARAMETERS = 120;

  private final Function function;
  private final Method method;
  private final String name;
  private final String routines;
  private final String context;
  private final RegisterUse use;
  private final boolean isOptional;
  private final boolean usesSegments;
  private final Set<SegmentAccess> accesses = EnumSet.noneOf(SegmentAccess.class);
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  ClassFile(Function function, HostTarget.Binding<?> binding, Method method) {
    this.function = function;
    this.method = method;
    String packageName = binding.type().getPackageName().replace('.', '/');
    name = packageName + "/Compiled$" + function.name().replaceAll("[.;\\[/<>]", "_");
    routines = Type.getInternalName(binding.routines());
    context = Type.getDescriptor(binding.context());
    isOptional = binding.isOptional();
    usesSegments = binding.isLasting() && HAS_SEGMENTS;
    use = new RegisterUse(function);
    writer.visit(
        V17, ACC_FINAL | ACC_SUPER, name, null, Type.getInternalName(binding.type()), null);
    constructor(Type.getInternalName(binding.type()));
  }

  byte[] bytes(int entry) {
    Block start = function.entries().get(entry);
    Set<Block> reachable = Flow.reachable(start);
    BitSet parameters = new BitSet();
    parameters.set(0, function.parameters());
    List<Block> outlined = new ArrayList<>();
    List<Block> kept = new ArrayList<>();
    for (Block block : function.blocks()) {
      if (block != start && reachable.contains(block)) {
        (isOutlined(block) ? outlined : kept).add(block);
      }
    }
    kept.sort((a, b) -> Boolean.compare(a.isCold(), b.isCold()));
    kept.add(0, start);
    int access = ACC_FINAL | method.getModifiers() & (ACC_PUBLIC | ACC_PROTECTED);
    MethodVisitor code =
        writer.visitMethod(access, method.getName(), Type.getMethodDescriptor(method), null, null);
    MethodBody body = new MethodBody(function, code, this, 1);
    body.parameters(parameters);
    body.blocks(kept);
    body.end();
    for (Block block : outlined) {
      outline(block);
    }
    accesses.forEach(used -> used.define(writer));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void constructor(String superclass) {
    MethodVisitor code = writer.visitMethod(0, "<init>", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, superclass, "<init>", "()V", false);
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Whether a block is a method of its own. */
  boolean isOutlined(Block block) {
    if (!block.isCold()
        || block.handler() != null
        || block.instructions().size() < WORTH_A_METHOD
        || use.before(block).cardinality() > MOST_PARAMETERS) {
      return false;
    }
    return block.terminator() instanceof Terminator.Return
        || block.terminator() instanceof Terminator.Jump && results(block).cardinality() <= 1;
  }

  /** The registers that a block which jumps leaves to others. */
  private BitSet results(Block block) {
    BitSet results = new BitSet();
    for (Instruction instruction : block.instructions()) {
      int to = Flow.sets(instruction);
      if (to != Instruction.NONE) {
        results.set(to);
      }
    }
    results.and(use.before(((Terminator.Jump) block.terminator()).target()));
    return results;
  }

  private void outline(Block block) {
    BitSet parameters = use.before(block);
    MethodVisitor code =
        writer.visitMethod(
            ACC_PRIVATE | ACC_STATIC, outlinedName(block), outlinedDescriptor(block), null, null);
    MethodBody body = new MethodBody(function, code, this, 0);
    body.parameters(parameters);
    body.instructions(block);
    int result =
        block.terminator() instanceof Terminator.Return end
            ? end.value()
            : results(block).nextSetBit(0);
    body.returnRegister(result);
    body.end();
  }

  /** Calls the method of an outlined block and goes on as it does. */
  void callOutlined(Block block, MethodBody from) {
    from.pushContext(0);
    BitSet parameters = use.before(block);
    for (int r = parameters.nextSetBit(0); r >= 0; r = parameters.nextSetBit(r + 1)) {
      from.push(r);
    }
    from.invoke(name, outlinedName(block), outlinedDescriptor(block));
    if (block.terminator() instanceof Terminator.Jump jump) {
      int result = results(block).nextSetBit(0);
      if (result >= 0) {
        from.store(result);
      }
      from.jump(jump.target());
    } else {
      from.returnTop();
    }
  }

  private static String outlinedName(Block block) {
    return "cold" + block.number();
  }

  private String outlinedDescriptor(Block block) {
    StringBuilder descriptor = new StringBuilder("(").append(context).append("[I");
    BitSet parameters = use.before(block);
    for (int r = parameters.nextSetBit(0); r >= 0; r = parameters.nextSetBit(r + 1)) {
      descriptor.append(descriptor(function.type(r)));
    }
    descriptor.append(')');
    if (block.terminator() instanceof Terminator.Return) {
      return descriptor.append('I').toString();
    }
    int result = results(block).nextSetBit(0);
    return descriptor.append(result < 0 ? 'V' : descriptor(function.type(result))).toString();
  }

  /** The descriptor of a routine. */
  String descriptor(org.antaresia.ir.Routine routine) {
    StringBuilder descriptor = new StringBuilder("(").append(context).append("[I");
    for (org.antaresia.ir.Type type : routine.parameters()) {
      descriptor.append(descriptor(type));
    }
    org.antaresia.ir.Type result = routine.result();
    return descriptor.append(')').append(result == null ? 'V' : descriptor(result)).toString();
  }

  private static char descriptor(org.antaresia.ir.Type type) {
    return type == org.antaresia.ir.Type.WORD ? 'I' : 'D';
  }

  RegisterUse use() {
    return use;
  }

  /** The internal name of the class. */
  String name() {
    return name;
  }

  String routines() {
    return routines;
  }

  String context() {
    return context;
  }

  boolean usesSegments() {
    return usesSegments;
  }

  /** Calls what reaches an element whose index is a sum. */
  void call(SegmentAccess access, MethodVisitor code) {
    accesses.add(access);
    code.visitMethodInsn(INVOKESTATIC, name, access.method(), access.descriptor(), false);
  }

  boolean isOptional() {
    return isOptional;
  }
}
