#!/bin/sh
# Reads and writes items of NewsML-G2, and says whether the outcome is the same and as valid.
#
#     compare-items.sh SCHEMA.xsd FOLDER
#
# SCHEMA.xsd is IPTC's, with xml.xsd beside it; every *.xml below FOLDER is read. Needs the benchmark
# built (Benchmarks/newsml-g2), xmllint and python3. BENCH names the program if it is elsewhere.

set -u
here=$(cd "$(dirname "$0")/.." && pwd)
bench=${BENCH:-$here/Benchmarks/newsml-g2/.build/release/NewsMLG2Bench}
schema=$1
folder=$2
output=$(mktemp -d)
list=$(mktemp)
trap 'rm -rf "$output" "$list"' EXIT

find "$folder" -name '*.xml' | sort > "$list"
tr '\n' '\0' < "$list" | xargs -0 "$bench" rewrite "$output"

read=0 different=0 valid=0 invalid=0 number=0
while IFS= read -r source; do
    rewritten=$output/$number.xml
    number=$((number + 1))
    [ -f "$rewritten" ] || continue
    read=$((read + 1))
    if ! python3 "$here/Scripts/compare-xml.py" "$source" "$rewritten" > "$output/report"; then
        different=$((different + 1))
        cat "$output/report"
    fi
    if xmllint --nonet --noout --schema "$schema" "$source" 2> /dev/null; then
        valid=$((valid + 1))
        if ! xmllint --nonet --noout --schema "$schema" "$rewritten" 2> "$output/report"; then
            invalid=$((invalid + 1))
            echo "$source: valid, but not when it is written back"
            head -3 "$output/report"
        fi
    fi
done < "$list"

echo "$number files, $read read, $different written back different;" \
    "$valid valid, $invalid of them not when written back"
[ "$different" -eq 0 ] && [ "$invalid" -eq 0 ]
