//! An open network: one writer thread with a mailbox, and a published snapshot anyone reads
//! without a lock. A yes is given only after the commit is durable.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use domain::kernel::refuse;
use domain::{Code, Command, Context, Event, Id, MemberId, Refusal, Time, World, practice};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::{Aside, NetworkRow, Record, StoreError};
use tokio::sync::{oneshot, watch};

use crate::clock::Clock;
use crate::ledger::{Ledger, OpenError, Recorded};
use crate::words::{Decoded, Texts, decode};

/// One consistent state.
pub struct Snapshot {
    pub world: World,
    pub checkpoint: String,
}

/// A running network.
pub struct Network {
    pub row: NetworkRow,
    pub texts: Texts,
    pub clock: Arc<dyn Clock>,
    pub record: Arc<dyn Record>,
    /// Which member an account is: once linked, for ever.
    members: RwLock<HashMap<i64, MemberId>>,
    snapshot: ArcSwap<Snapshot>,
    moved: watch::Sender<u64>,
    mailbox: Sender<Letter>,
}

/// What is asked of a network.
pub struct Submission {
    /// Nobody: founding, joining.
    pub by: Option<MemberId>,
    pub command: Value,
    /// Makes a repetition harmless: the same key gives the same answer.
    pub key: Option<String>,
    /// The account that becomes the member this command makes.
    pub account: Option<i64>,
}

/// Why a submission was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// Nothing was recorded.
    #[error("the record cannot be written right now: {0}")]
    Store(String),
    #[error("the network is closing")]
    Closed,
}

/// What lies in the mailbox.
enum Letter {
    Give(Box<Job>),
    /// The clock was moved: look at it now.
    LookAtTheClock(oneshot::Sender<()>),
}

struct Job {
    by: Option<MemberId>,
    decoded: Decoded,
    key: Option<(String, [u8; 32])>,
    account: Option<i64>,
    answer: oneshot::Sender<Result<Recorded, SubmitError>>,
}

/// A node was down if it was not seen alive for longer than this.
const OUTAGE_MS: i64 = 10 * 60_000;
/// At most this many commands are decided before they are committed together.
const GROUP_MAX: usize = 512;
/// An idempotency key has at most this many characters.
const KEY_CHARS_MAX: usize = 100;

/// What the writer does when the store fails. A server stops at once rather than go on in a state
/// it cannot vouch for; a test looks on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnStoreError {
    Abort,
    #[cfg_attr(not(test), expect(dead_code, reason = "only tests look on when a store fails"))]
    Answer,
}

