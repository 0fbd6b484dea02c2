#!/usr/bin/env python3
"""Reads every NewsML-G2 file below a folder into documents, writes them back, and compares.

    newsml-g2-round-trip.py FOLDER SCHEMA COMMAND...

COMMAND reads the file named by its last argument and writes NewsML-G2 to its output, such as
`.build/release/communique -f newsml-g2 -t newsml-g2`. The output must hold the same as the input,
as compare-xml.py sees it, and be valid where the input is valid.
"""

import subprocess
import sys
import tempfile
from pathlib import Path


def is_valid(path, schema):
    command = ["xmllint", "--nonet", "--noout", "--schema", schema, str(path)]
    return subprocess.run(command, capture_output=True).returncode == 0


def main(folder, schema, *command):
    compare = [sys.executable, str(Path(__file__).with_name("compare-xml.py"))]
    counts = dict.fromkeys(["files", "read", "equal", "valid before", "valid after"], 0)
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch, "output.xml")
        for path in sorted(Path(folder).rglob("*.xml")):
            counts["files"] += 1
            run = subprocess.run([*command, str(path)], capture_output=True)
            if run.returncode != 0 or not run.stdout:
                print(f"{path}: not read: {run.stderr.decode(errors='replace')[:200]}")
                continue
            counts["read"] += 1
            output.write_bytes(run.stdout)
            same = subprocess.run([*compare, str(path), str(output)], capture_output=True)
            counts["equal"] += same.returncode == 0
            if same.returncode != 0:
                print(f"{path}: differs: {same.stdout.decode(errors='replace')[:400]}")
            if not is_valid(path, schema):
                continue
            counts["valid before"] += 1
            if is_valid(output, schema):
                counts["valid after"] += 1
            else:
                print(f"{path}: no longer valid")
    print(", ".join(f"{name}: {count}" for name, count in counts.items()))
    is_whole = counts["read"] == counts["files"] == counts["equal"]
    return is_whole and counts["valid before"] == counts["valid after"]


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
