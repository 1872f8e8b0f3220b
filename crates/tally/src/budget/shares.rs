//! T16: the Method of Equal Shares (Peters, Pierczyński, Skowron 2021). Every voter has the same
//! share of the budget; a project is bought by those who approve of it, at one price for each, as
//! long as they can pay.
//!
//! Exact. All balances are integers over one common denominator, which grows with every price.
//! Voters who have paid the same prices have the same balance and are kept as one purse. Floating
//! point with bounds only sorts the candidates; where bounds overlap, the integers decide.

use std::collections::{HashMap, HashSet};

use dashu_int::UBig;
use dashu_int::ops::BitTest;
use dashu_ratio::RBig;

use super::{Budget, BudgetTies};
use crate::lots::strike_idle;
use crate::outcome::{Fact, Outcome, Stopped, TieBreak};
use crate::{Amount, Choice};

/// What a funded project is worth to somebody who approves of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Utility {
    /// Its cost.
    Cost,
    /// One.
    Count,
}

/// What happens with the money that equal shares leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Completion {
    /// It is left.
    None,
    /// Add1E: everybody gets one unit of the currency more and the count begins again, until the
    /// next step would spend too much or nothing that is left fits.
    RaiseEachUntilExhausted,
    /// Add1U: the same without the second stop, then whatever still fits, by approvals.
    RaiseThenGreedy,
    /// Add1U in steps of a hundredth of the share, two hundred at most: where the currency is small
    /// beside the budget, single units are too many to count while somebody waits.
    RaiseByHundredthsThenGreedy,
}

/// The most often that shares are raised by a hundredth: to three times what they were.
const HUNDREDTHS: u64 = 200;

/// The method of equal shares.
pub fn equal_shares(budget: &Budget, utility: Utility, completion: Completion, ties: &BudgetTies) -> Outcome {
    equal_shares_within(budget, utility, completion, ties, u64::MAX).expect("nobody raises shares so often")
}

/// The same, or nothing if the shares would have to be raised more often than this.
pub(crate) fn equal_shares_within(
    budget: &Budget,
    utility: Utility,
    completion: Completion,
    ties: &BudgetTies,
    most: u64,
) -> Option<Outcome> {
    let mut out = Outcome::new(match (utility, completion) {
        (Utility::Cost, Completion::None) => "equal-shares-cost/1",
        (Utility::Count, Completion::None) => "equal-shares-cardinality/1",
        (Utility::Cost, Completion::RaiseEachUntilExhausted) => "equal-shares-cost-add1e/1",
        (Utility::Count, Completion::RaiseEachUntilExhausted) => "equal-shares-cardinality-add1e/1",
        (Utility::Cost, Completion::RaiseThenGreedy) => "equal-shares-cost-add1u/1",
        (Utility::Count, Completion::RaiseThenGreedy) => "equal-shares-cardinality-add1u/1",
        (Utility::Cost, Completion::RaiseByHundredthsThenGreedy) => "equal-shares-cost-add1p/1",
        (Utility::Count, Completion::RaiseByHundredthsThenGreedy) => "equal-shares-cardinality-add1p/1",
    });
    let voters = budget.voters();
    out.say(Fact::Ballots { valid: voters, empty: 0, seats: 0 });
    if voters == 0 {
        out.say(Fact::NoBallots);
        return Some(out);
    }
    let rounds = buy(&mut out, budget, utility, completion, ties, most)?;
    strike_idle(&mut out, budget.orders_tried(rounds), &ties.order, |order| {
        let mut other = Outcome::new("");
        // what takes too long in another order may choose others: the lot stands
        let _ = buy(&mut other, budget, utility, completion, &BudgetTies { order: order.clone(), ..ties.clone() }, most);
        other
    });
    out.say(Fact::Spent { total: budget.amount(budget.total(&out.winners)), budget: budget.amount(budget.budget) });
    Some(out)
}

