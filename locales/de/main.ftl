# Alles, was ein Mitglied antrifft, auf Deutsch. Eine erste, maschinell gemachte Fassung: Verbesserungen
# sind willkommen.

skip = Zur Seite
list-comma = { ", " }
colon = { $x }: { $y }
practice-consent = Konsentrunde
practice-small-consent = Konsent in einer kleinen Gruppe
practice-ask-hub = Meinen Hub fragen
practice-founding-round = Gründungsrunde
practice-vote = Abstimmung mit zwei Dritteln
practice-lent-vote = Abstimmung mit verleihbaren Stimmen
practice-double-majority = Abstimmung der Hubs und ihrer Mitglieder
practice-regional-vote = Abstimmung nach Regionen
practice-member-vote = Abstimmung aller Mitglieder, mit zwei Dritteln
practice-open-consent = Sagen, warten, tun
places = Orte
nav-today = Heute
nav-decide = Entscheiden
nav-people = Menschen
nav-purpose = Zweck
nav-record = Protokoll
signed-in-as = Angemeldet als
you-speak-for = Du sprichst für
you-are-here = Du bist hier
as-yourself = als du selbst
as-hub = für { $x } sprechen
me-short = Ich
hubs = { $n ->
    [one] { $n } Hub
   *[other] { $n } Hubs
 }
people = { $n ->
    [one] { $n } Mensch
   *[other] { $n } Menschen
 }
provisional = Zweck und Regeln sind vorläufig, bis die Hubs sie annehmen. Die Sonderrechte der Gründung enden spätestens am { $x }.
this-is-a-demo = Das ist eine Vorführung.
let-a-day-pass = Einen Tag vergehen lassen
let-three-days-pass = Drei Tage vergehen lassen
be-somebody-else = Jemand anderes sein
erased = [gelöscht]
made-here = was dieser Vorschlag schafft
or = {" "}oder{" "}
more = Mehr
save = Speichern
open = Öffnen
until = bis { $x }
since = seit { $x }
still = noch { $x }

language = Sprache
weekdays = Mo Di Mi Do Fr Sa So
months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
months-short = Jan. Feb. März April Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
date-moment = { $weekday } { $day }. { $month }, { $time }
date-moment-year = { $weekday } { $day }. { $month } { $year }, { $time }
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-short = { $day }. { $month }
span-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
 }
span-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
 }
span-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
 }
ago-now = gerade eben
ago-minutes = vor { $n } Minuten
ago-hours = vor { $n } Stunden
ago-yesterday = gestern
ago-days = vor { $n } Tagen

## Doors
door-start = Willkommen
door-sign-in = Anmelden
door-sent = Schau in deine Mails
door-join = Du bist eingeladen
door-found = Ein Netzwerk gründen
door-outbox = Postausgang
offline-title = Keine Verbindung
offline-text = Dieses Gerät erreicht das Netzwerk gerade nicht. Nichts ist verloren: was du gerade geschrieben hast, steht noch auf seiner Seite, und was auf dich wartet, bleibt offen, bis seine Zeit um ist.
offline-waits = Was auf dich gewartet hat
offline-seen = Stand:
offline-again = Noch einmal versuchen
door-nowhere = Hier ist nichts
start-title = Ein Netzwerk, das sich selbst regiert
start-text = Jeder Hub hat die gleiche Stimme. Entscheidungen wirken von selbst. Niemand kann umschreiben, was entschieden wurde.
start-demo-title = Meridian, ein Netzwerk aus 24 Hubs
start-demo-text = Achtzehn Monate Spannungen, Runden, Einwände und Vereinbarungen. Was immer du hier tust, gilt wirklich in dieser Vorführung und nirgends sonst; die anderen sind simuliert und antworten dir.
start-demo-note = Alle Menschen und Hubs sind erfunden.
start-again = Die Vorführung von vorn beginnen
start-back = Zum Anfang
start-look-around = Oder sieh dich um
start-about-marta = spricht für Hub Lisbon; drei Sachen warten auf sie
start-about-ines-carvalho = Mitglied von Hub Lisbon; hat die Residenzen vorgeschlagen
start-about-ines-okafor = moderiert den Verband, kommt von Hub Lagos
start-about-aylin = hat das Netzwerk gegründet; hat keine Sonderrechte mehr
start-moments = Drei Minuten
start-moments-text = Fünf Momente, die zeigen, wofür das da ist. Für jeden genügen ein paar Klicks.
moment-over = Das hast du gesehen. Beginne die Vorführung von vorn, um es noch einmal zu sehen.
moment-of = { $x } von 5
moment-next = Der nächste Moment
moment-1 = Dein Einwand ändert eine Entscheidung
moment-1-about = Du sprichst für Hub Lisbon. Was du kommen siehst, hat einen Vorschlag aufgehalten; jetzt schlägt jemand einen besseren Text vor.
moment-1-do = Dein Einwand hat diesen Vorschlag aufgehalten, und jemand schlägt einen anderen Text vor. Klick auf „Ja, das löst ihn auf“. Lass dann drei Tage vergehen, zweimal: alle Hubs werden noch einmal gefragt, es wirkt, und auf das, was du kommen sahst, achtet die Überprüfung.
moment-2 = Alles sagt, warum es so ist
moment-2-about = Von einem Betrag, Glied um Glied, bis zum Zweck.
moment-2-do = Dieser Betrag kam aus dem gemeinsamen Fonds. Folge „Warum ist das so?“ nach oben, Glied um Glied: die Entscheidung, die Spannung, das Ergebnis, der Zweck.
moment-3 = Die Gründerin wird abgewiesen
moment-3-about = Versuch zu schummeln: als Gründerin, als die Person am Server. Jeder Versuch wird wirklich gemacht.
moment-3-do = Du hast dieses Netzwerk gegründet und hast keine Rechte, die andere nicht haben. Versuch zu schummeln.
moment-4 = Ein Klick wird zur Stimme eines Hubs
moment-4-about = Du bist Mitglied von Hub Lisbon. Deine Antwort geht nach oben, und was daraus wird, kommt zu dir zurück.
moment-4-do = Marta fragt ihren Hub, bevor sie für ihn antwortet. Wähle, halte deine Antwort fest und lass dann drei Tage vergehen: sie gibt die Stimme des Hubs, das Netzwerk entscheidet, und unter Heute hörst du, was daraus wurde.
moment-5 = Nimm jemanden heraus und sieh, was stillsteht
moment-5-about = Was an einem einzigen Menschen hängt, bevor es zu spät ist.
moment-5-do = Das stünde still oder müsste warten, wenn Ines Okafor morgen nicht mehr da wäre.
rests-title = Wenn { $x } morgen nicht mehr da wäre
rests-nothing = Nichts stünde still.
rests-text = Das stünde still oder müsste warten, bis jemand es übernimmt.
rests-silent = niemand sonst spricht für ihn: er würde schweigen
rests-vacant = niemand sonst hat diese Rolle
rests-led = niemand würde diese Runde leiten
rests-proposed = verfällt, wenn es niemand weiterführt
rests-agreement = niemand würde dafür einstehen
cheat-title = Versuch zu schummeln
cheat-text = Alles hier wird wirklich versucht, an diesem lebenden Netzwerk. Du siehst, was daraus wird und wer es darf.
cheat-as-founder = Als Aylin, die das Netzwerk gegründet hat
cheat-as-founder-text = Ihre Sonderrechte endeten, als die Hubs die Regeln annahmen.
cheat-as-operator = Als die Person, die den Server betreibt
cheat-as-operator-text = Wer den Server betreibt, hat die Maschine und keine Stimme.
cheat-purpose = Den Zweck im Alleingang ändern
cheat-new-purpose = Was immer die Gründerin sagt.
cheat-mandate = Marta das Mandat wegnehmen
cheat-hub = Hub Lisbon hinauswerfen
cheat-voice = In einer Runde für Hub Lisbon antworten
cheat-close = Eine Runde schließen, bevor alle geantwortet haben
cheat-nobody = Einen Befehl geben, ohne Mitglied zu sein
cheat-rewrite = Aus einem festgehaltenen Einwand ein Ja machen
cheat-rewrite-why = Geprüft wurde eine echte Kopie des Protokolls, in der dieses eine Wort geändert war. Das kann jeder prüfen: jedes Mitglied kann das Protokoll mitnehmen.
cheat-refused = Abgelehnt. Nichts wurde festgehalten.
cheat-recorded = Es wurde festgehalten. Das darf nicht geschehen; bitte sag es uns.
cheat-who = Wer es darf:
cheat-who-voice = wer für den Hub spricht, also { $x }, und sonst niemand
cheat-who-host = wer diese Runde leitet, also { $x }
cheat-who-nobody = niemand; sie schließt von selbst
cheat-who-operator = nur Mitglieder; wer einen Server betreibt, ist dadurch keines
start-be = { $x } sein
start-your-networks = Deine Netzwerke
start-signed-in = Du bist angemeldet als { $x }.
start-found = Ein Netzwerk gründen
sign-in = Anmelden
sign-out = Abmelden
sign-in-title = Anmelden
sign-in-text = Wir schicken dir einen Link. Es gibt kein Passwort, das man sich merken oder verlieren könnte.
your-address = Deine Mailadresse
address-wrong = Das sieht nicht nach einer Mailadresse aus. Bitte prüfe sie; sie sollte aussehen wie marta@example.org.
send-link = Schick mir einen Link
send-new-link = Schick mir einen neuen Link
sent-title = Schau in deine Mails
sent-text = Wenn { $x } Mails empfangen kann, ist ein Link unterwegs. Er gilt einmal und eine halbe Stunde lang.
sent-no-mail = Auf diesem Rechner ist kein Mailserver eingerichtet. Der Link steht im Terminal und auf diesem Rechner im
confirm-title = Noch ein Klick
confirm-text = Du meldest dich jetzt als { $x } an.
link-over-title = Dieser Link ist verbraucht
link-over-text = Ein Link gilt einmal und eine halbe Stunde lang. Nichts ist verloren: bitte um einen neuen.
mail-sign-in-subject = Dein Link zum Anmelden
mail-sign-in-body =
    Hallo,

    mit diesem Link meldest du dich an. Er gilt einmal und eine halbe Stunde lang:

    { $url }

    Wenn du ihn nicht angefordert hast, musst du nichts tun: ohne den Link meldet sich niemand an.
ask-hub-title = Erst meinen Hub fragen
ask-hub-text = Die Mitglieder deines Hubs sehen diese eine Frage, über einen Link in eurem eigenen Chat, und antworten mit einem Grund. Das entscheidet nichts; die Stimme gibt weiterhin, wer für ihn spricht.
ask-hub-first = Erst meinen Hub fragen
ask-hub-link = den Link noch einmal zeigen
ask-hub-all = alle Antworten
ask-hub-says = { $x } sagt
ask-hub-criterion = Die Stimme des Hubs wurde ohne seine Mitglieder gegeben.
ask-hub-made = { $x } fragen
ask-hub-made-text = Füge diesen Link in den Chat von { $x } ein. Wer ihn hat, liest die Frage, und wer mit bestätigter Adresse antwortet, gehört zum Hub; gib ihn also nur dort weiter.
ask-by = { $x } fragt seine Mitglieder
ask-question = Kannst du damit leben?
ask-reason = Warum?
ask-reason-hint = der Hub liest es
ask-address-text = Wir schicken dir eine einzige Mail, um sicher zu sein, dass die Adresse deine ist; dann zählt deine Antwort.
ask-answer = Antworten
ask-choose = Wähle Ja, Nein oder Enthaltung.
ask-over-title = Diese Frage ist vorbei
ask-over-text = Sie wurde beantwortet, ihre Zeit ist um, oder der Link wurde benutzt. Melde dich an, um zu sehen, was daraus wurde.
said-subject = Deine Antwort: { $x }
said-body =
    Hallo { $name },

    du hast mit { $choice } auf „{ $title }“ in { $hub } geantwortet. Mit diesem Link zählt deine Antwort; er gilt einmal:

    { $link }

    Wenn du das nicht warst, musst du nichts tun: ohne den Link zählt nichts.
said-confirm = Das ist meine Antwort: { $x }
said-sent-text = Eine Mail ist unterwegs an { $x }. Öffne den Link darin, und deine Antwort zählt.
said-words = { $choice }: { $title }
said-next = Sie steht jetzt neben denen, die für { $x } sprechen. Wenn die Runde vorbei ist, hörst du, was daraus wurde.
answer-speaks = Du sprichst für { $x }
answer-as = Du antwortest als { $x }
answer-of = Was antwortet { $x }?
answer-confirm = Diese Antwort festhalten
answer-link-note = Dieser Link gehört dir allein. Er gilt einmal, für diese Runde und für nichts sonst.
answer-over-text = Er wurde benutzt, seine Zeit ist um, oder die Runde ist weitergegangen. Nichts ist verloren: melde dich an, um zu sehen, wie es steht.
answered-words = { $choice } – für { $voice }.
answered-next = Wenn die Runde schließt, hörst du, was daraus wurde; wird es angenommen, wirkt es von selbst.
answered-closed = Deine Antwort war die letzte: die Runde ist vorbei.
answered-page = Die Runde ansehen
off-title = Keine Mails mehr von { $x }?
off-text = Du kannst auch weniger bekommen. Was deine Stimme braucht, bleibt unter Heute, was immer du wählst.
off-done-title = Keine Mails mehr
off-done-text = { $x } schreibt dir nicht mehr. Was deine Stimme braucht, bleibt unter Heute.
mail-title = Mail
mail-text = Was deine Stimme braucht und was daraus wurde, an { $x }. Nie mehr als eine am Tag, außer du willst es.
mail-refused = Seit { $x } kommen Mails an dich nicht an: { $y }
mail-rhythm = Wie oft?
mail-hour = Um wie viel Uhr? ({ $x })
mail-choice-wrong = Wähle, wie oft, und eine Stunde von 0 bis 23.
rhythm-at-once = sofort
rhythm-daily = einmal am Tag, alles zusammen
rhythm-weekly = einmal in der Woche, am Montag
rhythm-never = nie
calendar-title = Kalender
calendar-text = Was deine Stimme braucht, in dem Kalender, den du schon benutzt. Die Adresse ist ein Geheimnis: sie zeigt Titel und Zeiten, und handeln kann damit niemand.
calendar-make = Eine Kalenderadresse machen
calendar-again = Eine neue Adresse machen; die alte endet
calendar-end = Alle bisher ausgegebenen Adressen beenden
calendar-of = Der Kalender von { $x }
calendar-hub-text = Was dieser Hub gefragt wird, für alle, die zu ihm gehören, in den Kalendern, die ihr schon benutzt. Die Adresse ist ein Geheimnis; eine neue beendet die alte.
calendar-made = Deine Kalenderadresse
calendar-made-text = Abonniere sie in deinem Kalenderprogramm.
mail-hello = Hallo { $x },
mail-subject-one = { $network }: { $tag } – { $title }
mail-subject-many = { $n ->
    [one] { $network }: eine Sache braucht deine Stimme
   *[other] { $network }: { $n } Sachen brauchen deine Stimme
 }
mail-subject-came = { $network }: was daraus wurde
mail-lead-came = Das wurde aus dem, woran du Anteil hattest.
mail-tag-asked = Du wirst gefragt
mail-tag-again = Noch einmal gefragt, der Text ist ein anderer
mail-tag-reminder = Noch offen, und schließt bald
mail-tag-waits = Wartet auf dich
mail-tag-came = Was daraus wurde
mail-because = Weil: { $x }.
mail-until = Bis { $x } ({ $zone })
time-of = Zeit von { $x }
mail-choose = Wähle; es öffnet sich eine Seite, auf der du bestätigst. Die Links gehören dir allein, gelten einmal und nur für diese Runde.
mail-marks = Änderungen sind markiert: [-das fiel weg-] [+das kam dazu+].
mail-all-of-it = Alles davon:
mail-why = Du bekommst das, weil du Mitglied von { $x } bist.
mail-settings = Wann Mails kommen
mail-off = Keine Mails mehr
join-title = Du bist eingeladen zu { $x }
join-title-hub = Du bist eingeladen zu { $x }, in { $y }
join-by = von { $x }
join-as = Du trittst bei als { $x }.
join-voice = Du würdest für { $x } sprechen.
join-address-text = Wir schicken dir einen Link, um sicher zu sein, dass die Adresse deine ist; er führt hierher zurück.
your-name = Dein Name
your-name-hint = so wie die anderen dich kennen
join = Beitreten
join-over-title = Diese Einladung ist vorbei
join-over-text = Sie wurde geschlossen oder verbraucht, oder ihre Zeit ist um. Bitte um eine neue, wer dich eingeladen hat.
found-title = Ein Netzwerk gründen
found-text = Du bringst ein, was es schon gibt; Zweck und Regeln bleiben vorläufig, bis die Hubs sie annehmen, und deine Sonderrechte enden dann oder nach neunzig Tagen.
found-name = Wie heißt es?
found-slug = Sein Kurzname in Adressen
found-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche; aus dem Namen gemacht, wenn du es leer lässt.
found-purpose = Wofür ist es da? Ein Satz genügt.
found-founder = Dein Name
found-button = Gründen
found-charter = Mit welchen Regeln fangt ihr an? Die Hubs können jede davon ändern.
found-recommended = empfohlen
charter-about-sociocratic = Jeder Hub hat eine Stimme; nichts wird gegen ein Argument entschieden, dass es schadet.
charter-about-cooperative = Jedes Mitglied hat eine Stimme; was alle bindet, braucht zwei Drittel derer, die abstimmen.
charter-about-informal = Wer etwas vorschlägt, wartet drei Tage und tut es, außer jemand sagt, was es schaden würde.
found- = Die Gründung
founding-title = Gründung
founding-lead = Bring eure Hubs ein, sieh jede Mail, bevor sie geht, und frag dann alle zugleich. Nichts hier gilt als entschieden, bevor die Hubs es angenommen haben.
founding-running = Die Gründungsrunde läuft:
founding-over = Die Gründungsrunde ist vorbei:
founding-paste = Eure Hubs einfügen
founding-paste-text = Ein Hub je Zeile: sein Name, die Adresse von wem, der für ihn sprechen wird, und wenn du magst Ort und Zeitzone. Zeilen aus einer Tabelle oder CSV-Datei sind recht. Noch wird nichts verschickt.
founding-check = Zeigen, was verschickt würde
founding-faults = Nichts wurde verschickt. Bessere diese Zeilen aus:
founding-line = Zeile { $x }:
founding-no-hub = es steht kein Name eines Hubs da.
founding-no-address = niemand könnte für { $x } sprechen; füge eine Mailadresse hinzu.
founding-bad-address = { $x } sieht nicht nach einer Mailadresse aus.
founding-bad-hub = der Name eines Hubs hat höchstens { $x } Zeichen, in einer Zeile.
founding-unknown = { $x } ist zu viel; nach Name, Adressen, Ort und Zeitzone folgt nichts. Wenn es zum Ort gehört, trenne die Felder mit Strichpunkten.
founding-there = { $x } ist schon da.
founding-twice = { $x } steht zweimal in der Liste; ein Mensch spricht für einen Hub.
founding-too-long = höchstens { $x } Zeilen auf einmal; schick die anderen danach.
founding-empty = Füge mindestens einen Hub mit einer Adresse ein.
founding-mails = { $n ->
    [one] Ein Hub, und das ist seine Mail
   *[other] { $n } Hubs, und das sind ihre Mails
 }
founding-send = { $n ->
    [one] Diesen Hub einbringen und die Mail schicken
   *[other] { $n } Hubs einbringen und die Mails schicken
 }
founding-wall = Die Hubs
founding-wall-empty = Noch kein Hub.
hubs-count = { $n ->
    [0] noch keiner
    [one] ein Hub
   *[other] { $n } Hubs
 }
people-count = { $n ->
    [one] ein Mensch
   *[other] { $n } Menschen
 }
