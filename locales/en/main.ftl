# Everything a member meets, in English. Plain, second person, present tense.
# Keys follow the pages; `refuse-` sentences say what to do.

skip = Skip to the page
list-comma = { ", " }
colon = { $x }: { $y }
practice-consent = Consent round
practice-small-consent = Consent in a small group
practice-ask-hub = Ask my hub
practice-founding-round = Founding round
practice-vote = Vote by two thirds
practice-lent-vote = Vote that can be lent
practice-double-majority = Vote of hubs and of their members
practice-regional-vote = Vote by regions
practice-member-vote = Vote of all members, by two thirds
practice-open-consent = Say it, wait, do it
places = Places
nav-today = Today
nav-decide = Decide
nav-people = People
nav-purpose = Purpose
nav-record = Record
signed-in-as = Signed in as
you-speak-for = You speak for
you-are-here = You are here
as-yourself = as yourself
as-hub = speak for { $x }
me-short = Me
hubs = { $n ->
    [one] { $n } hub
   *[other] { $n } hubs
 }
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
 }
provisional = Purpose and rules are provisional until the hubs adopt them. The founder’s special powers end on { $x } at the latest.
this-is-a-demo = This is a demo.
let-a-day-pass = Let a day pass
let-three-days-pass = Let three days pass
be-somebody-else = Be somebody else
erased = [erased]
made-here = what this proposal makes
or = {" "}or{" "}
more = More
save = Save
open = Open
until = until { $x }
since = since { $x }
still = { $x } left

language = Language
weekdays = Mon Tue Wed Thu Fri Sat Sun
months = January February March April May June July August September October November December
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date-moment = { $weekday } { $day } { $month }, { $time }
date-moment-year = { $weekday } { $day } { $month } { $year }, { $time }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $day } { $month }
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
ago-now = just now
ago-minutes = { $n } minutes ago
ago-hours = { $n } hours ago
ago-yesterday = yesterday
ago-days = { $n } days ago

## Doors
door-start = Welcome
door-sign-in = Sign in
door-sent = Look at your mail
door-join = You are invited
door-found = Found a network
door-outbox = Outbox
offline-title = No connection
offline-text = This device does not reach the network right now. Nothing is lost: what you were writing is still in its page, and what waits for you stays open until its time.
offline-waits = What waited for you
offline-seen = As it was on
offline-again = Try again
door-nowhere = Nothing here
start-title = A network that governs itself
start-text = Every hub has an equal voice. Decisions take effect by themselves. Nobody can rewrite what was decided.
start-demo-title = Meridian, a network of 24 hubs
start-demo-text = Eighteen months of tensions, rounds, objections and agreements. Whatever you do here is real in this demo and nowhere else; the others are simulated and answer you.
start-demo-note = Every person and hub is invented.
start-again = Begin the demo again
start-back = To the start
start-look-around = Or look around
start-about-marta = speaks for Hub Lisbon; three things wait for her
start-about-ines-carvalho = member of Hub Lisbon; proposed the residencies
start-about-ines-okafor = facilitator of the association, from Hub Lagos
start-about-aylin = founded the network; has no special powers any more
start-moments = Three minutes
start-moments-text = Five moments that show what this is for. Each takes a few presses.
moment-over = You have seen it. Begin the demo again to see it once more.
moment-of = { $x } of 5
moment-next = The next moment
moment-1 = Your objection changes a decision
moment-1-about = You speak for Hub Lisbon. What you see coming stopped a proposal; now somebody suggests a better text.
moment-1-do = Your objection stopped this, and somebody suggests another text. Press “Yes, this resolves it”. Then let three days pass, twice: all hubs are asked again, it takes effect, and what you saw coming is what the review looks at.
moment-2 = Everything says why it is so
moment-2-about = From an amount, link by link, to the purpose.
moment-2-do = This amount left the common fund. Follow “Why?” up, link by link: the decision, the tension, the outcome, the purpose.
moment-3 = The founder is refused
moment-3-about = Try to cheat: as the founder, as the operator. Every attempt is made for real.
moment-3-do = You founded this network, and have no power that others have not. Try to cheat.
moment-4 = A tap becomes the voice of a hub
moment-4-about = You are a member of Hub Lisbon. Your answer travels up and comes back.
moment-4-do = Marta asks her hub before she answers for it. Choose, record your answer, then let three days pass: she gives the voice of the hub, the network decides, and in Today you hear what came of it.
moment-5 = Take somebody out, and see what stops
moment-5-about = What rests on one person, before it is too late.
moment-5-do = This is what would stop or wait if Ines Okafor were gone tomorrow.
rests-title = If { $x } were gone tomorrow
rests-nothing = Nothing would stop.
rests-text = This would stop, or wait until somebody takes it over.
rests-silent = nobody else speaks for it: it would be silent
rests-vacant = nobody else holds this role
rests-led = nobody would lead this round
rests-proposed = it lapses if nobody takes it over
rests-agreement = nobody would look after it
cheat-title = Try to cheat
cheat-text = Each of these is attempted for real, on this living network. You see what comes of it, and who may do it.
cheat-as-founder = As Aylin, who founded the network
cheat-as-founder-text = Her special powers ended when the hubs adopted the rules.
cheat-as-operator = As whoever runs the server
cheat-as-operator-text = The operator has the machine, and no voice.
cheat-purpose = Change the purpose on my own
cheat-new-purpose = Whatever the founder says.
cheat-mandate = Take the mandate from Marta
cheat-hub = Throw Hub Lisbon out
cheat-voice = Answer a round for Hub Lisbon
cheat-close = Close a round before all have answered
cheat-nobody = Give an order without being a member
cheat-rewrite = Turn a recorded objection into a yes
cheat-rewrite-why = The check was made on a real copy of the record in which that one word was changed. Anybody can make it: every member can take the record home.
cheat-refused = Refused. Nothing was recorded.
cheat-recorded = It was recorded. This must not happen; please tell us.
cheat-who = Who may:
cheat-who-voice = { $x }, who speaks for the hub, and nobody else
cheat-who-host = { $x }, who leads this round
cheat-who-nobody = nobody; it closes by itself
cheat-who-operator = members only; the operator of a server is none
start-be = Be { $x }
start-your-networks = Your networks
start-signed-in = You are signed in as { $x }.
start-found = Found a network
sign-in = Sign in
sign-out = Sign out
sign-in-title = Sign in
sign-in-text = We send you a link. There is no password to remember or to lose.
your-address = Your mail address
address-wrong = This does not look like a mail address. Please check it; it should look like marta@example.org.
send-link = Send me a link
send-new-link = Send me a new link
sent-title = Look at your mail
sent-text = If { $x } can receive mail, a link is on its way. It works once and for half an hour.
sent-no-mail = No mail server is set on this machine. The link is shown in the terminal, and on this machine in the
confirm-title = One more click
confirm-text = You are about to sign in as { $x }.
link-over-title = This link is used up
link-over-text = A link works once and for half an hour. Nothing is lost: ask for a new one.
mail-sign-in-subject = Your link to sign in
mail-sign-in-body =
    Hello,

    with this link you sign in. It works once and for half an hour:

    { $url }

    If you did not ask for it, you need not do anything: without the link nobody signs in.
ask-hub-title = Ask my hub first
ask-hub-text = The members of your hub see this one question, by a link in your own chat, and answer with a reason. It decides nothing; whoever speaks for it still gives the voice.
ask-hub-first = Ask my hub first
ask-hub-link = show the link again
ask-hub-all = all answers
ask-hub-says = { $x } says
ask-hub-criterion = The hub’s voice was given without its members.
ask-hub-made = Ask { $x }
ask-hub-made-text = Paste this link into the chat of { $x }. Whoever has it reads the question, and whoever answers with a confirmed address belongs to the hub; so paste it there and nowhere else.
ask-by = { $x } asks its members
ask-question = Can you live with this?
ask-reason = Why?
ask-reason-hint = the hub reads it
ask-address-text = We send you one mail to be sure that the address is yours; then your answer counts.
ask-answer = Answer
ask-choose = Choose yes, no, or abstain.
ask-over-title = This question is over
ask-over-text = It was answered, its time has passed, or the link was used. Sign in to see what came of it.
said-subject = Your answer: { $x }
said-body =
    Hello { $name },

    you answered { $choice } to “{ $title }” in { $hub }. With this link your answer counts; it works once:

    { $link }

    If this was not you, you need not do anything: without the link nothing counts.
said-confirm = This is my answer: { $x }
said-sent-text = One mail is on its way to { $x }. Press the link in it, and your answer counts.
said-words = { $choice }: { $title }
said-next = It stands beside whoever speaks for { $x } now. When the round is over you hear what came of it.
answer-speaks = You speak for { $x }
answer-as = You answer as { $x }
answer-of = What does { $x } answer?
answer-confirm = Record this answer
answer-link-note = This link is yours alone. It works once, for this round and for nothing else.
answer-over-text = It was used, its time is over, or the round has moved on. Nothing is lost: sign in to see where it stands.
answered-words = { $choice } – for { $voice }.
answered-next = When the round closes you hear what came of it; if it is adopted, it takes effect by itself.
answered-closed = Yours was the last answer: the round is over.
answered-page = Look at the round
off-title = No more mails from { $x }?
off-text = You can also have fewer. What needs your voice stays in Today, whatever you choose.
off-done-title = No more mails
off-done-text = { $x } writes to you no more. What needs your voice stays in Today.
mail-title = Mail
mail-text = What needs your voice and what came of it, to { $x }. Never more than one a day unless you ask.
mail-refused = Since { $x } mail to you does not arrive: { $y }
mail-rhythm = How often?
mail-hour = At what hour? ({ $x })
mail-choice-wrong = Choose how often, and an hour from 0 to 23.
rhythm-at-once = at once
rhythm-daily = once a day, all together
rhythm-weekly = once a week, on Monday
rhythm-never = never
calendar-title = Calendar
calendar-text = What needs your voice, in the calendar you already use. The address is a secret: it shows titles and times and lets nobody act.
calendar-make = Make a calendar address
calendar-again = Make a new address; the old one ends
calendar-end = End every address given out before
calendar-of = The calendar of { $x }
calendar-hub-text = What this hub is asked, for all who belong to it, in the calendars you already use. The address is a secret; a new one ends the old one.
calendar-made = Your calendar address
calendar-made-text = Subscribe to it in your calendar program.
mail-hello = Hello { $x },
mail-subject-one = { $network }: { $tag } – { $title }
mail-subject-many = { $n ->
    [one] { $network }: one thing needs your voice
   *[other] { $network }: { $n } things need your voice
 }
mail-subject-came = { $network }: what came of it
mail-lead-came = This came of what you had a part in.
mail-tag-asked = You are asked
mail-tag-again = Asked again, the text has changed
mail-tag-reminder = Still open, and closes soon
mail-tag-waits = Waits for you
mail-tag-came = What came of it
mail-because = Because: { $x }.
mail-until = Until { $x } ({ $zone })
time-of = { $x } time
mail-choose = Choose; a page opens on which you confirm. The links are yours alone, work once, and only for this round.
mail-marks = What changed is marked: [-this went-] [+this came+].
mail-all-of-it = All of it:
mail-why = You get this because you are a member of { $x }.
mail-settings = When mail comes
mail-off = No more mails
join-title = You are invited to { $x }
join-title-hub = You are invited to { $x }, in { $y }
join-by = by { $x }
join-as = You join as { $x }.
join-voice = You would speak for { $x }.
join-address-text = We send you a link to be sure that the address is yours; it leads back here.
your-name = Your name
your-name-hint = as the others know you
join = Join
join-over-title = This invitation is over
join-over-text = It was closed, used up, or its time has passed. Ask whoever invited you for a new one.
found-title = Found a network
found-text = You bring in what exists; purpose and rules stay provisional until the hubs adopt them, and your special powers end then, or after ninety days.
found-name = What is it called?
found-slug = Its short name in addresses
found-slug-hint = Small letters, digits and hyphens; made from the name if you leave it empty.
found-purpose = What is it for? One sentence is enough.
found-founder = Your name
found-button = Found it
found-charter = By which rules do you begin? The hubs can change every one of them.
found-recommended = recommended
charter-about-sociocratic = Every hub has one voice; nothing is decided over an argument that it does harm.
charter-about-cooperative = Every member has one vote; what binds all needs two thirds of those who vote.
charter-about-informal = Whoever proposes something waits three days and does it, unless somebody says what it would harm.
found- = The founding
founding-title = Founding
founding-lead = Bring in your hubs, see each mail before it goes, then ask everybody at once. Nothing here counts as decided until the hubs have adopted it.
founding-running = The founding round is under way:
founding-over = The founding round is over:
founding-paste = Paste your hubs
founding-paste-text = One hub a line: its name, the address of whoever will speak for it, and if you like its place and time zone. Lines from a table or a CSV file are fine. Nothing is sent yet.
founding-check = See what would be sent
founding-faults = Nothing was sent. Mend these lines:
founding-line = Line { $x }:
founding-no-hub = there is no name of a hub.
founding-no-address = nobody could speak for { $x }; add a mail address.
founding-bad-address = { $x } does not look like a mail address.
founding-bad-hub = the name of a hub has at most { $x } characters, on one line.
founding-unknown = { $x } is too much; after name, addresses, place and time zone nothing follows. If it belongs to the place, separate the fields by semicolons.
founding-there = { $x } is there already.
founding-twice = { $x } stands in the list twice; a person speaks for one hub.
founding-too-long = at most { $x } lines at once; send the others afterwards.
founding-empty = Paste at least one hub with an address.
founding-mails = { $n ->
    [one] One hub, and this is its mail
   *[other] { $n } hubs, and these are their mails
 }
founding-send = { $n ->
    [one] Bring in this hub and send the mail
   *[other] Bring in { $n } hubs and send the mails
 }
founding-wall = The hubs
founding-wall-empty = No hub yet.
hubs-count = { $n ->
    [0] none yet
    [one] one hub
   *[other] { $n } hubs
 }
