print("member", __name__)
x = 1
