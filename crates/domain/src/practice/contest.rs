//! What is chosen from: options put forward by voices or named by the proposer, people among them who
//! are asked whether they stand, and what a ballot among options must look like.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tally::read::{Ballots, Cell, Election, Table};
use tally::{Budget, Marks, TieOrder};

use super::run::{Contribution, Round, Run};
use super::template::{ChooseRule, GatherRule, Gathers, Step};
use super::{Counts, Event, ProposeArgs, Template, Title, Words, lending, rules};
use crate::kernel::{BodyId, Code, Id, MemberId, Ref, Refusal, RunId, Time, refuse};
use crate::mandate::{self, Seat, SeatRef};
use crate::{Effect, World, fund};

/// A run has at most this many options.
pub const OPTIONS_MAX: usize = 100;
/// A document has at most this many points.
pub const POINTS_MAX: usize = 60;
/// The most that an option may cost, in minor units of the currency.
pub const COST_MAX: u64 = 1_000_000_000_000_000;

/// Something that can be chosen, as it is put forward.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionArgs {
    pub title: Title,
    /// Why, or what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// Who it is, where people are chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<MemberId>,
    /// When it is, where a time is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
    /// What it costs, in minor units, where a budget is spent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u64>,
    /// The other points it rests on, counted from zero, where a document is aligned on: if one of them is
    /// reworded, this one is asked about again, too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<u32>,
}

/// An option of a run, known by its number, counted from zero.
#[derive(Clone)]
pub struct Item {
    /// The entry that put it forward.
    pub id: Id,
    pub option: OptionArgs,
    /// The voice that put it forward; nobody's where the proposal named it.
    pub voice: Option<Id>,
    pub by: MemberId,
    pub at: Time,
    pub standing: Standing,
    /// Why another was asked about instead, and who said so.
    pub aside: Option<Contribution>,
}

/// Whether an option can be chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Stands,
    /// A person who has not said whether they stand.
    Asked,
    Declined,
    TakenBack,
    /// Was chosen, and another is asked about instead.
    SetAside,
    /// Could not hold the seat, and is not counted.
    Barred,
}

/// One mark of a ballot: a place, a score, dots, votes, or 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub option: u32,
    pub n: i64,
}

/// What a count came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picked {
    /// The options chosen, in the order in which they were.
    pub chosen: Vec<u32>,
    /// Whether a lot decided anywhere.
    pub lot: bool,
}

/// The first entry that nobody but who made it may see yet: an option of a sealed step, a ballot of a
/// sealed round. What comes before it is the record that may be handed out.
pub fn hidden_from(world: &World) -> Option<Id> {
    let hidden = |run: &Run| {
        let options = run.hides_options().then(|| run.items.iter().filter(|i| i.voice.is_some()).map(|i| i.id).min()).flatten();
        let ballots = run.first_ballot.filter(|_| run.hides_ballots());
        options.into_iter().chain(ballots).min()
    };
    world.practice.open_runs().filter_map(hidden).min()
}

/// Whether an entry is hidden from everybody for now.
pub fn hides(world: &World, event: &crate::Event) -> bool {
    let crate::Event::Practice(event) = event else { return false };
    let run = event.run().and_then(|id| world.practice.run(id));
    match event {
        Event::PutForward { .. } | Event::TookBack { .. } | Event::Stood { .. } => run.is_some_and(Run::hides_options),
        // a ballot that lasts once more has been carried and cast for already
        Event::Marked { .. } | Event::Voted { .. } | Event::Cast { .. } | Event::Carried { .. } => run.is_some_and(Run::hides_ballots),
        _ => false,
    }
}

impl Run {
    /// The rule by which its options are gathered.
    pub fn gather_rule(&self) -> Option<&GatherRule> {
        self.template.gather()
    }

    /// The rule by which it chooses.
    pub fn choose_rule(&self) -> Option<&ChooseRule> {
        self.template.chooses()
    }

