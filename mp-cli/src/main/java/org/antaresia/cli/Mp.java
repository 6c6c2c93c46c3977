package org.antaresia.cli;

import org.osgi.service.component.annotations.Component;

/** The command {@code mp}. */
@Component(property = Command.NAME + "=mp")
public final class Mp implements Command {
  @Override
  public int run(String... args) {
    System.err.println("usage: mp [<opts>] <input filename>");
    return 0;
  }
}
