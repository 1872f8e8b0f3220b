//! The invariants of the process specification, each a property test named after its number. Every
//! test also says how often it met what it looks for: a property that was never put to the test
//! fails.

pub mod aligning;
mod choosing;
mod circles;
mod consent;
mod governance;
mod hubs;
mod kernel;
mod lending;
mod objections;
mod stages;
mod structure;
mod theory;

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use super::play::{Game, Played, What, command, games};
use super::{Stage, hours, named};
use crate::kernel::Time;
use crate::practice::{Ballot, Consent, Counts, Ending};

/// In how many games each invariant is looked for; others with PROPTEST_CASES.
const GAMES: u32 = 256;

/// Plays many games to their end; `check` says how often it met what it looks for.
fn in_every_game(games: impl Strategy<Value = Game>, check: impl Fn(&Game, &Played) -> usize) {
    always(games, |game| check(&game, &game.play().until_over()));
}

fn in_any_game(check: impl Fn(&Game, &Played) -> usize) {
    in_every_game(games(), check);
}

/// The same cases in every run, others with TENSEGRITY_SEED.
pub(super) fn always<S: Strategy>(cases: S, check: impl Fn(S::Value) -> usize)
where
    S::Value: std::fmt::Debug,
{
    let seed = std::env::var("TENSEGRITY_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(7u64);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_be_bytes());
    let cases_wanted = std::env::var("PROPTEST_CASES").ok().and_then(|s| s.parse().ok()).unwrap_or(GAMES);
    let config = Config { cases: cases_wanted, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let met = Cell::new(0);
    let result = runner.run(&cases, |case| {
        met.set(met.get() + check(case));
        Ok(())
    });
    if let Err(e) = result {
        panic!("{e}");
    }
    assert!(met.get() > 0, "in no case was this put to the test");
}

/// One deciding step in which each member says one thing or nothing, and then all is left to the
/// clock: the smallest game, for laws that compare two of them.
#[derive(Clone, Debug)]
struct Sitting {
    silence: &'static str,
    quorum: &'static str,
    ballot: bool,
    /// By member: 0 to 3 stand for consent, concern, stand aside and objection, or for yes, no,
    /// abstain and no; 4 and more for silence.
    said: Vec<u8>,
    /// In which order they speak.
    order: Vec<usize>,
}

fn sittings() -> impl Strategy<Value = Sitting> {
    let silence = proptest::sample::select(vec!["explicit", "lazy", "lazy-with-quorum"]);
    let quorum = proptest::sample::select(vec!["1/4", "1/2", "2/3"]);
    let said = proptest::collection::vec(prop_oneof![5 => Just(0u8), 1 => Just(1), 1 => Just(2), 1 => Just(3), 2 => Just(4)], 1..7);
    (silence, quorum, any::<bool>(), said).prop_flat_map(|(silence, quorum, ballot, said)| {
        let order = Just((0..said.len()).collect::<Vec<_>>()).prop_shuffle();
        order.prop_map(move |order| Sitting { silence, quorum, ballot, said: said.clone(), order })
    })
}

/// Sittings of a consent round in which nobody objects.
fn calm() -> impl Strategy<Value = Sitting> {
    sittings().prop_map(|s| Sitting { ballot: false, said: s.said.iter().map(|c| if *c == 3 { 0 } else { *c }).collect(), ..s })
}

/// What came of a sitting.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Came {
    ending: Ending,
    counts: Counts,
    at: Time,
}

impl Sitting {
    fn step(&self) -> Value {
        if self.ballot {
            json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": self.quorum })
        } else {
            json!({ "kind": "consent", "lasts": "PT72H", "silence": self.silence, "quorum": self.quorum })
        }
    }

    /// The table when everybody has said what they say.
    fn held(&self) -> Stage {
        let mut stage = Stage::new(named("sitting", vec![self.step()]), self.said.len() as u64);
        for who in &self.order {
            let consent = [Consent::Consent, Consent::Concern, Consent::StandAside, Consent::Objection];
            let ballot = [Ballot::Yes, Ballot::No, Ballot::Abstain, Ballot::No];
            let said = self.said[*who] as usize;
            let Some(choice) = consent.get(said) else { continue };
            let what = if self.ballot { What::Vote(ballot[said]) } else { What::Answer(*choice) };
            let (by, command) = command(&stage, *who, what, *who).unwrap();
            stage.give(by, hours(1), command).unwrap();
        }
        stage
    }

    fn came(&self) -> Came {
        let mut stage = self.held();
        while stage.run().is_open() {
            let due = stage.world.due().expect("K14: what is open has a time");
            stage.tick(due);
        }
        let (at, outcome) = stage.run().outcome.clone().unwrap();
        Came { ending: outcome.ending, counts: outcome.counts, at }
    }

    /// Whether enough answered, by the specification's formula.
    fn quorate(&self, counts: &Counts) -> bool {
        quorate(counts, self.quorum, !self.ballot, !self.ballot && self.silence == "lazy-with-quorum")
    }
}

/// 1.4: `den·R ≥ num·|E'|` and at least one; who stands aside in a consent round is out of `E'`,
/// and with LazyWithQuorum the consents in words must reach it alone.
fn quorate(c: &Counts, quorum: &str, consent: bool, in_words: bool) -> bool {
    let (num, den) = quorum.split_once('/').unwrap();
    let (num, den): (u64, u64) = (num.parse().unwrap(), den.parse().unwrap());
    let aside = if consent { c.aside } else { 0 };
    let electorate = c.electorate - aside;
    let answered = c.agree + c.worry + c.against + c.aside - aside;
    let reached = |r: u64| den * r >= num * electorate;
    answered >= 1 && reached(answered) && (!in_words || reached(c.agree + c.worry))
}
