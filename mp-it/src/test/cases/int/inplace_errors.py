# What augmented assignments between numbers say when there is no such operation.
for op in ("|=", "&=", "^=", "<<=", ">>=", "@=", "+=", "//="):
    for left, right in (("1", "1.5"), ("True", "1.5"), ("1", "1j"), ("1.5", "1"), ("1 << 70", "1.5"), ("1", "'a'"), ("1.5", "None"), ("[1]", "1")):
        try:
            exec("x = %s\nx %s %s" % (left, op, right))
        except TypeError as e:
            print(left, op, right, e)
