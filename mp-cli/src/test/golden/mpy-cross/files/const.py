from micropython import const
A = const(b)
