//! The laws every count of votes obeys, each a property test named after its number in the process
//! specification, over small elections of every shape.

use std::collections::{BTreeMap, BTreeSet};

mod lists;

use lists::lists;
use proptest::prelude::*;
use tally::budget::{BudgetTies, Completion, Utility, equal_shares, greedy, phragmen};
use tally::{
    Amount, Bound, Budget, Fact, Matching, Outcome, Ranked, RankedBallot, Scored, ScoredBallot, Strength, TieOrder, approval, borda,
    condorcet, copeland, dots, instant_runoff, meek_stv, plurality, preferred, quadratic, quadratic_funding, ranked_pairs, schulze, score,
    scottish_stv, star,
};

/// Ranks with ties and gaps.
fn rankings() -> impl Strategy<Value = Ranked> {
    (2..6usize).prop_flat_map(|options| {
        let ballot = proptest::collection::vec(0..4usize, options).prop_map(|ranks| {
            let group = |rank: usize| ranks.iter().enumerate().filter(|(_, r)| **r == rank).map(|(c, _)| c).collect::<Vec<_>>();
            // rank 3 is "not ranked"
            let groups = (0..3).map(group).filter(|g| !g.is_empty()).collect();
            RankedBallot { count: 1, groups, no_opinion: Vec::new() }
        });
        proptest::collection::vec(ballot, 0..9).prop_map(move |ballots| Ranked {
            options,
            withdrawn: Vec::new(),
            ballots,
            ..Ranked::default()
        })
    })
}

fn scores(top: i64) -> impl Strategy<Value = Scored> {
    (2..5usize).prop_flat_map(move |options| {
        let ballot = proptest::collection::vec(proptest::option::weighted(0.9, 0..=top), options);
        let ballot = ballot.prop_map(|scores| ScoredBallot { count: 1, scores });
        proptest::collection::vec(ballot, 0..8).prop_map(move |ballots| Scored { options, ballots, ..Scored::default() })
    })
}

fn orders(n: usize) -> Vec<TieOrder> {
    fn all(rest: Vec<usize>) -> Vec<Vec<usize>> {
        if rest.is_empty() {
            return vec![Vec::new()];
        }
        let tails = |first: usize| all(rest.iter().copied().filter(|c| *c != first).collect()).into_iter();
        rest.iter().flat_map(|first| tails(*first).map(move |tail| [vec![*first], tail].concat())).collect()
    }
    all((0..n).collect()).iter().map(|order| TieOrder::new(order).unwrap()).collect()
}

fn listed(n: usize) -> TieOrder {
    TieOrder::as_listed(n)
}

