//! C1–C14 of the consent round, and AG1 and AG2 of the agreements that come of it.

use proptest::prelude::*;

use super::super::play::games;
use super::super::{FOUNDER, hours};
use super::{Sitting, always, calm, in_any_game, in_every_game, sittings};
use crate::agreement::{self, Standing};
use crate::kernel::{Context, Id, Span};
use crate::practice::{self, ConsentRule, Ending, ObjectionState, Outcome, Round, Run, Step};
use crate::{Command, Event, World};

/// A round adopted by consent: its run, its last round, its rule and its outcome.
fn adopted_by_consent(run: &Run) -> Option<(&Round, &ConsentRule, &Outcome)> {
    let (_, outcome) = run.outcome.as_ref().filter(|(_, o)| o.adopted())?;
    let round = run.rounds.last()?;
    match &run.template.step[round.step] {
        Step::Consent(rule) => Some((round, rule, outcome)),
        _ => None,
    }
}

#[test]
fn c1_nothing_is_adopted_over_an_open_objection() {
    in_any_game(|_, played| {
        let mut objected = 0;
        played.retold(|world, _, event| {
            let Event::Practice(practice::Event::Concluded { run, outcome }) = event else { return };
            let run = world.practice.run(*run).unwrap();
            let answered_by_consent = matches!(run.step(), Step::Consent(_));
            if outcome.adopted() && answered_by_consent {
                use ObjectionState::{NotValid, NothingRemains, OrphanLapsed, Resolved, Withdrawn};
                let closed = |s: ObjectionState| matches!(s, NotValid | NothingRemains | OrphanLapsed | Resolved { .. } | Withdrawn);
                assert!(run.objections.values().all(|o| closed(o.state)));
                objected += usize::from(!run.objections.is_empty());
            }
        });
        objected
    });
}

#[test]
fn c2_every_counted_answer_was_given_to_the_text_that_was_adopted() {
    in_any_game(|_, played| {
        let run = played.stage.run();
        let Some((round, _, outcome)) = adopted_by_consent(run) else { return 0 };
        for response in round.responses.values() {
            let Event::Practice(practice::Event::Responded { text, .. }) = &played.stage.log[response.id.0 as usize].1 else {
                panic!("the answer is on the record")
            };
            assert_eq!(*text, outcome.text);
        }
        assert_eq!(run.text().text.seal, outcome.text);
        round.responses.len()
    });
}

#[test]
fn c3_concerns_delay_nothing_and_stay_with_the_agreement() {
    always(calm(), |sitting| {
        let worried = Sitting { said: sitting.said.iter().map(|c| if *c == 0 { 1 } else { *c }).collect(), ..sitting.clone() };
        let (plain, came) = (sitting.came(), worried.came());
        assert_eq!((plain.ending, plain.at), (came.ending, came.at));
        let mut stage = worried.held();
        stage.tick(hours(73));
        let Some((id, _)) = stage.world.agreement.agreements.iter().next() else { return 0 };
        let concerns = agreement::agreement(&stage.world, FOUNDER, *id).unwrap().concerns;
        assert_eq!(concerns.len(), worried.said.iter().filter(|c| **c == 1).count());
        concerns.len()
    });
}

#[test]
fn c4_the_order_of_answers_changes_nothing() {
    always(sittings(), |sitting| {
        let sorted = Sitting { order: (0..sitting.said.len()).collect(), ..sitting.clone() };
        let (one, other) = (sitting.came(), sorted.came());
        assert_eq!((one.ending, one.counts), (other.ending, other.counts));
        usize::from(sitting.order != sorted.order)
    });
}

#[test]
fn c5_an_objection_never_makes_adoption_earlier() {
    always((calm(), any::<prop::sample::Index>()), |(sitting, who)| {
        let mut objected = sitting.clone();
        objected.said[who.index(sitting.said.len())] = 3;
        let when = |s: &Sitting| Some(s.came()).filter(|c| c.ending == Ending::Adopted).map(|c| c.at);
        match (when(&sitting), when(&objected)) {
            (Some(without), Some(with)) => assert!(without <= with),
            (None, Some(with)) => {
                // only an answer that makes the quorum or ends a silence can help, never the objection itself
                let mut consented = sitting.clone();
                consented.said[who.index(sitting.said.len())] = 0;
                assert!(when(&consented).is_some_and(|at| at <= with), "the objection helped");
            }
            (_, None) => {}
        }
        1
    });
}

#[test]
fn c6_silence_counts_only_where_the_rule_says_so_and_after_notice() {
    in_any_game(|game, played| {
        let run = played.stage.run();
        let Some((round, rule, outcome)) = adopted_by_consent(run) else { return 0 };
        if outcome.counts.silent == 0 {
            return 0;
        }
        let (at, _) = run.outcome.as_ref().unwrap();
        assert_ne!(game.silence, "explicit");
        assert!(*at >= round.opened + rule.lasts && rule.notice <= rule.lasts, "the silent had their time");
        1
    });
}

#[test]
fn c7_what_is_adopted_has_a_reason_an_owner_a_criterion_and_a_review_to_come() {
    in_any_game(|_, played| {
        let mut met = 0;
        for (meta, event) in &played.stage.log {
            let Event::Agreement(agreement::Event::Adopted { run, owner, review, .. }) = event else { continue };
            let world = &played.stage.world;
            let run = world.practice.run(*run).unwrap();
            assert!(world.purpose.tensions.contains_key(&run.because));
            assert!(world.body.people.contains_key(owner));
            assert!(run.criterion.chars > 0 && *review > meta.at);
            met += 1;
        }
        met
    });
}

