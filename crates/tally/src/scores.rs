//! T02 to T06 and T15: one choice, approvals, scores, dots, and votes that cost their square.

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::pairwise::rank_by;
use crate::{Amount, Choice, Malformed, TieOrder};

/// One ballot of numbers, given `count` times: for each option a number, or nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScoredBallot {
    pub count: u64,
    pub scores: Vec<Option<i64>>,
}

/// Ballots of numbers over options `0..options`.
#[derive(Clone, Debug, Default)]
pub struct Scored {
    pub options: usize,
    /// Options that stand on ballots and can no longer be chosen.
    pub withdrawn: Vec<Choice>,
    pub ballots: Vec<ScoredBallot>,
    /// The line of a file on which each ballot first stands; empty where they are from no file.
    pub lines: Vec<usize>,
}

impl Scored {
    pub fn valid(&self) -> u64 {
        self.ballots.iter().map(|b| b.count).sum()
    }

    fn check(&self, fits: impl Fn(&ScoredBallot) -> Result<(), &'static str>) -> Result<(), Malformed> {
        for (ballot, b) in self.ballots.iter().enumerate() {
            if b.scores.len() != self.options {
                return Err(Malformed::on(&self.lines, ballot, "it has not one number or blank for each option"));
            }
            fits(b).map_err(|why| Malformed::on(&self.lines, ballot, why))?;
        }
        Ok(())
    }

    fn begin(&self, method: &'static str, seats: usize) -> (Outcome, bool) {
        let mut out = Outcome::new(method);
        out.say(Fact::Ballots { valid: self.valid(), empty: 0, seats });
        let counts = self.valid() > 0 && !self.all().is_empty();
        if !counts {
            out.say(Fact::NoBallots);
        }
        (out, counts)
    }

    /// For each option the sum over all ballots; blank counts as nothing.
    fn sums(&self, worth: impl Fn(i64) -> i64) -> Vec<i64> {
        let mut sums = vec![0; self.options];
        for ballot in &self.ballots {
            for (sum, score) in sums.iter_mut().zip(&ballot.scores) {
                *sum += worth(score.unwrap_or(0)) * ballot.count as i64;
            }
        }
        sums
    }

    /// The options that can be chosen.
    fn all(&self) -> Vec<Choice> {
        (0..self.options).filter(|c| !self.withdrawn.contains(c)).collect()
    }

    fn table(&self, what: &'static str, sums: &[i64]) -> Fact {
        Fact::Totals { what, totals: self.all().into_iter().map(|c| (c, sums[c].into())).collect() }
    }
}

fn zero_or_one(ballot: &ScoredBallot) -> Result<(), &'static str> {
    if ballot.scores.iter().all(|s| matches!(s, None | Some(0 | 1))) { Ok(()) } else { Err("a mark is 1, 0 or nothing") }
}

/// T02, plurality: one mark on each ballot; the most marks win.
///
/// # Errors
/// A ballot with more than one mark, or a mark that is none.
pub fn plurality(scored: &Scored, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(|b| {
        zero_or_one(b)?;
        if b.scores.iter().flatten().sum::<i64>() > 1 { Err("it marks more than one option") } else { Ok(()) }
    })?;
    by_sum("plurality/1", "votes", scored, seats, ties)
}

/// T03, approval: any number of marks; the most marks win.
///
/// # Errors
/// A mark that is none.
pub fn approval(scored: &Scored, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(zero_or_one)?;
    by_sum("approval/1", "approvals", scored, seats, ties)
}

fn by_sum(method: &'static str, what: &'static str, scored: &Scored, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let (mut out, counts) = scored.begin(method, seats);
    if counts {
        let sums = scored.sums(|s| s);
        out.say(scored.table(what, &sums));
        rank_by(&mut out, &scored.all(), seats, ties, |c| sums[c]);
    }
    Ok(out)
}

/// How scores are put together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScoreBy {
    /// The sum; blank is nothing.
    Sum,
    /// The mean of those who scored it; with fewer than so many scores an option cannot win.
    Mean { at_least: u64 },
}

