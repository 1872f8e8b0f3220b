use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::advice::{self, Advice, Affected};
use super::align::Point;
use super::charts::Charts;
use super::contest::{Item, Mark, Picked};
use super::criteria::Criteria;
use super::lending::Carried;
use super::lots::Lot;
use super::objections::{ObjectionState, Refers};
use super::outcome::{Counts, Outcome};
use super::resolution::{PutOff, ResolutionKind, Rest};
use super::template::{ConsentRule, Step, Template};
use super::{Ballot, Consent, Criterion, OutsiderName, ProposalText, Snapshot, Title, Words, Worth};
use crate::charter::Constituency;
use crate::kernel::{BodyId, Id, List, MandateId, Map, MemberId, RunId, Set, Span, TextRef, Time};

/// Whose voices count: the members of the body, or the hubs of the network.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Among {
    People,
    Hubs,
}

/// Why a round waits. Somebody may reopen it; else it lapses.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    Deferred,
    QuorumFailed,
}

/// One proposal on its way through the steps of its template.
#[derive(Clone)]
pub struct Run {
    pub id: RunId,
    pub template: Arc<Template>,
    pub body: BodyId,
    pub among: Among,
    pub proposer: MemberId,
    pub host: Option<MemberId>,
    pub because: Id,
    pub serves: Vec<Id>,
    /// The domain that it is about.
    pub domain: Option<Id>,
    pub owner: MemberId,
    pub review: Time,
    pub criterion: Criterion,
    /// Criteria that objections added, with the objection each came from.
    pub measures: List<(Id, Words)>,
    /// What resolutions put off until it is in force.
    pub put_off: List<PutOff>,
    /// Until when the next round rests, and who finds out meanwhile; the last time it did.
    pub rest: Option<Rest>,
    pub worth: Option<Worth>,
    pub money_short: bool,
    pub opened: Time,
    pub versions: List<Version>,
    pub stage: Stage,
    pub waiting: Option<Wait>,
    pub questions: List<Question>,
    pub reactions: Map<Id, Contribution>,
    pub suggestions: List<Contribution>,
    /// What those said who have no voice here.
    pub hearings: List<Hearing>,
    /// What can be chosen, in the order in which it came; known by its place.
    pub items: List<Item>,
    /// Whose advice is sought, and why theirs.
    pub asked: Map<MemberId, advice::Because>,
    pub advice: List<Advice>,
    /// Why only those affected, or only those who know, were asked.
    pub without: Option<super::Words>,
    /// Who said afterwards that they are affected and were not asked.
    pub affected: List<Affected>,
    pub charts: Charts,
    /// What is aligned on, point by point.
    pub points: List<Point>,
    /// How many are chosen at most.
    pub seats: u32,
    /// What there is to spend, in minor units; for methods that spend.
    pub budget: Option<u64>,
    /// The draw of the order that breaks ties.
    pub lot: Lot,
    /// The first ballot among options.
    pub first_ballot: Option<Id>,
    /// What the ballots came to, once they are counted.
    pub picked: Option<Picked>,
    pub rounds: List<Round>,
    pub objections: Map<Id, Objection>,
    pub proposer_gone: Option<Time>,
    pub sent_back: List<SentBack>,
    pub outcome: Option<(Time, Outcome)>,
    pub note: Option<Contribution>,
    /// The body it is held in was dissolved.
    pub body_gone: bool,
    /// What the members of hubs decided about it: where a voice is bound and nobody gave it so, it is given at
    /// the close.
    pub bound: Map<Id, Bound>,
    /// When it was last asked about somebody else under the same text; what hubs decided before is void.
    pub anew: Option<Time>,
    /// The round of the network it asks about is over, or asks again about another text.
    pub moot: bool,
    /// When the server was down while this run was open.
    pub outages: List<(Time, Time)>,
    /// When something last happened to it: conditions that hold since then are due since then.
    pub touched: Time,
    /// What the clock has been asked for; kept beside the run so that the index can be mended.
    pub(crate) due: Option<Time>,
}

