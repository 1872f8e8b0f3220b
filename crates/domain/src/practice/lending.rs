//! Lent votes in a round (P17): where a way lets votes be lent, whoever did not vote is carried by the
//! nearest direct voter down the chain of those to whom votes were lent. Resolved once, when the ballot
//! closes; a direct vote always wins.

use std::sync::Arc;

use serde::Serialize;
use tally::delegation;

use super::outcome::Counts;
use super::run::{Among, Response, Round, Run};
use super::template::Step;
use crate::World;
use crate::kernel::{Id, Map, MemberId, Time};
use crate::purpose::Outcome;

/// A share above which whoever carries so many votes is named before the close: one in five.
const MANY: u64 = 5;

/// Who is carried by whom.
#[derive(Clone, Default)]
pub struct Carried {
    /// Of everybody who did not vote and is carried: by whom.
    pub by: Map<MemberId, MemberId>,
    /// How many votes each direct voter carries besides their own.
    pub weight: Map<MemberId, u64>,
    /// What the votes carried come to, by choice.
    pub votes: Counts,
}

impl Carried {
    /// How often a ballot counts: once, and once for each vote carried.
    pub fn times(&self, voter: MemberId) -> usize {
        1 + self.weight.get(&voter).map_or(0, |w| usize::try_from(*w).unwrap_or(usize::MAX - 1))
    }
}

impl Run {
    /// Whether votes can be lent in the open step.
    pub fn lends(&self) -> bool {
        let rule = match self.step() {
            Step::Ballot(rule) => rule.lent,
            Step::Choose(rule) => rule.lent,
            _ => false,
        };
        rule && self.among == Among::People
    }
}

/// Follows what is lent at this time: the proposal over what it serves, in its order, over everything.
pub fn carried(world: &World, run: &Run, round: &Round, now: Time) -> Carried {
    let serves = living(world, run);
    let members: Vec<MemberId> = round.unheard.iter().chain(round.responses.keys()).copied().filter(|m| round.has(*m)).collect();
    let place: Map<MemberId, u32> = members.iter().copied().zip(0u32..).collect();
    let out: Vec<Option<u32>> =
        members.iter().map(|m| world.mandate.lent_in(*m, run.id, &serves, now).and_then(|to| place.get(&to).copied())).collect();
    let votes: Vec<bool> = members.iter().map(|m| round.responses.contains_key(m)).collect();
    let resolved = delegation::resolve(&out, &votes, &vec![true; members.len()]);
    let mut carried = Carried::default();
    for (truster, representative) in members.iter().zip(&resolved.representative) {
        let Some(by) = representative.and_then(|r| members.get(r as usize)).filter(|by| *by != truster) else { continue };
        carried.by.insert(*truster, *by);
        *carried.weight.entry(*by).or_insert(0) += 1;
        if let Some(response) = round.responses.get(by) {
            *carried.votes.of_choice(response.choice) += 1;
        }
    }
    carried
}

/// The outcomes it serves that are worked for still; for others nothing is lent.
fn living(world: &World, run: &Run) -> Vec<Id> {
    let there = |id: &Id| world.purpose.outcomes.get(id).is_some_and(Outcome::in_force);
    run.serves.iter().copied().filter(there).collect()
}

/// What is applied when a ballot closes: what was lent at its deadline, however late the clock is told.
pub(super) fn settled(world: &World, run: &Run) -> Option<Arc<Carried>> {
    run.round().map(|round| Arc::new(carried(world, run, round, run.stage.deadline)))
}

/// Lent votes as one member sees them in a round.
#[derive(Serialize)]
pub struct LentView {
    /// To whom the vote of the viewer goes by what they lent, person by person; ends at the first who
    /// voted. Empty where they lent it to nobody.
    pub chain: Vec<MemberId>,
    /// The last of the chain voted: the viewer is carried, unless they vote themselves.
    pub carried: bool,
    /// The chain comes back to somebody in it.
    pub circle: bool,
    /// How many votes the viewer would carry now.
    pub mine: u64,
    /// How many votes are carried in all.
    pub all: u64,
    /// Whoever carries more than a fifth of all votes, with how many.
    pub many: Vec<(MemberId, u64)>,
}

/// Lent votes in the round as it stands, if votes can be lent there.
pub fn lent(world: &World, run: &Run, viewer: MemberId, now: Time) -> Option<LentView> {
    let round = run.round().filter(|_| run.lends())?;
    let carried = round.carried.clone().unwrap_or_else(|| Arc::new(carried(world, run, round, now)));
    let voted = |m: &MemberId| round.responses.contains_key(m);
    let serves = living(world, run);
    let (mut chain, mut circle) = (Vec::new(), false);
    let mut at = viewer;
    while let Some(next) = world.mandate.lent_in(at, run.id, &serves, now).filter(|_| !voted(&viewer)) {
        circle = next == viewer || chain.contains(&next);
        if circle {
            break;
        }
        chain.push(next);
        if voted(&next) {
            break;
        }
        at = next;
    }
    let own = |voter: &MemberId| carried.weight.get(voter).copied().unwrap_or(0);
    let many = carried.weight.iter().filter(|(_, w)| (**w + 1) * MANY > round.electorate && **w > 0);
    Some(LentView {
        carried: carried.by.contains_key(&viewer),
        circle,
        mine: own(&viewer),
        all: carried.by.len() as u64,
        many: many.map(|(m, w)| (*m, w + 1)).collect(),
        chain,
    })
}

/// What a ballot looks like with everything it carries: each as often as it counts.
pub fn ballots(round: &Round) -> impl Iterator<Item = &Response> {
    let times = |voter: &Id| round.carried.as_ref().map_or(1, |c| c.times(*voter));
    round.responses.iter().flat_map(move |(voter, response)| std::iter::repeat_n(response, times(voter)))
}
