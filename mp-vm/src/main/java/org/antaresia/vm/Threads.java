package org.antaresia.vm;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.antaresia.gc.Marker;
import org.jspecify.annotations.Nullable;

/**
 * The Python threads of an interpreter. Each is a Java thread; they take turns, and only the one
 * that runs may touch the interpreter.
 *
 * <p>A turn ends after some safepoints when others are ready, and whenever a thread waits. What
 * blocks in Java stands between {@link #leave} and {@link #enter}, in a {@code finally}, and is
 * followed by {@link Safepoint#poll}; in between nothing of the interpreter is touched:
 *
 * <pre>
 *   vm.threads.leave();
 *   try {
 *     count = channel.read(bytes);
 *   } finally {
 *     vm.threads.enter();
 *   }
 *   Safepoint.poll(vm);
 * </pre>
 *
 * <p>The main thread is whichever thread of the host is in the interpreter: the interpreter's owner
 * sees to it that it is one at a time. It gets the interrupts and the callbacks.
 */
public final class Threads {
  // A thread's stack begins with this, then the arguments.
  static final int FUNCTION = 0;
  static final int POSITIONAL = 4;
  static final int KEYWORDS = 8;
  static final int HEADER_BYTES = 16;

  /** Safepoints in a turn. */
  private static final int TURN = 8;

  private static final int EAGAIN = 11;

  private final Vm vm;
  private final ReentrantLock mutex = new ReentrantLock();
  private final ThreadState main = new ThreadState(mutex.newCondition());

  /** Whose turn it is, or null: its registers are in the VM. */
  private volatile @Nullable ThreadState running = main;

  /** The threads beside the main one; changed only by the one that runs. */
  private final List<PythonThread> others = new ArrayList<>(0);

  /** Who is ready to run, in the order of their turns. */
  private final ArrayDeque<ThreadState> ready = new ArrayDeque<>(1);

  /** Whether {@link #ready} has any. */
  private volatile boolean crowded;

  /** Who waits for a lock, in the order they came. */
  private final List<ThreadState> waiting = new ArrayList<>(0);

  private int safepointsLeft = TURN;

  Threads(Vm vm) {
    this.vm = vm;
  }

  // Turns.

  /** Lets others run while this thread blocks; without others this is nothing. */
  public void leave() {
    ThreadState self = running;
    if (self == null || others.isEmpty() || vm.heap.isCollecting()) {
      return;
    }
    self.save(vm);
    mutex.lock();
    try {
      next();
    } finally {
      mutex.unlock();
    }
  }

  /** Waits for this thread's turn, after {@link #leave} or as the main thread that comes in. */
  public void enter() {
    ThreadState self = current();
    if (self == running) {
      return;
    }
    mutex.lock();
    try {
      makeReady(self);
    } finally {
      mutex.unlock();
    }
    awaitTurn(self);
  }

  /** Lets others run if they are ready and this thread had its turn. */
  void pass() {
    if (crowded && --safepointsLeft < 0 && !vm.heap.isCollecting()) {
      leave();
      enter();
    }
  }

  /** Waits until it is the turn of a thread that is ready. */
  void awaitTurn(ThreadState self) {
    mutex.lock();
    try {
      while (self != running) {
        self.turn.awaitUninterruptibly();
      }
    } finally {
      mutex.unlock();
    }
    safepointsLeft = TURN;
    self.restore(vm);
  }

  private void makeReady(ThreadState thread) {
    ready.add(thread);
    crowded = true;
    if (running == null) {
      next();
    }
  }

  private void next() {
    ThreadState next = ready.poll();
    crowded = !ready.isEmpty();
    running = next;
    if (next != null) {
      next.turn.signal();
    }
  }

  private ThreadState current() {
    return Thread.currentThread() instanceof PythonThread thread && thread.vm == vm
        ? thread.state
        : main;
  }

  /** Whether others are ready to run. */
  boolean isCrowded() {
    return crowded;
  }

  boolean isMain() {
    return running == main;
  }

  /** Whether the calling thread was started by this interpreter. */
  public boolean isInside() {
    return current() != main;
  }

  // Locks.

  /**
   * Waits until a lock is released or something is pending; then the caller looks again.
   *
   * @param again whether another thread was faster the last time
   * @return whether the lock was handed over: it stays locked, for the caller
   */
  public boolean await(int lock, boolean again) {
    ThreadState self = current();
    mutex.lock();
    try {
      if (self.ending || self == main && vm.pending().isUrgent()) {
        return false;
      }
      self.awaited = lock;
      self.passedOver = again;
      waiting.add(self);
      self.save(vm);
      next();
    } finally {
      mutex.unlock();
    }
    awaitTurn(self);
    boolean handedOver = self.awaited != Word.NULL;
    self.awaited = Word.NULL;
    return handedOver;
  }

