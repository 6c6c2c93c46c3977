package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script {@code mp}, in a checkout that is built already and with JDKs that only print
 * how they were called.
 */
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "mp").toAbsolutePath().normalize();

  @TempDir Path home;
  private Path checkout;

  @BeforeEach
  void layOutCheckout() throws IOException {
    checkout = home.resolve("a checkout");
    Path start = Files.createDirectories(checkout.resolve("cnf/start/target"));
    Files.createFile(start.resolve("org.antaresia.start.jar"));
    Files.createDirectories(checkout.resolve("target"));
    Files.createFile(checkout.resolve("target/built"));
    Files.copy(SCRIPT, checkout.resolve("mp"));
    Files.createSymbolicLink(checkout.resolve("mpy-cross"), Path.of("mp"));
  }

  @Test
  void passesArgumentsAndExitCode() throws Exception {
    Run run = run(jdk("17.0.1"), "mp", "-c", "print('a b')", "", "*");
    assertEquals(
        List.of("org.antaresia.start.PlainRoot", "mp", "-c", "print('a b')", "", "*"), run.main());
    assertEquals(7, run.exitCode);
  }

  @Test
  void isTheCrossCompilerUnderItsOtherName() throws Exception {
    assertEquals(
        List.of("org.antaresia.start.PlainRoot", "mpy-cross", "x.py"),
        run(jdk("17.0.1"), "mpy-cross", "x.py").main());
  }

  @Test
  void findsItsCheckoutThroughLinks() throws Exception {
    Files.createDirectories(home.resolve("bin"));
    Files.createSymbolicLink(home.resolve("bin/micropython"), Path.of("../link"));
    Files.createSymbolicLink(home.resolve("link"), checkout.resolve("mp"));
    Run run = run(jdk("17.0.1"), "../bin/micropython");
    assertEquals(List.of("org.antaresia.start.PlainRoot", "mp"), run.main());
    String classPath = run.out.get(run.out.indexOf("-cp") + 1).split(":")[0];
    assertTrue(
        Files.isSameFile(
            checkout.resolve("cnf/start/target/org.antaresia.start.jar"), Path.of(classPath)));
  }

  @Test
  void startsFelixWhenAsked() throws Exception {
    Run run = run(jdk("25.0.3"), "mp", "--osgi", "x.py");
    assertEquals(List.of("org.antaresia.start.FelixRoot", "mp", "x.py"), run.main());
    assertTrue(run.out.contains("--sun-misc-unsafe-memory-access=allow"));
  }

  @Test
  void preparesAnAotCacheOnceOnJdk25() throws Exception {
    Path jdk = jdk("25.0.3");
    Path archive = checkout.resolve("target/startup/25.0.3-PlainRoot.aot");
    assertTrue(run(jdk, "mp").out.contains("-XX:AOTCache=" + archive));
    FileTime made = Files.getLastModifiedTime(archive);
    Run second = run(jdk, "mp");
    assertTrue(second.out.contains("-XX:AOTCache=" + archive));
    assertEquals("", second.err);
    assertEquals(made, Files.getLastModifiedTime(archive));
  }

  @Test
  void renewsTheArchiveAfterABuild() throws Exception {
    Path jdk = jdk("17.0.1");
    Path archive = checkout.resolve("target/startup/17.0.1-PlainRoot.jsa");
    assertTrue(run(jdk, "mp").out.contains("-XX:SharedArchiveFile=" + archive));
    FileTime old = FileTime.from(Instant.now().minusSeconds(60));
    Files.setLastModifiedTime(archive, old);
    run(jdk, "mp");
    assertTrue(Files.getLastModifiedTime(archive).compareTo(old) > 0);
  }

  @Test
  void runsWithoutAnArchiveThatCannotBeMade() throws Exception {
    Path jdk = jdk("21.0.1", "exit 1");
    Run first = run(jdk, "mp");
    assertTrue(first.err.contains("going on without it"), first.err);
    Run second = run(jdk, "mp");
    assertEquals("", second.err);
    assertTrue(second.out.stream().noneMatch(option -> option.startsWith("-XX:SharedArchive")));
  }

  /** A JDK whose {@code java} writes an archive where it is asked to, and otherwise its options. */
  private Path jdk(String version) throws IOException {
    return jdk(version, "echo archive > \"${1#*=}\"; exit 0");
  }

  private Path jdk(String version, String archiving) throws IOException {
    Path jdk = home.resolve("jdk-" + version);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        case $1 in -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) %s ;; esac
        printf '%%s\\n' "$@"
        exit 7
        """
            .formatted(archiving));
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private Run run(Path javaHome, String... command) throws Exception {
    List<String> line = new ArrayList<>(List.of(command));
    line.set(0, "./" + command[0]);
    ProcessBuilder builder = new ProcessBuilder(line).directory(checkout.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    Path err = home.resolve("stderr");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    List<String> out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private record Run(int exitCode, List<String> out, String err) {
    /** The main class and what follows. */
    List<String> main() {
      return out.subList(out.indexOf("-cp") + 2, out.size());
    }
  }
}
