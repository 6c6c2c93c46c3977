/** The emitter of MicroPython bytecode. */
@NullMarked
package org.antaresia.emit.bytecode;

import org.jspecify.annotations.NullMarked;
