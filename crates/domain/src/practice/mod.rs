//! The engine: a run of a template walks through steps; voices put contributions into steps; a run
//! that decides carries effects, which take effect by themselves when it is adopted.
//!
//! Consent is P01 with the profile S3Peer of P02 to depth one and the resolutions Amend,
//! ShortenTerm and Measure of P03; the ballot counts by T01. This module refuses to know what an
//! effect does: it carries effects, asks the charter whether they may ride, and lets the kernel
//! enact them.

mod hearing;
mod objections;
mod offers;
mod outcome;
mod rules;
mod run;
mod settle;
mod state;
mod step;
mod template;
mod view;

use serde::{Deserialize, Serialize};

use crate::Seal;
use crate::charter::Constituency;
use crate::kernel::{BodyId, Id, MemberId, RunId, Text, Time};

pub use objections::{ObjectionState, REFINEMENTS_MAX, Refers, ResolutionKind};
pub use outcome::{Counts, Ending, Outcome};
pub use rules::{Practice, check_effects, default_template};
pub use run::{Among, Choice, Contribution, Hearing, Input, Objection, Resolution, Response, Round, Run, Stage, Version, Wait};
pub use state::State;
pub(crate) use step::consent::deadline_of;
pub use template::{BallotRule, ConsentRule, OnObjection, Silence, Step, Template, check_template};
pub use view::{
    HearingView, InputView, LocalView, NextKind, ObjectionView, RoundView, RunCard, RunView, StepState, StepView, VoiceView, card, run,
    runs,
};

pub type Title = Text<200>;
pub type ProposalText = Text<20_000>;
pub type Criterion = Text<1_000>;
/// A question, a reaction, a reason, an argument.
pub type Words = Text<4_000>;
/// Who somebody is that was heard: a name, and for whom they speak.
pub type OutsiderName = Text<120>;

/// A proposal serves at most this many outcomes.
pub const SERVES_MAX: usize = 10;
/// A review is at most this many days away.
pub const REVIEW_DAYS_MAX: i64 = 5 * 366;
/// A review falls this many days after opening, if the proposal names no date.
pub const REVIEW_DAYS_DEFAULT: i64 = 183;
/// A run has at most this many versions of its text.
pub const VERSIONS_MAX: usize = 50;
/// A run takes at most this many questions, suggestions and objections of each kind.
pub const CONTRIBUTIONS_MAX: usize = 2_000;

/// What a proposer hands in. Everything optional has a default.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeArgs {
    pub body: BodyId,
    /// The template; by default the first by which the charter decides these effects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The tension it answers, the agreement it reviews, what the founder brought in, or the round of the network about which a
    /// hub asks its members.
    pub because: Id,
    pub title: Title,
    pub text: ProposalText,
    #[serde(default)]
    pub effects: Vec<crate::Effect>,
    /// Outcomes of the purpose that it serves.
    #[serde(default)]
    pub serves: Vec<Id>,
    /// Who is responsible once it is adopted; by default the proposer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<MemberId>,
    /// When it comes back for review; by default in six months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Time>,
    /// How would we notice that it failed?
    pub criterion: Criterion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Worth>,
    /// Taken because money is short: comes back after six months with *what happened to the
    /// purpose?*
    #[serde(default)]
    pub money_short: bool,
}

/// A proposal as recorded: every default filled in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    pub body: BodyId,
    pub template: String,
    pub because: Id,
    pub title: Title,
    pub text: ProposalText,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<crate::Effect>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<Id>,
    pub owner: MemberId,
    pub review: Time,
    pub criterion: Criterion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Worth>,
    #[serde(default)]
    pub money_short: bool,
}

