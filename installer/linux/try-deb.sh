#!/usr/bin/env bash
# Installs a .deb on this machine, opens the window on a screen in memory with a register that the first release wrote,
# and removes it again; nothing may be left. Needs root, apt-get and Xvfb. Usage: try-deb.sh FILE.deb
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(readlink -f "$1")
for tool in apt-get Xvfb; do
    command -v $tool >/dev/null || { echo "$tool is needed, and is not installed." >&2; exit 1; }
done
[ "$(id -u)" = 0 ] || { echo 'Installing needs root.' >&2; exit 1; }
scratch=$(mktemp -d)
trap 'kill ${window:-} ${screen:-} 2>/dev/null || true; rm -rf "$scratch"' EXIT
list() { find /opt /usr/share/applications /etc /usr/bin -xdev \( -path '*sanad*' -o -name '*sanad*' \) 2>/dev/null | sort; }

apt-get install -y -qq "$deb"
dpkg -s sanad | grep -E '^(Status|Version)'
cp -R src/test/resources/org/sanad/registers/0.1.0 "$scratch/register"
export XDG_CONFIG_HOME=$scratch/config
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
screen=$!
while [ ! -s "$scratch/display" ]; do
    kill -0 $screen
    sleep 0.1
done
DISPLAY=:$(cat "$scratch/display") SANAD_PASSWORD=motdepasse \
    /opt/sanad/bin/sanad window "$scratch/register" >"$scratch/said" 2>&1 &
window=$!
for _ in $(seq 600); do
    grep -qx ready "$scratch/said" && break
    kill -0 $window
    sleep 0.1
done
grep -x ready "$scratch/said"
if command -v import >/dev/null; then DISPLAY=:$(cat "$scratch/display") import -window root "${PICTURE:-$scratch/window.png}"; fi
kill $window
wait $window || true
window=
ls "$scratch/register/backups/before-migration"
SANAD_PASSWORD=motdepasse /opt/sanad/bin/sanad verify "$scratch/register" --format json
apt-get purge -y -qq sanad
left=$(list)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo 'installed, started, opened, removed: nothing is left'
