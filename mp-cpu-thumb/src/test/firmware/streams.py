#!/usr/bin/env python3
"""streams.py SEED CASES LENGTH: random instruction streams in GNU assembler, for streams.c.

Nothing UNPREDICTABLE is made: r8 and r9 point into the buffer and keep their values, LR is where a stream returns to.
"""
import random
import sys

rnd = random.Random(int(sys.argv[1]))
CASES, LENGTH = int(sys.argv[2]), int(sys.argv[3])
LOW = ["r%d" % i for i in range(8)]
ALL = LOW + ["r10", "r11", "r12"]
SOURCES = ALL + ["r8", "r9"]
CONDITIONS = "eq ne cs cc mi pl vs vc hi ls ge lt gt le".split()
label = 0


def low():
    return rnd.choice(LOW)


def d():
    return rnd.choice(ALL)


def r():
    return rnd.choice(SOURCES)


def single():
    return "s%d" % rnd.randrange(32)


def constant():
    kind = rnd.randrange(5)
    byte = rnd.randrange(256)
    if kind == 0:
        return byte
    if kind == 1:
        return byte << 16 | byte
    if kind == 2:
        return byte << 24 | byte << 8
    if kind == 3:
        return byte * 0x01010101
    return (byte | 0x80) << rnd.randrange(1, 25)


def shift():
    kind = rnd.randrange(7)
    if kind < 2:
        return ""
    if kind == 2:
        return ", lsl #%d" % rnd.randrange(1, 32)
    if kind == 3:
        return ", lsr #%d" % rnd.randrange(1, 33)
    if kind == 4:
        return ", asr #%d" % rnd.randrange(1, 33)
    if kind == 5:
        return ", ror #%d" % rnd.randrange(1, 32)
    return ", rrx"


def s():
    return rnd.choice(["", "s"])


def narrow(c):
    """16-bit encodings; c is a condition in an IT block, where they set no flags."""
    f = "" if c else "s"
    return rnd.choice([
        lambda: "add%s%s %s, %s, %s" % (f, c, low(), low(), low()),
        lambda: "sub%s%s %s, %s, %s" % (f, c, low(), low(), low()),
        lambda: "add%s%s %s, #%d" % (f, c, low(), rnd.randrange(256)),
        lambda: "sub%s%s %s, #%d" % (f, c, low(), rnd.randrange(256)),
        lambda: "mov%s%s %s, #%d" % (f, c, low(), rnd.randrange(256)),
        lambda: "cmp%s %s, #%d" % (c, low(), rnd.randrange(256)),
        lambda: "cmp%s %s, %s" % (c, low(), low()),
        lambda: "lsl%s%s %s, %s, #%d" % (f, c, low(), low(), rnd.randrange(1, 32)),
        lambda: "lsr%s%s %s, %s, #%d" % (f, c, low(), low(), rnd.randrange(1, 33)),
        lambda: "asr%s%s %s, %s, #%d" % (f, c, low(), low(), rnd.randrange(1, 33)),
        lambda: two(rnd.choice("and eor lsl lsr asr adc sbc ror orr mul bic".split()) + f + c),
        lambda: "%s%s %s, %s" % (rnd.choice("tst cmn".split()), c, low(), low()),
        lambda: "%s%s%s %s, %s" % (rnd.choice(["mvn"]), f, c, low(), low()),
        lambda: "rsb%s%s %s, %s, #0" % (f, c, low(), low()),
        lambda: "mov%s %s, %s" % (c, d(), r()),
        lambda: "%s%s %s, %s" % (rnd.choice("sxth sxtb uxth uxtb rev rev16 revsh".split()), c, low(), low()),
    ])()


def two(name):
    a = low()
    return "%s %s, %s, %s" % (name, a, a, low()) if not name.startswith("mul") else "%s %s, %s, %s" % (name, a, low(), a)


