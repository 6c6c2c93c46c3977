package org.antaresia.vm;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.antaresia.compiler.Compiler;
import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.BoardPort;
import org.antaresia.hal.Chip;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes interpreters, and gives each of them what is there at the time: boards, modules and the
 * compiler come and go while interpreters live.
 */
@Component(service = VmFactory.class)
public final class VmFactory {
  private static final String THREADS = "_thread";

  private final Map<String, NativeModule> modules = new ConcurrentHashMap<>();
  private final List<FrozenModules> frozen = new CopyOnWriteArrayList<>();
  private final List<BoardPort> ports = new CopyOnWriteArrayList<>();
  private volatile @Nullable Compiler compiler;
  private volatile @Nullable HostTarget target;
  private final CodeCache codeCache = new CodeCache();

  @Activate
  public VmFactory() {}

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addModule(NativeModule module) {
    modules.put(module.name(), module);
  }

  public void removeModule(NativeModule module) {
    modules.remove(module.name(), module);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addFrozen(FrozenModules added) {
    frozen.add(added);
  }

  public void removeFrozen(FrozenModules removed) {
    frozen.remove(removed);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addPort(BoardPort port) {
    ports.add(port);
  }

  public void removePort(BoardPort port) {
    ports.remove(port);
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  public void addCompiler(Compiler added) {
    compiler = added;
  }

  public void removeCompiler(Compiler removed) {
    if (compiler == removed) {
      compiler = null;
    }
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  public void addTarget(HostTarget added) {
    target = added;
  }

  public void removeTarget(HostTarget removed) {
    if (target == removed) {
      target = null;
    }
  }

  /** The names of the boards that there are now. */
  public List<String> boards() {
    return ports.stream().map(BoardPort::name).sorted().toList();
  }

  /** What the interpreters of a board are made for; nothing special while there is none. */
  public Chip chip(String board) {
    BoardPort found = find(board);
    return found == null ? Chip.HOST : found.chip();
  }

  private @Nullable BoardPort find(String board) {
    for (BoardPort candidate : ports) {
      if (candidate.name().equals(board)) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * Makes an interpreter.
   *
   * @param heapBytes size of its heap
   * @param stackBytes size of its Python stack
   * @param board name of the board it runs on
   * @param config what the board is opened with
   */
  public Vm open(int heapBytes, int stackBytes, String board, BoardConfig config) {
    Rom.declareMembers();
    return new Vm(heapBytes, stackBytes, new Services(board, config));
  }

  /** What one interpreter sees of the services. */
  private final class Services implements Host {
    private final String boardName;
    private final BoardConfig config;
    private @Nullable BoardPort port;
    private @Nullable Board board;

    Services(String boardName, BoardConfig config) {
      this.boardName = boardName;
      this.config = config;
    }

    @Override
    public Board board() {
      Board current = board;
      if (current != null && ports.contains(port)) {
        return current;
      }
      BoardPort found = find(boardName);
      if (found != null) {
        current = found.open(config);
        port = found;
        board = current;
        return current;
      }
      throw new IllegalStateException(
          "no port for board '"
              + boardName
              + "' is installed; start bundle org.antaresia.port."
              + boardName);
    }

    @Override
    public Chip chip() {
      return VmFactory.this.chip(boardName);
    }

    @Override
    public @Nullable NativeModule module(String name) {
      return name.equals(THREADS) && !chip().hasThreads() ? null : modules.get(name);
    }

    @Override
    public byte @Nullable [] frozen(String path) {
      for (FrozenModules modules : frozen) {
        byte[] found = modules.find(path);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    @Override
    public Iterable<String> moduleNames() {
      return chip().hasThreads()
          ? modules.keySet()
          : modules.keySet().stream().filter(name -> !name.equals(THREADS)).toList();
    }

    @Override
    public Compiler compiler() {
      Compiler current = compiler;
      if (current == null) {
        throw new IllegalStateException(
            "no compiler is installed; start bundle org.antaresia.compiler");
      }
      return current;
    }

    @Override
    public @Nullable HostTarget hostTarget() {
      return target;
    }

    @Override
    public CodeCache codeCache() {
      return codeCache;
    }
  }
}