people-count = { $n ->
    [one] one person
   *[other] { $n } people
 }
founding-invited = invited, nobody has come yet
founding-voiceless = nobody speaks for it yet
founding-silent = not answered yet
founding-open-title = The founding round
founding-open-text = Every hub is asked whether it can live with the purpose and the rules, and has ten days. When enough have said yes and no objection is open, both are in force and your special powers end.
founding-open = Ask all hubs now
founding-powers = The founder’s special powers end when the hubs adopt it, and on { $x } at the latest.
founding-tension = We begin together, and so far one person alone has written down what for and by which rules.
founding-round-title = { $x } adopts its purpose and its rules
founding-text =
    We adopt our purpose and the rules by which we decide.

    > { $purpose }

    The rules begin as *{ $charter }*. Every line of them, each with the reason for it, stands here: { $link }

    With this the special powers of the founder end. Every rule can be changed afterwards, by the way it names itself.
founding-criterion = After a year hubs ask who decided that, and nobody can say.
founding-mail-subject = { $x }: will you speak for it in { $y }?
founding-mail-body =
    Hello,

    { $founder } is founding { $network } and asks you to speak for { $hub } there.

    What it is for:

        { $purpose }

    Every hub has an equal voice. As the one who speaks for { $hub } you are asked when something is to be decided that concerns all; you answer from your mail or your phone, and you can hand the voice on at any time.

    With this link you join; you say who you are, and that is all:

    { $link }

    The link is yours alone and good for thirty days. If you do not want this, you need not do anything.
outbox-text = Mails that wait because no mail server is set. Only this machine can see this page.
outbox-empty = Nothing waits.
sent = sent
too-often-title = A moment, please
too-often-text = Several links were sent to this address just now. Look at your mail, also among the unwanted ones, or try again in ten minutes.
nowhere-title = There is nothing here
nowhere-text = Either the address is wrong, or what is here is not for you to see. We answer the same in both cases.
to-start = To the start
tension-recorded = The tension that you typed is recorded and stays; the proposal is not.
not-recorded = Not recorded. Nothing you typed is lost.

## Today
greet-morning = Good morning, { $x }
greet-day = Good afternoon, { $x }
greet-evening = Good evening, { $x }
nothing-needs-you = Nothing needs your voice right now. That is a good state.
things-need-you = { $n ->
    [one] One thing needs your voice.
   *[other] { $n } things need your voice.
 }
next-closes = The next one closes on { $x }.
needs-your-voice = Needs your voice
all-open = all that is open
serves = Serves:
came-of = What came of it
being-talked = Being talked about
felt-lately = Felt lately
no-tensions = Nobody has raised a tension lately.
give-voice-of = Give { $x }’s voice
give-answer = Give your answer
do-answer = Answer
do-dispute = Answer the doubt
do-confirm = Look at it
do-take = Have it tested
do-review = Review it
do-report = Report
do-term-ends = Look at it
do-account = Answer
need-consent = Consent round · { $x } · { $a } of { $e } have answered
need-vote = Vote · { $x } · { $a } of { $e } have voted
need-questions = Your proposal has open questions · { $x }
need-dispute = Somebody disagrees with your objection · { $x }
need-confirm = A change is suggested that would resolve your objection · { $x }
need-take = An objection waits to be tested · { $x }
need-review = Due for review; you answer for it · { $x }
need-report = A report about what you did under your mandate
need-term-ends = Your mandate ends soon: somebody has to be found, or you again
need-account = Taken because money was short: what happened to the purpose? · { $x }
you-proposed = You proposed it.
you-objected = Your objection was part of it.
you-answered = You answered.
you-concerned = It is about what you hold.
asked-said = { $x } said: { $yes } yes, { $no } no.
asked-gave = Its voice in the network: { $x }.
asked-gave-nothing = It gave no voice in the network.
asked-open = The network has not decided yet.
cost-hubs = This asks { $hubs } with { $people } behind them. Each voice needs about { $minutes }.
cost-people = This asks { $people }. Each needs about { $minutes }.
charter-rounds = { $n ->
    [one] One round of the whole network is open at a time; reviews, recalls and changes of these rules pass this.
   *[other] At most { $n } rounds of the whole network are open at once; reviews, recalls and changes of these rules pass this.
 }
effect-charter-limit = { $n ->
    [one] One round of the whole network is open at a time from now on
   *[other] At most { $n } rounds of the whole network are open at once from now on
 }
forecast-enough = Going by their habits, { $x } of { $y } will have answered in time; { $z } are needed.
forecast-short = Going by their habits, only { $x } of { $y } will have answered in time; { $z } are needed. A call helps more than a mail.
habit = answered { $x } of the last { $y }
habit-new = never asked before
do-call = Look and call
need-call = { $x } has not answered yet, and your hub looks after it. A call helps more than a mail.
need-stands-in = Whoever speaks first for { $x } has not answered. You are called as the alternate.
heard-title = Those who have no voice here
heard-clients = Those our hubs work for
heard-partners = Our partners
heard-affected = Those who live with it
heard-required = our rules ask for it
heard-not-asked = Not asked yet.
heard-nobody-yet = Asked; nobody has answered yet.
heard-unreplied = { $n ->
    [one] one waits for an answer
   *[other] { $n } wait for an answer
 }
hear-ask = Ask them
hear-others = Hear others
hear-others-text = People without a voice here can say what they see, by a link that you pass on. It stands beside the text and decides nothing.
hear-by = To be heard: { $x }
hear-until = You can answer until it is decided.
hear-made = To be heard: { $x }
hear-made-text = Pass this link on to whoever belongs here: { $x }. It shows this one question before any account. What they say stands beside the text, and they hear what came of it.
hear-name-hint = and for whom you speak, if for somebody
hear-next = It stands beside the text now, for all who decide. When it is decided you hear by mail what came of it.
heard-subject = What came of it: { $x }
heard-body =
    Hello { $name },

    you were heard about “{ $title }” in { $network }. What came of it: { $ended }

    You said: { $said }

    { $reply }

    This is the only mail about it; your address is forgotten now.
heard-reply = The answer to you: { $x }
heard-no-reply = Nobody wrote an answer to it; it stood beside the text while it was decided.
need-reply = Somebody who has no voice here said something, and waits for your answer · { $x }
charter-heard = To be heard first: { $x }.
ratify = Decide it ourselves
ratify-title = We keep { $x }
ratify-text = { $x } was brought in by whoever founded the network. We decide for ourselves now that it stays as it is.
kind-ratify = It stays, by our own decision
effect-ratify = { $x } stays, by our own decision
translate = Say it in another language
translate-text = Your translation stands beside the text, under your name. What binds is the original.
translate-save = Put it beside the text
translation = The translation
translation-into = In { $x }
translation-by = Translated by { $x }, { $y }. What binds is the original.
came-adopted = Adopted; it is in force.
came-asked = The answers are counted; nothing was decided.
came-not-adopted = Not adopted.
came-quorum = Too few answered; nothing was decided.
came-withdrawn = Taken back by whoever proposed it.
came-discarded = Closed: not ours to decide.
came-lapsed = Lapsed without a decision.

## Purpose
purpose-version = Version { $x } · since { $y }
decided-in = decided in
brought-in = brought in by the founder, never decided here
outcomes = What we work for
outcomes-text = Every proposal says which of these it serves. What serves none of them is easy to see.
served-by = { $n ->
    [0] nothing serves it yet
    [one] { $n } proposal serves it
   *[other] { $n } proposals serve it
 }
purpose-before = What it said before
theory-title = How we think change happens
theory-text = What we do leads to what changes, and that to the change we seek. Each step says why, and carries what people found about it. Click on a box or a step to see more.
theory-drawing = The same as a drawing: from what we do, over what changes, to the change we seek
theory-read-list = read it as a list
theory-as-list = The same as a list
theory-empty = Nothing stands here yet. Begin with the change that is sought, and ask what has to come before it.
theory-do = What we do
theory-changes = What changes
theory-sought = The change we seek
theory-served = { $n ->
    [one] { $n } proposal serves it
   *[other] { $n } proposals serve it
 }
theory-version = as it stands after { $x } changes
theory-key-moss = borne out
theory-key-amber = not borne out, or too old
theory-key-coral = contradicted
theory-key-minor = dashed: not on the critical way
theory-draft = Draft: something is missing
theory-coherent = Complete, and nobody stands behind it yet
theory-endorsed = We stand behind it
theory-under-test = Being tested
theory-partly = Partly borne out
theory-validated = Borne out
theory-challenged = Challenged
theory-challenges = What challenges it
theory-gaps = What is missing
theory-worth = What it is worth today
theory-covered = Critical steps borne out
theory-unmeasured = Due and not measured
theory-outside = Somebody from outside looked
theory-worth-text = A step is borne out by evidence of level 2 or more that is younger than two years, with nothing as strong against it, and its critical assumptions checked within two years. The whole is borne out when every critical step is, what was due was measured, and somebody filed evidence who does not answer for it.
theory-change = Propose a change
theory-change-text = It changes only by decision. Whatever changes makes another version, behind which the network has to stand anew.
theory-way = “{ $x }” leads to “{ $y }”
theory-because-of = because of: { $x }
x-of-y = { $x } of { $y }
gap-no-impact = No change is named that we seek.
gap-no-whom = It is not said for whom { $x } is.
gap-no-way = { $x } leads to no change that we seek.
gap-no-cause = Nothing leads to { $x }.
gap-no-measure = Nobody could see whether { $x } comes about: it has no indicator.
gap-no-critical-way = No way of critical steps leads to { $x }.
challenge-no-longer = Once borne out, and no longer: { $x }
challenge-unanswered = Contradicted, and nobody has answered: { $x }
link-supported = borne out
link-open = not borne out
link-ended = no longer in force
link-critical = a critical step
link-minor = not on the critical way
assumptions = What has to be so
assumption-critical = critical
assumption-holds = It holds
assumption-fails = It does not hold
assumption-untested = Nobody has checked it yet.
assumption-check = Check it
assumption-question = Does it hold now?
assumption-how = How do you know?
assumption-file = File the check
checks-before = { $n ->
    [one] { $n } earlier check
   *[other] { $n } earlier checks
 }
evidence = What people found
evidence-none = Nobody has filed anything yet.
evidence-give = What did you find?
evidence-says = What does it say about this step?
says-supports = It supports it
says-mixed = It is mixed
says-contradicts = It contradicts it
evidence-words = What was found, and how
evidence-level = How strong is it?
evidence-level-1 = 1: a plausible account
evidence-level-2 = 2: data show a change
evidence-level-3 = 3: a comparison shows that we contributed
evidence-level-4 = 4: found again by others
evidence-level-5 = 5: holds in many places
evidence-on = On which day was it found?
evidence-source = Where can it be looked up?
evidence-answers = answers a contradiction
evidence-answers-which = Does it answer what contradicts?
evidence-instead = Does it replace what you filed?
evidence-unanswered = waits for an answer
evidence-file = File it
evidence-past = { $n ->
    [one] { $n } item that no longer counts
   *[other] { $n } items that no longer count
 }
evidence-past-text = Replaced, or filed before one end of this step was said otherwise. Whoever filed it, and anybody where the step changed, may file it again.
outcome-led-to-by = What leads to it
outcome-leads-to = What it leads to
outcome-retired-tag = no longer worked for
for-whom = for { $x }
indicators = How we would see it
indicator = Indicator
theory-step = Step
indicator-now = Now
indicator-from = Where it began
indicator-target = Where it is to be
indicator-by = By when
indicator-missing = not measured
indicator-reached = { $x } { $unit }, sought { $y }
indicator-reports = { $n ->
    [one] { $n } measurement
   *[other] { $n } measurements
 }
indicator-report = Report what it shows
indicator-value = What does it show? ({ $x })
indicator-file = File it
indicator-name = What is counted
indicator-unit = In which unit
indicator-worth = What it shows
indicator-of = How we would see this: { $x }
worth-people = People
worth-planet = Planet
worth-profit = Profit
rank-input = What we put in
rank-activity = What we do
rank-output = What comes of it at once
rank-short = What changes soon
rank-middle = What changes in some years
rank-long = What changes in the long run
rank-impact = The change we seek
rank-label = What it is
whom-label = For whom is it?
outcome-name = In words
connect-from = What leads to it
connect-to = What it leads to
connect-why = Why does one lead to the other?
connect-critical = Without this step we do not reach what we seek
connect-assumes = What has to be so? One line each.
connect-assumes-critical = The step carries nothing unless somebody checked that these hold
endorse-text = The network stands behind how we think change happens, as it is written now. Whatever is changed later has to be decided anew.
kind-outcome = We also work for something
kind-connect = One thing leads to another
kind-indicator = How we would see it
kind-endorse = We stand behind it
kind-revise-outcome = Say it otherwise
kind-retire-outcome = We no longer work for it
kind-disconnect = One no longer leads to the other
kind-end-indicator = An indicator is no longer looked at
drift-title = Where we drift
drift-lead = Decisions that name nothing they serve, and what became of the purpose where money was short.
drift-look = Look at them
drift-text = { $n ->
    [0] Nothing was decided in the last half year.
    [one] One decision of the last half year was looked at.
   *[other] { $n } decisions of the last half year were looked at.
 }
drift-line = { $x } of the last { $y } decisions name no outcome. Taken because money was short: { $money }.
drift-none = Every decision names what it serves, and that leads to the change we seek.
drift-nameless = { $x } of { $y } decisions name no outcome
drift-aside = { $n ->
    [one] One decision serves what leads nowhere
   *[other] { $n } decisions serve what leads nowhere
 }
