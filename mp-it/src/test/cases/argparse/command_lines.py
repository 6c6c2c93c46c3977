# argparse: command lines right and wrong, what is told of them, and what nobody knows.
import argparse, sys
def trial(build, *lines, known=False):
    for line in lines:
        parser = argparse.ArgumentParser(description="Tries it.")
        build(parser)
        sys.argv[:] = ["prog"] + line.split()
        print("--", line)
        try:
            print(parser.parse_known_args() if known else parser.parse_args())
        except SystemExit as e:
            print("exit", e)
        except Exception as e:
            print(repr(e))

def even(word):
    if int(word) % 2:
        raise argparse.ArgumentTypeError("odd")
    return int(word)

def a(p):
    p.add_argument("-v", "--verbose", action="store_true", help="say more")
    p.add_argument("-q", action="store_false", dest="loud")
    p.add_argument("--count-of", "-c", type=int, default="3", help="how many")
    p.add_argument("-k", action="store_const", const=7, default=1)
    p.add_argument("name", help="who")
    p.add_argument("rest", nargs="*")
LINES = ("", "x", "x y z", "-v x", "x -v", "-c 5 x", "-c", "-c five x", "--count-of 4 -q -k x y -v z", "-h", "--help", "-v -h", "--nope x", "x -- -v", "-- x", "- x", "x -v y", "-c -5 x")
trial(a, *LINES)
trial(a, *LINES, known=True)
def b(p):
    p.add_argument("-n", nargs=2, type=even)
    p.add_argument("-m", nargs="+")
    p.add_argument("-o", nargs="?", default="d")
    p.add_argument("-l", nargs="*", default=[])
LINES=("", "-n 2 4", "-n 1 2", "-n 2", "-m", "-m a b", "-m -o", "-m -- -o", "-o", "-o x", "-o -n 2 2", "-l", "-l a -m b", "z", "-n 2 4 6","-h")
trial(b, *LINES)
trial(b, *LINES, known=True)
def c(p):
    p.add_argument("one", type=int)
    p.add_argument("two", nargs="+", type=even)
    p.add_argument(dest="three")
trial(c, "", "1", "1 2", "1 2 4", "1 2 -- 3", "-h")
def d(p): p.add_argument("-x", type=5)
try: trial(d, "")
except ValueError as e: print(repr(e))
def e(p): p.add_argument("-x", action="append")
try: trial(e, "-x 1")
except BaseException as x: print(repr(x))
p = argparse.ArgumentParser()
p.add_argument("a"); p.add_argument("--b")
w = ["1", "--b", "2"]
print(p.parse_args(w), w, p.parse_args(args=["--b", "3", "4"]).b)
try: argparse.ArgumentParser("x")
except TypeError as e: print(repr(e))
print(argparse.ArgumentParser().usage(False))
