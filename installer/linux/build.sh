#!/usr/bin/env bash
# Makes in target/installer, each checked:
#   sanad-VERSION-linux.tar.gz           the portable folder, which runs from any place and takes updates
#   sanad-VERSION-linux.sanad-release    the same version as an update for portable folders, signed
#   sanad_VERSION_ARCH.deb, sanad-VERSION.ARCH.rpm
# Needs what the README names: JDK 25 and Maven; and a display, or Xvfb, for the walk that trains it. A .deb needs dpkg-deb and fakeroot, an .rpm needs rpmbuild; what is not
# there is said first, and left out. Releases are signed with the key in SANAD_PUBLISHER_KEY (a file), or
# ~/.config/sanad-publisher.key, which is made the first time: whoever has it can publish updates.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/find-jdk.sh
here() { command -v "$1" >/dev/null; }
needs() { here "$1" || { echo "$1 is needed, and is not installed. $2" >&2; exit 1; }; }
needs mvn 'Install Maven 3.8.7 or later.'
needs objcopy 'It strips the Java runtime; install binutils.'
[ -n "${DISPLAY:-}" ] || needs Xvfb 'There is no display either; install xvfb.'
here dpkg-deb && here fakeroot && deb=yes || { deb=no; echo 'no .deb: dpkg-deb and fakeroot are not both installed' >&2; }
here rpmbuild && rpm=yes || { rpm=no; echo 'no .rpm: rpmbuild is not installed' >&2; }

work=target/installer
javafx='javafx-*-linux*.jar'
system=installer/linux
. installer/common/image.sh
rm "$work/sanad/lib/libapplauncher.so"
install -m 755 installer/linux/launch.sh "$work/sanad/bin/sanad"
elsewhere=$(mktemp -d)
screen=
trap 'rm -rf "$elsewhere"; [ -z "$screen" ] || kill "$screen"' EXIT
if [ -z "${DISPLAY:-}" ]; then
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$elsewhere/display" 2>"$elsewhere/xvfb.log" &
    screen=$!
    for _ in $(seq 100); do [ ! -s "$elsewhere/display" ] || break; sleep 0.1; done
    DISPLAY=:$(cat "$elsewhere/display")
    export DISPLAY
fi
train "$PWD/$work/sanad/lib/app" "$work/sanad/lib/runtime/bin/java"

# the release, and the portable folder that knows its publisher
key=${SANAD_PUBLISHER_KEY:-$HOME/.config/sanad-publisher.key}
release=$work/sanad-$version-linux.sanad-release
"$work/sanad/bin/sanad" release "$work/sanad" "$release" --number "$version" --key "$key" --format json |
    tee "$elsewhere/release.json"
folder=$work/portable/Sanad
mkdir -p "$folder/versions"
cp -a "$work/sanad" "$folder/versions/$version"
echo "version=$version" >"$folder/current"
sed -n 's/.*"publisher":"\([^"]*\)".*/\1/p' "$elsewhere/release.json" >"$folder/publisher.pub"
test -s "$folder/publisher.pub"
install -m 755 installer/linux/sanad.sh "$folder/sanad"
tar -C "$work/portable" --owner=0 --group=0 -czf "$work/sanad-$version-linux.tar.gz" Sanad
rm -rf "$work/portable"
mkdir "$elsewhere/on a stick مفتاح"
tar -C "$elsewhere/on a stick مفتاح" -xzf "$work/sanad-$version-linux.tar.gz"
prove "$elsewhere/on a stick مفتاح/Sanad/sanad"
rm -rf "$elsewhere/on a stick مفتاح"

# What a package installs. jpackage's own packages give the files new times, with which the cache of classes is refused,
# and their menu entry fails to install where there is no desktop; so the tools of each system are called here.
root() {
    mkdir -p "$1/opt"
    cp -a "$work/sanad" "$1/opt/sanad"
    install -D -m 644 installer/linux/sanad.desktop "$1/usr/share/applications/sanad.desktop"
}

if [ $deb = yes ]; then
    root "$elsewhere/deb"
    mkdir "$elsewhere/deb/DEBIAN"
    architecture=$(dpkg --print-architecture)
    sed -e "s/@version@/$version/; s/@architecture@/$architecture/" \
        -e "s/@size@/$(du -sk "$elsewhere/deb" | cut -f1)/" installer/linux/control >"$elsewhere/deb/DEBIAN/control"
    fakeroot dpkg-deb --root-owner-group -Zgzip --build "$elsewhere/deb" "$work/sanad_${version}_$architecture.deb"
    rm -rf "$elsewhere/deb"
    dpkg-deb --extract "$work/sanad_${version}_$architecture.deb" "$elsewhere/unpacked"
    prove "$elsewhere/unpacked/opt/sanad/bin/sanad"
    rm -rf "$elsewhere/unpacked"
fi
if [ $rpm = yes ]; then
    root "$elsewhere/rpm-root"
    rpmbuild -bb --quiet --define "_topdir $elsewhere/rpm" --define "_rpmdir $PWD/$work" \
        --define '_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm' --define "version_of_sanad $version" \
        --define "root_of_sanad $elsewhere/rpm-root" --define "_binary_payload w3.gzdio" installer/linux/sanad.spec
    rpm -qp --requires --info "$work/sanad-$version.$(uname -m).rpm"
fi
rm -rf "$work/sanad"
ls -l "$work"
