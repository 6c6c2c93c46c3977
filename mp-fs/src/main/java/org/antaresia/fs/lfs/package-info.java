/**
 * littlefs: a file system for flash that power may leave at any time, in both of its formats.
 *
 * <p>The facts are from littlefs's SPEC.md and DESIGN.md, of version 2 unless said otherwise. Names
 * and paths are strings with one char per byte.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.fs.lfs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
