//! A matrix as CSV: the first line names the options, each line after it is a ballot with one cell
//! for each: a rank, a mark, a score, nothing, or *No opinion*.

use std::io::BufRead;

use super::{Ballots, Election, Lines, Misread, fields, misread};
use crate::contest::Gatherer;
use crate::{Ranked, RankedBallot, Scored, ScoredBallot};

/// What a cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cell {
    Number(i64),
    Blank,
    NoOpinion,
}

/// Ballots as cells; how they are counted, the method knows.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub options: usize,
    pub ballots: Vec<Vec<Cell>>,
}

/// What a voter without an opinion on an option says about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoOpinion {
    /// Nothing: the option is compared with no other.
    Abstain,
    /// That it stands on the last rank, the one with the number of options.
    Last,
}

impl Table {
    /// The cells as ranks: 1 is best, equal numbers are tied, a blank is not ranked.
    pub fn ranked(&self, no_opinion: NoOpinion) -> Ranked {
        let ballot = |cells: &Vec<Cell>| {
            let rank = |cell: &Cell| match cell {
                Cell::Number(n) => Some(*n),
                Cell::NoOpinion if no_opinion == NoOpinion::Last => Some(self.options as i64),
                Cell::NoOpinion | Cell::Blank => None,
            };
            let mut ranks: Vec<(i64, usize)> = cells.iter().enumerate().filter_map(|(c, cell)| Some((rank(cell)?, c))).collect();
            ranks.sort_unstable();
            let groups = ranks.chunk_by(|a, b| a.0 == b.0).map(|g| g.iter().map(|(_, c)| *c).collect()).collect();
            let silent = cells.iter().enumerate().filter(|(_, cell)| **cell == Cell::NoOpinion && no_opinion == NoOpinion::Abstain);
            RankedBallot { count: 1, groups, no_opinion: silent.map(|(c, _)| c).collect() }
        };
        let mut gathered = Gatherer::default();
        self.ballots.iter().for_each(|cells| gathered.add(ballot(cells)));
        Ranked { options: self.options, withdrawn: Vec::new(), ballots: gathered.ballots }
    }

    /// The cells as scores; blank and *No opinion* are no score.
    pub fn scored(&self) -> Scored {
        let score = |cell: &Cell| if let Cell::Number(n) = cell { Some(*n) } else { None };
        let ballot = |cells: &Vec<Cell>| ScoredBallot { count: 1, scores: cells.iter().map(score).collect() };
        Scored { options: self.options, ballots: self.ballots.iter().map(ballot).collect() }
    }
}

/// Reads a matrix.
///
/// # Errors
/// Line and column of a cell that is none, or a line with too many or too few.
pub fn table(input: &mut dyn BufRead) -> Result<Election, Misread> {
    let mut lines = Lines::new(input);
    let Some(head) = lines.next()? else { return misread(1, 1, "the file is empty") };
    let names: Vec<String> = fields(head, 1, ',')?.into_iter().map(|(_, name)| name.trim().to_owned()).collect();
    if let Some(at) = names.iter().position(String::is_empty) {
        return misread(1, 1, format!("the {}. option has no name", at + 1));
    }
    if let Some((at, name)) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
        return misread(1, 1, format!("the {}. option is called {name:?} like one before it", at + 1));
    }
    let mut table = Table { options: names.len(), ballots: Vec::new() };
    while let Some(text) = lines.next()? {
        if text.trim().is_empty() {
            continue;
        }
        let text = text.to_owned();
        let cells = fields(&text, lines.number, ',')?;
        if cells.len() != names.len() {
            return misread(lines.number, 1, format!("this ballot has {} cells, and there are {} options", cells.len(), names.len()));
        }
        let cell = |(column, text): (usize, String)| match text.trim() {
            "" => Ok(Cell::Blank),
            word if word.eq_ignore_ascii_case("no opinion") => Ok(Cell::NoOpinion),
            word => word.parse().map(Cell::Number).map_err(|_| Misread {
                line: lines.number,
                column,
                why: format!("{word:?} is neither a whole number nor No opinion"),
            }),
        };
        table.ballots.push(cells.into_iter().map(cell).collect::<Result<_, _>>()?);
    }
    Ok(Election { title: String::new(), names, seats: None, ballots: Ballots::Table(table) })
}
