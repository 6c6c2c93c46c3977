package org.antaresia.vm;

import org.jspecify.annotations.Nullable;

/** The errno numbers that have a name (Linux numbers; py/moderrno.c names these). */
public final class Errno {
  private static final String[] NAMES = new String[116];

  static {
    String[] table = {
      "1 EPERM",
      "2 ENOENT",
      "5 EIO",
      "9 EBADF",
      "11 EAGAIN",
      "12 ENOMEM",
      "13 EACCES",
      "17 EEXIST",
      "19 ENODEV",
      "21 EISDIR",
      "22 EINVAL",
      "95 EOPNOTSUPP",
      "98 EADDRINUSE",
      "103 ECONNABORTED",
      "104 ECONNRESET",
      "105 ENOBUFS",
      "107 ENOTCONN",
      "110 ETIMEDOUT",
      "111 ECONNREFUSED",
      "113 EHOSTUNREACH",
      "114 EALREADY",
      "115 EINPROGRESS",
    };
    for (String row : table) {
      int blank = row.indexOf(' ');
      NAMES[Integer.parseInt(row.substring(0, blank))] = row.substring(blank + 1);
    }
  }

  private Errno() {}

  /** The name of an error number, or null. */
  public static @Nullable String name(int errno) {
    return errno >= 0 && errno < NAMES.length ? NAMES[errno] : null;
  }

  /** One above the largest number that may have a name. */
  public static int limit() {
    return NAMES.length;
  }
}
