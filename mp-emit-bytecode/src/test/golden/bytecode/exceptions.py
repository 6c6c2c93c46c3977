def simple(f):
    try:
        f()
    except:
        f(1)
    try:
        f()
    except ValueError:
        f(1)
    except (TypeError, KeyError) as e:
        f(e)
    except Exception as e:
        raise
    else:
        f(2)
    finally:
        f(3)


def nested(f, g):
    for x in f:
        try:
            if x:
                continue
            try:
                if f:
                    break
                return x
            finally:
                g(x)
        except OSError as e:
            if g:
                break
            raise RuntimeError("a longer message") from e
        finally:
            if x == 1:
                continue
            g()
    while f:
        try:
            break
        finally:
            try:
                g()
            except g as h:
                return h


def managers(a, b, c):
    with a:
        b()
    with a as x, b() as (y, z), c:
        return x
    for i in a:
        with b as i:
            if i:
                break
            continue
    with a as b.c, b as a[0]:
        with c:
            pass


def raises(a):
    if a:
        raise
    raise a
    raise a from None


try:
    import one
except ImportError as error:
    one = None

with open("file") as f, open("another file name") as g:
    f.read()
