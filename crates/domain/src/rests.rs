//! What rests on one person: what would stop, or wait for somebody else, if they were gone tomorrow.

use serde::Serialize;

use crate::World;
use crate::kernel::{BodyId, Id, MandateId, MemberId, RunId};
use crate::mandate::Seat;

#[derive(Serialize)]
pub struct Rests {
    /// Hubs whose voice nobody else may use.
    pub silent: Vec<BodyId>,
    /// Roles that nobody else holds.
    pub vacant: Vec<MandateId>,
    /// Agreements in force that they look after.
    pub agreements: Vec<Id>,
    /// Open rounds that they proposed: they lapse unless somebody takes them over.
    pub proposals: Vec<RunId>,
    /// Open rounds that they lead.
    pub led: Vec<RunId>,
}

impl Rests {
    pub fn nothing(&self) -> bool {
        let Rests { silent, vacant, agreements, proposals, led } = self;
        [silent, vacant, agreements, proposals, led].iter().all(|list| list.is_empty())
    }
}

pub fn rests_on(world: &World, member: MemberId) -> Rests {
    let others = |seat: Seat| world.mandate.mandates.values().any(|m| m.ended.is_none() && m.seat == seat && m.holder != member);
    let alone = || world.mandate.held_by(member).filter(|(_, m)| !others(m.seat));
    let open = || world.practice.open_runs();
    Rests {
        silent: alone().filter_map(|(_, m)| if let Seat::Voice(body) = m.seat { Some(body) } else { None }).collect(),
        vacant: alone().filter(|(_, m)| matches!(m.seat, Seat::Role(_))).map(|(id, _)| id).collect(),
        agreements: world.agreement.agreements.iter().filter(|(_, a)| a.owner == member && a.in_force()).map(|(id, _)| *id).collect(),
        proposals: open().filter(|r| r.proposer == member).map(|r| r.id).collect(),
        led: open().filter(|r| r.host == Some(member)).map(|r| r.id).collect(),
    }
}
