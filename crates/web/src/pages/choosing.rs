//! The part of a run's page where something is chosen: the options, the ballot, the count.

use std::fmt::Write;

use domain::practice::{CountView, Mark, OptionView, Standing, VoiceView};
use domain::{Id, Time, fund, practice};
use tally::{Fact, Marks};

use super::run::RunPage;
use crate::frame::The;
use crate::here::Here;

/// One bar of a count.
pub struct Bar {
    pub name: String,
    pub amount: String,
    /// Of the longest, in percent.
    pub percent: u32,
    pub chosen: bool,
}

/// A table of numbers: a heading for each column, and rows by option.
pub struct Grid {
    pub head: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
}

impl RunPage<'_> {
    /// What an option is called: a person's name, a time in the reader's zone, or its words.
    pub fn option_name(&self, number: impl The<u32>) -> String {
        let number = *number.the();
        let found = self.view.options.iter().find(|o| o.number == number);
        found.map_or_else(|| format!("{}", number + 1), |o| self.option_words(o))
    }

    pub fn option_words(&self, o: &OptionView) -> String {
        self.h.option_name(o.person, o.at, &o.title)
    }

    /// Options as they stand on the ballot.
    pub fn on_ballot(&self) -> impl Iterator<Item = &OptionView> {
        self.view.options.iter().filter(|o| o.standing == Standing::Stands)
    }

    pub fn may_option(&self, o: &OptionView, name: &str) -> bool {
        o.offers.iter().any(|offer| offer.name == name && offer.may())
    }

    /// Whether somebody put forward may still say this.
    pub fn may_say(&self, o: &OptionView, accepts: bool) -> bool {
        let says = |offer: &&domain::Offer| offer.name == "practice.stand" && offer.command["accepts"] == accepts;
        o.offers.iter().filter(says).any(domain::Offer::may)
    }

    pub fn is_me(&self, o: &OptionView) -> bool {
        o.person == Some(self.h.me)
    }

    pub fn standing_words(&self, o: &OptionView) -> (&'static str, String) {
        let (class, key) = match o.standing {
            Standing::Stands if o.chosen => ("moss", "option-chosen"),
            Standing::Stands if o.person.is_some() => ("teal", "option-stands"),
            Standing::Stands => ("", ""),
            Standing::Asked => ("amber", "option-asked"),
            Standing::Declined => ("", "option-declined"),
            Standing::TakenBack => ("", "option-taken-back"),
            Standing::SetAside => ("", "option-set-aside"),
            Standing::Barred => ("", "option-barred"),
        };
        (class, if key.is_empty() { String::new() } else { self.h.t(key) })
    }

    /// What is put forward: `ideas`, `people`, `times`.
    pub fn gathers(&self) -> &'static str {
        let run = self.h.world().practice.run(self.view.card.id);
        match run.and_then(|r| r.gather_rule()).map(|rule| rule.of) {
            Some(practice::Gathers::People) => "people",
            Some(practice::Gathers::Times) => "times",
            Some(practice::Gathers::Ideas) | None => "ideas",
        }
    }

    pub fn needs_reason(&self) -> bool {
        self.h.world().practice.run(self.view.card.id).and_then(|r| r.gather_rule()).is_some_and(|rule| rule.reason)
    }

    /// Who could be put forward and is not.
    pub fn candidates(&self) -> Vec<(Id, String)> {
        let world = self.h.world();
        let members = world.body.bodies.get(&self.view.card.body).map(|b| &b.members);
        let there = |id: &Id| self.view.options.iter().any(|o| o.person == Some(*id));
        let open = members.into_iter().flatten().filter(|id| !there(id) && world.body.active(**id).is_ok());
        let mut list: Vec<_> = open.map(|id| (*id, self.h.name(id))).collect();
        list.sort_by(|a, b| a.1.cmp(&b.1));
        list
    }

    /// The currency in which something is spent here, where it is: that of the fund which pays, else euros.
    pub fn spends(&self) -> Option<fund::Currency> {
        self.view.choose.as_ref().filter(|rule| rule.method.spends())?;
        let run = self.h.world().practice.run(self.view.card.id)?;
        practice::currency(self.h.world(), run).or_else(|| "EUR".to_owned().try_into().ok())
    }

    pub fn costs(&self, o: &OptionView) -> Option<String> {
        Some(self.h.money(i128::from(o.cost?), self.spends()?))
    }

    /// What there is to spend, and what the options cost together; once it is decided, what is spent and left.
    pub fn budget_words(&self) -> Option<String> {
        let currency = self.spends()?;
        if let (Some(budget), Some((_, outcome))) = (self.view.budget, &self.view.outcome) {
            let costs = self.view.options.iter().filter(|o| outcome.chosen.contains(&o.number)).filter_map(|o| o.cost);
            let (spent, budget) = (costs.map(i128::from).sum::<i128>(), i128::from(budget));
            return Some(self.h.s2("budget-spent", self.h.money(spent, currency), self.h.money(budget - spent, currency)));
        }
        let standing = self.view.options.iter().filter(|o| o.standing == Standing::Stands);
        let asked: i128 = standing.filter_map(|o| o.cost).map(i128::from).sum();
        let money = |amount: i128| self.h.money(amount, currency);
        Some(self.h.s2("budget-words", money(i128::from(self.view.budget?)), money(asked)))
    }

    /// How a ballot looks: `one`, `any`, `scores`, `dots`, `credits`, `places`.
    pub fn marks(&self) -> &'static str {
        match self.view.choose.as_ref().map(|rule| rule.method.marks()) {
            Some(Marks::One) => "one",
            Some(Marks::Scores) => "scores",
            Some(Marks::Dots) => "dots",
            Some(Marks::Credits) => "credits",
            Some(Marks::Places { .. }) => "places",
            Some(Marks::Any) | None => "any",
        }
    }

    /// What a voter is told about the ballot, with the numbers of its rule.
    pub fn marks_hint(&self) -> String {
        let Some(rule) = &self.view.choose else { return String::new() };
        let number = match rule.method.marks() {
            Marks::Scores => rule.top,
            Marks::Dots => rule.dots,
            Marks::Credits => rule.credits,
            _ => i64::from(self.view.seats),
        };
        let hint = self.h.l.a(&format!("ballot-{}", self.marks()), &[("n", number.to_string())]);
        if rule.method.name.starts_with("equal-shares") { format!("{hint} {}", self.h.t("ballot-share")) } else { hint }
    }

    /// The numbers to choose from beside one option.
    pub fn numbers(&self) -> Vec<i64> {
        match self.view.choose.as_ref().map(|rule| rule.method.marks()) {
            Some(Marks::Scores) => (0..=self.view.choose.as_ref().map_or(5, |rule| rule.top)).collect(),
            _ => (1..=self.on_ballot().count() as i64).collect(),
        }
    }

    /// The number this voice gave an option: as typed and refused, else as recorded.
    pub fn mark_of(&self, v: &VoiceView, o: &OptionView) -> String {
        if self.h.typed.as_ref().is_some_and(|t| t.form == "ballot") {
            return self.h.was("ballot", &format!("m.{}", o.number));
        }
        let given = v.response.iter().flat_map(|r| &r.marks).find(|m| m.option == o.number);
        given.map_or_else(String::new, |m| m.n.to_string())
    }

    pub fn ticked(&self, v: &VoiceView, o: &OptionView) -> &'static str {
        let one = self.h.typed.as_ref().is_some_and(|t| t.form == "ballot") && self.h.was("ballot", "o.mark") == o.number.to_string();
        if one || !self.mark_of(v, o).is_empty() { "checked" } else { "" }
    }

    /// A ballot in words: `1 Lisbon, 2 Porto`.
    pub fn ballot_words(&self, marks: &[Mark]) -> String {
        let mut marks = marks.to_vec();
        let best_first = self.marks() == "places";
        marks.sort_by_key(|m| if best_first { m.n } else { -m.n });
        let plain = matches!(self.marks(), "one" | "any");
        // the number stays beside its option, whichever way the words run
        let name = |m: &Mark| self.h.l.apart(self.option_name(m.option));
        let say = |m: &Mark| if plain { name(m) } else { self.h.l.apart(format!("{} {}", m.n, name(m))) };
        marks.iter().map(say).collect::<Vec<_>>().join(" · ")
    }

    /// The method in words.
    pub fn method_words(&self) -> String {
        self.view.choose.as_ref().map_or_else(String::new, |rule| self.h.t(format!("method-{}", rule.method.name)))
    }

    fn name_in(&self, count: &CountView, place: usize) -> String {
        count.options.get(place).map_or_else(String::new, |number| self.option_name(number))
    }

    /// One bar for each option: its first total.
    pub fn bars(&self, count: &CountView) -> Vec<Bar> {
        let totals = count.outcome.trace.iter().find_map(|fact| match fact {
            Fact::Totals { totals, .. } | Fact::Stage { totals, .. } => Some(totals.clone()),
            _ => None,
        });
        let totals = totals.unwrap_or_else(|| self.approvals(count));
        let number = |amount: &tally::Amount| amount.to_string().trim_start_matches('≈').parse::<f64>().unwrap_or(0.0);
        let most = totals.iter().map(|(_, a)| number(a)).fold(0.0, f64::max);
        let bar = |(place, amount): &(usize, tally::Amount)| Bar {
            name: self.name_in(count, *place),
            amount: short(amount),
            percent: if most > 0.0 { (number(amount).max(0.0) / most * 100.0).round() as u32 } else { 0 },
            chosen: count.outcome.winners.contains(place),
        };
        let mut bars: Vec<(f64, Bar)> = totals.iter().map(|t| (number(&t.1), bar(t))).collect();
        bars.sort_by(|a, b| b.0.total_cmp(&a.0));
        bars.into_iter().map(|(_, bar)| bar).collect()
    }

    /// How many marked each option, where a budget is spent.
    fn approvals(&self, count: &CountView) -> Vec<(usize, tally::Amount)> {
        let run = self.h.world().practice.run(self.view.card.id);
        let Some(contest) = run.filter(|_| self.spends().is_some()).and_then(|run| practice::contest(self.h.world(), run)) else {
            return Vec::new();
        };
        let marked = |number: &u32| {
            let ballots = practice::ballots(contest.round);
            ballots.filter(|r| r.marks.iter().any(|m| m.option == *number && m.n > 0)).count() as u64
        };
        count.options.iter().enumerate().map(|(place, number)| (place, tally::Amount::from(marked(number)))).collect()
    }

    /// Votes from stage to stage, where they are transferred.
    pub fn stages(&self, count: &CountView) -> Option<Grid> {
        let stages: Vec<_> = count
            .outcome
            .trace
            .iter()
            .filter_map(|fact| if let Fact::Stage { number, totals, .. } = fact { Some((number, totals)) } else { None })
            .collect();
        if stages.len() < 2 {
            return None;
        }
        let head = stages.iter().map(|(n, _)| self.h.s("count-stage", n.to_string())).collect();
        let cell = |place: usize, totals: &[(usize, tally::Amount)]| {
            totals.iter().find(|(p, _)| *p == place).map_or_else(|| "–".to_owned(), |(_, amount)| short(amount))
        };
        let row = |place: usize| (self.name_in(count, place), stages.iter().map(|(_, totals)| cell(place, totals)).collect());
        Some(Grid { head, rows: (0..count.options.len()).map(row).collect() })
    }

    /// On how many ballots each is preferred to each other, where pairs are compared.
    pub fn pairs(&self, count: &CountView) -> Option<Grid> {
        let matrix = count.outcome.trace.iter().find_map(|f| if let Fact::Preferred { matrix } = f { Some(matrix) } else { None })?;
        let head = (0..count.options.len()).map(|p| self.name_in(count, p)).collect();
        let cells =
            |a: usize, row: &[u64]| row.iter().enumerate().map(|(b, n)| if a == b { "·".to_owned() } else { n.to_string() }).collect();
        Some(Grid { head, rows: matrix.iter().enumerate().map(|(a, row)| (self.name_in(count, a), cells(a, row))).collect() })
    }

    /// The account of the count, as a text that can be followed with pen and paper.
    pub fn account(&self, count: &CountView) -> String {
        let names: Vec<String> = (0..count.options.len()).map(|p| self.name_in(count, p)).collect();
        tally::explain_in(&count.outcome, &names, &|key, args| self.h.l.a(&format!("trace-{key}"), args))
    }

    pub fn ties_words(&self, count: &CountView) -> String {
        count.ties.iter().map(|n| self.option_name(n)).collect::<Vec<_>>().join(&self.h.l.comma())
    }

    /// How to count the file again.
    pub fn recount(&self) -> String {
        let Some(rule) = &self.view.choose else { return String::new() };
        if rule.method.spends() {
            return format!("tensegrity tally {} {}.pb --ties file", rule.method.name, self.view.card.id.0);
        }
        let mut words = format!("tensegrity tally {} {}.csv --seats {}", rule.method.name, self.view.card.id.0, self.view.seats);
        match rule.method.marks() {
            Marks::Scores => write!(words, " --top {}", rule.top),
            Marks::Dots => write!(words, " --dots {}", rule.dots),
            Marks::Credits => write!(words, " --credits {}", rule.credits),
            _ => Ok(()),
        }
        .ok();
        words
    }

    /// What was chosen, by name.
    pub fn chosen_words(&self) -> String {
        let chosen = self.view.outcome.iter().flat_map(|(_, o)| &o.chosen);
        chosen.map(|n| self.option_name(n)).collect::<Vec<_>>().join(&self.h.l.comma())
    }

    pub fn lot_decided(&self) -> bool {
        self.view.outcome.as_ref().is_some_and(|(_, o)| o.lot)
    }

    /// The earliest time that a field for times takes.
    pub fn soonest(&self) -> String {
        self.h.l.local_minute(Time(self.h.now.0 + 3_600_000))
    }
}

