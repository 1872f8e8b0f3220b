use serde::Serialize;

use super::contest::Mark;
use super::criteria::Criteria;
use super::lending::{self, LentView};
use super::nested::{Nested, nested};
use super::objections::{ObjectionState, Refers};
use super::outcome::{Counts, Outcome};
use super::parts::{self, AdviceView, AffectedView, ArrivalView, ChartedView, CountView, OptionView, PointView};
use super::resolution::{PutOff, ResolutionKind, Rest};
use super::run::{Among, Choice, Contribution, Input, Resolution, Run, Wait};
use super::settle::{self, Turn};
use super::template::{ChooseRule, Step};
use super::{AdviceBecause, Ending, Worth, offers, step};
use crate::World;
use crate::attention::{self, Forecast};
use crate::charter::{self, Constituency};
use crate::kernel::{BodyId, Id, MemberId, Offer, RunId, TextRef, Time};

/// A run in a list.
#[derive(Serialize)]
pub struct RunCard {
    pub id: RunId,
    pub title: TextRef,
    pub body: BodyId,
    pub among: Among,
    pub step: &'static str,
    pub deadline: Option<Time>,
    pub answered: u64,
    pub electorate: u64,
    pub objections: usize,
    pub waiting: Option<Wait>,
    /// Until when it rests.
    pub rests: Option<Time>,
    pub outcome: Option<(Time, Ending)>,
    pub serves: Vec<Id>,
    pub opened: Time,
}

/// The page of a run, as one member sees it.
#[derive(Serialize)]
pub struct RunView {
    pub card: RunCard,
    pub template: String,
    pub template_title: String,
    pub proposer: MemberId,
    pub proposer_gone: bool,
    pub host: Option<MemberId>,
    pub because: Id,
    pub owner: MemberId,
    pub review: Time,
    pub criteria: Vec<TextRef>,
    pub worth: Option<Worth>,
    pub money_short: bool,
    pub steps: Vec<StepView>,
    pub versions: Vec<VersionView>,
    pub effects: Vec<crate::Effect>,
    pub questions: Vec<QuestionView>,
    pub reactions: Vec<Said>,
    pub suggestions: Vec<Said>,
    pub round: Option<RoundView>,
    pub objections: Vec<ObjectionView>,
    pub outcome: Option<(Time, Outcome)>,
    pub sent_back: Vec<(Time, String)>,
    /// What resolutions put off until it is in force.
    pub put_off: Vec<PutOff>,
    /// The last time that it rested, with what was found; and whether it rests now.
    pub rest: Option<Rest>,
    pub resting: bool,
    pub note: Option<Said>,
    pub voices: Vec<VoiceView>,
    pub next: Option<Next>,
    /// Where hubs asked their members about it, and what these say; newest first.
    pub locals: Vec<LocalView>,
    /// What their members say beside what the hubs say.
    pub nested: Option<Nested>,
    /// Those without a voice; each constituency once.
    pub hearings: Vec<HearingView>,
    /// Whether enough hubs will answer, while they are asked.
    pub forecast: Option<Forecast>,
    /// What can be chosen, in the order in which it came.
    pub options: Vec<OptionView>,
    /// How many more were put forward and are hidden until the step is over.
    pub options_hidden: usize,
    /// Whose advice is sought, why theirs, and whether they gave it.
    pub asked: Vec<(MemberId, AdviceBecause, bool)>,
    pub advice: Vec<AdviceView>,
    /// Why only those affected, or only those who know, were asked.
    pub without: Option<TextRef>,
    /// Who said afterwards that they are affected.
    pub affected: Vec<AffectedView>,
    pub charted: Vec<ChartedView>,
    pub arrivals: Vec<ArrivalView>,
    /// The domain that it is about; what there is to spend.
    pub domain: Option<Id>,
    pub budget: Option<u64>,
    /// What is aligned on, point by point.
    pub points: Vec<PointView>,
    /// How it chooses, if it does.
    pub choose: Option<ChooseRule>,
    /// How many are chosen at most.
    pub seats: u32,
    /// Lent votes, where they can be lent.
    pub lent: Option<LentView>,
    /// The count: while ballots are open to see, and once it is over.
    pub count: Option<CountView>,
    pub offers: Vec<Offer>,
}

