//! A count in words, for people who want to follow it. The sentences are in [`ENGLISH`]; whoever speaks
//! another language brings their own for the same keys.

use std::fmt::Write;

use crate::outcome::{Fact, Outcome, Stopped, TieBreak};
use crate::{Amount, Choice};

/// Every sentence by its key; what stands in braces is put in. Numbers choose between forms only in languages
/// that bring their own sentences.
pub const ENGLISH: &[(&str, &str)] = &[
    ("ballots", "{valid} ballots count, {empty} are empty; {seats} are to be chosen."),
    ("ballots-spend", "{valid} ballots count, {empty} are empty."),
    ("quota", "Quota: {votes} votes."),
    ("stage", "Stage {number}"),
    ("stage-gone", "on no one any more: {exhausted}; lost by cutting: {lost}"),
    ("totals-votes", "Votes:"),
    ("totals-approvals", "Approvals:"),
    ("totals-scores", "Scores, added up:"),
    ("totals-means", "Scores, on average:"),
    ("totals-supporters", "Supporters:"),
    ("totals-dots", "Dots:"),
    ("totals-borda", "Borda points:"),
    ("totals-copeland", "Copeland: pairs won, less pairs lost:"),
    ("elected", "{option} is elected with {votes}."),
    ("elected-last", "{option} is elected with {votes}: as many are left as seats are."),
    ("surplus", "The surplus of {option} moves on: {surplus} of {votes}."),
    ("eliminated", "{option} has the fewest, {votes}, and goes."),
    ("tie", "Tied: {among}. {reason}: {taken}."),
    ("tie-earlier", "At stage {stage} they differed"),
    ("tie-preferences", "More ballots prefer"),
    ("tie-top-scores", "More top scores for"),
    ("tie-totals", "The higher sum is that of"),
    ("tie-supporters", "More supporters are behind"),
    ("tie-cost", "The cheapest is"),
    ("tie-borda", "The Borda count among them is highest for"),
    ("tie-lot", "By lot"),
    ("finalists", "Into the run-off go {first} and {second}."),
    ("runoff", "Run-off: {first} on {x} ballots, {second} on {y}."),
    ("preferred", "Preferred on so many ballots (row over column):"),
    ("paths", "Strongest paths (row to column):"),
    ("condorcet", "{option} beats every other in a pair."),
    ("condorcet-none", "Nobody beats every other in a pair; these beat all the rest: {smith}."),
    ("condorcet-loser", "{option} loses to every other."),
    ("locked", "{winner} over {loser} by {margin}: locked."),
    ("not-locked", "{winner} over {loser} by {margin}: left out, it would close a circle."),
    ("endowment", "Each of {voters} voters has {each}."),
    ("funded", "{option} is funded: {cost}, approved by {supporters}, at most {price} each."),
    ("short", "{option} is not funded by shares: it costs {cost}, and those who want it ({supporters}) have {left} left together."),
    ("passed", "{option} does not fit: {cost}, and {left} is left."),
    ("spent", "Spent: {total} of {budget}."),
    ("raised", "So that less is left over, everybody's share was raised {times} times, to {each}; {why}."),
    ("raised-overspend", "one more would spend more than there is"),
    ("raised-exhausted", "nothing that is left fits"),
    ("raised-enough", "that is as often as the method does it"),
    ("matched", "{option}: contributed {contributed}, raw subsidy {subsidy}, matched with {matched}."),
    ("no-ballots", "There is no ballot; nothing is decided."),
    ("no-lot", "No lot decided anything."),
    ("lot", "A lot decided: somewhere only the tie order, drawn before the count, made the difference."),
];

/// The trace of an outcome as lines of plain English, with the names of the options.
pub fn explain(outcome: &Outcome, names: &[String]) -> String {
    explain_in(outcome, names, &english)
}

/// The same in sentences of one's own: `say` is given a key of [`ENGLISH`] and what is put in.
pub fn explain_in(outcome: &Outcome, names: &[String], say: &Say) -> String {
    let mut words = Words { names, say, text: String::new() };
    for fact in &outcome.trace {
        words.fact(fact);
    }
    let lot = if outcome.lots.is_empty() { "no-lot" } else { "lot" };
    words.line("", lot, &[]);
    words.text
}

