# micropython -m mip install [-t TARGET] [-i INDEX] [--mpy | --no-mpy] PACKAGE[@VERSION]...
import argparse
import sys

from . import install


def _install(words):
    parser = argparse.ArgumentParser()
    parser.add_argument("-t", "--target", help="directory to install to")
    parser.add_argument("-i", "--index", help="URL of the index of packages")
    parser.add_argument("--mpy", action="store_true", help="get compiled files (default)")
    parser.add_argument("--no-mpy", action="store_true", help="get source files")
    parser.add_argument("package", nargs="+")
    args = parser.parse_args(words)
    for package in args.package:
        name, at, version = package.partition("@")
        install(name, args.index, args.target, version if at else None, not args.no_mpy)


if len(sys.argv) > 1:
    if sys.argv[1] == "install":
        _install(sys.argv[2:])
    else:
        print('mip: Unknown command "%s"' % sys.argv[1])
