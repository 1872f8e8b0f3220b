//! P15: what a hub says in a round of the network.

use super::*;
use crate::practice::{Ballot, Choice, Position, position};

/// What was decided in the hub, and what stands in its name in the round of the network.
fn hub(s: &Stage) -> String {
    let (run, hub) = (s.world.practice.run(network(s)).unwrap(), s.voices[1]);
    let position = match position(&s.world, run, hub) {
        Position::NotAsked => "not asked",
        Position::Open => "being asked",
        Position::None => "too few",
        Position::Yes => "yes",
        Position::No => "no",
    };
    let said = match run.rounds.back().and_then(|r| r.responses.get(&hub)) {
        Some(r) => format!("{:?} by {}", r.choice, s.people.iter().position(|p| *p == r.by).unwrap()),
        None => "nothing".to_owned(),
    };
    format!("{position}, said {said}")
}

/// The round of all hubs: the first that was proposed in the network.
fn network(s: &Stage) -> Id {
    s.world.practice.runs.iter().find(|(_, r)| r.body == Id::NETWORK).map(|(id, _)| *id).unwrap()
}

/// Two hubs, of two people each; the voice of the first is bound, or not. The round is open, and a text
/// may still be changed in it by a resolution.
fn hubs(instructed: bool) -> Stage {
    let mut s = Stage::of_hubs(only(json!({ "kind": "consent", "lasts": "P10D", "silence": "explicit" })), 4);
    let (hub, who) = (s.voices[1], s.people[1]);
    let old = s.world.mandate.speaks_for(who, hub).unwrap();
    s.bring_in(Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(old) }));
    let (seat, until) = (mandate::SeatRef::Voice(Ref::Id(hub)), hours(9_000));
    s.bring_in(Effect::Mandate(mandate::Effect::Grant {
        seat,
        holder: who,
        until,
        instructed,
        latitude: false,
        substitute: false,
        report_days: None,
    }));
    s
}

/// The hub asks its members.
fn ask(s: &mut Stage) -> Result<(), Refusal> {
    let args = ProposeArgs { body: s.voices[1], template: Some("ask-hub".to_owned()), ..s.args(network(s)) };
    s.run = s.world.next;
    s.now(1, Do::Propose(Box::new(args)))
}

/// A member of the hub answers in it.
fn member(s: &mut Stage, who: usize, choice: Ballot) -> Result<(), Refusal> {
    let (run, round, text, voice) = (s.run, s.run().round_number(), s.run().text().text.seal, s.people[who]);
    s.now(who, Do::Vote { run, round, text, voice, choice, reason: None })
}

/// Somebody gives the voice of their hub in the round of the network.
fn cast(s: &mut Stage, who: usize, choice: Consent) -> Result<(), Refusal> {
    s.run = network(s);
    s.says(who, choice)
}

/// The hub was asked and came to this position.
fn decided(instructed: bool, choice: Ballot) -> Stage {
    let mut s = hubs(instructed);
    ask(&mut s).unwrap();
    member(&mut s, 1, choice).unwrap();
    member(&mut s, 2, choice).unwrap();
    s
}

#[test]
fn a_hub_asks_its_members_and_comes_to_a_position() {
    for (choice, to) in [(Ballot::Yes, "yes, said nothing"), (Ballot::No, "no, said nothing")] {
        let mut s = hubs(true);
        s.walks(hub, "not asked, said nothing", ask, &["proposed", "opened"], "being asked, said nothing");
        s.walks(hub, "being asked, said nothing", |s| member(s, 1, choice), &["voted"], "being asked, said nothing");
        s.walks(hub, "being asked, said nothing", |s| member(s, 2, choice), &["voted", "concluded"], to);
    }
}

#[test]
fn where_too_few_members_answer_there_is_no_position() {
    let mut s = hubs(true);
    s.until(60).unwrap();
    ask(&mut s).unwrap();
    let closes = s.run().stage.deadline;
    let over = |s: &mut Stage| {
        s.tick(closes);
        Ok(())
    };
    s.walks(hub, "being asked, said nothing", over, &["concluded"], "too few, said nothing");
    assert_eq!(s.ending(), Some(Ending::QuorumFailed));
    let given = |s: &mut Stage| cast(s, 1, Consent::Concern);
    s.walks(hub, "too few, said nothing", given, &["responded"], "too few, said Concern by 1");
}

#[test]
fn asking_that_is_taken_back_is_not_asking() {
    let mut s = hubs(true);
    ask(&mut s).unwrap();
    s.walks(hub, "being asked, said nothing", |s| s.retracts(1), &["retracted", "concluded"], "not asked, said nothing");
    assert_eq!(code(cast(&mut s, 1, Consent::Consent)), Code::MandateBreach);
}

#[test]
fn a_bound_voice_is_given_as_the_hub_decided() {
    let yes = |s: &mut Stage| cast(s, 1, Consent::Consent);
    let no = |s: &mut Stage| cast(s, 1, Consent::Objection);
    let mut s = decided(true, Ballot::Yes);
    assert_eq!(code(no(&mut s)), Code::MandateBreach);
    s.walks(hub, "yes, said nothing", yes, &["responded"], "yes, said Consent by 1");
    let mut s = decided(true, Ballot::No);
    assert_eq!(code(yes(&mut s)), Code::MandateBreach);
    s.walks(hub, "no, said nothing", no, &["responded"], "no, said Objection by 1");
}

