package org.antaresia.port.unix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileGrant;
import org.antaresia.hal.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The host's files, as far as they are granted. A process has one current directory in Java, so
 * each board keeps its own.
 */
final class HostFiles implements FileSystem {
  private static final int DIRECTORY_BITS = 0x4000;
  private static final int FILE_BITS = 0x8000;
  private static final int BLOCK = 4096;

  private final List<FileGrant> grants;
  private final boolean everything;
  private Path current;

  /** Gives what is granted; programs start in the first directory that is, or in the process's. */
  HostFiles(List<FileGrant> grants) {
    this.grants = grants;
    everything = !grants.isEmpty() && grants.stream().allMatch(FileGrant::isEverything);
    current =
        everything || grants.isEmpty() ? Path.of("").toAbsolutePath() : grants.get(0).directory();
  }

  /** The path of something that is to be read. */
  private Path path(String byteString) throws IOException {
    Path at = resolve(byteString);
    return everything ? at : granted(real(at), false);
  }

  /** The path of something that is to be written. */
  private Path pathToWrite(String byteString) throws IOException {
    Path at = resolve(byteString);
    return everything ? at : granted(real(at), true);
  }

  /** The path of a directory's entry that is to be made, renamed or removed: perhaps a link. */
  private Path entry(String byteString) throws IOException {
    Path at = resolve(byteString);
    Path parent = at.getParent();
    Path name = at.getFileName();
    return everything || parent == null || name == null
        ? at
        : granted(real(parent).resolve(name), true);
  }

  private Path resolve(String byteString) throws ErrnoException {
    if (byteString.isEmpty()) {
      throw new ErrnoException(ErrnoException.ENOENT, byteString);
    }
    try {
      Path at = current.resolve(new String(byteString.getBytes(ISO_8859_1), UTF_8));
      return everything ? at : at.normalize();
    } catch (InvalidPathException e) {
      throw new ErrnoException(ErrnoException.ENOENT, e.getInput());
    }
  }

  /** The path without any link, as far as it leads to something. */
  private static Path real(Path at) throws IOException {
    Path existing = at;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = existing.getParent();
      if (parent == null) {
        return at;
      }
      existing = parent;
    }
    return existing.toRealPath().resolve(existing.relativize(at)).normalize();
  }

  private Path granted(Path real, boolean write) throws IOException {
    for (FileGrant grant : grants) {
      if ((grant.writable() || !write) && real.startsWith(real(grant.directory()))) {
        return real;
      }
    }
    throw new ErrnoException(ErrnoException.EACCES, real.toString());
  }

  private static String byteString(String name) {
    return new String(name.getBytes(UTF_8), ISO_8859_1);
  }

  @Override
  public Kind kind(String path) {
    Path at;
    try {
      at = path(path);
    } catch (IOException e) {
      return Kind.ABSENT;
    }
    return Files.isDirectory(at) ? Kind.DIRECTORY : Files.exists(at) ? Kind.FILE : Kind.ABSENT;
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(path(path));
  }

  @Override
  public SeekableByteChannel open(String path, Mode mode, boolean update) throws IOException {
    Path at = mode == Mode.READ && !update ? path(path) : pathToWrite(path);
    List<OpenOption> options = new ArrayList<>();
    if (mode == Mode.READ) {
      options.add(StandardOpenOption.READ);
      if (update) {
        options.add(StandardOpenOption.WRITE);
      }
    } else {
      options.add(mode == Mode.CREATE ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
      if (mode == Mode.APPEND && !update) {
        options.add(StandardOpenOption.APPEND);
      } else {
        options.add(StandardOpenOption.WRITE);
      }
      if (update) {
        options.add(StandardOpenOption.READ);
      }
      if (mode == Mode.WRITE) {
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    SeekableByteChannel channel = Files.newByteChannel(at, Set.copyOf(options));
    if (mode == Mode.APPEND && update) {
      channel.position(channel.size());
    }
    return channel;
  }

  @Override
  public Stat stat(String path) throws IOException {
    Path at = path(path);
    BasicFileAttributes basic = Files.readAttributes(at, BasicFileAttributes.class);
    boolean directory = basic.isDirectory();
    Object mode = unixAttribute(at, "mode");
    Object changed = unixAttribute(at, "ctime");
    FileTime modified = basic.lastModifiedTime();
    return new Stat(
        directory ? Kind.DIRECTORY : Kind.FILE,
        basic.size(),
        seconds(basic.lastAccessTime()),
        seconds(modified),
        seconds(changed instanceof FileTime time ? time : modified),
        mode instanceof Integer bits ? bits : directory ? DIRECTORY_BITS : FILE_BITS,
        inode(at));
  }

  /** An attribute that only hosts of the Unix kind have, or null. */
  private static @Nullable Object unixAttribute(Path at, String name, LinkOption... options)
      throws IOException {
    boolean unix = at.getFileSystem().supportedFileAttributeViews().contains("unix");
    return unix ? Files.getAttribute(at, "unix:" + name, options) : null;
  }

  private static long inode(Path at) throws IOException {
    return unixAttribute(at, "ino", LinkOption.NOFOLLOW_LINKS) instanceof Long number ? number : 0;
  }

  private static long seconds(FileTime time) {
    return time.toMillis() / 1000;
  }

  @Override
  public Space space(String path) throws IOException {
    FileStore store = Files.getFileStore(path(path));
    return new Space(
        BLOCK,
        BLOCK,
        store.getTotalSpace() / BLOCK,
        store.getUnallocatedSpace() / BLOCK,
        store.getUsableSpace() / BLOCK,
        255);
  }

  @Override
  public List<Entry> list(String path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> directory = Files.newDirectoryStream(path(path))) {
      for (Path entry : directory) {
        boolean isDirectory = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        entries.add(
            new Entry(
                byteString(entry.getFileName().toString()),
                isDirectory ? Kind.DIRECTORY : Kind.FILE,
                inode(entry)));
      }
    }
    return entries;
  }

  @Override
  public void makeDirectory(String path) throws IOException {
    Files.createDirectory(entry(path));
  }

  @Override
  public void removeDirectory(String path) throws IOException {
    Path at = entry(path);
    if (Files.exists(at) && !Files.isDirectory(at)) {
      throw new ErrnoException(ErrnoException.ENOTDIR, path);
    }
    Files.delete(at);
  }

  @Override
  public void remove(String path) throws IOException {
    Path at = entry(path);
    if (Files.isDirectory(at)) {
      throw new ErrnoException(ErrnoException.EISDIR, path);
    }
    Files.delete(at);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(entry(from), entry(to), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public String currentDirectory() throws IOException {
    if (!Files.isDirectory(current)) {
      throw new ErrnoException(ErrnoException.ENOENT, current.toString());
    }
    return byteString(current.toString());
  }

  @Override
  public void changeDirectory(String path) throws IOException {
    Path at = path(path);
    if (!Files.isDirectory(at)) {
      throw new ErrnoException(
          Files.exists(at) ? ErrnoException.ENOTDIR : ErrnoException.ENOENT, path);
    }
    current = at.toRealPath();
  }
}
