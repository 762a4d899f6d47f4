#!/usr/bin/env bash
# Installs the wheel in dist/ as a user would, far from the checkout, and lets the installed program check itself.
#
# Versions are those of requirements.lock, but only what the wheel itself asks for is installed: a dependency that is
# declared for development alone, or a data file that the wheel forgot, shows here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

shopt -s nullglob
wheels=(dist/thecal-*.whl)
[ ${#wheels[@]} -eq 1 ] || { echo "expected one wheel in dist/, found ${#wheels[@]}" >&2; exit 1; }

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp "${wheels[0]}" "$room/"
# name==version with its marker, without the hashes: as constraints, not as a list to install
sed -n 's/^\([A-Za-z0-9][^ ]*==[^\\]*[^ \\]\) *\\\{0,1\}$/\1/p' requirements.lock >"$room/constraints.txt"
[ -s "$room/constraints.txt" ] || { echo "no versions read from requirements.lock" >&2; exit 1; }
python=$(readlink -f .venv/bin/python)

cd "$room"
unset PYTHONPATH VIRTUAL_ENV
export THECAL_HOME=$room/home QT_QPA_PLATFORM=offscreen
"$python" -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt ./thecal-*.whl
env/bin/python -c '
import pathlib, programmer_app, device, resources
for package in (programmer_app, device, resources):
    assert "site-packages" in pathlib.Path(package.__file__).parts, package.__file__
'
env/bin/python -c '
from programmer_app.ui.help.handbook import built_folder, open_handbook
assert open_handbook(built_folder()) is not None, "the handbook is not in the wheel"
'
env/bin/thecal self-test --all
env/bin/thecal demo --out demo >/dev/null
env/bin/thecal schema >schema.json
env/bin/python -m json.tool schema.json >/dev/null
echo "package-test: ${wheels[0]##*/} installs, checks itself and prints its schema"
