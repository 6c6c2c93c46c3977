print("name.py", "a long name.py", "StopAsyncIteration")
