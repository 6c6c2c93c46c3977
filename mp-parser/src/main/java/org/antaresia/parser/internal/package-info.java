/** The grammar, by recursive descent. */
@NullMarked
package org.antaresia.parser.internal;

import org.jspecify.annotations.NullMarked;
