package org.antaresia.gc;

/**
 * What a heap has of the thread that allocates, its fresh list and its locks: here they wait while
 * another thread does, see {@link Heap#exchange}.
 */
public final class HeapRegisters {
  private static final int[] NONE = {};

  int[] fresh = NONE;
  int freshCount;
  int lockDepth;

  /** Takes the fresh list as roots. */
  public void visit(Marker marker) {
    for (int i = 0; i < freshCount; i++) {
      marker.word(fresh[i]);
    }
  }
}
