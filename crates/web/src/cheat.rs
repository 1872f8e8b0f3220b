//! *Try to cheat*: in the demo a visitor attempts what a founder or an operator might. Every attempt
//! is made for real, on the living network, and shows what came of it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::MemberId;
use domain::charter::Matter;
use domain::practice::Run;
use host::{Network, Submission, SubmitError};
use serde_json::{Value, json};

use crate::app::App;
use crate::demo::Demo;
use crate::doors::{Door, field, html, not_found};
use crate::here::{Here, broken};

/// What the founder attempts, then what the operator does.
const FOUNDER: [&str; 5] = ["purpose", "mandate", "hub", "voice", "close"];
const OPERATOR: [&str; 2] = ["nobody", "rewrite"];

#[derive(Template)]
#[template(path = "doors/cheat.html")]
struct CheatPage {
    door: Door,
    h: Here,
    tried: Option<Tried>,
}

/// What came of an attempt.
struct Tried {
    what: &'static str,
    /// In words; the record's own check speaks English.
    refused: String,
    /// Who may do it, if anybody may.
    who: String,
    /// Something was recorded after all.
    recorded: bool,
}

impl CheatPage {
    fn founder(&self) -> [&'static str; 5] {
        FOUNDER
    }

    fn operator(&self) -> [&'static str; 2] {
        OPERATOR
    }
}

fn founder(app: &Arc<App>) -> Option<Here> {
    let demo = app.options.demo.as_ref()?;
    let net = app.node.network(&demo.slug)?;
    let person = demo.people.iter().find(|p| p.key == "aylin")?;
    Here::away(app, &net, Demo::member(&net, &person.name)?)
}

fn page(h: Here, tried: Option<Tried>) -> Response {
    let title = h.t("cheat-title");
    html(&CheatPage { door: Door::titled(h.l.clone(), title), h, tried })
}

pub async fn look(State(app): State<Arc<App>>) -> Response {
    founder(&app).map_or_else(|| not_found(&app), |h| page(h, None))
}

pub async fn attempt(State(app): State<Arc<App>>, body: String) -> Response {
    let what = field(&body, "what");
    let (Some(what), Some(h)) = (FOUNDER.into_iter().chain(OPERATOR).find(|w| *w == what), founder(&app)) else { return not_found(&app) };
    if what == "rewrite" {
        let net = h.net.clone();
        return match tokio::task::spawn_blocking(move || rewrite(&net)).await {
            Ok(Ok(found)) => page(h, Some(found)),
            Ok(Err(error)) => broken(&error),
            Err(error) => broken(&error),
        };
    }
    let Some((by, command, who)) = attempted(&h, what) else { return not_found(&app) };
    match h.net.submit(Submission { by, command, key: None, account: None }).await {
        Ok(_) => page(h, Some(Tried { what, refused: String::new(), who, recorded: true })),
        Err(SubmitError::Refused(refusal)) => {
            let refused = h.l.refusal(&refusal);
            page(h, Some(Tried { what, refused, who, recorded: false }))
        }
        Err(error) => broken(&error),
    }
}

/// The command of an attempt, and who may do what it tries.
fn attempted(h: &Here, what: &str) -> Option<(Option<MemberId>, Value, String)> {
    let world = h.world();
    let words = |key: &str| json!({ "words": h.t(key), "lang": h.l.lang });
    let marta = h.app.options.demo.as_ref()?.people.iter().find(|p| p.key == "marta")?;
    let (mandate, held) = world.mandate.held_by(Demo::member(&h.net, &marta.name)?).next()?;
    let hub = world.mandate.body_of(held.seat)?;
    // an open round if there is one; what is over cannot be cheated either
    let round = |r: &&Run| r.consent_rule().is_some() && r.waiting.is_none();
    let newest = || world.practice.runs.values().next_back().map(|run| &**run);
    let run = world.practice.open_runs().find(round).or_else(|| world.practice.open_runs().next()).or_else(newest)?;
    let bring = |effect: Value| json!({ "charter": { "bring_in": { "effects": [effect] } } });
    let rule = |matter| world.charter.lines.get(&matter).map(|line| h.rule(&line.rule)).unwrap_or_default();
    let advance = json!({ "practice": { "advance": { "run": run.id } } });
    Some(match what {
        "purpose" => {
            let amend = json!({ "purpose": { "amend": { "text": words("cheat-new-purpose"), "base": world.purpose.version() } } });
            (Some(h.me), bring(amend), rule(Matter::AmendPurpose))
        }
        "mandate" => (Some(h.me), bring(json!({ "mandate": { "end": { "mandate": mandate } } })), rule(Matter::EndVoice)),
        "hub" => (Some(h.me), bring(json!({ "body": { "dissolve": { "body": hub } } })), rule(Matter::DissolveHub)),
        "voice" => {
            let answer =
                json!({ "run": run.id, "round": run.round_number(), "text": run.text().text.seal, "voice": hub, "choice": "consent" });
            (Some(h.me), json!({ "practice": { "respond": answer } }), h.s("cheat-who-voice", h.name(held.holder)))
        }
        "close" => (Some(h.me), advance, run.host.map_or_else(|| h.t("cheat-who-nobody"), |host| h.s("cheat-who-host", h.name(host)))),
        _ => (None, advance, h.t("cheat-who-operator")),
    })
}

/// The operator turns an objection into a yes in the file, and somebody checks it.
fn rewrite(net: &Network) -> Result<Tried, host::ExportError> {
    let mut export = Vec::new();
    host::export(net, host::TextsFor::Members, &mut export)?;
    let forged = String::from_utf8_lossy(&export).replacen(r#"\"choice\":\"objection\""#, r#"\"choice\":\"consent\""#, 1);
    let found = host::verify(&mut forged.as_bytes(), None, None);
    let refused = found.as_ref().err().map(ToString::to_string).unwrap_or_default();
    Ok(Tried { what: "rewrite", refused, who: String::new(), recorded: found.is_ok() })
}
