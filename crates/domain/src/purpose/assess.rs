//! What the theory of change is worth today (P22): whether it is complete, and what of it is borne out.
//! A pure function of graph, evidence, checks and the time (TC3); it can lapse through age alone (TC2).

use std::collections::BTreeSet;

use serde::Serialize;

use super::theory::{Evidence, Link, Theory};
use super::{CARRYING_LEVEL, FRESH_DAYS, MEASURED_EARLY_DAYS, Outcome, Rank, Says};
use crate::World;
use crate::kernel::{Because, Id, MemberId, Span, Time};

/// How far the shared theory has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has gaps.
    Draft,
    /// No gaps, and nobody stands behind it yet.
    Coherent,
    /// The collective stands behind it as it is.
    Endorsed,
    /// Somebody went to see.
    UnderTest,
    /// Some of the critical links are borne out, or all and something else is missing.
    PartlyValidated,
    /// Every critical link is borne out, what was due was measured, and somebody from outside looked.
    Validated,
    /// Something once borne out is so no longer, or a contradiction waits for an answer.
    Challenged,
}

/// What is missing in the graph.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "gap", content = "node")]
pub enum Gap {
    /// No change is named that is sought.
    NoImpact,
    /// It is not said for whom the change is.
    NoWhom(Id),
    /// An activity that leads to no impact.
    NoWay(Id),
    /// Nothing leads to it.
    NoCause(Id),
    /// Nobody could see whether it comes about.
    NoMeasure(Id),
    /// No way of critical links leads to this impact from where the doing begins.
    NoCriticalWay(Id),
}

impl Gap {
    /// What it is about, if it is one node.
    pub fn node(self) -> Option<Id> {
        match self {
            Gap::NoImpact => None,
            Gap::NoWhom(id) | Gap::NoWay(id) | Gap::NoCause(id) | Gap::NoMeasure(id) | Gap::NoCriticalWay(id) => Some(id),
        }
    }
}

/// Why the theory is challenged.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Challenge {
    /// A critical link was borne out once.
    NoLongerSupported { link: Id },
    /// Evidence against it that nobody has answered.
    Unanswered { link: Id, evidence: Id },
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Assessment {
    pub standing: Standing,
    pub gaps: Vec<Gap>,
    /// Critical links that are borne out, of how many.
    pub covered: u32,
    pub critical: u32,
    pub challenges: Vec<Challenge>,
    /// Indicators of outcomes whose day is past without a measurement.
    pub unmeasured: Vec<Id>,
    /// Whether anybody filed evidence who does not answer for what serves it.
    pub outside: bool,
}

/// The nodes of the shared theory.
fn nodes(world: &World) -> Vec<(Id, &Outcome)> {
    world.purpose.outcomes.iter().filter(|(_, o)| o.is_shared()).map(|(id, o)| (*id, o)).collect()
}

/// The links in force between nodes of the shared theory.
fn shared(world: &World) -> Vec<(Id, &Link)> {
    let ours = |id: &Id| world.purpose.outcomes.get(id).is_some_and(Outcome::is_shared);
    world.purpose.theory.standing().filter(|(_, l)| ours(&l.from) && ours(&l.to)).collect()
}

/// Every gap of the shared theory, in the order of the nodes.
pub(super) fn gaps(world: &World) -> Vec<Gap> {
    let (nodes, links) = (nodes(world), shared(world));
    let impacts: Vec<Id> = nodes.iter().filter(|(_, o)| o.rank == Rank::Impact).map(|(id, _)| *id).collect();
    let mut gaps = Vec::new();
    if impacts.is_empty() {
        gaps.push(Gap::NoImpact);
    }
    for (id, node) in &nodes {
        let reaches = || impacts.iter().any(|i| world.purpose.theory.leads(*id, *i));
        if node.rank == Rank::Impact && node.whom.is_none() {
            gaps.push(Gap::NoWhom(*id));
        }
        if node.rank == Rank::Activity && !impacts.is_empty() && !reaches() {
            gaps.push(Gap::NoWay(*id));
        }
        // where nothing is put in, activities are where it begins
        let begins = matches!(node.rank, Rank::Input | Rank::Activity);
        if !begins && !links.iter().any(|(_, l)| l.to == *id) {
            gaps.push(Gap::NoCause(*id));
        }
        if node.rank.is_outcome() && world.purpose.theory.indicators_of(*id).next().is_none() {
            gaps.push(Gap::NoMeasure(*id));
        }
        if node.rank == Rank::Impact && !critical_way(&links, *id) {
            gaps.push(Gap::NoCriticalWay(*id));
        }
    }
    gaps
}