    /// The options that can be chosen, by number.
    pub fn standing(&self) -> impl Iterator<Item = (u32, &Item)> {
        (0u32..).zip(&self.items).filter(|(_, item)| item.standing == Standing::Stands)
    }

    /// What was chosen, once it was counted.
    pub fn chosen(&self) -> impl Iterator<Item = &Item> {
        self.picked.iter().flat_map(|p| &p.chosen).filter_map(|n| self.items.get(*n as usize))
    }

    /// Whether options are hidden from all but those who put them forward: until the step is over.
    pub fn hides_options(&self) -> bool {
        matches!(self.step(), Step::Gather(rule) if rule.sealed) && self.stage.over.is_none() && self.is_open()
    }

    /// Whether ballots are hidden from all but those who gave them: until they are counted.
    pub fn hides_ballots(&self) -> bool {
        let sealed = match self.step() {
            Step::Choose(rule) => rule.sealed && self.picked.is_none(),
            Step::Ballot(rule) => rule.sealed,
            _ => false,
        };
        sealed && self.is_open()
    }

    /// What is answered in a round, as far as it may be seen: while ballots are sealed, only how many there are.
    pub fn counts_seen(&self, round: &Round) -> Counts {
        let counts = Counts::of(round);
        if !self.hides_ballots() {
            return counts;
        }
        Counts { electorate: counts.electorate, agree: counts.answered(), silent: counts.silent, ..Counts::default() }
    }
}

fn item(run: &Run, option: u32) -> Result<&Item, Refusal> {
    run.items.get(option as usize).ok_or_else(|| refuse(Code::UnknownRef, "option", "option-unknown"))
}

pub(super) fn may_put_forward(world: &World, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["gather"])?;
    rules::elector(world, run, actor, voice)?;
    let Step::Gather(rule) = run.step() else { return Ok(()) };
    let theirs = run.items.iter().filter(|i| i.voice == Some(voice) && i.standing != Standing::TakenBack).count();
    if theirs >= rule.each as usize {
        return Err(refuse(Code::Limit, "voice", "options-each").with(rule.each));
    }
    if run.items.len() >= OPTIONS_MAX {
        return Err(refuse(Code::Limit, "option", "options-count").with(OPTIONS_MAX));
    }
    Ok(())
}

/// What is put forward is of the kind that is gathered, and new.
pub(super) fn check_new(world: &World, now: Time, run: &Run, voice: Id, option: &OptionArgs) -> Result<(), Refusal> {
    // of a sealed step nobody learns, by a refusal either, whom others put forward
    let known = |i: &&Item| !run.hides_options() || i.voice.is_none_or(|v| v == voice);
    let standing = run.items.iter().filter(|i| i.standing != Standing::TakenBack);
    let standing: Vec<&OptionArgs> = standing.filter(known).map(|i| &i.option).collect();
    check_option(world, now, &run.template, run.body, option, &standing)
        .and_then(|()| check_cost(&run.template, run.budget, option))
        .map_err(|r| rules::within(r, "option"))?;
    if run.gather_rule().is_some_and(|rule| rule.reason) && option.words.is_none() {
        return Err(refuse(Code::NoReason, "option.words", "option-needs-reason"));
    }
    Ok(())
}

