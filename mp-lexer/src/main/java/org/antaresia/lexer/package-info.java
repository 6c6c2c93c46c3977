/** Source text to tokens. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.lexer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
