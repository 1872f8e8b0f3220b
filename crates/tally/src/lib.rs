//! Counting, exact and explained. Pure functions over integers and fractions, usable on their own.
//!
//! Every method returns an [`Outcome`]: who won, in whose case a lot decided, and a trace that a
//! person can follow with pen and paper ([`explain`]). A method is known by name and version, such
//! as `scottish-stv/1`, and never changes under its version. Ties are broken by one order that is
//! drawn before any count is seen ([`TieOrder`]). Without a ballot nothing is decided.
//!
//! Floating point occurs in one place, to sort candidates of the method of equal shares; what it
//! cannot tell apart for certain, integers decide.

mod amount;
pub mod budget;
mod contest;
pub mod delegation;
mod explain;
mod funding;
mod lots;
mod meek;
mod method;
pub mod nested;
mod outcome;
mod pairwise;
mod ranked_pairs;
mod ratio;
pub mod read;
mod scores;
mod stages;
mod stv;
mod yes_no;

pub use amount::Amount;
pub use budget::Budget;
pub use contest::{Choice, Malformed, Ranked, RankedBallot, TieOrder};
pub use explain::{ENGLISH, explain, explain_in};
pub use funding::{Bound, Matching, quadratic_funding};
pub use meek::meek_stv;
pub use method::{CannotCount, METHODS, Marks, Method, Settings, UnknownMethod};
pub use outcome::{Fact, Outcome, Stopped, TieBreak};
pub use pairwise::{Matrix, Strength, borda, condorcet, copeland, preferred, schulze};
pub use ranked_pairs::ranked_pairs;
pub use ratio::Ratio;
pub use scores::{ScoreBy, Scored, ScoredBallot, approval, dots, plurality, quadratic, score, star};
pub use stv::{instant_runoff, scottish_stv};
pub use yes_no::{Count, RULES, Rule, UnknownRule, Verdict, quorum_met};

#[cfg(test)]
mod tests;
