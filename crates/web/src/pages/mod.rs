//! Pages mirror what a person sees. A page is a typed view of the domain in a template made by
//! hand; [`render`] makes any of them, so that a refused form can come back with its page.

mod advising;
mod choosing;
mod decide;
mod deciding;
mod positions;
mod run;
pub mod share;
pub mod structure;
mod theory;
mod things;
mod ways;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::charter::{CharterView, Constituency, Matter};
use domain::mandate::Scope;
use domain::why::{self, Kind};
use domain::{BodyId, Id, Time, Today, body, purpose};
use host::{MailChoice, Rhythm};

use crate::act::form_pairs;
use crate::doors::{html, not_found};
use crate::here::{Here, broken};

/// What a page address asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    Today,
    Purpose,
    Theory,
    Drift,
    Decide { look_for: String, older: Option<u64> },
    People,
    Charter,
    Me,
    Record { from: Option<u64> },
    Raise { body: BodyId },
    Propose { body: BodyId, begin: decide::Begin },
    Ways,
    Share,
    Thing { id: Id, look: Look },
}

/// How a text with versions is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Which version; the newest by default.
    pub version: Option<u32>,
    /// Two versions side by side.
    pub sides: bool,
    /// Without marks for what changed.
    pub plain: bool,
}

impl Page {
    /// Reads what follows the network's address: `/412?v=2`, `/decide`.
    pub fn parse(rest: &str) -> Option<Page> {
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let pairs = form_pairs(query);
        let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        let number = |name: &str| get(name).and_then(|v| v.parse::<u64>().ok());
        let body = Id(number("body").unwrap_or(0));
        Some(match path.trim_start_matches('/') {
            "" => Page::Today,
            "purpose" => Page::Purpose,
            "theory" => Page::Theory,
            "drift" => Page::Drift,
            "decide" => Page::Decide { look_for: get("q").unwrap_or_default(), older: number("older") },
            "people" => Page::People,
            "charter" => Page::Charter,
            "me" => Page::Me,
            "record" => Page::Record { from: number("from") },
            "raise" => Page::Raise { body },
            "propose" => Page::Propose {
                body,
                begin: decide::Begin {
                    because: number("because").map(Id),
                    change: get("change"),
                    way: get("way"),
                    adapt: get("adapt"),
                    line: get("line"),
                    fund: get("fund"),
                    mandate: number("mandate").map(Id),
                    role: number("role").map(Id),
                    admit: number("admit").map(Id),
                    structure: get("structure").filter(|kind| structure::KINDS.contains(&kind.as_str())),
                    domain: get("domain").and_then(|d| d.parse().ok()).map(Id),
                    theory: get("theory").filter(|kind| theory::KINDS.contains(&kind.as_str())),
                    node: number("node").map(Id),
                },
            },
            "ways" => Page::Ways,
            "share" => Page::Share,
            id => {
                let look = get("look");
                let version = number("v").and_then(|v| v.try_into().ok());
                let look = Look { version, sides: look.as_deref() == Some("sides"), plain: look.as_deref() == Some("plain") };
                Page::Thing { id: Id(id.parse().ok()?), look }
            }
        })
    }
}

/// The page as HTML; `None` where nothing is to be seen.
pub fn render(h: &Here, page: &Page) -> Option<String> {
    match page {
        Page::Today => TodayPage { h, place: "today", title: h.t("nav-today"), today: domain::today(h.world(), h.me, h.now) }.render(),
        Page::Purpose => PurposePage::new(h).render(),
        Page::Theory => theory::render(h),
        Page::Drift => theory::drift_page(h),
        Page::Decide { look_for, older } => deciding::render(h, look_for, older.map(Id)),
        Page::People => PeoplePage { h, place: "people", title: h.t("nav-people"), view: body::people(h.world(), h.me) }.render(),
        Page::Charter => {
            let view = domain::charter::charter(h.world(), h.me, h.now);
            CharterPage { h, place: "purpose", title: h.t("charter-title"), view }.render()
        }
        Page::Me => MePage::new(h)?.render(),
        Page::Record { from } => RecordPage::new(h, *from)?.render(),
        Page::Raise { body } => {
            h.world().body.open(*body, "").ok()?;
            RaisePage { h, place: "decide", title: h.t("raise-title"), body: *body, mine: mine(h) }.render()
        }
        Page::Propose { body, begin } => decide::propose(h, *body, begin)?,
        Page::Ways => ways::render(h),
        Page::Share => share::render(h),
        Page::Thing { id, look } => return things::render(h, *id, *look),
    }
    .ok()
}

