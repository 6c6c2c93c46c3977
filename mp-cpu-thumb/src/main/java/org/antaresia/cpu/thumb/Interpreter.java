package org.antaresia.cpu.thumb;

/**
 * Runs {@link MicroOp}s: one loop, with flags, counts and the place in the code in local variables,
 * so that HotSpot keeps them in registers. It is below 8,000 bytes of bytecode, as HotSpot compiles
 * no larger method. What is not in it is done by {@link Executor}, on registers that were put where
 * all see them.
 */
final class Interpreter {
  private final Registers registers;
  private final Attention attention;
  private final CodeCache cache;
  private final Translator translator;
  private final QuickMemory memory;
  private final QuickFloat floats;
  private final Executor executor;

  Interpreter(
      Registers registers,
      Attention attention,
      CodeCache cache,
      Translator translator,
      QuickMemory memory,
      QuickFloat floats,
      Executor executor) {
    this.registers = registers;
    this.attention = attention;
    this.cache = cache;
    this.translator = translator;
    this.memory = memory;
    this.floats = floats;
    this.executor = executor;
  }

  /**
   * Runs from the present PC on, until somebody wants attention, there is no memory at the PC, or
   * enough instructions or cycles have passed. It stops between two instructions.
   *
   * @throws Fault of the instruction at the PC
   */
  void run(int instructionLimit, int cyclesLimit) {
    int limit = instructionLimit;
    int cycleLimit = cyclesLimit;
    final int[] r = registers.r;
    final int[] ram = memory.words();
    final byte[] marks = cache.marks;
    final int base = memory.base();
    int pc = registers.pc;
    Page page = cache.page(pc);
    if (page == null) {
      return;
    }
    long[] code = page.code;
    int i = (pc & Page.BYTES - 1) >> 1;
    if (code[i] == MicroOp.NONE || page.itState(i) != registers.itState) {
      translator.translate(page, i, registers.itState);
    }
    int nf = registers.negative;
    int zf = registers.zero;
    int cf = registers.carry;
    int vf = registers.overflow;
    int count = 0;
    int cycles = 0;
    fetch:
    for (; ; ) {
      long w = code[i];
      int x = (int) w;
      int imm = (int) (w >> 32);
      int a;
      int b;
      long product;
      count++;
      cycles += x >> 23 & 31;
      steps:
      {
        taken:
        {
          jumps:
          {
            stored:
            {
              generic:
              {
                dispatch:
                for (; ; ) {
                  switch (x & 0xff) {
                    case MicroOp.NOP:
                      break steps;
                    case MicroOp.MOV_I:
                      r[x >> 8 & 31] = imm;
                      break steps;
                    case MicroOp.MOV_R:
                      r[x >> 8 & 31] = r[x >> 18 & 31];
                      break steps;
                    case MicroOp.MVN_R:
                      r[x >> 8 & 31] = ~r[x >> 18 & 31];
                      break steps;
                    case MicroOp.MVN_X:
                      r[x >> 8 & 31] = ~shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.MOVS_I:
                      nf = zf = imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.MOVS_R:
                      nf = zf = r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.MVNS_R:
                      nf = zf = ~r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.MOVT:
                      r[x >> 8 & 31] = r[x >> 8 & 31] & 0xffff | imm;
                      break steps;
                    case MicroOp.ADD_I:
                      r[x >> 8 & 31] = r[x >> 13 & 31] + imm;
                      break steps;
                    case MicroOp.ADD_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] + r[x >> 18 & 31];
                      break steps;
                    case MicroOp.ADD_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] + shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.SUB_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] - r[x >> 18 & 31];
                      break steps;
                    case MicroOp.SUB_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] - shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.RSB_I:
                      r[x >> 8 & 31] = imm - r[x >> 13 & 31];
                      break steps;
                    case MicroOp.RSB_X:
                      r[x >> 8 & 31] = shifted(r[x >> 18 & 31], imm) - r[x >> 13 & 31];
                      break steps;
                    case MicroOp.ADC_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] + r[x >> 18 & 31] + cf;
                      break steps;
                    case MicroOp.SBC_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] - r[x >> 18 & 31] - 1 + cf;
                      break steps;
                    case MicroOp.ADDS_I:
                      a = r[x >> 13 & 31];
                      b = imm;
                      nf = zf = a + b;
                      cf = Integer.compareUnsigned(nf, a) < 0 ? 1 : 0;
                      vf = (a ^ nf) & (b ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ADDS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      nf = zf = a + b;
                      cf = Integer.compareUnsigned(nf, a) < 0 ? 1 : 0;
                      vf = (a ^ nf) & (b ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.SUBS_I:
                      a = r[x >> 13 & 31];
                      b = imm;
                      nf = zf = a - b;
                      cf = Integer.compareUnsigned(a, b) >= 0 ? 1 : 0;
                      vf = (a ^ b) & (a ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.SUBS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      nf = zf = a - b;
                      cf = Integer.compareUnsigned(a, b) >= 0 ? 1 : 0;
                      vf = (a ^ b) & (a ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.RSBS_I:
                      a = imm;
                      b = r[x >> 13 & 31];
                      nf = zf = a - b;
                      cf = Integer.compareUnsigned(a, b) >= 0 ? 1 : 0;
                      vf = (a ^ b) & (a ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ADCS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      nf = zf = a + b + cf;
                      cf = (int) ((a & 0xffff_ffffL) + (b & 0xffff_ffffL) + cf >>> 32);
                      vf = (a ^ nf) & (b ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.SBCS_R:
                      a = r[x >> 13 & 31];
                      b = ~r[x >> 18 & 31];
                      nf = zf = a + b + cf;
                      cf = (int) ((a & 0xffff_ffffL) + (b & 0xffff_ffffL) + cf >>> 32);
                      vf = (a ^ nf) & (b ^ nf);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.AND_I:
                      r[x >> 8 & 31] = r[x >> 13 & 31] & imm;
                      break steps;
                    case MicroOp.AND_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] & r[x >> 18 & 31];
                      break steps;
                    case MicroOp.AND_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] & shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.ORR_I:
                      r[x >> 8 & 31] = r[x >> 13 & 31] | imm;
                      break steps;
                    case MicroOp.ORR_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] | r[x >> 18 & 31];
                      break steps;
                    case MicroOp.ORR_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] | shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.EOR_I:
                      r[x >> 8 & 31] = r[x >> 13 & 31] ^ imm;
                      break steps;
                    case MicroOp.EOR_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] ^ r[x >> 18 & 31];
                      break steps;
                    case MicroOp.EOR_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] ^ shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.BIC_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] & ~r[x >> 18 & 31];
                      break steps;
                    case MicroOp.BIC_X:
                      r[x >> 8 & 31] = r[x >> 13 & 31] & ~shifted(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.ANDS_I:
                      nf = zf = r[x >> 13 & 31] & imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ANDS_R:
                      nf = zf = r[x >> 13 & 31] & r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ORRS_R:
                      nf = zf = r[x >> 13 & 31] | r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.EORS_I:
                      nf = zf = r[x >> 13 & 31] ^ imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.EORS_R:
                      nf = zf = r[x >> 13 & 31] ^ r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.BICS_R:
                      nf = zf = r[x >> 13 & 31] & ~r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.LSL_I:
                      r[x >> 8 & 31] = r[x >> 18 & 31] << imm;
                      break steps;
                    case MicroOp.LSR_I:
                      r[x >> 8 & 31] = r[x >> 18 & 31] >>> imm;
                      break steps;
                    case MicroOp.ASR_I:
                      r[x >> 8 & 31] = r[x >> 18 & 31] >> imm;
                      break steps;
                    case MicroOp.ROR_I:
                      r[x >> 8 & 31] = Integer.rotateRight(r[x >> 18 & 31], imm);
                      break steps;
                    case MicroOp.LSLS_I:
                      a = r[x >> 18 & 31];
                      cf = a >>> 32 - imm & 1;
                      nf = zf = a << imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.LSRS_I:
                      a = r[x >> 18 & 31];
                      cf = a >>> imm - 1 & 1;
                      nf = zf = a >>> imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ASRS_I:
                      a = r[x >> 18 & 31];
                      cf = a >>> imm - 1 & 1;
                      nf = zf = a >> imm;
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.LSL_R:
                      r[x >> 8 & 31] = shiftLeft(r[x >> 13 & 31], r[x >> 18 & 31]);
                      break steps;
                    case MicroOp.LSR_R:
                      r[x >> 8 & 31] = shiftRight(r[x >> 13 & 31], r[x >> 18 & 31]);
                      break steps;
                    case MicroOp.ASR_R:
                      r[x >> 8 & 31] = r[x >> 13 & 31] >> Math.min(r[x >> 18 & 31] & 0xff, 31);
                      break steps;
                    case MicroOp.LSLS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      cf = (b & 0xff) == 0 ? cf : shiftLeft(a, (b & 0xff) - 1) >>> 31;
                      nf = zf = shiftLeft(a, b);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.LSRS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      cf = (b & 0xff) == 0 ? cf : shiftRight(a, (b & 0xff) - 1) & 1;
                      nf = zf = shiftRight(a, b);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.ASRS_R:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      cf = (b & 0xff) == 0 ? cf : a >> Math.min((b & 0xff) - 1, 31) & 1;
                      nf = zf = a >> Math.min(b & 0xff, 31);
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.MUL:
                      r[x >> 8 & 31] = r[x >> 13 & 31] * r[x >> 18 & 31];
                      break steps;
                    case MicroOp.MULS:
                      nf = zf = r[x >> 13 & 31] * r[x >> 18 & 31];
                      r[x >> 8 & 31] = nf;
                      break steps;
                    case MicroOp.MLA:
                      r[x >> 8 & 31] = r[imm & 31] + r[x >> 13 & 31] * r[x >> 18 & 31];
                      break steps;
                    case MicroOp.MLS:
                      r[x >> 8 & 31] = r[imm & 31] - r[x >> 13 & 31] * r[x >> 18 & 31];
                      break steps;
                    case MicroOp.UMULL:
                      product = (r[x >> 13 & 31] & 0xffff_ffffL) * (r[x >> 18 & 31] & 0xffff_ffffL);
                      r[x >> 8 & 31] = (int) product;
                      r[imm & 31] = (int) (product >>> 32);
                      break steps;
                    case MicroOp.SMULL:
                      product = (long) r[x >> 13 & 31] * r[x >> 18 & 31];
                      r[x >> 8 & 31] = (int) product;
                      r[imm & 31] = (int) (product >>> 32);
                      break steps;
                    case MicroOp.UMLAL:
                      product =
                          (r[x >> 13 & 31] & 0xffff_ffffL) * (r[x >> 18 & 31] & 0xffff_ffffL)
                              + ((long) r[imm & 31] << 32 | r[x >> 8 & 31] & 0xffff_ffffL);
                      r[x >> 8 & 31] = (int) product;
                      r[imm & 31] = (int) (product >>> 32);
                      break steps;
                    case MicroOp.SMLAL:
                      product =
                          (long) r[x >> 13 & 31] * r[x >> 18 & 31]
                              + ((long) r[imm & 31] << 32 | r[x >> 8 & 31] & 0xffff_ffffL);
                      r[x >> 8 & 31] = (int) product;
                      r[imm & 31] = (int) (product >>> 32);
                      break steps;
                    case MicroOp.UDIV:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      if (b == 0) {
                        break generic;
                      }
                      cycles += Cycles.division(a, b);
                      r[x >> 8 & 31] = Integer.divideUnsigned(a, b);
                      break steps;
                    case MicroOp.SDIV:
                      a = r[x >> 13 & 31];
                      b = r[x >> 18 & 31];
                      if (b == 0) {
                        break generic;
                      }
                      cycles += Cycles.division(Math.abs(a), Math.abs(b));
                      r[x >> 8 & 31] = a / b;
                      break steps;
                    case MicroOp.UBFX:
                      r[x >> 8 & 31] = r[x >> 18 & 31] << imm >>> (imm >> 8);
                      break steps;
                    case MicroOp.SBFX:
                      r[x >> 8 & 31] = r[x >> 18 & 31] << imm >> (imm >> 8);
                      break steps;
                    case MicroOp.BFI:
                      r[x >> 8 & 31] =
                          r[x >> 8 & 31] & ~imm | r[x >> 18 & 31] << (x >> 13 & 31) & imm;
                      break steps;
                    case MicroOp.CLZ:
                      r[x >> 8 & 31] = Integer.numberOfLeadingZeros(r[x >> 18 & 31]);
                      break steps;
                    case MicroOp.REV:
                      r[x >> 8 & 31] = Integer.reverseBytes(r[x >> 18 & 31]);
                      break steps;
                    case MicroOp.LDR_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = Integer.rotateRight(a, 2);
                      if (b < 0 || b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b];
                      break steps;
                    case MicroOp.LDRB_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b] >>> (a << 3) & 0xff;
                      break steps;
                    case MicroOp.LDRH_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b] >>> (a << 3) & 0xffff;
                      break steps;
                    case MicroOp.LDRSB_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = (byte) (ram[b] >>> (a << 3));
                      break steps;
                    case MicroOp.LDRSH_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      r[x >> 8 & 31] = (short) (ram[b] >>> (a << 3));
                      break steps;
                    case MicroOp.STR_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = Integer.rotateRight(a, 2);
                      if (b < 0 || b >= ram.length) {
                        break generic;
                      }
                      ram[b] = r[x >> 8 & 31];
                      break stored;
                    case MicroOp.STRB_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      ram[b] = ram[b] & ~(0xff << (a << 3)) | (r[x >> 8 & 31] & 0xff) << (a << 3);
                      break stored;
                    case MicroOp.STRH_I:
                      a = r[x >> 13 & 31] + imm - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      ram[b] =
                          ram[b] & ~(0xffff << (a << 3)) | (r[x >> 8 & 31] & 0xffff) << (a << 3);
                      break stored;
                    case MicroOp.LDR_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = Integer.rotateRight(a, 2);
                      if (b < 0 || b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b];
                      break steps;
                    case MicroOp.LDRB_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b] >>> (a << 3) & 0xff;
                      break steps;
                    case MicroOp.LDRH_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      r[x >> 8 & 31] = ram[b] >>> (a << 3) & 0xffff;
                      break steps;
                    case MicroOp.LDRSB_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      r[x >> 8 & 31] = (byte) (ram[b] >>> (a << 3));
                      break steps;
                    case MicroOp.LDRSH_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      r[x >> 8 & 31] = (short) (ram[b] >>> (a << 3));
                      break steps;
                    case MicroOp.STR_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = Integer.rotateRight(a, 2);
                      if (b < 0 || b >= ram.length) {
                        break generic;
                      }
                      ram[b] = r[x >> 8 & 31];
                      break stored;
                    case MicroOp.STRB_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length) {
                        break generic;
                      }
                      ram[b] = ram[b] & ~(0xff << (a << 3)) | (r[x >> 8 & 31] & 0xff) << (a << 3);
                      break stored;
                    case MicroOp.STRH_R:
                      a = r[x >> 13 & 31] + (r[x >> 18 & 31] << imm) - base;
                      b = a >>> 2;
                      if (b >= ram.length || (a & 1) != 0) {
                        break generic;
                      }
                      ram[b] =
                          ram[b] & ~(0xffff << (a << 3)) | (r[x >> 8 & 31] & 0xffff) << (a << 3);
                      break stored;
                    case MicroOp.UPDATE:
                      if (memory.update(x, imm)) {
                        break steps;
                      }
                      break generic;
                    case MicroOp.LDRD:
                      if (memory.pair(x, imm, true)) {
                        break steps;
                      }
                      break generic;
                    case MicroOp.STRD:
                      if (memory.pair(x, imm, false)) {
                        break steps;
                      }
                      break generic;
                    case MicroOp.MULTIPLE:
                      if (memory.multiple(x, imm)) {
                        break steps;
                      }
                      break generic;
                    case MicroOp.FLOAT:
                      if (floats.run(x, imm)) {
                        break steps;
                      }
                      break generic;
                    case MicroOp.POP_PC:
                      if (!memory.multiple(x, imm)) {
                        break generic;
                      }
                      a = r[15];
                      break jumps;
                    case MicroOp.B:
                      break taken;
                    case MicroOp.BEQ:
                      if (zf == 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BNE:
                      if (zf != 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BCS:
                      if (cf != 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BCC:
                      if (cf == 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BMI:
                      if (nf < 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BPL:
                      if (nf >= 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BVS:
                      if (vf < 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BVC:
                      if (vf >= 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BHI:
                      if (cf != 0 && zf != 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BLS:
                      if (cf == 0 || zf == 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BGE:
                      if ((nf ^ vf) >= 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BLT:
                      if ((nf ^ vf) < 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BGT:
                      if ((nf ^ vf) >= 0 && zf != 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BLE:
                      if ((nf ^ vf) < 0 || zf == 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.CBZ:
                      if (r[x >> 13 & 31] == 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.CBNZ:
                      if (r[x >> 13 & 31] != 0) {
                        break taken;
                      }
                      break steps;
                    case MicroOp.BL:
                      r[14] = page.address(i) + 4 | 1;
                      break taken;
                    case MicroOp.B_FAR:
                      a = imm | 1;
                      break jumps;
                    case MicroOp.BL_FAR:
                      r[14] = page.address(i) + 4 | 1;
                      a = imm | 1;
                      break jumps;
                    case MicroOp.BX:
                      a = r[x >> 18 & 31];
                      break jumps;
                    case MicroOp.BLX:
                      a = r[x >> 18 & 31];
                      r[14] = page.address(i) + 2 | 1;
                      break jumps;
                    case MicroOp.VMRS:
                      if (!floats.ready()) {
                        break generic;
                      }
                      nf = registers.fpscr;
                      zf = ~nf & Registers.Z;
                      cf = nf >>> 29 & 1;
                      vf = nf << 3;
                      break steps;
                    case MicroOp.CONDITIONAL:
                      if (!Registers.passes(imm, nf, zf, cf, vf)) {
                        cycles++;
                        break steps;
                      }
                      w = page.inner(i);
                      x = (int) w;
                      imm = (int) (w >> 32);
                      cycles += x >> 23 & 31;
                      continue dispatch;
                    case MicroOp.COMPILED:
                      if (count > 1) {
                        count--;
                        cycles -= x >> 23 & 31;
                        save(page.address(i), nf, zf, cf, vf, count, cycles);
                        registers.itState = 0;
                        return;
                      }
                      w = page.inner(i);
                      x = (int) w;
                      imm = (int) (w >> 32);
                      continue dispatch;
                    case MicroOp.PAGE_END:
                      count--;
                      a = page.address(i) | 1;
                      cycles -= Cycles.REFILL;
                      break jumps;
                    case MicroOp.NONE:
                      count--;
                      save(page.address(i), nf, zf, cf, vf, count, cycles);
                      limit -= count;
                      cycleLimit -= cycles;
                      count = 0;
                      cycles = 0;
                      registers.itState = 0;
                      translator.translate(page, i, 0);
                      continue fetch;
                    default:
                      break generic;
                  }
                }
              }
              registers.itState = page.itState(i);
              save(page.address(i), nf, zf, cf, vf, count, cycles);
              limit -= count;
              cycleLimit -= cycles;
              count = 0;
              cycles = 0;
              executor.execute(page.instruction(i));
              pc = registers.pc;
              if (limit <= 0 || cycleLimit <= 0 || attention.raised()) {
                return;
              }
              if (!page.contains(pc)) {
                page = cache.page(pc);
                if (page == null) {
                  return;
                }
                code = page.code;
              }
              i = (pc & Page.BYTES - 1) >> 1;
              nf = registers.negative;
              zf = registers.zero;
              cf = registers.carry;
              vf = registers.overflow;
              continue fetch;
            }
            if (marks[b >> CodeCache.MARK_SHIFT] != 0) {
              wroteCode(page, i + (x >> 28 & 3), base + (b << 2));
            }
            break steps;
          }
          if ((a & 1) == 0 || a >>> 28 == 15) {
            save(page.address(i), nf, zf, cf, vf, count, cycles);
            executor.exchange(a);
            return;
          }
          pc = a & ~1;
          cycles += Cycles.REFILL;
          if (!page.contains(pc)) {
            Page next = cache.page(pc);
            if (next == null) {
              save(pc, nf, zf, cf, vf, count, cycles);
              registers.itState = 0;
              return;
            }
            page = next;
            code = next.code;
          }
          i = (pc & Page.BYTES - 1) >> 1;
          if (count >= limit || cycles >= cycleLimit || attention.raised()) {
            save(pc, nf, zf, cf, vf, count, cycles);
            registers.itState = 0;
            return;
          }
          continue fetch;
        }
        i = imm;
        cycles += Cycles.REFILL;
        if (count >= limit || cycles >= cycleLimit || attention.raised()) {
          save(page.address(i), nf, zf, cf, vf, count, cycles);
          registers.itState = 0;
          return;
        }
        continue fetch;
      }
      i += x >> 28 & 3;
    }
  }

  /** Puts the flags and counts where all see them. */
  private void save(int pc, int nf, int zf, int cf, int vf, int count, int cycles) {
    registers.pc = pc;
    registers.negative = nf;
    registers.zero = zf;
    registers.carry = cf;
    registers.overflow = vf;
    registers.instructions += count;
    registers.cycles += cycles;
  }

  /** A store went to an area with decoded code, perhaps to the IT block in which it stands. */
  private void wroteCode(Page page, int next, int address) {
    int itState = page.itState(next);
    cache.written(address);
    if (itState != 0) {
      translator.translate(page, next, itState);
    }
  }

  /** A value shifted by a kind and amount as {@link DataTranslator} writes them; not RRX. */
  private static int shifted(int value, int how) {
    return switch (how >> 8) {
      case 0 -> value << how;
      case 1 -> (how & 32) != 0 ? 0 : value >>> how;
      case 2 -> (how & 32) != 0 ? value >> 31 : value >> how;
      default -> Integer.rotateRight(value, how);
    };
  }

  private static int shiftLeft(int value, int amount) {
    return (amount & 0xe0) != 0 ? 0 : value << amount;
  }

  private static int shiftRight(int value, int amount) {
    return (amount & 0xe0) != 0 ? 0 : value >>> amount;
  }
}
