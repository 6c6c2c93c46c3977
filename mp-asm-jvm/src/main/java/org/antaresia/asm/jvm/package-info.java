/** The JVM as a target: functions of the register IR become hidden classes. */
@NullMarked
package org.antaresia.asm.jvm;

import org.jspecify.annotations.NullMarked;