type RankedMethod = (&'static str, fn(&Ranked, &TieOrder) -> Outcome);

const LIST_METHODS: &[RankedMethod] = &[
    ("instant-runoff", |r, t| instant_runoff(r, t).unwrap()),
    ("scottish-stv", |r, t| scottish_stv(r, 2, t).unwrap()),
    ("meek-stv", |r, t| meek_stv(r, 2, t).unwrap()),
];

const PAIR_METHODS: &[RankedMethod] = &[
    ("borda", |r, t| borda(r, 1, t).unwrap()),
    ("schulze", |r, t| schulze(r, 1, Strength::WinningVotes, t).unwrap()),
    ("schulze-margins", |r, t| schulze(r, 1, Strength::Margin, t).unwrap()),
    ("copeland", |r, t| copeland(r, 1, t).unwrap()),
    ("condorcet", |r, _| condorcet(r).unwrap()),
    ("ranked-pairs", |r, t| ranked_pairs(r, 1, t).unwrap()),
    ("ranked-pairs, two seats", |r, t| ranked_pairs(r, 2, t).unwrap()),
    ("borda, two seats", |r, t| borda(r, 2, t).unwrap()),
    ("schulze, two seats", |r, t| schulze(r, 2, Strength::Margin, t).unwrap()),
];

type ScoredMethod = (&'static str, fn(&Scored, &TieOrder) -> Outcome);

const SCORE_METHODS: &[ScoredMethod] = &[
    ("score", |s, t| score(s, 1, 5, tally::ScoreBy::Sum, t).unwrap()),
    ("score-mean", |s, t| score(s, 1, 5, tally::ScoreBy::Mean { at_least: 1 }, t).unwrap()),
    ("star", |s, t| star(s, t).unwrap()),
    ("dots", |s, t| dots(s, 1, 99, 5, t).unwrap()),
    ("quadratic", |s, t| quadratic(s, 1, 999, t).unwrap()),
    ("plurality", |s, t| plurality(&marks(s, |scores, c| scores.iter().position(Option::is_some) == Some(c)), 1, t).unwrap()),
    ("plurality, two seats", |s, t| plurality(&marks(s, |scores, c| scores.iter().position(Option::is_some) == Some(c)), 2, t).unwrap()),
    ("approval", |s, t| approval(&marks(s, |scores, c| scores[c] > Some(2)), 1, t).unwrap()),
    ("approval, two seats", |s, t| approval(&marks(s, |scores, c| scores[c] > Some(2)), 2, t).unwrap()),
];

/// The same ballots with a mark where a test says so.
fn marks(scored: &Scored, marked: impl Fn(&[Option<i64>], usize) -> bool) -> Scored {
    let ballot = |b: &ScoredBallot| {
        let scores = (0..scored.options).map(|c| Some(i64::from(marked(&b.scores, c)))).collect();
        ScoredBallot { scores, ..*b }
    };
    Scored { ballots: scored.ballots.iter().map(ballot).collect(), ..scored.clone() }
}

type BudgetMethod = (&'static str, fn(&Budget, &TieOrder) -> Outcome);

const BUDGET_METHODS: &[BudgetMethod] = &[
    ("greedy", |b, t| greedy(b, Utility::Cost, t)),
    ("greedy-per-cost", |b, t| greedy(b, Utility::Count, t)),
    ("phragmen", phragmen),
    ("equal-shares-cost", |b, t| shares(b, Utility::Cost, Completion::None, t)),
    ("equal-shares-cardinality", |b, t| shares(b, Utility::Count, Completion::None, t)),
    ("equal-shares-cost-add1e", |b, t| shares(b, Utility::Cost, Completion::RaiseEachUntilExhausted, t)),
    ("equal-shares-cardinality-add1e", |b, t| shares(b, Utility::Count, Completion::RaiseEachUntilExhausted, t)),
    ("equal-shares-cost-add1u", |b, t| shares(b, Utility::Cost, Completion::RaiseThenGreedy, t)),
    ("equal-shares-cardinality-add1u", |b, t| shares(b, Utility::Count, Completion::RaiseThenGreedy, t)),
    ("equal-shares-cost-add1p", |b, t| shares(b, Utility::Cost, Completion::RaiseByHundredthsThenGreedy, t)),
    ("equal-shares-cardinality-add1p", |b, t| shares(b, Utility::Count, Completion::RaiseByHundredthsThenGreedy, t)),
];

fn shares(budget: &Budget, utility: Utility, completion: Completion, ties: &TieOrder) -> Outcome {
    equal_shares(budget, utility, completion, &BudgetTies { order: ties.clone(), cheapest_first: false })
}

/// Few different costs and few voters, so that claims are often equal.
fn budgets() -> impl Strategy<Value = Budget> {
    (2..5usize).prop_flat_map(|projects| {
        let costs = proptest::collection::vec(1..7u64, projects);
        let ballots = proptest::collection::vec((proptest::collection::btree_set(0..projects as u32, 0..=projects), 1..3u64), 1..6);
        (costs, ballots, 1..24u64).prop_map(|(costs, ballots, budget)| {
            let ballots = ballots.into_iter().map(|(set, n)| (set.into_iter().collect(), n)).collect();
            let mut budget = Budget { budget, costs, places: 0, ballots };
            budget.tidy().unwrap();
            budget
        })
    })
}

/// What each project of a matching pool gets.
fn matched(matching: &Matching, ties: &TieOrder) -> (Outcome, Vec<Amount>) {
    let outcome = quadratic_funding(matching, Bound::None, ties);
    let of = |fact: &Fact| if let Fact::Matched { matched, .. } = fact { Some(matched.clone()) } else { None };
    let amounts = outcome.trace.iter().filter_map(of).collect();
    (outcome, amounts)
}

fn winners(outcome: &Outcome) -> BTreeSet<usize> {
    outcome.winners.iter().copied().collect()
}

/// The same ballots with option `c` called `to[c]`.
fn renamed(ranked: &Ranked, to: &[usize]) -> Ranked {
    let group = |g: &Vec<usize>| g.iter().map(|c| to[*c]).collect();
    let ballot = |b: &RankedBallot| RankedBallot { groups: b.groups.iter().map(group).collect(), ..b.clone() };
    Ranked { ballots: ranked.ballots.iter().map(ballot).collect(), ..ranked.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn k11_where_no_lot_is_used_no_tie_order_matters(lists in lists(), ranks in rankings(), scored in scores(5)) {
        for (name, count) in LIST_METHODS {
            let first = count(&lists, &listed(lists.options));
            if !first.lot_used() {
                for order in orders(lists.options) {
                    prop_assert_eq!(winners(&count(&lists, &order)), winners(&first), "{}", name);
                }
            }
        }
        for (name, count) in PAIR_METHODS {
            let first = count(&ranks, &listed(ranks.options));
            if !first.lot_used() {
                for order in orders(ranks.options) {
                    prop_assert_eq!(winners(&count(&ranks, &order)), winners(&first), "{}", name);
                }
            }
        }
        for (name, count) in SCORE_METHODS {
            let first = count(&scored, &listed(scored.options));
            if !first.lot_used() {
                for order in orders(scored.options) {
                    prop_assert_eq!(winners(&count(&scored, &order)), winners(&first), "{}", name);
                }
            }
        }
    }

    /// Where every order of the tied is tried, a lot is told exactly where another order elects others.
    #[test]
    fn k11_a_lot_is_told_where_it_decided_and_nowhere_else(ranks in rankings(), budget in budgets()) {
        for (name, count) in &PAIR_METHODS[5..7] {
            let all = orders(ranks.options);
            let sets: BTreeSet<BTreeSet<usize>> = all.iter().map(|order| winners(&count(&ranks, order))).collect();
            for order in &all {
                prop_assert_eq!(count(&ranks, order).lot_used(), sets.len() > 1, "{}", name);
            }
        }
        for (name, count) in BUDGET_METHODS {
            let all = orders(budget.costs.len());
            let sets: BTreeSet<BTreeSet<usize>> = all.iter().map(|order| winners(&count(&budget, order))).collect();
            for order in &all {
                prop_assert_eq!(count(&budget, order).lot_used(), sets.len() > 1, "{}", name);
            }
        }
    }

    #[test]
    fn k11_remainders_of_a_pool_go_by_lot_only_where_it_is_told(gifts in proptest::collection::vec((0..3u64, 0..4usize, 1..4u64), 1..10), pool in 1..30u64) {
        let matching = Matching { projects: 4, pool, cap_percent: 100, contributions: gifts };
        let all: Vec<(Outcome, Vec<Amount>)> = orders(4).iter().map(|order| matched(&matching, order)).collect();
        let same = all.iter().all(|(_, amounts)| *amounts == all[0].1);
        for (outcome, _) in &all {
            prop_assert_eq!(outcome.lot_used(), !same);
        }
    }

    #[test]
    fn k12_names_and_the_order_of_ballots_do_not_matter(lists in lists(), ranks in rankings(), turn in 0..5usize) {
        let methods = LIST_METHODS.iter().map(|m| (m, &lists)).chain(PAIR_METHODS.iter().map(|m| (m, &ranks)));
        for ((name, count), ranked) in methods {
            let to: Vec<usize> = (0..ranked.options).map(|c| (c + turn) % ranked.options).collect();
            let mut other = renamed(ranked, &to);
            other.ballots.reverse();
            let order = TieOrder::new(&to).unwrap();
            let (one, two) = (count(ranked, &listed(ranked.options)), count(&other, &order));
            let moved: Vec<usize> = one.winners.iter().map(|c| to[*c]).collect();
            prop_assert_eq!(moved, two.winners, "{}", name);
        }
    }

    #[test]
    fn tc_without_a_ballot_nothing_is_decided(options in 1..5usize) {
        let ranked = Ranked { options, ..Ranked::default() };
        for (name, count) in LIST_METHODS.iter().chain(PAIR_METHODS) {
            let outcome = count(&ranked, &listed(options));
            prop_assert!(outcome.winners.is_empty() && !outcome.lot_used(), "{}", name);
        }
        for (name, count) in SCORE_METHODS {
            let outcome = count(&Scored { options, ballots: Vec::new(), ..Scored::default() }, &listed(options));
            prop_assert!(outcome.winners.is_empty() && !outcome.lot_used(), "{}", name);
        }
    }

    #[test]
    fn i1_the_winner_of_an_instant_runoff_is_one_of_its_possible_winners(lists in lists()) {
        let outcome = instant_runoff(&lists, &listed(lists.options)).unwrap();
        let possible = possible_winners(&lists);
        prop_assert_eq!(outcome.winners.is_empty(), possible.is_empty());
        prop_assert!(outcome.winners.iter().all(|w| possible.contains(w)), "{:?} of {:?}", outcome.winners, possible);
    }

    #[test]
    fn i2_with_one_possible_winner_no_lot_matters(lists in lists()) {
        let possible = possible_winners(&lists);
        if possible.len() == 1 {
            for order in orders(lists.options) {
                prop_assert_eq!(winners(&instant_runoff(&lists, &order).unwrap()), possible.clone());
            }
        }
    }

    #[test]
    fn vs1_every_seat_is_filled(lists in lists(), seats in 1..4usize) {
        let voted = lists.ballots.iter().any(|b| !b.groups.is_empty());
        for outcome in [scottish_stv(&lists, seats, &listed(lists.options)).unwrap(), meek_stv(&lists, seats, &listed(lists.options)).unwrap()] {
            let expected = if voted { seats.min(lists.options) } else { 0 };
            prop_assert_eq!(outcome.winners.len(), expected, "{}", outcome.method);
            prop_assert_eq!(winners(&outcome).len(), expected, "VS3: nobody is elected twice");
        }
    }

    #[test]
    fn vs2_no_vote_is_lost_but_by_cutting(lists in lists(), seats in 1..4usize) {
        let outcome = scottish_stv(&lists, seats, &listed(lists.options)).unwrap();
        let valid: u64 = lists.ballots.iter().filter(|b| !b.groups.is_empty()).map(|b| b.count).sum();
        let mut surpluses = 0i128;
        for fact in &outcome.trace {
            match fact {
                Fact::Surplus { .. } => surpluses += 1,
                Fact::Stage { totals, exhausted, lost, .. } => {
                    let units = |a: &Amount| if let Amount::Fixed { units, .. } = a { *units } else { panic!("fixed point") };
                    let sum: i128 = totals.iter().map(|(_, a)| units(a)).sum::<i128>() + units(exhausted) + units(lost);
                    prop_assert_eq!(sum, i128::from(valid) * 100_000);
                    prop_assert!((0..=surpluses * i128::from(valid)).contains(&units(lost)), "less than a unit for each paper moved");
                }
                _ => {}
            }
        }
    }

    #[test]
    fn vs4_a_solid_coalition_gets_its_seats(lists in lists(), seats in 1..4usize) {
        let valid: u64 = lists.ballots.iter().filter(|b| !b.groups.is_empty()).map(|b| b.count).sum();
        let quota = valid / (seats as u64 + 1) + 1;
        let outcome = scottish_stv(&lists, seats, &listed(lists.options)).unwrap();
        for set in 1u32..1 << lists.options {
            let members: BTreeSet<usize> = (0..lists.options).filter(|c| set & (1 << c) != 0).collect();
            let solid = |b: &&RankedBallot| {
                let first: BTreeSet<usize> = b.groups.iter().take(members.len()).map(|g| g[0]).collect();
                first == members
            };
            let behind: u64 = lists.ballots.iter().filter(solid).map(|b| b.count).sum();
            // a margin for what is lost by cutting
            let deserved = (behind.saturating_sub(1) / quota).max(u64::from(behind > quota)) as usize;
            let elected = outcome.winners.iter().filter(|w| members.contains(w)).count();
            prop_assert!(elected >= deserved.min(members.len()).min(seats), "{:?}: {} of {}", members, elected, deserved);
        }
    }

    #[test]
    fn bo1_borda_gives_out_every_point(ranks in rankings()) {
        let outcome = borda(&ranks, 1, &listed(ranks.options)).unwrap();
        let m = ranks.options as i128;
        for fact in &outcome.trace {
            if let Fact::Totals { totals, .. } = fact {
                let tenths: i128 = totals.iter().map(|(_, a)| if let Amount::Fixed { units, .. } = a { *units } else { 0 }).sum();
                prop_assert_eq!(tenths, i128::from(ranks.valid()) * m * (m - 1) * 5);
            }
        }
    }

    #[test]
    fn sz1_the_relation_of_schulze_is_transitive(ranks in rankings()) {
        for strength in [Strength::Margin, Strength::WinningVotes] {
            let outcome = schulze(&ranks, 1, strength, &listed(ranks.options)).unwrap();
            let Some(p) = outcome.trace.iter().find_map(|f| if let Fact::Paths { matrix } = f { Some(matrix) } else { None }) else { continue };
            let beats = |a: usize, b: usize| p[a][b] > p[b][a];
            for a in 0..ranks.options {
                for b in 0..ranks.options {
                    for c in 0..ranks.options {
                        prop_assert!(!(beats(a, b) && beats(b, c)) || beats(a, c));
                    }
                }
            }
        }
    }

    #[test]
    fn sz2_who_beats_everybody_wins_and_the_smith_set_holds_every_winner(ranks in rankings()) {
        let report = condorcet(&ranks).unwrap();
        let Some((winner, loser, smith)) = report.trace.iter().find_map(|f| match f {
            Fact::Condorcet { winner, loser, smith } => Some((*winner, *loser, smith.clone())),
            _ => None,
        }) else { return Ok(()) };
        let methods: [&RankedMethod; 3] = [&PAIR_METHODS[1], &PAIR_METHODS[2], &PAIR_METHODS[3]];
        let pairs: RankedMethod = ("ranked-pairs", |r, t| ranked_pairs(r, 1, t).unwrap());
        for (name, count) in methods.into_iter().chain([&pairs]) {
            let chosen = count(&ranks, &listed(ranks.options)).winners[0];
            prop_assert!(winner.is_none_or(|w| w == chosen), "{}", name);
            prop_assert!(loser != Some(chosen), "{}", name);
            prop_assert!(smith.contains(&chosen), "{}: {} is not in {:?}", name, chosen, smith);
        }
    }

    #[test]
    fn rp1_what_is_locked_has_no_circle_and_joins_every_majority(ranks in rankings()) {
        let outcome = ranked_pairs(&ranks, 1, &listed(ranks.options)).unwrap();
        let locked: Vec<(usize, usize)> = outcome.trace.iter().filter_map(|f| if let Fact::Locked { winner, loser, .. } = f { Some((*winner, *loser)) } else { None }).collect();
        let n = ranks.options;
        let mut reach = vec![vec![false; n]; n];
        locked.iter().for_each(|(a, b)| reach[*a][*b] = true);
        for k in 0..n { for i in 0..n { for j in 0..n { reach[i][j] |= reach[i][k] && reach[k][j]; } } }
        let matrix = preferred(&ranks).unwrap();
        for (a, row) in reach.iter().enumerate() {
            prop_assert!(!row[a], "a circle through {}", a);
            for (b, forward) in row.iter().enumerate() {
                prop_assert!(matrix[a][b] <= matrix[b][a] || *forward || reach[b][a], "{} and {} are not joined", a, b);
            }
        }
    }

    #[test]
    fn rp2_only_a_lot_among_equal_majorities_changes_ranked_pairs(ranks in rankings()) {
        let all: BTreeSet<usize> = orders(ranks.options).iter().flat_map(|o| ranked_pairs(&ranks, 1, o).unwrap().winners).collect();
        let matrix = preferred(&ranks).unwrap();
        let mut margins: Vec<u64> = Vec::new();
        for (a, row) in matrix.iter().enumerate() {
            for (b, with) in row.iter().enumerate().take(a) {
                margins.push(with.abs_diff(matrix[b][a]));
            }
        }
        margins.sort_unstable();
        let distinct = margins.windows(2).all(|w| w[0] != w[1]) && margins.first() != Some(&0);
        prop_assert!(!distinct || all.len() <= 1, "{:?}", all);
    }

    #[test]
    fn cp1_copeland_scores_sum_to_nothing(ranks in rankings()) {
        for fact in &copeland(&ranks, 1, &listed(ranks.options)).unwrap().trace {
            if let Fact::Totals { totals, .. } = fact {
                prop_assert_eq!(totals.iter().map(|(_, a)| if let Amount::Whole(n) = a { *n } else { 99 }).sum::<i128>(), 0);
            }
        }
    }

    #[test]
    fn dt1_dots_capped_at_one_are_limited_approval(scored in scores(1)) {
        let order = listed(scored.options);
        let by_dots = dots(&scored, 1, scored.options as i64, 1, &order).unwrap();
        prop_assert_eq!(by_dots.winners, approval(&scored, 1, &order).unwrap().winners);
    }

    #[test]
    fn a_condorcet_loser_never_wins_star_and_more_stars_never_hurt(scored in scores(5), who in 0..8usize, what in 0..4usize) {
        let order = listed(scored.options);
        let before = star(&scored, &order).unwrap();
        let Some(winner) = before.winners.first().copied() else { return Ok(()) };
        let mut better = scored.clone();
        let n = better.ballots.len();
        let ballot = &mut better.ballots[who % n];
        ballot.scores[winner] = Some((ballot.scores[winner].unwrap_or(0) + 1 + what as i64 % 2).min(5));
        prop_assert_eq!(star(&better, &order).unwrap().winners[0], winner);
        let prefer = |a: usize, b: usize| scored.ballots.iter().filter(|x| x.scores[a].unwrap_or(0) > x.scores[b].unwrap_or(0)).count();
        let beaten = (0..scored.options).filter(|b| *b != winner).all(|b| prefer(b, winner) > prefer(winner, b));
        prop_assert!(!beaten || scored.options == 1);
    }

    #[test]
    fn q1_votes_cost_their_square(votes in 1..30i64) {
        let ballot = |v: i64| Scored { options: 1, ballots: vec![ScoredBallot { count: 1, scores: vec![Some(v)] }], ..Scored::default() };
        prop_assert!(quadratic(&ballot(votes), 1, votes * votes, &listed(1)).is_ok());
        prop_assert!(quadratic(&ballot(-votes), 1, votes * votes, &listed(1)).is_ok());
        prop_assert!(quadratic(&ballot(votes), 1, votes * votes - 1, &listed(1)).is_err());
    }
}

/// Everybody who can win an instant run-off, whatever ties to eliminate are broken how.
fn possible_winners(ranked: &Ranked) -> BTreeSet<usize> {
    fn go(ranked: &Ranked, left: &BTreeSet<usize>, out: &mut BTreeSet<usize>, seen: &mut BTreeSet<BTreeSet<usize>>) {
        if !seen.insert(left.clone()) {
            return;
        }
        let mut votes: BTreeMap<usize, u64> = left.iter().map(|c| (*c, 0)).collect();
        for ballot in &ranked.ballots {
            if let Some(choice) = ballot.groups.iter().flatten().find(|c| left.contains(c)) {
                *votes.get_mut(choice).unwrap() += ballot.count;
            }
        }
        let active: u64 = votes.values().sum();
        if let Some((winner, _)) = votes.iter().find(|(_, n)| 2 * **n > active || left.len() == 1) {
            out.insert(*winner);
            return;
        }
        let fewest = *votes.values().min().unwrap();
        for loser in votes.iter().filter(|(_, n)| **n == fewest).map(|(c, _)| *c) {
            let rest = left.iter().copied().filter(|c| *c != loser).collect();
            go(ranked, &rest, out, seen);
        }
    }
    let mut out = BTreeSet::new();
    if ranked.ballots.iter().any(|b| !b.groups.is_empty()) {
        go(ranked, &(0..ranked.options).collect(), &mut out, &mut BTreeSet::new());
    }
    out
}

fn ranked(options: usize, ballots: &[(u64, &[usize])]) -> Ranked {
    let ballot = |(count, list): &(u64, &[usize])| RankedBallot {
        count: *count,
        groups: list.iter().map(|c| vec![*c]).collect(),
        no_opinion: Vec::new(),
    };
    Ranked { options, withdrawn: Vec::new(), ballots: ballots.iter().map(ballot).collect(), ..Ranked::default() }
}

/// What these methods do not promise, kept as examples.
#[test]
fn known_paradoxes_are_where_the_books_say() {
    // instant run-off is not monotone: moving the winner up on some ballots makes it lose
    let before = ranked(3, &[(6, &[0, 1, 2]), (5, &[2, 0, 1]), (4, &[1, 2, 0]), (2, &[1, 0, 2])]);
    let after = ranked(3, &[(8, &[0, 1, 2]), (5, &[2, 0, 1]), (4, &[1, 2, 0])]);
    assert_eq!(instant_runoff(&before, &listed(3)).unwrap().winners, [0]);
    assert_eq!(instant_runoff(&after, &listed(3)).unwrap().winners, [2], "raised by two voters, it loses");
    // it can miss the option that beats every other
    let centre = ranked(3, &[(4, &[0, 1, 2]), (3, &[1, 0, 2]), (4, &[2, 1, 0])]);
    assert_eq!(condorcet(&centre).unwrap().winners, [1]);
    assert_ne!(instant_runoff(&centre, &listed(3)).unwrap().winners, [1]);
    // Borda can be turned by an option like another
    let two = ranked(2, &[(3, &[0, 1]), (2, &[1, 0])]);
    let cloned = ranked(3, &[(3, &[0, 1, 2]), (2, &[1, 2, 0])]);
    assert_eq!(borda(&two, 1, &listed(2)).unwrap().winners, [0]);
    assert_eq!(borda(&cloned, 1, &listed(3)).unwrap().winners, [1]);
    // with ballots cut short, margins and winning votes can differ
    let plural = plurality(
        &Scored { options: 2, ballots: vec![ScoredBallot { count: 2, scores: vec![Some(1), None] }], ..Scored::default() },
        1,
        &listed(2),
    );
    assert_eq!(plural.unwrap().winners, [0]);
}

/// A worked example of the method's literature: a circle of three.
#[test]
fn a_circle_is_broken_at_its_weakest_place() {
    let circle = ranked(3, &[(7, &[0, 1, 2]), (6, &[1, 2, 0]), (5, &[2, 0, 1])]);
    for (method, winner) in [("schulze", 0), ("ranked", 0)] {
        let outcome = if method == "schulze" {
            schulze(&circle, 1, Strength::Margin, &listed(3)).unwrap()
        } else {
            ranked_pairs(&circle, 1, &listed(3)).unwrap()
        };
        assert_eq!(outcome.winners, [winner], "{method}");
    }
    assert!(copeland(&circle, 1, &listed(3)).unwrap().winners[0] == 0, "Borda among the equal decides");
}

/// Small cases in which only the tie order chooses.
#[test]
fn k11_equals_that_do_not_all_find_room_are_drawn_by_lot() {
    let circle = ranked(3, &[(1, &[0, 1, 2]), (1, &[1, 2, 0]), (1, &[2, 0, 1])]);
    let outcome = ranked_pairs(&circle, 1, &listed(3)).unwrap();
    assert_eq!((outcome.winners.as_slice(), outcome.lots.as_slice()), (&[0][..], &[vec![0, 1, 2]][..]));
    // a circle among those who all lose to one other elects nobody
    let below = ranked(4, &[(1, &[3, 0, 1, 2]), (1, &[3, 1, 2, 0]), (1, &[3, 2, 0, 1])]);
    assert!(!ranked_pairs(&below, 1, &listed(4)).unwrap().lot_used());
    assert!(ranked_pairs(&below, 2, &listed(4)).unwrap().lot_used());
    let budget = |budget, costs: &[u64], ballots: &[(&[u32], u64)]| {
        let ballots = ballots.iter().map(|(set, n)| (set.to_vec(), *n)).collect();
        let mut budget = Budget { budget, costs: costs.to_vec(), places: 0, ballots };
        budget.tidy().unwrap();
        budget
    };
    let one_of_two = budget(9, &[5, 8], &[(&[0], 1), (&[1], 1)]);
    assert_eq!(greedy(&one_of_two, Utility::Cost, &listed(2)).lots, [[0, 1]]);
    assert!(!greedy(&budget(13, &[5, 8], &[(&[0], 1), (&[1], 1)]), Utility::Cost, &listed(2)).lot_used(), "both find room");
    let raised = budget(13, &[7, 8, 9], &[(&[0], 2), (&[1], 1), (&[1, 2], 1)]);
    for (name, count) in BUDGET_METHODS {
        let sets: BTreeSet<BTreeSet<usize>> = orders(3).iter().map(|order| winners(&count(&raised, order))).collect();
        assert_eq!(count(&raised, &listed(3)).lot_used(), sets.len() > 1, "{name}: {sets:?}");
    }
    let gifts = (0..2).flat_map(|project| [(1, project, 1), (2, project, 1)]).collect();
    let odd = Matching { projects: 2, pool: 1, cap_percent: 100, contributions: gifts };
    assert_eq!(matched(&odd, &listed(2)).0.lots, [[0, 1]]);
}
