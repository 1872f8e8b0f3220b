//! Who is there: the network, its hubs and circles, the people and where they belong.
//!
//! This module refuses to know what anybody may decide. A body is made and dissolved only by an
//! effect; people come by invitation and leave by their own act.

mod breakdown;
mod domains;
mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::charter;
use crate::kernel::{Because, BodyId, Id, MemberId, Ref, Text, Time};
use crate::practice;
use crate::purpose::PurposeText;

pub use breakdown::{BREAKDOWN_DAYS, Breakdown, has_facilitator, leads_rounds};
pub use domains::{DOMAINS_MAX, Domain, Keeper, KeeperRef, concerns, decided_by, policies};
pub use rules::Body;
pub use state::{Group, Invitation, Person, State};
pub use view::{BodyCard, BodyView, BreakdownView, DomainView, MemberView, PeopleView, body, card, domain, member, people};

/// The name of a person or a body, in characters.
pub type Name = Text<80>;
/// A place, in characters.
pub type Place = Text<80>;
/// What a body is for, in characters.
pub type About = Text<2_000>;

/// Bodies nest at most this deep.
pub const DEPTH_MAX: usize = 8;
/// At most this many bodies in one network.
pub const BODIES_MAX: usize = 10_000;
/// An invitation serves at most this many people.
pub const INVITATION_USES_MAX: u32 = 1_000;
/// An invitation is open at most this long, in days.
pub const INVITATION_DAYS_MAX: i64 = 90;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The whole.
    Network,
    /// An autonomous organisation that holds a voice in the network.
    Hub,
    /// Formal: has a domain and decides in it.
    Circle,
}

/// An IANA time zone name of at most 40 bytes; which names exist is checked at the edge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(std::sync::Arc<str>);

impl Zone {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Zone {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Zone, &'static str> {
        let fits = (1..=40).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"/_+-".contains(&b));
        if fits { Ok(Zone(s.into())) } else { Err("zone-unknown") }
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        zone.0.to_string()
    }
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Found a network. The founder becomes its first member; purpose and charter are provisional.
    Found(Box<Founding>),
    /// Open an invitation into a body.
    Invite {
        body: BodyId,
        uses: u32,
        until: Time,
        /// Whoever uses it speaks for the hub until then: the founder's, while the charter is
        /// provisional.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        voice: Option<Time>,
    },
    /// Close an invitation before its time.
    Revoke { invitation: Id },
    /// Join by an invitation as a new person. Given by nobody: the newcomer is not a member yet.
    Join { invitation: Id, name: Name },
    /// Use an invitation as somebody who is a member already.
    Accept { invitation: Id },
    /// Enter a circle that is open to all members.
    Enter { body: BodyId },
    /// Leave a body; leaving the network ends every membership.
    Leave { body: BodyId },
    /// Say that the process of a body broke down: who leads its rounds, or those of the body around it.
    DeclareBreakdown { body: BodyId, words: About },
    /// Say that it works again: who leads the rounds of the body around it.
    Restore { body: BodyId, words: About },
}

/// A trial lasts at most this many days.
pub const TRIAL_DAYS_MAX: i64 = 2 * 366;

/// Everything a network starts with.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    /// The version of the ledger format.
    pub format: u32,
    /// 32 random bytes, base64url: names this log and no other.
    pub origin: crate::Seal,
    pub name: Name,
    pub purpose: PurposeText,
    pub founder: Name,
    pub charter: charter::Preset,
    pub templates: Vec<practice::Template>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    Founded {
        format: u32,
        origin: crate::Seal,
        name: Name,
        purpose: PurposeText,
        founder: Name,
        charter: charter::Preset,
        templates: Vec<practice::Template>,
    },
    Invited {
        body: BodyId,
        uses: u32,
        until: Time,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        voice: Option<Time>,
    },
    Revoked {
        invitation: Id,
    },
    /// A newcomer became a member; the founder has no invitation.
    Joined {
        name: Name,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invitation: Option<Id>,
    },
    /// A member used an invitation.
    Accepted {
        invitation: Id,
    },
    /// A member asked to enter an open circle.
    Came {
        body: BodyId,
    },
    /// A member belongs to a body from now on; as a link between a circle and the one around it, as long as
    /// they are that.
    Entered {
        member: MemberId,
        body: BodyId,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        linked: bool,
    },
    /// A member left by their own act.
    Left {
        body: BodyId,
    },
    /// A membership ended as a consequence.
    Parted {
        member: MemberId,
        body: BodyId,
    },
    Created {
        kind: Kind,
        parent: BodyId,
        name: Name,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Place>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Zone>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trial: Option<Time>,
        because: Because,
    },
    /// A hub has its voice in the network from now on.
    Admitted {
        body: BodyId,
        because: Because,
    },
    /// A hub is asked in no new round.
    Suspended {
        body: BodyId,
        because: Because,
    },
    Dissolved {
        body: BodyId,
        because: Because,
    },
    /// A hub belongs to a region from now on, or to none.
    Placed {
        body: BodyId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<BodyId>,
        because: Because,
    },
    /// The process of a body broke down: who leads the rounds of the body around it may lead its rounds, too.
    BreakdownDeclared {
        body: BodyId,
        words: About,
    },
    /// Nobody mended it in the body inside.
    BreakdownSpread {
        body: BodyId,
        from: BodyId,
    },
    /// It works again, and whatever else anybody could do meanwhile is over.
    ProcessRestored {
        body: BodyId,
        words: About,
    },
    /// Something that a body alone decides about.
    DomainDefined {
        body: BodyId,
        name: Name,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
        because: Because,
    },
    DomainPassedOn {
        domain: Id,
        to: Keeper,
        because: Because,
    },
    /// A body that passed a domain on holds it again.
    DomainTakenBack {
        domain: Id,
        body: BodyId,
        because: Because,
    },
    DomainEnded {
        domain: Id,
        because: Because,
    },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Create a hub or a circle inside a body.
    Create {
        kind: Kind,
        parent: Ref,
        name: Name,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<Place>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Zone>,
        /// A hub on trial until then: it belongs, and has no voice in the network yet.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trial: Option<Time>,
    },
    /// Give a hub its voice in the network: after its trial, or after it was suspended.
    Admit { body: Ref },
    /// Ask a hub in no new round, until it is admitted again. What it said stands.
    Suspend { body: Ref },
    /// A hub leaves the network; its own decision.
    Exit { body: Ref },
    /// Dissolve a body; its roles and mandates end with it.
    Dissolve { body: Ref },
    /// Say to which region a hub belongs, a circle of the network; to none, if none is named. Where a way
    /// counts by regions, a hub without one stands for itself.
    Place {
        body: Ref,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<Ref>,
    },
    /// Name something that a body alone decides about.
    DefineDomain {
        body: Ref,
        name: Name,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<About>,
    },
    /// Pass a domain on to a circle inside the body that holds it, or to one of its roles.
    PassDomainOn { domain: Ref, to: KeeperRef },
    /// A body takes back a domain that it passed on.
    TakeDomainBack { domain: Ref, body: Ref },
    /// A domain ends; nobody has it alone any more.
    EndDomain { domain: Ref },
}
