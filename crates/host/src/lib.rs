//! Running networks: the ledger in the making, one writer per network, published snapshots, the
//! clock, sign-in and mail. Knows the domain's commands and the store's bytes; knows no page.

mod accounts;
mod clock;
mod export;
mod ledger;
mod mail;
mod network;
mod node;
mod verify;
mod words;

pub use accounts::{AnswerLink, AskLink, Asked, SaidLink, Session, SignInLink, clean_address};
pub use clock::{Clock, Manual, Shifted, System};
pub use export::{ExportError, TextsFor, export, export_stored};
pub use ledger::{Ledger, OpenError, Recorded, origin_of, signer_of};
pub use mail::{Smtp, mail_loop};
pub use network::{Network, Snapshot, Submission, SubmitError};
pub use node::{ALIVE_EVERY_MS, Node, NodeError};
pub use store::{Heard, Letter, MailChoice, Rhythm, StoreError};
pub use verify::{Fault, Report, verify};
pub use words::{Decoded, Texts, decode, seal_words};

/// 32 random bytes from the operating system.
pub fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests;
