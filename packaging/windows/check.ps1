<#
Installs, checks, upgrades and removes Thecal on a Windows runner, with no one at the screen. Run as an administrator:

    powershell -ExecutionPolicy Bypass -File check.ps1 -Setup thecal-0.1.0-windows-x64-setup.exe

Ends with 0 when everything held, else with 1 and a line for each thing that did not. It installs for all users into
"C:\Program Files\Thecal check", then for this user, and leaves neither. It must not be run where records are kept.
#>
param([Parameter(Mandatory = $true)][string]$Setup)
$ErrorActionPreference = 'Stop'
$failed = 0
function Check([string]$what, [bool]$holds) {
    if ($holds) { Write-Output "holds    $what" } else { Write-Output "FAILED   $what"; $script:failed++ }
}
function Run([string]$program, [string[]]$arguments) {
    $done = Start-Process -FilePath $program -ArgumentList $arguments -Wait -PassThru
    return $done.ExitCode
}
function WaitGone([string]$path) {
    # the uninstaller goes on from a copy of itself in the folder for temporary files
    for ($i = 0; $i -lt 120 -and (Test-Path $path); $i++) { Start-Sleep -Milliseconds 500 }
    return -not (Test-Path $path)
}

$records = Join-Path $env:LOCALAPPDATA 'thecal'
if (Test-Path $records) { Write-Output "There are records in $records; nothing was done."; exit 1 }
$env:QT_QPA_PLATFORM = 'offscreen'
$unKey = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\Thecal'

# ---- for all users, into a folder with a space ----
$folder = Join-Path $env:ProgramFiles 'Thecal check'
Check 'setup for all users ends with 0' ((Run $Setup @('/S', '/ALLUSERS', "/D=$folder")) -eq 0)
foreach ($name in 'thecal.exe', 'thecalw.exe', 'uninstall.exe', 'Python\python.exe', 'THIRD-PARTY-LICENCES.txt') {
    Check "$name is there" (Test-Path (Join-Path $folder $name))
}
$entry = Get-ItemProperty "HKLM:\$unKey"
Check 'Apps and Features names version and size' ($entry.DisplayVersion -and $entry.EstimatedSize -gt 50000)
$menu = Join-Path $env:ProgramData 'Microsoft\Windows\Start Menu\Programs\Thecal.lnk'
Check 'the start menu leads to it' (Test-Path $menu)
Check '.json offers Thecal and keeps its program' ((Get-Item 'HKLM:\Software\Classes\.json\OpenWithProgids').Property -contains 'Thecal.Program')
$notices = Join-Path $env:ProgramData 'Thecal\notices'
$writers = (Get-Acl $notices).Access | Where-Object {
    $_.FileSystemRights -match 'Write|Modify|FullControl' -and $_.IdentityReference.Translate(
        [Security.Principal.SecurityIdentifier]).Value -notin 'S-1-5-32-544', 'S-1-5-18'
}
Check 'only administrators write notices' (-not $writers)

$env:PYTHONPATH = 'C:\somewhere\else'  # must not matter
$thecal = Join-Path $folder 'thecal.exe'
$told = & $thecal --version
Check "it says its version ($told)" ($LASTEXITCODE -eq 0 -and $told -eq "thecal $($entry.DisplayVersion)")
& $thecal self-test
Check 'self-test' ($LASTEXITCODE -eq 0)
$demo = Join-Path $env:TEMP 'thecal-check-demo'
& $thecal demo --out $demo
Check 'one whole session through the window, offscreen' ($LASTEXITCODE -eq 0 -and (Get-ChildItem $demo -Filter *.png).Count -gt 0)
$window = Start-Process (Join-Path $folder 'thecalw.exe') '--demo' -PassThru
Start-Sleep -Seconds 15
Check 'the window stays open' (-not $window.HasExited)
Check 'setup refuses while it runs' ((Run $Setup @('/S', '/ALLUSERS', "/D=$folder")) -eq 3)
& taskkill /T /F /PID $window.Id | Out-Null
Start-Sleep -Seconds 3
New-Item -ItemType Directory -Force $records | Out-Null
Set-Content (Join-Path $records 'check.txt') 'kept'
Check 'an upgrade over itself ends with 0' ((Run $Setup @('/S', '/ALLUSERS', "/D=$folder")) -eq 0)
& $thecal self-test
Check 'self-test after the upgrade' ($LASTEXITCODE -eq 0)
Run (Join-Path $folder 'uninstall.exe') @('/AllUsers', '/S') | Out-Null
Check 'the uninstaller leaves no folder' (WaitGone $folder)
Check 'nor an entry' (-not (Test-Path "HKLM:\$unKey"))
Check 'nor a link' (-not (Test-Path $menu))
Check 'and keeps the records' ((Get-Content (Join-Path $records 'check.txt')) -eq 'kept')

# ---- for this user, and away with everything ----
Check 'setup for this user ends with 0' ((Run $Setup @('/S', '/CURRENTUSER')) -eq 0)
$own = Join-Path $env:LOCALAPPDATA 'Programs\Thecal'
& (Join-Path $own 'thecal.exe') self-test
Check 'self-test for this user' ($LASTEXITCODE -eq 0)
Run (Join-Path $own 'uninstall.exe') @('/CurrentUser', '/S', '/PURGE') | Out-Null
Check 'the uninstaller leaves no folder of this user' (WaitGone $own)
Check 'and with /PURGE no records' (WaitGone $records)
if ($failed) { Write-Output "$failed failed"; exit 1 }
Write-Output 'everything held'
