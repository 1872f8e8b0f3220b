//! What happens by itself. [`next`] says when a run moves on without anybody's act, and how;
//! [`perform`] makes the events of that move against the world as it then is. The clock asks both.

use sha2::{Digest, Sha256};

use super::outcome::{Counts, Ending, outcome};
use super::run::{Among, Onward, Run, Wait};
use super::step;
use super::template::{Otherwise, Step};
use super::{Event, Snapshot, charts, contest, instead, instructed, lending, nested, propose};
use crate::kernel::{BodyId, Context, Draft, Id, Refusal, Set, Time};
use crate::{Seal, World, body};

/// A move of a run that nobody makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Turn {
    /// Open the step with this index.
    Open(usize),
    /// Ask the host for its number, so that the order that breaks ties is drawn.
    Draw,
    Extend,
    /// Give the voice of a hub that its members bound and nobody gave.
    Cast(Id),
    /// The ballot closes: find out who is carried by whom.
    Carry,
    /// The ballot closes: count what people said in their hubs.
    CountMembers,
    /// Count a ballot among options.
    Count,
    Wait(Wait),
    End(Ending),
    TakeByClock(Id),
    Qualify(Id),
    Orphan(Id),
    OrphanLapse(Id),
    Integrate {
        objection: Id,
        silent: bool,
    },
    Fall(Id),
}

/// A run sent back more often than this lapses.
const SENT_BACK_MAX: usize = 3;

/// When this run next moves by itself, and how; `None` once it has an outcome.
pub(super) fn next(run: &Run) -> Option<(Time, Turn)> {
    if run.outcome.is_some() {
        return None;
    }
    let rule_patience = run.template.consent().map_or(crate::Span::hours(72), |r| r.patience);
    if run.body_gone || run.moot {
        return Some((run.touched, Turn::End(Ending::Lapsed)));
    }
    // sealed ballots that were given are counted before anything ends
    let counted = if run.hides_ballots() && run.first_ballot.is_some() { run.stage.deadline } else { Time(0) };
    let orphaned = run.proposer_gone.map(|at| (run.moved(at, at + rule_patience).max(counted), Turn::End(Ending::Lapsed)));
    let own = match run.stage.over {
        _ if run.waiting.is_some() => None,
        Some(_) => over(run),
        None => step::next(run),
    };
    let own = own.map(|(at, turn)| (at, drawn_first(run, before_closing(run, at, turn))));
    // at the same time the step's own move comes first: a ballot is counted before it lapses
    [own, orphaned, Some(limit(run))].into_iter().flatten().min_by_key(|(at, _)| *at)
}

/// Every run ends: when its time is over, by the way out its template names, or by lapsing.
fn limit(run: &Run) -> (Time, Turn) {
    let end = run.moved(run.opened, run.opened + run.template.at_most());
    match run.step() {
        // a ballot that is open closes by its own deadline, which is bounded too
        Step::Ballot(_) | Step::Choose(_) | Step::Align(_) if run.waiting.is_none() && run.stage.over.is_none() => {
            (end.max(run.stage.deadline), Turn::End(Ending::Lapsed))
        }
        Step::Consent(_) if run.stage.over != Some(Onward::Fallback) => (end, fallback(run, Ending::Lapsed)),
        _ => (end, Turn::End(Ending::Lapsed)),
    }
}

/// The facilitator closed the step, or a resolution calls for another round.
fn over(run: &Run) -> Option<(Time, Turn)> {
    // a round that rests opens on its day
    let at = run.resting().map_or(run.touched, |rest| rest.until.max(run.touched));
    let turn = match run.stage.over? {
        Onward::Next => Turn::Open(run.stage.step + 1),
        Onward::Again if run.used_up().is_some() => fallback_or_wait(run),
        Onward::Again => Turn::Open(run.stage.step),
        Onward::Fallback => fallback_or_wait(run),
        Onward::Draw => {
            run.lot.nonce?;
            Turn::Open(run.template.step.iter().position(|s| matches!(s, Step::Choose(_)))?)
        }
        Onward::Recount => Turn::Count,
        Onward::Counted if run.picked.as_ref().is_none_or(|p| p.chosen.is_empty()) => Turn::End(Ending::NotAdopted),
        Onward::Counted => {
            let after = run.template.step.iter().position(|s| matches!(s, Step::Choose(_)))? + 1;
            if after < run.template.step.len() { Turn::Open(after) } else { Turn::End(Ending::Adopted) }
        }
        Onward::Decided => Turn::End(Ending::Adopted),
    };
    Some((at, turn))
}

