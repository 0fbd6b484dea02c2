#!/usr/bin/env python3
"""Gives the names in a text the codes of a newsroom: a filter for the tool `communique`.

    communique --filter 'Examples/Filters/tag-names.py Examples/Filters/names.tsv' page.txt

Each line of the list is a name, a tab and a code. Names that the text has become subjects; those that
the reader found and the list does not know are told of in a remark.
"""
import json
import re
import sys


def texts(content):
    """The characters of running text, pieces within pieces included."""
    for piece in content:
        if isinstance(piece, str):
            yield piece
        else:
            yield from texts(piece.get("content", []))


def words(blocks):
    """The characters of blocks at any depth."""
    for block in blocks:
        yield "".join(texts(block.get("content", [])))
        for item in block.get("items", []):
            yield from words(item["blocks"])
        for row in block.get("rows", []):
            for cell in row:
                yield "".join(texts(cell.get("content", [])))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        codes = dict(line.rstrip("\n").split("\t") for line in file if line.strip())
    document = json.load(sys.stdin)
    text = "\n".join(words(document.get("body", [])))
    subjects = document.setdefault("subjects", [])
    for name, code in codes.items():
        if re.search(rf"\b{re.escape(name)}\b", text):
            subjects.append({"qcode": code, "names": [{"text": name}]})
    for entity in document.get("entities", []):
        name = entity["concept"]["names"][0]["text"]
        if name not in codes:
            print(f"note: no code for {name} [house.unknown-name]", file=sys.stderr)
    json.dump(document, sys.stdout, ensure_ascii=False)


main()
