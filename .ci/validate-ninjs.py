#!/usr/bin/env python3
"""Checks ninjs items against the JSON schema, without the network.

    validate-ninjs.py NINJS-SCHEMA GEOJSON-SCHEMA ITEM...

Prints a line for each fault, then how many items are valid; exits with 1 when one is not.
"""
import json
import sys

from jsonschema import FormatChecker
from jsonschema.validators import validator_for
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

# The name under which the ninjs schema refers to GeoJSON.
GEOJSON = "https://geojson.org/schema/GeoJSON.json"


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(schema_path, geojson_path, *items):
    schema = load(schema_path)
    geojson = Resource.from_contents(load(geojson_path), default_specification=DRAFT202012)
    validator = validator_for(schema)(
        schema,
        registry=Registry().with_resource(GEOJSON, geojson),
        format_checker=FormatChecker(),
    )
    failed = 0
    for path in items:
        try:
            faults = [
                f"{path}: {'/'.join(map(str, fault.absolute_path)) or '(item)'}: {fault.message}"
                for fault in validator.iter_errors(load(path))
            ]
        except ValueError as error:
            faults = [f"{path}: {error}"]
        failed += bool(faults)
        print("\n".join(faults), end="\n" if faults else "")
    print(f"{len(items) - failed} of {len(items)} ninjs items are valid")
    return 1 if failed or not items else 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
