try:
    from early import missing_yet
except ImportError as e:
    problem = type(e).__name__
name = "late name"
