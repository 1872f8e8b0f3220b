//! Carrying out what was agreed (G13): steps that somebody takes on until a day, a word on how it goes, and at the end
//! what was learned. Nothing here changes what is in force.

use super::{Decision, Event, State, Words};
use crate::World;
use crate::kernel::{Code, Id, List, MemberId, Meta, Refusal, Span, Time, refuse};
use crate::practice::PutOff;

/// At most so many open steps, and so many words on how it goes.
pub const STEPS_MAX: usize = 100;
/// At most so many steps, open or over.
pub const STEPS_KEPT: usize = 500;
pub const TOLD_MAX: usize = 500;
/// A step is to be done within so many days.
pub const STEP_DAYS_MAX: i64 = 5 * 366;
/// What somebody else gave to one stands in their *Today* for so many days, whatever its day.
pub const STEP_NEWS_DAYS: i64 = 7;
/// A step stands in the *Today* of whoever carries it so many days before its day.
pub const STEP_LEAD_DAYS: i64 = 7;

/// Something to be done for an agreement, and who does it.
#[derive(Clone)]
pub struct Step {
    pub id: Id,
    pub words: Words,
    pub who: MemberId,
    /// When it was planned, and by whom.
    pub planned: (Time, MemberId),
    /// Until when.
    pub by: Option<Time>,
    pub end: Option<StepEnd>,
}

/// How a step ended.
#[derive(Clone)]
pub struct StepEnd {
    pub at: Time,
    pub by: MemberId,
    /// Else it was dropped.
    pub done: bool,
    pub words: Option<Words>,
}

/// A word on how it goes.
#[derive(Clone)]
pub struct Told {
    pub at: Time,
    pub by: MemberId,
    pub words: Words,
}

#[derive(Clone, Default)]
pub struct Carrying {
    pub steps: List<Step>,
    pub told: List<Told>,
    /// It is done: when, who said so, and what was learned.
    pub carried: Option<(Time, MemberId, Words)>,
}

impl Carrying {
    /// What objections were put off to is a step of carrying it out (RO5), known by the objection.
    pub(super) fn of(put_off: &List<PutOff>, at: Time) -> Carrying {
        let step =
            |p: &PutOff| Step { id: p.objection, words: p.words.clone(), who: p.who, planned: (at, p.who), by: Some(p.until), end: None };
        Carrying { steps: put_off.iter().map(step).collect(), ..Carrying::default() }
    }

    pub fn open(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|s| s.end.is_none())
    }

    /// Steps that were done, and all that were not dropped.
    pub fn count(&self) -> (usize, usize) {
        let done = self.steps.iter().filter(|s| s.end.as_ref().is_some_and(|e| e.done)).count();
        (done, done + self.open().count())
    }
}

impl State {
    /// The open steps that somebody carries, by agreement.
    pub fn carried_by(&self, member: MemberId) -> impl Iterator<Item = (Id, &Step)> {
        let theirs = self.carriers.range((member, Id(0), Id(0))..=(member, Id(u64::MAX), Id(u64::MAX)));
        theirs.filter_map(|(_, agreement, step)| {
            let found = self.agreements.get(agreement).filter(|a| a.in_force())?;
            found.carrying.steps.iter().find(|s| s.id == *step).map(|s| (*agreement, s))
        })
    }

    pub(super) fn apply_carrying(&mut self, meta: &Meta, event: &Event) {
        let by = meta.by.unwrap_or_default();
        let (agreement, end) = match event {
            Event::StepPlanned { agreement, words, who, until } => {
                let Some(found) = self.agreements.get_mut(agreement) else { return };
                let step = Step { id: meta.pos, words: words.clone(), who: *who, planned: (meta.at, by), by: *until, end: None };
                found.carrying.steps.push_back(step);
                self.carriers.insert((*who, *agreement, meta.pos));
                return;
            }
            Event::Told { agreement, words } => {
                let Some(found) = self.agreements.get_mut(agreement) else { return };
                found.carrying.told.push_back(Told { at: meta.at, by, words: words.clone() });
                return;
            }
            Event::CarriedOut { agreement, words } => {
                let Some(found) = self.agreements.get_mut(agreement) else { return };
                found.carrying.carried = Some((meta.at, by, words.clone()));
                return;
            }
            Event::StepDone { agreement, step, words } => (*agreement, (*step, true, words.clone())),
            Event::StepDropped { agreement, step, words } => (*agreement, (*step, false, Some(words.clone()))),
            _ => return,
        };
        let (step, done, words) = end;
        let Some(found) = self.agreements.get_mut(&agreement) else { return };
        if let Some(step) = found.carrying.steps.iter_mut().find(|s| s.id == step) {
            step.end = Some(StepEnd { at: meta.at, by, done, words });
            self.carriers.remove(&(step.who, agreement, step.id));
        }
    }
}