drift-aside-text = They name an outcome from which no step leads to the change we seek. That stops nothing; it is a question.
drift-money = Taken because money was short
drift-money-text = Six months later, whoever answers for it is asked what became of the purpose.
drift-money-open = not said yet
drift-unserved = Nothing decided lately serves
drift-where = Where
drift-body = Body
drift-count = Decisions without an outcome
local-outcomes = What this hub works for besides
local-outcome-leads = leads to
local-outcomes-none = Nothing of its own yet. What it adds here leads to what all share.
outcome = Outcome
what-serves-it = What serves it
nothing-serves-it = No proposal has named this outcome yet.
charter-title = Our rules
charter-h1 = Who may do what, and how we decide
charter-text = These are the network’s own rules. They change only by decision; the operator of this server has none of these powers.
charter-do = What somebody may simply do
charter-decide = What is decided
matter-raise-tension = Raise a tension
matter-propose = Make a proposal
matter-talk = Talk
matter-invite = Invite people
matter-enter-circle = Enter a circle
matter-start-review = Call for the review of an agreement
matter-amend-purpose = Change the purpose
matter-set-outcomes = Set what we work for
matter-set-local-outcomes = Set what a hub works for besides
matter-change-charter = Change these rules
matter-adopt-charter = Adopt purpose and rules
matter-create-hub = Admit a hub
matter-create-circle = Create a circle
matter-dissolve-hub = Dissolve a hub
matter-dissolve-circle = Dissolve a circle
matter-define-role = Define a role
matter-grant-role = Give a role to somebody
matter-end-role-mandate = Take a role back
matter-grant-voice = Say who speaks for a hub
matter-end-voice = Say who no longer speaks for a hub
matter-adopt-agreement = Adopt an agreement
matter-change-agreement = Change, keep or end an agreement
rule-anyone = every member may
rule-inside = whoever belongs to the group may
rule-voice = whoever speaks for the group may; while nobody does, its members
rule-facilitator = the facilitator of the group may; while there is none, its members
rule-decide = decided { $x }, by { $y }
place-network = by all hubs
place-there = in the group it concerns
place-above = in the group around it

## Decide
raise-title = Raise a tension
raise-text = Something is not as it could be, and you feel it. That is enough; you need no solution.
raise-label = What do you notice?
raise-button = Raise it
where-felt = Where is it felt?
language-of-text = Language of your text
open-rounds = Open rounds
no-rounds = No round is open.
waits = waits
answered-of = { $x } of { $y } have answered
open-objections = { $n ->
    [one] { $n } open objection
   *[other] { $n } open objections
 }
agreements = Agreements
in-force = { $n } in force
review-on = review { $x }
rounds-over = Rounds that are over
older-rounds = Older rounds
look-for = Look for a decision or a tension
look-for-do = Look for it
look-for-all = Show everything
tensions = Tensions
tension = Tension
raised-by = raised by { $x }
rests-since = rests since { $x }
became-of-it = What became of it
what-you-can-do = What you can do
tension-next = A tension can become a proposal, lead to a talk, or rest. Anybody here may take it up.
propose-from = Make a proposal
let-rest = Let it rest
ending-adopted = adopted
ending-not-adopted = not adopted
ending-quorum = too few answered
ending-withdrawn = taken back
ending-discarded = not ours
ending-lapsed = lapsed

proposal = Proposal
propose-title = Make a proposal
propose-button = Hand it in
propose-defaults = If you leave the rest as it is: you answer for it, it comes back in six months, and the rules pick the way of deciding.
held-in = held in { $x }
which-tension = Which tension does it answer?
raise-here = None of these? Say here what you feel; it is raised with the proposal.
title-label = In one line
text-label = The text
serves-label = Which of our outcomes does it serve?
how-notice = How would we notice that it failed?
if-adopted = If it is adopted, this happens by itself
kind-adopt = The text becomes an agreement
kind-role = A role is created
kind-grant-role = Somebody gets an existing role
kind-grant-voice = Somebody speaks for this hub
kind-supersede = The text replaces an agreement
kind-keep = An agreement stays as it is
kind-end = An agreement ends
kind-circle = A circle is created
kind-hub = A hub is admitted
kind-purpose = The purpose is changed
kind-charter = We adopt purpose and rules as our own
kind-end-mandate = A mandate ends
keep-until = Next review, if it stays
name-label = Its name
about-label = What it is for
new-purpose = The new purpose
role-name = What is the role called?
role-purpose = What is it for?
role-accountabilities = What it answers for
more-proposal = Review date, worth, money, language
review = Comes back for review
review-hint = in six months, if you leave it
worth-purpose = What is it worth to the purpose? (1 to 5)
worth-business = What is it worth to the business? (1 to 5)
worth-purpose-short = Worth to the purpose
worth-business-short = Worth to the business
money-short-question = We would not do this if money were not short
money-short = because money is short
because = Because
so-that = So that
serves-nothing = names no outcome
serves-aside = serves what leads to no change we seek
steps = Steps
held-by-body = held by
proposed-by = proposed by
hosted-by = hosted by

step-clarify = Clarify
step-react = React
step-amend = Amend
step-consent = Consent
step-ballot = Vote
step-result = Takes effect
step-result-then = if it is adopted
step-closes = closes { $x } your time
step-waits = waits
step-skipped = not needed
step-coming = later
step-clarify-done = { $n ->
    [0] no questions
    [one] one question
   *[other] { $n } questions
 }
step-react-done = { $n ->
    [0] no reactions
    [one] one reaction
   *[other] { $n } reactions
 }
step-amend-done = version { $n }
step-consent-done = { $n } answers
step-ballot-done = { $n } votes

the-text = The text
versions = Versions
side-by-side = side by side
without-marks = without marks
comes-back = It comes back for review on { $x }. We would notice that it failed by this:
no-effects = Nothing: this decision is recorded and changes nothing by itself.
what-was-to-happen = What rode in this proposal
amend = Write a new version
new-version = Put the new version up
questions = Questions
ask-label = What do you need to know to understand it?
ask = Ask
your-answer = Your answer
answer = Answer
leave-open = Leave it open
left-open = Left open, openly.
not-answered-yet = Not answered yet.
answered-by = { $x } answers
reactions = Reactions
react-label = How does it land with you? One short reaction; nobody answers it.
react = Say it
suggestions = Suggestions
suggest = Suggest a change
suggest-label = What would you change in the text?

voice-of = { $x }’s voice
your-voice = Your voice
can-hub-live = Can { $x } live with this until { $y }?
can-you-live = Can you live with this until { $x }?
do-you-want = Do you want this?
yes = Yes
no = No
abstain = Abstain
yes-hint = Workable, and safe enough to try
yes-but = Yes, but I worry
yes-but-hint = Becomes a question of the review; does not stop it
no-because = No, because …
no-because-hint = Something would be harmed, or something better is at hand. It stops until that is resolved
not-ours = Not ours to say
term-consent = consent
term-concern = concern
term-objection = objection
wished-me = It is also what I would have wished for.
wished-hub = It is also what we would have wished for.
wished-hint = Kept apart: it decides nothing.
wished-too = wished for, too
wished-count =
    { $n ->
        [one] One of those who can live with it would also have wished for it.
       *[other] { $n } of those who can live with it would also have wished for it.
    }
term-aside = stand aside
would-happen = What would happen?
would-harm = What does that harm?
reason = Reason
reason-placeholder = What you would like the others to know
all-hubs-read = all hubs read it
all-members-read = all members read it
record-answer = Record my answer
record-answer-of = Record { $x }’s answer
recorded = Recorded.
can-change = You can change it until { $x }.
change-answer = Change the answer
own-objection-open = Your objection stops this proposal. It ends when it is resolved, or when you withdraw it by name.
to-objection = To your objection
here-as-yourself = You are here as yourself, and this round asks the hubs.
speak-for-hub = Speak for { $x }
only-hubs-answer = This round is among the hubs; whoever speaks for a hub answers. Talk is open to you below.
only-members-answer = The members of { $x } answer. Talk is open to you below.

what-hubs-say = What the hubs say
what-people-say = What people say
newest-first = newest first
without-words = Answers without a reason
said-consent = consents
said-concern = consents, with a concern
said-objection = objects
said-aside = stands aside
said-yes = yes
said-no = no
said-abstain = abstains
members-say = Members of { $n ->
    [one] one hub
   *[other] { $n } hubs
} that asked: { $yes } yes, { $no } no.
members-paradox = Counted by members it tips otherwise than counted by hubs.
where-hubs-stand = Where the hubs stand
where-people-stand = Where people stand
of-all = of { $n }
count-yes = yes
count-worry = yes, with a worry
count-objection = no, because …
count-aside = not ours to say
count-vote-yes = yes
count-vote-no = no
count-abstain = abstain
count-silent = not yet
ring-label = { $agree } yes, { $worry } with a worry, { $against } against, { $aside } aside, { $silent } have not answered
who-not-yet = Who has not answered yet
next-objection-open = { $n ->
    [one] One objection is open. Nothing is adopted before it is resolved or withdrawn.
   *[other] { $n } objections are open. Nothing is adopted before they are resolved or withdrawn.
 }
next-hubs-missing = { $n ->
    [one] One more hub must answer. Then, if nobody objects by { $x }, this takes effect.
   *[other] { $n } more hubs must answer. Then, if nobody objects by { $x }, this takes effect.
 }
next-people-missing = { $n ->
    [one] One more person must answer. Then, if nobody objects by { $x }, this takes effect.
   *[other] { $n } more people must answer. Then, if nobody objects by { $x }, this takes effect.
 }
next-opens = The next step opens on { $x }.
next-adopted = If nobody objects by { $x }, this takes effect.
next-counted = The votes are counted on { $x }.
next-quorum = Too few have answered so far. On { $x } the round waits, unless more answer.
next-extended = If somebody is still silent on { $x }, the round lasts once more.
next-waits = If somebody is still silent on { $x }, the round waits.
next-waiting = The round waits: { $y } or whoever leads it can ask again. Otherwise it lapses on { $x }.
next-objection = Something moves by itself on { $x }.
next-lapses = If nothing happens, it lapses on { $x }.

result = Result
took-effect = What took effect
result-consent = Adopted. { $yes } of { $all } said yes, { $worry } of them with a concern; { $silent ->
    [0] everybody answered
   *[other] { $silent } did not answer, which counts as yes by the rule of this round
 } ({ $rule }). No objection was open.
result-vote = Adopted by { $rule }: { $yes } yes, { $no } no, { $aside } abstained; { $silent } of { $all } did not vote.
result-none-chosen = Nothing was chosen: nobody and nothing that could be chosen was left, or nobody marked anything. Nothing changes.
result-not-adopted = Not adopted by { $rule }: { $yes } yes, { $no } no, { $aside } abstained; { $silent } of { $all } did not vote. Nothing changes.
result-quorum = Too few voted: { $silent } of { $all } stayed silent. Nothing was decided and nothing changes.
result-withdrawn = Whoever proposed it took it back. Nothing changes.
result-asked = { $yes } yes, { $no } no, { $aside } abstained; { $silent } of { $all } did not answer. It was only a question: nothing is decided by it.
result-discarded = Closed, because it is not this group’s to decide. Nothing changes.
result-lapsed = It lapsed without a decision. Nothing changes; the tension is still there.
rule-name-consent = consent
rule-name-two-thirds = two thirds of the votes
rule-name-simple = simple majority
count-again = Count it again yourself
the-rule = The rule
the-electorate = Who could answer
what-came = What came of it
note-label = What came of it? For those who decided, in your words.
sent-back = Sent back on { $x }
lead-round = Lead this round
go-on = Go on to the next step
host-it = I lead this round
take-over = I carry it on
ask-again = Ask again
retract = Take the proposal back
why-retract = Why do you take it back?
discard = Not ours to decide
why-discard = Whose is it, and why?

objection-by = Objection by { $x }
integrated-in = integrated in version { $n }
objection-raised = waits to be tested
objection-testing = being tested
objection-disputed = disputed
objection-resolving = qualified, to be resolved
objection-orphaned = without an owner
objection-resolved = resolved
objection-nothing = nothing remains; kept as a concern
objection-withdrawn = withdrawn
objection-lapsed = lapsed; kept as a concern
path-raised = raised
path-testing = testing since
path-disputed = disputed
path-qualified = qualified
path-default = stands, because doubt remained,
path-orphaned = without an owner since
path-resolved = resolved
path-silent = resolved, the objector was silent,
path-nothing = let go
path-withdrawn = withdrawn
path-lapsed = lapsed
owned-by = integrated by
disagrees = { $x } disagrees:
suggested-by = { $x } suggests
counters = { $x } argues against it:
confirmed-until = { $x } says that this resolves it. If nobody argues against it by { $y }, it is in and everybody is asked again.
waits-for-objector = Does this resolve it? { $x } has the word.
moves-raised = If nobody has it tested before, its testing begins by itself on { $x }.
moves-testing = Unless somebody disagrees with it by { $x }, it stands and has to be resolved.
moves-disputed = { $y } has the word. If they stay silent until { $x }, anybody may take the objection on.
moves-orphaned = If nobody takes it on by { $x }, it lapses.
silence-lazy = Whoever does not answer counts as yes.
silence-quorum = Once { $x } have answered, whoever does not counts as yes.
moves-suggested = If { $y } says nothing by { $x }, the suggestion counts as resolving it and everybody is asked again.
moves-resolving = If it is not resolved by { $x }, the vote comes that this way keeps for that; if it keeps none, the round waits for whoever leads it.
confirm-resolution = Yes, this resolves it
take-objection = Have it tested
refers-to = What it refers to
refers-purpose = refers to the purpose
refers-driver = refers to the tension
refers-domain = refers to the domain
refers-agreement = refers to an agreement
refers-role = refers to a role
stand-by = I stand by it
nothing-remains = Nothing of it remains
refine = Say it better
own-objection = I help to integrate it
adopt-objection = I take it on
withdraw-objection = Withdraw the objection
disagree = I disagree with the argument
disagree-label = Which part does not hold, and why?
counter = This would do harm
counter-label = What would it harm?
resolve = Suggest how to resolve it
resolve-text = Whoever objects says whether it resolves it. Then everybody is asked again.
resolve-amend = Change the text
resolve-measure = Leave the text, and look at one more thing in the review
resolve-measure-label = What should the review look at?
resolve-measure-text = The text stays; the review looks at this: { $x }
resolve-sooner = Leave the text, and review it sooner
fell-title = Suggested before, and refused
resolve-later = Leave the text, and see to it once it is in force
resolve-later-label = What is to be seen to?
resolve-later-text = Once it is in force { $who } sees to this until { $until }: { $x }
resolve-rest = Let the round rest until more is known
resolve-rest-label = What is to be found out?
resolve-rest-text = The round rests until { $until }; meanwhile { $who } finds out: { $x }
resolve-rest-open-text = The round rests until { $until }. To be known by then: { $x }
rest-nobody = nobody in particular
rest-title = This rests
rested-title = It rested
rest-found = What was found
rest-found-nothing = Nobody said what was found.
find-out-label = What did you find? Everybody is asked again as soon as you say it.
find-out = Say what was found
rests-until = rests until { $x }
next-rests = It rests; everybody is asked again on { $x }.
step-rests = rests
resolve-sooner-text = The text stays; it comes back for review on { $x }.
suggest-this = Suggest this

