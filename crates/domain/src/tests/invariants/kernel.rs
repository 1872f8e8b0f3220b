//! K1–K10 and K12–K16: what holds for every process. (K11 speaks of lots; nothing here draws one
//! yet.)

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::super::play::{Game, Played, What, command, games, picture};
use super::{always, in_any_game, quorate, sittings};
use crate::kernel::{Context, Id, Seal, Set, Span};
use crate::practice::{self, Among, Ending, Run, Silence, Snapshot, Step};
use crate::{Code, Command, Event, World};

/// Events without the moments they set, which depend on when the clock was told.
fn bare(events: &[Event]) -> Vec<Value> {
    fn strip(value: &mut Value) {
        if let Value::Object(fields) = value {
            fields.remove("deadline");
            fields.values_mut().for_each(strip);
        }
    }
    let bare = |event: &Event| {
        let mut value = serde_json::to_value(event).unwrap();
        strip(&mut value);
        value
    };
    events.iter().map(bare).collect()
}

#[test]
fn k1_telling_the_time_in_two_steps_is_telling_it_in_one_where_nothing_is_due_between() {
    in_any_game(|_, played| {
        let mut met = 0;
        for world in played.worlds() {
            let Some(due) = world.due() else { continue };
            let (t1, t2) = (due + Span(1), due + Span::hours(7));
            let first = world.tick(t1);
            if first.world.due().is_some_and(|next| next <= t2) {
                continue;
            }
            let second = first.world.tick(t2);
            let stepwise: Vec<_> = first.events.into_iter().chain(second.events).collect();
            assert_eq!(bare(&stepwise), bare(&world.tick(t2).events));
            met += 1;
        }
        met
    });
}

#[test]
fn k2_telling_the_same_time_again_does_nothing() {
    in_any_game(|_, played| {
        let told = |world: &World| {
            let due = world.due()?;
            let ticked = world.tick(due);
            let again = ticked.world.tick(due);
            assert!(again.events.is_empty(), "{:?}", again.events);
            (!ticked.events.is_empty()).then_some(())
        };
        played.worlds().filter_map(told).count()
    });
}

#[test]
fn k3_replaying_the_record_gives_the_same_world() {
    in_any_game(|_, played| {
        assert_eq!(picture(&played.retold(|_, _, _| {})), picture(&played.stage.world));
        1
    });
}

#[test]
fn k4_what_is_recorded_stays_where_and_as_it_is() {
    in_any_game(|_, played| {
        for (n, (meta, _)) in played.stage.log.iter().enumerate() {
            assert_eq!(meta.pos, Id(n as u64), "no position is left out or given twice");
        }
        assert!(played.stage.log.windows(2).all(|w| w[0].0.at <= w[1].0.at), "time does not go back");
        // the beginning of the record still tells what was seen when it was all there was
        let mut moments = played.moments.iter().peekable();
        let mut met = 0;
        played.retold(|world, meta, _| {
            while let Some(moment) = moments.next_if(|m| m.known as u64 == meta.pos.0) {
                assert_eq!(picture(world), picture(&moment.before));
                met += 1;
            }
        });
        met
    });
}

