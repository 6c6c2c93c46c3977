print("running twice.py as", __name__)
count = globals().get("count", 0) + 1