/// Whether critical links alone lead to this node from one to which nothing leads.
fn critical_way(links: &[(Id, &Link)], impact: Id) -> bool {
    let mut back = vec![impact];
    let mut at = 0;
    while let Some(node) = back.get(at).copied() {
        let begins = !links.iter().any(|(_, l)| l.to == node);
        if begins && node != impact {
            return true;
        }
        for (_, link) in links.iter().filter(|(_, l)| l.critical && l.to == node) {
            if !back.contains(&link.from) {
                back.push(link.from);
            }
        }
        at += 1;
    }
    false
}

/// Whether a link is borne out at this time, by what had been filed until then: by evidence of level 2
/// or more, younger than two years, against which nothing at least as strong stands that is newer or
/// unanswered; and every critical assumption was found to hold within two years.
pub fn supported(theory: &Theory, link: &Link, at: Time) -> bool {
    let fresh = |on: Time| at - on <= Span::days(FRESH_DAYS);
    let holds = |assumption: &super::Assumption| {
        let newest = assumption.checks.iter().rfind(|c| c.at <= at);
        newest.is_some_and(|c| c.holds && c.id > link.since && fresh(c.at))
    };
    if !link.assumptions.iter().filter(|a| a.critical).all(holds) {
        return false;
    }
    let filed: Vec<(Id, &Evidence)> = filed(theory, link, at).collect();
    let answered = answered(&filed);
    let against: Vec<&(Id, &Evidence)> = filed.iter().filter(|(_, e)| e.says == Says::Contradicts).collect();
    let stands = |id: Id, e: &Evidence| {
        let outweighs = |(other, c): &&(Id, &Evidence)| c.level >= e.level && ((c.on, *other) > (e.on, id) || !answered.contains(other));
        e.says == Says::Supports && e.level >= CARRYING_LEVEL && fresh(e.on) && !against.iter().any(outweighs)
    };
    filed.iter().any(|(id, e)| stands(*id, e))
}

/// The contradictions among these that something among them answers.
fn answered(filed: &[(Id, &Evidence)]) -> BTreeSet<Id> {
    filed.iter().filter_map(|(_, e)| e.answers).collect()
}

/// What counts about a link at a time: filed until then, since it means what it means, and not replaced
/// by then.
fn filed<'t>(theory: &'t Theory, link: &'t Link, at: Time) -> impl Iterator<Item = (Id, &'t Evidence)> {
    let replaced = move |e: &Evidence| e.replaced.and_then(|id| theory.evidence.get(&id)).is_some_and(|by| by.at <= at);
    let known = link.evidence.iter().filter_map(|id| theory.evidence.get(id).map(|e| (*id, e)));
    known.filter(move |(id, e)| e.at <= at && *id > link.since && !replaced(e))
}

fn challenges(world: &World, now: Time) -> Vec<Challenge> {
    let theory = &world.purpose.theory;
    let mut found = Vec::new();
    for (id, link) in shared(world) {
        if link.critical && link.was_supported && !supported(theory, link, now) {
            found.push(Challenge::NoLongerSupported { link: id });
        }
        let counts: Vec<(Id, &Evidence)> = filed(theory, link, now).collect();
        let answered = answered(&counts);
        let against = |(_, e): &&(Id, &Evidence)| e.says == Says::Contradicts && e.level >= CARRYING_LEVEL;
        let open = counts.iter().filter(against).filter(|(e, _)| !answered.contains(e));
        found.extend(open.map(|(evidence, _)| Challenge::Unanswered { link: id, evidence: *evidence }));
    }
    found
}

