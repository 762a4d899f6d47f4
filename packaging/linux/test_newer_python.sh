#!/usr/bin/env bash
# Installs the wheel in dist/ under the Python of a newer Debian, in a bare virtual environment, and lets it check itself with a window.
#
#   packaging/linux/test_newer_python.sh [SUITE]         # trixie, which has Python 3.13
#
# Needs root (a chroot made by debootstrap, kept in build/package/SUITE.tar). The wheels are fetched out here, since a chroot has no settings for an index.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

suite=${1:-trixie}
[ "$(id -u)" = 0 ] || { echo "the test under a newer Python needs root, for its chroot; left out" >&2; exit 0; }
command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >/dev/null
say() { printf 'package-test: %s\n' "$*" >&2; }
image=build/package/$suite.tar
room=$(mktemp -d)
trap 'umount -l "$room/proc" 2>/dev/null || true; rm -rf "$room"' EXIT
if [ ! -f "$image" ]; then
    say "making a clean $suite"
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u | grep -m1 -v security)
    debootstrap --variant=minbase --include=python3,python3-venv,libegl1,libgl1,libdbus-1-3,libfontconfig1,libxkbcommon0,libglib2.0-0t64 \
        "$suite" "$room" "$mirror" >/dev/null
    mkdir -p build/package
    tar -C "$room" -cf "$image" .
else
    tar -C "$room" -xf "$image"
fi
chmod 755 "$room"
mount -t proc proc "$room/proc"
inside() { chroot "$room" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 THECAL_HOME=/tmp/home QT_QPA_PLATFORM=offscreen "$@"; }

version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
say "Python $version of $suite"
sed -n 's/^\([A-Za-z0-9][^ ]*==[^\\]*[^ \\]\) *\\\{0,1\}$/\1/p' requirements.lock >"$room/tmp/constraints.txt"
mkdir "$room/tmp/wheels"
platforms=()
for floor in 2_17 2_24 2_26 2_27 2_28 2_31 2_34; do platforms+=(--platform "manylinux_${floor}_x86_64"); done
.venv/bin/python -m pip download --quiet --disable-pip-version-check --only-binary :all: --python-version "$version" "${platforms[@]}" --platform manylinux2014_x86_64 \
    -c "$room/tmp/constraints.txt" -d "$room/tmp/wheels" dist/thecal-*.whl 2>/dev/null
inside python3 -m venv /tmp/env
inside /tmp/env/bin/pip install --quiet --no-index --find-links /tmp/wheels thecal
inside /tmp/env/bin/thecal self-test --all
inside /tmp/env/bin/thecal demo --out /tmp/demo
mkdir -p build/package/pictures
cp "$(ls "$room"/tmp/demo/*.png | tail -n1)" "build/package/pictures/python-$version.png"
say "the wheel works under Python $version of $suite; picture in build/package/pictures"
