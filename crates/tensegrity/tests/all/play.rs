//! Random play from offers. Simulated members do anything that is offered, try what is not, come
//! and go, while the clock jumps; after every turn the invariants of the process specification
//! hold, and at the end the whole record is judged and replayed.

use std::collections::BTreeMap;

use domain::practice::{self, Among, Choice, Ending, Standing, Step};
use domain::{Entry, Id, Span, Time, World, audit_batch, kernel::Meta};
use serde_json::json;
use sim::{Player, Stage, Turn};
use tensegrity::presets;
use tensegrity::stage::LedgerStage;

const START: Time = Time(1_700_000_000_000);

/// A network of six hubs with three people each, its founder's powers still in force.
fn small_network(stage: &mut LedgerStage) {
    let words = |w: &str| json!({ "words": w, "lang": "en" });
    let mut founding = presets::founding().unwrap();
    for (field, text) in [("name", "Small"), ("purpose", "To be played with."), ("founder", "Founder")] {
        founding[field] = words(text);
    }
    stage.act(START, None, json!({ "body": { "found": founding } })).unwrap();
    let founder = Some(Id(1));
    for hub in 0..6 {
        let create = json!({ "body": { "create": { "kind": "hub", "parent": 0, "name": words(&format!("Hub {hub}")) } } });
        let at = stage.world().next.0;
        stage.act(START, founder, json!({ "charter": { "bring_in": { "effects": [create] } } })).unwrap();
        let hub = Id(at + 1);
        let until = Time(START.0 + Span::days(20).0);
        let (invitation, _) =
            stage.act(START, founder, json!({ "body": { "invite": { "body": hub, "uses": 9, "until": until } } })).unwrap();
        for person in 0..3 {
            let join = json!({ "body": { "join": { "invitation": invitation, "name": words(&format!("P{person}")) } } });
            let (member, _) = stage.act(START, None, join).unwrap();
            if person < 2 {
                let until = Time(START.0 + Span::days(300 + 40 * person).0);
                let grant = json!({ "mandate": { "grant": { "seat": { "voice": hub }, "holder": member, "until": until } } });
                stage.act(START, founder, json!({ "charter": { "bring_in": { "effects": [grant] } } })).unwrap();
            }
        }
    }
    let role = json!({ "mandate": { "define_role": { "body": 0, "name": words("Facilitator"), "duty": "facilitator" } } });
    let grant = json!({ "mandate": { "grant": { "seat": { "role": { "made": 0 } }, "holder": 1, "until": START.0 + Span::days(400).0 } } });
    stage.act(START, founder, json!({ "charter": { "bring_in": { "effects": [role, grant] } } })).unwrap();
    for member in [2u64, 6, 12] {
        let raise = json!({ "purpose": { "raise": { "body": 0, "words": words("Something pulls.") } } });
        stage.act(START, Some(Id(member)), raise).ok();
    }
}

/// What was seen of a run before, to compare with.
#[derive(Default)]
struct Seen {
    over: BTreeMap<Id, String>,
    voices: BTreeMap<(Id, usize), (u64, Vec<Id>)>,
}

fn check(world: &World, seen: &mut Seen) {
    for (id, run) in &world.practice.runs {
        let last = run.rounds.last();
        if let Some((at, outcome)) = &run.outcome {
            // K13: what is over stays as it was
            let picture = format!("{outcome:?} {} {} {}", run.versions.len(), run.rounds.len(), run.stage.step);
            let before = seen.over.entry(*id).or_insert_with(|| picture.clone());
            assert_eq!(*before, picture, "{id} changed after its end");
            if outcome.ending == Ending::Adopted && outcome.rule.starts_with("consent") {
                let round = last.unwrap();
                // C1, C7, C2 and ADOPT 2
                assert_eq!(run.open_objections().count(), 0, "{id} was adopted with an open objection");
                assert!(!run.criterion.seal.to_string().is_empty() && run.review.0 != 0);
                assert_eq!(outcome.text, run.text().text.seal);
                assert_eq!(round.version as usize, run.versions.len(), "{id}: the text changed after it was asked about");
                assert!(outcome.counts.answered() >= 1);
                let silent_all = round.responses.values().all(|r| r.choice == Choice::StandAside);
                assert!(!silent_all, "{id}: everybody stood aside and it was adopted");
                assert!(*at >= round.opened);
            }
        }
        // C10, for the text and for whoever is asked about instead
        if let Some(rule) = run.template.consent() {
            let entries = run.rounds.iter().filter(|r| matches!(run.template.step[r.step], Step::Consent(_))).count() as u32;
            let instead = run.items.iter().filter(|i| matches!(i.standing, Standing::SetAside | Standing::Barred | Standing::Declined));
            let asked = 1 + instead.count() as u32;
            assert!(entries <= (rule.on_objection.integrate + 1) * asked, "{id}: {entries} rounds");
        }
        for (i, round) in run.rounds.iter().enumerate() {
            // H2, K6: one answer a voice; the electorate only shrinks, but where a hub only asks
            let mut voices: Vec<Id> = round.unheard.iter().copied().chain(round.responses.keys().copied()).collect();
            voices.sort_unstable();
            voices.dedup();
            assert_eq!(voices.len(), round.unheard.len() + round.responses.len(), "{id}: a voice stands on both sides");
            assert!(round.electorate <= round.snapshot.count || run.template.asks());
            let agrees = |r: &&practice::Response| matches!(r.choice, Choice::Consent | Choice::Yes | Choice::Marked);
            let (agree, all) = (practice::ballots(round).filter(agrees).count() as u64, practice::ballots(round).count() as u64);
            let counts = practice::Counts::of(round);
            assert_eq!((counts.agree, counts.answered()), (agree, all), "{id}: the kept count differs");
            let before = seen.voices.entry((*id, i)).or_insert_with(|| (round.snapshot.count, voices.clone()));
            assert_eq!(before.0, round.snapshot.count);
            let known = voices.iter().all(|v| before.1.binary_search(v).is_ok());
            assert!(known || run.template.asks(), "{id}: somebody came into a frozen electorate");
            if run.among == Among::Hubs {
                assert!(round.responses.iter().all(|(_, r)| r.mandate.is_some()), "{id}: a hub's voice without a mandate");
            }
        }
    }
    // AG1 in substance: what is superseded has a successor, and nothing points to two
    for (id, a) in &world.agreement.agreements {
        if let Some(next) = a.superseded_by {
            assert_eq!(world.agreement.agreements[&next].supersedes, Some(*id));
        }
    }
}

