package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Exceptions of a core that runs from its vectors on. Every handler stands in its own 64 bytes from
 * 0x20000400 on; what they see they store in a log behind r11.
 */
class ExceptionsTest {
  private static final int BASE = 0x2000_0000;
  private static final int HANDLERS = BASE + 0x800;
  private static final int MAIN = BASE + 0x400;
  private static final int LOG = BASE + 0x4000;
  private static final int STACK = BASE + 0x8000;
  private static final int CONTROL_SPACE = 0xe000_e000;

  /** mrs r0, ipsr; str r0, [r11], #4; str lr, [r11], #4; bx lr. */
  private static final String LOGS = "f3ef 8005 f84b 0b04 f84b eb04 4770";

  private static final String WAITS = "e7fe";

  private final int[] ram = new int[0x8000 / 4];
  private final CortexM4 core = new CortexM4(new Bus(BASE, ram), null);

  ExceptionsTest() {
    ram[0] = STACK;
    ram[1] = MAIN | 1;
    for (int i = 2; i < 98; i++) {
      ram[i] = handler(i) | 1;
      put(handler(i), LOGS);
    }
  }

  private static int handler(int exception) {
    return HANDLERS + 32 * exception;
  }

  private void put(int address, String halfwords) {
    int at = address;
    for (String half : halfwords.split(" ")) {
      int shift = (at & 2) << 3;
      int word = at - BASE >>> 2;
      ram[word] = ram[word] & ~(0xffff << shift) | Integer.parseInt(half, 16) << shift;
      at += 2;
    }
  }

  private void start(String main) {
    put(MAIN, main);
    core.reset(BASE);
    core.register(11, LOG);
  }

  private void write(int offset, int value) {
    core.write(CONTROL_SPACE + offset, value);
  }

  private int read(int offset) {
    return core.read(CONTROL_SPACE + offset);
  }

  private String log() {
    StringBuilder text = new StringBuilder();
    for (int at = LOG; at < core.register(11); at += 8) {
      int index = at - BASE >> 2;
      text.append(text.length() == 0 ? "" : " ").append(ram[index]).append(':');
      text.append(Integer.toHexString(ram[index + 1] & 0xff));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "df05 e7fe, 11:f9, 0, 0", // svc
    "de00 e7fe, 3:f9, 00010000, 40000000", // udf, escalated
    "be00 e7fe, 3:f9, 0, 80000000", // bkpt without a debugger
    "2000 6800 e7fe, 3:f9, 00008200, 40000000", // ldr r0, [0]
    "2000 4700 e7fe, 3:f9, 00020000, 40000000", // bx r0: not Thumb
    "b672 df00 e7fe, 3:f9, 0, 40000000", // svc under primask
    "ee30 0a00 e7fe, 3:f9, 00080000, 40000000", // vadd.f32 without CPACR
  })
  void instructionsRaise(String code, String log, String faults, String hard) {
    put(handler(3), LOGS.replace("4770", WAITS));
    start(code);
    core.run(50);
    assertEquals(log, log());
    assertEquals(faults, hex(read(0xd28), faults));
    assertEquals(hard, hex(read(0xd2c), hard));
    assertFalse(core.lockedUp());
  }

  private static String hex(int value, String like) {
    return like.equals("0") && value == 0 ? "0" : Registers.hex(value).substring(2);
  }

  @ParameterizedTest
  @CsvSource({
    "de00 e7fe, 18, 6:f9", // usage
    "2000 6800 e7fe, 17, 5:f9", // bus
    "f04f 4080 f040 0001 4780 e7fe, 16, 4:f9", // blx to 0x40000000: no code there
  })
  void handlersThatAreEnabledRun(String code, int enable, String log) {
    for (int i = 4; i <= 6; i++) {
      put(handler(i), LOGS.replace("4770", WAITS));
    }
    start(code);
    write(0xd24, 1 << enable);
    core.run(50);
    assertEquals(log, log());
  }

  @Test
  void aFaultInTheHardFaultHandlerLocksUp() {
    put(handler(3), "de00");
    start("de00");
    assertTrue(core.run(50));
    assertTrue(core.lockedUp());
  }

  @ParameterizedTest
  @CsvSource({
    // line: priority; all become pending at once
    "'0:40', 16:f9",
    "'0:40 1:20', '17:f9 16:f9'", // the more urgent one first, then the other: a tail chain
    "'1:20 0:20', '16:f9 17:f9'", // the same urgency: the lower number
    "'81:00 3:f0', '97:f9 19:f9'",
  })
  void linesComeByUrgency(String lines, String log) {
    start(WAITS);
    for (String line : lines.split(" ")) {
      String[] parts = line.split(":");
      enable(Integer.parseInt(parts[0]), Integer.parseInt(parts[1], 16));
      pend(Integer.parseInt(parts[0]));
    }
    core.run(50);
    assertEquals(log, log());
    assertEquals(STACK, core.register(13));
  }

