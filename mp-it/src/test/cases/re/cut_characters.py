# Patterns match bytes: what is left of a character that they cut reads as genuine reads it.
import re


def show(text):
    print(repr(text), [repr(c) for c in text], [text], text.encode(), text.find("u"))


show(re.sub("\D", "", "éa", 1))
show(re.sub("\D", "", "€uro", 2))
show(re.sub("\D", "", "«'\"", 1))