/// Those who have no voice here and are, or should be, heard.
#[derive(Serialize)]
pub struct HearingView {
    pub who: Constituency,
    /// The rules ask for it.
    pub required: bool,
    /// The hearing, once it is open.
    pub id: Option<Id>,
    /// Newest first.
    pub inputs: Vec<InputView>,
}

#[derive(Serialize)]
pub struct InputView {
    pub id: Id,
    pub at: Time,
    pub name: TextRef,
    pub choice: Choice,
    pub words: Option<TextRef>,
    pub reply: Option<(Time, TextRef)>,
}

/// What the members of a hub say about a round of the network.
#[derive(Serialize)]
pub struct LocalView {
    pub hub: BodyId,
    pub run: RunId,
    pub open: bool,
    pub counts: Counts,
    /// Answers with a reason, newest first.
    pub reasons: Vec<(Choice, Said)>,
}

#[derive(Serialize)]
pub struct StepView {
    pub kind: &'static str,
    pub state: StepState,
    pub deadline: Option<Time>,
    /// How much was said in it: questions, reactions, versions, answers.
    pub said: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    Done,
    Now,
    Coming,
    Skipped,
}

#[derive(Serialize)]
pub struct VersionView {
    pub number: u32,
    pub title: TextRef,
    pub text: TextRef,
    pub by: MemberId,
    pub at: Time,
    pub resolves: Option<Id>,
}

#[derive(Serialize)]
pub struct Said {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub at: Time,
    pub words: TextRef,
}

#[derive(Serialize)]
pub struct QuestionView {
    pub asked: Said,
    pub answer: Option<(Time, TextRef)>,
    pub declined: bool,
}

#[derive(Serialize)]
pub struct RoundView {
    pub number: u32,
    pub version: u32,
    pub text: crate::Seal,
    pub kind: &'static str,
    /// Whether votes and counts are hidden until it closes: only how many there are is seen.
    pub sealed: bool,
    pub counts: Counts,
    /// How many more answers the quorum needs.
    pub missing: u64,
    /// How many of those who said yes would have wished for it, too.
    pub wished: u64,
    /// Newest first, at most [`RESPONSES_SHOWN`].
    pub responses: Vec<ResponseView>,
    /// Who has not answered, at most [`RESPONSES_SHOWN`].
    pub unheard: Vec<Id>,
}

#[derive(Serialize)]
pub struct ResponseView {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub at: Time,
    pub choice: Choice,
    pub reason: Option<TextRef>,
    pub wished: bool,
    /// A ballot among options.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
}

#[derive(Serialize)]
pub struct ObjectionView {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub at: Time,
    pub version: u32,
    pub happens: TextRef,
    pub harms: TextRef,
    pub refers: Option<Refers>,
    pub criteria: Option<Criteria>,
    pub state: ObjectionState,
    pub open: bool,
    pub owners: Vec<MemberId>,
    pub disagreements: Vec<Said>,
    pub suggestion: Option<SuggestionView>,
    /// What was suggested before and did not do, oldest first.
    pub fell: Vec<SuggestionView>,
    pub path: Vec<(Time, ObjectionState)>,
    /// When it moves by itself.
    pub deadline: Option<Time>,
    /// The version that integrated it.
    pub integrated_in: Option<u32>,
    pub offers: Vec<Offer>,
}

#[derive(Serialize)]
pub struct SuggestionView {
    pub by: MemberId,
    pub voice: Id,
    pub at: Time,
    pub until: Time,
    pub kind: ResolutionKind,
    pub confirmed: bool,
    pub countered: Option<Said>,
}

/// A voice the viewer uses here, and what it said last.
#[derive(Serialize)]
pub struct VoiceView {
    pub voice: Id,
    pub counts: bool,
    pub response: Option<ResponseView>,
}

/// What happens next, computed.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Next {
    pub at: Time,
    pub what: NextKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextKind {
    Opens,
    Adopted,
    NotAdopted,
    QuorumFails,
    Extended,
    Counted,
    Waits,
    Objection,
    Lapses,
}

/// At most this many answers are listed on a run's page.
pub const RESPONSES_SHOWN: usize = 300;

