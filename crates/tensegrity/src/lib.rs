//! What the binary is made of, so that tests can use it too.

pub mod bounce;
pub mod cli;
pub mod client;
pub mod elections;
pub mod presets;
pub mod record;
pub mod serve;
pub mod stage;
