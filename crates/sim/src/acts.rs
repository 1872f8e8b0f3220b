//! What the acts of a story are as commands.

use domain::practice::Run;
use domain::purpose::Says;
use domain::{Id, MemberId, Time, World};
use serde_json::{Value, json};

use crate::ballots::ballot;
use crate::cast::Cast;
use crate::script::{Act, after, words};

/// One voice in so many would have wished for what it consents to.
const WISHED: u64 = 3;

pub(crate) fn answer(run: &Run, voice: Id, choice: &str, reason: Option<&str>, happens: Option<&str>, harms: Option<&str>) -> Value {
    match run.step().kind() {
        "choose" => return mark(run, voice, reason),
        "align" => return align_next(run, voice),
        _ => {}
    }
    let mut body = json!({ "run": run.id, "round": run.round_number(), "text": run.text().text.seal, "voice": voice, "choice": choice });
    for (name, text) in [("reason", reason), ("happens", happens), ("harms", harms)] {
        if let Some(text) = text {
            body[name] = words(text);
        }
    }
    let name = if run.step().kind() == "ballot" { "vote" } else { "respond" };
    // what they can live with is to some also what they would have wished for
    if name == "respond" && choice == "consent" && voice.0.is_multiple_of(WISHED) {
        body["wished"] = json!(true);
    }
    json!({ "practice": { name: body } })
}

/// The voice is aligned with the first point about which it has said nothing.
fn align_next(run: &Run, voice: Id) -> Value {
    let silent = run.points.iter().position(|p| !p.answers.contains_key(&voice)).unwrap_or(0);
    let version = run.points.get(silent).map_or(0, |p| p.versions.len());
    json!({ "practice": { "align": { "run": run.id, "point": silent, "version": version, "voice": voice } } })
}

fn mark(run: &Run, voice: Id, reason: Option<&str>) -> Value {
    let mut body = json!({ "run": run.id, "round": run.round_number(), "voice": voice, "marks": ballot(run, voice) });
    if let Some(reason) = reason {
        body["reason"] = words(reason);
    }
    json!({ "practice": { "mark": body } })
}

/// What somebody found about the theory of change.
pub(crate) fn in_theory(act: &Act, at: Time, world: &World, cast: &Cast) -> Result<Option<Value>, String> {
    Ok(if let Some(w) = &act.witness {
        let link = cast.thing(&w.link)?;
        let mut body = json!({ "link": link, "says": w.says, "level": w.level, "on": at, "words": words(&w.words) });
        if let Some(source) = &w.source {
            body["source"] = words(source);
        }
        if w.answers {
            let evidence = world.purpose.theory.evidence.iter().rev();
            let newest = evidence.filter(|(_, e)| e.link == link && e.says == Says::Contradicts).map(|(id, _)| *id).next();
            body["answers"] = json!(newest.ok_or("nothing contradicts")?);
        }
        Some(json!({ "witness": body }))
    } else if let Some((link, holds, how)) = &act.check {
        Some(json!({ "check": { "link": cast.thing(link)?, "assumption": 0, "holds": holds, "words": words(how) } }))
    } else if let Some((indicator, value, source)) = &act.report {
        Some(json!({ "report": { "indicator": cast.thing(indicator)?, "value": value, "on": at, "words": words(source) } }))
    } else {
        None
    })
}

/// What is done with a mandate or a vote that somebody has.
pub(crate) fn in_mandate(act: &Act, run: Option<Id>, cast: &Cast) -> Result<Option<Value>, String> {
    Ok(if let Some((to, scope)) = &act.lend {
        let scope = match scope.as_str() {
            "everything" => json!("network"),
            "this" => json!({ "run": run }),
            outcome => json!({ "outcome": cast.thing(outcome)? }),
        };
        Some(json!({ "lend": { "scope": scope, "to": cast.person(to)? } }))
    } else if let Some((from, to)) = &act.swap {
        Some(json!({ "swap": { "from": cast.thing(from)?, "to": cast.thing(to)? } }))
    } else if let Some((mandate, text)) = &act.report_on {
        Some(json!({ "report": { "mandate": cast.thing(mandate)?, "words": words(text) } }))
    } else {
        None
    })
}

