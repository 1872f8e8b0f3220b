use super::structure;
use super::{
    Command, Effect, End, Event, LENT_MAX, REPORT_DAYS_MAX, REPORT_DAYS_MIN, REPORTS_MAX, Scope, Seat, SeatRef, State, TERM_DAYS_MAX,
};
use crate::World;
use crate::body::{self, Kind};
use crate::kernel::{Because, BodyId, Code, Context, Id, Made, MandateId, MemberId, Meta, Module, Refusal, Span, Time, refuse};
use crate::practice::Among;

pub struct Mandates;

impl Module for Mandates {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command.clone() {
            Command::Report { mandate, words } => {
                may_report(world, actor, mandate)?;
                Event::Reported { mandate, words }
            }
            Command::Resign { mandate } => {
                may_resign(world, actor, mandate)?;
                Event::Resigned { mandate }
            }
            Command::Swap { from, to } => {
                may_swap(world, actor, from, to)?;
                Event::Swapped { from, to }
            }
            Command::Lend { scope, to, until } => {
                may_lend(world, actor, scope, to)?;
                if until.is_some_and(|until| until <= ctx.now) {
                    return Err(refuse(Code::Malformed, "until", "time-past"));
                }
                let same = world.mandate.lent.get(&(actor, scope)).is_some_and(|lent| lent.to == to && lent.until == until);
                if same {
                    return Err(refuse(Code::Duplicate, "to", "lent-already"));
                }
                Event::Lent { scope, to, until }
            }
            Command::TakeBack { scope } => {
                may_take_back(world, actor, scope)?;
                Event::TakenBack { scope }
            }
        };
        Ok(vec![crate::Event::Mandate(event)])
    }

    fn enact(world: &World, ctx: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::DefineRole { body, name, purpose, accountabilities, duty } => {
                let body = made.resolve(*body, "body")?;
                world.body.open(body, "body")?;
                structure::may_define(world, body, *duty)?;
                Event::RoleDefined {
                    body,
                    name: name.clone(),
                    purpose: purpose.clone(),
                    accountabilities: accountabilities.clone(),
                    duty: *duty,
                    because,
                }
            }
            Effect::Grant { seat, holder, until, instructed, latitude, substitute, report_days } => {
                let seat = seat_of(made, *seat)?;
                within_term(ctx.now, *until)?;
                may_hold(world, seat, *holder, *substitute)?;
                structure::vacant(world, seat)?;
                structure::seats_for(world, seat, world.mandate.holds(seat) + 1)?;
                structure::within_terms(world, ctx.now, seat, *holder)?;
                if (*instructed || *substitute) && !matches!(seat, Seat::Voice(_)) {
                    return Err(refuse(Code::Malformed, "instructed", "instructed-voice-only"));
                }
                if *latitude && !*instructed {
                    return Err(refuse(Code::Malformed, "latitude", "latitude-instructed"));
                }
                if report_days.is_some_and(|days| !(REPORT_DAYS_MIN..=REPORT_DAYS_MAX).contains(&days)) {
                    return Err(refuse(Code::Limit, "report_days", "report-days").with(REPORT_DAYS_MAX));
                }
                let (holder, until, instructed, latitude) = (*holder, *until, *instructed, *latitude);
                Event::Granted { seat, holder, until, instructed, latitude, substitute: *substitute, report_days: *report_days, because }
            }
            Effect::AmendRole { role, name, purpose, accountabilities } => {
                let role = made.resolve(*role, "role")?;
                structure::role_in_force(world, role)?;
                let (name, purpose, accountabilities) = (name.clone(), purpose.clone(), accountabilities.clone());
                Event::RoleAmended { role, name, purpose, accountabilities, because }
            }
            Effect::LimitRole { role, limits } => {
                let role = made.resolve(*role, "role")?;
                structure::may_limit(world, role, *limits)?;
                Event::RoleLimited { role, limits: *limits, because }
            }
            Effect::EndRole { role } => return end_role(world, made.resolve(*role, "role")?, because),
            Effect::LinkRole { role, body } => {
                let (role, body) = (made.resolve(*role, "role")?, made.resolve(*body, "body")?);
                structure::may_link_role(world, role, body)?;
                Event::RoleLinked { role, body, because }
            }
            Effect::AddToRole { role, body, words } => {
                let (role, body) = (made.resolve(*role, "role")?, made.resolve(*body, "body")?);
                structure::may_add_to(world, role, body)?;
                Event::RoleAddedTo { role, body, words: words.clone(), because }
            }
            Effect::UnlinkRole { role, body } => {
                let (role, body) = (made.resolve(*role, "role")?, made.resolve(*body, "body")?);
                structure::linked_into(world, role, body)?;
                Event::RoleUnlinked { role, body, because }
            }
            Effect::Elect { seat, until } => return elect(world, ctx.now, because, seat_of(made, *seat)?, *until),
            Effect::End { mandate } => {
                let mandate = made.resolve(*mandate, "mandate")?;
                in_force(world, mandate)?;
                Event::Ended { mandate, why: End::Decided(because) }
            }
        };
        Ok(vec![crate::Event::Mandate(event)])
    }

    fn follow(world: &World, _: &Context, meta: &Meta, event: &crate::Event) -> Vec<crate::Event> {
        match event {
            crate::Event::Body(body::Event::Left { body }) => {
                meta.by.map_or_else(Vec::new, |member| ended_with_membership(world, member, *body))
            }
            crate::Event::Body(body::Event::Parted { member, body }) => ended_with_membership(world, *member, *body),
            crate::Event::Body(body::Event::Dissolved { body, .. }) => ended_with_body(world, *body),
            crate::Event::Body(body::Event::Joined { invitation: Some(invitation), .. }) => {
                given_voice(world, meta.at, *invitation, meta.pos)
            }
            crate::Event::Body(body::Event::Accepted { invitation }) => {
                meta.by.map_or_else(Vec::new, |member| given_voice(world, meta.at, *invitation, member))
            }
            _ => Vec::new(),
        }
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn due(world: &World) -> Option<(Time, Id)> {
        world.mandate.ends.get_min().copied()
    }

    fn tick(world: &World, now: Time, subject: Id) -> Vec<crate::Event> {
        match world.mandate.mandates.get(&subject) {
            Some(mandate) if mandate.ended.is_none() && mandate.until <= now => {
                vec![crate::Event::Mandate(Event::Ended { mandate: subject, why: End::TermOver })]
            }
            _ => Vec::new(),
        }
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event {
            Event::Resigned { mandate } => Some(Command::Resign { mandate: *mandate }),
            Event::Reported { mandate, words } => Some(Command::Report { mandate: *mandate, words: words.clone() }),
            Event::Swapped { from, to } => Some(Command::Swap { from: *from, to: *to }),
            Event::Lent { scope, to, until } => Some(Command::Lend { scope: *scope, to: *to, until: *until }),
            Event::TakenBack { scope } => Some(Command::TakeBack { scope: *scope }),
            Event::RoleDefined { .. }
            | Event::RoleEnded { .. }
            | Event::RoleAmended { .. }
            | Event::RoleLimited { .. }
            | Event::RoleLinked { .. }
            | Event::RoleAddedTo { .. }
            | Event::RoleUnlinked { .. }
            | Event::Granted { .. }
            | Event::Ended { .. } => None,
        }
    }
}

