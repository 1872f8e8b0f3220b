use super::assess::gaps;
use super::{
    ASSUMPTIONS_MAX, Command, Effect, Event, FILED_MAX, INDICATORS_MAX, LINKS_MAX, MINE_MAX, NODES_MAX, Outcome, Rank, Says, State,
};
use crate::charter::Matter;
use crate::kernel::{Because, BodyId, Code, Context, Id, Made, MemberId, Meta, Module, Ref, Refusal, Time, refuse};
use crate::{World, body, charter};

pub struct Purpose;

impl Module for Purpose {
    type State = State;
    type Command = Command;
    type Event = Event;
    type Effect = Effect;

    fn decide(world: &World, ctx: &Context, command: &Command) -> Result<Vec<crate::Event>, Refusal> {
        let actor = ctx.member()?;
        let event = match command.clone() {
            Command::Raise { body, words } => {
                world.body.open(body, "body")?;
                charter::permits(world, actor, Matter::RaiseTension, body)?;
                Event::Raised { body, words }
            }
            Command::Rest { tension } => {
                may_rest(world, actor, tension)?;
                Event::Rested { tension }
            }
            Command::Share { tension } => {
                may_share(world, actor, tension)?;
                Event::Shared { tension }
            }
            Command::Unshare { tension } => {
                may_unshare(world, actor, tension)?;
                Event::Unshared { tension }
            }
            Command::Witness(found) => {
                may_witness(world, actor, found.link)?;
                if !(1..=5).contains(&found.level) {
                    return Err(refuse(Code::Malformed, "level", "level-range"));
                }
                past(ctx.now, found.on)?;
                found.answers.map_or(Ok(()), |id| may_answer(world, found.link, id, found.says))?;
                found.instead_of.map_or(Ok(()), |id| may_replace(world, actor, found.link, id))?;
                Event::Witnessed(found)
            }
            Command::Check { link, assumption, holds, words } => {
                may_check(world, actor, link, assumption)?;
                Event::Checked { link, assumption, holds, words }
            }
            Command::Report { indicator, value, on, words } => {
                may_report(world, actor, indicator)?;
                past(ctx.now, on)?;
                Event::Reported { indicator, value, on, words }
            }
        };
        Ok(vec![crate::Event::Purpose(event)])
    }

    fn enact(world: &World, ctx: &Context, because: Because, made: &Made, effect: &Effect) -> Result<Vec<crate::Event>, Refusal> {
        let event = match effect {
            Effect::Amend { text, base } => {
                if *base != world.purpose.version() {
                    return Err(refuse(Code::StaleVersion, "base", "purpose-moved").with(world.purpose.version()));
                }
                Event::Amended { text: text.clone(), because }
            }
            effect => change_theory(world, ctx.now, because, made, effect)?,
        };
        Ok(vec![crate::Event::Purpose(event)])
    }

    fn follow(world: &World, _: &Context, _: &Meta, event: &crate::Event) -> Vec<crate::Event> {
        let crate::Event::Body(body::Event::Dissolved { body, because }) = event else { return Vec::new() };
        // nobody is left who could decide about what the body worked for
        let theirs = world.purpose.outcomes.iter().filter(|(_, o)| o.body == *body && o.retired.is_none());
        theirs.map(|(id, _)| crate::Event::Purpose(Event::OutcomeRetired { outcome: *id, because: *because })).collect()
    }

    fn apply(state: &mut State, _: &World, meta: &Meta, event: &crate::Event) {
        state.apply(meta, event);
    }

    fn retrace(event: &Event) -> Option<Command> {
        match event.clone() {
            Event::Raised { body, words } => Some(Command::Raise { body, words }),
            Event::Rested { tension } => Some(Command::Rest { tension }),
            Event::Shared { tension } => Some(Command::Share { tension }),
            Event::Unshared { tension } => Some(Command::Unshare { tension }),
            Event::Witnessed(found) => Some(Command::Witness(found)),
            Event::Checked { link, assumption, holds, words } => Some(Command::Check { link, assumption, holds, words }),
            Event::Reported { indicator, value, on, words } => Some(Command::Report { indicator, value, on, words }),
            _ => None,
        }
    }
}