fn answer(h: &Here, page: Option<Page>) -> Response {
    // one's own page shows tokens, which are off the record: it is always made anew
    let found = match page {
        Some(Page::Me) => render(h, &Page::Me).map(Into::into),
        Some(page) => h.app.rendered.page(h, || render(h, &page)),
        None => None,
    };
    match found {
        Some(page) => Html(page).into_response(),
        None => not_found(&h.app),
    }
}

pub async fn today(h: Here) -> Response {
    answer(&h, Some(Page::Today))
}
pub async fn purpose(h: Here) -> Response {
    answer(&h, Some(Page::Purpose))
}
/// How the network thinks change happens.
pub async fn theory(h: Here) -> Response {
    answer(&h, Some(Page::Theory))
}
/// Where it drifts from its purpose.
pub async fn drift(h: Here) -> Response {
    answer(&h, Some(Page::Drift))
}
pub async fn decide(h: Here, RawQuery(query): RawQuery) -> Response {
    answer(&h, Page::parse(&format!("decide?{}", query.unwrap_or_default())))
}
pub async fn people(h: Here) -> Response {
    answer(&h, Some(Page::People))
}
pub async fn charter(h: Here) -> Response {
    answer(&h, Some(Page::Charter))
}
pub async fn me(h: Here) -> Response {
    answer(&h, Some(Page::Me))
}
pub async fn record(h: Here, RawQuery(query): RawQuery) -> Response {
    answer(&h, Page::parse(&format!("record?{}", query.unwrap_or_default())))
}
pub async fn raise(h: Here, RawQuery(query): RawQuery) -> Response {
    answer(&h, Page::parse(&format!("raise?{}", query.unwrap_or_default())))
}
pub async fn propose(h: Here, RawQuery(query): RawQuery) -> Response {
    answer(&h, Page::parse(&format!("propose?{}", query.unwrap_or_default())))
}
/// What is held in common.
pub async fn share(h: Here) -> Response {
    answer(&h, Some(Page::Share))
}

/// The ways of deciding, and which suits what.
pub async fn ways(h: Here) -> Response {
    answer(&h, Some(Page::Ways))
}

/// A way of deciding as a file, to be carried into another network.
pub async fn way_file(h: Here, Path((_, name)): Path<(String, String)>) -> Response {
    let name = name.trim_end_matches(".toml");
    let Some(file) = h.world().practice.templates.get(name).and_then(|t| ways::file(t)) else { return not_found(&h.app) };
    let disposition = format!("attachment; filename=\"{name}.toml\"");
    let disposition = HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("application/toml; charset=utf-8");
    (StatusCode::OK, [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], file).into_response()
}

/// The ballots of a choice, as a file to count again; nothing before it may be counted.
pub async fn ballots(h: Here, Path((_, id)): Path<(String, u64)>) -> Response {
    let Some(file) = choosing::ballots(&h, Id(id)) else { return not_found(&h.app) };
    let spends = h.world().practice.run(Id(id)).and_then(|run| run.choose_rule()).is_some_and(|rule| rule.method.spends());
    let ending = if spends { "pb" } else { "csv" };
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{id}.{ending}\"")).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    (StatusCode::OK, [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], file).into_response()
}

pub async fn thing(h: Here, Path((_, id)): Path<(String, String)>, RawQuery(query): RawQuery) -> Response {
    let numbered = id.bytes().all(|b| b.is_ascii_digit());
    answer(&h, numbered.then(|| Page::parse(&format!("{id}?{}", query.unwrap_or_default()))).flatten())
}

