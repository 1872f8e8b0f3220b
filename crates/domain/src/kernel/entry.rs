//! One entry of the ledger: one event with its place in the batch. The bytes written are the
//! bytes hashed; they are never rewritten and never recanonicalised.

use serde::{Deserialize, Serialize};

use super::{Id, MemberId, Time};
use crate::Event;

/// The version that entry `#0` names. A reader refuses any other.
pub const FORMAT_VERSION: u32 = 1;

/// An entry has at most this many bytes (the transparency-log conventions carry a uint16 length).
pub const ENTRY_BYTES_MAX: usize = 65_535;

/// One event, when it happened, who acted (nobody: the clock, or somebody not yet a member), and
/// the first and last position of the batch it belongs to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub at: Time,
    pub by: Option<MemberId>,
    pub cmd: Id,
    pub last: Id,
    pub event: Event,
}

/// The same, borrowed, for writing: the fields in the same order.
#[derive(Serialize)]
struct Written<'a> {
    at: Time,
    by: Option<MemberId>,
    cmd: Id,
    last: Id,
    event: &'a Event,
}

impl Entry {
    /// The bytes that are stored and hashed.
    pub fn encode(&self) -> Vec<u8> {
        Entry::bytes_of(self.at, self.by, (self.cmd, self.last), &self.event)
    }

    /// The bytes of an entry that stands in the batch from `batch.0` to `batch.1`.
    pub fn bytes_of(at: Time, by: Option<MemberId>, batch: (Id, Id), event: &Event) -> Vec<u8> {
        let written = Written { at, by, cmd: batch.0, last: batch.1, event };
        serde_json::to_vec(&written).expect("an entry has string keys and no floats: serialising cannot fail")
    }

    /// Reads an entry and refuses bytes that this program would not have written: unknown fields,
    /// spaces, another order, another spelling of a number.
    pub fn decode_strict(bytes: &[u8]) -> Result<Entry, String> {
        let entry = Entry::decode(bytes)?;
        if entry.encode() == bytes { Ok(entry) } else { Err("the bytes are not in the form this format writes".to_owned()) }
    }

    /// Reads an entry that the store has kept.
    pub fn decode(bytes: &[u8]) -> Result<Entry, String> {
        serde_json::from_slice(bytes).map_err(|e| e.to_string())
    }
}
