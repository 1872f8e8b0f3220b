# Tout ce qu’un membre rencontre, en français. Une première version, faite par une machine : les améliorations
# sont les bienvenues.
# Glossaire : tension, proposition, tour (round), consentement, préoccupation (concern), objection (examinée,
# recevable, levée), retrait (stand aside), voix, hub, cercle, rôle, mandat, siège, accord, réexamen (review),
# raison d’être (purpose), objectif (outcome), règles (charter), registre (record), faciliter (facilitator).

skip = Aller au contenu
list-comma = { ", " }
colon = { $x } : { $y }
practice-consent = Tour de consentement
practice-small-consent = Consentement en petit groupe
practice-ask-hub = Consulter mon hub
practice-founding-round = Tour de fondation
practice-vote = Vote aux deux tiers
practice-lent-vote = Vote où l’on peut prêter sa voix
practice-double-majority = Vote des hubs et de leurs membres
practice-regional-vote = Vote par régions
practice-member-vote = Vote de tous les membres, aux deux tiers
practice-open-consent = Le dire, attendre, le faire
places = Rubriques
nav-today = Aujourd’hui
nav-decide = Décider
nav-people = Personnes
nav-purpose = Raison d’être
nav-record = Registre
signed-in-as = Vous êtes
you-speak-for = Vous parlez pour
you-are-here = Vous êtes ici
as-yourself = à titre personnel
as-hub = parler pour { $x }
me-short = Moi
hubs = { $n ->
    [one] { $n } hub
   *[other] { $n } hubs
 }
people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
 }
provisional = La raison d’être et les règles restent provisoires tant que les hubs ne les ont pas adoptées. Les pouvoirs spéciaux de la fondation prennent fin le { $x } au plus tard.
this-is-a-demo = Ceci est une démonstration.
let-a-day-pass = Laisser passer un jour
let-three-days-pass = Laisser passer trois jours
be-somebody-else = Changer de personnage
erased = [effacé]
made-here = ce que crée cette proposition
or = {" "}ou{" "}
more = Plus
save = Enregistrer
open = Ouvrir
until = jusqu’au { $x }
since = depuis le { $x }
still = encore { $x }

language = Langue
weekdays = lun. mar. mer. jeu. ven. sam. dim.
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
months-short = janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.
date-moment = { $weekday } { $day } { $month } à { $time }
date-moment-year = { $weekday } { $day } { $month } { $year } à { $time }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $day } { $month }
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
span-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
 }
span-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
ago-now = à l’instant
ago-minutes = il y a { $n } minutes
ago-hours = il y a { $n } heures
ago-yesterday = hier
ago-days = il y a { $n } jours

## Portes
door-start = Bienvenue
door-sign-in = Connexion
door-sent = Consultez vos e-mails
door-join = Une invitation pour vous
door-found = Fonder un réseau
door-outbox = Boîte d’envoi
offline-title = Pas de connexion
offline-text = Pour le moment, cet appareil ne parvient pas à joindre le réseau. Rien n’est perdu : ce que vous étiez en train d’écrire est toujours dans sa page, et ce qui vous attend reste ouvert jusqu’à son échéance.
offline-waits = Ce qui vous attendait
offline-seen = Tel que c’était le
offline-again = Réessayer
door-nowhere = Il n’y a rien ici
start-title = Un réseau qui se gouverne lui-même
start-text = Un hub, une voix, et toutes les voix se valent. Les décisions prennent effet d’elles-mêmes. Personne ne peut réécrire ce qui a été décidé.
start-demo-title = Meridian, un réseau de 24 hubs
start-demo-text = Dix-huit mois de tensions, de tours, d’objections et d’accords. Tout ce que vous faites ici est réel dans cette démonstration, et nulle part ailleurs ; les autres sont simulés et vous répondent.
start-demo-note = Toutes les personnes et tous les hubs sont inventés.
start-again = Recommencer la démonstration
start-back = Retour à l’accueil
start-look-around = Ou regardez autour de vous
start-about-marta = parle pour Hub Lisbon ; trois sujets l’attendent
start-about-ines-carvalho = membre de Hub Lisbon ; a proposé les résidences
start-about-ines-okafor = facilite les tours de l’association, vient de Hub Lagos
start-about-aylin = a fondé le réseau ; n’a plus aucun pouvoir spécial
start-moments = Trois minutes
start-moments-text = Cinq moments qui montrent à quoi tout cela sert. Quelques clics suffisent pour chacun.
moment-over = Vous l’avez vu. Recommencez la démonstration pour le revoir.
moment-of = { $x } sur 5
moment-next = Le moment suivant
moment-1 = Votre objection change une décision
moment-1-about = Vous parlez pour Hub Lisbon. Ce que vous voyez venir a arrêté une proposition ; quelqu’un suggère maintenant un meilleur texte.
moment-1-do = Votre objection a arrêté cette proposition, et quelqu’un suggère un autre texte. Cliquez sur « Oui, cela la lève ». Puis laissez passer trois jours, deux fois : tous les hubs sont consultés de nouveau, la proposition prend effet, et ce que vous voyiez venir est ce que l’on regarde au réexamen.
moment-2 = Chaque chose dit pourquoi elle est ainsi
moment-2-about = D’un montant, maillon par maillon, jusqu’à la raison d’être.
moment-2-do = Ce montant a quitté le fonds commun. Remontez « Pourquoi en est-il ainsi ? », maillon par maillon : la décision, la tension, l’objectif, la raison d’être.
moment-3 = La fondatrice essuie un refus
moment-3-about = Essayez de tricher : comme fondatrice, comme responsable du serveur. Chaque tentative est faite pour de vrai.
moment-3-do = Vous avez fondé ce réseau, et vous n’avez aucun pouvoir que les autres n’aient pas. Essayez de tricher.
moment-4 = Un clic devient la voix d’un hub
moment-4-about = Vous êtes membre de Hub Lisbon. Votre réponse remonte, et ses suites vous reviennent.
moment-4-do = Marta consulte son hub avant de répondre pour lui. Choisissez, enregistrez votre réponse, puis laissez passer trois jours : elle donne la voix du hub, le réseau décide et, sous « Aujourd’hui », vous apprenez ce que cela a donné.
moment-5 = Retirez quelqu’un, et voyez ce qui s’arrête
moment-5-about = Ce qui repose sur une seule personne, avant qu’il ne soit trop tard.
moment-5-do = Voici ce qui s’arrêterait ou attendrait si Ines Okafor n’était plus là demain.
rests-title = Si { $x } n’était plus là demain
rests-nothing = Rien ne s’arrêterait.
rests-text = Voici ce qui s’arrêterait, ou attendrait que quelqu’un prenne la relève.
rests-silent = personne d’autre ne parle pour lui : il resterait sans voix
rests-vacant = personne d’autre ne tient ce rôle
rests-led = personne n’animerait ce tour
rests-proposed = devient caduque si personne ne prend la relève
rests-agreement = personne n’en prendrait soin
cheat-title = Essayez de tricher
cheat-text = Chacune de ces tentatives est faite pour de vrai, sur ce réseau en activité. Vous voyez ce que cela donne, et qui peut le faire.
cheat-as-founder = En tant qu’Aylin, qui a fondé le réseau
cheat-as-founder-text = Ses pouvoirs spéciaux ont pris fin quand les hubs ont adopté les règles.
cheat-as-operator = En tant que responsable du serveur
cheat-as-operator-text = Qui exploite le serveur a la machine, et aucune voix.
cheat-purpose = Changer la raison d’être sans demander à personne
cheat-new-purpose = Tout ce que dit la fondatrice.
cheat-mandate = Retirer son mandat à Marta
cheat-hub = Exclure Hub Lisbon
cheat-voice = Répondre à un tour à la place de Hub Lisbon
cheat-close = Clore un tour avant que tout le monde ait répondu
cheat-nobody = Donner un ordre sans être membre
cheat-rewrite = Transformer en oui une objection enregistrée
cheat-rewrite-why = La vérification porte sur une vraie copie du registre, dans laquelle ce seul mot a été changé. Tout le monde peut la faire : chaque membre peut emporter le registre.
cheat-refused = Refusé. Rien n’a été enregistré.
cheat-recorded = Cela a été enregistré. Cela ne doit pas arriver ; dites-le-nous, s’il vous plaît.
cheat-who = Qui le peut :
cheat-who-voice = { $x }, qui parle pour le hub, et personne d’autre
cheat-who-host = { $x }, qui anime ce tour
cheat-who-nobody = personne ; il se clôt de lui-même
cheat-who-operator = les membres seulement ; exploiter un serveur ne fait pas de vous un membre
start-be = Devenir { $x }
start-your-networks = Vos réseaux
start-signed-in = Vous utilisez l’adresse { $x }.
start-found = Fonder un réseau
sign-in = Se connecter
sign-out = Se déconnecter
sign-in-title = Se connecter
sign-in-text = Nous vous envoyons un lien. Pas de mot de passe à retenir ni à perdre.
your-address = Votre adresse e-mail
address-wrong = Ce n’est sans doute pas une adresse e-mail. Vérifiez-la ; elle devrait ressembler à marta@example.org.
send-link = M’envoyer un lien
send-new-link = M’envoyer un nouveau lien
sent-title = Consultez vos e-mails
sent-text = Si { $x } peut recevoir des e-mails, un lien est en route. Il sert une seule fois et reste valable une demi-heure.
sent-no-mail = Aucun serveur d’e-mail n’est configuré sur cette machine. Le lien s’affiche dans le terminal et, depuis cette machine, ici :
confirm-title = Encore un clic
confirm-text = Vous allez vous connecter avec l’adresse { $x }.
link-over-title = Ce lien n’est plus valable
link-over-text = Un lien sert une seule fois et reste valable une demi-heure. Rien n’est perdu : demandez-en un nouveau.
mail-sign-in-subject = Votre lien de connexion
mail-sign-in-body =
    Bonjour,

    ce lien vous permet de vous connecter. Il sert une seule fois et reste valable une demi-heure :

    { $url }

    Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce lien, personne ne se connecte.
ask-hub-title = Consulter d’abord mon hub
ask-hub-text = Les membres de votre hub voient cette seule question, grâce à un lien dans votre messagerie habituelle, et répondent en disant pourquoi. Cela ne décide de rien ; c’est toujours qui parle pour lui qui donne la voix.
ask-hub-first = Consulter d’abord mon hub
ask-hub-link = afficher de nouveau le lien
ask-hub-all = toutes les réponses
ask-hub-says = Ce qu’en dit { $x }
ask-hub-criterion = La voix du hub a été donnée sans ses membres.
ask-hub-made = Consulter { $x }
ask-hub-made-text = Collez ce lien dans la messagerie de votre hub : { $x }. Toute personne qui a ce lien peut lire la question, et toute personne qui répond avec une adresse confirmée fait partie du hub ; ne le collez donc nulle part ailleurs.
ask-by = { $x } consulte ses membres
ask-question = Pouvez-vous vivre avec cela ?
ask-reason = Pourquoi ?
ask-reason-hint = le hub le lit
ask-address-text = Nous vous envoyons un e-mail, un seul, pour nous assurer que l’adresse est bien la vôtre ; votre réponse compte ensuite.
ask-answer = Répondre
ask-choose = Choisissez oui, non ou abstention.
ask-over-title = Cette question est close
ask-over-text = Elle a reçu sa réponse, son temps est écoulé ou le lien a déjà servi. Connectez-vous pour voir ce que cela a donné.
said-subject = Votre réponse : { $x }
said-body =
    Bonjour { $name },

    vous avez répondu « { $choice } » à « { $title } » dans { $hub }. Avec ce lien, votre réponse compte ; il sert une seule fois :

    { $link }

    Si ce n’était pas vous, vous n’avez rien à faire : sans ce lien, rien ne compte.
said-confirm = C’est bien ma réponse – { $x }
said-sent-text = Un e-mail est en route vers { $x }. Ouvrez le lien qu’il contient, et votre réponse compte.
said-words = { $choice } : { $title }
said-next = Qui parle pour { $x } l’a maintenant sous les yeux. À la fin du tour, vous saurez ce que cela a donné.
answer-speaks = Vous parlez pour { $x }
answer-as = Vous répondez en votre nom, { $x }
answer-of = Que répond { $x } ?
answer-confirm = Enregistrer cette réponse
answer-link-note = Ce lien n’est que pour vous. Il sert une seule fois, pour ce tour et pour rien d’autre.
answer-over-text = Il a déjà servi, son temps est écoulé ou le tour a avancé. Rien n’est perdu : connectez-vous pour voir où en sont les choses.
answered-words = { $choice } – pour { $voice }.
answered-next = À la clôture du tour, vous saurez ce que cela a donné ; si la proposition est adoptée, elle prend effet d’elle-même.
answered-closed = Votre réponse était la dernière : le tour est terminé.
answered-page = Voir le tour
off-title = Ne plus recevoir d’e-mails du réseau { $x } ?
off-text = Vous pouvez aussi en recevoir moins. Ce qui attend votre voix reste sous « Aujourd’hui », quel que soit votre choix.
off-done-title = Plus d’e-mails
off-done-text = { $x } ne vous écrit plus. Ce qui attend votre voix reste sous « Aujourd’hui ».
mail-title = E-mails
mail-text = Ce qui attend votre voix et ce que cela a donné, à l’adresse { $x }. Jamais plus d’un e-mail par jour, sauf si vous le demandez.
mail-refused = Depuis le { $x }, nos e-mails ne vous parviennent plus : { $y }
mail-rhythm = À quel rythme ?
mail-hour = À quelle heure ? ({ $x })
mail-choice-wrong = Choisissez un rythme et une heure, de 0 à 23.
rhythm-at-once = tout de suite
rhythm-daily = une fois par jour, tout ensemble
rhythm-weekly = une fois par semaine, le lundi
rhythm-never = jamais
calendar-title = Calendrier
calendar-text = Ce qui attend votre voix, dans le calendrier que vous utilisez déjà. L’adresse est secrète : elle montre des titres et des heures, et ne permet à personne d’agir.
calendar-make = Créer une adresse de calendrier
calendar-again = Créer une nouvelle adresse ; l’ancienne cesse de fonctionner
calendar-end = Désactiver toutes les adresses données jusqu’ici
calendar-of = Calendrier : { $x }
calendar-hub-text = Ce sur quoi ce hub est consulté, pour tous ses membres, dans les calendriers que vous utilisez déjà. L’adresse est secrète ; en créer une nouvelle met fin à l’ancienne.
calendar-made = Votre adresse de calendrier
calendar-made-text = Abonnez-vous à cette adresse dans votre application de calendrier.
mail-hello = Bonjour { $x },
mail-subject-one = { $network } : { $tag } – { $title }
mail-subject-many = { $n ->
    [one] { $network } : un sujet attend votre voix
   *[other] { $network } : { $n } sujets attendent votre voix
 }
mail-subject-came = { $network } : ce que cela a donné
mail-lead-came = Voici la suite des sujets auxquels vous avez pris part.
mail-tag-asked = Votre voix est attendue
mail-tag-again = Nouvelle consultation, le texte a changé
mail-tag-reminder = Toujours ouvert, bientôt clos
mail-tag-waits = Vous attend
mail-tag-came = Ce que cela a donné
mail-because = À l’origine : { $x }.
mail-until = Jusqu’au { $x } ({ $zone })
time-of = heure locale à { $x }
mail-choose = Choisissez ; une page s’ouvre pour vous laisser confirmer. Ces liens ne sont que pour vous ; ils ne servent qu’une fois, et pour ce tour seulement.
mail-marks = Les changements sont marqués : [-retiré-] [+ajouté+].
mail-all-of-it = Voir l’ensemble :
mail-why = Vous recevez ce message parce que vous êtes membre du réseau { $x }.
mail-settings = Choisir quand recevoir des e-mails
mail-off = Ne plus recevoir d’e-mails
join-title = { $x } vous invite
join-title-hub = { $x } vous invite, dans le réseau { $y }
join-by = invitation envoyée par { $x }
join-as = Vous arrivez avec l’adresse { $x }.
join-voice = Vous parleriez pour { $x }.
join-address-text = Nous vous envoyons un lien pour nous assurer que l’adresse est bien la vôtre ; il vous ramène ici.
your-name = Votre nom
your-name-hint = celui que les autres connaissent
join = Rejoindre
join-over-title = Cette invitation n’est plus valable
join-over-text = Elle a été fermée, elle a déjà servi ou son temps est écoulé. Demandez-en une nouvelle à qui vous l’a envoyée.
found-title = Fonder un réseau
found-text = Vous apportez ce qui existe ; la raison d’être et les règles restent provisoires jusqu’à ce que les hubs les adoptent. Vos pouvoirs spéciaux prennent fin à ce moment-là, ou au bout de quatre-vingt-dix jours.
found-name = Comment s’appelle-t-il ?
found-slug = Son nom court dans les adresses
found-slug-hint = Minuscules, chiffres et traits d’union ; tiré du nom si vous laissez ce champ vide.
found-purpose = Quelle est sa raison d’être ? Une phrase suffit.
found-founder = Votre nom
found-button = Fonder le réseau
found-charter = Avec quelles règles commencez-vous ? Les hubs peuvent changer chacune d’elles.
found-recommended = conseillé
charter-about-sociocratic = Chaque hub a une voix ; rien ne se décide tant qu’un argument montre que cela ferait du tort.
charter-about-cooperative = Chaque membre a une voix ; ce qui engage tout le monde demande les deux tiers des votes exprimés.
charter-about-informal = Qui propose quelque chose attend trois jours, puis le fait, sauf si quelqu’un dit à quoi cela nuirait.
found- = La fondation
founding-title = Fondation
founding-lead = Faites entrer vos hubs, relisez chaque e-mail avant son départ, puis consultez tout le monde en même temps. Rien ici ne vaut décision tant que les hubs ne l’ont pas adopté.
founding-running = Le tour de fondation est en cours :
founding-over = Le tour de fondation est terminé :
founding-paste = Collez vos hubs
founding-paste-text = Un hub par ligne : son nom, l’adresse de la personne qui parlera pour lui et, si vous voulez, sa ville et son fuseau horaire. Les lignes d’un tableur ou d’un fichier CSV conviennent. Rien n’est encore envoyé.
founding-check = Voir ce qui serait envoyé
founding-faults = Rien n’a été envoyé. Corrigez ces lignes :
founding-line = Ligne { $x } :
founding-no-hub = il manque le nom d’un hub.
founding-no-address = personne ne pourrait parler pour { $x } ; ajoutez une adresse e-mail.
founding-bad-address = { $x } ne ressemble pas à une adresse e-mail.
founding-bad-hub = le nom d’un hub compte au plus { $x } caractères, sur une seule ligne.
founding-unknown = { $x } est de trop ; après le nom, les adresses, la ville et le fuseau horaire, il n’y a plus rien. Si cela fait partie du lieu, séparez les champs par des points-virgules.
founding-there = { $x } est déjà là.
founding-twice = { $x } figure deux fois dans la liste ; une personne parle pour un seul hub.
founding-too-long = au plus { $x } lignes à la fois ; envoyez les autres ensuite.
founding-empty = Collez au moins un hub avec une adresse.
founding-mails = { $n ->
    [one] Un hub, et voici son e-mail
   *[other] { $n } hubs, et voici leurs e-mails
 }
