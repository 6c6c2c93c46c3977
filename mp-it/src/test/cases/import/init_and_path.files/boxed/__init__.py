print("boxed", __name__)
import sys
loaded = [m for m in sorted(sys.modules) if m.startswith("boxed")]
def later():
    import boxed.inner.thing
    return boxed.inner.thing.name
