package org.antaresia.gc;

import org.osgi.annotation.versioning.ConsumerType;

/** Names the words from which everything in use must be reachable. */
@ConsumerType
public interface RootSet {
  /** Gives every root to the marker; called at the start of a collection, must not allocate. */
  void visit(Marker marker);
}
