//! P10, the advice process.

use super::*;
use crate::practice::{AdviceBecause, Treatment};

fn advising() -> Stage {
    Stage::new(named("consent", vec![json!({ "kind": "advise", "lasts": "PT72H" })]), 4)
}

/// Who was asked, what was advised and what became of it.
fn counsel(s: &Stage) -> String {
    let run = s.run();
    let treated = run.advice.iter().filter(|a| a.treated.is_some()).count();
    format!("{}: {} asked, {} advised, {treated} treated", step(s), run.asked.len(), run.advice.len())
}

fn seek(s: &mut Stage, who: usize, because: AdviceBecause) -> Result<(), Refusal> {
    s.now(0, Do::SeekAdvice { run: s.run, member: s.people[who], because })
}

fn advise(s: &mut Stage, who: usize) -> Result<(), Refusal> {
    s.now(who, Do::Advise { run: s.run, words: text(90) })
}

fn treat(s: &mut Stage, number: usize) -> Result<(), Refusal> {
    let advice = s.run().advice[number].said.id;
    s.now(0, Do::TreatAdvice { run: s.run, advice, treatment: Treatment::Partly, words: text(91) })
}

fn decide(s: &mut Stage) -> Result<(), Refusal> {
    s.now(0, Do::Decide { run: s.run, without: None })
}

/// Both kinds were asked.
fn sought() -> Stage {
    let mut s = advising();
    seek(&mut s, 1, AdviceBecause::Affected).unwrap();
    seek(&mut s, 2, AdviceBecause::Expert).unwrap();
    s
}

#[test]
fn those_affected_and_those_who_know_are_asked() {
    let mut s = advising();
    assert_eq!(s.log.last().map(|(_, event)| name(event)).as_deref(), Some("proposed"));
    assert_eq!(code(decide(&mut s)), Code::WrongState);
    let affected = |s: &mut Stage| seek(s, 1, AdviceBecause::Affected);
    s.walks(counsel, "advise: 0 asked, 0 advised, 0 treated", affected, &["advice_sought"], "advise: 1 asked, 0 advised, 0 treated");
    let expert = |s: &mut Stage| seek(s, 2, AdviceBecause::Expert);
    s.walks(counsel, "advise: 1 asked, 0 advised, 0 treated", expert, &["advice_sought"], "advise: 2 asked, 0 advised, 0 treated");
}

#[test]
fn who_was_asked_advises_and_so_does_anybody_of_the_body() {
    let mut s = sought();
    s.walks(counsel, "advise: 2 asked, 0 advised, 0 treated", |s| advise(s, 1), &["advised"], "advise: 2 asked, 1 advised, 0 treated");
    s.walks(counsel, "advise: 2 asked, 1 advised, 0 treated", |s| advise(s, 3), &["advised"], "advise: 2 asked, 2 advised, 0 treated");
    s.walks(
        counsel,
        "advise: 2 asked, 2 advised, 0 treated",
        |s| treat(s, 1),
        &["advice_treated"],
        "advise: 2 asked, 2 advised, 1 treated",
    );
}

#[test]
fn it_is_decided_when_all_have_answered_and_every_advice_is_treated() {
    let mut s = sought();
    advise(&mut s, 1).unwrap();
    treat(&mut s, 0).unwrap();
    assert_eq!(code(decide(&mut s)), Code::WrongState, "somebody has not answered");
    advise(&mut s, 2).unwrap();
    assert_eq!(code(decide(&mut s)), Code::WrongState, "an advice is not treated");
    treat(&mut s, 1).unwrap();
    s.walks(step, "advise", decide, &["decided", "concluded", "adopted"], "Adopted");
}

#[test]
fn who_was_asked_and_is_silent_holds_nothing_up_for_ever() {
    let mut s = sought();
    s.until(71).unwrap();
    assert_eq!(code(decide(&mut s)), Code::WrongState);
    let late = |s: &mut Stage| s.act(0, 72, Do::Decide { run: s.run, without: None });
    s.walks(step, "advise", late, &["decided", "concluded", "adopted"], "Adopted");
}

#[test]
fn what_nobody_decides_is_taken_back_or_lapses() {
    sought().walks(step, "advise", |s| s.retracts(0), &["retracted", "concluded"], "Withdrawn");
    sought().walks(step, "advise", |s| s.until(30 * 24), &["concluded"], "Lapsed");
}
