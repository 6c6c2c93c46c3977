print("  first", __name__)
label = "first label"
