//! A yes/no ballot or a consent round counted again from the answers themselves, by the rule that the
//! record names. What closes a ballot (lent votes, the people beside their hubs) stands in the record as
//! events of its own, and is taken from there.

use std::sync::Arc;

use tally::nested::Position;
use tally::{Ratio, Rule};

use super::outcome::{Counts, Ending, Outcome};
use super::run::{Round, Run};
use super::step::{ballot, consent};
use super::template::{Silence, Step};
use super::{Carried, by_region};
use crate::kernel::Id;

/// What the answers of a round come to.
pub struct Recount<'r> {
    /// What the record says.
    pub recorded: &'r Outcome,
    pub way: Way,
    pub quorum: Ratio,
    pub counts: Counts,
    /// How many of the votes were lent, and carried by others.
    pub lent: u64,
    /// What each region said, where regions count.
    pub regions: Vec<(Id, Position)>,
    /// How many people said yes and no in their hubs, where they count too, and the share that must say yes.
    pub members: Option<(Ratio, (u64, u64))>,
    /// Whether the text passes; nothing without a quorum.
    pub passed: Option<bool>,
}

/// By what was decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Ballot {
        rule: Rule,
        /// The rule by which regions count, where they do.
        regions: Option<Rule>,
    },
    Consent {
        silence: Silence,
        /// Objections that nothing was found for.
        open: usize,
    },
}

impl Recount<'_> {
    /// Whether the record comes to the same.
    pub fn same(&self) -> bool {
        let ending = match self.passed {
            Some(true) => Ending::Adopted,
            Some(false) => Ending::NotAdopted,
            None => Ending::QuorumFailed,
        };
        let members = self.members.map(|(_, said)| said);
        let recorded = self.recorded;
        (recorded.ending, recorded.counts, recorded.lent) == (ending, self.counts, self.lent)
            && (members.is_none() || recorded.members == members)
    }
}

/// Counts the last round of a run again, if it was a yes/no ballot or a consent round and ended by being
/// counted.
pub fn recount(run: &Run) -> Option<Recount<'_>> {
    let (_, recorded) = run.outcome.as_ref()?;
    if !matches!(recorded.ending, Ending::Adopted | Ending::NotAdopted | Ending::QuorumFailed) {
        return None;
    }
    let round = counted(run.round()?);
    let recount = |way, quorum, passed| Recount {
        recorded,
        way,
        quorum,
        counts: Counts::of(&round),
        lent: round.carried.as_ref().map_or(0, |c| c.by.len() as u64),
        regions: Vec::new(),
        members: None,
        passed,
    };
    match run.step() {
        Step::Ballot(rule) => {
            let regions = by_region(run);
            let over = rule.regions.filter(|_| !regions.is_empty());
            let way = Way::Ballot { rule: rule.rule, regions: over };
            let members = rule.members.zip(round.members);
            Some(Recount { regions, members, ..recount(way, rule.quorum, ballot::count(run, &round, rule)) })
        }
        Step::Consent(rule) => {
            let open = run.open_objections().count();
            // where everybody must answer, silence of one is enough to stop it
            let all = rule.silence != Silence::Explicit || round.unheard.is_empty();
            let passed = consent::enough(&round, rule).then_some(open == 0 && all);
            Some(recount(Way::Consent { silence: rule.silence, open }, rule.quorum, passed))
        }
        _ => None,
    }
}

/// The round with its sums made anew from the answers.
fn counted(round: &Round) -> Round {
    let mut counts = Counts::default();
    round.responses.values().for_each(|r| *counts.of_choice(r.choice) += 1);
    let carried = round.carried.as_ref().map(|carried| {
        let mut votes = Counts::default();
        for by in carried.by.values() {
            if let Some(response) = round.responses.get(by) {
                *votes.of_choice(response.choice) += 1;
            }
        }
        Arc::new(Carried { votes, ..(**carried).clone() })
    });
    Round { counts, carried, ..round.clone() }
}
