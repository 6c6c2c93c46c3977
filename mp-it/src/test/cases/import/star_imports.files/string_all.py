__all__ = "ab"
a, b, ab = 1, 2, 3
