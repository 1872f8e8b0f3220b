//! Random elections, counted here and by programs that others wrote: pref_voting, starvote and
//! pabutools. They are Python programs and no part of the project, so the test runs only when asked
//! for; `docs/performance.md` says how.
//!
//! Where options are tied, the peers answer with all of them and we with one by lot. So what is
//! compared is the tied set before the lot; where a method meets ties on its way (the single
//! transferable vote), elections that needed a lot are left out, and counted.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use dashu_ratio::RBig;
use serde_json::{Value, json};
use tally::budget::{BudgetTies, Completion, Utility, equal_shares, greedy, phragmen};
use tally::{
    Amount, Budget, Choice, Fact, Outcome, Ranked, RankedBallot, ScoreBy, Scored, ScoredBallot, Strength, TieBreak, TieOrder, approval,
    borda, condorcet, copeland, instant_runoff, meek_stv, plurality, preferred, ranked_pairs, schulze, score, scottish_stv, star,
};

/// With so many options or fewer, every tie order is tried where a method meets ties on its way.
const EVERY_ORDER: usize = 4;

/// The peer's ranked pairs tries every order of the pairs with one margin, and of pairs without one
/// both directions; more than so many take it too long.
const EQUAL_PAIRS: usize = 6;

/// Of each method, at least so many elections must have been compared.
const AT_LEAST: &[(&str, usize)] = &[
    ("approval", 600),
    ("borda", 700),
    ("condorcet", 700),
    ("condorcet loser", 700),
    ("copeland", 700),
    ("copeland score", 700),
    ("equal-shares-cardinality", 300),
    ("equal-shares-cardinality-add1e", 300),
    ("equal-shares-cardinality-add1u", 300),
    ("equal-shares-cost", 300),
    ("equal-shares-cost-add1e", 300),
    ("equal-shares-cost-add1u", 300),
    ("greedy", 300),
    ("greedy-per-cost", 300),
    ("instant-runoff", 400),
    ("meek-stv", 300),
    ("phragmen", 300),
    ("plurality", 250),
    ("ranked-pairs", 350),
    ("schulze", 700),
    ("schulze-margins", 700),
    ("score", 600),
    ("score-mean", 600),
    ("scottish-stv", 300),
    ("smith", 700),
    ("star", 600),
    ("star set", 600),
];

/// Numbers that look random and are the same on every machine (SplitMix64).
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        least + (self.throw() % (most - least + 1) as u64) as usize
    }

    fn shuffled(&mut self, options: usize) -> Vec<Choice> {
        let mut list: Vec<Choice> = (0..options).collect();
        for at in (1..options).rev() {
            list.swap(at, self.between(0, at));
        }
        list
    }
}

/// What we say of an election by one method.
enum Ours {
    /// The peer must choose the very same.
    Same(BTreeSet<Choice>),
    /// All of these must be among those that the peer holds possible.
    Among(BTreeSet<Choice>),
    /// A lot decided on the way.
    Lot,
}

type Answers = BTreeMap<&'static str, Ours>;

fn same(options: &[Choice]) -> Ours {
    Ours::Same(options.iter().copied().collect())
}

/// The chosen, unless a lot had a say.
fn without_lot(outcome: &Outcome) -> Ours {
    if outcome.lot_used() { Ours::Lot } else { same(&outcome.winners) }
}

/// Those that lead the ranking; the chosen is one of them.
fn leaders(outcome: &Outcome) -> Ours {
    let first = &outcome.ranking[0];
    assert!(first.contains(&outcome.winners[0]));
    same(first)
}

fn exact(amount: &Amount) -> RBig {
    match amount {
        Amount::Whole(n) | Amount::Fixed { units: n, .. } => RBig::from(*n),
        Amount::Fraction(fraction) => fraction.clone(),
    }
}

