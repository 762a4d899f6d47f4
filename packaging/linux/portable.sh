#!/usr/bin/env bash
# Makes the self-extracting archive from the frozen program that build.sh left: one file, for any distribution with the
# libraries that docs/packaging.md names.
#
#   packaging/linux/portable.sh [FOLDER] [OUT]   # preset: build/package/frozen/thecal, dist
#
#   ./thecal-VERSION-linux-ARCH.run --target FOLDER     # unpacks to FOLDER; without it, to ./thecal
#   ./thecal-VERSION-linux-ARCH.run --check             # looks at its own digest
#
# It only unpacks: it runs nothing, needs no root, and is removed by deleting its folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=${1:-build/package/frozen/thecal}
out=${2:-dist}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' programmer_app/__init__.py)
machine=$(dpkg --print-architecture 2>/dev/null || uname -m)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

if ! command -v makeself >/dev/null; then
    echo "portable: makeself is not installed (Debian: apt-get install makeself); no self-extracting archive was made" >&2
    exit 0
fi
[ -x "$folder/thecal" ] || { echo "portable: $folder holds no frozen program; packaging/linux/build.sh makes it" >&2; exit 1; }

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -a "$folder" "$room/thecal"
cp packaging/udev/70-thecal-head.rules LICENSE NOTICE "$room/thecal/"
licences=build/package/THIRD-PARTY-LICENCES.txt
[ ! -f "$licences" ] || cp "$licences" "$room/thecal/"
cat >"$room/thecal/unpacked.sh" <<'TEXT'
#!/bin/sh
# Runs when the archive was unpacked: says how to start the program, and does nothing.
echo "Thecal lies in $PWD. Start it with $PWD/thecal, or try $PWD/thecal --demo."
echo "It is for training and research, and no cleared medical device."
echo "To use a programmer head without root, an administrator copies 70-thecal-head.rules to /etc/udev/rules.d."
TEXT
chmod 755 "$room/thecal/unpacked.sh"
find "$room/thecal" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

mkdir -p "$out"
name=thecal-$version-linux-$machine.run
# from inside the room, since the archive keeps the command that made it
(cd "$room" && makeself --quiet --xz --complevel 4 --threads 2 --sha256 --notemp --nox11 --nochown --nomd5 --nocrc \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" \
    --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner" \
    thecal "$name" "Thecal $version" ./unpacked.sh)
mv "$room/$name" "$out/$name"
echo "$out/$name"
