use super::{Command, Constituency, EFFECTS_MAX, Effect, Event, Line, Matter, Place, Preset, ROUNDS_MAX, Rule, State, WHY_CHARS_MAX, Who};
use crate::agreement;
use crate::body::{self, Kind};
use crate::kernel::{Because, BodyId, Code, Context, Draft, Id, Made, MemberId, Meta, Module, Ref, Refusal, Time, refuse};
use crate::mandate::{self, Seat, SeatRef};
use crate::practice::{self, Template};
use crate::{World, fund, purpose, why};

pub struct Charter;

impl Module for Charter {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let Command::BringIn { effects } = command;
        let by = may_bring_in(world, ctx)?;
        if effects.is_empty() || effects.len() > EFFECTS_MAX {
            return Err(refuse(Code::Limit, "effects", "effects-count").with(EFFECTS_MAX));
        }
        if effects.iter().any(|e| {
            use crate::Effect::{Agreement, Charter, Fund, Practice, Purpose};
            let collective = matches!(
                e,
                Fund(fund::Effect::Allocate { .. } | fund::Effect::AllocateChosen { .. } | fund::Effect::Recall { .. })
                    | Purpose(purpose::Effect::Endorse { .. })
            );
            collective || matches!(e, Charter(_) | Agreement(_) | Practice(_))
        }) {
            return Err(refuse(Code::NotEligible, "effects", "founder-not-this"));
        }
        let event = crate::Event::Charter(Event::BroughtIn { by, effects: effects.clone() });
        Draft::new(world.clone(), *ctx).record(event.clone())?;
        Ok(vec![event])
    }

    fn enact(world: &World, _: &Context, because: Because, _: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::Change { line } => {
                check(world, line)?;
                Event::Changed { line: line.clone(), because }
            }
            Effect::Ratify { thing } => {
                if !why::brought_in(world, *thing) {
                    return Err(refuse(Code::WrongState, "thing", "nothing-to-ratify"));
                }
                Event::Ratified { thing: *thing, because }
            }
            Effect::Limit { rounds } => {
                check_rounds(*rounds)?;
                Event::Limited { rounds: *rounds, because }
            }
            Effect::Adopt {} => {
                if world.charter.provisional.is_none() {
                    return Err(refuse(Code::Duplicate, "", "charter-adopted"));
                }
                Event::Adopted { because }
            }
        };
        Ok(vec![crate::Event::Charter(event)])
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn due(world: &World) -> Option<(Time, Id)> {
        world.charter.provisional.map(|p| (p.until, Id::NETWORK))
    }

    fn tick(world: &World, now: Time, subject: Id) -> Vec<crate::Event> {
        let over = world.charter.provisional.is_some_and(|p| p.until <= now) && subject == Id::NETWORK;
        over.then_some(crate::Event::Charter(Event::PowersEnded)).into_iter().collect()
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event {
            Event::BroughtIn { effects, .. } => Some(Command::BringIn { effects: effects.clone() }),
            Event::Changed { .. } | Event::Ratified { .. } | Event::Limited { .. } | Event::Adopted { .. } | Event::PowersEnded => None,
        }
    }
}

pub(super) fn may_bring_in(world: &World, ctx: &Context) -> Result<MemberId, Refusal> {
    let actor = ctx.member()?;
    world.body.active(actor)?;
    match world.charter.provisional {
        Some(p) if p.founder == Some(actor) => Ok(actor),
        Some(_) => Err(refuse(Code::NotEligible, "", "founder-only")),
        None => Err(refuse(Code::WrongState, "", "charter-adopted")),
    }
}

/// The hub for which this member speaks in the network; none where it is on trial or suspended.
pub fn voice_of(world: &World, member: MemberId) -> Option<BodyId> {
    world.mandate.speaks(member).find(|hub| world.body.hubs.contains(hub))
}

/// Whether this member may simply do this in that body.
pub fn permits(world: &World, actor: MemberId, matter: Matter, body: BodyId) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let who = match world.charter.lines.get(&matter).map(|l| &l.rule) {
        Some(Rule::Do { who }) => *who,
        _ => return Err(refuse(Code::NotEligible, "", "nobody-may")),
    };
    let speaks = |hub: BodyId| world.mandate.voices_of(hub).next().is_some();
    let hub = world.body.bodies.get(&body).is_some_and(|b| b.kind == Kind::Hub);
    // a power whose seats are all empty is its members', so that it is never with nobody
    let (allowed, key) = match who {
        Who::Anyone => (true, ""),
        Who::Voice if body == Id::NETWORK && world.body.hubs.iter().any(|hub| speaks(*hub)) => {
            (voice_of(world, actor).is_some(), "voice-only")
        }
        Who::Voice if hub && speaks(body) => (world.mandate.speaks_for(actor, body).is_some(), "voice-only"),
        Who::Facilitator if body::has_facilitator(world, body) => (body::leads_rounds(world, actor, body), "facilitator-only"),
        Who::Inside | Who::Voice | Who::Facilitator => (world.body.belongs(actor, body), "inside-only"),
    };
    if allowed { Ok(()) } else { Err(refuse(Code::NotEligible, "", key)) }
}