effect-purpose = The purpose becomes: { $x }
effect-outcome = We also work for this: { $x }
effect-outcome-retired = We no longer work for { $x }
effect-outcome-revised = { $x } is said otherwise: { $y }
effect-connect = { $x } leads to { $y }, because { $why }
effect-disconnect = This step is taken out: { $x }
effect-indicator = How we would see { $x }: { $y }, { $target } until { $until }
effect-end-indicator = { $x } is no longer looked at
effect-endorse = We stand behind how we think change happens, as it is after { $x } changes
effect-hub = { $x } becomes a hub with a voice of its own
effect-circle = A circle { $x } is created in { $y }
effect-dissolve = { $x } is dissolved; its roles end
effect-role = A role { $x } is created in { $y }
effect-grant = { $x } holds { $y } until { $until }
effect-voice = { $x } speaks for { $y } until { $until }
effect-end-mandate = The mandate for { $x } ends
effect-charter = A rule changes: { $x }: { $y }
effect-charter-adopt = Purpose and rules are adopted; the founder’s special powers end
effect-adopt = The text becomes an agreement
effect-adopt-sunset = The text becomes an agreement that ends at its review date
effect-supersede = The text takes the place of { $x }
effect-keep = { $x } stays as it is until { $y }
effect-end = { $x } ends

agreement = Agreement
owner = Answers for it
sunset = ends then
supersedes = Replaces
superseded-by = Replaced by
standing-in-force = in force
standing-due = due for review
standing-under-review = under review
overdue = overdue since
standing-overdue = review overdue; still binding
standing-ended = ended
standing-superseded = replaced
from-objection = from the objection
concern-of = a concern of
what-happened-purpose = What happened to the purpose?
asked-purpose = Half a year has passed. Whoever answers for it is asked what happened to the purpose.
will-ask-purpose = Half a year after adoption we ask: what happened to the purpose?
propose-change = Propose a change
become-keep = Keep it
become-supersede = Change it
become-pause = Pause it
become-end = End it
become-due = What becomes of it?
become-open = Being decided now:
begin-keep = “{ $x }” stays in force
begin-supersede = { $x }
begin-pause = “{ $x }” is paused
begin-end = “{ $x }” ends
begin-recall = The mandate of { $x } ends: { $y }
start-review = Call for a review
review-why = What have you noticed?

## People
equal-voice = Every hub has one voice, whatever its size.
hub = Hub
circle = Circle
network = Network
circles = Circles
network-roles = Roles of the whole network
vacant = vacant
nobody-speaks = nobody speaks for it
who-speaks = Who speaks for it
roles = Roles
role = Role
no-roles = No roles yet.
no-agreements = No agreements yet.
dissolved = dissolved
enter-circle = Join this circle
invite = Invite people
invite-uses = For how many people?
invite-until = Until when?
make-link = Make a link
invited-title = The invitation is open
invited-text = Send this link to whom you want to bring into { $x }.
invitation-left = open for { $x } more, until { $y }
close-invitation = close it
leave = Leave
leave-text = What you said and decided stays on the record; your mandates in { $x } end.
leave-button = Leave { $x }
member = Member
left-on = left on { $x }
belongs-to = Belongs to
mandates = Mandates
mandate = Mandate
no-mandates = None right now.
held-by = Held by
seat = For
from = From
until-label = Until
resign = Hand it back
resign-text = The seat is vacant until the group decides again.
speaks-for = { $x } speaks for { $y }
holds = { $x } holds { $y }
me-title = Me
tokens = Tokens
tokens-text = With a token a program acts as you in this network. It can do what you can do and nothing more.
token-name = What is it for?
token-may = It may
token-read = read
token-write = read and act
make-token = Make a token
token-made = Your token
token-made-text = Keep it like a key.
revoke = revoke
shown-once = It is shown this once. We keep only its fingerprint.
copy = Copy
copied = Copied

## Why
why-title = Why is it so?
why-run = because it was decided
why-tension = because somebody felt
why-outcome = so that
why-agreement = because it changes
why-role = because this role exists
why-founder-once = brought in by the founder
why-founder = brought in by the founder, never decided here
why-founding = since the founding
why-purpose = and all of it for

## Talk
talk-title = Talk
comments = { $n ->
    [0] nothing said yet
    [one] one comment
   *[other] { $n } comments
 }
say-label = Say something
say = Say it
edit = Edit
edited = edited
earlier-versions = { $n ->
    [one] one earlier version
   *[other] { $n } earlier versions
 }
until-time = until { $x }

## Record
record-text = Everything that was decided and how, in the order in which it happened. It is only ever added to.
position = Position
what-happened = What happened
by-whom = By
when = When
entry-sealed = Sealed: it can be read when it is counted, or the step is over.
exact-bytes = exact bytes
the-clock = the clock
older = Older
newer = Newer
check-title = Check it yourself
check-text = Take the whole record with you. The program checks the hash tree, replays every entry, judges each by the rules, and counts every round again.
export = Download the record
checkpoint = Newest checkpoint
witnessed-by-nobody = witnessed by nobody yet
key = Key to check it with

event-body-founded = the network was founded
event-body-invited = an invitation was opened
event-body-revoked = an invitation was closed
event-body-joined = somebody joined
event-body-accepted = an invitation was used
event-body-came = somebody asked to enter a circle
event-body-entered = somebody belongs to a group
event-body-left = somebody left
event-body-parted = a membership ended
event-body-created = a group was created
event-body-dissolved = a group was dissolved
event-purpose-raised = a tension was raised
event-purpose-shared = somebody feels a tension, too
event-purpose-unshared = somebody no longer feels a tension
event-purpose-rested = a tension was let rest
event-purpose-amended = the purpose was changed
event-purpose-outcome-defined = an outcome was set
event-purpose-outcome-retired = an outcome was retired
event-purpose-outcome-revised = an outcome was said otherwise
event-purpose-connected = one thing was said to lead to another
event-purpose-disconnected = one thing was said to lead to another no longer
event-purpose-indicator-set = an indicator was set
event-purpose-indicator-ended = an indicator was ended
event-purpose-endorsed = the network stood behind its theory of change
event-purpose-witnessed = evidence was filed
event-purpose-checked = an assumption was checked
event-purpose-reported = an indicator was measured
event-mandate-resigned = a mandate was handed back
event-mandate-swapped = a substitute stepped in
event-mandate-reported = a holder reported
event-mandate-lent = a vote was lent
event-mandate-taken-back = a lent vote was taken back
event-mandate-role-defined = a role was defined
event-mandate-role-ended = a role ended
event-mandate-granted = a mandate was given
event-mandate-ended = a mandate ended
event-charter-brought-in = the founder brought something in
event-charter-changed = a rule was changed
event-charter-adopted = purpose and rules were adopted
event-charter-powers-ended = the founder’s powers ended
event-agreement-review-started = a review was called for
event-agreement-deviated = somebody did otherwise than agreed
event-agreement-accounted = an account was given of the purpose
event-agreement-adopted = an agreement is in force
event-agreement-kept = an agreement was kept
event-agreement-ended = an agreement ended
event-agreement-review-due = an agreement is due for review
event-agreement-overdue = a review is overdue
event-agreement-purpose-asked = asked: what happened to the purpose?
event-thread-said = something was said
event-thread-edited = a comment was edited
event-practice-proposed = a proposal was handed in
event-practice-hosted = somebody leads a round
event-practice-taken-over = somebody carries a proposal on
event-practice-asked = a question was asked
event-practice-answered = a question was answered
event-practice-declined = a question was left open
event-practice-reacted = a reaction
event-practice-suggested = a change was suggested
event-practice-amended = a new version
event-practice-advanced = a step was closed
event-practice-responded = an answer in a round
event-practice-voted = a vote
event-practice-taken = testing of an objection began
event-practice-disagreed = somebody disagreed with an objection
event-practice-refined = an objection was refined
event-practice-stood-by = an objector stood by the argument
event-practice-nothing-remained = nothing of an objection remained
event-practice-withdrawn = an objection was withdrawn
event-practice-adopted-objection = an objection was taken on
event-practice-owned = somebody helps to integrate an objection
event-practice-resolution-suggested = a resolution was suggested
event-practice-countered = an argument against a resolution
event-practice-confirmed = the objector says: resolved
event-practice-found-out = somebody said what was found while a round rested
event-practice-reopened = a round was reopened
event-practice-retracted = a proposal was taken back
event-practice-discarded = a proposal was closed: not ours
event-practice-noted = what came of it
event-practice-hearing-opened = those without a voice were asked
event-practice-input-given = somebody without a voice was heard
event-practice-replied = somebody who was heard got an answer
event-thread-translated = a text was translated
event-charter-limited = how many rounds of all may be open was changed
event-charter-ratified = what was brought in was decided
event-practice-outage = the server was down
event-practice-opened = a step opened
event-practice-extended = a round lasts once more
event-practice-qualified = an objection is qualified
event-practice-taken-by-clock = testing of an objection began by itself
event-practice-orphaned = an objection is without an owner
event-practice-orphan-lapsed = an objection lapsed
event-practice-integrated = an objection was integrated
event-practice-fell = a suggested resolution fell
event-practice-waits = a round waits
event-practice-sent-back = a proposal was sent back
event-practice-concluded = a round ended