founding-send = { $n ->
    [one] Faire entrer ce hub et envoyer l’e-mail
   *[other] Faire entrer { $n } hubs et envoyer les e-mails
 }
founding-wall = Les hubs
founding-wall-empty = Pas encore de hub.
hubs-count = { $n ->
    [0] aucun pour l’instant
    [one] un hub
   *[other] { $n } hubs
 }
people-count = { $n ->
    [one] une personne
   *[other] { $n } personnes
 }
founding-invited = invitation envoyée, personne n’est encore venu
founding-voiceless = personne ne parle encore pour lui
founding-silent = pas encore de réponse
founding-open-title = Le tour de fondation
founding-open-text = On demande à chaque hub s’il peut vivre avec la raison d’être et les règles ; il a dix jours pour répondre. Quand assez de hubs ont dit oui et qu’aucune objection n’est ouverte, raison d’être et règles entrent en vigueur, et vos pouvoirs spéciaux prennent fin.
founding-open = Consulter tous les hubs maintenant
founding-powers = Les pouvoirs spéciaux de la fondation prennent fin quand les hubs adoptent ces règles, et le { $x } au plus tard.
founding-tension = Nous commençons ensemble, et jusqu’ici une seule personne a mis par écrit pourquoi nous existons et selon quelles règles.
founding-round-title = { $x } adopte sa raison d’être et ses règles
founding-text =
    Nous adoptons notre raison d’être et les règles selon lesquelles nous décidons.

    > { $purpose }

    Les règles de départ sont : *{ $charter }*. Chacune de leurs lignes, avec ce qui la justifie, se trouve ici : { $link }

    Ainsi prennent fin les pouvoirs spéciaux de la fondation. Chaque règle peut être changée par la suite, de la manière qu’elle indique elle-même.
founding-criterion = Au bout d’un an, des hubs demandent qui a décidé cela, et personne ne sait le dire.
founding-mail-subject = { $x } : parlerez-vous pour ce hub dans le réseau { $y } ?
founding-mail-body =
    Bonjour,

    { $founder } fonde le réseau { $network } et vous demande d’y parler pour { $hub }.

    Sa raison d’être :

        { $purpose }

    La voix de chaque hub vaut celle des autres. Si vous parlez pour { $hub }, on vous consulte chaque fois qu’une décision concerne tout le monde ; vous répondez depuis votre messagerie ou votre téléphone, et vous pouvez transmettre cette voix à tout moment.

    Ce lien vous permet de rejoindre le réseau ; vous dites qui vous êtes, et c’est tout :

    { $link }

    Ce lien n’est que pour vous et reste valable trente jours. Si vous ne le souhaitez pas, vous n’avez rien à faire.
outbox-text = Les e-mails qui attendent, faute de serveur d’e-mail configuré. Cette page n’est visible que depuis cette machine.
outbox-empty = Rien n’attend.
sent = envoyé
too-often-title = Un instant, s’il vous plaît
too-often-text = Plusieurs liens viennent d’être envoyés à cette adresse. Consultez vos e-mails, y compris les indésirables, ou réessayez dans dix minutes.
nowhere-title = Il n’y a rien ici
nowhere-text = Soit l’adresse est fausse, soit ce qui se trouve ici ne vous est pas destiné. Nous répondons la même chose dans les deux cas.
to-start = Retour à l’accueil
tension-recorded = La tension que vous avez écrite est enregistrée et reste ; la proposition ne l’est pas.
not-recorded = Rien n’a été enregistré, mais rien de ce que vous avez écrit n’est perdu.

## Aujourd’hui
greet-morning = Bonjour, { $x }
greet-day = Bonjour, { $x }
greet-evening = Bonsoir, { $x }
nothing-needs-you = Rien n’attend votre voix en ce moment. C’est très bien ainsi.
things-need-you = { $n ->
    [one] Un sujet attend votre voix.
   *[other] { $n } sujets attendent votre voix.
 }
next-closes = Prochaine clôture le { $x }.
needs-your-voice = En attente de votre voix
all-open = tout ce qui est ouvert
serves = Au service de :
came-of = Ce que cela a donné
being-talked = En discussion
felt-lately = Ressenti ces derniers temps
no-tensions = Personne n’a exprimé de tension ces derniers temps.
give-voice-of = Répondre pour { $x }
give-answer = Répondre
do-answer = Répondre
do-dispute = Lui répondre
do-confirm = Y jeter un œil
do-take = La faire examiner
do-review = Réexaminer
do-report = Faire le rapport
do-term-ends = Y jeter un œil
do-account = Répondre
need-consent = Tour de consentement · { $x } · { $a ->
    [one] { $a } réponse
   *[other] { $a } réponses
 } sur { $e }
need-vote = Vote · { $x } · { $a ->
    [one] { $a } vote
   *[other] { $a } votes
 } sur { $e }
need-questions = Votre proposition a des questions ouvertes · { $x }
need-dispute = Quelqu’un conteste votre objection · { $x }
need-confirm = Un changement est suggéré qui lèverait votre objection · { $x }
need-take = Une objection attend d’être examinée · { $x }
need-review = À réexaminer ; vous en êtes responsable · { $x }
need-report = Un rapport sur ce que vous avez fait de votre mandat
need-term-ends = Votre mandat prend bientôt fin : il faut trouver quelqu’un, ou de nouveau vous
need-account = Décidé par manque d’argent : qu’est devenue la raison d’être ? · { $x }
you-proposed = Vous l’avez proposée.
you-objected = Votre objection y a contribué.
you-answered = Vous avez répondu.
you-concerned = Elle porte sur ce qui vous est confié.
asked-said = Ce qu’en a dit { $x } : { $yes } oui, { $no } non.
asked-gave = Sa voix dans le réseau : « { $x } ».
asked-gave-nothing = Il n’a pas donné sa voix dans le réseau.
asked-open = Le réseau n’a pas encore décidé.
cost-hubs = Vous sollicitez ainsi { $hubs }, soit { $people }. Il faut environ { $minutes } par voix.
cost-people = Vous sollicitez ainsi { $people }. Il faut environ { $minutes } par personne.
charter-rounds = { $n ->
    [one] Un seul tour de tout le réseau est ouvert à la fois ; les réexamens, les révocations et les changements de ces règles ne comptent pas.
   *[other] Au plus { $n } tours de tout le réseau sont ouverts à la fois ; les réexamens, les révocations et les changements de ces règles ne comptent pas.
 }
effect-charter-limit = { $n ->
    [one] Désormais, un seul tour de tout le réseau est ouvert à la fois
   *[other] Désormais, au plus { $n } tours de tout le réseau sont ouverts à la fois
 }
forecast-enough = { $x ->
    [one] D’après les habitudes des hubs, { $x } réponse sur { $y } arrivera à temps ; il en faut { $z }.
   *[other] D’après les habitudes des hubs, { $x } réponses sur { $y } arriveront à temps ; il en faut { $z }.
 }
forecast-short = { $x ->
    [one] D’après les habitudes des hubs, seulement { $x } réponse sur { $y } arrivera à temps ; il en faut { $z }. Un appel aide plus qu’un e-mail.
   *[other] D’après les habitudes des hubs, seulement { $x } réponses sur { $y } arriveront à temps ; il en faut { $z }. Un appel aide plus qu’un e-mail.
 }
habit = a répondu { $x } fois sur { $y } ces derniers temps
habit-new = encore jamais consulté
do-call = Voir et appeler
need-call = { $x } n’a pas encore répondu, et votre hub veille sur lui. Un appel aide plus qu’un e-mail.
need-stands-in = La personne qui parle en premier pour { $x } n’a pas répondu. On fait appel à vous pour la suppléer.
heard-title = Celles et ceux qui n’ont pas de voix ici
heard-clients = Les personnes pour qui nos hubs œuvrent
heard-partners = Nos partenaires
heard-affected = Les personnes qui en vivent les conséquences
heard-required = nos règles le demandent
heard-not-asked = La question ne leur a pas encore été posée.
heard-nobody-yet = Question posée ; personne n’a encore répondu.
heard-unreplied = { $n ->
    [one] une personne attend une réponse
   *[other] { $n } personnes attendent une réponse
 }
hear-ask = Leur poser la question
hear-others = Entendre d’autres personnes
hear-others-text = Les personnes qui n’ont pas de voix ici peuvent dire ce qu’elles voient, grâce à un lien que vous transmettez. Leurs mots figurent à côté du texte et ne décident de rien.
hear-by = À entendre : { $x }
hear-until = Vous pouvez répondre jusqu’à ce que la décision soit prise.
hear-made = À entendre : { $x }
hear-made-text = Transmettez ce lien à qui est concerné : { $x }. Il montre cette seule question, sans qu’un compte soit nécessaire. Les mots de ces personnes figurent à côté du texte, et elles apprennent ce que cela a donné.
hear-name-hint = et pour qui vous parlez, le cas échéant
hear-next = Votre réponse figure maintenant à côté du texte, sous les yeux de toutes les personnes qui décident. Quand la décision sera prise, un e-mail vous dira ce que cela a donné.
heard-subject = Ce que cela a donné : { $x }
heard-body =
    Bonjour { $name },

    vous avez donné votre avis sur « { $title } » dans le réseau { $network }. Voici ce que la proposition est devenue :

    { $ended }

    Vous aviez dit : { $said }

    { $reply }

    C’est le seul e-mail que vous recevrez à ce sujet ; nous oublions maintenant votre adresse.
heard-reply = Voici la réponse qui vous a été faite : { $x }
heard-no-reply = Personne n’y a répondu par écrit ; vos mots sont restés à côté du texte jusqu’à la décision.
need-reply = Quelqu’un qui n’a pas de voix ici a dit quelque chose et attend votre réponse · { $x }
charter-heard = À entendre d’abord : { $x }.
ratify = En décider nous-mêmes
ratify-title = Nous gardons « { $x } »
ratify-text = La personne qui a fondé le réseau avait apporté « { $x } ». Nous décidons maintenant nous-mêmes de ne rien y changer.
kind-ratify = Cela reste, par notre propre décision
effect-ratify = { $x } reste, par notre propre décision
translate = Le dire dans une autre langue
translate-text = Votre traduction figure à côté du texte, sous votre nom. C’est l’original qui fait foi.
translate-save = La placer à côté du texte
translation = La traduction
translation-into = Traduction : { $x }
translation-by = Traduit par { $x }, { $y }. C’est l’original qui fait foi.
came-adopted = Adoptée ; elle est en vigueur.
came-asked = Les réponses sont comptées ; rien n’a été décidé.
came-not-adopted = Non adoptée.
came-quorum = Trop peu de réponses ; rien n’a été décidé.
came-withdrawn = Retirée par la personne qui l’avait proposée.
came-discarded = Close : hors de notre ressort.
came-lapsed = Devenue caduque, sans décision.

## Raison d’être
purpose-version = Version { $x } · depuis le { $y }
decided-in = décidé dans
brought-in = apporté à la fondation, jamais décidé ici
outcomes = Ce pour quoi nous œuvrons
outcomes-text = Chaque proposition dit lequel de ces objectifs elle sert. Ce qui n’en sert aucun se voit tout de suite.
served-by = { $n ->
    [0] rien ne le sert encore
    [one] { $n } proposition le sert
   *[other] { $n } propositions le servent
 }
purpose-before = Ce qu’elle disait avant
theory-title = Comment nous pensons que le changement se produit
theory-text = Ce que nous faisons mène à ce qui change, et cela, au changement que nous visons. Chaque étape dit pourquoi, et porte ce que l’on a constaté à son sujet. Cliquez sur une case ou sur une étape pour en voir plus.
theory-drawing = La même chose en dessin : de ce que nous faisons, par ce qui change, jusqu’au changement que nous visons
theory-read-list = lire sous forme de liste
theory-as-list = La même chose sous forme de liste
theory-empty = Il n’y a encore rien ici. Commencez par le changement visé, et demandez-vous ce qui doit venir avant.
theory-do = Ce que nous faisons
theory-changes = Ce qui change
theory-sought = Le changement visé
theory-served = { $n ->
    [one] { $n } proposition le sert
   *[other] { $n } propositions le servent
 }
theory-version = telle qu’elle est après { $x } changements
theory-key-moss = étayé
theory-key-amber = non étayé, ou trop ancien
theory-key-coral = contredit
theory-key-minor = en pointillé : hors du chemin essentiel
theory-draft = Ébauche : il manque quelque chose
theory-coherent = Complète, mais le réseau ne l’a pas encore faite sienne
theory-endorsed = Nous la faisons nôtre
theory-under-test = À l’épreuve
theory-partly = Étayée en partie
theory-validated = Étayée
theory-challenged = Remise en question
theory-challenges = Ce qui la remet en question
theory-gaps = Ce qui manque
theory-worth = Ce qu’elle vaut aujourd’hui
theory-covered = Étapes essentielles étayées
theory-unmeasured = À mesurer, et pas encore mesuré
theory-outside = Quelqu’un d’extérieur y a regardé
theory-worth-text = Une étape est étayée par des constats de niveau 2 ou plus, datant de moins de deux ans, si rien d’aussi fort ne la contredit et si ses hypothèses essentielles ont été vérifiées depuis moins de deux ans. L’ensemble est étayé quand chaque étape essentielle l’est, que ce qui devait être mesuré l’a été, et qu’un constat a été enregistré par quelqu’un qui n’en est pas responsable.
theory-change = Proposer un changement
theory-change-text = Elle ne change que par décision. Chaque changement en fait une autre version, que le réseau doit de nouveau faire sienne.
theory-way = « { $x } » mène à « { $y } »
theory-because-of = grâce à : { $x }
x-of-y = { $x } sur { $y }
gap-no-impact = Aucun changement visé n’est nommé.
gap-no-whom = Il n’est pas dit à qui ceci est destiné : { $x }.
gap-no-way = Ceci ne mène à aucun changement que nous visons : { $x }.
gap-no-cause = Rien ne mène à ceci : { $x }.
gap-no-measure = Personne ne pourrait voir si ceci se produit, faute d’indicateur : { $x }.
gap-no-critical-way = Aucun chemin d’étapes essentielles ne mène à ceci : { $x }.
challenge-no-longer = Étayée autrefois, et qui ne l’est plus : { $x }
challenge-unanswered = Contredite, et personne n’a répondu : { $x }
link-supported = étayée
link-open = non étayée
link-ended = plus en vigueur
link-critical = une étape essentielle
link-minor = hors du chemin essentiel
assumptions = Ce qui doit être vrai
assumption-critical = essentiel
assumption-holds = C’est vrai
assumption-fails = Ce n’est pas vrai
assumption-untested = Personne ne l’a encore vérifié.
assumption-check = Vérifier
assumption-question = Est-ce vrai aujourd’hui ?
assumption-how = Comment le savez-vous ?
assumption-file = Enregistrer la vérification
checks-before = { $n ->
    [one] { $n } vérification antérieure
   *[other] { $n } vérifications antérieures
 }
evidence = Ce qui a été constaté
evidence-none = Personne n’a encore rien enregistré.
evidence-give = Qu’avez-vous constaté ?
evidence-says = Qu’est-ce que cela dit de cette étape ?
says-supports = Cela l’étaye
says-mixed = C’est mitigé
says-contradicts = Cela la contredit
evidence-words = Ce qui a été constaté, et comment
evidence-level = Quelle est sa force ?
evidence-level-1 = 1 : un récit plausible
evidence-level-2 = 2 : des données montrent un changement
evidence-level-3 = 3 : une comparaison montre que nous y avons contribué
evidence-level-4 = 4 : constaté de nouveau par d’autres
evidence-level-5 = 5 : se vérifie en de nombreux endroits
evidence-on = Quel jour cela a-t-il été constaté ?
evidence-source = Où peut-on le consulter ?
evidence-answers = répond à une contradiction
evidence-answers-which = Est-ce une réponse à ce qui la contredit ?
evidence-instead = Cela remplace-t-il ce que vous aviez enregistré ?
evidence-unanswered = attend une réponse
evidence-file = L’enregistrer
evidence-past = { $n ->
    [one] { $n } constat qui ne compte plus
   *[other] { $n } constats qui ne comptent plus
 }
evidence-past-text = Remplacés, ou enregistrés avant qu’un des deux bouts de cette étape soit formulé autrement. Qui a enregistré un constat peut le faire de nouveau ; et si l’étape a changé, tout le monde le peut.
outcome-led-to-by = Ce qui y mène
outcome-leads-to = Ce à quoi cela mène
outcome-retired-tag = abandonné
for-whom = pour { $x }
indicators = À quoi nous le verrions
indicator = Indicateur
theory-step = Étape
indicator-now = Aujourd’hui
indicator-from = Au départ
indicator-target = À atteindre
indicator-by = D’ici au
indicator-missing = non mesuré
indicator-reached = { $x } { $unit }, visé : { $y }
indicator-reports = { $n ->
    [one] { $n } mesure
   *[other] { $n } mesures
 }
indicator-report = Dire ce qu’il montre
indicator-value = Que montre-t-il ? ({ $x })
indicator-file = L’enregistrer
indicator-name = Ce que l’on compte
indicator-unit = Dans quelle unité
indicator-worth = Sur quoi il renseigne
indicator-of = À quoi nous verrions ceci : { $x }
worth-people = Personnes
worth-planet = Planète
worth-profit = Profit
rank-input = Ce que nous y mettons
rank-activity = Ce que nous faisons
rank-output = Ce qui en résulte aussitôt
rank-short = Ce qui change bientôt
rank-middle = Ce qui change en quelques années
rank-long = Ce qui change à long terme
rank-impact = Le changement que nous visons
rank-label = Ce que c’est
whom-label = Pour qui est-ce ?
outcome-name = En quelques mots
connect-from = Ce qui y mène
connect-to = Ce à quoi cela mène
connect-why = Pourquoi l’un mène-t-il à l’autre ?
connect-critical = Sans cette étape, nous n’atteignons pas ce que nous visons
connect-assumes = Qu’est-ce qui doit être vrai ? Une ligne pour chaque point.
connect-assumes-critical = L’étape ne porte rien tant que personne n’a vérifié que c’est vrai
endorse-text = Le réseau fait sienne notre façon de penser le changement, telle qu’elle est écrite aujourd’hui. Ce qui y change ensuite doit être décidé de nouveau.
kind-outcome = Nous œuvrons aussi pour autre chose
kind-connect = Une chose mène à une autre
kind-indicator = À quoi nous le verrions
kind-endorse = Nous la faisons nôtre
kind-revise-outcome = Nous le formulons autrement
kind-retire-outcome = Nous n’œuvrons plus pour cela
kind-disconnect = Une chose ne mène plus à une autre
kind-end-indicator = Un indicateur n’est plus suivi
drift-title = Où nous nous éloignons de la raison d’être
drift-lead = Les décisions qui ne citent rien qu’elles servent, et ce qu’est devenue la raison d’être là où l’argent manquait.
drift-look = Les regarder
drift-text = { $n ->
    [0] Rien n’a été décidé ces six derniers mois.
    [one] Une décision des six derniers mois a été regardée.
   *[other] { $n } décisions des six derniers mois ont été regardées.
 }