/// Switches between one's hub's voice and oneself: one click.
pub async fn speak(h: Here, body: String) -> Response {
    let pairs = form_pairs(&body);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default();
    let back = Some(get("back")).filter(|b| b.starts_with(&h.base())).unwrap_or_else(|| h.base());
    let who = if get("as") == "self" { "self" } else { "hub" };
    let secure = if h.app.secure() { "; Secure" } else { "" };
    let cookie = format!("as={who}; Path={}; HttpOnly; SameSite=Lax; Max-Age=31536000{secure}", h.base());
    ([(header::SET_COOKIE, HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static("")))], Redirect::to(&back)).into_response()
}

/// Makes a token and shows it once.
pub async fn make_token(h: Here, body: String) -> Response {
    let pairs = form_pairs(&body);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned()).unwrap_or_default();
    let name: String = get("name").chars().take(60).collect();
    let account = match h.app.node.private.account_of(h.net.row.id, h.me.0) {
        Ok(Some(account)) => account,
        Ok(None) => return not_found(&h.app),
        Err(error) => return broken(&error),
    };
    match h.app.node.make_token(h.net.row.id, account.id, if name.is_empty() { "token" } else { &name }, get("may") == "write") {
        Ok(secret) => shown_once(&h, "me", h.t("token-made"), h.t("token-made-text"), secret),
        Err(error) => broken(&error),
    }
}

pub async fn revoke_token(h: Here, Path((_, token)): Path<(String, i64)>) -> Response {
    let revoked = h.app.node.private.account_of(h.net.row.id, h.me.0).and_then(|account| match account {
        Some(account) => h.app.node.private.revoke_token(account.id, token),
        None => Ok(()),
    });
    match revoked {
        Ok(()) => Redirect::to(&format!("{}/me", h.base())).into_response(),
        Err(error) => broken(&error),
    }
}

/// How often, and at which hour, this member wants mail.
pub async fn choose_mail(h: Here, body: String) -> Response {
    let pairs = form_pairs(&body);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
    let (rhythm, hour) = (Rhythm::named(get("rhythm")), get("hour").parse::<u8>().ok().filter(|h| *h < 24));
    let (Some(rhythm), Some(hour)) = (rhythm, hour) else {
        return (StatusCode::UNPROCESSABLE_ENTITY, h.t("mail-choice-wrong")).into_response();
    };
    match h.app.node.private.choose_mail(h.net.row.id, h.me.0, MailChoice { rhythm, hour }) {
        Ok(()) => Redirect::to(&format!("{}/me#mail", h.base())).into_response(),
        Err(error) => broken(&error),
    }
}

/// A secret on a page of its own, once.
pub fn shown_once(h: &Here, place: &'static str, title: String, what: String, secret: String) -> Response {
    html(&ShownOnce { h, place, title, what, secret })
}

/// The link of a new invitation, shown once.
pub fn invited(h: &Here, body: BodyId, link: &str) -> Response {
    shown_once(h, "people", h.t("invited-title"), h.s("invited-text", h.name(body)), link.to_owned())
}

/// The whole record as a file, with the texts a member may read.
pub async fn export(h: Here) -> Response {
    let net = h.net.clone();
    let written = tokio::task::spawn_blocking(move || {
        let mut out = Vec::new();
        host::export(&net, host::TextsFor::Members, &mut out).map(|()| out)
    });
    let Ok(written) = written.await else { return broken(&"the export was interrupted") };
    match written {
        Ok(out) => {
            let name = format!("attachment; filename=\"{}.jsonl\"", h.net.row.slug);
            let disposition = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
            let kind = HeaderValue::from_static("application/jsonl; charset=utf-8");
            (StatusCode::OK, [(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], out).into_response()
        }
        Err(error) => broken(&error),
    }
}

/// Entries from a position on.
pub fn record_page(net: &host::Network, from: u64, limit: usize) -> Result<Vec<(u64, Vec<u8>)>, host::StoreError> {
    let mut entries = Vec::new();
    let read = net.record.read(net.row.id, from, &mut |pos, bytes, _| {
        entries.push((pos, bytes.to_vec()));
        if entries.len() >= limit { Err(String::new()) } else { Ok(()) }
    });
    match read {
        Err(_) if entries.len() >= limit => Ok(entries),
        Err(error) => Err(error),
        Ok(()) => Ok(entries),
    }
}

/// The bodies this person belongs to, the network first.
fn mine(h: &Here) -> Vec<BodyId> {
    h.world().body.people.get(&h.me).map(|p| p.bodies.iter().copied().collect()).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "today.html")]
