package org.antaresia.vm;

/**
 * A Python module written in Java. Implementations are services; {@code import} finds one while it
 * is there. One instance serves every interpreter: state of an interpreter belongs into its RAM or
 * into {@link Vm#moduleState}.
 */
public abstract class NativeModule extends Namespace {
  private final String name;

  protected NativeModule(String name) {
    this.name = name;
    Rom.register(name, this);
  }

  /** The name that {@code import} uses. */
  public final String name() {
    return name;
  }

  /** Runs when an interpreter imports the module for the first time. */
  public void initialise(Vm vm) {}

  /**
   * Loads an attribute that is not among the members, such as {@code sys.ps1}.
   *
   * @return the value or NULL
   */
  public int loadAttr(Vm vm, int name) {
    return Word.NULL;
  }

  /**
   * Stores an attribute ({@code value} NULL: deletes it).
   *
   * @return false when the module has no such attribute that can be set
   */
  public boolean storeAttr(Vm vm, int name, int value) {
    return false;
  }

  @Override
  public final Type type() {
    return Rom.type(Rom.MODULE);
  }

  @Override
  public final String toString() {
    return "module " + name;
  }
}
