#!/usr/bin/env python3
"""Checks that every line of text pages is in the outline of its reading, once and in its place.

  check-lines.py --tool .build/release/communique FILE...

A file may be packed with gzip. The outline has a line for each block, of the text and of the
furniture, in the order of the page. What the page and the outline hold must be the same characters,
white space aside. A page that could not be read, or whose words were lost, moved or doubled, is
named with the first place where the two differ; the exit status is then 1. Standard library only.
"""
import argparse
import gzip
import os
import re
import subprocess
import sys
import tempfile

# What the page reader takes for white space: Unicode's, the no-break spaces, the byte order mark,
# control characters.
BLANK = re.compile("[\\s\\x00-\\x20\\x7f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f"
                   "\\u205f\\u3000\\ufeff]+")


def read(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rb") as file:
        return file.read()


def squeezed(text):
    return BLANK.sub("", text)


def texts(outline):
    """The texts of the blocks in an outline, the facts left out."""
    for line in outline.split("\n"):
        fields = line.split("\t")
        if len(fields) >= 3 and not fields[0].startswith("@"):
            yield fields[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/communique")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        pages = {}
        for number, path in enumerate(options.files):
            pages[f"{number}"] = path
            with open(os.path.join(folder, f"{number}.txt"), "wb") as file:
                file.write(read(path))
        out = os.path.join(folder, "out")
        # In a folder of their own, so that the names of the outputs are those of the inputs.
        listed = "\n".join(f"{name}.txt" for name in pages)
        subprocess.run([os.path.abspath(options.tool), "convert", "-q", "-f", "page", "-t", "outline",
                        "--output-dir", out, "--files-from", "-"],
                       input=listed.encode(), check=True, cwd=folder)
        outlines = {file.split(".")[0]: os.path.join(out, file) for file in os.listdir(out)}
        for name, path in pages.items():
            page = squeezed(read(path).decode("utf-8", "replace"))
            outline = read(outlines[name]).decode("utf-8") if name in outlines else ""
            found = squeezed("".join(texts(outline)))
            if page == found:
                continue
            wrong += 1
            place = len(os.path.commonprefix([page, found]))
            print(f"{path}: …{page[max(place - 20, 0):place]}⟨{page[place:place + 20]}⟩…"
                  f" became ⟨{found[place:place + 20]}⟩…")
    print(f"{len(options.files) - wrong} of {len(options.files)} pages have all their lines")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
