package org.antaresia.lib;

import org.antaresia.gc.HeapInfo;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Scheduler;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code micropython}. */
@Component(service = NativeModule.class)
public final class MicropythonModule extends NativeModule {
  private static final int CONST = 0;
  private static final int HEAP_LOCK = 1;
  private static final int HEAP_UNLOCK = 2;
  private static final int HEAP_LOCKED = 3;
  private static final int KBD_INTR = 4;
  private static final int MEM_CURRENT = 5;
  private static final int MEM_INFO = 6;
  private static final int MEM_PEAK = 7;
  private static final int MEM_TOTAL = 8;
  private static final int OPT_LEVEL = 9;
  private static final int QSTR_INFO = 10;
  private static final int SCHEDULE = 11;
  private static final int STACK_USE = 12;

  private static final int KBD_INTR_NAME = Qstr.of("kbd_intr");

  private static final int BLOCKS_PER_LINE = 64;

  private final RingioObject ringio = new RingioObject();

  public MicropythonModule() {
    super("micropython");
  }

  @Override
  protected void members(Members m) {
    m.function("const", CONST, 1)
        .function("opt_level", OPT_LEVEL, 0, 1)
        .function("mem_total", MEM_TOTAL, 0)
        .function("mem_current", MEM_CURRENT, 0)
        .function("mem_peak", MEM_PEAK, 0)
        .function("mem_info", MEM_INFO, 0, 1)
        .function("qstr_info", QSTR_INFO, 0, 1)
        .function("stack_use", STACK_USE, 0)
        .function("heap_lock", HEAP_LOCK, 0)
        .function("heap_unlock", HEAP_UNLOCK, 0)
        .function("heap_locked", HEAP_LOCKED, 0)
        .function("kbd_intr", KBD_INTR, 1)
        .constant("RingIO", ringio.address())
        .function("schedule", SCHEDULE, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case CONST -> {
        return vm.arg(args, 0);
      }
      case HEAP_LOCK -> vm.heap.lock();
      case HEAP_UNLOCK -> {
        return Word.smallInt(vm.heap.unlock());
      }
      case HEAP_LOCKED -> {
        return Word.smallInt(vm.heap.lockDepth());
      }
      case KBD_INTR -> vm.pending().interruptCharacter(IntObject.toInt(vm, vm.arg(args, 0)));
      case MEM_CURRENT -> {
        return IntObject.create(vm, vm.heap.current());
      }
      case MEM_PEAK -> {
        return IntObject.create(vm, vm.heap.peak());
      }
      case MEM_TOTAL -> {
        return IntObject.create(vm, vm.heap.allocated());
      }
      case MEM_INFO -> memInfo(vm, nArgs > 0);
      case OPT_LEVEL -> {
        if (nArgs == 0) {
          return Word.smallInt(vm.optimisation);
        }
        vm.optimisation = IntObject.toInt(vm, vm.arg(args, 0));
      }
      case QSTR_INFO -> {
        vm.out.text(vm.qstrs.describe());
        if (nArgs > 0) {
          vm.qstrs.list(vm.out);
        }
      }
      case SCHEDULE -> {
        if (vm.arg(args, 0) == member(vm, KBD_INTR_NAME)) { // asks for what Ctrl-C does
          vm.pending().scheduleInterrupt(vm);
        } else if (!Scheduler.schedule(vm, vm.arg(args, 0), vm.arg(args, 1))) {
          throw vm.runtimeError("schedule queue full");
        }
      }
      default -> {
        return Word.smallInt(vm.stackUsed());
      }
    }
    return Word.NONE;
  }

  /** Prints memory figures, and with {@code map} a character for each block. */
  static void memInfo(Vm vm, boolean map) {
    Safepoint.spend(vm, vm.heap.total());
    HeapInfo info = vm.heap.info();
    vm.out.text(
        "mem: total="
            + vm.heap.allocated()
            + ", current="
            + vm.heap.current()
            + ", peak="
            + vm.heap.peak()
            + "\nstack: "
            + vm.stackUsed()
            + " out of "
            + vm.stackSize()
            + "\nGC: total: "
            + info.total()
            + ", used: "
            + info.used()
            + ", free: "
            + info.free()
            + "\n No. of 1-blocks: "
            + info.oneBlocks()
            + ", 2-blocks: "
            + info.twoBlocks()
            + ", max blk sz: "
            + info.maxBlock()
            + ", max free sz: "
            + info.maxFree()
            + "\n");
    if (map) {
      heapMap(vm);
    }
  }

  private static void heapMap(Vm vm) {
    int pool = vm.heap.pool();
    int blocks = vm.heap.total() >> 4;
    vm.out.text("GC memory layout; from " + Integer.toHexString(pool) + ":");
    for (int line = 0; line < blocks; line += BLOCKS_PER_LINE) {
      int freeLines = freeLines(vm, pool, line, blocks);
      if (freeLines >= 2) {
        vm.out.text("\n       (" + freeLines + " lines all free)");
        line += (freeLines - 1) * BLOCKS_PER_LINE;
        continue;
      }
      vm.out.text("\n" + String.format("%08x", line << 4) + ": ");
      for (int i = line; i < Math.min(blocks, line + BLOCKS_PER_LINE); i++) {
        vm.out.ascii(HeapMapCharacter.of(vm, pool + (i << 4)));
      }
    }
    vm.out.text("\n");
  }

  private static int freeLines(Vm vm, int pool, int from, int blocks) {
    int i = from;
    while (i < blocks && vm.heap.kind(pool + (i << 4)) == 0) {
      i++;
    }
    return (i - from) / BLOCKS_PER_LINE;
  }
}