/// The open step.
#[derive(Clone, Copy)]
pub struct Stage {
    pub step: usize,
    pub opened: Time,
    pub deadline: Time,
    pub extended: bool,
    /// The facilitator closed it, or a resolution calls for another round.
    pub over: Option<Onward>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Onward {
    /// To the step after this one.
    Next,
    /// To a new round of the same step.
    Again,
    /// To the way out named in the template.
    Fallback,
    /// To the ballot among options, once the host has revealed its number.
    Draw,
    /// To whatever follows from the count.
    Counted,
    /// To another count, without whoever was set aside.
    Recount,
    /// To its effects: the one who sought advice has decided.
    Decided,
}

#[derive(Clone)]
pub struct Version {
    pub title: Title,
    pub text: ProposalText,
    pub effects: Arc<[crate::Effect]>,
    pub by: MemberId,
    pub at: Time,
    /// The objection whose resolution wrote it.
    pub resolves: Option<Id>,
    /// Says the same otherwise: whoever has latitude for wording stays bound by what was decided before.
    pub wording: bool,
}

/// What binds the voice of a hub.
#[derive(Clone, Copy)]
pub struct Bound {
    /// The version its members were asked about.
    pub version: u32,
    pub yes: bool,
    /// When they decided.
    pub at: Id,
}

#[derive(Clone)]
pub struct Contribution {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub at: Time,
    pub words: Words,
}

#[derive(Clone)]
pub struct Question {
    pub asked: Contribution,
    pub answer: Option<(Time, Words)>,
    pub declined: bool,
}

/// Those without a voice who were asked, and what they said.
#[derive(Clone)]
pub struct Hearing {
    pub id: Id,
    pub who: Constituency,
    pub by: MemberId,
    pub at: Time,
    pub inputs: List<Input>,
}

#[derive(Clone)]
pub struct Input {
    pub id: Id,
    pub at: Time,
    pub name: OutsiderName,
    pub choice: Choice,
    pub words: Option<Words>,
    /// The proposer's answer.
    pub reply: Option<(Time, Words)>,
}

#[derive(Clone)]
pub struct SentBack {
    pub at: Time,
    pub key: String,
    pub field: String,
}

/// One entry of a deciding step on one version, with its electorate.
#[derive(Clone)]
pub struct Round {
    /// Where it opened: whoever was born later came later.
    pub id: Id,
    pub step: usize,
    pub version: u32,
    pub snapshot: Snapshot,
    pub opened: Time,
    /// The snapshot less those who left: the denominator of the quorum.
    pub electorate: u64,
    /// Who could still answer and has not.
    pub unheard: Set<Id>,
    pub responses: Map<Id, Response>,
    /// The answers counted; electorate and silent are read from the round itself.
    pub counts: Counts,
    /// Who left after the round opened: what they said is kept, and they say no more.
    pub left: Set<Id>,
    /// Who is carried by whom, once the ballot closed.
    pub carried: Option<Arc<Carried>>,
    /// The region of each hub that has one, where regions count.
    pub regions: Map<Id, BodyId>,
    /// How many people said yes and no in their hubs, once the ballot closed, where they count too.
    pub members: Option<(u64, u64)>,
    /// What can be chosen in this round, ascending; empty where a text is decided on.
    pub options: Arc<[u32]>,
    /// The same, in the order that breaks ties: best first.
    pub ties: Arc<[u32]>,
}

/// What one voice answered last, by whom, under which mandate.
#[derive(Clone)]
pub struct Response {
    pub id: Id,
    pub choice: Choice,
    pub by: MemberId,
    pub mandate: Option<MandateId>,
    pub at: Time,
    pub reason: Option<Words>,
    /// Given at the close as the members of the hub decided, by nobody's act.
    pub by_clock: bool,
    /// With a yes: what it would have wished for, too; not only what it can live with.
    pub wished: bool,
    /// The ballot among options; empty for every other answer.
    pub marks: Arc<[Mark]>,
}

/// Every answer a deciding step knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    Consent,
    Concern,
    Objection,
    StandAside,
    Yes,
    No,
    Abstain,
    /// A ballot among options.
    Marked,
    /// Aligned with every point.
    Aligned,
    /// Needs something to be aligned with some point.
    Needs,
}

/// An argument that adopting the text as it stands does harm. It belongs to a voice.
#[derive(Clone)]
pub struct Objection {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub version: u32,
    pub at: Time,
    pub happens: Words,
    pub harms: Words,
    pub refers: Option<Refers>,
    /// How it was judged, where criteria decide.
    pub criteria: Option<Criteria>,
    pub state: ObjectionState,
    /// The objector's body or person is gone.
    pub gone: bool,
    pub owners: Set<MemberId>,
    pub disagreements: List<Contribution>,
    pub refinements: u32,
    pub attempts: u32,
    pub suggestion: Option<Resolution>,
    /// What was suggested before and did not do, oldest first.
    pub fell: List<Resolution>,
    /// How it ended or where it stands, step by step, with times.
    pub path: List<(Time, ObjectionState)>,
}

/// A suggested resolution under check.
#[derive(Clone)]
pub struct Resolution {
    pub id: Id,
    pub voice: Id,
    pub by: MemberId,
    pub at: Time,
    pub until: Time,
    pub kind: ResolutionKind,
    pub confirmed: bool,
    pub countered: Option<Contribution>,
}

impl From<Consent> for Choice {
    fn from(choice: Consent) -> Choice {
        match choice {
            Consent::Consent => Choice::Consent,
            Consent::Concern => Choice::Concern,
            Consent::Objection => Choice::Objection,
            Consent::StandAside => Choice::StandAside,
        }
    }
}

impl From<Ballot> for Choice {
    fn from(choice: Ballot) -> Choice {
        match choice {
            Ballot::Yes => Choice::Yes,
            Ballot::No => Choice::No,
            Ballot::Abstain => Choice::Abstain,
        }
    }
}

impl Run {
    pub fn step(&self) -> &Step {
        &self.template.step[self.stage.step]
    }

