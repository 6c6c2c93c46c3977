/**
 * Writes the wiring of the class-path root out of the bundles' Declarative Services descriptors.
 */
@NullMarked
package org.antaresia.wiring;

import org.jspecify.annotations.NullMarked;