drift-line = Sans objectif cité, parmi les { $y } dernières décisions : { $x }. Prises par manque d’argent : { $money }.
drift-none = Chaque décision cite ce qu’elle sert, et cela mène au changement que nous visons.
drift-nameless = Sans objectif : { $x } sur { $y } décisions
drift-aside = { $n ->
    [one] Une décision sert ce qui ne mène nulle part
   *[other] { $n } décisions servent ce qui ne mène nulle part
 }
drift-aside-text = Elles citent un objectif d’où aucune étape ne mène au changement que nous visons. Cela n’arrête rien ; c’est une question.
drift-money = Prises par manque d’argent
drift-money-text = Six mois plus tard, on demande à la personne responsable ce qu’est devenue la raison d’être.
drift-money-open = pas encore dit
drift-unserved = Ce que rien de décidé ces derniers temps ne sert
drift-where = Où
drift-body = Groupe
drift-count = Décisions sans objectif
local-outcomes = Ce pour quoi ce hub œuvre en plus
local-outcome-leads = mène à
local-outcomes-none = Rien qui lui soit propre pour l’instant. Ce qu’il ajoute ici mène à ce que tout le monde partage.
outcome = Objectif
what-serves-it = Ce qui le sert
nothing-serves-it = Aucune proposition n’a encore cité cet objectif.
charter-title = Nos règles
charter-h1 = Qui peut faire quoi, et comment nous décidons
charter-text = Ce sont les règles du réseau lui-même. Elles ne changent que par décision ; qui exploite ce serveur n’a aucun de ces pouvoirs.
charter-do = Ce qu’on peut simplement faire
charter-decide = Ce qui se décide
matter-raise-tension = Exprimer une tension
matter-propose = Faire une proposition
matter-talk = Discuter
matter-invite = Inviter des personnes
matter-enter-circle = Entrer dans un cercle
matter-start-review = Demander le réexamen d’un accord
matter-amend-purpose = Changer la raison d’être
matter-set-outcomes = Fixer ce pour quoi nous œuvrons
matter-set-local-outcomes = Fixer ce pour quoi un hub œuvre en plus
matter-change-charter = Changer ces règles
matter-adopt-charter = Adopter la raison d’être et les règles
matter-create-hub = Accueillir un hub
matter-create-circle = Créer un cercle
matter-dissolve-hub = Dissoudre un hub
matter-dissolve-circle = Dissoudre un cercle
matter-define-role = Définir un rôle
matter-grant-role = Confier un rôle à quelqu’un
matter-end-role-mandate = Reprendre un rôle
matter-grant-voice = Dire qui parle pour un hub
matter-end-voice = Dire qui ne parle plus pour un hub
matter-adopt-agreement = Adopter un accord
matter-change-agreement = Changer, maintenir ou terminer un accord
rule-anyone = tout membre le peut
rule-inside = toute personne du groupe le peut
rule-voice = qui parle pour le groupe le peut ; tant que personne ne le fait, ses membres
rule-facilitator = qui facilite le groupe le peut ; tant qu’il n’y a personne, ses membres
rule-decide = décision prise { $x } ; méthode : { $y }
place-network = par tous les hubs
place-there = dans le groupe concerné
place-above = dans le groupe qui l’englobe

## Décider
raise-title = Exprimer une tension
raise-text = Quelque chose pourrait être autrement, et vous le sentez. Cela suffit ; vous n’avez pas besoin d’avoir la solution.
raise-label = Que remarquez-vous ?
raise-button = L’exprimer
where-felt = Où se fait-elle sentir ?
language-of-text = Langue de votre texte
open-rounds = Tours ouverts
no-rounds = Aucun tour n’est ouvert.
waits = en attente
answered-of = { $x ->
    [one] { $x } réponse
   *[other] { $x } réponses
 } sur { $y }
open-objections = { $n ->
    [one] { $n } objection ouverte
   *[other] { $n } objections ouvertes
 }
agreements = Accords
in-force = { $n } en vigueur
review-on = réexamen le { $x }
rounds-over = Tours terminés
older-rounds = Tours plus anciens
look-for = Chercher une décision ou une tension
look-for-do = Chercher
look-for-all = Tout afficher
tensions = Tensions
tension = Tension
raised-by = exprimée par { $x }
rests-since = au repos depuis le { $x }
became-of-it = Ce qu’elle est devenue
what-you-can-do = Ce que vous pouvez faire
tension-next = Une tension peut devenir une proposition, ouvrir une discussion ou reposer. Tout le monde ici peut s’en saisir.
propose-from = Faire une proposition
let-rest = La laisser reposer
ending-adopted = adoptée
ending-not-adopted = non adoptée
ending-quorum = trop peu de réponses
ending-withdrawn = retirée
ending-discarded = hors de notre ressort
ending-lapsed = caduque

proposal = Proposition
propose-title = Faire une proposition
propose-button = La déposer
propose-defaults = Si vous laissez le reste tel quel : vous en êtes responsable, elle revient en réexamen dans six mois, et les règles déterminent la manière de décider.
held-in = dans { $x }
which-tension = À quelle tension répond-elle ?
raise-here = Aucune de celles-ci ? Dites ici ce que vous ressentez : ce sera exprimé avec la proposition.
title-label = En une ligne
text-label = Le texte
serves-label = Lequel de nos objectifs sert-elle ?
how-notice = À quoi verrions-nous que c’est un échec ?
if-adopted = Ce qui prend effet d’office si elle est adoptée
kind-adopt = Le texte devient un accord
kind-role = Un rôle est créé
kind-grant-role = Quelqu’un reçoit un rôle qui existe déjà
kind-grant-voice = Quelqu’un parle pour ce hub
kind-supersede = Le texte remplace un accord
kind-keep = Un accord reste tel quel
kind-end = Un accord prend fin
kind-circle = Un cercle est créé
kind-hub = Un hub est accueilli
kind-purpose = La raison d’être change
kind-charter = Nous faisons nôtres la raison d’être et les règles
kind-end-mandate = Un mandat prend fin
keep-until = Prochain réexamen, s’il reste
name-label = Son nom
about-label = À quoi il sert
new-purpose = La nouvelle raison d’être
role-name = Comment s’appelle le rôle ?
role-purpose = À quoi sert-il ?
role-accountabilities = Ses responsabilités
more-proposal = Réexamen, valeur, argent, langue
review = Revient en réexamen
review-hint = dans six mois, si vous laissez vide
worth-purpose = Combien cela vaut-il pour la raison d’être ? (de 1 à 5)
worth-business = Combien cela vaut-il pour l’activité ? (de 1 à 5)
worth-purpose-short = Valeur pour la raison d’être
worth-business-short = Valeur pour l’activité
money-short-question = Nous ne le ferions pas si l’argent ne manquait pas
money-short = par manque d’argent
because = À l’origine :
so-that = Objectif :
serves-nothing = ne cite aucun objectif
serves-aside = sert ce qui ne mène à aucun changement que nous visons
steps = Étapes
held-by-body = dans
proposed-by = proposée par
hosted-by = tour animé par

step-clarify = Clarification
step-react = Réactions
step-amend = Amendement
step-consent = Consentement
step-ballot = Vote
step-result = Prise d’effet
step-result-then = si elle est adoptée
step-closes = clôture le { $x } (votre heure)
step-waits = en attente
step-rests = au repos
step-skipped = pas nécessaire
step-coming = plus tard
step-clarify-done = { $n ->
    [0] aucune question
    [one] une question
   *[other] { $n } questions
 }
step-react-done = { $n ->
    [0] aucune réaction
    [one] une réaction
   *[other] { $n } réactions
 }
step-amend-done = version { $n }
step-consent-done = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
 }
step-ballot-done = { $n ->
    [one] { $n } vote
   *[other] { $n } votes
 }

the-text = Le texte
versions = Versions
side-by-side = côte à côte
without-marks = sans les marques
comes-back = Elle revient en réexamen le { $x }. Voici à quoi nous verrions que c’est un échec :
no-effects = Rien : cette décision est enregistrée et ne change rien à elle seule.
what-was-to-happen = Ce que portait cette proposition
amend = Écrire une nouvelle version
new-version = Publier la nouvelle version
questions = Questions
ask-label = Que vous faut-il savoir pour comprendre ?
ask = Poser la question
your-answer = Votre réponse
answer = Répondre
leave-open = Laisser ouverte
left-open = Laissée ouverte, en toute transparence.
not-answered-yet = Pas encore de réponse.
answered-by = { $x } répond
reactions = Réactions
react-label = Qu’est-ce que cela vous inspire ? Une brève réaction ; personne n’y répond.
react = Le dire
suggestions = Suggestions
suggest = Suggérer un changement
suggest-label = Que changeriez-vous dans le texte ?

voice-of = La voix du hub { $x }
your-voice = Votre voix
can-hub-live = Le hub { $x } peut-il vivre avec cela jusqu’en { $y } ?
can-you-live = Pouvez-vous vivre avec cela jusqu’en { $x } ?
do-you-want = Le voulez-vous ?
yes = Oui
no = Non
abstain = Abstention
yes-hint = Praticable, et assez sûr pour essayer
yes-but = Oui, mais cela m’inquiète
yes-but-hint = Devient une question pour le réexamen ; n’arrête rien
no-because = Non, parce que…
no-because-hint = Cela nuirait à quelque chose, ou il y a mieux à portée de main. La proposition s’arrête jusqu’à ce que l’objection soit levée
not-ours = Ce n’est pas à nous de le dire
term-consent = consentement
term-concern = préoccupation
term-objection = objection
wished-me = C’est aussi ce que j’aurais souhaité.
wished-hub = C’est aussi ce que nous aurions souhaité.
wished-hint = Gardé à part : cela ne décide de rien.
wished-too = souhaité aussi
wished-count = { $n ->
    [one] Une des voix qui peuvent vivre avec cela l’aurait aussi souhaité.
   *[other] { $n } des voix qui peuvent vivre avec cela l’auraient aussi souhaité.
 }
term-aside = retrait
would-happen = Que se passerait-il ?
would-harm = À quoi cela nuirait-il ?
reason = Vos raisons
reason-placeholder = Ce que vous aimeriez dire aux autres
all-hubs-read = tous les hubs les lisent
all-members-read = tous les membres les lisent
record-answer = Enregistrer ma réponse
record-answer-of = Enregistrer la réponse du hub { $x }
recorded = C’est enregistré.
can-change = Vous pouvez changer de réponse jusqu’au { $x }.
change-answer = Changer la réponse
own-objection-open = Votre objection arrête cette proposition. Elle prend fin quand elle est levée, ou quand vous la retirez expressément.
to-objection = Voir votre objection
here-as-yourself = Vous êtes ici à titre personnel, et ce tour s’adresse aux hubs.
speak-for-hub = Parler pour { $x }
only-hubs-answer = Ce tour se tient entre hubs ; ce sont les personnes qui parlent pour eux qui répondent. La discussion, plus bas, vous est ouverte.
only-members-answer = Ce sont les membres du groupe qui répondent ({ $x }). La discussion, plus bas, vous est ouverte.

what-hubs-say = Ce que disent les hubs
what-people-say = Ce que disent les membres
newest-first = les plus récentes d’abord
without-words = Réponses sans explication
said-consent = consent
said-concern = consent, avec une préoccupation
said-objection = objecte
said-aside = se met en retrait
said-yes = oui
said-no = non
said-abstain = s’abstient
members-say = Membres { $n ->
    [one] d’un hub qui a
   *[other] de { $n } hubs qui ont
} demandé : { $yes } oui, { $no } non.
members-paradox = Compté par membres, cela penche autrement que compté par hubs.
where-hubs-stand = Où en sont les hubs
where-people-stand = Où en sont les membres
of-all = sur { $n }
count-yes = oui
count-worry = oui, avec inquiétude
count-objection = non, parce que…
count-aside = en retrait
count-vote-yes = oui
count-vote-no = non
count-abstain = abstention(s)
count-silent = pas encore
ring-label = { $agree } oui, { $worry } avec inquiétude, { $against } contre, { $aside } en retrait, { $silent } sans réponse
who-not-yet = Qui n’a pas encore répondu
next-objection-open = { $n ->
    [one] Une objection est ouverte. Rien n’est adopté avant qu’elle soit levée ou retirée.
   *[other] { $n } objections sont ouvertes. Rien n’est adopté avant qu’elles soient levées ou retirées.
 }
next-hubs-missing = { $n ->
    [one] Un hub doit encore répondre. Ensuite, si personne n’objecte d’ici au { $x }, la proposition prend effet.
   *[other] { $n } hubs doivent encore répondre. Ensuite, si personne n’objecte d’ici au { $x }, la proposition prend effet.
 }
next-people-missing = { $n ->
    [one] Une personne doit encore répondre. Ensuite, si personne n’objecte d’ici au { $x }, la proposition prend effet.
   *[other] { $n } personnes doivent encore répondre. Ensuite, si personne n’objecte d’ici au { $x }, la proposition prend effet.
 }
next-opens = L’étape suivante s’ouvre le { $x }.
next-adopted = Si personne n’objecte d’ici au { $x }, la proposition prend effet.
next-counted = Le décompte des votes se fait le { $x }.
next-quorum = Trop peu de réponses pour l’instant. Le { $x }, le tour se met en attente, à moins que d’autres n’arrivent.
next-extended = Si des réponses manquent encore le { $x }, le tour est prolongé une fois.
next-waits = Si des réponses manquent encore le { $x }, le tour se met en attente.
next-rests = Le tour est au repos ; tout le monde est consulté de nouveau le { $x }.
next-waiting = Le tour est en attente : { $y }, ou la personne qui l’anime, peut relancer la consultation. Sinon, il devient caduc le { $x }.
next-objection = La suite s’enclenche d’elle-même le { $x }.
next-lapses = Si rien ne se passe, la proposition devient caduque le { $x }.

result = Résultat
took-effect = Ce qui a pris effet
result-consent = Adoptée. { $yes } oui sur { $all }, dont { $worry } avec une préoccupation ; { $silent ->
    [0] aucune voix sans réponse
   *[other] { $silent } sans réponse, ce qui vaut un oui selon la règle de ce tour
 } ({ $rule }). Aucune objection n’était ouverte.
result-vote = Adoptée. Règle : { $rule }. Résultat : { $yes } oui, { $no } non, { $aside ->
    [one] { $aside } abstention
   *[other] { $aside } abstentions
 } ; { $silent } sans vote, sur { $all }.
result-none-chosen = Rien n’a été choisi : il ne restait plus personne ni rien à choisir, ou personne n’a rien coché. Rien ne change.
result-not-adopted = Non adoptée. Règle : { $rule }. Résultat : { $yes } oui, { $no } non, { $aside ->
    [one] { $aside } abstention
   *[other] { $aside } abstentions
 } ; { $silent } sans vote, sur { $all }. Rien ne change.
result-quorum = Trop peu de votes : { $silent } sans réponse sur { $all }. Rien n’a été décidé et rien ne change.
result-withdrawn = La personne qui l’avait proposée l’a retirée. Rien ne change.
result-asked = { $yes } oui, { $no } non, { $aside } abstentions ; { $silent } sans réponse, sur { $all }. Ce n’était qu’une question : rien n’est décidé par là.
result-discarded = Close, car ce n’est pas à ce groupe d’en décider. Rien ne change.
result-lapsed = Devenue caduque, sans décision. Rien ne change ; la tension est toujours là.
rule-name-consent = consentement
rule-name-two-thirds = deux tiers des votes
rule-name-simple = majorité simple
count-again = Recomptez vous-même
the-rule = La règle
the-electorate = Voix consultées
what-came = Ce que cela a donné
note-label = Qu’est-ce que cela a donné ? Pour celles et ceux qui ont décidé, avec vos mots.
sent-back = Renvoyée le { $x }
lead-round = Animer ce tour
go-on = Passer à l’étape suivante
host-it = J’anime ce tour
take-over = Je prends la relève
ask-again = Relancer la consultation
retract = Retirer la proposition
why-retract = Pourquoi la retirez-vous ?
discard = Hors de notre ressort
why-discard = Du ressort de qui, et pourquoi ?