/// What a decision changes about what leads to what.
fn change_theory(world: &World, now: Time, because: Because, made: &Made, effect: &Effect) -> Result<Event, Refusal> {
    Ok(match effect.clone() {
        Effect::DefineOutcome { name, about, rank, whom, body } => {
            let body = body.map_or(Ok(Id::NETWORK), |b| made.resolve(b, "body"))?;
            world.body.open(body, "body")?;
            let there = world.purpose.outcomes.values().filter(|o| o.retired.is_none() && o.body == body).count();
            within(there, NODES_MAX, "outcome")?;
            Event::OutcomeDefined { name, about, rank, whom, body, because }
        }
        Effect::ReviseOutcome { outcome, name, about, rank, whom } => {
            let outcome = made.resolve(outcome, "outcome")?;
            living(world, outcome, "outcome")?;
            may_rank(world, outcome, rank)?;
            Event::OutcomeRevised { outcome, name, about, rank, whom, because }
        }
        Effect::RetireOutcome { outcome } => {
            let outcome = made.resolve(outcome, "outcome")?;
            living(world, outcome, "outcome")?;
            Event::OutcomeRetired { outcome, because }
        }
        Effect::Connect { from, to, rationale, critical, assumptions } => {
            let (from, to) = (made.resolve(from, "from")?, made.resolve(to, "to")?);
            may_connect(world, from, to)?;
            if assumptions.len() > ASSUMPTIONS_MAX {
                return Err(refuse(Code::Limit, "assumptions", "assumptions-count").with(ASSUMPTIONS_MAX));
            }
            Event::Connected { from, to, rationale, critical, assumptions, because }
        }
        Effect::Disconnect { link } => {
            let link = made.resolve(link, "link")?;
            linked(world, link)?;
            Event::Disconnected { link, because }
        }
        Effect::SetIndicator { outcome, indicator } => {
            let outcome = made.resolve(outcome, "outcome")?;
            if !living(world, outcome, "outcome")?.rank.is_measured() {
                return Err(refuse(Code::Config, "outcome", "indicator-of-what-comes"));
            }
            if indicator.by <= now {
                return Err(refuse(Code::Malformed, "indicator.by", "time-past"));
            }
            within(world.purpose.theory.indicators_of(outcome).count(), INDICATORS_MAX, "outcome")?;
            Event::IndicatorSet { outcome, indicator, because }
        }
        Effect::EndIndicator { indicator } => {
            let indicator = made.resolve(indicator, "indicator")?;
            measured(world, indicator)?;
            Event::IndicatorEnded { indicator, because }
        }
        Effect::Endorse { version } => {
            may_endorse(world, version)?;
            Event::Endorsed { version, because }
        }
        Effect::Amend { .. } => unreachable!("the purpose is no part of the theory"),
    })
}

/// The body for which an effect changes the theory: the network, or a hub that has its own.
pub(crate) fn concerns(world: &World, effect: &Effect, held_in: BodyId) -> BodyId {
    let theory = &world.purpose.theory;
    let place = |id: Id| world.purpose.outcomes.get(&id).map_or(Id::NETWORK, |o| o.body);
    let node = |r: Ref| if let Ref::Id(id) = r { Some(id) } else { None };
    match effect {
        Effect::Amend { .. } | Effect::Endorse { .. } | Effect::DefineOutcome { body: None, .. } => Id::NETWORK,
        Effect::DefineOutcome { body: Some(body), .. } => node(*body).unwrap_or(held_in),
        Effect::ReviseOutcome { outcome: of, .. }
        | Effect::RetireOutcome { outcome: of }
        | Effect::SetIndicator { outcome: of, .. }
        | Effect::Connect { from: of, .. } => node(*of).map_or(held_in, place),
        Effect::Disconnect { link } => node(*link).and_then(|id| theory.links.get(&id)).map_or(held_in, |l| place(l.from)),
        Effect::EndIndicator { indicator } => {
            node(*indicator).and_then(|id| theory.indicators.get(&id)).map_or(held_in, |i| place(i.outcome))
        }
    }
}

fn living<'w>(world: &'w World, outcome: Id, field: &str) -> Result<&'w Outcome, Refusal> {
    let known = world.purpose.outcomes.get(&outcome).ok_or_else(|| refuse(Code::UnknownRef, field, "outcome-unknown"))?;
    if known.retired.is_some() { Err(refuse(Code::WrongState, field, "outcome-retired")) } else { Ok(known) }
}