/// Finds the share, counts with it, and fills up; returns how often it counted, or nothing if it raised the
/// shares so often as is allowed and was not done.
fn buy(out: &mut Outcome, budget: &Budget, utility: Utility, completion: Completion, ties: &BudgetTies, most: u64) -> Option<usize> {
    let electorate = Electorate::new(budget, utility, ties);
    let voters = electorate.voters;
    let hundredths = completion == Completion::RaiseByHundredthsThenGreedy;
    // what all voters together get at each step, in minor units
    let unit = 10u64.pow(budget.places);
    let step = if hundredths { u128::from(budget.budget.div_ceil(100)) } else { u128::from(unit) * u128::from(voters) };
    let money = |times: u64| u128::from(budget.budget) + u128::from(times) * step;
    let each = |times: u64| Amount::Fraction(RBig::from(money(times)) / RBig::from(voters) / RBig::from(unit));
    let mut times = 0;
    if completion == Completion::None {
        out.say(Fact::Endowment { each: each(0), voters });
    } else {
        let mut lots = Vec::new();
        let mut bought = electorate.count(money(0), None, &mut lots);
        if completion != Completion::RaiseEachUntilExhausted {
            // the first count never spends too much, and nothing else is asked of it
            lots.clear();
        }
        let why = loop {
            if completion == Completion::RaiseEachUntilExhausted && electorate.exhausted(&bought) {
                break Stopped::Exhausted;
            }
            if hundredths && times == HUNDREDTHS {
                break Stopped::OftenEnough;
            }
            if times == most {
                return None;
            }
            let next = electorate.count(money(times + 1), None, &mut lots);
            if budget.total(&next) > budget.budget {
                break Stopped::WouldOverspend;
            }
            (times, bought) = (times + 1, next);
            // all that anybody approves of is bought: no step changes anything any more
            if bought.len() == electorate.projects.len() {
                break Stopped::Exhausted;
            }
        };
        // where the raising stops can hang on what a lot bought on the way
        for among in lots {
            out.tie(&among, ties.order.first(&among).unwrap_or_default(), TieBreak::Lot);
        }
        out.say(Fact::Raised { times, each: each(times), why });
    }
    electorate.count(money(times), Some(out), &mut Vec::new());
    if matches!(completion, Completion::RaiseThenGreedy | Completion::RaiseByHundredthsThenGreedy) {
        electorate.fill(out);
    }
    Some(times as usize + 2)
}

struct Electorate<'b> {
    budget: &'b Budget,
    utility: Utility,
    ties: &'b BudgetTies,
    voters: u64,
    supporters: Vec<u64>,
    /// By project the ballots that approve of it.
    approved_by: Vec<Vec<u32>>,
    /// Projects that somebody approves of.
    projects: Vec<Choice>,
}

/// Voters who have paid the same so far.
#[derive(Clone)]
struct Purse {
    /// Over the common denominator.
    balance: UBig,
    /// The same, nearly.
    near: f64,
}

/// What a project would cost each supporter who can pay it in full: nearly, with bounds.
#[derive(Clone, Copy)]
struct Price {
    low: f64,
    high: f64,
}

/// The exact price, as a fraction of the common denominator: `over / (denominator · payers)`.
struct Exact {
    over: UBig,
    payers: u64,
}

/// Those who had an equal claim, and what decided between them.
type Tie = (Vec<Choice>, TieBreak);

/// How far a floating-point balance or price can be off, relative to the share.
const SLACK: f64 = 1e-11;

/// One count: who has what is left, and over which denominator.
struct Till {
    purses: Vec<Purse>,
    /// By ballot its purse.
    purse_of: Vec<u32>,
    denominator: UBig,
    share: f64,
}

