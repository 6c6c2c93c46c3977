/** Python's builtin types, one class each: memory layout, accessors and behaviour. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.vm.object;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