#[test]
fn c8_a_changed_text_is_asked_about_afresh_and_stands_for_a_while() {
    in_any_game(|_, played| {
        let mut met = 0;
        let runs: Vec<&Run> = played.runs().collect();
        for pair in runs.windows(2).filter(|w| w[1].rounds.len() > w[0].rounds.len()) {
            let round = pair[1].rounds.last().unwrap();
            assert!(round.responses.values().all(|r| r.at >= round.opened), "an earlier answer was carried over");
        }
        let run = played.stage.run();
        if let Some((round, rule, _)) = adopted_by_consent(run) {
            assert_eq!(round.version as usize, run.versions.len(), "adopted is what was asked about last");
            let changed = run.rounds.front().is_some_and(|first| first.version < round.version);
            if changed && rule.silence != practice::Silence::Explicit {
                assert!(run.outcome.as_ref().unwrap().0 >= round.opened + rule.reconsider);
                met += 1;
            }
        }
        met
    });
}

#[test]
fn c9_the_proposer_does_not_open_the_testing_of_an_objection() {
    in_any_game(|_, played| {
        let mut met = 0;
        played.retold(|world, meta, event| {
            if let Event::Practice(practice::Event::Taken { objection, .. }) = event {
                assert_ne!(Some(world.practice.run_of(*objection).unwrap().proposer), meta.by);
                met += 1;
            }
        });
        met
    });
}

#[test]
fn c10_rounds_are_bounded() {
    in_any_game(|_, played| {
        let run = played.stage.run();
        let Some(rule) = run.template.consent() else { return 0 };
        let entries = run.rounds.iter().filter(|r| matches!(run.template.step[r.step], Step::Consent(_))).count();
        assert!(entries as u32 <= rule.on_objection.integrate + 1);
        usize::from(entries > 1)
    });
}

#[test]
fn c11_who_only_watches_changes_nothing() {
    in_any_game(|_, played| {
        let mut met = 0;
        for moment in &played.moments {
            let run = moment.before.practice.run(played.stage.run).unwrap();
            let strangers = [None, Some(Id(999_999))];
            let left = played.stage.people.iter().filter(|p| moment.before.body.active(**p).is_err()).map(|p| Some(*p));
            let about_the_round = matches!(moment.command, Command::Practice(_));
            for by in strangers.into_iter().chain(left).filter(|_| about_the_round && run.is_open()) {
                let result = moment.before.decide(Context { actor: by, now: moment.at }, &moment.command);
                assert!(result.is_err(), "{by:?} did {:?}", moment.command);
                met += 1;
            }
        }
        met
    });
}

#[test]
fn c12_one_more_consent_helps_only_the_quorum() {
    always(sittings(), |sitting| {
        let mut more = sitting.clone();
        more.order.push(more.said.len());
        more.said.push(0);
        let (came, with) = (sitting.came(), more.came());
        if sitting.ballot {
            return 0;
        }
        if came.ending == Ending::Adopted {
            assert_eq!(with.ending, Ending::Adopted);
        } else if with.ending == Ending::Adopted {
            assert!(!sitting.quorate(&came.counts), "it was not the quorum that was missing: {came:?}");
        }
        1
    });
}

#[test]
fn c13_no_objection_disappears() {
    in_any_game(|_, played| {
        let runs: Vec<&Run> = played.runs().collect();
        for pair in runs.windows(2) {
            for (id, before) in &pair[0].objections {
                let after = pair[1].objections.get(id).expect("an objection is kept for ever");
                assert!(before.path.iter().eq(after.path.iter().take(before.path.len())), "its way is not rewritten");
            }
        }
        let run = played.stage.run();
        let view = practice::run(&played.stage.world, FOUNDER, played.stage.world.at, run.id).unwrap();
        assert_eq!(view.objections.len(), run.objections.len(), "all of them are shown, the lapsed ones too");
        runs.last().map_or(0, |run| run.objections.len())
    });
}

#[test]
fn c14_the_clock_alone_ends_every_round() {
    in_every_game(games(), |_, played| {
        assert!(!played.stage.run().is_open());
        1
    });
}

/// The agreements a world holds to be in force.
fn in_force(world: &World) -> impl Iterator<Item = (&Id, &agreement::Decision)> {
    world.agreement.agreements.iter().filter(|(_, a)| a.in_force())
}

#[test]
fn ag1_one_version_of_an_agreement_is_in_force_at_most() {
    always((games(), 0..4usize), |(game, again)| {
        let mut played = game.play().until_over();
        let mut met = 0;
        // the agreement is superseded, if there is one, and the new one again
        for _ in 0..again {
            let Some((old, _)) = in_force(&played.stage.world).next() else { break };
            let old = *old;
            if !played.stage.supersede(old) {
                break;
            }
            let stage = &played.stage;
            let of: Vec<_> = in_force(&stage.world).filter(|(id, _)| **id == old).collect();
            assert!(of.is_empty(), "the old version is still in force");
            let successor = stage.world.agreement.agreements[&old].superseded_by.expect("it leads to its successor");
            assert_eq!(stage.world.agreement.agreements[&successor].supersedes, Some(old));
            assert_eq!(in_force(&stage.world).count(), 1);
            met += 1;
        }
        met
    });
}

#[test]
fn ag2_what_binds_has_a_review_to_come_or_is_marked_overdue() {
    in_any_game(|_, played| {
        let mut met = 0;
        let mut world = played.stage.world.clone();
        for months in 0..16 {
            let now = played.stage.world.at + Span::days(30 * months);
            while world.due().is_some_and(|due| due <= now) {
                let due = world.due().unwrap();
                world = world.tick(due.max(world.at)).world;
            }
            for (_, agreement) in in_force(&world) {
                assert!(agreement.review > now || agreement.standing == Standing::Overdue);
                met += usize::from(agreement.standing == Standing::Overdue);
            }
        }
        met
    });
}
