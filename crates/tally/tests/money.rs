//! The laws of budgets and matching pools, each a property test named after its number in the process
//! specification.

use std::collections::BTreeSet;

use dashu_ratio::RBig;
use proptest::prelude::*;
use tally::budget::{BudgetTies, Completion, Utility, equal_shares, greedy, phragmen};
use tally::{Amount, Bound, Budget, Fact, Matching, Outcome, TieOrder, quadratic_funding};

fn budgets() -> impl Strategy<Value = Budget> {
    (1..6usize).prop_flat_map(|projects| {
        let costs = proptest::collection::vec(1..60u64, projects);
        let ballots = proptest::collection::vec((proptest::collection::btree_set(0..projects as u32, 0..=projects), 1..4u64), 0..7);
        (costs, ballots, 1..160u64).prop_map(|(costs, ballots, budget)| {
            let ballots = ballots.into_iter().map(|(set, n)| (set.into_iter().collect(), n)).collect();
            let mut budget = Budget { budget, costs, places: 0, ballots };
            budget.tidy().unwrap();
            budget
        })
    })
}

fn listed(n: usize) -> TieOrder {
    TieOrder::as_listed(n)
}

/// A budget of a billion, in minor units, of which one voter alone wants the whole: unit by unit it would be
/// counted for days.
#[test]
fn raising_by_hundredths_ends_however_large_the_budget_is() {
    let budget = 100_000_000_000;
    let costs = vec![budget, budget / 2 + 1];
    let mut ballots = vec![(vec![0], 1), (vec![1], 1)];
    ballots.extend((0..500).map(|_| (vec![], 1)));
    let mut budget = Budget { budget, costs, places: 2, ballots };
    budget.tidy().unwrap();
    let outcome = shares(&budget, Utility::Cost, Completion::RaiseByHundredthsThenGreedy);
    let raised = outcome.trace.iter().find_map(|f| match f {
        Fact::Raised { times, why, .. } => Some((*times, *why)),
        _ => None,
    });
    assert!(raised.is_some_and(|(times, _)| times <= 200), "{raised:?}");
    assert_eq!(outcome.winners.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn mes1_no_more_is_spent_than_there_is(budget in budgets()) {
        for utility in [Utility::Cost, Utility::Count] {
            for completion in [
                Completion::None,
                Completion::RaiseEachUntilExhausted,
                Completion::RaiseThenGreedy,
                Completion::RaiseByHundredthsThenGreedy,
            ] {
                let outcome = shares(&budget, utility, completion);
                let spent: u64 = outcome.winners.iter().map(|p| budget.costs[*p]).sum();
                prop_assert!(spent <= budget.budget, "{}", outcome.method);
            }
        }
        for outcome in [greedy(&budget, Utility::Cost, &order_of(&budget)), phragmen(&budget, &order_of(&budget))] {
            let spent: u64 = outcome.winners.iter().map(|p| budget.costs[*p]).sum();
            prop_assert!(spent <= budget.budget, "{}", outcome.method);
        }
    }

    #[test]
    fn mes2_equal_shares_are_those_of_the_definition(budget in budgets()) {
        for utility in [Utility::Cost, Utility::Count] {
            let outcome = shares(&budget, utility, Completion::None);
            prop_assert_eq!(&outcome.winners, &by_the_definition(&budget, utility), "{}", outcome.method);
        }
    }

    #[test]
    fn mes4_what_is_filled_up_is_exhausted(budget in budgets()) {
        let supporters = budget.supporters();
        for completion in [Completion::RaiseThenGreedy, Completion::RaiseByHundredthsThenGreedy] {
            let outcome = shares(&budget, Utility::Cost, completion);
            if budget.voters() == 0 {
                continue;
            }
            let left = budget.budget - outcome.winners.iter().map(|p| budget.costs[*p]).sum::<u64>();
            let fits = (0..budget.costs.len()).find(|p| supporters[*p] > 0 && !outcome.winners.contains(p) && budget.costs[*p] <= left);
            prop_assert_eq!(fits, None);
        }
    }

    #[test]
    fn ph2_the_loads_are_what_was_spent(budget in budgets()) {
        let outcome = phragmen(&budget, &order_of(&budget));
        let prices: Vec<RBig> = outcome.trace.iter().filter_map(|f| match f {
            Fact::Funded { price: Amount::Fraction(price), .. } => Some(price.clone()),
            _ => None,
        }).collect();
        prop_assert!(prices.windows(2).all(|w| w[0] <= w[1]), "Ph1: loads never fall");
        let mut loads = vec![RBig::ZERO; budget.ballots.len()];
        for (project, price) in outcome.winners.iter().zip(&prices) {
            for ((projects, _), load) in budget.ballots.iter().zip(&mut loads) {
                if projects.contains(&(*project as u32)) {
                    *load = price.clone();
                }
            }
        }
        let total = budget.ballots.iter().zip(&loads).fold(RBig::ZERO, |sum, ((_, n), load)| sum + load * RBig::from(*n));
        prop_assert_eq!(total, RBig::from(outcome.winners.iter().map(|p| budget.costs[*p]).sum::<u64>()));
    }

    #[test]
    fn f1_one_contributor_draws_nothing(amount in 1..1_000u64) {
        let matching = Matching { projects: 1, pool: 1_000, cap_percent: 100, contributions: vec![(1, 0, amount)] };
        prop_assert!(quadratic_funding(&matching, Bound::None, &listed(1)).winners.is_empty());
    }

    #[test]
    fn f2_the_pool_is_never_overspent_and_used_up_when_it_can_be(gifts in gifts(), pool in 1..500u64, cap in 20..101u64) {
        let matching = Matching { projects: 3, pool, cap_percent: cap, contributions: gifts };
        for bound in [Bound::None, Bound::Pairwise { most: 10 }] {
            let (subsidies, matched) = matches(&matching, bound);
            prop_assert!(matched.iter().sum::<u64>() <= pool);
            let raw: RBig = subsidies.iter().fold(RBig::ZERO, |sum, s| sum + s);
            if raw >= RBig::from(pool) && cap >= 100 {
                prop_assert_eq!(matched.iter().sum::<u64>(), pool);
            }
        }
    }

    #[test]
    fn f4_a_further_gift_never_lowers_the_raw_subsidy(gifts in gifts(), person in 0..6u64, amount in 1..90u64) {
        let matching = Matching { projects: 3, pool: 100, cap_percent: 100, contributions: gifts };
        let mut more = matching.clone();
        more.contributions.push((person, 0, amount));
        prop_assert!(matches(&matching, Bound::None).0[0] <= matches(&more, Bound::None).0[0]);
    }

    #[test]
    fn f3_pairs_that_always_agree_draw_less_than_the_bound(amount in 1..10_000u64, most in 1..50u64) {
        let contributions = (0..3).flat_map(|project| [(1, project, amount), (2, project, amount)]).collect();
        let matching = Matching { projects: 3, pool: 1_000_000, cap_percent: 100, contributions };
        let (bounded, _) = matches(&matching, Bound::Pairwise { most });
        prop_assert!(bounded.iter().fold(RBig::ZERO, |sum, s| sum + s) < RBig::from(2 * most));
    }
}

fn gifts() -> impl Strategy<Value = Vec<(u64, usize, u64)>> {
    proptest::collection::vec((0..5u64, 0..3usize, 0..90u64), 0..12)
}

fn matches(matching: &Matching, bound: Bound) -> (Vec<RBig>, Vec<u64>) {
    let outcome = quadratic_funding(matching, bound, &listed(matching.projects));
    let told = outcome.trace.iter().filter_map(|f| match f {
        Fact::Matched { subsidy: Amount::Fraction(s), matched: Amount::Whole(m), .. } => Some((s.clone(), *m as u64)),
        _ => None,
    });
    let (mut subsidies, mut matched): (Vec<RBig>, Vec<u64>) = told.unzip();
    subsidies.resize(matching.projects, RBig::ZERO);
    matched.resize(matching.projects, 0);
    (subsidies, matched)
}

/// Large enough that floating point sorts many candidates, and exact fractions have the last word.
#[test]
fn mes2_holds_with_hundreds_of_voters() {
    let mut seed = 12_345u64;
    let mut below = |n: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % n
    };
    for round in 0..12 {
        let projects = 14;
        // few different costs, so that claims are often equal
        let costs: Vec<u64> = (0..projects).map(|_| [60, 60, 90, 120, 7][below(5) as usize] * (1 + round % 3)).collect();
        let ballot = |below: &mut dyn FnMut(u64) -> u64| {
            let approved: BTreeSet<u32> = (0..1 + below(6)).map(|_| below(projects) as u32).collect();
            (approved.into_iter().collect(), 1 + below(3))
        };
        let ballots = (0..150).map(|_| ballot(&mut below)).collect();
        let mut budget = Budget { budget: 300 + below(500), costs, places: 0, ballots };
        budget.tidy().unwrap();
        for utility in [Utility::Cost, Utility::Count] {
            assert_eq!(shares(&budget, utility, Completion::None).winners, by_the_definition(&budget, utility), "round {round}");
        }
    }
}

