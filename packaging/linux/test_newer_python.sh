#!/usr/bin/env bash
# Installs the wheel in dist/ under the Python of another Debian or Ubuntu, in a bare virtual environment, and lets it check itself with a window.
#
#   packaging/linux/test_newer_python.sh                          # trixie of this computer's own mirror: Python 3.13
#   packaging/linux/test_newer_python.sh SUITE MIRROR COMPONENTS  # another: noble of an Ubuntu mirror, "main,universe": Python 3.12
#
# Needs root (a chroot made by debootstrap, kept in build/package/SUITE.tar). The packages are fetched out here, since a chroot has no settings for an
# index: the versions of packaging/runtime.lock for that Python, by hash. There is no compiler in there, as at most users'.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin # chroot and debootstrap are not on the path of every root
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

suite=${1:-trixie} mirror=${2:-} components=${3:-main}
[ "$(id -u)" = 0 ] || { echo "the test under a newer Python needs root, for its chroot; left out" >&2; exit 0; }
command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
say() { printf 'package-test: %s\n' "$*" >&2; }
mkdir -p build/package/debs # fetched once
image=build/package/$suite.tar
room=$(mktemp -d)
log=$room.log
trap 'umount -l "$room/proc" 2>/dev/null || true; rm -rf "$room" "$log"' EXIT
told() { "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; say "failed: $*"; exit 1; }; } # says much, so it is heard only if it fails
if [ ! -f "$image" ]; then
    say "making a clean $suite"
    [ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u | grep -m1 -v security)
    # every suite of Ubuntu is made by the same script of debootstrap, which may be older than the suite
    script=/usr/share/debootstrap/scripts/$suite
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/gutsy
    told debootstrap --cache-dir="$PWD/build/package/debs" --variant=minbase --components="$components" \
        --include=python3,python3-venv,libegl1,libgl1,libdbus-1-3,libfontconfig1,libxkbcommon0,libglib2.0-0t64 "$suite" "$room" "$mirror" "$script"
    tar -C "$room" -cf "$image.new" . && mv "$image.new" "$image"
else
    tar -C "$room" -xf "$image"
fi
chmod 755 "$room"
mount -t proc proc "$room/proc"
inside() { chroot "$room" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 THECAL_HOME=/tmp/home QT_QPA_PLATFORM=offscreen "$@"; }

version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
say "Python $version of $suite"
wheels=$room/tmp/wheels
mkdir "$wheels"
# pip asks the markers of the Python it runs under, not of the one it fetches for; uv asks those of the latter
told env -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL UV_PYTHON_DOWNLOADS=never .venv/bin/uv pip compile packaging/runtime.lock --no-config \
    --python-version "$version" --python-platform x86_64-manylinux_2_34 --generate-hashes --no-emit-index-url --no-annotate --no-header --output-file "$room/tmp/locked.txt"
platforms=()
for floor in 2_17 2_24 2_26 2_27 2_28 2_31 2_34; do platforms+=(--platform "manylinux_${floor}_x86_64"); done
fetch() { told .venv/bin/python -m pip download --quiet --disable-pip-version-check --no-deps --prefer-binary -d "$wheels" "$@"; }
fetch --python-version "$version" "${platforms[@]}" --platform manylinux2014_x86_64 --require-hashes -r "$room/tmp/locked.txt"
# cobs has no wheel for Linux: pip builds it, in pure Python where there is no compiler
fetch "$(sed -n 's/^\(setuptools==[^ ;]*\).*/\1/p' packaging/tools.lock)"
cp dist/thecal-*.whl "$wheels/"
inside python3 -m venv /tmp/env
told inside /tmp/env/bin/pip install --no-index --find-links /tmp/wheels thecal
inside /tmp/env/bin/thecal self-test --all
told inside /tmp/env/bin/thecal demo --out /tmp/demo
mkdir -p build/package/pictures
cp "$(ls "$room"/tmp/demo/*.png | tail -n1)" "build/package/pictures/python-$version.png"
say "the wheel works under Python $version of $suite; picture in build/package/pictures"
