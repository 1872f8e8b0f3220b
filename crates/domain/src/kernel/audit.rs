//! The audit of a batch: was every event in it legal before it happened? The command that must
//! have made the first event is given again to the state before it; the batch is true only if the
//! very same events come out. One set of rules decides and judges, so the two cannot drift apart.

use super::{Context, Draft, Entry, Id};
use crate::{Event, World};

/// Why an entry cannot be what the rules allowed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    pub at: Id,
    pub what: String,
}

/// Checks one batch against the state before it and returns the state after it.
///
/// # Errors
/// A finding naming the first entry that the rules would not have written there.
pub fn audit_batch(world: &World, batch: &[Entry]) -> Result<World, Finding> {
    let first = world.next;
    let find = |at: u64, what: &str| Finding { at: Id(first.0 + at), what: what.to_owned() };
    let Some(head) = batch.first() else { return Err(find(0, "an empty batch")) };
    let last = Id(first.0 + batch.len() as u64 - 1);
    for (i, entry) in batch.iter().enumerate() {
        let i = i as u64;
        if entry.cmd != first || entry.last != last {
            return Err(find(i, "the entry names another batch than the one it stands in"));
        }
        if entry.at != head.at || entry.by != head.by {
            return Err(find(i, "time or actor differ inside one batch"));
        }
    }
    if head.at < world.at {
        return Err(find(0, "the entry is older than the one before it"));
    }
    let ctx = Context { actor: head.by, now: head.at };
    let expected = expected_events(world, ctx, &head.event).map_err(|what| find(0, &what))?;
    for (i, entry) in batch.iter().enumerate() {
        if expected.events.get(i) != Some(&entry.event) {
            return Err(find(i as u64, "the rules do not lead to this event here"));
        }
    }
    if expected.events.len() != batch.len() {
        return Err(find(batch.len() as u64 - 1, "the batch ends before all its consequences are recorded"));
    }
    Ok(expected.world)
}

fn expected_events(world: &World, ctx: Context, head: &Event) -> Result<Draft, String> {
    match world.retrace(head) {
        Some(command) => {
            // an outage is told before the clock: it moves the deadlines that fell into it
            let outage = matches!(head, Event::Practice(crate::practice::Event::Outage { .. }));
            if !outage && !world.tick(ctx.now).events.is_empty() {
                return Err("the clock was not told before this act".to_owned());
            }
            world.decide(ctx, &command).map_err(|refusal| format!("the act would have been refused: {refusal}"))
        }
        None if ctx.actor.is_none() => {
            let ticked = world.tick(ctx.now);
            if ticked.events.is_empty() { Err("nothing was due".to_owned()) } else { Ok(ticked) }
        }
        None => Err("no member can make this event by an act of their own".to_owned()),
    }
}
