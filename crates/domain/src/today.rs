//! Today: what needs my voice, what came of what I did, what is new. One query over the open runs
//! feeds the page, the badge, and later mail and calendar.

use serde::Serialize;

use crate::agreement::{self, Standing};
use crate::attention::{self, Called};
use crate::kernel::{Because, Id, MemberId, RunId, Time};
use crate::mandate::{self, End, Seat};
use crate::practice::{self, Among, Choice, Counts, Ending, ObjectionState, Run, RunCard, Step};
use crate::{World, charter};

/// One thing that waits for this person.
#[derive(Clone, Serialize)]
pub struct Need {
    pub what: What,
    /// The run or agreement it is about.
    pub id: Id,
    /// The objection, where it is about one.
    pub objection: Option<Id>,
    /// The step of an agreement, where it is about one.
    pub step: Option<Id>,
    pub voice: Option<Id>,
    /// Whether this person is called because whoever speaks first has not answered.
    pub stands_in: bool,
    pub until: Time,
    /// The body it is held in.
    pub body: Id,
    pub serves: Vec<Id>,
    pub answered: u64,
    pub electorate: u64,
}

impl Need {
    /// What no round asks.
    fn about(what: What, id: Id, until: Time, body: Id) -> Need {
        let (objection, voice, serves) = (None, None, Vec::new());
        Need { what, id, objection, step: None, voice, stands_in: false, until, body, serves, answered: 0, electorate: 0 }
    }

