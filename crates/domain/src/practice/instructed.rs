//! A hub that decides itself what its voice says (P15): whoever speaks for it under an instructed
//! mandate gives the position that its members took, on the text as it stands, and no other.

use super::run::{Among, Bound, Choice, Run};
use super::{Ending, Event};
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
    let written = if has_latitude(world, hub) { run.substance().at } else { run.text().at };
    let withdrawn = |local: &Run| matches!(&local.outcome, Some((_, o)) if matches!(o.ending, Ending::Withdrawn | Ending::Discarded));
    match world
        .practice
        .locals(run.id)
        .rfind(|l| l.body == hub && l.opened >= written && !withdrawn(l))
        .map(|local| local.outcome.as_ref().map(|(_, o)| o.ending))
    {
        None => Position::NotAsked,
        Some(None) => Position::Open,
        Some(Some(Ending::Adopted)) => Position::Yes,
        Some(Some(Ending::NotAdopted)) => Position::No,
        Some(Some(_)) => Position::None,
    }
}

/// Whether who speaks for a hub may follow a change of mere wording without asking again.
pub(super) fn has_latitude(world: &World, hub: BodyId) -> bool {
    world.mandate.voices_of(hub).any(|(_, m)| m.instructed && m.latitude)
}

/// What binds the voice of a hub from now on: its members have just decided, and it is instructed.
pub(super) fn binds(world: &World, network: &Run, local: &Run) -> Option<Bound> {
    let decided = local.outcome.as_ref().is_some_and(|(_, o)| matches!(o.ending, Ending::Adopted | Ending::NotAdopted));
    let instructed = world.mandate.voices_of(local.body).any(|(_, m)| m.instructed);
    let written = network.versions.iter().rposition(|v| v.at <= local.opened).map_or(1, |n| n as u32 + 1);
    let holds = network.is_open() && network.among == Among::Hubs && decided && instructed;
    holds.then(|| Bound { version: written, latitude: has_latitude(world, local.body) })
}

/// The voice of a hub as its members decided, where nobody gave it until the close (P15, H3). In a consent
/// round a no needs an argument: the first reason that a member gave; without one it is a concern.
pub(super) fn cast(world: &World, run: &Run, hub: BodyId) -> Event {
    let instructed = world.mandate.voices_of(hub).any(|(_, m)| m.instructed);
    let says = match position(world, run, hub) {
        Position::Yes if instructed => Some(true),
        Position::No if instructed => Some(false),
        _ => None,
    };
    let against = world.practice.locals(run.id).rfind(|l| l.body == hub).and_then(|local| {
        let answers = local.rounds.last()?.responses.values().filter(|r| (r.choice == Choice::Yes) == (says == Some(true)));
        answers.filter(|r| r.reason.is_some()).min_by_key(|r| r.id)?.reason.clone()
    });
    Event::Cast { run: run.id, voice: hub, says, reason: against.filter(|_| says.is_some()) }
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
