package org.antaresia.fs.lfs;

/**
 * What a file is opened for.
 *
 * @param create whether to make it when it is absent
 * @param exclusive whether to fail when it is there
 * @param truncate whether to empty it
 * @param append whether each write goes to its end
 */
public record OpenMode(
    boolean read,
    boolean write,
    boolean create,
    boolean exclusive,
    boolean truncate,
    boolean append) {
  /** {@code "r"}. */
  public static final OpenMode READ = new OpenMode(true, false, false, false, false, false);

  /** {@code "w"}. */
  public static final OpenMode WRITE = new OpenMode(false, true, true, false, true, false);

  /** {@code "x"}. */
  public static final OpenMode CREATE = new OpenMode(false, true, true, true, false, false);

  /** {@code "a"}. */
  public static final OpenMode APPEND = new OpenMode(false, true, true, false, false, true);

  /** The same for both reading and writing. */
  public OpenMode update() {
    return new OpenMode(true, true, create, exclusive, truncate, append);
  }
}