/// The table of P01 to P03: in which state each act exists at all. What is not named here for a
/// state must be refused in it.
fn in_the_table(world: &World, run: &Run, moment: &super::super::play::Moment) -> bool {
    use practice::ObjectionState::{Disputed, Orphaned, Raised, Resolving, Testing};
    let open = run.is_open();
    let standing = open && run.waiting.is_none() && run.stage.over.is_none();
    let talk = standing && !run.step().decides();
    let consent = standing && matches!(run.step(), Step::Consent(_));
    // objections are answered also in the moment in which one of them leads to another round
    let tested = open && run.waiting.is_none() && matches!(run.step(), Step::Consent(_));
    let Command::Practice(command) = &moment.command else { return true };
    let objection = || {
        let id = match command {
            practice::Command::Take { objection, .. }
            | practice::Command::Disagree { objection, .. }
            | practice::Command::Refine { objection, .. }
            | practice::Command::StandBy { objection }
            | practice::Command::NothingRemains { objection }
            | practice::Command::Withdraw { objection }
            | practice::Command::Adopt { objection, .. }
            | practice::Command::Own { objection }
            | practice::Command::Resolve { objection, .. }
            | practice::Command::Counter { objection, .. }
            | practice::Command::Confirm { objection } => *objection,
            _ => return None,
        };
        world.practice.run_of(id).and_then(|run| run.objections.get(&id)).map(|o| o.state)
    };
    match moment.what {
        What::Answer(_) => consent && moment.at < run.stage.deadline,
        What::Vote(_) => standing && matches!(run.step(), Step::Ballot(_)) && moment.at < run.stage.deadline,
        What::Ask => talk && run.step().kind() == "clarify",
        What::React => talk && run.step().kind() == "react",
        What::AnswerQuestion | What::Suggest | What::Amend | What::Advance => talk,
        What::Take => tested && matches!(objection(), Some(Raised)),
        What::Disagree => tested && matches!(objection(), Some(Testing { .. })),
        What::Refine | What::StandBy | What::NothingRemains => tested && matches!(objection(), Some(Disputed)),
        What::AdoptObjection => tested && matches!(objection(), Some(Orphaned { .. })),
        What::Withdraw => open && objection().is_some_and(practice::ObjectionState::open),
        What::Own => tested && matches!(objection(), Some(state) if state.open()),
        What::ResolveByText
        | What::ResolveSooner
        | What::ResolveByMeasure
        | What::ResolveLater
        | What::ResolveByRest
        | What::Counter
        | What::Confirm => tested && matches!(objection(), Some(Resolving { .. })),
        What::Reopen => open && run.waiting.is_some(),
        What::TakeOver => open && run.proposer_gone.is_some(),
        What::Host => open && run.host.is_none(),
        What::Retract => open,
        What::Leave | What::Come | What::NewHub => true,
    }
}

#[test]
fn k5_what_is_in_no_table_is_refused_and_changes_nothing() {
    in_any_game(|_, played| {
        let mut met = 0;
        for moment in &played.moments {
            let run = moment.before.practice.run(played.stage.run).unwrap();
            let possible = in_the_table(&moment.before, run, moment);
            match &moment.result {
                Ok(()) => assert!(possible, "{:?} was taken", moment.command),
                Err(refusal) => {
                    assert_eq!(picture(&moment.before), picture(&moment.after), "{refusal:?}");
                    met += usize::from(!possible);
                }
            }
        }
        met
    });
}

/// An electorate as the format of the record describes it.
fn hashed(voices: &Set<Id>) -> Snapshot {
    let ids: Vec<u8> = voices.iter().flat_map(|id| id.0.to_be_bytes()).collect();
    Snapshot { count: voices.len() as u64, hash: Seal(Sha256::digest(&ids).into()) }
}

/// Everybody who has or had a say in each round.
fn entitled(run: &Run) -> Vec<BTreeSet<Id>> {
    run.rounds.iter().map(|r| r.unheard.iter().chain(r.responses.keys()).copied().collect()).collect()
}

#[test]
fn k6_an_open_electorate_only_shrinks() {
    in_any_game(|_, played| {
        let mut met = 0;
        let runs: Vec<&Run> = played.runs().collect();
        for pair in runs.windows(2) {
            let (before, after) = (entitled(pair[0]), entitled(pair[1]));
            for (n, voices) in before.iter().enumerate() {
                assert!(after[n].is_subset(voices), "somebody came into round {n}");
                let (was, is) = (&pair[0].rounds[n], &pair[1].rounds[n]);
                assert_eq!(was.snapshot, is.snapshot);
                assert!(is.electorate <= was.electorate && is.electorate <= is.snapshot.count);
                met += usize::from(is.electorate < was.electorate);
            }
        }
        met
    });
}

