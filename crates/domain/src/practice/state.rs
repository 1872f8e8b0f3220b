use std::sync::Arc;

use super::advice::{self, Advice, Affected};
use super::align::{self, Point, Wording};
use super::charts::Charts;
use super::contest::{Item, Picked, Standing};
use super::lots::{self, Lot};
use super::outcome::Counts;
use super::run::{Among, Choice, Contribution, Hearing, Input, Onward, Question, Response, Round, Run, SentBack, Stage, Version};
use super::template::{Step, Template};
use super::{Consent, Event, Mark, OptionArgs, Proposal, charts, contest, instead, instructed, leading, lending, objections, settle};
use crate::World;
use crate::body;
use crate::kernel::{BodyId, Id, List, Map, MemberId, Meta, RunId, Set, Span, Time};
use crate::mandate;

#[derive(Clone, Default)]
pub struct State {
    pub runs: Map<RunId, Arc<Run>>,
    /// Runs without an outcome.
    pub open: Set<RunId>,
    pub templates: Map<String, Arc<Template>>,
    /// The run each objection belongs to.
    objections: Map<Id, RunId>,
    /// Rounds in which hubs ask their members about a round of the network, oldest first.
    locals: Map<RunId, List<RunId>>,
    /// When the clock should look at which run.
    pub(super) due: Set<(Time, RunId)>,
    /// Runs to which the host owes a number for the lot.
    pub(super) owing: Set<RunId>,
    /// Runs that are decided, after which somebody waits to be heard.
    pub to_hear: Set<RunId>,
}

impl State {
    pub fn run(&self, id: RunId) -> Option<&Run> {
        self.runs.get(&id).map(|run| &**run)
    }

    pub fn run_of(&self, objection: Id) -> Option<&Run> {
        self.objections.get(&objection).and_then(|run| self.run(*run))
    }

    /// The rounds in which hubs asked their members about this one, oldest first.
    pub fn locals(&self, id: RunId) -> impl DoubleEndedIterator<Item = &Run> {
        self.locals.get(&id).into_iter().flatten().filter_map(|id| self.run(*id))
    }

    /// Runs without an outcome, oldest first.
    pub fn open_runs(&self) -> impl DoubleEndedIterator<Item = &Run> {
        self.open.iter().filter_map(|id| self.run(*id))
    }

    pub(super) fn apply(&mut self, world: &World, meta: &Meta, event: &crate::Event) {
        match event {
            crate::Event::Practice(event) => self.apply_own(world, meta, event),
            crate::Event::Body(body::Event::Founded { templates, .. }) => {
                for template in templates {
                    self.templates.insert(template.name.clone(), Arc::new(template.clone()));
                }
            }
            crate::Event::Body(body::Event::Entered { member, body, .. }) => {
                // where a body only asks, who comes may answer
                self.for_open(|run| run.body == *body && run.among == Among::People && run.template.asks(), |run| enter(run, *member));
            }
            crate::Event::Body(body::Event::Left { body }) => {
                if let Some(member) = meta.by {
                    self.departs(meta.at, member, *body);
                }
            }
            crate::Event::Body(body::Event::Parted { member, body }) => self.departs(meta.at, *member, *body),
            crate::Event::Mandate(mandate::Event::Ended { mandate, .. } | mandate::Event::Resigned { mandate }) => {
                self.for_open(|run| leading::lost(world, run, *mandate), |run| run.host = None);
            }
            crate::Event::Body(body::Event::Dissolved { body, .. }) => {
                self.for_open(|run| run.among == Among::Hubs, |run| leave(run, meta.at, *body));
                self.for_open(
                    |run| run.body == *body,
                    |run| {
                        run.body_gone = true;
                        run.touched = meta.at;
                    },
                );
            }
            _ => {}
        }
    }

    /// A member leaves a body: their voice there, and what they carried, is without them.
    fn departs(&mut self, at: Time, member: MemberId, body: BodyId) {
        self.for_open(|run| run.body == body, |run| instead::departs(run, at, member));
        self.for_open(|run| run.among == Among::People && run.body == body, |run| leave(run, at, member));
        self.for_open(
            |run| run.proposer == member && (body == Id::NETWORK || (run.among == Among::People && run.body == body)),
            |run| run.proposer_gone = Some(at),
        );
        self.for_open(|run| run.host == Some(member) && (run.body == body || body == Id::NETWORK), |run| run.host = None);
    }

