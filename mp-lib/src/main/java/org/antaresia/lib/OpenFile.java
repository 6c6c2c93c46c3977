package org.antaresia.lib;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;

/**
 * An open file of the board. It reads ahead, so that reading byte by byte is not a request to the
 * system each time; writing goes straight through.
 */
final class OpenFile implements Descriptor {
  private static final int AHEAD = 4096;

  private final SeekableByteChannel channel;
  private final byte[] ahead = new byte[AHEAD];
  private int next; // of the bytes read ahead
  private int end;

  OpenFile(SeekableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(Vm vm, byte[] to, int from, int length) {
    if (next == end) {
      if (length == 0 || length >= AHEAD) {
        return fill(to, from, length);
      }
      int count = fill(ahead, 0, AHEAD);
      if (count <= 0) {
        return count;
      }
      next = 0;
      end = count;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(ahead, next, to, from, count);
    next += count;
    return count;
  }

  @Override
  public int readLine(Vm vm, byte[] to, int from, int length) {
    int done = 0;
    while (done < length) {
      int start = next;
      while (next < end && next - start < length - done && ahead[next++] != '\n') {
        // counts up to and with the line feed
      }
      int count = next - start;
      System.arraycopy(ahead, start, to, from + done, count);
      done += count;
      if (count > 0 && ahead[next - 1] == '\n') {
        return done;
      }
      if (next == end && done < length) {
        int filled = fill(ahead, 0, AHEAD);
        if (filled <= 0) {
          return done > 0 ? done : filled;
        }
        next = 0;
        end = filled;
      }
    }
    return done;
  }

  private int fill(byte[] to, int from, int length) {
    try {
      return Math.max(0, channel.read(ByteBuffer.wrap(to, from, length)));
    } catch (NonReadableChannelException e) {
      return -ErrnoException.EBADF;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  @Override
  public int write(Vm vm, byte[] bytes, int from, int length) {
    try {
      forgetAhead();
      return channel.write(ByteBuffer.wrap(bytes, from, length));
    } catch (NonWritableChannelException e) {
      return -ErrnoException.EBADF;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  /** Puts the channel where the program thinks that it is. */
  private void forgetAhead() throws IOException {
    if (next < end) {
      channel.position(channel.position() - (end - next));
    }
    next = 0;
    end = 0;
  }

  @Override
  public long seek(long offset, int whence) {
    try {
      forgetAhead();
      long position =
          switch (whence) {
            case Stream.FROM_START -> offset;
            case Stream.FROM_HERE -> channel.position() + offset;
            case Stream.FROM_END -> channel.size() + offset;
            default -> -1;
          };
      if (position < 0) {
        return -ErrnoException.EINVAL;
      }
      channel.position(position);
      return position;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  @Override
  public int close() {
    try {
      channel.close();
      return 0;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }
}
