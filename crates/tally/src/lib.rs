//! Counting, exact and explained. Pure functions over integers and fractions, usable on their own.
//!
//! So far the yes/no family (T01): rules that accept or reject one text. Every count returns the
//! outcome with the inequality it rests on, so that a person can check it with pen and paper.

mod ratio;
mod yes_no;

pub use ratio::Ratio;
pub use yes_no::{Count, Rule, UnknownRule, Verdict, quorum_met};

#[cfg(test)]
mod tests;