pub fn card(run: &Run) -> RunCard {
    let counts = run.round().map(Counts::of).unwrap_or_default();
    RunCard {
        id: run.id,
        title: (*run.text().title).clone(),
        body: run.body,
        among: run.among,
        step: run.step().kind(),
        deadline: closes(run),
        answered: counts.answered(),
        electorate: counts.electorate,
        objections: run.open_objections().count(),
        waiting: run.waiting,
        rests: run.resting().map(|rest| rest.until),
        outcome: run.outcome.as_ref().map(|(at, o)| (*at, o.ending)),
        serves: run.serves.clone(),
        opened: run.opened,
    }
}

/// When the open step closes; with an objection open, when that moves by itself.
fn closes(run: &Run) -> Option<Time> {
    if !run.is_open() || run.waiting.is_some() {
        return None;
    }
    if let Some(rest) = run.resting() {
        return Some(rest.until);
    }
    let objection = run.consent_rule().is_some() && run.open_objections().next().is_some();
    if objection { settle::next(run).map(|(at, _)| at) } else { Some(run.stage.deadline) }
}

/// Open runs, the ones that close first at the head.
pub fn runs(world: &World) -> Vec<RunCard> {
    let mut cards: Vec<_> = world.practice.open_runs().map(card).collect();
    cards.sort_by_key(|c| (c.deadline.is_none(), c.deadline, c.id));
    cards
}

pub fn run(world: &World, viewer: MemberId, now: Time, id: RunId) -> Option<RunView> {
    let run = world.practice.run(id)?;
    let version = |(i, v): (usize, &super::Version)| VersionView {
        number: i as u32 + 1,
        title: (*v.title).clone(),
        text: (*v.text).clone(),
        by: v.by,
        at: v.at,
        resolves: v.resolves,
    };
    Some(RunView {
        card: card(run),
        template: run.template.name.clone(),
        template_title: run.template.title.clone(),
        proposer: run.proposer,
        proposer_gone: run.proposer_gone.is_some(),
        host: run.host,
        because: run.because,
        owner: run.owner,
        review: run.review,
        criteria: run.criteria().map(|(_, words)| words.clone()).collect(),
        worth: run.worth,
        money_short: run.money_short,
        steps: steps(run),
        versions: run.versions.iter().enumerate().map(version).collect(),
        effects: run.text().effects.to_vec(),
        questions: run
            .questions
            .iter()
            .map(|q| QuestionView {
                asked: said(&q.asked),
                answer: q.answer.as_ref().map(|(at, words)| (*at, (**words).clone())),
                declined: q.declined,
            })
            .collect(),
        reactions: run.reactions.values().map(said).collect(),
        suggestions: run.suggestions.iter().map(said).collect(),
        round: round(world, viewer, run),
        objections: run.objections.values().rev().map(|o| objection(world, viewer, now, run, o)).collect(),
        outcome: run.outcome.clone(),
        sent_back: run.sent_back.iter().map(|s| (s.at, s.key.clone())).collect(),
        note: run.note.as_ref().map(said),
        voices: voices(world, viewer, run),
        next: next(run),
        locals: world.practice.locals(id).rev().map(local).collect(),
        nested: nested(world, run),
        hearings: hearings(world, run),
        forecast: attention::forecast(world, run),
        options: run
            .items
            .iter()
            .zip(0u32..)
            .filter(|(i, _)| parts::seen(world, viewer, run, i))
            .map(|(i, n)| parts::option(world, viewer, run, n, i))
            .collect(),
        asked: run.asked.iter().map(|(m, b)| (*m, *b, run.advice.iter().any(|a| a.said.by == *m))).collect(),
        advice: run
            .advice
            .iter()
            .map(|a| AdviceView { said: said(&a.said), treated: a.treated.as_ref().map(|(t, words)| (*t, (**words).clone())) })
            .collect(),
        without: run.without.as_deref().cloned(),
        put_off: run.put_off.iter().cloned().collect(),
        rest: run.rest.clone(),
        resting: run.resting().is_some(),
        points: run.points.iter().zip(0u32..).map(|(p, n)| parts::point(world, viewer, now, run, n, p)).collect(),
        options_hidden: run.items.iter().filter(|i| !parts::seen(world, viewer, run, i)).count(),
        choose: run.choose_rule().cloned(),
        seats: run.seats,
        affected: parts::affected(world, viewer, run),
        charted: parts::charted(world, viewer, run),
        arrivals: parts::arrivals(world, viewer, run),
        domain: run.domain,
        budget: run.budget,
        lent: lending::lent(world, run, viewer, now),
        count: parts::counted(world, run),
        offers: offers::of_run(world, viewer, now, run),
    })
}