objection-by = Objection soulevée par { $x }
integrated-in = intégrée dans la version { $n }
objection-raised = attend d’être examinée
objection-testing = en cours d’examen
objection-disputed = contestée
objection-resolving = recevable, à lever
objection-orphaned = plus personne ne la porte
objection-resolved = levée
objection-nothing = il n’en reste rien ; gardée comme préoccupation
objection-withdrawn = retirée
objection-lapsed = caduque ; gardée comme préoccupation
path-raised = soulevée le
path-testing = en examen depuis le
path-disputed = contestée le
path-qualified = jugée recevable le
path-default = maintenue au bénéfice du doute le
path-orphaned = sans personne pour la porter depuis le
path-resolved = levée le
path-silent = levée faute de réponse le
path-nothing = abandonnée le
path-withdrawn = retirée le
path-lapsed = caduque depuis le
owned-by = intégration par
disagrees = { $x } conteste :
suggested-by = { $x } suggère
counters = { $x } s’y oppose :
confirmed-until = { $x } dit que cela lève l’objection. Si personne ne s’y oppose d’ici au { $y }, c’est intégré et tout le monde est consulté de nouveau.
waits-for-objector = Cela lève-t-il l’objection ? La parole est à { $x }.
moves-raised = Si personne ne demande avant qu’on l’examine, l’examen commence de lui-même : { $x }.
moves-testing = Si personne ne la conteste d’ici { $x }, elle tient et doit être résolue.
moves-disputed = La parole est à { $y }. Sans réponse d’ici { $x }, chacun peut reprendre l’objection à son compte.
moves-orphaned = Si personne ne la reprend d’ici { $x }, elle devient caduque.
silence-lazy = Qui ne répond pas compte comme un oui.
silence-quorum = Une fois que { $x } ont répondu, qui ne répond pas compte comme un oui.
moves-suggested = Si { $y } ne dit rien d’ici { $x }, la suggestion vaut résolution et la question est reposée à tout le monde.
moves-resolving = Si elle n’est pas résolue d’ici { $x }, vient le vote que cette façon de décider prévoit pour cela ; si elle n’en prévoit pas, le tour attend la personne qui le mène.
confirm-resolution = Oui, cela la lève
take-objection = La faire examiner
refers-to = Ce sur quoi elle porte
refers-purpose = porte sur la raison d’être
refers-driver = porte sur la tension (l’élément moteur)
refers-domain = porte sur le domaine
refers-agreement = porte sur un accord
refers-role = porte sur un rôle
stand-by = Je la maintiens
nothing-remains = Il n’en reste rien
refine = Mieux la formuler
own-objection = J’aide à l’intégrer
adopt-objection = Je la reprends à mon compte
withdraw-objection = Retirer l’objection
disagree = Je conteste l’argument
disagree-label = Qu’est-ce qui ne tient pas, et pourquoi ?
counter = Cela ferait du tort
counter-label = À quoi cela nuirait-il ?
resolve = Suggérer comment la lever
resolve-text = Qui a soulevé l’objection dit si cela la lève. Ensuite, tout le monde est consulté de nouveau.
resolve-amend = Changer le texte
resolve-measure = Garder le texte, et regarder un point de plus au réexamen
resolve-measure-label = Que faut-il regarder au réexamen ?
resolve-measure-text = Le texte reste ; au réexamen, on regarde ceci : { $x }
resolve-sooner = Garder le texte, et le réexaminer plus tôt
resolve-sooner-text = Le texte reste ; il revient en réexamen le { $x }.
fell-title = Déjà suggéré, et refusé
resolve-later = Garder le texte, et s’en occuper une fois qu’il est en vigueur
resolve-later-label = De quoi faut-il s’occuper ?
resolve-later-text = Une fois le texte en vigueur, { $who } s’occupe de ceci d’ici au { $until } : { $x }
resolve-rest = Laisser reposer le tour jusqu’à en savoir plus
resolve-rest-label = Que faut-il chercher à savoir ?
resolve-rest-text = Le tour est au repos jusqu’au { $until } ; entre-temps, { $who } cherche à savoir ceci : { $x }
resolve-rest-open-text = Le tour est au repos jusqu’au { $until }. À savoir d’ici là : { $x }
rest-nobody = personne en particulier
rest-title = Au repos
rested-title = Le tour a été au repos
rest-found = Ce qui a été trouvé
rest-found-nothing = Personne n’a dit ce qui a été trouvé.
find-out-label = Qu’avez-vous trouvé ? Dès que vous le dites, tout le monde est consulté de nouveau.
find-out = Dire ce qui a été trouvé
rests-until = au repos jusqu’au { $x }
suggest-this = Suggérer cela

effect-purpose = La raison d’être devient : { $x }
effect-outcome = Nous œuvrons aussi pour ceci : { $x }
effect-outcome-retired = Nous n’œuvrons plus pour ceci : { $x }
effect-outcome-revised = { $x } est formulé autrement : { $y }
effect-connect = { $x } mène à { $y }, car { $why }
effect-disconnect = Cette étape est retirée : { $x }
effect-indicator = À quoi nous verrions ceci – { $x } : { $y }, { $target } d’ici au { $until }
effect-end-indicator = Nous ne suivons plus ceci : { $x }
effect-endorse = Nous faisons nôtre notre façon de penser le changement, telle qu’elle est après { $x } changements
effect-hub = { $x } devient un hub, avec sa propre voix
effect-circle = Un cercle { $x } est créé dans { $y }
effect-dissolve = { $x } est dissous ; ses rôles prennent fin
effect-role = Un rôle { $x } est créé dans { $y }
effect-grant = Rôle confié à { $x } jusqu’au { $until } : { $y }
effect-voice = { $x } parle pour { $y } jusqu’au { $until }
effect-end-mandate = Un mandat prend fin : { $x }
effect-charter = Une règle change – { $x } : { $y }
effect-charter-adopt = La raison d’être et les règles sont adoptées ; les pouvoirs spéciaux de la fondation prennent fin
effect-adopt = Le texte devient un accord
effect-adopt-sunset = Le texte devient un accord qui prend fin à sa date de réexamen
effect-supersede = Le texte remplace { $x }
effect-keep = { $x } reste tel quel jusqu’au { $y }
effect-end = { $x } prend fin

agreement = Accord
owner = Responsable
sunset = prend fin ce jour-là
supersedes = Remplace
superseded-by = Remplacé par
standing-in-force = en vigueur
standing-due = à réexaminer
standing-under-review = en cours de réexamen
overdue = en retard depuis le
standing-overdue = réexamen en retard ; engage toujours
standing-ended = terminé
standing-superseded = remplacé
from-objection = issu de l’objection
concern-of = une préoccupation exprimée par
what-happened-purpose = Qu’est devenue la raison d’être ?
asked-purpose = Six mois ont passé. On demande à la personne responsable ce qu’est devenue la raison d’être.
will-ask-purpose = Six mois après l’adoption, nous posons la question : qu’est devenue la raison d’être ?
propose-change = Proposer un changement
become-keep = Le garder
become-supersede = Le changer
become-pause = Le suspendre
become-end = Y mettre fin
become-due = Que devient-il ?
become-open = En cours de décision :
begin-keep = « { $x } » reste en vigueur
begin-supersede = { $x }
begin-pause = « { $x } » est suspendu
begin-end = « { $x } » prend fin
begin-recall = Le mandat de { $x } prend fin : { $y }
start-review = Demander un réexamen
review-why = Qu’avez-vous remarqué ?

## Personnes
equal-voice = Chaque hub a une voix, quelle que soit sa taille.
hub = Hub
circle = Cercle
network = Réseau
circles = Cercles
network-roles = Rôles de tout le réseau
vacant = vacant
nobody-speaks = personne ne parle pour lui
who-speaks = Qui parle pour lui
roles = Rôles
role = Rôle
no-roles = Pas encore de rôles.
no-agreements = Pas encore d’accords.
dissolved = dissous
enter-circle = Rejoindre ce cercle
invite = Inviter des personnes
invite-uses = Pour combien de personnes ?
invite-until = Jusqu’à quand ?
make-link = Créer un lien
invited-title = L’invitation est ouverte
invited-text = Envoyez ce lien aux personnes que vous voulez faire entrer dans { $x }.
invitation-left = { $x ->
    [one] encore { $x } place, jusqu’au { $y }
   *[other] encore { $x } places, jusqu’au { $y }
 }
close-invitation = la fermer
leave = Partir
leave-text = Ce que vous avez dit et décidé reste au registre ; vos mandats dans { $x } prennent fin.
leave-button = Quitter { $x }
member = Membre
left-on = départ le { $x }
belongs-to = Fait partie de
mandates = Mandats
mandate = Mandat
no-mandates = Aucun en ce moment.
held-by = Confié à
seat = Pour
from = À partir du
until-label = Jusqu’au
resign = Rendre ce mandat
resign-text = Le siège reste vacant jusqu’à ce que le groupe en décide de nouveau.
speaks-for = { $x } parle pour { $y }
holds = { $x } tient le rôle « { $y } »
me-title = Moi
tokens = Jetons
tokens-text = Avec un jeton, un programme agit en votre nom dans ce réseau. Il peut faire ce que vous pouvez faire, et rien de plus.
token-name = À quoi sert-il ?
token-may = Il peut
token-read = lire
token-write = lire et agir
make-token = Créer un jeton
token-made = Votre jeton
token-made-text = Gardez-le comme une clé.
revoke = révoquer
shown-once = Ceci ne s’affiche que cette fois-ci. Nous n’en gardons que l’empreinte.
copy = Copier
copied = Copié

## Pourquoi
why-title = Pourquoi en est-il ainsi ?
why-run = parce que cela a été décidé
why-tension = parce que quelqu’un a ressenti
why-outcome = avec pour objectif
why-agreement = parce que cela modifie
why-role = parce que ce rôle existe
why-founder-once = apporté à la fondation
why-founder = apporté à la fondation, jamais décidé ici
why-founding = depuis la fondation
why-purpose = et tout cela pour

## Discussion
talk-title = Discussion
comments = { $n ->
    [0] rien pour l’instant
    [one] un commentaire
   *[other] { $n } commentaires
 }
say-label = Dites quelque chose
say = Le dire
edit = Modifier
edited = modifié
earlier-versions = { $n ->
    [one] une version antérieure
   *[other] { $n } versions antérieures
 }
until-time = jusqu’au { $x }

## Registre
record-text = Tout ce qui a été décidé, et comment, dans l’ordre où les choses se sont passées. On ne fait jamais qu’y ajouter.
position = Position
what-happened = Ce qui s’est passé
by-whom = Par
when = Quand
entry-sealed = Scellé : lisible une fois le dépouillement fait ou l’étape terminée.
exact-bytes = octets exacts
the-clock = l’horloge
older = Plus ancien
newer = Plus récent
check-title = Vérifiez vous-même
check-text = Emportez tout le registre avec vous. Le programme contrôle l’arbre de hachage, rejoue chaque entrée, confronte chacune aux règles et recompte chaque tour.
export = Télécharger le registre
checkpoint = Dernier point de contrôle
witnessed-by-nobody = sans témoin pour l’instant
key = Clé pour le vérifier

event-body-founded = le réseau a été fondé
event-body-invited = une invitation a été ouverte
event-body-revoked = une invitation a été fermée
event-body-joined = quelqu’un a rejoint le réseau
event-body-accepted = une invitation a servi
event-body-came = quelqu’un a demandé à entrer dans un cercle
event-body-entered = quelqu’un fait partie d’un groupe
event-body-left = quelqu’un est parti
event-body-parted = une adhésion a pris fin
event-body-created = un groupe a été créé
event-body-dissolved = un groupe a été dissous
event-purpose-raised = une tension a été exprimée
event-purpose-shared = quelqu’un ressent aussi une tension
event-purpose-unshared = quelqu’un ne ressent plus une tension
event-purpose-rested = une tension a été mise au repos
event-purpose-amended = la raison d’être a changé
event-purpose-outcome-defined = un objectif a été fixé
event-purpose-outcome-retired = un objectif a été abandonné
event-purpose-outcome-revised = un objectif a été formulé autrement
event-purpose-connected = il a été dit qu’une chose mène à une autre
event-purpose-disconnected = il a été dit qu’une chose ne mène plus à une autre
event-purpose-indicator-set = un indicateur a été fixé
event-purpose-indicator-ended = un indicateur a pris fin
event-purpose-endorsed = le réseau a fait sienne sa théorie du changement
event-purpose-witnessed = un constat a été enregistré
event-purpose-checked = une hypothèse a été vérifiée
event-purpose-reported = un indicateur a été mesuré
event-mandate-resigned = un mandat a été rendu
event-mandate-swapped = quelqu’un a pris la parole en suppléance
event-mandate-reported = un rapport de mandat a été fait
event-mandate-lent = une voix a été prêtée
event-mandate-taken-back = une voix prêtée a été reprise
event-mandate-role-defined = un rôle a été défini
event-mandate-role-ended = un rôle a pris fin
event-mandate-granted = un mandat a été confié
event-mandate-ended = un mandat a pris fin
event-charter-brought-in = quelque chose a été apporté à la fondation
event-charter-changed = une règle a changé
event-charter-adopted = la raison d’être et les règles ont été adoptées
event-charter-powers-ended = les pouvoirs de la fondation ont pris fin
event-agreement-review-started = un réexamen a été demandé
event-agreement-deviated = quelqu’un a fait autrement que convenu
event-agreement-accounted = il a été rendu compte de la raison d’être
event-agreement-adopted = un accord est en vigueur
event-agreement-kept = un accord a été maintenu
event-agreement-ended = un accord a pris fin
event-agreement-review-due = un accord est à réexaminer
event-agreement-overdue = un réexamen est en retard
event-agreement-purpose-asked = question posée : qu’est devenue la raison d’être ?
event-thread-said = quelque chose a été dit
event-thread-edited = un commentaire a été modifié
event-practice-proposed = une proposition a été déposée
event-practice-hosted = quelqu’un anime un tour
event-practice-taken-over = quelqu’un a pris la relève d’une proposition
event-practice-asked = une question a été posée
event-practice-answered = une question a reçu sa réponse
event-practice-declined = une question a été laissée ouverte
event-practice-reacted = une réaction
event-practice-suggested = un changement a été suggéré
event-practice-amended = une nouvelle version
event-practice-advanced = une étape a été close
event-practice-responded = une réponse dans un tour
event-practice-voted = un vote
event-practice-taken = l’examen d’une objection a commencé
event-practice-disagreed = quelqu’un a contesté une objection
event-practice-refined = une objection a été mieux formulée
event-practice-stood-by = une objection a été maintenue
event-practice-nothing-remained = il n’est rien resté d’une objection
event-practice-withdrawn = une objection a été retirée
event-practice-adopted-objection = une objection a été reprise
event-practice-owned = quelqu’un aide à intégrer une objection
event-practice-resolution-suggested = une solution a été suggérée
event-practice-countered = un argument contre une solution
event-practice-confirmed = l’objection est dite levée
event-practice-found-out = quelqu’un a dit ce qui a été trouvé pendant qu’un tour était au repos
event-practice-reopened = un tour a été rouvert
event-practice-retracted = une proposition a été retirée
event-practice-discarded = une proposition a été close : hors de notre ressort
event-practice-noted = ce que cela a donné
event-practice-hearing-opened = les personnes sans voix ont été consultées
event-practice-input-given = une personne sans voix a été entendue
event-practice-replied = une personne entendue a reçu une réponse
event-thread-translated = un texte a été traduit
event-charter-limited = le nombre de tours ouverts pour tout le réseau a changé
event-charter-ratified = ce qui avait été apporté a été décidé
event-practice-outage = le serveur était à l’arrêt
event-practice-opened = une étape s’est ouverte
event-practice-extended = un tour est prolongé une fois
event-practice-qualified = une objection est jugée recevable
event-practice-taken-by-clock = l’examen d’une objection a commencé de lui-même
event-practice-orphaned = plus personne ne porte une objection
event-practice-orphan-lapsed = une objection est devenue caduque
event-practice-integrated = une objection a été intégrée
event-practice-fell = une solution suggérée n’a pas tenu
event-practice-waits = un tour est en attente
event-practice-sent-back = une proposition a été renvoyée
event-practice-concluded = un tour s’est terminé