pub fn play(seed: u64, turns: usize) -> LedgerStage {
    let mut stage = LedgerStage::default();
    small_network(&mut stage);
    let mut player = Player::new(seed);
    let mut seen = Seen::default();
    let mut now = START;
    let mut done: BTreeMap<&'static str, usize> = BTreeMap::new();
    for turn in 0..turns {
        let minutes = match player.rng.below(60) {
            0 => 72 * 60,
            1 | 2 => 24 * 60,
            3..=6 => 9 * 60,
            _ => player.rng.below(50) as i64,
        };
        now = Time(now.0 + minutes * 60_000);
        match player.turn(&mut stage, now).unwrap_or_else(|e| panic!("seed {seed}, turn {turn}: {e}")) {
            Turn::Done(name) => *done.entry(name).or_default() += 1,
            Turn::Refused(_) | Turn::Idle => {}
        }
        // K2
        assert!(stage.world().tick(now).events.is_empty(), "seed {seed}, turn {turn}: a second tick does something");
        check(stage.world(), &mut seen);
    }
    if std::env::var("TENSEGRITY_SHOW").is_ok() {
        println!("seed {seed}: {done:?}");
    }
    assert!(done.len() >= 12, "seed {seed}: only these were played: {done:?}");
    // C14: the clock alone ends every run
    stage.tick(Time(now.0 + Span::days(200).0));
    let left: Vec<_> = stage.world().practice.open.iter().collect();
    assert!(left.is_empty(), "seed {seed}: {left:?} never end");
    check(stage.world(), &mut seen);
    stage
}

/// Everything a member sees, as text: two worlds are the same if they show the same.
fn picture(world: &World) -> String {
    let viewer = Id(1);
    let runs: Vec<_> = world
        .practice
        .runs
        .keys()
        .map(|id| serde_json::to_string(&domain::practice::run(world, viewer, world.at, *id).unwrap()).unwrap())
        .collect();
    let bodies: Vec<_> = world
        .body
        .bodies
        .keys()
        .map(|id| serde_json::to_string(&domain::body::body(world, viewer, world.at, *id).unwrap()).unwrap())
        .collect();
    let agreements: Vec<_> = world
        .agreement
        .agreements
        .keys()
        .map(|id| serde_json::to_string(&domain::agreement::agreement(world, viewer, *id).unwrap()).unwrap())
        .collect();
    let today = serde_json::to_string(&domain::today(world, viewer, world.at)).unwrap();
    format!("{} {} {runs:?} {bodies:?} {agreements:?} {today}", world.next, world.at.0)
}

#[test]
fn members_at_random_keep_every_promise() {
    let seeds = std::env::var("TENSEGRITY_SEEDS").ok().and_then(|s| s.parse().ok()).unwrap_or(10);
    for seed in 1..=seeds {
        let mut stage = play(seed, 1500);
        let played = picture(stage.world());
        let entries = stage.ledger.take(1, &[7; 32]).entries;
        // K3: replaying gives the same world; and every batch is what the rules lead to
        let (mut replayed, mut judged, mut batch) = (World::default(), World::default(), Vec::new());
        for (pos, (bytes, _)) in entries.iter().enumerate() {
            let entry = Entry::decode_strict(bytes).unwrap();
            replayed.apply(&Meta { pos: Id(pos as u64), at: entry.at, by: entry.by }, &entry.event);
            let last = entry.last == Id(pos as u64);
            batch.push(entry);
            if last {
                judged = audit_batch(&judged, &std::mem::take(&mut batch)).unwrap_or_else(|f| panic!("seed {seed}, {}: {}", f.at, f.what));
            }
        }
        assert_eq!(picture(&replayed), played, "seed {seed}: replay differs");
        assert_eq!(picture(&judged), played, "seed {seed}: the audit leads elsewhere");
    }
}
