//! Dynamic Alignment (P08) and the advice process (P10).

use proptest::prelude::*;
use serde_json::json;

use super::super::choosing::idea;
use super::super::{FOUNDER, Stage, code, hours, named, text};
use super::always;
use crate::practice::{self, AdviceBecause, Choice, Command as Do, Ending, OptionArgs, ProposeArgs, Template, Treatment};
use crate::{Code, Command, Effect, agreement};

pub fn aligning(tolerance: &str) -> Template {
    named("aligning", vec![json!({ "kind": "align", "lasts": "PT72H", "quorum": "1/2", "tolerance": tolerance, "at_most": "P20D" })])
}

/// What somebody does about a point: aligned, a need, or the proposer rewords it.
#[derive(Clone, Copy, Debug)]
enum Move {
    Aligned(usize, u32),
    Needs(usize, u32),
    Reword(u32),
}

fn games() -> impl Strategy<Value = (u64, u32, bool, Vec<Move>)> {
    let moves = prop_oneof![
        4 => (0..4usize, 0..3u32).prop_map(|(who, point)| Move::Aligned(who, point)),
        2 => (0..4usize, 0..3u32).prop_map(|(who, point)| Move::Needs(who, point)),
        1 => (0..3u32).prop_map(Move::Reword),
    ];
    (2..5u64, 1..4u32, any::<bool>(), prop::collection::vec(moves, 0..30))
}

impl Stage {
    pub fn with_points(template: Template, people: u64, points: u32) -> Stage {
        let mut s = Stage::founded_with(template, people);
        let body = s.run;
        let because = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(crate::purpose::Command::Raise { body, words: text(5) })).unwrap();
        let run = s.world.next;
        let args = ProposeArgs {
            body,
            template: None,
            because,
            title: text(6),
            text: text(7),
            effects: vec![Effect::Agreement(agreement::Effect::Adopt { sunset: false })],
            // the third and those after it rest on the first
            options: (0..points)
                .map(|n| OptionArgs { rests_on: (n > 1).then_some(0).into_iter().collect(), ..idea(80 + n as u8) })
                .collect(),
            seats: None,
            budget: None,
            serves: Vec::new(),
            domain: None,
            owner: None,
            review: None,
            criterion: text(8),
            worth: None,
            money_short: false,
        };
        s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Propose(Box::new(args)))).unwrap();
        s.run = run;
        s
    }

    fn does(&mut self, step: Move, at: i64, n: u8) -> Result<(), crate::Refusal> {
        self.tick(hours(at));
        let run = self.run;
        let version = |s: &Stage, point: u32| s.run().points.get(point as usize).map_or(1, |p| p.versions.len() as u32);
        let (who, command) = match step {
            Move::Aligned(who, point) => {
                let who = who % self.people.len();
                (who, Do::Align { run, point, version: version(self, point), voice: self.people[who], need: None })
            }
            Move::Needs(who, point) => {
                let who = who % self.people.len();
                (who, Do::Align { run, point, version: version(self, point), voice: self.people[who], need: Some(text(100)) })
            }
            Move::Reword(point) => {
                let needs = self.run().points.get(point as usize).into_iter().flat_map(|p| p.open_needs()).map(|(id, ..)| id).collect();
                (0, Do::Reword { run, point, base: version(self, point), title: text(n), words: None, answers: needs })
            }
        };
        self.act(who, at, command)
    }
}

#[test]
fn da1_every_no_has_a_need() {
    always(games(), |(people, points, tolerant, moves)| {
        let mut s = Stage::with_points(aligning(if tolerant { "1/3" } else { "0/1" }), people, points);
        for (n, step) in moves.into_iter().enumerate() {
            s.does(step, 1 + n as i64, 120 + n as u8).ok();
        }
        let round = s.run().rounds.last().unwrap();
        let mut met = 0;
        for (voice, response) in &round.responses {
            let needs = s.run().points.iter().any(|p| p.answers.get(voice).is_some_and(|a| a.need.is_some()));
            assert_eq!(response.choice, if needs { Choice::Needs } else { Choice::Aligned });
            met += usize::from(needs);
        }
        met
    });
}

#[test]
fn da2_a_reworded_point_is_asked_about_again_and_no_other() {
    always(games(), |(people, points, _, moves)| {
        let mut s = Stage::with_points(aligning("0/1"), people, points);
        let mut met = 0;
        for (n, step) in moves.into_iter().enumerate() {
            let before: Vec<usize> = s.run().points.iter().map(|p| p.answers.len()).collect();
            let done = s.does(step, 1 + n as i64, 120 + n as u8);
            if let (Ok(()), Move::Reword(point)) = (done, step) {
                let after: Vec<usize> = s.run().points.iter().map(|p| p.answers.len()).collect();
                for (i, n) in after.iter().enumerate() {
                    let again = i == point as usize || s.run().points[i].rests_on.contains(&point);
                    assert_eq!(*n, if again { 0 } else { before[i] }, "{i} after {point} was reworded");
                }
                assert_eq!(s.run().round().unwrap().responses.len(), 0, "nobody has answered all points any more");
                met += 1;
            }
        }
        met
    });
}

