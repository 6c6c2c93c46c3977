package org.antaresia.fs.lfs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antaresia.fs.FsException;

/**
 * A path without what {@code .} and {@code ..} cancel.
 *
 * @param names from the root on
 * @param rest what stands behind the last one
 */
record LfsPath(List<String> names, String rest) {
  /** A name, and where it ends in the path. */
  private record Part(String name, int end) {}

  /** A path of version 1: nothing is above the root but itself, and {@code ..} takes a dot back. */
  static LfsPath ofVersion1(String path) {
    Deque<Part> parts = new ArrayDeque<>();
    for (int at = 0; at < path.length(); ) {
      Part part = part(path, at);
      if (part.name.equals("..")) {
        parts.pollLast();
      } else if (!part.name.isEmpty()) {
        parts.add(part);
      }
      at = part.end + 1;
    }
    parts.removeIf(part -> part.name.equals("."));
    return of(parts, path);
  }

  /**
   * A path of version 2.
   *
   * @throws FsException EINVAL for an empty path, or one that leads out of the root
   */
  static LfsPath ofVersion2(String path) throws FsException {
    if (path.isEmpty()) {
      throw new FsException(FsException.EINVAL, "no path");
    }
    Deque<Part> parts = new ArrayDeque<>();
    for (int at = 0; at < path.length(); ) {
      Part part = part(path, at);
      if (part.name.equals("..")) {
        if (parts.pollLast() == null) {
          throw new FsException(FsException.EINVAL, "nothing above the root");
        }
      } else if (!part.name.isEmpty() && !part.name.equals(".")) {
        parts.add(part);
      }
      at = part.end + 1;
    }
    return of(parts, path);
  }

  private static Part part(String path, int at) {
    int slash = path.indexOf('/', at);
    int end = slash < 0 ? path.length() : slash;
    return new Part(path.substring(at, end), end);
  }

  private static LfsPath of(Deque<Part> parts, String path) {
    String rest = parts.isEmpty() ? "" : path.substring(parts.getLast().end);
    return new LfsPath(parts.stream().map(Part::name).toList(), rest);
  }

  /** The last name; there is one. */
  String name() {
    return names.get(names.size() - 1);
  }

  /** Whether something follows the last name. */
  boolean goesOn() {
    return !rest.isEmpty();
  }

  /** Whether the last name is the end, but for slashes. */
  boolean endsWithName() {
    return rest.chars().allMatch(c -> c == '/');
  }
}