def wide(c):
    return rnd.choice([
        lambda: "%s%s%s.w %s, %s, %s%s" % (rnd.choice("add adc sub sbc rsb and orr eor bic orn".split()), s(), c, d(), r(), r(), shift()),
        lambda: "%s%s%s %s, %s, #%d" % (rnd.choice("add adc sub sbc rsb and orr eor bic orn".split()), s(), c, d(), r(), constant()),
        lambda: "%s%s.w %s, %s%s" % (rnd.choice("cmp cmn tst teq".split()), c, r(), r(), shift()),
        lambda: "%s%s %s, #%d" % (rnd.choice("cmp cmn tst teq".split()), c, r(), constant()),
        lambda: "mvn%s%s.w %s, %s%s" % (s(), c, d(), r(), shift()),
        lambda: "%s%s%s.w %s, #%d" % (rnd.choice(["mov", "mvn"]), s(), c, d(), constant()),
        lambda: "%s%s%s.w %s, %s, %s" % (rnd.choice("lsl lsr asr ror".split()), s(), c, d(), r(), r()),
        lambda: "%s%s%s.w %s, %s, #%d" % (rnd.choice("lsl lsr asr ror".split()), s(), c, d(), r(), rnd.randrange(1, 32)),
        lambda: "rrx%s%s %s, %s" % (s(), c, d(), r()),
        lambda: "movw%s %s, #%d" % (c, d(), rnd.randrange(65536)),
        lambda: "movt%s %s, #%d" % (c, d(), rnd.randrange(65536)),
        lambda: "%sw%s %s, %s, #%d" % (rnd.choice(["add", "sub"]), c, d(), r(), rnd.randrange(4096)),
        lambda: bits(c),
        lambda: "%s%s.w %s, %s" % (rnd.choice("rev rev16 revsh".split()), c, d(), r()),
        lambda: "%s%s %s, %s" % (rnd.choice("rbit clz".split()), c, d(), r()),
        lambda: "%s%s.w %s, %s%s" % (rnd.choice("sxth sxtb uxth uxtb".split()), c, d(), r(), rotation()),
    ])()


def rotation():
    return rnd.choice(["", ", ror #8", ", ror #16", ", ror #24"])


def bits(c):
    lowest = rnd.randrange(32)
    width = rnd.randrange(1, 33 - lowest)
    name = rnd.choice("ubfx sbfx bfi bfc".split())
    if name == "bfc":
        return "bfc%s %s, #%d, #%d" % (c, d(), lowest, width)
    return "%s%s %s, %s, #%d, #%d" % (name, c, d(), r(), lowest, width)


PARALLEL = [p + f for p in "s q sh u uq uh".split() for f in "add8 add16 asx sub8 sub16 sax".split()]


def pair():
    first = d()
    return first, rnd.choice([x for x in ALL if x != first])


def dsp(c):
    return rnd.choice([
        lambda: "%s%s %s, %s, %s" % (rnd.choice(PARALLEL + "qadd qsub qdadd qdsub sel".split()), c, d(), r(), r()),
        lambda: "%s%s %s, %s, %s" % (rnd.choice(PARALLEL + "qadd qsub qdadd qdsub sel".split()), c, d(), r(), r()),
        lambda: "%s%s %s, %s, %s%s" % (rnd.choice("sxtah uxtah sxtab uxtab sxtab16 uxtab16".split()), c, d(), r(), r(), rotation()),
        lambda: "%s%s %s, %s%s" % (rnd.choice("sxtb16 uxtb16".split()), c, d(), r(), rotation()),
        lambda: "pkhbt%s %s, %s, %s, lsl #%d" % (c, d(), r(), r(), rnd.randrange(1, 32)),
        lambda: "pkhtb%s %s, %s, %s, asr #%d" % (c, d(), r(), r(), rnd.randrange(1, 33)),
        lambda: "ssat%s %s, #%d, %s%s" % (c, d(), rnd.randrange(1, 33), r(), saturationShift()),
        lambda: "usat%s %s, #%d, %s%s" % (c, d(), rnd.randrange(0, 32), r(), saturationShift()),
        lambda: "ssat16%s %s, #%d, %s" % (c, d(), rnd.randrange(1, 17), r()),
        lambda: "usat16%s %s, #%d, %s" % (c, d(), rnd.randrange(0, 16), r()),
        lambda: "%s%s %s, %s, %s, %s" % (rnd.choice("mla mls smlad smladx smlsd smlsdx smmla smmlar smmls smmlsr usada8 smlabb smlabt smlatb smlatt smlawb smlawt".split()), c, d(), r(), r(), r()),
        lambda: "%s%s %s, %s, %s" % (rnd.choice("mul smuad smuadx smusd smusdx smmul smmulr usad8 smulbb smulbt smultb smultt smulwb smulwt sdiv udiv".split()), c, d(), r(), r()),
        lambda: "%s%s %s, %s, %s, %s" % ((rnd.choice("smull umull smlal umlal umaal smlalbb smlalbt smlaltb smlaltt smlald smlaldx smlsld smlsldx".split()), c) + pair() + (r(), r())),
    ])()


