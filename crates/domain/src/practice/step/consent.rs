//! The consent round: P01's predicate ADOPT, the timers of objections, and what happens when the
//! time is over.

use tally::quorum_met;

use super::super::objections::{ATTEMPTS_MAX, ObjectionState, RESOLVE_WITHIN};
use super::super::outcome::{Counts, Ending};
use super::super::run::{Objection, Round, Run, Wait};
use super::super::settle::{Turn, fallback_or_wait};
use super::super::template::{ConsentRule, Silence};
use crate::kernel::Time;

pub fn next(run: &Run, rule: &ConsentRule) -> Option<(Time, Turn)> {
    let round = run.round()?;
    let objections = run.open_objections().filter_map(|o| objection(run, rule, o)).min_by_key(|(at, _)| *at);
    if run.open_objections().next().is_some() {
        return objections;
    }
    Some(close(run, rule, round))
}

/// No objection is open: when and how the round ends.
fn close(run: &Run, rule: &ConsentRule, round: &Round) -> (Time, Turn) {
    let adopt = Turn::End(Ending::Adopted);
    if round.unheard.is_empty() {
        let now = run.touched.max(round.opened);
        return if enough(round, rule) { (reconsidered(run, rule, round).max(now), adopt) } else { (now, Turn::Wait(Wait::QuorumFailed)) };
    }
    let deadline = run.stage.deadline;
    match rule.silence {
        Silence::Lazy | Silence::LazyWithQuorum if enough(round, rule) => (deadline.max(reconsidered(run, rule, round)), adopt),
        Silence::Lazy | Silence::LazyWithQuorum => (deadline, Turn::Wait(Wait::QuorumFailed)),
        Silence::Explicit if !run.stage.extended => (deadline, Turn::Extend),
        Silence::Explicit => (deadline, Turn::Wait(Wait::Deferred)),
    }
}

/// ADOPT 2 and 3: enough answered, and where the rule asks for it, enough consented in words. Who
/// stands aside is out of the denominator; if all do, nobody is left to consent.
pub fn enough(round: &Round, rule: &ConsentRule) -> bool {
    let c = Counts::of(round);
    let electorate = c.electorate.saturating_sub(c.aside);
    let answered = c.agree + c.worry + c.against;
    let in_words = rule.silence != Silence::LazyWithQuorum || rule.quorum.reached_by(c.agree + c.worry, electorate);
    quorum_met(rule.quorum, answered, electorate) && electorate > 0 && in_words
}

/// ADOPT 5: a text that changed after a first check stands for a while before it is adopted.
fn reconsidered(run: &Run, rule: &ConsentRule, round: &Round) -> Time {
    let first = run.rounds.front().map_or(round.version, |r| r.version);
    if round.version > first && rule.silence != Silence::Explicit { round.opened + rule.reconsider } else { round.opened }
}

/// When an open objection moves by itself; for pages.
pub fn deadline_of(run: &Run, rule: &ConsentRule, o: &Objection) -> Option<Time> {
    objection(run, rule, o).map(|(at, _)| at)
}

/// When an open objection moves by itself, and how. Every waiting state has a deadline (K14).
fn objection(run: &Run, rule: &ConsentRule, o: &Objection) -> Option<(Time, Turn)> {
    if o.gone && o.state.untested() {
        return Some((run.touched, Turn::Orphan(o.id)));
    }
    let since = o.since();
    match o.state {
        ObjectionState::Raised => Some((run.moved(since, since + rule.take), Turn::TakeByClock(o.id))),
        ObjectionState::Testing { until } => Some((run.moved(since, until), Turn::Qualify(o.id))),
        ObjectionState::Disputed => Some((run.moved(since, since + rule.patience), Turn::Orphan(o.id))),
        ObjectionState::Orphaned { until } => Some((run.moved(since, until), Turn::OrphanLapse(o.id))),
        ObjectionState::Resolving { .. } => Some(match &o.suggestion {
            Some(s) if s.countered.is_some() => (run.touched, Turn::Fall(o.id)),
            Some(s) if s.confirmed => (run.moved(s.at, s.until), Turn::Integrate { objection: o.id, silent: false }),
            Some(s) => (run.moved(s.at, s.at + rule.patience), Turn::Integrate { objection: o.id, silent: true }),
            None if o.attempts >= ATTEMPTS_MAX => (run.touched, fallback_or_wait(run)),
            None => (run.moved(since, since + RESOLVE_WITHIN), fallback_or_wait(run)),
        }),
        _ => None,
    }
}