/// T04, score voting from 0 to `top`. Equals: who has more top scores, then by lot.
///
/// # Errors
/// A score out of range.
pub fn score(scored: &Scored, seats: usize, top: i64, by: ScoreBy, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(|b| if b.scores.iter().flatten().all(|s| (0..=top).contains(s)) { Ok(()) } else { Err("a score is out of range") })?;
    let (mut out, counts) = scored.begin(if by == ScoreBy::Sum { "score:sum/1" } else { "score:mean/1" }, seats);
    if !counts {
        return Ok(out);
    }
    let (sums, tops) = (scored.sums(|s| s), scored.sums(|s| i64::from(s == top)));
    out.say(scored.table("scores", &sums));
    let tops_matter = |out: &mut Outcome, equal: &dyn Fn(Choice, Choice) -> bool, all: &[Choice]| {
        for a in all {
            let equals: Vec<Choice> = all.iter().copied().filter(|b| equal(*a, *b)).collect();
            let best = equals.iter().copied().max_by_key(|c| tops[*c]).unwrap_or(*a);
            if equals.first() == Some(a) && equals.iter().any(|c| tops[*c] != tops[best]) {
                out.tie(&equals, best, TieBreak::TopScores);
            }
        }
    };
    match by {
        ScoreBy::Sum => {
            tops_matter(&mut out, &|a, b| sums[a] == sums[b], &scored.all());
            rank_by(&mut out, &scored.all(), seats, ties, |c| (sums[c], tops[c]));
        }
        ScoreBy::Mean { at_least } => {
            let mut given = vec![0u64; scored.options];
            for ballot in &scored.ballots {
                ballot.scores.iter().enumerate().filter(|(_, s)| s.is_some()).for_each(|(c, _)| given[c] += ballot.count);
            }
            let eligible: Vec<Choice> = scored.all().into_iter().filter(|c| given[*c] >= at_least.max(1)).collect();
            let mean = |c: Choice| Mean { sum: sums[c], of: given[c] };
            let means = eligible.iter().map(|c| (*c, Amount::Fraction(dashu_ratio::RBig::from_parts(sums[*c].into(), given[*c].into()))));
            out.say(Fact::Totals { what: "means", totals: means.collect() });
            tops_matter(&mut out, &|a, b| mean(a) == mean(b), &eligible);
            rank_by(&mut out, &eligible, seats, ties, |c| (mean(c), tops[c]));
        }
    }
    Ok(out)
}

/// A mean, compared by cross-products.
#[derive(Clone, Copy)]
struct Mean {
    sum: i64,
    of: u64,
}

impl Ord for Mean {
    fn cmp(&self, other: &Mean) -> std::cmp::Ordering {
        let product = |a: &Mean, b: &Mean| i128::from(a.sum) * i128::from(b.of);
        product(self, other).cmp(&product(other, self))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Mean) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Mean) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Mean {}

/// The highest score of a STAR ballot.
const STAR_TOP: i64 = 5;

/// T05, STAR: the two with the highest sums go into a run-off, which the one preferred on more
/// ballots wins. Ties as the STAR voting rules have them.
///
/// # Errors
/// A score that is not from 0 to 5.
pub fn star(scored: &Scored, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(|b| if b.scores.iter().flatten().all(|s| (0..=STAR_TOP).contains(s)) { Ok(()) } else { Err("a score is from 0 to 5") })?;
    let (mut out, counts) = scored.begin("star/1", 1);
    if !counts {
        return Ok(out);
    }
    let (sums, tops) = (scored.sums(|s| s), scored.sums(|s| i64::from(s == STAR_TOP)));
    out.say(scored.table("scores", &sums));
    let prefer = |a: Choice, b: Choice| -> u64 {
        let more = |ballot: &&ScoredBallot| ballot.scores[a].unwrap_or(0) > ballot.scores[b].unwrap_or(0);
        scored.ballots.iter().filter(more).map(|b| b.count).sum()
    };
    let mut finalists: Vec<Choice> = Vec::new();
    let mut rest = scored.all();
    while finalists.len() < 2 && !rest.is_empty() {
        let best = rest.iter().map(|c| sums[*c]).max();
        let tied: Vec<Choice> = rest.iter().copied().filter(|c| Some(sums[*c]) == best).collect();
        let need = 2 - finalists.len();
        let taken = if tied.len() <= need { tied } else { star_tie(&mut out, tied, need, &prefer, &tops, ties) };
        rest.retain(|c| !taken.contains(c));
        finalists.extend(taken);
    }
    let [first, second] = finalists[..] else {
        out.winners = finalists;
        return Ok(out);
    };
    out.say(Fact::Finalists { first, second });
    let (for_first, for_second) = (prefer(first, second), prefer(second, first));
    out.say(Fact::Runoff { first, second, for_first, for_second });
    let keys = [
        (for_first.cmp(&for_second), None),
        (sums[first].cmp(&sums[second]), Some(TieBreak::Totals)),
        (tops[first].cmp(&tops[second]), Some(TieBreak::TopScores)),
    ];
    let decided = keys.into_iter().find(|(order, _)| order.is_ne());
    let winner = match decided {
        Some((order, by)) => {
            let winner = if order.is_gt() { first } else { second };
            if let Some(by) = by {
                out.tie(&[first, second], winner, by);
            }
            winner
        }
        None => {
            let winner = ties.first(&[first, second]).unwrap_or(first);
            out.tie(&[first, second], winner, TieBreak::Lot);
            winner
        }
    };
    out.winners.push(winner);
    Ok(out)
}

