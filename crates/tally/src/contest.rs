//! What is counted: options, ballots, and the one order that breaks ties.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::read::Rows;

/// An option, by its place among the options of the contest, counted from zero.
pub type Choice = usize;

/// One ranked ballot, given `count` times: groups of options, best first; options of one group are
/// tied.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
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
    /// The line of a file on which each ballot first stands; empty where they are from no file.
    pub lines: Vec<usize>,
    /// Further ballots, in the small form in which a file keeps them.
    pub rows: Rows,
}

/// Why ballots cannot be counted by a method.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Malformed {
    /// The ballot, counted from zero, in the order given; of files, equal ballots are one.
    pub ballot: usize,
    /// Line and column of the file it was read from.
    pub place: Option<(usize, usize)>,
    pub why: &'static str,
}

impl Malformed {
    /// A ballot that may stand in a file, on the line that is named for it.
    pub(crate) fn on(lines: &[usize], ballot: usize, why: &'static str) -> Malformed {
        Malformed { ballot, place: lines.get(ballot).map(|line| (*line, 1)), why }
    }
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.place {
            Some((line, column)) => write!(f, "line {line}, column {column}: {}", self.why),
            None => write!(f, "ballot {}: {}", self.ballot + 1, self.why),
        }
    }
}

impl std::error::Error for Malformed {}

/// Where equal things stand: places by hash, those of one hash in a chain, so that nothing is kept twice.
#[derive(Default)]
pub(crate) struct Places {
    hasher: RandomState,
    last: HashMap<u64, usize>,
    before: Vec<Option<usize>>,
}

impl Places {
    /// The place of an equal thing, or nothing, and the thing is expected at the next place.
    pub fn find(&mut self, thing: &(impl Hash + ?Sized), same: impl Fn(usize) -> bool) -> Option<usize> {
        let hash = self.hasher.hash_one(thing);
        let mut at = self.last.get(&hash).copied();
        while let Some(place) = at {
            if same(place) {
                return Some(place);
            }
            at = self.before[place];
        }
        self.before.push(self.last.insert(hash, self.before.len()));
        None
    }
}

/// Puts equal ballots together as they are read: a large file becomes no larger than the number of
/// different ballots.
#[derive(Default)]
pub(crate) struct Gatherer {
    places: Places,
    pub ballots: Vec<RankedBallot>,
    pub lines: Vec<usize>,
}

impl Gatherer {
    pub fn add(&mut self, ballot: RankedBallot, line: usize) {
        let Gatherer { places, ballots, lines } = self;
        let same = |at: usize| ballots[at].groups == ballot.groups && ballots[at].no_opinion == ballot.no_opinion;
        match places.find(&(&ballot.groups, &ballot.no_opinion), same) {
            Some(at) => ballots[at].count += ballot.count,
            None => {
                ballots.push(ballot);
                lines.push(line);
            }
        }
    }
}

impl Ranked {
    /// How many ballots there are.
    pub fn valid(&self) -> u64 {
        self.ballots.iter().map(|b| b.count).sum::<u64>() + self.rows.valid()
    }

    /// Shows every ballot, with its number.
    ///
    /// # Errors
    /// What was found wrong with a ballot.
    pub(crate) fn each(&self, mut see: impl FnMut(usize, &RankedBallot) -> Result<(), &'static str>) -> Result<(), Malformed> {
        for (n, ballot) in self.ballots.iter().enumerate() {
            see(n, ballot).map_err(|why| Malformed::on(&self.lines, n, why))?;
        }
        let before = self.ballots.len();
        self.rows.each(|n, line, ballot| {
            let place = line.map(|line| (line, 1));
            see(before + n, ballot).map_err(|why| Malformed { ballot: before + n, place, why })
        })
    }

    /// Every ballot names known options, each at most once.
    ///
    /// # Errors
    /// The first ballot that does not.
    pub fn check(&self) -> Result<(), Malformed> {
        let mut seen = vec![usize::MAX; self.options];
        self.each(|n, ballot| {
            for choice in ballot.groups.iter().flatten().chain(&ballot.no_opinion) {
                let known = seen.get_mut(*choice).ok_or("it names an option that is not there")?;
                if std::mem::replace(known, n) == n {
                    return Err("it names an option twice");
                }
            }
            Ok(())
        })
    }

    /// The ballots as strict lists, for methods that transfer them.
    ///
    /// # Errors
    /// A ballot with two options on one rank.
    pub fn strict(&self) -> Result<Vec<(Vec<Choice>, u64)>, Malformed> {
        self.check()?;
        let mut lists = Vec::new();
        self.each(|_, ballot| {
            if ballot.groups.iter().any(|g| g.len() > 1) {
                return Err("it gives two options one rank; a method that transfers ballots needs an order");
            }
            let list: Vec<Choice> = ballot.groups.iter().flatten().copied().filter(|c| !self.withdrawn.contains(c)).collect();
            lists.push((list, ballot.count));
            Ok(())
        })?;
        Ok(lists)
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

    /// The same order but for these, which take one another's places in the order given.
    pub(crate) fn with(&self, best_first: &[Choice]) -> TieOrder {
        let mut places: Vec<usize> = best_first.iter().map(|c| self.position[*c]).collect();
        places.sort_unstable();
        let mut position = self.position.clone();
        best_first.iter().zip(places).for_each(|(choice, place)| position[*choice] = place);
        TieOrder { position }
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