fn seat_of(made: &Made, seat: SeatRef) -> Result<Seat, Refusal> {
    Ok(match seat {
        SeatRef::Role(role) => Seat::Role(made.resolve(role, "seat.role")?),
        SeatRef::Voice(body) => Seat::Voice(made.resolve(body, "seat.voice")?),
    })
}

/// Whoever the round chose holds the seat, and nobody else.
fn elect(world: &World, now: Time, because: Because, seat: Seat, until: Time) -> Result<Vec<crate::Event>, Refusal> {
    let Because::Run(run) = because else { return Err(refuse(Code::NotEligible, "", "founder-not-this")) };
    let chosen: Vec<MemberId> = world.practice.run(run).into_iter().flat_map(|r| r.chosen()).filter_map(|i| i.option.person).collect();
    if chosen.is_empty() {
        return Err(refuse(Code::WrongState, "seat", "nobody-chosen"));
    }
    // substitutes stay: they were named for whoever speaks
    let held = world.mandate.mandates.iter().filter(|(_, m)| m.ended.is_none() && m.seat == seat && !m.substitute);
    // a voice that was bound stays so
    let instructed = held.clone().any(|(_, m)| m.instructed);
    let latitude = held.clone().any(|(_, m)| m.latitude);
    let report_days = held.clone().find_map(|(_, m)| m.report_days);
    let ended = held.map(|(id, _)| Event::Ended { mandate: *id, why: End::Decided(because) });
    let mut events = Vec::new();
    structure::seats_for(world, seat, chosen.len())?;
    for holder in chosen {
        within_term(now, until)?;
        electable(world, now, seat, holder)?;
        events.push(Event::Granted { seat, holder, until, instructed, latitude, substitute: false, report_days, because });
    }
    // the old mandates end last: who is elected again as a link does not part from the circle in between
    events.extend(ended);
    Ok(events.into_iter().map(crate::Event::Mandate).collect())
}

/// Whether somebody could be chosen for a seat; whoever holds it can be chosen again.
///
/// # Errors
/// Why not, naming `holder` or the seat.
pub fn electable(world: &World, now: Time, seat: Seat, holder: MemberId) -> Result<(), Refusal> {
    let again = world.mandate.held_by(holder).any(|(_, m)| m.seat == seat && !m.substitute);
    structure::within_terms(world, now, seat, holder)?;
    if again { Ok(()) } else { may_hold(world, seat, holder, false) }
}

