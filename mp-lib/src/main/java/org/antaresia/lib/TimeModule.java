package org.antaresia.lib;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.antaresia.hal.Clock;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code time}, as on the unix port. */
@Component(service = NativeModule.class)
public final class TimeModule extends NativeModule {
  private static final int GMTIME = 0;
  private static final int LOCALTIME = 1;
  private static final int MKTIME = 2;
  private static final int TIME = 3;
  private static final int TIME_NS = 4;
  private static final int SLEEP = 5;
  private static final int SLEEP_MS = 6;
  private static final int SLEEP_US = 7;
  private static final int TICKS_MS = 8;
  private static final int TICKS_US = 9;
  private static final int TICKS_CPU = 10;
  private static final int TICKS_ADD = 11;
  private static final int TICKS_DIFF = 12;
  private static final int CLOCK = 13;

  /** Ticks wrap here: they are the small ints that are not negative. */
  private static final int TICKS_PERIOD = Word.SMALL_INT_MAX + 1;

  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  /** A sleep looks this often whether something is pending. */
  private static final long SLEEP_SLICE_NANOS = 20 * NANOS_PER_MILLI;

  private static final int EINVAL = 22;

  public TimeModule() {
    super("time");
  }

  @Override
  protected void members(Members m) {
    m.function("time", TIME, 0)
        .function("time_ns", TIME_NS, 0)
        .function("sleep", SLEEP, 1)
        .function("sleep_ms", SLEEP_MS, 1)
        .function("sleep_us", SLEEP_US, 1)
        .function("ticks_ms", TICKS_MS, 0)
        .function("ticks_us", TICKS_US, 0)
        .function("ticks_cpu", TICKS_CPU, 0)
        .function("ticks_add", TICKS_ADD, 2)
        .function("ticks_diff", TICKS_DIFF, 2)
        .function("clock", CLOCK, 0)
        .function("gmtime", GMTIME, 0, 1)
        .function("localtime", LOCALTIME, 0, 1)
        .function("mktime", MKTIME, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    Clock clock = vm.board().clock();
    return switch (id) {
      case GMTIME -> date(vm, seconds(vm, clock, nArgs, args), ZoneOffset.UTC.getRules());
      case LOCALTIME -> date(vm, seconds(vm, clock, nArgs, args), localRules(vm));
      case MKTIME -> mktime(vm, vm.arg(args, 0));
      case TIME -> floatSeconds(vm, clock.epochNanos() / NANOS_PER_MICRO, 1e6);
      case TIME_NS -> IntObject.create(vm, clock.epochNanos());
      case SLEEP -> sleepSeconds(vm, clock, FloatObject.toDouble(vm, vm.arg(args, 0)));
      case SLEEP_MS -> sleep(vm, clock, IntObject.toInt(vm, vm.arg(args, 0)) * NANOS_PER_MILLI);
      case SLEEP_US -> sleep(vm, clock, IntObject.toInt(vm, vm.arg(args, 0)) * NANOS_PER_MICRO);
      case TICKS_MS -> ticksMillis(vm);
      case TICKS_US -> ticks(clock.ticksNanos() / NANOS_PER_MICRO);
      case TICKS_CPU -> ticks(clock.ticksNanos());
      case TICKS_ADD -> ticksAdd(vm, vm.arg(args, 0), vm.arg(args, 1));
      case TICKS_DIFF -> ticksDiff(vm, vm.arg(args, 0), vm.arg(args, 1));
      case CLOCK -> floatSeconds(vm, clock.ticksNanos() / NANOS_PER_MILLI, 1e3);
      default -> super.invoke(vm, id, nArgs, nKw, args);
    };
  }

  private static int floatSeconds(Vm vm, long count, double perSecond) {
    return FloatObject.create(vm, count / perSecond);
  }

  private static int ticks(long count) {
    return Word.smallInt((int) count & TICKS_PERIOD - 1);
  }

  private static int ticksAdd(Vm vm, int ticks, int delta) {
    int interval = IntObject.toInt(vm, delta);
    if (interval <= -TICKS_PERIOD / 2 || interval >= TICKS_PERIOD / 2) {
      throw vm.overflowError("ticks interval overflow");
    }
    return ticks(IntObject.toIntTruncated(vm, ticks) + interval);
  }

  private static int ticksDiff(Vm vm, int end, int start) {
    return Word.smallInt(
        ticksDiff(IntObject.toIntTruncated(vm, end), IntObject.toIntTruncated(vm, start)));
  }

  private static int ticksDiff(int end, int start) {
    int half = TICKS_PERIOD / 2;
    return (end - start + half & TICKS_PERIOD - 1) - half;
  }

  /** What {@code ticks_ms()} gives. */
  static int ticksMillis(Vm vm) {
    return ticks(vm.board().clock().ticksNanos() / NANOS_PER_MILLI);
  }

  /** Ticks between two times that are small ints; below 0 when the end comes first. */
  static int ticksBetween(int start, int end) {
    return ticksDiff(Word.smallIntValue(end), Word.smallIntValue(start));
  }

  private static int sleepSeconds(Vm vm, Clock clock, double seconds) {
    if (!(seconds >= 0)) {
      throw vm.osError(EINVAL);
    }
    return sleep(vm, clock, Math.round(seconds * 1e6) * NANOS_PER_MICRO);
  }

  private static int sleep(Vm vm, Clock clock, long nanos) {
    long start = clock.ticksNanos();
    vm.flush();
    long left = Math.max(0, nanos);
    do {
      vm.threads.leave(); // also for no time at all: who sleeps lets others run
      try {
        clock.sleep(Math.min(left, SLEEP_SLICE_NANOS));
      } finally {
        vm.threads.enter();
      }
      Safepoint.poll(vm);
      left = nanos - (clock.ticksNanos() - start);
    } while (left > 0);
    return Word.NONE;
  }

  /** The argument of {@code gmtime} in seconds since 1970, or the time now. */
  private static long seconds(Vm vm, Clock clock, int nArgs, int args) {
    return nArgs == 0
        ? Math.floorDiv(clock.epochNanos(), NANOS_PER_SECOND)
        : (long) FloatObject.toDouble(vm, vm.arg(args, 0));
  }

  private static ZoneRules localRules(Vm vm) {
    return LocalZone.rules(vm.board().environment().get("TZ"));
  }

  /** Nine small ints: date, time of day, day of the week from Monday, day of the year, summer. */
  private static int date(Vm vm, long seconds, ZoneRules rules) {
    LocalDateTime date = dateOf(vm, seconds, rules);
    boolean isSummer = rules.isDaylightSavings(Instant.ofEpochSecond(seconds));
    int tuple = TupleObject.create(vm, 9, Word.NULL);
    set(vm, tuple, 0, date.getYear());
    set(vm, tuple, 1, date.getMonthValue());
    set(vm, tuple, 2, date.getDayOfMonth());
    set(vm, tuple, 3, date.getHour());
    set(vm, tuple, 4, date.getMinute());
    set(vm, tuple, 5, date.getSecond());
    set(vm, tuple, 6, date.getDayOfWeek().getValue() - 1);
    set(vm, tuple, 7, date.getDayOfYear());
    set(vm, tuple, 8, isSummer ? 1 : 0);
    return tuple;
  }

  private static LocalDateTime dateOf(Vm vm, long seconds, ZoneRules rules) {
    try {
      ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(seconds));
      return LocalDateTime.ofEpochSecond(seconds, 0, offset);
    } catch (DateTimeException e) {
      throw vm.overflowError("timestamp out of range");
    }
  }

