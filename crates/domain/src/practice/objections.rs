//! The life of an objection inside a consent round: tested (P02, profile S3Peer to depth one),
//! owned, resolved or withdrawn.

use serde::{Deserialize, Serialize};

use super::criteria::Criteria;
use super::run::{Contribution, Objection, Resolution, Run};
use super::template::Qualifier;
use super::{Event, Words, instructed, leading, resolution, rules};
use crate::World;
use crate::kernel::{Code, Id, List, MemberId, Meta, Refusal, Set, Span, Time, refuse};

/// Suggested resolutions of one objection, before the way out named in the template is taken.
pub const ATTEMPTS_MAX: u32 = 3;
/// Refinements of one argument; beyond, doubt keeps the brake on and it counts as qualified.
pub const REFINEMENTS_MAX: u32 = 3;
/// How long a qualified objection waits for a suggestion before the way out is taken.
pub const RESOLVE_WITHIN: Span = Span::days(7);

/// What an objection's argument refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refers {
    Driver,
    Purpose,
    Domain,
    Agreement,
    Role,
}

/// Where an objection stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionState {
    /// Raised, not tested yet.
    Raised,
    /// Open to disagreement until then.
    Testing {
        until: Time,
    },
    /// Somebody disagrees; the objector refines, stands by it, or lets it go.
    Disputed,
    /// Qualified: it must be resolved or withdrawn.
    Resolving {
        by_default: bool,
    },
    /// The objector is gone or silent; anybody in the electorate may adopt it until then.
    Orphaned {
        until: Time,
    },
    Resolved {
        silent: bool,
    },
    NothingRemains,
    /// Judged by criteria: no objection. Kept as a concern.
    NotValid,
    Withdrawn,
    OrphanLapsed,
    /// What it was against is asked about no longer.
    Moot,
}

impl ObjectionState {
    /// Whether it stops adoption.
    pub fn open(self) -> bool {
        use ObjectionState::{Disputed, Orphaned, Raised, Resolving, Testing};
        matches!(self, Raised | Testing { .. } | Disputed | Resolving { .. } | Orphaned { .. })
    }

    /// Whether it stops nothing and is kept as a concern.
    pub fn kept(self) -> bool {
        use ObjectionState::{NotValid, NothingRemains, OrphanLapsed};
        matches!(self, NotValid | NothingRemains | OrphanLapsed)
    }

    /// Whether it has not passed or failed its test yet.
    pub fn untested(self) -> bool {
        use ObjectionState::{Disputed, Raised, Testing};
        matches!(self, Raised | Testing { .. } | Disputed)
    }
}

/// The run and the objection, neither of them over; the round may wait.
fn unclosed(world: &World, objection: Id) -> Result<(&Run, &Objection), Refusal> {
    let unknown = || refuse(Code::UnknownRef, "objection", "objection-unknown");
    let run = world.practice.run_of(objection).ok_or_else(unknown)?;
    let found = run.objections.get(&objection).ok_or_else(unknown)?;
    rules::unfinished(run)?;
    if !found.state.open() {
        return Err(refuse(Code::WrongState, "objection", "objection-closed"));
    }
    Ok((run, found))
}

/// The run and the objection, both open.
pub(super) fn find(world: &World, objection: Id) -> Result<(&Run, &Objection), Refusal> {
    let (run, found) = unclosed(world, objection)?;
    if run.consent_rule().is_none() || run.waiting.is_some() || run.resting().is_some() {
        return Err(refuse(Code::WrongState, "objection", "round-not-open"));
    }
    Ok((run, found))
}

/// A new round opened: every objection that is open has its time again, for its test, for whoever adopts it, and to
/// see it resolved. While nobody was asked nobody could do anything about it.
pub(super) fn asked_again(run: &mut Run, at: Time) {
    let Some((test, patience)) = run.template.consent().map(|rule| (rule.test, rule.patience)) else { return };
    let ids: Vec<Id> = run.open_objections().map(|o| o.id).collect();
    for id in ids {
        if let Some(o) = run.objections.get_mut(&id) {
            let state = match o.state {
                ObjectionState::Testing { .. } => ObjectionState::Testing { until: at + test },
                ObjectionState::Orphaned { .. } => ObjectionState::Orphaned { until: at + patience },
                state => state,
            };
            o.attempts = 0;
            o.moves(at, state);
        }
    }
}

fn objector(world: &World, actor: MemberId, objection: Id) -> Result<(&Run, &Objection), Refusal> {
    let (run, found) = find(world, objection)?;
    rules::uses_voice(world, run, actor, found.voice).map_err(|_| refuse(Code::NotEligible, "objection", "objector-only"))?;
    Ok((run, found))
}

/// C9: whoever opens the testing is not the proposer.
pub(super) fn may_take(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    if run.proposer == actor {
        return Err(refuse(Code::Conflict, "objection", "proposer-tests-not"));
    }
    leading::may_lead(world, run, actor)?;
    if found.state == ObjectionState::Raised { Ok(()) } else { Err(refuse(Code::WrongState, "objection", "objection-taken")) }
}