fn check_option(
    world: &World,
    now: Time,
    template: &Template,
    body: BodyId,
    option: &OptionArgs,
    others: &[&OptionArgs],
) -> Result<(), Refusal> {
    let of = template.gather().map_or(Gathers::Ideas, |rule| rule.of);
    match (of, option.person, option.at) {
        (Gathers::People, None, _) => return Err(refuse(Code::Malformed, "person", "option-person")),
        (Gathers::Times, _, None) => return Err(refuse(Code::Malformed, "at", "option-time")),
        (Gathers::Ideas | Gathers::Times, Some(_), _) => return Err(refuse(Code::Malformed, "person", "option-no-person")),
        (Gathers::People, _, Some(_)) => return Err(refuse(Code::Malformed, "at", "option-no-time")),
        _ => {}
    }
    if let Some(person) = option.person {
        world.body.active(person).map_err(|_| refuse(Code::UnknownRef, "person", "person-unknown"))?;
        if body != Id::NETWORK && !world.body.belongs(person, body) {
            return Err(refuse(Code::NotEligible, "person", "holder-elsewhere"));
        }
        if others.iter().any(|o| o.person == Some(person)) {
            return Err(refuse(Code::Duplicate, "person", "stands-already"));
        }
    }
    if let Some(at) = option.at {
        if at <= now {
            return Err(refuse(Code::Malformed, "at", "time-past"));
        }
        if others.iter().any(|o| o.at == Some(at)) {
            return Err(refuse(Code::Duplicate, "at", "time-twice"));
        }
    }
    if !option.rests_on.is_empty() {
        return Err(refuse(Code::Malformed, "rests_on", "option-no-points"));
    }
    Ok(())
}

/// What is paid for costs something, and not more than there is.
fn check_cost(template: &Template, budget: Option<u64>, option: &OptionArgs) -> Result<(), Refusal> {
    let spends = template.chooses().is_some_and(|rule| rule.method.spends());
    match option.cost {
        None if spends => Err(refuse(Code::Malformed, "cost", "option-cost")),
        Some(_) if !spends => Err(refuse(Code::Malformed, "cost", "option-no-cost")),
        Some(cost) if !(1..=COST_MAX).contains(&cost) => Err(refuse(Code::Limit, "cost", "cost-range")),
        Some(cost) if budget.is_some_and(|b| cost > b) => Err(refuse(Code::Limit, "cost", "cost-over-budget")),
        _ => Ok(()),
    }
}

/// The options that a proposal names: enough to choose from, where nobody is asked for more.
pub(super) fn check_named(world: &World, now: Time, template: &Template, args: &ProposeArgs) -> Result<(), Refusal> {
    if template.aligns() {
        return check_points(args);
    }
    let Some(rule) = template.chooses() else {
        if args.seats.is_some() || args.budget.is_some() {
            let field = if args.seats.is_some() { "seats" } else { "budget" };
            return Err(refuse(Code::Malformed, field, "nothing-to-choose"));
        }
        return if args.options.is_empty() { Ok(()) } else { Err(refuse(Code::Malformed, "options", "nothing-to-choose")) };
    };
    if args.seats.is_some_and(|n| n == 0 || n as usize > OPTIONS_MAX || (n > 1 && !rule.method.chooses_several())) {
        return Err(refuse(Code::Config, "seats", "template-seats"));
    }
    check_seats(world, args, rule)?;
    match args.budget.or(rule.budget) {
        None if rule.method.spends() => return Err(refuse(Code::Malformed, "budget", "budget-needed")),
        Some(_) if !rule.method.spends() => return Err(refuse(Code::Malformed, "budget", "budget-nothing")),
        Some(budget) if !(1..=COST_MAX).contains(&budget) => return Err(refuse(Code::Limit, "budget", "cost-range")),
        Some(budget) if !in_funds(world, &args.effects, budget) => return Err(refuse(Code::Limit, "budget", "budget-over-fund")),
        _ => {}
    }
    if args.options.len() > OPTIONS_MAX {
        return Err(refuse(Code::Limit, "options", "options-count").with(OPTIONS_MAX));
    }
    if args.options.len() < 2 && template.gather().is_none() {
        return Err(refuse(Code::Malformed, "options", "options-two"));
    }
    let mut before: Vec<&OptionArgs> = Vec::new();
    for (i, option) in args.options.iter().enumerate() {
        check_option(world, now, template, args.body, option, &before)
            .and_then(|()| check_cost(template, args.budget.or(rule.budget), option))
            .map_err(|r| rules::within(r, &format!("options.{i}")))?;
        before.push(option);
    }
    Ok(())
}

