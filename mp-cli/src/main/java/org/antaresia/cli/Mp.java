package org.antaresia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.hal.BoardConfig;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;
import org.antaresia.vm.object.ExceptionObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The command {@code mp}. */
@Component(property = Command.NAME + "=mp")
public final class Mp implements Command {
  private final VmFactory factory;

  @Activate
  public Mp(@Reference VmFactory factory) {
    this.factory = factory;
  }

  @Override
  public int run(String... args) {
    Vm vm = factory.open(1 << 20, 1 << 18, "unix", new BoardConfig(System.getenv(), null));
    try {
      byte[] source =
          args[0].equals("-c") ? args[1].getBytes() : Files.readAllBytes(Path.of(args[0]));
      int function =
          Programs.compile(vm, source, args[0], CompileOptions.Input.FILE, false, vm.globals);
      Programs.run(vm, function, vm.globals, vm.locals);
      vm.flush();
      return 0;
    } catch (PyException e) {
      ExceptionObject.printTraceback(vm, vm.out, e.take());
      vm.flush();
      return 1;
    } catch (IOException e) {
      System.err.println(e);
      return 2;
    }
  }
}
