//! The network's own rules: which act needs which power, and which change is decided where and by
//! which practice. Changed only by decision.
//!
//! This module refuses to know any practice's inside. It answers two questions: may this member
//! simply do this here ([`permits`]), and may this effect ride in a round of that template held in
//! that body ([`decides`]).

mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, Id, MemberId};

pub use rules::{
    Charter, always_has_room, check, check_preset, decided_in, decides, has_room, heard, matter_of, may_propose, permits, permits_in,
    voice_of, ways,
};
pub use state::{Provisional, Rule, State};
pub use view::{CharterView, LineView, charter};

/// A class of act. Each has exactly one line in the charter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    // what somebody may simply do
    RaiseTension,
    Propose,
    Talk,
    Invite,
    EnterCircle,
    StartReview,
    Challenge,
    KeepBooks,
    // what is decided
    AmendPurpose,
    SetOutcomes,
    SetLocalOutcomes,
    ChangeCharter,
    AdoptCharter,
    CreateHub,
    CreateCircle,
    DissolveHub,
    DissolveCircle,
    SuspendHub,
    PlaceHub,
    ExitNetwork,
    DefineRole,
    GrantRole,
    EndRoleMandate,
    GrantVoice,
    EndVoice,
    AdoptAgreement,
    ChangeAgreement,
    AdaptTemplate,
    CreateFund,
    AllocateMoney,
}

impl Matter {
    pub const ALL: [Matter; 30] = [
        Matter::RaiseTension,
        Matter::Propose,
        Matter::Talk,
        Matter::Invite,
        Matter::EnterCircle,
        Matter::StartReview,
        Matter::Challenge,
        Matter::KeepBooks,
        Matter::AmendPurpose,
        Matter::SetOutcomes,
        Matter::SetLocalOutcomes,
        Matter::ChangeCharter,
        Matter::AdoptCharter,
        Matter::CreateHub,
        Matter::CreateCircle,
        Matter::DissolveHub,
        Matter::DissolveCircle,
        Matter::SuspendHub,
        Matter::PlaceHub,
        Matter::ExitNetwork,
        Matter::DefineRole,
        Matter::GrantRole,
        Matter::EndRoleMandate,
        Matter::GrantVoice,
        Matter::EndVoice,
        Matter::AdoptAgreement,
        Matter::ChangeAgreement,
        Matter::AdaptTemplate,
        Matter::CreateFund,
        Matter::AllocateMoney,
    ];

    /// Whether the matter is a decision (else it is something to simply do).
    pub fn decided(self) -> bool {
        self >= Matter::AmendPurpose
    }
}

/// Who may simply do a thing in a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Any member of the network.
    Anyone,
    /// Any member of the body.
    Inside,
    /// Who speaks for the body; in the network, who speaks for any hub; in a circle, which has no
    /// voice of its own, its members. While nobody speaks, its members.
    Voice,
    /// Who holds a facilitator's role in the body. While nobody does, its members.
    Facilitator,
}

/// In which body a matter is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// By all hubs.
    Network,
    /// In the body it concerns.
    There,
    /// In the body around the one it concerns.
    Above,
}

/// Who has no voice in a decision and is to be heard before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Constituency {
    /// The people and organisations that the hubs work for.
    Clients,
    Partners,
    /// Whoever lives with what is decided.
    Affected,
}

impl Constituency {
    pub const ALL: [Constituency; 3] = [Constituency::Clients, Constituency::Partners, Constituency::Affected];
}

/// A charter to start from: every matter has a line, each with a sentence of why.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    pub name: String,
    pub title: String,
    /// How many rounds of the whole network may be open at once; any number, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounds: Option<u32>,
    pub line: Vec<Line>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub matter: Matter,
    pub rule: Rule,
    /// Who is to be heard before it is decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Constituency>,
    /// One sentence, plain, at most [`WHY_CHARS_MAX`] characters.
    pub why: String,
}

pub const WHY_CHARS_MAX: usize = 300;
/// At most this many effects ride in one proposal or are brought in at once.
pub const EFFECTS_MAX: usize = 40;
/// A charter lets at most this many rounds of the whole network be open at once.
pub const ROUNDS_MAX: u32 = 1_000;
/// The founder's powers end after this many days, if the network has not adopted its charter.
pub const FOUNDER_DAYS: i64 = 90;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Bring in what exists already, as the founder, while the network is provisional.
    BringIn { effects: Vec<crate::Effect> },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// Facts the founder brought in: never decided here.
    BroughtIn {
        by: MemberId,
        effects: Vec<crate::Effect>,
    },
    Changed {
        line: Line,
        because: Because,
    },
    /// So many rounds of the whole network may be open at once from now on.
    Limited {
        rounds: u32,
        because: Because,
    },
    /// What the founder brought in is the network's own decision from now on.
    Ratified {
        thing: Id,
        because: Because,
    },
    /// The hubs adopted purpose and charter; the founder's powers ended.
    Adopted {
        because: Because,
    },
    /// The founder's powers ended because their time was over.
    PowersEnded,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Replace one line.
    Change { line: Line },
    /// How many rounds of the whole network may be open at once, from 1 to [`ROUNDS_MAX`].
    Limit { rounds: u32 },
    /// Decide for ourselves what the founder brought in: it stays as it is.
    Ratify { thing: Id },
    /// Adopt purpose and charter for good; the founder's powers end.
    Adopt {},
}
