package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.antaresia.gc.Bytes;
import org.antaresia.gc.Marker;
import org.antaresia.mpy.StaticQstrs;

/**
 * The strings that one interpreter interned beyond ROM's. They lie in the heap as on a board: the
 * bytes one behind the other in chunks, what else belongs to them in pools, each twice as large as
 * the one before:
 *
 * <pre>
 *   +0 previous pool | +4 number of qstrs in all previous ones | +8 alloc | +12 len
 *   +16 address of the hashes | +20 address of the lengths
 *   +24 alloc addresses of texts, then alloc hashes of 16 bits, then alloc lengths of 8
 * </pre>
 *
 * <p>For quick look-ups the same is here once more, with an index over it, and can be made again
 * from the pools.
 */
public final class Qstrs {
  /** The longest text that can be interned, in bytes: a qstr's length has 8 bits. */
  public static final int MAX_LENGTH = 255;

  private static final int CHUNK_BYTES = 128;

  private static final int POOL_BEFORE = 4;
  private static final int POOL_ALLOC = 8;
  private static final int POOL_LEN = 12;
  private static final int POOL_HASHES = 16;
  private static final int POOL_LENGTHS = 20;
  private static final int POOL_TEXTS = 24;
  private static final int POOL_BYTES_EACH = 4 + 2 + 1;
  private static final int FIRST_POOL = 20;

  private final Vm vm;
  // A text has one number in an interpreter: those that ROM got later are interned here instead.
  private final int romLimit = Qstr.count();
  private int count; // of dynamic qstrs
  private int[] at = new int[32]; // address of the text
  private int[] lengths = new int[32];
  private int[] hashes = new int[32];
  private int[] index = new int[128]; // open hash: dynamic number + 1, or 0
  private final int[] ascii = new int[128]; // of single characters, 0 unknown
  private int lastPool;
  private int chunk; // the one that is being filled; reachable from the pool of its first text
  private int chunkAlloc;
  private int chunkUsed;

  Qstrs(Vm vm) {
    this.vm = vm;
  }

  void visitRoots(Marker marker) {
    marker.word(lastPool);
  }

  /** The qstr of a byte string, interned when new. */
  public int intern(String byteString) {
    return intern(Bytes.pack(byteString), 0, byteString.length());
  }

  /** The qstr of a single ASCII character, or 0 when {@link #internAscii} has not met it yet. */
  int knownAscii(int c) {
    return ascii[c];
  }

  /** The qstr of a single ASCII character, interned when new. */
  public int internAscii(int c) {
    int qstr = ascii[c];
    if (qstr == 0) {
      qstr = intern(new int[] {c}, 0, 1);
      ascii[c] = qstr;
    }
    return qstr;
  }

  /** The qstr of the given bytes, interned when new. */
  public int intern(int[] text, int from, int length) {
    int hash = Qstr.hash(text, from, length);
    int found = find(text, from, length, hash);
    return found != 0 ? found : add(text, from, length, hash);
  }

  /** The qstr of the given bytes, or 0 when it is not interned. */
  public int find(int[] text, int from, int length) {
    return find(text, from, length, Qstr.hash(text, from, length));
  }

  /** As {@link #find(int[], int, int)} when the hash of the text is known. */
  public int find(int[] text, int from, int length, int hash) {
    int rom = Qstr.find(text, from, length, hash);
    if (rom != 0 && rom < romLimit) {
      return rom;
    }
    int mask = index.length - 1;
    for (int slot = hash & mask; index[slot] != 0; slot = slot + 1 & mask) {
      int i = index[slot] - 1;
      if (hashes[i] == hash && lengths[i] == length) {
        int start = at[i] - RAM_BASE;
        if (Bytes.equal(vm.ram, start, text, from, length)) {
          return Qstr.FIRST_DYNAMIC + i;
        }
      }
    }
    return 0;
  }

