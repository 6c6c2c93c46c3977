package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.CodeSaver;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Programs;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.CodeObject;
import org.osgi.service.component.annotations.Component;

/** {@code marshal}: code objects as bytes, those of an {@code .mpy} file. */
@Component(service = NativeModule.class)
public final class MarshalModule extends NativeModule {
  private static final int DUMPS = 0;
  private static final int LOADS = 1;

  public MarshalModule() {
    super("marshal");
  }

  @Override
  protected void members(Members m) {
    m.function("dumps", DUMPS, 1).function("loads", LOADS, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int value = vm.arg(args, 0);
    return id == DUMPS ? dumps(vm, value) : loads(vm, value);
  }

  private static int dumps(Vm vm, int code) {
    if (!CodeObject.isCode(vm.ram, code)) {
      throw vm.valueError("unmarshallable object");
    }
    byte[] file = CodeSaver.save(vm, CodeObject.functionOf(vm.ram, code));
    Safepoint.charge(vm, file.length);
    return BytesObject.create(vm, Bytes.pack(file), 0, file.length);
  }

  private static int loads(Vm vm, int data) {
    Buffer bytes = Buffer.of(vm, data, false);
    int from = bytes.at - RAM_BASE;
    Safepoint.charge(vm, bytes.length);
    return CodeObject.of(vm, Programs.load(vm, Bytes.unpack(vm.ram, from, from + bytes.length)));
  }
}
