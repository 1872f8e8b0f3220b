use serde::Serialize;
use serde_json::json;

use super::rules::{may_lend, may_report, may_resign, may_swap, may_take_back};
use super::{Cover, Duty, End, Lent, Limits, Linked, RoleText, Scope, Seat, cover};
use crate::World;
use crate::kernel::{Because, BodyId, FieldKind, Id, MandateId, MemberId, Offer, TextRef, Time};
use crate::practice::{Among, Counts, Run};

#[derive(Serialize)]
pub struct RoleView {
    pub id: Id,
    pub body: BodyId,
    pub name: TextRef,
    pub purpose: Option<TextRef>,
    pub accountabilities: Option<TextRef>,
    pub duty: Duty,
    pub limits: Limits,
    pub at: Time,
    pub because: Because,
    pub ended: bool,
    /// When and by what it was written anew or ended, newest first.
    pub changed: Vec<(Time, Because)>,
    /// Who holds it now; empty: the seat is vacant.
    pub held: Vec<MandateView>,
    /// Who held it before, newest first: who, from when, until when.
    pub past: Vec<(MemberId, Time, Time)>,
    /// Who does its work: whoever holds it, acts, or answers for it being unfilled.
    pub cover: Cover,
    /// Other bodies that make use of it, with what each added.
    pub linked: Vec<(BodyId, Vec<TextRef>)>,
}

#[derive(Serialize)]
pub struct MandateView {
    pub id: MandateId,
    pub seat: Seat,
    pub holder: MemberId,
    pub from: Time,
    pub until: Time,
    pub instructed: bool,
    pub latitude: bool,
    pub substitute: bool,
    /// When the next report is due, if any is asked for; what was reported, newest first.
    pub report_due: Option<Time>,
    pub reports: Vec<(Time, TextRef)>,
    pub because: Because,
    pub ended: Option<(Time, End)>,
    pub offers: Vec<Offer>,
}

pub fn role(world: &World, viewer: MemberId, id: Id) -> Option<RoleView> {
    let role = world.mandate.roles.get(&id)?;
    let held = world.mandate.mandates.iter().filter(|(_, m)| m.seat == Seat::Role(id) && m.ended.is_none());
    Some(RoleView {
        id,
        body: role.body,
        name: (*role.name).clone(),
        purpose: role.purpose.as_deref().cloned(),
        accountabilities: role.accountabilities.as_deref().cloned(),
        duty: role.duty,
        limits: role.limits,
        at: role.at,
        because: role.because,
        ended: role.ended,
        changed: role.changed.iter().rev().copied().collect(),
        held: held.filter_map(|(m, _)| mandate(world, viewer, *m)).collect(),
        past: past(world, id),
        cover: cover(world, id),
        linked: role.linked.iter().map(|(body, linked)| (*body, added(linked))).collect(),
    })
}

/// A role lists this many of those who held it before.
const PAST_SHOWN: usize = 50;

fn past(world: &World, role: Id) -> Vec<(MemberId, Time, Time)> {
    let over = world.mandate.mandates.values().rev().filter(|m| m.seat == Seat::Role(role));
    over.filter_map(|m| Some((m.holder, m.from, m.ended?.0))).take(PAST_SHOWN).collect()
}

fn added(linked: &Linked) -> Vec<TextRef> {
    linked.added.iter().map(|(_, words)| (**words).clone()).collect()
}

/// The roles of other bodies that a body makes use of, with what it added to each.
pub fn used_by(world: &World, body: BodyId) -> Vec<(Id, Vec<TextRef>)> {
    let used = world.mandate.roles.iter().filter_map(|(id, r)| r.linked.get(&body).map(|l| (*id, added(l))));
    used.collect()
}

pub fn roles_in(world: &World, viewer: MemberId, body: BodyId) -> Vec<RoleView> {
    let here = world.mandate.roles.iter().filter(|(_, r)| r.body == body && !r.ended);
    here.filter_map(|(id, _)| role(world, viewer, *id)).collect()
}

pub fn mandate(world: &World, viewer: MemberId, id: MandateId) -> Option<MandateView> {
    let held = world.mandate.mandates.get(&id)?;
    let report = Offer::guarded("mandate.report", json!({ "mandate": id }), may_report(world, viewer, id)).words("words", RoleText::MAX);
    let mut offers = vec![resign_offer(world, viewer, id), report];
    if let (Seat::Voice(hub), true) = (held.seat, held.substitute && held.ended.is_none()) {
        let speakers: Vec<Option<MandateId>> = world.mandate.voices_of(hub).map(|(id, _)| Some(id)).collect();
        let speakers = if speakers.is_empty() { vec![None] } else { speakers };
        let swap = |from| Offer::guarded("mandate.swap", json!({ "from": from, "to": id }), may_swap(world, viewer, from, id));
        offers.extend(speakers.into_iter().map(swap));
    }
    Some(MandateView {
        id,
        seat: held.seat,
        holder: held.holder,
        from: held.from,
        until: held.until,
        instructed: held.instructed,
        latitude: held.latitude,
        substitute: held.substitute,
        report_due: held.report_due(),
        reports: held.reports.iter().rev().map(|r| (r.at, (*r.words).clone())).collect(),
        because: held.because,
        ended: held.ended,
        offers,
    })
}

fn resign_offer(world: &World, viewer: MemberId, id: MandateId) -> Offer {
    Offer::guarded("mandate.resign", json!({ "mandate": id }), may_resign(world, viewer, id))
}

