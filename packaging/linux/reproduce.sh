#!/usr/bin/env bash
# Builds everything a second time from the same commit, in the same folder, and tells which files of dist/ differ from the first time; ends with 1 where any does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ -f dist/SHA256SUMS ] || { echo "reproduce: no dist/SHA256SUMS; run make package" >&2; exit 1; }
first=$(mktemp)
trap 'rm -f "$first"' EXIT
cp dist/SHA256SUMS "$first"
mkdir -p build/package/first
cp -a dist/. build/package/first/
make package >/dev/null
if cmp -s "$first" dist/SHA256SUMS; then
    rm -rf build/package/first
    echo "reproduce: $(wc -l <"$first") files, each the same byte by byte"
else
    echo "reproduce: differ (the first ones are in build/package/first):" >&2
    diff "$first" dist/SHA256SUMS >&2 || true
    exit 1
fi
