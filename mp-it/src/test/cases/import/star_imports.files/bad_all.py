__all__ = 5
z = 1
