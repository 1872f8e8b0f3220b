//! A count in words, for people who want to follow it.

use std::fmt::Write;

use crate::outcome::{Fact, Outcome, Stopped, TieBreak};
use crate::{Amount, Choice};

/// The trace of an outcome as lines of plain text, with the names of the options.
pub fn explain(outcome: &Outcome, names: &[String]) -> String {
    let words = Words { names };
    let mut text = String::new();
    for fact in &outcome.trace {
        words.fact(fact, &mut text);
    }
    if outcome.lots.is_empty() {
        text.push_str("No lot decided anything.\n");
    } else {
        text.push_str("A lot decided: somewhere only the tie order, drawn before the count, made the difference.\n");
    }
    text
}

struct Words<'n> {
    names: &'n [String],
}

impl Words<'_> {
    fn name(&self, choice: Choice) -> &str {
        self.names.get(choice).map_or("?", String::as_str)
    }

    fn list(&self, choices: &[Choice]) -> String {
        choices.iter().map(|c| self.name(*c)).collect::<Vec<_>>().join(", ")
    }

    fn fact(&self, fact: &Fact, text: &mut String) {
        let line = match fact {
            Fact::Ballots { valid, empty, seats } => ballots(*valid, *empty, *seats),
            Fact::Quota { votes } => format!("Quota: {votes} votes."),
            Fact::Stage { number, totals, exhausted, lost } => return self.stage(*number, totals, exhausted, lost, text),
            Fact::Totals { what, totals } => return self.table(what, totals, text),
            Fact::Elected { option, votes, .. } => format!("  {} is elected with {votes}.", self.name(*option)),
            Fact::ElectedLast { option, votes, .. } => {
                format!("  {} is elected with {votes}: as many are left as seats are.", self.name(*option))
            }
            Fact::Surplus { option, surplus, votes } => {
                format!("  The surplus of {} moves on: {surplus} of {votes}.", self.name(*option))
            }
            Fact::Eliminated { option, votes } => format!("  {} has the fewest, {votes}, and goes.", self.name(*option)),
            Fact::Tie { among, taken, by } => format!("  Tied: {}. {}: {}.", self.list(among), reason(*by), self.name(*taken)),
            Fact::Finalists { first, second } => format!("Into the run-off go {} and {}.", self.name(*first), self.name(*second)),
            Fact::Runoff { first, second, for_first, for_second } => {
                format!("Run-off: {} on {for_first} ballots, {} on {for_second}.", self.name(*first), self.name(*second))
            }
            Fact::Preferred { matrix } => return self.matrix("Preferred on so many ballots (row over column):", matrix, text),
            Fact::Paths { matrix } => return self.matrix("Strongest paths (row to column):", matrix, text),
            Fact::Condorcet { winner, loser, smith } => self.condorcet(*winner, *loser, smith),
            Fact::Locked { winner, loser, margin } => {
                format!("  {} over {} by {margin}: locked.", self.name(*winner), self.name(*loser))
            }
            Fact::NotLocked { winner, loser, margin } => {
                format!("  {} over {} by {margin}: left out, it would close a circle.", self.name(*winner), self.name(*loser))
            }
            Fact::Endowment { each, voters } => format!("Each of {voters} voters has {each}."),
            Fact::Funded { project, cost, supporters, price } => {
                format!("  {} is funded: {cost}, approved by {supporters}, at most {price} each.", self.name(*project))
            }
            Fact::Passed { project, cost, left } => format!("  {} does not fit: {cost}, and {left} is left.", self.name(*project)),
            Fact::Spent { total, budget } => format!("Spent: {total} of {budget}."),
            Fact::Raised { times, each, why } => {
                let why = match why {
                    Stopped::WouldOverspend => "one more would spend more than there is",
                    Stopped::Exhausted => "nothing that is left fits",
                };
                format!("Everybody's share was raised {times} times, to {each}; {why}.")
            }
            Fact::Matched { project, contributed, subsidy, matched } => {
                format!("  {}: contributed {contributed}, raw subsidy {subsidy}, matched with {matched}.", self.name(*project))
            }
            Fact::NoBallots => "There is no ballot; nothing is decided.".to_owned(),
        };
        text.push_str(&line);
        text.push('\n');
    }

    fn stage(&self, number: u32, totals: &[(Choice, Amount)], exhausted: &Amount, lost: &Amount, text: &mut String) {
        let _ = writeln!(text, "Stage {number}");
        self.rows(totals, text);
        let _ = writeln!(text, "    on no one any more: {exhausted}; lost by cutting: {lost}");
    }

    fn table(&self, what: &str, totals: &[(Choice, Amount)], text: &mut String) {
        let _ = writeln!(text, "{what}:");
        self.rows(totals, text);
    }

    fn rows(&self, totals: &[(Choice, Amount)], text: &mut String) {
        let width = totals.iter().map(|(c, _)| self.name(*c).chars().count()).max().unwrap_or(0);
        for (choice, amount) in totals {
            let _ = writeln!(text, "    {:width$}  {amount:>16}", self.name(*choice));
        }
    }

    fn matrix(&self, title: &str, matrix: &[Vec<u64>], text: &mut String) {
        let _ = writeln!(text, "{title}");
        let width = self.names.iter().map(|n| n.chars().count()).max().unwrap_or(0);
        let cell = matrix.iter().flatten().map(|n| n.to_string().len()).max().unwrap_or(1).max(2);
        for (a, row) in matrix.iter().enumerate() {
            let cells: Vec<String> =
                row.iter().enumerate().map(|(b, n)| if a == b { format!("{:>cell$}", "·") } else { format!("{n:>cell$}") }).collect();
            let _ = writeln!(text, "    {:width$}  {}", self.name(a), cells.join(" "));
        }
    }

    fn condorcet(&self, winner: Option<Choice>, loser: Option<Choice>, smith: &[Choice]) -> String {
        let mut line = match winner {
            Some(winner) => format!("{} beats every other in a pair.", self.name(winner)),
            None => format!("Nobody beats every other in a pair; {} beat all the rest.", self.list(smith)),
        };
        if let Some(loser) = loser {
            let _ = write!(line, " {} loses to every other.", self.name(loser));
        }
        line
    }
}

fn ballots(valid: u64, empty: u64, seats: usize) -> String {
    let mut line = format!("{valid} ballots count");
    if empty > 0 {
        let _ = write!(line, ", {empty} are empty");
    }
    match seats {
        0 => line.push('.'),
        1 => line.push_str("; one is chosen."),
        n => {
            let _ = write!(line, "; {n} are chosen.");
        }
    }
    line
}

fn reason(by: TieBreak) -> String {
    match by {
        TieBreak::EarlierStage(stage) => format!("At stage {stage} they differed"),
        TieBreak::Preferences => "More ballots prefer".to_owned(),
        TieBreak::TopScores => "More top scores for".to_owned(),
        TieBreak::Totals => "The higher sum is that of".to_owned(),
        TieBreak::Supporters => "More supporters are behind".to_owned(),
        TieBreak::Cost => "The cheapest is".to_owned(),
        TieBreak::Borda => "The Borda count among them is highest for".to_owned(),
        TieBreak::Lot => "By lot".to_owned(),
    }
}
