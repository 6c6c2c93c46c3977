/**
 * The interactive prompt on any byte stream: friendly, pasting and raw, as MicroPython has them.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.repl;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
