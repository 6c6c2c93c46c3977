package org.antaresia.vm;

import org.jspecify.annotations.Nullable;

/**
 * The error numbers that Python programs know by name, those of Linux (errno.h), ordered by name.
 */
public enum Errno {
  EACCES(13),
  EADDRINUSE(98),
  EAGAIN(11),
  EALREADY(114),
  EBADF(9),
  ECONNABORTED(103),
  ECONNREFUSED(111),
  ECONNRESET(104),
  EEXIST(17),
  EHOSTUNREACH(113),
  EINPROGRESS(115),
  EINVAL(22),
  EIO(5),
  EISDIR(21),
  ENOBUFS(105),
  ENODEV(19),
  ENOENT(2),
  ENOMEM(12),
  ENOTCONN(107),
  EOPNOTSUPP(95),
  EPERM(1),
  ETIMEDOUT(110);

  public final int number;

  Errno(int number) {
    this.number = number;
  }

  /** The error with a number, or null when it has no name in Python. */
  public static @Nullable Errno of(int number) {
    for (Errno errno : values()) {
      if (errno.number == number) {
        return errno;
      }
    }
    return null;
  }
}
