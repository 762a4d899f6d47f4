<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Thecal</name>
    <message>
        <source>an implant card has {words} words; these are {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word {number} is not a word of implant cards; copy it again from the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the head over the pump and settle it: Pump, Find out now, or `thecal resolve`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair it first, with the words of the pump&apos;s implant card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump goes on with the program that it ran before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs either the old or the new program, whole; which one is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not paired with this pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{character}&apos; in &apos;{shown}&apos;: micro is written mc, as in {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{number} {unit}&apos; is finer than this program resolves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{number}&apos; has more than {most_digits} digits; no {kind} needs so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no number before its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit of a {kind}; it takes {right}, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not used here; write {meant}, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is the unit of a {kind}; a {kind_2} takes {right}, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space too many in &apos;{shown}&apos;: one, before the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {kind} is written as text with its unit, like &quot;{example}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character &apos;{character}&apos; (U+{ord}) in &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character U+{ord} after &apos;{before}&apos;: only one plain space, before the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma in &apos;{shown}&apos;: the decimal sign is a point, and thousands are not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponent in &apos;{shown}&apos;: write the number out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading point in &apos;{shown}&apos;: write 0{shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading zero in &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point without a digit after it in &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second point in &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign &apos;{character}&apos; in &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space before or after &apos;{shown}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is not a {kind}: a whole number of base units, 0 or more, is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finer}; write fewer decimals, like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}; write it like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}: only digits 0-9, one point, one space and the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no finite decimal form; say to how many places it is to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was sent, and the pump could not be asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of the pump&apos;s log are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has no trace of the command, and a late one can no longer reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has the command among its last results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s log has the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s log no longer reaches back to the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} of {begun}{said}, whose outcome was unknown: it {was}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowering to the minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pump answers: {serial} instead of {serial_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrogate the pump again and look at what it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the other pump away, connect again, and check the serial number on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program nothing with it; check pump and version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump asks for another part of the program than comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump cannot read this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump does not do this now: {refusal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is busy with a bolus or with another programmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump no longer holds the program that was sent: it was dropped before the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump refuses with {code_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump refuses {field}: {refusal}; its limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump says of itself what a {known_name} is not ({fields}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s program comes in pieces that do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s program has changed since it was read (it is at generation {generation} now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} speaks version {version} of the protocol; this program speaks version {protocol_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a real programmer head: only an emulated pump can be told this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the pump: at most {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the pump model {model_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Thecal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a head of this protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the programmer that belongs to this pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump has stored is not what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them against this pump&apos;s implant card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head still over the pump and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the head on the skin above the pump and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke one of them from another programmer of this pump, then pair again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump does not accept these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives emergency access only to a head that lies right above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump lets no session begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump speaks another version of the protocol than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pump knows eight programmers already, which is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Thecal, or use the programmer that belongs to this pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head that calls itself emulated showed the card of a pump that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the head is plugged in and switched on, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port of the programmer head; `thecal ports` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this head; pair with the words on the implant card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head over the pump and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session with the pump is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head answers, but no pump does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is behind {url} answers, but it is no programmer head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another programmer has changed the pump since; this write can no longer take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has a refusal of the commit among its last results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has the commit among its last results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs neither program as it was known, and its records do not reach back far enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump still runs the program from before, and a late command can no longer reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s log holds the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write to pump {serial}, begun {begun_at}, is not settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program nothing with this pump until that is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program nothing with this pump; treat its delivery as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} runs a program made for pump {serial_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump again, then decide anew; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that the pump gives out is not the one that it says it runs (the checksums differ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s program cannot be read. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump gives does not follow from what its program asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume_nl} nL over {duration_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump and program disagree about what this program gives. {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was sent, and the pump could not be asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that the pump gives back is not the one that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump confirmed the commit and its program was read back byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has changed its mind about what the staged program gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump says that it runs the new program, but what it reads out differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump stored up to byte {wanted} of the program; {stored} were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This write was committed or dropped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access to serial ports (on Linux: membership in the group of the port, often dialout, or the udev rule of Thecal), then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the head&apos;s server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port; `thecal ports` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses it, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to {url} ended: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {url} cannot be {doing}: {plain}{by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {url} is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device behind it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} cannot be taken for this program alone: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that {folder} can be written, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emulated pump has no option {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emulated pump did not start: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options are {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; `thecal self-test` may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not get ready in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emulated pump ended ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emulated pump takes no more bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bolus was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programmer was paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programmer was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {generation} was activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs another program than on {day}, and its log does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was lowered to its minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was reset or its memory was replaced: it knows less than on {day} ({then} then, {now} now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was reset, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is pump {serial}, another one than last time ({serial_2}, on {day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {moment} by the pump&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program {generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} older entries of the pump&apos;s log were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} elsewhere, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For about {tenth} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While nothing flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bridge needs a dose above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {gets} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{long} the tip gives {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tenth} % of the dose of {name}, {gets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not the dose of a day; write it in {unit}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is not the daily dose of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count that is higher than what is in the reservoir lets the low-reservoir alarm come too late, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large fall can bring withdrawal, and it is how a slip in typing shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large rise can harm, and it is how a slip in typing shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short interval gives many boluses a day; minutes typed for hours look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short lockout lets boluses follow each other; minutes typed for hours look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bridge, or write why none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge from another solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge is not the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By scheduled delivery the low-reservoir alarm comes within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by a factor that slips make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dose and its unit; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare lengths and volume per cm with the implant record; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the prescription; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count raised without a refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose falls by more than 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose rises by more than 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the solution that runs now, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read it on the syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every demand bolus is taken, the low-reservoir alarm comes within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval under one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large demand bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockout under one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low reservoir within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low reservoir within 7 days with demand boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower it, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number or the lockout, so that both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the therapy is to end or pause; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More demand boluses allowed than can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One demand bolus is more than a tenth of the daily dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan against withdrawal; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the refill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime larger than tubing and catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime no more than tubing and catheter hold, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime only when tubing and catheter are free of drug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime with a filled catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bridge first and use one only, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read drug and concentration on the syringe again, and confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the number and its unit again; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill now or plan the refill; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir holds another solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the reservoir was refilled, enter what is in it, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time of the first bolus to the next that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution changed without a bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the library&apos;s limit or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day for an hour, minutes for hours, mg for mcg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is at least ten times the library&apos;s upper limit: a moved point, a day for an hour, mg for mcg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge names an old solution that is not the one in the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bolus may be a day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lockout lets fewer boluses start in 24 h than the program allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum rate keeps the catheter open and hardly treats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has not had this drug from this pump before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient will no longer get this drug; some must not end abruptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump cannot tell what is in it: if the syringe held anything else, each dose is wrong by that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy goes to the minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing and catheter still hold the old solution; at the new flow it gives another dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusually large catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes before the bridge already moves the old solution to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is more than their volume reaches the patient within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h above the hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labelled strength with a moved point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prime moves a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg for mcg shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour above the hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus below its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus below its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dose during the bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use a library that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these amounts by other means, and confirm that you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lockout in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a volume in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label; write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the vial and the pharmacy&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration below its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration below its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose below its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose below its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand bolus above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand bolus above its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand bolus below its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand bolus below its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose rounded by the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a volume or remove the prime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the volume that was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far weaker than any labelled strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it over a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them apart, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a mixture keeps is known for few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I checked by other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the vial is stronger than what is entered, the patient gets that many times the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the limit of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some hour more is given than the hard limit allows, with every demand bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some hour more is given than the library expects, with every demand bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join steps of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let days share a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockout out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low alarm not below the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low alarm out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower in smaller steps, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower in smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the alarm, or enter the volume that was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bolus, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the demand bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the demand dose or its number, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the demand dose or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the dose or use a stronger solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the dose, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or give boluses further apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the volumes, or enter the volume that was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is meant, and compare with the pharmacy&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture advised against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture on no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More at the start than the reservoir gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the reservoir holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand bolus so high can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand bolus so low can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose so high can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose so low can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product of this drug is labelled for long-term intrathecal infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product of this strength is labelled; it was diluted or compounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single dose so high can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single dose so low can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solution so strong can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solution so weak can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step so large can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a labelled strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if the dose it gives is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label in a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise in smaller steps, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise in smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the bolus, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the demand bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the dose or use a weaker solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the dose, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the dose, use a weaker solution, or choose the minimum rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised again too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again; write why it is so weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bridge, or enter the solution that is in the catheter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the time, or use a flex step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step above the drug&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down above the drug&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step up above its hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step up above the drug&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bolus is smaller than one stroke of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bolus needs more flow than the pump can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge needs a flow that the pump cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge&apos;s old solution is the new one; it would only delay the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily dose falls by more than the library allows for this drug in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily dose rises by more than the library allows for this drug in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose asks for less flow than the pump can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose asks for more flow than the pump can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drug library has no limits for this drug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect of the last change may not be seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no upper limit for some amounts of this drug, so nothing checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low-reservoir alarm would sound at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives a bolus over 6 h at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump keeps a lockout of 1 min to 30 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump moves whole nanolitres; it gives the nearest dose that it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump stores fewer patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump stores fewer steps in a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s low-reservoir alarm has a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled dose is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled dose is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single dose is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The single dose is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution is stronger than the library expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution is weaker than the library expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is larger than the reservoir; overfilling damages the pump and raises its flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they may harm, or one may not keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens once needs more volume than there is, so the pump would run empty in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient gets at a press is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient gets at a press is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With demand boluses above the hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With demand boluses above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the hard limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by {tenth} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 % is {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is from {value}; the pump runs {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge is item {index} of what happens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily dose of {name} falls {change}{percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily dose of {name} rises {change}{percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump counts {counted}; this sets the count to {volume}, as after a refill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump would give {value} of {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservoir is taken to hold {volume} of {value}; until now it was {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {dose} of {name} would reach the patient during the prime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1/{factor} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {factor} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {scheduled} to {scheduled_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug in the catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} is {much} {texts_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demand bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The periodic bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {bound}, {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} times the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{drug}&apos; is not in the drug library {version}; it holds {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/{factor} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drug of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled for intrathecal infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bolus_name} holds {value} of {tall_man}, {dose_fg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, a step of {percent} %, {percent_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, a step of {rise}, {step_fg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: {value} on the highest day, {fine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man} {concentration} is {much} the labelled {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man} {concentration}: the weakest label says {factor} times that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man} {concentration}; labelled are {labelled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: at most {value} with every demand bolus, {fine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: no upper limit for {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: {concentration} is {factor} times the strongest labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: {words} is {fraction} times {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one drug alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h from the start of the program on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was last programmed {value} ago; {tall_man} waits {limit}: {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest 24 h, which begin on one day and end on the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: {value} in the highest hour, {fine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall_man}: {value} in {where}, {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new solution are both {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}, the volume is {volume}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}; it lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lockout is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has {count} steps; an {model_name} stores {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prime is 0 mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} patterns; an {model_name} stores {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {value} are asked; {limit} can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 0 mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bolus_name} is {value}; one stroke is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bolus_name} is {volume_nl} in {over}; the pump gives {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bolus_name} takes {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is {flow}; the {word} here is {bound}, that is {dose_bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume_nl} of old solution would flow at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} is entered; an {model_name} holds {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} is asked; the pump gives {gives}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a demand bolus the next may follow in {value}, {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {value} is {seconds_per_day} boluses a day, {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its segments hold {value} together, {times} of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One demand bolus is {value}, {share} of the daily dose of {scheduled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bolus waits for {at}, up to 24 h; later ones follow every {every}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prime is {value}; tubing and catheter hold {limit}, so it is {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{max_per_24h} are allowed, {starts} can start in 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{max_per_24h} in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts} in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} reach {alarm} in {days} from a Monday on, {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {factor} of a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug is missing: think of a pocket fill or of over-infusion, and look at the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and measured volume differ by more than 2 mL: evaluate pump and catheter, look at the trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gave less than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gave more than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at-most flow is {at_most_flow}, below the scheduled flow of {flow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected is {expected}, more than the {filled} that were filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low is {low}, not below the volume of {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {volume}, more than the {reservoir} of the reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needle that is not in the reservoir fills the pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pocket fill gives too much now and too little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person confirms drug, concentration, rate and bolus on the screen and on the syringe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong concentration multiplies every dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare drug, concentration and expiry on the syringe with the prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the reservoir whole; write down the volume found and compare it with the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill no more than the reservoir holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the reservoir port, with the template or by ultrasound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give in writing: pump, reservoir size, daily dose, low-reservoir date, refill-by date, emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they do not come back, the needle is not in the reservoir: stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject 5 mL and aspirate them back; only then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the needle through the septum until it meets the needle stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing volume: think of over-infusion or of a pocket fill before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of observation was found in a source; follow the rule of the hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfilling damages the pump and raises its flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program volume, drug and concentration; read the new refill date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump; note the expected volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the patient; look for early signs of overdose, later of withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong port: what goes into the catheter access port reaches the spine at once. It has killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  +{more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}{others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH PRIORITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW PRIORITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEDIUM PRIORITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} What to do: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sound 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound paused, {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot sound alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} · Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the fault of this program what is shown may be wrong. Read the pump again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is not heard. What is shown is {ago} old; the pump goes on by its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing, not to scale. It shows what the pump says of itself; the rotor is drawn faster than it turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and read a pump first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and read a pump: it is drawn here as it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Training: this pump is emulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing, not to scale.{training}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {level} are left. It holds {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {day} {month} {year}: in {days} days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is not connected at this moment. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump lies under the skin of your belly. Through a thin tube it gives a little medicine, day and night, into the fluid around your spinal cord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your handset you may ask for an extra dose: {dose}. The pump gives at most {max_per_24h} in 24 hours, and none for {lockout} after the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your medicine pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pump gives no extra doses on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} A new medicine follows in the tube and {front}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The pump reports: {alarm}. Your team looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is delivered at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has ended its service. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is stopped. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs its minimum rate only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was never programmed. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservoir is empty. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotor is held. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bolus that the patient asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches the tip in about {left_nl}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm of {alarm} priority: {alarm_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter tip: new solution
{front}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter: high pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump
{level} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotor turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catheter still holds {held}; {fresh} follows and {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reservoir holds {level} of {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic file cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written. No name, serial number or dose is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked entry first: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or cancel the switch to {mode_names} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The pump gives {given} a bolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bolus every {every}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of one bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bolus takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter all of it; nothing is assumed. The draft keeps its mode until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bolus at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one bolus to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an hour apart! {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum rate has no dose to take over. Enter the daily dose for {mode_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pump&apos;s lowest rate keeps the catheter open: {flow} mcL/h, {daily} {unit}/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use periodic bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the daily dose first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be entered: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump gives {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a_day} a day, {daily} {unit} a day in boluses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> By its bore the piece {segment} holds {bore} mcL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No bore is known of {without}: the volume cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off the piece {segment_name} at its {end} end, 0 where nothing was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off {segment_name}, {end} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {length} of {whole}, {volume_nl}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume and bore differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter {model_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the model of the implant record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset of this program: 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (asks {per_day} times a day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · from {start_minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {end_h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose in the last 24 h · {drug_name} {unit}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected cumulative dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected cumulative dose · {drug_name} {unit}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected reservoir · {unit}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {model_name} {serial}, read at {at} pump time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative {drug_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug_name} in the last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a bolus ends the patient waits {lockout}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than an hour! {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lockout after the end of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Enter all of it to turn them on; nothing is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a catheter has at least one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add catheter part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {once_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change low-reservoir alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change patient boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change reservoir volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {once_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove catheter part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {once_names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only drug cannot be removed; replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no drug {index} among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no item {index} among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no part {index} among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn off patient boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn on patient boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip? {found} here, {limit} running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, - or _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as year-month-day, like 2026-03-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}, digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new program from the syringe label and the implant record, or open a program file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open program file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pump has never been programmed and runs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step at {at_min} would leave less than {shortest_step_min} min beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add step at {at_min}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {start} rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy {pattern} to {days_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {start} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {day_names} its own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {start} and {start_2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {before} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split {start} step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step begins at 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step cannot be deleted; a day needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no next step to merge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pattern named {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step {index} among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program has no steps; switch to Flex first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pump holds {most} patterns and all are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this schedule has no week; switch to Flex (weekly) first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_names} has a pattern of its own already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_min} is too close to the next step; here from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} is too short to split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accessible_name}: finish or empty what is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To next refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex (24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex (weekly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change continuous dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change periodic bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a flex schedule has a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Flex (24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Flex (weekly)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Periodic bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Simple continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum rate has no dose to take over; enter the dose first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pattern named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter volume per cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the syringe label and the implant record. The dose is entered next; until then the draft is the pump&apos;s minimum rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the drug library: {drugs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low alarm at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-reservoir alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume per cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two concentrations differ; read the label again and type both anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge moves {whole}: tubing {tubing} ({source}), catheter </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bolus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bridge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prime…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of the bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of the old solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile this old dose runs; the proposed dose begins when the bridge has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bolus takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs nothing that could be bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing and catheter hold what runs now: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing {tubing} + catheter {catheter} = {whole}. Tubing: {source}; catheter: lengths times volume per cm of this program. What goes beyond is a bolus to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume to prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no old solution: the pump runs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moves}{catheter} (lengths times volume per cm of this program).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most {at_most_shown} {unit}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which program the pump runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs either the old program ({old}) or the new one ({new}), never a mix. Reading the pump tells which. Until then nothing else can be programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs the program that it ran before: {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {state}, program generation {generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and decoded: the same program as reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was not programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write begun {begun_at}, transaction {txn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pump is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump has not been read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses are of the first drug. With another one there, the draft goes to the minimum rate without boluses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG, SVG, PDF or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot is saved as {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was not written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library {word} limit {value} {unit}/24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-reservoir alarm {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boluses asked for a day, above 0 to {most_a_day}; empty: no likely course is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose since the start, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a patient asks for a bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum since the start, or the dose of the last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in the pump, as it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed program by its schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 5, 50 and 95 of 100 patients who ask so often have had; no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has left the catheter tip by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump says that it gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every patient bolus as early as allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}, like 3 or 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the tip {tip} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered {delivered} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {middle} {unit} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now {old} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the schedule as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a program file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program files (*.thecal.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save program file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule is kept as template {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {path_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was not opened: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} was not saved: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · begun again {resent} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, generation {generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate new program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT the same as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump checked the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read pump again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump has to have the program first: send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new daily dose first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new daily dose of {drug} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new daily dose to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you press Activate the pump keeps running the old program. If the link drops, the pump is left on either the old program or the new one, never a mix, and this screen will tell you which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at block {done} of {of}; the pump runs its old program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every byte read back is the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation {generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the head over the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump says {day} {unit}/day, at most {most} {unit}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump unchanged since it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump unchanged since it was read{generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the program back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the pump&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent; what became of it is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump checks and adds up what it stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump did not take the new program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump does not say that it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump has switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump holds nothing that could be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump is asked whether anything has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump says nothing of this drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump says that it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this day&apos;s pattern to other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate · {drug_name} {unit}/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this day a pattern of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: proposed; dashed: running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed = running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a step, or type in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the rate, or type the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag {drags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program cannot be changed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has a pattern of its own already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (all days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {title}. Go back and change the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm first: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: {title}, {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bridge gives it at this dose until the new solution has reached the tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge at the new dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge at the new dose of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge at the old dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge at the old dose, {amount} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dose during the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old solution at the {which} dose. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing and catheter still hold {parts}. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing, bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing, prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes that a bridge moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no bridge is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose how the old solution is bridged, or that it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the dose during the bridge, above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump gives none of this drug now: choose the new dose, or no bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write why no bridge is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{catheter}, lengths times volume per cm in the pump&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prime_tubing}, none is given here: {tubing_source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}: tubing {tubing}, catheter {catheter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person looks too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aspirate back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no overfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick {open_steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · Next refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that the next refill hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First fill of a new pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the new filling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits it within 100 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump to be replaced by, from the implant record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace pump by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drug library holds no figure for {names}; ask the pharmacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fill this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, empty if not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the solution: it keeps no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by volume, if every patient bolus is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by volume: the low-reservoir alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose first or later fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of replacement: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within 100 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated}, down to {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} whole days · {governs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} No figure for just this solution: {names}; it may keep less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the pump says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the daily dose of {first} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} does not fit: this pump holds {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} is not above the low-reservoir alarm at {low_alarm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · New filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {low} (low-reservoir alarm), at most {capacity} (this pump).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doses so far are of {before}. The draft gives this dose of {after} evenly, without patient boluses; steps and boluses are entered on the Program screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pump: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {dead} of the old solution stay in the reservoir and mix with the new one, unless it is rinsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the same or a different solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the new daily dose, above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the volume filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is what the pump holds already: choose the same solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · What the pump expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the stated accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the {expected} that were calculated when the residual was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate pump and catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected against measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last filled, by the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is filled in: type what the syringe brought out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir before the refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume at the last filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 2 mL and within the stated accuracy of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the measured residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected residual: calculated by the pump from its strokes, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the pump: it was programmed since without a filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known without the last filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nothing was programmed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead_volume_nl} cannot be drawn from this pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} at {clock_s} pump time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Found {found}, limit {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % less given than programmed since the filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % more given than programmed since the filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} less than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} on {at_s}, as programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution has at least one drug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution has at most {most_drugs} drugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration of {name}, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the label, each twice. Doses are of the first drug. Known to the drug library: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {name}, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two {what} differ; read the label again and type both anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} stands twice; each drug once, with its concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more: {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {concentration} follows: {arrow}{amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expected {expected}, measured {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend needs the errors of {trend_points} intervals; {known} are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the stated accuracy each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the record: what was filled at each visit, and what was expected and found before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of an earlier refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier refills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of each interval between two fillings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected and Measured go together: enter both or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected before that filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled at that visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the first filling leave Expected and Measured empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured before that filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trend in the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the refill of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error falls from refill to refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error rises from refill to refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These volumes give no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} refills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nothing was programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be entered: date and filled volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entered, {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}: filled {filled}{before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % less given than programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % more given than programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catheter has at most {most_parts} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution has at most {most_parts} drugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catheter part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a drug…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the catheter by its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner volume of the catheter {inner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of {segment_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-reservoir alarm at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {segment_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir and catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir volume at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only drug cannot be removed; replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume per cm of {segment_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a catheter has at least one segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume}, alarm at {low_alarm}; catheter {inner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter, part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm, {segment_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-reservoir alarm due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in more than 100 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, at most with boluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than nothing cannot be given; choose Minimum rate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing cannot be scaled; choose Minimum rate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale by {sign}{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale to {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum rate is the pump&apos;s own and cannot be scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>row 1: the head says &apos;{head}&apos;, but rates here are in {unit}; give the column in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1: two columns parted by a tab or a semicolon are needed, From and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: it has {count} columns, not two: From and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: the first step begins at 00:00, not at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: {start} is less than {shortest_step_min} min after the row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: {start} is not after {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pasted text is longer than {longest_text} characters; copy two columns: From and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {start} row: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a head row and no step under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to paste; copy two columns: From and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps were pasted; this pump takes {flex_steps_max} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest rate of this pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest rate of this pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} cannot be given: the {word} rate of this pump is {given} at {concentration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 mg/day, +10 % or −10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step at a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all steps of this day as a table: From and rate, parted by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose, or change in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the marked step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the marked step with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the steps of this day by a copied table: From and rate, parted by tabs or semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale the whole schedule to a daily dose or by percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the marked step in two halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change in percent has its sign, like +10 % or −10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day needs one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose of a day, like 3 {mass_unit}/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump gives {gives}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {start} step would leave the pump&apos;s range: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pump takes {most} steps a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use or close what is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {note}, asked {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({days_at_most} if every bolus is used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need a reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of a refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of the library, the clinic or the pump is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refill due in 100 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill due {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by weekday {number} to {number_2} {unit}; the highest day counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocked} block it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} at the start · low-reservoir alarm at {low_alarm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} · in {days} days{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997, one template for two patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997: one template, two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal mode and patient boluses are kept, with drug, concentration and this pump&apos;s serial number. The name stands on no patient&apos;s file: write no patient&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this schedule as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for another concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for another pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is kept on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sentence above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this schedule is meant for pump {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template_name} was not deleted: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another pump, {made_for}, and so for another patient; this one is {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for {made_for_strength}; here are {here}. Doses stay as written, flows change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its doses are of {one}, and this program gives {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump {pump_serial}, {pump_model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use template {template_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template_name} was not used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New daily dose, with its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {undotext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At this dose the pump would not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For about {hours} h it gives {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bolus {dose} over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge at {dose} of the old solution ({old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prime {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}, first at {first_at}, {between} between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose}, lockout {lockout}, {max_per_24h} in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programmer for intrathecal drug pumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emulated pump is connected; try everything on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulated pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens the guide on every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training and research. Do not treat patients with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a cleared medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an emulated pump to learn, or choose the port of a programmer head on the Start screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump, edit a draft, review it, activate it. The pump changes only at the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Thecal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected cumulative dose: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training and research. Not a cleared medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING: emulated pump, nothing here was given to a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plot is written as {formats}; &apos;{name}&apos; ends otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write the plot to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery rate over the day, {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump time {now_min}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {selected} of {count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, program {generation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program sent but not activated was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm cleared: {alarm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: {alarm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal mode began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus ended: {given} given, {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus started: {volume} over {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set; it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {op}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {event}, unknown to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex (24 h), 1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex (24 h), {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flex (weekly), {count} patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of those given once began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered by command. The pump gives its minimum rate and no bolus until it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered to the minimum rate by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering to the minimum rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINIMUM RATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum rate, which keeps the catheter open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEVER PROGRAMMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restart is planned ({user}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored program is sound. The pump runs its minimum rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient bolus granted: {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient bolus refused: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic bolus, {bolus}, first at {first_at}; between: {between}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart: {wall_text}, in {ahead_s} ({user}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {generation} activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {generation} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmer connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmer paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmer revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAFE RATE ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple continuous, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by command since {moment_text} by its own clock. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by command. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pump was never programmed. Nothing is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown alarm {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another bolus runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none while nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, the rate stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected: encrypted, and both ends proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, another program was active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, pump was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lockout has not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most in 24 h are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the basal mode begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the items that are given once are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bolus}, lockout {lockout}, at most {max_per_24h} in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: bolus of {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, possible in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The restart was planned for {wall_text}, {ahead_s} ago ({user}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {since}, pump clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bolus is given over at most 6 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster than the pump can: give it over at least {least_s} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a single bolus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts at once, on top of whatever runs. The dose is of {name} {concentration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the pump can give: {stroke_nl} is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives {given} in {volume_nl}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same dose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the dose and the time over which it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same dose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason for: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, give a bolus with pump {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMERGENCY ACCESS · read, stop and lower only · the pump raises an alarm and logs it; it is logged here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a pump that this computer has no key to, at {url}. The head has to lie right above the pump. It can then be read, stopped, and lowered to its minimum rate; nothing else. The pump raises an alarm and keeps in its log whose key it was; this computer keeps it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file for emergency access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use emergency access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use emergency access?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is an emergency, and no clinic with a key can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOK FIRST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this computer last looked, this pump was changed by others. Nothing is programmed or given from here before you have written what you know of it; stopping stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know of these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you know of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you know of these changes, and from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view in which a library is edited and approved will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the drug with their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody; for training only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the pump first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the pump, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Read the log. The pump keeps its last 2048 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are the pump&apos;s clock, which may have been set in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump wrote down: programs, stops, boluses given and refused, alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words against this pump&apos;s implant card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key to this pump yet. Type or paste the {words} words of its implant card. They are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all {words} words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} is not a word of implant cards. Copy it again from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the implant card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words; a card has {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old against new, before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a pump first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person, the implant and the catheter, trials, adverse events, dose and pain over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port or type an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for ports, and asking each whether it leads to a head …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial port found. Plug the head in and look again, or type an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port or address: {url_forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmer head on a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial ports found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device path, socket://host:port, rfc2217://host:port, emulator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found, {heads} of them lead to a programmer head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet; the pump runs this program already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or save a program file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and program pump…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program of the pump, to be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, replacement is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is open on the pump; activate or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter, {segment_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock, battery and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock, battery, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out first which program the pump runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity of the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that the pump remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump and catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single bolus …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs its minimum rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was changed elsewhere; look at that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was never programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump&apos;s clock was set to this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of acts cannot be written: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has a fault; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the pump cannot be kept: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its program, when it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated by the pump from its strokes, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug library {library_version}, {library_digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at_most_text} with every patient bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {bolus_left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment_text}, pump clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offset} ⚠ doses follow the pump&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}, {serial}, firmware {firmware}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read_at}, this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is not a length of time; write it like 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the pump to its minimum rate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pump&apos;s clock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the pump?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump gives {minimum} of its solution until it is started again or programmed; running boluses end. That keeps the catheter open and hardly treats: a patient may suffer withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump goes on with its program: {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump shows {pump_clock}, this computer {computer_clock}: {offset}. Doses by time of day follow the new clock from then on; a step may come earlier, later or twice today. No lockout is shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, lower pump {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, set the clock of pump {serial} to this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, start pump {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read identity, status and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading changes nothing in the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of} read: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Looked for at {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head over the pump; it is asked as soon as it is back, or when you press Find out now. Until then watch the patient as for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} · sent {begun_at}{who}.{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link or this program ended while the pump was switching. It runs the old program or the new one, whole, never a mix. Nothing else can be sent to it until this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst in each direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program does the pump run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {high} ({highest_name} program, every patient bolus used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: at least {low} ({lowest_name} program), {at_most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {title}. {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected against measured volume, the new filling and its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its first program on the Program screen; the first filling is entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {items}; and {more} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new filling gives no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pump was never programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be saved once a program was activated in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was programmed in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {serial} was programmed at {at}; this is its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session report says who programmed what, old against new, with the pump&apos;s own totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old against new, first 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old against new, first 24 hours from {start} · {name} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review before programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now {before}; proposed {scheduled_shown} {unit} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, running now and after programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the pump is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of this clinic on top of the drug library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm can be sounded: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with versions, self-test, looks and faults of this program. No name, no serial number and no dose is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played by {player_name}. Press a button and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion: nothing flashes, nothing turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a diagnostic file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new size is used when Thecal is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is being tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start. Numbers, units and dates stay as they are. The guide and the reports are in English. The translations were made by the developers; no clinician has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where records of patients and visits are kept, and their copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read, program, approve; with a sign-in of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unsound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft on this computer. The pump goes on with its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training desk opens emulated pumps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole pump in a process of its own, to learn and to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old against new, reasons, and the pump&apos;s own totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump says what it is and what it runs. Nothing can be edited before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump switches in one step, and is read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may suffer withdrawal. The pump stays stopped until it is started again; it does not start by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSA Singapore, update of the April 2014 communication on over-infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restart is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart, date as year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart, time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned restart: when is the pump to run again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the pump is to run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the pump?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for more than 48 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned restart is more than {days} days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned restart is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump raises a critical alarm after 48 h. A rotor that stood still so long may later give too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the pump is to be stopped for more than 48 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date like 2026-01-05 and the time like 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the minutes, {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is to be stopped for more than 48 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop pump {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the date like 2026-01-05: year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, in {ahead_s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {ahead_s} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults at a moment of the instructor&apos;s choice, unseen by the learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this version yet. They will stand here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on the emulated pump: read it, edit its program, send it, and watch here what it says. Faults are set on the command line: thecal emulate --fault list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks on an emulated pump, with what is asked and what was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s button: asks for a bolus as a patient would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, checked and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test failed: {name}: {why}. Reading and stopping the pump still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says {day}, which is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went back by {seconds} s since the window was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys to the pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump models and alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} ({count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Thecal, start it again and read the pump. Details for the developers are in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Thecal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drug library: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pump connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run. This window reads and stops them; it programs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump goes on with the program that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was changed elsewhere: look at that on Pump first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal · TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has a fault and takes no more changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one in Patient, or work with the pump alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the clinic that implanted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access may only read, stop and lower the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pump is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump, then program it again if that is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is the pump that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be kept: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in the pump was judged by drug library {library_version} ({library_digest}); here is {version} ({digest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump did not take the key of that file for emergency access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs its old program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was read after that; what is shown is what it does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write is settled: the new program was not activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write is settled: the pump runs the new program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump is doing is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump runs is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another pump cannot be opened now ({now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump holds no program that could be activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump was changed elsewhere; look at that on the Pump screen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no write to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to settle ({now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-hour dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken}, change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accessible_name}, in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this finding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient and pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elapsed_s} s of at most {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir {level} of {capacity_text}, calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity {capacity_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low alarm {low_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken}; low alarm at {low_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day ends at 24:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fewest} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {form}, {fewest} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}; “{character}” cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Thecal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide to this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last change of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {redotext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pump to the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop programmer for intrathecal drug pumps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave the pump like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter never acts on a pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training and research; not a cleared medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you must leave, write why. It is kept with the date and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Licences of the parts stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qversion} · Inter typeface · Material Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thecal {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it cannot be settled now, and who has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it; the test is made again every 10 minutes and in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run; this window programs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was sent to the pump and is not activated. The pump goes on with its old program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write to pump {serial}, sent {begun_at}, is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect that pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency access did not begin: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link lost · heard {age_text} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name} · SN {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet which program the pump runs: the old one or the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard for {age_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed in the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump connected · {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Thecal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to the program that were not sent are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emulated pump was programmed with the start program of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port does not answer: what is shown is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump is {state_words}. The patient gets no therapy from it as programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs the old program or the new one; nobody knows yet which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This emulated pump was never programmed; it is being given the start program of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump clock {clock}{offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {quality}/5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading cannot replace the one being worked on ({now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending to the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program cannot be changed now ({now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program to review; make or open one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be done now ({now}); it would lead to: {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: confirm that you checked it by other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: this cannot be programmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the pump&apos;s own count nothing is left, so delivery has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the pump&apos;s own count the volume has reached the low alarm that was programmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the course of the catheter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the running program with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is drawn out with what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who read, stopped or lowered the pump, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes back: plan the replacement of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays: plan the replacement of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the reservoir at the next refill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a check of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the replacement of the pump now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its log, and start or program it if therapy is to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pump and compare its program with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty; the Refill screen shows the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill the pump and program the new volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the pump, or plan its replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the patient away from strong magnets, then read the pump again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is spent, or the pump&apos;s time is over. Delivery has ended for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery nears its end; the pump goes on for 90 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure in the catheter is high. It may be kinked or blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is lost; the pump runs its minimum rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump began anew and may have lost its program or its latest counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump found a damaged program in its memory and runs a sound one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was reached with an institution&apos;s key and a head laid on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump was stopped by command more than 48 h ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotor does not turn. Strong magnets, as in MRI, hold it; it then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the patient another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for withdrawal and treat it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
