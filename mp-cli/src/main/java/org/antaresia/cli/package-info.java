/** Command line and REPL. */
@NullMarked
package org.antaresia.cli;

import org.jspecify.annotations.NullMarked;
