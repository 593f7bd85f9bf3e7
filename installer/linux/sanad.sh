#!/bin/sh
# Starts the version that is in use; the file "current" says which. With "back": the version before, as long as the new
# one has not opened a register.
set -eu
own=$(readlink -f "$0")
here=${own%/*}
value() {
    while IFS== read -r key value; do
        [ "$key" != "$1" ] || printf '%s\n' "$value"
    done <"$here/current"
}
version=$(value version)
if [ "${1:-}" = back ] && [ $# -eq 1 ]; then
    before=$(value before)
    if [ -z "$before" ] || [ ! -x "$here/versions/$before/bin/sanad" ]; then
        echo "Sanad $version: no version to go back to / لا إصدار سابق / pas de version antérieure" >&2
        exit 1
    fi
    echo "version=$before" >"$here/current.part"
    sync "$here/current.part"
    mv "$here/current.part" "$here/current"
    echo "Sanad $before"
    exit 0
fi
exec "$here/versions/$version/bin/sanad" "$@"
