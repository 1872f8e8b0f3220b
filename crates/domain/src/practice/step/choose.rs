//! A ballot among options. It closes at its deadline, or when all are in, and is then counted.

use tally::quorum_met;

use super::super::outcome::{Counts, Ending};
use super::super::run::Run;
use super::super::settle::Turn;
use super::super::template::ChooseRule;
use crate::kernel::Time;

pub fn next(run: &Run, rule: &ChooseRule) -> Option<(Time, Turn)> {
    let round = run.round()?;
    let at = if round.unheard.is_empty() { run.touched.min(run.stage.deadline) } else { run.stage.deadline };
    let counts = Counts::of(round);
    let turn = if quorum_met(rule.quorum, counts.answered(), counts.electorate) {
        Turn::Count
    } else if rule.extend_once && !run.stage.extended && !round.unheard.is_empty() {
        Turn::Extend
    } else {
        Turn::End(Ending::QuorumFailed)
    };
    Some((at, turn))
}
