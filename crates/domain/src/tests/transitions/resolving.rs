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
