try:
    from . import nothing
except ImportError as e:
    outcome = "ImportError"
