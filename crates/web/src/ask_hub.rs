//! Questions by a link. Ask my hub first: whoever speaks for a hub, or any of its members, opens a round in the hub about
//! a round of the network, and pastes a link into the hub's own chat. The link shows the one question
//! before any account; an answer counts once its address is confirmed. Those who have no voice are heard
//! by the same kind of link; what they say stands beside the text.

use std::net::SocketAddr;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::charter::Constituency;
use domain::kernel::refuse;
use domain::practice::{Among, Hearing, Run};
use domain::{Code, Id, MemberId};
use host::{AskLink, Asked, Heard, Letter, Network, SaidLink, Submission, SubmitError, clean_address};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::act::form_pairs;
use crate::app::App;
use crate::doors::{Door, address, html, network_name, not_found};
use crate::founding::give;
use crate::here::{Here, Visitor, broken};
use crate::i18n::L;
use crate::pages::shown_once;

/// How many may join by a link while a hub is asked.
const JOINERS_MAX: u32 = 500;
/// The practice by which a hub asks.
const ASK_HUB: &str = "ask-hub";

impl Here {
    /// The hub of this reader that could be asked about a round of the network.
    pub fn hub_to_ask(&self, run: &Run) -> Option<Id> {
        let mine = self.world().body.people.get(&self.me)?;
        let hub = self.hub.or_else(|| mine.bodies.iter().copied().find(|b| self.world().body.hubs.contains(b)))?;
        let asks =
            run.among == Among::Hubs && run.is_open() && run.comes_to_yes_or_no() && self.world().practice.templates.contains_key(ASK_HUB);
        asks.then_some(hub)
    }
}

/// `POST /n/{net}/{id}/ask-hub`: opens the round in the reader's hub, if it is not open yet, and shows
/// the link to paste.
pub async fn ask(mut h: Here, Path((_, id)): Path<(String, u64)>) -> Response {
    let Some(run) = h.world().practice.run(Id(id)).cloned() else { return not_found(&h.app) };
    let Some(hub) = h.hub_to_ask(&run) else { return not_found(&h.app) };
    let open = |h: &Here| h.world().practice.locals(run.id).rev().find(|l| l.body == hub && l.is_open()).map(|l| (l.id, l.stage.deadline));
    let (local, until) = match open(&h) {
        Some(found) => found,
        None => {
            let words = |text: String| json!({ "words": text, "lang": h.l.lang });
            let version = run.text();
            let propose = json!({ "practice": { "propose": { "body": hub, "because": run.id, "template": ASK_HUB,
                "title": { "words": h.words(&version.title), "lang": version.title.lang }, "text": { "words": h.words(&version.text), "lang": version.text.lang },
                "criterion": words(h.t("ask-hub-criterion")) } } });
            if let Err(response) = give(&h, propose).await {
                return response;
            }
            h.snap = h.net.snapshot();
            let Some(found) = open(&h) else { return not_found(&h.app) };
            found
        }
    };
    let invite = json!({ "body": { "invite": { "body": hub, "uses": JOINERS_MAX, "until": until } } });
    let invitation = match give(&h, invite).await {
        Ok(invitation) => invitation,
        Err(response) => return response,
    };
    match h.app.node.ask_link(&AskLink { network: h.net.row.id, run: local, asked: Asked::Hub { invitation } }, until.0) {
        Ok(secret) => {
            let link = address(&h.app, &format!("/ask/{secret}"));
            shown_once(&h, "decide", h.s("ask-hub-made", h.name(hub)), h.s("ask-hub-made-text", h.name(hub)), link)
        }
        Err(error) => broken(&error),
    }
}

/// A question as whoever has the link sees it.
#[derive(Template)]
#[template(path = "doors/ask.html")]
struct AskPage {
    door: Door,
    secret: String,
    /// Who asks whom.
    by: String,
    network: String,
    question: String,
    text: String,
    until: String,
    /// Signed in, and a member already.
    known: Option<String>,
    choice: String,
    reason: String,
    name: String,
    address: String,
    wrong: String,
    /// Asked without a voice.
    outside: bool,
}

impl AskPage {
    fn checked(&self, value: &str) -> &'static str {
        if self.choice == value { "checked" } else { "" }
    }
}

#[derive(Template)]
#[template(path = "doors/ask_over.html")]
struct AskOver {
    door: Door,
}

#[derive(Template)]
#[template(path = "doors/said.html")]
struct SaidPage {
    door: Door,
    secret: String,
    said: SaidLink,
    choice: String,
    question: String,
    wrong: String,
}

#[derive(Template)]
#[template(path = "doors/said_sent.html")]
struct SaidSent {
    door: Door,
    address: String,
    by_mail: bool,
}

