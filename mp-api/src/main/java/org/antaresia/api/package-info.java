/** What embedders and authors of plug-ins compile against. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
