package org.antaresia.hal;

import java.io.IOException;
import java.net.PortUnreachableException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A failure that programs see as {@code OSError(errno)}; numbers as on Linux. */
public final class ErrnoException extends IOException {
  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int EAGAIN = 11;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENODEV = 19;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int EMFILE = 24;
  public static final int ENOTTY = 25;
  public static final int ENOSPC = 28;
  public static final int ESPIPE = 29;
  public static final int EROFS = 30;
  public static final int EPIPE = 32;
  public static final int ENAMETOOLONG = 36;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int EDESTADDRREQ = 89;
  public static final int EMSGSIZE = 90;
  public static final int ENOPROTOOPT = 92;
  public static final int EPROTONOSUPPORT = 93;
  public static final int EOPNOTSUPP = 95;
  public static final int EAFNOSUPPORT = 97;
  public static final int EADDRINUSE = 98;
  public static final int EADDRNOTAVAIL = 99;
  public static final int ENETUNREACH = 101;
  public static final int ECONNRESET = 104;
  public static final int EISCONN = 106;
  public static final int ENOTCONN = 107;
  public static final int ETIMEDOUT = 110;
  public static final int ECONNREFUSED = 111;
  public static final int EHOSTUNREACH = 113;
  public static final int EALREADY = 114;
  public static final int EINPROGRESS = 115;

  private static final long serialVersionUID = 1;

  private final int errno;

  public ErrnoException(int errno, String message) {
    super(message);
    this.errno = errno;
  }

  public int errno() {
    return errno;
  }

  /** The number that a failure had on the host, of which Java tells only a name or a text. */
  static int errno(IOException e) {
    if (e instanceof ErrnoException known) {
      return known.errno;
    } else if (e instanceof NoSuchFileException) {
      return ENOENT;
    } else if (e instanceof FileAlreadyExistsException) {
      return EEXIST;
    } else if (e instanceof AccessDeniedException) {
      return EACCES;
    } else if (e instanceof DirectoryNotEmptyException) {
      return ENOTEMPTY;
    } else if (e instanceof NotDirectoryException) {
      return ENOTDIR;
    } else if (e instanceof ClosedChannelException) {
      return EBADF;
    } else if (e instanceof PortUnreachableException) {
      return ECONNREFUSED;
    }
    String text = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return text == null ? EIO : errno(text);
  }

  private static int errno(String text) {
    return switch (text) {
      case "Not a directory" -> ENOTDIR;
      case "Is a directory" -> EISDIR;
      case "Invalid argument" -> EINVAL;
      case "No space left on device" -> ENOSPC;
      case "Read-only file system" -> EROFS;
      case "Broken pipe" -> EPIPE;
      case "File name too long" -> ENAMETOOLONG;
      case "Too many levels of symbolic links" -> ELOOP;
      case "Too many open files" -> EMFILE;
      case "Permission denied" -> EACCES;
      case "Operation not permitted" -> EPERM;
      case "Message too long" -> EMSGSIZE;
      case "Address already in use" -> EADDRINUSE;
      case "Cannot assign requested address" -> EADDRNOTAVAIL;
      case "Network is unreachable" -> ENETUNREACH;
      case "Connection reset", "Connection reset by peer" -> ECONNRESET;
      case "Connection timed out" -> ETIMEDOUT;
      case "Connection refused" -> ECONNREFUSED;
      case "No route to host" -> EHOSTUNREACH;
      default -> EIO;
    };
  }
}
