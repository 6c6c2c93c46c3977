/** The unix port. */
@NullMarked
package org.antaresia.port.unix;

import org.jspecify.annotations.NullMarked;
