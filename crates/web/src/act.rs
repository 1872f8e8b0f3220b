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
    if name == "practice.propose"
        && let Some(refused) = raise_first(&here, &mut pairs).await
    {
        return refused;
    }
    let values: BTreeMap<String, String> = pairs.iter().cloned().collect();
    let back = values.get("back").filter(|b| b.starts_with(&here.base())).cloned().unwrap_or_else(|| here.base());
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
            here.path.clone_from(&back);
            let form = values.get("form").cloned().unwrap_or(name);
            here.typed = Some(Typed { form, values, pairs, refusal });
            match Page::parse(&back[here.base().len()..]).and_then(|page| pages::render(&here, &page)) {
                Some(html) => (StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response(),
                None => crate::doors::not_found(&here.app),
            }
        }
        Err(error) => broken(&error),
    }
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

fn malformed(field: &str, key: &'static str) -> Refusal {
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
        body["effects"] = Value::Array(effects(here, pairs, lang)?);
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
    let option = |line: &str| {
        let (title, more) = line.split_once('|').map_or((line, None), |(title, more)| (title.trim(), Some(more.trim())));
        let mut option = json!({ "title": { "words": title, "lang": lang } });
        if let Some(more) = more.filter(|m| !m.is_empty()) {
            option["words"] = json!({ "words": more, "lang": lang });
        }
        if let Some(at) = here.l.minute(title).filter(|_| times) {
            option["at"] = json!(at);
        }
        option
    };
    lines.map(option).collect()
}

/// One line of the charter, as the form has it.
fn charter_line(pairs: &[(String, String)]) -> Result<Value, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let matter = get("e.matter").ok_or_else(|| malformed("e.matter", "missing"))?;
    let typed: domain::charter::Matter = serde_json::from_value(json!(matter)).map_err(|_| malformed("e.matter", "malformed"))?;
    let rule = if typed.decided() {
        let by: Vec<&str> = pairs.iter().filter(|(n, _)| n == "e.by").map(|(_, v)| v.as_str()).collect();
        json!({ "decide": { "place": get("e.line_place").unwrap_or("network"), "by": by } })
    } else {
        json!({ "do": { "who": get("e.who").unwrap_or("inside") } })
    };
    let why = get("e.line_why").ok_or_else(|| refuse(Code::NoReason, "e.line_why", "text-empty"))?;
    Ok(json!({ "matter": matter, "rule": rule, "why": why }))
}

/// Where the text of a template cannot be read: line, and what is wrong there.
fn misread(error: &toml::de::Error) -> Refusal {
    let words = error.to_string();
    let plain: Vec<&str> =
        words.lines().filter(|line| !line.trim().is_empty() && !line.contains(" | ") && !line.trim().starts_with('|')).collect();
    malformed("e.template", "template-text").with(plain.join(" "))
}