  /**
   * Tells the first who waits for a lock that it is released.
   *
   * @return whether the lock was handed over and is to stay locked
   */
  public boolean release(int lock) {
    if (others.isEmpty()) {
      return false;
    }
    mutex.lock();
    try {
      for (ThreadState thread : waiting) {
        if (thread.awaited == lock) {
          wake(thread);
          if (thread.passedOver) {
            thread.awaited = lock;
          }
          return thread.passedOver;
        }
      }
      return false;
    } finally {
      mutex.unlock();
    }
  }

  private void wake(ThreadState thread) {
    if (waiting.remove(thread)) {
      thread.awaited = Word.NULL;
      makeReady(thread);
    }
  }

  /** Has the main thread look at what is pending, should it wait for a lock. */
  void wakeMain() {
    mutex.lock();
    try {
      wake(main);
    } finally {
      mutex.unlock();
    }
  }

  // Begin and end.

  /** The identity of the running thread, never 0. */
  public int identity() {
    return vm.stackStart;
  }

  /**
   * Starts a thread that calls a function.
   *
   * @param stackBytes size of its Python stack, arguments not counted
   * @param args address of the arguments, as for {@link Calls#call}
   * @return its identity
   * @throws PyException MemoryError when the heap has no room for the stack, OSError when the host
   *     has none for the thread
   */
  public int start(int stackBytes, int function, int nArgs, int nKw, int args) {
    int argBytes = 4 * (nArgs + 2 * nKw);
    int bytes = HEADER_BYTES + argBytes + (stackBytes & ~3);
    int stack = vm.allocate(bytes);
    i32(vm.ram, stack + FUNCTION, function);
    i32(vm.ram, stack + POSITIONAL, nArgs);
    i32(vm.ram, stack + KEYWORDS, nKw);
    copy(vm.ram, args, stack + HEADER_BYTES, argBytes);
    ThreadState state =
        new ThreadState(
            vm, mutex.newCondition(), stack, stack + HEADER_BYTES + argBytes, stack + bytes);
    PythonThread thread = new PythonThread(vm, state);
    try {
      thread.start();
    } catch (OutOfMemoryError e) { // of threads: the host starts no more
      vm.heap.free(stack);
      throw vm.osError(EAGAIN);
    }
    mutex.lock();
    try {
      others.add(thread);
      makeReady(state);
    } finally {
      mutex.unlock();
    }
    return stack;
  }

  /** Takes a thread that runs off the list: it touches the interpreter no more. */
  void finish(PythonThread thread) {
    vm.settle();
    vm.unlockHeap();
    vm.heap.free(thread.state.stack);
    mutex.lock();
    try {
      others.remove(thread);
      next();
    } finally {
      mutex.unlock();
    }
  }

  /** Whether the running thread is to end. */
  boolean isEnding() {
    ThreadState self = running;
    return self != null && self.ending;
  }

  /** Has all threads but the main one end at their next safepoints. */
  void end() {
    mutex.lock();
    try {
      for (PythonThread thread : others) {
        thread.state.ending = true;
        wake(thread.state);
      }
      wake(main);
    } finally {
      mutex.unlock();
    }
  }

  /** Ends all threads but the main one and waits for them. */
  void close() {
    List<PythonThread> ending;
    mutex.lock();
    try {
      ending = List.copyOf(others);
    } finally {
      mutex.unlock();
    }
    if (ending.isEmpty()) {
      return;
    }
    end();
    if (current() == running) {
      leave();
    }
    boolean interrupted = false;
    for (PythonThread thread : ending) {
      thread.interrupt(); // should it block in Java
      interrupted |= join(thread);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    enter();
  }

  /** Waits for the end of another thread; returns whether this one was interrupted meanwhile. */
  private static boolean join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive() && thread != Thread.currentThread()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  void visitRoots(Marker marker) {
    for (PythonThread thread : others) {
      marker.untraced(thread.state.stack);
      visitRoots(marker, thread.state);
    }
    visitRoots(marker, main);
  }

  private void visitRoots(Marker marker, ThreadState thread) {
    if (thread != running) {
      thread.visitRoots(marker);
    }
  }
}