/// No more are chosen for a seat than can hold it.
fn check_seats(world: &World, args: &ProposeArgs, rule: &ChooseRule) -> Result<(), Refusal> {
    let count = args.seats.unwrap_or(rule.seats) as usize;
    args.effects.iter().try_for_each(|e| match e {
        Effect::Mandate(mandate::Effect::Elect { seat: SeatRef::Role(Ref::Id(role)), .. }) => {
            mandate::seats_for(world, Seat::Role(*role), count).map_err(|r| Refusal { field: "seats".to_owned(), ..r })
        }
        _ => Ok(()),
    })
}

/// Whether the fund that is to pay has so much now.
fn in_funds(world: &World, effects: &[Effect], budget: u64) -> bool {
    effects.iter().all(|e| match e {
        Effect::Fund(fund::Effect::AllocateChosen { fund: Ref::Id(id) }) => {
            world.fund.balance(*id, fund::Account::Fund) >= i128::from(budget)
        }
        _ => true,
    })
}

/// The points of a document are words, at least one.
fn check_points(args: &ProposeArgs) -> Result<(), Refusal> {
    if args.options.is_empty() {
        return Err(refuse(Code::Malformed, "options", "points-needed"));
    }
    if args.options.len() > POINTS_MAX {
        return Err(refuse(Code::Limit, "options", "points-count").with(POINTS_MAX));
    }
    if args.budget.is_some() {
        return Err(refuse(Code::Malformed, "budget", "nothing-to-choose"));
    }
    let plain = |o: &OptionArgs| o.person.is_none() && o.at.is_none() && o.cost.is_none();
    if args.seats.is_some() || !args.options.iter().all(plain) {
        return Err(refuse(Code::Malformed, "options", "points-words"));
    }
    for (i, point) in args.options.iter().enumerate() {
        let field = format!("options.{i}.rests_on");
        if point.rests_on.contains(&(i as u32)) {
            return Err(refuse(Code::SelfReference, field, "point-rests-on-itself"));
        }
        if point.rests_on.len() >= args.options.len() || point.rests_on.iter().any(|other| *other as usize >= args.options.len()) {
            return Err(refuse(Code::UnknownRef, field, "point-unknown"));
        }
    }
    Ok(())
}

pub(super) fn may_take_back(world: &World, actor: MemberId, run: RunId, option: u32) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["gather"])?;
    let found = item(run, option)?;
    if found.standing == Standing::TakenBack {
        return Err(refuse(Code::WrongState, "option", "option-gone"));
    }
    match found.voice {
        Some(voice) if rules::uses_voice(world, run, actor, voice).is_ok() => Ok(()),
        None if rules::proposer(world, run, actor).is_ok() => Ok(()),
        _ => Err(refuse(Code::NotEligible, "option", "option-not-yours")),
    }
}

/// RS1: whoever is put forward says so themselves; silence is no.
pub(super) fn may_stand(world: &World, actor: MemberId, run: RunId, option: u32) -> Result<&Item, Refusal> {
    let run = rules::in_step(world, run, &["gather", "clarify", "react", "amend"])?;
    world.body.active(actor)?;
    if run.hides_options() {
        // nobody learns by trying who was put forward; there is always a step after it
        return Err(refuse(Code::WrongState, "run", "step-not-open").with(run.step().kind()));
    }
    let found = item(run, option)?;
    if found.option.person != Some(actor) {
        return Err(refuse(Code::NotEligible, "option", "candidate-only"));
    }
    match found.standing {
        Standing::TakenBack | Standing::SetAside | Standing::Barred => Err(refuse(Code::WrongState, "option", "option-gone")),
        Standing::Stands | Standing::Asked | Standing::Declined => Ok(found),
    }
}

pub(super) fn stand(world: &World, actor: MemberId, run: RunId, option: u32, accepts: bool) -> Result<(), Refusal> {
    let now = may_stand(world, actor, run, option)?.standing;
    if (now == Standing::Stands) == accepts && now != Standing::Asked {
        return Err(refuse(Code::Duplicate, "accepts", "same-answer"));
    }
    Ok(())
}

