#!/usr/bin/env bash
# build-docs.sh OUT [BUILD]: the documentation of each library as an archive in OUT, made from the
# modules that `swift build` left in BUILD (default .build/debug). A warning of DocC is a failure.
#
# The plug-in for SwiftPM would build the package a second time, and every user would have to resolve
# it; what it calls is called here.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
build=${2:-.build/debug}
symbols=$(mktemp -d)
trap 'rm -rf "$symbols"' EXIT
target=$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p' | head -1)
mkdir -p "$out"
for catalogue in Sources/*/*.docc; do
    module=$(basename "$catalogue" .docc)
    mkdir "$symbols/$module"
    # shellcheck disable=SC2046 # the flags are to be split
    swift symbolgraph-extract -module-name "$module" -target "$target" -I "$build/Modules" \
        -I Sources/CLibXML2 $(pkg-config --cflags-only-I libxml-2.0 | sed 's/-I/-Xcc -I/g') \
        -minimum-access-level public -output-dir "$symbols/$module"
    docc convert "$catalogue" --additional-symbol-graph-dir "$symbols/$module" \
        --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
        --output-path "$out/$module.doccarchive" --warnings-as-errors
done
