//! Pabulib (`.pb`): sections META, PROJECTS and VOTES, fields separated by semicolons.

use std::collections::{HashMap, HashSet};
use std::io::BufRead;

use super::{Ballots, Election, Lines, Misread, fields, misread};
use crate::Budget;

/// Decimals of the currency that are kept.
const PLACES_MAX: usize = 6;

/// An amount as its digits before and after the point.
#[derive(Clone, Debug)]
struct Decimal {
    whole: String,
    part: String,
}

impl Decimal {
    fn read(text: &str, line: usize, column: usize) -> Result<Decimal, Misread> {
        let plain = text.trim().replace(',', ".");
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let part = part.trim_end_matches('0');
        let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || whole.len() > 13 || !digits(whole) || !digits(part) || part.len() > PLACES_MAX {
            return misread(line, column, format!("{text:?} is not an amount such as 1200 or 1200.50"));
        }
        Ok(Decimal { whole: whole.to_owned(), part: part.to_owned() })
    }

    fn units(&self, places: usize) -> u64 {
        format!("{}{:0<places$}", self.whole, self.part).parse().unwrap_or(u64::MAX)
    }
}

/// Reads a Pabulib file with approvals.
///
/// # Errors
/// Line and column of what is not Pabulib; votes that are no approvals.
pub fn pabulib(input: &mut dyn BufRead) -> Result<Election, Misread> {
    let mut lines = Lines::new(input);
    let mut file = File::default();
    let mut section = String::new();
    let mut columns: Option<Vec<String>> = None;
    while let Some(text) = lines.next()? {
        let text = text.to_owned();
        let line = lines.number;
        if text.trim().is_empty() {
            continue;
        }
        if let Some(next) = ["META", "PROJECTS", "VOTES"].into_iter().find(|s| text.trim().eq_ignore_ascii_case(s)) {
            file.may_begin(next, line)?;
            (section, columns) = (next.to_owned(), None);
            continue;
        }
        let cells = fields(&text, line, ';')?;
        let Some(names) = &columns else {
            columns = Some(cells.into_iter().map(|(_, name)| name.trim().to_ascii_lowercase()).collect());
            file.columns(&section, columns.as_deref().unwrap_or_default(), line)?;
            continue;
        };
        let cell =
            |name: &str| names.iter().position(|n| n == name).and_then(|at| cells.get(at)).map(|(column, text)| (*column, text.trim()));
        match section.as_str() {
            "META" => file.meta(line, &cells),
            "PROJECTS" => file.project(line, cell("project_id"), cell("cost"))?,
            "VOTES" => file.vote(line, cell("voter_id"), cell("vote"))?,
            _ => return misread(line, 1, "the file begins with the line META"),
        }
    }
    file.election(lines.number)
}

#[derive(Default)]
struct File {
    /// By key the value, with the line and column of the value.
    meta: HashMap<String, (String, (usize, usize))>,
    meta_at: usize,
    names: Vec<String>,
    number: HashMap<String, u32>,
    costs: Vec<Decimal>,
    ballots: HashMap<Vec<u32>, u64>,
    voters: HashSet<Box<str>>,
    votes: u64,
}

impl File {
    fn may_begin(&mut self, section: &str, line: usize) -> Result<(), Misread> {
        match section {
            "PROJECTS" if self.meta.is_empty() => misread(line, 1, "before PROJECTS stands META"),
            "VOTES" if self.names.is_empty() => misread(line, 1, "before VOTES stand PROJECTS"),
            "VOTES" => match self.meta.get("vote_type").map(|(kind, at)| (kind.as_str(), *at)) {
                Some(("approval" | "choose-1", _)) => Ok(()),
                Some((other, (line, column))) => {
                    misread(line, column, format!("the votes are of type {other:?}; only approvals can be counted"))
                }
                None => misread(self.meta_at.max(1), 1, "META has no vote_type"),
            },
            _ => Ok(()),
        }
    }

    fn columns(&self, section: &str, columns: &[String], line: usize) -> Result<(), Misread> {
        let needed: &[&str] = match section {
            "PROJECTS" => &["project_id", "cost"],
            "VOTES" => &["vote"],
            _ => &[],
        };
        match needed.iter().find(|name| !columns.iter().any(|c| c == *name)) {
            Some(name) => misread(line, 1, format!("{section} has no column {name}")),
            None => Ok(()),
        }
    }

    fn meta(&mut self, line: usize, cells: &[(usize, String)]) {
        if let [(_, key), (column, value), ..] = cells {
            self.meta.insert(key.trim().to_ascii_lowercase(), (value.trim().to_owned(), (line, *column)));
            self.meta_at = line;
        }
    }

    /// A number that META announces is that of the file; one that was cut short is not counted.
    fn announced(&self, key: &str, what: &str, found: u64) -> Result<(), Misread> {
        match self.meta.get(key) {
            Some((said, (line, column))) if said.parse() != Ok(found) => {
                misread(*line, *column, format!("{key} is {said}, and the file has {found} {what}"))
            }
            _ => Ok(()),
        }
    }

    fn project(&mut self, line: usize, id: Option<(usize, &str)>, cost: Option<(usize, &str)>) -> Result<(), Misread> {
        let Some((column, id)) = id.filter(|(_, id)| !id.is_empty()) else { return misread(line, 1, "this project has no project_id") };
        let Some((at, cost)) = cost else { return misread(line, 1, "this project has no cost") };
        let cost = Decimal::read(cost, line, at)?;
        if cost.units(PLACES_MAX) == 0 {
            return misread(line, at, "a project costs more than nothing");
        }
        if self.number.insert(id.to_owned(), self.names.len() as u32).is_some() {
            return misread(line, column, format!("project {id:?} stands here twice"));
        }
        self.names.push(id.to_owned());
        self.costs.push(cost);
        Ok(())
    }

    fn vote(&mut self, line: usize, voter: Option<(usize, &str)>, vote: Option<(usize, &str)>) -> Result<(), Misread> {
        match voter {
            Some((column, voter)) if !voter.is_empty() && !self.voters.insert(voter.into()) => {
                return misread(line, column, format!("voter {voter:?} votes here for the second time"));
            }
            _ => {}
        }
        let (column, vote) = vote.unwrap_or((1, ""));
        let mut projects = Vec::new();
        for id in vote.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            let Some(number) = self.number.get(id) else {
                return misread(line, column, format!("project {id:?} is not among the projects"));
            };
            if projects.contains(number) {
                return misread(line, column, format!("project {id:?} stands in this vote twice"));
            }
            projects.push(*number);
        }
        projects.sort_unstable();
        *self.ballots.entry(projects).or_default() += 1;
        self.votes += 1;
        Ok(())
    }

    fn election(self, last: usize) -> Result<Election, Misread> {
        let Some((budget, (line, column))) = self.meta.get("budget") else { return misread(last.max(1), 1, "META has no budget") };
        let budget = Decimal::read(budget, *line, *column)?;
        self.announced("num_projects", "projects", self.names.len() as u64)?;
        self.announced("num_votes", "votes", self.votes)?;
        let places = self.costs.iter().chain([&budget]).map(|d| d.part.len()).max().unwrap_or(0);
        let mut ballots: Vec<_> = self.ballots.into_iter().collect();
        ballots.sort_unstable();
        let costs = self.costs.iter().map(|c| c.units(places)).collect();
        let budget = Budget { budget: budget.units(places), costs, places: places as u32, ballots };
        let title = self.meta.get("description").map(|(title, _)| title.clone()).unwrap_or_default();
        Ok(Election { title, names: self.names, seats: None, ballots: Ballots::Budget(budget) })
    }
}
