#!/usr/bin/env bash
# Freezes the program and makes the Debian package, the portable archives, the list of what is in them and their sums.
#
#   packaging/linux/build.sh            # everything, into dist/
#
# Input: this checkout, packaging/runtime.lock (what is shipped), packaging/tools.lock (what makes it), and the libraries of this computer that the frozen
# program takes along. The same input gives the same bytes (packaging/linux/reproduce.sh). Times are those of the last commit (SOURCE_DATE_EPOCH).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

room=build/package
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' programmer_app/__init__.py)
machine=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1
say() { printf 'package: %s\n' "$*" >&2; }

environment() { # runtime packages of the lock and the tools, nothing of the tests
    local stamp=$room/venv/.stamp
    [ "$stamp" -nt packaging/tools.lock ] && [ "$stamp" -nt packaging/runtime.lock ] && return
    rm -rf "$room/venv"
    python3 -m venv "$room/venv"
    "$room/venv/bin/pip" install -q --disable-pip-version-check --require-hashes \
        -r packaging/runtime.lock -r packaging/tools.lock
    touch "$stamp"
}

freeze() {
    say "freezing"
    rm -rf "$room/frozen" "$room/work"
    PYTHONPATH=$PWD "$room/venv/bin/pyinstaller" --noconfirm --clean --log-level WARN \
        --distpath "$room/frozen" --workpath "$room/work" packaging/linux/thecal.spec
    if grep "/programmer_app/.*\.py'" "$room/work/thecal/PYZ-00.toc" | grep -vF "'$PWD/programmer_app/" >&2; then
        say "these were not taken from this checkout"; exit 1
    fi
    find "$room/frozen" -name '*.so*' -type f -exec chmod 644 {} +
    # symbols of these alone, 45 MB: nobody has patched them, as numpy's and Qt's are
    strip --strip-unneeded "$room"/frozen/thecal/_internal/cryptography/hazmat/bindings/*.so
    strip --strip-debug --enable-deterministic-archives "$room"/frozen/thecal/_internal/libpython3*.so* \
        "$room"/frozen/thecal/_internal/{python3.*/lib-dynload,sqlcipher3}/*.so \
        "$room"/frozen/thecal/_internal/sqlalchemy/*/*.so
    python3 packaging/manifest.py --frozen "$room/frozen/thecal"
    say "self-test of the frozen program"
    env -i LC_ALL=C.UTF-8 HOME="$room" PATH=/usr/bin:/bin THECAL_HOME="$PWD/$room/home" QT_QPA_PLATFORM=offscreen \
        "$room/frozen/thecal/thecal" self-test --all
}

inventory() { # what is in it: a bill of materials, the licences of all parts
    say "bill of materials and licences"
    "$room/venv/bin/cyclonedx-py" requirements packaging/runtime.lock --pyproject pyproject.toml \
        --output-reproducible --of JSON -o "dist/thecal-$version.cdx.json"
    local host=$room/work/thecal/host-libraries.txt python=$room/venv/bin/python
    "$python" packaging/linux/bill.py "dist/thecal-$version.cdx.json" "$host" "$("$python" -c 'import platform; print(platform.python_version())')"
    local names
    names=$(sed -n 's/^\([A-Za-z0-9][^ =]*\)==.*/\1/p' packaging/runtime.lock)
    # shellcheck disable=SC2086 - one word a package
    "$room/venv/bin/pip-licenses" --python "$room/venv/bin/python" --format json --with-license-file --no-license-path \
        --packages $names >"$room/licences.json"
    "$python" packaging/linux/licences.py "$room/licences.json" "$host" "$("$python" -c 'import site; print(site.getsitepackages()[0])')" \
        "$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')/LICENSE.txt" >"$room/THIRD-PARTY-LICENCES.txt"
    install -m 644 LICENSE NOTICE "$room/THIRD-PARTY-LICENCES.txt" "$room/frozen/thecal/"
}

