/** The emitter of viper code. */
@NullMarked
package org.antaresia.emit.viper;

import org.jspecify.annotations.NullMarked;
