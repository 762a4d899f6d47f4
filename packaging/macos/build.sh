#!/usr/bin/env bash
# UNTRIED. Nobody has run this: the project has no Mac. It says what is thought to be needed, and stops at the first thing
# that is not so.
#
#   packaging/macos/build.sh            # on macOS 13 or newer: an application and a disk image in dist/
#   IDENTITY="Developer ID Application: ..." packaging/macos/build.sh      # signed; notarising is a step of its own
#
# Without a signature macOS opens the application only after a right click, or not at all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(uname -s)" = Darwin ] || { echo "macos: this runs on macOS alone; nothing was built" >&2; exit 1; }

room=build/macos
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' programmer_app/__init__.py)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} PYTHONHASHSEED=1
rm -rf "$room"
mkdir -p "$room" dist

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -q --require-hashes -r packaging/runtime.lock -r packaging/tools.lock
PYTHONPATH=$PWD "$room/venv/bin/pyinstaller" --noconfirm --clean --log-level WARN \
    --distpath "$room/frozen" --workpath "$room/work" packaging/linux/thecal.spec
# Signing writes into the program's own file, and covers the list: so that file cannot stand in it, and the signature holds it instead.
python3 packaging/manifest.py --frozen ${IDENTITY:+--signed} "$room/frozen/thecal"
env -i HOME="$PWD/$room" PATH=/usr/bin:/bin THECAL_HOME="$PWD/$room/home" QT_QPA_PLATFORM=offscreen \
    "$room/frozen/thecal/thecal" self-test

application=$room/Thecal.app
mkdir -p "$application/Contents/MacOS" "$application/Contents/Resources"
cp -a "$room/frozen/thecal/." "$application/Contents/MacOS/"
cp LICENSE NOTICE "$application/Contents/Resources/"
sed -e "s/@VERSION@/$version/g" packaging/macos/Info.plist >"$application/Contents/Info.plist"
if [ -n "${IDENTITY:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$IDENTITY" "$application"
    codesign --verify --deep --strict "$application"
fi
hdiutil create -quiet -volname "Thecal $version" -srcfolder "$application" -format UDZO \
    "dist/thecal-$version-macos-$(uname -m).dmg"
echo "dist/thecal-$version-macos-$(uname -m).dmg (untried)"
