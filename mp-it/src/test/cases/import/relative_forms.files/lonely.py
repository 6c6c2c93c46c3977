try:
    from . import value
except Exception as e:
    print("lonely", type(e).__name__, e)
try:
    from .top import value
except Exception as e:
    print("lonely", type(e).__name__, e)
