# re: greedy and non-greedy repetition, empty matches, alternation, anchors, nesting.
import re


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def found(pattern, text):
    m = re.search(pattern, text)
    return m and (m.group(0), m.span())


for pattern in ("a*", "a*?", "a+", "a+?", "a?", "a??", "(a*)b", "(a*?)b", "(a+)a", "(a+?)a", "a*a*a", "a*?a*", "(ab)*", "(ab)*?", "(ab)+", "(a|b)*", "(a|b)+?b", ".*b", ".*?b", ".+", ".+?", "(.)(.*)", "(.*)(.)", "(.*?)(.)"):
    print(pattern, [found(pattern, text) for text in ("", "a", "aaab", "ababab", "ba")])
for pattern in ("a|b", "ab|ac", "a|", "|a", "(a|)", "(|a)b", "ab|cd|ef", "^a|b$", "(a|b)(c|d)", "a(b|c)*d", "((a|b)c)+", "(a(b(c)))"):
    print(pattern, [found(pattern, text) for text in ("a", "b", "ab", "cd", "abcbd", "acbc", "")])
for pattern in ("^", "$", "^$", "^a", "a$", "^a$", "^^a", "a$$", "a^b", "a$b", "(^a)", "(a$)", "(^|x)a", "^(a|b)$"):
    print(pattern, [found(pattern, text) for text in ("", "a", "ba", "ab", "xa")])
for pattern in ("*a", "+", "?", "(", ")", "a)", "(a", "(*)", "a**", "a+*", "a?*", "(?:a)", "(?P<x>a)", "(?=a)", "a{2}", "a{1,2}", "()", "(a)(", "|", "(|)"):
    attempt("odd %r" % pattern, lambda: found(pattern, "aa{2}(a)"))
text = "x" * 200
print(found("x*", text)[1], found("x*?", text)[1], found("(x|y)*", text[:50])[1], found("x*xxx$", text)[1])
print(found("(a*)*", "aaa") if False else "", found("(ab*)*c", "abbabc"), found("(x+)(x+)(x+)", "xxxxx"))
for greedy, lazy in (("<.*>", "<.*?>"), ("\".*\"", "\".*?\""), ("\\d+", "\\d+?")):
    for text in ("<a><b>", '"one" and "two"', "12345"):
        print(greedy, found(greedy, text), lazy, found(lazy, text))
