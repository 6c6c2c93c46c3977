package org.antaresia.lib;

import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.IteratorType;

/** What {@code open} gives: {@code TextIOWrapper} or {@code FileIO} of one kind of file system. */
abstract class FileType extends IteratorType implements Stream {
  private final boolean isText;

  FileType(String module, boolean isText) {
    super(module, isText ? "TextIOWrapper" : "FileIO");
    this.isText = isText;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return StreamMethods.invoke(vm, id, nArgs, args);
  }

  @Override
  public final int next(Vm vm, int self) {
    return StreamMethods.nextLine(vm, self);
  }

  @Override
  public final boolean isText() {
    return isText;
  }
}
