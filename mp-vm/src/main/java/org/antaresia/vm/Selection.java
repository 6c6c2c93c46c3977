package org.antaresia.vm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import org.antaresia.hal.Clock;
import org.antaresia.hal.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Descriptors that are waited for together, while other threads of the interpreter run. What is
 * pending is looked at every now and then:
 *
 * <pre>
 *   try (Selection selection = vm.descriptors.selection()) {
 *     selection.add(vm, socket, Stream.READABLE);
 *     do {
 *       selection.await(vm, nanos);
 *     } while (selection.ready(socket, Stream.READABLE) == 0);
 *   }
 * </pre>
 */
public final class Selection implements AutoCloseable {
  /** A wait looks this often whether something is pending. */
  private static final long SLICE_NANOS = 20_000_000;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Descriptors owner;
  private @Nullable Selector selector; // opened by the first channel

  Selection(Descriptors owner) {
    this.owner = owner;
  }

  /** The events that a descriptor is ready for now. */
  public static int readyNow(Vm vm, Descriptor descriptor, int events) {
    if (descriptor.operations(events) == 0) {
      return descriptor.ready(events, 0);
    }
    try (Selection selection = vm.descriptors.selection()) {
      selection.add(vm, descriptor, events);
      selection.look(vm);
      return selection.ready(descriptor, events);
    }
  }

  /**
   * Waits for one descriptor.
   *
   * @param deadline in the board's ticks
   * @return the events that it is ready for, 0 when it was too late
   */
  public static int await(Vm vm, Descriptor descriptor, int events, long deadline) {
    Clock clock = vm.board().clock();
    try (Selection selection = vm.descriptors.selection()) {
      selection.add(vm, descriptor, events);
      int ready;
      long left;
      do {
        left = Math.max(0, deadline - clock.ticksNanos());
        selection.await(vm, left);
        ready = selection.ready(descriptor, events);
      } while (ready == 0 && left > 0);
      return ready;
    }
  }

  /** Has a descriptor waited for as well, where that is of use. */
  public void add(Vm vm, Descriptor descriptor, int events) {
    SelectableChannel channel = descriptor.channel();
    int operations = descriptor.operations(events);
    if (channel == null || operations == 0) {
      return;
    }
    try {
      Selector to = selector;
      if (to == null) {
        to = Selector.open();
        selector = to;
      }
      SelectionKey known = channel.keyFor(to);
      channel.register(to, known == null ? operations : operations | known.interestOps());
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  /** Looks what is ready without waiting. */
  public void look(Vm vm) {
    try {
      select(vm.board().clock(), 0);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  private void select(Clock clock, long nanos) throws IOException {
    Selector of = selector;
    if (of == null || of.keys().isEmpty()) {
      if (nanos > 0) {
        clock.sleep(nanos);
      }
      return;
    }
    of.selectedKeys().clear();
    if (nanos > 0) {
      of.select((nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
    } else {
      of.selectNow();
    }
  }

  /**
   * Waits until something is ready, at most for that time and not for long (without any channel in
   * the board's time); then does what is pending.
   */
  public void await(Vm vm, long nanos) {
    vm.flush();
    Clock clock = vm.board().clock();
    vm.threads.leave();
    IOException failure = null;
    try {
      select(clock, Math.min(nanos, SLICE_NANOS));
    } catch (IOException e) {
      failure = e;
    } finally {
      vm.threads.enter();
    }
    if (failure != null) {
      throw vm.osError(FileSystem.errno(failure));
    }
    Safepoint.poll(vm);
  }

  /** The events that a descriptor is ready for, as of the last look or wait. */
  public int ready(Descriptor descriptor, int events) {
    SelectableChannel channel = descriptor.channel();
    Selector of = selector;
    SelectionKey key = channel == null || of == null ? null : channel.keyFor(of);
    return descriptor.ready(events, key == null || !key.isValid() ? 0 : key.readyOps());
  }

  /** Forgets the descriptors: a channel is closed only when no selector has it any more. */
  @Override
  public void close() {
    Selector of = selector;
    if (of != null && !of.keys().isEmpty()) {
      for (SelectionKey key : of.keys()) {
        key.cancel();
      }
      try {
        of.selectNow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    owner.release(this);
  }

  void end() throws IOException {
    if (selector != null) {
      selector.close();
    }
  }
}