fn in_force(world: &World, mandate: MandateId) -> Result<&super::Held, Refusal> {
    let held = world.mandate.mandates.get(&mandate).ok_or_else(|| refuse(Code::UnknownRef, "mandate", "mandate-unknown"))?;
    if held.ended.is_some() {
        return Err(refuse(Code::WrongState, "mandate", "mandate-over"));
    }
    Ok(held)
}

pub(super) fn may_resign(world: &World, actor: MemberId, mandate: MandateId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    if in_force(world, mandate)?.holder != actor {
        return Err(refuse(Code::NotEligible, "mandate", "mandate-not-yours"));
    }
    Ok(())
}

/// G2: whoever speaks lets a substitute do so, or the substitute steps in; the hub named both, and the
/// record says who did it.
pub(super) fn may_swap(world: &World, actor: MemberId, from: Option<MandateId>, to: MandateId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let substitute = world.mandate.mandates.get(&to).ok_or_else(|| refuse(Code::UnknownRef, "to", "mandate-unknown"))?;
    let Seat::Voice(hub) = substitute.seat else { return Err(refuse(Code::Malformed, "to", "not-a-substitute")) };
    if substitute.ended.is_some() {
        return Err(refuse(Code::WrongState, "to", "mandate-over"));
    }
    if !substitute.substitute {
        return Err(refuse(Code::Malformed, "to", "not-a-substitute"));
    }
    let speaker = match from {
        Some(from) => {
            let held = world.mandate.mandates.get(&from).ok_or_else(|| refuse(Code::UnknownRef, "from", "mandate-unknown"))?;
            if held.ended.is_some() || held.substitute || held.seat != substitute.seat {
                return Err(refuse(Code::WrongState, "from", "speaks-not"));
            }
            Some(held.holder)
        }
        None if world.mandate.voices_of(hub).next().is_some() => return Err(refuse(Code::WrongState, "from", "somebody-speaks")),
        None => None,
    };
    // whoever was swapped out comes back in the place of whoever came in, and of nobody else
    let came_in = |from: MandateId| substitute.instead.is_none_or(|instead| instead == from);
    if speaker != Some(actor) && !from.is_none_or(came_in) {
        return Err(refuse(Code::NotEligible, "from", "swap-yours"));
    }
    if actor != substitute.holder && speaker != Some(actor) {
        return Err(refuse(Code::NotEligible, "to", "swap-yours"));
    }
    if world.mandate.speaks(substitute.holder).any(|b| b != hub) {
        return Err(refuse(Code::Conflict, "to", "speaks-already"));
    }
    Ok(())
}

/// A vote is lent where some way of the network lets it be; for what is over it is lent no more.
pub(super) fn may_lend(world: &World, actor: MemberId, scope: Scope, to: Option<MemberId>) -> Result<(), Refusal> {
    world.body.active(actor)?;
    if !world.practice.templates.values().any(|t| t.lends()) {
        return Err(refuse(Code::Config, "scope", "nobody-lends"));
    }
    match scope {
        Scope::Network if to.is_none() => return Err(refuse(Code::Malformed, "to", "lend-to-nobody")),
        Scope::Network => {}
        Scope::Outcome(outcome) => match world.purpose.outcomes.get(&outcome) {
            None => return Err(refuse(Code::UnknownRef, "scope", "outcome-unknown")),
            Some(outcome) if outcome.retired.is_some() => return Err(refuse(Code::WrongState, "scope", "outcome-retired")),
            Some(_) => {}
        },
        Scope::Run(run) => {
            let run = world.practice.run(run).ok_or_else(|| refuse(Code::UnknownRef, "scope", "run-unknown"))?;
            if !run.is_open() {
                return Err(refuse(Code::WrongState, "scope", "run-over"));
            }
            if run.among != Among::People || !run.template.lends() {
                return Err(refuse(Code::Config, "scope", "run-lends-not"));
            }
        }
    }
    if let Some(to) = to {
        world.body.active(to).map_err(|_| refuse(Code::UnknownRef, "to", "person-unknown"))?;
        if to == actor {
            return Err(refuse(Code::SelfReference, "to", "lend-to-oneself"));
        }
    }
    if !world.mandate.lent.contains_key(&(actor, scope)) && world.mandate.lent_by(actor).count() >= LENT_MAX {
        return Err(refuse(Code::Limit, "scope", "lent-count").with(LENT_MAX));
    }
    Ok(())
}

