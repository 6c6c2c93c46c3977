# An empty sys.path: builtin modules only, whatever files were imported before.
import sys

import errno

print("file:", errno.extra, "errno" in sys.modules)
sys.path.clear()
import errno

print("builtin:", errno.ENOENT, hasattr(errno, "extra"))
sys.path.append("")
import errno

print("file again:", errno.extra)
try:
    sys.path = 5
    import nothing
except TypeError as e:
    print("no list:", e)
