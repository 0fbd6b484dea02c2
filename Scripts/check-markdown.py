#!/usr/bin/env python3
"""Renders Markdown with CommonMark implementations, and compares the text with what it should be.

Usage: check-markdown.py CASES

CASES is a file of JSON lines: "name", "markdown", "text" (what a reader is to see), "extended" (whether the
Markdown may hold tables of GitHub Flavored Markdown) and "front" (what the front matter should say, or null).
White space is left out of the comparison, and so are comments.

Uses markdown-it-py, and beside it cmark and cmark-gfm when they are installed; PyYAML for the front matter.
Prints each fault; the exit status says whether there were any.
"""

import html.parser
import json
import shutil
import subprocess
import sys

from markdown_it import MarkdownIt

try:
    import yaml
except ImportError:
    yaml = None


class Text(html.parser.HTMLParser):
    """The characters of a page that its readers see."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def text_of(page):
    parser = Text()
    parser.feed(page)
    parser.close()
    return squeezed("".join(parser.parts))


def squeezed(text):
    # U+FEFF is blank to some readers; tables of HTML have U+FFFD for what HTML forbids.
    shown = (c for c in text if not c.isspace() and c != "\ufeff")
    return "".join("\ufffd" if is_forbidden(ord(c)) else c for c in shown)


def is_forbidden(code):
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def command(*arguments):
    path = shutil.which(arguments[0])
    if path is None:
        return None

    def render(markdown):
        return subprocess.run(
            [path, *arguments[1:]], input=markdown.encode(), capture_output=True, check=True
        ).stdout.decode()

    try:
        render("a")
    except (subprocess.CalledProcessError, OSError):
        return None
    return render


def implementations():
    strict = MarkdownIt("commonmark", {"html": True})
    extended = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    yield "markdown-it", strict.render, extended.render
    cmark, gfm = command("cmark", "--unsafe"), command(
        "cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink"
    )
    if cmark or gfm:
        yield "cmark", cmark, gfm


def without_front(markdown):
    """The front matter and the rest."""
    if not markdown.startswith("---\n"):
        return None, markdown
    front, _, rest = markdown[4:].partition("\n---\n")
    return front, rest


def main():
    faults = cases = 0
    readers = list(implementations())
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            case = json.loads(line)
            cases += 1
            front, body = without_front(case["markdown"])
            if yaml is not None and case.get("front") is not None:
                read = yaml.safe_load(front) if front else {}
                for key, value in case["front"].items():
                    if read.get(key) != value:
                        faults += 1
                        print("%s: %s is %r, not %r" % (case["name"], key, read.get(key), value))
            wanted = squeezed(case["text"])
            for name, strict, extended in readers:
                render = extended if case["extended"] else strict
                if render is None:
                    continue
                found = text_of(render(body))
                if found == wanted:
                    continue
                faults += 1
                if "--show" in sys.argv:
                    print(body)
                at = next(
                    (i for i, (a, b) in enumerate(zip(found, wanted)) if a != b),
                    min(len(found), len(wanted)),
                )
                print(
                    "%s: %s reads …%r… for …%r…"
                    % (case["name"], name, found[max(0, at - 20) : at + 30], wanted[max(0, at - 20) : at + 30])
                )
    print("%d cases, %d faults, read by %s" % (cases, faults, ", ".join(r[0] for r in readers)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