/// Those with the highest total, before anything breaks a tie; the chosen is one of them.
fn highest(outcome: &Outcome, table: &str) -> Ours {
    let totals = outcome.trace.iter().find_map(|fact| match fact {
        Fact::Totals { what, totals } if *what == table => Some(totals),
        _ => None,
    });
    let totals = totals.unwrap_or_else(|| panic!("{} has no {table}", outcome.method));
    let most = totals.iter().map(|(_, amount)| exact(amount)).max();
    let tied: Vec<Choice> = totals.iter().filter(|(_, amount)| Some(exact(amount)) == most).map(|(c, _)| *c).collect();
    assert!(tied.contains(&outcome.winners[0]));
    same(&tied)
}

/// All orders of so many options, or only the listed one where they would be too many.
fn orders(options: usize) -> Vec<TieOrder> {
    if options > EVERY_ORDER {
        return vec![TieOrder::as_listed(options)];
    }
    let mut all: Vec<Vec<Choice>> = vec![Vec::new()];
    for next in 0..options {
        let grown = all.iter().flat_map(|list| (0..=next).map(move |at| [&list[..at], &[next], &list[at..]].concat()));
        all = grown.collect();
    }
    all.iter().filter_map(|order| TieOrder::new(order)).collect()
}

/// Whoever wins by some tie order.
fn by_any_order(options: usize, count: impl Fn(&TieOrder) -> Outcome) -> BTreeSet<Choice> {
    orders(options).iter().map(|order| count(order).winners[0]).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// Every option on a place of its own.
    Complete,
    /// Lists that end anywhere after the first place.
    CutShort,
    /// Options share places, and some have none.
    Tied,
}

struct Ranking {
    shape: Shape,
    seats: usize,
    ranked: Ranked,
}

fn ballot(dice: &mut Dice, options: usize, shape: Shape) -> RankedBallot {
    let mut list = dice.shuffled(options);
    if shape != Shape::Complete {
        list.truncate(dice.between(1, options));
    }
    let mut groups: Vec<Vec<Choice>> = Vec::new();
    for choice in list {
        match groups.last_mut() {
            Some(group) if shape == Shape::Tied && dice.between(0, 1) == 0 => group.push(choice),
            _ => groups.push(vec![choice]),
        }
    }
    RankedBallot { count: 1, groups, no_opinion: Vec::new() }
}

/// Small elections, which are full of ties, and larger ones with several seats.
fn rankings(dice: &mut Dice) -> Vec<Ranking> {
    let mut made = Vec::new();
    for round in 0..260 {
        for shape in [Shape::Complete, Shape::CutShort, Shape::Tied] {
            let small = round % 2 == 0;
            let options = if small { dice.between(2, EVERY_ORDER) } else { dice.between(5, 7) };
            let seats = if small { 1 } else { dice.between(2, 3) };
            let voters = if small { dice.between(2, 12) } else { dice.between(25, 80) };
            let ballots = (0..voters).map(|_| ballot(dice, options, shape)).collect();
            made.push(Ranking { shape, seats, ranked: Ranked { options, withdrawn: Vec::new(), ballots, ..Ranked::default() } });
        }
    }
    made
}

impl Ranking {
    fn json(&self) -> Value {
        json!({
            "options": self.ranked.options,
            "seats": self.seats,
            "lists": self.shape != Shape::Tied,
            "complete": self.shape == Shape::Complete,
            "few_equal_pairs": self.few_equal_pairs(),
            "ballots": self.ranked.ballots.iter().map(|b| &b.groups).collect::<Vec<_>>(),
        })
    }

    /// Whether all orders can be tried, here and there.
    fn few_equal_pairs(&self) -> bool {
        let matrix = preferred(&self.ranked).unwrap();
        let mut equal: BTreeMap<u64, usize> = BTreeMap::new();
        for (a, row) in matrix.iter().enumerate() {
            for (b, with) in row[..a].iter().enumerate() {
                let margin = with.abs_diff(matrix[b][a]);
                *equal.entry(margin).or_default() += if margin == 0 { 2 } else { 1 };
            }
        }
        self.ranked.options <= EVERY_ORDER && equal.values().all(|pairs| *pairs <= EQUAL_PAIRS)
    }

