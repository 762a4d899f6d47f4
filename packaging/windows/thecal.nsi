; The setup program of Thecal for 64-bit Windows. Called by windows_build.py, which gives VERSION, NUMBERS, STAGE, OUT,
; SIZE_KB and COMPRESSOR.
;
;   setup.exe /S                     silent, for all users where the account is an administrator, else for this one
;   setup.exe /S /ALLUSERS           for all users of the computer
;   setup.exe /S /CURRENTUSER        for this user
;   setup.exe /S /D=C:\Thecal        into that folder; must be the last switch, without quotes
;   uninstall.exe /S [/PURGE]        removes the program; with /PURGE the records of this Windows account too
;
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 Thecal is running, 4 a newer Thecal is installed, 5 needs an administrator.

Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID ${COMPRESSOR}

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Thecal"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Thecal"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Thecal"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include Sections.nsh

Name "Thecal"
OutFile "${OUT}"
BrandingText "For training and research. Not a cleared medical device."
VIProductVersion "${NUMBERS}.0"
VIAddVersionKey /LANG=0 "ProductName" "Thecal"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Setup of Thecal"
VIAddVersionKey /LANG=0 "CompanyName" "The Thecal authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "2026 The Thecal authors, Apache-2.0"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Thecal"
!define PROGID "Thecal.Program"

!define MUI_ICON "${STAGE}/thecal.ico"
!define MUI_UNICON "${STAGE}/thecal.ico"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${STAGE}/LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

LangString RUNNING ${LANG_ENGLISH} "Thecal is running. Close it on this computer and start the setup again."
LangString RUNNING ${LANG_GERMAN} "Thecal läuft noch. Schließen Sie es auf diesem Rechner und starten Sie das Setup erneut."
LangString RUNNING ${LANG_SPANISH} "Thecal está en marcha. Ciérrelo en este equipo e inicie de nuevo la instalación."
LangString RUNNING ${LANG_FRENCH} "Thecal est ouvert. Fermez-le sur ce poste et relancez l'installation."
LangString NEWER ${LANG_ENGLISH} "A newer Thecal is installed. Its records may not be readable by this one. Nothing was changed."
LangString NEWER ${LANG_GERMAN} "Ein neueres Thecal ist installiert. Dieses kann dessen Aufzeichnungen womöglich nicht lesen. Nichts wurde geändert."
LangString NEWER ${LANG_SPANISH} "Hay instalado un Thecal más reciente. Es posible que este no pueda leer sus registros. No se ha cambiado nada."
LangString NEWER ${LANG_FRENCH} "Un Thecal plus récent est installé. Celui-ci pourrait ne pas lire ses dossiers. Rien n'a été modifié."
LangString DEMO ${LANG_ENGLISH} "Thecal, training"
LangString DEMO ${LANG_GERMAN} "Thecal, Training"
LangString DEMO ${LANG_SPANISH} "Thecal, formación"
LangString DEMO ${LANG_FRENCH} "Thecal, formation"
LangString RECORDS ${LANG_ENGLISH} "Delete the records of this Windows account too"
LangString RECORDS ${LANG_GERMAN} "Auch die Aufzeichnungen dieses Windows-Kontos löschen"
LangString RECORDS ${LANG_SPANISH} "Borrar también los registros de esta cuenta de Windows"
LangString RECORDS ${LANG_FRENCH} "Supprimer aussi les dossiers de ce compte Windows"
LangString PROGRAM ${LANG_ENGLISH} "Program"
LangString PROGRAM ${LANG_GERMAN} "Programm"
LangString PROGRAM ${LANG_SPANISH} "Programa"
LangString PROGRAM ${LANG_FRENCH} "Programme"

!macro END_WITH CODE TEXT
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONSTOP "${TEXT}"
  ${EndIf}
  SetErrorLevel ${CODE}
  Quit
!macroend

