#!/usr/bin/env python3
"""Writes Sources/CommuniquePage/Decoding/SingleByteTables.swift from Python's codecs.

    Scripts/encoding-tables.py > Sources/CommuniquePage/Decoding/SingleByteTables.swift

The tables are those of the WHATWG Encoding Standard, which differ from Python's in the few places
named in PATCHES. A byte without a character is U+FFFD, also where the standard reads it as a C1
control: a page that has one is in another encoding, and its reader should hear of it.
"""

import unicodedata

CODECS = {
    "ibm866": "cp866",
    **{f"iso8859{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    "koi8R": "koi8_r",
    "koi8U": "koi8_u",
    "macintosh": "mac_roman",
    "macCyrillic": "mac_cyrillic",
    "windows874": "cp874",
    **{f"windows{n}": f"cp{n}" for n in range(1250, 1259)},
}

PATCHES = {
    "koi8U": {0xAE: 0x045E, 0xBE: 0x040E},  # Belarusian, for frames that no page draws
    "windows1255": {0xCA: 0x05BA},
}

HEAD = '''// Made by Scripts/encoding-tables.py; change that, and run it.

/// What the bytes of a single-byte encoding stand for; those below `first` stand for themselves.
struct SingleByteTable: Sendable {
    /// The first byte of the table: 0x80, or 0xA0 where the C1 controls stand before it.
    let first: UInt8
    /// The characters of the bytes from `first` to 0xFF; U+FFFD where there is none.
    let characters: String
}

extension SingleByteTable {'''


def escaped(char):
    visible = unicodedata.category(char)[0] in "LNPS" and char not in '"\\\ufffd'
    # Letters that run from right to left would turn the order of the source around.
    if visible and unicodedata.bidirectional(char) not in ("R", "AL", "AN"):
        return char
    return "\\u{%X}" % ord(char)


def main():
    print(HEAD)
    for number, (name, codec) in enumerate(CODECS.items()):
        chars = []
        for byte in range(0x80, 0x100):
            patch = PATCHES.get(name, {}).get(byte)
            chars.append(chr(patch) if patch else bytes([byte]).decode(codec, "replace"))
        first = 0x80
        if chars[:32] == [chr(code) for code in range(0x80, 0xA0)]:
            first, chars = 0xA0, chars[32:]
        if number:
            print()
        print(f'    static let {name} = Self(\n        first: 0x{first:X},\n        characters: """')
        line = ""
        for char in map(escaped, chars):
            if len(line) + len(char) > 64:
                print(f"            {line}\\")
                line = ""
            line += char
        print(f'            {line}\n            """\n    )')
    print("}")


main()