impl<'b> Electorate<'b> {
    fn new(budget: &'b Budget, utility: Utility, ties: &'b BudgetTies) -> Electorate<'b> {
        let mut approved_by = vec![Vec::new(); budget.costs.len()];
        for (ballot, (projects, _)) in budget.ballots.iter().enumerate() {
            projects.iter().for_each(|p| approved_by[*p as usize].push(ballot as u32));
        }
        let supporters = budget.supporters();
        let projects = (0..budget.costs.len()).filter(|p| supporters[*p] > 0).collect();
        Electorate { budget, utility, ties, voters: budget.voters(), supporters, approved_by, projects }
    }

    /// Whether nothing that is left and supported fits into what is left.
    fn exhausted(&self, bought: &[Choice]) -> bool {
        let left = self.budget.budget.saturating_sub(self.budget.total(bought));
        !self.projects.iter().any(|p| !bought.contains(p) && self.budget.costs[*p] <= left)
    }

    /// Add1U: whatever still fits, by approvals.
    fn fill(&self, out: &mut Outcome) {
        let rest: Vec<Choice> = self.projects.iter().copied().filter(|p| !out.winners.contains(p)).collect();
        self.budget.take(out, rest, |a, b| self.supporters[a].cmp(&self.supporters[b]), &self.ties.order);
    }

    /// Counts with so much money in all; tells it to `out` if there is one, else `lots` gets those between
    /// whom the order decided, each once. The projects in the order in which they are bought.
    fn count(&self, money: u128, mut out: Option<&mut Outcome>, lots: &mut Vec<Vec<Choice>>) -> Vec<Choice> {
        let share = money as f64 / self.voters as f64;
        let whole = Purse { balance: UBig::from(money), near: share };
        let mut till =
            Till { purses: vec![whole], purse_of: vec![0; self.budget.ballots.len()], denominator: UBig::from(self.voters), share };
        let mut bought = Vec::new();
        // candidates with the least claim they can have; a claim never falls as balances fall
        let least = |p: Choice| self.claim(p, self.budget.costs[p] as f64 / self.supporters[p] as f64) * (1.0 - SLACK);
        let mut rest: Vec<(f64, Choice)> = self.projects.iter().map(|p| (least(*p), *p)).collect();
        let mut scratch = Scratch::default();
        loop {
            rest.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut best: Vec<(Choice, Price)> = Vec::new();
            let mut bound = f64::INFINITY;
            let mut out_of_reach = Vec::new();
            for (claim, project) in &mut rest {
                if *claim > bound {
                    break;
                }
                match self.price(&mut till, *project, &mut scratch) {
                    None => out_of_reach.push(*project),
                    Some(price) => {
                        let (low, high) = (self.claim(*project, price.low), self.claim(*project, price.high));
                        *claim = low;
                        bound = bound.min(high);
                        best.push((*project, Price { low, high }));
                    }
                }
            }
            rest.retain(|(_, p)| !out_of_reach.contains(p));
            best.retain(|(_, claim)| claim.low <= bound);
            let Some((project, exact, tie)) = self.choose(&mut till, &best, &mut scratch) else {
                if let Some(out) = out {
                    self.tell_short(&till, &bought, out);
                }
                return bought;
            };
            match (tie, out.as_deref_mut()) {
                (Some((among, by)), Some(out)) => out.tie(&among, project, by),
                (Some((among, TieBreak::Lot)), None) if !lots.contains(&among) => lots.push(among),
                _ => {}
            }
            if let Some(out) = out.as_deref_mut() {
                let price = RBig::from_parts(exact.over.clone().into(), &till.denominator * UBig::from(exact.payers));
                let price = price / RBig::from(10u64.pow(self.budget.places));
                let cost = self.budget.amount(self.budget.costs[project]);
                out.say(Fact::Funded { project, cost, supporters: self.supporters[project], price: Amount::Fraction(price) });
                out.winners.push(project);
            }
            self.pay(&mut till, project, &exact);
            rest.retain(|(_, p)| *p != project);
            bought.push(project);
        }
    }

    /// Says of what was not bought how much those who want it have left.
    fn tell_short(&self, till: &Till, bought: &[Choice], out: &mut Outcome) {
        for project in self.projects.iter().copied().filter(|p| !bought.contains(p)) {
            let mut voters = vec![0; till.purses.len()];
            for ballot in &self.approved_by[project] {
                voters[till.purse_of[*ballot as usize] as usize] += self.budget.ballots[*ballot as usize].1;
            }
            let purses = till.purses.iter().zip(voters).filter(|(_, n)| *n > 0);
            let left: UBig = purses.map(|(purse, n)| &purse.balance * UBig::from(n)).sum();
            let left = RBig::from_parts(left.into(), till.denominator.clone()) / RBig::from(10u64.pow(self.budget.places));
            let cost = self.budget.amount(self.budget.costs[project]);
            out.say(Fact::Short { project, cost, supporters: self.supporters[project], left: Amount::Fraction(left) });
        }
    }

    /// What is compared: the price for the worth of the project.
    fn claim(&self, project: Choice, price: f64) -> f64 {
        match self.utility {
            Utility::Cost => price / self.budget.costs[project] as f64,
            Utility::Count => price,
        }
    }

    /// Of candidates whose claims may be equal, the one with the least; equal ones by the tie rule. With it
    /// those it was tied with, and what decided.
    fn choose(&self, till: &mut Till, best: &[(Choice, Price)], scratch: &mut Scratch) -> Option<(Choice, Exact, Option<Tie>)> {
        let mut exact: Vec<(Choice, Exact)> = best.iter().map(|(p, _)| (*p, self.exact(till, *p, scratch))).collect();
        // over/(D·payers)/worth, compared by cross-products
        let worth = |p: Choice| UBig::from(if self.utility == Utility::Cost { self.budget.costs[p] } else { 1 });
        let less = |a: &(Choice, Exact), b: &(Choice, Exact)| {
            let left = &a.1.over * UBig::from(b.1.payers) * worth(b.0);
            left.cmp(&(&b.1.over * UBig::from(a.1.payers) * worth(a.0)))
        };
        exact.sort_by(less);
        let equal = exact.iter().take_while(|e| less(e, &exact[0]).is_eq()).count();
        exact.truncate(equal);
        let key = |p: Choice| {
            let (cost, votes) = (self.budget.costs[p], std::cmp::Reverse(self.supporters[p]));
            if self.ties.cheapest_first { (cost, votes) } else { (0, std::cmp::Reverse(0)) }
        };
        let tied: Vec<Choice> = exact.iter().map(|(p, _)| *p).collect();
        let position = exact.iter().enumerate().min_by_key(|(_, (p, _))| (key(*p), self.ties.order.position(*p)))?.0;
        let (taken, exact) = exact.swap_remove(position);
        let tied = self.rivals(till, taken, &tied);
        let same = |p: &Choice| key(*p) == key(taken);
        let by = if tied.iter().filter(|p| same(p)).count() > 1 {
            TieBreak::Lot
        } else if tied.iter().any(|p| self.budget.costs[*p] != self.budget.costs[taken]) {
            TieBreak::Cost
        } else {
            TieBreak::Supporters
        };
        Some((taken, exact, (tied.len() > 1).then_some((tied, by))))
    }

    /// Of projects with an equal claim those that are paid from one purse with this one, over whatever
    /// others. Those whose supporters are all different are bought one after the other in any order.
    fn rivals(&self, till: &Till, taken: Choice, tied: &[Choice]) -> Vec<Choice> {
        if tied.len() < 2 {
            return tied.to_vec();
        }
        let paying = |p: Choice| -> HashSet<u32> {
            let can_pay = |ballot: &u32| !till.purses[till.purse_of[*ballot as usize] as usize].balance.is_zero();
            self.approved_by[p].iter().copied().filter(can_pay).collect()
        };
        let mut behind = paying(taken);
        let (mut rivals, mut others) = (vec![taken], tied.to_vec());
        others.retain(|p| *p != taken);
        while let Some(at) = others.iter().position(|p| self.approved_by[*p].iter().any(|ballot| behind.contains(ballot))) {
            let rival = others.swap_remove(at);
            behind.extend(paying(rival));
            rivals.push(rival);
        }
        rivals.sort_unstable();
        rivals
    }

    /// The purses of a project's supporters, poorest first.
    fn purses(&self, till: &mut Till, project: Choice, scratch: &mut Scratch) {
        scratch.voters.resize(till.purses.len(), 0);
        scratch.found.clear();
        for ballot in &self.approved_by[project] {
            let purse = till.purse_of[*ballot as usize];
            if till.purses[purse as usize].near == 0.0 && till.purses[purse as usize].balance.is_zero() {
                continue;
            }
            let voters = &mut scratch.voters[purse as usize];
            if *voters == 0 {
                scratch.found.push(purse);
            }
            *voters += self.budget.ballots[*ballot as usize].1;
        }
        let purses = &till.purses;
        scratch.found.sort_unstable_by(|a, b| purses[*a as usize].near.total_cmp(&purses[*b as usize].near));
    }

    /// The price, nearly; nothing if the supporters cannot pay.
    fn price(&self, till: &mut Till, project: Choice, scratch: &mut Scratch) -> Option<Price> {
        self.purses(till, project, scratch);
        let cost = self.budget.costs[project] as f64;
        let able: u64 = scratch.found.iter().map(|p| scratch.voters[*p as usize]).sum();
        let money: f64 = scratch.found.iter().map(|p| till.purses[*p as usize].near * scratch.voters[*p as usize] as f64).sum();
        let off = SLACK * till.share * able.max(1) as f64;
        let affordable = if money > cost + off {
            true
        } else if money < cost - off {
            false
        } else {
            let sum: UBig = scratch.found.iter().map(|p| &till.purses[*p as usize].balance * UBig::from(scratch.voters[*p as usize])).sum();
            sum >= &till.denominator * UBig::from(self.budget.costs[project])
        };
        let price = affordable.then(|| {
            let (mut paid, mut payers) = (0.0, able);
            for purse in &scratch.found {
                let (near, voters) = (till.purses[*purse as usize].near, scratch.voters[*purse as usize]);
                // the last purse pays whatever is left
                if (cost - paid) / payers as f64 <= near || voters == payers {
                    break;
                }
                paid += near * voters as f64;
                payers -= voters;
            }
            let price = (cost - paid) / payers as f64;
            let off = SLACK * till.share * (1.0 + able as f64 / payers as f64);
            Price { low: price - off, high: price + off }
        });
        scratch.clear();
        price
    }

    /// The price, exactly.
    fn exact(&self, till: &mut Till, project: Choice, scratch: &mut Scratch) -> Exact {
        self.purses(till, project, scratch);
        let purses = &till.purses;
        // the order of nearly equal purses is settled by the integers
        let near = |p: &u32| purses[*p as usize].near;
        if scratch.found.windows(2).any(|w| near(&w[1]) - near(&w[0]) <= SLACK * till.share) {
            scratch.found.sort_by(|a, b| purses[*a as usize].balance.cmp(&purses[*b as usize].balance));
        }
        let mut over = &till.denominator * UBig::from(self.budget.costs[project]);
        let mut payers: u64 = scratch.found.iter().map(|p| scratch.voters[*p as usize]).sum();
        for purse in &scratch.found {
            let (balance, voters) = (&purses[*purse as usize].balance, scratch.voters[*purse as usize]);
            if over <= balance * UBig::from(payers) || voters == payers {
                break;
            }
            over -= balance * UBig::from(voters);
            payers -= voters;
        }
        scratch.clear();
        Exact { over, payers }
    }

    /// Everybody who approves pays the price, or all they have. All balances get the denominator of
    /// the price.
    fn pay(&self, till: &mut Till, project: Choice, exact: &Exact) {
        let payers = UBig::from(exact.payers);
        for purse in &mut till.purses {
            purse.balance *= &payers;
        }
        till.denominator *= &payers;
        let mut moved: HashMap<u32, u32> = HashMap::new();
        for ballot in &self.approved_by[project] {
            let old = till.purse_of[*ballot as usize];
            let new = *moved.entry(old).or_insert_with(|| {
                let balance = &till.purses[old as usize].balance;
                let rest = if *balance > exact.over { balance - &exact.over } else { UBig::ZERO };
                let near = quotient(&rest, &till.denominator);
                till.purses.push(Purse { balance: rest, near });
                till.purses.len() as u32 - 1
            });
            till.purse_of[*ballot as usize] = new;
        }
        till.compact();
    }
}

impl Till {
    /// Forgets purses that nobody has any more.
    fn compact(&mut self) {
        let mut place = vec![u32::MAX; self.purses.len()];
        let mut kept = Vec::new();
        for purse in &mut self.purse_of {
            let slot = &mut place[*purse as usize];
            if *slot == u32::MAX {
                *slot = kept.len() as u32;
                kept.push(std::mem::replace(&mut self.purses[*purse as usize], Purse { balance: UBig::ZERO, near: 0.0 }));
            }
            *purse = *slot;
        }
        self.purses = kept;
    }
}

/// Room for the purses of one project's supporters, kept from one look to the next.
#[derive(Default)]
struct Scratch {
    /// By purse how many of its voters approve.
    voters: Vec<u64>,
    found: Vec<u32>,
}

impl Scratch {
    fn clear(&mut self) {
        self.found.iter().for_each(|p| self.voters[*p as usize] = 0);
    }
}

/// A quotient of large integers in floating point, off by less than `2^-100` of one and a rounding.
fn quotient(part: &UBig, of: &UBig) -> f64 {
    let shift = of.bit_len().saturating_sub(200);
    (part >> shift).to_f64().value() / (of >> shift).to_f64().value()
}
