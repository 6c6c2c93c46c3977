/** Python functions as machine code in the register IR. */
@NullMarked
package org.antaresia.emit.native_;

import org.jspecify.annotations.NullMarked;
