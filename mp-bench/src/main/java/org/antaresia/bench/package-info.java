/** JMH and program benchmarks. */
@NullMarked
package org.antaresia.bench;

import org.jspecify.annotations.NullMarked;