/// A number as pages show it: fixed places that are all zero are left out.
fn short(amount: &tally::Amount) -> String {
    let text = amount.to_string();
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// The ballots of a budget as Pabulib has them, the projects in the order that breaks ties.
fn pabulib(run: &practice::Run, places: u32, round: &practice::Round, ties: &[u32], names: &[String]) -> String {
    let plain = |text: &str| text.replace(['\n', '\r', ';', '"'], " ");
    let given: Vec<_> = practice::ballots(round).filter(|r| !r.marks.is_empty()).collect();
    let amount = |units: u64| tally::Amount::fixed(i128::from(units), places);
    let budget = amount(run.budget.unwrap_or_default());
    let mut file = format!(
        "META\nkey;value\ndescription;{}\nnum_projects;{}\nnum_votes;{}\nbudget;{budget}\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n",
        run.id.0,
        ties.len(),
        given.len()
    );
    for (number, name) in ties.iter().zip(names) {
        let cost = amount(run.items.get(*number as usize).and_then(|i| i.option.cost).unwrap_or_default());
        file += &format!("{};{cost};{}\n", number + 1, plain(name));
    }
    file += "VOTES\nvoter_id;vote\n";
    for (voter, response) in given.iter().enumerate() {
        let marked = response.marks.iter().filter(|m| m.n > 0 && ties.contains(&m.option)).map(|m| (m.option + 1).to_string());
        file += &format!("{};{}\n", voter + 1, marked.collect::<Vec<_>>().join(","));
    }
    file
}

/// The ballots of a run as a matrix, an option a column in the order that breaks ties, so that a
/// count of the file comes to the same; nothing while they are sealed.
pub fn ballots(h: &Here, id: Id) -> Option<String> {
    let run = h.world().practice.run(id)?;
    if run.hides_ballots() {
        return None;
    }
    let practice::Contest { round, ties, .. } = practice::contest(h.world(), run)?;
    let name = |number: &u32| {
        let option = &run.items.get(*number as usize)?.option;
        // a file has its times as other programs read them
        Some(option.at.map_or_else(|| h.option_name(option.person, None, &option.title), |at| h.iso(at)))
    };
    let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\"").replace(['\n', '\r'], " "));
    let mut names: Vec<String> = ties.iter().map(|n| name(n).unwrap_or_else(|| (n + 1).to_string())).collect();
    for at in 0..names.len() {
        // two options of one name are told apart by their numbers
        if names.iter().filter(|n| **n == names[at]).count() > 1 {
            names[at] = format!("{} ({})", names[at], ties[at] + 1);
        }
    }
    if run.choose_rule().is_some_and(|rule| rule.method.spends()) {
        let places = practice::currency(h.world(), run).map_or(0, |c| c.places());
        return Some(pabulib(run, places, round, &ties, &names));
    }
    let mut file = names.into_iter().map(quoted).collect::<Vec<_>>().join(",") + "\n";
    for response in practice::ballots(round).filter(|r| !r.marks.is_empty()) {
        let cell = |number: &u32| response.marks.iter().find(|m| m.option == *number).map_or_else(String::new, |m| m.n.to_string());
        file += &(ties.iter().map(cell).collect::<Vec<_>>().join(",") + "\n");
    }
    Some(file)
}
