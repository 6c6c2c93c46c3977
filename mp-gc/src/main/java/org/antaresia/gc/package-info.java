/** Flat memory and the mark-sweep heap. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.gc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
