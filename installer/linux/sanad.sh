#!/bin/sh
# Starts the version that is in use; the file "current" says which. With "back": the version before, as long as the new
# one has not opened a register.
set -eu
here=$(dirname "$(readlink -f "$0")")
value() { sed -n "s/^$1=//p" "$here/current"; }
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
# Sanad draws without OpenGL. The first program of a session has GTK look what the screen has of it, and would keep 57 MB of
# libraries for that.
export GDK_GL=disable
exec "$here/versions/$version/bin/sanad" "$@"
