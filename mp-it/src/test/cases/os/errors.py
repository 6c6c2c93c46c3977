# The error numbers of functions on files and directories.
import os


def attempt(label, function, *arguments):
    try:
        function(*arguments)
        print(label, "done")
    except Exception as e:
        print(label, repr(e), e.errno if isinstance(e, OSError) else "")


for name in ("file", "other"):
    with open(name, "w") as f:
        f.write(name)
os.mkdir("directory")
os.mkdir("directory/inner")
os.mkdir("empty")

attempt("open what is not there", open, "nothing")
attempt("open in what is not there", open, "nothing/x", "w")
attempt("open in a file", open, "file/x", "w")
attempt("open a name too long", open, "x" * 300, "w")
attempt("open an empty name", open, "")
attempt("write a directory", open, "directory", "w")
attempt("append to a directory", open, "directory", "a")
attempt("update a directory", open, "directory", "r+")
attempt("read a directory", lambda: open("directory").read())
attempt("stat what is not there", os.stat, "nothing")
attempt("stat in what is not there", os.stat, "nothing/x")
attempt("list what is not there", os.listdir, "nothing")
attempt("list a file", os.listdir, "file")
attempt("make what is there", os.mkdir, "directory")
attempt("make what is there as a file", os.mkdir, "file")
attempt("make in what is not there", os.mkdir, "nothing/x")
attempt("make in a file", os.mkdir, "file/x")
attempt("remove what is not there", os.remove, "nothing")
attempt("remove a directory", os.remove, "directory")
attempt("remove a directory that is not there", os.rmdir, "nothing")
attempt("remove a file as a directory", os.rmdir, "file")
attempt("remove a directory with something in it", os.rmdir, "directory")
attempt("rename what is not there", os.rename, "nothing", "x")
attempt("rename to where nothing is", os.rename, "file", "nothing/x")
attempt("rename over a file", os.rename, "file", "other")
attempt("rename a directory over an empty one", os.rename, "directory", "empty")
attempt("rename a directory into itself", os.rename, "empty", "empty/inner/x")
attempt("change to what is not there", os.chdir, "nothing")
attempt("change to a file", os.chdir, "other")
attempt("numbers as names", os.mkdir, 5)
attempt("None as a name", os.remove, None)
attempt("bytes as a name", os.stat, b"other")
attempt("too few arguments", os.rename, "x")
print(open("other").read(), sorted(os.listdir()), os.listdir("empty"))

f = open("other")
attempt("write to what is open for reading", f.write, "x")
f.close()
attempt("read what is closed", f.read)
attempt("seek in what is closed", f.seek, 0)
attempt("close twice", f.close)
f = open("other", "w")
attempt("read what is open for writing", f.read)
f.close()
try:
    with open("nothing") as f:
        print("never")
except OSError as e:
    print("in with", e.errno, e.args, e)
