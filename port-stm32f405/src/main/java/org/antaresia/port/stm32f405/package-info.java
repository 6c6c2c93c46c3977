/** The pyboard. */
@NullMarked
package org.antaresia.port.stm32f405;

import org.jspecify.annotations.NullMarked;
