//! Votes on one text: a column of yes, no and abstain under a title.

use std::io::BufRead;

use super::{Lines, Misread, fields, misread};
use crate::Count;

/// What a column of votes holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Votes {
    /// What the first line says.
    pub title: String,
    /// The electorate is everybody who votes here; the file knows of no others.
    pub count: Count,
}

/// Reads a column of votes.
///
/// # Errors
/// Line and column of what is no vote.
pub fn votes(input: &mut dyn BufRead) -> Result<Votes, Misread> {
    let mut lines = Lines::new(input);
    let mut votes = Votes { title: String::new(), count: Count::default() };
    while let Some(text) = lines.next()? {
        let text = text.to_owned();
        if text.trim().is_empty() && lines.number > 1 {
            continue;
        }
        let cells = fields(&text, lines.number, ',')?;
        let [(column, word)] = &cells[..] else {
            let column = cells.get(1).map_or(1, |(column, _)| *column);
            return misread(lines.number, column, "yes and no stand in one column");
        };
        let word = word.trim();
        if lines.number == 1 {
            if word.is_empty() || is_vote(word) {
                return misread(1, *column, "the first line says what is voted on, and the votes follow");
            }
            word.clone_into(&mut votes.title);
            continue;
        }
        votes.count.electorate += 1;
        match word.to_ascii_lowercase().as_str() {
            "yes" => votes.count.yes += 1,
            "no" => votes.count.no += 1,
            "abstain" => votes.count.abstain += 1,
            _ => return misread(lines.number, *column, format!("{word:?} is neither yes, no nor abstain")),
        }
    }
    if lines.number == 0 {
        return misread(1, 1, "the file is empty");
    }
    Ok(votes)
}

fn is_vote(word: &str) -> bool {
    ["yes", "no", "abstain"].iter().any(|vote| word.eq_ignore_ascii_case(vote))
}
