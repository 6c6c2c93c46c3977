package org.antaresia.cpu.thumb;

import java.lang.invoke.MethodHandles;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;

/**
 * Finds machine code that runs often, has it compiled, and runs that. The interpreter stops now and
 * then where it has taken a branch; what it is found at often is where a region starts. As this is
 * done when so many instructions have run, and code is compiled at once, a program runs the same
 * way each time.
 */
final class Regions {
  /** Instructions between two looks at where the interpreter is. */
  static final int INTERVAL = 1000;

  /** What it is worth to find the interpreter at a place, and that compiled code leaves for it. */
  private static final int FOUND = 25;

  private static final int LEFT = 1;

  /** What a place is worth before it is compiled. */
  private static final int OFTEN = 1000;

  private static final int MOST = 120;
  private static final int LEAST = 12;

  private static final HostTarget.Binding<CompiledRegion> BINDING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(),
          CompiledRegion.class,
          RegionContext.class,
          RegionRoutines.class,
          true,
          true);

  private final HostTarget target;
  private final boolean eagerly;
  private final CodeCache cache;
  private final Translator translator;
  private final FloatContext floats;
  private final Attention attention;
  private final RegionContext context;
  private final int[] ram;
  private final int base;

  /**
   * The regions of a core.
   *
   * @param eagerly whether code is compiled before it first runs, for tests
   */
  Regions(
      HostTarget target,
      boolean eagerly,
      CodeCache cache,
      Translator translator,
      FloatContext floats,
      Attention attention,
      RegionContext context,
      Bus bus) {
    this.target = target;
    this.eagerly = eagerly;
    this.cache = cache;
    this.translator = translator;
    this.floats = floats;
    this.attention = attention;
    this.context = context;
    ram = bus.mainWords();
    base = bus.main().base;
  }

  /**
   * Runs compiled code from the present PC on, as long as there is some that can run.
   *
   * @return whether instructions have run
   * @throws Fault of the instruction at the PC
   */
  boolean run(int cycles) {
    Registers registers = context.registers;
    long start = registers.instructions;
    long end = registers.cycles + cycles;
    while (registers.cycles < end && !attention.raised()) {
      Page page = cache.page(registers.pc);
      CompiledCode code = page == null ? null : page.compiled(slot(registers.pc));
      if (code == null && page != null && eagerly && registers.itState == 0) {
        compile(page, registers.pc);
        code = page.compiled(slot(registers.pc));
      }
      if (code == null || !isReady(code)) {
        break;
      }
      long before = registers.instructions;
      run(code, (int) (end - registers.cycles));
      if (registers.instructions == before) {
        break;
      }
    }
    return registers.instructions != start;
  }

  private boolean isReady(CompiledCode code) {
    Registers registers = context.registers;
    return (!code.usesFloats() || floats.ready())
        && registers.itState == 0
        && (registers.zero != 0 || registers.negative >= 0);
  }

  private void run(CompiledCode code, int cycles) {
    context.limit = cycles;
    context.failing = code.failing();
    context.instructions = code.instructions();
    context.thrown = null;
    context.registers.pc = code.region().run(context, ram, base);
    RuntimeException thrown = context.thrown;
    if (thrown != null) {
      throw thrown;
    }
    warm(context.registers.pc, LEFT);
  }

  private static int slot(int address) {
    return (address & Page.BYTES - 1) >> 1;
  }

  /** The interpreter has stopped where a branch led. */
  void found(int pc) {
    warm(pc, FOUND);
  }

  private void warm(int pc, int by) {
    Page page = cache.page(pc);
    if (page != null
        && page.compiled(slot(pc)) == null
        && page.itState(slot(pc)) == 0
        && page.warm(slot(pc), by, OFTEN)) {
      compile(page, pc);
    }
  }

  private void compile(Page page, int pc) {
    for (int most = MOST; most >= LEAST; most /= 2) {
      Region region = new Region(new Decoded(), pc, most);
      RegionCompiler compiler = new RegionCompiler(region);
      try {
        CompiledRegion compiled = target.define(compiler.compile(), BINDING);
        CompiledCode code =
            new CompiledCode(
                compiled, compiler.failing(), compiler.instructions(), compiler.usesFloats());
        page.compiled(slot(pc), code);
        for (Region.Piece piece : region.pieces()) {
          for (Region.Step step : piece.steps()) {
            Page touched = cache.page(step.address());
            if (touched != null) {
              touched.uses(slot(step.address()), page, slot(pc));
            }
          }
        }
        return;
      } catch (HostTarget.TooLargeException e) {
        // half of it may do
      }
    }
  }

  /** The decoded instructions. */
  private final class Decoded implements Region.Code {
    @Override
    public @Nullable Instruction at(int address) {
      Page page = cache.page(address);
      if (page == null) {
        return null;
      }
      int slot = slot(address);
      if (page.instruction(slot) == null) {
        try {
          translator.translate(page, slot, 0);
        } catch (Fault e) {
          return null; // whoever runs there will see it
        }
      }
      return page.instruction(slot);
    }

    @Override
    public int octet(int address) {
      try {
        return context.memory.read(address, 1);
      } catch (Fault e) {
        return 0;
      }
    }

    @Override
    public int cycles(int address) {
      Page page = cache.page(address);
      return page == null ? 1 : page.cycles(slot(address));
    }
  }
}
