//! Members beside hubs (P16): what those say whom the hubs asked about a round of the network. It
//! decides nothing; it shows when most people see a thing otherwise than most hubs.

use std::cmp::{Ordering, Reverse};

use serde::Serialize;

use super::instructed;
use super::run::{Among, Choice, Run};
use super::template::Step;
use crate::World;
use crate::kernel::Id;

/// The count of hubs and the count of members on one text. Whoever abstains or stands aside is in
/// neither.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Nested {
    pub hubs_yes: u64,
    pub hubs_no: u64,
    pub members_yes: u64,
    pub members_no: u64,
    /// How many hubs asked their members about this text.
    pub asked: u64,
}

impl Nested {
    /// The referendum paradox (NE4): counted by members the scales tip otherwise than counted by hubs.
    pub fn paradox(&self) -> bool {
        let (hubs, members) = self.tips();
        hubs != members
    }

    /// A paradox that says something: the scales tip clearly to opposite sides, and as many hubs asked
    /// their members as half of those that say yes or no. One hub of many is not its network.
    pub fn opposed(&self) -> bool {
        let (hubs, members) = self.tips();
        hubs.is_ne() && hubs == members.reverse() && 2 * self.asked >= self.hubs_yes + self.hubs_no
    }

    /// Which way both counts tip: greater is towards yes.
    pub fn tips(&self) -> (Ordering, Ordering) {
        (self.hubs_yes.cmp(&self.hubs_no), self.members_yes.cmp(&self.members_no))
    }
}

/// Yes, no, or neither.
fn side(choice: Choice) -> Option<bool> {
    match choice {
        Choice::Consent | Choice::Concern | Choice::Yes => Some(true),
        Choice::Objection | Choice::No => Some(false),
        Choice::StandAside | Choice::Abstain | Choice::Marked | Choice::Aligned | Choice::Needs => None,
    }
}

/// How many people said yes and no to the text as it stands, in the hubs that are asked and asked theirs. The
/// electorate is that of the round: who joined after it opened is not in it (K6).
pub(super) fn members(world: &World, run: &Run) -> (u64, u64) {
    let Some(round) = run.round() else { return (0, 0) };
    let there = |member: &Id| *member < round.id;
    let said = said(world, run, |hub| round.has(hub));
    let of = |yes: bool| said.iter().filter(|(member, side)| there(member) && *side == Some(yes)).count() as u64;
    (of(true), of(false))
}

/// What each member said last, in any of these hubs, about the text as it stands.
fn said(world: &World, run: &Run, hubs: impl Fn(Id) -> bool) -> Vec<(Id, Option<bool>)> {
    let asked =
        world.practice.locals(run.id).filter(|l| hubs(l.body) && !l.hides_ballots() && l.opened >= instructed::written(world, run, l.body));
    let responses = asked.filter_map(|l| l.rounds.last()).flat_map(|r| r.responses.iter());
    let mut members: Vec<_> = responses.map(|(member, r)| (*member, Reverse(r.id), side(r.choice))).collect();
    members.sort_unstable();
    members.dedup_by_key(|(member, _, _)| *member);
    members.into_iter().map(|(member, _, side)| (member, side)).collect()
}

/// The two counts of a round among hubs that says yes or no, if any member said yes or no to the text as
/// it stands. Who belongs to several hubs answers in each and is counted once (NE6), by what they said
/// last.
pub fn nested(world: &World, run: &Run) -> Option<Nested> {
    // while ballots are sealed nobody counts what the hubs say
    let asks = run.among == Among::Hubs && matches!(run.step(), Step::Consent(_) | Step::Ballot(_)) && !run.hides_ballots();
    let round = asks.then(|| run.round()).flatten()?;
    let asked = world.practice.locals(run.id).filter(|l| l.opened >= instructed::written(world, run, l.body));
    let mut hubs: Vec<Id> = asked.map(|l| l.body).collect();
    hubs.sort_unstable();
    hubs.dedup();
    let members = said(world, run, |_| true);
    let count = |of: &mut dyn Iterator<Item = Option<bool>>| {
        of.fold((0, 0), |(yes, no), side| match side {
            Some(true) => (yes + 1, no),
            Some(false) => (yes, no + 1),
            None => (yes, no),
        })
    };
    let (hubs_yes, hubs_no) = count(&mut round.responses.values().map(|r| side(r.choice)));
    let (members_yes, members_no) = count(&mut members.iter().map(|(_, side)| *side));
    let counts = Nested { hubs_yes, hubs_no, members_yes, members_no, asked: hubs.len() as u64 };
    (members_yes + members_no > 0).then_some(counts)
}
