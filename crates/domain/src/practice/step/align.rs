//! Point by point. It ends when everybody is aligned with every point, or at its deadline.

use tally::quorum_met;

use super::super::outcome::{Counts, Ending};
use super::super::run::Run;
use super::super::settle::Turn;
use super::super::template::AlignRule;
use crate::kernel::Time;

pub fn next(run: &Run, rule: &AlignRule) -> Option<(Time, Turn)> {
    let round = run.round()?;
    let counts = Counts::of(round);
    let aligned = run.points.iter().all(|p| p.aligned(rule, counts.electorate));
    let deadline = run.stage.deadline;
    if round.unheard.is_empty() && aligned && counts.electorate > 0 {
        return Some((run.touched.min(deadline), Turn::End(Ending::Adopted)));
    }
    let turn = if !quorum_met(rule.quorum, counts.answered(), counts.electorate) {
        if run.stage.extended || round.unheard.is_empty() { Turn::End(Ending::QuorumFailed) } else { Turn::Extend }
    } else if aligned {
        Turn::End(Ending::Adopted)
    } else {
        Turn::End(Ending::NotAdopted)
    };
    Some((deadline, turn))
}