founding-invited = eingeladen, noch niemand gekommen
founding-voiceless = noch spricht niemand für ihn
founding-silent = noch keine Antwort
founding-open-title = Die Gründungsrunde
founding-open-text = Jeder Hub wird gefragt, ob er mit dem Zweck und den Regeln leben kann, und hat zehn Tage Zeit. Wenn genug Ja gesagt haben und kein Einwand offen ist, gelten beide, und deine Sonderrechte enden.
founding-open = Jetzt alle Hubs fragen
founding-powers = Die Sonderrechte der Gründung enden, wenn die Hubs sie annehmen, und spätestens am { $x }.
founding-tension = Wir fangen gemeinsam an, und bisher hat ein Mensch allein aufgeschrieben, wofür und nach welchen Regeln.
founding-round-title = { $x } nimmt Zweck und Regeln an
founding-text =
    Wir nehmen unseren Zweck an und die Regeln, nach denen wir entscheiden.

    > { $purpose }

    Die Regeln beginnen als *{ $charter }*. Jede Zeile davon, jede mit ihrem Grund, steht hier: { $link }

    Damit enden die Sonderrechte der Gründung. Jede Regel kann danach geändert werden, auf dem Weg, den sie selbst nennt.
founding-criterion = Nach einem Jahr fragen Hubs, wer das entschieden hat, und niemand kann es sagen.
founding-mail-subject = { $x }: sprichst du für ihn in { $y }?
founding-mail-body =
    Hallo,

    { $founder } gründet { $network } und bittet dich, dort für { $hub } zu sprechen.

    Wofür es da ist:

        { $purpose }

    Jeder Hub hat die gleiche Stimme. Wer für { $hub } spricht, wird gefragt, wenn etwas zu entscheiden ist, das alle angeht; du antwortest aus deinen Mails oder vom Telefon, und du kannst die Stimme jederzeit weitergeben.

    Mit diesem Link trittst du bei; du sagst, wer du bist, und das ist alles:

    { $link }

    Der Link gehört dir allein und gilt dreißig Tage. Wenn du das nicht willst, musst du nichts tun.
outbox-text = Mails, die warten, weil kein Mailserver eingerichtet ist. Nur dieser Rechner kann diese Seite sehen.
outbox-empty = Nichts wartet.
sent = verschickt
too-often-title = Einen Moment, bitte
too-often-text = An diese Adresse gingen gerade mehrere Links. Schau in deine Mails, auch unter den unerwünschten, oder versuche es in zehn Minuten noch einmal.
nowhere-title = Hier ist nichts
nowhere-text = Entweder stimmt die Adresse nicht, oder was hier ist, ist nicht für dich bestimmt. Wir antworten in beiden Fällen gleich.
to-start = Zum Anfang
tension-recorded = Die Spannung, die du geschrieben hast, ist festgehalten und bleibt; der Vorschlag nicht.
not-recorded = Nicht festgehalten. Nichts, was du geschrieben hast, ist verloren.

## Today
greet-morning = Guten Morgen, { $x }
greet-day = Guten Tag, { $x }
greet-evening = Guten Abend, { $x }
nothing-needs-you = Gerade braucht nichts deine Stimme. Das ist ein guter Zustand.
things-need-you = { $n ->
    [one] Eine Sache braucht deine Stimme.
   *[other] { $n } Sachen brauchen deine Stimme.
 }
next-closes = Die nächste schließt am { $x }.
needs-your-voice = Braucht deine Stimme
all-open = alles, was offen ist
serves = Dient:
came-of = Was daraus wurde
being-talked = Im Gespräch
felt-lately = Jüngst gespürt
no-tensions = In letzter Zeit hat niemand eine Spannung eingebracht.
give-voice-of = Für { $x } antworten
give-answer = Antworten
do-answer = Antworten
do-dispute = Auf den Zweifel antworten
do-confirm = Ansehen
do-take = Prüfen lassen
do-review = Überprüfen
do-report = Berichten
do-term-ends = Ansehen
do-account = Antworten
need-consent = Konsentrunde · { $x } · { $a } von { $e } haben geantwortet
need-vote = Abstimmung · { $x } · { $a } von { $e } haben abgestimmt
need-questions = Dein Vorschlag hat offene Fragen · { $x }
need-dispute = Jemand widerspricht deinem Einwand · { $x }
need-confirm = Eine Änderung ist vorgeschlagen, die deinen Einwand auflösen würde · { $x }
need-take = Ein Einwand wartet auf Prüfung · { $x }
need-review = Zur Überprüfung fällig; du stehst dafür ein · { $x }
need-report = Ein Bericht darüber, was du mit deinem Mandat getan hast
need-term-ends = Dein Mandat endet bald: jemand muss gefunden werden, oder noch einmal du
need-account = Beschlossen, weil das Geld knapp war: was wurde aus dem Zweck? · { $x }
you-proposed = Du hast es vorgeschlagen.
you-objected = Dein Einwand gehörte dazu.
you-answered = Du hast geantwortet.
you-concerned = Es betrifft etwas, das bei dir liegt.
asked-said = { $x } sagte: { $yes } ja, { $no } nein.
asked-gave = Seine Stimme im Netzwerk: „{ $x }“.
asked-gave-nothing = Im Netzwerk gab er keine Stimme ab.
asked-open = Das Netzwerk hat noch nicht entschieden.
cost-hubs = So viele fragt das: { $hubs }, und dahinter { $people }. Jede Stimme braucht etwa { $minutes }.
cost-people = So viele fragt das: { $people }. Jeder Mensch braucht etwa { $minutes }.
charter-rounds = { $n ->
    [one] Nur eine Runde des ganzen Netzwerks ist zugleich offen; Überprüfungen, Abberufungen und Änderungen dieser Regeln zählen nicht mit.
   *[other] Höchstens { $n } Runden des ganzen Netzwerks sind zugleich offen; Überprüfungen, Abberufungen und Änderungen dieser Regeln zählen nicht mit.
 }
effect-charter-limit = { $n ->
    [one] Von jetzt an ist nur eine Runde des ganzen Netzwerks zugleich offen
   *[other] Von jetzt an sind höchstens { $n } Runden des ganzen Netzwerks zugleich offen
 }
forecast-enough = { $x ->
    [one] Nach den Gewohnheiten der Hubs wird { $x } von { $y } rechtzeitig geantwortet haben; es braucht { $z }.
   *[other] Nach den Gewohnheiten der Hubs werden { $x } von { $y } rechtzeitig geantwortet haben; es braucht { $z }.
 }
forecast-short = { $x ->
    [one] Nach den Gewohnheiten der Hubs wird nur { $x } von { $y } rechtzeitig geantwortet haben; es braucht { $z }. Ein Anruf hilft mehr als eine Mail.
   *[other] Nach den Gewohnheiten der Hubs werden nur { $x } von { $y } rechtzeitig geantwortet haben; es braucht { $z }. Ein Anruf hilft mehr als eine Mail.
 }
habit = hat zuletzt { $x } von { $y } Mal geantwortet
habit-new = noch nie gefragt
do-call = Ansehen und anrufen
need-call = { $x } hat noch nicht geantwortet, und dein Hub kümmert sich um ihn. Ein Anruf hilft mehr als eine Mail.
need-stands-in = Wer zuerst für { $x } spricht, hat nicht geantwortet. Jetzt bist du als Vertretung gefragt.
heard-title = Wer hier keine Stimme hat
heard-clients = Menschen, für die unsere Hubs arbeiten
heard-partners = Unsere Partner
heard-affected = Menschen, die damit leben
heard-required = unsere Regeln verlangen es
heard-not-asked = Noch nicht gefragt.
heard-nobody-yet = Gefragt; noch hat niemand geantwortet.
heard-unreplied = { $n ->
    [one] jemand wartet auf eine Antwort
   *[other] { $n } warten auf eine Antwort
 }
hear-ask = Jetzt fragen
hear-others = Andere anhören
hear-others-text = Wer hier keine Stimme hat, kann sagen, was zu sehen ist, über einen Link, den du weitergibst. Es steht neben dem Text und entscheidet nichts.
hear-by = Gehört werden sollen: { $x }
hear-until = Du kannst antworten, bis es entschieden ist.
hear-made = Gehört werden sollen: { $x }
hear-made-text = Gib diesen Link an alle weiter, die gemeint sind: { $x }. Er zeigt diese eine Frage, ohne dass jemand ein Konto braucht. Was sie sagen, steht neben dem Text, und sie hören, was daraus wurde.
hear-name-hint = und für wen du sprichst, wenn für jemanden
hear-next = Es steht jetzt neben dem Text, für alle, die entscheiden. Wenn es entschieden ist, hörst du per Mail, was daraus wurde.
heard-subject = Was daraus wurde: { $x }
heard-body =
    Hallo { $name },

    du hast in { $network } etwas zu „{ $title }“ gesagt. Das wurde daraus: { $ended }

    Du hattest gesagt: { $said }

    { $reply }

    Das ist die einzige Mail dazu; deine Adresse vergessen wir jetzt.
heard-reply = Die Antwort an dich: { $x }
heard-no-reply = Geantwortet hat darauf niemand; es stand neben dem Text, während entschieden wurde.
need-reply = Jemand, der hier keine Stimme hat, hat etwas gesagt und wartet auf deine Antwort · { $x }
charter-heard = Zuerst werden gehört: { $x }.
ratify = Selbst entscheiden
ratify-title = Wir behalten „{ $x }“
ratify-text = „{ $x }“ wurde bei der Gründung des Netzwerks eingebracht. Wir entscheiden jetzt selbst, dass es bleibt, wie es ist.
kind-ratify = Es bleibt, durch unsere eigene Entscheidung
effect-ratify = { $x } bleibt, durch unsere eigene Entscheidung
translate = In einer anderen Sprache sagen
translate-text = Deine Übersetzung steht neben dem Text, unter deinem Namen. Es gilt das Original.
translate-save = Neben den Text stellen
translation = Die Übersetzung
translation-into = Übersetzung: { $x }
translation-by = Übersetzt von { $x }, { $y }. Es gilt das Original.
came-adopted = Angenommen; es gilt.
came-asked = Die Antworten sind gezählt; entschieden wurde nichts.
came-not-adopted = Nicht angenommen.
came-quorum = Zu wenige haben geantwortet; nichts wurde entschieden.
came-withdrawn = Zurückgezogen von wem, der es vorschlug.
came-discarded = Geschlossen: nicht unsere Sache.
came-lapsed = Ohne Entscheidung verfallen.

## Purpose
purpose-version = Fassung { $x } · seit { $y }
decided-in = entschieden in
brought-in = bei der Gründung eingebracht, hier nie entschieden
outcomes = Wofür wir arbeiten
outcomes-text = Jeder Vorschlag sagt, welchem davon er dient. Was keinem dient, ist leicht zu sehen.
served-by = { $n ->
    [0] noch dient ihm nichts
    [one] { $n } Vorschlag dient ihm
   *[other] { $n } Vorschläge dienen ihm
 }
purpose-before = Was vorher da stand
theory-title = Wie wir denken, dass Veränderung geschieht
theory-text = Was wir tun, führt zu dem, was sich ändert, und das zu der Veränderung, die wir anstreben. Jeder Schritt sagt, warum, und trägt, was man darüber herausgefunden hat. Klick auf einen Kasten oder einen Schritt, um mehr zu sehen.
theory-drawing = Dasselbe als Zeichnung: von dem, was wir tun, über das, was sich ändert, zu der Veränderung, die wir anstreben
theory-read-list = als Liste lesen
theory-as-list = Dasselbe als Liste
theory-empty = Noch steht hier nichts. Beginne mit der Veränderung, die angestrebt wird, und frag, was vorher kommen muss.
theory-do = Was wir tun
theory-changes = Was sich ändert
theory-sought = Was wir anstreben
theory-served = { $n ->
    [one] { $n } Vorschlag dient dem
   *[other] { $n } Vorschläge dienen dem
 }
theory-version = Stand nach { $x } Änderungen
theory-key-moss = belegt
theory-key-amber = nicht belegt, oder zu alt
theory-key-coral = es spricht etwas dagegen
theory-key-minor = gestrichelt: nicht auf dem wesentlichen Weg
theory-draft = Entwurf: es fehlt etwas
theory-coherent = Vollständig, und noch steht niemand dahinter
theory-endorsed = Wir stehen dahinter
theory-under-test = Wird gerade geprüft
theory-partly = Teilweise belegt
theory-validated = Belegt
theory-challenged = In Frage gestellt
theory-challenges = Was es in Frage stellt
theory-gaps = Was fehlt
theory-worth = Was es heute wert ist
theory-covered = Wesentliche Schritte, die belegt sind
theory-unmeasured = Fällig und nicht gemessen
theory-outside = Jemand von außen hat hingesehen
theory-worth-text = Belegt ist ein Schritt durch Befunde ab Stufe 2, die jünger als zwei Jahre sind, wenn nichts ebenso Starkes dagegen spricht und seine wesentlichen Annahmen in den letzten zwei Jahren geprüft wurden. Das Ganze ist belegt, wenn es jeder wesentliche Schritt ist, wenn gemessen wurde, was fällig war, und wenn jemand einen Befund festgehalten hat, der nicht dafür einsteht.
theory-change = Eine Änderung vorschlagen
theory-change-text = Es ändert sich nur durch Entscheidung. Jede Änderung ergibt eine neue Fassung, hinter die sich das Netzwerk von neuem stellen muss.
theory-way = „{ $x }“ führt zu „{ $y }“
theory-because-of = durch: { $x }
x-of-y = { $x } von { $y }
gap-no-impact = Keine Veränderung ist genannt, die wir anstreben.
gap-no-whom = Es ist nicht gesagt, für wen { $x } ist.
gap-no-way = { $x } führt zu keiner Veränderung, die wir anstreben.
gap-no-cause = Nichts führt zu { $x }.
gap-no-measure = Niemand könnte sehen, ob { $x } eintritt: dafür fehlt eine Messgröße.
gap-no-critical-way = Kein Weg aus wesentlichen Schritten führt zu { $x }.
challenge-no-longer = War belegt und ist es nicht mehr: { $x }
challenge-unanswered = Es spricht etwas dagegen, und niemand hat geantwortet: { $x }
link-supported = belegt
link-open = nicht belegt
link-ended = gilt nicht mehr
link-critical = ein wesentlicher Schritt
link-minor = nicht auf dem wesentlichen Weg
assumptions = Was dafür stimmen muss
assumption-critical = wesentlich
assumption-holds = Es stimmt
assumption-fails = Es stimmt nicht
assumption-untested = Noch hat es niemand geprüft.
assumption-check = Prüfen
assumption-question = Stimmt es jetzt?
assumption-how = Woher weißt du das?
assumption-file = Die Prüfung festhalten
checks-before = { $n ->
    [one] { $n } frühere Prüfung
   *[other] { $n } frühere Prüfungen
 }
evidence = Was gefunden wurde
evidence-none = Noch hat niemand etwas festgehalten.
evidence-give = Was hast du gefunden?
evidence-says = Was sagt es über diesen Schritt?
says-supports = Es spricht dafür
says-mixed = Es ist gemischt
says-contradicts = Es spricht dagegen
evidence-words = Was wurde gefunden, und wie?
evidence-level = Wie stark ist es?
evidence-level-1 = 1: ein einleuchtender Bericht
evidence-level-2 = 2: Daten zeigen eine Veränderung
evidence-level-3 = 3: ein Vergleich zeigt, dass wir dazu beigetragen haben
evidence-level-4 = 4: von anderen noch einmal gefunden
evidence-level-5 = 5: gilt an vielen Orten
evidence-on = An welchem Tag wurde es gefunden?
evidence-source = Wo lässt es sich nachlesen?
evidence-answers = antwortet auf einen Widerspruch
evidence-answers-which = Antwortet es auf etwas, das dagegen spricht?
evidence-instead = Ersetzt es etwas, das du festgehalten hast?
evidence-unanswered = wartet auf eine Antwort
evidence-file = Festhalten
evidence-past = { $n ->
    [one] { $n } Befund, der nicht mehr zählt
   *[other] { $n } Befunde, die nicht mehr zählen
 }
evidence-past-text = Ersetzt, oder festgehalten, bevor ein Ende dieses Schritts anders gesagt wurde. Wer es festgehalten hat, darf es noch einmal tun, und wo der Schritt sich geändert hat, dürfen es alle.
outcome-led-to-by = Was dazu führt
outcome-leads-to = Wozu es führt
outcome-retired-tag = aufgegeben
for-whom = für { $x }
indicators = Woran wir es sähen
indicator = Messgröße
theory-step = Schritt
indicator-now = Jetzt
indicator-from = Wo es begann
indicator-target = Wo es ankommen soll
indicator-by = Bis wann
indicator-missing = nicht gemessen
indicator-reached = { $x } { $unit }, Ziel { $y }
indicator-reports = { $n ->
    [one] { $n } Messung
   *[other] { $n } Messungen
 }
indicator-report = Berichten, was sie zeigt
indicator-value = Was zeigt sie? ({ $x })
indicator-file = Festhalten
indicator-name = Was gezählt wird
indicator-unit = In welcher Einheit
indicator-worth = Wovon sie etwas zeigt
indicator-of = Woran wir das sähen: { $x }
worth-people = Menschen
worth-planet = Planet
worth-profit = Gewinn
rank-input = Was wir einsetzen
rank-activity = Was wir tun
rank-output = Was sofort daraus wird
rank-short = Was sich bald ändert
rank-middle = Was sich in einigen Jahren ändert
rank-long = Was sich auf lange Sicht ändert
rank-impact = Die Veränderung, die wir anstreben
rank-label = Was es ist
whom-label = Für wen ist es?
outcome-name = In Worten
connect-from = Was dazu führt
connect-to = Wozu es führt
connect-why = Warum führt das eine zum anderen?
connect-critical = Ohne diesen Schritt erreichen wir nicht, was wir anstreben
connect-assumes = Was muss dafür stimmen? Eines je Zeile.
connect-assumes-critical = Der Schritt trägt nichts, solange niemand geprüft hat, dass das stimmt
endorse-text = Das Netzwerk steht dahinter, wie wir denken, dass Veränderung geschieht, so wie es jetzt geschrieben steht. Was später geändert wird, muss neu entschieden werden.
kind-outcome = Wir arbeiten für noch etwas
kind-connect = Eines führt zum anderen
kind-indicator = Woran wir es sähen
kind-endorse = Wir stehen dahinter
kind-revise-outcome = Wir sagen es anders
kind-retire-outcome = Wir arbeiten nicht mehr dafür
kind-disconnect = Eines führt nicht mehr zum anderen
kind-end-indicator = Auf eine Messgröße wird nicht mehr geachtet
drift-title = Wo wir vom Zweck abkommen
drift-lead = Entscheidungen, die nichts nennen, dem sie dienen, und was aus dem Zweck wurde, wo das Geld knapp war.
drift-look = Sieh sie dir an
drift-text = { $n ->
    [0] Im letzten halben Jahr wurde nichts entschieden.
    [one] Eine Entscheidung des letzten halben Jahres wurde angesehen.
   *[other] { $n } Entscheidungen des letzten halben Jahres wurden angesehen.
 }
drift-line = Von den letzten { $y } Entscheidungen nennen kein Ergebnis: { $x }. Getroffen, weil das Geld knapp war: { $money }.
drift-none = Jede Entscheidung nennt, welchem Ergebnis sie dient, und das führt zu der Veränderung, die wir anstreben.
drift-nameless = { $x } von { $y } Entscheidungen ohne Ergebnis
drift-aside = { $n ->
    [one] Eine Entscheidung dient dem, was nirgends hinführt
   *[other] { $n } Entscheidungen dienen dem, was nirgends hinführt
 }
