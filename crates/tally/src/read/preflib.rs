//! PrefLib (`.soc .soi .toc .toi`): `# ALTERNATIVE NAME 1: …` in the head, then lines
//! `count: 1,{2,3},4`. The form before 2022, with a bare head, is read too.

use std::io::BufRead;

use super::{Ballots, Election, Lines, Misread, Tally, column_of, misread};
use crate::contest::Gatherer;
use crate::{Ranked, RankedBallot};

/// What the ending of the name promises of every order.
#[derive(Clone, Copy)]
pub(super) struct Orders {
    /// It names all options.
    pub complete: bool,
    /// No two options share a place.
    pub strict: bool,
}

/// Reads a PrefLib file of orders of any kind.
///
/// # Errors
/// Line and column of what is not PrefLib.
pub fn preflib(input: &mut dyn BufRead) -> Result<Election, Misread> {
    preflib_of(input, Orders { complete: false, strict: false })
}

/// A number that the head announces, and where.
type Announced = Option<(u64, (usize, usize))>;

#[derive(Default)]
struct File {
    title: String,
    names: Vec<String>,
    voters: Announced,
    options: Announced,
    /// The old form: how many options are announced, until the line of sums was read.
    old_head: Option<usize>,
    tally: Tally,
    gathered: Gatherer,
}

pub(super) fn preflib_of(input: &mut dyn BufRead, orders: Orders) -> Result<Election, Misread> {
    let mut lines = Lines::new(input);
    let mut file = File::default();
    while let Some(text) = lines.next()? {
        let text = text.trim_end().to_owned();
        if !text.trim().is_empty() {
            file.line(&text, lines.number, orders)?;
        }
    }
    file.election(lines.number.max(1))
}

impl File {
    fn line(&mut self, text: &str, line: usize, orders: Orders) -> Result<(), Misread> {
        if let Some(head) = text.strip_prefix('#') {
            return self.header(head, text, line);
        }
        if line == 1 {
            // the old form: how many, then `number,name` each, then the sums
            let Ok(options) = text.trim().parse::<usize>() else {
                return misread(line, 1, "here stands # and a key, or the number of options");
            };
            (self.old_head, self.options) = (Some(options), Some((options as u64, (line, 1))));
        } else if let Some(expected) = self.old_head.filter(|n| self.names.len() < *n) {
            let (_, name) = text.split_once(',').ok_or(Misread {
                line,
                column: 1,
                why: format!("here stands an option, number and name; {expected} are announced"),
            })?;
            self.names.push(name.trim().to_owned());
        } else if self.old_head.take().is_some() {
            // the line of sums: voters, the sum of all counts, different orders
            let sum = text.split(',').nth(1).unwrap_or_default();
            self.voters = announced(sum, text, line)?;
        } else {
            self.order(text, line, orders)?;
        }
        Ok(())
    }

    fn header(&mut self, head: &str, text: &str, line: usize) -> Result<(), Misread> {
        let Some((key, value)) = head.split_once(':') else { return Ok(()) };
        match key.trim() {
            "TITLE" => value.trim().clone_into(&mut self.title),
            "NUMBER VOTERS" => self.voters = announced(value, text, line)?,
            "NUMBER ALTERNATIVES" => self.options = announced(value, text, line)?,
            key => {
                let Some(number) = key.strip_prefix("ALTERNATIVE NAME ") else { return Ok(()) };
                if number.trim().parse() != Ok(self.names.len() + 1) {
                    let expected = self.names.len() + 1;
                    return misread(line, 1, format!("the options are numbered in order; here option {expected} should stand"));
                }
                self.names.push(value.trim().to_owned());
            }
        }
        Ok(())
    }

    fn order(&mut self, text: &str, line: usize, orders: Orders) -> Result<(), Misread> {
        let (count, order) = match text.split_once(':') {
            Some(parts) => parts,
            None => text.split_once(',').ok_or(Misread { line, column: 1, why: "an order is written 12: 1,2,{3,4}".into() })?,
        };
        let count = self.tally.count(count.trim(), line, column_of(text, count.trim_start()))?;
        let groups = groups(order, text, line, self.names.len())?;
        let column = column_of(text, order.trim_start());
        if orders.strict && groups.iter().any(|g| g.len() > 1) {
            return misread(line, column, "two options share a place; a file with such orders ends in .toc or .toi");
        }
        let named = groups.iter().map(Vec::len).sum::<usize>();
        if orders.complete && named < self.names.len() {
            let all = self.names.len();
            return misread(line, column, format!("{named} of {all} options are named; a file with such orders ends in .soi or .toi"));
        }
        self.gathered.add(RankedBallot { count, groups, no_opinion: Vec::new() }, line);
        Ok(())
    }

    fn election(self, last: usize) -> Result<Election, Misread> {
        let (options, ballots) = (self.names.len(), self.tally.so_far());
        if options == 0 {
            return misread(last, 1, "the file names no options");
        }
        if let Some((said, (line, column))) = self.options.filter(|(said, _)| *said != options as u64) {
            return misread(line, column, format!("{said} options are announced, and {options} are named"));
        }
        if let Some((said, (line, column))) = self.voters.filter(|(said, _)| *said != ballots) {
            return misread(line, column, format!("{said} ballots are announced, and the file has {ballots}"));
        }
        let Gatherer { ballots, lines, .. } = self.gathered;
        let ranked = Ranked { options, ballots, lines, ..Ranked::default() };
        Ok(Election { title: self.title, names: self.names, seats: None, ballots: Ballots::Ranked(ranked) })
    }
}

/// A number of the head, with its place.
fn announced(value: &str, text: &str, line: usize) -> Result<Announced, Misread> {
    let column = column_of(text, value.trim_start());
    match value.trim().parse() {
        Ok(number) => Ok(Some((number, (line, column)))),
        Err(_) => misread(line, column, format!("{:?} is not a number", value.trim())),
    }
}

fn groups(order: &str, text: &str, line: usize, options: usize) -> Result<Vec<Vec<usize>>, Misread> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut open = false;
    let mut seen = vec![false; options];
    for part in order.split(',') {
        let column = column_of(text, part.trim_start());
        let mut word = part.trim();
        let opens = word.strip_prefix('{').map(|rest| word = rest).is_some();
        let closes = word.strip_suffix('}').map(|rest| word = rest).is_some();
        if opens && open {
            return misread(line, column, "a brace is opened inside another");
        }
        if closes && !opens && !open {
            return misread(line, column, "a brace is closed and was not opened");
        }
        if opens || !open {
            groups.push(Vec::new());
        }
        open = (open || opens) && !closes;
        let word = word.trim();
        if word.is_empty() && opens && closes {
            groups.pop();
            continue;
        }
        let option = match word.parse::<usize>() {
            Ok(n) if (1..=options).contains(&n) => n - 1,
            _ => return misread(line, column, format!("{word:?} is not an option; they are numbered from 1 to {options}")),
        };
        if std::mem::replace(&mut seen[option], true) {
            return misread(line, column, format!("option {word} stands in this order twice"));
        }
        if let Some(group) = groups.last_mut() {
            group.push(option);
        }
    }
    if open { misread(line, text.chars().count(), "a brace is opened and not closed") } else { Ok(groups) }
}
