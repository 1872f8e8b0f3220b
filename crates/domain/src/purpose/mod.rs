//! Why the network exists: its purpose in versions, the outcomes it works for, and the tensions
//! its members feel between what is and what could be.
//!
//! This module refuses to know how anything is decided. Purpose and outcomes change only by an
//! effect; anyone may raise a tension, and only who raised it may let it rest.

mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::kernel::{Because, BodyId, Id, Ref, Text};

pub use rules::Purpose;
pub use state::{Outcome, State, Tension, Version};
pub use view::{OutcomeView, PurposeView, TensionView, outcome, purpose, tension, tensions};

/// The purpose of a network, in characters.
pub type PurposeText = Text<4_000>;
/// The name of an outcome, in characters.
pub type OutcomeName = Text<200>;
/// A longer explanation.
pub type Explanation = Text<2_000>;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Raise a tension in a body. One field.
    Raise { body: BodyId, words: Explanation },
    /// Let a tension rest; only who raised it may.
    Rest { tension: Id },
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
    Amended {
        text: PurposeText,
        because: Because,
    },
    OutcomeDefined {
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
        because: Because,
    },
    OutcomeRetired {
        outcome: Id,
        because: Because,
    },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect {
    /// Replace the text of the purpose. `base` is the number of the version it was written against.
    Amend { text: PurposeText, base: u32 },
    /// Add an outcome the network works for.
    DefineOutcome {
        name: OutcomeName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Explanation>,
    },
    /// Retire an outcome; what serves it keeps its link.
    RetireOutcome { outcome: Ref },
}
