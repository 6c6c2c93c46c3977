/** Python's modules for networks. */
@NullMarked
package org.antaresia.lib.net;

import org.jspecify.annotations.NullMarked;
