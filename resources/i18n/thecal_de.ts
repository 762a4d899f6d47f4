<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Thecal</name>
    <message>
        <source>an implant card has {words} words; these are {count}</source>
        <translation>ein Implantatausweis hat {words} Wörter; hier sind es {count}</translation>
    </message>
    <message>
        <source>word {number} is not a word of implant cards; copy it again from the card</source>
        <translation>Wort {number} kommt auf Implantatausweisen nicht vor; schreiben Sie es noch einmal vom Ausweis ab</translation>
    </message>
    <message>
        <source>Bring the head over the pump and settle it: Pump, Find out now, or `thecal resolve`.</source>
        <translation>Halten Sie den Kopf über die Pumpe und klären Sie es: Pumpe, Jetzt klären, oder `thecal resolve`.</translation>
    </message>
    <message>
        <source>Pair it first, with the words of the pump&apos;s implant card.</source>
        <translation>Koppeln Sie ihn zuerst, mit den Wörtern auf dem Implantatausweis der Pumpe.</translation>
    </message>
    <message>
        <source>The pump goes on with the program that it ran before.</source>
        <translation>Die Pumpe läuft mit dem Programm weiter, das sie vorher ausgeführt hat.</translation>
    </message>
    <message>
        <source>The pump runs either the old or the new program, whole; which one is not known yet.</source>
        <translation>Die Pumpe führt entweder das alte oder das neue Programm vollständig aus; welches, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer is not paired with this pump.</source>
        <translation>Dieser Computer ist nicht mit dieser Pumpe gekoppelt.</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; in &apos;{shown}&apos;: micro is written mc, as in {right}</source>
        <translation>&apos;{character}&apos; in &apos;{shown}&apos;: Mikro wird mc geschrieben, wie in {right}</translation>
    </message>
    <message>
        <source>&apos;{number} {unit}&apos; is finer than this program resolves</source>
        <translation>&apos;{number} {unit}&apos; ist feiner, als diese Software auflöst</translation>
    </message>
    <message>
        <source>&apos;{number}&apos; has more than {most_digits} digits; no {kind} needs so many</source>
        <translation>&apos;{number}&apos; hat mehr als {most_digits} Ziffern; so viele sind nie nötig ({kind})</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no number before its unit</source>
        <translation>in &apos;{shown}&apos; fehlt die Zahl vor der Einheit</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no unit</source>
        <translation>in &apos;{shown}&apos; fehlt die Einheit</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit of a {kind}; it takes {right}, like {example}</source>
        <translation>&apos;{unit}&apos; ist keine Einheit der Größe {kind}; möglich: {right}, z. B. {example}</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not used here; write {meant}, like {example}</source>
        <translation>&apos;{unit}&apos; wird hier nicht verwendet; schreiben Sie {meant}, z. B. {example}</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is the unit of a {kind}; a {kind_2} takes {right}, like {example}</source>
        <translation>&apos;{unit}&apos; ist eine Einheit der Größe {kind}; {kind_2} verlangt {right}, z. B. {example}</translation>
    </message>
    <message>
        <source>a space too many in &apos;{shown}&apos;: one, before the unit</source>
        <translation>ein Leerzeichen zu viel in &apos;{shown}&apos;: nur eines, vor der Einheit</translation>
    </message>
    <message>
        <source>a {kind} is written as text with its unit, like &quot;{example}&quot;</source>
        <translation>{kind}: als Text mit Einheit schreiben, z. B. &quot;{example}&quot;</translation>
    </message>
    <message>
        <source>character &apos;{character}&apos; (U+{ord}) in &apos;{shown}&apos;</source>
        <translation>Zeichen &apos;{character}&apos; (U+{ord}) in &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>character U+{ord} after &apos;{before}&apos;: only one plain space, before the unit</source>
        <translation>Zeichen U+{ord} nach &apos;{before}&apos;: nur ein einfaches Leerzeichen, vor der Einheit</translation>
    </message>
    <message>
        <source>comma in &apos;{shown}&apos;: the decimal sign is a point, and thousands are not grouped</source>
        <translation>Komma in &apos;{shown}&apos;: Dezimalzeichen ist der Punkt, Tausender werden nicht gruppiert</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>dose rate</source>
        <translation>Dosisrate</translation>
    </message>
    <message>
        <source>exponent in &apos;{shown}&apos;: write the number out</source>
        <translation>Exponent in &apos;{shown}&apos;: schreiben Sie die Zahl aus</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flussrate</translation>
    </message>
    <message>
        <source>leading point in &apos;{shown}&apos;: write 0{shown}</source>
        <translation>Punkt am Anfang in &apos;{shown}&apos;: schreiben Sie 0{shown}</translation>
    </message>
    <message>
        <source>leading zero in &apos;{shown}&apos;</source>
        <translation>führende Null in &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>point without a digit after it in &apos;{shown}&apos;</source>
        <translation>Punkt ohne Ziffer danach in &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>second point in &apos;{shown}&apos;</source>
        <translation>zweiter Punkt in &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>sign &apos;{character}&apos; in &apos;{shown}&apos;</source>
        <translation>Vorzeichen &apos;{character}&apos; in &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>space before or after &apos;{shown}&apos;</source>
        <translation>Leerzeichen vor oder nach &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{amount} is not a {kind}: a whole number of base units, 0 or more, is</source>
        <translation>{amount} ist kein Wert für {kind}: nötig ist eine ganze Zahl von Grundeinheiten, 0 oder mehr</translation>
    </message>
    <message>
        <source>{finer}; write fewer decimals, like {example}</source>
        <translation>{finer}; schreiben Sie weniger Dezimalstellen, z. B. {example}</translation>
    </message>
    <message>
        <source>{message}; write it like {example}</source>
        <translation>{message}; schreiben Sie z. B. {example}</translation>
    </message>
    <message>
        <source>{named}: only digits 0-9, one point, one space and the unit</source>
        <translation>{named}: nur Ziffern 0-9, ein Punkt, ein Leerzeichen und die Einheit</translation>
    </message>
    <message>
        <source>{value} has no finite decimal form; say to how many places it is to be shown</source>
        <translation>{value} hat keine endliche Dezimaldarstellung; geben Sie an, mit wie vielen Stellen der Wert angezeigt werden soll</translation>
    </message>
    <message>
        <source>The command was sent, and the pump could not be asked what became of it.</source>
        <translation>Der Befehl wurde gesendet; die Pumpe konnte nicht befragt werden, was daraus wurde.</translation>
    </message>
    <message>
        <source>The entries of the pump&apos;s log are out of order.</source>
        <translation>Die Einträge im Protokoll der Pumpe stehen nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>The pump confirmed it.</source>
        <translation>Die Pumpe hat es bestätigt.</translation>
    </message>
    <message>
        <source>The pump has no trace of the command, and a late one can no longer reach it.</source>
        <translation>Die Pumpe hat keine Spur des Befehls, und ein verspäteter Befehl kann sie nicht mehr erreichen.</translation>
    </message>
    <message>
        <source>The pump has the command among its last results.</source>
        <translation>Die Pumpe führt den Befehl unter ihren letzten Ergebnissen.</translation>
    </message>
    <message>
        <source>The pump&apos;s log has the command.</source>
        <translation>Der Befehl steht im Protokoll der Pumpe.</translation>
    </message>
    <message>
        <source>The pump&apos;s log no longer reaches back to the command.</source>
        <translation>Das Protokoll der Pumpe reicht nicht mehr bis zu dem Befehl zurück.</translation>
    </message>
    <message>
        <source>The {kind} of {begun}{said}, whose outcome was unknown: it {was}. {why}</source>
        <translation>{kind} vom {begun}{said}, Ausgang bisher unbekannt: {was}. {why}</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>lowering to the minimum rate</source>
        <translation>Absenken auf die Mindestrate</translation>
    </message>
    <message>
        <source>setting of the clock</source>
        <translation>Stellen der Uhr</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>wurde ausgeführt</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Another pump answers: {serial} instead of {serial_2}.</source>
        <translation>Eine andere Pumpe antwortet: {serial} statt {serial_2}.</translation>
    </message>
    <message>
        <source>Interrogate the pump again and look at what it runs.</source>
        <translation>Lesen Sie die Pumpe erneut aus und sehen Sie nach, was sie ausführt.</translation>
    </message>
    <message>
        <source>Move the other pump away, connect again, and check the serial number on the screen.</source>
        <translation>Entfernen Sie die andere Pumpe, verbinden Sie erneut und prüfen Sie die Seriennummer auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing was changed in either.</source>
        <translation>An keiner von beiden wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Program nothing with it; check pump and version of this program.</source>
        <translation>Programmieren Sie nichts damit; prüfen Sie die Pumpe und die Version dieser Software.</translation>
    </message>
    <message>
        <source>The head does not say what it is.</source>
        <translation>Der Kopf teilt nicht mit, was er ist.</translation>
    </message>
    <message>
        <source>The pump asks for another part of the program than comes next.</source>
        <translation>Die Pumpe verlangt einen anderen Teil des Programms als den nächsten.</translation>
    </message>
    <message>
        <source>The pump cannot read this command.</source>
        <translation>Die Pumpe kann diesen Befehl nicht lesen.</translation>
    </message>
    <message>
        <source>The pump does not do this now: {refusal}.</source>
        <translation>Die Pumpe führt das jetzt nicht aus: {refusal}.</translation>
    </message>
    <message>
        <source>The pump does not know this command.</source>
        <translation>Die Pumpe kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>The pump is busy with a bolus or with another programmer.</source>
        <translation>Die Pumpe ist mit einem Bolus oder einem anderen Programmiergerät beschäftigt.</translation>
    </message>
    <message>
        <source>The pump no longer holds the program that was sent: it was dropped before the commit.</source>
        <translation>Die Pumpe hat das gesendete Programm nicht mehr: Es wurde vor der Aktivierung verworfen.</translation>
    </message>
    <message>
        <source>The pump refuses with {code_name}.</source>
        <translation>Die Pumpe lehnt ab mit {code_name}.</translation>
    </message>
    <message>
        <source>The pump refuses {field}: {refusal}; its limit is {limit}.</source>
        <translation>Die Pumpe lehnt {field} ab: {refusal}; ihre Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>The pump says of itself what a {known_name} is not ({fields}).</source>
        <translation>Die Pumpe gibt von sich an, was auf {known_name} nicht zutrifft ({fields}).</translation>
    </message>
    <message>
        <source>The pump&apos;s program comes in pieces that do not fit together.</source>
        <translation>Die Teile des Pumpenprogramms passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The pump&apos;s program has changed since it was read (it is at generation {generation} now).</source>
        <translation>Das Programm der Pumpe hat sich seit dem Auslesen geändert (es hat jetzt Generation {generation}).</translation>
    </message>
    <message>
        <source>The pump refuses to say how it is.</source>
        <translation>Die Pumpe verweigert die Auskunft, wie es ihr geht.</translation>
    </message>
    <message>
        <source>The {what} speaks version {version} of the protocol; this program speaks version {protocol_version}.</source>
        <translation>Protokollversion nicht passend: {what} verwendet Version {version}; diese Software verwendet Version {protocol_version}.</translation>
    </message>
    <message>
        <source>This is a real programmer head: only an emulated pump can be told this.</source>
        <translation>Dies ist ein echter Programmierkopf: Das kann nur einer emulierten Pumpe gesendet werden.</translation>
    </message>
    <message>
        <source>This is too large for the pump: at most {number}.</source>
        <translation>Das ist zu groß für die Pumpe: höchstens {number}.</translation>
    </message>
    <message>
        <source>This program does not know the pump model {model_name}.</source>
        <translation>Diese Software kennt das Pumpenmodell {model_name} nicht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Update Thecal.</source>
        <translation>Aktualisieren Sie Thecal.</translation>
    </message>
    <message>
        <source>Use a head of this protocol.</source>
        <translation>Verwenden Sie einen Kopf mit diesem Protokoll.</translation>
    </message>
    <message>
        <source>Use the programmer that belongs to this pump.</source>
        <translation>Verwenden Sie das Programmiergerät, das zu dieser Pumpe gehört.</translation>
    </message>
    <message>
        <source>What the pump has stored is not what was sent.</source>
        <translation>Die Pumpe hat etwas anderes gespeichert als gesendet wurde.</translation>
    </message>
    <message>
        <source>Check them against this pump&apos;s implant card.</source>
        <translation>Vergleichen Sie sie mit dem Implantatausweis dieser Pumpe.</translation>
    </message>
    <message>
        <source>Hold the head still over the pump and try again.</source>
        <translation>Halten Sie den Kopf ruhig über die Pumpe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Lay the head on the skin above the pump and try again.</source>
        <translation>Legen Sie den Kopf über der Pumpe auf die Haut und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Revoke one of them from another programmer of this pump, then pair again.</source>
        <translation>Widerrufen Sie eines davon mit einem anderen Programmiergerät dieser Pumpe und koppeln Sie dann erneut.</translation>
    </message>
    <message>
        <source>The pump does not accept these words.</source>
        <translation>Die Pumpe akzeptiert diese Wörter nicht.</translation>
    </message>
    <message>
        <source>The pump gives emergency access only to a head that lies right above it.</source>
        <translation>Die Pumpe gewährt Notfallzugang nur einem Kopf, der direkt über ihr liegt.</translation>
    </message>
    <message>
        <source>The pump lets no session begin.</source>
        <translation>Die Pumpe lässt keine Sitzung beginnen.</translation>
    </message>
    <message>
        <source>The pump speaks another version of the protocol than this program.</source>
        <translation>Die Pumpe verwendet eine andere Protokollversion als diese Software.</translation>
    </message>
    <message>
        <source>This pump knows eight programmers already, which is the most.</source>
        <translation>Diese Pumpe kennt schon acht Programmiergeräte; mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Update Thecal, or use the programmer that belongs to this pump.</source>
        <translation>Aktualisieren Sie Thecal, oder verwenden Sie das Programmiergerät, das zu dieser Pumpe gehört.</translation>
    </message>
    <message>
        <source>A head that calls itself emulated showed the card of a pump that is not.</source>
        <translation>Ein Kopf, der sich als emuliert ausgibt, zeigte den Ausweis einer Pumpe, die es nicht ist.</translation>
    </message>
    <message>
        <source>Check that the head is plugged in and switched on, then connect again.</source>
        <translation>Prüfen Sie, ob der Kopf angeschlossen und eingeschaltet ist, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Choose the port of the programmer head; `thecal ports` lists what is there.</source>
        <translation>Wählen Sie den Port des Programmierkopfs; `thecal ports` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Do not use this head; pair with the words on the implant card.</source>
        <translation>Verwenden Sie diesen Kopf nicht; koppeln Sie mit den Wörtern auf dem Implantatausweis.</translation>
    </message>
    <message>
        <source>Hold the head over the pump and try again.</source>
        <translation>Halten Sie den Kopf über die Pumpe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No session with the pump is open.</source>
        <translation>Keine Sitzung mit der Pumpe ist offen.</translation>
    </message>
    <message>
        <source>Nothing answers at {url}.</source>
        <translation>An {url} antwortet nichts.</translation>
    </message>
    <message>
        <source>Read the pump again: it was without power, or another programmer has reached it.</source>
        <translation>Lesen Sie die Pumpe erneut aus: Sie war ohne Strom, oder ein anderes Programmiergerät hat sie erreicht.</translation>
    </message>
    <message>
        <source>The head answers, but no pump does.</source>
        <translation>Der Kopf antwortet, aber keine Pumpe.</translation>
    </message>
    <message>
        <source>What is behind {url} answers, but it is no programmer head.</source>
        <translation>Hinter {url} antwortet etwas, aber es ist kein Programmierkopf.</translation>
    </message>
    <message>
        <source>Another programmer has changed the pump since; this write can no longer take place.</source>
        <translation>Ein anderes Programmiergerät hat die Pumpe seither geändert; dieser Schreibvorgang kann nicht mehr wirksam werden.</translation>
    </message>
    <message>
        <source>The pump has a refusal of the commit among its last results.</source>
        <translation>Die Pumpe führt eine Ablehnung der Aktivierung unter ihren letzten Ergebnissen.</translation>
    </message>
    <message>
        <source>The pump has the commit among its last results.</source>
        <translation>Die Pumpe führt die Aktivierung unter ihren letzten Ergebnissen.</translation>
    </message>
    <message>
        <source>The pump runs neither program as it was known, and its records do not reach back far enough.</source>
        <translation>Die Pumpe führt keines der beiden bekannten Programme aus, und ihre Aufzeichnungen reichen nicht weit genug zurück.</translation>
    </message>
    <message>
        <source>The pump still runs the program from before, and a late command can no longer reach it.</source>
        <translation>Die Pumpe führt noch das vorherige Programm aus, und ein verspäteter Befehl kann sie nicht mehr erreichen.</translation>
    </message>
    <message>
        <source>The pump&apos;s log holds the commit.</source>
        <translation>Die Aktivierung steht im Protokoll der Pumpe.</translation>
    </message>
    <message>
        <source>A write to pump {serial}, begun {begun_at}, is not settled yet.</source>
        <translation>Ein Schreibvorgang an Pumpe {serial}, begonnen {begun_at}, ist noch nicht geklärt.</translation>
    </message>
    <message>
        <source>Program nothing with this pump until that is explained.</source>
        <translation>Programmieren Sie nichts mit dieser Pumpe, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Program nothing with this pump; treat its delivery as not known.</source>
        <translation>Programmieren Sie nichts mit dieser Pumpe; betrachten Sie ihre Abgabe als unbekannt.</translation>
    </message>
    <message>
        <source>Pump {serial} runs a program made for pump {serial_2}.</source>
        <translation>Pumpe {serial} führt ein Programm aus, das für Pumpe {serial_2} erstellt wurde.</translation>
    </message>
    <message>
        <source>Read the pump again, then decide anew; nothing was sent.</source>
        <translation>Lesen Sie die Pumpe erneut aus und entscheiden Sie dann neu; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The program that the pump gives out is not the one that it says it runs (the checksums differ).</source>
        <translation>Das Programm, das die Pumpe ausgibt, ist nicht das, das sie nach eigener Angabe ausführt (die Prüfsummen unterscheiden sich).</translation>
    </message>
    <message>
        <source>The pump&apos;s program cannot be read. {error}</source>
        <translation>Das Programm der Pumpe kann nicht gelesen werden. {error}</translation>
    </message>
    <message>
        <source>What the pump gives does not follow from what its program asks for.</source>
        <translation>Was die Pumpe abgibt, folgt nicht aus dem, was ihr Programm verlangt.</translation>
    </message>
    <message>
        <source>{volume_nl} nL over {duration_s} s</source>
        <translation>{volume_nl} nL über {duration_s} s</translation>
    </message>
    <message>
        <source>Pump and program disagree about what this program gives. {found}.</source>
        <translation>Pumpe und Software stimmen nicht überein, was dieses Programm abgibt. {found}.</translation>
    </message>
    <message>
        <source>That could not be noted here ({error}), so that it will be asked for again.</source>
        <translation>Das konnte hier nicht festgehalten werden ({error}); es wird daher noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The commit was never sent.</source>
        <translation>Der Aktivierungsbefehl wurde nie gesendet.</translation>
    </message>
    <message>
        <source>The commit was sent, and the pump could not be asked what became of it.</source>
        <translation>Der Aktivierungsbefehl wurde gesendet; die Pumpe konnte nicht befragt werden, was daraus wurde.</translation>
    </message>
    <message>
        <source>The program that the pump gives back is not the one that was sent.</source>
        <translation>Das Programm, das die Pumpe zurückgibt, ist nicht das gesendete.</translation>
    </message>
    <message>
        <source>The pump confirmed the commit and its program was read back byte for byte.</source>
        <translation>Die Pumpe hat die Aktivierung bestätigt; ihr Programm wurde Byte für Byte zurückgelesen.</translation>
    </message>
    <message>
        <source>The pump does not answer.</source>
        <translation>Die Pumpe antwortet nicht.</translation>
    </message>
    <message>
        <source>The pump has changed its mind about what the staged program gives.</source>
        <translation>Die Pumpe berechnet jetzt anders, was das bereitgestellte Programm abgibt.</translation>
    </message>
    <message>
        <source>The pump says that it runs the new program, but what it reads out differs.</source>
        <translation>Die Pumpe meldet, dass sie das neue Programm ausführt, gibt aber ein anderes aus.</translation>
    </message>
    <message>
        <source>The pump stored up to byte {wanted} of the program; {stored} were sent.</source>
        <translation>Die Pumpe hat das Programm bis Byte {wanted} gespeichert; {stored} wurden gesendet.</translation>
    </message>
    <message>
        <source>This write was committed or dropped already.</source>
        <translation>Dieser Schreibvorgang wurde bereits aktiviert oder verworfen.</translation>
    </message>
    <message>
        <source>Ask for access to serial ports (on Linux: membership in the group of the port, often dialout, or the udev rule of Thecal), then connect again.</source>
        <translation>Beantragen Sie Zugriff auf serielle Ports (unter Linux: Mitgliedschaft in der Gruppe des Ports, oft dialout, oder die udev-Regel von Thecal) und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check the address, and that the head&apos;s server runs.</source>
        <translation>Prüfen Sie die Adresse und ob der Server des Kopfs läuft.</translation>
    </message>
    <message>
        <source>Choose another port; `thecal ports` lists what is there.</source>
        <translation>Wählen Sie einen anderen Port; `thecal ports` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then connect again.</source>
        <translation>Schließen Sie die andere Anwendung, die ihn verwendet, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <source>The link to {url} ended: {why}.</source>
        <translation>Die Verbindung zu {url} endete: {why}.</translation>
    </message>
    <message>
        <source>The port {url} cannot be {doing}: {plain}{by}.</source>
        <translation>Fehler am Port {url} ({doing}): {plain}{by}.</translation>
    </message>
    <message>
        <source>The port {url} is not open.</source>
        <translation>Der Port {url} ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>eine andere Anwendung verwendet ihn</translation>
    </message>
    <message>
        <source>it is not a serial port</source>
        <translation>es ist kein serieller Port</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort antwortet nichts</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>the device behind it is gone</source>
        <translation>das Gerät dahinter ist weg</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <translation>es gibt keinen solchen Port</translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation>dieses Benutzerkonto darf ihn nicht öffnen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Close it there, then connect again.</source>
        <translation>Schließen Sie sie dort und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Pump {serial} cannot be taken for this program alone: {strerror}.</source>
        <translation>Pumpe {serial} kann nicht allein für diese Software reserviert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer.</source>
        <translation>Pumpe {serial} wird von einer anderen Anwendung dieses Computers verwendet.</translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer: {who}.</source>
        <translation>Pumpe {serial} wird von einer anderen Anwendung dieses Computers verwendet: {who}.</translation>
    </message>
    <message>
        <source>See that {folder} can be written, then connect again.</source>
        <translation>Stellen Sie sicher, dass in {folder} geschrieben werden kann, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>An emulated pump has no option {name}.</source>
        <translation>Eine emulierte Pumpe hat keine Option {name}.</translation>
    </message>
    <message>
        <source>The emulated pump did not start: {why}.</source>
        <translation>Die emulierte Pumpe ist nicht gestartet: {why}.</translation>
    </message>
    <message>
        <source>The options are {options}.</source>
        <translation>Die Optionen sind {options}.</translation>
    </message>
    <message>
        <source>Try again; `thecal self-test` may tell more.</source>
        <translation>Versuchen Sie es erneut; `thecal self-test` sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>it did not get ready in time</source>
        <translation>sie war nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>the emulated pump ended ({words})</source>
        <translation>die emulierte Pumpe endete ({words})</translation>
    </message>
    <message>
        <source>the emulated pump takes no more bytes</source>
        <translation>die emulierte Pumpe nimmt keine Bytes mehr an</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>ohne Meldung</translation>
    </message>
    <message>
        <source>The files of this program are not as they were packaged: {why}. It programs no pump; reading and stopping one still work. Install it again.</source>
        <translation>Die Dateien dieses Programms sind nicht so, wie sie verpackt wurden: {why}. Es programmiert keine Pumpe; Auslesen und Stoppen gehen weiterhin. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>a source checkout, which has no list</source>
        <translation>Quelltext, zu dem es keine Liste gibt</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <source>{file} is missing or damaged</source>
        <translation>{file} fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>{file} is no part of it</source>
        <translation>{file} gehört nicht dazu</translation>
    </message>
    <message>
        <source>{file} was altered</source>
        <translation>{file} wurde verändert</translation>
    </message>
    <message>
        <source>The backup does not hold what it should.</source>
        <translation>Die Sicherung enthält nicht, was sie enthalten soll.</translation>
    </message>
    <message>
        <source>The backup has no end.</source>
        <translation>Die Sicherung hat kein Ende.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Machen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The backup does not hold what the records hold.</source>
        <translation>Die Sicherung enthält nicht, was die Akten enthalten.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {strerror}.</source>
        <translation>{out} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>Benutzen Sie es nicht.</translation>
    </message>
    <message>
        <source>Restore into an empty database.</source>
        <translation>Stellen Sie in eine leere Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Something follows the end of the backup.</source>
        <translation>Hinter dem Ende der Sicherung steht noch etwas.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Thecal.</source>
        <translation>Die Sicherung stammt von einer neueren Version von Thecal.</translation>
    </message>
    <message>
        <source>The server holds records.</source>
        <translation>Auf dem Server liegen Akten.</translation>
    </message>
    <message>
        <source>What was restored is not what the backup holds.</source>
        <translation>Was wiederhergestellt wurde, ist nicht, was die Sicherung enthält.</translation>
    </message>
    <message>
        <source>{audit_name} cannot be written: {strerror}.</source>
        <translation>{audit_name} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{backup} cannot be read: {strerror}.</source>
        <translation>{backup} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} is no backup of Thecal, or damaged in its first line.</source>
        <translation>{name} ist keine Sicherung von Thecal oder in der ersten Zeile beschädigt.</translation>
    </message>
    <message>
        <source>{name} is no backup of Thecal.</source>
        <translation>{name} ist keine Sicherung von Thecal.</translation>
    </message>
    <message>
        <source>Make it, or connect the share.</source>
        <translation>Legen Sie ihn an, oder verbinden Sie die Freigabe.</translation>
    </message>
    <message>
        <source>Set it anew.</source>
        <translation>Legen Sie ihn neu fest.</translation>
    </message>
    <message>
        <source>The schedule of backups is damaged.</source>
        <translation>Der Zeitplan der Sicherungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The schedule of backups is of another version of Thecal.</source>
        <translation>Der Zeitplan der Sicherungen stammt von einer anderen Version von Thecal.</translation>
    </message>
    <message>
        <source>The schedule of backups was altered, or is that of other records; none is made.</source>
        <translation>Der Zeitplan der Sicherungen wurde verändert oder gehört zu anderen Akten; es wird keine gemacht.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{keep} is no number of backups from 1 to {most_kept}.</source>
        <translation>{keep} ist keine Anzahl von Sicherungen von 1 bis {most_kept}.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted: {strerror}.</source>
        <translation>{name} kann nicht gelöscht werden: {strerror}.</translation>
    </message>
    <message>
        <source>The backup is damaged or not complete.</source>
        <translation>Die Sicherung ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Use another one; nothing was restored.</source>
        <translation>Benutzen Sie eine andere; nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>An account has at least one role.</source>
        <translation>Ein Konto hat mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Log in; an administrator makes new ones.</source>
        <translation>Melden Sie sich an; neue legt eine Administratorin oder ein Administrator an.</translation>
    </message>
    <message>
        <source>Make another one first.</source>
        <translation>Legen Sie zuerst ein anderes an.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Names differ by more than case and accents.</source>
        <translation>Namen unterscheiden sich durch mehr als Großschreibung und Akzente.</translation>
    </message>
    <message>
        <source>Set the clock, then log in.</source>
        <translation>Stellen Sie die Uhr, dann melden Sie sich an.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, and the newest record is of {newest}.</source>
        <translation>Die Uhr dieses Computers zeigt {now}, und der neueste Eintrag ist vom {newest}.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The server of the records is away.</source>
        <translation>Der Server der Akten ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There are accounts.</source>
        <translation>Es gibt schon Konten.</translation>
    </message>
    <message>
        <source>There is an account {kept}.</source>
        <translation>Es gibt schon ein Konto {kept}.</translation>
    </message>
    <message>
        <source>There would be no administrator left.</source>
        <translation>Es bliebe keine Administratorin und kein Administrator übrig.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Versuchen Sie es wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The audit trail cannot be used: {error}.</source>
        <translation>Die Prüfspur kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>Correct the date, or the clock of this computer.</source>
        <translation>Berichtigen Sie das Datum oder die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The date of birth, {day}, lies more than {oldest_years} years ago.</source>
        <translation>Das Geburtsdatum {day} liegt mehr als {oldest_years} Jahre zurück.</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>dem Geburtsdatum</translation>
    </message>
    <message>
        <source>{what}, {day}, lies after today, {today}.</source>
        <translation>{what}, {day}, liegt nach heute, {today}.</translation>
    </message>
    <message>
        <source>{what}, {day}, lies before {since_what}, {since}.</source>
        <translation>{what}, {day}, liegt vor {since_what}, {since}.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of adverse event that is known.</source>
        <translation>&apos;{kind}&apos; ist keine bekannte Art von unerwünschtem Ereignis.</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Allergische Reaktion</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>Catheter that moved</source>
        <translation>Katheter, der sich verschoben hat</translation>
    </message>
    <message>
        <source>Confusion or hallucinations</source>
        <translation>Verwirrtheit oder Halluzinationen</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Verstopfung</translation>
    </message>
    <message>
        <source>Correct the newer report.</source>
        <translation>Berichtigen Sie die neuere Meldung.</translation>
    </message>
    <message>
        <source>Difficulty urinating</source>
        <translation>Erschwertes Wasserlassen</translation>
    </message>
    <message>
        <source>Disconnected catheter</source>
        <translation>Getrennter Katheter</translation>
    </message>
    <message>
        <source>Drainage at the site</source>
        <translation>Ausfluss an der Stelle</translation>
    </message>
    <message>
        <source>Drug beside the pump (pocket fill)</source>
        <translation>Arzneimittel neben der Pumpe (Taschenfüllung)</translation>
    </message>
    <message>
        <source>Drug into the wrong port</source>
        <translation>Arzneimittel in den falschen Anschluss</translation>
    </message>
    <message>
        <source>Increased pain</source>
        <translation>Verstärkter Schmerz</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <source>Kinked or blocked catheter</source>
        <translation>Geknickter oder verstopfter Katheter</translation>
    </message>
    <message>
        <source>Leak of cerebrospinal fluid</source>
        <translation>Liquorleck</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>Niedriger Blutdruck</translation>
    </message>
    <message>
        <source>Mass at the tip of the catheter (granuloma)</source>
        <translation>Masse an der Katheterspitze (Granulom)</translation>
    </message>
    <message>
        <source>Meningitis</source>
        <translation>Meningitis</translation>
    </message>
    <message>
        <source>Nausea or vomiting</source>
        <translation>Übelkeit oder Erbrechen</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Taubheitsgefühl</translation>
    </message>
    <message>
        <source>Other; say what it was</source>
        <translation>Anderes; sagen Sie, was es war</translation>
    </message>
    <message>
        <source>Overdose</source>
        <translation>Überdosierung</translation>
    </message>
    <message>
        <source>Pump that gave more or less than programmed</source>
        <translation>Pumpe, die mehr oder weniger gab als programmiert</translation>
    </message>
    <message>
        <source>Pump that stopped</source>
        <translation>Pumpe, die stehen blieb</translation>
    </message>
    <message>
        <source>Pump that turned over</source>
        <translation>Pumpe, die sich gedreht hat</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedierung</translation>
    </message>
    <message>
        <source>Severe headache</source>
        <translation>Starke Kopfschmerzen</translation>
    </message>
    <message>
        <source>Slow or shallow breathing</source>
        <translation>Langsame oder flache Atmung</translation>
    </message>
    <message>
        <source>Swelling at the site (seroma, haematoma)</source>
        <translation>Schwellung an der Stelle (Serom, Hämatom)</translation>
    </message>
    <message>
        <source>Swollen limbs</source>
        <translation>Geschwollene Gliedmaßen</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>Die Maßnahme</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>The onset</source>
        <translation>Der Beginn</translation>
    </message>
    <message>
        <source>There is no report {replaces_id} of this patient.</source>
        <translation>Es gibt keine Meldung {replaces_id} dieser Person.</translation>
    </message>
    <message>
        <source>There is no visit {visit_id} of this patient.</source>
        <translation>Es gibt keinen Besuch {visit_id} dieser Person.</translation>
    </message>
    <message>
        <source>This report was corrected before.</source>
        <translation>Diese Meldung wurde schon berichtigt.</translation>
    </message>
    <message>
        <source>Underdose</source>
        <translation>Unterdosierung</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Entzug</translation>
    </message>
    <message>
        <source>Wound that opens or does not heal</source>
        <translation>Wunde, die aufgeht oder nicht heilt</translation>
    </message>
    <message>
        <source>A catheter has at least one piece.</source>
        <translation>Ein Katheter hat mindestens ein Stück.</translation>
    </message>
    <message>
        <source>Decide it, with the reason, then record the implant.</source>
        <translation>Entscheiden Sie sie mit Begründung, dann tragen Sie das Implantat ein.</translation>
    </message>
    <message>
        <source>Of the piece &apos;{name}&apos; nothing would be left after trimming.</source>
        <translation>Vom Stück &apos;{name}&apos; bliebe nach dem Kürzen nichts übrig.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded as being in a patient.</source>
        <translation>Pumpe {serial} ist als implantiert eingetragen.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded for another patient.</source>
        <translation>Pumpe {serial} steht in der Akte einer anderen Person.</translation>
    </message>
    <message>
        <source>Pump {serial} was taken out on {explanted_on}.</source>
        <translation>Pumpe {serial} wurde am {explanted_on} entnommen.</translation>
    </message>
    <message>
        <source>Stop, and see who is on the table and whether the record is right.</source>
        <translation>Halten Sie an und sehen Sie nach, wer auf dem Tisch liegt und ob die Akte stimmt.</translation>
    </message>
    <message>
        <source>Stop, and see who is on the table.</source>
        <translation>Halten Sie an und sehen Sie nach, wer auf dem Tisch liegt.</translation>
    </message>
    <message>
        <source>The MRI note</source>
        <translation>Der MRT-Hinweis</translation>
    </message>
    <message>
        <source>The explantation</source>
        <translation>Die Explantation</translation>
    </message>
    <message>
        <source>The implantation</source>
        <translation>Die Implantation</translation>
    </message>
    <message>
        <source>The level of the tip</source>
        <translation>Die Höhe der Spitze</translation>
    </message>
    <message>
        <source>The model of a piece</source>
        <translation>Das Modell eines Stücks</translation>
    </message>
    <message>
        <source>The name of a piece</source>
        <translation>Der Name eines Stücks</translation>
    </message>
    <message>
        <source>The piece &apos;{name}&apos; has no volume.</source>
        <translation>Das Stück &apos;{name}&apos; hat kein Volumen.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; the patient has no pump in the record.</source>
        <translation>Die Pumpe in Reichweite ist {serial}; in der Akte hat die Person keine Pumpe.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; the patient has pump {own} in the record.</source>
        <translation>Die Pumpe in Reichweite ist {serial}; in der Akte hat die Person Pumpe {own}.</translation>
    </message>
    <message>
        <source>The pump model</source>
        <translation>Das Pumpenmodell</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The serial number</source>
        <translation>Die Seriennummer</translation>
    </message>
    <message>
        <source>The serial number holds no letter and no digit.</source>
        <translation>Die Seriennummer enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Der Ort</translation>
    </message>
    <message>
        <source>The trial was not decided for an implant.</source>
        <translation>Die Testphase wurde nicht für ein Implantat entschieden.</translation>
    </message>
    <message>
        <source>There is no trial {trial_id} of this patient.</source>
        <translation>Es gibt keine Testphase {trial_id} dieser Person.</translation>
    </message>
    <message>
        <source>the implantation</source>
        <translation>der Implantation</translation>
    </message>
    <message>
        <source>Compare it with what the pharmacy checked; approve nothing that differs.</source>
        <translation>Vergleichen Sie mit dem, was die Apotheke geprüft hat; geben Sie nichts frei, was abweicht.</translation>
    </message>
    <message>
        <source>These are not the first digits of this library&apos;s SHA-256.</source>
        <translation>Das sind nicht die ersten Stellen der SHA-256 dieser Bibliothek.</translation>
    </message>
    <message>
        <source>It takes: {allowed}.</source>
        <translation>Nötig ist: {allowed}.</translation>
    </message>
    <message>
        <source>Not done, since it could not be audited: {error}.</source>
        <translation>Nicht getan, weil es nicht protokolliert werden konnte: {error}.</translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation>Nichts wurde unterschrieben oder geändert.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server of the records cannot be reached.</source>
        <translation>Der Server der Akten kann nicht erreicht werden.</translation>
    </message>
    <message>
        <source>Type the password to go on.</source>
        <translation>Geben Sie das Passwort ein, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} ist gesperrt.</translation>
    </message>
    <message>
        <source>{name} may not do this ({call}).</source>
        <translation>{name} darf das nicht ({call}).</translation>
    </message>
    <message>
        <source>A password has {least_characters} to {most_characters} characters.</source>
        <translation>Ein Passwort hat {least_characters} bis {most_characters} Zeichen.</translation>
    </message>
    <message>
        <source>A password is more than the name of its account.</source>
        <translation>Ein Passwort ist mehr als der Name seines Kontos.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Zu viele falsche Passwörter.</translation>
    </message>
    <message>
        <source>Wait {value} s, then try again.</source>
        <translation>Warten Sie {value} s, dann versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Another patient has this number.</source>
        <translation>Eine andere Person hat diese Nummer.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>No patient has this number.</source>
        <translation>Niemand hat diese Nummer.</translation>
    </message>
    <message>
        <source>Open that patient, or correct the number.</source>
        <translation>Öffnen Sie deren Akte, oder berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The diagnosis</source>
        <translation>Die Diagnose</translation>
    </message>
    <message>
        <source>The family name</source>
        <translation>Der Familienname</translation>
    </message>
    <message>
        <source>The given name</source>
        <translation>Der Vorname</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The patient&apos;s number holds no letter and no digit.</source>
        <translation>Die Patientennummer enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>Die Telefonnummer</translation>
    </message>
    <message>
        <source>The reaction</source>
        <translation>Die Reaktion</translation>
    </message>
    <message>
        <source>The substance</source>
        <translation>Der Stoff</translation>
    </message>
    <message>
        <source>It is tried again with the next call.</source>
        <translation>Es wird mit dem nächsten Aufruf wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing was changed. What was read last can be looked at; a pump can be programmed all the same.</source>
        <translation>Nichts wurde geändert. Was zuletzt gelesen wurde, kann angesehen werden; eine Pumpe kann trotzdem programmiert werden.</translation>
    </message>
    <message>
        <source>The server of the records is away since {since} UTC, and this was not read before.</source>
        <translation>Der Server der Akten ist seit {since} UTC nicht erreichbar, und dies wurde vorher nicht gelesen.</translation>
    </message>
    <message>
        <source>The server of the records is away since {since} UTC: nothing can be written.</source>
        <translation>Der Server der Akten ist seit {since} UTC nicht erreichbar: Es kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>This is not the list of today.</source>
        <translation>Das ist nicht die Liste von heute.</translation>
    </message>
    <message>
        <source>{years} is no number of years from 1 to {most_years}.</source>
        <translation>{years} ist keine Zahl von Jahren von 1 bis {most_years}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Read the pump, look at what it runs, and sign that.</source>
        <translation>Lesen Sie die Pumpe, sehen Sie an, was sie ausführt, und unterschreiben Sie das.</translation>
    </message>
    <message>
        <source>This visit is not signed.</source>
        <translation>Dieser Besuch ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>What is signed is not the program that this visit holds.</source>
        <translation>Was unterschrieben wird, ist nicht das Programm, das dieser Besuch enthält.</translation>
    </message>
    <message>
        <source>&apos;{decision}&apos; is no decision of a trial.</source>
        <translation>&apos;{decision}&apos; ist keine Entscheidung einer Testphase.</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is no way to give a trial.</source>
        <translation>&apos;{method}&apos; ist keine Art, eine Testphase durchzuführen.</translation>
    </message>
    <message>
        <source>A dose lies above 0.</source>
        <translation>Eine Dosis liegt über 0.</translation>
    </message>
    <message>
        <source>An implant that is recorded names this trial.</source>
        <translation>Ein eingetragenes Implantat nennt diese Testphase.</translation>
    </message>
    <message>
        <source>Correct it, or plan a new one.</source>
        <translation>Berichtigen Sie sie, oder planen Sie eine neue.</translation>
    </message>
    <message>
        <source>Correct the implant first.</source>
        <translation>Berichtigen Sie zuerst das Implantat.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>Berichtigen Sie den neueren.</translation>
    </message>
    <message>
        <source>Decide it.</source>
        <translation>Entscheiden Sie sie.</translation>
    </message>
    <message>
        <source>Take one, then decide.</source>
        <translation>Erheben Sie einen, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>The dose was given after now; correct its time, or the clock of this computer.</source>
        <translation>Die Dosis läge in der Zukunft; berichtigen Sie ihre Zeit oder die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The drug</source>
        <translation>Der Wirkstoff</translation>
    </message>
    <message>
        <source>The reason of the correction</source>
        <translation>Der Grund der Berichtigung</translation>
    </message>
    <message>
        <source>There is no such part {replaces_id} of this trial.</source>
        <translation>Diese Testphase hat keinen Teil {replaces_id}.</translation>
    </message>
    <message>
        <source>This part was corrected before.</source>
        <translation>Dieser Teil wurde schon berichtigt.</translation>
    </message>
    <message>
        <source>This trial is not decided yet.</source>
        <translation>Diese Testphase ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Trial {trial_id} is decided.</source>
        <translation>Testphase {trial_id} ist entschieden.</translation>
    </message>
    <message>
        <source>{baseline} is no score; it is a whole number from 0 to 10.</source>
        <translation>{baseline} ist kein Wert; es ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>A correction is begun from the visit that it corrects.</source>
        <translation>Eine Berichtigung beginnt bei dem Besuch, den sie berichtigt.</translation>
    </message>
    <message>
        <source>A refill names what was filled in.</source>
        <translation>Eine Füllung nennt, was eingefüllt wurde.</translation>
    </message>
    <message>
        <source>Begin a correction of it.</source>
        <translation>Beginnen Sie eine Berichtigung davon.</translation>
    </message>
    <message>
        <source>Change it, then sign it.</source>
        <translation>Ändern Sie ihn, dann unterschreiben Sie ihn.</translation>
    </message>
    <message>
        <source>Correct that one.</source>
        <translation>Berichtigen Sie jenen.</translation>
    </message>
    <message>
        <source>Open it again and look at it.</source>
        <translation>Öffnen Sie ihn noch einmal und sehen Sie ihn an.</translation>
    </message>
    <message>
        <source>Read the pump again.</source>
        <translation>Lesen Sie die Pumpe noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else changed this visit.</source>
        <translation>Jemand anderes hat diesen Besuch geändert.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>The digest is not that of the program&apos;s bytes.</source>
        <translation>Die Prüfsumme ist nicht die der Bytes des Programms.</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>Die Funktion</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>The severity</source>
        <translation>Der Schweregrad</translation>
    </message>
    <message>
        <source>The side effect</source>
        <translation>Die Nebenwirkung</translation>
    </message>
    <message>
        <source>There is no such part {replaces_id} in the visit or in the one that it corrects.</source>
        <translation>Weder dieser Besuch noch der, den er berichtigt, hat einen Teil {replaces_id}.</translation>
    </message>
    <message>
        <source>This visit is still open.</source>
        <translation>Dieser Besuch ist noch offen.</translation>
    </message>
    <message>
        <source>Visit {id} is signed.</source>
        <translation>Besuch {id} ist unterschrieben.</translation>
    </message>
    <message>
        <source>Visit {newer} corrects this one.</source>
        <translation>Besuch {newer} berichtigt diesen.</translation>
    </message>
    <message>
        <source>What the signature means</source>
        <translation>Was die Unterschrift bedeutet</translation>
    </message>
    <message>
        <source>{value} is no score; it is a whole number from 0 to 10.</source>
        <translation>{value} ist kein Wert; es ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Open it again, look at what was changed, and repeat.</source>
        <translation>Öffnen Sie es noch einmal, sehen Sie an, was geändert wurde, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Somebody else changed this {record} since you opened it (version {version}, yours is {yours}).</source>
        <translation>Jemand anderes hat dies geändert, seit Sie es geöffnet haben: {record} (Fassung {version}, Ihre ist {yours}).</translation>
    </message>
    <message>
        <source>There is no {record} {row_id}.</source>
        <translation>Das gibt es hier nicht: {record} {row_id}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation>unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>dose of a trial</source>
        <translation>Dosis einer Testphase</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patientenakte</translation>
    </message>
    <message>
        <source>retention rule</source>
        <translation>Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>&apos;{state}&apos; is no way to close an appointment.</source>
        <translation>&apos;{state}&apos; ist keine Art, einen Termin zu schließen.</translation>
    </message>
    <message>
        <source>This appointment is closed.</source>
        <translation>Dieser Termin ist geschlossen.</translation>
    </message>
    <message>
        <source>{due_on} lies before today, {today}.</source>
        <translation>{due_on} liegt vor heute, {today}.</translation>
    </message>
    <message>
        <source>Ask for the date, and type the patient by hand.</source>
        <translation>Fragen Sie nach dem Datum, und geben Sie die Person von Hand ein.</translation>
    </message>
    <message>
        <source>FHIR in XML cannot be read.</source>
        <translation>FHIR in XML kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name the system of the right one.</source>
        <translation>Nennen Sie das System der richtigen.</translation>
    </message>
    <message>
        <source>Patient.active is false: the sender no longer uses this record.</source>
        <translation>Patient.active ist false: Der Absender benutzt diese Akte nicht mehr.</translation>
    </message>
    <message>
        <source>Patient.birthDate is &apos;{said}&apos;; a whole day is needed, like 1960-02-03.</source>
        <translation>Patient.birthDate ist &apos;{said}&apos;; nötig ist ein ganzer Tag, wie 1960-02-03.</translation>
    </message>
    <message>
        <source>Patient.deceased says that this person has died.</source>
        <translation>Patient.deceased sagt, dass diese Person verstorben ist.</translation>
    </message>
    <message>
        <source>Patient.identifier: {value} could be the patient&apos;s number (systems: {systems}).</source>
        <translation>Patient.identifier: {value} könnten die Patientennummer sein (Systeme: {systems}).</translation>
    </message>
    <message>
        <source>Patient.link[{place}]: the sender replaced this record by another one.</source>
        <translation>Patient.link[{place}]: Der Absender hat diese Akte durch eine andere ersetzt.</translation>
    </message>
    <message>
        <source>Patient.name is missing.</source>
        <translation>Patient.name fehlt.</translation>
    </message>
    <message>
        <source>Patient.name.given is no list of texts.</source>
        <translation>Patient.name.given ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>Take the patient from the system that treats this person.</source>
        <translation>Nehmen Sie die Person aus dem System, das sie behandelt.</translation>
    </message>
    <message>
        <source>The bundle holds {value} patients; one is read at a time.</source>
        <translation>Das Bundle enthält {value} Personen; gelesen wird eine auf einmal.</translation>
    </message>
    <message>
        <source>The file has {value} bytes; a patient has at most {most_bytes}.</source>
        <translation>Die Datei hat {value} Bytes; eine Person hat höchstens {most_bytes}.</translation>
    </message>
    <message>
        <source>The file holds a {kind}; a Patient, or a Bundle with one, can be read.</source>
        <translation>Die Datei enthält {kind}; gelesen werden kann Patient, oder ein Bundle mit einem.</translation>
    </message>
    <message>
        <source>The file is no FHIR resource: it has no resourceType.</source>
        <translation>Die Datei ist keine FHIR-Ressource: Sie hat keinen resourceType.</translation>
    </message>
    <message>
        <source>The file is no JSON: {error}.</source>
        <translation>Die Datei ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>Type the patient by hand.</source>
        <translation>Geben Sie die Person von Hand ein.</translation>
    </message>
    <message>
        <source>{path} changes what the rest means, and is not known here.</source>
        <translation>{path} ändert, was der Rest bedeutet, und ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{path}.{name} is missing.</source>
        <translation>{path}.{name} fehlt.</translation>
    </message>
    <message>
        <source>{path}.{name} is no list.</source>
        <translation>{path}.{name} ist keine Liste.</translation>
    </message>
    <message>
        <source>{path}.{name}[{place}] is no object.</source>
        <translation>{path}.{name}[{place}] ist kein Objekt.</translation>
    </message>
    <message>
        <source>{resourcetype}.meta.security says that this is test data: it is of no patient.</source>
        <translation>{resourcetype}.meta.security sagt, dass dies Testdaten sind: Sie gehören zu niemandem.</translation>
    </message>
    <message>
        <source>The patient&apos;s card of {day} is out of date: it names program {old}, and the pump holds program {new}. Print a new one.</source>
        <translation>Die Patientenkarte vom {day} ist überholt: Sie nennt Programm {old}, und die Pumpe enthält Programm {new}. Drucken Sie eine neue.</translation>
    </message>
    <message>
        <source>The patient&apos;s card of {day} is out of date: its day of refill, {due}, has passed. Print a new one.</source>
        <translation>Die Patientenkarte vom {day} ist überholt: Ihr Tag der Befüllung, {due}, ist vorbei. Drucken Sie eine neue.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}</source>
        <translation>{name} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>A bolus was given</source>
        <translation>Ein Bolus wurde gegeben</translation>
    </message>
    <message>
        <source>A programmer was paired</source>
        <translation>Ein Programmiergerät wurde gekoppelt</translation>
    </message>
    <message>
        <source>A programmer was revoked</source>
        <translation>Ein Programmiergerät wurde widerrufen</translation>
    </message>
    <message>
        <source>Emergency access was used</source>
        <translation>Notfallzugang wurde verwendet</translation>
    </message>
    <message>
        <source>Program {generation} was activated</source>
        <translation>Programm {generation} wurde aktiviert</translation>
    </message>
    <message>
        <source>The clock was set</source>
        <translation>Die Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>The pump runs another program than on {day}, and its log does not say why.</source>
        <translation>Die Pumpe führt ein anderes Programm aus als am {day}, und ihr Protokoll sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The pump was lowered to its minimum rate</source>
        <translation>Die Pumpe wurde auf ihre Mindestrate abgesenkt</translation>
    </message>
    <message>
        <source>The pump was reset or its memory was replaced: it knows less than on {day} ({then} then, {now} now).</source>
        <translation>Die Pumpe wurde zurückgesetzt oder ihr Speicher ersetzt: Sie weiß weniger als am {day} (damals {then}, jetzt {now}).</translation>
    </message>
    <message>
        <source>The pump was reset, {when}.</source>
        <translation>Die Pumpe wurde zurückgesetzt, {when}.</translation>
    </message>
    <message>
        <source>The pump was started</source>
        <translation>Die Pumpe wurde gestartet</translation>
    </message>
    <message>
        <source>The pump was stopped</source>
        <translation>Die Pumpe wurde gestoppt</translation>
    </message>
    <message>
        <source>This is pump {serial}, another one than last time ({serial_2}, on {day}).</source>
        <translation>Dies ist Pumpe {serial}, eine andere als beim letzten Mal ({serial_2}, am {day}).</translation>
    </message>
    <message>
        <source>on {moment} by the pump&apos;s clock</source>
        <translation>am {moment} nach der Pumpenuhr</translation>
    </message>
    <message>
        <source>program {generation}</source>
        <translation>Programm {generation}</translation>
    </message>
    <message>
        <source>{first} older entries of the pump&apos;s log were not looked at.</source>
        <translation>{first} ältere Einträge im Protokoll der Pumpe wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>{path_name} cannot be used: {error}</source>
        <translation>{path_name} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>{what} elsewhere, {when}.</source>
        <translation>{what} (von anderer Stelle), {when}.</translation>
    </message>
    <message>
        <source>Another program is doing the same, or the folder cannot be written: {error}.</source>
        <translation>Ein anderes Programm tut dasselbe, oder der Ordner kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Keep it, and restore a backup.</source>
        <translation>Heben Sie sie auf, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing was changed; see to it, then repeat.</source>
        <translation>Nichts wurde geändert; beheben Sie das, dann wiederholen Sie.</translation>
    </message>
    <message>
        <source>Open it again and repeat.</source>
        <translation>Öffnen Sie ihn noch einmal und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same record.</source>
        <translation>Jemand anderes ändert gerade denselben Eintrag.</translation>
    </message>
    <message>
        <source>The database of records cannot be used: {line}.</source>
        <translation>Die Datenbank der Akten kann nicht benutzt werden: {line}.</translation>
    </message>
    <message>
        <source>The database of records cannot be used: {value}.</source>
        <translation>Die Datenbank der Akten kann nicht benutzt werden: {value}.</translation>
    </message>
    <message>
        <source>The database of records is damaged ({why}).</source>
        <translation>Die Datenbank der Akten ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>The database refused the values: {value}.</source>
        <translation>Die Datenbank hat die Werte abgelehnt: {value}.</translation>
    </message>
    <message>
        <source>The records cannot be reached or written: {line}.</source>
        <translation>Die Akten können nicht erreicht oder geschrieben werden: {line}.</translation>
    </message>
    <message>
        <source>The server of the records cannot be reached: {line}.</source>
        <translation>Der Server der Akten kann nicht erreicht werden: {line}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}.</source>
        <translation>{folder} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>The server went away while this was being kept; whether it was is not known yet.</source>
        <translation>Der Server war plötzlich nicht erreichbar, während dies gespeichert wurde; ob es gespeichert ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>When it is back, open the record again and look, before this is repeated.</source>
        <translation>Wenn er zurück ist, öffnen Sie die Akte noch einmal und sehen Sie nach, bevor dies wiederholt wird.</translation>
    </message>
    <message>
        <source>A sealed value ({where}) was altered or is of other records.</source>
        <translation>Ein verschlüsselter Wert ({where}) wurde verändert oder gehört zu anderen Akten.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{what} has {value} characters; at most {most} are kept.</source>
        <translation>{what}: {value} Zeichen; höchstens {most} werden gespeichert.</translation>
    </message>
    <message>
        <source>{what} holds U+{value}, a character that does not show; take it out.</source>
        <translation>{what} enthält U+{value}, ein Zeichen, das man nicht sieht; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what}: Hier steht nichts.</translation>
    </message>
    <message>
        <source>Choose a passphrase; it is asked for whenever the records are opened.</source>
        <translation>Wählen Sie eine Passphrase; nach ihr wird beim Öffnen der Akten gefragt.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Put it back, or restore a backup.</source>
        <translation>Legen Sie sie zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Records on a server are under a passphrase.</source>
        <translation>Akten auf einem Server stehen unter einer Passphrase.</translation>
    </message>
    <message>
        <source>The key beside these records is that of others.</source>
        <translation>Der Schlüssel neben diesen Akten gehört zu anderen.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the key of records.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, der den Schlüssel der Akten aufbewahren könnte.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation>{name} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>A passphrase of records has at least {least_passphrase} characters; this one is shorter.</source>
        <translation>Eine Passphrase der Akten hat mindestens {least_passphrase} Zeichen; diese ist kürzer.</translation>
    </message>
    <message>
        <source>Check the passphrase; no record was changed.</source>
        <translation>Prüfen Sie die Passphrase; kein Eintrag wurde geändert.</translation>
    </message>
    <message>
        <source>Give it to open them.</source>
        <translation>Geben Sie sie ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Log in to the desktop so that it is unlocked; if its content is lost, restore a backup.</source>
        <translation>Melden Sie sich am Desktop an, damit er entsperrt ist; ist sein Inhalt verloren, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore a backup; it holds the key.</source>
        <translation>Stellen Sie eine Sicherung wieder her; sie enthält den Schlüssel.</translation>
    </message>
    <message>
        <source>The file of the key of records is damaged.</source>
        <translation>Die Datei mit dem Schlüssel der Akten ist beschädigt.</translation>
    </message>
    <message>
        <source>The key does not open these records.</source>
        <translation>Der Schlüssel öffnet diese Akten nicht.</translation>
    </message>
    <message>
        <source>The key of records is of another version of Thecal.</source>
        <translation>Der Schlüssel der Akten stammt von einer anderen Version von Thecal.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give out the key of records.</source>
        <translation>Der Schlüsselspeicher des Systems gibt den Schlüssel der Akten nicht heraus.</translation>
    </message>
    <message>
        <source>These records are under a passphrase.</source>
        <translation>Diese Akten stehen unter einer Passphrase.</translation>
    </message>
    <message>
        <source>Choose the passphrase of new ones.</source>
        <translation>Wählen Sie die Passphrase von neuen.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Legen Sie sie woanders hin.</translation>
    </message>
    <message>
        <source>Move them away, then repeat.</source>
        <translation>Legen Sie sie woanders hin, dann wiederholen Sie.</translation>
    </message>
    <message>
        <source>Put it back or restore a backup; to begin anew, move {name} away.</source>
        <translation>Legen Sie sie zurück oder stellen Sie eine Sicherung wieder her; um neu zu beginnen, legen Sie {name} woanders hin.</translation>
    </message>
    <message>
        <source>The database holds no records of Thecal.</source>
        <translation>Die Datenbank enthält keine Akten von Thecal.</translation>
    </message>
    <message>
        <source>The server did not keep the key of records.</source>
        <translation>Der Server hat den Schlüssel der Akten nicht gespeichert.</translation>
    </message>
    <message>
        <source>The server holds no records yet.</source>
        <translation>Auf dem Server liegen noch keine Akten.</translation>
    </message>
    <message>
        <source>There are records in {folder} ({name}).</source>
        <translation>In {folder} liegen Akten ({name}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} is a database without encryption, which Thecal never made.</source>
        <translation>{name} ist eine Datenbank ohne Verschlüsselung, die Thecal nie gemacht hat.</translation>
    </message>
    <message>
        <source>{name} is damaged (cut to {size} bytes).</source>
        <translation>{name} ist beschädigt (auf {size} Bytes gekürzt).</translation>
    </message>
    <message>
        <source>{name} is missing, though its key is here.</source>
        <translation>{name} fehlt, obwohl der Schlüssel dazu hier ist.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>Give Thecal a database of its own.</source>
        <translation>Geben Sie Thecal eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The database holds a schema &apos;{revision}&apos; that Thecal never made.</source>
        <translation>Die Datenbank enthält ein Schema &apos;{revision}&apos;, das Thecal nie gemacht hat.</translation>
    </message>
    <message>
        <source>The database holds tables of something else.</source>
        <translation>Die Datenbank enthält Tabellen von etwas anderem.</translation>
    </message>
    <message>
        <source>The records were made by a newer version of Thecal (schema {revision}, this one knows {head}).</source>
        <translation>Die Akten stammen von einer neueren Version von Thecal (Schema {revision}, diese kennt {head}).</translation>
    </message>
    <message>
        <source>Update Thecal; the records were not changed.</source>
        <translation>Aktualisieren Sie Thecal; die Akten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>&apos;{url}&apos; is no database that holds records; PostgreSQL is one.</source>
        <translation>&apos;{url}&apos; ist keine Datenbank, die Akten hält; PostgreSQL ist eine.</translation>
    </message>
    <message>
        <source>THECAL_DATABASE is no address like postgresql://user@host/name.</source>
        <translation>THECAL_DATABASE ist keine Adresse wie postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full and sslrootcert.</source>
        <translation>Verwenden Sie sslmode=verify-full und sslrootcert.</translation>
    </message>
    <message>
        <source>sslmode={mode} does not prove the server.</source>
        <translation>sslmode={mode} beweist nicht, welcher Server es ist.</translation>
    </message>
    <message>
        <source>{file_name} is not encrypted.</source>
        <translation>{file_name} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Blood pressure rises steeply. Never stop suddenly; tell the clinic of any interruption at once.</source>
        <translation>Der Blutdruck steigt steil an. Nie plötzlich absetzen; jede Unterbrechung sofort der Klinik melden.</translation>
    </message>
    <message>
        <source>Confused, hallucinating, unsteady. There is no antidote; it can be stopped at once.</source>
        <translation>Verwirrt, Halluzinationen, unsicherer Gang. Es gibt kein Gegenmittel; es kann sofort abgesetzt werden.</translation>
    </message>
    <message>
        <source>Drowsy, limp, slow breathing, coma. There is no antidote.</source>
        <translation>Schläfrig, schlaff, langsame Atmung, Koma. Es gibt kein Gegenmittel.</translation>
    </message>
    <message>
        <source>Itching without a rash, low blood pressure, tingling; then high fever, confusion, rigid muscles. It can kill within days. The intrathecal dose must go on as soon as possible.</source>
        <translation>Juckreiz ohne Ausschlag, niedriger Blutdruck, Kribbeln; dann hohes Fieber, Verwirrtheit, starre Muskeln. Es kann binnen Tagen töten. Die intrathekale Gabe muss so bald wie möglich weitergehen.</translation>
    </message>
    <message>
        <source>Low blood pressure, slow pulse, drowsy. There is no antidote.</source>
        <translation>Niedriger Blutdruck, langsamer Puls, schläfrig. Es gibt kein Gegenmittel.</translation>
    </message>
    <message>
        <source>No withdrawal is known; pain comes back.</source>
        <translation>Ein Entzug ist nicht bekannt; der Schmerz kehrt zurück.</translation>
    </message>
    <message>
        <source>Restless, yawning, sweating, chills, aching muscles, wide pupils; pain comes back.</source>
        <translation>Unruhe, Gähnen, Schwitzen, Frösteln, Muskelschmerzen, weite Pupillen; der Schmerz kehrt zurück.</translation>
    </message>
    <message>
        <source>Slow or shallow breathing, hard to wake. Airway and breathing first; naloxone.</source>
        <translation>Langsame oder flache Atmung, schwer weckbar. Zuerst Atemwege und Atmung; Naloxon.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>A hospital that has the emergency key can read, stop and lower this pump, with the head laid on the patient. The pump then sounds an alarm and logs it.</source>
        <translation>Ein Krankenhaus mit dem Notfallschlüssel kann diese Pumpe auslesen, anhalten und absenken, wenn der Kopf auf dem Patienten liegt. Die Pumpe gibt dann Alarm und protokolliert es.</translation>
    </message>
    <message>
        <source>A sudden stop can kill. Call the clinic at once.</source>
        <translation>Plötzliches Absetzen kann töten. Rufen Sie sofort die Klinik an.</translation>
    </message>
    <message>
        <source>Allergies: {list}</source>
        <translation>Allergien: {list}</translation>
    </message>
    <message>
        <source>At most, with every patient bolus</source>
        <translation>Höchstens, mit jedem Patientenbolus</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Before a scan, and in an emergency</source>
        <translation>Vor einem MRT und im Notfall</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>Nach Plan</translation>
    </message>
    <message>
        <source>Clinic, by day and night: {line}</source>
        <translation>Klinik, Tag und Nacht: {line}</translation>
    </message>
    <message>
        <source>Cut out, fold, and keep it with you.</source>
        <translation>Ausschneiden, falten und bei sich tragen.</translation>
    </message>
    <message>
        <source>Dose of a day</source>
        <translation>Dosis eines Tages</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>NOTFALL</translation>
    </message>
    <message>
        <source>For whoever treats this patient</source>
        <translation>Für alle, die diesen Patienten behandeln</translation>
    </message>
    <message>
        <source>INTRATHECAL DRUG PUMP</source>
        <translation>INTRATHEKALE MEDIKAMENTENPUMPE</translation>
    </message>
    <message>
        <source>Implanted</source>
        <translation>Implantiert</translation>
    </message>
    <message>
        <source>In the reservoir</source>
        <translation>Im Reservoir</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <source>No signs are held here; ask the clinic.</source>
        <translation>Hier sind keine Zeichen hinterlegt; fragen Sie die Klinik.</translation>
    </message>
    <message>
        <source>Nothing is recorded. Ask the clinic before any scan.</source>
        <translation>Nichts ist eingetragen. Fragen Sie vor jedem MRT die Klinik.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Program digest</source>
        <translation>Prüfsumme des Programms</translation>
    </message>
    <message>
        <source>Program {program}, read from the pump</source>
        <translation>Programm {program}, aus der Pumpe gelesen</translation>
    </message>
    <message>
        <source>Refill by</source>
        <translation>Befüllung bis</translation>
    </message>
    <message>
        <source>Refill by {day}</source>
        <translation>Befüllung bis {day}</translation>
    </message>
    <message>
        <source>Refill, if every patient bolus is taken</source>
        <translation>Befüllung, wenn jeder Patientenbolus abgerufen wird</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Quellen: {sources}</translation>
    </message>
    <message>
        <source>Stopped suddenly</source>
        <translation>Plötzlich abgesetzt</translation>
    </message>
    <message>
        <source>TRAINING · emulated pump · no patient</source>
        <translation>TRAINING · emulierte Pumpe · kein Patient</translation>
    </message>
    <message>
        <source>The pump does not run: {state}</source>
        <translation>Die Pumpe läuft nicht: {state}</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>This card is out of date when the pump runs another program than the one named here, and after the day of the refill.</source>
        <translation>Diese Karte ist überholt, wenn die Pumpe ein anderes als das hier genannte Programm abgibt, und nach dem Tag der Befüllung.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too much, or stopped</source>
        <translation>Zu viel oder abgesetzt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>fold here</source>
        <translation>hier falten</translation>
    </message>
    <message>
        <source>nobody is recorded</source>
        <translation>niemand ist eingetragen</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine eingetragen</translation>
    </message>
    <message>
        <source>with every bolus at most {dose}</source>
        <translation>mit jedem Bolus höchstens {dose}</translation>
    </message>
    <message>
        <source>{number}, read on {day}</source>
        <translation>{number}, gelesen am {day}</translation>
    </message>
    <message>
        <source>{volume}, as the pump counted it on {day}</source>
        <translation>{volume}, nach Zählung der Pumpe am {day}</translation>
    </message>
    <message>
        <source>Catheter, {name}</source>
        <translation>Katheter, {name}</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Given once, {number}</source>
        <translation>Einmalig, {number}</translation>
    </message>
    <message>
        <source>Patient bolus, lockout</source>
        <translation>Patientenbolus, Sperrzeit</translation>
    </message>
    <message>
        <source>Patient bolus, most in 24 h</source>
        <translation>Patientenbolus, höchstens in 24 h</translation>
    </message>
    <message>
        <source>Pattern on {day}</source>
        <translation>Muster am {day}</translation>
    </message>
    <message>
        <source>Periodic dose</source>
        <translation>Periodische Dosis</translation>
    </message>
    <message>
        <source>Periodic dose, every</source>
        <translation>Periodische Dosis, alle</translation>
    </message>
    <message>
        <source>Periodic dose, first at</source>
        <translation>Periodische Dosis, erste um</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Solution, drug {number}</source>
        <translation>Lösung, Wirkstoff {number}</translation>
    </message>
    <message>
        <source>Solution, primary drug</source>
        <translation>Lösung, Hauptwirkstoff</translation>
    </message>
    <message>
        <source>bolus {dose} over {time}</source>
        <translation>Bolus {dose} über {time}</translation>
    </message>
    <message>
        <source>bridge at {dose} of the old solution, {solution}</source>
        <translation>Überbrückung mit {dose} der alten Lösung, {solution}</translation>
    </message>
    <message>
        <source>{dose} over {time}</source>
        <translation>{dose} über {time}</translation>
    </message>
    <message>
        <source>{length} at {volume} per cm</source>
        <translation>{length} mit {volume} je cm</translation>
    </message>
    <message>
        <source>{drug}, {unit} since 00:00</source>
        <translation>{drug}, {unit} seit 00:00</translation>
    </message>
    <message>
        <source>{drug}, {unit}, by schedule on a Monday</source>
        <translation>{drug}, {unit}, nach Plan an einem Montag</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Höchstens an einem Tag</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>Höchstens in einer Stunde</translation>
    </message>
    <message>
        <source>At most in any 24 h</source>
        <translation>Höchstens in beliebigen 24 h</translation>
    </message>
    <message>
        <source>Blue: now. Grey, broken: before, where the primary drug is the same. What a patient asks for is not in it.</source>
        <translation>Blau: jetzt. Grau gestrichelt: vorher, wenn der Hauptwirkstoff derselbe ist. Was ein Patient abruft, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks and reasons</source>
        <translation>Prüfungen und Gründe</translation>
    </message>
    <message>
        <source>Computed by the pump from its stored bytes; equal to this program&apos;s. Scheduled volume of the fullest day: {volume} mL.</source>
        <translation>Von der Pumpe aus ihren gespeicherten Bytes berechnet; gleich denen dieses Programms. Geplantes Volumen des vollsten Tages: {volume} mL.</translation>
    </message>
    <message>
        <source>Course of a day</source>
        <translation>Verlauf eines Tages</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Höchster Tag</translation>
    </message>
    <message>
        <source>NOT programmed</source>
        <translation>NICHT programmiert</translation>
    </message>
    <message>
        <source>No check had anything to say.</source>
        <translation>Keine Prüfung hatte etwas zu sagen.</translation>
    </message>
    <message>
        <source>Not kept: the outcome was settled after a restart.</source>
        <translation>Nicht aufbewahrt: Das Ergebnis wurde nach einem Neustart geklärt.</translation>
    </message>
    <message>
        <source>Now (changes bold)</source>
        <translation>Jetzt (Änderungen fett)</translation>
    </message>
    <message>
        <source>One patient bolus</source>
        <translation>Ein Patientenbolus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Programmed by</source>
        <translation>Programmiert von</translation>
    </message>
    <message>
        <source>Programmed, and read back byte for byte</source>
        <translation>Programmiert und Byte für Byte zurückgelesen</translation>
    </message>
    <message>
        <source>Programming session</source>
        <translation>Programmiersitzung</translation>
    </message>
    <message>
        <source>Pump state</source>
        <translation>Zustand der Pumpe</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Scheduled now</source>
        <translation>Jetzt geplant</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>The pump&apos;s own totals of the new program</source>
        <translation>Eigene Summen der Pumpe für das neue Programm</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Who and which pump</source>
        <translation>Wer und welche Pumpe</translation>
    </message>
    <message>
        <source>needed a reason</source>
        <translation>brauchte einen Grund</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keiner geöffnet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{library} here; the pump names none</source>
        <translation>{library} hier; die Pumpe nennt keine</translation>
    </message>
    <message>
        <source>{library}, as kept in the pump</source>
        <translation>{library}, wie in der Pumpe hinterlegt</translation>
    </message>
    <message>
        <source>{library}, as kept in the pump; the program before was judged by another, {earlier}</source>
        <translation>{library}, wie in der Pumpe hinterlegt; das Programm davor wurde mit einer anderen geprüft, {earlier}</translation>
    </message>
    <message>
        <source>{moment}, this computer</source>
        <translation>{moment}, dieser Rechner</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>none is kept in training</source>
        <translation>im Training wird keines geführt</translation>
    </message>
    <message>
        <source>For about {tenth} h</source>
        <translation>Für etwa {tenth} h</translation>
    </message>
    <message>
        <source>While nothing flows</source>
        <translation>Solange nichts fließt,</translation>
    </message>
    <message>
        <source>a bridge needs a dose above 0</source>
        <translation>eine Überbrückung braucht eine Dosis über 0</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>kein {name}</translation>
    </message>
    <message>
        <source>still {gets} of {name}</source>
        <translation>noch {gets} {name}</translation>
    </message>
    <message>
        <source>{long} the tip gives {parts}.</source>
        <translation>{long} gibt die Spitze {parts} ab.</translation>
    </message>
    <message>
        <source>{tenth} % of the dose of {name}, {gets}</source>
        <translation>{tenth} % der Dosis von {name}, {gets}</translation>
    </message>
    <message>
        <source>this clinic&apos;s rule, set by {name} on {day}: {why}</source>
        <translation>Regel dieser Klinik, gesetzt von {name} am {day}: {why}</translation>
    </message>
    <message>
        <source>A rule only makes stricter: the library&apos;s own limit is {value}.</source>
        <translation>Eine Regel macht nur strenger: Die Grenze der Bibliothek selbst ist {value}.</translation>
    </message>
    <message>
        <source>The drug library {version} holds no {subject}.</source>
        <translation>Die Wirkstoffbibliothek {version} enthält {subject} nicht.</translation>
    </message>
    <message>
        <source>{value} lies below the least of the library, {value_2}: nothing would be left.</source>
        <translation>{value} liegt unter dem Kleinsten der Bibliothek, {value_2}: Es bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not the dose of a day; write it in {unit}/day</source>
        <translation>&apos;{typed}&apos; ist keine Tagesdosis; schreiben Sie sie in {unit}/day</translation>
    </message>
    <message>
        <source>{dose} is not the daily dose of this program</source>
        <translation>{dose} ist nicht die Tagesdosis dieses Programms</translation>
    </message>
    <message>
        <source>A count that is higher than what is in the reservoir lets the low-reservoir alarm come too late, or never.</source>
        <translation>Ein Zählwert über dem tatsächlichen Reservoirinhalt lässt den Reservoiralarm zu spät oder nie kommen.</translation>
    </message>
    <message>
        <source>A drug is added</source>
        <translation>Neuer Wirkstoff</translation>
    </message>
    <message>
        <source>A drug is removed</source>
        <translation>Wirkstoff fällt weg</translation>
    </message>
    <message>
        <source>A large fall can bring withdrawal, and it is how a slip in typing shows.</source>
        <translation>Ein starker Abfall kann zum Entzug führen, und so zeigt sich ein Tippfehler.</translation>
    </message>
    <message>
        <source>A large rise can harm, and it is how a slip in typing shows.</source>
        <translation>Ein starker Anstieg kann schaden, und so zeigt sich ein Tippfehler.</translation>
    </message>
    <message>
        <source>A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes.</source>
        <translation>Vorher lief eine Pumpe, der Katheter enthält also Wirkstoff; ein Befüllen (Prime) drückt ihn innerhalb von Minuten in den Patienten.</translation>
    </message>
    <message>
        <source>A short interval gives many boluses a day; minutes typed for hours look like this.</source>
        <translation>Ein kurzes Intervall ergibt viele Boli am Tag; so sehen Minuten aus, die statt Stunden eingegeben wurden.</translation>
    </message>
    <message>
        <source>A short lockout lets boluses follow each other; minutes typed for hours look like this.</source>
        <translation>Bei kurzer Sperrzeit folgen Boli dicht aufeinander; so sehen Minuten aus, die statt Stunden eingegeben wurden.</translation>
    </message>
    <message>
        <source>Add a bridge, or write why none is needed.</source>
        <translation>Fügen Sie eine Überbrückung hinzu, oder begründen Sie, warum keine nötig ist.</translation>
    </message>
    <message>
        <source>Bridge from another solution</source>
        <translation>Überbrückung von anderer Lösung</translation>
    </message>
    <message>
        <source>Bridge is not the first item</source>
        <translation>Überbrückung steht nicht am Anfang</translation>
    </message>
    <message>
        <source>By scheduled delivery the low-reservoir alarm comes within a week.</source>
        <translation>Bei planmäßiger Abgabe kommt der Reservoiralarm innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>Changed by a factor that slips make</source>
        <translation>Um einen für Tippfehler typischen Faktor geändert</translation>
    </message>
    <message>
        <source>Check the dose and its unit; write why.</source>
        <translation>Prüfen Sie Dosis und Einheit; begründen Sie es.</translation>
    </message>
    <message>
        <source>Check the unit; write why.</source>
        <translation>Prüfen Sie die Einheit; begründen Sie es.</translation>
    </message>
    <message>
        <source>Compare lengths and volume per cm with the implant record; write why.</source>
        <translation>Vergleichen Sie Längen und Volumen pro cm mit dem Implantationsprotokoll; begründen Sie es.</translation>
    </message>
    <message>
        <source>Compare with the prescription; write why.</source>
        <translation>Vergleichen Sie mit der Verordnung; begründen Sie es.</translation>
    </message>
    <message>
        <source>Count raised without a refill</source>
        <translation>Zählwert ohne Füllung erhöht</translation>
    </message>
    <message>
        <source>Daily dose falls by more than 20 %</source>
        <translation>Tagesdosis fällt um mehr als 20 %</translation>
    </message>
    <message>
        <source>Daily dose rises by more than 20 %</source>
        <translation>Tagesdosis steigt um mehr als 20 %</translation>
    </message>
    <message>
        <source>Enter the solution that runs now, or write why.</source>
        <translation>Geben Sie die jetzt laufende Lösung ein, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>I read it on the syringe</source>
        <translation>Ich habe es auf der Spritze gelesen</translation>
    </message>
    <message>
        <source>If every demand bolus is taken, the low-reservoir alarm comes within a week.</source>
        <translation>Wird jeder Patientenbolus genutzt, kommt der Reservoiralarm innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>Interval under one hour</source>
        <translation>Intervall unter einer Stunde</translation>
    </message>
    <message>
        <source>Large demand bolus</source>
        <translation>Großer Patientenbolus</translation>
    </message>
    <message>
        <source>Lockout under one hour</source>
        <translation>Sperrzeit unter einer Stunde</translation>
    </message>
    <message>
        <source>Low reservoir within 7 days</source>
        <translation>Reservoir in 7 Tagen niedrig</translation>
    </message>
    <message>
        <source>Low reservoir within 7 days with demand boluses</source>
        <translation>Reservoir in 7 Tagen niedrig mit Patientenboli</translation>
    </message>
    <message>
        <source>Lower it, or write why.</source>
        <translation>Senken Sie ihn, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the number or the lockout, so that both say the same.</source>
        <translation>Senken Sie die Anzahl oder die Sperrzeit, sodass beide dasselbe besagen.</translation>
    </message>
    <message>
        <source>Make sure that the therapy is to end or pause; write why.</source>
        <translation>Vergewissern Sie sich, dass die Therapie enden oder pausieren soll; begründen Sie es.</translation>
    </message>
    <message>
        <source>More demand boluses allowed than can start</source>
        <translation>Mehr Patientenboli erlaubt als möglich</translation>
    </message>
    <message>
        <source>One demand bolus is more than a tenth of the daily dose.</source>
        <translation>Ein Patientenbolus ist mehr als ein Zehntel der Tagesdosis.</translation>
    </message>
    <message>
        <source>Plan against withdrawal; write why.</source>
        <translation>Planen Sie, wie ein Entzug vermieden wird; begründen Sie es.</translation>
    </message>
    <message>
        <source>Plan the refill.</source>
        <translation>Planen Sie die Füllung.</translation>
    </message>
    <message>
        <source>Prime larger than tubing and catheter</source>
        <translation>Prime größer als Schlauch und Katheter</translation>
    </message>
    <message>
        <source>Prime no more than tubing and catheter hold, or write why.</source>
        <translation>Befüllen Sie höchstens das Volumen von Schlauch und Katheter, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Prime only when tubing and catheter are free of drug.</source>
        <translation>Befüllen Sie nur, wenn Schlauch und Katheter frei von Wirkstoff sind.</translation>
    </message>
    <message>
        <source>Prime with a filled catheter</source>
        <translation>Prime bei gefülltem Katheter</translation>
    </message>
    <message>
        <source>Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives.</source>
        <translation>Veröffentlichte Katheter fassen 0.2 bis 0.3 mL; das Volumen bestimmt, wie lange eine Überbrückung dauert und was ein Befüllen (Prime) abgibt.</translation>
    </message>
    <message>
        <source>Put the bridge first and use one only, or write why.</source>
        <translation>Setzen Sie die Überbrückung an den Anfang und verwenden Sie nur eine, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Read drug and concentration on the syringe again, and confirm them.</source>
        <translation>Lesen Sie Wirkstoff und Konzentration noch einmal auf der Spritze und bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>Read the number and its unit again; write why.</source>
        <translation>Lesen Sie Zahl und Einheit noch einmal; begründen Sie es.</translation>
    </message>
    <message>
        <source>Refill now or plan the refill; write why.</source>
        <translation>Füllen Sie jetzt nach oder planen Sie die Füllung; begründen Sie es.</translation>
    </message>
    <message>
        <source>Reservoir holds another solution</source>
        <translation>Reservoir enthält eine andere Lösung</translation>
    </message>
    <message>
        <source>Say that the reservoir was refilled, enter what is in it, or write why.</source>
        <translation>Geben Sie an, dass das Reservoir nachgefüllt wurde, geben Sie den Inhalt ein, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Set the time of the first bolus to the next that is meant.</source>
        <translation>Stellen Sie die Zeit des ersten Bolus auf den nächsten gewünschten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Solution changed without a bridge</source>
        <translation>Lösung ohne Überbrückung gewechselt</translation>
    </message>
    <message>
        <source>The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day for an hour, minutes for hours, mg for mcg.</source>
        <translation>Die Menge ist etwa das 10-, 24-, 60-, 100- oder 1000-Fache dessen, was jetzt läuft, oder der entsprechende Bruchteil: ein verschobener Dezimalpunkt, ein Tag statt einer Stunde, Minuten statt Stunden, mg statt mcg.</translation>
    </message>
    <message>
        <source>The bridge names an old solution that is not the one in the pump.</source>
        <translation>Die Überbrückung nennt eine alte Lösung, die nicht die in der Pumpe ist.</translation>
    </message>
    <message>
        <source>The first bolus may be a day away</source>
        <translation>Erster Bolus evtl. erst in einem Tag</translation>
    </message>
    <message>
        <source>The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later.</source>
        <translation>Das Raster beginnt zu einer Uhrzeit: Wird kurz danach programmiert, kommt der erste Bolus fast 24 h später.</translation>
    </message>
    <message>
        <source>The lockout lets fewer boluses start in 24 h than the program allows.</source>
        <translation>Die Sperrzeit lässt in 24 h weniger Boli zu, als das Programm erlaubt.</translation>
    </message>
    <message>
        <source>The minimum rate keeps the catheter open and hardly treats.</source>
        <translation>Die Mindestrate hält den Katheter offen und behandelt kaum.</translation>
    </message>
    <message>
        <source>The patient has not had this drug from this pump before.</source>
        <translation>Der Patient hat diesen Wirkstoff noch nicht aus dieser Pumpe erhalten.</translation>
    </message>
    <message>
        <source>The patient will no longer get this drug; some must not end abruptly.</source>
        <translation>Der Patient erhält diesen Wirkstoff nicht mehr; manche dürfen nicht plötzlich enden.</translation>
    </message>
    <message>
        <source>The pump cannot tell what is in it: if the syringe held anything else, each dose is wrong by that much.</source>
        <translation>Die Pumpe erkennt nicht, was sie enthält: War etwas anderes in der Spritze, ist jede Dosis entsprechend falsch.</translation>
    </message>
    <message>
        <source>Therapy goes to the minimum rate</source>
        <translation>Therapie geht auf die Mindestrate</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold the old solution; at the new flow it gives another dose.</source>
        <translation>Schlauch und Katheter enthalten noch die alte Lösung; bei der neuen Flussrate ergibt sie eine andere Dosis.</translation>
    </message>
    <message>
        <source>Unusually large catheter</source>
        <translation>Ungewöhnlich großer Katheter</translation>
    </message>
    <message>
        <source>What comes before the bridge already moves the old solution to the patient.</source>
        <translation>Was vor der Überbrückung steht, bewegt die alte Lösung schon zum Patienten.</translation>
    </message>
    <message>
        <source>What is more than their volume reaches the patient within minutes.</source>
        <translation>Was ihr Volumen übersteigt, erreicht den Patienten innerhalb von Minuten.</translation>
    </message>
    <message>
        <source>24 h above the hard limit</source>
        <translation>24 h über der harten Grenze</translation>
    </message>
    <message>
        <source>24 h above the limit</source>
        <translation>24 h über der Grenze</translation>
    </message>
    <message>
        <source>A labelled strength with a moved point</source>
        <translation>Zugelassene Stärke, Punkt verschoben</translation>
    </message>
    <message>
        <source>A prime moves a volume.</source>
        <translation>Ein Befüllen (Prime) bewegt ein Volumen.</translation>
    </message>
    <message>
        <source>A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg for mcg shows.</source>
        <translation>Eine Stärke, die das 10-, 100- oder 1000-Fache einer zugelassenen ist, oder der entsprechende Bruchteil: So zeigt sich ein verschobener Dezimalpunkt oder mg statt mcg.</translation>
    </message>
    <message>
        <source>An hour above the hard limit</source>
        <translation>Eine Stunde über der harten Grenze</translation>
    </message>
    <message>
        <source>An hour above the limit</source>
        <translation>Eine Stunde über der Grenze</translation>
    </message>
    <message>
        <source>Bolus above its hard limit</source>
        <translation>Bolus über der harten Grenze</translation>
    </message>
    <message>
        <source>Bolus above its limit</source>
        <translation>Bolus über der Grenze</translation>
    </message>
    <message>
        <source>Bolus below its hard limit</source>
        <translation>Bolus unter der harten Grenze</translation>
    </message>
    <message>
        <source>Bolus below its limit</source>
        <translation>Bolus unter der Grenze</translation>
    </message>
    <message>
        <source>Bolus too fast</source>
        <translation>Bolus zu schnell</translation>
    </message>
    <message>
        <source>Bolus too long</source>
        <translation>Bolus zu lang</translation>
    </message>
    <message>
        <source>Bolus too small</source>
        <translation>Bolus zu klein</translation>
    </message>
    <message>
        <source>Bridge out of range</source>
        <translation>Überbrückung nicht im Bereich</translation>
    </message>
    <message>
        <source>Change the dose during the bridge.</source>
        <translation>Ändern Sie die Dosis während der Überbrückung.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a library that holds it.</source>
        <translation>Prüfen Sie die Schreibweise, oder verwenden Sie eine Bibliothek, die ihn enthält.</translation>
    </message>
    <message>
        <source>Check these amounts by other means, and confirm that you did.</source>
        <translation>Prüfen Sie diese Mengen auf anderem Weg, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Choose a lockout in that range.</source>
        <translation>Wählen Sie eine Sperrzeit in diesem Bereich.</translation>
    </message>
    <message>
        <source>Choose a volume in that range.</source>
        <translation>Wählen Sie ein Volumen in diesem Bereich.</translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label.</source>
        <translation>Vergleichen Sie mit dem Etikett der Apotheke.</translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label; write why.</source>
        <translation>Vergleichen Sie mit dem Etikett der Apotheke; begründen Sie es.</translation>
    </message>
    <message>
        <source>Compare with the vial and the pharmacy&apos;s label.</source>
        <translation>Vergleichen Sie mit der Durchstechflasche und dem Etikett der Apotheke.</translation>
    </message>
    <message>
        <source>Concentration above its hard limit</source>
        <translation>Konzentration über der harten Grenze</translation>
    </message>
    <message>
        <source>Concentration above its limit</source>
        <translation>Konzentration über der Grenze</translation>
    </message>
    <message>
        <source>Concentration below its hard limit</source>
        <translation>Konzentration unter der harten Grenze</translation>
    </message>
    <message>
        <source>Concentration below its limit</source>
        <translation>Konzentration unter der Grenze</translation>
    </message>
    <message>
        <source>Daily dose above its hard limit</source>
        <translation>Tagesdosis über der harten Grenze</translation>
    </message>
    <message>
        <source>Daily dose above its limit</source>
        <translation>Tagesdosis über der Grenze</translation>
    </message>
    <message>
        <source>Daily dose below its hard limit</source>
        <translation>Tagesdosis unter der harten Grenze</translation>
    </message>
    <message>
        <source>Daily dose below its limit</source>
        <translation>Tagesdosis unter der Grenze</translation>
    </message>
    <message>
        <source>Demand bolus above its hard limit</source>
        <translation>Patientenbolus über der harten Grenze</translation>
    </message>
    <message>
        <source>Demand bolus above its limit</source>
        <translation>Patientenbolus über der Grenze</translation>
    </message>
    <message>
        <source>Demand bolus below its hard limit</source>
        <translation>Patientenbolus unter der harten Grenze</translation>
    </message>
    <message>
        <source>Demand bolus below its limit</source>
        <translation>Patientenbolus unter der Grenze</translation>
    </message>
    <message>
        <source>Dose rounded by the pump</source>
        <translation>Dosis von der Pumpe gerundet</translation>
    </message>
    <message>
        <source>Drug not in the library</source>
        <translation>Wirkstoff nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Drug not used here</source>
        <translation>Arzneimittel hier nicht verwendet</translation>
    </message>
    <message>
        <source>Drug used here with a reason only</source>
        <translation>Arzneimittel hier nur mit Begründung</translation>
    </message>
    <message>
        <source>Enter a volume or remove the prime.</source>
        <translation>Geben Sie ein Volumen ein oder entfernen Sie das Befüllen (Prime).</translation>
    </message>
    <message>
        <source>Enter the volume that was filled in.</source>
        <translation>Geben Sie das eingefüllte Volumen ein.</translation>
    </message>
    <message>
        <source>Far weaker than any labelled strength</source>
        <translation>Weit schwächer als jede zugelassene Stärke</translation>
    </message>
    <message>
        <source>Flow too high</source>
        <translation>Flussrate zu hoch</translation>
    </message>
    <message>
        <source>Flow too low</source>
        <translation>Flussrate zu niedrig</translation>
    </message>
    <message>
        <source>Give it over a longer time.</source>
        <translation>Geben Sie ihn über längere Zeit.</translation>
    </message>
    <message>
        <source>Give them apart, or write why.</source>
        <translation>Geben Sie sie getrennt, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>How long a mixture keeps is known for few.</source>
        <translation>Nur von wenigen Mischungen ist bekannt, wie lange sie haltbar sind.</translation>
    </message>
    <message>
        <source>I checked by other means</source>
        <translation>Ich habe es auf anderem Weg geprüft</translation>
    </message>
    <message>
        <source>If the vial is stronger than what is entered, the patient gets that many times the dose.</source>
        <translation>Ist die Durchstechflasche stärker als eingegeben, erhält der Patient ein entsprechendes Vielfaches der Dosis.</translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.</source>
        <translation>In irgendwelchen 24 h, über Mitternacht oder nach dem Start, wird mehr gegeben, als die harte Grenze am Tag erlaubt.</translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the limit of a day.</source>
        <translation>In irgendwelchen 24 h, über Mitternacht oder nach dem Start, wird mehr gegeben, als die Tagesgrenze erlaubt.</translation>
    </message>
    <message>
        <source>In some hour more is given than the hard limit allows, with every demand bolus.</source>
        <translation>In mindestens einer Stunde wird mit jedem Patientenbolus mehr gegeben, als die harte Grenze erlaubt.</translation>
    </message>
    <message>
        <source>In some hour more is given than the library expects, with every demand bolus.</source>
        <translation>In mindestens einer Stunde wird mit jedem Patientenbolus mehr gegeben, als die Bibliothek erwartet.</translation>
    </message>
    <message>
        <source>Join steps of the pattern.</source>
        <translation>Fassen Sie Stufen des Musters zusammen.</translation>
    </message>
    <message>
        <source>Let days share a pattern.</source>
        <translation>Lassen Sie mehrere Tage ein Muster teilen.</translation>
    </message>
    <message>
        <source>Lockout out of range</source>
        <translation>Sperrzeit nicht im Bereich</translation>
    </message>
    <message>
        <source>Low alarm not below the volume</source>
        <translation>Reservoiralarm nicht unter dem Volumen</translation>
    </message>
    <message>
        <source>Low alarm out of range</source>
        <translation>Reservoiralarm nicht im Bereich</translation>
    </message>
    <message>
        <source>Lower in smaller steps, or write why.</source>
        <translation>Senken Sie in kleineren Schritten, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower in smaller steps.</source>
        <translation>Senken Sie in kleineren Schritten.</translation>
    </message>
    <message>
        <source>Lower the alarm, or enter the volume that was filled in.</source>
        <translation>Senken Sie die Alarmschwelle, oder geben Sie das eingefüllte Volumen ein.</translation>
    </message>
    <message>
        <source>Lower the bolus, or write why.</source>
        <translation>Senken Sie den Bolus, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the bolus.</source>
        <translation>Senken Sie den Bolus.</translation>
    </message>
    <message>
        <source>Lower the demand bolus.</source>
        <translation>Senken Sie den Patientenbolus.</translation>
    </message>
    <message>
        <source>Lower the demand dose or its number, or write why.</source>
        <translation>Senken Sie Dosis oder Anzahl der Patientenboli, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the demand dose or its number.</source>
        <translation>Senken Sie Dosis oder Anzahl der Patientenboli.</translation>
    </message>
    <message>
        <source>Lower the dose or use a stronger solution.</source>
        <translation>Senken Sie die Dosis, oder verwenden Sie eine stärkere Lösung.</translation>
    </message>
    <message>
        <source>Lower the dose, or write why.</source>
        <translation>Senken Sie die Dosis, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the dose.</source>
        <translation>Senken Sie die Dosis.</translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or give boluses further apart.</source>
        <translation>Senken Sie die Rate, die Einzeldosen oder die Patientenboli, oder geben Sie Boli in größerem Abstand.</translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or write why.</source>
        <translation>Senken Sie die Rate, die Einzeldosen oder die Patientenboli, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses, or write why.</source>
        <translation>Senken Sie die aufeinanderfolgenden Raten, die Einzeldosen oder die Patientenboli, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses.</source>
        <translation>Senken Sie die aufeinanderfolgenden Raten, die Einzeldosen oder die Patientenboli.</translation>
    </message>
    <message>
        <source>Lower the volumes, or enter the volume that was filled in.</source>
        <translation>Senken Sie die Volumina, oder geben Sie das eingefüllte Volumen ein.</translation>
    </message>
    <message>
        <source>Make sure that it is meant, and compare with the pharmacy&apos;s label.</source>
        <translation>Vergewissern Sie sich, dass es so gewollt ist, und vergleichen Sie mit dem Etikett der Apotheke.</translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation>Vergewissern Sie sich, dass es so gewollt ist.</translation>
    </message>
    <message>
        <source>Mixture advised against</source>
        <translation>Von der Mischung wird abgeraten</translation>
    </message>
    <message>
        <source>Mixture on no label</source>
        <translation>Mischung ohne Zulassung</translation>
    </message>
    <message>
        <source>More at the start than the reservoir gives</source>
        <translation>Am Start mehr, als das Reservoir hergibt</translation>
    </message>
    <message>
        <source>More than the reservoir holds</source>
        <translation>Mehr, als das Reservoir fasst</translation>
    </message>
    <message>
        <source>No demand bolus so high can be programmed.</source>
        <translation>Ein so hoher Patientenbolus kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No demand bolus so low can be programmed.</source>
        <translation>Ein so niedriger Patientenbolus kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No dose so high can be programmed.</source>
        <translation>Eine so hohe Dosis kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No dose so low can be programmed.</source>
        <translation>Eine so niedrige Dosis kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>No product of this drug is labelled for long-term intrathecal infusion.</source>
        <translation>Kein Präparat dieses Wirkstoffs ist für die intrathekale Langzeitinfusion zugelassen.</translation>
    </message>
    <message>
        <source>No product of this strength is labelled; it was diluted or compounded.</source>
        <translation>Kein Präparat dieser Stärke ist zugelassen; es wurde verdünnt oder als Rezeptur hergestellt.</translation>
    </message>
    <message>
        <source>No single dose so high can be programmed.</source>
        <translation>Eine so hohe Einzeldosis kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No single dose so low can be programmed.</source>
        <translation>Eine so niedrige Einzeldosis kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No solution so strong can be programmed.</source>
        <translation>Eine so starke Lösung kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No solution so weak can be programmed.</source>
        <translation>Eine so schwache Lösung kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>No step so large can be programmed.</source>
        <translation>Ein so großer Schritt kann nicht programmiert werden.</translation>
    </message>
    <message>
        <source>Not a labelled strength</source>
        <translation>Keine zugelassene Stärke</translation>
    </message>
    <message>
        <source>Nothing to bridge</source>
        <translation>Nichts zu überbrücken</translation>
    </message>
    <message>
        <source>Nothing, if the dose it gives is meant.</source>
        <translation>Nichts, wenn die gegebene Dosis so gewollt ist.</translation>
    </message>
    <message>
        <source>Off-label in a pump</source>
        <translation>Off-label in einer Pumpe</translation>
    </message>
    <message>
        <source>Prime of nothing</source>
        <translation>Prime ohne Volumen</translation>
    </message>
    <message>
        <source>Raise in smaller steps, or write why.</source>
        <translation>Erhöhen Sie in kleineren Schritten, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Raise in smaller steps.</source>
        <translation>Erhöhen Sie in kleineren Schritten.</translation>
    </message>
    <message>
        <source>Raise it, or write why.</source>
        <translation>Erhöhen Sie ihn, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Raise the bolus, or write why.</source>
        <translation>Erhöhen Sie den Bolus, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Raise the bolus.</source>
        <translation>Erhöhen Sie den Bolus.</translation>
    </message>
    <message>
        <source>Raise the demand bolus.</source>
        <translation>Erhöhen Sie den Patientenbolus.</translation>
    </message>
    <message>
        <source>Raise the dose or use a weaker solution.</source>
        <translation>Erhöhen Sie die Dosis, oder verwenden Sie eine schwächere Lösung.</translation>
    </message>
    <message>
        <source>Raise the dose, or write why.</source>
        <translation>Erhöhen Sie die Dosis, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>Raise the dose, use a weaker solution, or choose the minimum rate.</source>
        <translation>Erhöhen Sie die Dosis, verwenden Sie eine schwächere Lösung, oder wählen Sie die Mindestrate.</translation>
    </message>
    <message>
        <source>Raise the dose.</source>
        <translation>Erhöhen Sie die Dosis.</translation>
    </message>
    <message>
        <source>Raised again too soon</source>
        <translation>Zu früh erneut erhöht</translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again.</source>
        <translation>Lesen Sie das Etikett der Durchstechflasche noch einmal.</translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again; write why it is so weak.</source>
        <translation>Lesen Sie das Etikett der Durchstechflasche noch einmal; begründen Sie, warum sie so schwach ist.</translation>
    </message>
    <message>
        <source>Remove the bridge, or enter the solution that is in the catheter.</source>
        <translation>Entfernen Sie die Überbrückung, oder geben Sie die Lösung ein, die im Katheter ist.</translation>
    </message>
    <message>
        <source>Rules of this clinic cannot be read</source>
        <translation>Regeln dieser Klinik nicht lesbar</translation>
    </message>
    <message>
        <source>Shorten the time, or use a flex step.</source>
        <translation>Verkürzen Sie die Zeit, oder verwenden Sie eine Flex-Stufe.</translation>
    </message>
    <message>
        <source>Sign in to the records, which brings the rules anew.</source>
        <translation>Melden Sie sich bei den Akten an; das bringt die Regeln neu.</translation>
    </message>
    <message>
        <source>Step above its hard limit</source>
        <translation>Schritt über der harten Grenze</translation>
    </message>
    <message>
        <source>Step above the drug&apos;s limit</source>
        <translation>Schritt über der Grenze des Wirkstoffs</translation>
    </message>
    <message>
        <source>Step down above its hard limit</source>
        <translation>Senkung über der harten Grenze</translation>
    </message>
    <message>
        <source>Step down above the drug&apos;s limit</source>
        <translation>Senkung über der Grenze des Wirkstoffs</translation>
    </message>
    <message>
        <source>Step up above its hard limit</source>
        <translation>Erhöhung über der harten Grenze</translation>
    </message>
    <message>
        <source>Step up above the drug&apos;s limit</source>
        <translation>Erhöhung über der Grenze des Wirkstoffs</translation>
    </message>
    <message>
        <source>The bolus is smaller than one stroke of the pump.</source>
        <translation>Der Bolus ist kleiner als ein Hub der Pumpe.</translation>
    </message>
    <message>
        <source>The bolus needs more flow than the pump can give.</source>
        <translation>Der Bolus braucht eine höhere Flussrate, als die Pumpe geben kann.</translation>
    </message>
    <message>
        <source>The bridge needs a flow that the pump cannot give.</source>
        <translation>Die Überbrückung braucht eine Flussrate, die die Pumpe nicht geben kann.</translation>
    </message>
    <message>
        <source>The bridge&apos;s old solution is the new one; it would only delay the program.</source>
        <translation>Die alte Lösung der Überbrückung ist die neue; sie würde das Programm nur verzögern.</translation>
    </message>
    <message>
        <source>The daily dose falls by more than the library allows for this drug in one step.</source>
        <translation>Die Tagesdosis fällt stärker, als die Bibliothek für diesen Wirkstoff in einem Schritt erlaubt.</translation>
    </message>
    <message>
        <source>The daily dose rises by more than the library allows for this drug in one step.</source>
        <translation>Die Tagesdosis steigt stärker, als die Bibliothek für diesen Wirkstoff in einem Schritt erlaubt.</translation>
    </message>
    <message>
        <source>The dose asks for less flow than the pump can give.</source>
        <translation>Die Dosis verlangt eine niedrigere Flussrate, als die Pumpe geben kann.</translation>
    </message>
    <message>
        <source>The dose asks for more flow than the pump can give.</source>
        <translation>Die Dosis verlangt eine höhere Flussrate, als die Pumpe geben kann.</translation>
    </message>
    <message>
        <source>The drug library has no limits for this drug.</source>
        <translation>Die Arzneimittelbibliothek hat für diesen Wirkstoff keine Grenzen.</translation>
    </message>
    <message>
        <source>The effect of the last change may not be seen yet.</source>
        <translation>Die Wirkung der letzten Änderung ist vielleicht noch nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The library holds no upper limit for some amounts of this drug, so nothing checks them.</source>
        <translation>Die Bibliothek enthält für einige Mengen dieses Wirkstoffs keine obere Grenze; nichts prüft sie also.</translation>
    </message>
    <message>
        <source>The low-reservoir alarm would sound at once.</source>
        <translation>Der Reservoiralarm würde sofort ertönen.</translation>
    </message>
    <message>
        <source>The pump gives a bolus over 6 h at most.</source>
        <translation>Die Pumpe gibt einen Bolus über höchstens 6 h.</translation>
    </message>
    <message>
        <source>The pump keeps a lockout of 1 min to 30 d.</source>
        <translation>Die Pumpe hält eine Sperrzeit von 1 min bis 30 d ein.</translation>
    </message>
    <message>
        <source>The pump moves whole nanolitres; it gives the nearest dose that it can.</source>
        <translation>Die Pumpe fördert ganze Nanoliter; sie gibt die nächstliegende mögliche Dosis.</translation>
    </message>
    <message>
        <source>The pump stores fewer patterns.</source>
        <translation>Die Pumpe speichert weniger Muster.</translation>
    </message>
    <message>
        <source>The pump stores fewer steps in a pattern.</source>
        <translation>Die Pumpe speichert weniger Stufen in einem Muster.</translation>
    </message>
    <message>
        <source>The pump&apos;s low-reservoir alarm has a range.</source>
        <translation>Der Reservoiralarm der Pumpe hat einen festen Bereich.</translation>
    </message>
    <message>
        <source>The scheduled dose is high.</source>
        <translation>Die planmäßige Dosis ist hoch.</translation>
    </message>
    <message>
        <source>The scheduled dose is low.</source>
        <translation>Die planmäßige Dosis ist niedrig.</translation>
    </message>
    <message>
        <source>The single dose is high.</source>
        <translation>Die Einzeldosis ist hoch.</translation>
    </message>
    <message>
        <source>The single dose is low.</source>
        <translation>Die Einzeldosis ist niedrig.</translation>
    </message>
    <message>
        <source>The solution is stronger than the library expects.</source>
        <translation>Die Lösung ist stärker, als die Bibliothek erwartet.</translation>
    </message>
    <message>
        <source>The solution is weaker than the library expects.</source>
        <translation>Die Lösung ist schwächer, als die Bibliothek erwartet.</translation>
    </message>
    <message>
        <source>The volume is larger than the reservoir; overfilling damages the pump and raises its flow.</source>
        <translation>Das Volumen ist größer als das Reservoir; Überfüllen beschädigt die Pumpe und erhöht ihre Flussrate.</translation>
    </message>
    <message>
        <source>This clinic does not use the drug.</source>
        <translation>Diese Klinik verwendet das Arzneimittel nicht.</translation>
    </message>
    <message>
        <source>This clinic uses the drug with a reason only.</source>
        <translation>Diese Klinik verwendet das Arzneimittel nur mit Begründung.</translation>
    </message>
    <message>
        <source>Together they may harm, or one may not keep.</source>
        <translation>Zusammen können sie schaden, oder einer ist nicht haltbar.</translation>
    </message>
    <message>
        <source>Too many patterns</source>
        <translation>Zu viele Muster</translation>
    </message>
    <message>
        <source>Too many steps</source>
        <translation>Zu viele Stufen</translation>
    </message>
    <message>
        <source>Use another drug; a pharmacist can lift the rule.</source>
        <translation>Verwenden Sie ein anderes Arzneimittel; die Apotheke kann die Regel aufheben.</translation>
    </message>
    <message>
        <source>Wait, or write why.</source>
        <translation>Warten Sie, oder begründen Sie es.</translation>
    </message>
    <message>
        <source>What happens once needs more volume than there is, so the pump would run empty in it.</source>
        <translation>Was einmalig geschieht, braucht mehr Volumen als vorhanden; die Pumpe würde dabei leerlaufen.</translation>
    </message>
    <message>
        <source>What the patient gets at a press is high.</source>
        <translation>Was der Patient pro Tastendruck erhält, ist hoch.</translation>
    </message>
    <message>
        <source>What the patient gets at a press is low.</source>
        <translation>Was der Patient pro Tastendruck erhält, ist niedrig.</translation>
    </message>
    <message>
        <source>What this clinic forbids is not known here.</source>
        <translation>Was diese Klinik verbietet, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>With demand boluses above the hard limit</source>
        <translation>Mit Patientenboli über der harten Grenze</translation>
    </message>
    <message>
        <source>With demand boluses above the limit</source>
        <translation>Mit Patientenboli über der Grenze</translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the hard limit.</source>
        <translation>Mit jedem Patientenbolus überschreitet die Tagesdosis die harte Grenze.</translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the limit.</source>
        <translation>Mit jedem Patientenbolus überschreitet die Tagesdosis die Grenze.</translation>
    </message>
    <message>
        <source>rules of this clinic</source>
        <translation>Regeln dieser Klinik</translation>
    </message>
    <message>
        <source>, by {tenth} %</source>
        <translation>, um {tenth} %</translation>
    </message>
    <message>
        <source>20 % is {limit}</source>
        <translation>20 % entsprechen {limit}</translation>
    </message>
    <message>
        <source>The bridge is from {value}; the pump runs {limit}.</source>
        <translation>Die Überbrückung geht von {value} aus; in der Pumpe läuft {limit}.</translation>
    </message>
    <message>
        <source>The bridge is item {index} of what happens once.</source>
        <translation>Die Überbrückung ist Punkt {index} dessen, was einmalig geschieht.</translation>
    </message>
    <message>
        <source>The daily dose of {name} falls {change}{percent}</source>
        <translation>Die Tagesdosis von {name} fällt {change}{percent}</translation>
    </message>
    <message>
        <source>The daily dose of {name} rises {change}{percent}</source>
        <translation>Die Tagesdosis von {name} steigt {change}{percent}</translation>
    </message>
    <message>
        <source>The pump counts {counted}; this sets the count to {volume}, as after a refill.</source>
        <translation>Die Pumpe zählt {counted}; dies setzt den Zählwert auf {volume}, wie nach einer Füllung.</translation>
    </message>
    <message>
        <source>The pump would give {value} of {drug}.</source>
        <translation>Die Pumpe würde {value} {drug} geben.</translation>
    </message>
    <message>
        <source>The reservoir is taken to hold {volume} of {value}; until now it was {limit}.</source>
        <translation>Als Reservoirinhalt gilt {volume} {value}; bisher war es {limit}.</translation>
    </message>
    <message>
        <source>Up to {dose} of {name} would reach the patient during the prime.</source>
        <translation>Bis zu {dose} {name} würden den Patienten beim Befüllen (Prime) erreichen.</translation>
    </message>
    <message>
        <source>about 1/{factor} of</source>
        <translation>etwa 1/{factor} von</translation>
    </message>
    <message>
        <source>about {factor} times</source>
        <translation>etwa das {factor}-Fache von</translation>
    </message>
    <message>
        <source>from {scheduled} to {scheduled_2}</source>
        <translation>von {scheduled} auf {scheduled_2}</translation>
    </message>
    <message>
        <source>item 1</source>
        <translation>Punkt 1</translation>
    </message>
    <message>
        <source>item {index}</source>
        <translation>Punkt {index}</translation>
    </message>
    <message>
        <source>no drug in the catheter</source>
        <translation>kein Wirkstoff im Katheter</translation>
    </message>
    <message>
        <source>the running mode</source>
        <translation>der laufende Modus</translation>
    </message>
    <message>
        <source>this is {factor}</source>
        <translation>das ist {factor}</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} ist neu.</translation>
    </message>
    <message>
        <source>{name} is no longer given.</source>
        <translation>{name} wird nicht mehr gegeben.</translation>
    </message>
    <message>
        <source>{texts} is {much} {texts_2}.</source>
        <translation>{texts} ist {much} {texts_2}.</translation>
    </message>
    <message>
        <source>There is no finding {subject}.</source>
        <translation>Es gibt keinen Befund {subject}.</translation>
    </message>
    <message>
        <source>This finding asks for that already, or is about less of a drug and never stops.</source>
        <translation>Dieser Befund verlangt das schon, oder er betrifft weniger von einem Wirkstoff und hält nie an.</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>hier nicht verwendet</translation>
    </message>
    <message>
        <source>rules that can be read</source>
        <translation>lesbare Regeln</translation>
    </message>
    <message>
        <source>{tall_man} is in the solution.</source>
        <translation>{tall_man} ist in der Lösung.</translation>
    </message>
    <message>
        <source>drug library</source>
        <translation>Arzneimittelbibliothek</translation>
    </message>
    <message>
        <source>the pump&apos;s own limit</source>
        <translation>die eigene Grenze der Pumpe</translation>
    </message>
    <message>
        <source>The bolus</source>
        <translation>Der Bolus</translation>
    </message>
    <message>
        <source>The demand bolus</source>
        <translation>Der Patientenbolus</translation>
    </message>
    <message>
        <source>The periodic bolus</source>
        <translation>Der periodische Bolus</translation>
    </message>
    <message>
        <source>This clinic asks for a reason beyond its own limit.</source>
        <translation>Diese Klinik verlangt jenseits ihrer eigenen Grenze eine Begründung.</translation>
    </message>
    <message>
        <source>This clinic programs nothing beyond its own limit.</source>
        <translation>Diese Klinik programmiert nichts jenseits ihrer eigenen Grenze.</translation>
    </message>
    <message>
        <source>against {bound}</source>
        <translation>gegenüber {bound}</translation>
    </message>
    <message>
        <source>against {bound}, {factor}</source>
        <translation>gegenüber {bound}, {factor}</translation>
    </message>
    <message>
        <source>{ratio} times the limit</source>
        <translation>das {ratio}-Fache der Grenze</translation>
    </message>
    <message>
        <source>&apos;{drug}&apos; is not in the drug library {version}; it holds {known}.</source>
        <translation>&apos;{drug}&apos; ist nicht in der Arzneimittelbibliothek {version}; sie enthält {known}.</translation>
    </message>
    <message>
        <source>1/{factor} of</source>
        <translation>1/{factor}</translation>
    </message>
    <message>
        <source>a drug of the library</source>
        <translation>ein Wirkstoff der Bibliothek</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>daily dose</source>
        <translation>Tagesdosis</translation>
    </message>
    <message>
        <source>demand bolus</source>
        <translation>Patientenbolus</translation>
    </message>
    <message>
        <source>hourly dose</source>
        <translation>Stundendosis</translation>
    </message>
    <message>
        <source>labelled for intrathecal infusion</source>
        <translation>zugelassen für intrathekale Infusion</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keine festgelegt</translation>
    </message>
    <message>
        <source>single bolus</source>
        <translation>Einzelbolus</translation>
    </message>
    <message>
        <source>{bolus_name} holds {value} of {tall_man}, {dose_fg}.</source>
        <translation>{bolus_name} enthält {value} {tall_man}, {dose_fg}.</translation>
    </message>
    <message>
        <source>{change}, a step of {percent} %, {percent_2}.</source>
        <translation>{change}, ein Schritt von {percent} %, {percent_2}.</translation>
    </message>
    <message>
        <source>{change}, a step of {rise}, {step_fg}.</source>
        <translation>{change}, ein Schritt von {rise}, {step_fg}.</translation>
    </message>
    <message>
        <source>{drug} from {before} to {after}</source>
        <translation>{drug} von {before} auf {after}</translation>
    </message>
    <message>
        <source>{drug}: {value} on the highest day, {fine}.</source>
        <translation>{drug}: {value} am höchsten Tag, {fine}.</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>das {factor}-Fache</translation>
    </message>
    <message>
        <source>{tall_man} {concentration} is {much} the labelled {label}.</source>
        <translation>{tall_man} {concentration} ist {much} der zugelassenen Stärke {label}.</translation>
    </message>
    <message>
        <source>{tall_man} {concentration}: the weakest label says {factor} times that.</source>
        <translation>{tall_man} {concentration}: Die schwächste zugelassene Stärke ist das {factor}-Fache davon.</translation>
    </message>
    <message>
        <source>{tall_man} {concentration}; labelled are {labelled}.</source>
        <translation>{tall_man} {concentration}; zugelassen sind {labelled}.</translation>
    </message>
    <message>
        <source>{tall_man}: at most {value} with every demand bolus, {fine}.</source>
        <translation>{tall_man}: höchstens {value} mit jedem Patientenbolus, {fine}.</translation>
    </message>
    <message>
        <source>{tall_man}: no upper limit for {missing}.</source>
        <translation>{tall_man}: keine obere Grenze für {missing}.</translation>
    </message>
    <message>
        <source>{tall_man}: {concentration} is {factor} times the strongest labelled.</source>
        <translation>{tall_man}: {concentration} ist das {factor}-Fache der stärksten zugelassenen.</translation>
    </message>
    <message>
        <source>{tall_man}: {words} is {fraction} times {limit}.</source>
        <translation>{tall_man}: {words} ist das {fraction}-Fache von {limit}.</translation>
    </message>
    <message>
        <source>one drug alone</source>
        <translation>nur ein Wirkstoff</translation>
    </message>
    <message>
        <source>24 h from the start of the program on</source>
        <translation>24 h ab dem Start des Programms</translation>
    </message>
    <message>
        <source>The pump was last programmed {value} ago; {tall_man} waits {limit}: {interval}</source>
        <translation>Die Pumpe wurde zuletzt vor {value} programmiert; für {tall_man} gilt eine Wartezeit von {limit}: {interval}</translation>
    </message>
    <message>
        <source>the highest 24 h, which begin on one day and end on the next</source>
        <translation>den höchsten 24 h, die an einem Tag beginnen und am nächsten enden</translation>
    </message>
    <message>
        <source>{tall_man}: {value} in the highest hour, {fine}.</source>
        <translation>{tall_man}: {value} in der höchsten Stunde, {fine}.</translation>
    </message>
    <message>
        <source>{tall_man}: {value} in {where}, {most}.</source>
        <translation>{tall_man}: {value} in {where}, {most}.</translation>
    </message>
    <message>
        <source>Old and new solution are both {words}.</source>
        <translation>Alte und neue Lösung sind beide {words}.</translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}, the volume is {volume}.</source>
        <translation>Der Alarm ist auf {alarm} gestellt, das Volumen ist {volume}.</translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}; it lies between {low} and {high}.</source>
        <translation>Der Alarm ist auf {alarm} gestellt; möglich ist {low} bis {high}.</translation>
    </message>
    <message>
        <source>The lockout is {value}.</source>
        <translation>Die Sperrzeit ist {value}.</translation>
    </message>
    <message>
        <source>The pattern has {count} steps; an {model_name} stores {most}.</source>
        <translation>Das Muster hat {count} Stufen; {model_name} speichert {most}.</translation>
    </message>
    <message>
        <source>The prime is 0 mL.</source>
        <translation>Das Befüllen (Prime) ist 0 mL.</translation>
    </message>
    <message>
        <source>There are {count} patterns; an {model_name} stores {most}.</source>
        <translation>Es gibt {count} Muster; {model_name} speichert {most}.</translation>
    </message>
    <message>
        <source>Together {value} are asked; {limit} can be given.</source>
        <translation>Zusammen werden {value} verlangt; {limit} können gegeben werden.</translation>
    </message>
    <message>
        <source>a different solution</source>
        <translation>eine andere Lösung</translation>
    </message>
    <message>
        <source>above 0 mL</source>
        <translation>über 0 mL</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>keine Flussrate</translation>
    </message>
    <message>
        <source>no time at all</source>
        <translation>ohne Dauer</translation>
    </message>
    <message>
        <source>{bolus_name} is {value}; one stroke is {limit}.</source>
        <translation>{bolus_name} ist {value}; ein Hub ist {limit}.</translation>
    </message>
    <message>
        <source>{bolus_name} is {volume_nl} in {over}; the pump gives {highest}.</source>
        <translation>{bolus_name} ist {volume_nl} in {over}; die Pumpe gibt {highest}.</translation>
    </message>
    <message>
        <source>{bolus_name} takes {over}.</source>
        <translation>{bolus_name} dauert {over}.</translation>
    </message>
    <message>
        <source>{count} patterns</source>
        <translation>{count} Muster</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Stufen</translation>
    </message>
    <message>
        <source>{dose} is {flow}; the {word} here is {bound}, that is {dose_bound}.</source>
        <translation>{dose} entspricht {flow}; das {word} ist hier {bound}, das sind {dose_bound}.</translation>
    </message>
    <message>
        <source>{most} patterns</source>
        <translation>{most} Muster</translation>
    </message>
    <message>
        <source>{most} steps</source>
        <translation>{most} Stufen</translation>
    </message>
    <message>
        <source>{volume_nl} of old solution would flow at {value}.</source>
        <translation>{volume_nl} alte Lösung würden mit {value} fließen.</translation>
    </message>
    <message>
        <source>{volume} is entered; an {model_name} holds {limit}.</source>
        <translation>{volume} ist eingegeben; {model_name} fasst {limit}.</translation>
    </message>
    <message>
        <source>{wanted} is asked; the pump gives {gives}.</source>
        <translation>{wanted} ist verlangt; die Pumpe gibt {gives}.</translation>
    </message>
    <message>
        <source>After a demand bolus the next may follow in {value}, {times}.</source>
        <translation>Nach einem Patientenbolus kann der nächste in {value} folgen, {times}.</translation>
    </message>
    <message>
        <source>Every {value} is {seconds_per_day} boluses a day, {factor}.</source>
        <translation>Alle {value} ergibt {seconds_per_day} Boli am Tag, {factor}.</translation>
    </message>
    <message>
        <source>Its segments hold {value} together, {times} of {limit}.</source>
        <translation>Seine Segmente fassen zusammen {value}, {times} von {limit}.</translation>
    </message>
    <message>
        <source>One demand bolus is {value}, {share} of the daily dose of {scheduled}</source>
        <translation>Ein Patientenbolus ist {value}, {share} der Tagesdosis von {scheduled}</translation>
    </message>
    <message>
        <source>The first bolus waits for {at}, up to 24 h; later ones follow every {every}.</source>
        <translation>Der erste Bolus wartet bis {at}, bis zu 24 h; weitere folgen alle {every}.</translation>
    </message>
    <message>
        <source>The prime is {value}; tubing and catheter hold {limit}, so it is {times}.</source>
        <translation>Das Befüllen (Prime) ist {value}; Schlauch und Katheter fassen {limit}, es ist also {times}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>{max_per_24h} are allowed, {starts} can start in 24 h.</source>
        <translation>{max_per_24h} sind erlaubt, {starts} können in 24 h starten.</translation>
    </message>
    <message>
        <source>{max_per_24h} in 24 h</source>
        <translation>{max_per_24h} in 24 h</translation>
    </message>
    <message>
        <source>{starts} in 24 h</source>
        <translation>{starts} in 24 h</translation>
    </message>
    <message>
        <source>{volume} reach {alarm} in {days} from a Monday on, {factor}.</source>
        <translation>{volume} erreichen {alarm} in {days} ab einem Montag, {factor}.</translation>
    </message>
    <message>
        <source>{what}, {factor} of a tenth.</source>
        <translation>{what}, {factor} von einem Zehntel.</translation>
    </message>
    <message>
        <source>Drug is missing: think of a pocket fill or of over-infusion, and look at the patient.</source>
        <translation>Es fehlt Arzneimittel: Denken Sie an eine Injektion in die Pumpentasche oder an Überinfusion, und sehen Sie nach dem Patienten.</translation>
    </message>
    <message>
        <source>Expected and measured volume differ by more than 2 mL: evaluate pump and catheter, look at the trend.</source>
        <translation>Erwartetes und gemessenes Volumen weichen um mehr als 2 mL ab: Prüfen Sie Pumpe und Katheter, beachten Sie den Trend.</translation>
    </message>
    <message>
        <source>The pump gave less than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation>Die Pumpe hat weniger gegeben als programmiert, außerhalb der angegebenen Genauigkeit: Vergleichen Sie mit früheren Füllungen.</translation>
    </message>
    <message>
        <source>The pump gave more than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation>Die Pumpe hat mehr gegeben als programmiert, außerhalb der angegebenen Genauigkeit: Vergleichen Sie mit früheren Füllungen.</translation>
    </message>
    <message>
        <source>at-most flow is {at_most_flow}, below the scheduled flow of {flow}</source>
        <translation>die höchste Flussrate ist {at_most_flow}, unter der planmäßigen Flussrate von {flow}</translation>
    </message>
    <message>
        <source>expected is {expected}, more than the {filled} that were filled</source>
        <translation>erwartet ist {expected}, mehr als die eingefüllten {filled}</translation>
    </message>
    <message>
        <source>low is {low}, not below the volume of {volume}</source>
        <translation>die Alarmschwelle ist {low}, nicht unter dem Volumen von {volume}</translation>
    </message>
    <message>
        <source>{name} is {volume}, more than the {reservoir} of the reservoir</source>
        <translation>{name} ist {volume}, mehr als die {reservoir} des Reservoirs</translation>
    </message>
    <message>
        <source>A needle that is not in the reservoir fills the pocket.</source>
        <translation>Eine Nadel, die nicht im Reservoir liegt, füllt die Pumpentasche.</translation>
    </message>
    <message>
        <source>A pocket fill gives too much now and too little later.</source>
        <translation>Eine Injektion in die Pumpentasche gibt jetzt zu viel und später zu wenig.</translation>
    </message>
    <message>
        <source>A second person confirms drug, concentration, rate and bolus on the screen and on the syringe.</source>
        <translation>Eine zweite Person bestätigt Wirkstoff, Konzentration, Rate und Bolus auf dem Bildschirm und auf der Spritze.</translation>
    </message>
    <message>
        <source>A wrong concentration multiplies every dose.</source>
        <translation>Eine falsche Konzentration vervielfacht jede Dosis.</translation>
    </message>
    <message>
        <source>Compare drug, concentration and expiry on the syringe with the prescription.</source>
        <translation>Vergleichen Sie Wirkstoff, Konzentration und Verfallsdatum auf der Spritze mit der Verordnung.</translation>
    </message>
    <message>
        <source>Empty the reservoir whole; write down the volume found and compare it with the expected one.</source>
        <translation>Leeren Sie das Reservoir vollständig; notieren Sie das gefundene Volumen und vergleichen Sie es mit dem erwarteten.</translation>
    </message>
    <message>
        <source>Fill no more than the reservoir holds.</source>
        <translation>Füllen Sie höchstens so viel ein, wie das Reservoir fasst.</translation>
    </message>
    <message>
        <source>Find the reservoir port, with the template or by ultrasound.</source>
        <translation>Suchen Sie den Reservoirport mit der Schablone oder mit Ultraschall.</translation>
    </message>
    <message>
        <source>Give in writing: pump, reservoir size, daily dose, low-reservoir date, refill-by date, emergency number.</source>
        <translation>Geben Sie schriftlich mit: Pumpe, Reservoirgröße, Tagesdosis, Datum des Reservoiralarms, spätestes Fülldatum, Notfallnummer.</translation>
    </message>
    <message>
        <source>If they do not come back, the needle is not in the reservoir: stop.</source>
        <translation>Kommen sie nicht zurück, liegt die Nadel nicht im Reservoir: stoppen.</translation>
    </message>
    <message>
        <source>Inject 5 mL and aspirate them back; only then the rest.</source>
        <translation>Injizieren Sie 5 mL und aspirieren Sie sie zurück; erst dann den Rest.</translation>
    </message>
    <message>
        <source>Insert the needle through the septum until it meets the needle stop.</source>
        <translation>Stechen Sie die Nadel durch das Septum, bis sie am Nadelanschlag aufsitzt.</translation>
    </message>
    <message>
        <source>Missing volume: think of over-infusion or of a pocket fill before.</source>
        <translation>Fehlendes Volumen: Denken Sie an Überinfusion oder an eine frühere Injektion in die Pumpentasche.</translation>
    </message>
    <message>
        <source>No time of observation was found in a source; follow the rule of the hospital.</source>
        <translation>In keiner Quelle wurde eine Beobachtungszeit gefunden; folgen Sie der Regel des Krankenhauses.</translation>
    </message>
    <message>
        <source>Overfilling damages the pump and raises its flow.</source>
        <translation>Überfüllen beschädigt die Pumpe und erhöht ihre Flussrate.</translation>
    </message>
    <message>
        <source>Program volume, drug and concentration; read the new refill date.</source>
        <translation>Programmieren Sie Volumen, Wirkstoff und Konzentration; lesen Sie das neue Fülldatum ab.</translation>
    </message>
    <message>
        <source>Read the pump; note the expected volume.</source>
        <translation>Lesen Sie die Pumpe aus; notieren Sie das erwartete Volumen.</translation>
    </message>
    <message>
        <source>Watch the patient; look for early signs of overdose, later of withdrawal.</source>
        <translation>Beobachten Sie den Patienten; achten Sie auf frühe Zeichen einer Überdosierung, später eines Entzugs.</translation>
    </message>
    <message>
        <source>Wrong port: what goes into the catheter access port reaches the spine at once. It has killed.</source>
        <translation>Falscher Port: Was in den Katheterzugangsport gelangt, erreicht sofort den Spinalkanal. Daran sind Patienten gestorben.</translation>
    </message>
    <message>
        <source>Choose the scenario again.</source>
        <translation>Wählen Sie das Szenario noch einmal.</translation>
    </message>
    <message>
        <source>The training did not begin: {why}.</source>
        <translation>Die Übung begann nicht: {why}.</translation>
    </message>
    <message>
        <source>the training has ended</source>
        <translation>die Übung ist beendet</translation>
    </message>
    <message>
        <source>  +{more} more</source>
        <translation>  +{more} weitere</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}{others}</source>
        <translation>Alarm, {word}: {title}{others}</translation>
    </message>
    <message>
        <source>HIGH PRIORITY</source>
        <translation>HOHE PRIORITÄT</translation>
    </message>
    <message>
        <source>LOW PRIORITY</source>
        <translation>NIEDRIGE PRIORITÄT</translation>
    </message>
    <message>
        <source>MEDIUM PRIORITY</source>
        <translation>MITTLERE PRIORITÄT</translation>
    </message>
    <message>
        <source>Pause sound</source>
        <translation>Ton pausieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>{meaning} What to do: {remedy}</source>
        <translation>{meaning} Was tun: {remedy}</translation>
    </message>
    <message>
        <source>Pause sound 2 min</source>
        <translation>Ton 2 min pausieren</translation>
    </message>
    <message>
        <source>Sound paused, {left} left.</source>
        <translation>Ton pausiert, noch {left}.</translation>
    </message>
    <message>
        <source>This computer cannot sound alarms</source>
        <translation>Dieser Computer kann keine Alarmtöne ausgeben</translation>
    </message>
    <message>
        <source>{left} · Sound on</source>
        <translation>{left} · Ton an</translation>
    </message>
    <message>
        <source>no program that plays sound was found on this computer</source>
        <translation>auf diesem Computer wurde kein Programm gefunden, das Ton abspielt</translation>
    </message>
    <message>
        <source>the sound cannot be written to the temporary folder</source>
        <translation>der Ton kann nicht in den temporären Ordner geschrieben werden</translation>
    </message>
    <message>
        <source>{player} cannot be started</source>
        <translation>{player} kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>{player} failed (code {code}); is a loudspeaker there?</source>
        <translation>{player} ist gescheitert (Code {code}); ist ein Lautsprecher da?</translation>
    </message>
    <message>
        <source>After the fault of this program what is shown may be wrong. Read the pump again.</source>
        <translation>Nach dem Fehler dieser Software kann das Angezeigte falsch sein. Lesen Sie die Pumpe erneut aus.</translation>
    </message>
    <message>
        <source>The pump is not heard. What is shown is {ago} old; the pump goes on by its program.</source>
        <translation>Die Pumpe wird nicht empfangen. Das Angezeigte ist {ago} alt; die Pumpe läuft nach ihrem Programm weiter.</translation>
    </message>
    <message>
        <source>A drawing, not to scale. It shows what the pump says of itself; the rotor is drawn faster than it turns.</source>
        <translation>Eine Zeichnung, nicht maßstabsgetreu. Sie zeigt, was die Pumpe von sich meldet; der Rotor ist schneller gezeichnet, als er sich dreht.</translation>
    </message>
    <message>
        <source>Connect and read a pump first.</source>
        <translation>Verbinden Sie zuerst eine Pumpe und lesen Sie sie aus.</translation>
    </message>
    <message>
        <source>Connect and read a pump: it is drawn here as it says it is.</source>
        <translation>Verbinden Sie eine Pumpe und lesen Sie sie aus: Hier wird sie gezeichnet, wie sie sich meldet.</translation>
    </message>
    <message>
        <source>Show to the patient</source>
        <translation>Dem Patienten zeigen</translation>
    </message>
    <message>
        <source>The pump in the body</source>
        <translation>Die Pumpe im Körper</translation>
    </message>
    <message>
        <source> Training: this pump is emulated.</source>
        <translation> Training: Diese Pumpe ist emuliert.</translation>
    </message>
    <message>
        <source>A drawing, not to scale.{training}</source>
        <translation>Eine Zeichnung, nicht maßstabsgetreu.{training}</translation>
    </message>
    <message>
        <source>About {level} are left. It holds {capacity}.</source>
        <translation>Es sind noch etwa {level} übrig. Es passen {capacity} hinein.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Before {day} {month} {year}: in {days} days at most.</source>
        <translation>Vor dem {day}. {month} {year}: in höchstens {days} Tagen.</translation>
    </message>
    <message>
        <source>Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse.</source>
        <translation>Rufen Sie sofort Ihre Klinik an, wenn die Pumpe piept, wenn Sie sich krank fühlen, sehr schläfrig sind oder wenn Ihre Beschwerden schlimmer werden.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Extra doses</source>
        <translation>Zusatzdosen</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>Wie voll sie ist</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Next filling</source>
        <translation>Nächste Füllung</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Im Moment</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>The pump is not connected at this moment. It goes on by itself.</source>
        <translation>Die Pumpe ist im Moment nicht verbunden. Sie läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The pump lies under the skin of your belly. Through a thin tube it gives a little medicine, day and night, into the fluid around your spinal cord.</source>
        <translation>Die Pumpe liegt unter der Haut Ihres Bauchs. Durch einen dünnen Schlauch gibt sie Tag und Nacht ein wenig Medikament in die Flüssigkeit um Ihr Rückenmark.</translation>
    </message>
    <message>
        <source>What the pump does</source>
        <translation>Was die Pumpe tut</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Wann anrufen</translation>
    </message>
    <message>
        <source>With your handset you may ask for an extra dose: {dose}. The pump gives at most {max_per_24h} in 24 hours, and none for {lockout} after the last.</source>
        <translation>Mit Ihrem Handgerät können Sie eine Zusatzdosis anfordern: {dose}. Die Pumpe gibt höchstens {max_per_24h} in 24 Stunden, und nach der letzten {lockout} lang keine.</translation>
    </message>
    <message>
        <source>Your medicine pump</source>
        <translation>Ihre Medikamentenpumpe</translation>
    </message>
    <message>
        <source>Your pump gives no extra doses on request.</source>
        <translation>Ihre Pumpe gibt keine Zusatzdosen auf Anforderung.</translation>
    </message>
    <message>
        <source>{sentence} A new medicine follows in the tube and {front}.</source>
        <translation>{sentence} Ein neues Medikament folgt im Schlauch und {front}.</translation>
    </message>
    <message>
        <source>{sentence} The pump reports: {alarm}. Your team looks after it.</source>
        <translation>{sentence} Die Pumpe meldet: {alarm}. Ihr Team kümmert sich darum.</translation>
    </message>
    <message>
        <source>Nothing is delivered at this moment.</source>
        <translation>Im Moment wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>The pump gives medicine.</source>
        <translation>Die Pumpe gibt Medikament ab.</translation>
    </message>
    <message>
        <source>The pump gives {what}.</source>
        <translation>Die Pumpe gibt {what}.</translation>
    </message>
    <message>
        <source>The pump has ended its service. Nothing is delivered.</source>
        <translation>Die Pumpe hat ihre Betriebszeit beendet. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>The pump is stopped. Nothing is delivered.</source>
        <translation>Die Pumpe ist gestoppt. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>The pump runs its minimum rate only.</source>
        <translation>Die Pumpe läuft nur mit ihrer Mindestrate.</translation>
    </message>
    <message>
        <source>The pump was never programmed. Nothing is delivered.</source>
        <translation>Die Pumpe wurde nie programmiert. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>The reservoir is empty. Nothing is delivered.</source>
        <translation>Das Reservoir ist leer. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>The rotor is held. Nothing is delivered.</source>
        <translation>Der Rotor wird festgehalten. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>a bolus</source>
        <translation>einen Bolus</translation>
    </message>
    <message>
        <source>a bolus that the patient asked for</source>
        <translation>einen vom Patienten angeforderten Bolus</translation>
    </message>
    <message>
        <source>a single bolus</source>
        <translation>einen Einzelbolus</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>keinen Wirkstoff</translation>
    </message>
    <message>
        <source>reaches the tip in about {left_nl}</source>
        <translation>erreicht die Spitze in etwa {left_nl}</translation>
    </message>
    <message>
        <source>Alarm of {alarm} priority: {alarm_2}.</source>
        <translation>Alarm, Priorität {alarm}: {alarm_2}.</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>Katheter</translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation>Katheterspitze</translation>
    </message>
    <message>
        <source>Catheter tip: new solution
{front}</source>
        <translation>Katheterspitze: neue Lösung
{front}</translation>
    </message>
    <message>
        <source>Catheter: high pressure</source>
        <translation>Katheter: hoher Druck</translation>
    </message>
    <message>
        <source>Pump
{level} of {capacity}</source>
        <translation>Pumpe
{level} von {capacity}</translation>
    </message>
    <message>
        <source>Rotor held</source>
        <translation>Rotor blockiert</translation>
    </message>
    <message>
        <source>Rotor rests</source>
        <translation>Rotor ruht</translation>
    </message>
    <message>
        <source>Rotor turns</source>
        <translation>Rotor dreht</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Spinal cord</source>
        <translation>Rückenmark</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>Liquor</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>The catheter still holds {held}; {fresh} follows and {value}.</source>
        <translation>Der Katheter enthält noch {held}; {fresh} folgt und {value}.</translation>
    </message>
    <message>
        <source>The reservoir holds {level} of {capacity}.</source>
        <translation>Das Reservoir enthält {level} von {capacity}.</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Nobody is signed in to the records.</source>
        <translation>Niemand ist bei den Akten angemeldet.</translation>
    </message>
    <message>
        <source>The folder of records cannot be read: {error}.</source>
        <translation>Der Ordner der Akten kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Die Akten sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Your account may not do this. It takes: {roles}.</source>
        <translation>Ihr Konto darf das nicht. Nötig ist: {roles}.</translation>
    </message>
    <message>
        <source>{number} · born {birth_date}</source>
        <translation>{number} · geboren {birth_date}</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>by stability of the solution</source>
        <translation>wegen der Haltbarkeit der Lösung</translation>
    </message>
    <message>
        <source>by volume</source>
        <translation>nach Volumen</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachkontrolle</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>programmer</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>refill nurse</source>
        <translation>Füllpflege</translation>
    </message>
    <message>
        <source>replacement of the pump</source>
        <translation>Austausch der Pumpe</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>The diagnostic file cannot be written: {why}.</source>
        <translation>Die Diagnosedatei kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{file} is written. No name, serial number or dose is in it.</source>
        <translation>{file} ist geschrieben. Weder Name noch Seriennummer noch Dosis stehen darin.</translation>
    </message>
    <message>
        <source>Basal mode</source>
        <translation>Basalmodus</translation>
    </message>
    <message>
        <source>Correct the marked entry first: {wrong}</source>
        <translation>Berichtigen Sie zuerst den markierten Eintrag: {wrong}</translation>
    </message>
    <message>
        <source>Finish or cancel the switch to {mode_names} first.</source>
        <translation>Schließen Sie zuerst den Wechsel zu {mode_names} ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source> The pump gives {given} a bolus.</source>
        <translation> Die Pumpe gibt {given} je Bolus.</translation>
    </message>
    <message>
        <source>A bolus every {every}: </source>
        <translation>Ein Bolus alle {every}: </translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Between boluses</source>
        <translation>Zwischen Boli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Tagesdosis</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose between</source>
        <translation>Dosis dazwischen</translation>
    </message>
    <message>
        <source>Dose of one bolus</source>
        <translation>Dosis je Bolus</translation>
    </message>
    <message>
        <source>Dose per day</source>
        <translation>Dosis pro Tag</translation>
    </message>
    <message>
        <source>Each bolus takes</source>
        <translation>Dauer je Bolus</translation>
    </message>
    <message>
        <source>Enter all of it; nothing is assumed. The draft keeps its mode until then.</source>
        <translation>Geben Sie alles ein; nichts wird angenommen. Bis dahin behält der Entwurf seinen Modus.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Erster um</translation>
    </message>
    <message>
        <source>First bolus at</source>
        <translation>Erster Bolus um</translation>
    </message>
    <message>
        <source>From one bolus to the next</source>
        <translation>Von einem Bolus zum nächsten</translation>
    </message>
    <message>
        <source>Less than an hour apart! {words}</source>
        <translation>Weniger als eine Stunde Abstand! {words}</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Mindestrate</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The minimum rate has no dose to take over. Enter the daily dose for {mode_names}.</source>
        <translation>Die Mindestrate hat keine Dosis, die übernommen werden könnte. Geben Sie die Tagesdosis ein für: {mode_names}.</translation>
    </message>
    <message>
        <source>This pump&apos;s lowest rate keeps the catheter open: {flow} mcL/h, {daily} {unit}/day.</source>
        <translation>Die niedrigste Rate dieser Pumpe hält den Katheter offen: {flow} mcL/h, {daily} {unit}/day.</translation>
    </message>
    <message>
        <source>Use periodic bolus</source>
        <translation>Periodischen Bolus nutzen</translation>
    </message>
    <message>
        <source>Use this dose</source>
        <translation>Dosis übernehmen</translation>
    </message>
    <message>
        <source>dose between</source>
        <translation>Dosis dazwischen</translation>
    </message>
    <message>
        <source>enter the daily dose first</source>
        <translation>zuerst die Tagesdosis eingeben</translation>
    </message>
    <message>
        <source>still to be entered: {missing}</source>
        <translation>noch einzugeben: {missing}</translation>
    </message>
    <message>
        <source>the pump gives {given}</source>
        <translation>die Pumpe gibt {given}</translation>
    </message>
    <message>
        <source>{a_day} a day, {daily} {unit} a day in boluses.</source>
        <translation>{a_day} am Tag, {daily} {unit} am Tag in Boli.</translation>
    </message>
    <message>
        <source> By its bore the piece {segment} holds {bore} mcL.</source>
        <translation> Nach dem Innendurchmesser fasst das Teil {segment} {bore} mcL.</translation>
    </message>
    <message>
        <source> No bore is known of {without}: the volume cannot be compared.</source>
        <translation> Für {without} ist kein Innendurchmesser bekannt: Das Volumen kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Catheter model</source>
        <translation>Kathetermodell</translation>
    </message>
    <message>
        <source>Cut off the piece {segment_name} at its {end} end, 0 where nothing was</source>
        <translation>Vom Teil {segment_name} abgeschnitten, Ende {end}; 0, wenn nichts</translation>
    </message>
    <message>
        <source>Cut off {segment_name}, {end} end</source>
        <translation>{segment_name} gekürzt, Ende {end}</translation>
    </message>
    <message>
        <source>Left: {length} of {whole}, {volume_nl}.</source>
        <translation>Übrig: {length} von {whole}, {volume_nl}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use this catheter</source>
        <translation>Katheter übernehmen</translation>
    </message>
    <message>
        <source>Volume and bore differ</source>
        <translation>Volumen und Durchmesser passen nicht</translation>
    </message>
    <message>
        <source>catheter {model_name}</source>
        <translation>Katheter {model_name}</translation>
    </message>
    <message>
        <source>choose the model of the implant record</source>
        <translation>Modell aus dem Implantationsprotokoll wählen</translation>
    </message>
    <message>
        <source>preset of this program: 10 %</source>
        <translation>Voreinstellung dieser Software: 10 %</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>spinal</source>
        <translation>spinal</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source> (asks {per_day} times a day)</source>
        <translation> (fordert {per_day} mal am Tag an)</translation>
    </message>
    <message>
        <source> · from {start_minutes}</source>
        <translation> · ab {start_minutes}</translation>
    </message>
    <message>
        <source>After {end_h} h</source>
        <translation>Nach {end_h} h</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Curves: </source>
        <translation>Kurven: </translation>
    </message>
    <message>
        <source>Dose in the last 24 h · {drug_name} {unit}{where}</source>
        <translation>Dosis der letzten 24 h · {drug_name} {unit}{where}</translation>
    </message>
    <message>
        <source>Projected cumulative dose</source>
        <translation>Erwartete Gesamtdosis</translation>
    </message>
    <message>
        <source>Projected cumulative dose · {drug_name} {unit}{where}</source>
        <translation>Erwartete Gesamtdosis · {drug_name} {unit}{where}</translation>
    </message>
    <message>
        <source>Projected reservoir · {unit}{where}</source>
        <translation>Erwarteter Reservoirstand · {unit}{where}</translation>
    </message>
    <message>
        <source>Pump {model_name} {serial}, read at {at} pump time</source>
        <translation>Pumpe {model_name} {serial}, ausgelesen {at} Pumpenzeit</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
    <message>
        <source>cumulative {drug_name}</source>
        <translation>Gesamtdosis {drug_name}</translation>
    </message>
    <message>
        <source>{drug_name} in the last 24 h</source>
        <translation>{drug_name} in den letzten 24 h</translation>
    </message>
    <message>
        <source>After a bolus ends the patient waits {lockout}.</source>
        <translation>Nach dem Ende eines Bolus wartet der Patient {lockout}.</translation>
    </message>
    <message>
        <source>Less than an hour! {words}</source>
        <translation>Weniger als eine Stunde! {words}</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Lockout after the end of one</source>
        <translation>Sperrzeit nach Ende eines Bolus</translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation>Max. in 24 h</translation>
    </message>
    <message>
        <source>Off. Enter all of it to turn them on; nothing is assumed.</source>
        <translation>Aus. Zum Einschalten alles eingeben; nichts wird angenommen.</translation>
    </message>
    <message>
        <source>Patient boluses</source>
        <translation>Patientenboli</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>a catheter has at least one part</source>
        <translation>ein Katheter hat mindestens ein Teil</translation>
    </message>
    <message>
        <source>add catheter part</source>
        <translation>Katheterteil hinzufügen</translation>
    </message>
    <message>
        <source>add {drug}</source>
        <translation>{drug} hinzufügen</translation>
    </message>
    <message>
        <source>add {once_names}</source>
        <translation>{once_names} hinzufügen</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Überbrückung</translation>
    </message>
    <message>
        <source>change catheter</source>
        <translation>Katheter ändern</translation>
    </message>
    <message>
        <source>change concentration</source>
        <translation>Konzentration ändern</translation>
    </message>
    <message>
        <source>change low-reservoir alarm</source>
        <translation>Reservoiralarm ändern</translation>
    </message>
    <message>
        <source>change patient boluses</source>
        <translation>Patientenboli ändern</translation>
    </message>
    <message>
        <source>change reservoir volume</source>
        <translation>Reservoirvolumen ändern</translation>
    </message>
    <message>
        <source>change solution</source>
        <translation>Lösung ändern</translation>
    </message>
    <message>
        <source>change {once_names}</source>
        <translation>{once_names} ändern</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>Befüllen (Prime)</translation>
    </message>
    <message>
        <source>remove catheter part</source>
        <translation>Katheterteil entfernen</translation>
    </message>
    <message>
        <source>remove {drug}</source>
        <translation>{drug} entfernen</translation>
    </message>
    <message>
        <source>remove {once_names}</source>
        <translation>{once_names} entfernen</translation>
    </message>
    <message>
        <source>replace {drug}</source>
        <translation>{drug} ersetzen</translation>
    </message>
    <message>
        <source>the only drug cannot be removed; replace it</source>
        <translation>der einzige Wirkstoff kann nicht entfernt werden; ersetzen Sie ihn</translation>
    </message>
    <message>
        <source>there is no drug {index} among {count}</source>
        <translation>es gibt keinen Wirkstoff {index} von {count}</translation>
    </message>
    <message>
        <source>there is no item {index} among {count}</source>
        <translation>es gibt keinen Punkt {index} von {count}</translation>
    </message>
    <message>
        <source>there is no part {index} among {count}</source>
        <translation>es gibt kein Teil {index} von {count}</translation>
    </message>
    <message>
        <source>turn off patient boluses</source>
        <translation>Patientenboli ausschalten</translation>
    </message>
    <message>
        <source>turn on patient boluses</source>
        <translation>Patientenboli einschalten</translation>
    </message>
    <message>
        <source>there is no program to change</source>
        <translation>es gibt kein Programm, das geändert werden könnte</translation>
    </message>
    <message>
        <source>A slip? {found} here, {limit} running now.</source>
        <translation>Ein Tippfehler? Hier {found}, jetzt läuft {limit}.</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, - or _</source>
        <translation>1 bis 32 Buchstaben, Ziffern, - oder _</translation>
    </message>
    <message>
        <source>a date as year-month-day, like 2026-03-24</source>
        <translation>ein Datum als Jahr-Monat-Tag, z. B. 2026-03-24</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}, digits only</source>
        <translation>eine ganze Zahl von 1 bis {most}, nur Ziffern</translation>
    </message>
    <message>
        <source>{date} is no day of the calendar</source>
        <translation>{date} ist kein Kalendertag</translation>
    </message>
    <message>
        <source>Make a new program from the syringe label and the implant record, or open a program file.</source>
        <translation>Erstellen Sie ein neues Programm nach Spritzenetikett und Implantationsprotokoll, oder öffnen Sie eine Programmdatei.</translation>
    </message>
    <message>
        <source>New program…</source>
        <translation>Neues Programm…</translation>
    </message>
    <message>
        <source>Open program file…</source>
        <translation>Programmdatei öffnen…</translation>
    </message>
    <message>
        <source>This pump has never been programmed and runs nothing</source>
        <translation>Diese Pumpe wurde nie programmiert und führt nichts aus</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>a step at {at_min} would leave less than {shortest_step_min} min beside it</source>
        <translation>eine Stufe um {at_min} ließe daneben weniger als {shortest_step_min} min</translation>
    </message>
    <message>
        <source>add step at {at_min}</source>
        <translation>Stufe um {at_min} einfügen</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>change {start} rate</source>
        <translation>Rate ab {start} ändern</translation>
    </message>
    <message>
        <source>copy {pattern} to {days_text}</source>
        <translation>{pattern} auf {days_text} kopieren</translation>
    </message>
    <message>
        <source>delete {start} step</source>
        <translation>Stufe {start} löschen</translation>
    </message>
    <message>
        <source>give {day_names} its own pattern</source>
        <translation>{day_names}: eigenes Muster</translation>
    </message>
    <message>
        <source>merge {start} and {start_2}</source>
        <translation>{start} und {start_2} verbinden</translation>
    </message>
    <message>
        <source>move {before} step</source>
        <translation>Stufe {before} verschieben</translation>
    </message>
    <message>
        <source>split {start} step</source>
        <translation>Stufe {start} teilen</translation>
    </message>
    <message>
        <source>the first step begins at 00:00</source>
        <translation>die erste Stufe beginnt um 00:00</translation>
    </message>
    <message>
        <source>the last step cannot be deleted; a day needs one</source>
        <translation>die letzte Stufe kann nicht gelöscht werden; ein Tag braucht eine</translation>
    </message>
    <message>
        <source>there is no next step to merge with</source>
        <translation>es gibt keine nächste Stufe zum Verbinden</translation>
    </message>
    <message>
        <source>there is no pattern named {pattern}</source>
        <translation>es gibt kein Muster mit dem Namen {pattern}</translation>
    </message>
    <message>
        <source>there is no step {index} among {count}</source>
        <translation>es gibt keine Stufe {index} von {count}</translation>
    </message>
    <message>
        <source>this program has no steps; switch to Flex first</source>
        <translation>dieses Programm hat keine Stufen; wechseln Sie zuerst zu Flex</translation>
    </message>
    <message>
        <source>this pump holds {most} patterns and all are in use</source>
        <translation>diese Pumpe speichert {most} Muster, und alle sind belegt</translation>
    </message>
    <message>
        <source>this schedule has no week; switch to Flex (weekly) first</source>
        <translation>dieser Plan hat keine Woche; wechseln Sie zuerst zu Flex (Woche)</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{day_names} has a pattern of its own already</source>
        <translation>{day_names} hat schon ein eigenes Muster</translation>
    </message>
    <message>
        <source>{start_min} is too close to the next step; here from {low} to {high}</source>
        <translation>{start_min} ist zu nah an der nächsten Stufe; möglich ist {low} bis {high}</translation>
    </message>
    <message>
        <source>{start} to {end} is too short to split</source>
        <translation>{start} bis {end} ist zu kurz zum Teilen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{accessible_name}: finish or empty what is begun</source>
        <translation>{accessible_name}: Eingabe abschließen oder leeren</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>To next refill</source>
        <translation>Bis nächste Füllung</translation>
    </message>
    <message>
        <source>To refill</source>
        <translation>Bis Füllung</translation>
    </message>
    <message>
        <source>Flex (24 h)</source>
        <translation>Flex (24 h)</translation>
    </message>
    <message>
        <source>Flex (weekly)</source>
        <translation>Flex (Woche)</translation>
    </message>
    <message>
        <source>Periodic bolus</source>
        <translation>Periodischer Bolus</translation>
    </message>
    <message>
        <source>Simple continuous</source>
        <translation>Einfach kontinuierlich</translation>
    </message>
    <message>
        <source>change continuous dose</source>
        <translation>kontinuierliche Dosis ändern</translation>
    </message>
    <message>
        <source>change periodic bolus</source>
        <translation>periodischen Bolus ändern</translation>
    </message>
    <message>
        <source>only a flex schedule has a week</source>
        <translation>nur ein Flex-Plan hat eine Woche</translation>
    </message>
    <message>
        <source>switch to Flex (24 h)</source>
        <translation>zu Flex (24 h) wechseln</translation>
    </message>
    <message>
        <source>switch to Flex (weekly)</source>
        <translation>zu Flex (Woche) wechseln</translation>
    </message>
    <message>
        <source>switch to Minimum rate</source>
        <translation>zur Mindestrate wechseln</translation>
    </message>
    <message>
        <source>switch to Periodic bolus</source>
        <translation>zu periodischem Bolus wechseln</translation>
    </message>
    <message>
        <source>switch to Simple continuous</source>
        <translation>zu Einfach kontinuierlich wechseln</translation>
    </message>
    <message>
        <source>the minimum rate has no dose to take over; enter the dose first</source>
        <translation>die Mindestrate hat keine Dosis, die übernommen werden könnte; geben Sie zuerst die Dosis ein</translation>
    </message>
    <message>
        <source>there is no pattern named {name}</source>
        <translation>es gibt kein Muster mit dem Namen {name}</translation>
    </message>
    <message>
        <source>Catheter length</source>
        <translation>Katheterlänge</translation>
    </message>
    <message>
        <source>Catheter volume per cm</source>
        <translation>Kathetervolumen pro cm</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Concentration again</source>
        <translation>Konzentration noch einmal</translation>
    </message>
    <message>
        <source>Concentration, again</source>
        <translation>Konzentration, erneut</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>From the syringe label and the implant record. The dose is entered next; until then the draft is the pump&apos;s minimum rate.</source>
        <translation>Nach Spritzenetikett und Implantationsprotokoll. Die Dosis wird danach eingegeben; bis dahin ist der Entwurf die Mindestrate der Pumpe.</translation>
    </message>
    <message>
        <source>In the drug library: {drugs}.</source>
        <translation>In der Arzneimittelbibliothek: {drugs}.</translation>
    </message>
    <message>
        <source>Low alarm at</source>
        <translation>Alarm bei</translation>
    </message>
    <message>
        <source>Low-reservoir alarm</source>
        <translation>Reservoiralarm</translation>
    </message>
    <message>
        <source>Ten times the upper limit or more</source>
        <translation>Das Zehnfache der Obergrenze oder mehr</translation>
    </message>
    <message>
        <source>The amount is at least ten times the upper limit: a moved point, a day for an hour, mg for mcg.</source>
        <translation>Die Menge ist mindestens das Zehnfache der Obergrenze: verschobenes Komma, Tag statt Stunde, mg statt mcg.</translation>
    </message>
    <message>
        <source>A finding that weighs more here</source>
        <translation>Ein Befund, der hier schwerer wiegt</translation>
    </message>
    <message>
        <source>Highest concentration</source>
        <translation>Höchste Konzentration</translation>
    </message>
    <message>
        <source>Highest daily dose</source>
        <translation>Höchste Tagesdosis</translation>
    </message>
    <message>
        <source>Highest dose of an hour</source>
        <translation>Höchste Dosis einer Stunde</translation>
    </message>
    <message>
        <source>Highest patient bolus</source>
        <translation>Höchster Patientenbolus</translation>
    </message>
    <message>
        <source>Highest single dose</source>
        <translation>Höchste Einzeldosis</translation>
    </message>
    <message>
        <source>Largest fall of the daily dose, in percent</source>
        <translation>Größte Senkung der Tagesdosis, in Prozent</translation>
    </message>
    <message>
        <source>Largest rise of the daily dose, as an amount</source>
        <translation>Größte Erhöhung der Tagesdosis, als Menge</translation>
    </message>
    <message>
        <source>Largest rise of the daily dose, in percent</source>
        <translation>Größte Erhöhung der Tagesdosis, in Prozent</translation>
    </message>
    <message>
        <source>The library has no upper limit here.</source>
        <translation>Die Bibliothek hat hier keine Obergrenze.</translation>
    </message>
    <message>
        <source>The library has: {limits}.</source>
        <translation>Die Bibliothek hat: {limits}.</translation>
    </message>
    <message>
        <source>Use of the drug</source>
        <translation>Verwendung des Arzneimittels</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>verlangt Begründung</translation>
    </message>
    <message>
        <source>every drug</source>
        <translation>jedes Arzneimittel</translation>
    </message>
    <message>
        <source>set by {name} on {day}: {why}</source>
        <translation>gesetzt von {name} am {day}: {why}</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Reservoir holds</source>
        <translation>Reservoirinhalt</translation>
    </message>
    <message>
        <source>Reservoir volume</source>
        <translation>Reservoirvolumen</translation>
    </message>
    <message>
        <source>Volume per cm</source>
        <translation>Volumen pro cm</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>neues Programm</translation>
    </message>
    <message>
        <source>the two concentrations differ; read the label again and type both anew</source>
        <translation>die beiden Konzentrationen unterscheiden sich; lesen Sie das Etikett noch einmal und geben Sie beide neu ein</translation>
    </message>
    <message>
        <source>A bridge moves {whole}: tubing {tubing} ({source}), catheter </source>
        <translation>Eine Überbrückung bewegt {whole}: Schlauch {tubing} ({source}), Katheter </translation>
    </message>
    <message>
        <source>Add bolus</source>
        <translation>Bolus anlegen</translation>
    </message>
    <message>
        <source>Add bolus…</source>
        <translation>Bolus anlegen…</translation>
    </message>
    <message>
        <source>Add bridge</source>
        <translation>Überbrücken</translation>
    </message>
    <message>
        <source>Add bridge…</source>
        <translation>Überbrücken…</translation>
    </message>
    <message>
        <source>Add prime</source>
        <translation>Befüllen</translation>
    </message>
    <message>
        <source>Add prime…</source>
        <translation>Befüllen…</translation>
    </message>
    <message>
        <source>Dose meanwhile</source>
        <translation>Dosis derweil</translation>
    </message>
    <message>
        <source>Dose of the bolus</source>
        <translation>Dosis des Bolus</translation>
    </message>
    <message>
        <source>Dose of the old solution</source>
        <translation>Dosis der alten Lösung</translation>
    </message>
    <message>
        <source>Meanwhile this old dose runs; the proposed dose begins when the bridge has ended.</source>
        <translation>Währenddessen läuft diese alte Dosis; die Dosis des Entwurfs beginnt, wenn die Überbrückung beendet ist.</translation>
    </message>
    <message>
        <source>Once, before it starts</source>
        <translation>Einmalig, vor dem Start</translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation>{kind} entfernen</translation>
    </message>
    <message>
        <source>The bolus takes</source>
        <translation>Dauer des Bolus</translation>
    </message>
    <message>
        <source>The pump runs nothing that could be bridged.</source>
        <translation>Die Pumpe führt nichts aus, was überbrückt werden könnte.</translation>
    </message>
    <message>
        <source>Tubing and catheter hold what runs now: {parts}.</source>
        <translation>Schlauch und Katheter enthalten, was jetzt läuft: {parts}.</translation>
    </message>
    <message>
        <source>Tubing {tubing} + catheter {catheter} = {whole}. Tubing: {source}; catheter: lengths times volume per cm of this program. What goes beyond is a bolus to the patient.</source>
        <translation>Schlauch {tubing} + Katheter {catheter} = {whole}. Schlauch: {source}; Katheter: Längen mal Volumen pro cm dieses Programms. Was darüber hinausgeht, ist ein Bolus an den Patienten.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume to prime</source>
        <translation>Volumen zum Befüllen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>there is no old solution: the pump runs nothing</source>
        <translation>es gibt keine alte Lösung: Die Pumpe führt nichts aus</translation>
    </message>
    <message>
        <source>{moves}{catheter} (lengths times volume per cm of this program).</source>
        <translation>{moves}{catheter} (Längen mal Volumen pro cm dieses Programms).</translation>
    </message>
    <message>
        <source>, at most {at_most_shown} {unit}/day</source>
        <translation>, höchstens {at_most_shown} {unit}/day</translation>
    </message>
    <message>
        <source>Accepted. {text}</source>
        <translation>Akzeptiert. {text}</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Jetzt klären</translation>
    </message>
    <message>
        <source>It is not known which program the pump runs</source>
        <translation>Es ist nicht bekannt, welches Programm die Pumpe ausführt</translation>
    </message>
    <message>
        <source>It runs either the old program ({old}) or the new one ({new}), never a mix. Reading the pump tells which. Until then nothing else can be programmed.</source>
        <translation>Sie führt entweder das alte Programm ({old}) oder das neue ({new}) aus, nie eine Mischung. Auslesen der Pumpe zeigt, welches. Bis dahin kann nichts anderes programmiert werden.</translation>
    </message>
    <message>
        <source>It runs the program that it ran before: {old}.</source>
        <translation>Sie führt das vorherige Programm aus: {old}.</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>NICHT GELESEN</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pump {state}, program generation {generation}</source>
        <translation>Pumpe {state}, Programmgeneration {generation}</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>LÄUFT</translation>
    </message>
    <message>
        <source>Read back and decoded: the same program as reviewed.</source>
        <translation>Zurückgelesen und dekodiert: dasselbe Programm wie geprüft.</translation>
    </message>
    <message>
        <source>Read the pump again</source>
        <translation>Pumpe erneut auslesen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the session report</source>
        <translation>Sitzungsbericht speichern</translation>
    </message>
    <message>
        <source>The pump was not programmed</source>
        <translation>Die Pumpe wurde nicht programmiert</translation>
    </message>
    <message>
        <source>The report was not saved: {error}</source>
        <translation>Der Bericht wurde nicht gespeichert: {error}</translation>
    </message>
    <message>
        <source>The report was saved as {path_name}.</source>
        <translation>Der Bericht wurde gespeichert als {path_name}.</translation>
    </message>
    <message>
        <source>Write begun {begun_at}, transaction {txn}.</source>
        <translation>Schreibvorgang begonnen {begun_at}, Transaktion {txn}.</translation>
    </message>
    <message>
        <source>no pump is connected</source>
        <translation>keine Pumpe ist verbunden</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>nicht programmiert</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>the pump has not been read back yet</source>
        <translation>die Pumpe wurde noch nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Doses are of the first drug. With another one there, the draft goes to the minimum rate without boluses.</source>
        <translation>Dosen beziehen sich auf den ersten Wirkstoff. Steht dort ein anderer, geht der Entwurf auf die Mindestrate ohne Boli.</translation>
    </message>
    <message>
        <source>In place of {old}</source>
        <translation>Anstelle von {old}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Name des Teils</translation>
    </message>
    <message>
        <source>One more drug</source>
        <translation>Weiterer Wirkstoff</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Use this drug</source>
        <translation>Wirkstoff nutzen</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Dokument (PDF)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Export as PNG, SVG, PDF or CSV</source>
        <translation>Als PNG, SVG, PDF oder CSV exportieren</translation>
    </message>
    <message>
        <source>Export the plot as a file</source>
        <translation>Diagramm als Datei exportieren</translation>
    </message>
    <message>
        <source>Export the plot as {kind}</source>
        <translation>Diagramm exportieren als {kind}</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>The plot is saved as {path_name}.</source>
        <translation>Das Diagramm ist gespeichert als {path_name}.</translation>
    </message>
    <message>
        <source>{path_name} was not written: {why}</source>
        <translation>{path_name} wurde nicht geschrieben: {why}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>library {word} limit {value} {unit}/24 h</source>
        <translation>Bibliotheksgrenze ({word}) {value} {unit}/24 h</translation>
    </message>
    <message>
        <source>low alarm</source>
        <translation>Reservoiralarm</translation>
    </message>
    <message>
        <source>low-reservoir alarm {low}</source>
        <translation>Reservoiralarm {low}</translation>
    </message>
    <message>
        <source>refill due {date}</source>
        <translation>Füllung fällig {date}</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>this clinic&apos;s {word} limit {value} {unit}/24 h</source>
        <translation>Grenze dieser Klinik ({word}) {value} {unit}/24 h</translation>
    </message>
    <message>
        <source>Boluses asked for a day, above 0 to {most_a_day}; empty: no likely course is drawn</source>
        <translation>Angeforderte Boli am Tag, über 0 bis {most_a_day}; leer: kein vermutlicher Verlauf wird gezeichnet</translation>
    </message>
    <message>
        <source>Dose since the start, or</source>
        <translation>Dosis seit dem Start oder</translation>
    </message>
    <message>
        <source>How often a patient asks for a bolus</source>
        <translation>Wie oft ein Patient einen Bolus anfordert</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Patient asks</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum since the start, or the dose of the last 24 h</source>
        <translation>Summe seit dem Start oder Dosis der letzten 24 h</translation>
    </message>
    <message>
        <source>The program in the pump, as it goes on</source>
        <translation>Das Programm in der Pumpe, wie es weiterläuft</translation>
    </message>
    <message>
        <source>The proposed program by its schedule</source>
        <translation>Der Entwurf nach seinem Plan</translation>
    </message>
    <message>
        <source>What 5, 50 and 95 of 100 patients who ask so often have had; no forecast</source>
        <translation>Was 5, 50 und 95 von 100 Patienten, die so oft anfordern, erhalten haben; keine Vorhersage</translation>
    </message>
    <message>
        <source>What has left the catheter tip by then</source>
        <translation>Was bis dahin die Katheterspitze verlassen hat</translation>
    </message>
    <message>
        <source>What the pump says that it gave</source>
        <translation>Was die Pumpe nach eigener Angabe abgegeben hat</translation>
    </message>
    <message>
        <source>With every patient bolus as early as allowed</source>
        <translation>Mit jedem Patientenbolus so früh wie erlaubt</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}, like 3 or 0.5</source>
        <translation>eine Zahl über 0 und höchstens {most}, z. B. 3 oder 0.5</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at the tip</source>
        <translation>an der Spitze</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>at the tip {tip} {unit}</source>
        <translation>an der Spitze {tip} {unit}</translation>
    </message>
    <message>
        <source>delivered {delivered} {unit}</source>
        <translation>abgegeben {delivered} {unit}</translation>
    </message>
    <message>
        <source>likely {middle} {unit} ({low} to {high})</source>
        <translation>vermutlich {middle} {unit} ({low} bis {high})</translation>
    </message>
    <message>
        <source>running now {old} {unit}</source>
        <translation>läuft jetzt {old} {unit}</translation>
    </message>
    <message>
        <source>Keep the schedule as a template…</source>
        <translation>Plan als Vorlage behalten…</translation>
    </message>
    <message>
        <source>Open a program file</source>
        <translation>Programmdatei öffnen</translation>
    </message>
    <message>
        <source>Program files (*.thecal.json);;All files (*)</source>
        <translation>Programmdateien (*.thecal.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save program file…</source>
        <translation>Programmdatei speichern…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>Programm als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {path_name}.</source>
        <translation>Gespeichert als {path_name}.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>The schedule is kept as template {name}.</source>
        <translation>Der Plan wird als Vorlage {name} behalten.</translation>
    </message>
    <message>
        <source>Use a template…</source>
        <translation>Vorlage verwenden…</translation>
    </message>
    <message>
        <source>open {path_name}</source>
        <translation>{path_name} öffnen</translation>
    </message>
    <message>
        <source>{path_name} was not opened: {error}</source>
        <translation>{path_name} wurde nicht geöffnet: {error}</translation>
    </message>
    <message>
        <source>{path_name} was not saved: {value}</source>
        <translation>{path_name} wurde nicht gespeichert: {value}</translation>
    </message>
    <message>
        <source> · begun again {resent} times</source>
        <translation> · {resent}-mal neu begonnen</translation>
    </message>
    <message>
        <source>, generation {generation}</source>
        <translation>, Generation {generation}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activate new program</source>
        <translation>Neues Programm aktivieren</translation>
    </message>
    <message>
        <source>Confirm running</source>
        <translation>Lauf bestätigen</translation>
    </message>
    <message>
        <source>NOT the same as here</source>
        <translation>NICHT wie hier</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>Programming the pump</source>
        <translation>Pumpe wird programmiert</translation>
    </message>
    <message>
        <source>Pump checked the program</source>
        <translation>Pumpe hat das Programm geprüft</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Zurücklesen und vergleichen</translation>
    </message>
    <message>
        <source>Read pump again</source>
        <translation>Pumpe erneut auslesen</translation>
    </message>
    <message>
        <source>Send program</source>
        <translation>Programm senden</translation>
    </message>
    <message>
        <source>The pump has to have the program first: send it.</source>
        <translation>Die Pumpe braucht zuerst das Programm: Senden Sie es.</translation>
    </message>
    <message>
        <source>Type the new daily dose first.</source>
        <translation>Geben Sie zuerst die neue Tagesdosis ein.</translation>
    </message>
    <message>
        <source>Type the new daily dose of {drug} to confirm</source>
        <translation>Zur Bestätigung die neue Tagesdosis von {drug} eingeben</translation>
    </message>
    <message>
        <source>Type the new daily dose to confirm</source>
        <translation>Zur Bestätigung die neue Tagesdosis eingeben</translation>
    </message>
    <message>
        <source>Until you press Activate the pump keeps running the old program. If the link drops, the pump is left on either the old program or the new one, never a mix, and this screen will tell you which.</source>
        <translation>Bis Sie Aktivieren drücken, läuft die Pumpe mit dem alten Programm weiter. Bricht die Verbindung ab, bleibt die Pumpe entweder beim alten oder beim neuen Programm, nie bei einer Mischung, und dieser Bildschirm zeigt Ihnen, bei welchem.</translation>
    </message>
    <message>
        <source>ended at block {done} of {of}; the pump runs its old program</source>
        <translation>endete bei Block {done} von {of}; die Pumpe führt ihr altes Programm aus</translation>
    </message>
    <message>
        <source>every byte read back is the one that was sent</source>
        <translation>jedes zurückgelesene Byte ist das gesendete</translation>
    </message>
    <message>
        <source>generation {generation}</source>
        <translation>Generation {generation}</translation>
    </message>
    <message>
        <source>keep the head over the pump</source>
        <translation>Kopf über der Pumpe lassen</translation>
    </message>
    <message>
        <source>pump says {day} {unit}/day, at most {most} {unit}/day</source>
        <translation>Pumpe meldet {day} {unit}/day, höchstens {most} {unit}/day</translation>
    </message>
    <message>
        <source>pump unchanged since it was read</source>
        <translation>Pumpe seit dem Auslesen unverändert</translation>
    </message>
    <message>
        <source>pump unchanged since it was read{generation}</source>
        <translation>Pumpe seit dem Auslesen unverändert{generation}</translation>
    </message>
    <message>
        <source>reading the program back</source>
        <translation>Programm wird zurückgelesen</translation>
    </message>
    <message>
        <source>reading the pump&apos;s state</source>
        <translation>Zustand der Pumpe wird gelesen</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>wie hier</translation>
    </message>
    <message>
        <source>sent to the pump</source>
        <translation>an die Pumpe gesendet</translation>
    </message>
    <message>
        <source>sent; what became of it is not known yet</source>
        <translation>gesendet; was daraus wurde, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>the pump checks and adds up what it stored</source>
        <translation>die Pumpe prüft und summiert, was sie gespeichert hat</translation>
    </message>
    <message>
        <source>the pump did not take the new program</source>
        <translation>die Pumpe hat das neue Programm nicht übernommen</translation>
    </message>
    <message>
        <source>the pump does not say that it runs</source>
        <translation>die Pumpe meldet nicht, dass sie läuft</translation>
    </message>
    <message>
        <source>the pump has switched</source>
        <translation>die Pumpe hat umgeschaltet</translation>
    </message>
    <message>
        <source>the pump holds nothing that could be cancelled</source>
        <translation>die Pumpe enthält nichts, was abgebrochen werden könnte</translation>
    </message>
    <message>
        <source>the pump is asked whether anything has changed</source>
        <translation>die Pumpe wird gefragt, ob sich etwas geändert hat</translation>
    </message>
    <message>
        <source>the pump says nothing of this drug</source>
        <translation>die Pumpe meldet nichts zu diesem Wirkstoff</translation>
    </message>
    <message>
        <source>the pump says that it runs</source>
        <translation>die Pumpe meldet, dass sie läuft</translation>
    </message>
    <message>
        <source>waiting for your confirmation</source>
        <translation>wartet auf Ihre Bestätigung</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n blocks</source>
        <translation>
            <numerusform>{done} von %n Block</numerusform>
            <numerusform>{done} von %n Blöcken</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Copy this day&apos;s pattern to other days</source>
        <translation>Muster dieses Tages auf andere Tage kopieren</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Abgaberate</translation>
    </message>
    <message>
        <source>Delivery rate · {drug_name} {unit}/h</source>
        <translation>Abgaberate · {drug_name} {unit}/h</translation>
    </message>
    <message>
        <source>Give this day a pattern of its own</source>
        <translation>Diesem Tag ein eigenes Muster geben</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>Solid: proposed; dashed: running now</source>
        <translation>Durchgezogen: Entwurf; gestrichelt: läuft jetzt</translation>
    </message>
    <message>
        <source>dashed = running now</source>
        <translation>gestrichelt = läuft jetzt</translation>
    </message>
    <message>
        <source>drag a step, or type in the table</source>
        <translation>Stufe ziehen oder in der Tabelle eingeben</translation>
    </message>
    <message>
        <source>drag the rate, or type the dose</source>
        <translation>Rate ziehen oder Dosis eingeben</translation>
    </message>
    <message>
        <source>drag {drags}</source>
        <translation>Ziehen {drags}</translation>
    </message>
    <message>
        <source>the program cannot be changed now</source>
        <translation>das Programm kann jetzt nicht geändert werden</translation>
    </message>
    <message>
        <source>this day has a pattern of its own already</source>
        <translation>dieser Tag hat schon ein eigenes Muster</translation>
    </message>
    <message>
        <source>{day} to {other}</source>
        <translation>{day} auf {other}</translation>
    </message>
    <message>
        <source>{name} (all days)</source>
        <translation>{name} (alle Tage)</translation>
    </message>
    <message>
        <source>Blocked: {title}. Go back and change the program.</source>
        <translation>Gesperrt: {title}. Gehen Sie zurück und ändern Sie das Programm.</translation>
    </message>
    <message>
        <source>Confirm first: {title}.</source>
        <translation>Bestätigen Sie zuerst: {title}.</translation>
    </message>
    <message>
        <source>Confirm: {title}, {found}</source>
        <translation>Bestätigen: {title}, {found}</translation>
    </message>
    <message>
        <source>Reason for: {title}</source>
        <translation>Begründung für: {title}</translation>
    </message>
    <message>
        <source>Reason: {title}</source>
        <translation>Begründung: {title}</translation>
    </message>
    <message>
        <source>Write the reason first: {title}.</source>
        <translation>Geben Sie zuerst die Begründung an: {title}.</translation>
    </message>
    <message>
        <source>A bridge gives it at this dose until the new solution has reached the tip.</source>
        <translation>Eine Überbrückung gibt sie mit dieser Dosis, bis die neue Lösung die Spitze erreicht hat.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Überbrückung</translation>
    </message>
    <message>
        <source>Bridge at the new dose</source>
        <translation>Überbrückung mit neuer Dosis</translation>
    </message>
    <message>
        <source>Bridge at the new dose of {name}</source>
        <translation>Überbrückung mit der neuen Dosis von {name}</translation>
    </message>
    <message>
        <source>Bridge at the old dose</source>
        <translation>Überbrückung mit alter Dosis</translation>
    </message>
    <message>
        <source>Bridge at the old dose, {amount} of {name}</source>
        <translation>Überbrückung mit der alten Dosis, {amount} {name}</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Derweil</translation>
    </message>
    <message>
        <source>New dose during the bridge</source>
        <translation>Neue Dosis bei Überbrückung</translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation>Keine Überbrückung</translation>
    </message>
    <message>
        <source>The old solution at the {which} dose. {words}</source>
        <translation>Die alte Lösung, Dosis: {which}. {words}</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold {parts}. {rest}</source>
        <translation>Schlauch und Katheter enthalten noch {parts}. {rest}</translation>
    </message>
    <message>
        <source>Tubing, bridge</source>
        <translation>Schlauch, Überbrückung</translation>
    </message>
    <message>
        <source>Tubing, prime</source>
        <translation>Schlauch, Prime</translation>
    </message>
    <message>
        <source>Volumes that a bridge moves</source>
        <translation>Volumina, die eine Überbrückung bewegt</translation>
    </message>
    <message>
        <source>Why no bridge is needed</source>
        <translation>Warum keine Überbrückung nötig ist</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>Warum keine nötig ist</translation>
    </message>
    <message>
        <source>Without a bridge</source>
        <translation>Ohne Überbrückung</translation>
    </message>
    <message>
        <source>choose how the old solution is bridged, or that it is not</source>
        <translation>wählen, wie die alte Lösung überbrückt wird oder dass sie es nicht wird</translation>
    </message>
    <message>
        <source>enter the dose during the bridge, above 0</source>
        <translation>die Dosis während der Überbrückung eingeben, über 0</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>the pump gives none of this drug now: choose the new dose, or no bridge</source>
        <translation>die Pumpe gibt diesen Wirkstoff jetzt nicht: neue Dosis oder keine Überbrückung wählen</translation>
    </message>
    <message>
        <source>write why no bridge is needed</source>
        <translation>angeben, warum keine Überbrückung nötig ist</translation>
    </message>
    <message>
        <source>{catheter}, lengths times volume per cm in the pump&apos;s program</source>
        <translation>{catheter}, Längen mal Volumen pro cm im Programm der Pumpe</translation>
    </message>
    <message>
        <source>{prime_tubing}, none is given here: {tubing_source}</source>
        <translation>{prime_tubing}, hier kein Befüllen (Prime): {tubing_source}</translation>
    </message>
    <message>
        <source>{whole}: tubing {tubing}, catheter {catheter}</source>
        <translation>{whole}: Schlauch {tubing}, Katheter {catheter}</translation>
    </message>
    <message>
        <source>3 · Checklist</source>
        <translation>3 · Checkliste</translation>
    </message>
    <message>
        <source>A second person looks too.</source>
        <translation>Eine zweite Person prüft mit.</translation>
    </message>
    <message>
        <source>aspirate back</source>
        <translation>zurückaspirieren</translation>
    </message>
    <message>
        <source>compare the label</source>
        <translation>Etikett vergleichen</translation>
    </message>
    <message>
        <source>empty the reservoir</source>
        <translation>Reservoir leeren</translation>
    </message>
    <message>
        <source>needle stop</source>
        <translation>Nadelanschlag</translation>
    </message>
    <message>
        <source>no overfill</source>
        <translation>nicht überfüllen</translation>
    </message>
    <message>
        <source>read the pump</source>
        <translation>Pumpe auslesen</translation>
    </message>
    <message>
        <source>right port</source>
        <translation>richtiger Port</translation>
    </message>
    <message>
        <source>second check</source>
        <translation>zweite Prüfung</translation>
    </message>
    <message>
        <source>tick {open_steps}</source>
        <translation>abhaken: {open_steps}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
    <message>
        <source>5 · Next refill</source>
        <translation>5 · Nächste Füllung</translation>
    </message>
    <message>
        <source>A later fill</source>
        <translation>Eine spätere Füllung</translation>
    </message>
    <message>
        <source>After the refill</source>
        <translation>Nach der Füllung</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>Nach Volumen</translation>
    </message>
    <message>
        <source>Dates that the next refill hangs on</source>
        <translation>Daten, von denen die nächste Füllung abhängt</translation>
    </message>
    <message>
        <source>First fill of a new pump</source>
        <translation>Erste Füllung einer neuen Pumpe</translation>
    </message>
    <message>
        <source>Follows from the new filling.</source>
        <translation>Ergibt sich aus der neuen Füllung.</translation>
    </message>
    <message>
        <source>No date: {error}</source>
        <translation>Kein Datum: {error}</translation>
    </message>
    <message>
        <source>Nothing limits it within 100 years.</source>
        <translation>Nichts begrenzt sie innerhalb von 100 Jahren.</translation>
    </message>
    <message>
        <source>Pump to be replaced by, from the implant record</source>
        <translation>Pumpe zu ersetzen bis, laut Implantationsprotokoll</translation>
    </message>
    <message>
        <source>Replace pump by</source>
        <translation>Pumpe ersetzen bis</translation>
    </message>
    <message>
        <source>Solution keeps</source>
        <translation>Lösung haltbar</translation>
    </message>
    <message>
        <source>The drug library holds no figure for {names}; ask the pharmacy.</source>
        <translation>Die Arzneimittelbibliothek enthält keine Angabe für {names}; fragen Sie die Apotheke.</translation>
    </message>
    <message>
        <source>Which fill this is</source>
        <translation>Welche Füllung dies ist</translation>
    </message>
    <message>
        <source>With all boluses</source>
        <translation>Mit allen Boli</translation>
    </message>
    <message>
        <source>by the battery</source>
        <translation>wegen der Batterie</translation>
    </message>
    <message>
        <source>by the solution: it keeps no longer</source>
        <translation>wegen der Lösung: Sie ist nicht länger haltbar</translation>
    </message>
    <message>
        <source>by volume, if every patient bolus is used</source>
        <translation>nach Volumen, wenn jeder Patientenbolus genutzt wird</translation>
    </message>
    <message>
        <source>by volume: the low-reservoir alarm</source>
        <translation>nach Volumen: der Reservoiralarm</translation>
    </message>
    <message>
        <source>choose first or later fill</source>
        <translation>erste oder spätere Füllung wählen</translation>
    </message>
    <message>
        <source>date of replacement: {value}</source>
        <translation>Datum des Austauschs: {value}</translation>
    </message>
    <message>
        <source>not within 100 years</source>
        <translation>nicht innerhalb von 100 Jahren</translation>
    </message>
    <message>
        <source>{dated}, down to {low}</source>
        <translation>{dated}, bis auf {low}</translation>
    </message>
    <message>
        <source>{days} whole days · {governs}</source>
        <translation>{days} volle Tage · {governs}</translation>
    </message>
    <message>
        <source>{words} No figure for just this solution: {names}; it may keep less.</source>
        <translation>{words} Keine Angabe genau für diese Lösung: {names}; sie kann kürzer haltbar sein.</translation>
    </message>
    <message>
        <source>as the pump says of itself</source>
        <translation>nach Angabe der Pumpe</translation>
    </message>
    <message>
        <source>refill {volume}</source>
        <translation>{volume} füllen</translation>
    </message>
    <message>
        <source>the daily dose of {first} is missing</source>
        <translation>die Tagesdosis von {first} fehlt</translation>
    </message>
    <message>
        <source>{volume} does not fit: this pump holds {capacity}</source>
        <translation>{volume} passt nicht: Diese Pumpe fasst {capacity}</translation>
    </message>
    <message>
        <source>{volume} is not above the low-reservoir alarm at {low_alarm}</source>
        <translation>{volume} liegt nicht über der Schwelle des Reservoiralarms von {low_alarm}</translation>
    </message>
    <message>
        <source>4 · New filling</source>
        <translation>4 · Neue Füllung</translation>
    </message>
    <message>
        <source>A different solution</source>
        <translation>Eine andere Lösung</translation>
    </message>
    <message>
        <source>Above {low} (low-reservoir alarm), at most {capacity} (this pump).</source>
        <translation>Über {low} (Reservoiralarm), höchstens {capacity} (diese Pumpe).</translation>
    </message>
    <message>
        <source>All doses so far are of {before}. The draft gives this dose of {after} evenly, without patient boluses; steps and boluses are entered on the Program screen.</source>
        <translation>Alle bisherigen Dosen sind von {before}. Der Entwurf gibt diese Dosis {after} gleichmäßig, ohne Patientenboli; Stufen und Boli werden auf dem Bildschirm Programm eingegeben.</translation>
    </message>
    <message>
        <source>In the pump: {parts}</source>
        <translation>In der Pumpe: {parts}</translation>
    </message>
    <message>
        <source>New daily dose</source>
        <translation>Neue Tagesdosis</translation>
    </message>
    <message>
        <source>Solution filled in</source>
        <translation>Eingefüllte Lösung</translation>
    </message>
    <message>
        <source>The same solution</source>
        <translation>Dieselbe Lösung</translation>
    </message>
    <message>
        <source>Up to {dead} of the old solution stay in the reservoir and mix with the new one, unless it is rinsed.</source>
        <translation>Bis zu {dead} der alten Lösung bleiben im Reservoir und mischen sich mit der neuen, wenn nicht gespült wird.</translation>
    </message>
    <message>
        <source>Volume filled in</source>
        <translation>Eingefülltes Volumen</translation>
    </message>
    <message>
        <source>choose the same or a different solution</source>
        <translation>dieselbe oder eine andere Lösung wählen</translation>
    </message>
    <message>
        <source>enter the new daily dose, above 0</source>
        <translation>die neue Tagesdosis eingeben, über 0</translation>
    </message>
    <message>
        <source>enter the volume filled in</source>
        <translation>das eingefüllte Volumen eingeben</translation>
    </message>
    <message>
        <source>this is what the pump holds already: choose the same solution</source>
        <translation>das enthält die Pumpe schon: dieselbe Lösung wählen</translation>
    </message>
    <message>
        <source>1 · What the pump expects</source>
        <translation>1 · Was die Pumpe erwartet</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Was gefunden wurde</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Beyond the stated accuracy</source>
        <translation>Außerhalb der angegebenen Genauigkeit</translation>
    </message>
    <message>
        <source>Calculated now</source>
        <translation>Jetzt berechnet</translation>
    </message>
    <message>
        <source>Compared with the {expected} that were calculated when the residual was entered.</source>
        <translation>Verglichen mit den {expected}, die bei Eingabe des Restvolumens berechnet waren.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Evaluate pump and catheter</source>
        <translation>Pumpe und Katheter prüfen</translation>
    </message>
    <message>
        <source>Expected against measured</source>
        <translation>Erwartet gegen gemessen</translation>
    </message>
    <message>
        <source>Last filled</source>
        <translation>Zuletzt gefüllt</translation>
    </message>
    <message>
        <source>Last filled, by the record</source>
        <translation>Zuletzt gefüllt, laut Aufzeichnung</translation>
    </message>
    <message>
        <source>Measured residual</source>
        <translation>Gemessenes Restvolumen</translation>
    </message>
    <message>
        <source>No amount is filled in: type what the syringe brought out.</source>
        <translation>Keine Menge ist vorgegeben: Geben Sie ein, was die Spritze entnommen hat.</translation>
    </message>
    <message>
        <source>Reservoir before the refill</source>
        <translation>Reservoir vor der Füllung</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Bleibt zurück</translation>
    </message>
    <message>
        <source>Volume at the last filling</source>
        <translation>Volumen bei der letzten Füllung</translation>
    </message>
    <message>
        <source>Volume is missing</source>
        <translation>Volumen fehlt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Within 2 mL and within the stated accuracy of the pump.</source>
        <translation>Innerhalb von 2 mL und innerhalb der angegebenen Genauigkeit der Pumpe.</translation>
    </message>
    <message>
        <source>enter the measured residual</source>
        <translation>das gemessene Restvolumen eingeben</translation>
    </message>
    <message>
        <source>expected residual: calculated by the pump from its strokes, not measured</source>
        <translation>erwartetes Restvolumen: von der Pumpe aus ihren Hüben berechnet, nicht gemessen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in the pump: it was programmed since without a filling</source>
        <translation>nicht in der Pumpe: Sie wurde seither ohne Füllung programmiert</translation>
    </message>
    <message>
        <source>not known without the last filling</source>
        <translation>ohne die letzte Füllung nicht bekannt</translation>
    </message>
    <message>
        <source>not known: nothing was programmed since</source>
        <translation>nicht bekannt: seither wurde nichts programmiert</translation>
    </message>
    <message>
        <source>{dead_volume_nl} cannot be drawn from this pump</source>
        <translation>{dead_volume_nl} sind aus dieser Pumpe nicht entnehmbar</translation>
    </message>
    <message>
        <source>{level} at {clock_s} pump time</source>
        <translation>{level} am {clock_s} Pumpenzeit</translation>
    </message>
    <message>
        <source>{message} Found {found}, limit {limit}.</source>
        <translation>{message} Gefunden {found}, Grenze {limit}.</translation>
    </message>
    <message>
        <source>{percent} % less given than programmed since the filling</source>
        <translation>seit der Füllung {percent} % weniger abgegeben als programmiert</translation>
    </message>
    <message>
        <source>{percent} % more given than programmed since the filling</source>
        <translation>seit der Füllung {percent} % mehr abgegeben als programmiert</translation>
    </message>
    <message>
        <source>{size} less than expected</source>
        <translation>{size} weniger als erwartet</translation>
    </message>
    <message>
        <source>{size} more than expected</source>
        <translation>{size} mehr als erwartet</translation>
    </message>
    <message>
        <source>{volume} on {at_s}, as programmed</source>
        <translation>{volume} am {at_s}, wie programmiert</translation>
    </message>
    <message>
        <source>A solution has at least one drug.</source>
        <translation>Eine Lösung enthält mindestens einen Wirkstoff.</translation>
    </message>
    <message>
        <source>A solution has at most {most_drugs} drugs.</source>
        <translation>Eine Lösung enthält höchstens {most_drugs} Wirkstoffe.</translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation>Neuer Wirkstoff</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Concentration of {name}</source>
        <translation>Konzentration von {name}</translation>
    </message>
    <message>
        <source>Concentration of {name}, again</source>
        <translation>Konzentration von {name}, noch einmal</translation>
    </message>
    <message>
        <source>Drug {number}</source>
        <translation>Wirkstoff {number}</translation>
    </message>
    <message>
        <source>From the label, each twice. Doses are of the first drug. Known to the drug library: </source>
        <translation>Vom Etikett, jeweils zweimal. Dosen beziehen sich auf den ersten Wirkstoff. Der Arzneimittelbibliothek bekannt: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>Name of {name}, again</source>
        <translation>Name von {name}, noch einmal</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Letzten entfernen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>concentrations</source>
        <translation>Konzentrationen</translation>
    </message>
    <message>
        <source>drug {number}</source>
        <translation>Wirkstoff {number}</translation>
    </message>
    <message>
        <source>enter the {what}</source>
        <translation>eingeben: {what}</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>the two {what} differ; read the label again and type both anew</source>
        <translation>die beiden {what} unterscheiden sich; lesen Sie das Etikett noch einmal und geben Sie beide neu ein</translation>
    </message>
    <message>
        <source>{twice} stands twice; each drug once, with its concentration</source>
        <translation>{twice} steht zweimal da; jeden Wirkstoff nur einmal, mit seiner Konzentration</translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most}</source>
        <translation> · mit Patientenboli höchstens {at_most}</translation>
    </message>
    <message>
        <source>No more: {gone}</source>
        <translation>Nicht mehr: {gone}</translation>
    </message>
    <message>
        <source>{drug} {concentration} follows: {arrow}{amount}</source>
        <translation>{drug} {concentration} folgt: {arrow}{amount}</translation>
    </message>
    <message>
        <source>, expected {expected}, measured {measured}</source>
        <translation>, erwartet {expected}, gemessen {measured}</translation>
    </message>
    <message>
        <source>A trend needs the errors of {trend_points} intervals; {known} are known.</source>
        <translation>Ein Trend braucht die Fehler von {trend_points} Intervallen; {known} sind bekannt.</translation>
    </message>
    <message>
        <source>Add this refill</source>
        <translation>Füllung hinzufügen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Beyond the stated accuracy each time</source>
        <translation>Jedes Mal außerhalb der angegebenen Genauigkeit</translation>
    </message>
    <message>
        <source>By the record: what was filled at each visit, and what was expected and found before.</source>
        <translation>Laut Aufzeichnung: was bei jedem Besuch eingefüllt wurde und was davor erwartet und gefunden wurde.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of an earlier refill</source>
        <translation>Datum einer früheren Füllung</translation>
    </message>
    <message>
        <source>Earlier refills</source>
        <translation>Frühere Füllungen</translation>
    </message>
    <message>
        <source>Error of each interval between two fillings</source>
        <translation>Fehler jedes Intervalls zwischen zwei Füllungen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected and Measured go together: enter both or none</source>
        <translation>Erwartet und Gemessen gehören zusammen: Geben Sie beide ein oder keines</translation>
    </message>
    <message>
        <source>Expected before that filling</source>
        <translation>Vor dieser Füllung erwartet</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Filled at that visit</source>
        <translation>Bei diesem Besuch gefüllt</translation>
    </message>
    <message>
        <source>For the first filling leave Expected and Measured empty.</source>
        <translation>Bei der ersten Füllung lassen Sie Erwartet und Gemessen leer.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured before that filling</source>
        <translation>Vor dieser Füllung gemessen</translation>
    </message>
    <message>
        <source>No trend in the error</source>
        <translation>Kein Trend im Fehler</translation>
    </message>
    <message>
        <source>No trend yet</source>
        <translation>Noch kein Trend</translation>
    </message>
    <message>
        <source>Remove the refill of {on}</source>
        <translation>Füllung vom {on} entfernen</translation>
    </message>
    <message>
        <source>The error falls from refill to refill</source>
        <translation>Der Fehler fällt von Füllung zu Füllung</translation>
    </message>
    <message>
        <source>The error rises from refill to refill</source>
        <translation>Der Fehler steigt von Füllung zu Füllung</translation>
    </message>
    <message>
        <source>These volumes give no balance</source>
        <translation>Diese Volumina ergeben keine Bilanz</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>at most {most} refills</source>
        <translation>höchstens {most} Füllungen</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
    <message>
        <source>not known: nothing was programmed</source>
        <translation>nicht bekannt: nichts wurde programmiert</translation>
    </message>
    <message>
        <source>still to be entered: date and filled volume</source>
        <translation>noch einzugeben: Datum und eingefülltes Volumen</translation>
    </message>
    <message>
        <source>to {ends}</source>
        <translation>bis {ends}</translation>
    </message>
    <message>
        <source>{on} stands there already</source>
        <translation>{on} steht schon da</translation>
    </message>
    <message>
        <source>{on}: filled {filled}{before}</source>
        <translation>{on}: eingefüllt {filled}{before}</translation>
    </message>
    <message>
        <source>{percent} % less given than programmed</source>
        <translation>{percent} % weniger abgegeben als programmiert</translation>
    </message>
    <message>
        <source>{percent} % more given than programmed</source>
        <translation>{percent} % mehr abgegeben als programmiert</translation>
    </message>
    <message>
        <source>A catheter has at most {most_parts} parts.</source>
        <translation>Ein Katheter hat höchstens {most_parts} Teile.</translation>
    </message>
    <message>
        <source>A solution has at most {most_parts} drugs.</source>
        <translation>Eine Lösung enthält höchstens {most_parts} Wirkstoffe.</translation>
    </message>
    <message>
        <source>Add a catheter part</source>
        <translation>Katheterteil hinzufügen</translation>
    </message>
    <message>
        <source>Add a drug…</source>
        <translation>Neuer Wirkstoff…</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Neues Teil…</translation>
    </message>
    <message>
        <source>By model…</source>
        <translation>Nach Modell…</translation>
    </message>
    <message>
        <source>Enter the catheter by its model</source>
        <translation>Katheter nach Modell eingeben</translation>
    </message>
    <message>
        <source>Inner volume of the catheter {inner}.</source>
        <translation>Innenvolumen des Katheters {inner}.</translation>
    </message>
    <message>
        <source>Length of {segment_name}</source>
        <translation>Länge von {segment_name}</translation>
    </message>
    <message>
        <source>Low-reservoir alarm at</source>
        <translation>Reservoiralarm bei</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {segment_name}</source>
        <translation>{segment_name} entfernen</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name} ersetzen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>Reservoir</translation>
    </message>
    <message>
        <source>Reservoir and catheter</source>
        <translation>Reservoir und Katheter</translation>
    </message>
    <message>
        <source>Reservoir volume at the start</source>
        <translation>Reservoirvolumen am Start</translation>
    </message>
    <message>
        <source>The only drug cannot be removed; replace it.</source>
        <translation>Der einzige Wirkstoff kann nicht entfernt werden; ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>Volume per cm of {segment_name}</source>
        <translation>Volumen pro cm von {segment_name}</translation>
    </message>
    <message>
        <source>a catheter has at least one segment</source>
        <translation>ein Katheter hat mindestens ein Segment</translation>
    </message>
    <message>
        <source>per cm</source>
        <translation>pro cm</translation>
    </message>
    <message>
        <source>{volume}, alarm at {low_alarm}; catheter {inner}</source>
        <translation>{volume}, Alarm bei {low_alarm}; Katheter {inner}</translation>
    </message>
    <message>
        <source>Catheter, part {number}</source>
        <translation>Katheter, Teil {number}</translation>
    </message>
    <message>
        <source>Infusion mode</source>
        <translation>Infusionsmodus</translation>
    </message>
    <message>
        <source>Patient bolus</source>
        <translation>Patientenbolus</translation>
    </message>
    <message>
        <source>Pattern {name}</source>
        <translation>Muster {name}</translation>
    </message>
    <message>
        <source>Primary drug</source>
        <translation>Hauptwirkstoff</translation>
    </message>
    <message>
        <source>Program format</source>
        <translation>Programmformat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm, {segment_name}</source>
        <translation>{length} mit {volume_per_cm} pro cm, {segment_name}</translation>
    </message>
    <message>
        <source>Low-reservoir alarm due</source>
        <translation>Reservoiralarm fällig</translation>
    </message>
    <message>
        <source>Volume, scheduled</source>
        <translation>Volumen, planmäßig</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>nicht berechenbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>in more than 100 years</source>
        <translation>in mehr als 100 Jahren</translation>
    </message>
    <message>
        <source>{name}, at most with boluses</source>
        <translation>{name}, höchstens mit Boli</translation>
    </message>
    <message>
        <source>{name}, scheduled</source>
        <translation>{name}, planmäßig</translation>
    </message>
    <message>
        <source>less than nothing cannot be given; choose Minimum rate instead</source>
        <translation>weniger als nichts kann nicht gegeben werden; wählen Sie stattdessen Mindestrate</translation>
    </message>
    <message>
        <source>nothing cannot be scaled; choose Minimum rate instead</source>
        <translation>nichts kann nicht skaliert werden; wählen Sie stattdessen Mindestrate</translation>
    </message>
    <message>
        <source>scale by {sign}{percent} %</source>
        <translation>um {sign}{percent} % skalieren</translation>
    </message>
    <message>
        <source>scale to {dose}</source>
        <translation>auf {dose} skalieren</translation>
    </message>
    <message>
        <source>the minimum rate is the pump&apos;s own and cannot be scaled</source>
        <translation>die Mindestrate ist durch die Pumpe vorgegeben und kann nicht skaliert werden</translation>
    </message>
    <message numerus="yes">
        <source>paste %n steps</source>
        <translation>
            <numerusform>%n Stufe einfügen</numerusform>
            <numerusform>%n Stufen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>row 1: the head says &apos;{head}&apos;, but rates here are in {unit}; give the column in {unit}</source>
        <translation>Zeile 1: Im Kopf steht &apos;{head}&apos;, Raten sind hier aber in {unit}; geben Sie die Spalte in {unit} an</translation>
    </message>
    <message>
        <source>row 1: two columns parted by a tab or a semicolon are needed, From and rate</source>
        <translation>Zeile 1: nötig sind zwei Spalten, getrennt durch Tabulator oder Semikolon: Von (From) und Rate</translation>
    </message>
    <message>
        <source>row {number}: it has {count} columns, not two: From and rate</source>
        <translation>Zeile {number}: {count} Spalten statt zwei: Von (From) und Rate</translation>
    </message>
    <message>
        <source>row {number}: the first step begins at 00:00, not at {start}</source>
        <translation>Zeile {number}: die erste Stufe beginnt um 00:00, nicht um {start}</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <translation>Zeile {number}: {error}</translation>
    </message>
    <message>
        <source>row {number}: {start} is less than {shortest_step_min} min after the row before</source>
        <translation>Zeile {number}: {start} ist weniger als {shortest_step_min} min nach der Zeile davor</translation>
    </message>
    <message>
        <source>row {number}: {start} is not after {before}</source>
        <translation>Zeile {number}: {start} ist nicht nach {before}</translation>
    </message>
    <message>
        <source>the pasted text is longer than {longest_text} characters; copy two columns: From and rate</source>
        <translation>der eingefügte Text ist länger als {longest_text} Zeichen; kopieren Sie zwei Spalten: Von (From) und Rate</translation>
    </message>
    <message>
        <source>the {start} row: {problem}</source>
        <translation>Zeile {start}: {problem}</translation>
    </message>
    <message>
        <source>there is a head row and no step under it</source>
        <translation>es gibt eine Kopfzeile und darunter keine Stufe</translation>
    </message>
    <message>
        <source>there is no text to paste; copy two columns: From and rate</source>
        <translation>es gibt keinen Text zum Einfügen; kopieren Sie zwei Spalten: Von (From) und Rate</translation>
    </message>
    <message>
        <source>{count} steps were pasted; this pump takes {flex_steps_max} a day</source>
        <translation>{count} Stufen wurden eingefügt; diese Pumpe nimmt {flex_steps_max} pro Tag</translation>
    </message>
    <message>
        <source>highest rate of this pump</source>
        <translation>höchste Rate dieser Pumpe</translation>
    </message>
    <message>
        <source>lowest rate of this pump</source>
        <translation>niedrigste Rate dieser Pumpe</translation>
    </message>
    <message>
        <source>{dose} cannot be given: the {word} rate of this pump is {given} at {concentration}</source>
        <translation>{dose} kann nicht gegeben werden: Grenze der Rate dieser Pumpe ({word}) ist {given} bei {concentration}</translation>
    </message>
    <message>
        <source>3 mg/day, +10 % or −10 %</source>
        <translation>3 mg/day, +10 % oder −10 %</translation>
    </message>
    <message>
        <source>Add a step at a time of day</source>
        <translation>Stufe zu einer Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all steps of this day as a table: From and rate, parted by tabs</source>
        <translation>Alle Stufen dieses Tages als Tabelle kopieren: Von (From) und Rate, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Daily dose, or change in percent</source>
        <translation>Tagesdosis oder Änderung in Prozent</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the marked step</source>
        <translation>Markierte Stufe löschen</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Merge the marked step with the next</source>
        <translation>Markierte Stufe mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>New step at</source>
        <translation>Neue Stufe um</translation>
    </message>
    <message>
        <source>New step begins at</source>
        <translation>Neue Stufe beginnt um</translation>
    </message>
    <message>
        <source>Nothing was pasted: {message}</source>
        <translation>Nichts wurde eingefügt: {message}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Replace the steps of this day by a copied table: From and rate, parted by tabs or semicolons</source>
        <translation>Stufen dieses Tages durch eine kopierte Tabelle ersetzen: Von (From) und Rate, durch Tabulatoren oder Semikolons getrennt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Scale the whole schedule to a daily dose or by percent</source>
        <translation>Den ganzen Plan auf eine Tagesdosis oder um Prozent skalieren</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Skalieren…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split the marked step in two halves</source>
        <translation>Markierte Stufe in zwei Hälften teilen</translation>
    </message>
    <message>
        <source>a change in percent has its sign, like +10 % or −10 %</source>
        <translation>eine Änderung in Prozent hat ein Vorzeichen, z. B. +10 % oder −10 %</translation>
    </message>
    <message>
        <source>a day needs one step</source>
        <translation>ein Tag braucht eine Stufe</translation>
    </message>
    <message>
        <source>the dose of a day, like 3 {mass_unit}/day</source>
        <translation>die Tagesdosis, z. B. 3 {mass_unit}/day</translation>
    </message>
    <message>
        <source>the pump gives {gives}</source>
        <translation>die Pumpe gibt {gives}</translation>
    </message>
    <message>
        <source>the {start} step would leave the pump&apos;s range: {problem}</source>
        <translation>die Stufe {start} läge außerhalb des Bereichs der Pumpe: {problem}</translation>
    </message>
    <message>
        <source>there is no next step</source>
        <translation>es gibt keine nächste Stufe</translation>
    </message>
    <message>
        <source>this pump takes {most} steps a day</source>
        <translation>diese Pumpe nimmt {most} Stufen pro Tag</translation>
    </message>
    <message>
        <source>use or close what is begun</source>
        <translation>Begonnenes übernehmen oder schließen</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>{span}: {note}, asked {rate}</source>
        <translation>{span}: {note}, verlangt {rate}</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Stufen des Tages</translation>
    </message>
    <message>
        <source> ({days_at_most} if every bolus is used)</source>
        <translation> ({days_at_most}, wenn jeder Bolus genutzt wird)</translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most} {unit}</source>
        <translation> · mit Patientenboli höchstens {at_most} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n need a reason</source>
        <translation>
            <numerusform>%n braucht Begründung</numerusform>
            <numerusform>%n brauchen Begründung</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No date of a refill</source>
        <translation>Kein Datum für eine Füllung</translation>
    </message>
    <message>
        <source>No limit of the library, the clinic or the pump is passed.</source>
        <translation>Keine Grenze der Bibliothek, der Klinik oder der Pumpe ist überschritten.</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Kein Einwand</translation>
    </message>
    <message>
        <source>No refill due in 100 years</source>
        <translation>Keine Füllung in 100 Jahren fällig</translation>
    </message>
    <message>
        <source>Refill due {on}</source>
        <translation>Füllung fällig {on}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>by weekday {number} to {number_2} {unit}; the highest day counts</source>
        <translation>je Wochentag {number} bis {number_2} {unit}; der höchste Tag zählt</translation>
    </message>
    <message>
        <source>{blocked} block it</source>
        <translation>{blocked} sperren es</translation>
    </message>
    <message>
        <source>{volume} at the start · low-reservoir alarm at {low_alarm}</source>
        <translation>{volume} am Start · Reservoiralarm bei {low_alarm}</translation>
    </message>
    <message>
        <source>{volume} · in {days} days{most}</source>
        <translation>{volume} · in {days} Tagen{most}</translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997, one template for two patients</source>
        <translation>Acta Anaesthesiol Belg 1997, eine Vorlage für zwei Patienten</translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997: one template, two</source>
        <translation>Acta Anaesthesiol Belg 1997: eine Vorlage, zwei</translation>
    </message>
    <message>
        <source>Basal mode and patient boluses are kept, with drug, concentration and this pump&apos;s serial number. The name stands on no patient&apos;s file: write no patient&apos;s name.</source>
        <translation>Basalmodus und Patientenboli werden behalten, mit Wirkstoff, Konzentration und der Seriennummer dieser Pumpe. Der Name steht in keiner Patientenakte: Schreiben Sie keinen Patientennamen.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Wählen Sie zuerst eine Vorlage.</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <translation>Sie kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this schedule as a template</source>
        <translation>Diesen Plan als Vorlage behalten</translation>
    </message>
    <message>
        <source>Made for another concentration</source>
        <translation>Für eine andere Konzentration erstellt</translation>
    </message>
    <message>
        <source>Made for another pump</source>
        <translation>Für eine andere Pumpe erstellt</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>No template is kept on this computer yet.</source>
        <translation>Auf diesem Computer ist noch keine Vorlage abgelegt.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>Tick the sentence above first.</source>
        <translation>Kreuzen Sie zuerst den Satz oben an.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Use in the draft</source>
        <translation>Im Entwurf verwenden</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Yes, this schedule is meant for pump {serial}.</source>
        <translation>Ja, dieser Plan ist für Pumpe {serial} bestimmt.</translation>
    </message>
    <message>
        <source>{template_name} was not deleted: {value}</source>
        <translation>{template_name} wurde nicht gelöscht: {value}</translation>
    </message>
    <message>
        <source>Basal</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>It was made for another pump, {made_for}, and so for another patient; this one is {serial}.</source>
        <translation>Sie wurde für eine andere Pumpe erstellt, {made_for}, also für einen anderen Patienten; diese ist {serial}.</translation>
    </message>
    <message>
        <source>It was made for {made_for_strength}; here are {here}. Doses stay as written, flows change.</source>
        <translation>Sie wurde für {made_for_strength} erstellt; hier ist {here}. Dosen bleiben wie geschrieben, Flussraten ändern sich.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>its doses are of {one}, and this program gives {other}</source>
        <translation>ihre Dosen sind von {one}, dieses Programm gibt aber {other}</translation>
    </message>
    <message>
        <source>pump {pump_serial}, {pump_model}</source>
        <translation>Pumpe {pump_serial}, {pump_model}</translation>
    </message>
    <message>
        <source>use template {template_name}</source>
        <translation>Vorlage {template_name} verwenden</translation>
    </message>
    <message>
        <source>{template_name} was not used: {problem}</source>
        <translation>{template_name} wurde nicht verwendet: {problem}</translation>
    </message>
    <message>
        <source>New daily dose, with its unit</source>
        <translation>Neue Tagesdosis mit Einheit</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {undotext}</source>
        <translation>Rückgängig: {undotext}</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n Muster</numerusform>
            <numerusform>%n Muster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>At this dose the pump would not move.</source>
        <translation>Bei dieser Dosis würde sich die Pumpe nicht bewegen.</translation>
    </message>
    <message>
        <source>For about {hours} h it gives {parts}.</source>
        <translation>Etwa {hours} h lang gibt sie {parts}.</translation>
    </message>
    <message>
        <source>bolus {dose} over {over}</source>
        <translation>Bolus {dose} über {over}</translation>
    </message>
    <message>
        <source>bridge at {dose} of the old solution ({old})</source>
        <translation>Überbrückung mit {dose} der alten Lösung ({old})</translation>
    </message>
    <message>
        <source>minimum rate</source>
        <translation>Mindestrate</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>prime {volume}</source>
        <translation>Befüllen (Prime) {volume}</translation>
    </message>
    <message>
        <source>{dose} over {over}</source>
        <translation>{dose} über {over}</translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}, first at {first_at}, {between} between</source>
        <translation>{dose} über {over} alle {every}, erster um {first_at}, dazwischen {between}</translation>
    </message>
    <message>
        <source>{dose}, lockout {lockout}, {max_per_24h} in 24 h</source>
        <translation>{dose}, Sperrzeit {lockout}, {max_per_24h} in 24 h</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
    <message>
        <source>A programmer for intrathecal drug pumps.</source>
        <translation>Ein Programmiergerät für intrathekale Arzneimittelpumpen.</translation>
    </message>
    <message>
        <source>An emulated pump is connected; try everything on it.</source>
        <translation>Eine emulierte Pumpe ist verbunden; probieren Sie alles daran aus.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Emulated pump</source>
        <translation>Emulierte Pumpe</translation>
    </message>
    <message>
        <source>F1 opens the guide on every screen.</source>
        <translation>F1 öffnet auf jedem Bildschirm die Anleitung.</translation>
    </message>
    <message>
        <source>For training and research. Do not treat patients with it.</source>
        <translation>Für Training und Forschung. Behandeln Sie damit keine Patienten.</translation>
    </message>
    <message>
        <source>Not a cleared medical device</source>
        <translation>Kein zugelassenes Medizinprodukt</translation>
    </message>
    <message>
        <source>Open an emulated pump to learn, or choose the port of a programmer head on the Start screen.</source>
        <translation>Öffnen Sie zum Lernen eine emulierte Pumpe, oder wählen Sie auf dem Bildschirm Start den Port eines Programmierkopfs.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Read the pump, edit a draft, review it, activate it. The pump changes only at the last step.</source>
        <translation>Pumpe auslesen, Entwurf bearbeiten, prüfen, aktivieren. Die Pumpe ändert sich erst beim letzten Schritt.</translation>
    </message>
    <message>
        <source>Welcome to Thecal</source>
        <translation>Willkommen bei Thecal</translation>
    </message>
    <message>
        <source>Projected cumulative dose: {words}</source>
        <translation>Erwartete Gesamtdosis: {words}</translation>
    </message>
    <message>
        <source>For training and research. Not a cleared medical device.</source>
        <translation>Für Training und Forschung. Kein zugelassenes Medizinprodukt.</translation>
    </message>
    <message>
        <source>TRAINING: emulated pump, nothing here was given to a patient</source>
        <translation>TRAINING: emulierte Pumpe, nichts davon wurde einem Patienten gegeben</translation>
    </message>
    <message>
        <source>a plot is written as {formats}; &apos;{name}&apos; ends otherwise</source>
        <translation>ein Diagramm wird als {formats} geschrieben; &apos;{name}&apos; endet anders</translation>
    </message>
    <message>
        <source>pump time</source>
        <translation>Pumpenzeit</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot write the plot to {path}</source>
        <translation>das Diagramm kann nicht nach {path} geschrieben werden</translation>
    </message>
    <message>
        <source>Delivery rate over the day</source>
        <translation>Abgaberate im Tagesverlauf</translation>
    </message>
    <message>
        <source>Delivery rate over the day, {drug}</source>
        <translation>Abgaberate im Tagesverlauf, {drug}</translation>
    </message>
    <message>
        <source>pump time {now_min}</source>
        <translation>Pumpenzeit {now_min}</translation>
    </message>
    <message>
        <source>step {selected} of {count} selected</source>
        <translation>Stufe {selected} von {count} ausgewählt</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>Tag {days}</translation>
    </message>
    <message>
        <source>, program {generation}</source>
        <translation>, Programm {generation}</translation>
    </message>
    <message>
        <source>A program sent but not activated was dropped</source>
        <translation>Ein gesendetes, nicht aktiviertes Programm wurde verworfen</translation>
    </message>
    <message>
        <source>Alarm cleared: {alarm}</source>
        <translation>Alarm beendet: {alarm}</translation>
    </message>
    <message>
        <source>Alarm: {alarm}</source>
        <translation>Alarm: {alarm}</translation>
    </message>
    <message>
        <source>Basal mode began</source>
        <translation>Basalmodus begonnen</translation>
    </message>
    <message>
        <source>Bolus</source>
        <translation>Bolus</translation>
    </message>
    <message>
        <source>Bolus ended: {given} given, {whole}</source>
        <translation>Bolus beendet: {given} gegeben, {whole}</translation>
    </message>
    <message>
        <source>Bolus started: {volume} over {length}</source>
        <translation>Bolus gestartet: {volume} über {length}</translation>
    </message>
    <message>
        <source>Clock set; it was {before}</source>
        <translation>Uhr gestellt; vorher {before}</translation>
    </message>
    <message>
        <source>Clock setting</source>
        <translation>Stellen der Uhr</translation>
    </message>
    <message>
        <source>Command {op}</source>
        <translation>Befehl {op}</translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation>BETRIEBSENDE</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
    <message>
        <source>Event {event}, unknown to this program</source>
        <translation>Ereignis {event}, dieser Software unbekannt</translation>
    </message>
    <message>
        <source>Flex (24 h), 1 step</source>
        <translation>Flex (24 h), 1 Stufe</translation>
    </message>
    <message>
        <source>Flex (24 h), {steps} steps</source>
        <translation>Flex (24 h), {steps} Stufen</translation>
    </message>
    <message>
        <source>Flex (weekly), {count} patterns</source>
        <translation>Flex (Woche), {count} Muster</translation>
    </message>
    <message>
        <source>Item {item} of those given once began</source>
        <translation>Einmaliger Punkt {item} begonnen</translation>
    </message>
    <message>
        <source>Lowered by command. The pump gives its minimum rate and no bolus until it is started.</source>
        <translation>Durch Befehl abgesenkt. Die Pumpe gibt ihre Mindestrate und keinen Bolus, bis sie gestartet wird.</translation>
    </message>
    <message>
        <source>Lowered to the minimum rate by command</source>
        <translation>Durch Befehl auf die Mindestrate abgesenkt</translation>
    </message>
    <message>
        <source>Lowering to the minimum rate</source>
        <translation>Absenken auf die Mindestrate</translation>
    </message>
    <message>
        <source>MINIMUM RATE</source>
        <translation>MINDESTRATE</translation>
    </message>
    <message>
        <source>Memory corrected</source>
        <translation>Speicher korrigiert</translation>
    </message>
    <message>
        <source>Minimum rate, which keeps the catheter open</source>
        <translation>Mindestrate, die den Katheter offen hält</translation>
    </message>
    <message>
        <source>NEVER PROGRAMMED</source>
        <translation>NIE PROGRAMMIERT</translation>
    </message>
    <message>
        <source>No restart is planned ({user}: {reason}).</source>
        <translation>Kein Wiederstart ist geplant ({user}: {reason}).</translation>
    </message>
    <message>
        <source>No stored program is sound. The pump runs its minimum rate.</source>
        <translation>Kein gespeichertes Programm ist fehlerfrei. Die Pumpe läuft mit ihrer Mindestrate.</translation>
    </message>
    <message>
        <source>Patient bolus granted: {volume}</source>
        <translation>Patientenbolus gewährt: {volume}</translation>
    </message>
    <message>
        <source>Patient bolus refused: {refusal}</source>
        <translation>Patientenbolus abgelehnt: {refusal}</translation>
    </message>
    <message>
        <source>Periodic bolus, {bolus}, first at {first_at}; between: {between}</source>
        <translation>Periodischer Bolus, {bolus}, erster um {first_at}; dazwischen: {between}</translation>
    </message>
    <message>
        <source>Planned restart: {wall_text}, in {ahead_s} ({user}: {reason}).</source>
        <translation>Geplanter Wiederstart: {wall_text}, in {ahead_s} ({user}: {reason}).</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Program {generation} activated</source>
        <translation>Programm {generation} aktiviert</translation>
    </message>
    <message>
        <source>Program {generation} is running.</source>
        <translation>Programm {generation} läuft.</translation>
    </message>
    <message>
        <source>Programmer connected</source>
        <translation>Programmiergerät verbunden</translation>
    </message>
    <message>
        <source>Programmer paired</source>
        <translation>Programmiergerät gekoppelt</translation>
    </message>
    <message>
        <source>Programmer revoked</source>
        <translation>Programmiergerät widerrufen</translation>
    </message>
    <message>
        <source>SAFE RATE ONLY</source>
        <translation>NUR SICHERE RATE</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <source>Simple continuous, {dose}</source>
        <translation>Einfach kontinuierlich, {dose}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Started by command</source>
        <translation>Durch Befehl gestartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped by command</source>
        <translation>Durch Befehl gestoppt</translation>
    </message>
    <message>
        <source>Stopped by command since {moment_text} by its own clock. Nothing is delivered.</source>
        <translation>Durch Befehl gestoppt seit {moment_text} nach der Pumpenuhr. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>Stopped by command. Nothing is delivered.</source>
        <translation>Durch Befehl gestoppt. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>This pump was never programmed. Nothing is delivered.</source>
        <translation>Diese Pumpe wurde nie programmiert. Es wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>Unknown alarm {code}</source>
        <translation>Unbekannter Alarm {code}</translation>
    </message>
    <message>
        <source>another bolus runs</source>
        <translation>ein anderer Bolus läuft</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>none is programmed</source>
        <translation>keiner ist programmiert</translation>
    </message>
    <message>
        <source>none while nothing runs</source>
        <translation>keine, solange nichts läuft</translation>
    </message>
    <message>
        <source>none, the rate stays</source>
        <translation>keine, die Rate bleibt</translation>
    </message>
    <message>
        <source>protected: encrypted, and both ends proven</source>
        <translation>geschützt: verschlüsselt, beide Seiten nachgewiesen</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused (code {code})</source>
        <translation>abgelehnt (Code {code})</translation>
    </message>
    <message>
        <source>refused, another program was active</source>
        <translation>abgelehnt, ein anderes Programm war aktiv</translation>
    </message>
    <message>
        <source>refused, pump was busy</source>
        <translation>abgelehnt, Pumpe war beschäftigt</translation>
    </message>
    <message>
        <source>the lockout has not passed</source>
        <translation>die Sperrzeit ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>the most in 24 h are used</source>
        <translation>die Höchstzahl in 24 h ist verbraucht</translation>
    </message>
    <message>
        <source>the pump is not running</source>
        <translation>die Pumpe läuft nicht</translation>
    </message>
    <message>
        <source>when the basal mode begins</source>
        <translation>wenn der Basalmodus beginnt</translation>
    </message>
    <message>
        <source>when the items that are given once are done</source>
        <translation>wenn die einmaligen Punkte erledigt sind</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>{bolus}, lockout {lockout}, at most {max_per_24h} in 24 h</source>
        <translation>{bolus}, Sperrzeit {lockout}, höchstens {max_per_24h} in 24 h</translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}</source>
        <translation>{dose} über {over} alle {every}</translation>
    </message>
    <message>
        <source>{when}: bolus of {dose}</source>
        <translation>{when}: Bolus von {dose}</translation>
    </message>
    <message>
        <source>{why}, possible in {detail}</source>
        <translation>{why}, möglich in {detail}</translation>
    </message>
    <message>
        <source>⚠ The restart was planned for {wall_text}, {ahead_s} ago ({user}: {reason}).</source>
        <translation>⚠ Der Wiederstart war geplant für {wall_text}, vor {ahead_s} ({user}: {reason}).</translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}</source>
        <translation>Alarm, {word}: {title}</translation>
    </message>
    <message>
        <source>No alarm stands.</source>
        <translation>Kein Alarm liegt vor.</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Was tun: {remedy}</translation>
    </message>
    <message>
        <source>since {since}, pump clock</source>
        <translation>seit {since}, Pumpenuhr</translation>
    </message>
    <message>
        <source>A bolus is given over at most 6 h.</source>
        <translation>Ein Bolus wird über höchstens 6 h gegeben.</translation>
    </message>
    <message>
        <source>Blocked: {title}.</source>
        <translation>Gesperrt: {title}.</translation>
    </message>
    <message>
        <source>Dose of {name}</source>
        <translation>Dosis von {name}</translation>
    </message>
    <message>
        <source>Dose of {name} again</source>
        <translation>Dosis von {name} noch einmal</translation>
    </message>
    <message>
        <source>Faster than the pump can: give it over at least {least_s} min.</source>
        <translation>Schneller, als die Pumpe kann: Geben Sie ihn über mindestens {least_s} min.</translation>
    </message>
    <message>
        <source>Give a single bolus?</source>
        <translation>Einzelbolus geben?</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>Nichts geben</translation>
    </message>
    <message>
        <source>Give the bolus</source>
        <translation>Bolus geben</translation>
    </message>
    <message>
        <source>Given over</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>It starts at once, on top of whatever runs. The dose is of {name} {concentration}.</source>
        <translation>Er startet sofort, zusätzlich zu allem, was läuft. Die Dosis bezieht sich auf {name} {concentration}.</translation>
    </message>
    <message>
        <source>Less than the pump can give: {stroke_nl} is the least.</source>
        <translation>Weniger, als die Pumpe geben kann: {stroke_nl} ist das Minimum.</translation>
    </message>
    <message>
        <source>The pump gives {given} in {volume_nl}.</source>
        <translation>Die Pumpe gibt {given} in {volume_nl}.</translation>
    </message>
    <message>
        <source>The same dose again</source>
        <translation>Dieselbe Dosis erneut</translation>
    </message>
    <message>
        <source>Type the dose and the time over which it is given.</source>
        <translation>Geben Sie die Dosis ein und die Dauer der Gabe.</translation>
    </message>
    <message>
        <source>Type the same dose again.</source>
        <translation>Geben Sie dieselbe Dosis noch einmal ein.</translation>
    </message>
    <message>
        <source>Write the reason for: {title}.</source>
        <translation>Geben Sie die Begründung an für: {title}.</translation>
    </message>
    <message>
        <source>Yes, give a bolus with pump {serial}.</source>
        <translation>Ja, mit Pumpe {serial} einen Bolus geben.</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Wählen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>EMERGENCY ACCESS · read, stop and lower only · the pump raises an alarm and logs it; it is logged here too</source>
        <translation>NOTFALLZUGANG · nur auslesen, stoppen und absenken · die Pumpe löst einen Alarm aus und protokolliert es; auch hier wird es protokolliert</translation>
    </message>
    <message>
        <source>For a pump that this computer has no key to, at {url}. The head has to lie right above the pump. It can then be read, stopped, and lowered to its minimum rate; nothing else. The pump raises an alarm and keeps in its log whose key it was; this computer keeps it too.</source>
        <translation>Für eine Pumpe, zu der dieser Computer keinen Schlüssel hat, an {url}. Der Kopf muss direkt über der Pumpe liegen. Sie kann dann ausgelesen, gestoppt und auf ihre Mindestrate abgesenkt werden; sonst nichts. Die Pumpe löst einen Alarm aus und hält in ihrem Protokoll fest, wessen Schlüssel es war; dieser Computer hält es auch fest.</translation>
    </message>
    <message>
        <source>Key file for emergency access</source>
        <translation>Schlüsseldatei für den Notfallzugang</translation>
    </message>
    <message>
        <source>Key file of the institution</source>
        <translation>Schlüsseldatei der Einrichtung</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>Diese Schlüsseldatei gibt es nicht.</translation>
    </message>
    <message>
        <source>Use emergency access</source>
        <translation>Notfallzugang verwenden</translation>
    </message>
    <message>
        <source>Use emergency access?</source>
        <translation>Notfallzugang verwenden?</translation>
    </message>
    <message>
        <source>Yes, this is an emergency, and no clinic with a key can be reached.</source>
        <translation>Ja, dies ist ein Notfall, und keine Klinik mit Schlüssel ist erreichbar.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Andernorts geändert</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>Ich habe das angesehen</translation>
    </message>
    <message>
        <source>LOOK FIRST</source>
        <translation>ZUERST ANSEHEN</translation>
    </message>
    <message>
        <source>Since this computer last looked, this pump was changed by others. Nothing is programmed or given from here before you have written what you know of it; stopping stays possible.</source>
        <translation>Seit diese Pumpe auf diesem Computer zuletzt angesehen wurde, haben andere sie geändert. Von hier wird nichts programmiert oder gegeben, bevor Sie geschrieben haben, was Sie davon wissen; Stoppen bleibt möglich.</translation>
    </message>
    <message>
        <source>What you know of these changes</source>
        <translation>Was Sie von diesen Änderungen wissen</translation>
    </message>
    <message>
        <source>Write what you know of it first.</source>
        <translation>Schreiben Sie zuerst, was Sie davon wissen.</translation>
    </message>
    <message>
        <source>what you know of these changes, and from whom</source>
        <translation>was Sie von diesen Änderungen wissen und von wem</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Drug of the library</source>
        <translation>Wirkstoff der Bibliothek</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Wirkstoffe</translation>
    </message>
    <message>
        <source>Figures of the drug with their sources</source>
        <translation>Werte des Wirkstoffs mit ihren Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>nobody; for training only</source>
        <translation>niemand; nur für Training</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Connect the pump first.</source>
        <translation>Verbinden Sie zuerst die Pumpe.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Log of the pump</source>
        <translation>Protokoll der Pumpe</translation>
    </message>
    <message>
        <source>Log of the pump, newest first</source>
        <translation>Protokoll der Pumpe, neueste zuerst</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Press Read the log. The pump keeps its last 2048 events.</source>
        <translation>Drücken Sie Protokoll lesen. Die Pumpe behält ihre letzten 2048 Ereignisse.</translation>
    </message>
    <message>
        <source>Pump clock</source>
        <translation>Pumpenuhr</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Das Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>Times are the pump&apos;s clock, which may have been set in between.</source>
        <translation>Zeiten nach der Pumpenuhr, die zwischendurch gestellt worden sein kann.</translation>
    </message>
    <message>
        <source>What the pump wrote down: programs, stops, boluses given and refused, alarms.</source>
        <translation>Was die Pumpe aufgezeichnet hat: Programme, Stopps, gegebene und abgelehnte Boli, Alarme.</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>Check the words against this pump&apos;s implant card.</source>
        <translation>Vergleichen Sie die Wörter mit dem Implantatausweis dieser Pumpe.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pair this pump</source>
        <translation>Diese Pumpe koppeln</translation>
    </message>
    <message>
        <source>This computer has no key to this pump yet. Type or paste the {words} words of its implant card. They are not kept.</source>
        <translation>Dieser Computer hat noch keinen Schlüssel zu dieser Pumpe. Geben Sie die {words} Wörter ihres Implantatausweises ein oder fügen Sie sie ein. Sie werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Type all {words} words first.</source>
        <translation>Geben Sie zuerst alle {words} Wörter ein.</translation>
    </message>
    <message>
        <source>Word {number} is not a word of implant cards. Copy it again from the card.</source>
        <translation>Wort {number} kommt auf Implantatausweisen nicht vor. Schreiben Sie es noch einmal vom Ausweis ab.</translation>
    </message>
    <message>
        <source>Words of the implant card</source>
        <translation>Wörter des Implantatausweises</translation>
    </message>
    <message>
        <source>{count} of {words} words</source>
        <translation>{count} von {words} Wörtern</translation>
    </message>
    <message>
        <source>{count} words; a card has {words}.</source>
        <translation>{count} Wörter; ein Ausweis hat {words}.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The person, the implant and the catheter, trials, adverse events, dose and pain over the years.</source>
        <translation>Die Person, das Implantat und der Katheter, Testphasen, unerwünschte Ereignisse, Dosis und Schmerz über die Jahre.</translation>
    </message>
    <message>
        <source>Choose a port or type an address.</source>
        <translation>Wählen Sie einen Port oder geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Emergency access …</source>
        <translation>Notfallzugang …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Looking for ports, and asking each whether it leads to a head …</source>
        <translation>Ports werden gesucht; jeder wird gefragt, ob er zu einem Kopf führt …</translation>
    </message>
    <message>
        <source>Looking for ports.</source>
        <translation>Ports werden gesucht.</translation>
    </message>
    <message>
        <source>No serial port found. Plug the head in and look again, or type an address.</source>
        <translation>Kein serieller Port gefunden. Schließen Sie den Kopf an und suchen Sie neu, oder geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>Port or address: {url_forms}</source>
        <translation>Port oder Adresse: {url_forms}</translation>
    </message>
    <message>
        <source>Programmer head on a serial port</source>
        <translation>Programmierkopf an einem seriellen Port</translation>
    </message>
    <message>
        <source>Serial ports found</source>
        <translation>Gefundene serielle Ports</translation>
    </message>
    <message>
        <source>device path, socket://host:port, rfc2217://host:port, emulator:</source>
        <translation>Gerätepfad, socket://host:port, rfc2217://host:port, emulator:</translation>
    </message>
    <message>
        <source>{count} found, {heads} of them lead to a programmer head</source>
        <translation>{count} gefunden, davon führen {heads} zu einem Programmierkopf</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Not now: {phase}.</source>
        <translation>Jetzt nicht: {phase}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; the pump runs this program already.</source>
        <translation>Noch ist nichts geändert; die Pumpe führt dieses Programm schon aus.</translation>
    </message>
    <message>
        <source>Open or save a program file</source>
        <translation>Programmdatei öffnen oder speichern</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periodisch</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Programmdateien</translation>
    </message>
    <message>
        <source>Review and program pump…</source>
        <translation>Prüfen und Pumpe programmieren…</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>The program of the pump, to be edited here</source>
        <translation>Das Programm der Pumpe, hier zu bearbeiten</translation>
    </message>
    <message>
        <source>, emulated</source>
        <translation>, emuliert</translation>
    </message>
    <message>
        <source>, replacement is due</source>
        <translation>, Austausch ist fällig</translation>
    </message>
    <message>
        <source>A program is open on the pump; activate or cancel it first.</source>
        <translation>Auf der Pumpe ist ein Programm offen; aktivieren Sie es zuerst oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Against this computer</source>
        <translation>Gegen diesen PC</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Catheter, {segment_name}</source>
        <translation>Katheter, {segment_name}</translation>
    </message>
    <message>
        <source>Clock, battery and link</source>
        <translation>Uhr, Batterie und Verbindung</translation>
    </message>
    <message>
        <source>Clock, battery, link</source>
        <translation>Uhr, Batterie, Verbindung</translation>
    </message>
    <message>
        <source>Drug library</source>
        <translation>Arzneimittelbibliothek</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>obere</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>untere</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Find out first which program the pump runs.</source>
        <translation>Klären Sie zuerst, welches Programm die Pumpe ausführt.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head battery</source>
        <translation>Batterie des Kopfs</translation>
    </message>
    <message>
        <source>Identity of the pump</source>
        <translation>Identität der Pumpe</translation>
    </message>
    <message>
        <source>It cannot start.</source>
        <translation>Sie kann nicht starten.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Last commands</source>
        <translation>Letzte Befehle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Lower …</source>
        <translation>Absenken …</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>None that the pump remembers.</source>
        <translation>Keine, an die sich die Pumpe erinnert.</translation>
    </message>
    <message>
        <source>Nothing was sent to the pump.</source>
        <translation>An die Pumpe wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Pump and catheter</source>
        <translation>Pumpe und Katheter</translation>
    </message>
    <message>
        <source>Pump battery</source>
        <translation>Pumpenbatterie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ausgelesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu auslesen</translation>
    </message>
    <message>
        <source>Running bolus</source>
        <translation>Laufender Bolus</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>Running program</source>
        <translation>Laufendes Programm</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation>Uhr stellen …</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Single bolus …</source>
        <translation>Einzelbolus …</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Start …</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The pump does not run.</source>
        <translation>Die Pumpe läuft nicht.</translation>
    </message>
    <message>
        <source>The pump gives {said}.</source>
        <translation>Die Pumpe gibt {said}.</translation>
    </message>
    <message>
        <source>The pump is being read.</source>
        <translation>Die Pumpe wird ausgelesen.</translation>
    </message>
    <message>
        <source>The pump is not connected.</source>
        <translation>Die Pumpe ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The pump is started.</source>
        <translation>Die Pumpe ist gestartet.</translation>
    </message>
    <message>
        <source>The pump runs already.</source>
        <translation>Die Pumpe läuft schon.</translation>
    </message>
    <message>
        <source>The pump runs its minimum rate.</source>
        <translation>Die Pumpe läuft mit ihrer Mindestrate.</translation>
    </message>
    <message>
        <source>The pump was changed elsewhere; look at that first.</source>
        <translation>Die Pumpe wurde andernorts geändert; sehen Sie sich das zuerst an.</translation>
    </message>
    <message>
        <source>The pump was never programmed.</source>
        <translation>Die Pumpe wurde nie programmiert.</translation>
    </message>
    <message>
        <source>The pump&apos;s clock was set to this computer&apos;s.</source>
        <translation>Die Pumpenuhr wurde nach der Uhr dieses Computers gestellt.</translation>
    </message>
    <message>
        <source>The record of acts cannot be written: {value}.</source>
        <translation>Die Aufzeichnung der Handlungen kann nicht geschrieben werden: {value}.</translation>
    </message>
    <message>
        <source>This program has a fault; start it again.</source>
        <translation>Diese Software hat einen Fehler; starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Used in 24 h</source>
        <translation>In 24 h genutzt</translation>
    </message>
    <message>
        <source>What is known of the pump cannot be kept: {error}.</source>
        <translation>Was über die Pumpe bekannt ist, kann nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
        <source>With this pump</source>
        <translation>Mit dieser Pumpe</translation>
    </message>
    <message>
        <source>by its program, when it runs</source>
        <translation>nach ihrem Programm, wenn sie läuft</translation>
    </message>
    <message>
        <source>calculated by the pump from its strokes, not measured</source>
        <translation>von der Pumpe aus ihren Hüben berechnet, nicht gemessen</translation>
    </message>
    <message>
        <source>drug library {library_version}, {library_digest}</source>
        <translation>Arzneimittelbibliothek {library_version}, {library_digest}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>patient bolus</source>
        <translation>Patientenbolus</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>{at_most_text} with every patient bolus</source>
        <translation>{at_most_text} mit jedem Patientenbolus</translation>
    </message>
    <message>
        <source>{kind}, {bolus_left} left</source>
        <translation>{kind}, noch {bolus_left}</translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm</source>
        <translation>{length} mit {volume_per_cm} pro cm</translation>
    </message>
    <message>
        <source>{moment_text}, pump clock</source>
        <translation>{moment_text}, Pumpenuhr</translation>
    </message>
    <message>
        <source>{offset} ⚠ doses follow the pump&apos;s clock</source>
        <translation>{offset} ⚠ Dosen folgen der Pumpenuhr</translation>
    </message>
    <message>
        <source>{product}, {serial}, firmware {firmware}</source>
        <translation>{product}, {serial}, Firmware {firmware}</translation>
    </message>
    <message>
        <source>{quality} of 5</source>
        <translation>{quality} von 5</translation>
    </message>
    <message>
        <source>{read_at}, this computer</source>
        <translation>{read_at}, dieser Computer</translation>
    </message>
    <message>
        <source>0 is not a length of time; write it like 5 min</source>
        <translation>0 ist keine Zeitdauer; schreiben Sie z. B. 5 min</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <source>Lower the pump</source>
        <translation>Pumpe absenken</translation>
    </message>
    <message>
        <source>Lower the pump to its minimum rate?</source>
        <translation>Pumpe auf ihre Mindestrate absenken?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Set the pump&apos;s clock?</source>
        <translation>Uhr der Pumpe stellen?</translation>
    </message>
    <message>
        <source>Start the pump</source>
        <translation>Pumpe starten</translation>
    </message>
    <message>
        <source>Start the pump?</source>
        <translation>Pumpe starten?</translation>
    </message>
    <message>
        <source>The pump gives {minimum} of its solution until it is started again or programmed; running boluses end. That keeps the catheter open and hardly treats: a patient may suffer withdrawal.</source>
        <translation>Die Pumpe gibt {minimum} ihrer Lösung, bis sie wieder gestartet oder programmiert wird; laufende Boli enden. Das hält den Katheter offen und behandelt kaum: Ein Patient kann in den Entzug geraten.</translation>
    </message>
    <message>
        <source>The pump goes on with its program: {program}.</source>
        <translation>Die Pumpe läuft mit ihrem Programm weiter: {program}.</translation>
    </message>
    <message>
        <source>The pump shows {pump_clock}, this computer {computer_clock}: {offset}. Doses by time of day follow the new clock from then on; a step may come earlier, later or twice today. No lockout is shortened.</source>
        <translation>Die Pumpe zeigt {pump_clock}, dieser Computer {computer_clock}: {offset}. Dosen nach Uhrzeit folgen ab dann der neuen Uhr; eine Stufe kann heute früher, später oder zweimal kommen. Keine Sperrzeit wird verkürzt.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Geben Sie die Begründung an.</translation>
    </message>
    <message>
        <source>Yes, lower pump {serial}.</source>
        <translation>Ja, Pumpe {serial} absenken.</translation>
    </message>
    <message>
        <source>Yes, set the clock of pump {serial} to this computer&apos;s.</source>
        <translation>Ja, die Uhr der Pumpe {serial} nach diesem Computer stellen.</translation>
    </message>
    <message>
        <source>Yes, start pump {serial}.</source>
        <translation>Ja, Pumpe {serial} starten.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Read identity, status and program</source>
        <translation>Identität, Status und Programm lesen</translation>
    </message>
    <message>
        <source>Reading changes nothing in the pump.</source>
        <translation>Auslesen ändert nichts in der Pumpe.</translation>
    </message>
    <message>
        <source>Reading the pump</source>
        <translation>Pumpe wird ausgelesen</translation>
    </message>
    <message>
        <source>{done} of {of} read: {known}</source>
        <translation>{done} von {of} gelesen: {known}</translation>
    </message>
    <message>
        <source> Looked for at {port}.</source>
        <translation> Gesucht an {port}.</translation>
    </message>
    <message>
        <source> by {user}</source>
        <translation> von {user}</translation>
    </message>
    <message>
        <source>Finding out …</source>
        <translation>Wird geklärt …</translation>
    </message>
    <message>
        <source>Hold the head over the pump; it is asked as soon as it is back, or when you press Find out now. Until then watch the patient as for both.</source>
        <translation>Halten Sie den Kopf über die Pumpe; sie wird gefragt, sobald sie wieder da ist oder wenn Sie Jetzt klären drücken. Bis dahin beobachten Sie den Patienten wie für beide Fälle.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation>AUSGANG UNBEKANNT</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Altes Programm</translation>
    </message>
    <message>
        <source>Pump {serial} · sent {begun_at}{who}.{where}</source>
        <translation>Pumpe {serial} · gesendet {begun_at}{who}.{where}</translation>
    </message>
    <message>
        <source>The link or this program ended while the pump was switching. It runs the old program or the new one, whole, never a mix. Nothing else can be sent to it until this is settled.</source>
        <translation>Die Verbindung oder diese Software endete, während die Pumpe umschaltete. Sie führt das alte oder das neue Programm vollständig aus, nie eine Mischung. Bis das geklärt ist, kann ihr nichts anderes gesendet werden.</translation>
    </message>
    <message>
        <source>The pump is being asked.</source>
        <translation>Die Pumpe wird gefragt.</translation>
    </message>
    <message>
        <source>The worst in each direction</source>
        <translation>Das Ungünstigste in beide Richtungen</translation>
    </message>
    <message>
        <source>Which program does the pump run?</source>
        <translation>Welches Programm führt die Pumpe aus?</translation>
    </message>
    <message>
        <source>at most {high} ({highest_name} program, every patient bolus used)</source>
        <translation>höchstens {high} (Programm: {highest_name}, jeder Patientenbolus genutzt)</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>{drug}: at least {low} ({lowest_name} program), {at_most}</source>
        <translation>{drug}: mindestens {low} (Programm: {lowest_name}), {at_most}</translation>
    </message>
    <message>
        <source>Blocked: {title}. {message}</source>
        <translation>Gesperrt: {title}. {message}</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>Weiter zur Prüfung</translation>
    </message>
    <message>
        <source>Expected against measured volume, the new filling and its date</source>
        <translation>Erwartetes gegen gemessenes Volumen, die neue Füllung und ihr Datum</translation>
    </message>
    <message>
        <source>Make its first program on the Program screen; the first filling is entered there.</source>
        <translation>Erstellen Sie ihr erstes Programm auf dem Bildschirm Programm; dort wird die erste Füllung eingegeben.</translation>
    </message>
    <message>
        <source>Still open: {items}.</source>
        <translation>Noch offen: {items}.</translation>
    </message>
    <message>
        <source>Still open: {items}; and {more} more.</source>
        <translation>Noch offen: {items}; und {more} weitere.</translation>
    </message>
    <message>
        <source>The new filling gives no program.</source>
        <translation>Die neue Füllung ergibt kein Programm.</translation>
    </message>
    <message>
        <source>This pump was never programmed</source>
        <translation>Diese Pumpe wurde nie programmiert</translation>
    </message>
    <message>
        <source>It can be saved once a program was activated in this session.</source>
        <translation>Er kann gespeichert werden, sobald in dieser Sitzung ein Programm aktiviert wurde.</translation>
    </message>
    <message>
        <source>Not saved: {value}.</source>
        <translation>Nicht gespeichert: {value}.</translation>
    </message>
    <message>
        <source>Nothing was programmed in this session.</source>
        <translation>In dieser Sitzung wurde nichts programmiert.</translation>
    </message>
    <message>
        <source>Pump {serial} was programmed at {at}; this is its report.</source>
        <translation>Pumpe {serial} wurde um {at} programmiert; dies ist ihr Bericht.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save session report …</source>
        <translation>Sitzungsbericht speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The session report says who programmed what, old against new, with the pump&apos;s own totals.</source>
        <translation>Der Sitzungsbericht sagt, wer was programmiert hat, alt gegen neu, mit den Summen der Pumpe selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zur Bearbeitung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Old against new, first 24 hours</source>
        <translation>Alt gegen neu, erste 24 Stunden</translation>
    </message>
    <message>
        <source>Old against new, first 24 hours from {start} · {name} {unit}</source>
        <translation>Alt gegen neu, erste 24 Stunden ab {start} · {name} {unit}</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programmiert</translation>
    </message>
    <message>
        <source>Read back from the pump</source>
        <translation>Zurückgelesen aus Pumpe</translation>
    </message>
    <message>
        <source>Review before programming</source>
        <translation>Prüfung vor dem Programmieren</translation>
    </message>
    <message>
        <source>Running now {before}; proposed {scheduled_shown} {unit} a day</source>
        <translation>Jetzt läuft {before}; Entwurf {scheduled_shown} {unit} am Tag</translation>
    </message>
    <message>
        <source>Send to pump</source>
        <translation>An Pumpe senden</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings that stay as they are</source>
        <translation>Einstellungen, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Settings, running now and after programming</source>
        <translation>Einstellungen, jetzt und nach dem Programmieren</translation>
    </message>
    <message>
        <source>The link to the pump is lost.</source>
        <translation>Die Verbindung zur Pumpe ist verloren.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>cumulative {name}</source>
        <translation>Gesamtdosis {name}</translation>
    </message>
    <message>
        <source>Clinic rules</source>
        <translation>Klinikregeln</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For the developers</source>
        <translation>Für die Entwickler</translation>
    </message>
    <message>
        <source>How the window looks</source>
        <translation>Aussehen des Fensters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No alarm can be sounded: {fault}.</source>
        <translation>Kein Alarmton ist möglich: {fault}.</translation>
    </message>
    <message>
        <source>One file with versions, self-test, looks and faults of this program. No name, no serial number and no dose is in it.</source>
        <translation>Eine Datei mit Versionen, Selbsttest, Aussehen und Fehlern dieser Software. Sie enthält keinen Namen, keine Seriennummer und keine Dosis.</translation>
    </message>
    <message>
        <source>Played by {player_name}. Press a button and listen.</source>
        <translation>Abgespielt von {player_name}. Drücken Sie eine Taste und hören Sie.</translation>
    </message>
    <message>
        <source>Reduce motion: nothing flashes, nothing turns</source>
        <translation>Bewegung reduzieren: nichts blinkt, nichts dreht sich</translation>
    </message>
    <message>
        <source>Save a diagnostic file …</source>
        <translation>Diagnosedatei speichern …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Alarmtöne</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {priority}</source>
        <translation>Test {priority}</translation>
    </message>
    <message>
        <source>The new size is used when Thecal is started again.</source>
        <translation>Die neue Größe gilt, wenn Thecal neu gestartet wird.</translation>
    </message>
    <message>
        <source>The sound is being tested.</source>
        <translation>Der Ton wird getestet.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>{count} unsound</source>
        <translation>{count} fehlerhaft</translation>
    </message>
    <message>
        <source>1  Read</source>
        <translation>1  Auslesen</translation>
    </message>
    <message>
        <source>2  Edit</source>
        <translation>2  Ändern</translation>
    </message>
    <message>
        <source>3  Review</source>
        <translation>3  Prüfen</translation>
    </message>
    <message>
        <source>4  Activate</source>
        <translation>4  Aktivieren</translation>
    </message>
    <message>
        <source>A draft on this computer. The pump goes on with its program.</source>
        <translation>Ein Entwurf auf diesem Computer. Die Pumpe läuft mit ihrem Programm weiter.</translation>
    </message>
    <message>
        <source>A training desk opens emulated pumps only.</source>
        <translation>Ein Trainingsplatz öffnet nur emulierte Pumpen.</translation>
    </message>
    <message>
        <source>A whole pump in a process of its own, to learn and to try things out.</source>
        <translation>Eine ganze Pumpe in einem eigenen Prozess, zum Lernen und Ausprobieren.</translation>
    </message>
    <message>
        <source>Connect a pump</source>
        <translation>Pumpe verbinden</translation>
    </message>
    <message>
        <source>Old against new, reasons, and the pump&apos;s own totals.</source>
        <translation>Alt gegen neu, Begründungen und die Summen der Pumpe selbst.</translation>
    </message>
    <message>
        <source>The pump says what it is and what it runs. Nothing can be edited before.</source>
        <translation>Die Pumpe meldet, was sie ist und was sie ausführt. Vorher kann nichts bearbeitet werden.</translation>
    </message>
    <message>
        <source>The pump switches in one step, and is read back.</source>
        <translation>Die Pumpe schaltet in einem Schritt um und wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Thecal</source>
        <translation>Thecal</translation>
    </message>
    <message>
        <source>Thecal is still starting.</source>
        <translation>Thecal startet noch.</translation>
    </message>
    <message>
        <source>All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may suffer withdrawal. The pump stays stopped until it is started again; it does not start by itself.</source>
        <translation>Alle Abgabe endet sofort, und jeder laufende Bolus endet endgültig. Ein Patient ohne das Arzneimittel kann in den Entzug geraten. Die Pumpe bleibt gestoppt, bis sie wieder gestartet wird; von selbst startet sie nicht.</translation>
    </message>
    <message>
        <source>HSA Singapore, update of the April 2014 communication on over-infusion</source>
        <translation>HSA Singapore, Aktualisierung der Mitteilung vom April 2014 zur Überinfusion</translation>
    </message>
    <message>
        <source>No restart is planned.</source>
        <translation>Kein Wiederstart ist geplant.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Planned restart</source>
        <translation>Geplanter Wiederstart</translation>
    </message>
    <message>
        <source>Planned restart within</source>
        <translation>Geplanter Wiederstart in</translation>
    </message>
    <message>
        <source>Planned restart, date as year-month-day</source>
        <translation>Geplanter Wiederstart, Datum als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Planned restart, time of day</source>
        <translation>Geplanter Wiederstart, Uhrzeit</translation>
    </message>
    <message>
        <source>Planned restart: when is the pump to run again?</source>
        <translation>Geplanter Wiederstart: Wann soll die Pumpe wieder laufen?</translation>
    </message>
    <message>
        <source>Say when the pump is to run again.</source>
        <translation>Geben Sie an, wann die Pumpe wieder laufen soll.</translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation>Pumpe stoppen</translation>
    </message>
    <message>
        <source>Stop the pump?</source>
        <translation>Pumpe stoppen?</translation>
    </message>
    <message>
        <source>Stopped for more than 48 h</source>
        <translation>Mehr als 48 h gestoppt</translation>
    </message>
    <message>
        <source>The planned restart is more than {days} days ahead.</source>
        <translation>Der geplante Wiederstart liegt mehr als {days} Tage in der Zukunft.</translation>
    </message>
    <message>
        <source>The planned restart is past.</source>
        <translation>Der geplante Wiederstart liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The pump raises a critical alarm after 48 h. A rotor that stood still so long may later give too much.</source>
        <translation>Die Pumpe löst nach 48 h einen kritischen Alarm aus. Ein Rotor, der so lange stillstand, kann später zu viel geben.</translation>
    </message>
    <message>
        <source>Tick that the pump is to be stopped for more than 48 h.</source>
        <translation>Kreuzen Sie an, dass die Pumpe mehr als 48 h gestoppt sein soll.</translation>
    </message>
    <message>
        <source>Type the date like 2026-01-05 and the time like 14:30.</source>
        <translation>Geben Sie das Datum wie 2026-01-05 und die Uhrzeit wie 14:30 ein.</translation>
    </message>
    <message>
        <source>Type the minutes, {most}.</source>
        <translation>Geben Sie die Minuten ein, {most}.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Yes, it is to be stopped for more than 48 h.</source>
        <translation>Ja, sie soll mehr als 48 h gestoppt sein.</translation>
    </message>
    <message>
        <source>Yes, stop pump {serial}.</source>
        <translation>Ja, Pumpe {serial} stoppen.</translation>
    </message>
    <message>
        <source>at most {days} days</source>
        <translation>höchstens {days} Tage</translation>
    </message>
    <message>
        <source>there is no day {date}</source>
        <translation>es gibt keinen Tag {date}</translation>
    </message>
    <message>
        <source>write the date like 2026-01-05: year, month, day</source>
        <translation>schreiben Sie das Datum wie 2026-01-05: Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>{when}, in {ahead_s}.</source>
        <translation>{when}, in {ahead_s}.</translation>
    </message>
    <message>
        <source>{when}, {ahead_s} ago.</source>
        <translation>{when}, vor {ahead_s}.</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Ausbilder</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The self-test failed: {name}: {why}. Reading and stopping the pump still work.</source>
        <translation>Der Selbsttest ist fehlgeschlagen: {name}: {why}. Auslesen und Stoppen der Pumpe gehen weiterhin.</translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>it says {day}, which is over</source>
        <translation>sie zeigt {day}, das ist vorbei</translation>
    </message>
    <message>
        <source>it went back by {seconds} s since the window was opened</source>
        <translation>sie ging um {seconds} s zurück, seit das Fenster offen ist</translation>
    </message>
    <message>
        <source>journal of writes</source>
        <translation>Journal der Schreibvorgänge</translation>
    </message>
    <message>
        <source>keys to the pumps</source>
        <translation>Schlüssel zu den Pumpen</translation>
    </message>
    <message>
        <source>pump models and alarms</source>
        <translation>Pumpenmodelle und Alarme</translation>
    </message>
    <message>
        <source>{why} ({count} more)</source>
        <translation>{why} ({count} weitere)</translation>
    </message>
    <message>
        <source>Close Thecal, start it again and read the pump. Details for the developers are in {where}.</source>
        <translation>Schließen Sie Thecal, starten Sie es neu und lesen Sie die Pumpe aus. Einzelheiten für die Entwickler stehen in {where}.</translation>
    </message>
    <message>
        <source>Install Thecal again.</source>
        <translation>Installieren Sie Thecal neu.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>No drug library: {error}.</source>
        <translation>Keine Arzneimittelbibliothek: {error}.</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Kein Patient</translation>
    </message>
    <message>
        <source>No pump connected</source>
        <translation>Keine Pumpe verbunden</translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run. This window reads and stops them; it programs none.</source>
        <translation>Pumpen laufen mit ihren Programmen weiter. Dieses Fenster liest sie aus und stoppt sie; es programmiert keine.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The pump goes on with the program that it runs.</source>
        <translation>Die Pumpe läuft mit ihrem jetzigen Programm weiter.</translation>
    </message>
    <message>
        <source>The pump was changed elsewhere: look at that on Pump first.</source>
        <translation>Die Pumpe wurde andernorts geändert: Sehen Sie sich das zuerst unter Pumpe an.</translation>
    </message>
    <message>
        <source>Thecal · TRAINING</source>
        <translation>Thecal · TRAINING</translation>
    </message>
    <message>
        <source>This program has a fault and takes no more changes.</source>
        <translation>Diese Software hat einen Fehler und nimmt keine Änderungen mehr an.</translation>
    </message>
    <message>
        <source>open one in Patient, or work with the pump alone</source>
        <translation>öffnen Sie einen unter Patient, oder arbeiten Sie nur mit der Pumpe</translation>
    </message>
    <message>
        <source>Ask the clinic that implanted it.</source>
        <translation>Fragen Sie die Klinik, die sie implantiert hat.</translation>
    </message>
    <message>
        <source>Connect one first.</source>
        <translation>Verbinden Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Emergency access may only read, stop and lower the pump.</source>
        <translation>Notfallzugang darf die Pumpe nur auslesen, stoppen und absenken.</translation>
    </message>
    <message>
        <source>Find out again.</source>
        <translation>Klären Sie es erneut.</translation>
    </message>
    <message>
        <source>Look at it before you go on.</source>
        <translation>Sehen Sie es sich an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>No pump is connected.</source>
        <translation>Keine Pumpe ist verbunden.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Read the pump, then program it again if that is still right.</source>
        <translation>Lesen Sie die Pumpe aus, und programmieren Sie sie dann erneut, wenn das noch richtig ist.</translation>
    </message>
    <message>
        <source>See that it is the pump that you mean.</source>
        <translation>Vergewissern Sie sich, dass es die gemeinte Pumpe ist.</translation>
    </message>
    <message>
        <source>The journal cannot be kept: {error}</source>
        <translation>Das Journal kann nicht geführt werden: {error}</translation>
    </message>
    <message>
        <source>The program in the pump was judged by drug library {library_version} ({library_digest}); here is {version} ({digest}).</source>
        <translation>Das Programm in der Pumpe wurde nach Arzneimittelbibliothek {library_version} ({library_digest}) beurteilt; hier ist {version} ({digest}).</translation>
    </message>
    <message>
        <source>The pump did not do it.</source>
        <translation>Die Pumpe hat es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The pump did not take the key of that file for emergency access.</source>
        <translation>Die Pumpe hat den Schlüssel dieser Datei nicht für den Notfallzugang angenommen.</translation>
    </message>
    <message>
        <source>The pump runs its old program.</source>
        <translation>Die Pumpe führt ihr altes Programm aus.</translation>
    </message>
    <message>
        <source>The pump was read after that; what is shown is what it does now.</source>
        <translation>Die Pumpe wurde danach ausgelesen; angezeigt ist, was sie jetzt tut.</translation>
    </message>
    <message>
        <source>The write is settled: the new program was not activated.</source>
        <translation>Der Schreibvorgang ist geklärt: Das neue Programm wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>The write is settled: the pump runs the new program.</source>
        <translation>Der Schreibvorgang ist geklärt: Die Pumpe führt das neue Programm aus.</translation>
    </message>
    <message>
        <source>What the pump is doing is not known.</source>
        <translation>Was die Pumpe tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the pump runs is not known.</source>
        <translation>Was die Pumpe ausführt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>another pump cannot be opened now ({now})</source>
        <translation>eine andere Pumpe kann jetzt nicht geöffnet werden ({now})</translation>
    </message>
    <message>
        <source>the pump holds no program that could be activated</source>
        <translation>die Pumpe enthält kein Programm, das aktiviert werden könnte</translation>
    </message>
    <message>
        <source>the pump was changed elsewhere; look at that on the Pump screen first</source>
        <translation>die Pumpe wurde andernorts geändert; sehen Sie sich das zuerst auf dem Bildschirm Pumpe an</translation>
    </message>
    <message>
        <source>there is no program</source>
        <translation>es gibt kein Programm</translation>
    </message>
    <message>
        <source>there is no write to settle</source>
        <translation>es gibt keinen Schreibvorgang zu klären</translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation>es gibt nichts zu senden</translation>
    </message>
    <message>
        <source>there is nothing to settle ({now})</source>
        <translation>es gibt nichts zu klären ({now})</translation>
    </message>
    <message>
        <source>24-hour dose</source>
        <translation>24-Stunden-Dosis</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>von {old} auf {new}</translation>
    </message>
    <message>
        <source>{spoken}, change {change}</source>
        <translation>{spoken}, Änderung {change}</translation>
    </message>
    <message>
        <source>{accessible_name}, in {unit}</source>
        <translation>{accessible_name}, in {unit}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Begründung nötig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What is this finding?</source>
        <translation>Was ist dieser Befund?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>After programming</source>
        <translation>Nach dem Programmieren</translation>
    </message>
    <message>
        <source>Curves that are shown</source>
        <translation>Angezeigte Kurven</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>Handbook: {chapter}</source>
        <translation>Handbuch: {chapter}</translation>
    </message>
    <message>
        <source>The handbook for a browser: {path}</source>
        <translation>Das Handbuch für einen Browser: {path}</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführter Rundgang</translation>
    </message>
    <message>
        <source>Story and task stand on the Training screen; read the pump there first.</source>
        <translation>Geschichte und Aufgabe stehen auf dem Bildschirm Training; lesen Sie dort zuerst die Pumpe aus.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Das habe ich gelesen</translation>
    </message>
    <message>
        <source>NOT USED</source>
        <translation>NICHT VERWENDET</translation>
    </message>
    <message>
        <source>Not used: {name}</source>
        <translation>Nicht verwendet: {name}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notices are files that the administrator puts into {folder}.</source>
        <translation>Hinweise sind Dateien, die die Administration in {folder} legt.</translation>
    </message>
    <message>
        <source>That cannot be kept in the audit trail: {why}</source>
        <translation>Das kann nicht im Prüfprotokoll festgehalten werden: {why}</translation>
    </message>
    <message>
        <source>There is no notice about this version of Thecal.</source>
        <translation>Zu dieser Version von Thecal gibt es keinen Hinweis.</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {why}</source>
        <translation>Zurückgezogen am {day}: {why}</translation>
    </message>
    <message>
        <source>You have read this.</source>
        <translation>Sie haben das gelesen.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{issued}. Source: {source}</source>
        <translation>{issued}. Quelle: {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n more notices are not read.</source>
        <translation>
            <numerusform>%n weiterer Hinweis ist nicht gelesen.</numerusform>
            <numerusform>%n weitere Hinweise sind nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice cannot be read: {name}.</source>
        <translation>Ein Hinweis kann nicht gelesen werden: {name}.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Tell the administrator of this computer. Everything else works as before.</source>
        <translation>Sagen Sie es der Administration dieses Rechners. Alles andere arbeitet wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Safety notice</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>The update check is off: Thecal asks no address.</source>
        <translation>Die Suche nach Neuem ist aus: Thecal fragt keine Adresse.</translation>
    </message>
    <message>
        <source>The update check is on: once a day it asks {host}, and downloads no program.</source>
        <translation>Die Suche nach Neuem ist an: Sie fragt einmal am Tag {host} und lädt kein Programm.</translation>
    </message>
    <message>
        <source>dated after today</source>
        <translation>trägt ein Datum nach heute</translation>
    </message>
    <message>
        <source>issued today</source>
        <translation>heute herausgegeben</translation>
    </message>
    <message>
        <source>{id}, issued {day}, {age}</source>
        <translation>{id}, herausgegeben am {day}, {age}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>Give the new password</source>
        <translation>Neues Passwort vergeben</translation>
    </message>
    <message>
        <source>Hand the password over in person. Whoever has the account changes it in the menu.</source>
        <translation>Übergeben Sie das Passwort persönlich. Wer das Konto hat, ändert es im Menü.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Neues Passwort für {name}</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Rollen von {name}</translation>
    </message>
    <message>
        <source>These are the roles that it has.</source>
        <translation>Das sind die Rollen, die es hat.</translation>
    </message>
    <message>
        <source>They hold from the next call on; what is shown follows at the next sign-in.</source>
        <translation>Sie gelten ab dem nächsten Aufruf; was gezeigt wird, folgt mit der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Type the password so far.</source>
        <translation>Geben Sie das bisherige Passwort ein.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>Close it …</source>
        <translation>Schließen …</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>Konto von {name} schließen?</translation>
    </message>
    <message>
        <source>Each person has an account; it says what may be done. An account is never removed.</source>
        <translation>Jede Person hat ein Konto; es sagt, was sie tun darf. Ein Konto wird nie entfernt.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>New password …</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Nobody can sign in with it any more. It stays in the records, since they name it.</source>
        <translation>Niemand kann sich mehr damit anmelden. Es bleibt in den Akten, denn sie nennen es.</translation>
    </message>
    <message>
        <source>Roles …</source>
        <translation>Rollen …</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>Dieses Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve the drug library</source>
        <translation>Arzneibibliothek freigeben</translation>
    </message>
    <message>
        <source>Library {version}. With it patients&apos; pumps are programmed on this computer. Compare every figure that your clinic uses with what your pharmacy checked.</source>
        <translation>Bibliothek {version}. Mit ihr werden auf diesem Rechner Pumpen von Patienten programmiert. Vergleichen Sie jede Zahl, die Ihre Klinik verwendet, mit dem, was Ihre Apotheke geprüft hat.</translation>
    </message>
    <message>
        <source>The drug library {version} is approved.</source>
        <translation>Die Arzneibibliothek {version} ist freigegeben.</translation>
    </message>
    <message>
        <source>The first 8 digits of its SHA-256, from what the pharmacy checked</source>
        <translation>Die ersten 8 Stellen ihrer SHA-256-Summe, aus dem, was die Apotheke geprüft hat</translation>
    </message>
    <message>
        <source>Type the digits.</source>
        <translation>Geben Sie die Stellen ein.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Pumps are not touched by this: what runs goes on, and a write that was begun is settled.</source>
        <translation>Pumpen sind davon nicht berührt: Was läuft, läuft weiter, und ein begonnener Schreibvorgang wird abgeschlossen.</translation>
    </message>
    <message>
        <source>The server of the records does not answer since {since}.</source>
        <translation>Der Server der Akten antwortet seit {since} nicht.</translation>
    </message>
    <message>
        <source>What was read before can still be looked at. Nothing can be recorded until the server is back.</source>
        <translation>Was schon gelesen wurde, kann weiter angesehen werden. Nichts kann eingetragen werden, bis der Server wieder da ist.</translation>
    </message>
    <message>
        <source>A backup is one encrypted file under a passphrase of its own, proven by restoring it into a temporary place. The command line makes it too, and restores it: thecal backup, thecal restore.</source>
        <translation>Eine Sicherung ist eine verschlüsselte Datei unter einer eigenen Passphrase, geprüft durch Wiederherstellen an einem vorläufigen Ort. Die Befehlszeile erstellt sie auch und stellt sie wieder her: thecal backup, thecal restore.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Back up the records</source>
        <translation>Akten sichern</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>Folder, best on another disk</source>
        <translation>Ordner, am besten auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Records of the clinic</source>
        <translation>Akten der Klinik</translation>
    </message>
    <message>
        <source>The backup is being made and proven. This dialog may be closed meanwhile.</source>
        <translation>Die Sicherung wird erstellt und geprüft. Dieses Fenster darf inzwischen geschlossen werden.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Without it nobody can restore the backup. Write it down and lock it away.</source>
        <translation>Ohne sie kann niemand die Sicherung wiederherstellen. Schreiben Sie sie auf und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>on a server of the clinic</source>
        <translation>auf einem Server der Klinik</translation>
    </message>
    <message>
        <source>on this computer, encrypted: {folder}</source>
        <translation>auf diesem Computer, verschlüsselt: {folder}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book for {name}</source>
        <translation>Termin für {name}</translation>
    </message>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Tag, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>In a calendar file stand the day, what for, and the number of the record; no name.</source>
        <translation>In einer Kalenderdatei stehen der Tag, der Anlass und die Nummer der Akte; kein Name.</translation>
    </message>
    <message>
        <source>Note (may be empty)</source>
        <translation>Notiz (kann leer bleiben)</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Time that was agreed on (may be empty)</source>
        <translation>Vereinbarte Uhrzeit (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Type the day like {example}.</source>
        <translation>Geben Sie den Tag ein wie {example}.</translation>
    </message>
    <message>
        <source>Type the time like {example}.</source>
        <translation>Geben Sie die Uhrzeit ein wie {example}.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>Ein Passwort hat mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The records are made. There is no account yet: yours will be the administrator&apos;s. It keeps accounts and backups and sees no patient; give yourself more roles in Settings, or make accounts for others there.</source>
        <translation>Die Akten sind angelegt. Noch gibt es kein Konto: Ihres wird das der Administration. Es verwaltet Konten und Sicherungen und sieht keine Patienten; geben Sie sich unter Einstellungen weitere Rollen, oder legen Sie dort Konten für andere an.</translation>
    </message>
    <message>
        <source>Type name and password.</source>
        <translation>Geben Sie Name und Passwort ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Another person …</source>
        <translation>Andere Person …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>A passphrase of records has at least {least} characters.</source>
        <translation>Eine Passphrase der Akten hat mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>A pump can be worked with alone, too: connect it.</source>
        <translation>Sie können auch nur mit einer Pumpe arbeiten: Verbinden Sie sie.</translation>
    </message>
    <message>
        <source>Make the records</source>
        <translation>Akten anlegen</translation>
    </message>
    <message>
        <source>Nothing in them was changed. A pump can be worked with alone: connect it.</source>
        <translation>Nichts darin wurde geändert. Sie können nur mit einer Pumpe arbeiten: Verbinden Sie sie.</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Akten öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the records</source>
        <translation>Passphrase der Akten</translation>
    </message>
    <message>
        <source>Patients with their pumps and catheters, visits, trials, and what is due when. Encrypted on this computer, or on a server of the clinic. Nothing is kept yet.</source>
        <translation>Patienten mit ihren Pumpen und Kathetern, Besuche, Testphasen und was wann fällig ist. Verschlüsselt auf diesem Computer oder auf einem Server der Klinik. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Set up the records …</source>
        <translation>Akten einrichten …</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>Die Akten werden geöffnet …</translation>
    </message>
    <message>
        <source>The records are under a passphrase.</source>
        <translation>Die Akten liegen unter einer Passphrase.</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>Die Akten können nicht benutzt werden</translation>
    </message>
    <message>
        <source>The server holds no records yet. New ones are made under a passphrase, which every workstation of the clinic is asked for. Nobody can open them without it, so write it down and lock it away.</source>
        <translation>Der Server enthält noch keine Akten. Neue werden unter einer Passphrase angelegt, die an jedem Arbeitsplatz der Klinik verlangt wird. Ohne sie kann niemand sie öffnen; schreiben Sie sie auf und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the records are kept under a passphrase. It is asked for at each start. Nobody can open the records without it, so write it down and lock it away.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher, also liegen die Akten unter einer Passphrase. Sie wird bei jedem Start verlangt. Ohne sie kann niemand die Akten öffnen; schreiben Sie sie auf und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Sign in to the records of the clinic</source>
        <translation>Bei den Akten der Klinik anmelden</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>Add and open</source>
        <translation>Hinzufügen und öffnen</translation>
    </message>
    <message>
        <source>Date of birth, as year-month-day</source>
        <translation>Geburtsdatum, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Diagnosis (may be empty)</source>
        <translation>Diagnose (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Family name, in any script</source>
        <translation>Familienname, in beliebiger Schrift</translation>
    </message>
    <message>
        <source>Given name (may be empty)</source>
        <translation>Vorname (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Number of the patient in the clinic</source>
        <translation>Nummer des Patienten in der Klinik</translation>
    </message>
    <message>
        <source>Type the date of birth like {example}.</source>
        <translation>Geben Sie das Geburtsdatum ein wie {example}.</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Geben Sie den Familiennamen ein.</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Geben Sie die Nummer ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty</source>
        <translation>JJJJ-MM-TT oder leer</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>aus der Akte</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>{count} known, {summary}</source>
        <translation>{count} bekannt, {summary}</translation>
    </message>
    <message>
        <source>Between two rises</source>
        <translation>Zwischen zwei Erhöhungen</translation>
    </message>
    <message>
        <source>Change of the daily dose</source>
        <translation>Änderung der Tagesdosis</translation>
    </message>
    <message>
        <source>Dose of an hour</source>
        <translation>Dosis einer Stunde</translation>
    </message>
    <message>
        <source>Keeps in the pump</source>
        <translation>Haltbar in der Pumpe</translation>
    </message>
    <message>
        <source>Labelled strength</source>
        <translation>Zugelassene Stärke</translation>
    </message>
    <message>
        <source>Start, {population}</source>
        <translation>Beginn, {population}</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Schritt abwärts</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation>Schritt aufwärts</translation>
    </message>
    <message>
        <source>Test dose</source>
        <translation>Testdosis</translation>
    </message>
    <message>
        <source>Watching, {occasion}</source>
        <translation>Überwachung, {occasion}</translation>
    </message>
    <message>
        <source>hard, least</source>
        <translation>hart, mindestens</translation>
    </message>
    <message>
        <source>hard, most</source>
        <translation>hart, höchstens</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>soft, least</source>
        <translation>weich, mindestens</translation>
    </message>
    <message>
        <source>soft, most</source>
        <translation>weich, höchstens</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ask {host} once a day?</source>
        <translation>{host} einmal am Tag fragen?</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it on …</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>The administrator of this computer first puts the address and its key into {file}.</source>
        <translation>Zuerst schreibt der Administrator dieses Rechners die Adresse und ihren Schlüssel in {file}.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Suche nach Neuem</translation>
    </message>
    <message>
        <source>While a window is open, Thecal asks the address once a day for a signed file of notices. The question holds the address and the word Thecal, and nothing of patients, pumps or people, not even the version; whoever answers sees the internet address of this computer and the time. No program is downloaded. It is off unless an administrator switches it on.</source>
        <translation>Solange ein Fenster offen ist, fragt Thecal einmal am Tag die Adresse nach einer signierten Datei mit Hinweisen. Die Anfrage enthält die Adresse und das Wort Thecal und nichts über Patienten, Pumpen oder Personen, nicht einmal die Version; wer antwortet, sieht die Internetadresse dieses Rechners und die Zeit. Es wird kein Programm geladen. Die Suche ist aus, solange kein Administrator sie einschaltet.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {patients}, {visits}; proven by restoring it.</source>
        <translation>{file}: {patients}, {visits}; durch Wiederherstellen geprüft.</translation>
    </message>
    <message>
        <source>A refill, a follow-up or a trial stands here when its day is recorded or booked.</source>
        <translation>Hier steht eine Füllung, eine Nachkontrolle oder eine Testphase, sobald ihr Tag eingetragen oder gebucht ist.</translation>
    </message>
    <message>
        <source>Add a patient …</source>
        <translation>Patient hinzufügen …</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Buchen …</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Cancel this entry?</source>
        <translation>Diesen Eintrag absagen?</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Choose a line of what is due first.</source>
        <translation>Wählen Sie zuerst eine Zeile dessen, was fällig ist.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Find a patient by name, number or serial of the pump</source>
        <translation>Patient nach Name, Nummer oder Seriennummer der Pumpe suchen</translation>
    </message>
    <message>
        <source>It leaves the list and stays in the record. Book the next one, or record a refill, which sets it.</source>
        <translation>Er verlässt die Liste und bleibt in der Akte. Buchen Sie den nächsten, oder tragen Sie eine Füllung ein, die ihn setzt.</translation>
    </message>
    <message>
        <source>More match: type more of the name.</source>
        <translation>Weitere passen: Tippen Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>Name, number, or serial of the pump</source>
        <translation>Name, Nummer oder Seriennummer der Pumpe</translation>
    </message>
    <message>
        <source>No patients for this account</source>
        <translation>Keine Patienten für dieses Konto</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand ist fällig</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody was here yet</source>
        <translation>Noch war niemand hier</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Patients stand here whose records were opened or who came.</source>
        <translation>Hier stehen Patienten, deren Akten geöffnet wurden oder die hier waren.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Save what is due as a calendar file</source>
        <translation>Fälliges als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>The calendar file cannot be written: {why}.</source>
        <translation>Die Kalenderdatei kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Type the beginning of a name, the number, or the serial of the pump; or add the patient.</source>
        <translation>Tippen Sie den Anfang eines Namens, die Nummer oder die Seriennummer der Pumpe; oder fügen Sie den Patienten hinzu.</translation>
    </message>
    <message>
        <source>Was here …</source>
        <translation>War hier …</translation>
    </message>
    <message>
        <source>Was the patient here for this?</source>
        <translation>War der Patient dafür hier?</translation>
    </message>
    <message>
        <source>What is due, the most urgent first</source>
        <translation>Was fällig ist, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Welche Patienten</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} versäumt</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>born {birth_date}</source>
        <translation>geboren {birth_date}</translation>
    </message>
    <message>
        <source>in {days} d</source>
        <translation>in {days} d</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>overdue {days} d</source>
        <translation>überfällig {days} d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Beside the drug library</source>
        <translation>Neben der Arzneimittelbibliothek</translation>
    </message>
    <message>
        <source>Drug or finding</source>
        <translation>Arzneimittel oder Befund</translation>
    </message>
    <message>
        <source>Lift a rule of this clinic</source>
        <translation>Eine Regel dieser Klinik aufheben</translation>
    </message>
    <message>
        <source>Lift the rule</source>
        <translation>Regel aufheben</translation>
    </message>
    <message>
        <source>Set a rule of this clinic</source>
        <translation>Eine Regel dieser Klinik setzen</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Regel setzen</translation>
    </message>
    <message>
        <source>The library limits nothing of this kind.</source>
        <translation>Die Bibliothek begrenzt nichts dieser Art.</translation>
    </message>
    <message>
        <source>The most that passes, with its unit</source>
        <translation>Der höchste erlaubte Wert, mit Einheit</translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation>Die Regel gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The rule is lifted.</source>
        <translation>Die Regel ist aufgehoben.</translation>
    </message>
    <message>
        <source>Type the most that passes.</source>
        <translation>Geben Sie den höchsten erlaubten Wert ein.</translation>
    </message>
    <message>
        <source>Type why.</source>
        <translation>Geben Sie den Grund ein.</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt wird</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel bewirkt</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Warum sie aufgehoben wird</translation>
    </message>
    <message>
        <source>Why: it stands in every finding that the rule makes</source>
        <translation>Grund: er steht in jedem Befund, den die Regel macht</translation>
    </message>
    <message>
        <source>Without it the drug library alone holds. What the rule was stays in the records.</source>
        <translation>Ohne sie gilt allein die Arzneimittelbibliothek. Was die Regel war, bleibt in den Akten.</translation>
    </message>
    <message>
        <source>a number, a space, {unit}</source>
        <translation>eine Zahl, ein Leerzeichen, {unit}</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Wählen Sie zuerst eine Regel.</translation>
    </message>
    <message>
        <source>Lift it …</source>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>Limits of this clinic on top of the drug library. A rule only makes stricter; each finding names it.</source>
        <translation>Grenzen dieser Klinik zusätzlich zur Arzneimittelbibliothek. Eine Regel macht nur strenger; jeder Befund nennt sie.</translation>
    </message>
    <message>
        <source>Set a rule …</source>
        <translation>Regel setzen …</translation>
    </message>
    <message>
        <source>The rules cannot be read, so nothing can be programmed. Sign in: the records bring them anew.</source>
        <translation>Die Regeln sind nicht lesbar, daher kann nichts programmiert werden. Melden Sie sich an: die Akten bringen sie neu.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign in on Start or Patient.</source>
        <translation>Melden Sie sich unter Start oder Patient an.</translation>
    </message>
    <message>
        <source>The pump can be read, stopped and lowered. All else takes an account.</source>
        <translation>Die Pumpe kann ausgelesen, gestoppt und abgesenkt werden. Für alles andere ist ein Konto nötig.</translation>
    </message>
    <message>
        <source>The records cannot be used, so that nobody can sign in.</source>
        <translation>Die Akten können nicht benutzt werden, daher kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>What is done to the pump is kept under the name {user} of this computer.</source>
        <translation>Was mit der Pumpe geschieht, wird unter dem Namen {user} dieses Computers festgehalten.</translation>
    </message>
    <message>
        <source>A program is on its way to the pump; the lock does not touch that.</source>
        <translation>Ein Programm ist auf dem Weg zur Pumpe; die Sperre berührt das nicht.</translation>
    </message>
    <message>
        <source>A program of this visit is not settled: send it or discard it, then open another record.</source>
        <translation>Ein Programm dieses Besuchs ist nicht abgeschlossen: Senden oder verwerfen Sie es, und öffnen Sie dann eine andere Akte.</translation>
    </message>
    <message>
        <source>Change your password …</source>
        <translation>Ihr Passwort ändern …</translation>
    </message>
    <message>
        <source>Close the patient&apos;s record</source>
        <translation>Akte des Patienten schließen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Something is open on the pump. Unlock first, then leave with a reason.</source>
        <translation>An der Pumpe ist etwas offen. Entsperren Sie zuerst, und schließen Sie dann mit einer Begründung.</translation>
    </message>
    <message>
        <source>The pump stays connected and goes on with its program.</source>
        <translation>Die Pumpe bleibt verbunden und läuft mit ihrem Programm weiter.</translation>
    </message>
    <message>
        <source>{user} · not signed in</source>
        <translation>{user} · nicht angemeldet</translation>
    </message>
    <message>
        <source>A program of this visit is not settled yet.</source>
        <translation>Ein Programm dieses Besuchs ist noch nicht geklärt.</translation>
    </message>
    <message>
        <source>In training no records are kept.</source>
        <translation>Im Training werden keine Akten geführt.</translation>
    </message>
    <message>
        <source>No patient&apos;s record is open.</source>
        <translation>Es ist keine Patientenakte geöffnet.</translation>
    </message>
    <message>
        <source>No pump was read that holds a program.</source>
        <translation>Es wurde keine Pumpe gelesen, die ein Programm enthält.</translation>
    </message>
    <message>
        <source>Open the record of the patient whose pump this is.</source>
        <translation>Öffnen Sie die Akte des Patienten, dem diese Pumpe gehört.</translation>
    </message>
    <message>
        <source>The pump holds another program now. Read it again.</source>
        <translation>Die Pumpe enthält jetzt ein anderes Programm. Lesen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Whether the patient&apos;s card is out of date is not known: {error}.</source>
        <translation>Ob die Patientenkarte überholt ist, ist nicht bekannt: {error}.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>der Drucker</translation>
    </message>
    <message>
        <source>Decide below first: theirs or yours.</source>
        <translation>Entscheiden Sie zuerst unten: fremde oder Ihre Angaben.</translation>
    </message>
    <message>
        <source>By this record it was taken out on {day}. Stop, and see who is on the table.</source>
        <translation>Nach dieser Akte wurde sie am {day} entfernt. Halten Sie ein, und sehen Sie nach, wer auf dem Tisch liegt.</translation>
    </message>
    <message>
        <source>The open record, {name}, has no pump. Open the right record, or record the implant first.</source>
        <translation>Die offene Akte, {name}, hat keine Pumpe. Öffnen Sie die richtige Akte, oder erfassen Sie zuerst das Implantat.</translation>
    </message>
    <message>
        <source>The open record, {name}, has pump {serials}. Stop, and see who is on the table.</source>
        <translation>Die offene Akte, {name}, hat die Pumpe {serials}. Halten Sie ein, und sehen Sie nach, wer auf dem Tisch liegt.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}, which is recorded for {name}.</source>
        <translation>Die Pumpe in Reichweite ist {serial}; sie ist für {name} erfasst.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; it is not in this patient&apos;s record.</source>
        <translation>Die Pumpe in Reichweite ist {serial}; sie steht nicht in der Akte dieses Patienten.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Compare two visits</source>
        <translation>Zwei Besuche vergleichen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>Zweiter Besuch</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Two visits are needed.</source>
        <translation>Es braucht zwei Besuche.</translation>
    </message>
    <message>
        <source>Two visits side by side</source>
        <translation>Zwei Besuche nebeneinander</translation>
    </message>
    <message>
        <source>{at}, {kind}, no. {number}</source>
        <translation>{at}, {kind}, Nr. {number}</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Day on which it began</source>
        <translation>Tag, an dem es begann</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>say in words what it was</source>
        <translation>sagen Sie in Worten, was es war</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>No adverse event is recorded.</source>
        <translation>Es ist kein unerwünschtes Ereignis erfasst.</translation>
    </message>
    <message>
        <source>Report an event</source>
        <translation>Ein Ereignis melden</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>Beginn {day}</translation>
    </message>
    <message>
        <source>corrects an older report</source>
        <translation>berichtigt eine ältere Meldung</translation>
    </message>
    <message>
        <source>done: {action}</source>
        <translation>getan: {action}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10</source>
        <translation>eine ganze Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>date and time, like 2026-03-24 14:05</source>
        <translation>Datum und Uhrzeit, wie 2026-03-24 14:05</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>{moment} is no moment of the calendar</source>
        <translation>{moment} ist kein Zeitpunkt des Kalenders</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Änderungen dieser Akte</translation>
    </message>
    <message>
        <source>Changes of this record, newest first</source>
        <translation>Änderungen dieser Akte, die neueste zuerst</translation>
    </message>
    <message>
        <source>Every state is kept. Nothing that was recorded is taken away or written over.</source>
        <translation>Jeder Stand wird aufbewahrt. Nichts Erfasstes wird entfernt oder überschrieben.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>neu: {what}</translation>
    </message>
    <message>
        <source>recorded again as it was</source>
        <translation>unverändert neu erfasst</translation>
    </message>
    <message>
        <source>A catheter has at most {most} pieces here.</source>
        <translation>Ein Katheter hat hier höchstens {most} Stücke.</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Ein Stück hinzufügen</translation>
    </message>
    <message>
        <source>Catheter, from the pump to the tip</source>
        <translation>Katheter, von der Pumpe zur Spitze</translation>
    </message>
    <message>
        <source>Cut at pump end</source>
        <translation>Gekürzt am Pumpenende</translation>
    </message>
    <message>
        <source>Cut at tip end</source>
        <translation>Gekürzt an der Spitze</translation>
    </message>
    <message>
        <source>Cut off piece {number} at its pump end, 0 where nothing was</source>
        <translation>Von Stück {number} am Pumpenende abgeschnitten, 0 wo nichts</translation>
    </message>
    <message>
        <source>Cut off piece {number} at its tip end, 0 where nothing was</source>
        <translation>Von Stück {number} an der Spitze abgeschnitten, 0 wo nichts</translation>
    </message>
    <message>
        <source>Day of the explantation</source>
        <translation>Tag der Explantation</translation>
    </message>
    <message>
        <source>Day of the implantation</source>
        <translation>Tag der Implantation</translation>
    </message>
    <message>
        <source>Length of piece {number}</source>
        <translation>Länge von Stück {number}</translation>
    </message>
    <message>
        <source>Level of the catheter&apos;s tip</source>
        <translation>Höhe der Katheterspitze</translation>
    </message>
    <message>
        <source>Model of piece {number}</source>
        <translation>Modell von Stück {number}</translation>
    </message>
    <message>
        <source>Name of piece {number}</source>
        <translation>Name von Stück {number}</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Pieces of the catheter, from the pump to the tip</source>
        <translation>Stücke des Katheters, von der Pumpe zur Spitze</translation>
    </message>
    <message>
        <source>Pump model</source>
        <translation>Pumpenmodell</translation>
    </message>
    <message>
        <source>Record that it was taken out</source>
        <translation>Entfernung erfassen</translation>
    </message>
    <message>
        <source>Record the implant</source>
        <translation>Implantat erfassen</translation>
    </message>
    <message>
        <source>Remove piece {number}</source>
        <translation>Stück {number} entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save revision</source>
        <translation>Revision speichern</translation>
    </message>
    <message>
        <source>Serial number of the pump</source>
        <translation>Seriennummer der Pumpe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Volume left</source>
        <translation>Restvolumen</translation>
    </message>
    <message>
        <source>Volume of what is left of piece {number}</source>
        <translation>Volumen des Rests von Stück {number}</translation>
    </message>
    <message>
        <source>What must be known before and after MRI</source>
        <translation>Was vor und nach einem MRT bekannt sein muss</translation>
    </message>
    <message>
        <source>Why it was taken out</source>
        <translation>Warum sie entfernt wurde</translation>
    </message>
    <message>
        <source>still to be entered: {name}</source>
        <translation>noch einzugeben: {name}</translation>
    </message>
    <message>
        <source>After trial {trial}, which was decided for an implant.</source>
        <translation>Nach Testphase {trial}, die für ein Implantat entschieden wurde.</translation>
    </message>
    <message>
        <source>Before and after MRI</source>
        <translation>Vor und nach MRT</translation>
    </message>
    <message>
        <source>Change site or MRI note</source>
        <translation>Ort oder MRT-Hinweis ändern</translation>
    </message>
    <message>
        <source>Implanted on</source>
        <translation>Implantiert am</translation>
    </message>
    <message>
        <source>Implanted pump</source>
        <translation>Implantierte Pumpe</translation>
    </message>
    <message>
        <source>Led to by</source>
        <translation>Vorausgegangen</translation>
    </message>
    <message>
        <source>Level of the tip</source>
        <translation>Höhe der Spitze</translation>
    </message>
    <message>
        <source>No implanted pump is recorded.</source>
        <translation>Es ist keine implantierte Pumpe erfasst.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Pumps before</source>
        <translation>Frühere Pumpen</translation>
    </message>
    <message>
        <source>Record an implant</source>
        <translation>Ein Implantat erfassen</translation>
    </message>
    <message>
        <source>Revise the catheter</source>
        <translation>Katheter revidieren</translation>
    </message>
    <message>
        <source>trial {trial}</source>
        <translation>Testphase {trial}</translation>
    </message>
    <message>
        <source>{model} · in from {begins} to {ends}</source>
        <translation>{model} · implantiert von {begins} bis {ends}</translation>
    </message>
    <message>
        <source>{model}, {length} long, cut {at_pump} at the pump end and {at_tip} at the tip end: {left} with {volume}</source>
        <translation>{model}, {length} lang, gekürzt um {at_pump} am Pumpenende und {at_tip} an der Spitze: {left} mit {volume}</translation>
    </message>
    <message>
        <source>{volume}, revision {number}</source>
        <translation>{volume}, Revision {number}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Notiz zum Kontakt</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Save allergy</source>
        <translation>Allergie speichern</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>The patient&apos;s number</source>
        <translation>Nummer des Patienten</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No allergy is recorded.</source>
        <translation>Es ist keine Allergie erfasst.</translation>
    </message>
    <message>
        <source>Nobody to call is recorded.</source>
        <translation>Es ist niemand zum Anrufen erfasst.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>A part of the visit was not taken into the records.</source>
        <translation>Ein Teil des Besuchs wurde nicht in die Akten aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing is programmed from here; reading and stopping stay possible.</source>
        <translation>Von hier wird nichts programmiert; Lesen und Anhalten bleiben möglich.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Diese Akte öffnen</translation>
    </message>
    <message>
        <source>Open that record, so that this visit is kept.</source>
        <translation>Öffnen Sie diese Akte, damit dieser Besuch festgehalten wird.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded for {name}.</source>
        <translation>Pumpe {serial} ist für {name} erfasst.</translation>
    </message>
    <message>
        <source>The pump is not touched by this; a program in it stays there.</source>
        <translation>Die Pumpe ist davon nicht berührt; ein Programm in ihr bleibt dort.</translation>
    </message>
    <message>
        <source>The visit is not in the records yet.</source>
        <translation>Der Besuch ist noch nicht in den Akten.</translation>
    </message>
    <message>
        <source>This is not the pump of the open record.</source>
        <translation>Das ist nicht die Pumpe der offenen Akte.</translation>
    </message>
    <message>
        <source>The records are being asked.</source>
        <translation>Die Akten werden gefragt.</translation>
    </message>
    <message>
        <source>Allergies: {what}</source>
        <translation>Allergien: {what}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implantat</translation>
    </message>
    <message>
        <source>MRI note</source>
        <translation>MRT-Hinweis</translation>
    </message>
    <message>
        <source>Open a record from the list of patients.</source>
        <translation>Öffnen Sie eine Akte aus der Patientenliste.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation>Teil der Akte</translation>
    </message>
    <message>
        <source>Pump {serial}</source>
        <translation>Pumpe {serial}</translation>
    </message>
    <message>
        <source>Training keeps no records. Start the clinic to work with patients.</source>
        <translation>Das Training führt keine Akten. Starten Sie die Klinik, um mit Patienten zu arbeiten.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>{number} · born {day} · {age}</source>
        <translation>{number} · geboren {day} · {age}</translation>
    </message>
    <message>
        <source>Choose what your signature means.</source>
        <translation>Wählen Sie, was Ihre Unterschrift bedeutet.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Nicht unterschreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign this visit</source>
        <translation>Diesen Besuch unterschreiben</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Kennwort ein.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Was Ihre Unterschrift bedeutet</translation>
    </message>
    <message>
        <source>You sign as {name}. After that nothing of this visit changes; a mistake is put right by a new visit that names this one.</source>
        <translation>Sie unterschreiben als {name}. Danach ändert sich an diesem Besuch nichts mehr; ein Fehler wird durch einen neuen Besuch berichtigt, der diesen nennt.</translation>
    </message>
    <message>
        <source>Your password, again</source>
        <translation>Ihr Kennwort, noch einmal</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>performed and checked</source>
        <translation>durchgeführt und geprüft</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>beaufsichtigt</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Fremde Angaben behalten</translation>
    </message>
    <message>
        <source>Record mine over theirs</source>
        <translation>Meine Angaben darüber erfassen</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>Fremde Angaben gegen Ihre</translation>
    </message>
    <message>
        <source>Theirs, recorded now</source>
        <translation>Von der anderen Person, jetzt erfasst</translation>
    </message>
    <message>
        <source>Yours, not recorded</source>
        <translation>Von Ihnen, nicht erfasst</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{by} changed this at {at}, after it was opened here. Nothing of yours is recorded yet.</source>
        <translation>{by} hat dies am {at} geändert, nachdem es hier geöffnet wurde. Von Ihren Angaben ist noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dose that was given, with its unit</source>
        <translation>Gegebene Dosis mit ihrer Einheit</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Doses in their order, with units</source>
        <translation>Dosen der Reihe nach, mit Einheiten</translation>
    </message>
    <message>
        <source>From dose to dose</source>
        <translation>Von Dosis zu Dosis</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Hours from dose to dose, where there are several</source>
        <translation>Stunden von Dosis zu Dosis, wo es mehrere sind</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Moment at which it was given</source>
        <translation>Zeitpunkt, zu dem sie gegeben wurde</translation>
    </message>
    <message>
        <source>Pain before the trial, from 0 to 10</source>
        <translation>Schmerz vor der Testphase, von 0 bis 10</translation>
    </message>
    <message>
        <source>Plan this trial</source>
        <translation>Diese Testphase planen</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung erfassen</translation>
    </message>
    <message>
        <source>Save dose</source>
        <translation>Dosis speichern</translation>
    </message>
    <message>
        <source>The drug library says {doses} ({source}).</source>
        <translation>Die Arzneimittelbibliothek nennt {doses} ({source}).</translation>
    </message>
    <message>
        <source>implant a pump</source>
        <translation>eine Pumpe implantieren</translation>
    </message>
    <message>
        <source>implant none</source>
        <translation>keine implantieren</translation>
    </message>
    <message>
        <source>like 50 mcg, 75 mcg, 100 mcg</source>
        <translation>wie 50 mcg, 75 mcg, 100 mcg</translation>
    </message>
    <message>
        <source>Best relief {percent} %, {band}</source>
        <translation>Beste Linderung {percent} %, {band}</translation>
    </message>
    <message>
        <source>Course of the trial</source>
        <translation>Verlauf der Testphase</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide the trial that goes on first.</source>
        <translation>Entscheiden Sie zuerst über die laufende Testphase.</translation>
    </message>
    <message>
        <source>Decided on {at}: {what}. Reason: {reason}</source>
        <translation>Entschieden am {at}: {what}. Begründung: {reason}</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>Gegebene Dosis</translation>
    </message>
    <message>
        <source>Dose: {dose}</source>
        <translation>Dosis: {dose}</translation>
    </message>
    <message>
        <source>Doses planned</source>
        <translation>Geplante Dosen</translation>
    </message>
    <message>
        <source>Doses, pain, function, side effects</source>
        <translation>Dosen, Schmerz, Funktion, Nebenwirkungen</translation>
    </message>
    <message>
        <source>Function or side effect</source>
        <translation>Funktion oder Nebenwirkung</translation>
    </message>
    <message>
        <source>Function: {text}</source>
        <translation>Funktion: {text}</translation>
    </message>
    <message>
        <source>No relief in percent</source>
        <translation>Keine Linderung in Prozent</translation>
    </message>
    <message>
        <source>No relief yet</source>
        <translation>Noch keine Linderung</translation>
    </message>
    <message>
        <source>No score was taken after a dose.</source>
        <translation>Nach einer Dosis wurde kein Wert erhoben.</translation>
    </message>
    <message>
        <source>No trial is recorded.</source>
        <translation>Es ist keine Testphase erfasst.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Es ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>Pain: {score}</source>
        <translation>Schmerz: {score}</translation>
    </message>
    <message>
        <source>Plan a trial</source>
        <translation>Testphase planen</translation>
    </message>
    <message>
        <source>Plan of the trial</source>
        <translation>Plan der Testphase</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Relief and decision</source>
        <translation>Linderung und Entscheidung</translation>
    </message>
    <message>
        <source>Relief needs a score after a dose.</source>
        <translation>Für die Linderung braucht es einen Wert nach einer Dosis.</translation>
    </message>
    <message>
        <source>Rule of 50 percent</source>
        <translation>Regel der 50 Prozent</translation>
    </message>
    <message>
        <source>Side effect: {text}</source>
        <translation>Nebenwirkung: {text}</translation>
    </message>
    <message>
        <source>The pain before was 0, so that no percentage can be given.</source>
        <translation>Der Schmerz davor war 0, darum gibt es keinen Prozentwert.</translation>
    </message>
    <message>
        <source>The rule decides nothing: a person does, with a reason either way.</source>
        <translation>Die Regel entscheidet nichts: das tut ein Mensch, so oder so mit Begründung.</translation>
    </message>
    <message>
        <source>The rule of {percent} percent is met.</source>
        <translation>Die Regel der {percent} Prozent ist erfüllt.</translation>
    </message>
    <message>
        <source>The rule of {percent} percent is not met.</source>
        <translation>Die Regel der {percent} Prozent ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <translation>Testphase {number}</translation>
    </message>
    <message>
        <source>Watched after each</source>
        <translation>Überwacht nach jeder</translation>
    </message>
    <message>
        <source>continuous, titrated</source>
        <translation>kontinuierlich, titriert</translation>
    </message>
    <message>
        <source>given {at}</source>
        <translation>gegeben {at}</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>no source says how long</source>
        <translation>keine Quelle sagt, wie lange</translation>
    </message>
    <message>
        <source>relief {percent} %</source>
        <translation>Linderung {percent} %</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>{dose} after {hours} h</source>
        <translation>{dose} nach {hours} h</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <source>1 event, no. {number}</source>
        <translation>1 Ereignis, Nr. {number}</translation>
    </message>
    <message>
        <source>Digest of the program</source>
        <translation>Prüfwert des Programms</translation>
    </message>
    <message>
        <source>Read back after programming</source>
        <translation>Nach dem Programmieren zurückgelesen</translation>
    </message>
    <message>
        <source>Signed by {name} on {at}: {meaning}.</source>
        <translation>Unterschrieben von {name} am {at}: {meaning}.</translation>
    </message>
    <message>
        <source>bytes that this version does not read, digest {digest}</source>
        <translation>Bytes, die diese Version nicht liest, Prüfwert {digest}</translation>
    </message>
    <message>
        <source>expected {expected}, measured {measured}, filled {filled} of {solution}</source>
        <translation>erwartet {expected}, gemessen {measured}, gefüllt {filled} mit {solution}</translation>
    </message>
    <message>
        <source>from {solution}</source>
        <translation>aus {solution}</translation>
    </message>
    <message>
        <source>none kept</source>
        <translation>keines festgehalten</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>{count} events, no. {first} to {last}</source>
        <translation>{count} Ereignisse, Nr. {first} bis {last}</translation>
    </message>
    <message>
        <source>{program} · read {at}</source>
        <translation>{program} · gelesen {at}</translation>
    </message>
    <message>
        <source>24 h average</source>
        <translation>Mittel über 24 h</translation>
    </message>
    <message>
        <source>24 h worst</source>
        <translation>Stärkster in 24 h</translation>
    </message>
    <message>
        <source>Average pain of the last 24 h, from 0 to 10</source>
        <translation>Mittlerer Schmerz der letzten 24 h, von 0 bis 10</translation>
    </message>
    <message>
        <source>Observation in words</source>
        <translation>Beobachtung in Worten</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10</source>
        <translation>Schmerz jetzt, von 0 bis 10</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Schmerzwert speichern</translation>
    </message>
    <message>
        <source>Save the corrected volumes</source>
        <translation>Berichtigte Volumen speichern</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Worst pain of the last 24 h, from 0 to 10</source>
        <translation>Stärkster Schmerz der letzten 24 h, von 0 bis 10</translation>
    </message>
    <message>
        <source>function: what the patient can do</source>
        <translation>Funktion: was der Patient kann</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>the worst of the last 24 h lies below their average</source>
        <translation>der stärkste Schmerz der letzten 24 h liegt unter deren Mittel</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>In the visit that is corrected</source>
        <translation>Im Besuch, der berichtigt wird</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es war nichts eingetragen.</translation>
    </message>
    <message>
        <source>Pain, function, side effects, adverse events</source>
        <translation>Schmerz, Funktion, Nebenwirkungen, unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Refill: {refill}</source>
        <translation>Füllung: {refill}</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>What was done at this patient&apos;s pump is not in the records yet. Wait until it is.</source>
        <translation>Was an der Pumpe dieses Patienten getan wurde, ist noch nicht in den Akten. Warten Sie, bis es dort ist.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Berichtigung beginnen</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Unterschrift prüfen</translation>
    </message>
    <message>
        <source>Correct this visit</source>
        <translation>Diesen Besuch berichtigen</translation>
    </message>
    <message>
        <source>Corrected by visit {number}.</source>
        <translation>Berichtigt durch Besuch {number}.</translation>
    </message>
    <message>
        <source>Corrects visit {number}.</source>
        <translation>Berichtigt Besuch {number}.</translation>
    </message>
    <message>
        <source>Findings and reasons</source>
        <translation>Befunde und Begründungen</translation>
    </message>
    <message>
        <source>Findings of this visit</source>
        <translation>Befunde dieses Besuchs</translation>
    </message>
    <message>
        <source>NOT AS SIGNED: {flaws}.</source>
        <translation>NICHT WIE UNTERSCHRIEBEN: {flaws}.</translation>
    </message>
    <message>
        <source>No finding was shown.</source>
        <translation>Es wurde kein Befund gezeigt.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>Programs of this visit</source>
        <translation>Programme dieses Besuchs</translation>
    </message>
    <message>
        <source>Pump in reach</source>
        <translation>Pumpe in Reichweite</translation>
    </message>
    <message>
        <source>Sign this visit …</source>
        <translation>Diesen Besuch unterschreiben …</translation>
    </message>
    <message>
        <source>The signature holds.</source>
        <translation>Die Unterschrift ist gültig.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visit {number} corrects it.</source>
        <translation>Besuch {number} berichtigt ihn.</translation>
    </message>
    <message>
        <source>Visit {number}: {kind}, {at}</source>
        <translation>Besuch {number}: {kind}, {at}</translation>
    </message>
    <message>
        <source>What was done at the pump is not kept yet.</source>
        <translation>Was an der Pumpe getan wurde, ist noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>What was wrong with this visit</source>
        <translation>Was an diesem Besuch falsch war</translation>
    </message>
    <message>
        <source>none was read</source>
        <translation>es wurde keine gelesen</translation>
    </message>
    <message>
        <source>none was written</source>
        <translation>es wurde keines geschrieben</translation>
    </message>
    <message>
        <source>A visit begins when the patient&apos;s pump is read.</source>
        <translation>Ein Besuch beginnt, wenn die Pumpe des Patienten gelesen wird.</translation>
    </message>
    <message>
        <source>It is shown.</source>
        <translation>Er wird gezeigt.</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Read the pump, or begin a visit without it.</source>
        <translation>Lesen Sie die Pumpe, oder beginnen Sie einen Besuch ohne sie.</translation>
    </message>
    <message>
        <source>Visit without the pump</source>
        <translation>Besuch ohne die Pumpe</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>Besuche, der neueste zuerst</translation>
    </message>
    <message>
        <source>of visit {number}</source>
        <translation>von Besuch {number}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>{at}, no. {number}</source>
        <translation>{at}, Nr. {number}</translation>
    </message>
    <message>
        <source>24 h average {average}</source>
        <translation>Mittel über 24 h {average}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Taken out because</source>
        <translation>Entfernt, weil</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>kontinuierlich</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>family doctor</source>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>home care</source>
        <translation>häusliche Pflege</translation>
    </message>
    <message>
        <source>implant</source>
        <translation>Implantat</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>lebensbedrohlich</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>programming</source>
        <translation>Programmierung</translation>
    </message>
    <message>
        <source>referring doctor</source>
        <translation>überweisender Arzt</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>repeated doses</source>
        <translation>wiederholte Dosen</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>single shot</source>
        <translation>Einzelgabe</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>worst {worst}</source>
        <translation>stärkster {worst}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{now} of 10 now</source>
        <translation>{now} von 10 jetzt</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} J.</translation>
    </message>
    <message>
        <source>implant {serial}</source>
        <translation>Implantat {serial}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation>Schmerz {score}</translation>
    </message>
    <message>
        <source>pain {score}, {day}</source>
        <translation>Schmerz {score}, {day}</translation>
    </message>
    <message>
        <source>refill, {volume}</source>
        <translation>Füllung, {volume}</translation>
    </message>
    <message>
        <source>Dose, concentration and pain over the years</source>
        <translation>Dosis, Konzentration und Schmerz über die Jahre</translation>
    </message>
    <message>
        <source>Left and right go from moment to moment.</source>
        <translation>Links und rechts gehen von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nothing yet: it begins with the first visit or score.</source>
        <translation>Noch nichts: es beginnt mit dem ersten Besuch oder Schmerzwert.</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Schmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>{name} in the reservoir, {unit}</source>
        <translation>{name} im Reservoir, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}/day</source>
        <translation>{name}, {unit}/day</translation>
    </message>
    <message>
        <source>Backup by schedule: {file}, proven by restoring it.</source>
        <translation>Sicherung nach Plan: {file}, durch Wiederherstellen geprüft.</translation>
    </message>
    <message>
        <source>The backup by schedule was not made: {why}</source>
        <translation>Die Sicherung nach Plan wurde nicht erstellt: {why}</translation>
    </message>
    <message>
        <source>A scenario opens in a training window of its own, on an emulated pump with a virtual patient.</source>
        <translation>Ein Szenario öffnet sich in einem eigenen Übungsfenster, an einer emulierten Pumpe mit einem virtuellen Patienten.</translation>
    </message>
    <message>
        <source>This window stays as it is; no training reaches its pumps or records.</source>
        <translation>Dieses Fenster bleibt, wie es ist; keine Übung erreicht seine Pumpen oder Akten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go there (F6)</source>
        <translation>Dorthin (F6)</translation>
    </message>
    <message>
        <source>Guided tour: {heading}</source>
        <translation>Geführter Rundgang: {heading}</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>A new dose</source>
        <translation>Eine neue Dosis</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>And do it again</source>
        <translation>Und noch einmal</translation>
    </message>
    <message>
        <source>Back to the pump</source>
        <translation>Zurück zur Pumpe</translation>
    </message>
    <message>
        <source>Change the program</source>
        <translation>Das Programm ändern</translation>
    </message>
    <message>
        <source>Every change can be taken back. Press Undo, or Ctrl+Z.</source>
        <translation>Jede Änderung lässt sich zurücknehmen. Drücken Sie „Rückgängig“ oder Strg+Z.</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Jede Einstellung</translation>
    </message>
    <message>
        <source>For the wallet and the emergency room: pump, solution, dose of a day, refill, whom to call, signs of too much or a sudden stop.</source>
        <translation>Für Brieftasche und Notaufnahme: Pumpe, Lösung, Tagesdosis, Befüllung, wen anrufen, Zeichen von Überdosis oder plötzlichem Absetzen.</translation>
    </message>
    <message>
        <source>In which language a report or card is printed. Numbers, units and dates are the same in all of them.</source>
        <translation>In welcher Sprache ein Bericht oder eine Karte gedruckt wird. Zahlen, Einheiten und Daten sind in allen gleich.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>Patient card</source>
        <translation>Patientenkarte</translation>
    </message>
    <message>
        <source>Print patient card …</source>
        <translation>Patientenkarte drucken …</translation>
    </message>
    <message>
        <source>Print session report …</source>
        <translation>Sitzungsbericht drucken …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Record for other systems</source>
        <translation>Akte für andere Systeme</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save patient card …</source>
        <translation>Patientenkarte speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>Gespeichert als {name}. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Sitzungsbericht</translation>
    </message>
    <message>
        <source>The whole record of the patient that is open, as a file. It is not encrypted: whoever has it can read it.</source>
        <translation>Die ganze Akte des geöffneten Patienten als Datei. Sie ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Used from the next start. Numbers, units and dates stay as they are. The guide is in English; reports speak the language that is chosen there. The translations were made by the developers; no clinician has checked them.</source>
        <translation>Gilt ab dem nächsten Start. Zahlen, Einheiten und Daten bleiben, wie sie sind. Der Leitfaden ist auf Englisch; Berichte sprechen die Sprache, die dort gewählt wird. Die Übersetzungen stammen von den Entwicklern; kein Kliniker hat sie geprüft.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here stand the patient, the pump, whether it is heard, and its clock. Look here before anything else.</source>
        <translation>Hier stehen der Patient, die Pumpe, ob sie empfangen wird, und ihre Uhr. Sehen Sie zuerst hierher.</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Never end with what you believe: read the pump again and see the new dose.</source>
        <translation>Enden Sie nie mit dem, was Sie glauben: Lesen Sie die Pumpe neu aus und sehen Sie die neue Dosis.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Press the button to see what would be changed in the pump.</source>
        <translation>Noch hat nichts diesen Computer verlassen. Drücken Sie die Taste, um zu sehen, was in der Pumpe geändert würde.</translation>
    </message>
    <message>
        <source>Old against new, line by line. This is the moment to find a slip.</source>
        <translation>Alt gegen neu, Zeile für Zeile. Jetzt ist der Augenblick, einen Fehler zu finden.</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>Open Logs in the rail, or press Ctrl+4.</source>
        <translation>Öffnen Sie in der Leiste „Protokolle“ oder drücken Sie Strg+4.</translation>
    </message>
    <message>
        <source>Open Pump in the rail on the left, or press Ctrl+1.</source>
        <translation>Öffnen Sie links in der Leiste „Pumpe“ oder drücken Sie Strg+1.</translation>
    </message>
    <message>
        <source>Press Activate. The pump switches in one step, and is read back byte for byte.</source>
        <translation>Drücken Sie „Neues Programm aktivieren“. Die Pumpe schaltet in einem Schritt um und wird Byte für Byte zurückgelesen.</translation>
    </message>
    <message>
        <source>Press Edit program. You will change a draft; the pump goes on with what it runs.</source>
        <translation>Drücken Sie „Programm ändern“. Sie ändern einen Entwurf; die Pumpe macht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Press F1 for the guide to the screen in front. This menu holds it too, and this tour.</source>
        <translation>Drücken Sie F1 für die Anleitung zum Bildschirm, den Sie sehen. Auch dieses Menü enthält sie, und diesen Rundgang.</translation>
    </message>
    <message>
        <source>Press Redo, or Ctrl+Shift+Z: the new dose is back.</source>
        <translation>Drücken Sie „Wiederholen“ oder Strg+Umschalt+Z: Die neue Dosis ist wieder da.</translation>
    </message>
    <message>
        <source>Press Send to pump. The pump checks it and reckons the dose by itself; it does not switch yet.</source>
        <translation>Drücken Sie „An Pumpe senden“. Die Pumpe prüft das Programm und berechnet die Dosis selbst; sie schaltet noch nicht um.</translation>
    </message>
    <message>
        <source>Press the button to read the log. Your change is in it, kept by the pump itself.</source>
        <translation>Drücken Sie die Taste, um das Protokoll zu lesen. Ihre Änderung steht darin, von der Pumpe selbst festgehalten.</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <translation>Noch einmal auslesen</translation>
    </message>
    <message>
        <source>Read the pump</source>
        <translation>Die Pumpe auslesen</translation>
    </message>
    <message>
        <source>Read, edit, review, activate, read again. Now practise: scenarios have a task, a patient and a score.</source>
        <translation>Auslesen, ändern, prüfen, aktivieren, neu auslesen. Üben Sie nun: Szenarien haben eine Aufgabe, einen Patienten und eine Wertung.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop ends all delivery. It asks why, and when the pump is to run again. Do not press it now.</source>
        <translation>„Stoppen“ beendet jede Abgabe. Es fragt nach dem Grund und danach, wann die Pumpe wieder laufen soll. Drücken Sie jetzt nicht.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>That was a whole session</source>
        <translation>Das war eine ganze Sitzung</translation>
    </message>
    <message>
        <source>The dose of the day is what the patient gets. All else on this screen belongs to it.</source>
        <translation>Die Tagesdosis ist, was der Patient bekommt. Alles andere auf diesem Bildschirm gehört dazu.</translation>
    </message>
    <message>
        <source>The line of the draft is solid, that of the running program dashed. Point at it to read the figures.</source>
        <translation>Die Linie des Entwurfs ist durchgezogen, die des laufenden Programms gestrichelt. Zeigen Sie darauf, um die Zahlen zu lesen.</translation>
    </message>
    <message>
        <source>The pump gives {dose}. Type {more}, a tenth more, and press Enter.</source>
        <translation>Die Pumpe gibt {dose}. Geben Sie {more} ein, ein Zehntel mehr, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>The pump&apos;s own log</source>
        <translation>Das Protokoll der Pumpe selbst</translation>
    </message>
    <message>
        <source>The violet strip is there whenever the pump is an emulated one. Nothing that you do here can do harm.</source>
        <translation>Der violette Streifen steht immer da, wenn die Pumpe emuliert ist. Nichts, was Sie hier tun, kann schaden.</translation>
    </message>
    <message>
        <source>This is a training</source>
        <translation>Dies ist ein Training</translation>
    </message>
    <message>
        <source>Type the dose once more</source>
        <translation>Die Dosis noch einmal eingeben</translation>
    </message>
    <message>
        <source>Type the new dose of the day with its unit, {dose}. Then Activate can be pressed.</source>
        <translation>Geben Sie die neue Tagesdosis mit ihrer Einheit ein, {dose}. Dann lässt sich „Neues Programm aktivieren“ drücken.</translation>
    </message>
    <message>
        <source>What a pump says is true for the moment of the reading. Press Read again, or F5.</source>
        <translation>Was eine Pumpe sagt, gilt für den Augenblick des Auslesens. Drücken Sie „Neu auslesen“ oder F5.</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>Was sie ausführt</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message>
        <source>Whose pump it is</source>
        <translation>Wessen Pumpe es ist</translation>
    </message>
    <message>
        <source>Write a reason where one is asked for, and tick what is to be confirmed. Then Send can be pressed.</source>
        <translation>Schreiben Sie eine Begründung, wo eine verlangt wird, und kreuzen Sie an, was zu bestätigen ist. Dann lässt sich „An Pumpe senden“ drücken.</translation>
    </message>
    <message>
        <source>A scenario is being played: its task comes first, and the tour would change its pump.</source>
        <translation>Ein Szenario wird gespielt: Seine Aufgabe geht vor, und der Rundgang würde seine Pumpe ändern.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>It is not in sight: scroll, or press F6.</source>
        <translation>Es ist nicht zu sehen: Blättern Sie oder drücken Sie F6.</translation>
    </message>
    <message>
        <source>It stands on another screen: the one that is marked in the rail.</source>
        <translation>Es steht auf einem anderen Bildschirm: dem, der in der Leiste markiert ist.</translation>
    </message>
    <message>
        <source>One moment: the pump is being asked.</source>
        <translation>Einen Augenblick: Die Pumpe wird gefragt.</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>The tour begins when nothing is under way: end the review or take back your changes first.</source>
        <translation>Der Rundgang beginnt, wenn nichts im Gange ist: Beenden Sie zuerst die Prüfung oder nehmen Sie Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>The tour is for the training: start Thecal with --demo.</source>
        <translation>Der Rundgang gehört zum Training: Starten Sie Thecal mit --demo.</translation>
    </message>
    <message>
        <source>The tour needs a pump that gives one dose all day.</source>
        <translation>Der Rundgang braucht eine Pumpe, die den ganzen Tag gleichmäßig abgibt.</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Wählen Sie zuerst ein Szenario.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Lasts {span} in the pump&apos;s time.</source>
        <translation>Dauert {span} in der Zeit der Pumpe.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open a recorded training</source>
        <translation>Eine aufgezeichnete Übung öffnen</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>Play this scenario</source>
        <translation>Dieses Szenario spielen</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Recorded training …</source>
        <translation>Aufgezeichnete Übung …</translation>
    </message>
    <message>
        <source>Recorded trainings (*.json)</source>
        <translation>Aufgezeichnete Übungen (*.json)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario file …</source>
        <translation>Szenariodatei …</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Szenarien (*.toml)</translation>
    </message>
    <message>
        <source>easy ones first</source>
        <translation>leichte zuerst</translation>
    </message>
    <message>
        <source>Dose at the catheter tip</source>
        <translation>Dosis an der Katheterspitze</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>jetzt {rate}</translation>
    </message>
    <message>
        <source>safe range of this patient</source>
        <translation>sicherer Bereich dieses Patienten</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Numbers: what was done. Letters: what was missed, where its consequence shows.</source>
        <translation>Zahlen: was getan wurde. Buchstaben: was versäumt wurde, dort, wo die Folge sich zeigt.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal spielen</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>The patient at worst</source>
        <translation>Der Patient im schlimmsten Moment</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Was Sie mitnehmen können</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Was wann getan wurde</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>Was nötig war</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>muss erfüllt sein</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>teaching model</source>
        <translation>Lehrmodell</translation>
    </message>
    <message>
        <source>{needed} % are needed, and every goal that must be met</source>
        <translation>{needed} % sind nötig, und jedes Ziel, das erfüllt sein muss</translation>
    </message>
    <message>
        <source>{percent} % of the time within the safe range</source>
        <translation>{percent} % der Zeit im sicheren Bereich</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{score} % of the points</source>
        <translation>{score} % der Punkte</translation>
    </message>
    <message>
        <source>{value} after {at}</source>
        <translation>{value} nach {at}</translation>
    </message>
    <message>
        <source>Ask the patient</source>
        <translation>Den Patienten fragen</translation>
    </message>
    <message>
        <source>At the patient</source>
        <translation>Beim Patienten</translation>
    </message>
    <message>
        <source>Draw the reservoir empty</source>
        <translation>Das Reservoir leer ziehen</translation>
    </message>
    <message>
        <source>Have a second person look</source>
        <translation>Eine zweite Person schauen lassen</translation>
    </message>
    <message>
        <source>Have it mended</source>
        <translation>Beheben lassen</translation>
    </message>
    <message>
        <source>Have the pump replaced by a new one</source>
        <translation>Die Pumpe durch eine neue ersetzen lassen</translation>
    </message>
    <message>
        <source>Inject 5 mL and draw them back</source>
        <translation>5 mL einspritzen und zurückziehen</translation>
    </message>
    <message>
        <source>Inject into the reservoir</source>
        <translation>In das Reservoir einspritzen</translation>
    </message>
    <message>
        <source>Not done: {text}</source>
        <translation>Nicht getan: {text}</translation>
    </message>
    <message>
        <source>Read the label of the syringe</source>
        <translation>Das Etikett der Spritze lesen</translation>
    </message>
    <message>
        <source>Site the needle again</source>
        <translation>Die Nadel neu setzen</translation>
    </message>
    <message>
        <source>The training is over.</source>
        <translation>Die Übung ist vorbei.</translation>
    </message>
    <message>
        <source>Volume to inject; empty: the whole syringe</source>
        <translation>Einzuspritzendes Volumen; leer: die ganze Spritze</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Was behoben werden soll</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Einen Bericht schreiben</translation>
    </message>
    <message>
        <source>a crack of the catheter</source>
        <translation>ein Riss des Katheters</translation>
    </message>
    <message>
        <source>a kink of the catheter</source>
        <translation>ein Knick des Katheters</translation>
    </message>
    <message>
        <source>a leak of the catheter</source>
        <translation>ein Leck des Katheters</translation>
    </message>
    <message>
        <source>all, or like 18 mL</source>
        <translation>alles, oder wie 18 mL</translation>
    </message>
    <message>
        <source>the catheter&apos;s connection</source>
        <translation>die Verbindung des Katheters</translation>
    </message>
    <message>
        <source>the head and its cable</source>
        <translation>der Kopf und sein Kabel</translation>
    </message>
    <message>
        <source>the rotor</source>
        <translation>der Rotor</translation>
    </message>
    <message>
        <source>not passed, {percent} %</source>
        <translation>nicht bestanden, {percent} %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>passed, {percent} %</source>
        <translation>bestanden, {percent} %</translation>
    </message>
    <message>
        <source>A bolus can be asked for.</source>
        <translation>Ein Bolus kann angefordert werden.</translation>
    </message>
    <message>
        <source>A bolus is being given.</source>
        <translation>Ein Bolus wird gerade gegeben.</translation>
    </message>
    <message>
        <source>As many as allowed in 24 h were given.</source>
        <translation>In 24 h wurden so viele gegeben wie erlaubt.</translation>
    </message>
    <message>
        <source>Last asked after {at}: {said}</source>
        <translation>Zuletzt angefordert nach {at}: {said}</translation>
    </message>
    <message>
        <source>Next bolus in {wait}</source>
        <translation>Nächster Bolus in {wait}</translation>
    </message>
    <message>
        <source>No bolus is programmed.</source>
        <translation>Es ist kein Bolus programmiert.</translation>
    </message>
    <message>
        <source>Not pressed yet.</source>
        <translation>Noch nicht gedrückt.</translation>
    </message>
    <message>
        <source>Patient&apos;s handset · TRAINING</source>
        <translation>Handgerät des Patienten · ÜBUNG</translation>
    </message>
    <message>
        <source>TRAINING · EMULATED PUMP</source>
        <translation>ÜBUNG · EMULIERTE PUMPE</translation>
    </message>
    <message>
        <source>The pump does not run its program.</source>
        <translation>Die Pumpe führt ihr Programm nicht aus.</translation>
    </message>
    <message>
        <source>Too soon after the last one.</source>
        <translation>Zu früh nach dem letzten.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>{used} of {most} used in 24 h</source>
        <translation>{used} von {most} in 24 h verbraucht</translation>
    </message>
    <message>
        <source>A record holds every deed: played again, it is the same to the bit.</source>
        <translation>Eine Aufzeichnung hält jede Handlung fest: noch einmal gespielt, ist sie bis aufs Bit gleich.</translation>
    </message>
    <message>
        <source>All that happened, what is hidden too</source>
        <translation>Alles, was geschah, auch das Verborgene</translation>
    </message>
    <message>
        <source>Begin {fault}</source>
        <translation>{fault} beginnen</translation>
    </message>
    <message>
        <source>Branch from that moment</source>
        <translation>Ab diesem Moment abzweigen</translation>
    </message>
    <message>
        <source>Dose at the tip</source>
        <translation>Dosis an der Spitze</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End {fault}</source>
        <translation>{fault} beenden</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>INSTRUCTOR · hidden from the learner · nothing here reaches a patient</source>
        <translation>LEHRENDE · vor Lernenden verborgen · nichts hier erreicht einen Patienten</translation>
    </message>
    <message>
        <source>Instructor · TRAINING</source>
        <translation>Lehrende · ÜBUNG</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Sie liegt nicht vor.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Sie liegt vor.</translation>
    </message>
    <message>
        <source>Log and notes</source>
        <translation>Protokoll und Notizen</translation>
    </message>
    <message>
        <source>Moment from which to branch</source>
        <translation>Moment, von dem abgezweigt wird</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Open a recorded one …</source>
        <translation>Eine Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Save this training</source>
        <translation>Diese Übung speichern</translation>
    </message>
    <message>
        <source>Save this training …</source>
        <translation>Diese Übung speichern …</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Dieser Moment ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Was wahr ist</translation>
    </message>
    <message>
        <source>a note for the talk afterwards</source>
        <translation>eine Notiz für das Gespräch danach</translation>
    </message>
    <message>
        <source>like 90 min</source>
        <translation>wie 90 min</translation>
    </message>
    <message>
        <source>there</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>{off} mL</source>
        <translation>{off} mL</translation>
    </message>
    <message>
        <source>{true} truly, the pump counts {counted}</source>
        <translation>{true} in Wahrheit, die Pumpe zählt {counted}</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Bescheinigung …</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Es ist gespeichert.</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Das Ergebnis aufheben</translation>
    </message>
    <message>
        <source>Kept in the training record for {name}.</source>
        <translation>Im Übungsverzeichnis aufgehoben für {name}.</translation>
    </message>
    <message>
        <source>Name of the learner</source>
        <translation>Name der lernenden Person</translation>
    </message>
    <message>
        <source>Not kept: {why}</source>
        <translation>Nicht aufgehoben: {why}</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Die Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Schreiben Sie zuerst den Namen.</translation>
    </message>
    <message>
        <source>your name, for the training record</source>
        <translation>Ihr Name, für das Übungsverzeichnis</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>This training cannot be opened: {text}</source>
        <translation>Diese Übung kann nicht geöffnet werden: {text}</translation>
    </message>
    <message>
        <source>The last 24 h. Shows directions, not amounts; nothing of it is for care.</source>
        <translation>Die letzten 24 h. Zeigt Richtungen, keine Mengen; nichts davon dient der Versorgung.</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>wach</translation>
    </message>
    <message>
        <source>drowsy</source>
        <translation>benommen</translation>
    </message>
    <message>
        <source>hard to wake</source>
        <translation>schwer zu wecken</translation>
    </message>
    <message>
        <source>not to be woken</source>
        <translation>nicht zu wecken</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>schläfrig</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} in der Minute</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <source>Patient&apos;s handset</source>
        <translation>Handgerät des Patienten</translation>
    </message>
    <message>
        <source>The pump is in use.</source>
        <translation>Die Pumpe ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The training has ended by itself: {why}</source>
        <translation>Die Übung endete von selbst: {why}</translation>
    </message>
    <message>
        <source>nobody knows why</source>
        <translation>niemand weiß, warum</translation>
    </message>
    <message>
        <source>{at} since the start.</source>
        <translation>{at} seit dem Beginn.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Hinweis: {hint}</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Nothing yet. Time stands still until you let it pass.</source>
        <translation>Noch nichts. Die Zeit steht, bis Sie sie laufen lassen.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>The rest of the time passes; then you see what came of it.</source>
        <translation>Die übrige Zeit vergeht; dann sehen Sie, was daraus wurde.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>This scenario has none.</source>
        <translation>Dieses Szenario hat keinen.</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>Ihre Aufgabe</translation>
    </message>
    <message>
        <source>aspirated back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>bolus</source>
        <translation>Bolus</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>eingespritzt</translation>
    </message>
    <message>
        <source>label read</source>
        <translation>Etikett gelesen</translation>
    </message>
    <message>
        <source>level {level} of 5</source>
        <translation>Stufe {level} von 5</translation>
    </message>
    <message>
        <source>log read</source>
        <translation>Protokoll gelesen</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>needle sited again</source>
        <translation>Nadel neu gesetzt</translation>
    </message>
    <message>
        <source>patient asked</source>
        <translation>Patient gefragt</translation>
    </message>
    <message>
        <source>program checked</source>
        <translation>Programm geprüft</translation>
    </message>
    <message>
        <source>pump programmed</source>
        <translation>Pumpe programmiert</translation>
    </message>
    <message>
        <source>pump read</source>
        <translation>Pumpe gelesen</translation>
    </message>
    <message>
        <source>pump replaced</source>
        <translation>Pumpe ersetzt</translation>
    </message>
    <message>
        <source>report written</source>
        <translation>Bericht geschrieben</translation>
    </message>
    <message>
        <source>reservoir emptied</source>
        <translation>Reservoir geleert</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>zweite Person</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>write settled</source>
        <translation>Schreibvorgang geklärt</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>Wie schnell die Zeit vergeht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time slowed down: something happened.</source>
        <translation>Die Zeit wurde langsamer: Etwas ist geschehen.</translation>
    </message>
    <message>
        <source>Time slowed down: the pump raised an alarm.</source>
        <translation>Die Zeit wurde langsamer: Die Pumpe meldete einen Alarm.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>running on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>die Zeit steht</translation>
    </message>
    <message>
        <source>{clock} · day {day}</source>
        <translation>{clock} · Tag {day}</translation>
    </message>
    <message>
        <source>{date} · {since} since the start</source>
        <translation>{date} · {since} seit dem Beginn</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Patient and pump</source>
        <translation>Patient und Pumpe</translation>
    </message>
    <message>
        <source>Does not stand any more: {text}</source>
        <translation>Gilt nicht mehr: {text}</translation>
    </message>
    <message>
        <source>Corrected in this trial</source>
        <translation>In dieser Testphase berichtigt</translation>
    </message>
    <message>
        <source>Decision: {what}. Reason: {reason}</source>
        <translation>Entscheidung: {what}. Grund: {reason}</translation>
    </message>
    <message>
        <source>Dose: {dose}, given {at}</source>
        <translation>Dosis: {dose}, gegeben {at}</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Nichts wurde berichtigt.</translation>
    </message>
    <message>
        <source>Plan: {drug}, {method}, {doses}; pain before {score} of 10</source>
        <translation>Plan: {drug}, {method}, {doses}; Schmerz vorher {score} von 10</translation>
    </message>
    <message>
        <source>corrected on {at} by {who}: {reason}</source>
        <translation>berichtigt am {at} von {who}: {reason}</translation>
    </message>
    <message>
        <source>Save the corrected plan</source>
        <translation>Berichtigten Plan speichern</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Entscheidung berichtigen</translation>
    </message>
    <message>
        <source>Correct the plan</source>
        <translation>Plan berichtigen</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Grund der Berichtigung</translation>
    </message>
    <message>
        <source>Why this is corrected</source>
        <translation>Warum dies berichtigt wird</translation>
    </message>
    <message>
        <source>Nobody is signed in. Reading, stopping and lowering the pump take nobody&apos;s password.</source>
        <translation>Niemand ist angemeldet. Auslesen, Stoppen und Absenken der Pumpe gehen ohne Passwort.</translation>
    </message>
    <message>
        <source>Power-up</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Approve this library …</source>
        <translation>Diese Bibliothek freigeben …</translation>
    </message>
    <message>
        <source>Training needs no approval. In a clinic a pharmacist approves the library here.</source>
        <translation>Die Schulung braucht keine Freigabe. In einer Klinik gibt hier eine Apothekerin oder ein Apotheker die Bibliothek frei.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Training follows the drug library alone. In a clinic a pharmacist sets stricter limits here.</source>
        <translation>Die Schulung folgt allein der Arzneimittelbibliothek. In einer Klinik setzt hier die Apotheke strengere Grenzen.</translation>
    </message>
    <message>
        <source>files of the program</source>
        <translation>Dateien des Programms</translation>
    </message>
    <message>
        <source>{count} patients, one after the other.</source>
        <translation>{count} Patienten, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Missed: {goals}</source>
        <translation>Verfehlt: {goals}</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Nächster Patient</translation>
    </message>
    <message>
        <source>What came of the day</source>
        <translation>Was aus dem Tag wurde</translation>
    </message>
    <message>
        <source>Your patients</source>
        <translation>Ihre Patienten</translation>
    </message>
    <message>
        <source>has waited {span}: the visit before took longer</source>
        <translation>hat {span} gewartet: Der vorige Termin dauerte länger</translation>
    </message>
    <message>
        <source>patient {number} of {count}</source>
        <translation>Patient {number} von {count}</translation>
    </message>
    <message>
        <source>the mean; every patient must be passed</source>
        <translation>der Mittelwert; jeder Patient muss bestanden sein</translation>
    </message>
    <message>
        <source>The results are kept at the end of the day.</source>
        <translation>Die Ergebnisse werden am Ende des Tages aufbewahrt.</translation>
    </message>
    <message>
        <source>What can come of it: {consequence}</source>
        <translation>Was daraus werden kann: {consequence}</translation>
    </message>
    <message>
        <source>{value}, all the time</source>
        <translation>{value}, die ganze Zeit</translation>
    </message>
    <message>
        <source>What comes of it is said here.</source>
        <translation>Hier steht, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Each at a click; what stands in the field is told below it, grey where it is the usual one.</source>
        <translation>Jede mit einem Klick; was im Feld steht, ist darunter erklärt, grau, wo es der übliche Wert ist.</translation>
    </message>
    <message>
        <source>The learner sees the dose at the tip and the patient&apos;s figures</source>
        <translation>Der Lernende sieht die Dosis an der Spitze und die Werte des Patienten</translation>
    </message>
    <message>
        <source>not known before the first hour</source>
        <translation>vor der ersten Stunde nicht bekannt</translation>
    </message>
    <message>
        <source>{rate}, mean of an hour</source>
        <translation>{rate}, Mittel einer Stunde</translation>
    </message>
    <message>
        <source>Made after {id}: {what}.</source>
        <translation>Nach {id}: {what}.</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steifheit</translation>
    </message>
    <message>
        <source>This patient is not done yet.</source>
        <translation>Dieser Patient ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>A second window, for who makes things go wrong.</source>
        <translation>Ein zweites Fenster für den, der etwas schiefgehen lässt.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Have this computer looked at.</source>
        <translation>Lassen Sie diesen Computer prüfen.</translation>
    </message>
    <message>
        <source>The audit trail does not hold that this pump was read: {error}.</source>
        <translation>Die Prüfspur enthält nicht, dass diese Pumpe gelesen wurde: {error}.</translation>
    </message>
    <message>
        <source>The pump was read; what is shown is what it does now.</source>
        <translation>Die Pumpe wurde gelesen; gezeigt wird, was sie jetzt tut.</translation>
    </message>
    <message>
        <source>Look whose pump this is. Undo takes it back; nothing is sent before the review.</source>
        <translation>Sehen Sie nach, wessen Pumpe das ist. Rückgängig nimmt es zurück; vor der Prüfung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{path_name} can be opened as the draft.</source>
        <translation>{path_name} kann als Entwurf geöffnet werden.</translation>
    </message>
    <message>
        <source>{path_name} waits until a pump was read.</source>
        <translation>{path_name} wartet, bis eine Pumpe ausgelesen wurde.</translation>
    </message>
    <message>
        <source>{words}, menu</source>
        <translation>{words}, Menü</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{elapsed_s} s of at most {longest}</source>
        <translation>{elapsed_s} s von höchstens {longest}</translation>
    </message>
    <message>
        <source>Reservoir {level} of {capacity_text}, calculated</source>
        <translation>Reservoir {level} von {capacity_text}, berechnet</translation>
    </message>
    <message>
        <source>capacity {capacity_text}</source>
        <translation>Fassungsvermögen {capacity_text}</translation>
    </message>
    <message>
        <source>low alarm {low_text}</source>
        <translation>Reservoiralarm {low_text}</translation>
    </message>
    <message>
        <source>{spoken}; low alarm at {low_text}</source>
        <translation>{spoken}; Reservoiralarm bei {low_text}</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>von {least} bis {most}</translation>
    </message>
    <message>
        <source>the day ends at 24:00</source>
        <translation>der Tag endet um 24:00</translation>
    </message>
    <message>
        <source>{fewest} digits</source>
        <translation>{fewest} Ziffern</translation>
    </message>
    <message>
        <source>{name}: {form}, {fewest} to {most}</source>
        <translation>{name}: {form}, {fewest} bis {most}</translation>
    </message>
    <message>
        <source>{wanted}; “{character}” cannot stand here</source>
        <translation>{wanted}; “{character}” ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient</source>
        <translation>TRAININGSMODUS · EMULIERTE PUMPE · nichts auf diesem Bildschirm erreicht einen Patienten</translation>
    </message>
    <message>
        <source>About Thecal</source>
        <translation>Über Thecal</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Zum nächsten Teil der Seite</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Zum vorigen Teil der Seite</translation>
    </message>
    <message>
        <source>Go to {action}</source>
        <translation>Zu {action} gehen</translation>
    </message>
    <message>
        <source>Guide to this screen</source>
        <translation>Anleitung zum Bildschirm</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Notices …</source>
        <translation>Hinweise …</translation>
    </message>
    <message>
        <source>Redo the last change of the program</source>
        <translation>Letzte Änderung des Programms wiederholen</translation>
    </message>
    <message>
        <source>Redo {redotext}</source>
        <translation>Wiederholen: {redotext}</translation>
    </message>
    <message>
        <source>Show the pump to the patient</source>
        <translation>Dem Patienten die Pumpe zeigen</translation>
    </message>
    <message>
        <source>Undo the last change of the program</source>
        <translation>Letzte Änderung des Programms rückgängig machen</translation>
    </message>
    <message>
        <source>Desktop programmer for intrathecal drug pumps.</source>
        <translation>Desktop-Programmiergerät für intrathekale Arzneimittelpumpen.</translation>
    </message>
    <message>
        <source>Do not leave the pump like this</source>
        <translation>Lassen Sie die Pumpe so nicht zurück</translation>
    </message>
    <message>
        <source>Enter never acts on a pump.</source>
        <translation>Die Eingabetaste wirkt nie auf eine Pumpe.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For training and research; not a cleared medical device.</source>
        <translation>Für Training und Forschung; kein zugelassenes Medizinprodukt.</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <source>If you must leave, write why. It is kept with the date and your name.</source>
        <translation>Wenn Sie gehen müssen, schreiben Sie, warum. Es wird mit dem Datum und Ihrem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>Einen Dialog verlassen</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Licences of the parts stand beside them.</source>
        <translation>Lizenz: Apache-2.0. Lizenzen der Teile stehen daneben.</translation>
    </message>
    <message>
        <source>Press the button in focus</source>
        <translation>Die fokussierte Taste drücken</translation>
    </message>
    <message>
        <source>Qt {qversion} · Inter typeface · Material Symbols</source>
        <translation>Qt {qversion} · Schrift Inter · Material Symbols</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund für das Verlassen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stay and settle it</source>
        <translation>Bleiben und klären</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Thecal {version}</source>
        <translation>Thecal {version}</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Geben Sie zuerst eine Begründung an.</translation>
    </message>
    <message>
        <source>why it cannot be settled now, and who has been told</source>
        <translation>warum es jetzt nicht geklärt werden kann und wer informiert wurde</translation>
    </message>
    <message>
        <source>Mend it; the test is made again every 10 minutes and in Settings.</source>
        <translation>Beheben Sie es; der Test wird alle 10 Minuten und unter Einstellungen wiederholt.</translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run; this window programs none.</source>
        <translation>Pumpen laufen mit ihren Programmen weiter; dieses Fenster programmiert keine.</translation>
    </message>
    <message>
        <source>Show in the body</source>
        <translation>Im Körper zeigen</translation>
    </message>
    <message>
        <source>it is not red</source>
        <translation>es ist nicht rot</translation>
    </message>
    <message>
        <source>picture of alarms</source>
        <translation>Alarmbild</translation>
    </message>
    <message>
        <source>sound of alarms</source>
        <translation>Alarmton</translation>
    </message>
    <message>
        <source>A program was sent to the pump and is not activated. The pump goes on with its old program.</source>
        <translation>Ein Programm wurde an die Pumpe gesendet und ist nicht aktiviert. Die Pumpe läuft mit ihrem alten Programm weiter.</translation>
    </message>
    <message>
        <source>A write to pump {serial}, sent {begun_at}, is not settled.</source>
        <translation>Ein Schreibvorgang an Pumpe {serial}, gesendet {begun_at}, ist nicht geklärt.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect that pump.</source>
        <translation>Verbinden Sie diese Pumpe.</translation>
    </message>
    <message>
        <source>Emergency access did not begin: {error}.</source>
        <translation>Der Notfallzugang hat nicht begonnen: {error}.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Link lost · heard {age_text} ago</source>
        <translation>Getrennt · zuletzt vor {age_text}</translation>
    </message>
    <message>
        <source>Model {name} · SN {serial}</source>
        <translation>Modell {name} · SN {serial}</translation>
    </message>
    <message>
        <source>Nobody knows yet which program the pump runs: the old one or the new one.</source>
        <translation>Noch weiß niemand, welches Programm die Pumpe ausführt: das alte oder das neue.</translation>
    </message>
    <message>
        <source>Not heard for {age_text}</source>
        <translation>Seit {age_text} nicht empfangen</translation>
    </message>
    <message>
        <source>Nothing has changed in the pump.</source>
        <translation>In der Pumpe hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing runs yet.</source>
        <translation>Noch läuft nichts.</translation>
    </message>
    <message>
        <source>Pump connected · {signal}</source>
        <translation>Pumpe verbunden · {signal}</translation>
    </message>
    <message>
        <source>Read the pump again?</source>
        <translation>Pumpe erneut auslesen?</translation>
    </message>
    <message>
        <source>Start Thecal again.</source>
        <translation>Starten Sie Thecal neu.</translation>
    </message>
    <message>
        <source>The changes to the program that were not sent are lost.</source>
        <translation>Die nicht gesendeten Änderungen am Programm gehen verloren.</translation>
    </message>
    <message>
        <source>The emulated pump was programmed with the start program of the training.</source>
        <translation>Die emulierte Pumpe wurde mit dem Startprogramm des Trainings programmiert.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {error}.</source>
        <translation>Das Journal kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The port does not answer: what is shown is old</source>
        <translation>Der Port antwortet nicht: Das Angezeigte ist alt</translation>
    </message>
    <message>
        <source>The pump is {state_words}. The patient gets no therapy from it as programmed.</source>
        <translation>Status der Pumpe: {state_words}. Der Patient erhält von ihr keine Therapie wie programmiert.</translation>
    </message>
    <message>
        <source>The pump runs the old program or the new one; nobody knows yet which.</source>
        <translation>Die Pumpe führt das alte oder das neue Programm aus; noch weiß niemand, welches.</translation>
    </message>
    <message>
        <source>This emulated pump was never programmed; it is being given the start program of the training.</source>
        <translation>Diese emulierte Pumpe wurde nie programmiert; sie erhält das Startprogramm des Trainings.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>What was done at the pump is not in the patient&apos;s record yet, and would be lost with the window.</source>
        <translation>Was an der Pumpe getan wurde, ist noch nicht in der Akte des Patienten und ginge mit dem Fenster verloren.</translation>
    </message>
    <message>
        <source>pump clock {clock}{offset}</source>
        <translation>Pumpenuhr {clock}{offset}</translation>
    </message>
    <message>
        <source>signal {quality}/5</source>
        <translation>Signal {quality}/5</translation>
    </message>
    <message>
        <source>this patient&apos;s pump</source>
        <translation>Pumpe dieses Patienten</translation>
    </message>
    <message>
        <source>a reading cannot replace the one being worked on ({now})</source>
        <translation>eine Auslesung kann die in Arbeit befindliche nicht ersetzen ({now})</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>no pump</source>
        <translation>keine Pumpe</translation>
    </message>
    <message>
        <source>programmed</source>
        <translation>programmiert</translation>
    </message>
    <message>
        <source>reading the pump</source>
        <translation>Auslesen der Pumpe</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>sending to the pump</source>
        <translation>Senden an die Pumpe</translation>
    </message>
    <message>
        <source>the program cannot be changed now ({now})</source>
        <translation>das Programm kann jetzt nicht geändert werden ({now})</translation>
    </message>
    <message>
        <source>there is no program to review; make or open one first</source>
        <translation>es gibt kein Programm zu prüfen; erstellen oder öffnen Sie zuerst eines</translation>
    </message>
    <message>
        <source>this cannot be done now ({now}); it would lead to: {next}</source>
        <translation>das ist jetzt nicht möglich ({now}); es würde führen zu: {next}</translation>
    </message>
    <message>
        <source>{title}: confirm that you checked it by other means</source>
        <translation>{title}: bestätigen, dass Sie es auf anderem Weg geprüft haben</translation>
    </message>
    <message>
        <source>{title}: this cannot be programmed</source>
        <translation>{title}: das kann nicht programmiert werden</translation>
    </message>
    <message>
        <source>{title}: write the reason</source>
        <translation>{title}: Begründung angeben</translation>
    </message>
    <message>
        <source>By the pump&apos;s own count nothing is left, so delivery has ended.</source>
        <translation>Nach der Zählung der Pumpe ist nichts mehr übrig; die Abgabe hat also geendet.</translation>
    </message>
    <message>
        <source>By the pump&apos;s own count the volume has reached the low alarm that was programmed.</source>
        <translation>Nach der Zählung der Pumpe hat das Volumen die programmierte Schwelle des Reservoiralarms erreicht.</translation>
    </message>
    <message>
        <source>Catheter pressure</source>
        <translation>Katheterdruck</translation>
    </message>
    <message>
        <source>Check the course of the catheter.</source>
        <translation>Prüfen Sie den Verlauf des Katheters.</translation>
    </message>
    <message>
        <source>Compare the running program with the record.</source>
        <translation>Vergleichen Sie das laufende Programm mit der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Compare what is drawn out with what was expected.</source>
        <translation>Vergleichen Sie das Entnommene mit dem Erwarteten.</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>Betriebsende</translation>
    </message>
    <message>
        <source>Find out who read, stopped or lowered the pump, and why.</source>
        <translation>Klären Sie, wer die Pumpe ausgelesen, gestoppt oder abgesenkt hat, und warum.</translation>
    </message>
    <message>
        <source>If it comes back: plan the replacement of the pump.</source>
        <translation>Wenn es wiederkommt: Planen Sie den Austausch der Pumpe.</translation>
    </message>
    <message>
        <source>If it stays: plan the replacement of the pump.</source>
        <translation>Wenn es bleibt: Planen Sie den Austausch der Pumpe.</translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation>Reservoir niedrig</translation>
    </message>
    <message>
        <source>Measure the reservoir at the next refill.</source>
        <translation>Messen Sie das Reservoir bei der nächsten Füllung.</translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>Memory was corrected</source>
        <translation>Speicher wurde korrigiert</translation>
    </message>
    <message>
        <source>Motor stall</source>
        <translation>Motorstillstand</translation>
    </message>
    <message>
        <source>Plan a check of the pump.</source>
        <translation>Planen Sie eine Überprüfung der Pumpe.</translation>
    </message>
    <message>
        <source>Plan the replacement of the pump now.</source>
        <translation>Planen Sie jetzt den Austausch der Pumpe.</translation>
    </message>
    <message>
        <source>Program it again.</source>
        <translation>Programmieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Pump was reset</source>
        <translation>Pumpe wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Read its log, and start or program it if therapy is to go on.</source>
        <translation>Lesen Sie ihr Protokoll; starten oder programmieren Sie sie, wenn die Therapie weitergehen soll.</translation>
    </message>
    <message>
        <source>Read the pump and compare its program with the record.</source>
        <translation>Lesen Sie die Pumpe aus und vergleichen Sie ihr Programm mit der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty; the Refill screen shows the day.</source>
        <translation>Füllen Sie nach, bevor das Reservoir leer ist; der Bildschirm Füllung zeigt den Tag.</translation>
    </message>
    <message>
        <source>Refill the pump and program the new volume.</source>
        <translation>Füllen Sie die Pumpe nach und programmieren Sie das neue Volumen.</translation>
    </message>
    <message>
        <source>Replace the pump.</source>
        <translation>Ersetzen Sie die Pumpe.</translation>
    </message>
    <message>
        <source>Replacement is due</source>
        <translation>Austausch ist fällig</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation>Reservoir leer</translation>
    </message>
    <message>
        <source>Start the pump, or plan its replacement.</source>
        <translation>Starten Sie die Pumpe, oder planen Sie ihren Austausch.</translation>
    </message>
    <message>
        <source>Take the patient away from strong magnets, then read the pump again.</source>
        <translation>Bringen Sie den Patienten von starken Magneten weg, und lesen Sie dann die Pumpe erneut aus.</translation>
    </message>
    <message>
        <source>The battery is spent, or the pump&apos;s time is over. Delivery has ended for good.</source>
        <translation>Die Batterie ist verbraucht oder die Betriebszeit der Pumpe ist vorbei. Die Abgabe hat endgültig geendet.</translation>
    </message>
    <message>
        <source>The battery nears its end; the pump goes on for 90 days at most.</source>
        <translation>Die Batterie geht zu Ende; die Pumpe läuft noch höchstens 90 Tage.</translation>
    </message>
    <message>
        <source>The pressure in the catheter is high. It may be kinked or blocked.</source>
        <translation>Der Druck im Katheter ist hoch. Er kann geknickt oder verstopft sein.</translation>
    </message>
    <message>
        <source>The program is lost; the pump runs its minimum rate.</source>
        <translation>Das Programm ist verloren; die Pumpe läuft mit ihrer Mindestrate.</translation>
    </message>
    <message>
        <source>The pump began anew and may have lost its program or its latest counts.</source>
        <translation>Die Pumpe hat neu begonnen und kann ihr Programm oder ihre letzten Zählwerte verloren haben.</translation>
    </message>
    <message>
        <source>The pump found a damaged program in its memory and runs a sound one.</source>
        <translation>Die Pumpe fand ein beschädigtes Programm in ihrem Speicher und führt ein fehlerfreies aus.</translation>
    </message>
    <message>
        <source>The pump was reached with an institution&apos;s key and a head laid on it.</source>
        <translation>Auf die Pumpe wurde mit dem Schlüssel einer Einrichtung und aufgelegtem Kopf zugegriffen.</translation>
    </message>
    <message>
        <source>The pump was stopped by command more than 48 h ago.</source>
        <translation>Die Pumpe wurde vor mehr als 48 h durch Befehl gestoppt.</translation>
    </message>
    <message>
        <source>The rotor does not turn. Strong magnets, as in MRI, hold it; it then goes on by itself.</source>
        <translation>Der Rotor dreht sich nicht. Starke Magnete, etwa im MRT, halten ihn fest; danach läuft er von selbst weiter.</translation>
    </message>
    <message>
        <source>Treat the patient another way.</source>
        <translation>Behandeln Sie den Patienten auf andere Weise.</translation>
    </message>
    <message>
        <source>Watch for withdrawal and treat it.</source>
        <translation>Achten Sie auf Entzug und behandeln Sie ihn.</translation>
    </message>
</context>
</TS>