fn linked(world: &World, link: Id) -> Result<&super::Link, Refusal> {
    let known = world.purpose.theory.links.get(&link).ok_or_else(|| refuse(Code::UnknownRef, "link", "link-unknown"))?;
    if known.ended.is_some() { Err(refuse(Code::WrongState, "link", "link-over")) } else { Ok(known) }
}

fn measured(world: &World, indicator: Id) -> Result<&super::Indicator, Refusal> {
    let known =
        world.purpose.theory.indicators.get(&indicator).ok_or_else(|| refuse(Code::UnknownRef, "indicator", "indicator-unknown"))?;
    if known.ended.is_some() { Err(refuse(Code::WrongState, "indicator", "indicator-over")) } else { Ok(known) }
}

fn within(so_far: usize, most: usize, field: &str) -> Result<(), Refusal> {
    if so_far < most { Ok(()) } else { Err(refuse(Code::Limit, field, "theory-count").with(most)) }
}

/// TC5: what leads to a thing is not led to by it. What a hub does for itself may lead to what is
/// shared, and not the other way round.
fn may_connect(world: &World, from: Id, to: Id) -> Result<(), Refusal> {
    let (begin, end) = (living(world, from, "from")?, living(world, to, "to")?);
    if from == to {
        return Err(refuse(Code::SelfReference, "to", "leads-to-itself"));
    }
    if end.body != Id::NETWORK && end.body != begin.body {
        return Err(refuse(Code::NotEligible, "to", "leads-elsewhere"));
    }
    if end.rank < begin.rank {
        return Err(refuse(Code::Config, "to", "leads-backwards"));
    }
    if world.purpose.theory.leads(to, from) {
        return Err(refuse(Code::Cycle, "to", "leads-in-a-circle"));
    }
    if world.purpose.theory.standing().any(|(_, l)| l.from == from && l.to == to) {
        return Err(refuse(Code::Duplicate, "to", "leads-already"));
    }
    let theirs = |l: &super::Link| world.purpose.outcomes.get(&l.from).is_some_and(|o| o.body == begin.body);
    within(world.purpose.theory.standing().filter(|(_, l)| theirs(l)).count(), LINKS_MAX, "to")
}

/// What leads to a thing is not said to come after it.
fn may_rank(world: &World, outcome: Id, rank: Rank) -> Result<(), Refusal> {
    let rank_of = |id: Id| if id == outcome { Some(rank) } else { world.purpose.outcomes.get(&id).map(|o| o.rank) };
    let touching = |l: &super::Link| l.from == outcome || l.to == outcome;
    let fits = world.purpose.theory.standing().filter(|(_, l)| touching(l)).all(|(_, l)| rank_of(l.from) <= rank_of(l.to));
    if fits { Ok(()) } else { Err(refuse(Code::Config, "rank", "leads-backwards")) }
}

/// Nobody stands behind what has gaps, or behind another version than the one they read.
pub(crate) fn may_endorse(world: &World, version: u32) -> Result<(), Refusal> {
    let theory = &world.purpose.theory;
    if version != theory.version {
        return Err(refuse(Code::StaleVersion, "version", "theory-moved").with(theory.version));
    }
    if theory.endorsed.is_some_and(|(endorsed, ..)| endorsed == version) {
        return Err(refuse(Code::Duplicate, "version", "theory-endorsed"));
    }
    match gaps(world).first() {
        Some(_) => Err(refuse(Code::Config, "version", "theory-gaps")),
        None => Ok(()),
    }
}

fn past(now: Time, on: Time) -> Result<(), Refusal> {
    if on < Time(0) {
        return Err(refuse(Code::Malformed, "on", "time-long-ago"));
    }
    if on <= now { Ok(()) } else { Err(refuse(Code::Malformed, "on", "time-future")) }
}

/// Any member says what they found.
pub(super) fn may_witness(world: &World, actor: MemberId, link: Id) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let filed = &linked(world, link)?.evidence;
    let mine = filed.iter().filter_map(|id| world.purpose.theory.evidence.get(id)).filter(|e| e.by == actor).count();
    within(mine, MINE_MAX, "link")?;
    within(filed.len(), FILED_MAX, "link")
}

