//! A ledger in the making: the state, the tree, and what is decided but not yet stored. The writer
//! of a network holds one; so does whoever builds a network in one go.

use domain::kernel::Draft;
use domain::{Command, Context, Entry, Event, Id, Meta, Refusal, Time, World, practice};
use store::{Append, Aside, Sealed};
use tlog::{Checkpoint, Frontier, Signer};

/// The state of a network and everything decided since the last append.
#[derive(Clone, Default)]
pub struct Ledger {
    pub world: World,
    /// The state before the entries that are not stored yet: from it the state is made again when a
    /// command is refused after some of it was recorded.
    stored: World,
    tree: Frontier,
    entries: Vec<(Vec<u8>, [u8; 32])>,
    texts: Vec<Sealed>,
    asides: Vec<Aside>,
    /// The network's key, from which the host's numbers for lots follow.
    secret: [u8; 32],
}

/// The batch that a command became.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub first: Id,
    pub last: Id,
    pub events: Vec<Event>,
}

/// Why a ledger cannot be opened. The network stops; nothing is guessed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("entry {pos} cannot be read by this version: {why}. The network stays closed; nothing was changed. Update tensegrity")]
    Unknown { pos: u64, why: String },
    #[error("entry {pos} stands where {expected} should")]
    Gap { pos: u64, expected: u64 },
    #[error("entry {pos} does not have the bytes it was written with")]
    Changed { pos: u64 },
}

impl Ledger {
    /// An empty ledger of a network with this key; lots are drawn from it.
    pub fn with_secret(secret: [u8; 32]) -> Ledger {
        Ledger { secret, ..Ledger::default() }
    }

    /// The secret it was made with: the network's own key.
    pub fn secret(&self) -> [u8; 32] {
        self.secret
    }

    /// Replays one stored entry. Nothing is derived again: the events are all there.
    ///
    /// # Errors
    /// An entry of a later version, a gap, or bytes that changed on the disk.
    pub fn replay(&mut self, pos: u64, bytes: &[u8], hash: &[u8; 32]) -> Result<(), OpenError> {
        let expected = self.world.next.0;
        if pos != expected {
            return Err(OpenError::Gap { pos, expected });
        }
        if tlog::leaf_hash(bytes) != *hash {
            return Err(OpenError::Changed { pos });
        }
        self.replay_unhashed(pos, bytes)?;
        self.tree.push(*hash);
        Ok(())
    }

    /// Replays the state alone: for measurements, and where the tree is checked elsewhere.
    pub fn replay_unhashed(&mut self, pos: u64, bytes: &[u8]) -> Result<(), OpenError> {
        let entry = Entry::decode(bytes).map_err(|why| OpenError::Unknown { pos, why })?;
        self.world.apply(&Meta { pos: Id(pos), at: entry.at, by: entry.by }, &entry.event);
        Ok(())
    }

    /// Tells the network the time; what is due happens, and the host gives what it owes to lots.
    pub fn tick(&mut self, now: Time) {
        self.tell_time(now);
        while let Some(command) = practice::owed(&self.world, &self.secret) {
            let now = now.max(self.world.at);
            if let Err(refusal) = self.decide(Context { actor: None, now }, &Command::Practice(command), Vec::new()) {
                tracing::error!(%refusal, "a lot could not be drawn");
                return;
            }
            self.tell_time(now);
        }
    }

    fn tell_time(&mut self, now: Time) {
        // mostly nothing is due, and then nothing is copied
        while self.world.due().is_some_and(|due| due <= now) {
            let draft = self.world.tick(now);
            if draft.events.is_empty() {
                return;
            }
            self.remember();
            self.write(draft);
        }
    }

