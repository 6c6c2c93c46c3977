/** How bytecode is written. */
@NullMarked
package org.antaresia.emit.bytecode.internal;

import org.jspecify.annotations.NullMarked;
