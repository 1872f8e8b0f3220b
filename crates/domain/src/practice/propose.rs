//! How a proposal comes in: what it needs, what its defaults are, and whether its effects may ride.

use super::rules::within;
use super::run::{Among, Run};
use super::{Gathers, Proposal, ProposeArgs, REVIEW_DAYS_DEFAULT, REVIEW_DAYS_MAX, SERVES_MAX, Step, Template, contest, recall};
use crate::charter::{self, EFFECTS_MAX, Matter};
use crate::kernel::{Because, BodyId, Code, Context, Draft, Ref, Refusal, Span, refuse};
use crate::mandate::SeatRef;
use crate::{Effect, World, agreement, body, fund, mandate, purpose, why};

pub(super) fn proposed(p: Proposal) -> ProposeArgs {
    let Proposal {
        body,
        template,
        because,
        title,
        text,
        effects,
        options,
        seats,
        budget,
        serves,
        domain,
        owner,
        review,
        criterion,
        worth,
        money_short,
    } = p;
    let (template, owner, review) = (Some(template), Some(owner), Some(review));
    ProposeArgs {
        body,
        template,
        because,
        title,
        text,
        effects,
        options,
        seats,
        budget,
        serves,
        domain,
        owner,
        review,
        criterion,
        worth,
        money_short,
    }
}

pub(super) fn propose(world: &World, ctx: &Context, args: &ProposeArgs) -> Result<Proposal, Refusal> {
    let actor = ctx.member()?;
    world.body.open(args.body, "body")?;
    charter::permits(world, actor, Matter::Propose, args.body)?;
    check_because(world, args)?;
    // what is in force can always be decided about again
    let names = |e: &Effect| matches!(e, Effect::Agreement(e) if e.agreement() == Some(args.because));
    let reviews = world.agreement.agreements.contains_key(&args.because) && args.effects.iter().any(names);
    if !reviews && !charter::always_has_room(&args.effects) {
        charter::has_room(world, args.body)?;
    }
    if args.serves.len() > SERVES_MAX {
        return Err(refuse(Code::Limit, "serves", "serves-count").with(SERVES_MAX));
    }
    for outcome in &args.serves {
        if world.purpose.outcomes.get(outcome).is_none_or(|o| o.retired.is_some()) {
            return Err(refuse(Code::UnknownRef, "serves", "outcome-unknown"));
        }
    }
    if let Some(domain) = args.domain {
        body::concerns(world, args.body, domain)?;
    }
    let owner = args.owner.unwrap_or(actor);
    world.body.active(owner).map_err(|_| refuse(Code::UnknownRef, "owner", "person-unknown"))?;
    let review = args.review.unwrap_or(ctx.now + Span::days(REVIEW_DAYS_DEFAULT));
    if review <= ctx.now {
        return Err(refuse(Code::Malformed, "review", "time-past"));
    }
    if review > ctx.now + Span::days(REVIEW_DAYS_MAX) {
        return Err(refuse(Code::Limit, "review", "review-too-far").with(REVIEW_DAYS_MAX / 366));
    }
    if args.worth.is_some_and(|w| !(1..=5).contains(&w.purpose) || !(1..=5).contains(&w.business)) {
        return Err(refuse(Code::Malformed, "worth", "worth-range"));
    }
    let template = match &args.template {
        Some(name) if world.practice.templates.contains_key(name) => name.clone(),
        Some(name) => return Err(refuse(Code::UnknownRef, "template", "template-unknown").with(name)),
        None => default_template(world, args.body, &args.effects)?,
    };
    if let Some(found) = world.practice.templates.get(&template)
        && review <= ctx.now + found.at_most()
    {
        return Err(refuse(Code::Malformed, "review", "review-too-soon"));
    }
    let found = world.practice.templates.get(&template).ok_or_else(|| refuse(Code::UnknownRef, "template", "template-unknown"))?;
    check_effects(world, args.body, found, &args.effects)?;
    recall::may_recall(world, ctx.now, args.because, &args.effects)?;
    try_effects(world, *ctx, &args.effects)?;
    if world.practice.run(args.because).is_some() && !found.step.iter().any(|s| matches!(s, Step::Ballot(rule) if rule.joiners)) {
        return Err(refuse(Code::Config, "template", "hub-asks-by-ballot"));
    }
    if found.asks() && !args.effects.is_empty() {
        return Err(refuse(Code::Config, "effects", "asking-decides-nothing"));
    }
    contest::check_named(world, ctx.now, found, args)?;
    let ProposeArgs { body, because, title, text, effects, options, seats, budget, serves, domain, criterion, worth, money_short, .. } =
        args.clone();
    Ok(Proposal {
        body,
        template,
        because,
        title,
        text,
        effects,
        options,
        seats,
        budget,
        serves,
        domain,
        owner,
        review,
        criterion,
        worth,
        money_short,
    })
}

