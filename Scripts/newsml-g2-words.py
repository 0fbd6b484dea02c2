#!/usr/bin/env python3
"""Checks that each word of a NewsML-G2 item's text is in the document that is read from it.

    newsml-g2-words.py FOLDER COMMAND...

COMMAND reads the file named by its last argument and prints, for each document, a line `#DOC` and
then the head and the text as plain text. The words are compared with those of the rendition that is
read, in order and each as often; items whose content is no text are left out.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

NAR = "{http://iptc.org/std/nar/2006-10-01/}"
ITEMS = {"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
HIDDEN = {"head", "script", "style"}
KNOWN = {"html", "body", "nitf", "body.content", "div", "section", "article", "p"}


def local(element):
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def words(text):
    return re.findall(r"\w+", text)


def text_of(element):
    parts = []

    def walk(node):
        if local(node) in HIDDEN:
            return
        parts.append(" " + (node.text or ""))
        for child in node:
            walk(child)
            parts.append(child.tail or "")
        # The ends of inline elements part no words.
        if local(node) not in {"a", "b", "em", "i", "q", "span", "strong", "sub", "sup", "person", "org"}:
            parts.append(" ")

    walk(element)
    return "".join(parts)


def body_of(item):
    for content in item.iter():
        if local(content) == "inlineXML":
            roots = [child for child in content if isinstance(child.tag, str)]
            return text_of(roots[0]) if roots and local(roots[0]) in KNOWN else None
        if local(content) == "inlineData" and (content.text or "").strip():
            return content.text
    return None


def main(folder, *command):
    checked = wrong = 0
    for path in sorted(Path(folder).rglob("*.xml")):
        root = ElementTree.parse(path).getroot()
        items = [root] if local(root) not in {"newsMessage"} else [
            child for items in root if local(items) == "itemSet" for child in items
            if local(child) in ITEMS]
        run = subprocess.run([*command, str(path)], capture_output=True)
        documents = run.stdout.decode().split("#DOC\n")[1:]
        for item, document in zip(items, documents):
            body = body_of(item)
            if body is None:
                continue
            checked += 1
            expected, found = words(body), words(document)
            if expected != found:
                wrong += 1
                place = next((n for n, pair in enumerate(zip(expected, found)) if pair[0] != pair[1]),
                             min(len(expected), len(found)))
                print(f"{path.name}: word {place}: expected {expected[place:place + 8]}, "
                      f"found {found[place:place + 8]}")
    print(f"texts: {checked}, with other words: {wrong}")
    return wrong == 0


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