#[test]
fn a_free_voice_is_given_whether_the_hub_was_asked_or_not() {
    let given = |s: &mut Stage| cast(s, 1, Consent::Concern);
    hubs(false).walks(hub, "not asked, said nothing", given, &["responded"], "not asked, said Concern by 1");
    let mut s = hubs(false);
    ask(&mut s).unwrap();
    s.walks(hub, "being asked, said nothing", given, &["responded"], "being asked, said Concern by 1");
    decided(false, Ballot::No).walks(hub, "no, said nothing", given, &["responded"], "no, said Concern by 1");
}

#[test]
fn a_hub_that_decides_again_gives_its_voice_anew() {
    let mut s = decided(true, Ballot::Yes);
    cast(&mut s, 1, Consent::Consent).unwrap();
    s.walks(hub, "yes, said Consent by 1", ask, &["proposed", "opened"], "yes, said Consent by 1");
    member(&mut s, 1, Ballot::No).unwrap();
    let last = |s: &mut Stage| member(s, 2, Ballot::No);
    s.walks(hub, "yes, said Consent by 1", last, &["voted", "concluded"], "no, said Consent by 1");
    s.walks(hub, "no, said Consent by 1", |s| cast(s, 1, Consent::StandAside), &["responded"], "no, said StandAside by 1");
}

#[test]
fn another_who_speaks_for_the_hub_gives_its_voice_anew() {
    let mut s = hubs(false);
    cast(&mut s, 1, Consent::Consent).unwrap();
    let recast = |s: &mut Stage| cast(s, 2, Consent::Concern);
    s.walks(hub, "not asked, said Consent by 1", recast, &["responded"], "not asked, said Concern by 2");
    // and what was said outlives the mandate
    s.walks(hub, "not asked, said Concern by 2", |s| s.until(60), &["ended", "ended"], "not asked, said Concern by 2");
    assert_eq!(code(cast(&mut s, 2, Consent::Consent)), Code::NotEligible);
}

/// Another text, by the resolution of an objection of the other hub.
fn another_text(s: &mut Stage) -> Result<(), Refusal> {
    s.run = network(s);
    s.says(3, Consent::Objection)?;
    let (objection, _) = s.objection();
    s.now(1, Do::Host { run: s.run })?;
    s.now(1, Do::Take { objection, refers: practice::Refers::Purpose })?;
    s.passes(48)?;
    let by = practice::ResolutionKind::Amend { title: text(6), text: text(50), effects: None };
    s.now(1, Do::Resolve { objection, voice: s.voices[1], by })?;
    s.now(3, Do::Confirm { objection })?;
    s.passes(24)
}

#[test]
fn another_text_makes_position_and_voice_void() {
    let texts = ["responded", "hosted", "taken", "qualified", "resolution_suggested", "confirmed", "integrated"];
    let mut s = decided(true, Ballot::Yes);
    cast(&mut s, 1, Consent::Consent).unwrap();
    s.until(60).unwrap();
    let recorded: Vec<&str> = texts.into_iter().chain(["opened"]).collect();
    s.walks(hub, "yes, said Consent by 1", another_text, &recorded, "not asked, said nothing");
    // where the members are still asked about the old text, that ends
    let mut s = hubs(false);
    ask(&mut s).unwrap();
    let local = s.run;
    another_text(&mut s).unwrap();
    assert_eq!(hub(&s), "not asked, said nothing");
    s.run = local;
    assert_eq!(step(&s), "Lapsed");
}

#[test]
fn when_the_round_of_the_network_is_over_nobody_is_asked_any_more() {
    let mut s = hubs(false);
    ask(&mut s).unwrap();
    let local = s.run;
    cast(&mut s, 1, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| cast(s, 3, Consent::Consent), &["responded", "concluded", "adopted", "concluded"], "Adopted");
    s.run = local;
    assert_eq!(step(&s), "Lapsed");
    assert!(s.run().rounds.back().is_some_and(|r| !r.responses.values().any(|r| r.choice != Choice::Yes)));
}

/// K9: what a hub decided about one who was set aside binds nobody about the next.
#[test]
fn what_was_decided_about_one_says_nothing_about_the_next() {
    let way = named(
        "consent",
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": "ideas" }),
            json!({ "kind": "choose", "lasts": "PT24H", "method": "plurality" }),
            json!({ "kind": "consent", "lasts": "P10D", "silence": "explicit" }),
        ],
    );
    let mut s = Stage::of_hubs(way, 6);
    s.puts_forward(1, 1, super::super::choosing::idea(50)).unwrap();
    s.puts_forward(3, 1, super::super::choosing::idea(51)).unwrap();
    for (who, option) in [(1, 0), (3, 0), (5, 1)] {
        s.marks(who, 25, &[(option, 1)]).unwrap();
    }
    assert_eq!(step(&s), "consent 2");
    s.instruct(1, false);
    ask(&mut s).unwrap();
    member(&mut s, 1, Ballot::Yes).unwrap();
    member(&mut s, 2, Ballot::Yes).unwrap();
    cast(&mut s, 3, Consent::Objection).unwrap();
    s.passes(24 * 7).unwrap();
    let aside = |s: &mut Stage| s.now(0, Do::SetAside { run: s.run, option: 0, words: text(90) });
    s.walks(hub, "yes, said nothing", aside, &["set_aside", "counted", "opened"], "not asked, said nothing");
    assert!(s.run().bound.is_empty());
    s.run = network(&s);
    assert_eq!(code(cast(&mut s, 1, Consent::Consent)), Code::MandateBreach, "it is asked again");
    ask(&mut s).unwrap();
}