## Refus : ce qui s’est passé, et que faire
refuse-members-only = Seuls les membres peuvent le faire. Demandez une invitation à quelqu’un du réseau.
refuse-you-left = Vous avez quitté ce réseau. Demandez une nouvelle invitation à quelqu’un qui en fait partie.
refuse-clock-behind = L’horloge de ce serveur est en retard sur le registre. Prévenez qui l’exploite ; rien n’a été enregistré.
refuse-batch-too-large = Cela changerait trop de choses à la fois (limite : { $arg }). Répartissez-les.
refuse-entry-too-long = L’ensemble est trop long pour être enregistré. Répartissez-le en deux propositions.
refuse-made-unknown = Ceci renvoie à ce que créerait l’effet { $arg }, mais rien n’est encore créé à cet endroit. Vérifiez l’ordre.
refuse-text-empty = Écrivez quelque chose ici, s’il vous plaît.
refuse-text-long = C’est trop long. Il y a de la place pour { $arg } caractères au plus.
refuse-text-mentions = Trop de personnes sont mentionnées. Un texte peut en mentionner { $arg } au plus.
refuse-text-control = Ce texte contient des caractères de contrôle invisibles. Saisissez-le de nouveau ou collez-le sans mise en forme.
refuse-text-unchanged = Rien n’a changé par rapport à la version en vigueur. Modifiez le texte, ou laissez-le.
refuse-zone-unknown = Ce n’est pas un nom de fuseau horaire. En voici un : Europe/Lisbon.
refuse-lang-unknown = Ce n’est pas un code de langue. En voici : en, pt-BR ou zh-Hant.
refuse-seal-from-outside = Les textes s’envoient en toutes lettres, jamais sous forme de sceaux.
refuse-too-nested = La commande comporte trop de niveaux imbriqués.
missing-choice = Choisissez d’abord une réponse.
missing-because = Dites à quelle tension cela répond.
missing-words = Écrivez quelque chose ici, s’il vous plaît.
missing-title = Écrivez quelque chose ici, s’il vous plaît.
missing-text = Écrivez quelque chose ici, s’il vous plaît.
missing-criterion = Écrivez quelque chose ici, s’il vous plaît.
missing-happens = Écrivez quelque chose ici, s’il vous plaît.
missing-harms = Écrivez quelque chose ici, s’il vous plaît.
missing-reason = Écrivez quelque chose ici, s’il vous plaît.
missing-name = Écrivez quelque chose ici, s’il vous plaît.
missing-member = Choisissez d’abord quelqu’un.
missing-person = Choisissez d’abord quelqu’un.
missing-treatment = Dites d’abord ce qu’il en advient.
missing-cost = Écrivez un montant, comme 1200,50.
missing-amount = Écrivez un montant, comme 1200,50.
missing-until = Choisissez d’abord un jour.
missing-stands = Choisissez d’abord une réponse.
refuse-choose-one = Choisissez dans la liste.
refuse-missing = Il manque le champ { $arg }.
refuse-unknown-field = Il n’y a pas de champ { $arg } ici. Vérifiez l’orthographe.
refuse-malformed = Impossible de lire ceci : { $arg }.
refuse-not-a-number = Il faut ici un nombre entier.
refuse-not-a-day = Il faut ici un jour, comme 2027-05-01.
refuse-key-length = Une clé d’idempotence compte de 1 à { $arg } caractères.
refuse-key-reused = Cette clé d’idempotence a déjà servi pour une autre commande. Prenez-en une nouvelle.
refuse-nobody-may = Personne ne peut le faire tant que les règles ne disent pas autre chose.
refuse-inside-only = Seuls les membres du groupe peuvent le faire.
refuse-voice-only = Seule une personne qui parle pour le groupe peut le faire.
refuse-facilitator-only = Seule la personne qui facilite le groupe peut le faire.
refuse-founder-only = Seule la personne qui a fondé le réseau peut apporter quelque chose à la fondation. Faites plutôt une proposition.
refuse-founder-not-this = Cela ne peut pas être apporté à la fondation : c’est une décision à prendre.
refuse-charter-adopted = Les règles sont adoptées ; plus personne n’a les pouvoirs de la fondation. Faites plutôt une proposition.
refuse-effects-count = Il faut entre 1 et { $arg } effets à la fois.
refuse-nobody-decides = Les règles ne laissent personne en décider.
refuse-decided-elsewhere = Cela se décide dans un autre groupe ({ $arg }). Déposez-y la proposition.
refuse-decided-otherwise = Cela se décide d’une autre manière : { $arg }.
refuse-matter-once = Chaque sujet demande une règle, et une seule ; voyez { $arg }.
refuse-why-length = Dites pourquoi en une phrase de { $arg } caractères au plus.
refuse-rule-must-decide = C’est un sujet qui se décide ; personne ne peut simplement le faire.
refuse-rule-must-do = C’est une chose qu’on fait simplement ; elle ne se décide pas.
refuse-rule-by-nothing = Indiquez au moins une manière de décider.
refuse-charter-by-network = Ce sont tous les hubs qui décident de qui peut changer les règles.
refuse-template-unknown = Aucune manière de décider ne s’appelle { $arg }.
refuse-already-founded = Ce réseau est déjà fondé.
refuse-format-unknown = Cette version ne connaît pas le format { $arg }.
refuse-already-member = Vous êtes déjà membre.
refuse-body-unknown = Ce groupe n’existe pas.
refuse-body-dissolved = Ce groupe est dissous.
refuse-body-has-bodies = Il y a des groupes à l’intérieur. Commencez par les dissoudre, ou transmettez leur travail.
refuse-network-stays = Le réseau lui-même ne peut pas être dissous de l’intérieur.
refuse-network-once = Il y a un seul réseau ; créez un hub ou un cercle.
refuse-hub-in-network = Un hub se rattache directement au réseau.
refuse-too-deep = Les groupes s’emboîtent sur { $arg } niveaux au plus.
refuse-too-many-bodies = Il y a déjà { $arg } groupes.
refuse-invitation-uses = Une invitation vaut pour 1 à { $arg } personnes.
refuse-invitation-days = Une invitation reste ouverte { $arg } jours au plus.
refuse-invitation-unknown = Cette invitation n’existe pas.
refuse-invitation-closed = Cette invitation est fermée. Demandez-en une nouvelle.
refuse-invitation-used = Cette invitation a déjà servi. Demandez-en une nouvelle.
refuse-time-past = Ce moment est passé. Choisissez-en un autre, plus tard.
refuse-already-there = Vous y êtes déjà.
refuse-by-invitation = On entre dans ce groupe sur invitation.
refuse-not-there = Vous ne faites pas partie de ce groupe.
refuse-mandate-unknown = Ce mandat n’existe pas.
refuse-mandate-over = Ce mandat a déjà pris fin.
refuse-mandate-not-yours = Ce mandat n’est pas le vôtre.
refuse-person-unknown = Ce membre n’existe pas.
refuse-term-too-long = Un mandat dure { $arg } ans au plus. Choisissez un jour plus proche.
refuse-voice-of-hub = Seul un hub a une voix dans le réseau.
refuse-holder-elsewhere = Qui parle pour un hub en fait partie.
refuse-speaks-already = Cette personne parle déjà pour un autre hub. Une personne parle pour un seul hub.
refuse-role-unknown = Ce rôle n’existe pas.
refuse-role-ended = Ce rôle a pris fin.
refuse-holds-already = Cette personne le tient déjà.
refuse-purpose-moved = La raison d’être a changé entre-temps (elle en est à la version { $arg }). Lisez-la et reprenez votre texte à partir d’elle.
refuse-outcome-unknown = Cet objectif n’existe pas.
refuse-link-unknown = Cette étape n’existe pas dans notre façon de penser le changement.
refuse-link-over = Cette étape n’est plus en vigueur.
refuse-indicator-unknown = Cet indicateur n’existe pas.
refuse-indicator-over = Cet indicateur n’est plus suivi.
refuse-indicator-of-what-comes = Ce que l’on y met et ce que l’on fait n’ont pas d’indicateur ; fixez-en un pour ce qui en résulte.
refuse-theory-count = Il y en a { $arg } au plus. Mettez fin à ce dont on n’a plus besoin.
refuse-leads-to-itself = Rien ne mène à soi-même. Choisissez deux choses différentes.
refuse-leads-elsewhere = Ce que tout le monde partage, et ce pour quoi un autre hub œuvre, ne mènent pas à ce pour quoi un seul hub œuvre. Inversez le sens.
refuse-leads-backwards = Ce qui vient après ne mène pas à ce qui vient avant. Inversez le sens, ou dites d’abord lequel vient après.
refuse-leads-in-a-circle = La seconde chose mène déjà à la première ; cela tournerait en rond.
refuse-leads-already = Cela y figure déjà.
refuse-theory-moved = Notre façon de penser le changement a été modifiée entre-temps ; elle en est à { $arg } changements. Relisez-la et refaites votre proposition.
refuse-theory-endorsed = Le réseau a déjà fait sienne cette version.
refuse-theory-gaps = Il manque quelque chose à notre façon de penser le changement. Sa page dit quoi ; complétez-la d’abord.
refuse-time-future = Ce jour est encore à venir. Indiquez le jour du constat.
refuse-level-range = La force va de 1 à 5.
refuse-answers-contradiction = On ne répond qu’à une contradiction sur la même étape, et seulement par un constat qui ne contredit pas l’étape.
refuse-evidence-unknown = Ce constat n’existe pas pour cette étape.
refuse-evidence-replaced = Ce constat a déjà été remplacé. Remplacez celui qui a pris sa place.
refuse-evidence-not-yours = Seule la personne qui a enregistré ce constat peut le remplacer. Enregistrez le vôtre à côté, ou répondez-y.
refuse-evidence-elsewhere = Ce constat a été enregistré pour une autre étape. Enregistrez-le là-bas.
refuse-assumption-unknown = Cette hypothèse n’existe pas pour cette étape.
refuse-assumptions-count = Une étape repose sur { $arg } hypothèses au plus.
refuse-outcome-retired = Cet objectif est déjà abandonné.
refuse-tension-unknown = Cette tension n’existe pas.
refuse-tension-not-yours = Seule la personne qui a exprimé une tension peut la laisser reposer.
refuse-tension-rests = Cette tension est au repos. Exprimez-en une nouvelle.
refuse-network-round-over = Ce tour du réseau est terminé ; il n’y a plus de question à poser.
refuse-hub-asks = Seul un hub consulte ses membres sur un tour du réseau.
refuse-hub-asks-already = Ce hub est déjà consulté.
refuse-hub-asks-yes-or-no = Ce tour choisit parmi des options. Un hub ne peut demander à ses membres qu’un oui ou un non ; parlez-en dans le fil.
refuse-asking-decides-nothing = Une question aux membres ne décide de rien ; n’indiquez pas ce qui doit se passer.
refuse-because-unknown = Indiquez la tension à laquelle cela répond, ou l’accord que cela réexamine.
refuse-agreement-unknown = Cet accord n’existe pas.
refuse-agreement-over = Cet accord n’est plus en vigueur. Voyez ce qui l’a remplacé.
refuse-review-open = Son réexamen est déjà en cours.
refuse-owner-only = Seule la personne responsable peut le faire.
refuse-not-asked = La question n’a pas encore été posée.
refuse-accounted-already = La réponse a déjà été donnée.
refuse-thing-unknown = Il n’y a rien à discuter sous ce numéro.
refuse-comments-count = Il y a déjà { $arg } commentaires ici.
refuse-comment-unknown = Ce commentaire n’existe pas ici.
refuse-comment-not-yours = Seule la personne qui l’a écrit peut le modifier.
refuse-edits-count = Un commentaire se modifie { $arg } fois au plus.
refuse-template-name = Le nom d’un modèle compte de 1 à 40 minuscules, chiffres et traits d’union.
refuse-template-title = Il faut à un modèle un titre de 80 caractères au plus et une phrase de 300 caractères au plus.
refuse-template-decides-last = Un modèle se termine par une étape qui décide, et prévoit la discussion avant.
refuse-template-decides-once = Un modèle comporte au plus une étape de consentement et un vote.
refuse-template-lasts = Une étape dure entre une heure et un an, et l’ensemble au moins aussi longtemps que l’étape qui décide.
refuse-template-notice = Le tour est plus court que le délai qu’il faut pour que le silence vaille un oui.
refuse-template-quorum = Le consentement tacite avec quorum demande un quorum supérieur à 0/1.
refuse-template-integrate = Une étape de consentement prévoit d’intégrer des objections entre 1 et 20 fois.
refuse-template-fallback = L’issue prévue doit être l’étape qui suit : un vote, ou rien pour reporter.
refuse-outage-by-host = Seul le serveur lui-même enregistre qu’il était à l’arrêt.
refuse-serves-count = Une proposition sert { $arg } objectifs au plus.
refuse-review-too-soon = C’est avant que le tour puisse être terminé. Choisissez un jour plus tard.
refuse-proposer-adopts-not = Qui fait une proposition ne reprend pas une objection contre elle.
refuse-rounds-open = Il y a déjà autant de tours ouverts pour tout le réseau que les règles en permettent à la fois ({ $arg }). Attendez que l’un d’eux se termine, ou tenez d’abord le vôtre dans votre hub ou dans un cercle ; ce que vous avez écrit est gardé.
refuse-rounds-range = Indiquez un nombre de 1 à { $arg }.
refuse-heard-already = La question leur a déjà été posée. Affichez plutôt le lien de nouveau.
refuse-heard-where-decided = Les personnes qui n’ont pas de voix sont entendues là où quelque chose se décide, pas là où un hub consulte ses membres.
refuse-heard-only-decided = On entend quelqu’un avant une décision ; cette règle, elle, permet simplement de le faire. N’indiquez ici personne à entendre.
refuse-heard-once = Ne citez qu’une fois chaque catégorie de personnes à entendre.
refuse-heard-you-already = Vous avez déjà dit quelque chose ici ; vos mots figurent à côté du texte.
refuse-hearing-unknown = Sous ce numéro, la question n’est posée à personne ici.
refuse-input-by-link = Les membres ont une voix, ou quelqu’un en a une pour eux. Dites-le dans le tour ou dans la discussion.
refuse-nothing-to-ratify = Cela a déjà été décidé ici, ou c’est terminé.
refuse-text-unknown = Ce texte n’est plus le plus récent. Consultez de nouveau la page.
refuse-translations-count = Ce texte a déjà autant de traductions qu’il peut en avoir ({ $arg }).
refuse-review-too-far = Un réexamen se prévoit à { $arg } ans au plus.
refuse-worth-range = La valeur est un nombre de 1 à 5.
refuse-adopts-once = Une proposition devient un accord au plus.
refuse-run-unknown = Ce tour n’existe pas.
refuse-run-over = Ce tour est terminé.
refuse-run-not-over = Ce tour n’est pas encore terminé.
refuse-step-not-open = Cette étape n’est pas ouverte en ce moment. Rechargez la page pour voir où en est le tour.
refuse-voice-not-yours = Cette voix n’est pas la vôtre.
refuse-not-in-electorate = Cette voix n’a pas été consultée dans ce tour. Elle le sera au prochain.
refuse-host-only = Seule la personne qui anime le tour peut le faire.
refuse-leads-own-mandate = Il s’agit ici de votre propre mandat ; quelqu’un d’autre mène donc le tour.
refuse-otherwise-than-members = Vos membres ont dit autre chose. Donnez votre raison : ils la liront.
refuse-answers-challenge = Elle répond à la contestation d’un accord ; elle est donc décidée ou retirée, non écartée.
refuse-proposer-hosts-not = Qui fait la proposition n’anime pas le tour.
refuse-has-host = Quelqu’un anime déjà ce tour.
refuse-proposer-there = La personne qui l’a proposée est toujours là.
refuse-contributions-count = Il y en a déjà { $arg } ici.
refuse-question-unknown = Cette question n’existe pas ici.
refuse-question-answered = Cette question a déjà sa réponse.
refuse-reacted-already = Vous avez déjà réagi ; une réaction reste telle qu’elle a été dite.
refuse-proposer-only = Seule la personne qui fait la proposition le peut.
refuse-versions-count = Un texte a { $arg } versions au plus.
refuse-version-moved = Quelqu’un a publié une nouvelle version entre-temps (version { $arg }). Votre texte est toujours là : comparez, puis envoyez-le de nouveau.
refuse-candidates-open = Une personne proposée n’a pas encore dit si elle se présente. Attendez sa réponse, ou la fin de l’étape.
refuse-questions-open = Des questions sont ouvertes. Il faut y répondre, ou les laisser ouvertes en le disant, avant que l’étape se termine.
refuse-round-closed = Le tour est clos. Ce que vous avez écrit est toujours là ; la discussion, plus bas, reste ouverte.
refuse-objection-open = Votre objection est ouverte. Retirez-la d’abord expressément, ou attendez qu’elle soit levée.
refuse-round-moved = Un nouveau tour s’est ouvert entre-temps (tour { $arg }). Relisez le texte et répondez-y.
refuse-text-moved = Le texte a changé depuis que vous l’avez ouvert. Relisez-le et répondez-y.
refuse-concern-needs-reason = Dites ce qui vous inquiète, pour que le réexamen puisse s’y arrêter.
refuse-objection-needs-argument = Une objection demande ici un argument. Si vous ne pouvez pas encore la mettre en mots, choisissez « Oui, mais cela m’inquiète » : c’est gardé, et cela n’arrête pas la proposition.
refuse-wished-with-yes = Ce que vous auriez souhaité va avec un oui.
refuse-same-answer = Cette réponse est déjà enregistrée.
refuse-not-waiting = Ce tour n’est pas en attente.
refuse-rounds-used = Le nombre de tours prévu est atteint ({ $arg }) ; l’issue annoncée d’avance s’applique.
refuse-proposer-retracts = Qui a fait la proposition la retire plutôt.
refuse-noted-already = C’est déjà dit.
refuse-objection-unknown = Cette objection n’existe pas.
refuse-objection-closed = Cette objection est close.
refuse-round-not-open = Le tour n’est pas ouvert en ce moment.
refuse-objector-only = Seule la personne qui porte l’objection peut le faire.
refuse-proposer-tests-not = Qui fait une proposition ne conduit pas l’examen d’une objection contre elle. Quelqu’un d’autre s’en charge.
refuse-objection-taken = Son examen a déjà commencé.
refuse-objector-disagrees-not = C’est votre propre objection. Retirez-la, ou formulez-la mieux.
refuse-test-over = Le temps de la contester est écoulé.
refuse-not-testing = Elle n’est pas en cours d’examen.
refuse-not-disputed = Personne ne la conteste en ce moment.
refuse-not-orphaned = Quelqu’un porte cette objection.
refuse-owns-already = Vous y aidez déjà.
refuse-not-qualified = Elle n’est pas encore jugée recevable ; elle est d’abord examinée.
refuse-one-at-a-time = Une autre suggestion est sur la table. Une à la fois.
refuse-attempts-used = { $arg } suggestions ont déjà été faites.
refuse-review-not-sooner = Choisissez un jour qui précède le réexamen actuellement prévu.
refuse-nothing-suggested = Rien n’est suggéré en ce moment.
refuse-own-suggestion = C’est votre propre suggestion.
refuse-countered-already = Quelqu’un s’y est déjà opposé.
refuse-check-over = Le temps de s’y opposer est écoulé.
refuse-confirmed-already = Vous l’avez déjà dit.

