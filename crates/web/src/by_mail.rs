//! What a link in a mail opens. Looking changes nothing, whoever looks; only the button does. A link
//! lets one person answer one round with one voice, once, and nothing else.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use domain::practice::Step;
use host::{AnswerLink, MailChoice, Rhythm, Submission, SubmitError};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::act::form_pairs;
use crate::app::App;
use crate::doors::{Door, html};
use crate::here::{Here, broken};

#[derive(Template)]
#[template(path = "doors/answer.html")]
struct AnswerPage<'a> {
    door: Door,
    h: &'a Here,
    secret: String,
    link: AnswerLink,
    title: String,
    because: String,
    text: String,
    seal: String,
    until: String,
    consenting: bool,
    by_hub: bool,
    typed: BTreeMap<String, String>,
    wrong: Option<(String, String)>,
}

impl AnswerPage<'_> {
    fn was(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", String::as_str)
    }

    fn checked(&self, value: &str) -> &'static str {
        if self.was("choice") == value { "checked" } else { "" }
    }

    fn wrong_at(&self, field: &str) -> &str {
        self.wrong.as_ref().filter(|(at, _)| at == field).map_or("", |(_, words)| words)
    }

    /// What is wrong and stands at no field of this page.
    fn wrong_elsewhere(&self) -> &str {
        let here = ["choice", "reason", "happens", "harms"];
        self.wrong.as_ref().filter(|(at, _)| !here.contains(&at.as_str())).map_or("", |(_, words)| words)
    }
}

#[derive(Template)]
#[template(path = "doors/answered.html")]
struct Answered {
    door: Door,
    words: String,
    change: String,
    next: String,
    page: String,
}

#[derive(Template)]
#[template(path = "doors/answer_over.html")]
struct Over {
    door: Door,
}

#[derive(Template)]
#[template(path = "doors/unsubscribe.html")]
struct Unsubscribe {
    door: Door,
    secret: String,
    network: String,
    off: bool,
    choice: MailChoice,
}

impl Unsubscribe {
    fn rhythm(&self, rhythm: &Rhythm) -> String {
        self.door.l.t(format!("rhythm-{}", rhythm.name()))
    }
}

fn over(app: &App) -> Response {
    (StatusCode::GONE, html(&Over { door: Door::new(app, "link-over-title") })).into_response()
}

/// The link, and the member it belongs to, as long as both are good.
fn open(app: &Arc<App>, secret: &str) -> Result<Option<(Here, AnswerLink, i64)>, host::StoreError> {
    let found = app.node.look_at_answer(secret)?;
    Ok(found.and_then(|(link, until)| {
        let net = app.node.network_by_id(link.network)?;
        let here = Here::away(app, &net, link.member)?;
        // the round it was sent for is still open, and still asks this voice
        let run = here.world().practice.run(link.run)?;
        let waits = run.is_open()
            && run.waiting.is_none()
            && run.resting().is_none()
            && run.round_number() == link.round
            && run.round().is_some_and(|r| r.has(link.voice));
        waits.then_some((here, link, until))
    }))
}

fn page(here: &Here, link: AnswerLink, secret: String, typed: BTreeMap<String, String>, refusal: Option<&Refusal>) -> Option<String> {
    let run = here.world().practice.run(link.run)?;
    let before = run.rounds.iter().rev().nth(1).and_then(|r| run.versions.get(r.version as usize - 1));
    let text = match before.filter(|b| b.text.seal != run.text().text.seal) {
        Some(before) => here.changes(&before.text, &run.text().text),
        None => here.md(&run.text().text),
    };
    let title = here.name(run.id);
    let page = AnswerPage {
        door: Door::titled(here.l.clone(), title.clone()),
        h: here,
        secret,
        link,
        title,
        because: here.reason(run.because),
        text,
        seal: run.text().text.seal.to_string(),
        until: here.l.a("mail-until", &[("x", here.when(run.stage.deadline)), ("zone", here.l.zone_name(run.stage.deadline))]),
        consenting: matches!(run.step(), Step::Consent(_)),
        by_hub: link.voice != link.member,
        typed,
        wrong: refusal.map(|r| (r.field.clone(), here.l.refusal(r))),
    };
    page.render().ok()
}

#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    c: String,
}

/// `GET /answer/{secret}`.
pub async fn look(State(app): State<Arc<App>>, Path(secret): Path<String>, Query(chosen): Query<Chosen>) -> Response {
    match open(&app, &secret) {
        Ok(Some((here, link, _))) => {
            let typed = BTreeMap::from([("choice".to_owned(), chosen.c)]);
            page(&here, link, secret, typed, None).map_or_else(|| over(&app), |page| axum::response::Html(page).into_response())
        }
        Ok(None) => over(&app),
        Err(error) => broken(&error),
    }
}

