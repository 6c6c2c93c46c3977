package org.antaresia.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.antaresia.vm.object.ListObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InlineCachesTest {
  private static final int APPEND = Word.qstr(Qstr.of("append"));
  private static final int SITE = InlineCaches.WORDS;

  private final Vm vm = new Vm(64 * 1024, 8 * 1024, MockedHost.create());
  private final InlineCaches caches = vm.caches;
  private final int list = ListObject.create(vm, 0, Word.NULL); // on the fresh list
  private final int[] cache = new int[3 * InlineCaches.WORDS];

  @BeforeEach
  void load() {
    int function = caches.loadMethod(list, APPEND, cache, SITE);
    assertEquals(list, vm.self);
    assertEquals(function, found(SITE));
  }

  private int found(int site) {
    return caches.find(vm.ram, list, APPEND, cache, site);
  }

  @Test
  void remembersForOneInstructionAndType() {
    assertEquals(Word.NULL, found(0));
    assertEquals(Word.NULL, caches.find(vm.ram, Word.NONE, APPEND, cache, SITE));
  }

  @Test
  void forgetsWhenAClassChanges() {
    caches.forget();
    assertEquals(Word.NULL, found(SITE));
  }

  @Test
  void forgetsInACollectionAsItsObjectsMayBeFreed() {
    vm.heap.collect();
    assertEquals(Word.NULL, found(SITE));
    caches.loadMethod(list, APPEND, cache, SITE);
    assertNotEquals(Word.NULL, found(SITE));
  }

  @Test
  void remembersNothingMoreOnceAClassMayChangeUnseen() {
    caches.distrust();
    caches.loadMethod(list, APPEND, cache, SITE);
    assertEquals(Word.NULL, found(SITE));
  }
}