# Choosing among options
options-title = Ce qu’on peut choisir
options-hidden = { $n ->
    [one] une autre, cachée jusqu’à la fin de l’étape
   *[other] { $n } autres, cachées jusqu’à la fin de l’étape
}
option-number = Option { $n }
option-chosen = choisie
option-stands = se présente
option-asked = pas encore de réponse
option-declined = ne se présente pas
option-taken-back = retirée
put-forward-by = proposé par { $x }
i-stand = Je me présente
i-do-not-stand = Je ne me présente pas
take-back = La retirer
lot-title = Si le sort doit décider
lot-text = Avant tout vote, un ordre est tiré pour départager les égalités. Le serveur a fixé son nombre au début ; ajoutez le vôtre et personne n’aura pu connaître l’ordre.
lot-label = Un mot ou un nombre quelconque
lot-add = Ajouter
count-title = Le décompte
count-so-far = Le décompte jusqu’ici
count-stages = De tour en tour
count-stage = Tour { $x }
count-pairs = Chacune contre chacune : sur combien de bulletins la ligne est préférée à la colonne
count-account = Comment on a compté, pas à pas
count-ties = Les égalités sont départagées dans cet ordre, tiré avant le vote : { $x }.
count-file = Les bulletins en fichier
count-marked = ont voté
ballot-question-one = Laquelle ?
ballot-question-any = Lesquelles conviendraient ?
ballot-question-scores = Que vaut chacune ?
ballot-question-dots = Où vont vos points ?
ballot-question-credits = Combien de voix pour chacune ?
ballot-question-places = Dans quel ordre ?
ballot-one = Cochez-en une.
ballot-any = Cochez-en autant que vous voulez.
ballot-scores = De 0 à { $n } ; ce que vous laissez vide compte 0.
ballot-dots = Vous avez { $n } points.
ballot-credits = Vous avez { $n } crédits ; deux voix coûtent quatre, trois coûtent neuf. Un moins est contre.
ballot-places = 1 est le meilleur. Laissez vide ce que vous ne classez pas. Choisis au plus : { $n }.
ballot-sealed = Personne ne le voit avant le décompte ; ensuite tout le monde voit qui a répondu quoi.
ballot-share = Chacun a la même part de l’argent. Une marque dit : je paierais cela de la mienne.
ballot-empty = Un bulletin vide s’abstient.
forward-person = Qui proposez-vous ?
forward-time = Quel moment ?
forward-idea = Votre idée en quelques mots
forward-why = Pourquoi
optional = si vous voulez
put-forward = Proposer
option-person = Une personne
option-time = Un moment
result-chosen = Choisi : { $x }. { $n } sur { $all } ont répondu.
result-chosen-lot = Choisi : { $x }. { $n } sur { $all } ont répondu. Il y avait égalité ; l’ordre tiré avant le vote a décidé.
said-marked = un bulletin
do-stand = Dites si vous vous présentez
need-choose = Choix · { $x } · { $a } sur { $e } ont répondu
need-stand = On vous a proposé · { $x }
effect-elect = Qui est choisi tient { $y } jusqu’au { $until }
step-gather = Réunir
step-choose = Choisir
step-gather-done = { $n } propositions
step-choose-done = { $n } bulletins
method-plurality = majorité relative
method-approval = approbation
method-score = notes
method-score-mean = note moyenne
method-star = STAR : notes, puis second tour
method-dots = points
method-quadratic = vote quadratique
method-borda = Borda
method-instant-runoff = second tour instantané
method-scottish-stv = vote unique transférable, règles écossaises
method-meek-stv = vote unique transférable, Meek
method-schulze = Schulze : comparaison par paires
method-schulze-margins = Schulze, par écarts
method-ranked-pairs = paires ordonnées
method-copeland = Copeland
method-condorcet = Condorcet
ways-title = Comment décider cela ?
ways-text = Quatre questions mènent à une façon qui convient. En proposant, vous voyez lesquelles vos règles permettent.
ways-alone = Pourriez-vous le faire seul et voulez-vous seulement vous assurer que cela ne nuit à personne ?
ways-one-text = Y a-t-il un texte, et la question est de savoir s’il est assez bon ?
ways-several = Y a-t-il plusieurs bonnes voies, dont une doit être prise ?
ways-people = S’agit-il de savoir qui le fait ?
ways-all = Toutes les façons
ways-use = Commencer ainsi
way-label = Comment on décide
way-as-rules = comme disent les règles
way-take = Prendre cette façon
ways-here = Pour les accords et questions ici
ways-otherwise = Pour d’autres sujets
propose-elsewhere = Ou bien ailleurs :
options-label = Ce qu’on peut choisir, un par ligne
times-label = Moments, un par ligne, dans votre fuseau
options-hint = D’autres peuvent compléter, si la façon prévoit une étape pour cela.
seats-label = Combien sont choisis
kind-elect = Qui est choisi tient un rôle
event-practice-put-forward = une option a été proposée
event-practice-took-back = une option a été retirée
event-practice-stood = quelqu’un a dit s’il se présente
event-practice-marked = un bulletin
event-practice-lot-added = un nombre pour le tirage
event-practice-lot-committed = le serveur a fixé son nombre pour le tirage
event-practice-lot-revealed = le serveur a révélé son nombre
event-practice-draw-asked = les options sont fixées
event-practice-cast = une voix liée a été donnée
event-practice-members-counted = des personnes ont été comptées à côté des hubs
event-practice-carried = des voix prêtées ont été ajoutées
event-practice-counted = les bulletins ont été comptés
refuse-options-each = Vous en avez proposé autant que permis ({ $arg }). Retirez-en une d’abord.
refuse-options-count = Il y a autant d’options qu’un choix peut en avoir ({ $arg }).
refuse-option-unknown = Cette option n’en fait pas partie. Regardez de nouveau la page.
refuse-mark-twice = Chaque option ne se marque qu’une fois.
refuse-option-person = Ici on propose des personnes : choisissez-en une.
refuse-option-time = Ici on propose des moments : donnez un jour et une heure.
refuse-option-no-person = Ici on propose des idées, pas des personnes.
refuse-option-no-time = Ici on propose des personnes, pas des moments.
refuse-stands-already = Cette personne a déjà été proposée.
refuse-time-twice = Ce moment y est déjà.
refuse-option-cost = Dites ce que cela coûte.
refuse-option-no-cost = Rien n’est dépensé ici ; laissez le coût vide.
refuse-budget-over-fund = Il n’y a pas autant dans le fonds. Dépensez ce qui s’y trouve, ou attendez qu’il y entre davantage.
refuse-cost-over-budget = Cela coûte plus qu’il n’y a à dépenser. Proposez-en une plus petite partie.
refuse-cost-range = Un coût est d’au moins un et pas démesuré.
refuse-nothing-to-choose = Cette façon décide d’un texte. Prenez-en une qui choisit, ou laissez les options vides.
refuse-options-two = Donnez au moins deux options.
refuse-option-gone = Elle a été retirée.
refuse-option-not-yours = Seul qui l’a proposée la retire.
refuse-candidate-only = Seule la personne proposée dit si elle se présente.
refuse-marks-one = Cochez une option.
refuse-marks-any = Cochez des options ou laissez-les.
refuse-marks-range = Les notes vont de 0 à { $arg }.
refuse-marks-dots = Vous avez { $arg } points, et un maximum par option.
refuse-marks-credits = Cela coûte plus que vos { $arg } crédits : les voix coûtent leur carré.
refuse-marks-places = Donnez chaque rang de 1 à { $arg } une fois, le meilleur d’abord.
refuse-option-needs-reason = Dites pourquoi.
refuse-lot-committed = Le serveur l’a déjà fixé.
refuse-lot-not-now = Il n’y a pas de tirage en ce moment.
refuse-lot-other = Ce n’est pas le nombre que le serveur avait fixé.
refuse-template-each = Chaque voix propose entre 1 et 20.
refuse-template-gathers-for = Il faut choisir parmi ce qui est réuni : ajoutez une étape choose.
refuse-template-chooses-first = Le choix vient avant ce qui décide de son résultat.
refuse-template-times-ask = Un sondage d’horaires ne décide rien : laissez répondre les arrivants (joiners = true).
refuse-template-candidates-asked = Après des nominations scellées, il faut une étape pour que les candidats acceptent.
refuse-template-seats = Cette méthode ne peut pas en choisir autant.
refuse-template-raises = Cette méthode recompte une fois de plus pour chaque unité de la monnaie, ce qui peut prendre des heures. Prenez celle qui relève par centièmes.
refuse-template-budget = Seule une façon qui dépense a un budget, et il n’est pas nul.
refuse-template-number = Ce nombre est entre 1 et 10 000.
refuse-chosen-needs-budget = Ce qu’un tour a choisi ne peut être payé que là où un budget se dépense : prenez la façon « Dépenser ensemble ».
refuse-chosen-paid-once = Ce qui a été choisi est payé une seule fois, par un seul fonds.
refuse-choice-says-which = Un choix entre des options dit laquelle, et non si on la veut. Ici, l’argent et les sièges ne vont qu’à ce qui est choisi ; pour ceci, prenez une façon où l’on consent ou dit oui.
refuse-elect-needs-candidates = Seule une façon qui choisit des personnes peut élire.
refuse-nobody-chosen = Personne n’a été choisi.
refuse-not-a-time = Donnez un jour et une heure, comme 2027-03-01 14:30.
practice-simple-vote = Vote à la majorité simple
practice-absolute-vote = Vote à la majorité absolue
practice-unanimity = Vote unanime
practice-announce = Annoncer et attendre
practice-ranked-choice = Choix par classement
practice-approve = Cocher ce qui convient
practice-scores = Noter les options
practice-absolute-vote-when = Ce qui demande le oui de plus de la moitié de tous, y compris de ceux qui ne votent pas. Personne ne voit comment chacun a voté avant la clôture.
practice-admission-when = Un groupe veut devenir un hub : il répond aux questions, ceux qui l’ont visité disent ce qu’ils ont vu, puis tous les hubs votent aux deux tiers ; le plus souvent, il est d’abord à l’essai.
practice-advice-when = C’est à vous de décider et d’autres vivront avec : demandez à ceux que cela touche et à ceux qui savent, répondez à chaque avis, puis décidez.
practice-announce-when = Vous pourriez le faire seul et voulez être sûr : dites ce que vous allez faire, attendez trois jours, faites-le sauf si quelqu’un dit ce que cela abîmerait.
practice-approve-when = Beaucoup d’options et peu de temps : chacun coche tout ce qui conviendrait, et l’option la plus cochée est retenue.
practice-ask-hub-when = Avant de donner sa voix dans le réseau, un hub consulte ses membres ; ce qu’ils disent figure à côté de qui parle pour lui et ne décide de rien à lui seul.
practice-consent-when = Un changement avec lequel beaucoup vivront : tout le monde est consulté, et un argument montrant qu’il fait du tort l’arrête jusqu’à ce qu’il soit résolu.
practice-dots-when = Pour voir sur quoi travailler d’abord : chacun a dix points et en met quatre au plus sur une idée.
practice-dynamic-alignment-when = Un document que beaucoup doivent porter : chacun le prend point par point et est aligné, ou dit ce dont il a besoin ; personne ne dit non sans cela.
practice-election-when = Choisir des personnes pour un rôle ou un comité : des candidatures motivées que personne ne voit avant que toutes soient là, les personnes disent si elles se présentent, chacun les classe.
practice-founding-round-when = Une fois, au début : chaque hub est consulté pour savoir s’il peut vivre avec la raison d’être et les règles. La moitié doit le dire ; un argument montrant qu’elles font du tort arrête tout jusqu’à ce qu’il soit résolu.
practice-governance-when = Les rôles et règles d’un cercle, changés pour une tension que quelqu’un ressent dans un rôle : à qui objecte, on demande des arguments selon cinq critères, et qui anime juge d’après eux seuls.
practice-member-vote-when = Chacun a une voix : pour ce qui engage tous les membres d’une coopérative.
practice-open-consent-when = Une communauté sans beaucoup de formalités : qui propose quelque chose attend trois jours, et le fait sauf si quelqu’un dit ce que cela abîmerait.
practice-ranked-choice-when = Plusieurs voies, il faut en prendre une, et plus d’une conviendrait : chacun les classe, et celle qui bat les autres deux à deux est retenue.
practice-role-selection-when = Une personne pour un rôle, sur la force des raisons : propositions scellées, puis toutes les raisons sont lues, chacun peut changer la sienne, et la personne la plus nommée est soumise au consentement.
practice-scores-when = La force de ce que l’on ressent compte : chacun donne à chaque option de zéro à cinq, et les deux plus hautes s’affrontent.
practice-sense-check-when = Où en sommes-nous, avant que quelqu’un n’écrive une proposition : oui, non ou pas sûr, avec une raison. Cela ne décide de rien.
practice-simple-vote-when = Une petite affaire, vite défaite : plus de oui que de non, si la moitié vote.
practice-small-consent-when = Un groupe qui se connaît décide en quelques jours ; qui ne dit rien est d’accord.
practice-time-poll-when = Quand la plupart d’entre nous peuvent-ils se réunir : chacun voit les heures dans son fuseau et coche toutes celles qui conviendraient.
practice-unanimity-when = Ce à quoi personne ne devrait être tenu sans l’avoir accepté : un seul non y met fin.
practice-double-majority-when = Ce qui engage les hubs et change ce que font leurs membres : plus de hubs pour que contre, et au moins la moitié des personnes qu’ils consultent.
practice-regional-vote-when = Certaines régions ont beaucoup de hubs, d’autres peu : les hubs décident dans leur région, et chaque région compte pour une.
practice-lent-vote-when = Beaucoup de membres et beaucoup de questions : qui ne peut en suivre une prête sa voix à une personne de confiance, et la reprend en votant.
practice-vote-when = Un texte que la plupart doivent vouloir, et personne n’est lésé de perdre : il faut deux oui pour un non.
practice-dots = Répartir des points
practice-election = Élection
practice-time-poll = Trouver un moment
practice-sense-check = Prise de température

# Point by point; advice
points-title = Point par point
points-aligned = { $n } sur { $all } alignés
point-aligned = aligné
point-open = rien de dit encore
point-needs = quelqu’un a un besoin
point-was = Avant :
point-counts = { $n } sur { $all } réponses sont alignées
need-answered = levée par une nouvelle formulation
need-earlier = sur une formulation antérieure
said-aligned = aligné
said-needs = a un besoin
align-yes = Aligné
align-need = Pas encore : il me faut …
align-need-label = Que vous faut-il pour être aligné ?
align-need-say = Dire ce qu’il me faut
align-voice = Prenez chaque point : aligné, ou ce qu’il vous faut. Personne ne dit non sans cela.
to-points = Aux points
reword = Le reformuler
reword-answers = Quels besoins cela lève-t-il ?
count-aligned = alignés sur tout
count-needs = ont un besoin
points-label = Les points, un par ligne
points-hint = Après une barre ( | ) peut suivre une explication et, après une autre, les numéros des points sur lesquels il repose. Chaque point reçoit sa réponse ; quand un point est reformulé, on est consulté de nouveau sur ceux qui reposent sur lui.
do-advise = Donnez votre avis
need-align = Point par point · { $x } · { $a } sur { $e } ont tout répondu
need-advise = On demande votre avis · { $x }
advice-title = Avis
advice-given = a donné son avis
advice-waiting = sollicité
advice-nobody-yet = Personne n’a encore été sollicité.
advice-treat = Ce qu’il en advient
advice-treat-why = Ce que vous en faites, et pourquoi
advise-label = Votre avis pour { $x }
advise = Donner cet avis
advice-ask = L’avis de qui cherchez-vous ?
advice-why-them = Pourquoi
because-affected = vit avec ce qui est décidé
because-expert = s’y connaît
advice-seek = Demander l’avis
advice-without = Vous n’avez sollicité que les personnes touchées, ou que celles qui savent. Pourquoi ?
advice-one-kind-why = Pourquoi un seul type de personnes a été sollicité :
advice-decide = J’ai entendu les avis et je décide ceci
treatment-taken = suivi
treatment-partly = suivi en partie
treatment-not = non suivi
step-align = Aligner
step-align-done = { $n } ont tout répondu
step-advise = Chercher l’avis
step-advise-done = { $n } avis
event-practice-aligned = un point a reçu une réponse
event-practice-reworded = un point a été reformulé
event-practice-advice-sought = un avis a été demandé
event-practice-advised = un avis donné
event-practice-advice-treated = un avis a reçu une réponse
event-practice-decided = quelqu’un a décidé après avis
refuse-point-unknown = Ce point n’existe pas.
refuse-reword-answers = Dites à quels besoins répond la nouvelle formulation.
refuse-need-unknown = Un de ces besoins n’est plus ouvert. Regardez de nouveau.
refuse-points-needed = Écrivez les points, un par ligne.
refuse-points-count = Un document a au plus { $arg } points.
refuse-points-words = Les points ne sont que des mots : ni personnes, ni moments, ni coûts.
refuse-advice-from-oneself = L’avis vient de quelqu’un d’autre.
refuse-asked-already = Cette personne a déjà été sollicitée.
refuse-advice-unknown = Cet avis n’existe pas.
refuse-advice-nobody-asked = Demandez un avis avant de décider.
refuse-advice-waits = Quelqu’un que vous avez sollicité n’a pas répondu et a encore le temps. Attendez.
refuse-advice-untreated = Dites de chaque avis ce que vous en faites, puis décidez.
refuse-advice-one-kind = Dites pourquoi vous n’avez sollicité qu’un type de personnes.
refuse-template-advises-last = Chercher l’avis est la dernière étape : puis une personne décide.
practice-dynamic-alignment = Alignement dynamique
practice-advice = Processus d’avis

# What was chosen
agreement-chosen = Ce qui a été choisi

# Results of aligning and advice
result-aligned = Chaque point est aligné. { $n } sur { $all } ont répondu à tous.
result-not-aligned = Certains points ne sont pas alignés ; ce qu’il faut est noté à côté. { $n } sur { $all } ont tout répondu.
result-advice = { $x } a décidé ceci après { $n } avis, et en répond.

# Challenge
matter-challenge = Contester un accord en vigueur
standing-paused = suspendu
standing-challenged = contesté
effect-pause = { $x } n’oblige personne jusqu’à nouvelle décision
kind-pause = Un accord est suspendu
challenged-by = Contesté par { $x }
challenge-then = Il reste en vigueur jusqu’à décision : gardé, changé, suspendu ou terminé. Sans décision d’ici le { $x }, il est suspendu.
challenge-it = Le contester
challenge-hint = Tous ceux qu’il oblige en décident de nouveau : garder, changer, suspendre ou terminer. Cela ne finit jamais dans le silence.
challenge-happens = Que provoque-t-il ?
event-agreement-challenged = un accord a été contesté
event-agreement-paused = un accord a été suspendu
refuse-agreement-paused = Il est déjà suspendu.
refuse-challenge-open = Il est déjà contesté : répondez à cette contestation.
refuse-challenged-lately = Votre contestation a reçu réponse il y a moins de { $arg } jours. Exprimez une tension ou proposez un changement.

# Ways of deciding are adapted
matter-adapt-template = Adapter une façon de décider
effect-template = Une façon de décider existe désormais : { $x }
event-practice-template-adopted = une façon de décider a été adaptée
kind-template = Une façon de décider est adaptée
template-label = La façon, en texte
template-hint = Sous un autre nom, une nouvelle façon naît à côté de l’ancienne. Les tours en cours continuent comme ils ont commencé.
refuse-template-text = Illisible : { $arg }
ways-adapt = Adapter une copie
ways-file = En fichier
begins-title = Ce qui commence sur sa propre page
begins-recall = Révocation
begins-recall-when = Quand quelqu’un ne doit plus détenir un mandat. Allez à qui parle pour un hub ou tient un rôle, puis à son mandat ; décident ceux que vos règles nomment. Personne n’a à donner de motif.
begins-challenge = Contestation d’un accord
begins-challenge-when = Quand ce qui est en vigueur nuit maintenant. Tout hub le dit sur la page de l’accord ; il est gardé, changé, suspendu ou terminé, et sans décision à temps il est suspendu.
begins-review = Révision d’un accord
begins-review-when = Quand son jour est venu, ou plus tôt si quelqu’un le demande : le garder, le changer, le suspendre ou y mettre fin, d’une pression sur sa page.
begins-exit = Départ d’un hub
begins-exit-when = Quand un hub suit sa propre voie. Il le propose parmi ses membres, qui seuls décident.
begins-purpose = Révision de la raison d’être
begins-purpose-when = Quand ce pour quoi nous sommes là se lit autrement qu’avant. Depuis sa page, un nouveau texte est proposé, et la pensée derrière confirmée ou changée.
begins-charter = Changement des règles
begins-charter-when = Quand une règle gêne. À côté de chaque ligne des règles se trouve comment en proposer une autre.

# A line of the charter
kind-line = Une ligne des règles change
line-matter = Quelle ligne
line-place = Où cela se décide
line-place-network = par tous les hubs
line-place-there = dans le groupe concerné
line-place-above = dans le groupe qui l’entoure
line-by = De quelles façons
line-who = Si cela se fait simplement : qui peut
line-who-anyone = tout le monde
line-who-inside = membres du groupe
line-who-voice = qui parle pour lui
line-who-facilitator = ses facilitateurs
line-why = Pourquoi, en une phrase
line-change = proposer un changement

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } ne fait que demander et ne décide rien : une règle a besoin d’une façon qui décide.

# Funds
nav-share = Partager
share-text = Ce que nous tenons en commun, et ce qu’est devenu chaque montant.
funds = Fonds
fund = Fonds
no-funds = Il n’y a pas encore de fonds.
money-i-hold = Argent que je détiens
fund-propose = Proposer un fonds
fund-there = Dans le fonds
fund-came = Entré
fund-held = Remis et pas encore dépensé
fund-spent = Dépensé, avec reçu
fund-adds-up = Ce qui est entré est ce qui reste, ce qui fut remis et ce qui fut dépensé : au centime.
fund-who-holds = Qui détient de son argent
fund-allocate = Proposer d’en donner
statement = Relevé
statement-what = Quoi
statement-day = Jour
statement-amount = Montant
statement-empty = Rien n’a encore bougé.
spend = Saisir un reçu
give-back = Le rendre
receipt = Pour quoi : le reçu en mots
amount-in = Montant en { $x }
contribute = Quelque chose est entré
contribute-from = De qui, ou pour quoi
contribute-enter = Le saisir
movement = Un montant
movement-holder = Détenu par
movement-by = Saisi par
moved-contributed = Entré :
moved-allocated = Remis :
moved-spent = Dépensé :
moved-given-back = Rendu :
decimal-mark = ,
effect-fund = { $y } tient un fonds : { $x } ({ $currency })
effect-allocate = { $money } de { $x } vont à { $y }, pour : { $what }
kind-fund = Un fonds est créé
kind-allocate = De l’argent d’un fonds est remis
allocate-to = À qui
allocate-for = Pour quoi
currency = Monnaie
event-fund-created = un fonds a été créé
event-fund-contributed = de l’argent est entré
event-fund-allocated = de l’argent a été remis
event-fund-spent = de l’argent a été dépensé
event-fund-given-back = de l’argent a été rendu
matter-keep-books = Saisir ce qui est entré et ce qui fut dépensé
matter-create-fund = Créer un fonds
matter-allocate-money = Remettre de l’argent d’un fonds
refuse-fund-unknown = Ce fonds n’existe pas.
refuse-money-not-yours = Cet argent est entre d’autres mains.
refuse-not-enough-money = Il n’y a pas autant.
refuse-not-an-amount = Écrivez un montant, comme 1200,50.