/// What answers a contradiction says something else, about the same link.
fn may_answer(world: &World, link: Id, evidence: Id, says: Says) -> Result<(), Refusal> {
    let known = world.purpose.theory.evidence.get(&evidence).filter(|e| e.link == link);
    let known = known.ok_or_else(|| refuse(Code::UnknownRef, "answers", "evidence-unknown"))?;
    if known.says != Says::Contradicts || known.replaced.is_some() || says == Says::Contradicts {
        return Err(refuse(Code::Malformed, "answers", "answers-contradiction"));
    }
    Ok(())
}

/// TC4: nothing is deleted; who filed it replaces it, and anybody what was filed about something else.
fn may_replace(world: &World, actor: MemberId, link: Id, evidence: Id) -> Result<(), Refusal> {
    let theory = &world.purpose.theory;
    let known = theory.evidence.get(&evidence).ok_or_else(|| refuse(Code::UnknownRef, "instead_of", "evidence-unknown"))?;
    if known.replaced.is_some() {
        return Err(refuse(Code::Duplicate, "instead_of", "evidence-replaced"));
    }
    let loose = theory.links.get(&known.link).is_none_or(|l| l.ended.is_some() || evidence <= l.since);
    if known.by != actor && !loose {
        return Err(refuse(Code::NotEligible, "instead_of", "evidence-not-yours"));
    }
    if known.link != link && !loose {
        return Err(refuse(Code::Malformed, "instead_of", "evidence-elsewhere"));
    }
    Ok(())
}

pub(super) fn may_check(world: &World, actor: MemberId, link: Id, assumption: u32) -> Result<(), Refusal> {
    world.body.active(actor)?;
    let known = linked(world, link)?.assumptions.get(assumption as usize);
    let known = known.ok_or_else(|| refuse(Code::UnknownRef, "assumption", "assumption-unknown"))?;
    within(known.checks.len(), FILED_MAX, "assumption")
}

pub(super) fn may_report(world: &World, actor: MemberId, indicator: Id) -> Result<(), Refusal> {
    world.body.active(actor)?;
    within(measured(world, indicator)?.reports.len(), FILED_MAX, "indicator")
}

/// Whoever belongs to the body may feel it, too, once.
pub(super) fn may_share(world: &World, actor: MemberId, tension: Id) -> Result<(), Refusal> {
    let known = world.purpose.tensions.get(&tension).ok_or_else(|| refuse(Code::UnknownRef, "tension", "tension-unknown"))?;
    world.body.active(actor)?;
    if !world.body.belongs(actor, known.body) {
        return Err(refuse(Code::NotEligible, "tension", "inside-only"));
    }
    if known.rested.is_some() {
        return Err(refuse(Code::WrongState, "tension", "tension-rests"));
    }
    if known.by == actor || known.shared.contains_key(&actor) {
        return Err(refuse(Code::Duplicate, "tension", "tension-shared"));
    }
    Ok(())
}

/// Whoever said that they feel it, too, may say that they no longer do, while it is there.
pub(super) fn may_unshare(world: &World, actor: MemberId, tension: Id) -> Result<(), Refusal> {
    let known = world.purpose.tensions.get(&tension).ok_or_else(|| refuse(Code::UnknownRef, "tension", "tension-unknown"))?;
    world.body.active(actor)?;
    if known.rested.is_some() {
        return Err(refuse(Code::WrongState, "tension", "tension-rests"));
    }
    if !known.shared.contains_key(&actor) {
        return Err(refuse(Code::WrongState, "tension", "tension-not-shared"));
    }
    Ok(())
}

/// TN1: only the sensing person may drop their tension.
pub(super) fn may_rest(world: &World, actor: MemberId, tension: Id) -> Result<(), Refusal> {
    let known = world.purpose.tensions.get(&tension).ok_or_else(|| refuse(Code::UnknownRef, "tension", "tension-unknown"))?;
    world.body.active(actor)?;
    if known.by != actor {
        return Err(refuse(Code::NotEligible, "tension", "tension-not-yours"));
    }
    if known.rested.is_some() {
        return Err(refuse(Code::Duplicate, "tension", "tension-rests"));
    }
    Ok(())
}