    fn for_open(&mut self, which: impl Fn(&Run) -> bool, change: impl Fn(&mut Run)) {
        let ids: Vec<RunId> = self.open_runs().filter(|run| which(run)).map(|run| run.id).collect();
        for id in ids {
            self.with(id, &change);
        }
    }

    /// Changes one run and mends the clock's index.
    fn with(&mut self, id: RunId, change: impl FnOnce(&mut Run)) {
        let Some(shared) = self.runs.get_mut(&id) else { return };
        let run = Arc::make_mut(shared);
        change(run);
        let due = settle::next(run).map(|(at, _)| at);
        let old = std::mem::replace(&mut run.due, due);
        let closed = run.outcome.is_some();
        if old != due {
            if let Some(at) = old {
                self.due.remove(&(at, id));
            }
            if let Some(at) = due {
                self.due.insert((at, id));
            }
        }
        let owes = lots::owes(run);
        let hears = run.affected.iter().any(|a| a.heard.is_none());
        if closed {
            self.open.remove(&id);
        }
        if owes {
            self.owing.insert(id);
        } else {
            self.owing.remove(&id);
        }
        if hears {
            self.to_hear.insert(id);
        } else {
            self.to_hear.remove(&id);
        }
    }

    fn apply_own(&mut self, world: &World, meta: &Meta, event: &Event) {
        match event {
            Event::Proposed(proposal) => {
                if let Some(run) = self.born(meta, proposal) {
                    if self.runs.contains_key(&run.because) {
                        self.locals.entry(run.because).or_default().push_back(meta.pos);
                    }
                    self.runs.insert(meta.pos, Arc::new(run));
                    self.open.insert(meta.pos);
                    self.with(meta.pos, |run| run.host = leading::host_at_first(world, run));
                }
            }
            Event::TemplateAdopted { template, .. } => {
                self.templates.insert(template.name.clone(), Arc::new((**template).clone()));
            }
            Event::Outage { from, until } => self.outage(*from, *until),
            event => match (event.run(), event.objection()) {
                (Some(run), _) => {
                    let cast = matches!(event, Event::Cast { says: Some(false), reason: Some(_), .. });
                    if cast || matches!(event, Event::Responded { choice: Consent::Objection, .. }) {
                        self.objections.insert(meta.pos, run);
                    }
                    self.with(run, |run| {
                        apply_to(run, world, meta, event);
                        run.touched = meta.at;
                    });
                    self.end_locals(world, meta.at, run);
                    if matches!(event, Event::Concluded { .. }) {
                        self.bind(meta.pos, run);
                    }
                }
                (None, Some(objection)) => {
                    let Some(run) = self.objections.get(&objection).copied() else { return };
                    self.with(run, |run| {
                        objections::apply(run, meta, objection, event);
                        run.touched = meta.at;
                    });
                }
                (None, None) => {}
            },
        }
    }

    /// Where hubs ask their members about a round of the network that is over, or whose text is
    /// another by now, there is nothing left to answer.
    fn end_locals(&mut self, world: &World, at: Time, network: RunId) {
        if !self.locals.contains_key(&network) {
            return;
        }
        let Some(run) = self.run(network) else { return };
        let over = !run.is_open();
        let hubs = self.locals(network).map(|local| local.body);
        let written: Map<BodyId, Time> = hubs.map(|hub| (hub, instructed::written(world, run, hub))).collect();
        let asked = |local: &Run| written.get(&local.body).copied().unwrap_or_default();
        self.for_open(
            |local| local.because == network && !local.moot && (over || local.opened < asked(local)),
            |local| {
                local.moot = true;
                local.touched = at;
            },
        );
    }

    /// What the members of a hub decided is kept for the close of the round of the network.
    fn bind(&mut self, at: Id, local: RunId) {
        let Some(local) = self.run(local) else { return };
        let (network, hub) = (local.because, local.body);
        let bound = self.run(network).and_then(|run| instructed::binds(run, local, at));
        if let Some(bound) = bound {
            self.with(network, |run| {
                run.bound.insert(hub, bound);
            });
        }
    }

