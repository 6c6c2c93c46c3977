package org.antaresia.gc.internal;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.antaresia.gc.Heap;

/** What the JVM's flight recorder is told of a collection. */
@Name("org.antaresia.Collection")
@Label("Collection")
@Category("Antaresia")
@Description("Python's garbage is collected; the duration is the pause")
@StackTrace(false)
public final class CollectionEvent extends Event {
  @Label("Total")
  @Description("Size of the heap")
  @DataAmount
  int total;

  @Label("Used")
  @Description("In use afterwards")
  @DataAmount
  int used;

  @Label("Freed")
  @DataAmount
  int freed;

  @Label("Objects")
  @Description("Number of allocations that were freed")
  int objects;

  /** Ends the event, with the figures of the heap. */
  public void end(Heap heap) {
    end();
    if (shouldCommit()) {
      total = heap.total();
      used = heap.used();
      freed = heap.freedBlocks() << 4;
      objects = heap.collected();
      commit();
    }
  }
}
