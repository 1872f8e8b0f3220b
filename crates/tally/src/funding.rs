//! T19: quadratic funding (Buterin, Hitzig, Weyl 2019), with the pairwise bound of Buterin 2019.

use std::collections::BTreeMap;

use dashu_int::UBig;
use dashu_int::ops::SquareRoot;
use dashu_ratio::RBig;

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::{Amount, Choice, TieOrder};

/// Square roots are cut to this many decimals of a unit, so that everybody counts the same.
const ROOT_PLACES: usize = 12;

/// How much the contributions of two people to the same projects count together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// In full.
    None,
    /// Less, the more the same two agree: together they draw less than twice this, over all projects.
    Pairwise { most: u64 },
}

/// A matching pool and what was contributed, in integer units.
#[derive(Clone, Debug, Default)]
pub struct Matching {
    pub projects: usize,
    pub pool: u64,
    /// Of the pool, at most so many hundredths for one project.
    pub cap_percent: u64,
    /// Person, project, amount; several of one person for one project count as their sum.
    pub contributions: Vec<(u64, Choice, u64)>,
}

/// `√(a·b)` in units of `10^-ROOT_PLACES`, cut.
fn root(a: u64, b: u64) -> UBig {
    let scale = UBig::from(10u8).pow(2 * ROOT_PLACES);
    (UBig::from(a) * UBig::from(b) * scale).sqrt()
}

/// Divides the pool. The matches are integers; remainders go to the largest fraction, then by the
/// tie order. With less raw subsidy than pool, each project gets its subsidy and the rest is left.
pub fn quadratic_funding(matching: &Matching, bound: Bound, ties: &TieOrder) -> Outcome {
    let mut out = Outcome::new(if bound == Bound::None { "quadratic-funding/1" } else { "quadratic-funding-pairwise/1" });
    let mut given: Vec<BTreeMap<u64, u64>> = vec![BTreeMap::new(); matching.projects];
    for (person, project, amount) in matching.contributions.iter().filter(|(_, _, amount)| *amount > 0) {
        *given[*project].entry(*person).or_default() += amount;
    }
    let people: std::collections::BTreeSet<u64> = given.iter().flat_map(BTreeMap::keys).copied().collect();
    out.say(Fact::Ballots { valid: people.len() as u64, empty: 0, seats: 0 });
    if people.is_empty() {
        out.say(Fact::NoBallots);
        return out;
    }
    let subsidies = subsidies(&given, bound);
    let matches = divide(&mut out, &subsidies, matching, ties);
    for project in 0..matching.projects {
        let contributed: u64 = given[project].values().sum();
        let subsidy = Amount::Fraction(subsidies[project].clone());
        out.say(Fact::Matched { project, contributed: contributed.into(), subsidy, matched: matches[project].into() });
    }
    let mut order: Vec<Choice> = (0..matching.projects).filter(|p| matches[*p] > 0).collect();
    order.sort_by_key(|p| (std::cmp::Reverse(matches[*p]), ties.position(*p)));
    out.winners = order;
    out.say(Fact::Spent { total: matches.iter().sum::<u64>().into(), budget: matching.pool.into() });
    out
}

/// The raw subsidies: twice the sum over pairs of `k_ij · √(c_ip · c_jp)`.
fn subsidies(given: &[BTreeMap<u64, u64>], bound: Bound) -> Vec<RBig> {
    let unit = UBig::from(10u8).pow(ROOT_PLACES);
    let mut together: BTreeMap<(u64, u64), Vec<(Choice, UBig)>> = BTreeMap::new();
    for (project, gifts) in given.iter().enumerate() {
        let gifts: Vec<(u64, u64)> = gifts.iter().map(|(p, c)| (*p, *c)).collect();
        for (n, (i, a)) in gifts.iter().enumerate() {
            for (j, b) in &gifts[n + 1..] {
                together.entry((*i, *j)).or_default().push((project, root(*a, *b)));
            }
        }
    }
    let mut subsidies = vec![RBig::ZERO; given.len()];
    for roots in together.values() {
        let sum: UBig = roots.iter().map(|(_, r)| r).sum();
        let (part, of) = match bound {
            Bound::None => (UBig::ONE, UBig::ONE),
            Bound::Pairwise { most } => (UBig::from(most) * &unit, UBig::from(most) * &unit + sum),
        };
        for (project, root) in roots {
            subsidies[*project] += RBig::from_parts((root * &part * UBig::from(2u8)).into(), &of * &unit);
        }
    }
    subsidies
}

fn divide(out: &mut Outcome, subsidies: &[RBig], matching: &Matching, ties: &TieOrder) -> Vec<u64> {
    let pool = RBig::from(matching.pool);
    let total: RBig = subsidies.iter().fold(RBig::ZERO, |sum, s| sum + s);
    let mut shares: Vec<RBig> = if total <= pool { subsidies.to_vec() } else { subsidies.iter().map(|s| &pool * s / &total).collect() };
    let cap = &pool * RBig::from(matching.cap_percent.min(100)) / RBig::from(100);
    // what is over the cap goes to those below it, in proportion, until nobody is over
    loop {
        let over: RBig = shares.iter().filter(|s| **s > cap).fold(RBig::ZERO, |sum, s| sum + (s - &cap));
        if over == RBig::ZERO {
            break;
        }
        shares.iter_mut().filter(|s| **s > cap).for_each(|s| *s = cap.clone());
        let below: RBig = shares.iter().filter(|s| **s < cap).fold(RBig::ZERO, |sum, s| sum + s);
        if below == RBig::ZERO {
            break;
        }
        let grow = RBig::ONE + over / below;
        shares.iter_mut().filter(|s| **s < cap).for_each(|s| *s = &*s * &grow);
    }
    let whole = |n: &RBig| u64::try_from(n.floor()).unwrap_or(0);
    let mut matches: Vec<u64> = shares.iter().map(whole).collect();
    let sum: RBig = shares.iter().fold(RBig::ZERO, |sum, s| sum + s);
    let left = whole(&sum) - matches.iter().sum::<u64>();
    let part = |p: usize| &shares[p] - RBig::from(shares[p].floor());
    let mut order: Vec<Choice> = (0..shares.len()).filter(|p| part(*p) > RBig::ZERO).collect();
    order.sort_by(|a, b| part(*b).cmp(&part(*a)).then_with(|| ties.position(*a).cmp(&ties.position(*b))));
    let last = left as usize;
    if let Some(cut) = order.get(last).filter(|_| last > 0).map(|p| part(*p)) {
        let equal: Vec<Choice> = order.iter().copied().filter(|p| part(*p) == cut).collect();
        if part(order[last - 1]) == cut {
            out.tie(&equal, equal[0], TieBreak::Lot);
        }
    }
    order.iter().take(last).for_each(|project| matches[*project] += 1);
    matches
}
