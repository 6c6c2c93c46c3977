registry = {}
def plugin(f):
    registry[f.__name__] = f
    return f