  /**
   * All strings that begin with a byte string, none of them empty. The order is genuine's: those
   * that {@code .mpy} files know by number, special methods of operators and descriptors, the
   * others of ROM, both sorted by their text, then what this interpreter interned.
   */
  public int[] startingWith(String prefix) {
    List<Integer> found = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    TreeMap<String, Integer> small = new TreeMap<>();
    TreeMap<String, Integer> sorted = new TreeMap<>();
    for (int i = 1; i < romLimit + count; i++) {
      int qstr = i < romLimit ? i : Qstr.FIRST_DYNAMIC + i - romLimit;
      String text = text(qstr);
      if (text.isEmpty() || !text.startsWith(prefix)) {
        continue;
      }
      if (qstr <= StaticQstrs.last()) {
        found.add(qstr);
      } else if (isRom(known(qstr))) {
        (isSmall(text) ? small : sorted).put(text, qstr);
      } else {
        own.add(qstr);
      }
    }
    found.addAll(small.values());
    found.addAll(sorted.values());
    found.addAll(own);
    int[] qstrs = new int[found.size()];
    for (int i = 0; i < qstrs.length; i++) {
      qstrs[i] = found.get(i);
    }
    return qstrs;
  }

  /** Whether genuine has the text in tables of small numbers, and so before the others. */
  private static boolean isSmall(String text) {
    return Operators.isSpecialMethod(text)
        || text.equals("__get__")
        || text.equals("__set__")
        || text.equals("__delete__");
  }

  private int add(int[] text, int from, int length, int hash) {
    if (length > MAX_LENGTH) {
      throw vm.runtimeError("name too long");
    }
    int address = place(length + 1);
    Bytes.copy(text, from, vm.ram, address - RAM_BASE, length);
    Bytes.set(vm.ram, address - RAM_BASE + length, 0);
    addToPool(address, length, hash);
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    at[count] = address;
    lengths[count] = length;
    hashes[count++] = hash;
    if (count * 2 > index.length) {
      index = new int[index.length * 2];
      for (int i = 0; i < count; i++) {
        enter(i);
      }
    } else {
      enter(count - 1);
    }
    return Qstr.FIRST_DYNAMIC + count - 1;
  }

  private void enter(int i) {
    int mask = index.length - 1;
    int slot = hashes[i] & mask;
    while (index[slot] != 0) {
      slot = slot + 1 & mask;
    }
    index[slot] = i + 1;
  }

  /** The number that builtin code knows a text by: a late ROM qstr for a dynamic one. */
  public int known(int qstr) {
    if (isRom(qstr) || romLimit == Qstr.count()) {
      return qstr;
    }
    int rom = Qstr.find(vm.ram, offset(qstr), length(qstr), hash(qstr));
    return rom != 0 ? rom : qstr;
  }

  /** The number of a ROM qstr in this interpreter: its own one when ROM's came later. */
  public int local(int qstr) {
    return qstr < romLimit || !isRom(qstr) ? qstr : intern(Qstr.text(qstr));
  }

  /** Room for {@code bytes} bytes in a chunk: a chunk that is full grows where it can. */
  private int place(int bytes) {
    if (chunk != 0 && chunkUsed + bytes > chunkAlloc) {
      if (vm.heap.reallocate(chunk, chunkAlloc + bytes, false) != 0) {
        chunkAlloc += bytes;
      } else {
        vm.heap.reallocate(chunk, chunkUsed, false);
        chunk = 0;
      }
    }
    if (chunk == 0) {
      chunkUsed = 0;
      chunkAlloc = Math.max(CHUNK_BYTES, bytes);
      chunk = vm.heap.allocate(chunkAlloc);
      if (chunk == 0) {
        chunkAlloc = bytes;
        chunk = vm.allocate(bytes);
      }
    }
    chunkUsed += bytes;
    return chunk + chunkUsed - bytes;
  }

