//! A hub that decides itself what its voice says (P15): whoever speaks for it under an instructed
//! mandate gives the position that its members took, on the text as it stands, and no other.

use super::Ending;
use super::run::{Among, Choice, Run};
use crate::World;
use crate::kernel::{BodyId, Code, Id, MemberId, Refusal, Span, Time, refuse};

/// What the members of a hub decided about a round of the network.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Position {
    /// Nobody asked them about this text.
    NotAsked,
    /// They are being asked.
    Open,
    /// They were asked, and too few answered.
    None,
    Yes,
    No,
}

/// The position of a hub on the text as it stands; one on an older text is void (K9), and asking that
/// was taken back is not asking: nobody is freed by withdrawing the question.
pub fn position(world: &World, run: &Run, hub: BodyId) -> Position {
    let written = run.text().at;
    let withdrawn = |local: &Run| matches!(&local.outcome, Some((_, o)) if matches!(o.ending, Ending::Withdrawn | Ending::Discarded));
    let newest = world.practice.locals(run.id).rfind(|l| l.body == hub && l.opened >= written && !withdrawn(l));
    match newest.map(|local| local.outcome.as_ref().map(|(_, o)| o.ending)) {
        None => Position::NotAsked,
        Some(None) => Position::Open,
        Some(Some(Ending::Adopted)) => Position::Yes,
        Some(Some(Ending::NotAdopted)) => Position::No,
        Some(Some(_)) => Position::None,
    }
}

/// Whether this person gives the voice of that hub under instruction.
fn bound(world: &World, run: &Run, actor: MemberId, voice: Id) -> bool {
    let mandate = (run.among == Among::Hubs).then(|| world.mandate.speaks_for(actor, voice)).flatten();
    mandate.and_then(|m| world.mandate.mandates.get(&m)).is_some_and(|m| m.instructed)
}

/// H3: under instruction the voice is what the hub decided. Where its members were asked and too few
/// answered, it is free.
pub(super) fn keeps(world: &World, run: &Run, actor: MemberId, voice: Id, choice: Choice) -> Result<(), Refusal> {
    if !bound(world, run, actor, voice) {
        return Ok(());
    }
    let breach = |key| Err(refuse(Code::MandateBreach, "choice", key));
    let yes = matches!(choice, Choice::Consent | Choice::Concern | Choice::Yes);
    match position(world, run, voice) {
        Position::NotAsked => breach("instructed-ask-first"),
        Position::Open => breach("instructed-still-asked"),
        Position::Yes if !yes => breach("instructed-yes"),
        Position::No if yes => breach("instructed-no"),
        Position::None | Position::Yes | Position::No => Ok(()),
    }
}

/// What is bound by a no lets no objection go: that would be a yes.
pub(super) fn keeps_objection(world: &World, run: &Run, actor: MemberId, voice: Id) -> Result<(), Refusal> {
    if bound(world, run, actor, voice) && position(world, run, voice) == Position::No {
        return Err(refuse(Code::MandateBreach, "objection", "instructed-no"));
    }
    Ok(())
}

/// A hub that instructs is done asking before the round of the network closes: a day, or half of what
/// is left, so that somebody can still give its voice.
pub(super) fn closes(world: &World, now: Time, hub: BodyId, network: Time) -> Time {
    let instructs = world.mandate.voices_of(hub).any(|(_, m)| m.instructed);
    let left = network - now;
    let lead = if instructs { Span(left.0 / 2).min(Span::hours(24)) } else { Span(0) };
    Time(network.0 - lead.0)
}