## Refusals: what happened, and what to do
refuse-members-only = Only members can do this. Ask somebody inside for an invitation.
refuse-you-left = You have left this network. Ask somebody inside for a new invitation.
refuse-clock-behind = The clock of this server runs behind the record. Tell the operator; nothing was recorded.
refuse-batch-too-large = This would change too much at once (limit: { $arg }). Split it.
refuse-entry-too-long = Together this is too long to be recorded. Split it into two proposals.
refuse-made-unknown = This refers to the product of effect { $arg }, which makes nothing before it. Check the order.
refuse-text-empty = Please write something here.
refuse-text-long = This is too long. At most { $arg } characters fit.
refuse-text-mentions = Too many people are mentioned. At most { $arg } fit in one text.
refuse-text-control = There are invisible control characters in this text. Please type it again or paste it without formatting.
refuse-text-unchanged = Nothing has changed compared to the version in force. Change the text, or leave it.
refuse-zone-unknown = This is no time zone name. It looks like Europe/Lisbon.
refuse-lang-unknown = This is no language tag. It looks like en, pt-BR or zh-Hant.
refuse-seal-from-outside = Texts are sent as words, never as seals.
refuse-too-nested = The command is nested too deeply.
missing-choice = Choose an answer first.
missing-because = Say which tension it answers.
missing-words = Please write something here.
missing-title = Please write something here.
missing-text = Please write something here.
missing-criterion = Please write something here.
missing-happens = Please write something here.
missing-harms = Please write something here.
missing-reason = Please write something here.
missing-name = Please write something here.
missing-member = Choose somebody first.
missing-person = Choose somebody first.
missing-treatment = Say what became of it first.
missing-cost = Write an amount such as 1200.50.
missing-amount = Write an amount such as 1200.50.
missing-until = Choose a day first.
missing-stands = Choose an answer first.
refuse-choose-one = Choose one from the list.
refuse-missing = The field { $arg } is missing.
refuse-unknown-field = There is no field { $arg } here. Check its spelling.
refuse-malformed = This cannot be read: { $arg }.
refuse-not-a-number = This should be a whole number.
refuse-not-a-day = This should be a day, such as 2027-05-01.
refuse-key-length = An idempotency key has 1 to { $arg } characters.
refuse-key-reused = This idempotency key was used for another command. Take a new one.
refuse-nobody-may = Nobody may do this until the rules say otherwise.
refuse-inside-only = Only members of the group may do this.
refuse-voice-only = Only whoever speaks for the group may do this.
refuse-facilitator-only = Only the facilitator of the group may do this.
refuse-founder-only = Only the founder may bring things in. Make a proposal instead.
refuse-founder-not-this = The founder cannot bring this in: it is decided.
refuse-charter-adopted = The rules are adopted; nobody has the founder’s powers any more. Make a proposal instead.
refuse-effects-count = Between 1 and { $arg } effects fit at once.
refuse-nobody-decides = The rules let nobody decide this.
refuse-decided-elsewhere = This is decided in another group ({ $arg }). Hand the proposal in there.
refuse-decided-otherwise = This is decided in another way: { $arg }.
refuse-matter-once = Each matter needs exactly one rule; look at { $arg }.
refuse-why-length = Say why in one sentence of at most { $arg } characters.
refuse-rule-must-decide = This is a matter to decide; nobody can simply do it.
refuse-rule-must-do = This is a matter to simply do; it is not decided.
refuse-rule-by-nothing = Name at least one way of deciding.
refuse-charter-by-network = Who may change the rules is decided by all hubs.
refuse-template-unknown = There is no way of deciding called { $arg }.
refuse-already-founded = This network is founded already.
refuse-format-unknown = Format { $arg } is not known to this version.
refuse-already-member = You are a member already.
refuse-body-unknown = There is no such group.
refuse-body-dissolved = This group is dissolved.
refuse-body-has-bodies = There are groups inside it. Dissolve them first, or move their work.
refuse-network-stays = The network itself cannot be dissolved from inside.
refuse-network-once = There is one network; create a hub or a circle.
refuse-hub-in-network = A hub stands directly in the network.
refuse-too-deep = Groups nest at most { $arg } deep.
refuse-too-many-bodies = There are { $arg } groups already.
refuse-invitation-uses = An invitation serves 1 to { $arg } people.
refuse-invitation-days = An invitation is open for at most { $arg } days.
refuse-invitation-unknown = There is no such invitation.
refuse-invitation-closed = This invitation is closed. Ask for a new one.
refuse-invitation-used = This invitation is used up. Ask for a new one.
refuse-time-past = This time is over. Choose a later one.
refuse-already-there = You are there already.
refuse-by-invitation = This group is entered by invitation.
refuse-not-there = You do not belong to this group.
refuse-mandate-unknown = There is no such mandate.
refuse-mandate-over = This mandate has ended already.
refuse-mandate-not-yours = This mandate is not yours.
refuse-person-unknown = There is no such member.
refuse-term-too-long = A mandate lasts at most { $arg } years. Choose a nearer day.
refuse-voice-of-hub = Only a hub has a voice in the network.
refuse-holder-elsewhere = Whoever speaks for a hub belongs to it.
refuse-speaks-already = This person speaks for another hub already. A person speaks for one hub.
refuse-role-unknown = There is no such role.
refuse-role-ended = This role has ended.
refuse-holds-already = This person holds it already.
refuse-purpose-moved = The purpose has changed since (it is at version { $arg } now). Read it and write yours against it.
refuse-outcome-unknown = There is no such outcome.
refuse-link-unknown = There is no such step in how we think change happens.
refuse-link-over = This step is no longer in force.
refuse-indicator-unknown = There is no such indicator.
refuse-indicator-over = This indicator is no longer looked at.
refuse-indicator-of-what-comes = What is put in and done has no indicator; set one for what comes of it.
refuse-theory-count = There are at most { $arg } of these. End one that is no longer needed.
refuse-leads-to-itself = Nothing leads to itself. Choose two different things.
refuse-leads-elsewhere = What all share, and what another hub works for, does not lead to what one hub works for. Turn it round.
refuse-leads-backwards = What comes later does not lead to what comes before. Turn it round, or say first which comes later.
refuse-leads-in-a-circle = The second already leads to the first, so this would go in a circle.
refuse-leads-already = That stands there already.
refuse-theory-moved = How we think change happens was changed meanwhile; it has now { $arg } changes. Read it again and propose anew.
refuse-theory-endorsed = The network stands behind this version already.
refuse-theory-gaps = Something is missing in how we think change happens. Its page says what; mend it first.
refuse-time-future = That day is still to come. Give the day on which it was found.
refuse-level-range = How strong it is goes from 1 to 5.
refuse-answers-contradiction = Only a contradiction about the same step can be answered, and only by something that does not contradict.
refuse-evidence-unknown = There is no such evidence about this step.
refuse-evidence-replaced = This was replaced already. Replace what replaced it.
refuse-evidence-not-yours = Only whoever filed it can replace it. File your own beside it, or answer it.
refuse-evidence-elsewhere = This was filed about another step. File it there.
refuse-assumption-unknown = There is no such assumption about this step.
refuse-assumptions-count = At most { $arg } assumptions rest on one step.
refuse-outcome-retired = This outcome is retired already.
refuse-tension-unknown = There is no such tension.
refuse-tension-not-yours = Only whoever raised a tension may let it rest.
refuse-tension-rests = This tension rests. Raise a new one.
refuse-network-round-over = This round of the network is over; there is nothing left to ask about.
refuse-hub-asks = Only a hub asks its members about a round of the network.
refuse-hub-asks-already = This hub is being asked already.
refuse-hub-asks-yes-or-no = This round chooses among options. A hub can ask its members about a yes or no only; talk about it in the thread.
refuse-asking-decides-nothing = A question to the members decides nothing; leave out what should happen.
refuse-because-unknown = Name the tension it answers, or the agreement it reviews.
refuse-agreement-unknown = There is no such agreement.
refuse-agreement-over = This agreement is no longer in force. Look at what replaced it.
refuse-review-open = Its review is under way already.
refuse-owner-only = Only whoever answers for it may do this.
refuse-not-asked = It has not been asked yet.
refuse-accounted-already = It is answered already.
refuse-thing-unknown = There is nothing to talk about under this number.
refuse-comments-count = There are { $arg } comments here already.
refuse-comment-unknown = There is no such comment here.
refuse-comment-not-yours = Only whoever said it may edit it.
refuse-edits-count = A comment is edited at most { $arg } times.
refuse-template-name = A template’s name has 1 to 40 small letters, digits and hyphens.
refuse-template-title = A template needs a title of up to 80 and a sentence of up to 300 characters.
refuse-template-decides-last = A template ends with a step that decides, and talks before it.
refuse-template-decides-once = A template has at most one consent step and one ballot.
refuse-template-lasts = A step lasts between an hour and a year, and the whole at least as long as its deciding step.
refuse-template-notice = The round is shorter than the notice that silence needs.
refuse-template-quorum = Lazy with quorum needs a quorum above 0/1.
refuse-template-integrate = A consent step integrates between 1 and 20 times.
refuse-template-fallback = The way out must be the step that follows: a ballot, or none to defer.
refuse-outage-by-host = Only the server itself records that it was down.
refuse-serves-count = A proposal serves at most { $arg } outcomes.
refuse-review-too-soon = This is before the round can have ended. Choose a later day.
refuse-proposer-adopts-not = Whoever proposes does not take on an objection against the proposal.
refuse-rounds-open = As many rounds of the whole network are open as the rules allow at once ({ $arg }). Wait until one closes, or hold it in your hub or a circle first; what you wrote is kept.
refuse-rounds-range = Give a number from 1 to { $arg }.
refuse-heard-already = They were asked already. Show the link again instead.
refuse-heard-where-decided = Those without a voice are heard where something is decided, not where a hub asks its members.
refuse-heard-only-decided = Somebody is heard before a decision; this line lets people simply do it. Leave it out here.
refuse-heard-once = Name each of those to be heard once.
refuse-heard-you-already = You have said something here already; it stands beside the text.
refuse-hearing-unknown = Nobody is asked here under this number.
refuse-input-by-link = Members have a voice, or somebody who has one for them. Say it in the round or in the talk.
refuse-nothing-to-ratify = This was decided here already, or it is over.
refuse-text-unknown = This text is not the newest any more. Look at the page again.
refuse-translations-count = This text has as many translations as it can have ({ $arg }).
refuse-review-too-far = A review is at most { $arg } years away.
refuse-worth-range = Worth is a number from 1 to 5.
refuse-adopts-once = A proposal becomes at most one agreement.
refuse-run-unknown = There is no such round.
refuse-run-over = This round is over.
refuse-run-not-over = This round is not over yet.
refuse-step-not-open = This step is not open now. Reload the page to see where the round stands.
refuse-voice-not-yours = You do not use this voice.
refuse-not-in-electorate = This voice was not asked in this round. It is asked in the next one.
refuse-host-only = Only whoever leads the round may do this.
refuse-leads-own-mandate = Your own mandate is at stake here, so somebody else leads it.
refuse-otherwise-than-members = Your members said otherwise. Give your reason: they will read it.
refuse-answers-challenge = It answers the challenge of an agreement, so it is decided or taken back, not set aside.
refuse-proposer-hosts-not = Whoever proposes does not lead the round.
refuse-has-host = Somebody leads this round already.
refuse-proposer-there = Whoever proposed it is still here.
refuse-contributions-count = There are { $arg } here already.
refuse-question-unknown = There is no such question here.
refuse-question-answered = This question is answered already.
refuse-reacted-already = You have reacted already; a reaction stands as it was said.
refuse-proposer-only = Only whoever proposes may do this.
refuse-versions-count = A text has at most { $arg } versions.
refuse-version-moved = Somebody put up a new version meanwhile (version { $arg }). Your text is still here: compare, and send it again.
refuse-candidates-open = Somebody who was put forward has not said yet whether they stand. Wait for them, or for the end of the step.
refuse-questions-open = There are open questions. They are answered, or left open openly, before the step closes.
refuse-round-closed = The round has closed. What you wrote is still here; talk below stays open.
refuse-objection-open = Your objection is open. Withdraw it by name first, or let it be resolved.
refuse-round-moved = A new round has opened since (round { $arg }). Read the text again and answer it.
refuse-text-moved = The text has changed since you opened it. Read it again and answer it.
refuse-concern-needs-reason = Say what worries you, so that the review can look at it.
refuse-objection-needs-argument = An objection needs an argument here. If you cannot put it into words yet, choose “Yes, but I worry”: it is kept and does not stop the proposal.
refuse-wished-with-yes = What you would have wished for goes with a yes.
refuse-same-answer = This answer is recorded already.
refuse-not-waiting = This round is not waiting.
refuse-rounds-used = There were { $arg } rounds already; the way out that was named before is taken.
refuse-proposer-retracts = Whoever proposes takes it back instead.
refuse-noted-already = It is said already.
refuse-objection-unknown = There is no such objection.
refuse-objection-closed = This objection is closed.
refuse-round-not-open = The round is not open now.
refuse-objector-only = Only whoever carries the objection may do this.
refuse-proposer-tests-not = Whoever proposes does not lead the testing of an objection against it. Somebody else takes it.
refuse-objection-taken = Its testing has begun already.
refuse-objector-disagrees-not = It is your own objection. Withdraw it, or say it better.
refuse-test-over = The time to disagree is over.
refuse-not-testing = It is not being tested now.
refuse-not-disputed = Nobody disputes it now.
refuse-not-orphaned = Somebody carries this objection.
refuse-owns-already = You help with it already.
refuse-not-qualified = It is not qualified yet; it is tested first.
refuse-one-at-a-time = Another suggestion is on the table. One at a time.
refuse-attempts-used = { $arg } suggestions were made already.
refuse-review-not-sooner = Choose a day before the review planned now.
refuse-nothing-suggested = Nothing is suggested right now.
refuse-own-suggestion = It is your own suggestion.
refuse-countered-already = Somebody argued against it already.
refuse-check-over = The time to argue against it is over.
refuse-confirmed-already = You have said so already.

