package org.antaresia.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.antaresia.hal.Board;
import org.antaresia.hal.Clock;
import org.antaresia.hal.Console;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Host;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.FloatObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeModuleTest {
  private static final long SECOND = 1_000_000_000;

  /** Time that passes only by sleeping. */
  private static final class ManualClock implements Clock {
    long now = 5 * SECOND;
    Runnable whileAsleep = () -> {};

    @Override
    public long ticksNanos() {
      return now;
    }

    @Override
    public long epochNanos() {
      return 1_700_000_000 * SECOND + now;
    }

    @Override
    public void sleep(long nanos) {
      now += nanos;
      whileAsleep.run();
    }
  }

  private final ManualClock clock = new ManualClock();
  private final Host host = MockedHost.create();
  private final TimeModule module = new TimeModule();
  private final Vm vm = new Vm(16 * 1024, 1024, host);

  @BeforeEach
  void giveTheBoardAClockAndAConsole() {
    Board board = mock(Board.class);
    when(board.clock()).thenReturn(clock);
    when(board.console()).thenReturn(mock(Console.class));
    when(host.board()).thenReturn(board);
  }

  private int function(String name) {
    return Attributes.load(vm, module.address(), Qstr.of(name));
  }

  private String call(String name) {
    return Printing.text(vm, Calls.call0(vm, function(name)), PrintKind.REPR);
  }

  private int call(String name, int argument) {
    return Calls.call1(vm, function(name), argument);
  }

  @Test
  void tellsTheTime() {
    assertEquals("1700000005.0", call("time"));
    assertEquals("1700000005000000000", call("time_ns"));
    assertEquals("(2023, 11, 14, 22, 13, 25, 1, 318, 0)", call("gmtime"));
  }

  @Test
  void wrapsTicksAtTheLargestSmallInt() {
    clock.now = (1L << 30) * 1_000_000 - 1_000_000;
    assertEquals("1073741823", call("ticks_ms"));
    clock.now += 1_000_000;
    assertEquals("0", call("ticks_ms"));
  }

  @Test
  void countsTicksAcrossTheWrap() {
    int late = Word.smallInt((1 << 30) - 2);
    int add = function("ticks_add");
    int later = Calls.call2(vm, add, late, Word.smallInt(5));
    assertEquals(Word.smallInt(3), later);
    assertEquals(Word.smallInt(5), Calls.call2(vm, function("ticks_diff"), later, late));
    assertThrows(PyException.class, () -> Calls.call2(vm, add, late, Word.smallInt(-(1 << 29))));
  }

  @Test
  void sleepsAsLongAsTold() {
    long start = clock.now;
    call("sleep", FloatObject.create(vm, 1.25));
    assertEquals(1_250_000_000, clock.now - start);
    call("sleep_ms", Word.smallInt(100));
    call("sleep_us", Word.smallInt(7));
    call("sleep_ms", Word.smallInt(-1));
    assertEquals(1_350_007_000, clock.now - start);
  }

  @Test
  void wakesUpForAnInterrupt() {
    clock.whileAsleep = () -> vm.pending().interrupt();
    assertThrows(PyException.class, () -> call("sleep", Word.smallInt(3600)));
  }

  @Test
  void refusesToSleepBackwards() {
    PyException thrown = assertThrows(PyException.class, () -> call("sleep", Word.smallInt(-1)));
    assertEquals("OSError", vm.typeName(thrown.take()));
  }
}