/// What happens if adopted, as ticked on the form of a proposal.
fn effects(here: &Here, pairs: &[(String, String)], lang: &str) -> Result<Vec<Value>, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let words = |name: &str| get(name).map(|w| json!({ "words": w, "lang": lang }));
    let need = |name: &'static str| words(name).ok_or_else(|| refuse(Code::NoReason, name, "text-empty"));
    let id = |name: &'static str| get(name).and_then(|v| v.parse::<u64>().ok()).ok_or_else(|| malformed(name, "missing"));
    let day = |name: &'static str| get(name).and_then(|d| here.l.end_of_day(d)).ok_or_else(|| malformed(name, "not-a-day"));
    let body = pairs.iter().find(|(n, _)| n == "n.body").and_then(|(_, v)| v.parse::<u64>().ok()).unwrap_or_default();
    let mut list: Vec<Value> = Vec::new();
    if pairs.iter().filter(|(n, _)| n == "e.kind").count() > domain::charter::EFFECTS_MAX {
        return Err(refuse(Code::Limit, "effects", "effects-count").with(domain::charter::EFFECTS_MAX));
    }
    for (_, kind) in pairs.iter().filter(|(n, _)| n == "e.kind") {
        match kind.as_str() {
            "adopt" => list.push(json!({ "agreement": { "adopt": { "sunset": get("e.sunset").is_some() } } })),
            "supersede" => list.push(json!({ "agreement": { "supersede": { "agreement": id("e.agreement")? } } })),
            "end" => list.push(json!({ "agreement": { "end": { "agreement": id("e.agreement")? } } })),
            "pause" => list.push(json!({ "agreement": { "pause": { "agreement": id("e.agreement")? } } })),
            "keep" => list.push(json!({ "agreement": { "keep": { "agreement": id("e.agreement")?, "review": day("e.keep_until")? } } })),
            "amend-purpose" => {
                let base = here.world().purpose.version();
                list.push(json!({ "purpose": { "amend": { "text": need("e.purpose")?, "base": base } } }));
            }
            "create-circle" | "create-hub" => {
                let kind = kind.trim_start_matches("create-");
                let mut create = json!({ "kind": kind, "parent": body, "name": need("e.name")? });
                for (field, name) in [("about", "e.about"), ("place", "e.place")] {
                    if let Some(text) = words(name) {
                        create[field] = text;
                    }
                }
                if kind == "hub" && get("e.trial").is_some() {
                    create["trial"] = json!(day("e.trial")?);
                }
                list.push(json!({ "body": { "create": create } }));
            }
            "admit" | "suspend" => list.push(json!({ "body": { kind.as_str(): { "body": id("e.hub")? } } })),
            "place" => {
                let mut place = json!({ "body": id("e.placed")? });
                if get("e.region").is_some() {
                    place["region"] = json!(id("e.region")?);
                }
                list.push(json!({ "body": { "place": place } }));
            }
            "exit" => list.push(json!({ "body": { "exit": { "body": body } } })),
            "define-role" => {
                let made = list.len();
                let mut role = json!({ "body": body, "name": need("e.role")? });
                if let Some(text) = words("e.role_purpose") {
                    role["purpose"] = text;
                }
                list.push(json!({ "mandate": { "define_role": role } }));
                if get("e.holder").is_some() {
                    let seat = json!({ "role": { "made": made } });
                    list.push(json!({ "mandate": { "grant": { "seat": seat, "holder": id("e.holder")?, "until": day("e.until")? } } }));
                }
            }
            "grant-role" | "grant-voice" => {
                let seat = if kind == "grant-role" { json!({ "role": id("e.grant_role")? }) } else { json!({ "voice": body }) };
                let report_days = get("e.report_days").map(|_| id("e.report_days")).transpose()?;
                list.push(json!({ "mandate": { "grant": { "seat": seat, "holder": id("e.grant_holder")?, "report_days": report_days, "until": day("e.grant_until")?,
                        "instructed": kind == "grant-voice" && (get("e.instructed").is_some() || get("e.latitude").is_some()),
                        "latitude": kind == "grant-voice" && get("e.latitude").is_some(),
                        "substitute": kind == "grant-voice" && get("e.substitute").is_some() } } }));
            }
            "elect" => {
                let seat = match get("e.elect_role").filter(|v| *v != "voice") {
                    Some(_) => json!({ "role": id("e.elect_role")? }),
                    None => json!({ "voice": body }),
                };
                list.push(json!({ "mandate": { "elect": { "seat": seat, "until": day("e.elect_until")? } } }));
            }
            "fund" => {
                let currency = get("e.currency").unwrap_or("EUR").trim().to_uppercase();
                let create = json!({ "body": body, "name": need("e.fund_name")?, "currency": currency });
                list.push(json!({ "fund": { "create": create } }));
            }
            "allocate" => {
                let fund = id("e.fund")?;
                let currency = here.world().fund.funds.get(&Id(fund)).map(|f| f.currency).ok_or_else(|| malformed("e.fund", "missing"))?;
                let amount = pages::share::amount(get("e.amount").unwrap_or_default(), currency);
                let amount = amount.ok_or_else(|| malformed("e.amount", "not-an-amount"))?;
                let (kind, to) = get("e.to").and_then(|v| v.split_once('-')).ok_or_else(|| malformed("e.to", "missing"))?;
                let to: u64 = to.parse().map_err(|_| malformed("e.to", "missing"))?;
                list.push(
                    json!({ "fund": { "allocate": { "fund": fund, "to": { kind: to }, "amount": amount, "what": need("e.for")? } } }),
                );
            }
            "template" => {
                let template: domain::practice::Template =
                    toml::from_str(get("e.template").unwrap_or_default()).map_err(|e| misread(&e))?;
                list.push(json!({ "practice": { "adopt_template": { "template": template } } }));
            }
            "end-mandate" => list.push(json!({ "mandate": { "end": { "mandate": id("e.mandate")? } } })),
            "ratify" => list.push(json!({ "charter": { "ratify": { "thing": id("n.because")? } } })),
            "charter-line" => list.push(json!({ "charter": { "change": { "line": charter_line(pairs)? } } })),
            "charter-adopt" => list.push(json!({ "charter": { "adopt": {} } })),
            kind => list.push(theory_effect(here, pairs, lang, Id(body), kind)?),
        }
    }
    Ok(list)
}

