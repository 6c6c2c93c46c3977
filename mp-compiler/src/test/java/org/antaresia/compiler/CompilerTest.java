package org.antaresia.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;

/** What emitters see, recorded by emitters that only listen. */
class CompilerTest {
  private final List<String> calls = new ArrayList<>();
  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  /** A factory of emitters that note each call with their name before it. */
  private final class Recorder implements EmitterFactory {
    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
      return (Emitter)
          Proxy.newProxyInstance(
              Emitter.class.getClassLoader(),
              new Class<?>[] {Emitter.class},
              (proxy, method, arguments) -> {
                calls.add(name + "." + method.getName() + text(arguments));
                return method.getReturnType() == boolean.class ? true : null;
              });
    }
  }

  private static String text(Object[] arguments) {
    StringBuilder out = new StringBuilder();
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      out.append(' ').append(argument instanceof Scope scope ? scope.simpleName() : argument);
    }
    return out.toString();
  }

  private List<String> calls(String source, String... prefixes) {
    calls.clear();
    compiler.compile(source, "x.py", CompileOptions.DEFAULT);
    return calls.stream()
        .filter(call -> List.of(prefixes).stream().anyMatch(call::startsWith))
        .toList();
  }

  @Test
  void leadsEachScopeThroughAllPasses() {
    compiler.addEmitter(new Recorder("bytecode"));
    assertEquals(
        List.of(
            "bytecode.startPass SCOPE <module>",
            "bytecode.startPass SCOPE f",
            "bytecode.startPass SCOPE <lambda>",
            "bytecode.startPass STACK_SIZE <module>",
            "bytecode.startPass CODE_SIZE <module>",
            "bytecode.startPass EMIT <module>",
            "bytecode.startPass STACK_SIZE f",
            "bytecode.startPass CODE_SIZE f",
            "bytecode.startPass EMIT f",
            "bytecode.startPass STACK_SIZE <lambda>",
            "bytecode.startPass CODE_SIZE <lambda>",
            "bytecode.startPass EMIT <lambda>"),
        calls("def f():\n  return lambda: 1\n", "bytecode.startPass"));
  }

  @Test
  void tellsEveryPassTheSame() {
    compiler.addEmitter(new Recorder("bytecode"));
    List<String> all = calls("for x in y:\n  z(x)\n", "bytecode.");
    int start = all.indexOf("bytecode.startPass STACK_SIZE <module>");
    int next = all.indexOf("bytecode.startPass CODE_SIZE <module>");
    int last = all.indexOf("bytecode.startPass EMIT <module>");
    assertEquals(all.subList(start + 1, next), all.subList(next + 1, last));
    assertEquals(
        List.of(
            "bytecode.setSourceLine 1",
            "bytecode.loadName y",
            "bytecode.getIterStack",
            "bytecode.labelAssign 1",
            "bytecode.forIter 2",
            "bytecode.storeName x",
            "bytecode.setSourceLine 2",
            "bytecode.setSourceLine 2",
            "bytecode.loadName z",
            "bytecode.setSourceLine 2",
            "bytecode.loadName x",
            "bytecode.callFunction 1 0 false",
            "bytecode.popTop",
            "bytecode.jump 1",
            "bytecode.labelAssign 2",
            "bytecode.forIterEnd",
            "bytecode.labelAssign 0",
            "bytecode.loadConstTok NONE",
            "bytecode.returnValue",
            "bytecode.endStatement",
            "bytecode.endPass"),
        all.subList(start + 1, next));
  }

  @Test
  void givesAFunctionToTheEmitterThatItsDecoratorNames() {
    compiler.addEmitter(new Recorder("bytecode"));
    compiler.addEmitter(new Recorder("native"));
    assertEquals(
        List.of(
            "native.startPass STACK_SIZE f",
            "native.startPass CODE_SIZE f",
            "native.startPass EMIT f"),
        calls("@micropython.native\ndef f(): pass\ndef g(): pass\n", "native.startPass"));
  }

  @Test
  void rejectsADecoratorWhoseEmitterIsNotThere() {
    compiler.addEmitter(new Recorder("bytecode"));
    CompileException e =
        assertThrows(
            CompileException.class,
            () -> calls("x = 1\n@micropython.viper\ndef f(): pass\n", "viper"));
    assertEquals("SyntaxError: invalid arch", e.typeName() + ": " + e.getMessage());
    assertEquals(2, e.line());
  }

  @Test
  void compilesEverythingWithAnotherEmitterOnDemand() {
    compiler.addEmitter(new Recorder("bytecode"));
    compiler.addEmitter(new Recorder("native"));
    compiler.compile("x\n", "x.py", CompileOptions.DEFAULT.withEmitter("native"));
    assertEquals(true, calls.contains("native.startPass EMIT <module>"));
  }

  @Test
  void takesSyntaxErrorsFromTheParser() {
    compiler.addEmitter(new Recorder("bytecode"));
    CompileException e = assertThrows(CompileException.class, () -> calls("x = 1\n  y\n"));
    assertEquals("IndentationError", e.typeName());
    assertEquals(2, e.line());
    assertEquals(null, e.block());
  }
}
