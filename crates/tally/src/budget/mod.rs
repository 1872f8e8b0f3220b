//! T16 to T18: which projects a budget buys, by approvals. Costs and the budget are integers in the
//! smallest unit that occurs.

mod greedy;
mod phragmen;
mod shares;

pub use greedy::greedy;
pub use phragmen::phragmen;
pub(crate) use shares::equal_shares_within;
pub use shares::{Completion, Utility, equal_shares};

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::{Amount, Choice, Malformed, TieOrder};

/// A participatory budget: projects with costs, and voters who approve of some.
#[derive(Clone, Debug, Default)]
pub struct Budget {
    /// In units of which `10^places` make one of the currency.
    pub budget: u64,
    pub costs: Vec<u64>,
    pub places: u32,
    /// Sets of projects in ascending order, each approved by so many voters; an empty set is a voter
    /// who approves of nothing and still has a share.
    pub ballots: Vec<(Vec<u32>, u64)>,
}

impl Budget {
    pub fn voters(&self) -> u64 {
        self.ballots.iter().map(|(_, n)| n).sum()
    }

    /// Puts equal ballots together and checks them.
    ///
    /// # Errors
    /// A ballot with an unknown project, or one twice; a project that costs nothing.
    pub fn tidy(&mut self) -> Result<(), Malformed> {
        let mut together: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
        for (ballot, (projects, count)) in std::mem::take(&mut self.ballots).into_iter().enumerate() {
            let mut projects = projects;
            projects.sort_unstable();
            if projects.windows(2).any(|w| w[0] == w[1]) {
                return Err(Malformed { ballot, place: None, why: "it approves of a project twice" });
            }
            if projects.last().is_some_and(|p| *p as usize >= self.costs.len()) {
                return Err(Malformed { ballot, place: None, why: "it approves of a project that is not there" });
            }
            *together.entry(projects).or_default() += count;
        }
        self.ballots = together.into_iter().collect();
        Ok(())
    }

    /// How many voters approve of each project.
    pub fn supporters(&self) -> Vec<u64> {
        let mut supporters = vec![0; self.costs.len()];
        for (projects, count) in &self.ballots {
            projects.iter().for_each(|p| supporters[*p as usize] += count);
        }
        supporters
    }

    fn amount(&self, units: u64) -> Amount {
        Amount::fixed(i128::from(units), self.places)
    }

    /// What projects cost together; the shares that are tried may buy for more than there is.
    fn total(&self, projects: &[Choice]) -> u64 {
        projects.iter().fold(0, |sum, p| sum.saturating_add(self.costs[*p]))
    }

    /// How often shares are raised by a unit of the currency before that takes longer than anybody waits.
    pub(crate) fn raises_most(&self) -> u64 {
        (50_000_000 / self.ballots.len().max(500)) as u64
    }

    /// Of how many tied projects every order is tried, where a count goes through the ballots so often: as
    /// many as nobody has to wait for.
    fn orders_tried(&self, rounds: usize) -> usize {
        match self.ballots.len().saturating_mul(self.costs.len()).saturating_mul(rounds) {
            0..20_000 => 5,
            20_000..2_000_000 => 3,
            _ => 0,
        }
    }

    /// Takes projects with the larger claim first, whatever still fits. Of equals that do not all fit
    /// the tie order says which are taken.
    fn take(&self, out: &mut Outcome, mut rest: Vec<Choice>, larger: impl Fn(Choice, Choice) -> Ordering, ties: &TieOrder) {
        let supporters = self.supporters();
        rest.sort_by(|a, b| larger(*b, *a).then_with(|| ties.position(*a).cmp(&ties.position(*b))));
        let mut left = self.budget.saturating_sub(self.total(&out.winners));
        for equals in rest.chunk_by(|a, b| larger(*a, *b).is_eq()) {
            let fitting: Vec<Choice> = equals.iter().copied().filter(|p| self.costs[*p] <= left).collect();
            // each of them would be taken if it came first, and not all can be
            if self.total(&fitting) > left {
                out.tie(&fitting, fitting[0], TieBreak::Lot);
            }
            for project in equals.iter().copied() {
                let cost = self.amount(self.costs[project]);
                if self.costs[project] <= left {
                    left -= self.costs[project];
                    out.say(Fact::Funded { project, cost: cost.clone(), supporters: supporters[project], price: cost });
                    out.winners.push(project);
                } else {
                    out.say(Fact::Passed { project, cost, left: self.amount(left) });
                }
            }
        }
    }
}

/// By what projects with an equal claim are ordered.
#[derive(Clone, Debug)]
pub struct BudgetTies {
    pub order: TieOrder,
    /// First what costs less, then what more voters approve of, and only then the order.
    pub cheapest_first: bool,
}
