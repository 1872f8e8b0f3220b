//! Money held in common: funds, and every movement of it from one account to another.
//!
//! Double entry in integer minor units of one currency for each fund: a movement takes from one
//! account what it gives to another, so that all accounts together are always nothing. Money comes
//! from outside and goes back there; in between it is in a fund, or with somebody to whom a decision
//! gave it. This module refuses to know why money moves: a decision says so, or a receipt.

mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, BodyId, Id, MemberId, Ref, Text};

pub use rules::{Funds as Fund, payable};
pub use state::{Account, Common, Movement, State};
pub use view::{FundCard, FundView, MovementView, What, fund, funds, held_by, movement};

pub type FundName = Text<120>;
pub type Words = Text<1_000>;

/// The most that one movement moves, in minor units.
pub const AMOUNT_MAX: u64 = 1_000_000_000_000_000;

/// Three letters of ISO 4217, such as `EUR`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many digits its minor unit takes: 2 for most, 0 and 3 for some.
    pub fn places(&self) -> u32 {
        match self.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV" | "XAF" | "XOF"
            | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = &'static str;
    fn try_from(s: String) -> Result<Currency, &'static str> {
        let bytes: [u8; 3] = s.as_bytes().try_into().map_err(|_| "a currency is three letters, such as EUR")?;
        if bytes.iter().all(u8::is_ascii_uppercase) { Ok(Currency(bytes)) } else { Err("a currency is three capital letters, such as EUR") }
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.as_str().to_owned()
    }
}

/// To whom money is given: a body or a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    Body(BodyId),
    Member(MemberId),
}

/// A holder named in a proposal; a body may be made by an earlier effect of the same proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolderRef {
    Body(Ref),
    Member(MemberId),
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Enter what came in from outside: from whom or for what, in words.
    Contribute { fund: Id, amount: u64, words: Words },
    /// Enter what was spent of money that one holds, with its receipt in words.
    Spend { fund: Id, holder: Holder, amount: u64, words: Words },
    /// Give back to the fund what one holds and does not need.
    GiveBack { fund: Id, holder: Holder, amount: u64, words: Words },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    Created { body: BodyId, name: FundName, currency: Currency, because: Because },
    Contributed { fund: Id, amount: u64, words: Words },
    Allocated { fund: Id, to: Holder, amount: u64, words: Words, because: Because },
    Spent { fund: Id, holder: Holder, amount: u64, words: Words },
    GivenBack { fund: Id, holder: Holder, amount: u64, words: Words },
    Recalled { fund: Id, from: Holder, amount: u64, words: Words, because: Because },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// A fund that a body holds in common.
    Create { body: Ref, name: FundName, currency: Currency },
    /// Money of a fund is given to a body or a person, for something.
    Allocate { fund: Ref, to: HolderRef, amount: u64, what: Words },
    /// Money of a fund is given to whoever put forward what the round chose, each what it costs; where the
    /// proposal named it, to whoever answers for the decision.
    AllocateChosen { fund: Ref },
    /// What was given and is not spent yet goes back into the fund.
    Recall { fund: Ref, from: HolderRef, amount: u64, what: Words },
}