pub(super) fn may_choose(world: &World, now: Time, actor: MemberId, run: RunId, voice: Id) -> Result<(), Refusal> {
    rules::may_answer_round(world, now, actor, run, voice, "choose")
}

/// B5: what cannot be counted is refused when it is given. No marks at all is an abstention.
pub(super) fn check_marks(run: &Run, marks: &[Mark]) -> Result<(), Refusal> {
    let (Some(round), Step::Choose(rule)) = (run.round(), run.step()) else { return Ok(()) };
    if marks.is_empty() {
        return Ok(());
    }
    for (i, mark) in marks.iter().enumerate() {
        let field = format!("marks.{i}.option");
        if !round.options.contains(&mark.option) {
            return Err(refuse(Code::UnknownRef, field, "option-unknown"));
        }
        if run.items.get(mark.option as usize).is_none_or(|i| i.standing != Standing::Stands) {
            return Err(refuse(Code::WrongState, field, "option-gone"));
        }
        if marks[..i].iter().any(|m| m.option == mark.option) {
            return Err(refuse(Code::MalformedBallot, field, "mark-twice"));
        }
    }
    // any marks can be counted where a budget is spent; else one ballot is tried
    let ballot = || election(run, &round.options, rule, std::iter::once(marks));
    let counts = rule.method.spends() || rule.method.count(&ballot(), &settings(run, rule, round, &round.options)).is_ok();
    let least = match rule.method.marks() {
        Marks::Credits => i64::MIN,
        Marks::Places { .. } => 1,
        _ => 0,
    };
    if counts && marks.iter().all(|m| m.n >= least) {
        return Ok(());
    }
    let (key, limit) = match rule.method.marks() {
        Marks::One => ("marks-one", 1),
        Marks::Any => ("marks-any", 1),
        Marks::Scores => ("marks-range", rule.top),
        Marks::Dots => ("marks-dots", rule.dots),
        Marks::Credits => ("marks-credits", rule.credits),
        Marks::Places { .. } => ("marks-places", round.options.len() as i64),
    };
    Err(refuse(Code::MalformedBallot, "marks", key).with(limit))
}

/// Ballots as the counting library reads them; options that nobody may choose are not in it.
fn election<'m>(run: &Run, options: &[u32], rule: &ChooseRule, ballots: impl Iterator<Item = &'m [Mark]>) -> Election {
    let place = |option: u32| options.iter().position(|o| *o == option);
    let names = options.iter().map(|o| (o + 1).to_string()).collect();
    let ballots = if rule.method.spends() {
        let costs = options.iter().map(|o| run.items.get(*o as usize).and_then(|i| i.option.cost).unwrap_or(1)).collect();
        let approved = |marks: &[Mark]| {
            let mut list: Vec<u32> = marks.iter().filter(|m| m.n > 0).filter_map(|m| place(m.option)).map(|p| p as u32).collect();
            list.sort_unstable();
            (list, 1)
        };
        Ballots::Budget(Budget { budget: run.budget.unwrap_or(0), costs, places: 0, ballots: ballots.map(approved).collect() })
    } else {
        let row = |marks: &[Mark]| {
            let mut cells = vec![Cell::Blank; options.len()];
            for mark in marks {
                if let Some(cell) = place(mark.option).and_then(|p| cells.get_mut(p)) {
                    *cell = Cell::Number(mark.n);
                }
            }
            cells
        };
        Ballots::Table(Table { options: options.len(), ballots: ballots.map(row).collect() })
    };
    Election { title: String::new(), names, seats: Some(run.seats as usize), ballots }
}