/// Fills `need` places from a tied group: by preferences within the group, by fives, by lot. A part
/// of the order that fits the places left fills them; of one that does not, the next criterion decides.
fn star_tie(
    out: &mut Outcome,
    mut tied: Vec<Choice>,
    mut need: usize,
    prefer: &dyn Fn(Choice, Choice) -> u64,
    tops: &[i64],
    ties: &TieOrder,
) -> Vec<Choice> {
    let mut taken = Vec::new();
    for by in [TieBreak::Preferences, TieBreak::TopScores] {
        let score = |a: Choice| match by {
            TieBreak::Preferences => tied.iter().filter(|b| **b != a).map(|b| prefer(a, *b) as i64).sum(),
            _ => tops[a],
        };
        let mut order = tied.clone();
        order.sort_by_key(|c| std::cmp::Reverse(score(*c)));
        let groups: Vec<Vec<Choice>> = order.chunk_by(|a, b| score(*a) == score(*b)).map(<[Choice]>::to_vec).collect();
        for group in groups {
            if need == 0 || group.len() > need {
                tied = group;
                break;
            }
            group.iter().for_each(|leader| out.tie(&tied, *leader, by));
            need -= group.len();
            taken.extend(group);
        }
        if need == 0 {
            return taken;
        }
    }
    while need > 0 {
        let Some(first) = ties.first(&tied) else { break };
        out.tie(&tied, first, TieBreak::Lot);
        tied.retain(|c| *c != first);
        taken.push(first);
        need -= 1;
    }
    taken
}

/// T06, dot voting: each voter has `dots`, at most `cap` for one option. Equals: who has more
/// supporters, then by lot.
///
/// # Errors
/// A ballot that spends more than it has.
pub fn dots(scored: &Scored, seats: usize, dots: i64, cap: i64, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(|b| {
        if !b.scores.iter().flatten().all(|d| (0..=cap).contains(d)) {
            return Err("it puts more dots on one option than are allowed, or fewer than none");
        }
        if b.scores.iter().flatten().sum::<i64>() > dots { Err("it spends more dots than a voter has") } else { Ok(()) }
    })?;
    by_supported_sum("dots/1", "dots", scored, seats, ties)
}

/// T15, quadratic voting: `k` votes for (or against) an option cost `k²` credits. Equals: who has
/// more supporters, then by lot.
///
/// # Errors
/// A ballot that spends more than `credits`.
pub fn quadratic(scored: &Scored, seats: usize, credits: i64, ties: &TieOrder) -> Result<Outcome, Malformed> {
    scored.check(|b| {
        let cost: i128 = b.scores.iter().flatten().map(|v| i128::from(*v) * i128::from(*v)).sum();
        if cost > i128::from(credits) { Err("it spends more credits than a voter has") } else { Ok(()) }
    })?;
    by_supported_sum("quadratic/1", "votes", scored, seats, ties)
}

fn by_supported_sum(
    method: &'static str,
    what: &'static str,
    scored: &Scored,
    seats: usize,
    ties: &TieOrder,
) -> Result<Outcome, Malformed> {
    let (mut out, counts) = scored.begin(method, seats);
    if counts {
        let (sums, supporters) = (scored.sums(|s| s), scored.sums(|s| i64::from(s > 0)));
        out.say(scored.table(what, &sums));
        out.say(scored.table("supporters", &supporters));
        for a in scored.all() {
            let equals: Vec<Choice> = scored.all().into_iter().filter(|b| sums[*b] == sums[a]).collect();
            let best = equals.iter().copied().max_by_key(|c| supporters[*c]).unwrap_or(a);
            if equals[0] == a && equals.iter().any(|c| supporters[*c] != supporters[best]) {
                out.tie(&equals, best, TieBreak::Supporters);
            }
        }
        rank_by(&mut out, &scored.all(), seats, ties, |c| (sums[c], supporters[c]));
    }
    Ok(out)
}