drift-aside-text = Sie nennen ein Ergebnis, von dem kein Schritt zu der Veränderung führt, die wir anstreben. Das hält nichts auf; es ist eine Frage.
drift-money = Getroffen, weil das Geld knapp war
drift-money-text = Ein halbes Jahr später wird, wer dafür einsteht, gefragt, was aus dem Zweck wurde.
drift-money-open = noch nicht gesagt
drift-unserved = Dem dient nichts, was zuletzt entschieden wurde
drift-where = Wo
drift-body = Gruppe
drift-count = Entscheidungen ohne Ergebnis
local-outcomes = Wofür dieser Hub außerdem arbeitet
local-outcome-leads = führt zu
local-outcomes-none = Noch nichts Eigenes. Was er hier hinzufügt, führt zu dem, was allen gemeinsam ist.
outcome = Ergebnis
what-serves-it = Was ihm dient
nothing-serves-it = Noch hat kein Vorschlag dieses Ergebnis genannt.
charter-title = Unsere Regeln
charter-h1 = Wer was tun darf, und wie wir entscheiden
charter-text = Das sind die eigenen Regeln des Netzwerks. Sie ändern sich nur durch Entscheidung; wer diesen Server betreibt, hat keines dieser Rechte.
charter-do = Was jemand einfach tun darf
charter-decide = Was entschieden wird
matter-raise-tension = Eine Spannung einbringen
matter-propose = Einen Vorschlag machen
matter-talk = Reden
matter-invite = Menschen einladen
matter-enter-circle = In einen Kreis gehen
matter-start-review = Die Überprüfung einer Vereinbarung verlangen
matter-amend-purpose = Den Zweck ändern
matter-set-outcomes = Festlegen, wofür wir arbeiten
matter-set-local-outcomes = Festlegen, wofür ein Hub außerdem arbeitet
matter-change-charter = Diese Regeln ändern
matter-adopt-charter = Zweck und Regeln annehmen
matter-create-hub = Einen Hub aufnehmen
matter-create-circle = Einen Kreis bilden
matter-dissolve-hub = Einen Hub auflösen
matter-dissolve-circle = Einen Kreis auflösen
matter-define-role = Eine Rolle beschreiben
matter-grant-role = Jemandem eine Rolle geben
matter-end-role-mandate = Eine Rolle zurücknehmen
matter-grant-voice = Sagen, wer für einen Hub spricht
matter-end-voice = Sagen, wer nicht mehr für einen Hub spricht
matter-adopt-agreement = Eine Vereinbarung annehmen
matter-change-agreement = Eine Vereinbarung ändern, behalten oder beenden
rule-anyone = jedes Mitglied darf es
rule-inside = wer zur Gruppe gehört, darf es
rule-voice = wer für die Gruppe spricht, darf es; solange es niemand tut, ihre Mitglieder
rule-facilitator = wer die Gruppe moderiert, darf es; solange es niemand tut, ihre Mitglieder
rule-decide = entschieden { $x }, durch { $y }
place-network = von allen Hubs
place-there = in der Gruppe, die es betrifft
place-above = in der Gruppe darum herum

## Decide
raise-title = Eine Spannung einbringen
raise-text = Etwas ist nicht so, wie es sein könnte, und du spürst es. Das genügt; du brauchst keine Lösung.
raise-label = Was bemerkst du?
raise-button = Einbringen
where-felt = Wo wird es gespürt?
language-of-text = Sprache deines Textes
open-rounds = Offene Runden
no-rounds = Keine Runde ist offen.
waits = wartet
answered-of = { $x } von { $y } haben geantwortet
open-objections = { $n ->
    [one] { $n } offener Einwand
   *[other] { $n } offene Einwände
 }
agreements = Vereinbarungen
in-force = { $n } in Kraft
review-on = Überprüfung { $x }
rounds-over = Beendete Runden
older-rounds = Ältere Runden
look-for = Eine Entscheidung oder Spannung suchen
look-for-do = Suchen
look-for-all = Alles zeigen
tensions = Spannungen
tension = Spannung
raised-by = eingebracht von { $x }
rests-since = ruht seit { $x }
became-of-it = Was daraus wurde
what-you-can-do = Was du tun kannst
tension-next = Aus einer Spannung kann ein Vorschlag werden oder ein Gespräch, oder sie ruht. Jeder hier darf sie aufnehmen.
propose-from = Einen Vorschlag machen
let-rest = Ruhen lassen
ending-adopted = angenommen
ending-not-adopted = nicht angenommen
ending-quorum = zu wenige Antworten
ending-withdrawn = zurückgezogen
ending-discarded = nicht unsere Sache
ending-lapsed = verfallen

proposal = Vorschlag
propose-title = Einen Vorschlag machen
propose-button = Einreichen
propose-defaults = Wenn du den Rest lässt, wie er ist: du stehst dafür ein, er kommt in sechs Monaten wieder, und die Regeln wählen den Weg der Entscheidung.
held-in = in { $x }
which-tension = Auf welche Spannung antwortet er?
raise-here = Keine davon? Hier sagen, was du spürst; es wird mit dem Vorschlag eingebracht.
title-label = In einer Zeile
text-label = Der Text
serves-label = Welchem unserer Ergebnisse dient er?
how-notice = Woran würden wir merken, dass es nicht gelungen ist?
if-adopted = Wird er angenommen, geschieht das von selbst
kind-adopt = Der Text wird eine Vereinbarung
kind-role = Eine Rolle entsteht
kind-grant-role = Jemand bekommt eine bestehende Rolle
kind-grant-voice = Jemand spricht für diesen Hub
kind-supersede = Der Text ersetzt eine Vereinbarung
kind-keep = Eine Vereinbarung bleibt, wie sie ist
kind-end = Eine Vereinbarung endet
kind-circle = Ein Kreis entsteht
kind-hub = Ein Hub wird aufgenommen
kind-purpose = Der Zweck wird geändert
kind-charter = Wir nehmen Zweck und Regeln als unsere an
kind-end-mandate = Ein Mandat endet
keep-until = Nächste Überprüfung, wenn sie bleibt
name-label = Der Name
about-label = Wofür es da ist
new-purpose = Der neue Zweck
role-name = Wie heißt die Rolle?
role-purpose = Wofür ist sie da?
role-accountabilities = Wofür sie einsteht
more-proposal = Überprüfung, Wert, Geld, Sprache
review = Kommt zur Überprüfung wieder
review-hint = in sechs Monaten, wenn du es leer lässt
worth-purpose = Was ist es dem Zweck wert? (1 bis 5)
worth-business = Was ist es dem Betrieb wert? (1 bis 5)
worth-purpose-short = Wert für den Zweck
worth-business-short = Wert für den Betrieb
money-short-question = Wir täten das nicht, wenn das Geld nicht knapp wäre
money-short = weil das Geld knapp ist
because = Weil
so-that = Damit
serves-nothing = nennt kein Ergebnis
serves-aside = dient dem, was zu keiner Veränderung führt, die wir anstreben
steps = Schritte
held-by-body = in
proposed-by = vorgeschlagen von
hosted-by = geleitet von

step-clarify = Klären
step-react = Reagieren
step-amend = Verbessern
step-consent = Konsent
step-ballot = Abstimmen
step-result = Wirkt
step-result-then = wenn es angenommen wird
step-closes = schließt { $x } deiner Zeit
step-waits = wartet
step-rests = ruht
step-skipped = nicht nötig
step-coming = später
step-clarify-done = { $n ->
    [0] keine Fragen
    [one] eine Frage
   *[other] { $n } Fragen
 }
step-react-done = { $n ->
    [0] keine Reaktionen
    [one] eine Reaktion
   *[other] { $n } Reaktionen
 }
step-amend-done = Fassung { $n }
step-consent-done = { $n } Antworten
step-ballot-done = { $n } Stimmen

the-text = Der Text
versions = Fassungen
side-by-side = nebeneinander
without-marks = ohne Marken
comes-back = Es kommt am { $x } zur Überprüfung wieder. Dass es nicht gelungen ist, würden wir daran merken:
no-effects = Nichts: diese Entscheidung wird festgehalten und ändert von selbst nichts.
what-was-to-happen = Was in diesem Vorschlag steckte
amend = Eine neue Fassung schreiben
new-version = Die neue Fassung einstellen
questions = Fragen
ask-label = Was musst du wissen, um es zu verstehen?
ask = Fragen
your-answer = Deine Antwort
answer = Antworten
leave-open = Offen lassen
left-open = Offen gelassen, in aller Offenheit.
not-answered-yet = Noch nicht beantwortet.
answered-by = { $x } antwortet
reactions = Reaktionen
react-label = Wie kommt es bei dir an? Eine kurze Reaktion; niemand erwidert sie.
react = Sagen
suggestions = Anregungen
suggest = Eine Änderung anregen
suggest-label = Was würdest du am Text ändern?

voice-of = Die Stimme von { $x }
your-voice = Deine Stimme
can-hub-live = Kann { $x } damit leben bis { $y }?
can-you-live = Kannst du damit leben bis { $x }?
do-you-want = Willst du das?
yes = Ja
no = Nein
abstain = Enthaltung
yes-hint = Machbar, und sicher genug, um es zu versuchen
yes-but = Ja, aber mit Sorge
yes-but-hint = Wird eine Frage der Überprüfung; hält es nicht auf
no-because = Nein, denn …
no-because-hint = Etwas nähme Schaden, oder Besseres liegt nahe. Es ruht, bis das aufgelöst ist
not-ours = Dazu sagen wir nichts
term-consent = Konsent
term-concern = Bedenken
term-objection = Einwand
wished-me = Es ist auch das, was ich mir gewünscht hätte.
wished-hub = Es ist auch das, was wir uns gewünscht hätten.
wished-hint = Wird getrennt festgehalten; entscheidet nichts.
wished-too = auch gewünscht
wished-count = { $n ->
    [one] Eine der Stimmen, die damit leben können, hätte es sich auch gewünscht.
   *[other] { $n } der Stimmen, die damit leben können, hätten es sich auch gewünscht.
 }
term-aside = beiseite stehen
would-happen = Was würde geschehen?
would-harm = Was nähme dadurch Schaden?
reason = Grund
reason-placeholder = Was die anderen wissen sollen
all-hubs-read = alle Hubs lesen ihn
all-members-read = alle Mitglieder lesen ihn
record-answer = Meine Antwort festhalten
record-answer-of = Antwort von { $x } festhalten
recorded = Festgehalten.
can-change = Du kannst sie bis { $x } ändern.
change-answer = Die Antwort ändern
own-objection-open = Dein Einwand hält diesen Vorschlag auf. Er endet, wenn er aufgelöst ist oder wenn du ihn ausdrücklich zurückziehst.
to-objection = Zu deinem Einwand
here-as-yourself = Du bist als du selbst hier, und diese Runde fragt die Hubs.
speak-for-hub = Für { $x } sprechen
only-hubs-answer = Diese Runde ist unter den Hubs; wer für einen Hub spricht, antwortet. Mitreden kannst du unten.
only-members-answer = Die Mitglieder von { $x } antworten. Mitreden kannst du unten.

what-hubs-say = Was die Hubs sagen
what-people-say = Was die Menschen sagen
newest-first = neueste zuerst
without-words = Antworten ohne Grund
said-consent = gibt Konsent
said-concern = gibt Konsent, mit Bedenken
said-objection = wendet ein
said-aside = steht beiseite
said-yes = ja
said-no = nein
said-abstain = enthält sich
members-say = Mitglieder { $n ->
    [one] eines Hubs, der
   *[other] von { $n } Hubs, die
} gefragt { $n ->
    [one] hat
   *[other] haben
}: { $yes } ja, { $no } nein.
members-paradox = Nach Mitgliedern gezählt neigt es sich anders als nach Hubs.
where-hubs-stand = Wo die Hubs stehen
where-people-stand = Wo die Menschen stehen
of-all = von { $n }
count-yes = ja
count-worry = ja, mit Sorge
count-objection = nein, denn …
count-aside = sagen dazu nichts
count-vote-yes = ja
count-vote-no = nein
count-abstain = Enthaltung
count-silent = noch nicht
ring-label = { $agree } ja, { $worry } mit Sorge, { $against } dagegen, { $aside } beiseite, { $silent } noch ohne Antwort
who-not-yet = Wer noch nicht geantwortet hat
next-objection-open = { $n ->
    [one] Ein Einwand ist offen. Nichts wird angenommen, bevor er aufgelöst oder zurückgezogen ist.
   *[other] { $n } Einwände sind offen. Nichts wird angenommen, bevor sie aufgelöst oder zurückgezogen sind.
 }
next-hubs-missing = { $n ->
    [one] Ein Hub muss noch antworten. Wendet dann bis { $x } niemand etwas ein, wirkt es.
   *[other] { $n } Hubs müssen noch antworten. Wendet dann bis { $x } niemand etwas ein, wirkt es.
 }
next-people-missing = { $n ->
    [one] Ein Mensch muss noch antworten. Wendet dann bis { $x } niemand etwas ein, wirkt es.
   *[other] { $n } Menschen müssen noch antworten. Wendet dann bis { $x } niemand etwas ein, wirkt es.
 }
next-opens = Der nächste Schritt öffnet am { $x }.
next-adopted = Wendet bis { $x } niemand etwas ein, wirkt es.
next-counted = Die Stimmen werden am { $x } gezählt.
next-quorum = Bisher haben zu wenige geantwortet. Am { $x } wartet die Runde, wenn nicht mehr antworten.
next-extended = Schweigt am { $x } noch jemand, dauert die Runde noch einmal so lang.
next-waits = Schweigt am { $x } noch jemand, wartet die Runde.
next-rests = Die Runde ruht; am { $x } werden alle noch einmal gefragt.
next-waiting = Die Runde wartet: { $y } oder wer sie leitet, kann noch einmal fragen. Sonst verfällt sie am { $x }.
next-objection = Am { $x } geht etwas von selbst weiter.
next-lapses = Geschieht nichts, verfällt es am { $x }.

result = Ergebnis
took-effect = Was wirksam wurde
result-consent = Angenommen. { $yes } von { $all } sagten ja, { $worry } davon mit Bedenken; { $silent ->
    [0] alle haben geantwortet
   *[other] { $silent } antworteten nicht, was nach der Regel dieser Runde als Ja gilt
 } ({ $rule }). Kein Einwand war offen.
result-vote = Angenommen durch { $rule }: { $yes } ja, { $no } nein, { $aside } enthielten sich; { $silent } von { $all } stimmten nicht ab.
result-none-chosen = Nichts wurde gewählt: Es war niemand und nichts mehr zur Wahl übrig, oder niemand hat etwas angekreuzt. Nichts ändert sich.
result-not-adopted = Nicht angenommen durch { $rule }: { $yes } ja, { $no } nein, { $aside } enthielten sich; { $silent } von { $all } stimmten nicht ab. Nichts ändert sich.
result-quorum = Zu wenige stimmten ab: { $silent } von { $all } schwiegen. Nichts wurde entschieden, und nichts ändert sich.
result-withdrawn = Wer es vorschlug, hat es zurückgezogen. Nichts ändert sich.
result-asked = { $yes } ja, { $no } nein, { $aside } enthielten sich; { $silent } von { $all } antworteten nicht. Es war nur eine Frage: entschieden ist damit nichts.
result-discarded = Geschlossen, weil es nicht Sache dieser Gruppe ist. Nichts ändert sich.
result-lapsed = Es verfiel ohne Entscheidung. Nichts ändert sich; die Spannung ist noch da.
rule-name-consent = Konsent
rule-name-two-thirds = zwei Drittel der Stimmen
rule-name-simple = einfache Mehrheit
count-again = Zähl es selbst nach
the-rule = Die Regel
the-electorate = Wer antworten konnte
what-came = Was daraus wurde
note-label = Was wurde daraus? Für alle, die entschieden haben, in deinen Worten.
sent-back = Zurückgegeben am { $x }
lead-round = Diese Runde leiten
go-on = Zum nächsten Schritt
host-it = Ich leite diese Runde
take-over = Ich führe es weiter
ask-again = Noch einmal fragen
retract = Den Vorschlag zurückziehen
why-retract = Warum ziehst du ihn zurück?
discard = Nicht unsere Sache
why-discard = Wessen Sache ist es, und warum?

objection-by = Einwand von { $x }
integrated-in = eingearbeitet in Fassung { $n }
objection-raised = wartet auf Prüfung
objection-testing = wird geprüft
objection-disputed = bestritten
objection-resolving = trägt, ist aufzulösen
objection-orphaned = ohne jemanden, der ihn trägt
objection-resolved = aufgelöst
objection-nothing = nichts bleibt davon; als Bedenken behalten
objection-withdrawn = zurückgezogen
objection-lapsed = verfallen; als Bedenken behalten
path-raised = erhoben
path-testing = in Prüfung seit
path-disputed = bestritten
path-qualified = trägt
path-default = steht, weil Zweifel blieb,
path-orphaned = ohne jemanden seit
path-resolved = aufgelöst
path-silent = aufgelöst, ohne ein Wort dazu,
path-nothing = losgelassen
path-withdrawn = zurückgezogen
path-lapsed = verfallen
owned-by = eingearbeitet von
disagrees = { $x } widerspricht:
suggested-by = { $x } schlägt vor
counters = { $x } hält dagegen:
confirmed-until = { $x } sagt, dass ihn das auflöst. Hält bis { $y } niemand dagegen, gilt es, und alle werden noch einmal gefragt.
waits-for-objector = Löst ihn das auf? { $x } hat das Wort.
moves-raised = Lässt niemand ihn vorher prüfen, beginnt die Prüfung von selbst: { $x }.
moves-testing = Widerspricht ihm bis { $x } niemand, so gilt er und muss gelöst werden.
moves-disputed = { $y } hat das Wort. Kommt bis { $x } keine Antwort, kann jede und jeder den Einwand übernehmen.
moves-orphaned = Übernimmt ihn bis { $x } niemand, verfällt er.
silence-lazy = Wer nicht antwortet, zählt als Ja.
silence-quorum = Haben { $x } geantwortet, zählt als Ja, wer es nicht tut.
moves-suggested = Sagt { $y } bis { $x } nichts, gilt der Einwand durch den Vorschlag als gelöst, und alle werden neu gefragt.
moves-resolving = Ist er bis { $x } nicht gelöst, folgt die Abstimmung, die dieses Verfahren dafür vorsieht; sieht es keine vor, wartet die Runde auf die Leitung.
confirm-resolution = Ja, das löst ihn auf
take-objection = Prüfen lassen
refers-to = Worauf er sich bezieht
refers-purpose = bezieht sich auf den Zweck
refers-driver = bezieht sich auf die Spannung
refers-domain = bezieht sich auf den Bereich
refers-agreement = bezieht sich auf eine Vereinbarung
refers-role = bezieht sich auf eine Rolle
stand-by = Ich bleibe dabei
nothing-remains = Nichts bleibt davon
refine = Besser sagen
own-objection = Ich helfe beim Einarbeiten
adopt-objection = Ich nehme ihn an mich
withdraw-objection = Den Einwand zurückziehen
disagree = Ich widerspreche dem Argument
disagree-label = Welcher Teil trägt nicht, und warum?
counter = Das würde schaden
counter-label = Was nähme dadurch Schaden?
resolve = Vorschlagen, wie er sich auflöst
resolve-text = Wer einwendet, sagt, ob es ihn auflöst. Dann werden alle noch einmal gefragt.
resolve-amend = Den Text ändern
resolve-measure = Den Text lassen und in der Überprüfung auf eines mehr achten
resolve-measure-label = Worauf soll die Überprüfung achten?
resolve-measure-text = Der Text bleibt; die Überprüfung achtet darauf: { $x }
resolve-sooner = Den Text lassen und früher überprüfen
resolve-sooner-text = Der Text bleibt; er kommt am { $x } zur Überprüfung wieder.
fell-title = Schon vorgeschlagen und abgelehnt
resolve-later = Den Text lassen und sich darum kümmern, sobald er in Kraft ist
resolve-later-label = Worum soll sich jemand kümmern?
resolve-later-text = Sobald der Text in Kraft ist, kümmert sich { $who } bis { $until } darum: { $x }
resolve-rest = Die Runde ruhen lassen, bis mehr bekannt ist
resolve-rest-label = Was soll herausgefunden werden?
resolve-rest-text = Die Runde ruht bis { $until }; inzwischen findet { $who } heraus: { $x }
resolve-rest-open-text = Die Runde ruht bis { $until }. Bis dahin soll bekannt sein: { $x }
rest-nobody = niemand Bestimmtes
rest-title = Das ruht
rested-title = Das ruhte
rest-found = Was herausgefunden wurde
rest-found-nothing = Niemand hat gesagt, was herausgefunden wurde.
find-out-label = Was hast du herausgefunden? Sobald du es sagst, werden alle noch einmal gefragt.
find-out = Sagen, was herausgefunden wurde
rests-until = ruht bis { $x }
suggest-this = Das vorschlagen