  private void enable(int line, int priority) {
    write(0x100 + 4 * (line >> 5), 1 << line);
    int shift = (line & 3) << 3;
    write(0x400 + (line & ~3), read(0x400 + (line & ~3)) & ~(0xff << shift) | priority << shift);
  }

  private void pend(int line) {
    write(0x200 + 4 * (line >> 5), 1 << line);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 0, true", // more urgent: pre-empts
    "40, 0, false",
    "60, 0, false",
    "20, 6, false", // PRIGROUP 6: only bit 7 counts
    "00, 7, false",
  })
  void handlersArePreempted(String priority, int grouping, boolean preempts) {
    // line 0 pends line 1 (STIR), then logs
    // movw r0, #0xef00; movt r0, #0xe000; movs r1, #1; str r1, [r0]; nop; ...
    put(handler(16), "f64e 7000 f2ce 0000 2101 6001 bf00 " + LOGS);
    start(WAITS);
    write(0xd0c, 0x05fa << 16 | grouping << 8);
    enable(0, 0x40);
    enable(1, Integer.parseInt(priority, 16));
    pend(0);
    core.run(100);
    assertEquals(preempts ? "17:f1 16:f9" : "16:f9 17:f9", log());
  }

  @ParameterizedTest
  @CsvSource({
    "b672 e7fe, 40, false", // cpsid i
    "b671 e7fe, 40, false", // cpsid f
    "2020 f380 8811 e7fe, 20, false", // msr basepri, 0x20
    "2020 f380 8811 e7fe, 10, true",
    "b672 b662 e7fe, 40, true",
  })
  void masksHold(String code, String priority, boolean taken) {
    start(code);
    core.run(5);
    enable(0, Integer.parseInt(priority, 16));
    pend(0);
    core.run(50);
    assertEquals(taken ? "16:f9" : "", log());
  }

  @Test
  void theTimerTicks() {
    start(WAITS);
    write(0x14, 99);
    write(0x18, 0);
    write(0x10, 7);
    long before = core.cycles();
    while (core.cycles() < before + 1050) {
      core.run(1);
    }
    assertEquals(10, log().split(" ").length, this::log);
  }

  @Test
  void waitingForTheTimerTakesNoInstructions() {
    start("bf30 e7fd"); // wfi
    write(0x14, 0xffffff);
    write(0x18, 0);
    write(0x10, 7);
    assertFalse(core.run(60));
    assertTrue(core.cycles() > 0x100_0000);
    start("bf30 e7fd");
    assertTrue(core.run(60), "nothing will come");
  }

  @Test
  void floatsAreSavedWhenTheHandlerUsesThem() {
    // the handler: vmov s0, r11 (which saves late); bx lr
    put(handler(11), "ee00 ba10 4770");
    // vmov s0, r3; svc 0; vmov r4, s0
    start("ee00 3a10 df00 ee10 4a10 e7fe");
    write(0xd88, 0xf << 20);
    core.register(3, 0x1234_5678);
    core.run(50);
    assertEquals(0x1234_5678, core.register(4));
    assertEquals(STACK, core.register(13));
  }

  @Test
  void unprivilegedCodeHasNoSystemRegisters() {
    put(handler(3), LOGS.replace("4770", WAITS));
    // movs r0, #1; msr control, r0; movw r1, #0xed00; movt r1, #0xe000; ldr r2, [r1]
    start("2001 f380 8814 f64e 5100 f2ce 0100 680a e7fe");
    core.run(50);
    assertEquals("3:f9", log());
    assertEquals(0xe000_ed00, read(0xd38));
  }

  @ParameterizedTest
  @CsvSource({
    // rights of the region 0x20006000 + 1024 bytes, instruction, fault
    "3, 6008, false", // full: str r0, [r1]
    "6, 6008, true", // read only
    "6, 6808, false", // ldr
    "0, 6808, true",
  })
  void regionsProtect(int rights, String code, boolean fault) {
    put(handler(3), LOGS.replace("4770", WAITS));
    start(code + " e7fe");
    core.register(1, BASE + 0x6000);
    write(0xd98, 0);
    write(0xd9c, BASE + 0x6000);
    write(0xda0, rights << 24 | 9 << 1 | 1);
    write(0xd94, 5);
    core.run(50);
    assertEquals(fault ? "3:f9" : "", log());
    assertEquals(fault ? 0x82 : 0, read(0xd28));
  }

  @Test
  void bitsHaveWords() {
    start("6008 e7fe"); // str r0, [r1]
    core.register(0, 1);
    core.register(1, 0x2200_0000 + (0x7000 * 8 + 5) * 4);
    core.run(10);
    assertEquals(1 << 5, ram[0x7000 / 4]);
  }
}
