#!/usr/bin/env python3
"""Says whether XML files hold the same: canonical XML, blind to prefixes and comments.

    compare-xml.py [--layout] SOURCE REWRITTEN [SOURCE REWRITTEN ...]

White space between elements does not count, unless --layout is given: a text that is white space
alone, directly in an element that holds elements and no other text. Prints each pair that differs,
with the place, and a count; the exit code is 1 when there is any.
"""

import sys
import xml.etree.ElementTree as ElementTree


def without_layout(element):
    """Removes white space between elements where an element holds no other text."""
    stack = [element]
    while stack:
        parent = stack.pop()
        children = list(parent)
        stack.extend(children)
        texts = [parent.text] + [child.tail for child in children]
        if children and not any((text or "").strip() for text in texts):
            parent.text = None
            for child in children:
                child.tail = None


def canonical(path, keeps_layout):
    parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_pis=True))
    root = ElementTree.parse(path, parser).getroot()
    if not keeps_layout:
        without_layout(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return ElementTree.canonicalize(text, rewrite_prefixes=True)


def main(arguments):
    keeps_layout = "--layout" in arguments
    paths = [argument for argument in arguments if argument != "--layout"]
    compared = different = 0
    for source, rewritten in zip(paths[::2], paths[1::2]):
        try:
            left = canonical(source, keeps_layout)
        except (ElementTree.ParseError, LookupError, ValueError) as error:
            print(f"{source}: not read: {error}")
            continue
        compared += 1
        try:
            right = canonical(rewritten, keeps_layout)
        except (ElementTree.ParseError, OSError, LookupError, ValueError) as error:
            print(f"{source}: the rewritten file is not read: {error}")
            different += 1
            continue
        if left == right:
            continue
        different += 1
        pairs = zip(left, right)
        place = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))
        around = slice(max(0, place - 60), place + 60)
        print(f"{source}:\n  {left[around]!r}\n  {right[around]!r}")
    print(f"{compared} compared, {different} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
