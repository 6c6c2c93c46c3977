first, second, _third = "a", "b", "c"
def function(): return "f"
