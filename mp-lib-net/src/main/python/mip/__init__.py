# Installs packages from an index, from where code is kept, from any server, or from a directory.
import sys

import requests

from micropython import const

__version__ = "0.5.0"

_INDEX = const("https://micropython.org/pi/v2")
_CHUNK_BYTES = const(256)

# Where files of a repository are; the parts are owner, repository, branch and path.
_HOSTS = {
    "github:": "https://raw.githubusercontent.com/{}/{}/{}/{p}",
    "gitlab:": "https://gitlab.com/{}/{}/-/raw/{}/{p}",
    "codeberg:": "https://codeberg.org/api/v1/repos/{}/{}/raw/{p}?ref={}",
}


def _is_url(name):
    return any(name.startswith(p) for p in ("http://", "https://")) or _host_of(name) is not None


def _host_of(name):
    for prefix in _HOSTS:
        if name.startswith(prefix):
            return prefix


def _is_local(name):
    return name.startswith("/") or name.startswith("./") or name.startswith("../")


def _rewrite_url(url, branch=None):
    prefix = _host_of(url)
    if prefix is None:
        return url
    owner, repository, path = url[len(prefix) :].split("/", 2)
    return _HOSTS[prefix].format(owner, repository, branch or "HEAD", p=path)


class _Missing(Exception):
    pass


def _open(source):
    """What is at a URL or a local path: something to read from and to close."""
    if _is_local(source):
        try:
            return open(source, "rb")
        except OSError:
            raise _Missing(source)
    response = requests.get(source)
    if response.status_code != 200:
        response.close()
        raise _Missing("%d %s" % (response.status_code, source))
    return response.raw


def _chunk(src, dest):
    buf = memoryview(bytearray(_CHUNK_BYTES))
    while True:
        count = src.readinto(buf)
        if not count:
            break
        dest(buf[:count])


def _check_exists(path, short_hash):
    """Whether a file is there whose SHA-256 begins like that."""
    import binascii
    import hashlib

    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            _chunk(file, digest.update)
    except OSError:
        return False
    return str(binascii.hexlify(digest.digest()), "ascii").startswith(short_hash)


def _ensure_path_exists(path):
    """Makes the directories that are missing; those above may not even be visible."""
    import os

    folder = path.rpartition("/")[0]
    if folder:
        try:
            os.stat(folder)
        except OSError:
            _ensure_path_exists(folder)
            os.mkdir(folder)


def _download_file(source, dest):
    src = _open(source)
    try:
        print("Copying:", dest)
        _ensure_path_exists(dest)
        with open(dest, "wb") as file:
            _chunk(src, file.write)
    finally:
        src.close()


def _read_json(source):
    import json

    src = _open(source)
    try:
        return json.loads(src.read())
    finally:
        src.close()


def _install_json(package_json, index, target, version, mpy):
    description = _read_json(_rewrite_url(package_json, version))
    for path, short_hash in description.get("hashes", ()):
        dest = target + "/" + path
        if _check_exists(dest, short_hash):
            print("Exists:", dest)
        else:
            _download_file("%s/file/%s/%s" % (index, short_hash[:2], short_hash), dest)
    base = package_json.rpartition("/")[0]
    for path, url in description.get("urls", ()):
        if not _is_url(url) and not url.startswith("/"):
            url = base + "/" + url
        _download_file(_rewrite_url(url, version), target + "/" + path)
    for package, wanted in description.get("deps", ()):
        _install_package(package, index, target, wanted, mpy)


def _install_package(package, index, target, version, mpy):
    if _is_url(package) or _is_local(package):
        if package.endswith(".py") or package.endswith(".mpy"):
            print("Downloading", package, "to", target)
            name = package.rpartition("/")[2]
            return _download_file(_rewrite_url(package, version), target + "/" + name)
        if not package.endswith(".json"):
            package = package.rstrip("/") + "/package.json"
        print("Installing", package, "to", target)
    else:
        version = version or "latest"
        print("Installing %s (%s) from %s to %s" % (package, version, index, target))
        kind = sys.implementation._mpy & 0xFF if mpy else "py"
        package = "%s/package/%s/%s/%s.json" % (index, kind, package, version)
    _install_json(package, index, target, version, mpy)


def _library():
    for path in sys.path:
        if path.endswith("/lib") and not path.startswith("/rom"):
            return path


def install(package, index=None, target=None, version=None, mpy=True):
    target = target or _library()
    if not target:
        print("Unable to find lib dir in sys.path")
        return
    try:
        _install_package(package, (index or _INDEX).rstrip("/"), target, version, mpy)
        print("Done")
    except _Missing as e:
        print("Not found:", e)
        print("Package may be partially installed")
