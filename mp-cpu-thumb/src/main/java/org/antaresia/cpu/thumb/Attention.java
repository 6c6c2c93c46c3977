package org.antaresia.cpu.thumb;

/** A wish that the interpreter stops soon and looks around; from any thread. */
final class Attention {
  private volatile boolean raised = true;

  boolean raised() {
    return raised;
  }

  void raise() {
    raised = true;
  }

  void lower() {
    raised = false;
  }
}