effect-purpose = Der Zweck wird: { $x }
effect-outcome = Wir arbeiten auch dafür: { $x }
effect-outcome-retired = Wir arbeiten nicht mehr für { $x }
effect-outcome-revised = { $x } heißt jetzt anders: { $y }
effect-connect = { $x } führt zu { $y }, denn { $why }
effect-disconnect = Dieser Schritt fällt weg: { $x }
effect-indicator = Woran wir { $x } sähen: { $y }, { $target } bis { $until }
effect-end-indicator = Auf { $x } wird nicht mehr geachtet
effect-endorse = Wir stehen dahinter, wie wir denken, dass Veränderung geschieht, so wie es nach { $x } Änderungen ist
effect-hub = { $x } wird ein Hub mit eigener Stimme
effect-circle = Ein Kreis { $x } entsteht in { $y }
effect-dissolve = { $x } wird aufgelöst; seine Rollen enden
effect-role = Eine Rolle { $x } entsteht in { $y }
effect-grant = { $x } hat { $y } bis { $until }
effect-voice = { $x } spricht für { $y } bis { $until }
effect-end-mandate = Das Mandat für { $x } endet
effect-charter = Eine Regel ändert sich: { $x }: { $y }
effect-charter-adopt = Zweck und Regeln sind angenommen; die Sonderrechte der Gründung enden
effect-adopt = Der Text wird eine Vereinbarung
effect-adopt-sunset = Der Text wird eine Vereinbarung, die mit ihrer Überprüfung endet
effect-supersede = Der Text tritt an die Stelle von { $x }
effect-keep = { $x } bleibt, wie es ist, bis { $y }
effect-end = { $x } endet

agreement = Vereinbarung
owner = Steht dafür ein
sunset = endet dann
supersedes = Ersetzt
superseded-by = Ersetzt durch
standing-in-force = in Kraft
standing-due = zur Überprüfung fällig
standing-under-review = in Überprüfung
overdue = überfällig seit
standing-overdue = Überprüfung überfällig; gilt weiter
standing-ended = beendet
standing-superseded = ersetzt
from-objection = aus dem Einwand
concern-of = ein Bedenken von
what-happened-purpose = Was wurde aus dem Zweck?
asked-purpose = Ein halbes Jahr ist vergangen. Wer dafür einsteht, wird gefragt, was aus dem Zweck wurde.
will-ask-purpose = Ein halbes Jahr nach der Annahme fragen wir: was wurde aus dem Zweck?
propose-change = Eine Änderung vorschlagen
become-keep = Behalten
become-supersede = Ändern
become-pause = Aussetzen
become-end = Beenden
become-due = Was wird daraus?
become-open = Wird gerade entschieden:
begin-keep = „{ $x }“ bleibt in Kraft
begin-supersede = { $x }
begin-pause = „{ $x }“ ruht
begin-end = „{ $x }“ endet
begin-recall = Das Mandat von { $x } endet: { $y }
start-review = Eine Überprüfung verlangen
review-why = Was hast du bemerkt?

## People
equal-voice = Jeder Hub hat eine Stimme, wie groß er auch ist.
hub = Hub
circle = Kreis
network = Netzwerk
circles = Kreise
network-roles = Rollen des ganzen Netzwerks
vacant = unbesetzt
nobody-speaks = niemand spricht für ihn
who-speaks = Wer für ihn spricht
roles = Rollen
role = Rolle
no-roles = Noch keine Rollen.
no-agreements = Noch keine Vereinbarungen.
dissolved = aufgelöst
enter-circle = In diesen Kreis gehen
invite = Menschen einladen
invite-uses = Für wie viele?
invite-until = Bis wann?
make-link = Einen Link machen
invited-title = Die Einladung ist offen
invited-text = Schick diesen Link an alle, die du in { $x } holen willst.
invitation-left = offen für noch { $x }, bis { $y }
close-invitation = schließen
leave = Gehen
leave-text = Was du gesagt und entschieden hast, bleibt im Protokoll; deine Mandate in { $x } enden.
leave-button = { $x } verlassen
member = Mitglied
left-on = gegangen am { $x }
belongs-to = Gehört zu
mandates = Mandate
mandate = Mandat
no-mandates = Gerade keine.
held-by = Bei
seat = Für
from = Von
until-label = Bis
resign = Zurückgeben
resign-text = Der Platz ist frei, bis die Gruppe neu entscheidet.
speaks-for = { $x } spricht für { $y }
holds = { $x } hat { $y }
me-title = Ich
tokens = Schlüssel für Programme
tokens-text = Mit einem Schlüssel handelt ein Programm in diesem Netzwerk als du. Es kann, was du kannst, und nicht mehr.
token-name = Wofür ist er?
token-may = Er darf
token-read = lesen
token-write = lesen und handeln
make-token = Einen Schlüssel machen
token-made = Dein Schlüssel
token-made-text = Bewahre ihn wie einen Hausschlüssel.
revoke = widerrufen
shown-once = Das wird nur dieses eine Mal gezeigt. Wir behalten nur den Fingerabdruck.
copy = Kopieren
copied = Kopiert

## Why
why-title = Warum ist das so?
why-run = weil es entschieden wurde
why-tension = weil jemand spürte
why-outcome = damit
why-agreement = weil es das ändert
why-role = weil es diese Rolle gibt
why-founder-once = bei der Gründung eingebracht
why-founder = bei der Gründung eingebracht, hier nie entschieden
why-founding = seit der Gründung
why-purpose = und alles davon für

## Talk
talk-title = Gespräch
comments = { $n ->
    [0] noch nichts gesagt
    [one] eine Bemerkung
   *[other] { $n } Bemerkungen
 }
say-label = Sag etwas
say = Sagen
edit = Ändern
edited = geändert
earlier-versions = { $n ->
    [one] eine frühere Fassung
   *[other] { $n } frühere Fassungen
 }
until-time = bis { $x }

## Record
record-text = Alles, was entschieden wurde und wie, in der Reihenfolge, in der es geschah. Es kommt immer nur etwas dazu.
position = Stelle
what-happened = Was geschah
by-whom = Von
when = Wann
entry-sealed = Verdeckt: lesbar, sobald gezählt wird oder der Schritt vorbei ist.
exact-bytes = genaue Bytes
the-clock = die Uhr
older = Älteres
newer = Neueres
check-title = Prüfe es selbst
check-text = Nimm das ganze Protokoll mit. Das Programm prüft den Hashbaum, spielt jeden Eintrag nach, misst jeden an den Regeln und zählt jede Runde noch einmal.
export = Das Protokoll herunterladen
checkpoint = Neuester Prüfpunkt
witnessed-by-nobody = noch von niemandem bezeugt
key = Schlüssel zum Prüfen

event-body-founded = das Netzwerk wurde gegründet
event-body-invited = eine Einladung wurde geöffnet
event-body-revoked = eine Einladung wurde geschlossen
event-body-joined = jemand kam dazu
event-body-accepted = eine Einladung wurde benutzt
event-body-came = jemand wollte in einen Kreis
event-body-entered = jemand gehört zu einer Gruppe
event-body-left = jemand ging
event-body-parted = eine Mitgliedschaft endete
event-body-created = eine Gruppe entstand
event-body-dissolved = eine Gruppe wurde aufgelöst
event-purpose-raised = eine Spannung wurde eingebracht
event-purpose-shared = noch jemand spürt eine Spannung
event-purpose-unshared = jemand spürt eine Spannung nicht mehr
event-purpose-rested = eine Spannung ruht
event-purpose-amended = der Zweck wurde geändert
event-purpose-outcome-defined = ein Ergebnis wurde gesetzt
event-purpose-outcome-retired = ein Ergebnis wurde aufgegeben
event-purpose-outcome-revised = ein Ergebnis wurde anders gesagt
event-purpose-connected = es wurde gesagt, dass eines zum anderen führt
event-purpose-disconnected = es wurde gesagt, dass eines nicht mehr zum anderen führt
event-purpose-indicator-set = eine Messgröße wurde gesetzt
event-purpose-indicator-ended = eine Messgröße endete
event-purpose-endorsed = das Netzwerk stellte sich hinter seine Theorie der Veränderung
event-purpose-witnessed = ein Befund wurde festgehalten
event-purpose-checked = eine Annahme wurde geprüft
event-purpose-reported = eine Messung wurde festgehalten
event-mandate-resigned = ein Mandat wurde zurückgegeben
event-mandate-swapped = eine Vertretung sprang ein
event-mandate-reported = jemand berichtete über sein Mandat
event-mandate-lent = eine Stimme wurde verliehen
event-mandate-taken-back = eine verliehene Stimme wurde zurückgenommen
event-mandate-role-defined = eine Rolle wurde beschrieben
event-mandate-role-ended = eine Rolle endete
event-mandate-granted = ein Mandat wurde gegeben
event-mandate-ended = ein Mandat endete
event-charter-brought-in = bei der Gründung wurde etwas eingebracht
event-charter-changed = eine Regel wurde geändert
event-charter-adopted = Zweck und Regeln wurden angenommen
event-charter-powers-ended = die Sonderrechte der Gründung endeten
event-agreement-review-started = eine Überprüfung wurde verlangt
event-agreement-deviated = jemand handelte anders als vereinbart
event-agreement-accounted = Rechenschaft über den Zweck wurde gegeben
event-agreement-adopted = eine Vereinbarung gilt
event-agreement-kept = eine Vereinbarung wurde behalten
event-agreement-ended = eine Vereinbarung endete
event-agreement-review-due = eine Vereinbarung ist zur Überprüfung fällig
event-agreement-overdue = eine Überprüfung ist überfällig
event-agreement-purpose-asked = gefragt: was wurde aus dem Zweck?
event-thread-said = etwas wurde gesagt
event-thread-edited = eine Bemerkung wurde geändert
event-practice-proposed = ein Vorschlag wurde eingereicht
event-practice-hosted = jemand leitet eine Runde
event-practice-taken-over = jemand führt einen Vorschlag weiter
event-practice-asked = eine Frage wurde gestellt
event-practice-answered = eine Frage wurde beantwortet
event-practice-declined = eine Frage blieb offen
event-practice-reacted = eine Reaktion
event-practice-suggested = eine Änderung wurde angeregt
event-practice-amended = eine neue Fassung
event-practice-advanced = ein Schritt wurde geschlossen
event-practice-responded = eine Antwort in einer Runde
event-practice-voted = eine Stimme
event-practice-taken = die Prüfung eines Einwands begann
event-practice-disagreed = jemand widersprach einem Einwand
event-practice-refined = ein Einwand wurde besser gesagt
event-practice-stood-by = jemand blieb bei einem Einwand
event-practice-nothing-remained = nichts blieb von einem Einwand
event-practice-withdrawn = ein Einwand wurde zurückgezogen
event-practice-adopted-objection = jemand nahm einen Einwand an sich
event-practice-owned = jemand hilft, einen Einwand einzuarbeiten
event-practice-resolution-suggested = eine Auflösung wurde vorgeschlagen
event-practice-countered = ein Argument gegen eine Auflösung
event-practice-confirmed = wer einwendet, sagt: aufgelöst
event-practice-found-out = jemand sagte, was herausgefunden wurde, während eine Runde ruhte
event-practice-reopened = eine Runde wurde wieder geöffnet
event-practice-retracted = ein Vorschlag wurde zurückgezogen
event-practice-discarded = ein Vorschlag wurde geschlossen: nicht unsere Sache
event-practice-noted = was daraus wurde
event-practice-hearing-opened = wer keine Stimme hat, wurde gefragt
event-practice-input-given = jemand ohne Stimme wurde gehört
event-practice-replied = jemand, der gehört wurde, bekam Antwort
event-thread-translated = ein Text wurde übersetzt
event-charter-limited = wie viele Runden aller offen sein dürfen, wurde geändert
event-charter-ratified = über Mitgebrachtes wurde entschieden
event-practice-outage = der Server war aus
event-practice-opened = ein Schritt öffnete
event-practice-extended = eine Runde dauert noch einmal so lang
event-practice-qualified = ein Einwand trägt
event-practice-taken-by-clock = die Prüfung eines Einwands begann von selbst
event-practice-orphaned = ein Einwand ist ohne jemanden, der ihn trägt
event-practice-orphan-lapsed = ein Einwand verfiel
event-practice-integrated = ein Einwand wurde eingearbeitet
event-practice-fell = eine vorgeschlagene Auflösung fiel
event-practice-waits = eine Runde wartet
event-practice-sent-back = ein Vorschlag wurde zurückgegeben
event-practice-concluded = eine Runde endete