#[test]
fn k7_without_a_quorum_nothing_is_decided() {
    in_any_game(|game, played| {
        let run = played.stage.run();
        let Some((_, outcome)) = &run.outcome else { return 0 };
        let Some(round) = run.round() else { return 0 };
        let consent = matches!(run.template.step[round.step], Step::Consent(_));
        let enough = quorate(&outcome.counts, game.quorum, consent, consent && game.silence == "lazy-with-quorum");
        if !enough {
            assert!(!matches!(outcome.ending, Ending::Adopted | Ending::NotAdopted), "{outcome:?}");
        }
        usize::from(!enough)
    });
}

/// The same game with one more person who answers at every turn, whatever is open.
fn answers_now(played: &Played, world: &World, change: impl Fn(&mut Seal, &mut u32)) -> Option<Result<(), crate::Refusal>> {
    let run = world.practice.run(played.stage.run)?;
    let round = run.round().filter(|_| run.is_open() && run.waiting.is_none() && run.stage.over.is_none())?;
    let voice = *round.unheard.iter().next()?;
    let by = if run.among == Among::Hubs {
        *played.stage.people.iter().find(|p| world.mandate.speaks_for(**p, voice).is_some())?
    } else {
        voice
    };
    let (mut seal, mut number) = (run.text().text.seal, run.round_number());
    change(&mut seal, &mut number);
    let command = match run.step() {
        Step::Consent(_) => practice::Command::Respond {
            run: run.id,
            round: number,
            text: seal,
            voice,
            choice: practice::Consent::Consent,
            reason: None,
            happens: None,
            harms: None,
            wished: false,
        },
        _ => practice::Command::Vote { run: run.id, round: number, text: seal, voice, choice: practice::Ballot::Yes, reason: None },
    };
    Some(world.decide(Context { actor: Some(by), now: world.at }, &Command::Practice(command)).map(|_| ()))
}

#[test]
fn k8_an_answer_to_another_text_or_round_is_refused() {
    in_any_game(|_, played| {
        let mut met = 0;
        for world in played.worlds() {
            if answers_now(played, world, |_, _| {}).is_none_or(|r| r.is_err()) {
                continue;
            }
            let code = |change: fn(&mut Seal, &mut u32)| answers_now(played, world, change).unwrap().unwrap_err().code;
            assert_eq!(code(|seal, _| seal.0[31] ^= 1), Code::StaleVersion);
            assert_eq!(code(|_, number| *number += 1), Code::StaleVersion);
            assert_eq!(code(|_, number| *number -= 1), Code::StaleVersion);
            met += 1;
        }
        met
    });
}

#[test]
fn k9_an_answer_counts_for_the_version_it_names_and_no_other() {
    in_any_game(|_, played| {
        let run = played.stage.run();
        let said = |id: Id| {
            let event = &played.stage.log[id.0 as usize].1;
            match event {
                Event::Practice(practice::Event::Responded { text, round, .. } | practice::Event::Voted { text, round, .. }) => {
                    (*text, *round)
                }
                other => panic!("{other:?} is no answer"),
            }
        };
        let mut met = 0;
        for (n, round) in run.rounds.iter().enumerate() {
            let version = &run.versions[round.version as usize - 1];
            for response in round.responses.values() {
                assert_eq!(said(response.id), (version.text.seal, n as u32 + 1));
                met += usize::from(n > 0);
            }
        }
        met
    });
}