  private void addToPool(int text, int length, int hash) {
    int[] ram = vm.ram;
    if (lastPool == 0 || i32(ram, lastPool + POOL_LEN) == i32(ram, lastPool + POOL_ALLOC)) {
      addPool();
    }
    int i = i32(ram, lastPool + POOL_LEN);
    i32(ram, lastPool + POOL_TEXTS + 4 * i, text);
    u16(ram, i32(ram, lastPool + POOL_HASHES) + 2 * i, hash);
    u8(ram, i32(ram, lastPool + POOL_LENGTHS) + i, length);
    i32(ram, lastPool + POOL_LEN, i + 1);
  }

  private void addPool() {
    int[] ram = vm.ram;
    int alloc = lastPool == 0 ? FIRST_POOL : 2 * i32(ram, lastPool + POOL_ALLOC);
    int pool = vm.heap.allocate(POOL_TEXTS + POOL_BYTES_EACH * alloc);
    if (pool == 0) {
      chunk = 0; // no pool names the text that was placed there just now
      throw vm.memoryError(alloc);
    }
    i32(ram, pool, lastPool);
    i32(ram, pool + POOL_BEFORE, count);
    i32(ram, pool + POOL_ALLOC, alloc);
    i32(ram, pool + POOL_HASHES, pool + POOL_TEXTS + 4 * alloc);
    i32(ram, pool + POOL_LENGTHS, pool + POOL_TEXTS + 6 * alloc);
    lastPool = pool;
  }

  private static boolean isRom(int qstr) {
    return qstr < Qstr.FIRST_DYNAMIC;
  }

  /** The text as a byte string. */
  public String text(int qstr) {
    if (isRom(qstr)) {
      return Qstr.text(qstr);
    }
    int i = qstr - Qstr.FIRST_DYNAMIC;
    int from = at[i] - RAM_BASE;
    return Bytes.string(vm.ram, from, from + lengths[i]);
  }

  /** The 16-bit hash of the text. */
  public int hash(int qstr) {
    return isRom(qstr) ? Qstr.hash(qstr) : hashes[qstr - Qstr.FIRST_DYNAMIC];
  }

  /** The length of the text in bytes. */
  public int length(int qstr) {
    return isRom(qstr) ? Qstr.length(qstr) : lengths[qstr - Qstr.FIRST_DYNAMIC];
  }

  /** The words that hold the text: ROM's own or RAM. */
  public int[] array(int qstr) {
    return isRom(qstr) ? Qstr.words(qstr) : vm.ram;
  }

  /** The index of the text's first byte in {@link #array}. */
  public int offset(int qstr) {
    return isRom(qstr) ? 0 : at[qstr - Qstr.FIRST_DYNAMIC] - RAM_BASE;
  }

  void writeTo(int qstr, Output out) {
    out.write(array(qstr), offset(qstr), length(qstr));
  }

  /** What {@code micropython.qstr_info} prints. */
  public String describe() {
    int text = 0;
    for (int i = 0; i < count; i++) {
      text += lengths[i] + 1;
    }
    int pools = 0;
    int poolBytes = 0;
    for (int pool = lastPool; pool != 0; pool = i32(vm.ram, pool)) {
      pools++;
      poolBytes += vm.heap.sizeOf(pool);
    }
    return "qstr pool: n_pool="
        + pools
        + ", n_qstr="
        + count
        + ", n_str_data_bytes="
        + text
        + ", n_total_bytes="
        + (poolBytes + text)
        + "\n";
  }

  /** Prints each string that this interpreter interned, the last pool first. */
  public void list(Output out) {
    int end = count;
    for (int pool = lastPool; pool != 0; pool = i32(vm.ram, pool)) {
      int start = i32(vm.ram, pool + POOL_BEFORE);
      for (int i = start; i < end; i++) {
        out.text("Q(");
        writeTo(Qstr.FIRST_DYNAMIC + i, out);
        out.text(")\n");
      }
      end = start;
    }
  }

  /** How many strings this interpreter interned. */
  public int count() {
    return count;
  }
}