tree() { # the files of the Debian package as they will lie on the disk
    local root=$room/root
    rm -rf "$root"
    install -d "$root"/opt "$root"/usr/bin "$root"/usr/share/{applications,metainfo,doc/thecal,man/man1,lintian/overrides} \
        "$root"/usr/share/icons/hicolor/scalable/apps "$root"/usr/lib/udev/rules.d "$root"/DEBIAN
    cp -a "$room/frozen/thecal" "$root/opt/thecal"
    ln -s /opt/thecal/thecal "$root/usr/bin/thecal"
    install -m 644 packaging/linux/org.thecal.Thecal.desktop "$root/usr/share/applications/"
    filled org.thecal.Thecal.metainfo.xml >"$root/usr/share/metainfo/org.thecal.Thecal.metainfo.xml"
    install -m 644 packaging/linux/org.thecal.Thecal.svg "$root/usr/share/icons/hicolor/scalable/apps/"
    install -m 644 packaging/udev/70-thecal-head.rules "$root/usr/lib/udev/rules.d/"
    install -m 644 packaging/linux/lintian-overrides "$root/usr/share/lintian/overrides/thecal"
    filled thecal.1 | gzip -9n >"$root/usr/share/man/man1/thecal.1.gz"
    printf 'thecal (%s) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- %s  %s\n' "$version" "$maintainer" \
        "$(date -u -d "@$SOURCE_DATE_EPOCH" -R)" | gzip -9n >"$root/usr/share/doc/thecal/changelog.gz"
    install -m 644 CHANGELOG.md NOTICE "$root/usr/share/doc/thecal/"
    gzip -9n "$root/usr/share/doc/thecal/CHANGELOG.md"
    install -m 644 "$room/THIRD-PARTY-LICENCES.txt" "$root/usr/share/doc/thecal/"
    gzip -9n "$root/usr/share/doc/thecal/THIRD-PARTY-LICENCES.txt"
    copyright >"$root/usr/share/doc/thecal/copyright"
    install -m 755 packaging/linux/postinst "$root/DEBIAN/"
    chmod -R u=rwX,go=rX "$root"
    find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" "packaging/linux/$1"; }

copyright() {
    cat <<TEXT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Thecal
Comment: Parts by others and their licences: THIRD-PARTY-LICENCES.txt.gz

Files: *
Copyright: 2026 The Thecal authors
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
TEXT
}

maintainer="The Thecal authors <maintainers@thecal.invalid>"

debian() {
    local root=$room/root size
    size=$(du -sk --exclude=DEBIAN "$root" | cut -f1)
    cat >"$root/DEBIAN/control" <<TEXT
Package: thecal
Version: $version
Section: science
Priority: optional
Architecture: $machine
Installed-Size: $size
Maintainer: $maintainer
Depends: libc6 (>= 2.36), libgcc-s1, libstdc++6 (>= 12), libegl1, libgl1, libxcb1, libwayland-client0, libwayland-cursor0, fontconfig, xkb-data
Recommends: fonts-dejavu-core | fonts-noto-core, xdg-desktop-portal, gnome-keyring | kwalletmanager, pulseaudio-utils | alsa-utils, libcups2 | libcups2t64
Description: programmer for intrathecal drug pumps, for training and research
 Thecal reads an intrathecal pump, edits its delivery program, plots the
 projected cumulative dose live, checks it, and writes it through a programmer
 head or to a pump that is emulated on this computer.
 .
 It is not a cleared medical device; do not treat patients with it.
TEXT
    (cd "$root" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    touch -d "@$SOURCE_DATE_EPOCH" "$root"/DEBIAN/*
    dpkg-deb --root-owner-group -Zxz -z3 --build "$root" "dist/thecal_${version}_$machine.deb" >/dev/null
}

portable() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$room/root/opt" \
        -cf - thecal | xz -3 -T2 >"dist/thecal-$version-linux-$machine.tar.xz"
}

main() {
    mkdir -p dist "$room"
    environment
    freeze
    inventory
    tree
    say "Debian package"
    debian
    say "portable archive"
    portable
    ls -l dist >&2
}

main
