/** A small typed register IR between what makes native code and what it runs on. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.ir;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