#[derive(Template)]
#[template(path = "doors/said_done.html")]
struct SaidDone {
    door: Door,
    words: String,
    next: String,
    /// The page of the round, for who may read it.
    page: Option<String>,
}

/// The question behind a link, as long as it is open.
struct Question {
    net: Arc<Network>,
    asked: AskLink,
    run: Run,
}

impl Question {
    fn find(app: &App, asked: Option<AskLink>) -> Option<Question> {
        let asked = asked?;
        let net = app.node.network_by_id(asked.network)?;
        let run = net.snapshot().world.practice.run(asked.run)?.clone();
        let open = match asked.asked {
            Asked::Hub { .. } => run.is_open() && run.round().is_some() && app.node.clock.now() < run.stage.deadline,
            Asked::Outside { hearing } => run.is_open() && run.hearings.iter().any(|h| h.id == hearing),
        };
        open.then_some(Question { net, asked, run })
    }

    fn words(&self, text: &domain::TextRef) -> String {
        self.net.texts.words(&text.seal).map_or_else(String::new, |w| w.to_string())
    }

    fn name(&self, id: Id) -> String {
        let text = domain::why::name(&self.net.snapshot().world, id);
        text.map_or_else(String::new, |t| self.words(&t))
    }

    fn hearing(&self) -> Option<&Hearing> {
        let Asked::Outside { hearing } = self.asked.asked else { return None };
        self.run.hearings.iter().find(|h| h.id == hearing)
    }

    fn by(&self, l: &L) -> String {
        match self.hearing() {
            Some(hearing) => l.s("hear-by", "x", l.t(constituency(hearing.who))),
            None => l.s("ask-by", "x", self.name(self.run.body)),
        }
    }

    /// In the hub's own time zone.
    fn l(&self, app: &App) -> L {
        let snap = self.net.snapshot();
        let zone = snap.world.body.bodies.get(&self.run.body).and_then(|b| b.zone.as_ref().and_then(|z| TimeZone::get(z.as_str()).ok()));
        app.locales.speak(crate::lang::speak(""), zone.unwrap_or(TimeZone::UTC))
    }

    fn page(&self, app: &App, secret: String, session: Option<&host::Session>) -> AskPage {
        let (l, deadline, now) = (self.l(app), self.run.stage.deadline, app.node.clock.now());
        let until = match self.hearing() {
            Some(_) => l.t("hear-until"),
            None => l.a("mail-until", &[("x", l.moment(deadline, now)), ("zone", l.zone_name(deadline))]),
        };
        let question = self.words(&self.run.text().title);
        AskPage {
            by: self.by(&l),
            door: Door::titled(l, question.clone()),
            secret,
            network: network_name(&self.net),
            text: crate::text::markdown(&self.words(&self.run.text().text), &|_| None),
            question,
            until,
            known: session.filter(|_| self.hearing().is_none()).and_then(|s| self.member(app, s.account)).map(|m| self.name(m)),
            choice: String::new(),
            reason: String::new(),
            name: String::new(),
            address: String::new(),
            wrong: String::new(),
            outside: self.hearing().is_some(),
        }
    }

    /// Who this account is in the network, if they are a member now.
    fn member(&self, app: &App, account: i64) -> Option<MemberId> {
        let member = app.node.member(&self.net, account).ok().flatten()?;
        self.net.snapshot().world.body.active(member).is_ok().then_some(member)
    }

    async fn give(&self, by: Option<MemberId>, command: Value, account: Option<i64>) -> Result<Id, SubmitError> {
        Ok(self.net.submit(Submission { by, command, key: None, account }).await?.first)
    }

    /// The vote of a member; who does not belong to the hub yet comes in by the invitation.
    async fn vote(&self, member: MemberId, invitation: Id, choice: &str, reason: &str, lang: &str) -> Result<(), SubmitError> {
        if !self.net.snapshot().world.body.belongs(member, self.run.body) {
            self.give(Some(member), json!({ "body": { "accept": { "invitation": invitation } } }), None).await?;
        }
        let mut vote = json!({ "run": self.run.id, "round": self.run.round_number(), "text": self.run.text().text.seal, "voice": member });
        if !choice.is_empty() {
            vote["choice"] = json!(choice);
        }
        if !reason.trim().is_empty() {
            vote["reason"] = json!({ "words": reason, "lang": lang });
        }
        self.give(Some(member), json!({ "practice": { "vote": vote } }), None).await.map(drop)
    }

