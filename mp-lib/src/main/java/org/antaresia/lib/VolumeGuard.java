package org.antaresia.lib;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import org.antaresia.fs.FsException;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.ExceptionObject;

/**
 * Keeps the operations of a volume apart. A device written in Python may end a thread's turn in the
 * midst of one, or have memory collected and with it files of the same volume, which are closed
 * when the operation is done.
 */
final class VolumeGuard {
  private static final int NOBODY = 0;

  /** A thread that was waiting, and has yet to come. */
  private static final int NEXT = -1;

  private final int fileSystem;
  private final ArrayDeque<Closeable> abandoned = new ArrayDeque<>(0);

  /** The thread whose operation runs. */
  private int owner = NOBODY;

  /** A guard for the volume of an object. */
  VolumeGuard(int fileSystem) {
    this.fileSystem = fileSystem;
  }

  /**
   * Begins an operation, once those of other threads are done.
   *
   * @throws PyException OSError when this thread is in one: the device uses its own volume
   */
  void enter(Vm vm) {
    int self = vm.threads.identity();
    if (owner == self) {
      throw vm.osError(FsException.EBUSY);
    }
    boolean isHandedOver = false;
    for (boolean again = false; owner != NOBODY && !isHandedOver; again = true) {
      isHandedOver = vm.threads.await(fileSystem, again);
      if (!isHandedOver) {
        Safepoint.poll(vm);
      }
    }
    owner = self;
  }

  /** Ends an operation, in a {@code finally}. */
  void leave(Vm vm) {
    owner = vm.threads.release(fileSystem) ? NEXT : NOBODY;
  }

  /** Closes a file that nobody reaches any more, now or when the operation is done. */
  void abandon(Vm vm, Closeable file) {
    abandoned.add(file);
    if (owner == NOBODY) {
      owner = vm.threads.identity();
      try {
        settle(vm);
      } finally {
        leave(vm);
      }
    }
  }

  /** Closes the files that were abandoned during an operation, which is as good as done. */
  void settle(Vm vm) {
    for (Closeable file; (file = abandoned.poll()) != null; ) {
      int top = vm.stackTop;
      try {
        close(vm, file);
      } catch (PyException e) {
        vm.stackTop = top;
        ExceptionObject.printTraceback(vm, vm.out, e.take());
      }
    }
  }

  private static void close(Vm vm, Closeable file) {
    try {
      file.close();
    } catch (IOException e) {
      throw VolumeObject.failed(vm, e);
    }
  }
}
