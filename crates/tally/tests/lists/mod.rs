//! Small elections by strict lists, of every shape.

use proptest::prelude::*;
use tally::{Ranked, RankedBallot};

/// Strict lists, cut short anywhere, over 2 to 5 options.
pub fn lists() -> impl Strategy<Value = Ranked> {
    (2..6usize).prop_flat_map(|options| {
        let list = (Just((0..options).collect::<Vec<_>>()).prop_shuffle(), 0..=options, 1..4u64);
        let ballot = list.prop_map(|(list, kept, count)| RankedBallot {
            count,
            groups: list.into_iter().take(kept).map(|c| vec![c]).collect(),
            no_opinion: Vec::new(),
        });
        proptest::collection::vec(ballot, 0..9).prop_map(move |ballots| Ranked {
            options,
            withdrawn: Vec::new(),
            ballots,
            ..Ranked::default()
        })
    })
}