#[test]
fn da3_adopted_only_where_every_point_is_aligned_and_open_needs_stay_with_it() {
    always(games(), |(people, points, tolerant, moves)| {
        let mut s = Stage::with_points(aligning(if tolerant { "1/3" } else { "0/1" }), people, points);
        for (n, step) in moves.into_iter().enumerate() {
            s.does(step, 1 + n as i64, 120 + n as u8).ok();
        }
        s.tick(hours(600));
        let ending = s.ending().expect("it ends by itself");
        let round = s.run().rounds.last().unwrap();
        let now = |p: &practice::Point| p.answers.values().filter(|a| a.need.is_some()).count() as u64;
        let within = |p: &practice::Point| if tolerant { 3 * now(p) <= round.electorate } else { now(p) == 0 };
        let enough = 2 * round.responses.len() as u64 >= round.electorate && !round.responses.is_empty();
        let expected = match (enough, s.run().points.iter().all(within)) {
            (false, _) => Ending::QuorumFailed,
            (true, true) => Ending::Adopted,
            (true, false) => Ending::NotAdopted,
        };
        assert_eq!(ending, expected);
        let open: usize = s.run().points.iter().map(|p| p.open_needs().count()).sum();
        if let Some((id, _)) = s.world.agreement.agreements.iter().next() {
            assert_eq!(agreement::agreement(&s.world, FOUNDER, *id).unwrap().concerns.len(), open);
        }
        usize::from(ending == Ending::Adopted)
    });
}

fn advising() -> Template {
    named("advising", vec![json!({ "kind": "advise", "lasts": "PT72H" })])
}

/// Who is asked and as what, who advises, which advice is answered how, and when it is decided.
type Counsel = (Vec<(usize, bool)>, Vec<usize>, Vec<Option<u8>>, bool, bool);

fn counsels() -> impl Strategy<Value = Counsel> {
    let asked = prop::collection::vec((1..5usize, any::<bool>()), 0..4);
    (asked, prop::collection::vec(1..5usize, 0..4), prop::collection::vec(any::<Option<u8>>(), 4), any::<bool>(), any::<bool>())
}

fn counsel(s: &mut Stage, (asked, advise, treat, late, reason): &Counsel) -> Result<(), crate::Refusal> {
    let run = s.run;
    for (who, affected) in asked {
        let because = if *affected { AdviceBecause::Affected } else { AdviceBecause::Expert };
        s.act(0, 1, Do::SeekAdvice { run, member: s.people[*who], because }).ok();
    }
    for who in advise {
        s.act(*who, 2, Do::Advise { run, words: text(90) }).unwrap();
    }
    let advice: Vec<_> = s.run().advice.iter().map(|a| a.said.id).collect();
    for (advice, treated) in advice.into_iter().zip(treat) {
        let Some(n) = treated else { continue };
        let treatment = [Treatment::Taken, Treatment::Partly, Treatment::NotTaken][usize::from(*n) % 3];
        s.act(0, 3, Do::TreatAdvice { run, advice, treatment, words: text(91) }).unwrap();
    }
    s.act(0, if *late { 80 } else { 4 }, Do::Decide { run, without: reason.then(|| text(92)) })
}

#[test]
fn ad1_no_number_of_voices_decides_for_the_one_who_asked() {
    always(counsels(), |case| {
        let mut s = Stage::new(advising(), 5);
        let mut other = Stage::new(advising(), 5);
        let flipped = (case.0.clone(), case.1.clone(), case.2.iter().map(|t| t.map(|n| n.wrapping_add(1))).collect(), case.3, case.4);
        let (one, two) = (counsel(&mut s, &case).is_ok(), counsel(&mut other, &flipped).is_ok());
        assert_eq!(one, two, "what becomes of an advice is the decider's");
        assert_eq!(s.ending(), other.ending());
        usize::from(one && !case.1.is_empty())
    });
}

#[test]
fn ad2_both_kinds_are_asked_or_a_reason_is_given() {
    always(counsels(), |case| {
        let mut s = Stage::new(advising(), 5);
        let decided = counsel(&mut s, &case);
        let kinds: Vec<AdviceBecause> = s.run().asked.values().copied().collect();
        if decided.is_ok() {
            assert!(!kinds.is_empty());
            assert!(case.4 || (kinds.contains(&AdviceBecause::Affected) && kinds.contains(&AdviceBecause::Expert)));
        }
        usize::from(decided.is_ok())
    });
}

#[test]
fn ad3_every_advice_is_answered_before_it_is_decided() {
    always(counsels(), |case| {
        let mut s = Stage::new(advising(), 5);
        let decided = counsel(&mut s, &case);
        let open = s.run().advice.iter().filter(|a| a.treated.is_none()).count();
        if decided.is_ok() {
            assert_eq!(open, 0);
            let asked = s.run().to_advise().count();
            assert!(asked == 0 || case.3, "who was asked has answered or had the time");
        }
        open
    });
}

#[test]
fn ad4_whoever_decides_answers_for_it() {
    always(counsels(), |case| {
        let mut s = Stage::new(advising(), 5);
        if counsel(&mut s, &case).is_err() {
            assert_eq!(code(s.act(1, 5, Do::Decide { run: s.run, without: Some(text(1)) })), Code::NotEligible);
            return 0;
        }
        assert_eq!(s.ending(), Some(Ending::Adopted));
        let (_, agreement) = s.world.agreement.agreements.iter().next().unwrap();
        assert_eq!(agreement.owner, FOUNDER);
        1
    });
}
