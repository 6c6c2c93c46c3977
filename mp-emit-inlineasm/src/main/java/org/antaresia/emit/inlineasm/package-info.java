/** The inline assembler. */
@NullMarked
package org.antaresia.emit.inlineasm;

import org.jspecify.annotations.NullMarked;
