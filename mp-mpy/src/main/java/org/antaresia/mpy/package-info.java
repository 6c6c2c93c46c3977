/** The compiled module: opcodes, raw code and the .mpy format. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.mpy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
