use serde::Serialize;
use serde_json::json;

use super::rules::may_rest;
use crate::World;
use crate::charter;
use crate::kernel::{Because, BodyId, Id, MemberId, Offer, RunId, TextRef, Time};

/// The purpose page: the text in force, its history, the outcomes.
#[derive(Serialize)]
pub struct PurposeView {
    pub text: Option<TextRef>,
    pub version: u32,
    pub since: Time,
    pub because: Because,
    pub provisional: bool,
    pub history: Vec<VersionView>,
    pub outcomes: Vec<OutcomeView>,
}

#[derive(Serialize)]
pub struct VersionView {
    pub id: Id,
    pub text: TextRef,
    pub at: Time,
    pub because: Because,
}

#[derive(Serialize)]
pub struct OutcomeView {
    pub id: Id,
    pub name: TextRef,
    pub about: Option<TextRef>,
    pub at: Time,
    pub because: Because,
    pub retired: bool,
    /// Proposals that say they serve it, newest first.
    pub served_by: Vec<RunId>,
}

#[derive(Serialize)]
pub struct TensionView {
    pub id: Id,
    pub by: MemberId,
    pub body: BodyId,
    pub words: TextRef,
    pub at: Time,
    pub rested: Option<Time>,
    pub runs: Vec<RunId>,
    pub offers: Vec<Offer>,
}

/// At most this many links are listed on an outcome; the rest is counted on its page.
const SERVED_BY_SHOWN: usize = 50;

pub fn purpose(world: &World) -> PurposeView {
    let versions = &world.purpose.versions;
    let newest = versions.last();
    PurposeView {
        text: newest.map(|v| (*v.text).clone()),
        version: world.purpose.version(),
        since: newest.map_or(Time::default(), |v| v.at),
        because: newest.map_or(Because::Founding, |v| v.because),
        provisional: world.charter.provisional.is_some(),
        history: versions.iter().rev().map(|v| VersionView { id: v.id, text: (*v.text).clone(), at: v.at, because: v.because }).collect(),
        outcomes: world.purpose.outcomes.keys().filter_map(|id| outcome(world, *id)).collect(),
    }
}

pub fn outcome(world: &World, id: Id) -> Option<OutcomeView> {
    let outcome = world.purpose.outcomes.get(&id)?;
    let serving = world.practice.runs.iter().rev().filter(|(_, run)| run.serves.contains(&id));
    Some(OutcomeView {
        id,
        name: (*outcome.name).clone(),
        about: outcome.about.as_deref().cloned(),
        at: outcome.at,
        because: outcome.because,
        retired: outcome.retired.is_some(),
        served_by: serving.map(|(id, _)| *id).take(SERVED_BY_SHOWN).collect(),
    })
}

pub fn tension(world: &World, viewer: MemberId, id: Id) -> Option<TensionView> {
    let tension = world.purpose.tensions.get(&id)?;
    let propose = charter::may_propose(world, viewer, tension.body);
    let offers = vec![
        Offer::guarded("purpose.rest", json!({ "tension": id }), may_rest(world, viewer, id)),
        Offer::guarded("practice.propose", json!({ "body": tension.body, "because": id }), propose),
    ];
    Some(TensionView {
        id,
        by: tension.by,
        body: tension.body,
        words: (*tension.words).clone(),
        at: tension.at,
        rested: tension.rested,
        runs: tension.runs.iter().copied().collect(),
        offers,
    })
}

/// Open tensions, newest first: not at rest, and no proposal has taken them up yet.
pub fn tensions(world: &World, viewer: MemberId) -> Vec<TensionView> {
    let open = world.purpose.tensions.iter().rev().filter(|(_, t)| t.rested.is_none() && t.runs.is_empty());
    open.filter_map(|(id, _)| tension(world, viewer, *id)).collect()
}