; A silent setup must never wait for a click: MultiUser.nsh asks one where /ALLUSERS is too much for the account.
!macro REFUSE_BEFORE_MULTIUSER UN
  ${If} ${Silent}
    ${${UN}GetParameters} $R0
    ClearErrors
    ${${UN}GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
      UserInfo::GetAccountType
      Pop $R1
      ${If} $R1 != "Admin"
        SetErrorLevel 5
        Quit
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend

; Windows lets nobody write to a program that runs. Sets the error flag where one of ours does.
!macro SEE_WHETHER_IT_RUNS
  ClearErrors
  !insertmacro SEE_WHETHER_ONE_RUNS "thecal.exe"
  !insertmacro SEE_WHETHER_ONE_RUNS "thecalw.exe"
  !insertmacro SEE_WHETHER_ONE_RUNS "Python\python.exe"
  !insertmacro SEE_WHETHER_ONE_RUNS "Python\pythonw.exe"
!macroend

!macro SEE_WHETHER_ONE_RUNS NAME
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    FileOpen $R2 "$INSTDIR\${NAME}" a
    ${If} $R2 != ""
      FileClose $R2
    ${EndIf}
  ${EndIf}
!macroend

Var ToFolder

Function .onInit
  SetRegView 64
  StrCpy $ToFolder $INSTDIR ; of /D, which MultiUser.nsh overwrites
  !insertmacro REFUSE_BEFORE_MULTIUSER ""
  !insertmacro MULTIUSER_INIT
  ${If} $ToFolder != ""
    StrCpy $INSTDIR $ToFolder
  ${EndIf}
FunctionEnd

Section "$(PROGRAM)" Program
  SectionIn RO
  ReadRegStr $R0 SHCTX "Software\Thecal" "Version"
  ${If} $R0 != ""
    ${VersionCompare} $R0 "${NUMBERS}" $R1
    ${If} $R1 = 1
      !insertmacro END_WITH 4 "$(NEWER)"
    ${EndIf}
  ${EndIf}

  !insertmacro SEE_WHETHER_IT_RUNS
  ${If} ${Errors}
    !insertmacro END_WITH 3 "$(RUNNING)"
  ${EndIf}

  ; Upgrade in place: what lies there goes aside, which fails while a file of it is in use, and comes back then.
  ${If} ${FileExists} "$INSTDIR\thecalw.exe"
    RMDir /r "$INSTDIR\old"
    CreateDirectory "$INSTDIR\old"
    ClearErrors
    Rename "$INSTDIR\Python" "$INSTDIR\old\Python"
    Rename "$INSTDIR\pkgs" "$INSTDIR\old\pkgs"
    Rename "$INSTDIR\app" "$INSTDIR\old\app"
    ${If} ${Errors}
      Rename "$INSTDIR\old\Python" "$INSTDIR\Python"
      Rename "$INSTDIR\old\pkgs" "$INSTDIR\pkgs"
      Rename "$INSTDIR\old\app" "$INSTDIR\app"
      RMDir "$INSTDIR\old"
      !insertmacro END_WITH 3 "$(RUNNING)"
    ${EndIf}
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\old"
  ; else each start would compile everything anew, since the program never writes into its own folder
  ${IfNot} ${FileExists} "$INSTDIR\app\programmer_app\__pycache__\*.pyc"
    nsExec::Exec '"$INSTDIR\Python\python.exe" -m compileall -q --invalidation-mode unchecked-hash "$INSTDIR\app" "$INSTDIR\pkgs"'
    Pop $R0
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\Thecal.lnk" "$INSTDIR\thecalw.exe" "" "$INSTDIR\thecal.ico"
  CreateShortcut "$SMPROGRAMS\$(DEMO).lnk" "$INSTDIR\thecalw.exe" "--demo" "$INSTDIR\thecal.ico"
  WriteRegStr SHCTX "Software\Thecal" "DemoLink" "$SMPROGRAMS\$(DEMO).lnk"
  WriteRegStr SHCTX "Software\Thecal" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "Software\Thecal" "Version" "${NUMBERS}"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\thecal.exe" "" "$INSTDIR\thecal.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Thecal"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Thecal authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\thecal.ico"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1

  ; Windows looks at the last extension alone, so .thecal.json cannot be a type of its own. Thecal is offered under
  ; "Open with" for .json, and takes nothing from the program that opens .json now.
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "Thecal"
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "FriendlyTypeName" "Thecal"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\thecal.ico"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\thecalw.exe" --program "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "${PROGID}" ""
  ${RefreshShellIcons}

  ; Notices of the clinic's administrator. Windows lets every user write into new folders of ProgramData; not here.
  ${If} $MultiUser.InstallMode == "AllUsers"
    CreateDirectory "$APPDATA\Thecal\notices"
    nsExec::Exec 'icacls "$APPDATA\Thecal" /setowner *S-1-5-32-544 /T /C /Q'
    Pop $R0
    nsExec::Exec 'icacls "$APPDATA\Thecal" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q'
    Pop $R0
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  !insertmacro REFUSE_BEFORE_MULTIUSER "un."
  !insertmacro MULTIUSER_UNINIT
  !insertmacro UnselectSection 1
  ${un.GetParameters} $R0
  ClearErrors
  ${un.GetOptions} $R0 "/PURGE" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection 1
  ${EndIf}
FunctionEnd

Section "un.$(PROGRAM)" UnProgram
  SectionIn RO
  ; nothing is removed while it runs
  !insertmacro SEE_WHETHER_IT_RUNS
  ${If} ${Errors}
    !insertmacro END_WITH 3 "$(RUNNING)"
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\Python" "$INSTDIR\Python.going"
  ${If} ${Errors}
    !insertmacro END_WITH 3 "$(RUNNING)"
  ${EndIf}
  RMDir /r "$INSTDIR\Python.going"
  RMDir /r "$INSTDIR\pkgs"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\old"
  Delete "$INSTDIR\thecal.exe"
  Delete "$INSTDIR\thecalw.exe"
  Delete "$INSTDIR\thecal.ico"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\NOTICE"
  Delete "$INSTDIR\THIRD-PARTY-LICENCES.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays where a person put something of their own into it
  Delete "$SMPROGRAMS\Thecal.lnk"
  ReadRegStr $R0 SHCTX "Software\Thecal" "DemoLink"
  ${If} $R0 != ""
    Delete "$R0"
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "${PROGID}"
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\thecal.exe"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "Software\Thecal"
  ${RefreshShellIcons}
SectionEnd

Section /o "un.$(RECORDS)" UnRecords
  ${If} $MultiUser.InstallMode == "AllUsers"
    RMDir /r "$APPDATA\Thecal" ; notices, in ProgramData
  ${EndIf}
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\thecal"
SectionEnd
