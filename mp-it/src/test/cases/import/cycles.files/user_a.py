from counter import next
ids = [next() for _ in range(3)]