# Recall
recall-propose = Proposer une révocation
pace = Ce qu’on en a fait
pace-used = { $n ->
    [one] Une voix a été donnée dans { $n } tour.
   *[other] Une voix a été donnée dans { $n } tours.
}
pace-last = la dernière { $x }
pace-asked = Les membres ont été interrogés pour la dernière fois { $x }.
pace-never-asked = Les membres n’ont jamais été interrogés.
pace-since = { $n ->
    [one] Une décision depuis
   *[other] { $n } décisions depuis
 }
pace-answering = Au dernier tour, { $x } sur { $y } ont répondu.

# Selection for a role
practice-role-selection = Choix pour un rôle

# Admission and exit of a hub
practice-admission = Admission d’un hub
effect-hub-trial = { $x } devient un hub à l’essai jusqu’au { $y }
effect-admit = { $x } a sa voix dans le réseau
effect-suspend = { $x } n’est interrogé dans aucun nouveau tour
effect-exit = { $x } quitte le réseau
kind-admit = Un hub reçoit sa voix
kind-suspend = Un hub est suspendu
kind-exit = Le hub quitte le réseau
trial-until = À l’essai jusqu’au (vide : sans essai)
on-trial = à l’essai jusqu’au { $x }
suspended-since = suspendu depuis le { $x }
event-body-admitted = un hub a reçu sa voix
event-body-placed = un hub a été rattaché à une région
event-body-suspended = un hub a été suspendu
matter-place-hub = Dire à quelle région appartient un hub
matter-suspend-hub = Suspendre un hub
matter-exit-network = Quitter le réseau en tant que hub
refuse-hub-admitted = Ce hub a déjà sa voix.
refuse-hub-without-voice = Ce hub n’a pas de voix à suspendre.
refuse-hub-only = Ceci est pour les hubs.

# Governance by criteria
practice-governance = Proposition de gouvernance
charter-about-holacratic = Les rôles détiennent l’autorité ; qui ressent une tension dans un rôle peut changer rôles et règles, et une objection est jugée selon cinq critères.
objection-not-valid = jugée : une réserve
path-not-valid = jugée comme réserve
judge-title = Pour lesquels l’objecteur a-t-il donné un argument ?
judge-text = Non si c’est vrai ou de poids : seulement si c’est argumenté.
judge-reduces = Cela nous rend moins capables de faire notre travail
judge-limits = Cela limite l’objecteur dans un de ses rôles
judge-new = Cela n’existe pas déjà sans la proposition
judge-certain = C’est certain, ou irréparable à temps
judge-violates = La proposition enfreint une règle
judge-explicit = Une raison est donnée
judge-impersonal = Cela porte sur ce qui est décidé, et ne vise personne
judge-evidenced = Quelque chose d’observé l’appuie ; ce n’est pas seulement prédit
judge-merely_better = Cela dit seulement qu’il y a une meilleure idée
judge = Juger
event-practice-judged = une objection a été jugée selon ses critères
refuse-judged-by-peers = Ici ce sont les pairs qui le déterminent : ouvrez l’examen.
refuse-judged-by-others = Ici, les objections sont jugées selon d’autres critères. Consultez de nouveau la page.
refuse-judged-by-criteria = Ici des critères décident : qui facilite juge selon eux.
rule-name-absolute = majorité absolue
rule-name-unanimity = unanimité

# Instructed mandates
effect-voice-instructed = { $x } parle pour { $y } jusqu’au { $until }, comme ses membres en décident
instructed-label = lié par ce que décident les membres du hub
instructed-note = Cette voix est liée : elle dit ce que les membres ont décidé du texte actuel. Si trop peu ont répondu, elle est libre.
refuse-ballots-sealed = Des bulletins scellés ont été remis. Ils vont jusqu’au dépouillement, pour que personne ne les lise avant.
refuse-hub-asks-by-ballot = Un hub consulte ses membres par une question qui ne décide de rien, avec « Consulter d’abord mon hub ».
refuse-body-has-money = Il y a de l’argent dans un fonds de ce groupe. Dépensez-le, ou remettez-le là où il doit aller, d’abord.
refuse-instructed-voice-only = Seule la voix d’un hub peut être liée.
refuse-instructed-ask-first = Votre mandat est lié : interrogez d’abord votre hub sur ce texte.
refuse-instructed-still-asked = Votre hub est encore interrogé. Vous donnerez sa réponse ensuite.
refuse-instructed-yes = Votre hub a dit oui, et cela vous lie : oui, ou oui avec réserve.
refuse-instructed-no = Votre hub a dit non, et cela vous lie : objectez, votez non, ou abstenez-vous.

## Voix prêtées
lend-title = Prêter votre voix à { $x }
lend-text = Là où les voix peuvent se prêter, la vôtre compte comme celle de cette personne, sauf si vous votez vous-même. Vous la reprenez quand vous voulez, et tout le monde peut le voir.
lend-scope = Pour quoi
lend-until = Jusqu’au (ou jusqu’à ce que vous la repreniez)
lend-button = La prêter
lend-here = Prêter ma voix pour ceci
lend-to = À qui
lent-title = Voix que j’ai prêtées
lent-text = Elles ne comptent que là où les voix peuvent se prêter, et seulement là où je ne vote pas moi-même. Le plus précis passe avant le plus large.
lent-for-all = pour tout
lent-for-outcome = pour ce qui sert « { $x } »
lent-for-run = pour « { $x } »
lent-to-nobody = à personne
lent-idle = ne compte pas en ce moment
lent-take-back = reprendre
lent-circle = Cela tourne en rond tant que personne n’y vote : { $x }
lent-here = Voix prêtées
lent-voted = Vous votez vous-même ; personne ne vote donc pour vous.
lent-not = Vous n’avez prêté votre voix à personne. Si vous ne votez pas, elle ne compte pas.
lent-goes-to = Si vous ne votez pas, votre voix va à
lent-carried = a voté, et porte la vôtre
lent-waiting = n’a pas encore voté
lent-round = tourne en rond, et personne n’y a voté
lent-mine = { $n ->
    [one] Vous portez une voix en plus de la vôtre.
   *[other] Vous portez { $n } voix en plus de la vôtre.
 }
lent-all = { $n ->
    [0] Aucune voix prêtée ne compte pour l’instant.
    [one] Une voix prêtée compte pour l’instant ; elle est ajoutée à la clôture du vote.
   *[other] { $n } voix prêtées comptent pour l’instant ; elles sont ajoutées à la clôture du vote.
 }
lent-many = { $x } porte { $y } voix, plus d’un cinquième du total.
result-lent = { $n ->
    [one] Une de ces voix était prêtée.
   *[other] { $n } de ces voix étaient prêtées.
 }
refuse-nobody-lends = Ici, aucune façon de décider ne permet de prêter sa voix. Il faudrait d’abord que le réseau en adopte une.
refuse-lend-to-nobody = Pour tout, vous ne pouvez prêter votre voix qu’à quelqu’un. Pour ne plus la prêter, reprenez-la.
refuse-lend-to-oneself = Votre voix est déjà la vôtre. Choisissez quelqu’un d’autre.
refuse-run-lends-not = Dans cette proposition, les voix ne peuvent pas se prêter.
refuse-lent-already = Vous l’avez déjà prêtée ainsi.
refuse-lent-count = Vous prêtez votre voix pour { $arg } choses au plus à la fois. Reprenez-en une d’abord.
refuse-not-lent = Vous n’avez rien prêté pour cela.
refuse-template-lends = Les voix se prêtent entre personnes, et là où quelque chose se décide : enlevez lent, ou joiners, ou la voix des hubs.

## Hubs, régions, suppléances
region = Région
region-none = aucune région
regions-title = Ce que dit chaque région
regions-says = Ce qu’elle dit
kind-place = Un hub appartient à une région
effect-place = { $x } appartient à la région { $y }
effect-place-none = { $x } n’appartient à aucune région
effect-voice-substitute = { $x } peut suppléer la personne qui parle pour { $y }, jusqu’au { $until }
effect-voice-latitude = { $x } parle pour { $y } jusqu’au { $until }, comme ses membres en décident, avec une latitude de formulation
latitude-label = lié, avec une latitude : peut suivre un changement de simple formulation sans demander de nouveau
latitude-note = Là où seule la formulation change, ce qui a été décidé reste valable.
substitute-label = en suppléance : prend la place de la personne qui parle, s’il le faut
substitute-note = En suppléance : ne parle qu’en prenant la place de la personne qui parle d’ordinaire.
substitutes = Suppléances
swap = Laisser { $x } parler à la place de { $y }
swap-alone = Laisser parler { $x }
wording-label = Seule la formulation change : les hubs qui ont laissé une latitude s’en tiennent à ce qu’ils ont décidé
result-members = Parmi les personnes que les hubs ont consultées : { $x } oui, { $y } non.
rule-name-regions = majorité des régions
rule-name-double = majorité des hubs et de leurs membres
refuse-region-circle = Une région est un cercle du réseau. Créez-le d’abord, ou choisissez-en un autre.
refuse-wording-changes-effects = Ce qui prend effet en cas d’adoption dépasse la formulation. Laissez-le tel quel, ou décochez la case.
refuse-latitude-instructed = La latitude va avec une voix liée. Liez-la, ou enlevez la latitude.
refuse-not-a-substitute = Cette personne n’est pas en suppléance en ce moment. Le hub en désigne une par décision.
refuse-speaks-not = Cette personne ne parle pas pour le hub en ce moment. Consultez de nouveau la page du hub.
refuse-somebody-speaks = Quelqu’un parle pour le hub. Dites de qui la suppléance prend la place.
refuse-swap-yours = Seule la personne qui parle pour le hub, ou celle qui la supplée, peut le faire.
refuse-template-hubs-only = Les régions et les membres comptent à côté des hubs, dans un vote qui décide : enlevez joiners, et la voix des personnes.

## Rapports, écarts, tensions partagées
report-due = Le prochain rapport est attendu le { $x }.
report-late = en retard
report-give = Faire le rapport
report-words = Qu’avez-vous fait de ce mandat, et quelles questions souhaitez-vous qu’on vous pose ?
report-file = Enregistrer le rapport
reports = Les rapports
report-days-label = Un rapport au moins tous les combien de jours (vide : pas de rapport)
term-ends-soon = prend fin dans { $x }
deviations = Quand quelqu’un a fait autrement
deviate = J’ai fait autrement
deviate-hint = Il arrive qu’attendre coûte plus que de rompre un accord. Dites-le ouvertement ; à la troisième fois, il revient en réexamen.
deviate-file = Le dire
deviation-reason = Pourquoi attendre aurait coûté plus
deviation-affected = Qui cela touche :
deviation-cleanup = Ce que j’en fais maintenant :
tension-share = Je la ressens aussi
tension-unshare = Je ne la ressens plus
tension-shared = { $n ->
    [one] Une autre personne la ressent aussi
   *[other] { $n } autres personnes la ressentent aussi
 }
refuse-tension-shared = Vous l’avez déjà dit, ou c’est la vôtre.
refuse-tension-not-shared = Vous n’aviez pas dit que vous la ressentez aussi.
refuse-deviations-count = Il a déjà été rompu { $arg } fois. Proposez plutôt de le changer.
refuse-recalled-lately = Ce mandat a été confirmé récemment. Pendant trois mois, sa fin ne se propose qu’à partir d’une tension que ressentent au moins { $arg } membres : demandez à d’autres de dire s’ils la ressentent aussi.
refuse-report-days = Entre deux rapports, il y a de 7 à { $arg } jours.
refuse-reports-count = Un mandat garde { $arg } rapports au plus.
effect-reports = { $n ->
    [one] fait un rapport chaque jour
   *[other] fait un rapport au moins tous les { $n } jours
 }
double-so-far = À côté des hubs comptent les personnes qu’ils interrogent : au moins { $share } de leurs oui et non doivent être des oui. Pour l’instant { $yes } oui, { $no } non. Si aucun hub n’interroge les siens, rien n’est adopté.
result-regions = Par régions : { $x } sur { $y } disent oui.
refuse-time-long-ago = Ce jour est trop ancien. Indiquez un jour après 1970.

## Le récit d’un décompte
trace-ballots = Bulletins comptés : { $valid } ; vides : { $empty }. À choisir : { $seats }.
trace-ballots-spend = Bulletins comptés : { $valid } ; vides : { $empty }.
trace-quota = Quota : { $votes } voix.
trace-stage = Tour { $number }
trace-stage-gone = plus à personne : { $exhausted } ; perdu en coupant les décimales : { $lost }
trace-totals-votes = Voix :
trace-totals-approvals = Approbations :
trace-totals-scores = Notes, additionnées :
trace-totals-means = Notes, en moyenne :
trace-totals-supporters = Soutiens :
trace-totals-dots = Points :
trace-totals-borda = Points Borda :
trace-totals-copeland = Copeland : paires gagnées moins paires perdues :
trace-elected = Choisi : { $option }, avec { $votes } voix.
trace-elected-last = Choisi : { $option }, avec { $votes } voix ; il en reste autant qu’il y a de sièges.
trace-surplus = L’excédent est transféré, pour { $option } : { $surplus } sur { $votes }.
trace-eliminated = { $option } a le moins de voix, { $votes }, et sort.
trace-tie = Égalité : { $among }. { $reason } : { $taken }.
trace-tie-earlier = Au tour { $stage }, il y avait un écart
trace-tie-preferences = Préférence de plus de bulletins
trace-tie-top-scores = Plus souvent la note la plus haute
trace-tie-totals = La somme la plus haute
trace-tie-supporters = Le plus de soutiens
trace-tie-cost = Le coût le plus bas
trace-tie-borda = Le plus de points Borda dans ce groupe
trace-tie-lot = Par tirage au sort
trace-finalists = Vont au second tour : { $first } et { $second }.
trace-runoff = Second tour, en bulletins : { $first } { $x }, { $second } { $y }.
trace-preferred = Préférée sur tant de bulletins (ligne devant colonne) :
trace-paths = Chemins les plus forts (de ligne à colonne) :
trace-condorcet = { $option } bat chacune des autres, deux à deux.
trace-condorcet-none = Aucune ne bat chacune des autres, deux à deux ; celles-ci battent toutes celles qui restent : { $smith }.
trace-condorcet-loser = { $option } perd contre chacune des autres.
trace-locked = { $winner } devant { $loser }, écart { $margin } : retenu.
trace-not-locked = { $winner } devant { $loser }, écart { $margin } : laissé de côté, cela fermerait un cercle.
trace-endowment = Ont voté : { $voters } ; chaque personne dispose de { $each }.
trace-funded = { $option } reçoit l’argent : coût { $cost }, approbations { $supporters }, au plus { $price } par personne.
trace-short = { $option } n’est pas financé par les parts : cela coûte { $cost }, et ceux qui le veulent ({ $supporters }) n’ont plus que { $left } ensemble.
trace-passed = { $option } ne rentre pas : coût { $cost }, reste { $left }.
trace-spent = Dépensé : { $total } sur { $budget }.
trace-raised = Pour qu’il reste moins, la part de chacun a été relevée { $times } fois, à { $each } ; { $why }.
trace-raised-overspend = une fois de plus, et l’on dépenserait plus qu’il n’y a
trace-raised-exhausted = rien de ce qui reste ne rentre
trace-raised-enough = la méthode ne le fait pas plus souvent
trace-matched = { $option } : versé { $contributed }, complément calculé { $subsidy }, complément accordé { $matched }.
trace-no-ballots = Il n’y a aucun bulletin ; rien n’est décidé.
trace-no-lot = Le sort n’a rien décidé.
trace-lot = Le sort a décidé : quelque part, seul l’ordre des égalités, tiré avant le décompte, a fait la différence.

# another instead
objection-moot = sans objet : une autre option est soumise
path-moot = sans objet depuis le
option-set-aside = une autre est soumise
option-barred = ne peut pas tenir le rôle
set-aside = Soumettre une autre option
set-aside-hint = Les mêmes bulletins sont recomptés sans cette option, et tout le monde est consulté sur la suivante. Les objections soulevées contre celle-ci prennent alors fin.
set-aside-why = Pourquoi une autre ?
event-practice-set-aside = une autre option est soumise à la place de celle qui avait été choisie
refuse-option-not-asked-about = Ce n’est pas l’option soumise en ce moment. Consultez de nouveau la page.
refuse-candidate-leads-not = Qui s’est soi-même présenté ne peut pas écarter quelqu’un d’autre. Laissez une autre personne animer le tour.
refuse-objector-leads-not = La seule objection qui tient est la vôtre. Laissez une autre personne animer le tour, ou trouvez ce qui la lèverait.
refuse-role-holders = Ce rôle est déjà tenu par autant de personnes que possible en même temps ({ $arg }). Mettez d’abord fin à un mandat, ou choisissez moins de personnes.
refuse-role-terms = Cette personne a déjà tenu le rôle pendant autant de mandats de suite que possible ({ $arg }). Demandez à quelqu’un d’autre.
refuse-limit-range = Une limite est un nombre de 1 à { $arg } ; laissez vide s’il n’y en a pas.
refuse-limits-same = Ces limites sont déjà celles du rôle.
refuse-link-held = Quelqu’un fait déjà ce lien, et un lien, c’est une seule personne. Mettez d’abord fin à ce mandat.
refuse-set-aside-for-objection = Une autre option n’est soumise que si une objection a été jugée recevable. Attendez que ce soit le cas, ou que la personne choisie dise qu’elle ne se présente pas.

