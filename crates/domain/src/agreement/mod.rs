//! Decisions in force: who answers for them, when they come back for review, what replaced them.
//!
//! This module refuses to know how anything was decided. An agreement takes its text, owner,
//! review date and criteria from the proposal that carried it (P05).

mod carrying;
mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, Id, MemberId, Ref, RunId, Text, Time};

pub use carrying::{Carrying, STEP_DAYS_MAX, STEP_LEAD_DAYS, STEP_NEWS_DAYS, STEPS_MAX, Step, StepEnd, Told};
pub use rules::Agreements as Agreement;
/// So often otherwise, and the agreement comes back for review.
pub const DEVIATIONS_MAX: usize = 3;
/// An agreement keeps at most so many deviations; one that is broken oftener has to be changed.
pub const DEVIATIONS_KEPT: usize = 500;

pub use state::{Challenge, Decision, Deviation, Standing, State};
pub use view::{AgreementCard, AgreementView, StepView, agreement, agreements, in_force_in};

pub type Words = Text<4_000>;

/// How many days before its review date an agreement is due for review.
pub const REVIEW_LEAD_DAYS: i64 = 14;
/// A challenge is answered by a decision within so many days, or the agreement is paused.
pub const CHALLENGE_DAYS: i64 = 28;
/// What was kept after a challenge is not challenged again by the same voice for so many days.
pub const CHALLENGE_AGAIN_DAYS: i64 = 90;
/// After how many days a decision taken because money was short is asked what became of the purpose.
pub const PURPOSE_ASKED_DAYS: i64 = 183;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Say what calls for a review now.
    StartReview { agreement: Id, words: Words },
    /// Put an agreement before everybody again: what it does, and what that harms. The clock starts.
    Challenge { agreement: Id, happens: Words, harms: Words },
    /// Answer *what happened to the purpose?*; the owner's.
    Account { agreement: Id, words: Words },
    /// Say that one did otherwise than agreed, because waiting would have cost more than breaking it: why,
    /// whom it touches, and what is done about it now.
    Deviate { agreement: Id, reason: Words, affected: Words, cleanup: Words },
    /// Take on something to be done for it, or give it to somebody.
    PlanStep {
        agreement: Id,
        words: Words,
        who: MemberId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Time>,
    },
    StepDone {
        agreement: Id,
        step: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// A step is not done after all, and why.
    DropStep { agreement: Id, step: Id, words: Words },
    /// Say how it goes.
    Tell { agreement: Id, words: Words },
    /// Say that it is carried out, and what was learned.
    Finish { agreement: Id, words: Words },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    ReviewStarted {
        agreement: Id,
        words: Words,
    },
    Challenged {
        agreement: Id,
        happens: Words,
        harms: Words,
    },
    /// It binds nobody until it is decided about.
    Paused {
        agreement: Id,
        why: Pause,
    },
    Accounted {
        agreement: Id,
        words: Words,
    },
    /// Somebody did otherwise, because waiting would have cost more.
    Deviated {
        agreement: Id,
        reason: Words,
        affected: Words,
        cleanup: Words,
    },
    /// Somebody is to do something for it, until a day.
    StepPlanned {
        agreement: Id,
        words: Words,
        who: MemberId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Time>,
    },
    StepDone {
        agreement: Id,
        step: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    StepDropped {
        agreement: Id,
        step: Id,
        words: Words,
    },
    /// How it goes, in the words of who carries it.
    Told {
        agreement: Id,
        words: Words,
    },
    /// It is carried out; what was learned.
    CarriedOut {
        agreement: Id,
        words: Words,
    },
    Adopted {
        run: RunId,
        owner: MemberId,
        review: Time,
        /// Ends at its review date instead of staying in force.
        #[serde(default)]
        sunset: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supersedes: Option<Id>,
    },
    Kept {
        agreement: Id,
        review: Time,
        because: Because,
    },
    Ended {
        agreement: Id,
        why: End,
    },
    ReviewDue {
        agreement: Id,
    },
    Overdue {
        agreement: Id,
    },
    PurposeAsked {
        agreement: Id,
    },
}

/// Why an agreement is paused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pause {
    Decided(Because),
    /// A challenge was not answered in its time.
    Unanswered,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    Decided(Because),
    Sunset,
    BodyDissolved,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// The proposal's text is in force.
    Adopt {
        #[serde(default)]
        sunset: bool,
    },
    /// The proposal's text takes the place of an agreement.
    Supersede {
        agreement: Ref,
        #[serde(default)]
        sunset: bool,
    },
    /// The agreement stays as it is until the next review.
    Keep { agreement: Ref, review: Time },
    /// The agreement binds nobody until it is decided about again.
    Pause { agreement: Ref },
    /// The agreement ends.
    End { agreement: Ref },
}

impl Effect {
    /// The agreement it changes, if it names one that exists.
    pub fn agreement(&self) -> Option<Id> {
        match self {
            Effect::Supersede { agreement, .. }
            | Effect::Keep { agreement, .. }
            | Effect::Pause { agreement }
            | Effect::End { agreement } => match agreement {
                Ref::Id(id) => Some(*id),
                Ref::Made { .. } => None,
            },
            Effect::Adopt { .. } => None,
        }
    }
}
