#!/usr/bin/env bash
# Makes a checkout ready to work in: system libraries for Qt, a C compiler, a .venv with the locked packages, Thecal itself editable.
#
# Every step looks first and does only what is missing, so a second run is quick and quiet. Nothing here names a package
# index: apt and pip use whatever this machine is set up with, uv what pip is set up with, and the hashes in
# requirements.lock decide what is taken.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

VENV=.venv
STAMP=$VENV/.stamp-dev
LOCK_STAMP=$VENV/.stamp-lock

# Each word is one Debian package; after a bar stands the name that newer releases gave it.
QT_LIBRARIES=(
    "libglib2.0-0|libglib2.0-0t64" libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    xvfb xauth at-spi2-core
)
C_COMPILER=(gcc libc6-dev) # for the peer in C that proves the written protocol (tests/peer_c)

say() { printf 'thecal: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

is_installed() { # NAME|OTHER-NAME
    local name
    for name in ${1//|/ }; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_install() { # PACKAGE...
    local quiet=(-y -qq -o Dpkg::Use-Pty=0 --no-install-recommends)
    say "installing with apt: $*"
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install "${quiet[@]}" "$@" </dev/null >/dev/null 2>&1; then
        as_root apt-get update -qq </dev/null >/dev/null || say "apt-get update failed"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install "${quiet[@]}" "$@" </dev/null >/dev/null
    fi
}

system_libraries() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0 # not Debian's family: check_qt tells
    local entry missing=()
    for entry in "${QT_LIBRARIES[@]}" "${C_COMPILER[@]}"; do
        is_installed "$entry" || missing+=("${entry%%|*}")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if may_be_root; then
        apt_install "${missing[@]}" || say "apt could not install all of: ${missing[*]}"
    else
        say "libraries are missing; as an administrator, run once:"
        say "    apt-get install --no-install-recommends ${missing[*]}"
    fi
}

# The tests of the records start a PostgreSQL server of their own; without the package they say so and leave it out.
test_server() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null && return 0
    if may_be_root; then
        # Debian would make a cluster and start it: nothing is to listen on this machine because of a test
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.d/thecal.conf >/dev/null
        apt_install postgresql || say "apt could not install postgresql; the tests of records on a server are left out"
    else
        say "for the tests of records on a server, as an administrator, run once:"
        say "    apt-get install --no-install-recommends postgresql"
    fi
}

find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
            command -v "$name"
            return 0
        fi
    done
    die "Python 3.11 to 3.14 is needed, and none was found; set PYTHON=/path/to/python"
}

virtual_environment() {
    if [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -c 'import pip' 2>/dev/null; then return 0; fi
    local python
    python=$(find_python)
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        local version
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if command -v apt-get >/dev/null && may_be_root; then
            apt_install "python$version-venv" || apt_install python3-venv
        else
            die "this Python has no venv; as an administrator, run once: apt-get install python$version-venv"
        fi
    fi
    say "making $VENV with $("$python" --version)"
    "$python" -m venv --clear "$VENV"
}

of_pip() { # SETTING: what pip is set up with on this machine, its variables in the environment first
    local where
    for where in :env: global; do
        "$VENV/bin/python" -m pip config get "$where.$1" 2>/dev/null && return 0
    done
    return 0
}

# uv takes a fifth of the processor time that pip takes: it compiles nothing that is never imported. Where it does not
# get on with how this machine is set up, pip does the work.
install_by_uv() {
    local python=$VENV/bin/python only_uv=$VENV/.uv.lock name value
    awk '/^[^ #]/ { wanted = /^uv==/ } wanted' requirements.lock >"$only_uv"
    "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$only_uv" || return 1
    local settings=(env -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL)
    for name in UV_DEFAULT_INDEX:index-url UV_INDEX:extra-index-url UV_FIND_LINKS:find-links SSL_CERT_FILE:cert; do
        value=$(of_pip "${name#*:}" | tr '\n' ' ')
        [ -z "${value// /}" ] || settings+=("${name%%:*}=${value% }")
    done
    "${settings[@]}" "$VENV/bin/uv" pip install --quiet --no-config --python "$python" --require-hashes \
        --index-strategy unsafe-best-match -r requirements.lock
}

locked_packages() {
    local want
    want=$("$VENV/bin/python" -c \
        'import hashlib, pathlib; print(hashlib.sha256(pathlib.Path("requirements.lock").read_bytes()).hexdigest())')
    if [ "$(cat "$LOCK_STAMP" 2>/dev/null)" != "$want" ]; then
        say "installing the packages of requirements.lock"
        install_by_uv ||
            "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
        echo "$want" >"$LOCK_STAMP"
    fi
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
}

check_qt() {
    local message
    if ! message=$(QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'import PySide6.QtWidgets' 2>&1); then
        say "Qt does not load: $(tail -n 1 <<<"$message")"
        die "install the libraries that Qt needs (Debian's names: ${QT_LIBRARIES[*]%%|*})"
    fi
}

system_libraries
test_server
virtual_environment
locked_packages
check_qt
touch "$STAMP"
