#!/usr/bin/env bash
# Installs the Debian package in dist/ in a clean Debian as an administrator would, uses it, upgrades, removes and purges it.
#
# Needs root (a chroot made by debootstrap, kept in build/package/debian.tar for the next run). Looks at: lintian's errors, the self-test, a window
# under Xvfb with a picture of it, records that stay over upgrade and removal, and that nothing is left of the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

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

image=build/package/debian.tar
chroot_dir=$(mktemp -d)
trap 'umount -l "$chroot_dir/proc" 2>/dev/null || true; rm -rf "$chroot_dir"' EXIT
in_debian() { chroot "$chroot_dir" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }

say "lintian"
lintian --fail-on error --tag-display-limit 0 "$deb"
desktop-file-validate packaging/linux/org.thecal.Thecal.desktop
appstreamcli validate --no-net build/package/root/usr/share/metainfo/org.thecal.Thecal.metainfo.xml

if [ ! -f "$image" ]; then
    say "making a clean Debian"
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | sort -u | grep -m1 -v security)
    debootstrap --variant=minbase bookworm "$chroot_dir" "$mirror" >/dev/null
    cp /etc/resolv.conf "$chroot_dir/etc/" 2>/dev/null || true
    in_debian apt-get update -qq >/dev/null
    in_debian apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick x11-utils >/dev/null 2>&1
    tar -C "$chroot_dir" -cf "$image" .
else
    tar -C "$chroot_dir" -xf "$image"
fi
chmod 755 "$chroot_dir" # its root must be open to the person who uses the program
mount -t proc proc "$chroot_dir/proc"

say "installing"
cp "$deb" "$chroot_dir/tmp/thecal.deb"
in_debian apt-get install -y -qq --no-install-recommends /tmp/thecal.deb >/dev/null 2>&1
in_debian useradd -m nurse
as_nurse() { in_debian su nurse -c "export LC_ALL=C.UTF-8; $*"; }

say "self-test"
as_nurse "QT_QPA_PLATFORM=offscreen thecal self-test"
say "a window under Xvfb"
mkdir -p build/package/pictures
as_nurse "xvfb-run -a -s '-screen 0 1440x900x24' sh -c '
    thecal --demo & program=\$!
    for i in \$(seq 60); do sleep 0.5; xwininfo -root -tree 2>/dev/null | grep -q Thecal && break; done
    sleep 6; import -window root /tmp/window.png; kill -INT \$program; sleep 1; kill \$program 2>/dev/null; true'"
cp "$chroot_dir/tmp/window.png" build/package/pictures/installed.png

say "upgrade keeps records"
as_nurse "thecal schema >/dev/null; mkdir -p ~/.local/share/thecal; echo mine > ~/.local/share/thecal/kept"
newer=$chroot_dir/tmp/newer
dpkg-deb -R "$deb" "$newer"
sed -i 's/^Version: .*/&+later1/' "$newer/DEBIAN/control"
dpkg-deb --root-owner-group -Zzstd -z1 --build "$newer" "$chroot_dir/tmp/newer.deb" >/dev/null
rm -rf "$newer"
in_debian apt-get install -y -qq /tmp/newer.deb >/dev/null 2>&1
in_debian dpkg-query -W -f '${Version}\n' thecal | grep -q later1
as_nurse "QT_QPA_PLATFORM=offscreen thecal self-test >/dev/null && grep -q mine ~/.local/share/thecal/kept"

say "removal and purge"
in_debian apt-get remove -y -qq thecal >/dev/null 2>&1
as_nurse "grep -q mine ~/.local/share/thecal/kept"
in_debian apt-get purge -y -qq thecal >/dev/null 2>&1
left=$(in_debian find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /home -prune -o -iname '*thecal*' -print)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
say "$(basename "$deb"): installs, starts, upgrades with records kept, is removed without a trace; picture in build/package/pictures"
