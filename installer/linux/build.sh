#!/usr/bin/env bash
# Makes in target/installer, each checked: the folder sanad, which runs from any place; the same as sanad-VERSION.tar.gz;
# a .deb where dpkg-deb is there; an .rpm where rpmbuild is there.
# Needs what the README names: JDK 25 and Maven. Run it from anywhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/find-jdk.sh
work=target/installer
javafx='javafx-*-linux*.jar'
. installer/common/image.sh
train "$PWD/$work/sanad/lib/app" "$work/sanad/lib/runtime/bin/java"

package() {
    "$JDK/bin/jpackage" --type "$1" --name sanad --app-version "$version" --app-image "$work/sanad" \
        --description 'Offline register of self-employment project dossiers and subsidies' --dest "$work" "${@:2}"
}

# jpackage gives the files new times, with which the cache of classes is refused; and its menu entry fails to install
# where there is no desktop. So the package is opened, put right and closed again.
mend_deb() {
    local deb=$1 root=$2
    dpkg-deb --raw-extract "$deb" "$root"
    (cd "$work/sanad" && find . -type f) | while read -r file; do
        touch --reference="$work/sanad/$file" "$root/opt/sanad/$file"
    done
    install -D -m 644 installer/linux/sanad.desktop "$root/usr/share/applications/sanad.desktop"
    rm -f "$root"/DEBIAN/{preinst,postinst,prerm,postrm}
    dpkg-deb --root-owner-group --build "$root" "$deb"
}

elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
tar -C "$work" -czf "$work/sanad-$version.tar.gz" sanad
tar -C "$elsewhere" -xzf "$work/sanad-$version.tar.gz"
prove "$elsewhere/sanad/bin/sanad"

if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
    package deb --linux-package-deps libgtk-3-0
    mend_deb "$(echo "$work"/sanad_*.deb)" "$elsewhere/mending"
    mkdir "$elsewhere/deb"
    dpkg-deb --extract "$work"/sanad_*.deb "$elsewhere/deb"
    prove "$elsewhere/deb/opt/sanad/bin/sanad"
else
    echo 'no .deb: dpkg-deb and fakeroot are not installed' >&2
fi
if command -v rpmbuild >/dev/null; then
    package rpm --linux-package-deps gtk3
else
    echo 'no .rpm: rpmbuild is not installed' >&2
fi
du -sh "$work"/sanad "$work"/sanad?*
