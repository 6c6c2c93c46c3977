# Number and string literals in every spelling; names; adjacent strings.
print("decimal:", 0, 00, 1, 42, 1_000_000, 123456789012345678901234567890)
print("hex octal binary:", 0xFF, 0Xff, 0x_f_f, 0o17, 0O17, 0o_7, 0b11, 0B1_0, 0xdeadBEEF, 0x7fffffff, 0xffffffffffffffffffff)
print("float:", 1.0, 1., .5, 1e5, 1E5, 1e+5, 1e-5, 1.5e3, 0.0, 0e0, 1_0.0_1, 1e1_0, 123.456e-2, 00.5)
print("complex:", 1j, 1J, 1.5j, 1e2j, .5j, 0j, 1_0j, 10j)
print("attribute on numbers:", 1 .__class__ is int, (1.0).__class__ is float, (5).__class__ is int)
print("quotes:", 'a', "a", '''a''', """a""", 'a"b', "a'b", '\'', "\"", '''a'b"c''', """a"b'c""", '', "", '''''', """""")
print("escapes:", "\\", "\'", "\"", len("\a\b\f\n\r\t\v"), "\x41\x7a", "\101\60\7" == "A0\x07", "\0" == chr(0), "\u0041\U00000042", "\1234" == "S4", "\8", "\d", "\ ")
print("newlines:", len("a\
b"), len("""a
b"""), len("""a\
b"""), repr("""
"""))
print("raw:", r"a\nb", r'\d+', r"\\", len(r"\n"), r"""a\
b""", r"a\"b", r'''x\'y''')
print("bytes:", b"abc", b'a\x00\xff', b"\n\t\\", b"""a
b""", rb"\n", br"\x41", b"\101", b'' b"x" b'y')
print("prefixes:", u"a", f"a", r"a", b"a", rb"a", br"a", fr"a", rf"a")
print("joined:", "a" "b" 'c' """d""", "x" r"\n" f"{1}", ("p"
    "q"
    "r"), b"a" b"b", f"{1}" "y" f"{2}", "tab\t" "end")
print("unicode:", "\u2603" == "☃", "é" == "\xe9", len("😀"), "\U0001f600" == "😀", "日本語"[1] == "本")
_, __, _a, a1, A, aé, Ünïcödé, 变量 = range(8)
print("names:", _, __, _a, a1, A, aé, Ünïcödé, 变量)
match = case = type_ = soft = async_ = print_ = 1
match, case, self, cls, object_ = 1, 2, 3, 4, 5
print("soft keywords:", match + case, self, cls)
print("operators without spaces:", 1+2,3-1,2*3,7//2,7%4,2**3,1<<4,16>>2,5&3,5|3,5^3,~5,-5,+5,not 5,(1)if(1)else(2),[1,2][0],{1:2}[1],(1,)[0],1<2<3,1!=2,1==1)
print("operators with tricky spacing:", 1 - -1, 1--1, 1+-+-1, - - 1, ~ ~ 5, not not 5, 2**-1, 2 ** - 1, -2**2, 5 . __class__ is int, [1] [0], (lambda : 5) ( ), 1 if 0 else-1, [1]or 2, ()or 2, "a"in"abc", 1 in[1])
print("walrus:", (n := 5), n, [(m := i) for i in range(3)][-1], m, (lambda: (k := 2) + k)())
x = 5
x+=1;x-=2;x*=3;x//=2;x%=4;x**=3;x<<=2;x>>=1;x|=8;x&=12;x^=1
print("augmented without spaces:", x)
x=y=z=3
print("chain:",x,y,z,(x,y)==(3,3))
print("ellipsis:", ..., x.__class__ is int, [...][0] is ...)
print("matrix operator:", end=" ")
class M:
    def __matmul__(self, o): return "matmul"
    def __imatmul__(self, o): return "imatmul"
m = M()
print(m@m, m @ 1)
def annotated(a: int = 1, *b: str, c: "x" = 2, **d: [1]) -> None: return a + c
v: int = 5
w: "not evaluated"
print("annotations:", annotated(), v)
print(1,2,sep="")
print((1),(1,),((1),),(1)+(2),())
print({},{1},{1:2},{1,2,},{1:2,},[1,],(1,))
print(1 if True else 2 if False else 3, (1 if False else 2), [1 if i else 0 for i in (0, 1)])
print(*[1, 2], *(3,), sep="+")
print(not 1 == 2, not (1 == 2), -1 ** 2, (-1) ** 2, 2 * 3 ** 2, -3 % 5, -(3 % 5), 1 - 2 - 3, 2 ** 3 ** 0, 1 < 2 == True, (1 < 2) == True, 1 | 2 == 2, (1 | 2) == 2, 5 - 3 << 1, 1 + 1 & 3, 4 ^ 1 | 2 & 3)
