//! What every module shares: identities, time, sealed texts, refusals, offers, and the draft in
//! which a command becomes a batch of events. The kernel knows no practice and no body.

mod audit;
mod draft;
mod entry;
mod offer;
mod refusal;
mod registry;
mod text;

pub use audit::{Finding, audit_batch};
pub use draft::{BATCH_EVENTS_MAX, Draft, Made, Ref};
pub use entry::{ENTRY_BYTES_MAX, Entry, FORMAT_VERSION};
pub use offer::{Field, FieldKind, Offer};
pub use refusal::{Code, Refusal, refuse};
pub use registry::Module;
pub(crate) use registry::modules;
pub use text::{Lang, Seal, Text, TextRef};

use serde::{Deserialize, Serialize};

/// A map that grows with the network. Persistent: cloning is cheap, both copies stay valid.
pub type Map<K, V> = imbl::OrdMap<K, V>;
/// A set that grows with the network. Persistent.
pub type Set<T> = imbl::OrdSet<T>;
/// A sequence that grows with the network. Persistent.
pub type List<T> = imbl::Vector<T>;

/// The identity of anything: the ledger position at which it was born, shown as `#412`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub u64);

impl Id {
    /// The network itself: the body born at position zero.
    pub const NETWORK: Id = Id(0);
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}

pub type MemberId = Id;
pub type BodyId = Id;
pub type MandateId = Id;
pub type RunId = Id;

/// An instant: integer milliseconds since 1970-01-01T00:00:00Z, at most 2^53-1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(pub i64);

/// A length of time in integer milliseconds; in templates written as ISO 8601 (`PT72H`, `P30D`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Span(pub i64);

impl Span {
    pub const fn hours(h: i64) -> Span {
        Span(h * 3_600_000)
    }
    pub const fn days(d: i64) -> Span {
        Span::hours(d * 24)
    }

    /// Reads the subset `PnD`, `PTnH`, `PTnM` of ISO 8601 durations; `None` for anything else.
    pub fn parse(s: &str) -> Option<Span> {
        let (digits, unit_ms) = if let Some(rest) = s.strip_prefix("PT") {
            match rest.chars().last()? {
                'H' => (&rest[..rest.len() - 1], 3_600_000),
                'M' => (&rest[..rest.len() - 1], 60_000),
                _ => return None,
            }
        } else {
            (s.strip_prefix('P')?.strip_suffix('D')?, 86_400_000)
        };
        if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some(Span(digits.parse::<i64>().ok()? * unit_ms))
    }
}

impl std::ops::Add<Span> for Time {
    type Output = Time;
    fn add(self, span: Span) -> Time {
        Time(self.0 + span.0)
    }
}

impl std::ops::Sub<Time> for Time {
    type Output = Span;
    fn sub(self, other: Time) -> Span {
        Span(self.0 - other.0)
    }
}

impl Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let minutes = self.0 / 60_000;
        s.serialize_str(&if minutes % 60 == 0 { format!("PT{}H", minutes / 60) } else { format!("PT{minutes}M") })
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Span, D::Error> {
        let s = String::deserialize(d)?;
        Span::parse(&s).ok_or_else(|| serde::de::Error::custom("a duration is written like PT72H, PT30M or P30D"))
    }
}

/// Who gives a command, and when. `actor` is nobody for the clock, for founding and for somebody
/// who joins and is not a member yet.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    pub actor: Option<MemberId>,
    pub now: Time,
}

impl Context {
    /// The member who acts, or the refusal for nobody.
    pub fn member(&self) -> Result<MemberId, Refusal> {
        self.actor.ok_or_else(|| refuse(Code::NotEligible, "", "members-only"))
    }
}

/// Where and when an event stands in the ledger.
#[derive(Clone, Copy, Debug)]
pub struct Meta {
    pub pos: Id,
    pub at: Time,
    pub by: Option<MemberId>,
}

/// Why a fact is in force: the decision that made it, or the founder who brought it in while the
/// network was provisional, or the founding itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    Run(RunId),
    Founder(MemberId),
    Founding,
}
