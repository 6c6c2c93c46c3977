package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.MemoryviewObject;

/**
 * A block device written in Python: {@code readblocks}, {@code writeblocks}, and {@code ioctl} or,
 * as devices had before, {@code count} and {@code sync}. A file system's object has the methods,
 * each with the object it is bound to, and room for what is being read or written:
 *
 * <pre>
 *   +0 readblocks | +8 writeblocks, NULL when read-only | +16 ioctl or NULL | +24 count | +32 sync
 *   +40 memoryview of the room, as long as it was last
 * </pre>
 */
final class PythonBlockDevice implements FlashDevice {
  private static final int READ = 0;
  private static final int WRITE = 8;
  private static final int IOCTL = 16;
  private static final int COUNT = 24;
  private static final int SYNC = 32;
  private static final int VIEW = 40;

  /** Bytes of the words that an object has for this. */
  static final int SIZE = 44;

  // Requests of ioctl.
  private static final int IOCTL_INIT = 1;
  private static final int IOCTL_SYNC = 3;
  private static final int IOCTL_BLOCK_COUNT = 4;
  private static final int IOCTL_BLOCK_SIZE = 5;
  private static final int IOCTL_ERASE = 6;

  /** Of devices that do not tell. */
  private static final int DEFAULT_BLOCK_SIZE = 512;

  private static final int READBLOCKS = Qstr.of("readblocks");
  private static final int WRITEBLOCKS = Qstr.of("writeblocks");
  private static final int IOCTL_NAME = Qstr.of("ioctl");
  private static final int COUNT_NAME = Qstr.of("count");
  private static final int SYNC_NAME = Qstr.of("sync");

  private final Vm vm;
  private final int owner;
  private final int methods;
  private final int room;
  private final int roomBytes;
  private final boolean tellsOfSync;

  /**
   * The device whose methods an object has.
   *
   * @param owner the object
   * @param methods offset of their words
   * @param room offset of the room for blocks
   * @param tellsOfSync whether what the device answers to a sync counts: with littlefs, not with
   *     FAT
   */
  PythonBlockDevice(Vm vm, int owner, int methods, int room, int roomBytes, boolean tellsOfSync) {
    this.vm = vm;
    this.owner = owner;
    this.methods = owner + methods;
    this.room = room;
    this.roomBytes = roomBytes;
    this.tellsOfSync = tellsOfSync;
  }

  /** Looks up the methods of a device. */
  void use(int device) {
    set(READ, Attributes.loadMethod(vm, device, vm.qstrs.local(READBLOCKS)));
    set(WRITE, Attributes.loadMethodMaybe(vm, device, vm.qstrs.local(WRITEBLOCKS)));
    set(IOCTL, Attributes.loadMethodMaybe(vm, device, vm.qstrs.local(IOCTL_NAME)));
    if (!has(IOCTL)) {
      set(SYNC, Attributes.loadMethodMaybe(vm, device, vm.qstrs.local(SYNC_NAME)));
      set(COUNT, Attributes.loadMethod(vm, device, vm.qstrs.local(COUNT_NAME)));
    }
  }

  private void set(int which, int method) {
    int self = method == Word.NULL ? Word.NULL : vm.self;
    i32(vm.ram, methods + which, method);
    i32(vm.ram, methods + which + 4, self);
  }

  private boolean has(int which) {
    return i32(vm.ram, methods + which) != Word.NULL;
  }

  void makeReadOnly() {
    i32(vm.ram, methods + WRITE, Word.NULL);
  }

  // Calls.

  /** Calls a method with small ints and, second of them, the view when there is one. */
  private int call(int which, int first, int view, int last, int count) {
    int args = vm.pushWords(4);
    int next = args;
    int self = i32(vm.ram, methods + which + 4);
    if (self != Word.NULL) {
      i32(vm.ram, next, self);
      next += 4;
    }
    i32(vm.ram, next, Word.smallInt(first));
    i32(vm.ram, next + 4, view == Word.NULL ? Word.smallInt(last) : view);
    i32(vm.ram, next + 8, Word.smallInt(last));
    int given = (next - args >> 2) + count;
    int result = Calls.call(vm, i32(vm.ram, methods + which), given, 0, args);
    vm.stackTop = args;
    return result;
  }

