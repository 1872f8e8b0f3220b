use serde::Serialize;
use serde_json::json;

use super::rules::may_resign;
use super::{Duty, End, Seat};
use crate::World;
use crate::kernel::{Because, BodyId, Id, MandateId, MemberId, Offer, TextRef, Time};
use crate::practice::{Among, Run};

#[derive(Serialize)]
pub struct RoleView {
    pub id: Id,
    pub body: BodyId,
    pub name: TextRef,
    pub purpose: Option<TextRef>,
    pub accountabilities: Option<TextRef>,
    pub duty: Duty,
    pub at: Time,
    pub because: Because,
    pub ended: bool,
    /// Who holds it now; empty: the seat is vacant.
    pub held: Vec<MandateView>,
}

#[derive(Serialize)]
pub struct MandateView {
    pub id: MandateId,
    pub seat: Seat,
    pub holder: MemberId,
    pub from: Time,
    pub until: Time,
    pub instructed: bool,
    pub because: Because,
    pub ended: Option<(Time, End)>,
    pub offers: Vec<Offer>,
}

pub fn role(world: &World, viewer: MemberId, id: Id) -> Option<RoleView> {
    let role = world.mandate.roles.get(&id)?;
    let held = world.mandate.mandates.iter().filter(|(_, m)| m.seat == Seat::Role(id) && m.ended.is_none());
    Some(RoleView {
        id,
        body: role.body,
        name: (*role.name).clone(),
        purpose: role.purpose.as_deref().cloned(),
        accountabilities: role.accountabilities.as_deref().cloned(),
        duty: role.duty,
        at: role.at,
        because: role.because,
        ended: role.ended,
        held: held.filter_map(|(m, _)| mandate(world, viewer, *m)).collect(),
    })
}

pub fn roles_in(world: &World, viewer: MemberId, body: BodyId) -> Vec<RoleView> {
    let here = world.mandate.roles.iter().filter(|(_, r)| r.body == body && !r.ended);
    here.filter_map(|(id, _)| role(world, viewer, *id)).collect()
}

pub fn mandate(world: &World, viewer: MemberId, id: MandateId) -> Option<MandateView> {
    let held = world.mandate.mandates.get(&id)?;
    let resign = Offer::guarded("mandate.resign", json!({ "mandate": id }), may_resign(world, viewer, id));
    Some(MandateView {
        id,
        seat: held.seat,
        holder: held.holder,
        from: held.from,
        until: held.until,
        instructed: held.instructed,
        because: held.because,
        ended: held.ended,
        offers: vec![resign],
    })
}

/// How a mandate was used, as plain facts.
#[derive(Serialize)]
pub struct Pace {
    /// In how many rounds of the hubs a voice was given under it, and when last.
    pub used: u64,
    pub used_last: Option<Time>,
    /// When the hub last asked its members.
    pub asked_last: Option<Time>,
}

/// The pace of a voice mandate; it looks through all rounds of the hubs, so for one page at a time.
pub fn pace(world: &World, id: MandateId) -> Option<Pace> {
    let held = world.mandate.mandates.get(&id)?;
    let of_hubs = world.practice.runs.values().filter(|run| run.among == Among::Hubs);
    let given = of_hubs.flat_map(|run| run.rounds.iter()).flat_map(|round| round.responses.values());
    let given: Vec<Time> = given.filter(|r| r.mandate == Some(id)).map(|r| r.at).collect();
    let asks = |run: &&std::sync::Arc<Run>| held.seat == Seat::Voice(run.body) && run.template.asks();
    let asked_last = world.practice.runs.values().filter(asks).map(|run| run.opened).max();
    Some(Pace { used: given.len() as u64, used_last: given.into_iter().max(), asked_last })
}
