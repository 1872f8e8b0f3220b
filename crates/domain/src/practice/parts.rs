//! The parts of a run's page where something is chosen, aligned on, or advised about.

use serde::Serialize;

use super::contest::{self, Standing};
use super::run::Run;
use super::template::Step;
use super::view::Said;
use super::{Affected, Arrival, Chart, Charted, Point, Treatment, offers};
use crate::World;
use crate::kernel::{Id, MemberId, Offer, TextRef, Time};

/// Something that can be chosen.
#[derive(Serialize)]
pub struct OptionView {
    /// Its number in the run, counted from zero.
    pub number: u32,
    pub title: TextRef,
    pub words: Option<TextRef>,
    pub person: Option<MemberId>,
    pub at: Option<Time>,
    pub cost: Option<u64>,
    pub voice: Option<Id>,
    pub by: MemberId,
    pub standing: Standing,
    /// Why another was asked about instead, and who said so.
    pub aside: Option<Said>,
    pub chosen: bool,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct AdviceView {
    pub said: Said,
    pub treated: Option<(Treatment, TextRef)>,
}

/// Somebody who was not asked and is affected by what one person decided.
#[derive(Serialize)]
pub struct AffectedView {
    pub said: Said,
    /// Whether the decision stands, or comes under review; and why.
    pub heard: Option<(Time, bool, TextRef)>,
    pub offers: Vec<Offer>,
}

/// Something on a chart; what is shown is what was said, in the order in which it was.
#[derive(Serialize)]
pub struct ChartedView {
    pub id: Id,
    pub chart: Chart,
    pub words: TextRef,
    pub speaker: MemberId,
    pub at: Time,
    pub owned: bool,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct ArrivalView {
    pub id: Id,
    pub words: TextRef,
    pub at: Time,
    pub contested: Vec<Said>,
    pub offers: Vec<Offer>,
}

/// One point of a document.
#[derive(Serialize)]
pub struct PointView {
    pub number: u32,
    pub version: u32,
    pub title: TextRef,
    pub words: Option<TextRef>,
    /// The wording before this one.
    pub before: Option<(TextRef, Option<TextRef>)>,
    pub aligned: bool,
    /// Voices that are aligned, and that have answered this version.
    pub yes: u64,
    pub answered: u64,
    pub needs: Vec<NeedView>,
    /// The numbers of the points it rests on.
    pub rests_on: Vec<u32>,
    /// What the viewer's voices said: whether aligned.
    pub mine: Vec<(Id, bool)>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct NeedView {
    pub id: Id,
    pub voice: Id,
    pub words: TextRef,
    /// A rewording was said to answer it.
    pub answered: bool,
    /// It was said about the version that stands.
    pub current: bool,
}

/// A count among options, with its account.
#[derive(Serialize)]
pub struct CountView {
    /// The options counted, by number; the count calls them by their place in this list.
    pub options: Vec<u32>,
    /// The order in which ties were broken, best first.
    pub ties: Vec<u32>,
    pub outcome: tally::Outcome,
}

/// Whether this viewer sees an option: in a sealed step only what their own voice put forward.
pub(super) fn seen(world: &World, viewer: MemberId, run: &Run, item: &contest::Item) -> bool {
    let own = |voice: Id| super::rules::uses_voice(world, run, viewer, voice).is_ok();
    !run.hides_options() || item.voice.is_none_or(own)
}

pub(super) fn option(world: &World, viewer: MemberId, run: &Run, number: u32, item: &contest::Item) -> OptionView {
    OptionView {
        number,
        title: (*item.option.title).clone(),
        words: item.option.words.as_deref().cloned(),
        person: item.option.person,
        at: item.option.at,
        cost: item.option.cost,
        voice: item.voice,
        by: item.by,
        standing: item.standing,
        aside: item.aside.as_ref().map(super::view::said),
        chosen: run.picked.as_ref().is_some_and(|p| p.chosen.contains(&number))
            || item.option.person.is_some_and(|p| run.chosen().any(|i| i.option.person == Some(p))),
        offers: offers::of_option(world, viewer, run, number, item),
    }
}

pub(super) fn charted(world: &World, viewer: MemberId, run: &Run) -> Vec<ChartedView> {
    let view = |c: &Charted| ChartedView {
        id: c.id,
        chart: c.chart,
        words: (*c.words).clone(),
        speaker: c.speaker,
        at: c.at,
        owned: c.owned,
        offers: offers::of_charted(world, viewer, run, c),
    };
    run.charts.entries.iter().map(view).collect()
}

pub(super) fn arrivals(world: &World, viewer: MemberId, run: &Run) -> Vec<ArrivalView> {
    let view = |a: &Arrival| ArrivalView {
        id: a.id,
        words: (*a.words).clone(),
        at: a.at,
        contested: a.contested.iter().map(super::view::said).collect(),
        offers: offers::of_arrival(world, viewer, run, a),
    };
    run.charts.arrivals.iter().map(view).collect()
}

pub(super) fn affected(world: &World, viewer: MemberId, run: &Run) -> Vec<AffectedView> {
    let view = |a: &Affected| AffectedView {
        said: super::view::said(&a.said),
        heard: a.heard.as_ref().map(|(at, stands, words)| (*at, *stands, (**words).clone())),
        offers: offers::of_affected(world, viewer, run, a),
    };
    run.affected.iter().map(view).collect()
}

pub(super) fn point(world: &World, viewer: MemberId, now: Time, run: &Run, number: u32, point: &Point) -> PointView {
    let rule = run.template.step.iter().find_map(|s| if let Step::Align(rule) = s { Some(rule) } else { None });
    let electorate = run.rounds.last().map_or(0, |r| r.electorate);
    let current = point.answers.iter().filter_map(|(voice, s)| {
        let words = (**s.need.as_ref()?).clone();
        Some(NeedView { id: s.id, voice: *voice, words, answered: false, current: true })
    });
    let past =
        point.past.iter().map(|n| NeedView { id: n.id, voice: n.voice, words: (*n.words).clone(), answered: n.answered, current: false });
    let words = |w: &super::Wording| ((*w.title).clone(), w.words.as_deref().cloned());
    let before = point.versions.iter().rev().nth(1).map(words);
    let (title, text) = words(point.text());
    let mine = offers::voices_of(world, viewer, run).into_iter();
    PointView {
        number,
        version: point.versions.len() as u32,
        title,
        words: text,
        before,
        aligned: rule.is_some_and(|rule| !point.answers.is_empty() && point.aligned(rule, electorate)),
        yes: point.answers.values().filter(|s| s.need.is_none()).count() as u64,
        answered: point.answers.len() as u64,
        needs: current.chain(past).collect(),
        rests_on: point.rests_on.clone(),
        mine: mine.filter_map(|v| Some((v, point.answers.get(&v)?.need.is_none()))).collect(),
        offers: offers::of_point(world, viewer, now, run, number, point),
    }
}

/// The count as it stands; nothing while ballots are hidden, or nobody gave one.
pub(super) fn counted(world: &World, run: &Run) -> Option<CountView> {
    // a budget is counted once it is closed, not each time somebody looks
    let spends = run.choose_rule().is_some_and(|rule| rule.method.spends());
    if run.hides_ballots() || (spends && run.picked.is_none()) {
        return None;
    }
    let (contest, outcome) = contest::count(world, run)?;
    let any = contest.round.responses.values().any(|r| !r.marks.is_empty());
    any.then_some(CountView { options: contest.options, ties: contest.ties, outcome })
}