/// Where criteria decide, who leads and is not the proposer judges by them and no others.
pub(super) fn may_judge(world: &World, actor: MemberId, objection: Id, criteria: Option<Criteria>) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    let Some(rule) = run.consent_rule().filter(|rule| rule.qualifier != Qualifier::S3Peer) else {
        return Err(refuse(Code::WrongState, "objection", "judged-by-peers"));
    };
    if criteria.is_some_and(|criteria| criteria.of() != rule.qualifier) {
        return Err(refuse(Code::Malformed, "criteria", "judged-by-others"));
    }
    if run.proposer == actor {
        return Err(refuse(Code::Conflict, "objection", "proposer-tests-not"));
    }
    leading::may_lead(world, run, actor)?;
    if matches!(found.state, ObjectionState::Raised | ObjectionState::Testing { .. }) {
        Ok(())
    } else {
        Err(refuse(Code::WrongState, "objection", "objection-taken"))
    }
}

pub(super) fn may_disagree(world: &World, now: Time, actor: MemberId, objection: Id, voice: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    rules::elector(world, run, actor, voice)?;
    if found.voice == voice {
        return Err(refuse(Code::SelfReference, "voice", "objector-disagrees-not"));
    }
    if run.consent_rule().is_some_and(|rule| rule.qualifier != Qualifier::S3Peer) {
        return Err(refuse(Code::WrongState, "objection", "judged-by-criteria"));
    }
    match found.state {
        ObjectionState::Testing { until } if now < run.moved(found.since(), until) => Ok(()),
        ObjectionState::Testing { .. } => Err(refuse(Code::AfterDeadline, "objection", "test-over")),
        _ => Err(refuse(Code::WrongState, "objection", "not-testing")),
    }
}

pub(super) fn may_answer_dispute(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    let (_, found) = objector(world, actor, objection)?;
    if found.state == ObjectionState::Disputed { Ok(()) } else { Err(refuse(Code::WrongState, "objection", "not-disputed")) }
}

/// Whoever objected finds that nothing remains of it.
pub(super) fn may_let_go(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    may_answer_dispute(world, actor, objection)?;
    let (run, found) = find(world, objection)?;
    instructed::keeps_objection(world, run, actor, found.voice)
}

pub(super) fn may_withdraw(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    // an objection ends by its owner's word at any time, also while the round waits
    let (run, found) = unclosed(world, objection)?;
    rules::uses_voice(world, run, actor, found.voice).map_err(|_| refuse(Code::NotEligible, "objection", "objector-only"))?;
    instructed::keeps_objection(world, run, actor, found.voice)
}

pub(super) fn may_adopt(world: &World, actor: MemberId, objection: Id, voice: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    rules::elector(world, run, actor, voice)?;
    if run.proposer == actor {
        return Err(refuse(Code::Conflict, "objection", "proposer-adopts-not"));
    }
    if matches!(found.state, ObjectionState::Orphaned { .. }) { Ok(()) } else { Err(refuse(Code::WrongState, "objection", "not-orphaned")) }
}

pub(super) fn may_own(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    if run.proposer == actor {
        world.body.active(actor)?;
    } else {
        rules::takes_part(world, run, actor)?;
    }
    if found.owners.contains(&actor) { Err(refuse(Code::Duplicate, "objection", "owns-already")) } else { Ok(()) }
}

/// RO4: at most one objection of a proposal is being resolved at a time.
pub(super) fn may_resolve(world: &World, actor: MemberId, objection: Id, voice: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    rules::elector(world, run, actor, voice)?;
    if !matches!(found.state, ObjectionState::Resolving { .. }) {
        return Err(refuse(Code::WrongState, "objection", "not-qualified"));
    }
    if run.open_objections().any(|o| o.suggestion.is_some()) {
        return Err(refuse(Code::WrongState, "objection", "one-at-a-time"));
    }
    if found.attempts >= ATTEMPTS_MAX {
        return Err(refuse(Code::Limit, "objection", "attempts-used").with(ATTEMPTS_MAX));
    }
    Ok(())
}

pub(super) fn may_counter(world: &World, now: Time, actor: MemberId, objection: Id, voice: Id) -> Result<(), Refusal> {
    let (run, found) = find(world, objection)?;
    rules::elector(world, run, actor, voice)?;
    let suggestion = found.suggestion.as_ref().ok_or_else(|| refuse(Code::WrongState, "objection", "nothing-suggested"))?;
    if suggestion.voice == voice {
        return Err(refuse(Code::SelfReference, "voice", "own-suggestion"));
    }
    if suggestion.countered.is_some() {
        return Err(refuse(Code::Duplicate, "objection", "countered-already"));
    }
    if now >= run.moved(suggestion.at, suggestion.until) && suggestion.confirmed {
        return Err(refuse(Code::AfterDeadline, "objection", "check-over"));
    }
    Ok(())
}

