package org.antaresia.gc;

import static org.antaresia.gc.Memory.RAM_BASE;

import java.util.ArrayList;
import java.util.List;

/** Memory with a heap in it, some roots, and a list of what was finalised. */
final class Machine implements RootSet, Finaliser {
  final int[] ram;
  final Heap heap;
  final List<Integer> roots = new ArrayList<>();
  final List<Integer> finalised = new ArrayList<>();

  Machine(int bytes) {
    ram = new int[bytes + 3 >> 2];
    heap = new Heap(ram, RAM_BASE, bytes, this, this);
    heap.verify(true);
  }

  @Override
  public void visit(Marker marker) {
    for (int root : roots) {
      marker.word(root);
    }
  }

  @Override
  public void finalise(int at) {
    finalised.add(at);
  }

  /** Allocates something that only a reference keeps alive. */
  int allocate(int bytes) {
    int at = heap.allocate(bytes);
    heap.release(0);
    return at;
  }

  int allocateWithFinaliser(int bytes) {
    int at = heap.allocateWithFinaliser(bytes);
    heap.release(0);
    return at;
  }

  /** Allocates a root. */
  int root(int bytes) {
    int at = allocate(bytes);
    roots.add(at);
    return at;
  }

  int word(int at) {
    return Memory.i32(ram, at);
  }

  void word(int at, int value) {
    Memory.i32(ram, at, value);
  }

  /** The number of the block at an address. */
  int block(int at) {
    return (at - heap.pool()) / 16;
  }
}