## Refusals: what happened, and what to do
refuse-members-only = Das können nur Mitglieder. Bitte jemanden von innen um eine Einladung.
refuse-you-left = Du hast dieses Netzwerk verlassen. Bitte jemanden von innen um eine neue Einladung.
refuse-clock-behind = Die Uhr dieses Servers geht dem Protokoll nach. Sag es denen, die ihn betreiben; nichts wurde festgehalten.
refuse-batch-too-large = Das würde zu viel auf einmal ändern (Grenze: { $arg }). Teile es auf.
refuse-entry-too-long = Zusammen ist das zu lang, um es festzuhalten. Teile es in zwei Vorschläge.
refuse-made-unknown = Das bezieht sich auf das, was Wirkung { $arg } schafft, und die schafft vorher nichts. Prüfe die Reihenfolge.
refuse-text-empty = Bitte schreib hier etwas.
refuse-text-long = Das ist zu lang. Höchstens { $arg } Zeichen passen.
refuse-text-mentions = Zu viele Menschen sind genannt. Höchstens { $arg } passen in einen Text.
refuse-text-control = In diesem Text sind unsichtbare Steuerzeichen. Bitte tippe ihn neu oder füge ihn ohne Formatierung ein.
refuse-text-unchanged = Gegenüber der geltenden Fassung hat sich nichts geändert. Ändere den Text, oder lass ihn.
refuse-zone-unknown = Das ist kein Name einer Zeitzone. Er sieht aus wie Europe/Lisbon.
refuse-lang-unknown = Das ist kein Sprachkürzel. Es sieht aus wie en, pt-BR oder zh-Hant.
refuse-seal-from-outside = Texte werden als Worte geschickt, nie als Siegel.
refuse-too-nested = Der Befehl ist zu tief verschachtelt.
missing-choice = Wähle zuerst eine Antwort.
missing-because = Sag, auf welche Spannung es antwortet.
missing-words = Bitte schreib hier etwas.
missing-title = Bitte schreib hier etwas.
missing-text = Bitte schreib hier etwas.
missing-criterion = Bitte schreib hier etwas.
missing-happens = Bitte schreib hier etwas.
missing-harms = Bitte schreib hier etwas.
missing-reason = Bitte schreib hier etwas.
missing-name = Bitte schreib hier etwas.
missing-member = Wähle zuerst jemanden.
missing-person = Wähle zuerst jemanden.
missing-treatment = Sag zuerst, was daraus wird.
missing-cost = Schreib einen Betrag wie 1200,50.
missing-amount = Schreib einen Betrag wie 1200,50.
missing-until = Wähle zuerst einen Tag.
missing-stands = Wähle zuerst eine Antwort.
refuse-choose-one = Wähle etwas aus der Liste.
refuse-missing = Das Feld { $arg } fehlt.
refuse-unknown-field = Ein Feld { $arg } gibt es hier nicht. Prüfe die Schreibweise.
refuse-malformed = Das lässt sich nicht lesen: { $arg }.
refuse-not-a-number = Das sollte eine ganze Zahl sein.
refuse-not-a-day = Das sollte ein Tag sein, wie 2027-05-01.
refuse-key-length = Ein Idempotenzschlüssel hat 1 bis { $arg } Zeichen.
refuse-key-reused = Dieser Idempotenzschlüssel wurde für einen anderen Befehl benutzt. Nimm einen neuen.
refuse-nobody-may = Das darf niemand, bis die Regeln etwas anderes sagen.
refuse-inside-only = Das dürfen nur Mitglieder der Gruppe.
refuse-voice-only = Das darf nur, wer für die Gruppe spricht.
refuse-facilitator-only = Das darf nur, wer die Gruppe moderiert.
refuse-founder-only = Nur wer gegründet hat, darf etwas einbringen. Mach stattdessen einen Vorschlag.
refuse-founder-not-this = Das lässt sich nicht einbringen: es wird entschieden.
refuse-charter-adopted = Die Regeln sind angenommen; niemand hat mehr die Sonderrechte der Gründung. Mach stattdessen einen Vorschlag.
refuse-effects-count = Zwischen 1 und { $arg } Wirkungen passen auf einmal.
refuse-nobody-decides = Nach den Regeln entscheidet das niemand.
refuse-decided-elsewhere = Das wird in einer anderen Gruppe entschieden ({ $arg }). Reiche den Vorschlag dort ein.
refuse-decided-otherwise = Das wird auf anderem Weg entschieden: { $arg }.
refuse-matter-once = Jede Sache braucht genau eine Regel; sieh dir { $arg } an.
refuse-why-length = Sag in einem Satz von höchstens { $arg } Zeichen, warum.
refuse-rule-must-decide = Das ist eine Sache, die entschieden wird; niemand kann sie einfach tun.
refuse-rule-must-do = Das ist eine Sache, die man einfach tut; sie wird nicht entschieden.
refuse-rule-by-nothing = Nenne mindestens einen Weg zu entscheiden.
refuse-charter-by-network = Wer die Regeln ändern darf, entscheiden alle Hubs.
refuse-template-unknown = Einen Weg zu entscheiden namens { $arg } gibt es nicht.
refuse-already-founded = Dieses Netzwerk ist schon gegründet.
refuse-format-unknown = Format { $arg } kennt diese Version nicht.
refuse-already-member = Du bist schon Mitglied.
refuse-body-unknown = So eine Gruppe gibt es nicht.
refuse-body-dissolved = Diese Gruppe ist aufgelöst.
refuse-body-has-bodies = Darin sind noch Gruppen. Löse zuerst sie auf, oder gib ihre Arbeit weiter.
refuse-network-stays = Das Netzwerk selbst lässt sich von innen nicht auflösen.
refuse-network-once = Es gibt ein Netzwerk; schaffe einen Hub oder einen Kreis.
refuse-hub-in-network = Ein Hub steht unmittelbar im Netzwerk.
refuse-too-deep = Gruppen stehen höchstens { $arg } tief ineinander.
refuse-too-many-bodies = Es gibt schon { $arg } Gruppen.
refuse-invitation-uses = Eine Einladung gilt für 1 bis { $arg } Menschen.
refuse-invitation-days = Eine Einladung ist höchstens { $arg } Tage offen.
refuse-invitation-unknown = So eine Einladung gibt es nicht.
refuse-invitation-closed = Diese Einladung ist geschlossen. Bitte um eine neue.
refuse-invitation-used = Diese Einladung ist verbraucht. Bitte um eine neue.
refuse-time-past = Diese Zeit ist vorbei. Wähle eine spätere.
refuse-already-there = Du bist schon da.
refuse-by-invitation = In diese Gruppe kommt man auf Einladung.
refuse-not-there = Du gehörst nicht zu dieser Gruppe.
refuse-mandate-unknown = So ein Mandat gibt es nicht.
refuse-mandate-over = Dieses Mandat ist schon beendet.
refuse-mandate-not-yours = Dieses Mandat ist nicht deines.
refuse-person-unknown = So ein Mitglied gibt es nicht.
refuse-term-too-long = Ein Mandat dauert höchstens { $arg } Jahre. Wähle einen näheren Tag.
refuse-voice-of-hub = Nur ein Hub hat eine Stimme im Netzwerk.
refuse-holder-elsewhere = Wer für einen Hub spricht, gehört zu ihm.
refuse-speaks-already = Dieser Mensch spricht schon für einen anderen Hub. Ein Mensch spricht für einen Hub.
refuse-role-unknown = So eine Rolle gibt es nicht.
refuse-role-ended = Diese Rolle ist beendet.
refuse-holds-already = Dieser Mensch hat sie schon.
refuse-purpose-moved = Der Zweck hat sich seither geändert (jetzt Fassung { $arg }). Lies ihn und schreib deinen dagegen.
refuse-outcome-unknown = So ein Ergebnis gibt es nicht.
refuse-link-unknown = So einen Schritt gibt es nicht darin, wie wir denken, dass Veränderung geschieht.
refuse-link-over = Dieser Schritt gilt nicht mehr.
refuse-indicator-unknown = So eine Messgröße gibt es nicht.
refuse-indicator-over = Auf diese Messgröße wird nicht mehr geachtet.
refuse-indicator-of-what-comes = Was eingesetzt und getan wird, hat keine Messgröße; setze eine für das, was daraus wird.
refuse-theory-count = Davon gibt es höchstens { $arg }. Beende etwas, das nicht mehr gebraucht wird.
refuse-leads-to-itself = Nichts führt zu sich selbst. Wähle zwei verschiedene Dinge.
refuse-leads-elsewhere = Was allen gemeinsam ist und wofür ein anderer Hub arbeitet, führt nicht zu dem, wofür ein einzelner Hub arbeitet. Dreh es um.
refuse-leads-backwards = Was später kommt, führt nicht zu dem, was vorher kommt. Dreh es um, oder sag zuerst, was später kommt.
refuse-leads-in-a-circle = Das zweite führt schon zum ersten; das ginge im Kreis.
refuse-leads-already = Das steht schon da.
refuse-theory-moved = Wie wir denken, dass Veränderung geschieht, wurde inzwischen geändert; der Stand ist jetzt { $arg } Änderungen. Lies es noch einmal und schlag neu vor.
refuse-theory-endorsed = Hinter dieser Fassung steht das Netzwerk schon.
refuse-theory-gaps = Es fehlt etwas darin, wie wir denken, dass Veränderung geschieht. Auf der Seite dazu steht, was; ergänze es zuerst.
refuse-time-future = Dieser Tag kommt erst. Gib den Tag an, an dem es gefunden wurde.
refuse-level-range = Wie stark es ist, geht von 1 bis 5.
refuse-answers-contradiction = Antworten lässt sich nur auf einen Widerspruch zum selben Schritt, und nur mit etwas, das nicht dagegen spricht.
refuse-evidence-unknown = So einen Befund gibt es zu diesem Schritt nicht.
refuse-evidence-replaced = Das wurde schon ersetzt. Ersetze, was an seine Stelle trat.
refuse-evidence-not-yours = Nur wer es festgehalten hat, darf es ersetzen. Halte deines daneben fest, oder antworte darauf.
refuse-evidence-elsewhere = Das wurde zu einem anderen Schritt festgehalten. Halte es dort fest.
refuse-assumption-unknown = So eine Annahme gibt es zu diesem Schritt nicht.
refuse-assumptions-count = Auf höchstens { $arg } Annahmen ruht ein Schritt.
refuse-outcome-retired = Dieses Ergebnis ist schon aufgegeben.
refuse-tension-unknown = So eine Spannung gibt es nicht.
refuse-tension-not-yours = Nur wer eine Spannung eingebracht hat, darf sie ruhen lassen.
refuse-tension-rests = Diese Spannung ruht. Bring eine neue ein.
refuse-network-round-over = Diese Runde des Netzwerks ist vorbei; es gibt nichts mehr zu fragen.
refuse-hub-asks = Nur ein Hub fragt seine Mitglieder über eine Runde des Netzwerks.
refuse-hub-asks-already = Dieser Hub wird schon gefragt.
refuse-hub-asks-yes-or-no = Diese Runde wählt unter Möglichkeiten. Ein Hub kann seine Mitglieder nur nach Ja oder Nein fragen; sprecht im Gesprächsfaden darüber.
refuse-asking-decides-nothing = Eine Frage an die Mitglieder entscheidet nichts; lass weg, was geschehen soll.
refuse-because-unknown = Nenne die Spannung, auf die es antwortet, oder die Vereinbarung, die es überprüft.
refuse-agreement-unknown = So eine Vereinbarung gibt es nicht.
refuse-agreement-over = Diese Vereinbarung gilt nicht mehr. Sieh dir an, was an ihre Stelle trat.
refuse-review-open = Ihre Überprüfung läuft schon.
refuse-owner-only = Das darf nur, wer dafür einsteht.
refuse-not-asked = Danach wurde noch nicht gefragt.
refuse-accounted-already = Das ist schon beantwortet.
refuse-thing-unknown = Unter dieser Nummer gibt es nichts zu bereden.
refuse-comments-count = Hier sind schon { $arg } Bemerkungen.
refuse-comment-unknown = So eine Bemerkung gibt es hier nicht.
refuse-comment-not-yours = Nur wer sie gemacht hat, darf sie ändern.
refuse-edits-count = Eine Bemerkung wird höchstens { $arg } Mal geändert.
refuse-template-name = Der Name einer Vorlage hat 1 bis 40 Kleinbuchstaben, Ziffern und Bindestriche.
refuse-template-title = Eine Vorlage braucht einen Titel von bis zu 80 und einen Satz von bis zu 300 Zeichen.
refuse-template-decides-last = Eine Vorlage endet mit einem Schritt, der entscheidet, und redet davor.
refuse-template-decides-once = Eine Vorlage hat höchstens einen Konsentschritt und eine Abstimmung.
refuse-template-lasts = Ein Schritt dauert zwischen einer Stunde und einem Jahr, und das Ganze mindestens so lang wie sein entscheidender Schritt.
refuse-template-notice = Die Runde ist kürzer als die Frist, die Schweigen braucht.
refuse-template-quorum = Lazy mit Quorum braucht ein Quorum über 0/1.
refuse-template-integrate = Ein Konsentschritt arbeitet zwischen 1 und 20 Mal ein.
refuse-template-fallback = Der Ausweg muss der Schritt sein, der folgt: eine Abstimmung, oder keiner, um zu vertagen.
refuse-outage-by-host = Nur der Server selbst hält fest, dass er aus war.
refuse-serves-count = Ein Vorschlag dient höchstens { $arg } Ergebnissen.
refuse-review-too-soon = Das ist, bevor die Runde zu Ende sein kann. Wähle einen späteren Tag.
refuse-proposer-adopts-not = Wer vorschlägt, nimmt keinen Einwand gegen den Vorschlag an sich.
refuse-rounds-open = Es sind schon so viele Runden des ganzen Netzwerks offen, wie die Regeln zugleich erlauben ({ $arg }). Warte, bis eine schließt, oder halte deine erst in deinem Hub oder in einem Kreis ab; was du geschrieben hast, bleibt erhalten.
refuse-rounds-range = Gib eine Zahl von 1 bis { $arg } an.
refuse-heard-already = Hier wurde schon gefragt. Zeig stattdessen den Link noch einmal.
refuse-heard-where-decided = Wer keine Stimme hat, wird dort gehört, wo etwas entschieden wird, und nicht dort, wo ein Hub seine Mitglieder fragt.
refuse-heard-only-decided = Gehört wird jemand vor einer Entscheidung; nach dieser Regel tut man es einfach. Lass das hier weg.
refuse-heard-once = Nenne alle, die gehört werden sollen, nur einmal.
refuse-heard-you-already = Du hast hier schon etwas gesagt; es steht neben dem Text.
refuse-hearing-unknown = Unter dieser Nummer wird hier niemand gefragt.
refuse-input-by-link = Mitglieder haben eine Stimme, oder jemand hat eine für sie. Sag es in der Runde oder im Gespräch.
refuse-nothing-to-ratify = Das wurde hier schon entschieden, oder es ist vorbei.
refuse-text-unknown = Dieser Text ist nicht mehr der neueste. Sieh dir die Seite noch einmal an.
refuse-translations-count = Dieser Text hat so viele Übersetzungen, wie er haben kann ({ $arg }).
refuse-review-too-far = Eine Überprüfung ist höchstens { $arg } Jahre entfernt.
refuse-worth-range = Der Wert ist eine Zahl von 1 bis 5.
refuse-adopts-once = Aus einem Vorschlag wird höchstens eine Vereinbarung.
refuse-run-unknown = So eine Runde gibt es nicht.
refuse-run-over = Diese Runde ist vorbei.
refuse-run-not-over = Diese Runde ist noch nicht vorbei.
refuse-step-not-open = Dieser Schritt ist gerade nicht offen. Lade die Seite neu, um zu sehen, wo die Runde steht.
refuse-voice-not-yours = Diese Stimme gebrauchst du nicht.
refuse-not-in-electorate = Diese Stimme wurde in dieser Runde nicht gefragt. Sie wird es in der nächsten.
refuse-host-only = Das darf nur, wer die Runde leitet.
refuse-leads-own-mandate = Hier geht es um dein eigenes Mandat; darum leitet es jemand anderes.
refuse-otherwise-than-members = Deine Mitglieder haben anders entschieden. Nenne deinen Grund: sie werden ihn lesen.
refuse-answers-challenge = Es antwortet auf die Anfechtung einer Vereinbarung; darum wird es entschieden oder zurückgezogen, nicht beiseitegelegt.
refuse-proposer-hosts-not = Wer vorschlägt, leitet die Runde nicht.
refuse-has-host = Diese Runde leitet schon jemand.
refuse-proposer-there = Wer es vorschlug, ist noch da.
refuse-contributions-count = Hier sind schon { $arg }.
refuse-question-unknown = So eine Frage gibt es hier nicht.
refuse-question-answered = Diese Frage ist schon beantwortet.
refuse-reacted-already = Du hast schon reagiert; eine Reaktion bleibt, wie sie gesagt wurde.
refuse-proposer-only = Das darf nur, wer vorschlägt.
refuse-versions-count = Ein Text hat höchstens { $arg } Fassungen.
refuse-version-moved = Inzwischen hat jemand eine neue Fassung eingestellt (Fassung { $arg }). Dein Text ist noch da: vergleiche, und schick ihn noch einmal.
refuse-candidates-open = Jemand, der vorgeschlagen wurde, hat noch nicht gesagt, ob er kandidiert. Warte darauf, oder auf das Ende des Schritts.
refuse-questions-open = Es sind Fragen offen. Sie werden beantwortet oder offen gelassen, bevor der Schritt schließt.
refuse-round-closed = Die Runde ist geschlossen. Was du geschrieben hast, ist noch da; das Gespräch unten bleibt offen.
refuse-objection-open = Dein Einwand ist offen. Zieh ihn zuerst ausdrücklich zurück, oder lass ihn auflösen.
refuse-round-moved = Inzwischen hat eine neue Runde begonnen (Runde { $arg }). Lies den Text noch einmal und antworte darauf.
refuse-text-moved = Der Text hat sich geändert, seit du ihn geöffnet hast. Lies ihn noch einmal und antworte darauf.
refuse-concern-needs-reason = Sag, was dir Sorge macht, damit die Überprüfung darauf achten kann.
refuse-objection-needs-argument = Ein Einwand braucht hier ein Argument. Wenn du ihn noch nicht in Worte fassen kannst, wähle „Ja, aber mit Sorge“: das wird behalten und hält den Vorschlag nicht auf.
refuse-wished-with-yes = Was du dir gewünscht hättest, gehört zu einem Ja.
refuse-same-answer = Diese Antwort ist schon festgehalten.
refuse-not-waiting = Diese Runde wartet nicht.
refuse-rounds-used = Es gab schon { $arg } Runden; der Ausweg, der vorher genannt war, wird genommen.
refuse-proposer-retracts = Wer vorschlägt, zieht stattdessen zurück.
refuse-noted-already = Das ist schon gesagt.
refuse-objection-unknown = So einen Einwand gibt es nicht.
refuse-objection-closed = Dieser Einwand ist geschlossen.
refuse-round-not-open = Die Runde ist gerade nicht offen.
refuse-objector-only = Das darf nur, wer den Einwand trägt.
refuse-proposer-tests-not = Wer vorschlägt, leitet nicht die Prüfung eines Einwands dagegen. Jemand anderes übernimmt sie.
refuse-objection-taken = Seine Prüfung hat schon begonnen.
refuse-objector-disagrees-not = Es ist dein eigener Einwand. Zieh ihn zurück, oder sag ihn besser.
refuse-test-over = Die Zeit zu widersprechen ist um.
refuse-not-testing = Er wird gerade nicht geprüft.
refuse-not-disputed = Gerade bestreitet ihn niemand.
refuse-not-orphaned = Jemand trägt diesen Einwand.
refuse-owns-already = Du hilfst schon dabei.
refuse-not-qualified = Er trägt noch nicht; zuerst wird er geprüft.
refuse-one-at-a-time = Ein anderer Vorschlag liegt auf dem Tisch. Einer nach dem anderen.
refuse-attempts-used = Es wurden schon { $arg } Vorschläge gemacht.
refuse-review-not-sooner = Wähle einen Tag vor der jetzt geplanten Überprüfung.
refuse-nothing-suggested = Gerade ist nichts vorgeschlagen.
refuse-own-suggestion = Es ist dein eigener Vorschlag.
refuse-countered-already = Dagegen hat schon jemand gesprochen.
refuse-check-over = Die Zeit, dagegen zu sprechen, ist um.
refuse-confirmed-already = Das hast du schon gesagt.