impl Network {
    /// Replays a network and starts its writer.
    pub(crate) fn open(
        row: NetworkRow,
        record: Arc<dyn Record>,
        clock: Arc<dyn Clock>,
        on_error: OnStoreError,
        alive: Option<i64>,
    ) -> Result<Arc<Network>, crate::NodeError> {
        let mut ledger = Ledger::with_secret(row.seed);
        let mut failed: Option<OpenError> = None;
        let read = record.read(row.id, 0, &mut |pos, bytes, hash| {
            ledger.replay(pos, bytes, hash).map_err(|e| {
                let words = e.to_string();
                failed = Some(e);
                words
            })
        });
        if let Some(error) = failed {
            return Err(error.into());
        }
        read?;
        let mut checkpoint = row.checkpoint.clone();
        if let Some(from) = alive {
            tell_outage(&mut ledger, from, clock.now());
            if !ledger.is_clean() {
                let append = ledger.take(row.id, &row.seed);
                record.append(&append)?;
                checkpoint = append.checkpoint;
            }
        }
        let (mailbox, jobs) = channel();
        let snapshot = Snapshot { world: ledger.world.clone(), checkpoint };
        let network = Arc::new(Network {
            texts: Texts::new(row.id, record.clone()),
            row,
            clock,
            record,
            members: RwLock::default(),
            moved: watch::Sender::new(snapshot.world.next.0),
            snapshot: ArcSwap::from_pointee(snapshot),
            mailbox,
        });
        let weak = Arc::downgrade(&network);
        let name = format!("writer {}", network.row.slug);
        let writer = move || {
            // a panic in the writer ends the process: better to stop than to go on in an unknown state
            let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| write(&weak, &jobs, ledger, on_error)));
            if run.is_err() && on_error == OnStoreError::Abort {
                std::process::abort();
            }
        };
        std::thread::Builder::new().name(name).spawn(writer).expect("the system gives a thread");
        Ok(network)
    }

    /// The member that an account is here, former members included.
    ///
    /// # Errors
    /// The store's.
    pub fn member_of(&self, account: i64) -> Result<Option<MemberId>, StoreError> {
        if let Some(member) = self.members.read().expect("no panic while locked").get(&account) {
            return Ok(Some(*member));
        }
        let found = self.record.linked(self.row.id, account)?.map(Id);
        if let Some(member) = found {
            self.members.write().expect("no panic while locked").insert(account, member);
        }
        Ok(found)
    }

    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Hears the next position whenever the record moved.
    pub fn moves(&self) -> watch::Receiver<u64> {
        self.moved.subscribe()
    }

    /// Hands a command to the writer and waits until it is durable or refused.
    ///
    /// # Errors
    /// The refusal, or that nothing could be recorded.
    pub async fn submit(&self, submission: Submission) -> Result<Recorded, SubmitError> {
        self.post(submission)?.await.map_err(|_| SubmitError::Closed)?
    }

    /// [`Network::submit`] for threads that may wait.
    ///
    /// # Errors
    /// As [`Network::submit`].
    pub fn submit_blocking(&self, submission: Submission) -> Result<Recorded, SubmitError> {
        self.post(submission)?.blocking_recv().map_err(|_| SubmitError::Closed)?
    }

    fn post(&self, s: Submission) -> Result<oneshot::Receiver<Result<Recorded, SubmitError>>, SubmitError> {
        let key = match s.key {
            Some(key) if key.is_empty() || key.chars().count() > KEY_CHARS_MAX => {
                return Err(refuse(Code::Malformed, "idempotency-key", "key-length").with(KEY_CHARS_MAX).into());
            }
            Some(key) => Some((key, Sha256::digest(s.command.to_string()).into())),
            None => None,
        };
        let decoded = decode(s.command)?;
        self.changes_something(&decoded)?;
        let (answer, waiting) = oneshot::channel();
        let job = Job { by: s.by, decoded, key, account: s.account, answer };
        self.mailbox.send(Letter::Give(Box::new(job))).map_err(|_| SubmitError::Closed)?;
        Ok(waiting)
    }

    /// Tells the writer that the clock was moved, and waits until what is due has happened.
    pub async fn clock_moved(&self) {
        let (told, waiting) = oneshot::channel();
        if self.mailbox.send(Letter::LookAtTheClock(told)).is_ok() {
            waiting.await.ok();
        }
    }

    /// An amendment that changes nothing is refused here, where the words are known.
    fn changes_something(&self, decoded: &Decoded) -> Result<(), Refusal> {
        let snapshot = self.snapshot();
        let (run, field, title, text, effects) = match &decoded.command {
            Command::Practice(practice::Command::Amend { run, title, text, effects, .. }) => {
                (snapshot.world.practice.run(*run), "text", title, text, effects)
            }
            Command::Practice(practice::Command::Resolve {
                objection,
                by: practice::ResolutionKind::Amend { title, text, effects },
                ..
            }) => (snapshot.world.practice.run_of(*objection), "by.amend.text", title, text, effects),
            _ => return Ok(()),
        };
        let Some(current) = run.map(practice::Run::text) else { return Ok(()) };
        let same = |new: &domain::TextRef, old: &domain::TextRef| {
            let new = decoded.texts.iter().find(|t| t.seal == new.seal.0).map(|t| t.text.as_str());
            new == self.texts.words(&old.seal).as_deref()
        };
        if effects.is_none() && same(title, &current.title) && same(text, &current.text) {
            return Err(refuse(Code::Malformed, field, "text-unchanged"));
        }
        Ok(())
    }
}

/// Nobody loses time to speak because a server slept: deadlines that fell into the outage move.
fn tell_outage(ledger: &mut Ledger, alive: i64, now: Time) {
    let from = Time(alive.max(ledger.world.at.0));
    let missed = ledger.world.practice.moves_between(from, now);
    if now.0 - from.0 > OUTAGE_MS && missed {
        let command = Command::Practice(practice::Command::Outage { from, until: now });
        if let Err(refusal) = ledger.decide(Context { actor: None, now }, &command, Vec::new()) {
            tracing::error!(%refusal, "an outage could not be recorded");
        }
    }
}

