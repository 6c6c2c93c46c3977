package org.antaresia.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program with what genuine MicroPython prints for it.
 *
 * @param name topic and name, such as {@code control/if_while}
 */
record GoldenCase(String name) {
  static final Path FOLDER = Path.of("src/test/cases");

  static List<GoldenCase> all() throws IOException {
    try (Stream<Path> paths = Files.walk(FOLDER, 2)) {
      return paths
          .filter(path -> FOLDER.relativize(path).getNameCount() == 2)
          .map(path -> FOLDER.relativize(path).toString())
          .filter(path -> path.endsWith(".py"))
          .map(path -> new GoldenCase(path.substring(0, path.length() - ".py".length())))
          .sorted(Comparator.comparing(GoldenCase::name))
          .toList();
    }
  }

  String topic() {
    return name.substring(0, name.indexOf('/'));
  }

  String fileName() {
    return name.substring(name.indexOf('/') + 1) + ".py";
  }

  String expected() throws IOException {
    return Files.readString(FOLDER.resolve(name + ".py.exp"));
  }

  /** Lays out the program, and the files it wants beside it, in a directory. */
  void layOut(Path directory) throws IOException {
    Path beside = FOLDER.resolve(name + ".files");
    if (Files.isDirectory(beside)) {
      copyTree(beside, directory);
    }
    Files.copy(FOLDER.resolve(name + ".py"), directory.resolve(fileName()));
  }

  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(from)) {
      paths = walk.filter(path -> !path.equals(from)).toList();
    }
    for (Path path : paths) {
      Files.copy(path, to.resolve(from.relativize(path)));
    }
  }
}
