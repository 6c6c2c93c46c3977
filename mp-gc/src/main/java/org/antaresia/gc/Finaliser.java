package org.antaresia.gc;

import org.osgi.annotation.versioning.ConsumerType;

/** Says goodbye to an object that was allocated with a finaliser and that nobody reaches. */
@ConsumerType
public interface Finaliser {
  /**
   * Called during a collection, in the order of addresses, before anything is freed: all that the
   * object refers to is still intact. The heap is locked meanwhile, but {@link Heap#free} works.
   * The object is freed afterwards even if it was made reachable again.
   *
   * <p>An exception ends the collection without freeing anything; objects whose turn had not come
   * are finalised by the next one.
   *
   * @param at address of the object; its first word is 0 when it was never initialised
   */
  void finalise(int at);
}
