@echo off
rem Starts Nenpyo from the folder it was built into, with every argument as it came. It does on Windows what the file
rem "nenpyo" beside it does elsewhere; the reasons stand there. The console keeps its own encoding, which Java asks for.
setlocal DisableDelayedExpansion
set "bin=%~dp0"
for %%d in ("%bin%..") do set "target=%%~fd"
if not exist "%target%\nenpyo.jar" (
    echo nenpyo: there is no "%target%\nenpyo.jar"; build it with: mvn package>&2
    exit /b 3
)

set "home="
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
if exist "%bin%nenpyo.jdk" for /f "usebackq tokens=1,* delims==" %%a in (`findstr /c:"java.home = " "%bin%nenpyo.jdk"`) do for /f "tokens=*" %%h in ("%%b") do call :try "%%h"
for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try "%%~d"
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do (
    call :try "%%~d"
    call :try "%%~d\current"
)
for %%j in (java.exe) do if not "%%~$PATH:j" == "" for %%d in ("%%~dp$PATH:j..") do call :try "%%~fd"
if not defined home (
    echo nenpyo: no Java 25 or later was found: install a JDK 25, or set JAVA25_HOME to the folder of one.>&2
    exit /b 3
)

rem The least heap, as in the launcher for other systems, unless somebody says how large it may be.
set "kind=-Xms384m -Djavafx.animation.pulse=120"
for %%o in (NENPYO_JAVA_OPTS JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS) do set %%o 2>nul | findstr /c:"-Xmx" /c:"MaxHeapSize" >nul && set "kind=-Djavafx.animation.pulse=120"
set "word=%~1"
if not defined word goto start
if "%word%" == "export" set "kind=-XX:+UseSerialGC"
if "%word%" == "check" set "kind=-XX:+UseSerialGC"
if "%word%" == "date" set "kind=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%word%" == "--help" set "kind=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%word%" == "-h" set "kind=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%word%" == "--version" set "kind=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%word%" == "-V" set "kind=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"

:start
set "cache="
if exist "%bin%nenpyo.aot" set cache="-XX:AOTCache=%bin%nenpyo.aot" -Xlog:aot*=off -Xlog:cds*=off
"%home%\bin\java.exe" --module-path "%target%\nenpyo.jar;%target%\modules" --enable-native-access=javafx.graphics,nenpyo --add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls %cache% %kind% %NENPYO_JAVA_OPTS% --module nenpyo/nenpyo.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 as the home of the JVM if none was taken yet and its release file says 25 or later.
:try
if defined home exit /b 0
if "%~1" == "" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
if not defined major exit /b 0
if %major% geq 25 set "home=%~1"
exit /b 0
