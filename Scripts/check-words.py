#!/usr/bin/env python3
"""Checks that no word of a page is lost: what `communique outline` prints of a page, its facts and
columns taken away, has the same characters as the page, blanks aside.

  check-words.py TOOL FILE...       files, also packed with gzip
  check-words.py TOOL ../shared     all text dumps and gold pages below a folder

Prints the pages that differ, and exits with 1 if there are any.
"""
import concurrent.futures
import gzip
import os
import subprocess
import sys
import tempfile
import unicodedata


def solid(text):
    """The characters of a text without white space and what counts as such: control characters."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Zs")
                   and c != "\ufeff")


def pages(paths):
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for folder, _, names in sorted(os.walk(path)):
            for name in sorted(names):
                if name.endswith(".txt.gz") or name.endswith(".txt") and "corpus" in folder:
                    yield os.path.join(folder, name)


def difference(tool, path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        data = file.read()
    with tempfile.NamedTemporaryFile(suffix=".txt") as page:
        page.write(data)
        page.flush()
        run = subprocess.run([tool, "outline", "-f", "page", "-q", page.name], stdout=subprocess.PIPE)
    lines = run.stdout.decode().split("\n")
    found = "".join(line.split("\t")[2] for line in lines if "\t" in line and line[0] != "@")
    wanted, found = solid(data.decode("utf-8", "replace")), solid(found)
    if wanted == found:
        return None
    at = next((i for i, (a, b) in enumerate(zip(wanted, found)) if a != b), min(len(wanted), len(found)))
    return f"{path}: {len(wanted)} characters, {len(found)} found; at {wanted[at:at + 40]!r}"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    paths = list(pages(sys.argv[2:]))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [f for f in pool.map(lambda p: difference(sys.argv[1], p), paths) if f]
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(paths)} pages, {len(faults)} with words lost or moved")
    sys.exit(1 if faults or not paths else 0)


if __name__ == "__main__":
    main()
