package org.antaresia.fs.fat;

import java.time.LocalDateTime;

/**
 * Local time in 32 bits (section "Date and Time Formats"): the date in the upper half.
 *
 * <pre>
 *   year - 1980: 7 | month: 4 | day: 5 || hour: 5 | minute: 6 | second / 2: 5
 * </pre>
 */
final class FatTime {
  private static final int FIRST_YEAR = 1980;

  private FatTime() {}

  static int of(LocalDateTime time) {
    return time.getYear() - FIRST_YEAR << 25
        | time.getMonthValue() << 21
        | time.getDayOfMonth() << 16
        | time.getHour() << 11
        | time.getMinute() << 5
        | time.getSecond() / 2;
  }

  /** The time, with the nearest month for one that does not exist; days and the rest carry over. */
  static LocalDateTime decode(int time) {
    LocalDateTime month =
        LocalDateTime.of(
            FIRST_YEAR + (time >>> 25), Math.min(Math.max(time >> 21 & 0xf, 1), 12), 1, 0, 0);
    return month
        .plusDays((time >> 16 & 0x1f) - 1L)
        .plusHours(time >> 11 & 0x1f)
        .plusMinutes(time >> 5 & 0x3f)
        .plusSeconds((time & 0x1f) * 2L);
  }
}
