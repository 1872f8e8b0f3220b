//! T17: the most approved first, whatever still fits. The baseline that most cities use.

use std::cmp::Ordering;

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
    let mut order: Vec<Choice> = (0..budget.costs.len()).filter(|p| supporters[*p] > 0).collect();
    let claim = |p: Choice| (u128::from(supporters[p]), u128::from(budget.costs[p]));
    order.sort_by(|a, b| {
        let ((votes_a, cost_a), (votes_b, cost_b)) = (claim(*a), claim(*b));
        let more: Ordering = match utility {
            Utility::Cost => votes_b.cmp(&votes_a),
            Utility::Count => (votes_b * cost_a).cmp(&(votes_a * cost_b)),
        };
        more.then_with(|| ties.position(*a).cmp(&ties.position(*b)))
    });
    let mut left = budget.budget;
    for project in order {
        let cost = budget.costs[project];
        if cost <= left {
            left -= cost;
            out.say(Fact::Funded { project, cost: budget.amount(cost), supporters: supporters[project], price: budget.amount(cost) });
            out.winners.push(project);
        } else {
            out.say(Fact::Passed { project, cost: budget.amount(cost), left: budget.amount(left) });
        }
    }
    // equals that both fit need no lot; where one of them did not, the order decided
    let unlucky: Vec<Vec<Choice>> = (0..budget.costs.len())
        .filter(|p| supporters[*p] > 0 && !out.winners.contains(p))
        .map(|p| std::iter::once(p).chain(out.winners.iter().copied().filter(|w| claim(*w) == claim(p))).collect::<Vec<_>>())
        .filter(|equals| equals.len() > 1)
        .collect();
    out.lots = unlucky;
    out.say(Fact::Spent { total: budget.amount(budget.total(&out.winners)), budget: budget.amount(budget.budget) });
    out
}
