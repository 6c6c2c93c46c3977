package org.antaresia.vm;

import java.util.HashMap;
import java.util.Map;
import org.antaresia.gc.Memory;
import org.antaresia.vm.object.ClassObject;
import org.jspecify.annotations.Nullable;

/**
 * The address range of builtin objects.
 *
 * <pre>
 *   0x0800_0000 + unit * 0x1000 + member * 4
 * </pre>
 *
 * <p>A unit is a {@link Namespace}, that is a builtin type or a module written in Java; member 0 is
 * the namespace itself, the others are its functions in the order of their declaration. The numbers
 * of the core types are fixed, so that the interpreter compares type words with constants and a
 * memory image means the same in every process.
 */
public final class Rom {
  /** Address of unit 0. */
  public static final int BASE = 0x0800_0000;

  private static final int UNIT_SHIFT = 12;
  static final int UNIT_BYTES = 1 << UNIT_SHIFT;
  private static final int MEMBER_MASK = 0x3ff;

  // Types. The order is free, the numbers are part of every memory image.
  public static final int TYPE = BASE + (1 << UNIT_SHIFT);
  public static final int OBJECT = BASE + (2 << UNIT_SHIFT);
  public static final int NONE_TYPE = BASE + (3 << UNIT_SHIFT);
  public static final int BOOL = BASE + (4 << UNIT_SHIFT);
  public static final int INT = BASE + (5 << UNIT_SHIFT);
  public static final int FLOAT = BASE + (6 << UNIT_SHIFT);
  public static final int COMPLEX = BASE + (7 << UNIT_SHIFT);
  public static final int STR = BASE + (8 << UNIT_SHIFT);
  public static final int BYTES = BASE + (9 << UNIT_SHIFT);
  public static final int BYTEARRAY = BASE + (10 << UNIT_SHIFT);
  public static final int ARRAY = BASE + (11 << UNIT_SHIFT);
  public static final int MEMORYVIEW = BASE + (12 << UNIT_SHIFT);
  public static final int TUPLE = BASE + (13 << UNIT_SHIFT);
  public static final int LIST = BASE + (14 << UNIT_SHIFT);
  public static final int DICT = BASE + (15 << UNIT_SHIFT);
  public static final int ORDERED_DICT = BASE + (16 << UNIT_SHIFT);
  public static final int DICT_VIEW = BASE + (17 << UNIT_SHIFT);
  public static final int SET = BASE + (18 << UNIT_SHIFT);
  public static final int FROZENSET = BASE + (19 << UNIT_SHIFT);
  public static final int RANGE = BASE + (20 << UNIT_SHIFT);
  public static final int SLICE = BASE + (21 << UNIT_SHIFT);
  public static final int ENUMERATE = BASE + (22 << UNIT_SHIFT);
  public static final int ZIP = BASE + (23 << UNIT_SHIFT);
  public static final int MAP = BASE + (24 << UNIT_SHIFT);
  public static final int FILTER = BASE + (25 << UNIT_SHIFT);
  public static final int REVERSED = BASE + (26 << UNIT_SHIFT);
  public static final int DEQUE = BASE + (27 << UNIT_SHIFT);
  public static final int NAMEDTUPLE = BASE + (28 << UNIT_SHIFT);
  public static final int ATTRTUPLE = BASE + (29 << UNIT_SHIFT);
  public static final int RANGE_ITERATOR = BASE + (30 << UNIT_SHIFT);
  public static final int SEQUENCE_ITERATOR = BASE + (31 << UNIT_SHIFT);
  public static final int DICT_ITERATOR = BASE + (32 << UNIT_SHIFT);
  public static final int GETITEM_ITERATOR = BASE + (33 << UNIT_SHIFT);
  public static final int ARRAY_ITERATOR = BASE + (34 << UNIT_SHIFT);
  public static final int FUNCTION = BASE + (35 << UNIT_SHIFT);
  public static final int GENERATOR_FUNCTION = BASE + (36 << UNIT_SHIFT);
  public static final int NATIVE_FUNCTION = BASE + (37 << UNIT_SHIFT);
  public static final int CLOSURE = BASE + (38 << UNIT_SHIFT);
  public static final int CELL = BASE + (39 << UNIT_SHIFT);
  public static final int BOUND_METHOD = BASE + (40 << UNIT_SHIFT);
  public static final int GENERATOR = BASE + (41 << UNIT_SHIFT);
  public static final int MODULE = BASE + (42 << UNIT_SHIFT);
  public static final int PROPERTY = BASE + (43 << UNIT_SHIFT);
  public static final int STATICMETHOD = BASE + (44 << UNIT_SHIFT);
  public static final int CLASSMETHOD = BASE + (45 << UNIT_SHIFT);
  public static final int SUPER = BASE + (46 << UNIT_SHIFT);
  public static final int SINGLETON = BASE + (47 << UNIT_SHIFT);
  public static final int STRINGIO = BASE + (48 << UNIT_SHIFT);
  public static final int BYTESIO = BASE + (49 << UNIT_SHIFT);
  public static final int HOST_OBJECT = BASE + (50 << UNIT_SHIFT);
  public static final int POLYMORPH_ITERATOR = BASE + (51 << UNIT_SHIFT);
  public static final int TEMPLATE = BASE + (52 << UNIT_SHIFT);
  public static final int INTERPOLATION = BASE + (53 << UNIT_SHIFT);
  public static final int IOBASE = BASE + (57 << UNIT_SHIFT);

