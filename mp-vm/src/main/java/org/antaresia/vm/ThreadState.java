package org.antaresia.vm;

import java.util.concurrent.locks.Condition;
import org.antaresia.gc.HeapRegisters;
import org.antaresia.gc.Marker;

/**
 * A thread of an interpreter: what {@link Vm} has of it while it runs is here while it waits.
 *
 * <p>What is to be taken at once, such as {@link Vm#self}, is not among it: no thread takes a turn
 * in between.
 */
final class ThreadState {
  /** The stack, NULL for the main thread's, which is no allocation of the heap. */
  final int stack;

  // Registers, see Vm. Those of a thread that was not started yet have it begin at its stack.
  private int stackStart;
  private int stackTop;
  private int stackEnd;
  private int frame;
  private int globals;
  private int locals;
  private int stopValue = Word.NONE;
  private int thrown;
  private int nesting;
  private int nestingSeen;
  private boolean tracing;
  private Tracer tracer = new Tracer();
  private final HeapRegisters heap = new HeapRegisters();

  // What Threads knows of it; guarded by its mutex, but for ending.

  /** Signalled when it is this thread's turn. */
  final Condition turn;

  /** The lock (an object) that this thread waits for, or NULL. */
  int awaited;

  /** Whether another thread took the awaited lock first, so that next time it is handed over. */
  boolean passedOver;

  /** Whether this thread is to end at its next safepoint. */
  volatile boolean ending;

  /** The main thread. */
  ThreadState(Condition turn) {
    this.turn = turn;
    stack = Word.NULL;
  }

  /** A thread to be started, with the globals and locals of the one that runs. */
  ThreadState(Vm vm, Condition turn, int stack, int top, int end) {
    this.turn = turn;
    this.stack = stack;
    stackStart = stack;
    stackTop = top;
    stackEnd = end;
    globals = vm.globals;
    locals = vm.locals;
  }

  void save(Vm vm) {
    stackStart = vm.stackStart;
    stackTop = vm.stackTop;
    stackEnd = vm.stackEnd;
    frame = vm.frame;
    globals = vm.globals;
    locals = vm.locals;
    stopValue = vm.stopValue;
    thrown = vm.thrown.take();
    nesting = vm.nesting;
    nestingSeen = vm.nestingSeen;
    tracing = vm.tracing;
    tracer = vm.tracer;
    vm.heap.exchange(heap);
  }

  void restore(Vm vm) {
    vm.stackStart = stackStart;
    vm.stackTop = stackTop;
    vm.stackEnd = stackEnd;
    vm.frame = frame;
    vm.globals = globals;
    vm.locals = locals;
    vm.stopValue = stopValue;
    vm.thrown.with(thrown);
    vm.nesting = nesting;
    vm.nestingSeen = nestingSeen;
    vm.tracing = tracing;
    vm.tracer = tracer;
    vm.heap.exchange(heap);
  }

  /** Names the roots of a thread that waits. */
  void visitRoots(Marker marker) {
    marker.range(stackStart, stackTop);
    marker.word(frame);
    marker.word(globals);
    marker.word(locals);
    marker.word(stopValue);
    marker.word(thrown);
    tracer.visitRoots(marker);
    heap.visit(marker);
  }
}