    fn born(&self, meta: &Meta, p: &Proposal) -> Option<Run> {
        let proposer = meta.by?;
        let template = self.templates.get(&p.template)?.clone();
        let among = if p.body == Id::NETWORK { template.among.unwrap_or(Among::Hubs) } else { Among::People };
        let version = Version {
            title: p.title.clone(),
            text: p.text.clone(),
            effects: p.effects.clone().into(),
            by: proposer,
            at: meta.at,
            resolves: None,
            wording: false,
        };
        let stage = first_stage(&template, meta.at)?;
        let seats = p.seats.unwrap_or_else(|| template.chooses().map_or(1, |rule| rule.seats));
        let budget = p.budget.or_else(|| template.chooses().and_then(|rule| rule.budget));
        let aligns = template.aligns();
        Some(Run {
            id: meta.pos,
            template,
            body: p.body,
            among,
            proposer,
            host: None,
            because: p.because,
            serves: p.serves.clone(),
            domain: p.domain,
            owner: p.owner,
            review: p.review,
            criterion: p.criterion.clone(),
            measures: List::new(),
            put_off: List::new(),
            rest: None,
            worth: p.worth,
            money_short: p.money_short,
            opened: meta.at,
            versions: List::unit(version),
            stage,
            waiting: None,
            questions: List::new(),
            reactions: Map::new(),
            suggestions: List::new(),
            hearings: List::new(),
            items: if aligns { List::new() } else { p.options.iter().map(|o| item(o, None, proposer, meta)).collect() },
            asked: Map::new(),
            advice: List::new(),
            affected: List::new(),
            charts: Charts::default(),
            points: if aligns { p.options.iter().map(|o| point(o, proposer, meta.at)).collect() } else { List::new() },
            seats,
            budget,
            lot: Lot::default(),
            first_ballot: None,
            picked: None,
            rounds: List::new(),
            objections: Map::new(),
            proposer_gone: None,
            sent_back: List::new(),
            outcome: None,
            note: None,
            body_gone: false,
            bound: Map::new(),
            anew: None,
            without: None,
            moot: false,
            outages: List::new(),
            touched: meta.at,
            due: None,
        })
    }

    /// Nobody loses time to speak because a server slept: every window that ended in the outage
    /// ends later ([`Run::moved`]).
    fn outage(&mut self, from: Time, until: Time) {
        let ids: Vec<RunId> = self.open.iter().copied().collect();
        for id in ids {
            self.with(id, |run| {
                run.outages.push_back((from, until));
                run.stage.deadline = run.moved(run.stage.opened, run.stage.deadline);
            });
        }
    }

    /// Whether the clock would have moved a run between these times.
    pub fn moves_between(&self, from: Time, until: Time) -> bool {
        self.due.iter().any(|(at, _)| *at > from && *at <= until)
    }
}

/// Where a run begins: a step that decides opens by the clock, a ballot among options after its draw.
fn first_stage(template: &Template, at: Time) -> Option<Stage> {
    let first = template.step.first()?;
    let over = match first {
        Step::Choose(_) => Some(Onward::Draw),
        first => first.decides().then_some(Onward::Again),
    };
    Some(Stage { step: 0, opened: at, deadline: at + first.lasts(), extended: false, over })
}

/// A voice leaves: an answer given is kept, the right to one not given is gone, and the quorum
/// counts one fewer.
fn leave(run: &mut Run, at: Time, voice: Id) {
    if let Some(round) = run.rounds.back_mut() {
        let cast = round.responses.contains_key(&voice);
        let asked = round.unheard.remove(&voice).is_some() || cast;
        if asked && round.left.insert(voice).is_none() {
            round.electorate = round.electorate.saturating_sub(1);
        }
    }
    let theirs: Vec<Id> = run.open_objections().filter(|o| o.voice == voice).map(|o| o.id).collect();
    for id in theirs {
        if let Some(objection) = run.objections.get_mut(&id) {
            objection.gone = true;
        }
    }
    run.touched = at;
}

/// Somebody comes into a body that only asks: they may answer too.
fn enter(run: &mut Run, voice: Id) {
    if let Some(round) = run.rounds.back_mut()
        && !round.responses.contains_key(&voice)
        && round.unheard.insert(voice).is_none()
    {
        round.left.remove(&voice);
        round.electorate += 1;
    }
}