# Choosing among options
options-title = What can be chosen
options-hidden = { $n ->
    [one] one more, hidden until all are in
   *[other] { $n } more, hidden until all are in
}
option-number = Option { $n }
option-chosen = chosen
option-stands = stands
option-asked = asked, no answer yet
option-declined = does not stand
option-taken-back = taken back
put-forward-by = put forward by { $x }
i-stand = I stand
i-do-not-stand = I do not stand
take-back = Take it back
lot-title = If a lot must decide
lot-text = Before anybody votes, an order is drawn that breaks ties. The server committed to its number when this began; add one of your own, and nobody can have known the order.
lot-label = Any words or number
lot-add = Add it
count-title = The count
count-so-far = The count so far
count-stages = From stage to stage
count-stage = Stage { $x }
count-pairs = Each against each: on how many ballots the row is preferred to the column
count-account = How it was counted, step by step
count-ties = Ties are broken in this order, drawn before anybody voted: { $x }.
count-file = The ballots as a file
count-marked = gave a ballot
ballot-question-one = Which one?
ballot-question-any = Which would do?
ballot-question-scores = How good is each?
ballot-question-dots = Where do your dots go?
ballot-question-credits = What is worth how many votes?
ballot-question-places = In which order?
ballot-one = Mark one.
ballot-any = Mark as many as you like.
ballot-scores = From 0 to { $n }; what you leave out counts as 0.
ballot-dots = You have { $n } dots.
ballot-credits = You have { $n } credits; two votes for one cost four, three cost nine. A minus is against.
ballot-places = 1 is best. Leave out what you have no place for. Chosen at most: { $n }.
ballot-sealed = Nobody sees it before all are counted; then everybody sees who answered what.
ballot-share = Everybody has the same share of the money. A mark says: I would pay for it from mine.
ballot-empty = An empty ballot abstains.
forward-person = Whom do you put forward?
forward-time = Which time?
forward-idea = Your idea in a few words
forward-why = Why
optional = if you like
put-forward = Put it forward
option-person = A person
option-time = A time
result-chosen = Chosen: { $x }. { $n } of { $all } answered.
result-chosen-lot = Chosen: { $x }. { $n } of { $all } answered. There was a tie, and the order drawn before the vote decided it.
said-marked = a ballot
do-stand = Say whether you stand
need-choose = Choice · { $x } · { $a } of { $e } have answered
need-stand = You were put forward · { $x }
effect-elect = Whoever is chosen holds { $y } until { $until }
step-gather = Gather
step-choose = Choose
step-gather-done = { $n } put forward
step-choose-done = { $n } ballots
method-plurality = most votes
method-approval = approval
method-score = scores
method-score-mean = mean score
method-star = STAR: scores, then a run-off
method-dots = dots
method-quadratic = quadratic voting
method-borda = Borda
method-instant-runoff = instant run-off
method-scottish-stv = single transferable vote, Scottish rules
method-meek-stv = single transferable vote, Meek
method-schulze = Schulze: compared in pairs
method-schulze-margins = Schulze, by margins
method-ranked-pairs = ranked pairs
method-copeland = Copeland
method-condorcet = Condorcet
ways-title = How shall we decide this?
ways-text = Four questions lead to a way that suits. When you propose, you see which ways your rules allow.
ways-alone = Could you do it yourself, and only want to be sure that it harms nobody?
ways-one-text = Is there one text, and the question is whether it is good enough?
ways-several = Are there several good ways, and one must be taken?
ways-people = Is it about who does it?
ways-all = All ways
ways-use = Begin this way
way-label = How it is decided
way-as-rules = as the rules say
way-take = Take this way
ways-here = For agreements and questions here
ways-otherwise = For other matters
propose-elsewhere = Held elsewhere instead:
options-label = What can be chosen, one on each line
times-label = Times, one on each line, in your time zone
options-hint = Others can add to it, if the way has a step for that.
seats-label = How many are chosen
kind-elect = Whoever is chosen holds a role
event-practice-put-forward = something was put forward
event-practice-took-back = an option was taken back
event-practice-stood = somebody said whether they stand
event-practice-marked = a ballot
event-practice-lot-added = a number for the lot
event-practice-lot-committed = the server committed to its number for the lot
event-practice-lot-revealed = the server revealed its number
event-practice-draw-asked = the options are fixed
event-practice-cast = a bound voice was given
event-practice-members-counted = people were counted beside hubs
event-practice-carried = lent votes were added
event-practice-counted = ballots were counted
refuse-options-each = You have put forward as many as you may ({ $arg }). Take one back first.
refuse-options-count = There are as many options as a choice can have ({ $arg }).
refuse-option-unknown = That option is not among these. Look at the page again.
refuse-mark-twice = Each option can be marked once.
refuse-option-person = Here people are put forward: choose a person.
refuse-option-time = Here times are put forward: give a day and an hour.
refuse-option-no-person = Here ideas are put forward, not people.
refuse-option-no-time = Here people are put forward, not times.
refuse-stands-already = This person has been put forward already.
refuse-time-twice = This time is there already.
refuse-option-cost = Say what it costs.
refuse-option-no-cost = Nothing is spent here; leave the cost out.
refuse-budget-over-fund = There is not so much in the fund. Spend what is there, or wait until more has come in.
refuse-cost-over-budget = This costs more than there is to spend. Put forward a smaller part of it.
refuse-cost-range = A cost is at least one and not beyond all measure.
refuse-nothing-to-choose = This way decides about one text. Take a way that chooses, or leave the options out.
refuse-options-two = Name at least two options.
refuse-option-gone = It was taken back.
refuse-option-not-yours = Only who put it forward takes it back.
refuse-candidate-only = Only the person put forward says whether they stand.
refuse-marks-one = Mark one option.
refuse-marks-any = Mark options or leave them.
refuse-marks-range = Scores go from 0 to { $arg }.
refuse-marks-dots = You have { $arg } dots, and only so many for one option.
refuse-marks-credits = That costs more than your { $arg } credits: votes cost their square.
refuse-marks-places = Give each place from 1 to { $arg } once, best first.
refuse-option-needs-reason = Say why.
refuse-lot-committed = The server has committed already.
refuse-lot-not-now = There is no lot to be drawn now.
refuse-lot-other = That is not the number the server committed to.
refuse-template-each = Each voice puts forward between 1 and 20.
refuse-template-gathers-for = What is gathered must be chosen from: add a step of the kind choose.
refuse-template-chooses-first = The choice stands before what decides about its result.
refuse-template-times-ask = A poll about times decides nothing: let joiners answer (joiners = true).
refuse-template-candidates-asked = After sealed nominations candidates need a step to say whether they stand.
refuse-template-seats = This method cannot choose so many.
refuse-template-raises = This method counts once more for every unit of the currency, which can take hours. Take the one that raises by hundredths.
refuse-template-budget = Only a way that spends has a budget, and it is more than nothing.
refuse-template-number = This number is between 1 and 10 000.
refuse-chosen-needs-budget = What a round chose can be paid only where a budget is spent: take the way to spend together.
refuse-chosen-paid-once = What was chosen is paid once, from one fund.
refuse-choice-says-which = A choice among options says which, not whether. Money and seats go here only by what is chosen; propose this in a way in which people consent or say yes.
refuse-elect-needs-candidates = Only a way that chooses people can elect.
refuse-nobody-chosen = Nobody was chosen.
refuse-not-a-time = Give a day and an hour, such as 2027-03-01 14:30.
practice-simple-vote = Vote by simple majority
practice-absolute-vote = Vote by absolute majority
practice-unanimity = Unanimous vote
practice-announce = Announce and wait
practice-ranked-choice = Ranked choice
practice-approve = Pick what you can live with
practice-scores = Score the options
practice-absolute-vote-when = What needs the yes of more than half of everybody, also of those who do not vote. Nobody sees how anybody voted before it closes.
practice-admission-when = A group wants to become a hub: it answers questions, those who visited it say what they saw, then all hubs vote by two thirds; mostly it is on trial at first.
practice-advice-when = It is yours to decide and others will live with it: ask those who are affected and those who know, answer each advice, then decide.
practice-announce-when = You could do it yourself and want to be sure: say what you will do, wait three days, do it unless somebody says what it would harm.
practice-approve-when = Many options and little time: everybody marks all that would do, and the one with most marks is taken.
practice-ask-hub-when = Before a hub uses its voice in the network it asks its members; what they say stands beside whoever speaks for it, and decides nothing by itself.
practice-consent-when = A change that many will live with: everybody is asked, and an argument that it does harm stops it until it is resolved.
practice-dots-when = To see what is worth working on first: everybody has ten dots, and puts at most four on one idea.
practice-dynamic-alignment-when = A document that many must stand behind: everybody takes it point by point and is aligned, or says what they need; nobody says no without that.
practice-election-when = Choose people for a role or a committee: nominations with reasons, nobody sees them before all are in, candidates say whether they stand, everybody ranks them.
practice-founding-round-when = Once, at the beginning: every hub is asked whether it can live with the purpose and the rules. Half of them must say so; an argument that they do harm stops it until it is resolved.
practice-governance-when = Roles and rules of a circle, changed for a tension that somebody feels in a role: whoever objects is asked for arguments by five criteria, and whoever leads judges by these alone.
practice-member-vote-when = Everybody has one vote: for what binds all members of a cooperative.
practice-open-consent-when = A community without much ceremony: whoever proposes something waits three days, and does it unless somebody says what it would harm.
practice-ranked-choice-when = Several ways, one must be taken, and people see more than one that would do: everybody ranks them, and the one that beats the others in pairs is taken.
practice-role-selection-when = One person for a role, on the strength of reasons: sealed nominations, then all reasons are read, everybody may change theirs, and the one most named is asked about by consent.
practice-scores-when = How strongly people feel matters: everybody gives each option nought to five, and the two highest meet in a run-off.
practice-sense-check-when = Where do we stand, before anybody writes a proposal: yes, no or not sure, with a reason. It decides nothing.
practice-simple-vote-when = A small matter, soon undone: more yes than no, if half of you vote.
practice-small-consent-when = A group that knows each other decides within a few days; who says nothing agrees.
practice-time-poll-when = When can most of us meet: everybody sees the times in their own time zone and marks all that would do.
practice-unanimity-when = What nobody should be bound by who did not agree: a single no ends it.
practice-double-majority-when = It binds hubs and changes what their people do: more hubs for it than against, and at least half of the people whom they ask.
practice-regional-vote-when = Some regions have many hubs and some have few: hubs decide in their region, and regions count as one each.
practice-lent-vote-when = Many members and many questions: whoever cannot follow one lends their vote to somebody they trust, and takes it back by voting.
practice-vote-when = One text that most must want, and nobody is harmed by losing: it needs two yes for every no.
practice-dots = Share out dots
practice-election = Election
practice-time-poll = Find a time
practice-sense-check = Sense check

# Point by point; advice
points-title = Point by point
points-aligned = { $n } of { $all } aligned
point-aligned = aligned
point-open = nothing said yet
point-needs = somebody needs something
point-was = Before:
point-counts = { $n } of { $all } who answered are aligned
need-answered = answered by a new wording
need-earlier = about an earlier wording
said-aligned = aligned
said-needs = needs something
align-yes = Aligned
align-need = Not yet: I need …
align-need-label = What do you need in order to be aligned?
align-need-say = Say what I need
align-voice = Take each point: aligned, or what you need. Nobody says no without that.
to-points = To the points
reword = Reword it
reword-answers = Which needs does this answer?
count-aligned = aligned with all
count-needs = need something
points-label = The points, one on each line
points-hint = After a bar ( | ) an explanation may follow, and after another the numbers of the points it rests on. Each point is answered on its own; where one is reworded, those that rest on it are asked about again.
do-advise = Give your advice
need-align = Point by point · { $x } · { $a } of { $e } have answered all
need-advise = Your advice is sought · { $x }
advice-title = Advice
advice-given = has advised
advice-waiting = asked
advice-nobody-yet = Nobody has been asked yet.
advice-treat = What becomes of it
advice-treat-why = What you make of it, and why
advise-label = Your advice to { $x }
advise = Give this advice
advice-ask = Whose advice do you seek?
advice-why-them = Why them
because-affected = lives with what is decided
because-expert = knows about it
advice-seek = Ask for advice
advice-without = You asked only those who are affected, or only those who know. Why?
advice-one-kind-why = Only one kind was asked, because:
advice-decide = I have heard the advice and decide this
treatment-taken = taken
treatment-partly = taken in part
treatment-not = not taken
step-align = Align
step-align-done = { $n } answered all
step-advise = Seek advice
step-advise-done = { $n } pieces of advice
event-practice-aligned = a point was answered
event-practice-reworded = a point was reworded
event-practice-advice-sought = somebody was asked for advice
event-practice-advised = an advice
event-practice-advice-treated = an advice was answered
event-practice-decided = somebody decided after advice
refuse-point-unknown = That point is not there.
refuse-reword-answers = Say which needs the new wording answers.
refuse-need-unknown = One of these needs is not open any more. Look again.
refuse-points-needed = Write the points to align on, one on each line.
refuse-points-count = A document has at most { $arg } points.
refuse-points-words = Points are words alone: no people, times or costs.
refuse-advice-from-oneself = Advice comes from somebody else.
refuse-asked-already = This person has been asked already.
refuse-advice-unknown = That advice is not there.
refuse-advice-nobody-asked = Ask somebody for advice before you decide.
refuse-advice-waits = Somebody you asked has not answered and still has time. Wait for them, or until the time is over.
refuse-advice-untreated = Say of every advice what you make of it, then decide.
refuse-advice-one-kind = Say why you asked only one kind of people.
refuse-template-advises-last = Seeking advice is the last step: then one person decides.
practice-dynamic-alignment = Dynamic Alignment
practice-advice = Advice process

# What was chosen
agreement-chosen = What was chosen

# Results of aligning and advice
result-aligned = Every point is aligned. { $n } of { $all } answered all of them.
result-not-aligned = Some points are not aligned; what is needed stands beside them. { $n } of { $all } answered all.
result-advice = { $x } decided this, having heard { $n } pieces of advice, and answers for it.

# Challenge
matter-challenge = Challenge an agreement in force
standing-paused = paused
standing-challenged = put into question
effect-pause = { $x } binds nobody until it is decided about again
kind-pause = An agreement is paused
challenged-by = Challenged by { $x }
challenge-then = It stays in force until it is decided: kept, changed, paused or ended. Without a decision by { $x } it is paused.
challenge-it = Challenge it
challenge-hint = Everybody it binds decides about it again: keep, change, pause or end. It never ends in silence.
challenge-happens = What does it do?
event-agreement-challenged = an agreement was challenged
event-agreement-paused = an agreement was paused
refuse-agreement-paused = It is paused already.
refuse-challenge-open = It is challenged already: answer that challenge.
refuse-challenged-lately = Your challenge was answered less than { $arg } days ago. Raise a tension, or propose a change.

# Ways of deciding are adapted
matter-adapt-template = Adapt a way of deciding
effect-template = A way of deciding is there from now on: { $x }
event-practice-template-adopted = a way of deciding was adapted
kind-template = A way of deciding is adapted
template-label = The way, as a text
template-hint = Another name makes a new way beside the old one. Rounds that run go on as they began.
refuse-template-text = This cannot be read: { $arg }
ways-adapt = Adapt a copy
ways-file = As a file
begins-title = What begins on a page of its own
begins-recall = Recall
begins-recall-when = When somebody should hold a mandate no longer. Go to who speaks for a hub or holds a role, and to their mandate; whoever your rules name decides. Nobody has to give a ground.
begins-challenge = Challenge of an agreement
begins-challenge-when = When what is in force does harm now. Any hub says so on the page of the agreement; it is kept, changed, paused or ended, and without a decision in time it is paused.
begins-review = Review of an agreement
begins-review-when = When its day has come, or sooner if somebody calls for it: keep, change, pause or end it, with one press on its page.
begins-exit = Leaving as a hub
begins-exit-when = When a hub goes its own way. It proposes so among its own members, who alone decide.
begins-purpose = Review of the purpose
begins-purpose-when = When what we are here for reads differently than it once did. A new wording is proposed, and the thinking behind it confirmed or changed, from its page.
begins-charter = Change of the rules
begins-charter-when = When a rule stands in the way. Beside each line of the rules stands how to propose another.

# A line of the charter
kind-line = A line of the rules changes
line-matter = Which line
line-place = Decided where
line-place-network = by all hubs
line-place-there = in the body it concerns
line-place-above = in the body around it
line-by = In which ways
line-who = If it is something one simply does: who may
line-who-anyone = anybody
line-who-inside = members of the body
line-who-voice = who speaks for it
line-who-facilitator = its facilitators
line-why = Why, in one sentence
line-change = propose a change

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } only asks and decides nothing: a rule needs a way that decides.

# Funds
nav-share = Share
share-text = What we hold in common, and what became of every amount.
funds = Funds
fund = Fund
no-funds = There is no fund yet.
money-i-hold = Money that I hold
fund-propose = Propose a fund
fund-there = In the fund
fund-came = Came in
fund-held = Given and not yet spent
fund-spent = Spent, with receipt
fund-adds-up = What came in is what is there, what was given, and what was spent: to the cent.
fund-who-holds = Who holds money of it
fund-allocate = Propose to give from it
statement = Statement
statement-what = What
statement-day = Day
statement-amount = Amount
statement-empty = Nothing has moved yet.
spend = Enter a receipt
give-back = Give it back
receipt = For what: the receipt in words
amount-in = Amount in { $x }
contribute = Something came in
contribute-from = From whom, or for what
contribute-enter = Enter it
movement = An amount
movement-holder = Held by
movement-by = Entered by
moved-contributed = Came in:
moved-allocated = Given:
moved-spent = Spent:
moved-given-back = Given back:
decimal-mark = .
effect-fund = { $y } holds a fund: { $x } ({ $currency })
effect-allocate = { $money } of { $x } go to { $y }, for: { $what }
kind-fund = A fund is made
kind-allocate = Money is given from a fund
allocate-to = To whom
allocate-for = For what
currency = Currency
event-fund-created = a fund was made
event-fund-contributed = money came in
event-fund-allocated = money was given
event-fund-spent = money was spent
event-fund-given-back = money was given back
matter-keep-books = Enter what came in and what was spent
matter-create-fund = Make a fund
matter-allocate-money = Give money from a fund
refuse-fund-unknown = That fund is not there.
refuse-money-not-yours = This money is in somebody else’s hands.
refuse-not-enough-money = There is not so much there.
refuse-not-an-amount = Write an amount such as 1200.50.

