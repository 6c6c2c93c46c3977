/** A Cortex-M4 core in Java. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.cpu.thumb;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
