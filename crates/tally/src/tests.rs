//! T01 checked exhaustively for small electorates, against the definitions and the relations the
//! process specification names.

use crate::{Count, METHODS, Marks, Ratio, Rule, Settings, explain, quorum_met, read};

const TWO_THIRDS: Ratio = Ratio { num: 2, den: 3 };

const RULES: [Rule; 8] = [
    Rule::SimpleMajority,
    Rule::MajorityOfCast,
    Rule::AbsoluteMajority,
    Rule::OfVotes(TWO_THIRDS),
    Rule::OfElectorate(TWO_THIRDS),
    Rule::Unanimity,
    Rule::FullUnanimity,
    Rule::UnanimityMinus(1),
];

/// Every count with an electorate of up to nine.
fn counts() -> impl Iterator<Item = Count> {
    (0..=9u64).flat_map(|electorate| {
        (0..=electorate).flat_map(move |yes| {
            (0..=electorate - yes)
                .flat_map(move |no| (0..=electorate - yes - no).map(move |abstain| Count { yes, no, abstain, electorate }))
        })
    })
}

#[test]
fn every_rule_rises_with_yes_and_falls_with_no() {
    for rule in RULES {
        for c in counts().filter(|c| c.cast() < c.electorate) {
            let more_yes = Count { yes: c.yes + 1, ..c };
            let more_no = Count { no: c.no + 1, ..c };
            assert!(!rule.count(&c).passed || rule.count(&more_yes).passed, "{rule} {c:?}: one more yes defeats it");
            assert!(rule.count(&c).passed || !rule.count(&more_no).passed, "{rule} {c:?}: one more no carries it");
        }
    }
}

#[test]
fn abstention_matters_only_where_the_rule_counts_it() {
    for rule in RULES {
        let neutral = counts().all(|c| rule.count(&c).passed == rule.count(&Count { abstain: 0, ..c }).passed);
        let expected = rule != Rule::MajorityOfCast;
        assert_eq!(neutral, expected, "{rule}");
    }
}

#[test]
fn stronger_rules_imply_weaker_ones() {
    for c in counts() {
        let passes = |rule: Rule| rule.count(&c).passed;
        assert!(!passes(Rule::FullUnanimity) || passes(Rule::Unanimity), "{c:?}");
        assert!(!passes(Rule::Unanimity) || passes(Rule::SimpleMajority), "{c:?}");
        assert!(!passes(Rule::AbsoluteMajority) || passes(Rule::SimpleMajority), "{c:?}");
        assert!(!passes(Rule::OfVotes(TWO_THIRDS)) || passes(Rule::SimpleMajority), "{c:?}");
    }
}

#[test]
fn nobody_voting_carries_nothing() {
    for rule in RULES {
        for electorate in 0..=9 {
            assert!(!rule.count(&Count { electorate, ..Count::default() }).passed, "{rule} of {electorate}");
        }
    }
}

/// A no-voter can defeat a proposal by staying away under a turnout quorum, never under an
/// approval quorum.
#[test]
fn quorum_paradox() {
    let half = Ratio { num: 1, den: 2 };
    let outcome = |c: &Count| quorum_met(half, c.cast(), c.electorate) && Rule::SimpleMajority.count(c).passed;
    let with_no = Count { yes: 4, no: 1, abstain: 0, electorate: 10 };
    let without = Count { no: 0, ..with_no };
    assert!(outcome(&with_no) && !outcome(&without), "the paradox shows");
    for c in counts().filter(|c| c.no > 0) {
        let stays_away = Count { no: c.no - 1, ..c };
        let approval = |c: &Count| Rule::OfElectorate(TWO_THIRDS).count(c).passed;
        assert!(!approval(&c) || approval(&stays_away), "{c:?}");
    }
}

#[test]
fn an_empty_electorate_has_no_quorum() {
    assert!(!quorum_met(Ratio::ZERO, 0, 0));
    assert!(!quorum_met(Ratio::ZERO, 0, 5));
    assert!(quorum_met(Ratio::ZERO, 1, 5));
    assert!(!quorum_met(TWO_THIRDS, 15, 24));
    assert!(quorum_met(TWO_THIRDS, 16, 24));
    assert_eq!(TWO_THIRDS.needed_of(24), 16);
    assert_eq!(TWO_THIRDS.needed_of(25), 17);
}

#[test]
fn rules_and_ratios_are_read_as_they_are_written() {
    for rule in RULES {
        assert_eq!(rule.to_string().parse(), Ok(rule));
    }
    for bad in [
        "",
        "majority",
        "3/2-of-votes",
        "0/0-of-votes",
        "02/3-of-votes",
        "2/3",
        "unanimity-minus-",
        "unanimity-minus-+1",
        "2/1001-of-votes",
    ] {
        assert!(bad.parse::<Rule>().is_err(), "{bad}");
    }
}

#[test]
fn huge_electorates_do_not_overflow() {
    let c = Count { yes: u64::MAX / 3, no: u64::MAX / 3, abstain: 0, electorate: u64::MAX };
    for rule in RULES {
        let _ = rule.count(&c);
    }
    assert!(Rule::OfVotes(Ratio { num: 1, den: 2 }).count(&c).passed);
}

/// Every account of a count is made of sentences that are there, with everything put in.
#[test]
fn every_fact_has_its_sentence() {
    let election = |file: &str| read::read("ballots.csv", &mut file.as_bytes()).unwrap();
    let scores = election("a,b,c,d\n5,3,1,0\n4,4,0,2\n0,5,5,1\n1,,5,3\n2,2,2,2\n");
    let ranks = election("a,b,c,d\n1,2,3,4\n3,1,2,\n2,,1,3\n");
    let mut told = 0;
    for method in METHODS.iter().filter(|m| !m.spends()) {
        let settings = Settings { top: 5, dots: 20, credits: 100, ..Settings::default() };
        let election = if matches!(method.marks(), Marks::Places { .. }) { &ranks } else { &scores };
        let Ok(outcome) = method.count(election, &settings) else { continue };
        let text = explain(&outcome, &election.names);
        assert!(!text.contains(['{', '}']), "{}: {text}", method.name);
        let keys = |line: &str| line.trim().bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(!text.lines().any(keys), "{}: {text}", method.name);
        told += 1;
    }
    assert!(told > 8, "only {told} methods counted this file");
}
