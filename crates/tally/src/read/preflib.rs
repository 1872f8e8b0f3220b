//! PrefLib (`.soc .soi .toc .toi`): `# ALTERNATIVE NAME 1: …` in the head, then lines
//! `count: 1,{2,3},4`. The form before 2022, with a bare head, is read too.

use std::io::BufRead;

use super::{Ballots, Election, Lines, Misread, column_of, misread};
use crate::{Ranked, RankedBallot};

/// Reads a PrefLib file of orders.
///
/// # Errors
/// Line and column of what is not PrefLib.
pub fn preflib(input: &mut dyn BufRead) -> Result<Election, Misread> {
    let mut lines = Lines::new(input);
    let mut title = String::new();
    let mut names: Vec<String> = Vec::new();
    let mut ranked = Ranked::default();
    let mut old_head: Option<usize> = None;
    while let Some(text) = lines.next()? {
        let text = text.trim_end().to_owned();
        let line = lines.number;
        if text.trim().is_empty() {
            continue;
        }
        if let Some(head) = text.strip_prefix('#') {
            header(head, line, &mut title, &mut names)?;
        } else if line == 1 {
            // the old form: how many, then `number,name` each, then the sums
            old_head = Some(text.trim().parse().map_err(|_| Misread {
                line,
                column: 1,
                why: "here stands # and a key, or the number of options".into(),
            })?);
        } else if let Some(expected) = old_head.filter(|n| names.len() < *n) {
            let (_, name) = text.split_once(',').ok_or(Misread {
                line,
                column: 1,
                why: format!("here stands an option, number and name; {expected} are announced"),
            })?;
            names.push(name.trim().to_owned());
        } else if old_head.take().is_some() {
            // the line of sums: voters, votes, unique orders
        } else {
            let (count, order) = match text.split_once(':') {
                Some(parts) => parts,
                None => text.split_once(',').ok_or(Misread { line, column: 1, why: "an order is written 12: 1,2,{3,4}".into() })?,
            };
            let count = count.trim().parse().map_err(|_| Misread {
                line,
                column: 1,
                why: format!("{count:?} is not how often an order was given"),
            })?;
            let groups = groups(order, &text, line, names.len())?;
            ranked.ballots.push(RankedBallot { count, groups, no_opinion: Vec::new() });
        }
    }
    if names.is_empty() {
        return misread(lines.number.max(1), 1, "the file names no options");
    }
    ranked.options = names.len();
    Ok(Election { title, names, seats: None, ballots: Ballots::Ranked(ranked) })
}

fn header(head: &str, line: usize, title: &mut String, names: &mut Vec<String>) -> Result<(), Misread> {
    let Some((key, value)) = head.split_once(':') else { return Ok(()) };
    if key.trim() == "TITLE" {
        *title = value.trim().to_owned();
    }
    if let Some(number) = key.trim().strip_prefix("ALTERNATIVE NAME ") {
        if number.trim().parse() != Ok(names.len() + 1) {
            return misread(line, 1, format!("the options are numbered in order; here option {} should stand", names.len() + 1));
        }
        names.push(value.trim().to_owned());
    }
    Ok(())
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
