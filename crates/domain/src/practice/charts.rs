//! Choice-creating (P09): a group looks at something together. What is said goes on one of four charts in the
//! words of whoever said it, nothing is merged or taken away, and where the group arrives is noted. Nothing here
//! counts anybody (DF3), and an arrival binds nobody (DF2): it can be proposed, like anything else.

use serde::{Deserialize, Serialize};

use super::run::{Contribution, Run};
use super::template::Step;
use super::{Event, Words, leading, rules};
use crate::World;
use crate::kernel::{Code, Id, List, MemberId, Meta, Refusal, RunId, Time, refuse};

/// The four charts of Dynamic Facilitation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chart {
    /// What the matter really is, as somebody sees it.
    Problem,
    Solution,
    /// What speaks against what somebody else said.
    Concern,
    /// What is known, and what would have to be.
    Data,
}

impl Chart {
    pub const ALL: [Chart; 4] = [Chart::Problem, Chart::Solution, Chart::Concern, Chart::Data];
}

/// What a group put on its charts, and where it arrived, in the order in which it came.
#[derive(Clone, Default)]
pub struct Charts {
    pub entries: List<Charted>,
    pub arrivals: List<Arrival>,
}

/// Something on a chart.
#[derive(Clone)]
pub struct Charted {
    pub id: Id,
    pub chart: Chart,
    pub words: Words,
    /// Whose words they are.
    pub speaker: MemberId,
    /// Who put them there.
    pub by: MemberId,
    pub at: Time,
    /// Whether the speaker put them there, or said that they are theirs.
    pub owned: bool,
}

/// Where the group arrived.
#[derive(Clone)]
pub struct Arrival {
    pub id: Id,
    pub words: Words,
    pub at: Time,
    /// Who did not arrive there, and why.
    pub contested: List<Contribution>,
}

/// Everybody who takes part puts their own words there; those of others, who leads.
pub(super) fn may_chart(world: &World, actor: MemberId, run: RunId, speaker: Option<MemberId>) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["chart"])?;
    rules::takes_part(world, run, actor)?;
    if let Some(speaker) = speaker.filter(|s| *s != actor) {
        leading::may_lead(world, run, actor)?;
        world.body.active(speaker).map_err(|_| refuse(Code::UnknownRef, "speaker", "person-unknown"))?;
    }
    rules::within_contributions(run.charts.entries.len(), "run")
}

pub(super) fn may_own(world: &World, actor: MemberId, run: RunId, entry: Id) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["chart"])?;
    world.body.active(actor)?;
    match run.charts.entries.iter().find(|c| c.id == entry) {
        None => Err(refuse(Code::UnknownRef, "entry", "chart-unknown")),
        Some(found) if found.speaker != actor => Err(refuse(Code::NotEligible, "entry", "chart-not-yours")),
        Some(found) if found.owned => Err(refuse(Code::Duplicate, "entry", "chart-owned")),
        Some(_) => Ok(()),
    }
}

pub(super) fn may_arrive(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["chart"])?;
    leading::may_lead(world, run, actor)?;
    rules::within_contributions(run.charts.arrivals.len(), "run")
}

pub(super) fn may_contest(world: &World, actor: MemberId, run: RunId, arrival: Id) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["chart"])?;
    rules::takes_part(world, run, actor)?;
    match run.charts.arrivals.iter().find(|a| a.id == arrival) {
        None => Err(refuse(Code::UnknownRef, "arrival", "arrival-unknown")),
        Some(found) if found.contested.iter().any(|c| c.by == actor) => Err(refuse(Code::Duplicate, "arrival", "arrival-contested")),
        Some(_) => Ok(()),
    }
}

pub(super) fn apply(run: &mut Run, meta: &Meta, event: &Event) {
    let by = meta.by.unwrap_or_default();
    match event {
        Event::Charted { chart, words, speaker, .. } => {
            let speaker = speaker.unwrap_or(by);
            let (id, chart, words, owned) = (meta.pos, *chart, words.clone(), speaker == by);
            run.charts.entries.push_back(Charted { id, chart, words, speaker, by, at: meta.at, owned });
        }
        Event::ChartOwned { entry, .. } => {
            if let Some(found) = run.charts.entries.iter_mut().find(|c| c.id == *entry) {
                found.owned = true;
            }
        }
        Event::Arrived { words, .. } => {
            run.charts.arrivals.push_back(Arrival { id: meta.pos, words: words.clone(), at: meta.at, contested: List::new() });
        }
        Event::ArrivalContested { arrival, words, .. } => {
            let said = Contribution { id: meta.pos, voice: by, by, at: meta.at, words: words.clone() };
            if let Some(found) = run.charts.arrivals.iter_mut().find(|a| a.id == *arrival) {
                found.contested.push_back(said);
            }
        }
        _ => {}
    }
}

/// Whether a run ends with its charts, and decides nothing.
pub(super) fn ends(run: &Run) -> bool {
    matches!(run.step(), Step::Chart { .. }) && run.stage.step + 1 == run.template.step.len()
}