    fn count(&self) -> Answers {
        let ranked = &self.ranked;
        let listed = TieOrder::as_listed(ranked.options);
        let mut answers = Answers::from([
            ("borda", leaders(&borda(ranked, 1, &listed).unwrap())),
            ("schulze", leaders(&schulze(ranked, 1, Strength::WinningVotes, &listed).unwrap())),
            ("schulze-margins", leaders(&schulze(ranked, 1, Strength::Margin, &listed).unwrap())),
            ("copeland", leaders(&copeland(ranked, 1, &listed).unwrap())),
            ("copeland score", highest(&copeland(ranked, 1, &listed).unwrap(), "copeland")),
        ]);
        answers.extend(self.report());
        if self.few_equal_pairs() {
            let winners = by_any_order(ranked.options, |order| ranked_pairs(ranked, 1, order).unwrap());
            answers.insert("ranked-pairs", Ours::Same(winners));
        }
        if self.shape == Shape::Complete {
            answers.insert("plurality", leaders(&plurality(&self.first_places(), 1, &listed).unwrap()));
        }
        if self.shape != Shape::Tied {
            answers.extend(self.transferred(&listed));
        }
        answers
    }

    fn report(&self) -> Answers {
        let outcome = condorcet(&self.ranked).unwrap();
        let Some(Fact::Condorcet { winner, loser, smith }) = outcome.trace.last() else { panic!("the report stands last") };
        assert_eq!(winner.as_slice(), outcome.winners);
        Answers::from([("condorcet", same(winner.as_slice())), ("condorcet loser", same(loser.as_slice())), ("smith", same(smith))])
    }

    fn transferred(&self, listed: &TieOrder) -> Answers {
        let possible = by_any_order(self.ranked.options, |order| instant_runoff(&self.ranked, order).unwrap());
        let scottish = scottish_stv(&self.ranked, self.seats, listed).unwrap();
        let scottish = if three_looked_back(&scottish) { Ours::Lot } else { without_lot(&scottish) };
        let meek = without_lot(&meek_stv(&self.ranked, self.seats, listed).unwrap());
        Answers::from([("instant-runoff", Ours::Among(possible)), ("scottish-stv", scottish), ("meek-stv", meek)])
    }

    fn first_places(&self) -> Scored {
        let options = self.ranked.options;
        let mark = |b: &RankedBallot| (0..options).map(|c| Some(i64::from(b.groups[0][0] == c))).collect();
        let ballots = self.ranked.ballots.iter().map(|b| ScoredBallot { count: 1, scores: mark(b) }).collect();
        Scored { options, ballots, ..Scored::default() }
    }
}

/// Three or more were tied and an earlier stage decided. The Scottish rules do not say what happens
/// when at that stage only some of them differ: we look for a stage with one extreme among all of
/// them, the peer narrows them down stage by stage.
fn three_looked_back(outcome: &Outcome) -> bool {
    let looked_back = |fact: &Fact| matches!(fact, Fact::Tie { among, by: TieBreak::EarlierStage(_), .. } if among.len() > 2);
    outcome.trace.iter().any(looked_back)
}

fn scores(dice: &mut Dice) -> Vec<Scored> {
    let score = |dice: &mut Dice| if dice.between(0, 9) == 0 { None } else { Some(dice.between(0, 5) as i64) };
    let election = |dice: &mut Dice, round: usize| {
        let (options, voters) = (dice.between(2, 5), if round.is_multiple_of(3) { dice.between(20, 50) } else { dice.between(2, 9) });
        let ballots = (0..voters).map(|_| ScoredBallot { count: 1, scores: (0..options).map(|_| score(dice)).collect() }).collect();
        Scored { options, ballots, ..Scored::default() }
    };
    (0..600).map(|round| election(dice, round)).collect()
}

