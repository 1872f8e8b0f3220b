//! What a proposal would change, as ticked on its form: fields become effects.

use domain::kernel::refuse;
use domain::{Code, Id, Refusal};
use serde_json::{Value, json};

use crate::act::malformed;
use crate::here::Here;
use crate::pages;

/// One line of the charter, as the form has it.
fn charter_line(pairs: &[(String, String)]) -> Result<Value, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let matter = get("e.matter").ok_or_else(|| malformed("e.matter", "choose-one"))?;
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
///
/// # Errors
/// The field of the form that is empty or cannot be read.
pub fn effects(here: &Here, pairs: &[(String, String)], lang: &str) -> Result<Vec<Value>, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let words = |name: &str| get(name).map(|w| json!({ "words": w, "lang": lang }));
    let need = |name: &'static str| words(name).ok_or_else(|| refuse(Code::NoReason, name, "text-empty"));
    let id = |name: &'static str| get(name).and_then(|v| v.parse::<u64>().ok()).ok_or_else(|| malformed(name, "choose-one"));
    let day = |name: &'static str| get(name).and_then(|d| here.l.end_of_day(d)).ok_or_else(|| malformed(name, "not-a-day"));
    let body = pairs.iter().find(|(n, _)| n == "n.body").and_then(|(_, v)| v.parse::<u64>().ok()).unwrap_or_default();
    let mut list: Vec<Value> = Vec::new();
    if pairs.iter().filter(|(n, _)| n == "e.kind").count() > domain::charter::EFFECTS_MAX {
        return Err(refuse(Code::Limit, "effects", "effects-count").with(domain::charter::EFFECTS_MAX));
    }
    // what ends goes first: a seat is vacant before it is given
    let kinds = || pairs.iter().filter(|(n, _)| n == "e.kind");
    let ends = |kind: &str| kind == "end-mandate";
    for (_, kind) in kinds().filter(|(_, k)| ends(k)).chain(kinds().filter(|(_, k)| !ends(k))) {
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
                for (field, name) in [("purpose", "e.role_purpose"), ("accountabilities", "e.role_accountabilities")] {
                    if let Some(text) = words(name) {
                        role[field] = text;
                    }
                }
                if let Some(duty) = get("e.duty") {
                    role["duty"] = json!(duty);
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
                let (fund, amount) = fund_and_amount(here, id("e.fund")?, get("e.amount"), "e.amount")?;
                let to = holder(get("e.to"), "e.to")?;
                list.push(json!({ "fund": { "allocate": { "fund": fund, "to": to, "amount": amount, "what": need("e.for")? } } }));
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
            "allocate-chosen" => list.push(json!({ "fund": { "allocate_chosen": { "fund": id("e.fund_chosen")? } } })),
            "recall" => {
                let (fund, from) = get("e.recall_from").and_then(|v| v.split_once('-')).unwrap_or_default();
                let fund = fund.parse().map_err(|_| malformed("e.recall_from", "choose-one"))?;
                let from = holder(Some(from), "e.recall_from")?;
                let (fund, amount) = fund_and_amount(here, fund, get("e.recall_amount"), "e.recall_amount")?;
                list.push(json!({ "fund": { "recall": { "fund": fund, "from": from, "amount": amount, "what": need("e.recall_for")? } } }));
            }
            kind if pages::structure::KINDS.contains(&kind) => list.push(structure_effect(pairs, lang, body, kind)?),
            kind => list.push(theory_effect(here, pairs, lang, Id(body), kind)?),
        }
    }
    Ok(list)
}

/// A fund, and an amount in its currency.
fn fund_and_amount(here: &Here, fund: u64, amount: Option<&str>, field: &'static str) -> Result<(u64, u64), Refusal> {
    let known = here.world().fund.funds.get(&Id(fund)).ok_or_else(|| malformed(field, "choose-one"))?;
    let amount = pages::share::amount(amount.unwrap_or_default(), known.currency);
    Ok((fund, amount.ok_or_else(|| malformed(field, "not-an-amount"))?))
}

/// Who holds money: `body-3`, `member-12`.
fn holder(text: Option<&str>, field: &'static str) -> Result<Value, Refusal> {
    let (kind, id) = text.and_then(|v| v.split_once('-')).ok_or_else(|| malformed(field, "choose-one"))?;
    let id: u64 = id.parse().map_err(|_| malformed(field, "choose-one"))?;
    Ok(json!({ kind: id }))
}

/// What happens to roles and domains if adopted.
fn structure_effect(pairs: &[(String, String)], lang: &str, body: u64, kind: &str) -> Result<Value, Refusal> {
    let get = |name: &str| pairs.iter().find(|(n, v)| n == name && !v.trim().is_empty()).map(|(_, v)| v.as_str());
    let words = |name: &str| get(name).map(|w| json!({ "words": w, "lang": lang }));
    let need = |name: &'static str| words(name).ok_or_else(|| refuse(Code::NoReason, name, "text-empty"));
    let node = || get("e.of").and_then(|v| v.trim().parse::<u64>().ok()).ok_or_else(|| malformed("e.of", "choose-one"));
    let with = |mut value: Value, optional: &[(&str, &str)]| {
        for (field, name) in optional {
            if let Some(text) = words(name) {
                value[field] = text;
            }
        }
        value
    };
    Ok(match kind {
        "amend-role" => {
            let role = json!({ "role": node()?, "name": need("e.says_name")? });
            let more = [("purpose", "e.says_purpose"), ("accountabilities", "e.says_accountabilities")];
            json!({ "mandate": { "amend_role": with(role, &more) } })
        }
        "limit-role" => {
            let number = |name: &'static str| {
                let text = get(name).map(str::trim);
                text.map(|t| t.parse::<u32>().map_err(|_| malformed(name, "not-a-number"))).transpose()
            };
            let limits = json!({ "holders": number("e.limit_holders")?, "terms": number("e.limit_terms")? });
            json!({ "mandate": { "limit_role": { "role": node()?, "limits": limits } } })
        }
        "end-role" => json!({ "mandate": { "end_role": { "role": node()? } } }),
        "link-role" => json!({ "mandate": { "link_role": { "role": node()?, "body": body } } }),
        "add-to-role" => json!({ "mandate": { "add_to_role": { "role": node()?, "body": body, "words": need("e.adds")? } } }),
        "unlink-role" => json!({ "mandate": { "unlink_role": { "role": node()?, "body": body } } }),
        "domain" => {
            let domain = json!({ "body": body, "name": need("e.domain")? });
            json!({ "body": { "define_domain": with(domain, &[("about", "e.domain_about")]) } })
        }
        "pass-on" => json!({ "body": { "pass_domain_on": { "domain": node()?, "to": holder(get("e.passed_to"), "e.passed_to")? } } }),
        "take-back" => json!({ "body": { "take_domain_back": { "domain": node()?, "body": body } } }),
        "end-domain" => json!({ "body": { "end_domain": { "domain": node()? } } }),
        _ => return Err(malformed("e.kind", "malformed")),
    })
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
