package org.antaresia.vm;

import org.jspecify.annotations.Nullable;

/**
 * A builtin object that has named members: a type or a module.
 *
 * <p>Members are declared by {@link #members(Members)}, run once at the first look-up, and their
 * functions are executed by {@link #invoke}, one {@code switch} over the numbers of the
 * declaration. That keeps start-up short: no class and no lambda per function.
 */
public abstract class Namespace extends RomObject {
  private volatile @Nullable Members members;

  /** Declares the members. */
  protected void members(Members members) {}

  /**
   * Runs function {@code id} of this namespace. The number of arguments was checked.
   *
   * @param args address of {@code nArgs} words, then {@code nKw} pairs of name and value
   * @return an object word
   */
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    throw new IllegalStateException("no function " + id + " in " + this);
  }

  /** Makes the value of a member that was declared as computed, at each look-up. */
  protected int compute(Vm vm, int id) {
    throw new IllegalStateException("no value " + id + " in " + this);
  }

  /** The declared members. */
  public final Members memberTable() {
    Members table = members;
    return table != null ? table : buildMembers();
  }

  private synchronized Members buildMembers() {
    Members table = members;
    if (table == null) {
      table = new Members(this);
      if (this instanceof NativeModule module) {
        table.text("__name__", module.name());
      }
      members(table);
      table.seal();
      members = table;
    }
    return table;
  }

  /** The function that was declared as unnamed with number {@code id}. */
  protected final int unnamed(int id) {
    return memberTable().functionWith(id);
  }

  final NativeFunction function(int index) {
    return memberTable().function(index);
  }

  /** The value of member {@code name}, or NULL. */
  public final int member(Vm vm, int name) {
    return memberTable().find(vm, name);
  }
}