pub(super) fn said(c: &Contribution) -> Said {
    Said { id: c.id, voice: c.voice, by: c.by, at: c.at, words: (*c.words).clone() }
}

fn local(run: &Run) -> LocalView {
    // of a sealed asking nothing is passed on before it closes
    let round = run.rounds.last().filter(|_| !run.hides_ballots());
    let mut reasons: Vec<(Choice, Said)> = round
        .into_iter()
        .flat_map(|r| r.responses.iter())
        .filter_map(|(voice, r)| {
            let words = (**r.reason.as_ref()?).clone();
            Some((r.choice, Said { id: r.id, voice: *voice, by: r.by, at: r.at, words }))
        })
        .collect();
    reasons.sort_by_key(|(_, said)| std::cmp::Reverse(said.id));
    let counts = round.map(Counts::of).unwrap_or_default();
    LocalView { hub: run.body, run: run.id, open: run.is_open(), counts, reasons }
}

fn hearings(world: &World, run: &Run) -> Vec<HearingView> {
    let required = charter::heard(world, run.body, &run.text().effects);
    let input = |i: &Input| InputView {
        id: i.id,
        at: i.at,
        name: (*i.name).clone(),
        choice: i.choice,
        words: i.words.as_deref().cloned(),
        reply: i.reply.as_ref().map(|(at, words)| (*at, (**words).clone())),
    };
    let view = |who: Constituency| {
        let open = run.hearings.iter().find(|h| h.who == who);
        let inputs = open.into_iter().flat_map(|h| h.inputs.iter().rev()).map(input).collect();
        HearingView { who, required: required.contains(&who), id: open.map(|h| h.id), inputs }
    };
    Constituency::ALL.into_iter().map(view).collect()
}

fn steps(run: &Run) -> Vec<StepView> {
    let current = run.stage.step;
    let view = |(i, step): (usize, &Step)| {
        let over = run.outcome.is_some();
        let state = match i.cmp(&current) {
            std::cmp::Ordering::Less => StepState::Done,
            std::cmp::Ordering::Equal if over => StepState::Done,
            std::cmp::Ordering::Equal => StepState::Now,
            std::cmp::Ordering::Greater if over => StepState::Skipped,
            std::cmp::Ordering::Greater => StepState::Coming,
        };
        let said = match step {
            Step::Clarify { .. } => run.questions.len() as u64,
            Step::React { .. } => run.reactions.len() as u64,
            Step::Amend { .. } => run.versions.len() as u64,
            Step::Gather(_) => run.items.len() as u64,
            Step::Advise { .. } => run.advice.len() as u64,
            Step::Chart { .. } => run.charts.entries.len() as u64,
            Step::Consent(_) | Step::Ballot(_) | Step::Choose(_) | Step::Align(_) => {
                run.rounds.iter().rfind(|r| r.step == i).map_or(0, |r| r.responses.len() as u64)
            }
        };
        let deadline = closes(run).filter(|_| state == StepState::Now);
        StepView { kind: step.kind(), state, deadline, said }
    };
    run.template.step.iter().enumerate().map(view).collect()
}

fn response(voice: Id, r: &super::Response) -> ResponseView {
    let reason = r.reason.as_deref().cloned();
    ResponseView { id: r.id, voice, by: r.by, at: r.at, choice: r.choice, reason, wished: r.wished, marks: r.marks.to_vec() }
}

