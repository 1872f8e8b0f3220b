//! What the methods that transfer ballots share: who is still in, and how ties look back.

use crate::outcome::{Outcome, TieBreak};
use crate::{Choice, TieOrder};

/// Where an option stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Hopeful,
    Elected,
    Out,
}

/// To win one is taken that has more, to be eliminated one that has fewer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extreme {
    Most,
    Least,
}

/// Takes one of the tied: by the most recent earlier stage with a unique extreme among all of them
/// (stages are counted from one, the present one is the last), else by lot.
pub fn break_tie(out: &mut Outcome, history: &[Vec<i64>], tied: &[Choice], extreme: Extreme, ties: &TieOrder) -> Choice {
    if let [only] = tied {
        return *only;
    }
    for (stage, votes) in history.iter().enumerate().rev().skip(1) {
        let best = match extreme {
            Extreme::Most => tied.iter().map(|c| votes[*c]).max(),
            Extreme::Least => tied.iter().map(|c| votes[*c]).min(),
        };
        let mut there = tied.iter().filter(|c| Some(votes[**c]) == best);
        if let (Some(taken), None) = (there.next(), there.next()) {
            out.tie(tied, *taken, TieBreak::EarlierStage(stage as u32 + 1));
            return *taken;
        }
    }
    let taken = match extreme {
        Extreme::Most => ties.first(tied),
        Extreme::Least => ties.last(tied),
    };
    let taken = taken.expect("a tie is among somebody");
    out.tie(tied, taken, TieBreak::Lot);
    taken
}
