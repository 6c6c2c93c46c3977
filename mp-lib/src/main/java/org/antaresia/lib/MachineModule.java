package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.hal.Clock;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.MemoryviewObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code machine}: what it has without hardware, as on the unix port. */
@Component(service = NativeModule.class)
public final class MachineModule extends NativeModule {
  private static final int MEM_BACKUP = 0;
  private static final int SOFT_RESET = 1;
  private static final int IDLE = 2;
  private static final int TIME_PULSE_US = 3;

  /** A memoryview of the backup memory once somebody asked for it. */
  private static final int BACKUP = Vm.moduleRoot(33, 1);

  private static final int BACKUP_BYTES = 64;

  /** The number that asks for all regions of the backup memory. */
  private static final int ALL_REGIONS = -1;

  private static final int DEFAULT_TIMEOUT_US = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  private final MemoryWindow memory = new MemoryWindow();
  private final RomInstance mem8 = memory.of(1);
  private final RomInstance mem16 = memory.of(2);
  private final RomInstance mem32 = memory.of(4);
  private final Type pinBase = new PinBaseObject();
  private final Type signal = new SignalObject();

  public MachineModule() {
    super("machine");
  }

  @Override
  protected void members(Members m) {
    m.constant("mem8", mem8.address())
        .constant("mem16", mem16.address())
        .constant("mem32", mem32.address())
        .function("mem_backup", MEM_BACKUP, 0, 1)
        .function("soft_reset", SOFT_RESET, 0, 1)
        .function("idle", IDLE, 0)
        .function("time_pulse_us", TIME_PULSE_US, 2, 3)
        .constant("PinBase", pinBase.address())
        .constant("Signal", signal.address());
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case MEM_BACKUP -> {
        return backup(vm, nArgs == 0 ? 0 : IntObject.toInt(vm, vm.arg(args, 0)));
      }
      case SOFT_RESET ->
          throw vm.raise(
              nArgs == 0
                  ? ExceptionObject.createEmpty(vm, ExceptionObject.SYSTEM_EXIT)
                  : ExceptionObject.createWithArgument(
                      vm, ExceptionObject.SYSTEM_EXIT, vm.arg(args, 0)));
      case IDLE -> {
        vm.threads.leave();
        vm.threads.enter();
        Safepoint.poll(vm);
        return Word.NONE;
      }
      default -> {
        int level = Operators.isTrue(vm, vm.arg(args, 1)) ? 1 : 0;
        int timeout = nArgs == 2 ? DEFAULT_TIMEOUT_US : IntObject.toInt(vm, vm.arg(args, 2));
        return IntObject.create(vm, pulse(vm, vm.arg(args, 0), level, timeout));
      }
    }
  }

  /** The memory that is said to survive a reset: one region. */
  private static int backup(Vm vm, int region) {
    if (region != 0 && region != ALL_REGIONS) {
      throw vm.valueError("invalid region");
    }
    int view = i32(vm.ram, BACKUP);
    if (view == Word.NULL) {
      int bytes = vm.allocate(BACKUP_BYTES);
      view = MemoryviewObject.create(vm, 'B', bytes, BACKUP_BYTES, true);
      i32(vm.ram, BACKUP, view);
    }
    if (region == 0) {
      return view;
    }
    int all = TupleObject.create(vm, 1, Word.NULL);
    TupleObject.item(vm.ram, all, 0, view);
    return all;
  }

  /**
   * Waits until the pin has the level, then until it has it no more.
   *
   * @param timeout for each of both, in microseconds, unsigned
   * @return the microseconds in between, -2 when the level did not come, -1 when it did not go
   */
  private static int pulse(Vm vm, int pin, int level, int timeout) {
    Clock clock = vm.board().clock();
    VirtualPin type = VirtualPin.of(vm, pin);
    int mark = vm.heap.freshMark();
    int start = micros(clock);
    for (int changes = 0; ; ) {
      int now = micros(clock);
      if (type.read(vm, pin) == (level ^ changes)) {
        if (++changes == 2) {
          return now - start;
        }
        start = now;
      } else if (Integer.compareUnsigned(now - start, timeout) >= 0) {
        return changes - 2;
      }
      vm.heap.release(mark);
      Safepoint.poll(vm);
    }
  }

  private static int micros(Clock clock) {
    return (int) (clock.ticksNanos() / NANOS_PER_MICRO);
  }
}
