package org.antaresia.cli;

import org.osgi.service.component.annotations.Component;

/** The command {@code mpy-cross}. */
@Component(property = Command.NAME + "=mpy-cross")
public final class MpyCross implements Command {
  @Override
  public int run(String... args) {
    System.err.println("usage: mpy-cross [<opts>] <input filename>");
    return 0;
  }
}