fn scores_json(scored: &Scored) -> Value {
    json!({ "options": scored.options, "ballots": scored.ballots.iter().map(|b| &b.scores).collect::<Vec<_>>() })
}

fn count_scores(scored: &Scored) -> Answers {
    let listed = TieOrder::as_listed(scored.options);
    let mark = |b: &ScoredBallot| b.scores.iter().map(|s| Some(i64::from(s.unwrap_or(0) > 0))).collect();
    let marks = scored.ballots.iter().map(|b| ScoredBallot { count: 1, scores: mark(b) }).collect();
    let marked = Scored { options: scored.options, ballots: marks, ..Scored::default() };
    let runoff = star(scored, &listed).unwrap();
    let winner = runoff.winners[0];
    Answers::from([
        ("approval", leaders(&approval(&marked, 1, &listed).unwrap())),
        ("score", highest(&score(scored, 1, 5, ScoreBy::Sum, &listed).unwrap(), "scores")),
        ("score-mean", highest(&score(scored, 1, 5, ScoreBy::Mean { at_least: 1 }, &listed).unwrap(), "means")),
        // where we need a lot, the peer must find the tie unbreakable, and nowhere else
        ("star", if runoff.lot_used() { same(&[]) } else { same(&[winner]) }),
        // this peer breaks no ties and names all whom some choice of finalists elects
        ("star set", Ours::Among(BTreeSet::from([winner]))),
    ])
}

/// Few voters and projects, so that claims are often equal; some voters approve of nothing, some
/// projects are approved by nobody.
fn budgets(dice: &mut Dice) -> Vec<Budget> {
    let election = |dice: &mut Dice| {
        let costs: Vec<u64> = (0..dice.between(3, 9)).map(|_| 10 * dice.between(1, 12) as u64).collect();
        let budget = costs.iter().sum::<u64>() * dice.between(2, 7) as u64 / 10 + 1;
        let approved = |dice: &mut Dice| {
            let one_in = dice.between(1, 3);
            (0..costs.len() as u32).filter(|_| dice.between(0, one_in) == 0).collect::<Vec<u32>>()
        };
        let ballots = (0..dice.between(2, 14)).map(|_| (approved(dice), 1)).collect();
        Budget { budget, costs, places: 0, ballots }
    };
    let supported = |b: &Budget| b.supporters().iter().any(|s| *s > 0);
    std::iter::repeat_with(|| election(dice)).filter(supported).take(300).collect()
}

fn budget_json(budget: &Budget) -> Value {
    let ballots: Vec<&Vec<u32>> = budget.ballots.iter().map(|(projects, _)| projects).collect();
    json!({ "budget": budget.budget, "costs": budget.costs, "ballots": ballots })
}

/// The peer breaks ties by the names of the projects, which stand in the order of their numbers; so
/// no election is left out.
fn count_budget(budget: &Budget) -> Answers {
    let mut budget = budget.clone();
    budget.tidy().unwrap();
    let order = TieOrder::as_listed(budget.costs.len());
    let ties = BudgetTies { order: order.clone(), cheapest_first: false };
    let shares = |utility, completion| same(&equal_shares(&budget, utility, completion, &ties).winners);
    Answers::from([
        ("equal-shares-cost", shares(Utility::Cost, Completion::None)),
        ("equal-shares-cost-add1e", shares(Utility::Cost, Completion::RaiseEachUntilExhausted)),
        ("equal-shares-cost-add1u", shares(Utility::Cost, Completion::RaiseThenGreedy)),
        ("equal-shares-cardinality", shares(Utility::Count, Completion::None)),
        ("equal-shares-cardinality-add1e", shares(Utility::Count, Completion::RaiseEachUntilExhausted)),
        ("equal-shares-cardinality-add1u", shares(Utility::Count, Completion::RaiseThenGreedy)),
        ("greedy", same(&greedy(&budget, Utility::Cost, &order).winners)),
        ("greedy-per-cost", same(&greedy(&budget, Utility::Count, &order).winners)),
        ("phragmen", same(&phragmen(&budget, &order).winners)),
    ])
}

