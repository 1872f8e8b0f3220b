//! The step kinds. Each says when it moves on by itself, from the run alone.

pub(super) mod align;
pub mod ballot;
pub(super) mod choose;
pub(super) mod consent;
pub(super) mod talk;

use super::run::Run;
use super::settle::Turn;
use super::template::Step;
use crate::kernel::Time;

/// When the open step of this run moves on by itself, and how.
pub(super) fn next(run: &Run) -> Option<(Time, Turn)> {
    match run.step() {
        Step::Clarify { .. } | Step::React { .. } | Step::Amend { .. } | Step::Gather(_) | Step::Chart { .. } => Some(talk::next(run)),
        // whoever asked decides, or the run lapses
        Step::Advise { .. } => None,
        Step::Consent(rule) => consent::next(run, rule),
        Step::Ballot(rule) => ballot::next(run, rule),
        Step::Choose(rule) => choose::next(run, rule),
        Step::Align(rule) => align::next(run, rule),
    }
}