/// The last ballot among options of a run, ready to be counted by anybody.
pub struct Contest<'r> {
    pub round: &'r Round,
    /// The options that are counted: those of the round but for whoever was set aside since.
    pub options: Vec<u32>,
    /// The same, in the order that breaks ties.
    pub ties: Vec<u32>,
    pub method: tally::Method,
    /// Options are named by their number in the run, counted from one.
    pub election: Election,
    /// With the tie order that was drawn.
    pub settings: tally::Settings,
}

/// The contest of a run, its amounts in the currency in which it pays; nothing where nothing is
/// chosen, or not yet.
pub fn contest<'r>(world: &World, run: &'r Run) -> Option<Contest<'r>> {
    let mut found = contest_of(run)?;
    if let Ballots::Budget(budget) = &mut found.election.ballots {
        budget.places = currency(world, run).map_or(0, |c| c.places());
    }
    Some(found)
}

/// The currency in which a run spends: that of the fund which pays, else of the body's own.
pub fn currency(world: &World, run: &Run) -> Option<fund::Currency> {
    run.choose_rule().filter(|rule| rule.method.spends())?;
    let funds = &world.fund.funds;
    let paid = run.text().effects.iter().find_map(|e| match e {
        Effect::Fund(fund::Effect::AllocateChosen { fund: Ref::Id(id) }) => funds.get(id),
        _ => None,
    });
    paid.or_else(|| funds.values().find(|f| f.body == run.body)).map(|f| f.currency)
}

fn contest_of(run: &Run) -> Option<Contest<'_>> {
    let rule = run.choose_rule()?;
    let round = run.rounds.iter().rfind(|r| !r.options.is_empty())?;
    let counted = |o: &u32| run.items.get(*o as usize).is_some_and(|i| i.standing == Standing::Stands);
    let those = |list: &[u32]| list.iter().copied().filter(counted).collect::<Vec<u32>>();
    let (options, ties) = (those(&round.options), those(&round.ties));
    if options.is_empty() {
        return None;
    }
    let ballots = lending::ballots(round).map(|r| &*r.marks).filter(|m| m.iter().any(|m| options.contains(&m.option)));
    let (election, settings) = (election(run, &options, rule, ballots), settings(run, rule, round, &options));
    Some(Contest { round, options, ties, method: rule.method, election, settings })
}

/// Counts the ballots of the last round among options, exactly as anybody can from the record.
pub fn count<'r>(world: &World, run: &'r Run) -> Option<(Contest<'r>, tally::Outcome)> {
    let contest = contest(world, run)?;
    let outcome = contest.method.count(&contest.election, &contest.settings).ok()?;
    Some((contest, outcome))
}

/// What a count chose, in the numbers of the run's options.
pub(super) fn picked(world: &World, run: &Run) -> Picked {
    let Some((contest, outcome)) = count(world, run) else { return Picked { chosen: Vec::new(), lot: false } };
    let chosen = outcome.winners.iter().filter_map(|w| contest.options.get(*w).copied()).collect();
    Picked { chosen, lot: outcome.lot_used() }
}

/// The settings of the method, with the tie order that was drawn.
fn settings(run: &Run, rule: &ChooseRule, round: &Round, options: &[u32]) -> tally::Settings {
    let order: Vec<usize> = round.ties.iter().filter_map(|t| options.iter().position(|o| o == t)).collect();
    let options = options.len();
    tally::Settings {
        seats: Some((run.seats as usize).clamp(1, options.max(1))),
        top: rule.top,
        dots: rule.dots,
        cap: rule.cap,
        credits: rule.credits,
        ties: TieOrder::new(&order).filter(|_| order.len() == options),
        ..tally::Settings::default()
    }
}

/// The options that are asked about when the ballot opens; whoever was put forward twice is asked
/// about once.
pub(super) fn frozen(run: &Run) -> Arc<[u32]> {
    let twice = |number: u32, item: &Item| {
        let person = item.option.person;
        person.is_some() && run.standing().any(|(n, other)| n < number && other.option.person == person)
    };
    run.standing().filter(|(n, item)| !twice(*n, item)).map(|(n, _)| n).collect()
}