/// What is done for an agreement in force.
pub(crate) fn in_agreement(
    act: &Act,
    by: MemberId,
    at: Time,
    world: &World,
    agreement: impl Fn() -> Result<Id, String>,
    cast: &Cast,
) -> Result<Option<Value>, String> {
    Ok(if let Some((what, who, days)) = &act.plan {
        let until = after(at, days * 24.0);
        Some(json!({ "plan_step": { "agreement": agreement()?, "words": words(what), "who": cast.person(who)?, "until": until } }))
    } else if let Some(text) = &act.step_done {
        let id = agreement()?;
        let mut open = world.agreement.agreements.get(&id).into_iter().flat_map(|a| a.carrying.open());
        let step = open.find(|s| s.who == by).ok_or("no step of theirs is open")?.id;
        let mut body = json!({ "agreement": id, "step": step });
        if !text.is_empty() {
            body["words"] = words(text);
        }
        Some(json!({ "step_done": body }))
    } else if let Some((reason, affected, cleanup)) = &act.deviate {
        let (reason, affected, cleanup) = (words(reason), words(affected), words(cleanup));
        Some(json!({ "deviate": { "agreement": agreement()?, "reason": reason, "affected": affected, "cleanup": cleanup } }))
    } else if let Some(text) = &act.tell {
        Some(json!({ "tell": { "agreement": agreement()?, "words": words(text) } }))
    } else if let Some(text) = &act.finish {
        Some(json!({ "finish": { "agreement": agreement()?, "words": words(text) } }))
    } else {
        None
    })
}

/// What is done about options.
pub(crate) fn in_choice(
    act: &Act,
    run: &Run,
    voice: &impl Fn() -> Result<Id, String>,
    by: MemberId,
    at: Time,
    cast: &Cast,
) -> Result<Option<(&'static str, Value)>, String> {
    Ok(if let Some(forward) = &act.put_forward {
        let mut option = json!({ "title": words(&forward.title) });
        if let Some(text) = &forward.words {
            option["words"] = words(text);
        }
        if forward.person {
            option["person"] = json!(cast.person(&forward.title)?);
        }
        if let Some(cost) = forward.cost {
            option["cost"] = json!(cost);
        }
        if let Some(days) = forward.days {
            option["at"] = json!(after(at, days * 24.0));
        }
        Some(("put_forward", json!({ "run": run.id, "voice": voice()?, "option": option })))
    } else if let Some(accepts) = act.stand {
        let own = run.items.iter().position(|i| i.option.person == Some(by)).ok_or("nobody put this person forward")?;
        Some(("stand", json!({ "run": run.id, "option": own, "accepts": accepts })))
    } else if let Some((number, need)) = &act.need {
        let point = (*number).saturating_sub(1);
        let version = run.points.get(point as usize).map_or(0, |p| p.versions.len());
        let body = json!({ "run": run.id, "point": point, "version": version, "voice": voice()?, "need": words(need) });
        Some(("align", body))
    } else if let Some((number, text)) = &act.reword {
        let point = (*number).saturating_sub(1);
        let found = run.points.get(point as usize).ok_or("there is no such point")?;
        let answers: Vec<Id> = found.open_needs().map(|(id, ..)| id).collect();
        let mut body =
            json!({ "run": run.id, "point": point, "base": found.versions.len(), "title": words(&text.title), "answers": answers });
        if let Some(more) = &text.words {
            body["words"] = words(more);
        }
        Some(("reword", body))
    } else if let Some((member, because)) = &act.seek {
        Some(("seek_advice", json!({ "run": run.id, "member": cast.person(member)?, "because": because })))
    } else if let Some(text) = &act.advise {
        Some(("advise", json!({ "run": run.id, "words": words(text) })))
    } else if let Some((treatment, why)) = &act.treat {
        let advice = run.advice.iter().find(|a| a.treated.is_none()).ok_or("no advice waits")?;
        Some(("treat_advice", json!({ "run": run.id, "advice": advice.said.id, "treatment": treatment, "words": words(why) })))
    } else if let Some(without) = &act.decide {
        let mut body = json!({ "run": run.id });
        if !without.is_empty() {
            body["without"] = words(without);
        }
        Some(("decide", body))
    } else if let Some(name) = &act.mark_for {
        let person = cast.people.get(name);
        let named = |i: &domain::practice::Item| i.option.person.is_some() && i.option.person == person.copied();
        let option = run.items.iter().position(named).ok_or("nobody of that name stands")?;
        let marks = json!([{ "option": option, "n": 1 }]);
        Some(("mark", json!({ "run": run.id, "round": run.round_number(), "voice": voice()?, "marks": marks })))
    } else if act.mark {
        Some(("mark", mark(run, voice()?, act.reason.as_deref())["practice"]["mark"].clone()))
    } else {
        None
    })
}