/// [`permits`] in a body that must be in force.
pub fn permits_in(world: &World, actor: MemberId, matter: Matter, body: BodyId) -> Result<(), Refusal> {
    world.body.open(body, "body")?;
    permits(world, actor, matter, body)
}

/// Whether this member may propose in that body now, with nothing said yet about what.
pub fn may_propose(world: &World, actor: MemberId, body: BodyId) -> Result<(), Refusal> {
    permits_in(world, actor, Matter::Propose, body)?;
    has_room(world, body)
}

/// The network's attention: whether another round of all may open now.
pub fn has_room(world: &World, body: BodyId) -> Result<(), Refusal> {
    let Some(rounds) = world.charter.rounds.filter(|_| body == Id::NETWORK) else { return Ok(()) };
    let open = world.practice.open_runs().filter(|r| r.body == Id::NETWORK && r.waiting.is_none()).count();
    if open < rounds as usize { Ok(()) } else { Err(refuse(Code::Limit, "body", "rounds-open").with(rounds)) }
}

/// What nobody can keep from being asked by filling all the rounds there are: the end of a mandate, and the rules.
pub fn always_has_room(effects: &[crate::Effect]) -> bool {
    let free = |e: &crate::Effect| {
        matches!(
            e,
            crate::Effect::Mandate(mandate::Effect::End { .. }) | crate::Effect::Charter(Effect::Change { .. } | Effect::Limit { .. })
        )
    };
    !effects.is_empty() && effects.iter().all(free)
}

/// The matter of an effect and the body it concerns. What an earlier effect of the same proposal
/// makes belongs to the body the proposal is held in.
pub fn matter_of(world: &World, held_in: BodyId, effect: &crate::Effect) -> (Matter, BodyId) {
    let body = |r: Ref| match r {
        Ref::Id(id) => id,
        Ref::Made { .. } => held_in,
    };
    let hub = |id: BodyId| world.body.bodies.get(&id).is_some_and(|g| g.kind == Kind::Hub);
    match effect {
        crate::Effect::Purpose(purpose::Effect::Amend { .. }) => (Matter::AmendPurpose, Id::NETWORK),
        crate::Effect::Purpose(effect) => outcomes_of(purpose::concerns(world, effect, held_in)),
        crate::Effect::Charter(Effect::Change { .. } | Effect::Limit { .. }) => (Matter::ChangeCharter, Id::NETWORK),
        crate::Effect::Charter(Effect::Ratify { thing }) => matter_of_making(world, *thing),
        crate::Effect::Charter(Effect::Adopt {}) => (Matter::AdoptCharter, Id::NETWORK),
        crate::Effect::Body(body::Effect::Create { kind: Kind::Hub, parent, .. }) => (Matter::CreateHub, body(*parent)),
        crate::Effect::Body(body::Effect::Create { parent, .. }) => (Matter::CreateCircle, body(*parent)),
        crate::Effect::Body(body::Effect::Admit { .. }) => (Matter::CreateHub, Id::NETWORK),
        crate::Effect::Body(body::Effect::Suspend { body: b }) => (Matter::SuspendHub, body(*b)),
        crate::Effect::Body(body::Effect::Place { .. }) => (Matter::PlaceHub, Id::NETWORK),
        crate::Effect::Body(body::Effect::Exit { body: b }) => (Matter::ExitNetwork, body(*b)),
        crate::Effect::Body(body::Effect::Dissolve { body: b }) if hub(body(*b)) => (Matter::DissolveHub, body(*b)),
        crate::Effect::Body(body::Effect::Dissolve { body: b }) => (Matter::DissolveCircle, body(*b)),
        crate::Effect::Body(body::Effect::DefineDomain { body: b, .. } | body::Effect::TakeDomainBack { body: b, .. }) => {
            (Matter::DefineRole, body(*b))
        }
        crate::Effect::Body(body::Effect::PassDomainOn { domain, .. } | body::Effect::EndDomain { domain }) => match domain {
            Ref::Id(domain) => (Matter::DefineRole, body::decided_by(world, *domain)),
            Ref::Made { .. } => (Matter::DefineRole, held_in),
        },
        crate::Effect::Mandate(mandate::Effect::DefineRole { body: b, .. }) => (Matter::DefineRole, body(*b)),
        crate::Effect::Mandate(
            mandate::Effect::AmendRole { role, .. } | mandate::Effect::LimitRole { role, .. } | mandate::Effect::EndRole { role },
        ) => (Matter::DefineRole, seat_body(world, *role, held_in)),
        crate::Effect::Mandate(
            mandate::Effect::LinkRole { body: b, .. }
            | mandate::Effect::AddToRole { body: b, .. }
            | mandate::Effect::UnlinkRole { body: b, .. },
        ) => (Matter::DefineRole, body(*b)),
        crate::Effect::Mandate(mandate::Effect::Grant { seat, .. } | mandate::Effect::Elect { seat, .. }) => match seat {
            SeatRef::Voice(b) => (Matter::GrantVoice, body(*b)),
            SeatRef::Role(r) => (Matter::GrantRole, seat_body(world, *r, held_in)),
        },
        crate::Effect::Mandate(mandate::Effect::End { mandate }) => match mandate {
            Ref::Made { .. } => (Matter::EndRoleMandate, held_in),
            Ref::Id(id) => match world.mandate.mandates.get(id).map(|m| m.seat) {
                Some(Seat::Voice(b)) => (Matter::EndVoice, b),
                Some(Seat::Role(role)) => (Matter::EndRoleMandate, seat_body(world, Ref::Id(role), held_in)),
                None => (Matter::EndRoleMandate, held_in),
            },
        },
        crate::Effect::Agreement(agreement::Effect::Adopt { .. }) => (Matter::AdoptAgreement, held_in),
        crate::Effect::Agreement(effect) => {
            let place = effect.agreement().and_then(|a| world.agreement.agreements.get(&a)).map(|a| a.body);
            (Matter::ChangeAgreement, place.unwrap_or(held_in))
        }
        crate::Effect::Practice(practice::Effect::AdoptTemplate { .. }) => (Matter::AdaptTemplate, Id::NETWORK),
        crate::Effect::Fund(fund::Effect::Create { body: b, .. }) => (Matter::CreateFund, body(*b)),
        crate::Effect::Fund(
            fund::Effect::Allocate { fund: f, .. } | fund::Effect::AllocateChosen { fund: f } | fund::Effect::Recall { fund: f, .. },
        ) => {
            let place = if let Ref::Id(id) = f { world.fund.funds.get(id).map(|f| f.body) } else { None };
            (Matter::AllocateMoney, place.unwrap_or(held_in))
        }
        crate::Effect::Thread(never) => match *never {},
    }
}

