//! Roles, and who holds them or speaks for a hub: with a scope, a term and an end.
//!
//! This module refuses to know how a mandate was decided. A role is defined, a mandate granted or
//! ended only by an effect; a holder may resign; a term ends by itself. A vote is lent by whoever has
//! it, and by nobody else.

mod rules;
mod state;
mod structure;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, BodyId, Id, MandateId, MemberId, Ref, RunId, Text, Time};

pub use rules::{Mandates as Mandate, electable};
pub use state::{Held, Lent, Report, Role, State};
pub use structure::{Cover, Linked, Reported, concerns, cover, link_of, reported, seats_for};
pub use view::{LentView, MandateView, Pace, RoleView, lend_offers, lent_by, mandate, pace, role, roles_in, used_by};

pub type RoleName = Text<120>;
pub type RoleText = Text<2_000>;

/// A mandate lasts at most this many days; every mandate ends.
pub const TERM_DAYS_MAX: i64 = 5 * 366;

/// A report is due at least once in so many days, if at all, and not oftener than once a week.
pub const REPORT_DAYS_MIN: u16 = 7;
pub const REPORT_DAYS_MAX: u16 = 366;
/// A report, and the end of a term, are called to mind so many days before.
pub const REPORT_LEAD_DAYS: i64 = 7;
pub const TERM_LEAD_DAYS: i64 = 30;
/// A mandate keeps at most so many reports.
pub const REPORTS_MAX: usize = 500;

/// What a mandate entitles to: a role, or the voice of a hub.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    Role(Id),
    Voice(BodyId),
}

/// A seat named in a proposal; it may be made by an earlier effect of the same proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatRef {
    Role(Ref),
    Voice(Ref),
}

/// What the process engine asks of the holder of a role, besides its own accountabilities.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    #[default]
    None,
    /// Leads the rounds held in the body.
    Facilitator,
    /// Leads the circle for the body around it: the link down. Acts where nobody holds a role.
    Lead,
    /// Speaks for the circle in the body around it: the link up.
    Delegate,
}

impl Duty {
    /// Whether whoever has it links a circle with the body around it.
    pub fn links(self) -> bool {
        matches!(self, Duty::Lead | Duty::Delegate)
    }
}

/// Who may hold a role; nothing of it where nothing is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// So many at the same time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holders: Option<u32>,
    /// The same person for so many terms in a row; a pause of [`TERM_PAUSE_DAYS`] ends the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<u32>,
}

/// Whoever has not held a role for so many days begins anew.
pub const TERM_PAUSE_DAYS: i64 = 365;
/// A limit is at most this.
pub const LIMIT_MAX: u32 = 100;

/// For what a vote is lent (P17); the narrower scope counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// For everything.
    Network,
    /// For what serves an outcome.
    Outcome(Id),
    /// For one proposal.
    Run(RunId),
}

/// A member lends their vote for at most so many things at a time.
pub const LENT_MAX: usize = 200;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Report what one did under a mandate; only its holder may.
    Report { mandate: MandateId, words: RoleText },
    /// Let a substitute speak for the hub in the place of whoever does, or where nobody does.
    Swap {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<MandateId>,
        to: MandateId,
    },
    /// Lend one's vote to somebody, or say that one does not where one does more widely. A direct vote
    /// counts all the same.
    Lend {
        scope: Scope,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<MemberId>,
        /// Until when; else until it is taken back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Time>,
    },
    /// Take back what one lent.
    TakeBack { scope: Scope },
    /// Hand a mandate back before its term; only its holder may.
    Resign { mandate: MandateId },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    Lent {
        scope: Scope,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<MemberId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Time>,
    },
    TakenBack {
        scope: Scope,
    },
    Resigned {
        mandate: MandateId,
    },
    RoleDefined {
        body: BodyId,
        name: RoleName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<RoleText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accountabilities: Option<RoleText>,
        #[serde(default)]
        duty: Duty,
        because: Because,
    },
    /// Ended by a decision, or with its body.
    RoleEnded {
        role: Id,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        because: Option<Because>,
    },
    /// A role says something else from now on.
    RoleAmended {
        role: Id,
        name: RoleName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<RoleText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accountabilities: Option<RoleText>,
        because: Because,
    },
    /// Who may hold a role is limited from now on.
    RoleLimited {
        role: Id,
        limits: Limits,
        because: Because,
    },
    /// Another body makes use of a role.
    RoleLinked {
        role: Id,
        body: BodyId,
        because: Because,
    },
    /// What that body expects of it besides.
    RoleAddedTo {
        role: Id,
        body: BodyId,
        words: RoleText,
        because: Because,
    },
    /// That body makes use of it no longer, and what it added is gone.
    RoleUnlinked {
        role: Id,
        body: BodyId,
        because: Because,
    },
    Granted {
        seat: Seat,
        holder: MemberId,
        until: Time,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        instructed: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        latitude: bool,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        substitute: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        report_days: Option<u16>,
        because: Because,
    },
    /// What the holder did under the mandate, in their words.
    Reported {
        mandate: MandateId,
        words: RoleText,
    },
    /// A substitute speaks for a hub from now on, in the place of whoever did; the other way round the
    /// same again.
    Swapped {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<MandateId>,
        to: MandateId,
    },
    Ended {
        mandate: MandateId,
        why: End,
    },
}

/// Why a mandate ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    Decided(Because),
    Resigned,
    TermOver,
    HolderLeft,
    BodyDissolved,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    DefineRole {
        body: Ref,
        name: RoleName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<RoleText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accountabilities: Option<RoleText>,
        #[serde(default)]
        duty: Duty,
    },
    /// A role says something else, and whoever holds it goes on.
    AmendRole {
        role: Ref,
        name: RoleName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<RoleText>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        accountabilities: Option<RoleText>,
    },
    /// How many hold a role at most, and for how many terms in a row anybody does; whoever holds it goes on
    /// until their term is over.
    LimitRole { role: Ref, limits: Limits },
    /// A role ends, and with it every mandate for it.
    EndRole { role: Ref },
    /// Make use of a role that another body defined: whoever holds it does so for this body, too.
    LinkRole { role: Ref, body: Ref },
    /// Expect something of it besides; what it is where it comes from stays.
    AddToRole { role: Ref, body: Ref, words: RoleText },
    /// Make use of it no longer; what was added goes, and nothing else.
    UnlinkRole { role: Ref, body: Ref },
    /// Give a seat to a person until a date. Whoever speaks for a hub and is instructed gives its voice
    /// as its members decided, and not otherwise.
    Grant {
        seat: SeatRef,
        holder: MemberId,
        until: Time,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        instructed: bool,
        /// Under instruction: a change of mere wording asks for no new decision of the hub.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        latitude: bool,
        /// Speaks for the hub only when they take the place of whoever does.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        substitute: bool,
        /// The holder reports at least once in so many days, from [`REPORT_DAYS_MIN`] to [`REPORT_DAYS_MAX`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        report_days: Option<u16>,
    },
    /// Give a seat to whoever the round chooses, until a date. Who held it and was not chosen holds it
    /// no longer.
    Elect { seat: SeatRef, until: Time },
    /// End a mandate before its term.
    End { mandate: Ref },
}
