//! The domain of Tensegrity: eight of the ten nouns on which a network governs itself, as a pure
//! function. No input or output, no clock, no randomness, no floats, no hash-ordered maps.
//!
//! A command is decided against a [`World`]; what comes out is a batch of events, recorded all or
//! none. Replaying the events gives the same world for ever. [`kernel::audit_batch`] gives the
//! command again to the state before it and so finds an event that the rules would not have made.

pub mod kernel;

pub mod agreement;
pub mod attention;
pub mod body;
pub mod charter;
pub mod fund;
pub mod mandate;
pub mod practice;
pub mod purpose;
mod rests;
pub mod thread;
mod today;
pub mod why;

pub use kernel::{
    Because, Code, Context, Entry, Finding, Id, Lang, Meta, Module, Offer, Ref, Refusal, Seal, Span, Text, TextRef, Time, audit_batch,
};
pub use kernel::{BodyId, MandateId, MemberId, RunId};
pub use rests::{Rests, rests_on};
pub use today::{Asked, CameOf, Need, Part, Today, What, asked_about, came_of, needs, needs_of_hub, today};
pub use why::{Kind, Link};

use kernel::{Draft, refuse};

kernel::modules! {
    purpose => Purpose,
    body => Body,
    mandate => Mandate,
    charter => Charter,
    practice => Practice,
    agreement => Agreement,
    thread => Thread,
    fund => Fund,
}

/// A tick stops after about this many events; the next one goes on. Keeps a batch bounded.
const TICK_EVENTS_MAX: usize = 2_000;

impl World {
    /// Decides a command: the next state and the events that lead there, or a refusal that has
    /// changed nothing.
    ///
    /// # Errors
    /// The refusal of the module, naming the field and what to do.
    pub fn decide(&self, ctx: Context, command: &Command) -> Result<Draft, Refusal> {
        let acts = self.judge(ctx, command)?;
        let mut draft = Draft::new(self.clone(), ctx);
        draft.record_all(acts)?;
        Ok(draft)
    }

    /// The acts a command leads to; nothing is recorded yet. For a writer who keeps the only copy of
    /// its world and records the acts in place.
    ///
    /// # Errors
    /// As [`World::decide`], except for what shows only while the acts are recorded.
    pub fn judge(&self, ctx: Context, command: &Command) -> Result<Vec<Event>, Refusal> {
        if ctx.now < self.at {
            return Err(refuse(Code::Malformed, "", "clock-behind"));
        }
        self.acts(&ctx, command)
    }

    /// Tells the world the time: everything that is due by `now` happens, in the order of its due
    /// time. Idempotent; an empty draft means nothing was due.
    pub fn tick(&self, now: Time) -> Draft {
        let mut draft = Draft::new(self.clone(), Context { actor: None, now });
        while draft.events.len() < TICK_EVENTS_MAX {
            let Some((_, subject)) = draft.world.next_due().filter(|(at, _)| *at <= now) else { break };
            let events = draft.world.tick_subject(now, subject);
            debug_assert!(!events.is_empty(), "{subject} is due but nothing happens");
            let before = draft.clone();
            if events.is_empty() || events.into_iter().try_for_each(|e| draft.record(e)).is_err() {
                return before;
            }
        }
        draft
    }

    /// When the clock should next be told.
    pub fn due(&self) -> Option<Time> {
        self.next_due().map(|(at, _)| at)
    }

    /// The effects that an event puts in force, with the reason they carry.
    fn puts_in_force(&self, event: &Event) -> Option<(Because, Vec<Effect>)> {
        match event {
            Event::Practice(practice::Event::Concluded { run, outcome }) if outcome.adopted() => {
                let effects = self.practice.run(*run)?.text().effects.to_vec();
                Some((Because::Run(*run), effects))
            }
            Event::Charter(charter::Event::BroughtIn { effects, by }) => Some((Because::Founder(*by), effects.clone())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
