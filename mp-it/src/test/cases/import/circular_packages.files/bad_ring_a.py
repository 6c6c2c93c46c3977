from bad_ring_b import b
a = 1