# Choosing among options
options-title = Was zur Wahl steht
options-hidden = { $n ->
    [one] eine weitere, verdeckt bis zum Ende des Schritts
   *[other] { $n } weitere, verdeckt bis zum Ende des Schritts
}
option-number = Option { $n }
option-chosen = gewählt
option-stands = kandidiert
option-asked = gefragt, noch keine Antwort
option-declined = kandidiert nicht
option-taken-back = zurückgenommen
put-forward-by = vorgeschlagen von { $x }
i-stand = Ich kandidiere
i-do-not-stand = Ich kandidiere nicht
take-back = Zurücknehmen
lot-title = Falls das Los entscheiden muss
lot-text = Vor der Abstimmung wird eine Reihenfolge für Gleichstände gelost. Der Server hat seine Zahl zu Beginn festgelegt; füge eine eigene hinzu, dann konnte niemand die Reihenfolge kennen.
lot-label = Irgendein Wort oder eine Zahl
lot-add = Hinzufügen
count-title = Die Auszählung
count-so-far = Der Stand bisher
count-stages = Von Stufe zu Stufe
count-stage = Stufe { $x }
count-pairs = Jede gegen jede: auf wie vielen Stimmzetteln die Zeile der Spalte vorgezogen wird
count-account = Wie gezählt wurde, Schritt für Schritt
count-ties = Gleichstände werden in dieser Reihenfolge aufgelöst, gelost vor der Abstimmung: { $x }.
count-file = Die Stimmzettel als Datei
count-marked = haben abgestimmt
ballot-question-one = Welche?
ballot-question-any = Was davon wäre dir recht?
ballot-question-scores = Wie gut ist jede?
ballot-question-dots = Wohin mit deinen Punkten?
ballot-question-credits = Was ist wie viele Stimmen wert?
ballot-question-places = In welcher Reihenfolge?
ballot-one = Kreuze eine an.
ballot-any = Kreuze so viele an, wie du willst.
ballot-scores = Von 0 bis { $n }; was du auslässt, zählt 0.
ballot-dots = Du hast { $n } Punkte.
ballot-credits = Du hast { $n } Guthaben; zwei Stimmen für eines kosten vier, drei kosten neun. Ein Minus ist dagegen.
ballot-places = 1 ist am besten. Lass frei, was du nicht einordnest. Gewählt werden höchstens: { $n }.
ballot-sealed = Niemand sieht es, bevor gezählt ist; danach sehen alle, wer was geantwortet hat.
ballot-share = Alle haben den gleichen Anteil am Geld. Eine Marke heißt: dafür würde ich von meinem zahlen.
ballot-empty = Ein leerer Stimmzettel enthält sich.
forward-person = Wen schlägst du vor?
forward-time = Welche Zeit?
forward-idea = Deine Idee in wenigen Worten
forward-why = Warum
optional = wenn du magst
put-forward = Vorschlagen
option-person = Eine Person
option-time = Eine Zeit
result-chosen = Gewählt: { $x }. { $n } von { $all } haben geantwortet.
result-chosen-lot = Gewählt: { $x }. { $n } von { $all } haben geantwortet. Es gab Gleichstand; die vor der Abstimmung geloste Reihenfolge hat entschieden.
said-marked = ein Stimmzettel
do-stand = Sag, ob du kandidierst
need-choose = Auswahl · { $x } · { $a } von { $e } haben geantwortet
need-stand = Du wurdest vorgeschlagen · { $x }
effect-elect = Wer gewählt wird, hat { $y } bis { $until } inne
step-gather = Sammeln
step-choose = Wählen
step-gather-done = { $n } Vorschläge
step-choose-done = { $n } Stimmzettel
method-plurality = meiste Stimmen
method-approval = Zustimmung
method-score = Noten
method-score-mean = Durchschnittsnote
method-star = STAR: Noten, dann Stichwahl
method-dots = Punkte
method-quadratic = quadratisches Abstimmen
method-borda = Borda
method-instant-runoff = integrierte Stichwahl
method-scottish-stv = übertragbare Einzelstimme, schottische Regeln
method-meek-stv = übertragbare Einzelstimme, Meek
method-schulze = Schulze: paarweise verglichen
method-schulze-margins = Schulze, nach Abständen
method-ranked-pairs = gereihte Paare
method-copeland = Copeland
method-condorcet = Condorcet
ways-title = Wie entscheiden wir das?
ways-text = Vier Fragen führen zu einem Weg, der passt. Beim Vorschlagen siehst du, welche Wege eure Regeln erlauben.
ways-alone = Könntest du es selbst tun und willst nur sicher sein, dass es niemandem schadet?
ways-one-text = Gibt es einen Text, und die Frage ist, ob er gut genug ist?
ways-several = Gibt es mehrere gute Wege, von denen einer genommen werden muss?
ways-people = Geht es darum, wer es tut?
ways-all = Alle Wege
ways-use = So beginnen
way-label = Wie es entschieden wird
way-as-rules = wie die Regeln es sagen
way-take = Diesen Weg nehmen
ways-here = Für Vereinbarungen und Fragen hier
ways-otherwise = Für anderes
propose-elsewhere = Stattdessen anderswo:
options-label = Was zur Wahl steht, eins je Zeile
times-label = Zeiten, eine je Zeile, in deiner Zeitzone
options-hint = Andere können ergänzen, wenn der Weg einen Schritt dafür hat.
seats-label = Wie viele gewählt werden
kind-elect = Wer gewählt wird, hat eine Rolle
event-practice-put-forward = etwas wurde vorgeschlagen
event-practice-took-back = ein Vorschlag wurde zurückgenommen
event-practice-stood = jemand sagte, ob er kandidiert
event-practice-marked = ein Stimmzettel
event-practice-lot-added = eine Zahl für das Los
event-practice-lot-committed = der Server legte seine Zahl für das Los fest
event-practice-lot-revealed = der Server zeigte seine Zahl
event-practice-draw-asked = die Auswahl steht fest
event-practice-cast = eine gebundene Stimme wurde gegeben
event-practice-members-counted = Menschen wurden neben den Hubs gezählt
event-practice-carried = verliehene Stimmen wurden dazugezählt
event-practice-counted = Stimmzettel wurden gezählt
refuse-options-each = Du hast so viele vorgeschlagen, wie du darfst ({ $arg }). Nimm erst einen zurück.
refuse-options-count = Es gibt so viele Möglichkeiten, wie eine Auswahl haben kann ({ $arg }).
refuse-option-unknown = Diese Möglichkeit ist nicht dabei. Sieh dir die Seite noch einmal an.
refuse-mark-twice = Jede Möglichkeit lässt sich einmal ankreuzen.
refuse-option-person = Hier werden Menschen vorgeschlagen: wähle eine Person.
refuse-option-time = Hier werden Zeiten vorgeschlagen: gib Tag und Stunde an.
refuse-option-no-person = Hier werden Ideen vorgeschlagen, keine Menschen.
refuse-option-no-time = Hier werden Menschen vorgeschlagen, keine Zeiten.
refuse-stands-already = Diese Person ist schon vorgeschlagen.
refuse-time-twice = Diese Zeit ist schon dabei.
refuse-option-cost = Sag, was es kostet.
refuse-option-no-cost = Hier wird nichts ausgegeben; lass die Kosten weg.
refuse-budget-over-fund = So viel ist nicht im Fonds. Gib aus, was da ist, oder warte, bis mehr eingegangen ist.
refuse-cost-over-budget = Das kostet mehr, als auszugeben ist. Schlag einen kleineren Teil davon vor.
refuse-cost-range = Kosten sind mindestens eins und nicht maßlos.
refuse-nothing-to-choose = Dieser Weg entscheidet über einen Text. Nimm einen, der auswählt, oder lass die Möglichkeiten weg.
refuse-options-two = Nenne mindestens zwei Möglichkeiten.
refuse-option-gone = Es wurde zurückgenommen.
refuse-option-not-yours = Nur wer es vorschlug, nimmt es zurück.
refuse-candidate-only = Nur die vorgeschlagene Person sagt, ob sie kandidiert.
refuse-marks-one = Kreuze eine Möglichkeit an.
refuse-marks-any = Kreuze an oder lass frei.
refuse-marks-range = Noten gehen von 0 bis { $arg }.
refuse-marks-dots = Du hast { $arg } Punkte, und nur so viele für eine Möglichkeit.
refuse-marks-credits = Das kostet mehr als deine { $arg } Guthaben: Stimmen kosten ihr Quadrat.
refuse-marks-places = Vergib jeden Platz von 1 bis { $arg } einmal, den besten zuerst.
refuse-option-needs-reason = Sag warum.
refuse-lot-committed = Der Server hat sich schon festgelegt.
refuse-lot-not-now = Jetzt ist nichts zu losen.
refuse-lot-other = Das ist nicht die Zahl, auf die der Server sich festlegte.
refuse-template-each = Jede Stimme schlägt 1 bis 20 vor.
refuse-template-gathers-for = Aus dem Gesammelten muss gewählt werden: füge einen Schritt choose hinzu.
refuse-template-chooses-first = Die Auswahl steht vor dem, was über ihr Ergebnis entscheidet.
refuse-template-times-ask = Eine Terminumfrage entscheidet nichts: lass Hinzukommende antworten (joiners = true).
refuse-template-candidates-asked = Nach verdeckten Nominierungen brauchen Kandidierende einen Schritt, um zuzusagen.
refuse-template-seats = Dieses Verfahren kann nicht so viele wählen.
refuse-template-raises = Dieses Verfahren zählt für jede Einheit der Währung noch einmal, und das kann Stunden dauern. Nimm das, das in Hundertsteln erhöht.
refuse-template-budget = Nur ein Weg, der Geld ausgibt, hat ein Budget, und das ist mehr als nichts.
refuse-template-number = Diese Zahl liegt zwischen 1 und 10 000.
refuse-chosen-needs-budget = Was eine Runde gewählt hat, lässt sich nur bezahlen, wo ein Budget ausgegeben wird: nimm den Weg „Gemeinsam ausgeben“.
refuse-chosen-paid-once = Was gewählt wurde, wird einmal bezahlt, aus einem einzigen Fonds.
refuse-choice-says-which = Eine Auswahl unter Möglichkeiten sagt, welche, nicht ob. Über Geld und Plätze entscheidet hier nur, was gewählt wird; schlag das auf einem Weg vor, auf dem Menschen Konsent geben oder ja sagen.
refuse-elect-needs-candidates = Nur ein Weg, der Menschen wählt, kann wählen.
refuse-nobody-chosen = Niemand wurde gewählt.
refuse-not-a-time = Gib Tag und Stunde an, etwa 2027-03-01 14:30.
practice-simple-vote = Abstimmung mit einfacher Mehrheit
practice-absolute-vote = Abstimmung mit absoluter Mehrheit
practice-unanimity = Einstimmige Abstimmung
practice-announce = Ankündigen und warten
practice-ranked-choice = Rangfolge wählen
practice-approve = Ankreuzen, was recht ist
practice-scores = Noten vergeben
practice-absolute-vote-when = Was das Ja von mehr als der Hälfte aller braucht, auch derer, die nicht abstimmen. Niemand sieht vor dem Schluss, wie jemand gestimmt hat.
practice-admission-when = Eine Gruppe will Hub werden: Sie beantwortet Fragen, wer sie besucht hat, sagt, was zu sehen war, dann stimmen alle Hubs mit zwei Dritteln ab; meist ist sie zuerst auf Probe.
practice-advice-when = Du entscheidest, und andere werden damit leben: Frag die, die es betrifft, und die, die es wissen, beantworte jeden Rat, dann entscheide.
practice-announce-when = Du könntest es allein tun und willst sicher sein: Sag, was du tun wirst, warte drei Tage, und tu es, wenn niemand sagt, was es schaden würde.
practice-approve-when = Viele Möglichkeiten und wenig Zeit: Alle kreuzen an, was ginge, und das mit den meisten Kreuzen gilt.
practice-ask-hub-when = Bevor ein Hub seine Stimme im Netzwerk gibt, fragt er seine Mitglieder; was sie sagen, steht neben der Person, die für ihn spricht, und entscheidet allein nichts.
practice-consent-when = Eine Änderung, mit der viele leben werden: Alle werden gefragt, und ein Argument, dass sie schadet, hält sie auf, bis es gelöst ist.
practice-dots-when = Um zu sehen, woran man zuerst arbeiten sollte: Alle haben zehn Punkte und geben einer Idee höchstens vier.
practice-dynamic-alignment-when = Ein Dokument, hinter dem viele stehen müssen: Alle gehen es Punkt für Punkt durch und sind einig oder sagen, was sie brauchen; ohne das sagt niemand nein.
practice-election-when = Menschen für eine Rolle oder einen Ausschuss wählen: Vorschläge mit Gründen, die niemand sieht, bevor alle da sind, die Vorgeschlagenen sagen, ob sie antreten, alle ordnen sie.
practice-founding-round-when = Einmal, am Anfang: Jeder Hub wird gefragt, ob er mit Zweck und Regeln leben kann. Die Hälfte muss es sagen; ein Argument, dass sie schaden, hält auf, bis es gelöst ist.
practice-governance-when = Rollen und Regeln eines Kreises, geändert wegen einer Spannung, die jemand in einer Rolle spürt: Wer einwendet, wird nach Argumenten zu fünf Kriterien gefragt, und wer leitet, urteilt allein danach.
practice-member-vote-when = Alle haben eine Stimme: für das, was alle Mitglieder einer Genossenschaft bindet.
practice-open-consent-when = Eine Gemeinschaft ohne viel Förmlichkeit: Wer etwas vorschlägt, wartet drei Tage und tut es, wenn niemand sagt, was es schaden würde.
practice-ranked-choice-when = Mehrere Wege, einer muss es sein, und man sieht mehr als einen, der ginge: Alle ordnen sie, und der, der die anderen paarweise schlägt, gilt.
practice-role-selection-when = Eine Person für eine Rolle, auf Grund von Gründen: verdeckte Vorschläge, dann werden alle Gründe gelesen, alle dürfen ihren ändern, und wer am meisten genannt wurde, dem gilt eine Konsentrunde.
practice-scores-when = Wie stark man empfindet, zählt: Alle geben jeder Möglichkeit null bis fünf, und die beiden höchsten treffen in einer Stichwahl aufeinander.
practice-sense-check-when = Wo stehen wir, bevor jemand einen Vorschlag schreibt: ja, nein oder unsicher, mit einem Grund. Es entscheidet nichts.
practice-simple-vote-when = Eine kleine Sache, leicht rückgängig zu machen: mehr Ja als Nein, wenn die Hälfte abstimmt.
practice-small-consent-when = Eine Gruppe, die sich kennt, entscheidet in wenigen Tagen; wer nichts sagt, ist einverstanden.
practice-time-poll-when = Wann können die meisten: Alle sehen die Zeiten in ihrer eigenen Zeitzone und kreuzen an, was ginge.
practice-unanimity-when = Woran niemand gebunden sein soll, der nicht zugestimmt hat: ein einziges Nein beendet es.
practice-double-majority-when = Was Hubs bindet und ändert, was ihre Menschen tun: mehr Hubs dafür als dagegen, und mindestens die Hälfte der Menschen, die sie fragen.
practice-regional-vote-when = Manche Regionen haben viele Hubs, manche wenige: Hubs entscheiden in ihrer Region, und jede Region zählt gleich viel.
practice-lent-vote-when = Viele Mitglieder und viele Fragen: Wer einer nicht folgen kann, leiht seine Stimme einem Menschen seines Vertrauens und nimmt sie zurück, indem er selbst abstimmt.
practice-vote-when = Ein Text, den die meisten wollen müssen, und niemandem schadet es zu verlieren: Auf jedes Nein braucht es zwei Ja.
practice-dots = Punkte verteilen
practice-election = Wahl
practice-time-poll = Einen Termin finden
practice-sense-check = Stimmungsbild

# Point by point; advice
points-title = Punkt für Punkt
points-aligned = { $n } von { $all } stimmig
point-aligned = stimmig
point-open = noch nichts gesagt
point-needs = jemand braucht noch etwas
point-was = Vorher:
point-counts = { $n } von { $all } Antworten sind stimmig
need-answered = durch neue Worte beantwortet
need-earlier = zu früheren Worten
said-aligned = stimmig
said-needs = braucht noch etwas
align-yes = Stimmig für mich
align-need = Noch nicht: ich brauche …
align-need-label = Was brauchst du, damit es stimmig wird?
align-need-say = Sagen, was ich brauche
align-voice = Nimm jeden Punkt: stimmig, oder was du brauchst. Niemand sagt einfach nein.
to-points = Zu den Punkten
reword = Anders formulieren
reword-answers = Welche Bedürfnisse beantwortet das?
count-aligned = in allem stimmig
count-needs = brauchen noch etwas
points-label = Die Punkte, einer je Zeile
points-hint = Nach einem Strich ( | ) kann eine Erklärung folgen, und nach einem weiteren die Nummern der Punkte, auf denen er beruht. Jeder Punkt wird für sich beantwortet; wird einer anders formuliert, wird nach denen, die auf ihm beruhen, noch einmal gefragt.
do-advise = Gib deinen Rat
need-align = Punkt für Punkt · { $x } · { $a } von { $e } haben alles beantwortet
need-advise = Dein Rat wird gesucht · { $x }
advice-title = Rat
advice-given = hat geraten
advice-waiting = gefragt
advice-nobody-yet = Noch ist niemand gefragt.
advice-treat = Was daraus wird
advice-treat-why = Was du daraus machst und warum
advise-label = Dein Rat für { $x }
advise = Diesen Rat geben
advice-ask = Wessen Rat suchst du?
advice-why-them = Warum sie
because-affected = lebt mit dem, was entschieden wird
because-expert = kennt sich aus
advice-seek = Um Rat bitten
advice-without = Du hast nur Betroffene oder nur Kundige gefragt. Warum?
advice-one-kind-why = Warum nur eine Art von Menschen gefragt wurde:
advice-decide = Ich habe den Rat gehört und entscheide das
treatment-taken = angenommen
treatment-partly = teilweise angenommen
treatment-not = nicht angenommen
step-align = Stimmig werden
step-align-done = { $n } haben alles beantwortet
step-advise = Rat suchen
step-advise-done = { $n } Ratschläge
event-practice-aligned = ein Punkt wurde beantwortet
event-practice-reworded = ein Punkt wurde anders formuliert
event-practice-advice-sought = jemand wurde um Rat gefragt
event-practice-advised = ein Rat
event-practice-advice-treated = ein Rat wurde beantwortet
event-practice-decided = jemand entschied nach Rat
refuse-point-unknown = Diesen Punkt gibt es nicht.
refuse-reword-answers = Sag, welche Bedürfnisse die neuen Worte beantworten.
refuse-need-unknown = Eines dieser Bedürfnisse ist nicht mehr offen. Sieh noch einmal nach.
refuse-points-needed = Schreib die Punkte, einen je Zeile.
refuse-points-count = Ein Dokument hat höchstens { $arg } Punkte.
refuse-points-words = Punkte sind nur Worte: keine Menschen, Zeiten oder Kosten.
refuse-advice-from-oneself = Rat kommt von jemand anderem.
refuse-asked-already = Diese Person ist schon gefragt.
refuse-advice-unknown = Diesen Rat gibt es nicht.
refuse-advice-nobody-asked = Frag jemanden um Rat, bevor du entscheidest.
refuse-advice-waits = Jemand, den du gefragt hast, hat noch Zeit zu antworten. Warte darauf.
refuse-advice-untreated = Sag zu jedem Rat, was du daraus machst, dann entscheide.
refuse-advice-one-kind = Sag, warum du nur eine Art von Menschen gefragt hast.
refuse-template-advises-last = Rat zu suchen ist der letzte Schritt: dann entscheidet eine Person.
practice-dynamic-alignment = Dynamisches Abstimmen
practice-advice = Beratungsprozess

# What was chosen
agreement-chosen = Was gewählt wurde

# Results of aligning and advice
result-aligned = Jeder Punkt ist stimmig. { $n } von { $all } haben alle beantwortet.
result-not-aligned = Einige Punkte sind nicht stimmig; was fehlt, steht daneben. { $n } von { $all } haben alle beantwortet.
result-advice = { $x } hat das nach { $n } Ratschlägen entschieden und steht dafür ein.

# Challenge
matter-challenge = Eine geltende Vereinbarung anfechten
standing-paused = ausgesetzt
standing-challenged = angefochten
effect-pause = { $x } bindet niemanden, bis neu entschieden ist
kind-pause = Eine Vereinbarung wird ausgesetzt
challenged-by = Angefochten von { $x }
challenge-then = Sie gilt, bis entschieden ist: behalten, ändern, aussetzen oder beenden. Ohne Entscheidung bis { $x } wird sie ausgesetzt.
challenge-it = Anfechten
challenge-hint = Alle, die sie bindet, entscheiden neu: behalten, ändern, aussetzen oder beenden. Nie endet es im Schweigen.
challenge-happens = Was bewirkt sie?
event-agreement-challenged = eine Vereinbarung wurde angefochten
event-agreement-paused = eine Vereinbarung wurde ausgesetzt
refuse-agreement-paused = Sie ist schon ausgesetzt.
refuse-challenge-open = Sie ist schon angefochten: beantwortet diese Anfechtung.
refuse-challenged-lately = Deine Anfechtung wurde vor weniger als { $arg } Tagen beantwortet. Sprich eine Spannung an oder schlag eine Änderung vor.

# Ways of deciding are adapted
matter-adapt-template = Einen Entscheidungsweg anpassen
effect-template = Einen Entscheidungsweg gibt es von nun an: { $x }
event-practice-template-adopted = ein Entscheidungsweg wurde angepasst
kind-template = Ein Entscheidungsweg wird angepasst
template-label = Der Weg, als Text
template-hint = Ein anderer Name macht einen neuen Weg neben dem alten. Laufende Runden gehen weiter, wie sie begonnen haben.
refuse-template-text = Das lässt sich nicht lesen: { $arg }
ways-adapt = Eine Kopie anpassen
ways-file = Als Datei
begins-title = Was auf einer eigenen Seite beginnt
begins-recall = Abberufung
begins-recall-when = Wenn jemand ein Mandat nicht länger haben soll. Geh zu denen, die für einen Hub sprechen oder eine Rolle haben, und zu ihrem Mandat; es entscheidet, wen eure Regeln nennen. Einen Grund muss niemand nennen.
begins-challenge = Anfechtung einer Vereinbarung
begins-challenge-when = Wenn etwas, das gilt, jetzt schadet. Jeder Hub sagt es auf der Seite der Vereinbarung; sie wird behalten, geändert, ausgesetzt oder beendet, und ohne rechtzeitige Entscheidung ruht sie.
begins-review = Überprüfung einer Vereinbarung
begins-review-when = Wenn ihr Tag gekommen ist, oder früher, wenn jemand es verlangt: behalten, ändern, aussetzen oder beenden, mit einem Druck auf ihrer Seite.
begins-exit = Austritt eines Hubs
begins-exit-when = Wenn ein Hub eigene Wege geht. Er schlägt es unter seinen Mitgliedern vor, und nur sie entscheiden.
begins-purpose = Überprüfung des Zwecks
begins-purpose-when = Wenn sich das, wofür wir da sind, anders liest als früher. Von seiner Seite aus wird ein neuer Wortlaut vorgeschlagen und das Denken dahinter bestätigt oder geändert.
begins-charter = Änderung der Regeln
begins-charter-when = Wenn eine Regel im Weg steht. Neben jeder Zeile der Regeln steht, wie man eine andere vorschlägt.

# A line of the charter
kind-line = Eine Zeile der Regeln ändert sich
line-matter = Welche Zeile
line-place = Wo entschieden wird
line-place-network = von allen Hubs
line-place-there = in der Gruppe, die es betrifft
line-place-above = in der Gruppe darum herum
line-by = Auf welchen Wegen
line-who = Wenn man es einfach tut: wer darf
line-who-anyone = alle
line-who-inside = Mitglieder der Gruppe
line-who-voice = wer für sie spricht
line-who-facilitator = ihre Moderation
line-why = Warum, in einem Satz
line-change = Änderung vorschlagen

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } fragt nur und entscheidet nichts: eine Regel braucht einen Weg, der entscheidet.

# Funds
nav-share = Teilen
share-text = Was wir gemeinsam halten, und was aus jedem Betrag wurde.
funds = Fonds
fund = Fonds
no-funds = Es gibt noch keinen Fonds.
money-i-hold = Geld in meinen Händen
fund-propose = Einen Fonds vorschlagen
fund-there = Im Fonds
fund-came = Eingegangen
fund-held = Vergeben, noch nicht ausgegeben
fund-spent = Ausgegeben, mit Beleg
fund-adds-up = Was einging, ist, was da ist, vergeben und ausgegeben wurde: auf den Cent.
fund-who-holds = Wer Geld davon hat
fund-allocate = Daraus etwas vergeben
statement = Auszug
statement-what = Was
statement-day = Tag
statement-amount = Betrag
statement-empty = Noch hat sich nichts bewegt.
spend = Beleg eintragen
give-back = Zurückgeben
receipt = Wofür: der Beleg in Worten
amount-in = Betrag in { $x }
contribute = Etwas ging ein
contribute-from = Von wem oder wofür
contribute-enter = Eintragen
movement = Ein Betrag
movement-holder = In der Hand von
movement-by = Eingetragen von
moved-contributed = Eingang:
moved-allocated = Vergeben:
moved-spent = Ausgegeben:
moved-given-back = Zurückgegeben:
decimal-mark = ,
effect-fund = { $y } hält einen Fonds: { $x } ({ $currency })
effect-allocate = { $money } aus { $x } gehen an { $y }, für: { $what }
kind-fund = Ein Fonds entsteht
kind-allocate = Geld aus einem Fonds wird vergeben
allocate-to = An wen
allocate-for = Wofür
currency = Währung
event-fund-created = ein Fonds entstand
event-fund-contributed = Geld ging ein
event-fund-allocated = Geld wurde vergeben
event-fund-spent = Geld wurde ausgegeben
event-fund-given-back = Geld wurde zurückgegeben
matter-keep-books = Eingänge und Ausgaben eintragen
matter-create-fund = Einen Fonds anlegen
matter-allocate-money = Geld aus einem Fonds vergeben
refuse-fund-unknown = Diesen Fonds gibt es nicht.
refuse-money-not-yours = Dieses Geld ist in anderen Händen.
refuse-not-enough-money = So viel ist nicht da.
refuse-not-an-amount = Schreib einen Betrag wie 1200,50.

