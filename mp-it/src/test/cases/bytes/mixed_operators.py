# + * == < of bytes, bytearray, memoryview, array and others with each other.
from array import array
operands = ("b'ab'", "bytearray(b'ab')", "memoryview(b'ab')", "array('B', b'ab')", "array('b', b'ab')", "array('H', [1])", "'ab'", "[97, 98]", "(97, 98)", "2", "None")
for op in ("+", "==", "!=", "<", ">=", "in"):
    for left in operands[:6]:
        row = []
        for right in operands:
            try: row.append(eval("%s %s %s" % (left, op, right)))
            except Exception as e: row.append(type(e).__name__ + ": " + str(e))
        print(left, op, row)
for left in operands[:6]:
    row = []
    for factor in (3, 0, -1, True, "2", 1.0, None):
        for a, b in ((left, repr(factor)), (repr(factor), left)):
            try: row.append(eval("%s * %s" % (a, b)))
            except Exception as e: row.append(type(e).__name__ + ": " + str(e))
    print(left, row)
for op in ("-", "/", "%", "&", "|", "<<", "**", "@"):
    row = []
    for left in operands[:4]:
        try: row.append(eval("%s %s b'x'" % (left, op)))
        except Exception as e: row.append(type(e).__name__ + ": " + str(e))
    print(op, row)
for left in operands[:6]:
    print(left, [type(eval("%s + b'c'" % left)).__name__ if not left.startswith("memory") else "-"], not eval(left), bool(eval(left)))
b, a = b"x", bytearray(b"x")
b += b"y"; a += b"y"; print(b, a)
b += bytearray(b"z"); a += bytearray(b"z"); print(b, a)
b *= 2; print(b)
alias = a
a = a + a; print(a, alias, a is alias)
a += array("H", [258]); print(a)
for source in ("a += 'text'", "a += 5", "a += [1, 2]", "b += 'text'", "b += 5", "b -= b'x'", "a += None", "a *= 2"):
    try: exec(source); print(source, a, b)
    except Exception as e: print(source, type(e).__name__, e)
order = [b"", b"\0", b"a", b"a\0", b"aa", b"ab", b"b", b"\xff"]
print(sorted(order, reverse=True) == order[::-1], [x < y for x, y in zip(order, order[1:])], max(order), min(order))
