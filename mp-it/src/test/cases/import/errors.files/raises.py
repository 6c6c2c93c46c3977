before = 1
def inner(): raise ValueError("while importing")
inner()
after = 2
