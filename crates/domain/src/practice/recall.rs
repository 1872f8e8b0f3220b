//! Recalls (P12): anybody may call for the end of a mandate, and needs no ground. Whoever has just been
//! confirmed is not called again and again by one person.

use super::outcome::Ending;
use super::run::{Run, Wait};
use crate::body::Group;
use crate::kernel::{Code, Id, MandateId, MemberId, Ref, Refusal, Span, Time, refuse};
use crate::mandate::{Seat, SeatRef};
use crate::{Effect, World, mandate};

/// For so many days after it was confirmed a mandate is called into question by several only.
pub const COOLDOWN_DAYS: i64 = 90;
/// By so many, or by a fifth of the body, whichever is fewer.
const SEVERAL: usize = 3;
const SHARE: usize = 5;

/// Whether this proposal may call for the end of a mandate now, or for another choice before its term ends:
/// within the time after it was confirmed, the tension it answers has to be felt by several of the body.
pub(super) fn may_recall(world: &World, now: Time, because: Id, effects: &[Effect]) -> Result<(), Refusal> {
    for (i, effect) in effects.iter().enumerate() {
        for id in called(world, now, effect) {
            let Some(at) = confirmed(world, id).filter(|at| now < *at + Span::days(COOLDOWN_DAYS)) else { continue };
            let members = body_of(world, id).map(|b| &b.members);
            let needed = SEVERAL.min(members.map_or(1, |m| m.len().div_ceil(SHARE))).max(1);
            let inside = |m: &Id| members.is_some_and(|members| members.contains(m));
            let felt = world.purpose.tensions.get(&because).map_or(0, |t| {
                let since = t.shared.iter().filter(|(m, when)| **when >= at && inside(m)).count();
                since + usize::from(t.at >= at && inside(&t.by))
            });
            if felt < needed {
                let field = format!("effects.{i}.mandate");
                return Err(refuse(Code::Limit, field, "recalled-lately").with(needed));
            }
        }
    }
    Ok(())
}

/// Whether a proposal would end a mandate of this person before its term.
pub(super) fn concerns(world: &World, run: &Run, member: MemberId) -> bool {
    let held = |id: &MandateId| world.mandate.mandates.get(id).is_some_and(|m| m.holder == member);
    run.text().effects.iter().any(|effect| called(world, run.opened, effect).iter().any(held))
}

/// The mandates that an effect would end before their term.
fn called(world: &World, now: Time, effect: &Effect) -> Vec<MandateId> {
    match effect {
        Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(id) }) => vec![*id],
        Effect::Mandate(mandate::Effect::Elect { seat, .. }) => {
            let seat = match *seat {
                SeatRef::Role(Ref::Id(role)) => Seat::Role(role),
                SeatRef::Voice(Ref::Id(body)) => Seat::Voice(body),
                _ => return Vec::new(),
            };
            let early = |m: &mandate::Held| m.ended.is_none() && !m.substitute && now + Span::days(mandate::TERM_LEAD_DAYS) < m.until;
            world.mandate.mandates.iter().filter(|(_, m)| m.seat == seat && early(m)).map(|(id, _)| *id).collect()
        }
        Effect::Mandate(mandate::Effect::EndRole { role: Ref::Id(role) }) => world.mandate.held_for(*role).map(|(id, _)| id).collect(),
        _ => Vec::new(),
    }
}

/// The body that decides about a mandate.
fn body_of(world: &World, id: MandateId) -> Option<&Group> {
    let body = match world.mandate.mandates.get(&id)?.seat {
        Seat::Role(role) => mandate::concerns(world, role)?,
        Seat::Voice(hub) => hub,
    };
    world.body.bodies.get(&body)
}

/// When a mandate was last confirmed: its end was called for, a round was held, and it went on; or its holder
/// was elected again.
fn confirmed(world: &World, mandate: MandateId) -> Option<Time> {
    let calls = |run: &Run| {
        run.text().effects.iter().any(|e| matches!(e, Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(id) }) if *id == mandate))
    };
    let held = |run: &Run| !run.rounds.is_empty();
    // what too few answered confirms nobody
    let went_on = |run: &Run, ending: Ending| match ending {
        Ending::NotAdopted => true,
        Ending::Lapsed => run.waiting != Some(Wait::QuorumFailed),
        _ => false,
    };
    let called = world.practice.runs.values().filter(|run| held(run) && calls(run));
    let kept = called.filter_map(|run| run.outcome.as_ref().filter(|(_, o)| went_on(run, o.ending)).map(|(at, _)| *at)).max();
    kept.max(elected_again(world, mandate))
}

fn elected_again(world: &World, mandate: MandateId) -> Option<Time> {
    let held = world.mandate.mandates.get(&mandate)?;
    let before = world.mandate.mandates.values().any(|m| {
        let ended = m.ended.map(|(at, _)| at);
        m.seat == held.seat && m.holder == held.holder && !m.substitute && ended == Some(held.from)
    });
    before.then_some(held.from)
}
