# -*- coding: utf-8 -*-
print("", "a", "exactly10!", "exactly 11!", b"", b"a", b"exactly 11!")
print("é", "naïve", "日本語", "日本語日本語", "\x00\xff", b"\x00\xff", "\u20ac\U0001f600")
print('quote"', "quote'", "both'\"", "tab\tnl\nback\\cr\r\x7f", "a long one with é and \n")
long_identifier_name = "long_identifier_name"
print("used before as name?", long_identifier_name, "long_identifier_name")
print("not_yet_used_as_a_name")
not_yet_used_as_a_name = 1
print("not_yet_used_as_a_name")
print("a literal that comes twice", "a literal that comes twice")
print("StopIteration", "__build_class__", "symmetric_difference", "NotImplementedError")
print("implicit " "concatenation " "of long pieces", "im" "pl", b"x" b"y")
print(f"{long_identifier_name} and {1 + 2:>{5}} {long_identifier_name!r}", f"", f"plain", f"{{}}")
print(f"a" "b" f"{1}", rf"\d{1}", f"{print('nested', f'{1}')}", f"{1=}")
x.attribute_that_is_long = "attribute_that_is_long"
