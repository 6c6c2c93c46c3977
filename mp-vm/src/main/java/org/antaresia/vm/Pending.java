package org.antaresia.vm;

import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.WeakReferences;

/** What waits for an interpreter's next safepoint; requests may come from any thread. */
public final class Pending {
  private static final int CTRL_C = 3;

  private final Threads threads;
  private volatile boolean interrupt;
  private volatile boolean stop;
  private boolean callingBack;
  private boolean interruptScheduled;
  private volatile int interruptCharacter = CTRL_C;

  Pending(Threads threads) {
    this.threads = threads;
  }

  /** Asks for a KeyboardInterrupt (Ctrl-C); false when one was asked for and not delivered yet. */
  public boolean interrupt() {
    boolean first = !interrupt;
    interrupt = true;
    threads.wakeMain();
    return first;
  }

  /** Asks for a KeyboardInterrupt at the safepoint after the one that runs callbacks next. */
  public void scheduleInterrupt(Vm vm) {
    interruptScheduled = true;
    Safepoint.soon(vm);
  }

  /** Sets the console character that interrupts, -1 for none ({@code micropython.kbd_intr}). */
  public void interruptCharacter(int c) {
    interruptCharacter = c;
  }

  /** The console character that interrupts, -1 for none. */
  public int interruptCharacter() {
    return interruptCharacter;
  }

  /** Forgets a KeyboardInterrupt that was not delivered yet. */
  public void clearInterrupt() {
    interrupt = false;
  }

  /** Asks for the end of what runs, as if its fuel were used up. */
  public void stop() {
    stop = true;
    threads.wakeMain();
  }

  /** Whether {@link #check} on the main thread raises something. */
  boolean isUrgent() {
    return interrupt || stop;
  }

  /** Raises what is asked for. */
  void check(Vm vm) {
    if (stop || vm.fuelLeft() <= 0) {
      Safepoint.refill(vm, 0);
      threads.end();
      return;
    }
    if (interrupt && threads.isMain()) {
      interrupt = false;
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.KEYBOARD_INTERRUPT));
    }
  }

  /** Whether {@link #callBack} would do something. */
  boolean isCallWaiting(Vm vm) {
    return (interruptScheduled || Scheduler.isCallWaiting(vm) || WeakReferences.isCallWaiting(vm))
        && !callingBack
        && threads.isMain()
        && !vm.heap.isCollecting();
  }

  /**
   * Runs the callbacks that wait, unless it is one of them, a finaliser or another thread than the
   * main one that asks.
   */
  public void callBack(Vm vm) {
    if (!isCallWaiting(vm)) {
      return;
    }
    callingBack = true;
    try {
      if (interruptScheduled) {
        interruptScheduled = false;
        interrupt = true;
        Safepoint.soon(vm);
      }
      WeakReferences.callBack(vm);
      Scheduler.run(vm);
    } finally {
      callingBack = false;
      if (isCallWaiting(vm)) { // one of them scheduled another
        Safepoint.soon(vm);
      }
    }
  }
}