/// Changes one leaf of a command: a number, a word, a missing or an odd field.
fn spoilt(command: &Command, at: usize, how: u8) -> Value {
    fn leaves(value: &Value) -> usize {
        match value {
            Value::Object(fields) => fields.values().map(leaves).sum::<usize>() + 1,
            Value::Array(items) => items.iter().map(leaves).sum::<usize>() + 1,
            _ => 1,
        }
    }
    fn spoil(value: &mut Value, at: usize, how: u8) -> Option<()> {
        let odd = [json!(0), json!(u64::MAX), json!(-1), json!(""), json!(null), json!([]), json!({}), json!("\u{202e}x\0"), json!(7)];
        if at == 0 {
            match (value, how % 12) {
                (Value::Object(fields), 9) => drop(fields.insert("surprise".into(), json!(1))),
                (Value::Object(fields), 10) => drop(fields.pop_first_key()),
                (Value::Number(n), 11) => *n = (n.as_u64().unwrap_or(0) ^ 1).into(),
                (value, how) => *value = odd[how as usize % odd.len()].clone(),
            }
            return Some(());
        }
        let mut at = at - 1;
        let children: Vec<&mut Value> = match value {
            Value::Object(fields) => fields.values_mut().collect(),
            Value::Array(items) => items.iter_mut().collect(),
            _ => return None,
        };
        for child in children {
            let size = leaves(child);
            if at < size {
                return spoil(child, at, how);
            }
            at -= size;
        }
        None
    }
    let mut value = serde_json::to_value(command).unwrap();
    let size = leaves(&value);
    spoil(&mut value, at % size, how);
    value
}

/// `serde_json::Map` has no such thing.
trait PopFirst {
    fn pop_first_key(&mut self) -> Option<Value>;
}

impl PopFirst for serde_json::Map<String, Value> {
    fn pop_first_key(&mut self) -> Option<Value> {
        let key = self.keys().next()?.clone();
        self.remove(&key)
    }
}

#[test]
fn k10_ill_formed_input_is_refused_and_changes_nothing() {
    let whats = [What::Amend, What::Take, What::ResolveByText, What::Ask, What::Leave];
    always((games(), any::<u64>()), |(game, salt)| {
        let played: Played = Game::play(&game);
        let mut met = 0;
        for (n, moment) in played.moments.iter().enumerate() {
            let more = whats.iter().filter_map(|what| command(&played.stage, 0, *what, n)).map(|(_, c)| c);
            for (k, given) in std::iter::once(moment.command.clone()).chain(more).enumerate() {
                let dice = salt.wrapping_mul(6_364_136_223_846_793_005).wrapping_add((n * 31 + k) as u64);
                let spoilt = spoilt(&given, (dice >> 8) as usize, (dice >> 40) as u8);
                let Ok(command) = serde_json::from_value::<Command>(spoilt) else { continue };
                let before = picture(&moment.before);
                match moment.before.decide(Context { actor: moment.by, now: moment.at }, &command) {
                    Err(refusal) => {
                        assert!(!refusal.key.is_empty());
                        met += 1;
                    }
                    // well formed after all: then it is an act like any other
                    Ok(draft) => assert_eq!(draft.events.first().and_then(|e| moment.before.retrace(e)), Some(command)),
                }
                assert_eq!(before, picture(&moment.before));
            }
        }
        met
    });
}

#[test]
fn k12_who_is_called_what_and_speaks_first_changes_nothing() {
    always((sittings(), any::<prop::sample::Index>()), |(sitting, turn)| {
        let (mut renamed, came) = (sitting.clone(), sitting.came());
        renamed.said.rotate_left(turn.index(sitting.said.len()));
        let other = renamed.came();
        assert_eq!((came.ending, came.counts), (other.ending, other.counts));
        usize::from(renamed.said != sitting.said)
    });
}

/// What must not change any more once a round is over; only a note may be added.
fn final_picture(run: &Run) -> String {
    let objections: Vec<_> = run.objections.values().map(|o| (o.id, o.state, o.path.len())).collect();
    let answers: Vec<_> = run.rounds.iter().map(|r| (r.responses.len(), r.counts)).collect();
    let texts: Vec<_> = run.versions.iter().map(|v| v.text.seal).collect();
    format!("{:?} {objections:?} {answers:?} {texts:?} {} {}", run.outcome, run.stage.step, run.stage.deadline.0)
}

