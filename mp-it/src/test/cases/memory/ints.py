# Bytes that operations on ints take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
one, two, ten, neg, most = 1, 2, 10, -7, (1 << 30) - 1
word, long, big, huge, minus = 1 << 30, 1 << 62, 1 << 100, 10 ** 50, -10 ** 40
t = "12345678901234567890123"
measure(
    "one + two", "most + one", "-most", "most * two", "most * most", "word - one", "word + word",
    "long + long", "long * two", "big + one", "one + big", "big + big", "big + huge", "big - one",
    "big - big", "huge - huge", "big - huge", "minus + huge", "minus + 1", "one - huge", "big * one",
    "big * two", "big * big", "big * huge", "huge * huge", "huge * neg", "minus * minus", "big * 0",
    "0 * big")
measure(
    "big // one", "big // two", "big // huge", "huge // big", "huge // ten", "huge // neg", "minus // ten",
    "minus // neg", "big % ten", "huge % big", "huge % neg", "minus % ten", "ten % huge", "neg % huge",
    "ten // huge", "neg // huge", "divmod(huge, ten)", "divmod(huge, big)", "divmod(minus, ten)",
    "divmod(17, 5)", "divmod(ten, huge)", "huge / ten", "one / two", "huge / huge")
measure(
    "one << 29", "one << 30", "one << 31", "one << 64", "one << 200", "neg << 40", "big << 1", "big << 16",
    "big << 17", "big << 100", "big >> 1", "big >> 16", "big >> 70", "big >> 90", "big >> 200",
    "minus >> 1", "minus >> 200", "one >> 1", "0 << 40", "word >> 1", "word >> 2")
measure(
    "big & huge", "big | huge", "big ^ huge", "minus & huge", "minus | huge", "minus ^ huge",
    "minus & minus", "minus | one", "minus & one", "big & one", "big & 255", "one & big", "one | big",
    "big ^ big", "~big", "~minus", "~word", "-big", "-word", "+big", "abs(minus)", "abs(big)", "~one",
    "-one")
measure(
    "ten ** 2", "ten ** 9", "ten ** 10", "ten ** 20", "ten ** 50", "two ** 29", "two ** 30", "two ** 64",
    "neg ** 30", "big ** 2", "big ** 3", "huge ** 1", "huge ** 0", "pow(ten, 20)", "pow(ten, 20, 7)",
    "pow(ten, 50, huge)", "pow(huge, 3, big)", "pow(3, 1000, 1000007)", "ten ** -1", "two ** 0.5")
measure(
    "int(1.5)", "int(1e9)", "int(1e10)", "int(1e15)", "int(1e20)", "int(1e30)", "int(1e100)", "int(-1e20)",
    "int(big)", "int()", "int('1')", "int('1073741823')", "int('1073741824')", "int('12345678901')",
    "int(t)", "int(t * 4)", "int('-' + t)", "int('ff', 16)", "int('ffffffffff', 16)",
    "int('0x' + 'f' * 40, 0)", "int('1' * 100, 2)", "int('  12  ')", "int(b'12')", "int(b'123456789012')",
    "int(True)", "int('1_000_000')")
measure(
    "(5).to_bytes(4, 'big')", "(5).to_bytes(40, 'little')", "big.to_bytes(20, 'big')",
    "word.to_bytes(4, 'little')", "int.from_bytes(b'a', 'big')", "int.from_bytes(b'abcd', 'big')",
    "int.from_bytes(b'abcde', 'little')", "int.from_bytes(b'\\xff' * 8, 'big')",
    "int.from_bytes(b'\\xff' * 20, 'little')", "int.from_bytes(bytearray(4), 'little')")
measure(
    "str(one)", "str(12345)", "str(word)", "str(big)", "str(huge)", "repr(huge)", "str(minus)", "hex(255)",
    "hex(big)", "bin(5)", "bin(big)", "oct(big)", "hex(minus)", "'%d' % big", "'%x' % huge")
measure(
    "one == big", "big == big", "big == huge", "big < huge", "big < one", "one < big", "hash(big)",
    "bool(big)", "big == 1.5", "not big", "float(big)", "big + 1.0", "big * 1.0", "min(big, huge)",
    "max(1, big)", "sum([big, huge])", "sum((1, 2, 3))", "sum([most, most])", "round(5)", "round(big)",
    "big is huge", "len(range(10))", "chr(65)", "ord('a')", "round(2.5)", "round(1e20)", "divmod(2.5, 2)",
    "big and one", "{big: 1}", "big in [1, huge]")
for n in (15, 16, 17, 29, 30, 31, 32, 33, 47, 48, 49, 63, 64, 65, 95, 96, 97):
    x = 1 << n
    measure(
        "1 << %d" % n, "x + 1", "x - 1", "x * 3", "x // 3", "x % 1000", "-x", "x >> 1", "x << 1",
        "x & 0xffff", "x | 1", "x ^ 1", "~x", "x * x", "x ** 2", "int(str(x))", "int(hex(x), 16)", "x + x",
        "x - x", "x - x + 5", "abs(-x)")
