#!/usr/bin/env python3
"""Checks ninjs items against IPTC's JSON schema, formats included, without the network.

Usage: validate-ninjs.py SCHEMA FILE...

Needs the package jsonschema, 4.18 or later.
The GeoJSON schema that ninjs refers to is read from GeoJSON-schema.json beside SCHEMA. A FILE holds one
item, or one item a line when its name ends with .jsonl. Prints each fault; the exit status says whether
there were any.
"""

import json
import os
import re
import sys
from datetime import datetime

from jsonschema import FormatChecker
from jsonschema.validators import validator_for
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

# RFC 3986 appendix A, `URI`, with IP literals in brief.
PCT = r"%[0-9A-Fa-f]{2}"
NAME = r"[A-Za-z0-9._~!$&'()*+,;=-]"
PCHAR = "(?:%s|%s|[:@])" % (NAME, PCT)
URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?://(?:(?:%(n)s|%(e)s|:)*@)?(?:\[[0-9A-Fa-f:.]+\]|(?:%(n)s|%(e)s)*)(?::[0-9]*)?(?:/%(p)s*)*"
    r"|/(?:%(p)s+(?:/%(p)s*)*)?|%(p)s+(?:/%(p)s*)*|)"
    r"(?:\?(?:%(p)s|[/?])*)?(?:#(?:%(p)s|[/?])*)?"
    % {"n": NAME, "e": PCT, "p": PCHAR}
)
INSTANT = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
)

# The name under which the ninjs schema refers to GeoJSON.
GEOJSON = "https://geojson.org/schema/GeoJSON.json"

formats = FormatChecker(formats=())


@formats.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or URI.fullmatch(value) is not None


@formats.checks("date-time", raises=ValueError)
def is_instant(value):
    if not isinstance(value, str):
        return True
    match = INSTANT.fullmatch(value)
    return match is not None and bool(datetime.strptime(match.group(1), "%Y-%m-%dT%H:%M:%S"))


def items(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        if path.endswith(".jsonl"):
            for number, line in enumerate(file, 1):
                yield "%s:%d" % (path, number), json.loads(line)
        else:
            yield path, json.load(file)


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8") as file:
        schema = json.load(file)
    folder = os.path.dirname(arguments[0])
    with open(os.path.join(folder, "GeoJSON-schema.json"), encoding="utf-8") as file:
        geo = json.load(file)
    geo = Resource.from_contents(geo, default_specification=DRAFT202012)
    registry = Registry().with_resource(GEOJSON, geo)
    # Each line of ninjs is written in the JSON Schema of its day.
    validator = validator_for(schema)(schema, registry=registry, format_checker=formats)
    count = faults = 0
    for path in arguments[1:]:
        for name, item in items(path):
            count += 1
            for error in validator.iter_errors(item):
                faults += 1
                where = "/".join(str(part) for part in error.absolute_path)
                print("%s: %s: %s" % (name, where, error.message[:300]))
    print("%d items, %d faults" % (count, faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