    /// Decides a command and writes its batch, with the texts it brought.
    ///
    /// # Errors
    /// The refusal; nothing has changed.
    pub fn decide(&mut self, ctx: Context, command: &Command, texts: Vec<Sealed>) -> Result<Recorded, Refusal> {
        let acts = self.world.judge(ctx, command)?;
        self.remember();
        // in place: a copy for each command would have to copy whatever the command touches
        let mut draft = Draft::new(std::mem::take(&mut self.world), ctx);
        let recorded = draft.record_all(acts).and_then(|()| {
            let fits = !draft.events.iter().any(oversized);
            fits.then_some(()).ok_or_else(|| domain::kernel::refuse(domain::Code::Limit, "", "entry-too-long"))
        });
        if let Err(refusal) = recorded {
            self.world = self.made_again();
            return Err(refusal);
        }
        self.texts.extend(texts);
        Ok(self.write(draft))
    }

    /// Keeps the state before the first entry that is not stored.
    fn remember(&mut self) {
        if self.entries.is_empty() {
            self.stored = self.world.clone();
        }
    }

    /// The state after the last whole batch.
    fn made_again(&self) -> World {
        let mut world = self.stored.clone();
        for (bytes, _) in &self.entries {
            let entry = Entry::decode(bytes).expect("an entry that was just encoded");
            world.apply(&Meta { pos: world.next, at: entry.at, by: entry.by }, &entry.event);
        }
        world
    }

    /// Whether an account becomes a member by what is decided and not stored yet.
    pub fn links(&self, account: i64) -> bool {
        self.asides.iter().any(|a| matches!(a, Aside::Link { account: linked, .. } if *linked == account))
    }

    pub fn aside(&mut self, aside: Aside) {
        self.asides.push(aside);
    }

    fn write(&mut self, draft: Draft) -> Recorded {
        let last = Id(draft.world.next.0 - 1);
        let first = Id(draft.world.next.0 - draft.events.len() as u64);
        for event in &draft.events {
            let bytes = Entry::bytes_of(draft.ctx.now, draft.ctx.actor, (first, last), event);
            let hash = tlog::leaf_hash(&bytes);
            self.tree.push(hash);
            self.entries.push((bytes, hash));
        }
        self.world = draft.world;
        Recorded { first, last, events: draft.events }
    }

    pub fn is_clean(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes what is to be stored, with a signed checkpoint over all of it.
    pub fn take(&mut self, network: i64, seed: &[u8; 32]) -> Append {
        let entries = std::mem::take(&mut self.entries);
        let first = self.tree.size() - entries.len() as u64;
        self.stored = World::default();
        let checkpoint = Checkpoint { origin: origin_of(&self.world), size: self.tree.size(), root: self.tree.root() };
        Append {
            network,
            first,
            entries,
            texts: std::mem::take(&mut self.texts),
            checkpoint: checkpoint.sign(&signer_of(&self.world, seed)),
            asides: std::mem::take(&mut self.asides),
        }
    }
}

/// The name of a log in checkpoints and keys: bound to this log's random origin.
pub fn origin_of(world: &World) -> String {
    world.body.origin.map_or_else(|| "tensegrity".to_owned(), |origin| format!("tensegrity/{origin}"))
}

/// The signer of a log's checkpoints.
pub fn signer_of(world: &World, seed: &[u8; 32]) -> Signer {
    Signer::new(&origin_of(world), seed).expect("an origin has no blanks and no plus sign")
}

/// Only events that carry effects, a charter or a list as long as a network has voices can come near
/// the limit; the rest is not encoded twice.
fn oversized(event: &Event) -> bool {
    use domain::{body, charter};
    let large = matches!(
        event,
        Event::Body(body::Event::Founded { .. })
            | Event::Charter(charter::Event::BroughtIn { .. })
            | Event::Practice(
                practice::Event::Proposed(_)
                    | practice::Event::Amended { .. }
                    | practice::Event::ResolutionSuggested { .. }
                    | practice::Event::Reworded { .. }
            )
    );
    large && serde_json::to_vec(event).map_or(usize::MAX, |b| b.len()) > domain::kernel::ENTRY_BYTES_MAX - 200
}