# circles, links, domains
domain = Domaine
domains = Ce dont il décide seul
domains-none = Rien n’est encore nommé dont il décide seul.
domain-lies-with = À qui il revient
domain-now = ici en ce moment
domain-passed = l’a transmis
domain-passed-to = transmis à
domain-policies = Ce qui est convenu à son sujet
domain-no-policies = Rien n’est encore convenu à son sujet.
domain-policies-hint = Si deux de ces accords se contredisent, c’est celui du dessus qui compte : qui a transmis le domaine passe avant qui l’a reçu.
domain-agree = Proposer un accord à son sujet
domain-about = Cela touche-t-il l’un de ces domaines ?
domain-hint = Nommez ce dont ce groupe décide seul, pour qu’il n’ait personne d’autre à consulter. Le domaine peut être transmis à un cercle de ce groupe ou à un rôle.
domain-to = À quel cercle ou à quel rôle ?
take-domain-back = Le faire revenir à { $x }
kind-domain = Nommer un domaine
kind-pass-on = Le transmettre
kind-take-back = Le reprendre
kind-end-domain = Mettre fin à ce domaine
kind-amend-role = Formuler le rôle autrement
kind-end-role = Mettre fin au rôle
kind-link-role = Recourir à un rôle d’un autre groupe
kind-add-to-role = En attendre davantage ici
kind-unlink-role = Ne plus y recourir
link-role-hint = Qui le tient le tient alors aussi pour ce groupe. Vous pouvez compléter ce qu’il fait ici ; ce qu’il est dans son groupe d’origine ne change pas.
role-adds = Qu’en attend-on de plus ici ?
role-used-by = Y recourent aussi
role-duty = A-t-il une fonction dans les tours ou entre les cercles ?
role-acting = Par intérim : { $x }
role-unfilled = Personne n’en répond.
role-unfilled-above = En répond tant qu’il est vacant : { $x }.
duty-none = Aucune
duty-facilitator = Anime les tours
duty-lead = Conduit le cercle, pour le groupe qui l’englobe
duty-delegate = Parle pour le cercle dans le groupe qui l’englobe
links-title = Qui fait le lien
links-hint = Deux personnes font partie à la fois de ce cercle et du groupe qui l’englobe ({ $x }) : l’une conduit ici, l’autre parle là-bas.
link-lead = Conduit le cercle
link-delegate = Parle pour lui
link-missing = ce rôle n’existe pas encore
uses-title = Rôles d’autres groupes auxquels il recourt
reported-title = Ce à quoi votre délégation a pris part
effect-role-amend = Le rôle { $x } est réécrit, sous le nom { $y }
effect-role-limit = Limites pour qui tient le rôle { $x } : { $y }
effect-role-end = Le rôle { $x } prend fin, ainsi que tous ses mandats
effect-role-link = { $y } recourt au rôle { $x }
effect-role-add = On attend davantage du rôle { $x } : { $y }
effect-role-unlink = { $y } ne recourt plus au rôle { $x }
effect-domain = La décision revient à { $x } et à personne d’autre : { $y }
effect-pass-on = { $x } est transmis à { $y }
effect-take-back = { $y } reprend { $x }
effect-end-domain = Plus personne ne décide seul de ceci : { $x }
effect-allocate-chosen = { $x } paie ce qui est choisi, à qui l’a proposé
effect-recall = { $money } reviennent à { $x }, repris à { $y } : { $what }
event-mandate-role-limited = des limites ont été fixées pour qui tient un rôle
event-mandate-role-amended = un rôle a été formulé autrement
event-mandate-role-linked = un autre groupe recourt à un rôle
event-mandate-role-added-to = on attend davantage d’un rôle
event-mandate-role-unlinked = un groupe ne recourt plus à un rôle
event-body-domain-defined = un domaine a été nommé
event-body-domain-passed-on = un domaine a été transmis
event-body-domain-taken-back = un domaine a été repris
event-body-domain-ended = un domaine a pris fin
refuse-domain-unknown = Ce domaine n’existe pas. Consultez de nouveau la page.
refuse-domain-over = Ce domaine a pris fin. Nommez-le de nouveau là où il le faut.
refuse-domain-elsewhere = Ce groupe n’a aucune part à ce domaine. Déposez la proposition dans le groupe à qui il revient ou qui l’a transmis.
refuse-domain-from-above = Un cercle reçoit ses domaines du groupe qui l’englobe. Déposez-y la proposition.
refuse-domains-count = Il y a déjà autant de domaines qu’un réseau peut en avoir ({ $arg }). Mettez d’abord fin à l’un d’eux.
refuse-domain-with-role = Il revient à un rôle. Reprenez-le d’abord.
refuse-domain-inside = Transmettez-le à un cercle de ce groupe, ou à l’un de ses rôles.
refuse-domain-there = Il revient déjà à ce groupe ; il n’y a rien à reprendre.
refuse-domain-passed-on = Il a été transmis. Reprenez-le d’abord.
refuse-link-in-circle = Seul un cercle a un tel lien. Choisissez une autre fonction.
refuse-link-once = Ce cercle a déjà un tel rôle. Confiez celui-là.
refuse-links-are-two = Le double lien d’un cercle, ce sont deux personnes. Choisissez quelqu’un d’autre.
refuse-link-belongs = Qui fait le lien d’un cercle fait partie du groupe qui l’englobe. Invitez-y d’abord cette personne, ou choisissez quelqu’un d’autre.
refuse-role-there = Ce rôle sert déjà ici. Complétez-le plutôt.
refuse-role-not-linked = On ne recourt pas à ce rôle ici. Décidez d’abord d’y recourir.
refuse-role-duty-stays = Un rôle qui a une fonction dans les tours ou entre les cercles reste où il est. Définissez-en un qui soit à vous.
refuse-linked-count = Autant de groupes que possible recourent déjà à ce rôle ({ $arg }). Définissez-en un qui soit à vous.
refuse-added-count = On y a déjà ajouté autant que possible ({ $arg }). Formulez le rôle autrement dans son groupe d’origine.

# a process that broke down
breakdown-title = Son processus ne fonctionne plus
breakdown-text = Qui anime les tours du groupe qui l’englobe peut les animer ici aussi, jusqu’à dire que cela fonctionne de nouveau.
breakdown-spread = Le processus d’un groupe à l’intérieur de celui-ci ne fonctionne plus, et personne n’y a remédié.
breakdown-declare = Dire que le processus ne fonctionne plus
breakdown-hint = Pour le cas où les règles sont enfreintes sans cesse, ou que plus rien ne peut se décider. Qui anime les tours du groupe qui l’englobe peut alors les animer ici, jusqu’à dire que cela fonctionne de nouveau.
breakdown-words = Qu’est-ce qui ne fonctionne plus ?
restore = Cela fonctionne de nouveau
restore-words = À quoi a-t-on remédié ?
event-body-breakdown-declared = le processus d’un groupe ne fonctionne plus
event-body-breakdown-spread = une panne à laquelle personne n’a remédié a gagné le groupe qui l’englobe
event-body-process-restored = le processus d’un groupe fonctionne de nouveau
refuse-breakdown-of-network = Autour du réseau, il n’y a personne qui puisse rétablir son processus. Proposez à tous les hubs ce qui y remédierait.
refuse-breakdown-by-facilitator = Seule une personne qui anime les tours, ici ou dans le groupe qui l’englobe, peut le dire.
refuse-breakdown-declared = Cela a déjà été dit.
refuse-breakdown-nobody-restores = Personne n’anime les tours du groupe qui l’englobe ; personne ne pourrait donc dire que cela fonctionne de nouveau. Confiez d’abord ce rôle à quelqu’un.
refuse-breakdown-none = Personne n’a dit que le processus ne fonctionne plus ; il n’y a rien à rétablir.
refuse-restored-from-above = Seule une personne qui anime les tours du groupe qui l’englobe peut dire que cela fonctionne de nouveau.
refuse-output-not-here = Cela ne peut pas sortir de cette façon de décider. Prenez-en une autre, ou enlevez-le.
refuse-rule-by-outputs = { $arg } ne décide pas de cela : ses propres règles disent ce qui peut en sortir. Indiquez une autre façon.
refuse-rule-by-choice = { $arg } choisit parmi des options : cela dit laquelle, non si l’on veut. Il faut ici une façon qui finit par oui ou non, ou qui choisit des personnes pour les sièges et des projets pour l’argent.
refuse-template-outputs = Indiquez des sujets des règles qui se décident, chacun une seule fois.

# advice, asked again and heard after
affected-title = Qui est touché sans avoir été consulté
affected-say = Cela me touche, et on ne m’a rien demandé
affected-how = En quoi cela vous touche-t-il ?
affected-answer = Votre réponse, après écoute
affected-stand-by = Maintenir la décision
affected-review = La mettre en réexamen
affected-stands = Entendu ; la décision est maintenue
affected-reviewed = Entendu ; la décision est en cours de réexamen
affected-waits = { $x } doit encore l’entendre
do-hear = Entendre
need-hear = Une personne qui n’a pas été consultée est touchée
event-practice-said-affected = une personne qui n’a pas été consultée est touchée
event-practice-affected-heard = une personne touchée a été entendue
refuse-affected-too-late = Cela ne peut se dire que pendant les { $arg } jours qui suivent la décision. Contestez ce qui a été convenu, ou exprimez une tension.
refuse-affected-was-asked = Vous en avez décidé, on vous a demandé votre avis ou vous en avez donné un. Contestez plutôt ce qui a été convenu.
refuse-affected-said = Vous l’avez déjà dit.
refuse-affected-unknown = Cela n’est pas connu ici. Consultez de nouveau la page.
refuse-not-decided-alone = Personne n’en a décidé seul après avis. Contestez plutôt ce qui a été convenu.

# charts
practice-choice-creating = Regarder ensemble
practice-choice-creating-when = Personne ne sait encore de quoi il s’agit, ou chacun le sait autrement : ce qui se dit va sur quatre tableaux, et l’on note où le groupe est arrivé. Cela ne décide de rien.
step-chart = Regard commun
step-chart-done = { $n } sur les tableaux
charts-title = Ce qui s’est dit
chart-problem = De quoi il s’agit
chart-solution = Ce qu’on pourrait faire
chart-concern = Ce qui s’y oppose
chart-data = Ce que nous savons
chart-words = Avec vos propres mots
chart-kind = Sur quel tableau ?
chart-speaker = Qui l’a dit ?
chart-speaker-me = Moi
chart-put = L’y mettre
chart-own = Oui, c’est ce que j’ai dit
chart-not-owned = pas encore confirmé
arrivals = Où nous sommes arrivés
arrivals-none = Nulle part encore.
arrive = Le noter
arrive-words = Où le groupe est-il arrivé ? Cela n’engage personne.
arrival-contest = Je n’en suis pas là
arrival-contest-why = Où en êtes-vous plutôt ?
arrival-not = { $x } est ailleurs
arrival-propose = Le proposer
ending-closed = discutée jusqu’au bout
came-closed = La discussion est arrivée à son terme ; rien n’a été décidé.
result-closed = La discussion est arrivée à son terme, sans rien décider.
event-practice-charted = quelque chose a été mis sur un tableau
event-practice-chart-owned = quelqu’un a confirmé ses mots sur un tableau
event-practice-arrived = un groupe est arrivé quelque part
event-practice-arrival-contested = quelqu’un n’en est pas arrivé là
refuse-chart-unknown = Cela n’est pas sur les tableaux. Consultez de nouveau la page.
refuse-chart-not-yours = Seule la personne qui l’a dit peut le confirmer.
refuse-chart-owned = Vous l’avez déjà confirmé.
refuse-arrival-unknown = Cela n’a pas été noté. Consultez de nouveau la page.
refuse-arrival-contested = Vous l’avez déjà dit.

# points that rest on others
point-rests-on = repose sur { $x }
refuse-point-rests-on-itself = Un point ne peut pas reposer sur lui-même. Enlevez son propre numéro.
refuse-option-no-points = Ici, rien ne repose sur autre chose. Enlevez-le.

# spending together
practice-share-budget = Dépenser ensemble
practice-share-budget-when = Une somme est là pour ce que les membres proposent : chacun coche ce qu’il paierait, et on la dépense de sorte que les personnes qui veulent la même chose en reçoivent leur juste part.
budget-in = Ce qu’il y a à dépenser, en { $x }
budget-words = { $x } à dépenser, { $y } demandés
budget-spent = { $x } dépensés, il reste { $y }
cost-in = Ce que cela coûte, en { $x }
options-cost-paid = Ce que vous indiquez ici est versé à la personne responsable de cette proposition. Ce que d’autres proposent leur est versé.
options-cost-hint = Une option par ligne : ce que c’est, puis ce que cela coûte, puis pourquoi, séparés par une barre ( | ).
kind-allocate-chosen = Ce qui est choisi est payé
kind-recall = De l’argent remis est repris
recall-from = À qui ?
recall-why = Pourquoi ?
moved-recalled = Repris :
event-fund-recalled = de l’argent remis a été repris
refuse-budget-needed = Dites ce qu’il y a à dépenser.
refuse-budget-nothing = Rien n’est dépensé ici ; enlevez la somme.
refuse-chosen-costs-nothing = Ce qui a été choisi n’indique aucun coût ; rien ne peut donc être payé. Enlevez le paiement.
refuse-role-own = Ce rôle appartient à ce groupe même. Formulez-le plutôt autrement.
reported-circle = Ce à quoi sa délégation a pris part
method-equal-shares-cost = parts égales, les projets comptent pour leur coût
method-equal-shares-cardinality = parts égales, chaque projet compte pour un
method-equal-shares-cost-add1e = parts égales, relevées jusqu’à épuisement de l’argent
method-equal-shares-cardinality-add1e = parts égales, relevées jusqu’à épuisement de l’argent ; chaque projet compte pour un
method-equal-shares-cost-add1p = parts égales, relevées par centièmes, puis complétées par ce que veut le plus grand nombre
method-equal-shares-cardinality-add1p = parts égales, relevées par centièmes, puis complétées par ce que veut le plus grand nombre ; chaque projet compte pour un
method-equal-shares-cost-add1u = parts égales, relevées, puis complétées par ce que veut le plus grand nombre
method-equal-shares-cardinality-add1u = parts égales, relevées, puis complétées par ce que veut le plus grand nombre ; chaque projet compte pour un
method-greedy = d’abord ce que veut le plus grand nombre
method-greedy-per-cost = d’abord ce que veut le plus grand nombre, par rapport au coût
method-phragmen = Phragmén : la charge la plus faible pour qui le veut
do-reopen = Relancer la consultation
do-lent = Y jeter un œil
do-trial = En décider
need-reopen = Elle attend : trop peu ont répondu, ou une objection tient. Relancez la consultation, sinon elle tombe.
need-lent = Vous avez prêté votre voix à quelqu’un qui n’est plus là ; elle ne va plus nulle part
need-trial = La période d’essai de ce hub prend fin ; les hubs décident de sa voix
need-challenged = En vigueur et contesté ; aucune proposition ne dit encore ce qu’il devient · { $x }

# carrying out
carrying-title = Mise en œuvre
carried-out = mis en œuvre
carried-learned = Ce qui a été appris
steps-none = Personne n’a encore rien pris en charge.
steps-done = { $x } sur { $y } faites
step-plan = Prendre quelque chose en charge
step-what = Qu’y a-t-il à faire ?
step-who = Qui s’en charge ?
step-until = Pour quand ?
step-end = C’est fait, ou finalement non
step-words = Ce que cela a donné, ou pourquoi finalement non
step-words-when = nécessaire seulement si vous l’abandonnez
step-done = C’est fait
step-drop = Finalement non
step-was-done = fait le { $x }
step-dropped = abandonné
step-late = en retard
step-gone = n’est plus là : il faut quelqu’un d’autre
how-it-goes = Comment cela avance
tell-how = Dire comment cela avance
tell-words = En deux phrases : où cela en est, et ce qui manque.
finish = C’est mis en œuvre
finish-words = Qu’avez-vous appris qui puisse servir à d’autres ?
finish-for-good = Ensuite plus aucune étape ne s’ajoute, et personne ne peut rouvrir la mise en œuvre. L’accord reste en vigueur.
carries-title = A pris quelque chose en charge pour
limit-holders = { $n ->
    [one] une personne à la fois
   *[other] au plus { $n } personnes à la fois
 }
limit-terms = { $n ->
    [one] un mandat, puis quelqu’un d’autre
   *[other] au plus { $n } mandats de suite
 }
limit-none = plus rien n’est limité
role-give = Proposer qui le tiendra
kind-limit-role = Fixer des limites pour qui tient le rôle
limit-holders-label = Combien de personnes au plus le tiennent en même temps ?
limit-terms-label = Pendant combien de mandats de suite la même personne peut-elle le tenir ?
limit-hint = Laissez vide ce qui n’est pas limité. Qui le tient continue jusqu’à la fin de son mandat ; après un an de pause, on recommence à compter.
role-past = Qui l’a tenu auparavant
role-changed = Ce qui a été décidé depuis à son sujet
do-step = S’en occuper
need-step-is = À vous de faire : { $x }
need-step = Vous avez pris quelque chose en charge pour cet accord, et l’échéance est proche
event-agreement-step-planned = quelqu’un a pris en charge une tâche d’un accord
event-agreement-step-done = une tâche d’un accord a été faite
event-agreement-step-dropped = une tâche d’un accord a été abandonnée
event-agreement-told = quelqu’un a dit comment avance la mise en œuvre d’un accord
event-agreement-carried-out = un accord est mis en œuvre
refuse-carried-out = Cet accord est déjà mis en œuvre. Proposez un changement s’il reste quelque chose à faire.
refuse-step-for-oneself = Prenez cette tâche en charge vous-même, ou demandez à la personne responsable de l’accord de la confier à quelqu’un.
refuse-rests-not = Le tour n’est pas au repos. Consultez de nouveau la page.
refuse-found-by-other = Quelqu’un s’est chargé de chercher à le savoir, et c’est à cette personne de le dire. Dites ce que vous savez dans la discussion, plus bas.
refuse-later-needs-agreement = On ne peut s’occuper de quelque chose plus tard que si un texte entre en vigueur. Cette proposition n’en adopte aucun.
refuse-later-too-soon = D’ici là, le texte ne sera peut-être pas encore en vigueur. Choisissez un jour plus tard.
refuse-rest-too-long = Il ne resterait plus de temps pour le tour qui suit. Choisissez un jour plus tôt.
refuse-resolution-who = Prenez cela en charge vous-même, ou laissez-le à la personne responsable de la proposition.
refuse-steps-count = Cet accord a déjà autant de tâches que possible ({ $arg }). Terminez-en d’abord quelques-unes.
refuse-step-unknown = Cette tâche n’est pas connue. Consultez de nouveau la page.
refuse-step-over = Cette tâche a déjà pris fin. Prévoyez-en une autre.
refuse-step-not-yours = Seule la personne qui a pris cette tâche en charge, ou qui est responsable de l’accord, peut le dire.
refuse-carriers-only = Seule une personne qui a pris quelque chose en charge pour cet accord dit comment cela avance. Prenez quelque chose en charge, ou dites-le dans la discussion, plus bas.
refuse-told-count = On a déjà dit comment cela avance autant de fois que possible ({ $arg }). Dites que c’est mis en œuvre, ou proposez un changement.
refuse-steps-open = Tâches encore ouvertes : { $arg }. Dites de chacune que c’est fait, ou finalement non.
