def __getattr__(name):
    if name == "missing_forever": raise AttributeError(name)
    return "made " + name
real = "real"