/// The first template by which the charter decides all these effects here, in the charter's order.
pub fn default_template(world: &World, body: BodyId, effects: &[Effect]) -> Result<String, Refusal> {
    let lines = effects.iter().map(|e| charter::matter_of(world, body, e).0).chain([Matter::AdoptAgreement]);
    let named = lines.filter_map(|m| match world.charter.lines.get(&m).map(|l| &l.rule) {
        Some(charter::Rule::Decide { by, .. }) => Some(by.clone()),
        _ => None,
    });
    let ways = charter::ways(world, body, effects);
    let named: Vec<String> = named.flatten().collect();
    let first = named.iter().find(|name| ways.contains(name)).cloned();
    first.map_or_else(|| why_no_way(world, body, effects, named.into_iter().next()), Ok)
}

/// The refusal of the way that the charter names first.
fn why_no_way(world: &World, body: BodyId, effects: &[Effect], named: Option<String>) -> Result<String, Refusal> {
    let any = || world.practice.templates.keys().next().cloned().unwrap_or_default();
    let way = named.unwrap_or_else(any);
    if let Some(way) = world.practice.templates.get(&way) {
        check_effects(world, body, way, effects)?;
    }
    Ok(way)
}

fn check_because(world: &World, args: &ProposeArgs) -> Result<(), Refusal> {
    let because = args.because;
    if let Some(run) = world.practice.run(because) {
        return check_local(world, run, args);
    }
    if let Some(tension) = world.purpose.tensions.get(&because) {
        if tension.rested.is_some() {
            return Err(refuse(Code::WrongState, "because", "tension-rests"));
        }
        return Ok(());
    }
    if why::brought_in(world, because) {
        return Ok(());
    }
    match world.agreement.agreements.get(&because) {
        Some(agreement) if agreement.stands() => Ok(()),
        Some(_) => Err(refuse(Code::WrongState, "because", "agreement-over")),
        None => Err(refuse(Code::UnknownRef, "because", "because-unknown")),
    }
}

/// A hub asks its members about a round of the network that is open: once at a time, and nothing
/// rides in it.
fn check_local(world: &World, network: &Run, args: &ProposeArgs) -> Result<(), Refusal> {
    if !network.is_open() || network.among != Among::Hubs {
        return Err(refuse(Code::WrongState, "because", "network-round-over"));
    }
    if !network.comes_to_yes_or_no() {
        return Err(refuse(Code::Config, "because", "hub-asks-yes-or-no"));
    }
    if !world.body.hubs.contains(&args.body) {
        return Err(refuse(Code::Malformed, "body", "hub-asks"));
    }
    if !args.effects.is_empty() {
        return Err(refuse(Code::Malformed, "effects", "asking-decides-nothing"));
    }
    if world.practice.locals(network.id).any(|local| local.body == args.body && local.is_open()) {
        return Err(refuse(Code::Duplicate, "body", "hub-asks-already"));
    }
    Ok(())
}

/// Whether a way could be adopted: well-formed, and deciding something if the charter decides by it;
/// else nobody could decide those matters any more.
pub(super) fn check_adopted(world: &World, template: &Template) -> Result<(), Refusal> {
    super::check_template(template)?;
    let named = |rule: &charter::Rule| matches!(rule, charter::Rule::Decide { by, .. } if by.contains(&template.name));
    let lines = world.charter.lines.iter().filter(|(_, line)| named(&line.rule));
    lines.map(|(matter, _)| *matter).try_for_each(|matter| {
        let field = if template.asks() { "step" } else { "outputs" };
        decides_on(template, matter).map_err(|key| refuse(Code::Config, field, key).with(&template.name))
    })
}

/// Whether a matter can be decided by a way at all; the key of the refusal, if not.
pub fn decides_on(way: &Template, matter: Matter) -> Result<(), &'static str> {
    if way.asks() {
        return Err("rule-by-asking");
    }
    if !way.lets(matter) {
        return Err("rule-by-outputs");
    }
    if chooses_last(way) && !fills(way, matter) { Err("rule-by-choice") } else { Ok(()) }
}

fn chooses_last(way: &Template) -> bool {
    matches!(way.step.iter().rfind(|s| s.decides()), Some(Step::Choose(_)))
}

/// Whether a choice among options, which says which and not whether, can have the last word in a matter: it fills a
/// seat or shares out money, or the text that rides with it says what becomes of what is chosen.
fn fills(way: &Template, matter: Matter) -> bool {
    match matter {
        Matter::GrantRole | Matter::GrantVoice => chooses_people(way),
        Matter::AllocateMoney => way.chooses().is_some_and(|rule| rule.method.spends()),
        Matter::AdoptAgreement
        | Matter::ChangeAgreement
        | Matter::SetOutcomes
        | Matter::SetLocalOutcomes
        | Matter::DefineRole
        | Matter::CreateHub
        | Matter::CreateCircle
        | Matter::CreateFund
        | Matter::PlaceHub => true,
        _ => false,
    }
}

fn chooses_people(way: &Template) -> bool {
    way.gather().is_some_and(|rule| rule.of == Gathers::People)
}