/// A sentence by its key, with what is put in.
pub type Say<'s> = dyn Fn(&str, &[(&'static str, String)]) -> String + 's;

fn english(key: &str, args: &[(&'static str, String)]) -> String {
    let sentence = ENGLISH.iter().find(|(k, _)| *k == key).map_or(key, |(_, sentence)| sentence);
    args.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

struct Words<'n> {
    names: &'n [String],
    say: &'n Say<'n>,
    text: String,
}

impl Words<'_> {
    fn name(&self, choice: Choice) -> String {
        self.names.get(choice).cloned().unwrap_or_else(|| "?".to_owned())
    }

    fn list(&self, choices: &[Choice]) -> String {
        choices.iter().map(|c| self.name(*c)).collect::<Vec<_>>().join(", ")
    }

    fn line(&mut self, indent: &str, key: &str, args: &[(&'static str, String)]) {
        let sentence = (self.say)(key, args);
        let _ = writeln!(self.text, "{indent}{sentence}");
    }

    /// A line about one option, indented as a part of a stage.
    fn about(&mut self, option: Choice, key: &str, args: &[(&'static str, String)]) {
        let all: Vec<(&'static str, String)> = std::iter::once(("option", self.name(option))).chain(args.iter().cloned()).collect();
        self.line("  ", key, &all);
    }

    fn fact(&mut self, fact: &Fact) {
        match fact {
            Fact::Ballots { valid, empty, seats } => {
                let args = [("valid", valid.to_string()), ("empty", empty.to_string()), ("seats", seats.to_string())];
                self.line("", if *seats == 0 { "ballots-spend" } else { "ballots" }, &args);
            }
            Fact::Quota { votes } => self.line("", "quota", &[("votes", votes.to_string())]),
            Fact::Stage { number, totals, exhausted, lost } => self.stage(*number, totals, exhausted, lost),
            Fact::Totals { what, totals } => {
                self.line("", &format!("totals-{what}"), &[]);
                self.rows(totals);
            }
            Fact::Elected { option, votes, .. } => self.about(*option, "elected", &[("votes", votes.to_string())]),
            Fact::ElectedLast { option, votes, .. } => self.about(*option, "elected-last", &[("votes", votes.to_string())]),
            Fact::Surplus { option, surplus, votes } => {
                self.about(*option, "surplus", &[("surplus", surplus.to_string()), ("votes", votes.to_string())]);
            }
            Fact::Eliminated { option, votes } => self.about(*option, "eliminated", &[("votes", votes.to_string())]),
            Fact::Tie { among, taken, by } => {
                let reason = self.reason(*by);
                self.line("  ", "tie", &[("among", self.list(among)), ("reason", reason), ("taken", self.name(*taken))]);
            }
            Fact::Finalists { first, second } => {
                self.line("", "finalists", &[("first", self.name(*first)), ("second", self.name(*second))]);
            }
            Fact::Runoff { first, second, for_first, for_second } => {
                let (first, second) = (self.name(*first), self.name(*second));
                let args = [("first", first), ("second", second), ("x", for_first.to_string()), ("y", for_second.to_string())];
                self.line("", "runoff", &args);
            }
            Fact::Preferred { matrix } => self.matrix("preferred", matrix),
            Fact::Paths { matrix } => self.matrix("paths", matrix),
            Fact::Condorcet { winner, loser, smith } => self.condorcet(*winner, *loser, smith),
            Fact::Locked { winner, loser, margin } => self.pair("locked", *winner, *loser, &margin.to_string()),
            Fact::NotLocked { winner, loser, margin } => self.pair("not-locked", *winner, *loser, &margin.to_string()),
            money => self.money(money),
        }
    }

    /// What is spent, and how it came to that.
    fn money(&mut self, fact: &Fact) {
        match fact {
            Fact::Endowment { each, voters } => self.line("", "endowment", &[("voters", voters.to_string()), ("each", each.to_string())]),
            Fact::Funded { project, cost, supporters, price } => {
                let args = [("cost", cost.to_string()), ("supporters", supporters.to_string()), ("price", price.to_string())];
                self.about(*project, "funded", &args);
            }
            Fact::Short { project, cost, supporters, left } => {
                let args = [("cost", cost.to_string()), ("supporters", supporters.to_string()), ("left", left.to_string())];
                self.about(*project, "short", &args);
            }
            Fact::Passed { project, cost, left } => {
                self.about(*project, "passed", &[("cost", cost.to_string()), ("left", left.to_string())]);
            }
            Fact::Spent { total, budget } => self.line("", "spent", &[("total", total.to_string()), ("budget", budget.to_string())]),
            Fact::Raised { times, each, why } => {
                let why = match why {
                    Stopped::WouldOverspend => "raised-overspend",
                    Stopped::Exhausted => "raised-exhausted",
                    Stopped::OftenEnough => "raised-enough",
                };
                let why = (self.say)(why, &[]);
                self.line("", "raised", &[("times", times.to_string()), ("each", each.to_string()), ("why", why)]);
            }
            Fact::Matched { project, contributed, subsidy, matched } => {
                let args = [("contributed", contributed.to_string()), ("subsidy", subsidy.to_string()), ("matched", matched.to_string())];
                self.about(*project, "matched", &args);
            }
            _ => self.line("", "no-ballots", &[]),
        }
    }

    fn pair(&mut self, key: &str, winner: Choice, loser: Choice, margin: &str) {
        self.line("  ", key, &[("winner", self.name(winner)), ("loser", self.name(loser)), ("margin", margin.to_owned())]);
    }

    fn stage(&mut self, number: u32, totals: &[(Choice, Amount)], exhausted: &Amount, lost: &Amount) {
        self.line("", "stage", &[("number", number.to_string())]);
        self.rows(totals);
        self.line("    ", "stage-gone", &[("exhausted", exhausted.to_string()), ("lost", lost.to_string())]);
    }

    fn rows(&mut self, totals: &[(Choice, Amount)]) {
        let width = totals.iter().map(|(c, _)| self.name(*c).chars().count()).max().unwrap_or(0);
        for (choice, amount) in totals {
            let name = self.name(*choice);
            let _ = writeln!(self.text, "    {name:width$}  {amount:>16}");
        }
    }

    fn matrix(&mut self, title: &str, matrix: &[Vec<u64>]) {
        self.line("", title, &[]);
        let width = self.names.iter().map(|n| n.chars().count()).max().unwrap_or(0);
        let cell = matrix.iter().flatten().map(|n| n.to_string().len()).max().unwrap_or(1).max(2);
        for (a, row) in matrix.iter().enumerate() {
            let cells: Vec<String> =
                row.iter().enumerate().map(|(b, n)| if a == b { format!("{:>cell$}", "·") } else { format!("{n:>cell$}") }).collect();
            let name = self.name(a);
            let _ = writeln!(self.text, "    {name:width$}  {}", cells.join(" "));
        }
    }

    fn condorcet(&mut self, winner: Option<Choice>, loser: Option<Choice>, smith: &[Choice]) {
        match winner {
            Some(winner) => self.line("", "condorcet", &[("option", self.name(winner))]),
            None => self.line("", "condorcet-none", &[("smith", self.list(smith))]),
        }
        if let Some(loser) = loser {
            self.line("", "condorcet-loser", &[("option", self.name(loser))]);
        }
    }

    fn reason(&self, by: TieBreak) -> String {
        let key = match by {
            TieBreak::EarlierStage(stage) => return (self.say)("tie-earlier", &[("stage", stage.to_string())]),
            TieBreak::Preferences => "tie-preferences",
            TieBreak::TopScores => "tie-top-scores",
            TieBreak::Totals => "tie-totals",
            TieBreak::Supporters => "tie-supporters",
            TieBreak::Cost => "tie-cost",
            TieBreak::Borda => "tie-borda",
            TieBreak::Lot => "tie-lot",
        };
        (self.say)(key, &[])
    }
}
