package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Word;

/**
 * Pairing heaps of tasks by their time; of equal times the task that came first is the first out.
 *
 * <pre>
 *   +4 last child or NULL | +8 parent or NULL | +12 next sibling, that of the last child the first
 * </pre>
 *
 * <p>The children of a task are in the order of their age, the youngest first. A heap is its root,
 * NULL when it is empty; every method that changes it returns the new one.
 */
final class TaskHeap {
  private static final int LAST = 4;
  private static final int PARENT = 8;
  private static final int NEXT = 12;

  private TaskHeap() {}

  /** Whether a task lies below another one in some heap. */
  static boolean isBelow(int[] ram, int task) {
    return i32(ram, task + PARENT) != Word.NULL;
  }

  /** Joins two heaps; of equal roots that of the older one stays on top. */
  private static int meld(int[] ram, int younger, int older) {
    if (younger == Word.NULL || older == Word.NULL) {
      return younger == Word.NULL ? older : younger;
    }
    boolean youngerWins = TaskObject.isBefore(ram, younger, older);
    int root = youngerWins ? younger : older;
    int child = youngerWins ? older : younger;
    int last = i32(ram, root + LAST);
    i32(ram, child + PARENT, root);
    if (last == Word.NULL) {
      i32(ram, child + NEXT, child);
      i32(ram, root + LAST, child);
    } else {
      i32(ram, child + NEXT, i32(ram, last + NEXT));
      i32(ram, last + NEXT, child);
      if (youngerWins) {
        i32(ram, root + LAST, child); // older than all others
      }
    }
    return root;
  }

  static int push(int[] ram, int heap, int task) {
    int rest = task == heap || isBelow(ram, task) ? remove(ram, heap, task) : heap;
    return meld(ram, task, rest);
  }

  /** Takes the root out. */
  static int pop(int[] ram, int heap) {
    int last = i32(ram, heap + LAST);
    if (last == Word.NULL) {
      return Word.NULL;
    }
    i32(ram, heap + LAST, Word.NULL);
    int child = i32(ram, last + NEXT);
    i32(ram, last + NEXT, Word.NULL);
    int merged = Word.NULL;
    while (child != Word.NULL) {
      int first = child;
      int second = detach(ram, first);
      child = second == Word.NULL ? Word.NULL : detach(ram, second);
      merged = meld(ram, merged, meld(ram, first, second));
    }
    return merged;
  }

  /** Makes a task a heap of its own; its sibling in a list that ends with NULL. */
  private static int detach(int[] ram, int task) {
    int next = i32(ram, task + NEXT);
    i32(ram, task + PARENT, Word.NULL);
    i32(ram, task + NEXT, Word.NULL);
    return next;
  }

  /** Takes a task out; without effect when it is in no heap. */
  static int remove(int[] ram, int heap, int task) {
    if (task == heap) {
      return pop(ram, heap);
    }
    int parent = i32(ram, task + PARENT);
    if (parent == Word.NULL) {
      return heap;
    }
    int last = i32(ram, parent + LAST);
    int before = last;
    while (i32(ram, before + NEXT) != task) {
      before = i32(ram, before + NEXT);
    }
    int after = i32(ram, task + NEXT);
    boolean isOnly = before == task;
    detach(ram, task);
    int children = pop(ram, task);
    if (children == Word.NULL) {
      i32(ram, parent + LAST, isOnly ? Word.NULL : task == last ? before : last);
      if (!isOnly) {
        i32(ram, before + NEXT, after);
      }
      return heap;
    }
    i32(ram, children + PARENT, parent);
    i32(ram, children + NEXT, isOnly ? children : after);
    if (!isOnly) {
      i32(ram, before + NEXT, children);
    }
    if (task == last) {
      i32(ram, parent + LAST, children);
    }
    return heap;
  }
}
