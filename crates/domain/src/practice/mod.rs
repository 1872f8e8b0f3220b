//! The engine: a run of a template walks through steps; voices put contributions into steps; a run
//! that decides carries effects, which take effect by themselves when it is adopted.
//!
//! Consent is P01 with the profile S3Peer of P02 to depth one and the resolutions Amend,
//! ShortenTerm and Measure of P03; the ballot counts by T01, the choice among options by T02 to T18. This module refuses to know what an
//! effect does: it carries effects, asks the charter whether they may ride, and lets the kernel
//! enact them.

mod advice;
mod align;
mod charts;
mod command;
mod contest;
mod criteria;
mod event;
mod hearing;
mod instead;
mod instructed;
mod leading;
mod lending;
mod lots;
mod nested;
mod objections;
mod offers;
mod outcome;
mod parts;
mod propose;
mod recall;
mod recount;
mod resolution;
mod rules;
mod run;
mod settle;
mod state;
mod step;
mod template;
mod view;

use serde::{Deserialize, Serialize};

use crate::Seal;
use crate::kernel::{BodyId, Id, MemberId, Text, Time};

pub use advice::{AFFECTED_DAYS, Advice, Affected, Because as AdviceBecause, Treatment};
pub use align::{Need, Point, Stance, Wording};
pub use charts::{Arrival, Chart, Charted, Charts};
pub use command::Command;
pub use contest::{COST_MAX, Contest, Item, Mark, OPTIONS_MAX, OptionArgs, Picked, Standing, contest, count, currency, hidden_from, hides};
pub use criteria::{Criteria, Holacracy, RoundSky};
pub use event::Event;
pub use instructed::{Position, position};
pub use lending::{Carried, LentView, ballots, carried, lent};
pub use lots::{Lot, nonce_of, owed};
pub use nested::{Nested, nested};
pub use objections::{ObjectionState, REFINEMENTS_MAX, Refers};
pub use outcome::{Counts, Ending, Outcome};
pub use parts::{AdviceView, AffectedView, ArrivalView, ChartedView, CountView, NeedView, OptionView, PointView};
pub use propose::{check_effects, decides_on, default_template};
pub use recount::{Recount, Way, recount};
pub use resolution::{PutOff, ResolutionKind, Rest};
pub use rules::Practice;
pub(crate) use rules::may_reopen;
pub use run::{Among, Choice, Contribution, Hearing, Input, Objection, Resolution, Response, Round, Run, Stage, Version, Wait};
pub use state::State;
pub use step::ballot::by_region;
pub(crate) use step::consent::deadline_of;
pub use template::{
    AlignRule, BallotRule, ChooseRule, ConsentRule, GatherRule, Gathers, OnObjection, Qualifier, Silence, Step, Template, check_template,
};
pub use view::{
    HearingView, InputView, LocalView, NextKind, ObjectionView, ResponseView, RoundView, RunCard, RunView, StepState, StepView, VoiceView,
    card, run, runs,
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
    /// What can be chosen, where it chooses.
    #[serde(default)]
    pub options: Vec<OptionArgs>,
    /// How many are chosen; else as the template says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// What there is to spend, in minor units, where the way spends; else as the template says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
    /// Outcomes of the purpose that it serves.
    #[serde(default)]
    pub serves: Vec<Id>,
    /// The domain that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<Id>,
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
    pub options: Vec<OptionArgs>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<Id>,
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

/// An electorate as recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    pub count: u64,
    pub hash: Seal,
}

/// What a decision can change about practices.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// A way of deciding is there from now on; one of the same name is replaced. What runs already
    /// goes on as it began.
    AdoptTemplate { template: Template },
}