def saturationShift():
    return rnd.choice(["", ", lsl #%d" % rnd.randrange(1, 32), ", asr #%d" % rnd.randrange(1, 32)])


def memory(c):
    """Loads and stores around r9, in the middle of a buffer of 512 bytes; a base that moves is r12."""
    single_op = rnd.choice("ldr ldrb ldrh ldrsb ldrsh str strb strh".split())
    t = rnd.choice([x for x in ALL if x != "r12"])
    i = rnd.randrange(8)
    if i == 0:
        return ["%s%s.w %s, [r9, #%d]" % (single_op, c, t, rnd.randrange(-200, 200))]
    if i == 1 and not c:
        return ["ubfx r12, %s, #0, #4" % r(), "%s.w %s, [r9, r12, lsl #%d]" % (single_op, t, rnd.randrange(4))]
    if i == 2 and not c:
        return ["mov r12, r9", "%s %s, [r12, #%d]!" % (single_op, t, rnd.randrange(-200, 200))]
    if i == 3 and not c:
        return ["mov r12, r9", "%s %s, [r12], #%d" % (single_op, t, rnd.randrange(-200, 200))]
    if i == 4 and not c:
        regs = sorted(rnd.sample(range(8), rnd.randrange(2, 6)))
        name = rnd.choice("ldmia ldmdb stmia stmdb".split())
        return ["mov r12, r9", "%s r12%s, {%s}" % (name, rnd.choice(["", "!"]), ", ".join("r%d" % x for x in regs))]
    if i == 5:
        a, b = pair()
        return ["%s%s %s, %s, [r9, #%d]" % (rnd.choice(["ldrd", "strd"]), c, a, b, 4 * rnd.randrange(-40, 40))]
    if i == 6 and not c:
        regs = sorted(rnd.sample(range(8), rnd.randrange(1, 5)))
        other = sorted(rnd.sample(range(8), len(regs)))
        return ["push {%s}" % ", ".join("r%d" % x for x in regs), "pop {%s}" % ", ".join("r%d" % x for x in other)]
    if i == 7 and not c:
        a, b = pair()
        return rnd.choice([
            exclusive(a, b),
            ["mov r6, r9", "%s r%d, [r6, #%d]" % (rnd.choice(["ldr", "str"]), rnd.randrange(6), 4 * rnd.randrange(16))],
            ["mov r6, r9", "%s r%d, [r6, #%d]" % (rnd.choice(["ldrb", "strb"]), rnd.randrange(6), rnd.randrange(32))],
            ["mov r6, r9", "%s r%d, [r6, #%d]" % (rnd.choice(["ldrh", "strh"]), rnd.randrange(6), 2 * rnd.randrange(32))],
            ["mov r6, r9", "movs r7, #%d" % rnd.randrange(64), "%s r%d, [r6, r7]" % (single_op, rnd.randrange(6))],
        ])
    return ["%s%s.w %s, [r9, #%d]" % (single_op, c, t, rnd.randrange(0, 200))]


def exclusive(a, b):
    suffix = rnd.choice(["", "b", "h"])
    address = "[r9, #%d]" % (4 * rnd.randrange(16)) if suffix == "" else "[r9]"
    return ["ldrex%s %s, %s" % (suffix, a, address), "strex%s %s, %s, %s" % (suffix, a, b, address)]


