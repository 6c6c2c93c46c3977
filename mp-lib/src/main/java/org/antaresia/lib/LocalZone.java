package org.antaresia.lib;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The zone that the environment variable {@code TZ} names, or the host's; rules as C's. */
final class LocalZone {
  private static final int HOUR_SECONDS = 3600;

  private LocalZone() {}

  /**
   * The rules of a zone.
   *
   * @param variable a name of the tz database, a fixed offset such as {@code XYZ-3:30}, which is
   *     east of Greenwich, or null for the host's zone; what cannot be read is UTC
   */
  static ZoneRules rules(@Nullable String variable) {
    if (variable == null) {
      return ZoneId.systemDefault().getRules();
    }
    String name = variable.startsWith(":") ? variable.substring(1) : variable;
    try {
      return ZoneRulesProvider.getRules(name, false);
    } catch (ZoneRulesException e) {
      return fixed(name).getRules();
    }
  }

  private static ZoneOffset fixed(String name) {
    Matcher parts =
        Pattern.compile("(?:[A-Za-z]{3,}|<[-+\\w]{3,}>)([-+]?)(1?\\d)(?::([0-5]\\d))?")
            .matcher(name);
    if (!parts.matches()) {
      return ZoneOffset.UTC;
    }
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    int seconds = Integer.parseInt(parts.group(2)) * HOUR_SECONDS + minutes * 60;
    return ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? seconds : -seconds);
  }

  /** The local time of an interpreter's board. */
  static LocalDateTime now(Vm vm) {
    Instant now = Instant.ofEpochSecond(0, vm.board().clock().epochNanos());
    ZoneRules rules = rules(vm.board().environment().get("TZ"));
    return LocalDateTime.ofInstant(now, rules.getOffset(now));
  }

  /**
   * Seconds since 1970 of a local time.
   *
   * @param summer whether it is meant as summer time: positive yes, 0 no, negative unknown
   */
  static long secondsOf(LocalDateTime local, int summer, ZoneRules rules) {
    ZoneOffsetTransition change = rules.getTransition(local);
    if (change != null) { // it was twice this time, or never
      int before = change.getOffsetBefore().getTotalSeconds();
      int after = change.getOffsetAfter().getTotalSeconds();
      int offset = summer > 0 ? Math.max(before, after) : Math.min(before, after);
      return local.toEpochSecond(ZoneOffset.UTC) - offset;
    }
    long seconds = local.toEpochSecond(rules.getOffset(local));
    boolean isSummer = rules.isDaylightSavings(Instant.ofEpochSecond(seconds));
    if (summer < 0 || summer > 0 == isSummer) {
      return seconds;
    }
    return isSummer ? seconds + HOUR_SECONDS : seconds - HOUR_SECONDS;
  }
}
