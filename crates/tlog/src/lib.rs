//! The record as a transparency log: seals of texts, the hash tree of RFC 6962, inclusion and
//! consistency proofs, and signed checkpoints after the C2SP conventions `tlog-checkpoint` and
//! `signed-note`. Pure: no input, no output, no clock.

mod checkpoint;
mod note;
mod seal;
mod tree;

pub use checkpoint::Checkpoint;
pub use note::{NoteError, Signer, Verifier, open, sign};
pub use seal::{SALT_BYTES, seal};
pub use tree::{
    EMPTY_ROOT, Frontier, Hash, consistency_proof, inclusion_proof, leaf_hash, node_hash, root, verify_consistency, verify_inclusion,
};

#[cfg(test)]
mod tests;
