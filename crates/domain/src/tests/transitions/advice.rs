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

#[test]
fn whoever_was_asked_is_asked_again_when_the_intention_changes() {
    let mut s = sought();
    advise(&mut s, 1).unwrap();
    let waiting = |s: &Stage| {
        let (run, asked) = (s.run(), |m: Id| s.people.iter().position(|p| *p == m));
        format!("version {}, asked to advise: {:?}", run.versions.len(), run.to_advise().filter_map(asked).collect::<Vec<_>>())
    };
    let amend = |s: &mut Stage, by: usize, wording: bool| {
        let (run, base) = (s.run, s.run().versions.len() as u32);
        s.now(by, Do::Amend { run, base, title: text(6), text: text(100 + base as u8), effects: None, wording })
    };
    assert_eq!(code(amend(&mut s, 1, false)), Code::NotEligible);
    s.walks(waiting, "version 1, asked to advise: [2]", |s| amend(s, 0, true), &["amended"], "version 2, asked to advise: [2]");
    s.walks(waiting, "version 2, asked to advise: [2]", |s| amend(s, 0, false), &["amended"], "version 3, asked to advise: [1, 2]");
    // and has a day for it
    s.passes(71).unwrap();
    let deadline = s.run().stage.deadline;
    amend(&mut s, 0, false).unwrap();
    assert!(s.run().stage.deadline >= deadline && s.run().stage.deadline >= s.world.at + Span::hours(24));
}

/// Two were asked, and it was decided.
fn decided() -> Stage {
    let mut s = sought();
    advise(&mut s, 1).unwrap();
    advise(&mut s, 2).unwrap();
    treat(&mut s, 0).unwrap();
    treat(&mut s, 1).unwrap();
    decide(&mut s).unwrap();
    s
}

fn says_affected(s: &mut Stage, who: usize) -> Result<(), Refusal> {
    s.now(who, Do::SayAffected { run: s.run, words: text(92) })
}

fn hears(s: &mut Stage, who: usize, stands: bool) -> Result<(), Refusal> {
    let affected = s.run().affected.back().map(|a| a.said.id).unwrap_or_default();
    s.now(who, Do::HearAffected { run: s.run, affected, stands, words: text(93) })
}

/// How many said that they are affected and wait, and where what was decided stands.
fn heard(s: &Stage) -> String {
    let waits = s.run().affected.iter().filter(|a| a.heard.is_none()).count();
    let stands = s.world.agreement.agreements.values().next().map(|a| a.standing);
    format!("{}, {waits} to hear, {stands:?}", step(s))
}

#[test]
fn who_was_not_asked_and_is_affected_is_heard() {
    let mut s = decided();
    assert_eq!(code(says_affected(&mut s, 1)), Code::NotEligible, "who was asked could advise");
    assert_eq!(code(says_affected(&mut s, 0)), Code::NotEligible);
    let none = "Adopted, 0 to hear, Some(InForce)";
    let one = "Adopted, 1 to hear, Some(InForce)";
    s.walks(heard, none, |s| says_affected(s, 3), &["said_affected"], one);
    assert_eq!(code(says_affected(&mut s, 3)), Code::Duplicate);
    let today = crate::today::needs(&s.world, FOUNDER, s.world.at);
    assert!(today.iter().any(|n| n.what == crate::today::What::HearAffected && n.id == s.run));
    assert_eq!(code(hears(&mut s, 3, true)), Code::NotEligible, "only who decided");
    s.walks(heard, one, |s| hears(s, 0, true), &["affected_heard"], none);
    let mut s = decided();
    says_affected(&mut s, 3).unwrap();
    s.walks(heard, one, |s| hears(s, 0, false), &["affected_heard", "review_due"], "Adopted, 0 to hear, Some(DueForReview)");
    let mut s = decided();
    s.passes(24 * practice::AFFECTED_DAYS).unwrap();
    s.world.at = s.world.at + Span::days(practice::AFFECTED_DAYS);
    assert_eq!(code(says_affected(&mut s, 3)), Code::AfterDeadline);
    // whom nobody hears brings it back for review
    let mut s = decided();
    says_affected(&mut s, 3).unwrap();
    let due = "Adopted, 1 to hear, Some(DueForReview)";
    s.walks(heard, one, |s| s.passes(24 * practice::AFFECTED_DAYS), &["review_due"], due);
    // what was kept meanwhile is not called back by it
    let mut s = decided();
    says_affected(&mut s, 3).unwrap();
    let id = *s.world.agreement.agreements.keys().next().unwrap();
    let keep = agreement::Effect::Keep { agreement: Ref::Id(id), review: s.world.at + Span::days(200) };
    let ctx = crate::Context { actor: None, now: s.world.at };
    let events = s.world.enact(&ctx, crate::Because::Run(s.run), &Default::default(), &Effect::Agreement(keep)).unwrap();
    let mut draft = crate::kernel::Draft::new(s.world.clone(), ctx);
    draft.record_all(events).unwrap();
    s.keep(draft);
    s.passes(24 * practice::AFFECTED_DAYS + 1).unwrap();
    assert_eq!(heard(&s), "Adopted, 1 to hear, Some(InForce)");
    // where nobody decided alone there is nothing to say
    let mut s = Stage::new(explicit(), 4);
    assert_eq!(code(says_affected(&mut s, 3)), Code::WrongState);
}
