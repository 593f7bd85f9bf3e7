#!/usr/bin/env bash
# Makes target/installer/sanad: the application with its own Java runtime, to be copied and started.
# Needs what the README names: JDK 25 and Maven. Run it from anywhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/find-jdk.sh

mvn -B -q package -DskipTests
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)
work=target/installer
rm -rf "$work"
mkdir -p "$work/input"
cp target/sanad.jar target/lib/*.jar "$work/input/"

# JavaFX goes into the runtime as modules, the rest stays on the class path: some libraries are no real modules.
mkdir "$work/javafx"
mv "$work"/input/javafx-*-linux*.jar "$work/javafx/"
rm -f "$work"/input/javafx-*.jar
"$JDK/bin/jlink" \
    --module-path "$work/javafx" \
    --add-modules java.base,java.sql,java.desktop,java.naming,java.management,java.net.http,java.xml,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.graphics,javafx.base \
    --include-locales=en,fr,ar \
    --strip-debug --no-header-files --no-man-pages \
    --output "$work/runtime"

"$JDK/bin/jpackage" \
    --type app-image \
    --name sanad \
    --app-version "$version" \
    --runtime-image "$work/runtime" \
    --input "$work/input" \
    --main-jar sanad.jar \
    --main-class org.sanad.Main \
    --java-options --enable-native-access=javafx.graphics \
    --java-options --enable-native-access=ALL-UNNAMED \
    --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
    --java-options --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED \
    --dest "$work"

"$work/sanad/bin/sanad" --version
echo "$work/sanad: $(du -sh "$work/sanad" | cut -f1)"