fn order_of(budget: &Budget) -> TieOrder {
    listed(budget.costs.len())
}

fn shares(budget: &Budget, utility: Utility, completion: Completion) -> Outcome {
    equal_shares(budget, utility, completion, &BudgetTies { order: order_of(budget), cheapest_first: false })
}

/// Equal shares word for word, in fractions, voter by voter. Checks on the way that nobody pays more
/// than they have and every project is paid exactly (MES2).
fn by_the_definition(budget: &Budget, utility: Utility) -> Vec<usize> {
    let voters: Vec<&Vec<u32>> = budget.ballots.iter().flat_map(|(p, n)| std::iter::repeat_n(p, *n as usize)).collect();
    if voters.is_empty() {
        return Vec::new();
    }
    let mut purses = vec![RBig::from(budget.budget) / RBig::from(voters.len() as u64); voters.len()];
    let mut bought = Vec::new();
    loop {
        let mut best: Option<(RBig, usize, RBig)> = None;
        for project in (0..budget.costs.len()).filter(|p| !bought.contains(p)) {
            let behind: Vec<usize> = (0..voters.len()).filter(|v| voters[*v].contains(&(project as u32))).collect();
            let cost = RBig::from(budget.costs[project]);
            let money = behind.iter().fold(RBig::ZERO, |sum, v| sum + &purses[*v]);
            if behind.is_empty() || money < cost {
                continue;
            }
            let mut sorted: Vec<RBig> = behind.iter().map(|v| purses[*v].clone()).collect();
            sorted.sort();
            let mut paid = RBig::ZERO;
            let mut price = RBig::ZERO;
            for (n, purse) in sorted.iter().enumerate() {
                price = (&cost - &paid) / RBig::from((sorted.len() - n) as u64);
                if price <= *purse {
                    break;
                }
                paid += purse;
            }
            let worth = if utility == Utility::Cost { cost } else { RBig::ONE };
            let claim = &price / worth;
            if best.as_ref().is_none_or(|(least, _, _)| claim < *least) {
                best = Some((claim, project, price));
            }
        }
        let Some((_, project, price)) = best else { return bought };
        let mut paid = RBig::ZERO;
        for (voter, purse) in voters.iter().zip(&mut purses).filter(|(v, _)| v.contains(&(project as u32))) {
            let pays = purse.clone().min(price.clone());
            assert!(pays <= *purse && !voter.is_empty());
            paid += &pays;
            *purse -= pays;
        }
        assert_eq!(paid, RBig::from(budget.costs[project]));
        bought.push(project);
    }
}

#[test]
fn f3_splitting_one_giver_draws_a_subsidy_which_is_why_identities_matter() {
    let split =
        |k: u64| Matching { projects: 1, pool: 1_000_000, cap_percent: 100, contributions: (0..k).map(|i| (i, 0, 100 / k)).collect() };
    for k in [1, 2, 4, 5] {
        // (k - 1)·c for a giver of c in k identities
        let (subsidies, _) = matches(&split(k), Bound::None);
        assert_eq!(subsidies[0], RBig::from((k - 1) * 100));
    }
}
