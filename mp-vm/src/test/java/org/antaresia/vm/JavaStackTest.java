package org.antaresia.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The probe tells the room of a thread's stack to within what HotSpot keeps for itself. */
class JavaStackTest {
  /** HotSpot's guard zones and the room it keeps for native code: 96 KB on x86, more elsewhere. */
  private static final int KEPT = 192 << 10;

  @Test
  void seesTheStackOfTheRunningThread() throws InterruptedException {
    assertRoom(512 << 10);
    assertRoom(1 << 20);
    assertRoom(4 << 20);
  }

  private static void assertRoom(int stackBytes) throws InterruptedException {
    assertTrue(onStackOf(stackBytes, stackBytes - KEPT), "room within " + stackBytes);
    assertFalse(onStackOf(stackBytes, stackBytes + (64 << 10)), "no more than " + stackBytes);
  }

  private static boolean onStackOf(int stackBytes, int wanted) throws InterruptedException {
    AtomicInteger answers = new AtomicInteger();
    Runnable ask =
        () -> {
          for (int i = 0; i < 20; i++) { // interpreted at first, compiled later
            answers.addAndGet(JavaStack.hasRoom(wanted) ? 1 : -1);
          }
        };
    Thread thread = new Thread(null, ask, "asks for its stack", stackBytes);
    thread.start();
    thread.join();
    assertEquals(20, Math.abs(answers.get()), "always the same answer");
    return answers.get() > 0;
  }
}
