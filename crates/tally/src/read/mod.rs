//! Ballots from files that others write. Every refusal names line and column.

mod blt;
mod pabulib;
mod preflib;
mod table;
mod votes;

pub use blt::blt;
pub use pabulib::pabulib;
pub use preflib::preflib;
use preflib::{Orders, preflib_of};
pub use table::{Cell, NoOpinion, Rows, Sheet, Table, table};
pub use votes::{Votes, votes};

use std::io::BufRead;
use std::sync::Arc;

use crate::{Budget, Ranked};

/// What a file holds.
#[derive(Clone, Debug)]
pub struct Election {
    pub title: String,
    /// The names of the options, in the order of the file.
    pub names: Vec<String>,
    /// How many are to be chosen, where the file says so.
    pub seats: Option<usize>,
    pub ballots: Ballots,
}

#[derive(Clone, Debug)]
pub enum Ballots {
    Ranked(Ranked),
    Budget(Budget),
    /// Numbers whose meaning the method knows: ranks, marks, scores.
    Table(Table),
    /// The same, as a file has them.
    Sheet(Arc<Sheet>),
}

/// The most ballots that a file may have: all sums of them stay within 64 bits.
pub const BALLOTS_MAX: u64 = 1_000_000_000_000;

/// How many ballots a file has so far.
#[derive(Default)]
pub(crate) struct Tally(u64);

impl Tally {
    /// Reads how often a ballot was given.
    pub fn count(&mut self, word: &str, line: usize, column: usize) -> Result<u64, Misread> {
        let Ok(count) = word.parse::<u64>() else {
            // digits without an end are a count all the same
            if !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()) {
                return misread(line, column, format!("{word} ballots are more than {BALLOTS_MAX}"));
            }
            return misread(line, column, format!("{word:?} is not how often a ballot was given"));
        };
        self.0 = self.0.saturating_add(count);
        if self.0 > BALLOTS_MAX {
            return misread(line, column, format!("with this ballot there are more than {BALLOTS_MAX}"));
        }
        Ok(count)
    }

    pub fn so_far(&self) -> u64 {
        self.0
    }
}

/// Where a file is not what it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misread {
    pub line: usize,
    pub column: usize,
    pub why: String,
}

impl std::fmt::Display for Misread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.why)
    }
}

impl std::error::Error for Misread {}

pub(crate) fn misread<T>(line: usize, column: usize, why: impl Into<String>) -> Result<T, Misread> {
    Err(Misread { line, column, why: why.into() })
}

/// Reads a file by the kind its name ends in.
///
/// # Errors
/// An unknown kind, or where the file is not of it.
pub fn read(name: &str, input: &mut dyn BufRead) -> Result<Election, Misread> {
    let kind = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match kind.as_str() {
        "blt" => blt(input),
        "pb" => pabulib(input),
        "soc" => preflib_of(input, Orders { complete: true, strict: true }),
        "soi" => preflib_of(input, Orders { complete: false, strict: true }),
        "toc" => preflib_of(input, Orders { complete: true, strict: false }),
        "toi" => preflib(input),
        "csv" => table(input),
        _ => misread(1, 1, "the name should end in .blt, .pb, .soc, .soi, .toc, .toi or .csv"),
    }
}

/// The next line without its end, numbered from one; a first byte order mark is dropped.
pub(crate) struct Lines<'i> {
    input: &'i mut dyn BufRead,
    pub number: usize,
    text: Vec<u8>,
}

impl<'i> Lines<'i> {
    pub fn new(input: &'i mut dyn BufRead) -> Lines<'i> {
        Lines { input, number: 0, text: Vec::new() }
    }

    pub fn next(&mut self) -> Result<Option<&str>, Misread> {
        self.text.clear();
        let number = self.number + 1;
        let read = self.input.read_until(b'\n', &mut self.text);
        match read {
            Err(error) => return misread(number, 1, format!("it cannot be read: {error}")),
            Ok(0) => return Ok(None),
            Ok(_) => self.number = number,
        }
        while self.text.last().is_some_and(|b| matches!(b, b'\n' | b'\r')) {
            self.text.pop();
        }
        match std::str::from_utf8(&self.text) {
            Ok(text) if number == 1 => Ok(Some(text.strip_prefix('\u{feff}').unwrap_or(text))),
            Ok(text) => Ok(Some(text)),
            Err(error) => misread(number, error.valid_up_to() + 1, "it is not UTF-8"),
        }
    }
}

/// The words of a line between blanks, each with its column.
pub(crate) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split_whitespace().map(move |word| (column_of(line, word), word))
}

/// The column, counted in characters from one, at which a part of a line begins.
pub(crate) fn column_of(line: &str, part: &str) -> usize {
    let at = (part.as_ptr() as usize).saturating_sub(line.as_ptr() as usize).min(line.len());
    line[..at].chars().count() + 1
}

/// A line of fields with quotes, as CSV has them: each field with its column.
pub(crate) fn fields(line: &str, number: usize, separator: char) -> Result<Vec<(usize, String)>, Misread> {
    let mut fields = Vec::new();
    let mut chars = line.chars().enumerate().peekable();
    loop {
        let start = chars.peek().map_or_else(|| line.chars().count() + 1, |(at, _)| at + 1);
        let mut field = String::new();
        if chars.next_if(|(_, c)| *c == '"').is_some() {
            loop {
                match chars.next() {
                    Some((_, '"')) if chars.next_if(|(_, c)| *c == '"').is_some() => field.push('"'),
                    Some((_, '"')) => break,
                    Some((_, c)) => field.push(c),
                    None => return misread(number, start, "a quote is opened and not closed on this line"),
                }
            }
            if let Some((at, c)) = chars.peek().filter(|(_, c)| *c != separator) {
                return misread(number, at + 1, format!("after the closing quote stands {c:?} and not {separator:?}"));
            }
        } else {
            while let Some((_, c)) = chars.next_if(|(_, c)| *c != separator) {
                field.push(c);
            }
        }
        fields.push((start, field));
        if chars.next().is_none() {
            return Ok(fields);
        }
    }
}
