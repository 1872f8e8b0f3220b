//! Those who have no voice in a run are heard: asked once for each constituency, answered by the
//! proposer. What they say stands beside the text and counts for nothing.

use super::rules;
use crate::World;
use crate::charter::Constituency;
use crate::kernel::{Code, Id, MemberId, Refusal, RunId, refuse};

/// Once for each constituency: the proposer, and whoever takes part.
pub(super) fn may_hear(world: &World, actor: MemberId, run: RunId, who: Constituency) -> Result<(), Refusal> {
    let run = rules::open_run(world, run)?;
    if run.proposer == actor {
        world.body.active(actor)?;
    } else {
        rules::takes_part(world, run, actor)?;
    }
    if run.template.asks() {
        return Err(refuse(Code::WrongState, "run", "heard-where-decided"));
    }
    if run.hearings.iter().any(|h| h.who == who) { Err(refuse(Code::Duplicate, "who", "heard-already")) } else { Ok(()) }
}

/// Nobody of the network: members have a voice, or somebody who has one for them.
pub(super) fn may_input(world: &World, actor: Option<MemberId>, run: RunId, hearing: Id) -> Result<(), Refusal> {
    let run = rules::open_run(world, run)?;
    if actor.is_some() {
        return Err(refuse(Code::NotEligible, "", "input-by-link"));
    }
    let hearing = run.hearings.iter().find(|h| h.id == hearing).ok_or_else(|| refuse(Code::UnknownRef, "hearing", "hearing-unknown"))?;
    rules::within_contributions(hearing.inputs.len(), "hearing")
}

pub(super) fn may_reply(world: &World, actor: MemberId, run: RunId, input: Id) -> Result<(), Refusal> {
    let run = rules::open_run(world, run)?;
    rules::proposer(world, run, actor)?;
    match run.input(input) {
        None => Err(refuse(Code::UnknownRef, "input", "question-unknown")),
        Some(said) if said.reply.is_some() => Err(refuse(Code::Duplicate, "input", "question-answered")),
        Some(_) => Ok(()),
    }
}
