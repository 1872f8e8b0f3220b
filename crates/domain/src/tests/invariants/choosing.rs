//! B3 to B6 of P18, and what of P11 an election rests on.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::Stage;
use super::super::choosing::{choosing, idea};
use super::{always, hours};
use crate::kernel::Id;
use crate::practice::{self, Command as Do, Mark, OptionArgs, Standing};

/// A contest: a method, how many stand, and a ballot for each of some people.
#[derive(Clone, Debug)]
struct Contest {
    method: &'static str,
    sealed: bool,
    options: u8,
    ballots: Vec<Vec<(u32, i64)>>,
}

const METHODS: [&str; 12] = [
    "plurality",
    "approval",
    "score",
    "star",
    "dots",
    "quadratic",
    "borda",
    "instant-runoff",
    "scottish-stv",
    "meek-stv",
    "schulze",
    "ranked-pairs",
];

fn contests() -> impl Strategy<Value = Contest> {
    let ballot = prop::collection::vec((0..5u32, -1..7i64), 0..5);
    (select(&METHODS[..]), any::<bool>(), 1..5u8, prop::collection::vec(ballot, 2..6))
        .prop_map(|(method, sealed, options, ballots)| Contest { method, sealed, options, ballots })
}

impl Contest {
    /// Up to the open ballot.
    fn open(&self) -> Stage {
        let mut s = Stage::new(choosing("ideas", self.method, 1, self.sealed), self.ballots.len() as u64);
        for n in 0..self.options {
            s.puts_forward(usize::from(n) % 2, 1, idea(50 + n)).unwrap();
        }
        s.tick(hours(49));
        s
    }

    /// Everybody gives their ballot, in this order; how many were taken.
    fn vote(&self, s: &mut Stage, order: impl Iterator<Item = usize>) -> usize {
        order.filter(|who| s.marks(*who, 50, &self.ballots[*who]).is_ok()).count()
    }
}

#[test]
fn b3_nothing_of_a_sealed_ballot_is_seen_before_it_is_counted() {
    always(contests(), |contest| {
        let mut s = contest.open();
        let taken = contest.vote(&mut s, 0..contest.ballots.len());
        if !contest.sealed || !s.run().is_open() || taken == 0 {
            return 0;
        }
        for viewer in s.people.clone() {
            let view = practice::run(&s.world, viewer, hours(51), s.run).unwrap();
            assert!(view.count.is_none());
            assert!(view.round.unwrap().responses.iter().all(|r| r.voice == viewer), "only one's own");
        }
        let hidden = practice::hidden_from(&s.world).expect("there are ballots");
        let ballot = |e: &practice::Event| matches!(e, practice::Event::Marked { .. });
        for (meta, event) in &s.log {
            if matches!(event, crate::Event::Practice(event) if ballot(event)) {
                assert!(meta.pos >= hidden && practice::hides(&s.world, event));
            }
        }
        1
    });
}

#[test]
fn b5_every_ballot_that_is_taken_can_be_counted_and_others_change_nothing() {
    always(contests(), |contest| {
        let mut s = contest.open();
        let mut met = 0;
        for who in 0..contest.ballots.len() {
            let before = s.world.next;
            match s.marks(who, 50, &contest.ballots[who]) {
                Ok(()) => assert!(!s.run().round().is_some_and(|r| r.options.is_empty())),
                Err(_) => {
                    met += 1;
                    assert_eq!(s.world.next, before);
                }
            }
        }
        s.tick(hours(200));
        if let Some(picked) = &s.run().picked {
            assert!(practice::count(&s.world, s.run()).is_some(), "what was taken is counted");
            assert!(picked.chosen.len() <= 1);
        }
        met
    });
}

#[test]
fn b6_the_order_in_which_ballots_come_decides_nothing() {
    always(contests(), |contest| {
        let (mut one, mut other) = (contest.open(), contest.open());
        contest.vote(&mut one, 0..contest.ballots.len());
        contest.vote(&mut other, (0..contest.ballots.len()).rev());
        one.tick(hours(200));
        other.tick(hours(200));
        assert_eq!(one.run().picked, other.run().picked);
        usize::from(one.run().picked.is_some())
    });
}

#[test]
fn rs1_nobody_is_chosen_who_did_not_say_that_they_stand() {
    let cases = (2..6u64, prop::collection::vec(any::<Option<bool>>(), 5), any::<u8>());
    always(cases, |(people, says, favourite)| {
        let mut s = Stage::new(choosing("people", "approval", 2, false), people);
        for who in 0..people as usize {
            let option = OptionArgs { person: Some(s.people[who]), ..idea(60 + who as u8) };
            s.puts_forward((who + 1) % people as usize, 1, option).unwrap();
        }
        for (who, said) in says.iter().enumerate().take(people as usize) {
            if let Some(accepts) = *said {
                s.act(who, 2, Do::Stand { run: s.run, option: who as u32, accepts }).unwrap();
            }
        }
        s.tick(hours(49));
        let favourite = u32::from(favourite) % people as u32;
        for who in 0..people as usize {
            s.marks(who, 50, &[(favourite, 1)]).ok();
        }
        s.tick(hours(200));
        let chosen: Vec<(Id, Standing)> = s.run().chosen().filter_map(|i| Some((i.option.person?, i.standing))).collect();
        assert!(chosen.iter().all(|(_, standing)| *standing == Standing::Stands));
        assert!(chosen.iter().all(|(person, _)| s.people.iter().position(|p| p == person).is_some_and(|who| says[who] == Some(true))));
        chosen.len()
    });
}

#[test]
fn rs3_nominations_are_seen_by_nobody_before_all_are_in() {
    always((2..6u64, 1..5usize), |(people, nominations)| {
        let mut s = Stage::new(choosing("people", "approval", 1, true), people);
        for n in 0..nominations.min(people as usize) {
            let option = OptionArgs { person: Some(s.people[n]), ..idea(60 + n as u8) };
            s.puts_forward((n + 1) % people as usize, 1, option).unwrap();
        }
        for viewer in s.people.clone() {
            let view = practice::run(&s.world, viewer, hours(2), s.run).unwrap();
            assert!(view.options.iter().all(|o| o.voice == Some(viewer)));
            assert_eq!(view.options.len() + view.options_hidden, nominations.min(people as usize));
        }
        s.tick(hours(25));
        let all = practice::run(&s.world, s.people[0], hours(26), s.run).unwrap();
        assert_eq!(all.options_hidden, 0);
        all.options.len()
    });
}

/// A mark is two numbers and no more.
#[test]
fn a_mark_is_written_as_option_and_number() {
    let mark = serde_json::to_value(Mark { option: 3, n: -2 }).unwrap();
    assert_eq!(mark, serde_json::json!({ "option": 3, "n": -2 }));
}
