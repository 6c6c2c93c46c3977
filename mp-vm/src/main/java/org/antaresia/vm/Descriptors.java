package org.antaresia.vm;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.antaresia.hal.ErrnoException;
import org.jspecify.annotations.Nullable;

/**
 * The open files and sockets of one interpreter, by number; 0 to 2 are the console. Objects that
 * close theirs when nobody can reach them keep its {@link #serial} as well, for a number may have
 * passed on to another by then.
 */
public final class Descriptors implements Closeable {
  public static final int STDIN = 0;
  public static final int STDOUT = 1;
  public static final int STDERR = 2;

  private static final int FIRST_FREE = 3;

  /** What Linux lets a process have, unless told otherwise. */
  private static final int MAX = 1024;

  private @Nullable Descriptor[] open = new Descriptor[8];
  private int[] serials = new int[8];
  private int lastSerial;
  private final ArrayDeque<Selection> idle = new ArrayDeque<>(1);

  Descriptors() {}

  /**
   * Gives what was opened the lowest number that is free.
   *
   * @throws PyException OSError, and it is closed, when there are too many
   */
  public int add(Vm vm, Descriptor opened) {
    int number = FIRST_FREE;
    while (number < open.length && open[number] != null) {
      number++;
    }
    if (number == MAX) {
      opened.close();
      throw vm.osError(ErrnoException.EMFILE);
    }
    if (number == open.length) {
      open = Arrays.copyOf(open, Math.min(number * 2, MAX));
      serials = Arrays.copyOf(serials, open.length);
    }
    open[number] = opened;
    serials[number] = ++lastSerial;
    return number;
  }

  /** What a number stands for, or null when that is nothing, or the console. */
  public @Nullable Descriptor get(int number) {
    return number >= 0 && number < open.length ? open[number] : null;
  }

  /** Tells what a number stands for now from what it will once stand for; 0 for the console. */
  public int serial(int number) {
    return number >= 0 && number < serials.length ? serials[number] : 0;
  }

  /** Closes: 0, or a negative errno. */
  public int close(int number) {
    Descriptor closed = get(number);
    if (closed == null) {
      return 0;
    }
    open[number] = null;
    return closed.close();
  }

  /** Closes unless the number has passed on to another. */
  public void close(int number, int serial) {
    if (serial(number) == serial) {
      close(number);
    }
  }

  /** Closes all that the program left open. */
  @Override
  public void close() throws IOException {
    for (int number = FIRST_FREE; number < open.length; number++) {
      close(number);
    }
    for (Selection selection; (selection = idle.poll()) != null; ) {
      selection.end();
    }
  }

  /** A selection to wait with; to be closed in the end. */
  public Selection selection() {
    Selection selection = idle.poll();
    return selection != null ? selection : new Selection(this);
  }

  void release(Selection selection) {
    idle.push(selection);
  }
}
