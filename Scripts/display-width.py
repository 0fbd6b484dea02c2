#!/usr/bin/env python3
"""Writes Sources/CommuniqueText/DisplayWidth+Table.swift from the Unicode data of this Python.

Zero columns: marks that do not move on (Mn, Me), format characters (Cf, but not the soft hyphen), the
medial and final Hangul jamo. Two columns: East Asian Wide and Fullwidth. All else takes one column.
Usage: Scripts/display-width.py > Sources/CommuniqueText/DisplayWidth+Table.swift
"""

import unicodedata


def width(code):
    char = chr(code)
    if 0xD800 <= code <= 0xDFFF or code < 0x300:
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or 0x1160 <= code <= 0x11FF:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def ranges(wanted):
    found, start = [], None
    for code in range(0x110001):
        if code < 0x110000 and width(code) == wanted:
            start = code if start is None else start
        elif start is not None:
            found.append((start, code - 1))
            start = None
    return found


def table(name, wanted):
    cells = ["0x%X, 0x%X," % pair for pair in ranges(wanted)]
    lines, line = [], ""
    for cell in cells:
        if len(line) + len(cell) > 85:
            lines.append(line)
            line = ""
        line += (" " if line else "") + cell
    lines.append(line)
    body = "\n".join("        " + line for line in lines)
    return "    static let %s: [UInt32] = [\n%s\n    ]" % (name, body)


print("// Written by Scripts/display-width.py from Unicode %s." % unicodedata.unidata_version)
print("// swift-format-ignore-file")
print()
print("extension DisplayWidth {")
print("    /// First and last code point of each range of characters that take no column.")
print(table("zero", 0))
print()
print("    /// First and last code point of each range of characters that take two columns.")
print(table("two", 2))
print("}")
