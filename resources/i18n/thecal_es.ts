<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Thecal</name>
    <message>
        <source>an implant card has {words} words; these are {count}</source>
        <translation>una tarjeta del implante tiene {words} palabras; estas son {count}</translation>
    </message>
    <message>
        <source>word {number} is not a word of implant cards; copy it again from the card</source>
        <translation>la palabra {number} no es una palabra de tarjetas del implante; cópiela de nuevo de la tarjeta</translation>
    </message>
    <message>
        <source>Bring the head over the pump and settle it: Pump, Find out now, or `thecal resolve`.</source>
        <translation>Ponga el cabezal sobre la bomba y aclárelo: Bomba, Averiguar ahora, o `thecal resolve`.</translation>
    </message>
    <message>
        <source>Pair it first, with the words of the pump&apos;s implant card.</source>
        <translation>Vincúlela primero con las palabras de la tarjeta del implante de la bomba.</translation>
    </message>
    <message>
        <source>The pump goes on with the program that it ran before.</source>
        <translation>La bomba sigue con el programa que ya ejecutaba.</translation>
    </message>
    <message>
        <source>The pump runs either the old or the new program, whole; which one is not known yet.</source>
        <translation>La bomba ejecuta el programa antiguo o el nuevo, completo; aún no se sabe cuál.</translation>
    </message>
    <message>
        <source>This computer is not paired with this pump.</source>
        <translation>Este ordenador no está vinculado con esta bomba.</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; in &apos;{shown}&apos;: micro is written mc, as in {right}</source>
        <translation>&apos;{character}&apos; en &apos;{shown}&apos;: micro se escribe mc, como en {right}</translation>
    </message>
    <message>
        <source>&apos;{number} {unit}&apos; is finer than this program resolves</source>
        <translation>&apos;{number} {unit}&apos; es más fino que la resolución de esta aplicación</translation>
    </message>
    <message>
        <source>&apos;{number}&apos; has more than {most_digits} digits; no {kind} needs so many</source>
        <translation>&apos;{number}&apos; tiene más de {most_digits} cifras; para {kind} no hacen falta tantas</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no number before its unit</source>
        <translation>&apos;{shown}&apos; no tiene número antes de la unidad</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; has no unit</source>
        <translation>&apos;{shown}&apos; no tiene unidad</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not a unit of a {kind}; it takes {right}, like {example}</source>
        <translation>&apos;{unit}&apos; no es una unidad de {kind}; use {right}, como {example}</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is not used here; write {meant}, like {example}</source>
        <translation>&apos;{unit}&apos; no se usa aquí; escriba {meant}, como {example}</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos; is the unit of a {kind}; a {kind_2} takes {right}, like {example}</source>
        <translation>&apos;{unit}&apos; es la unidad de {kind}; para {kind_2} use {right}, como {example}</translation>
    </message>
    <message>
        <source>a space too many in &apos;{shown}&apos;: one, before the unit</source>
        <translation>sobra un espacio en &apos;{shown}&apos;: solo uno, antes de la unidad</translation>
    </message>
    <message>
        <source>a {kind} is written as text with its unit, like &quot;{example}&quot;</source>
        <translation>{kind}: se escribe como texto con su unidad, como &quot;{example}&quot;</translation>
    </message>
    <message>
        <source>character &apos;{character}&apos; (U+{ord}) in &apos;{shown}&apos;</source>
        <translation>carácter &apos;{character}&apos; (U+{ord}) en &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>character U+{ord} after &apos;{before}&apos;: only one plain space, before the unit</source>
        <translation>carácter U+{ord} después de &apos;{before}&apos;: solo un espacio simple, antes de la unidad</translation>
    </message>
    <message>
        <source>comma in &apos;{shown}&apos;: the decimal sign is a point, and thousands are not grouped</source>
        <translation>coma en &apos;{shown}&apos;: el signo decimal es un punto y los millares no se agrupan</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>dose rate</source>
        <translation>dosis por tiempo</translation>
    </message>
    <message>
        <source>exponent in &apos;{shown}&apos;: write the number out</source>
        <translation>exponente en &apos;{shown}&apos;: escriba el número completo</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>leading point in &apos;{shown}&apos;: write 0{shown}</source>
        <translation>punto inicial en &apos;{shown}&apos;: escriba 0{shown}</translation>
    </message>
    <message>
        <source>leading zero in &apos;{shown}&apos;</source>
        <translation>cero inicial en &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>point without a digit after it in &apos;{shown}&apos;</source>
        <translation>punto sin cifra detrás en &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>second point in &apos;{shown}&apos;</source>
        <translation>segundo punto en &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>sign &apos;{character}&apos; in &apos;{shown}&apos;</source>
        <translation>signo &apos;{character}&apos; en &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>space before or after &apos;{shown}&apos;</source>
        <translation>espacio antes o después de &apos;{shown}&apos;</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>{amount} is not a {kind}: a whole number of base units, 0 or more, is</source>
        <translation>{amount} no es válido como {kind}: debe ser un número entero de unidades base, 0 o más</translation>
    </message>
    <message>
        <source>{finer}; write fewer decimals, like {example}</source>
        <translation>{finer}; escriba menos decimales, como {example}</translation>
    </message>
    <message>
        <source>{message}; write it like {example}</source>
        <translation>{message}; escríbalo como {example}</translation>
    </message>
    <message>
        <source>{named}: only digits 0-9, one point, one space and the unit</source>
        <translation>{named}: solo cifras 0-9, un punto, un espacio y la unidad</translation>
    </message>
    <message>
        <source>{value} has no finite decimal form; say to how many places it is to be shown</source>
        <translation>{value} no tiene forma decimal finita; indique con cuántos decimales debe mostrarse</translation>
    </message>
    <message>
        <source>The command was sent, and the pump could not be asked what became of it.</source>
        <translation>La orden se envió y no se pudo preguntar a la bomba qué fue de ella.</translation>
    </message>
    <message>
        <source>The entries of the pump&apos;s log are out of order.</source>
        <translation>Las entradas del registro de la bomba están desordenadas.</translation>
    </message>
    <message>
        <source>The pump confirmed it.</source>
        <translation>La bomba lo confirmó.</translation>
    </message>
    <message>
        <source>The pump has no trace of the command, and a late one can no longer reach it.</source>
        <translation>La bomba no tiene rastro de la orden, y una orden tardía ya no puede llegarle.</translation>
    </message>
    <message>
        <source>The pump has the command among its last results.</source>
        <translation>La bomba tiene la orden entre sus últimos resultados.</translation>
    </message>
    <message>
        <source>The pump&apos;s log has the command.</source>
        <translation>La orden está en el registro de la bomba.</translation>
    </message>
    <message>
        <source>The pump&apos;s log no longer reaches back to the command.</source>
        <translation>El registro de la bomba ya no llega hasta la orden.</translation>
    </message>
    <message>
        <source>The {kind} of {begun}{said}, whose outcome was unknown: it {was}. {why}</source>
        <translation>{kind} del {begun}{said}, de resultado hasta ahora desconocido: {was}. {why}</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>lowering to the minimum rate</source>
        <translation>paso a la velocidad mínima</translation>
    </message>
    <message>
        <source>setting of the clock</source>
        <translation>ajuste del reloj</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>se realizó</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>no se realizó</translation>
    </message>
    <message>
        <source>Another pump answers: {serial} instead of {serial_2}.</source>
        <translation>Responde otra bomba: {serial} en lugar de {serial_2}.</translation>
    </message>
    <message>
        <source>Interrogate the pump again and look at what it runs.</source>
        <translation>Lea la bomba de nuevo y mire qué ejecuta.</translation>
    </message>
    <message>
        <source>Move the other pump away, connect again, and check the serial number on the screen.</source>
        <translation>Aleje la otra bomba, conecte de nuevo y compruebe el número de serie en la pantalla.</translation>
    </message>
    <message>
        <source>Nothing was changed in either.</source>
        <translation>No se cambió nada en ninguna de las dos.</translation>
    </message>
    <message>
        <source>Program nothing with it; check pump and version of this program.</source>
        <translation>No programe nada con ella; compruebe la bomba y la versión de esta aplicación.</translation>
    </message>
    <message>
        <source>The head does not say what it is.</source>
        <translation>El cabezal no indica qué es.</translation>
    </message>
    <message>
        <source>The pump asks for another part of the program than comes next.</source>
        <translation>La bomba pide una parte del programa distinta de la que sigue.</translation>
    </message>
    <message>
        <source>The pump cannot read this command.</source>
        <translation>La bomba no puede leer esta orden.</translation>
    </message>
    <message>
        <source>The pump does not do this now: {refusal}.</source>
        <translation>La bomba no hace esto ahora: {refusal}.</translation>
    </message>
    <message>
        <source>The pump does not know this command.</source>
        <translation>La bomba no conoce esta orden.</translation>
    </message>
    <message>
        <source>The pump is busy with a bolus or with another programmer.</source>
        <translation>La bomba está ocupada con un bolo o con otro programador.</translation>
    </message>
    <message>
        <source>The pump no longer holds the program that was sent: it was dropped before the commit.</source>
        <translation>La bomba ya no tiene el programa enviado: se descartó antes de confirmarlo.</translation>
    </message>
    <message>
        <source>The pump refuses with {code_name}.</source>
        <translation>La bomba lo rechaza con {code_name}.</translation>
    </message>
    <message>
        <source>The pump refuses {field}: {refusal}; its limit is {limit}.</source>
        <translation>La bomba rechaza {field}: {refusal}; su límite es {limit}.</translation>
    </message>
    <message>
        <source>The pump says of itself what a {known_name} is not ({fields}).</source>
        <translation>La bomba indica datos propios que no son los de {known_name} ({fields}).</translation>
    </message>
    <message>
        <source>The pump&apos;s program comes in pieces that do not fit together.</source>
        <translation>El programa de la bomba llega en partes que no encajan entre sí.</translation>
    </message>
    <message>
        <source>The pump&apos;s program has changed since it was read (it is at generation {generation} now).</source>
        <translation>El programa de la bomba ha cambiado desde que se leyó (ahora está en la generación {generation}).</translation>
    </message>
    <message>
        <source>The pump refuses to say how it is.</source>
        <translation>La bomba se niega a decir cómo está.</translation>
    </message>
    <message>
        <source>The {what} speaks version {version} of the protocol; this program speaks version {protocol_version}.</source>
        <translation>{what}: usa la versión {version} del protocolo; esta aplicación usa la versión {protocol_version}.</translation>
    </message>
    <message>
        <source>This is a real programmer head: only an emulated pump can be told this.</source>
        <translation>Este es un cabezal programador real: esto solo se le puede indicar a una bomba emulada.</translation>
    </message>
    <message>
        <source>This is too large for the pump: at most {number}.</source>
        <translation>Es demasiado grande para la bomba: como máximo {number}.</translation>
    </message>
    <message>
        <source>This program does not know the pump model {model_name}.</source>
        <translation>Esta aplicación no conoce el modelo de bomba {model_name}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Update Thecal.</source>
        <translation>Actualice Thecal.</translation>
    </message>
    <message>
        <source>Use a head of this protocol.</source>
        <translation>Use un cabezal de este protocolo.</translation>
    </message>
    <message>
        <source>Use the programmer that belongs to this pump.</source>
        <translation>Use el programador que corresponde a esta bomba.</translation>
    </message>
    <message>
        <source>What the pump has stored is not what was sent.</source>
        <translation>Lo que la bomba ha guardado no es lo que se envió.</translation>
    </message>
    <message>
        <source>Check them against this pump&apos;s implant card.</source>
        <translation>Compárelas con la tarjeta del implante de esta bomba.</translation>
    </message>
    <message>
        <source>Hold the head still over the pump and try again.</source>
        <translation>Mantenga quieto el cabezal sobre la bomba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Lay the head on the skin above the pump and try again.</source>
        <translation>Apoye el cabezal en la piel sobre la bomba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Revoke one of them from another programmer of this pump, then pair again.</source>
        <translation>Revoque uno de ellos desde otro programador de esta bomba y vincule de nuevo.</translation>
    </message>
    <message>
        <source>The pump does not accept these words.</source>
        <translation>La bomba no acepta estas palabras.</translation>
    </message>
    <message>
        <source>The pump gives emergency access only to a head that lies right above it.</source>
        <translation>La bomba da acceso de emergencia solo a un cabezal situado justo encima de ella.</translation>
    </message>
    <message>
        <source>The pump lets no session begin.</source>
        <translation>La bomba no permite iniciar ninguna sesión.</translation>
    </message>
    <message>
        <source>The pump speaks another version of the protocol than this program.</source>
        <translation>La bomba usa una versión del protocolo distinta de la de esta aplicación.</translation>
    </message>
    <message>
        <source>This pump knows eight programmers already, which is the most.</source>
        <translation>Esta bomba ya conoce ocho programadores, que es el máximo.</translation>
    </message>
    <message>
        <source>Update Thecal, or use the programmer that belongs to this pump.</source>
        <translation>Actualice Thecal o use el programador que corresponde a esta bomba.</translation>
    </message>
    <message>
        <source>A head that calls itself emulated showed the card of a pump that is not.</source>
        <translation>Un cabezal que se declara emulado mostró la tarjeta de una bomba que no lo es.</translation>
    </message>
    <message>
        <source>Check that the head is plugged in and switched on, then connect again.</source>
        <translation>Compruebe que el cabezal está conectado y encendido, y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Choose the port of the programmer head; `thecal ports` lists what is there.</source>
        <translation>Elija el puerto del cabezal programador; `thecal ports` muestra los que hay.</translation>
    </message>
    <message>
        <source>Do not use this head; pair with the words on the implant card.</source>
        <translation>No use este cabezal; vincule con las palabras de la tarjeta del implante.</translation>
    </message>
    <message>
        <source>Hold the head over the pump and try again.</source>
        <translation>Mantenga el cabezal sobre la bomba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No session with the pump is open.</source>
        <translation>No hay ninguna sesión abierta con la bomba.</translation>
    </message>
    <message>
        <source>Nothing answers at {url}.</source>
        <translation>Nada responde en {url}.</translation>
    </message>
    <message>
        <source>Read the pump again: it was without power, or another programmer has reached it.</source>
        <translation>Vuelva a leer la bomba: se quedó sin energía o la alcanzó otro programador.</translation>
    </message>
    <message>
        <source>The head answers, but no pump does.</source>
        <translation>El cabezal responde, pero ninguna bomba lo hace.</translation>
    </message>
    <message>
        <source>What is behind {url} answers, but it is no programmer head.</source>
        <translation>Lo que hay en {url} responde, pero no es un cabezal programador.</translation>
    </message>
    <message>
        <source>Another programmer has changed the pump since; this write can no longer take place.</source>
        <translation>Otro programador ha cambiado la bomba desde entonces; esta escritura ya no puede realizarse.</translation>
    </message>
    <message>
        <source>The pump has a refusal of the commit among its last results.</source>
        <translation>La bomba tiene un rechazo de la confirmación entre sus últimos resultados.</translation>
    </message>
    <message>
        <source>The pump has the commit among its last results.</source>
        <translation>La bomba tiene la confirmación entre sus últimos resultados.</translation>
    </message>
    <message>
        <source>The pump runs neither program as it was known, and its records do not reach back far enough.</source>
        <translation>La bomba no ejecuta ninguno de los dos programas tal como se conocían, y sus registros no llegan lo bastante atrás.</translation>
    </message>
    <message>
        <source>The pump still runs the program from before, and a late command can no longer reach it.</source>
        <translation>La bomba sigue ejecutando el programa anterior, y una orden tardía ya no puede llegarle.</translation>
    </message>
    <message>
        <source>The pump&apos;s log holds the commit.</source>
        <translation>La confirmación está en el registro de la bomba.</translation>
    </message>
    <message>
        <source>A write to pump {serial}, begun {begun_at}, is not settled yet.</source>
        <translation>Una escritura en la bomba {serial}, iniciada el {begun_at}, aún no está aclarada.</translation>
    </message>
    <message>
        <source>Program nothing with this pump until that is explained.</source>
        <translation>No programe nada con esta bomba hasta que eso se explique.</translation>
    </message>
    <message>
        <source>Program nothing with this pump; treat its delivery as not known.</source>
        <translation>No programe nada con esta bomba; considere desconocida su administración.</translation>
    </message>
    <message>
        <source>Pump {serial} runs a program made for pump {serial_2}.</source>
        <translation>La bomba {serial} ejecuta un programa hecho para la bomba {serial_2}.</translation>
    </message>
    <message>
        <source>Read the pump again, then decide anew; nothing was sent.</source>
        <translation>Lea la bomba de nuevo y vuelva a decidir; no se envió nada.</translation>
    </message>
    <message>
        <source>The program that the pump gives out is not the one that it says it runs (the checksums differ).</source>
        <translation>El programa que entrega la bomba no es el que dice ejecutar (las sumas de comprobación difieren).</translation>
    </message>
    <message>
        <source>The pump&apos;s program cannot be read. {error}</source>
        <translation>No se puede leer el programa de la bomba. {error}</translation>
    </message>
    <message>
        <source>What the pump gives does not follow from what its program asks for.</source>
        <translation>Lo que administra la bomba no se corresponde con lo que pide su programa.</translation>
    </message>
    <message>
        <source>{volume_nl} nL over {duration_s} s</source>
        <translation>{volume_nl} nL en {duration_s} s</translation>
    </message>
    <message>
        <source>Pump and program disagree about what this program gives. {found}.</source>
        <translation>La bomba y esta aplicación no coinciden en lo que administra este programa. {found}.</translation>
    </message>
    <message>
        <source>That could not be noted here ({error}), so that it will be asked for again.</source>
        <translation>No se pudo anotar aquí ({error}), así que se volverá a preguntar.</translation>
    </message>
    <message>
        <source>The commit was never sent.</source>
        <translation>La confirmación nunca se envió.</translation>
    </message>
    <message>
        <source>The commit was sent, and the pump could not be asked what became of it.</source>
        <translation>La confirmación se envió y no se pudo preguntar a la bomba qué fue de ella.</translation>
    </message>
    <message>
        <source>The program that the pump gives back is not the one that was sent.</source>
        <translation>El programa que devuelve la bomba no es el que se envió.</translation>
    </message>
    <message>
        <source>The pump confirmed the commit and its program was read back byte for byte.</source>
        <translation>La bomba confirmó el cambio y su programa se releyó byte a byte.</translation>
    </message>
    <message>
        <source>The pump does not answer.</source>
        <translation>La bomba no responde.</translation>
    </message>
    <message>
        <source>The pump has changed its mind about what the staged program gives.</source>
        <translation>La bomba indica ahora otros valores de lo que administra el programa preparado.</translation>
    </message>
    <message>
        <source>The pump says that it runs the new program, but what it reads out differs.</source>
        <translation>La bomba dice que ejecuta el programa nuevo, pero lo que entrega al leerla es distinto.</translation>
    </message>
    <message>
        <source>The pump stored up to byte {wanted} of the program; {stored} were sent.</source>
        <translation>La bomba guardó hasta el byte {wanted} del programa; se enviaron {stored}.</translation>
    </message>
    <message>
        <source>This write was committed or dropped already.</source>
        <translation>Esta escritura ya se confirmó o se descartó.</translation>
    </message>
    <message>
        <source>Ask for access to serial ports (on Linux: membership in the group of the port, often dialout, or the udev rule of Thecal), then connect again.</source>
        <translation>Solicite acceso a los puertos serie (en Linux: pertenecer al grupo del puerto, a menudo dialout, o la regla udev de Thecal) y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Check the address, and that the head&apos;s server runs.</source>
        <translation>Compruebe la dirección y que el servidor del cabezal está en marcha.</translation>
    </message>
    <message>
        <source>Choose another port; `thecal ports` lists what is there.</source>
        <translation>Elija otro puerto; `thecal ports` muestra los que hay.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then connect again.</source>
        <translation>Cierre el otro programa que lo usa y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>Conecte primero.</translation>
    </message>
    <message>
        <source>The link to {url} ended: {why}.</source>
        <translation>La conexión con {url} terminó: {why}.</translation>
    </message>
    <message>
        <source>The port {url} cannot be {doing}: {plain}{by}.</source>
        <translation>Fallo en el puerto {url} ({doing}): {plain}{by}.</translation>
    </message>
    <message>
        <source>The port {url} is not open.</source>
        <translation>El puerto {url} no está abierto.</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>otro programa lo usa</translation>
    </message>
    <message>
        <source>it is not a serial port</source>
        <translation>no es un puerto serie</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nada escucha ahí</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the device behind it is gone</source>
        <translation>el dispositivo ya no está</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <translation>no existe ese puerto</translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation>esta cuenta no puede abrirlo</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Close it there, then connect again.</source>
        <translation>Ciérrela allí y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Pump {serial} cannot be taken for this program alone: {strerror}.</source>
        <translation>No se puede reservar la bomba {serial} solo para esta aplicación: {strerror}.</translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer.</source>
        <translation>Otro programa de este ordenador está usando la bomba {serial}.</translation>
    </message>
    <message>
        <source>Pump {serial} is in use by another program of this computer: {who}.</source>
        <translation>Otro programa de este ordenador está usando la bomba {serial}: {who}.</translation>
    </message>
    <message>
        <source>See that {folder} can be written, then connect again.</source>
        <translation>Compruebe que se puede escribir en {folder} y conecte de nuevo.</translation>
    </message>
    <message>
        <source>An emulated pump has no option {name}.</source>
        <translation>Una bomba emulada no tiene la opción {name}.</translation>
    </message>
    <message>
        <source>The emulated pump did not start: {why}.</source>
        <translation>La bomba emulada no se inició: {why}.</translation>
    </message>
    <message>
        <source>The options are {options}.</source>
        <translation>Las opciones son {options}.</translation>
    </message>
    <message>
        <source>Try again; `thecal self-test` may tell more.</source>
        <translation>Inténtelo de nuevo; `thecal self-test` puede dar más información.</translation>
    </message>
    <message>
        <source>it did not get ready in time</source>
        <translation>no estuvo lista a tiempo</translation>
    </message>
    <message>
        <source>the emulated pump ended ({words})</source>
        <translation>la bomba emulada terminó ({words})</translation>
    </message>
    <message>
        <source>the emulated pump takes no more bytes</source>
        <translation>la bomba emulada no acepta más bytes</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>The files of this program are not as they were packaged: {why}. It programs no pump; reading and stopping one still work. Install it again.</source>
        <translation>Los archivos de este programa no están como se empaquetaron: {why}. No programa ninguna bomba; leerla y detenerla sigue siendo posible. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>a source checkout, which has no list</source>
        <translation>código fuente, que no tiene lista</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} no se puede leer: {why}</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} falta</translation>
    </message>
    <message>
        <source>{file} is missing or damaged</source>
        <translation>{file} falta o está dañado</translation>
    </message>
    <message>
        <source>{file} is no part of it</source>
        <translation>{file} no forma parte de él</translation>
    </message>
    <message>
        <source>{file} was altered</source>
        <translation>{file} fue modificado</translation>
    </message>
    <message>
        <source>The backup does not hold what it should.</source>
        <translation>La copia de seguridad no contiene lo que debe.</translation>
    </message>
    <message>
        <source>The backup has no end.</source>
        <translation>La copia de seguridad no tiene final.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Hágala de nuevo.</translation>
    </message>
    <message>
        <source>The backup does not hold what the records hold.</source>
        <translation>La copia de seguridad no contiene lo que contienen los registros.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {out}: {strerror}.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>No lo use.</translation>
    </message>
    <message>
        <source>Restore into an empty database.</source>
        <translation>Restaure en una base de datos vacía.</translation>
    </message>
    <message>
        <source>Something follows the end of the backup.</source>
        <translation>Hay algo después del final de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Thecal.</source>
        <translation>La copia de seguridad es de una versión más nueva de Thecal.</translation>
    </message>
    <message>
        <source>The server holds records.</source>
        <translation>El servidor contiene registros.</translation>
    </message>
    <message>
        <source>What was restored is not what the backup holds.</source>
        <translation>Lo que se restauró no es lo que contiene la copia de seguridad.</translation>
    </message>
    <message>
        <source>{audit_name} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {audit_name}: {strerror}.</translation>
    </message>
    <message>
        <source>{backup} cannot be read: {strerror}.</source>
        <translation>No se puede leer {backup}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} is no backup of Thecal, or damaged in its first line.</source>
        <translation>{name} no es una copia de seguridad de Thecal, o está dañada en su primera línea.</translation>
    </message>
    <message>
        <source>{name} is no backup of Thecal.</source>
        <translation>{name} no es una copia de seguridad de Thecal.</translation>
    </message>
    <message>
        <source>Make it, or connect the share.</source>
        <translation>Créela, o conecte el recurso compartido.</translation>
    </message>
    <message>
        <source>Set it anew.</source>
        <translation>Establézcalo de nuevo.</translation>
    </message>
    <message>
        <source>The schedule of backups is damaged.</source>
        <translation>El plan de copias de seguridad está dañado.</translation>
    </message>
    <message>
        <source>The schedule of backups is of another version of Thecal.</source>
        <translation>El plan de copias de seguridad es de otra versión de Thecal.</translation>
    </message>
    <message>
        <source>The schedule of backups was altered, or is that of other records; none is made.</source>
        <translation>El plan de copias de seguridad fue alterado o es de otros registros; no se hace ninguna.</translation>
    </message>
    <message>
        <source>{folder} is no folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{keep} is no number of backups from 1 to {most_kept}.</source>
        <translation>{keep} no es un número de copias de 1 a {most_kept}.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted: {strerror}.</source>
        <translation>No se puede borrar {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The backup is damaged or not complete.</source>
        <translation>La copia de seguridad está dañada o incompleta.</translation>
    </message>
    <message>
        <source>Use another one; nothing was restored.</source>
        <translation>Use otra; no se restauró nada.</translation>
    </message>
    <message>
        <source>An account has at least one role.</source>
        <translation>Una cuenta tiene al menos un papel.</translation>
    </message>
    <message>
        <source>Log in; an administrator makes new ones.</source>
        <translation>Inicie sesión; un administrador crea las nuevas.</translation>
    </message>
    <message>
        <source>Make another one first.</source>
        <translation>Cree antes otro.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>El nombre o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Names differ by more than case and accents.</source>
        <translation>Los nombres difieren en más que mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Set the clock, then log in.</source>
        <translation>Ponga el reloj en hora y luego inicie sesión.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, and the newest record is of {newest}.</source>
        <translation>El reloj de este ordenador dice {now}, y el registro más nuevo es del {newest}.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The server of the records is away.</source>
        <translation>El servidor de los registros no está disponible.</translation>
    </message>
    <message>
        <source>There are accounts.</source>
        <translation>Ya hay cuentas.</translation>
    </message>
    <message>
        <source>There is an account {kept}.</source>
        <translation>Ya hay una cuenta {kept}.</translation>
    </message>
    <message>
        <source>There would be no administrator left.</source>
        <translation>No quedaría ningún administrador.</translation>
    </message>
    <message>
        <source>Try again when it is back.</source>
        <translation>Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The audit trail cannot be used: {error}.</source>
        <translation>No se puede usar el registro de auditoría: {error}.</translation>
    </message>
    <message>
        <source>Correct the date, or the clock of this computer.</source>
        <translation>Corrija la fecha, o el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The date of birth, {day}, lies more than {oldest_years} years ago.</source>
        <translation>La fecha de nacimiento, {day}, queda a más de {oldest_years} años.</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>{what}, {day}, lies after today, {today}.</source>
        <translation>{what}, {day}, queda después de hoy, {today}.</translation>
    </message>
    <message>
        <source>{what}, {day}, lies before {since_what}, {since}.</source>
        <translation>{what}, {day}, queda antes de {since_what}, {since}.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of adverse event that is known.</source>
        <translation>&apos;{kind}&apos; no es un tipo conocido de acontecimiento adverso.</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Reacción alérgica</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Hemorragia</translation>
    </message>
    <message>
        <source>Catheter that moved</source>
        <translation>Catéter desplazado</translation>
    </message>
    <message>
        <source>Confusion or hallucinations</source>
        <translation>Confusión o alucinaciones</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Estreñimiento</translation>
    </message>
    <message>
        <source>Correct the newer report.</source>
        <translation>Corrija la notificación más nueva.</translation>
    </message>
    <message>
        <source>Difficulty urinating</source>
        <translation>Dificultad para orinar</translation>
    </message>
    <message>
        <source>Disconnected catheter</source>
        <translation>Catéter desconectado</translation>
    </message>
    <message>
        <source>Drainage at the site</source>
        <translation>Drenaje en la zona</translation>
    </message>
    <message>
        <source>Drug beside the pump (pocket fill)</source>
        <translation>Fármaco fuera de la bomba (llenado del bolsillo)</translation>
    </message>
    <message>
        <source>Drug into the wrong port</source>
        <translation>Fármaco en el puerto equivocado</translation>
    </message>
    <message>
        <source>Increased pain</source>
        <translation>Aumento del dolor</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>Picor</translation>
    </message>
    <message>
        <source>Kinked or blocked catheter</source>
        <translation>Catéter acodado u obstruido</translation>
    </message>
    <message>
        <source>Leak of cerebrospinal fluid</source>
        <translation>Fuga de líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <translation>Tensión arterial baja</translation>
    </message>
    <message>
        <source>Mass at the tip of the catheter (granuloma)</source>
        <translation>Masa en la punta del catéter (granuloma)</translation>
    </message>
    <message>
        <source>Meningitis</source>
        <translation>Meningitis</translation>
    </message>
    <message>
        <source>Nausea or vomiting</source>
        <translation>Náuseas o vómitos</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Entumecimiento</translation>
    </message>
    <message>
        <source>Other; say what it was</source>
        <translation>Otro; diga qué fue</translation>
    </message>
    <message>
        <source>Overdose</source>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>Pump that gave more or less than programmed</source>
        <translation>Bomba que dio más o menos de lo programado</translation>
    </message>
    <message>
        <source>Pump that stopped</source>
        <translation>Bomba que se detuvo</translation>
    </message>
    <message>
        <source>Pump that turned over</source>
        <translation>Bomba que se volteó</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>Sedación</translation>
    </message>
    <message>
        <source>Severe headache</source>
        <translation>Dolor de cabeza intenso</translation>
    </message>
    <message>
        <source>Slow or shallow breathing</source>
        <translation>Respiración lenta o superficial</translation>
    </message>
    <message>
        <source>Swelling at the site (seroma, haematoma)</source>
        <translation>Hinchazón en la zona (seroma, hematoma)</translation>
    </message>
    <message>
        <source>Swollen limbs</source>
        <translation>Extremidades hinchadas</translation>
    </message>
    <message>
        <source>The action</source>
        <translation>La medida</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>The onset</source>
        <translation>El comienzo</translation>
    </message>
    <message>
        <source>There is no report {replaces_id} of this patient.</source>
        <translation>No hay notificación {replaces_id} de este paciente.</translation>
    </message>
    <message>
        <source>There is no visit {visit_id} of this patient.</source>
        <translation>No hay visita {visit_id} de este paciente.</translation>
    </message>
    <message>
        <source>This report was corrected before.</source>
        <translation>Esta notificación ya fue corregida.</translation>
    </message>
    <message>
        <source>Underdose</source>
        <translation>Infradosificación</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Abstinencia</translation>
    </message>
    <message>
        <source>Wound that opens or does not heal</source>
        <translation>Herida que se abre o no cicatriza</translation>
    </message>
    <message>
        <source>A catheter has at least one piece.</source>
        <translation>Un catéter tiene al menos una pieza.</translation>
    </message>
    <message>
        <source>Decide it, with the reason, then record the implant.</source>
        <translation>Decídala con el motivo y luego registre el implante.</translation>
    </message>
    <message>
        <source>Of the piece &apos;{name}&apos; nothing would be left after trimming.</source>
        <translation>De la pieza &apos;{name}&apos; no quedaría nada tras recortarla.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded as being in a patient.</source>
        <translation>La bomba {serial} está registrada como implantada en un paciente.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded for another patient.</source>
        <translation>La bomba {serial} está registrada para otro paciente.</translation>
    </message>
    <message>
        <source>Pump {serial} was taken out on {explanted_on}.</source>
        <translation>La bomba {serial} se retiró el {explanted_on}.</translation>
    </message>
    <message>
        <source>Stop, and see who is on the table and whether the record is right.</source>
        <translation>Deténgase y vea quién está en la camilla y si el registro es correcto.</translation>
    </message>
    <message>
        <source>Stop, and see who is on the table.</source>
        <translation>Deténgase y vea quién está en la camilla.</translation>
    </message>
    <message>
        <source>The MRI note</source>
        <translation>La nota de RM</translation>
    </message>
    <message>
        <source>The explantation</source>
        <translation>La explantación</translation>
    </message>
    <message>
        <source>The implantation</source>
        <translation>La implantación</translation>
    </message>
    <message>
        <source>The level of the tip</source>
        <translation>El nivel de la punta</translation>
    </message>
    <message>
        <source>The model of a piece</source>
        <translation>El modelo de una pieza</translation>
    </message>
    <message>
        <source>The name of a piece</source>
        <translation>El nombre de una pieza</translation>
    </message>
    <message>
        <source>The piece &apos;{name}&apos; has no volume.</source>
        <translation>La pieza &apos;{name}&apos; no tiene volumen.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; the patient has no pump in the record.</source>
        <translation>La bomba al alcance es {serial}; en el registro el paciente no tiene bomba.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; the patient has pump {own} in the record.</source>
        <translation>La bomba al alcance es {serial}; en el registro el paciente tiene la bomba {own}.</translation>
    </message>
    <message>
        <source>The pump model</source>
        <translation>El modelo de la bomba</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>The serial number</source>
        <translation>El número de serie</translation>
    </message>
    <message>
        <source>The serial number holds no letter and no digit.</source>
        <translation>El número de serie no contiene letras ni cifras.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>The trial was not decided for an implant.</source>
        <translation>La prueba no se decidió a favor de un implante.</translation>
    </message>
    <message>
        <source>There is no trial {trial_id} of this patient.</source>
        <translation>No hay prueba {trial_id} de este paciente.</translation>
    </message>
    <message>
        <source>the implantation</source>
        <translation>la implantación</translation>
    </message>
    <message>
        <source>Compare it with what the pharmacy checked; approve nothing that differs.</source>
        <translation>Compárelo con lo que comprobó la farmacia; no apruebe nada que difiera.</translation>
    </message>
    <message>
        <source>These are not the first digits of this library&apos;s SHA-256.</source>
        <translation>Estas no son las primeras cifras del SHA-256 de esta biblioteca.</translation>
    </message>
    <message>
        <source>It takes: {allowed}.</source>
        <translation>Hace falta: {allowed}.</translation>
    </message>
    <message>
        <source>Not done, since it could not be audited: {error}.</source>
        <translation>No se hizo, porque no se pudo auditar: {error}.</translation>
    </message>
    <message>
        <source>Nothing was signed or changed.</source>
        <translation>No se firmó ni se cambió nada.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The server of the records cannot be reached.</source>
        <translation>No se puede llegar al servidor de los registros.</translation>
    </message>
    <message>
        <source>Type the password to go on.</source>
        <translation>Escriba la contraseña para continuar.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} está bloqueado.</translation>
    </message>
    <message>
        <source>{name} may not do this ({call}).</source>
        <translation>{name} no puede hacer esto ({call}).</translation>
    </message>
    <message>
        <source>A password has {least_characters} to {most_characters} characters.</source>
        <translation>Una contraseña tiene de {least_characters} a {most_characters} caracteres.</translation>
    </message>
    <message>
        <source>A password is more than the name of its account.</source>
        <translation>Una contraseña es más que el nombre de su cuenta.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Wait {value} s, then try again.</source>
        <translation>Espere {value} s y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another patient has this number.</source>
        <translation>Otro paciente tiene este número.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>No patient has this number.</source>
        <translation>Ningún paciente tiene este número.</translation>
    </message>
    <message>
        <source>Open that patient, or correct the number.</source>
        <translation>Abra ese paciente, o corrija el número.</translation>
    </message>
    <message>
        <source>The diagnosis</source>
        <translation>El diagnóstico</translation>
    </message>
    <message>
        <source>The family name</source>
        <translation>El apellido</translation>
    </message>
    <message>
        <source>The given name</source>
        <translation>El nombre de pila</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The patient&apos;s number holds no letter and no digit.</source>
        <translation>El número del paciente no contiene letras ni cifras.</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>El número de teléfono</translation>
    </message>
    <message>
        <source>The reaction</source>
        <translation>La reacción</translation>
    </message>
    <message>
        <source>The substance</source>
        <translation>La sustancia</translation>
    </message>
    <message>
        <source>It is tried again with the next call.</source>
        <translation>Se intenta de nuevo con la próxima llamada.</translation>
    </message>
    <message>
        <source>Nothing was changed. What was read last can be looked at; a pump can be programmed all the same.</source>
        <translation>No se cambió nada. Se puede ver lo último que se leyó; aun así se puede programar una bomba.</translation>
    </message>
    <message>
        <source>The server of the records is away since {since} UTC, and this was not read before.</source>
        <translation>El servidor de los registros no está disponible desde las {since} UTC, y esto no se leyó antes.</translation>
    </message>
    <message>
        <source>The server of the records is away since {since} UTC: nothing can be written.</source>
        <translation>El servidor de los registros no está disponible desde las {since} UTC: no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This is not the list of today.</source>
        <translation>Esta no es la lista de hoy.</translation>
    </message>
    <message>
        <source>{years} is no number of years from 1 to {most_years}.</source>
        <translation>{years} no es un número de años de 1 a {most_years}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Read the pump, look at what it runs, and sign that.</source>
        <translation>Lea la bomba, mire lo que ejecuta y firme eso.</translation>
    </message>
    <message>
        <source>This visit is not signed.</source>
        <translation>Esta visita no está firmada.</translation>
    </message>
    <message>
        <source>What is signed is not the program that this visit holds.</source>
        <translation>Lo que se firma no es el programa que contiene esta visita.</translation>
    </message>
    <message>
        <source>&apos;{decision}&apos; is no decision of a trial.</source>
        <translation>&apos;{decision}&apos; no es una decisión de una prueba.</translation>
    </message>
    <message>
        <source>&apos;{method}&apos; is no way to give a trial.</source>
        <translation>&apos;{method}&apos; no es una manera de hacer una prueba.</translation>
    </message>
    <message>
        <source>A dose lies above 0.</source>
        <translation>Una dosis es mayor que 0.</translation>
    </message>
    <message>
        <source>An implant that is recorded names this trial.</source>
        <translation>Un implante registrado nombra esta prueba.</translation>
    </message>
    <message>
        <source>Correct it, or plan a new one.</source>
        <translation>Corríjala, o planee una nueva.</translation>
    </message>
    <message>
        <source>Correct the implant first.</source>
        <translation>Corrija antes el implante.</translation>
    </message>
    <message>
        <source>Correct the newer one.</source>
        <translation>Corrija la más nueva.</translation>
    </message>
    <message>
        <source>Decide it.</source>
        <translation>Decídala.</translation>
    </message>
    <message>
        <source>Take one, then decide.</source>
        <translation>Tome una y luego decida.</translation>
    </message>
    <message>
        <source>The dose was given after now; correct its time, or the clock of this computer.</source>
        <translation>La dosis se dio después de ahora; corrija su hora, o el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The drug</source>
        <translation>El fármaco</translation>
    </message>
    <message>
        <source>The reason of the correction</source>
        <translation>El motivo de la corrección</translation>
    </message>
    <message>
        <source>There is no such part {replaces_id} of this trial.</source>
        <translation>No hay tal parte {replaces_id} de esta prueba.</translation>
    </message>
    <message>
        <source>This part was corrected before.</source>
        <translation>Esta parte ya fue corregida.</translation>
    </message>
    <message>
        <source>This trial is not decided yet.</source>
        <translation>Esta prueba aún no está decidida.</translation>
    </message>
    <message>
        <source>Trial {trial_id} is decided.</source>
        <translation>La prueba {trial_id} está decidida.</translation>
    </message>
    <message>
        <source>{baseline} is no score; it is a whole number from 0 to 10.</source>
        <translation>{baseline} no es una puntuación; es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>A correction is begun from the visit that it corrects.</source>
        <translation>Una corrección se empieza desde la visita que corrige.</translation>
    </message>
    <message>
        <source>A refill names what was filled in.</source>
        <translation>Un relleno nombra lo que se introdujo.</translation>
    </message>
    <message>
        <source>Begin a correction of it.</source>
        <translation>Empiece una corrección de ella.</translation>
    </message>
    <message>
        <source>Change it, then sign it.</source>
        <translation>Cámbiela y luego fírmela.</translation>
    </message>
    <message>
        <source>Correct that one.</source>
        <translation>Corrija esa.</translation>
    </message>
    <message>
        <source>Open it again and look at it.</source>
        <translation>Ábrala de nuevo y mírela.</translation>
    </message>
    <message>
        <source>Read the pump again.</source>
        <translation>Lea la bomba de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this visit.</source>
        <translation>Otra persona cambió esta visita.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>The digest is not that of the program&apos;s bytes.</source>
        <translation>El resumen no es el de los bytes del programa.</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>La función</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>The severity</source>
        <translation>La gravedad</translation>
    </message>
    <message>
        <source>The side effect</source>
        <translation>El efecto secundario</translation>
    </message>
    <message>
        <source>There is no such part {replaces_id} in the visit or in the one that it corrects.</source>
        <translation>No hay tal parte {replaces_id} en la visita ni en la que corrige.</translation>
    </message>
    <message>
        <source>This visit is still open.</source>
        <translation>Esta visita sigue abierta.</translation>
    </message>
    <message>
        <source>Visit {id} is signed.</source>
        <translation>La visita {id} está firmada.</translation>
    </message>
    <message>
        <source>Visit {newer} corrects this one.</source>
        <translation>La visita {newer} corrige esta.</translation>
    </message>
    <message>
        <source>What the signature means</source>
        <translation>Lo que significa la firma</translation>
    </message>
    <message>
        <source>{value} is no score; it is a whole number from 0 to 10.</source>
        <translation>{value} no es una puntuación; es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Open it again, look at what was changed, and repeat.</source>
        <translation>Ábralo de nuevo, mire lo que cambió y repita.</translation>
    </message>
    <message>
        <source>Somebody else changed this {record} since you opened it (version {version}, yours is {yours}).</source>
        <translation>Otra persona cambió esto desde que usted lo abrió: {record} (versión {version}, la suya es {yours}).</translation>
    </message>
    <message>
        <source>There is no {record} {row_id}.</source>
        <translation>Esto no existe aquí: {record} {row_id}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation>acontecimiento adverso</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>dose of a trial</source>
        <translation>dosis de una prueba</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>puntuación de dolor</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>retention rule</source>
        <translation>regla de conservación</translation>
    </message>
    <message>
        <source>&apos;{state}&apos; is no way to close an appointment.</source>
        <translation>&apos;{state}&apos; no es una manera de cerrar una cita.</translation>
    </message>
    <message>
        <source>This appointment is closed.</source>
        <translation>Esta cita está cerrada.</translation>
    </message>
    <message>
        <source>{due_on} lies before today, {today}.</source>
        <translation>{due_on} queda antes de hoy, {today}.</translation>
    </message>
    <message>
        <source>Ask for the date, and type the patient by hand.</source>
        <translation>Pregunte la fecha y escriba el paciente a mano.</translation>
    </message>
    <message>
        <source>FHIR in XML cannot be read.</source>
        <translation>No se puede leer FHIR en XML.</translation>
    </message>
    <message>
        <source>Name the system of the right one.</source>
        <translation>Nombre el sistema del correcto.</translation>
    </message>
    <message>
        <source>Patient.active is false: the sender no longer uses this record.</source>
        <translation>Patient.active es false: el remitente ya no usa este registro.</translation>
    </message>
    <message>
        <source>Patient.birthDate is &apos;{said}&apos;; a whole day is needed, like 1960-02-03.</source>
        <translation>Patient.birthDate es &apos;{said}&apos;; hace falta un día entero, como 1960-02-03.</translation>
    </message>
    <message>
        <source>Patient.deceased says that this person has died.</source>
        <translation>Patient.deceased dice que esta persona ha fallecido.</translation>
    </message>
    <message>
        <source>Patient.identifier: {value} could be the patient&apos;s number (systems: {systems}).</source>
        <translation>Patient.identifier: {value} podrían ser el número del paciente (sistemas: {systems}).</translation>
    </message>
    <message>
        <source>Patient.link[{place}]: the sender replaced this record by another one.</source>
        <translation>Patient.link[{place}]: el remitente sustituyó este registro por otro.</translation>
    </message>
    <message>
        <source>Patient.name is missing.</source>
        <translation>Falta Patient.name.</translation>
    </message>
    <message>
        <source>Patient.name.given is no list of texts.</source>
        <translation>Patient.name.given no es una lista de textos.</translation>
    </message>
    <message>
        <source>Take the patient from the system that treats this person.</source>
        <translation>Tome el paciente del sistema que trata a esta persona.</translation>
    </message>
    <message>
        <source>The bundle holds {value} patients; one is read at a time.</source>
        <translation>El Bundle contiene {value} pacientes; se lee uno cada vez.</translation>
    </message>
    <message>
        <source>The file has {value} bytes; a patient has at most {most_bytes}.</source>
        <translation>El archivo tiene {value} bytes; un paciente tiene como mucho {most_bytes}.</translation>
    </message>
    <message>
        <source>The file holds a {kind}; a Patient, or a Bundle with one, can be read.</source>
        <translation>El archivo contiene {kind}; se puede leer un Patient, o un Bundle con uno.</translation>
    </message>
    <message>
        <source>The file is no FHIR resource: it has no resourceType.</source>
        <translation>El archivo no es un recurso FHIR: no tiene resourceType.</translation>
    </message>
    <message>
        <source>The file is no JSON: {error}.</source>
        <translation>El archivo no es JSON: {error}.</translation>
    </message>
    <message>
        <source>Type the patient by hand.</source>
        <translation>Escriba el paciente a mano.</translation>
    </message>
    <message>
        <source>{path} changes what the rest means, and is not known here.</source>
        <translation>{path} cambia lo que significa el resto, y aquí no se conoce.</translation>
    </message>
    <message>
        <source>{path}.{name} is missing.</source>
        <translation>Falta {path}.{name}.</translation>
    </message>
    <message>
        <source>{path}.{name} is no list.</source>
        <translation>{path}.{name} no es una lista.</translation>
    </message>
    <message>
        <source>{path}.{name}[{place}] is no object.</source>
        <translation>{path}.{name}[{place}] no es un objeto.</translation>
    </message>
    <message>
        <source>{resourcetype}.meta.security says that this is test data: it is of no patient.</source>
        <translation>{resourcetype}.meta.security dice que son datos de prueba: no son de ningún paciente.</translation>
    </message>
    <message>
        <source>The patient&apos;s card of {day} is out of date: it names program {old}, and the pump holds program {new}. Print a new one.</source>
        <translation>La tarjeta del paciente del {day} está caducada: indica el programa {old} y la bomba contiene el programa {new}. Imprima una nueva.</translation>
    </message>
    <message>
        <source>The patient&apos;s card of {day} is out of date: its day of refill, {due}, has passed. Print a new one.</source>
        <translation>La tarjeta del paciente del {day} está caducada: su día de rellenado, {due}, ya pasó. Imprima una nueva.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}</source>
        <translation>{name} no se puede usar: {error}</translation>
    </message>
    <message>
        <source>A bolus was given</source>
        <translation>Se administró un bolo</translation>
    </message>
    <message>
        <source>A programmer was paired</source>
        <translation>Se vinculó un programador</translation>
    </message>
    <message>
        <source>A programmer was revoked</source>
        <translation>Se revocó un programador</translation>
    </message>
    <message>
        <source>Emergency access was used</source>
        <translation>Se usó el acceso de emergencia</translation>
    </message>
    <message>
        <source>Program {generation} was activated</source>
        <translation>Se activó el programa {generation}</translation>
    </message>
    <message>
        <source>The clock was set</source>
        <translation>Se ajustó el reloj</translation>
    </message>
    <message>
        <source>The pump runs another program than on {day}, and its log does not say why.</source>
        <translation>La bomba ejecuta un programa distinto del que ejecutaba el {day}, y su registro no dice por qué.</translation>
    </message>
    <message>
        <source>The pump was lowered to its minimum rate</source>
        <translation>La bomba se puso a su velocidad mínima</translation>
    </message>
    <message>
        <source>The pump was reset or its memory was replaced: it knows less than on {day} ({then} then, {now} now).</source>
        <translation>La bomba se reinició o se cambió su memoria: sabe menos que el {day} ({then} entonces, {now} ahora).</translation>
    </message>
    <message>
        <source>The pump was reset, {when}.</source>
        <translation>La bomba se reinició, {when}.</translation>
    </message>
    <message>
        <source>The pump was started</source>
        <translation>La bomba se puso en marcha</translation>
    </message>
    <message>
        <source>The pump was stopped</source>
        <translation>La bomba se detuvo</translation>
    </message>
    <message>
        <source>This is pump {serial}, another one than last time ({serial_2}, on {day}).</source>
        <translation>Esta es la bomba {serial}, distinta de la última vez ({serial_2}, el {day}).</translation>
    </message>
    <message>
        <source>on {moment} by the pump&apos;s clock</source>
        <translation>el {moment} según el reloj de la bomba</translation>
    </message>
    <message>
        <source>program {generation}</source>
        <translation>programa {generation}</translation>
    </message>
    <message>
        <source>{first} older entries of the pump&apos;s log were not looked at.</source>
        <translation>No se miraron {first} entradas más antiguas del registro de la bomba.</translation>
    </message>
    <message>
        <source>{path_name} cannot be used: {error}</source>
        <translation>No se puede usar {path_name}: {error}</translation>
    </message>
    <message>
        <source>{what} elsewhere, {when}.</source>
        <translation>{what} (desde otro lugar), {when}.</translation>
    </message>
    <message>
        <source>Another program is doing the same, or the folder cannot be written: {error}.</source>
        <translation>Otro programa está haciendo lo mismo, o no se puede escribir la carpeta: {error}.</translation>
    </message>
    <message>
        <source>Keep it, and restore a backup.</source>
        <translation>Consérvela y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed; see to it, then repeat.</source>
        <translation>No se cambió nada; arréglelo y repita.</translation>
    </message>
    <message>
        <source>Open it again and repeat.</source>
        <translation>Ábralo de nuevo y repita.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same record.</source>
        <translation>Otra persona está cambiando el mismo registro.</translation>
    </message>
    <message>
        <source>The database of records cannot be used: {line}.</source>
        <translation>No se puede usar la base de datos de los registros: {line}.</translation>
    </message>
    <message>
        <source>The database of records cannot be used: {value}.</source>
        <translation>No se puede usar la base de datos de los registros: {value}.</translation>
    </message>
    <message>
        <source>The database of records is damaged ({why}).</source>
        <translation>La base de datos de los registros está dañada ({why}).</translation>
    </message>
    <message>
        <source>The database refused the values: {value}.</source>
        <translation>La base de datos rechazó los valores: {value}.</translation>
    </message>
    <message>
        <source>The records cannot be reached or written: {line}.</source>
        <translation>No se puede llegar a los registros o escribirlos: {line}.</translation>
    </message>
    <message>
        <source>The server of the records cannot be reached: {line}.</source>
        <translation>No se puede llegar al servidor de los registros: {line}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {error}.</source>
        <translation>No se puede escribir {folder}: {error}.</translation>
    </message>
    <message>
        <source>The server went away while this was being kept; whether it was is not known yet.</source>
        <translation>El servidor dejó de responder mientras esto se guardaba; aún no se sabe si se guardó.</translation>
    </message>
    <message>
        <source>When it is back, open the record again and look, before this is repeated.</source>
        <translation>Cuando vuelva, abra el registro de nuevo y mire antes de repetir esto.</translation>
    </message>
    <message>
        <source>A sealed value ({where}) was altered or is of other records.</source>
        <translation>Un valor cifrado ({where}) fue alterado o es de otros registros.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{what} has {value} characters; at most {most} are kept.</source>
        <translation>{what}: {value} caracteres; se guardan como mucho {most}.</translation>
    </message>
    <message>
        <source>{what} holds U+{value}, a character that does not show; take it out.</source>
        <translation>{what} contiene U+{value}, un carácter que no se ve; quítelo.</translation>
    </message>
    <message>
        <source>{what} is empty.</source>
        <translation>{what}: está vacío.</translation>
    </message>
    <message>
        <source>Choose a passphrase; it is asked for whenever the records are opened.</source>
        <translation>Elija una frase de contraseña; se pide cada vez que se abren los registros.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Put it back, or restore a backup.</source>
        <translation>Vuelva a ponerlo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Records on a server are under a passphrase.</source>
        <translation>Los registros de un servidor están bajo una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key beside these records is that of others.</source>
        <translation>La clave que está junto a estos registros es de otros.</translation>
    </message>
    <message>
        <source>This computer has no key store that could keep the key of records.</source>
        <translation>Este ordenador no tiene un almacén de claves que pueda guardar la clave de los registros.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {name}: {strerror}.</translation>
    </message>
    <message>
        <source>A passphrase of records has at least {least_passphrase} characters; this one is shorter.</source>
        <translation>Una frase de contraseña de los registros tiene al menos {least_passphrase} caracteres; esta es más corta.</translation>
    </message>
    <message>
        <source>Check the passphrase; no record was changed.</source>
        <translation>Compruebe la frase de contraseña; no se cambió ningún registro.</translation>
    </message>
    <message>
        <source>Give it to open them.</source>
        <translation>Dela para abrirlos.</translation>
    </message>
    <message>
        <source>Log in to the desktop so that it is unlocked; if its content is lost, restore a backup.</source>
        <translation>Inicie sesión en el escritorio para que se desbloquee; si su contenido se perdió, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup; it holds the key.</source>
        <translation>Restaure una copia de seguridad; contiene la clave.</translation>
    </message>
    <message>
        <source>The file of the key of records is damaged.</source>
        <translation>El archivo de la clave de los registros está dañado.</translation>
    </message>
    <message>
        <source>The key does not open these records.</source>
        <translation>La clave no abre estos registros.</translation>
    </message>
    <message>
        <source>The key of records is of another version of Thecal.</source>
        <translation>La clave de los registros es de otra versión de Thecal.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give out the key of records.</source>
        <translation>El almacén de claves del sistema no entrega la clave de los registros.</translation>
    </message>
    <message>
        <source>These records are under a passphrase.</source>
        <translation>Estos registros están bajo una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose the passphrase of new ones.</source>
        <translation>Elija la frase de contraseña de los nuevos.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>Move them away, then repeat.</source>
        <translation>Muévalos a otro sitio y repita.</translation>
    </message>
    <message>
        <source>Put it back or restore a backup; to begin anew, move {name} away.</source>
        <translation>Vuelva a ponerlo o restaure una copia de seguridad; para empezar de nuevo, mueva {name} a otro sitio.</translation>
    </message>
    <message>
        <source>The database holds no records of Thecal.</source>
        <translation>La base de datos no contiene registros de Thecal.</translation>
    </message>
    <message>
        <source>The server did not keep the key of records.</source>
        <translation>El servidor no guardó la clave de los registros.</translation>
    </message>
    <message>
        <source>The server holds no records yet.</source>
        <translation>El servidor aún no contiene registros.</translation>
    </message>
    <message>
        <source>There are records in {folder} ({name}).</source>
        <translation>Hay registros en {folder} ({name}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} is a database without encryption, which Thecal never made.</source>
        <translation>{name} es una base de datos sin cifrar, que Thecal nunca hizo.</translation>
    </message>
    <message>
        <source>{name} is damaged (cut to {size} bytes).</source>
        <translation>{name} está dañado (cortado a {size} bytes).</translation>
    </message>
    <message>
        <source>{name} is missing, though its key is here.</source>
        <translation>Falta {name}, aunque su clave está aquí.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>Give Thecal a database of its own.</source>
        <translation>Dé a Thecal una base de datos propia.</translation>
    </message>
    <message>
        <source>The database holds a schema &apos;{revision}&apos; that Thecal never made.</source>
        <translation>La base de datos contiene un esquema &apos;{revision}&apos; que Thecal nunca hizo.</translation>
    </message>
    <message>
        <source>The database holds tables of something else.</source>
        <translation>La base de datos contiene tablas de otra cosa.</translation>
    </message>
    <message>
        <source>The records were made by a newer version of Thecal (schema {revision}, this one knows {head}).</source>
        <translation>Los registros son de una versión más nueva de Thecal (esquema {revision}, esta conoce {head}).</translation>
    </message>
    <message>
        <source>Update Thecal; the records were not changed.</source>
        <translation>Actualice Thecal; los registros no se cambiaron.</translation>
    </message>
    <message>
        <source>&apos;{url}&apos; is no database that holds records; PostgreSQL is one.</source>
        <translation>&apos;{url}&apos; no es una base de datos que guarde registros; PostgreSQL sí.</translation>
    </message>
    <message>
        <source>THECAL_DATABASE is no address like postgresql://user@host/name.</source>
        <translation>THECAL_DATABASE no es una dirección como postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full and sslrootcert.</source>
        <translation>Use sslmode=verify-full y sslrootcert.</translation>
    </message>
    <message>
        <source>sslmode={mode} does not prove the server.</source>
        <translation>sslmode={mode} no demuestra qué servidor es.</translation>
    </message>
    <message>
        <source>{file_name} is not encrypted.</source>
        <translation>{file_name} no está cifrado.</translation>
    </message>
    <message>
        <source>Blood pressure rises steeply. Never stop suddenly; tell the clinic of any interruption at once.</source>
        <translation>La tensión sube bruscamente. No suspender nunca de golpe; avise enseguida a la clínica de toda interrupción.</translation>
    </message>
    <message>
        <source>Confused, hallucinating, unsteady. There is no antidote; it can be stopped at once.</source>
        <translation>Confusión, alucinaciones, inestabilidad. No hay antídoto; se puede suspender de inmediato.</translation>
    </message>
    <message>
        <source>Drowsy, limp, slow breathing, coma. There is no antidote.</source>
        <translation>Somnolencia, flacidez, respiración lenta, coma. No hay antídoto.</translation>
    </message>
    <message>
        <source>Itching without a rash, low blood pressure, tingling; then high fever, confusion, rigid muscles. It can kill within days. The intrathecal dose must go on as soon as possible.</source>
        <translation>Picor sin erupción, tensión baja, hormigueo; después fiebre alta, confusión, rigidez muscular. Puede matar en días. La dosis intratecal debe reanudarse cuanto antes.</translation>
    </message>
    <message>
        <source>Low blood pressure, slow pulse, drowsy. There is no antidote.</source>
        <translation>Tensión baja, pulso lento, somnolencia. No hay antídoto.</translation>
    </message>
    <message>
        <source>No withdrawal is known; pain comes back.</source>
        <translation>No se conoce abstinencia; el dolor vuelve.</translation>
    </message>
    <message>
        <source>Restless, yawning, sweating, chills, aching muscles, wide pupils; pain comes back.</source>
        <translation>Inquietud, bostezos, sudor, escalofríos, dolor muscular, pupilas dilatadas; el dolor vuelve.</translation>
    </message>
    <message>
        <source>Slow or shallow breathing, hard to wake. Airway and breathing first; naloxone.</source>
        <translation>Respiración lenta o superficial, difícil de despertar. Primero la vía aérea y la respiración; naloxona.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <source>A hospital that has the emergency key can read, stop and lower this pump, with the head laid on the patient. The pump then sounds an alarm and logs it.</source>
        <translation>Un hospital que tenga la clave de emergencia puede leer, detener y bajar esta bomba con el cabezal puesto sobre el paciente. La bomba da entonces la alarma y lo registra.</translation>
    </message>
    <message>
        <source>A sudden stop can kill. Call the clinic at once.</source>
        <translation>Una suspensión brusca puede matar. Llame enseguida a la clínica.</translation>
    </message>
    <message>
        <source>Allergies: {list}</source>
        <translation>Alergias: {list}</translation>
    </message>
    <message>
        <source>At most, with every patient bolus</source>
        <translation>Como máximo, con cada bolo del paciente</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Before a scan, and in an emergency</source>
        <translation>Antes de una resonancia y en una emergencia</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Clinic, by day and night: {line}</source>
        <translation>Clínica, día y noche: {line}</translation>
    </message>
    <message>
        <source>Cut out, fold, and keep it with you.</source>
        <translation>Recórtela, dóblela y llévela consigo.</translation>
    </message>
    <message>
        <source>Dose of a day</source>
        <translation>Dosis de un día</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>EMERGENCIA</translation>
    </message>
    <message>
        <source>For whoever treats this patient</source>
        <translation>Para quien atienda a este paciente</translation>
    </message>
    <message>
        <source>INTRATHECAL DRUG PUMP</source>
        <translation>BOMBA INTRATECAL DE FÁRMACOS</translation>
    </message>
    <message>
        <source>Implanted</source>
        <translation>Implantada</translation>
    </message>
    <message>
        <source>In the reservoir</source>
        <translation>En el depósito</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Modelo {name}</translation>
    </message>
    <message>
        <source>No signs are held here; ask the clinic.</source>
        <translation>Aquí no constan signos; pregunte a la clínica.</translation>
    </message>
    <message>
        <source>Nothing is recorded. Ask the clinic before any scan.</source>
        <translation>No consta nada. Pregunte a la clínica antes de toda resonancia.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Program digest</source>
        <translation>Resumen del programa</translation>
    </message>
    <message>
        <source>Program {program}, read from the pump</source>
        <translation>Programa {program}, leído de la bomba</translation>
    </message>
    <message>
        <source>Refill by</source>
        <translation>Rellenar antes del</translation>
    </message>
    <message>
        <source>Refill by {day}</source>
        <translation>Rellenar antes del {day}</translation>
    </message>
    <message>
        <source>Refill, if every patient bolus is taken</source>
        <translation>Rellenado, si se toman todos los bolos del paciente</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>Stopped suddenly</source>
        <translation>Suspendido de golpe</translation>
    </message>
    <message>
        <source>TRAINING · emulated pump · no patient</source>
        <translation>TRAINING · bomba emulada · sin paciente</translation>
    </message>
    <message>
        <source>The pump does not run: {state}</source>
        <translation>La bomba no funciona: {state}</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Esta tarjeta</translation>
    </message>
    <message>
        <source>This card is out of date when the pump runs another program than the one named here, and after the day of the refill.</source>
        <translation>Esta tarjeta caduca cuando la bomba ejecuta otro programa que el indicado aquí, y después del día del rellenado.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Too much, or stopped</source>
        <translation>Demasiado o suspendido</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emulada</translation>
    </message>
    <message>
        <source>fold here</source>
        <translation>doblar aquí</translation>
    </message>
    <message>
        <source>nobody is recorded</source>
        <translation>nadie consta</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>with every bolus at most {dose}</source>
        <translation>con cada bolo como máximo {dose}</translation>
    </message>
    <message>
        <source>{number}, read on {day}</source>
        <translation>{number}, leído el {day}</translation>
    </message>
    <message>
        <source>{volume}, as the pump counted it on {day}</source>
        <translation>{volume}, según la cuenta de la bomba el {day}</translation>
    </message>
    <message>
        <source>Catheter, {name}</source>
        <translation>Catéter, {name}</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Given once, {number}</source>
        <translation>Una sola vez, {number}</translation>
    </message>
    <message>
        <source>Patient bolus, lockout</source>
        <translation>Bolo del paciente, bloqueo</translation>
    </message>
    <message>
        <source>Patient bolus, most in 24 h</source>
        <translation>Bolo del paciente, máximo en 24 h</translation>
    </message>
    <message>
        <source>Pattern on {day}</source>
        <translation>Patrón del {day}</translation>
    </message>
    <message>
        <source>Periodic dose</source>
        <translation>Dosis periódica</translation>
    </message>
    <message>
        <source>Periodic dose, every</source>
        <translation>Dosis periódica, cada</translation>
    </message>
    <message>
        <source>Periodic dose, first at</source>
        <translation>Dosis periódica, primera a las</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Solution, drug {number}</source>
        <translation>Solución, fármaco {number}</translation>
    </message>
    <message>
        <source>Solution, primary drug</source>
        <translation>Solución, fármaco principal</translation>
    </message>
    <message>
        <source>bolus {dose} over {time}</source>
        <translation>bolo de {dose} en {time}</translation>
    </message>
    <message>
        <source>bridge at {dose} of the old solution, {solution}</source>
        <translation>puente a {dose} de la solución anterior, {solution}</translation>
    </message>
    <message>
        <source>{dose} over {time}</source>
        <translation>{dose} en {time}</translation>
    </message>
    <message>
        <source>{length} at {volume} per cm</source>
        <translation>{length} con {volume} por cm</translation>
    </message>
    <message>
        <source>{drug}, {unit} since 00:00</source>
        <translation>{drug}, {unit} desde las 00:00</translation>
    </message>
    <message>
        <source>{drug}, {unit}, by schedule on a Monday</source>
        <translation>{drug}, {unit}, según el plan de un lunes</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Como máximo en un día</translation>
    </message>
    <message>
        <source>At most in an hour</source>
        <translation>Como máximo en una hora</translation>
    </message>
    <message>
        <source>At most in any 24 h</source>
        <translation>Como máximo en 24 h cualesquiera</translation>
    </message>
    <message>
        <source>Blue: now. Grey, broken: before, where the primary drug is the same. What a patient asks for is not in it.</source>
        <translation>Azul: ahora. Gris, a trazos: antes, si el fármaco principal es el mismo. No incluye lo que pide el paciente.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks and reasons</source>
        <translation>Comprobaciones y motivos</translation>
    </message>
    <message>
        <source>Computed by the pump from its stored bytes; equal to this program&apos;s. Scheduled volume of the fullest day: {volume} mL.</source>
        <translation>Calculado por la bomba a partir de sus bytes guardados; igual a lo de este programa. Volumen planeado del día más cargado: {volume} mL.</translation>
    </message>
    <message>
        <source>Course of a day</source>
        <translation>Curso de un día</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Día más alto</translation>
    </message>
    <message>
        <source>NOT programmed</source>
        <translation>NO programada</translation>
    </message>
    <message>
        <source>No check had anything to say.</source>
        <translation>Ninguna comprobación tuvo nada que decir.</translation>
    </message>
    <message>
        <source>Not kept: the outcome was settled after a restart.</source>
        <translation>No se conservó: el resultado se aclaró tras un reinicio.</translation>
    </message>
    <message>
        <source>Now (changes bold)</source>
        <translation>Ahora (cambios en negrita)</translation>
    </message>
    <message>
        <source>One patient bolus</source>
        <translation>Un bolo del paciente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Programmed by</source>
        <translation>Programada por</translation>
    </message>
    <message>
        <source>Programmed, and read back byte for byte</source>
        <translation>Programada y releída byte por byte</translation>
    </message>
    <message>
        <source>Programming session</source>
        <translation>Sesión de programación</translation>
    </message>
    <message>
        <source>Pump state</source>
        <translation>Estado de la bomba</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Scheduled now</source>
        <translation>Planeado ahora</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The pump&apos;s own totals of the new program</source>
        <translation>Totales propios de la bomba para el nuevo programa</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Who and which pump</source>
        <translation>Quién y qué bomba</translation>
    </message>
    <message>
        <source>needed a reason</source>
        <translation>exigía un motivo</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguno abierto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{library} here; the pump names none</source>
        <translation>{library} aquí; la bomba no indica ninguna</translation>
    </message>
    <message>
        <source>{library}, as kept in the pump</source>
        <translation>{library}, tal como consta en la bomba</translation>
    </message>
    <message>
        <source>{library}, as kept in the pump; the program before was judged by another, {earlier}</source>
        <translation>{library}, tal como consta en la bomba; el programa anterior se juzgó con otra, {earlier}</translation>
    </message>
    <message>
        <source>{moment}, this computer</source>
        <translation>{moment}, este ordenador</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>none is kept in training</source>
        <translation>en el entrenamiento no se lleva</translation>
    </message>
    <message>
        <source>For about {tenth} h</source>
        <translation>Durante aprox. {tenth} h</translation>
    </message>
    <message>
        <source>While nothing flows</source>
        <translation>Mientras no hay flujo</translation>
    </message>
    <message>
        <source>a bridge needs a dose above 0</source>
        <translation>un puente necesita una dosis mayor que 0</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>nada de {name}</translation>
    </message>
    <message>
        <source>still {gets} of {name}</source>
        <translation>aún {gets} de {name}</translation>
    </message>
    <message>
        <source>{long} the tip gives {parts}.</source>
        <translation>{long} la punta administra {parts}.</translation>
    </message>
    <message>
        <source>{tenth} % of the dose of {name}, {gets}</source>
        <translation>{tenth} % de la dosis de {name}, {gets}</translation>
    </message>
    <message>
        <source>this clinic&apos;s rule, set by {name} on {day}: {why}</source>
        <translation>regla de esta clínica, fijada por {name} el {day}: {why}</translation>
    </message>
    <message>
        <source>A rule only makes stricter: the library&apos;s own limit is {value}.</source>
        <translation>Una regla solo hace más estricto: el límite de la biblioteca es {value}.</translation>
    </message>
    <message>
        <source>The drug library {version} holds no {subject}.</source>
        <translation>La biblioteca de fármacos {version} no contiene {subject}.</translation>
    </message>
    <message>
        <source>{value} lies below the least of the library, {value_2}: nothing would be left.</source>
        <translation>{value} queda por debajo del mínimo de la biblioteca, {value_2}: no quedaría nada.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not the dose of a day; write it in {unit}/day</source>
        <translation>&apos;{typed}&apos; no es la dosis de un día; escríbala en {unit}/day</translation>
    </message>
    <message>
        <source>{dose} is not the daily dose of this program</source>
        <translation>{dose} no es la dosis diaria de este programa</translation>
    </message>
    <message>
        <source>A count that is higher than what is in the reservoir lets the low-reservoir alarm come too late, or never.</source>
        <translation>Un volumen contado mayor que el que hay en el depósito hace que la alarma de depósito bajo llegue demasiado tarde, o nunca.</translation>
    </message>
    <message>
        <source>A drug is added</source>
        <translation>Se añade un fármaco</translation>
    </message>
    <message>
        <source>A drug is removed</source>
        <translation>Se retira un fármaco</translation>
    </message>
    <message>
        <source>A large fall can bring withdrawal, and it is how a slip in typing shows.</source>
        <translation>Un descenso grande puede causar abstinencia, y así se manifiesta un error al teclear.</translation>
    </message>
    <message>
        <source>A large rise can harm, and it is how a slip in typing shows.</source>
        <translation>Un aumento grande puede causar daño, y así se manifiesta un error al teclear.</translation>
    </message>
    <message>
        <source>A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes.</source>
        <translation>Ya funcionaba una bomba, así que el catéter contiene fármaco; un cebado lo empuja al paciente en minutos.</translation>
    </message>
    <message>
        <source>A short interval gives many boluses a day; minutes typed for hours look like this.</source>
        <translation>Un intervalo corto da muchos bolos al día; así se ven minutos tecleados en lugar de horas.</translation>
    </message>
    <message>
        <source>A short lockout lets boluses follow each other; minutes typed for hours look like this.</source>
        <translation>Un tiempo de bloqueo corto permite bolos seguidos; así se ven minutos tecleados en lugar de horas.</translation>
    </message>
    <message>
        <source>Add a bridge, or write why none is needed.</source>
        <translation>Añada un puente o escriba por qué no hace falta.</translation>
    </message>
    <message>
        <source>Bridge from another solution</source>
        <translation>Puente desde otra solución</translation>
    </message>
    <message>
        <source>Bridge is not the first item</source>
        <translation>El puente no es lo primero</translation>
    </message>
    <message>
        <source>By scheduled delivery the low-reservoir alarm comes within a week.</source>
        <translation>Con la administración pautada, la alarma de depósito bajo llega en menos de una semana.</translation>
    </message>
    <message>
        <source>Changed by a factor that slips make</source>
        <translation>Cambio por un factor típico de error</translation>
    </message>
    <message>
        <source>Check the dose and its unit; write why.</source>
        <translation>Compruebe la dosis y su unidad; escriba el motivo.</translation>
    </message>
    <message>
        <source>Check the unit; write why.</source>
        <translation>Compruebe la unidad; escriba el motivo.</translation>
    </message>
    <message>
        <source>Compare lengths and volume per cm with the implant record; write why.</source>
        <translation>Compare las longitudes y el volumen por cm con el registro del implante; escriba el motivo.</translation>
    </message>
    <message>
        <source>Compare with the prescription; write why.</source>
        <translation>Compare con la prescripción; escriba el motivo.</translation>
    </message>
    <message>
        <source>Count raised without a refill</source>
        <translation>Volumen aumentado sin recarga</translation>
    </message>
    <message>
        <source>Daily dose falls by more than 20 %</source>
        <translation>La dosis diaria baja más del 20 %</translation>
    </message>
    <message>
        <source>Daily dose rises by more than 20 %</source>
        <translation>La dosis diaria sube más del 20 %</translation>
    </message>
    <message>
        <source>Enter the solution that runs now, or write why.</source>
        <translation>Introduzca la solución que hay ahora en curso o escriba el motivo.</translation>
    </message>
    <message>
        <source>I read it on the syringe</source>
        <translation>Lo he leído en la jeringa</translation>
    </message>
    <message>
        <source>If every demand bolus is taken, the low-reservoir alarm comes within a week.</source>
        <translation>Si se usan todos los bolos del paciente, la alarma de depósito bajo llega en menos de una semana.</translation>
    </message>
    <message>
        <source>Interval under one hour</source>
        <translation>Intervalo inferior a una hora</translation>
    </message>
    <message>
        <source>Large demand bolus</source>
        <translation>Bolo del paciente grande</translation>
    </message>
    <message>
        <source>Lockout under one hour</source>
        <translation>Tiempo de bloqueo inferior a una hora</translation>
    </message>
    <message>
        <source>Low reservoir within 7 days</source>
        <translation>Depósito bajo en menos de 7 días</translation>
    </message>
    <message>
        <source>Low reservoir within 7 days with demand boluses</source>
        <translation>Depósito bajo en menos de 7 días con bolos del paciente</translation>
    </message>
    <message>
        <source>Lower it, or write why.</source>
        <translation>Redúzcalo o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the number or the lockout, so that both say the same.</source>
        <translation>Reduzca el número o el tiempo de bloqueo para que ambos coincidan.</translation>
    </message>
    <message>
        <source>Make sure that the therapy is to end or pause; write why.</source>
        <translation>Asegúrese de que la terapia debe terminar o interrumpirse; escriba el motivo.</translation>
    </message>
    <message>
        <source>More demand boluses allowed than can start</source>
        <translation>Más bolos del paciente permitidos de los que pueden empezar</translation>
    </message>
    <message>
        <source>One demand bolus is more than a tenth of the daily dose.</source>
        <translation>Un bolo del paciente supera la décima parte de la dosis diaria.</translation>
    </message>
    <message>
        <source>Plan against withdrawal; write why.</source>
        <translation>Prevea medidas contra la abstinencia; escriba el motivo.</translation>
    </message>
    <message>
        <source>Plan the refill.</source>
        <translation>Planifique la recarga.</translation>
    </message>
    <message>
        <source>Prime larger than tubing and catheter</source>
        <translation>Cebado mayor que tubo y catéter</translation>
    </message>
    <message>
        <source>Prime no more than tubing and catheter hold, or write why.</source>
        <translation>Cebe como máximo lo que contienen tubo y catéter o escriba el motivo.</translation>
    </message>
    <message>
        <source>Prime only when tubing and catheter are free of drug.</source>
        <translation>Cebe solo cuando tubo y catéter estén libres de fármaco.</translation>
    </message>
    <message>
        <source>Prime with a filled catheter</source>
        <translation>Cebado con el catéter lleno</translation>
    </message>
    <message>
        <source>Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives.</source>
        <translation>Los catéteres publicados contienen de 0.2 a 0.3 mL; el volumen decide cuánto dura un puente y qué administra un cebado.</translation>
    </message>
    <message>
        <source>Put the bridge first and use one only, or write why.</source>
        <translation>Ponga el puente en primer lugar y use solo uno, o escriba el motivo.</translation>
    </message>
    <message>
        <source>Read drug and concentration on the syringe again, and confirm them.</source>
        <translation>Lea de nuevo el fármaco y la concentración en la jeringa y confírmelos.</translation>
    </message>
    <message>
        <source>Read the number and its unit again; write why.</source>
        <translation>Lea de nuevo el número y su unidad; escriba el motivo.</translation>
    </message>
    <message>
        <source>Refill now or plan the refill; write why.</source>
        <translation>Recargue ahora o planifique la recarga; escriba el motivo.</translation>
    </message>
    <message>
        <source>Reservoir holds another solution</source>
        <translation>El depósito contiene otra solución</translation>
    </message>
    <message>
        <source>Say that the reservoir was refilled, enter what is in it, or write why.</source>
        <translation>Indique que el depósito se recargó, introduzca lo que contiene o escriba el motivo.</translation>
    </message>
    <message>
        <source>Set the time of the first bolus to the next that is meant.</source>
        <translation>Ajuste la hora del primer bolo a la próxima que se desea.</translation>
    </message>
    <message>
        <source>Solution changed without a bridge</source>
        <translation>Cambio de solución sin puente</translation>
    </message>
    <message>
        <source>The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day for an hour, minutes for hours, mg for mcg.</source>
        <translation>La cantidad es unas 10, 24, 60, 100 o 1000 veces lo que hay ahora en curso, o esa fracción: un punto desplazado, un día por una hora, minutos por horas, mg por mcg.</translation>
    </message>
    <message>
        <source>The bridge names an old solution that is not the one in the pump.</source>
        <translation>El puente indica una solución antigua que no es la que está en la bomba.</translation>
    </message>
    <message>
        <source>The first bolus may be a day away</source>
        <translation>El primer bolo puede tardar un día</translation>
    </message>
    <message>
        <source>The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later.</source>
        <translation>La serie de bolos empieza a una hora del día: si se programa justo después, el primer bolo llega casi 24 h más tarde.</translation>
    </message>
    <message>
        <source>The lockout lets fewer boluses start in 24 h than the program allows.</source>
        <translation>El tiempo de bloqueo permite que empiecen en 24 h menos bolos de los que permite el programa.</translation>
    </message>
    <message>
        <source>The minimum rate keeps the catheter open and hardly treats.</source>
        <translation>La velocidad mínima mantiene abierto el catéter y apenas trata.</translation>
    </message>
    <message>
        <source>The patient has not had this drug from this pump before.</source>
        <translation>El paciente no ha recibido antes este fármaco de esta bomba.</translation>
    </message>
    <message>
        <source>The patient will no longer get this drug; some must not end abruptly.</source>
        <translation>El paciente dejará de recibir este fármaco; algunos no deben suspenderse bruscamente.</translation>
    </message>
    <message>
        <source>The pump cannot tell what is in it: if the syringe held anything else, each dose is wrong by that much.</source>
        <translation>La bomba no puede saber qué contiene: si en la jeringa había otra cosa, cada dosis es errónea en esa proporción.</translation>
    </message>
    <message>
        <source>Therapy goes to the minimum rate</source>
        <translation>La terapia pasa a la velocidad mínima</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold the old solution; at the new flow it gives another dose.</source>
        <translation>Tubo y catéter contienen aún la solución antigua; con el flujo nuevo da otra dosis.</translation>
    </message>
    <message>
        <source>Unusually large catheter</source>
        <translation>Catéter inusualmente grande</translation>
    </message>
    <message>
        <source>What comes before the bridge already moves the old solution to the patient.</source>
        <translation>Lo que va antes del puente ya empuja la solución antigua hacia el paciente.</translation>
    </message>
    <message>
        <source>What is more than their volume reaches the patient within minutes.</source>
        <translation>Lo que excede de su volumen llega al paciente en minutos.</translation>
    </message>
    <message>
        <source>24 h above the hard limit</source>
        <translation>24 h por encima del límite absoluto</translation>
    </message>
    <message>
        <source>24 h above the limit</source>
        <translation>24 h por encima del límite</translation>
    </message>
    <message>
        <source>A labelled strength with a moved point</source>
        <translation>Concentración de ficha técnica con el punto desplazado</translation>
    </message>
    <message>
        <source>A prime moves a volume.</source>
        <translation>Un cebado desplaza un volumen.</translation>
    </message>
    <message>
        <source>A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg for mcg shows.</source>
        <translation>Una concentración que es 10, 100 o 1000 veces una de ficha técnica, o esa fracción, es como se ve un punto desplazado o mg por mcg.</translation>
    </message>
    <message>
        <source>An hour above the hard limit</source>
        <translation>Una hora por encima del límite absoluto</translation>
    </message>
    <message>
        <source>An hour above the limit</source>
        <translation>Una hora por encima del límite</translation>
    </message>
    <message>
        <source>Bolus above its hard limit</source>
        <translation>Bolo por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Bolus above its limit</source>
        <translation>Bolo por encima de su límite</translation>
    </message>
    <message>
        <source>Bolus below its hard limit</source>
        <translation>Bolo por debajo de su límite absoluto</translation>
    </message>
    <message>
        <source>Bolus below its limit</source>
        <translation>Bolo por debajo de su límite</translation>
    </message>
    <message>
        <source>Bolus too fast</source>
        <translation>Bolo demasiado rápido</translation>
    </message>
    <message>
        <source>Bolus too long</source>
        <translation>Bolo demasiado largo</translation>
    </message>
    <message>
        <source>Bolus too small</source>
        <translation>Bolo demasiado pequeño</translation>
    </message>
    <message>
        <source>Bridge out of range</source>
        <translation>Puente fuera de rango</translation>
    </message>
    <message>
        <source>Change the dose during the bridge.</source>
        <translation>Cambie la dosis durante el puente.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a library that holds it.</source>
        <translation>Compruebe la escritura o use una biblioteca que lo contenga.</translation>
    </message>
    <message>
        <source>Check these amounts by other means, and confirm that you did.</source>
        <translation>Compruebe estas cantidades por otros medios y confirme que lo ha hecho.</translation>
    </message>
    <message>
        <source>Choose a lockout in that range.</source>
        <translation>Elija un tiempo de bloqueo en ese rango.</translation>
    </message>
    <message>
        <source>Choose a volume in that range.</source>
        <translation>Elija un volumen en ese rango.</translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label.</source>
        <translation>Compare con la etiqueta de la farmacia.</translation>
    </message>
    <message>
        <source>Compare with the pharmacy&apos;s label; write why.</source>
        <translation>Compare con la etiqueta de la farmacia; escriba el motivo.</translation>
    </message>
    <message>
        <source>Compare with the vial and the pharmacy&apos;s label.</source>
        <translation>Compare con el vial y con la etiqueta de la farmacia.</translation>
    </message>
    <message>
        <source>Concentration above its hard limit</source>
        <translation>Concentración por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Concentration above its limit</source>
        <translation>Concentración por encima de su límite</translation>
    </message>
    <message>
        <source>Concentration below its hard limit</source>
        <translation>Concentración por debajo de su límite absoluto</translation>
    </message>
    <message>
        <source>Concentration below its limit</source>
        <translation>Concentración por debajo de su límite</translation>
    </message>
    <message>
        <source>Daily dose above its hard limit</source>
        <translation>Dosis diaria por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Daily dose above its limit</source>
        <translation>Dosis diaria por encima de su límite</translation>
    </message>
    <message>
        <source>Daily dose below its hard limit</source>
        <translation>Dosis diaria por debajo de su límite absoluto</translation>
    </message>
    <message>
        <source>Daily dose below its limit</source>
        <translation>Dosis diaria por debajo de su límite</translation>
    </message>
    <message>
        <source>Demand bolus above its hard limit</source>
        <translation>Bolo del paciente por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Demand bolus above its limit</source>
        <translation>Bolo del paciente por encima de su límite</translation>
    </message>
    <message>
        <source>Demand bolus below its hard limit</source>
        <translation>Bolo del paciente por debajo de su límite absoluto</translation>
    </message>
    <message>
        <source>Demand bolus below its limit</source>
        <translation>Bolo del paciente por debajo de su límite</translation>
    </message>
    <message>
        <source>Dose rounded by the pump</source>
        <translation>Dosis redondeada por la bomba</translation>
    </message>
    <message>
        <source>Drug not in the library</source>
        <translation>Fármaco no incluido en la biblioteca</translation>
    </message>
    <message>
        <source>Drug not used here</source>
        <translation>Fármaco no usado aquí</translation>
    </message>
    <message>
        <source>Drug used here with a reason only</source>
        <translation>Fármaco usado aquí solo con un motivo</translation>
    </message>
    <message>
        <source>Enter a volume or remove the prime.</source>
        <translation>Introduzca un volumen o quite el cebado.</translation>
    </message>
    <message>
        <source>Enter the volume that was filled in.</source>
        <translation>Introduzca el volumen con que se llenó.</translation>
    </message>
    <message>
        <source>Far weaker than any labelled strength</source>
        <translation>Mucho menos concentrada que cualquiera de ficha técnica</translation>
    </message>
    <message>
        <source>Flow too high</source>
        <translation>Flujo demasiado alto</translation>
    </message>
    <message>
        <source>Flow too low</source>
        <translation>Flujo demasiado bajo</translation>
    </message>
    <message>
        <source>Give it over a longer time.</source>
        <translation>Adminístrelo durante más tiempo.</translation>
    </message>
    <message>
        <source>Give them apart, or write why.</source>
        <translation>Adminístrelos por separado o escriba el motivo.</translation>
    </message>
    <message>
        <source>How long a mixture keeps is known for few.</source>
        <translation>De pocas mezclas se sabe cuánto tiempo se conservan.</translation>
    </message>
    <message>
        <source>I checked by other means</source>
        <translation>Lo he comprobado por otros medios</translation>
    </message>
    <message>
        <source>If the vial is stronger than what is entered, the patient gets that many times the dose.</source>
        <translation>Si el vial está más concentrado que lo introducido, el paciente recibe la dosis multiplicada en esa proporción.</translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.</source>
        <translation>En algún período de 24 h, pasando por medianoche o tras el inicio, se administra más de lo que el límite absoluto permite en un día.</translation>
    </message>
    <message>
        <source>In some 24 h, over midnight or after the start, more is given than the limit of a day.</source>
        <translation>En algún período de 24 h, pasando por medianoche o tras el inicio, se administra más que el límite de un día.</translation>
    </message>
    <message>
        <source>In some hour more is given than the hard limit allows, with every demand bolus.</source>
        <translation>En alguna hora se administra más de lo que permite el límite absoluto, con todos los bolos del paciente.</translation>
    </message>
    <message>
        <source>In some hour more is given than the library expects, with every demand bolus.</source>
        <translation>En alguna hora se administra más de lo que prevé la biblioteca, con todos los bolos del paciente.</translation>
    </message>
    <message>
        <source>Join steps of the pattern.</source>
        <translation>Junte tramos del patrón.</translation>
    </message>
    <message>
        <source>Let days share a pattern.</source>
        <translation>Haga que varios días compartan un patrón.</translation>
    </message>
    <message>
        <source>Lockout out of range</source>
        <translation>Tiempo de bloqueo fuera de rango</translation>
    </message>
    <message>
        <source>Low alarm not below the volume</source>
        <translation>Alarma de depósito bajo no inferior al volumen</translation>
    </message>
    <message>
        <source>Low alarm out of range</source>
        <translation>Alarma de depósito bajo fuera de rango</translation>
    </message>
    <message>
        <source>Lower in smaller steps, or write why.</source>
        <translation>Reduzca en pasos más pequeños o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower in smaller steps.</source>
        <translation>Reduzca en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Lower the alarm, or enter the volume that was filled in.</source>
        <translation>Baje la alarma o introduzca el volumen con que se llenó.</translation>
    </message>
    <message>
        <source>Lower the bolus, or write why.</source>
        <translation>Reduzca el bolo o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the bolus.</source>
        <translation>Reduzca el bolo.</translation>
    </message>
    <message>
        <source>Lower the demand bolus.</source>
        <translation>Reduzca el bolo del paciente.</translation>
    </message>
    <message>
        <source>Lower the demand dose or its number, or write why.</source>
        <translation>Reduzca la dosis del bolo del paciente o su número, o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the demand dose or its number.</source>
        <translation>Reduzca la dosis del bolo del paciente o su número.</translation>
    </message>
    <message>
        <source>Lower the dose or use a stronger solution.</source>
        <translation>Reduzca la dosis o use una solución más concentrada.</translation>
    </message>
    <message>
        <source>Lower the dose, or write why.</source>
        <translation>Reduzca la dosis o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the dose.</source>
        <translation>Reduzca la dosis.</translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or give boluses further apart.</source>
        <translation>Reduzca la velocidad, las dosis únicas o los bolos del paciente, o espacie más los bolos.</translation>
    </message>
    <message>
        <source>Lower the rate, the single doses or the demand boluses, or write why.</source>
        <translation>Reduzca la velocidad, las dosis únicas o los bolos del paciente, o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses, or write why.</source>
        <translation>Reduzca las velocidades consecutivas, las dosis únicas o los bolos del paciente, o escriba el motivo.</translation>
    </message>
    <message>
        <source>Lower the rates that follow each other, the single doses or the demand boluses.</source>
        <translation>Reduzca las velocidades consecutivas, las dosis únicas o los bolos del paciente.</translation>
    </message>
    <message>
        <source>Lower the volumes, or enter the volume that was filled in.</source>
        <translation>Reduzca los volúmenes o introduzca el volumen con que se llenó.</translation>
    </message>
    <message>
        <source>Make sure that it is meant, and compare with the pharmacy&apos;s label.</source>
        <translation>Asegúrese de que es lo que se desea y compare con la etiqueta de la farmacia.</translation>
    </message>
    <message>
        <source>Make sure that it is meant.</source>
        <translation>Asegúrese de que es lo que se desea.</translation>
    </message>
    <message>
        <source>Mixture advised against</source>
        <translation>Mezcla desaconsejada</translation>
    </message>
    <message>
        <source>Mixture on no label</source>
        <translation>Mezcla sin ficha técnica</translation>
    </message>
    <message>
        <source>More at the start than the reservoir gives</source>
        <translation>Al inicio, más de lo que da el depósito</translation>
    </message>
    <message>
        <source>More than the reservoir holds</source>
        <translation>Más de lo que cabe en el depósito</translation>
    </message>
    <message>
        <source>No demand bolus so high can be programmed.</source>
        <translation>No se puede programar un bolo del paciente tan alto.</translation>
    </message>
    <message>
        <source>No demand bolus so low can be programmed.</source>
        <translation>No se puede programar un bolo del paciente tan bajo.</translation>
    </message>
    <message>
        <source>No dose so high can be programmed.</source>
        <translation>No se puede programar una dosis tan alta.</translation>
    </message>
    <message>
        <source>No dose so low can be programmed.</source>
        <translation>No se puede programar una dosis tan baja.</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>Sin límite definido</translation>
    </message>
    <message>
        <source>No product of this drug is labelled for long-term intrathecal infusion.</source>
        <translation>Ningún producto de este fármaco está autorizado para infusión intratecal a largo plazo.</translation>
    </message>
    <message>
        <source>No product of this strength is labelled; it was diluted or compounded.</source>
        <translation>Ningún producto de esta concentración tiene ficha técnica; se diluyó o es una fórmula magistral.</translation>
    </message>
    <message>
        <source>No single dose so high can be programmed.</source>
        <translation>No se puede programar una dosis única tan alta.</translation>
    </message>
    <message>
        <source>No single dose so low can be programmed.</source>
        <translation>No se puede programar una dosis única tan baja.</translation>
    </message>
    <message>
        <source>No solution so strong can be programmed.</source>
        <translation>No se puede programar una solución tan concentrada.</translation>
    </message>
    <message>
        <source>No solution so weak can be programmed.</source>
        <translation>No se puede programar una solución tan poco concentrada.</translation>
    </message>
    <message>
        <source>No step so large can be programmed.</source>
        <translation>No se puede programar un paso tan grande.</translation>
    </message>
    <message>
        <source>Not a labelled strength</source>
        <translation>Concentración no de ficha técnica</translation>
    </message>
    <message>
        <source>Nothing to bridge</source>
        <translation>Nada que puentear</translation>
    </message>
    <message>
        <source>Nothing, if the dose it gives is meant.</source>
        <translation>Nada, si la dosis que resulta es la deseada.</translation>
    </message>
    <message>
        <source>Off-label in a pump</source>
        <translation>Fuera de ficha técnica en una bomba</translation>
    </message>
    <message>
        <source>Prime of nothing</source>
        <translation>Cebado sin volumen</translation>
    </message>
    <message>
        <source>Raise in smaller steps, or write why.</source>
        <translation>Aumente en pasos más pequeños o escriba el motivo.</translation>
    </message>
    <message>
        <source>Raise in smaller steps.</source>
        <translation>Aumente en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Raise it, or write why.</source>
        <translation>Auméntelo o escriba el motivo.</translation>
    </message>
    <message>
        <source>Raise the bolus, or write why.</source>
        <translation>Aumente el bolo o escriba el motivo.</translation>
    </message>
    <message>
        <source>Raise the bolus.</source>
        <translation>Aumente el bolo.</translation>
    </message>
    <message>
        <source>Raise the demand bolus.</source>
        <translation>Aumente el bolo del paciente.</translation>
    </message>
    <message>
        <source>Raise the dose or use a weaker solution.</source>
        <translation>Aumente la dosis o use una solución menos concentrada.</translation>
    </message>
    <message>
        <source>Raise the dose, or write why.</source>
        <translation>Aumente la dosis o escriba el motivo.</translation>
    </message>
    <message>
        <source>Raise the dose, use a weaker solution, or choose the minimum rate.</source>
        <translation>Aumente la dosis, use una solución menos concentrada o elija la velocidad mínima.</translation>
    </message>
    <message>
        <source>Raise the dose.</source>
        <translation>Aumente la dosis.</translation>
    </message>
    <message>
        <source>Raised again too soon</source>
        <translation>Nuevo aumento demasiado pronto</translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again.</source>
        <translation>Lea de nuevo la etiqueta del vial.</translation>
    </message>
    <message>
        <source>Read the vial&apos;s label again; write why it is so weak.</source>
        <translation>Lea de nuevo la etiqueta del vial; escriba por qué está tan poco concentrado.</translation>
    </message>
    <message>
        <source>Remove the bridge, or enter the solution that is in the catheter.</source>
        <translation>Quite el puente o introduzca la solución que está en el catéter.</translation>
    </message>
    <message>
        <source>Rules of this clinic cannot be read</source>
        <translation>No se pueden leer las reglas de esta clínica</translation>
    </message>
    <message>
        <source>Shorten the time, or use a flex step.</source>
        <translation>Acorte el tiempo o use un tramo flex.</translation>
    </message>
    <message>
        <source>Sign in to the records, which brings the rules anew.</source>
        <translation>Inicie sesión en las historias; así se traen de nuevo las reglas.</translation>
    </message>
    <message>
        <source>Step above its hard limit</source>
        <translation>Cambio por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Step above the drug&apos;s limit</source>
        <translation>Cambio por encima del límite del fármaco</translation>
    </message>
    <message>
        <source>Step down above its hard limit</source>
        <translation>Descenso por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Step down above the drug&apos;s limit</source>
        <translation>Descenso por encima del límite del fármaco</translation>
    </message>
    <message>
        <source>Step up above its hard limit</source>
        <translation>Aumento por encima de su límite absoluto</translation>
    </message>
    <message>
        <source>Step up above the drug&apos;s limit</source>
        <translation>Aumento por encima del límite del fármaco</translation>
    </message>
    <message>
        <source>The bolus is smaller than one stroke of the pump.</source>
        <translation>El bolo es menor que una embolada de la bomba.</translation>
    </message>
    <message>
        <source>The bolus needs more flow than the pump can give.</source>
        <translation>El bolo necesita más flujo del que puede dar la bomba.</translation>
    </message>
    <message>
        <source>The bridge needs a flow that the pump cannot give.</source>
        <translation>El puente necesita un flujo que la bomba no puede dar.</translation>
    </message>
    <message>
        <source>The bridge&apos;s old solution is the new one; it would only delay the program.</source>
        <translation>La solución antigua del puente es la nueva; solo retrasaría el programa.</translation>
    </message>
    <message>
        <source>The daily dose falls by more than the library allows for this drug in one step.</source>
        <translation>La dosis diaria baja más de lo que la biblioteca permite en un paso para este fármaco.</translation>
    </message>
    <message>
        <source>The daily dose rises by more than the library allows for this drug in one step.</source>
        <translation>La dosis diaria sube más de lo que la biblioteca permite en un paso para este fármaco.</translation>
    </message>
    <message>
        <source>The dose asks for less flow than the pump can give.</source>
        <translation>La dosis pide menos flujo del que puede dar la bomba.</translation>
    </message>
    <message>
        <source>The dose asks for more flow than the pump can give.</source>
        <translation>La dosis pide más flujo del que puede dar la bomba.</translation>
    </message>
    <message>
        <source>The drug library has no limits for this drug.</source>
        <translation>La biblioteca de fármacos no tiene límites para este fármaco.</translation>
    </message>
    <message>
        <source>The effect of the last change may not be seen yet.</source>
        <translation>Es posible que aún no se vea el efecto del último cambio.</translation>
    </message>
    <message>
        <source>The library holds no upper limit for some amounts of this drug, so nothing checks them.</source>
        <translation>La biblioteca no tiene límite superior para algunas cantidades de este fármaco, así que nada las comprueba.</translation>
    </message>
    <message>
        <source>The low-reservoir alarm would sound at once.</source>
        <translation>La alarma de depósito bajo sonaría enseguida.</translation>
    </message>
    <message>
        <source>The pump gives a bolus over 6 h at most.</source>
        <translation>La bomba administra un bolo en 6 h como máximo.</translation>
    </message>
    <message>
        <source>The pump keeps a lockout of 1 min to 30 d.</source>
        <translation>La bomba admite un tiempo de bloqueo de 1 min a 30 d.</translation>
    </message>
    <message>
        <source>The pump moves whole nanolitres; it gives the nearest dose that it can.</source>
        <translation>La bomba mueve nanolitros enteros; administra la dosis más próxima que puede.</translation>
    </message>
    <message>
        <source>The pump stores fewer patterns.</source>
        <translation>La bomba guarda menos patrones.</translation>
    </message>
    <message>
        <source>The pump stores fewer steps in a pattern.</source>
        <translation>La bomba guarda menos tramos en un patrón.</translation>
    </message>
    <message>
        <source>The pump&apos;s low-reservoir alarm has a range.</source>
        <translation>La alarma de depósito bajo de la bomba tiene un rango.</translation>
    </message>
    <message>
        <source>The scheduled dose is high.</source>
        <translation>La dosis pautada es alta.</translation>
    </message>
    <message>
        <source>The scheduled dose is low.</source>
        <translation>La dosis pautada es baja.</translation>
    </message>
    <message>
        <source>The single dose is high.</source>
        <translation>La dosis única es alta.</translation>
    </message>
    <message>
        <source>The single dose is low.</source>
        <translation>La dosis única es baja.</translation>
    </message>
    <message>
        <source>The solution is stronger than the library expects.</source>
        <translation>La solución está más concentrada de lo que prevé la biblioteca.</translation>
    </message>
    <message>
        <source>The solution is weaker than the library expects.</source>
        <translation>La solución está menos concentrada de lo que prevé la biblioteca.</translation>
    </message>
    <message>
        <source>The volume is larger than the reservoir; overfilling damages the pump and raises its flow.</source>
        <translation>El volumen es mayor que el depósito; el sobrellenado daña la bomba y aumenta su flujo.</translation>
    </message>
    <message>
        <source>This clinic does not use the drug.</source>
        <translation>Esta clínica no usa el fármaco.</translation>
    </message>
    <message>
        <source>This clinic uses the drug with a reason only.</source>
        <translation>Esta clínica usa el fármaco solo con un motivo.</translation>
    </message>
    <message>
        <source>Together they may harm, or one may not keep.</source>
        <translation>Juntos pueden causar daño, o uno puede no conservarse.</translation>
    </message>
    <message>
        <source>Too many patterns</source>
        <translation>Demasiados patrones</translation>
    </message>
    <message>
        <source>Too many steps</source>
        <translation>Demasiados tramos</translation>
    </message>
    <message>
        <source>Use another drug; a pharmacist can lift the rule.</source>
        <translation>Use otro fármaco; un farmacéutico puede retirar la regla.</translation>
    </message>
    <message>
        <source>Wait, or write why.</source>
        <translation>Espere o escriba el motivo.</translation>
    </message>
    <message>
        <source>What happens once needs more volume than there is, so the pump would run empty in it.</source>
        <translation>Lo que se administra una vez necesita más volumen del que hay; la bomba se vaciaría mientras tanto.</translation>
    </message>
    <message>
        <source>What the patient gets at a press is high.</source>
        <translation>Lo que recibe el paciente con una pulsación es alto.</translation>
    </message>
    <message>
        <source>What the patient gets at a press is low.</source>
        <translation>Lo que recibe el paciente con una pulsación es bajo.</translation>
    </message>
    <message>
        <source>What this clinic forbids is not known here.</source>
        <translation>Aquí no se sabe qué prohíbe esta clínica.</translation>
    </message>
    <message>
        <source>With demand boluses above the hard limit</source>
        <translation>Con bolos del paciente, por encima del límite absoluto</translation>
    </message>
    <message>
        <source>With demand boluses above the limit</source>
        <translation>Con bolos del paciente, por encima del límite</translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the hard limit.</source>
        <translation>Con todos los bolos del paciente, la dosis de un día supera el límite absoluto.</translation>
    </message>
    <message>
        <source>With every demand bolus the dose of a day passes the limit.</source>
        <translation>Con todos los bolos del paciente, la dosis de un día supera el límite.</translation>
    </message>
    <message>
        <source>rules of this clinic</source>
        <translation>reglas de esta clínica</translation>
    </message>
    <message>
        <source>, by {tenth} %</source>
        <translation>, un {tenth} %</translation>
    </message>
    <message>
        <source>20 % is {limit}</source>
        <translation>el 20 % es {limit}</translation>
    </message>
    <message>
        <source>The bridge is from {value}; the pump runs {limit}.</source>
        <translation>El puente es desde {value}; la bomba ejecuta {limit}.</translation>
    </message>
    <message>
        <source>The bridge is item {index} of what happens once.</source>
        <translation>El puente es el elemento {index} de lo que se administra una vez.</translation>
    </message>
    <message>
        <source>The daily dose of {name} falls {change}{percent}</source>
        <translation>La dosis diaria de {name} baja {change}{percent}</translation>
    </message>
    <message>
        <source>The daily dose of {name} rises {change}{percent}</source>
        <translation>La dosis diaria de {name} sube {change}{percent}</translation>
    </message>
    <message>
        <source>The pump counts {counted}; this sets the count to {volume}, as after a refill.</source>
        <translation>La bomba cuenta {counted}; esto ajusta el volumen contado a {volume}, como tras una recarga.</translation>
    </message>
    <message>
        <source>The pump would give {value} of {drug}.</source>
        <translation>La bomba administraría {value} de {drug}.</translation>
    </message>
    <message>
        <source>The reservoir is taken to hold {volume} of {value}; until now it was {limit}.</source>
        <translation>Se supone que el depósito contiene {volume} de {value}; hasta ahora era {limit}.</translation>
    </message>
    <message>
        <source>Up to {dose} of {name} would reach the patient during the prime.</source>
        <translation>Hasta {dose} de {name} llegarían al paciente durante el cebado.</translation>
    </message>
    <message>
        <source>about 1/{factor} of</source>
        <translation>aprox. 1/{factor} de</translation>
    </message>
    <message>
        <source>about {factor} times</source>
        <translation>unas {factor} veces</translation>
    </message>
    <message>
        <source>from {scheduled} to {scheduled_2}</source>
        <translation>de {scheduled} a {scheduled_2}</translation>
    </message>
    <message>
        <source>item 1</source>
        <translation>elemento 1</translation>
    </message>
    <message>
        <source>item {index}</source>
        <translation>elemento {index}</translation>
    </message>
    <message>
        <source>no drug in the catheter</source>
        <translation>ningún fármaco en el catéter</translation>
    </message>
    <message>
        <source>the running mode</source>
        <translation>el modo en curso</translation>
    </message>
    <message>
        <source>this is {factor}</source>
        <translation>esto es {factor}</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} es nuevo.</translation>
    </message>
    <message>
        <source>{name} is no longer given.</source>
        <translation>{name} deja de administrarse.</translation>
    </message>
    <message>
        <source>{texts} is {much} {texts_2}.</source>
        <translation>{texts} es {much} {texts_2}.</translation>
    </message>
    <message>
        <source>There is no finding {subject}.</source>
        <translation>No hay hallazgo {subject}.</translation>
    </message>
    <message>
        <source>This finding asks for that already, or is about less of a drug and never stops.</source>
        <translation>Este hallazgo ya lo exige, o trata de menos fármaco y nunca detiene.</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>no usado aquí</translation>
    </message>
    <message>
        <source>rules that can be read</source>
        <translation>reglas legibles</translation>
    </message>
    <message>
        <source>{tall_man} is in the solution.</source>
        <translation>{tall_man} está en la solución.</translation>
    </message>
    <message>
        <source>drug library</source>
        <translation>biblioteca de fármacos</translation>
    </message>
    <message>
        <source>the pump&apos;s own limit</source>
        <translation>el límite propio de la bomba</translation>
    </message>
    <message>
        <source>The bolus</source>
        <translation>El bolo</translation>
    </message>
    <message>
        <source>The demand bolus</source>
        <translation>El bolo del paciente</translation>
    </message>
    <message>
        <source>The periodic bolus</source>
        <translation>El bolo periódico</translation>
    </message>
    <message>
        <source>This clinic asks for a reason beyond its own limit.</source>
        <translation>Esta clínica pide un motivo más allá de su propio límite.</translation>
    </message>
    <message>
        <source>This clinic programs nothing beyond its own limit.</source>
        <translation>Esta clínica no programa nada más allá de su propio límite.</translation>
    </message>
    <message>
        <source>against {bound}</source>
        <translation>frente a {bound}</translation>
    </message>
    <message>
        <source>against {bound}, {factor}</source>
        <translation>frente a {bound}, {factor}</translation>
    </message>
    <message>
        <source>{ratio} times the limit</source>
        <translation>{ratio} veces el límite</translation>
    </message>
    <message>
        <source>&apos;{drug}&apos; is not in the drug library {version}; it holds {known}.</source>
        <translation>&apos;{drug}&apos; no está en la biblioteca de fármacos {version}; contiene {known}.</translation>
    </message>
    <message>
        <source>1/{factor} of</source>
        <translation>1/{factor} de</translation>
    </message>
    <message>
        <source>a drug of the library</source>
        <translation>un fármaco de la biblioteca</translation>
    </message>
    <message>
        <source>concentration</source>
        <translation>concentración</translation>
    </message>
    <message>
        <source>daily dose</source>
        <translation>dosis diaria</translation>
    </message>
    <message>
        <source>demand bolus</source>
        <translation>bolo del paciente</translation>
    </message>
    <message>
        <source>hourly dose</source>
        <translation>dosis por hora</translation>
    </message>
    <message>
        <source>labelled for intrathecal infusion</source>
        <translation>autorizado para infusión intratecal</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>ninguno definido</translation>
    </message>
    <message>
        <source>single bolus</source>
        <translation>bolo único</translation>
    </message>
    <message>
        <source>{bolus_name} holds {value} of {tall_man}, {dose_fg}.</source>
        <translation>{bolus_name} contiene {value} de {tall_man}, {dose_fg}.</translation>
    </message>
    <message>
        <source>{change}, a step of {percent} %, {percent_2}.</source>
        <translation>{change}, un paso de {percent} %, {percent_2}.</translation>
    </message>
    <message>
        <source>{change}, a step of {rise}, {step_fg}.</source>
        <translation>{change}, un paso de {rise}, {step_fg}.</translation>
    </message>
    <message>
        <source>{drug} from {before} to {after}</source>
        <translation>{drug} de {before} a {after}</translation>
    </message>
    <message>
        <source>{drug}: {value} on the highest day, {fine}.</source>
        <translation>{drug}: {value} en el día más alto, {fine}.</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} veces</translation>
    </message>
    <message>
        <source>{tall_man} {concentration} is {much} the labelled {label}.</source>
        <translation>{tall_man} {concentration} es {much} la concentración de ficha técnica {label}.</translation>
    </message>
    <message>
        <source>{tall_man} {concentration}: the weakest label says {factor} times that.</source>
        <translation>{tall_man} {concentration}: la concentración más baja de ficha técnica es {factor} veces esa.</translation>
    </message>
    <message>
        <source>{tall_man} {concentration}; labelled are {labelled}.</source>
        <translation>{tall_man} {concentration}; en ficha técnica: {labelled}.</translation>
    </message>
    <message>
        <source>{tall_man}: at most {value} with every demand bolus, {fine}.</source>
        <translation>{tall_man}: como máximo {value} con todos los bolos del paciente, {fine}.</translation>
    </message>
    <message>
        <source>{tall_man}: no upper limit for {missing}.</source>
        <translation>{tall_man}: sin límite superior para {missing}.</translation>
    </message>
    <message>
        <source>{tall_man}: {concentration} is {factor} times the strongest labelled.</source>
        <translation>{tall_man}: {concentration} es {factor} veces la más alta de ficha técnica.</translation>
    </message>
    <message>
        <source>{tall_man}: {words} is {fraction} times {limit}.</source>
        <translation>{tall_man}: {words} es {fraction} veces {limit}.</translation>
    </message>
    <message>
        <source>one drug alone</source>
        <translation>un solo fármaco</translation>
    </message>
    <message>
        <source>24 h from the start of the program on</source>
        <translation>las 24 h desde el inicio del programa</translation>
    </message>
    <message>
        <source>The pump was last programmed {value} ago; {tall_man} waits {limit}: {interval}</source>
        <translation>La bomba se programó por última vez hace {value}; con {tall_man} se esperan {limit}: {interval}</translation>
    </message>
    <message>
        <source>the highest 24 h, which begin on one day and end on the next</source>
        <translation>las 24 h más altas, que empiezan un día y terminan el siguiente</translation>
    </message>
    <message>
        <source>{tall_man}: {value} in the highest hour, {fine}.</source>
        <translation>{tall_man}: {value} en la hora más alta, {fine}.</translation>
    </message>
    <message>
        <source>{tall_man}: {value} in {where}, {most}.</source>
        <translation>{tall_man}: {value} en {where}, {most}.</translation>
    </message>
    <message>
        <source>Old and new solution are both {words}.</source>
        <translation>La solución antigua y la nueva son ambas {words}.</translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}, the volume is {volume}.</source>
        <translation>La alarma está fijada en {alarm}, el volumen es {volume}.</translation>
    </message>
    <message>
        <source>The alarm is set to {alarm}; it lies between {low} and {high}.</source>
        <translation>La alarma está fijada en {alarm}; debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The lockout is {value}.</source>
        <translation>El tiempo de bloqueo es {value}.</translation>
    </message>
    <message>
        <source>The pattern has {count} steps; an {model_name} stores {most}.</source>
        <translation>El patrón tiene {count} tramos; {model_name} guarda {most}.</translation>
    </message>
    <message>
        <source>The prime is 0 mL.</source>
        <translation>El cebado es 0 mL.</translation>
    </message>
    <message>
        <source>There are {count} patterns; an {model_name} stores {most}.</source>
        <translation>Hay {count} patrones; {model_name} guarda {most}.</translation>
    </message>
    <message>
        <source>Together {value} are asked; {limit} can be given.</source>
        <translation>En total se piden {value}; se pueden dar {limit}.</translation>
    </message>
    <message>
        <source>a different solution</source>
        <translation>una solución diferente</translation>
    </message>
    <message>
        <source>above 0 mL</source>
        <translation>más de 0 mL</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>sin flujo</translation>
    </message>
    <message>
        <source>no time at all</source>
        <translation>sin duración</translation>
    </message>
    <message>
        <source>{bolus_name} is {value}; one stroke is {limit}.</source>
        <translation>{bolus_name} es {value}; una embolada es {limit}.</translation>
    </message>
    <message>
        <source>{bolus_name} is {volume_nl} in {over}; the pump gives {highest}.</source>
        <translation>{bolus_name} es {volume_nl} en {over}; la bomba da {highest}.</translation>
    </message>
    <message>
        <source>{bolus_name} takes {over}.</source>
        <translation>{bolus_name} dura {over}.</translation>
    </message>
    <message>
        <source>{count} patterns</source>
        <translation>{count} patrones</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} tramos</translation>
    </message>
    <message>
        <source>{dose} is {flow}; the {word} here is {bound}, that is {dose_bound}.</source>
        <translation>{dose} equivale a {flow}; el {word} aquí es {bound}, es decir, {dose_bound}.</translation>
    </message>
    <message>
        <source>{most} patterns</source>
        <translation>{most} patrones</translation>
    </message>
    <message>
        <source>{most} steps</source>
        <translation>{most} tramos</translation>
    </message>
    <message>
        <source>{volume_nl} of old solution would flow at {value}.</source>
        <translation>{volume_nl} de solución antigua fluirían a {value}.</translation>
    </message>
    <message>
        <source>{volume} is entered; an {model_name} holds {limit}.</source>
        <translation>Se introdujo {volume}; en {model_name} caben {limit}.</translation>
    </message>
    <message>
        <source>{wanted} is asked; the pump gives {gives}.</source>
        <translation>Se piden {wanted}; la bomba administra {gives}.</translation>
    </message>
    <message>
        <source>After a demand bolus the next may follow in {value}, {times}.</source>
        <translation>Tras un bolo del paciente, el siguiente puede llegar al cabo de {value}, {times}.</translation>
    </message>
    <message>
        <source>Every {value} is {seconds_per_day} boluses a day, {factor}.</source>
        <translation>Uno cada {value} son {seconds_per_day} bolos al día, {factor}.</translation>
    </message>
    <message>
        <source>Its segments hold {value} together, {times} of {limit}.</source>
        <translation>Sus piezas contienen en total {value}, {times} de {limit}.</translation>
    </message>
    <message>
        <source>One demand bolus is {value}, {share} of the daily dose of {scheduled}</source>
        <translation>Un bolo del paciente es {value}, {share} de la dosis diaria de {scheduled}</translation>
    </message>
    <message>
        <source>The first bolus waits for {at}, up to 24 h; later ones follow every {every}.</source>
        <translation>El primer bolo espera hasta las {at}, como máximo 24 h; los siguientes llegan cada {every}.</translation>
    </message>
    <message>
        <source>The prime is {value}; tubing and catheter hold {limit}, so it is {times}.</source>
        <translation>El cebado es {value}; tubo y catéter contienen {limit}; es decir, {times}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>la totalidad</translation>
    </message>
    <message>
        <source>{max_per_24h} are allowed, {starts} can start in 24 h.</source>
        <translation>Se permiten {max_per_24h}; en 24 h pueden empezar {starts}.</translation>
    </message>
    <message>
        <source>{max_per_24h} in 24 h</source>
        <translation>{max_per_24h} en 24 h</translation>
    </message>
    <message>
        <source>{starts} in 24 h</source>
        <translation>{starts} en 24 h</translation>
    </message>
    <message>
        <source>{volume} reach {alarm} in {days} from a Monday on, {factor}.</source>
        <translation>{volume} llegan a {alarm} en {days} desde un lunes, {factor}.</translation>
    </message>
    <message>
        <source>{what}, {factor} of a tenth.</source>
        <translation>{what}, {factor} de una décima parte.</translation>
    </message>
    <message>
        <source>Drug is missing: think of a pocket fill or of over-infusion, and look at the patient.</source>
        <translation>Falta fármaco: piense en una inyección en el bolsillo subcutáneo o en una sobreinfusión, y examine al paciente.</translation>
    </message>
    <message>
        <source>Expected and measured volume differ by more than 2 mL: evaluate pump and catheter, look at the trend.</source>
        <translation>El volumen esperado y el medido difieren en más de 2 mL: evalúe bomba y catéter, mire la tendencia.</translation>
    </message>
    <message>
        <source>The pump gave less than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation>La bomba administró menos de lo programado, fuera de la exactitud declarada: compare con recargas anteriores.</translation>
    </message>
    <message>
        <source>The pump gave more than programmed, beyond the stated accuracy: compare with earlier refills.</source>
        <translation>La bomba administró más de lo programado, fuera de la exactitud declarada: compare con recargas anteriores.</translation>
    </message>
    <message>
        <source>at-most flow is {at_most_flow}, below the scheduled flow of {flow}</source>
        <translation>el flujo máximo es {at_most_flow}, inferior al flujo pautado de {flow}</translation>
    </message>
    <message>
        <source>expected is {expected}, more than the {filled} that were filled</source>
        <translation>lo esperado es {expected}, más que los {filled} con que se llenó</translation>
    </message>
    <message>
        <source>low is {low}, not below the volume of {volume}</source>
        <translation>la alarma es {low}, no inferior al volumen de {volume}</translation>
    </message>
    <message>
        <source>{name} is {volume}, more than the {reservoir} of the reservoir</source>
        <translation>{name} es {volume}, más que los {reservoir} del depósito</translation>
    </message>
    <message>
        <source>A needle that is not in the reservoir fills the pocket.</source>
        <translation>Una aguja que no está en el depósito llena el bolsillo subcutáneo.</translation>
    </message>
    <message>
        <source>A pocket fill gives too much now and too little later.</source>
        <translation>Una inyección en el bolsillo subcutáneo da demasiado ahora y demasiado poco después.</translation>
    </message>
    <message>
        <source>A second person confirms drug, concentration, rate and bolus on the screen and on the syringe.</source>
        <translation>Una segunda persona confirma fármaco, concentración, velocidad y bolo en la pantalla y en la jeringa.</translation>
    </message>
    <message>
        <source>A wrong concentration multiplies every dose.</source>
        <translation>Una concentración errónea multiplica cada dosis.</translation>
    </message>
    <message>
        <source>Compare drug, concentration and expiry on the syringe with the prescription.</source>
        <translation>Compare fármaco, concentración y caducidad de la jeringa con la prescripción.</translation>
    </message>
    <message>
        <source>Empty the reservoir whole; write down the volume found and compare it with the expected one.</source>
        <translation>Vacíe el depósito por completo; anote el volumen hallado y compárelo con el esperado.</translation>
    </message>
    <message>
        <source>Fill no more than the reservoir holds.</source>
        <translation>No llene más de lo que cabe en el depósito.</translation>
    </message>
    <message>
        <source>Find the reservoir port, with the template or by ultrasound.</source>
        <translation>Localice el puerto del depósito, con la plantilla o con ecografía.</translation>
    </message>
    <message>
        <source>Give in writing: pump, reservoir size, daily dose, low-reservoir date, refill-by date, emergency number.</source>
        <translation>Entregue por escrito: bomba, tamaño del depósito, dosis diaria, fecha de depósito bajo, fecha límite de recarga, número de urgencias.</translation>
    </message>
    <message>
        <source>If they do not come back, the needle is not in the reservoir: stop.</source>
        <translation>Si no vuelven, la aguja no está en el depósito: deténgase.</translation>
    </message>
    <message>
        <source>Inject 5 mL and aspirate them back; only then the rest.</source>
        <translation>Inyecte 5 mL y vuelva a aspirarlos; solo después, el resto.</translation>
    </message>
    <message>
        <source>Insert the needle through the septum until it meets the needle stop.</source>
        <translation>Introduzca la aguja a través del septo hasta que toque el tope.</translation>
    </message>
    <message>
        <source>Missing volume: think of over-infusion or of a pocket fill before.</source>
        <translation>Falta volumen: piense en una sobreinfusión o en una inyección previa en el bolsillo subcutáneo.</translation>
    </message>
    <message>
        <source>No time of observation was found in a source; follow the rule of the hospital.</source>
        <translation>No se encontró un tiempo de observación en ninguna fuente; siga la norma del hospital.</translation>
    </message>
    <message>
        <source>Overfilling damages the pump and raises its flow.</source>
        <translation>El sobrellenado daña la bomba y aumenta su flujo.</translation>
    </message>
    <message>
        <source>Program volume, drug and concentration; read the new refill date.</source>
        <translation>Programe volumen, fármaco y concentración; lea la nueva fecha de recarga.</translation>
    </message>
    <message>
        <source>Read the pump; note the expected volume.</source>
        <translation>Lea la bomba; anote el volumen esperado.</translation>
    </message>
    <message>
        <source>Watch the patient; look for early signs of overdose, later of withdrawal.</source>
        <translation>Vigile al paciente; busque signos precoces de sobredosis y, más tarde, de abstinencia.</translation>
    </message>
    <message>
        <source>Wrong port: what goes into the catheter access port reaches the spine at once. It has killed.</source>
        <translation>Puerto equivocado: lo que entra en el puerto de acceso al catéter llega enseguida a la columna. Ha causado muertes.</translation>
    </message>
    <message>
        <source>Choose the scenario again.</source>
        <translation>Elija de nuevo el escenario.</translation>
    </message>
    <message>
        <source>The training did not begin: {why}.</source>
        <translation>La formación no empezó: {why}.</translation>
    </message>
    <message>
        <source>the training has ended</source>
        <translation>la formación ha terminado</translation>
    </message>
    <message>
        <source>  +{more} more</source>
        <translation>  +{more} más</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> y {more} más</translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}{others}</source>
        <translation>Alarma, {word}: {title}{others}</translation>
    </message>
    <message>
        <source>HIGH PRIORITY</source>
        <translation>PRIORIDAD ALTA</translation>
    </message>
    <message>
        <source>LOW PRIORITY</source>
        <translation>PRIORIDAD BAJA</translation>
    </message>
    <message>
        <source>MEDIUM PRIORITY</source>
        <translation>PRIORIDAD MEDIA</translation>
    </message>
    <message>
        <source>Pause sound</source>
        <translation>Pausar sonido</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>{meaning} What to do: {remedy}</source>
        <translation>{meaning} Qué hacer: {remedy}</translation>
    </message>
    <message>
        <source>Pause sound 2 min</source>
        <translation>Pausar sonido 2 min</translation>
    </message>
    <message>
        <source>Sound paused, {left} left.</source>
        <translation>Sonido en pausa, quedan {left}.</translation>
    </message>
    <message>
        <source>This computer cannot sound alarms</source>
        <translation>Este ordenador no puede emitir alarmas sonoras</translation>
    </message>
    <message>
        <source>{left} · Sound on</source>
        <translation>{left} · Activar sonido</translation>
    </message>
    <message>
        <source>no program that plays sound was found on this computer</source>
        <translation>no se encontró en este ordenador ningún programa que reproduzca sonido</translation>
    </message>
    <message>
        <source>the sound cannot be written to the temporary folder</source>
        <translation>el sonido no se puede escribir en la carpeta temporal</translation>
    </message>
    <message>
        <source>{player} cannot be started</source>
        <translation>{player} no se puede iniciar</translation>
    </message>
    <message>
        <source>{player} failed (code {code}); is a loudspeaker there?</source>
        <translation>{player} falló (código {code}); ¿hay un altavoz?</translation>
    </message>
    <message>
        <source>After the fault of this program what is shown may be wrong. Read the pump again.</source>
        <translation>Tras el fallo de esta aplicación, lo que se muestra puede ser erróneo. Lea la bomba de nuevo.</translation>
    </message>
    <message>
        <source>The pump is not heard. What is shown is {ago} old; the pump goes on by its program.</source>
        <translation>No se recibe la bomba. Lo que se muestra es de hace {ago}; la bomba sigue con su programa.</translation>
    </message>
    <message>
        <source>A drawing, not to scale. It shows what the pump says of itself; the rotor is drawn faster than it turns.</source>
        <translation>Un dibujo, no a escala. Muestra lo que la bomba dice de sí misma; el rotor se dibuja más rápido de lo que gira.</translation>
    </message>
    <message>
        <source>Connect and read a pump first.</source>
        <translation>Conecte y lea primero una bomba.</translation>
    </message>
    <message>
        <source>Connect and read a pump: it is drawn here as it says it is.</source>
        <translation>Conecte y lea una bomba: aquí se dibuja tal como dice ser.</translation>
    </message>
    <message>
        <source>Show to the patient</source>
        <translation>Mostrar al paciente</translation>
    </message>
    <message>
        <source>The pump in the body</source>
        <translation>La bomba en el cuerpo</translation>
    </message>
    <message>
        <source> Training: this pump is emulated.</source>
        <translation> Formación: esta bomba es emulada.</translation>
    </message>
    <message>
        <source>A drawing, not to scale.{training}</source>
        <translation>Un dibujo, no a escala.{training}</translation>
    </message>
    <message>
        <source>About {level} are left. It holds {capacity}.</source>
        <translation>Quedan unos {level}. Caben {capacity}.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Before {day} {month} {year}: in {days} days at most.</source>
        <translation>Antes del {day} de {month} de {year}: en {days} días como máximo.</translation>
    </message>
    <message>
        <source>Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse.</source>
        <translation>Llame enseguida a su clínica si la bomba pita, si se encuentra mal o con mucho sueño, o si sus síntomas empeoran.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Extra doses</source>
        <translation>Dosis extra</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>Cuánto contiene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Next filling</source>
        <translation>Próxima recarga</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>The pump is not connected at this moment. It goes on by itself.</source>
        <translation>La bomba no está conectada en este momento. Sigue funcionando por sí misma.</translation>
    </message>
    <message>
        <source>The pump lies under the skin of your belly. Through a thin tube it gives a little medicine, day and night, into the fluid around your spinal cord.</source>
        <translation>La bomba está bajo la piel de su vientre. Por un tubo fino da un poco de medicamento, día y noche, al líquido que rodea la médula espinal.</translation>
    </message>
    <message>
        <source>What the pump does</source>
        <translation>Qué hace la bomba</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>With your handset you may ask for an extra dose: {dose}. The pump gives at most {max_per_24h} in 24 hours, and none for {lockout} after the last.</source>
        <translation>Con su mando puede pedir una dosis extra: {dose}. La bomba da como máximo {max_per_24h} en 24 horas, y ninguna durante {lockout} después de la última.</translation>
    </message>
    <message>
        <source>Your medicine pump</source>
        <translation>Su bomba de medicamento</translation>
    </message>
    <message>
        <source>Your pump gives no extra doses on request.</source>
        <translation>Su bomba no da dosis extra a petición.</translation>
    </message>
    <message>
        <source>{sentence} A new medicine follows in the tube and {front}.</source>
        <translation>{sentence} Un medicamento nuevo sigue en el tubo y {front}.</translation>
    </message>
    <message>
        <source>{sentence} The pump reports: {alarm}. Your team looks after it.</source>
        <translation>{sentence} La bomba avisa: {alarm}. Su equipo se ocupa de ello.</translation>
    </message>
    <message>
        <source>Nothing is delivered at this moment.</source>
        <translation>En este momento no se administra nada.</translation>
    </message>
    <message>
        <source>The pump gives medicine.</source>
        <translation>La bomba administra medicamento.</translation>
    </message>
    <message>
        <source>The pump gives {what}.</source>
        <translation>La bomba administra {what}.</translation>
    </message>
    <message>
        <source>The pump has ended its service. Nothing is delivered.</source>
        <translation>La bomba ha terminado su servicio. No se administra nada.</translation>
    </message>
    <message>
        <source>The pump is stopped. Nothing is delivered.</source>
        <translation>La bomba está detenida. No se administra nada.</translation>
    </message>
    <message>
        <source>The pump runs its minimum rate only.</source>
        <translation>La bomba solo funciona a su velocidad mínima.</translation>
    </message>
    <message>
        <source>The pump was never programmed. Nothing is delivered.</source>
        <translation>La bomba nunca se programó. No se administra nada.</translation>
    </message>
    <message>
        <source>The reservoir is empty. Nothing is delivered.</source>
        <translation>El depósito está vacío. No se administra nada.</translation>
    </message>
    <message>
        <source>The rotor is held. Nothing is delivered.</source>
        <translation>El rotor está retenido. No se administra nada.</translation>
    </message>
    <message>
        <source>a bolus</source>
        <translation>un bolo</translation>
    </message>
    <message>
        <source>a bolus that the patient asked for</source>
        <translation>un bolo que pidió el paciente</translation>
    </message>
    <message>
        <source>a single bolus</source>
        <translation>un bolo único</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>ningún fármaco</translation>
    </message>
    <message>
        <source>reaches the tip in about {left_nl}</source>
        <translation>llega a la punta en aprox. {left_nl}</translation>
    </message>
    <message>
        <source>Alarm of {alarm} priority: {alarm_2}.</source>
        <translation>Alarma de prioridad {alarm}: {alarm_2}.</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>Catéter</translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation>Punta del catéter</translation>
    </message>
    <message>
        <source>Catheter tip: new solution
{front}</source>
        <translation>Punta del catéter: solución nueva
{front}</translation>
    </message>
    <message>
        <source>Catheter: high pressure</source>
        <translation>Catéter: presión alta</translation>
    </message>
    <message>
        <source>Pump
{level} of {capacity}</source>
        <translation>Bomba
{level} de {capacity}</translation>
    </message>
    <message>
        <source>Rotor held</source>
        <translation>Rotor retenido</translation>
    </message>
    <message>
        <source>Rotor rests</source>
        <translation>Rotor en reposo</translation>
    </message>
    <message>
        <source>Rotor turns</source>
        <translation>Rotor girando</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Spinal cord</source>
        <translation>Médula espinal</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>Líquido espinal</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The catheter still holds {held}; {fresh} follows and {value}.</source>
        <translation>El catéter contiene aún {held}; {fresh} sigue y {value}.</translation>
    </message>
    <message>
        <source>The reservoir holds {level} of {capacity}.</source>
        <translation>El depósito contiene {level} de {capacity}.</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Nobody is signed in to the records.</source>
        <translation>Nadie ha iniciado sesión en las historias.</translation>
    </message>
    <message>
        <source>The folder of records cannot be read: {error}.</source>
        <translation>No se puede leer la carpeta de las historias: {error}.</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Las historias no están abiertas.</translation>
    </message>
    <message>
        <source>Your account may not do this. It takes: {roles}.</source>
        <translation>Su cuenta no puede hacer esto. Hace falta: {roles}.</translation>
    </message>
    <message>
        <source>{number} · born {birth_date}</source>
        <translation>{number} · nac. {birth_date}</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>by stability of the solution</source>
        <translation>por estabilidad de la solución</translation>
    </message>
    <message>
        <source>by volume</source>
        <translation>por volumen</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>control</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>farmacia</translation>
    </message>
    <message>
        <source>programmer</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>recarga</translation>
    </message>
    <message>
        <source>refill nurse</source>
        <translation>enfermería de recarga</translation>
    </message>
    <message>
        <source>replacement of the pump</source>
        <translation>sustitución de la bomba</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formación</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>The diagnostic file cannot be written: {why}.</source>
        <translation>No se puede escribir el archivo de diagnóstico: {why}.</translation>
    </message>
    <message>
        <source>{file} is written. No name, serial number or dose is in it.</source>
        <translation>{file} está escrito. No contiene nombres, números de serie ni dosis.</translation>
    </message>
    <message>
        <source>Basal mode</source>
        <translation>Modo basal</translation>
    </message>
    <message>
        <source>Correct the marked entry first: {wrong}</source>
        <translation>Corrija primero la entrada marcada: {wrong}</translation>
    </message>
    <message>
        <source>Finish or cancel the switch to {mode_names} first.</source>
        <translation>Termine o cancele primero el cambio a {mode_names}.</translation>
    </message>
    <message>
        <source> The pump gives {given} a bolus.</source>
        <translation> La bomba administra {given} por bolo.</translation>
    </message>
    <message>
        <source>A bolus every {every}: </source>
        <translation>Un bolo cada {every}: </translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre bolos</translation>
    </message>
    <message>
        <source>Between boluses</source>
        <translation>Entre bolos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dosis diaria</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose between</source>
        <translation>Dosis entre bolos</translation>
    </message>
    <message>
        <source>Dose of one bolus</source>
        <translation>Dosis de un bolo</translation>
    </message>
    <message>
        <source>Dose per day</source>
        <translation>Dosis al día</translation>
    </message>
    <message>
        <source>Each bolus takes</source>
        <translation>Cada bolo dura</translation>
    </message>
    <message>
        <source>Enter all of it; nothing is assumed. The draft keeps its mode until then.</source>
        <translation>Introduzca todo; no se supone nada. Hasta entonces el borrador conserva su modo.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>1.º a las</translation>
    </message>
    <message>
        <source>First bolus at</source>
        <translation>Primer bolo a las</translation>
    </message>
    <message>
        <source>From one bolus to the next</source>
        <translation>De un bolo al siguiente</translation>
    </message>
    <message>
        <source>Less than an hour apart! {words}</source>
        <translation>¡Menos de una hora entre bolos! {words}</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>Velocidad mínima</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>The minimum rate has no dose to take over. Enter the daily dose for {mode_names}.</source>
        <translation>La velocidad mínima no tiene dosis que conservar. Introduzca la dosis diaria para {mode_names}.</translation>
    </message>
    <message>
        <source>This pump&apos;s lowest rate keeps the catheter open: {flow} mcL/h, {daily} {unit}/day.</source>
        <translation>La velocidad más baja de esta bomba mantiene abierto el catéter: {flow} mcL/h, {daily} {unit}/day.</translation>
    </message>
    <message>
        <source>Use periodic bolus</source>
        <translation>Usar bolo periódico</translation>
    </message>
    <message>
        <source>Use this dose</source>
        <translation>Usar esta dosis</translation>
    </message>
    <message>
        <source>dose between</source>
        <translation>dosis entre bolos</translation>
    </message>
    <message>
        <source>enter the daily dose first</source>
        <translation>introduzca primero la dosis diaria</translation>
    </message>
    <message>
        <source>still to be entered: {missing}</source>
        <translation>aún por introducir: {missing}</translation>
    </message>
    <message>
        <source>the pump gives {given}</source>
        <translation>la bomba administra {given}</translation>
    </message>
    <message>
        <source>{a_day} a day, {daily} {unit} a day in boluses.</source>
        <translation>{a_day} al día, {daily} {unit} al día en bolos.</translation>
    </message>
    <message>
        <source> By its bore the piece {segment} holds {bore} mcL.</source>
        <translation> Según su calibre, la pieza {segment} contiene {bore} mcL.</translation>
    </message>
    <message>
        <source> No bore is known of {without}: the volume cannot be compared.</source>
        <translation> No se conoce el calibre de {without}: el volumen no se puede comparar.</translation>
    </message>
    <message>
        <source>Catheter model</source>
        <translation>Modelo de catéter</translation>
    </message>
    <message>
        <source>Cut off the piece {segment_name} at its {end} end, 0 where nothing was</source>
        <translation>Cortado de la pieza {segment_name} en su extremo {end}, 0 donde no se cortó nada</translation>
    </message>
    <message>
        <source>Cut off {segment_name}, {end} end</source>
        <translation>Cortado de {segment_name}, extremo {end}</translation>
    </message>
    <message>
        <source>Left: {length} of {whole}, {volume_nl}.</source>
        <translation>Queda: {length} de {whole}, {volume_nl}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Use this catheter</source>
        <translation>Usar este catéter</translation>
    </message>
    <message>
        <source>Volume and bore differ</source>
        <translation>Volumen y calibre difieren</translation>
    </message>
    <message>
        <source>catheter {model_name}</source>
        <translation>catéter {model_name}</translation>
    </message>
    <message>
        <source>choose the model of the implant record</source>
        <translation>elija el modelo del registro del implante</translation>
    </message>
    <message>
        <source>preset of this program: 10 %</source>
        <translation>valor de esta aplicación: 10 %</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>de la bomba</translation>
    </message>
    <message>
        <source>spinal</source>
        <translation>espinal</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source> (asks {per_day} times a day)</source>
        <translation> (pide {per_day} veces al día)</translation>
    </message>
    <message>
        <source> · from {start_minutes}</source>
        <translation> · desde {start_minutes}</translation>
    </message>
    <message>
        <source>After {end_h} h</source>
        <translation>Tras {end_h} h</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curves: </source>
        <translation>Curvas: </translation>
    </message>
    <message>
        <source>Dose in the last 24 h · {drug_name} {unit}{where}</source>
        <translation>Dosis en las últimas 24 h · {drug_name} {unit}{where}</translation>
    </message>
    <message>
        <source>Projected cumulative dose</source>
        <translation>Dosis acumulada prevista</translation>
    </message>
    <message>
        <source>Projected cumulative dose · {drug_name} {unit}{where}</source>
        <translation>Dosis acumulada prevista · {drug_name} {unit}{where}</translation>
    </message>
    <message>
        <source>Projected reservoir · {unit}{where}</source>
        <translation>Depósito previsto · {unit}{where}</translation>
    </message>
    <message>
        <source>Pump {model_name} {serial}, read at {at} pump time</source>
        <translation>Bomba {model_name} {serial}, leída a las {at}, hora de la bomba</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMACIÓN</translation>
    </message>
    <message>
        <source>cumulative {drug_name}</source>
        <translation>{drug_name} acumulado</translation>
    </message>
    <message>
        <source>{drug_name} in the last 24 h</source>
        <translation>{drug_name} en las últimas 24 h</translation>
    </message>
    <message>
        <source>After a bolus ends the patient waits {lockout}.</source>
        <translation>Al terminar un bolo, el paciente espera {lockout}.</translation>
    </message>
    <message>
        <source>Less than an hour! {words}</source>
        <translation>¡Menos de una hora! {words}</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lockout after the end of one</source>
        <translation>Tiempo de bloqueo tras terminar uno</translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation>Máx. en 24 h</translation>
    </message>
    <message>
        <source>Off. Enter all of it to turn them on; nothing is assumed.</source>
        <translation>Desactivados. Introduzca todo para activarlos; no se supone nada.</translation>
    </message>
    <message>
        <source>Patient boluses</source>
        <translation>Bolos del paciente</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>a catheter has at least one part</source>
        <translation>un catéter tiene al menos una pieza</translation>
    </message>
    <message>
        <source>add catheter part</source>
        <translation>añadir pieza del catéter</translation>
    </message>
    <message>
        <source>add {drug}</source>
        <translation>añadir {drug}</translation>
    </message>
    <message>
        <source>add {once_names}</source>
        <translation>añadir {once_names}</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>change catheter</source>
        <translation>cambiar catéter</translation>
    </message>
    <message>
        <source>change concentration</source>
        <translation>cambiar concentración</translation>
    </message>
    <message>
        <source>change low-reservoir alarm</source>
        <translation>cambiar alarma de depósito bajo</translation>
    </message>
    <message>
        <source>change patient boluses</source>
        <translation>cambiar bolos del paciente</translation>
    </message>
    <message>
        <source>change reservoir volume</source>
        <translation>cambiar volumen del depósito</translation>
    </message>
    <message>
        <source>change solution</source>
        <translation>cambiar solución</translation>
    </message>
    <message>
        <source>change {once_names}</source>
        <translation>cambiar {once_names}</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>cebado</translation>
    </message>
    <message>
        <source>remove catheter part</source>
        <translation>quitar pieza del catéter</translation>
    </message>
    <message>
        <source>remove {drug}</source>
        <translation>quitar {drug}</translation>
    </message>
    <message>
        <source>remove {once_names}</source>
        <translation>quitar {once_names}</translation>
    </message>
    <message>
        <source>replace {drug}</source>
        <translation>sustituir {drug}</translation>
    </message>
    <message>
        <source>the only drug cannot be removed; replace it</source>
        <translation>el único fármaco no se puede quitar; sustitúyalo</translation>
    </message>
    <message>
        <source>there is no drug {index} among {count}</source>
        <translation>no hay fármaco {index} entre {count}</translation>
    </message>
    <message>
        <source>there is no item {index} among {count}</source>
        <translation>no hay elemento {index} entre {count}</translation>
    </message>
    <message>
        <source>there is no part {index} among {count}</source>
        <translation>no hay pieza {index} entre {count}</translation>
    </message>
    <message>
        <source>turn off patient boluses</source>
        <translation>desactivar bolos del paciente</translation>
    </message>
    <message>
        <source>turn on patient boluses</source>
        <translation>activar bolos del paciente</translation>
    </message>
    <message>
        <source>there is no program to change</source>
        <translation>no hay ningún programa que cambiar</translation>
    </message>
    <message>
        <source>A slip? {found} here, {limit} running now.</source>
        <translation>¿Un error? {found} aquí, {limit} en curso.</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits, - or _</source>
        <translation>de 1 a 32 letras, cifras, - o _</translation>
    </message>
    <message>
        <source>a date as year-month-day, like 2026-03-24</source>
        <translation>una fecha como año-mes-día, por ejemplo 2026-03-24</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}, digits only</source>
        <translation>un número entero de 1 a {most}, solo cifras</translation>
    </message>
    <message>
        <source>{date} is no day of the calendar</source>
        <translation>{date} no es un día del calendario</translation>
    </message>
    <message>
        <source>Make a new program from the syringe label and the implant record, or open a program file.</source>
        <translation>Haga un programa nuevo a partir de la etiqueta de la jeringa y del registro del implante, o abra un archivo de programa.</translation>
    </message>
    <message>
        <source>New program…</source>
        <translation>Programa nuevo…</translation>
    </message>
    <message>
        <source>Open program file…</source>
        <translation>Abrir archivo de programa…</translation>
    </message>
    <message>
        <source>This pump has never been programmed and runs nothing</source>
        <translation>Esta bomba nunca se ha programado y no ejecuta nada</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Jue</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>a step at {at_min} would leave less than {shortest_step_min} min beside it</source>
        <translation>un tramo a las {at_min} dejaría menos de {shortest_step_min} min a su lado</translation>
    </message>
    <message>
        <source>add step at {at_min}</source>
        <translation>añadir tramo a las {at_min}</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>change {start} rate</source>
        <translation>cambiar velocidad de {start}</translation>
    </message>
    <message>
        <source>copy {pattern} to {days_text}</source>
        <translation>copiar {pattern} a {days_text}</translation>
    </message>
    <message>
        <source>delete {start} step</source>
        <translation>eliminar tramo de {start}</translation>
    </message>
    <message>
        <source>give {day_names} its own pattern</source>
        <translation>dar patrón propio a {day_names}</translation>
    </message>
    <message>
        <source>merge {start} and {start_2}</source>
        <translation>unir {start} y {start_2}</translation>
    </message>
    <message>
        <source>move {before} step</source>
        <translation>mover tramo de {before}</translation>
    </message>
    <message>
        <source>split {start} step</source>
        <translation>dividir tramo de {start}</translation>
    </message>
    <message>
        <source>the first step begins at 00:00</source>
        <translation>el primer tramo empieza a las 00:00</translation>
    </message>
    <message>
        <source>the last step cannot be deleted; a day needs one</source>
        <translation>el último tramo no se puede eliminar; un día necesita uno</translation>
    </message>
    <message>
        <source>there is no next step to merge with</source>
        <translation>no hay tramo siguiente con el que unir</translation>
    </message>
    <message>
        <source>there is no pattern named {pattern}</source>
        <translation>no hay ningún patrón llamado {pattern}</translation>
    </message>
    <message>
        <source>there is no step {index} among {count}</source>
        <translation>no hay tramo {index} entre {count}</translation>
    </message>
    <message>
        <source>this program has no steps; switch to Flex first</source>
        <translation>este programa no tiene tramos; cambie primero a Flex</translation>
    </message>
    <message>
        <source>this pump holds {most} patterns and all are in use</source>
        <translation>esta bomba admite {most} patrones y todos están en uso</translation>
    </message>
    <message>
        <source>this schedule has no week; switch to Flex (weekly) first</source>
        <translation>este plan no tiene semana; cambie primero a Flex (semanal)</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{day_names} has a pattern of its own already</source>
        <translation>{day_names} ya tiene un patrón propio</translation>
    </message>
    <message>
        <source>{start_min} is too close to the next step; here from {low} to {high}</source>
        <translation>{start_min} está demasiado cerca del tramo siguiente; aquí de {low} a {high}</translation>
    </message>
    <message>
        <source>{start} to {end} is too short to split</source>
        <translation>de {start} a {end} es demasiado corto para dividir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{accessible_name}: finish or empty what is begun</source>
        <translation>{accessible_name}: termine o vacíe lo empezado</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>To next refill</source>
        <translation>Hasta la recarga</translation>
    </message>
    <message>
        <source>To refill</source>
        <translation>A recarga</translation>
    </message>
    <message>
        <source>Flex (24 h)</source>
        <translation>Flex (24 h)</translation>
    </message>
    <message>
        <source>Flex (weekly)</source>
        <translation>Flex (semanal)</translation>
    </message>
    <message>
        <source>Periodic bolus</source>
        <translation>Bolo periódico</translation>
    </message>
    <message>
        <source>Simple continuous</source>
        <translation>Continuo simple</translation>
    </message>
    <message>
        <source>change continuous dose</source>
        <translation>cambiar dosis continua</translation>
    </message>
    <message>
        <source>change periodic bolus</source>
        <translation>cambiar bolo periódico</translation>
    </message>
    <message>
        <source>only a flex schedule has a week</source>
        <translation>solo un plan flex tiene semana</translation>
    </message>
    <message>
        <source>switch to Flex (24 h)</source>
        <translation>cambiar a Flex (24 h)</translation>
    </message>
    <message>
        <source>switch to Flex (weekly)</source>
        <translation>cambiar a Flex (semanal)</translation>
    </message>
    <message>
        <source>switch to Minimum rate</source>
        <translation>cambiar a Velocidad mínima</translation>
    </message>
    <message>
        <source>switch to Periodic bolus</source>
        <translation>cambiar a Bolo periódico</translation>
    </message>
    <message>
        <source>switch to Simple continuous</source>
        <translation>cambiar a Continuo simple</translation>
    </message>
    <message>
        <source>the minimum rate has no dose to take over; enter the dose first</source>
        <translation>la velocidad mínima no tiene dosis que conservar; introduzca primero la dosis</translation>
    </message>
    <message>
        <source>there is no pattern named {name}</source>
        <translation>no hay ningún patrón llamado {name}</translation>
    </message>
    <message>
        <source>Catheter length</source>
        <translation>Longitud del catéter</translation>
    </message>
    <message>
        <source>Catheter volume per cm</source>
        <translation>Volumen del catéter por cm</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Concentration again</source>
        <translation>Concentración otra vez</translation>
    </message>
    <message>
        <source>Concentration, again</source>
        <translation>Concentración, otra vez</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>From the syringe label and the implant record. The dose is entered next; until then the draft is the pump&apos;s minimum rate.</source>
        <translation>De la etiqueta de la jeringa y del registro del implante. La dosis se introduce después; hasta entonces el borrador es la velocidad mínima de la bomba.</translation>
    </message>
    <message>
        <source>In the drug library: {drugs}.</source>
        <translation>En la biblioteca de fármacos: {drugs}.</translation>
    </message>
    <message>
        <source>Low alarm at</source>
        <translation>Alarma depósito</translation>
    </message>
    <message>
        <source>Low-reservoir alarm</source>
        <translation>Alarma de depósito bajo</translation>
    </message>
    <message>
        <source>Ten times the upper limit or more</source>
        <translation>Diez veces el límite superior o más</translation>
    </message>
    <message>
        <source>The amount is at least ten times the upper limit: a moved point, a day for an hour, mg for mcg.</source>
        <translation>La cantidad es al menos diez veces el límite superior: una coma desplazada, un día por una hora, mg por mcg.</translation>
    </message>
    <message>
        <source>A finding that weighs more here</source>
        <translation>Un hallazgo que aquí pesa más</translation>
    </message>
    <message>
        <source>Highest concentration</source>
        <translation>Concentración máxima</translation>
    </message>
    <message>
        <source>Highest daily dose</source>
        <translation>Dosis diaria máxima</translation>
    </message>
    <message>
        <source>Highest dose of an hour</source>
        <translation>Dosis máxima de una hora</translation>
    </message>
    <message>
        <source>Highest patient bolus</source>
        <translation>Bolo máximo del paciente</translation>
    </message>
    <message>
        <source>Highest single dose</source>
        <translation>Dosis única máxima</translation>
    </message>
    <message>
        <source>Largest fall of the daily dose, in percent</source>
        <translation>Mayor descenso de la dosis diaria, en porcentaje</translation>
    </message>
    <message>
        <source>Largest rise of the daily dose, as an amount</source>
        <translation>Mayor aumento de la dosis diaria, en cantidad</translation>
    </message>
    <message>
        <source>Largest rise of the daily dose, in percent</source>
        <translation>Mayor aumento de la dosis diaria, en porcentaje</translation>
    </message>
    <message>
        <source>The library has no upper limit here.</source>
        <translation>La biblioteca no tiene aquí un límite superior.</translation>
    </message>
    <message>
        <source>The library has: {limits}.</source>
        <translation>La biblioteca tiene: {limits}.</translation>
    </message>
    <message>
        <source>Use of the drug</source>
        <translation>Uso del fármaco</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>pide un motivo</translation>
    </message>
    <message>
        <source>every drug</source>
        <translation>todos los fármacos</translation>
    </message>
    <message>
        <source>set by {name} on {day}: {why}</source>
        <translation>fijada por {name} el {day}: {why}</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>impide</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Crear el borrador</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <source>Reservoir holds</source>
        <translation>El depósito contiene</translation>
    </message>
    <message>
        <source>Reservoir volume</source>
        <translation>Volumen del depósito</translation>
    </message>
    <message>
        <source>Volume per cm</source>
        <translation>Volumen por cm</translation>
    </message>
    <message>
        <source>new program</source>
        <translation>programa nuevo</translation>
    </message>
    <message>
        <source>the two concentrations differ; read the label again and type both anew</source>
        <translation>las dos concentraciones difieren; lea la etiqueta de nuevo y vuelva a teclear ambas</translation>
    </message>
    <message>
        <source>A bridge moves {whole}: tubing {tubing} ({source}), catheter </source>
        <translation>Un puente desplaza {whole}: tubo {tubing} ({source}), catéter </translation>
    </message>
    <message>
        <source>Add bolus</source>
        <translation>Añadir bolo</translation>
    </message>
    <message>
        <source>Add bolus…</source>
        <translation>Añadir bolo…</translation>
    </message>
    <message>
        <source>Add bridge</source>
        <translation>Añadir puente</translation>
    </message>
    <message>
        <source>Add bridge…</source>
        <translation>Añadir puente…</translation>
    </message>
    <message>
        <source>Add prime</source>
        <translation>Añadir cebado</translation>
    </message>
    <message>
        <source>Add prime…</source>
        <translation>Añadir cebado…</translation>
    </message>
    <message>
        <source>Dose meanwhile</source>
        <translation>Dosis entretanto</translation>
    </message>
    <message>
        <source>Dose of the bolus</source>
        <translation>Dosis del bolo</translation>
    </message>
    <message>
        <source>Dose of the old solution</source>
        <translation>Dosis de la solución antigua</translation>
    </message>
    <message>
        <source>Meanwhile this old dose runs; the proposed dose begins when the bridge has ended.</source>
        <translation>Entretanto se administra esta dosis antigua; la dosis propuesta empieza cuando termina el puente.</translation>
    </message>
    <message>
        <source>Once, before it starts</source>
        <translation>Una vez, antes de empezar</translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation>Quitar {kind}</translation>
    </message>
    <message>
        <source>The bolus takes</source>
        <translation>El bolo dura</translation>
    </message>
    <message>
        <source>The pump runs nothing that could be bridged.</source>
        <translation>La bomba no ejecuta nada que pueda puentearse.</translation>
    </message>
    <message>
        <source>Tubing and catheter hold what runs now: {parts}.</source>
        <translation>Tubo y catéter contienen lo que hay en curso: {parts}.</translation>
    </message>
    <message>
        <source>Tubing {tubing} + catheter {catheter} = {whole}. Tubing: {source}; catheter: lengths times volume per cm of this program. What goes beyond is a bolus to the patient.</source>
        <translation>Tubo {tubing} + catéter {catheter} = {whole}. Tubo: {source}; catéter: longitudes por volumen por cm de este programa. Lo que exceda es un bolo para el paciente.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume to prime</source>
        <translation>Volumen de cebado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>there is no old solution: the pump runs nothing</source>
        <translation>no hay solución antigua: la bomba no ejecuta nada</translation>
    </message>
    <message>
        <source>{moves}{catheter} (lengths times volume per cm of this program).</source>
        <translation>{moves}{catheter} (longitudes por volumen por cm de este programa).</translation>
    </message>
    <message>
        <source>, at most {at_most_shown} {unit}/day</source>
        <translation>, como máximo {at_most_shown} {unit}/day</translation>
    </message>
    <message>
        <source>Accepted. {text}</source>
        <translation>Aceptado. {text}</translation>
    </message>
    <message>
        <source>Find out now</source>
        <translation>Averiguar ahora</translation>
    </message>
    <message>
        <source>It is not known which program the pump runs</source>
        <translation>No se sabe qué programa ejecuta la bomba</translation>
    </message>
    <message>
        <source>It runs either the old program ({old}) or the new one ({new}), never a mix. Reading the pump tells which. Until then nothing else can be programmed.</source>
        <translation>Ejecuta el programa antiguo ({old}) o el nuevo ({new}), nunca una mezcla. Leer la bomba indica cuál. Hasta entonces no se puede programar nada más.</translation>
    </message>
    <message>
        <source>It runs the program that it ran before: {old}.</source>
        <translation>Ejecuta el programa que ejecutaba antes: {old}.</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>NO LEÍDA</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pump {state}, program generation {generation}</source>
        <translation>Bomba {state}, generación de programa {generation}</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>EN MARCHA</translation>
    </message>
    <message>
        <source>Read back and decoded: the same program as reviewed.</source>
        <translation>Releído y descodificado: el mismo programa que se revisó.</translation>
    </message>
    <message>
        <source>Read the pump again</source>
        <translation>Leer la bomba de nuevo</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the session report</source>
        <translation>Guardar el informe de la sesión</translation>
    </message>
    <message>
        <source>The pump was not programmed</source>
        <translation>La bomba no se programó</translation>
    </message>
    <message>
        <source>The report was not saved: {error}</source>
        <translation>El informe no se guardó: {error}</translation>
    </message>
    <message>
        <source>The report was saved as {path_name}.</source>
        <translation>El informe se guardó como {path_name}.</translation>
    </message>
    <message>
        <source>Write begun {begun_at}, transaction {txn}.</source>
        <translation>Escritura iniciada el {begun_at}, transacción {txn}.</translation>
    </message>
    <message>
        <source>no pump is connected</source>
        <translation>no hay ninguna bomba conectada</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>no programada</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>the pump has not been read back yet</source>
        <translation>la bomba aún no se ha releído</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>Añadir esta pieza</translation>
    </message>
    <message>
        <source>Doses are of the first drug. With another one there, the draft goes to the minimum rate without boluses.</source>
        <translation>Las dosis son del primer fármaco. Si hay otro en su lugar, el borrador pasa a la velocidad mínima sin bolos.</translation>
    </message>
    <message>
        <source>In place of {old}</source>
        <translation>En lugar de {old}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nombre de la pieza</translation>
    </message>
    <message>
        <source>One more drug</source>
        <translation>Un fármaco más</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Use this drug</source>
        <translation>Usar este fármaco</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Documento (PDF)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Export as PNG, SVG, PDF or CSV</source>
        <translation>Exportar como PNG, SVG, PDF o CSV</translation>
    </message>
    <message>
        <source>Export the plot as a file</source>
        <translation>Exportar el gráfico a un archivo</translation>
    </message>
    <message>
        <source>Export the plot as {kind}</source>
        <translation>Exportar el gráfico como {kind}</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>The plot is saved as {path_name}.</source>
        <translation>El gráfico se guardó como {path_name}.</translation>
    </message>
    <message>
        <source>{path_name} was not written: {why}</source>
        <translation>{path_name} no se escribió: {why}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>absoluto</translation>
    </message>
    <message>
        <source>library {word} limit {value} {unit}/24 h</source>
        <translation>límite {word} de biblioteca {value} {unit}/24 h</translation>
    </message>
    <message>
        <source>low alarm</source>
        <translation>alarma depósito</translation>
    </message>
    <message>
        <source>low-reservoir alarm {low}</source>
        <translation>alarma de depósito bajo {low}</translation>
    </message>
    <message>
        <source>refill due {date}</source>
        <translation>recarga prevista {date}</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>blando</translation>
    </message>
    <message>
        <source>this clinic&apos;s {word} limit {value} {unit}/24 h</source>
        <translation>límite de esta clínica ({word}) {value} {unit}/24 h</translation>
    </message>
    <message>
        <source>Boluses asked for a day, above 0 to {most_a_day}; empty: no likely course is drawn</source>
        <translation>Bolos pedidos al día, de más de 0 a {most_a_day}; vacío: no se dibuja ningún curso probable</translation>
    </message>
    <message>
        <source>Dose since the start, or</source>
        <translation>Dosis desde el inicio, o</translation>
    </message>
    <message>
        <source>How often a patient asks for a bolus</source>
        <translation>Con qué frecuencia pide un bolo un paciente</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>Patient asks</source>
        <translation>El paciente pide</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum since the start, or the dose of the last 24 h</source>
        <translation>Suma desde el inicio, o la dosis de las últimas 24 h</translation>
    </message>
    <message>
        <source>The program in the pump, as it goes on</source>
        <translation>El programa de la bomba, tal como sigue</translation>
    </message>
    <message>
        <source>The proposed program by its schedule</source>
        <translation>El programa propuesto según su pauta</translation>
    </message>
    <message>
        <source>What 5, 50 and 95 of 100 patients who ask so often have had; no forecast</source>
        <translation>Lo que han recibido 5, 50 y 95 de cada 100 pacientes que piden con esa frecuencia; no es un pronóstico</translation>
    </message>
    <message>
        <source>What has left the catheter tip by then</source>
        <translation>Lo que ha salido hasta entonces por la punta del catéter</translation>
    </message>
    <message>
        <source>What the pump says that it gave</source>
        <translation>Lo que la bomba dice que ha administrado</translation>
    </message>
    <message>
        <source>With every patient bolus as early as allowed</source>
        <translation>Con todos los bolos del paciente tan pronto como se permite</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}, like 3 or 0.5</source>
        <translation>un número mayor que 0 y como máximo {most}, por ejemplo 3 o 0.5</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>at the tip</source>
        <translation>en la punta</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>administrado</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>at the tip {tip} {unit}</source>
        <translation>en la punta {tip} {unit}</translation>
    </message>
    <message>
        <source>delivered {delivered} {unit}</source>
        <translation>administrado {delivered} {unit}</translation>
    </message>
    <message>
        <source>likely {middle} {unit} ({low} to {high})</source>
        <translation>probable {middle} {unit} (de {low} a {high})</translation>
    </message>
    <message>
        <source>running now {old} {unit}</source>
        <translation>en curso {old} {unit}</translation>
    </message>
    <message>
        <source>Keep the schedule as a template…</source>
        <translation>Guardar la pauta como plantilla…</translation>
    </message>
    <message>
        <source>Open a program file</source>
        <translation>Abrir archivo de programa</translation>
    </message>
    <message>
        <source>Program files (*.thecal.json);;All files (*)</source>
        <translation>Archivos de programa (*.thecal.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save program file…</source>
        <translation>Guardar programa…</translation>
    </message>
    <message>
        <source>Save the program as a file</source>
        <translation>Guardar el programa en un archivo</translation>
    </message>
    <message>
        <source>Saved as {path_name}.</source>
        <translation>Guardado como {path_name}.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>El borrador está como estaba.</translation>
    </message>
    <message>
        <source>The schedule is kept as template {name}.</source>
        <translation>La pauta se guardó como plantilla {name}.</translation>
    </message>
    <message>
        <source>Use a template…</source>
        <translation>Usar una plantilla…</translation>
    </message>
    <message>
        <source>open {path_name}</source>
        <translation>abrir {path_name}</translation>
    </message>
    <message>
        <source>{path_name} was not opened: {error}</source>
        <translation>{path_name} no se abrió: {error}</translation>
    </message>
    <message>
        <source>{path_name} was not saved: {value}</source>
        <translation>{path_name} no se guardó: {value}</translation>
    </message>
    <message>
        <source> · begun again {resent} times</source>
        <translation> · recomenzado {resent} veces</translation>
    </message>
    <message>
        <source>, generation {generation}</source>
        <translation>, generación {generation}</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Activate new program</source>
        <translation>Activar el programa nuevo</translation>
    </message>
    <message>
        <source>Confirm running</source>
        <translation>Confirmar en marcha</translation>
    </message>
    <message>
        <source>NOT the same as here</source>
        <translation>NO es igual que aquí</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Programming the pump</source>
        <translation>Programación de la bomba</translation>
    </message>
    <message>
        <source>Pump checked the program</source>
        <translation>La bomba comprobó el programa</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>Releer y comparar</translation>
    </message>
    <message>
        <source>Read pump again</source>
        <translation>Releer la bomba</translation>
    </message>
    <message>
        <source>Send program</source>
        <translation>Enviar programa</translation>
    </message>
    <message>
        <source>The pump has to have the program first: send it.</source>
        <translation>La bomba debe tener antes el programa: envíelo.</translation>
    </message>
    <message>
        <source>Type the new daily dose first.</source>
        <translation>Teclee primero la nueva dosis diaria.</translation>
    </message>
    <message>
        <source>Type the new daily dose of {drug} to confirm</source>
        <translation>Teclee la nueva dosis diaria de {drug} para confirmar</translation>
    </message>
    <message>
        <source>Type the new daily dose to confirm</source>
        <translation>Teclee la nueva dosis diaria para confirmar</translation>
    </message>
    <message>
        <source>Until you press Activate the pump keeps running the old program. If the link drops, the pump is left on either the old program or the new one, never a mix, and this screen will tell you which.</source>
        <translation>Hasta que pulse Activar, la bomba sigue con el programa antiguo. Si se corta la conexión, la bomba queda con el programa antiguo o con el nuevo, nunca con una mezcla, y esta pantalla le dirá con cuál.</translation>
    </message>
    <message>
        <source>ended at block {done} of {of}; the pump runs its old program</source>
        <translation>terminó en el bloque {done} de {of}; la bomba ejecuta su programa antiguo</translation>
    </message>
    <message>
        <source>every byte read back is the one that was sent</source>
        <translation>cada byte releído es el que se envió</translation>
    </message>
    <message>
        <source>generation {generation}</source>
        <translation>generación {generation}</translation>
    </message>
    <message>
        <source>keep the head over the pump</source>
        <translation>mantenga el cabezal sobre la bomba</translation>
    </message>
    <message>
        <source>pump says {day} {unit}/day, at most {most} {unit}/day</source>
        <translation>la bomba dice {day} {unit}/day, como máximo {most} {unit}/day</translation>
    </message>
    <message>
        <source>pump unchanged since it was read</source>
        <translation>la bomba no ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>pump unchanged since it was read{generation}</source>
        <translation>la bomba no ha cambiado desde que se leyó{generation}</translation>
    </message>
    <message>
        <source>reading the program back</source>
        <translation>releyendo el programa</translation>
    </message>
    <message>
        <source>reading the pump&apos;s state</source>
        <translation>leyendo el estado de la bomba</translation>
    </message>
    <message>
        <source>same as here</source>
        <translation>igual que aquí</translation>
    </message>
    <message>
        <source>sent to the pump</source>
        <translation>enviado a la bomba</translation>
    </message>
    <message>
        <source>sent; what became of it is not known yet</source>
        <translation>enviado; aún no se sabe qué fue de ello</translation>
    </message>
    <message>
        <source>the pump checks and adds up what it stored</source>
        <translation>la bomba comprueba y suma lo que guardó</translation>
    </message>
    <message>
        <source>the pump did not take the new program</source>
        <translation>la bomba no aceptó el programa nuevo</translation>
    </message>
    <message>
        <source>the pump does not say that it runs</source>
        <translation>la bomba no dice que está en marcha</translation>
    </message>
    <message>
        <source>the pump has switched</source>
        <translation>la bomba ha cambiado de programa</translation>
    </message>
    <message>
        <source>the pump holds nothing that could be cancelled</source>
        <translation>la bomba no tiene nada que se pueda cancelar</translation>
    </message>
    <message>
        <source>the pump is asked whether anything has changed</source>
        <translation>se pregunta a la bomba si algo ha cambiado</translation>
    </message>
    <message>
        <source>the pump says nothing of this drug</source>
        <translation>la bomba no dice nada de este fármaco</translation>
    </message>
    <message>
        <source>the pump says that it runs</source>
        <translation>la bomba dice que está en marcha</translation>
    </message>
    <message>
        <source>waiting for your confirmation</source>
        <translation>a la espera de su confirmación</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n blocks</source>
        <translation>
            <numerusform>{done} de %n bloque</numerusform>
            <numerusform>{done} de %n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Copy this day&apos;s pattern to other days</source>
        <translation>Copiar el patrón de este día a otros días</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Velocidad de infusión</translation>
    </message>
    <message>
        <source>Delivery rate · {drug_name} {unit}/h</source>
        <translation>Velocidad · {drug_name} {unit}/h</translation>
    </message>
    <message>
        <source>Give this day a pattern of its own</source>
        <translation>Dar a este día un patrón propio</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Patrón propio</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Sábado y domingo</translation>
    </message>
    <message>
        <source>Solid: proposed; dashed: running now</source>
        <translation>Línea continua: propuesto; discontinua: en curso</translation>
    </message>
    <message>
        <source>dashed = running now</source>
        <translation>discontinua = en curso</translation>
    </message>
    <message>
        <source>drag a step, or type in the table</source>
        <translation>arrastre un tramo o teclee en la tabla</translation>
    </message>
    <message>
        <source>drag the rate, or type the dose</source>
        <translation>arrastre la velocidad o teclee la dosis</translation>
    </message>
    <message>
        <source>drag {drags}</source>
        <translation>arrastre {drags}</translation>
    </message>
    <message>
        <source>the program cannot be changed now</source>
        <translation>el programa no se puede cambiar ahora</translation>
    </message>
    <message>
        <source>this day has a pattern of its own already</source>
        <translation>este día ya tiene un patrón propio</translation>
    </message>
    <message>
        <source>{day} to {other}</source>
        <translation>de {day} a {other}</translation>
    </message>
    <message>
        <source>{name} (all days)</source>
        <translation>{name} (todos los días)</translation>
    </message>
    <message>
        <source>Blocked: {title}. Go back and change the program.</source>
        <translation>Bloqueado: {title}. Vuelva atrás y cambie el programa.</translation>
    </message>
    <message>
        <source>Confirm first: {title}.</source>
        <translation>Confirme primero: {title}.</translation>
    </message>
    <message>
        <source>Confirm: {title}, {found}</source>
        <translation>Confirmar: {title}, {found}</translation>
    </message>
    <message>
        <source>Reason for: {title}</source>
        <translation>Motivo de: {title}</translation>
    </message>
    <message>
        <source>Reason: {title}</source>
        <translation>Motivo: {title}</translation>
    </message>
    <message>
        <source>Write the reason first: {title}.</source>
        <translation>Escriba primero el motivo: {title}.</translation>
    </message>
    <message>
        <source>A bridge gives it at this dose until the new solution has reached the tip.</source>
        <translation>Un puente la administra a esta dosis hasta que la solución nueva llega a la punta.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Bridge at the new dose</source>
        <translation>Puente con la dosis nueva</translation>
    </message>
    <message>
        <source>Bridge at the new dose of {name}</source>
        <translation>Puente con la dosis nueva de {name}</translation>
    </message>
    <message>
        <source>Bridge at the old dose</source>
        <translation>Puente con la dosis antigua</translation>
    </message>
    <message>
        <source>Bridge at the old dose, {amount} of {name}</source>
        <translation>Puente con la dosis antigua de {name}: {amount}</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entretanto</translation>
    </message>
    <message>
        <source>New dose during the bridge</source>
        <translation>Dosis nueva durante el puente</translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation>Sin puente</translation>
    </message>
    <message>
        <source>The old solution at the {which} dose. {words}</source>
        <translation>La solución antigua; dosis: {which}. {words}</translation>
    </message>
    <message>
        <source>Tubing and catheter still hold {parts}. {rest}</source>
        <translation>Tubo y catéter contienen aún {parts}. {rest}</translation>
    </message>
    <message>
        <source>Tubing, bridge</source>
        <translation>Tubo, puente</translation>
    </message>
    <message>
        <source>Tubing, prime</source>
        <translation>Tubo, cebado</translation>
    </message>
    <message>
        <source>Volumes that a bridge moves</source>
        <translation>Volúmenes que desplaza un puente</translation>
    </message>
    <message>
        <source>Why no bridge is needed</source>
        <translation>Por qué no hace falta un puente</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>Por qué no hace falta</translation>
    </message>
    <message>
        <source>Without a bridge</source>
        <translation>Sin un puente</translation>
    </message>
    <message>
        <source>choose how the old solution is bridged, or that it is not</source>
        <translation>elija cómo se puentea la solución antigua, o que no se puentea</translation>
    </message>
    <message>
        <source>enter the dose during the bridge, above 0</source>
        <translation>introduzca la dosis durante el puente, mayor que 0</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigua</translation>
    </message>
    <message>
        <source>the pump gives none of this drug now: choose the new dose, or no bridge</source>
        <translation>la bomba no administra ahora este fármaco: elija la dosis nueva o sin puente</translation>
    </message>
    <message>
        <source>write why no bridge is needed</source>
        <translation>escriba por qué no hace falta un puente</translation>
    </message>
    <message>
        <source>{catheter}, lengths times volume per cm in the pump&apos;s program</source>
        <translation>{catheter}, longitudes por volumen por cm del programa de la bomba</translation>
    </message>
    <message>
        <source>{prime_tubing}, none is given here: {tubing_source}</source>
        <translation>{prime_tubing}, aquí no se hace ninguno: {tubing_source}</translation>
    </message>
    <message>
        <source>{whole}: tubing {tubing}, catheter {catheter}</source>
        <translation>{whole}: tubo {tubing}, catéter {catheter}</translation>
    </message>
    <message>
        <source>3 · Checklist</source>
        <translation>3 · Comprobaciones</translation>
    </message>
    <message>
        <source>A second person looks too.</source>
        <translation>Una segunda persona también lo revisa.</translation>
    </message>
    <message>
        <source>aspirate back</source>
        <translation>aspirar de vuelta</translation>
    </message>
    <message>
        <source>compare the label</source>
        <translation>comparar la etiqueta</translation>
    </message>
    <message>
        <source>empty the reservoir</source>
        <translation>vaciar el depósito</translation>
    </message>
    <message>
        <source>needle stop</source>
        <translation>tope de la aguja</translation>
    </message>
    <message>
        <source>no overfill</source>
        <translation>no sobrellenar</translation>
    </message>
    <message>
        <source>read the pump</source>
        <translation>leer la bomba</translation>
    </message>
    <message>
        <source>right port</source>
        <translation>puerto correcto</translation>
    </message>
    <message>
        <source>second check</source>
        <translation>segunda comprobación</translation>
    </message>
    <message>
        <source>tick {open_steps}</source>
        <translation>marque {open_steps}</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
    <message>
        <source>5 · Next refill</source>
        <translation>5 · Próxima recarga</translation>
    </message>
    <message>
        <source>A later fill</source>
        <translation>Llenado posterior</translation>
    </message>
    <message>
        <source>After the refill</source>
        <translation>Después de la recarga</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>Por volumen</translation>
    </message>
    <message>
        <source>Dates that the next refill hangs on</source>
        <translation>Fechas de las que depende la próxima recarga</translation>
    </message>
    <message>
        <source>First fill of a new pump</source>
        <translation>Primer llenado de una bomba nueva</translation>
    </message>
    <message>
        <source>Follows from the new filling.</source>
        <translation>Depende del nuevo llenado.</translation>
    </message>
    <message>
        <source>No date: {error}</source>
        <translation>Sin fecha: {error}</translation>
    </message>
    <message>
        <source>Nothing limits it within 100 years.</source>
        <translation>Nada la limita en 100 años.</translation>
    </message>
    <message>
        <source>Pump to be replaced by, from the implant record</source>
        <translation>Fecha límite de sustitución de la bomba, del registro del implante</translation>
    </message>
    <message>
        <source>Replace pump by</source>
        <translation>Sustituir antes de</translation>
    </message>
    <message>
        <source>Solution keeps</source>
        <translation>Solución estable</translation>
    </message>
    <message>
        <source>The drug library holds no figure for {names}; ask the pharmacy.</source>
        <translation>La biblioteca de fármacos no tiene cifra para {names}; pregunte a la farmacia.</translation>
    </message>
    <message>
        <source>Which fill this is</source>
        <translation>Qué llenado es este</translation>
    </message>
    <message>
        <source>With all boluses</source>
        <translation>Con todos los bolos</translation>
    </message>
    <message>
        <source>by the battery</source>
        <translation>por la batería</translation>
    </message>
    <message>
        <source>by the solution: it keeps no longer</source>
        <translation>por la solución: no se conserva más tiempo</translation>
    </message>
    <message>
        <source>by volume, if every patient bolus is used</source>
        <translation>por volumen, si se usan todos los bolos del paciente</translation>
    </message>
    <message>
        <source>by volume: the low-reservoir alarm</source>
        <translation>por volumen: la alarma de depósito bajo</translation>
    </message>
    <message>
        <source>choose first or later fill</source>
        <translation>elija primer llenado o llenado posterior</translation>
    </message>
    <message>
        <source>date of replacement: {value}</source>
        <translation>fecha de sustitución: {value}</translation>
    </message>
    <message>
        <source>not within 100 years</source>
        <translation>no en 100 años</translation>
    </message>
    <message>
        <source>{dated}, down to {low}</source>
        <translation>{dated}, hasta {low}</translation>
    </message>
    <message>
        <source>{days} whole days · {governs}</source>
        <translation>{days} días completos · {governs}</translation>
    </message>
    <message>
        <source>{words} No figure for just this solution: {names}; it may keep less.</source>
        <translation>{words} No hay cifra para esta solución exacta: {names}; puede conservarse menos.</translation>
    </message>
    <message>
        <source>as the pump says of itself</source>
        <translation>según lo que la bomba dice de sí misma</translation>
    </message>
    <message>
        <source>refill {volume}</source>
        <translation>recargar {volume}</translation>
    </message>
    <message>
        <source>the daily dose of {first} is missing</source>
        <translation>falta la dosis diaria de {first}</translation>
    </message>
    <message>
        <source>{volume} does not fit: this pump holds {capacity}</source>
        <translation>{volume} no cabe: en esta bomba caben {capacity}</translation>
    </message>
    <message>
        <source>{volume} is not above the low-reservoir alarm at {low_alarm}</source>
        <translation>{volume} no está por encima de la alarma de depósito bajo, en {low_alarm}</translation>
    </message>
    <message>
        <source>4 · New filling</source>
        <translation>4 · Nuevo llenado</translation>
    </message>
    <message>
        <source>A different solution</source>
        <translation>Una solución diferente</translation>
    </message>
    <message>
        <source>Above {low} (low-reservoir alarm), at most {capacity} (this pump).</source>
        <translation>Por encima de {low} (alarma de depósito bajo), como máximo {capacity} (esta bomba).</translation>
    </message>
    <message>
        <source>All doses so far are of {before}. The draft gives this dose of {after} evenly, without patient boluses; steps and boluses are entered on the Program screen.</source>
        <translation>Todas las dosis hasta ahora son de {before}. El borrador da esta dosis de {after} de forma uniforme, sin bolos del paciente; los tramos y bolos se introducen en la pantalla Programa.</translation>
    </message>
    <message>
        <source>In the pump: {parts}</source>
        <translation>En la bomba: {parts}</translation>
    </message>
    <message>
        <source>New daily dose</source>
        <translation>Nueva dosis diaria</translation>
    </message>
    <message>
        <source>Solution filled in</source>
        <translation>Solución del llenado</translation>
    </message>
    <message>
        <source>The same solution</source>
        <translation>La misma solución</translation>
    </message>
    <message>
        <source>Up to {dead} of the old solution stay in the reservoir and mix with the new one, unless it is rinsed.</source>
        <translation>Hasta {dead} de la solución antigua quedan en el depósito y se mezclan con la nueva, si no se enjuaga.</translation>
    </message>
    <message>
        <source>Volume filled in</source>
        <translation>Volumen de llenado</translation>
    </message>
    <message>
        <source>choose the same or a different solution</source>
        <translation>elija la misma solución o una diferente</translation>
    </message>
    <message>
        <source>enter the new daily dose, above 0</source>
        <translation>introduzca la nueva dosis diaria, mayor que 0</translation>
    </message>
    <message>
        <source>enter the volume filled in</source>
        <translation>introduzca el volumen de llenado</translation>
    </message>
    <message>
        <source>this is what the pump holds already: choose the same solution</source>
        <translation>es lo que la bomba ya contiene: elija la misma solución</translation>
    </message>
    <message>
        <source>1 · What the pump expects</source>
        <translation>1 · Lo que espera la bomba</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Lo que se halló</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>Beyond the stated accuracy</source>
        <translation>Fuera de la exactitud declarada</translation>
    </message>
    <message>
        <source>Calculated now</source>
        <translation>Calculado ahora</translation>
    </message>
    <message>
        <source>Compared with the {expected} that were calculated when the residual was entered.</source>
        <translation>Comparado con los {expected} calculados cuando se introdujo el residuo.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Evaluate pump and catheter</source>
        <translation>Evaluar bomba y catéter</translation>
    </message>
    <message>
        <source>Expected against measured</source>
        <translation>Esperado frente a medido</translation>
    </message>
    <message>
        <source>Last filled</source>
        <translation>Último llenado</translation>
    </message>
    <message>
        <source>Last filled, by the record</source>
        <translation>Último llenado, según historia</translation>
    </message>
    <message>
        <source>Measured residual</source>
        <translation>Residuo medido</translation>
    </message>
    <message>
        <source>No amount is filled in: type what the syringe brought out.</source>
        <translation>No se rellena ninguna cantidad: teclee lo que se extrajo con la jeringa.</translation>
    </message>
    <message>
        <source>Reservoir before the refill</source>
        <translation>Depósito antes de la recarga</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Queda dentro</translation>
    </message>
    <message>
        <source>Volume at the last filling</source>
        <translation>Volumen en el último llenado</translation>
    </message>
    <message>
        <source>Volume is missing</source>
        <translation>Falta volumen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Within 2 mL and within the stated accuracy of the pump.</source>
        <translation>Dentro de 2 mL y dentro de la exactitud declarada de la bomba.</translation>
    </message>
    <message>
        <source>enter the measured residual</source>
        <translation>introduzca el residuo medido</translation>
    </message>
    <message>
        <source>expected residual: calculated by the pump from its strokes, not measured</source>
        <translation>residuo esperado: calculado por la bomba a partir de sus emboladas, no medido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>not in the pump: it was programmed since without a filling</source>
        <translation>no está en la bomba: desde entonces se programó sin llenado</translation>
    </message>
    <message>
        <source>not known without the last filling</source>
        <translation>no se conoce sin el último llenado</translation>
    </message>
    <message>
        <source>not known: nothing was programmed since</source>
        <translation>no se conoce: no se ha programado nada desde entonces</translation>
    </message>
    <message>
        <source>{dead_volume_nl} cannot be drawn from this pump</source>
        <translation>{dead_volume_nl} no se pueden extraer de esta bomba</translation>
    </message>
    <message>
        <source>{level} at {clock_s} pump time</source>
        <translation>{level} a las {clock_s}, hora de la bomba</translation>
    </message>
    <message>
        <source>{message} Found {found}, limit {limit}.</source>
        <translation>{message} Hallado {found}, límite {limit}.</translation>
    </message>
    <message>
        <source>{percent} % less given than programmed since the filling</source>
        <translation>{percent} % menos administrado que programado desde el llenado</translation>
    </message>
    <message>
        <source>{percent} % more given than programmed since the filling</source>
        <translation>{percent} % más administrado que programado desde el llenado</translation>
    </message>
    <message>
        <source>{size} less than expected</source>
        <translation>{size} menos de lo esperado</translation>
    </message>
    <message>
        <source>{size} more than expected</source>
        <translation>{size} más de lo esperado</translation>
    </message>
    <message>
        <source>{volume} on {at_s}, as programmed</source>
        <translation>{volume} el {at_s}, según lo programado</translation>
    </message>
    <message>
        <source>A solution has at least one drug.</source>
        <translation>Una solución tiene al menos un fármaco.</translation>
    </message>
    <message>
        <source>A solution has at most {most_drugs} drugs.</source>
        <translation>Una solución tiene como máximo {most_drugs} fármacos.</translation>
    </message>
    <message>
        <source>Add a drug</source>
        <translation>Añadir fármaco</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Concentration of {name}</source>
        <translation>Concentración de {name}</translation>
    </message>
    <message>
        <source>Concentration of {name}, again</source>
        <translation>Concentración de {name}, otra vez</translation>
    </message>
    <message>
        <source>Drug {number}</source>
        <translation>Fármaco {number}</translation>
    </message>
    <message>
        <source>From the label, each twice. Doses are of the first drug. Known to the drug library: </source>
        <translation>De la etiqueta, cada dato dos veces. Las dosis son del primer fármaco. En la biblioteca de fármacos: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Nombre de {name}</translation>
    </message>
    <message>
        <source>Name of {name}, again</source>
        <translation>Nombre de {name}, otra vez</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>Quitar el último</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentr.</translation>
    </message>
    <message>
        <source>concentrations</source>
        <translation>concentraciones</translation>
    </message>
    <message>
        <source>drug {number}</source>
        <translation>fármaco {number}</translation>
    </message>
    <message>
        <source>enter the {what}</source>
        <translation>introduzca: {what}</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>the two {what} differ; read the label again and type both anew</source>
        <translation>{what}: las dos entradas difieren; lea la etiqueta de nuevo y vuelva a teclear ambas</translation>
    </message>
    <message>
        <source>{twice} stands twice; each drug once, with its concentration</source>
        <translation>{twice} aparece dos veces; cada fármaco una sola vez, con su concentración</translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most}</source>
        <translation> · con bolos del paciente como máximo {at_most}</translation>
    </message>
    <message>
        <source>No more: {gone}</source>
        <translation>Ya no: {gone}</translation>
    </message>
    <message>
        <source>{drug} {concentration} follows: {arrow}{amount}</source>
        <translation>{drug} {concentration}, resulta: {arrow}{amount}</translation>
    </message>
    <message>
        <source>, expected {expected}, measured {measured}</source>
        <translation>, esperado {expected}, medido {measured}</translation>
    </message>
    <message>
        <source>A trend needs the errors of {trend_points} intervals; {known} are known.</source>
        <translation>Una tendencia necesita los errores de {trend_points} intervalos; se conocen {known}.</translation>
    </message>
    <message>
        <source>Add this refill</source>
        <translation>Añadir esta recarga</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Beyond the stated accuracy each time</source>
        <translation>Siempre fuera de la exactitud declarada</translation>
    </message>
    <message>
        <source>By the record: what was filled at each visit, and what was expected and found before.</source>
        <translation>Según la historia clínica: lo que se llenó en cada visita y lo que antes se esperaba y se halló.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of an earlier refill</source>
        <translation>Fecha de una recarga anterior</translation>
    </message>
    <message>
        <source>Earlier refills</source>
        <translation>Recargas anteriores</translation>
    </message>
    <message>
        <source>Error of each interval between two fillings</source>
        <translation>Error de cada intervalo entre dos llenados</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected and Measured go together: enter both or none</source>
        <translation>Esperado y Medido van juntos: introduzca ambos o ninguno</translation>
    </message>
    <message>
        <source>Expected before that filling</source>
        <translation>Esperado antes de ese llenado</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Filled at that visit</source>
        <translation>Llenado en esa visita</translation>
    </message>
    <message>
        <source>For the first filling leave Expected and Measured empty.</source>
        <translation>En el primer llenado deje vacíos Esperado y Medido.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured before that filling</source>
        <translation>Medido antes de ese llenado</translation>
    </message>
    <message>
        <source>No trend in the error</source>
        <translation>Sin tendencia en el error</translation>
    </message>
    <message>
        <source>No trend yet</source>
        <translation>Aún sin tendencia</translation>
    </message>
    <message>
        <source>Remove the refill of {on}</source>
        <translation>Quitar la recarga del {on}</translation>
    </message>
    <message>
        <source>The error falls from refill to refill</source>
        <translation>El error baja de recarga en recarga</translation>
    </message>
    <message>
        <source>The error rises from refill to refill</source>
        <translation>El error sube de recarga en recarga</translation>
    </message>
    <message>
        <source>These volumes give no balance</source>
        <translation>Estos volúmenes no dan un balance</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>at most {most} refills</source>
        <translation>como máximo {most} recargas</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>aún sin tendencia</translation>
    </message>
    <message>
        <source>not known: nothing was programmed</source>
        <translation>no se conoce: no se programó nada</translation>
    </message>
    <message>
        <source>still to be entered: date and filled volume</source>
        <translation>aún por introducir: fecha y volumen de llenado</translation>
    </message>
    <message>
        <source>to {ends}</source>
        <translation>hasta {ends}</translation>
    </message>
    <message>
        <source>{on} stands there already</source>
        <translation>{on} ya figura</translation>
    </message>
    <message>
        <source>{on}: filled {filled}{before}</source>
        <translation>{on}: llenado {filled}{before}</translation>
    </message>
    <message>
        <source>{percent} % less given than programmed</source>
        <translation>{percent} % menos administrado que programado</translation>
    </message>
    <message>
        <source>{percent} % more given than programmed</source>
        <translation>{percent} % más administrado que programado</translation>
    </message>
    <message>
        <source>A catheter has at most {most_parts} parts.</source>
        <translation>Un catéter tiene como máximo {most_parts} piezas.</translation>
    </message>
    <message>
        <source>A solution has at most {most_parts} drugs.</source>
        <translation>Una solución tiene como máximo {most_parts} fármacos.</translation>
    </message>
    <message>
        <source>Add a catheter part</source>
        <translation>Añadir pieza del catéter</translation>
    </message>
    <message>
        <source>Add a drug…</source>
        <translation>Añadir fármaco…</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Añadir pieza…</translation>
    </message>
    <message>
        <source>By model…</source>
        <translation>Por modelo…</translation>
    </message>
    <message>
        <source>Enter the catheter by its model</source>
        <translation>Introducir el catéter por su modelo</translation>
    </message>
    <message>
        <source>Inner volume of the catheter {inner}.</source>
        <translation>Volumen interior del catéter {inner}.</translation>
    </message>
    <message>
        <source>Length of {segment_name}</source>
        <translation>Longitud de {segment_name}</translation>
    </message>
    <message>
        <source>Low-reservoir alarm at</source>
        <translation>Alarma de depósito bajo a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {segment_name}</source>
        <translation>Quitar {segment_name}</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Reservoir and catheter</source>
        <translation>Depósito y catéter</translation>
    </message>
    <message>
        <source>Reservoir volume at the start</source>
        <translation>Volumen del depósito al inicio</translation>
    </message>
    <message>
        <source>The only drug cannot be removed; replace it.</source>
        <translation>El único fármaco no se puede quitar; sustitúyalo.</translation>
    </message>
    <message>
        <source>Volume per cm of {segment_name}</source>
        <translation>Volumen por cm de {segment_name}</translation>
    </message>
    <message>
        <source>a catheter has at least one segment</source>
        <translation>un catéter tiene al menos una pieza</translation>
    </message>
    <message>
        <source>per cm</source>
        <translation>por cm</translation>
    </message>
    <message>
        <source>{volume}, alarm at {low_alarm}; catheter {inner}</source>
        <translation>{volume}, alarma a {low_alarm}; catéter {inner}</translation>
    </message>
    <message>
        <source>Catheter, part {number}</source>
        <translation>Catéter, pieza {number}</translation>
    </message>
    <message>
        <source>Infusion mode</source>
        <translation>Modo de infusión</translation>
    </message>
    <message>
        <source>Patient bolus</source>
        <translation>Bolo del paciente</translation>
    </message>
    <message>
        <source>Pattern {name}</source>
        <translation>Patrón {name}</translation>
    </message>
    <message>
        <source>Primary drug</source>
        <translation>Fármaco principal</translation>
    </message>
    <message>
        <source>Program format</source>
        <translation>Formato del programa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm, {segment_name}</source>
        <translation>{length} a {volume_per_cm} por cm, {segment_name}</translation>
    </message>
    <message>
        <source>Low-reservoir alarm due</source>
        <translation>Alarma de depósito bajo prevista</translation>
    </message>
    <message>
        <source>Volume, scheduled</source>
        <translation>Volumen, pautado</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>in more than 100 years</source>
        <translation>dentro de más de 100 años</translation>
    </message>
    <message>
        <source>{name}, at most with boluses</source>
        <translation>{name}, como máximo con bolos</translation>
    </message>
    <message>
        <source>{name}, scheduled</source>
        <translation>{name}, pautado</translation>
    </message>
    <message>
        <source>less than nothing cannot be given; choose Minimum rate instead</source>
        <translation>menos que nada no se puede administrar; elija Velocidad mínima</translation>
    </message>
    <message>
        <source>nothing cannot be scaled; choose Minimum rate instead</source>
        <translation>nada no se puede escalar; elija Velocidad mínima</translation>
    </message>
    <message>
        <source>scale by {sign}{percent} %</source>
        <translation>escalar un {sign}{percent} %</translation>
    </message>
    <message>
        <source>scale to {dose}</source>
        <translation>escalar a {dose}</translation>
    </message>
    <message>
        <source>the minimum rate is the pump&apos;s own and cannot be scaled</source>
        <translation>la velocidad mínima es propia de la bomba y no se puede escalar</translation>
    </message>
    <message numerus="yes">
        <source>paste %n steps</source>
        <translation>
            <numerusform>pegar %n tramo</numerusform>
            <numerusform>pegar %n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>row 1: the head says &apos;{head}&apos;, but rates here are in {unit}; give the column in {unit}</source>
        <translation>fila 1: el encabezado dice &apos;{head}&apos;, pero las velocidades están aquí en {unit}; ponga la columna en {unit}</translation>
    </message>
    <message>
        <source>row 1: two columns parted by a tab or a semicolon are needed, From and rate</source>
        <translation>fila 1: se necesitan dos columnas separadas por un tabulador o un punto y coma, From y velocidad</translation>
    </message>
    <message>
        <source>row {number}: it has {count} columns, not two: From and rate</source>
        <translation>fila {number}: tiene {count} columnas, no dos: From y velocidad</translation>
    </message>
    <message>
        <source>row {number}: the first step begins at 00:00, not at {start}</source>
        <translation>fila {number}: el primer tramo empieza a las 00:00, no a las {start}</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <translation>fila {number}: {error}</translation>
    </message>
    <message>
        <source>row {number}: {start} is less than {shortest_step_min} min after the row before</source>
        <translation>fila {number}: {start} está a menos de {shortest_step_min} min de la fila anterior</translation>
    </message>
    <message>
        <source>row {number}: {start} is not after {before}</source>
        <translation>fila {number}: {start} no es posterior a {before}</translation>
    </message>
    <message>
        <source>the pasted text is longer than {longest_text} characters; copy two columns: From and rate</source>
        <translation>el texto pegado tiene más de {longest_text} caracteres; copie dos columnas: From y velocidad</translation>
    </message>
    <message>
        <source>the {start} row: {problem}</source>
        <translation>la fila de {start}: {problem}</translation>
    </message>
    <message>
        <source>there is a head row and no step under it</source>
        <translation>hay una fila de encabezado y ningún tramo debajo</translation>
    </message>
    <message>
        <source>there is no text to paste; copy two columns: From and rate</source>
        <translation>no hay texto que pegar; copie dos columnas: From y velocidad</translation>
    </message>
    <message>
        <source>{count} steps were pasted; this pump takes {flex_steps_max} a day</source>
        <translation>se pegaron {count} tramos; esta bomba admite {flex_steps_max} al día</translation>
    </message>
    <message>
        <source>highest rate of this pump</source>
        <translation>velocidad más alta de esta bomba</translation>
    </message>
    <message>
        <source>lowest rate of this pump</source>
        <translation>velocidad más baja de esta bomba</translation>
    </message>
    <message>
        <source>{dose} cannot be given: the {word} rate of this pump is {given} at {concentration}</source>
        <translation>{dose} no se puede administrar: el límite ({word}) de velocidad de esta bomba es {given} con {concentration}</translation>
    </message>
    <message>
        <source>3 mg/day, +10 % or −10 %</source>
        <translation>3 mg/day, +10 % o −10 %</translation>
    </message>
    <message>
        <source>Add a step at a time of day</source>
        <translation>Añadir un tramo a una hora del día</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all steps of this day as a table: From and rate, parted by tabs</source>
        <translation>Copiar todos los tramos de este día como tabla: From y velocidad, separados por tabuladores</translation>
    </message>
    <message>
        <source>Daily dose, or change in percent</source>
        <translation>Dosis diaria o cambio en porcentaje</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the marked step</source>
        <translation>Eliminar el tramo marcado</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>De–a</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge the marked step with the next</source>
        <translation>Unir el tramo marcado con el siguiente</translation>
    </message>
    <message>
        <source>New step at</source>
        <translation>Nuevo tramo a</translation>
    </message>
    <message>
        <source>New step begins at</source>
        <translation>Nuevo tramo desde las</translation>
    </message>
    <message>
        <source>Nothing was pasted: {message}</source>
        <translation>No se pegó nada: {message}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Replace the steps of this day by a copied table: From and rate, parted by tabs or semicolons</source>
        <translation>Sustituir los tramos de este día por una tabla copiada: From y velocidad, separados por tabuladores o puntos y coma</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Scale the whole schedule to a daily dose or by percent</source>
        <translation>Escalar toda la pauta a una dosis diaria o en porcentaje</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split the marked step in two halves</source>
        <translation>Dividir el tramo marcado en dos mitades</translation>
    </message>
    <message>
        <source>a change in percent has its sign, like +10 % or −10 %</source>
        <translation>un cambio en porcentaje lleva su signo, como +10 % o −10 %</translation>
    </message>
    <message>
        <source>a day needs one step</source>
        <translation>un día necesita un tramo</translation>
    </message>
    <message>
        <source>the dose of a day, like 3 {mass_unit}/day</source>
        <translation>la dosis de un día, por ejemplo 3 {mass_unit}/day</translation>
    </message>
    <message>
        <source>the pump gives {gives}</source>
        <translation>la bomba administra {gives}</translation>
    </message>
    <message>
        <source>the {start} step would leave the pump&apos;s range: {problem}</source>
        <translation>el tramo de {start} saldría del rango de la bomba: {problem}</translation>
    </message>
    <message>
        <source>there is no next step</source>
        <translation>no hay tramo siguiente</translation>
    </message>
    <message>
        <source>this pump takes {most} steps a day</source>
        <translation>esta bomba admite {most} tramos al día</translation>
    </message>
    <message>
        <source>use or close what is begun</source>
        <translation>use o cierre lo empezado</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>{span}: {note}, asked {rate}</source>
        <translation>{span}: {note}, pedido {rate}</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Tramos del día</translation>
    </message>
    <message>
        <source> ({days_at_most} if every bolus is used)</source>
        <translation> ({days_at_most} si se usan todos los bolos)</translation>
    </message>
    <message>
        <source> · with patient boluses at most {at_most} {unit}</source>
        <translation> · con bolos del paciente como máximo {at_most} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>%n need a reason</source>
        <translation>
            <numerusform>%n requiere un motivo</numerusform>
            <numerusform>%n requieren un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No date of a refill</source>
        <translation>Sin fecha de recarga</translation>
    </message>
    <message>
        <source>No limit of the library, the clinic or the pump is passed.</source>
        <translation>No se supera ningún límite de la biblioteca, de la clínica ni de la bomba.</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Sin objeciones</translation>
    </message>
    <message>
        <source>No refill due in 100 years</source>
        <translation>Ninguna recarga en 100 años</translation>
    </message>
    <message>
        <source>Refill due {on}</source>
        <translation>Recarga prevista {on}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>by weekday {number} to {number_2} {unit}; the highest day counts</source>
        <translation>según el día de la semana, de {number} a {number_2} {unit}; cuenta el día más alto</translation>
    </message>
    <message>
        <source>{blocked} block it</source>
        <translation>{blocked} lo bloquean</translation>
    </message>
    <message>
        <source>{volume} at the start · low-reservoir alarm at {low_alarm}</source>
        <translation>{volume} al inicio · alarma de depósito bajo a {low_alarm}</translation>
    </message>
    <message>
        <source>{volume} · in {days} days{most}</source>
        <translation>{volume} · en {days} días{most}</translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997, one template for two patients</source>
        <translation>Acta Anaesthesiol Belg 1997, una plantilla para dos pacientes</translation>
    </message>
    <message>
        <source>Acta Anaesthesiol Belg 1997: one template, two</source>
        <translation>Acta Anaesthesiol Belg 1997: una plantilla, dos</translation>
    </message>
    <message>
        <source>Basal mode and patient boluses are kept, with drug, concentration and this pump&apos;s serial number. The name stands on no patient&apos;s file: write no patient&apos;s name.</source>
        <translation>Se guardan el modo basal y los bolos del paciente, con el fármaco, la concentración y el número de serie de esta bomba. El nombre no figura en la historia de ningún paciente: no escriba el nombre de ningún paciente.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Elija primero una plantilla.</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <translation>No se puede usar aquí</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this schedule as a template</source>
        <translation>Guardar esta pauta como plantilla</translation>
    </message>
    <message>
        <source>Made for another concentration</source>
        <translation>Hecha para otra concentración</translation>
    </message>
    <message>
        <source>Made for another pump</source>
        <translation>Hecha para otra bomba</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>No template is kept on this computer yet.</source>
        <translation>Aún no hay plantillas guardadas en este ordenador.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>Tick the sentence above first.</source>
        <translation>Marque primero la frase de arriba.</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Usar una plantilla</translation>
    </message>
    <message>
        <source>Use in the draft</source>
        <translation>Usar en el borrador</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Yes, this schedule is meant for pump {serial}.</source>
        <translation>Sí, esta pauta es para la bomba {serial}.</translation>
    </message>
    <message>
        <source>{template_name} was not deleted: {value}</source>
        <translation>{template_name} no se eliminó: {value}</translation>
    </message>
    <message>
        <source>Basal</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>It was made for another pump, {made_for}, and so for another patient; this one is {serial}.</source>
        <translation>Se hizo para otra bomba, {made_for}, y por tanto para otro paciente; esta es {serial}.</translation>
    </message>
    <message>
        <source>It was made for {made_for_strength}; here are {here}. Doses stay as written, flows change.</source>
        <translation>Se hizo para {made_for_strength}; aquí hay {here}. Las dosis quedan como están escritas, los flujos cambian.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecha para</translation>
    </message>
    <message>
        <source>its doses are of {one}, and this program gives {other}</source>
        <translation>sus dosis son de {one}, y este programa administra {other}</translation>
    </message>
    <message>
        <source>pump {pump_serial}, {pump_model}</source>
        <translation>bomba {pump_serial}, {pump_model}</translation>
    </message>
    <message>
        <source>use template {template_name}</source>
        <translation>usar plantilla {template_name}</translation>
    </message>
    <message>
        <source>{template_name} was not used: {problem}</source>
        <translation>{template_name} no se usó: {problem}</translation>
    </message>
    <message>
        <source>New daily dose, with its unit</source>
        <translation>Nueva dosis diaria, con su unidad</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {undotext}</source>
        <translation>Deshacer {undotext}</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nada que rehacer</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n patterns</source>
        <translation>
            <numerusform>%n patrón</numerusform>
            <numerusform>%n patrones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n tramo</numerusform>
            <numerusform>%n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>At this dose the pump would not move.</source>
        <translation>Con esta dosis la bomba no se movería.</translation>
    </message>
    <message>
        <source>For about {hours} h it gives {parts}.</source>
        <translation>Durante aprox. {hours} h administra {parts}.</translation>
    </message>
    <message>
        <source>bolus {dose} over {over}</source>
        <translation>bolo {dose} en {over}</translation>
    </message>
    <message>
        <source>bridge at {dose} of the old solution ({old})</source>
        <translation>puente a {dose} de la solución antigua ({old})</translation>
    </message>
    <message>
        <source>minimum rate</source>
        <translation>velocidad mínima</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>prime {volume}</source>
        <translation>cebado {volume}</translation>
    </message>
    <message>
        <source>{dose} over {over}</source>
        <translation>{dose} en {over}</translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}, first at {first_at}, {between} between</source>
        <translation>{dose} en {over} cada {every}, el primero a las {first_at}, {between} entre bolos</translation>
    </message>
    <message>
        <source>{dose}, lockout {lockout}, {max_per_24h} in 24 h</source>
        <translation>{dose}, tiempo de bloqueo {lockout}, {max_per_24h} en 24 h</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>A programmer for intrathecal drug pumps.</source>
        <translation>Un programador para bombas intratecales de fármacos.</translation>
    </message>
    <message>
        <source>An emulated pump is connected; try everything on it.</source>
        <translation>Hay una bomba emulada conectada; pruébelo todo en ella.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Emulated pump</source>
        <translation>Bomba emulada</translation>
    </message>
    <message>
        <source>F1 opens the guide on every screen.</source>
        <translation>F1 abre la guía en cualquier pantalla.</translation>
    </message>
    <message>
        <source>For training and research. Do not treat patients with it.</source>
        <translation>Para formación e investigación. No trate a pacientes con ella.</translation>
    </message>
    <message>
        <source>Not a cleared medical device</source>
        <translation>No es un producto sanitario autorizado</translation>
    </message>
    <message>
        <source>Open an emulated pump to learn, or choose the port of a programmer head on the Start screen.</source>
        <translation>Abra una bomba emulada para aprender o elija el puerto de un cabezal programador en la pantalla Inicio.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Read the pump, edit a draft, review it, activate it. The pump changes only at the last step.</source>
        <translation>Lea la bomba, edite un borrador, revíselo y actívelo. La bomba cambia solo en el último paso.</translation>
    </message>
    <message>
        <source>Welcome to Thecal</source>
        <translation>Bienvenida a Thecal</translation>
    </message>
    <message>
        <source>Projected cumulative dose: {words}</source>
        <translation>Dosis acumulada prevista: {words}</translation>
    </message>
    <message>
        <source>For training and research. Not a cleared medical device.</source>
        <translation>Para formación e investigación. No es un producto sanitario autorizado.</translation>
    </message>
    <message>
        <source>TRAINING: emulated pump, nothing here was given to a patient</source>
        <translation>FORMACIÓN: bomba emulada, nada de esto se administró a un paciente</translation>
    </message>
    <message>
        <source>a plot is written as {formats}; &apos;{name}&apos; ends otherwise</source>
        <translation>un gráfico se escribe como {formats}; &apos;{name}&apos; termina de otro modo</translation>
    </message>
    <message>
        <source>pump time</source>
        <translation>hora de la bomba</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>el archivo no se puede escribir</translation>
    </message>
    <message>
        <source>cannot write the plot to {path}</source>
        <translation>no se puede escribir el gráfico en {path}</translation>
    </message>
    <message>
        <source>Delivery rate over the day</source>
        <translation>Velocidad de infusión durante el día</translation>
    </message>
    <message>
        <source>Delivery rate over the day, {drug}</source>
        <translation>Velocidad de infusión durante el día, {drug}</translation>
    </message>
    <message>
        <source>pump time {now_min}</source>
        <translation>hora de la bomba {now_min}</translation>
    </message>
    <message>
        <source>step {selected} of {count} selected</source>
        <translation>tramo {selected} de {count} seleccionado</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>día {days}</translation>
    </message>
    <message>
        <source>, program {generation}</source>
        <translation>, programa {generation}</translation>
    </message>
    <message>
        <source>A program sent but not activated was dropped</source>
        <translation>Se descartó un programa enviado pero no activado</translation>
    </message>
    <message>
        <source>Alarm cleared: {alarm}</source>
        <translation>Alarma resuelta: {alarm}</translation>
    </message>
    <message>
        <source>Alarm: {alarm}</source>
        <translation>Alarma: {alarm}</translation>
    </message>
    <message>
        <source>Basal mode began</source>
        <translation>Empezó el modo basal</translation>
    </message>
    <message>
        <source>Bolus</source>
        <translation>Bolo</translation>
    </message>
    <message>
        <source>Bolus ended: {given} given, {whole}</source>
        <translation>Bolo terminado: {given} administrado, {whole}</translation>
    </message>
    <message>
        <source>Bolus started: {volume} over {length}</source>
        <translation>Bolo iniciado: {volume} en {length}</translation>
    </message>
    <message>
        <source>Clock set; it was {before}</source>
        <translation>Reloj ajustado; era {before}</translation>
    </message>
    <message>
        <source>Clock setting</source>
        <translation>Ajuste del reloj</translation>
    </message>
    <message>
        <source>Command {op}</source>
        <translation>Orden {op}</translation>
    </message>
    <message>
        <source>END OF SERVICE</source>
        <translation>FIN DE SERVICIO</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Event {event}, unknown to this program</source>
        <translation>Evento {event}, desconocido para esta aplicación</translation>
    </message>
    <message>
        <source>Flex (24 h), 1 step</source>
        <translation>Flex (24 h), 1 tramo</translation>
    </message>
    <message>
        <source>Flex (24 h), {steps} steps</source>
        <translation>Flex (24 h), {steps} tramos</translation>
    </message>
    <message>
        <source>Flex (weekly), {count} patterns</source>
        <translation>Flex (semanal), {count} patrones</translation>
    </message>
    <message>
        <source>Item {item} of those given once began</source>
        <translation>Empezó el elemento {item} de los que se administran una vez</translation>
    </message>
    <message>
        <source>Lowered by command. The pump gives its minimum rate and no bolus until it is started.</source>
        <translation>Puesta al mínimo por orden. La bomba administra su velocidad mínima y ningún bolo hasta que se inicie.</translation>
    </message>
    <message>
        <source>Lowered to the minimum rate by command</source>
        <translation>Puesta a la velocidad mínima por orden</translation>
    </message>
    <message>
        <source>Lowering to the minimum rate</source>
        <translation>Paso a la velocidad mínima</translation>
    </message>
    <message>
        <source>MINIMUM RATE</source>
        <translation>VELOCIDAD MÍNIMA</translation>
    </message>
    <message>
        <source>Memory corrected</source>
        <translation>Memoria corregida</translation>
    </message>
    <message>
        <source>Minimum rate, which keeps the catheter open</source>
        <translation>Velocidad mínima, que mantiene abierto el catéter</translation>
    </message>
    <message>
        <source>NEVER PROGRAMMED</source>
        <translation>NUNCA PROGRAMADA</translation>
    </message>
    <message>
        <source>No restart is planned ({user}: {reason}).</source>
        <translation>No hay reanudación prevista ({user}: {reason}).</translation>
    </message>
    <message>
        <source>No stored program is sound. The pump runs its minimum rate.</source>
        <translation>Ningún programa guardado es correcto. La bomba funciona a su velocidad mínima.</translation>
    </message>
    <message>
        <source>Patient bolus granted: {volume}</source>
        <translation>Bolo del paciente concedido: {volume}</translation>
    </message>
    <message>
        <source>Patient bolus refused: {refusal}</source>
        <translation>Bolo del paciente rechazado: {refusal}</translation>
    </message>
    <message>
        <source>Periodic bolus, {bolus}, first at {first_at}; between: {between}</source>
        <translation>Bolo periódico, {bolus}, el primero a las {first_at}; entre bolos: {between}</translation>
    </message>
    <message>
        <source>Planned restart: {wall_text}, in {ahead_s} ({user}: {reason}).</source>
        <translation>Reanudación prevista: {wall_text}, en {ahead_s} ({user}: {reason}).</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program {generation} activated</source>
        <translation>Programa {generation} activado</translation>
    </message>
    <message>
        <source>Program {generation} is running.</source>
        <translation>El programa {generation} está en marcha.</translation>
    </message>
    <message>
        <source>Programmer connected</source>
        <translation>Programador conectado</translation>
    </message>
    <message>
        <source>Programmer paired</source>
        <translation>Programador vinculado</translation>
    </message>
    <message>
        <source>Programmer revoked</source>
        <translation>Programador revocado</translation>
    </message>
    <message>
        <source>SAFE RATE ONLY</source>
        <translation>SOLO VELOCIDAD SEGURA</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DETENIDA</translation>
    </message>
    <message>
        <source>Simple continuous, {dose}</source>
        <translation>Continuo simple, {dose}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Started by command</source>
        <translation>Iniciada por orden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detención</translation>
    </message>
    <message>
        <source>Stopped by command</source>
        <translation>Detenida por orden</translation>
    </message>
    <message>
        <source>Stopped by command since {moment_text} by its own clock. Nothing is delivered.</source>
        <translation>Detenida por orden desde {moment_text} según su propio reloj. No se administra nada.</translation>
    </message>
    <message>
        <source>Stopped by command. Nothing is delivered.</source>
        <translation>Detenida por orden. No se administra nada.</translation>
    </message>
    <message>
        <source>This pump was never programmed. Nothing is delivered.</source>
        <translation>Esta bomba nunca se programó. No se administra nada.</translation>
    </message>
    <message>
        <source>Unknown alarm {code}</source>
        <translation>Alarma desconocida {code}</translation>
    </message>
    <message>
        <source>another bolus runs</source>
        <translation>hay otro bolo en curso</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>none is programmed</source>
        <translation>no hay ninguno programado</translation>
    </message>
    <message>
        <source>none while nothing runs</source>
        <translation>ninguno mientras nada está en marcha</translation>
    </message>
    <message>
        <source>none, the rate stays</source>
        <translation>ninguno, la velocidad no cambia</translation>
    </message>
    <message>
        <source>protected: encrypted, and both ends proven</source>
        <translation>protegida: cifrada, y ambos extremos verificados</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused (code {code})</source>
        <translation>rechazado (código {code})</translation>
    </message>
    <message>
        <source>refused, another program was active</source>
        <translation>rechazado, había otro programa activo</translation>
    </message>
    <message>
        <source>refused, pump was busy</source>
        <translation>rechazado, la bomba estaba ocupada</translation>
    </message>
    <message>
        <source>the lockout has not passed</source>
        <translation>el tiempo de bloqueo no ha pasado</translation>
    </message>
    <message>
        <source>the most in 24 h are used</source>
        <translation>ya se usó el máximo en 24 h</translation>
    </message>
    <message>
        <source>the pump is not running</source>
        <translation>la bomba no está en marcha</translation>
    </message>
    <message>
        <source>when the basal mode begins</source>
        <translation>cuando empiece el modo basal</translation>
    </message>
    <message>
        <source>when the items that are given once are done</source>
        <translation>cuando termine lo que se administra una vez</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>{bolus}, lockout {lockout}, at most {max_per_24h} in 24 h</source>
        <translation>{bolus}, tiempo de bloqueo {lockout}, como máximo {max_per_24h} en 24 h</translation>
    </message>
    <message>
        <source>{dose} over {over} every {every}</source>
        <translation>{dose} en {over} cada {every}</translation>
    </message>
    <message>
        <source>{when}: bolus of {dose}</source>
        <translation>{when}: bolo de {dose}</translation>
    </message>
    <message>
        <source>{why}, possible in {detail}</source>
        <translation>{why}, posible en {detail}</translation>
    </message>
    <message>
        <source>⚠ The restart was planned for {wall_text}, {ahead_s} ago ({user}: {reason}).</source>
        <translation>⚠ La reanudación estaba prevista para {wall_text}, hace {ahead_s} ({user}: {reason}).</translation>
    </message>
    <message>
        <source>Alarm, {word}: {title}</source>
        <translation>Alarma, {word}: {title}</translation>
    </message>
    <message>
        <source>No alarm stands.</source>
        <translation>No hay ninguna alarma.</translation>
    </message>
    <message>
        <source>What to do: {remedy}</source>
        <translation>Qué hacer: {remedy}</translation>
    </message>
    <message>
        <source>since {since}, pump clock</source>
        <translation>desde {since}, reloj de la bomba</translation>
    </message>
    <message>
        <source>A bolus is given over at most 6 h.</source>
        <translation>Un bolo se administra en 6 h como máximo.</translation>
    </message>
    <message>
        <source>Blocked: {title}.</source>
        <translation>Bloqueado: {title}.</translation>
    </message>
    <message>
        <source>Dose of {name}</source>
        <translation>Dosis de {name}</translation>
    </message>
    <message>
        <source>Dose of {name} again</source>
        <translation>Dosis de {name} otra vez</translation>
    </message>
    <message>
        <source>Faster than the pump can: give it over at least {least_s} min.</source>
        <translation>Más rápido de lo que puede la bomba: adminístrelo en al menos {least_s} min.</translation>
    </message>
    <message>
        <source>Give a single bolus?</source>
        <translation>¿Administrar un bolo único?</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>No administrar</translation>
    </message>
    <message>
        <source>Give the bolus</source>
        <translation>Administrar el bolo</translation>
    </message>
    <message>
        <source>Given over</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>It starts at once, on top of whatever runs. The dose is of {name} {concentration}.</source>
        <translation>Empieza enseguida, además de lo que esté en curso. La dosis es de {name} {concentration}.</translation>
    </message>
    <message>
        <source>Less than the pump can give: {stroke_nl} is the least.</source>
        <translation>Menos de lo que puede dar la bomba: el mínimo es {stroke_nl}.</translation>
    </message>
    <message>
        <source>The pump gives {given} in {volume_nl}.</source>
        <translation>La bomba administra {given} en {volume_nl}.</translation>
    </message>
    <message>
        <source>The same dose again</source>
        <translation>La misma dosis otra vez</translation>
    </message>
    <message>
        <source>Type the dose and the time over which it is given.</source>
        <translation>Teclee la dosis y el tiempo en que se administra.</translation>
    </message>
    <message>
        <source>Type the same dose again.</source>
        <translation>Teclee la misma dosis otra vez.</translation>
    </message>
    <message>
        <source>Write the reason for: {title}.</source>
        <translation>Escriba el motivo de: {title}.</translation>
    </message>
    <message>
        <source>Yes, give a bolus with pump {serial}.</source>
        <translation>Sí, administrar un bolo con la bomba {serial}.</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Elija el archivo de clave.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>No usar</translation>
    </message>
    <message>
        <source>EMERGENCY ACCESS · read, stop and lower only · the pump raises an alarm and logs it; it is logged here too</source>
        <translation>ACCESO DE EMERGENCIA · solo leer, detener y poner al mínimo · la bomba da una alarma y lo registra; aquí también se registra</translation>
    </message>
    <message>
        <source>For a pump that this computer has no key to, at {url}. The head has to lie right above the pump. It can then be read, stopped, and lowered to its minimum rate; nothing else. The pump raises an alarm and keeps in its log whose key it was; this computer keeps it too.</source>
        <translation>Para una bomba de la que este ordenador no tiene clave, en {url}. El cabezal debe estar justo encima de la bomba. Entonces se puede leer, detener y poner a su velocidad mínima; nada más. La bomba da una alarma y guarda en su registro de quién era la clave; este ordenador también lo guarda.</translation>
    </message>
    <message>
        <source>Key file for emergency access</source>
        <translation>Archivo de clave de emergencia</translation>
    </message>
    <message>
        <source>Key file of the institution</source>
        <translation>Archivo de clave de la institución</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>No existe ese archivo de clave.</translation>
    </message>
    <message>
        <source>Use emergency access</source>
        <translation>Usar acceso de emergencia</translation>
    </message>
    <message>
        <source>Use emergency access?</source>
        <translation>¿Usar acceso de emergencia?</translation>
    </message>
    <message>
        <source>Yes, this is an emergency, and no clinic with a key can be reached.</source>
        <translation>Sí, es una emergencia y no se puede contactar con ninguna clínica que tenga clave.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiada en otro lugar</translation>
    </message>
    <message>
        <source>I have looked at this</source>
        <translation>He mirado esto</translation>
    </message>
    <message>
        <source>LOOK FIRST</source>
        <translation>MIRE PRIMERO</translation>
    </message>
    <message>
        <source>Since this computer last looked, this pump was changed by others. Nothing is programmed or given from here before you have written what you know of it; stopping stays possible.</source>
        <translation>Desde la última vez que este ordenador la consultó, otros cambiaron esta bomba. Desde aquí no se programa ni se administra nada hasta que usted escriba lo que sabe de ello; detener sigue siendo posible.</translation>
    </message>
    <message>
        <source>What you know of these changes</source>
        <translation>Lo que sabe de estos cambios</translation>
    </message>
    <message>
        <source>Write what you know of it first.</source>
        <translation>Escriba primero lo que sabe de ello.</translation>
    </message>
    <message>
        <source>what you know of these changes, and from whom</source>
        <translation>lo que sabe de estos cambios, y por quién</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Drug of the library</source>
        <translation>Fármaco de la biblioteca</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Fármacos</translation>
    </message>
    <message>
        <source>Figures of the drug with their sources</source>
        <translation>Cifras del fármaco con sus fuentes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>nobody; for training only</source>
        <translation>nadie; solo para formación</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Connect the pump first.</source>
        <translation>Conecte primero la bomba.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Log of the pump</source>
        <translation>Registro de la bomba</translation>
    </message>
    <message>
        <source>Log of the pump, newest first</source>
        <translation>Registro de la bomba, lo más reciente primero</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Press Read the log. The pump keeps its last 2048 events.</source>
        <translation>Pulse Leer el registro. La bomba guarda sus últimos 2048 eventos.</translation>
    </message>
    <message>
        <source>Pump clock</source>
        <translation>Reloj de la bomba</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Leer el registro</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Times are the pump&apos;s clock, which may have been set in between.</source>
        <translation>Las horas son del reloj de la bomba, que puede haberse ajustado entretanto.</translation>
    </message>
    <message>
        <source>What the pump wrote down: programs, stops, boluses given and refused, alarms.</source>
        <translation>Lo que anotó la bomba: programas, detenciones, bolos administrados y rechazados, alarmas.</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} eventos</translation>
    </message>
    <message>
        <source>Check the words against this pump&apos;s implant card.</source>
        <translation>Compare las palabras con la tarjeta del implante de esta bomba.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Pair this pump</source>
        <translation>Vincular esta bomba</translation>
    </message>
    <message>
        <source>This computer has no key to this pump yet. Type or paste the {words} words of its implant card. They are not kept.</source>
        <translation>Este ordenador aún no tiene clave de esta bomba. Teclee o pegue las {words} palabras de su tarjeta del implante. No se guardan.</translation>
    </message>
    <message>
        <source>Type all {words} words first.</source>
        <translation>Teclee primero las {words} palabras.</translation>
    </message>
    <message>
        <source>Word {number} is not a word of implant cards. Copy it again from the card.</source>
        <translation>La palabra {number} no es una palabra de tarjetas del implante. Cópiela de nuevo de la tarjeta.</translation>
    </message>
    <message>
        <source>Words of the implant card</source>
        <translation>Palabras de la tarjeta del implante</translation>
    </message>
    <message>
        <source>{count} of {words} words</source>
        <translation>{count} de {words} palabras</translation>
    </message>
    <message>
        <source>{count} words; a card has {words}.</source>
        <translation>{count} palabras; una tarjeta tiene {words}.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The person, the implant and the catheter, trials, adverse events, dose and pain over the years.</source>
        <translation>La persona, el implante y el catéter, pruebas, acontecimientos adversos, dosis y dolor a lo largo de los años.</translation>
    </message>
    <message>
        <source>Choose a port or type an address.</source>
        <translation>Elija un puerto o teclee una dirección.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Emergency access …</source>
        <translation>Acceso de emergencia …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for ports, and asking each whether it leads to a head …</source>
        <translation>Buscando puertos y preguntando a cada uno si lleva a un cabezal …</translation>
    </message>
    <message>
        <source>Looking for ports.</source>
        <translation>Buscando puertos.</translation>
    </message>
    <message>
        <source>No serial port found. Plug the head in and look again, or type an address.</source>
        <translation>No se encontró ningún puerto serie. Conecte el cabezal y busque de nuevo, o teclee una dirección.</translation>
    </message>
    <message>
        <source>Port or address: {url_forms}</source>
        <translation>Puerto o dirección: {url_forms}</translation>
    </message>
    <message>
        <source>Programmer head on a serial port</source>
        <translation>Cabezal programador en un puerto serie</translation>
    </message>
    <message>
        <source>Serial ports found</source>
        <translation>Puertos serie encontrados</translation>
    </message>
    <message>
        <source>device path, socket://host:port, rfc2217://host:port, emulator:</source>
        <translation>ruta del dispositivo, socket://host:port, rfc2217://host:port, emulator:</translation>
    </message>
    <message>
        <source>{count} found, {heads} of them lead to a programmer head</source>
        <translation>{count} encontrados; con cabezal programador: {heads}</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Not now: {phase}.</source>
        <translation>Ahora no: {phase}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; the pump runs this program already.</source>
        <translation>Aún no se ha cambiado nada; la bomba ya ejecuta este programa.</translation>
    </message>
    <message>
        <source>Open or save a program file</source>
        <translation>Abrir o guardar un archivo de programa</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Archivos de programa</translation>
    </message>
    <message>
        <source>Review and program pump…</source>
        <translation>Revisar y programar la bomba…</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>The program of the pump, to be edited here</source>
        <translation>El programa de la bomba, para editarlo aquí</translation>
    </message>
    <message>
        <source>, emulated</source>
        <translation>, emulada</translation>
    </message>
    <message>
        <source>, replacement is due</source>
        <translation>, toca sustituirla</translation>
    </message>
    <message>
        <source>A program is open on the pump; activate or cancel it first.</source>
        <translation>Hay un programa abierto en la bomba; actívelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Against this computer</source>
        <translation>Frente a este PC</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Máx. al día</translation>
    </message>
    <message>
        <source>Catheter, {segment_name}</source>
        <translation>Catéter, {segment_name}</translation>
    </message>
    <message>
        <source>Clock, battery and link</source>
        <translation>Reloj, batería y conexión</translation>
    </message>
    <message>
        <source>Clock, battery, link</source>
        <translation>Reloj, batería, conexión</translation>
    </message>
    <message>
        <source>Drug library</source>
        <translation>Biblioteca de fármacos</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>Edit program</source>
        <translation>Editar programa</translation>
    </message>
    <message>
        <source>Find out first which program the pump runs.</source>
        <translation>Averigüe primero qué programa ejecuta la bomba.</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabezal</translation>
    </message>
    <message>
        <source>Head battery</source>
        <translation>Batería del cabezal</translation>
    </message>
    <message>
        <source>Identity of the pump</source>
        <translation>Identidad de la bomba</translation>
    </message>
    <message>
        <source>It cannot start.</source>
        <translation>No puede iniciarse.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado con</translation>
    </message>
    <message>
        <source>Last commands</source>
        <translation>Últimas órdenes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Lower …</source>
        <translation>Al mínimo …</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Próximo cambio</translation>
    </message>
    <message>
        <source>None that the pump remembers.</source>
        <translation>Ninguna que la bomba recuerde.</translation>
    </message>
    <message>
        <source>Nothing was sent to the pump.</source>
        <translation>No se envió nada a la bomba.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Pump and catheter</source>
        <translation>Bomba y catéter</translation>
    </message>
    <message>
        <source>Pump battery</source>
        <translation>Batería de la bomba</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Running bolus</source>
        <translation>Bolo en curso</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Running program</source>
        <translation>Programa en curso</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Set clock …</source>
        <translation>Ajustar reloj …</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Single bolus …</source>
        <translation>Bolo único …</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Start …</source>
        <translation>Iniciar …</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Detener …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The pump does not run.</source>
        <translation>La bomba no está en marcha.</translation>
    </message>
    <message>
        <source>The pump gives {said}.</source>
        <translation>La bomba administra {said}.</translation>
    </message>
    <message>
        <source>The pump is being read.</source>
        <translation>Se está leyendo la bomba.</translation>
    </message>
    <message>
        <source>The pump is not connected.</source>
        <translation>La bomba no está conectada.</translation>
    </message>
    <message>
        <source>The pump is started.</source>
        <translation>La bomba se ha iniciado.</translation>
    </message>
    <message>
        <source>The pump runs already.</source>
        <translation>La bomba ya está en marcha.</translation>
    </message>
    <message>
        <source>The pump runs its minimum rate.</source>
        <translation>La bomba funciona a su velocidad mínima.</translation>
    </message>
    <message>
        <source>The pump was changed elsewhere; look at that first.</source>
        <translation>La bomba se cambió en otro lugar; mírelo primero.</translation>
    </message>
    <message>
        <source>The pump was never programmed.</source>
        <translation>La bomba nunca se programó.</translation>
    </message>
    <message>
        <source>The pump&apos;s clock was set to this computer&apos;s.</source>
        <translation>El reloj de la bomba se ajustó al de este ordenador.</translation>
    </message>
    <message>
        <source>The record of acts cannot be written: {value}.</source>
        <translation>No se puede escribir el registro de acciones: {value}.</translation>
    </message>
    <message>
        <source>This program has a fault; start it again.</source>
        <translation>Esta aplicación tiene un fallo; iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Used in 24 h</source>
        <translation>Usados en 24 h</translation>
    </message>
    <message>
        <source>What is known of the pump cannot be kept: {error}.</source>
        <translation>No se puede guardar lo que se sabe de la bomba: {error}.</translation>
    </message>
    <message>
        <source>With this pump</source>
        <translation>Con esta bomba</translation>
    </message>
    <message>
        <source>by its program, when it runs</source>
        <translation>según su programa, cuando está en marcha</translation>
    </message>
    <message>
        <source>calculated by the pump from its strokes, not measured</source>
        <translation>calculado por la bomba a partir de sus emboladas, no medido</translation>
    </message>
    <message>
        <source>drug library {library_version}, {library_digest}</source>
        <translation>biblioteca de fármacos {library_version}, {library_digest}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>recientes primero</translation>
    </message>
    <message>
        <source>patient bolus</source>
        <translation>bolo del paciente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>pautado</translation>
    </message>
    <message>
        <source>{at_most_text} with every patient bolus</source>
        <translation>{at_most_text} con todos los bolos del paciente</translation>
    </message>
    <message>
        <source>{kind}, {bolus_left} left</source>
        <translation>{kind}, quedan {bolus_left}</translation>
    </message>
    <message>
        <source>{length} at {volume_per_cm} per cm</source>
        <translation>{length} a {volume_per_cm} por cm</translation>
    </message>
    <message>
        <source>{moment_text}, pump clock</source>
        <translation>{moment_text}, reloj de la bomba</translation>
    </message>
    <message>
        <source>{offset} ⚠ doses follow the pump&apos;s clock</source>
        <translation>{offset} ⚠ las dosis siguen el reloj de la bomba</translation>
    </message>
    <message>
        <source>{product}, {serial}, firmware {firmware}</source>
        <translation>{product}, {serial}, firmware {firmware}</translation>
    </message>
    <message>
        <source>{quality} of 5</source>
        <translation>{quality} de 5</translation>
    </message>
    <message>
        <source>{read_at}, this computer</source>
        <translation>{read_at}, este ordenador</translation>
    </message>
    <message>
        <source>0 is not a length of time; write it like 5 min</source>
        <translation>0 no es una duración; escríbala como 5 min</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Dejar detenida</translation>
    </message>
    <message>
        <source>Lower the pump</source>
        <translation>Poner al mínimo</translation>
    </message>
    <message>
        <source>Lower the pump to its minimum rate?</source>
        <translation>¿Poner la bomba a su velocidad mínima?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Set the pump&apos;s clock?</source>
        <translation>¿Ajustar el reloj de la bomba?</translation>
    </message>
    <message>
        <source>Start the pump</source>
        <translation>Iniciar la bomba</translation>
    </message>
    <message>
        <source>Start the pump?</source>
        <translation>¿Iniciar la bomba?</translation>
    </message>
    <message>
        <source>The pump gives {minimum} of its solution until it is started again or programmed; running boluses end. That keeps the catheter open and hardly treats: a patient may suffer withdrawal.</source>
        <translation>La bomba administra {minimum} de su solución hasta que se inicie de nuevo o se programe; los bolos en curso terminan. Eso mantiene abierto el catéter y apenas trata: el paciente puede sufrir abstinencia.</translation>
    </message>
    <message>
        <source>The pump goes on with its program: {program}.</source>
        <translation>La bomba sigue con su programa: {program}.</translation>
    </message>
    <message>
        <source>The pump shows {pump_clock}, this computer {computer_clock}: {offset}. Doses by time of day follow the new clock from then on; a step may come earlier, later or twice today. No lockout is shortened.</source>
        <translation>La bomba muestra {pump_clock}, este ordenador {computer_clock}: {offset}. Desde ese momento, las dosis por hora del día siguen el reloj nuevo; hoy un tramo puede llegar antes, después o dos veces. No se acorta ningún tiempo de bloqueo.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Yes, lower pump {serial}.</source>
        <translation>Sí, poner la bomba {serial} al mínimo.</translation>
    </message>
    <message>
        <source>Yes, set the clock of pump {serial} to this computer&apos;s.</source>
        <translation>Sí, ajustar el reloj de la bomba {serial} al de este ordenador.</translation>
    </message>
    <message>
        <source>Yes, start pump {serial}.</source>
        <translation>Sí, iniciar la bomba {serial}.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir la conexión</translation>
    </message>
    <message>
        <source>Read identity, status and program</source>
        <translation>Leer identidad, estado y programa</translation>
    </message>
    <message>
        <source>Reading changes nothing in the pump.</source>
        <translation>Leer no cambia nada en la bomba.</translation>
    </message>
    <message>
        <source>Reading the pump</source>
        <translation>Lectura de la bomba</translation>
    </message>
    <message>
        <source>{done} of {of} read: {known}</source>
        <translation>{done} de {of} leídos: {known}</translation>
    </message>
    <message>
        <source> Looked for at {port}.</source>
        <translation> Se buscó en {port}.</translation>
    </message>
    <message>
        <source> by {user}</source>
        <translation> por {user}</translation>
    </message>
    <message>
        <source>Finding out …</source>
        <translation>Averiguando …</translation>
    </message>
    <message>
        <source>Hold the head over the pump; it is asked as soon as it is back, or when you press Find out now. Until then watch the patient as for both.</source>
        <translation>Mantenga el cabezal sobre la bomba; se le preguntará en cuanto vuelva o cuando pulse Averiguar ahora. Hasta entonces vigile al paciente como si pudiera ser cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>OUTCOME UNKNOWN</source>
        <translation>RESULTADO DESCONOCIDO</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>Programa antiguo</translation>
    </message>
    <message>
        <source>Pump {serial} · sent {begun_at}{who}.{where}</source>
        <translation>Bomba {serial} · enviado el {begun_at}{who}.{where}</translation>
    </message>
    <message>
        <source>The link or this program ended while the pump was switching. It runs the old program or the new one, whole, never a mix. Nothing else can be sent to it until this is settled.</source>
        <translation>La conexión o esta aplicación terminó mientras la bomba cambiaba de programa. Ejecuta el programa antiguo o el nuevo, completo, nunca una mezcla. No se le puede enviar nada más hasta que esto se aclare.</translation>
    </message>
    <message>
        <source>The pump is being asked.</source>
        <translation>Se está preguntando a la bomba.</translation>
    </message>
    <message>
        <source>The worst in each direction</source>
        <translation>Lo peor en cada sentido</translation>
    </message>
    <message>
        <source>Which program does the pump run?</source>
        <translation>¿Qué programa ejecuta la bomba?</translation>
    </message>
    <message>
        <source>at most {high} ({highest_name} program, every patient bolus used)</source>
        <translation>como máximo {high} (programa: {highest_name}, con todos los bolos del paciente)</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no en este ordenador</translation>
    </message>
    <message>
        <source>{drug}: at least {low} ({lowest_name} program), {at_most}</source>
        <translation>{drug}: al menos {low} (programa: {lowest_name}), {at_most}</translation>
    </message>
    <message>
        <source>Blocked: {title}. {message}</source>
        <translation>Bloqueado: {title}. {message}</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>Continuar a la revisión</translation>
    </message>
    <message>
        <source>Expected against measured volume, the new filling and its date</source>
        <translation>Volumen esperado frente a medido, el nuevo llenado y su fecha</translation>
    </message>
    <message>
        <source>Make its first program on the Program screen; the first filling is entered there.</source>
        <translation>Haga su primer programa en la pantalla Programa; el primer llenado se introduce allí.</translation>
    </message>
    <message>
        <source>Still open: {items}.</source>
        <translation>Pendiente: {items}.</translation>
    </message>
    <message>
        <source>Still open: {items}; and {more} more.</source>
        <translation>Pendiente: {items}; y {more} más.</translation>
    </message>
    <message>
        <source>The new filling gives no program.</source>
        <translation>El nuevo llenado no da ningún programa.</translation>
    </message>
    <message>
        <source>This pump was never programmed</source>
        <translation>Esta bomba nunca se programó</translation>
    </message>
    <message>
        <source>It can be saved once a program was activated in this session.</source>
        <translation>Se puede guardar cuando se haya activado un programa en esta sesión.</translation>
    </message>
    <message>
        <source>Not saved: {value}.</source>
        <translation>No se guardó: {value}.</translation>
    </message>
    <message>
        <source>Nothing was programmed in this session.</source>
        <translation>En esta sesión no se programó nada.</translation>
    </message>
    <message>
        <source>Pump {serial} was programmed at {at}; this is its report.</source>
        <translation>La bomba {serial} se programó a las {at}; este es su informe.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save session report …</source>
        <translation>Guardar informe de sesión …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The session report says who programmed what, old against new, with the pump&apos;s own totals.</source>
        <translation>El informe de la sesión dice quién programó qué, lo antiguo frente a lo nuevo, con los totales de la propia bomba.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n ajuste cambiado</numerusform>
            <numerusform>%n ajustes cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Volver a editar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Old against new, first 24 hours</source>
        <translation>Antiguo frente a nuevo, primeras 24 horas</translation>
    </message>
    <message>
        <source>Old against new, first 24 hours from {start} · {name} {unit}</source>
        <translation>Antiguo frente a nuevo, primeras 24 horas desde las {start} · {name} {unit}</translation>
    </message>
    <message>
        <source>Programmed</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Read back from the pump</source>
        <translation>Releído de la bomba</translation>
    </message>
    <message>
        <source>Review before programming</source>
        <translation>Revisión antes de programar</translation>
    </message>
    <message>
        <source>Running now {before}; proposed {scheduled_shown} {unit} a day</source>
        <translation>En curso {before}; propuesto {scheduled_shown} {unit} al día</translation>
    </message>
    <message>
        <source>Send to pump</source>
        <translation>Enviar a la bomba</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings that stay as they are</source>
        <translation>Ajustes que no cambian</translation>
    </message>
    <message>
        <source>Settings, running now and after programming</source>
        <translation>Ajustes, en curso y después de programar</translation>
    </message>
    <message>
        <source>The link to the pump is lost.</source>
        <translation>Se ha perdido la conexión con la bomba.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>cumulative {name}</source>
        <translation>{name} acumulado</translation>
    </message>
    <message>
        <source>Clinic rules</source>
        <translation>Reglas de la clínica</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>For the developers</source>
        <translation>Para los desarrolladores</translation>
    </message>
    <message>
        <source>How the window looks</source>
        <translation>Aspecto de la ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No alarm can be sounded: {fault}.</source>
        <translation>No se puede emitir ninguna alarma sonora: {fault}.</translation>
    </message>
    <message>
        <source>One file with versions, self-test, looks and faults of this program. No name, no serial number and no dose is in it.</source>
        <translation>Un archivo con versiones, autocomprobación, aspecto y fallos de esta aplicación. No contiene nombres, números de serie ni dosis.</translation>
    </message>
    <message>
        <source>Played by {player_name}. Press a button and listen.</source>
        <translation>Reproducido por {player_name}. Pulse un botón y escuche.</translation>
    </message>
    <message>
        <source>Reduce motion: nothing flashes, nothing turns</source>
        <translation>Reducir movimiento: nada parpadea, nada gira</translation>
    </message>
    <message>
        <source>Save a diagnostic file …</source>
        <translation>Guardar archivo de diagnóstico …</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <translation>Sonido de las alarmas</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test {priority}</source>
        <translation>Probar {priority}</translation>
    </message>
    <message>
        <source>The new size is used when Thecal is started again.</source>
        <translation>El nuevo tamaño se usa cuando se inicia Thecal de nuevo.</translation>
    </message>
    <message>
        <source>The sound is being tested.</source>
        <translation>Se está probando el sonido.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y funciones</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>{count} unsound</source>
        <translation>{count} con fallos</translation>
    </message>
    <message>
        <source>1  Read</source>
        <translation>1  Leer</translation>
    </message>
    <message>
        <source>2  Edit</source>
        <translation>2  Editar</translation>
    </message>
    <message>
        <source>3  Review</source>
        <translation>3  Revisar</translation>
    </message>
    <message>
        <source>4  Activate</source>
        <translation>4  Activar</translation>
    </message>
    <message>
        <source>A draft on this computer. The pump goes on with its program.</source>
        <translation>Un borrador en este ordenador. La bomba sigue con su programa.</translation>
    </message>
    <message>
        <source>A training desk opens emulated pumps only.</source>
        <translation>Un puesto de formación solo abre bombas emuladas.</translation>
    </message>
    <message>
        <source>A whole pump in a process of its own, to learn and to try things out.</source>
        <translation>Una bomba completa en un proceso propio, para aprender y probar.</translation>
    </message>
    <message>
        <source>Connect a pump</source>
        <translation>Conectar una bomba</translation>
    </message>
    <message>
        <source>Old against new, reasons, and the pump&apos;s own totals.</source>
        <translation>Lo antiguo frente a lo nuevo, los motivos y los totales de la propia bomba.</translation>
    </message>
    <message>
        <source>The pump says what it is and what it runs. Nothing can be edited before.</source>
        <translation>La bomba dice qué es y qué ejecuta. Antes no se puede editar nada.</translation>
    </message>
    <message>
        <source>The pump switches in one step, and is read back.</source>
        <translation>La bomba cambia en un solo paso y se relee.</translation>
    </message>
    <message>
        <source>Thecal</source>
        <translation>Thecal</translation>
    </message>
    <message>
        <source>Thecal is still starting.</source>
        <translation>Thecal aún se está iniciando.</translation>
    </message>
    <message>
        <source>All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may suffer withdrawal. The pump stays stopped until it is started again; it does not start by itself.</source>
        <translation>Toda la administración termina enseguida, y todo bolo en curso termina definitivamente. Un paciente sin el fármaco puede sufrir abstinencia. La bomba queda detenida hasta que se inicie de nuevo; no se inicia sola.</translation>
    </message>
    <message>
        <source>HSA Singapore, update of the April 2014 communication on over-infusion</source>
        <translation>HSA Singapore, update of the April 2014 communication on over-infusion</translation>
    </message>
    <message>
        <source>No restart is planned.</source>
        <translation>No hay reanudación prevista.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>No prevista</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Planned restart</source>
        <translation>Reanudación prevista</translation>
    </message>
    <message>
        <source>Planned restart within</source>
        <translation>Reanudación prevista dentro de</translation>
    </message>
    <message>
        <source>Planned restart, date as year-month-day</source>
        <translation>Reanudación prevista, fecha como año-mes-día</translation>
    </message>
    <message>
        <source>Planned restart, time of day</source>
        <translation>Reanudación prevista, hora del día</translation>
    </message>
    <message>
        <source>Planned restart: when is the pump to run again?</source>
        <translation>Reanudación prevista: ¿cuándo debe volver a funcionar la bomba?</translation>
    </message>
    <message>
        <source>Say when the pump is to run again.</source>
        <translation>Indique cuándo debe volver a funcionar la bomba.</translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation>Detener la bomba</translation>
    </message>
    <message>
        <source>Stop the pump?</source>
        <translation>¿Detener la bomba?</translation>
    </message>
    <message>
        <source>Stopped for more than 48 h</source>
        <translation>Detenida más de 48 h</translation>
    </message>
    <message>
        <source>The planned restart is more than {days} days ahead.</source>
        <translation>La reanudación prevista es dentro de más de {days} días.</translation>
    </message>
    <message>
        <source>The planned restart is past.</source>
        <translation>La hora de reanudación prevista ya ha pasado.</translation>
    </message>
    <message>
        <source>The pump raises a critical alarm after 48 h. A rotor that stood still so long may later give too much.</source>
        <translation>La bomba da una alarma crítica a las 48 h. Un rotor parado tanto tiempo puede administrar después demasiado.</translation>
    </message>
    <message>
        <source>Tick that the pump is to be stopped for more than 48 h.</source>
        <translation>Marque que la bomba debe quedar detenida más de 48 h.</translation>
    </message>
    <message>
        <source>Type the date like 2026-01-05 and the time like 14:30.</source>
        <translation>Teclee la fecha como 2026-01-05 y la hora como 14:30.</translation>
    </message>
    <message>
        <source>Type the minutes, {most}.</source>
        <translation>Teclee los minutos, {most}.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Yes, it is to be stopped for more than 48 h.</source>
        <translation>Sí, debe quedar detenida más de 48 h.</translation>
    </message>
    <message>
        <source>Yes, stop pump {serial}.</source>
        <translation>Sí, detener la bomba {serial}.</translation>
    </message>
    <message>
        <source>at most {days} days</source>
        <translation>como máximo {days} días</translation>
    </message>
    <message>
        <source>there is no day {date}</source>
        <translation>no existe el día {date}</translation>
    </message>
    <message>
        <source>write the date like 2026-01-05: year, month, day</source>
        <translation>escriba la fecha como 2026-01-05: año, mes, día</translation>
    </message>
    <message>
        <source>{when}, in {ahead_s}.</source>
        <translation>{when}, en {ahead_s}.</translation>
    </message>
    <message>
        <source>{when}, {ahead_s} ago.</source>
        <translation>{when}, hace {ahead_s}.</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>The self-test failed: {name}: {why}. Reading and stopping the pump still work.</source>
        <translation>La autocomprobación ha fallado: {name}: {why}. Leer y detener la bomba siguen funcionando.</translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation>reloj de este ordenador</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>it says {day}, which is over</source>
        <translation>indica {day}, que ya pasó</translation>
    </message>
    <message>
        <source>it went back by {seconds} s since the window was opened</source>
        <translation>retrocedió {seconds} s desde que se abrió la ventana</translation>
    </message>
    <message>
        <source>journal of writes</source>
        <translation>diario de escrituras</translation>
    </message>
    <message>
        <source>keys to the pumps</source>
        <translation>claves de las bombas</translation>
    </message>
    <message>
        <source>pump models and alarms</source>
        <translation>modelos de bomba y alarmas</translation>
    </message>
    <message>
        <source>{why} ({count} more)</source>
        <translation>{why} ({count} más)</translation>
    </message>
    <message>
        <source>Close Thecal, start it again and read the pump. Details for the developers are in {where}.</source>
        <translation>Cierre Thecal, inícielo de nuevo y lea la bomba. Los detalles para los desarrolladores están en {where}.</translation>
    </message>
    <message>
        <source>Install Thecal again.</source>
        <translation>Instale Thecal de nuevo.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No drug library: {error}.</source>
        <translation>Sin biblioteca de fármacos: {error}.</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>Sin paciente</translation>
    </message>
    <message>
        <source>No pump connected</source>
        <translation>Sin bomba conectada</translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run. This window reads and stops them; it programs none.</source>
        <translation>Las bombas siguen con los programas que ejecutan. Esta ventana las lee y las detiene; no programa ninguna.</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The pump goes on with the program that it runs.</source>
        <translation>La bomba sigue con el programa que ejecuta.</translation>
    </message>
    <message>
        <source>The pump was changed elsewhere: look at that on Pump first.</source>
        <translation>La bomba se cambió en otro lugar: mírelo primero en Bomba.</translation>
    </message>
    <message>
        <source>Thecal · TRAINING</source>
        <translation>Thecal · FORMACIÓN</translation>
    </message>
    <message>
        <source>This program has a fault and takes no more changes.</source>
        <translation>Esta aplicación tiene un fallo y no admite más cambios.</translation>
    </message>
    <message>
        <source>open one in Patient, or work with the pump alone</source>
        <translation>abra uno en Paciente o trabaje solo con la bomba</translation>
    </message>
    <message>
        <source>Ask the clinic that implanted it.</source>
        <translation>Pregunte a la clínica que la implantó.</translation>
    </message>
    <message>
        <source>Connect one first.</source>
        <translation>Conecte una primero.</translation>
    </message>
    <message>
        <source>Emergency access may only read, stop and lower the pump.</source>
        <translation>El acceso de emergencia solo permite leer, detener y poner al mínimo la bomba.</translation>
    </message>
    <message>
        <source>Find out again.</source>
        <translation>Averígüelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at it before you go on.</source>
        <translation>Mírelo antes de seguir.</translation>
    </message>
    <message>
        <source>No pump is connected.</source>
        <translation>No hay ninguna bomba conectada.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Léala de nuevo.</translation>
    </message>
    <message>
        <source>Read the pump, then program it again if that is still right.</source>
        <translation>Lea la bomba y después prográmela de nuevo si sigue siendo correcto.</translation>
    </message>
    <message>
        <source>See that it is the pump that you mean.</source>
        <translation>Compruebe que es la bomba que usted quiere.</translation>
    </message>
    <message>
        <source>The journal cannot be kept: {error}</source>
        <translation>No se puede guardar el diario: {error}</translation>
    </message>
    <message>
        <source>The program in the pump was judged by drug library {library_version} ({library_digest}); here is {version} ({digest}).</source>
        <translation>El programa de la bomba se evaluó con la biblioteca de fármacos {library_version} ({library_digest}); aquí está la {version} ({digest}).</translation>
    </message>
    <message>
        <source>The pump did not do it.</source>
        <translation>La bomba no lo hizo.</translation>
    </message>
    <message>
        <source>The pump did not take the key of that file for emergency access.</source>
        <translation>La bomba no aceptó la clave de ese archivo para el acceso de emergencia.</translation>
    </message>
    <message>
        <source>The pump runs its old program.</source>
        <translation>La bomba ejecuta su programa antiguo.</translation>
    </message>
    <message>
        <source>The pump was read after that; what is shown is what it does now.</source>
        <translation>La bomba se leyó después de eso; lo que se muestra es lo que hace ahora.</translation>
    </message>
    <message>
        <source>The write is settled: the new program was not activated.</source>
        <translation>La escritura está aclarada: el programa nuevo no se activó.</translation>
    </message>
    <message>
        <source>The write is settled: the pump runs the new program.</source>
        <translation>La escritura está aclarada: la bomba ejecuta el programa nuevo.</translation>
    </message>
    <message>
        <source>What the pump is doing is not known.</source>
        <translation>No se sabe qué está haciendo la bomba.</translation>
    </message>
    <message>
        <source>What the pump runs is not known.</source>
        <translation>No se sabe qué ejecuta la bomba.</translation>
    </message>
    <message>
        <source>another pump cannot be opened now ({now})</source>
        <translation>no se puede abrir otra bomba ahora ({now})</translation>
    </message>
    <message>
        <source>the pump holds no program that could be activated</source>
        <translation>la bomba no tiene ningún programa que se pueda activar</translation>
    </message>
    <message>
        <source>the pump was changed elsewhere; look at that on the Pump screen first</source>
        <translation>la bomba se cambió en otro lugar; mírelo primero en la pantalla Bomba</translation>
    </message>
    <message>
        <source>there is no program</source>
        <translation>no hay ningún programa</translation>
    </message>
    <message>
        <source>there is no write to settle</source>
        <translation>no hay ninguna escritura que aclarar</translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation>no hay nada que enviar</translation>
    </message>
    <message>
        <source>there is nothing to settle ({now})</source>
        <translation>no hay nada que aclarar ({now})</translation>
    </message>
    <message>
        <source>24-hour dose</source>
        <translation>Dosis de 24 h</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>de {old} a {new}</translation>
    </message>
    <message>
        <source>{spoken}, change {change}</source>
        <translation>{spoken}, cambio {change}</translation>
    </message>
    <message>
        <source>{accessible_name}, in {unit}</source>
        <translation>{accessible_name}, en {unit}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Requiere motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is this finding?</source>
        <translation>¿Qué es este hallazgo?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>After programming</source>
        <translation>Después de programar</translation>
    </message>
    <message>
        <source>Curves that are shown</source>
        <translation>Curvas que se muestran</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>Handbook: {chapter}</source>
        <translation>Manual: {chapter}</translation>
    </message>
    <message>
        <source>The handbook for a browser: {path}</source>
        <translation>El manual para un navegador: {path}</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Story and task stand on the Training screen; read the pump there first.</source>
        <translation>La historia y la tarea están en la pantalla Formación; lea allí primero la bomba.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>NOT USED</source>
        <translation>NO SE USA</translation>
    </message>
    <message>
        <source>Not used: {name}</source>
        <translation>No se usa: {name}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices are files that the administrator puts into {folder}.</source>
        <translation>Los avisos son archivos que la administración pone en {folder}.</translation>
    </message>
    <message>
        <source>That cannot be kept in the audit trail: {why}</source>
        <translation>No se puede guardar en el registro de auditoría: {why}</translation>
    </message>
    <message>
        <source>There is no notice about this version of Thecal.</source>
        <translation>No hay ningún aviso sobre esta versión de Thecal.</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {why}</source>
        <translation>Retirado el {day}: {why}</translation>
    </message>
    <message>
        <source>You have read this.</source>
        <translation>Usted lo ha leído.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{issued}. Source: {source}</source>
        <translation>{issued}. Fuente: {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n more notices are not read.</source>
        <translation>
            <numerusform>Queda %n aviso más sin leer.</numerusform>
            <numerusform>Quedan %n avisos más sin leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice cannot be read: {name}.</source>
        <translation>No se puede leer un aviso: {name}.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Tell the administrator of this computer. Everything else works as before.</source>
        <translation>Dígaselo a la administración de este equipo. Todo lo demás funciona como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Safety notice</source>
        <translation>Aviso de seguridad</translation>
    </message>
    <message>
        <source>The update check is off: Thecal asks no address.</source>
        <translation>La búsqueda de novedades está desactivada: Thecal no consulta ninguna dirección.</translation>
    </message>
    <message>
        <source>The update check is on: once a day it asks {host}, and downloads no program.</source>
        <translation>La búsqueda de novedades está activada: consulta {host} una vez al día y no descarga ningún programa.</translation>
    </message>
    <message>
        <source>dated after today</source>
        <translation>con fecha posterior a hoy</translation>
    </message>
    <message>
        <source>issued today</source>
        <translation>publicado hoy</translation>
    </message>
    <message>
        <source>{id}, issued {day}, {age}</source>
        <translation>{id}, publicado el {day}, {age}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Cambiar las funciones</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija una función.</translation>
    </message>
    <message>
        <source>Give the new password</source>
        <translation>Dar la nueva contraseña</translation>
    </message>
    <message>
        <source>Hand the password over in person. Whoever has the account changes it in the menu.</source>
        <translation>Entregue la contraseña en persona. Quien tenga la cuenta la cambia en el menú.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nueva contraseña para {name}</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nueva contraseña otra vez</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Funciones de {name}</translation>
    </message>
    <message>
        <source>These are the roles that it has.</source>
        <translation>Estas son las funciones que tiene.</translation>
    </message>
    <message>
        <source>They hold from the next call on; what is shown follows at the next sign-in.</source>
        <translation>Valen desde la próxima llamada; lo que se muestra sigue en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Type the password so far.</source>
        <translation>Escriba la contraseña actual.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña está cambiada.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account …</source>
        <translation>Añadir cuenta …</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Elija primero una cuenta.</translation>
    </message>
    <message>
        <source>Close it …</source>
        <translation>Cerrar …</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>¿Cerrar la cuenta de {name}?</translation>
    </message>
    <message>
        <source>Each person has an account; it says what may be done. An account is never removed.</source>
        <translation>Cada persona tiene una cuenta, que dice lo que puede hacer. Una cuenta no se elimina nunca.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>New password …</source>
        <translation>Nueva contraseña …</translation>
    </message>
    <message>
        <source>Nobody can sign in with it any more. It stays in the records, since they name it.</source>
        <translation>Nadie podrá entrar ya con ella. Queda en las historias, porque la nombran.</translation>
    </message>
    <message>
        <source>Roles …</source>
        <translation>Funciones …</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>Esta cuenta está cerrada.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve the drug library</source>
        <translation>Aprobar la biblioteca de fármacos</translation>
    </message>
    <message>
        <source>Library {version}. With it patients&apos; pumps are programmed on this computer. Compare every figure that your clinic uses with what your pharmacy checked.</source>
        <translation>Biblioteca {version}. Con ella se programan en este ordenador las bombas de los pacientes. Compare cada cifra que use su clínica con lo que revisó su farmacia.</translation>
    </message>
    <message>
        <source>The drug library {version} is approved.</source>
        <translation>La biblioteca de fármacos {version} está aprobada.</translation>
    </message>
    <message>
        <source>The first 8 digits of its SHA-256, from what the pharmacy checked</source>
        <translation>Los 8 primeros dígitos de su SHA-256, de lo que revisó la farmacia</translation>
    </message>
    <message>
        <source>Type the digits.</source>
        <translation>Escriba los dígitos.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Pumps are not touched by this: what runs goes on, and a write that was begun is settled.</source>
        <translation>Las bombas no se ven afectadas: lo que funciona sigue, y una escritura iniciada se termina.</translation>
    </message>
    <message>
        <source>The server of the records does not answer since {since}.</source>
        <translation>El servidor de las historias no responde desde las {since}.</translation>
    </message>
    <message>
        <source>What was read before can still be looked at. Nothing can be recorded until the server is back.</source>
        <translation>Lo leído antes aún puede consultarse. No se puede registrar nada hasta que vuelva el servidor.</translation>
    </message>
    <message>
        <source>A backup is one encrypted file under a passphrase of its own, proven by restoring it into a temporary place. The command line makes it too, and restores it: thecal backup, thecal restore.</source>
        <translation>Una copia de seguridad es un archivo cifrado con su propia frase de contraseña, comprobado restaurándolo en un lugar temporal. La línea de órdenes también la hace y la restaura: thecal backup, thecal restore.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Una frase de contraseña tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Copiar ahora …</translation>
    </message>
    <message>
        <source>Back up the records</source>
        <translation>Copia de las historias</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Carpeta de la copia</translation>
    </message>
    <message>
        <source>Folder, best on another disk</source>
        <translation>Carpeta, mejor en otro disco</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Frase de contraseña de esta copia</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Records of the clinic</source>
        <translation>Historias de la clínica</translation>
    </message>
    <message>
        <source>The backup is being made and proven. This dialog may be closed meanwhile.</source>
        <translation>La copia se está haciendo y comprobando. Este diálogo puede cerrarse mientras tanto.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Without it nobody can restore the backup. Write it down and lock it away.</source>
        <translation>Sin ella nadie puede restaurar la copia. Anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abiertas</translation>
    </message>
    <message>
        <source>on a server of the clinic</source>
        <translation>en un servidor de la clínica</translation>
    </message>
    <message>
        <source>on this computer, encrypted: {folder}</source>
        <translation>en este equipo, cifradas: {folder}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book for {name}</source>
        <translation>Cita para {name}</translation>
    </message>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Día, como año-mes-día</translation>
    </message>
    <message>
        <source>In a calendar file stand the day, what for, and the number of the record; no name.</source>
        <translation>En un archivo de calendario constan el día, el motivo y el número de la historia; ningún nombre.</translation>
    </message>
    <message>
        <source>Note (may be empty)</source>
        <translation>Nota (puede quedar vacía)</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>Time that was agreed on (may be empty)</source>
        <translation>Hora acordada (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Type the day like {example}.</source>
        <translation>Escriba el día como {example}.</translation>
    </message>
    <message>
        <source>Type the time like {example}.</source>
        <translation>Escriba la hora como {example}.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>Una contraseña tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The records are made. There is no account yet: yours will be the administrator&apos;s. It keeps accounts and backups and sees no patient; give yourself more roles in Settings, or make accounts for others there.</source>
        <translation>Las historias están creadas. Todavía no hay ninguna cuenta: la suya será la de administración. Lleva las cuentas y las copias y no ve pacientes; dese más funciones en Ajustes o cree allí cuentas para otros.</translation>
    </message>
    <message>
        <source>Type name and password.</source>
        <translation>Escriba nombre y contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Another person …</source>
        <translation>Otra persona …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>A passphrase of records has at least {least} characters.</source>
        <translation>La frase de contraseña de las historias tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>A pump can be worked with alone, too: connect it.</source>
        <translation>También puede trabajar solo con una bomba: conéctela.</translation>
    </message>
    <message>
        <source>Make the records</source>
        <translation>Crear las historias</translation>
    </message>
    <message>
        <source>Nothing in them was changed. A pump can be worked with alone: connect it.</source>
        <translation>No se cambió nada en ellas. Puede trabajar solo con una bomba: conéctela.</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir las historias</translation>
    </message>
    <message>
        <source>Passphrase of the records</source>
        <translation>Frase de contraseña de las historias</translation>
    </message>
    <message>
        <source>Patients with their pumps and catheters, visits, trials, and what is due when. Encrypted on this computer, or on a server of the clinic. Nothing is kept yet.</source>
        <translation>Pacientes con sus bombas y catéteres, visitas, pruebas y lo que toca y cuándo. Cifrado en este equipo o en un servidor de la clínica. Todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>Set up the records …</source>
        <translation>Preparar las historias …</translation>
    </message>
    <message>
        <source>The records are being opened …</source>
        <translation>Se están abriendo las historias …</translation>
    </message>
    <message>
        <source>The records are under a passphrase.</source>
        <translation>Las historias están bajo una frase de contraseña.</translation>
    </message>
    <message>
        <source>The records cannot be used</source>
        <translation>No se pueden usar las historias</translation>
    </message>
    <message>
        <source>The server holds no records yet. New ones are made under a passphrase, which every workstation of the clinic is asked for. Nobody can open them without it, so write it down and lock it away.</source>
        <translation>El servidor no contiene todavía historias. Las nuevas se crean bajo una frase de contraseña que se pide en cada puesto de la clínica. Sin ella nadie puede abrirlas; anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the records are kept under a passphrase. It is asked for at each start. Nobody can open the records without it, so write it down and lock it away.</source>
        <translation>Este equipo no tiene almacén de claves, por eso las historias se guardan bajo una frase de contraseña. Se pide en cada inicio. Sin ella nadie puede abrir las historias; anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Sign in to the records of the clinic</source>
        <translation>Iniciar sesión en las historias de la clínica</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Add and open</source>
        <translation>Añadir y abrir</translation>
    </message>
    <message>
        <source>Date of birth, as year-month-day</source>
        <translation>Fecha de nacimiento, como año-mes-día</translation>
    </message>
    <message>
        <source>Diagnosis (may be empty)</source>
        <translation>Diagnóstico (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Family name, in any script</source>
        <translation>Apellidos, en cualquier escritura</translation>
    </message>
    <message>
        <source>Given name (may be empty)</source>
        <translation>Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Number of the patient in the clinic</source>
        <translation>Número del paciente en la clínica</translation>
    </message>
    <message>
        <source>Type the date of birth like {example}.</source>
        <translation>Escriba la fecha de nacimiento como {example}.</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Escriba los apellidos.</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Escriba el número.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty</source>
        <translation>AAAA-MM-DD, o vacío</translation>
    </message>
    <message>
        <source>from the record</source>
        <translation>del registro</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>{count} known, {summary}</source>
        <translation>{count} conocidos, {summary}</translation>
    </message>
    <message>
        <source>Between two rises</source>
        <translation>Entre dos aumentos</translation>
    </message>
    <message>
        <source>Change of the daily dose</source>
        <translation>Cambio de la dosis diaria</translation>
    </message>
    <message>
        <source>Dose of an hour</source>
        <translation>Dosis de una hora</translation>
    </message>
    <message>
        <source>Keeps in the pump</source>
        <translation>Estable en la bomba</translation>
    </message>
    <message>
        <source>Labelled strength</source>
        <translation>Concentración autorizada</translation>
    </message>
    <message>
        <source>Start, {population}</source>
        <translation>Inicio, {population}</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Paso hacia abajo</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation>Paso hacia arriba</translation>
    </message>
    <message>
        <source>Test dose</source>
        <translation>Dosis de prueba</translation>
    </message>
    <message>
        <source>Watching, {occasion}</source>
        <translation>Vigilancia, {occasion}</translation>
    </message>
    <message>
        <source>hard, least</source>
        <translation>absoluto, mínimo</translation>
    </message>
    <message>
        <source>hard, most</source>
        <translation>absoluto, máximo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>soft, least</source>
        <translation>blando, mínimo</translation>
    </message>
    <message>
        <source>soft, most</source>
        <translation>blando, máximo</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ask {host} once a day?</source>
        <translation>¿Consultar {host} una vez al día?</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejar desactivada</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch it on …</source>
        <translation>Activar …</translation>
    </message>
    <message>
        <source>The administrator of this computer first puts the address and its key into {file}.</source>
        <translation>Antes, el administrador de este equipo escribe la dirección y su clave en {file}.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Búsqueda de novedades</translation>
    </message>
    <message>
        <source>While a window is open, Thecal asks the address once a day for a signed file of notices. The question holds the address and the word Thecal, and nothing of patients, pumps or people, not even the version; whoever answers sees the internet address of this computer and the time. No program is downloaded. It is off unless an administrator switches it on.</source>
        <translation>Mientras hay una ventana abierta, Thecal consulta la dirección una vez al día para obtener un archivo firmado de avisos. La consulta contiene la dirección y la palabra Thecal, y nada de pacientes, bombas o personas, ni siquiera la versión; quien responde ve la dirección de internet de este equipo y la hora. No se descarga ningún programa. Está desactivada mientras ningún administrador la active.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {patients}, {visits}; proven by restoring it.</source>
        <translation>{file}: {patients}, {visits}; comprobada al restaurarla.</translation>
    </message>
    <message>
        <source>A refill, a follow-up or a trial stands here when its day is recorded or booked.</source>
        <translation>Aquí aparece una recarga, un control o una prueba cuando su día está registrado o reservado.</translation>
    </message>
    <message>
        <source>Add a patient …</source>
        <translation>Añadir paciente …</translation>
    </message>
    <message>
        <source>Book …</source>
        <translation>Reservar …</translation>
    </message>
    <message>
        <source>Calendar file …</source>
        <translation>Calendario …</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Anular …</translation>
    </message>
    <message>
        <source>Cancel this entry?</source>
        <translation>¿Anular esta entrada?</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Elija primero una línea.</translation>
    </message>
    <message>
        <source>Choose a line of what is due first.</source>
        <translation>Elija primero una línea de lo previsto.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Find a patient by name, number or serial of the pump</source>
        <translation>Buscar paciente por nombre, número o serie de la bomba</translation>
    </message>
    <message>
        <source>It leaves the list and stays in the record. Book the next one, or record a refill, which sets it.</source>
        <translation>Sale de la lista y queda en la historia. Reserve la siguiente o registre una recarga, que la fija.</translation>
    </message>
    <message>
        <source>More match: type more of the name.</source>
        <translation>Hay más: escriba más del nombre.</translation>
    </message>
    <message>
        <source>Name, number, or serial of the pump</source>
        <translation>Nombre, número o serie de la bomba</translation>
    </message>
    <message>
        <source>No patients for this account</source>
        <translation>Sin pacientes para esta cuenta</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>No hay nadie previsto</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody was here yet</source>
        <translation>Nadie ha venido todavía</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la historia</translation>
    </message>
    <message>
        <source>Patients stand here whose records were opened or who came.</source>
        <translation>Aquí aparecen los pacientes cuyas historias se abrieron o que vinieron.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Save what is due as a calendar file</source>
        <translation>Guardar lo previsto como calendario</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The calendar file cannot be written: {why}.</source>
        <translation>No se puede escribir el archivo de calendario: {why}.</translation>
    </message>
    <message>
        <source>Type the beginning of a name, the number, or the serial of the pump; or add the patient.</source>
        <translation>Escriba el comienzo de un nombre, el número o la serie de la bomba; o añada al paciente.</translation>
    </message>
    <message>
        <source>Was here …</source>
        <translation>Vino …</translation>
    </message>
    <message>
        <source>Was the patient here for this?</source>
        <translation>¿Vino el paciente para esto?</translation>
    </message>
    <message>
        <source>What is due, the most urgent first</source>
        <translation>Lo previsto, lo más urgente primero</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Qué pacientes</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} no vinieron</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} vencidos</translation>
    </message>
    <message>
        <source>born {birth_date}</source>
        <translation>nac. {birth_date}</translation>
    </message>
    <message>
        <source>in {days} d</source>
        <translation>en {days} d</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>overdue {days} d</source>
        <translation>vencido {days} d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Beside the drug library</source>
        <translation>Frente a la biblioteca de fármacos</translation>
    </message>
    <message>
        <source>Drug or finding</source>
        <translation>Fármaco o hallazgo</translation>
    </message>
    <message>
        <source>Lift a rule of this clinic</source>
        <translation>Retirar una regla de esta clínica</translation>
    </message>
    <message>
        <source>Lift the rule</source>
        <translation>Retirar la regla</translation>
    </message>
    <message>
        <source>Set a rule of this clinic</source>
        <translation>Fijar una regla de esta clínica</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Fijar la regla</translation>
    </message>
    <message>
        <source>The library limits nothing of this kind.</source>
        <translation>La biblioteca no limita nada de este tipo.</translation>
    </message>
    <message>
        <source>The most that passes, with its unit</source>
        <translation>El máximo permitido, con su unidad</translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation>La regla vale desde ahora.</translation>
    </message>
    <message>
        <source>The rule is lifted.</source>
        <translation>La regla está retirada.</translation>
    </message>
    <message>
        <source>Type the most that passes.</source>
        <translation>Escriba el máximo permitido.</translation>
    </message>
    <message>
        <source>Type why.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Qué se limita</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Qué hace la regla</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>Why: it stands in every finding that the rule makes</source>
        <translation>Motivo: consta en cada hallazgo que produce la regla</translation>
    </message>
    <message>
        <source>Without it the drug library alone holds. What the rule was stays in the records.</source>
        <translation>Sin ella rige solo la biblioteca de fármacos. Lo que fue la regla queda en las historias.</translation>
    </message>
    <message>
        <source>a number, a space, {unit}</source>
        <translation>un número, un espacio, {unit}</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Elija primero una regla.</translation>
    </message>
    <message>
        <source>Lift it …</source>
        <translation>Retirarla …</translation>
    </message>
    <message>
        <source>Limits of this clinic on top of the drug library. A rule only makes stricter; each finding names it.</source>
        <translation>Límites de esta clínica además de la biblioteca de fármacos. Una regla solo hace más estricto; cada hallazgo la nombra.</translation>
    </message>
    <message>
        <source>Set a rule …</source>
        <translation>Fijar una regla …</translation>
    </message>
    <message>
        <source>The rules cannot be read, so nothing can be programmed. Sign in: the records bring them anew.</source>
        <translation>No se pueden leer las reglas, así que no se puede programar nada. Inicie sesión: las historias las traen de nuevo.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in on Start or Patient.</source>
        <translation>Inicie sesión en Inicio o en Paciente.</translation>
    </message>
    <message>
        <source>The pump can be read, stopped and lowered. All else takes an account.</source>
        <translation>La bomba se puede leer, detener y poner al mínimo. Para todo lo demás hace falta una cuenta.</translation>
    </message>
    <message>
        <source>The records cannot be used, so that nobody can sign in.</source>
        <translation>Los registros no se pueden usar, por lo que nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>What is done to the pump is kept under the name {user} of this computer.</source>
        <translation>Lo que se hace con la bomba se guarda con el nombre {user} de este ordenador.</translation>
    </message>
    <message>
        <source>A program is on its way to the pump; the lock does not touch that.</source>
        <translation>Un programa va camino de la bomba; el bloqueo no lo afecta.</translation>
    </message>
    <message>
        <source>A program of this visit is not settled: send it or discard it, then open another record.</source>
        <translation>Un programa de esta visita no está resuelto: envíelo o descártelo y abra después otra historia.</translation>
    </message>
    <message>
        <source>Change your password …</source>
        <translation>Cambiar su contraseña …</translation>
    </message>
    <message>
        <source>Close the patient&apos;s record</source>
        <translation>Cerrar la historia del paciente</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>Iniciar sesión …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Something is open on the pump. Unlock first, then leave with a reason.</source>
        <translation>Hay algo abierto en la bomba. Desbloquee primero y salga después con un motivo.</translation>
    </message>
    <message>
        <source>The pump stays connected and goes on with its program.</source>
        <translation>La bomba sigue conectada y continúa con su programa.</translation>
    </message>
    <message>
        <source>{user} · not signed in</source>
        <translation>{user} · sin sesión</translation>
    </message>
    <message>
        <source>A program of this visit is not settled yet.</source>
        <translation>Un programa de esta visita aún no está aclarado.</translation>
    </message>
    <message>
        <source>In training no records are kept.</source>
        <translation>En el entrenamiento no se guardan historias.</translation>
    </message>
    <message>
        <source>No patient&apos;s record is open.</source>
        <translation>No hay ninguna historia de paciente abierta.</translation>
    </message>
    <message>
        <source>No pump was read that holds a program.</source>
        <translation>No se leyó ninguna bomba que contenga un programa.</translation>
    </message>
    <message>
        <source>Open the record of the patient whose pump this is.</source>
        <translation>Abra la historia del paciente a quien pertenece esta bomba.</translation>
    </message>
    <message>
        <source>The pump holds another program now. Read it again.</source>
        <translation>La bomba contiene ahora otro programa. Léala de nuevo.</translation>
    </message>
    <message>
        <source>Whether the patient&apos;s card is out of date is not known: {error}.</source>
        <translation>No se sabe si la tarjeta del paciente está caducada: {error}.</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message>
        <source>Decide below first: theirs or yours.</source>
        <translation>Decida primero abajo: lo de la otra persona o lo suyo.</translation>
    </message>
    <message>
        <source>By this record it was taken out on {day}. Stop, and see who is on the table.</source>
        <translation>Según esta historia se retiró el {day}. Deténgase y compruebe quién está en la camilla.</translation>
    </message>
    <message>
        <source>The open record, {name}, has no pump. Open the right record, or record the implant first.</source>
        <translation>La historia abierta, {name}, no tiene bomba. Abra la historia correcta o registre primero el implante.</translation>
    </message>
    <message>
        <source>The open record, {name}, has pump {serials}. Stop, and see who is on the table.</source>
        <translation>La historia abierta, {name}, tiene la bomba {serials}. Deténgase y compruebe quién está en la camilla.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}, which is recorded for {name}.</source>
        <translation>La bomba al alcance es {serial}, registrada para {name}.</translation>
    </message>
    <message>
        <source>The pump in reach is {serial}; it is not in this patient&apos;s record.</source>
        <translation>La bomba al alcance es {serial}; no está en la historia de este paciente.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Compare two visits</source>
        <translation>Comparar dos visitas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Second visit</source>
        <translation>Segunda visita</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Two visits are needed.</source>
        <translation>Se necesitan dos visitas.</translation>
    </message>
    <message>
        <source>Two visits side by side</source>
        <translation>Dos visitas una al lado de otra</translation>
    </message>
    <message>
        <source>{at}, {kind}, no. {number}</source>
        <translation>{at}, {kind}, n.º {number}</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Inicio el</translation>
    </message>
    <message>
        <source>Day on which it began</source>
        <translation>Día en que empezó</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Notificarlo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>say in words what it was</source>
        <translation>diga en palabras qué fue</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>No adverse event is recorded.</source>
        <translation>No hay ningún acontecimiento adverso registrado.</translation>
    </message>
    <message>
        <source>Report an event</source>
        <translation>Notificar un acontecimiento</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>inicio {day}</translation>
    </message>
    <message>
        <source>corrects an older report</source>
        <translation>corrige una notificación anterior</translation>
    </message>
    <message>
        <source>done: {action}</source>
        <translation>hecho: {action}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10</source>
        <translation>un número entero de 0 a 10</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>elegir …</translation>
    </message>
    <message>
        <source>date and time, like 2026-03-24 14:05</source>
        <translation>fecha y hora, como 2026-03-24 14:05</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>{moment} is no moment of the calendar</source>
        <translation>{moment} no es un momento del calendario</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Cambios de esta historia</translation>
    </message>
    <message>
        <source>Changes of this record, newest first</source>
        <translation>Cambios de esta historia, el más reciente primero</translation>
    </message>
    <message>
        <source>Every state is kept. Nothing that was recorded is taken away or written over.</source>
        <translation>Se conserva cada estado. Nada de lo registrado se quita ni se sobrescribe.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>nuevo: {what}</translation>
    </message>
    <message>
        <source>recorded again as it was</source>
        <translation>registrado de nuevo sin cambios</translation>
    </message>
    <message>
        <source>A catheter has at most {most} pieces here.</source>
        <translation>Un catéter tiene aquí como máximo {most} piezas.</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Añadir una pieza</translation>
    </message>
    <message>
        <source>Catheter, from the pump to the tip</source>
        <translation>Catéter, de la bomba a la punta</translation>
    </message>
    <message>
        <source>Cut at pump end</source>
        <translation>Corte en el extremo de la bomba</translation>
    </message>
    <message>
        <source>Cut at tip end</source>
        <translation>Corte en el extremo de la punta</translation>
    </message>
    <message>
        <source>Cut off piece {number} at its pump end, 0 where nothing was</source>
        <translation>Cortado de la pieza {number} en el extremo de la bomba, 0 si nada</translation>
    </message>
    <message>
        <source>Cut off piece {number} at its tip end, 0 where nothing was</source>
        <translation>Cortado de la pieza {number} en el extremo de la punta, 0 si nada</translation>
    </message>
    <message>
        <source>Day of the explantation</source>
        <translation>Día de la explantación</translation>
    </message>
    <message>
        <source>Day of the implantation</source>
        <translation>Día de la implantación</translation>
    </message>
    <message>
        <source>Length of piece {number}</source>
        <translation>Longitud de la pieza {number}</translation>
    </message>
    <message>
        <source>Level of the catheter&apos;s tip</source>
        <translation>Nivel de la punta del catéter</translation>
    </message>
    <message>
        <source>Model of piece {number}</source>
        <translation>Modelo de la pieza {number}</translation>
    </message>
    <message>
        <source>Name of piece {number}</source>
        <translation>Nombre de la pieza {number}</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Pieces of the catheter, from the pump to the tip</source>
        <translation>Piezas del catéter, de la bomba a la punta</translation>
    </message>
    <message>
        <source>Pump model</source>
        <translation>Modelo de bomba</translation>
    </message>
    <message>
        <source>Record that it was taken out</source>
        <translation>Registrar la retirada</translation>
    </message>
    <message>
        <source>Record the implant</source>
        <translation>Registrar el implante</translation>
    </message>
    <message>
        <source>Remove piece {number}</source>
        <translation>Quitar la pieza {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save revision</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Serial number of the pump</source>
        <translation>Número de serie de la bomba</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Volume left</source>
        <translation>Volumen restante</translation>
    </message>
    <message>
        <source>Volume of what is left of piece {number}</source>
        <translation>Volumen de lo que queda de la pieza {number}</translation>
    </message>
    <message>
        <source>What must be known before and after MRI</source>
        <translation>Lo que hay que saber antes y después de una RM</translation>
    </message>
    <message>
        <source>Why it was taken out</source>
        <translation>Por qué se retiró</translation>
    </message>
    <message>
        <source>still to be entered: {name}</source>
        <translation>falta por introducir: {name}</translation>
    </message>
    <message>
        <source>After trial {trial}, which was decided for an implant.</source>
        <translation>Tras la prueba {trial}, que se decidió a favor de un implante.</translation>
    </message>
    <message>
        <source>Before and after MRI</source>
        <translation>Antes y después de RM</translation>
    </message>
    <message>
        <source>Change site or MRI note</source>
        <translation>Cambiar el lugar o la nota sobre RM</translation>
    </message>
    <message>
        <source>Implanted on</source>
        <translation>Implantada el</translation>
    </message>
    <message>
        <source>Implanted pump</source>
        <translation>Bomba implantada</translation>
    </message>
    <message>
        <source>Led to by</source>
        <translation>Precedido por</translation>
    </message>
    <message>
        <source>Level of the tip</source>
        <translation>Nivel de la punta</translation>
    </message>
    <message>
        <source>No implanted pump is recorded.</source>
        <translation>No hay ninguna bomba implantada registrada.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Pumps before</source>
        <translation>Bombas anteriores</translation>
    </message>
    <message>
        <source>Record an implant</source>
        <translation>Registrar un implante</translation>
    </message>
    <message>
        <source>Revise the catheter</source>
        <translation>Revisar el catéter</translation>
    </message>
    <message>
        <source>trial {trial}</source>
        <translation>prueba {trial}</translation>
    </message>
    <message>
        <source>{model} · in from {begins} to {ends}</source>
        <translation>{model} · implantada de {begins} a {ends}</translation>
    </message>
    <message>
        <source>{model}, {length} long, cut {at_pump} at the pump end and {at_tip} at the tip end: {left} with {volume}</source>
        <translation>{model}, {length} de largo, cortado {at_pump} en el extremo de la bomba y {at_tip} en el de la punta: {left} con {volume}</translation>
    </message>
    <message>
        <source>{volume}, revision {number}</source>
        <translation>{volume}, revisión {number}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Nota sobre el contacto</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Save allergy</source>
        <translation>Guardar la alergia</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar el contacto</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>The patient&apos;s number</source>
        <translation>Número del paciente</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No allergy is recorded.</source>
        <translation>No hay ninguna alergia registrada.</translation>
    </message>
    <message>
        <source>Nobody to call is recorded.</source>
        <translation>No hay nadie registrado a quien llamar.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>fuera de uso</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>A part of the visit was not taken into the records.</source>
        <translation>Una parte de la visita no se aceptó en la historia.</translation>
    </message>
    <message>
        <source>Nothing is programmed from here; reading and stopping stay possible.</source>
        <translation>Desde aquí no se programa nada; leer y detener siguen siendo posibles.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Abrir esa historia</translation>
    </message>
    <message>
        <source>Open that record, so that this visit is kept.</source>
        <translation>Abra esa historia para que se guarde esta visita.</translation>
    </message>
    <message>
        <source>Pump {serial} is recorded for {name}.</source>
        <translation>La bomba {serial} está registrada para {name}.</translation>
    </message>
    <message>
        <source>The pump is not touched by this; a program in it stays there.</source>
        <translation>La bomba no se ve afectada; un programa que esté en ella permanece.</translation>
    </message>
    <message>
        <source>The visit is not in the records yet.</source>
        <translation>La visita aún no está en la historia.</translation>
    </message>
    <message>
        <source>This is not the pump of the open record.</source>
        <translation>Esta no es la bomba de la historia abierta.</translation>
    </message>
    <message>
        <source>The records are being asked.</source>
        <translation>Se está consultando el archivo de historias.</translation>
    </message>
    <message>
        <source>Allergies: {what}</source>
        <translation>Alergias: {what}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implante</translation>
    </message>
    <message>
        <source>MRI note</source>
        <translation>Nota sobre RM</translation>
    </message>
    <message>
        <source>Open a record from the list of patients.</source>
        <translation>Abra una historia de la lista de pacientes.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>A lo largo de los años</translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation>Parte de la historia</translation>
    </message>
    <message>
        <source>Pump {serial}</source>
        <translation>Bomba {serial}</translation>
    </message>
    <message>
        <source>Training keeps no records. Start the clinic to work with patients.</source>
        <translation>El entrenamiento no guarda historias. Inicie la clínica para trabajar con pacientes.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>{number} · born {day} · {age}</source>
        <translation>{number} · nacimiento {day} · {age}</translation>
    </message>
    <message>
        <source>Choose what your signature means.</source>
        <translation>Elija lo que significa su firma.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>No firmar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign this visit</source>
        <translation>Firmar esta visita</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Lo que se firma</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Lo que significa su firma</translation>
    </message>
    <message>
        <source>You sign as {name}. After that nothing of this visit changes; a mistake is put right by a new visit that names this one.</source>
        <translation>Usted firma como {name}. Después no cambia nada de esta visita; un error se corrige con una visita nueva que nombra a esta.</translation>
    </message>
    <message>
        <source>Your password, again</source>
        <translation>Su contraseña, otra vez</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>performed and checked</source>
        <translation>realizado y comprobado</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervisado</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo de la otra persona</translation>
    </message>
    <message>
        <source>Record mine over theirs</source>
        <translation>Registrar lo mío por encima</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>Lo de la otra persona frente a lo suyo</translation>
    </message>
    <message>
        <source>Theirs, recorded now</source>
        <translation>De la otra persona, registrado ahora</translation>
    </message>
    <message>
        <source>Yours, not recorded</source>
        <translation>Suyo, no registrado</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{by} changed this at {at}, after it was opened here. Nothing of yours is recorded yet.</source>
        <translation>{by} cambió esto el {at}, después de abrirlo aquí. Todavía no se ha registrado nada de lo suyo.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Dose that was given, with its unit</source>
        <translation>Dosis administrada, con su unidad</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Doses in their order, with units</source>
        <translation>Dosis en su orden, con unidades</translation>
    </message>
    <message>
        <source>From dose to dose</source>
        <translation>De dosis a dosis</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Administrada el</translation>
    </message>
    <message>
        <source>Hours from dose to dose, where there are several</source>
        <translation>Horas de dosis a dosis, si hay varias</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Moment at which it was given</source>
        <translation>Momento en que se administró</translation>
    </message>
    <message>
        <source>Pain before the trial, from 0 to 10</source>
        <translation>Dolor antes de la prueba, de 0 a 10</translation>
    </message>
    <message>
        <source>Plan this trial</source>
        <translation>Planificar esta prueba</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Save dose</source>
        <translation>Guardar la dosis</translation>
    </message>
    <message>
        <source>The drug library says {doses} ({source}).</source>
        <translation>La biblioteca de fármacos dice {doses} ({source}).</translation>
    </message>
    <message>
        <source>implant a pump</source>
        <translation>implantar una bomba</translation>
    </message>
    <message>
        <source>implant none</source>
        <translation>no implantar ninguna</translation>
    </message>
    <message>
        <source>like 50 mcg, 75 mcg, 100 mcg</source>
        <translation>como 50 mcg, 75 mcg, 100 mcg</translation>
    </message>
    <message>
        <source>Best relief {percent} %, {band}</source>
        <translation>Mejor alivio {percent} %, {band}</translation>
    </message>
    <message>
        <source>Course of the trial</source>
        <translation>Curso de la prueba</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide the trial that goes on first.</source>
        <translation>Decida primero sobre la prueba en curso.</translation>
    </message>
    <message>
        <source>Decided on {at}: {what}. Reason: {reason}</source>
        <translation>Decidido el {at}: {what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation>Dosis administrada</translation>
    </message>
    <message>
        <source>Dose: {dose}</source>
        <translation>Dosis: {dose}</translation>
    </message>
    <message>
        <source>Doses planned</source>
        <translation>Dosis previstas</translation>
    </message>
    <message>
        <source>Doses, pain, function, side effects</source>
        <translation>Dosis, dolor, función, efectos secundarios</translation>
    </message>
    <message>
        <source>Function or side effect</source>
        <translation>Función o efecto secundario</translation>
    </message>
    <message>
        <source>Function: {text}</source>
        <translation>Función: {text}</translation>
    </message>
    <message>
        <source>No relief in percent</source>
        <translation>Sin alivio en porcentaje</translation>
    </message>
    <message>
        <source>No relief yet</source>
        <translation>Todavía sin alivio</translation>
    </message>
    <message>
        <source>No score was taken after a dose.</source>
        <translation>No se tomó ninguna puntuación después de una dosis.</translation>
    </message>
    <message>
        <source>No trial is recorded.</source>
        <translation>No hay ninguna prueba registrada.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor previo</translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Puntuación de dolor</translation>
    </message>
    <message>
        <source>Pain: {score}</source>
        <translation>Dolor: {score}</translation>
    </message>
    <message>
        <source>Plan a trial</source>
        <translation>Planificar una prueba</translation>
    </message>
    <message>
        <source>Plan of the trial</source>
        <translation>Plan de la prueba</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Relief and decision</source>
        <translation>Alivio y decisión</translation>
    </message>
    <message>
        <source>Relief needs a score after a dose.</source>
        <translation>El alivio requiere una puntuación después de una dosis.</translation>
    </message>
    <message>
        <source>Rule of 50 percent</source>
        <translation>Regla del 50 por ciento</translation>
    </message>
    <message>
        <source>Side effect: {text}</source>
        <translation>Efecto secundario: {text}</translation>
    </message>
    <message>
        <source>The pain before was 0, so that no percentage can be given.</source>
        <translation>El dolor previo era 0, por lo que no se puede dar un porcentaje.</translation>
    </message>
    <message>
        <source>The rule decides nothing: a person does, with a reason either way.</source>
        <translation>La regla no decide nada: lo hace una persona, con un motivo en ambos casos.</translation>
    </message>
    <message>
        <source>The rule of {percent} percent is met.</source>
        <translation>Se cumple la regla del {percent} por ciento.</translation>
    </message>
    <message>
        <source>The rule of {percent} percent is not met.</source>
        <translation>No se cumple la regla del {percent} por ciento.</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>Watched after each</source>
        <translation>Vigilancia tras cada una</translation>
    </message>
    <message>
        <source>continuous, titrated</source>
        <translation>continua, titulada</translation>
    </message>
    <message>
        <source>given {at}</source>
        <translation>administrada {at}</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>no source says how long</source>
        <translation>ninguna fuente dice cuánto tiempo</translation>
    </message>
    <message>
        <source>relief {percent} %</source>
        <translation>alivio {percent} %</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>sustancial</translation>
    </message>
    <message>
        <source>{dose} after {hours} h</source>
        <translation>{dose} tras {hours} h</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} de 10</translation>
    </message>
    <message>
        <source>1 event, no. {number}</source>
        <translation>1 evento, n.º {number}</translation>
    </message>
    <message>
        <source>Digest of the program</source>
        <translation>Resumen del programa</translation>
    </message>
    <message>
        <source>Read back after programming</source>
        <translation>Leído después de programar</translation>
    </message>
    <message>
        <source>Signed by {name} on {at}: {meaning}.</source>
        <translation>Firmada por {name} el {at}: {meaning}.</translation>
    </message>
    <message>
        <source>bytes that this version does not read, digest {digest}</source>
        <translation>bytes que esta versión no lee, resumen {digest}</translation>
    </message>
    <message>
        <source>expected {expected}, measured {measured}, filled {filled} of {solution}</source>
        <translation>esperado {expected}, medido {measured}, llenado {filled} de {solution}</translation>
    </message>
    <message>
        <source>from {solution}</source>
        <translation>de {solution}</translation>
    </message>
    <message>
        <source>none kept</source>
        <translation>ninguno guardado</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>{count} events, no. {first} to {last}</source>
        <translation>{count} eventos, n.º {first} a {last}</translation>
    </message>
    <message>
        <source>{program} · read {at}</source>
        <translation>{program} · leído {at}</translation>
    </message>
    <message>
        <source>24 h average</source>
        <translation>Media de 24 h</translation>
    </message>
    <message>
        <source>24 h worst</source>
        <translation>Peor en 24 h</translation>
    </message>
    <message>
        <source>Average pain of the last 24 h, from 0 to 10</source>
        <translation>Dolor medio de las últimas 24 h, de 0 a 10</translation>
    </message>
    <message>
        <source>Observation in words</source>
        <translation>Observación en palabras</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10</source>
        <translation>Dolor ahora, de 0 a 10</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Guardar la puntuación</translation>
    </message>
    <message>
        <source>Save the corrected volumes</source>
        <translation>Guardar los volúmenes corregidos</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Worst pain of the last 24 h, from 0 to 10</source>
        <translation>Peor dolor de las últimas 24 h, de 0 a 10</translation>
    </message>
    <message>
        <source>function: what the patient can do</source>
        <translation>función: lo que el paciente puede hacer</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>efecto secundario</translation>
    </message>
    <message>
        <source>the worst of the last 24 h lies below their average</source>
        <translation>el peor de las últimas 24 h está por debajo de su media</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>In the visit that is corrected</source>
        <translation>En la visita que se corrige</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>No se había anotado nada.</translation>
    </message>
    <message>
        <source>Pain, function, side effects, adverse events</source>
        <translation>Dolor, función, efectos secundarios, acontecimientos adversos</translation>
    </message>
    <message>
        <source>Refill: {refill}</source>
        <translation>Recarga: {refill}</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <source>What was done at this patient&apos;s pump is not in the records yet. Wait until it is.</source>
        <translation>Lo que se hizo en la bomba de este paciente aún no está en la historia. Espere hasta que lo esté.</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Iniciar la corrección</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Comprobar la firma</translation>
    </message>
    <message>
        <source>Correct this visit</source>
        <translation>Corregir esta visita</translation>
    </message>
    <message>
        <source>Corrected by visit {number}.</source>
        <translation>Corregida por la visita {number}.</translation>
    </message>
    <message>
        <source>Corrects visit {number}.</source>
        <translation>Corrige la visita {number}.</translation>
    </message>
    <message>
        <source>Findings and reasons</source>
        <translation>Hallazgos y motivos</translation>
    </message>
    <message>
        <source>Findings of this visit</source>
        <translation>Hallazgos de esta visita</translation>
    </message>
    <message>
        <source>NOT AS SIGNED: {flaws}.</source>
        <translation>NO COMO SE FIRMÓ: {flaws}.</translation>
    </message>
    <message>
        <source>No finding was shown.</source>
        <translation>No se mostró ningún hallazgo.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Todavía sin firmar.</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ABIERTA</translation>
    </message>
    <message>
        <source>Programs of this visit</source>
        <translation>Programas de esta visita</translation>
    </message>
    <message>
        <source>Pump in reach</source>
        <translation>Bomba al alcance</translation>
    </message>
    <message>
        <source>Sign this visit …</source>
        <translation>Firmar esta visita …</translation>
    </message>
    <message>
        <source>The signature holds.</source>
        <translation>La firma es válida.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit {number} corrects it.</source>
        <translation>La visita {number} la corrige.</translation>
    </message>
    <message>
        <source>Visit {number}: {kind}, {at}</source>
        <translation>Visita {number}: {kind}, {at}</translation>
    </message>
    <message>
        <source>What was done at the pump is not kept yet.</source>
        <translation>Lo que se hizo en la bomba aún no está guardado.</translation>
    </message>
    <message>
        <source>What was wrong with this visit</source>
        <translation>Qué estaba mal en esta visita</translation>
    </message>
    <message>
        <source>none was read</source>
        <translation>no se leyó ninguna</translation>
    </message>
    <message>
        <source>none was written</source>
        <translation>no se escribió ninguno</translation>
    </message>
    <message>
        <source>A visit begins when the patient&apos;s pump is read.</source>
        <translation>Una visita empieza cuando se lee la bomba del paciente.</translation>
    </message>
    <message>
        <source>It is shown.</source>
        <translation>Se está mostrando.</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Todavía ninguna visita.</translation>
    </message>
    <message>
        <source>Read the pump, or begin a visit without it.</source>
        <translation>Lea la bomba o inicie una visita sin ella.</translation>
    </message>
    <message>
        <source>Visit without the pump</source>
        <translation>Visita sin la bomba</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>Visitas, la más reciente primero</translation>
    </message>
    <message>
        <source>of visit {number}</source>
        <translation>de la visita {number}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>{at}, no. {number}</source>
        <translation>{at}, n.º {number}</translation>
    </message>
    <message>
        <source>24 h average {average}</source>
        <translation>media de 24 h {average}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Taken out because</source>
        <translation>Retirada porque</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>family doctor</source>
        <translation>médico de cabecera</translation>
    </message>
    <message>
        <source>home care</source>
        <translation>atención domiciliaria</translation>
    </message>
    <message>
        <source>implant</source>
        <translation>implante</translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation>potencialmente mortal</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>farmacia</translation>
    </message>
    <message>
        <source>programming</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>referring doctor</source>
        <translation>médico remitente</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>repeated doses</source>
        <translation>dosis repetidas</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>single shot</source>
        <translation>dosis única</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>worst {worst}</source>
        <translation>el peor {worst}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{now} of 10 now</source>
        <translation>{now} de 10 ahora</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} a.</translation>
    </message>
    <message>
        <source>implant {serial}</source>
        <translation>implante {serial}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>pain {score}</source>
        <translation>dolor {score}</translation>
    </message>
    <message>
        <source>pain {score}, {day}</source>
        <translation>dolor {score}, {day}</translation>
    </message>
    <message>
        <source>refill, {volume}</source>
        <translation>llenado, {volume}</translation>
    </message>
    <message>
        <source>Dose, concentration and pain over the years</source>
        <translation>Dosis, concentración y dolor a lo largo de los años</translation>
    </message>
    <message>
        <source>Left and right go from moment to moment.</source>
        <translation>Izquierda y derecha van de un momento a otro.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>Nothing yet: it begins with the first visit or score.</source>
        <translation>Todavía nada: empieza con la primera visita o puntuación.</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Dolor ahora, 0 a 10</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Lo que ocurrió, lo más reciente primero</translation>
    </message>
    <message>
        <source>{name} in the reservoir, {unit}</source>
        <translation>{name} en el reservorio, {unit}</translation>
    </message>
    <message>
        <source>{name}, {unit}/day</source>
        <translation>{name}, {unit}/day</translation>
    </message>
    <message>
        <source>Backup by schedule: {file}, proven by restoring it.</source>
        <translation>Copia de seguridad programada: {file}, comprobada restaurándola.</translation>
    </message>
    <message>
        <source>The backup by schedule was not made: {why}</source>
        <translation>La copia de seguridad programada no se hizo: {why}</translation>
    </message>
    <message>
        <source>A scenario opens in a training window of its own, on an emulated pump with a virtual patient.</source>
        <translation>Un escenario se abre en su propia ventana de formación, con una bomba emulada y un paciente virtual.</translation>
    </message>
    <message>
        <source>This window stays as it is; no training reaches its pumps or records.</source>
        <translation>Esta ventana queda como está; ninguna formación llega a sus bombas ni a sus registros.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go there (F6)</source>
        <translation>Ir allí (F6)</translation>
    </message>
    <message>
        <source>Guided tour: {heading}</source>
        <translation>Visita guiada: {heading}</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>A new dose</source>
        <translation>Una dosis nueva</translation>
    </message>
    <message>
        <source>Activate it</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>And do it again</source>
        <translation>Y rehacerlo</translation>
    </message>
    <message>
        <source>Back to the pump</source>
        <translation>De vuelta a la bomba</translation>
    </message>
    <message>
        <source>Change the program</source>
        <translation>Cambiar el programa</translation>
    </message>
    <message>
        <source>Every change can be taken back. Press Undo, or Ctrl+Z.</source>
        <translation>Todo cambio puede deshacerse. Pulse «Deshacer» o Ctrl+Z.</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Cada ajuste</translation>
    </message>
    <message>
        <source>For the wallet and the emergency room: pump, solution, dose of a day, refill, whom to call, signs of too much or a sudden stop.</source>
        <translation>Para la cartera y urgencias: bomba, solución, dosis de un día, rellenado, a quién llamar, signos de exceso o de suspensión brusca.</translation>
    </message>
    <message>
        <source>In which language a report or card is printed. Numbers, units and dates are the same in all of them.</source>
        <translation>En qué idioma se imprime un informe o una tarjeta. Números, unidades y fechas son iguales en todos.</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Idioma de los informes</translation>
    </message>
    <message>
        <source>Patient card</source>
        <translation>Tarjeta del paciente</translation>
    </message>
    <message>
        <source>Print patient card …</source>
        <translation>Imprimir tarjeta del paciente …</translation>
    </message>
    <message>
        <source>Print session report …</source>
        <translation>Imprimir informe de la sesión …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Record for other systems</source>
        <translation>Historia para otros sistemas</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save patient card …</source>
        <translation>Guardar tarjeta del paciente …</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted.</source>
        <translation>Guardado como {name}. No está cifrado.</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Informe de la sesión</translation>
    </message>
    <message>
        <source>The whole record of the patient that is open, as a file. It is not encrypted: whoever has it can read it.</source>
        <translation>La historia completa del paciente abierto, como archivo. No está cifrada: quien la tenga puede leerla.</translation>
    </message>
    <message>
        <source>Used from the next start. Numbers, units and dates stay as they are. The guide is in English; reports speak the language that is chosen there. The translations were made by the developers; no clinician has checked them.</source>
        <translation>Se usa desde el próximo inicio. Números, unidades y fechas no cambian. La guía está en inglés; los informes hablan el idioma que se elige allí. Las traducciones son de los desarrolladores; ningún clínico las ha revisado.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here stand the patient, the pump, whether it is heard, and its clock. Look here before anything else.</source>
        <translation>Aquí están el paciente, la bomba, si se la recibe y su reloj. Mire aquí antes que nada.</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Never end with what you believe: read the pump again and see the new dose.</source>
        <translation>No termine nunca con lo que cree: lea de nuevo la bomba y vea la dosis nueva.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Press the button to see what would be changed in the pump.</source>
        <translation>Nada ha salido aún de este ordenador. Pulse el botón para ver qué se cambiaría en la bomba.</translation>
    </message>
    <message>
        <source>Old against new, line by line. This is the moment to find a slip.</source>
        <translation>Lo viejo frente a lo nuevo, línea a línea. Es el momento de hallar un error.</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Lo viejo y lo nuevo</translation>
    </message>
    <message>
        <source>Open Logs in the rail, or press Ctrl+4.</source>
        <translation>Abra «Registros» en la barra o pulse Ctrl+4.</translation>
    </message>
    <message>
        <source>Open Pump in the rail on the left, or press Ctrl+1.</source>
        <translation>Abra «Bomba» en la barra de la izquierda o pulse Ctrl+1.</translation>
    </message>
    <message>
        <source>Press Activate. The pump switches in one step, and is read back byte for byte.</source>
        <translation>Pulse «Activar el programa nuevo». La bomba cambia en un solo paso y se relee byte a byte.</translation>
    </message>
    <message>
        <source>Press Edit program. You will change a draft; the pump goes on with what it runs.</source>
        <translation>Pulse «Editar programa». Cambiará un borrador; la bomba sigue con lo que ejecuta.</translation>
    </message>
    <message>
        <source>Press F1 for the guide to the screen in front. This menu holds it too, and this tour.</source>
        <translation>Pulse F1 para la guía de la pantalla que ve. Este menú también la contiene, y esta visita.</translation>
    </message>
    <message>
        <source>Press Redo, or Ctrl+Shift+Z: the new dose is back.</source>
        <translation>Pulse «Rehacer» o Ctrl+Mayús+Z: vuelve la dosis nueva.</translation>
    </message>
    <message>
        <source>Press Send to pump. The pump checks it and reckons the dose by itself; it does not switch yet.</source>
        <translation>Pulse «Enviar a la bomba». La bomba lo comprueba y calcula la dosis por sí misma; aún no cambia.</translation>
    </message>
    <message>
        <source>Press the button to read the log. Your change is in it, kept by the pump itself.</source>
        <translation>Pulse el botón para leer el registro. Su cambio está en él, guardado por la propia bomba.</translation>
    </message>
    <message>
        <source>Read it once more</source>
        <translation>Leerla otra vez</translation>
    </message>
    <message>
        <source>Read the pump</source>
        <translation>Leer la bomba</translation>
    </message>
    <message>
        <source>Read, edit, review, activate, read again. Now practise: scenarios have a task, a patient and a score.</source>
        <translation>Leer, editar, revisar, activar, leer de nuevo. Ahora practique: los escenarios tienen una tarea, un paciente y una puntuación.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Stop ends all delivery. It asks why, and when the pump is to run again. Do not press it now.</source>
        <translation>«Detener» termina toda administración. Pregunta por qué y cuándo debe volver a funcionar la bomba. No lo pulse ahora.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>That was a whole session</source>
        <translation>Esa fue una sesión completa</translation>
    </message>
    <message>
        <source>The dose of the day is what the patient gets. All else on this screen belongs to it.</source>
        <translation>La dosis del día es lo que recibe el paciente. Todo lo demás de esta pantalla depende de ella.</translation>
    </message>
    <message>
        <source>The line of the draft is solid, that of the running program dashed. Point at it to read the figures.</source>
        <translation>La línea del borrador es continua; la del programa en curso, discontinua. Señálela para leer las cifras.</translation>
    </message>
    <message>
        <source>The pump gives {dose}. Type {more}, a tenth more, and press Enter.</source>
        <translation>La bomba da {dose}. Teclee {more}, una décima parte más, y pulse Intro.</translation>
    </message>
    <message>
        <source>The pump&apos;s own log</source>
        <translation>El registro propio de la bomba</translation>
    </message>
    <message>
        <source>The violet strip is there whenever the pump is an emulated one. Nothing that you do here can do harm.</source>
        <translation>La franja violeta aparece siempre que la bomba es emulada. Nada de lo que haga aquí puede causar daño.</translation>
    </message>
    <message>
        <source>This is a training</source>
        <translation>Esto es una formación</translation>
    </message>
    <message>
        <source>Type the dose once more</source>
        <translation>Teclear la dosis otra vez</translation>
    </message>
    <message>
        <source>Type the new dose of the day with its unit, {dose}. Then Activate can be pressed.</source>
        <translation>Teclee la nueva dosis del día con su unidad, {dose}. Después puede pulsar «Activar el programa nuevo».</translation>
    </message>
    <message>
        <source>What a pump says is true for the moment of the reading. Press Read again, or F5.</source>
        <translation>Lo que dice una bomba vale para el momento de la lectura. Pulse «Leer de nuevo» o F5.</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>Qué ejecuta</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Qué hallaron las comprobaciones</translation>
    </message>
    <message>
        <source>Whose pump it is</source>
        <translation>De quién es la bomba</translation>
    </message>
    <message>
        <source>Write a reason where one is asked for, and tick what is to be confirmed. Then Send can be pressed.</source>
        <translation>Escriba un motivo donde se pida y marque lo que haya que confirmar. Después puede pulsar «Enviar a la bomba».</translation>
    </message>
    <message>
        <source>A scenario is being played: its task comes first, and the tour would change its pump.</source>
        <translation>Se está jugando un escenario: su tarea va primero y la visita cambiaría su bomba.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>It is not in sight: scroll, or press F6.</source>
        <translation>No está a la vista: desplácese o pulse F6.</translation>
    </message>
    <message>
        <source>It stands on another screen: the one that is marked in the rail.</source>
        <translation>Está en otra pantalla: la que está marcada en la barra.</translation>
    </message>
    <message>
        <source>One moment: the pump is being asked.</source>
        <translation>Un momento: se está preguntando a la bomba.</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>The tour begins when nothing is under way: end the review or take back your changes first.</source>
        <translation>La visita empieza cuando no hay nada en curso: termine antes la revisión o deshaga sus cambios.</translation>
    </message>
    <message>
        <source>The tour is for the training: start Thecal with --demo.</source>
        <translation>La visita es para la formación: inicie Thecal con --demo.</translation>
    </message>
    <message>
        <source>The tour needs a pump that gives one dose all day.</source>
        <translation>La visita necesita una bomba que dé una sola dosis todo el día.</translation>
    </message>
    <message>
        <source>Choose a scenario first.</source>
        <translation>Elija primero un escenario.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Trata</translation>
    </message>
    <message>
        <source>Lasts {span} in the pump&apos;s time.</source>
        <translation>Dura {span} en el tiempo de la bomba.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Open a recorded training</source>
        <translation>Abrir una formación grabada</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Abrir un archivo de escenario</translation>
    </message>
    <message>
        <source>Play this scenario</source>
        <translation>Jugar este escenario</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Jugado</translation>
    </message>
    <message>
        <source>Recorded training …</source>
        <translation>Formación grabada …</translation>
    </message>
    <message>
        <source>Recorded trainings (*.json)</source>
        <translation>Formaciones grabadas (*.json)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario file …</source>
        <translation>Archivo de escenario …</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>Escenarios (*.toml)</translation>
    </message>
    <message>
        <source>easy ones first</source>
        <translation>primero los fáciles</translation>
    </message>
    <message>
        <source>Dose at the catheter tip</source>
        <translation>Dosis en la punta del catéter</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>ahora {rate}</translation>
    </message>
    <message>
        <source>safe range of this patient</source>
        <translation>rango seguro de este paciente</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Numbers: what was done. Letters: what was missed, where its consequence shows.</source>
        <translation>Números: lo que se hizo. Letras: lo que faltó, donde se ve su consecuencia.</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Jugar otra vez</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>The patient at worst</source>
        <translation>El paciente en el peor momento</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What to take along</source>
        <translation>Lo que conviene recordar</translation>
    </message>
    <message>
        <source>What was done when</source>
        <translation>Qué se hizo y cuándo</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>Lo que hacía falta</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>debe cumplirse</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>teaching model</source>
        <translation>modelo didáctico</translation>
    </message>
    <message>
        <source>{needed} % are needed, and every goal that must be met</source>
        <translation>hacen falta {needed} %, y cada objetivo que debe cumplirse</translation>
    </message>
    <message>
        <source>{percent} % of the time within the safe range</source>
        <translation>{percent} % del tiempo en el rango seguro</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{score} % of the points</source>
        <translation>{score} % de los puntos</translation>
    </message>
    <message>
        <source>{value} after {at}</source>
        <translation>{value} tras {at}</translation>
    </message>
    <message>
        <source>Ask the patient</source>
        <translation>Preguntar al paciente</translation>
    </message>
    <message>
        <source>At the patient</source>
        <translation>Junto al paciente</translation>
    </message>
    <message>
        <source>Draw the reservoir empty</source>
        <translation>Vaciar el reservorio</translation>
    </message>
    <message>
        <source>Have a second person look</source>
        <translation>Pedir que mire una segunda persona</translation>
    </message>
    <message>
        <source>Have it mended</source>
        <translation>Hacer reparar</translation>
    </message>
    <message>
        <source>Have the pump replaced by a new one</source>
        <translation>Hacer cambiar la bomba por una nueva</translation>
    </message>
    <message>
        <source>Inject 5 mL and draw them back</source>
        <translation>Inyectar 5 mL y aspirarlos</translation>
    </message>
    <message>
        <source>Inject into the reservoir</source>
        <translation>Inyectar en el reservorio</translation>
    </message>
    <message>
        <source>Not done: {text}</source>
        <translation>No hecho: {text}</translation>
    </message>
    <message>
        <source>Read the label of the syringe</source>
        <translation>Leer la etiqueta de la jeringa</translation>
    </message>
    <message>
        <source>Site the needle again</source>
        <translation>Colocar de nuevo la aguja</translation>
    </message>
    <message>
        <source>The training is over.</source>
        <translation>La formación ha terminado.</translation>
    </message>
    <message>
        <source>Volume to inject; empty: the whole syringe</source>
        <translation>Volumen que se inyecta; vacío: toda la jeringa</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Qué hay que reparar</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>a crack of the catheter</source>
        <translation>una grieta del catéter</translation>
    </message>
    <message>
        <source>a kink of the catheter</source>
        <translation>un acodamiento del catéter</translation>
    </message>
    <message>
        <source>a leak of the catheter</source>
        <translation>una fuga del catéter</translation>
    </message>
    <message>
        <source>all, or like 18 mL</source>
        <translation>todo, o como 18 mL</translation>
    </message>
    <message>
        <source>the catheter&apos;s connection</source>
        <translation>la conexión del catéter</translation>
    </message>
    <message>
        <source>the head and its cable</source>
        <translation>el cabezal y su cable</translation>
    </message>
    <message>
        <source>the rotor</source>
        <translation>el rotor</translation>
    </message>
    <message>
        <source>not passed, {percent} %</source>
        <translation>no superado, {percent} %</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>passed, {percent} %</source>
        <translation>superado, {percent} %</translation>
    </message>
    <message>
        <source>A bolus can be asked for.</source>
        <translation>Se puede pedir un bolo.</translation>
    </message>
    <message>
        <source>A bolus is being given.</source>
        <translation>Se está administrando un bolo.</translation>
    </message>
    <message>
        <source>As many as allowed in 24 h were given.</source>
        <translation>Se han dado tantos como se permiten en 24 h.</translation>
    </message>
    <message>
        <source>Last asked after {at}: {said}</source>
        <translation>Última petición tras {at}: {said}</translation>
    </message>
    <message>
        <source>Next bolus in {wait}</source>
        <translation>Próximo bolo en {wait}</translation>
    </message>
    <message>
        <source>No bolus is programmed.</source>
        <translation>No hay ningún bolo programado.</translation>
    </message>
    <message>
        <source>Not pressed yet.</source>
        <translation>Aún no se ha pulsado.</translation>
    </message>
    <message>
        <source>Patient&apos;s handset · TRAINING</source>
        <translation>Mando del paciente · FORMACIÓN</translation>
    </message>
    <message>
        <source>TRAINING · EMULATED PUMP</source>
        <translation>FORMACIÓN · BOMBA EMULADA</translation>
    </message>
    <message>
        <source>The pump does not run its program.</source>
        <translation>La bomba no ejecuta su programa.</translation>
    </message>
    <message>
        <source>Too soon after the last one.</source>
        <translation>Demasiado pronto tras el último.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrado</translation>
    </message>
    <message>
        <source>{used} of {most} used in 24 h</source>
        <translation>{used} de {most} usados en 24 h</translation>
    </message>
    <message>
        <source>A record holds every deed: played again, it is the same to the bit.</source>
        <translation>Una grabación contiene cada acción: al reproducirla es idéntica hasta el último bit.</translation>
    </message>
    <message>
        <source>All that happened, what is hidden too</source>
        <translation>Todo lo que ocurrió, también lo oculto</translation>
    </message>
    <message>
        <source>Begin {fault}</source>
        <translation>Iniciar {fault}</translation>
    </message>
    <message>
        <source>Branch from that moment</source>
        <translation>Bifurcar desde ese momento</translation>
    </message>
    <message>
        <source>Dose at the tip</source>
        <translation>Dosis en la punta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End {fault}</source>
        <translation>Terminar {fault}</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>INSTRUCTOR · hidden from the learner · nothing here reaches a patient</source>
        <translation>INSTRUCTOR · oculto para el alumno · nada de esto llega a un paciente</translation>
    </message>
    <message>
        <source>Instructor · TRAINING</source>
        <translation>Instructor · FORMACIÓN</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está presente.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está presente.</translation>
    </message>
    <message>
        <source>Log and notes</source>
        <translation>Registro y notas</translation>
    </message>
    <message>
        <source>Moment from which to branch</source>
        <translation>Momento desde el que bifurcar</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Open a recorded one …</source>
        <translation>Abrir una grabación …</translation>
    </message>
    <message>
        <source>Save this training</source>
        <translation>Guardar esta formación</translation>
    </message>
    <message>
        <source>Save this training …</source>
        <translation>Guardar esta formación …</translation>
    </message>
    <message>
        <source>That moment has not come yet.</source>
        <translation>Ese momento aún no ha llegado.</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Lo que es cierto</translation>
    </message>
    <message>
        <source>a note for the talk afterwards</source>
        <translation>una nota para la charla posterior</translation>
    </message>
    <message>
        <source>like 90 min</source>
        <translation>como 90 min</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>{off} mL</source>
        <translation>{off} mL</translation>
    </message>
    <message>
        <source>{true} truly, the pump counts {counted}</source>
        <translation>{true} en realidad, la bomba cuenta {counted}</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Certificado …</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Kept in the training record for {name}.</source>
        <translation>Guardado en el registro de formación para {name}.</translation>
    </message>
    <message>
        <source>Name of the learner</source>
        <translation>Nombre del alumno</translation>
    </message>
    <message>
        <source>Not kept: {why}</source>
        <translation>No guardado: {why}</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
        <source>your name, for the training record</source>
        <translation>su nombre, para el registro de formación</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>No se inició nada.</translation>
    </message>
    <message>
        <source>This training cannot be opened: {text}</source>
        <translation>Esta formación no se puede abrir: {text}</translation>
    </message>
    <message>
        <source>The last 24 h. Shows directions, not amounts; nothing of it is for care.</source>
        <translation>Las últimas 24 h. Muestra tendencias, no cantidades; nada de ello es para la atención.</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>despierto</translation>
    </message>
    <message>
        <source>drowsy</source>
        <translation>adormilado</translation>
    </message>
    <message>
        <source>hard to wake</source>
        <translation>difícil de despertar</translation>
    </message>
    <message>
        <source>not to be woken</source>
        <translation>no se le puede despertar</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>soñoliento</translation>
    </message>
    <message>
        <source>{value} a minute</source>
        <translation>{value} por minuto</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} de 10</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>En una ventana</translation>
    </message>
    <message>
        <source>Patient&apos;s handset</source>
        <translation>Mando del paciente</translation>
    </message>
    <message>
        <source>The pump is in use.</source>
        <translation>La bomba está en uso.</translation>
    </message>
    <message>
        <source>The training has ended by itself: {why}</source>
        <translation>La formación terminó por sí sola: {why}</translation>
    </message>
    <message>
        <source>nobody knows why</source>
        <translation>nadie sabe por qué</translation>
    </message>
    <message>
        <source>{at} since the start.</source>
        <translation>{at} desde el inicio.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Pista: {hint}</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Nothing yet. Time stands still until you let it pass.</source>
        <translation>Nada todavía. El tiempo está parado hasta que usted lo deje pasar.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>The rest of the time passes; then you see what came of it.</source>
        <translation>Pasa el resto del tiempo; después verá qué resultó.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>This scenario has none.</source>
        <translation>Este escenario no tiene ninguna.</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>Su tarea</translation>
    </message>
    <message>
        <source>aspirated back</source>
        <translation>aspirado</translation>
    </message>
    <message>
        <source>bolus</source>
        <translation>bolo</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>reloj ajustado</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>inyectado</translation>
    </message>
    <message>
        <source>label read</source>
        <translation>etiqueta leída</translation>
    </message>
    <message>
        <source>level {level} of 5</source>
        <translation>nivel {level} de 5</translation>
    </message>
    <message>
        <source>log read</source>
        <translation>registro leído</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>needle sited again</source>
        <translation>aguja recolocada</translation>
    </message>
    <message>
        <source>patient asked</source>
        <translation>paciente preguntado</translation>
    </message>
    <message>
        <source>program checked</source>
        <translation>programa comprobado</translation>
    </message>
    <message>
        <source>pump programmed</source>
        <translation>bomba programada</translation>
    </message>
    <message>
        <source>pump read</source>
        <translation>bomba leída</translation>
    </message>
    <message>
        <source>pump replaced</source>
        <translation>bomba cambiada</translation>
    </message>
    <message>
        <source>report written</source>
        <translation>informe escrito</translation>
    </message>
    <message>
        <source>reservoir emptied</source>
        <translation>reservorio vaciado</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>segunda persona</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>write settled</source>
        <translation>escritura aclarada</translation>
    </message>
    <message>
        <source>How fast time passes</source>
        <translation>A qué velocidad pasa el tiempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time slowed down: something happened.</source>
        <translation>El tiempo se ralentizó: ocurrió algo.</translation>
    </message>
    <message>
        <source>Time slowed down: the pump raised an alarm.</source>
        <translation>El tiempo se ralentizó: la bomba dio una alarma.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>running on</source>
        <translation>avanzando</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>el tiempo está parado</translation>
    </message>
    <message>
        <source>{clock} · day {day}</source>
        <translation>{clock} · día {day}</translation>
    </message>
    <message>
        <source>{date} · {since} since the start</source>
        <translation>{date} · {since} desde el inicio</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>quedan {left}</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Patient and pump</source>
        <translation>Paciente y bomba</translation>
    </message>
    <message>
        <source>Does not stand any more: {text}</source>
        <translation>Ya no es válido: {text}</translation>
    </message>
    <message>
        <source>Corrected in this trial</source>
        <translation>Corregido en esta prueba</translation>
    </message>
    <message>
        <source>Decision: {what}. Reason: {reason}</source>
        <translation>Decisión: {what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>Dose: {dose}, given {at}</source>
        <translation>Dosis: {dose}, dada {at}</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>No se corrigió nada.</translation>
    </message>
    <message>
        <source>Plan: {drug}, {method}, {doses}; pain before {score} of 10</source>
        <translation>Plan: {drug}, {method}, {doses}; dolor previo {score} de 10</translation>
    </message>
    <message>
        <source>corrected on {at} by {who}: {reason}</source>
        <translation>corregido el {at} por {who}: {reason}</translation>
    </message>
    <message>
        <source>Save the corrected plan</source>
        <translation>Guardar el plan corregido</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Corregir la decisión</translation>
    </message>
    <message>
        <source>Correct the plan</source>
        <translation>Corregir el plan</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>Why this is corrected</source>
        <translation>Por qué se corrige</translation>
    </message>
    <message>
        <source>Nobody is signed in. Reading, stopping and lowering the pump take nobody&apos;s password.</source>
        <translation>Nadie ha iniciado sesión. Para leer, detener y poner al mínimo la bomba no hace falta contraseña.</translation>
    </message>
    <message>
        <source>Power-up</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Approve this library …</source>
        <translation>Aprobar esta biblioteca …</translation>
    </message>
    <message>
        <source>Training needs no approval. In a clinic a pharmacist approves the library here.</source>
        <translation>La formación no necesita aprobación. En una clínica, un farmacéutico aprueba aquí la biblioteca.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No hay ninguna impresora instalada en este ordenador.</translation>
    </message>
    <message>
        <source>Training follows the drug library alone. In a clinic a pharmacist sets stricter limits here.</source>
        <translation>La formación sigue solo la biblioteca de fármacos. En una clínica, un farmacéutico fija aquí límites más estrictos.</translation>
    </message>
    <message>
        <source>files of the program</source>
        <translation>archivos del programa</translation>
    </message>
    <message>
        <source>{count} patients, one after the other.</source>
        <translation>{count} pacientes, uno tras otro.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Missed: {goals}</source>
        <translation>No alcanzado: {goals}</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Paciente siguiente</translation>
    </message>
    <message>
        <source>What came of the day</source>
        <translation>Lo que resultó del día</translation>
    </message>
    <message>
        <source>Your patients</source>
        <translation>Sus pacientes</translation>
    </message>
    <message>
        <source>has waited {span}: the visit before took longer</source>
        <translation>ha esperado {span}: la visita anterior duró más</translation>
    </message>
    <message>
        <source>patient {number} of {count}</source>
        <translation>paciente {number} de {count}</translation>
    </message>
    <message>
        <source>the mean; every patient must be passed</source>
        <translation>la media; hay que superar cada paciente</translation>
    </message>
    <message>
        <source>The results are kept at the end of the day.</source>
        <translation>Los resultados se guardan al final del día.</translation>
    </message>
    <message>
        <source>What can come of it: {consequence}</source>
        <translation>Lo que puede resultar: {consequence}</translation>
    </message>
    <message>
        <source>{value}, all the time</source>
        <translation>{value}, todo el tiempo</translation>
    </message>
    <message>
        <source>What comes of it is said here.</source>
        <translation>Aquí se dice qué resulta de ello.</translation>
    </message>
    <message>
        <source>Each at a click; what stands in the field is told below it, grey where it is the usual one.</source>
        <translation>Cada uno con un clic; lo que está en el campo se explica debajo, en gris si es el valor habitual.</translation>
    </message>
    <message>
        <source>The learner sees the dose at the tip and the patient&apos;s figures</source>
        <translation>El alumno ve la dosis en la punta y las cifras del paciente</translation>
    </message>
    <message>
        <source>not known before the first hour</source>
        <translation>no se conoce antes de la primera hora</translation>
    </message>
    <message>
        <source>{rate}, mean of an hour</source>
        <translation>{rate}, media de una hora</translation>
    </message>
    <message>
        <source>Made after {id}: {what}.</source>
        <translation>Según {id}: {what}.</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Rigidez</translation>
    </message>
    <message>
        <source>This patient is not done yet.</source>
        <translation>Este paciente aún no está terminado.</translation>
    </message>
    <message>
        <source>A second window, for who makes things go wrong.</source>
        <translation>Una segunda ventana, para quien hace que algo salga mal.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>Have this computer looked at.</source>
        <translation>Haga que revisen este ordenador.</translation>
    </message>
    <message>
        <source>The audit trail does not hold that this pump was read: {error}.</source>
        <translation>El registro de auditoría no contiene que se leyó esta bomba: {error}.</translation>
    </message>
    <message>
        <source>The pump was read; what is shown is what it does now.</source>
        <translation>La bomba se leyó; se muestra lo que hace ahora.</translation>
    </message>
    <message>
        <source>Look whose pump this is. Undo takes it back; nothing is sent before the review.</source>
        <translation>Mire de quién es esta bomba. Deshacer lo revierte; no se envía nada antes de la revisión.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>{path_name} can be opened as the draft.</source>
        <translation>{path_name} se puede abrir como borrador.</translation>
    </message>
    <message>
        <source>{path_name} waits until a pump was read.</source>
        <translation>{path_name} espera hasta que se lea una bomba.</translation>
    </message>
    <message>
        <source>{words}, menu</source>
        <translation>{words}, menú</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{elapsed_s} s of at most {longest}</source>
        <translation>{elapsed_s} s de {longest} como máximo</translation>
    </message>
    <message>
        <source>Reservoir {level} of {capacity_text}, calculated</source>
        <translation>Depósito {level} de {capacity_text}, calculado</translation>
    </message>
    <message>
        <source>capacity {capacity_text}</source>
        <translation>capacidad {capacity_text}</translation>
    </message>
    <message>
        <source>low alarm {low_text}</source>
        <translation>alarma depósito {low_text}</translation>
    </message>
    <message>
        <source>{spoken}; low alarm at {low_text}</source>
        <translation>{spoken}; alarma de depósito bajo a {low_text}</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>the day ends at 24:00</source>
        <translation>el día termina a las 24:00</translation>
    </message>
    <message>
        <source>{fewest} digits</source>
        <translation>{fewest} cifras</translation>
    </message>
    <message>
        <source>{name}: {form}, {fewest} to {most}</source>
        <translation>{name}: {form}, de {fewest} a {most}</translation>
    </message>
    <message>
        <source>{wanted}; “{character}” cannot stand here</source>
        <translation>{wanted}; “{character}” no puede estar aquí</translation>
    </message>
    <message>
        <source>TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient</source>
        <translation>MODO FORMACIÓN · BOMBA EMULADA · nada de esta pantalla llega a un paciente</translation>
    </message>
    <message>
        <source>About Thecal</source>
        <translation>Acerca de Thecal</translation>
    </message>
    <message>
        <source>Go to the next part of the screen</source>
        <translation>Ir a la parte siguiente de la pantalla</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>Go to {action}</source>
        <translation>Ir a {action}</translation>
    </message>
    <message>
        <source>Guide to this screen</source>
        <translation>Guía de esta pantalla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Notices …</source>
        <translation>Avisos …</translation>
    </message>
    <message>
        <source>Redo the last change of the program</source>
        <translation>Rehacer el último cambio del programa</translation>
    </message>
    <message>
        <source>Redo {redotext}</source>
        <translation>Rehacer {redotext}</translation>
    </message>
    <message>
        <source>Show the pump to the patient</source>
        <translation>Mostrar la bomba al paciente</translation>
    </message>
    <message>
        <source>Undo the last change of the program</source>
        <translation>Deshacer el último cambio del programa</translation>
    </message>
    <message>
        <source>Desktop programmer for intrathecal drug pumps.</source>
        <translation>Programador de escritorio para bombas intratecales de fármacos.</translation>
    </message>
    <message>
        <source>Do not leave the pump like this</source>
        <translation>No deje así la bomba</translation>
    </message>
    <message>
        <source>Enter never acts on a pump.</source>
        <translation>Intro nunca actúa sobre una bomba.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For training and research; not a cleared medical device.</source>
        <translation>Para formación e investigación; no es un producto sanitario autorizado.</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al siguiente control</translation>
    </message>
    <message>
        <source>If you must leave, write why. It is kept with the date and your name.</source>
        <translation>Si debe salir, escriba por qué. Se guarda con la fecha y su nombre.</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>Salir de un diálogo</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Licences of the parts stand beside them.</source>
        <translation>Licencia: Apache-2.0. Las licencias de los componentes están junto a ellos.</translation>
    </message>
    <message>
        <source>Press the button in focus</source>
        <translation>Pulsar el botón enfocado</translation>
    </message>
    <message>
        <source>Qt {qversion} · Inter typeface · Material Symbols</source>
        <translation>Qt {qversion} · tipo de letra Inter · Material Symbols</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motivo para salir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stay and settle it</source>
        <translation>Quedarse y aclararlo</translation>
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
        <translation>Escriba primero un motivo.</translation>
    </message>
    <message>
        <source>why it cannot be settled now, and who has been told</source>
        <translation>por qué no se puede aclarar ahora, y a quién se ha informado</translation>
    </message>
    <message>
        <source>Mend it; the test is made again every 10 minutes and in Settings.</source>
        <translation>Corríjalo; la comprobación se repite cada 10 minutos y en Ajustes.</translation>
    </message>
    <message>
        <source>Pumps go on with the programs that they run; this window programs none.</source>
        <translation>Las bombas siguen con los programas que ejecutan; esta ventana no programa ninguna.</translation>
    </message>
    <message>
        <source>Show in the body</source>
        <translation>Ver en el cuerpo</translation>
    </message>
    <message>
        <source>it is not red</source>
        <translation>no es roja</translation>
    </message>
    <message>
        <source>picture of alarms</source>
        <translation>imagen de las alarmas</translation>
    </message>
    <message>
        <source>sound of alarms</source>
        <translation>sonido de las alarmas</translation>
    </message>
    <message>
        <source>A program was sent to the pump and is not activated. The pump goes on with its old program.</source>
        <translation>Se envió un programa a la bomba y no está activado. La bomba sigue con su programa antiguo.</translation>
    </message>
    <message>
        <source>A write to pump {serial}, sent {begun_at}, is not settled.</source>
        <translation>Una escritura en la bomba {serial}, enviada el {begun_at}, no está aclarada.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Connect that pump.</source>
        <translation>Conecte esa bomba.</translation>
    </message>
    <message>
        <source>Emergency access did not begin: {error}.</source>
        <translation>El acceso de emergencia no empezó: {error}.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Link lost · heard {age_text} ago</source>
        <translation>Conexión perdida · recibida hace {age_text}</translation>
    </message>
    <message>
        <source>Model {name} · SN {serial}</source>
        <translation>Modelo {name} · SN {serial}</translation>
    </message>
    <message>
        <source>Nobody knows yet which program the pump runs: the old one or the new one.</source>
        <translation>Nadie sabe aún qué programa ejecuta la bomba: el antiguo o el nuevo.</translation>
    </message>
    <message>
        <source>Not heard for {age_text}</source>
        <translation>No recibida desde hace {age_text}</translation>
    </message>
    <message>
        <source>Nothing has changed in the pump.</source>
        <translation>No ha cambiado nada en la bomba.</translation>
    </message>
    <message>
        <source>Nothing runs yet.</source>
        <translation>Aún no hay nada en marcha.</translation>
    </message>
    <message>
        <source>Pump connected · {signal}</source>
        <translation>Bomba conectada · {signal}</translation>
    </message>
    <message>
        <source>Read the pump again?</source>
        <translation>¿Leer la bomba de nuevo?</translation>
    </message>
    <message>
        <source>Start Thecal again.</source>
        <translation>Inicie Thecal de nuevo.</translation>
    </message>
    <message>
        <source>The changes to the program that were not sent are lost.</source>
        <translation>Los cambios del programa que no se enviaron se pierden.</translation>
    </message>
    <message>
        <source>The emulated pump was programmed with the start program of the training.</source>
        <translation>La bomba emulada se programó con el programa inicial de la formación.</translation>
    </message>
    <message>
        <source>The journal cannot be read: {error}.</source>
        <translation>No se puede leer el diario: {error}.</translation>
    </message>
    <message>
        <source>The port does not answer: what is shown is old</source>
        <translation>El puerto no responde: lo que se muestra es antiguo</translation>
    </message>
    <message>
        <source>The pump is {state_words}. The patient gets no therapy from it as programmed.</source>
        <translation>Estado de la bomba: {state_words}. El paciente no recibe de ella la terapia programada.</translation>
    </message>
    <message>
        <source>The pump runs the old program or the new one; nobody knows yet which.</source>
        <translation>La bomba ejecuta el programa antiguo o el nuevo; nadie sabe aún cuál.</translation>
    </message>
    <message>
        <source>This emulated pump was never programmed; it is being given the start program of the training.</source>
        <translation>Esta bomba emulada nunca se programó; se le está dando el programa inicial de la formación.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>What was done at the pump is not in the patient&apos;s record yet, and would be lost with the window.</source>
        <translation>Lo que se hizo en la bomba aún no está en la historia del paciente y se perdería con la ventana.</translation>
    </message>
    <message>
        <source>pump clock {clock}{offset}</source>
        <translation>reloj de la bomba {clock}{offset}</translation>
    </message>
    <message>
        <source>signal {quality}/5</source>
        <translation>señal {quality}/5</translation>
    </message>
    <message>
        <source>this patient&apos;s pump</source>
        <translation>bomba de este paciente</translation>
    </message>
    <message>
        <source>a reading cannot replace the one being worked on ({now})</source>
        <translation>una lectura no puede sustituir a aquella con la que se trabaja ({now})</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>activando</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>editando</translation>
    </message>
    <message>
        <source>no pump</source>
        <translation>sin bomba</translation>
    </message>
    <message>
        <source>programmed</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>reading the pump</source>
        <translation>leyendo la bomba</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>sending to the pump</source>
        <translation>enviando a la bomba</translation>
    </message>
    <message>
        <source>the program cannot be changed now ({now})</source>
        <translation>el programa no se puede cambiar ahora ({now})</translation>
    </message>
    <message>
        <source>there is no program to review; make or open one first</source>
        <translation>no hay ningún programa que revisar; haga o abra uno primero</translation>
    </message>
    <message>
        <source>this cannot be done now ({now}); it would lead to: {next}</source>
        <translation>esto no se puede hacer ahora ({now}); llevaría a: {next}</translation>
    </message>
    <message>
        <source>{title}: confirm that you checked it by other means</source>
        <translation>{title}: confirme que lo ha comprobado por otros medios</translation>
    </message>
    <message>
        <source>{title}: this cannot be programmed</source>
        <translation>{title}: esto no se puede programar</translation>
    </message>
    <message>
        <source>{title}: write the reason</source>
        <translation>{title}: escriba el motivo</translation>
    </message>
    <message>
        <source>By the pump&apos;s own count nothing is left, so delivery has ended.</source>
        <translation>Según el propio recuento de la bomba no queda nada, así que la administración ha terminado.</translation>
    </message>
    <message>
        <source>By the pump&apos;s own count the volume has reached the low alarm that was programmed.</source>
        <translation>Según el propio recuento de la bomba, el volumen ha llegado a la alarma de depósito bajo programada.</translation>
    </message>
    <message>
        <source>Catheter pressure</source>
        <translation>Presión del catéter</translation>
    </message>
    <message>
        <source>Check the course of the catheter.</source>
        <translation>Compruebe el trayecto del catéter.</translation>
    </message>
    <message>
        <source>Compare the running program with the record.</source>
        <translation>Compare el programa en curso con la historia clínica.</translation>
    </message>
    <message>
        <source>Compare what is drawn out with what was expected.</source>
        <translation>Compare lo que se extrae con lo que se esperaba.</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>Fin de servicio</translation>
    </message>
    <message>
        <source>Find out who read, stopped or lowered the pump, and why.</source>
        <translation>Averigüe quién leyó, detuvo o puso al mínimo la bomba, y por qué.</translation>
    </message>
    <message>
        <source>If it comes back: plan the replacement of the pump.</source>
        <translation>Si se repite: planifique la sustitución de la bomba.</translation>
    </message>
    <message>
        <source>If it stays: plan the replacement of the pump.</source>
        <translation>Si continúa: planifique la sustitución de la bomba.</translation>
    </message>
    <message>
        <source>Low reservoir</source>
        <translation>Depósito bajo</translation>
    </message>
    <message>
        <source>Measure the reservoir at the next refill.</source>
        <translation>Mida el depósito en la próxima recarga.</translation>
    </message>
    <message>
        <source>Memory error</source>
        <translation>Error de memoria</translation>
    </message>
    <message>
        <source>Memory was corrected</source>
        <translation>Se corrigió la memoria</translation>
    </message>
    <message>
        <source>Motor stall</source>
        <translation>Parada del motor</translation>
    </message>
    <message>
        <source>Plan a check of the pump.</source>
        <translation>Planifique una comprobación de la bomba.</translation>
    </message>
    <message>
        <source>Plan the replacement of the pump now.</source>
        <translation>Planifique ya la sustitución de la bomba.</translation>
    </message>
    <message>
        <source>Program it again.</source>
        <translation>Prográmela de nuevo.</translation>
    </message>
    <message>
        <source>Pump was reset</source>
        <translation>La bomba se reinició</translation>
    </message>
    <message>
        <source>Read its log, and start or program it if therapy is to go on.</source>
        <translation>Lea su registro, e iníciela o prográmela si la terapia debe continuar.</translation>
    </message>
    <message>
        <source>Read the pump and compare its program with the record.</source>
        <translation>Lea la bomba y compare su programa con la historia clínica.</translation>
    </message>
    <message>
        <source>Refill before the reservoir is empty; the Refill screen shows the day.</source>
        <translation>Recargue antes de que el depósito se vacíe; la pantalla Recarga muestra el día.</translation>
    </message>
    <message>
        <source>Refill the pump and program the new volume.</source>
        <translation>Recargue la bomba y programe el nuevo volumen.</translation>
    </message>
    <message>
        <source>Replace the pump.</source>
        <translation>Sustituya la bomba.</translation>
    </message>
    <message>
        <source>Replacement is due</source>
        <translation>Toca sustituirla</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation>Depósito vacío</translation>
    </message>
    <message>
        <source>Start the pump, or plan its replacement.</source>
        <translation>Inicie la bomba o planifique su sustitución.</translation>
    </message>
    <message>
        <source>Take the patient away from strong magnets, then read the pump again.</source>
        <translation>Aleje al paciente de imanes potentes y lea la bomba de nuevo.</translation>
    </message>
    <message>
        <source>The battery is spent, or the pump&apos;s time is over. Delivery has ended for good.</source>
        <translation>La batería está agotada o el tiempo de la bomba ha terminado. La administración ha terminado definitivamente.</translation>
    </message>
    <message>
        <source>The battery nears its end; the pump goes on for 90 days at most.</source>
        <translation>La batería se acerca a su fin; la bomba sigue 90 días como máximo.</translation>
    </message>
    <message>
        <source>The pressure in the catheter is high. It may be kinked or blocked.</source>
        <translation>La presión en el catéter es alta. Puede estar acodado u obstruido.</translation>
    </message>
    <message>
        <source>The program is lost; the pump runs its minimum rate.</source>
        <translation>El programa se ha perdido; la bomba funciona a su velocidad mínima.</translation>
    </message>
    <message>
        <source>The pump began anew and may have lost its program or its latest counts.</source>
        <translation>La bomba se reinició y puede haber perdido su programa o sus últimos recuentos.</translation>
    </message>
    <message>
        <source>The pump found a damaged program in its memory and runs a sound one.</source>
        <translation>La bomba encontró un programa dañado en su memoria y ejecuta uno correcto.</translation>
    </message>
    <message>
        <source>The pump was reached with an institution&apos;s key and a head laid on it.</source>
        <translation>Se accedió a la bomba con la clave de una institución y un cabezal apoyado sobre ella.</translation>
    </message>
    <message>
        <source>The pump was stopped by command more than 48 h ago.</source>
        <translation>La bomba se detuvo por orden hace más de 48 h.</translation>
    </message>
    <message>
        <source>The rotor does not turn. Strong magnets, as in MRI, hold it; it then goes on by itself.</source>
        <translation>El rotor no gira. Los imanes potentes, como en la RM, lo retienen; después sigue por sí mismo.</translation>
    </message>
    <message>
        <source>Treat the patient another way.</source>
        <translation>Trate al paciente de otra manera.</translation>
    </message>
    <message>
        <source>Watch for withdrawal and treat it.</source>
        <translation>Vigile la abstinencia y trátela.</translation>
    </message>
</context>
</TS>