/// Indicators of outcomes that were due and that nobody measured.
fn unmeasured(world: &World, now: Time) -> Vec<Id> {
    let outcome = |id: &Id| world.purpose.outcomes.get(id).is_some_and(|o| o.rank.is_outcome() && o.is_shared());
    let due = world.purpose.theory.indicators.iter().filter(|(_, i)| i.ended.is_none() && i.measure.by <= now && outcome(&i.outcome));
    due.filter(|(_, i)| !i.measured()).map(|(id, _)| *id).collect()
}

impl super::Indicator {
    /// Whether it was measured for its day.
    pub fn measured(&self) -> bool {
        self.reports.iter().any(|r| r.on + Span::days(MEASURED_EARLY_DAYS) >= self.measure.by)
    }
}

/// Who answers for what is being tested: those who brought the theory forward, and the owners of
/// agreements in force that serve a part of it.
fn team(world: &World) -> Vec<MemberId> {
    let endorsed = world.purpose.theory.endorsed.and_then(|(_, _, because)| match because {
        Because::Run(run) => world.practice.run(run),
        _ => None,
    });
    let wrote =
        shared(world).into_iter().filter_map(|(_, l)| if let Because::Run(run) = l.because { world.practice.run(run) } else { None });
    let brought = endorsed.into_iter().chain(wrote).flat_map(|run| [run.proposer, run.owner]);
    let serving = world.agreement.agreements.values().filter(|a| a.in_force());
    let serving = serving.filter(|a| world.practice.run(a.run).is_some_and(|r| !r.serves.is_empty()));
    brought.chain(serving.map(|a| a.owner)).collect()
}

/// What the shared theory of change is worth now.
pub fn assess(world: &World, now: Time) -> Assessment {
    let theory = &world.purpose.theory;
    let links = shared(world);
    let critical: Vec<&Link> = links.iter().map(|(_, l)| *l).filter(|l| l.critical).collect();
    let covered = critical.iter().filter(|l| supported(theory, l, now)).count();
    let team = team(world);
    let found: Vec<(Id, &Evidence)> = links.iter().flat_map(|(_, l)| filed(theory, l, now)).collect();
    let outside = found.iter().any(|(_, e)| !team.contains(&e.by));
    let (gaps, challenges, unmeasured) = (gaps(world), challenges(world, now), unmeasured(world, now));
    let shared = |id: &Id| world.purpose.outcomes.get(id).is_some_and(Outcome::is_shared);
    let tested = !found.is_empty() || theory.indicators.values().any(|i| i.ended.is_none() && !i.reports.is_empty() && shared(&i.outcome));
    let endorsed = theory.endorsed.is_some_and(|(version, ..)| version == theory.version);
    let standing = if !gaps.is_empty() {
        Standing::Draft
    } else if !endorsed {
        Standing::Coherent
    } else if !challenges.is_empty() {
        Standing::Challenged
    } else if covered == critical.len() && unmeasured.is_empty() && outside {
        Standing::Validated
    } else if covered > 0 {
        Standing::PartlyValidated
    } else if tested {
        Standing::UnderTest
    } else {
        Standing::Endorsed
    };
    Assessment { standing, gaps, covered: covered as u32, critical: critical.len() as u32, challenges, unmeasured, outside }
}

/// Whether something that serves these outcomes is on a way to an impact (TC6). Where no impact is named
/// yet, naming an outcome is enough.
pub fn links_to_purpose(world: &World, serves: &[Id]) -> bool {
    let sought = |o: &Outcome| o.rank == Rank::Impact && o.is_shared();
    let impacts: Vec<Id> = world.purpose.outcomes.iter().filter(|(_, o)| sought(o)).map(|(id, _)| *id).collect();
    let mut living = serves.iter().copied().filter(|id| world.purpose.outcomes.get(id).is_some_and(Outcome::in_force));
    if impacts.is_empty() { living.next().is_some() } else { living.any(|id| impacts.iter().any(|i| world.purpose.theory.leads(id, *i))) }
}
