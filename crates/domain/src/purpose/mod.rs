//! Why the network exists: its purpose in versions, how it thinks change happens (P22: outcomes, what
//! leads to what, and how one would see it), and the tensions its members feel between what is and
//! what could be.
//!
//! This module refuses to know how anything is decided. Purpose and theory of change change only by an
//! effect; anyone may raise a tension, and only who raised it may let it rest. Evidence, checks and
//! measurements are what any member says they found; what follows from them is computed.

mod assess;
mod drift;
mod rules;
mod state;
mod theory;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, BodyId, Id, Ref, Text, Time};

pub use assess::{Assessment, Challenge, Gap, Standing, assess, links_to_purpose, supported};
pub use drift::{DRIFT_DAYS, Drift, MoneyShort, drift};
pub use rules::Purpose;
pub(crate) use rules::{concerns, may_endorse};
pub use state::{Outcome, State, Tension, Version};
pub use theory::{Assumption, Check, Evidence, Indicator, Link, Report, Theory};
pub use view::{
    EvidenceView, IndicatorView, LinkView, OutcomeView, PurposeView, TensionView, TheoryView, link, local_outcomes, outcome, purpose,
    tension, tensions, theory,
};

/// The purpose of a network, in characters.
pub type PurposeText = Text<4_000>;
/// The name of an outcome, in characters.
pub type OutcomeName = Text<200>;
/// A longer explanation.
pub type Explanation = Text<2_000>;
/// For whom an outcome is, what an indicator counts, a unit, where something can be looked up.
pub type Brief = Text<300>;

/// Evidence of this level and more carries a link.
pub const CARRYING_LEVEL: u8 = 2;
/// Evidence and checks of assumptions count for this long: two years.
pub const FRESH_DAYS: i64 = 730;
/// A measurement at most this long before the day of an indicator is one for that day.
pub const MEASURED_EARLY_DAYS: i64 = 92;
/// At most this many outcomes and other nodes, and links, of one body are in force at once.
pub const NODES_MAX: usize = 300;
pub const LINKS_MAX: usize = 600;
/// At most this many assumptions rest on one link, and items of evidence, checks or measurements are
/// filed under one thing.
pub const ASSUMPTIONS_MAX: usize = 5;
pub const INDICATORS_MAX: usize = 10;
pub const FILED_MAX: usize = 1_000;
/// Of these, one member files at most so many about one link.
pub const MINE_MAX: usize = 30;

/// Where a node stands between what is put in and the change that is sought.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    Input,
    Activity,
    Output,
    Short,
    #[default]
    Middle,
    Long,
    Impact,
}

impl Rank {
    pub const ALL: [Rank; 7] = [Rank::Input, Rank::Activity, Rank::Output, Rank::Short, Rank::Middle, Rank::Long, Rank::Impact];

    /// An outcome in the short, middle or long term; between what is done and what is sought.
    pub fn is_outcome(self) -> bool {
        matches!(self, Rank::Short | Rank::Middle | Rank::Long)
    }

    pub fn is_measured(self) -> bool {
        self >= Rank::Output
    }

    fn is_default(&self) -> bool {
        *self == Rank::default()
    }
}

/// Which of the three an indicator shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    People,
    Planet,
    Profit,
}

/// What evidence says about a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    Supports,
    Mixed,
    Contradicts,
}

/// What somebody found about a link.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    pub link: Id,
    pub says: Says,
    /// From 1 (a plausible account) over 2 (data show a change), 3 (a comparison shows the contribution) and
    /// 4 (independent replication) to 5 (holds across settings).
    pub level: u8,
    /// When it was found.
    pub on: Time,
    pub words: Explanation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Brief>,
    /// The contradicting evidence that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Id>,
    /// The evidence that it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Id>,
}

