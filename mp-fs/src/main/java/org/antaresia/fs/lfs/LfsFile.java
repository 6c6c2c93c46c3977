package org.antaresia.fs.lfs;

import java.io.Closeable;
import java.io.IOException;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * An open file. What is written goes to new blocks, and becomes the content of the file with {@link
 * #sync} or {@link #close}, all at once.
 */
public abstract sealed class LfsFile implements Closeable permits Lfs1File, Lfs2File {
  /** For {@link #seek}. */
  public static final int FROM_START = 0;

  /** For {@link #seek}. */
  public static final int FROM_HERE = 1;

  /** For {@link #seek}. */
  public static final int FROM_END = 2;

  private static final int NOWHERE = -1;

  final Medium medium;
  final OpenMode mode;

  /** Whether the content is another one than that of the entry. */
  boolean isChanged;

  final BlockAllocator allocator;
  private SkipList list;
  private int position;
  private @Nullable SkipListWriter writer;
  private boolean hasFailed; // so that closing leaves the old content
  private boolean isClosed;

  // Where the last byte was read: its block, and bytes round about it.
  private int readIndex = NOWHERE;
  private int readBlock;
  private final byte[] ahead;
  private int aheadBlock = NOWHERE;
  private int aheadStart;

  LfsFile(Medium medium, BlockAllocator allocator, OpenMode mode, SkipList list) {
    this.medium = medium;
    this.allocator = allocator;
    this.mode = mode;
    this.list = list;
    ahead = new byte[medium.chunkSize];
  }

  // What the versions differ in.

  /** Whether the entry is about to name blocks. */
  abstract boolean isInBlocks();

  /** Has the entry name the content. */
  abstract void publish() throws IOException;

  /** The file is not open any more. */
  abstract void forget();

  /**
   * @throws FsException EBADF when the version knows that the file is open for something else
   */
  abstract void check(boolean isAllowed) throws FsException;

  /**
   * Keeps what is written in memory, in front of what goes into blocks.
   *
   * @return false when it has to go into blocks
   */
  abstract boolean keep(int at, byte[] bytes, int from, int length);

  /** The size, without what is being written to blocks. */
  int storedSize() {
    return list.size();
  }

  /** Reads some bytes of what {@link #storedSize} counts: how many. */
  int readStored(int at, byte[] to, int from, int length) throws IOException {
    int index = SkipList.index(medium.blockSize, at);
    if (index != readIndex) {
      readBlock = list.find(medium, at);
      readIndex = index;
    }
    int offset = SkipList.offset(medium.blockSize, at);
    int count = Math.min(length, medium.blockSize - offset);
    if (count >= ahead.length) {
      medium.read(readBlock, offset, to, from, count);
      return count;
    }
    int start = offset / ahead.length * ahead.length;
    int size = Math.min(ahead.length, medium.blockSize - start);
    if (aheadBlock != readBlock || aheadStart != start) {
      aheadBlock = NOWHERE;
      medium.read(readBlock, start, ahead, 0, size);
      aheadBlock = readBlock;
      aheadStart = start;
    }
    count = Math.min(count, start + size - offset);
    System.arraycopy(ahead, offset - start, to, from, count);
    return count;
  }

  /** The blocks of the content. */
  final SkipList list() {
    return list;
  }

  /** Takes other blocks for the content. */
  void list(SkipList newList) {
    list = newList;
    readIndex = NOWHERE;
    aheadBlock = NOWHERE;
  }

  /** Starts to write to new blocks, the first of which begin as the file does. */
  SkipListWriter begin(int at) throws IOException {
    return new SkipListWriter(medium, allocator, list, at);
  }

  /** Visits the blocks that no entry names yet. */
  void visitBlocks(BlockVisitor visitor) throws IOException {
    if (isChanged) {
      list.visit(medium, visitor);
    }
    if (writer != null) {
      writer.visit(visitor);
    }
  }

  // What programs do.

  /** Reads bytes: how many; 0 at the end. */
  public final int read(byte[] to, int from, int length) throws IOException {
    check(mode.read());
    flush();
    int count = Math.max(0, Math.min(length, storedSize() - position));
    int done = 0;
    while (done < count) {
      int some = readStored(position, to, from + done, count - done);
      done += some;
      position += some;
    }
    return done;
  }

  /** Writes bytes, all of them. */
  public final void write(byte[] bytes, int from, int length) throws IOException {
    check(mode.write());
    if (length == 0) {
      return;
    }
    if (mode.append() && position < storedSize()) {
      position = storedSize();
    }
    if (length > Integer.MAX_VALUE - position) {
      throw new FsException(FsException.EFBIG, "a file of more than 2 GiB");
    }
    try {
      if (writer == null && position > storedSize()) {
        int gap = position - storedSize();
        position = storedSize();
        byte[] zeros = new byte[Math.min(gap, medium.blockSize)];
        for (; gap > 0; gap -= zeros.length) {
          put(zeros, 0, Math.min(gap, zeros.length));
        }
      }
      put(bytes, from, length);
      hasFailed = false;
    } catch (IOException e) {
      hasFailed = true;
      throw e;
    }
  }

  private void put(byte[] bytes, int from, int length) throws IOException {
    if (writer == null && keep(position, bytes, from, length)) {
      isChanged = true;
      position += length;
      return;
    }
    SkipListWriter to = writer;
    if (to == null) {
      to = begin(position);
      writer = to;
    }
    try {
      to.write(bytes, from, length);
    } finally {
      position = to.position();
    }
  }

  /** Ends what is being written to blocks, with all that was behind it. */
  final void flush() throws IOException {
    SkipListWriter ending = writer;
    if (ending == null) {
      return;
    }
    try {
      byte[] rest = new byte[medium.chunkSize];
      while (ending.position() < storedSize()) {
        int left = Math.min(rest.length, storedSize() - ending.position());
        ending.write(rest, 0, readStored(ending.position(), rest, 0, left));
      }
      list(ending.finish());
      isChanged = true;
    } catch (IOException e) {
      hasFailed = true;
      throw e;
    } finally {
      writer = null;
    }
  }

  /**
   * Goes to another position: the new one.
   *
   * @param from {@link #FROM_START}, {@link #FROM_HERE} or {@link #FROM_END}
   */
  public final int seek(long offset, int from) throws IOException {
    int size = writer == null ? storedSize() : Math.max(storedSize(), writer.position());
    long target =
        switch (from) {
          case FROM_START -> offset;
          case FROM_END -> size + offset;
          default -> position + offset;
        };
    if (target < 0 || target > Integer.MAX_VALUE) {
      throw new FsException(FsException.EINVAL, "no such position: " + target);
    }
    if (target != position) {
      flush();
      position = (int) target;
    }
    return position;
  }

  public final boolean isClosed() {
    return isClosed;
  }

  public final int position() {
    return position;
  }

  /** Makes what was written the content of the file. */
  public final void sync() throws IOException {
    flush();
    if (isChanged && isInBlocks()) {
      medium.sync(); // the blocks have to be there before the entry says so
    }
    try {
      if (isChanged) {
        publish();
        isChanged = false;
      }
      hasFailed = false;
    } catch (IOException e) {
      hasFailed = true;
      throw e;
    }
  }

  /** Ends it all; {@link #sync}s, unless the last attempt to write something failed. */
  @Override
  public final void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      if (!hasFailed) {
        sync();
      }
    } finally {
      forget();
    }
  }
}