/// Starts the peers once, with all elections.
fn ask_the_peers(elections: &Value) -> Value {
    let python = std::env::var("TENSEGRITY_PYTHON").expect("TENSEGRITY_PYTHON names a Python that has the peers");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers.py");
    let mut asked = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Python starts");
    asked.stdin.take().unwrap().write_all(elections.to_string().as_bytes()).expect("the peers read");
    let answer = asked.wait_with_output().unwrap();
    assert!(answer.status.success(), "the peers failed");
    serde_json::from_slice(&answer.stdout).expect("the peers answer with one JSON")
}

/// How the answers by one method compare.
#[derive(Default)]
struct Row {
    compared: usize,
    /// Of them, where the peer names more than one: tied, or chosen together.
    several: usize,
    left_out: usize,
}

/// Notes every answer of one election, and what differs.
fn compare(election: &Value, ours: Answers, theirs: &Value, rows: &mut BTreeMap<&'static str, Row>, faults: &mut Vec<String>) {
    for (method, ours) in ours {
        let row = rows.entry(method).or_default();
        let theirs: BTreeSet<Choice> = serde_json::from_value(theirs[method].clone()).unwrap_or_else(|e| panic!("{method}: {e}"));
        let (agree, ours) = match ours {
            Ours::Lot => {
                row.left_out += 1;
                continue;
            }
            Ours::Same(chosen) => (chosen == theirs, chosen),
            Ours::Among(chosen) => (!chosen.is_empty() && chosen.is_subset(&theirs), chosen),
        };
        row.compared += 1;
        row.several += usize::from(theirs.len() > 1);
        if !agree {
            faults.push(format!("{method}: we say {ours:?}, the peer {theirs:?}, of {election}"));
        }
    }
}

#[test]
#[ignore = "needs Python with the peers; see docs/performance.md"]
fn programs_of_others_choose_the_same() {
    let mut dice = Dice(2026);
    let (rankings, scores, budgets) = (rankings(&mut dice), scores(&mut dice), budgets(&mut dice));
    let elections = json!({
        "ranked": rankings.iter().map(Ranking::json).collect::<Vec<_>>(),
        "scored": scores.iter().map(scores_json).collect::<Vec<_>>(),
        "budgets": budgets.iter().map(budget_json).collect::<Vec<_>>(),
    });
    let theirs = ask_the_peers(&elections);
    let ours: Vec<(&str, Vec<Answers>)> = vec![
        ("ranked", rankings.iter().map(Ranking::count).collect()),
        ("scored", scores.iter().map(count_scores).collect()),
        ("budgets", budgets.iter().map(count_budget).collect()),
    ];
    let (mut rows, mut faults) = (BTreeMap::new(), Vec::new());
    for (kind, answers) in ours {
        assert_eq!(theirs[kind].as_array().map(Vec::len), Some(answers.len()), "{kind}: an answer to each election");
        for (number, ours) in answers.into_iter().enumerate() {
            compare(&elections[kind][number], ours, &theirs[kind][number], &mut rows, &mut faults);
        }
    }
    println!("{:32} {:>8} {:>8} {:>8}", "method", "compared", "several", "left out");
    for (method, row) in &rows {
        println!("{method:32} {:8} {:8} {:8}", row.compared, row.several, row.left_out);
    }
    assert!(faults.is_empty(), "{} answers differ:\n{}", faults.len(), faults.join("\n"));
    for (method, least) in AT_LEAST {
        let compared = rows.get(method).map_or(0, |row| row.compared);
        assert!(compared >= *least, "{method}: only {compared} elections were compared, at least {least} are wanted");
    }
}
