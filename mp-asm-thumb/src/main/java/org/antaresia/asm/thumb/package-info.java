/** ARM Thumb: instruction table, assembler, disassembler, and machine code from the register IR. */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.asm.thumb;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
