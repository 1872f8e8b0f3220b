//! A draft: the next state in the making. A command's acts are recorded one by one; each drags in
//! its consequences at once, depth first, so that the batch is a fold anyone can repeat.

use serde::{Deserialize, Serialize};

use super::{Because, Code, Context, Id, Meta, Refusal, refuse};
use crate::{Effect, Event, World};

/// Points to something that exists, or to the product of an earlier effect of the same proposal:
/// a number, or `{"made": 1}` for what the second effect makes (counted from zero).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Ref {
    Id(Id),
    Made { made: u32 },
}

/// What the effects of one proposal have made so far, by their order.
#[derive(Clone, Debug, Default)]
pub struct Made(Vec<Id>);

impl Made {
    /// The id behind a reference, or the refusal naming the field.
    pub fn resolve(&self, reference: Ref, field: &str) -> Result<Id, Refusal> {
        match reference {
            Ref::Id(id) => Ok(id),
            Ref::Made { made } => {
                self.0.get(made as usize).copied().ok_or_else(|| refuse(Code::UnknownRef, field, "made-unknown").with(made))
            }
        }
    }
}

/// At most this many events come from one command. Larger cascades come in chunks by the clock.
pub const BATCH_EVENTS_MAX: usize = 20_000;

/// A world, who acts on it, and the events recorded so far.
#[derive(Clone)]
pub struct Draft {
    pub world: World,
    pub ctx: Context,
    pub events: Vec<Event>,
}

impl Draft {
    pub fn new(world: World, ctx: Context) -> Draft {
        Draft { world, ctx, events: Vec::new() }
    }

    /// Records acts one after the other.
    ///
    /// # Errors
    /// When an effect that an act puts in force cannot be enacted, or the batch would grow too
    /// large. The world is then half changed and of no further use.
    pub fn record_all(&mut self, acts: Vec<Event>) -> Result<(), Refusal> {
        acts.into_iter().try_for_each(|act| self.record(act))
    }

    /// Applies an event, then records what follows from it in every module, then enacts the
    /// effects it puts in force. Fails only when an effect cannot be enacted.
    pub fn record(&mut self, event: Event) -> Result<(), Refusal> {
        if self.events.len() >= BATCH_EVENTS_MAX {
            return Err(refuse(Code::Limit, "", "batch-too-large").with(BATCH_EVENTS_MAX));
        }
        let meta = Meta { pos: self.world.next, at: self.ctx.now, by: self.ctx.actor };
        self.world.apply(&meta, &event);
        self.events.push(event.clone());
        for consequence in self.world.follow(&self.ctx, &meta, &event) {
            self.record(consequence)?;
        }
        if let Some((because, effects)) = self.world.puts_in_force(&event) {
            self.enact(because, &effects)?;
        }
        Ok(())
    }

    /// Whether these effects could take effect as things are, one after the other, but for those that are
    /// left out; for early refusals. The world is then of no further use.
    ///
    /// # Errors
    /// The refusal of the first that could not.
    pub(crate) fn try_effects(&mut self, because: Because, effects: &[Effect], leave_out: impl Fn(&Effect) -> bool) -> Result<(), Refusal> {
        self.enact_some(because, effects, leave_out)
    }

    fn enact(&mut self, because: Because, effects: &[Effect]) -> Result<(), Refusal> {
        self.enact_some(because, effects, |_| false)
    }

    fn enact_some(&mut self, because: Because, effects: &[Effect], leave_out: impl Fn(&Effect) -> bool) -> Result<(), Refusal> {
        let mut made = Made::default();
        for (index, effect) in effects.iter().enumerate() {
            made.0.push(self.world.next);
            if leave_out(effect) {
                continue;
            }
            let events = self
                .world
                .enact(&self.ctx, because, &made, effect)
                .map_err(|r| Refusal { field: format!("effects.{index}.{}", r.field), ..r })?;
            for event in events {
                self.record(event)?;
            }
        }
        Ok(())
    }
}
