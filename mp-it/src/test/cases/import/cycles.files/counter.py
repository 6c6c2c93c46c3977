n = 0
def next():
    global n
    n += 1
    return n
