package org.antaresia.vm;

import org.antaresia.vm.object.ExceptionObject;

/** What waits for an interpreter's next safepoint; requests may come from any thread. */
public final class Pending {
  private volatile boolean interrupt;

  /** Asks for a KeyboardInterrupt (Ctrl-C). */
  public void interrupt() {
    interrupt = true;
  }

  /** Forgets a KeyboardInterrupt that was not delivered yet. */
  public void clearInterrupt() {
    interrupt = false;
  }

  void run(Vm vm) {
    if (interrupt) {
      interrupt = false;
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.KEYBOARD_INTERRUPT));
    }
    Scheduler.run(vm);
  }
}