# Recall
recall-propose = Abberufung vorschlagen
pace = Was damit getan wurde
pace-used = { $n ->
    [one] In einer Runde wurde damit eine Stimme gegeben.
   *[other] In { $n } Runden wurde damit eine Stimme gegeben.
}
pace-last = zuletzt { $x }
pace-asked = Die Mitglieder wurden zuletzt { $x } gefragt.
pace-never-asked = Die Mitglieder wurden noch nie gefragt.
pace-since = { $n ->
    [one] Eine Entscheidung seither
   *[other] { $n } Entscheidungen seither
 }
pace-answering = In der letzten Runde antworteten { $x } von { $y }.

# Selection for a role
practice-role-selection = Auswahl für eine Rolle

# Admission and exit of a hub
practice-admission = Aufnahme eines Hubs
effect-hub-trial = { $x } wird ein Hub auf Probe bis { $y }
effect-admit = { $x } hat seine Stimme im Netzwerk
effect-suspend = { $x } wird in keiner neuen Runde gefragt
effect-exit = { $x } verlässt das Netzwerk
kind-admit = Ein Hub erhält seine Stimme
kind-suspend = Ein Hub wird ausgesetzt
kind-exit = Der Hub verlässt das Netzwerk
trial-until = Auf Probe bis (leer: keine Probe)
on-trial = auf Probe bis { $x }
suspended-since = ausgesetzt seit { $x }
event-body-admitted = ein Hub erhielt seine Stimme
event-body-placed = ein Hub kam zu einer Region
event-body-suspended = ein Hub wurde ausgesetzt
matter-place-hub = Sagen, zu welcher Region ein Hub gehört
matter-suspend-hub = Einen Hub aussetzen
matter-exit-network = Das Netzwerk als Hub verlassen
refuse-hub-admitted = Dieser Hub hat seine Stimme schon.
refuse-hub-without-voice = Dieser Hub hat keine Stimme, die man aussetzen könnte.
refuse-hub-only = Das ist für Hubs.

# Governance by criteria
practice-governance = Governance-Vorschlag
charter-about-holacratic = Rollen tragen die Befugnis; wer in einer Rolle eine Spannung fühlt, kann Rollen und Regeln ändern, und ein Einwand wird nach fünf Kriterien beurteilt.
objection-not-valid = beurteilt: ein Bedenken
path-not-valid = als Bedenken beurteilt
judge-title = Wofür hat der Einwand ein Argument genannt?
judge-text = Nicht, ob es stimmt oder schwer wiegt: nur, ob es begründet wurde.
judge-reduces = Wir können unsere Arbeit schlechter tun
judge-limits = Es schränkt eine Rolle dessen ein, der einwendet
judge-new = Ohne den Vorschlag gibt es das nicht schon
judge-certain = Es ist sicher, oder käme zu spät ans Licht
judge-violates = Der Vorschlag verletzt eine Regel
judge-explicit = Ein Grund ist genannt
judge-impersonal = Es geht um das, was entschieden wird, und um niemanden als Person
judge-evidenced = Etwas, das gesehen wurde, spricht dafür; es ist nicht bloß vorausgesagt
judge-merely_better = Es sagt nur, dass es eine bessere Idee gibt
judge = Beurteilen
event-practice-judged = ein Einwand wurde nach Kriterien beurteilt
refuse-judged-by-peers = Hier finden es alle gemeinsam heraus: öffne die Prüfung.
refuse-judged-by-others = Einwände werden hier nach anderen Kriterien beurteilt. Sieh dir die Seite noch einmal an.
refuse-judged-by-criteria = Hier entscheiden Kriterien: wer leitet, urteilt danach.
rule-name-absolute = absolute Mehrheit
rule-name-unanimity = Einstimmigkeit

# Instructed mandates
effect-voice-instructed = { $x } spricht für { $y } bis { $until }, wie die Mitglieder entscheiden
instructed-label = gebunden an das, was die Mitglieder des Hubs entscheiden
instructed-note = Diese Stimme ist gebunden: sie sagt, was die Mitglieder zum jetzigen Text entschieden haben. Haben zu wenige geantwortet, ist sie frei.
refuse-ballots-sealed = Es wurden verdeckte Stimmzettel abgegeben. Sie enden mit der Auszählung, damit niemand sie vorher liest.
refuse-hub-asks-by-ballot = Ein Hub fragt seine Mitglieder mit einer Frage, die nichts entscheidet, mit „Erst meinen Hub fragen“.
refuse-body-has-money = In einem Topf dieser Gruppe liegt Geld. Gebt es zuerst aus, oder dorthin, wohin es gehört.
refuse-instructed-voice-only = Nur die Stimme eines Hubs kann gebunden sein.
refuse-instructed-ask-first = Dein Mandat ist gebunden: frag zuerst deinen Hub zu diesem Text.
refuse-instructed-still-asked = Dein Hub wird noch gefragt. Danach gibst du seine Antwort.
refuse-instructed-yes = Dein Hub sagt ja, und daran bist du gebunden: ja, oder ja mit Bedenken.
refuse-instructed-no = Dein Hub sagt nein, und daran bist du gebunden: wende ein, stimme mit Nein oder halte dich heraus.

## Votes that are lent
lend-title = { $x } deine Stimme leihen
lend-text = Wo man Stimmen verleihen kann, gilt deine wie die dieses Menschen, außer du stimmst selbst ab. Du kannst sie jederzeit zurücknehmen, und alle können es sehen.
lend-scope = Wofür
lend-until = Bis (oder bis du sie zurücknimmst)
lend-button = Verleihen
lend-here = Meine Stimme hierfür verleihen
lend-to = An wen
lent-title = Stimmen, die ich verliehen habe
lent-text = Sie zählen nur, wo man Stimmen verleihen kann, und nur, wo ich nicht selbst abstimme. Was enger ist, gilt vor dem, was weiter ist.
lent-for-all = für alles
lent-for-outcome = für das, was „{ $x }“ dient
lent-for-run = für „{ $x }“
lent-to-nobody = an niemanden
lent-idle = zählt jetzt nicht
lent-take-back = zurücknehmen
lent-circle = Das geht im Kreis, bis jemand darin abstimmt: { $x }
lent-here = Verliehene Stimmen
lent-voted = Du stimmst selbst ab, also stimmt niemand für dich ab.
lent-not = Du hast deine Stimme niemandem geliehen. Wenn du nicht abstimmst, zählt sie nicht.
lent-goes-to = Wenn du nicht abstimmst, geht deine Stimme an
lent-carried = hat abgestimmt und trägt deine Stimme mit
lent-waiting = hat noch nicht abgestimmt
lent-round = geht im Kreis, und niemand darin hat abgestimmt
lent-mine = { $n ->
    [one] Du trägst eine Stimme außer deiner eigenen.
   *[other] Du trägst { $n } Stimmen außer deiner eigenen.
 }
lent-all = { $n ->
    [0] Bisher zählt keine verliehene Stimme.
    [one] Bisher zählt eine verliehene Stimme; sie kommt dazu, wenn die Abstimmung schließt.
   *[other] Bisher zählen { $n } verliehene Stimmen; sie kommen dazu, wenn die Abstimmung schließt.
 }
lent-many = { $x } trägt { $y } Stimmen, mehr als ein Fünftel von allen.
result-lent = { $n ->
    [one] Eine dieser Stimmen war verliehen.
   *[other] { $n } dieser Stimmen waren verliehen.
 }
refuse-nobody-lends = Auf keinem der Wege, hier zu entscheiden, lassen sich Stimmen verleihen. Das Netzwerk müsste zuerst einen solchen annehmen.
refuse-lend-to-nobody = Für alles kannst du deine Stimme nur jemandem leihen. Um sie nicht mehr zu verleihen, nimm sie zurück.
refuse-lend-to-oneself = Deine Stimme gehört dir schon. Wähle jemand anderen.
refuse-run-lends-not = In diesem Vorschlag lassen sich Stimmen nicht verleihen.
refuse-lent-already = So hast du sie schon verliehen.
refuse-lent-count = Du verleihst deine Stimme für höchstens { $arg } Sachen zugleich. Nimm zuerst eine zurück.
refuse-not-lent = Dafür hast du nichts verliehen.
refuse-template-lends = Stimmen werden unter Menschen verliehen, und wo etwas entschieden wird: lass lent weg, oder joiners, oder die Stimme der Hubs.

## Hubs, regions, substitutes
region = Region
region-none = keine Region
regions-title = Was jede Region sagt
regions-says = Sie sagt
kind-place = Ein Hub gehört zu einer Region
effect-place = { $x } gehört zur Region { $y }
effect-place-none = { $x } gehört zu keiner Region
effect-voice-substitute = { $x } darf für die Person einspringen, die für { $y } spricht, bis { $until }
effect-voice-latitude = { $x } spricht für { $y } bis { $until }, wie die Mitglieder entscheiden, mit Spielraum beim Wortlaut
latitude-label = gebunden, mit Spielraum: darf einer Änderung bloß des Wortlauts folgen, ohne noch einmal zu fragen
latitude-note = Wo sich nur der Wortlaut ändert, bleibt es bei dem, was entschieden wurde.
substitute-label = als Vertretung: springt für die Person ein, die spricht
substitute-note = Eine Vertretung: spricht nur, wenn sie den Platz der Person einnimmt, die sonst spricht.
substitutes = Vertretungen
swap = { $x } statt { $y } sprechen lassen
swap-alone = { $x } sprechen lassen
wording-label = Nur der Wortlaut ändert sich: Hubs, die Spielraum gegeben haben, bleiben bei dem, was sie entschieden haben
result-members = Von den Menschen, die ihre Hubs gefragt haben, sagten { $x } ja und { $y } nein.
rule-name-regions = Mehrheit der Regionen
rule-name-double = Mehrheit der Hubs und ihrer Mitglieder
refuse-region-circle = Eine Region ist ein Kreis des Netzwerks. Bilde ihn zuerst, oder wähle einen anderen.
refuse-wording-changes-effects = Was bei der Annahme geschieht, ist mehr als Wortlaut. Lass es, wie es ist, oder nimm das Häkchen weg.
refuse-latitude-instructed = Spielraum gehört zu einer gebundenen Stimme. Binde sie, oder lass den Spielraum weg.
refuse-not-a-substitute = Diese Person ist jetzt keine Vertretung. Der Hub bestimmt eine durch Entscheidung.
refuse-speaks-not = Diese Person spricht jetzt nicht für den Hub. Sieh dir die Seite des Hubs noch einmal an.
refuse-somebody-speaks = Es spricht schon jemand für den Hub. Sag, an wessen Stelle die Vertretung tritt.
refuse-swap-yours = Das darf nur, wer für den Hub spricht, oder die Vertretung.
refuse-template-hubs-only = Regionen und Mitglieder zählen neben den Hubs, in einer Abstimmung, die entscheidet: lass joiners weg, und die Stimme der Menschen.

## Reports, deviations, shared tensions
report-due = Der nächste Bericht ist am { $x } fällig.
report-late = überfällig
report-give = Berichten
report-words = Was hast du mit diesem Mandat getan, und was möchtest du gefragt werden?
report-file = Den Bericht festhalten
reports = Was berichtet wurde
report-days-label = Berichtet mindestens einmal in so vielen Tagen (leer: keine Berichte)
term-ends-soon = endet bald: noch { $x }
deviations = Wo jemand anders gehandelt hat
deviate = Ich habe anders gehandelt
deviate-hint = Manchmal kostet Warten mehr, als eine Vereinbarung zu brechen. Sag es offen; beim dritten Mal kommt sie zur Überprüfung wieder.
deviate-file = Offen sagen
deviation-reason = Warum Warten mehr gekostet hätte
deviation-affected = Wen es betrifft:
deviation-cleanup = Was ich jetzt deswegen tue:
tension-share = Ich spüre es auch
tension-unshare = Ich spüre es nicht mehr
tension-shared = { $n ->
    [one] Ein anderer Mensch spürt es auch
   *[other] { $n } andere spüren es auch
 }
refuse-tension-shared = Das hast du schon gesagt, oder es ist deine eigene.
refuse-tension-not-shared = Du hast nicht gesagt, dass du es auch spürst.
refuse-deviations-count = Sie wurde { $arg } Mal gebrochen. Schlag stattdessen vor, sie zu ändern.
refuse-recalled-lately = Dieses Mandat wurde kürzlich bestätigt. Drei Monate lang lässt sich sein Ende nur aus einer Spannung vorschlagen, die mindestens { $arg } Mitglieder spüren: bitte andere zu sagen, dass sie sie auch spüren.
refuse-report-days = Zwischen zwei Berichten liegen 7 bis { $arg } Tage.
refuse-reports-count = Zu einem Mandat werden höchstens { $arg } Berichte behalten.
effect-reports = { $n ->
    [one] berichtet jeden Tag
   *[other] berichtet mindestens einmal in { $n } Tagen
 }
double-so-far = Neben den Hubs zählen die Menschen, die von ihnen gefragt werden: Von deren Ja und Nein muss mindestens { $share } Ja sein. Bisher { $yes } Ja, { $no } Nein. Wo kein Hub fragt, wird nichts angenommen.
result-regions = Nach Regionen: { $x } von { $y } sagen Ja.
refuse-time-long-ago = Dieser Tag liegt zu weit zurück. Bitte einen Tag nach 1970 angeben.

## The account of a count
trace-ballots = Stimmzettel, die zählen: { $valid }; leere: { $empty }. Zu wählen: { $seats }.
trace-ballots-spend = Stimmzettel, die zählen: { $valid }; leere: { $empty }.
trace-quota = Quote, in Stimmen: { $votes }.
trace-stage = Stufe { $number }
trace-stage-gone = bei niemandem mehr: { $exhausted }; durch Abschneiden verloren: { $lost }
trace-totals-votes = Stimmen:
trace-totals-approvals = Zustimmungen:
trace-totals-scores = Noten, zusammengezählt:
trace-totals-means = Noten, im Durchschnitt:
trace-totals-supporters = So viele stehen dahinter:
trace-totals-dots = Punkte:
trace-totals-borda = Borda-Punkte:
trace-totals-copeland = Copeland: gewonnene Paare weniger verlorene:
trace-elected = Gewählt: { $option } (Stimmen: { $votes }).
trace-elected-last = Gewählt: { $option } (Stimmen: { $votes }); es sind nur noch so viele übrig, wie zu wählen sind.
trace-surplus = Der Überschuss von { $option } geht weiter: { $surplus } von { $votes }.
trace-eliminated = { $option } hat am wenigsten Stimmen, { $votes }, und scheidet aus.
trace-tie = Gleichstand: { $among }. { $reason }: { $taken }.
trace-tie-earlier = In Stufe { $stage } lagen sie noch auseinander
trace-tie-preferences = Auf mehr Stimmzetteln vorgezogen
trace-tie-top-scores = Öfter die höchste Note
trace-tie-totals = Die höhere Summe
trace-tie-supporters = Mehr stehen dahinter
trace-tie-cost = Am günstigsten
trace-tie-borda = Die meisten Borda-Punkte unter ihnen
trace-tie-lot = Durch das Los
trace-finalists = In die Stichwahl kommen { $first } und { $second }.
trace-runoff = Stichwahl, nach Stimmzetteln: { $first } { $x }, { $second } { $y }.
trace-preferred = Auf so vielen Stimmzetteln vorgezogen (Zeile vor Spalte):
trace-paths = Stärkste Pfade (von Zeile zu Spalte):
trace-condorcet = { $option } schlägt im Paarvergleich jede andere.
trace-condorcet-none = Keine schlägt im Paarvergleich jede andere; diese schlagen alle übrigen: { $smith }.
trace-condorcet-loser = { $option } verliert gegen jede andere.
trace-locked = { $winner } vor { $loser }, Abstand { $margin }: steht fest.
trace-not-locked = { $winner } vor { $loser }, Abstand { $margin }: ausgelassen, es würde einen Kreis schließen.
trace-endowment = Abgestimmt haben { $voters }; auf jede Person kommen { $each }.
trace-funded = { $option } wird bezahlt: Kosten { $cost }, Zustimmungen { $supporters }, je Person höchstens { $price }.
trace-short = { $option } wird nicht aus Anteilen bezahlt: es kostet { $cost }, und die es wollen ({ $supporters }), haben zusammen noch { $left }.
trace-passed = { $option } passt nicht mehr: Kosten { $cost }, übrig { $left }.
trace-spent = Ausgegeben: { $total } von { $budget }.
trace-raised = Damit weniger übrig bleibt, wurde der Anteil aller { $times } Mal erhöht, auf { $each }; { $why }.
trace-raised-overspend = noch einmal, und es würde mehr ausgegeben, als da ist
trace-raised-exhausted = nichts, was übrig ist, passt noch
trace-raised-enough = öfter erhöht dieses Verfahren nicht
trace-matched = { $option }: beigetragen { $contributed }, errechneter Zuschuss { $subsidy }, ausgezahlter Zuschuss { $matched }.
trace-no-ballots = Es gibt keinen Stimmzettel; nichts ist entschieden.
trace-no-lot = Das Los hat nichts entschieden.
trace-lot = Das Los hat entschieden: Irgendwo machte nur die vor der Auszählung geloste Reihenfolge für Gleichstände den Unterschied.

# another instead
objection-moot = nicht mehr nötig: es wird nach einer anderen Möglichkeit gefragt
path-moot = nicht mehr nötig
option-set-aside = es wird nach einer anderen gefragt
option-barred = kann die Rolle nicht haben
set-aside = Nach einer anderen fragen
set-aside-hint = Dieselben Stimmzettel werden ohne diese Möglichkeit noch einmal ausgezählt, und alle werden nach der nächsten gefragt. Die Einwände gegen sie sind dann vorbei.
set-aside-why = Warum eine andere?
event-practice-set-aside = statt nach der gewählten wird nach einer anderen Möglichkeit gefragt
refuse-option-not-asked-about = Danach wird gerade nicht gefragt. Sieh dir die Seite noch einmal an.
refuse-candidate-leads-not = Wer selbst kandidiert hat, lässt nicht nach einer anderen Person fragen. Lass jemand anderen die Runde leiten.
refuse-objector-leads-not = Was noch steht, ist allein dein eigener Einwand. Lass jemand anderen die Runde leiten, oder finde, was ihn auflösen würde.
refuse-role-holders = Diese Rolle haben schon so viele, wie sie zugleich haben dürfen ({ $arg }). Beende zuerst ein Mandat, oder wähle weniger Menschen.
refuse-role-terms = Dieser Mensch hatte die Rolle schon so viele Mandate nacheinander, wie es geht ({ $arg }). Frag jemand anderen.
refuse-limit-range = Eine Grenze ist eine Zahl von 1 bis { $arg }; lass das Feld leer, wo es keine gibt.
refuse-limits-same = So ist es schon begrenzt.
refuse-link-held = Diese Verbindung hat schon jemand, und eine Verbindung ist ein einziger Mensch. Beende zuerst dieses Mandat.
refuse-set-aside-for-objection = Nach einer anderen wird nur gefragt, wo ein Einwand geprüft ist und trägt. Warte darauf, oder lass die gewählte Person sagen, dass sie nicht kandidiert.

