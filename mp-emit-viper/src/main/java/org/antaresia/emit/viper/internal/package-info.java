/** How viper is written. */
@NullMarked
package org.antaresia.emit.viper.internal;

import org.jspecify.annotations.NullMarked;
