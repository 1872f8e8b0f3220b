//! O1–O6 of testing an objection and RO1–RO5 of resolving it.

use proptest::prelude::*;
use serde_json::json;

use super::super::{FOUNDER, Stage, code, hours, named, text};
use super::{always, in_any_game};
use crate::agreement;
use crate::kernel::Id;
use crate::practice::{
    self, Command as Do, Consent, Criteria, Ending, Event as Did, Holacracy, Objection, ObjectionState, Refers, ResolutionKind, Run,
};
use crate::{Code, Event, World};

fn found(world: &World, id: Id) -> (&Run, &Objection) {
    let run = world.practice.run_of(id).unwrap();
    (run, &run.objections[&id])
}

#[test]
fn o1_the_proposer_alone_brings_no_objection_to_nothing() {
    in_any_game(|_, played| {
        let mut met = 0;
        played.retold(|world, meta, event| {
            if let Event::Practice(Did::NothingRemained { objection }) = event {
                let (run, o) = found(world, *objection);
                let others = o.disagreements.iter().filter(|d| Some(d.by) != meta.by).count();
                assert!(meta.by != Some(run.proposer) || (o.by == run.proposer && others > 0));
                met += 1;
            }
        });
        met
    });
}

#[test]
fn o2_only_an_act_of_the_objector_says_that_nothing_remains() {
    in_any_game(|_, played| {
        let mut met = 0;
        played.retold(|world, meta, event| {
            if let Event::Practice(Did::NothingRemained { objection }) = event {
                let (run, o) = found(world, *objection);
                let by = meta.by.expect("somebody said so");
                let theirs = by == o.voice || world.mandate.speaks_for(by, o.voice).is_some();
                assert!(theirs, "{by} spoke for {} in {}", o.voice, run.id);
                met += 1;
            }
        });
        met
    });
}

#[test]
fn o3_what_came_to_nothing_had_a_disagreement_and_stays_in_sight() {
    in_any_game(|_, played| {
        let run = played.stage.run();
        let view = practice::run(&played.stage.world, FOUNDER, played.stage.world.at, run.id).unwrap();
        let over = run.objections.values().filter(|o| o.state == ObjectionState::NothingRemains);
        over.inspect(|o| {
            assert!(!o.disagreements.is_empty());
            assert!(view.objections.iter().any(|shown| shown.id == o.id));
        })
        .count()
    });
}

#[test]
fn o5_testing_ends() {
    in_any_game(|_, played| {
        let mut met = 0;
        for o in played.runs().flat_map(|run| run.objections.values()) {
            assert!(o.refinements <= practice::REFINEMENTS_MAX + 1);
            if o.refinements > practice::REFINEMENTS_MAX {
                assert!(!o.state.untested(), "doubt keeps the brake on");
            }
            met += usize::from(o.refinements > 0);
        }
        met
    });
}

#[test]
fn o6_a_qualified_objection_leaves_only_resolved_or_withdrawn() {
    in_any_game(|_, played| {
        let mut met = 0;
        for o in played.stage.run().objections.values() {
            let path: Vec<_> = o.path.iter().map(|(_, state)| *state).collect();
            for pair in path.windows(2).filter(|w| matches!(w[0], ObjectionState::Resolving { .. })) {
                use ObjectionState::{Resolved, Resolving, Withdrawn};
                assert!(matches!(pair[1], Resolving { .. } | Resolved { .. } | Withdrawn), "{:?}", pair[1]);
                met += 1;
            }
        }
        met
    });
}

#[test]
fn ro1_a_text_changes_only_by_a_new_version() {
    in_any_game(|_, played| {
        let mut met = 0;
        let runs: Vec<&Run> = played.runs().collect();
        for pair in runs.windows(2) {
            let seals = |run: &Run| run.versions.iter().map(|v| (v.text.seal, v.title.seal, v.by, v.at)).collect::<Vec<_>>();
            let (before, after) = (seals(pair[0]), seals(pair[1]));
            assert!(after.starts_with(&before), "a version was rewritten");
            met += usize::from(pair[1].versions.iter().skip(before.len()).any(|v| v.resolves.is_some()));
        }
        met
    });
}

#[test]
fn ro2_after_a_resolution_everybody_is_asked_again() {
    in_any_game(|_, played| {
        let (mut asked, mut met) = (true, 0);
        for (_, event) in &played.stage.log {
            match event {
                Event::Practice(Did::Integrated { .. }) => asked = false,
                Event::Practice(Did::Opened { electorate: Some(_), .. }) => {
                    met += usize::from(!asked);
                    asked = true;
                }
                Event::Practice(Did::Concluded { outcome, .. }) if outcome.adopted() => assert!(asked),
                _ => {}
            }
        }
        met
    });
}

