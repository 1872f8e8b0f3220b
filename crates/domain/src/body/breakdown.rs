//! A process that broke down (Holacracy Constitution 5.0, 5.5): whoever leads rounds says so, who leads those of
//! the body around it may lead here, too, until they say that it works again. All that ends in one act. What
//! nobody mends spreads to the body around.

use super::{About, Event, Group, Kind, State};
use crate::World;
use crate::kernel::{BodyId, Code, Id, MemberId, Meta, Refusal, Span, Time, refuse};
use crate::mandate::Duty;

/// A breakdown that nobody mended spreads after so many days.
pub const BREAKDOWN_DAYS: i64 = 30;

#[derive(Clone)]
pub struct Breakdown {
    pub since: Time,
    /// Who said so; nobody where it spread from a body inside.
    pub by: Option<MemberId>,
    pub words: Option<About>,
}

impl State {
    /// When the clock should be told about a breakdown, and of which body.
    pub(super) fn breakdown_due(&self) -> Option<(Time, BodyId)> {
        self.broken.get_min().copied()
    }

    pub(super) fn apply_breakdown(&mut self, meta: &Meta, event: &Event) {
        match event {
            Event::BreakdownDeclared { body, words } => self.breaks(meta.at, *body, meta.by, Some(words.clone())),
            Event::BreakdownSpread { body, from } => {
                self.broken.remove(&(self.spreads(*from), *from));
                if self.bodies.get(body).is_some_and(|g| g.breakdown.is_none()) {
                    self.breaks(meta.at, *body, None, None);
                }
            }
            Event::ProcessRestored { body, .. } => self.mend(*body),
            _ => {}
        }
    }

    fn breaks(&mut self, at: Time, body: BodyId, by: Option<MemberId>, words: Option<About>) {
        let Some(group) = self.bodies.get_mut(&body) else { return };
        group.breakdown = Some(Breakdown { since: at, by, words });
        // around a hub, or a circle of the network, there is nothing that it could spread to
        if group.parent.is_some_and(|parent| parent != Id::NETWORK) {
            self.broken.insert((self.spreads(body), body));
        }
    }

    pub(super) fn mend(&mut self, body: BodyId) {
        self.broken.remove(&(self.spreads(body), body));
        if let Some(group) = self.bodies.get_mut(&body) {
            group.breakdown = None;
        }
    }

    fn spreads(&self, body: BodyId) -> Time {
        let since = self.bodies.get(&body).and_then(|g| g.breakdown.as_ref()).map_or(Time::default(), |b| b.since);
        since + Span::days(BREAKDOWN_DAYS)
    }
}

/// The body around one that is not the network.
fn around(world: &World, body: BodyId) -> Result<(&Group, BodyId), Refusal> {
    let group = world.body.open(body, "body")?;
    match group.parent {
        Some(parent) if group.kind != Kind::Network => Ok((group, parent)),
        _ => Err(refuse(Code::Malformed, "body", "breakdown-of-network")),
    }
}

/// Whether this person leads the rounds of a body: by a role there; or, while its process is broken, by one in the
/// body around it.
pub fn leads_rounds(world: &World, member: MemberId, body: BodyId) -> bool {
    let broken = world.body.bodies.get(&body).filter(|g| g.breakdown.is_some());
    let duty = |b: BodyId| world.mandate.has_duty(member, b, Duty::Facilitator);
    duty(body) || broken.and_then(|g| g.parent).is_some_and(duty)
}

/// Whether anybody leads the rounds of a body by a role.
pub fn has_facilitator(world: &World, body: BodyId) -> bool {
    let broken = world.body.bodies.get(&body).filter(|g| g.breakdown.is_some());
    let anybody = |b: BodyId| world.mandate.anybody_has(b, Duty::Facilitator);
    anybody(body) || broken.and_then(|g| g.parent).is_some_and(anybody)
}

pub(super) fn may_declare(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let (group, parent) = around(world, body)?;
    let duty = |b: BodyId| world.mandate.has_duty(actor, b, Duty::Facilitator);
    if !duty(body) && !duty(parent) {
        return Err(refuse(Code::NotEligible, "body", "breakdown-by-facilitator"));
    }
    if group.breakdown.is_some() {
        return Err(refuse(Code::Duplicate, "body", "breakdown-declared"));
    }
    // else nobody could say that it works again
    if !world.mandate.anybody_has(parent, Duty::Facilitator) {
        return Err(refuse(Code::Config, "body", "breakdown-nobody-restores"));
    }
    Ok(())
}

pub(super) fn may_restore(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let (group, parent) = around(world, body)?;
    if group.breakdown.is_none() {
        return Err(refuse(Code::WrongState, "body", "breakdown-none"));
    }
    if world.mandate.has_duty(actor, parent, Duty::Facilitator) {
        Ok(())
    } else {
        Err(refuse(Code::NotEligible, "body", "restored-from-above"))
    }
}

/// What is due for a breakdown that nobody mended: the process of the body around is broken, too.
pub(super) fn spread(world: &World, now: Time, subject: Id) -> Option<Event> {
    let (_, body) = world.body.breakdown_due().filter(|(due, body)| *due <= now && *body == subject)?;
    let parent = world.body.bodies.get(&body)?.parent?;
    Some(Event::BreakdownSpread { body: parent, from: body })
}
