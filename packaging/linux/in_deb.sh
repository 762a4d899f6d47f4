#!/usr/bin/env bash
# Runs inside the clean Debian of test_deb.sh, as root: what an administrator and a nurse do with the package.
set -euo pipefail

say() { printf 'package-test: %s\n' "$*" >&2; }
out=/tmp/out
records='.local/share/thecal'
mkdir -p "$out" && chmod 1777 "$out"
as_nurse() { su nurse -c "cd ~ && export LC_ALL=C.UTF-8 && $*"; }
fail() { echo "package-test: $*" >&2; exit 1; }

shown() { # DESKTOP-ENTRY-GROUP PICTURE: starts the program by that group's Exec line, waits for its window, takes a picture
    local command
    command=$(sed -n "/^\[$1\]/,/^\[/s/^Exec=//p" /usr/share/applications/org.thecal.Thecal.desktop | head -n1)
    [ -n "$command" ] || fail "the menu entry has no Exec line in [$1]"
    as_nurse "xvfb-run -a -s '-screen 0 1440x900x24' sh -c '
        begun=\$(date +%s%N); $command >$out/$2.log 2>&1 & program=\$!
        for i in \$(seq 600); do
            xwininfo -root -tree 2>/dev/null | grep -q \"\\\"Thecal\" && break; sleep 0.05
        done
        echo \"package-test: [$1] window after \$(( (\$(date +%s%N) - begun) / 1000000 )) ms\" >&2
        sleep 12; import -window root $out/$2.png; kill -INT \$program; sleep 2; kill \$program 2>/dev/null; true'"
    ! grep -q Traceback "$out/$2.log" || { cat "$out/$2.log" >&2; fail "$command broke"; }
}

say "installing the version before"
useradd -m nurse
apt-get install -y -qq --no-install-recommends /tmp/before.deb >/dev/null 2>&1
printf 'a password of a test\n' >/tmp/password
printf 'a passphrase of a test\n' >/tmp/passphrase
chmod 644 /tmp/password /tmp/passphrase
as_nurse "thecal records init --user ann --password-file /tmp/password --records-passphrase-file /tmp/passphrase"
head -c 15 "$(getent passwd nurse | cut -d: -f6)/$records/records.db" | grep -q 'SQLite format' && fail "the records are not encrypted"
check="thecal records check --records-passphrase-file /tmp/passphrase"
as_nurse "$check"

say "upgrade: records stay"
apt-get install -y -qq --no-install-recommends /tmp/thecal.deb >/dev/null 2>&1
dpkg-query -W -f '${Version}\n' thecal | grep -q before && fail "the package was not upgraded"
as_nurse "$check"
as_nurse "thecal self-test --all"

say "programming an emulated pump from the command line, and reading it back"
cat >/tmp/program.json <<'JSON'
{"format": "thecal-program/1", "solution": [{"drug": "morphine", "concentration": "10 mg/mL"}],
 "basal": {"mode": "simple_continuous", "dose": "2.4 mg/day"}, "reservoir": {"volume": "38 mL", "low_alarm": "2 mL"},
 "catheter": {"segments": [{"name": "spinal", "length": "80 cm", "volume_per_cm": "2.2 mcL"}]}}
JSON
pump="emulator:?serial=DEB-1&state=/tmp/out/pump.nvm"
write="thecal write --port '$pump' /tmp/program.json --user nurse --reason test --confirm-daily-dose '2.4 mg/day'"
traced="strace -f -y -s 512 -e trace=connect,sendto,sendmsg,sendmmsg,bind,listen,accept,accept4,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate,chmod,fchmodat,mknod,mknodat"
as_nurse "$traced -o $out/trace-write $write"
as_nurse "thecal read --port '$pump'" | grep -q 2.4

say "a whole session in the window, without a screen; then the window from the menu"
as_nurse "$traced -o $out/trace-demo thecal demo --out $out/demo --patience 300" >/dev/null
cp "$out"/demo/*.png "$out/"
shown "Desktop Entry" clinic
shown "Desktop Action demo" training

say "an altered file: nothing is programmed, reading and stopping stay"
altered=/opt/thecal/_internal/resources/alarms.json
cp -a "$altered" /tmp/kept
printf ' ' >>"$altered"
if as_nurse "$write" 2>/tmp/said; then fail "it was written with altered files"; fi
grep -q 'alarms.json was altered' /tmp/said || fail "the altered file is not named: $(cat /tmp/said)"
as_nurse "thecal stop --port '$pump' --user nurse --reason test --no-restart"
cp -a /tmp/kept "$altered"
as_nurse "thecal self-test" >/dev/null

say "removal and purge"
apt-get remove -y -qq thecal >/dev/null
[ -s "$(getent passwd nurse | cut -d: -f6)/$records/records.db" ] || fail "the records went with the package"
dpkg --purge thecal >/dev/null 2>&1 # it has no settings of the system: after the removal apt knows nothing of it any more
left=$(find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /home -prune -o -iname '*thecal*' -print) || fail "find did not look everywhere"
[ -z "$left" ] || fail "left behind: $left"