#[test]
fn ro3_only_the_objector_says_that_a_resolution_resolves() {
    in_any_game(|_, played| {
        let mut met = 0;
        played.retold(|world, meta, event| match event {
            Event::Practice(Did::Confirmed { objection }) => {
                let (_, o) = found(world, *objection);
                let by = meta.by.expect("somebody said so");
                assert!(by == o.voice || world.mandate.speaks_for(by, o.voice).is_some());
                met += 1;
            }
            Event::Practice(Did::Integrated { objection, silent }) => {
                let (_, o) = found(world, *objection);
                let suggestion = o.suggestion.as_ref().expect("something was suggested");
                assert_eq!(suggestion.confirmed, !silent, "the silent way is marked");
            }
            _ => {}
        });
        met
    });
}

#[test]
fn ro4_one_objection_at_a_time_is_being_resolved() {
    in_any_game(|_, played| {
        let mut met = 0;
        for run in played.runs() {
            let under_check = run.open_objections().filter(|o| o.suggestion.is_some()).count();
            assert!(under_check <= 1, "{under_check} resolutions are under check at once");
            met += under_check;
        }
        met
    });
}

#[test]
fn ro5_a_measure_and_what_is_put_off_have_an_owner_and_a_date_with_the_agreement() {
    in_any_game(|_, played| {
        let run = played.stage.run();
        let world = &played.stage.world;
        let mut met = 0;
        for (meta, event) in &played.stage.log {
            let Event::Agreement(agreement::Event::Adopted { owner, review, .. }) = event else { continue };
            let view = agreement::agreement(world, FOUNDER, meta.pos).unwrap();
            for (objection, _) in &run.measures {
                assert!(view.criteria.iter().any(|(from, _)| from == &Some(*objection)));
                assert!(world.body.people.contains_key(owner) && *review > meta.at);
                met += 1;
            }
            for later in &run.put_off {
                let step = view.steps.iter().find(|s| s.id == later.objection).expect("what was put off is a step");
                assert!(step.who == later.who && step.until == Some(later.until) && later.until > meta.at);
                met += 1;
            }
        }
        let measures = played
            .stage
            .log
            .iter()
            .filter(|(_, e)| matches!(e, Event::Practice(Did::ResolutionSuggested { by: ResolutionKind::Measure { .. }, .. })));
        assert!(run.measures.len() <= measures.count());
        met
    });
}

/// P02, the profile of Round Sky: argued, about nobody as a person, with something that was seen, and not only a better idea.
#[test]
fn o4_integrative_consent_asks_for_what_was_seen_and_for_more_than_a_better_idea() {
    for n in 0..16u8 {
        let bit = |at: u8| n & (1 << at) != 0;
        let answers = json!({ "explicit": bit(0), "impersonal": bit(1), "evidenced": bit(2), "merely_better": bit(3) });
        let criteria: Criteria = serde_json::from_value(answers).unwrap();
        assert_eq!(criteria.of(), crate::practice::Qualifier::RoundSkyCriteria);
        assert_eq!(criteria.valid(), n & 0b1111 == 0b0111, "{criteria:?}");
    }
}

/// P02, the Holacracy profile: the verdict is a pure function of the five answers, given by whoever
/// leads and never by the proposer; what is no objection is kept as a concern.
#[test]
fn o4_the_verdict_by_criteria_follows_from_the_five_answers_alone() {
    let answers = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    always((answers, any::<bool>()), |((violates, reduces, limits, new, certain), taken)| {
        let rule = json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy", "qualifier": "holacracy-criteria" });
        let mut s = Stage::new(named("governance", vec![rule]), 4);
        s.act(1, 1, Do::Host { run: s.run }).unwrap();
        s.answer(2, 2, Consent::Objection).unwrap();
        let (objection, _) = s.objection();
        let criteria = Criteria::Holacracy(Holacracy { violates, reduces, limits, new, certain });
        if taken {
            s.act(1, 3, Do::Take { objection, refers: Refers::Role }).unwrap();
            assert_eq!(code(s.act(3, 3, Do::Disagree { objection, voice: s.people[3], words: text(1) })), Code::WrongState);
        }
        assert_eq!(code(s.act(0, 4, Do::Judge { objection, criteria })), Code::Conflict, "never the proposer");
        assert_eq!(code(s.act(3, 4, Do::Judge { objection, criteria })), Code::NotEligible);
        s.act(1, 5, Do::Judge { objection, criteria }).unwrap();
        let valid = violates || (reduces && limits && new && certain);
        let expected = if valid { ObjectionState::Resolving { by_default: false } } else { ObjectionState::NotValid };
        assert_eq!(s.objection().1, expected);
        assert_eq!(s.run().open_objections().count(), usize::from(valid));
        if !valid {
            s.answer(0, 6, Consent::Consent).unwrap();
            s.tick(hours(80));
            assert_eq!(s.ending(), Some(Ending::Adopted));
            let id = *s.world.agreement.agreements.keys().next().unwrap();
            assert_eq!(crate::agreement::agreement(&s.world, FOUNDER, id).unwrap().concerns.len(), 1, "kept as a concern");
        }
        1
    });
}
