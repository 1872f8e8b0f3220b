//! News by mail: what waits for a member, what came of what they did, grouped so that nobody gets
//! more than one mail a day unless they ask. What is told is noted with the mail, so that nothing is
//! told twice and nothing is lost when the server stops between the two.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use domain::practice::Step;
use domain::{Id, Need, Span, Time, What, needs};
use host::{AnswerLink, Letter, MailChoice, Network, Rhythm, StoreError};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::doors::address;
use crate::here::Here;
use crate::i18n::L;

const QUARTER_MS: i64 = 15 * 60_000;
/// How often the clock is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// A round is told again this long before it closes, to those who have not answered.
const REMIND_WITHIN: Span = Span::hours(36);
/// What came of a round is told for so long.
const CAME_WITHIN_DAYS: i64 = 7;
/// Between two mails lies at least this much, so that a change of the hour makes no two a day.
const APART: Span = Span::hours(20);
/// A mail has at most this many things; the others wait in *Today*.
const THINGS_MAX: usize = 12;
/// How much of a text is shown in a mail.
const TEXT_CHARS: usize = 1_500;
/// What is noted when a mail goes out.
const LAST: &str = "mail";

/// Sends news until the server stops. Where neither the record nor the quarter of an hour has moved,
/// nobody has anything new to hear, and nobody is looked at.
pub async fn postman(app: Arc<App>) {
    let mut stopping = app.stopping.subscribe();
    let mut looked: HashMap<i64, (Id, i64)> = HashMap::new();
    loop {
        for net in app.node.networks() {
            let mark = (net.snapshot().world.next, net.clock.now().0 / QUARTER_MS);
            if looked.insert(net.row.id, mark) == Some(mark) {
                continue;
            }
            let working = app.clone();
            let posted = tokio::task::spawn_blocking(move || post_news_of(&working, &net)).await;
            if let Ok(Err(error)) = posted {
                tracing::error!(%error, "news could not be posted");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopping.changed() => return,
        }
    }
}

/// Posts what is due to be told now, in every network; how many mails that were.
///
/// # Errors
/// The store's.
pub fn post_news(app: &Arc<App>) -> Result<usize, StoreError> {
    app.node.networks().iter().map(|net| post_news_of(app, net)).sum()
}

fn post_news_of(app: &Arc<App>, net: &Arc<Network>) -> Result<usize, StoreError> {
    let mut posted = 0;
    let people: Vec<Id> = net.snapshot().world.body.people.keys().copied().collect();
    for member in people {
        posted += usize::from(tell(app, net, member)?);
    }
    posted += tell_heard(app, net)?;
    if posted > 0 {
        app.node.posted.notify_one();
    }
    Ok(posted)
}

/// Tells those who were heard without a voice what came of it, once, and forgets where they are reached.
fn tell_heard(app: &Arc<App>, net: &Arc<Network>) -> Result<usize, StoreError> {
    let snap = net.snapshot();
    let mut posted = 0;
    for heard in app.node.private.heard(net.row.id)? {
        let Some(run) = snap.world.practice.run(Id(heard.run)) else { continue };
        let (Some((_, outcome)), Some(input)) = (&run.outcome, run.input(Id(heard.input))) else { continue };
        let l = app.locales.speak(&heard.lang, jiff::tz::TimeZone::UTC);
        let words = |text: &domain::TextRef| net.texts.words(&text.seal).map_or_else(String::new, |w| w.to_string());
        let title = words(&run.text().title);
        let reply = input.reply.as_ref().map_or_else(|| l.t("heard-no-reply"), |(_, said)| l.s("heard-reply", "x", words(said)));
        let parts = [
            ("name", words(&input.name)),
            ("title", title.clone()),
            ("network", crate::doors::network_name(net)),
            ("ended", l.t(crate::needs::came_ending(outcome.ending).1)),
            ("said", input.words.as_ref().map_or_else(|| l.t(crate::needs::choice_word(input.choice).1), |said| words(said))),
            ("reply", reply),
        ];
        let letter = Letter {
            address: heard.address.clone(),
            subject: l.s("heard-subject", "x", title),
            text: l.a("heard-body", &parts),
            headers: vec![("Auto-Submitted".to_owned(), "auto-generated".to_owned())],
            ..Letter::default()
        };
        app.node.private.post_to_heard(net.row.id, &heard, &letter, app.node.clock.now().0)?;
        posted += 1;
    }
    Ok(posted)
}

fn tell(app: &Arc<App>, net: &Arc<Network>, member: Id) -> Result<bool, StoreError> {
    let private = &app.node.private;
    let choice = private.mail_choice(net.row.id, member.0)?;
    if choice.rhythm == Rhythm::Never {
        return Ok(false);
    }
    let Some(h) = Here::away(app, net, member) else { return Ok(false) };
    let mut untold = Vec::new();
    for thing in things(&h) {
        if private.told(net.row.id, member.0, &thing.about)?.is_none() {
            untold.push(thing);
        }
    }
    if untold.is_empty() {
        return Ok(false);
    }
    let last = private.told(net.row.id, member.0, LAST)?.map(Time);
    let soonest = untold.iter().filter_map(|t| t.until).min();
    if !is_time(choice, &h.l, h.now, last, soonest) {
        return Ok(false);
    }
    let Some(account) = private.account_of(net.row.id, member.0)? else { return Ok(false) };
    untold.truncate(THINGS_MAX);
    let letter = letter(&h, &account.address, &untold)?;
    let mut about: Vec<String> = untold.into_iter().map(|t| t.about).collect();
    about.push(LAST.to_owned());
    private.post_news(net.row.id, member.0, &letter, &about, h.now.0)?;
    Ok(true)
}

/// Whether a mail goes out now. At once, or at the chosen hour of the day or of Monday; sooner where
/// something would be over before the next one, and then that is the mail of the day.
fn is_time(choice: MailChoice, l: &L, now: Time, last: Option<Time>, soonest: Option<Time>) -> bool {
    let mark = match choice.rhythm {
        Rhythm::AtOnce => return true,
        Rhythm::Never => return false,
        Rhythm::Daily => l.last_hour(now, choice.hour, false),
        Rhythm::Weekly => l.last_hour(now, choice.hour, true),
    };
    let rested = last.is_none_or(|last| now >= last + APART);
    let next = mark + Span::days(if choice.rhythm == Rhythm::Weekly { 7 } else { 1 });
    let urgent = soonest.is_some_and(|until| until < next);
    rested && (last.is_none_or(|last| last < mark) || urgent)
}

/// One thing to tell.
struct Thing {
    /// What is noted once it is told.
    about: String,
    /// Until when it can be acted on.
    until: Option<Time>,
    kind: Kind,
    id: Id,
}

enum Kind {
    Opened(Need),
    Reminder(Need),
    Came(domain::CameOf),
}

fn things(h: &Here) -> Vec<Thing> {
    let mut waiting = needs(h.world(), h.me, h.now);
    waiting.sort_by_key(|n| (n.until, n.id));
    let mut things = Vec::new();
    for need in waiting {
        let about = about(h, &need);
        let asks = matches!(need.what, What::Consent | What::Vote);
        let (id, until) = (need.id, Some(need.until));
        if asks && need.until < h.now + REMIND_WITHIN {
            things.push(Thing { about: format!("{about} again"), until, kind: Kind::Reminder(need.clone()), id });
        }
        things.push(Thing { about, until, kind: Kind::Opened(need), id });
    }
    // what is opened this close to its end is told once
    let opened: Vec<String> = things.iter().filter(|t| matches!(t.kind, Kind::Opened(_))).map(|t| t.about.clone()).collect();
    let told = |about: &str| h.app.node.private.told(h.net.row.id, h.me.0, about).ok().flatten();
    things.retain(|t| match &t.kind {
        Kind::Reminder(_) => {
            let first = t.about.trim_end_matches(" again");
            opened.iter().any(|o| o == first) && told(first).is_some_and(|at| Time(at) + Span::hours(12) < h.now)
        }
        _ => true,
    });
    let since = Time(h.now.0 - Span::days(CAME_WITHIN_DAYS).0);
    let came = domain::came_of(h.world(), h.me, since);
    things.extend(came.into_iter().map(|c| Thing { about: format!("came {}", c.run.0), until: None, id: c.run, kind: Kind::Came(c) }));
    things
}

/// What makes one thing that waits this one and no other: a new version is a new round.
fn about(h: &Here, need: &Need) -> String {
    let run = h.world().practice.run(need.id);
    let number = match need.what {
        What::Consent | What::Vote | What::Choose | What::Align | What::Call => run.map_or(0, |r| u64::from(r.round_number())),
        // what changed since is asked again
        What::Advise => run.map_or(0, |r| u64::from(r.substance_number()) - 1),
        What::HearAffected => run.and_then(|r| r.affected.last()).map_or(0, |a| a.said.id.0),
        What::Stand => run.map_or(0, |r| r.items.len() as u64),
        What::Reply => run.map_or(0, |r| r.hearings.iter().flat_map(|h| &h.inputs).last().map_or(0, |i| i.id.0)),
        What::AnswerQuestions => run.and_then(|r| r.questions.last()).map_or(0, |q| q.asked.id.0),
        What::Dispute | What::Confirm | What::TakeObjection => {
            let objection = need.objection.and_then(|o| run?.objections.get(&o));
            objection.map_or(0, |o| o.suggestion.as_ref().map_or(o.path.len() as u64, |s| s.id.0))
        }
        What::Review | What::Challenged | What::Account | What::Report | What::TermEnds | What::Lent | What::Trial | What::Step => {
            need.until.0 as u64
        }
        What::Reopen => run.map_or(0, |r| u64::from(r.round_number())),
    };
    let objection = need.objection.or(need.step).map_or(0, |o| o.0);
    format!("{:?} {} {objection} {} {number}", need.what, need.id.0, need.voice.map_or(0, |v| v.0))
}

/// A thing as a mail shows it.
struct Shown {
    tag: String,
    title: String,
    address: String,
    lead: String,
    because: String,
    text: String,
    html: String,
    when: String,
    choices: Vec<(String, String)>,
    verb: String,
}

#[derive(Template)]
#[template(path = "mails/news.html", escape = "html")]
struct Html<'a> {
    l: &'a L,
    subject: &'a str,
    greeting: &'a str,
    lead: &'a str,
    things: &'a [Shown],
    off: &'a str,
    settings: &'a str,
    network: &'a str,
}

