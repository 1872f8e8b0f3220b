use serde::Serialize;

use super::{CHALLENGE_DAYS, Carrying, End, Event, PURPOSE_ASKED_DAYS, REVIEW_LEAD_DAYS, Words};
use crate::kernel::{BodyId, Id, List, Map, MemberId, Meta, RunId, Set, Span, Time};
use crate::{World, practice};

#[derive(Clone, Default)]
pub struct State {
    pub agreements: Map<Id, Decision>,
    /// Open steps by who carries them, agreement and step.
    pub(super) carriers: Set<(MemberId, Id, Id)>,
    pub(super) due: Set<(Time, Id)>,
}

#[derive(Clone)]
pub struct Decision {
    pub run: RunId,
    pub body: BodyId,
    /// The domain it is about.
    pub domain: Option<Id>,
    pub owner: MemberId,
    pub adopted: Time,
    pub review: Time,
    pub sunset: bool,
    pub supersedes: Option<Id>,
    pub superseded_by: Option<Id>,
    pub standing: Standing,
    pub ended: Option<(Time, End)>,
    /// What called for the review under way.
    pub reviewing: Option<(Time, MemberId, Words)>,
    /// Taken because money was short.
    pub money_short: bool,
    pub purpose_asked: Option<Time>,
    pub accounted: Option<(Time, MemberId, Words)>,
    /// The challenge that waits for a decision.
    pub challenge: Option<Challenge>,
    /// When somebody did otherwise, oldest first.
    pub deviations: List<Deviation>,
    /// By when whoever decided has to hear who says that they are affected and were not asked; else it
    /// comes back for review.
    pub unheard: Option<Time>,
    /// What is done for it, by whom.
    pub carrying: Carrying,
    /// Who challenged it before, and when that was answered.
    pub challenged: Map<Id, Time>,
    due: Option<Time>,
}

/// Somebody did otherwise than agreed.
#[derive(Clone)]
pub struct Deviation {
    pub at: Time,
    pub by: MemberId,
    pub reason: Words,
    pub affected: Words,
    pub cleanup: Words,
    /// Looked at in a review since.
    pub reviewed: bool,
}

/// An agreement put before everybody again (G12).
#[derive(Clone)]
pub struct Challenge {
    pub at: Time,
    pub voice: Id,
    pub by: MemberId,
    pub happens: Words,
    pub harms: Words,
    /// Without a decision by then it is paused.
    pub until: Time,
}

/// Where an agreement stands (P05).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    InForce,
    DueForReview,
    UnderReview,
    /// Its review date is over; it still binds.
    Overdue,
    /// It binds nobody until it is decided about again.
    Paused,
    Ended,
    Superseded,
}

/// What the clock has to tell an agreement.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    AskForReview,
    Overdue,
    Sunset,
    AskForPurpose,
    PauseUnanswered,
}

impl Decision {
    pub fn in_force(&self) -> bool {
        self.stands() && self.standing != Standing::Paused
    }

    /// Whether it has not ended and nothing took its place; it may be paused.
    pub fn stands(&self) -> bool {
        !matches!(self.standing, Standing::Ended | Standing::Superseded)
    }

    /// When the clock should next tell this agreement something, and what.
    pub(super) fn next(&self) -> Option<(Time, Turn)> {
        let lead = Time(self.review.0 - Span::days(REVIEW_LEAD_DAYS).0).max(self.adopted + Span(1));
        let end = if self.sunset { Turn::Sunset } else { Turn::Overdue };
        let review = match self.standing {
            Standing::InForce => Some((lead, Turn::AskForReview)),
            // a review called for after the date is under way until somebody decides
            Standing::UnderReview if self.reviewing.as_ref().is_some_and(|(at, ..)| *at >= self.review) => None,
            Standing::DueForReview | Standing::UnderReview => Some((self.review, end)),
            _ => None,
        };
        // what became of the purpose is asked of whatever was decided, also where it is over by then
        let asked = self.money_short && self.purpose_asked.is_none();
        let purpose = asked.then_some((self.adopted + Span::days(PURPOSE_ASKED_DAYS), Turn::AskForPurpose));
        let challenge = self.challenge.as_ref().filter(|_| self.in_force()).map(|c| (c.until, Turn::PauseUnanswered));
        let unheard = self.unheard.filter(|_| self.standing == Standing::InForce).map(|at| (at, Turn::AskForReview));
        [review, purpose, challenge, unheard].into_iter().flatten().min_by_key(|(at, _)| *at)
    }
}

impl Decision {
    /// A decision answered the challenge.
    fn answered(&mut self, at: Time) {
        if let Some(challenge) = self.challenge.take() {
            self.challenged.insert(challenge.voice, at);
        }
    }
}

