# Half floats as genuine encodes them, its slips included.
import struct

for v in (
    0.0, -0.0, 1.0, -2.0, 0.1, 65504.0, 65519.0, 65520.0,
    # ties, and what rounding carries into the exponent
    1.00048828125, 1.00146484375, 0.33325195, 1.9999, 3.9999,
    # subnormal ones, and where they begin
    6.1035e-5, 6.1e-5, 5e-5, 3.1e-5, 3e-5, 1e-7, 5.9604645e-8, 2.9802322e-8, 2.9802326e-8, 1e-8, 1e-30, 1e-39,
    # too large
    65536.0, 131008.0, 1e6, -1e6, 1e10, 2.0**48, 2.0**49, -1e19, float("inf"), -float("inf"), float("nan"),
):
    packed = struct.pack("<e", v)
    print(v, packed, struct.unpack("<e", packed))
