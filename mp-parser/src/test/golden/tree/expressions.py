1 or 2 or x and y and z
not a == b
a < b is not c not in d in e is f
1 + 2 * 3 - 4 / x // y % z @ w
a | b ^ c & d << e >> f
-x ** -y ** z
~+x
a if b else c if d else e
lambda: 0
lambda a, b=1, *c, d, e=2, **f: a
lambda *, a: a
(a) + (b, c) + (d,) + () + (e, f,)
[a], [a, b], [*a, b], []
{}, {1: 2}, {1: 2, 3: 4,}, {1}, {1, 2}, {1, 2: 3}
(a := 1)
None, True, False, ..., __debug__
1.5, 2j, 99999999999999999999, 2147483648, 'a' 'b', b'c', 'longer than ten'
