//! The record at its edges: every byte of an export, and every event as large as it can be.

use std::collections::BTreeMap;
use std::io::BufReader;

use domain::kernel::ENTRY_BYTES_MAX;
use domain::{Code, Entry, Event, Id, Time};
use host::{TextsFor, verify};
use serde_json::{Value, json};
use sim::Stage;
use store::{Memory, Record};
use tensegrity::presets;
use tensegrity::stage::LedgerStage;

use crate::play;

const START: Time = Time(1_700_000_000_000);
const SEED: [u8; 32] = [3; 32];

fn words(text: &str) -> Value {
    json!({ "words": text, "lang": "en" })
}

fn founded() -> LedgerStage {
    let mut stage = LedgerStage::default();
    let mut founding = presets::founding().unwrap();
    for (field, text) in [("name", "Small"), ("purpose", "To be checked."), ("founder", "Founder")] {
        founding[field] = words(text);
    }
    stage.act(START, None, json!({ "body": { "found": founding } })).unwrap();
    stage
}

/// A hub with one person who speaks for it, and a proposal they have answered.
fn small_record() -> String {
    let mut stage = founded();
    let hub = json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": words("Lisbon") } } });
    let at = stage.world().next.0;
    stage.act(START, Some(Id(1)), json!({ "charter": { "bring_in": { "effects": [hub] } } })).unwrap();
    let (hub, until) = (at + 1, START.0 + 86_400_000 * 20);
    let (invitation, _) =
        stage.act(START, Some(Id(1)), json!({ "body": { "invite": { "body": hub, "uses": 1, "until": until } } })).unwrap();
    let (member, _) = stage.act(START, None, json!({ "body": { "join": { "invitation": invitation, "name": words("Ana") } } })).unwrap();
    let grant = json!({ "mandate": { "grant": { "seat": { "voice": hub }, "holder": member, "until": START.0 + 86_400_000 * 300 } } });
    stage.act(START, Some(Id(1)), json!({ "charter": { "bring_in": { "effects": [grant] } } })).unwrap();
    let (because, _) =
        stage.act(START, Some(member), json!({ "purpose": { "raise": { "body": 0, "words": words("It pulls.") } } })).unwrap();
    let propose = json!({ "practice": { "propose": { "body": 0, "because": because, "title": words("Try it"), "text": words("We try it."),
        "effects": [{ "agreement": { "adopt": {} } }], "criterion": words("Nobody came.") } } });
    let (run, _) = stage.act(START, Some(member), propose).unwrap();
    while stage.world().practice.run(run).unwrap().round().is_none() {
        let due = stage.world().due().unwrap();
        stage.tick(due);
    }
    let consent_opens = stage.world().at;
    let text = stage.world().practice.run(run).unwrap().text().text.seal;
    let respond = json!({ "practice": { "respond": { "run": run, "round": 1, "text": text, "voice": hub, "choice": "concern",
        "reason": words("Short notice.") } } });
    stage.act(consent_opens, Some(member), respond).unwrap();
    assert!(!stage.world().practice.run(run).unwrap().is_open(), "the only hub answered");
    let memory = Memory::default();
    let row = memory.create("small", SEED).unwrap();
    memory.append(&stage.ledger.take(row.id, &SEED)).unwrap();
    let row = memory.networks().unwrap().remove(0);
    let mut out = Vec::new();
    host::export_stored(&memory, &row, TextsFor::Members, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Not one byte of an export is free: whichever is changed, `verify` says where.
#[test]
fn every_single_byte_counts() {
    let text = small_record();
    let check = |bytes: &[u8]| verify(&mut BufReader::new(bytes), None, None);
    assert!(check(text.as_bytes()).is_ok_and(|report| report.outcomes == 1));
    let lines: Vec<usize> = text.bytes().scan(1, |line, b| Some(std::mem::replace(line, *line + usize::from(b == b'\n')))).collect();
    let header_of = |line: usize| text.lines().nth(line - 1).map_or("", |l| l.split(':').next().unwrap_or_default());
    let mut rng = sim::SplitMix(17);
    let bits: Vec<u8> = text.bytes().map(|_| 1 << rng.below(7)).collect();
    std::thread::scope(|scope| {
        for half in 0..2 {
            let (text, lines, bits) = (&text, &lines, &bits);
            scope.spawn(move || {
                let mut bytes = text.as_bytes().to_vec();
                for at in (half..bytes.len()).step_by(2) {
                    bytes[at] ^= bits[at];
                    let found = check(&bytes);
                    let what = || format!("byte {at} in line {} ({}…)", lines[at], header_of(lines[at]));
                    let fault = found.err().unwrap_or_else(|| panic!("{} went unnoticed", what()));
                    assert!(fault.place.starts_with("line ") || fault.place.starts_with("entry #"), "{}: {fault}", what());
                    bytes[at] ^= bits[at];
                }
            });
        }
    });
}

/// The names of an enumeration, as its own reader lists them.
fn variants<T: serde::de::DeserializeOwned>() -> Vec<String> {
    let error = serde_json::from_str::<T>("{\"?\":{}}").err().expect("there is no such variant").to_string();
    let (_, expected) = error.split_once("expected").expect("the reader lists what it expects");
    expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn every_kind_of_event() -> Vec<(&'static str, String)> {
    let of = |module: &'static str, names: Vec<String>| names.into_iter().map(move |name| (module, name));
    of("purpose", variants::<domain::purpose::Event>())
        .chain(of("body", variants::<domain::body::Event>()))
        .chain(of("mandate", variants::<domain::mandate::Event>()))
        .chain(of("charter", variants::<domain::charter::Event>()))
        .chain(of("practice", variants::<domain::practice::Event>()))
        .chain(of("agreement", variants::<domain::agreement::Event>()))
        .chain(of("thread", variants::<domain::thread::Event>()))
        .chain(of("fund", variants::<domain::fund::Event>()))
        .collect()
}

/// Adds to `into` every field that `from` has and it lacks; of lists the longer.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in b {
                match a.get_mut(key) {
                    Some(old) => merge(old, value),
                    None => drop(a.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if b.len() > a.len() => *a = b.clone(),
        _ => {}
    }
}

/// Every leaf of an event as large as it can be and still be read.
fn swell(event: &Value) -> Value {
    fn paths(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(fields) if fields.contains_key("seal") && fields.contains_key("chars") => out.push(at.to_owned()),
            Value::Object(fields) => fields.iter().for_each(|(key, inner)| paths(inner, &format!("{at}/{key}"), out)),
            Value::Array(items) => items.iter().enumerate().for_each(|(n, inner)| paths(inner, &format!("{at}/{n}"), out)),
            _ => out.push(at.to_owned()),
        }
    }
    let readable = |value: &Value| serde_json::from_value::<Event>(value.clone()).is_ok();
    let mut grown = event.clone();
    let mut leaves = Vec::new();
    paths(event, "", &mut leaves);
    for path in leaves {
        let old = grown.pointer(&path).unwrap().clone();
        let largest: Vec<Value> = match &old {
            Value::Number(_) => [u64::MAX, i64::MAX as u64, u64::from(u32::MAX), 255].map(Value::from).to_vec(),
            Value::Object(text) => [20_000, 10_000, 4_000, 2_000, 1_000, 200, 120, 80]
                .map(|chars| json!({ "seal": text["seal"], "chars": chars, "lang": "zh-Hant-TW", "mentions": vec![u64::MAX; 20] }))
                .to_vec(),
            _ => continue,
        };
        for value in largest {
            *grown.pointer_mut(&path).unwrap() = value;
            if readable(&grown) {
                break;
            }
            *grown.pointer_mut(&path).unwrap() = old.clone();
        }
    }
    assert!(readable(&grown), "{grown}");
    grown
}

/// What an event looks like with every field it can have, from everything that was ever played.
fn samples() -> BTreeMap<(String, String), Value> {
    let mut demo = LedgerStage::default();
    sim::perform_demo(&mut demo, Time(1_795_000_000_000), presets::founding().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    let mut samples: BTreeMap<(String, String), Value> = BTreeMap::new();
    for stage in [&mut demo, &mut play::play(1, 1500), &mut play::play(2, 1500), &mut play::play(5, 1500)] {
        for (bytes, _) in stage.ledger.take(1, &SEED).entries {
            let event = serde_json::to_value(Entry::decode(&bytes).unwrap().event).unwrap();
            let (module, inner) = event.as_object().unwrap().iter().next().unwrap();
            let name = inner.as_str().map_or_else(|| inner.as_object().unwrap().keys().next().unwrap().clone(), str::to_owned);
            let known = samples.entry((module.clone(), name)).or_insert_with(|| event.clone());
            let mut merged = known.clone();
            merge(&mut merged, &event);
            if serde_json::from_value::<Event>(merged.clone()).is_ok() {
                *known = merged;
            }
        }
    }
    // what no story and no random play has come to
    let rare = [
        json!({ "practice": { "stood_by": { "objection": 1 } } }),
        json!({ "practice": { "outage": { "from": 1, "until": 2 } } }),
        json!({ "practice": { "discarded": { "run": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "purpose": { "outcome_retired": { "outcome": 1, "because": { "run": 1 } } } }),
        json!({ "body": { "dissolved": { "body": 1, "because": { "founder": 1 } } } }),
        json!({ "body": { "left": { "body": 1 } } }),
        json!({ "body": { "parted": { "member": 1, "body": 1 } } }),
        json!({ "mandate": { "role_ended": { "role": 1 } } }),
        json!({ "practice": { "taken_over": { "run": 1 } } }),
        json!({ "practice": { "adopted_objection": { "objection": 1, "voice": 1 } } }),
        json!({ "practice": { "orphaned": { "objection": 1 } } }),
        json!({ "practice": { "orphan_lapsed": { "objection": 1 } } }),
        json!({ "charter": { "ratified": { "thing": 1, "because": { "run": 1 } } } }),
        json!({ "purpose": { "disconnected": { "link": 1, "because": { "run": 1 } } } }),
        json!({ "purpose": { "indicator_ended": { "indicator": 1, "because": { "run": 1 } } } }),
        json!({ "purpose": { "shared": { "tension": 1 } } }),
        json!({ "purpose": { "unshared": { "tension": 1 } } }),
        json!({ "fund": { "given_back": { "fund": 1, "holder": { "body": 1 }, "amount": 1,
            "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "mandate": { "swapped": { "from": 1, "to": 2 } } }),
        json!({ "mandate": { "taken_back": { "scope": { "run": 1 } } } }),
        json!({ "mandate": { "reported": { "mandate": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "practice": { "cast": { "run": 1, "voice": 1, "says": true, "reason": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "agreement": { "deviated": { "agreement": 1, "reason": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" },
            "affected": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "cleanup": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "charter": { "limited": { "rounds": 1, "because": { "run": 1 } } } }),
        json!({ "agreement": { "kept": { "agreement": 1, "review": 1, "because": { "founder": 1 } } } }),
        json!({ "practice": { "declined": { "run": 1, "question": 1 } } }),
        json!({ "practice": { "took_back": { "run": 1, "option": 1 } } }),
        json!({ "practice": { "set_aside": { "run": 1, "option": 0, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "practice": { "found_out": { "run": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "mandate": { "role_limited": { "role": 1, "limits": { "holders": 3, "terms": 2 }, "because": { "run": 1 } } } }),
        json!({ "mandate": { "role_amended": { "role": 1, "name": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "purpose": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "accountabilities": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "because": { "run": 1 } } } }),
        json!({ "mandate": { "role_linked": { "role": 1, "body": 1, "because": { "run": 1 } } } }),
        json!({ "mandate": { "role_added_to": { "role": 1, "body": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "because": { "run": 1 } } } }),
        json!({ "mandate": { "role_unlinked": { "role": 1, "body": 1, "because": { "run": 1 } } } }),
        json!({ "body": { "domain_taken_back": { "domain": 1, "body": 1, "because": { "run": 1 } } } }),
        json!({ "body": { "domain_ended": { "domain": 1, "because": { "run": 1 } } } }),
        json!({ "body": { "breakdown_declared": { "body": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "body": { "breakdown_spread": { "body": 1, "from": 2 } } }),
        json!({ "body": { "process_restored": { "body": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "fund": { "recalled": { "fund": 1, "from": { "body": 1 }, "amount": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "because": { "run": 1 } } } }),
        json!({ "agreement": { "step_planned": { "agreement": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" }, "who": 1, "until": 1 } } }),
        json!({ "agreement": { "step_done": { "agreement": 1, "step": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "agreement": { "step_dropped": { "agreement": 1, "step": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "agreement": { "told": { "agreement": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "agreement": { "carried_out": { "agreement": 1, "words": { "seal": domain::Seal([1; 32]), "chars": 1, "lang": "en" } } } }),
        json!({ "practice": { "stood": { "run": 1, "option": 1, "accepts": false } } }),
        json!({ "practice": { "withdrawn": { "objection": 1 } } }),
        json!({ "body": { "admitted": { "body": 1, "because": { "run": 1 } } } }),
        json!({ "body": { "suspended": { "body": 1, "because": { "run": 1 } } } }),
        json!({ "practice": { "sent_back": { "run": 1, "key": "x".repeat(60), "field": "effects.39.".repeat(9) } } }),
    ];
    for event in rare {
        let (module, inner) = event.as_object().unwrap().iter().next().unwrap();
        let name = inner.as_object().unwrap().keys().next().unwrap().clone();
        samples.entry((module.clone(), name)).or_insert(event);
    }
    // lists are as long as they may be
    let all = 0..domain::practice::OPTIONS_MAX;
    let marks: Vec<Value> = all.clone().map(|n| json!({ "option": u32::MAX - n as u32, "n": i64::MIN })).collect();
    let marked = json!({ "practice": { "marked": { "run": 1, "round": 1, "voice": 1, "marks": marks } } });
    samples.insert(("practice".to_owned(), "marked".to_owned()), marked);
    let step = json!({ "kind": "consent", "lasts": "PT8784H", "silence": "lazy-with-quorum", "quorum": "999/1000" });
    let template =
        json!({ "name": "n".repeat(40), "title": "t".repeat(80), "when": "w".repeat(300), "among": "people", "step": vec![step; 12] });
    let adopted = json!({ "practice": { "template_adopted": { "template": template, "because": { "run": 1 } } } });
    samples.insert(("practice".to_owned(), "template_adopted".to_owned()), adopted);
    let counted = json!({ "practice": { "counted": { "run": 1, "chosen": all.clone().collect::<Vec<_>>(), "lot": true, "barred": all.collect::<Vec<_>>() } } });
    samples.insert(("practice".to_owned(), "counted".to_owned()), counted);
    samples
}

#[test]
fn every_event_has_words_for_the_page_of_the_record() {
    for (module, name) in every_kind_of_event() {
        // a key without words is a panic in tests
        assert!(web::in_english(&format!("event-{module}-{}", name.replace('_', "-"))).contains(' '), "{module}.{name}");
    }
}

#[test]
fn every_event_fits_into_an_entry_at_its_limits() {
    let samples = samples();
    // these carry effects or a charter; the writer measures them
    let measured = [
        ("body", "founded"),
        ("charter", "brought_in"),
        ("practice", "proposed"),
        ("practice", "amended"),
        ("practice", "resolution_suggested"),
    ];
    let mut missing = Vec::new();
    for (module, name) in every_kind_of_event() {
        let Some(event) = samples.get(&(module.to_owned(), name.clone())) else {
            missing.push(format!("{module}.{name}"));
            continue;
        };
        if measured.contains(&(module, name.as_str())) {
            continue;
        }
        let event: Event = serde_json::from_value(swell(event)).unwrap();
        let entry = Entry { at: Time(i64::MAX), by: Some(Id(u64::MAX)), cmd: Id(u64::MAX), last: Id(u64::MAX), event };
        let bytes = entry.encode();
        assert!(bytes.len() <= ENTRY_BYTES_MAX / 8, "{module}.{name} takes {} bytes at its limits; let the writer measure it", bytes.len());
        assert_eq!(Entry::decode_strict(&bytes).unwrap(), entry, "{module}.{name}");
    }
    assert!(missing.is_empty(), "no sample of {missing:?}");
}

/// The largest proposal there can be is taken or refused whole.
#[test]
fn the_largest_proposal_is_recorded_or_refused_as_one() {
    let mut stage = founded();
    let before = stage.world().next;
    let (because, _) =
        stage.act(START, Some(Id(1)), json!({ "purpose": { "raise": { "body": 0, "words": words("It pulls.") } } })).unwrap();
    let long = |chars: usize| {
        words(&format!("@[{}] ", before.0).repeat(20).chars().chain("x".repeat(20_000).chars()).take(chars).collect::<String>())
    };
    let create = |n: usize| {
        json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": words(&format!("{n}{}", "n".repeat(70))), "about": long(2_000),
            "place": words(&"p".repeat(80)), "zone": "America/Argentina/ComodRivadavia" } } })
    };
    let mut propose = |effects: usize| {
        let effects: Vec<Value> = (0..effects).map(create).collect();
        let proposal = json!({ "body": 0, "because": because, "title": long(200), "text": long(20_000), "effects": effects, "criterion": long(1_000) });
        stage.act(START, Some(Id(1)), json!({ "practice": { "propose": proposal } })).map(|_| stage.world().next)
    };
    let recorded = propose(40);
    match recorded {
        Ok(next) => assert!(next > before),
        Err(refusal) => assert_eq!((refusal.code, refusal.key), (Code::Limit, "entry-too-long"), "{refusal:?}"),
    }
    assert_eq!(propose(41).unwrap_err().code, Code::Limit);
    assert!(propose(1).is_ok(), "after a refusal everything goes on");
}