  private int ioctl(int request, int argument) {
    return call(IOCTL, request, Word.NULL, argument, 2);
  }

  /** What a method without arguments gives. */
  private int call(int which) {
    return call(which, 0, Word.NULL, 0, 0);
  }

  @Override
  public void initialise() throws FsException {
    if (has(IOCTL)) {
      int result = ioctl(IOCTL_INIT, 0);
      if (result != Word.NONE && Word.smallIntValue(result) != 0) {
        throw new FsException(FsException.EBUSY, "device cannot be used");
      }
    }
  }

  /** Says that the device will be used, whatever it answers. */
  void start() {
    if (has(IOCTL)) {
      ioctl(IOCTL_INIT, 1);
    }
  }

  @Override
  public boolean isReadOnly() {
    return !has(WRITE);
  }

  @Override
  public int blockSize() {
    int size = has(IOCTL) ? ioctl(IOCTL_BLOCK_SIZE, 0) : Word.NONE;
    return size == Word.NONE ? DEFAULT_BLOCK_SIZE : IntObject.toInt(vm, size);
  }

  @Override
  public int blockCount() {
    return IntObject.toInt(vm, has(IOCTL) ? ioctl(IOCTL_BLOCK_COUNT, 0) : call(COUNT));
  }

  @Override
  public void sync() throws FsException {
    int result = has(IOCTL) ? ioctl(IOCTL_SYNC, 0) : has(SYNC) ? call(SYNC) : Word.NONE;
    if (tellsOfSync) {
      checkUnlessNone(result);
    }
  }

  /** A device that answers with None cannot do that. */
  @Override
  public void erase(int block) throws FsException {
    check(ioctl(IOCTL_ERASE, block));
  }

  @Override
  public void read(int block, byte[] to, int from, int length) throws FsException {
    transfer(READ, block, 0, to, from, length, 2);
  }

  @Override
  public void write(int block, byte[] bytes, int from, int length) throws FsException {
    transfer(WRITE, block, 0, bytes, from, length, 2);
  }

  @Override
  public void read(int block, int offset, byte[] to, int from, int length) throws FsException {
    transfer(READ, block, offset, to, from, length, 3);
  }

  @Override
  public void program(int block, int offset, byte[] bytes, int from, int length)
      throws FsException {
    transfer(WRITE, block, offset, bytes, from, length, 3);
  }

  private void transfer(
      int which, int block, int offset, byte[] bytes, int from, int length, int count)
      throws FsException {
    if (!has(which)) {
      throw new FsException(FsException.EROFS, "read-only");
    }
    int mark = vm.heap.freshMark();
    boolean fits = length <= roomBytes;
    int view = fits ? viewOfRoom(length) : viewOfNewRoom(length);
    int at = (fits ? owner + room : MemoryviewObject.allocation(vm.ram, view)) - RAM_BASE;
    if (which == WRITE) {
      Bytes.copy(bytes, from, vm.ram, at, length);
    }
    int result = call(which, block, view, offset, count);
    if (which == READ) {
      Bytes.copy(vm.ram, at, bytes, from, length);
    }
    checkUnlessNone(result);
    vm.heap.release(mark);
  }

  private int viewOfRoom(int length) {
    int view = i32(vm.ram, methods + VIEW);
    if (view == Word.NULL || MemoryviewObject.length(vm.ram, view) != length) {
      view = MemoryviewObject.createWithin(vm, owner, room, length);
      i32(vm.ram, methods + VIEW, view);
    }
    return view;
  }

  private int viewOfNewRoom(int length) {
    return MemoryviewObject.create(vm, 'B', vm.allocate(length), length, true);
  }

  private void checkUnlessNone(int result) throws FsException {
    if (result != Word.NONE) {
      check(result);
    }
  }

  /** 0 is good, a number below is an errno, and one above nobody knows. */
  private void check(int result) throws FsException {
    int errno = -IntObject.toInt(vm, result);
    if (errno != 0) {
      throw new FsException(errno < 0 ? FsException.EINVAL : errno, "device error");
    }
  }
}