fn apply_to(run: &mut Run, world: &World, meta: &Meta, event: &Event) {
    let by = meta.by.unwrap_or_default();
    let contribution = |voice: Id, words: &super::Words| Contribution { id: meta.pos, voice, by, at: meta.at, words: words.clone() };
    match event {
        Event::Hosted { .. } => run.host = Some(by),
        Event::TakenOver { .. } => (run.proposer, run.proposer_gone) = (by, None),
        Event::Asked { voice, words, .. } => {
            run.questions.push_back(Question { asked: contribution(*voice, words), answer: None, declined: false });
        }
        Event::Answered { question, words, .. } => {
            if let Some(q) = run.questions.iter_mut().find(|q| q.asked.id == *question) {
                q.answer = Some((meta.at, words.clone()));
            }
        }
        Event::Declined { question, .. } => {
            if let Some(q) = run.questions.iter_mut().find(|q| q.asked.id == *question) {
                q.declined = true;
            }
        }
        Event::Reacted { voice, words, .. } => {
            run.reactions.insert(*voice, contribution(*voice, words));
        }
        Event::HearingOpened { who, .. } => {
            run.hearings.push_back(Hearing { id: meta.pos, who: *who, by, at: meta.at, inputs: List::new() });
        }
        Event::InputGiven { hearing, name, choice, words, .. } => {
            if let Some(hearing) = run.hearings.iter_mut().find(|h| h.id == *hearing) {
                let (name, choice, words) = (name.clone(), Choice::from(*choice), words.clone());
                hearing.inputs.push_back(Input { id: meta.pos, at: meta.at, name, choice, words, reply: None });
            }
        }
        Event::Replied { input, words, .. } => {
            if let Some(input) = run.hearings.iter_mut().flat_map(|h| h.inputs.iter_mut()).find(|i| i.id == *input) {
                input.reply = Some((meta.at, words.clone()));
            }
        }
        Event::Suggested { voice, words, .. } => run.suggestions.push_back(contribution(*voice, words)),
        Event::Amended { title, text, effects, wording, .. } => {
            let (title, text, effects) = (title.clone(), text.clone(), run.effects_or(effects.clone()));
            run.versions.push_back(Version { title, text, effects, by, at: meta.at, resolves: None, wording: *wording });
            // who was asked for advice has time to look again
            if advice::seeks(run) && !wording {
                let end = run.moved(run.opened, run.opened + run.template.at_most());
                run.stage.deadline = run.stage.deadline.max((meta.at + Span::hours(24)).min(end));
            }
        }
        Event::Advanced { .. } => run.stage.over = Some(Onward::Next),
        Event::Responded { voice, choice, reason, happens, harms, wished, .. } => {
            let choice = Choice::from(*choice);
            respond(run, world, meta, *voice, choice, reason.clone(), Arc::default());
            if let Some(response) = run.rounds.back_mut().and_then(|r| r.responses.get_mut(voice)) {
                response.wished = *wished;
            }
            if let (Choice::Objection, Some(happens), Some(harms)) = (choice, happens, harms) {
                run.objections.insert(meta.pos, objections::raised(run, meta, *voice, happens.clone(), harms.clone()));
            }
        }
        Event::Voted { voice, choice, reason, .. } => {
            if run.hides_ballots() {
                run.first_ballot.get_or_insert(meta.pos);
            }
            respond(run, world, meta, *voice, Choice::from(*choice), reason.clone(), Arc::default());
        }
        Event::PutForward { voice, option, .. } => {
            run.items.push_back(item(option, Some(*voice), by, meta));
        }
        Event::TookBack { option, .. } => stands(run, *option, Standing::TakenBack),
        Event::Stood { option, accepts, .. } => {
            let standing = if *accepts { Standing::Stands } else { Standing::Declined };
            // who was put forward by several says it once
            let person = run.items.get(*option as usize).and_then(|i| i.option.person);
            let open = |i: &Item| matches!(i.standing, Standing::Stands | Standing::Asked | Standing::Declined);
            let theirs = |i: &&mut Item| i.option.person == person && open(i);
            run.items.iter_mut().filter(theirs).for_each(|i| i.standing = standing);
        }
        Event::Marked { voice, marks, reason, .. } => {
            run.first_ballot.get_or_insert(meta.pos);
            let choice = if marks.is_empty() { Choice::Abstain } else { Choice::Marked };
            respond(run, world, meta, *voice, choice, reason.clone(), marks.as_slice().into());
        }
        Event::Aligned { point, voice, need, .. } => align::apply_stance(run, world, meta, *point, *voice, need.clone()),
        Event::Reworded { point, title, words, answers, .. } => {
            let wording = Wording { title: title.clone(), words: words.clone(), by, at: meta.at };
            align::apply_wording(run, meta.at, *point, wording, answers);
        }
        Event::AdviceSought { member, because, .. } => {
            run.asked.insert(*member, *because);
        }
        Event::Advised { words, .. } => {
            let version = run.versions.len() as u32;
            run.advice.push_back(Advice { said: contribution(by, words), version, treated: None });
        }
        Event::SaidAffected { words, .. } => run.affected.push_back(Affected { said: contribution(by, words), heard: None }),
        Event::AffectedHeard { affected, stands, words, .. } => {
            if let Some(found) = run.affected.iter_mut().find(|a| a.said.id == *affected) {
                found.heard = Some((meta.at, *stands, words.clone()));
            }
        }
        Event::Charted { .. } | Event::ChartOwned { .. } | Event::Arrived { .. } | Event::ArrivalContested { .. } => {
            charts::apply(run, meta, event);
        }
        Event::AdviceTreated { advice, treatment, words, .. } => {
            if let Some(found) = run.advice.iter_mut().find(|a| a.said.id == *advice) {
                found.treated = Some((*treatment, words.clone()));
            }
        }
        Event::Decided { without, .. } => (run.stage.over, run.without) = (Some(Onward::Decided), without.clone()),
        Event::LotCommitted { commitment, .. } => run.lot.commitment = Some(*commitment),
        Event::LotAdded { number, .. } => run.lot.added.push_back((by, *number)),
        Event::LotRevealed { nonce, .. } => run.lot.nonce = Some(*nonce),
        Event::DrawAsked { .. } => run.stage.over = Some(Onward::Draw),
        Event::Cast { voice, says, reason, .. } => {
            if run.hides_ballots() {
                run.first_ballot.get_or_insert(meta.pos);
            }
            cast(run, world, meta, *voice, *says, reason.as_ref());
        }
        Event::MembersCounted { yes, no, .. } => {
            if let Some(round) = run.rounds.back_mut() {
                round.members = Some((*yes, *no));
            }
        }
        Event::Carried { .. } => {
            let carried = lending::settled(world, run);
            if let Some(round) = run.rounds.back_mut() {
                round.carried = carried;
            }
        }
        Event::SetAside { option, words, .. } => instead::apply(run, *option, contribution(by, words)),
        Event::Counted { chosen, lot, barred, .. } => {
            barred.iter().for_each(|option| stands(run, *option, Standing::Barred));
            run.picked = Some(Picked { chosen: chosen.clone(), lot: *lot });
            run.stage.over = Some(Onward::Counted);
        }
        Event::FoundOut { words, .. } => {
            if let Some(rest) = &mut run.rest {
                rest.found = Some((meta.at, by, words.clone()));
            }
        }
        Event::Reopened { .. } => (run.waiting, run.stage.over) = (None, Some(Onward::Again)),
        Event::Noted { words, .. } => run.note = Some(contribution(by, words)),
        Event::Opened { step, deadline, electorate, .. } => {
            run.stage = Stage { step: *step as usize, opened: meta.at, deadline: *deadline, extended: false, over: None };
            run.waiting = None;
            if let Some(snapshot) = electorate {
                let unheard = settle::constituency(world, run.body, run.among);
                let options = if matches!(run.step(), Step::Choose(_)) { contest::frozen(run) } else { Arc::default() };
                let ties = lots::order(run, &options).into();
                run.rounds.push_back(Round {
                    id: meta.pos,
                    carried: None,
                    regions: regions(world, run, &unheard),
                    members: None,
                    options,
                    ties,
                    step: *step as usize,
                    version: run.versions.len() as u32,
                    snapshot: *snapshot,
                    opened: meta.at,
                    electorate: snapshot.count,
                    unheard,
                    responses: Map::new(),
                    counts: Counts::default(),
                    left: Set::new(),
                });
                objections::asked_again(run, meta.at);
            }
        }
        Event::Extended { deadline, .. } => {
            (run.stage.deadline, run.stage.extended) = (*deadline, true);
            if let Some(round) = run.rounds.back_mut() {
                (round.carried, round.members) = (None, None);
            }
        }
        Event::Waits { why, .. } => (run.waiting, run.stage.over) = (Some(*why), None),
        Event::SentBack { key, field, .. } => {
            run.sent_back.push_back(SentBack { at: meta.at, key: key.clone(), field: field.clone() });
            // what is chosen again is sealed again, and drawn again
            (run.picked, run.first_ballot, run.lot) = (None, None, Lot::default());
        }
        Event::Concluded { outcome, .. } => run.outcome = Some((meta.at, outcome.clone())),
        _ => {}
    }
}

