//! The laws of lent votes, each a property test named after its number in the process specification.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tally::delegation::{Lend, Lent, resolve};

type Graph = (Vec<Option<u32>>, Vec<bool>, Vec<bool>);

fn graphs() -> impl Strategy<Value = Graph> {
    (1..12usize).prop_flat_map(|n| {
        let out = proptest::collection::vec(proptest::option::weighted(0.8, 0..n as u32), n);
        (out, proptest::collection::vec(proptest::bool::weighted(0.3), n), proptest::collection::vec(proptest::bool::weighted(0.9), n))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn ld1_every_vote_is_carried_once_or_unheard(graph in graphs()) {
        let (out, votes, eligible) = graph;
        let resolved = resolve(&out, &votes, &eligible);
        let all = eligible.iter().filter(|e| **e).count() as u64;
        prop_assert_eq!(resolved.weight.iter().sum::<u64>() + resolved.unheard, all);
    }

    #[test]
    fn ld4_both_ways_of_resolving_agree(graph in graphs()) {
        let (out, votes, eligible) = graph;
        let resolved = resolve(&out, &votes, &eligible);
        // the other way round: from each direct voter to those who lend to them, and so on
        let mut weight = vec![0; out.len()];
        for voter in (0..out.len()).filter(|v| votes[*v] && eligible[*v]) {
            let (mut seen, mut next) = (BTreeSet::from([voter]), vec![voter]);
            while let Some(at) = next.pop() {
                for (truster, lent) in out.iter().enumerate() {
                    if *lent == Some(at as u32) && eligible[truster] && !votes[truster] && seen.insert(truster) {
                        next.push(truster);
                    }
                }
            }
            weight[voter] = seen.len() as u64;
        }
        prop_assert_eq!(resolved.weight, weight);
    }

    #[test]
    fn ld2_a_direct_vote_takes_a_member_and_who_came_through_them(graph in graphs(), who in 0..12usize) {
        let (out, mut votes, eligible) = graph;
        let who = who % out.len();
        let before = resolve(&out, &votes, &eligible);
        let was = before.representative[who];
        votes[who] = eligible[who];
        let after = resolve(&out, &votes, &eligible);
        if let (true, Some(was)) = (eligible[who], was.filter(|r| *r as usize != who)) {
            prop_assert!(after.weight[was as usize] + after.weight[who] == before.weight[was as usize]);
        }
    }
}

#[test]
fn ld3_a_circle_counts_for_nobody_until_somebody_in_it_votes() {
    let out = [Some(1), Some(2), Some(0)];
    let all = [true; 3];
    assert_eq!(resolve(&out, &[false; 3], &all).unheard, 3);
    assert_eq!(resolve(&out, &[false, true, false], &all).weight, [0, 3, 0]);
}

#[test]
fn ld5_the_most_specific_delegation_counts() {
    let lent = Lent { on_item: None, on_topic: Some(Lend::To(2)), in_network: Some(Lend::To(3)) };
    assert_eq!(lent.applies(), Some(2));
    assert_eq!(Lent { on_item: Some(Lend::Nobody), ..lent }.applies(), None);
    assert_eq!(Lent { on_topic: None, ..lent }.applies(), Some(3));
    assert_eq!(Lent::default().applies(), None);
}

#[test]
fn ld7_whoever_left_breaks_the_chain() {
    let resolved = resolve(&[Some(1), Some(2), None], &[false, false, true], &[true, false, true]);
    assert_eq!((resolved.weight, resolved.unheard), (vec![0, 0, 1], 1));
}