#[derive(Template)]
#[template(path = "mails/news.txt", escape = "none")]
struct Plain<'a> {
    l: &'a L,
    greeting: &'a str,
    lead: &'a str,
    things: &'a [Shown],
    off: &'a str,
    settings: &'a str,
    network: &'a str,
}

fn letter(h: &Here, to: &str, things: &[Thing]) -> Result<Letter, StoreError> {
    let shown = things.iter().map(|t| show(h, t)).collect::<Result<Vec<_>, _>>()?;
    let network = h.network_name();
    let waiting = things.iter().filter(|t| !matches!(t.kind, Kind::Came(_))).count();
    let subject = match (things, shown.as_slice()) {
        ([_], [only]) => {
            h.l.a("mail-subject-one", &[("network", network.clone()), ("tag", only.tag.clone()), ("title", only.title.clone())])
        }
        _ if waiting == 0 => h.l.a("mail-subject-came", &[("network", network.clone())]),
        _ => h.l.a("mail-subject-many", &[("network", network.clone()), ("n", waiting.to_string())]),
    };
    let first = h.name(h.me).split(' ').next().unwrap_or_default().to_owned();
    let greeting = h.s("mail-hello", first);
    let lead = if waiting == 0 { h.t("mail-lead-came") } else { h.n("things-need-you", waiting) };
    let off = address(&h.app, &format!("/unsubscribe/{}", h.app.node.unsubscribe_link(h.net.row.id, h.me)?));
    let settings = address(&h.app, &format!("{}/me#mail", h.base()));
    let html = Html {
        l: &h.l,
        subject: &subject,
        greeting: &greeting,
        lead: &lead,
        things: &shown,
        off: &off,
        settings: &settings,
        network: &network,
    };
    let plain = Plain { l: &h.l, greeting: &greeting, lead: &lead, things: &shown, off: &off, settings: &settings, network: &network };
    let render = |made: Result<String, askama::Error>| made.map_err(|e| StoreError::Unfit(format!("a mail could not be written: {e}")));
    let (html, text) = (render(html.render())?, render(plain.render())?);
    Ok(Letter { address: to.to_owned(), subject, text, html, headers: headers(h, things, &off) })
}

