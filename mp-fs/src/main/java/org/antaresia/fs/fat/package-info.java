/**
 * FAT12, FAT16 and FAT32 volumes with long file names.
 *
 * <p>Sections named in comments are those of Microsoft's "FAT: General Overview of On-Disk Format",
 * version 1.03.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.fs.fat;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