/// An agreement in force that is still being carried out.
fn carrying(world: &World, actor: MemberId, id: Id) -> Result<&Decision, Refusal> {
    let found = super::rules::in_force(world, id)?;
    world.body.active(actor)?;
    if found.carrying.carried.is_some() { Err(refuse(Code::WrongState, "agreement", "carried-out")) } else { Ok(found) }
}

/// Whoever answers for an agreement; if they are gone, anybody of the body does.
fn answers(world: &World, actor: MemberId, found: &Decision) -> bool {
    found.owner == actor || (world.body.active(found.owner).is_err() && world.body.belongs(actor, found.body))
}

/// Whoever answers for the agreement gives steps to anybody; others of the body take them on themselves.
pub(super) fn may_plan(world: &World, now: Time, actor: MemberId, id: Id, who: MemberId, until: Option<Time>) -> Result<(), Refusal> {
    may_take_on(world, actor, id)?;
    let found = carrying(world, actor, id)?;
    world.body.active(who).map_err(|_| refuse(Code::UnknownRef, "who", "person-unknown"))?;
    if who != actor && !answers(world, actor, found) {
        return Err(refuse(Code::NotEligible, "who", "step-for-oneself"));
    }
    match until {
        Some(until) if until <= now => Err(refuse(Code::Malformed, "until", "time-past")),
        Some(until) if until > now + Span::days(STEP_DAYS_MAX) => {
            Err(refuse(Code::Limit, "until", "term-too-long").with(STEP_DAYS_MAX / 366))
        }
        _ => Ok(()),
    }
}

pub(super) fn may_take_on(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = carrying(world, actor, id)?;
    if found.owner != actor && !world.body.belongs(actor, found.body) {
        return Err(refuse(Code::NotEligible, "agreement", "inside-only"));
    }
    if found.carrying.open().count() >= STEPS_MAX || found.carrying.steps.len() >= STEPS_KEPT {
        return Err(refuse(Code::Limit, "agreement", "steps-count").with(STEPS_MAX));
    }
    Ok(())
}

/// Whoever carries a step, or answers for the agreement, says that it is done or dropped.
pub(super) fn may_end_step(world: &World, actor: MemberId, id: Id, step: Id) -> Result<(), Refusal> {
    let found = carrying(world, actor, id)?;
    let step = found.carrying.steps.iter().find(|s| s.id == step).ok_or_else(|| refuse(Code::UnknownRef, "step", "step-unknown"))?;
    if step.end.is_some() {
        return Err(refuse(Code::Duplicate, "step", "step-over"));
    }
    if step.who == actor || answers(world, actor, found) { Ok(()) } else { Err(refuse(Code::NotEligible, "step", "step-not-yours")) }
}

pub(super) fn may_tell(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = carrying(world, actor, id)?;
    if !answers(world, actor, found) && !found.carrying.steps.iter().any(|s| s.who == actor) {
        return Err(refuse(Code::NotEligible, "agreement", "carriers-only"));
    }
    if found.carrying.told.len() >= TOLD_MAX { Err(refuse(Code::Limit, "agreement", "told-count").with(TOLD_MAX)) } else { Ok(()) }
}

/// Whoever answers for it says what was learned, once no step is open any more.
pub(super) fn may_finish(world: &World, actor: MemberId, id: Id) -> Result<(), Refusal> {
    let found = carrying(world, actor, id)?;
    if !answers(world, actor, found) {
        return Err(refuse(Code::NotEligible, "agreement", "owner-only"));
    }
    match found.carrying.open().count() {
        0 => Ok(()),
        open => Err(refuse(Code::WrongState, "agreement", "steps-open").with(open)),
    }
}
