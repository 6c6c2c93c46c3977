package org.antaresia.ir;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is there for targets that give bytes. */
class MachineInstructionsTest {
  private static final int TABLE = 0x1000;
  private static final int FRAME = 0x2000;

  /** Keeps the address of a block in its frame, calls by a table, and goes on at the address. */
  private static Function function() {
    Function f = new Function("f", List.of(Type.WORD, Type.WORD));
    int word = f.reserve(2) + 1;
    int frame = f.newRegister(Type.WORD);
    int address = f.newRegister(Type.WORD);
    int result = f.newRegister(Type.WORD);
    int again = f.newRegister(Type.WORD);
    Block entry = f.newBlock();
    Block landing = f.newBlock();
    Block much = f.newColdBlock();
    entry.add(new Instruction.FrameAddress(frame, word));
    entry.add(new Instruction.CallAt(result, 0, 8, List.of(1, 1)));
    entry.add(new Instruction.BlockAddress(address, landing));
    entry.add(new Instruction.Store(Instruction.Width.WORD, address, frame, 0));
    entry.add(new Instruction.Load(Instruction.Width.WORD, again, frame, 0));
    entry.end(new Terminator.JumpTo(again, List.of(landing)));
    Block end = f.newBlock();
    landing.end(
        new Terminator.CheckedWord(Instruction.Operation.ADD, result, result, 1, end, much));
    end.end(new Terminator.Return(result));
    much.end(new Terminator.Return(address));
    return f;
  }

  @Test
  void isListed() {
    Function f = function();
    assertDoesNotThrow(() -> Verifier.verify(f));
    assertEquals(
        """
        function f(w0, w1)
        b0:
          w2 = frame + 4
          w4 = call word[w0 + 8](w1, w1)
          w3 = address of b1
          word[w2] = w3
          w5 = word[w2]
          jump to w5: b1
        b1:
          w4 = w4 +w w1, jump b3, overflow b2
        b2: (cold)
          return w3
        b3:
          return w4
        """,
        f.toString());
  }

  @Test
  void runs() {
    Map<Integer, Integer> memory = new HashMap<>();
    List<String> calls = new ArrayList<>();
    memory.put(TABLE + 8, 77);
    Simulator.Machine machine =
        new Simulator.Machine() {
          @Override
          public int load(Instruction.Width width, int address) {
            return memory.get(address);
          }

          @Override
          public void store(Instruction.Width width, int address, int value) {
            memory.put(address, value);
          }

          @Override
          public double loadFloat(int address) {
            throw new AssertionError();
          }

          @Override
          public void storeFloat(int address, double value) {
            throw new AssertionError();
          }

          @Override
          public Object call(Routine routine, List<Object> arguments) {
            throw new AssertionError();
          }

          @Override
          public int callAt(int address, List<Integer> arguments) {
            calls.add(address + arguments.toString());
            return 1000;
          }

          @Override
          public int frame(int words) {
            return FRAME;
          }
        };
    assertEquals(1005, Simulator.run(function(), machine, TABLE, 5));
    assertEquals(List.of("77[5, 5]"), calls);
    assertTrue(memory.containsKey(FRAME + 4));
    int overflown = Simulator.run(function(), machine, TABLE, Integer.MAX_VALUE);
    assertEquals(memory.get(FRAME + 4), overflown);
  }

  @Test
  void aFrameHasAnEnd() {
    Function f = new Function("f", List.of());
    int register = f.newRegister(Type.WORD);
    Block entry = f.newBlock();
    entry.add(new Instruction.FrameAddress(register, f.reserve(3) + 3));
    entry.end(new Terminator.Return(register));
    var e = assertThrows(IllegalArgumentException.class, () -> Verifier.verify(f));
    assertTrue(e.getMessage().startsWith("block 0: beyond the frame"), e.getMessage());
  }
}