fn write(network: &std::sync::Weak<Network>, letters: &Receiver<Letter>, mut ledger: Ledger, on_error: OnStoreError) {
    loop {
        let Some(clock) = network.upgrade().map(|n| n.clock.clone()) else { return };
        let wait = match ledger.world.due() {
            Some(due) => Duration::from_millis((due.0 - clock.now().0).clamp(0, 60_000) as u64),
            None => Duration::from_mins(1),
        };
        let (mut group, mut told) = (Vec::new(), Vec::new());
        let mut sort = |letter: Letter| match letter {
            Letter::Give(job) => group.push(*job),
            Letter::LookAtTheClock(sender) => told.push(sender),
        };
        match letters.recv_timeout(wait) {
            Ok(letter) => sort(letter),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        for letter in letters.try_iter().take(GROUP_MAX) {
            sort(letter);
        }
        let Some(network) = network.upgrade() else { return };
        ledger = commit(&network, ledger, group, on_error);
        for sender in told {
            let _ = sender.send(());
        }
    }
}

/// Decides a group on the next state, appends it whole, publishes, answers. A failed append drops
/// the next state; nothing of it was seen by anybody.
fn commit(network: &Network, ledger: Ledger, group: Vec<Job>, on_error: OnStoreError) -> Ledger {
    let mut next = ledger.clone();
    let now = network.clock.now().max(next.world.at);
    next.tick(now);
    let mut answers = Vec::with_capacity(group.len());
    let mut keys: Vec<(Option<MemberId>, String, [u8; 32], Recorded)> = Vec::new();
    for job in group {
        let Job { by, decoded, key, account, answer } = job;
        let result = decide(network, &mut next, Context { actor: by, now }, decoded, key, account, &mut keys);
        next.tick(now);
        answers.push((answer, result));
    }
    if next.is_clean() {
        answers.into_iter().for_each(|(answer, result)| drop(answer.send(result)));
        return next;
    }
    let append = next.take(network.row.id, &network.row.seed);
    match network.record.append(&append) {
        Ok(()) => {
            let moved = next.world.next.0;
            network.snapshot.store(Arc::new(Snapshot { world: next.world.clone(), checkpoint: append.checkpoint }));
            answers.into_iter().for_each(|(answer, result)| drop(answer.send(result)));
            network.moved.send_replace(moved);
            next
        }
        Err(error) => {
            tracing::error!(network = network.row.slug, %error, "the record could not be written");
            if on_error == OnStoreError::Abort {
                std::process::abort();
            }
            answers.into_iter().for_each(|(answer, _)| drop(answer.send(Err(SubmitError::Store(error.to_string())))));
            ledger
        }
    }
}

fn decide(
    network: &Network,
    next: &mut Ledger,
    ctx: Context,
    decoded: Decoded,
    key: Option<(String, [u8; 32])>,
    account: Option<i64>,
    keys: &mut Vec<(Option<MemberId>, String, [u8; 32], Recorded)>,
) -> Result<Recorded, SubmitError> {
    if let Some((key, digest)) = &key {
        let member = ctx.actor.map_or(u64::MAX >> 1, |m| m.0);
        let in_group = keys.iter().find(|(by, k, ..)| *by == ctx.actor && k == key).map(|(.., d, r)| (*d, r.clone()));
        let before = match in_group {
            Some(found) => Some(found),
            None => {
                let stored = network.record.answered(network.row.id, member, key).map_err(|e| SubmitError::Store(e.to_string()))?;
                stored.and_then(|(d, answer)| Some((d, recorded_from(&answer)?)))
            }
        };
        match before {
            Some((d, recorded)) if d == *digest => return Ok(recorded),
            Some(_) => return Err(refuse(Code::Duplicate, "idempotency-key", "key-reused").into()),
            None => {}
        }
    }
    if let Some(account) = account {
        let stored = network.record.linked(network.row.id, account).map_err(|e| SubmitError::Store(e.to_string()))?;
        if stored.is_some() || next.links(account) {
            return Err(refuse(Code::Duplicate, "", "already-member").into());
        }
    }
    let recorded = next.decide(ctx, &decoded.command, decoded.texts)?;
    if let Some((key, digest)) = key {
        let answer = format!("{} {}", recorded.first.0, recorded.last.0);
        let member = ctx.actor.map_or(u64::MAX >> 1, |m| m.0);
        next.aside(Aside::Answer { member, key: key.clone(), digest, at: ctx.now.0, answer });
        keys.push((ctx.actor, key, digest, recorded.clone()));
    }
    if let Some(account) = account {
        let born = recorded.events.iter().position(|e| matches!(e, Event::Body(domain::body::Event::Joined { .. })));
        if let Some(offset) = born {
            next.aside(Aside::Link { account, member: recorded.first.0 + offset as u64 });
        }
    }
    Ok(recorded)
}

fn recorded_from(answer: &str) -> Option<Recorded> {
    let (first, last) = answer.split_once(' ')?;
    Some(Recorded { first: Id(first.parse().ok()?), last: Id(last.parse().ok()?), events: Vec::new() })
}
