//! The only room with SQL in it. Two walls:
//!
//! - [`Record`]: ledgers as bytes, appended whole or not at all, and the texts beside them. Knows
//!   no practice. Two builders: [`Sqlite`] and [`Memory`], one contract suite for both.
//! - [`Private`]: accounts, sessions, links, outbox. Ordinary, erasable tables in the same file.

mod letters;
mod memory;
mod private;
mod record;
mod sqlite;

pub use letters::{Heard, Letter, Mail, MailChoice, Rhythm};
pub use memory::Memory;
pub use private::{Account, OneUse, Private, SessionRow, TokenRow};
pub use record::{Append, Aside, NetworkRow, Record, Sealed, StoreError};
pub use sqlite::Sqlite;

#[cfg(test)]
mod tests;
