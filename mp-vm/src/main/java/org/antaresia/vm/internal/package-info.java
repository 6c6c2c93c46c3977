/** What embedders see of the virtual machine: the implementation of mp-api. */
@NullMarked
package org.antaresia.vm.internal;

import org.jspecify.annotations.NullMarked;