pub(super) fn may_confirm(world: &World, actor: MemberId, objection: Id) -> Result<(), Refusal> {
    let (_, found) = objector(world, actor, objection)?;
    let suggestion = found.suggestion.as_ref().ok_or_else(|| refuse(Code::WrongState, "objection", "nothing-suggested"))?;
    if suggestion.confirmed { Err(refuse(Code::Duplicate, "objection", "confirmed-already")) } else { Ok(()) }
}

impl Objection {
    /// Since when it stands where it stands.
    pub(super) fn since(&self) -> Time {
        self.path.last().map_or(self.at, |(at, _)| *at)
    }

    pub(super) fn moves(&mut self, at: Time, state: ObjectionState) {
        self.state = state;
        self.path.push_back((at, state));
    }
}

pub(super) fn raised(run: &Run, meta: &Meta, voice: Id, happens: super::Words, harms: super::Words) -> Objection {
    Objection {
        id: meta.pos,
        voice,
        by: meta.by.unwrap_or_default(),
        version: run.versions.len() as u32,
        at: meta.at,
        happens,
        harms,
        refers: None,
        criteria: None,
        state: ObjectionState::Raised,
        gone: false,
        owners: Set::new(),
        disagreements: List::new(),
        refinements: 0,
        attempts: 0,
        suggestion: None,
        fell: List::new(),
        path: List::unit((meta.at, ObjectionState::Raised)),
    }
}

/// Writes what happened to an objection into its run.
pub(super) fn apply(run: &mut Run, meta: &Meta, id: Id, event: &Event) {
    let Some(rule) = run.template.consent().cloned() else { return };
    let by = meta.by.unwrap_or_default();
    let at = meta.at;
    let Some(o) = run.objections.get_mut(&id) else { return };
    let contribution = |voice: Id, words: &Words| Contribution { id: meta.pos, voice, by, at, words: words.clone() };
    let clear_suggestion = |o: &mut Objection| {
        o.fell.extend(o.suggestion.take());
        o.attempts += 1;
    };
    match event {
        Event::Taken { refers, .. } => {
            o.refers = Some(*refers);
            o.moves(at, ObjectionState::Testing { until: at + rule.test });
        }
        Event::TakenByClock { .. } => o.moves(at, ObjectionState::Testing { until: at + rule.test }),
        Event::Disagreed { voice, words, .. } => {
            o.disagreements.push_back(contribution(*voice, words));
            o.moves(at, ObjectionState::Disputed);
        }
        Event::Refined { happens, harms, .. } => {
            o.refinements += 1;
            (o.happens, o.harms) = (happens.clone(), harms.clone());
            let next = if o.refinements > REFINEMENTS_MAX {
                ObjectionState::Resolving { by_default: true }
            } else {
                ObjectionState::Testing { until: at + rule.test }
            };
            o.moves(at, next);
        }
        Event::StoodBy { .. } => o.moves(at, ObjectionState::Resolving { by_default: true }),
        Event::NothingRemained { .. } => o.moves(at, ObjectionState::NothingRemains),
        Event::Judged { criteria, .. } => {
            o.criteria = Some(*criteria);
            let valid = ObjectionState::Resolving { by_default: false };
            o.moves(at, if criteria.valid() { valid } else { ObjectionState::NotValid });
        }
        Event::Withdrawn { .. } => o.moves(at, ObjectionState::Withdrawn),
        Event::Orphaned { .. } => o.moves(at, ObjectionState::Orphaned { until: at + rule.patience }),
        Event::OrphanLapsed { .. } => o.moves(at, ObjectionState::OrphanLapsed),
        Event::AdoptedObjection { voice, .. } => {
            (o.voice, o.by, o.gone) = (*voice, by, false);
            o.moves(at, ObjectionState::Raised);
        }
        Event::Qualified { by_default, .. } => o.moves(at, ObjectionState::Resolving { by_default: *by_default }),
        Event::Owned { .. } => {
            o.owners.insert(by);
        }
        Event::ResolutionSuggested { voice, by: kind, .. } => {
            let until = at + rule.check;
            let (id, kind) = (meta.pos, kind.clone());
            o.suggestion = Some(Resolution { id, voice: *voice, by, at, until, kind, confirmed: false, countered: None });
        }
        Event::Countered { voice, words, .. } => {
            let counter = contribution(*voice, words);
            if let Some(suggestion) = &mut o.suggestion {
                suggestion.countered = Some(counter);
            }
        }
        Event::Fell { .. } => {
            clear_suggestion(o);
            o.moves(at, o.state);
        }
        Event::Confirmed { .. } => {
            if let Some(suggestion) = &mut o.suggestion {
                suggestion.confirmed = true;
            }
        }
        Event::Integrated { silent, .. } => {
            let suggestion = o.suggestion.take();
            o.moves(at, ObjectionState::Resolved { silent: *silent });
            if let Some(suggestion) = suggestion {
                resolution::integrate(run, at, id, suggestion);
            }
        }
        _ => {}
    }
}