/// What is done about who was chosen, by whoever was not asked, and in a group that looks at something together.
pub(crate) fn in_group(act: &Act, run: &Run, by: MemberId, cast: &Cast) -> Result<Option<(&'static str, Value)>, String> {
    let id = run.id;
    Ok(if let Some(why) = &act.set_aside {
        let chosen = run.picked.as_ref().and_then(|p| p.chosen.first()).ok_or("nobody was chosen")?;
        Some(("set_aside", json!({ "run": id, "option": chosen, "words": words(why) })))
    } else if let Some(text) = &act.say_affected {
        Some(("say_affected", json!({ "run": id, "words": words(text) })))
    } else if let Some((stands, text)) = &act.hear_affected {
        let waits = run.affected.iter().find(|a| a.heard.is_none()).ok_or("nobody waits to be heard")?;
        Some(("hear_affected", json!({ "run": id, "affected": waits.said.id, "stands": stands, "words": words(text) })))
    } else if let Some(said) = &act.chart {
        let [chart, text, speaker @ ..] = said.as_slice() else { return Err("a chart, and what goes on it".to_owned()) };
        let mut body = json!({ "run": id, "chart": chart, "words": words(text) });
        if let Some(name) = speaker.first() {
            body["speaker"] = json!(cast.person(name)?);
        }
        Some(("chart", body))
    } else if act.own_chart {
        let own = run.charts.entries.iter().find(|c| c.speaker == by && !c.owned).ok_or("nothing waits to be owned")?;
        Some(("own_chart", json!({ "run": id, "entry": own.id })))
    } else if let Some(text) = &act.arrive {
        Some(("arrive", json!({ "run": id, "words": words(text) })))
    } else if let Some(text) = &act.contest {
        let newest = run.charts.arrivals.last().ok_or("the group has arrived nowhere")?;
        Some(("contest", json!({ "run": id, "arrival": newest.id, "words": words(text) })))
    } else {
        None
    })
}

pub(crate) fn in_run(act: &Act, run: &Run, voice: impl Fn() -> Result<Id, String>) -> Result<(&'static str, Value), String> {
    let question = || {
        let open = run.questions.iter().find(|q| q.answer.is_none() && !q.declined);
        open.map(|q| q.asked.id).ok_or_else(|| "no question is open".to_owned())
    };
    let id = run.id;
    Ok(if let Some(text) = &act.ask {
        ("ask", json!({ "run": id, "voice": voice()?, "words": words(text) }))
    } else if let Some(text) = &act.answer {
        ("answer", json!({ "run": id, "question": question()?, "words": words(text) }))
    } else if act.decline {
        ("decline", json!({ "run": id, "question": question()? }))
    } else if let Some(who) = &act.hear {
        ("hear", json!({ "run": id, "who": who }))
    } else if let Some(text) = &act.reply {
        let waits = run.hearings.iter().flat_map(|h| &h.inputs).find(|i| i.reply.is_none()).map(|i| i.id);
        ("reply", json!({ "run": id, "input": waits.ok_or("nobody waits for an answer")?, "words": words(text) }))
    } else if let Some(text) = &act.react {
        ("react", json!({ "run": id, "voice": voice()?, "words": words(text) }))
    } else if let Some(text) = &act.suggest {
        ("suggest", json!({ "run": id, "voice": voice()?, "words": words(text) }))
    } else if let Some(text) = &act.amend {
        let body = json!({ "run": id, "base": run.versions.len(), "title": words(&text.title), "text": words(&text.text) });
        ("amend", body)
    } else if act.advance {
        ("advance", json!({ "run": id }))
    } else if act.host {
        ("host", json!({ "run": id }))
    } else if let Some(text) = &act.retract {
        ("retract", json!({ "run": id, "words": words(text) }))
    } else if let Some(text) = &act.note {
        ("note", json!({ "run": id, "words": words(text) }))
    } else {
        return Err("the act says nothing to do".to_owned());
    })
}

/// Puts ids for names in an effect: `"@Marta Reis"` a person, `"%Lisbon"` a body, `"$key"` a
/// thing, `"+90"` a time that many days from now, and `{ words = "..." }` stays a text.
pub(crate) fn named(value: Value, at: Time, cast: &Cast) -> Result<Value, String> {
    Ok(match value {
        Value::String(s) => match (s.strip_prefix('@'), s.strip_prefix('%'), s.strip_prefix('$'), s.strip_prefix('+')) {
            (Some(name), ..) => json!(cast.person(name)?),
            (_, Some(name), ..) => json!(cast.body(name)?),
            (_, _, Some(key), _) => json!(cast.thing(key)?),
            (_, _, _, Some(days)) => json!(after(at, days.parse::<f64>().map_err(|e| e.to_string())? * 24.0)),
            _ => Value::String(s),
        },
        Value::Object(map) if map.contains_key("words") => Value::Object(map),
        Value::Object(map) => Value::Object(map.into_iter().map(|(k, v)| Ok((k, named(v, at, cast)?))).collect::<Result<_, String>>()?),
        Value::Array(list) => Value::Array(list.into_iter().map(|v| named(v, at, cast)).collect::<Result<_, String>>()?),
        other => other,
    })
}
