//! A matrix as CSV: the first line names the options, each line after it is a ballot with one cell
//! for each: a rank, a mark, a score, nothing, or *No opinion*.

use std::collections::HashMap;
use std::io::BufRead;
use std::sync::Arc;

use super::{Ballots, Election, Lines, Misread, fields, misread};
use crate::contest::Places;
use crate::{Malformed, Ranked, RankedBallot, Scored, ScoredBallot};

/// What a cell says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
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

/// The ballots of a file as cells, equal ones together. A cell is kept as its number among the different
/// cells of the file, mostly in one byte.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    options: usize,
    /// The different cells, each with the line and column where it first stands.
    cells: Vec<(Cell, (usize, usize))>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    cells: Box<[u8]>,
    count: u64,
    /// Where it first stands; 0 if it is from no file.
    line: usize,
}

/// What a voter without an opinion on an option says about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum NoOpinion {
    /// Nothing: the option is compared with no other.
    #[default]
    Abstain,
    /// That it stands on the last rank, the one with the number of options.
    Last,
}

/// The ballots of a sheet as rankings, made one at a time: all at once they would take many times the room.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    sheet: Arc<Sheet>,
    no_opinion: NoOpinion,
}

impl Table {
    /// The cells as ranks: 1 is best, equal numbers are tied, a blank is not ranked.
    ///
    /// # Errors
    /// A rank below 1.
    pub fn ranked(&self, no_opinion: NoOpinion) -> Result<Ranked, Malformed> {
        Arc::new(Sheet::of(self)).ranked(no_opinion)
    }

    /// The cells as scores; blank and *No opinion* are no score.
    pub fn scored(&self) -> Scored {
        Sheet::of(self).scored()
    }
}

/// Builds a sheet row by row.
#[derive(Default)]
struct Sheets {
    sheet: Sheet,
    known: HashMap<Cell, usize>,
    places: Places,
}

impl Sheets {
    fn add(&mut self, cells: impl Iterator<Item = (usize, Cell)>, line: usize) {
        let mut bytes = Vec::with_capacity(self.sheet.options);
        for (column, cell) in cells {
            let number = *self.known.entry(cell).or_insert_with(|| {
                self.sheet.cells.push((cell, (line, column)));
                self.sheet.cells.len() - 1
            });
            write(&mut bytes, number);
        }
        let rows = &mut self.sheet.rows;
        match self.places.find(&bytes, |at| *rows[at].cells == *bytes) {
            Some(at) => rows[at].count += 1,
            None => rows.push(Row { cells: bytes.into(), count: 1, line }),
        }
    }
}

/// A number in groups of seven bits, the last of which says so.
fn write(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

impl Row {
    fn cells<'s>(&'s self, sheet: &'s Sheet) -> impl Iterator<Item = Cell> + 's {
        self.cells.chunk_by(|byte, _| byte & 0x80 != 0).map(|bytes| {
            let number = bytes.iter().rev().fold(0, |number, byte| number << 7 | usize::from(byte & 0x7f));
            sheet.cells[number].0
        })
    }
}

impl Sheet {
    /// The ballots of a table, equal ones together.
    pub fn of(table: &Table) -> Sheet {
        let mut sheets = Sheets { sheet: Sheet { options: table.options, ..Sheet::default() }, ..Sheets::default() };
        table.ballots.iter().for_each(|cells| sheets.add(cells.iter().map(|cell| (0, *cell)), 0));
        sheets.sheet
    }

    /// The different ballots, each with how often it was given.
    pub fn rows(&self) -> impl Iterator<Item = (Vec<Cell>, u64)> + '_ {
        self.rows.iter().map(|row| (row.cells(self).collect(), row.count))
    }

    /// The cells as ranks: 1 is best, equal numbers are tied, a blank is not ranked.
    ///
    /// # Errors
    /// A rank below 1.
    pub fn ranked(self: &Arc<Sheet>, no_opinion: NoOpinion) -> Result<Ranked, Malformed> {
        let below = self.cells.iter().find(|(cell, _)| matches!(cell, Cell::Number(..=0)));
        if let Some((cell, (line, column))) = below {
            let ballot = self.rows.iter().position(|row| row.cells(self).any(|c| c == *cell)).unwrap_or(0);
            let place = (*line > 0).then_some((*line, *column));
            return Err(Malformed { ballot, place, why: "a rank is 1 or more" });
        }
        Ok(Ranked { options: self.options, rows: Rows { sheet: Arc::clone(self), no_opinion }, ..Ranked::default() })
    }

    /// The cells as scores; blank and *No opinion* are no score.
    pub fn scored(&self) -> Scored {
        let score = |cell: Cell| if let Cell::Number(n) = cell { Some(n) } else { None };
        let ballot = |row: &Row| ScoredBallot { count: row.count, scores: row.cells(self).map(score).collect() };
        let lines = self.rows.iter().map(|row| row.line).filter(|line| *line > 0).collect();
        Scored { options: self.options, withdrawn: Vec::new(), ballots: self.rows.iter().map(ballot).collect(), lines }
    }
}

impl Rows {
    pub(crate) fn valid(&self) -> u64 {
        self.sheet.rows.iter().map(|row| row.count).sum()
    }

    /// Shows every ballot, with its number and line.
    pub(crate) fn each(&self, mut see: impl FnMut(usize, Option<usize>, &RankedBallot) -> Result<(), Malformed>) -> Result<(), Malformed> {
        for (n, row) in self.sheet.rows.iter().enumerate() {
            see(n, Some(row.line).filter(|line| *line > 0), &self.ballot(row))?;
        }
        Ok(())
    }

    fn ballot(&self, row: &Row) -> RankedBallot {
        let rank = |cell: Cell| match cell {
            Cell::Number(n) => Some(n),
            Cell::NoOpinion if self.no_opinion == NoOpinion::Last => Some(self.sheet.options as i64),
            Cell::NoOpinion | Cell::Blank => None,
        };
        let cells = || row.cells(&self.sheet).enumerate();
        let mut ranks: Vec<(i64, usize)> = cells().filter_map(|(c, cell)| Some((rank(cell)?, c))).collect();
        ranks.sort_unstable();
        let groups = ranks.chunk_by(|a, b| a.0 == b.0).map(|g| g.iter().map(|(_, c)| *c).collect()).collect();
        let silent = cells().filter(|(_, cell)| *cell == Cell::NoOpinion && self.no_opinion == NoOpinion::Abstain);
        RankedBallot { count: row.count, groups, no_opinion: silent.map(|(c, _)| c).collect() }
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
    let mut sheets = Sheets { sheet: Sheet { options: names.len(), ..Sheet::default() }, ..Sheets::default() };
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
            "" => Ok((column, Cell::Blank)),
            word if word.eq_ignore_ascii_case("no opinion") => Ok((column, Cell::NoOpinion)),
            word => word.parse().map(|n| (column, Cell::Number(n))).map_err(|_| Misread {
                line: lines.number,
                column,
                why: format!("{word:?} is neither a whole number nor No opinion"),
            }),
        };
        let cells = cells.into_iter().map(cell).collect::<Result<Vec<_>, _>>()?;
        sheets.add(cells.into_iter(), lines.number);
    }
    Ok(Election { title: String::new(), names, seats: None, ballots: Ballots::Sheet(Arc::new(sheets.sheet)) })
}