fn is_network(body: &BodyId) -> bool {
    *body == Id::NETWORK
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Raise a tension in a body. One field.
    Raise { body: BodyId, words: Explanation },
    /// Let a tension rest; only who raised it may.
    Rest { tension: Id },
    /// Say that one feels it, too.
    Share { tension: Id },
    /// Say that one does not feel it any more.
    Unshare { tension: Id },
    /// File what one found about a link.
    Witness(Finding),
    /// Say whether an assumption of a link holds now.
    Check { link: Id, assumption: u32, holds: bool, words: Explanation },
    /// Report what an indicator shows.
    Report {
        indicator: Id,
        value: i64,
        on: Time,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Brief>,
    },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    Raised {
        body: BodyId,
        words: Explanation,
    },
    Rested {
        tension: Id,
    },
    Shared {
        tension: Id,
    },
    Unshared {
        tension: Id,
    },
    Amended {
        text: PurposeText,
        because: Because,
    },
    OutcomeDefined {
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
        #[serde(default, skip_serializing_if = "Rank::is_default")]
        rank: Rank,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        whom: Option<Brief>,
        #[serde(default, skip_serializing_if = "is_network")]
        body: BodyId,
        because: Because,
    },
    OutcomeRevised {
        outcome: Id,
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
        rank: Rank,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        whom: Option<Brief>,
        because: Because,
    },
    OutcomeRetired {
        outcome: Id,
        because: Because,
    },
    Connected {
        from: Id,
        to: Id,
        rationale: Explanation,
        critical: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        assumptions: Vec<Assumes>,
        because: Because,
    },
    Disconnected {
        link: Id,
        because: Because,
    },
    IndicatorSet {
        outcome: Id,
        indicator: Measure,
        because: Because,
    },
    IndicatorEnded {
        indicator: Id,
        because: Because,
    },
    /// The collective stands behind the theory of change as it was at this version.
    Endorsed {
        version: u32,
        because: Because,
    },
    Witnessed(Finding),
    Checked {
        link: Id,
        assumption: u32,
        holds: bool,
        words: Explanation,
    },
    Reported {
        indicator: Id,
        value: i64,
        on: Time,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Brief>,
    },
}

/// What has to be so for one thing to lead to another. Where it is critical, the link carries nothing
/// unless somebody checked that it holds.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumes {
    pub words: Explanation,
    #[serde(default)]
    pub critical: bool,
}

/// How one would see that an outcome comes about. Values are integers in the unit that is named.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub name: Brief,
    pub unit: Brief,
    pub worth: Worth,
    pub baseline: i64,
    pub target: i64,
    /// The day by which the target is to be reached.
    pub by: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Brief>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Replace the text of the purpose. `base` is the number of the version it was written against.
    Amend {
        text: PurposeText,
        base: u32,
    },
    /// Add an outcome, or another node of the theory of change: of the network, or of a hub for itself.
    DefineOutcome {
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
        #[serde(default, skip_serializing_if = "Rank::is_default")]
        rank: Rank,
        /// For whom it is; an impact has to say so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        whom: Option<Brief>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Ref>,
    },
    /// Say an outcome otherwise. Evidence about what leads to it and from it has to be filed again.
    ReviseOutcome {
        outcome: Ref,
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
        rank: Rank,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        whom: Option<Brief>,
    },
    /// Retire an outcome; what serves it keeps its name, what led to it and from it ends.
    RetireOutcome {
        outcome: Ref,
    },
    /// Say that one thing leads to another, and why. A critical link is one without which the purpose
    /// is not reached.
    Connect {
        from: Ref,
        to: Ref,
        rationale: Explanation,
        #[serde(default)]
        critical: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        assumptions: Vec<Assumes>,
    },
    Disconnect {
        link: Ref,
    },
    /// Say how one would see that an outcome comes about.
    SetIndicator {
        outcome: Ref,
        indicator: Measure,
    },
    EndIndicator {
        indicator: Ref,
    },
    /// Stand behind the theory of change as it is at this version, which must be free of gaps.
    Endorse {
        version: u32,
    },
}
