package org.antaresia.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.antaresia.repl.Ending;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * Makes Ctrl-C a KeyboardInterrupt. Java's signals are reached by reflection: they are no part of
 * the platform that bundles may count on, and without them Ctrl-C ends the process.
 */
final class InterruptSignal implements InvocationHandler {
  private static final int CTRL_C = 3;

  private final Vm vm;

  private InterruptSignal(Vm vm) {
    this.vm = vm;
  }

  /** From now on the interrupt signal of the process reaches {@code vm}. */
  static void install(Vm vm) {
    try {
      ClassLoader platform = ClassLoader.getPlatformClassLoader();
      Class<?> signal = Class.forName("sun.misc.Signal", false, platform);
      Class<?> handler = Class.forName("sun.misc.SignalHandler", false, platform);
      Object own =
          Proxy.newProxyInstance(platform, new Class<?>[] {handler}, new InterruptSignal(vm));
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"), own);
    } catch (ReflectiveOperationException e) {
      System.getLogger(InterruptSignal.class.getName())
          .log(System.Logger.Level.DEBUG, "Ctrl-C ends the process", e);
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    switch (method.getName()) {
      case "handle" -> {
        // A second one while the first still waits: the program is not listening.
        if (vm.pending().interruptCharacter() != CTRL_C || !vm.pending().interrupt()) {
          System.exit(Ending.INTERRUPTED); // not halt: the terminal gets its mode back
        }
        return null;
      }
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      case "equals" -> {
        return arguments != null && proxy == arguments[0];
      }
      default -> {
        return "handler of SIGINT";
      }
    }
  }
}
