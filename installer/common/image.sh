# Makes $work/sanad (on macOS $work/sanad.app): the application with its own Java runtime and a cache of loaded classes.
# Sourced by the scripts for Linux and macOS, with JDK, work, javafx (a pattern of the JavaFX
# jars of the system) and system (the folder of its scripts) set.
mvn -B -q package -DskipTests
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)
package_version=$version
[ "$(uname)" != Darwin ] || package_version=${version/#0/1} # macOS refuses versions that begin with 0
rm -rf "$work"
mkdir -p "$work/input" "$work/javafx"
cp target/sanad.jar target/lib/*.jar "$work/input/"
"$JDK/bin/java" -cp "$work/input/*" src/build/java/PackSheets.java src/main/resources/org/sanad/ui "$work/sheets/org/sanad/ui"
"$JDK/bin/jar" --update --file "$work/input/sanad.jar" -C "$work/sheets" org

# JavaFX goes into the runtime as modules, the rest stays on the class path: some libraries are no real modules.
# shellcheck disable=SC2086
mv "$work"/input/$javafx "$work/javafx/"
rm -f "$work"/input/javafx-*.jar
"$JDK/bin/jlink" \
    --module-path "$work/javafx" \
    --add-modules "$(cat installer/common/modules.txt)" \
    --include-locales=en,fr,ar \
    --strip-debug --no-header-files --no-man-pages \
    --exclude-resources '**.so,**.dylib' \
    --output "$work/runtime"
# The libraries of JavaFX stand beside those of Java. Inside its modules they would be copied to the home folder of each
# person, be left behind there, and be hashed at every start.
for jar in "$work"/javafx/*.jar; do
    mkdir "$work/unpacked"
    (cd "$work/unpacked" && "$JDK/bin/jar" --extract --file "$OLDPWD/$jar")
    find "$work/unpacked" -name '*.so' -o -name '*.dylib' | while read -r library; do mv "$library" "$work/runtime/lib/"; done
    rm -rf "$work/unpacked"
done
ls "$work"/runtime/lib/*glass.* >/dev/null

options=()
options_of_launcher() {
    cat installer/common/options.txt
    [ ! -f "$system/options.txt" ] || cat "$system/options.txt"
}
while read -r option; do
    options+=(--java-options "$option")
done < <(options_of_launcher)
"$JDK/bin/jpackage" \
    --type app-image \
    --name sanad \
    --app-version "$package_version" \
    --runtime-image "$work/runtime" \
    --input "$work/input" \
    --main-jar sanad.jar \
    --main-class org.sanad.Main \
    "${options[@]}" \
    --java-options "-XX:SharedArchiveFile=\$APPDIR/first.aot:\$APPDIR/day.jsa" \
    --dest "$work"
rm -rf "$work/input" "$work/javafx" "$work/runtime" "$work/sheets"

# Loaded classes are kept in two layers, with the flags and the class path of the launcher. Those of the first windows are
# linked at every start, used or not, so that nothing else stands among them; those of a day's walk through a register are
# loaded from the second layer as they are used. What the compiler learnt on the way is not kept: it would be compiled at
# each start, while the window waits.
train() {
    local app=$1 java=$2 class_path home
    class_path=$(sed -n "s|^app.classpath=\$APPDIR|$app|p" "$app/sanad.cfg" | paste -sd: -)
    home=$(mktemp -d)
    # shellcheck disable=SC2046
    run() {
        SANAD_PASSWORD='only for this walk' XDG_CONFIG_HOME="$home" "$java" $(options_of_launcher) \
            "-Duser.home=$home" "$@" >"$home/log" 2>&1 || { tail -n 20 "$home/log" >&2; return 1; }
    }
    run -cp "$class_path" org.sanad.Main demo "$home/register" --office P10.521 --dossiers 300
    run -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput="$app/first.aot" \
        -cp "$class_path" org.sanad.Main window "$home/register" look
    run -XX:SharedArchiveFile="$app/first.aot" -XX:ArchiveClassesAtExit="$app/day.jsa" \
        -cp "$class_path" org.sanad.Main window "$home/register" walk
    test -s "$app/first.aot"
    test -s "$app/day.jsa"
    rm -rf "$home"
}

# What was made must work from another place: a register is made, filled and proved there, and one that the first
# release wrote is opened.
prove() {
    local sanad=$1 scratch
    scratch=$(mktemp -d)
    export SANAD_PASSWORD='only for this check'
    "$sanad" --version
    "$sanad" demo "$scratch/register" --office P10.521 --dossiers 50 --format json
    # as an Arabic Windows writes it (windows-1256), which the runtime must know
    printf 'Nom;Montant;Date decision\n\332\343\321;500;24/08/2021\n' > "$scratch/people.csv"
    "$sanad" import "$scratch/register" "$scratch/people.csv" --format json | grep '"accepted":1'
    "$sanad" verify "$scratch/register" --format json
    cp -R src/test/resources/org/sanad/registers/0.1.0 "$scratch/older"
    SANAD_PASSWORD=motdepasse "$sanad" totals "$scratch/older" --format json
    rm -rf "$scratch"
    unset SANAD_PASSWORD
}
