/** The virtual machine: object words, builtin types' frame, runtime functions. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.vm;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
