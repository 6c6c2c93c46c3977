package org.antaresia.fs;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/** Blocks that are erased as a whole and then written in parts, each part once. */
@ConsumerType
public interface FlashDevice extends BlockDevice {
  /** Reads a part of a block. */
  void read(int block, int offset, byte[] to, int from, int length) throws IOException;

  /** Writes a part of a block, which has been erased before. */
  void program(int block, int offset, byte[] bytes, int from, int length) throws IOException;

  /** Makes a block ready to be written. */
  void erase(int block) throws IOException;
}
