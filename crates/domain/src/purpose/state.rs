use super::theory::Theory;
use super::{Brief, Event, Explanation, OutcomeName, PurposeText, Rank};
use crate::body;
use crate::kernel::{Because, BodyId, Id, List, Map, MemberId, Meta, RunId, Time};
use crate::practice;

#[derive(Clone, Default)]
pub struct State {
    pub versions: List<Version>,
    pub outcomes: Map<Id, Outcome>,
    pub tensions: Map<Id, Tension>,
    /// What leads to what, how it is seen, and what was found.
    pub theory: Theory,
}

#[derive(Clone)]
pub struct Version {
    pub id: Id,
    pub text: PurposeText,
    pub at: Time,
    pub because: Because,
}

#[derive(Clone)]
pub struct Outcome {
    pub name: OutcomeName,
    pub about: Option<Explanation>,
    pub rank: Rank,
    /// For whom it is.
    pub whom: Option<Brief>,
    /// The network's, or one that a hub has for itself.
    pub body: BodyId,
    pub at: Time,
    pub because: Because,
    pub retired: Option<Because>,
}

impl Outcome {
    /// Whether it is worked for still.
    pub fn in_force(&self) -> bool {
        self.retired.is_none()
    }

    /// Whether it is worked for by the network as a whole: a node of the shared theory.
    pub fn is_shared(&self) -> bool {
        self.in_force() && self.body == Id::NETWORK
    }
}

#[derive(Clone)]
pub struct Tension {
    pub by: MemberId,
    pub body: BodyId,
    pub words: Explanation,
    pub at: Time,
    pub rested: Option<Time>,
    /// Who feels it, too.
    pub shared: Map<MemberId, Time>,
    /// The proposals that grew from it.
    pub runs: List<RunId>,
}

impl State {
    /// The number of the version in force, counted from one; zero before founding.
    pub fn version(&self) -> u32 {
        self.versions.len() as u32
    }

    pub(super) fn apply(&mut self, meta: &Meta, event: &crate::Event) {
        match event {
            crate::Event::Purpose(event) => {
                if self.changes_theory(event) {
                    self.theory.version += 1;
                }
                self.apply_own(meta, event);
                self.theory.apply(meta, event);
            }
            crate::Event::Body(body::Event::Founded { purpose, .. }) => {
                self.versions.push_back(Version { id: meta.pos, text: purpose.clone(), at: meta.at, because: Because::Founding });
            }
            crate::Event::Practice(practice::Event::Proposed(proposal)) => {
                if let Some(tension) = self.tensions.get_mut(&proposal.because) {
                    tension.runs.push_back(meta.pos);
                }
            }
            _ => {}
        }
    }

    fn apply_own(&mut self, meta: &Meta, event: &Event) {
        match event {
            Event::Raised { body, words } => {
                let Some(by) = meta.by else { return };
                let tension =
                    Tension { by, body: *body, words: words.clone(), at: meta.at, rested: None, shared: Map::new(), runs: List::new() };
                self.tensions.insert(meta.pos, tension);
            }
            Event::Rested { tension } => {
                if let Some(tension) = self.tensions.get_mut(tension) {
                    tension.rested = Some(meta.at);
                }
            }
            Event::Shared { tension } => {
                if let (Some(tension), Some(by)) = (self.tensions.get_mut(tension), meta.by) {
                    tension.shared.insert(by, meta.at);
                }
            }
            Event::Unshared { tension } => {
                if let (Some(tension), Some(by)) = (self.tensions.get_mut(tension), meta.by) {
                    tension.shared.remove(&by);
                }
            }
            Event::Amended { text, because } => {
                self.versions.push_back(Version { id: meta.pos, text: text.clone(), at: meta.at, because: *because });
            }
            Event::OutcomeDefined { name, about, rank, whom, body, because } => {
                let outcome = Outcome {
                    name: name.clone(),
                    about: about.clone(),
                    rank: *rank,
                    whom: whom.clone(),
                    body: *body,
                    at: meta.at,
                    because: *because,
                    retired: None,
                };
                self.outcomes.insert(meta.pos, outcome);
            }
            Event::OutcomeRevised { outcome, name, about, rank, whom, .. } => {
                if let Some(known) = self.outcomes.get_mut(outcome) {
                    (known.name, known.about, known.rank, known.whom) = (name.clone(), about.clone(), *rank, whom.clone());
                }
            }
            Event::OutcomeRetired { outcome, because } => {
                if let Some(outcome) = self.outcomes.get_mut(outcome) {
                    outcome.retired = Some(*because);
                }
            }
            // the rest is the theory's
            _ => {}
        }
    }

    /// Whether an event makes another version of the shared theory of change (TC1).
    fn changes_theory(&self, event: &Event) -> bool {
        let shared = |id: &Id| self.outcomes.get(id).is_some_and(|o| o.body == Id::NETWORK);
        match event {
            Event::OutcomeDefined { body, .. } => *body == Id::NETWORK,
            Event::OutcomeRevised { outcome, .. } | Event::OutcomeRetired { outcome, .. } | Event::IndicatorSet { outcome, .. } => {
                shared(outcome)
            }
            Event::Connected { from, .. } => shared(from),
            Event::Disconnected { link, .. } => self.theory.links.get(link).is_some_and(|l| shared(&l.from)),
            Event::IndicatorEnded { indicator, .. } => self.theory.indicators.get(indicator).is_some_and(|i| shared(&i.outcome)),
            _ => false,
        }
    }
}
