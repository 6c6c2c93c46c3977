/** The two composition roots over the same components: plain class path and Felix. */
@NullMarked
package org.antaresia.start;

import org.jspecify.annotations.NullMarked;