struct TodayPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    today: Today,
}

impl TodayPage<'_> {
    fn greeting(&self) -> String {
        let hour = self.h.l.hour(self.h.now);
        let name = self.h.name(self.h.me);
        let first = name.split(' ').next().unwrap_or("").to_owned();
        self.h.s(
            if hour < 12 {
                "greet-morning"
            } else if hour < 18 {
                "greet-day"
            } else {
                "greet-evening"
            },
            &first,
        )
    }
}

#[derive(Template)]
#[template(path = "purpose.html")]
struct PurposePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: purpose::PurposeView,
    drawing: Option<theory::Drawing>,
    standing: purpose::Standing,
    drift: purpose::Drift,
}

impl<'a> PurposePage<'a> {
    fn new(h: &'a Here) -> PurposePage<'a> {
        let world = h.world();
        let theory = purpose::theory(world, h.me, h.now);
        PurposePage {
            h,
            place: "purpose",
            title: h.t("nav-purpose"),
            view: purpose::purpose(world, h.me, h.now),
            drawing: theory::Drawing::of(h, &theory),
            standing: theory.assessment.standing,
            drift: purpose::drift(world, h.now),
        }
    }

    /// Whether enough is decided beside the purpose to say so.
    fn drifts(&self) -> bool {
        !self.drift.nameless.is_empty() || !self.drift.aside.is_empty() || !self.drift.money_short.is_empty()
    }

    fn drift_words(&self) -> String {
        let args = [("x", self.drift.nameless.len()), ("y", self.drift.decided as usize), ("money", self.drift.money_short.len())];
        self.h.l.a("drift-line", &args.map(|(k, v)| (k, v.to_string())))
    }

    fn living(&self) -> Vec<&purpose::OutcomeView> {
        let sought = |o: &&purpose::OutcomeView| o.rank.is_outcome() || o.rank == purpose::Rank::Impact;
        let mut outcomes: Vec<_> = self.view.outcomes.iter().filter(|o| !o.retired && o.body == Id::NETWORK).filter(sought).collect();
        outcomes.sort_by_key(|o| std::cmp::Reverse(o.rank));
        outcomes
    }
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: body::PeopleView,
}

#[derive(Template)]
#[template(path = "charter.html")]
struct CharterPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: CharterView,
}

impl CharterPage<'_> {
    fn key(&self, matter: &domain::charter::Matter) -> String {
        decide::matter_key(*matter)
    }

    fn heard(&self, who: &[Constituency]) -> String {
        let names: Vec<String> = who.iter().map(|w| self.h.t(crate::ask_hub::constituency(*w))).collect();
        self.h.s("charter-heard", names.join(" · "))
    }

    fn rounds(&self, rounds: &u32) -> String {
        self.h.l.n("charter-rounds", "n", *rounds)
    }

    fn decided(&self, matter: &Matter) -> bool {
        matter.decided()
    }
}

#[derive(Template)]
#[template(path = "me.html")]
struct MePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    view: body::MemberView,
    tokens: Vec<(i64, String, bool)>,
    address: String,
    mail: MailChoice,
    refused: Option<(Time, String)>,
    calendar: bool,
    lent: Vec<domain::mandate::LentView>,
}

/// How a form names what a vote is lent for.
fn scope_key(scope: Scope) -> String {
    match scope {
        Scope::Network => "network".to_owned(),
        Scope::Outcome(id) => format!("outcome-{}", id.0),
        Scope::Run(id) => format!("run-{}", id.0),
    }
}

impl Here {
    /// For what a vote is lent, in words.
    pub fn lent_for(&self, scope: impl std::borrow::Borrow<Scope>) -> String {
        match *scope.borrow() {
            Scope::Network => self.t("lent-for-all"),
            Scope::Outcome(id) => self.s("lent-for-outcome", self.name(id)),
            Scope::Run(id) => self.s("lent-for-run", self.name(id)),
        }
    }
}

