import plain
from plain import Thing as T
value = "other value"
def plain_value(): return plain.value
def make(): return T()
