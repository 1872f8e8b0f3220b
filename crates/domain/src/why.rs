//! Why is it so? From every fact in force the chain of reasons: the decision that made it, the
//! tension it answered, the outcome it serves, up to the purpose.

use serde::Serialize;

use crate::World;
use crate::kernel::{Because, BodyId, Id, TextRef, Time};

/// What was born at a position.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Body,
    Person,
    Purpose,
    Outcome,
    /// What leads to what.
    Leads,
    Indicator,
    Evidence,
    Tension,
    Role,
    /// What a body alone decides about.
    Domain,
    Mandate,
    Run,
    Objection,
    Agreement,
    Comment,
    Fund,
    Movement,
    Founding,
    Founder,
}

/// One reason in a chain.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub kind: Kind,
    pub id: Id,
    pub text: Option<TextRef>,
    pub at: Time,
}

/// What kind of thing was born at this position, if it has a page.
pub fn kind_of(world: &World, id: Id) -> Option<Kind> {
    Some(if world.body.bodies.contains_key(&id) {
        Kind::Body
    } else if world.body.people.contains_key(&id) {
        Kind::Person
    } else if world.practice.runs.contains_key(&id) {
        Kind::Run
    } else if world.agreement.agreements.contains_key(&id) {
        Kind::Agreement
    } else if world.purpose.tensions.contains_key(&id) {
        Kind::Tension
    } else if world.purpose.outcomes.contains_key(&id) {
        Kind::Outcome
    } else if world.purpose.theory.links.contains_key(&id) {
        Kind::Leads
    } else if world.purpose.theory.indicators.contains_key(&id) {
        Kind::Indicator
    } else if world.purpose.theory.evidence.contains_key(&id) {
        Kind::Evidence
    } else if world.mandate.roles.contains_key(&id) {
        Kind::Role
    } else if world.body.domains.contains_key(&id) {
        Kind::Domain
    } else if world.mandate.mandates.contains_key(&id) {
        Kind::Mandate
    } else if world.practice.run_of(id).is_some() {
        Kind::Objection
    } else if world.fund.funds.contains_key(&id) {
        Kind::Fund
    } else if world.fund.movements.contains_key(&id) {
        Kind::Movement
    } else if world.thread.comments.contains_key(&id) {
        Kind::Comment
    } else if world.purpose.versions.iter().any(|v| v.id == id) {
        Kind::Purpose
    } else {
        return None;
    })
}

/// The name or first words of what was born at this position.
pub fn name(world: &World, id: Id) -> Option<TextRef> {
    Some(match kind_of(world, id)? {
        Kind::Body => (*world.body.bodies.get(&id)?.name).clone(),
        Kind::Person | Kind::Founder => (*world.body.people.get(&id)?.name).clone(),
        Kind::Run => (*world.practice.run(id)?.text().title).clone(),
        Kind::Agreement => (*world.practice.run(world.agreement.agreements.get(&id)?.run)?.text().title).clone(),
        Kind::Tension => (*world.purpose.tensions.get(&id)?.words).clone(),
        Kind::Outcome => (*world.purpose.outcomes.get(&id)?.name).clone(),
        Kind::Leads => (*world.purpose.theory.links.get(&id)?.rationale).clone(),
        Kind::Indicator => (*world.purpose.theory.indicators.get(&id)?.measure.name).clone(),
        Kind::Evidence => (*world.purpose.theory.evidence.get(&id)?.words).clone(),
        Kind::Role => (*world.mandate.roles.get(&id)?.name).clone(),
        Kind::Domain => (*world.body.domains.get(&id)?.name).clone(),
        Kind::Mandate => return seat_name(world, id),
        Kind::Objection => (*world.practice.run_of(id)?.objections.get(&id)?.happens).clone(),
        Kind::Comment => (*world.thread.comments.get(&id)?.words).clone(),
        Kind::Fund => (*world.fund.funds.get(&id)?.name).clone(),
        Kind::Movement => (*world.fund.movements.get(&id)?.words).clone(),
        Kind::Purpose => (*world.purpose.versions.iter().find(|v| v.id == id)?.text).clone(),
        Kind::Founding => return None,
    })
}

/// The texts of a thing that can be said in another language: of a proposal the newest version.
pub fn texts(world: &World, id: Id) -> Vec<TextRef> {
    let run = |run: Id| world.practice.run(run).map(|r| (*r.text().text).clone());
    let text = match kind_of(world, id) {
        Some(Kind::Run) => run(id),
        Some(Kind::Agreement) => world.agreement.agreements.get(&id).and_then(|a| run(a.run)),
        Some(Kind::Tension | Kind::Purpose | Kind::Comment) => name(world, id),
        _ => None,
    };
    text.into_iter().collect()
}