#[test]
fn k13_nothing_leads_out_of_an_end() {
    in_any_game(|_, played| {
        let over: Vec<&Run> = played.runs().filter(|run| !run.is_open()).collect();
        assert!(over.windows(2).all(|w| final_picture(w[0]) == final_picture(w[1])));
        // whatever anybody tries afterwards
        let mut stage_met = 0;
        for (who, _) in played.stage.people.iter().enumerate() {
            for what in What::IN_A_ROUND {
                let Some((by, command)) = command(&played.stage, who, what, 1) else { continue };
                let result = played.stage.world.decide(Context { actor: by, now: played.stage.world.at }, &command);
                assert!(result.is_err(), "{what:?} after the end");
                stage_met += 1;
            }
        }
        stage_met
    });
}

#[test]
fn k14_whatever_is_open_has_a_time_at_which_it_moves() {
    in_any_game(|_, played| {
        let mut met = 0;
        for (world, run) in played.worlds().zip(played.runs()).filter(|(_, run)| run.is_open()) {
            let due = run.due.expect("an open round has a time");
            assert!(world.due().is_some_and(|first| first <= due));
            met += 1;
        }
        met
    });
}

#[test]
fn k15_the_outcome_alone_says_who_decided_by_which_rule_on_which_text() {
    in_any_game(|game, played| {
        let run_id = played.stage.run;
        let (mut electorate, mut met) = (None, 0);
        let mut answers = std::collections::BTreeMap::new();
        played.retold(|world, _, event| match event {
            Event::Practice(practice::Event::Opened { electorate: Some(snapshot), run, .. }) if *run == run_id => {
                let found = world.practice.run(run_id).unwrap();
                let voices = match found.among {
                    Among::Hubs => world.body.hubs.clone(),
                    Among::People => world.body.bodies[&found.body].members.clone(),
                };
                assert_eq!(hashed(&voices), *snapshot);
                electorate = Some(*snapshot);
                answers.clear();
            }
            Event::Practice(practice::Event::Responded { voice, text, choice, .. }) => {
                answers.insert(*voice, (*text, format!("{choice:?}")));
            }
            Event::Practice(practice::Event::Voted { voice, text, choice, .. }) => {
                answers.insert(*voice, (*text, format!("{choice:?}")));
            }
            Event::Practice(practice::Event::Concluded { outcome, .. }) if outcome.adopted() => {
                let count = |name: &str| answers.values().filter(|(_, choice)| choice == name).count() as u64;
                let c = outcome.counts;
                assert_eq!((c.agree, c.worry), (count("Consent") + count("Yes"), count("Concern")));
                assert_eq!((c.against, c.aside), (count("Objection") + count("No"), count("StandAside") + count("Abstain")));
                assert_eq!(outcome.electorate, electorate);
                assert!(answers.values().all(|(text, _)| *text == outcome.text));
                assert!(outcome.rule.contains(game.quorum), "{}", outcome.rule);
                met += 1;
            }
            _ => {}
        });
        met
    });
}

#[test]
fn k16_the_rule_is_fixed_at_opening() {
    in_any_game(|game, played| {
        let mut met = 0;
        for run in played.runs() {
            assert_eq!(*run.template, game.template());
            if let Some((_, outcome)) = run.outcome.as_ref().filter(|(_, o)| o.rule.starts_with("consent")) {
                let silence = run.template.consent().map(|rule| match rule.silence {
                    Silence::Explicit => "explicit",
                    Silence::Lazy => "lazy",
                    Silence::LazyWithQuorum => "lazy-with-quorum",
                });
                assert_eq!(silence, Some(game.silence));
                assert_eq!(outcome.rule, format!("consent:{}:{}/1", game.silence, game.quorum));
                met += 1;
            }
        }
        met
    });
}