/// A vote that somebody lent.
#[derive(Serialize)]
pub struct LentView {
    pub scope: Scope,
    pub to: Option<MemberId>,
    pub at: Time,
    pub until: Option<Time>,
    /// Its time is over, whom it was lent to is gone, or what it was lent for is over.
    pub idle: bool,
    /// To lend it goes in a circle, person by person, until somebody in it votes.
    pub circle: Vec<MemberId>,
    pub offers: Vec<Offer>,
}

/// What a member lent, for everything first.
pub fn lent_by(world: &World, viewer: MemberId, now: Time) -> Vec<LentView> {
    let view = |(scope, lent): (Scope, &Lent)| {
        let gone = lent.to.is_some_and(|to| world.body.active(to).is_err());
        let over = match scope {
            Scope::Network => false,
            Scope::Outcome(outcome) => world.purpose.outcomes.get(&outcome).is_none_or(|o| o.retired.is_some()),
            Scope::Run(run) => world.practice.run(run).is_none_or(|r| !r.is_open()),
        };
        let back = Offer::guarded("mandate.take_back", json!({ "scope": scope }), may_take_back(world, viewer, scope));
        let (to, at, until, idle) = (lent.to, lent.at, lent.until, gone || over || !lent.in_force(now));
        LentView { scope, to, at, until, idle, circle: circle(world, viewer, scope, now), offers: vec![back] }
    };
    world.mandate.lent_by(viewer).map(view).collect()
}

/// The people through whom a vote comes back to whom it began with.
fn circle(world: &World, member: MemberId, scope: Scope, now: Time) -> Vec<MemberId> {
    let next = |m: MemberId| match scope {
        Scope::Network => world.mandate.lent_in(m, Id(u64::MAX), &[], now),
        Scope::Outcome(outcome) => world.mandate.lent_in(m, Id(u64::MAX), &[outcome], now),
        Scope::Run(run) => world.mandate.lent_in(m, run, world.practice.run(run).map_or(&[], |r| &r.serves), now),
    };
    let mut way = vec![member];
    while let Some(to) = way.last().and_then(|m| next(*m)) {
        if to == member {
            return way;
        }
        if way.contains(&to) {
            break;
        }
        way.push(to);
    }
    Vec::new()
}

/// What can be lent to somebody: one's vote for everything, for an outcome, for an open proposal.
pub fn lend_offers(world: &World, viewer: MemberId, to: MemberId, now: Time) -> Vec<Offer> {
    if viewer == to || !world.practice.templates.values().any(|t| t.lends()) {
        return Vec::new();
    }
    let outcomes = world.purpose.outcomes.iter().filter(|(_, o)| o.retired.is_none()).map(|(id, _)| Scope::Outcome(*id));
    let runs = world.practice.open_runs().filter(|r| r.among == Among::People && r.template.lends()).map(|r| Scope::Run(r.id));
    let scopes = std::iter::once(Scope::Network).chain(outcomes).chain(runs);
    let offer = |scope: Scope| {
        let guard = may_lend(world, viewer, scope, Some(to));
        Offer::guarded("mandate.lend", json!({ "scope": scope, "to": to }), guard).with("until", FieldKind::Time { after: now.0 }, false)
    };
    scopes.map(offer).collect()
}

/// How a mandate was used, as plain facts.
#[derive(Serialize)]
pub struct Pace {
    /// In how many rounds of the hubs a voice was given under it, and when last.
    pub used: u64,
    pub used_last: Option<Time>,
    /// When the members of the body were last asked: those of a hub before its voice was given, those of any other
    /// body in a round.
    pub asked_last: Option<Time>,
    /// What was decided under it since: voices given by it, or proposals of whoever holds a role that were adopted
    /// without asking the members.
    pub since: u64,
    /// How many answered in the last round of the body, and of how many.
    pub answering: Option<(u64, u64)>,
}

/// The pace of a mandate; it looks through all rounds, so for one page at a time.
pub fn pace(world: &World, id: MandateId) -> Option<Pace> {
    let held = world.mandate.mandates.get(&id)?;
    let body = match held.seat {
        Seat::Voice(hub) => hub,
        Seat::Role(role) => super::concerns(world, role)?,
    };
    let runs = || world.practice.runs.values();
    let given = runs().filter(|run| run.among == Among::Hubs).flat_map(|run| run.rounds.iter()).flat_map(|round| round.responses.values());
    let given: Vec<Time> = given.filter(|r| r.mandate == Some(id) && !r.by_clock).map(|r| r.at).collect();
    let asked = runs().rfind(|run| run.body == body && !run.rounds.is_empty());
    let asked_last = asked.map(|run| run.opened);
    let since = |at: Time| at >= held.from && asked_last.is_none_or(|asked| at > asked);
    let alone = |run: &&std::sync::Arc<Run>| {
        let adopted = run.outcome.as_ref().is_some_and(|(at, o)| o.adopted() && since(*at));
        adopted && run.body == body && run.proposer == held.holder && run.rounds.is_empty()
    };
    let decided = match held.seat {
        Seat::Voice(_) => given.iter().filter(|at| since(**at)).count(),
        Seat::Role(_) => runs().filter(alone).count(),
    };
    // a round that is open says little yet
    let closed = runs().rfind(|run| run.body == body && !run.is_open() && !run.rounds.is_empty());
    let counts = closed.and_then(|run| run.rounds.last()).map(Counts::of);
    let answering = counts.map(|c| (c.answered(), c.electorate));
    Some(Pace { used: given.len() as u64, used_last: given.into_iter().max(), asked_last, since: decided as u64, answering })
}
