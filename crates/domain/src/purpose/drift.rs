//! Where a network drifts from its purpose: decisions that name nothing they serve, decisions taken
//! because money was short and what became of the purpose, outcomes that nothing serves.

use serde::Serialize;

use super::assess::links_to_purpose;
use crate::World;
use crate::kernel::{BodyId, Id, MemberId, RunId, Span, TextRef, Time};
use crate::practice::Run;

/// Decisions of about half a year are looked at.
pub const DRIFT_DAYS: i64 = 183;

#[derive(Serialize)]
pub struct Drift {
    /// What was decided in that time; rounds that only ask are none.
    pub decided: u32,
    /// Decisions that name no outcome, newest first.
    pub nameless: Vec<RunId>,
    /// Decisions that name outcomes of which none leads to a change that is sought, newest first.
    pub aside: Vec<RunId>,
    /// Decisions taken because money was short, of any time, newest first.
    pub money_short: Vec<MoneyShort>,
    /// Outcomes in force of the network that no decision of that time serves.
    pub unserved: Vec<Id>,
    /// By hub and circle, how many of its decisions name no outcome, of how many; most first.
    pub by_body: Vec<(BodyId, u32, u32)>,
}

/// A decision taken because money was short.
#[derive(Serialize)]
pub struct MoneyShort {
    pub run: RunId,
    /// The agreement that it put in force.
    pub agreement: Option<Id>,
    pub at: Time,
    /// What became of the purpose, as whoever answers for it said when asked.
    pub became: Option<(Time, MemberId, TextRef)>,
}

/// What was decided, with when.
fn decisions(world: &World) -> impl Iterator<Item = (Time, &Run)> {
    let runs = world.practice.runs.values().rev().filter(|run| !run.template.asks());
    runs.filter_map(|run| run.outcome.as_ref().filter(|(_, o)| o.adopted()).map(|(at, _)| (*at, &**run)))
}

pub fn drift(world: &World, now: Time) -> Drift {
    let lately: Vec<&Run> = decisions(world).filter(|(at, _)| now - *at <= Span::days(DRIFT_DAYS)).map(|(_, run)| run).collect();
    let nameless = |run: &&&Run| run.serves.is_empty();
    let aside = |run: &&&Run| !run.serves.is_empty() && !links_to_purpose(world, &run.serves);
    let ids = |runs: Vec<&&Run>| runs.into_iter().map(|run| run.id).collect();
    let living = world.purpose.outcomes.iter().filter(|(_, o)| o.is_shared() && o.rank.is_outcome());
    let unserved = living.filter(|(id, _)| !lately.iter().any(|run| run.serves.contains(id))).map(|(id, _)| *id).collect();
    let mut by_body: Vec<(BodyId, u32, u32)> = Vec::new();
    for run in &lately {
        let at = by_body.iter().position(|(body, ..)| *body == run.body).unwrap_or_else(|| {
            by_body.push((run.body, 0, 0));
            by_body.len() - 1
        });
        by_body[at].1 += u32::from(run.serves.is_empty());
        by_body[at].2 += 1;
    }
    by_body.sort_by_key(|(body, nameless, _)| (std::cmp::Reverse(*nameless), *body));
    Drift {
        decided: lately.len() as u32,
        nameless: ids(lately.iter().filter(nameless).collect()),
        aside: ids(lately.iter().filter(aside).collect()),
        money_short: decisions(world).filter(|(_, run)| run.money_short).map(|(at, run)| money_short(world, at, run)).collect(),
        unserved,
        by_body,
    }
}

fn money_short(world: &World, at: Time, run: &Run) -> MoneyShort {
    let agreement = world.agreement.agreements.iter().find(|(_, a)| a.run == run.id);
    let became = agreement.and_then(|(_, a)| a.accounted.as_ref()).map(|(at, by, words)| (*at, *by, (**words).clone()));
    MoneyShort { run: run.id, agreement: agreement.map(|(id, _)| *id), at, became }
}
