//! Simulated members on a simulated clock. The demo network is written by them through ordinary
//! commands; the property tests let them play at random from the offers of the domain.
//!
//! This crate knows the domain and nothing of stores, pages or networks of computers. Whoever
//! runs it brings a [`Stage`].

mod acts;
mod ballots;
mod cast;
mod company;
mod demo;
mod play;
mod script;
mod topics;
pub mod year;

pub use cast::{Cast, NetworkFile};
pub use company::{Company, Move};
pub use demo::{DEMO_DAYS, Demo, perform_demo};
pub use play::{Player, SplitMix, Turn, fill};
pub use script::{Act, ScriptError, Story, StoryFile};

use domain::{Event, Id, MemberId, Refusal, Time, World};
use serde_json::Value;

/// Where simulated members act: anything that decides commands and remembers.
pub trait Stage {
    fn world(&self) -> &World;

    /// Tells the clock, then gives a command as the edges write it.
    ///
    /// # Errors
    /// The refusal; nothing has changed.
    fn act(&mut self, at: Time, by: Option<MemberId>, command: Value) -> Result<(Id, Vec<Event>), Refusal>;

    /// Tells the clock.
    fn tick(&mut self, at: Time);
}
