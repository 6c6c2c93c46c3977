# OrderedDict({...}) is compiled into a call of that name, whose result is filled item by item.


def OrderedDict():
    return result


def attempt():
    try:
        return OrderedDict({"a": 1, "b": 2})
    except Exception as e:
        return repr(e)


for _ in range(200):  # as bytecode, then as register code
    for result in ([1], 5, "text", None, (), len, {}, Exception, attempt):
        attempt()
print("alive")
