print("other", __name__)
other_value, two = "other value", 2
