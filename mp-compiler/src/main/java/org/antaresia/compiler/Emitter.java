package org.antaresia.compiler;

import org.antaresia.mpy.Const;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns the stack machine's instructions into code; the compiler calls it in every {@link Pass}.
 *
 * <p>Names follow py/emit.h. Labels are numbers from {@link Labels}; names and strings are byte
 * strings. The compiler never asks which emitter it has.
 */
@ConsumerType
public interface Emitter {

  void startPass(Pass pass, Scope scope);

  /**
   * Ends a pass; in EMIT the code goes to the scope.
   *
   * @return false to have the EMIT pass repeated, because sizes changed
   */
  boolean endPass();

  /** Tells that the stack depth differs by {@code delta} from what the instructions add up to. */
  void adjustStackSize(int delta);

  void setSourceLine(int line);

  /**
   * Ends a statement of a block, so that mistakes are told by its line.
   *
   * @throws CompileException what is wrong with it, if the emitter has found something
   */
  default void endStatement() {}

  void loadFast(String name, int local);

  void loadDeref(String name, int local);

  void loadName(String name);

  void loadGlobal(String name);

  void storeFast(String name, int local);

  void storeDeref(String name, int local);

  void storeName(String name);

  void storeGlobal(String name);

  void deleteFast(String name, int local);

  void deleteDeref(String name, int local);

  void deleteName(String name);

  void deleteGlobal(String name);

  void labelAssign(int label);

  void importName(String name);

  void importFrom(String name);

  void importStar();

  /** Loads None, False, True or Ellipsis. */
  void loadConstTok(Const.Singleton value);

  void loadConstSmallInt(long value);

  /** Loads a string that is a qstr. */
  void loadConstStr(String text);

  void loadConstObj(Const object);

  void loadNull();

  void loadMethod(String name, boolean isSuper);

  void loadBuildClass();

  void loadSubscr();

  void storeSubscr();

  void deleteSubscr();

  void loadAttr(String name);

  void storeAttr(String name);

  void deleteAttr(String name);

  void dupTop();

  void dupTopTwo();

  void popTop();

  void rotTwo();

  void rotThree();

  void jump(int label);

  void popJumpIf(boolean condition, int label);

  void jumpIfOrPop(boolean condition, int label);

  /**
   * Leaves a loop, or goes on with its next round.
   *
   * @param exceptDepth number of exception blocks to leave
   * @param breakFromFor whether the iterator of a for loop is on the stack and goes
   */
  void unwindJump(int label, int exceptDepth, boolean breakFromFor);

  void setupWith(int label);

  void setupExcept(int label);

  void setupFinally(int label);

  void withCleanup(int label);

  /** Parts the ways in which the body of an {@code async with} can end. */
  void asyncWithSetupFinally(int aexitNoExcLabel, int finallyLabel, int retUnwindJumpLabel);

  void endFinally();

  void getIter();

  /** As {@link #getIter}, with the iterator on the stack: four slots. */
  void getIterStack();

  void forIter(int label);

  void forIterEnd();

  void popExceptJump(int label, boolean withinExceptHandler);

  /** An operation numbered as {@code Op.UNARY_...}. */
  void unaryOp(int operation);

  /** An operation numbered as {@code Op.BINARY_...}. */
  void binaryOp(int operation);

  void buildTuple(int items);

  void buildList(int items);

  void buildMap(int items);

  void buildSet(int items);

  void buildSlice(int items);

  void storeMap();

  /** Adds to the list, dict or set that lies {@code depth} values below the top of the stack. */
  void storeComp(Scope.Kind comprehension, int depth);

  void unpackSequence(int items);

  void unpackEx(int left, int right);

  void makeFunction(Scope scope, int positionalDefaults, int keywordDefaults);

  void makeClosure(Scope scope, int closedOver, int positionalDefaults, int keywordDefaults);

  /** Calls; with {@code star} a small int on top tells which arguments are starred. */
  void callFunction(int positional, int keyword, boolean star);

  /** As {@link #callFunction}, for what {@link #loadMethod} pushed. */
  void callMethod(int positional, int keyword, boolean star);

  void returnValue();

  /** Raises: 0 the current exception again, 1 an exception, 2 one with a cause. */
  void raiseVarargs(int arguments);

  void yieldValue();

  void yieldFrom();

  void startExceptHandler();

  void endExceptHandler();
}
