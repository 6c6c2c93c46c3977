package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;

import java.util.Arrays;
import org.antaresia.gc.Bytes;
import org.antaresia.gc.Marker;

/**
 * The strings that one interpreter interned beyond ROM's. Their bytes lie in heap chunks as on a
 * board; the index over them is here and can be rebuilt from the chunks.
 */
public final class Qstrs {
  /** The longest text that can be interned, in bytes: a qstr's length has 8 bits. */
  public static final int MAX_LENGTH = 255;

  private static final int CHUNK_BYTES = 128;

  private final Vm vm;
  // A text has one number in an interpreter: those that ROM got later are interned here instead.
  private final int romLimit = Qstr.count();
  private int count; // of dynamic qstrs
  private int[] at = new int[32]; // address of the text
  private int[] lengths = new int[32];
  private int[] hashes = new int[32];
  private int[] index = new int[128]; // open hash: dynamic number + 1, or 0
  private final int[] ascii = new int[128]; // of single characters, 0 unknown
  private int[] chunks = new int[8];
  private int chunkCount;
  private int chunkUsed = CHUNK_BYTES;

  Qstrs(Vm vm) {
    this.vm = vm;
  }

  void visitRoots(Marker marker) {
    for (int i = 0; i < chunkCount; i++) {
      marker.word(chunks[i]);
    }
  }

  /** The qstr of a byte string, interned when new. */
  public int intern(String byteString) {
    return intern(Qstr.words(byteString), 0, byteString.length());
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

  private int add(int[] text, int from, int length, int hash) {
    if (length > MAX_LENGTH) {
      throw vm.runtimeError("name too long");
    }
    int address = place(length + 1);
    Bytes.copy(text, from, vm.ram, address - RAM_BASE, length);
    Bytes.set(vm.ram, address - RAM_BASE + length, 0);
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
  int known(int qstr) {
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

  /** Room for {@code bytes} bytes in a chunk. */
  private int place(int bytes) {
    if (chunkUsed + bytes > CHUNK_BYTES) {
      int chunk = vm.allocate(Math.max(CHUNK_BYTES, bytes));
      if (chunkCount == chunks.length) {
        chunks = Arrays.copyOf(chunks, chunkCount * 2);
      }
      chunks[chunkCount++] = chunk;
      chunkUsed = Math.min(bytes, CHUNK_BYTES);
      return chunk;
    }
    chunkUsed += bytes;
    return chunks[chunkCount - 1] + chunkUsed - bytes;
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
    return "qstr pool: n_pool="
        + chunkCount
        + ", n_qstr="
        + count
        + ", n_str_data_bytes="
        + text
        + ", n_total_bytes="
        + chunkCount * CHUNK_BYTES
        + "\n";
  }

  /** How many strings this interpreter interned. */
  public int count() {
    return count;
  }
}
