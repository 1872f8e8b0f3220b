use serde::Serialize;
use serde_json::json;

use super::rules::may_resign;
use super::{Duty, End, Seat};
use crate::World;
use crate::kernel::{Because, BodyId, Id, MandateId, MemberId, Offer, TextRef, Time};

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
        because: held.because,
        ended: held.ended,
        offers: vec![resign],
    })
}
