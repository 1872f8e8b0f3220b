//! T07 and T11 to T14: methods that compare every option with every other.

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::{Choice, Malformed, Ranked, TieOrder};

/// On how many ballots each option (row) is preferred to each other (column).
pub type Matrix = Vec<Vec<u64>>;

/// How strong a victory in a pair is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
    /// The ballots for it less the ballots against it.
    Margin,
    /// The ballots for it.
    WinningVotes,
}

/// Counts preferences. Options that a ballot does not name are tied below all it names; options
/// without an opinion are compared with nothing.
///
/// # Errors
/// An unknown option, or one named twice.
pub fn preferred(ranked: &Ranked) -> Result<Matrix, Malformed> {
    ranked.check()?;
    let m = ranked.options;
    let mut matrix = vec![vec![0; m]; m];
    let (mut rank, unnamed) = (vec![0usize; m], usize::MAX);
    ranked.each(|_, ballot| {
        rank.fill(unnamed);
        for (place, group) in ballot.groups.iter().enumerate() {
            group.iter().for_each(|c| rank[*c] = place);
        }
        let compared: Vec<Choice> = (0..m).filter(|c| !ballot.no_opinion.contains(c)).collect();
        for a in &compared {
            for b in &compared {
                if rank[*a] < rank[*b] {
                    matrix[*a][*b] += ballot.count;
                }
            }
        }
        Ok(())
    })?;
    Ok(matrix)
}

/// What the pairs say before any method is chosen.
pub(crate) struct Pairs {
    pub matrix: Matrix,
    pub standing: Vec<Choice>,
    voters: u64,
}

impl Pairs {
    pub fn of(ranked: &Ranked) -> Result<Pairs, Malformed> {
        Ok(Pairs { matrix: preferred(ranked)?, standing: ranked.standing().collect(), voters: ranked.valid() })
    }

    pub fn beats(&self, a: Choice, b: Choice) -> bool {
        self.matrix[a][b] > self.matrix[b][a]
    }

    pub fn others(&self, a: Choice) -> impl Iterator<Item = Choice> {
        self.standing.iter().copied().filter(move |b| *b != a)
    }

    /// T14: who beats everybody, who loses to everybody, and the smallest set that beats all outside.
    fn report(&self) -> Fact {
        let all = |test: &dyn Fn(Choice, Choice) -> bool| self.standing.iter().copied().find(|a| self.others(*a).all(|b| test(*a, b)));
        let alone = self.standing.len() < 2;
        let winner = all(&|a, b| self.beats(a, b));
        let loser = if alone { None } else { all(&|a, b| self.beats(b, a)) };
        Fact::Condorcet { winner, loser, smith: self.smith(&self.standing) }
    }

    /// The smallest set that beats all others among these.
    pub fn smith(&self, among: &[Choice]) -> Vec<Choice> {
        // whoever has the most victories is in it; so is whoever does not lose to a member
        let victories = |a: Choice| among.iter().filter(|b| self.beats(a, **b)).count();
        let most = among.iter().map(|a| victories(*a)).max();
        let mut set: Vec<Choice> = among.iter().copied().filter(|a| Some(victories(*a)) == most).collect();
        loop {
            let outside = among.iter().copied().find(|o| !set.contains(o) && set.iter().any(|s| !self.beats(*s, *o)));
            match outside {
                Some(option) => set.push(option),
                None => break,
            }
        }
        set.sort_unstable();
        set
    }

    /// Begins an outcome, or says that there is nothing to count.
    pub fn begin(&self, method: &'static str, seats: usize) -> (Outcome, bool) {
        let mut out = Outcome::new(method);
        out.say(Fact::Ballots { valid: self.voters, empty: 0, seats });
        if self.voters == 0 || self.standing.is_empty() {
            out.say(Fact::NoBallots);
            return (out, false);
        }
        out.say(Fact::Preferred { matrix: self.matrix.clone() });
        out.say(self.report());
        (out, true)
    }
}

/// Orders options by a score, best first, equal ones together; fills the seats, by lot where the
/// last seat falls among equals.
pub(crate) fn rank_by<K: Ord + Copy>(out: &mut Outcome, standing: &[Choice], seats: usize, ties: &TieOrder, score: impl Fn(Choice) -> K) {
    let mut order = standing.to_vec();
    order.sort_by_key(|c| (std::cmp::Reverse(score(*c)), ties.position(*c)));
    out.ranking = order.chunk_by(|a, b| score(*a) == score(*b)).map(<[Choice]>::to_vec).collect();
    take_seats(out, seats);
}

/// Fills the seats from the ranking; groups stand in tie order.
pub(crate) fn take_seats(out: &mut Outcome, seats: usize) {
    for group in out.ranking.clone() {
        let room = seats.saturating_sub(out.winners.len());
        if room == 0 {
            return;
        }
        if group.len() > room {
            out.tie(&group, group[room - 1], TieBreak::Lot);
        }
        out.winners.extend(group.iter().take(room));
    }
}

/// T07, Borda in tournament form, in halves of a point: two for each option that a ballot ranks
/// below, one for each it ranks level.
///
/// # Errors
/// A malformed ballot.
pub fn borda(ranked: &Ranked, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let pairs = Pairs::of(ranked)?;
    let (mut out, counts) = pairs.begin("borda/1", seats);
    if counts {
        let points = borda_halves(ranked, &pairs)?;
        let totals = pairs.standing.iter().map(|c| (*c, crate::Amount::fixed(i128::from(points[*c]) * 5, 1))).collect();
        out.say(Fact::Totals { what: "borda", totals });
        rank_by(&mut out, &pairs.standing, seats, ties, |c| points[c]);
    }
    Ok(out)
}

