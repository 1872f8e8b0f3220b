//! P01, the consent decision.

use super::*;
use crate::practice::ResolutionKind;

/// Three steps that talk, a day each, then three days of consent.
fn whole(silence: &str, quorum: &str) -> Template {
    named(
        "consent",
        vec![
            json!({ "kind": "clarify", "lasts": "PT24H" }),
            json!({ "kind": "react", "lasts": "PT24H" }),
            json!({ "kind": "amend", "lasts": "PT24H" }),
            json!({ "kind": "consent", "lasts": "PT72H", "silence": silence, "quorum": quorum }),
        ],
    )
}

/// A consent step with one round more at most, and a ballot or nothing behind it.
fn twice(otherwise: &str) -> Template {
    let mut steps = vec![json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy",
        "on_objection": { "integrate": 1, "otherwise": otherwise } })];
    if otherwise == "ballot" {
        steps.push(json!({ "kind": "ballot", "lasts": "PT48H", "rule": "simple-majority" }));
    }
    named("consent", steps)
}

fn lazy(members: u64) -> Stage {
    Stage::new(only(json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy", "quorum": "1/4" })), members)
}

/// In the named step of the whole way.
fn at(kind: &str) -> Stage {
    let mut s = Stage::new(whole("lazy", "1/4"), 4);
    while s.run().step().kind() != kind {
        s.advances(0).unwrap();
    }
    s
}

fn amend(s: &mut Stage, n: u8) -> Result<(), Refusal> {
    let base = s.run().versions.len() as u32;
    s.now(0, Do::Amend { run: s.run, base, title: text(6), text: text(n), effects: None, wording: false })
}

/// Somebody objects, stands by it, and confirms the resolution that is suggested; its window is about to be over.
fn integrated(s: &mut Stage, by: ResolutionKind) -> Result<(), Refusal> {
    s.says(2, Consent::Objection)?;
    let (objection, _) = s.objection();
    s.now(3, Do::Host { run: s.run }).ok();
    s.now(3, Do::Take { objection, refers: practice::Refers::Purpose })?;
    s.passes(48)?;
    s.now(0, Do::Resolve { objection, voice: FOUNDER, by })?;
    s.now(2, Do::Confirm { objection })?;
    s.passes(23)
}

fn measure() -> ResolutionKind {
    ResolutionKind::Measure { words: text(52) }
}

#[test]
fn a_proposal_opens_the_first_step() {
    for (template, opened, to) in [(whole("lazy", "1/4"), &["proposed"][..], "clarify"), (explicit(), &["proposed", "opened"], "consent 1")]
    {
        let mut s = Stage::founded_with(template, 2);
        let (body, tension) = (s.run, s.world.next);
        s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let before = s.log.len();
        s.propose_with(body, tension, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
        let names: Vec<String> = s.log[before..].iter().map(|(_, e)| name(e)).collect();
        assert_eq!((names.as_slice(), step(&s).as_str()), (opened.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>().as_slice(), to));
    }
}

#[test]
fn the_clock_leads_through_the_steps_that_talk() {
    let mut s = Stage::new(whole("lazy", "1/4"), 4);
    s.walks(step, "clarify", |s| s.until(23), &[], "clarify");
    s.walks(step, "clarify", |s| s.until(24), &["opened"], "react");
    s.walks(step, "react", |s| s.until(48), &["opened"], "amend");
    s.walks(step, "amend", |s| s.until(72), &["opened"], "consent 1");
    assert_eq!(s.run().round().unwrap().snapshot.count, 4, "the electorate is frozen");
}

#[test]
fn whoever_leads_goes_on_from_step_to_step() {
    let mut s = Stage::new(whole("lazy", "1/4"), 4);
    s.walks(step, "clarify", |s| s.advances(0), &["advanced", "opened"], "react");
    s.walks(step, "react", |s| s.advances(0), &["advanced", "opened"], "amend");
    s.walks(step, "amend", |s| s.advances(0), &["advanced", "opened"], "consent 1");
    assert_eq!(code(s.advances(0)), Code::WrongState, "a round is not cut short");
}

#[test]
fn questions_are_answered_or_declined_before_they_are_closed() {
    let questions = |s: &Stage| {
        let q = &s.run().questions;
        let (answered, declined) = (q.iter().filter(|q| q.answer.is_some()).count(), q.iter().filter(|q| q.declined).count());
        format!("{}: {} asked, {answered} answered, {declined} declined", step(s), q.len())
    };
    let mut s = at("clarify");
    let (one, two) = (s.world.next, Id(s.world.next.0 + 1));
    let ask = |s: &mut Stage| s.now(1, Do::Ask { run: s.run, voice: s.people[1], words: text(60) });
    s.walks(questions, "clarify: 0 asked, 0 answered, 0 declined", ask, &["asked"], "clarify: 1 asked, 0 answered, 0 declined");
    ask(&mut s).unwrap();
    assert_eq!(code(s.advances(0)), Code::WrongState);
    let answer = |s: &mut Stage| s.now(0, Do::Answer { run: s.run, question: one, words: text(61) });
    s.walks(questions, "clarify: 2 asked, 0 answered, 0 declined", answer, &["answered"], "clarify: 2 asked, 1 answered, 0 declined");
    assert_eq!(code(s.advances(0)), Code::WrongState);
    let decline = |s: &mut Stage| s.now(0, Do::Decline { run: s.run, question: two });
    s.walks(questions, "clarify: 2 asked, 1 answered, 0 declined", decline, &["declined"], "clarify: 2 asked, 1 answered, 1 declined");
    s.walks(step, "clarify", |s| s.advances(0), &["advanced", "opened"], "react");
}

#[test]
fn everybody_reacts_once_and_suggests_to_the_proposer() {
    let said = |s: &Stage| format!("{}: {} reactions, {} suggestions", step(s), s.run().reactions.len(), s.run().suggestions.len());
    let mut s = at("react");
    let react = |s: &mut Stage| s.now(1, Do::React { run: s.run, voice: s.people[1], words: text(60) });
    s.walks(said, "react: 0 reactions, 0 suggestions", react, &["reacted"], "react: 1 reactions, 0 suggestions");
    assert_eq!(code(react(&mut s)), Code::Duplicate);
    for kind in ["clarify", "react", "amend"] {
        let mut s = at(kind);
        let suggest = |s: &mut Stage| s.now(1, Do::Suggest { run: s.run, voice: s.people[1], words: text(60) });
        let before = format!("{kind}: 0 reactions, 0 suggestions");
        s.walks(said, &before, suggest, &["suggested"], &format!("{kind}: 0 reactions, 1 suggestions"));
    }
}

#[test]
fn the_proposer_writes_a_new_version_while_it_is_talked_about() {
    for kind in ["clarify", "react", "amend"] {
        let mut s = at(kind);
        let from = format!("{kind}, version 1");
        s.walks(version, &from, |s| amend(s, 50), &["amended"], &format!("{kind}, version 2"));
    }
}

#[test]
fn what_is_not_this_bodys_is_closed_before_anybody_is_asked() {
    for kind in ["clarify", "react", "amend"] {
        let mut s = at(kind);
        let led = |s: &Stage| format!("{:?}", s.run().host.is_some());
        s.walks(led, "false", |s| s.now(3, Do::Host { run: s.run }), &["hosted"], "true");
        let discard = |s: &mut Stage, who| s.now(who, Do::Discard { run: s.run, words: text(60) });
        assert_eq!(code(discard(&mut s, 0)), Code::Conflict);
        s.walks(step, kind, |s| discard(s, 3), &["discarded", "concluded"], "Discarded");
    }
}

#[test]
fn an_answer_is_given_and_changed_while_the_round_is_open() {
    use Consent::{Concern, Consent as Yes, Objection, StandAside};
    let mut s = Stage::new(explicit(), 5);
    let none = "0 for, 0 worried, 0 against, 0 aside, 5 silent";
    s.walks(answers, none, |s| s.says(0, Yes), &["responded"], "1 for, 0 worried, 0 against, 0 aside, 4 silent");
    let one = "1 for, 0 worried, 0 against, 0 aside, 4 silent";
    s.walks(answers, one, |s| s.says(1, Concern), &["responded"], "1 for, 1 worried, 0 against, 0 aside, 3 silent");
    let two = "1 for, 1 worried, 0 against, 0 aside, 3 silent";
    s.walks(answers, two, |s| s.says(2, StandAside), &["responded"], "1 for, 1 worried, 0 against, 1 aside, 2 silent");
    let three = "1 for, 1 worried, 0 against, 1 aside, 2 silent";
    s.walks(answers, three, |s| s.says(0, Concern), &["responded"], "0 for, 2 worried, 0 against, 1 aside, 2 silent");
    let four = "0 for, 2 worried, 0 against, 1 aside, 2 silent";
    s.walks(answers, four, |s| s.says(3, Objection), &["responded"], "0 for, 2 worried, 1 against, 1 aside, 1 silent");
    assert_eq!((step(&s).as_str(), s.run().open_objections().count()), ("consent 1", 1));
}

#[test]
fn explicit_consent_is_adopted_with_the_last_answer() {
    let mut s = Stage::new(explicit(), 3);
    s.walks(step, "consent 1", |s| s.says(0, Consent::Consent), &["responded"], "consent 1");
    s.walks(step, "consent 1", |s| s.says(1, Consent::Concern), &["responded"], "consent 1");
    s.walks(step, "consent 1", |s| s.says(2, Consent::StandAside), &["responded", "concluded", "adopted"], "Adopted");
    assert_eq!(s.world.agreement.agreements.len(), 1);
}

#[test]
fn where_silence_is_consent_the_deadline_adopts() {
    let mut s = lazy(4);
    s.says(1, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.until(71), &[], "consent 1");
    s.walks(step, "consent 1", |s| s.until(72), &["concluded", "adopted"], "Adopted");
    let words = json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy-with-quorum", "quorum": "1/2" });
    let mut s = Stage::new(only(words), 4);
    s.says(0, Consent::Consent).unwrap();
    s.says(1, Consent::Concern).unwrap();
    s.walks(step, "consent 1", |s| s.until(72), &["concluded", "adopted"], "Adopted");
}

#[test]
fn without_a_quorum_it_waits_until_it_is_asked_again_or_lapses() {
    let mut s = lazy(4);
    s.walks(step, "consent 1", |s| s.until(72), &["waits"], "without quorum");
    let reopen = |s: &mut Stage| s.now(0, Do::Reopen { run: s.run });
    s.walks(step, "without quorum", reopen, &["reopened", "opened"], "consent 2");
    assert!(s.run().round().unwrap().responses.is_empty(), "everybody is asked afresh");
    s.walks(step, "consent 2", |s| s.passes(72), &["waits"], "without quorum");
    s.walks(step, "without quorum", |s| s.until(30 * 24), &["concluded"], "Lapsed");
}

#[test]
fn who_is_silent_is_reminded_once_then_it_is_deferred_and_reopened_or_lapses() {
    let mut s = Stage::new(explicit(), 3);
    s.says(0, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.until(72), &["extended"], "consent 1, longer");
    assert_eq!(s.run().stage.deadline, hours(144));
    s.walks(step, "consent 1, longer", |s| s.until(144), &["waits"], "deferred, longer");
    let reopen = |s: &mut Stage, who| s.now(who, Do::Reopen { run: s.run });
    assert_eq!(code(reopen(&mut s, 1)), Code::NotEligible);
    s.now(2, Do::Host { run: s.run }).unwrap();
    s.walks(step, "deferred, longer", |s| reopen(s, 2), &["reopened", "opened"], "consent 2");
    s.walks(step, "consent 2", |s| s.passes(144), &["extended", "waits"], "deferred, longer");
    s.walks(step, "deferred, longer", |s| s.until(30 * 24), &["concluded"], "Lapsed");
}

#[test]
fn the_proposer_takes_it_back_from_wherever_it_is_open() {
    for kind in ["clarify", "react", "amend"] {
        let mut s = at(kind);
        s.walks(step, kind, |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    }
    let mut s = lazy(4);
    s.says(1, Consent::Objection).unwrap();
    assert_eq!(code(s.retracts(1)), Code::NotEligible);
    s.walks(step, "consent 1", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    let mut s = lazy(4);
    s.until(72).unwrap();
    s.walks(step, "without quorum", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    let mut s = Stage::new(explicit(), 3);
    s.until(144).unwrap();
    s.walks(step, "deferred, longer", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
}

#[test]
fn whose_proposer_left_is_taken_over_or_lapses() {
    let carried = |s: &Stage| {
        let who = s.people.iter().position(|p| *p == s.run().proposer).unwrap();
        format!("{} of {who}, gone: {}", step(s), s.run().proposer_gone.is_some())
    };
    for taken in [true, false] {
        let mut s = lazy(4);
        let circle = s.run().body;
        s.says(1, Consent::Consent).unwrap();
        s.walks(carried, "consent 1 of 0, gone: false", |s| s.leaves(0, circle), &["left"], "consent 1 of 0, gone: true");
        s.says(1, Consent::Objection).unwrap();
        let take = |s: &mut Stage| s.now(2, Do::TakeOver { run: s.run });
        if taken {
            s.walks(carried, "consent 1 of 0, gone: true", take, &["taken_over"], "consent 1 of 2, gone: false");
            s.walks(step, "consent 1", |s| s.retracts(2), &["retracted", "concluded"], "Withdrawn");
        } else {
            s.walks(step, "consent 1", |s| s.passes(72), &["taken_by_clock", "concluded"], "Lapsed");
        }
    }
}

#[test]
fn a_proposer_who_left_leads_no_more() {
    let mut s = at("clarify");
    let circle = s.run().body;
    s.leaves(0, circle).unwrap();
    assert_eq!(code(s.advances(0)), Code::NotEligible);
    s.now(1, Do::Host { run: s.run }).unwrap();
    s.walks(step, "clarify", |s| s.advances(1), &["advanced", "opened"], "react");
    let mut s = lazy(4);
    s.until(72).unwrap();
    s.leaves(0, circle).unwrap();
    assert_eq!(code(s.now(0, Do::Reopen { run: s.run })), Code::NotEligible);
}

#[test]
fn a_resolution_leads_to_another_round_with_or_without_another_text() {
    let another = ResolutionKind::Amend { title: text(6), text: text(50), effects: None };
    for (by, to) in [(another, "consent 2, version 2"), (measure(), "consent 2, version 1")] {
        let mut s = lazy(4);
        integrated(&mut s, by).unwrap();
        s.walks(version, "consent 1, version 1", |s| s.passes(24), &["integrated", "opened"], to);
        assert_eq!(s.run().round().unwrap().responses.len(), 0);
    }
}

#[test]
fn a_changed_text_stands_for_a_day_before_it_is_adopted() {
    let mut s = lazy(4);
    integrated(&mut s, ResolutionKind::Amend { title: text(6), text: text(50), effects: None }).unwrap();
    s.passes(24).unwrap();
    (0..3).for_each(|who| s.says(who, Consent::Consent).unwrap());
    s.walks(step, "consent 2", |s| s.says(3, Consent::Consent), &["responded"], "consent 2");
    s.walks(step, "consent 2", |s| s.passes(24), &["concluded", "adopted"], "Adopted");
}

#[test]
fn when_the_rounds_are_used_up_the_named_way_out_is_taken() {
    for (otherwise, turn, to) in [("defer", "waits", "deferred"), ("ballot", "opened", "ballot 3")] {
        let mut s = Stage::new(twice(otherwise), 4);
        integrated(&mut s, measure()).unwrap();
        s.walks(step, "consent 1", |s| s.passes(24), &["integrated", "opened"], "consent 2");
        integrated(&mut s, measure()).unwrap();
        s.walks(step, "consent 2", |s| s.passes(24), &["integrated", turn], to);
    }
    let mut s = Stage::new(twice("defer"), 4);
    integrated(&mut s, measure()).unwrap();
    s.passes(24).unwrap();
    integrated(&mut s, measure()).unwrap();
    s.passes(24).unwrap();
    assert_eq!(code(s.now(0, Do::Reopen { run: s.run })), Code::Limit);
}

#[test]
fn when_the_time_of_the_whole_is_over_it_lapses_or_goes_to_the_ballot() {
    let mut slow = whole("lazy", "1/4");
    slow.step[0] = practice::Step::Clarify { lasts: Span::days(40) };
    let mut s = Stage::new(slow, 4);
    s.walks(step, "clarify", |s| s.until(30 * 24), &["concluded"], "Lapsed");
    let last = |otherwise: &str| {
        let mut template = twice(otherwise);
        for step in &mut template.step {
            match step {
                practice::Step::Consent(rule) => rule.at_most = Span::days(4),
                practice::Step::Ballot(rule) => rule.at_most = Span::days(4),
                _ => {}
            }
        }
        let mut s = Stage::new(template, 4);
        s.says(2, Consent::Objection).unwrap();
        s.until(95).unwrap();
        s
    };
    last("defer").walks(step, "consent 1", |s| s.until(96), &["concluded"], "Lapsed");
    last("ballot").walks(step, "consent 1", |s| s.until(96), &["opened"], "ballot 2");
}

/// Two proposals that each take the place of the same agreement, the first of which is adopted.
fn overtaken(steps: Vec<Value>) -> Stage {
    let mut s = Stage::new(named("consent", steps), 2);
    adopted(&mut s);
    let (old, body) = (*s.world.agreement.agreements.keys().next().unwrap(), s.run().body);
    let instead = || Effect::Agreement(agreement::Effect::Supersede { agreement: Ref::Id(old), sunset: false });
    s.propose_with(body, old, instead()).unwrap();
    let first = s.run;
    s.propose_with(body, old, instead()).unwrap();
    while !s.run().step().decides() {
        s.advances(0).unwrap();
    }
    let second = std::mem::replace(&mut s.run, first);
    adopted(&mut s);
    s.run = second;
    s
}

/// Everybody consents.
fn adopted(s: &mut Stage) {
    while !s.run().step().decides() {
        s.advances(0).unwrap();
    }
    for who in 0..s.people.len() {
        s.says(who, Consent::Consent).unwrap();
    }
    assert_eq!(step(s), "Adopted");
}

#[test]
fn what_can_no_longer_take_effect_goes_back_to_be_amended_and_at_last_lapses() {
    let consent = json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit" });
    let mut s = overtaken(vec![json!({ "kind": "amend", "lasts": "PT24H" }), consent.clone()]);
    s.says(0, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.says(1, Consent::Consent), &["responded", "sent_back", "opened"], "amend");
    // nobody is asked again about what cannot happen
    for _ in 2..=3 {
        s.walks(step, "amend", |s| s.advances(0), &["advanced", "sent_back", "opened"], "amend");
    }
    s.walks(step, "amend", |s| s.advances(0), &["advanced", "sent_back", "concluded"], "Lapsed");
    // where nothing is talked about it cannot be amended
    let mut s = overtaken(vec![consent]);
    s.says(0, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.says(1, Consent::Consent), &["responded", "sent_back", "concluded"], "Lapsed");
}

#[test]
fn what_the_rules_no_longer_allow_goes_back_before_anybody_is_asked() {
    let mut s = at("amend");
    let rule = json!({ "decide": { "place": "network", "by": ["unanimity"] } });
    let line = json!({ "matter": "adopt-agreement", "rule": rule, "why": "For tests." });
    let line: charter::Line = serde_json::from_value(line).unwrap();
    s.world.charter.lines.get_mut(&charter::Matter::AdoptAgreement).unwrap().rule = line.rule;
    s.walks(step, "amend", |s| s.advances(0), &["advanced", "sent_back", "opened"], "amend");
}

#[test]
fn what_is_held_in_a_body_lapses_with_it() {
    let mut s = lazy(4);
    let body = Ref::Id(s.run().body);
    let dissolve = |s: &mut Stage| s.brings(Effect::Body(body::Effect::Dissolve { body }));
    s.walks(step, "consent 1", dissolve, &["brought_in", "dissolved", "concluded"], "Lapsed");
}

#[test]
fn what_came_of_it_is_said_once_it_is_over() {
    let noted = |s: &Stage| format!("{}, noted: {}", step(s), s.run().note.is_some());
    let note = |s: &mut Stage| s.now(0, Do::Note { run: s.run, words: text(60) });
    let mut s = lazy(2);
    assert_eq!(code(note(&mut s)), Code::WrongState);
    s.retracts(0).unwrap();
    s.walks(noted, "Withdrawn, noted: false", note, &["noted"], "Withdrawn, noted: true");
    assert_eq!(code(note(&mut s)), Code::Duplicate);
}
