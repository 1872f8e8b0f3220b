//! The advice process (P10): one person decides, after asking those who are affected and those who know.
//! Everybody may advise; the one who decides answers every advice, and is not bound by any.

use serde::{Deserialize, Serialize};

use super::run::{Contribution, Run};
use super::template::Step;
use super::{Words, rules};
use crate::World;
use crate::kernel::{Code, Id, MemberId, Refusal, RunId, Span, Time, refuse};

/// Why somebody is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// Lives with what is decided.
    Affected,
    /// Knows about it.
    Expert,
}

/// What became of an advice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    Taken,
    Partly,
    NotTaken,
}

#[derive(Clone)]
pub struct Advice {
    pub said: Contribution,
    /// The version of the text it is about.
    pub version: u32,
    /// What became of it, and why.
    pub treated: Option<(Treatment, Words)>,
}

/// Whoever was not asked and is affected says so within so many days after it was decided.
pub const AFFECTED_DAYS: i64 = 14;

/// Somebody who was not asked says that they are affected, and has to be heard.
#[derive(Clone)]
pub struct Affected {
    pub said: Contribution,
    /// Whether the one who decided stands by it or puts it under review; and why.
    pub heard: Option<(Time, bool, Words)>,
}

impl Run {
    /// Who was asked and has not advised since the text last said something else.
    pub fn to_advise(&self) -> impl Iterator<Item = MemberId> {
        let least = self.substance_number();
        self.asked.keys().copied().filter(move |m| !self.advice.iter().any(|a| a.said.by == *m && a.version >= least))
    }
}

pub(super) fn may_seek(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["advise"])?;
    rules::proposer(world, run, actor)?;
    rules::within_contributions(run.asked.len(), "run")
}

pub(super) fn seek(world: &World, actor: MemberId, run: &Run, member: MemberId) -> Result<(), Refusal> {
    world.body.active(member).map_err(|_| refuse(Code::UnknownRef, "member", "person-unknown"))?;
    if member == actor {
        return Err(refuse(Code::SelfReference, "member", "advice-from-oneself"));
    }
    if run.asked.contains_key(&member) { Err(refuse(Code::Duplicate, "member", "asked-already")) } else { Ok(()) }
}

pub(super) fn may_advise(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["advise"])?;
    world.body.active(actor)?;
    if run.proposer == actor {
        return Err(refuse(Code::SelfReference, "run", "advice-from-oneself"));
    }
    if !run.asked.contains_key(&actor) && !world.body.belongs(actor, run.body) {
        return Err(refuse(Code::NotEligible, "run", "inside-only"));
    }
    rules::within_contributions(run.advice.len(), "run")
}

pub(super) fn may_treat(world: &World, actor: MemberId, run: RunId, advice: Id) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["advise"])?;
    rules::proposer(world, run, actor)?;
    match run.advice.iter().find(|a| a.said.id == advice) {
        None => Err(refuse(Code::UnknownRef, "advice", "advice-unknown")),
        Some(found) if found.treated.is_some() => Err(refuse(Code::Duplicate, "advice", "question-answered")),
        Some(_) => Ok(()),
    }
}

/// AD2, AD3: both kinds were asked or it is said why not; everybody asked has answered or had the
/// time; every advice is answered.
pub(super) fn may_decide(world: &World, now: Time, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["advise"])?;
    rules::proposer(world, run, actor)?;
    if run.asked.is_empty() {
        return Err(refuse(Code::WrongState, "run", "advice-nobody-asked"));
    }
    if now < run.stage.deadline && run.to_advise().next().is_some() {
        return Err(refuse(Code::WrongState, "run", "advice-waits"));
    }
    if run.advice.iter().any(|a| a.treated.is_none()) {
        return Err(refuse(Code::WrongState, "run", "advice-untreated"));
    }
    Ok(())
}

/// A kind that nobody was asked for needs a reason.
pub(super) fn decide(run: &Run, without: Option<&Words>) -> Result<(), Refusal> {
    let both = [Because::Affected, Because::Expert].iter().all(|kind| run.asked.values().any(|k| k == kind));
    if both || without.is_some() { Ok(()) } else { Err(refuse(Code::NoReason, "without", "advice-one-kind")) }
}

/// After it was decided: who was not asked, and neither advised nor decided.
pub(super) fn may_say_affected(world: &World, now: Time, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = decided(world, run)?;
    world.body.active(actor)?;
    let over = run.outcome.as_ref().map_or(now, |(at, _)| *at) + Span::days(AFFECTED_DAYS);
    if now >= over {
        return Err(refuse(Code::AfterDeadline, "run", "affected-too-late").with(AFFECTED_DAYS));
    }
    if run.proposer == actor || run.asked.contains_key(&actor) || run.advice.iter().any(|a| a.said.by == actor) {
        return Err(refuse(Code::NotEligible, "run", "affected-was-asked"));
    }
    if run.affected.iter().any(|a| a.said.by == actor) {
        return Err(refuse(Code::Duplicate, "run", "affected-said"));
    }
    rules::within_contributions(run.affected.len(), "run")
}

/// Only who decided hears them, and once.
pub(super) fn may_hear_affected(world: &World, actor: MemberId, run: RunId, affected: Id) -> Result<(), Refusal> {
    let run = decided(world, run)?;
    rules::proposer(world, run, actor)?;
    match run.affected.iter().find(|a| a.said.id == affected) {
        None => Err(refuse(Code::UnknownRef, "affected", "affected-unknown")),
        Some(found) if found.heard.is_some() => Err(refuse(Code::Duplicate, "affected", "question-answered")),
        Some(_) => Ok(()),
    }
}

/// A run that one person decided after advice.
fn decided(world: &World, run: RunId) -> Result<&Run, Refusal> {
    let run = rules::known(world, run)?;
    let adopted = run.outcome.as_ref().is_some_and(|(_, o)| o.adopted());
    if adopted && seeks(run) { Ok(run) } else { Err(refuse(Code::WrongState, "run", "not-decided-alone")) }
}

/// Whether the open step is the seeking of advice.
pub(super) fn seeks(run: &Run) -> bool {
    matches!(run.step(), Step::Advise { .. })
}