/// What could not take effect as things are is refused before anybody is asked: outcomes, bodies and
/// mandates. What depends on what is chosen, or on money that may come, shows when it is adopted.
pub(super) fn try_effects(world: &World, ctx: Context, effects: &[Effect]) -> Result<(), Refusal> {
    let tried = |e: &Effect| match e {
        Effect::Purpose(_) | Effect::Body(_) => true,
        Effect::Mandate(effect) => !matches!(effect, mandate::Effect::Elect { .. }),
        _ => false,
    };
    // what adopts a text makes nothing that another effect could point to
    let adopts = |e: &Effect| matches!(e, Effect::Agreement(agreement::Effect::Adopt { .. }));
    if !effects.iter().all(|e| tried(e) || adopts(e)) {
        return Ok(());
    }
    Draft::new(world.clone(), ctx).try_effects(Because::Run(world.next), effects, adopts)
}

/// Whether these effects may ride in a round of this template held in this body.
pub fn check_effects(world: &World, body: BodyId, way: &Template, effects: &[Effect]) -> Result<(), Refusal> {
    if effects.len() > EFFECTS_MAX {
        return Err(refuse(Code::Limit, "effects", "effects-count").with(EFFECTS_MAX));
    }
    let adopts =
        effects.iter().filter(|e| matches!(e, Effect::Agreement(agreement::Effect::Adopt { .. } | agreement::Effect::Supersede { .. })));
    if adopts.count() > 1 {
        return Err(refuse(Code::Malformed, "effects", "adopts-once"));
    }
    check_filled(world, body, way, effects)?;
    for (i, effect) in effects.iter().enumerate() {
        if let Effect::Charter(charter::Effect::Change { line }) = effect {
            charter::check(world, line).map_err(|r| within(r, &format!("effects.{i}.line")))?;
        }
        if let Effect::Practice(super::Effect::AdoptTemplate { template }) = effect {
            check_adopted(world, template).map_err(|r| within(r, &format!("effects.{i}.template")))?;
        }
        if let Effect::Agreement(change) = effect
            && let Some(changed) = change.agreement()
            && world.agreement.agreements.get(&changed).is_some_and(|a| !a.stands())
        {
            return Err(within(refuse(Code::WrongState, "agreement", "agreement-over"), &format!("effects.{i}")));
        }
        if let (Effect::Purpose(purpose::Effect::Endorse { version }), 1) = (effect, effects.len()) {
            purpose::may_endorse(world, *version).map_err(|r| within(r, &format!("effects.{i}")))?;
        }
        // a role that ends takes the mandates of whoever holds it along
        let ended = match effect {
            Effect::Mandate(mandate::Effect::EndRole { role: Ref::Id(role) }) => world.mandate.held_for(*role).collect(),
            _ => Vec::new(),
        };
        let ends = ended.into_iter().map(|(mandate, _)| Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(mandate) }));
        for effect in std::iter::once(effect.clone()).chain(ends) {
            charter::decides(world, body, way, &effect)
                .map_err(|r| if r.field == "effects" { Refusal { field: format!("effects.{i}"), ..r } } else { r })?;
        }
    }
    Ok(())
}

/// What a result fills in rides only where such a result comes about; and where the last word is a
/// choice among options, which says which and not whether, money and seats go by that result alone.
fn check_filled(world: &World, body: BodyId, way: &Template, effects: &[Effect]) -> Result<(), Refusal> {
    let people = chooses_people(way);
    let spends = way.chooses().is_some_and(|rule| rule.method.spends());
    let chooses_last = chooses_last(way);
    let mut paid = 0;
    for (i, effect) in effects.iter().enumerate() {
        let refused = |code, key| Err(refuse(code, format!("effects.{i}"), key));
        // who leads a circle is said by the body around it, also where the circle defines the role
        if let Effect::Mandate(mandate::Effect::Grant { seat, .. } | mandate::Effect::Elect { seat, .. }) = effect
            && let SeatRef::Role(Ref::Made { made }) = seat
            && let Some(Effect::Mandate(mandate::Effect::DefineRole { body: Ref::Id(circle), duty: mandate::Duty::Lead, .. })) =
                effects.get(*made as usize)
            && *circle == body
        {
            return refused(Code::NotEligible, "lead-from-around");
        }
        match effect {
            Effect::Mandate(mandate::Effect::Elect { .. }) if people => {}
            Effect::Mandate(mandate::Effect::Elect { .. }) => return refused(Code::Config, "elect-needs-candidates"),
            Effect::Fund(fund::Effect::AllocateChosen { .. }) if !spends => return refused(Code::Config, "chosen-needs-budget"),
            Effect::Fund(fund::Effect::AllocateChosen { .. }) if paid > 0 => return refused(Code::Duplicate, "chosen-paid-once"),
            Effect::Fund(fund::Effect::AllocateChosen { .. }) => paid += 1,
            effect if chooses_last => {
                let (matter, _) = charter::matter_of(world, body, effect);
                let seats = [Matter::AllocateMoney, Matter::GrantRole, Matter::GrantVoice, Matter::EndRoleMandate, Matter::EndVoice];
                let ends = matches!(effect, Effect::Mandate(mandate::Effect::EndRole { .. }));
                if ends || seats.contains(&matter) || !fills(way, matter) {
                    return refused(Code::Config, "choice-says-which");
                }
            }
            _ => {}
        }
    }
    Ok(())
}
