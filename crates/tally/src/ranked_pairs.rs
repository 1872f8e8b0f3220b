//! T12: the clearest victories are locked first.

use crate::lots::strike_idle;
use crate::outcome::{Fact, Outcome, TieBreak};
use crate::pairwise::{Pairs, take_seats};
use crate::{Choice, Malformed, Ranked, TieOrder};

/// Every order of so many tied options is tried: 720 at most.
const TRIED: usize = 6;

/// T12, ranked pairs (Tideman), equal pairs in the order of Zavist and Tideman with the tie order:
/// the largest victories are locked first, unless one would close a circle.
///
/// # Errors
/// A malformed ballot.
pub fn ranked_pairs(ranked: &Ranked, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let pairs = Pairs::of(ranked)?;
    let (mut out, counts) = pairs.begin("ranked-pairs/1", seats);
    if counts {
        let deciding = deciding(&pairs, seats);
        lock(&mut out, &pairs, seats, &deciding, ties);
        strike_idle(&mut out, TRIED, ties, |order| {
            let mut other = Outcome::new("ranked-pairs/1");
            lock(&mut other, &pairs, seats, &deciding, order);
            other
        });
    }
    Ok(out)
}

/// Among whom the last seat falls: the smallest set that beats all who are left, after sets that are
/// elected as a whole. What is locked within another set elects nobody else.
fn deciding(pairs: &Pairs, seats: usize) -> Vec<Choice> {
    let (mut left, mut room) = (pairs.standing.clone(), seats);
    while room > 0 && !left.is_empty() {
        let set = pairs.smith(&left);
        if set.len() > room {
            return set;
        }
        room -= set.len();
        left.retain(|c| !set.contains(c));
    }
    Vec::new()
}

/// Locks the victories, ranks by what is locked, and fills the seats.
fn lock(out: &mut Outcome, pairs: &Pairs, seats: usize, deciding: &[Choice], ties: &TieOrder) {
    let margin = |(a, b): &(Choice, Choice)| pairs.matrix[*a][*b] - pairs.matrix[*b][*a];
    let of = |a: Choice| pairs.others(a).filter(move |b| pairs.beats(a, *b)).map(move |b| (a, b));
    let mut victories: Vec<(Choice, Choice)> = pairs.standing.iter().flat_map(|a| of(*a)).collect();
    victories.sort_by_key(|v| (std::cmp::Reverse(margin(v)), ties.position(v.0), std::cmp::Reverse(ties.position(v.1))));
    let mut locks = Locks::new(pairs.matrix.len());
    for equal in victories.chunk_by(|a, b| margin(a) == margin(b)) {
        let (at, begun) = (out.trace.len(), locks.reaches.clone());
        let mut left_out = false;
        for (winner, loser) in equal.iter().copied() {
            let margin = margin(&(winner, loser));
            if locks.reaches[loser][winner] {
                // what the clearer victories leave out is left out in every order
                left_out |= !begun[loser][winner] && deciding.contains(&winner);
                out.say(Fact::NotLocked { winner, loser, margin });
            } else {
                out.say(Fact::Locked { winner, loser, margin });
                locks.lock(winner, loser);
            }
        }
        let among = if left_out { in_circles(equal, begun, deciding) } else { Vec::new() };
        // whom the lot helped is beaten by none of them in what is locked now
        if let Some(taken) = among.iter().copied().find(|a| among.iter().all(|b| !locks.reaches[*b][*a])) {
            out.lots.push(among.clone());
            out.trace.insert(at, Fact::Tie { among, taken, by: TieBreak::Lot });
        }
    }
    let mut left = pairs.standing.clone();
    while !left.is_empty() {
        let mut best: Vec<Choice> = left.iter().copied().filter(|a| left.iter().all(|b| !locks.locked[*b][*a])).collect();
        best.sort_by_key(|c| ties.position(*c));
        left.retain(|c| !best.contains(c));
        out.ranking.push(best);
    }
    take_seats(out, seats);
}

/// Those whose equal victories would close circles if all were locked: which one is left out hangs on
/// the order.
fn in_circles(equal: &[(Choice, Choice)], begun: Vec<Vec<bool>>, deciding: &[Choice]) -> Vec<Choice> {
    let open: Vec<(Choice, Choice)> = equal.iter().copied().filter(|(a, b)| !begun[*b][*a]).collect();
    let mut all = Locks { locked: Vec::new(), reaches: begun };
    open.iter().for_each(|(a, b)| all.reach(*a, *b));
    let mut among: Vec<Choice> = open.iter().filter(|(a, b)| all.reaches[*b][*a]).flat_map(|(a, b)| [*a, *b]).collect();
    among.retain(|c| deciding.contains(c));
    among.sort_unstable();
    among.dedup();
    among
}

/// What is locked, and where it leads.
struct Locks {
    locked: Vec<Vec<bool>>,
    /// By two options whether what is locked leads from the one to the other.
    reaches: Vec<Vec<bool>>,
}

impl Locks {
    fn new(options: usize) -> Locks {
        Locks { locked: vec![vec![false; options]; options], reaches: vec![vec![false; options]; options] }
    }

    fn lock(&mut self, winner: Choice, loser: Choice) {
        self.locked[winner][loser] = true;
        self.reach(winner, loser);
    }

    fn reach(&mut self, winner: Choice, loser: Choice) {
        let m = self.reaches.len();
        let onward: Vec<Choice> = (0..m).filter(|c| *c == loser || self.reaches[loser][*c]).collect();
        for from in (0..m).filter(|c| *c == winner || self.reaches[*c][winner]).collect::<Vec<_>>() {
            onward.iter().for_each(|to| self.reaches[from][*to] = true);
        }
    }
}
