# Sets JDK to the folder of a JDK 25 or later: JAVA_HOME, then the usual places.
JDK=
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
    if [ -x "$candidate/bin/jpackage" ] && [ -r "$candidate/release" ]; then
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")
        if [ "${major:-0}" -ge 25 ]; then
            JDK=$candidate
            break
        fi
    fi
done
if [ -z "$JDK" ]; then
    echo "No JDK 25 or later was found. Install one, or set JAVA_HOME to it." >&2
    exit 1
fi
