# Makes in target\installer: the folder sanad and sanad-VERSION.zip, which run from a stick without rights, and an .msi.
# Needs JDK 25 (JAVA_HOME), Maven and, for the .msi, the WiX Toolset on the path.
# It was written by the documentation of jpackage and has not been tried on Windows.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { throw 'Set JAVA_HOME to a JDK 25 or later.' }
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE -ne 0) { throw "$($args[0]) ended with $LASTEXITCODE" } }

Run mvn -B -q package -DskipTests
$version = ([xml](Get-Content pom.xml)).project.version
$work = 'target\installer'
Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$work\input", "$work\javafx" | Out-Null
Copy-Item target\sanad.jar, target\lib\*.jar "$work\input"
Move-Item "$work\input\javafx-*-win*.jar" "$work\javafx"
Remove-Item "$work\input\javafx-*.jar"

Run "$env:JAVA_HOME\bin\jlink.exe" --module-path "$work\javafx" --add-modules (Get-Content installer\common\modules.txt) `
    --include-locales=en,fr,ar --strip-debug --no-header-files --no-man-pages --output "$work\runtime"
$flags = Get-Content installer\common\options.txt
$options = $flags | ForEach-Object { '--java-options', $_ }
Run "$env:JAVA_HOME\bin\jpackage.exe" --type app-image --name sanad --app-version $version --runtime-image "$work\runtime" `
    --input "$work\input" --main-jar sanad.jar --main-class org.sanad.Main @options `
    --java-options '-XX:AOTCache=$APPDIR\sanad.aot' --dest $work

# The cache is trained by a walk through every screen, with the flags and the class path of the launcher.
$app = (Resolve-Path "$work\sanad\app").Path
$classPath = (Select-String -Path "$app\sanad.cfg" -Pattern '^app\.classpath=\$APPDIR(.*)$' |
    ForEach-Object { $app + $_.Matches[0].Groups[1].Value }) -join ';'
Run "$work\sanad\runtime\bin\java.exe" @flags "-XX:AOTCacheOutput=$app\sanad.aot" -cp $classPath org.sanad.Main `
    tour --out "$work\walk" --lang 'ar,fr' --theme light

Compress-Archive "$work\sanad" "$work\sanad-$version.zip"
if (Get-Command wix, candle -ErrorAction SilentlyContinue) {
    Run "$env:JAVA_HOME\bin\jpackage.exe" --type msi --name Sanad --app-version $version --app-image "$work\sanad" `
        --win-menu --win-shortcut --win-per-user-install --win-dir-chooser --dest $work
} else { Write-Warning 'no .msi: the WiX Toolset is not installed' }

$env:SANAD_PASSWORD = 'only for this check'
$scratch = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
Run "$work\sanad\sanad.exe" demo $scratch --office P10.521 --dossiers 50 --format json
Run "$work\sanad\sanad.exe" verify $scratch --format json
Remove-Item -Recurse $scratch