def floats(c):
    return rnd.choice([
        lambda: "%s%s.f32 %s, %s, %s" % (rnd.choice("vadd vsub vmul vnmul vdiv vmla vmls vnmla vnmls vfma vfms vfnma vfnms".split()), c, single(), single(), single()),
        lambda: "%s%s.f32 %s, %s, %s" % (rnd.choice("vadd vsub vmul vnmul vdiv vmla vmls vnmla vnmls vfma vfms vfnma vfnms".split()), c, single(), single(), single()),
        lambda: "%s%s.f32 %s, %s, %s" % (rnd.choice("vadd vsub vmul vnmul vdiv vmla vmls vnmla vnmls vfma vfms vfnma vfnms".split()), c, single(), single(), single()),
        lambda: "%s%s.f32 %s, %s" % (rnd.choice("vsqrt vabs vneg vmov vcmp vcmpe".split()), c, single(), single()),
        lambda: "%s%s.f32 %s, #0.0" % (rnd.choice("vcmp vcmpe".split()), c, single()),
        lambda: "vmrs%s APSR_nzcv, fpscr" % c,
        lambda: "vmrs%s %s, fpscr" % (c, d()),
        lambda: "vcvt%s%s.f32 %s, %s" % (c, rnd.choice([".s32", ".u32"]), single(), single()),
        lambda: "vcvtr%s%s.f32 %s, %s" % (c, rnd.choice([".s32", ".u32"]), single(), single()),
        lambda: "vcvt%s.f32%s %s, %s" % (c, rnd.choice([".s32", ".u32"]), single(), single()),
        lambda: fixed(c),
        lambda: "%s%s%s %s, %s" % (rnd.choice("vcvtb vcvtt".split()), c, rnd.choice([".f32.f16", ".f16.f32"]), single(), single()),
        lambda: "vmov%s.f32 %s, #%s" % (c, single(), rnd.choice("1.0 -2.5 0.125 31.0".split())),
        lambda: "vmov%s %s, %s" % (c, single(), r()),
        lambda: "vmov%s %s, %s" % (c, d(), single()),
        lambda: "vmov%s s%d, s%d, %s, %s" % ((c,) + neighbours() + (r(), r())),
        lambda: "vmov%s %s, %s, s%d, s%d" % ((c,) + pair() + neighbours()),
        lambda: "%s%s %s, [r9, #%d]" % (rnd.choice(["vldr", "vstr"]), c, rnd.choice([single(), "d%d" % rnd.randrange(16)]), 4 * rnd.randrange(-40, 40)),
    ])()


def neighbours():
    first = rnd.randrange(31)
    return first, first + 1


def fixed(c):
    kind = rnd.choice(["s16", "u16", "s32", "u32"])
    point = rnd.randrange(1, int(kind[1:]) + 1)
    to = rnd.choice(["%s.f32" % kind, "f32.%s" % kind])
    register = single()
    return "vcvt%s.%s %s, %s, #%d" % (c, to, register, register, point)


def one(c):
    i = rnd.randrange(10)
    if i < 2:
        return [narrow(c)]
    if i < 4:
        return [wide(c)]
    if i < 6:
        return [dsp(c)]
    if i < 7:
        return memory(c)
    return [floats(c)]


def block():
    """An IT block."""
    condition = rnd.randrange(14)
    pattern = "".join(rnd.choice("te") for _ in range(rnd.randrange(4)))
    lines = ["it%s %s" % (pattern, CONDITIONS[condition])]
    for letter in "t" + pattern:
        c = CONDITIONS[condition if letter == "t" else condition ^ 1]
        lines.append(one(c)[0])
    return lines


def jump():
    global label
    label += 1
    skipped = [line for _ in range(rnd.randrange(1, 4)) for line in one("")]
    kind = rnd.randrange(4)
    target = "L%d" % label
    if kind == 0:
        branch = ["%s %s, %s" % (rnd.choice(["cbz", "cbnz"]), low(), target)]
    elif kind == 1:
        branch = ["b.w %s" % target]
    else:
        branch = ["b%s %s" % (rnd.choice(CONDITIONS), target)]
    return branch + skipped + [target + ":"]


print(".syntax unified\n.cpu cortex-m4\n.fpu fpv4-sp-d16\n.thumb\n.section .rodata\n.align 2\n.global streams\nstreams:")
for case in range(CASES):
    print(".word stream_%d + 1" % case)
print(".word 0\n.text")
for case in range(CASES):
    print("stream_%d:" % case)
    count = 0
    while count < LENGTH:
        i = rnd.randrange(10)
        lines = block() if i == 0 else jump() if i == 1 else one("")
        print("\n".join(lines))
        count += len(lines)
    print("bx lr")
