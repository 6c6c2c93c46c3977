/**
 * The syntax tree and the parser that makes it from source text.
 *
 * <p>The tree follows MicroPython's own parse tree where its compiler can tell the difference:
 * operator chains stay flat lists (constant folding works on whole chains), trailers stay lists
 * behind their atom (method calls are recognised there), and {@link Node#line()} is the line that
 * ends up in line tables.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.antaresia.parser;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
