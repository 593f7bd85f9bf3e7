#!/usr/bin/env bash
# Makes target/installer/sanad-VERSION.dmg on macOS. Needs JDK 25, Maven and the command-line tools of Xcode.
# It was written by the documentation of jpackage and has not been tried on a Mac.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "$(uname)" != Darwin ]; then
    echo 'jpackage makes a .dmg on macOS only.' >&2
    exit 1
fi
JDK=${JAVA_HOME:-$(/usr/libexec/java_home -v 25)}
"$JDK/bin/jpackage" --version
work=target/installer
javafx='javafx-*-mac*.jar'
. installer/common/image.sh
train "$PWD/$work/sanad.app/Contents/app" "$work/sanad.app/Contents/runtime/Contents/Home/bin/java"
# macOS refuses versions that begin with 0
"$JDK/bin/jpackage" --type dmg --name sanad --app-version "${version/#0/1}" --app-image "$work/sanad.app" --dest "$work"
prove "$work/sanad.app/Contents/MacOS/sanad"
ls -l "$work"/*.dmg
