//! The structure that roles make (P12, P13): who links a circle with the one around it, who covers a role that
//! nobody holds, and roles that more than one circle makes use of.

use serde::Serialize;

use super::{Duty, Held, LIMIT_MAX, Limits, Role, RoleText, Seat, State, TERM_PAUSE_DAYS};
use crate::World;
use crate::body::Kind;
use crate::kernel::{Because, BodyId, Code, Id, List, MandateId, MemberId, Refusal, RunId, Span, Time, refuse};

/// A role is linked into at most this many bodies, each of which adds at most so much to it.
pub const LINKED_MAX: usize = 50;
pub const ADDED_MAX: usize = 50;

/// A role of another body that a body makes use of: it may add to it, and takes nothing away.
#[derive(Clone)]
pub struct Linked {
    pub at: Time,
    pub because: Because,
    /// What the body added, with the entry that did.
    pub added: List<(Id, RoleText)>,
}

/// Who does the work of a role at a time. Nothing that a network relies on is ever nobody's without being said
/// (RC1).
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    Held(Vec<MemberId>),
    /// Nobody holds it, and whoever leads the circle acts.
    Acting(Vec<MemberId>),
    /// Nobody holds it and nobody leads the circle; who speaks for the hub, or leads the nearest circle around it,
    /// answers for it.
    Unfilled(Vec<MemberId>),
}

/// The circle that a seat links with the body around it.
pub fn link_of(world: &World, seat: Seat) -> Option<BodyId> {
    let Seat::Role(role) = seat else { return None };
    world.mandate.roles.get(&role).filter(|r| r.duty.links()).map(|r| r.body)
}

/// The body that decides who holds a role, and what becomes of it: its own; about whoever leads a circle for the
/// body around it, that one (L3).
pub fn concerns(world: &World, role: Id) -> Option<BodyId> {
    let role = world.mandate.roles.get(&role)?;
    let around = || world.body.bodies.get(&role.body).and_then(|b| b.parent);
    Some(if role.duty == Duty::Lead { around().unwrap_or(role.body) } else { role.body })
}

impl State {
    /// The mandates in force for a role.
    pub fn held_for(&self, role: Id) -> impl Iterator<Item = (MandateId, &Held)> {
        let seat = Seat::Role(role);
        self.of_seat.range((seat, Id(0))..=(seat, Id(u64::MAX))).filter_map(|(_, id)| self.mandates.get(id).map(|m| (*id, m)))
    }

    /// All mandates that somebody holds or held, in the order in which they began.
    pub fn ever_held_by(&self, member: MemberId) -> impl Iterator<Item = (MandateId, &Held)> {
        let theirs = self.ever.range((member, Id(0))..=(member, Id(u64::MAX)));
        theirs.filter_map(|(_, id)| self.mandates.get(id).map(|m| (*id, m)))
    }

    /// How many hold a seat now; substitutes are not among them.
    pub(super) fn holds(&self, seat: Seat) -> usize {
        let held = self.of_seat.range((seat, Id(0))..=(seat, Id(u64::MAX))).filter_map(|(_, id)| self.mandates.get(id));
        held.filter(|m| !m.substitute).count()
    }

    /// Who holds this role now.
    pub fn holders(&self, role: Id) -> impl Iterator<Item = MemberId> {
        self.held_for(role).map(|(_, m)| m.holder)
    }

    /// The roles of a body with this duty.
    pub fn with_duty(&self, body: BodyId, duty: Duty) -> impl Iterator<Item = (Id, &Role)> {
        self.duties.range((body, duty, Id(0))..=(body, duty, Id(u64::MAX))).filter_map(|(_, _, id)| self.roles.get(id).map(|r| (*id, r)))
    }

    /// Whether this person has a duty in a body: by holding the role, or because nobody does and they lead.
    pub fn has_duty(&self, member: MemberId, body: BodyId, duty: Duty) -> bool {
        self.with_duty(body, duty).any(|(role, _)| {
            let mut holders = self.holders(role).peekable();
            if holders.peek().is_some() { holders.any(|m| m == member) } else { duty != Duty::Lead && self.leads(member, body) }
        })
    }

    /// Whether anybody has a duty in a body, by holding the role or because they lead.
    pub fn anybody_has(&self, body: BodyId, duty: Duty) -> bool {
        let leads = || duty != Duty::Lead && self.holders_of_duty(body, Duty::Lead).next().is_some();
        self.with_duty(body, duty).any(|(role, _)| self.holders(role).next().is_some() || leads())
    }

    /// Whether this person leads a circle for the body around it.
    pub fn leads(&self, member: MemberId, body: BodyId) -> bool {
        self.with_duty(body, Duty::Lead).any(|(role, _)| self.holders(role).any(|m| m == member))
    }

