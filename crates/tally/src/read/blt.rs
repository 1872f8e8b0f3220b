//! BLT, the format of the Electoral Reform Society's ballot files: numbers of options and seats,
//! withdrawn options, ballots `count first second … 0`, a line `0`, then names and a title.
//! Options joined by `=` are on one rank; `-` is a skipped place.

use std::io::BufRead;

use super::{Ballots, Election, Lines, Misread, Tally, misread, words};
use crate::contest::Gatherer;
use crate::{Ranked, RankedBallot};

/// An election may have at most this many options.
const OPTIONS_MAX: usize = 10_000;

/// Reads a BLT file.
///
/// # Errors
/// Line and column of what is not BLT.
pub fn blt(input: &mut dyn BufRead) -> Result<Election, Misread> {
    let mut lines = Lines::new(input);
    let (options, seats) = head(&mut lines)?;
    let mut ranked = Ranked { options, ..Ranked::default() };
    let (mut gathered, mut tally) = (Gatherer::default(), Tally::default());
    let mut open: Option<(RankedBallot, usize)> = None;
    'ballots: loop {
        let Some(text) = lines.next()? else {
            return misread(lines.number + 1, 1, "the file ends before the line 0 that ends the ballots");
        };
        let text = text.split('#').next().unwrap_or_default().to_owned();
        for (column, word) in words(&text) {
            let line = lines.number;
            let Some((ballot, begun)) = &mut open else {
                if word.starts_with('(') && word.ends_with(')') {
                    continue; // a name of the paper
                }
                if word == "0" {
                    break 'ballots;
                }
                if let Some(withdrawn) = word.strip_prefix('-') {
                    ranked.withdrawn.push(option(withdrawn, options, line, column)?);
                    continue;
                }
                let count = tally.count(word, line, column)?;
                open = Some((RankedBallot { count, groups: Vec::new(), no_opinion: Vec::new() }, line));
                continue;
            };
            match word {
                "0" => {
                    gathered.add(std::mem::take(ballot), *begun);
                    open = None;
                }
                "-" => {}
                group => {
                    let group = group.split('=').map(|word| option(word, options, line, column)).collect::<Result<Vec<_>, _>>()?;
                    for named in &group {
                        let twice = group.iter().filter(|o| *o == named).count() > 1 || ballot.groups.iter().flatten().any(|o| o == named);
                        if twice {
                            return misread(line, column, format!("option {} stands on this ballot twice", named + 1));
                        }
                    }
                    ballot.groups.push(group);
                }
            }
        }
        if let Some((_, begun)) = open.as_ref().filter(|(_, begun)| lines.number > begun + 1) {
            return misread(*begun, 1, "this ballot does not end with 0");
        }
    }
    (ranked.ballots, ranked.lines) = (gathered.ballots, gathered.lines);
    let (names, title) = tail(&mut lines, options)?;
    Ok(Election { title, names, seats: Some(seats), ballots: Ballots::Ranked(ranked) })
}

fn head(lines: &mut Lines) -> Result<(usize, usize), Misread> {
    loop {
        let Some(text) = lines.next()? else { return misread(1, 1, "the file is empty") };
        let text = text.split('#').next().unwrap_or_default().to_owned();
        let numbers: Vec<(usize, &str)> = words(&text).collect();
        let [(first, options), (second, seats)] = numbers[..] else {
            if numbers.is_empty() {
                continue;
            }
            return misread(lines.number, 1, "the first line says how many options and how many seats there are, such as 10 3");
        };
        let number = |column: usize, word: &str| match word.parse::<usize>() {
            Ok(n) if (1..=OPTIONS_MAX).contains(&n) => Ok(n),
            _ => misread(lines.number, column, format!("{word:?} is not a number from 1 to {OPTIONS_MAX}")),
        };
        return Ok((number(first, options)?, number(second, seats)?));
    }
}

fn option(word: &str, options: usize, line: usize, column: usize) -> Result<usize, Misread> {
    match word.parse::<usize>() {
        Ok(n) if (1..=options).contains(&n) => Ok(n - 1),
        _ => misread(line, column, format!("{word:?} is not an option; they are numbered from 1 to {options}")),
    }
}

fn tail(lines: &mut Lines, options: usize) -> Result<(Vec<String>, String), Misread> {
    let mut names: Vec<String> = Vec::new();
    while let Some(text) = lines.next()? {
        let text = text.trim().to_owned();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if names.len() > options {
            return misread(lines.number, 1, "there is more than the names and a title");
        }
        let name = unquoted(&text, lines.number)?;
        // what comes after the names is the title
        if let Some(at) = names.iter().position(|n| *n == name).filter(|_| names.len() < options) {
            return misread(lines.number, 1, format!("option {} is called {name:?} like option {}", names.len() + 1, at + 1));
        }
        names.push(name);
    }
    match names.len() {
        n if n == options => Ok((names, String::new())),
        n if n == options + 1 => {
            let title = names.pop().unwrap_or_default();
            Ok((names, title))
        }
        n => misread(lines.number + 1, 1, format!("there are names for {n} options and not for {options}")),
    }
}

/// A name in quotes, or a bare one; a quote within is doubled.
fn unquoted(text: &str, line: usize) -> Result<String, Misread> {
    let Some(inner) = text.strip_prefix('"') else { return Ok(text.to_owned()) };
    match inner.rfind('"') {
        // what follows the closing quote is a remark
        Some(end) if inner[end + 1..].trim().is_empty() || inner[end + 1..].trim().starts_with('#') => {
            Ok(inner[..end].replace("\"\"", "\"").trim().to_owned())
        }
        _ => misread(line, 1, "a quote is opened and not closed"),
    }
}
