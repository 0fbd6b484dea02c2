#!/usr/bin/env python3
"""Checks documents in our own JSON against Docs/Formats/json.schema.json.

Usage: validate-json.py [--closed] FILE...

Needs the package jsonschema, 4.18 or later. A FILE holds one document, or one a line when its name ends
with .jsonl. With --closed members that the schema does not name are faults: what this version writes has
none. Prints each fault; the exit status says whether there were any.
"""

import json
import os
import sys

from jsonschema import Draft202012Validator

SCHEMA = os.path.join(os.path.dirname(__file__), "..", "Docs", "Formats", "json.schema.json")


def close(schema):
    """Forbids members that are not named, all the way down."""
    if isinstance(schema, dict):
        for value in schema.values():
            close(value)
        if schema.get("type") == "object":
            schema["additionalProperties"] = False
    elif isinstance(schema, list):
        for value in schema:
            close(value)


def documents(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        if path.endswith(".jsonl"):
            for number, line in enumerate(file, 1):
                yield "%s:%d" % (path, number), json.loads(line)
        else:
            yield path, json.load(file)


def main(arguments):
    isClosed = arguments[:1] == ["--closed"]
    files = arguments[1:] if isClosed else arguments
    if not files:
        sys.exit(__doc__)
    with open(SCHEMA, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    if isClosed:
        close(schema)
    validator = Draft202012Validator(schema)
    count = faults = 0
    for path in files:
        for name, document in documents(path):
            count += 1
            for error in validator.iter_errors(document):
                faults += 1
                where = "/".join(str(part) for part in error.absolute_path)
                print("%s: %s: %s" % (name, where, error.message[:300]))
    print("%d documents, %d faults" % (count, faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