/// An option as it is put forward: a person stands once they have said so, or put themselves forward.
fn item(option: &OptionArgs, voice: Option<Id>, by: MemberId, meta: &Meta) -> Item {
    let standing = if option.person.is_some_and(|p| p != by) { Standing::Asked } else { Standing::Stands };
    Item { id: meta.pos, option: option.clone(), voice, by, at: meta.at, standing, aside: None }
}

/// A point as the proposal words it.
fn point(option: &OptionArgs, by: MemberId, at: Time) -> Point {
    let wording = Wording { title: option.title.clone(), words: option.words.clone(), by, at };
    Point { versions: List::unit(wording), answers: Map::new(), past: List::new(), rests_on: option.rests_on.clone() }
}

/// The regions of hubs, where they count.
fn regions(world: &World, run: &Run, hubs: &Set<Id>) -> Map<Id, BodyId> {
    let counts = run.among == Among::Hubs && matches!(run.step(), Step::Ballot(rule) if rule.regions.is_some());
    let region = |hub: &Id| world.body.bodies.get(hub).and_then(|g| g.region).map(|region| (*hub, region));
    hubs.iter().filter(|_| counts).filter_map(region).collect()
}

/// The voice of a hub is given as its members decided, in the name of whoever speaks for it.
fn cast(run: &mut Run, world: &World, meta: &Meta, voice: Id, says: Option<bool>, reason: Option<&super::Words>) {
    run.bound.remove(&voice);
    let holder = world.mandate.voices_of(voice).find(|(_, m)| m.instructed).map(|(_, m)| m.holder);
    let (Some(says), Some(by)) = (says, holder) else { return };
    let meta = Meta { by: Some(by), ..*meta };
    let consent = matches!(run.step(), Step::Consent(_));
    let choice = match (says, consent, reason) {
        (true, true, _) => Choice::Consent,
        (false, true, Some(_)) => Choice::Objection,
        (false, true, None) => Choice::StandAside,
        (true, false, _) => Choice::Yes,
        (false, false, _) => Choice::No,
    };
    respond(run, world, &meta, voice, choice, reason.cloned(), Arc::default());
    if let Some(response) = run.rounds.back_mut().and_then(|r| r.responses.get_mut(&voice)) {
        response.by_clock = true;
    }
    if let (Choice::Objection, Some(words)) = (choice, reason) {
        run.objections.insert(meta.pos, objections::raised(run, &meta, voice, words.clone(), words.clone()));
    }
}

pub(super) fn stands(run: &mut Run, option: u32, standing: Standing) {
    if let Some(item) = run.items.get_mut(option as usize) {
        item.standing = standing;
    }
}

pub(super) fn respond(
    run: &mut Run,
    world: &World,
    meta: &Meta,
    voice: Id,
    choice: Choice,
    reason: Option<super::Words>,
    marks: Arc<[Mark]>,
) {
    let by = meta.by.unwrap_or_default();
    let mandate = if run.among == Among::Hubs { world.mandate.speaks_for(by, voice) } else { None };
    let Some(round) = run.rounds.back_mut() else { return };
    round.unheard.remove(&voice);
    if let Some(before) = round.responses.get(&voice) {
        *round.counts.of_choice(before.choice) -= 1;
    }
    *round.counts.of_choice(choice) += 1;
    round
        .responses
        .insert(voice, Response { id: meta.pos, choice, by, mandate, at: meta.at, reason, by_clock: false, wished: false, marks });
}
