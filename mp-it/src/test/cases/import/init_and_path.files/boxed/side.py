print("side", __name__)