fn outcomes_of(body: BodyId) -> (Matter, BodyId) {
    (if body == Id::NETWORK { Matter::SetOutcomes } else { Matter::SetLocalOutcomes }, body)
}

/// The matter under which a thing that is there would have been made, and the body it concerns.
fn matter_of_making(world: &World, thing: Id) -> (Matter, BodyId) {
    if let Some(body) = world.body.bodies.get(&thing) {
        let matter = if body.kind == Kind::Hub { Matter::CreateHub } else { Matter::CreateCircle };
        return (matter, body.parent.unwrap_or(Id::NETWORK));
    }
    if let Some(body) = mandate::concerns(world, thing) {
        return (Matter::DefineRole, body);
    }
    match world.mandate.mandates.get(&thing).map(|m| m.seat) {
        Some(Seat::Voice(body)) => (Matter::GrantVoice, body),
        Some(Seat::Role(role)) => (Matter::GrantRole, mandate::concerns(world, role).unwrap_or(Id::NETWORK)),
        None => outcomes_of(world.purpose.outcomes.get(&thing).map_or(Id::NETWORK, |o| o.body)),
    }
}

fn seat_body(world: &World, role: Ref, held_in: BodyId) -> BodyId {
    match role {
        Ref::Id(role) => mandate::concerns(world, role).unwrap_or(held_in),
        Ref::Made { .. } => held_in,
    }
}

/// In which body an effect is decided, and by which templates; nothing if nobody may decide it.
pub fn decided_in<'w>(world: &'w World, held_in: BodyId, effect: &crate::Effect) -> Option<(BodyId, &'w [String])> {
    let (matter, concerns) = matter_of(world, held_in, effect);
    let Rule::Decide { place, by } = &world.charter.lines.get(&matter)?.rule else { return None };
    let body = match place {
        Place::Network => Id::NETWORK,
        Place::There => concerns,
        Place::Above => world.body.bodies.get(&concerns).and_then(|g| g.parent).unwrap_or(Id::NETWORK),
    };
    Some((body, by))
}