impl MePage<'_> {
    fn scope_key(&self, scope: &Scope) -> String {
        scope_key(*scope)
    }

    fn names(&self, people: &[Id]) -> String {
        people.iter().map(|m| self.h.name(m)).collect::<Vec<_>>().join(" → ")
    }

    fn zone(&self) -> String {
        self.h.l.zone_name(self.h.now)
    }

    fn new(h: &Here) -> Option<MePage<'_>> {
        let view = body::member(h.world(), h.me, h.me)?;
        let account = h.app.node.private.account_of(h.net.row.id, h.me.0).ok()??;
        let tokens = h.app.node.private.tokens_of(h.net.row.id, account.id).ok()?;
        let tokens = tokens.into_iter().map(|t| (t.id, t.name, t.may_write)).collect();
        let mail = h.app.node.private.mail_choice(h.net.row.id, h.me.0).ok()?;
        let refused = h.app.node.private.unreachable(&account.address).ok()?.map(|(since, why)| (Time(since), why));
        let calendar = h.app.node.has_calendar(h.net.row.id, h.me).ok()?;
        let lent = domain::mandate::lent_by(h.world(), h.me, h.now);
        let (place, title, address) = ("me", h.t("me-title"), account.address);
        Some(MePage { h, place, title, view, tokens, address, mail, refused, calendar, lent })
    }
}

#[derive(Template)]
#[template(path = "shown_once.html")]
struct ShownOnce<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    what: String,
    secret: String,
}

#[derive(Template)]
#[template(path = "raise.html")]
struct RaisePage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    body: BodyId,
    mine: Vec<BodyId>,
}

/// A page of the record shows this many entries.
const ENTRIES_SHOWN: u64 = 50;

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage<'a> {
    h: &'a Here,
    place: &'static str,
    title: String,
    from: u64,
    size: u64,
    entries: Vec<EntryRow>,
    checkpoint: String,
    key: String,
}

struct EntryRow {
    pos: Id,
    at: domain::Time,
    by: Option<Id>,
    kind: String,
    /// Its exact bytes; nothing while it is sealed.
    json: Option<String>,
    has_page: bool,
}

impl RecordPage<'_> {
    fn new(h: &Here, from: Option<u64>) -> Option<RecordPage<'_>> {
        let size = h.world().next.0;
        let from = from.unwrap_or(size.saturating_sub(ENTRIES_SHOWN)).min(size.saturating_sub(1));
        let read = record_page(&h.net, from, ENTRIES_SHOWN as usize).ok()?;
        let mut entries: Vec<EntryRow> = read.iter().filter_map(|(pos, bytes)| row(h, *pos, bytes)).collect();
        entries.reverse();
        let key = host::signer_of(h.world(), &h.net.row.seed).verifier().to_string();
        Some(RecordPage { h, place: "record", title: h.t("nav-record"), from, size, entries, checkpoint: h.snap.checkpoint.clone(), key })
    }

    fn newer(&self) -> Option<u64> {
        (self.from + ENTRIES_SHOWN < self.size).then_some(self.from + ENTRIES_SHOWN)
    }

    fn older(&self) -> Option<u64> {
        (self.from > 0).then_some(self.from.saturating_sub(ENTRIES_SHOWN))
    }
}

fn row(h: &Here, pos: u64, bytes: &[u8]) -> Option<EntryRow> {
    let entry = domain::Entry::decode(bytes).ok()?;
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    let event = value.get("event")?.as_object()?;
    let (module, inner) = event.iter().next()?;
    let name = inner.as_object().and_then(|o| o.keys().next().cloned()).or_else(|| inner.as_str().map(str::to_owned))?;
    let sealed = domain::practice::hides(h.world(), &entry.event);
    Some(EntryRow {
        pos: Id(pos),
        at: entry.at,
        by: entry.by.filter(|_| !sealed),
        kind: h.t(format!("event-{module}-{}", name.replace('_', "-"))),
        json: (!sealed).then(|| String::from_utf8_lossy(bytes).into_owned()),
        has_page: why::kind_of(h.world(), Id(pos)).is_some_and(|k| !matches!(k, Kind::Founding | Kind::Purpose | Kind::Mandate)),
    })
}
