package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.fat.FatFile;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Vm;

/** Files of a {@link VfsFatObject}. */
final class FatFileObject extends VolumeFileObject<FatFileObject.Fat> {
  /** That of genuine's. */
  private static final int SIZE = 44;

  private static final long UNSIGNED = 0xffff_ffffL;

  /** An open or closed file. */
  record Fat(FatFile file, VolumeGuard guard) implements Opened {}

  FatFileObject(boolean isText) {
    super("vfs.fat", isText, SIZE);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<io.");
    out.qstr(vm, name());
    out.ascii(' ');
    out.text(Integer.toHexString(self));
    out.ascii('>');
  }

  @Override
  Fat opened(Vm vm, int self) {
    return VfsModule.behind(vm, i32(vm.ram, self + NUMBER), Fat.class);
  }

  @Override
  int read(Fat opened, byte[] bytes, boolean isLine) throws IOException {
    FatFile file = opened.file;
    return isLine ? file.readLine(bytes, 0, bytes.length) : file.read(bytes, 0, bytes.length);
  }

  @Override
  int write(Vm vm, Fat opened, byte[] bytes) throws IOException {
    return opened.file.write(bytes, 0, bytes.length);
  }

  /** Positions are 32 bits; in front of the start there is the far end. */
  @Override
  long seek(Fat opened, long offset, int whence) throws IOException {
    FatFile file = opened.file;
    if (!file.isClosed()) {
      long from =
          switch (whence) {
            case FROM_HERE -> file.position();
            case FROM_END -> file.length();
            default -> 0;
          };
      file.seek(from + offset & UNSIGNED);
    }
    return file.position();
  }

  @Override
  void sync(Fat opened) throws IOException {
    opened.file.sync();
  }
}
