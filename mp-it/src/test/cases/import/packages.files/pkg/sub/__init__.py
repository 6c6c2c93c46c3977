print("  sub init", __name__)
level = 2