  private static void set(Vm vm, int tuple, int i, int value) {
    TupleObject.item(vm.ram, tuple, i, Word.smallInt(value));
  }

  private static int mktime(Vm vm, int date) {
    boolean isTuple = TupleObject.isTuple(vm, date);
    if (!isTuple && Type.wordOf(vm.ram, date) != Rom.LIST) {
      throw vm.typeError("object '%s' isn't a tuple or list", vm.typeName(date));
    }
    int length = isTuple ? TupleObject.len(vm.ram, date) : ListObject.len(vm.ram, date);
    if (length < 8 || length > 9) {
      throw vm.typeError("mktime needs a tuple of length 8 or 9");
    }
    int[] fields = new int[9];
    fields[8] = -1;
    for (int i = 0; i < length; i += i == 5 ? 3 : 1) { // the days of week and year follow
      int item = isTuple ? TupleObject.item(vm.ram, date, i) : ListObject.item(vm.ram, date, i);
      fields[i] = IntObject.toInt(vm, item);
    }
    long seconds = secondsOf(vm, fields);
    if (seconds == -1) { // C's mktime says by this that it failed
      throw invalidDate(vm);
    }
    return IntObject.create(vm, seconds);
  }

  private static PyException invalidDate(Vm vm) {
    return vm.overflowError("invalid mktime usage");
  }

  /** Local time to seconds since 1970; fields beyond their range carry over. */
  private static long secondsOf(Vm vm, int[] fields) {
    try {
      LocalDateTime local =
          LocalDateTime.of(fields[0], 1, 1, 0, 0)
              .plusMonths(fields[1] - 1L)
              .plusDays(fields[2] - 1L)
              .plusHours(fields[3])
              .plusMinutes(fields[4])
              .plusSeconds(fields[5]);
      return LocalZone.secondsOf(local, fields[8], localRules(vm));
    } catch (DateTimeException e) {
      throw invalidDate(vm);
    }
  }
}
