//! An open ballot over one text, counted by T01. It closes at its deadline, or when all are in.

use tally::{Count, quorum_met};

use super::super::outcome::{Counts, Ending};
use super::super::run::{Round, Run};
use super::super::settle::Turn;
use super::super::template::BallotRule;
use crate::kernel::Time;

pub fn next(run: &Run, rule: &BallotRule) -> Option<(Time, Turn)> {
    let round = run.round()?;
    let at = if round.unheard.is_empty() { run.touched.min(run.stage.deadline) } else { run.stage.deadline };
    let turn = match count(round, rule) {
        None if rule.extend_once && !run.stage.extended && !round.unheard.is_empty() => Turn::Extend,
        None => Turn::End(Ending::QuorumFailed),
        Some(true) => Turn::End(Ending::Adopted),
        Some(false) => Turn::End(Ending::NotAdopted),
    };
    Some((at, turn))
}

/// Whether the text passes; `None` without a quorum.
pub fn count(round: &Round, rule: &BallotRule) -> Option<bool> {
    let c = Counts::of(round);
    let count = Count { yes: c.agree, no: c.against, abstain: c.aside, electorate: c.electorate };
    quorum_met(rule.quorum, count.cast(), count.electorate).then(|| rule.rule.count(&count).passed)
}
