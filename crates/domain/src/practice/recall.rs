//! Recalls (P12): anybody may call for the end of a mandate, and needs no ground. Whoever has just been
//! confirmed is not called again and again by one person.

use super::outcome::Ending;
use super::run::{Run, Wait};
use crate::kernel::{Code, Id, MandateId, Ref, Refusal, Span, Time, refuse};
use crate::{Effect, World, mandate};

/// For so many days after it was confirmed a mandate is called into question by several only.
pub const COOLDOWN_DAYS: i64 = 90;
/// By so many, or by a fifth of the body, whichever is fewer.
const SEVERAL: usize = 3;
const SHARE: usize = 5;

/// Whether this proposal may call for the end of a mandate now: within the time after it was confirmed the
/// tension it answers has to be felt by several.
pub(super) fn may_recall(world: &World, now: Time, because: Id, effects: &[Effect]) -> Result<(), Refusal> {
    for (i, effect) in effects.iter().enumerate() {
        let Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(id) }) = effect else { continue };
        let lately = confirmed(world, *id).is_some_and(|at| now < at + Span::days(COOLDOWN_DAYS));
        let needed = needed(world, *id);
        let felt = world.purpose.tensions.get(&because).map_or(1, |t| 1 + t.shared.len());
        if lately && felt < needed {
            let field = format!("effects.{i}.mandate");
            return Err(refuse(Code::Limit, field, "recalled-lately").with(needed));
        }
    }
    Ok(())
}

/// How many have to feel the tension.
fn needed(world: &World, mandate: MandateId) -> usize {
    let seat = world.mandate.mandates.get(&mandate).map(|m| m.seat);
    let body = seat.and_then(|seat| world.mandate.body_of(seat)).and_then(|body| world.body.bodies.get(&body));
    SEVERAL.min(body.map_or(1, |b| b.members.len().div_ceil(SHARE))).max(1)
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
        m.seat == held.seat && m.holder == held.holder && ended == Some(held.from)
    });
    before.then_some(held.from)
}
