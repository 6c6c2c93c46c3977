/** Tests that run inside Felix, where every stage is a bundle that can be stopped. */
@NullMarked
package org.antaresia.it;

import org.jspecify.annotations.NullMarked;
