<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Thecal</name>
        <message>
            <source>an implant card has {words} words; these are {count}</source>
            <translation>une carte d'implant compte {words} mots ; il y en a ici {count}</translation>
        </message>
        <message>
            <source>word {number} is not a word of implant cards; copy it again from the card</source>
            <translation>le mot {number} n'est pas un mot de carte d'implant ; recopiez-le depuis la carte</translation>
        </message>
        <message>
            <source>Bring the head over the pump and settle it: Pump, Find out now, or `thecal resolve`.</source>
            <translation>Placez la tête au-dessus de la pompe et réglez la question : Pompe, Tirer au clair, ou `thecal resolve`.</translation>
        </message>
        <message>
            <source>Pair it first, with the words of the pump's implant card.</source>
            <translation>Faites d'abord l'appairage, avec les mots de la carte d'implant de la pompe.</translation>
        </message>
        <message>
            <source>The pump goes on with the program that it ran before.</source>
            <translation>La pompe continue avec le programme qu'elle exécutait avant.</translation>
        </message>
        <message>
            <source>The pump runs either the old or the new program, whole; which one is not known yet.</source>
            <translation>La pompe exécute soit l'ancien, soit le nouveau programme, en entier ; on ne sait pas encore lequel.</translation>
        </message>
        <message>
            <source>This computer is not paired with this pump.</source>
            <translation>Cet ordinateur n'est pas appairé avec cette pompe.</translation>
        </message>
        <message>
            <source>'{character}' in '{shown}': micro is written mc, as in {right}</source>
            <translation>'{character}' dans '{shown}' : micro s'écrit mc, comme dans {right}</translation>
        </message>
        <message>
            <source>'{number} {unit}' is finer than this program resolves</source>
            <translation>'{number} {unit}' est plus fin que la résolution de ce programme</translation>
        </message>
        <message>
            <source>'{number}' has more than {most_digits} digits; no {kind} needs so many</source>
            <translation>'{number}' a plus de {most_digits} chiffres ; c'est trop ({kind})</translation>
        </message>
        <message>
            <source>'{shown}' has no number before its unit</source>
            <translation>'{shown}' n'a pas de nombre avant son unité</translation>
        </message>
        <message>
            <source>'{shown}' has no unit</source>
            <translation>'{shown}' n'a pas d'unité</translation>
        </message>
        <message>
            <source>'{unit}' is not a unit of a {kind}; it takes {right}, like {example}</source>
            <translation>'{unit}' n'est pas une unité valable ({kind}) ; il faut {right}, comme {example}</translation>
        </message>
        <message>
            <source>'{unit}' is not used here; write {meant}, like {example}</source>
            <translation>'{unit}' n'est pas utilisé ici ; écrivez {meant}, comme {example}</translation>
        </message>
        <message>
            <source>'{unit}' is the unit of a {kind}; a {kind_2} takes {right}, like {example}</source>
            <translation>'{unit}' est une unité d'une autre grandeur ({kind}) ; pour celle-ci ({kind_2}) il faut {right}, comme {example}</translation>
        </message>
        <message>
            <source>a space too many in '{shown}': one, before the unit</source>
            <translation>une espace de trop dans '{shown}' : une seule, avant l'unité</translation>
        </message>
        <message>
            <source>a {kind} is written as text with its unit, like "{example}"</source>
            <translation>valeur ({kind}) à écrire comme un texte avec son unité, par exemple "{example}"</translation>
        </message>
        <message>
            <source>character '{character}' (U+{ord}) in '{shown}'</source>
            <translation>caractère '{character}' (U+{ord}) dans '{shown}'</translation>
        </message>
        <message>
            <source>character U+{ord} after '{before}': only one plain space, before the unit</source>
            <translation>caractère U+{ord} après '{before}' : une seule espace simple, avant l'unité</translation>
        </message>
        <message>
            <source>comma in '{shown}': the decimal sign is a point, and thousands are not grouped</source>
            <translation>virgule dans '{shown}' : le signe décimal est le point, et les milliers ne sont pas groupés</translation>
        </message>
        <message>
            <source>dose</source>
            <translation>dose</translation>
        </message>
        <message>
            <source>dose rate</source>
            <translation>débit de dose</translation>
        </message>
        <message>
            <source>exponent in '{shown}': write the number out</source>
            <translation>exposant dans '{shown}' : écrivez le nombre en entier</translation>
        </message>
        <message>
            <source>flow</source>
            <translation>débit</translation>
        </message>
        <message>
            <source>leading point in '{shown}': write 0{shown}</source>
            <translation>point au début de '{shown}' : écrivez 0{shown}</translation>
        </message>
        <message>
            <source>leading zero in '{shown}'</source>
            <translation>zéro en tête dans '{shown}'</translation>
        </message>
        <message>
            <source>length</source>
            <translation>longueur</translation>
        </message>
        <message>
            <source>point without a digit after it in '{shown}'</source>
            <translation>point sans chiffre après lui dans '{shown}'</translation>
        </message>
        <message>
            <source>second point in '{shown}'</source>
            <translation>second point dans '{shown}'</translation>
        </message>
        <message>
            <source>sign '{character}' in '{shown}'</source>
            <translation>signe '{character}' dans '{shown}'</translation>
        </message>
        <message>
            <source>space before or after '{shown}'</source>
            <translation>espace avant ou après '{shown}'</translation>
        </message>
        <message>
            <source>time</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>volume</translation>
        </message>
        <message>
            <source>{amount} is not a {kind}: a whole number of base units, 0 or more, is</source>
            <translation>{amount} n'est pas une valeur valable ({kind}) : il faut un nombre entier d'unités de base, 0 ou plus</translation>
        </message>
        <message>
            <source>{finer}; write fewer decimals, like {example}</source>
            <translation>{finer} ; écrivez moins de décimales, comme {example}</translation>
        </message>
        <message>
            <source>{message}; write it like {example}</source>
            <translation>{message} ; écrivez par exemple {example}</translation>
        </message>
        <message>
            <source>{named}: only digits 0-9, one point, one space and the unit</source>
            <translation>{named} : seulement les chiffres 0-9, un point, une espace et l'unité</translation>
        </message>
        <message>
            <source>{value} has no finite decimal form; say to how many places it is to be shown</source>
            <translation>{value} n'a pas d'écriture décimale finie ; indiquez combien de décimales afficher</translation>
        </message>
        <message>
            <source>The command was sent, and the pump could not be asked what became of it.</source>
            <translation>La commande a été envoyée, mais il n'a pas été possible de demander à la pompe ce qu'elle est devenue.</translation>
        </message>
        <message>
            <source>The entries of the pump's log are out of order.</source>
            <translation>Les entrées du journal de la pompe ne sont pas dans l'ordre.</translation>
        </message>
        <message>
            <source>The pump confirmed it.</source>
            <translation>La pompe l'a confirmé.</translation>
        </message>
        <message>
            <source>The pump has no trace of the command, and a late one can no longer reach it.</source>
            <translation>La pompe n'a aucune trace de la commande, et une commande tardive ne peut plus l'atteindre.</translation>
        </message>
        <message>
            <source>The pump has the command among its last results.</source>
            <translation>La commande figure parmi les derniers résultats de la pompe.</translation>
        </message>
        <message>
            <source>The pump's log has the command.</source>
            <translation>La commande figure dans le journal de la pompe.</translation>
        </message>
        <message>
            <source>The pump's log no longer reaches back to the command.</source>
            <translation>Le journal de la pompe ne remonte plus jusqu'à la commande.</translation>
        </message>
        <message>
            <source>The {kind} of {begun}{said}, whose outcome was unknown: it {was}. {why}</source>
            <translation>Action ({kind}) du {begun}{said}, de résultat inconnu jusqu'ici : {was}. {why}</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>toujours inconnu</translation>
        </message>
        <message>
            <source>lowering to the minimum rate</source>
            <translation>passage au débit minimal</translation>
        </message>
        <message>
            <source>setting of the clock</source>
            <translation>réglage de l'horloge</translation>
        </message>
        <message>
            <source>was done</source>
            <translation>exécutée</translation>
        </message>
        <message>
            <source>was not done</source>
            <translation>non exécutée</translation>
        </message>
        <message>
            <source>Another pump answers: {serial} instead of {serial_2}.</source>
            <translation>Une autre pompe répond : {serial} au lieu de {serial_2}.</translation>
        </message>
        <message>
            <source>Interrogate the pump again and look at what it runs.</source>
            <translation>Interrogez de nouveau la pompe et regardez ce qu'elle exécute.</translation>
        </message>
        <message>
            <source>Move the other pump away, connect again, and check the serial number on the screen.</source>
            <translation>Éloignez l'autre pompe, reconnectez, et contrôlez le numéro de série à l'écran.</translation>
        </message>
        <message>
            <source>Nothing was changed in either.</source>
            <translation>Rien n'a été modifié ni dans l'une ni dans l'autre.</translation>
        </message>
        <message>
            <source>Program nothing with it; check pump and version of this program.</source>
            <translation>Ne programmez rien avec elle ; contrôlez la pompe et la version de ce programme.</translation>
        </message>
        <message>
            <source>The head does not say what it is.</source>
            <translation>La tête ne dit pas ce qu'elle est.</translation>
        </message>
        <message>
            <source>The pump asks for another part of the program than comes next.</source>
            <translation>La pompe demande une autre partie du programme que la suivante.</translation>
        </message>
        <message>
            <source>The pump cannot read this command.</source>
            <translation>La pompe ne peut pas lire cette commande.</translation>
        </message>
        <message>
            <source>The pump does not do this now: {refusal}.</source>
            <translation>La pompe ne le fait pas maintenant : {refusal}.</translation>
        </message>
        <message>
            <source>The pump does not know this command.</source>
            <translation>La pompe ne connaît pas cette commande.</translation>
        </message>
        <message>
            <source>The pump is busy with a bolus or with another programmer.</source>
            <translation>La pompe est occupée par un bolus ou par un autre programmateur.</translation>
        </message>
        <message>
            <source>The pump no longer holds the program that was sent: it was dropped before the commit.</source>
            <translation>La pompe n'a plus le programme envoyé : il a été abandonné avant la validation.</translation>
        </message>
        <message>
            <source>The pump refuses with {code_name}.</source>
            <translation>La pompe refuse avec {code_name}.</translation>
        </message>
        <message>
            <source>The pump refuses {field}: {refusal}; its limit is {limit}.</source>
            <translation>La pompe refuse {field} : {refusal} ; sa limite est {limit}.</translation>
        </message>
        <message>
            <source>The pump says of itself what a {known_name} is not ({fields}).</source>
            <translation>La pompe dit d'elle-même ce qui ne correspond pas à {known_name} ({fields}).</translation>
        </message>
        <message>
            <source>The pump's program comes in pieces that do not fit together.</source>
            <translation>Le programme de la pompe arrive en morceaux qui ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>The pump's program has changed since it was read (it is at generation {generation} now).</source>
            <translation>Le programme de la pompe a changé depuis sa lecture (il en est maintenant à la génération {generation}).</translation>
        </message>
        <message>
            <source>The pump refuses to say how it is.</source>
            <translation>La pompe refuse de dire son état.</translation>
        </message>
        <message>
            <source>The {what} speaks version {version} of the protocol; this program speaks version {protocol_version}.</source>
            <translation>Autre version du protocole ({what}) : {version} ; ce programme utilise la version {protocol_version}.</translation>
        </message>
        <message>
            <source>This is a real programmer head: only an emulated pump can be told this.</source>
            <translation>C'est une vraie tête de programmation : cet ordre n'est possible qu'avec une pompe émulée.</translation>
        </message>
        <message>
            <source>This is too large for the pump: at most {number}.</source>
            <translation>C'est trop grand pour la pompe : au plus {number}.</translation>
        </message>
        <message>
            <source>This program does not know the pump model {model_name}.</source>
            <translation>Ce programme ne connaît pas le modèle de pompe {model_name}.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Update Thecal.</source>
            <translation>Mettez Thecal à jour.</translation>
        </message>
        <message>
            <source>Use a head of this protocol.</source>
            <translation>Utilisez une tête de ce protocole.</translation>
        </message>
        <message>
            <source>Use the programmer that belongs to this pump.</source>
            <translation>Utilisez le programmateur qui va avec cette pompe.</translation>
        </message>
        <message>
            <source>What the pump has stored is not what was sent.</source>
            <translation>Ce que la pompe a enregistré n'est pas ce qui a été envoyé.</translation>
        </message>
        <message>
            <source>Check them against this pump's implant card.</source>
            <translation>Comparez-les à la carte d'implant de cette pompe.</translation>
        </message>
        <message>
            <source>Hold the head still over the pump and try again.</source>
            <translation>Tenez la tête immobile au-dessus de la pompe et réessayez.</translation>
        </message>
        <message>
            <source>Lay the head on the skin above the pump and try again.</source>
            <translation>Posez la tête sur la peau au-dessus de la pompe et réessayez.</translation>
        </message>
        <message>
            <source>Revoke one of them from another programmer of this pump, then pair again.</source>
            <translation>Révoquez l'un d'eux depuis un autre programmateur de cette pompe, puis refaites l'appairage.</translation>
        </message>
        <message>
            <source>The pump does not accept these words.</source>
            <translation>La pompe n'accepte pas ces mots.</translation>
        </message>
        <message>
            <source>The pump gives emergency access only to a head that lies right above it.</source>
            <translation>La pompe n'accorde l'accès d'urgence qu'à une tête posée juste au-dessus d'elle.</translation>
        </message>
        <message>
            <source>The pump lets no session begin.</source>
            <translation>La pompe ne laisse commencer aucune session.</translation>
        </message>
        <message>
            <source>The pump speaks another version of the protocol than this program.</source>
            <translation>La pompe utilise une autre version du protocole que ce programme.</translation>
        </message>
        <message>
            <source>This pump knows eight programmers already, which is the most.</source>
            <translation>Cette pompe connaît déjà huit programmateurs, ce qui est le maximum.</translation>
        </message>
        <message>
            <source>Update Thecal, or use the programmer that belongs to this pump.</source>
            <translation>Mettez Thecal à jour, ou utilisez le programmateur qui va avec cette pompe.</translation>
        </message>
        <message>
            <source>A head that calls itself emulated showed the card of a pump that is not.</source>
            <translation>Une tête qui se dit émulée a présenté la carte d'une pompe qui ne l'est pas.</translation>
        </message>
        <message>
            <source>Check that the head is plugged in and switched on, then connect again.</source>
            <translation>Contrôlez que la tête est branchée et allumée, puis reconnectez.</translation>
        </message>
        <message>
            <source>Choose the port of the programmer head; `thecal ports` lists what is there.</source>
            <translation>Choisissez le port de la tête de programmation ; `thecal ports` liste ce qui est présent.</translation>
        </message>
        <message>
            <source>Do not use this head; pair with the words on the implant card.</source>
            <translation>N'utilisez pas cette tête ; faites l'appairage avec les mots de la carte d'implant.</translation>
        </message>
        <message>
            <source>Hold the head over the pump and try again.</source>
            <translation>Tenez la tête au-dessus de la pompe et réessayez.</translation>
        </message>
        <message>
            <source>No session with the pump is open.</source>
            <translation>Aucune session avec la pompe n'est ouverte.</translation>
        </message>
        <message>
            <source>Nothing answers at {url}.</source>
            <translation>Rien ne répond à {url}.</translation>
        </message>
        <message>
            <source>Read the pump again: it was without power, or another programmer has reached it.</source>
            <translation>Interrogez à nouveau la pompe : elle a été privée d'alimentation, ou un autre programmateur l'a atteinte.</translation>
        </message>
        <message>
            <source>The head answers, but no pump does.</source>
            <translation>La tête répond, mais aucune pompe.</translation>
        </message>
        <message>
            <source>What is behind {url} answers, but it is no programmer head.</source>
            <translation>Ce qui est derrière {url} répond, mais n'est pas une tête de programmation.</translation>
        </message>
        <message>
            <source>Another programmer has changed the pump since; this write can no longer take place.</source>
            <translation>Un autre programmateur a modifié la pompe depuis ; cette écriture ne peut plus avoir lieu.</translation>
        </message>
        <message>
            <source>The pump has a refusal of the commit among its last results.</source>
            <translation>Un refus de la validation figure parmi les derniers résultats de la pompe.</translation>
        </message>
        <message>
            <source>The pump has the commit among its last results.</source>
            <translation>La validation figure parmi les derniers résultats de la pompe.</translation>
        </message>
        <message>
            <source>The pump runs neither program as it was known, and its records do not reach back far enough.</source>
            <translation>La pompe n'exécute aucun des deux programmes connus, et ses enregistrements ne remontent pas assez loin.</translation>
        </message>
        <message>
            <source>The pump still runs the program from before, and a late command can no longer reach it.</source>
            <translation>La pompe exécute toujours le programme d'avant, et une commande tardive ne peut plus l'atteindre.</translation>
        </message>
        <message>
            <source>The pump's log holds the commit.</source>
            <translation>La validation figure dans le journal de la pompe.</translation>
        </message>
        <message>
            <source>A write to pump {serial}, begun {begun_at}, is not settled yet.</source>
            <translation>Une écriture vers la pompe {serial}, commencée le {begun_at}, n'est pas encore élucidée.</translation>
        </message>
        <message>
            <source>Program nothing with this pump until that is explained.</source>
            <translation>Ne programmez rien avec cette pompe tant que ce n'est pas expliqué.</translation>
        </message>
        <message>
            <source>Program nothing with this pump; treat its delivery as not known.</source>
            <translation>Ne programmez rien avec cette pompe ; considérez ce qu'elle délivre comme inconnu.</translation>
        </message>
        <message>
            <source>Pump {serial} runs a program made for pump {serial_2}.</source>
            <translation>La pompe {serial} exécute un programme fait pour la pompe {serial_2}.</translation>
        </message>
        <message>
            <source>Read the pump again, then decide anew; nothing was sent.</source>
            <translation>Interrogez de nouveau la pompe, puis décidez à nouveau ; rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>The program that the pump gives out is not the one that it says it runs (the checksums differ).</source>
            <translation>Le programme que la pompe transmet n'est pas celui qu'elle dit exécuter (les sommes de contrôle diffèrent).</translation>
        </message>
        <message>
            <source>The pump's program cannot be read. {error}</source>
            <translation>Le programme de la pompe ne peut pas être lu. {error}</translation>
        </message>
        <message>
            <source>What the pump gives does not follow from what its program asks for.</source>
            <translation>Ce que la pompe délivre ne découle pas de ce que son programme demande.</translation>
        </message>
        <message>
            <source>{volume_nl} nL over {duration_s} s</source>
            <translation>{volume_nl} nL en {duration_s} s</translation>
        </message>
        <message>
            <source>Pump and program disagree about what this program gives. {found}.</source>
            <translation>La pompe et le programme ne concordent pas sur ce que ce programme délivre. {found}.</translation>
        </message>
        <message>
            <source>That could not be noted here ({error}), so that it will be asked for again.</source>
            <translation>Cela n'a pas pu être noté ici ({error}) ; la question sera donc posée à nouveau.</translation>
        </message>
        <message>
            <source>The commit was never sent.</source>
            <translation>La validation n'a jamais été envoyée.</translation>
        </message>
        <message>
            <source>The commit was sent, and the pump could not be asked what became of it.</source>
            <translation>La validation a été envoyée, mais il n'a pas été possible de demander à la pompe ce qu'elle est devenue.</translation>
        </message>
        <message>
            <source>The program that the pump gives back is not the one that was sent.</source>
            <translation>Le programme que la pompe renvoie n'est pas celui qui a été envoyé.</translation>
        </message>
        <message>
            <source>The pump confirmed the commit and its program was read back byte for byte.</source>
            <translation>La pompe a confirmé la validation et son programme a été relu octet par octet.</translation>
        </message>
        <message>
            <source>The pump does not answer.</source>
            <translation>La pompe ne répond pas.</translation>
        </message>
        <message>
            <source>The pump has changed its mind about what the staged program gives.</source>
            <translation>La pompe a changé d'avis sur ce que délivre le programme préparé.</translation>
        </message>
        <message>
            <source>The pump says that it runs the new program, but what it reads out differs.</source>
            <translation>La pompe dit exécuter le nouveau programme, mais ce qu'elle transmet est différent.</translation>
        </message>
        <message>
            <source>The pump stored up to byte {wanted} of the program; {stored} were sent.</source>
            <translation>La pompe a enregistré jusqu'à l'octet {wanted} du programme ; {stored} ont été envoyés.</translation>
        </message>
        <message>
            <source>This write was committed or dropped already.</source>
            <translation>Cette écriture a déjà été validée ou abandonnée.</translation>
        </message>
        <message>
            <source>Ask for access to serial ports (on Linux: membership in the group of the port, often dialout, or the udev rule of Thecal), then connect again.</source>
            <translation>Demandez l'accès aux ports série (sous Linux : l'appartenance au groupe du port, souvent dialout, ou la règle udev de Thecal), puis reconnectez.</translation>
        </message>
        <message>
            <source>Check the address, and that the head's server runs.</source>
            <translation>Contrôlez l'adresse, et que le serveur de la tête fonctionne.</translation>
        </message>
        <message>
            <source>Choose another port; `thecal ports` lists what is there.</source>
            <translation>Choisissez un autre port ; `thecal ports` liste ce qui est présent.</translation>
        </message>
        <message>
            <source>Close the other program that uses it, then connect again.</source>
            <translation>Fermez l'autre programme qui l'utilise, puis reconnectez.</translation>
        </message>
        <message>
            <source>Connect first.</source>
            <translation>Connectez d'abord.</translation>
        </message>
        <message>
            <source>The link to {url} ended: {why}.</source>
            <translation>La liaison avec {url} a pris fin : {why}.</translation>
        </message>
        <message>
            <source>The port {url} cannot be {doing}: {plain}{by}.</source>
            <translation>Le port {url} ne peut pas être utilisé ({doing}) : {plain}{by}.</translation>
        </message>
        <message>
            <source>The port {url} is not open.</source>
            <translation>Le port {url} n'est pas ouvert.</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>un autre programme l'utilise</translation>
        </message>
        <message>
            <source>it is not a serial port</source>
            <translation>ce n'est pas un port série</translation>
        </message>
        <message>
            <source>nothing listens there</source>
            <translation>rien n'y est à l'écoute</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>ouverture</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>the device behind it is gone</source>
            <translation>l'appareil branché dessus n'est plus là</translation>
        </message>
        <message>
            <source>the other side closed the connection</source>
            <translation>l'autre côté a fermé la connexion</translation>
        </message>
        <message>
            <source>there is no such port</source>
            <translation>ce port n'existe pas</translation>
        </message>
        <message>
            <source>this account may not open it</source>
            <translation>ce compte n'a pas le droit de l'ouvrir</translation>
        </message>
        <message>
            <source>written</source>
            <translation>écriture</translation>
        </message>
        <message>
            <source>Close it there, then connect again.</source>
            <translation>Fermez-la dans cet autre programme, puis reconnectez.</translation>
        </message>
        <message>
            <source>Pump {serial} cannot be taken for this program alone: {strerror}.</source>
            <translation>La pompe {serial} ne peut pas être réservée à ce programme : {strerror}.</translation>
        </message>
        <message>
            <source>Pump {serial} is in use by another program of this computer.</source>
            <translation>La pompe {serial} est utilisée par un autre programme de cet ordinateur.</translation>
        </message>
        <message>
            <source>Pump {serial} is in use by another program of this computer: {who}.</source>
            <translation>La pompe {serial} est utilisée par un autre programme de cet ordinateur : {who}.</translation>
        </message>
        <message>
            <source>See that {folder} can be written, then connect again.</source>
            <translation>Faites en sorte que {folder} soit accessible en écriture, puis reconnectez.</translation>
        </message>
        <message>
            <source>An emulated pump has no option {name}.</source>
            <translation>Une pompe émulée n'a pas d'option {name}.</translation>
        </message>
        <message>
            <source>The emulated pump did not start: {why}.</source>
            <translation>La pompe émulée n'a pas démarré : {why}.</translation>
        </message>
        <message>
            <source>The options are {options}.</source>
            <translation>Les options sont {options}.</translation>
        </message>
        <message>
            <source>Try again; `thecal self-test` may tell more.</source>
            <translation>Réessayez ; `thecal self-test` peut en dire plus.</translation>
        </message>
        <message>
            <source>it did not get ready in time</source>
            <translation>elle n'a pas été prête à temps</translation>
        </message>
        <message>
            <source>the emulated pump ended ({words})</source>
            <translation>la pompe émulée s'est terminée ({words})</translation>
        </message>
        <message>
            <source>the emulated pump takes no more bytes</source>
            <translation>la pompe émulée n'accepte plus d'octets</translation>
        </message>
        <message>
            <source>without a word</source>
            <translation>sans un mot</translation>
        </message>
        <message>
            <source>The files of this program are not as they were packaged: {why}. It programs no pump; reading and stopping one still work. Install it again.</source>
            <translation>Les fichiers de ce programme ne sont pas tels qu'ils ont été empaquetés : {why}. Il ne programme aucune pompe ; la lire et l'arrêter restent possibles. Installez-le de nouveau.</translation>
        </message>
        <message>
            <source>a source checkout, which has no list</source>
            <translation>du code source, qui n'a pas de liste</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}</source>
            <translation>{file} ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <source>{file} is missing</source>
            <translation>{file} manque</translation>
        </message>
        <message>
            <source>{file} is missing or damaged</source>
            <translation>{file} manque ou est endommagé</translation>
        </message>
        <message>
            <source>{file} is no part of it</source>
            <translation>{file} n'en fait pas partie</translation>
        </message>
        <message>
            <source>{file} was altered</source>
            <translation>{file} a été modifié</translation>
        </message>
        <message>
            <source>The backup does not hold what it should.</source>
            <translation>La sauvegarde ne contient pas ce qu'elle doit contenir.</translation>
        </message>
        <message>
            <source>The backup has no end.</source>
            <translation>La sauvegarde n'a pas de fin.</translation>
        </message>
        <message>
            <source>Make it again.</source>
            <translation>Refaites-la.</translation>
        </message>
        <message>
            <source>The backup does not hold what the records hold.</source>
            <translation>La sauvegarde ne contient pas ce que contiennent les dossiers.</translation>
        </message>
        <message>
            <source>{out} cannot be written: {strerror}.</source>
            <translation>{out} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>Do not use it.</source>
            <translation>Ne l'utilisez pas.</translation>
        </message>
        <message>
            <source>Restore into an empty database.</source>
            <translation>Restaurez dans une base de données vide.</translation>
        </message>
        <message>
            <source>Something follows the end of the backup.</source>
            <translation>Quelque chose suit la fin de la sauvegarde.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of Thecal.</source>
            <translation>La sauvegarde vient d'une version plus récente de Thecal.</translation>
        </message>
        <message>
            <source>The server holds records.</source>
            <translation>Le serveur contient des dossiers.</translation>
        </message>
        <message>
            <source>What was restored is not what the backup holds.</source>
            <translation>Ce qui a été restauré n'est pas ce que contient la sauvegarde.</translation>
        </message>
        <message>
            <source>{audit_name} cannot be written: {strerror}.</source>
            <translation>{audit_name} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>{backup} cannot be read: {strerror}.</source>
            <translation>{backup} ne peut pas être lu : {strerror}.</translation>
        </message>
        <message>
            <source>{name} is no backup of Thecal, or damaged in its first line.</source>
            <translation>{name} n'est pas une sauvegarde de Thecal, ou sa première ligne est endommagée.</translation>
        </message>
        <message>
            <source>{name} is no backup of Thecal.</source>
            <translation>{name} n'est pas une sauvegarde de Thecal.</translation>
        </message>
        <message>
            <source>Make it, or connect the share.</source>
            <translation>Créez-le, ou connectez le partage.</translation>
        </message>
        <message>
            <source>Set it anew.</source>
            <translation>Réglez-le à nouveau.</translation>
        </message>
        <message>
            <source>The schedule of backups is damaged.</source>
            <translation>Le calendrier des sauvegardes est endommagé.</translation>
        </message>
        <message>
            <source>The schedule of backups is of another version of Thecal.</source>
            <translation>Le calendrier des sauvegardes vient d'une autre version de Thecal.</translation>
        </message>
        <message>
            <source>The schedule of backups was altered, or is that of other records; none is made.</source>
            <translation>Le calendrier des sauvegardes a été modifié ou appartient à d'autres dossiers ; aucune n'est faite.</translation>
        </message>
        <message>
            <source>{folder} is no folder.</source>
            <translation>{folder} n'est pas un dossier de fichiers.</translation>
        </message>
        <message>
            <source>{keep} is no number of backups from 1 to {most_kept}.</source>
            <translation>{keep} n'est pas un nombre de sauvegardes de 1 à {most_kept}.</translation>
        </message>
        <message>
            <source>{name} cannot be deleted: {strerror}.</source>
            <translation>{name} ne peut pas être supprimé : {strerror}.</translation>
        </message>
        <message>
            <source>The backup is damaged or not complete.</source>
            <translation>La sauvegarde est endommagée ou incomplète.</translation>
        </message>
        <message>
            <source>Use another one; nothing was restored.</source>
            <translation>Utilisez-en une autre ; rien n'a été restauré.</translation>
        </message>
        <message>
            <source>An account has at least one role.</source>
            <translation>Un compte a au moins un rôle.</translation>
        </message>
        <message>
            <source>Log in; an administrator makes new ones.</source>
            <translation>Connectez-vous ; un administrateur crée les nouveaux.</translation>
        </message>
        <message>
            <source>Make another one first.</source>
            <translation>Créez-en d'abord un autre.</translation>
        </message>
        <message>
            <source>Name or password is wrong.</source>
            <translation>Le nom ou le mot de passe est faux.</translation>
        </message>
        <message>
            <source>Names differ by more than case and accents.</source>
            <translation>Les noms diffèrent par plus que la casse et les accents.</translation>
        </message>
        <message>
            <source>Set the clock, then log in.</source>
            <translation>Réglez l'horloge, puis connectez-vous.</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}, and the newest record is of {newest}.</source>
            <translation>L'horloge de cet ordinateur indique {now}, et l'enregistrement le plus récent est du {newest}.</translation>
        </message>
        <message>
            <source>The name</source>
            <translation>Le nom</translation>
        </message>
        <message>
            <source>The server of the records is away.</source>
            <translation>Le serveur des dossiers n'est pas joignable.</translation>
        </message>
        <message>
            <source>There are accounts.</source>
            <translation>Il y a déjà des comptes.</translation>
        </message>
        <message>
            <source>There is an account {kept}.</source>
            <translation>Il y a déjà un compte {kept}.</translation>
        </message>
        <message>
            <source>There would be no administrator left.</source>
            <translation>Il ne resterait aucun administrateur.</translation>
        </message>
        <message>
            <source>Try again when it is back.</source>
            <translation>Réessayez quand il sera revenu.</translation>
        </message>
        <message>
            <source>The audit trail cannot be used: {error}.</source>
            <translation>La piste d'audit ne peut pas être utilisée : {error}.</translation>
        </message>
        <message>
            <source>Correct the date, or the clock of this computer.</source>
            <translation>Corrigez la date, ou l'horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>The date of birth, {day}, lies more than {oldest_years} years ago.</source>
            <translation>La date de naissance, {day}, remonte à plus de {oldest_years} ans.</translation>
        </message>
        <message>
            <source>the date of birth</source>
            <translation>la date de naissance</translation>
        </message>
        <message>
            <source>{what}, {day}, lies after today, {today}.</source>
            <translation>{what}, {day}, suit aujourd'hui, {today}.</translation>
        </message>
        <message>
            <source>{what}, {day}, lies before {since_what}, {since}.</source>
            <translation>{what}, {day}, précède {since_what}, {since}.</translation>
        </message>
        <message>
            <source>'{kind}' is no kind of adverse event that is known.</source>
            <translation>'{kind}' n'est pas un type connu d'événement indésirable.</translation>
        </message>
        <message>
            <source>Allergic reaction</source>
            <translation>Réaction allergique</translation>
        </message>
        <message>
            <source>Bleeding</source>
            <translation>Saignement</translation>
        </message>
        <message>
            <source>Catheter that moved</source>
            <translation>Cathéter déplacé</translation>
        </message>
        <message>
            <source>Confusion or hallucinations</source>
            <translation>Confusion ou hallucinations</translation>
        </message>
        <message>
            <source>Constipation</source>
            <translation>Constipation</translation>
        </message>
        <message>
            <source>Correct the newer report.</source>
            <translation>Corrigez la déclaration la plus récente.</translation>
        </message>
        <message>
            <source>Difficulty urinating</source>
            <translation>Difficulté à uriner</translation>
        </message>
        <message>
            <source>Disconnected catheter</source>
            <translation>Cathéter déconnecté</translation>
        </message>
        <message>
            <source>Drainage at the site</source>
            <translation>Écoulement au site</translation>
        </message>
        <message>
            <source>Drug beside the pump (pocket fill)</source>
            <translation>Médicament à côté de la pompe (remplissage de la poche)</translation>
        </message>
        <message>
            <source>Drug into the wrong port</source>
            <translation>Médicament dans le mauvais orifice</translation>
        </message>
        <message>
            <source>Increased pain</source>
            <translation>Douleur accrue</translation>
        </message>
        <message>
            <source>Infection</source>
            <translation>Infection</translation>
        </message>
        <message>
            <source>Itching</source>
            <translation>Démangeaisons</translation>
        </message>
        <message>
            <source>Kinked or blocked catheter</source>
            <translation>Cathéter plié ou obstrué</translation>
        </message>
        <message>
            <source>Leak of cerebrospinal fluid</source>
            <translation>Fuite de liquide céphalo-rachidien</translation>
        </message>
        <message>
            <source>Low blood pressure</source>
            <translation>Tension artérielle basse</translation>
        </message>
        <message>
            <source>Mass at the tip of the catheter (granuloma)</source>
            <translation>Masse à l'extrémité du cathéter (granulome)</translation>
        </message>
        <message>
            <source>Meningitis</source>
            <translation>Méningite</translation>
        </message>
        <message>
            <source>Nausea or vomiting</source>
            <translation>Nausées ou vomissements</translation>
        </message>
        <message>
            <source>Numbness</source>
            <translation>Engourdissement</translation>
        </message>
        <message>
            <source>Other; say what it was</source>
            <translation>Autre ; dites ce que c'était</translation>
        </message>
        <message>
            <source>Overdose</source>
            <translation>Surdosage</translation>
        </message>
        <message>
            <source>Pump that gave more or less than programmed</source>
            <translation>Pompe qui a donné plus ou moins que programmé</translation>
        </message>
        <message>
            <source>Pump that stopped</source>
            <translation>Pompe qui s'est arrêtée</translation>
        </message>
        <message>
            <source>Pump that turned over</source>
            <translation>Pompe qui s'est retournée</translation>
        </message>
        <message>
            <source>Sedation</source>
            <translation>Sédation</translation>
        </message>
        <message>
            <source>Severe headache</source>
            <translation>Maux de tête intenses</translation>
        </message>
        <message>
            <source>Slow or shallow breathing</source>
            <translation>Respiration lente ou superficielle</translation>
        </message>
        <message>
            <source>Swelling at the site (seroma, haematoma)</source>
            <translation>Gonflement au site (sérome, hématome)</translation>
        </message>
        <message>
            <source>Swollen limbs</source>
            <translation>Membres enflés</translation>
        </message>
        <message>
            <source>The action</source>
            <translation>La mesure</translation>
        </message>
        <message>
            <source>The description</source>
            <translation>La description</translation>
        </message>
        <message>
            <source>The onset</source>
            <translation>Le début</translation>
        </message>
        <message>
            <source>There is no report {replaces_id} of this patient.</source>
            <translation>Il n'y a pas de déclaration {replaces_id} de ce patient.</translation>
        </message>
        <message>
            <source>There is no visit {visit_id} of this patient.</source>
            <translation>Il n'y a pas de visite {visit_id} de ce patient.</translation>
        </message>
        <message>
            <source>This report was corrected before.</source>
            <translation>Cette déclaration a déjà été corrigée.</translation>
        </message>
        <message>
            <source>Underdose</source>
            <translation>Sous-dosage</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>Faiblesse</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Sevrage</translation>
        </message>
        <message>
            <source>Wound that opens or does not heal</source>
            <translation>Plaie qui s'ouvre ou ne guérit pas</translation>
        </message>
        <message>
            <source>A catheter has at least one piece.</source>
            <translation>Un cathéter a au moins une pièce.</translation>
        </message>
        <message>
            <source>Decide it, with the reason, then record the implant.</source>
            <translation>Décidez-le avec la raison, puis enregistrez l'implant.</translation>
        </message>
        <message>
            <source>Of the piece '{name}' nothing would be left after trimming.</source>
            <translation>De la pièce '{name}', il ne resterait rien après la coupe.</translation>
        </message>
        <message>
            <source>Pump {serial} is recorded as being in a patient.</source>
            <translation>La pompe {serial} est enregistrée comme implantée chez un patient.</translation>
        </message>
        <message>
            <source>Pump {serial} is recorded for another patient.</source>
            <translation>La pompe {serial} est enregistrée pour un autre patient.</translation>
        </message>
        <message>
            <source>Pump {serial} was taken out on {explanted_on}.</source>
            <translation>La pompe {serial} a été retirée le {explanted_on}.</translation>
        </message>
        <message>
            <source>Stop, and see who is on the table and whether the record is right.</source>
            <translation>Arrêtez-vous et voyez qui est sur la table et si le dossier est juste.</translation>
        </message>
        <message>
            <source>Stop, and see who is on the table.</source>
            <translation>Arrêtez-vous et voyez qui est sur la table.</translation>
        </message>
        <message>
            <source>The MRI note</source>
            <translation>La note d'IRM</translation>
        </message>
        <message>
            <source>The explantation</source>
            <translation>L'explantation</translation>
        </message>
        <message>
            <source>The implantation</source>
            <translation>L'implantation</translation>
        </message>
        <message>
            <source>The level of the tip</source>
            <translation>Le niveau de l'extrémité</translation>
        </message>
        <message>
            <source>The model of a piece</source>
            <translation>Le modèle d'une pièce</translation>
        </message>
        <message>
            <source>The name of a piece</source>
            <translation>Le nom d'une pièce</translation>
        </message>
        <message>
            <source>The piece '{name}' has no volume.</source>
            <translation>La pièce '{name}' n'a pas de volume.</translation>
        </message>
        <message>
            <source>The pump in reach is {serial}; the patient has no pump in the record.</source>
            <translation>La pompe à portée est {serial} ; dans le dossier, le patient n'a pas de pompe.</translation>
        </message>
        <message>
            <source>The pump in reach is {serial}; the patient has pump {own} in the record.</source>
            <translation>La pompe à portée est {serial} ; dans le dossier, le patient a la pompe {own}.</translation>
        </message>
        <message>
            <source>The pump model</source>
            <translation>Le modèle de la pompe</translation>
        </message>
        <message>
            <source>The reason</source>
            <translation>La raison</translation>
        </message>
        <message>
            <source>The serial number</source>
            <translation>Le numéro de série</translation>
        </message>
        <message>
            <source>The serial number holds no letter and no digit.</source>
            <translation>Le numéro de série ne contient ni lettre ni chiffre.</translation>
        </message>
        <message>
            <source>The site</source>
            <translation>Le site</translation>
        </message>
        <message>
            <source>The trial was not decided for an implant.</source>
            <translation>L'essai n'a pas été décidé en faveur d'un implant.</translation>
        </message>
        <message>
            <source>There is no trial {trial_id} of this patient.</source>
            <translation>Il n'y a pas d'essai {trial_id} de ce patient.</translation>
        </message>
        <message>
            <source>the implantation</source>
            <translation>l'implantation</translation>
        </message>
        <message>
            <source>Compare it with what the pharmacy checked; approve nothing that differs.</source>
            <translation>Comparez avec ce que la pharmacie a vérifié ; n'approuvez rien qui diffère.</translation>
        </message>
        <message>
            <source>These are not the first digits of this library's SHA-256.</source>
            <translation>Ce ne sont pas les premiers chiffres du SHA-256 de cette bibliothèque.</translation>
        </message>
        <message>
            <source>It takes: {allowed}.</source>
            <translation>Il faut : {allowed}.</translation>
        </message>
        <message>
            <source>Not done, since it could not be audited: {error}.</source>
            <translation>Pas fait, car cela n'a pas pu être audité : {error}.</translation>
        </message>
        <message>
            <source>Nothing was signed or changed.</source>
            <translation>Rien n'a été signé ni modifié.</translation>
        </message>
        <message>
            <source>The password is wrong.</source>
            <translation>Le mot de passe est faux.</translation>
        </message>
        <message>
            <source>The server of the records cannot be reached.</source>
            <translation>Le serveur des dossiers ne peut pas être joint.</translation>
        </message>
        <message>
            <source>Type the password to go on.</source>
            <translation>Tapez le mot de passe pour continuer.</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>{name} is locked.</source>
            <translation>{name} est verrouillé.</translation>
        </message>
        <message>
            <source>{name} may not do this ({call}).</source>
            <translation>{name} ne peut pas faire cela ({call}).</translation>
        </message>
        <message>
            <source>A password has {least_characters} to {most_characters} characters.</source>
            <translation>Un mot de passe a de {least_characters} à {most_characters} caractères.</translation>
        </message>
        <message>
            <source>A password is more than the name of its account.</source>
            <translation>Un mot de passe est plus que le nom de son compte.</translation>
        </message>
        <message>
            <source>Too many wrong passwords.</source>
            <translation>Trop de mots de passe faux.</translation>
        </message>
        <message>
            <source>Wait {value} s, then try again.</source>
            <translation>Attendez {value} s, puis réessayez.</translation>
        </message>
        <message>
            <source>Another patient has this number.</source>
            <translation>Un autre patient a ce numéro.</translation>
        </message>
        <message>
            <source>Look at it again.</source>
            <translation>Regardez-le encore une fois.</translation>
        </message>
        <message>
            <source>No patient has this number.</source>
            <translation>Aucun patient n'a ce numéro.</translation>
        </message>
        <message>
            <source>Open that patient, or correct the number.</source>
            <translation>Ouvrez ce patient, ou corrigez le numéro.</translation>
        </message>
        <message>
            <source>The diagnosis</source>
            <translation>Le diagnostic</translation>
        </message>
        <message>
            <source>The family name</source>
            <translation>Le nom de famille</translation>
        </message>
        <message>
            <source>The given name</source>
            <translation>Le prénom</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>La note</translation>
        </message>
        <message>
            <source>The patient's number holds no letter and no digit.</source>
            <translation>Le numéro du patient ne contient ni lettre ni chiffre.</translation>
        </message>
        <message>
            <source>The phone number</source>
            <translation>Le numéro de téléphone</translation>
        </message>
        <message>
            <source>The reaction</source>
            <translation>La réaction</translation>
        </message>
        <message>
            <source>The substance</source>
            <translation>La substance</translation>
        </message>
        <message>
            <source>It is tried again with the next call.</source>
            <translation>Cela sera réessayé au prochain appel.</translation>
        </message>
        <message>
            <source>Nothing was changed. What was read last can be looked at; a pump can be programmed all the same.</source>
            <translation>Rien n'a été modifié. Ce qui a été lu en dernier peut être regardé ; une pompe peut être programmée malgré tout.</translation>
        </message>
        <message>
            <source>The server of the records is away since {since} UTC, and this was not read before.</source>
            <translation>Le serveur des dossiers n'est pas joignable depuis {since} UTC, et ceci n'a pas été lu avant.</translation>
        </message>
        <message>
            <source>The server of the records is away since {since} UTC: nothing can be written.</source>
            <translation>Le serveur des dossiers n'est pas joignable depuis {since} UTC : rien ne peut être écrit.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Regardez la liste encore une fois.</translation>
        </message>
        <message>
            <source>This is not the list of today.</source>
            <translation>Ce n'est pas la liste d'aujourd'hui.</translation>
        </message>
        <message>
            <source>{years} is no number of years from 1 to {most_years}.</source>
            <translation>{years} n'est pas un nombre d'années de 1 à {most_years}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Read the pump, look at what it runs, and sign that.</source>
            <translation>Lisez la pompe, regardez ce qu'elle exécute, et signez cela.</translation>
        </message>
        <message>
            <source>This visit is not signed.</source>
            <translation>Cette visite n'est pas signée.</translation>
        </message>
        <message>
            <source>What is signed is not the program that this visit holds.</source>
            <translation>Ce qui est signé n'est pas le programme que contient cette visite.</translation>
        </message>
        <message>
            <source>'{decision}' is no decision of a trial.</source>
            <translation>'{decision}' n'est pas une décision d'un essai.</translation>
        </message>
        <message>
            <source>'{method}' is no way to give a trial.</source>
            <translation>'{method}' n'est pas une manière de faire un essai.</translation>
        </message>
        <message>
            <source>A dose lies above 0.</source>
            <translation>Une dose est supérieure à 0.</translation>
        </message>
        <message>
            <source>An implant that is recorded names this trial.</source>
            <translation>Un implant enregistré nomme cet essai.</translation>
        </message>
        <message>
            <source>Correct it, or plan a new one.</source>
            <translation>Corrigez-le, ou planifiez-en un nouveau.</translation>
        </message>
        <message>
            <source>Correct the implant first.</source>
            <translation>Corrigez d'abord l'implant.</translation>
        </message>
        <message>
            <source>Correct the newer one.</source>
            <translation>Corrigez la plus récente.</translation>
        </message>
        <message>
            <source>Decide it.</source>
            <translation>Décidez-le.</translation>
        </message>
        <message>
            <source>Take one, then decide.</source>
            <translation>Prenez-en un, puis décidez.</translation>
        </message>
        <message>
            <source>The dose was given after now; correct its time, or the clock of this computer.</source>
            <translation>La dose serait donnée après maintenant ; corrigez son heure, ou l'horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>The drug</source>
            <translation>Le médicament</translation>
        </message>
        <message>
            <source>The reason of the correction</source>
            <translation>La raison de la correction</translation>
        </message>
        <message>
            <source>There is no such part {replaces_id} of this trial.</source>
            <translation>Il n'y a pas de partie {replaces_id} de cet essai.</translation>
        </message>
        <message>
            <source>This part was corrected before.</source>
            <translation>Cette partie a déjà été corrigée.</translation>
        </message>
        <message>
            <source>This trial is not decided yet.</source>
            <translation>Cet essai n'est pas encore décidé.</translation>
        </message>
        <message>
            <source>Trial {trial_id} is decided.</source>
            <translation>L'essai {trial_id} est décidé.</translation>
        </message>
        <message>
            <source>{baseline} is no score; it is a whole number from 0 to 10.</source>
            <translation>{baseline} n'est pas un score ; c'est un nombre entier de 0 à 10.</translation>
        </message>
        <message>
            <source>A correction is begun from the visit that it corrects.</source>
            <translation>Une correction se commence depuis la visite qu'elle corrige.</translation>
        </message>
        <message>
            <source>A refill names what was filled in.</source>
            <translation>Un remplissage nomme ce qui a été introduit.</translation>
        </message>
        <message>
            <source>Begin a correction of it.</source>
            <translation>Commencez-en une correction.</translation>
        </message>
        <message>
            <source>Change it, then sign it.</source>
            <translation>Modifiez-la, puis signez-la.</translation>
        </message>
        <message>
            <source>Correct that one.</source>
            <translation>Corrigez celle-là.</translation>
        </message>
        <message>
            <source>Open it again and look at it.</source>
            <translation>Ouvrez-la à nouveau et regardez-la.</translation>
        </message>
        <message>
            <source>Read the pump again.</source>
            <translation>Lisez la pompe à nouveau.</translation>
        </message>
        <message>
            <source>Somebody else changed this visit.</source>
            <translation>Quelqu'un d'autre a modifié cette visite.</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>Le code</translation>
        </message>
        <message>
            <source>The digest is not that of the program's bytes.</source>
            <translation>L'empreinte n'est pas celle des octets du programme.</translation>
        </message>
        <message>
            <source>The function</source>
            <translation>La fonction</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Le message</translation>
        </message>
        <message>
            <source>The severity</source>
            <translation>La gravité</translation>
        </message>
        <message>
            <source>The side effect</source>
            <translation>L'effet secondaire</translation>
        </message>
        <message>
            <source>There is no such part {replaces_id} in the visit or in the one that it corrects.</source>
            <translation>Il n'y a pas de partie {replaces_id} dans la visite ni dans celle qu'elle corrige.</translation>
        </message>
        <message>
            <source>This visit is still open.</source>
            <translation>Cette visite est encore ouverte.</translation>
        </message>
        <message>
            <source>Visit {id} is signed.</source>
            <translation>La visite {id} est signée.</translation>
        </message>
        <message>
            <source>Visit {newer} corrects this one.</source>
            <translation>La visite {newer} corrige celle-ci.</translation>
        </message>
        <message>
            <source>What the signature means</source>
            <translation>Ce que signifie la signature</translation>
        </message>
        <message>
            <source>{value} is no score; it is a whole number from 0 to 10.</source>
            <translation>{value} n'est pas un score ; c'est un nombre entier de 0 à 10.</translation>
        </message>
        <message>
            <source>Open it again, look at what was changed, and repeat.</source>
            <translation>Ouvrez-le à nouveau, regardez ce qui a changé, et répétez.</translation>
        </message>
        <message>
            <source>Somebody else changed this {record} since you opened it (version {version}, yours is {yours}).</source>
            <translation>Quelqu'un d'autre a modifié ceci depuis que vous l'avez ouvert : {record} (version {version}, la vôtre est {yours}).</translation>
        </message>
        <message>
            <source>There is no {record} {row_id}.</source>
            <translation>Ceci n'existe pas ici : {record} {row_id}.</translation>
        </message>
        <message>
            <source>account</source>
            <translation>compte</translation>
        </message>
        <message>
            <source>adverse event</source>
            <translation>événement indésirable</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>rendez-vous</translation>
        </message>
        <message>
            <source>dose of a trial</source>
            <translation>dose d'un essai</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>pain score</source>
            <translation>score de douleur</translation>
        </message>
        <message>
            <source>patient</source>
            <translation>patient</translation>
        </message>
        <message>
            <source>retention rule</source>
            <translation>règle de conservation</translation>
        </message>
        <message>
            <source>'{state}' is no way to close an appointment.</source>
            <translation>'{state}' n'est pas une manière de clore un rendez-vous.</translation>
        </message>
        <message>
            <source>This appointment is closed.</source>
            <translation>Ce rendez-vous est clos.</translation>
        </message>
        <message>
            <source>{due_on} lies before today, {today}.</source>
            <translation>{due_on} précède aujourd'hui, {today}.</translation>
        </message>
        <message>
            <source>Ask for the date, and type the patient by hand.</source>
            <translation>Demandez la date, et saisissez le patient à la main.</translation>
        </message>
        <message>
            <source>FHIR in XML cannot be read.</source>
            <translation>FHIR en XML ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Name the system of the right one.</source>
            <translation>Nommez le système du bon.</translation>
        </message>
        <message>
            <source>Patient.active is false: the sender no longer uses this record.</source>
            <translation>Patient.active vaut false : l'expéditeur n'utilise plus ce dossier.</translation>
        </message>
        <message>
            <source>Patient.birthDate is '{said}'; a whole day is needed, like 1960-02-03.</source>
            <translation>Patient.birthDate est '{said}' ; il faut un jour entier, comme 1960-02-03.</translation>
        </message>
        <message>
            <source>Patient.deceased says that this person has died.</source>
            <translation>Patient.deceased dit que cette personne est décédée.</translation>
        </message>
        <message>
            <source>Patient.identifier: {value} could be the patient's number (systems: {systems}).</source>
            <translation>Patient.identifier : {value} pourraient être le numéro du patient (systèmes : {systems}).</translation>
        </message>
        <message>
            <source>Patient.link[{place}]: the sender replaced this record by another one.</source>
            <translation>Patient.link[{place}] : l'expéditeur a remplacé ce dossier par un autre.</translation>
        </message>
        <message>
            <source>Patient.name is missing.</source>
            <translation>Patient.name manque.</translation>
        </message>
        <message>
            <source>Patient.name.given is no list of texts.</source>
            <translation>Patient.name.given n'est pas une liste de textes.</translation>
        </message>
        <message>
            <source>Take the patient from the system that treats this person.</source>
            <translation>Prenez le patient du système qui traite cette personne.</translation>
        </message>
        <message>
            <source>The bundle holds {value} patients; one is read at a time.</source>
            <translation>Le Bundle contient {value} patients ; un seul est lu à la fois.</translation>
        </message>
        <message>
            <source>The file has {value} bytes; a patient has at most {most_bytes}.</source>
            <translation>Le fichier a {value} octets ; un patient en a au plus {most_bytes}.</translation>
        </message>
        <message>
            <source>The file holds a {kind}; a Patient, or a Bundle with one, can be read.</source>
            <translation>Le fichier contient {kind} ; un Patient, ou un Bundle avec un seul, peut être lu.</translation>
        </message>
        <message>
            <source>The file is no FHIR resource: it has no resourceType.</source>
            <translation>Le fichier n'est pas une ressource FHIR : il n'a pas de resourceType.</translation>
        </message>
        <message>
            <source>The file is no JSON: {error}.</source>
            <translation>Le fichier n'est pas du JSON : {error}.</translation>
        </message>
        <message>
            <source>Type the patient by hand.</source>
            <translation>Saisissez le patient à la main.</translation>
        </message>
        <message>
            <source>{path} changes what the rest means, and is not known here.</source>
            <translation>{path} change le sens du reste, et n'est pas connu ici.</translation>
        </message>
        <message>
            <source>{path}.{name} is missing.</source>
            <translation>{path}.{name} manque.</translation>
        </message>
        <message>
            <source>{path}.{name} is no list.</source>
            <translation>{path}.{name} n'est pas une liste.</translation>
        </message>
        <message>
            <source>{path}.{name}[{place}] is no object.</source>
            <translation>{path}.{name}[{place}] n'est pas un objet.</translation>
        </message>
        <message>
            <source>{resourcetype}.meta.security says that this is test data: it is of no patient.</source>
            <translation>{resourcetype}.meta.security dit que ce sont des données de test : elles ne sont d'aucun patient.</translation>
        </message>
        <message>
            <source>The patient's card of {day} is out of date: it names program {old}, and the pump holds program {new}. Print a new one.</source>
            <translation>La carte du patient du {day} est périmée : elle indique le programme {old}, et la pompe contient le programme {new}. Imprimez-en une nouvelle.</translation>
        </message>
        <message>
            <source>The patient's card of {day} is out of date: its day of refill, {due}, has passed. Print a new one.</source>
            <translation>La carte du patient du {day} est périmée : son jour de remplissage, {due}, est passé. Imprimez-en une nouvelle.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}</source>
            <translation>{name} est inutilisable : {error}</translation>
        </message>
        <message>
            <source>A bolus was given</source>
            <translation>Un bolus a été administré</translation>
        </message>
        <message>
            <source>A programmer was paired</source>
            <translation>Un programmateur a été appairé</translation>
        </message>
        <message>
            <source>A programmer was revoked</source>
            <translation>Un programmateur a été révoqué</translation>
        </message>
        <message>
            <source>Emergency access was used</source>
            <translation>L'accès d'urgence a été utilisé</translation>
        </message>
        <message>
            <source>Program {generation} was activated</source>
            <translation>Le programme {generation} a été activé</translation>
        </message>
        <message>
            <source>The clock was set</source>
            <translation>L'horloge a été réglée</translation>
        </message>
        <message>
            <source>The pump runs another program than on {day}, and its log does not say why.</source>
            <translation>La pompe exécute un autre programme que le {day}, et son journal ne dit pas pourquoi.</translation>
        </message>
        <message>
            <source>The pump was lowered to its minimum rate</source>
            <translation>La pompe a été mise à son débit minimal</translation>
        </message>
        <message>
            <source>The pump was reset or its memory was replaced: it knows less than on {day} ({then} then, {now} now).</source>
            <translation>La pompe a été réinitialisée ou sa mémoire remplacée : elle en sait moins que le {day} ({then} alors, {now} maintenant).</translation>
        </message>
        <message>
            <source>The pump was reset, {when}.</source>
            <translation>La pompe a été réinitialisée, {when}.</translation>
        </message>
        <message>
            <source>The pump was started</source>
            <translation>La pompe a été démarrée</translation>
        </message>
        <message>
            <source>The pump was stopped</source>
            <translation>La pompe a été arrêtée</translation>
        </message>
        <message>
            <source>This is pump {serial}, another one than last time ({serial_2}, on {day}).</source>
            <translation>C'est la pompe {serial}, une autre que la dernière fois ({serial_2}, le {day}).</translation>
        </message>
        <message>
            <source>on {moment} by the pump's clock</source>
            <translation>le {moment} selon l'horloge de la pompe</translation>
        </message>
        <message>
            <source>program {generation}</source>
            <translation>programme {generation}</translation>
        </message>
        <message>
            <source>{first} older entries of the pump's log were not looked at.</source>
            <translation>{first} entrées plus anciennes du journal de la pompe n'ont pas été examinées.</translation>
        </message>
        <message>
            <source>{path_name} cannot be used: {error}</source>
            <translation>{path_name} ne peut pas être utilisé : {error}</translation>
        </message>
        <message>
            <source>{what} elsewhere, {when}.</source>
            <translation>{what} (ailleurs), {when}.</translation>
        </message>
        <message>
            <source>Another program is doing the same, or the folder cannot be written: {error}.</source>
            <translation>Un autre programme fait la même chose, ou le dossier de fichiers ne peut pas être écrit : {error}.</translation>
        </message>
        <message>
            <source>Keep it, and restore a backup.</source>
            <translation>Gardez-la, et restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Nothing was changed; see to it, then repeat.</source>
            <translation>Rien n'a été modifié ; remédiez-y, puis répétez.</translation>
        </message>
        <message>
            <source>Open it again and repeat.</source>
            <translation>Ouvrez-le à nouveau et répétez.</translation>
        </message>
        <message>
            <source>Somebody else is changing the same record.</source>
            <translation>Quelqu'un d'autre modifie le même enregistrement.</translation>
        </message>
        <message>
            <source>The database of records cannot be used: {line}.</source>
            <translation>La base de données des dossiers ne peut pas être utilisée : {line}.</translation>
        </message>
        <message>
            <source>The database of records cannot be used: {value}.</source>
            <translation>La base de données des dossiers ne peut pas être utilisée : {value}.</translation>
        </message>
        <message>
            <source>The database of records is damaged ({why}).</source>
            <translation>La base de données des dossiers est endommagée ({why}).</translation>
        </message>
        <message>
            <source>The database refused the values: {value}.</source>
            <translation>La base de données a refusé les valeurs : {value}.</translation>
        </message>
        <message>
            <source>The records cannot be reached or written: {line}.</source>
            <translation>Les dossiers ne peuvent pas être joints ou écrits : {line}.</translation>
        </message>
        <message>
            <source>The server of the records cannot be reached: {line}.</source>
            <translation>Le serveur des dossiers ne peut pas être joint : {line}.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {error}.</source>
            <translation>{folder} ne peut pas être écrit : {error}.</translation>
        </message>
        <message>
            <source>The server went away while this was being kept; whether it was is not known yet.</source>
            <translation>Le serveur a disparu pendant que ceci était enregistré ; on ne sait pas encore si cela l'a été.</translation>
        </message>
        <message>
            <source>When it is back, open the record again and look, before this is repeated.</source>
            <translation>Quand il sera revenu, rouvrez le dossier et regardez avant de répéter ceci.</translation>
        </message>
        <message>
            <source>A sealed value ({where}) was altered or is of other records.</source>
            <translation>Une valeur chiffrée ({where}) a été modifiée ou appartient à d'autres dossiers.</translation>
        </message>
        <message>
            <source>Restore a backup.</source>
            <translation>Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>{what} has {value} characters; at most {most} are kept.</source>
            <translation>{what} : {value} caractères ; {most} au plus sont gardés.</translation>
        </message>
        <message>
            <source>{what} holds U+{value}, a character that does not show; take it out.</source>
            <translation>{what} contient U+{value}, un caractère qui ne se voit pas ; enlevez-le.</translation>
        </message>
        <message>
            <source>{what} is empty.</source>
            <translation>{what} : c'est vide.</translation>
        </message>
        <message>
            <source>Choose a passphrase; it is asked for whenever the records are opened.</source>
            <translation>Choisissez une phrase secrète ; elle est demandée à chaque ouverture des dossiers.</translation>
        </message>
        <message>
            <source>Choose one.</source>
            <translation>Choisissez-en une.</translation>
        </message>
        <message>
            <source>Put it back, or restore a backup.</source>
            <translation>Remettez-le, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Records on a server are under a passphrase.</source>
            <translation>Les dossiers sur un serveur sont sous une phrase secrète.</translation>
        </message>
        <message>
            <source>The key beside these records is that of others.</source>
            <translation>La clé à côté de ces dossiers est celle d'autres.</translation>
        </message>
        <message>
            <source>This computer has no key store that could keep the key of records.</source>
            <translation>Cet ordinateur n'a pas de trousseau qui puisse garder la clé des dossiers.</translation>
        </message>
        <message>
            <source>{name} cannot be read.</source>
            <translation>{name} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{name} cannot be written: {strerror}.</source>
            <translation>{name} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>A passphrase of records has at least {least_passphrase} characters; this one is shorter.</source>
            <translation>Une phrase secrète des dossiers a au moins {least_passphrase} caractères ; celle-ci est plus courte.</translation>
        </message>
        <message>
            <source>Check the passphrase; no record was changed.</source>
            <translation>Vérifiez la phrase secrète ; aucun dossier n'a été modifié.</translation>
        </message>
        <message>
            <source>Give it to open them.</source>
            <translation>Donnez-la pour les ouvrir.</translation>
        </message>
        <message>
            <source>Log in to the desktop so that it is unlocked; if its content is lost, restore a backup.</source>
            <translation>Connectez-vous au bureau pour qu'il soit déverrouillé ; si son contenu est perdu, restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Restore a backup; it holds the key.</source>
            <translation>Restaurez une sauvegarde ; elle contient la clé.</translation>
        </message>
        <message>
            <source>The file of the key of records is damaged.</source>
            <translation>Le fichier de la clé des dossiers est endommagé.</translation>
        </message>
        <message>
            <source>The key does not open these records.</source>
            <translation>La clé n'ouvre pas ces dossiers.</translation>
        </message>
        <message>
            <source>The key of records is of another version of Thecal.</source>
            <translation>La clé des dossiers vient d'une autre version de Thecal.</translation>
        </message>
        <message>
            <source>The system's key store does not give out the key of records.</source>
            <translation>Le trousseau du système ne donne pas la clé des dossiers.</translation>
        </message>
        <message>
            <source>These records are under a passphrase.</source>
            <translation>Ces dossiers sont sous une phrase secrète.</translation>
        </message>
        <message>
            <source>Choose the passphrase of new ones.</source>
            <translation>Choisissez la phrase secrète des nouveaux.</translation>
        </message>
        <message>
            <source>Move it away.</source>
            <translation>Déplacez-le.</translation>
        </message>
        <message>
            <source>Move them away, then repeat.</source>
            <translation>Déplacez-les, puis répétez.</translation>
        </message>
        <message>
            <source>Put it back or restore a backup; to begin anew, move {name} away.</source>
            <translation>Remettez-le ou restaurez une sauvegarde ; pour recommencer, déplacez {name}.</translation>
        </message>
        <message>
            <source>The database holds no records of Thecal.</source>
            <translation>La base de données ne contient pas de dossiers de Thecal.</translation>
        </message>
        <message>
            <source>The server did not keep the key of records.</source>
            <translation>Le serveur n'a pas gardé la clé des dossiers.</translation>
        </message>
        <message>
            <source>The server holds no records yet.</source>
            <translation>Le serveur ne contient pas encore de dossiers.</translation>
        </message>
        <message>
            <source>There are records in {folder} ({name}).</source>
            <translation>Il y a des dossiers dans {folder} ({name}).</translation>
        </message>
        <message>
            <source>{name} cannot be read: {strerror}.</source>
            <translation>{name} ne peut pas être lu : {strerror}.</translation>
        </message>
        <message>
            <source>{name} is a database without encryption, which Thecal never made.</source>
            <translation>{name} est une base de données sans chiffrement, que Thecal n'a jamais faite.</translation>
        </message>
        <message>
            <source>{name} is damaged (cut to {size} bytes).</source>
            <translation>{name} est endommagé (coupé à {size} octets).</translation>
        </message>
        <message>
            <source>{name} is missing, though its key is here.</source>
            <translation>{name} manque, alors que sa clé est ici.</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name} manque.</translation>
        </message>
        <message>
            <source>Give Thecal a database of its own.</source>
            <translation>Donnez à Thecal une base de données à lui.</translation>
        </message>
        <message>
            <source>The database holds a schema '{revision}' that Thecal never made.</source>
            <translation>La base de données contient un schéma '{revision}' que Thecal n'a jamais fait.</translation>
        </message>
        <message>
            <source>The database holds tables of something else.</source>
            <translation>La base de données contient des tables d'autre chose.</translation>
        </message>
        <message>
            <source>The records were made by a newer version of Thecal (schema {revision}, this one knows {head}).</source>
            <translation>Les dossiers viennent d'une version plus récente de Thecal (schéma {revision}, celle-ci connaît {head}).</translation>
        </message>
        <message>
            <source>Update Thecal; the records were not changed.</source>
            <translation>Mettez Thecal à jour ; les dossiers n'ont pas été modifiés.</translation>
        </message>
        <message>
            <source>'{url}' is no database that holds records; PostgreSQL is one.</source>
            <translation>'{url}' n'est pas une base de données qui garde des dossiers ; PostgreSQL en est une.</translation>
        </message>
        <message>
            <source>THECAL_DATABASE is no address like postgresql://user@host/name.</source>
            <translation>THECAL_DATABASE n'est pas une adresse comme postgresql://user@host/name.</translation>
        </message>
        <message>
            <source>Use sslmode=verify-full and sslrootcert.</source>
            <translation>Utilisez sslmode=verify-full et sslrootcert.</translation>
        </message>
        <message>
            <source>sslmode={mode} does not prove the server.</source>
            <translation>sslmode={mode} ne prouve pas le serveur.</translation>
        </message>
        <message>
            <source>{file_name} is not encrypted.</source>
            <translation>{file_name} n'est pas chiffré.</translation>
        </message>
        <message>
            <source>Blood pressure rises steeply. Never stop suddenly; tell the clinic of any interruption at once.</source>
            <translation>La tension monte brusquement. Ne jamais arrêter d'un coup ; signalez aussitôt toute interruption à la clinique.</translation>
        </message>
        <message>
            <source>Confused, hallucinating, unsteady. There is no antidote; it can be stopped at once.</source>
            <translation>Confusion, hallucinations, instabilité. Il n'y a pas d'antidote ; l'arrêt immédiat est possible.</translation>
        </message>
        <message>
            <source>Drowsy, limp, slow breathing, coma. There is no antidote.</source>
            <translation>Somnolence, hypotonie, respiration lente, coma. Il n'y a pas d'antidote.</translation>
        </message>
        <message>
            <source>Itching without a rash, low blood pressure, tingling; then high fever, confusion, rigid muscles. It can kill within days. The intrathecal dose must go on as soon as possible.</source>
            <translation>Démangeaisons sans éruption, tension basse, fourmillements ; puis forte fièvre, confusion, rigidité musculaire. Cela peut tuer en quelques jours. La dose intrathécale doit reprendre dès que possible.</translation>
        </message>
        <message>
            <source>Low blood pressure, slow pulse, drowsy. There is no antidote.</source>
            <translation>Tension basse, pouls lent, somnolence. Il n'y a pas d'antidote.</translation>
        </message>
        <message>
            <source>No withdrawal is known; pain comes back.</source>
            <translation>Aucun sevrage n'est connu ; la douleur revient.</translation>
        </message>
        <message>
            <source>Restless, yawning, sweating, chills, aching muscles, wide pupils; pain comes back.</source>
            <translation>Agitation, bâillements, sueurs, frissons, douleurs musculaires, pupilles dilatées ; la douleur revient.</translation>
        </message>
        <message>
            <source>Slow or shallow breathing, hard to wake. Airway and breathing first; naloxone.</source>
            <translation>Respiration lente ou superficielle, difficile à réveiller. D'abord les voies aériennes et la respiration ; naloxone.</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>page {number} sur {count}</translation>
        </message>
        <message>
            <source>A hospital that has the emergency key can read, stop and lower this pump, with the head laid on the patient. The pump then sounds an alarm and logs it.</source>
            <translation>Un hôpital qui possède la clé d'urgence peut lire, arrêter et abaisser cette pompe, la tête posée sur le patient. La pompe déclenche alors une alarme et l'enregistre.</translation>
        </message>
        <message>
            <source>A sudden stop can kill. Call the clinic at once.</source>
            <translation>Un arrêt brusque peut tuer. Appelez aussitôt la clinique.</translation>
        </message>
        <message>
            <source>Allergies: {list}</source>
            <translation>Allergies : {list}</translation>
        </message>
        <message>
            <source>At most, with every patient bolus</source>
            <translation>Au plus, avec chaque bolus du patient</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Journal d'audit</translation>
        </message>
        <message>
            <source>Before a scan, and in an emergency</source>
            <translation>Avant une IRM et en urgence</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Naissance</translation>
        </message>
        <message>
            <source>By schedule</source>
            <translation>Selon le plan</translation>
        </message>
        <message>
            <source>Clinic, by day and night: {line}</source>
            <translation>Clinique, jour et nuit : {line}</translation>
        </message>
        <message>
            <source>Cut out, fold, and keep it with you.</source>
            <translation>À découper, à plier et à garder sur vous.</translation>
        </message>
        <message>
            <source>Dose of a day</source>
            <translation>Dose d'une journée</translation>
        </message>
        <message>
            <source>EMERGENCY</source>
            <translation>URGENCE</translation>
        </message>
        <message>
            <source>For whoever treats this patient</source>
            <translation>Pour qui soigne ce patient</translation>
        </message>
        <message>
            <source>INTRATHECAL DRUG PUMP</source>
            <translation>POMPE INTRATHÉCALE À MÉDICAMENTS</translation>
        </message>
        <message>
            <source>Implanted</source>
            <translation>Implantée</translation>
        </message>
        <message>
            <source>In the reservoir</source>
            <translation>Dans le réservoir</translation>
        </message>
        <message>
            <source>Model {name}</source>
            <translation>Modèle {name}</translation>
        </message>
        <message>
            <source>No signs are held here; ask the clinic.</source>
            <translation>Aucun signe n'est indiqué ici ; demandez à la clinique.</translation>
        </message>
        <message>
            <source>Nothing is recorded. Ask the clinic before any scan.</source>
            <translation>Rien n'est enregistré. Demandez à la clinique avant toute IRM.</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimée</translation>
        </message>
        <message>
            <source>Program digest</source>
            <translation>Empreinte du programme</translation>
        </message>
        <message>
            <source>Program {program}, read from the pump</source>
            <translation>Programme {program}, lu dans la pompe</translation>
        </message>
        <message>
            <source>Refill by</source>
            <translation>Remplissage avant le</translation>
        </message>
        <message>
            <source>Refill by {day}</source>
            <translation>Remplissage avant le {day}</translation>
        </message>
        <message>
            <source>Refill, if every patient bolus is taken</source>
            <translation>Remplissage, si chaque bolus du patient est pris</translation>
        </message>
        <message>
            <source>Sources: {sources}</source>
            <translation>Sources : {sources}</translation>
        </message>
        <message>
            <source>Stopped suddenly</source>
            <translation>Arrêté d'un coup</translation>
        </message>
        <message>
            <source>TRAINING · emulated pump · no patient</source>
            <translation>TRAINING · pompe émulée · pas de patient</translation>
        </message>
        <message>
            <source>The pump does not run: {state}</source>
            <translation>La pompe ne marche pas : {state}</translation>
        </message>
        <message>
            <source>This card</source>
            <translation>Cette carte</translation>
        </message>
        <message>
            <source>This card is out of date when the pump runs another program than the one named here, and after the day of the refill.</source>
            <translation>Cette carte est périmée quand la pompe exécute un autre programme que celui indiqué ici, et après le jour du remplissage.</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>Trop</translation>
        </message>
        <message>
            <source>Too much, or stopped</source>
            <translation>Trop, ou arrêté</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Qui appeler</translation>
        </message>
        <message>
            <source>emulated</source>
            <translation>émulée</translation>
        </message>
        <message>
            <source>fold here</source>
            <translation>plier ici</translation>
        </message>
        <message>
            <source>nobody is recorded</source>
            <translation>personne n'est enregistré</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>aucune enregistrée</translation>
        </message>
        <message>
            <source>with every bolus at most {dose}</source>
            <translation>avec chaque bolus au plus {dose}</translation>
        </message>
        <message>
            <source>{number}, read on {day}</source>
            <translation>{number}, lu le {day}</translation>
        </message>
        <message>
            <source>{volume}, as the pump counted it on {day}</source>
            <translation>{volume}, selon le compte de la pompe le {day}</translation>
        </message>
        <message>
            <source>Catheter, {name}</source>
            <translation>Cathéter, {name}</translation>
        </message>
        <message>
            <source>Flex</source>
            <translation>Flex</translation>
        </message>
        <message>
            <source>Given once, {number}</source>
            <translation>Une seule fois, {number}</translation>
        </message>
        <message>
            <source>Patient bolus, lockout</source>
            <translation>Bolus du patient, période réfractaire</translation>
        </message>
        <message>
            <source>Patient bolus, most in 24 h</source>
            <translation>Bolus du patient, maximum en 24 h</translation>
        </message>
        <message>
            <source>Pattern on {day}</source>
            <translation>Schéma du {day}</translation>
        </message>
        <message>
            <source>Periodic dose</source>
            <translation>Dose périodique</translation>
        </message>
        <message>
            <source>Periodic dose, every</source>
            <translation>Dose périodique, toutes les</translation>
        </message>
        <message>
            <source>Periodic dose, first at</source>
            <translation>Dose périodique, première à</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Solution, drug {number}</source>
            <translation>Solution, médicament {number}</translation>
        </message>
        <message>
            <source>Solution, primary drug</source>
            <translation>Solution, médicament principal</translation>
        </message>
        <message>
            <source>bolus {dose} over {time}</source>
            <translation>bolus de {dose} en {time}</translation>
        </message>
        <message>
            <source>bridge at {dose} of the old solution, {solution}</source>
            <translation>pont à {dose} de l'ancienne solution, {solution}</translation>
        </message>
        <message>
            <source>{dose} over {time}</source>
            <translation>{dose} en {time}</translation>
        </message>
        <message>
            <source>{length} at {volume} per cm</source>
            <translation>{length} à {volume} par cm</translation>
        </message>
        <message>
            <source>{drug}, {unit} since 00:00</source>
            <translation>{drug}, {unit} depuis 00:00</translation>
        </message>
        <message>
            <source>{drug}, {unit}, by schedule on a Monday</source>
            <translation>{drug}, {unit}, selon le plan d'un lundi</translation>
        </message>
        <message>
            <source>At most in a day</source>
            <translation>Au plus en un jour</translation>
        </message>
        <message>
            <source>At most in an hour</source>
            <translation>Au plus en une heure</translation>
        </message>
        <message>
            <source>At most in any 24 h</source>
            <translation>Au plus en 24 h quelconques</translation>
        </message>
        <message>
            <source>Blue: now. Grey, broken: before, where the primary drug is the same. What a patient asks for is not in it.</source>
            <translation>Bleu : maintenant. Gris, en tirets : avant, si le médicament principal est le même. Ce que demande le patient n'y est pas.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Checks and reasons</source>
            <translation>Contrôles et motifs</translation>
        </message>
        <message>
            <source>Computed by the pump from its stored bytes; equal to this program's. Scheduled volume of the fullest day: {volume} mL.</source>
            <translation>Calculé par la pompe à partir de ses octets enregistrés ; égal à celui de ce programme. Volume prévu du jour le plus chargé : {volume} mL.</translation>
        </message>
        <message>
            <source>Course of a day</source>
            <translation>Cours d'une journée</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Génération</translation>
        </message>
        <message>
            <source>Gravity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Highest day</source>
            <translation>Jour le plus élevé</translation>
        </message>
        <message>
            <source>NOT programmed</source>
            <translation>NON programmée</translation>
        </message>
        <message>
            <source>No check had anything to say.</source>
            <translation>Aucun contrôle n'avait rien à dire.</translation>
        </message>
        <message>
            <source>Not kept: the outcome was settled after a restart.</source>
            <translation>Non conservé : le résultat a été établi après un redémarrage.</translation>
        </message>
        <message>
            <source>Now (changes bold)</source>
            <translation>Maintenant (changements en gras)</translation>
        </message>
        <message>
            <source>One patient bolus</source>
            <translation>Un bolus du patient</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Programmed by</source>
            <translation>Programmée par</translation>
        </message>
        <message>
            <source>Programmed, and read back byte for byte</source>
            <translation>Programmée et relue octet par octet</translation>
        </message>
        <message>
            <source>Programming session</source>
            <translation>Séance de programmation</translation>
        </message>
        <message>
            <source>Pump state</source>
            <translation>État de la pompe</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Motif donné</translation>
        </message>
        <message>
            <source>Scheduled now</source>
            <translation>Prévu maintenant</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>The pump's own totals of the new program</source>
            <translation>Totaux de la pompe pour le nouveau programme</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>UNKNOWN</source>
            <translation>INCONNU</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu'il dit</translation>
        </message>
        <message>
            <source>Who and which pump</source>
            <translation>Qui et quelle pompe</translation>
        </message>
        <message>
            <source>needed a reason</source>
            <translation>exigeait un motif</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>aucun ouvert</translation>
        </message>
        <message>
            <source>note</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>protected</source>
            <translation>protégée</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>{library} here; the pump names none</source>
            <translation>{library} ici ; la pompe n'en indique aucune</translation>
        </message>
        <message>
            <source>{library}, as kept in the pump</source>
            <translation>{library}, comme conservée dans la pompe</translation>
        </message>
        <message>
            <source>{library}, as kept in the pump; the program before was judged by another, {earlier}</source>
            <translation>{library}, comme conservée dans la pompe ; le programme précédent a été jugé par une autre, {earlier}</translation>
        </message>
        <message>
            <source>{moment}, this computer</source>
            <translation>{moment}, cet ordinateur</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>none is kept in training</source>
            <translation>aucun n'est tenu en entraînement</translation>
        </message>
        <message>
            <source>For about {tenth} h</source>
            <translation>Pendant environ {tenth} h</translation>
        </message>
        <message>
            <source>While nothing flows</source>
            <translation>Tant que rien ne s'écoule,</translation>
        </message>
        <message>
            <source>a bridge needs a dose above 0</source>
            <translation>une transition (bridge) exige une dose supérieure à 0</translation>
        </message>
        <message>
            <source>no {name}</source>
            <translation>pas de {name}</translation>
        </message>
        <message>
            <source>still {gets} of {name}</source>
            <translation>toujours {gets} de {name}</translation>
        </message>
        <message>
            <source>{long} the tip gives {parts}.</source>
            <translation>{long} l'extrémité délivre : {parts}.</translation>
        </message>
        <message>
            <source>{tenth} % of the dose of {name}, {gets}</source>
            <translation>{tenth} % de la dose de {name}, {gets}</translation>
        </message>
        <message>
            <source>this clinic's rule, set by {name} on {day}: {why}</source>
            <translation>règle de cette clinique, fixée par {name} le {day} : {why}</translation>
        </message>
        <message>
            <source>A rule only makes stricter: the library's own limit is {value}.</source>
            <translation>Une règle ne fait que durcir : la limite de la bibliothèque est {value}.</translation>
        </message>
        <message>
            <source>The drug library {version} holds no {subject}.</source>
            <translation>La bibliothèque de médicaments {version} ne contient pas {subject}.</translation>
        </message>
        <message>
            <source>{value} lies below the least of the library, {value_2}: nothing would be left.</source>
            <translation>{value} est sous le minimum de la bibliothèque, {value_2} : il ne resterait rien.</translation>
        </message>
        <message>
            <source>'{typed}' is not the dose of a day; write it in {unit}/day</source>
            <translation>'{typed}' n'est pas la dose d'un jour ; écrivez-la en {unit}/day</translation>
        </message>
        <message>
            <source>{dose} is not the daily dose of this program</source>
            <translation>{dose} n'est pas la dose quotidienne de ce programme</translation>
        </message>
        <message>
            <source>A count that is higher than what is in the reservoir lets the low-reservoir alarm come too late, or never.</source>
            <translation>Un compte supérieur à ce qui est dans le réservoir fait que l'alarme de réservoir bas vient trop tard, ou jamais.</translation>
        </message>
        <message>
            <source>A drug is added</source>
            <translation>Un médicament est ajouté</translation>
        </message>
        <message>
            <source>A drug is removed</source>
            <translation>Un médicament est retiré</translation>
        </message>
        <message>
            <source>A large fall can bring withdrawal, and it is how a slip in typing shows.</source>
            <translation>Une forte baisse peut provoquer un sevrage, et c'est ainsi que se voit une faute de frappe.</translation>
        </message>
        <message>
            <source>A large rise can harm, and it is how a slip in typing shows.</source>
            <translation>Une forte hausse peut nuire, et c'est ainsi que se voit une faute de frappe.</translation>
        </message>
        <message>
            <source>A pump ran before, so the catheter holds drug; a prime pushes it into the patient within minutes.</source>
            <translation>Une pompe fonctionnait avant, donc le cathéter contient du médicament ; un amorçage le pousse dans le patient en quelques minutes.</translation>
        </message>
        <message>
            <source>A short interval gives many boluses a day; minutes typed for hours look like this.</source>
            <translation>Un intervalle court donne beaucoup de bolus par jour ; c'est l'aspect de minutes saisies au lieu d'heures.</translation>
        </message>
        <message>
            <source>A short lockout lets boluses follow each other; minutes typed for hours look like this.</source>
            <translation>Une période réfractaire courte laisse les bolus se suivre ; c'est l'aspect de minutes saisies au lieu d'heures.</translation>
        </message>
        <message>
            <source>Add a bridge, or write why none is needed.</source>
            <translation>Ajoutez une transition (bridge), ou indiquez pourquoi aucune n'est nécessaire.</translation>
        </message>
        <message>
            <source>Bridge from another solution</source>
            <translation>Transition depuis une autre solution</translation>
        </message>
        <message>
            <source>Bridge is not the first item</source>
            <translation>La transition n'est pas en premier</translation>
        </message>
        <message>
            <source>By scheduled delivery the low-reservoir alarm comes within a week.</source>
            <translation>Selon l'administration prévue, l'alarme de réservoir bas vient en moins d'une semaine.</translation>
        </message>
        <message>
            <source>Changed by a factor that slips make</source>
            <translation>Modifié d'un facteur typique d'une erreur</translation>
        </message>
        <message>
            <source>Check the dose and its unit; write why.</source>
            <translation>Contrôlez la dose et son unité ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Check the unit; write why.</source>
            <translation>Contrôlez l'unité ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Compare lengths and volume per cm with the implant record; write why.</source>
            <translation>Comparez les longueurs et le volume par cm avec le dossier d'implantation ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Compare with the prescription; write why.</source>
            <translation>Comparez avec la prescription ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Count raised without a refill</source>
            <translation>Compte augmenté sans remplissage</translation>
        </message>
        <message>
            <source>Daily dose falls by more than 20 %</source>
            <translation>La dose quotidienne baisse de plus de 20 %</translation>
        </message>
        <message>
            <source>Daily dose rises by more than 20 %</source>
            <translation>La dose quotidienne augmente de plus de 20 %</translation>
        </message>
        <message>
            <source>Enter the solution that runs now, or write why.</source>
            <translation>Saisissez la solution en cours, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>I read it on the syringe</source>
            <translation>Je l'ai lu sur la seringue</translation>
        </message>
        <message>
            <source>If every demand bolus is taken, the low-reservoir alarm comes within a week.</source>
            <translation>Si tous les bolus du patient sont pris, l'alarme de réservoir bas vient en moins d'une semaine.</translation>
        </message>
        <message>
            <source>Interval under one hour</source>
            <translation>Intervalle de moins d'une heure</translation>
        </message>
        <message>
            <source>Large demand bolus</source>
            <translation>Bolus du patient élevé</translation>
        </message>
        <message>
            <source>Lockout under one hour</source>
            <translation>Période réfractaire de moins d'une heure</translation>
        </message>
        <message>
            <source>Low reservoir within 7 days</source>
            <translation>Réservoir bas en moins de 7 jours</translation>
        </message>
        <message>
            <source>Low reservoir within 7 days with demand boluses</source>
            <translation>Réservoir bas en moins de 7 jours avec les bolus du patient</translation>
        </message>
        <message>
            <source>Lower it, or write why.</source>
            <translation>Réduisez-le, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the number or the lockout, so that both say the same.</source>
            <translation>Réduisez le nombre ou la période réfractaire, afin que les deux concordent.</translation>
        </message>
        <message>
            <source>Make sure that the therapy is to end or pause; write why.</source>
            <translation>Assurez-vous que le traitement doit cesser ou faire une pause ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>More demand boluses allowed than can start</source>
            <translation>Plus de bolus du patient autorisés que possibles</translation>
        </message>
        <message>
            <source>One demand bolus is more than a tenth of the daily dose.</source>
            <translation>Un bolus du patient dépasse un dixième de la dose quotidienne.</translation>
        </message>
        <message>
            <source>Plan against withdrawal; write why.</source>
            <translation>Prévoyez des mesures contre le sevrage ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Plan the refill.</source>
            <translation>Planifiez le remplissage.</translation>
        </message>
        <message>
            <source>Prime larger than tubing and catheter</source>
            <translation>Amorçage supérieur à tubulure et cathéter</translation>
        </message>
        <message>
            <source>Prime no more than tubing and catheter hold, or write why.</source>
            <translation>N'amorcez pas plus que ce que contiennent tubulure et cathéter, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Prime only when tubing and catheter are free of drug.</source>
            <translation>N'amorcez que si tubulure et cathéter ne contiennent pas de médicament.</translation>
        </message>
        <message>
            <source>Prime with a filled catheter</source>
            <translation>Amorçage avec un cathéter plein</translation>
        </message>
        <message>
            <source>Published catheters hold 0.2 to 0.3 mL; the volume decides how long a bridge lasts and what a prime gives.</source>
            <translation>Les cathéters publiés contiennent 0.2 à 0.3 mL ; ce volume détermine la durée d'une transition et ce que délivre un amorçage.</translation>
        </message>
        <message>
            <source>Put the bridge first and use one only, or write why.</source>
            <translation>Placez la transition en premier et n'en utilisez qu'une, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Read drug and concentration on the syringe again, and confirm them.</source>
            <translation>Relisez le médicament et la concentration sur la seringue, et confirmez-les.</translation>
        </message>
        <message>
            <source>Read the number and its unit again; write why.</source>
            <translation>Relisez le nombre et son unité ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Refill now or plan the refill; write why.</source>
            <translation>Remplissez maintenant ou planifiez le remplissage ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Reservoir holds another solution</source>
            <translation>Le réservoir contient une autre solution</translation>
        </message>
        <message>
            <source>Say that the reservoir was refilled, enter what is in it, or write why.</source>
            <translation>Indiquez que le réservoir a été rempli, saisissez ce qu'il contient, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Set the time of the first bolus to the next that is meant.</source>
            <translation>Réglez l'heure du premier bolus sur le prochain qui est voulu.</translation>
        </message>
        <message>
            <source>Solution changed without a bridge</source>
            <translation>Solution changée sans transition</translation>
        </message>
        <message>
            <source>The amount is about 10, 24, 60, 100 or 1000 times, or that part of, what runs now: a moved point, a day for an hour, minutes for hours, mg for mcg.</source>
            <translation>La valeur est environ 10, 24, 60, 100 ou 1000 fois celle en cours, ou cette fraction : point déplacé, jour pour heure, minutes pour heures, mg pour mcg.</translation>
        </message>
        <message>
            <source>The bridge names an old solution that is not the one in the pump.</source>
            <translation>La transition nomme une ancienne solution qui n'est pas celle de la pompe.</translation>
        </message>
        <message>
            <source>The first bolus may be a day away</source>
            <translation>Le premier bolus peut être à un jour d'ici</translation>
        </message>
        <message>
            <source>The grid starts at a time of day: programmed just after it, the first bolus comes almost 24 h later.</source>
            <translation>La grille commence à une heure du jour : si la programmation a lieu juste après, le premier bolus vient presque 24 h plus tard.</translation>
        </message>
        <message>
            <source>The lockout lets fewer boluses start in 24 h than the program allows.</source>
            <translation>La période réfractaire permet moins de bolus en 24 h que le programme n'en autorise.</translation>
        </message>
        <message>
            <source>The minimum rate keeps the catheter open and hardly treats.</source>
            <translation>Le débit minimal garde le cathéter ouvert et ne traite guère.</translation>
        </message>
        <message>
            <source>The patient has not had this drug from this pump before.</source>
            <translation>Le patient n'a pas encore reçu ce médicament par cette pompe.</translation>
        </message>
        <message>
            <source>The patient will no longer get this drug; some must not end abruptly.</source>
            <translation>Le patient ne recevra plus ce médicament ; certains ne doivent pas être arrêtés brusquement.</translation>
        </message>
        <message>
            <source>The pump cannot tell what is in it: if the syringe held anything else, each dose is wrong by that much.</source>
            <translation>La pompe ne peut pas savoir ce qu'elle contient : si la seringue contenait autre chose, chaque dose est fausse d'autant.</translation>
        </message>
        <message>
            <source>Therapy goes to the minimum rate</source>
            <translation>Le traitement passe au débit minimal</translation>
        </message>
        <message>
            <source>Tubing and catheter still hold the old solution; at the new flow it gives another dose.</source>
            <translation>Tubulure et cathéter contiennent encore l'ancienne solution ; au nouveau débit, elle donne une autre dose.</translation>
        </message>
        <message>
            <source>Unusually large catheter</source>
            <translation>Cathéter anormalement grand</translation>
        </message>
        <message>
            <source>What comes before the bridge already moves the old solution to the patient.</source>
            <translation>Ce qui précède la transition pousse déjà l'ancienne solution vers le patient.</translation>
        </message>
        <message>
            <source>What is more than their volume reaches the patient within minutes.</source>
            <translation>Ce qui dépasse leur volume atteint le patient en quelques minutes.</translation>
        </message>
        <message>
            <source>24 h above the hard limit</source>
            <translation>24 h au-dessus de la limite absolue</translation>
        </message>
        <message>
            <source>24 h above the limit</source>
            <translation>24 h au-dessus de la limite</translation>
        </message>
        <message>
            <source>A labelled strength with a moved point</source>
            <translation>Concentration homologuée au point déplacé</translation>
        </message>
        <message>
            <source>A prime moves a volume.</source>
            <translation>Un amorçage déplace un volume.</translation>
        </message>
        <message>
            <source>A strength that is 10, 100 or 1000 times a labelled one, or that part of it, is how a moved point or mg for mcg shows.</source>
            <translation>Une concentration qui vaut 10, 100 ou 1000 fois une concentration homologuée, ou cette fraction, révèle un point déplacé ou mg au lieu de mcg.</translation>
        </message>
        <message>
            <source>An hour above the hard limit</source>
            <translation>Une heure au-dessus de la limite absolue</translation>
        </message>
        <message>
            <source>An hour above the limit</source>
            <translation>Une heure au-dessus de la limite</translation>
        </message>
        <message>
            <source>Bolus above its hard limit</source>
            <translation>Bolus au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Bolus above its limit</source>
            <translation>Bolus au-dessus de sa limite</translation>
        </message>
        <message>
            <source>Bolus below its hard limit</source>
            <translation>Bolus au-dessous de sa limite absolue</translation>
        </message>
        <message>
            <source>Bolus below its limit</source>
            <translation>Bolus au-dessous de sa limite</translation>
        </message>
        <message>
            <source>Bolus too fast</source>
            <translation>Bolus trop rapide</translation>
        </message>
        <message>
            <source>Bolus too long</source>
            <translation>Bolus trop long</translation>
        </message>
        <message>
            <source>Bolus too small</source>
            <translation>Bolus trop petit</translation>
        </message>
        <message>
            <source>Bridge out of range</source>
            <translation>Transition hors des limites</translation>
        </message>
        <message>
            <source>Change the dose during the bridge.</source>
            <translation>Modifiez la dose pendant la transition.</translation>
        </message>
        <message>
            <source>Check the spelling, or use a library that holds it.</source>
            <translation>Contrôlez l'orthographe, ou utilisez une bibliothèque qui le contient.</translation>
        </message>
        <message>
            <source>Check these amounts by other means, and confirm that you did.</source>
            <translation>Contrôlez ces valeurs par un autre moyen, et confirmez que vous l'avez fait.</translation>
        </message>
        <message>
            <source>Choose a lockout in that range.</source>
            <translation>Choisissez une période réfractaire dans cette plage.</translation>
        </message>
        <message>
            <source>Choose a volume in that range.</source>
            <translation>Choisissez un volume dans cette plage.</translation>
        </message>
        <message>
            <source>Compare with the pharmacy's label.</source>
            <translation>Comparez avec l'étiquette de la pharmacie.</translation>
        </message>
        <message>
            <source>Compare with the pharmacy's label; write why.</source>
            <translation>Comparez avec l'étiquette de la pharmacie ; indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Compare with the vial and the pharmacy's label.</source>
            <translation>Comparez avec le flacon et l'étiquette de la pharmacie.</translation>
        </message>
        <message>
            <source>Concentration above its hard limit</source>
            <translation>Concentration au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Concentration above its limit</source>
            <translation>Concentration au-dessus de sa limite</translation>
        </message>
        <message>
            <source>Concentration below its hard limit</source>
            <translation>Concentration au-dessous de sa limite absolue</translation>
        </message>
        <message>
            <source>Concentration below its limit</source>
            <translation>Concentration au-dessous de sa limite</translation>
        </message>
        <message>
            <source>Daily dose above its hard limit</source>
            <translation>Dose quotidienne au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Daily dose above its limit</source>
            <translation>Dose quotidienne au-dessus de sa limite</translation>
        </message>
        <message>
            <source>Daily dose below its hard limit</source>
            <translation>Dose quotidienne au-dessous de sa limite absolue</translation>
        </message>
        <message>
            <source>Daily dose below its limit</source>
            <translation>Dose quotidienne au-dessous de sa limite</translation>
        </message>
        <message>
            <source>Demand bolus above its hard limit</source>
            <translation>Bolus du patient au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Demand bolus above its limit</source>
            <translation>Bolus du patient au-dessus de sa limite</translation>
        </message>
        <message>
            <source>Demand bolus below its hard limit</source>
            <translation>Bolus du patient au-dessous de sa limite absolue</translation>
        </message>
        <message>
            <source>Demand bolus below its limit</source>
            <translation>Bolus du patient au-dessous de sa limite</translation>
        </message>
        <message>
            <source>Dose rounded by the pump</source>
            <translation>Dose arrondie par la pompe</translation>
        </message>
        <message>
            <source>Drug not in the library</source>
            <translation>Médicament absent de la bibliothèque</translation>
        </message>
        <message>
            <source>Drug not used here</source>
            <translation>Médicament non utilisé ici</translation>
        </message>
        <message>
            <source>Drug used here with a reason only</source>
            <translation>Médicament utilisé ici seulement avec un motif</translation>
        </message>
        <message>
            <source>Enter a volume or remove the prime.</source>
            <translation>Saisissez un volume ou supprimez l'amorçage.</translation>
        </message>
        <message>
            <source>Enter the volume that was filled in.</source>
            <translation>Saisissez le volume qui a été injecté.</translation>
        </message>
        <message>
            <source>Far weaker than any labelled strength</source>
            <translation>Bien plus faible que toute concentration homologuée</translation>
        </message>
        <message>
            <source>Flow too high</source>
            <translation>Débit trop élevé</translation>
        </message>
        <message>
            <source>Flow too low</source>
            <translation>Débit trop faible</translation>
        </message>
        <message>
            <source>Give it over a longer time.</source>
            <translation>Administrez-le sur une durée plus longue.</translation>
        </message>
        <message>
            <source>Give them apart, or write why.</source>
            <translation>Administrez-les séparément, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>How long a mixture keeps is known for few.</source>
            <translation>La durée de conservation n'est connue que pour peu de mélanges.</translation>
        </message>
        <message>
            <source>I checked by other means</source>
            <translation>J'ai contrôlé par un autre moyen</translation>
        </message>
        <message>
            <source>If the vial is stronger than what is entered, the patient gets that many times the dose.</source>
            <translation>Si le flacon est plus concentré que ce qui est saisi, le patient reçoit la dose multipliée d'autant.</translation>
        </message>
        <message>
            <source>In some 24 h, over midnight or after the start, more is given than the hard limit allows in a day.</source>
            <translation>Sur une période de 24 h, passant minuit ou après le départ, la quantité délivrée dépasse ce que la limite absolue permet par jour.</translation>
        </message>
        <message>
            <source>In some 24 h, over midnight or after the start, more is given than the limit of a day.</source>
            <translation>Sur une période de 24 h, passant minuit ou après le départ, la quantité délivrée dépasse la limite d'un jour.</translation>
        </message>
        <message>
            <source>In some hour more is given than the hard limit allows, with every demand bolus.</source>
            <translation>Sur une heure, la quantité délivrée dépasse ce que permet la limite absolue, avec tous les bolus du patient.</translation>
        </message>
        <message>
            <source>In some hour more is given than the library expects, with every demand bolus.</source>
            <translation>Sur une heure, la quantité délivrée dépasse ce que prévoit la bibliothèque, avec tous les bolus du patient.</translation>
        </message>
        <message>
            <source>Join steps of the pattern.</source>
            <translation>Réunissez des paliers du modèle.</translation>
        </message>
        <message>
            <source>Let days share a pattern.</source>
            <translation>Faites partager un modèle à plusieurs jours.</translation>
        </message>
        <message>
            <source>Lockout out of range</source>
            <translation>Période réfractaire hors des limites</translation>
        </message>
        <message>
            <source>Low alarm not below the volume</source>
            <translation>Alarme basse pas au-dessous du volume</translation>
        </message>
        <message>
            <source>Low alarm out of range</source>
            <translation>Alarme basse hors des limites</translation>
        </message>
        <message>
            <source>Lower in smaller steps, or write why.</source>
            <translation>Réduisez par plus petits pas, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower in smaller steps.</source>
            <translation>Réduisez par plus petits pas.</translation>
        </message>
        <message>
            <source>Lower the alarm, or enter the volume that was filled in.</source>
            <translation>Réduisez le seuil d'alarme, ou saisissez le volume qui a été injecté.</translation>
        </message>
        <message>
            <source>Lower the bolus, or write why.</source>
            <translation>Réduisez le bolus, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the bolus.</source>
            <translation>Réduisez le bolus.</translation>
        </message>
        <message>
            <source>Lower the demand bolus.</source>
            <translation>Réduisez le bolus du patient.</translation>
        </message>
        <message>
            <source>Lower the demand dose or its number, or write why.</source>
            <translation>Réduisez la dose du bolus du patient ou son nombre, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the demand dose or its number.</source>
            <translation>Réduisez la dose du bolus du patient ou son nombre.</translation>
        </message>
        <message>
            <source>Lower the dose or use a stronger solution.</source>
            <translation>Réduisez la dose ou utilisez une solution plus concentrée.</translation>
        </message>
        <message>
            <source>Lower the dose, or write why.</source>
            <translation>Réduisez la dose, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the dose.</source>
            <translation>Réduisez la dose.</translation>
        </message>
        <message>
            <source>Lower the rate, the single doses or the demand boluses, or give boluses further apart.</source>
            <translation>Réduisez le débit, les doses uniques ou les bolus du patient, ou espacez les bolus.</translation>
        </message>
        <message>
            <source>Lower the rate, the single doses or the demand boluses, or write why.</source>
            <translation>Réduisez le débit, les doses uniques ou les bolus du patient, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the rates that follow each other, the single doses or the demand boluses, or write why.</source>
            <translation>Réduisez les débits qui se suivent, les doses uniques ou les bolus du patient, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Lower the rates that follow each other, the single doses or the demand boluses.</source>
            <translation>Réduisez les débits qui se suivent, les doses uniques ou les bolus du patient.</translation>
        </message>
        <message>
            <source>Lower the volumes, or enter the volume that was filled in.</source>
            <translation>Réduisez les volumes, ou saisissez le volume qui a été injecté.</translation>
        </message>
        <message>
            <source>Make sure that it is meant, and compare with the pharmacy's label.</source>
            <translation>Assurez-vous que c'est voulu, et comparez avec l'étiquette de la pharmacie.</translation>
        </message>
        <message>
            <source>Make sure that it is meant.</source>
            <translation>Assurez-vous que c'est voulu.</translation>
        </message>
        <message>
            <source>Mixture advised against</source>
            <translation>Mélange déconseillé</translation>
        </message>
        <message>
            <source>Mixture on no label</source>
            <translation>Mélange non homologué</translation>
        </message>
        <message>
            <source>More at the start than the reservoir gives</source>
            <translation>Plus au départ que le réservoir ne donne</translation>
        </message>
        <message>
            <source>More than the reservoir holds</source>
            <translation>Plus que la contenance du réservoir</translation>
        </message>
        <message>
            <source>No demand bolus so high can be programmed.</source>
            <translation>Un bolus du patient aussi élevé ne peut pas être programmé.</translation>
        </message>
        <message>
            <source>No demand bolus so low can be programmed.</source>
            <translation>Un bolus du patient aussi faible ne peut pas être programmé.</translation>
        </message>
        <message>
            <source>No dose so high can be programmed.</source>
            <translation>Une dose aussi élevée ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No dose so low can be programmed.</source>
            <translation>Une dose aussi faible ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No limit set</source>
            <translation>Aucune limite fixée</translation>
        </message>
        <message>
            <source>No product of this drug is labelled for long-term intrathecal infusion.</source>
            <translation>Aucun produit de ce médicament n'est homologué pour une perfusion intrathécale prolongée.</translation>
        </message>
        <message>
            <source>No product of this strength is labelled; it was diluted or compounded.</source>
            <translation>Aucun produit de cette concentration n'est homologué ; il a été dilué ou préparé.</translation>
        </message>
        <message>
            <source>No single dose so high can be programmed.</source>
            <translation>Une dose unique aussi élevée ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No single dose so low can be programmed.</source>
            <translation>Une dose unique aussi faible ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No solution so strong can be programmed.</source>
            <translation>Une solution aussi concentrée ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No solution so weak can be programmed.</source>
            <translation>Une solution aussi faible ne peut pas être programmée.</translation>
        </message>
        <message>
            <source>No step so large can be programmed.</source>
            <translation>Un pas aussi grand ne peut pas être programmé.</translation>
        </message>
        <message>
            <source>Not a labelled strength</source>
            <translation>Concentration non homologuée</translation>
        </message>
        <message>
            <source>Nothing to bridge</source>
            <translation>Rien à relayer par transition</translation>
        </message>
        <message>
            <source>Nothing, if the dose it gives is meant.</source>
            <translation>Rien, si la dose délivrée est bien celle voulue.</translation>
        </message>
        <message>
            <source>Off-label in a pump</source>
            <translation>Hors AMM dans une pompe</translation>
        </message>
        <message>
            <source>Prime of nothing</source>
            <translation>Amorçage de rien</translation>
        </message>
        <message>
            <source>Raise in smaller steps, or write why.</source>
            <translation>Augmentez par plus petits pas, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Raise in smaller steps.</source>
            <translation>Augmentez par plus petits pas.</translation>
        </message>
        <message>
            <source>Raise it, or write why.</source>
            <translation>Augmentez-la, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Raise the bolus, or write why.</source>
            <translation>Augmentez le bolus, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Raise the bolus.</source>
            <translation>Augmentez le bolus.</translation>
        </message>
        <message>
            <source>Raise the demand bolus.</source>
            <translation>Augmentez le bolus du patient.</translation>
        </message>
        <message>
            <source>Raise the dose or use a weaker solution.</source>
            <translation>Augmentez la dose ou utilisez une solution moins concentrée.</translation>
        </message>
        <message>
            <source>Raise the dose, or write why.</source>
            <translation>Augmentez la dose, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>Raise the dose, use a weaker solution, or choose the minimum rate.</source>
            <translation>Augmentez la dose, utilisez une solution moins concentrée, ou choisissez le débit minimal.</translation>
        </message>
        <message>
            <source>Raise the dose.</source>
            <translation>Augmentez la dose.</translation>
        </message>
        <message>
            <source>Raised again too soon</source>
            <translation>Augmentée de nouveau trop tôt</translation>
        </message>
        <message>
            <source>Read the vial's label again.</source>
            <translation>Relisez l'étiquette du flacon.</translation>
        </message>
        <message>
            <source>Read the vial's label again; write why it is so weak.</source>
            <translation>Relisez l'étiquette du flacon ; indiquez pourquoi elle est si faible.</translation>
        </message>
        <message>
            <source>Remove the bridge, or enter the solution that is in the catheter.</source>
            <translation>Supprimez la transition, ou saisissez la solution qui est dans le cathéter.</translation>
        </message>
        <message>
            <source>Rules of this clinic cannot be read</source>
            <translation>Règles de cette clinique illisibles</translation>
        </message>
        <message>
            <source>Shorten the time, or use a flex step.</source>
            <translation>Raccourcissez la durée, ou utilisez un palier flex.</translation>
        </message>
        <message>
            <source>Sign in to the records, which brings the rules anew.</source>
            <translation>Connectez-vous aux dossiers ; cela ramène les règles.</translation>
        </message>
        <message>
            <source>Step above its hard limit</source>
            <translation>Pas au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Step above the drug's limit</source>
            <translation>Pas au-dessus de la limite du médicament</translation>
        </message>
        <message>
            <source>Step down above its hard limit</source>
            <translation>Baisse au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Step down above the drug's limit</source>
            <translation>Baisse au-dessus de la limite du médicament</translation>
        </message>
        <message>
            <source>Step up above its hard limit</source>
            <translation>Hausse au-dessus de sa limite absolue</translation>
        </message>
        <message>
            <source>Step up above the drug's limit</source>
            <translation>Hausse au-dessus de la limite du médicament</translation>
        </message>
        <message>
            <source>The bolus is smaller than one stroke of the pump.</source>
            <translation>Le bolus est plus petit qu'une course de la pompe.</translation>
        </message>
        <message>
            <source>The bolus needs more flow than the pump can give.</source>
            <translation>Le bolus demande un débit supérieur à ce que la pompe peut donner.</translation>
        </message>
        <message>
            <source>The bridge needs a flow that the pump cannot give.</source>
            <translation>La transition demande un débit que la pompe ne peut pas donner.</translation>
        </message>
        <message>
            <source>The bridge's old solution is the new one; it would only delay the program.</source>
            <translation>L'ancienne solution de la transition est la nouvelle ; elle ne ferait que retarder le programme.</translation>
        </message>
        <message>
            <source>The daily dose falls by more than the library allows for this drug in one step.</source>
            <translation>La dose quotidienne baisse de plus que la bibliothèque ne permet pour ce médicament en un pas.</translation>
        </message>
        <message>
            <source>The daily dose rises by more than the library allows for this drug in one step.</source>
            <translation>La dose quotidienne augmente de plus que la bibliothèque ne permet pour ce médicament en un pas.</translation>
        </message>
        <message>
            <source>The dose asks for less flow than the pump can give.</source>
            <translation>La dose demande un débit inférieur à ce que la pompe peut donner.</translation>
        </message>
        <message>
            <source>The dose asks for more flow than the pump can give.</source>
            <translation>La dose demande un débit supérieur à ce que la pompe peut donner.</translation>
        </message>
        <message>
            <source>The drug library has no limits for this drug.</source>
            <translation>La bibliothèque de médicaments n'a pas de limites pour ce médicament.</translation>
        </message>
        <message>
            <source>The effect of the last change may not be seen yet.</source>
            <translation>L'effet de la dernière modification n'est peut-être pas encore visible.</translation>
        </message>
        <message>
            <source>The library holds no upper limit for some amounts of this drug, so nothing checks them.</source>
            <translation>La bibliothèque n'a pas de limite supérieure pour certaines valeurs de ce médicament ; rien ne les contrôle donc.</translation>
        </message>
        <message>
            <source>The low-reservoir alarm would sound at once.</source>
            <translation>L'alarme de réservoir bas sonnerait aussitôt.</translation>
        </message>
        <message>
            <source>The pump gives a bolus over 6 h at most.</source>
            <translation>La pompe administre un bolus en 6 h au plus.</translation>
        </message>
        <message>
            <source>The pump keeps a lockout of 1 min to 30 d.</source>
            <translation>La pompe accepte une période réfractaire de 1 min à 30 d.</translation>
        </message>
        <message>
            <source>The pump moves whole nanolitres; it gives the nearest dose that it can.</source>
            <translation>La pompe déplace des nanolitres entiers ; elle délivre la dose la plus proche qu'elle puisse donner.</translation>
        </message>
        <message>
            <source>The pump stores fewer patterns.</source>
            <translation>La pompe enregistre moins de modèles.</translation>
        </message>
        <message>
            <source>The pump stores fewer steps in a pattern.</source>
            <translation>La pompe enregistre moins de paliers par modèle.</translation>
        </message>
        <message>
            <source>The pump's low-reservoir alarm has a range.</source>
            <translation>L'alarme de réservoir bas de la pompe a une plage de réglage.</translation>
        </message>
        <message>
            <source>The scheduled dose is high.</source>
            <translation>La dose prévue est élevée.</translation>
        </message>
        <message>
            <source>The scheduled dose is low.</source>
            <translation>La dose prévue est faible.</translation>
        </message>
        <message>
            <source>The single dose is high.</source>
            <translation>La dose unique est élevée.</translation>
        </message>
        <message>
            <source>The single dose is low.</source>
            <translation>La dose unique est faible.</translation>
        </message>
        <message>
            <source>The solution is stronger than the library expects.</source>
            <translation>La solution est plus concentrée que la bibliothèque ne le prévoit.</translation>
        </message>
        <message>
            <source>The solution is weaker than the library expects.</source>
            <translation>La solution est moins concentrée que la bibliothèque ne le prévoit.</translation>
        </message>
        <message>
            <source>The volume is larger than the reservoir; overfilling damages the pump and raises its flow.</source>
            <translation>Le volume est plus grand que le réservoir ; un excès de remplissage endommage la pompe et augmente son débit.</translation>
        </message>
        <message>
            <source>This clinic does not use the drug.</source>
            <translation>Cette clinique n'utilise pas le médicament.</translation>
        </message>
        <message>
            <source>This clinic uses the drug with a reason only.</source>
            <translation>Cette clinique n'utilise le médicament qu'avec un motif.</translation>
        </message>
        <message>
            <source>Together they may harm, or one may not keep.</source>
            <translation>Ensemble ils peuvent nuire, ou l'un peut ne pas se conserver.</translation>
        </message>
        <message>
            <source>Too many patterns</source>
            <translation>Trop de modèles</translation>
        </message>
        <message>
            <source>Too many steps</source>
            <translation>Trop de paliers</translation>
        </message>
        <message>
            <source>Use another drug; a pharmacist can lift the rule.</source>
            <translation>Utilisez un autre médicament ; un pharmacien peut lever la règle.</translation>
        </message>
        <message>
            <source>Wait, or write why.</source>
            <translation>Attendez, ou indiquez pourquoi.</translation>
        </message>
        <message>
            <source>What happens once needs more volume than there is, so the pump would run empty in it.</source>
            <translation>Ce qui a lieu une seule fois demande plus de volume qu'il n'y en a ; la pompe se viderait en cours de route.</translation>
        </message>
        <message>
            <source>What the patient gets at a press is high.</source>
            <translation>Ce que le patient reçoit à chaque appui est élevé.</translation>
        </message>
        <message>
            <source>What the patient gets at a press is low.</source>
            <translation>Ce que le patient reçoit à chaque appui est faible.</translation>
        </message>
        <message>
            <source>What this clinic forbids is not known here.</source>
            <translation>Ce que cette clinique interdit n'est pas connu ici.</translation>
        </message>
        <message>
            <source>With demand boluses above the hard limit</source>
            <translation>Avec les bolus du patient, au-dessus de la limite absolue</translation>
        </message>
        <message>
            <source>With demand boluses above the limit</source>
            <translation>Avec les bolus du patient, au-dessus de la limite</translation>
        </message>
        <message>
            <source>With every demand bolus the dose of a day passes the hard limit.</source>
            <translation>Avec tous les bolus du patient, la dose d'un jour dépasse la limite absolue.</translation>
        </message>
        <message>
            <source>With every demand bolus the dose of a day passes the limit.</source>
            <translation>Avec tous les bolus du patient, la dose d'un jour dépasse la limite.</translation>
        </message>
        <message>
            <source>rules of this clinic</source>
            <translation>règles de cette clinique</translation>
        </message>
        <message>
            <source>, by {tenth} %</source>
            <translation>, soit {tenth} %</translation>
        </message>
        <message>
            <source>20 % is {limit}</source>
            <translation>20 % font {limit}</translation>
        </message>
        <message>
            <source>The bridge is from {value}; the pump runs {limit}.</source>
            <translation>La transition part de {value} ; la pompe exécute {limit}.</translation>
        </message>
        <message>
            <source>The bridge is item {index} of what happens once.</source>
            <translation>La transition est le point {index} de ce qui a lieu une seule fois.</translation>
        </message>
        <message>
            <source>The daily dose of {name} falls {change}{percent}</source>
            <translation>La dose quotidienne de {name} baisse {change}{percent}</translation>
        </message>
        <message>
            <source>The daily dose of {name} rises {change}{percent}</source>
            <translation>La dose quotidienne de {name} augmente {change}{percent}</translation>
        </message>
        <message>
            <source>The pump counts {counted}; this sets the count to {volume}, as after a refill.</source>
            <translation>La pompe compte {counted} ; ceci met le compte à {volume}, comme après un remplissage.</translation>
        </message>
        <message>
            <source>The pump would give {value} of {drug}.</source>
            <translation>La pompe délivrerait {value} de {drug}.</translation>
        </message>
        <message>
            <source>The reservoir is taken to hold {volume} of {value}; until now it was {limit}.</source>
            <translation>Le réservoir est réputé contenir {volume} de {value} ; jusqu'ici c'était {limit}.</translation>
        </message>
        <message>
            <source>Up to {dose} of {name} would reach the patient during the prime.</source>
            <translation>Jusqu'à {dose} de {name} atteindraient le patient pendant l'amorçage.</translation>
        </message>
        <message>
            <source>about 1/{factor} of</source>
            <translation>environ 1/{factor} de</translation>
        </message>
        <message>
            <source>about {factor} times</source>
            <translation>environ {factor} fois</translation>
        </message>
        <message>
            <source>from {scheduled} to {scheduled_2}</source>
            <translation>de {scheduled} à {scheduled_2}</translation>
        </message>
        <message>
            <source>item 1</source>
            <translation>point 1</translation>
        </message>
        <message>
            <source>item {index}</source>
            <translation>point {index}</translation>
        </message>
        <message>
            <source>no drug in the catheter</source>
            <translation>pas de médicament dans le cathéter</translation>
        </message>
        <message>
            <source>the running mode</source>
            <translation>le mode en cours</translation>
        </message>
        <message>
            <source>this is {factor}</source>
            <translation>c'est {factor}</translation>
        </message>
        <message>
            <source>{name} is new.</source>
            <translation>{name} est nouveau.</translation>
        </message>
        <message>
            <source>{name} is no longer given.</source>
            <translation>{name} n'est plus administré.</translation>
        </message>
        <message>
            <source>{texts} is {much} {texts_2}.</source>
            <translation>{texts} vaut {much} {texts_2}.</translation>
        </message>
        <message>
            <source>There is no finding {subject}.</source>
            <translation>Il n'y a pas de constat {subject}.</translation>
        </message>
        <message>
            <source>This finding asks for that already, or is about less of a drug and never stops.</source>
            <translation>Ce constat le demande déjà, ou concerne moins d'un médicament et n'arrête jamais.</translation>
        </message>
        <message>
            <source>not used here</source>
            <translation>non utilisé ici</translation>
        </message>
        <message>
            <source>rules that can be read</source>
            <translation>des règles lisibles</translation>
        </message>
        <message>
            <source>{tall_man} is in the solution.</source>
            <translation>{tall_man} est dans la solution.</translation>
        </message>
        <message>
            <source>drug library</source>
            <translation>bibliothèque de médicaments</translation>
        </message>
        <message>
            <source>the pump's own limit</source>
            <translation>la propre limite de la pompe</translation>
        </message>
        <message>
            <source>The bolus</source>
            <translation>Le bolus</translation>
        </message>
        <message>
            <source>The demand bolus</source>
            <translation>Le bolus du patient</translation>
        </message>
        <message>
            <source>The periodic bolus</source>
            <translation>Le bolus périodique</translation>
        </message>
        <message>
            <source>This clinic asks for a reason beyond its own limit.</source>
            <translation>Cette clinique demande un motif au-delà de sa propre limite.</translation>
        </message>
        <message>
            <source>This clinic programs nothing beyond its own limit.</source>
            <translation>Cette clinique ne programme rien au-delà de sa propre limite.</translation>
        </message>
        <message>
            <source>against {bound}</source>
            <translation>pour une limite de {bound}</translation>
        </message>
        <message>
            <source>against {bound}, {factor}</source>
            <translation>pour une limite de {bound}, {factor}</translation>
        </message>
        <message>
            <source>{ratio} times the limit</source>
            <translation>{ratio} fois la limite</translation>
        </message>
        <message>
            <source>'{drug}' is not in the drug library {version}; it holds {known}.</source>
            <translation>'{drug}' n'est pas dans la bibliothèque de médicaments {version} ; elle contient {known}.</translation>
        </message>
        <message>
            <source>1/{factor} of</source>
            <translation>1/{factor} de</translation>
        </message>
        <message>
            <source>a drug of the library</source>
            <translation>un médicament de la bibliothèque</translation>
        </message>
        <message>
            <source>concentration</source>
            <translation>concentration</translation>
        </message>
        <message>
            <source>daily dose</source>
            <translation>dose quotidienne</translation>
        </message>
        <message>
            <source>demand bolus</source>
            <translation>bolus du patient</translation>
        </message>
        <message>
            <source>hourly dose</source>
            <translation>dose horaire</translation>
        </message>
        <message>
            <source>labelled for intrathecal infusion</source>
            <translation>homologué pour la perfusion intrathécale</translation>
        </message>
        <message>
            <source>none set</source>
            <translation>aucune fixée</translation>
        </message>
        <message>
            <source>single bolus</source>
            <translation>bolus unique</translation>
        </message>
        <message>
            <source>{bolus_name} holds {value} of {tall_man}, {dose_fg}.</source>
            <translation>{bolus_name} contient {value} de {tall_man}, {dose_fg}.</translation>
        </message>
        <message>
            <source>{change}, a step of {percent} %, {percent_2}.</source>
            <translation>{change}, un pas de {percent} %, {percent_2}.</translation>
        </message>
        <message>
            <source>{change}, a step of {rise}, {step_fg}.</source>
            <translation>{change}, un pas de {rise}, {step_fg}.</translation>
        </message>
        <message>
            <source>{drug} from {before} to {after}</source>
            <translation>{drug} de {before} à {after}</translation>
        </message>
        <message>
            <source>{drug}: {value} on the highest day, {fine}.</source>
            <translation>{drug} : {value} le jour le plus chargé, {fine}.</translation>
        </message>
        <message>
            <source>{factor} times</source>
            <translation>{factor} fois</translation>
        </message>
        <message>
            <source>{tall_man} {concentration} is {much} the labelled {label}.</source>
            <translation>{tall_man} {concentration} vaut {much} la concentration homologuée {label}.</translation>
        </message>
        <message>
            <source>{tall_man} {concentration}: the weakest label says {factor} times that.</source>
            <translation>{tall_man} {concentration} : la plus faible concentration homologuée vaut {factor} fois cela.</translation>
        </message>
        <message>
            <source>{tall_man} {concentration}; labelled are {labelled}.</source>
            <translation>{tall_man} {concentration} ; concentrations homologuées : {labelled}.</translation>
        </message>
        <message>
            <source>{tall_man}: at most {value} with every demand bolus, {fine}.</source>
            <translation>{tall_man} : au plus {value} avec tous les bolus du patient, {fine}.</translation>
        </message>
        <message>
            <source>{tall_man}: no upper limit for {missing}.</source>
            <translation>{tall_man} : aucune limite supérieure pour {missing}.</translation>
        </message>
        <message>
            <source>{tall_man}: {concentration} is {factor} times the strongest labelled.</source>
            <translation>{tall_man} : {concentration} vaut {factor} fois la plus forte concentration homologuée.</translation>
        </message>
        <message>
            <source>{tall_man}: {words} is {fraction} times {limit}.</source>
            <translation>{tall_man} : {words} vaut {fraction} fois {limit}.</translation>
        </message>
        <message>
            <source>one drug alone</source>
            <translation>un seul médicament</translation>
        </message>
        <message>
            <source>24 h from the start of the program on</source>
            <translation>les 24 h à partir du début du programme</translation>
        </message>
        <message>
            <source>The pump was last programmed {value} ago; {tall_man} waits {limit}: {interval}</source>
            <translation>La dernière programmation de la pompe remonte à {value} ; attente pour {tall_man} : {limit} ; {interval}</translation>
        </message>
        <message>
            <source>the highest 24 h, which begin on one day and end on the next</source>
            <translation>les 24 h les plus chargées, qui commencent un jour et finissent le lendemain</translation>
        </message>
        <message>
            <source>{tall_man}: {value} in the highest hour, {fine}.</source>
            <translation>{tall_man} : {value} dans l'heure la plus chargée, {fine}.</translation>
        </message>
        <message>
            <source>{tall_man}: {value} in {where}, {most}.</source>
            <translation>{tall_man} : {value} dans {where}, {most}.</translation>
        </message>
        <message>
            <source>Old and new solution are both {words}.</source>
            <translation>L'ancienne et la nouvelle solution sont identiques : {words}.</translation>
        </message>
        <message>
            <source>The alarm is set to {alarm}, the volume is {volume}.</source>
            <translation>L'alarme est réglée à {alarm}, le volume est de {volume}.</translation>
        </message>
        <message>
            <source>The alarm is set to {alarm}; it lies between {low} and {high}.</source>
            <translation>L'alarme est réglée à {alarm} ; elle doit être entre {low} et {high}.</translation>
        </message>
        <message>
            <source>The lockout is {value}.</source>
            <translation>La période réfractaire est de {value}.</translation>
        </message>
        <message>
            <source>The pattern has {count} steps; an {model_name} stores {most}.</source>
            <translation>Le modèle a {count} paliers ; capacité de {model_name} : {most}.</translation>
        </message>
        <message>
            <source>The prime is 0 mL.</source>
            <translation>L'amorçage est de 0 mL.</translation>
        </message>
        <message>
            <source>There are {count} patterns; an {model_name} stores {most}.</source>
            <translation>Il y a {count} modèles ; capacité de {model_name} : {most}.</translation>
        </message>
        <message>
            <source>Together {value} are asked; {limit} can be given.</source>
            <translation>Au total, {value} sont demandés ; {limit} peuvent être délivrés.</translation>
        </message>
        <message>
            <source>a different solution</source>
            <translation>une autre solution</translation>
        </message>
        <message>
            <source>above 0 mL</source>
            <translation>plus de 0 mL</translation>
        </message>
        <message>
            <source>least</source>
            <translation>minimum</translation>
        </message>
        <message>
            <source>most</source>
            <translation>maximum</translation>
        </message>
        <message>
            <source>no flow</source>
            <translation>aucun débit</translation>
        </message>
        <message>
            <source>no time at all</source>
            <translation>une durée nulle</translation>
        </message>
        <message>
            <source>{bolus_name} is {value}; one stroke is {limit}.</source>
            <translation>{bolus_name} est de {value} ; une course est de {limit}.</translation>
        </message>
        <message>
            <source>{bolus_name} is {volume_nl} in {over}; the pump gives {highest}.</source>
            <translation>{bolus_name} est de {volume_nl} en {over} ; la pompe donne {highest}.</translation>
        </message>
        <message>
            <source>{bolus_name} takes {over}.</source>
            <translation>{bolus_name} dure {over}.</translation>
        </message>
        <message>
            <source>{count} patterns</source>
            <translation>{count} modèles</translation>
        </message>
        <message>
            <source>{count} steps</source>
            <translation>{count} paliers</translation>
        </message>
        <message>
            <source>{dose} is {flow}; the {word} here is {bound}, that is {dose_bound}.</source>
            <translation>{dose} font {flow} ; le {word} est ici {bound}, soit {dose_bound}.</translation>
        </message>
        <message>
            <source>{most} patterns</source>
            <translation>{most} modèles</translation>
        </message>
        <message>
            <source>{most} steps</source>
            <translation>{most} paliers</translation>
        </message>
        <message>
            <source>{volume_nl} of old solution would flow at {value}.</source>
            <translation>{volume_nl} d'ancienne solution s'écouleraient à {value}.</translation>
        </message>
        <message>
            <source>{volume} is entered; an {model_name} holds {limit}.</source>
            <translation>{volume} est saisi ; contenance de {model_name} : {limit}.</translation>
        </message>
        <message>
            <source>{wanted} is asked; the pump gives {gives}.</source>
            <translation>{wanted} est demandé ; la pompe donne {gives}.</translation>
        </message>
        <message>
            <source>After a demand bolus the next may follow in {value}, {times}.</source>
            <translation>Après un bolus du patient, le suivant peut venir {value} plus tard, {times}.</translation>
        </message>
        <message>
            <source>Every {value} is {seconds_per_day} boluses a day, {factor}.</source>
            <translation>Intervalle de {value} : {seconds_per_day} bolus par jour, {factor}.</translation>
        </message>
        <message>
            <source>Its segments hold {value} together, {times} of {limit}.</source>
            <translation>Ses segments contiennent ensemble {value}, {times} de {limit}.</translation>
        </message>
        <message>
            <source>One demand bolus is {value}, {share} of the daily dose of {scheduled}</source>
            <translation>Un bolus du patient est de {value}, soit {share} de la dose quotidienne de {scheduled}</translation>
        </message>
        <message>
            <source>The first bolus waits for {at}, up to 24 h; later ones follow every {every}.</source>
            <translation>Le premier bolus attend {at}, jusqu'à 24 h ; les suivants viennent à intervalle de {every}.</translation>
        </message>
        <message>
            <source>The prime is {value}; tubing and catheter hold {limit}, so it is {times}.</source>
            <translation>L'amorçage est de {value} ; tubulure et cathéter contiennent {limit}, c'est donc {times}.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>la totalité</translation>
        </message>
        <message>
            <source>{max_per_24h} are allowed, {starts} can start in 24 h.</source>
            <translation>{max_per_24h} sont autorisés, {starts} peuvent commencer en 24 h.</translation>
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
            <translation>{volume} atteignent {alarm} en {days} à partir d'un lundi, {factor}.</translation>
        </message>
        <message>
            <source>{what}, {factor} of a tenth.</source>
            <translation>{what}, {factor} d'un dixième.</translation>
        </message>
        <message>
            <source>Drug is missing: think of a pocket fill or of over-infusion, and look at the patient.</source>
            <translation>Il manque du médicament : pensez à une injection dans la loge ou à une surperfusion, et examinez le patient.</translation>
        </message>
        <message>
            <source>Expected and measured volume differ by more than 2 mL: evaluate pump and catheter, look at the trend.</source>
            <translation>Les volumes attendu et mesuré diffèrent de plus de 2 mL : évaluez la pompe et le cathéter, regardez la tendance.</translation>
        </message>
        <message>
            <source>The pump gave less than programmed, beyond the stated accuracy: compare with earlier refills.</source>
            <translation>La pompe a délivré moins que programmé, au-delà de la précision indiquée : comparez avec les remplissages précédents.</translation>
        </message>
        <message>
            <source>The pump gave more than programmed, beyond the stated accuracy: compare with earlier refills.</source>
            <translation>La pompe a délivré plus que programmé, au-delà de la précision indiquée : comparez avec les remplissages précédents.</translation>
        </message>
        <message>
            <source>at-most flow is {at_most_flow}, below the scheduled flow of {flow}</source>
            <translation>le débit maximal est de {at_most_flow}, inférieur au débit prévu de {flow}</translation>
        </message>
        <message>
            <source>expected is {expected}, more than the {filled} that were filled</source>
            <translation>le volume attendu est de {expected}, plus que les {filled} qui ont été injectés</translation>
        </message>
        <message>
            <source>low is {low}, not below the volume of {volume}</source>
            <translation>le seuil bas est de {low}, pas au-dessous du volume de {volume}</translation>
        </message>
        <message>
            <source>{name} is {volume}, more than the {reservoir} of the reservoir</source>
            <translation>{name} : {volume}, plus que les {reservoir} du réservoir</translation>
        </message>
        <message>
            <source>A needle that is not in the reservoir fills the pocket.</source>
            <translation>Une aiguille qui n'est pas dans le réservoir remplit la loge.</translation>
        </message>
        <message>
            <source>A pocket fill gives too much now and too little later.</source>
            <translation>Une injection dans la loge donne trop maintenant et trop peu plus tard.</translation>
        </message>
        <message>
            <source>A second person confirms drug, concentration, rate and bolus on the screen and on the syringe.</source>
            <translation>Une seconde personne confirme médicament, concentration, débit et bolus à l'écran et sur la seringue.</translation>
        </message>
        <message>
            <source>A wrong concentration multiplies every dose.</source>
            <translation>Une concentration fausse multiplie chaque dose.</translation>
        </message>
        <message>
            <source>Compare drug, concentration and expiry on the syringe with the prescription.</source>
            <translation>Comparez médicament, concentration et péremption sur la seringue avec la prescription.</translation>
        </message>
        <message>
            <source>Empty the reservoir whole; write down the volume found and compare it with the expected one.</source>
            <translation>Videz entièrement le réservoir ; notez le volume trouvé et comparez-le au volume attendu.</translation>
        </message>
        <message>
            <source>Fill no more than the reservoir holds.</source>
            <translation>N'injectez pas plus que la contenance du réservoir.</translation>
        </message>
        <message>
            <source>Find the reservoir port, with the template or by ultrasound.</source>
            <translation>Repérez l'orifice du réservoir, avec le gabarit ou par échographie.</translation>
        </message>
        <message>
            <source>Give in writing: pump, reservoir size, daily dose, low-reservoir date, refill-by date, emergency number.</source>
            <translation>Remettez par écrit : pompe, taille du réservoir, dose quotidienne, date de réservoir bas, date limite de remplissage, numéro d'urgence.</translation>
        </message>
        <message>
            <source>If they do not come back, the needle is not in the reservoir: stop.</source>
            <translation>S'ils ne reviennent pas, l'aiguille n'est pas dans le réservoir : arrêtez.</translation>
        </message>
        <message>
            <source>Inject 5 mL and aspirate them back; only then the rest.</source>
            <translation>Injectez 5 mL et réaspirez-les ; le reste seulement après.</translation>
        </message>
        <message>
            <source>Insert the needle through the septum until it meets the needle stop.</source>
            <translation>Introduisez l'aiguille à travers le septum jusqu'à la butée.</translation>
        </message>
        <message>
            <source>Missing volume: think of over-infusion or of a pocket fill before.</source>
            <translation>Volume manquant : pensez à une surperfusion ou à une injection antérieure dans la loge.</translation>
        </message>
        <message>
            <source>No time of observation was found in a source; follow the rule of the hospital.</source>
            <translation>Aucune durée d'observation n'a été trouvée dans une source ; suivez la règle de l'hôpital.</translation>
        </message>
        <message>
            <source>Overfilling damages the pump and raises its flow.</source>
            <translation>Un excès de remplissage endommage la pompe et augmente son débit.</translation>
        </message>
        <message>
            <source>Program volume, drug and concentration; read the new refill date.</source>
            <translation>Programmez volume, médicament et concentration ; lisez la nouvelle date de remplissage.</translation>
        </message>
        <message>
            <source>Read the pump; note the expected volume.</source>
            <translation>Interrogez la pompe ; notez le volume attendu.</translation>
        </message>
        <message>
            <source>Watch the patient; look for early signs of overdose, later of withdrawal.</source>
            <translation>Surveillez le patient ; cherchez les signes précoces de surdosage, puis de sevrage.</translation>
        </message>
        <message>
            <source>Wrong port: what goes into the catheter access port reaches the spine at once. It has killed.</source>
            <translation>Mauvais orifice : ce qui entre dans l'orifice d'accès au cathéter atteint aussitôt le rachis. Cela a tué.</translation>
        </message>
        <message>
            <source>Choose the scenario again.</source>
            <translation>Choisissez à nouveau le scénario.</translation>
        </message>
        <message>
            <source>The training did not begin: {why}.</source>
            <translation>La formation n'a pas commencé : {why}.</translation>
        </message>
        <message>
            <source>the training has ended</source>
            <translation>la formation est terminée</translation>
        </message>
        <message>
            <source>  +{more} more</source>
            <translation>  +{more} de plus</translation>
        </message>
        <message>
            <source> and {more} more</source>
            <translation> et {more} de plus</translation>
        </message>
        <message>
            <source>Alarm, {word}: {title}{others}</source>
            <translation>Alarme, {word} : {title}{others}</translation>
        </message>
        <message>
            <source>HIGH PRIORITY</source>
            <translation>PRIORITÉ HAUTE</translation>
        </message>
        <message>
            <source>LOW PRIORITY</source>
            <translation>PRIORITÉ BASSE</translation>
        </message>
        <message>
            <source>MEDIUM PRIORITY</source>
            <translation>PRIORITÉ MOYENNE</translation>
        </message>
        <message>
            <source>Pause sound</source>
            <translation>Couper le son</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>{meaning} What to do: {remedy}</source>
            <translation>{meaning} Que faire : {remedy}</translation>
        </message>
        <message>
            <source>Pause sound 2 min</source>
            <translation>Couper le son 2 min</translation>
        </message>
        <message>
            <source>Sound paused, {left} left.</source>
            <translation>Son coupé, encore {left}.</translation>
        </message>
        <message>
            <source>This computer cannot sound alarms</source>
            <translation>Cet ordinateur ne peut pas sonner d'alarme</translation>
        </message>
        <message>
            <source>{left} · Sound on</source>
            <translation>{left} · Rétablir le son</translation>
        </message>
        <message>
            <source>no program that plays sound was found on this computer</source>
            <translation>aucun programme de lecture du son n'a été trouvé sur cet ordinateur</translation>
        </message>
        <message>
            <source>the sound cannot be written to the temporary folder</source>
            <translation>le son ne peut pas être écrit dans le dossier temporaire</translation>
        </message>
        <message>
            <source>{player} cannot be started</source>
            <translation>{player} ne peut pas être lancé</translation>
        </message>
        <message>
            <source>{player} failed (code {code}); is a loudspeaker there?</source>
            <translation>{player} a échoué (code {code}) ; y a-t-il un haut-parleur ?</translation>
        </message>
        <message>
            <source>After the fault of this program what is shown may be wrong. Read the pump again.</source>
            <translation>Après la défaillance de ce programme, ce qui est affiché peut être faux. Interrogez de nouveau la pompe.</translation>
        </message>
        <message>
            <source>The pump is not heard. What is shown is {ago} old; the pump goes on by its program.</source>
            <translation>La pompe n'est plus entendue. Ce qui est affiché date de {ago} ; la pompe continue selon son programme.</translation>
        </message>
        <message>
            <source>A drawing, not to scale. It shows what the pump says of itself; the rotor is drawn faster than it turns.</source>
            <translation>Un dessin, pas à l'échelle. Il montre ce que la pompe dit d'elle-même ; le rotor est dessiné plus rapide qu'il ne tourne.</translation>
        </message>
        <message>
            <source>Connect and read a pump first.</source>
            <translation>Connectez et interrogez d'abord une pompe.</translation>
        </message>
        <message>
            <source>Connect and read a pump: it is drawn here as it says it is.</source>
            <translation>Connectez et interrogez une pompe : elle est dessinée ici telle qu'elle se décrit.</translation>
        </message>
        <message>
            <source>Show to the patient</source>
            <translation>Montrer au patient</translation>
        </message>
        <message>
            <source>The pump in the body</source>
            <translation>La pompe dans le corps</translation>
        </message>
        <message>
            <source> Training: this pump is emulated.</source>
            <translation> Formation : cette pompe est émulée.</translation>
        </message>
        <message>
            <source>A drawing, not to scale.{training}</source>
            <translation>Un dessin, pas à l'échelle.{training}</translation>
        </message>
        <message>
            <source>About {level} are left. It holds {capacity}.</source>
            <translation>Il reste environ {level}. Elle peut contenir {capacity}.</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>Before {day} {month} {year}: in {days} days at most.</source>
            <translation>Avant le {day} {month} {year} : dans {days} jours au plus.</translation>
        </message>
        <message>
            <source>Call your clinic at once if the pump beeps, if you feel ill, very sleepy, or if your symptoms get worse.</source>
            <translation>Appelez aussitôt votre clinique si la pompe sonne, si vous vous sentez mal ou très somnolent, ou si vos symptômes s'aggravent.</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Esc)</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>Extra doses</source>
            <translation>Doses supplémentaires</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>How full it is</source>
            <translation>Niveau de remplissage</translation>
        </message>
        <message>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>Next filling</source>
            <translation>Prochain remplissage</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>Right now</source>
            <translation>En ce moment</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>The pump is not connected at this moment. It goes on by itself.</source>
            <translation>La pompe n'est pas connectée en ce moment. Elle continue toute seule.</translation>
        </message>
        <message>
            <source>The pump lies under the skin of your belly. Through a thin tube it gives a little medicine, day and night, into the fluid around your spinal cord.</source>
            <translation>La pompe se trouve sous la peau de votre ventre. Par un tube fin, elle délivre un peu de médicament, jour et nuit, dans le liquide autour de votre moelle épinière.</translation>
        </message>
        <message>
            <source>What the pump does</source>
            <translation>Ce que fait la pompe</translation>
        </message>
        <message>
            <source>When to call</source>
            <translation>Quand appeler</translation>
        </message>
        <message>
            <source>With your handset you may ask for an extra dose: {dose}. The pump gives at most {max_per_24h} in 24 hours, and none for {lockout} after the last.</source>
            <translation>Avec votre télécommande, vous pouvez demander une dose supplémentaire : {dose}. La pompe en donne au plus {max_per_24h} en 24 heures, et aucune pendant {lockout} après la dernière.</translation>
        </message>
        <message>
            <source>Your medicine pump</source>
            <translation>Votre pompe à médicament</translation>
        </message>
        <message>
            <source>Your pump gives no extra doses on request.</source>
            <translation>Votre pompe ne donne pas de doses supplémentaires à la demande.</translation>
        </message>
        <message>
            <source>{sentence} A new medicine follows in the tube and {front}.</source>
            <translation>{sentence} Un nouveau médicament suit dans le tube et {front}.</translation>
        </message>
        <message>
            <source>{sentence} The pump reports: {alarm}. Your team looks after it.</source>
            <translation>{sentence} La pompe signale : {alarm}. Votre équipe s'en occupe.</translation>
        </message>
        <message>
            <source>Nothing is delivered at this moment.</source>
            <translation>Rien n'est délivré en ce moment.</translation>
        </message>
        <message>
            <source>The pump gives medicine.</source>
            <translation>La pompe délivre le médicament.</translation>
        </message>
        <message>
            <source>The pump gives {what}.</source>
            <translation>La pompe délivre {what}.</translation>
        </message>
        <message>
            <source>The pump has ended its service. Nothing is delivered.</source>
            <translation>La pompe est en fin de service. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>The pump is stopped. Nothing is delivered.</source>
            <translation>La pompe est arrêtée. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>The pump runs its minimum rate only.</source>
            <translation>La pompe fonctionne seulement à son débit minimal.</translation>
        </message>
        <message>
            <source>The pump was never programmed. Nothing is delivered.</source>
            <translation>La pompe n'a jamais été programmée. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>The reservoir is empty. Nothing is delivered.</source>
            <translation>Le réservoir est vide. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>The rotor is held. Nothing is delivered.</source>
            <translation>Le rotor est bloqué. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>a bolus</source>
            <translation>un bolus</translation>
        </message>
        <message>
            <source>a bolus that the patient asked for</source>
            <translation>un bolus que le patient a demandé</translation>
        </message>
        <message>
            <source>a single bolus</source>
            <translation>un bolus unique</translation>
        </message>
        <message>
            <source>no drug</source>
            <translation>aucun médicament</translation>
        </message>
        <message>
            <source>reaches the tip in about {left_nl}</source>
            <translation>atteint l'extrémité dans environ {left_nl}</translation>
        </message>
        <message>
            <source>Alarm of {alarm} priority: {alarm_2}.</source>
            <translation>Alarme de priorité {alarm} : {alarm_2}.</translation>
        </message>
        <message>
            <source>Catheter</source>
            <translation>Cathéter</translation>
        </message>
        <message>
            <source>Catheter tip</source>
            <translation>Extrémité du cathéter</translation>
        </message>
        <message>
            <source>Catheter tip: new solution
{front}</source>
            <translation>Extrémité du cathéter : nouvelle solution
{front}</translation>
        </message>
        <message>
            <source>Catheter: high pressure</source>
            <translation>Cathéter : pression élevée</translation>
        </message>
        <message>
            <source>Pump
{level} of {capacity}</source>
            <translation>Pompe
{level} sur {capacity}</translation>
        </message>
        <message>
            <source>Rotor held</source>
            <translation>Rotor bloqué</translation>
        </message>
        <message>
            <source>Rotor rests</source>
            <translation>Rotor au repos</translation>
        </message>
        <message>
            <source>Rotor turns</source>
            <translation>Rotor en rotation</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>Peau</translation>
        </message>
        <message>
            <source>Spinal cord</source>
            <translation>Moelle épinière</translation>
        </message>
        <message>
            <source>Spinal fluid</source>
            <translation>Liquide spinal</translation>
        </message>
        <message>
            <source>Spine</source>
            <translation>Rachis</translation>
        </message>
        <message>
            <source>The catheter still holds {held}; {fresh} follows and {value}.</source>
            <translation>Le cathéter contient encore {held} ; {fresh} suit et {value}.</translation>
        </message>
        <message>
            <source>The reservoir holds {level} of {capacity}.</source>
            <translation>Le réservoir contient {level} sur {capacity}.</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>au repos</translation>
        </message>
        <message>
            <source>Nobody is signed in to the records.</source>
            <translation>Personne n'est connecté aux dossiers.</translation>
        </message>
        <message>
            <source>The folder of records cannot be read: {error}.</source>
            <translation>Le dossier des données ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <source>The records are not open.</source>
            <translation>Les dossiers ne sont pas ouverts.</translation>
        </message>
        <message>
            <source>Your account may not do this. It takes: {roles}.</source>
            <translation>Votre compte n'y est pas autorisé. Il faut : {roles}.</translation>
        </message>
        <message>
            <source>{number} · born {birth_date}</source>
            <translation>{number} · né(e) {birth_date}</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administration</translation>
        </message>
        <message>
            <source>by stability of the solution</source>
            <translation>par la stabilité de la solution</translation>
        </message>
        <message>
            <source>by volume</source>
            <translation>par le volume</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>suivi</translation>
        </message>
        <message>
            <source>pharmacist</source>
            <translation>pharmacie</translation>
        </message>
        <message>
            <source>programmer</source>
            <translation>programmation</translation>
        </message>
        <message>
            <source>refill</source>
            <translation>remplissage</translation>
        </message>
        <message>
            <source>refill nurse</source>
            <translation>infirmier de remplissage</translation>
        </message>
        <message>
            <source>replacement of the pump</source>
            <translation>remplacement de la pompe</translation>
        </message>
        <message>
            <source>trainer</source>
            <translation>formation</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>test</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>consultation</translation>
        </message>
        <message>
            <source>The diagnostic file cannot be written: {why}.</source>
            <translation>Le fichier de diagnostic ne peut pas être écrit : {why}.</translation>
        </message>
        <message>
            <source>{file} is written. No name, serial number or dose is in it.</source>
            <translation>{file} est écrit. Il ne contient ni nom, ni numéro de série, ni dose.</translation>
        </message>
        <message>
            <source>Basal mode</source>
            <translation>Mode de base</translation>
        </message>
        <message>
            <source>Correct the marked entry first: {wrong}</source>
            <translation>Corrigez d'abord la saisie marquée : {wrong}</translation>
        </message>
        <message>
            <source>Finish or cancel the switch to {mode_names} first.</source>
            <translation>Terminez ou annulez d'abord le passage à {mode_names}.</translation>
        </message>
        <message>
            <source> The pump gives {given} a bolus.</source>
            <translation> La pompe donne {given} par bolus.</translation>
        </message>
        <message>
            <source>A bolus every {every}: </source>
            <translation>Un bolus à intervalle de {every} : </translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Entre-temps</translation>
        </message>
        <message>
            <source>Between boluses</source>
            <translation>Entre les bolus</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Daily dose</source>
            <translation>Dose quotidienne</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dose</translation>
        </message>
        <message>
            <source>Dose between</source>
            <translation>Dose entre bolus</translation>
        </message>
        <message>
            <source>Dose of one bolus</source>
            <translation>Dose d'un bolus</translation>
        </message>
        <message>
            <source>Dose per day</source>
            <translation>Dose par jour</translation>
        </message>
        <message>
            <source>Each bolus takes</source>
            <translation>Durée d'un bolus</translation>
        </message>
        <message>
            <source>Enter all of it; nothing is assumed. The draft keeps its mode until then.</source>
            <translation>Saisissez tout ; rien n'est supposé. Le brouillon garde son mode jusque-là.</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <source>First at</source>
            <translation>Premier à</translation>
        </message>
        <message>
            <source>First bolus at</source>
            <translation>Premier bolus à</translation>
        </message>
        <message>
            <source>From one bolus to the next</source>
            <translation>D'un bolus au suivant</translation>
        </message>
        <message>
            <source>Less than an hour apart! {words}</source>
            <translation>Moins d'une heure d'écart ! {words}</translation>
        </message>
        <message>
            <source>Minimum rate</source>
            <translation>Débit minimal</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>The minimum rate has no dose to take over. Enter the daily dose for {mode_names}.</source>
            <translation>Le débit minimal n'a pas de dose à reprendre. Saisissez la dose quotidienne pour : {mode_names}.</translation>
        </message>
        <message>
            <source>This pump's lowest rate keeps the catheter open: {flow} mcL/h, {daily} {unit}/day.</source>
            <translation>Le débit le plus bas de cette pompe garde le cathéter ouvert : {flow} mcL/h, {daily} {unit}/day.</translation>
        </message>
        <message>
            <source>Use periodic bolus</source>
            <translation>Utiliser bolus périodique</translation>
        </message>
        <message>
            <source>Use this dose</source>
            <translation>Utiliser cette dose</translation>
        </message>
        <message>
            <source>dose between</source>
            <translation>dose entre bolus</translation>
        </message>
        <message>
            <source>enter the daily dose first</source>
            <translation>saisir d'abord la dose quotidienne</translation>
        </message>
        <message>
            <source>still to be entered: {missing}</source>
            <translation>reste à saisir : {missing}</translation>
        </message>
        <message>
            <source>the pump gives {given}</source>
            <translation>la pompe donne {given}</translation>
        </message>
        <message>
            <source>{a_day} a day, {daily} {unit} a day in boluses.</source>
            <translation>{a_day} par jour, {daily} {unit} par jour en bolus.</translation>
        </message>
        <message>
            <source> By its bore the piece {segment} holds {bore} mcL.</source>
            <translation> D'après son calibre, le segment {segment} contient {bore} mcL.</translation>
        </message>
        <message>
            <source> No bore is known of {without}: the volume cannot be compared.</source>
            <translation> Calibre inconnu pour {without} : le volume ne peut pas être comparé.</translation>
        </message>
        <message>
            <source>Catheter model</source>
            <translation>Modèle de cathéter</translation>
        </message>
        <message>
            <source>Cut off the piece {segment_name} at its {end} end, 0 where nothing was</source>
            <translation>Longueur coupée au segment {segment_name}, bout {end} ; 0 si rien n'a été coupé</translation>
        </message>
        <message>
            <source>Cut off {segment_name}, {end} end</source>
            <translation>Coupé à {segment_name}, bout {end}</translation>
        </message>
        <message>
            <source>Left: {length} of {whole}, {volume_nl}.</source>
            <translation>Reste : {length} sur {whole}, {volume_nl}.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Use this catheter</source>
            <translation>Utiliser ce cathéter</translation>
        </message>
        <message>
            <source>Volume and bore differ</source>
            <translation>Volume et calibre discordants</translation>
        </message>
        <message>
            <source>catheter {model_name}</source>
            <translation>cathéter {model_name}</translation>
        </message>
        <message>
            <source>choose the model of the implant record</source>
            <translation>choisir le modèle du dossier d'implantation</translation>
        </message>
        <message>
            <source>preset of this program: 10 %</source>
            <translation>préréglage de ce programme : 10 %</translation>
        </message>
        <message>
            <source>pump</source>
            <translation>pompe</translation>
        </message>
        <message>
            <source>spinal</source>
            <translation>rachidien</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>le modèle</translation>
        </message>
        <message>
            <source> (asks {per_day} times a day)</source>
            <translation> (demande {per_day} fois par jour)</translation>
        </message>
        <message>
            <source> · from {start_minutes}</source>
            <translation> · dès {start_minutes}</translation>
        </message>
        <message>
            <source>After {end_h} h</source>
            <translation>Après {end_h} h</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Courbe</translation>
        </message>
        <message>
            <source>Curves: </source>
            <translation>Courbes : </translation>
        </message>
        <message>
            <source>Dose in the last 24 h · {drug_name} {unit}{where}</source>
            <translation>Dose des dernières 24 h · {drug_name} {unit}{where}</translation>
        </message>
        <message>
            <source>Projected cumulative dose</source>
            <translation>Dose cumulée prévue</translation>
        </message>
        <message>
            <source>Projected cumulative dose · {drug_name} {unit}{where}</source>
            <translation>Dose cumulée prévue · {drug_name} {unit}{where}</translation>
        </message>
        <message>
            <source>Projected reservoir · {unit}{where}</source>
            <translation>Réservoir prévu · {unit}{where}</translation>
        </message>
        <message>
            <source>Pump {model_name} {serial}, read at {at} pump time</source>
            <translation>Pompe {model_name} {serial}, interrogée à {at}, heure de la pompe</translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>FORMATION</translation>
        </message>
        <message>
            <source>cumulative {drug_name}</source>
            <translation>{drug_name} cumulé</translation>
        </message>
        <message>
            <source>{drug_name} in the last 24 h</source>
            <translation>{drug_name} des dernières 24 h</translation>
        </message>
        <message>
            <source>After a bolus ends the patient waits {lockout}.</source>
            <translation>Après la fin d'un bolus, le patient attend {lockout}.</translation>
        </message>
        <message>
            <source>Less than an hour! {words}</source>
            <translation>Moins d'une heure ! {words}</translation>
        </message>
        <message>
            <source>Lockout</source>
            <translation>Période réfractaire</translation>
        </message>
        <message>
            <source>Lockout after the end of one</source>
            <translation>Période réfractaire après la fin d'un bolus</translation>
        </message>
        <message>
            <source>Most in 24 h</source>
            <translation>Maximum en 24 h</translation>
        </message>
        <message>
            <source>Off. Enter all of it to turn them on; nothing is assumed.</source>
            <translation>Désactivé. Saisissez tout pour activer ; rien n'est supposé.</translation>
        </message>
        <message>
            <source>Patient boluses</source>
            <translation>Bolus du patient</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>a catheter has at least one part</source>
            <translation>un cathéter a au moins un segment</translation>
        </message>
        <message>
            <source>add catheter part</source>
            <translation>ajouter un segment de cathéter</translation>
        </message>
        <message>
            <source>add {drug}</source>
            <translation>ajouter {drug}</translation>
        </message>
        <message>
            <source>add {once_names}</source>
            <translation>ajouter {once_names}</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>transition</translation>
        </message>
        <message>
            <source>change catheter</source>
            <translation>modifier le cathéter</translation>
        </message>
        <message>
            <source>change concentration</source>
            <translation>modifier la concentration</translation>
        </message>
        <message>
            <source>change low-reservoir alarm</source>
            <translation>modifier l'alarme de réservoir bas</translation>
        </message>
        <message>
            <source>change patient boluses</source>
            <translation>modifier les bolus du patient</translation>
        </message>
        <message>
            <source>change reservoir volume</source>
            <translation>modifier le volume du réservoir</translation>
        </message>
        <message>
            <source>change solution</source>
            <translation>modifier la solution</translation>
        </message>
        <message>
            <source>change {once_names}</source>
            <translation>modifier {once_names}</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>amorçage</translation>
        </message>
        <message>
            <source>remove catheter part</source>
            <translation>supprimer un segment de cathéter</translation>
        </message>
        <message>
            <source>remove {drug}</source>
            <translation>supprimer {drug}</translation>
        </message>
        <message>
            <source>remove {once_names}</source>
            <translation>supprimer {once_names}</translation>
        </message>
        <message>
            <source>replace {drug}</source>
            <translation>remplacer {drug}</translation>
        </message>
        <message>
            <source>the only drug cannot be removed; replace it</source>
            <translation>le seul médicament ne peut pas être supprimé ; remplacez-le</translation>
        </message>
        <message>
            <source>there is no drug {index} among {count}</source>
            <translation>il n'y a pas de médicament {index} parmi {count}</translation>
        </message>
        <message>
            <source>there is no item {index} among {count}</source>
            <translation>il n'y a pas de point {index} parmi {count}</translation>
        </message>
        <message>
            <source>there is no part {index} among {count}</source>
            <translation>il n'y a pas de segment {index} parmi {count}</translation>
        </message>
        <message>
            <source>turn off patient boluses</source>
            <translation>désactiver les bolus du patient</translation>
        </message>
        <message>
            <source>turn on patient boluses</source>
            <translation>activer les bolus du patient</translation>
        </message>
        <message>
            <source>there is no program to change</source>
            <translation>il n'y a pas de programme à modifier</translation>
        </message>
        <message>
            <source>A slip? {found} here, {limit} running now.</source>
            <translation>Une faute de frappe ? {found} ici, {limit} en cours.</translation>
        </message>
        <message>
            <source>1 to 32 letters, digits, - or _</source>
            <translation>1 à 32 lettres, chiffres, - ou _</translation>
        </message>
        <message>
            <source>a date as year-month-day, like 2026-03-24</source>
            <translation>une date sous la forme année-mois-jour, comme 2026-03-24</translation>
        </message>
        <message>
            <source>a whole number from 1 to {most}, digits only</source>
            <translation>un nombre entier de 1 à {most}, en chiffres seulement</translation>
        </message>
        <message>
            <source>{date} is no day of the calendar</source>
            <translation>{date} n'est pas un jour du calendrier</translation>
        </message>
        <message>
            <source>Make a new program from the syringe label and the implant record, or open a program file.</source>
            <translation>Créez un nouveau programme d'après l'étiquette de la seringue et le dossier d'implantation, ou ouvrez un fichier de programme.</translation>
        </message>
        <message>
            <source>New program…</source>
            <translation>Nouveau programme…</translation>
        </message>
        <message>
            <source>Open program file…</source>
            <translation>Ouvrir un programme…</translation>
        </message>
        <message>
            <source>This pump has never been programmed and runs nothing</source>
            <translation>Cette pompe n'a jamais été programmée et n'exécute rien</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Ven</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>Lun</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sam</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Dim</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Jeu</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>a step at {at_min} would leave less than {shortest_step_min} min beside it</source>
            <translation>un palier à {at_min} laisserait moins de {shortest_step_min} min à côté de lui</translation>
        </message>
        <message>
            <source>add step at {at_min}</source>
            <translation>ajouter un palier à {at_min}</translation>
        </message>
        <message>
            <source>all days</source>
            <translation>tous les jours</translation>
        </message>
        <message>
            <source>change {start} rate</source>
            <translation>modifier le débit de {start}</translation>
        </message>
        <message>
            <source>copy {pattern} to {days_text}</source>
            <translation>copier {pattern} vers {days_text}</translation>
        </message>
        <message>
            <source>delete {start} step</source>
            <translation>supprimer le palier de {start}</translation>
        </message>
        <message>
            <source>give {day_names} its own pattern</source>
            <translation>donner un modèle propre : {day_names}</translation>
        </message>
        <message>
            <source>merge {start} and {start_2}</source>
            <translation>fusionner {start} et {start_2}</translation>
        </message>
        <message>
            <source>move {before} step</source>
            <translation>déplacer le palier de {before}</translation>
        </message>
        <message>
            <source>split {start} step</source>
            <translation>diviser le palier de {start}</translation>
        </message>
        <message>
            <source>the first step begins at 00:00</source>
            <translation>le premier palier commence à 00:00</translation>
        </message>
        <message>
            <source>the last step cannot be deleted; a day needs one</source>
            <translation>le dernier palier ne peut pas être supprimé ; il en faut un par jour</translation>
        </message>
        <message>
            <source>there is no next step to merge with</source>
            <translation>il n'y a pas de palier suivant avec lequel fusionner</translation>
        </message>
        <message>
            <source>there is no pattern named {pattern}</source>
            <translation>il n'y a pas de modèle nommé {pattern}</translation>
        </message>
        <message>
            <source>there is no step {index} among {count}</source>
            <translation>il n'y a pas de palier {index} parmi {count}</translation>
        </message>
        <message>
            <source>this program has no steps; switch to Flex first</source>
            <translation>ce programme n'a pas de paliers ; passez d'abord à Flex</translation>
        </message>
        <message>
            <source>this pump holds {most} patterns and all are in use</source>
            <translation>cette pompe contient {most} modèles et tous sont utilisés</translation>
        </message>
        <message>
            <source>this schedule has no week; switch to Flex (weekly) first</source>
            <translation>ce plan n'a pas de semaine ; passez d'abord à Flex (semaine)</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} jours</translation>
        </message>
        <message>
            <source>{day_names} has a pattern of its own already</source>
            <translation>{day_names} : ce jour a déjà son propre modèle</translation>
        </message>
        <message>
            <source>{start_min} is too close to the next step; here from {low} to {high}</source>
            <translation>{start_min} est trop proche du palier suivant ; ici de {low} à {high}</translation>
        </message>
        <message>
            <source>{start} to {end} is too short to split</source>
            <translation>{start} à {end} est trop court pour être divisé</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>{accessible_name}: finish or empty what is begun</source>
            <translation>{accessible_name} : terminez ou videz la saisie commencée</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>Horizon</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>To next refill</source>
            <translation>Au remplissage suivant</translation>
        </message>
        <message>
            <source>To refill</source>
            <translation>Remplissage</translation>
        </message>
        <message>
            <source>Flex (24 h)</source>
            <translation>Flex (24 h)</translation>
        </message>
        <message>
            <source>Flex (weekly)</source>
            <translation>Flex (semaine)</translation>
        </message>
        <message>
            <source>Periodic bolus</source>
            <translation>Bolus périodique</translation>
        </message>
        <message>
            <source>Simple continuous</source>
            <translation>Continu simple</translation>
        </message>
        <message>
            <source>change continuous dose</source>
            <translation>modifier la dose continue</translation>
        </message>
        <message>
            <source>change periodic bolus</source>
            <translation>modifier le bolus périodique</translation>
        </message>
        <message>
            <source>only a flex schedule has a week</source>
            <translation>seul un plan flex a une semaine</translation>
        </message>
        <message>
            <source>switch to Flex (24 h)</source>
            <translation>passer à Flex (24 h)</translation>
        </message>
        <message>
            <source>switch to Flex (weekly)</source>
            <translation>passer à Flex (semaine)</translation>
        </message>
        <message>
            <source>switch to Minimum rate</source>
            <translation>passer à Débit minimal</translation>
        </message>
        <message>
            <source>switch to Periodic bolus</source>
            <translation>passer à Bolus périodique</translation>
        </message>
        <message>
            <source>switch to Simple continuous</source>
            <translation>passer à Continu simple</translation>
        </message>
        <message>
            <source>the minimum rate has no dose to take over; enter the dose first</source>
            <translation>le débit minimal n'a pas de dose à reprendre ; saisissez d'abord la dose</translation>
        </message>
        <message>
            <source>there is no pattern named {name}</source>
            <translation>il n'y a pas de modèle nommé {name}</translation>
        </message>
        <message>
            <source>Catheter length</source>
            <translation>Longueur du cathéter</translation>
        </message>
        <message>
            <source>Catheter volume per cm</source>
            <translation>Volume du cathéter par cm</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Concentration</translation>
        </message>
        <message>
            <source>Concentration again</source>
            <translation>Concentration, 2e fois</translation>
        </message>
        <message>
            <source>Concentration, again</source>
            <translation>Concentration, 2e fois</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>Médicament</translation>
        </message>
        <message>
            <source>From the syringe label and the implant record. The dose is entered next; until then the draft is the pump's minimum rate.</source>
            <translation>D'après l'étiquette de la seringue et le dossier d'implantation. La dose est saisie ensuite ; jusque-là, le brouillon est le débit minimal de la pompe.</translation>
        </message>
        <message>
            <source>In the drug library: {drugs}.</source>
            <translation>Dans la bibliothèque de médicaments : {drugs}.</translation>
        </message>
        <message>
            <source>Low alarm at</source>
            <translation>Alarme basse à</translation>
        </message>
        <message>
            <source>Low-reservoir alarm</source>
            <translation>Alarme de réservoir bas</translation>
        </message>
        <message>
            <source>Ten times the upper limit or more</source>
            <translation>Dix fois la limite supérieure ou plus</translation>
        </message>
        <message>
            <source>The amount is at least ten times the upper limit: a moved point, a day for an hour, mg for mcg.</source>
            <translation>La quantité est au moins dix fois la limite supérieure : une virgule déplacée, un jour pour une heure, mg pour mcg.</translation>
        </message>
        <message>
            <source>A finding that weighs more here</source>
            <translation>Un constat qui pèse plus ici</translation>
        </message>
        <message>
            <source>Highest concentration</source>
            <translation>Concentration maximale</translation>
        </message>
        <message>
            <source>Highest daily dose</source>
            <translation>Dose quotidienne maximale</translation>
        </message>
        <message>
            <source>Highest dose of an hour</source>
            <translation>Dose maximale d'une heure</translation>
        </message>
        <message>
            <source>Highest patient bolus</source>
            <translation>Bolus maximal du patient</translation>
        </message>
        <message>
            <source>Highest single dose</source>
            <translation>Dose unique maximale</translation>
        </message>
        <message>
            <source>Largest fall of the daily dose, in percent</source>
            <translation>Plus forte baisse de la dose quotidienne, en pour cent</translation>
        </message>
        <message>
            <source>Largest rise of the daily dose, as an amount</source>
            <translation>Plus forte hausse de la dose quotidienne, en quantité</translation>
        </message>
        <message>
            <source>Largest rise of the daily dose, in percent</source>
            <translation>Plus forte hausse de la dose quotidienne, en pour cent</translation>
        </message>
        <message>
            <source>The library has no upper limit here.</source>
            <translation>La bibliothèque n'a pas de limite supérieure ici.</translation>
        </message>
        <message>
            <source>The library has: {limits}.</source>
            <translation>La bibliothèque a : {limits}.</translation>
        </message>
        <message>
            <source>Use of the drug</source>
            <translation>Usage du médicament</translation>
        </message>
        <message>
            <source>asks for a reason</source>
            <translation>demande un motif</translation>
        </message>
        <message>
            <source>every drug</source>
            <translation>tous les médicaments</translation>
        </message>
        <message>
            <source>set by {name} on {day}: {why}</source>
            <translation>fixée par {name} le {day} : {why}</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>bloque</translation>
        </message>
        <message>
            <source>Make the draft</source>
            <translation>Créer le brouillon</translation>
        </message>
        <message>
            <source>New program</source>
            <translation>Nouveau programme</translation>
        </message>
        <message>
            <source>Reservoir holds</source>
            <translation>Contenu du réservoir</translation>
        </message>
        <message>
            <source>Reservoir volume</source>
            <translation>Volume du réservoir</translation>
        </message>
        <message>
            <source>Volume per cm</source>
            <translation>Volume par cm</translation>
        </message>
        <message>
            <source>new program</source>
            <translation>nouveau programme</translation>
        </message>
        <message>
            <source>the two concentrations differ; read the label again and type both anew</source>
            <translation>les deux concentrations diffèrent ; relisez l'étiquette et ressaisissez les deux</translation>
        </message>
        <message>
            <source>A bridge moves {whole}: tubing {tubing} ({source}), catheter </source>
            <translation>Une transition (bridge) déplace {whole} : tubulure {tubing} ({source}), cathéter </translation>
        </message>
        <message>
            <source>Add bolus</source>
            <translation>Ajouter le bolus</translation>
        </message>
        <message>
            <source>Add bolus…</source>
            <translation>Ajouter un bolus…</translation>
        </message>
        <message>
            <source>Add bridge</source>
            <translation>Ajouter la transition</translation>
        </message>
        <message>
            <source>Add bridge…</source>
            <translation>Ajouter transition…</translation>
        </message>
        <message>
            <source>Add prime</source>
            <translation>Ajouter l'amorçage</translation>
        </message>
        <message>
            <source>Add prime…</source>
            <translation>Ajouter amorçage…</translation>
        </message>
        <message>
            <source>Dose meanwhile</source>
            <translation>Dose entre-temps</translation>
        </message>
        <message>
            <source>Dose of the bolus</source>
            <translation>Dose du bolus</translation>
        </message>
        <message>
            <source>Dose of the old solution</source>
            <translation>Dose de l'ancienne solution</translation>
        </message>
        <message>
            <source>Meanwhile this old dose runs; the proposed dose begins when the bridge has ended.</source>
            <translation>Entre-temps, cette ancienne dose est délivrée ; la dose proposée commence quand la transition est finie.</translation>
        </message>
        <message>
            <source>Once, before it starts</source>
            <translation>Une fois, avant le départ</translation>
        </message>
        <message>
            <source>Remove {kind}</source>
            <translation>Supprimer {kind}</translation>
        </message>
        <message>
            <source>The bolus takes</source>
            <translation>Durée du bolus</translation>
        </message>
        <message>
            <source>The pump runs nothing that could be bridged.</source>
            <translation>La pompe n'exécute rien qui puisse être relayé par une transition.</translation>
        </message>
        <message>
            <source>Tubing and catheter hold what runs now: {parts}.</source>
            <translation>Tubulure et cathéter contiennent ce qui est en cours : {parts}.</translation>
        </message>
        <message>
            <source>Tubing {tubing} + catheter {catheter} = {whole}. Tubing: {source}; catheter: lengths times volume per cm of this program. What goes beyond is a bolus to the patient.</source>
            <translation>Tubulure {tubing} + cathéter {catheter} = {whole}. Tubulure : {source} ; cathéter : longueurs fois volume par cm de ce programme. Ce qui dépasse est un bolus pour le patient.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Volume to prime</source>
            <translation>Volume d'amorçage</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>there is no old solution: the pump runs nothing</source>
            <translation>il n'y a pas d'ancienne solution : la pompe n'exécute rien</translation>
        </message>
        <message>
            <source>{moves}{catheter} (lengths times volume per cm of this program).</source>
            <translation>{moves}{catheter} (longueurs fois volume par cm de ce programme).</translation>
        </message>
        <message>
            <source>, at most {at_most_shown} {unit}/day</source>
            <translation>, au plus {at_most_shown} {unit}/day</translation>
        </message>
        <message>
            <source>Accepted. {text}</source>
            <translation>Accepté. {text}</translation>
        </message>
        <message>
            <source>Find out now</source>
            <translation>Tirer au clair</translation>
        </message>
        <message>
            <source>It is not known which program the pump runs</source>
            <translation>On ne sait pas quel programme la pompe exécute</translation>
        </message>
        <message>
            <source>It runs either the old program ({old}) or the new one ({new}), never a mix. Reading the pump tells which. Until then nothing else can be programmed.</source>
            <translation>Elle exécute soit l'ancien programme ({old}), soit le nouveau ({new}), jamais un mélange. L'interrogation de la pompe le dira. Jusque-là, rien d'autre ne peut être programmé.</translation>
        </message>
        <message>
            <source>It runs the program that it ran before: {old}.</source>
            <translation>Elle exécute le programme qu'elle exécutait avant : {old}.</translation>
        </message>
        <message>
            <source>NOT READ</source>
            <translation>NON LUE</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pump {state}, program generation {generation}</source>
            <translation>Pompe {state}, génération de programme {generation}</translation>
        </message>
        <message>
            <source>RUNNING</source>
            <translation>EN MARCHE</translation>
        </message>
        <message>
            <source>Read back and decoded: the same program as reviewed.</source>
            <translation>Relu et décodé : le même programme que celui vérifié.</translation>
        </message>
        <message>
            <source>Read the pump again</source>
            <translation>Réinterroger la pompe</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer rapport…</translation>
        </message>
        <message>
            <source>Save the session report</source>
            <translation>Enregistrer le rapport de session</translation>
        </message>
        <message>
            <source>The pump was not programmed</source>
            <translation>La pompe n'a pas été programmée</translation>
        </message>
        <message>
            <source>The report was not saved: {error}</source>
            <translation>Le rapport n'a pas été enregistré : {error}</translation>
        </message>
        <message>
            <source>The report was saved as {path_name}.</source>
            <translation>Le rapport a été enregistré sous {path_name}.</translation>
        </message>
        <message>
            <source>Write begun {begun_at}, transaction {txn}.</source>
            <translation>Écriture commencée le {begun_at}, transaction {txn}.</translation>
        </message>
        <message>
            <source>no pump is connected</source>
            <translation>aucune pompe n'est connectée</translation>
        </message>
        <message>
            <source>not programmed</source>
            <translation>non programmée</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message>
            <source>the pump has not been read back yet</source>
            <translation>la pompe n'a pas encore été relue</translation>
        </message>
        <message>
            <source>Add this part</source>
            <translation>Ajouter ce segment</translation>
        </message>
        <message>
            <source>Doses are of the first drug. With another one there, the draft goes to the minimum rate without boluses.</source>
            <translation>Les doses sont celles du premier médicament. S'il y en a un autre à sa place, le brouillon passe au débit minimal sans bolus.</translation>
        </message>
        <message>
            <source>In place of {old}</source>
            <translation>À la place de {old}</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Name of the part</source>
            <translation>Nom du segment</translation>
        </message>
        <message>
            <source>One more drug</source>
            <translation>Un médicament de plus</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Use this drug</source>
            <translation>Utiliser ce médicament</translation>
        </message>
        <message>
            <source>Document (PDF)…</source>
            <translation>Document (PDF)…</translation>
        </message>
        <message>
            <source>Drawing (SVG)…</source>
            <translation>Dessin (SVG)…</translation>
        </message>
        <message>
            <source>Export as PNG, SVG, PDF or CSV</source>
            <translation>Exporter en PNG, SVG, PDF ou CSV</translation>
        </message>
        <message>
            <source>Export the plot as a file</source>
            <translation>Exporter le graphique dans un fichier</translation>
        </message>
        <message>
            <source>Export the plot as {kind}</source>
            <translation>Exporter le graphique en {kind}</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Image (PNG)…</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tableau (CSV)…</translation>
        </message>
        <message>
            <source>The plot is saved as {path_name}.</source>
            <translation>Le graphique est enregistré sous {path_name}.</translation>
        </message>
        <message>
            <source>{path_name} was not written: {why}</source>
            <translation>{path_name} n'a pas été écrit : {why}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>ferme</translation>
        </message>
        <message>
            <source>library {word} limit {value} {unit}/24 h</source>
            <translation>limite ({word}) bibliothèque {value} {unit}/24 h</translation>
        </message>
        <message>
            <source>low alarm</source>
            <translation>alarme basse</translation>
        </message>
        <message>
            <source>low-reservoir alarm {low}</source>
            <translation>alarme de réservoir bas {low}</translation>
        </message>
        <message>
            <source>refill due {date}</source>
            <translation>remplissage dû le {date}</translation>
        </message>
        <message>
            <source>soft</source>
            <translation>souple</translation>
        </message>
        <message>
            <source>this clinic's {word} limit {value} {unit}/24 h</source>
            <translation>limite de cette clinique ({word}) {value} {unit}/24 h</translation>
        </message>
        <message>
            <source>Boluses asked for a day, above 0 to {most_a_day}; empty: no likely course is drawn</source>
            <translation>Nombre de bolus demandés par jour, au-dessus de 0 et jusqu'à {most_a_day} ; vide : pas de courbe probable</translation>
        </message>
        <message>
            <source>Dose since the start, or</source>
            <translation>Dose depuis le début, ou</translation>
        </message>
        <message>
            <source>How often a patient asks for a bolus</source>
            <translation>À quelle fréquence un patient demande un bolus</translation>
        </message>
        <message>
            <source>Last 24 h</source>
            <translation>Dern. 24 h</translation>
        </message>
        <message>
            <source>Patient asks</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Sum since the start, or the dose of the last 24 h</source>
            <translation>Somme depuis le début, ou dose des dernières 24 h</translation>
        </message>
        <message>
            <source>The program in the pump, as it goes on</source>
            <translation>Le programme dans la pompe, tel qu'il se poursuit</translation>
        </message>
        <message>
            <source>The proposed program by its schedule</source>
            <translation>Le programme proposé, selon son plan</translation>
        </message>
        <message>
            <source>What 5, 50 and 95 of 100 patients who ask so often have had; no forecast</source>
            <translation>Ce qu'ont reçu 5, 50 et 95 patients sur 100 qui demandent aussi souvent ; pas une prévision</translation>
        </message>
        <message>
            <source>What has left the catheter tip by then</source>
            <translation>Ce qui est alors sorti de l'extrémité du cathéter</translation>
        </message>
        <message>
            <source>What the pump says that it gave</source>
            <translation>Ce que la pompe dit avoir délivré</translation>
        </message>
        <message>
            <source>With every patient bolus as early as allowed</source>
            <translation>Avec tous les bolus du patient dès qu'ils sont permis</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>a number above 0 and at most {most}, like 3 or 0.5</source>
            <translation>un nombre supérieur à 0 et d'au plus {most}, comme 3 ou 0.5</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>at the tip</source>
            <translation>à l'extrémité</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>délivré</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <source>running now</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>at the tip {tip} {unit}</source>
            <translation>à l'extrémité {tip} {unit}</translation>
        </message>
        <message>
            <source>delivered {delivered} {unit}</source>
            <translation>délivré {delivered} {unit}</translation>
        </message>
        <message>
            <source>likely {middle} {unit} ({low} to {high})</source>
            <translation>probable {middle} {unit} ({low} à {high})</translation>
        </message>
        <message>
            <source>running now {old} {unit}</source>
            <translation>en cours {old} {unit}</translation>
        </message>
        <message>
            <source>Keep the schedule as a template…</source>
            <translation>Garder le plan comme gabarit…</translation>
        </message>
        <message>
            <source>Open a program file</source>
            <translation>Ouvrir un fichier de programme</translation>
        </message>
        <message>
            <source>Program files (*.thecal.json);;All files (*)</source>
            <translation>Fichiers de programme (*.thecal.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Save program file…</source>
            <translation>Enregistrer programme…</translation>
        </message>
        <message>
            <source>Save the program as a file</source>
            <translation>Enregistrer le programme dans un fichier</translation>
        </message>
        <message>
            <source>Saved as {path_name}.</source>
            <translation>Enregistré sous {path_name}.</translation>
        </message>
        <message>
            <source>The draft is as it was.</source>
            <translation>Le brouillon est inchangé.</translation>
        </message>
        <message>
            <source>The schedule is kept as template {name}.</source>
            <translation>Le plan est gardé comme gabarit {name}.</translation>
        </message>
        <message>
            <source>Use a template…</source>
            <translation>Utiliser un gabarit…</translation>
        </message>
        <message>
            <source>open {path_name}</source>
            <translation>ouvrir {path_name}</translation>
        </message>
        <message>
            <source>{path_name} was not opened: {error}</source>
            <translation>{path_name} n'a pas été ouvert : {error}</translation>
        </message>
        <message>
            <source>{path_name} was not saved: {value}</source>
            <translation>{path_name} n'a pas été enregistré : {value}</translation>
        </message>
        <message>
            <source> · begun again {resent} times</source>
            <translation> · recommencé {resent} fois</translation>
        </message>
        <message>
            <source>, generation {generation}</source>
            <translation>, génération {generation}</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Activate new program</source>
            <translation>Activer le programme</translation>
        </message>
        <message>
            <source>Confirm running</source>
            <translation>Confirmer la marche</translation>
        </message>
        <message>
            <source>NOT the same as here</source>
            <translation>PAS identique à celui d'ici</translation>
        </message>
        <message>
            <source>Programming</source>
            <translation>Programmation</translation>
        </message>
        <message>
            <source>Programming the pump</source>
            <translation>Programmation de la pompe</translation>
        </message>
        <message>
            <source>Pump checked the program</source>
            <translation>Programme contrôlé par la pompe</translation>
        </message>
        <message>
            <source>Read back and compare</source>
            <translation>Relire et comparer</translation>
        </message>
        <message>
            <source>Read pump again</source>
            <translation>Réinterroger</translation>
        </message>
        <message>
            <source>Send program</source>
            <translation>Envoyer le programme</translation>
        </message>
        <message>
            <source>The pump has to have the program first: send it.</source>
            <translation>La pompe doit d'abord avoir le programme : envoyez-le.</translation>
        </message>
        <message>
            <source>Type the new daily dose first.</source>
            <translation>Saisissez d'abord la nouvelle dose quotidienne.</translation>
        </message>
        <message>
            <source>Type the new daily dose of {drug} to confirm</source>
            <translation>Saisissez la nouvelle dose quotidienne de {drug} pour confirmer</translation>
        </message>
        <message>
            <source>Type the new daily dose to confirm</source>
            <translation>Saisissez la nouvelle dose quotidienne pour confirmer</translation>
        </message>
        <message>
            <source>Until you press Activate the pump keeps running the old program. If the link drops, the pump is left on either the old program or the new one, never a mix, and this screen will tell you which.</source>
            <translation>Tant que vous n'appuyez pas sur Activer, la pompe continue d'exécuter l'ancien programme. Si la liaison est coupée, la pompe reste soit sur l'ancien programme, soit sur le nouveau, jamais un mélange, et cet écran vous dira lequel.</translation>
        </message>
        <message>
            <source>ended at block {done} of {of}; the pump runs its old program</source>
            <translation>terminé au bloc {done} sur {of} ; la pompe exécute son ancien programme</translation>
        </message>
        <message>
            <source>every byte read back is the one that was sent</source>
            <translation>chaque octet relu est celui qui a été envoyé</translation>
        </message>
        <message>
            <source>generation {generation}</source>
            <translation>génération {generation}</translation>
        </message>
        <message>
            <source>keep the head over the pump</source>
            <translation>gardez la tête en place</translation>
        </message>
        <message>
            <source>pump says {day} {unit}/day, at most {most} {unit}/day</source>
            <translation>la pompe dit {day} {unit}/day, au plus {most} {unit}/day</translation>
        </message>
        <message>
            <source>pump unchanged since it was read</source>
            <translation>pompe inchangée depuis son interrogation</translation>
        </message>
        <message>
            <source>pump unchanged since it was read{generation}</source>
            <translation>pompe inchangée depuis son interrogation{generation}</translation>
        </message>
        <message>
            <source>reading the program back</source>
            <translation>relecture du programme</translation>
        </message>
        <message>
            <source>reading the pump's state</source>
            <translation>lecture de l'état de la pompe</translation>
        </message>
        <message>
            <source>same as here</source>
            <translation>identique à celui d'ici</translation>
        </message>
        <message>
            <source>sent to the pump</source>
            <translation>envoyé à la pompe</translation>
        </message>
        <message>
            <source>sent; what became of it is not known yet</source>
            <translation>envoyé ; le résultat n'est pas encore connu</translation>
        </message>
        <message>
            <source>the pump checks and adds up what it stored</source>
            <translation>la pompe contrôle et additionne ce qu'elle a enregistré</translation>
        </message>
        <message>
            <source>the pump did not take the new program</source>
            <translation>la pompe n'a pas pris le nouveau programme</translation>
        </message>
        <message>
            <source>the pump does not say that it runs</source>
            <translation>la pompe ne dit pas qu'elle est en marche</translation>
        </message>
        <message>
            <source>the pump has switched</source>
            <translation>la pompe a basculé</translation>
        </message>
        <message>
            <source>the pump holds nothing that could be cancelled</source>
            <translation>la pompe ne contient rien qui puisse être abandonné</translation>
        </message>
        <message>
            <source>the pump is asked whether anything has changed</source>
            <translation>on demande à la pompe si quelque chose a changé</translation>
        </message>
        <message>
            <source>the pump says nothing of this drug</source>
            <translation>la pompe ne dit rien de ce médicament</translation>
        </message>
        <message>
            <source>the pump says that it runs</source>
            <translation>la pompe dit qu'elle est en marche</translation>
        </message>
        <message>
            <source>waiting for your confirmation</source>
            <translation>en attente de votre confirmation</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n blocks</source>
            <translation>
                <numerusform>{done} sur %n bloc</numerusform>
                <numerusform>{done} sur %n blocs</numerusform>
            </translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>Copy this day's pattern to other days</source>
            <translation>Copier le modèle de ce jour vers d'autres jours</translation>
        </message>
        <message>
            <source>Copy to…</source>
            <translation>Copier vers…</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Delivery rate</source>
            <translation>Débit d'administration</translation>
        </message>
        <message>
            <source>Delivery rate · {drug_name} {unit}/h</source>
            <translation>Débit d'administration · {drug_name} {unit}/h</translation>
        </message>
        <message>
            <source>Give this day a pattern of its own</source>
            <translation>Donner à ce jour son propre modèle</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>lundi à vendredi</translation>
        </message>
        <message>
            <source>Own pattern</source>
            <translation>Modèle propre</translation>
        </message>
        <message>
            <source>Saturday and Sunday</source>
            <translation>samedi et dimanche</translation>
        </message>
        <message>
            <source>Solid: proposed; dashed: running now</source>
            <translation>Plein : proposé ; tirets : en cours</translation>
        </message>
        <message>
            <source>dashed = running now</source>
            <translation>tirets = en cours</translation>
        </message>
        <message>
            <source>drag a step, or type in the table</source>
            <translation>glissez un palier, ou saisissez dans le tableau</translation>
        </message>
        <message>
            <source>drag the rate, or type the dose</source>
            <translation>glissez le débit, ou saisissez la dose</translation>
        </message>
        <message>
            <source>drag {drags}</source>
            <translation>glissement {drags}</translation>
        </message>
        <message>
            <source>the program cannot be changed now</source>
            <translation>le programme ne peut pas être modifié maintenant</translation>
        </message>
        <message>
            <source>this day has a pattern of its own already</source>
            <translation>ce jour a déjà son propre modèle</translation>
        </message>
        <message>
            <source>{day} to {other}</source>
            <translation>{day} vers {other}</translation>
        </message>
        <message>
            <source>{name} (all days)</source>
            <translation>{name} (tous les jours)</translation>
        </message>
        <message>
            <source>Blocked: {title}. Go back and change the program.</source>
            <translation>Bloqué : {title}. Revenez en arrière et modifiez le programme.</translation>
        </message>
        <message>
            <source>Confirm first: {title}.</source>
            <translation>Confirmez d'abord : {title}.</translation>
        </message>
        <message>
            <source>Confirm: {title}, {found}</source>
            <translation>Confirmer : {title}, {found}</translation>
        </message>
        <message>
            <source>Reason for: {title}</source>
            <translation>Motif pour : {title}</translation>
        </message>
        <message>
            <source>Reason: {title}</source>
            <translation>Motif : {title}</translation>
        </message>
        <message>
            <source>Write the reason first: {title}.</source>
            <translation>Écrivez d'abord le motif : {title}.</translation>
        </message>
        <message>
            <source>A bridge gives it at this dose until the new solution has reached the tip.</source>
            <translation>Une transition (bridge) la délivre à cette dose jusqu'à ce que la nouvelle solution ait atteint l'extrémité.</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>Transition</translation>
        </message>
        <message>
            <source>Bridge at the new dose</source>
            <translation>Transition à la nouvelle dose</translation>
        </message>
        <message>
            <source>Bridge at the new dose of {name}</source>
            <translation>Transition à la nouvelle dose de {name}</translation>
        </message>
        <message>
            <source>Bridge at the old dose</source>
            <translation>Transition à l'ancienne dose</translation>
        </message>
        <message>
            <source>Bridge at the old dose, {amount} of {name}</source>
            <translation>Transition à l'ancienne dose, {amount} de {name}</translation>
        </message>
        <message>
            <source>It lasts</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Meanwhile</source>
            <translation>Entre-temps</translation>
        </message>
        <message>
            <source>New dose during the bridge</source>
            <translation>Nouvelle dose pendant la transition</translation>
        </message>
        <message>
            <source>No bridge</source>
            <translation>Sans transition</translation>
        </message>
        <message>
            <source>The old solution at the {which} dose. {words}</source>
            <translation>L'ancienne solution, dose : {which}. {words}</translation>
        </message>
        <message>
            <source>Tubing and catheter still hold {parts}. {rest}</source>
            <translation>Tubulure et cathéter contiennent encore {parts}. {rest}</translation>
        </message>
        <message>
            <source>Tubing, bridge</source>
            <translation>Tubulure, transition</translation>
        </message>
        <message>
            <source>Tubing, prime</source>
            <translation>Tubulure, amorçage</translation>
        </message>
        <message>
            <source>Volumes that a bridge moves</source>
            <translation>Volumes déplacés par une transition</translation>
        </message>
        <message>
            <source>Why no bridge is needed</source>
            <translation>Pourquoi aucune transition n'est nécessaire</translation>
        </message>
        <message>
            <source>Why none is needed</source>
            <translation>Pourquoi aucune</translation>
        </message>
        <message>
            <source>Without a bridge</source>
            <translation>Sans transition</translation>
        </message>
        <message>
            <source>choose how the old solution is bridged, or that it is not</source>
            <translation>choisir comment relayer l'ancienne solution, ou de ne pas le faire</translation>
        </message>
        <message>
            <source>enter the dose during the bridge, above 0</source>
            <translation>saisir la dose pendant la transition, supérieure à 0</translation>
        </message>
        <message>
            <source>old</source>
            <translation>ancienne</translation>
        </message>
        <message>
            <source>the pump gives none of this drug now: choose the new dose, or no bridge</source>
            <translation>la pompe ne délivre rien de ce médicament maintenant : choisir la nouvelle dose, ou pas de transition</translation>
        </message>
        <message>
            <source>write why no bridge is needed</source>
            <translation>indiquer pourquoi aucune transition n'est nécessaire</translation>
        </message>
        <message>
            <source>{catheter}, lengths times volume per cm in the pump's program</source>
            <translation>{catheter}, longueurs fois volume par cm dans le programme de la pompe</translation>
        </message>
        <message>
            <source>{prime_tubing}, none is given here: {tubing_source}</source>
            <translation>{prime_tubing}, pas d'amorçage ici : {tubing_source}</translation>
        </message>
        <message>
            <source>{whole}: tubing {tubing}, catheter {catheter}</source>
            <translation>{whole} : tubulure {tubing}, cathéter {catheter}</translation>
        </message>
        <message>
            <source>3 · Checklist</source>
            <translation>3 · Liste de contrôle</translation>
        </message>
        <message>
            <source>A second person looks too.</source>
            <translation>Une seconde personne regarde aussi.</translation>
        </message>
        <message>
            <source>aspirate back</source>
            <translation>réaspirer</translation>
        </message>
        <message>
            <source>compare the label</source>
            <translation>comparer l'étiquette</translation>
        </message>
        <message>
            <source>empty the reservoir</source>
            <translation>vider le réservoir</translation>
        </message>
        <message>
            <source>needle stop</source>
            <translation>butée de l'aiguille</translation>
        </message>
        <message>
            <source>no overfill</source>
            <translation>ne pas trop remplir</translation>
        </message>
        <message>
            <source>read the pump</source>
            <translation>interroger la pompe</translation>
        </message>
        <message>
            <source>right port</source>
            <translation>bon port</translation>
        </message>
        <message>
            <source>second check</source>
            <translation>second contrôle</translation>
        </message>
        <message>
            <source>tick {open_steps}</source>
            <translation>cocher {open_steps}</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{done} sur {of}</translation>
        </message>
        <message>
            <source>5 · Next refill</source>
            <translation>5 · Prochain remplissage</translation>
        </message>
        <message>
            <source>A later fill</source>
            <translation>Un remplissage ultérieur</translation>
        </message>
        <message>
            <source>After the refill</source>
            <translation>Après le remplissage</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Batterie</translation>
        </message>
        <message>
            <source>By volume</source>
            <translation>Selon le volume</translation>
        </message>
        <message>
            <source>Dates that the next refill hangs on</source>
            <translation>Dates dont dépend le prochain remplissage</translation>
        </message>
        <message>
            <source>First fill of a new pump</source>
            <translation>Premier remplissage d'une pompe neuve</translation>
        </message>
        <message>
            <source>Follows from the new filling.</source>
            <translation>Découle du nouveau remplissage.</translation>
        </message>
        <message>
            <source>No date: {error}</source>
            <translation>Pas de date : {error}</translation>
        </message>
        <message>
            <source>Nothing limits it within 100 years.</source>
            <translation>Rien ne le limite d'ici 100 ans.</translation>
        </message>
        <message>
            <source>Pump to be replaced by, from the implant record</source>
            <translation>Pompe à remplacer avant, selon le dossier d'implantation</translation>
        </message>
        <message>
            <source>Replace pump by</source>
            <translation>Remplacer avant</translation>
        </message>
        <message>
            <source>Solution keeps</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>The drug library holds no figure for {names}; ask the pharmacy.</source>
            <translation>La bibliothèque de médicaments n'a pas de valeur pour {names} ; demandez à la pharmacie.</translation>
        </message>
        <message>
            <source>Which fill this is</source>
            <translation>Quel remplissage</translation>
        </message>
        <message>
            <source>With all boluses</source>
            <translation>Avec tous les bolus</translation>
        </message>
        <message>
            <source>by the battery</source>
            <translation>par la batterie</translation>
        </message>
        <message>
            <source>by the solution: it keeps no longer</source>
            <translation>par la solution : elle ne se conserve pas plus longtemps</translation>
        </message>
        <message>
            <source>by volume, if every patient bolus is used</source>
            <translation>par le volume, si tous les bolus du patient sont utilisés</translation>
        </message>
        <message>
            <source>by volume: the low-reservoir alarm</source>
            <translation>par le volume : l'alarme de réservoir bas</translation>
        </message>
        <message>
            <source>choose first or later fill</source>
            <translation>choisir premier remplissage ou ultérieur</translation>
        </message>
        <message>
            <source>date of replacement: {value}</source>
            <translation>date de remplacement : {value}</translation>
        </message>
        <message>
            <source>not within 100 years</source>
            <translation>pas d'ici 100 ans</translation>
        </message>
        <message>
            <source>{dated}, down to {low}</source>
            <translation>{dated}, jusqu'à {low}</translation>
        </message>
        <message>
            <source>{days} whole days · {governs}</source>
            <translation>{days} jours entiers · {governs}</translation>
        </message>
        <message>
            <source>{words} No figure for just this solution: {names}; it may keep less.</source>
            <translation>{words} Pas de valeur pour cette solution précise : {names} ; elle peut se conserver moins longtemps.</translation>
        </message>
        <message>
            <source>as the pump says of itself</source>
            <translation>selon ce que la pompe dit d'elle-même</translation>
        </message>
        <message>
            <source>refill {volume}</source>
            <translation>remplissage {volume}</translation>
        </message>
        <message>
            <source>the daily dose of {first} is missing</source>
            <translation>la dose quotidienne de {first} manque</translation>
        </message>
        <message>
            <source>{volume} does not fit: this pump holds {capacity}</source>
            <translation>{volume} est trop : cette pompe contient {capacity}</translation>
        </message>
        <message>
            <source>{volume} is not above the low-reservoir alarm at {low_alarm}</source>
            <translation>{volume} n'est pas au-dessus de l'alarme de réservoir bas à {low_alarm}</translation>
        </message>
        <message>
            <source>4 · New filling</source>
            <translation>4 · Nouveau remplissage</translation>
        </message>
        <message>
            <source>A different solution</source>
            <translation>Une autre solution</translation>
        </message>
        <message>
            <source>Above {low} (low-reservoir alarm), at most {capacity} (this pump).</source>
            <translation>Au-dessus de {low} (alarme de réservoir bas), au plus {capacity} (cette pompe).</translation>
        </message>
        <message>
            <source>All doses so far are of {before}. The draft gives this dose of {after} evenly, without patient boluses; steps and boluses are entered on the Program screen.</source>
            <translation>Toutes les doses jusqu'ici sont de {before}. Le brouillon délivre cette dose de {after} régulièrement, sans bolus du patient ; paliers et bolus se saisissent sur l'écran Programme.</translation>
        </message>
        <message>
            <source>In the pump: {parts}</source>
            <translation>Dans la pompe : {parts}</translation>
        </message>
        <message>
            <source>New daily dose</source>
            <translation>Nouvelle dose quotidienne</translation>
        </message>
        <message>
            <source>Solution filled in</source>
            <translation>Solution injectée</translation>
        </message>
        <message>
            <source>The same solution</source>
            <translation>La même solution</translation>
        </message>
        <message>
            <source>Up to {dead} of the old solution stay in the reservoir and mix with the new one, unless it is rinsed.</source>
            <translation>Jusqu'à {dead} de l'ancienne solution restent dans le réservoir et se mélangent à la nouvelle, sauf rinçage.</translation>
        </message>
        <message>
            <source>Volume filled in</source>
            <translation>Volume injecté</translation>
        </message>
        <message>
            <source>choose the same or a different solution</source>
            <translation>choisir la même solution ou une autre</translation>
        </message>
        <message>
            <source>enter the new daily dose, above 0</source>
            <translation>saisir la nouvelle dose quotidienne, supérieure à 0</translation>
        </message>
        <message>
            <source>enter the volume filled in</source>
            <translation>saisir le volume injecté</translation>
        </message>
        <message>
            <source>this is what the pump holds already: choose the same solution</source>
            <translation>c'est ce que la pompe contient déjà : choisir la même solution</translation>
        </message>
        <message>
            <source>1 · What the pump expects</source>
            <translation>1 · Ce que la pompe attend</translation>
        </message>
        <message>
            <source>2 · What was found</source>
            <translation>2 · Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Comme attendu</translation>
        </message>
        <message>
            <source>Beyond the stated accuracy</source>
            <translation>Au-delà de la précision indiquée</translation>
        </message>
        <message>
            <source>Calculated now</source>
            <translation>Calculé maintenant</translation>
        </message>
        <message>
            <source>Compared with the {expected} that were calculated when the residual was entered.</source>
            <translation>Comparé aux {expected} calculés au moment de la saisie du résidu.</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Evaluate pump and catheter</source>
            <translation>Évaluer pompe et cathéter</translation>
        </message>
        <message>
            <source>Expected against measured</source>
            <translation>Attendu et mesuré</translation>
        </message>
        <message>
            <source>Last filled</source>
            <translation>Dernier remplissage</translation>
        </message>
        <message>
            <source>Last filled, by the record</source>
            <translation>Dernier remplissage, selon le dossier</translation>
        </message>
        <message>
            <source>Measured residual</source>
            <translation>Résidu mesuré</translation>
        </message>
        <message>
            <source>No amount is filled in: type what the syringe brought out.</source>
            <translation>Aucune valeur n'est préremplie : saisissez ce que la seringue a ramené.</translation>
        </message>
        <message>
            <source>Reservoir before the refill</source>
            <translation>Réservoir avant le remplissage</translation>
        </message>
        <message>
            <source>Stays behind</source>
            <translation>Reste dedans</translation>
        </message>
        <message>
            <source>Volume at the last filling</source>
            <translation>Volume au dernier remplissage</translation>
        </message>
        <message>
            <source>Volume is missing</source>
            <translation>Il manque du volume</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Within 2 mL and within the stated accuracy of the pump.</source>
            <translation>À moins de 2 mL et dans la précision indiquée de la pompe.</translation>
        </message>
        <message>
            <source>enter the measured residual</source>
            <translation>saisir le résidu mesuré</translation>
        </message>
        <message>
            <source>expected residual: calculated by the pump from its strokes, not measured</source>
            <translation>résidu attendu : calculé par la pompe d'après ses courses, non mesuré</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not in the pump: it was programmed since without a filling</source>
            <translation>pas dans la pompe : elle a été programmée depuis sans remplissage</translation>
        </message>
        <message>
            <source>not known without the last filling</source>
            <translation>inconnu sans le dernier remplissage</translation>
        </message>
        <message>
            <source>not known: nothing was programmed since</source>
            <translation>inconnu : rien n'a été programmé depuis</translation>
        </message>
        <message>
            <source>{dead_volume_nl} cannot be drawn from this pump</source>
            <translation>{dead_volume_nl} ne peuvent pas être retirés de cette pompe</translation>
        </message>
        <message>
            <source>{level} at {clock_s} pump time</source>
            <translation>{level} à {clock_s}, heure de la pompe</translation>
        </message>
        <message>
            <source>{message} Found {found}, limit {limit}.</source>
            <translation>{message} Trouvé {found}, limite {limit}.</translation>
        </message>
        <message>
            <source>{percent} % less given than programmed since the filling</source>
            <translation>{percent} % délivrés de moins que programmé depuis le remplissage</translation>
        </message>
        <message>
            <source>{percent} % more given than programmed since the filling</source>
            <translation>{percent} % délivrés de plus que programmé depuis le remplissage</translation>
        </message>
        <message>
            <source>{size} less than expected</source>
            <translation>{size} de moins qu'attendu</translation>
        </message>
        <message>
            <source>{size} more than expected</source>
            <translation>{size} de plus qu'attendu</translation>
        </message>
        <message>
            <source>{volume} on {at_s}, as programmed</source>
            <translation>{volume} le {at_s}, selon la programmation</translation>
        </message>
        <message>
            <source>A solution has at least one drug.</source>
            <translation>Une solution a au moins un médicament.</translation>
        </message>
        <message>
            <source>A solution has at most {most_drugs} drugs.</source>
            <translation>Une solution a au plus {most_drugs} médicaments.</translation>
        </message>
        <message>
            <source>Add a drug</source>
            <translation>Ajouter médicament</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>2e fois</translation>
        </message>
        <message>
            <source>Concentration of {name}</source>
            <translation>Concentration de {name}</translation>
        </message>
        <message>
            <source>Concentration of {name}, again</source>
            <translation>Concentration de {name}, 2e fois</translation>
        </message>
        <message>
            <source>Drug {number}</source>
            <translation>Médicament {number}</translation>
        </message>
        <message>
            <source>From the label, each twice. Doses are of the first drug. Known to the drug library: </source>
            <translation>D'après l'étiquette, chaque valeur deux fois. Les doses sont celles du premier médicament. Connus de la bibliothèque : </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of {name}</source>
            <translation>Nom de {name}</translation>
        </message>
        <message>
            <source>Name of {name}, again</source>
            <translation>Nom de {name}, 2e fois</translation>
        </message>
        <message>
            <source>Remove the last</source>
            <translation>Supprimer le dernier</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Concentr.</translation>
        </message>
        <message>
            <source>concentrations</source>
            <translation>concentrations</translation>
        </message>
        <message>
            <source>drug {number}</source>
            <translation>médicament {number}</translation>
        </message>
        <message>
            <source>enter the {what}</source>
            <translation>saisir : {what}</translation>
        </message>
        <message>
            <source>names</source>
            <translation>noms</translation>
        </message>
        <message>
            <source>the two {what} differ; read the label again and type both anew</source>
            <translation>les deux saisies diffèrent ({what}) ; relisez l'étiquette et ressaisissez les deux</translation>
        </message>
        <message>
            <source>{twice} stands twice; each drug once, with its concentration</source>
            <translation>{twice} figure deux fois ; chaque médicament une seule fois, avec sa concentration</translation>
        </message>
        <message>
            <source> · with patient boluses at most {at_most}</source>
            <translation> · avec les bolus du patient au plus {at_most}</translation>
        </message>
        <message>
            <source>No more: {gone}</source>
            <translation>N'est plus donné : {gone}</translation>
        </message>
        <message>
            <source>{drug} {concentration} follows: {arrow}{amount}</source>
            <translation>{drug} {concentration} suit : {arrow}{amount}</translation>
        </message>
        <message>
            <source>, expected {expected}, measured {measured}</source>
            <translation>, attendu {expected}, mesuré {measured}</translation>
        </message>
        <message>
            <source>A trend needs the errors of {trend_points} intervals; {known} are known.</source>
            <translation>Une tendance exige les erreurs de {trend_points} intervalles ; {known} sont connues.</translation>
        </message>
        <message>
            <source>Add this refill</source>
            <translation>Ajouter ce remplissage</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Tous ensemble</translation>
        </message>
        <message>
            <source>Beyond the stated accuracy each time</source>
            <translation>Au-delà de la précision indiquée à chaque fois</translation>
        </message>
        <message>
            <source>By the record: what was filled at each visit, and what was expected and found before.</source>
            <translation>Selon le dossier : ce qui a été injecté à chaque visite, et ce qui était attendu et trouvé avant.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date of an earlier refill</source>
            <translation>Date d'un remplissage antérieur</translation>
        </message>
        <message>
            <source>Earlier refills</source>
            <translation>Remplissages antérieurs</translation>
        </message>
        <message>
            <source>Error of each interval between two fillings</source>
            <translation>Erreur de chaque intervalle entre deux remplissages</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Expected and Measured go together: enter both or none</source>
            <translation>Attendu et Mesuré vont ensemble : saisissez les deux ou aucun</translation>
        </message>
        <message>
            <source>Expected before that filling</source>
            <translation>Attendu avant ce remplissage</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Injecté</translation>
        </message>
        <message>
            <source>Filled at that visit</source>
            <translation>Injecté lors de cette visite</translation>
        </message>
        <message>
            <source>For the first filling leave Expected and Measured empty.</source>
            <translation>Pour le premier remplissage, laissez Attendu et Mesuré vides.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Measured before that filling</source>
            <translation>Mesuré avant ce remplissage</translation>
        </message>
        <message>
            <source>No trend in the error</source>
            <translation>Pas de tendance de l'erreur</translation>
        </message>
        <message>
            <source>No trend yet</source>
            <translation>Pas encore de tendance</translation>
        </message>
        <message>
            <source>Remove the refill of {on}</source>
            <translation>Supprimer le remplissage du {on}</translation>
        </message>
        <message>
            <source>The error falls from refill to refill</source>
            <translation>L'erreur baisse d'un remplissage à l'autre</translation>
        </message>
        <message>
            <source>The error rises from refill to refill</source>
            <translation>L'erreur augmente d'un remplissage à l'autre</translation>
        </message>
        <message>
            <source>These volumes give no balance</source>
            <translation>Ces volumes ne donnent pas de bilan</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
        <message>
            <source>at most {most} refills</source>
            <translation>au plus {most} remplissages</translation>
        </message>
        <message>
            <source>no trend yet</source>
            <translation>pas encore de tendance</translation>
        </message>
        <message>
            <source>not known: nothing was programmed</source>
            <translation>inconnu : rien n'a été programmé</translation>
        </message>
        <message>
            <source>still to be entered: date and filled volume</source>
            <translation>reste à saisir : date et volume injecté</translation>
        </message>
        <message>
            <source>to {ends}</source>
            <translation>jusqu'au {ends}</translation>
        </message>
        <message>
            <source>{on} stands there already</source>
            <translation>{on} y figure déjà</translation>
        </message>
        <message>
            <source>{on}: filled {filled}{before}</source>
            <translation>{on} : injecté {filled}{before}</translation>
        </message>
        <message>
            <source>{percent} % less given than programmed</source>
            <translation>{percent} % délivrés de moins que programmé</translation>
        </message>
        <message>
            <source>{percent} % more given than programmed</source>
            <translation>{percent} % délivrés de plus que programmé</translation>
        </message>
        <message>
            <source>A catheter has at most {most_parts} parts.</source>
            <translation>Un cathéter a au plus {most_parts} segments.</translation>
        </message>
        <message>
            <source>A solution has at most {most_parts} drugs.</source>
            <translation>Une solution a au plus {most_parts} médicaments.</translation>
        </message>
        <message>
            <source>Add a catheter part</source>
            <translation>Ajouter un segment de cathéter</translation>
        </message>
        <message>
            <source>Add a drug…</source>
            <translation>Ajouter médicament…</translation>
        </message>
        <message>
            <source>Add a part…</source>
            <translation>Ajouter segment…</translation>
        </message>
        <message>
            <source>By model…</source>
            <translation>Par modèle…</translation>
        </message>
        <message>
            <source>Enter the catheter by its model</source>
            <translation>Saisir le cathéter par son modèle</translation>
        </message>
        <message>
            <source>Inner volume of the catheter {inner}.</source>
            <translation>Volume intérieur du cathéter {inner}.</translation>
        </message>
        <message>
            <source>Length of {segment_name}</source>
            <translation>Longueur de {segment_name}</translation>
        </message>
        <message>
            <source>Low-reservoir alarm at</source>
            <translation>Alarme de réservoir bas à</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <source>Remove {segment_name}</source>
            <translation>Supprimer {segment_name}</translation>
        </message>
        <message>
            <source>Replace {name}</source>
            <translation>Remplacer {name}</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Reservoir</source>
            <translation>Réservoir</translation>
        </message>
        <message>
            <source>Reservoir and catheter</source>
            <translation>Réservoir et cathéter</translation>
        </message>
        <message>
            <source>Reservoir volume at the start</source>
            <translation>Volume du réservoir au départ</translation>
        </message>
        <message>
            <source>The only drug cannot be removed; replace it.</source>
            <translation>Le seul médicament ne peut pas être supprimé ; remplacez-le.</translation>
        </message>
        <message>
            <source>Volume per cm of {segment_name}</source>
            <translation>Volume par cm de {segment_name}</translation>
        </message>
        <message>
            <source>a catheter has at least one segment</source>
            <translation>un cathéter a au moins un segment</translation>
        </message>
        <message>
            <source>per cm</source>
            <translation>par cm</translation>
        </message>
        <message>
            <source>{volume}, alarm at {low_alarm}; catheter {inner}</source>
            <translation>{volume}, alarme à {low_alarm} ; cathéter {inner}</translation>
        </message>
        <message>
            <source>Catheter, part {number}</source>
            <translation>Cathéter, segment {number}</translation>
        </message>
        <message>
            <source>Infusion mode</source>
            <translation>Mode de perfusion</translation>
        </message>
        <message>
            <source>Patient bolus</source>
            <translation>Bolus du patient</translation>
        </message>
        <message>
            <source>Pattern {name}</source>
            <translation>Modèle {name}</translation>
        </message>
        <message>
            <source>Primary drug</source>
            <translation>Médicament principal</translation>
        </message>
        <message>
            <source>Program format</source>
            <translation>Format du programme</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Paliers</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>{length} at {volume_per_cm} per cm, {segment_name}</source>
            <translation>{length} à {volume_per_cm} par cm, {segment_name}</translation>
        </message>
        <message>
            <source>Low-reservoir alarm due</source>
            <translation>Alarme de réservoir bas le</translation>
        </message>
        <message>
            <source>Volume, scheduled</source>
            <translation>Volume, prévu</translation>
        </message>
        <message>
            <source>cannot be calculated</source>
            <translation>ne peut pas être calculé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>in more than 100 years</source>
            <translation>dans plus de 100 ans</translation>
        </message>
        <message>
            <source>{name}, at most with boluses</source>
            <translation>{name}, au plus avec les bolus</translation>
        </message>
        <message>
            <source>{name}, scheduled</source>
            <translation>{name}, prévu</translation>
        </message>
        <message>
            <source>less than nothing cannot be given; choose Minimum rate instead</source>
            <translation>moins que rien ne peut pas être délivré ; choisissez plutôt Débit minimal</translation>
        </message>
        <message>
            <source>nothing cannot be scaled; choose Minimum rate instead</source>
            <translation>rien ne peut pas être mis à l'échelle ; choisissez plutôt Débit minimal</translation>
        </message>
        <message>
            <source>scale by {sign}{percent} %</source>
            <translation>mettre à l'échelle de {sign}{percent} %</translation>
        </message>
        <message>
            <source>scale to {dose}</source>
            <translation>mettre à l'échelle à {dose}</translation>
        </message>
        <message>
            <source>the minimum rate is the pump's own and cannot be scaled</source>
            <translation>le débit minimal est propre à la pompe et ne peut pas être mis à l'échelle</translation>
        </message>
        <message numerus="yes">
            <source>paste %n steps</source>
            <translation>
                <numerusform>coller %n palier</numerusform>
                <numerusform>coller %n paliers</numerusform>
            </translation>
        </message>
        <message>
            <source>row 1: the head says '{head}', but rates here are in {unit}; give the column in {unit}</source>
            <translation>ligne 1 : l'en-tête dit '{head}', mais les débits sont ici en {unit} ; donnez la colonne en {unit}</translation>
        </message>
        <message>
            <source>row 1: two columns parted by a tab or a semicolon are needed, From and rate</source>
            <translation>ligne 1 : il faut deux colonnes séparées par une tabulation ou un point-virgule, De et débit</translation>
        </message>
        <message>
            <source>row {number}: it has {count} columns, not two: From and rate</source>
            <translation>ligne {number} : elle a {count} colonnes, pas deux : De et débit</translation>
        </message>
        <message>
            <source>row {number}: the first step begins at 00:00, not at {start}</source>
            <translation>ligne {number} : le premier palier commence à 00:00, pas à {start}</translation>
        </message>
        <message>
            <source>row {number}: {error}</source>
            <translation>ligne {number} : {error}</translation>
        </message>
        <message>
            <source>row {number}: {start} is less than {shortest_step_min} min after the row before</source>
            <translation>ligne {number} : {start} est à moins de {shortest_step_min} min de la ligne précédente</translation>
        </message>
        <message>
            <source>row {number}: {start} is not after {before}</source>
            <translation>ligne {number} : {start} n'est pas après {before}</translation>
        </message>
        <message>
            <source>the pasted text is longer than {longest_text} characters; copy two columns: From and rate</source>
            <translation>le texte collé dépasse {longest_text} caractères ; copiez deux colonnes : De et débit</translation>
        </message>
        <message>
            <source>the {start} row: {problem}</source>
            <translation>ligne de {start} : {problem}</translation>
        </message>
        <message>
            <source>there is a head row and no step under it</source>
            <translation>il y a une ligne d'en-tête et aucun palier dessous</translation>
        </message>
        <message>
            <source>there is no text to paste; copy two columns: From and rate</source>
            <translation>il n'y a pas de texte à coller ; copiez deux colonnes : De et débit</translation>
        </message>
        <message>
            <source>{count} steps were pasted; this pump takes {flex_steps_max} a day</source>
            <translation>{count} paliers ont été collés ; cette pompe en accepte {flex_steps_max} par jour</translation>
        </message>
        <message>
            <source>highest rate of this pump</source>
            <translation>débit maximal de cette pompe</translation>
        </message>
        <message>
            <source>lowest rate of this pump</source>
            <translation>débit le plus bas de cette pompe</translation>
        </message>
        <message>
            <source>{dose} cannot be given: the {word} rate of this pump is {given} at {concentration}</source>
            <translation>{dose} ne peut pas être délivré : le débit limite ({word}) de cette pompe est de {given} à {concentration}</translation>
        </message>
        <message>
            <source>3 mg/day, +10 % or −10 %</source>
            <translation>3 mg/day, +10 % ou −10 %</translation>
        </message>
        <message>
            <source>Add a step at a time of day</source>
            <translation>Ajouter un palier à une heure du jour</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy all steps of this day as a table: From and rate, parted by tabs</source>
            <translation>Copier tous les paliers de ce jour en tableau : De et débit, séparés par des tabulations</translation>
        </message>
        <message>
            <source>Daily dose, or change in percent</source>
            <translation>Dose quotidienne, ou variation en pour cent</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete the marked step</source>
            <translation>Supprimer le palier marqué</translation>
        </message>
        <message>
            <source>From–to</source>
            <translation>De–à</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Merge the marked step with the next</source>
            <translation>Fusionner le palier marqué avec le suivant</translation>
        </message>
        <message>
            <source>New step at</source>
            <translation>Nouveau palier à</translation>
        </message>
        <message>
            <source>New step begins at</source>
            <translation>Le nouveau palier commence à</translation>
        </message>
        <message>
            <source>Nothing was pasted: {message}</source>
            <translation>Rien n'a été collé : {message}</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Replace the steps of this day by a copied table: From and rate, parted by tabs or semicolons</source>
            <translation>Remplacer les paliers de ce jour par un tableau copié : De et débit, séparés par des tabulations ou des points-virgules</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Scale the whole schedule to a daily dose or by percent</source>
            <translation>Mettre tout le plan à l'échelle d'une dose quotidienne ou en pour cent</translation>
        </message>
        <message>
            <source>Scale…</source>
            <translation>Échelle…</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Diviser</translation>
        </message>
        <message>
            <source>Split the marked step in two halves</source>
            <translation>Diviser le palier marqué en deux moitiés</translation>
        </message>
        <message>
            <source>a change in percent has its sign, like +10 % or −10 %</source>
            <translation>une variation en pour cent a son signe, comme +10 % ou −10 %</translation>
        </message>
        <message>
            <source>a day needs one step</source>
            <translation>il faut au moins un palier par jour</translation>
        </message>
        <message>
            <source>the dose of a day, like 3 {mass_unit}/day</source>
            <translation>la dose d'un jour, comme 3 {mass_unit}/day</translation>
        </message>
        <message>
            <source>the pump gives {gives}</source>
            <translation>la pompe donne {gives}</translation>
        </message>
        <message>
            <source>the {start} step would leave the pump's range: {problem}</source>
            <translation>le palier de {start} sortirait de la plage de la pompe : {problem}</translation>
        </message>
        <message>
            <source>there is no next step</source>
            <translation>il n'y a pas de palier suivant</translation>
        </message>
        <message>
            <source>this pump takes {most} steps a day</source>
            <translation>cette pompe accepte {most} paliers par jour</translation>
        </message>
        <message>
            <source>use or close what is begun</source>
            <translation>utilisez ou fermez la saisie commencée</translation>
        </message>
        <message>
            <source>{count} of {most}</source>
            <translation>{count} sur {most}</translation>
        </message>
        <message>
            <source>{span}: {note}, asked {rate}</source>
            <translation>{span} : {note}, demandé {rate}</translation>
        </message>
        <message>
            <source>Steps of the day</source>
            <translation>Paliers du jour</translation>
        </message>
        <message>
            <source> ({days_at_most} if every bolus is used)</source>
            <translation> ({days_at_most} si tous les bolus sont utilisés)</translation>
        </message>
        <message>
            <source> · with patient boluses at most {at_most} {unit}</source>
            <translation> · avec les bolus du patient au plus {at_most} {unit}</translation>
        </message>
        <message numerus="yes">
            <source>%n need a reason</source>
            <translation>
                <numerusform>%n exige un motif</numerusform>
                <numerusform>%n exigent un motif</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>No date of a refill</source>
            <translation>Pas de date de remplissage</translation>
        </message>
        <message>
            <source>No limit of the library, the clinic or the pump is passed.</source>
            <translation>Aucune limite de la bibliothèque, de la clinique ou de la pompe n'est dépassée.</translation>
        </message>
        <message>
            <source>No objection</source>
            <translation>Aucune objection</translation>
        </message>
        <message>
            <source>No refill due in 100 years</source>
            <translation>Pas de remplissage dû d'ici 100 ans</translation>
        </message>
        <message>
            <source>Refill due {on}</source>
            <translation>Remplissage dû le {on}</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>by weekday {number} to {number_2} {unit}; the highest day counts</source>
            <translation>selon le jour de {number} à {number_2} {unit} ; le jour le plus élevé compte</translation>
        </message>
        <message>
            <source>{blocked} block it</source>
            <translation>bloquants : {blocked}</translation>
        </message>
        <message>
            <source>{volume} at the start · low-reservoir alarm at {low_alarm}</source>
            <translation>{volume} au départ · alarme de réservoir bas à {low_alarm}</translation>
        </message>
        <message>
            <source>{volume} · in {days} days{most}</source>
            <translation>{volume} · dans {days} jours{most}</translation>
        </message>
        <message>
            <source>Acta Anaesthesiol Belg 1997, one template for two patients</source>
            <translation>Acta Anaesthesiol Belg 1997, un même gabarit pour deux patients</translation>
        </message>
        <message>
            <source>Acta Anaesthesiol Belg 1997: one template, two</source>
            <translation>Acta Anaesthesiol Belg 1997 : un gabarit, deux patients</translation>
        </message>
        <message>
            <source>Basal mode and patient boluses are kept, with drug, concentration and this pump's serial number. The name stands on no patient's file: write no patient's name.</source>
            <translation>Le mode de base et les bolus du patient sont gardés, avec le médicament, la concentration et le numéro de série de cette pompe. Le nom ne figure dans aucun dossier de patient : n'y écrivez pas le nom d'un patient.</translation>
        </message>
        <message>
            <source>Choose a template first.</source>
            <translation>Choisissez d'abord un gabarit.</translation>
        </message>
        <message>
            <source>It cannot be used here</source>
            <translation>Il ne peut pas être utilisé ici</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep this schedule as a template</source>
            <translation>Garder ce plan comme gabarit</translation>
        </message>
        <message>
            <source>Made for another concentration</source>
            <translation>Fait pour une autre concentration</translation>
        </message>
        <message>
            <source>Made for another pump</source>
            <translation>Fait pour une autre pompe</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nom du gabarit</translation>
        </message>
        <message>
            <source>No template is kept on this computer yet.</source>
            <translation>Aucun gabarit n'est encore gardé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Gabarits</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Le gabarit</translation>
        </message>
        <message>
            <source>Tick the sentence above first.</source>
            <translation>Cochez d'abord la phrase ci-dessus.</translation>
        </message>
        <message>
            <source>Use a template</source>
            <translation>Utiliser un gabarit</translation>
        </message>
        <message>
            <source>Use in the draft</source>
            <translation>Utiliser (brouillon)</translation>
        </message>
        <message>
            <source>Write a name first.</source>
            <translation>Écrivez d'abord un nom.</translation>
        </message>
        <message>
            <source>Yes, this schedule is meant for pump {serial}.</source>
            <translation>Oui, ce plan est destiné à la pompe {serial}.</translation>
        </message>
        <message>
            <source>{template_name} was not deleted: {value}</source>
            <translation>{template_name} n'a pas été supprimé : {value}</translation>
        </message>
        <message>
            <source>Basal</source>
            <translation>Débit de base</translation>
        </message>
        <message>
            <source>It was made for another pump, {made_for}, and so for another patient; this one is {serial}.</source>
            <translation>Il a été fait pour une autre pompe, {made_for}, donc pour un autre patient ; celle-ci est {serial}.</translation>
        </message>
        <message>
            <source>It was made for {made_for_strength}; here are {here}. Doses stay as written, flows change.</source>
            <translation>Il a été fait pour {made_for_strength} ; ici c'est {here}. Les doses restent telles quelles, les débits changent.</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Fait pour</translation>
        </message>
        <message>
            <source>its doses are of {one}, and this program gives {other}</source>
            <translation>ses doses sont de {one}, et ce programme délivre {other}</translation>
        </message>
        <message>
            <source>pump {pump_serial}, {pump_model}</source>
            <translation>pompe {pump_serial}, {pump_model}</translation>
        </message>
        <message>
            <source>use template {template_name}</source>
            <translation>utiliser le gabarit {template_name}</translation>
        </message>
        <message>
            <source>{template_name} was not used: {problem}</source>
            <translation>{template_name} n'a pas été utilisé : {problem}</translation>
        </message>
        <message>
            <source>New daily dose, with its unit</source>
            <translation>Nouvelle dose quotidienne, avec son unité</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {undotext}</source>
            <translation>Annuler : {undotext}</translation>
        </message>
        <message>
            <source>nothing to redo</source>
            <translation>rien à rétablir</translation>
        </message>
        <message>
            <source>nothing to undo</source>
            <translation>rien à annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n patterns</source>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n palier</numerusform>
                <numerusform>%n paliers</numerusform>
            </translation>
        </message>
        <message>
            <source>At this dose the pump would not move.</source>
            <translation>À cette dose, la pompe n'avancerait pas.</translation>
        </message>
        <message>
            <source>For about {hours} h it gives {parts}.</source>
            <translation>Pendant environ {hours} h, elle délivre {parts}.</translation>
        </message>
        <message>
            <source>bolus {dose} over {over}</source>
            <translation>bolus de {dose} en {over}</translation>
        </message>
        <message>
            <source>bridge at {dose} of the old solution ({old})</source>
            <translation>transition à {dose} de l'ancienne solution ({old})</translation>
        </message>
        <message>
            <source>minimum rate</source>
            <translation>débit minimal</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>prime {volume}</source>
            <translation>amorçage {volume}</translation>
        </message>
        <message>
            <source>{dose} over {over}</source>
            <translation>{dose} en {over}</translation>
        </message>
        <message>
            <source>{dose} over {over} every {every}, first at {first_at}, {between} between</source>
            <translation>{dose} en {over}, intervalle {every}, premier à {first_at}, {between} entre-temps</translation>
        </message>
        <message>
            <source>{dose}, lockout {lockout}, {max_per_24h} in 24 h</source>
            <translation>{dose}, période réfractaire {lockout}, {max_per_24h} en 24 h</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Pages du guide</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <translation>Texte du guide</translation>
        </message>
        <message>
            <source>A programmer for intrathecal drug pumps.</source>
            <translation>Un programmateur pour pompes à médicaments intrathécales.</translation>
        </message>
        <message>
            <source>An emulated pump is connected; try everything on it.</source>
            <translation>Une pompe émulée est connectée ; essayez tout avec elle.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Emulated pump</source>
            <translation>Pompe émulée</translation>
        </message>
        <message>
            <source>F1 opens the guide on every screen.</source>
            <translation>F1 ouvre le guide sur chaque écran.</translation>
        </message>
        <message>
            <source>For training and research. Do not treat patients with it.</source>
            <translation>Pour la formation et la recherche. Ne traitez pas de patients avec ce programme.</translation>
        </message>
        <message>
            <source>Not a cleared medical device</source>
            <translation>N'est pas un dispositif médical autorisé</translation>
        </message>
        <message>
            <source>Open an emulated pump to learn, or choose the port of a programmer head on the Start screen.</source>
            <translation>Ouvrez une pompe émulée pour apprendre, ou choisissez le port d'une tête de programmation sur l'écran Accueil.</translation>
        </message>
        <message>
            <source>Quick start</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Read the pump, edit a draft, review it, activate it. The pump changes only at the last step.</source>
            <translation>Interrogez la pompe, modifiez un brouillon, vérifiez-le, activez-le. La pompe ne change qu'à la dernière étape.</translation>
        </message>
        <message>
            <source>Welcome to Thecal</source>
            <translation>Bienvenue dans Thecal</translation>
        </message>
        <message>
            <source>Projected cumulative dose: {words}</source>
            <translation>Dose cumulée prévue : {words}</translation>
        </message>
        <message>
            <source>For training and research. Not a cleared medical device.</source>
            <translation>Pour la formation et la recherche. N'est pas un dispositif médical autorisé.</translation>
        </message>
        <message>
            <source>TRAINING: emulated pump, nothing here was given to a patient</source>
            <translation>FORMATION : pompe émulée, rien de ceci n'a été administré à un patient</translation>
        </message>
        <message>
            <source>a plot is written as {formats}; '{name}' ends otherwise</source>
            <translation>un graphique s'écrit en {formats} ; '{name}' se termine autrement</translation>
        </message>
        <message>
            <source>pump time</source>
            <translation>heure de la pompe</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>le fichier ne peut pas être écrit</translation>
        </message>
        <message>
            <source>cannot write the plot to {path}</source>
            <translation>impossible d'écrire le graphique dans {path}</translation>
        </message>
        <message>
            <source>Delivery rate over the day</source>
            <translation>Débit d'administration sur la journée</translation>
        </message>
        <message>
            <source>Delivery rate over the day, {drug}</source>
            <translation>Débit d'administration sur la journée, {drug}</translation>
        </message>
        <message>
            <source>pump time {now_min}</source>
            <translation>heure de la pompe {now_min}</translation>
        </message>
        <message>
            <source>step {selected} of {count} selected</source>
            <translation>palier {selected} sur {count} sélectionné</translation>
        </message>
        <message>
            <source>day {days}</source>
            <translation>jour {days}</translation>
        </message>
        <message>
            <source>, program {generation}</source>
            <translation>, programme {generation}</translation>
        </message>
        <message>
            <source>A program sent but not activated was dropped</source>
            <translation>Un programme envoyé mais non activé a été abandonné</translation>
        </message>
        <message>
            <source>Alarm cleared: {alarm}</source>
            <translation>Alarme levée : {alarm}</translation>
        </message>
        <message>
            <source>Alarm: {alarm}</source>
            <translation>Alarme : {alarm}</translation>
        </message>
        <message>
            <source>Basal mode began</source>
            <translation>Le mode de base a commencé</translation>
        </message>
        <message>
            <source>Bolus</source>
            <translation>Bolus</translation>
        </message>
        <message>
            <source>Bolus ended: {given} given, {whole}</source>
            <translation>Bolus terminé : {given} administrés, {whole}</translation>
        </message>
        <message>
            <source>Bolus started: {volume} over {length}</source>
            <translation>Bolus commencé : {volume} en {length}</translation>
        </message>
        <message>
            <source>Clock set; it was {before}</source>
            <translation>Horloge réglée ; elle indiquait {before}</translation>
        </message>
        <message>
            <source>Clock setting</source>
            <translation>Réglage de l'horloge</translation>
        </message>
        <message>
            <source>Command {op}</source>
            <translation>Commande {op}</translation>
        </message>
        <message>
            <source>END OF SERVICE</source>
            <translation>FIN DE SERVICE</translation>
        </message>
        <message>
            <source>Emergency access</source>
            <translation>Accès d'urgence</translation>
        </message>
        <message>
            <source>Event {event}, unknown to this program</source>
            <translation>Événement {event}, inconnu de ce programme</translation>
        </message>
        <message>
            <source>Flex (24 h), 1 step</source>
            <translation>Flex (24 h), 1 palier</translation>
        </message>
        <message>
            <source>Flex (24 h), {steps} steps</source>
            <translation>Flex (24 h), {steps} paliers</translation>
        </message>
        <message>
            <source>Flex (weekly), {count} patterns</source>
            <translation>Flex (semaine), {count} modèles</translation>
        </message>
        <message>
            <source>Item {item} of those given once began</source>
            <translation>Le point {item} de ce qui a lieu une seule fois a commencé</translation>
        </message>
        <message>
            <source>Lowered by command. The pump gives its minimum rate and no bolus until it is started.</source>
            <translation>Réduite par commande. La pompe donne son débit minimal et aucun bolus jusqu'à ce qu'elle soit démarrée.</translation>
        </message>
        <message>
            <source>Lowered to the minimum rate by command</source>
            <translation>Mise au débit minimal par commande</translation>
        </message>
        <message>
            <source>Lowering to the minimum rate</source>
            <translation>Passage au débit minimal</translation>
        </message>
        <message>
            <source>MINIMUM RATE</source>
            <translation>DÉBIT MINIMAL</translation>
        </message>
        <message>
            <source>Memory corrected</source>
            <translation>Mémoire corrigée</translation>
        </message>
        <message>
            <source>Minimum rate, which keeps the catheter open</source>
            <translation>Débit minimal, qui garde le cathéter ouvert</translation>
        </message>
        <message>
            <source>NEVER PROGRAMMED</source>
            <translation>JAMAIS PROGRAMMÉE</translation>
        </message>
        <message>
            <source>No restart is planned ({user}: {reason}).</source>
            <translation>Aucun redémarrage n'est prévu ({user} : {reason}).</translation>
        </message>
        <message>
            <source>No stored program is sound. The pump runs its minimum rate.</source>
            <translation>Aucun programme enregistré n'est en ordre. La pompe fonctionne à son débit minimal.</translation>
        </message>
        <message>
            <source>Patient bolus granted: {volume}</source>
            <translation>Bolus du patient accordé : {volume}</translation>
        </message>
        <message>
            <source>Patient bolus refused: {refusal}</source>
            <translation>Bolus du patient refusé : {refusal}</translation>
        </message>
        <message>
            <source>Periodic bolus, {bolus}, first at {first_at}; between: {between}</source>
            <translation>Bolus périodique, {bolus}, premier à {first_at} ; entre-temps : {between}</translation>
        </message>
        <message>
            <source>Planned restart: {wall_text}, in {ahead_s} ({user}: {reason}).</source>
            <translation>Redémarrage prévu : {wall_text}, dans {ahead_s} ({user} : {reason}).</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Program {generation} activated</source>
            <translation>Programme {generation} activé</translation>
        </message>
        <message>
            <source>Program {generation} is running.</source>
            <translation>Le programme {generation} est en cours.</translation>
        </message>
        <message>
            <source>Programmer connected</source>
            <translation>Programmateur connecté</translation>
        </message>
        <message>
            <source>Programmer paired</source>
            <translation>Programmateur appairé</translation>
        </message>
        <message>
            <source>Programmer revoked</source>
            <translation>Programmateur révoqué</translation>
        </message>
        <message>
            <source>SAFE RATE ONLY</source>
            <translation>DÉBIT DE SÉCURITÉ SEUL</translation>
        </message>
        <message>
            <source>STOPPED</source>
            <translation>ARRÊTÉE</translation>
        </message>
        <message>
            <source>Simple continuous, {dose}</source>
            <translation>Continu simple, {dose}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Started by command</source>
            <translation>Démarrée par commande</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Stopped by command</source>
            <translation>Arrêtée par commande</translation>
        </message>
        <message>
            <source>Stopped by command since {moment_text} by its own clock. Nothing is delivered.</source>
            <translation>Arrêtée par commande depuis le {moment_text} selon sa propre horloge. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>Stopped by command. Nothing is delivered.</source>
            <translation>Arrêtée par commande. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>This pump was never programmed. Nothing is delivered.</source>
            <translation>Cette pompe n'a jamais été programmée. Rien n'est délivré.</translation>
        </message>
        <message>
            <source>Unknown alarm {code}</source>
            <translation>Alarme inconnue {code}</translation>
        </message>
        <message>
            <source>another bolus runs</source>
            <translation>un autre bolus est en cours</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>done</source>
            <translation>exécutée</translation>
        </message>
        <message>
            <source>none is programmed</source>
            <translation>aucun n'est programmé</translation>
        </message>
        <message>
            <source>none while nothing runs</source>
            <translation>aucun tant que rien ne fonctionne</translation>
        </message>
        <message>
            <source>none, the rate stays</source>
            <translation>aucun, le débit reste</translation>
        </message>
        <message>
            <source>protected: encrypted, and both ends proven</source>
            <translation>protégée : chiffrée, les deux extrémités authentifiées</translation>
        </message>
        <message>
            <source>reason unknown</source>
            <translation>raison inconnue</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>refused (code {code})</source>
            <translation>refusée (code {code})</translation>
        </message>
        <message>
            <source>refused, another program was active</source>
            <translation>refusée, un autre programme était actif</translation>
        </message>
        <message>
            <source>refused, pump was busy</source>
            <translation>refusée, la pompe était occupée</translation>
        </message>
        <message>
            <source>the lockout has not passed</source>
            <translation>la période réfractaire n'est pas écoulée</translation>
        </message>
        <message>
            <source>the most in 24 h are used</source>
            <translation>le maximum en 24 h est atteint</translation>
        </message>
        <message>
            <source>the pump is not running</source>
            <translation>la pompe n'est pas en marche</translation>
        </message>
        <message>
            <source>when the basal mode begins</source>
            <translation>quand le mode de base commence</translation>
        </message>
        <message>
            <source>when the items that are given once are done</source>
            <translation>quand ce qui a lieu une seule fois est terminé</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>entier</translation>
        </message>
        <message>
            <source>{bolus}, lockout {lockout}, at most {max_per_24h} in 24 h</source>
            <translation>{bolus}, période réfractaire {lockout}, au plus {max_per_24h} en 24 h</translation>
        </message>
        <message>
            <source>{dose} over {over} every {every}</source>
            <translation>{dose} en {over}, intervalle {every}</translation>
        </message>
        <message>
            <source>{when}: bolus of {dose}</source>
            <translation>{when} : bolus de {dose}</translation>
        </message>
        <message>
            <source>{why}, possible in {detail}</source>
            <translation>{why}, possible dans {detail}</translation>
        </message>
        <message>
            <source>⚠ The restart was planned for {wall_text}, {ahead_s} ago ({user}: {reason}).</source>
            <translation>⚠ Le redémarrage était prévu pour {wall_text}, il y a {ahead_s} ({user} : {reason}).</translation>
        </message>
        <message>
            <source>Alarm, {word}: {title}</source>
            <translation>Alarme, {word} : {title}</translation>
        </message>
        <message>
            <source>No alarm stands.</source>
            <translation>Aucune alarme en cours.</translation>
        </message>
        <message>
            <source>What to do: {remedy}</source>
            <translation>Que faire : {remedy}</translation>
        </message>
        <message>
            <source>since {since}, pump clock</source>
            <translation>depuis {since}, horloge de la pompe</translation>
        </message>
        <message>
            <source>A bolus is given over at most 6 h.</source>
            <translation>Un bolus est administré en 6 h au plus.</translation>
        </message>
        <message>
            <source>Blocked: {title}.</source>
            <translation>Bloqué : {title}.</translation>
        </message>
        <message>
            <source>Dose of {name}</source>
            <translation>Dose de {name}</translation>
        </message>
        <message>
            <source>Dose of {name} again</source>
            <translation>Dose de {name}, 2e fois</translation>
        </message>
        <message>
            <source>Faster than the pump can: give it over at least {least_s} min.</source>
            <translation>Plus rapide que la pompe ne peut : administrez-le en {least_s} min au moins.</translation>
        </message>
        <message>
            <source>Give a single bolus?</source>
            <translation>Administrer un bolus unique ?</translation>
        </message>
        <message>
            <source>Give nothing</source>
            <translation>Ne rien donner</translation>
        </message>
        <message>
            <source>Give the bolus</source>
            <translation>Administrer le bolus</translation>
        </message>
        <message>
            <source>Given over</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>It starts at once, on top of whatever runs. The dose is of {name} {concentration}.</source>
            <translation>Il commence aussitôt, en plus de ce qui est en cours. La dose est de {name} {concentration}.</translation>
        </message>
        <message>
            <source>Less than the pump can give: {stroke_nl} is the least.</source>
            <translation>Moins que la pompe ne peut donner : le minimum est de {stroke_nl}.</translation>
        </message>
        <message>
            <source>The pump gives {given} in {volume_nl}.</source>
            <translation>La pompe donne {given} dans {volume_nl}.</translation>
        </message>
        <message>
            <source>The same dose again</source>
            <translation>La même dose, 2e fois</translation>
        </message>
        <message>
            <source>Type the dose and the time over which it is given.</source>
            <translation>Saisissez la dose et la durée de son administration.</translation>
        </message>
        <message>
            <source>Type the same dose again.</source>
            <translation>Saisissez de nouveau la même dose.</translation>
        </message>
        <message>
            <source>Write the reason for: {title}.</source>
            <translation>Écrivez le motif pour : {title}.</translation>
        </message>
        <message>
            <source>Yes, give a bolus with pump {serial}.</source>
            <translation>Oui, administrer un bolus avec la pompe {serial}.</translation>
        </message>
        <message>
            <source>Choose the key file.</source>
            <translation>Choisissez le fichier de clé.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir …</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Ne pas le faire</translation>
        </message>
        <message>
            <source>EMERGENCY ACCESS · read, stop and lower only · the pump raises an alarm and logs it; it is logged here too</source>
            <translation>ACCÈS D'URGENCE · interroger, arrêter et réduire seulement · la pompe déclenche une alarme et l'inscrit au journal ; c'est aussi inscrit ici</translation>
        </message>
        <message>
            <source>For a pump that this computer has no key to, at {url}. The head has to lie right above the pump. It can then be read, stopped, and lowered to its minimum rate; nothing else. The pump raises an alarm and keeps in its log whose key it was; this computer keeps it too.</source>
            <translation>Pour une pompe dont cet ordinateur n'a pas la clé, à {url}. La tête doit être juste au-dessus de la pompe. On peut alors l'interroger, l'arrêter et la mettre à son débit minimal ; rien d'autre. La pompe déclenche une alarme et garde dans son journal à qui était la clé ; cet ordinateur le garde aussi.</translation>
        </message>
        <message>
            <source>Key file for emergency access</source>
            <translation>Fichier de clé pour l'accès d'urgence</translation>
        </message>
        <message>
            <source>Key file of the institution</source>
            <translation>Fichier de clé de l'établissement</translation>
        </message>
        <message>
            <source>There is no such key file.</source>
            <translation>Ce fichier de clé n'existe pas.</translation>
        </message>
        <message>
            <source>Use emergency access</source>
            <translation>Utiliser l'accès d'urgence</translation>
        </message>
        <message>
            <source>Use emergency access?</source>
            <translation>Utiliser l'accès d'urgence ?</translation>
        </message>
        <message>
            <source>Yes, this is an emergency, and no clinic with a key can be reached.</source>
            <translation>Oui, c'est une urgence, et aucune clinique ayant une clé n'est joignable.</translation>
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation>Modifiée ailleurs</translation>
        </message>
        <message>
            <source>I have looked at this</source>
            <translation>J'ai regardé cela</translation>
        </message>
        <message>
            <source>LOOK FIRST</source>
            <translation>À REGARDER D'ABORD</translation>
        </message>
        <message>
            <source>Since this computer last looked, this pump was changed by others. Nothing is programmed or given from here before you have written what you know of it; stopping stays possible.</source>
            <translation>Depuis le dernier examen par cet ordinateur, cette pompe a été modifiée par d'autres. Rien n'est programmé ni administré d'ici avant que vous n'ayez écrit ce que vous en savez ; l'arrêt reste possible.</translation>
        </message>
        <message>
            <source>What you know of these changes</source>
            <translation>Ce que vous savez de ces modifications</translation>
        </message>
        <message>
            <source>Write what you know of it first.</source>
            <translation>Écrivez d'abord ce que vous en savez.</translation>
        </message>
        <message>
            <source>what you know of these changes, and from whom</source>
            <translation>ce que vous savez de ces modifications, et par qui</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvée par</translation>
        </message>
        <message>
            <source>Drug of the library</source>
            <translation>Médicament de la bibliothèque</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Médicaments</translation>
        </message>
        <message>
            <source>Figures of the drug with their sources</source>
            <translation>Valeurs du médicament avec leurs sources</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>nobody; for training only</source>
            <translation>personne ; pour la formation seulement</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>Connect the pump first.</source>
            <translation>Connectez d'abord la pompe.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Log of the pump</source>
            <translation>Journal de la pompe</translation>
        </message>
        <message>
            <source>Log of the pump, newest first</source>
            <translation>Journal de la pompe, le plus récent d'abord</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Press Read the log. The pump keeps its last 2048 events.</source>
            <translation>Appuyez sur Lire le journal. La pompe garde ses 2048 derniers événements.</translation>
        </message>
        <message>
            <source>Pump clock</source>
            <translation>Horloge pompe</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>Lire le journal</translation>
        </message>
        <message>
            <source>The log is being read.</source>
            <translation>Lecture du journal en cours.</translation>
        </message>
        <message>
            <source>Times are the pump's clock, which may have been set in between.</source>
            <translation>Les heures sont celles de l'horloge de la pompe, qui peut avoir été réglée entre-temps.</translation>
        </message>
        <message>
            <source>What the pump wrote down: programs, stops, boluses given and refused, alarms.</source>
            <translation>Ce que la pompe a noté : programmes, arrêts, bolus administrés et refusés, alarmes.</translation>
        </message>
        <message>
            <source>reading …</source>
            <translation>lecture …</translation>
        </message>
        <message>
            <source>{count} events</source>
            <translation>{count} événements</translation>
        </message>
        <message>
            <source>Check the words against this pump's implant card.</source>
            <translation>Comparez les mots avec la carte d'implant de cette pompe.</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Appairer</translation>
        </message>
        <message>
            <source>Pair this pump</source>
            <translation>Appairer cette pompe</translation>
        </message>
        <message>
            <source>This computer has no key to this pump yet. Type or paste the {words} words of its implant card. They are not kept.</source>
            <translation>Cet ordinateur n'a pas encore de clé pour cette pompe. Saisissez ou collez les {words} mots de sa carte d'implant. Ils ne sont pas conservés.</translation>
        </message>
        <message>
            <source>Type all {words} words first.</source>
            <translation>Saisissez d'abord tous les {words} mots.</translation>
        </message>
        <message>
            <source>Word {number} is not a word of implant cards. Copy it again from the card.</source>
            <translation>Le mot {number} n'est pas un mot de carte d'implant. Recopiez-le depuis la carte.</translation>
        </message>
        <message>
            <source>Words of the implant card</source>
            <translation>Mots de la carte d'implant</translation>
        </message>
        <message>
            <source>{count} of {words} words</source>
            <translation>{count} mots sur {words}</translation>
        </message>
        <message>
            <source>{count} words; a card has {words}.</source>
            <translation>{count} mots ; une carte en a {words}.</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>The person, the implant and the catheter, trials, adverse events, dose and pain over the years.</source>
            <translation>La personne, l'implant et le cathéter, les essais, les événements indésirables, la dose et la douleur au fil des ans.</translation>
        </message>
        <message>
            <source>Choose a port or type an address.</source>
            <translation>Choisissez un port ou saisissez une adresse.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Emergency access …</source>
            <translation>Accès d'urgence …</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Looking for ports, and asking each whether it leads to a head …</source>
            <translation>Recherche des ports ; pour chacun, on demande s'il mène à une tête …</translation>
        </message>
        <message>
            <source>Looking for ports.</source>
            <translation>Recherche des ports.</translation>
        </message>
        <message>
            <source>No serial port found. Plug the head in and look again, or type an address.</source>
            <translation>Aucun port série trouvé. Branchez la tête et relancez la recherche, ou saisissez une adresse.</translation>
        </message>
        <message>
            <source>Port or address: {url_forms}</source>
            <translation>Port ou adresse : {url_forms}</translation>
        </message>
        <message>
            <source>Programmer head on a serial port</source>
            <translation>Tête de programmation sur un port série</translation>
        </message>
        <message>
            <source>Serial ports found</source>
            <translation>Ports série trouvés</translation>
        </message>
        <message>
            <source>device path, socket://host:port, rfc2217://host:port, emulator:</source>
            <translation>chemin d'appareil, socket://host:port, rfc2217://host:port, emulator:</translation>
        </message>
        <message>
            <source>{count} found, {heads} of them lead to a programmer head</source>
            <translation>{count} trouvés, dont {heads} mènent à une tête de programmation</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Not now: {phase}.</source>
            <translation>Pas maintenant : {phase}.</translation>
        </message>
        <message>
            <source>Nothing is changed yet; the pump runs this program already.</source>
            <translation>Rien n'est encore modifié ; la pompe exécute déjà ce programme.</translation>
        </message>
        <message>
            <source>Open or save a program file</source>
            <translation>Ouvrir ou enregistrer un fichier de programme</translation>
        </message>
        <message>
            <source>Periodic</source>
            <translation>Périodique</translation>
        </message>
        <message>
            <source>Program files</source>
            <translation>Fichiers de programme</translation>
        </message>
        <message>
            <source>Review and program pump…</source>
            <translation>Vérifier et programmer la pompe…</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>Simple</translation>
        </message>
        <message>
            <source>The program of the pump, to be edited here</source>
            <translation>Le programme de la pompe, à modifier ici</translation>
        </message>
        <message>
            <source>, emulated</source>
            <translation>, émulée</translation>
        </message>
        <message>
            <source>, replacement is due</source>
            <translation>, remplacement dû</translation>
        </message>
        <message>
            <source>A program is open on the pump; activate or cancel it first.</source>
            <translation>Un programme est ouvert sur la pompe ; activez-le ou abandonnez-le d'abord.</translation>
        </message>
        <message>
            <source>Activated</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Against this computer</source>
            <translation>Écart avec l'ordinateur</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarmes</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>Au plus par jour</translation>
        </message>
        <message>
            <source>Catheter, {segment_name}</source>
            <translation>Cathéter, {segment_name}</translation>
        </message>
        <message>
            <source>Clock, battery and link</source>
            <translation>Horloge, batterie et liaison</translation>
        </message>
        <message>
            <source>Clock, battery, link</source>
            <translation>Horloge, batterie, liaison</translation>
        </message>
        <message>
            <source>Drug library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>maximal</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>Edit program</source>
            <translation>Modifier le programme</translation>
        </message>
        <message>
            <source>Find out first which program the pump runs.</source>
            <translation>Tirez d'abord au clair quel programme la pompe exécute.</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Micrologiciel</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <source>Head battery</source>
            <translation>Batterie de la tête</translation>
        </message>
        <message>
            <source>Identity of the pump</source>
            <translation>Identité de la pompe</translation>
        </message>
        <message>
            <source>It cannot start.</source>
            <translation>Elle ne peut pas démarrer.</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Évalué selon</translation>
        </message>
        <message>
            <source>Last commands</source>
            <translation>Dernières commandes</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Lower …</source>
            <translation>Réduire …</translation>
        </message>
        <message>
            <source>Make room on the disk, then try again.</source>
            <translation>Libérez de la place sur le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Prochain changement</translation>
        </message>
        <message>
            <source>None that the pump remembers.</source>
            <translation>Aucune dont la pompe se souvienne.</translation>
        </message>
        <message>
            <source>Nothing was sent to the pump.</source>
            <translation>Rien n'a été envoyé à la pompe.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Pump</source>
            <translation>Pompe</translation>
        </message>
        <message>
            <source>Pump and catheter</source>
            <translation>Pompe et cathéter</translation>
        </message>
        <message>
            <source>Pump battery</source>
            <translation>Batterie de pompe</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Interrogée</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Réinterroger</translation>
        </message>
        <message>
            <source>Running bolus</source>
            <translation>Bolus en cours</translation>
        </message>
        <message>
            <source>Running now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Running program</source>
            <translation>Programme en cours</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>Set clock …</source>
            <translation>Régler l'horloge …</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Single bolus …</source>
            <translation>Bolus unique …</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Solution</translation>
        </message>
        <message>
            <source>Start …</source>
            <translation>Démarrer …</translation>
        </message>
        <message>
            <source>Stop …</source>
            <translation>Arrêter …</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>The pump does not run.</source>
            <translation>La pompe ne fonctionne pas.</translation>
        </message>
        <message>
            <source>The pump gives {said}.</source>
            <translation>La pompe donne {said}.</translation>
        </message>
        <message>
            <source>The pump is being read.</source>
            <translation>La pompe est en cours d'interrogation.</translation>
        </message>
        <message>
            <source>The pump is not connected.</source>
            <translation>La pompe n'est pas connectée.</translation>
        </message>
        <message>
            <source>The pump is started.</source>
            <translation>La pompe est démarrée.</translation>
        </message>
        <message>
            <source>The pump runs already.</source>
            <translation>La pompe est déjà en marche.</translation>
        </message>
        <message>
            <source>The pump runs its minimum rate.</source>
            <translation>La pompe fonctionne à son débit minimal.</translation>
        </message>
        <message>
            <source>The pump was changed elsewhere; look at that first.</source>
            <translation>La pompe a été modifiée ailleurs ; regardez cela d'abord.</translation>
        </message>
        <message>
            <source>The pump was never programmed.</source>
            <translation>La pompe n'a jamais été programmée.</translation>
        </message>
        <message>
            <source>The pump's clock was set to this computer's.</source>
            <translation>L'horloge de la pompe a été réglée sur celle de cet ordinateur.</translation>
        </message>
        <message>
            <source>The record of acts cannot be written: {value}.</source>
            <translation>Le registre des actions ne peut pas être écrit : {value}.</translation>
        </message>
        <message>
            <source>This program has a fault; start it again.</source>
            <translation>Ce programme a une défaillance ; redémarrez-le.</translation>
        </message>
        <message>
            <source>Used in 24 h</source>
            <translation>Utilisés en 24 h</translation>
        </message>
        <message>
            <source>What is known of the pump cannot be kept: {error}.</source>
            <translation>Ce que l'on sait de la pompe ne peut pas être conservé : {error}.</translation>
        </message>
        <message>
            <source>With this pump</source>
            <translation>Avec cette pompe</translation>
        </message>
        <message>
            <source>by its program, when it runs</source>
            <translation>selon son programme, quand elle est en marche</translation>
        </message>
        <message>
            <source>calculated by the pump from its strokes, not measured</source>
            <translation>calculé par la pompe d'après ses courses, non mesuré</translation>
        </message>
        <message>
            <source>drug library {library_version}, {library_digest}</source>
            <translation>bibliothèque de médicaments {library_version}, {library_digest}</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>le plus récent d'abord</translation>
        </message>
        <message>
            <source>patient bolus</source>
            <translation>bolus du patient</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>{at_most_text} with every patient bolus</source>
            <translation>{at_most_text} avec tous les bolus du patient</translation>
        </message>
        <message>
            <source>{kind}, {bolus_left} left</source>
            <translation>{kind}, reste {bolus_left}</translation>
        </message>
        <message>
            <source>{length} at {volume_per_cm} per cm</source>
            <translation>{length} à {volume_per_cm} par cm</translation>
        </message>
        <message>
            <source>{moment_text}, pump clock</source>
            <translation>{moment_text}, horloge de la pompe</translation>
        </message>
        <message>
            <source>{offset} ⚠ doses follow the pump's clock</source>
            <translation>{offset} ⚠ les doses suivent l'horloge de la pompe</translation>
        </message>
        <message>
            <source>{product}, {serial}, firmware {firmware}</source>
            <translation>{product}, {serial}, micrologiciel {firmware}</translation>
        </message>
        <message>
            <source>{quality} of 5</source>
            <translation>{quality} sur 5</translation>
        </message>
        <message>
            <source>{read_at}, this computer</source>
            <translation>{read_at}, cet ordinateur</translation>
        </message>
        <message>
            <source>0 is not a length of time; write it like 5 min</source>
            <translation>0 n'est pas une durée ; écrivez par exemple 5 min</translation>
        </message>
        <message>
            <source>Keep it running</source>
            <translation>La laisser en marche</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Leave it stopped</source>
            <translation>La laisser arrêtée</translation>
        </message>
        <message>
            <source>Lower the pump</source>
            <translation>Réduire le débit</translation>
        </message>
        <message>
            <source>Lower the pump to its minimum rate?</source>
            <translation>Mettre la pompe à son débit minimal ?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Set the clock</source>
            <translation>Régler l'horloge</translation>
        </message>
        <message>
            <source>Set the pump's clock?</source>
            <translation>Régler l'horloge de la pompe ?</translation>
        </message>
        <message>
            <source>Start the pump</source>
            <translation>Démarrer la pompe</translation>
        </message>
        <message>
            <source>Start the pump?</source>
            <translation>Démarrer la pompe ?</translation>
        </message>
        <message>
            <source>The pump gives {minimum} of its solution until it is started again or programmed; running boluses end. That keeps the catheter open and hardly treats: a patient may suffer withdrawal.</source>
            <translation>La pompe donne {minimum} de sa solution jusqu'à ce qu'elle soit redémarrée ou programmée ; les bolus en cours prennent fin. Cela garde le cathéter ouvert et ne traite guère : un patient peut souffrir d'un sevrage.</translation>
        </message>
        <message>
            <source>The pump goes on with its program: {program}.</source>
            <translation>La pompe continue avec son programme : {program}.</translation>
        </message>
        <message>
            <source>The pump shows {pump_clock}, this computer {computer_clock}: {offset}. Doses by time of day follow the new clock from then on; a step may come earlier, later or twice today. No lockout is shortened.</source>
            <translation>La pompe indique {pump_clock}, cet ordinateur {computer_clock} : {offset}. Les doses selon l'heure suivent dès lors la nouvelle horloge ; un palier peut venir plus tôt, plus tard ou deux fois aujourd'hui. Aucune période réfractaire n'est raccourcie.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Écrivez le motif.</translation>
        </message>
        <message>
            <source>Yes, lower pump {serial}.</source>
            <translation>Oui, mettre la pompe {serial} au débit minimal.</translation>
        </message>
        <message>
            <source>Yes, set the clock of pump {serial} to this computer's.</source>
            <translation>Oui, régler l'horloge de la pompe {serial} sur celle de cet ordinateur.</translation>
        </message>
        <message>
            <source>Yes, start pump {serial}.</source>
            <translation>Oui, démarrer la pompe {serial}.</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Ouvrir la liaison</translation>
        </message>
        <message>
            <source>Read identity, status and program</source>
            <translation>Lire l'identité, l'état et le programme</translation>
        </message>
        <message>
            <source>Reading changes nothing in the pump.</source>
            <translation>L'interrogation ne modifie rien dans la pompe.</translation>
        </message>
        <message>
            <source>Reading the pump</source>
            <translation>Interrogation de la pompe</translation>
        </message>
        <message>
            <source>{done} of {of} read: {known}</source>
            <translation>{done} sur {of} lus : {known}</translation>
        </message>
        <message>
            <source> Looked for at {port}.</source>
            <translation> Recherchée à {port}.</translation>
        </message>
        <message>
            <source> by {user}</source>
            <translation> par {user}</translation>
        </message>
        <message>
            <source>Finding out …</source>
            <translation>Recherche en cours …</translation>
        </message>
        <message>
            <source>Hold the head over the pump; it is asked as soon as it is back, or when you press Find out now. Until then watch the patient as for both.</source>
            <translation>Tenez la tête au-dessus de la pompe ; elle est interrogée dès son retour, ou quand vous appuyez sur Tirer au clair. Jusque-là, surveillez le patient comme pour les deux programmes.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>RÉSULTAT INCONNU</translation>
        </message>
        <message>
            <source>Old program</source>
            <translation>Ancien programme</translation>
        </message>
        <message>
            <source>Pump {serial} · sent {begun_at}{who}.{where}</source>
            <translation>Pompe {serial} · envoyé le {begun_at}{who}.{where}</translation>
        </message>
        <message>
            <source>The link or this program ended while the pump was switching. It runs the old program or the new one, whole, never a mix. Nothing else can be sent to it until this is settled.</source>
            <translation>La liaison ou ce programme s'est interrompu pendant que la pompe basculait. Elle exécute l'ancien programme ou le nouveau, en entier, jamais un mélange. Rien d'autre ne peut lui être envoyé avant que ce soit élucidé.</translation>
        </message>
        <message>
            <source>The pump is being asked.</source>
            <translation>La pompe est en train d'être interrogée.</translation>
        </message>
        <message>
            <source>The worst in each direction</source>
            <translation>Le pire dans chaque sens</translation>
        </message>
        <message>
            <source>Which program does the pump run?</source>
            <translation>Quel programme la pompe exécute-t-elle ?</translation>
        </message>
        <message>
            <source>at most {high} ({highest_name} program, every patient bolus used)</source>
            <translation>au plus {high} (programme : {highest_name}, tous les bolus du patient utilisés)</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>{drug}: at least {low} ({lowest_name} program), {at_most}</source>
            <translation>{drug} : au moins {low} (programme : {lowest_name}), {at_most}</translation>
        </message>
        <message>
            <source>Blocked: {title}. {message}</source>
            <translation>Bloqué : {title}. {message}</translation>
        </message>
        <message>
            <source>Continue to review</source>
            <translation>Continuer : vérifier</translation>
        </message>
        <message>
            <source>Expected against measured volume, the new filling and its date</source>
            <translation>Volume attendu et mesuré, le nouveau remplissage et sa date</translation>
        </message>
        <message>
            <source>Make its first program on the Program screen; the first filling is entered there.</source>
            <translation>Créez son premier programme sur l'écran Programme ; le premier remplissage y est saisi.</translation>
        </message>
        <message>
            <source>Still open: {items}.</source>
            <translation>Encore à faire : {items}.</translation>
        </message>
        <message>
            <source>Still open: {items}; and {more} more.</source>
            <translation>Encore à faire : {items} ; et {more} de plus.</translation>
        </message>
        <message>
            <source>The new filling gives no program.</source>
            <translation>Le nouveau remplissage ne donne pas de programme.</translation>
        </message>
        <message>
            <source>This pump was never programmed</source>
            <translation>Cette pompe n'a jamais été programmée</translation>
        </message>
        <message>
            <source>It can be saved once a program was activated in this session.</source>
            <translation>Il peut être enregistré dès qu'un programme a été activé dans cette session.</translation>
        </message>
        <message>
            <source>Not saved: {value}.</source>
            <translation>Non enregistré : {value}.</translation>
        </message>
        <message>
            <source>Nothing was programmed in this session.</source>
            <translation>Rien n'a été programmé dans cette session.</translation>
        </message>
        <message>
            <source>Pump {serial} was programmed at {at}; this is its report.</source>
            <translation>La pompe {serial} a été programmée à {at} ; voici son rapport.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Save session report …</source>
            <translation>Enregistrer rapport de session …</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <source>The session report says who programmed what, old against new, with the pump's own totals.</source>
            <translation>Le rapport de session dit qui a programmé quoi, l'ancien face au nouveau, avec les totaux calculés par la pompe.</translation>
        </message>
        <message numerus="yes">
            <source>%n settings changed</source>
            <translation>
                <numerusform>%n réglage modifié</numerusform>
                <numerusform>%n réglages modifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to editing</source>
            <translation>Revenir à l'édition</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Old against new, first 24 hours</source>
            <translation>Ancien et nouveau, 24 premières heures</translation>
        </message>
        <message>
            <source>Old against new, first 24 hours from {start} · {name} {unit}</source>
            <translation>Ancien et nouveau, 24 premières heures dès {start} · {name} {unit}</translation>
        </message>
        <message>
            <source>Programmed</source>
            <translation>Programmée</translation>
        </message>
        <message>
            <source>Read back from the pump</source>
            <translation>Relu dans la pompe</translation>
        </message>
        <message>
            <source>Review before programming</source>
            <translation>Vérification avant programmation</translation>
        </message>
        <message>
            <source>Running now {before}; proposed {scheduled_shown} {unit} a day</source>
            <translation>En cours {before} ; proposé {scheduled_shown} {unit} par jour</translation>
        </message>
        <message>
            <source>Send to pump</source>
            <translation>Envoyer à la pompe</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <source>Settings that stay as they are</source>
            <translation>Réglages qui restent inchangés</translation>
        </message>
        <message>
            <source>Settings, running now and after programming</source>
            <translation>Réglages, en cours et après programmation</translation>
        </message>
        <message>
            <source>The link to the pump is lost.</source>
            <translation>La liaison avec la pompe est perdue.</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>cumulative {name}</source>
            <translation>{name} cumulé</translation>
        </message>
        <message>
            <source>Clinic rules</source>
            <translation>Règles de clinique</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>For the developers</source>
            <translation>Pour les développeurs</translation>
        </message>
        <message>
            <source>How the window looks</source>
            <translation>Aspect de la fenêtre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>No alarm can be sounded: {fault}.</source>
            <translation>Aucune alarme ne peut sonner : {fault}.</translation>
        </message>
        <message>
            <source>One file with versions, self-test, looks and faults of this program. No name, no serial number and no dose is in it.</source>
            <translation>Un fichier avec les versions, l'autotest, l'aspect et les défaillances de ce programme. Il ne contient ni nom, ni numéro de série, ni dose.</translation>
        </message>
        <message>
            <source>Played by {player_name}. Press a button and listen.</source>
            <translation>Joué par {player_name}. Appuyez sur un bouton et écoutez.</translation>
        </message>
        <message>
            <source>Reduce motion: nothing flashes, nothing turns</source>
            <translation>Réduire les animations : rien ne clignote, rien ne tourne</translation>
        </message>
        <message>
            <source>Save a diagnostic file …</source>
            <translation>Enregistrer diagnostic …</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Sound of alarms</source>
            <translation>Son des alarmes</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test {priority}</source>
            <translation>Test {priority}</translation>
        </message>
        <message>
            <source>The new size is used when Thecal is started again.</source>
            <translation>La nouvelle taille s'applique au prochain démarrage de Thecal.</translation>
        </message>
        <message>
            <source>The sound is being tested.</source>
            <translation>Le son est en cours de test.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Users and roles</source>
            <translation>Utilisateurs et rôles</translation>
        </message>
        <message>
            <source>high</source>
            <translation>haute</translation>
        </message>
        <message>
            <source>low</source>
            <translation>basse</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>{count} unsound</source>
            <translation>{count} en défaut</translation>
        </message>
        <message>
            <source>1  Read</source>
            <translation>1  Interroger</translation>
        </message>
        <message>
            <source>2  Edit</source>
            <translation>2  Modifier</translation>
        </message>
        <message>
            <source>3  Review</source>
            <translation>3  Vérifier</translation>
        </message>
        <message>
            <source>4  Activate</source>
            <translation>4  Activer</translation>
        </message>
        <message>
            <source>A draft on this computer. The pump goes on with its program.</source>
            <translation>Un brouillon sur cet ordinateur. La pompe continue avec son programme.</translation>
        </message>
        <message>
            <source>A training desk opens emulated pumps only.</source>
            <translation>Un poste de formation n'ouvre que des pompes émulées.</translation>
        </message>
        <message>
            <source>A whole pump in a process of its own, to learn and to try things out.</source>
            <translation>Une pompe entière dans son propre processus, pour apprendre et essayer.</translation>
        </message>
        <message>
            <source>Connect a pump</source>
            <translation>Connecter une pompe</translation>
        </message>
        <message>
            <source>Old against new, reasons, and the pump's own totals.</source>
            <translation>L'ancien face au nouveau, les motifs, et les totaux calculés par la pompe.</translation>
        </message>
        <message>
            <source>The pump says what it is and what it runs. Nothing can be edited before.</source>
            <translation>La pompe dit ce qu'elle est et ce qu'elle exécute. Rien ne peut être modifié avant.</translation>
        </message>
        <message>
            <source>The pump switches in one step, and is read back.</source>
            <translation>La pompe bascule en une seule étape, puis est relue.</translation>
        </message>
        <message>
            <source>Thecal</source>
            <translation>Thecal</translation>
        </message>
        <message>
            <source>Thecal is still starting.</source>
            <translation>Thecal est encore en train de démarrer.</translation>
        </message>
        <message>
            <source>All delivery ends at once, and every bolus that runs ends for good. A patient without the drug may suffer withdrawal. The pump stays stopped until it is started again; it does not start by itself.</source>
            <translation>Toute administration cesse aussitôt, et tout bolus en cours prend fin définitivement. Un patient privé du médicament peut souffrir d'un sevrage. La pompe reste arrêtée jusqu'à ce qu'elle soit redémarrée ; elle ne redémarre pas d'elle-même.</translation>
        </message>
        <message>
            <source>HSA Singapore, update of the April 2014 communication on over-infusion</source>
            <translation>HSA Singapore, mise à jour de la communication d'avril 2014 sur la surperfusion</translation>
        </message>
        <message>
            <source>No restart is planned.</source>
            <translation>Aucun redémarrage n'est prévu.</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Non prévu</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Planned restart</source>
            <translation>Redémarrage prévu</translation>
        </message>
        <message>
            <source>Planned restart within</source>
            <translation>Redémarrage prévu d'ici</translation>
        </message>
        <message>
            <source>Planned restart, date as year-month-day</source>
            <translation>Redémarrage prévu, date sous la forme année-mois-jour</translation>
        </message>
        <message>
            <source>Planned restart, time of day</source>
            <translation>Redémarrage prévu, heure du jour</translation>
        </message>
        <message>
            <source>Planned restart: when is the pump to run again?</source>
            <translation>Redémarrage prévu : quand la pompe doit-elle se remettre en marche ?</translation>
        </message>
        <message>
            <source>Say when the pump is to run again.</source>
            <translation>Indiquez quand la pompe doit se remettre en marche.</translation>
        </message>
        <message>
            <source>Stop the pump</source>
            <translation>Arrêter la pompe</translation>
        </message>
        <message>
            <source>Stop the pump?</source>
            <translation>Arrêter la pompe ?</translation>
        </message>
        <message>
            <source>Stopped for more than 48 h</source>
            <translation>Arrêtée pendant plus de 48 h</translation>
        </message>
        <message>
            <source>The planned restart is more than {days} days ahead.</source>
            <translation>Le redémarrage prévu est dans plus de {days} jours.</translation>
        </message>
        <message>
            <source>The planned restart is past.</source>
            <translation>L'heure du redémarrage prévu est passée.</translation>
        </message>
        <message>
            <source>The pump raises a critical alarm after 48 h. A rotor that stood still so long may later give too much.</source>
            <translation>La pompe déclenche une alarme critique après 48 h. Un rotor resté si longtemps immobile peut ensuite donner trop.</translation>
        </message>
        <message>
            <source>Tick that the pump is to be stopped for more than 48 h.</source>
            <translation>Cochez que la pompe doit être arrêtée pendant plus de 48 h.</translation>
        </message>
        <message>
            <source>Type the date like 2026-01-05 and the time like 14:30.</source>
            <translation>Saisissez la date comme 2026-01-05 et l'heure comme 14:30.</translation>
        </message>
        <message>
            <source>Type the minutes, {most}.</source>
            <translation>Saisissez les minutes, {most}.</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>D'ici</translation>
        </message>
        <message>
            <source>Yes, it is to be stopped for more than 48 h.</source>
            <translation>Oui, elle doit être arrêtée pendant plus de 48 h.</translation>
        </message>
        <message>
            <source>Yes, stop pump {serial}.</source>
            <translation>Oui, arrêter la pompe {serial}.</translation>
        </message>
        <message>
            <source>at most {days} days</source>
            <translation>au plus {days} jours</translation>
        </message>
        <message>
            <source>there is no day {date}</source>
            <translation>le jour {date} n'existe pas</translation>
        </message>
        <message>
            <source>write the date like 2026-01-05: year, month, day</source>
            <translation>écrivez la date comme 2026-01-05 : année, mois, jour</translation>
        </message>
        <message>
            <source>{when}, in {ahead_s}.</source>
            <translation>{when}, dans {ahead_s}.</translation>
        </message>
        <message>
            <source>{when}, {ahead_s} ago.</source>
            <translation>{when}, il y a {ahead_s}.</translation>
        </message>
        <message>
            <source>Instructor</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>The self-test failed: {name}: {why}. Reading and stopping the pump still work.</source>
            <translation>L'autotest a échoué : {name} : {why}. L'interrogation et l'arrêt de la pompe fonctionnent toujours.</translation>
        </message>
        <message>
            <source>clock of this computer</source>
            <translation>horloge de cet ordinateur</translation>
        </message>
        <message>
            <source>fonts</source>
            <translation>polices</translation>
        </message>
        <message>
            <source>it says {day}, which is over</source>
            <translation>elle indique {day}, date passée</translation>
        </message>
        <message>
            <source>it went back by {seconds} s since the window was opened</source>
            <translation>elle a reculé de {seconds} s depuis l'ouverture de la fenêtre</translation>
        </message>
        <message>
            <source>journal of writes</source>
            <translation>journal des écritures</translation>
        </message>
        <message>
            <source>keys to the pumps</source>
            <translation>clés des pompes</translation>
        </message>
        <message>
            <source>pump models and alarms</source>
            <translation>modèles de pompe et alarmes</translation>
        </message>
        <message>
            <source>{why} ({count} more)</source>
            <translation>{why} ({count} autres)</translation>
        </message>
        <message>
            <source>Close Thecal, start it again and read the pump. Details for the developers are in {where}.</source>
            <translation>Fermez Thecal, redémarrez-le et interrogez la pompe. Les détails pour les développeurs sont dans {where}.</translation>
        </message>
        <message>
            <source>Install Thecal again.</source>
            <translation>Réinstallez Thecal.</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>No drug library: {error}.</source>
            <translation>Pas de bibliothèque de médicaments : {error}.</translation>
        </message>
        <message>
            <source>No patient</source>
            <translation>Aucun patient</translation>
        </message>
        <message>
            <source>No pump connected</source>
            <translation>Aucune pompe connectée</translation>
        </message>
        <message>
            <source>Pumps go on with the programs that they run. This window reads and stops them; it programs none.</source>
            <translation>Les pompes continuent avec les programmes qu'elles exécutent. Cette fenêtre les interroge et les arrête ; elle n'en programme aucune.</translation>
        </message>
        <message>
            <source>Refill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The pump goes on with the program that it runs.</source>
            <translation>La pompe continue avec le programme qu'elle exécute.</translation>
        </message>
        <message>
            <source>The pump was changed elsewhere: look at that on Pump first.</source>
            <translation>La pompe a été modifiée ailleurs : regardez cela d'abord sous Pompe.</translation>
        </message>
        <message>
            <source>Thecal · TRAINING</source>
            <translation>Thecal · FORMATION</translation>
        </message>
        <message>
            <source>This program has a fault and takes no more changes.</source>
            <translation>Ce programme a une défaillance et n'accepte plus de modifications.</translation>
        </message>
        <message>
            <source>open one in Patient, or work with the pump alone</source>
            <translation>ouvrez-en un sous Patient, ou travaillez avec la pompe seule</translation>
        </message>
        <message>
            <source>Ask the clinic that implanted it.</source>
            <translation>Demandez à la clinique qui l'a implantée.</translation>
        </message>
        <message>
            <source>Connect one first.</source>
            <translation>Connectez-en d'abord une.</translation>
        </message>
        <message>
            <source>Emergency access may only read, stop and lower the pump.</source>
            <translation>L'accès d'urgence permet seulement d'interroger la pompe, de l'arrêter et de réduire son débit.</translation>
        </message>
        <message>
            <source>Find out again.</source>
            <translation>Tirez-le de nouveau au clair.</translation>
        </message>
        <message>
            <source>Look at it before you go on.</source>
            <translation>Regardez cela avant de continuer.</translation>
        </message>
        <message>
            <source>No pump is connected.</source>
            <translation>Aucune pompe n'est connectée.</translation>
        </message>
        <message>
            <source>Read it again.</source>
            <translation>Interrogez-la de nouveau.</translation>
        </message>
        <message>
            <source>Read the pump, then program it again if that is still right.</source>
            <translation>Interrogez la pompe, puis reprogrammez-la si c'est toujours correct.</translation>
        </message>
        <message>
            <source>See that it is the pump that you mean.</source>
            <translation>Assurez-vous que c'est bien la pompe voulue.</translation>
        </message>
        <message>
            <source>The journal cannot be kept: {error}</source>
            <translation>Le registre ne peut pas être tenu : {error}</translation>
        </message>
        <message>
            <source>The program in the pump was judged by drug library {library_version} ({library_digest}); here is {version} ({digest}).</source>
            <translation>Le programme dans la pompe a été évalué avec la bibliothèque de médicaments {library_version} ({library_digest}) ; ici, c'est {version} ({digest}).</translation>
        </message>
        <message>
            <source>The pump did not do it.</source>
            <translation>La pompe ne l'a pas fait.</translation>
        </message>
        <message>
            <source>The pump did not take the key of that file for emergency access.</source>
            <translation>La pompe n'a pas accepté la clé de ce fichier pour l'accès d'urgence.</translation>
        </message>
        <message>
            <source>The pump runs its old program.</source>
            <translation>La pompe exécute son ancien programme.</translation>
        </message>
        <message>
            <source>The pump was read after that; what is shown is what it does now.</source>
            <translation>La pompe a été interrogée ensuite ; ce qui est affiché est ce qu'elle fait maintenant.</translation>
        </message>
        <message>
            <source>The write is settled: the new program was not activated.</source>
            <translation>L'écriture est élucidée : le nouveau programme n'a pas été activé.</translation>
        </message>
        <message>
            <source>The write is settled: the pump runs the new program.</source>
            <translation>L'écriture est élucidée : la pompe exécute le nouveau programme.</translation>
        </message>
        <message>
            <source>What the pump is doing is not known.</source>
            <translation>On ne sait pas ce que fait la pompe.</translation>
        </message>
        <message>
            <source>What the pump runs is not known.</source>
            <translation>On ne sait pas ce que la pompe exécute.</translation>
        </message>
        <message>
            <source>another pump cannot be opened now ({now})</source>
            <translation>une autre pompe ne peut pas être ouverte maintenant ({now})</translation>
        </message>
        <message>
            <source>the pump holds no program that could be activated</source>
            <translation>la pompe ne contient aucun programme qui puisse être activé</translation>
        </message>
        <message>
            <source>the pump was changed elsewhere; look at that on the Pump screen first</source>
            <translation>la pompe a été modifiée ailleurs ; regardez cela d'abord sur l'écran Pompe</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>il n'y a pas de programme</translation>
        </message>
        <message>
            <source>there is no write to settle</source>
            <translation>il n'y a pas d'écriture à élucider</translation>
        </message>
        <message>
            <source>there is nothing to send</source>
            <translation>il n'y a rien à envoyer</translation>
        </message>
        <message>
            <source>there is nothing to settle ({now})</source>
            <translation>il n'y a rien à élucider ({now})</translation>
        </message>
        <message>
            <source>24-hour dose</source>
            <translation>Dose sur 24 heures</translation>
        </message>
        <message>
            <source>from {old} to {new}</source>
            <translation>de {old} à {new}</translation>
        </message>
        <message>
            <source>{spoken}, change {change}</source>
            <translation>{spoken}, variation {change}</translation>
        </message>
        <message>
            <source>{accessible_name}, in {unit}</source>
            <translation>{accessible_name}, en {unit}</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Exige un motif</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What is this finding?</source>
            <translation>Quel est ce constat ?</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>Qu'est-ce ?</translation>
        </message>
        <message>
            <source>After programming</source>
            <translation>Après programmation</translation>
        </message>
        <message>
            <source>Curves that are shown</source>
            <translation>Courbes affichées</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>Handbook: {chapter}</source>
            <translation>Manuel : {chapter}</translation>
        </message>
        <message>
            <source>The handbook for a browser: {path}</source>
            <translation>Le manuel pour un navigateur : {path}</translation>
        </message>
        <message>
            <source>Guided tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Story and task stand on the Training screen; read the pump there first.</source>
            <translation>L’histoire et la tâche se trouvent sur l’écran Formation ; lisez-y d’abord la pompe.</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>J'ai lu ceci</translation>
        </message>
        <message>
            <source>NOT USED</source>
            <translation>NON UTILISÉ</translation>
        </message>
        <message>
            <source>Not used: {name}</source>
            <translation>Non utilisé : {name}</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Notices are files that the administrator puts into {folder}.</source>
            <translation>Les avis sont des fichiers que l'administration place dans {folder}.</translation>
        </message>
        <message>
            <source>That cannot be kept in the audit trail: {why}</source>
            <translation>Cela ne peut pas être gardé dans la piste d'audit : {why}</translation>
        </message>
        <message>
            <source>There is no notice about this version of Thecal.</source>
            <translation>Il n'y a aucun avis sur cette version de Thecal.</translation>
        </message>
        <message>
            <source>Withdrawn on {day}: {why}</source>
            <translation>Retiré le {day} : {why}</translation>
        </message>
        <message>
            <source>You have read this.</source>
            <translation>Vous l'avez lu.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>{issued}. Source: {source}</source>
            <translation>{issued}. Source : {source}</translation>
        </message>
        <message numerus="yes">
            <source>%n more notices are not read.</source>
            <translation>
                <numerusform>%n autre avis n'est pas lu.</numerusform>
                <numerusform>%n autres avis ne sont pas lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>A notice cannot be read: {name}.</source>
            <translation>Un avis ne peut pas être lu : {name}.</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Tell the administrator of this computer. Everything else works as before.</source>
            <translation>Dites-le à l'administration de ce poste. Tout le reste fonctionne comme avant.</translation>
        </message>
        <message numerus="yes">
            <source>%n days old</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Version plus récente</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Safety notice</source>
            <translation>Avis de sécurité</translation>
        </message>
        <message>
            <source>The update check is off: Thecal asks no address.</source>
            <translation>La recherche de nouveautés est désactivée : Thecal n'interroge aucune adresse.</translation>
        </message>
        <message>
            <source>The update check is on: once a day it asks {host}, and downloads no program.</source>
            <translation>La recherche de nouveautés est activée : elle interroge {host} une fois par jour et ne télécharge aucun programme.</translation>
        </message>
        <message>
            <source>dated after today</source>
            <translation>daté d'après aujourd'hui</translation>
        </message>
        <message>
            <source>issued today</source>
            <translation>publié aujourd'hui</translation>
        </message>
        <message>
            <source>{id}, issued {day}, {age}</source>
            <translation>{id}, publié le {day}, {age}</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Ajouter le compte</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>Change the roles</source>
            <translation>Changer les rôles</translation>
        </message>
        <message>
            <source>Change your password</source>
            <translation>Changer votre mot de passe</translation>
        </message>
        <message>
            <source>Choose a role.</source>
            <translation>Choisissez un rôle.</translation>
        </message>
        <message>
            <source>Give the new password</source>
            <translation>Donner le nouveau mot de passe</translation>
        </message>
        <message>
            <source>Hand the password over in person. Whoever has the account changes it in the menu.</source>
            <translation>Remettez le mot de passe en personne. Le titulaire du compte le change dans le menu.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>New password for {name}</source>
            <translation>Nouveau mot de passe pour {name}</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Nouveau mot de passe encore une fois</translation>
        </message>
        <message>
            <source>Password so far</source>
            <translation>Mot de passe actuel</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <source>Roles of {name}</source>
            <translation>Rôles de {name}</translation>
        </message>
        <message>
            <source>These are the roles that it has.</source>
            <translation>Ce sont les rôles qu'il a.</translation>
        </message>
        <message>
            <source>They hold from the next call on; what is shown follows at the next sign-in.</source>
            <translation>Ils valent dès le prochain appel ; l'affichage suit à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Tapez un nom.</translation>
        </message>
        <message>
            <source>Type the password so far.</source>
            <translation>Tapez le mot de passe actuel.</translation>
        </message>
        <message>
            <source>Your password is changed.</source>
            <translation>Votre mot de passe est changé.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Add an account …</source>
            <translation>Ajouter un compte …</translation>
        </message>
        <message>
            <source>Choose an account first.</source>
            <translation>Choisissez d'abord un compte.</translation>
        </message>
        <message>
            <source>Close it …</source>
            <translation>Fermer …</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Fermer le compte</translation>
        </message>
        <message>
            <source>Close the account of {name}?</source>
            <translation>Fermer le compte de {name} ?</translation>
        </message>
        <message>
            <source>Each person has an account; it says what may be done. An account is never removed.</source>
            <translation>Chaque personne a un compte, qui dit ce qu'elle peut faire. Un compte n'est jamais supprimé.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Laisser ouvert</translation>
        </message>
        <message>
            <source>New password …</source>
            <translation>Nouveau mot de passe …</translation>
        </message>
        <message>
            <source>Nobody can sign in with it any more. It stays in the records, since they name it.</source>
            <translation>Personne ne pourra plus s'en servir. Il reste dans les dossiers, car ils le nomment.</translation>
        </message>
        <message>
            <source>Roles …</source>
            <translation>Rôles …</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>Ce compte est fermé.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Approve the drug library</source>
            <translation>Approuver la bibliothèque de médicaments</translation>
        </message>
        <message>
            <source>Library {version}. With it patients' pumps are programmed on this computer. Compare every figure that your clinic uses with what your pharmacy checked.</source>
            <translation>Bibliothèque {version}. Avec elle, les pompes des patients sont programmées sur cet ordinateur. Comparez chaque valeur qu'utilise votre service avec ce que votre pharmacie a vérifié.</translation>
        </message>
        <message>
            <source>The drug library {version} is approved.</source>
            <translation>La bibliothèque de médicaments {version} est approuvée.</translation>
        </message>
        <message>
            <source>The first 8 digits of its SHA-256, from what the pharmacy checked</source>
            <translation>Les 8 premiers chiffres de son SHA-256, d'après ce que la pharmacie a vérifié</translation>
        </message>
        <message>
            <source>Type the digits.</source>
            <translation>Saisissez les chiffres.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Votre mot de passe</translation>
        </message>
        <message>
            <source>Pumps are not touched by this: what runs goes on, and a write that was begun is settled.</source>
            <translation>Les pompes n'en sont pas touchées : ce qui tourne continue, et une écriture commencée est menée à terme.</translation>
        </message>
        <message>
            <source>The server of the records does not answer since {since}.</source>
            <translation>Le serveur des dossiers ne répond pas depuis {since}.</translation>
        </message>
        <message>
            <source>What was read before can still be looked at. Nothing can be recorded until the server is back.</source>
            <translation>Ce qui a été lu peut encore être consulté. Rien ne peut être inscrit avant le retour du serveur.</translation>
        </message>
        <message>
            <source>A backup is one encrypted file under a passphrase of its own, proven by restoring it into a temporary place. The command line makes it too, and restores it: thecal backup, thecal restore.</source>
            <translation>Une sauvegarde est un fichier chiffré sous sa propre phrase secrète, vérifié en le restaurant dans un endroit temporaire. La ligne de commande la fait aussi et la restaure : thecal backup, thecal restore.</translation>
        </message>
        <message>
            <source>A passphrase has at least {least} characters.</source>
            <translation>Une phrase secrète a au moins {least} caractères.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Back up now …</source>
            <translation>Sauvegarder …</translation>
        </message>
        <message>
            <source>Back up the records</source>
            <translation>Sauvegarder les dossiers</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choisissez un dossier.</translation>
        </message>
        <message>
            <source>Folder of the backup</source>
            <translation>Dossier de la sauvegarde</translation>
        </message>
        <message>
            <source>Folder, best on another disk</source>
            <translation>Dossier, de préférence sur un autre disque</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservés</translation>
        </message>
        <message>
            <source>Passphrase of this backup</source>
            <translation>Phrase secrète de cette sauvegarde</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Phrase secrète encore une fois</translation>
        </message>
        <message>
            <source>Records of the clinic</source>
            <translation>Dossiers de la clinique</translation>
        </message>
        <message>
            <source>The backup is being made and proven. This dialog may be closed meanwhile.</source>
            <translation>La sauvegarde est en cours et en vérification. Ce dialogue peut être fermé entre-temps.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Ce dossier n'existe pas.</translation>
        </message>
        <message>
            <source>Without it nobody can restore the backup. Write it down and lock it away.</source>
            <translation>Sans elle, personne ne peut restaurer la sauvegarde. Notez-la et mettez-la sous clé.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucun encore</translation>
        </message>
        <message>
            <source>not open</source>
            <translation>pas ouverts</translation>
        </message>
        <message>
            <source>on a server of the clinic</source>
            <translation>sur un serveur de la clinique</translation>
        </message>
        <message>
            <source>on this computer, encrypted: {folder}</source>
            <translation>sur cet ordinateur, chiffrés : {folder}</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Réserver</translation>
        </message>
        <message>
            <source>Book for {name}</source>
            <translation>Rendez-vous pour {name}</translation>
        </message>
        <message>
            <source>Day, as year-month-day</source>
            <translation>Jour, en année-mois-jour</translation>
        </message>
        <message>
            <source>In a calendar file stand the day, what for, and the number of the record; no name.</source>
            <translation>Un fichier de calendrier contient le jour, le motif et le numéro du dossier ; aucun nom.</translation>
        </message>
        <message>
            <source>Note (may be empty)</source>
            <translation>Note (peut rester vide)</translation>
        </message>
        <message>
            <source>That day is over.</source>
            <translation>Ce jour est passé.</translation>
        </message>
        <message>
            <source>Time that was agreed on (may be empty)</source>
            <translation>Heure convenue (peut rester vide)</translation>
        </message>
        <message>
            <source>Type the day like {example}.</source>
            <translation>Tapez le jour comme {example}.</translation>
        </message>
        <message>
            <source>Type the time like {example}.</source>
            <translation>Tapez l'heure comme {example}.</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>A password has at least {least} characters.</source>
            <translation>Un mot de passe a au moins {least} caractères.</translation>
        </message>
        <message>
            <source>Make the account</source>
            <translation>Créer le compte</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un instant.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Mot de passe encore une fois</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>The records are made. There is no account yet: yours will be the administrator's. It keeps accounts and backups and sees no patient; give yourself more roles in Settings, or make accounts for others there.</source>
            <translation>Les dossiers sont créés. Il n'y a encore aucun compte : le vôtre sera celui de l'administration. Il gère comptes et sauvegardes et ne voit aucun patient ; donnez-vous d'autres rôles dans Réglages, ou créez-y des comptes pour d'autres.</translation>
        </message>
        <message>
            <source>Type name and password.</source>
            <translation>Tapez nom et mot de passe.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <source>Another person …</source>
            <translation>Autre personne …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>A passphrase of records has at least {least} characters.</source>
            <translation>La phrase secrète des dossiers a au moins {least} caractères.</translation>
        </message>
        <message>
            <source>A pump can be worked with alone, too: connect it.</source>
            <translation>Vous pouvez aussi travailler avec une pompe seule : connectez-la.</translation>
        </message>
        <message>
            <source>Make the records</source>
            <translation>Créer les dossiers</translation>
        </message>
        <message>
            <source>Nothing in them was changed. A pump can be worked with alone: connect it.</source>
            <translation>Rien n'y a été changé. Vous pouvez travailler avec une pompe seule : connectez-la.</translation>
        </message>
        <message>
            <source>Open the records</source>
            <translation>Ouvrir les dossiers</translation>
        </message>
        <message>
            <source>Passphrase of the records</source>
            <translation>Phrase secrète des dossiers</translation>
        </message>
        <message>
            <source>Patients with their pumps and catheters, visits, trials, and what is due when. Encrypted on this computer, or on a server of the clinic. Nothing is kept yet.</source>
            <translation>Patients avec leurs pompes et cathéters, visites, tests, et ce qui est dû et quand. Chiffré sur cet ordinateur ou sur un serveur de la clinique. Rien n'est encore conservé.</translation>
        </message>
        <message>
            <source>Set up the records …</source>
            <translation>Mettre en place les dossiers …</translation>
        </message>
        <message>
            <source>The records are being opened …</source>
            <translation>Les dossiers s'ouvrent …</translation>
        </message>
        <message>
            <source>The records are under a passphrase.</source>
            <translation>Les dossiers sont sous une phrase secrète.</translation>
        </message>
        <message>
            <source>The records cannot be used</source>
            <translation>Les dossiers sont inutilisables</translation>
        </message>
        <message>
            <source>The server holds no records yet. New ones are made under a passphrase, which every workstation of the clinic is asked for. Nobody can open them without it, so write it down and lock it away.</source>
            <translation>Le serveur ne contient encore aucun dossier. Les nouveaux sont créés sous une phrase secrète, demandée à chaque poste de la clinique. Sans elle, personne ne peut les ouvrir ; notez-la et mettez-la sous clé.</translation>
        </message>
        <message>
            <source>This computer has no key store, so the records are kept under a passphrase. It is asked for at each start. Nobody can open the records without it, so write it down and lock it away.</source>
            <translation>Cet ordinateur n'a pas de trousseau de clés ; les dossiers sont donc sous une phrase secrète. Elle est demandée à chaque démarrage. Sans elle, personne ne peut ouvrir les dossiers ; notez-la et mettez-la sous clé.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Tapez la phrase secrète.</translation>
        </message>
        <message>
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Sign in to the records of the clinic</source>
            <translation>Se connecter aux dossiers de la clinique</translation>
        </message>
        <message>
            <source>Add a patient</source>
            <translation>Ajouter un patient</translation>
        </message>
        <message>
            <source>Add and open</source>
            <translation>Ajouter et ouvrir</translation>
        </message>
        <message>
            <source>Date of birth, as year-month-day</source>
            <translation>Date de naissance, en année-mois-jour</translation>
        </message>
        <message>
            <source>Diagnosis (may be empty)</source>
            <translation>Diagnostic (peut rester vide)</translation>
        </message>
        <message>
            <source>Family name, in any script</source>
            <translation>Nom de famille, dans toute écriture</translation>
        </message>
        <message>
            <source>Given name (may be empty)</source>
            <translation>Prénom (peut rester vide)</translation>
        </message>
        <message>
            <source>Number of the patient in the clinic</source>
            <translation>Numéro du patient dans la clinique</translation>
        </message>
        <message>
            <source>Type the date of birth like {example}.</source>
            <translation>Tapez la date de naissance comme {example}.</translation>
        </message>
        <message>
            <source>Type the family name.</source>
            <translation>Tapez le nom de famille.</translation>
        </message>
        <message>
            <source>Type the number.</source>
            <translation>Tapez le numéro.</translation>
        </message>
        <message numerus="yes">
            <source>%n patients</source>
            <translation>
                <numerusform>%n patient</numerusform>
                <numerusform>%n patients</numerusform>
            </translation>
        </message>
        <message>
            <source>YYYY-MM-DD, or empty</source>
            <translation>AAAA-MM-JJ, ou vide</translation>
        </message>
        <message>
            <source>from the record</source>
            <translation>du dossier</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>aucun connu</translation>
        </message>
        <message>
            <source>{count} known, {summary}</source>
            <translation>{count} connus, {summary}</translation>
        </message>
        <message>
            <source>Between two rises</source>
            <translation>Entre deux hausses</translation>
        </message>
        <message>
            <source>Change of the daily dose</source>
            <translation>Changement de la dose quotidienne</translation>
        </message>
        <message>
            <source>Dose of an hour</source>
            <translation>Dose d'une heure</translation>
        </message>
        <message>
            <source>Keeps in the pump</source>
            <translation>Stable dans la pompe</translation>
        </message>
        <message>
            <source>Labelled strength</source>
            <translation>Concentration autorisée</translation>
        </message>
        <message>
            <source>Start, {population}</source>
            <translation>Début, {population}</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Pas vers le bas</translation>
        </message>
        <message>
            <source>Step up</source>
            <translation>Pas vers le haut</translation>
        </message>
        <message>
            <source>Test dose</source>
            <translation>Dose d'essai</translation>
        </message>
        <message>
            <source>Watching, {occasion}</source>
            <translation>Surveillance, {occasion}</translation>
        </message>
        <message>
            <source>hard, least</source>
            <translation>ferme, au moins</translation>
        </message>
        <message>
            <source>hard, most</source>
            <translation>ferme, au plus</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non fixé</translation>
        </message>
        <message>
            <source>soft, least</source>
            <translation>souple, au moins</translation>
        </message>
        <message>
            <source>soft, most</source>
            <translation>souple, au plus</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>habituel</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Ask {host} once a day?</source>
            <translation>Interroger {host} une fois par jour ?</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Leave it off</source>
            <translation>Laisser désactivée</translation>
        </message>
        <message>
            <source>Switch it off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Switch it on …</source>
            <translation>Activer …</translation>
        </message>
        <message>
            <source>The administrator of this computer first puts the address and its key into {file}.</source>
            <translation>L'administrateur de cet ordinateur inscrit d'abord l'adresse et sa clé dans {file}.</translation>
        </message>
        <message>
            <source>Update check</source>
            <translation>Recherche de nouveautés</translation>
        </message>
        <message>
            <source>While a window is open, Thecal asks the address once a day for a signed file of notices. The question holds the address and the word Thecal, and nothing of patients, pumps or people, not even the version; whoever answers sees the internet address of this computer and the time. No program is downloaded. It is off unless an administrator switches it on.</source>
            <translation>Tant qu'une fenêtre est ouverte, Thecal interroge l'adresse une fois par jour pour obtenir un fichier signé d'avis. La demande contient l'adresse et le mot Thecal, et rien sur les patients, les pompes ou les personnes, pas même la version ; qui répond voit l'adresse internet de cet ordinateur et l'heure. Aucun programme n'est téléchargé. Elle est désactivée tant qu'aucun administrateur ne l'active.</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>désactivée</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>activée</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%n visite</numerusform>
                <numerusform>%n visites</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: {patients}, {visits}; proven by restoring it.</source>
            <translation>{file} : {patients}, {visits} ; vérifiée en la restaurant.</translation>
        </message>
        <message>
            <source>A refill, a follow-up or a trial stands here when its day is recorded or booked.</source>
            <translation>Un remplissage, un suivi ou un test figure ici dès que son jour est inscrit ou réservé.</translation>
        </message>
        <message>
            <source>Add a patient …</source>
            <translation>Ajouter un patient …</translation>
        </message>
        <message>
            <source>Book …</source>
            <translation>Réserver …</translation>
        </message>
        <message>
            <source>Calendar file …</source>
            <translation>Calendrier …</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers de calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel it …</source>
            <translation>Annuler …</translation>
        </message>
        <message>
            <source>Cancel this entry?</source>
            <translation>Annuler cette entrée ?</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Choisissez d'abord une ligne.</translation>
        </message>
        <message>
            <source>Choose a line of what is due first.</source>
            <translation>Choisissez d'abord une ligne de ce qui est dû.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>Find a patient by name, number or serial of the pump</source>
            <translation>Chercher un patient par nom, numéro ou série de la pompe</translation>
        </message>
        <message>
            <source>It leaves the list and stays in the record. Book the next one, or record a refill, which sets it.</source>
            <translation>Elle quitte la liste et reste dans le dossier. Réservez la suivante, ou inscrivez un remplissage, qui la fixe.</translation>
        </message>
        <message>
            <source>More match: type more of the name.</source>
            <translation>D'autres correspondent : tapez plus du nom.</translation>
        </message>
        <message>
            <source>Name, number, or serial of the pump</source>
            <translation>Nom, numéro ou série de la pompe</translation>
        </message>
        <message>
            <source>No patients for this account</source>
            <translation>Pas de patients pour ce compte</translation>
        </message>
        <message>
            <source>Nobody is due</source>
            <translation>Personne n'est attendu</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>Personne n'est trouvé</translation>
        </message>
        <message>
            <source>Nobody was here yet</source>
            <translation>Personne n'est encore venu</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Patients stand here whose records were opened or who came.</source>
            <translation>Ici figurent les patients dont le dossier a été ouvert ou qui sont venus.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Save what is due as a calendar file</source>
            <translation>Enregistrer ce qui est dû comme calendrier</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <source>The calendar file cannot be written: {why}.</source>
            <translation>Le fichier de calendrier ne peut pas être écrit : {why}.</translation>
        </message>
        <message>
            <source>Type the beginning of a name, the number, or the serial of the pump; or add the patient.</source>
            <translation>Tapez le début d'un nom, le numéro ou la série de la pompe ; ou ajoutez le patient.</translation>
        </message>
        <message>
            <source>Was here …</source>
            <translation>Est venu …</translation>
        </message>
        <message>
            <source>Was the patient here for this?</source>
            <translation>Le patient est-il venu pour cela ?</translation>
        </message>
        <message>
            <source>What is due, the most urgent first</source>
            <translation>Ce qui est dû, le plus urgent d'abord</translation>
        </message>
        <message>
            <source>Which patients</source>
            <translation>Quels patients</translation>
        </message>
        <message>
            <source>Yes, close it</source>
            <translation>Oui, fermer</translation>
        </message>
        <message>
            <source>{count} missed</source>
            <translation>{count} manqués</translation>
        </message>
        <message>
            <source>{count} overdue</source>
            <translation>{count} en retard</translation>
        </message>
        <message>
            <source>born {birth_date}</source>
            <translation>né(e) {birth_date}</translation>
        </message>
        <message>
            <source>in {days} d</source>
            <translation>dans {days} j</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manqué</translation>
        </message>
        <message>
            <source>overdue {days} d</source>
            <translation>en retard {days} j</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>Beside the drug library</source>
            <translation>Au regard de la bibliothèque de médicaments</translation>
        </message>
        <message>
            <source>Drug or finding</source>
            <translation>Médicament ou constat</translation>
        </message>
        <message>
            <source>Lift a rule of this clinic</source>
            <translation>Lever une règle de cette clinique</translation>
        </message>
        <message>
            <source>Lift the rule</source>
            <translation>Lever la règle</translation>
        </message>
        <message>
            <source>Set a rule of this clinic</source>
            <translation>Fixer une règle de cette clinique</translation>
        </message>
        <message>
            <source>Set the rule</source>
            <translation>Fixer la règle</translation>
        </message>
        <message>
            <source>The library limits nothing of this kind.</source>
            <translation>La bibliothèque ne limite rien de ce genre.</translation>
        </message>
        <message>
            <source>The most that passes, with its unit</source>
            <translation>Le maximum permis, avec son unité</translation>
        </message>
        <message>
            <source>The rule holds from now on.</source>
            <translation>La règle s'applique dès maintenant.</translation>
        </message>
        <message>
            <source>The rule is lifted.</source>
            <translation>La règle est levée.</translation>
        </message>
        <message>
            <source>Type the most that passes.</source>
            <translation>Saisissez le maximum permis.</translation>
        </message>
        <message>
            <source>Type why.</source>
            <translation>Saisissez le motif.</translation>
        </message>
        <message>
            <source>What is limited</source>
            <translation>Ce qui est limité</translation>
        </message>
        <message>
            <source>What the rule does</source>
            <translation>Ce que fait la règle</translation>
        </message>
        <message>
            <source>Why it is lifted</source>
            <translation>Pourquoi elle est levée</translation>
        </message>
        <message>
            <source>Why: it stands in every finding that the rule makes</source>
            <translation>Motif : il figure dans chaque constat de la règle</translation>
        </message>
        <message>
            <source>Without it the drug library alone holds. What the rule was stays in the records.</source>
            <translation>Sans elle, seule la bibliothèque de médicaments s'applique. Ce qu'était la règle reste dans les dossiers.</translation>
        </message>
        <message>
            <source>a number, a space, {unit}</source>
            <translation>un nombre, une espace, {unit}</translation>
        </message>
        <message>
            <source>Choose a rule first.</source>
            <translation>Choisissez d'abord une règle.</translation>
        </message>
        <message>
            <source>Lift it …</source>
            <translation>La lever …</translation>
        </message>
        <message>
            <source>Limits of this clinic on top of the drug library. A rule only makes stricter; each finding names it.</source>
            <translation>Limites de cette clinique en plus de la bibliothèque de médicaments. Une règle ne fait que resserrer ; chaque constat la nomme.</translation>
        </message>
        <message>
            <source>Set a rule …</source>
            <translation>Fixer une règle …</translation>
        </message>
        <message>
            <source>The rules cannot be read, so nothing can be programmed. Sign in: the records bring them anew.</source>
            <translation>Les règles sont illisibles, rien ne peut donc être programmé. Connectez-vous : les dossiers les ramènent.</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Il n'y en a aucune.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n'est connecté.</translation>
        </message>
        <message>
            <source>Sign in on Start or Patient.</source>
            <translation>Connectez-vous dans Démarrage ou Patient.</translation>
        </message>
        <message>
            <source>The pump can be read, stopped and lowered. All else takes an account.</source>
            <translation>La pompe peut être lue, arrêtée et réduite. Pour tout le reste, il faut un compte.</translation>
        </message>
        <message>
            <source>The records cannot be used, so that nobody can sign in.</source>
            <translation>Les dossiers ne peuvent pas être utilisés : personne ne peut se connecter.</translation>
        </message>
        <message>
            <source>What is done to the pump is kept under the name {user} of this computer.</source>
            <translation>Ce qui est fait à la pompe est conservé sous le nom {user} de cet ordinateur.</translation>
        </message>
        <message>
            <source>A program is on its way to the pump; the lock does not touch that.</source>
            <translation>Un programme est en route vers la pompe ; le verrouillage n'y touche pas.</translation>
        </message>
        <message>
            <source>A program of this visit is not settled: send it or discard it, then open another record.</source>
            <translation>Un programme de cette visite n'est pas réglé : envoyez-le ou abandonnez-le, puis ouvrez un autre dossier.</translation>
        </message>
        <message>
            <source>Change your password …</source>
            <translation>Changer votre mot de passe …</translation>
        </message>
        <message>
            <source>Close the patient's record</source>
            <translation>Fermer le dossier du patient</translation>
        </message>
        <message>
            <source>Find a patient</source>
            <translation>Chercher un patient</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>Verrouiller la fenêtre</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Se connecter …</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Something is open on the pump. Unlock first, then leave with a reason.</source>
            <translation>Quelque chose est ouvert sur la pompe. Déverrouillez d'abord, puis quittez avec un motif.</translation>
        </message>
        <message>
            <source>The pump stays connected and goes on with its program.</source>
            <translation>La pompe reste connectée et continue avec son programme.</translation>
        </message>
        <message>
            <source>{user} · not signed in</source>
            <translation>{user} · non connecté</translation>
        </message>
        <message>
            <source>A program of this visit is not settled yet.</source>
            <translation>Un programme de cette visite n'est pas encore réglé.</translation>
        </message>
        <message>
            <source>In training no records are kept.</source>
            <translation>En entraînement, aucun dossier n'est conservé.</translation>
        </message>
        <message>
            <source>No patient's record is open.</source>
            <translation>Aucun dossier de patient n'est ouvert.</translation>
        </message>
        <message>
            <source>No pump was read that holds a program.</source>
            <translation>Aucune pompe contenant un programme n'a été lue.</translation>
        </message>
        <message>
            <source>Open the record of the patient whose pump this is.</source>
            <translation>Ouvrez le dossier du patient à qui appartient cette pompe.</translation>
        </message>
        <message>
            <source>The pump holds another program now. Read it again.</source>
            <translation>La pompe contient maintenant un autre programme. Relisez-la.</translation>
        </message>
        <message>
            <source>Whether the patient's card is out of date is not known: {error}.</source>
            <translation>On ne sait pas si la carte du patient est périmée : {error}.</translation>
        </message>
        <message>
            <source>the printer</source>
            <translation>l'imprimante</translation>
        </message>
        <message>
            <source>Decide below first: theirs or yours.</source>
            <translation>Décidez d'abord ci-dessous : les données de l'autre ou les vôtres.</translation>
        </message>
        <message>
            <source>By this record it was taken out on {day}. Stop, and see who is on the table.</source>
            <translation>Selon ce dossier, elle a été retirée le {day}. Arrêtez-vous et vérifiez qui est sur la table.</translation>
        </message>
        <message>
            <source>The open record, {name}, has no pump. Open the right record, or record the implant first.</source>
            <translation>Le dossier ouvert, {name}, n'a pas de pompe. Ouvrez le bon dossier, ou enregistrez d'abord l'implant.</translation>
        </message>
        <message>
            <source>The open record, {name}, has pump {serials}. Stop, and see who is on the table.</source>
            <translation>Le dossier ouvert, {name}, a la pompe {serials}. Arrêtez-vous et vérifiez qui est sur la table.</translation>
        </message>
        <message>
            <source>The pump in reach is {serial}, which is recorded for {name}.</source>
            <translation>La pompe à portée est {serial}, enregistrée pour {name}.</translation>
        </message>
        <message>
            <source>The pump in reach is {serial}; it is not in this patient's record.</source>
            <translation>La pompe à portée est {serial} ; elle n'est pas dans le dossier de ce patient.</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Commencée</translation>
        </message>
        <message>
            <source>Compare two visits</source>
            <translation>Comparer deux visites</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première</translation>
        </message>
        <message>
            <source>First visit</source>
            <translation>Première visite</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Deuxième</translation>
        </message>
        <message>
            <source>Second visit</source>
            <translation>Deuxième visite</translation>
        </message>
        <message>
            <source>Side effects</source>
            <translation>Effets indésirables</translation>
        </message>
        <message>
            <source>Two visits are needed.</source>
            <translation>Il faut deux visites.</translation>
        </message>
        <message>
            <source>Two visits side by side</source>
            <translation>Deux visites côte à côte</translation>
        </message>
        <message>
            <source>{at}, {kind}, no. {number}</source>
            <translation>{at}, {kind}, n° {number}</translation>
        </message>
        <message>
            <source>Began on</source>
            <translation>Début le</translation>
        </message>
        <message>
            <source>Day on which it began</source>
            <translation>Jour où cela a commencé</translation>
        </message>
        <message>
            <source>How severe</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En mots</translation>
        </message>
        <message>
            <source>Report it</source>
            <translation>Le signaler</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c'est</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>say in words what it was</source>
            <translation>dites en mots ce que c'était</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message>
            <source>Adverse events</source>
            <translation>Événements indésirables</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>No adverse event is recorded.</source>
            <translation>Aucun événement indésirable n'est enregistré.</translation>
        </message>
        <message>
            <source>Report an event</source>
            <translation>Signaler un événement</translation>
        </message>
        <message>
            <source>began {day}</source>
            <translation>début {day}</translation>
        </message>
        <message>
            <source>corrects an older report</source>
            <translation>corrige un signalement antérieur</translation>
        </message>
        <message>
            <source>done: {action}</source>
            <translation>fait : {action}</translation>
        </message>
        <message>
            <source>a whole number from 0 to 10</source>
            <translation>un nombre entier de 0 à 10</translation>
        </message>
        <message>
            <source>choose …</source>
            <translation>choisir …</translation>
        </message>
        <message>
            <source>date and time, like 2026-03-24 14:05</source>
            <translation>date et heure, comme 2026-03-24 14:05</translation>
        </message>
        <message>
            <source>of 10</source>
            <translation>sur 10</translation>
        </message>
        <message>
            <source>{moment} is no moment of the calendar</source>
            <translation>{moment} n'est pas un moment du calendrier</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Changes of this record</source>
            <translation>Modifications de ce dossier</translation>
        </message>
        <message>
            <source>Changes of this record, newest first</source>
            <translation>Modifications de ce dossier, la plus récente d'abord</translation>
        </message>
        <message>
            <source>Every state is kept. Nothing that was recorded is taken away or written over.</source>
            <translation>Chaque état est conservé. Rien de ce qui a été enregistré n'est retiré ni écrasé.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>new: {what}</source>
            <translation>nouveau : {what}</translation>
        </message>
        <message>
            <source>recorded again as it was</source>
            <translation>enregistré de nouveau sans changement</translation>
        </message>
        <message>
            <source>A catheter has at most {most} pieces here.</source>
            <translation>Un cathéter a ici au plus {most} pièces.</translation>
        </message>
        <message>
            <source>Add a piece</source>
            <translation>Ajouter une pièce</translation>
        </message>
        <message>
            <source>Catheter, from the pump to the tip</source>
            <translation>Cathéter, de la pompe à l'extrémité</translation>
        </message>
        <message>
            <source>Cut at pump end</source>
            <translation>Coupé côté pompe</translation>
        </message>
        <message>
            <source>Cut at tip end</source>
            <translation>Coupé côté extrémité</translation>
        </message>
        <message>
            <source>Cut off piece {number} at its pump end, 0 where nothing was</source>
            <translation>Coupé de la pièce {number} côté pompe, 0 si rien</translation>
        </message>
        <message>
            <source>Cut off piece {number} at its tip end, 0 where nothing was</source>
            <translation>Coupé de la pièce {number} côté extrémité, 0 si rien</translation>
        </message>
        <message>
            <source>Day of the explantation</source>
            <translation>Jour de l'explantation</translation>
        </message>
        <message>
            <source>Day of the implantation</source>
            <translation>Jour de l'implantation</translation>
        </message>
        <message>
            <source>Length of piece {number}</source>
            <translation>Longueur de la pièce {number}</translation>
        </message>
        <message>
            <source>Level of the catheter's tip</source>
            <translation>Niveau de l'extrémité du cathéter</translation>
        </message>
        <message>
            <source>Model of piece {number}</source>
            <translation>Modèle de la pièce {number}</translation>
        </message>
        <message>
            <source>Name of piece {number}</source>
            <translation>Nom de la pièce {number}</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Pièce</translation>
        </message>
        <message>
            <source>Pieces of the catheter, from the pump to the tip</source>
            <translation>Pièces du cathéter, de la pompe à l'extrémité</translation>
        </message>
        <message>
            <source>Pump model</source>
            <translation>Modèle de pompe</translation>
        </message>
        <message>
            <source>Record that it was taken out</source>
            <translation>Enregistrer le retrait</translation>
        </message>
        <message>
            <source>Record the implant</source>
            <translation>Enregistrer l'implant</translation>
        </message>
        <message>
            <source>Remove piece {number}</source>
            <translation>Retirer la pièce {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save revision</source>
            <translation>Enregistrer la révision</translation>
        </message>
        <message>
            <source>Serial number of the pump</source>
            <translation>Numéro de série de la pompe</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Volume left</source>
            <translation>Volume restant</translation>
        </message>
        <message>
            <source>Volume of what is left of piece {number}</source>
            <translation>Volume de ce qui reste de la pièce {number}</translation>
        </message>
        <message>
            <source>What must be known before and after MRI</source>
            <translation>Ce qu'il faut savoir avant et après une IRM</translation>
        </message>
        <message>
            <source>Why it was taken out</source>
            <translation>Pourquoi elle a été retirée</translation>
        </message>
        <message>
            <source>still to be entered: {name}</source>
            <translation>encore à saisir : {name}</translation>
        </message>
        <message>
            <source>After trial {trial}, which was decided for an implant.</source>
            <translation>Après l'essai {trial}, décidé en faveur d'un implant.</translation>
        </message>
        <message>
            <source>Before and after MRI</source>
            <translation>Avant et après IRM</translation>
        </message>
        <message>
            <source>Change site or MRI note</source>
            <translation>Modifier l'emplacement ou la note sur l'IRM</translation>
        </message>
        <message>
            <source>Implanted on</source>
            <translation>Implantée le</translation>
        </message>
        <message>
            <source>Implanted pump</source>
            <translation>Pompe implantée</translation>
        </message>
        <message>
            <source>Led to by</source>
            <translation>Précédé par</translation>
        </message>
        <message>
            <source>Level of the tip</source>
            <translation>Niveau de l'extrémité</translation>
        </message>
        <message>
            <source>No implanted pump is recorded.</source>
            <translation>Aucune pompe implantée n'est enregistrée.</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucune.</translation>
        </message>
        <message>
            <source>Pumps before</source>
            <translation>Pompes précédentes</translation>
        </message>
        <message>
            <source>Record an implant</source>
            <translation>Enregistrer un implant</translation>
        </message>
        <message>
            <source>Revise the catheter</source>
            <translation>Réviser le cathéter</translation>
        </message>
        <message>
            <source>trial {trial}</source>
            <translation>essai {trial}</translation>
        </message>
        <message>
            <source>{model} · in from {begins} to {ends}</source>
            <translation>{model} · implantée de {begins} à {ends}</translation>
        </message>
        <message>
            <source>{model}, {length} long, cut {at_pump} at the pump end and {at_tip} at the tip end: {left} with {volume}</source>
            <translation>{model}, longueur {length}, coupé de {at_pump} côté pompe et de {at_tip} côté extrémité : {left} avec {volume}</translation>
        </message>
        <message>
            <source>{volume}, revision {number}</source>
            <translation>{volume}, révision {number}</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Name of the contact</source>
            <translation>Nom du contact</translation>
        </message>
        <message>
            <source>Note about the contact</source>
            <translation>Note sur le contact</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numéro de téléphone</translation>
        </message>
        <message>
            <source>Reaction</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <source>Save allergy</source>
            <translation>Enregistrer l'allergie</translation>
        </message>
        <message>
            <source>Save contact</source>
            <translation>Enregistrer le contact</translation>
        </message>
        <message>
            <source>Substance</source>
            <translation>Substance</translation>
        </message>
        <message>
            <source>The patient's number</source>
            <translation>Numéro du patient</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Qui c'est</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>No allergy is recorded.</source>
            <translation>Aucune allergie n'est enregistrée.</translation>
        </message>
        <message>
            <source>Nobody to call is recorded.</source>
            <translation>Personne à appeler n'est enregistré.</translation>
        </message>
        <message>
            <source>Not in use</source>
            <translation>Hors d'usage</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Écartée</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>hors d'usage</translation>
        </message>
        <message>
            <source>ruled out</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>A part of the visit was not taken into the records.</source>
            <translation>Une partie de la visite n'a pas été prise dans le dossier.</translation>
        </message>
        <message>
            <source>Nothing is programmed from here; reading and stopping stay possible.</source>
            <translation>Rien n'est programmé d'ici ; lire et arrêter restent possibles.</translation>
        </message>
        <message>
            <source>Open that record</source>
            <translation>Ouvrir ce dossier</translation>
        </message>
        <message>
            <source>Open that record, so that this visit is kept.</source>
            <translation>Ouvrez ce dossier pour que cette visite soit conservée.</translation>
        </message>
        <message>
            <source>Pump {serial} is recorded for {name}.</source>
            <translation>La pompe {serial} est enregistrée pour {name}.</translation>
        </message>
        <message>
            <source>The pump is not touched by this; a program in it stays there.</source>
            <translation>La pompe n'est pas touchée ; un programme qui s'y trouve y reste.</translation>
        </message>
        <message>
            <source>The visit is not in the records yet.</source>
            <translation>La visite n'est pas encore dans le dossier.</translation>
        </message>
        <message>
            <source>This is not the pump of the open record.</source>
            <translation>Ce n'est pas la pompe du dossier ouvert.</translation>
        </message>
        <message>
            <source>The records are being asked.</source>
            <translation>Les dossiers sont interrogés.</translation>
        </message>
        <message>
            <source>Allergies: {what}</source>
            <translation>Allergies : {what}</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Implant</source>
            <translation>Implant</translation>
        </message>
        <message>
            <source>MRI note</source>
            <translation>Note sur l'IRM</translation>
        </message>
        <message>
            <source>Open a record from the list of patients.</source>
            <translation>Ouvrez un dossier dans la liste des patients.</translation>
        </message>
        <message>
            <source>Over the years</source>
            <translation>Au fil des ans</translation>
        </message>
        <message>
            <source>Part of the record</source>
            <translation>Partie du dossier</translation>
        </message>
        <message>
            <source>Pump {serial}</source>
            <translation>Pompe {serial}</translation>
        </message>
        <message>
            <source>Training keeps no records. Start the clinic to work with patients.</source>
            <translation>L'entraînement ne tient pas de dossiers. Lancez la clinique pour travailler avec des patients.</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Essai</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>{number} · born {day} · {age}</source>
            <translation>{number} · né(e) {day} · {age}</translation>
        </message>
        <message>
            <source>Choose what your signature means.</source>
            <translation>Choisissez ce que signifie votre signature.</translation>
        </message>
        <message>
            <source>Do not sign</source>
            <translation>Ne pas signer</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Sign this visit</source>
            <translation>Signer cette visite</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Saisissez votre mot de passe.</translation>
        </message>
        <message>
            <source>What is signed</source>
            <translation>Ce qui est signé</translation>
        </message>
        <message>
            <source>What your signature means</source>
            <translation>Ce que signifie votre signature</translation>
        </message>
        <message>
            <source>You sign as {name}. After that nothing of this visit changes; a mistake is put right by a new visit that names this one.</source>
            <translation>Vous signez en tant que {name}. Ensuite rien de cette visite ne change ; une erreur est corrigée par une nouvelle visite qui nomme celle-ci.</translation>
        </message>
        <message>
            <source>Your password, again</source>
            <translation>Votre mot de passe, encore une fois</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>performed and checked</source>
            <translation>effectué et vérifié</translation>
        </message>
        <message>
            <source>supervised</source>
            <translation>supervisé</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Modifié entre-temps</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder celles de l'autre</translation>
        </message>
        <message>
            <source>Record mine over theirs</source>
            <translation>Enregistrer les miennes par-dessus</translation>
        </message>
        <message>
            <source>Theirs against yours</source>
            <translation>Les données de l'autre face aux vôtres</translation>
        </message>
        <message>
            <source>Theirs, recorded now</source>
            <translation>De l'autre personne, enregistré</translation>
        </message>
        <message>
            <source>Yours, not recorded</source>
            <translation>De vous, non enregistré</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu'un</translation>
        </message>
        <message>
            <source>{by} changed this at {at}, after it was opened here. Nothing of yours is recorded yet.</source>
            <translation>{by} a modifié ceci le {at}, après son ouverture ici. Rien de vos données n'est encore enregistré.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Dose that was given, with its unit</source>
            <translation>Dose donnée, avec son unité</translation>
        </message>
        <message>
            <source>Doses</source>
            <translation>Doses</translation>
        </message>
        <message>
            <source>Doses in their order, with units</source>
            <translation>Doses dans l'ordre, avec les unités</translation>
        </message>
        <message>
            <source>From dose to dose</source>
            <translation>D'une dose à l'autre</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Donnée le</translation>
        </message>
        <message>
            <source>Hours from dose to dose, where there are several</source>
            <translation>Heures d'une dose à l'autre, s'il y en a plusieurs</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Moment at which it was given</source>
            <translation>Moment où elle a été donnée</translation>
        </message>
        <message>
            <source>Pain before the trial, from 0 to 10</source>
            <translation>Douleur avant l'essai, de 0 à 10</translation>
        </message>
        <message>
            <source>Plan this trial</source>
            <translation>Planifier cet essai</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>Motif de la décision</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>Save dose</source>
            <translation>Enregistrer la dose</translation>
        </message>
        <message>
            <source>The drug library says {doses} ({source}).</source>
            <translation>La bibliothèque de médicaments indique {doses} ({source}).</translation>
        </message>
        <message>
            <source>implant a pump</source>
            <translation>implanter une pompe</translation>
        </message>
        <message>
            <source>implant none</source>
            <translation>n'en implanter aucune</translation>
        </message>
        <message>
            <source>like 50 mcg, 75 mcg, 100 mcg</source>
            <translation>comme 50 mcg, 75 mcg, 100 mcg</translation>
        </message>
        <message>
            <source>Best relief {percent} %, {band}</source>
            <translation>Meilleur soulagement {percent} %, {band}</translation>
        </message>
        <message>
            <source>Course of the trial</source>
            <translation>Déroulement de l'essai</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Decide the trial that goes on first.</source>
            <translation>Décidez d'abord de l'essai en cours.</translation>
        </message>
        <message>
            <source>Decided on {at}: {what}. Reason: {reason}</source>
            <translation>Décidé le {at} : {what}. Motif : {reason}</translation>
        </message>
        <message>
            <source>Dose given</source>
            <translation>Dose donnée</translation>
        </message>
        <message>
            <source>Dose: {dose}</source>
            <translation>Dose : {dose}</translation>
        </message>
        <message>
            <source>Doses planned</source>
            <translation>Doses prévues</translation>
        </message>
        <message>
            <source>Doses, pain, function, side effects</source>
            <translation>Doses, douleur, fonction, effets indésirables</translation>
        </message>
        <message>
            <source>Function or side effect</source>
            <translation>Fonction ou effet indésirable</translation>
        </message>
        <message>
            <source>Function: {text}</source>
            <translation>Fonction : {text}</translation>
        </message>
        <message>
            <source>No relief in percent</source>
            <translation>Pas de soulagement en pourcentage</translation>
        </message>
        <message>
            <source>No relief yet</source>
            <translation>Pas encore de soulagement</translation>
        </message>
        <message>
            <source>No score was taken after a dose.</source>
            <translation>Aucun score n'a été relevé après une dose.</translation>
        </message>
        <message>
            <source>No trial is recorded.</source>
            <translation>Aucun essai n'est enregistré.</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>Rien n'est encore saisi.</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Pain score</source>
            <translation>Score de douleur</translation>
        </message>
        <message>
            <source>Pain: {score}</source>
            <translation>Douleur : {score}</translation>
        </message>
        <message>
            <source>Plan a trial</source>
            <translation>Planifier un essai</translation>
        </message>
        <message>
            <source>Plan of the trial</source>
            <translation>Plan de l'essai</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>Relief and decision</source>
            <translation>Soulagement et décision</translation>
        </message>
        <message>
            <source>Relief needs a score after a dose.</source>
            <translation>Le soulagement demande un score après une dose.</translation>
        </message>
        <message>
            <source>Rule of 50 percent</source>
            <translation>Règle des 50 pour cent</translation>
        </message>
        <message>
            <source>Side effect: {text}</source>
            <translation>Effet indésirable : {text}</translation>
        </message>
        <message>
            <source>The pain before was 0, so that no percentage can be given.</source>
            <translation>La douleur avant était de 0, il n'y a donc pas de pourcentage.</translation>
        </message>
        <message>
            <source>The rule decides nothing: a person does, with a reason either way.</source>
            <translation>La règle ne décide rien : c'est une personne qui décide, avec un motif dans les deux cas.</translation>
        </message>
        <message>
            <source>The rule of {percent} percent is met.</source>
            <translation>La règle des {percent} pour cent est remplie.</translation>
        </message>
        <message>
            <source>The rule of {percent} percent is not met.</source>
            <translation>La règle des {percent} pour cent n'est pas remplie.</translation>
        </message>
        <message>
            <source>Trial {number}</source>
            <translation>Essai {number}</translation>
        </message>
        <message>
            <source>Watched after each</source>
            <translation>Surveillance après chacune</translation>
        </message>
        <message>
            <source>continuous, titrated</source>
            <translation>continue, titrée</translation>
        </message>
        <message>
            <source>given {at}</source>
            <translation>donnée {at}</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minime</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>modéré</translation>
        </message>
        <message>
            <source>no source says how long</source>
            <translation>aucune source ne dit combien de temps</translation>
        </message>
        <message>
            <source>relief {percent} %</source>
            <translation>soulagement {percent} %</translation>
        </message>
        <message>
            <source>substantial</source>
            <translation>substantiel</translation>
        </message>
        <message>
            <source>{dose} after {hours} h</source>
            <translation>{dose} après {hours} h</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} sur 10</translation>
        </message>
        <message>
            <source>1 event, no. {number}</source>
            <translation>1 événement, n° {number}</translation>
        </message>
        <message>
            <source>Digest of the program</source>
            <translation>Empreinte du programme</translation>
        </message>
        <message>
            <source>Read back after programming</source>
            <translation>Relu après la programmation</translation>
        </message>
        <message>
            <source>Signed by {name} on {at}: {meaning}.</source>
            <translation>Signée par {name} le {at} : {meaning}.</translation>
        </message>
        <message>
            <source>bytes that this version does not read, digest {digest}</source>
            <translation>octets que cette version ne lit pas, empreinte {digest}</translation>
        </message>
        <message>
            <source>expected {expected}, measured {measured}, filled {filled} of {solution}</source>
            <translation>attendu {expected}, mesuré {measured}, rempli {filled} de {solution}</translation>
        </message>
        <message>
            <source>from {solution}</source>
            <translation>à partir de {solution}</translation>
        </message>
        <message>
            <source>none kept</source>
            <translation>aucun conservé</translation>
        </message>
        <message>
            <source>reason: {reason}</source>
            <translation>motif : {reason}</translation>
        </message>
        <message>
            <source>{count} events, no. {first} to {last}</source>
            <translation>{count} événements, n° {first} à {last}</translation>
        </message>
        <message>
            <source>{program} · read {at}</source>
            <translation>{program} · lu {at}</translation>
        </message>
        <message>
            <source>24 h average</source>
            <translation>Moyenne sur 24 h</translation>
        </message>
        <message>
            <source>24 h worst</source>
            <translation>Pire sur 24 h</translation>
        </message>
        <message>
            <source>Average pain of the last 24 h, from 0 to 10</source>
            <translation>Douleur moyenne des dernières 24 h, de 0 à 10</translation>
        </message>
        <message>
            <source>Observation in words</source>
            <translation>Observation en mots</translation>
        </message>
        <message>
            <source>Pain now</source>
            <translation>Douleur maintenant</translation>
        </message>
        <message>
            <source>Pain now, from 0 to 10</source>
            <translation>Douleur maintenant, de 0 à 10</translation>
        </message>
        <message>
            <source>Save score</source>
            <translation>Enregistrer le score</translation>
        </message>
        <message>
            <source>Save the corrected volumes</source>
            <translation>Enregistrer les volumes corrigés</translation>
        </message>
        <message>
            <source>What was observed</source>
            <translation>Ce qui a été observé</translation>
        </message>
        <message>
            <source>Worst pain of the last 24 h, from 0 to 10</source>
            <translation>Pire douleur des dernières 24 h, de 0 à 10</translation>
        </message>
        <message>
            <source>function: what the patient can do</source>
            <translation>fonction : ce que le patient peut faire</translation>
        </message>
        <message>
            <source>side effect</source>
            <translation>effet indésirable</translation>
        </message>
        <message>
            <source>the worst of the last 24 h lies below their average</source>
            <translation>le pire des dernières 24 h est inférieur à leur moyenne</translation>
        </message>
        <message>
            <source>Adverse event</source>
            <translation>Événement indésirable</translation>
        </message>
        <message>
            <source>In the visit that is corrected</source>
            <translation>Dans la visite corrigée</translation>
        </message>
        <message>
            <source>Nothing was entered.</source>
            <translation>Rien n'avait été saisi.</translation>
        </message>
        <message>
            <source>Pain, function, side effects, adverse events</source>
            <translation>Douleur, fonction, effets indésirables, événements indésirables</translation>
        </message>
        <message>
            <source>Refill: {refill}</source>
            <translation>Remplissage : {refill}</translation>
        </message>
        <message>
            <source>Side effect</source>
            <translation>Effet indésirable</translation>
        </message>
        <message>
            <source>What was done at this patient's pump is not in the records yet. Wait until it is.</source>
            <translation>Ce qui a été fait sur la pompe de ce patient n'est pas encore dans le dossier. Attendez que ce soit fait.</translation>
        </message>
        <message>
            <source>Begin the correction</source>
            <translation>Commencer la correction</translation>
        </message>
        <message>
            <source>Check the signature</source>
            <translation>Vérifier la signature</translation>
        </message>
        <message>
            <source>Correct this visit</source>
            <translation>Corriger cette visite</translation>
        </message>
        <message>
            <source>Corrected by visit {number}.</source>
            <translation>Corrigée par la visite {number}.</translation>
        </message>
        <message>
            <source>Corrects visit {number}.</source>
            <translation>Corrige la visite {number}.</translation>
        </message>
        <message>
            <source>Findings and reasons</source>
            <translation>Constats et motifs</translation>
        </message>
        <message>
            <source>Findings of this visit</source>
            <translation>Constats de cette visite</translation>
        </message>
        <message>
            <source>NOT AS SIGNED: {flaws}.</source>
            <translation>PAS COMME SIGNÉ : {flaws}.</translation>
        </message>
        <message>
            <source>No finding was shown.</source>
            <translation>Aucun constat n'a été affiché.</translation>
        </message>
        <message>
            <source>Not signed yet.</source>
            <translation>Pas encore signée.</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>OUVERTE</translation>
        </message>
        <message>
            <source>Programs of this visit</source>
            <translation>Programmes de cette visite</translation>
        </message>
        <message>
            <source>Pump in reach</source>
            <translation>Pompe à portée</translation>
        </message>
        <message>
            <source>Sign this visit …</source>
            <translation>Signer cette visite …</translation>
        </message>
        <message>
            <source>The signature holds.</source>
            <translation>La signature est valable.</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Visit {number} corrects it.</source>
            <translation>La visite {number} la corrige.</translation>
        </message>
        <message>
            <source>Visit {number}: {kind}, {at}</source>
            <translation>Visite {number} : {kind}, {at}</translation>
        </message>
        <message>
            <source>What was done at the pump is not kept yet.</source>
            <translation>Ce qui a été fait sur la pompe n'est pas encore conservé.</translation>
        </message>
        <message>
            <source>What was wrong with this visit</source>
            <translation>Ce qui était faux dans cette visite</translation>
        </message>
        <message>
            <source>none was read</source>
            <translation>aucune n'a été lue</translation>
        </message>
        <message>
            <source>none was written</source>
            <translation>aucun n'a été écrit</translation>
        </message>
        <message>
            <source>A visit begins when the patient's pump is read.</source>
            <translation>Une visite commence quand la pompe du patient est lue.</translation>
        </message>
        <message>
            <source>It is shown.</source>
            <translation>Elle est affichée.</translation>
        </message>
        <message>
            <source>No visit yet.</source>
            <translation>Aucune visite encore.</translation>
        </message>
        <message>
            <source>Read the pump, or begin a visit without it.</source>
            <translation>Lisez la pompe, ou commencez une visite sans elle.</translation>
        </message>
        <message>
            <source>Visit without the pump</source>
            <translation>Visite sans la pompe</translation>
        </message>
        <message>
            <source>Visits, newest first</source>
            <translation>Visites, la plus récente d'abord</translation>
        </message>
        <message>
            <source>of visit {number}</source>
            <translation>de la visite {number}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signée</translation>
        </message>
        <message>
            <source>{at}, no. {number}</source>
            <translation>{at}, n° {number}</translation>
        </message>
        <message>
            <source>24 h average {average}</source>
            <translation>moyenne sur 24 h {average}</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En usage</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signée</translation>
        </message>
        <message>
            <source>Taken out because</source>
            <translation>Retirée parce que</translation>
        </message>
        <message>
            <source>Taken out on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <source>allergy</source>
            <translation>allergie</translation>
        </message>
        <message>
            <source>check</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>continuous</source>
            <translation>continue</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>correction</translation>
        </message>
        <message>
            <source>death</source>
            <translation>décès</translation>
        </message>
        <message>
            <source>family doctor</source>
            <translation>médecin de famille</translation>
        </message>
        <message>
            <source>home care</source>
            <translation>soins à domicile</translation>
        </message>
        <message>
            <source>implant</source>
            <translation>implant</translation>
        </message>
        <message>
            <source>life-threatening</source>
            <translation>menaçant la vie</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>léger</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>pharmacy</source>
            <translation>pharmacie</translation>
        </message>
        <message>
            <source>programming</source>
            <translation>programmation</translation>
        </message>
        <message>
            <source>referring doctor</source>
            <translation>médecin traitant référent</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>proche</translation>
        </message>
        <message>
            <source>repeated doses</source>
            <translation>doses répétées</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <source>single shot</source>
            <translation>dose unique</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visite</translation>
        </message>
        <message>
            <source>worst {worst}</source>
            <translation>le pire {worst}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{now} of 10 now</source>
            <translation>{now} sur 10 maintenant</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} ans</translation>
        </message>
        <message>
            <source>implant {serial}</source>
            <translation>implant {serial}</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>pain {score}</source>
            <translation>douleur {score}</translation>
        </message>
        <message>
            <source>pain {score}, {day}</source>
            <translation>douleur {score}, {day}</translation>
        </message>
        <message>
            <source>refill, {volume}</source>
            <translation>remplissage, {volume}</translation>
        </message>
        <message>
            <source>Dose, concentration and pain over the years</source>
            <translation>Dose, concentration et douleur au fil des ans</translation>
        </message>
        <message>
            <source>Left and right go from moment to moment.</source>
            <translation>Gauche et droite vont d'un moment à l'autre.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien encore.</translation>
        </message>
        <message>
            <source>Nothing yet: it begins with the first visit or score.</source>
            <translation>Rien encore : cela commence avec la première visite ou le premier score.</translation>
        </message>
        <message>
            <source>Pain now, 0 to 10</source>
            <translation>Douleur maintenant, 0 à 10</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation>Ce qui s'est passé, le plus récent d'abord</translation>
        </message>
        <message>
            <source>{name} in the reservoir, {unit}</source>
            <translation>{name} dans le réservoir, {unit}</translation>
        </message>
        <message>
            <source>{name}, {unit}/day</source>
            <translation>{name}, {unit}/day</translation>
        </message>
        <message>
            <source>Backup by schedule: {file}, proven by restoring it.</source>
            <translation>Sauvegarde planifiée : {file}, vérifiée par restauration.</translation>
        </message>
        <message>
            <source>The backup by schedule was not made: {why}</source>
            <translation>La sauvegarde planifiée n’a pas été faite : {why}</translation>
        </message>
        <message>
            <source>A scenario opens in a training window of its own, on an emulated pump with a virtual patient.</source>
            <translation>Un scénario s'ouvre dans sa propre fenêtre de formation, sur une pompe émulée avec un patient virtuel.</translation>
        </message>
        <message>
            <source>This window stays as it is; no training reaches its pumps or records.</source>
            <translation>Cette fenêtre reste telle quelle ; aucune formation n'atteint ses pompes ni ses dossiers.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go there (F6)</source>
            <translation>Y aller (F6)</translation>
        </message>
        <message>
            <source>Guided tour: {heading}</source>
            <translation>Visite guidée : {heading}</translation>
        </message>
        <message>
            <source>Leave the tour</source>
            <translation>Quitter la visite</translation>
        </message>
        <message>
            <source>A new dose</source>
            <translation>Une nouvelle dose</translation>
        </message>
        <message>
            <source>Activate it</source>
            <translation>L'activer</translation>
        </message>
        <message>
            <source>And do it again</source>
            <translation>Et la refaire</translation>
        </message>
        <message>
            <source>Back to the pump</source>
            <translation>Retour à la pompe</translation>
        </message>
        <message>
            <source>Change the program</source>
            <translation>Changer le programme</translation>
        </message>
        <message>
            <source>Every change can be taken back. Press Undo, or Ctrl+Z.</source>
            <translation>Chaque modification peut être annulée. Appuyez sur « Annuler » ou Ctrl+Z.</translation>
        </message>
        <message>
            <source>Every setting</source>
            <translation>Chaque réglage</translation>
        </message>
        <message>
            <source>For the wallet and the emergency room: pump, solution, dose of a day, refill, whom to call, signs of too much or a sudden stop.</source>
            <translation>Pour le portefeuille et les urgences : pompe, solution, dose d'une journée, remplissage, qui appeler, signes d'excès ou d'arrêt brusque.</translation>
        </message>
        <message>
            <source>In which language a report or card is printed. Numbers, units and dates are the same in all of them.</source>
            <translation>Dans quelle langue un rapport ou une carte est imprimé. Nombres, unités et dates sont les mêmes dans toutes.</translation>
        </message>
        <message>
            <source>Language of reports</source>
            <translation>Langue des rapports</translation>
        </message>
        <message>
            <source>Patient card</source>
            <translation>Carte du patient</translation>
        </message>
        <message>
            <source>Print patient card …</source>
            <translation>Imprimer la carte du patient …</translation>
        </message>
        <message>
            <source>Print session report …</source>
            <translation>Imprimer le rapport de séance …</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Imprimé.</translation>
        </message>
        <message>
            <source>Record for other systems</source>
            <translation>Dossier pour d'autres systèmes</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Save patient card …</source>
            <translation>Enregistrer la carte du patient …</translation>
        </message>
        <message>
            <source>Saved as {name}. It is not encrypted.</source>
            <translation>Enregistré sous {name}. Le fichier n'est pas chiffré.</translation>
        </message>
        <message>
            <source>Session report</source>
            <translation>Rapport de séance</translation>
        </message>
        <message>
            <source>The whole record of the patient that is open, as a file. It is not encrypted: whoever has it can read it.</source>
            <translation>Le dossier entier du patient ouvert, en fichier. Il n'est pas chiffré : qui l'a peut le lire.</translation>
        </message>
        <message>
            <source>Used from the next start. Numbers, units and dates stay as they are. The guide is in English; reports speak the language that is chosen there. The translations were made by the developers; no clinician has checked them.</source>
            <translation>Valable dès le prochain démarrage. Nombres, unités et dates restent tels quels. Le guide est en anglais ; les rapports parlent la langue choisie là. Les traductions sont des développeurs ; aucun clinicien ne les a vérifiées.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Here stand the patient, the pump, whether it is heard, and its clock. Look here before anything else.</source>
            <translation>Ici figurent le patient, la pompe, si elle est reçue et son horloge. Regardez ici avant toute chose.</translation>
        </message>
        <message>
            <source>In an emergency</source>
            <translation>En cas d'urgence</translation>
        </message>
        <message>
            <source>Never end with what you believe: read the pump again and see the new dose.</source>
            <translation>Ne terminez jamais sur ce que vous croyez : réinterrogez la pompe et voyez la nouvelle dose.</translation>
        </message>
        <message>
            <source>Nothing has left this computer yet. Press the button to see what would be changed in the pump.</source>
            <translation>Rien n'a encore quitté cet ordinateur. Appuyez sur le bouton pour voir ce qui changerait dans la pompe.</translation>
        </message>
        <message>
            <source>Old against new, line by line. This is the moment to find a slip.</source>
            <translation>L'ancien face au nouveau, ligne par ligne. C'est le moment de trouver une erreur.</translation>
        </message>
        <message>
            <source>Old and new</source>
            <translation>Ancien et nouveau</translation>
        </message>
        <message>
            <source>Open Logs in the rail, or press Ctrl+4.</source>
            <translation>Ouvrez « Journaux » dans la barre ou appuyez sur Ctrl+4.</translation>
        </message>
        <message>
            <source>Open Pump in the rail on the left, or press Ctrl+1.</source>
            <translation>Ouvrez « Pompe » dans la barre de gauche ou appuyez sur Ctrl+1.</translation>
        </message>
        <message>
            <source>Press Activate. The pump switches in one step, and is read back byte for byte.</source>
            <translation>Appuyez sur « Activer le programme ». La pompe bascule en une fois et est relue octet par octet.</translation>
        </message>
        <message>
            <source>Press Edit program. You will change a draft; the pump goes on with what it runs.</source>
            <translation>Appuyez sur « Modifier le programme ». Vous modifiez un brouillon ; la pompe continue comme avant.</translation>
        </message>
        <message>
            <source>Press F1 for the guide to the screen in front. This menu holds it too, and this tour.</source>
            <translation>Appuyez sur F1 pour le guide de l'écran affiché. Ce menu le contient aussi, ainsi que cette visite.</translation>
        </message>
        <message>
            <source>Press Redo, or Ctrl+Shift+Z: the new dose is back.</source>
            <translation>Appuyez sur « Rétablir » ou Ctrl+Maj+Z : la nouvelle dose est de retour.</translation>
        </message>
        <message>
            <source>Press Send to pump. The pump checks it and reckons the dose by itself; it does not switch yet.</source>
            <translation>Appuyez sur « Envoyer à la pompe ». La pompe le contrôle et calcule la dose elle-même ; elle ne bascule pas encore.</translation>
        </message>
        <message>
            <source>Press the button to read the log. Your change is in it, kept by the pump itself.</source>
            <translation>Appuyez sur le bouton pour lire le journal. Votre modification y figure, conservée par la pompe elle-même.</translation>
        </message>
        <message>
            <source>Read it once more</source>
            <translation>L'interroger encore une fois</translation>
        </message>
        <message>
            <source>Read the pump</source>
            <translation>Interroger la pompe</translation>
        </message>
        <message>
            <source>Read, edit, review, activate, read again. Now practise: scenarios have a task, a patient and a score.</source>
            <translation>Interroger, modifier, vérifier, activer, réinterroger. Exercez-vous maintenant : les scénarios ont une tâche, un patient et un score.</translation>
        </message>
        <message>
            <source>Send it</source>
            <translation>L'envoyer</translation>
        </message>
        <message>
            <source>Stop ends all delivery. It asks why, and when the pump is to run again. Do not press it now.</source>
            <translation>« Arrêter » met fin à toute délivrance. Il est demandé pourquoi, et quand la pompe doit reprendre. N'appuyez pas maintenant.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>That was a whole session</source>
            <translation>C'était une séance complète</translation>
        </message>
        <message>
            <source>The dose of the day is what the patient gets. All else on this screen belongs to it.</source>
            <translation>La dose du jour est ce que reçoit le patient. Tout le reste de cet écran s'y rapporte.</translation>
        </message>
        <message>
            <source>The line of the draft is solid, that of the running program dashed. Point at it to read the figures.</source>
            <translation>La ligne du brouillon est pleine, celle du programme en cours est en tirets. Pointez-la pour lire les chiffres.</translation>
        </message>
        <message>
            <source>The pump gives {dose}. Type {more}, a tenth more, and press Enter.</source>
            <translation>La pompe donne {dose}. Saisissez {more}, un dixième de plus, et appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>The pump's own log</source>
            <translation>Le journal de la pompe elle-même</translation>
        </message>
        <message>
            <source>The violet strip is there whenever the pump is an emulated one. Nothing that you do here can do harm.</source>
            <translation>La bande violette est là chaque fois que la pompe est émulée. Rien de ce que vous faites ici ne peut nuire.</translation>
        </message>
        <message>
            <source>This is a training</source>
            <translation>Ceci est une formation</translation>
        </message>
        <message>
            <source>Type the dose once more</source>
            <translation>Saisir la dose encore une fois</translation>
        </message>
        <message>
            <source>Type the new dose of the day with its unit, {dose}. Then Activate can be pressed.</source>
            <translation>Saisissez la nouvelle dose du jour avec son unité, {dose}. Alors « Activer le programme » devient possible.</translation>
        </message>
        <message>
            <source>What a pump says is true for the moment of the reading. Press Read again, or F5.</source>
            <translation>Ce que dit une pompe vaut pour le moment de l'interrogation. Appuyez sur « Réinterroger » ou F5.</translation>
        </message>
        <message>
            <source>What it runs</source>
            <translation>Ce qu'elle exécute</translation>
        </message>
        <message>
            <source>What the checks found</source>
            <translation>Ce que les contrôles ont trouvé</translation>
        </message>
        <message>
            <source>Whose pump it is</source>
            <translation>À qui est la pompe</translation>
        </message>
        <message>
            <source>Write a reason where one is asked for, and tick what is to be confirmed. Then Send can be pressed.</source>
            <translation>Écrivez un motif là où il est demandé et cochez ce qui est à confirmer. Alors « Envoyer à la pompe » devient possible.</translation>
        </message>
        <message>
            <source>A scenario is being played: its task comes first, and the tour would change its pump.</source>
            <translation>Un scénario est en cours : sa tâche passe d'abord, et la visite changerait sa pompe.</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Terminer la visite</translation>
        </message>
        <message>
            <source>It is not in sight: scroll, or press F6.</source>
            <translation>Ce n'est pas visible : faites défiler ou appuyez sur F6.</translation>
        </message>
        <message>
            <source>It stands on another screen: the one that is marked in the rail.</source>
            <translation>Cela se trouve sur un autre écran : celui qui est marqué dans la barre.</translation>
        </message>
        <message>
            <source>One moment: the pump is being asked.</source>
            <translation>Un instant : la pompe est interrogée.</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>Étape {number} sur {all}</translation>
        </message>
        <message>
            <source>The tour begins when nothing is under way: end the review or take back your changes first.</source>
            <translation>La visite commence quand rien n'est en cours : terminez d'abord la vérification ou annulez vos modifications.</translation>
        </message>
        <message>
            <source>The tour is for the training: start Thecal with --demo.</source>
            <translation>La visite est pour la formation : lancez Thecal avec --demo.</translation>
        </message>
        <message>
            <source>The tour needs a pump that gives one dose all day.</source>
            <translation>La visite demande une pompe qui donne une même dose toute la journée.</translation>
        </message>
        <message>
            <source>Choose a scenario first.</source>
            <translation>Choisissez d'abord un scénario.</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Aborde</translation>
        </message>
        <message>
            <source>Lasts {span} in the pump's time.</source>
            <translation>Dure {span} dans le temps de la pompe.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Open a recorded training</source>
            <translation>Ouvrir une formation enregistrée</translation>
        </message>
        <message>
            <source>Open a scenario file</source>
            <translation>Ouvrir un fichier de scénario</translation>
        </message>
        <message>
            <source>Play this scenario</source>
            <translation>Jouer ce scénario</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Joué</translation>
        </message>
        <message>
            <source>Recorded training …</source>
            <translation>Formation enregistrée …</translation>
        </message>
        <message>
            <source>Recorded trainings (*.json)</source>
            <translation>Formations enregistrées (*.json)</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Scenario file …</source>
            <translation>Fichier de scénario …</translation>
        </message>
        <message>
            <source>Scenarios (*.toml)</source>
            <translation>Scénarios (*.toml)</translation>
        </message>
        <message>
            <source>easy ones first</source>
            <translation>les faciles d'abord</translation>
        </message>
        <message>
            <source>Dose at the catheter tip</source>
            <translation>Dose à la pointe du cathéter</translation>
        </message>
        <message>
            <source>now {rate}</source>
            <translation>maintenant {rate}</translation>
        </message>
        <message>
            <source>safe range of this patient</source>
            <translation>plage sûre de ce patient</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Respiration</translation>
        </message>
        <message>
            <source>Numbers: what was done. Letters: what was missed, where its consequence shows.</source>
            <translation>Chiffres : ce qui a été fait. Lettres : ce qui a manqué, là où la conséquence se voit.</translation>
        </message>
        <message>
            <source>Play it again</source>
            <translation>Rejouer</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>The patient at worst</source>
            <translation>Le patient au pire moment</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce qu'il en est advenu</translation>
        </message>
        <message>
            <source>What to take along</source>
            <translation>Ce qu'il faut retenir</translation>
        </message>
        <message>
            <source>What was done when</source>
            <translation>Ce qui a été fait et quand</translation>
        </message>
        <message>
            <source>What was needed</source>
            <translation>Ce qu'il fallait</translation>
        </message>
        <message>
            <source>must be met</source>
            <translation>doit être atteint</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>non réussi</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>teaching model</source>
            <translation>modèle pédagogique</translation>
        </message>
        <message>
            <source>{needed} % are needed, and every goal that must be met</source>
            <translation>{needed} % sont nécessaires, et chaque objectif qui doit être atteint</translation>
        </message>
        <message>
            <source>{percent} % of the time within the safe range</source>
            <translation>{percent} % du temps dans la plage sûre</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} points</translation>
        </message>
        <message>
            <source>{score} % of the points</source>
            <translation>{score} % des points</translation>
        </message>
        <message>
            <source>{value} after {at}</source>
            <translation>{value} après {at}</translation>
        </message>
        <message>
            <source>Ask the patient</source>
            <translation>Interroger le patient</translation>
        </message>
        <message>
            <source>At the patient</source>
            <translation>Auprès du patient</translation>
        </message>
        <message>
            <source>Draw the reservoir empty</source>
            <translation>Vider le réservoir</translation>
        </message>
        <message>
            <source>Have a second person look</source>
            <translation>Faire regarder une deuxième personne</translation>
        </message>
        <message>
            <source>Have it mended</source>
            <translation>Faire réparer</translation>
        </message>
        <message>
            <source>Have the pump replaced by a new one</source>
            <translation>Faire remplacer la pompe par une neuve</translation>
        </message>
        <message>
            <source>Inject 5 mL and draw them back</source>
            <translation>Injecter 5 mL et les réaspirer</translation>
        </message>
        <message>
            <source>Inject into the reservoir</source>
            <translation>Injecter dans le réservoir</translation>
        </message>
        <message>
            <source>Not done: {text}</source>
            <translation>Non fait : {text}</translation>
        </message>
        <message>
            <source>Read the label of the syringe</source>
            <translation>Lire l'étiquette de la seringue</translation>
        </message>
        <message>
            <source>Site the needle again</source>
            <translation>Replacer l'aiguille</translation>
        </message>
        <message>
            <source>The training is over.</source>
            <translation>La formation est terminée.</translation>
        </message>
        <message>
            <source>Volume to inject; empty: the whole syringe</source>
            <translation>Volume à injecter ; vide : toute la seringue</translation>
        </message>
        <message>
            <source>What is to be mended</source>
            <translation>Ce qui doit être réparé</translation>
        </message>
        <message>
            <source>Write a report</source>
            <translation>Rédiger un rapport</translation>
        </message>
        <message>
            <source>a crack of the catheter</source>
            <translation>une fissure du cathéter</translation>
        </message>
        <message>
            <source>a kink of the catheter</source>
            <translation>une plicature du cathéter</translation>
        </message>
        <message>
            <source>a leak of the catheter</source>
            <translation>une fuite du cathéter</translation>
        </message>
        <message>
            <source>all, or like 18 mL</source>
            <translation>tout, ou comme 18 mL</translation>
        </message>
        <message>
            <source>the catheter's connection</source>
            <translation>le raccord du cathéter</translation>
        </message>
        <message>
            <source>the head and its cable</source>
            <translation>la tête et son câble</translation>
        </message>
        <message>
            <source>the rotor</source>
            <translation>le rotor</translation>
        </message>
        <message>
            <source>not passed, {percent} %</source>
            <translation>non réussi, {percent} %</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>passed, {percent} %</source>
            <translation>réussi, {percent} %</translation>
        </message>
        <message>
            <source>A bolus can be asked for.</source>
            <translation>Un bolus peut être demandé.</translation>
        </message>
        <message>
            <source>A bolus is being given.</source>
            <translation>Un bolus est en cours.</translation>
        </message>
        <message>
            <source>As many as allowed in 24 h were given.</source>
            <translation>Il en a été donné autant que permis en 24 h.</translation>
        </message>
        <message>
            <source>Last asked after {at}: {said}</source>
            <translation>Dernière demande après {at} : {said}</translation>
        </message>
        <message>
            <source>Next bolus in {wait}</source>
            <translation>Prochain bolus dans {wait}</translation>
        </message>
        <message>
            <source>No bolus is programmed.</source>
            <translation>Aucun bolus n'est programmé.</translation>
        </message>
        <message>
            <source>Not pressed yet.</source>
            <translation>Pas encore pressé.</translation>
        </message>
        <message>
            <source>Patient's handset · TRAINING</source>
            <translation>Télécommande du patient · FORMATION</translation>
        </message>
        <message>
            <source>TRAINING · EMULATED PUMP</source>
            <translation>FORMATION · POMPE ÉMULÉE</translation>
        </message>
        <message>
            <source>The pump does not run its program.</source>
            <translation>La pompe n'exécute pas son programme.</translation>
        </message>
        <message>
            <source>Too soon after the last one.</source>
            <translation>Trop tôt après le dernier.</translation>
        </message>
        <message>
            <source>given</source>
            <translation>donné</translation>
        </message>
        <message>
            <source>{used} of {most} used in 24 h</source>
            <translation>{used} sur {most} utilisés en 24 h</translation>
        </message>
        <message>
            <source>A record holds every deed: played again, it is the same to the bit.</source>
            <translation>Un enregistrement contient chaque action : rejoué, il est identique au bit près.</translation>
        </message>
        <message>
            <source>All that happened, what is hidden too</source>
            <translation>Tout ce qui s'est passé, y compris ce qui est caché</translation>
        </message>
        <message>
            <source>Begin {fault}</source>
            <translation>Commencer {fault}</translation>
        </message>
        <message>
            <source>Branch from that moment</source>
            <translation>Repartir de ce moment</translation>
        </message>
        <message>
            <source>Dose at the tip</source>
            <translation>Dose à la pointe</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>End {fault}</source>
            <translation>Terminer {fault}</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Pannes</translation>
        </message>
        <message>
            <source>INSTRUCTOR · hidden from the learner · nothing here reaches a patient</source>
            <translation>INSTRUCTEUR · caché à l'apprenant · rien ici n'atteint un patient</translation>
        </message>
        <message>
            <source>Instructor · TRAINING</source>
            <translation>Instructeur · FORMATION</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <translation>Elle n'est pas présente.</translation>
        </message>
        <message>
            <source>It is there.</source>
            <translation>Elle est présente.</translation>
        </message>
        <message>
            <source>Log and notes</source>
            <translation>Journal et notes</translation>
        </message>
        <message>
            <source>Moment from which to branch</source>
            <translation>Moment d'où repartir</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Open a recorded one …</source>
            <translation>Ouvrir un enregistrement …</translation>
        </message>
        <message>
            <source>Save this training</source>
            <translation>Enregistrer cette formation</translation>
        </message>
        <message>
            <source>Save this training …</source>
            <translation>Enregistrer cette formation …</translation>
        </message>
        <message>
            <source>That moment has not come yet.</source>
            <translation>Ce moment n'est pas encore venu.</translation>
        </message>
        <message>
            <source>What is true</source>
            <translation>Ce qui est vrai</translation>
        </message>
        <message>
            <source>a note for the talk afterwards</source>
            <translation>une note pour l'entretien d'après</translation>
        </message>
        <message>
            <source>like 90 min</source>
            <translation>comme 90 min</translation>
        </message>
        <message>
            <source>there</source>
            <translation>présente</translation>
        </message>
        <message>
            <source>{off} mL</source>
            <translation>{off} mL</translation>
        </message>
        <message>
            <source>{true} truly, the pump counts {counted}</source>
            <translation>{true} en réalité, la pompe compte {counted}</translation>
        </message>
        <message>
            <source>Certificate …</source>
            <translation>Attestation …</translation>
        </message>
        <message>
            <source>It is kept.</source>
            <translation>Il est conservé.</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Conserver le résultat</translation>
        </message>
        <message>
            <source>Kept in the training record for {name}.</source>
            <translation>Conservé dans le registre de formation pour {name}.</translation>
        </message>
        <message>
            <source>Name of the learner</source>
            <translation>Nom de l'apprenant</translation>
        </message>
        <message>
            <source>Not kept: {why}</source>
            <translation>Non conservé : {why}</translation>
        </message>
        <message>
            <source>Save the certificate</source>
            <translation>Enregistrer l'attestation</translation>
        </message>
        <message>
            <source>Write the name first.</source>
            <translation>Écrivez d'abord le nom.</translation>
        </message>
        <message>
            <source>your name, for the training record</source>
            <translation>votre nom, pour le registre de formation</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Rien n'a été commencé.</translation>
        </message>
        <message>
            <source>This training cannot be opened: {text}</source>
            <translation>Cette formation ne peut pas être ouverte : {text}</translation>
        </message>
        <message>
            <source>The last 24 h. Shows directions, not amounts; nothing of it is for care.</source>
            <translation>Les dernières 24 h. Montre des tendances, pas des quantités ; rien ici n'est destiné aux soins.</translation>
        </message>
        <message>
            <source>awake</source>
            <translation>éveillé</translation>
        </message>
        <message>
            <source>drowsy</source>
            <translation>somnolent</translation>
        </message>
        <message>
            <source>hard to wake</source>
            <translation>difficile à réveiller</translation>
        </message>
        <message>
            <source>not to be woken</source>
            <translation>impossible à réveiller</translation>
        </message>
        <message>
            <source>sleepy</source>
            <translation>ensommeillé</translation>
        </message>
        <message>
            <source>{value} a minute</source>
            <translation>{value} par minute</translation>
        </message>
        <message>
            <source>{value} of 10</source>
            <translation>{value} sur 10</translation>
        </message>
        <message>
            <source>In a window</source>
            <translation>Dans une fenêtre</translation>
        </message>
        <message>
            <source>Patient's handset</source>
            <translation>Télécommande du patient</translation>
        </message>
        <message>
            <source>The pump is in use.</source>
            <translation>La pompe est en cours d'utilisation.</translation>
        </message>
        <message>
            <source>The training has ended by itself: {why}</source>
            <translation>La formation s'est terminée d'elle-même : {why}</translation>
        </message>
        <message>
            <source>nobody knows why</source>
            <translation>personne ne sait pourquoi</translation>
        </message>
        <message>
            <source>{at} since the start.</source>
            <translation>{at} depuis le début.</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Hint: {hint}</source>
            <translation>Indice : {hint}</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>J'ai terminé</translation>
        </message>
        <message>
            <source>Nothing yet. Time stands still until you let it pass.</source>
            <translation>Rien encore. Le temps est arrêté jusqu'à ce que vous le laissiez passer.</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu'ici</translation>
        </message>
        <message>
            <source>The rest of the time passes; then you see what came of it.</source>
            <translation>Le reste du temps passe ; vous voyez ensuite ce qu'il en est advenu.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Il n'y en a pas encore.</translation>
        </message>
        <message>
            <source>This scenario has none.</source>
            <translation>Ce scénario n'en a pas.</translation>
        </message>
        <message>
            <source>Your task</source>
            <translation>Votre tâche</translation>
        </message>
        <message>
            <source>aspirated back</source>
            <translation>réaspiré</translation>
        </message>
        <message>
            <source>bolus</source>
            <translation>bolus</translation>
        </message>
        <message>
            <source>clock set</source>
            <translation>horloge réglée</translation>
        </message>
        <message>
            <source>injected</source>
            <translation>injecté</translation>
        </message>
        <message>
            <source>label read</source>
            <translation>étiquette lue</translation>
        </message>
        <message>
            <source>level {level} of 5</source>
            <translation>niveau {level} sur 5</translation>
        </message>
        <message>
            <source>log read</source>
            <translation>journal lu</translation>
        </message>
        <message>
            <source>mended</source>
            <translation>réparé</translation>
        </message>
        <message>
            <source>needle sited again</source>
            <translation>aiguille replacée</translation>
        </message>
        <message>
            <source>patient asked</source>
            <translation>patient interrogé</translation>
        </message>
        <message>
            <source>program checked</source>
            <translation>programme vérifié</translation>
        </message>
        <message>
            <source>pump programmed</source>
            <translation>pompe programmée</translation>
        </message>
        <message>
            <source>pump read</source>
            <translation>pompe lue</translation>
        </message>
        <message>
            <source>pump replaced</source>
            <translation>pompe remplacée</translation>
        </message>
        <message>
            <source>report written</source>
            <translation>rapport rédigé</translation>
        </message>
        <message>
            <source>reservoir emptied</source>
            <translation>réservoir vidé</translation>
        </message>
        <message>
            <source>second person</source>
            <translation>deuxième personne</translation>
        </message>
        <message>
            <source>start</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>arrêt</translation>
        </message>
        <message>
            <source>write settled</source>
            <translation>écriture élucidée</translation>
        </message>
        <message>
            <source>How fast time passes</source>
            <translation>À quelle vitesse passe le temps</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Time slowed down: something happened.</source>
            <translation>Le temps a ralenti : il s'est passé quelque chose.</translation>
        </message>
        <message>
            <source>Time slowed down: the pump raised an alarm.</source>
            <translation>Le temps a ralenti : la pompe a déclenché une alarme.</translation>
        </message>
        <message>
            <source>over</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>running on</source>
            <translation>avance</translation>
        </message>
        <message>
            <source>time stands still</source>
            <translation>le temps est arrêté</translation>
        </message>
        <message>
            <source>{clock} · day {day}</source>
            <translation>{clock} · jour {day}</translation>
        </message>
        <message>
            <source>{date} · {since} since the start</source>
            <translation>{date} · {since} depuis le début</translation>
        </message>
        <message>
            <source>{left} left</source>
            <translation>encore {left}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Écrans</translation>
        </message>
        <message>
            <source>Patient and pump</source>
            <translation>Patient et pompe</translation>
        </message>
        <message>
            <source>Does not stand any more: {text}</source>
            <translation>Ne vaut plus : {text}</translation>
        </message>
        <message>
            <source>Corrected in this trial</source>
            <translation>Corrigé dans cet essai</translation>
        </message>
        <message>
            <source>Decision: {what}. Reason: {reason}</source>
            <translation>Décision : {what}. Raison : {reason}</translation>
        </message>
        <message>
            <source>Dose: {dose}, given {at}</source>
            <translation>Dose : {dose}, donnée {at}</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Rien n'a été corrigé.</translation>
        </message>
        <message>
            <source>Plan: {drug}, {method}, {doses}; pain before {score} of 10</source>
            <translation>Plan : {drug}, {method}, {doses} ; douleur avant {score} sur 10</translation>
        </message>
        <message>
            <source>corrected on {at} by {who}: {reason}</source>
            <translation>corrigé le {at} par {who} : {reason}</translation>
        </message>
        <message>
            <source>Save the corrected plan</source>
            <translation>Enregistrer le plan corrigé</translation>
        </message>
        <message>
            <source>Correct the decision</source>
            <translation>Corriger la décision</translation>
        </message>
        <message>
            <source>Correct the plan</source>
            <translation>Corriger le plan</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Raison de la correction</translation>
        </message>
        <message>
            <source>Why this is corrected</source>
            <translation>Pourquoi ceci est corrigé</translation>
        </message>
        <message>
            <source>Nobody is signed in. Reading, stopping and lowering the pump take nobody's password.</source>
            <translation>Personne n'est connecté. Lire, arrêter et réduire la pompe ne demandent aucun mot de passe.</translation>
        </message>
        <message>
            <source>Power-up</source>
            <translation>Mise sous tension</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>Approve this library …</source>
            <translation>Approuver cette bibliothèque …</translation>
        </message>
        <message>
            <source>Training needs no approval. In a clinic a pharmacist approves the library here.</source>
            <translation>La formation ne demande pas d'approbation. Dans un service, un pharmacien approuve ici la bibliothèque.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer.</source>
            <translation>Aucune imprimante n'est installée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Training follows the drug library alone. In a clinic a pharmacist sets stricter limits here.</source>
            <translation>La formation suit la seule bibliothèque de médicaments. Dans une clinique, un pharmacien fixe ici des limites plus strictes.</translation>
        </message>
        <message>
            <source>files of the program</source>
            <translation>fichiers du programme</translation>
        </message>
        <message>
            <source>{count} patients, one after the other.</source>
            <translation>{count} patients, l’un après l’autre.</translation>
        </message>
        <message>
            <source>End of the day</source>
            <translation>Fin de la journée</translation>
        </message>
        <message>
            <source>Missed: {goals}</source>
            <translation>Manqué : {goals}</translation>
        </message>
        <message>
            <source>Next patient</source>
            <translation>Patient suivant</translation>
        </message>
        <message>
            <source>What came of the day</source>
            <translation>Le résultat de la journée</translation>
        </message>
        <message>
            <source>Your patients</source>
            <translation>Vos patients</translation>
        </message>
        <message>
            <source>has waited {span}: the visit before took longer</source>
            <translation>a attendu {span} : la visite précédente a duré plus longtemps</translation>
        </message>
        <message>
            <source>patient {number} of {count}</source>
            <translation>patient {number} sur {count}</translation>
        </message>
        <message>
            <source>the mean; every patient must be passed</source>
            <translation>la moyenne ; chaque patient doit être réussi</translation>
        </message>
        <message>
            <source>The results are kept at the end of the day.</source>
            <translation>Les résultats sont conservés à la fin de la journée.</translation>
        </message>
        <message>
            <source>What can come of it: {consequence}</source>
            <translation>Ce qui peut en résulter : {consequence}</translation>
        </message>
        <message>
            <source>{value}, all the time</source>
            <translation>{value}, tout le temps</translation>
        </message>
        <message>
            <source>What comes of it is said here.</source>
            <translation>Ici est dit ce qui en résulte.</translation>
        </message>
        <message>
            <source>Each at a click; what stands in the field is told below it, grey where it is the usual one.</source>
            <translation>Chacune d’un clic ; ce qui est dans le champ est expliqué dessous, en gris quand c’est la valeur habituelle.</translation>
        </message>
        <message>
            <source>The learner sees the dose at the tip and the patient's figures</source>
            <translation>L’apprenant voit la dose à l’pointe et les chiffres du patient</translation>
        </message>
        <message>
            <source>not known before the first hour</source>
            <translation>inconnue avant la première heure</translation>
        </message>
        <message>
            <source>{rate}, mean of an hour</source>
            <translation>{rate}, moyenne d’une heure</translation>
        </message>
        <message>
            <source>Made after {id}: {what}.</source>
            <translation>D’après {id} : {what}.</translation>
        </message>
        <message>
            <source>Stiffness</source>
            <translation>Raideur</translation>
        </message>
        <message>
            <source>This patient is not done yet.</source>
            <translation>Ce patient n’est pas encore terminé.</translation>
        </message>
        <message>
            <source>A second window, for who makes things go wrong.</source>
            <translation>Une deuxième fenêtre, pour qui fait que quelque chose tourne mal.</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>non fait</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Événement suivant</translation>
        </message>
        <message>
            <source>Have this computer looked at.</source>
            <translation>Faites vérifier cet ordinateur.</translation>
        </message>
        <message>
            <source>The audit trail does not hold that this pump was read: {error}.</source>
            <translation>La piste d'audit ne contient pas que cette pompe a été lue : {error}.</translation>
        </message>
        <message>
            <source>The pump was read; what is shown is what it does now.</source>
            <translation>La pompe a été lue ; ce qui est montré est ce qu'elle fait maintenant.</translation>
        </message>
        <message>
            <source>Look whose pump this is. Undo takes it back; nothing is sent before the review.</source>
            <translation>Regardez à qui est cette pompe. Annuler revient en arrière ; rien n'est envoyé avant la vérification.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L'ouvrir</translation>
        </message>
        <message>
            <source>{path_name} can be opened as the draft.</source>
            <translation>{path_name} peut être ouvert comme brouillon.</translation>
        </message>
        <message>
            <source>{path_name} waits until a pump was read.</source>
            <translation>{path_name} attend qu'une pompe soit interrogée.</translation>
        </message>
        <message>
            <source>{words}, menu</source>
            <translation>{words}, menu</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>{elapsed_s} s of at most {longest}</source>
            <translation>{elapsed_s} s sur au plus {longest}</translation>
        </message>
        <message>
            <source>Reservoir {level} of {capacity_text}, calculated</source>
            <translation>Réservoir {level} sur {capacity_text}, calculé</translation>
        </message>
        <message>
            <source>capacity {capacity_text}</source>
            <translation>contenance {capacity_text}</translation>
        </message>
        <message>
            <source>low alarm {low_text}</source>
            <translation>alarme basse {low_text}</translation>
        </message>
        <message>
            <source>{spoken}; low alarm at {low_text}</source>
            <translation>{spoken} ; alarme basse à {low_text}</translation>
        </message>
        <message>
            <source>digits</source>
            <translation>chiffres</translation>
        </message>
        <message>
            <source>from {least} to {most}</source>
            <translation>de {least} à {most}</translation>
        </message>
        <message>
            <source>the day ends at 24:00</source>
            <translation>la journée se termine à 24:00</translation>
        </message>
        <message>
            <source>{fewest} digits</source>
            <translation>{fewest} chiffres</translation>
        </message>
        <message>
            <source>{name}: {form}, {fewest} to {most}</source>
            <translation>{name} : {form}, {fewest} à {most}</translation>
        </message>
        <message>
            <source>{wanted}; “{character}” cannot stand here</source>
            <translation>{wanted} ; “{character}” n'est pas permis ici</translation>
        </message>
        <message>
            <source>TRAINING MODE · EMULATED PUMP · nothing on this screen reaches a patient</source>
            <translation>MODE FORMATION · POMPE ÉMULÉE · rien sur cet écran n'atteint un patient</translation>
        </message>
        <message>
            <source>About Thecal</source>
            <translation>À propos de Thecal</translation>
        </message>
        <message>
            <source>Go to the next part of the screen</source>
            <translation>Aller à la partie suivante de l'écran</translation>
        </message>
        <message>
            <source>Go to the part before</source>
            <translation>Aller à la partie précédente</translation>
        </message>
        <message>
            <source>Go to {action}</source>
            <translation>Aller à {action}</translation>
        </message>
        <message>
            <source>Guide to this screen</source>
            <translation>Guide de cet écran</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Notices …</source>
            <translation>Avis …</translation>
        </message>
        <message>
            <source>Redo the last change of the program</source>
            <translation>Rétablir la dernière modification du programme</translation>
        </message>
        <message>
            <source>Redo {redotext}</source>
            <translation>Rétablir : {redotext}</translation>
        </message>
        <message>
            <source>Show the pump to the patient</source>
            <translation>Montrer la pompe au patient</translation>
        </message>
        <message>
            <source>Undo the last change of the program</source>
            <translation>Annuler la dernière modification du programme</translation>
        </message>
        <message>
            <source>Desktop programmer for intrathecal drug pumps.</source>
            <translation>Programmateur de bureau pour pompes à médicaments intrathécales.</translation>
        </message>
        <message>
            <source>Do not leave the pump like this</source>
            <translation>Ne laissez pas la pompe ainsi</translation>
        </message>
        <message>
            <source>Enter never acts on a pump.</source>
            <translation>Entrée n'agit jamais sur une pompe.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>For training and research; not a cleared medical device.</source>
            <translation>Pour la formation et la recherche ; n'est pas un dispositif médical autorisé.</translation>
        </message>
        <message>
            <source>Go to the next control</source>
            <translation>Aller à la commande suivante</translation>
        </message>
        <message>
            <source>If you must leave, write why. It is kept with the date and your name.</source>
            <translation>Si vous devez partir, écrivez pourquoi. C'est conservé avec la date et votre nom.</translation>
        </message>
        <message>
            <source>Leave a dialog</source>
            <translation>Quitter un dialogue</translation>
        </message>
        <message>
            <source>Leave all the same</source>
            <translation>Quitter quand même</translation>
        </message>
        <message>
            <source>Licence: Apache-2.0. Licences of the parts stand beside them.</source>
            <translation>Licence : Apache-2.0. Les licences des composants se trouvent à côté d'eux.</translation>
        </message>
        <message>
            <source>Press the button in focus</source>
            <translation>Actionner le bouton actif</translation>
        </message>
        <message>
            <source>Qt {qversion} · Inter typeface · Material Symbols</source>
            <translation>Qt {qversion} · police Inter · Material Symbols</translation>
        </message>
        <message>
            <source>Reason for leaving</source>
            <translation>Motif du départ</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Stay and settle it</source>
            <translation>Rester et élucider</translation>
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
            <translation>Écrivez d'abord un motif.</translation>
        </message>
        <message>
            <source>why it cannot be settled now, and who has been told</source>
            <translation>pourquoi cela ne peut pas être élucidé maintenant, et qui a été prévenu</translation>
        </message>
        <message>
            <source>Mend it; the test is made again every 10 minutes and in Settings.</source>
            <translation>Corrigez-le ; le test est refait toutes les 10 minutes et dans Réglages.</translation>
        </message>
        <message>
            <source>Pumps go on with the programs that they run; this window programs none.</source>
            <translation>Les pompes continuent avec les programmes qu'elles exécutent ; cette fenêtre n'en programme aucune.</translation>
        </message>
        <message>
            <source>Show in the body</source>
            <translation>Voir dans le corps</translation>
        </message>
        <message>
            <source>it is not red</source>
            <translation>elle n'est pas rouge</translation>
        </message>
        <message>
            <source>picture of alarms</source>
            <translation>image des alarmes</translation>
        </message>
        <message>
            <source>sound of alarms</source>
            <translation>son des alarmes</translation>
        </message>
        <message>
            <source>A program was sent to the pump and is not activated. The pump goes on with its old program.</source>
            <translation>Un programme a été envoyé à la pompe et n'est pas activé. La pompe continue avec son ancien programme.</translation>
        </message>
        <message>
            <source>A write to pump {serial}, sent {begun_at}, is not settled.</source>
            <translation>Une écriture vers la pompe {serial}, envoyée le {begun_at}, n'est pas élucidée.</translation>
        </message>
        <message>
            <source>Connect again</source>
            <translation>Reconnecter</translation>
        </message>
        <message>
            <source>Connect that pump.</source>
            <translation>Connectez cette pompe.</translation>
        </message>
        <message>
            <source>Emergency access did not begin: {error}.</source>
            <translation>L'accès d'urgence n'a pas commencé : {error}.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuer l'édition</translation>
        </message>
        <message>
            <source>Link lost · heard {age_text} ago</source>
            <translation>Liaison perdue · entendue il y a {age_text}</translation>
        </message>
        <message>
            <source>Model {name} · SN {serial}</source>
            <translation>Modèle {name} · SN {serial}</translation>
        </message>
        <message>
            <source>Nobody knows yet which program the pump runs: the old one or the new one.</source>
            <translation>Personne ne sait encore quel programme la pompe exécute : l'ancien ou le nouveau.</translation>
        </message>
        <message>
            <source>Not heard for {age_text}</source>
            <translation>Non entendue depuis {age_text}</translation>
        </message>
        <message>
            <source>Nothing has changed in the pump.</source>
            <translation>Rien n'a changé dans la pompe.</translation>
        </message>
        <message>
            <source>Nothing runs yet.</source>
            <translation>Rien n'est encore en marche.</translation>
        </message>
        <message>
            <source>Pump connected · {signal}</source>
            <translation>Pompe connectée · {signal}</translation>
        </message>
        <message>
            <source>Read the pump again?</source>
            <translation>Réinterroger la pompe ?</translation>
        </message>
        <message>
            <source>Start Thecal again.</source>
            <translation>Redémarrez Thecal.</translation>
        </message>
        <message>
            <source>The changes to the program that were not sent are lost.</source>
            <translation>Les modifications du programme qui n'ont pas été envoyées sont perdues.</translation>
        </message>
        <message>
            <source>The emulated pump was programmed with the start program of the training.</source>
            <translation>La pompe émulée a été programmée avec le programme de départ de la formation.</translation>
        </message>
        <message>
            <source>The journal cannot be read: {error}.</source>
            <translation>Le registre ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <source>The port does not answer: what is shown is old</source>
            <translation>Le port ne répond pas : ce qui est affiché est ancien</translation>
        </message>
        <message>
            <source>The pump is {state_words}. The patient gets no therapy from it as programmed.</source>
            <translation>État de la pompe : {state_words}. Le patient n'en reçoit pas le traitement programmé.</translation>
        </message>
        <message>
            <source>The pump runs the old program or the new one; nobody knows yet which.</source>
            <translation>La pompe exécute l'ancien programme ou le nouveau ; personne ne sait encore lequel.</translation>
        </message>
        <message>
            <source>This emulated pump was never programmed; it is being given the start program of the training.</source>
            <translation>Cette pompe émulée n'a jamais été programmée ; elle reçoit le programme de départ de la formation.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <translation>Attendez un instant.</translation>
        </message>
        <message>
            <source>What was done at the pump is not in the patient's record yet, and would be lost with the window.</source>
            <translation>Ce qui a été fait sur la pompe n'est pas encore dans le dossier du patient et serait perdu avec la fenêtre.</translation>
        </message>
        <message>
            <source>pump clock {clock}{offset}</source>
            <translation>horloge de la pompe {clock}{offset}</translation>
        </message>
        <message>
            <source>signal {quality}/5</source>
            <translation>signal {quality}/5</translation>
        </message>
        <message>
            <source>this patient's pump</source>
            <translation>pompe de ce patient</translation>
        </message>
        <message>
            <source>a reading cannot replace the one being worked on ({now})</source>
            <translation>une interrogation ne peut pas remplacer celle en cours de traitement ({now})</translation>
        </message>
        <message>
            <source>activating</source>
            <translation>activation</translation>
        </message>
        <message>
            <source>editing</source>
            <translation>édition</translation>
        </message>
        <message>
            <source>no pump</source>
            <translation>aucune pompe</translation>
        </message>
        <message>
            <source>programmed</source>
            <translation>programmée</translation>
        </message>
        <message>
            <source>reading the pump</source>
            <translation>interrogation de la pompe</translation>
        </message>
        <message>
            <source>review</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>sending to the pump</source>
            <translation>envoi à la pompe</translation>
        </message>
        <message>
            <source>the program cannot be changed now ({now})</source>
            <translation>le programme ne peut pas être modifié maintenant ({now})</translation>
        </message>
        <message>
            <source>there is no program to review; make or open one first</source>
            <translation>il n'y a pas de programme à vérifier ; créez-en ou ouvrez-en un d'abord</translation>
        </message>
        <message>
            <source>this cannot be done now ({now}); it would lead to: {next}</source>
            <translation>cela ne peut pas être fait maintenant ({now}) ; cela mènerait à : {next}</translation>
        </message>
        <message>
            <source>{title}: confirm that you checked it by other means</source>
            <translation>{title} : confirmez que vous l'avez contrôlé par un autre moyen</translation>
        </message>
        <message>
            <source>{title}: this cannot be programmed</source>
            <translation>{title} : ceci ne peut pas être programmé</translation>
        </message>
        <message>
            <source>{title}: write the reason</source>
            <translation>{title} : écrivez le motif</translation>
        </message>
        <message>
            <source>By the pump's own count nothing is left, so delivery has ended.</source>
            <translation>D'après le propre compte de la pompe, il ne reste rien : l'administration a donc cessé.</translation>
        </message>
        <message>
            <source>By the pump's own count the volume has reached the low alarm that was programmed.</source>
            <translation>D'après le propre compte de la pompe, le volume a atteint l'alarme basse programmée.</translation>
        </message>
        <message>
            <source>Catheter pressure</source>
            <translation>Pression du cathéter</translation>
        </message>
        <message>
            <source>Check the course of the catheter.</source>
            <translation>Contrôlez le trajet du cathéter.</translation>
        </message>
        <message>
            <source>Compare the running program with the record.</source>
            <translation>Comparez le programme en cours avec le dossier.</translation>
        </message>
        <message>
            <source>Compare what is drawn out with what was expected.</source>
            <translation>Comparez ce qui est retiré avec ce qui était attendu.</translation>
        </message>
        <message>
            <source>End of service</source>
            <translation>Fin de service</translation>
        </message>
        <message>
            <source>Find out who read, stopped or lowered the pump, and why.</source>
            <translation>Cherchez qui a interrogé, arrêté ou réduit la pompe, et pourquoi.</translation>
        </message>
        <message>
            <source>If it comes back: plan the replacement of the pump.</source>
            <translation>Si elle revient : planifiez le remplacement de la pompe.</translation>
        </message>
        <message>
            <source>If it stays: plan the replacement of the pump.</source>
            <translation>Si elle persiste : planifiez le remplacement de la pompe.</translation>
        </message>
        <message>
            <source>Low reservoir</source>
            <translation>Réservoir bas</translation>
        </message>
        <message>
            <source>Measure the reservoir at the next refill.</source>
            <translation>Mesurez le réservoir au prochain remplissage.</translation>
        </message>
        <message>
            <source>Memory error</source>
            <translation>Erreur de mémoire</translation>
        </message>
        <message>
            <source>Memory was corrected</source>
            <translation>Mémoire corrigée</translation>
        </message>
        <message>
            <source>Motor stall</source>
            <translation>Blocage du moteur</translation>
        </message>
        <message>
            <source>Plan a check of the pump.</source>
            <translation>Planifiez un contrôle de la pompe.</translation>
        </message>
        <message>
            <source>Plan the replacement of the pump now.</source>
            <translation>Planifiez maintenant le remplacement de la pompe.</translation>
        </message>
        <message>
            <source>Program it again.</source>
            <translation>Reprogrammez-la.</translation>
        </message>
        <message>
            <source>Pump was reset</source>
            <translation>Pompe réinitialisée</translation>
        </message>
        <message>
            <source>Read its log, and start or program it if therapy is to go on.</source>
            <translation>Lisez son journal, et démarrez-la ou programmez-la si le traitement doit continuer.</translation>
        </message>
        <message>
            <source>Read the pump and compare its program with the record.</source>
            <translation>Interrogez la pompe et comparez son programme avec le dossier.</translation>
        </message>
        <message>
            <source>Refill before the reservoir is empty; the Refill screen shows the day.</source>
            <translation>Remplissez avant que le réservoir soit vide ; l'écran Remplissage indique le jour.</translation>
        </message>
        <message>
            <source>Refill the pump and program the new volume.</source>
            <translation>Remplissez la pompe et programmez le nouveau volume.</translation>
        </message>
        <message>
            <source>Replace the pump.</source>
            <translation>Remplacez la pompe.</translation>
        </message>
        <message>
            <source>Replacement is due</source>
            <translation>Remplacement dû</translation>
        </message>
        <message>
            <source>Reservoir empty</source>
            <translation>Réservoir vide</translation>
        </message>
        <message>
            <source>Start the pump, or plan its replacement.</source>
            <translation>Démarrez la pompe, ou planifiez son remplacement.</translation>
        </message>
        <message>
            <source>Take the patient away from strong magnets, then read the pump again.</source>
            <translation>Éloignez le patient des aimants puissants, puis réinterrogez la pompe.</translation>
        </message>
        <message>
            <source>The battery is spent, or the pump's time is over. Delivery has ended for good.</source>
            <translation>La batterie est épuisée, ou la durée de vie de la pompe est écoulée. L'administration a cessé définitivement.</translation>
        </message>
        <message>
            <source>The battery nears its end; the pump goes on for 90 days at most.</source>
            <translation>La batterie approche de sa fin ; la pompe continue 90 jours au plus.</translation>
        </message>
        <message>
            <source>The pressure in the catheter is high. It may be kinked or blocked.</source>
            <translation>La pression dans le cathéter est élevée. Il est peut-être plié ou bouché.</translation>
        </message>
        <message>
            <source>The program is lost; the pump runs its minimum rate.</source>
            <translation>Le programme est perdu ; la pompe fonctionne à son débit minimal.</translation>
        </message>
        <message>
            <source>The pump began anew and may have lost its program or its latest counts.</source>
            <translation>La pompe a redémarré à neuf et a pu perdre son programme ou ses derniers comptes.</translation>
        </message>
        <message>
            <source>The pump found a damaged program in its memory and runs a sound one.</source>
            <translation>La pompe a trouvé un programme endommagé dans sa mémoire et en exécute un qui est en ordre.</translation>
        </message>
        <message>
            <source>The pump was reached with an institution's key and a head laid on it.</source>
            <translation>La pompe a été atteinte avec la clé d'un établissement et une tête posée sur elle.</translation>
        </message>
        <message>
            <source>The pump was stopped by command more than 48 h ago.</source>
            <translation>La pompe a été arrêtée par commande il y a plus de 48 h.</translation>
        </message>
        <message>
            <source>The rotor does not turn. Strong magnets, as in MRI, hold it; it then goes on by itself.</source>
            <translation>Le rotor ne tourne pas. Des aimants puissants, comme en IRM, le bloquent ; il repart ensuite de lui-même.</translation>
        </message>
        <message>
            <source>Treat the patient another way.</source>
            <translation>Traitez le patient autrement.</translation>
        </message>
        <message>
            <source>Watch for withdrawal and treat it.</source>
            <translation>Surveillez le sevrage et traitez-le.</translation>
        </message>
    </context>
</TS>
