def __getattr__(name):
    if name[0] == "d":
        return "made " + name
    raise AttributeError("no " + name)
real = 1
