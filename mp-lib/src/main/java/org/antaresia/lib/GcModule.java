package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code gc}. */
@Component(service = NativeModule.class)
public final class GcModule extends NativeModule {
  private static final int COLLECT = 0;
  private static final int DISABLE = 1;
  private static final int ENABLE = 2;
  private static final int ISENABLED = 3;
  private static final int MEM_ALLOC = 4;
  private static final int MEM_FREE = 5;
  private static final int THRESHOLD = 6;

  public GcModule() {
    super("gc");
  }

  @Override
  protected void members(Members m) {
    m.function("collect", COLLECT, 0)
        .function("disable", DISABLE, 0)
        .function("enable", ENABLE, 0)
        .function("isenabled", ISENABLED, 0)
        .function("mem_free", MEM_FREE, 0)
        .function("mem_alloc", MEM_ALLOC, 0)
        .function("threshold", THRESHOLD, 0, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case COLLECT -> {
        int collected = vm.heap.collect();
        vm.pending().callBack(vm);
        return IntObject.create(vm, collected);
      }
      case DISABLE -> vm.heap.automatic(false);
      case ENABLE -> vm.heap.automatic(true);
      case ISENABLED -> {
        return Word.bool(vm.heap.isAutomatic());
      }
      case MEM_ALLOC -> {
        Safepoint.spend(vm, vm.heap.total());
        return IntObject.create(vm, vm.heap.used());
      }
      case MEM_FREE -> {
        Safepoint.spend(vm, vm.heap.total());
        return IntObject.create(vm, vm.heap.free());
      }
      default -> {
        if (nArgs == 0) {
          return IntObject.create(vm, vm.heap.threshold());
        }
        vm.heap.threshold(IntObject.toInt(vm, vm.arg(args, 0)));
      }
    }
    return Word.NONE;
  }
}