fn seat_name(world: &World, mandate: Id) -> Option<TextRef> {
    use crate::mandate::Seat;
    match world.mandate.mandates.get(&mandate)?.seat {
        Seat::Role(role) => name(world, role),
        Seat::Voice(body) => name(world, body),
    }
}

/// The body a thing belongs to; talk about it belongs there too.
pub fn body_of(world: &World, id: Id) -> Option<BodyId> {
    Some(match kind_of(world, id)? {
        Kind::Body => id,
        Kind::Run => world.practice.run(id)?.body,
        Kind::Objection => world.practice.run_of(id)?.body,
        Kind::Agreement => world.agreement.agreements.get(&id)?.body,
        Kind::Tension => world.purpose.tensions.get(&id)?.body,
        Kind::Role => world.mandate.roles.get(&id)?.body,
        Kind::Domain => crate::body::decided_by(world, id),
        Kind::Outcome => world.purpose.outcomes.get(&id)?.body,
        Kind::Leads => world.purpose.outcomes.get(&world.purpose.theory.links.get(&id)?.from)?.body,
        Kind::Indicator => world.purpose.outcomes.get(&world.purpose.theory.indicators.get(&id)?.outcome)?.body,
        Kind::Evidence => return body_of(world, world.purpose.theory.evidence.get(&id)?.link),
        Kind::Mandate => world.mandate.body_of(world.mandate.mandates.get(&id)?.seat)?,
        Kind::Fund => world.fund.funds.get(&id)?.body,
        Kind::Movement => world.fund.funds.get(&world.fund.movements.get(&id)?.fund)?.body,
        Kind::Comment => return None,
        Kind::Person | Kind::Purpose | Kind::Founding | Kind::Founder => Id::NETWORK,
    })
}

/// What is in force, or was, because of this run, in the order in which it was made.
pub fn made_by(world: &World, run: Id) -> Vec<Id> {
    let because = Because::Run(run);
    let agreements = world.agreement.agreements.iter().filter(|(_, a)| a.run == run).map(|(id, _)| *id);
    let bodies = world.body.bodies.iter().filter(|(_, b)| b.because == because).map(|(id, _)| *id);
    let changed = |r: &crate::mandate::Role| r.changed.iter().any(|(_, b)| *b == because);
    let roles = world.mandate.roles.iter().filter(|(_, r)| r.because == because || changed(r)).map(|(id, _)| *id);
    let domains = world.body.domains.iter().filter(|(_, d)| d.because == because).map(|(id, _)| *id);
    let mandates = world.mandate.mandates.iter().filter(|(_, m)| m.because == because).map(|(id, _)| *id);
    let outcomes = world.purpose.outcomes.iter().filter(|(_, o)| o.because == because).map(|(id, _)| *id);
    let theory = &world.purpose.theory;
    let links = theory.links.iter().filter(|(_, l)| l.because == because).map(|(id, _)| *id);
    let indicators = theory.indicators.iter().filter(|(_, i)| i.because == because).map(|(id, _)| *id);
    let purposes = world.purpose.versions.iter().filter(|v| v.because == because).map(|v| v.id);
    let funds = world.fund.funds.iter().filter(|(_, f)| f.because == because).map(|(id, _)| *id);
    let movements = world.fund.movements.iter().filter(|(_, m)| m.because == Some(because)).map(|(id, _)| *id);
    let mut made: Vec<Id> = agreements
        .chain(funds)
        .chain(movements)
        .chain(bodies)
        .chain(roles)
        .chain(domains)
        .chain(mandates)
        .chain(outcomes)
        .chain(links)
        .chain(indicators)
        .chain(purposes)
        .collect();
    made.sort_unstable();
    made
}

