package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** HotSpot never compiles a method of more than 8,000 bytes: the loop has to stay below. */
class InterpreterSizeTest {
  private static final int LIMIT = 7900; // the evaluator's minimum misses a byte per ldc_w

  private int methods;

  @Test
  void everyMethodOfTheLoopCanBeCompiled() throws IOException {
    try (InputStream bytes = Interpreter.class.getResourceAsStream("Interpreter.class")) {
      assertTrue(bytes != null, "class file of the interpreter");
      new ClassReader(bytes).accept(new SizeCheck(), 0);
    }
    assertFalse(methods == 0, "methods were measured");
  }

  private final class SizeCheck extends ClassVisitor {
    SizeCheck() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      methods++;
      return new SizedMethod(name);
    }
  }

  private static final class SizedMethod extends CodeSizeEvaluator {
    private final String name;

    SizedMethod(String name) {
      super(Opcodes.ASM9, null);
      this.name = name;
    }

    @Override
    public void visitEnd() {
      assertTrue(getMinSize() < LIMIT, name + " has " + getMinSize() + " bytes");
    }
  }
}
