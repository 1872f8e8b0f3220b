use super::{BODIES_MAX, Command, DEPTH_MAX, Effect, Event, Founding, INVITATION_DAYS_MAX, INVITATION_USES_MAX, Invitation, Kind, State};
use super::{breakdown, domains};
use crate::charter::{self, Matter};
use crate::kernel::{Because, BodyId, Code, Context, FORMAT_VERSION, Id, Made, MemberId, Meta, Module, Refusal, Span, Time, refuse};
use crate::{World, mandate, practice};

pub struct Body;

impl Module for Body {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Found(founding) => found(world, ctx, founding)?,
            Command::Join { invitation, name } => {
                if ctx.actor.is_some() {
                    return Err(refuse(Code::WrongState, "invitation", "already-member"));
                }
                usable(world, ctx.now, *invitation)?;
                Event::Joined { name: name.clone(), invitation: Some(*invitation) }
            }
            Command::Invite { body, uses, until, voice } => {
                may_invite(world, ctx.member()?, *body)?;
                within_limits(ctx.now, *uses, *until)?;
                if let Some(until) = voice {
                    may_give_voice(world, ctx, *body, *until)?;
                }
                Event::Invited { body: *body, uses: *uses, until: *until, voice: *voice }
            }
            Command::Revoke { invitation } => {
                may_revoke(world, ctx.member()?, *invitation)?;
                Event::Revoked { invitation: *invitation }
            }
            Command::Accept { invitation } => {
                let actor = ctx.member()?;
                world.body.active(actor)?;
                let body = usable(world, ctx.now, *invitation)?.body;
                if world.body.belongs(actor, body) {
                    return Err(refuse(Code::Duplicate, "invitation", "already-there"));
                }
                Event::Accepted { invitation: *invitation }
            }
            Command::Enter { body } => {
                may_enter(world, ctx.member()?, *body)?;
                Event::Came { body: *body }
            }
            Command::Leave { body } => {
                may_leave(world, ctx.member()?, *body)?;
                Event::Left { body: *body }
            }
            Command::DeclareBreakdown { body, words } => {
                breakdown::may_declare(world, ctx.member()?, *body)?;
                Event::BreakdownDeclared { body: *body, words: words.clone() }
            }
            Command::Restore { body, words } => {
                breakdown::may_restore(world, ctx.member()?, *body)?;
                Event::ProcessRestored { body: *body, words: words.clone() }
            }
        };
        Ok(vec![crate::Event::Body(event)])
    }

    fn enact(world: &World, ctx: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::Create { kind, parent, name, about, place, zone, trial } => {
                let parent = made.resolve(*parent, "parent")?;
                may_stand(world, *kind, parent)?;
                check_trial(ctx.now, *kind, *trial)?;
                Event::Created {
                    kind: *kind,
                    parent,
                    name: name.clone(),
                    about: about.clone(),
                    place: place.clone(),
                    zone: zone.clone(),
                    trial: *trial,
                    because,
                }
            }
            Effect::Admit { body } => {
                let body = made.resolve(*body, "body")?;
                let hub = hub(world, body)?;
                if hub.trial.is_none() && hub.suspended.is_none() {
                    return Err(refuse(Code::Duplicate, "body", "hub-admitted"));
                }
                Event::Admitted { body, because }
            }
            Effect::Suspend { body } => {
                let body = made.resolve(*body, "body")?;
                hub(world, body)?;
                if !world.body.hubs.contains(&body) {
                    return Err(refuse(Code::WrongState, "body", "hub-without-voice"));
                }
                Event::Suspended { body, because }
            }
            Effect::Exit { body } | Effect::Dissolve { body } => {
                let body = made.resolve(*body, "body")?;
                world.body.open(body, "body")?;
                if matches!(effect, Effect::Exit { .. }) {
                    hub(world, body)?;
                }
                if body == Id::NETWORK {
                    return Err(refuse(Code::Malformed, "body", "network-stays"));
                }
                if world.body.bodies.iter().any(|(_, g)| g.parent == Some(body) && g.dissolved.is_none()) {
                    return Err(refuse(Code::WrongState, "body", "body-has-bodies"));
                }
                if world.fund.holds(body) {
                    return Err(refuse(Code::WrongState, "body", "body-has-money"));
                }
                Event::Dissolved { body, because }
            }
            Effect::Place { body, region } => {
                let body = made.resolve(*body, "body")?;
                hub(world, body)?;
                let region = region.map(|r| made.resolve(r, "region")).transpose()?;
                if let Some(region) = region {
                    let group = world.body.open(region, "region")?;
                    if group.kind != Kind::Circle || group.parent != Some(Id::NETWORK) {
                        return Err(refuse(Code::Malformed, "region", "region-circle"));
                    }
                }
                Event::Placed { body, region, because }
            }
            Effect::DefineDomain { body, name, about } => {
                let body = made.resolve(*body, "body")?;
                domains::define(world, body)?;
                Event::DomainDefined { body, name: name.clone(), about: about.clone(), because }
            }
            Effect::PassDomainOn { domain, to } => {
                let domain = made.resolve(*domain, "domain")?;
                Event::DomainPassedOn { domain, to: domains::pass_on(world, made, domain, *to)?, because }
            }
            Effect::TakeDomainBack { domain, body } => {
                let (domain, body) = (made.resolve(*domain, "domain")?, made.resolve(*body, "body")?);
                domains::take_back(world, domain, body)?;
                Event::DomainTakenBack { domain, body, because }
            }
            Effect::EndDomain { domain } => {
                let domain = made.resolve(*domain, "domain")?;
                domains::end(world, domain)?;
                Event::DomainEnded { domain, because }
            }
        };
        Ok(vec![crate::Event::Body(event)])
    }

    fn follow(world: &World, _: &Context, meta: &Meta, event: &crate::Event) -> Vec<crate::Event> {
        let entered = |member, body| crate::Event::Body(Event::Entered { member, body, linked: false });
        match event {
            crate::Event::Body(Event::Founded { founder, .. }) => {
                vec![crate::Event::Body(Event::Joined { name: founder.clone(), invitation: None })]
            }
            crate::Event::Body(Event::Joined { invitation, .. }) => {
                let body = invitation.and_then(|i| world.body.invitations.get(&i)).map(|i| i.body);
                let inner = body.filter(|b| *b != Id::NETWORK);
                std::iter::once(Id::NETWORK).chain(inner).map(|b| entered(meta.pos, b)).collect()
            }
            crate::Event::Body(Event::Accepted { invitation }) => {
                let body = world.body.invitations.get(invitation).map(|i| i.body);
                body.zip(meta.by).map(|(b, member)| entered(member, b)).into_iter().collect()
            }
            crate::Event::Body(Event::Came { body }) => meta.by.map(|member| entered(member, *body)).into_iter().collect(),
            crate::Event::Body(Event::Left { body }) => meta.by.map_or_else(Vec::new, |m| parted_with(world, m, *body)),
            crate::Event::Mandate(mandate::Event::Granted { seat, holder, .. }) => {
                let body = world.mandate.body_of(*seat);
                let around = mandate::link_of(world, *seat).and_then(|circle| world.body.bodies.get(&circle)?.parent);
                let linked = |b| crate::Event::Body(Event::Entered { member: *holder, body: b, linked: true });
                let new = |b: &BodyId| !world.body.belongs(*holder, *b);
                // whoever belongs to the circle around as a link alone belongs to it for good by a role there
                let stays = |b: &BodyId| new(b) || world.body.bodies.get(b).is_some_and(|g| g.linked.contains(holder));
                body.filter(stays).map(|b| entered(*holder, b)).into_iter().chain(around.filter(new).map(linked)).collect()
            }
            crate::Event::Mandate(mandate::Event::Ended { mandate, .. } | mandate::Event::Resigned { mandate }) => {
                unlinked(world, *mandate).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn due(world: &World) -> Option<(Time, Id)> {
        world.body.breakdown_due()
    }

    fn tick(world: &World, now: Time, subject: Id) -> Vec<crate::Event> {
        breakdown::spread(world, now, subject).map(crate::Event::Body).into_iter().collect()
    }

    fn retrace(event: &Event) -> Option<Command> {
        Some(match event {
            Event::BreakdownDeclared { body, words } => Command::DeclareBreakdown { body: *body, words: words.clone() },
            Event::ProcessRestored { body, words } => Command::Restore { body: *body, words: words.clone() },
            Event::Founded { format, origin, name, purpose, founder, charter, templates } => Command::Found(Box::new(Founding {
                format: *format,
                origin: *origin,
                name: name.clone(),
                purpose: purpose.clone(),
                founder: founder.clone(),
                charter: charter.clone(),
                templates: templates.clone(),
            })),
            Event::Invited { body, uses, until, voice } => Command::Invite { body: *body, uses: *uses, until: *until, voice: *voice },
            Event::Revoked { invitation } => Command::Revoke { invitation: *invitation },
            Event::Joined { name, invitation: Some(invitation) } => Command::Join { invitation: *invitation, name: name.clone() },
            Event::Accepted { invitation } => Command::Accept { invitation: *invitation },
            Event::Came { body } => Command::Enter { body: *body },
            Event::Left { body } => Command::Leave { body: *body },
            Event::Joined { .. }
            | Event::Entered { .. }
            | Event::Parted { .. }
            | Event::Created { .. }
            | Event::Dissolved { .. }
            | Event::Admitted { .. }
            | Event::Suspended { .. }
            | Event::Placed { .. }
            | Event::DomainDefined { .. }
            | Event::DomainPassedOn { .. }
            | Event::DomainTakenBack { .. }
            | Event::DomainEnded { .. }
            | Event::BreakdownSpread { .. } => {
                return None;
            }
        })
    }
}

fn found(world: &World, ctx: &Context, founding: &Founding) -> Result<Event, Refusal> {
    if world.next != Id::NETWORK || ctx.actor.is_some() {
        return Err(refuse(Code::WrongState, "", "already-founded"));
    }
    if founding.format != FORMAT_VERSION {
        return Err(refuse(Code::Malformed, "format", "format-unknown").with(founding.format));
    }
    for (i, template) in founding.templates.iter().enumerate() {
        practice::check_template(template).map_err(|r| Refusal { field: format!("templates.{i}.{}", r.field), ..r })?;
    }
    charter::check_preset(&founding.charter, &founding.templates)?;
    let Founding { format, origin, name, purpose, founder, charter, templates } = founding.clone();
    Ok(Event::Founded { format, origin, name, purpose, founder, charter, templates })
}

/// Everything a member parts from when leaving `body`: the bodies inside it they belong to.
fn parted_with(world: &World, member: MemberId, body: BodyId) -> Vec<crate::Event> {
    let Some(person) = world.body.people.get(&member) else { return Vec::new() };
    let inside = person.bodies.iter().copied().filter(|b| *b != body && world.body.ancestors(*b).any(|a| a == body));
    inside.map(|body| crate::Event::Body(Event::Parted { member, body })).collect()
}

/// Who belonged to a circle as the link to one inside it belongs to it no longer when that ends.
fn unlinked(world: &World, mandate: Id) -> Option<crate::Event> {
    let held = world.mandate.mandates.get(&mandate)?;
    let (circle, member) = (mandate::link_of(world, held.seat)?, held.holder);
    let around = world.body.bodies.get(&circle)?.parent?;
    let links = |(_, m): (Id, &mandate::Held)| mandate::link_of(world, m.seat).and_then(|c| world.body.bodies.get(&c)?.parent);
    let other = world.mandate.held_by(member).filter_map(links).any(|a| a == around);
    let linked = world.body.bodies.get(&around)?.linked.contains(&member);
    (linked && !other).then_some(crate::Event::Body(Event::Parted { member, body: around }))
}

/// A hub that is there.
fn hub(world: &World, body: BodyId) -> Result<&super::Group, Refusal> {
    let group = world.body.open(body, "body")?;
    if group.kind == Kind::Hub { Ok(group) } else { Err(refuse(Code::Malformed, "body", "hub-only")) }
}

/// Only a hub is on trial, and not for ever.
fn check_trial(now: Time, kind: Kind, trial: Option<Time>) -> Result<(), Refusal> {
    let Some(until) = trial else { return Ok(()) };
    if kind != Kind::Hub {
        return Err(refuse(Code::Malformed, "trial", "hub-only"));
    }
    if until <= now {
        return Err(refuse(Code::Malformed, "trial", "time-past"));
    }
    if until > now + Span::days(super::TRIAL_DAYS_MAX) { Err(refuse(Code::Limit, "trial", "term-too-long").with(2)) } else { Ok(()) }
}

fn may_stand(world: &World, kind: Kind, parent: BodyId) -> Result<(), Refusal> {
    world.body.open(parent, "parent")?;
    match kind {
        Kind::Network => return Err(refuse(Code::Malformed, "kind", "network-once")),
        Kind::Hub if parent != Id::NETWORK => return Err(refuse(Code::Malformed, "parent", "hub-in-network")),
        _ => {}
    }
    if world.body.ancestors(parent).count() >= DEPTH_MAX {
        return Err(refuse(Code::Limit, "parent", "too-deep").with(DEPTH_MAX));
    }
    if world.body.bodies.len() >= BODIES_MAX {
        return Err(refuse(Code::Limit, "", "too-many-bodies").with(BODIES_MAX));
    }
    Ok(())
}

pub(super) fn may_invite(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    world.body.open(body, "body")?;
    // until the charter is adopted the founder opens the doors of the hubs that were brought in
    if world.charter.provisional.is_some_and(|p| p.founder == Some(actor)) {
        return world.body.active(actor).map(|_| ());
    }
    let group = world.body.open(body, "body")?;
    // a body without members is peopled from the body around it
    let asks = if group.members.is_empty() { group.parent.unwrap_or(body) } else { body };
    charter::permits(world, actor, Matter::Invite, asks)
}

/// An invitation to speak for a hub is the founder's, like every mandate before the charter is adopted.
fn may_give_voice(world: &World, ctx: &Context, body: BodyId, until: Time) -> Result<(), Refusal> {
    if world.charter.provisional.is_none_or(|p| p.founder != ctx.actor) {
        return Err(refuse(Code::NotEligible, "voice", "founder-only"));
    }
    if world.body.open(body, "body")?.kind != Kind::Hub {
        return Err(refuse(Code::Malformed, "voice", "voice-of-hub"));
    }
    if until <= ctx.now {
        return Err(refuse(Code::Malformed, "voice", "time-past"));
    }
    if until > ctx.now + Span::days(mandate::TERM_DAYS_MAX) {
        return Err(refuse(Code::Limit, "voice", "term-too-long").with(mandate::TERM_DAYS_MAX / 366));
    }
    Ok(())
}

fn within_limits(now: Time, uses: u32, until: Time) -> Result<(), Refusal> {
    if !(1..=INVITATION_USES_MAX).contains(&uses) {
        return Err(refuse(Code::Limit, "uses", "invitation-uses").with(INVITATION_USES_MAX));
    }
    if until <= now {
        return Err(refuse(Code::Malformed, "until", "time-past"));
    }
    if until > now + Span::days(INVITATION_DAYS_MAX) {
        return Err(refuse(Code::Limit, "until", "invitation-days").with(INVITATION_DAYS_MAX));
    }
    Ok(())
}

pub(super) fn may_revoke(world: &World, actor: MemberId, invitation: Id) -> Result<(), Refusal> {
    let known = world.body.invitations.get(&invitation).ok_or_else(|| refuse(Code::UnknownRef, "invitation", "invitation-unknown"))?;
    if known.by != actor {
        may_invite(world, actor, known.body)?;
    }
    world.body.active(actor)?;
    if known.revoked { Err(refuse(Code::Duplicate, "invitation", "invitation-closed")) } else { Ok(()) }
}

/// The invitation, if it can be used at `now`.
fn usable(world: &World, now: Time, invitation: Id) -> Result<&Invitation, Refusal> {
    let known = world.body.invitations.get(&invitation).ok_or_else(|| refuse(Code::UnknownRef, "invitation", "invitation-unknown"))?;
    if known.revoked || now >= known.until {
        return Err(refuse(Code::AfterDeadline, "invitation", "invitation-closed"));
    }
    if known.left == 0 {
        return Err(refuse(Code::Limit, "invitation", "invitation-used"));
    }
    world.body.open(known.body, "invitation")?;
    Ok(known)
}

pub(super) fn may_enter(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    let group = world.body.open(body, "body")?;
    if group.kind != Kind::Circle {
        return Err(refuse(Code::NotEligible, "body", "by-invitation"));
    }
    let parent = group.parent.unwrap_or(Id::NETWORK);
    charter::permits(world, actor, Matter::EnterCircle, parent)?;
    if group.members.contains(&actor) && !group.linked.contains(&actor) {
        return Err(refuse(Code::Duplicate, "body", "already-there"));
    }
    Ok(())
}

pub(super) fn may_leave(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    world.body.open(body, "body")?;
    if !world.body.belongs(actor, body) {
        return Err(refuse(Code::WrongState, "body", "not-there"));
    }
    Ok(())
}
