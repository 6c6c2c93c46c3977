package org.antaresia.vm;

/** A viper function as code of the JVM. */
abstract class CompiledViper {
  /**
   * Runs the function.
   *
   * @param frame the address of a frame, see {@link org.antaresia.mpy.ViperCode}
   * @return a word of the type that the function returns
   */
  abstract int run(Vm vm, int[] ram, int frame);
}
