package org.antaresia.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.Mockito.mock;

import org.antaresia.vm.object.ListObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MethodCacheTest {
  private static final int APPEND = Word.qstr(Qstr.of("append"));
  private static final int PLACE = 7;

  private final Vm vm = new Vm(64 * 1024, 8 * 1024, mock(Host.class));
  private final MethodCache methods = vm.methods;
  private final int list = ListObject.create(vm, 0, Word.NULL); // on the fresh list

  @BeforeEach
  void load() {
    int function = methods.load(list, APPEND, PLACE);
    assertEquals(list, vm.self);
    assertEquals(function, found(PLACE));
  }

  private int found(int place) {
    return methods.find(vm.ram, list, APPEND, place);
  }

  @Test
  void remembersForOnePlaceAndType() {
    assertEquals(Word.NULL, found(PLACE + 1));
    assertEquals(Word.NULL, methods.find(vm.ram, Word.NONE, APPEND, PLACE));
  }

  @Test
  void forgetsWhenAClassChanges() {
    methods.forget();
    assertEquals(Word.NULL, found(PLACE));
  }

  @Test
  void forgetsInACollectionAsItsObjectsMayBeFreed() {
    vm.heap.collect();
    assertEquals(Word.NULL, found(PLACE));
    methods.load(list, APPEND, PLACE);
    assertNotEquals(Word.NULL, found(PLACE));
  }

  @Test
  void remembersNothingMoreOnceAClassMayChangeUnseen() {
    methods.distrust();
    methods.load(list, APPEND, PLACE);
    assertEquals(Word.NULL, found(PLACE));
  }
}