    /// What somebody says who has no voice; once for each address.
    async fn input(&self, app: &App, said: &SaidLink, hearing: Id, l: &L) -> Result<(), SubmitError> {
        let broken = |error: host::StoreError| SubmitError::Store(error.to_string());
        let private = &app.node.private;
        let again = private.heard(self.net.row.id).map_err(broken)?.iter().any(|h| h.hearing == hearing.0 && h.address == said.address);
        if again {
            return Err(refuse(Code::Duplicate, "address", "heard-you-already").into());
        }
        let words = |text: &str| json!({ "words": text, "lang": l.lang });
        let mut input = json!({ "run": self.run.id, "hearing": hearing, "name": words(&said.name), "choice": said.choice });
        if !said.reason.trim().is_empty() {
            input["words"] = words(&said.reason);
        }
        let given = self.give(None, json!({ "practice": { "input": input } }), None).await?;
        let heard =
            Heard { run: self.run.id.0, hearing: hearing.0, input: given.0, address: said.address.clone(), lang: l.lang.to_owned() };
        private.keep_heard(self.net.row.id, &heard).map_err(broken)
    }

    /// A confirmed answer of a hub's member; who is no member yet becomes one.
    async fn count(&self, app: &App, said: &SaidLink, invitation: Id, l: &L) -> Result<(), SubmitError> {
        let account = app.node.account(&said.address).map_err(|e| SubmitError::Store(e.to_string()))?;
        let member = match self.member(app, account) {
            Some(member) => member,
            None => {
                let name = json!({ "words": said.name, "lang": l.lang });
                self.give(None, json!({ "body": { "join": { "invitation": invitation, "name": name } } }), Some(account)).await?
            }
        };
        self.vote(member, invitation, &said.choice, &said.reason, l.lang).await
    }

    fn done(&self, app: &App, choice: &str) -> Response {
        let l = self.l(app);
        let words = l.a("said-words", &[("choice", l.t(label(choice))), ("title", self.words(&self.run.text().title))]);
        let door = Door::titled(l.clone(), l.t("recorded"));
        let page = self.hearing().is_none().then(|| address(app, &format!("/n/{}/{}", self.net.row.slug, self.run.id.0)));
        let next = match self.hearing() {
            Some(_) => l.t("hear-next"),
            None => l.s("said-next", "x", self.name(self.run.body)),
        };
        html(&SaidDone { door, words, next, page })
    }
}

fn label(choice: &str) -> &'static str {
    match choice {
        "yes" => "yes",
        "no" => "no",
        _ => "abstain",
    }
}

fn over(app: &App) -> Response {
    (StatusCode::GONE, html(&AskOver { door: Door::new(app, "ask-over-title") })).into_response()
}

/// `GET /ask/{secret}`.
pub async fn look(State(app): State<Arc<App>>, Path(secret): Path<String>, Visitor(session): Visitor) -> Response {
    match app.node.look_at_ask(&secret) {
        Ok(asked) => match Question::find(&app, asked) {
            Some(question) => html(&question.page(&app, secret, session.as_ref())),
            None => over(&app),
        },
        Err(error) => broken(&error),
    }
}

/// `POST /ask/{secret}`: a member who is signed in answers; anybody else confirms an address first.
pub async fn answer(
    State(app): State<Arc<App>>,
    Extension(ConnectInfo(peer)): Extension<ConnectInfo<SocketAddr>>,
    Path(secret): Path<String>,
    Visitor(session): Visitor,
    body: String,
) -> Response {
    let question = match app.node.look_at_ask(&secret) {
        Ok(asked) => Question::find(&app, asked),
        Err(error) => return broken(&error),
    };
    let Some(question) = question else { return over(&app) };
    let mut page = question.page(&app, secret, session.as_ref());
    let pairs = form_pairs(&body);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned()).unwrap_or_default();
    (page.choice, page.reason, page.name, page.address) = (get("choice"), get("reason"), get("name"), get("address"));
    let refused = |mut page: AskPage, wrong: String| {
        page.wrong = wrong;
        (StatusCode::UNPROCESSABLE_ENTITY, html(&page)).into_response()
    };
    if !["yes", "no", "abstain"].contains(&page.choice.as_str()) {
        let wrong = page.door.l.t("ask-choose");
        return refused(page, wrong);
    }
    let member = session.and_then(|s| question.member(&app, s.account));
    if let (Some(_), Asked::Outside { .. }) = (member, question.asked.asked) {
        // whoever belongs to the network is asked there
        return Redirect::to(&format!("/n/{}/{}", question.net.row.slug, question.run.id.0)).into_response();
    }
    if let (Some(member), Asked::Hub { invitation }) = (member, question.asked.asked) {
        return match question.vote(member, invitation, &page.choice, &page.reason, page.door.l.lang).await {
            Ok(()) => question.done(&app, &page.choice),
            Err(SubmitError::Refused(refusal)) => {
                let wrong = page.door.l.refusal(&refusal);
                refused(page, wrong)
            }
            Err(error) => broken(&error),
        };
    }
    let Some(to) = clean_address(&page.address) else {
        let wrong = page.door.l.t("address-wrong");
        return refused(page, wrong);
    };
    if page.name.is_empty() {
        let wrong = page.door.l.t("missing-name");
        return refused(page, wrong);
    }
    if !app.limit.may_send(&to, peer.ip(), app.node.clock.now().0) {
        return crate::doors::too_often(&app);
    }
    let said = SaidLink { asked: question.asked, address: to, name: page.name, choice: page.choice, reason: page.reason };
    match send(&app, &question, &said, &page.door.l) {
        Ok(()) => html(&SaidSent { door: Door::new(&app, "door-sent"), address: said.address, by_mail: app.options.sends_mail }),
        Err(error) => broken(&error),
    }
}

