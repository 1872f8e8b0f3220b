//! Attention is spent with care: what a round costs those it asks, who is called when a voice stays
//! silent, and whether enough will answer, going by habit.

use serde::Serialize;

use crate::World;
use crate::kernel::{BodyId, Id, Map, MemberId, Span, Time};
use crate::practice::{Among, Run, Step, Template};

/// What asking costs, before a round opens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Cost {
    /// Hubs that are asked; none where people answer for themselves.
    pub hubs: u64,
    /// People behind them, or asked themselves.
    pub people: u64,
    /// Minutes for each voice: an estimate, read from the steps.
    pub minutes: u64,
}

/// Minutes to read a text of a page once.
const READING: u64 = 2;
/// Minutes to say something, and to answer with a reason.
const SAYING: u64 = 2;
const ANSWERING: u64 = 3;
/// Minutes of a group that looks at something together.
const SESSION: u64 = 90;

/// What a round of this template costs in that body.
pub fn cost(world: &World, body: BodyId, template: &Template) -> Cost {
    let minutes = |step: &Step| match step {
        Step::Clarify { .. } | Step::React { .. } | Step::Gather(_) | Step::Advise { .. } => SAYING,
        // a session of an hour and a half
        Step::Chart { .. } => SESSION,
        Step::Amend { .. } => SAYING / 2,
        Step::Consent(_) | Step::Ballot(_) | Step::Choose(_) | Step::Align(_) => ANSWERING,
    };
    let hubs = body == Id::NETWORK && template.among != Some(Among::People);
    Cost {
        hubs: if hubs { world.body.hubs.len() as u64 } else { 0 },
        people: world.body.bodies.get(&body).map_or(0, |b| b.members.len() as u64),
        minutes: READING + template.step.iter().map(minutes).sum::<u64>(),
    }
}

/// The alternate is called when so much time is left, and a third of it has passed.
const ALTERNATE_WITHIN: Span = Span::hours(72);
/// The buddy hub is called when so much time is left.
const BUDDY_WITHIN: Span = Span::hours(24);

/// Who else is called to get a voice heard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Called {
    /// Whoever carries the voice has the time.
    Nobody,
    Alternates,
    /// And another hub, to pick up the telephone.
    Buddy,
}

/// Who is called for the voices that a round has not heard: nobody while an objection is open, which
/// must be resolved first and may bring another text.
pub fn called(run: &Run, now: Time) -> Called {
    if run.open_objections().next().is_some() {
        return Called::Nobody;
    }
    let (opened, deadline) = (run.stage.opened, run.stage.deadline);
    let left = deadline - now;
    let third = (now - opened).0 * 3 >= (deadline - opened).0;
    if left <= BUDDY_WITHIN && third {
        Called::Buddy
    } else if left <= ALTERNATE_WITHIN && third {
        Called::Alternates
    } else {
        Called::Nobody
    }
}

/// Whether this person is the first to use the voice of a hub; who came later is an alternate.
pub fn speaks_first(world: &World, member: MemberId, hub: BodyId) -> bool {
    world.mandate.voices_of(hub).next().is_some_and(|(_, m)| m.holder == member)
}

/// The hub that looks after another: the next one in the order of birth, the first after the last.
pub fn buddy_of(world: &World, hub: BodyId) -> Option<BodyId> {
    let hubs = &world.body.hubs;
    let next = hubs.range(Id(hub.0 + 1)..).next().or_else(|| hubs.iter().next());
    next.copied().filter(|b| *b != hub)
}

/// How often a hub answered, of the times it was asked lately.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Habit {
    pub answered: u32,
    pub asked: u32,
}

/// Whether enough hubs will answer, going by their habits.
#[derive(Clone, Debug, Serialize)]
pub struct Forecast {
    /// How many will have answered at the end, rounded down.
    pub expected: u64,
    pub needed: u64,
    pub electorate: u64,
    /// The habits of those who have not answered.
    pub unheard: Vec<(BodyId, Habit)>,
}

/// Habits are read from this many rounds of the network.
const ROUNDS_READ: usize = 12;
/// And from no more runs than this, looking back.
const RUNS_READ: usize = 400;

/// How often each hub answered in the last rounds of the network that are over.
pub fn habits(world: &World) -> Map<BodyId, Habit> {
    let mut habits: Map<BodyId, Habit> = Map::new();
    let over = |run: &&Run| run.among == Among::Hubs && run.outcome.is_some();
    let rounds = world.practice.runs.values().rev().take(RUNS_READ).map(|r| &**r).filter(over).filter_map(|r| r.rounds.last());
    for round in rounds.take(ROUNDS_READ) {
        let heard = round.responses.keys().map(|hub| (*hub, 1));
        for (hub, answered) in heard.chain(round.unheard.iter().map(|hub| (*hub, 0))) {
            let mut habit = habits.get(&hub).copied().unwrap_or_default();
            habit.asked += 1;
            habit.answered += answered;
            habits.insert(hub, habit);
        }
    }
    habits
}

/// Whether an open round of the hubs will have its quorum; nothing where none is needed, or nobody has
/// a habit yet.
pub fn forecast(world: &World, run: &Run) -> Option<Forecast> {
    let round = run.round().filter(|_| run.among == Among::Hubs && run.is_open())?;
    let quorum = match run.step() {
        Step::Consent(rule) => rule.quorum,
        Step::Ballot(rule) => rule.quorum,
        Step::Choose(rule) => rule.quorum,
        Step::Align(rule) => rule.quorum,
        _ => return None,
    };
    let needed = quorum.needed_of(round.electorate);
    if needed == 0 {
        return None;
    }
    let habits = habits(world);
    if habits.is_empty() {
        return None;
    }
    let unheard: Vec<(BodyId, Habit)> = round.unheard.iter().map(|hub| (*hub, habits.get(hub).copied().unwrap_or_default())).collect();
    // in thousandths; of a hub nobody knows yet, one half
    let chance = |habit: &Habit| if habit.asked == 0 { 500 } else { u64::from(habit.answered) * 1000 / u64::from(habit.asked) };
    let more: u64 = unheard.iter().map(|(_, habit)| chance(habit)).sum();
    let expected = round.responses.len() as u64 + more / 1000;
    Some(Forecast { expected, needed, electorate: round.electorate, unheard })
}