# Recall
recall-propose = Propose a recall
pace = What was done with it
pace-used = { $n ->
    [one] In one round a voice was given under it.
   *[other] In { $n } rounds a voice was given under it.
}
pace-last = last { $x }
pace-asked = The members were last asked { $x }.
pace-never-asked = The members have never been asked.
pace-since = { $n ->
    [one] One decision since then
   *[other] { $n } decisions since then
 }
pace-answering = { $x } of { $y } answered in the last round.

# Selection for a role
practice-role-selection = Selection for a role

# Admission and exit of a hub
practice-admission = Admission of a hub
effect-hub-trial = { $x } becomes a hub on trial until { $y }
effect-admit = { $x } has its voice in the network
effect-suspend = { $x } is asked in no new round
effect-exit = { $x } leaves the network
kind-admit = A hub gets its voice
kind-suspend = A hub is suspended
kind-exit = The hub leaves the network
trial-until = On trial until (leave empty for no trial)
on-trial = on trial until { $x }
suspended-since = suspended since { $x }
event-body-admitted = a hub got its voice
event-body-placed = a hub was placed in a region
event-body-suspended = a hub was suspended
matter-place-hub = Say to which region a hub belongs
matter-suspend-hub = Suspend a hub
matter-exit-network = Leave the network as a hub
refuse-hub-admitted = This hub has its voice already.
refuse-hub-without-voice = This hub has no voice that could be suspended.
refuse-hub-only = This is for hubs.

# Governance by criteria
practice-governance = Governance proposal
charter-about-holacratic = Roles hold the authority; whoever feels a tension in a role may change roles and rules, and an objection is judged by five criteria.
objection-not-valid = judged: a concern
path-not-valid = judged a concern
judge-title = For which of these did the objector give an argument?
judge-text = Not whether it is true or weighs much: only whether it was argued.
judge-reduces = It makes us less able to do our work
judge-limits = It limits the objector in a role of theirs
judge-new = It is not there already without the proposal
judge-certain = It is certain, or could not be mended in time
judge-violates = The proposal breaks a rule
judge-explicit = A reason is given
judge-impersonal = It is about what is decided, and about nobody as a person
judge-evidenced = Something that was seen speaks for it; it is not merely foretold
judge-merely_better = It only says that there is a better idea
judge = Judge
event-practice-judged = an objection was judged by its criteria
refuse-judged-by-peers = Here peers find out whether it is an objection: open its testing.
refuse-judged-by-others = Objections are judged by other criteria here. Look at the page again.
refuse-judged-by-criteria = Here criteria decide: whoever leads judges by them.
rule-name-absolute = absolute majority
rule-name-unanimity = unanimity

# Instructed mandates
effect-voice-instructed = { $x } speaks for { $y } until { $until }, as its members decide
instructed-label = bound by what the members of the hub decide
instructed-note = This voice is bound: it says what the members of the hub decided about the text as it stands. If too few answered, it is free.
refuse-ballots-sealed = Sealed ballots were given. They end with their count, so that nobody reads them before.
refuse-hub-asks-by-ballot = A hub asks its members by a question that decides nothing, with “Ask my hub first”.
refuse-body-has-money = There is money in a fund of this group. Spend it, or give it where it belongs, first.
refuse-instructed-voice-only = Only the voice of a hub can be bound.
refuse-instructed-ask-first = Your mandate is bound: ask your hub about this text first.
refuse-instructed-still-asked = Your hub is still being asked. Its answer is yours to give when it is over.
refuse-instructed-yes = Your hub said yes, and you are bound by it: yes, or yes with a concern.
refuse-instructed-no = Your hub said no, and you are bound by it: object, vote no, or stand aside.

## Votes that are lent
lend-title = Lend { $x } your vote
lend-text = Where votes can be lent, yours counts as theirs, unless you vote yourself. You take it back whenever you like, and everybody can see it.
lend-scope = For what
lend-until = Until (or until you take it back)
lend-button = Lend it
lend-here = Lend my vote on this
lend-to = To whom
lent-title = Votes that I lent
lent-text = They count only where votes can be lent, and only where I do not vote myself. What is narrower counts before what is wider.
lent-for-all = for everything
lent-for-outcome = for what serves “{ $x }”
lent-for-run = for “{ $x }”
lent-to-nobody = to nobody
lent-idle = does not count now
lent-take-back = take back
lent-circle = This goes in a circle until somebody in it votes: { $x }
lent-here = Votes that are lent
lent-voted = You vote yourself, so nobody votes for you.
lent-not = You have lent your vote to nobody. If you do not vote, it does not count.
lent-goes-to = If you do not vote, your vote goes to
lent-carried = has voted, and carries yours
lent-waiting = has not voted yet
lent-round = goes in a circle in which nobody has voted
lent-mine = { $n ->
    [one] You carry one vote besides your own.
   *[other] You carry { $n } votes besides your own.
 }
lent-all = { $n ->
    [0] No lent vote counts so far.
    [one] One lent vote counts so far; it is added when the ballot closes.
   *[other] { $n } lent votes count so far; they are added when the ballot closes.
 }
lent-many = { $x } carries { $y } votes, more than a fifth of all.
result-lent = { $n ->
    [one] One of these votes was lent.
   *[other] { $n } of these votes were lent.
 }
refuse-nobody-lends = No way of deciding here lets votes be lent. The network would have to adopt one first.
refuse-lend-to-nobody = For everything you can only lend to somebody. To lend no more, take it back.
refuse-lend-to-oneself = Your vote is yours already. Choose somebody else.
refuse-run-lends-not = In this proposal votes cannot be lent.
refuse-lent-already = You lent it like that already.
refuse-lent-count = You lend your vote for at most { $arg } things at a time. Take one back first.
refuse-not-lent = You lent nothing for this.
refuse-template-lends = Votes are lent among people, and where something is decided: leave out lent, or joiners, or the voice of hubs.

## Hubs, regions, substitutes
region = Region
region-none = no region
regions-title = What each region says
regions-says = It says
kind-place = A hub belongs to a region
effect-place = { $x } belongs to the region { $y }
effect-place-none = { $x } belongs to no region
effect-voice-substitute = { $x } may step in for whoever speaks for { $y }, until { $until }
effect-voice-latitude = { $x } speaks for { $y } until { $until }, as its members decide, with latitude for wording
latitude-label = bound, with latitude: may follow a change of mere wording without asking again
latitude-note = Where only the wording changes, it stays as it was decided.
substitute-label = as a substitute: steps in for whoever speaks
substitute-note = A substitute: speaks only when they take the place of whoever does.
substitutes = Substitutes
swap = Let { $x } speak instead of { $y }
swap-alone = Let { $x } speak
wording-label = Only the wording changes: hubs that gave latitude stay with what they decided
result-members = Of the people whom hubs asked, { $x } said yes and { $y } no.
rule-name-regions = majority of regions
rule-name-double = majority of hubs and of their members
refuse-region-circle = A region is a circle of the network. Create it first, or choose another.
refuse-wording-changes-effects = What happens if adopted is more than wording. Leave it as it is, or untick the box.
refuse-latitude-instructed = Latitude belongs to a voice that is bound. Bind it, or leave latitude out.
refuse-not-a-substitute = This person is no substitute now. The hub names one by decision.
refuse-speaks-not = This person does not speak for the hub now. Look at the hub’s page again.
refuse-somebody-speaks = Somebody speaks for the hub. Say in whose place the substitute steps.
refuse-swap-yours = Only whoever speaks, or the substitute, can do this.
refuse-template-hubs-only = Regions and members count beside hubs, in a ballot that decides: leave out joiners, and the voice of people.

## Reports, deviations, shared tensions
report-due = The next report is due on { $x }.
report-late = late
report-give = Report
report-words = What did you do under this mandate, and what do you want to be asked?
report-file = File the report
reports = What was reported
report-days-label = Reports at least once in so many days (leave empty for no reports)
term-ends-soon = ends in { $x }
deviations = When somebody did otherwise
deviate = I did otherwise
deviate-hint = Sometimes waiting costs more than breaking an agreement. Say so openly; the third time it comes back for review.
deviate-file = Say so
deviation-reason = Why waiting would have cost more
deviation-affected = Whom it touches:
deviation-cleanup = What I do about it now:
tension-share = I feel it, too
tension-unshare = I no longer feel it
tension-shared = { $n ->
    [one] One other feels it, too
   *[other] { $n } others feel it, too
 }
refuse-tension-shared = You said that already, or it is your own.
refuse-tension-not-shared = You did not say that you feel it, too.
refuse-deviations-count = It was broken { $arg } times. Propose to change it instead.
refuse-recalled-lately = This mandate was confirmed lately. For three months its end is proposed from a tension that at least { $arg } members feel: ask others to say that they feel it, too.
refuse-report-days = Between two reports lie from 7 to { $arg } days.
refuse-reports-count = A mandate keeps at most { $arg } reports.
effect-reports = { $n ->
    [one] reports every day
   *[other] reports at least once in { $n } days
 }
double-so-far = Beside the hubs the people whom they ask count: of their yes and no at least { $share } has to be yes. So far { $yes } yes, { $no } no. Where no hub asks, nothing passes.
result-regions = By regions: { $x } of { $y } say yes.
refuse-time-long-ago = That day is too long ago. Give a day after 1970.

## The account of a count
trace-ballots = { $valid } ballots count, { $empty } are empty; { $seats } are to be chosen.
trace-ballots-spend = { $valid } ballots count, { $empty } are empty.
trace-quota = Quota: { $votes } votes.
trace-stage = Stage { $number }
trace-stage-gone = on no one any more: { $exhausted }; lost by cutting: { $lost }
trace-totals-votes = Votes:
trace-totals-approvals = Approvals:
trace-totals-scores = Scores, added up:
trace-totals-means = Scores, on average:
trace-totals-supporters = Supporters:
trace-totals-dots = Dots:
trace-totals-borda = Borda points:
trace-totals-copeland = Copeland: pairs won, less pairs lost:
trace-elected = { $option } is elected with { $votes }.
trace-elected-last = { $option } is elected with { $votes }: as many are left as seats are.
trace-surplus = The surplus of { $option } moves on: { $surplus } of { $votes }.
trace-eliminated = { $option } has the fewest, { $votes }, and goes.
trace-tie = Tied: { $among }. { $reason }: { $taken }.
trace-tie-earlier = At stage { $stage } they differed
trace-tie-preferences = More ballots prefer
trace-tie-top-scores = More top scores for
trace-tie-totals = The higher sum is that of
trace-tie-supporters = More supporters are behind
trace-tie-cost = The cheapest is
trace-tie-borda = The Borda count among them is highest for
trace-tie-lot = By lot
trace-finalists = Into the run-off go { $first } and { $second }.
trace-runoff = Run-off: { $first } on { $x } ballots, { $second } on { $y }.
trace-preferred = Preferred on so many ballots (row over column):
trace-paths = Strongest paths (row to column):
trace-condorcet = { $option } beats every other in a pair.
trace-condorcet-none = Nobody beats every other in a pair; these beat all the rest: { $smith }.
trace-condorcet-loser = { $option } loses to every other.
trace-locked = { $winner } over { $loser } by { $margin }: locked.
trace-not-locked = { $winner } over { $loser } by { $margin }: left out, it would close a circle.
trace-endowment = Each of { $voters } voters has { $each }.
trace-funded = { $option } is funded: { $cost }, approved by { $supporters }, at most { $price } each.
trace-short = { $option } is not funded by shares: it costs { $cost }, and those who want it ({ $supporters }) have { $left } left together.
trace-passed = { $option } does not fit: { $cost }, and { $left } is left.
trace-spent = Spent: { $total } of { $budget }.
trace-raised = So that less is left over, everybody’s share was raised { $times } times, to { $each }; { $why }.
trace-raised-overspend = one more would spend more than there is
trace-raised-exhausted = nothing that is left fits
trace-raised-enough = that is as often as the method does it
trace-matched = { $option }: contributed { $contributed }, raw subsidy { $subsidy }, matched with { $matched }.
trace-no-ballots = There is no ballot; nothing is decided.
trace-no-lot = No lot decided anything.
trace-lot = A lot decided: somewhere only the tie order, drawn before the count, made the difference.

# another instead
objection-moot = no longer needed: another is asked about
path-moot = no longer needed
option-set-aside = another is asked about
option-barred = cannot hold the role
set-aside = Ask about another
set-aside-hint = The same ballots are counted again without this one, and everybody is asked about the next. The objections to this one are then over.
set-aside-why = Why another?
event-practice-set-aside = another is asked about in the place of what was chosen
refuse-option-not-asked-about = It is not what is asked about now. Look at the page again.
refuse-candidate-leads-not = Whoever stood themselves does not set somebody else aside. Let another lead the round.
refuse-objector-leads-not = It is your own objection alone that stands. Let another lead the round, or find what would resolve it.
refuse-role-holders = As many hold this role as may at the same time ({ $arg }). End a mandate first, or choose fewer.
refuse-role-terms = This person has held the role for as many terms in a row as may be ({ $arg }). Ask somebody else.
refuse-limit-range = A limit is a number from 1 to { $arg }; leave it empty where there is none.
refuse-limits-same = That is limited so already.
refuse-link-held = Somebody holds this link already, and a link is one person. End that mandate first.
refuse-set-aside-for-objection = Another is asked about only where an objection passed its test. Wait for it, or let the one chosen say that they do not stand.

