assert x, 1
print(__debug__)


def f():
  return 1
