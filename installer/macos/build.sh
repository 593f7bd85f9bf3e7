#!/usr/bin/env bash
# Makes target/installer/sanad-VERSION.dmg on macOS. Needs JDK 25, Maven and the command-line tools of Xcode.
# It was written by the documentation of jpackage and has not been tried on a Mac. What it makes is not notarised by Apple:
# the first start is by "Open" in the menu of the right button.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "$(uname)" != Darwin ]; then
    echo 'jpackage makes a .dmg on macOS only.' >&2
    exit 1
fi
for tool in mvn codesign hdiutil; do
    command -v $tool >/dev/null || { echo "$tool is needed, and is not installed." >&2; exit 1; }
done
JDK=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+)}
"$JDK/bin/jpackage" --version
work=target/installer
javafx='javafx-*-mac*.jar'
system=installer/macos
. installer/common/image.sh
train "$PWD/$work/sanad.app/Contents/app" "$work/sanad.app/Contents/runtime/Contents/Home/bin/java"
codesign --force --deep --sign - "$work/sanad.app" # the cache came after jpackage had signed
"$JDK/bin/jpackage" --type dmg --name sanad --app-version "$package_version" --app-image "$work/sanad.app" --dest "$work"
prove "$work/sanad.app/Contents/MacOS/sanad"
ls -l "$work"/*.dmg
