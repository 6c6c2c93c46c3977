/** Python's modules in Java. */
@NullMarked
package org.antaresia.lib;

import org.jspecify.annotations.NullMarked;
