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

/// Since when a hub may have been asked about what is asked now, the text as it stands and whoever was
/// chosen: with latitude, since the text last said something else and not only otherwise.
pub(super) fn written(world: &World, run: &Run, hub: BodyId) -> Time {
    let text = if has_latitude(world, hub) { run.substance().at } else { run.text().at };
    text.max(run.anew.unwrap_or_default())
}

/// The newest asking in which the members of a hub decided about the text as it stands.
fn decisive<'w>(world: &'w World, run: &Run, hub: BodyId) -> Option<&'w Run> {
    let written = written(world, run, hub);
    world.practice.locals(run.id).rfind(|l| l.body == hub && l.opened >= written && decided(l).is_some())
}

/// Yes or no, where the members decided.
fn decided(local: &Run) -> Option<bool> {
    match local.outcome.as_ref()?.1.ending {
        Ending::Adopted => Some(true),
        Ending::NotAdopted => Some(false),
        _ => None,
    }
}

/// The position of a hub on the text as it stands; one on an older text is void (K9). What it decided holds
/// until it decides again: asking again frees nobody, and neither does taking the question back.
pub fn position(world: &World, run: &Run, hub: BodyId) -> Position {
    if let Some(yes) = decisive(world, run, hub).and_then(decided) {
        return if yes { Position::Yes } else { Position::No };
    }
    let written = written(world, run, hub);
    let withdrawn = |local: &Run| matches!(&local.outcome, Some((_, o)) if matches!(o.ending, Ending::Withdrawn | Ending::Discarded));
    match world.practice.locals(run.id).rfind(|l| l.body == hub && l.opened >= written && !withdrawn(l)) {
        None => Position::NotAsked,
        Some(local) if local.is_open() => Position::Open,
        Some(_) => Position::None,
    }
}

/// Whether who speaks for a hub may follow a change of mere wording without asking again.
pub(super) fn has_latitude(world: &World, hub: BodyId) -> bool {
    world.mandate.voices_of(hub).any(|(_, m)| m.instructed && m.latitude)
}

/// What its members decided just now, for the close of the round of the network.
pub(super) fn binds(network: &Run, local: &Run, at: Id) -> Option<Bound> {
    let yes = decided(local).filter(|_| network.is_open() && network.among == Among::Hubs)?;
    if network.anew.is_some_and(|anew| local.opened < anew) {
        return None;
    }
    let version = network.versions.iter().rposition(|v| v.at <= local.opened).map_or(1, |n| n as u32 + 1);
    Some(Bound { version, yes, at })
}

/// The voice of a hub as its members decided, where nobody gave it so until the close (P15, H3). In a consent
/// round a no needs an argument: the first reason that a member gave for it; without one it stands aside.
pub(super) fn cast(world: &World, run: &Run, hub: BodyId) -> Event {
    let instructed = world.mandate.voices_of(hub).any(|(_, m)| m.instructed);
    let local = decisive(world, run, hub).filter(|_| instructed);
    let says = local.and_then(decided);
    let side = if says == Some(true) { Choice::Yes } else { Choice::No };
    let answers = local.and_then(|l| l.rounds.last()).into_iter().flat_map(|r| r.responses.values());
    let first = answers.filter(|r| r.choice == side && r.reason.is_some()).min_by_key(|r| r.id);
    Event::Cast { run: run.id, voice: hub, says, reason: first.and_then(|r| r.reason.clone()) }
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
        // in a vote a no is a no; in a consent round it may stand aside where it has no argument
        Position::No if yes || choice == Choice::Abstain => breach("instructed-no"),
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

/// A hub is done asking before the round of the network closes: a day, or half of what is left, so that somebody can
/// still give its voice.
pub(super) fn closes(now: Time, network: Time) -> Time {
    let lead = Span((network - now).0 / 2).min(Span::hours(24));
    Time(network.0 - lead.0)
}

/// A voice that is free may say otherwise than its members did, and says why (P15).
pub(super) fn says_why(world: &World, run: &Run, voice: Id, choice: Choice, reason: bool) -> Result<(), Refusal> {
    if reason || run.among != Among::Hubs {
        return Ok(());
    }
    let yes = matches!(choice, Choice::Consent | Choice::Concern | Choice::Yes);
    match position(world, run, voice) {
        Position::Yes if !yes => Err(refuse(Code::NoReason, "reason", "otherwise-than-members")),
        Position::No if yes => Err(refuse(Code::NoReason, "reason", "otherwise-than-members")),
        _ => Ok(()),
    }
}