/// What happens to the theory of change if adopted.
fn theory_effect(here: &Here, pairs: &[(String, String)], lang: &str, body: Id, kind: &str) -> Result<Value, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let words = |name: &str| get(name).map(|w| json!({ "words": w, "lang": lang }));
    let need = |name: &'static str| words(name).ok_or_else(|| refuse(Code::NoReason, name, "text-empty"));
    let number = |name: &'static str| get(name).and_then(|v| v.trim().parse::<i64>().ok()).ok_or_else(|| malformed(name, "not-a-number"));
    let with = |mut value: Value, optional: &[(&str, &str)]| {
        for (field, name) in optional {
            if let Some(text) = words(name) {
                value[field] = text;
            }
        }
        value
    };
    let about = [("about", "e.outcome_about"), ("whom", "e.whom")];
    let effect = match kind {
        "outcome" => {
            let mut node = json!({ "name": need("e.outcome")?, "rank": get("e.rank").unwrap_or("middle") });
            if body != Id::NETWORK {
                node["body"] = json!(body);
            }
            json!({ "define_outcome": with(node, &about) })
        }
        "revise-outcome" => {
            let node = json!({ "outcome": number("e.node")?, "name": need("e.outcome")?, "rank": get("e.rank").unwrap_or("middle") });
            json!({ "revise_outcome": with(node, &about) })
        }
        "retire-outcome" => json!({ "retire_outcome": { "outcome": number("e.node")? } }),
        "disconnect" => json!({ "disconnect": { "link": number("e.node")? } }),
        "connect" => {
            let critical = get("e.assumes_critical").is_some();
            let assumes = get("e.assumes").unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty());
            let assumptions: Vec<Value> =
                assumes.map(|line| json!({ "words": { "words": line, "lang": lang }, "critical": critical })).collect();
            json!({ "connect": { "from": number("e.from")?, "to": number("e.leads_to")?, "rationale": need("e.rationale")?,
                "critical": get("e.critical").is_some(), "assumptions": assumptions } })
        }
        "indicator" => {
            let by = get("e.target_by").and_then(|d| here.l.end_of_day(d)).ok_or_else(|| malformed("e.target_by", "not-a-day"))?;
            let measure = json!({ "name": need("e.indicator")?, "unit": need("e.unit")?, "worth": get("e.worth").unwrap_or("people"),
                "baseline": get("e.baseline").map_or(Ok(0), |_| number("e.baseline"))?, "target": number("e.target")?, "by": by });
            json!({ "set_indicator": { "outcome": number("e.node")?, "indicator": with(measure, &[("source", "e.source")]) } })
        }
        "end-indicator" => json!({ "end_indicator": { "indicator": number("e.end_indicator")? } }),
        "endorse" => json!({ "endorse": { "version": number("e.version")? } }),
        _ => return Err(malformed("e.kind", "malformed")),
    };
    Ok(json!({ "purpose": effect }))
}
