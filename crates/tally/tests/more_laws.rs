//! Laws of the transferable vote, of equal shares and of the plurality of nominations that are not among the
//! others, each a property test named after its number in the process specification.

mod lists;

use lists::lists;
use proptest::prelude::*;
use tally::budget::{BudgetTies, Completion, Utility, equal_shares};
use tally::{Amount, Budget, Fact, Outcome, Ranked, Scored, ScoredBallot, TieOrder, meek_stv, plurality, scottish_stv};

/// Ballots that say anything.
fn valid(lists: &Ranked) -> u64 {
    lists.ballots.iter().filter(|b| !b.groups.is_empty()).map(|b| b.count).sum()
}

fn both(lists: &Ranked, seats: usize) -> [Outcome; 2] {
    let ties = TieOrder::as_listed(lists.options);
    [scottish_stv(lists, seats, &ties).unwrap(), meek_stv(lists, seats, &ties).unwrap()]
}

/// Who was elected and who went, in the order of the account.
fn path(outcome: &Outcome) -> (Vec<usize>, Vec<usize>) {
    let elected = |f: &Fact| if let Fact::Elected { option, .. } | Fact::ElectedLast { option, .. } = f { Some(*option) } else { None };
    let gone = |f: &Fact| if let Fact::Eliminated { option, .. } = f { Some(*option) } else { None };
    (outcome.trace.iter().filter_map(elected).collect(), outcome.trace.iter().filter_map(gone).collect())
}

/// An amount in the nine decimals of the method.
fn units(amount: &Amount) -> i128 {
    match amount {
        Amount::Fixed { units, .. } => *units,
        Amount::Whole(n) => n * 1_000_000_000,
        Amount::Fraction(_) => panic!("Meek counts in fixed point"),
    }
}

/// Unit costs, as a committee is chosen.
fn committees() -> impl Strategy<Value = Budget> {
    (2..6usize, 1..4u64).prop_flat_map(|(projects, seats)| {
        let ballots = proptest::collection::vec(proptest::collection::btree_set(0..projects as u32, 0..=projects), 1..7);
        ballots.prop_map(move |ballots| {
            let ballots = ballots.into_iter().map(|set| (set.into_iter().collect(), 1)).collect();
            let mut budget = Budget { budget: seats, costs: vec![1; projects], places: 0, ballots };
            budget.tidy().unwrap();
            budget
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn vs3_who_is_elected_stays_so(lists in lists(), seats in 1..4usize) {
        for outcome in both(&lists, seats) {
            let (elected, gone) = path(&outcome);
            prop_assert!(elected.iter().all(|e| !gone.contains(e)), "{}: elected and gone", outcome.method);
            let mut once = elected.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), elected.len(), "{}: elected twice", outcome.method);
            prop_assert!(elected.iter().all(|e| outcome.winners.contains(e)), "{}: elected and not among the winners", outcome.method);
        }
    }

    #[test]
    fn vs5_the_count_ends(lists in lists(), seats in 1..4usize) {
        for outcome in both(&lists, seats) {
            let (elected, gone) = path(&outcome);
            prop_assert!(elected.len() + gone.len() <= lists.options, "{}", outcome.method);
            let stages = outcome.trace.iter().filter(|f| matches!(f, Fact::Stage { .. })).count();
            prop_assert!(stages <= 2 * lists.options + 1, "{}: {} stages", outcome.method, stages);
        }
    }

    /// The factors of Meek keep the votes of the elected at the quota or above it, and what they keep never
    /// exceeds what they have: no votes come from nowhere.
    #[test]
    fn mk1_no_factor_makes_votes(lists in lists(), seats in 1..4usize) {
        let [_, outcome] = both(&lists, seats);
        let all = i128::from(valid(&lists)) * 1_000_000_000;
        for fact in &outcome.trace {
            if let Fact::Stage { totals, .. } = fact {
                for (_, amount) in totals {
                    prop_assert!((0..=all).contains(&units(amount)));
                }
            }
        }
    }

    #[test]
    fn mk2_votes_and_rest_are_all_there_is(lists in lists(), seats in 1..4usize) {
        let [_, outcome] = both(&lists, seats);
        let all = i128::from(valid(&lists)) * 1_000_000_000;
        for fact in &outcome.trace {
            if let Fact::Stage { totals, exhausted, lost, .. } = fact {
                let sum: i128 = totals.iter().map(|(_, a)| units(a)).sum::<i128>() + units(exhausted) + units(lost);
                prop_assert_eq!(sum, all);
            }
        }
    }

    #[test]
    fn mk3_meek_fills_every_seat(lists in lists(), seats in 1..4usize) {
        let [_, outcome] = both(&lists, seats);
        let expected = if valid(&lists) > 0 { seats.min(lists.options) } else { 0 };
        prop_assert_eq!(outcome.winners.len(), expected);
    }

    /// Extended justified representation: of every group large enough and of one mind about so many, somebody
    /// gets so many of theirs. Every group is tried.
    #[test]
    fn mes3_no_cohesive_group_is_left_out(budget in committees()) {
        let ties = BudgetTies { order: TieOrder::as_listed(budget.costs.len()), cheapest_first: false };
        let outcome = equal_shares(&budget, Utility::Count, Completion::None, &ties);
        let voters: Vec<&Vec<u32>> = budget.ballots.iter().flat_map(|(set, n)| std::iter::repeat_n(set, *n as usize)).collect();
        let seats = budget.budget;
        for group in 1u32..1 << voters.len() {
            let inside: Vec<&&Vec<u32>> = voters.iter().enumerate().filter(|(v, _)| group & (1 << v) != 0).map(|(_, set)| set).collect();
            let agreed = (0..budget.costs.len() as u32).filter(|p| inside.iter().all(|set| set.contains(p))).count() as u64;
            let deserved = (inside.len() as u64 * seats / voters.len() as u64).min(agreed);
            let got = |set: &Vec<u32>| outcome.winners.iter().filter(|w| set.contains(&(**w as u32))).count() as u64;
            prop_assert!(deserved == 0 || inside.iter().any(|set| got(set) >= deserved), "{:?} deserves {}", inside, deserved);
        }
    }

    /// The one asked about is named by as many as anybody is.
    #[test]
    fn rs4_the_proposed_is_named_most(named in proptest::collection::vec(0..4usize, 1..12)) {
        let times = |who: usize| named.iter().filter(|n| **n == who).count();
        let ballots = named.iter().map(|n| ScoredBallot { count: 1, scores: (0..4).map(|o| Some(i64::from(o == *n))).collect() }).collect();
        let winner = plurality(&Scored { options: 4, ballots, ..Scored::default() }, 1, &TieOrder::as_listed(4)).unwrap().winners[0];
        prop_assert!((0..4).all(|other| times(other) <= times(winner)));
    }

    /// Whoever is named most is named most in whatever order people spoke.
    #[test]
    fn rs8_the_order_of_nominations_says_nothing(named in proptest::collection::vec(0..4usize, 1..12)) {
        let ballots = |named: &[usize]| Scored {
            options: 4,
            ballots: named.iter().map(|n| ScoredBallot { count: 1, scores: (0..4).map(|o| Some(i64::from(o == *n))).collect() }).collect(),
            ..Scored::default()
        };
        let most = |named: &[usize]| plurality(&ballots(named), 1, &TieOrder::as_listed(4)).unwrap().ranking;
        let mut other = named.clone();
        other.reverse();
        prop_assert_eq!(most(&named), most(&other));
    }
}
