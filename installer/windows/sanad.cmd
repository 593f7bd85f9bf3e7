@echo off
rem Starts the version that is in use; the file "current" says which. With "back": the version before, as long as the new
rem one has not opened a register.
setlocal
set "here=%~dp0"
set "version="
set "before="
for /f "usebackq tokens=1,* delims==" %%a in ("%here%current") do (
    if "%%a"=="version" set "version=%%b"
    if "%%a"=="before" set "before=%%b"
)
if /i "%~1"=="back" goto back
if "%~1"=="" (
    start "" "%here%versions\%version%\sanad.exe"
    exit /b 0
)
rem a task of the command line: this program has a console for its answer
"%here%versions\%version%\sanad-console.exe" %*
exit /b %errorlevel%

:back
if "%before%"=="" goto none
if not exist "%here%versions\%before%\sanad.exe" goto none
> "%here%current.part" echo version=%before%
move /y "%here%current.part" "%here%current" >nul
echo Sanad %before%
exit /b 0

:none
echo Sanad %version%: no version to go back to 1>&2
exit /b 1
