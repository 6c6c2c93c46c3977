/** Scopes, passes and constant folding; owns the Emitter SPI. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.compiler;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
