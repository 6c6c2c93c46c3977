print("inner", __name__)
flag = 1
