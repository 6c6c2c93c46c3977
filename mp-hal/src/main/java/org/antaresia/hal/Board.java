package org.antaresia.hal;

/** A running board: what an interpreter has of the world. */
public interface Board {
  /** The console that {@code print} writes to and {@code input} reads from. */
  Console console();

  /** The board's clock. */
  Clock clock();

  /** The files that programs may open. */
  FileSystem files();

  /** The environment variables that programs may read; none on real boards. */
  java.util.Map<String, String> environment();

  /** {@code sys.platform}, such as {@code linux}. */
  String platform();
}