/// No ballot among options opens before the order is drawn that breaks its ties.
fn drawn_first(run: &Run, turn: Turn) -> Turn {
    match turn {
        Turn::Open(step) if run.lot.nonce.is_none() && matches!(run.template.step.get(step), Some(Step::Choose(_))) => Turn::Draw,
        turn => turn,
    }
}

/// What has to happen before anything follows from a round: bound voices are given, lent votes carried,
/// people counted beside their hubs.
fn before_closing(run: &Run, at: Time, turn: Turn) -> Turn {
    let Some(round) = run
        .round()
        .filter(|_| run.stage.over.is_none() && matches!(turn, Turn::End(_) | Turn::Wait(_) | Turn::Extend | Turn::Count | Turn::Open(_)))
    else {
        return turn;
    };
    let says_yes_or_no = matches!(run.step(), Step::Consent(_) | Step::Ballot(_));
    let mut bound =
        run.bound.iter().filter(|(hub, bound)| says_yes_or_no && round.has(**hub) && run.binds(**hub, **bound)).map(|(hub, _)| *hub);
    let members = matches!(run.step(), Step::Ballot(rule) if rule.members.is_some());
    if let Some(hub) = bound.next().filter(|_| at >= run.stage.deadline) {
        Turn::Cast(hub)
    } else if run.lends() && round.carried.is_none() && !round.unheard.is_empty() {
        Turn::Carry
    } else if run.among == Among::Hubs && members && round.members.is_none() {
        Turn::CountMembers
    } else {
        turn
    }
}

/// The way out of a consent step, else the given ending.
fn fallback(run: &Run, ending: Ending) -> Turn {
    match run.consent_rule().map(|r| r.on_objection.otherwise) {
        Some(Otherwise::Ballot) => Turn::Open(run.stage.step + 1),
        _ => Turn::End(ending),
    }
}

/// The way out of a consent step, else wait for somebody to reopen it.
pub(super) fn fallback_or_wait(run: &Run) -> Turn {
    match fallback(run, Ending::Lapsed) {
        Turn::End(_) => Turn::Wait(Wait::Deferred),
        turn => turn,
    }
}

/// The events of a turn. Opening and adopting are checked against the world first: what may no
/// longer ride or can no longer take effect goes back to be amended.
pub(super) fn perform(world: &World, now: Time, run: &Run, turn: Turn) -> Vec<Event> {
    let id = run.id;
    match turn {
        Turn::Open(step) => open(world, now, run, step),
        Turn::Draw => vec![Event::DrawAsked { run: id }],
        Turn::Count => {
            let (contest::Picked { chosen, lot }, barred) = instead::counted(world, now, run);
            vec![Event::Counted { run: id, chosen, lot, barred }]
        }
        Turn::Cast(voice) => vec![instructed::cast(world, run, voice)],
        Turn::CountMembers => {
            let (yes, no) = nested::members(world, run);
            vec![Event::MembersCounted { run: id, yes, no }]
        }
        Turn::Carry => {
            let votes = lending::settled(world, run).map_or_else(Counts::default, |carried| carried.votes);
            vec![Event::Carried { run: id, votes }]
        }
        Turn::Extend => vec![Event::Extended { run: id, deadline: now + run.step().lasts() }],
        Turn::Wait(why) => vec![Event::Waits { run: id, why }],
        Turn::End(Ending::Adopted) => adopt(world, now, run),
        Turn::End(ending) => vec![Event::Concluded { run: id, outcome: outcome(run, ending) }],
        Turn::TakeByClock(objection) => vec![Event::TakenByClock { objection }],
        Turn::Qualify(objection) => vec![Event::Qualified { objection, by_default: false }],
        Turn::Orphan(objection) => vec![Event::Orphaned { objection }],
        Turn::OrphanLapse(objection) => vec![Event::OrphanLapsed { objection }],
        Turn::Integrate { objection, silent } => vec![Event::Integrated { objection, silent }],
        Turn::Fall(objection) => vec![Event::Fell { objection }],
    }
}

