//! Clarify, react, amend, gather: windows in which people talk or put something forward. They close at their deadline, or when the
//! facilitator goes on.

use super::super::run::Run;
use super::super::settle::Turn;
use crate::kernel::Time;

pub fn next(run: &Run) -> (Time, Turn) {
    (run.stage.deadline, Turn::Open(run.stage.step + 1))
}