/// What mail programs and their servers need: a stable id, the thread, the list, one click to end it.
fn headers(h: &Here, things: &[Thing], off: &str) -> Vec<(String, String)> {
    let host = h.app.options.base_url.split("//").nth(1).unwrap_or("localhost").split(['/', ':']).next().unwrap_or("localhost");
    let slug = &h.net.row.slug;
    let mut id = Sha256::new();
    id.update(format!("{slug} {}", h.me.0));
    things.iter().for_each(|t| id.update(format!("\n{}", t.about)));
    let id = domain::Seal(id.finalize().into());
    let mut headers = vec![
        ("Message-ID".to_owned(), format!("<{id}@{host}>")),
        ("List-Id".to_owned(), format!("<{slug}.{host}>")),
        ("List-Unsubscribe".to_owned(), format!("<{off}>")),
        ("List-Unsubscribe-Post".to_owned(), "List-Unsubscribe=One-Click".to_owned()),
        ("Auto-Submitted".to_owned(), "auto-generated".to_owned()),
    ];
    // all mails about one round are one conversation
    if things.iter().all(|t| t.id == things[0].id) {
        let root = format!("<{slug}.{}@{host}>", things[0].id.0);
        headers.extend([("In-Reply-To".to_owned(), root.clone()), ("References".to_owned(), root)]);
    }
    headers
}

