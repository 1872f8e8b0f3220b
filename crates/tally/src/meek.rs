//! T10: Meek's method as the Proportional Representation Foundation's reference rule has it: fixed
//! point with nine decimals, and a surplus below a millionth of a vote is none.

use crate::outcome::{Fact, Outcome, TieBreak};
use crate::stages::Standing;
use crate::{Amount, Choice, Malformed, Ranked, TieOrder};

const ONE: i128 = 1_000_000_000;
const PLACES: u32 = 9;
/// ω: a surplus below this does not move any more.
const OMEGA: i128 = 1_000;

/// `a · b`, rounded up in the ninth decimal.
fn times_up(a: i128, b: i128) -> i128 {
    (a * b + ONE - 1) / ONE
}

/// Meek STV.
///
/// # Errors
/// A ballot that is no order.
pub fn meek_stv(ranked: &Ranked, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let lists: Vec<_> = ranked.strict()?.into_iter().filter(|(list, _)| !list.is_empty()).collect();
    let valid: u64 = lists.iter().map(|(_, papers)| papers).sum();
    let mut out = Outcome::new("meek-stv/1");
    out.say(Fact::Ballots { valid, empty: ranked.valid() - valid, seats });
    if valid == 0 {
        out.say(Fact::NoBallots);
        return Ok(out);
    }
    let mut meek =
        Meek { lists, seats, keep: vec![0; ranked.options], standing: vec![Standing::Out; ranked.options], votes: Vec::new(), quota: 0 };
    for option in ranked.standing() {
        (meek.keep[option], meek.standing[option]) = (ONE, Standing::Hopeful);
    }
    let mut round = 0;
    while meek.with(Standing::Elected).len() < seats && meek.with(Standing::Hopeful).len() + meek.with(Standing::Elected).len() > seats {
        round += 1;
        if let Some(surplus) = meek.iterate(round, ties, &mut out) {
            meek.defeat(surplus, ties, &mut out);
        }
    }
    let mut left = meek.with(Standing::Hopeful);
    if out.winners.len() < seats {
        left.sort_by_key(|c| (std::cmp::Reverse(meek.votes.get(*c).copied().unwrap_or(0)), ties.position(*c)));
        for option in left {
            out.say(Fact::ElectedLast { option, stage: round, votes: meek.amount(option) });
            out.winners.push(option);
        }
    }
    Ok(out)
}

struct Meek {
    lists: Vec<(Vec<Choice>, u64)>,
    seats: usize,
    /// The part of each vote that an option keeps.
    keep: Vec<i128>,
    standing: Vec<Standing>,
    votes: Vec<i128>,
    quota: i128,
}

impl Meek {
    fn with(&self, standing: Standing) -> Vec<Choice> {
        (0..self.standing.len()).filter(|c| self.standing[*c] == standing).collect()
    }

    fn amount(&self, option: Choice) -> Amount {
        Amount::fixed(self.votes.get(option).copied().unwrap_or(0), PLACES)
    }

    /// Step a: every ballot gives each option on it what that option keeps of what is left.
    fn share_out(&mut self) {
        self.votes = vec![0; self.keep.len()];
        for (list, papers) in &self.lists {
            let mut left = ONE;
            for choice in list.iter().filter(|c| self.keep[**c] != 0) {
                let kept = times_up(left, self.keep[*choice]);
                self.votes[*choice] += kept * i128::from(*papers);
                left -= kept;
                if left <= 0 {
                    break;
                }
            }
        }
        let total: i128 = self.votes.iter().sum();
        self.quota = total / (self.seats as i128 + 1) + 1;
    }

    /// Shares out and lets the elected keep less, until somebody is elected (nothing is returned) or
    /// the surplus stands still (it is returned).
    fn iterate(&mut self, round: u32, ties: &TieOrder, out: &mut Outcome) -> Option<i128> {
        let mut before = i128::MAX;
        loop {
            self.share_out();
            let mut there: Vec<Choice> = self.with(Standing::Hopeful).into_iter().filter(|c| self.votes[*c] >= self.quota).collect();
            there.sort_by_key(|c| (std::cmp::Reverse(self.votes[*c]), ties.position(*c)));
            for option in &there {
                self.standing[*option] = Standing::Elected;
            }
            let elected = self.with(Standing::Elected);
            let surplus = elected.iter().map(|c| self.votes[*c] - self.quota).sum::<i128>().max(0);
            if !there.is_empty() || surplus < OMEGA || surplus >= before {
                self.tell(round, out);
                for option in &there {
                    out.say(Fact::Elected { option: *option, stage: round, votes: self.amount(*option) });
                    out.winners.push(*option);
                }
                return there.is_empty().then_some(surplus);
            }
            before = surplus;
            for option in elected {
                let of_quota = times_up(self.keep[option], self.quota) * ONE;
                self.keep[option] = (of_quota + self.votes[option] - 1) / self.votes[option];
            }
        }
    }

    fn tell(&self, number: u32, out: &mut Outcome) {
        let still = (0..self.votes.len()).filter(|c| self.standing[*c] != Standing::Out);
        let totals = still.map(|c| (c, self.amount(c))).collect();
        let papers: u64 = self.lists.iter().map(|(_, n)| n).sum();
        let exhausted = i128::from(papers) * ONE - self.votes.iter().sum::<i128>();
        out.say(Fact::Quota { votes: Amount::fixed(self.quota, PLACES) });
        out.say(Fact::Stage { number, totals, exhausted: Amount::fixed(exhausted, PLACES), lost: Amount::Whole(0) });
    }

    /// The lowest goes; who is within the surplus that could still move counts as tied with it.
    fn defeat(&mut self, surplus: i128, ties: &TieOrder, out: &mut Outcome) {
        let hopeful = self.with(Standing::Hopeful);
        let Some(lowest) = hopeful.iter().map(|c| self.votes[*c]).min() else { return };
        let tied: Vec<Choice> = hopeful.into_iter().filter(|c| self.votes[*c] <= lowest + surplus).collect();
        let option = ties.last(&tied).expect("somebody is lowest");
        if tied.len() > 1 {
            out.tie(&tied, option, TieBreak::Lot);
        }
        out.say(Fact::Eliminated { option, votes: self.amount(option) });
        (self.standing[option], self.keep[option]) = (Standing::Out, 0);
    }
}
