/** How the compiler works: constant folding and the walks over the tree. */
@NullMarked
package org.antaresia.compiler.internal;

import org.jspecify.annotations.NullMarked;