fn borda_halves(ranked: &Ranked, pairs: &Pairs) -> Result<Vec<u64>, Malformed> {
    let mut level = vec![0u64; ranked.options];
    ranked.each(|_, ballot| {
        let compared: Vec<Choice> = pairs.standing.iter().copied().filter(|c| !ballot.no_opinion.contains(c)).collect();
        let group = |c: &Choice| ballot.groups.iter().position(|g| g.contains(c));
        for a in &compared {
            let equal = compared.iter().filter(|b| *b != a && group(a) == group(b)).count() as u64;
            level[*a] += equal * ballot.count;
        }
        Ok(())
    })?;
    let above = |a: Choice| pairs.others(a).map(|b| pairs.matrix[a][b]).sum::<u64>();
    Ok((0..ranked.options).map(|a| if pairs.standing.contains(&a) { 2 * above(a) + level[a] } else { 0 }).collect())
}

/// T11, Schulze: an option wins if its strongest path to every other is at least as strong as the
/// way back. The ranking has all winners first, then the others by how many they beat.
///
/// # Errors
/// A malformed ballot.
pub fn schulze(ranked: &Ranked, seats: usize, strength: Strength, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let pairs = Pairs::of(ranked)?;
    let method = match strength {
        Strength::Margin => "schulze:margins/1",
        Strength::WinningVotes => "schulze:winning-votes/1",
    };
    let (mut out, counts) = pairs.begin(method, seats);
    if !counts {
        return Ok(out);
    }
    let paths = strongest_paths(&pairs, strength);
    out.say(Fact::Paths { matrix: paths.clone() });
    let beats = |a: Choice, b: Choice| paths[a][b] > paths[b][a];
    let beaten_by = |a: Choice| pairs.others(a).filter(|b| beats(a, *b)).count();
    let unbeaten = |a: Choice| pairs.others(a).all(|b| !beats(b, a));
    // whoever beats another beats all whom that one beats, so victories order all that are beaten
    rank_by(&mut out, &pairs.standing, seats, ties, |c| (unbeaten(c), if unbeaten(c) { 0 } else { beaten_by(c) }));
    Ok(out)
}

fn strongest_paths(pairs: &Pairs, strength: Strength) -> Matrix {
    let m = pairs.matrix.len();
    let mut paths = vec![vec![0; m]; m];
    for a in &pairs.standing {
        for b in pairs.others(*a).filter(|b| pairs.beats(*a, *b)) {
            let (with, against) = (pairs.matrix[*a][b], pairs.matrix[b][*a]);
            paths[*a][b] = if strength == Strength::Margin { with - against } else { with };
        }
    }
    for i in &pairs.standing {
        let through = paths[*i].clone();
        for j in pairs.others(*i) {
            let to_i = paths[j][*i];
            for k in pairs.others(*i).filter(|k| *k != j) {
                paths[j][k] = paths[j][k].max(to_i.min(through[k]));
            }
        }
    }
    paths
}

/// T13, Copeland: victories less defeats; equals by their Borda count among themselves, then by lot.
///
/// # Errors
/// A malformed ballot.
pub fn copeland(ranked: &Ranked, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let pairs = Pairs::of(ranked)?;
    let (mut out, counts) = pairs.begin("copeland/1", seats);
    if !counts {
        return Ok(out);
    }
    let score = |a: Choice| {
        let (won, lost) = (pairs.others(a).filter(|b| pairs.beats(a, *b)).count(), pairs.others(a).filter(|b| pairs.beats(*b, a)).count());
        won as i64 - lost as i64
    };
    out.say(Fact::Totals { what: "copeland", totals: pairs.standing.iter().map(|c| (*c, score(*c).into())).collect() });
    let among_equals = |a: Choice| {
        let equals = pairs.standing.iter().copied().filter(|b| score(*b) == score(a)).collect::<Vec<_>>();
        let sub = Pairs { matrix: pairs.matrix.clone(), standing: equals, voters: pairs.voters };
        Ok(borda_halves(ranked, &sub)?[a])
    };
    let key = |c: Choice| Ok(if pairs.standing.contains(&c) { (score(c), among_equals(c)?) } else { (i64::MIN, 0) });
    let keys = (0..ranked.options).map(key).collect::<Result<Vec<(i64, u64)>, Malformed>>()?;
    let mut by_score = pairs.standing.clone();
    by_score.sort_by_key(|c| std::cmp::Reverse(keys[*c]));
    for equals in by_score.chunk_by(|a, b| keys[*a].0 == keys[*b].0).filter(|e| e.len() > 1 && keys[e[0]].1 != keys[e[1]].1) {
        out.tie(equals, equals[0], TieBreak::Borda);
    }
    rank_by(&mut out, &pairs.standing, seats, ties, |c| keys[c]);
    Ok(out)
}

/// T14 alone: who beats whom, without a method.
///
/// # Errors
/// A malformed ballot.
pub fn condorcet(ranked: &Ranked) -> Result<Outcome, Malformed> {
    let pairs = Pairs::of(ranked)?;
    let (mut out, _) = pairs.begin("condorcet/1", 1);
    let report = pairs.report();
    if let (Fact::Condorcet { winner: Some(winner), .. }, true) = (&report, pairs.voters > 0) {
        out.winners.push(*winner);
    }
    Ok(out)
}
