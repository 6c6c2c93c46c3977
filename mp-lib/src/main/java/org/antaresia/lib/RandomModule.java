package org.antaresia.lib;

import org.antaresia.hal.Clock;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code random}. */
@Component(service = NativeModule.class)
public final class RandomModule extends NativeModule {
  private static final int INIT = 0;
  private static final int SEED = 1;
  private static final int GETRANDBITS = 2;
  private static final int RANDRANGE = 3;
  private static final int RANDINT = 4;
  private static final int CHOICE = 5;
  private static final int RANDOM = 6;
  private static final int UNIFORM = 7;

  public RandomModule() {
    super("random");
  }

  @Override
  protected void members(Members m) {
    m.function("__init__", INIT, 0)
        .function("getrandbits", GETRANDBITS, 1)
        .function("seed", SEED, 0, 1)
        .function("randrange", RANDRANGE, 1, 3)
        .function("randint", RANDINT, 2)
        .function("choice", CHOICE, 1)
        .function("random", RANDOM, 0)
        .function("uniform", UNIFORM, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    Yasmarang generator = generator(vm);
    switch (id) {
      case INIT:
        return Word.NONE; // seeded when it was made
      case SEED:
        boolean own = nArgs == 0 || vm.arg(args, 0) == Word.NONE;
        generator.seed(own ? seedOfClock(vm) : IntObject.toIntTruncated(vm, vm.arg(args, 0)));
        return Word.NONE;
      case GETRANDBITS:
        return bits(vm, generator, IntObject.toInt(vm, vm.arg(args, 0)));
      case RANDRANGE:
        return range(vm, generator, nArgs, args);
      case RANDINT:
        int least = IntObject.toInt(vm, vm.arg(args, 0));
        int most = IntObject.toInt(vm, vm.arg(args, 1));
        return IntObject.create(vm, least + below(vm, generator, least <= most, most - least + 1));
      case CHOICE:
        return choice(vm, generator, vm.arg(args, 0));
      case RANDOM:
        return FloatObject.create(vm, generator.fraction());
      case UNIFORM:
        double from = FloatObject.toDouble(vm, vm.arg(args, 0));
        double to = FloatObject.toDouble(vm, vm.arg(args, 1));
        return FloatObject.create(vm, from + (to - from) * generator.fraction());
      default:
        return super.invoke(vm, id, nArgs, nKw, args);
    }
  }

  /** The interpreter's generator, seeded by the clock when it is first used. */
  private Yasmarang generator(Vm vm) {
    if (vm.moduleState(this) instanceof Yasmarang generator) {
      return generator;
    }
    Yasmarang generator = new Yasmarang(seedOfClock(vm));
    vm.setModuleState(this, generator);
    return generator;
  }

  private static int seedOfClock(Vm vm) {
    Clock clock = vm.board().clock();
    return Long.hashCode(clock.epochNanos()) ^ Long.hashCode(clock.ticksNanos());
  }

  private static int bits(Vm vm, Yasmarang generator, int count) {
    if (count < 0 || count > 32) {
      throw vm.valueError("bits must be 32 or less");
    }
    return count == 0
        ? Word.smallInt(0)
        : IntObject.create(vm, (generator.next() & 0xffff_ffffL) & (1L << count) - 1);
  }

  private static int range(Vm vm, Yasmarang generator, int nArgs, int args) {
    int first = IntObject.toInt(vm, vm.arg(args, 0));
    if (nArgs == 1) {
      return IntObject.create(vm, below(vm, generator, first > 0, first));
    }
    int stop = IntObject.toInt(vm, vm.arg(args, 1));
    if (nArgs == 2) {
      return IntObject.create(vm, first + below(vm, generator, first < stop, stop - first));
    }
    int step = IntObject.toInt(vm, vm.arg(args, 2));
    int count = step == 0 ? 0 : (stop - first + step - Integer.signum(step)) / step;
    return IntObject.create(vm, first + step * below(vm, generator, count > 0, count));
  }

  private static int below(Vm vm, Yasmarang generator, boolean valid, int limit) {
    if (!valid) {
      throw noMessage(vm, ExceptionObject.VALUE_ERROR);
    }
    return generator.below(limit);
  }

  private static int choice(Vm vm, Yasmarang generator, int sequence) {
    int length = IntObject.toInt(vm, Operators.len(vm, sequence));
    if (length <= 0) {
      throw noMessage(vm, ExceptionObject.INDEX_ERROR);
    }
    return Operators.load(vm, sequence, Word.smallInt(generator.below(length)));
  }

  private static PyException noMessage(Vm vm, int type) {
    return vm.raise(ExceptionObject.createEmpty(vm, type));
  }
}
