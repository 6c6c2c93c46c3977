/** How the lexer reads bytes, names and string literals. */
@NullMarked
package org.antaresia.lexer.internal;

import org.jspecify.annotations.NullMarked;