fn show(h: &Here, thing: &Thing) -> Result<Shown, StoreError> {
    let title = h.name(thing.id);
    let page = address(&h.app, &h.to(thing.id));
    let (need, tag) = match &thing.kind {
        Kind::Came(came) => {
            let (_, words) = h.came_words(came);
            let (tag, lead) = (h.t("mail-tag-came"), words);
            let (because, text, html, when, choices, verb) = Default::default();
            return Ok(Shown { tag, title, address: page, lead, because, text, html, when, choices, verb });
        }
        Kind::Reminder(need) => (need, h.t("mail-tag-reminder")),
        Kind::Opened(need) => (need, tag_of(h, need)),
    };
    let when = h.l.a("mail-until", &[("x", h.when(need.until)), ("zone", h.l.zone_name(need.until))]);
    let because = h.world().practice.run(need.id).map_or_else(String::new, |run| h.s("mail-because", h.l.apart(h.reason(run.because))));
    let (text, html) = texts(h, need);
    let choices = choices(h, need)?;
    let verb = if choices.is_empty() { h.need_verb(need) } else { String::new() };
    Ok(Shown { tag, title, address: page, lead: h.need_about(need), because, text, html, when, choices, verb })
}

fn tag_of(h: &Here, need: &Need) -> String {
    let again = h.world().practice.run(need.id).is_some_and(|run| run.round_number() > 1);
    match need.what {
        What::Consent | What::Vote if again => h.t("mail-tag-again"),
        What::Consent | What::Vote => h.t("mail-tag-asked"),
        _ => h.t("mail-tag-waits"),
    }
}

/// The text that is asked about; with its changes, where it was asked about before.
fn texts(h: &Here, need: &Need) -> (String, String) {
    let Some(run) = h.world().practice.run(need.id).filter(|_| matches!(need.what, What::Consent | What::Vote)) else {
        return Default::default();
    };
    let (words, before) = (h.words(&run.text().text), run.rounds.iter().rev().nth(1));
    let long = words.chars().count();
    let before = before.and_then(|r| run.versions.get(r.version as usize - 1));
    let (text, html) = match before.filter(|b| b.text.seal != run.text().text.seal && long <= 2 * TEXT_CHARS) {
        Some(before) => {
            let marked = crate::text::changes_in_plain(&h.words(&before.text), &words);
            (format!("{}\n\n{marked}", h.t("mail-marks")), h.changes(&before.text, &run.text().text))
        }
        None if long > TEXT_CHARS => {
            let short = format!("{} …", words.chars().take(TEXT_CHARS).collect::<String>());
            let html = crate::text::markdown(&short, &|_| None);
            (short, html)
        }
        None => (words, h.md(&run.text().text)),
    };
    let text = if h.reads(&run.text().text) { text } else { format!("({})\n{text}", h.language_of(&run.text().text)) };
    (text, html)
}

/// The answers one can give, each a link to a page that asks to confirm.
fn choices(h: &Here, need: &Need) -> Result<Vec<(String, String)>, StoreError> {
    let (Some(run), Some(voice)) = (h.world().practice.run(need.id), need.voice) else { return Ok(Vec::new()) };
    let answers: &[(&str, &str)] = match (need.what, run.step()) {
        (What::Consent, _) => &[("yes", "consent"), ("yes-but", "concern"), ("no-because", "objection"), ("not-ours", "stand_aside")],
        (What::Vote, Step::Ballot(_)) => &[("yes", "yes"), ("no", "no"), ("abstain", "abstain")],
        _ => return Ok(Vec::new()),
    };
    let link = AnswerLink { network: h.net.row.id, member: h.me, run: run.id, round: run.round_number(), voice };
    let secret = h.app.node.answer_link(&link, need.until.0)?;
    let link = |(label, choice): &(&str, &str)| (h.t(label), address(&h.app, &format!("/answer/{secret}?c={choice}")));
    Ok(answers.iter().map(link).collect())
}
