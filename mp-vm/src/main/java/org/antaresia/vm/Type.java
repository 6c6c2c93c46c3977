package org.antaresia.vm;

import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.IntObject;
import org.jspecify.annotations.Nullable;

/**
 * A builtin type. Its slots are methods that get the object as a word; what a type lacks answers
 * with "unsupported" (NULL), and the runtime function that asked raises the error.
 *
 * <p>A method with {@link Vm} in its signature may allocate and collect.
 */
public abstract class Type extends Namespace {
  /** {@link #flags}: has subclasses is kept for classes; equality is not reflexive (float). */
  public static final int EQ_NOT_REFLEXIVE = 0x04;

  /** Equality is also defined against other types. */
  public static final int EQ_CHECKS_OTHER_TYPE = 0x08;

  /** The type has its own {@code !=}. */
  public static final int EQ_HAS_NEQ_TEST = 0x10;

  /** Functions: as a class member it becomes a method. */
  public static final int BINDS_SELF = 0x20;

  /** A slice that subscribes such an object may be gone afterwards. */
  public static final int SUBSCR_ALLOWS_STACK_SLICE = 0x400;

  private final int name;
  private final int flags;

  /**
   * @param address a core type's fixed address, see {@link Rom}
   */
  protected Type(int address, String name, int flags) {
    this.name = Qstr.of(name);
    this.flags = flags;
    Rom.install(address, this);
  }

  /** A type outside the core, such as a module's class. */
  protected Type(String module, String name, int flags) {
    this.name = Qstr.of(name);
    this.flags = flags;
    Rom.register(module + "." + name, this);
  }

  /** The name, a qstr. */
  public final int name() {
    return name;
  }

  public final int flags() {
    return flags;
  }

  /** Type word of the base type, or NULL. */
  public int parent() {
    return Word.NULL;
  }

  @Override
  public final Type type() {
    return Rom.type(Rom.TYPE);
  }

  /**
   * The value of member {@code name} of this type or one it derives from, or NULL; nothing is
   * inherited of {@code object}.
   */
  public final int inheritedMember(Vm vm, int name) {
    for (Type t = this; ; t = Rom.type(t.parent())) {
      int value = t.member(vm, name);
      if (value != Word.NULL || t.parent() == Word.NULL || t.parent() == Rom.OBJECT) {
        return value;
      }
    }
  }

  /** The type word that the first argument of a method must have, or NULL for any object. */
  protected int selfType() {
    return address();
  }

  /** Whether {@link #makeNew} is there. */
  public boolean canBeCreated() {
    return false;
  }

  /**
   * Makes an instance: {@code T(args)}; only asked when {@link #canBeCreated}.
   *
   * @param type the type word that was called
   * @param args address of the arguments, see {@link Namespace#invoke}
   * @return the instance
   */
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    return Word.NULL;
  }

  /** Prints {@code self}. */
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<");
    out.text(Qstr.text(name));
    out.text(">");
  }

  /** Calls {@code self}; only asked when {@link #isCallable}. */
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    throw vm.typeError("'%s' object isn't callable", vm.typeName(self));
  }

  /** Whether {@link #call} is there. */
  public boolean isCallable() {
    return false;
  }

  /**
   * A unary operation, see {@link UnaryOp}. {@code HASH} answers with an int; a type that defines
   * no operation at all hashes its objects by identity.
   *
   * @return the result or NULL
   */
  public int unaryOp(Vm vm, int op, int self) {
    return op == UnaryOp.HASH ? IntObject.create(vm, self) : Word.NULL;
  }

  /**
   * A binary operation, see {@link BinaryOp}. {@code EQUAL} between objects of this type must be
   * answered when identity is not enough; {@code CONTAINS} has the container on the left.
   *
   * @return the result or NULL
   */
  public int binaryOp(Vm vm, int op, int left, int right) {
    return Word.NULL;
  }

  /**
   * Loads an attribute that is not among the members, such as {@code range.start}. For a method it
   * sets {@link Vm#self} to what is bound.
   *
   * @return the value or NULL
   */
  public int loadAttr(Vm vm, int self, int name) {
    return Word.NULL;
  }

  /**
   * Stores an attribute ({@code value} NULL: deletes it).
   *
   * @return false when there is no such attribute that can be set
   */
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    return false;
  }

  /**
   * Subscript: {@code value} SENTINEL loads, NULL deletes, anything else stores.
   *
   * @return the item (load), None (store, delete) or NULL when unsupported
   */
  public int subscript(Vm vm, int self, int index, int value) {
    return Word.NULL;
  }

  /**
   * {@code iter(self)}.
   *
   * @param place address of 16 bytes on the Python stack where the iterator may be built, or NULL:
   *     then it is allocated ({@link Iteration#place} does either)
   * @return an iterator or NULL when the type is not iterable
   */
  public int iter(Vm vm, int self, int place) {
    return Word.NULL;
  }

  /** The next item of {@code self}, an iterator; NULL at the end. */
  public int next(Vm vm, int self) {
    throw vm.typeError("'%s' object isn't an iterator", vm.typeName(self));
  }

  /** Whether {@link #next} is there. */
  public boolean isIterator() {
    return false;
  }

  /**
   * Exposes the bytes of {@code self}.
   *
   * @param write whether the caller wants to write
   * @return false when the type has no buffer, or not a writable one
   */
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    return false;
  }

  /** The stream operations of this type's instances, or null. */
  public final @Nullable Stream stream() {
    return this instanceof Stream stream ? stream : null;
  }

  /**
   * Whether the type has a slot of its own, as instances of derived classes need to know.
   *
   * @param slot the method's name
   */
  public final boolean fills(String slot) {
    return Slots.filled(this, slot);
  }

  /** Releases what the host holds for a dead object that was allocated with a finaliser. */
  public void finalise(Vm vm, int self) {}

  /** The type word of any object. */
  public static int wordOf(int[] ram, int object) {
    if ((object & 1) != 0) {
      return Rom.INT;
    }
    if ((object & 2) != 0) {
      return (object & 4) == 0 ? Rom.STR : object == Word.NONE ? Rom.NONE_TYPE : Rom.BOOL;
    }
    return Rom.contains(object)
        ? Rom.object(object).type().address()
        : org.antaresia.gc.Memory.i32(ram, object);
  }

  /** The behaviour of any object: its builtin type, or that of instances of Python classes. */
  public static Type of(int[] ram, int object) {
    int type = wordOf(ram, object);
    return Rom.contains(type) ? Rom.type(type) : ClassObject.behaviour(ram, type);
  }

  @Override
  public final String toString() {
    return "type " + Qstr.text(name);
  }
}
