//! T08 and T09: one seat by instant run-off, several by the Scottish rules (weighted inclusive
//! Gregory, Scottish Local Government Elections Order 2011, SSI 2011/399, rules 45 to 52).

use crate::outcome::{Fact, Outcome};
use crate::stages::{Extreme, Standing, break_tie};
use crate::{Amount, Choice, Malformed, Ranked, TieOrder};

/// Values are integers in units of 10^-5.
const ONE: i64 = 100_000;
const PLACES: u32 = 5;

/// Papers that lie together: the same list at the same place, of the same value each.
struct Pile {
    ballot: usize,
    at: usize,
    papers: u64,
    value: i64,
}

/// T09, Scottish STV.
///
/// # Errors
/// A ballot that is no order.
pub fn scottish_stv(ranked: &Ranked, seats: usize, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let lists = ranked.strict()?;
    let mut count = Scottish::new(ranked, &lists, seats, ties);
    if count.valid == 0 {
        count.out.say(Fact::NoBallots);
        return Ok(count.out);
    }
    count.run();
    Ok(count.out)
}

struct Scottish<'c> {
    lists: &'c [(Vec<Choice>, u64)],
    seats: usize,
    ties: &'c TieOrder,
    valid: u64,
    quota: i64,
    standing: Vec<Standing>,
    held: Vec<Vec<Pile>>,
    votes: Vec<i64>,
    /// Elected with a surplus that has not moved yet.
    pending: Vec<Choice>,
    exhausted: i64,
    history: Vec<Vec<i64>>,
    out: Outcome,
}

impl<'c> Scottish<'c> {
    fn new(ranked: &Ranked, lists: &'c [(Vec<Choice>, u64)], seats: usize, ties: &'c TieOrder) -> Scottish<'c> {
        let mut standing = vec![Standing::Hopeful; ranked.options];
        ranked.withdrawn.iter().for_each(|c| standing[*c] = Standing::Out);
        let valid: u64 = lists.iter().filter(|(list, _)| !list.is_empty()).map(|(_, papers)| papers).sum();
        let empty = ranked.valid() - valid;
        let quota = (valid / (seats as u64 + 1) + 1) as i64 * ONE;
        let mut out = Outcome::new("scottish-stv/1");
        out.say(Fact::Ballots { valid, empty, seats });
        let held = standing.iter().map(|_| Vec::new()).collect();
        let votes = vec![0; ranked.options];
        Scottish { lists, seats, ties, valid, quota, standing, held, votes, pending: Vec::new(), exhausted: 0, history: Vec::new(), out }
    }

    fn run(&mut self) {
        self.out.say(Fact::Quota { votes: Amount::fixed(self.quota.into(), PLACES) });
        let first: Vec<Pile> = (0..self.lists.len())
            .filter(|n| !self.lists[*n].0.is_empty())
            .map(|ballot| Pile { ballot, at: 0, papers: self.lists[ballot].1, value: ONE })
            .collect();
        self.deal(first);
        loop {
            self.stage();
            self.elect();
            let filled = self.out.winners.len();
            let hopeful = self.with(Standing::Hopeful);
            if filled >= self.seats {
                break;
            }
            if hopeful.len() <= self.seats - filled {
                self.elect_the_last(hopeful);
                break;
            }
            match self.largest_surplus() {
                Some(option) => self.transfer_surplus(option),
                None => self.exclude(&hopeful),
            }
        }
    }

    fn with(&self, standing: Standing) -> Vec<Choice> {
        (0..self.standing.len()).filter(|c| self.standing[*c] == standing).collect()
    }

    fn amount(&self, option: Choice) -> Amount {
        Amount::fixed(self.votes[option].into(), PLACES)
    }

    /// Gives papers to the next hopeful option on each; a pile names the place to look from.
    fn deal(&mut self, piles: Vec<Pile>) {
        for pile in piles {
            let list = &self.lists[pile.ballot].0;
            let next = (pile.at..list.len()).find(|at| self.standing[list[*at]] == Standing::Hopeful);
            let worth = pile.value * pile.papers as i64;
            match next {
                Some(at) => {
                    self.votes[list[at]] += worth;
                    self.held[list[at]].push(Pile { at, ..pile });
                }
                None => self.exhausted += worth,
            }
        }
    }

    fn stage(&mut self) {
        self.history.push(self.votes.clone());
        let number = self.history.len() as u32;
        let still = (0..self.votes.len()).filter(|c| self.standing[*c] != Standing::Out || self.votes[*c] > 0);
        let totals: Vec<_> = still.map(|c| (c, self.amount(c))).collect();
        let lost = self.valid as i64 * ONE - self.votes.iter().sum::<i64>() - self.exhausted;
        let (exhausted, lost) = (Amount::fixed(self.exhausted.into(), PLACES), Amount::fixed(lost.into(), PLACES));
        self.out.say(Fact::Stage { number, totals, exhausted, lost });
    }

    /// Rule 47: who has the quota is deemed elected, in the order of votes.
    fn elect(&mut self) {
        let mut there: Vec<Choice> = self.with(Standing::Hopeful).into_iter().filter(|c| self.votes[*c] >= self.quota).collect();
        there.sort_by_key(|c| (std::cmp::Reverse(self.votes[*c]), self.ties.position(*c)));
        for option in there {
            let (stage, votes) = (self.history.len() as u32, self.amount(option));
            self.out.say(Fact::Elected { option, stage, votes });
            self.standing[option] = Standing::Elected;
            self.out.winners.push(option);
            if self.votes[option] > self.quota {
                self.pending.push(option);
            }
        }
    }

    /// Rule 52: as many are left as there are vacancies.
    fn elect_the_last(&mut self, mut hopeful: Vec<Choice>) {
        hopeful.sort_by_key(|c| (std::cmp::Reverse(self.votes[*c]), self.ties.position(*c)));
        for option in hopeful {
            let (stage, votes) = (self.history.len() as u32, self.amount(option));
            self.out.say(Fact::ElectedLast { option, stage, votes });
            self.standing[option] = Standing::Elected;
            self.out.winners.push(option);
        }
    }

    fn largest_surplus(&mut self) -> Option<Choice> {
        let most = self.pending.iter().map(|c| self.votes[*c]).max()?;
        let tied: Vec<Choice> = self.pending.iter().copied().filter(|c| self.votes[*c] == most).collect();
        let taken = break_tie(&mut self.out, &self.history, &tied, Extreme::Most, self.ties);
        self.pending.retain(|c| *c != taken);
        Some(taken)
    }

    /// Rule 48: every paper held moves on at its value times the surplus over the votes, cut to five
    /// decimals.
    fn transfer_surplus(&mut self, option: Choice) {
        let (votes, surplus) = (self.votes[option], self.votes[option] - self.quota);
        self.out.say(Fact::Surplus { option, surplus: Amount::fixed(surplus.into(), PLACES), votes: self.amount(option) });
        let cut = |value: i64| (i128::from(value) * i128::from(surplus) / i128::from(votes)) as i64;
        let piles = std::mem::take(&mut self.held[option]);
        self.votes[option] = self.quota;
        self.deal(piles.into_iter().map(|p| Pile { at: p.at + 1, value: cut(p.value), ..p }).collect());
    }

    /// Rules 50 and 51: the one with the fewest votes goes, and its papers move on at their value.
    fn exclude(&mut self, hopeful: &[Choice]) {
        let Some(fewest) = hopeful.iter().map(|c| self.votes[*c]).min() else { return };
        let tied: Vec<Choice> = hopeful.iter().copied().filter(|c| self.votes[*c] == fewest).collect();
        let option = break_tie(&mut self.out, &self.history, &tied, Extreme::Least, self.ties);
        self.out.say(Fact::Eliminated { option, votes: self.amount(option) });
        self.standing[option] = Standing::Out;
        self.votes[option] = 0;
        let piles = std::mem::take(&mut self.held[option]);
        self.deal(piles.into_iter().map(|p| Pile { at: p.at + 1, ..p }).collect());
    }
}

