#!/usr/bin/env bash
# Installs the Debian package in dist/ in a clean Debian as an administrator would, uses it, upgrades, removes and purges it.
#
# Needs root (a chroot made by debootstrap, kept in build/package/debian.tar for the next run). What is done in there: in_deb.sh. Here: lintian, sizes, and what
# strace saw. Leaves pictures and traces in build/package/pictures and build/package/traces.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin # chroot and debootstrap are not on the path of every root
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

MOST_INSTALLED_BYTES=$((250 * 1000 * 1000))
MOST_DOWNLOAD_BYTES=$((100 * 1000 * 1000))

[ "$(id -u)" = 0 ] || { echo "package-test of the Debian package needs root, for its chroot; left out" >&2; exit 0; }
debs=(dist/thecal_*.deb)
[ -f "${debs[0]}" ] || { echo "no Debian package in dist/; run make package" >&2; exit 1; }
deb=${debs[0]}
missing=()
for tool in debootstrap:debootstrap lintian:lintian desktop-file-validate:desktop-file-utils appstreamcli:appstream; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
[ ${#missing[@]} -eq 0 ] || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
say() { printf 'package-test: %s\n' "$*" >&2; }

mkdir -p build/package/debs # fetched once
image=build/package/debian.tar
chroot_dir=$(mktemp -d)
trap 'umount -l "$chroot_dir/proc" 2>/dev/null || true; rm -rf "$chroot_dir"' EXIT
in_debian() { chroot "$chroot_dir" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }

say "lintian, menu entry, metadata, sizes"
lintian --fail-on error --tag-display-limit 0 "$deb" >build/package/lintian.txt || { grep '^E' build/package/lintian.txt >&2; exit 1; }
desktop-file-validate packaging/linux/org.thecal.Thecal.desktop
appstreamcli validate --no-net build/package/root/usr/share/metainfo/org.thecal.Thecal.metainfo.xml
installed_bytes=$(dpkg-deb --fsys-tarfile "$deb" | tar -tvf - | awk '{bytes += $3} END {print bytes}')
download_bytes=$(stat -c %s "$deb")
say "installed $((installed_bytes / 1000000)) MB, download $((download_bytes / 1000000)) MB"
[ "$installed_bytes" -lt "$MOST_INSTALLED_BYTES" ] && [ "$download_bytes" -lt "$MOST_DOWNLOAD_BYTES" ]

if [ ! -f "$image" ]; then
    say "making a clean Debian"
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u | grep -m1 -v security)
    debootstrap --cache-dir="$PWD/build/package/debs" --variant=minbase bookworm "$chroot_dir" "$mirror" >/dev/null
    cp /etc/resolv.conf "$chroot_dir/etc/" 2>/dev/null || true
    in_debian apt-get update -qq >/dev/null
    in_debian apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick x11-utils strace >/dev/null 2>&1
    tar -C "$chroot_dir" -cf "$image" .
else
    tar -C "$chroot_dir" -xf "$image"
fi
chmod 755 "$chroot_dir" # its root must be open to the person who uses the program
mount -t proc proc "$chroot_dir/proc"
# a package of the version before, to upgrade from
cp "$deb" "$chroot_dir/tmp/thecal.deb"
before=$chroot_dir/tmp/before
dpkg-deb -R "$deb" "$before"
sed -i 's/^Version: .*/&~before/' "$before/DEBIAN/control"
dpkg-deb --root-owner-group -Zzstd -z1 --build "$before" "$chroot_dir/tmp/before.deb" >/dev/null
rm -rf "$before"

cp packaging/linux/in_deb.sh "$chroot_dir/tmp/"
in_debian bash /tmp/in_deb.sh
mkdir -p build/package/pictures build/package/traces
cp "$chroot_dir"/tmp/out/*.png build/package/pictures/
cp "$chroot_dir"/tmp/out/trace-* build/package/traces/

say "no network, no port, no file outside: traces of the window's demo and of a write"
for trace in build/package/traces/trace-*; do
    python3 tests/e2e/footprint.py "$trace" "$(chroot "$chroot_dir" getent passwd nurse | cut -d: -f6)/.local/share/thecal" /tmp
done
say "$(basename "$deb"): installs, starts, programs, upgrades with records kept, is removed without a trace; pictures in build/package/pictures"