# circles, links, domains
domain = Domain
domains = What it alone decides about
domains-none = Nothing is named yet that it alone decides about.
domain-lies-with = With whom it lies
domain-now = here now
domain-passed = passed it on
domain-passed-to = passed on to
domain-policies = What is agreed about it
domain-no-policies = Nothing is agreed about it yet.
domain-policies-hint = Where two of them conflict, the upper one counts: whoever passed it on goes before whoever holds it.
domain-agree = Propose an agreement about it
domain-about = Is it about one of these domains?
domain-hint = Name what this body alone decides about, so that it has to ask nobody else. It can be passed on to a circle inside it or to a role.
domain-to = To which circle or role?
take-domain-back = Take it back to { $x }
kind-domain = Name a domain
kind-pass-on = Pass it on
kind-take-back = Take it back
kind-end-domain = End this domain
kind-amend-role = Say the role otherwise
kind-end-role = End the role
kind-link-role = Make use of a role of another body
kind-add-to-role = Expect more of it here
kind-unlink-role = Make use of it no longer
link-role-hint = Whoever holds it does so for this body, too. You may add to what it does here; what it is where it comes from stays.
role-adds = What else is expected of it here?
role-used-by = Made use of by
role-duty = Does whoever holds it have a duty in rounds or between circles?
role-acting = Acting: { $x }
role-unfilled = Nobody answers for it.
role-unfilled-above = { $x } answers for it being unfilled.
duty-none = None
duty-facilitator = Leads the rounds
duty-lead = Leads the circle, for the body around it
duty-delegate = Speaks for the circle in the body around it
links-title = Who links it
links-hint = Two people belong to both this circle and { $x }: one leads here, the other speaks there.
link-lead = Leads
link-delegate = Speaks
link-missing = no such role yet
uses-title = Roles it makes use of
reported-title = Where your delegates took part
effect-role-amend = The role { $x } is written anew, under the name { $y }
effect-role-limit = Who holds the role { $x } is limited: { $y }
effect-role-end = The role { $x } ends, and every mandate for it
effect-role-link = { $y } makes use of the role { $x }
effect-role-add = Of the role { $x } more is expected: { $y }
effect-role-unlink = { $y } makes use of the role { $x } no longer
effect-domain = { $x } alone decides about { $y }
effect-pass-on = { $x } is passed on to { $y }
effect-take-back = { $y } takes { $x } back
effect-end-domain = Nobody alone decides about { $x } any more
effect-allocate-chosen = { $x } pays what is chosen, to whoever put it forward
effect-recall = { $money } goes back into { $x } from { $y }: { $what }
event-mandate-role-limited = who may hold a role is limited
event-mandate-role-amended = a role says something else
event-mandate-role-linked = a role is made use of by another body
event-mandate-role-added-to = more is expected of a role
event-mandate-role-unlinked = a role is made use of no longer
event-body-domain-defined = a domain was named
event-body-domain-passed-on = a domain was passed on
event-body-domain-taken-back = a domain was taken back
event-body-domain-ended = a domain ended
refuse-domain-unknown = That domain is not known. Look at the page again.
refuse-domain-over = That domain has ended. Name it anew where it is needed.
refuse-domain-elsewhere = This body has no part in that domain. Propose it in the body that holds it or passed it on.
refuse-domain-from-above = A circle gets its domains from the body around it. Propose it there.
refuse-domains-count = There are as many domains as a network can have ({ $arg }). End one first.
refuse-domain-with-role = It lies with a role. Take it back first.
refuse-domain-inside = Pass it on to a circle inside this body, or to one of its roles.
refuse-domain-there = It lies with this body already; there is nothing to take back.
refuse-domain-passed-on = It was passed on. Take it back first.
refuse-link-in-circle = Only a circle has such a link. Choose another duty.
refuse-link-once = This circle has such a role already. Grant that one.
refuse-links-are-two = The two links of a circle are two people. Choose somebody else.
refuse-link-belongs = Whoever links a circle belongs to the body around it. Invite them there first, or choose somebody else.
refuse-role-there = The role is made use of here already. Add to it instead.
refuse-role-not-linked = The role is not made use of here. Decide to make use of it first.
refuse-role-duty-stays = A role with a duty in rounds or between circles stays where it is. Define one of your own.
refuse-linked-count = The role is made use of by as many bodies as it can be ({ $arg }). Define one of your own.
refuse-added-count = As much is added to it as there can be ({ $arg }). Say the role otherwise where it comes from.

# a process that broke down
breakdown-title = Its process broke down
breakdown-text = Whoever leads rounds in the body around it may lead them here, too, until they say that it works again.
breakdown-spread = A body inside this one broke down, and nobody mended it there.
breakdown-declare = Say that the process broke down
breakdown-hint = For when rules are broken again and again, or nothing can be decided any more. Whoever leads rounds around it may then lead here, until they say that it works again.
breakdown-words = What is it that does not work?
restore = It works again
restore-words = What was mended?
event-body-breakdown-declared = the process of a body broke down
event-body-breakdown-spread = a breakdown that nobody mended spread to the body around
event-body-process-restored = the process of a body works again
refuse-breakdown-of-network = Around the network there is nobody who could restore it. Propose what would mend it to all hubs.
refuse-breakdown-by-facilitator = Only who leads rounds here, or in the body around it, says so.
refuse-breakdown-declared = It was said already.
refuse-breakdown-nobody-restores = Nobody leads rounds in the body around it, so nobody could say that it works again. Fill that role first.
refuse-breakdown-none = Nobody said that it broke down; there is nothing to restore.
refuse-restored-from-above = Only who leads rounds in the body around it says that it works again.
refuse-output-not-here = That cannot come of this way of deciding. Take another way, or leave it out.
refuse-rule-by-outputs = { $arg } does not decide this: its own rules say what can come of it. Name another way.
refuse-rule-by-choice = { $arg } chooses among options: it says which, not whether. This needs a way that ends in a yes or no, or chooses people for seats and projects for money.
refuse-template-outputs = Name matters of the charter that are decided, each once.

# advice, asked again and heard after
affected-title = Affected, and not asked
affected-say = I am affected and was not asked
affected-how = How does it affect you?
affected-answer = Your answer, having heard them
affected-stand-by = Stand by the decision
affected-review = Put it under review
affected-stands = Heard; the decision stands
affected-reviewed = Heard; the decision is under review
affected-waits = { $x } is to hear this
do-hear = Hear them
need-hear = Somebody who was not asked is affected
event-practice-said-affected = somebody who was not asked is affected
event-practice-affected-heard = somebody who is affected was heard
refuse-affected-too-late = That can be said for { $arg } days after the decision. Challenge what was agreed, or raise a tension.
refuse-affected-was-asked = You decided it, were asked, or gave advice. Challenge what was agreed instead.
refuse-affected-said = You said so already.
refuse-affected-unknown = That is not known here. Look at the page again.
refuse-not-decided-alone = Nobody decided this alone after advice. Challenge what was agreed instead.

# charts
practice-choice-creating = Look at it together
practice-choice-creating-when = Nobody knows yet what the matter is, or everybody knows it differently: what is said goes on four charts, and where the group arrives is noted. It decides nothing.
step-chart = Look together
step-chart-done = { $n } on the charts
charts-title = What was said
chart-problem = What the matter is
chart-solution = What could be done
chart-concern = What speaks against it
chart-data = What we know
chart-words = In your own words
chart-kind = On which chart?
chart-speaker = Who said it?
chart-speaker-me = I did
chart-put = Put it there
chart-own = Yes, that is what I said
chart-not-owned = not confirmed yet
arrivals = Where we arrived
arrivals-none = Nowhere yet.
arrive = Note it
arrive-words = Where has the group arrived? It binds nobody.
arrival-contest = I did not arrive there
arrival-contest-why = Where are you in this instead?
arrival-not = { $x } is elsewhere
arrival-propose = Propose it
ending-closed = talked through
came-closed = The talk came to its end; nothing was decided.
result-closed = The talk came to its end, and decided nothing.
event-practice-charted = something was put on a chart
event-practice-chart-owned = somebody said that a chart has it as they said it
event-practice-arrived = a group arrived somewhere
event-practice-arrival-contested = somebody did not arrive there
refuse-chart-unknown = That is not on the charts. Look at the page again.
refuse-chart-not-yours = Only who said it confirms it.
refuse-chart-owned = You confirmed it already.
refuse-arrival-unknown = That was not noted. Look at the page again.
refuse-arrival-contested = You said so already.

# points that rest on others
point-rests-on = rests on { $x }
refuse-point-rests-on-itself = A point cannot rest on itself. Leave its own number out.
refuse-option-no-points = Here nothing rests on another. Leave it out.

# spending together
practice-share-budget = Spend together
practice-share-budget-when = A sum is there for what members put forward: everybody marks what they would pay for, and it is spent so that those who want the same get their fair share of it.
budget-in = What there is to spend, in { $x }
budget-words = { $x } to spend, { $y } asked for
budget-spent = { $x } spent, { $y } left
cost-in = What it costs, in { $x }
options-cost-paid = What you name here is paid to whoever answers for this proposal. What others put forward is paid to them.
options-cost-hint = One to a line: what it is, then what it costs, then why, with a bar | between them.
kind-allocate-chosen = Pay what is chosen
kind-recall = Take money back that was given
recall-from = From whom?
recall-why = Why?
moved-recalled = Taken back:
event-fund-recalled = money that was given was taken back
refuse-budget-needed = Say what there is to spend.
refuse-budget-nothing = Nothing is spent here; leave the sum out.
refuse-chosen-costs-nothing = What was chosen names no cost, so nothing can be paid. Leave the payment out.
refuse-role-own = The role is this body’s own. Say the role otherwise instead.
reported-circle = Where its delegate took part
method-equal-shares-cost = equal shares, projects worth their cost
method-equal-shares-cardinality = equal shares, every project worth one
method-equal-shares-cost-add1e = equal shares, raised until the money is used
method-equal-shares-cardinality-add1e = equal shares, every project worth one, raised until the money is used
method-equal-shares-cost-add1p = equal shares, raised by hundredths, then filled up with what most want
method-equal-shares-cardinality-add1p = equal shares, every project worth one, raised by hundredths, then filled up with what most want
method-equal-shares-cost-add1u = equal shares, raised, then filled up with what most want
method-equal-shares-cardinality-add1u = equal shares, every project worth one, raised, then filled up with what most want
method-greedy = what most want first
method-greedy-per-cost = what most want for the money first
method-phragmen = Phragmén: the least load on those who want it
do-reopen = Ask again
do-lent = See to it
do-trial = Decide about it
need-reopen = It waits: too few answered, or an objection stands. Ask again, or it lapses.
need-lent = You lent your vote to somebody who is gone; it goes nowhere now
need-trial = The trial of this hub ends; the hubs decide about its voice
need-challenged = In force, and put into question; no proposal yet says what becomes of it · { $x }

# carrying out
carrying-title = Carrying it out
carried-out = carried out
carried-learned = What was learned
steps-none = Nobody has taken anything on yet.
steps-done = { $x } of { $y } done
step-plan = Take something on
step-what = What is to be done?
step-who = Who does it?
step-until = Until when?
step-end = Done, or not after all
step-words = What came of it, or why not
step-words-when = needed only if you drop it
step-done = It is done
step-drop = Not after all
step-was-done = done { $x }
step-dropped = dropped
step-late = late
step-gone = gone: somebody else is needed
how-it-goes = How it goes
tell-how = Say how it goes
tell-words = In two sentences: how far it is, and what is missing.
finish = It is carried out
finish-words = What did you learn that others can use?
finish-for-good = After this no more steps can be added, and nobody can open it again. The agreement stays in force.
carries-title = Carries something for
limit-holders =
    { $n ->
        [one] one person at a time
       *[other] at most { $n } people at a time
    }
limit-terms =
    { $n ->
        [one] one term, then somebody else
       *[other] at most { $n } terms in a row
    }
limit-none = nothing is limited any more
role-give = Propose who holds it
kind-limit-role = Limit who holds the role
limit-holders-label = How many hold it at most at the same time?
limit-terms-label = For how many terms in a row may the same person hold it?
limit-hint = Leave empty what is not limited. Whoever holds it goes on until their term is over; a year’s pause ends a row of terms.
role-past = Who held it before
role-changed = What was decided about it since
do-step = See to it
need-step-is = To be done by you: { $x }
need-step = You took something on for this, and its day is near
event-agreement-step-planned = somebody took on a step of an agreement
event-agreement-step-done = a step of an agreement was done
event-agreement-step-dropped = a step of an agreement was dropped
event-agreement-told = somebody said how an agreement is carried out
event-agreement-carried-out = an agreement is carried out
refuse-carried-out = It is carried out already. Propose a change, if more is to be done.
refuse-step-for-oneself = Take it on yourself, or ask whoever answers for the agreement to give it to somebody.
refuse-rests-not = It does not rest. Look at the page again.
refuse-found-by-other = Somebody took it on to find out, and says it themselves. Say in the talk below what you know.
refuse-later-needs-agreement = Only a text that comes into force can be seen to later. This proposal adopts none.
refuse-later-too-soon = Until then it may not be in force yet. Name a later day.
refuse-rest-too-long = No time would be left for the round that follows. Name an earlier day.
refuse-resolution-who = Take it on yourself, or leave it to whoever answers for the proposal.
refuse-steps-count = There are as many steps as one agreement can have ({ $arg }). Finish some first.
refuse-step-unknown = That step is not known. Look at the page again.
refuse-step-over = That step has ended already. Plan another.
refuse-step-not-yours = Only who carries the step, or answers for the agreement, says that.
refuse-carriers-only = Only who carries something for it says how it goes. Take something on, or say it in the talk below.
refuse-told-count = As much was said as can be ({ $arg }). Say that it is carried out, or propose a change.
refuse-steps-open = { $arg } steps are still open. Say of each that it is done, or not after all.