    /// Everybody with this duty in the body, by the age of the role.
    pub fn holders_of_duty(&self, body: BodyId, duty: Duty) -> impl Iterator<Item = MemberId> {
        self.with_duty(body, duty).flat_map(|(role, _)| self.holders(role))
    }
}

/// Who does the work of a role now.
pub fn cover(world: &World, role: Id) -> Cover {
    let state = &world.mandate;
    let held: Vec<MemberId> = state.holders(role).collect();
    let Some(found) = state.roles.get(&role).filter(|_| held.is_empty()) else { return Cover::Held(held) };
    let leads = |body: BodyId| state.holders_of_duty(body, Duty::Lead).collect::<Vec<_>>();
    if found.duty != Duty::Lead {
        let acting = leads(found.body);
        if !acting.is_empty() {
            return Cover::Acting(acting);
        }
    }
    let here = world.body.bodies.get(&found.body).is_some_and(|b| b.kind == Kind::Hub);
    let around = world.body.ancestors(found.body).skip(usize::from(!here));
    let answers = |body: BodyId| {
        let hub = world.body.bodies.get(&body).is_some_and(|b| b.kind == Kind::Hub);
        if hub { state.voices_of(body).map(|(_, m)| m.holder).collect() } else { leads(body) }
    };
    Cover::Unfilled(around.map(answers).find(|who| !who.is_empty()).unwrap_or_default())
}

/// A decision of the body around a circle in which the circle's delegate took part: news for the circle (L9).
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Reported {
    pub circle: BodyId,
    pub run: RunId,
    pub delegate: MemberId,
    pub at: Time,
}

/// No run was opened longer than so many days before it ended.
const RUNS_LAST_DAYS: i64 = 400;

/// What the delegate of a circle took part in since then, newest first.
pub fn reported(world: &World, circle: BodyId, since: Time) -> Vec<Reported> {
    let Some(around) = world.body.bodies.get(&circle).and_then(|b| b.parent) else { return Vec::new() };
    if world.mandate.with_duty(circle, Duty::Delegate).next().is_none() {
        return Vec::new();
    }
    // whoever was delegate when they spoke
    let mandates = || world.mandate.mandates.values().filter(|m| link_of(world, m.seat) == Some(circle));
    let delegate = |m: &&Held| matches!(m.seat, Seat::Role(r) if world.mandate.roles.get(&r).is_some_and(|r| r.duty == Duty::Delegate));
    let terms: Vec<&Held> = mandates().filter(delegate).collect();
    let was = |who: MemberId, at: Time| terms.iter().any(|m| m.holder == who && m.from <= at && m.ended.is_none_or(|(end, _)| at < end));
    let opened = Time(since.0 - Span::days(RUNS_LAST_DAYS).0);
    let runs = world.practice.runs.values().rev().take_while(|run| run.opened >= opened).filter(|run| run.body == around);
    runs.filter_map(|run| {
        let (at, _) = run.outcome.as_ref().filter(|(at, _)| *at >= since)?;
        let answered = run.rounds.iter().flat_map(|round| round.responses.values()).map(|r| (r.by, r.at));
        let (delegate, _) = answered.chain([(run.proposer, run.opened)]).find(|(who, at)| was(*who, *at))?;
        Some(Reported { circle, run: run.id, delegate, at: *at })
    })
    .collect()
}

/// A link stands between a circle and the body around it, and there is one of each kind.
pub(super) fn may_define(world: &World, body: BodyId, duty: Duty) -> Result<(), Refusal> {
    if !duty.links() {
        return Ok(());
    }
    if world.body.bodies.get(&body).is_none_or(|b| b.kind != Kind::Circle) {
        return Err(refuse(Code::Malformed, "duty", "link-in-circle"));
    }
    if world.mandate.with_duty(body, duty).next().is_some() {
        return Err(refuse(Code::Duplicate, "duty", "link-once"));
    }
    Ok(())
}

/// L3, RS7: the two links of a circle are two people, and each belongs to the body around it, too; a circle they
/// enter by that, a hub they have to belong to already.
pub(super) fn may_link(world: &World, role: Id, holder: MemberId) -> Result<(), Refusal> {
    let Some(circle) = link_of(world, Seat::Role(role)) else { return Ok(()) };
    let other = [Duty::Lead, Duty::Delegate].into_iter().flat_map(|d| world.mandate.with_duty(circle, d)).filter(|(id, _)| *id != role);
    if other.flat_map(|(id, _)| world.mandate.holders(id)).any(|m| m == holder) {
        return Err(refuse(Code::Conflict, "holder", "links-are-two"));
    }
    let around = world.body.bodies.get(&circle).and_then(|b| b.parent).unwrap_or(Id::NETWORK);
    let circle = world.body.bodies.get(&around).is_some_and(|b| b.kind == Kind::Circle);
    if circle || world.body.belongs(holder, around) { Ok(()) } else { Err(refuse(Code::NotEligible, "holder", "link-belongs")) }
}

