package org.antaresia.mpy;

import java.util.List;

/** Writes {@code .mpy} files of version 6.3 (py/persistentcode.c). */
public final class MpyWriter {
  static final int MAGIC = 'M';
  static final int VERSION = 6;
  static final int SUB_VERSION = 3;

  /** Feature byte: a word with flags of the architecture follows the header. */
  static final int ARCH_FLAGS = 0x40;

  static final int OBJ_FUN_TABLE = 0;
  static final int OBJ_NONE = 1;
  static final int OBJ_FALSE = 2;
  static final int OBJ_TRUE = 3;
  static final int OBJ_ELLIPSIS = 4;
  static final int OBJ_STR = 5;
  static final int OBJ_BYTES = 6;
  static final int OBJ_INT = 7;
  static final int OBJ_FLOAT = 8;
  static final int OBJ_COMPLEX = 9;
  static final int OBJ_TUPLE = 10;

  static final int RELOCATIONS_END = 0xff;

  private final ByteWriter out = new ByteWriter();

  MpyWriter() {}

  /**
   * The bytes of the file.
   *
   * @throws IllegalArgumentException when there is a {@link ViperCode} in the module
   */
  public static byte[] write(CompiledModule module) {
    MpyWriter writer = new MpyWriter();
    writer.module(module);
    return writer.out.toByteArray();
  }

  private void module(CompiledModule module) {
    header(module);
    names(module);
    objects(module);
    rawCode(module.root());
  }

  // These three return how many bytes they wrote.

  int header(CompiledModule module) {
    int start = out.size();
    int features = module.arch() == 0 ? 0 : module.arch() << 2 | SUB_VERSION;
    out.u8(MAGIC);
    out.u8(VERSION);
    out.u8(module.archFlags() == 0 ? features : features | ARCH_FLAGS);
    out.u8(module.smallIntBits());
    if (module.archFlags() != 0) {
      out.uint(module.archFlags());
    }
    out.uint(module.qstrs().size());
    out.uint(module.consts().size());
    return out.size() - start;
  }

  int names(CompiledModule module) {
    int start = out.size();
    List<String> qstrs = module.qstrs();
    for (int i = 0; i < qstrs.size(); i++) {
      qstr(qstrs.get(i));
    }
    return out.size() - start;
  }

  int objects(CompiledModule module) {
    int start = out.size();
    List<Const> consts = module.consts();
    for (int i = 0; i < consts.size(); i++) {
      object(consts.get(i));
    }
    return out.size() - start;
  }

  /** Bytes that a function takes besides its code and its children. */
  static int frameBytes(RawCode rawCode) {
    MpyWriter writer = new MpyWriter();
    writer.rawCode(rawCode);
    int bytes = writer.out.size() - rawCode.code().length;
    for (RawCode child : rawCode.children()) {
      MpyWriter inner = new MpyWriter();
      inner.rawCode(child);
      bytes -= inner.out.size();
    }
    return bytes;
  }

  private void qstr(String text) {
    int number = StaticQstrs.number(text);
    if (number != 0) {
      out.uint(number << 1 | 1);
    } else {
      out.uint(text.length() << 1);
      out.text(text);
      out.u8(0);
    }
  }

  private void object(Const object) {
    if (object instanceof Const.Str str) {
      terminated(OBJ_STR, str.text());
    } else if (object instanceof Const.Bytes bytes) {
      terminated(OBJ_BYTES, bytes.data());
    } else if (object instanceof Const.Tuple tuple) {
      List<Const> items = tuple.items();
      out.u8(OBJ_TUPLE);
      out.uint(items.size());
      for (int i = 0; i < items.size(); i++) {
        object(items.get(i));
      }
    } else if (object instanceof Const.Singleton singleton) {
      out.u8(
          switch (singleton) {
            case FUN_TABLE -> OBJ_FUN_TABLE;
            case NONE -> OBJ_NONE;
            case FALSE -> OBJ_FALSE;
            case TRUE -> OBJ_TRUE;
            case ELLIPSIS -> OBJ_ELLIPSIS;
          });
    } else {
      String text = ConstText.repr(object);
      out.u8(
          object instanceof Const.Int
              ? OBJ_INT
              : object instanceof Const.Float ? OBJ_FLOAT : OBJ_COMPLEX);
      out.uint(text.length());
      out.text(text);
    }
  }

  private void terminated(int tag, String text) {
    out.u8(tag);
    out.uint(text.length());
    out.text(text);
    out.u8(0);
  }

  private void rawCode(RawCode rawCode) {
    if (rawCode.isForHost()) {
      throw new IllegalArgumentException("invalid arch"); // for no machine that files know
    }
    byte[] code = rawCode.code();
    List<RawCode> children = rawCode.children();
    RawCode.Machine machine = rawCode.machine();
    int kind = rawCode.kind().ordinal();
    out.uint(code.length << 3 | (children.isEmpty() ? 0 : 4) | kind);
    out.bytes(code);
    switch (rawCode.kind()) {
      case BYTECODE -> {}
      case NATIVE -> out.uint(machine.preludeOffset());
      case VIPER -> {
        int flags = machine.scopeFlags();
        out.uint(flags);
        if ((flags & RawCode.Machine.RODATA) != 0) {
          out.uint(machine.rodata().length);
        }
        if ((flags & RawCode.Machine.BSS) != 0) {
          out.uint(machine.bssBytes());
        }
        if ((flags & RawCode.Machine.RODATA) != 0) {
          out.bytes(machine.rodata());
        }
      }
      case ASM -> {
        out.uint(machine.scopeFlags());
        out.uint(machine.positionalArgs());
        out.uint(machine.typeSignature());
      }
    }
    if (!children.isEmpty()) {
      out.uint(children.size());
      for (int i = 0; i < children.size(); i++) {
        rawCode(children.get(i));
      }
    }
    if (hasRelocations(rawCode.kind(), machine.scopeFlags())) {
      out.bytes(machine.relocations());
      out.u8(RELOCATIONS_END);
    }
  }

  static boolean hasRelocations(RawCode.Kind kind, int scopeFlags) {
    return (kind == RawCode.Kind.VIPER || kind == RawCode.Kind.ASM)
        && (scopeFlags & RawCode.Machine.RELOCATIONS) != 0;
  }
}