    /// The newest version of the text.
    pub fn text(&self) -> &Version {
        self.versions.last().expect("a run is born with its first version")
    }

    /// The newest version that says something else than the one before.
    pub fn substance(&self) -> &Version {
        self.versions.iter().rfind(|v| !v.wording).unwrap_or_else(|| self.text())
    }

    /// The number of the newest version that says something else than the one before.
    pub fn substance_number(&self) -> u32 {
        self.versions.iter().rposition(|v| !v.wording).map_or(1, |n| n as u32 + 1)
    }

    /// Whether what a hub decided may still bind it: it was asked since the text last said something else, and
    /// its voice has not been given so since. Whether it has latitude for wording is asked at the close.
    pub fn binds(&self, hub: Id, bound: Bound) -> bool {
        let least = self.substance_number();
        let given = self.rounds.last().and_then(|r| r.responses.get(&hub));
        let says_so = |r: &Response| r.id > bound.at || matches!(r.choice, Choice::Consent | Choice::Concern | Choice::Yes) == bound.yes;
        bound.version >= least && !given.is_some_and(says_so)
    }

    /// The effects of a new version: its own, or those of the version before.
    pub(super) fn effects_or(&self, effects: Option<Vec<crate::Effect>>) -> Arc<[crate::Effect]> {
        effects.map_or_else(|| self.text().effects.clone(), Into::into)
    }

    /// The round that is open, or the last one.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.last().filter(|_| self.step().decides())
    }

    pub fn round_number(&self) -> u32 {
        self.rounds.len() as u32
    }

    /// When a window from `start` to `end` ends, given the outages: an end that fell into one moves to
    /// the restart plus 24 hours; of a window shorter than that, by the length of the outage.
    pub fn moved(&self, start: Time, end: Time) -> Time {
        self.outages.iter().fold(end, |end, (from, until)| {
            if end <= *from || end > *until {
                end
            } else if end - start >= Span::hours(24) {
                *until + Span::hours(24)
            } else {
                end + (*until - *from)
            }
        })
    }

    /// What it rests for, while the next round is not open.
    pub fn resting(&self) -> Option<&Rest> {
        self.rest.as_ref().filter(|rest| rest.found.is_none() && self.is_open() && self.stage.over == Some(Onward::Again))
    }

    /// How many consent rounds the way allows to lead on, if as many were held about the text or whoever is asked
    /// about now.
    pub fn used_up(&self) -> Option<u32> {
        let most = self.consent_rule()?.on_objection.integrate;
        let now = |round: &&Round| round.step == self.stage.step && self.anew.is_none_or(|anew| round.opened >= anew);
        (self.rounds.iter().filter(now).count() as u32 > most).then_some(most)
    }

    /// Objections that stop adoption.
    pub fn open_objections(&self) -> impl Iterator<Item = &Objection> {
        self.objections.values().filter(|o| o.state.open())
    }

    /// What the review looks at: the proposer's criterion, what objections added, and what somebody
    /// saw coming whose objection was resolved otherwise; each with the objection it came from.
    pub fn criteria(&self) -> impl Iterator<Item = (Option<Id>, &TextRef)> {
        let added = self.measures.iter().map(|(objection, words)| (Some(*objection), &**words));
        let measured = |id: Id| self.measures.iter().any(|(objection, _)| *objection == id);
        let resolved = self.objections.values().filter(|o| matches!(o.state, ObjectionState::Resolved { .. }));
        let foreseen = resolved.filter(move |o| !measured(o.id)).map(|o| (Some(o.id), &*o.happens));
        std::iter::once((None, &*self.criterion)).chain(added).chain(foreseen)
    }

    /// What somebody said who was heard.
    pub fn input(&self, id: Id) -> Option<&Input> {
        self.hearings.iter().flat_map(|h| &h.inputs).find(|i| i.id == id)
    }

    /// How many of those heard wait for an answer.
    pub fn unreplied(&self) -> usize {
        self.hearings.iter().flat_map(|h| &h.inputs).filter(|i| i.reply.is_none()).count()
    }

    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }

    /// Whether it is about this agreement: it answers it, or would change it.
    pub fn is_about(&self, agreement: Id) -> bool {
        let changes = |e: &crate::Effect| matches!(e, crate::Effect::Agreement(e) if e.agreement() == Some(agreement));
        self.because == agreement || self.text().effects.iter().any(changes)
    }

    /// Whether it still comes to a yes or no, so that a hub can ask its members that.
    pub fn comes_to_yes_or_no(&self) -> bool {
        self.template.step.iter().skip(self.stage.step).any(|step| matches!(step, Step::Consent(_) | Step::Ballot(_)))
    }

    pub fn consent_rule(&self) -> Option<&ConsentRule> {
        match self.step() {
            Step::Consent(rule) => Some(rule),
            _ => None,
        }
    }
}

impl Round {
    /// Whether this voice is in the frozen electorate and has not left it.
    pub fn has(&self, voice: Id) -> bool {
        !self.left.contains(&voice) && (self.unheard.contains(&voice) || self.responses.contains_key(&voice))
    }
}
