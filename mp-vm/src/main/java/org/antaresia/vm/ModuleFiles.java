package org.antaresia.vm;

import java.io.IOException;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.FileSystem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The files that {@code import} finds: those that programs can open and, below the directory {@code
 * .frozen}, the {@link FrozenModules}, each as if it were a source file.
 */
final class ModuleFiles {
  private static final String FROZEN = ".frozen/";
  private static final String SOURCE = ".py";
  private static final String COMPILED = ".mpy";

  private ModuleFiles() {}

  static Kind kind(Vm vm, String path) {
    if (!isFrozen(path)) {
      Mounts.Place place = Mounts.find(vm, path);
      return place.mount() == Mounts.BOARD ? vm.board().files().kind(path) : Mounts.kind(vm, place);
    }
    if (path.endsWith(SOURCE)) {
      return frozen(vm, path) == null ? Kind.ABSENT : Kind.FILE;
    }
    return frozen(vm, path + "/__init__.py") == null ? Kind.ABSENT : Kind.DIRECTORY;
  }

  /** The file that holds module {@code base}, or null. */
  static @Nullable String source(Vm vm, String base) {
    if (kind(vm, base + SOURCE) == Kind.FILE) {
      return base + SOURCE;
    }
    return kind(vm, base + COMPILED) == Kind.FILE ? base + COMPILED : null;
  }

  /** Whether what was found is a package's directory: the names of modules have no dots. */
  static boolean isPackage(String path) {
    return !path.endsWith(SOURCE) && !path.endsWith(COMPILED);
  }

  /** What a module from the file has as {@code __file__}. */
  static String shownName(String path) {
    return isFrozen(path) ? path.substring(FROZEN.length()) : path;
  }

  /** Whether the file holds a compiled module. */
  static boolean isCompiled(String path) {
    return path.endsWith(COMPILED) || isFrozen(path);
  }

  static byte[] read(Vm vm, String path) {
    if (isFrozen(path)) {
      byte[] content = frozen(vm, path);
      if (content == null) { // it was there just before
        throw vm.osError(Errno.ENOENT.number);
      }
      return content;
    }
    Mounts.Place place = Mounts.find(vm, path);
    if (place.mount() != Mounts.BOARD) {
      return Mounts.read(vm, place);
    }
    try {
      return vm.board().files().read(path);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  /** Where the content of a file stands in memory; NULL when it does not. */
  static int address(Vm vm, String path) {
    if (isFrozen(path)) {
      return Word.NULL;
    }
    Mounts.Place place = Mounts.find(vm, path);
    return place.mount() == Mounts.BOARD ? Word.NULL : Mounts.address(vm, place);
  }

  private static boolean isFrozen(String path) {
    return path.startsWith(FROZEN);
  }

  private static byte @Nullable [] frozen(Vm vm, String path) {
    return path.endsWith(SOURCE)
        ? vm.host.frozen(path.substring(FROZEN.length(), path.length() - SOURCE.length()))
        : null;
  }
}
