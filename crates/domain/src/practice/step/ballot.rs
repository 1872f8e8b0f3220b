//! An open ballot over one text, counted by T01. It closes at its deadline, or when all are in.

use tally::nested::{Position, counted, members_agree};
use tally::{Count, Ratio, Rule, quorum_met};

use super::super::outcome::{Counts, Ending};
use super::super::run::{Among, Choice, Round, Run};
use super::super::settle::Turn;
use super::super::template::{BallotRule, Step};
use crate::kernel::{Id, Time};

pub fn next(run: &Run, rule: &BallotRule) -> Option<(Time, Turn)> {
    let round = run.round()?;
    // where people count beside their hubs, these have the time that was said
    let early = round.unheard.is_empty() && (rule.members.is_none() || run.among == Among::People);
    let at = if early { run.touched.min(run.stage.deadline) } else { run.stage.deadline };
    let turn = match count(run, round, rule) {
        None if rule.extend_once && !run.stage.extended && !round.unheard.is_empty() => Turn::Extend,
        None => Turn::End(Ending::QuorumFailed),
        Some(true) => Turn::End(Ending::Adopted),
        Some(false) => Turn::End(Ending::NotAdopted),
    };
    Some((at, turn))
}

/// Whether the text passes; `None` without a quorum. Where regions count, hubs do so in theirs, and
/// regions by their own rule; where members count too, both have to agree.
pub fn count(run: &Run, round: &Round, rule: &BallotRule) -> Option<bool> {
    let c = Counts::of(round);
    let count = Count { yes: c.agree, no: c.against, abstain: c.aside, electorate: c.electorate };
    if !quorum_met(rule.quorum, count.cast(), count.electorate) {
        return None;
    }
    let hubs = match rule.regions {
        Some(over) if run.among == Among::Hubs => over_regions(round, rule, over) == Position::Yes,
        _ => rule.rule.count(&count).passed,
    };
    let members = rule.members.zip(round.members).is_none_or(|(share, (yes, no))| members_agree(share, yes, no));
    Some(hubs && members)
}

/// What each region says in the last ballot of a run, a hub without one standing for itself; nothing where
/// regions do not count.
pub fn by_region(run: &Run) -> Vec<(Id, Position)> {
    match (run.step(), run.round()) {
        (Step::Ballot(rule), Some(round)) if rule.regions.is_some() && run.among == Among::Hubs && !run.hides_ballots() => {
            regions(round, rule)
        }
        _ => Vec::new(),
    }
}

fn regions(round: &Round, rule: &BallotRule) -> Vec<(Id, Position)> {
    let mut regions: Vec<(Id, Vec<Position>)> = Vec::new();
    let silent = round.unheard.iter().map(|hub| (*hub, Position::Absent));
    for (hub, position) in round.responses.iter().map(|(hub, r)| (*hub, position(r.choice))).chain(silent) {
        let region = round.regions.get(&hub).copied().unwrap_or(hub);
        match regions.iter_mut().find(|(id, _)| *id == region) {
            Some((_, hubs)) => hubs.push(position),
            None => regions.push((region, vec![position])),
        }
    }
    regions.sort_unstable_by_key(|(id, _)| *id);
    regions.into_iter().map(|(id, hubs)| (id, counted(rule.rule, rule.quorum, hubs.into_iter()))).collect()
}

fn over_regions(round: &Round, rule: &BallotRule, over: Rule) -> Position {
    counted(over, Ratio::ZERO, regions(round, rule).into_iter().map(|(_, position)| position))
}

fn position(choice: Choice) -> Position {
    match choice {
        Choice::Yes => Position::Yes,
        Choice::No => Position::No,
        _ => Position::Abstain,
    }
}
