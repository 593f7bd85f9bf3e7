#!/bin/sh
# bin/sanad of an image: starts it with its own Java, by the class path and the options that stand in sanad.cfg. jpackage's
# own launcher does so, too, but first asks rpm and dpkg, twice each, which package it was installed by: dpkg reads the
# names of all files of the computer for that, which takes a tenth of a second, and several on a slow disk.
set -eu
own=$(readlink -f "$0")
app=${own%/bin/sanad}/lib/app
class_path=
given=$#
while IFS= read -r line; do
    value=${line#*=}
    while [ "${value#*\$APPDIR}" != "$value" ]; do
        value=${value%%\$APPDIR*}$app${value#*\$APPDIR}
    done
    case $line in
        app.classpath=*) class_path=$class_path:$value ;;
        java-options=*) set -- "$@" "$value" ;;
    esac
done <"$app/sanad.cfg"
set -- "$@" org.sanad.Main
while [ $given -gt 0 ]; do # what was given comes last
    first=$1
    shift
    set -- "$@" "$first"
    given=$((given - 1))
done
# Sanad draws without OpenGL. The first program of a session has GTK look what the screen has of it, and would keep 57 MB of
# libraries for that.
export GDK_GL=disable
exec "$app/../runtime/bin/java" -cp "${class_path#:}" "-Djpackage.app-path=$own" "$@"