/// T08, instant run-off: the option with the fewest votes goes, one at a time, until one has more
/// than half of the ballots that still count.
///
/// # Errors
/// A ballot that is no order.
pub fn instant_runoff(ranked: &Ranked, ties: &TieOrder) -> Result<Outcome, Malformed> {
    let lists = ranked.strict()?;
    let mut out = Outcome::new("instant-runoff/1");
    let valid: u64 = lists.iter().filter(|(list, _)| !list.is_empty()).map(|(_, papers)| papers).sum();
    out.say(Fact::Ballots { valid, empty: ranked.valid() - valid, seats: 1 });
    if valid == 0 {
        out.say(Fact::NoBallots);
        return Ok(out);
    }
    let mut hopeful: Vec<Choice> = ranked.standing().collect();
    let mut history: Vec<Vec<i64>> = Vec::new();
    loop {
        let mut votes = vec![0i64; ranked.options];
        for (list, papers) in &lists {
            if let Some(choice) = list.iter().find(|c| hopeful.contains(c)) {
                votes[*choice] += *papers as i64;
            }
        }
        let active: i64 = votes.iter().sum();
        history.push(votes.clone());
        let number = history.len() as u32;
        let totals: Vec<(Choice, Amount)> = hopeful.iter().map(|c| (*c, votes[*c].into())).collect();
        out.say(Fact::Stage { number, totals, exhausted: (valid as i64 - active).into(), lost: Amount::Whole(0) });
        let Some(most) = hopeful.iter().map(|c| votes[*c]).max() else { return Ok(out) };
        if 2 * most > active || hopeful.len() == 1 {
            let option = hopeful.iter().copied().find(|c| votes[*c] == most).unwrap_or_default();
            out.say(Fact::Elected { option, stage: number, votes: most.into() });
            out.winners.push(option);
            return Ok(out);
        }
        let fewest = hopeful.iter().map(|c| votes[*c]).min().unwrap_or_default();
        let tied: Vec<Choice> = hopeful.iter().copied().filter(|c| votes[*c] == fewest).collect();
        let option = break_tie(&mut out, &history, &tied, Extreme::Least, ties);
        out.say(Fact::Eliminated { option, votes: fewest.into() });
        hopeful.retain(|c| *c != option);
    }
}
