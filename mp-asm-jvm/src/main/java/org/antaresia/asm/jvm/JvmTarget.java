package org.antaresia.asm.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;
import org.osgi.service.component.annotations.Component;

/** Defines a hidden class for each function: a few kilobytes of byte code at most. */
@Component
public final class JvmTarget implements HostTarget {
  @Override
  public <T> T define(Function function, int entry, Binding<T> binding) {
    byte[] bytes;
    try {
      bytes = new ClassFile(function, binding, abstractMethod(binding.type())).bytes(entry);
    } catch (MethodTooLargeException | ClassTooLargeException | LimitExceededException e) {
      throw new TooLargeException(function, String.valueOf(e.getMessage()));
    }
    try {
      MethodHandles.Lookup defined = binding.lookup().defineHiddenClass(bytes, true);
      MethodHandle constructor =
          defined.findConstructor(defined.lookupClass(), MethodType.methodType(void.class));
      return binding.type().cast(constructor.invoke());
    } catch (Throwable e) {
      throw new IllegalStateException(function.name() + " makes a class that is none", e);
    }
  }

  private static Method abstractMethod(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        return method;
      }
    }
    throw new IllegalArgumentException(type + " has no abstract method");
  }
}
