//! Forms become commands. A field's name says its kind and where it goes: `w.words` is a text,
//! `n.run` a number, `s.choice` a word, `d.review` a day to come, `p.on` a day that was, `t.at` a time, `b.money_short` a box that is
//! ticked, `y.accepts` yes or no, `c.amount` money, `m.3` a number on a ballot, `h.number` something only its hash is sent of.
//! Refused, the page comes back with what was typed and what to mend beside it.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::kernel::refuse;
use domain::{Code, Id, Refusal};
use host::{Recorded, Submission, SubmitError};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::effects;
use crate::here::{Here, Typed, broken};
use crate::pages::{self, Page};

/// Which commands a page may give, and nothing else: what the API offers beyond is for programs.
fn known(name: &str) -> Option<(&str, &str)> {
    let (module, command) = name.split_once('.')?;
    let fits = domain::MODULES.contains(&module) && !matches!((module, command), ("body", "found" | "join") | ("practice", "outage"));
    fits.then_some((module, command))
}

/// `POST /n/{net}/do/{command}`.
pub async fn act(mut here: Here, Path((_, name)): Path<(String, String)>, body: String) -> Response {
    let mut pairs: Vec<(String, String)> = form_pairs(&body);
    if name == "practice.propose" && pairs.iter().any(|(field, _)| field == "take") {
        // what nobody but the form ticked is ticked anew, as the other way has it
        let chosen = |(field, kind): &&(String, String)| field == "e.kind" && !["adopt", "allocate-chosen"].contains(&kind.as_str());
        if !pairs.iter().any(|pair| chosen(&pair)) {
            pairs.retain(|(field, _)| field != "e.kind");
            pairs.push(("e.kind.first".to_owned(), String::new()));
        }
        return again(here, name, pairs, None, StatusCode::OK);
    }
    if name == "practice.propose"
        && let Some(refused) = raise_first(&here, &mut pairs).await
    {
        return refused;
    }
    let values: BTreeMap<String, String> = pairs.iter().cloned().collect();
    let back = came_from(&here, &values);
    let Some((module, command)) = known(&name) else { return crate::doors::not_found(&here.app) };
    let filled = fill(&here, &name, &pairs).map(|body| json!({ module: { command: body } }));
    let result = match filled {
        Ok(command) => here.net.submit(Submission { by: Some(here.me), command, key: None, account: None }).await,
        Err(refusal) => Err(SubmitError::Refused(refusal)),
    };
    match result {
        Ok(recorded) => done(&here, &name, &values, &back, &recorded),
        Err(SubmitError::Refused(refusal)) => {
            here.snap = here.net.snapshot();
            again(here, name, pairs, Some(refusal), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => broken(&error),
    }
}

/// The page of a form again, with what was typed: to mend what was refused, or for another way of deciding.
fn again(mut here: Here, name: String, pairs: Vec<(String, String)>, refusal: Option<Refusal>, status: StatusCode) -> Response {
    let values: BTreeMap<String, String> = pairs.iter().cloned().collect();
    let mut back = came_from(&here, &values);
    if name == "practice.propose"
        && let Some(way) = values.get("s.template")
    {
        back = with_way(&back, way);
    }
    here.path.clone_from(&back);
    let form = values.get("form").cloned().unwrap_or(name);
    here.typed = Some(Typed { form, values, pairs, refusal });
    match Page::parse(&back[here.base().len()..]).and_then(|page| pages::render(&here, &page)) {
        Some(html) => (status, Html(html)).into_response(),
        None => crate::doors::not_found(&here.app),
    }
}

/// The page on which a form stood.
fn came_from(here: &Here, values: &BTreeMap<String, String>) -> String {
    values.get("back").filter(|b| b.starts_with(&here.base())).cloned().unwrap_or_else(|| here.base())
}

/// The address of a form for a proposal, for another way of deciding.
fn with_way(back: &str, way: &str) -> String {
    let (path, query) = back.split_once('?').unwrap_or((back, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("way=")).map(str::to_owned);
    let named = way.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let way = Some(way).filter(|way| named && !way.is_empty()).map(|way| format!("way={way}"));
    format!("{path}?{}", others.chain(way).collect::<Vec<_>>().join("&"))
}

/// Whoever proposes without a tension may say it in the same form: it is raised first, and is the reason. What
/// is refused afterwards keeps it.
async fn raise_first(here: &Here, pairs: &mut Vec<(String, String)>) -> Option<Response> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.clone());
    let (None, Some(words)) = (get("n.because"), get("tension")) else { return None };
    let body = get("n.body").and_then(|b| b.parse::<u64>().ok()).unwrap_or_default();
    let lang = get("lang").unwrap_or_else(|| here.l.lang.to_owned());
    let command = json!({ "purpose": { "raise": { "body": body, "words": { "words": words, "lang": lang } } } });
    match here.net.submit(Submission { by: Some(here.me), command, key: None, account: None }).await {
        Ok(recorded) => {
            pairs.retain(|(name, _)| name != "n.because" && name != "tension");
            pairs.push(("n.because".to_owned(), recorded.first.0.to_string()));
            pairs.push(("raised".to_owned(), recorded.first.0.to_string()));
            None
        }
        // the form comes back and says that the reason is missing
        Err(SubmitError::Refused(_)) => None,
        Err(error) => Some(broken(&error)),
    }
}

/// Pairs of an urlencoded form, in order.
pub fn form_pairs(body: &str) -> Vec<(String, String)> {
    body.split('&')
        .filter(|p| !p.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(n, v)| (plus(n), plus(v)))
        .collect()
}

fn plus(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let hex = |at: usize| bytes.get(at).and_then(|b| (*b as char).to_digit(16));
        match (bytes[i], hex(i + 1), hex(i + 2)) {
            (b'%', Some(a), Some(b)) => {
                out.push((a * 16 + b) as u8);
                i += 3;
                continue;
            }
            (b'+', ..) => out.push(b' '),
            (other, ..) => out.push(other),
        }
        i += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn done(here: &Here, name: &str, values: &BTreeMap<String, String>, back: &str, recorded: &Recorded) -> Response {
    match name {
        "practice.propose" | "purpose.raise" => Redirect::to(&here.to(recorded.first)).into_response(),
        "body.invite" => invited(here, recorded.first),
        "body.leave" if values.get("n.body").is_some_and(|b| b == "0") => Redirect::to("/").into_response(),
        _ => {
            let anchor = values.get("anchor").filter(|a| a.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
            Redirect::to(&format!("{back}{}", anchor.map_or_else(String::new, |a| format!("#{a}")))).into_response()
        }
    }
}

/// The link of a new invitation, shown once.
fn invited(here: &Here, invitation: Id) -> Response {
    let snap = here.net.snapshot();
    let Some(known) = snap.world.body.invitations.get(&invitation) else { return crate::doors::not_found(&here.app) };
    match here.app.node.invitation_link(here.net.row.id, invitation, known.until.0, None) {
        Ok(secret) => pages::invited(here, known.body, &crate::doors::address(&here.app, &format!("/join/{secret}"))),
        Err(error) => broken(&error),
    }
}

pub(crate) fn malformed(field: &str, key: &'static str) -> Refusal {
    refuse(Code::Malformed, field, key)
}

/// A field stands at most this deep in a command.
const PATH_PARTS_MAX: usize = 8;

/// The body of a command from the fields of its form.
fn fill(here: &Here, name: &str, pairs: &[(String, String)]) -> Result<Value, Refusal> {
    let mut body = Value::Object(Map::new());
    let lang = pairs.iter().find(|(n, _)| n == "lang").map_or(here.l.lang, |(_, v)| v.as_str());
    for (field, value) in pairs {
        let Some((kind, path)) = field.split_once('.') else { continue };
        if path.split('.').count() > PATH_PARTS_MAX || path.split('.').any(str::is_empty) {
            return Err(malformed("", "too-nested").with(PATH_PARTS_MAX));
        }
        let value = match kind {
            "w" if value.trim().is_empty() => continue,
            "w" => json!({ "words": value, "lang": lang }),
            "s" if value.is_empty() => continue,
            "s" => Value::String(value.clone()),
            "n" if value.is_empty() => continue,
            "n" => json!(value.trim().parse::<i64>().map_err(|_| malformed(path, "not-a-number"))?),
            "d" if value.is_empty() => continue,
            "d" => json!(here.l.end_of_day(value).ok_or_else(|| malformed(path, "not-a-day"))?),
            "p" if value.is_empty() => continue,
            "p" => json!(here.l.start_of_day(value).ok_or_else(|| malformed(path, "not-a-day"))?),
            "b" => Value::Bool(true),
            "y" => Value::Bool(value == "yes"),
            "f" => Value::Bool(false),
            "t" if value.is_empty() => continue,
            "t" => json!(here.l.minute(value).ok_or_else(|| malformed(path, "not-a-time"))?),
            "h" if value.is_empty() => return Err(refuse(Code::Malformed, path, "text-empty")),
            "h" => json!(domain::Seal(Sha256::digest(value).into())),
            "c" if value.trim().is_empty() => continue,
            "c" => json!(money(value, pairs).ok_or_else(|| malformed(path, "not-an-amount"))?),
            "m" | "o" => {
                mark(&mut body, kind, path, value)?;
                continue;
            }
            "l" => {
                let id = json!(value.parse::<u64>().map_err(|_| malformed(path, "not-a-number"))?);
                put(&mut body, path, |place| match place {
                    Value::Array(list) => list.push(id.clone()),
                    place => *place = json!([id]),
                });
                continue;
            }
            _ => continue,
        };
        put(&mut body, path, |place| *place = value.clone());
    }
    if let Some((_, scope)) = pairs.iter().find(|(n, _)| n == "scope") {
        body["scope"] = lent_scope(scope)?;
    }
    if name == "practice.propose" {
        body["options"] = Value::Array(options(here, pairs, lang));
        body["effects"] = Value::Array(effects::effects(here, pairs, lang)?);
    }
    Ok(body)
}

/// For what a vote is lent: `network`, `outcome-3`, `run-412`.
fn lent_scope(text: &str) -> Result<Value, Refusal> {
    let wrong = || malformed("scope", "malformed");
    match text.split_once('-') {
        None if text == "network" => Ok(json!("network")),
        Some((kind @ ("outcome" | "run"), id)) => Ok(json!({ kind: id.parse::<u64>().map_err(|_| wrong())? })),
        _ => Err(wrong()),
    }
}

/// An amount in minor units of the currency that the form names.
fn money(text: &str, pairs: &[(String, String)]) -> Option<u64> {
    let currency = pairs.iter().find(|(n, _)| n == "currency").map(|(_, v)| v.clone())?;
    pages::share::amount(text, currency.try_into().ok()?)
}

/// A mark on a ballot: `m.3=2` gives option 3 the number 2, `o.mark=3` marks option 3.
fn mark(body: &mut Value, kind: &str, path: &str, value: &str) -> Result<(), Refusal> {
    let number = |text: &str| text.trim().parse::<i64>().map_err(|_| malformed("marks", "not-a-number"));
    if value.trim().is_empty() {
        return Ok(());
    }
    let (option, n) = if kind == "o" { (number(value)?, 1) } else { (number(path)?, number(value)?) };
    put(body, "marks", |place| match place {
        Value::Array(list) => list.push(json!({ "option": option, "n": n })),
        place => *place = json!([{ "option": option, "n": n }]),
    });
    Ok(())
}

fn put(body: &mut Value, path: &str, set: impl FnOnce(&mut Value)) {
    let mut place = body;
    for part in path.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[part];
    }
    set(place);
}

/// What can be chosen or is aligned on, a line each, with words after a bar; where the way asks for
/// times, a line is a time.
fn options(here: &Here, pairs: &[(String, String)], lang: &str) -> Vec<Value> {
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
    let way = here.world().practice.templates.get(get("s.template"));
    let times = way.and_then(|t| t.gather()).is_some_and(|rule| rule.of == domain::practice::Gathers::Times);
    let lines = get("options").lines().map(str::trim).filter(|line| !line.is_empty());
    let spends = way.and_then(|t| t.chooses()).is_some_and(|rule| rule.method.spends());
    let aligns = way.is_some_and(|t| t.aligns());
    let option = |line: &str| {
        let mut parts = line.split('|').map(str::trim);
        let title = parts.next().unwrap_or_default();
        let mut option = json!({ "title": { "words": title, "lang": lang } });
        if spends && let Some(cost) = parts.next() {
            // what is no amount is refused as a missing one, beside the options
            option["cost"] = json!(money(cost, pairs));
        }
        if let Some(more) = parts.next().filter(|m| !m.is_empty()) {
            option["words"] = json!({ "words": more, "lang": lang });
        }
        if let Some(others) = parts.next().filter(|_| aligns) {
            let numbers = others.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse::<u32>().ok());
            option["rests_on"] = json!(numbers.map(|n| n.saturating_sub(1)).collect::<Vec<u32>>());
        }
        if let Some(at) = here.l.minute(title).filter(|_| times) {
            option["at"] = json!(at);
        }
        option
    };
    lines.map(option).collect()
}
