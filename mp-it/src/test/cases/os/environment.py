# Environment, the last error, random bytes, what the platform is.
import os
import platform


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


NAME = "NO_SUCH_VARIABLE"
print("missing:", os.getenv(NAME), os.getenv(NAME, 5), os.getenv(NAME, "other"))
print("put:", os.putenv(NAME, "value"), os.getenv(NAME), os.getenv(NAME, 5))
print("unset:", os.unsetenv(NAME), os.getenv(NAME))
attempt("unset again:", lambda: os.unsetenv(NAME))
attempt("put int:", lambda: os.putenv(NAME, 5))
attempt("get int:", lambda: os.getenv(5))
attempt("stat:", lambda: os.stat("no/such/file"))
print("errno:", os.errno())
print("set errno:", os.errno(7), os.errno())
attempt("errno of text:", lambda: os.errno("x"))
print("random:", [len(os.urandom(n)) for n in (0, 1, 20)], os.urandom(16) != os.urandom(16))
attempt("random, negative:", lambda: os.urandom(-1))
print("platform:", type(platform.platform()), type(platform.python_compiler()), len(platform.libc_ver()))
print("platform takes anything:", platform.platform(True, terse=1) == platform.platform())