/// A link is one person (L3): whoever holds it goes first.
pub(super) fn vacant(world: &World, seat: Seat) -> Result<(), Refusal> {
    let held = |role: Id| world.mandate.holders(role).next().is_some();
    match (link_of(world, seat), seat) {
        (Some(_), Seat::Role(role)) if held(role) => Err(refuse(Code::Conflict, "seat", "link-held")),
        _ => Ok(()),
    }
}

/// A role is held by no more people at the same time than it says, and a link is one person.
///
/// # Errors
/// Names `seat`.
pub fn seats_for(world: &World, seat: Seat, count: usize) -> Result<(), Refusal> {
    let Seat::Role(role) = seat else { return Ok(()) };
    if count > 1 && link_of(world, seat).is_some() {
        return Err(refuse(Code::Conflict, "seat", "link-held"));
    }
    match world.mandate.roles.get(&role).and_then(|r| r.limits.holders) {
        Some(most) if count > most as usize => Err(refuse(Code::Limit, "seat", "role-holders").with(most)),
        _ => Ok(()),
    }
}

/// Nobody holds a role for more terms in a row than it says.
pub(super) fn within_terms(world: &World, now: Time, seat: Seat, holder: MemberId) -> Result<(), Refusal> {
    let Seat::Role(role) = seat else { return Ok(()) };
    match world.mandate.roles.get(&role).and_then(|r| r.limits.terms) {
        Some(most) if terms_in_a_row(world, now, role, holder) >= most as usize => {
            Err(refuse(Code::Limit, "holder", "role-terms").with(most))
        }
        _ => Ok(()),
    }
}

/// For how many terms without a pause somebody holds a role now, or held it until lately.
fn terms_in_a_row(world: &World, now: Time, role: Id, holder: MemberId) -> usize {
    let pause = Span::days(TERM_PAUSE_DAYS);
    let mut count = 0;
    let mut until = None;
    // in the order in which they began
    for (_, m) in world.mandate.ever_held_by(holder).filter(|(_, m)| m.seat == Seat::Role(role)) {
        count = if until.is_some_and(|until: Time| until + pause < m.from) { 1 } else { count + 1 };
        until = Some(m.ended.map_or(now, |(at, _)| at));
    }
    if until.is_some_and(|until| until + pause < now) { 0 } else { count }
}

/// A limit says something, and a link is one person anyway.
pub(super) fn may_limit(world: &World, role: Id, limits: Limits) -> Result<(), Refusal> {
    let found = role_in_force(world, role)?;
    for (field, limit) in [("limits.holders", limits.holders), ("limits.terms", limits.terms)] {
        if limit.is_some_and(|n| !(1..=LIMIT_MAX).contains(&n)) {
            return Err(refuse(Code::Limit, field, "limit-range").with(LIMIT_MAX));
        }
    }
    if found.limits == limits { Err(refuse(Code::Duplicate, "limits", "limits-same")) } else { Ok(()) }
}

/// A role in force.
pub(super) fn role_in_force(world: &World, role: Id) -> Result<&Role, Refusal> {
    let found = world.mandate.roles.get(&role).ok_or_else(|| refuse(Code::UnknownRef, "role", "role-unknown"))?;
    if found.ended { Err(refuse(Code::WrongState, "role", "role-ended")) } else { Ok(found) }
}

/// A body makes use of a role that another defined.
pub(super) fn may_link_role(world: &World, role: Id, body: BodyId) -> Result<(), Refusal> {
    let found = role_in_force(world, role)?;
    world.body.open(body, "body")?;
    if found.body == body {
        return Err(refuse(Code::Duplicate, "body", "role-own"));
    }
    if found.linked.contains_key(&body) {
        return Err(refuse(Code::Duplicate, "body", "role-there"));
    }
    if found.duty != Duty::None {
        return Err(refuse(Code::Malformed, "role", "role-duty-stays"));
    }
    if found.linked.len() >= LINKED_MAX { Err(refuse(Code::Limit, "role", "linked-count").with(LINKED_MAX)) } else { Ok(()) }
}

/// A body that makes use of a role may add to it, and end that.
pub(super) fn linked_into(world: &World, role: Id, body: BodyId) -> Result<&Linked, Refusal> {
    let found = role_in_force(world, role)?;
    found.linked.get(&body).ok_or_else(|| refuse(Code::NotEligible, "body", "role-not-linked"))
}

pub(super) fn may_add_to(world: &World, role: Id, body: BodyId) -> Result<(), Refusal> {
    let added = linked_into(world, role, body)?.added.len();
    if added >= ADDED_MAX { Err(refuse(Code::Limit, "role", "added-count").with(ADDED_MAX)) } else { Ok(()) }
}
