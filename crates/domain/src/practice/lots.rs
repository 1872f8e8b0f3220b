//! The order that breaks ties, drawn before any ballot is seen (1.7 of the process specification).
//!
//! The host commits to a number when a choice is announced and reveals it when its options are fixed;
//! members may add numbers of their own in between. Nobody alone can bend the order: the host did not
//! know the options and the members' numbers, the members did not know the host's. Without the reveal
//! there is no ballot. The number follows from the secret key of the network, so that a host that
//! starts again reveals the same one.

use sha2::{Digest, Sha256};

use super::run::{Onward, Run};
use super::{Command, rules};
use crate::kernel::{Code, List, MemberId, Refusal, RunId, refuse};
use crate::{Seal, World};

/// Members add at most this many numbers to one lot.
pub const NUMBERS_MAX: usize = 50;

/// The draw of one run.
#[derive(Clone, Default)]
pub struct Lot {
    pub commitment: Option<Seal>,
    /// What members added, and who.
    pub added: List<(MemberId, Seal)>,
    pub nonce: Option<Seal>,
}

/// The host's number for a draw of a run: one that was revealed is not used again.
pub fn nonce_of(secret: &[u8; 32], run: &Run) -> Seal {
    let draw = run.sent_back.len() as u64;
    hash("tensegrity/lot/1\n", &[secret, &run.id.0.to_be_bytes(), &draw.to_be_bytes()])
}

/// What the host commits to.
pub fn commitment_of(nonce: &Seal) -> Seal {
    hash("tensegrity/lot-commitment/1\n", &[&nonce.0])
}

fn hash(domain: &str, parts: &[&[u8]]) -> Seal {
    let mut hash = Sha256::new();
    hash.update(domain.as_bytes());
    parts.iter().for_each(|part| hash.update(part));
    Seal(hash.finalize().into())
}

/// What the host owes next: a commitment, or what it committed to. Nothing, mostly.
pub fn owed(world: &World, secret: &[u8; 32]) -> Option<Command> {
    let run = world.practice.owing.iter().find_map(|id| world.practice.run(*id))?;
    let nonce = nonce_of(secret, run);
    Some(match run.lot.commitment {
        None => Command::CommitLot { run: run.id, commitment: commitment_of(&nonce) },
        Some(_) => Command::RevealLot { run: run.id, nonce },
    })
}

/// Whether the host owes this run something.
pub(super) fn owes(run: &Run) -> bool {
    let waits = run.stage.over == Some(Onward::Draw) && run.lot.nonce.is_none();
    run.is_open() && run.template.chooses().is_some() && (run.lot.commitment.is_none() || waits)
}

pub(super) fn may_commit(world: &World, actor: Option<MemberId>, run: RunId) -> Result<(), Refusal> {
    let run = by_host(world, actor, run)?;
    if run.lot.commitment.is_some() { Err(refuse(Code::Duplicate, "run", "lot-committed")) } else { Ok(()) }
}

pub(super) fn may_reveal(world: &World, actor: Option<MemberId>, run: RunId, nonce: &Seal) -> Result<(), Refusal> {
    let run = by_host(world, actor, run)?;
    if run.stage.over != Some(Onward::Draw) || run.lot.nonce.is_some() {
        return Err(refuse(Code::WrongState, "run", "lot-not-now"));
    }
    if run.lot.commitment == Some(commitment_of(nonce)) { Ok(()) } else { Err(refuse(Code::Malformed, "nonce", "lot-other")) }
}

fn by_host(world: &World, actor: Option<MemberId>, run: RunId) -> Result<&Run, Refusal> {
    if actor.is_some() {
        return Err(refuse(Code::NotEligible, "", "outage-by-host"));
    }
    let run = rules::open_run(world, run)?;
    if run.template.chooses().is_some() { Ok(run) } else { Err(refuse(Code::WrongState, "run", "lot-not-now")) }
}

/// Anybody who takes part, between the commitment and the reveal.
pub(super) fn may_add(world: &World, actor: MemberId, run: RunId) -> Result<(), Refusal> {
    let run = rules::in_step(world, run, &["clarify", "react", "amend", "gather"])?;
    rules::takes_part(world, run, actor)?;
    if run.lot.commitment.is_none() || run.lot.nonce.is_some() {
        return Err(refuse(Code::WrongState, "run", "lot-not-now"));
    }
    if run.lot.added.len() >= NUMBERS_MAX { Err(refuse(Code::Limit, "run", "contributions-count").with(NUMBERS_MAX)) } else { Ok(()) }
}

/// The tie order, best first: ascending hashes of the seed with each option.
pub(super) fn order(run: &Run, options: &[u32]) -> Vec<u32> {
    let nonce = run.lot.nonce.unwrap_or(Seal([0; 32]));
    let mut root = Sha256::new();
    for option in options {
        root.update(option.to_be_bytes());
        if let Some(item) = run.items.get(*option as usize) {
            root.update(item.option.title.seal.0);
        }
    }
    run.lot.added.iter().for_each(|(_, number)| root.update(number.0));
    let root: [u8; 32] = root.finalize().into();
    let seed = hash("tensegrity/tie-order/1\n", &[&run.id.0.to_be_bytes(), &root, &nonce.0]);
    let mut order: Vec<(Seal, u32)> = options.iter().map(|o| (hash("", &[&seed.0, &o.to_be_bytes()]), *o)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, option)| option).collect()
}