fn round(world: &World, viewer: MemberId, run: &Run) -> Option<RoundView> {
    let round = run.rounds.last()?;
    // of a sealed ballot nobody sees more than their own voice's
    let seen = |voice: &Id| !run.hides_ballots() || super::rules::uses_voice(world, run, viewer, *voice).is_ok();
    let counts = Counts::of(round);
    let missing = match &run.template.step[round.step] {
        Step::Consent(rule) => {
            let left = counts.electorate.saturating_sub(counts.aside);
            let words = match rule.silence {
                super::Silence::Explicit => left,
                super::Silence::Lazy => rule.quorum.needed_of(left).max(1),
                super::Silence::LazyWithQuorum => rule.quorum.needed_of(left).max(1),
            };
            words.saturating_sub(counts.agree + counts.worry)
        }
        Step::Ballot(rule) => rule.quorum.needed_of(counts.electorate).max(1).saturating_sub(counts.answered()),
        Step::Choose(rule) => rule.quorum.needed_of(counts.electorate).max(1).saturating_sub(counts.answered()),
        _ => 0,
    };
    let mut responses: Vec<_> = round.responses.iter().filter(|(voice, _)| seen(voice)).map(|(voice, r)| response(*voice, r)).collect();
    responses.sort_by_key(|r| std::cmp::Reverse(r.id));
    responses.truncate(RESPONSES_SHOWN);
    Some(RoundView {
        number: run.round_number(),
        version: round.version,
        text: run.text().text.seal,
        kind: run.template.step[round.step].kind(),
        sealed: run.hides_ballots(),
        counts: run.counts_seen(round),
        missing,
        wished: round.responses.values().filter(|r| r.wished).count() as u64,
        responses,
        unheard: round.unheard.iter().copied().take(RESPONSES_SHOWN).collect(),
    })
}

fn voices(world: &World, viewer: MemberId, run: &Run) -> Vec<VoiceView> {
    offers::voices_of(world, viewer, run)
        .into_iter()
        .map(|voice| VoiceView {
            voice,
            counts: super::rules::elector(world, run, viewer, voice).is_ok(),
            response: run.rounds.last().and_then(|r| r.responses.get(&voice)).map(|r| response(voice, r)),
        })
        .collect()
}

fn objection(world: &World, viewer: MemberId, now: Time, run: &Run, o: &super::Objection) -> ObjectionView {
    let suggested = |s: &Resolution| SuggestionView {
        by: s.by,
        voice: s.voice,
        at: s.at,
        until: s.until,
        kind: s.kind.clone(),
        confirmed: s.confirmed,
        countered: s.countered.as_ref().map(said),
    };
    let integrated_in = run.versions.iter().position(|v| v.resolves == Some(o.id)).map(|i| i as u32 + 1);
    ObjectionView {
        id: o.id,
        voice: o.voice,
        by: o.by,
        at: o.at,
        version: o.version,
        happens: (*o.happens).clone(),
        harms: (*o.harms).clone(),
        refers: o.refers,
        criteria: o.criteria,
        state: o.state,
        open: o.state.open() && run.is_open(),
        owners: o.owners.iter().copied().collect(),
        disagreements: o.disagreements.iter().map(said).collect(),
        suggestion: o.suggestion.as_ref().map(suggested),
        fell: o.fell.iter().map(suggested).collect(),
        path: o.path.iter().copied().collect(),
        deadline: match run.consent_rule() {
            Some(rule) if run.is_open() && o.state.open() => step::consent::deadline_of(run, rule, o),
            _ => None,
        },
        integrated_in,
        offers: offers::of_objection(world, viewer, now, run, o),
    }
}

fn next(run: &Run) -> Option<Next> {
    let (at, turn) = settle::next(run)?;
    let what = match turn {
        Turn::Open(_) | Turn::Draw if !run.hides_ballots() => NextKind::Opens,
        Turn::Open(_) | Turn::Draw | Turn::Cast(_) | Turn::Carry | Turn::CountMembers | Turn::Count => NextKind::Counted,
        Turn::Extend => NextKind::Extended,
        Turn::Wait(Wait::QuorumFailed) | Turn::End(Ending::QuorumFailed) => NextKind::QuorumFails,
        // what a sealed ballot comes to is not told before it does
        Turn::End(_) if run.hides_ballots() => NextKind::Counted,
        Turn::Wait(Wait::Deferred) => NextKind::Waits,
        Turn::End(Ending::Adopted) => NextKind::Adopted,
        Turn::End(Ending::NotAdopted) => NextKind::NotAdopted,
        Turn::End(_) => NextKind::Lapses,
        Turn::TakeByClock(_) | Turn::Qualify(_) | Turn::Orphan(_) | Turn::OrphanLapse(_) | Turn::Integrate { .. } | Turn::Fall(_) => {
            NextKind::Objection
        }
    };
    Some(Next { at, what })
}