fn open(world: &World, now: Time, run: &Run, step: usize) -> Vec<Event> {
    let Some(kind) = run.template.step.get(step) else {
        let ending = if charts::ends(run) { Ending::Closed } else { Ending::Lapsed };
        return vec![Event::Concluded { run: run.id, outcome: outcome(run, ending) }];
    };
    if matches!(kind, Step::Choose(_)) && run.standing().next().is_none() {
        return vec![Event::Concluded { run: run.id, outcome: outcome(run, Ending::NotAdopted) }];
    }
    // a hub that asks its members about a round of the network is done when that one closes
    let asked_about = world.practice.run(run.because).filter(|network| network.round().is_some() && network.stage.deadline > now);
    let closes = |network: &Run| instructed::closes(now, network.stage.deadline);
    let deadline = asked_about.map_or(now + kind.lasts(), |network| closes(network).min(now + kind.lasts()));
    let electorate = if kind.decides() {
        let ctx = Context { actor: None, now };
        if let Err(refusal) = may_ride(world, run).and_then(|()| propose::try_effects(world, ctx, &run.text().effects)) {
            return send_back(now, run, refusal.key, refusal.field);
        }
        Some(snapshot(&constituency(world, run.body, run.among)))
    } else {
        None
    };
    vec![Event::Opened { run: run.id, step: step as u32, deadline, electorate }]
}

/// Whether the effects of a run may ride in it as things are, and the domain it is about is still the body's.
fn may_ride(world: &World, run: &Run) -> Result<(), Refusal> {
    run.domain.map_or(Ok(()), |domain| body::concerns(world, run.body, domain))?;
    propose::check_effects(world, run.body, &run.template, &run.text().effects)
}

/// All or none: the effects are tried on a copy of the world; only if every one can take effect is
/// the adoption recorded, and the effects with it.
fn adopt(world: &World, now: Time, run: &Run) -> Vec<Event> {
    let adopted = Event::Concluded { run: run.id, outcome: outcome(run, Ending::Adopted) };
    let allowed = may_ride(world, run);
    let mut trial = Draft::new(world.clone(), Context { actor: None, now });
    match allowed.and_then(|()| trial.record(crate::Event::Practice(adopted.clone()))) {
        Ok(()) => vec![adopted],
        Err(refusal) => send_back(now, run, refusal.key, refusal.field),
    }
}

fn send_back(now: Time, run: &Run, key: &'static str, field: String) -> Vec<Event> {
    let back = Event::SentBack { run: run.id, key: key.to_owned(), field };
    let talk = run.template.step.iter().rposition(|s| !s.decides());
    match talk.filter(|_| run.sent_back.len() < SENT_BACK_MAX) {
        Some(step) => {
            let deadline = now + run.template.step[step].lasts();
            vec![back, Event::Opened { run: run.id, step: step as u32, deadline, electorate: None }]
        }
        None => vec![back, Event::Concluded { run: run.id, outcome: outcome(run, Ending::Lapsed) }],
    }
}

/// Whose voices count now.
pub(super) fn constituency(world: &World, body: BodyId, among: Among) -> Set<Id> {
    match among {
        Among::Hubs => world.body.hubs.clone(),
        Among::People => world.body.bodies.get(&body).map(|b| b.members.clone()).unwrap_or_default(),
    }
}

/// An electorate as recorded: its count and the SHA-256 of its ascending ids.
pub(super) fn snapshot(voices: &Set<Id>) -> Snapshot {
    let mut hash = Sha256::new();
    for id in voices {
        hash.update(id.0.to_be_bytes());
    }
    Snapshot { count: voices.len() as u64, hash: Seal(hash.finalize().into()) }
}