impl State {
    pub(super) fn apply(&mut self, world: &World, meta: &Meta, event: &crate::Event) {
        let event = match event {
            crate::Event::Agreement(event) => event,
            crate::Event::Practice(practice::Event::SaidAffected { run, .. }) => {
                let until = meta.at + Span::days(practice::AFFECTED_DAYS);
                return self.of_run(*run, |d| d.unheard = Some(d.unheard.unwrap_or(until)));
            }
            crate::Event::Practice(practice::Event::AffectedHeard { run, affected, .. }) => {
                let waits = |a: &practice::Affected| a.heard.is_none() && a.said.id != *affected;
                let next = world.practice.run(*run).and_then(|run| run.affected.iter().find(|a| waits(a)));
                let until = next.map(|a| a.said.at + Span::days(practice::AFFECTED_DAYS));
                return self.of_run(*run, |d| d.unheard = until);
            }
            _ => return,
        };
        match event {
            Event::Adopted { run, owner, review, sunset, supersedes } => {
                let Some(from) = world.practice.run(*run) else { return };
                let decision = Decision {
                    run: *run,
                    body: from.body,
                    domain: from.domain,
                    owner: *owner,
                    adopted: meta.at,
                    review: *review,
                    sunset: *sunset,
                    supersedes: *supersedes,
                    superseded_by: None,
                    standing: Standing::InForce,
                    ended: None,
                    reviewing: None,
                    money_short: from.money_short,
                    purpose_asked: None,
                    accounted: None,
                    challenge: None,
                    deviations: List::new(),
                    carrying: Carrying::of(&from.put_off, meta.at),
                    unheard: None,
                    challenged: Map::new(),
                    due: None,
                };
                self.carriers.extend(decision.carrying.steps.iter().map(|step| (step.who, meta.pos, step.id)));
                self.agreements.insert(meta.pos, decision);
                self.with(meta.pos, |_| {});
                if let Some(old) = supersedes {
                    self.with(*old, |d| {
                        (d.standing, d.superseded_by) = (Standing::Superseded, Some(meta.pos));
                        d.answered(meta.at);
                    });
                }
            }
            Event::Kept { agreement, review, .. } => {
                self.with(*agreement, |d| {
                    (d.standing, d.review, d.reviewing, d.unheard) = (Standing::InForce, *review, None, None);
                    d.deviations.iter_mut().for_each(|deviation| deviation.reviewed = true);
                    d.answered(meta.at);
                });
            }
            Event::Ended { agreement, why } => self.with(*agreement, |d| {
                (d.standing, d.ended) = (Standing::Ended, Some((meta.at, *why)));
                d.answered(meta.at);
            }),
            Event::Challenged { agreement, happens, harms } => {
                let by = meta.by.unwrap_or_default();
                let voice = self.agreements.get(agreement).map_or(by, |d| super::rules::challenger(world, by, d));
                let until = meta.at + Span::days(CHALLENGE_DAYS);
                let challenge = Challenge { at: meta.at, voice, by, happens: happens.clone(), harms: harms.clone(), until };
                self.with(*agreement, |d| d.challenge = Some(challenge));
            }
            Event::Paused { agreement, .. } => self.with(*agreement, |d| {
                d.standing = Standing::Paused;
                d.answered(meta.at);
            }),
            Event::ReviewDue { agreement } => self.with(*agreement, |d| (d.standing, d.unheard) = (Standing::DueForReview, None)),
            Event::Overdue { agreement } => self.with(*agreement, |d| d.standing = Standing::Overdue),
            Event::PurposeAsked { agreement } => self.with(*agreement, |d| d.purpose_asked = Some(meta.at)),
            Event::ReviewStarted { agreement, words } => self.with(*agreement, |d| {
                d.standing = Standing::UnderReview;
                d.reviewing = meta.by.map(|by| (meta.at, by, words.clone()));
            }),
            Event::Deviated { agreement, reason, affected, cleanup } => {
                let by = meta.by.unwrap_or_default();
                let (reason, affected, cleanup) = (reason.clone(), affected.clone(), cleanup.clone());
                let deviation = Deviation { at: meta.at, by, reason, affected, cleanup, reviewed: false };
                self.with(*agreement, |d| d.deviations.push_back(deviation));
            }
            Event::StepPlanned { .. }
            | Event::StepDone { .. }
            | Event::StepDropped { .. }
            | Event::Told { .. }
            | Event::CarriedOut { .. } => self.apply_carrying(meta, event),
            Event::Accounted { agreement, words } => {
                self.with(*agreement, |d| d.accounted = meta.by.map(|by| (meta.at, by, words.clone())));
            }
        }
    }

    /// Changes what a run decided.
    fn of_run(&mut self, run: RunId, change: impl Fn(&mut Decision)) {
        let theirs: Vec<Id> = self.agreements.iter().filter(|(_, d)| d.run == run).map(|(id, _)| *id).collect();
        theirs.into_iter().for_each(|id| self.with(id, &change));
    }

    /// Changes one agreement and mends the clock's index.
    fn with(&mut self, id: Id, change: impl FnOnce(&mut Decision)) {
        let Some(decision) = self.agreements.get_mut(&id) else { return };
        change(decision);
        let due = decision.next().map(|(at, _)| at);
        let old = std::mem::replace(&mut decision.due, due);
        if let Some(at) = old {
            self.due.remove(&(at, id));
        }
        if let Some(at) = due {
            self.due.insert((at, id));
        }
    }
}