    fn in_run(run: &Run, what: What) -> Need {
        let counts = run.round().map(Counts::of).unwrap_or_default();
        Need {
            what,
            id: run.id,
            objection: None,
            step: None,
            voice: None,
            stands_in: false,
            until: run.stage.deadline,
            body: run.body,
            serves: run.serves.clone(),
            answered: counts.answered(),
            electorate: counts.electorate,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Consent,
    Vote,
    /// Options wait for a ballot.
    Choose,
    /// Points wait: aligned, or what one needs.
    Align,
    /// Somebody who is to decide asks for advice.
    Advise,
    /// Put forward: does this person stand?
    Stand,
    /// Another hub has not answered, and is to be called.
    Call,
    /// Somebody who was not asked says that what one decided affects them.
    HearAffected,
    /// A question waits for the proposer's answer.
    AnswerQuestions,
    /// Somebody who was heard waits for the proposer's answer.
    Reply,
    /// Somebody disagrees with your objection.
    Dispute,
    /// A resolution of your objection waits for your word.
    Confirm,
    /// An objection waits for the facilitator.
    TakeObjection,
    /// The review of an agreement you answer for.
    Review,
    /// What is in force in a body where one has a voice was put into question.
    Challenged,
    /// What happened to the purpose?
    Account,
    /// A step that one carries is to be done soon, or is late.
    Step,
    /// A report about a mandate one holds.
    Report,
    /// The term of a mandate one holds ends soon.
    TermEnds,
    /// A round one proposed or leads waits, until somebody asks again.
    Reopen,
    /// Whom one lent one's vote to is gone.
    Lent,
    /// The trial of a hub ends whose admission one answers for.
    Trial,
}

#[derive(Serialize)]
pub struct Today {
    pub needs: Vec<Need>,
    /// Rounds that ended, in which this person had a part; newest first.
    pub came_of: Vec<CameOf>,
    /// Rounds open to questions and reactions.
    pub talking: Vec<RunCard>,
    /// Tensions raised lately that no proposal has taken up.
    pub tensions: Vec<Id>,
    /// Decided lately around a circle of theirs, with its delegate.
    pub reported: Vec<mandate::Reported>,
}

#[derive(Serialize)]
pub struct CameOf {
    pub run: RunId,
    pub at: Time,
    pub ending: Ending,
    pub part: Part,
    /// Where the member was asked by their hub, before it answered for them.
    pub asked: Option<Asked>,
}

/// A hub asked its members about a round of the network, and gave its voice.
#[derive(Serialize)]
pub struct Asked {
    pub hub: Id,
    pub said: Counts,
    /// The voice the hub gave at last, if it gave one.
    pub gave: Option<Choice>,
}

/// What came of the round that a hub asked its members about: once the network's is over.
pub fn asked_about<'w>(world: &'w World, local: &Run) -> Option<(&'w Run, Asked)> {
    let network = world.practice.run(local.because)?;
    let said = local.rounds.last().map(|round| local.counts_seen(round)).unwrap_or_default();
    let round = network.rounds.last().filter(|_| !network.hides_ballots());
    let gave = round.and_then(|r| r.responses.get(&local.body)).map(|r| r.choice);
    Some((network, Asked { hub: local.body, said, gave }))
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Proposed,
    Objected,
    Answered,
    /// What they hold was given to them by it, changed or ended.
    Concerned,
}

/// Today looks back this many days, and lists at most this many of each.
const LOOK_BACK_DAYS: i64 = 120;
const SHOWN: usize = 8;
/// No run that ended within the look-back was opened longer than this before it.
const RUNS_LAST_DAYS: i64 = 400;

pub fn today(world: &World, viewer: MemberId, now: Time) -> Today {
    let mut needs = needs(world, viewer, now);
    needs.sort_by_key(|n| (n.until, n.id));
    let since = Time(now.0 - crate::Span::days(LOOK_BACK_DAYS).0);
    let talking = world.practice.open_runs().rev().filter(|r| !r.step().decides() && r.waiting.is_none());
    let mine = |run: &&Run| !voices(world, viewer, run).is_empty();
    let tensions = world.purpose.tensions.iter().rev().filter(|(_, t)| t.at >= since && t.rested.is_none() && t.runs.is_empty());
    Today {
        needs,
        came_of: came_of(world, viewer, since),
        talking: talking.filter(mine).map(practice::card).take(SHOWN).collect(),
        tensions: tensions.map(|(id, _)| *id).take(SHOWN).collect(),
        reported: reported(world, viewer, Time(now.0 - crate::Span::days(REPORTED_DAYS).0)),
    }
}

/// What delegates took part in stands in Today so many days.
const REPORTED_DAYS: i64 = 14;

/// What the delegates of one's circles took part in; not what one took part in oneself.
fn reported(world: &World, viewer: MemberId, since: Time) -> Vec<mandate::Reported> {
    let Some(person) = world.body.people.get(&viewer) else { return Vec::new() };
    let told = person.bodies.iter().flat_map(|body| mandate::reported(world, *body, since));
    let there = |r: &mandate::Reported| {
        let run = world.practice.run(r.run);
        run.is_some_and(|run| run.rounds.iter().any(|round| round.responses.contains_key(&viewer)))
    };
    let mut told: Vec<mandate::Reported> = told.filter(|r| r.delegate != viewer && !there(r)).collect();
    told.sort_by_key(|r| std::cmp::Reverse(r.at));
    told.truncate(SHOWN);
    told
}

fn voices(world: &World, viewer: MemberId, run: &Run) -> Vec<Id> {
    match run.among {
        Among::Hubs => world.mandate.speaks(viewer).collect(),
        Among::People if world.body.belongs(viewer, run.body) => vec![viewer],
        Among::People => Vec::new(),
    }
}

/// What waits for this person, in no order: for the badge.
pub fn needs(world: &World, viewer: MemberId, now: Time) -> Vec<Need> {
    if world.body.active(viewer).is_err() {
        return Vec::new();
    }
    let mut needs = Vec::new();
    for run in world.practice.open_runs().filter(|r| r.waiting.is_none() && r.resting().is_none()) {
        let mut need = |what, objection, voice, until, stands_in| {
            needs.push(Need { objection, voice, until, stands_in, ..Need::in_run(run, what) });
        };
        let mine = voices(world, viewer, run);
        if let Some(round) = run.round() {
            let what = asks(run);
            let called = attention::called(run, now);
            for voice in mine.iter().filter(|v| round.unheard.contains(*v)) {
                let stands_in = run.among == Among::Hubs && !attention::speaks_first(world, viewer, *voice);
                if !stands_in || called >= Called::Alternates {
                    need(what, None, Some(*voice), run.stage.deadline, stands_in);
                }
            }
            if run.among == Among::Hubs && called == Called::Buddy {
                let silent = |hub: &&Id| mine.iter().any(|own| attention::buddy_of(world, **hub) == Some(*own));
                for hub in round.unheard.iter().filter(silent) {
                    need(What::Call, None, Some(*hub), run.stage.deadline, false);
                }
            }
        }
        let asked = |item: &practice::Item| item.option.person == Some(viewer) && item.standing == practice::Standing::Asked;
        if !run.step().decides() && !run.hides_options() && run.items.iter().any(asked) {
            need(What::Stand, None, None, run.stage.deadline, false);
        }
        if matches!(run.step(), Step::Advise { .. }) && run.to_advise().any(|m| m == viewer) {
            need(What::Advise, None, None, run.stage.deadline, false);
        }
        if run.proposer == viewer && run.questions.iter().any(|q| q.answer.is_none() && !q.declined) && !run.step().decides() {
            need(What::AnswerQuestions, None, None, run.stage.deadline, false);
        }
        if run.proposer == viewer && run.unreplied() > 0 {
            need(What::Reply, None, None, run.stage.deadline, false);
        }
        for o in run.open_objections().filter(|_| run.consent_rule().is_some()) {
            let until = practice_deadline(run, o);
            if mine.contains(&o.voice) {
                match (&o.state, &o.suggestion) {
                    (ObjectionState::Disputed, _) => need(What::Dispute, Some(o.id), Some(o.voice), until, false),
                    (_, Some(s)) if !s.confirmed => need(What::Confirm, Some(o.id), Some(o.voice), until, false),
                    _ => {}
                }
            }
            if o.state == ObjectionState::Raised && run.host == Some(viewer) {
                need(What::TakeObjection, Some(o.id), None, until, false);
            }
        }
    }
    needs.extend(steps(world, viewer, now));
    needs.extend(waiting(world, viewer));
    needs.extend(lent(world, viewer, now));
    needs.extend(trials(world, viewer, now));
    needs.extend(affected(world, viewer));
    needs.extend(agreements(world, viewer));
    needs.extend(challenged(world, viewer));
    needs.extend(mandates(world, viewer, now));
    needs
}

/// What this person took on and that is to be done soon: for an agreement, or while a round rests.
fn steps(world: &World, viewer: MemberId, now: Time) -> impl Iterator<Item = Need> {
    let rests = move |run: &Run| run.resting().filter(|rest| rest.who == Some(viewer)).map(|rest| rest.until);
    let resting = world.practice.open_runs().filter_map(move |run| Some(Need { until: rests(run)?, ..Need::in_run(run, What::Step) }));
    let carried = world.agreement.carried_by(viewer);
    let carried = carried.filter_map(move |(id, step)| {
        let (at, by) = step.planned;
        let news = at + crate::Span::days(agreement::STEP_NEWS_DAYS);
        let given = (by != viewer && now < news).then_some(step.by.unwrap_or(news));
        let until = step.by.filter(|by| now + crate::Span::days(agreement::STEP_LEAD_DAYS) >= *by).or(given)?;
        let body = world.agreement.agreements.get(&id).map_or(Id::NETWORK, |a| a.body);
        Some(Need { step: Some(step.id), ..Need::about(What::Step, id, until, body) })
    });
    resting.chain(carried)
}

/// Rounds that wait, and lapse unless they are asked about again by this person or another.
fn waiting(world: &World, viewer: MemberId) -> impl Iterator<Item = Need> {
    let waiting = world.practice.open_runs().filter(|run| run.waiting.is_some());
    let mine = waiting.filter(move |run| run.proposer == viewer || run.host == Some(viewer));
    let may = mine.filter(move |run| practice::may_reopen(world, viewer, run.id).is_ok());
    may.map(|run| Need { until: run.due.unwrap_or(run.stage.deadline), ..Need::in_run(run, What::Reopen) })
}

/// How long a vote that was lent and goes nowhere stands in Today.
const LENT_DAYS: i64 = 30;

/// Votes that were lent to somebody who is gone (LD7).
fn lent(world: &World, viewer: MemberId, now: Time) -> impl Iterator<Item = Need> {
    let gone = move |lent: &mandate::Lent| {
        let to = lent.to.filter(|_| lent.in_force(now))?;
        world.body.people.get(&to)?.left.map(|at| (to, at + crate::Span::days(LENT_DAYS)))
    };
    let theirs = world.mandate.lent_by(viewer).filter_map(move |(_, lent)| gone(lent));
    theirs.filter(move |(_, until)| now < *until).map(|(to, until)| Need::about(What::Lent, to, until, Id::NETWORK))
}

/// Hubs whose trial ends soon or is over, for whoever answers for the decision that began it.
fn trials(world: &World, viewer: MemberId, now: Time) -> impl Iterator<Item = Need> {
    let soon = move |until: Time| now + crate::Span::days(mandate::TERM_LEAD_DAYS) >= until;
    let on_trial = world.body.bodies.iter().filter(|(_, b)| b.dissolved.is_none());
    on_trial.filter_map(move |(id, b)| {
        let until = b.trial.filter(|until| soon(*until))?;
        let crate::Because::Run(run) = b.because else { return None };
        let mine = world.practice.run(run)?.owner == viewer;
        mine.then(|| Need::about(What::Trial, *id, until, Id::NETWORK))
    })
}

/// What one decided after advice, and who was not asked and has not been heard.
fn affected(world: &World, viewer: MemberId) -> impl Iterator<Item = Need> {
    let waiting = world.practice.to_hear.iter().filter_map(|id| world.practice.run(*id));
    let mine = waiting.filter(move |run| run.proposer == viewer && run.proposer_gone.is_none());
    mine.filter_map(|run| {
        let first = run.affected.iter().find(|a| a.heard.is_none())?;
        let until = first.said.at + crate::Span::days(practice::AFFECTED_DAYS);
        Some(Need { until, ..Need::in_run(run, What::HearAffected) })
    })
}

/// Mandates that ask for a report soon, or whose term ends soon.
fn mandates(world: &World, viewer: MemberId, now: Time) -> Vec<Need> {
    let soon = |at: Time, days: i64| now + crate::Span::days(days) >= at;
    let of = |(id, held): (Id, &mandate::Held)| {
        let report = held.report_due().filter(|at| soon(*at, mandate::REPORT_LEAD_DAYS)).map(|at| (What::Report, at));
        let ends = soon(held.until, mandate::TERM_LEAD_DAYS).then_some((What::TermEnds, held.until));
        let body = world.mandate.body_of(held.seat).unwrap_or(Id::NETWORK);
        [report, ends].into_iter().flatten().map(move |(what, until)| Need::about(what, id, until, body)).collect::<Vec<_>>()
    };
    world.mandate.held_by(viewer).flat_map(of).collect()
}

/// What a hub is asked: the rounds of all in which its voice is not heard, and the rounds it holds
/// itself. For everybody of the hub.
pub fn needs_of_hub(world: &World, hub: Id) -> Vec<Need> {
    let open = world.practice.open_runs().filter(|r| r.waiting.is_none() && r.resting().is_none());
    open.filter_map(|run| {
        let round = run.round()?;
        let voice = (run.among == Among::Hubs).then_some(hub);
        let asked = if voice.is_some() { round.unheard.contains(&hub) } else { run.body == hub };
        asked.then(|| Need { voice, ..Need::in_run(run, asks(run)) })
    })
    .collect()
}

fn asks(run: &Run) -> What {
    match run.step() {
        Step::Ballot(_) => What::Vote,
        Step::Choose(_) => What::Choose,
        Step::Align(_) => What::Align,
        _ => What::Consent,
    }
}

fn practice_deadline(run: &Run, o: &practice::Objection) -> Time {
    run.consent_rule().and_then(|rule| practice::deadline_of(run, rule, o)).unwrap_or(run.stage.deadline)
}

fn agreements(world: &World, viewer: MemberId) -> impl Iterator<Item = Need> {
    let mine = world.agreement.agreements.iter().filter(move |(_, a)| a.owner == viewer);
    mine.flat_map(|(id, a)| {
        let due = matches!(a.standing, Standing::DueForReview | Standing::Overdue).then_some((What::Review, a.review));
        let review = a.challenge.as_ref().filter(|_| a.in_force()).map(|c| (What::Review, c.until)).or(due);
        let account = a.purpose_asked.filter(|_| a.accounted.is_none()).map(|at| (What::Account, at + crate::Span::days(30)));
        [review, account].into_iter().flatten().map(|(what, until)| Need::about(what, *id, until, a.body))
    })
}

/// Agreements that were put into question, where one could decide about them and no proposal says how it ends.
fn challenged(world: &World, viewer: MemberId) -> impl Iterator<Item = Need> {
    let answered = |id: Id| world.practice.open_runs().any(|run| run.is_about(id));
    let decides = move |body: Id| match body {
        Id::NETWORK => charter::voice_of(world, viewer).is_some(),
        body => world.body.belongs(viewer, body),
    };
    let open = world.agreement.agreements.iter().filter_map(|(id, a)| Some((*id, a, a.challenge.as_ref()?)));
    let theirs = open.filter(move |(id, a, c)| a.owner != viewer && c.by != viewer && decides(a.body) && !answered(*id));
    theirs.map(|(id, a, c)| Need::about(What::Challenged, id, c.until, a.body))
}

/// The decisions by which somebody holds something, or what they held was changed or ended.
fn concerning(world: &World, viewer: MemberId) -> Vec<RunId> {
    let run = |because: &Because| if let Because::Run(run) = because { Some(*run) } else { None };
    let runs = world.mandate.ever_held_by(viewer).flat_map(|(_, m)| {
        let ended = m.ended.and_then(|(_, why)| if let End::Decided(because) = why { Some(because) } else { None });
        let role = if let Seat::Role(role) = m.seat { world.mandate.roles.get(&role) } else { None };
        let until = m.ended.map_or(m.until, |(at, _)| at);
        let changed = role.into_iter().flat_map(|r| &r.changed).filter(move |(at, _)| m.from <= *at && *at <= until);
        [Some(m.because), ended].into_iter().flatten().chain(changed.map(|(_, because)| *because))
    });
    runs.filter_map(|because| run(&because)).collect()
}

/// What came of what somebody had a part in, or of what they hold, newest first.
pub fn came_of(world: &World, viewer: MemberId, since: Time) -> Vec<CameOf> {
    let concerning = concerning(world, viewer);
    let recent = world
        .practice
        .runs
        .values()
        .rev()
        .take_while(|run| run.opened >= Time(since.0 - crate::Span::days(RUNS_LAST_DAYS).0))
        .filter_map(|run| run.outcome.as_ref().map(|(at, o)| (run, *at, o.ending)));
    let mut list: Vec<CameOf> = recent
        .filter(|(_, at, _)| *at >= since)
        .filter_map(|(run, at, ending)| {
            let objected = run.objections.values().any(|o| o.by == viewer);
            let answered = || run.rounds.iter().any(|r| voices(world, viewer, run).iter().any(|v| r.responses.contains_key(v)));
            let part = if run.proposer == viewer {
                Part::Proposed
            } else if objected {
                Part::Objected
            } else if answered() {
                Part::Answered
            } else if concerning.contains(&run.id) {
                Part::Concerned
            } else {
                return None;
            };
            match asked_about(world, run) {
                None => Some(CameOf { run: run.id, at, ending, part, asked: None }),
                Some((network, asked)) => {
                    let (at, outcome) = network.outcome.as_ref()?;
                    Some(CameOf { run: network.id, at: *at, ending: outcome.ending, part, asked: Some(asked) })
                }
            }
        })
        .collect();
    // who spoke for the hub hears it once: as the hub
    list.sort_by_key(|c| std::cmp::Reverse((c.at, c.run, c.asked.is_none())));
    list.dedup_by_key(|c| c.run);
    list.truncate(SHOWN);
    list
}