pub(super) fn may_take_back(world: &World, actor: MemberId, scope: Scope) -> Result<(), Refusal> {
    world.body.active(actor)?;
    if world.mandate.lent.contains_key(&(actor, scope)) { Ok(()) } else { Err(refuse(Code::WrongState, "scope", "not-lent")) }
}

/// Whoever holds a mandate says what they did under it.
pub(super) fn may_report(world: &World, actor: MemberId, mandate: MandateId) -> Result<(), Refusal> {
    may_resign(world, actor, mandate)?;
    if in_force(world, mandate)?.reports.len() >= REPORTS_MAX {
        return Err(refuse(Code::Limit, "mandate", "reports-count").with(REPORTS_MAX));
    }
    Ok(())
}

/// Every term is finite (L5).
fn within_term(now: Time, until: Time) -> Result<(), Refusal> {
    if until <= now {
        return Err(refuse(Code::Malformed, "until", "time-past"));
    }
    if until > now + Span::days(TERM_DAYS_MAX) {
        return Err(refuse(Code::Limit, "until", "term-too-long").with(TERM_DAYS_MAX / 366));
    }
    Ok(())
}

/// P15: a person speaks for at most one hub.
fn may_hold(world: &World, seat: Seat, holder: MemberId, substitute: bool) -> Result<(), Refusal> {
    world.body.active(holder).map_err(|_| refuse(Code::UnknownRef, "holder", "person-unknown"))?;
    match seat {
        Seat::Voice(body) => {
            if world.body.open(body, "seat.voice")?.kind != Kind::Hub {
                return Err(refuse(Code::Malformed, "seat.voice", "voice-of-hub"));
            }
            if !world.body.belongs(holder, body) {
                return Err(refuse(Code::NotEligible, "holder", "holder-elsewhere"));
            }
            if !substitute && world.mandate.speaks(holder).any(|b| b != body) {
                return Err(refuse(Code::Conflict, "holder", "speaks-already"));
            }
        }
        Seat::Role(role) => {
            let found = world.mandate.roles.get(&role).ok_or_else(|| refuse(Code::UnknownRef, "seat.role", "role-unknown"))?;
            if found.ended {
                return Err(refuse(Code::WrongState, "seat.role", "role-ended"));
            }
            structure::may_link(world, role, holder)?;
        }
    }
    // a substitute may be chosen to speak; nobody holds the same thing twice
    if world.mandate.held_by(holder).any(|(_, m)| m.seat == seat && (substitute || !m.substitute)) {
        return Err(refuse(Code::Duplicate, "holder", "holds-already"));
    }
    Ok(())
}

/// Whoever uses an invitation to speak for a hub does so from then on, if its founder still has the
/// powers of a founding and the person speaks for no hub yet.
fn given_voice(world: &World, now: Time, invitation: Id, holder: MemberId) -> Vec<crate::Event> {
    let Some(invitation) = world.body.invitations.get(&invitation) else { return Vec::new() };
    let founding = world.charter.provisional.is_some_and(|p| p.founder == Some(invitation.by));
    let until = invitation.voice.filter(|until| founding && *until > now && world.mandate.speaks(holder).next().is_none());
    let (seat, because) = (Seat::Voice(invitation.body), Because::Founder(invitation.by));
    let granted =
        |until| Event::Granted { seat, holder, until, instructed: false, latitude: false, substitute: false, report_days: None, because };
    until.map(|until| crate::Event::Mandate(granted(until))).into_iter().collect()
}

/// A role ends, and every mandate for it in the same batch.
fn end_role(world: &World, role: Id, because: Because) -> Result<Vec<crate::Event>, Refusal> {
    structure::role_in_force(world, role)?;
    let ended = world.mandate.held_for(role).map(|(mandate, _)| Event::Ended { mandate, why: End::Decided(because) });
    Ok(ended.chain([Event::RoleEnded { role, because: Some(because) }]).map(crate::Event::Mandate).collect())
}

fn ended_with_membership(world: &World, member: MemberId, body: BodyId) -> Vec<crate::Event> {
    let there = world.mandate.held_by(member).filter(|(_, m)| world.mandate.body_of(m.seat) == Some(body));
    there.map(|(mandate, _)| crate::Event::Mandate(Event::Ended { mandate, why: End::HolderLeft })).collect()
}

fn ended_with_body(world: &World, body: BodyId) -> Vec<crate::Event> {
    let mandates = world.mandate.mandates.iter().filter(|(_, m)| m.ended.is_none() && world.mandate.body_of(m.seat) == Some(body));
    let ended = mandates.map(|(id, _)| Event::Ended { mandate: *id, why: End::BodyDissolved });
    let roles =
        world.mandate.roles.iter().filter(|(_, r)| r.body == body && !r.ended).map(|(id, _)| Event::RoleEnded { role: *id, because: None });
    ended.chain(roles).map(crate::Event::Mandate).collect()
}