fn send(app: &App, question: &Question, said: &SaidLink, l: &L) -> Result<(), host::StoreError> {
    let link = address(app, &format!("/said/{}", app.node.said_link(said)?));
    let title = question.words(&question.run.text().title);
    let words = [
        ("name", said.name.clone()),
        ("choice", l.t(label(&said.choice))),
        ("title", title.clone()),
        ("hub", if question.hearing().is_some() { network_name(&question.net) } else { question.name(question.run.body) }),
        ("link", link),
    ];
    let letter = Letter {
        address: said.address.clone(),
        subject: l.s("said-subject", "x", title),
        text: l.a("said-body", &words),
        ..Letter::default()
    };
    app.node.post(&letter)
}

/// `GET /said/{secret}`.
pub async fn look_at_said(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    match app.node.look_at_said(&secret) {
        Ok(Some(said)) => said_page(&app, secret, said, String::new()),
        Ok(None) => over(&app),
        Err(error) => broken(&error),
    }
}

fn said_page(app: &App, secret: String, said: SaidLink, wrong: String) -> Response {
    let Some(question) = Question::find(app, Some(said.asked)) else { return over(app) };
    let l = question.l(app);
    let (choice, title) = (l.t(label(&said.choice)), question.words(&question.run.text().title));
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let door = Door::titled(l, title.clone());
    (status, html(&SaidPage { door, secret, said, choice, question: title, wrong })).into_response()
}

/// `POST /said/{secret}`: the address is confirmed, the answer counts; who is no member yet becomes one.
pub async fn confirm(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    let said = match app.node.use_said(&secret) {
        Ok(Some(said)) => said,
        Ok(None) => return over(&app),
        Err(error) => return broken(&error),
    };
    let Some(question) = Question::find(&app, Some(said.asked)) else { return over(&app) };
    let l = question.l(&app);
    let counted = match said.asked.asked {
        Asked::Hub { invitation } => question.count(&app, &said, invitation, &l).await,
        Asked::Outside { hearing } => question.input(&app, &said, hearing, &l).await,
    };
    match counted {
        Ok(()) => question.done(&app, &said.choice),
        Err(SubmitError::Refused(refusal)) => match app.node.give_back_said(&secret, &said) {
            Ok(()) => said_page(&app, secret, said, l.refusal(&refusal)),
            Err(error) => broken(&error),
        },
        Err(error) => broken(&error),
    }
}

/// The word for those without a voice.
pub fn constituency(who: Constituency) -> &'static str {
    match who {
        Constituency::Clients => "heard-clients",
        Constituency::Partners => "heard-partners",
        Constituency::Affected => "heard-affected",
    }
}

/// `POST /n/{net}/{id}/hear`: opens a hearing, if it is not open yet, and shows the link to pass on.
pub async fn hear(mut h: Here, Path((_, id)): Path<(String, u64)>, body: String) -> Response {
    let who = form_pairs(&body).into_iter().find(|(n, _)| n == "who").map(|(_, v)| v).unwrap_or_default();
    let Ok(who) = serde_json::from_value::<Constituency>(json!(who)) else { return not_found(&h.app) };
    let open = |h: &Here| h.world().practice.run(Id(id))?.hearings.iter().find(|known| known.who == who).map(|known| known.id);
    if open(&h).is_none() {
        if let Err(response) = give(&h, json!({ "practice": { "hear": { "run": id, "who": who } } })).await {
            return response;
        }
        h.snap = h.net.snapshot();
    }
    let (Some(hearing), Some(run)) = (open(&h), h.world().practice.run(Id(id)).filter(|r| r.is_open())) else { return not_found(&h.app) };
    let until = run.opened + run.template.at_most();
    match h.app.node.ask_link(&AskLink { network: h.net.row.id, run: run.id, asked: Asked::Outside { hearing } }, until.0) {
        Ok(secret) => {
            let link = address(&h.app, &format!("/ask/{secret}"));
            let who = h.t(constituency(who));
            shown_once(&h, "decide", h.s("hear-made", &who), h.s("hear-made-text", &who), link)
        }
        Err(error) => broken(&error),
    }
}
