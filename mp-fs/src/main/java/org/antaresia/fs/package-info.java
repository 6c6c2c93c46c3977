/** File systems on block devices: what they need from a device, and how they fail. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.fs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
