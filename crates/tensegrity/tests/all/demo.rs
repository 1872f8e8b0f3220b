//! The demo's record, exported and checked; and everything that must be found.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufReader;

use domain::{Entry, World};
use host::{Fault, TextsFor, verify};
use sim::Stage;
use store::{Memory, Record};
use tensegrity::presets;
use tensegrity::stage::LedgerStage;
use tlog::{Checkpoint, Frontier, leaf_hash};

use crate::site::NOW;

const SEED: [u8; 32] = [9; 32];

/// The export of the demo, and its world.
fn export() -> (String, domain::World) {
    let mut stage = LedgerStage::default();
    sim::perform_demo(&mut stage, NOW, presets::founding().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    let world = stage.world().clone();
    let memory = Memory::default();
    let row = memory.create("meridian", SEED).unwrap();
    memory.append(&stage.ledger.take(row.id, &SEED)).unwrap();
    let row = memory.networks().unwrap().remove(0);
    let mut out = Vec::new();
    host::export_stored(&memory, &row, TextsFor::Members, &mut out).unwrap();
    (String::from_utf8(out).unwrap(), world)
}

fn check(text: &str, key: Option<&str>, saved: Option<&str>) -> Result<host::Report, Fault> {
    verify(&mut BufReader::new(text.as_bytes()), key, saved)
}

fn key_of(world: &domain::World) -> String {
    host::signer_of(world, &SEED).verifier().to_string()
}

#[test]
fn the_demo_is_as_it_says_and_its_record_is_true() {
    let (text, world) = export();
    let report = check(&text, Some(&key_of(&world)), None).unwrap_or_else(|f| panic!("{f}"));
    assert!(report.origin_proven && report.entries > 1_400 && report.outcomes > 45 && report.without_text == 0);
    assert_eq!(world.body.hubs.len(), 24);
    let there = world.body.people.values().filter(|person| person.left.is_none());
    assert_eq!(there.count(), 120);
    let endings: Vec<_> = world.practice.runs.values().filter_map(|r| r.outcome.as_ref().map(|(_, o)| o.ending)).collect();
    use domain::practice::Ending::{Adopted, Lapsed, NotAdopted, Withdrawn};
    for ending in [Adopted, Lapsed, NotAdopted, Withdrawn] {
        assert!(endings.contains(&ending), "no story ends {ending:?}");
    }
    assert_eq!(world.purpose.versions.len(), 2, "the purpose was changed once");
    let marta = world
        .body
        .people
        .iter()
        .find(|(id, _)| world.mandate.speaks(**id).any(|b| b == *world.body.hubs.get_min().unwrap()))
        .map(|(id, _)| *id);
    assert_eq!(domain::today(&world, marta.unwrap(), NOW).needs.len(), 3);
    // from every fact in force the reasons lead to the purpose
    let facts = world
        .mandate
        .roles
        .keys()
        .chain(world.agreement.agreements.keys())
        .chain(world.body.bodies.keys())
        .chain(world.mandate.mandates.keys());
    for id in facts {
        let chain = domain::why::why(&world, *id);
        assert!(chain.len() >= 2, "{id} does not say why");
        assert_eq!(chain.last().unwrap().kind, domain::Kind::Purpose, "{id}: the reasons do not reach the purpose");
    }
}

#[test]
fn no_texts_no_matter() {
    let (text, _) = export();
    let without: String = text.lines().filter(|l| !l.contains("\"salt\"")).map(|l| format!("{l}\n")).collect();
    let report = check(&without, None, None).unwrap_or_else(|f| panic!("{f}"));
    assert!(report.texts == 0 && report.without_text > 400);
}

/// A byte changed anywhere, in any section, is found.
#[test]
fn every_changed_byte_is_found() {
    let (text, _) = export();
    let bytes = text.as_bytes();
    let mut rng = sim::SplitMix(5);
    let header = text.find('\n').unwrap();
    let checkpoint = text.find("{\"checkpoint\"").unwrap();
    let texts = text.find("{\"salt\"").unwrap();
    let sections = [(0, header), (header + 1, checkpoint), (checkpoint, texts), (texts, bytes.len())];
    for (from, to) in sections {
        for _ in 0..60 {
            let at = from + rng.below(to - from);
            let mut changed = bytes.to_vec();
            changed[at] ^= 1 << rng.below(7);
            let found = verify(&mut BufReader::new(changed.as_slice()), None, None);
            // a text whose letters changed no longer opens its seal; a line that is no UTF-8 is no line
            assert!(found.is_err(), "byte {at} of {from}..{to}: {:?} went unnoticed", bytes[at] as char);
            let fault = found.err().unwrap();
            assert!(fault.place.starts_with("line ") || fault.place.starts_with("entry #"), "{fault}");
        }
    }
    let texts = text.lines().filter(|l| l.contains("\"salt\"")).count();
    for cut in [texts + 1, texts + 2, texts + 40, texts + 400] {
        let shorter: Vec<&str> = text.lines().collect();
        let shorter: String = shorter[..shorter.len() - cut].iter().map(|l| format!("{l}\n")).collect();
        assert!(check(&shorter, None, None).is_err(), "{cut} lines cut off");
    }
    for extra in ["{}\n", "{\"pos\":0}\n", "\n", "{\"checkpoint\":\"\"}\n"] {
        assert!(check(&format!("{text}{extra}"), None, None).is_err(), "an odd line at the end");
    }
    let twice = format!("{text}{}\n", text.lines().last().unwrap());
    assert!(check(&twice, None, None).err().unwrap().what.contains("twice"));
}

/// A record as somebody with the disk and the key would forge it: entries changed, tree and
/// checkpoint made anew, everything signed.
fn forge(text: &str, world: &domain::World, change: impl FnOnce(&mut Vec<String>)) -> String {
    let mut entries: Vec<String> = Vec::new();
    let mut rest = Vec::new();
    for line in text.lines().skip(1) {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        match value.get("entry") {
            Some(entry) => entries.push(entry.as_str().unwrap().to_owned()),
            None if value.get("salt").is_some() => rest.push(line.to_owned()),
            None => {}
        }
    }
    change(&mut entries);
    let mut tree = Frontier::default();
    let mut out = String::new();
    let mut header: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    header["entries"] = entries.len().into();
    out.push_str(&format!("{header}\n"));
    for (pos, entry) in entries.iter().enumerate() {
        let leaf = leaf_hash(entry.as_bytes());
        tree.push(leaf);
        out.push_str(&format!("{}\n", serde_json::json!({ "pos": pos, "leaf": domain::Seal(leaf), "entry": entry })));
    }
    let checkpoint = Checkpoint { origin: host::origin_of(world), size: tree.size(), root: tree.root() };
    let note = checkpoint.sign(&host::signer_of(world, &SEED));
    out.push_str(&format!("{}\n", serde_json::json!({ "checkpoint": note })));
    let kept: String = out.clone();
    for line in rest {
        let seal = serde_json::from_str::<serde_json::Value>(&line).unwrap()["seal"].as_str().unwrap().to_owned();
        if kept.contains(&seal) {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}

#[test]
fn what_a_host_invents_is_found() {
    let (text, world) = export();
    let saved = {
        let line = text.lines().find(|l| l.starts_with("{\"checkpoint\"")).unwrap();
        serde_json::from_str::<serde_json::Value>(line).unwrap()["checkpoint"].as_str().unwrap().to_owned()
    };
    let key = key_of(&world);
    assert!(check(&forge(&text, &world, |_| {}), Some(&key), Some(&saved)).is_ok(), "the forge itself works");

    // cut at a batch end, signed anew: true in itself, found by the saved checkpoint
    let cut = forge(&text, &world, |entries| {
        while Entry::decode(entries.last().unwrap().as_bytes()).unwrap().cmd.0 + 60 > 1_500 || entries.len() > 1_400 {
            entries.pop();
        }
        let cmd = Entry::decode(entries.last().unwrap().as_bytes()).unwrap();
        if cmd.last.0 != entries.len() as u64 - 1 {
            entries.truncate(cmd.cmd.0 as usize);
        }
    });
    assert!(check(&cut, Some(&key), None).is_ok(), "a shorter record is true in itself");
    assert!(check(&cut, Some(&key), Some(&saved)).err().unwrap().what.contains("cut"));

    // an event invented with a correct tree
    let invented = |event: &str, by: &str| {
        let event = event.to_owned();
        let by = by.to_owned();
        forge(&text, &world, move |entries| {
            let pos = entries.len();
            entries.push(format!("{{\"at\":{},\"by\":{by},\"cmd\":{pos},\"last\":{pos},\"event\":{event}}}", NOW.0));
        })
    };
    let run = world.practice.open.iter().next().unwrap().0;
    for (event, by) in [
        (r#"{"mandate":{"granted":{"seat":{"voice":5},"holder":1,"until":1995000000000,"because":{"run":9}}}}"#.to_owned(), "null"),
        (r#"{"charter":"powers_ended"}"#.to_owned(), "null"),
        (r#"{"body":{"dissolved":{"body":9,"because":{"founder":1}}}}"#.to_owned(), "1"),
        (format!(r#"{{"practice":{{"waits":{{"run":{run},"why":"deferred"}}}}}}"#), "null"),
        (format!(r#"{{"practice":{{"advanced":{{"run":{run}}}}}}}"#), "1"),
    ] {
        let forged = invented(&event, by);
        let fault = check(&forged, Some(&key), None).err().unwrap_or_else(|| panic!("{event} went unnoticed"));
        assert!(fault.place.starts_with("entry #"), "{event}: {fault}");
    }

    // a vote changed in the middle, everything hashed and signed anew
    let changed = forge(&text, &world, |entries| {
        let at = entries.iter().position(|e| e.contains("\"choice\":\"no\"")).unwrap();
        entries[at] = entries[at].replace("\"choice\":\"no\"", "\"choice\":\"yes\"");
    });
    let fault = check(&changed, Some(&key), None).err().expect("a changed vote changes the recount");
    assert!(fault.what.contains("rules"), "{fault}");
    assert!(check(&changed, Some(&key), Some(&saved)).is_err());

    // signed by another key
    let other = tlog::Signer::new(&host::origin_of(&world), &[1; 32]).unwrap();
    assert!(check(&text, Some(&other.verifier().to_string()), None).is_err());
}

/// An entry says in which batch it stands, and time runs forward.
#[test]
fn entries_out_of_place_are_found() {
    let (text, world) = export();
    for change in [
        (|e: &mut Vec<String>| e.swap(700, 701)) as fn(&mut Vec<String>),
        |e| {
            e.remove(900);
        },
        |e| {
            let first = Entry::decode(e[1200].as_bytes()).unwrap();
            e[1200] = e[1200].replace(&format!("\"at\":{}", first.at.0), &format!("\"at\":{}", first.at.0 - 90_000_000));
        },
    ] {
        assert!(check(&forge(&text, &world, change), None, None).is_err());
    }
}

/// Every contest of the record comes out of the command line as the record has it, and nobody else's
/// numbers do.
#[test]
fn every_contest_is_counted_again_from_the_export() {
    let (text, world) = export();
    let path = std::env::temp_dir().join(format!("tensegrity-contests-{}.jsonl", std::process::id()));
    std::fs::write(&path, &text).unwrap();
    let tally = |args: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_tensegrity")).arg("tally").args(args).output().unwrap();
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let file = path.to_str().unwrap();
    let (listed, list, _) = tally(&["schulze", file]);
    assert!(listed);
    let counted = world.practice.runs.values().filter(|run| run.picked.is_some());
    let mut contests = 0;
    for run in counted {
        let (method, id) = (run.choose_rule().unwrap().method.name, run.id.0.to_string());
        assert!(list.contains(&format!("{id}  {method}")), "{list}");
        let (same, said, error) = tally(&[method, file, "--contest", &id]);
        assert!(same && said.contains("The record says the same."), "#{id}: {said}{error}");
        let (_, json, _) = tally(&[method, file, "--contest", &id, "--json"]);
        let json = serde_json::from_str::<serde_json::Value>(&json).unwrap();
        assert_eq!(json["winners"].as_array().unwrap().len(), run.picked.as_ref().unwrap().chosen.len());
        // every option has a name of its own, a time as other programs read it
        let names: BTreeSet<&str> = json["options"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
        let contest = domain::practice::contest(&world, run).unwrap();
        assert_eq!(names.len(), contest.options.len(), "#{id}: {names:?}");
        let times = contest.options.iter().filter(|o| run.items[**o as usize].option.at.is_some()).count();
        assert_eq!(names.iter().filter(|n| n.ends_with('Z') && n.as_bytes().get(10) == Some(&b'T')).count(), times, "#{id}: {names:?}");
        // marks of another kind say nothing that a ranking could count
        if !matches!(contest.method.marks(), tally::Marks::Places { .. }) {
            let (counted, _, error) = tally(&["schulze", file, "--contest", &id]);
            assert!(!counted && error.contains(method), "{error}");
        }
        contests += 1;
    }
    assert!(contests >= 5, "only {contests} contests");
    every_round_is_counted_again(&world, &list, |way, id| tally(&[way, file, "--contest", id]));
    let (found, _, error) = tally(&["schulze", file, "--contest", "3"]);
    assert!(!found && error.contains("#3"), "{error}");
    std::fs::write(&path, text.replacen("\"n\\\":1", "\"n\\\":2", 1)).unwrap();
    let (true_still, _, error) = tally(&["schulze", file]);
    assert!(!true_still && error.contains("entry"), "a record that is not true is not counted: {error}");
    std::fs::remove_file(path).ok();
}

/// Every yes/no ballot and every consent round that was counted comes to the same, answer by answer; one
/// of each kind from the command line, too.
fn every_round_is_counted_again(world: &World, list: &str, tally: impl Fn(&str, &str) -> (bool, String, String)) {
    let mut kinds = BTreeMap::new();
    let mut rounds = 0;
    for run in world.practice.runs.values() {
        let Some(found) = domain::practice::recount(run) else { continue };
        let (id, rule) = (run.id.0.to_string(), &found.recorded.rule);
        assert!(found.same(), "#{id}: {rule} comes to {:?}, {:?}", found.passed, found.counts);
        let way = rule.split(':').next().unwrap();
        assert!(list.contains(&format!("{id}  {way}  ")), "#{id}: {list}");
        kinds.insert((rule.clone(), found.recorded.ending as u8, found.lent > 0), (way.to_owned(), id));
        rounds += 1;
    }
    assert!(rounds >= 60, "only {rounds} rounds");
    for way in ["consent", "simple-majority"] {
        assert!(kinds.values().any(|(w, _)| w == way), "no {way} in {kinds:?}");
    }
    for (way, id) in kinds.values() {
        let (same, said, error) = tally(way, id);
        assert!(same && said.ends_with("The record says the same.\n"), "#{id}: {said}{error}");
    }
    let (way, id) = &kinds.values().next().unwrap();
    let other = if way == "consent" { "unanimity" } else { "consent" };
    let (counted, _, error) = tally(other, id);
    assert!(!counted && error.contains(&format!("#{id} was decided by {way}")), "{error}");
}

/// Every way of deciding that ships is used in the demo, up to an end; but the founding round, which
/// belongs to a network that is founded by its hubs.
#[test]
fn every_way_of_deciding_is_run_in_the_demo() {
    let (_, world) = export();
    let ended = |name: &str| world.practice.runs.values().any(|run| run.template.name == name && run.outcome.is_some());
    let unused: Vec<&String> = world.practice.templates.keys().filter(|name| !ended(name) && *name != "founding-round").collect();
    assert!(unused.is_empty(), "nobody in the demo has used {unused:?}");
}

/// The name of an event or an effect: its module and its kind.
fn kind(thing: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(thing).unwrap();
    let (module, inner) = value.as_object().unwrap().iter().next().unwrap();
    let name = inner.as_str().map_or_else(|| inner.as_object().unwrap().keys().next().unwrap().clone(), str::to_owned);
    format!("{module}.{name}")
}

/// What a network needs to change itself and to look at what it did: not only the ways are used, the turns that they
/// are for are taken, too.
#[test]
fn every_turn_of_a_network_is_taken_in_the_demo() {
    let (text, world) = export();
    let entries =
        text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()?["entry"].as_str().map(str::to_owned));
    let recorded: Vec<String> = entries.map(|entry| kind(&Entry::decode(entry.as_bytes()).unwrap().event)).collect();
    let times = |event: &str| recorded.iter().filter(|kind| *kind == event).count();
    for (event, least) in [
        ("body.admitted", 1),
        ("body.dissolved", 1),
        ("body.left", 3),
        ("purpose.amended", 1),
        ("purpose.endorsed", 1),
        ("purpose.shared", 3),
        ("charter.changed", 1),
        ("mandate.reported", 2),
        ("mandate.swapped", 2),
        ("practice.cast", 1),
        ("agreement.review_started", 1),
        ("agreement.challenged", 3),
        ("agreement.kept", 2),
        ("agreement.paused", 1),
        ("agreement.deviated", 1),
    ] {
        assert!(times(event) >= least, "{event} stands in the demo {} times", times(event));
    }
    let adopted = || world.practice.runs.values().filter(|r| r.outcome.as_ref().is_some_and(|(_, o)| o.adopted()));
    let decided = |effect: &str| adopted().any(|run| run.text().effects.iter().any(|e| kind(e) == effect));
    for effect in ["body.create", "body.admit", "body.exit", "mandate.end", "agreement.keep", "agreement.pause", "agreement.end"] {
        assert!(decided(effect), "nobody in the demo has decided {effect}");
    }
}

/// What the turns leave behind: a hub on trial beside one that was admitted, somebody recalled because several felt
/// it and not for a successor's sake, challenges that ended in either way.
#[test]
fn what_became_of_those_turns_can_be_seen_in_the_demo() {
    use domain::agreement::Standing;
    let (_, world) = export();
    let hubs = || world.body.bodies.values().filter(|b| b.kind == domain::body::Kind::Hub);
    assert_eq!(hubs().filter(|hub| hub.trial.is_some()).count(), 1, "one hub is on trial");
    assert_eq!(hubs().filter(|hub| hub.dissolved.is_some()).count(), 1, "one hub has left");
    let alone = |run: &domain::practice::Run| matches!(&run.text().effects[..], [e] if kind(e) == "mandate.end");
    let felt = |run: &domain::practice::Run| world.purpose.tensions.get(&run.because).map_or(0, |t| 1 + t.shared.len());
    let recalls = || world.practice.runs.values().filter(|run| alone(run));
    let ended = |run: &domain::practice::Run| run.outcome.as_ref().map(|(_, o)| o.adopted());
    assert!(recalls().any(|run| ended(run) == Some(false)), "one recall is not adopted");
    assert!(recalls().any(|run| ended(run) == Some(true) && felt(run) >= 3), "one is, because three feel it");
    let mandates = || world.mandate.mandates.values();
    assert!(mandates().any(|m| m.report_days.is_some() && !m.reports.is_empty() && m.ended.is_none()));
    assert!(mandates().any(|m| m.instructed) && mandates().any(|m| m.substitute));
    let challenged = || world.agreement.agreements.values().filter(|a| !a.challenged.is_empty());
    for (ending, found) in [
        ("it stays", challenged().any(|a| a.in_force())),
        ("it rests", challenged().any(|a| a.standing == Standing::Paused)),
        ("another takes its place", challenged().any(|a| a.standing == Standing::Superseded)),
    ] {
        assert!(found, "no challenge ends so: {ending}");
    }
    let often = |a: &domain::agreement::Decision| !a.deviations.is_empty();
    assert!(world.agreement.agreements.values().any(often), "somebody has done otherwise, and said so");
}
