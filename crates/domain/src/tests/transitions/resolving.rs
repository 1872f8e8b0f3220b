//! P03: an objection is resolved.

use super::objections::{objection, stands, withdraw};
use super::*;
use crate::practice::ResolutionKind;

fn suggest(s: &mut Stage, by: ResolutionKind) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(0, Do::Resolve { objection, voice: FOUNDER, by })
}

fn confirm(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(2, Do::Confirm { objection })
}

fn counter(s: &mut Stage) -> Result<(), Refusal> {
    let (objection, _) = s.objection();
    s.now(1, Do::Counter { objection, voice: s.people[1], words: text(63) })
}

fn amended() -> ResolutionKind {
    ResolutionKind::Amend { title: text(6), text: text(50), effects: None }
}

fn measured() -> ResolutionKind {
    ResolutionKind::Measure { words: text(52) }
}

fn suggested(by: ResolutionKind) -> Stage {
    let mut s = stands("resolving");
    suggest(&mut s, by).unwrap();
    s
}

#[test]
fn each_kind_of_resolution_is_suggested_confirmed_and_integrated() {
    let sooner = |s: &Stage| ResolutionKind::ShortenTerm { review: Time(s.run().review.0 - 1_000) };
    let texts = |s: &Stage| format!("{} versions, {} measures", s.run().versions.len(), s.run().measures.len());
    for (kind, after) in [(0, "2 versions, 0 measures"), (1, "1 versions, 0 measures"), (2, "1 versions, 1 measures")] {
        let mut s = stands("resolving");
        let review = s.run().review;
        let by = [amended(), sooner(&s), measured()][kind].clone();
        s.walks(objection, "resolving", |s| suggest(s, by), &["resolution_suggested"], "resolving, suggested");
        s.walks(objection, "resolving, suggested", confirm, &["confirmed"], "resolving, confirmed");
        s.walks(texts, "1 versions, 0 measures", |s| s.passes(23), &[], "1 versions, 0 measures");
        s.walks(objection, "resolving, confirmed", |s| s.passes(24), &["integrated", "opened"], "resolved");
        assert_eq!((texts(&s).as_str(), step(&s).as_str()), (after, "consent 2"));
        assert_eq!(s.run().review < review, kind == 1);
    }
}

#[test]
fn what_is_put_off_is_seen_to_by_somebody_once_it_is_in_force() {
    let mut s = stands("resolving");
    let (until, owner) = (s.world.at + Span::days(40), s.run().owner);
    let later = |who: Id, until: Time| ResolutionKind::Later { words: text(52), who, until };
    let other = s.people[3];
    assert_eq!(code(suggest(&mut s, later(other, until))), Code::NotEligible, "nobody is given a task by another");
    let soon = s.world.at + Span::hours(1);
    assert_eq!(code(suggest(&mut s, later(owner, soon))), Code::Malformed);
    suggest(&mut s, later(owner, until)).unwrap();
    confirm(&mut s).unwrap();
    let put_off = |s: &Stage| format!("{}, {} put off", step(s), s.run().put_off.len());
    s.walks(put_off, "consent 1, 0 put off", |s| s.passes(24), &["integrated", "opened"], "consent 2, 1 put off");
    (0..s.people.len()).for_each(|who| s.says(who, Consent::Consent).unwrap());
    s.passes(72).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted));
    let (id, agreement) = s.world.agreement.agreements.iter().next().map(|(id, a)| (*id, a.clone())).unwrap();
    let carried: Vec<_> = agreement.carrying.open().map(|s| (s.who, s.by)).collect();
    assert_eq!(carried, [(owner, Some(until))]);
    let need = |s: &Stage, now| crate::needs(&s.world, owner, now).iter().any(|n| n.what == crate::What::Step && n.id == id);
    assert!(!need(&s, s.world.at) && need(&s, until));
    // whoever drops it asks the others again
    let dropped = agreement::Command::DropStep { agreement: id, step: agreement.carrying.steps[0].id, words: text(53) };
    let before = s.world.clone();
    s.give(Some(owner), s.world.at, Command::Agreement(dropped)).unwrap();
    assert_eq!(s.world.agreement.agreements[&id].standing, agreement::Standing::DueForReview);
    s.world = before;
    let done = agreement::Command::StepDone { agreement: id, step: agreement.carrying.steps[0].id, words: None };
    s.give(Some(owner), s.world.at, Command::Agreement(done)).unwrap();
    assert!(!need(&s, until));
}

