//! Who leads a round: whoever hosts it, a facilitator of the body, and without either the proposer. Nobody leads the
//! round about their own mandate, and whose mandate ends leads no longer.

use super::rules::{in_step, known, takes_part, unfinished};
use super::{Run, recall};
use crate::kernel::{Code, Id, MandateId, MemberId, Refusal, RunId, refuse};
use crate::mandate::{Duty, Seat};
use crate::{Effect, World, body};

pub(super) fn may_lead(world: &World, run: &Run, actor: MemberId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let nobody_else = host(world, run).is_none() && run.proposer == actor && run.proposer_gone.is_none();
    if run.host != Some(actor) && !nobody_else && !body::leads_rounds(world, actor, run.body) {
        return Err(refuse(Code::NotEligible, "run", "host-only"));
    }
    own_mandate(world, run, actor)
}

/// Who hosts a run, unless what it has become would end a mandate of theirs.
fn host(world: &World, run: &Run) -> Option<MemberId> {
    run.host.filter(|host| *host == run.proposer || !recall::concerns(world, run, *host))
}

/// What would end a mandate of somebody is led by others; whoever proposes it, and gives back their own, may.
pub(super) fn own_mandate(world: &World, run: &Run, actor: MemberId) -> Result<(), Refusal> {
    if run.proposer != actor && recall::concerns(world, run, actor) {
        return Err(refuse(Code::Conflict, "run", "leads-own-mandate"));
    }
    Ok(())
}

pub(super) fn may_host(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = known(world, run)?;
    unfinished(run)?;
    takes_part(world, run, actor)?;
    if run.proposer == actor {
        return Err(refuse(Code::Conflict, "run", "proposer-hosts-not"));
    }
    own_mandate(world, run, actor)?;
    if host(world, run).is_some() { Err(refuse(Code::WrongState, "run", "has-host")) } else { Ok(()) }
}

/// P01 `not_ours`: before the deciding step, by whoever leads and is not the proposer. What answers the challenge of
/// an agreement is decided, or its proposer takes it back.
pub(super) fn may_discard(world: &World, actor: MemberId, run: RunId) -> Result<&Run, Refusal> {
    let run = in_step(world, run, &["clarify", "react", "amend"])?;
    if run.proposer == actor {
        return Err(refuse(Code::Conflict, "run", "proposer-retracts"));
    }
    may_lead(world, run, actor)?;
    let challenged = |id: &Id| world.agreement.agreements.get(id).is_some_and(|a| a.challenge.is_some());
    let answers = |e: &Effect| matches!(e, Effect::Agreement(e) if e.agreement().is_some_and(|id| challenged(&id)));
    if challenged(&run.because) || run.text().effects.iter().any(answers) {
        return Err(refuse(Code::Conflict, "run", "answers-challenge"));
    }
    Ok(run)
}

/// Who leads a run that begins: a facilitator of the body, who neither proposes it nor is about to lose a mandate by it.
pub(super) fn host_at_first(world: &World, run: &Run) -> Option<MemberId> {
    let mut facilitators = world.mandate.holders_of_duty(run.body, Duty::Facilitator);
    facilitators.find(|m| *m != run.proposer && !recall::concerns(world, run, *m))
}

/// Whether a run has lost its host with a mandate that has ended.
pub(super) fn lost(world: &World, run: &Run, ended: MandateId) -> bool {
    let Some(held) = world.mandate.mandates.get(&ended).filter(|m| run.host == Some(m.holder)) else { return false };
    let by_duty = match held.seat {
        Seat::Role(role) => world.mandate.with_duty(run.body, Duty::Facilitator).any(|(id, _)| id == role),
        Seat::Voice(_) => false,
    };
    !body::leads_rounds(world, held.holder, run.body) && (by_duty || takes_part(world, run, held.holder).is_err())
}
