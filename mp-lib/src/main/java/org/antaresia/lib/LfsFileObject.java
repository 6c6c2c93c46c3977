package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.lfs.LfsAttribute;
import org.antaresia.fs.lfs.LfsFile;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.ExceptionObject;
import org.jspecify.annotations.Nullable;

/** Files of a {@link VfsLfsObject}. */
final class LfsFileObject extends VolumeFileObject<LfsFileObject.Lfs> {
  private static final int SIZE = 12;

  /** A file, and the time that it is told to have been changed. */
  record Lfs(LfsFile file, @Nullable LfsAttribute time, VolumeGuard guard) implements Opened {}

  LfsFileObject(boolean isText) {
    super("vfs.lfs", isText, SIZE);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<io.");
    out.qstr(vm, name());
    out.ascii('>');
  }

  private static Lfs of(Vm vm, int self) {
    return VfsModule.behind(vm, i32(vm.ram, self + NUMBER), Lfs.class);
  }

  @Override
  Lfs opened(Vm vm, int self) {
    Lfs opened = of(vm, self);
    if (opened.file.isClosed()) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    return opened;
  }

  @Override
  int read(Lfs opened, byte[] bytes, boolean isLine) throws IOException {
    LfsFile file = opened.file;
    if (!isLine) {
      return file.read(bytes, 0, bytes.length);
    }
    int count = 0;
    while (count < bytes.length
        && (count == 0 || bytes[count - 1] != '\n')
        && file.read(bytes, count, 1) == 1) {
      count++;
    }
    return count;
  }

  @Override
  int write(Vm vm, Lfs opened, byte[] bytes) throws IOException {
    if (opened.time != null) {
      opened.time.value(VfsLfsObject.time(vm));
    }
    opened.file.write(bytes, 0, bytes.length);
    return bytes.length;
  }

  @Override
  long seek(Lfs opened, long offset, int whence) throws IOException {
    return opened.file.seek(offset, whence);
  }

  @Override
  void sync(Lfs opened) throws IOException {
    opened.file.sync();
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    boolean isDone = request == CLOSE && of(vm, self).file.isClosed();
    return isDone ? 0 : super.control(vm, self, request, argument, whence);
  }
}
