# Makes in target\installer, each checked as far as it can be:
#   sanad-VERSION-windows.zip            the portable folder: runs from a stick without rights, and takes updates
#   sanad-VERSION-windows.sanad-release  the same version as an update for portable folders, signed
#   Sanad-VERSION.msi                    where the WiX Toolset is there; installs for one person, without rights
# Needs JDK 25 (JAVA_HOME), Maven and, for the .msi, the WiX Toolset: 3, or 4 and later on the path with its extensions
# (wix extension add -g WixToolset.Util.wixext WixToolset.UI.wixext, of the same version). Releases are signed
# with the key in SANAD_PUBLISHER_KEY (a file), or %APPDATA%\sanad-publisher.key, which is made the first time.
# Written by the documentation of jpackage; it has not been tried on Windows.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { throw 'Set JAVA_HOME to a JDK 25 or later.' }
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { throw 'Maven (mvn) is not on the path.' }
# jpackage finds version 3 where its installer puts it, too.
$wix = (Get-Command wix, candle -ErrorAction SilentlyContinue) -or $env:WIX -or
    (Test-Path "${env:ProgramFiles(x86)}\WiX Toolset v3*")
if (-not $wix) { Write-Warning 'no .msi: the WiX Toolset is not installed' }
# The arguments come as one list of texts: bare ones would be read as PowerShell's own, -XX:+Name as two of them.
function Run([string] $program, [string[]] $arguments) {
    & $program $arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

Run mvn @('-B', '-q', 'package', '-DskipTests')
$version = ([xml](Get-Content pom.xml)).project.version
$work = 'target\installer'
Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$work\input", "$work\javafx" | Out-Null
Copy-Item target\sanad.jar, target\lib\*.jar "$work\input"
Run "$env:JAVA_HOME\bin\java.exe" @('-cp', "$work\input\*", 'src\build\java\PackSheets.java',
    'src\main\resources\org\sanad\ui', "$work\sheets\org\sanad\ui")
Run "$env:JAVA_HOME\bin\jar.exe" @('--update', '--file', "$work\input\sanad.jar", '-C', "$work\sheets", 'org')
Move-Item "$work\input\javafx-*-win*.jar" "$work\javafx"
Remove-Item "$work\input\javafx-*.jar"

Run "$env:JAVA_HOME\bin\jlink.exe" @('--module-path', "$work\javafx",
    '--add-modules', (Get-Content installer\common\modules.txt), '--include-locales=en,fr,ar',
    '--strip-debug', '--no-header-files', '--no-man-pages', '--exclude-resources', '**.dll', '--output', "$work\runtime")
# The libraries of JavaFX stand beside those of Java. Inside its modules they would be copied to the home folder of each
# person, be left behind there, and be hashed at every start. Those that Java has too are Java's.
Get-ChildItem "$work\javafx\*.jar" | ForEach-Object {
    Copy-Item $_ "$work\libraries.zip"
    Expand-Archive "$work\libraries.zip" "$work\libraries"
    Get-ChildItem "$work\libraries" -Filter *.dll |
        Where-Object { -not (Test-Path "$work\runtime\bin\$($_.Name)") } | Move-Item -Destination "$work\runtime\bin"
    Remove-Item -Recurse "$work\libraries.zip", "$work\libraries"
}
if (-not (Test-Path "$work\runtime\bin\glass.dll")) { throw 'the libraries of JavaFX were not found' }
$flags = @(Get-Content installer\common\options.txt)
$options = @($flags | ForEach-Object { '--java-options', $_ })
# A second program with a console: the first shows no answers of the command line.
Set-Content "$work\console.properties" 'win-console=true'
Run "$env:JAVA_HOME\bin\jpackage.exe" (@('--type', 'app-image', '--name', 'sanad', '--app-version', $version,
    '--runtime-image', "$work\runtime", '--input', "$work\input", '--main-jar', 'sanad.jar',
    '--main-class', 'org.sanad.Main') + $options + @('--java-options', '-XX:AOTCache=$APPDIR\sanad.aot',
    '--add-launcher', "sanad-console=$work\console.properties", '--dest', $work))

# The cache is trained by a day's walk through a register, with the flags and the class path of the launcher.
# It is good for jars of the same time only, and a .zip and an .msi know none but even seconds.
$app = (Resolve-Path "$work\sanad\app").Path
Get-ChildItem $app -Filter *.jar | ForEach-Object { $_.LastWriteTime = [datetime]'2026-01-01T12:00:00' }
$classPath = (Select-String -Path "$app\sanad.cfg" -Pattern '^app\.classpath=\$APPDIR(.*)$' |
    ForEach-Object { $app + $_.Matches[0].Groups[1].Value }) -join ';'
$walk = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$java = "$work\sanad\runtime\bin\java.exe"
$own = $env:APPDATA
$env:APPDATA = $walk
$env:SANAD_PASSWORD = 'only for this walk'
$main = @('-cp', $classPath, 'org.sanad.Main')
Run $java ($flags + "-Duser.home=$walk" + $main + @('demo', "$walk\register", '--office', 'P10.521', '--dossiers', '300'))
Run $java ($flags + @("-Duser.home=$walk", '-XX:+UnlockDiagnosticVMOptions', '-XX:-AOTRecordTraining',
    "-XX:AOTCacheOutput=$app\sanad.aot") + $main + @('window', "$walk\register", 'walk'))
if (-not (Test-Path "$app\sanad.aot")) { throw 'the cache was not made' }
$env:APPDATA = $own
Remove-Item -Recurse $walk

# The release, and the portable folder that knows its publisher.
$key = if ($env:SANAD_PUBLISHER_KEY) { $env:SANAD_PUBLISHER_KEY } else { "$env:APPDATA\sanad-publisher.key" }
$answer = & "$work\sanad\sanad-console.exe" release "$work\sanad" "$work\sanad-$version-windows.sanad-release" `
    --number $version --key $key --format json | ConvertFrom-Json
if (-not $answer.publisher) { throw 'the release was not made' }
$folder = "$work\portable\Sanad"
New-Item -ItemType Directory "$folder\versions" | Out-Null
Copy-Item -Recurse "$work\sanad" "$folder\versions\$version"
[IO.File]::WriteAllText((Join-Path (Get-Location) "$folder\current"), "version=$version`n")
[IO.File]::WriteAllText((Join-Path (Get-Location) "$folder\publisher.pub"), "$($answer.publisher)`n")
Copy-Item installer\windows\sanad.cmd $folder
Compress-Archive $folder "$work\sanad-$version-windows.zip"

if ($wix) {
    Run "$env:JAVA_HOME\bin\jpackage.exe" @('--type', 'msi', '--name', 'Sanad', '--app-version', $version,
        '--app-image', "$work\sanad", '--win-menu', '--win-shortcut', '--win-per-user-install', '--win-dir-chooser',
        '--dest', $work)
}

# What was made must work from another place, also one with a space and Arabic letters.
$env:SANAD_PASSWORD = 'only for this check'
$scratch = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$elsewhere = Join-Path $scratch "on a stick $([char]0x645)$([char]0x641)$([char]0x62A)$([char]0x627)$([char]0x62D)"
Expand-Archive "$work\sanad-$version-windows.zip" $elsewhere
$program = "$elsewhere\Sanad\versions\$version\sanad-console.exe"
Run $program @('demo', "$scratch\register", '--office', 'P10.521', '--dossiers', '50', '--format', 'json')
[IO.File]::WriteAllText("$scratch\people.csv", "Nom;Montant;Date decision`nAli;500;24/08/2021`n")
Run $program @('import', "$scratch\register", "$scratch\people.csv", '--format', 'json')
Run $program @('verify', "$scratch\register", '--format', 'json')
Copy-Item -Recurse src\test\resources\org\sanad\registers\0.1.0 "$scratch\older"
$env:SANAD_PASSWORD = 'motdepasse'
Run $program @('totals', "$scratch\older", '--format', 'json')
Remove-Item -Recurse $scratch
