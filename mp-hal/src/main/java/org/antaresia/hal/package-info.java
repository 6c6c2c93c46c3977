/** What a board is: the SPI of ports. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.hal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
