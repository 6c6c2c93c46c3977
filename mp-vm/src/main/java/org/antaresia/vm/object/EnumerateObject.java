package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code enumerate}: {@code +0 type | +4 iterator | +8 counter}. */
public final class EnumerateObject extends IteratorType {
  private static final int ITERATOR = 4;
  private static final int COUNTER = 8;
  private static final int SIZE = 12;

  private static final Parameter[] PARAMETERS = {
    Parameter.required("iterable"), Parameter.integer("start")
  };

  public EnumerateObject() {
    super(Rom.ENUMERATE, "enumerate");
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    int made = vm.allocateObject(SIZE, Rom.ENUMERATE);
    i32(vm.ram, made + COUNTER, given[1] == Word.NULL ? 0 : IntObject.toInt(vm, given[1]));
    i32(vm.ram, made + ITERATOR, Iteration.iter(vm, given[0]));
    return made;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int item = Iteration.nextOfSource(vm, i32(ram, self + ITERATOR));
    if (item == Word.NULL) {
      return Word.NULL;
    }
    vm.keep(item);
    int count = i32(ram, self + COUNTER);
    i32(ram, self + COUNTER, count + 1);
    int pair = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(ram, pair, 0, IntObject.create(vm, count));
    TupleObject.item(ram, pair, 1, item);
    return pair;
  }
}
