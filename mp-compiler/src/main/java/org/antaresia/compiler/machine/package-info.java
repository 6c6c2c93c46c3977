/**
 * What emitters of machine code share: the ABI between code and run-time system (py/nativeglue.h).
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.compiler.machine;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