/// Whether this effect may ride in a round of that template held in that body.
pub fn decides(world: &World, held_in: BodyId, way: &Template, effect: &crate::Effect) -> Result<(), Refusal> {
    let (matter, _) = matter_of(world, held_in, effect);
    if !way.lets(matter) {
        return Err(refuse(Code::Malformed, "effects", "output-not-here"));
    }
    let (body, by) = decided_in(world, held_in, effect).ok_or_else(|| refuse(Code::NotEligible, "effects", "nobody-decides"))?;
    if body != held_in {
        return Err(refuse(Code::NotEligible, "body", "decided-elsewhere").with(body));
    }
    if !by.contains(&way.name) {
        return Err(refuse(Code::NotEligible, "template", "decided-otherwise").with(by.join(", ")));
    }
    Ok(())
}

/// Who is to be heard before these effects are decided, in the charter's order.
pub fn heard(world: &World, held_in: BodyId, effects: &[crate::Effect]) -> Vec<Constituency> {
    let lines = effects.iter().filter_map(|e| world.charter.lines.get(&matter_of(world, held_in, e).0));
    let named: Vec<&Constituency> = lines.flat_map(|line| &line.heard).collect();
    Constituency::ALL.into_iter().filter(|c| named.contains(&c)).collect()
}

/// The templates by which all these effects may be decided in that body, in the charter's order.
pub fn ways(world: &World, held_in: BodyId, effects: &[crate::Effect]) -> Vec<String> {
    let ways = world.practice.templates.values();
    ways.filter(|way| effects.iter().all(|e| decides(world, held_in, way, e).is_ok())).map(|way| way.name.clone()).collect()
}

/// Checks a charter before a network starts with it.
///
/// # Errors
/// Names the line: a matter without a rule or with two, a template nobody knows, a rule of the
/// wrong kind for its matter, or a charter that could never change.
pub fn check_preset(preset: &Preset, templates: &[Template]) -> Result<(), Refusal> {
    for matter in Matter::ALL {
        if preset.line.iter().filter(|l| l.matter == matter).count() != 1 {
            let name = serde_json::to_string(&matter).unwrap_or_default();
            return Err(refuse(Code::Config, "charter.line", "matter-once").with(name.trim_matches('"')));
        }
    }
    preset.rounds.map_or(Ok(()), check_rounds).map_err(|r| Refusal { field: "charter.rounds".to_owned(), ..r })?;
    for (i, line) in preset.line.iter().enumerate() {
        check_line(line, |name| templates.iter().find(|t| t.name == name))
            .map_err(|r| Refusal { field: format!("charter.line.{i}.{}", r.field), ..r })?;
    }
    Ok(())
}

/// Whether a line could stand in the charter as the network is now.
///
/// # Errors
/// Names what is missing: a way nobody knows, a rule of the wrong kind, one that could never be
/// changed again.
pub fn check(world: &World, line: &Line) -> Result<(), Refusal> {
    check_line(line, |name| world.practice.templates.get(name).map(|t| &**t))
}

fn check_rounds(rounds: u32) -> Result<(), Refusal> {
    if (1..=ROUNDS_MAX).contains(&rounds) { Ok(()) } else { Err(refuse(Code::Limit, "rounds", "rounds-range").with(ROUNDS_MAX)) }
}

/// A way that is named must be known, decide at all, and decide this.
fn check_line<'t>(line: &Line, way: impl Fn(&str) -> Option<&'t Template>) -> Result<(), Refusal> {
    if line.why.is_empty() || line.why.chars().count() > WHY_CHARS_MAX {
        return Err(refuse(Code::Limit, "why", "why-length").with(WHY_CHARS_MAX));
    }
    if !line.heard.is_empty() && !line.matter.decided() {
        return Err(refuse(Code::Config, "heard", "heard-only-decided"));
    }
    if line.heard.len() > Constituency::ALL.len() {
        return Err(refuse(Code::Limit, "heard", "heard-once"));
    }
    match &line.rule {
        Rule::Do { .. } if line.matter.decided() => Err(refuse(Code::Config, "rule", "rule-must-decide")),
        Rule::Decide { .. } if !line.matter.decided() => Err(refuse(Code::Config, "rule", "rule-must-do")),
        Rule::Decide { by, .. } if by.is_empty() => Err(refuse(Code::Config, "rule.by", "rule-by-nothing")),
        Rule::Decide { place, .. } if line.matter == Matter::ChangeCharter && *place != Place::Network => {
            Err(refuse(Code::Config, "rule.place", "charter-by-network"))
        }
        Rule::Decide { by, .. } => by.iter().try_for_each(|name| match way(name) {
            None => Err(refuse(Code::Config, "rule.by", "template-unknown").with(name)),
            Some(way) => practice::decides_on(way, line.matter).map_err(|key| refuse(Code::Config, "rule.by", key).with(name)),
        }),
        Rule::Do { .. } => Ok(()),
    }
}