/// `POST /answer/{secret}`: the answer, by whom the link belongs to.
pub async fn answer(State(app): State<Arc<App>>, Path(secret): Path<String>, body: String) -> Response {
    let (here, link, until) = match open(&app, &secret) {
        Ok(Some(found)) => found,
        Ok(None) => return over(&app),
        Err(error) => return broken(&error),
    };
    let typed: BTreeMap<String, String> = form_pairs(&body).into_iter().collect();
    // of two who come at once, one answers
    match app.node.use_answer(&secret) {
        Ok(true) => {}
        Ok(false) => return over(&app),
        Err(error) => return broken(&error),
    }
    let command = command(&here, link, &typed);
    match here.net.submit(Submission { by: Some(link.member), command, key: None, account: None }).await {
        Ok(_) => answered(&app, &here, link, &typed),
        Err(SubmitError::Refused(refusal)) => {
            if let Err(error) = app.node.give_back_answer(&secret, &link, until) {
                return broken(&error);
            }
            let Some(page) = page(&here, link, secret, typed, Some(&refusal)) else { return over(&app) };
            (StatusCode::UNPROCESSABLE_ENTITY, axum::response::Html(page)).into_response()
        }
        Err(error) => broken(&error),
    }
}

fn command(here: &Here, link: AnswerLink, typed: &BTreeMap<String, String>) -> Value {
    let consenting = here.world().practice.run(link.run).is_some_and(|r| matches!(r.step(), Step::Consent(_)));
    let mut fields = json!({ "run": link.run, "round": link.round, "voice": link.voice });
    fields["text"] = json!(typed.get("text"));
    if let Some(choice) = typed.get("choice").filter(|c| !c.is_empty()) {
        fields["choice"] = json!(choice);
    }
    let objects = typed.get("choice").is_some_and(|c| c == "objection");
    for field in ["reason", "happens", "harms"] {
        let wanted = field == "reason" || objects;
        if let Some(words) = typed.get(field).filter(|w| wanted && !w.trim().is_empty()) {
            fields[field] = json!({ "words": words, "lang": here.l.lang });
        }
    }
    json!({ "practice": { (if consenting { "respond" } else { "vote" }): fields } })
}

fn answered(app: &App, here: &Here, link: AnswerLink, typed: &BTreeMap<String, String>) -> Response {
    let label = match typed.get("choice").map(String::as_str) {
        Some("consent" | "yes") => "yes",
        Some("concern") => "yes-but",
        Some("objection") => "no-because",
        Some("stand_aside") => "not-ours",
        Some("no") => "no",
        _ => "abstain",
    };
    let voice = here.name(link.voice);
    let words = here.l.a("answered-words", &[("choice", here.t(label)), ("voice", voice)]);
    let snap = here.net.snapshot();
    let run = snap.world.practice.run(link.run);
    let open = run.filter(|run| run.is_open());
    let change = open.map_or_else(String::new, |run| here.s("can-change", here.when(run.stage.deadline)));
    let next = here.t(if open.is_some() { "answered-next" } else { "answered-closed" });
    let door = Door::titled(here.l.clone(), here.t("recorded"));
    html(&Answered { door, words, change, next, page: crate::doors::address(app, &here.to(link.run)) })
}

fn unsubscribe_page(app: &App, secret: String, network: i64, member: domain::MemberId) -> Result<Response, host::StoreError> {
    let Some(net) = app.node.network_by_id(network) else { return Ok(over(app)) };
    let choice = app.node.private.mail_choice(network, member.0)?;
    let door = Door::new(app, "mail-off");
    let off = choice.rhythm == Rhythm::Never;
    Ok(html(&Unsubscribe { door, secret, network: crate::doors::network_name(&net), off, choice }))
}

/// `GET /unsubscribe/{secret}`.
pub async fn look_at_off(State(app): State<Arc<App>>, Path(secret): Path<String>) -> Response {
    let found = app.node.look_at_unsubscribe(&secret);
    match found.and_then(|f| f.map_or_else(|| Ok(over(&app)), |(network, member)| unsubscribe_page(&app, secret, network, member))) {
        Ok(response) => response,
        Err(error) => broken(&error),
    }
}

/// `POST /unsubscribe/{secret}`: by a mail program's one click (RFC 8058), or by the page's form,
/// which may choose another rhythm instead.
pub async fn off(State(app): State<Arc<App>>, Path(secret): Path<String>, body: String) -> Response {
    let chosen = form_pairs(&body).into_iter().find(|(name, _)| name == "rhythm").and_then(|(_, v)| Rhythm::named(&v));
    let done = app.node.look_at_unsubscribe(&secret).and_then(|found| {
        let Some((network, member)) = found else { return Ok(over(&app)) };
        let before = app.node.private.mail_choice(network, member.0)?;
        let choice = MailChoice { rhythm: chosen.unwrap_or(Rhythm::Never), ..before };
        app.node.private.choose_mail(network, member.0, choice)?;
        unsubscribe_page(&app, secret, network, member)
    });
    done.unwrap_or_else(|error| broken(&error))
}
