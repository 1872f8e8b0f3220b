//! What is counted: options, ballots, and the one order that breaks ties.

use std::collections::HashMap;

/// An option, by its place among the options of the contest, counted from zero.
pub type Choice = usize;

/// One ranked ballot, given `count` times: groups of options, best first; options of one group are
/// tied.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RankedBallot {
    pub count: u64,
    pub groups: Vec<Vec<Choice>>,
    /// Options about which the voter has no opinion: they are compared with nothing. Options that
    /// stand in no list are ranked last, tied.
    pub no_opinion: Vec<Choice>,
}

/// Ranked ballots over options `0..options`.
#[derive(Clone, Debug, Default)]
pub struct Ranked {
    pub options: usize,
    /// Options that stand on ballots and can no longer be chosen.
    pub withdrawn: Vec<Choice>,
    pub ballots: Vec<RankedBallot>,
}

/// Why ballots cannot be counted by a method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Malformed {
    /// The ballot, counted from zero, in the order given; of files, equal ballots are one.
    pub ballot: usize,
    pub why: &'static str,
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ballot {}: {}", self.ballot + 1, self.why)
    }
}

impl std::error::Error for Malformed {}

/// Puts equal ballots together as they are read: a large file becomes no larger than the number of
/// different ballots.
#[derive(Default)]
pub(crate) struct Gatherer {
    place: HashMap<RankedBallot, usize>,
    pub ballots: Vec<RankedBallot>,
}

impl Gatherer {
    pub fn add(&mut self, mut ballot: RankedBallot) {
        let count = std::mem::take(&mut ballot.count);
        match self.place.get(&ballot) {
            Some(at) => self.ballots[*at].count += count,
            None => {
                self.ballots.push(RankedBallot { count, ..ballot.clone() });
                self.place.insert(ballot, self.ballots.len() - 1);
            }
        }
    }
}

impl Ranked {
    /// How many ballots there are.
    pub fn valid(&self) -> u64 {
        self.ballots.iter().map(|b| b.count).sum()
    }

    /// Every ballot names known options, each at most once.
    ///
    /// # Errors
    /// The first ballot that does not.
    pub fn check(&self) -> Result<(), Malformed> {
        let mut seen = vec![usize::MAX; self.options];
        for (n, ballot) in self.ballots.iter().enumerate() {
            for choice in ballot.groups.iter().flatten().chain(&ballot.no_opinion) {
                let known = seen.get_mut(*choice).ok_or(Malformed { ballot: n, why: "it names an option that is not there" })?;
                if std::mem::replace(known, n) == n {
                    return Err(Malformed { ballot: n, why: "it names an option twice" });
                }
            }
        }
        Ok(())
    }

    /// The ballots as strict lists, for methods that transfer them.
    ///
    /// # Errors
    /// A ballot with two options on one rank.
    pub fn strict(&self) -> Result<Vec<(Vec<Choice>, u64)>, Malformed> {
        self.check()?;
        let list = |(ballot, b): (usize, &RankedBallot)| {
            if b.groups.iter().any(|g| g.len() > 1) {
                return Err(Malformed { ballot, why: "it gives two options one rank; a method that transfers ballots needs an order" });
            }
            Ok((b.groups.iter().flatten().copied().filter(|c| !self.withdrawn.contains(c)).collect(), b.count))
        };
        self.ballots.iter().enumerate().map(list).collect()
    }

    /// The options that can be chosen.
    pub fn standing(&self) -> impl Iterator<Item = Choice> {
        (0..self.options).filter(|c| !self.withdrawn.contains(c))
    }
}

/// The tie order of a contest (1.7 of the process specification): drawn once, before any count is
/// seen; to win, the first of the tied is taken; to be eliminated, the last.
#[derive(Clone, Debug)]
pub struct TieOrder {
    position: Vec<usize>,
}

impl TieOrder {
    /// The order of the options as they stand.
    pub fn as_listed(options: usize) -> TieOrder {
        TieOrder { position: (0..options).collect() }
    }

    /// An order given best first; `None` if it is not an order of all options.
    pub fn new(best_first: &[Choice]) -> Option<TieOrder> {
        let mut position = vec![usize::MAX; best_first.len()];
        for (place, choice) in best_first.iter().enumerate() {
            let slot = position.get_mut(*choice).filter(|slot| **slot == usize::MAX)?;
            *slot = place;
        }
        Some(TieOrder { position })
    }

    /// The order of the options by their names.
    pub fn by_name(names: &[String]) -> TieOrder {
        let mut order: Vec<Choice> = (0..names.len()).collect();
        order.sort_by(|a, b| names[*a].cmp(&names[*b]));
        TieOrder::new(&order).unwrap_or_else(|| TieOrder::as_listed(names.len()))
    }

    pub fn position(&self, choice: Choice) -> usize {
        self.position[choice]
    }

    /// Which of the tied wins.
    pub fn first(&self, tied: &[Choice]) -> Option<Choice> {
        tied.iter().copied().min_by_key(|c| self.position[*c])
    }

    /// Which of the tied is eliminated.
    pub fn last(&self, tied: &[Choice]) -> Option<Choice> {
        tied.iter().copied().max_by_key(|c| self.position[*c])
    }
}
