package org.antaresia.fs;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Blocks of one size that can be read and replaced, numbered from 0.
 *
 * <p>A device fails with an {@link FsException}, or with an unchecked exception of its own, which
 * passes through a file system as it is.
 */
@ConsumerType
public interface BlockDevice {
  /** Makes the medium ready; called before a volume on it is mounted or made. */
  default void initialise() throws IOException {}

  /** Whether nothing can be written. */
  default boolean isReadOnly() {
    return false;
  }

  /** Bytes of a block. */
  int blockSize() throws IOException;

  /** How many blocks there are. */
  int blockCount() throws IOException;

  /**
   * Reads whole blocks.
   *
   * @param block the first one
   * @param length bytes, a multiple of the block size
   */
  void read(int block, byte[] to, int from, int length) throws IOException;

  /**
   * Replaces whole blocks.
   *
   * @param block the first one
   * @param length bytes, a multiple of the block size
   */
  void write(int block, byte[] bytes, int from, int length) throws IOException;

  /** Returns once all that was written is on the medium. */
  void sync() throws IOException;
}
