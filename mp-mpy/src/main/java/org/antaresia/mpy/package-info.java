/**
 * The compiled module: opcode table, raw code, qstr and constant tables, the {@code .mpy} 6.3
 * reader and writer, and the disassembler.
 *
 * <p>All text in this package is a <em>byte string</em>: a {@link String} with one char (0..255)
 * for each UTF-8 byte.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.mpy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
