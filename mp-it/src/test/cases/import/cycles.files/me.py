import me
same = me.__name__
count = getattr(me, "count", 0) + 1