#[test]
fn a_round_rests_until_its_day_and_everybody_is_asked_again() {
    let mut s = stands("resolving");
    let until = s.world.at + Span::days(5);
    let rest = |who: Option<Id>, until: Time| ResolutionKind::Rest { words: text(52), who, until };
    let far = s.world.at + Span::days(300);
    assert_eq!(code(suggest(&mut s, rest(None, far))), Code::Limit);
    let other = s.people[3];
    assert_eq!(code(suggest(&mut s, rest(Some(other), until))), Code::NotEligible);
    suggest(&mut s, rest(Some(FOUNDER), until)).unwrap();
    confirm(&mut s).unwrap();
    let rests = |s: &Stage| match s.run().resting() {
        Some(rest) => format!("rests for {} days", (rest.until - s.run().opened).0 / Span::days(1).0),
        None => step(s),
    };
    s.walks(rests, "consent 1", |s| s.passes(24), &["integrated"], "rests for 7 days");
    assert_eq!(code(s.says(1, Consent::Consent)), Code::WrongState, "nobody is asked while it rests");
    let asked = |s: &Stage| crate::needs(&s.world, FOUNDER, s.world.at).iter().map(|n| n.what).collect::<Vec<_>>();
    assert_eq!(asked(&s), [crate::What::Step], "but for whoever finds out");
    s.walks(rests, "rests for 7 days", |s| s.until(24 * 7), &["opened"], "consent 2");
    assert!(s.run().open_objections().next().is_none());
    // or until somebody says what was found
    let mut s = stands("resolving");
    suggest(&mut s, rest(Some(FOUNDER), until)).unwrap();
    confirm(&mut s).unwrap();
    s.passes(24).unwrap();
    let found = |s: &mut Stage, who: usize| s.now(who, Do::FindOut { run: s.run, words: text(54) });
    assert_eq!(code(found(&mut s, 1)), Code::NotEligible, "whoever took it on says it");
    s.walks(rests, "rests for 7 days", |s| found(s, 0), &["found_out", "opened"], "consent 2");
    assert!(s.run().rest.as_ref().unwrap().found.is_some());
    assert_eq!(code(found(&mut s, 0)), Code::WrongState);
    // an objection of somebody else has its time again afterwards
    let mut s = stands("resolving");
    let at = s.world.at;
    s.says(1, Consent::Objection).unwrap();
    let other = s.run().objections.keys().next_back().copied().unwrap();
    let first = s.run().objections.keys().next().copied().unwrap();
    let by = rest(None, at + Span::days(9));
    s.now(0, Do::Resolve { objection: first, voice: FOUNDER, by }).unwrap();
    s.now(2, Do::Confirm { objection: first }).unwrap();
    s.passes(24).unwrap();
    assert!(s.run().resting().is_some());
    assert_eq!(code(s.now(1, Do::Take { objection: other, refers: practice::Refers::Role })), Code::WrongState);
    let opens = (at - START).0 / 3_600_000 + 9 * 24;
    s.until(opens).unwrap();
    assert_eq!(s.run().objections[&other].state, ObjectionState::Raised, "nobody could face it");
    assert_eq!(s.run().objections[&other].path.last().unwrap().0, s.world.at);
    // it can be taken back while it rests
    let mut s = stands("resolving");
    suggest(&mut s, rest(None, until)).unwrap();
    confirm(&mut s).unwrap();
    s.passes(24).unwrap();
    s.walks(step, "draw", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
}

#[test]
fn where_the_objector_is_silent_the_resolution_is_integrated_and_marked() {
    let mut s = suggested(measured());
    s.walks(objection, "resolving, suggested", |s| s.passes(71), &[], "resolving, suggested");
    s.walks(objection, "resolving, suggested", |s| s.passes(72), &["integrated", "opened"], "resolved in silence");
}

#[test]
fn a_resolution_that_is_countered_falls() {
    let tried = |s: &Stage| format!("{}, {} tried", objection(s), s.run().objections.values().next().unwrap().attempts);
    let mut s = suggested(measured());
    s.walks(tried, "resolving, suggested, 0 tried", counter, &["countered", "fell"], "resolving, 1 tried");
    suggest(&mut s, amended()).unwrap();
    confirm(&mut s).unwrap();
    s.walks(tried, "resolving, confirmed, 1 tried", counter, &["countered", "fell"], "resolving, 2 tried");
}

#[test]
fn when_nobody_finds_a_resolution_the_way_out_is_taken() {
    let mut s = stands("resolving");
    for _ in 0..2 {
        suggest(&mut s, measured()).unwrap();
        counter(&mut s).unwrap();
    }
    suggest(&mut s, measured()).unwrap();
    s.walks(step, "consent 1", counter, &["countered", "fell", "waits"], "deferred");
    // asked again, there are attempts again
    s.walks(step, "deferred", |s| s.now(0, Do::Reopen { run: s.run }), &["reopened", "opened"], "consent 2");
    s.walks(objection, "resolving", |s| suggest(s, measured()), &["resolution_suggested"], "resolving, suggested");
    let mut s = stands("resolving");
    s.walks(step, "consent 1", |s| s.passes(7 * 24 - 1), &[], "consent 1");
    s.walks(step, "consent 1", |s| s.passes(7 * 24), &["waits"], "deferred");
}

#[test]
fn who_takes_part_owns_the_resolution_of_an_objection() {
    let owners = |s: &Stage| s.run().objections.values().next().unwrap().owners.len().to_string();
    let own = |s: &mut Stage| s.now(1, Do::Own { objection: s.objection().0 });
    for state in ["raised", "testing", "disputed", "orphaned", "resolving"] {
        stands(state).walks(owners, "0", own, &["owned"], "1");
    }
}

#[test]
fn an_objection_is_withdrawn_while_its_resolution_is_looked_at() {
    let mut s = suggested(measured());
    s.walks(objection, "resolving, suggested", withdraw, &["withdrawn"], "withdrawn");
    s.says(0, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.until(72), &["concluded", "adopted"], "Adopted");
    assert!(s.run().measures.is_empty(), "what was not needed is not in force");
}
