//! T16 to T18: which projects a budget buys, by approvals. Costs and the budget are integers in the
//! smallest unit that occurs.

mod greedy;
mod phragmen;
mod shares;

pub use greedy::greedy;
pub use phragmen::phragmen;
pub use shares::{Completion, Utility, equal_shares};

use std::collections::BTreeMap;

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
                return Err(Malformed { ballot, why: "it approves of a project twice" });
            }
            if projects.last().is_some_and(|p| *p as usize >= self.costs.len()) {
                return Err(Malformed { ballot, why: "it approves of a project that is not there" });
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

    fn total(&self, projects: &[Choice]) -> u64 {
        projects.iter().map(|p| self.costs[*p]).sum()
    }
}

/// By what projects with an equal claim are ordered.
#[derive(Clone, Debug)]
pub struct BudgetTies {
    pub order: TieOrder,
    /// First what costs less, then what more voters approve of, and only then the order.
    pub cheapest_first: bool,
}
