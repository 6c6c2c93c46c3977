# re.DEBUG prints the program of an expression.
import re

print(re.DEBUG)
for pattern in (
    "a", "^a|b[0-9]\\w$", "(a+?)(?:bc)*d??[^x-z\\d]\\S\\s\\D\\W\\b.?", "a\nb", b"x*", "", "(a|b|(c))+",
    "[]]", "[a-]", "()" * 8,
):
    try:
        re.compile(pattern, re.DEBUG)
    except ValueError as e:
        print(repr(e))
re.compile("a", 1)
re.compile("b", re.DEBUG | 1)
for flags in (None, "a", 1 << 70, -1):
    try:
        re.compile("a", flags)
    except Exception as e:
        print(repr(e))
