from bad_ring_a import a
b = 1
