/** The tables that say which blocks of the heap are in use. */
@NullMarked
package org.antaresia.gc.internal;

import org.jspecify.annotations.NullMarked;
