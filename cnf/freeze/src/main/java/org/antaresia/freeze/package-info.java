/** Compiles Python files when a bundle is built. */
@NullMarked
package org.antaresia.freeze;

import org.jspecify.annotations.NullMarked;
