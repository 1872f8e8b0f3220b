//! T18: sequential Phragmén. Voters earn money at one pace; the first project whose supporters can
//! buy it together is bought.

use dashu_ratio::RBig;

use super::Budget;
use crate::lots::strike_idle;
use crate::outcome::{Fact, Outcome};
use crate::{Amount, Choice, TieOrder};

/// Funds projects one by one, each time the one whose supporters would carry the least load; stops
/// when that one no longer fits. A project that nobody approves of is never funded.
pub fn phragmen(budget: &Budget, ties: &TieOrder) -> Outcome {
    let mut out = buy(budget, ties);
    strike_idle(&mut out, budget.orders_tried(budget.costs.len()), ties, |order| buy(budget, order));
    out
}

fn buy(budget: &Budget, ties: &TieOrder) -> Outcome {
    let mut out = Outcome::new("phragmen/1");
    let supporters = budget.supporters();
    out.say(Fact::Ballots { valid: budget.voters(), empty: 0, seats: 0 });
    let mut rest: Vec<Choice> = (0..budget.costs.len()).filter(|p| supporters[*p] > 0 && budget.costs[*p] <= budget.budget).collect();
    // what the voters of each ballot carry: one amount each, kept once and named by its number
    let mut loads: Vec<RBig> = vec![RBig::ZERO];
    let mut carried: Vec<usize> = vec![0; budget.ballots.len()];
    let mut left = budget.budget;
    while !rest.is_empty() {
        let mut by_load = vec![vec![0u64; loads.len()]; budget.costs.len()];
        for ((projects, count), load) in budget.ballots.iter().zip(&carried) {
            projects.iter().for_each(|p| by_load[*p as usize][*load] += count);
        }
        let time = |p: Choice| {
            let carried = by_load[p].iter().zip(&loads).filter(|(n, _)| **n > 0).map(|(n, load)| load * RBig::from(*n));
            let sum = carried.fold(RBig::from(budget.costs[p]), |sum, load| sum + load);
            sum / RBig::from(supporters[p])
        };
        let times: Vec<RBig> = rest.iter().map(|p| time(*p)).collect();
        let Some(least) = times.iter().min().cloned() else { break };
        let at_once: Vec<Choice> = rest.iter().zip(&times).filter(|(_, t)| **t == least).map(|(p, _)| *p).collect();
        if let Some(project) = at_once.iter().copied().find(|p| budget.costs[*p] > left) {
            out.say(Fact::Passed { project, cost: budget.amount(budget.costs[project]), left: budget.amount(left) });
            break;
        }
        let Some(project) = ties.first(&at_once) else { break };
        if at_once.len() > 1 {
            out.tie(&at_once, project, crate::TieBreak::Lot);
        }
        let cost = budget.costs[project];
        out.say(Fact::Funded {
            project,
            cost: budget.amount(cost),
            supporters: supporters[project],
            price: Amount::Fraction(&least / RBig::from(10u64.pow(budget.places))),
        });
        left -= cost;
        rest.retain(|p| *p != project);
        out.winners.push(project);
        loads.push(least);
        for ((projects, _), load) in budget.ballots.iter().zip(&mut carried) {
            if projects.binary_search(&(project as u32)).is_ok() {
                *load = loads.len() - 1;
            }
        }
    }
    out.say(Fact::Spent { total: budget.amount(budget.total(&out.winners)), budget: budget.amount(budget.budget) });
    out
}