/// By what a thing is there.
fn because_of(world: &World, id: Id) -> Option<Because> {
    match kind_of(world, id)? {
        Kind::Body => world.body.bodies.get(&id).map(|b| b.because),
        // as it is now, by what changed it last
        Kind::Role => world.mandate.roles.get(&id).map(|r| r.changed.last().map_or(r.because, |(_, because)| *because)),
        Kind::Domain => world.body.domains.get(&id).map(|d| d.because),
        Kind::Outcome => world.purpose.outcomes.get(&id).map(|o| o.because),
        Kind::Leads => world.purpose.theory.links.get(&id).map(|l| l.because),
        Kind::Indicator => world.purpose.theory.indicators.get(&id).map(|i| i.because),
        Kind::Purpose => world.purpose.versions.iter().find(|v| v.id == id).map(|v| v.because),
        Kind::Agreement => world.agreement.agreements.get(&id).map(|a| Because::Run(a.run)),
        Kind::Mandate => world.mandate.mandates.get(&id).map(|m| m.because),
        Kind::Fund => world.fund.funds.get(&id).map(|f| f.because),
        Kind::Movement => {
            let movement = world.fund.movements.get(&id)?;
            // what came in or was spent is there because of the fund
            movement.because.or_else(|| world.fund.funds.get(&movement.fund).map(|f| f.because))
        }
        _ => None,
    }
}

/// Whether the founder brought this in and nobody has decided it since; what is over is past that.
pub fn brought_in(world: &World, id: Id) -> bool {
    let in_force = match kind_of(world, id) {
        Some(Kind::Body) => world.body.bodies.get(&id).is_some_and(|b| b.dissolved.is_none()),
        Some(Kind::Role) => world.mandate.roles.get(&id).is_some_and(|r| !r.ended),
        Some(Kind::Mandate) => world.mandate.mandates.get(&id).is_some_and(|m| m.ended.is_none()),
        Some(Kind::Outcome) => world.purpose.outcomes.get(&id).is_some_and(|o| o.retired.is_none()),
        _ => false,
    };
    in_force && matches!(because_of(world, id), Some(Because::Founder(_))) && !world.charter.ratified.contains_key(&id)
}

/// The chain of reasons of a fact, nearest first, ending at the purpose.
pub fn why(world: &World, id: Id) -> Vec<Link> {
    let mut chain = Vec::new();
    if let Some(crate::mandate::Seat::Role(role)) = world.mandate.mandates.get(&id).map(|m| m.seat) {
        chain.extend(link(world, Kind::Role, role));
    }
    if kind_of(world, id) == Some(Kind::Run) {
        reasons_of_run(world, id, &mut chain);
    }
    let because = because_of(world, id);
    match because {
        Some(Because::Run(run)) => {
            chain.extend(link(world, Kind::Run, run));
            reasons_of_run(world, run, &mut chain);
        }
        Some(Because::Founder(founder)) => {
            chain.extend(link(world, Kind::Founder, founder));
            if let Some(Because::Run(run)) = world.charter.ratified.get(&id) {
                chain.extend(link(world, Kind::Run, *run));
                reasons_of_run(world, *run, &mut chain);
            }
        }
        Some(Because::Founding) => {
            let born = world.body.bodies.get(&Id::NETWORK).map_or(Time::default(), |n| n.born);
            chain.push(Link { kind: Kind::Founding, id: Id::NETWORK, text: None, at: born });
        }
        None => {}
    }
    if let Some(purpose) = world.purpose.versions.last()
        && purpose.id != id
    {
        chain.push(Link { kind: Kind::Purpose, id: purpose.id, text: Some((*purpose.text).clone()), at: purpose.at });
    }
    chain
}

fn reasons_of_run(world: &World, run: Id, chain: &mut Vec<Link>) {
    let Some(run) = world.practice.run(run) else { return };
    if world.practice.run(run.because).is_some() {
        // a hub asked its members about a round of the network, and that has its own reasons
        chain.extend(link(world, Kind::Run, run.because));
        return reasons_of_run(world, run.because, chain);
    }
    // a decision about what was brought in has no other reason than that
    if let Some(kind @ (Kind::Tension | Kind::Agreement)) = kind_of(world, run.because) {
        chain.extend(link(world, kind, run.because));
    }
    for outcome in &run.serves {
        chain.extend(link(world, Kind::Outcome, *outcome));
    }
}

fn link(world: &World, kind: Kind, id: Id) -> Option<Link> {
    let at = match kind {
        Kind::Run => world.practice.run(id)?.outcome.as_ref().map_or_else(Time::default, |(at, _)| *at),
        Kind::Tension => world.purpose.tensions.get(&id)?.at,
        Kind::Outcome => world.purpose.outcomes.get(&id)?.at,
        Kind::Agreement => world.agreement.agreements.get(&id)?.adopted,
        Kind::Role => world.mandate.roles.get(&id)?.at,
        Kind::Founder => world.body.people.get(&id)?.joined,
        _ => Time::default(),
    };
    Some(Link { kind, id, text: name(world, id), at })
}