/// The proposer's own estimate, from 1 (little) to 5 (much). Informs; decides nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worth {
    pub purpose: u8,
    pub business: u8,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    Propose(Box<ProposeArgs>),
    /// Volunteer to lead a run that has no facilitator.
    Host {
        run: RunId,
    },
    /// Carry on a proposal whose proposer left.
    TakeOver {
        run: RunId,
    },
    /// Ask a clarifying question: what, not why.
    Ask {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Answer a question; the proposer's.
    Answer {
        run: RunId,
        question: Id,
        words: Words,
    },
    /// Leave a question open, openly; the proposer's.
    Decline {
        run: RunId,
        question: Id,
    },
    /// Say a brief reaction. One per voice, and none answers another.
    React {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Ask those who have no voice here, by a link that is passed on.
    Hear {
        run: RunId,
        who: Constituency,
    },
    /// Say what one thinks of it, without a voice: given by nobody, through the link of a hearing.
    Input {
        run: RunId,
        hearing: Id,
        name: OutsiderName,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// Answer what somebody said who was heard; the proposer's.
    Reply {
        run: RunId,
        input: Id,
        words: Words,
    },
    /// Suggest a change of the text to the proposer.
    Suggest {
        run: RunId,
        voice: Id,
        words: Words,
    },
    /// Write the next version of the text; the proposer's.
    Amend {
        run: RunId,
        /// The number of the version it was written against.
        base: u32,
        title: Title,
        text: ProposalText,
        /// What happens if adopted; left out: the same as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effects: Option<Vec<crate::Effect>>,
    },
    /// Close the open step and go on to the next; the facilitator's.
    Advance {
        run: RunId,
    },
    /// Answer in a consent round.
    Respond {
        run: RunId,
        /// The round answered, counted from one.
        round: u32,
        /// The seal of the text answered.
        text: Seal,
        voice: Id,
        choice: Consent,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
        /// With an objection: what would happen?
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happens: Option<Words>,
        /// With an objection: what does that harm?
        #[serde(default, skip_serializing_if = "Option::is_none")]
        harms: Option<Words>,
    },
    /// Vote in a ballot.
    Vote {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    /// Open the testing of an objection; the facilitator's, never the proposer's.
    Take {
        objection: Id,
        refers: Refers,
    },
    /// Disagree with an objection's argument, with a reason.
    Disagree {
        objection: Id,
        voice: Id,
        words: Words,
    },
    /// Answer a disagreement with a better argument; the objector's.
    Refine {
        objection: Id,
        happens: Words,
        harms: Words,
    },
    /// Stand by the argument despite a disagreement; the objector's. Doubt keeps the brake on.
    StandBy {
        objection: Id,
    },
    /// Nothing of the objection remains; only the objector may say so. Kept as a concern.
    NothingRemains {
        objection: Id,
    },
    /// Withdraw an objection by name.
    Withdraw {
        objection: Id,
    },
    /// Take on the objection of somebody who has gone.
    Adopt {
        objection: Id,
        voice: Id,
    },
    /// Take part in integrating an objection.
    Own {
        objection: Id,
    },
    /// Suggest how an objection could be resolved.
    Resolve {
        objection: Id,
        voice: Id,
        by: ResolutionKind,
    },
    /// Argue that a suggested resolution does harm.
    Counter {
        objection: Id,
        voice: Id,
        words: Words,
    },
    /// Say that the suggested resolution resolves the objection; the objector's.
    Confirm {
        objection: Id,
    },
    /// Ask again after a round that waited.
    Reopen {
        run: RunId,
    },
    /// Take the proposal back; the proposer's.
    Retract {
        run: RunId,
        words: Words,
    },
    /// Close a proposal that is not this body's to decide; the facilitator's.
    Discard {
        run: RunId,
        words: Words,
    },
    /// Say in words what came of it; the proposer's or the facilitator's.
    Note {
        run: RunId,
        words: Words,
    },
    /// The node was down; given by the host at start.
    Outage {
        from: Time,
        until: Time,
    },
}

/// An answer in a consent round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    Consent,
    Concern,
    Objection,
    StandAside,
}

/// A vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ballot {
    Yes,
    No,
    Abstain,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    // acts
    Proposed(Box<Proposal>),
    Hosted {
        run: RunId,
    },
    TakenOver {
        run: RunId,
    },
    Asked {
        run: RunId,
        voice: Id,
        words: Words,
    },
    Answered {
        run: RunId,
        question: Id,
        words: Words,
    },
    Declined {
        run: RunId,
        question: Id,
    },
    Reacted {
        run: RunId,
        voice: Id,
        words: Words,
    },
    HearingOpened {
        run: RunId,
        who: Constituency,
    },
    InputGiven {
        run: RunId,
        hearing: Id,
        name: OutsiderName,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    Replied {
        run: RunId,
        input: Id,
        words: Words,
    },
    Suggested {
        run: RunId,
        voice: Id,
        words: Words,
    },
    Amended {
        run: RunId,
        base: u32,
        title: Title,
        text: ProposalText,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        effects: Option<Vec<crate::Effect>>,
    },
    Advanced {
        run: RunId,
    },
    Responded {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Consent,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        happens: Option<Words>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        harms: Option<Words>,
    },
    Voted {
        run: RunId,
        round: u32,
        text: Seal,
        voice: Id,
        choice: Ballot,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    },
    Taken {
        objection: Id,
        refers: Refers,
    },
    Disagreed {
        objection: Id,
        voice: Id,
        words: Words,
    },
    Refined {
        objection: Id,
        happens: Words,
        harms: Words,
    },
    StoodBy {
        objection: Id,
    },
    NothingRemained {
        objection: Id,
    },
    Withdrawn {
        objection: Id,
    },
    AdoptedObjection {
        objection: Id,
        voice: Id,
    },
    Owned {
        objection: Id,
    },
    ResolutionSuggested {
        objection: Id,
        voice: Id,
        by: ResolutionKind,
    },
    Countered {
        objection: Id,
        voice: Id,
        words: Words,
    },
    Confirmed {
        objection: Id,
    },
    Reopened {
        run: RunId,
    },
    Retracted {
        run: RunId,
        words: Words,
    },
    Discarded {
        run: RunId,
        words: Words,
    },
    Noted {
        run: RunId,
        words: Words,
    },
    Outage {
        from: Time,
        until: Time,
    },
    // consequences
    /// A step opened; where it decides, with its electorate frozen: how many, and the SHA-256 of
    /// their ascending ids (8 bytes each, big-endian).
    Opened {
        run: RunId,
        step: u32,
        deadline: Time,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        electorate: Option<Snapshot>,
    },
    /// The round lasts longer, once.
    Extended {
        run: RunId,
        deadline: Time,
    },
    /// An objection passed its test, or doubt remained.
    Qualified {
        objection: Id,
        by_default: bool,
    },
    /// Testing began because nobody took the objection in time.
    TakenByClock {
        objection: Id,
    },
    /// The objector is gone or silent; anybody in the electorate may adopt the objection.
    Orphaned {
        objection: Id,
    },
    /// Nobody adopted it; it is kept as a concern.
    OrphanLapsed {
        objection: Id,
    },
    /// A resolution is in force: a new version, a nearer review, or a measure.
    Integrated {
        objection: Id,
        silent: bool,
    },
    /// A suggested resolution fell because of a counter-argument.
    Fell {
        objection: Id,
    },
    /// The round waits for somebody to reopen it.
    Waits {
        run: RunId,
        why: Wait,
    },
    /// The effects can no longer take effect as written; the text goes back to be amended.
    SentBack {
        run: RunId,
        key: String,
        field: String,
    },
    Concluded {
        run: RunId,
        outcome: Outcome,
    },
}

/// An electorate as recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    pub count: u64,
    pub hash: Seal,
}

/// Practice has no effects of its own yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Never {}
