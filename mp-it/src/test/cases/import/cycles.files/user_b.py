from counter import next, n
import counter
ids = [next() for _ in range(2)]
seen = n
now = counter.n
