//! T17: the most approved first, whatever still fits. The baseline that most cities use.

use super::{Budget, Utility};
use crate::outcome::{Fact, Outcome};
use crate::{Choice, TieOrder};

/// Takes projects in the order of approvals (with [`Utility::Count`]: of approvals for the money) as
/// long as they fit. A project that nobody approves of is never funded.
pub fn greedy(budget: &Budget, utility: Utility, ties: &TieOrder) -> Outcome {
    let mut out = Outcome::new(match utility {
        Utility::Cost => "greedy/1",
        Utility::Count => "greedy-per-cost/1",
    });
    let supporters = budget.supporters();
    out.say(Fact::Ballots { valid: budget.voters(), empty: 0, seats: 0 });
    let supported: Vec<Choice> = (0..budget.costs.len()).filter(|p| supporters[*p] > 0).collect();
    let (votes, cost) = (|p: Choice| u128::from(supporters[p]), |p: Choice| u128::from(budget.costs[p]));
    match utility {
        Utility::Cost => budget.take(&mut out, supported, |a, b| votes(a).cmp(&votes(b)), ties),
        Utility::Count => budget.take(&mut out, supported, |a, b| (votes(a) * cost(b)).cmp(&(votes(b) * cost(a))), ties),
    }
    out.say(Fact::Spent { total: budget.amount(budget.total(&out.winners)), budget: budget.amount(budget.budget) });
    out
}