  public static final int CODE = BASE + (54 << UNIT_SHIFT);
  public static final int SET_ITERATOR = BASE + (55 << UNIT_SHIFT);
  public static final int FRAME = BASE + (56 << UNIT_SHIFT);
  public static final int CHECKED_METHOD = BASE + (58 << UNIT_SHIFT);

  /** Builtin functions of exactly that many arguments; the others are {@link #NATIVE_FUNCTION}s. */
  public static final int NATIVE_FUNCTION_0 = BASE + (59 << UNIT_SHIFT);

  public static final int NATIVE_FUNCTION_1 = BASE + (60 << UNIT_SHIFT);
  public static final int NATIVE_FUNCTION_2 = BASE + (61 << UNIT_SHIFT);
  public static final int NATIVE_FUNCTION_3 = BASE + (62 << UNIT_SHIFT);

  public static final int VIPER_FUNCTION = BASE + (63 << UNIT_SHIFT);

  /** The first of the exception types; {@code ExceptionObject} lists them in their order. */
  public static final int EXCEPTION_TYPES = BASE + (64 << UNIT_SHIFT);

  // Functions and generators of machine code.
  public static final int MACHINE_FUNCTION = BASE + (120 << UNIT_SHIFT);
  public static final int MACHINE_VIPER_FUNCTION = BASE + (121 << UNIT_SHIFT);
  public static final int MACHINE_ASM_FUNCTION = BASE + (122 << UNIT_SHIFT);
  public static final int MACHINE_GENERATOR_FUNCTION = BASE + (123 << UNIT_SHIFT);
  public static final int MACHINE_GENERATOR = BASE + (124 << UNIT_SHIFT);
  public static final int MACHINE_TYPE = BASE + (125 << UNIT_SHIFT);

  /** Unit of the builtins module; every other module gets a number when it is first seen. */
  public static final int BUILTINS = BASE + (128 << UNIT_SHIFT);

  private static final int FIRST_FREE_UNIT = 129;
  private static final int MAX_UNITS = 8192;

  private static final Map<String, Integer> unitByName = new HashMap<>();
  private static int nextUnit = FIRST_FREE_UNIT;
  // Of its largest size from the start: this is read at nearly every call, and readers need no
  // lock,
  // as they cannot have a word of what is not there yet.
  private static final Namespace[] units = new Namespace[MAX_UNITS];

  static {
    unitByName.put("builtins", (BUILTINS - BASE) >>> UNIT_SHIFT);
    CoreTypes.install();
  }

  private Rom() {}

  /** Unit address of exception type number {@code index}. */
  public static int exception(int index) {
    return EXCEPTION_TYPES + (index << UNIT_SHIFT);
  }

  /** Whether {@code object}, a pointer word, lies outside RAM. */
  public static boolean contains(int object) {
    return object >= BASE && object < Memory.RAM_BASE;
  }

  /** The object behind a ROM word. */
  public static RomObject object(int word) {
    Namespace unit = units[(word - BASE) >>> UNIT_SHIFT];
    int member = (word >>> 2) & MEMBER_MASK;
    return member == 0 ? unit : unit.function(member - 1);
  }

  /** The type or module of an address, or null. */
  static @Nullable Namespace unit(int address) {
    Namespace[] table = units;
    int unit = (address - BASE) >>> UNIT_SHIFT;
    return unit < table.length ? table[unit] : null;
  }

  /** The builtin type behind a ROM word. */
  public static Type type(int word) {
    return (Type) units[(word - BASE) >>> UNIT_SHIFT];
  }

  /**
   * Declares the members of everything that is there, so that their names are ROM qstrs before an
   * interpreter interns the same texts for itself.
   */
  static void declareMembers() {
    Names.declare();
    ClassObject.declareNames();
    for (Namespace unit : units) {
      if (unit != null) {
        unit.memberTable();
      }
    }
  }

  /** Places a core type at its fixed address. */
  static void install(int address, Namespace namespace) {
    units[(address - BASE) >>> UNIT_SHIFT] = namespace;
    namespace.place(address);
  }

  /**
   * Gives a type or module outside the core its address. The same name gets the same address again,
   * so a module that is stopped and started stays reachable under the words that programs hold.
   *
   * @param name unique name such as {@code "math"} or {@code "io.FileIO"}
   */
  public static synchronized void register(String name, Namespace namespace) {
    int unit =
        unitByName.computeIfAbsent(
            name,
            n -> {
              if (nextUnit >= MAX_UNITS) {
                throw new IllegalStateException("no ROM unit left for " + n);
              }
              return nextUnit++;
            });
    namespace.place(BASE + (unit << UNIT_SHIFT));
    units[unit] = namespace;
  }
}