# circles, links, domains
domain = Bereich
domains = Worüber hier allein entschieden wird
domains-none = Noch ist nichts benannt, worüber hier allein entschieden wird.
domain-lies-with = Bei wem er liegt
domain-now = jetzt hier
domain-passed = hat ihn weitergegeben
domain-passed-to = weitergegeben an
domain-policies = Was dazu vereinbart ist
domain-no-policies = Noch ist nichts dazu vereinbart.
domain-policies-hint = Widersprechen sich zwei davon, zählt die obere: wer den Bereich weitergegeben hat, geht vor, und wer ihn bekommen hat, richtet sich danach.
domain-agree = Eine Vereinbarung dazu vorschlagen
domain-about = Geht es um einen dieser Bereiche?
domain-hint = Nenne, worüber diese Gruppe allein entscheidet, damit sie dafür sonst niemanden fragen muss. Der Bereich kann an einen Kreis in ihr oder an eine Rolle weitergegeben werden.
domain-to = An welchen Kreis oder welche Rolle?
take-domain-back = Zu { $x } zurückholen
kind-domain = Einen Bereich benennen
kind-pass-on = Weitergeben
kind-take-back = Zurückholen
kind-end-domain = Diesen Bereich beenden
kind-amend-role = Die Rolle anders beschreiben
kind-end-role = Die Rolle beenden
kind-link-role = Eine Rolle einer anderen Gruppe mitnutzen
kind-add-to-role = Hier mehr von ihr erwarten
kind-unlink-role = Sie nicht mehr mitnutzen
link-role-hint = Wer sie hat, hat sie dann auch für diese Gruppe. Was sie hier tut, kannst du ergänzen; was sie dort ist, wo sie herkommt, bleibt.
role-adds = Was wird hier außerdem von ihr erwartet?
role-used-by = Mitgenutzt von
role-duty = Gehört zu ihr eine Aufgabe in Runden oder zwischen Kreisen?
role-acting = Einstweilen: { $x }
role-unfilled = Niemand steht dafür ein.
role-unfilled-above = Dafür, dass sie unbesetzt ist, steht ein: { $x }.
duty-none = Keine
duty-facilitator = Leitet die Runden
duty-lead = Leitet den Kreis, für die Gruppe darum herum
duty-delegate = Spricht für den Kreis in der Gruppe darum herum
links-title = Wer ihn verbindet
links-hint = Zwei Menschen gehören zu diesem Kreis und auch zu { $x }: einer leitet hier, der andere spricht dort.
link-lead = Leitet
link-delegate = Spricht
link-missing = diese Rolle gibt es noch nicht
uses-title = Rollen, die hier mitgenutzt werden
reported-title = Wo eure Delegierten mitentschieden haben
effect-role-amend = Die Rolle { $x } wird neu beschrieben, unter dem Namen { $y }
effect-role-limit = Wer die Rolle { $x } hat, wird begrenzt: { $y }
effect-role-end = Die Rolle { $x } endet, und mit ihr jedes Mandat dafür
effect-role-link = { $y } nutzt die Rolle { $x } mit
effect-role-add = Von der Rolle { $x } wird mehr erwartet: { $y }
effect-role-unlink = { $y } nutzt die Rolle { $x } nicht mehr mit
effect-domain = { $x } entscheidet allein über: { $y }
effect-pass-on = { $x } wird weitergegeben an { $y }
effect-take-back = { $y } holt { $x } zurück
effect-end-domain = Über { $x } entscheidet niemand mehr allein
effect-allocate-chosen = Aus { $x } wird bezahlt, was gewählt wird, an die, die es vorgeschlagen haben
effect-recall = { $money } gehen von { $y } zurück an { $x }: { $what }
event-mandate-role-limited = wer eine Rolle haben darf, wurde begrenzt
event-mandate-role-amended = eine Rolle wurde anders beschrieben
event-mandate-role-linked = eine Rolle wird von einer anderen Gruppe mitgenutzt
event-mandate-role-added-to = von einer Rolle wird mehr erwartet
event-mandate-role-unlinked = eine Rolle wird nicht mehr mitgenutzt
event-body-domain-defined = ein Bereich wurde benannt
event-body-domain-passed-on = ein Bereich wurde weitergegeben
event-body-domain-taken-back = ein Bereich wurde zurückgeholt
event-body-domain-ended = ein Bereich endete
refuse-domain-unknown = So einen Bereich gibt es nicht. Sieh dir die Seite noch einmal an.
refuse-domain-over = Dieser Bereich ist beendet. Benenne ihn dort neu, wo er gebraucht wird.
refuse-domain-elsewhere = Diese Gruppe ist an diesem Bereich nicht beteiligt. Schlag es in der Gruppe vor, bei der er liegt oder die ihn weitergegeben hat.
refuse-domain-from-above = Ein Kreis bekommt seine Bereiche von der Gruppe darum herum. Schlag es dort vor.
refuse-domains-count = Es gibt so viele Bereiche, wie ein Netzwerk haben kann ({ $arg }). Beende zuerst einen.
refuse-domain-with-role = Er liegt bei einer Rolle. Hol ihn zuerst zurück.
refuse-domain-inside = Gib ihn an einen Kreis in dieser Gruppe weiter oder an eine ihrer Rollen.
refuse-domain-there = Er liegt schon bei dieser Gruppe; es gibt nichts zurückzuholen.
refuse-domain-passed-on = Er wurde weitergegeben. Hol ihn zuerst zurück.
refuse-link-in-circle = So eine Verbindung hat nur ein Kreis. Wähle eine andere Aufgabe.
refuse-link-once = Dieser Kreis hat so eine Rolle schon. Gib jemandem diese.
refuse-links-are-two = Die doppelte Verbindung eines Kreises sind zwei Menschen. Wähle jemand anderen.
refuse-link-belongs = Wer einen Kreis verbindet, gehört zur Gruppe darum herum. Lade diesen Menschen zuerst dorthin ein, oder wähle jemand anderen.
refuse-role-there = Die Rolle wird hier schon genutzt. Ergänze sie stattdessen.
refuse-role-not-linked = Die Rolle wird hier nicht mitgenutzt. Entscheidet zuerst, sie mitzunutzen.
refuse-role-duty-stays = Eine Rolle mit einer Aufgabe in Runden oder zwischen Kreisen bleibt, wo sie ist. Beschreib eine eigene.
refuse-linked-count = Die Rolle wird schon von so vielen Gruppen mitgenutzt, wie es geht ({ $arg }). Beschreib eine eigene.
refuse-added-count = Zu ihr wurde so viel ergänzt, wie es geht ({ $arg }). Beschreib die Rolle dort anders, wo sie herkommt.

# a process that broke down
breakdown-title = Der Prozess hier ist zusammengebrochen
breakdown-text = Wer in der Gruppe darum herum Runden leitet, darf sie auch hier leiten, bis von dort gesagt wird, dass es wieder geht.
breakdown-spread = In einer Gruppe darin ist der Prozess zusammengebrochen, und niemand hat es dort behoben.
breakdown-declare = Sagen, dass der Prozess zusammengebrochen ist
breakdown-hint = Für den Fall, dass Regeln immer wieder gebrochen werden oder sich nichts mehr entscheiden lässt. Wer in der Gruppe darum herum Runden leitet, darf dann auch hier leiten, bis von dort gesagt wird, dass es wieder geht.
breakdown-words = Was geht nicht mehr?
restore = Es geht wieder
restore-words = Was wurde behoben?
event-body-breakdown-declared = der Prozess einer Gruppe ist zusammengebrochen
event-body-breakdown-spread = ein Zusammenbruch, den niemand behob, griff auf die Gruppe darum herum über
event-body-process-restored = der Prozess einer Gruppe geht wieder
refuse-breakdown-of-network = Um das Netzwerk herum ist niemand, der seinen Prozess wiederherstellen könnte. Schlag allen Hubs vor, was ihm helfen würde.
refuse-breakdown-by-facilitator = Das sagt nur, wer hier oder in der Gruppe darum herum Runden leitet.
refuse-breakdown-declared = Das ist schon gesagt.
refuse-breakdown-nobody-restores = In der Gruppe darum herum leitet niemand Runden; also könnte niemand sagen, dass es wieder geht. Besetze zuerst diese Rolle.
refuse-breakdown-none = Niemand hat gesagt, dass der Prozess zusammengebrochen ist; es gibt nichts wiederherzustellen.
refuse-restored-from-above = Dass es wieder geht, sagt nur, wer in der Gruppe darum herum Runden leitet.
refuse-output-not-here = Das kann aus diesem Weg zu entscheiden nicht hervorgehen. Nimm einen anderen Weg, oder lass es weg.
refuse-rule-by-outputs = { $arg } entscheidet das nicht: was daraus hervorgehen kann, sagen die eigenen Regeln dieses Weges. Nenne einen anderen Weg.
refuse-rule-by-choice = { $arg } wählt unter Möglichkeiten: es sagt, welche, nicht, ob. Dies braucht einen Weg, der mit Ja oder Nein endet, oder der für Sitze Menschen und für Geld Vorhaben wählt.
refuse-template-outputs = Nenne Sachen aus den Regeln, über die entschieden wird, jede nur einmal.

# advice, asked again and heard after
affected-title = Betroffen, und nicht gefragt
affected-say = Es betrifft mich, und ich wurde nicht gefragt
affected-how = Wie betrifft es dich?
affected-answer = Deine Antwort, nachdem du das gehört hast
affected-stand-by = Bei der Entscheidung bleiben
affected-review = Sie überprüfen lassen
affected-stands = Gehört; es bleibt bei der Entscheidung
affected-reviewed = Gehört; die Entscheidung ist in Überprüfung
affected-waits = { $x } soll das noch hören
do-hear = Anhören
need-hear = Jemand, der nicht gefragt wurde, ist betroffen
event-practice-said-affected = jemand, der nicht gefragt wurde, ist betroffen
event-practice-affected-heard = jemand, der betroffen ist, wurde gehört
refuse-affected-too-late = Das lässt sich nur { $arg } Tage lang nach der Entscheidung sagen. Du kannst die Vereinbarung anfechten oder eine Spannung einbringen.
refuse-affected-was-asked = Du hast es entschieden, wurdest gefragt oder hast Rat gegeben. Du kannst stattdessen die Vereinbarung anfechten.
refuse-affected-said = Das hast du schon gesagt.
refuse-affected-unknown = Das ist hier nicht bekannt. Sieh dir die Seite noch einmal an.
refuse-not-decided-alone = Das hat niemand nach Rat allein entschieden. Du kannst stattdessen die Vereinbarung anfechten.

# charts
practice-choice-creating = Gemeinsam hinsehen
practice-choice-creating-when = Noch weiß niemand, worum es geht, oder alle wissen es anders: Was gesagt wird, kommt auf vier Tafeln, und wo die Gruppe ankommt, wird festgehalten. Es entscheidet nichts.
step-chart = Gemeinsam hinsehen
step-chart-done = { $n } auf den Tafeln
charts-title = Was gesagt wurde
chart-problem = Worum es geht
chart-solution = Was man tun könnte
chart-concern = Was dagegen spricht
chart-data = Was wir wissen
chart-words = In deinen eigenen Worten
chart-kind = Auf welche Tafel?
chart-speaker = Wer hat es gesagt?
chart-speaker-me = Ich
chart-put = Darauf schreiben
chart-own = Ja, das habe ich gesagt
chart-not-owned = noch nicht bestätigt
arrivals = Wo wir angekommen sind
arrivals-none = Noch nirgends.
arrive = Festhalten
arrive-words = Wo ist die Gruppe angekommen? Es bindet niemanden.
arrival-contest = Dort bin ich nicht angekommen
arrival-contest-why = Wo bist du stattdessen?
arrival-not = { $x } ist woanders
arrival-propose = Das vorschlagen
ending-closed = zu Ende besprochen
came-closed = Das Gespräch kam zum Abschluss; nichts wurde entschieden.
result-closed = Das Gespräch kam zum Abschluss und hat nichts entschieden.
event-practice-charted = etwas kam auf eine Tafel
event-practice-chart-owned = jemand bestätigte die eigenen Worte auf einer Tafel
event-practice-arrived = eine Gruppe kam irgendwo an
event-practice-arrival-contested = jemand ist dort nicht angekommen
refuse-chart-unknown = Das steht nicht auf den Tafeln. Sieh dir die Seite noch einmal an.
refuse-chart-not-yours = Nur wer es gesagt hat, bestätigt es.
refuse-chart-owned = Das hast du schon bestätigt.
refuse-arrival-unknown = Das wurde nicht festgehalten. Sieh dir die Seite noch einmal an.
refuse-arrival-contested = Das hast du schon gesagt.

# points that rest on others
point-rests-on = beruht auf { $x }
refuse-point-rests-on-itself = Ein Punkt kann nicht auf sich selbst beruhen. Lass seine eigene Nummer weg.
refuse-option-no-points = Hier beruht nichts auf etwas anderem. Lass es weg.

# spending together
practice-share-budget = Gemeinsam ausgeben
practice-share-budget-when = Eine Summe ist da für das, was Mitglieder vorschlagen: Alle kreuzen an, wofür sie zahlen würden, und das Geld wird so ausgegeben, dass alle, die dasselbe wollen, zusammen ihren gerechten Anteil davon bekommen.
budget-in = Was auszugeben ist, in { $x }
budget-words = { $x } auszugeben, { $y } erbeten
budget-spent = { $x } ausgegeben, { $y } übrig
cost-in = Was es kostet, in { $x }
options-cost-paid = Was du hier nennst, wird an den Menschen gezahlt, der für diesen Vorschlag einsteht. Was andere vorschlagen, wird an sie gezahlt.
options-cost-hint = Eins je Zeile: was es ist, dann was es kostet, dann warum, dazwischen jeweils ein Strich ( | ).
kind-allocate-chosen = Was gewählt wird, wird bezahlt
kind-recall = Vergebenes Geld wird zurückgeholt
recall-from = Von wem?
recall-why = Warum?
moved-recalled = Zurückgeholt:
event-fund-recalled = vergebenes Geld wurde zurückgeholt
refuse-budget-needed = Sag, wie viel auszugeben ist.
refuse-budget-nothing = Hier wird nichts ausgegeben; lass die Summe weg.
refuse-chosen-costs-nothing = Was gewählt wurde, nennt keine Kosten; also kann nichts bezahlt werden. Lass die Zahlung weg.
refuse-role-own = Die Rolle gehört dieser Gruppe selbst. Beschreib stattdessen die Rolle anders.
reported-circle = Wo die Delegierten dieses Kreises mitentschieden haben
method-equal-shares-cost = gleiche Anteile, Projekte zählen, was sie kosten
method-equal-shares-cardinality = gleiche Anteile, jedes Projekt zählt eins
method-equal-shares-cost-add1e = gleiche Anteile, erhöht, bis das Geld aufgebraucht ist
method-equal-shares-cardinality-add1e = gleiche Anteile, erhöht, bis das Geld aufgebraucht ist; jedes Projekt zählt eins
method-equal-shares-cost-add1p = gleiche Anteile, in Hundertsteln erhöht, dann aufgefüllt mit dem, was die meisten wollen
method-equal-shares-cardinality-add1p = gleiche Anteile, in Hundertsteln erhöht, dann aufgefüllt mit dem, was die meisten wollen; jedes Projekt zählt eins
method-equal-shares-cost-add1u = gleiche Anteile, erhöht, dann aufgefüllt mit dem, was die meisten wollen
method-equal-shares-cardinality-add1u = gleiche Anteile, erhöht, dann aufgefüllt mit dem, was die meisten wollen; jedes Projekt zählt eins
method-greedy = zuerst, was die meisten wollen
method-greedy-per-cost = zuerst, was gemessen an den Kosten die meisten wollen
method-phragmen = Phragmén: die geringste Last für alle, die es wollen
do-reopen = Noch einmal fragen
do-lent = Nachsehen
do-trial = Darüber entscheiden
need-reopen = Sie wartet: zu wenige haben geantwortet, oder ein Einwand steht. Frag noch einmal, sonst verfällt sie.
need-lent = Du hast deine Stimme jemandem geliehen, der nicht mehr da ist; sie zählt jetzt nirgends
need-trial = Die Probezeit dieses Hubs endet; die Hubs entscheiden über seine Stimme
need-challenged = In Kraft und angefochten; noch sagt kein Vorschlag, was daraus wird · { $x }

# carrying out
carrying-title = Umsetzung
carried-out = umgesetzt
carried-learned = Was dabei gelernt wurde
steps-none = Noch hat niemand etwas übernommen.
steps-done = { $x } von { $y } erledigt
step-plan = Etwas übernehmen
step-what = Was ist zu tun?
step-who = Wer tut es?
step-until = Bis wann?
step-end = Erledigt, oder doch nicht
step-words = Was daraus wurde, oder warum nicht
step-words-when = nötig nur, wenn du ihn fallen lässt
step-done = Es ist erledigt
step-drop = Doch nicht
step-was-done = erledigt am { $x }
step-dropped = fallen gelassen
step-late = überfällig
step-gone = nicht mehr da: jemand anderes wird gebraucht
how-it-goes = Wie es vorangeht
tell-how = Sagen, wie es vorangeht
tell-words = In zwei Sätzen: wie weit es ist und was noch fehlt.
finish = Es ist umgesetzt
finish-words = Was hast du gelernt, das andere brauchen können?
finish-for-good = Danach kommen keine Schritte mehr hinzu, und niemand kann es wieder öffnen. Die Vereinbarung bleibt in Kraft.
carries-title = Hat etwas übernommen für
limit-holders = { $n ->
    [one] ein Mensch zur gleichen Zeit
   *[other] höchstens { $n } Menschen zur gleichen Zeit
 }
limit-terms = { $n ->
    [one] ein Mandat, dann jemand anderes
   *[other] höchstens { $n } Mandate nacheinander
 }
limit-none = nichts ist mehr begrenzt
role-give = Vorschlagen, wer sie haben soll
kind-limit-role = Begrenzen, wer die Rolle hat
limit-holders-label = Wie viele haben sie höchstens zur gleichen Zeit?
limit-terms-label = Wie viele Mandate nacheinander darf derselbe Mensch sie haben?
limit-hint = Lass leer, was nicht begrenzt ist. Wer sie hat, behält sie, bis das Mandat endet; nach einem Jahr Pause wird neu gezählt.
role-past = Wer sie vorher hatte
role-changed = Was seither über sie entschieden wurde
do-step = Darum kümmern
need-step-is = Von dir zu tun: { $x }
need-step = Du hast dafür etwas übernommen, und der Tag dafür ist nah
event-agreement-step-planned = jemand übernahm einen Schritt einer Vereinbarung
event-agreement-step-done = ein Schritt einer Vereinbarung wurde erledigt
event-agreement-step-dropped = ein Schritt einer Vereinbarung wurde fallen gelassen
event-agreement-told = jemand sagte, wie es mit einer Vereinbarung vorangeht
event-agreement-carried-out = eine Vereinbarung ist umgesetzt
refuse-carried-out = Es ist schon umgesetzt. Schlag eine Änderung vor, wenn noch mehr zu tun ist.
refuse-step-for-oneself = Übernimm es selbst, oder bitte den Menschen, der für die Vereinbarung einsteht, es jemandem zu geben.
refuse-rests-not = Die Runde ruht nicht. Sieh dir die Seite noch einmal an.
refuse-found-by-other = Jemand hat übernommen, es herauszufinden, und sagt es selbst. Sag unten im Gespräch, was du weißt.
refuse-later-needs-agreement = Nur wo ein Text in Kraft tritt, kann man sich später um etwas kümmern. Dieser Vorschlag bringt keinen.
refuse-later-too-soon = Bis dahin ist der Text vielleicht noch nicht in Kraft. Wähle einen späteren Tag.
refuse-rest-too-long = Für die Runde danach bliebe keine Zeit mehr. Wähle einen früheren Tag.
refuse-resolution-who = Übernimm es selbst, oder überlass es dem Menschen, der für den Vorschlag einsteht.
refuse-steps-count = Es gibt so viele Schritte, wie eine Vereinbarung haben kann ({ $arg }). Bring zuerst einige zu Ende.
refuse-step-unknown = So einen Schritt gibt es hier nicht. Sieh dir die Seite noch einmal an.
refuse-step-over = Dieser Schritt ist schon zu Ende. Plane einen neuen.
refuse-step-not-yours = Das sagt nur, wer den Schritt übernommen hat oder für die Vereinbarung einsteht.
refuse-carriers-only = Wie es vorangeht, sagt nur, wer etwas dafür übernommen hat. Übernimm etwas, oder sag es unten im Gespräch.
refuse-told-count = Dazu ist so viel gesagt, wie es geht ({ $arg }). Sag, dass es umgesetzt ist, oder schlag eine Änderung vor.
refuse-steps-open = Noch offene Schritte: { $arg }. Sag zu jedem, dass er erledigt ist, oder doch nicht.
