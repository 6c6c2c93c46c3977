package org.antaresia.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** Starts every bundle in Felix and runs the command that one of them registers as a service. */
public final class FelixRoot {
  private FelixRoot() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command's name, then its own arguments
   */
  public static void main(String[] args) throws Exception {
    Path own = Path.of(FelixRoot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path storage = Files.createTempDirectory("antaresia");
    int exitCode;
    try {
      Framework framework = start(own.resolveSibling("export/gateway"), storage);
      try {
        exitCode =
            run(framework.getBundleContext(), args[0], Arrays.copyOfRange(args, 1, args.length));
      } finally {
        framework.stop();
        framework.waitForStop(0);
      }
    } finally {
      delete(storage);
    }
    System.exit(exitCode); // the framework's threads would keep the process
  }

  /**
   * Starts Felix with all bundles of a folder.
   *
   * @param bundles the folder; every jar in it is a bundle
   * @param storage an empty folder for the framework's own files
   */
  public static Framework start(Path bundles, Path storage) throws BundleException, IOException {
    Framework framework =
        new FrameworkFactory()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
    framework.init();
    BundleContext context = framework.getBundleContext();
    List<Bundle> installed = new ArrayList<>();
    for (Path jar : jars(bundles)) {
      installed.add(context.installBundle("reference:" + jar.toUri()));
    }
    framework.start();
    for (Bundle bundle : installed) {
      bundle.start();
    }
    return framework;
  }

  private static int run(BundleContext context, String name, String[] args)
      throws ReflectiveOperationException, InvalidSyntaxException {
    ServiceReference<?>[] found =
        context.getAllServiceReferences("org.antaresia.cli.Command", "(command=" + name + ")");
    if (found == null) {
      System.err.println(name + ": no bundle offers the command");
      return 1;
    }
    // The bundle's own class loader defines the interface: to this class it is another one.
    Object command = context.getService(found[0]);
    return (int) command.getClass().getMethod("run", String[].class).invoke(command, (Object) args);
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
