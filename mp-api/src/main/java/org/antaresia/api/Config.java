package org.antaresia.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an interpreter is opened with: its limits and what it is granted of the host. A
 * configuration never changes; the methods with a parameter give another one:
 *
 * <pre>{@code
 * Config config = Config.create().heap(256 * 1024).fuel(50_000_000).output(System.out);
 * }</pre>
 *
 * <p>{@link #create} grants nothing: no files, no network, an empty environment, no input, and
 * output is dropped.
 */
public final class Config {
  /** The fuel of an interpreter whose time nobody limits. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private static final int MIN_HEAP_BYTES = 4 * 1024;
  private static final int MAX_HEAP_BYTES = 1 << 29;
  private static final int MIN_STACK_BYTES = 1024;
  private static final int MAX_STACK_BYTES = 1 << 24;

  private static final Config DEFAULT = new Config();

  // Assigned before a configuration leaves the method that makes it, never afterwards.
  private int heap = 128 * 1024;
  private int stack = 16 * 1024;
  private long fuel = UNLIMITED;
  private String board = "unix";
  private List<String> arguments = List.of();
  private List<String> path = List.of();
  private Map<String, String> environment = Map.of();
  private List<Grant> files = List.of();
  private List<Endpoint> connecting = List.of();
  private List<Endpoint> listening = List.of();
  private OutputStream output = OutputStream.nullOutputStream();
  private OutputStream errors = OutputStream.nullOutputStream();
  private InputStream input = InputStream.nullInputStream();
  private boolean gcStress;
  private Jit jit = Jit.ON;

  private Config() {}

  private Config(Config of) {
    heap = of.heap;
    stack = of.stack;
    fuel = of.fuel;
    board = of.board;
    arguments = of.arguments;
    path = of.path;
    environment = of.environment;
    files = of.files;
    connecting = of.connecting;
    listening = of.listening;
    output = of.output;
    errors = of.errors;
    input = of.input;
    gcStress = of.gcStress;
    jit = of.jit;
  }

  /**
   * A heap of 128 KB, a stack of 16 KB, unlimited fuel, the board {@code unix}, and nothing of the
   * host.
   */
  public static Config create() {
    return DEFAULT;
  }

  /**
   * Sets the size of the Python heap, which bounds all that a script can hold.
   *
   * @param bytes 4 KB to 512 MB, with the collector's tables (1 byte in 33)
   */
  public Config heap(int bytes) {
    check("heap", bytes, MIN_HEAP_BYTES, MAX_HEAP_BYTES);
    Config copy = new Config(this);
    copy.heap = bytes;
    return copy;
  }

  /**
   * Sets the size of the Python stack, which bounds how deep functions call: 60 to 100 bytes each.
   *
   * @param bytes 1 KB to 16 MB
   */
  public Config stack(int bytes) {
    check("stack", bytes, MIN_STACK_BYTES, MAX_STACK_BYTES);
    Config copy = new Config(this);
    copy.stack = bytes;
    return copy;
  }

  /**
   * Sets the budget of computing time, over all calls together. A jump or a call of the script
   * costs one unit, and what Java does for it (copy, sort, search, multiply, compile, collect) as
   * much as it takes; a unit is 10 to 100 ns on a machine of today. The same script takes the same
   * fuel everywhere.
   *
   * @param units more than 0; {@link #UNLIMITED} for no limit
   */
  public Config fuel(long units) {
    if (units <= 0) {
      throw new IllegalArgumentException("fuel " + units);
    }
    Config copy = new Config(this);
    copy.fuel = units;
    return copy;
  }

  /** Names the board that scripts run on; a port of that name must be installed. */
  public Config board(String name) {
    Config copy = new Config(this);
    copy.board = name;
    return copy;
  }

  /** Sets {@code sys.argv}. */
  public Config arguments(String... arguments) {
    Config copy = new Config(this);
    copy.arguments = List.of(arguments);
    return copy;
  }

  /**
   * Sets {@code sys.path}, where {@code import} looks; the current directory is the empty text. The
   * directories have to be granted, too.
   */
  public Config path(String... directories) {
    Config copy = new Config(this);
    copy.path = List.of(directories);
    return copy;
  }

  /** Sets the environment variables that scripts see. */
  public Config environment(Map<String, String> variables) {
    Config copy = new Config(this);
    copy.environment = Map.copyOf(variables);
    return copy;
  }

  /**
   * Grants reading of a directory with all that is in it, under its own path. Links that lead out
   * of it are not followed. The first directory that is granted is the script's current one.
   */
  public Config readable(Path directory) {
    return with(new Grant(directory.toAbsolutePath().normalize(), false));
  }

  /** Grants reading and writing as {@link #readable(Path)}. */
  public Config writable(Path directory) {
    return with(new Grant(directory.toAbsolutePath().normalize(), true));
  }

  /**
   * Grants connections, and datagrams, to hosts.
   *
   * @param endpoints hosts and ports, such as {@code "example.com:443"}: a name, {@code
   *     *.example.com} for all below it, a number ({@code [::1]} if it has colons), a range of them
   *     ({@code 10.0.0.0/8}) or {@code *}; a port, a range of them ({@code 8000-8099}) or {@code *}
   */
  public Config connecting(String... endpoints) {
    Config copy = new Config(this);
    copy.connecting = with(connecting, endpoints);
    return copy;
  }

  /**
   * Grants waiting for connections, and for datagrams, at addresses of the host.
   *
   * @param endpoints as for {@link #connecting(String...)}; {@code "127.0.0.1:8080"} is reached by
   *     this host only, {@code "0.0.0.0:8080"} by all
   */
  public Config listening(String... endpoints) {
    Config copy = new Config(this);
    copy.listening = with(listening, endpoints);
    return copy;
  }

  /** Sets where {@code print} writes to: UTF-8. It is flushed after each call. */
  public Config output(OutputStream output) {
    Config copy = new Config(this);
    copy.output = output;
    return copy;
  }

  /** Sets where {@code sys.stderr} and warnings are written to. It is flushed after each call. */
  public Config errors(OutputStream errors) {
    Config copy = new Config(this);
    copy.errors = errors;
    return copy;
  }

  /** Sets what {@code input} and {@code sys.stdin} read. */
  public Config input(InputStream input) {
    Config copy = new Config(this);
    copy.input = input;
    return copy;
  }

  /**
   * Sets whether each allocation collects garbage and overwrites what it frees: slow, and finds the
   * mistakes of modules written in Java.
   */
  public Config gcStress(boolean on) {
    Config copy = new Config(this);
    copy.gcStress = on;
    return copy;
  }

  /** Sets what is compiled to code of the JVM; nothing, unless said otherwise. */
  public Config jit(Jit mode) {
    Config copy = new Config(this);
    copy.jit = mode;
    return copy;
  }

  /** Bytes of the Python heap. */
  public int heap() {
    return heap;
  }

  /** Bytes of the Python stack. */
  public int stack() {
    return stack;
  }

  /** The budget of computing time. */
  public long fuel() {
    return fuel;
  }

  /** The name of the board. */
  public String board() {
    return board;
  }

  /** {@code sys.argv}. */
  public List<String> arguments() {
    return arguments;
  }

  /** {@code sys.path}. */
  public List<String> path() {
    return path;
  }

  /** The environment variables. */
  public Map<String, String> environment() {
    return environment;
  }

  /** The directories that may be read, some also written. */
  public List<Grant> files() {
    return files;
  }

  /** Where scripts may connect to. */
  public List<Endpoint> connecting() {
    return connecting;
  }

  /** Where scripts may wait for others. */
  public List<Endpoint> listening() {
    return listening;
  }

  /** Where {@code print} writes to. */
  public OutputStream output() {
    return output;
  }

  /** Where {@code sys.stderr} writes to. */
  public OutputStream errors() {
    return errors;
  }

  /** What {@code sys.stdin} reads. */
  public InputStream input() {
    return input;
  }

  /** Whether each allocation collects garbage. */
  public boolean gcStress() {
    return gcStress;
  }

  /** What is compiled to code of the JVM. */
  public Jit jit() {
    return jit;
  }

  private static void check(String what, int bytes, int min, int max) {
    if (bytes < min || bytes > max) {
      throw new IllegalArgumentException(
          what + " of " + bytes + " bytes is not within " + min + " and " + max);
    }
  }

  private Config with(Grant added) {
    List<Grant> all = new ArrayList<>(files);
    all.add(added);
    Config copy = new Config(this);
    copy.files = List.copyOf(all);
    return copy;
  }

  private static List<Endpoint> with(List<Endpoint> endpoints, String... added) {
    List<Endpoint> all = new ArrayList<>(endpoints);
    for (String endpoint : added) {
      all.add(Endpoint.of(endpoint));
    }
    return List.copyOf(all);
  }

  /**
   * A directory that scripts may use.
   *
   * @param directory an absolute path
   * @param writable whether they may write there, too
   */
  public record Grant(Path directory, boolean writable) {}

  /**
   * Hosts and ports that scripts may use.
   *
   * @param hosts a name, a pattern such as {@code *.example.com}, a number, a range of numbers such
   *     as {@code 10.0.0.0/8}, or {@code *}
   */
  public record Endpoint(String hosts, int firstPort, int lastPort) {
    private static final int MAX_PORT = 0xffff;

    /** Reads what {@link Config#connecting(String...)} takes. */
    static Endpoint of(String text) {
      int colon = text.lastIndexOf(':');
      if (colon <= 0) {
        throw new IllegalArgumentException("not host:port: " + text);
      }
      String hosts = text.substring(0, colon);
      if (hosts.startsWith("[") && hosts.endsWith("]")) {
        hosts = hosts.substring(1, hosts.length() - 1);
      }
      String ports = text.substring(colon + 1);
      if (ports.equals("*")) {
        return new Endpoint(hosts, 0, MAX_PORT);
      }
      int dash = ports.indexOf('-');
      return dash < 0
          ? new Endpoint(hosts, port(ports), port(ports))
          : new Endpoint(hosts, port(ports.substring(0, dash)), port(ports.substring(dash + 1)));
    }

    private static int port(String digits) {
      int port = Integer.parseInt(digits);
      if (port < 0 || port > MAX_PORT) {
        throw new IllegalArgumentException("no such port: " + port);
      }
      return port;
    }
  }
}
