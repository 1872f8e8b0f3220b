//! Talk attached to anything that has an id: comments, replies, edits with their history; and
//! translations of its text, each a text of its own beside the one that binds.
//!
//! This module refuses to know what the talk is about. Nothing said here decides anything.

mod rules;
mod state;
mod view;

use serde::{Deserialize, Serialize};

use crate::Seal;
use crate::kernel::{Id, Text};

pub use rules::Threads as Thread;
pub use state::{Comment, State, Translated};
pub use view::{CommentView, ThreadView, TranslationView, thread, translations};

pub type Words = Text<10_000>;
pub type Translation = Text<20_000>;

/// At most this many comments on one thing.
pub const COMMENTS_MAX: usize = 100_000;
/// A text is translated at most this often.
pub const TRANSLATIONS_MAX: usize = 100;
/// A comment is edited at most this often.
pub const EDITS_MAX: usize = 50;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Say something on a thing, or in reply to a comment on it.
    Say {
        on: Id,
        words: Words,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reply_to: Option<Id>,
    },
    /// Say it better; the earlier words stay readable.
    Edit { comment: Id, words: Words },
    /// Say the same in another language, or in plainer words.
    Translate {
        on: Id,
        /// The seal of the text that is translated.
        of: Seal,
        words: Translation,
    },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    Said {
        on: Id,
        words: Words,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reply_to: Option<Id>,
    },
    Edited {
        comment: Id,
        words: Words,
    },
    Translated {
        on: Id,
        of: Seal,
        words: Translation,
    },
}

/// Talk has no effects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Never {}
