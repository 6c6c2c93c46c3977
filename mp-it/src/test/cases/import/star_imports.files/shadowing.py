len = lambda x: "shadowed"
print_ = print
