//! H1–H7: each hub has one voice, whoever uses it.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::play::{What, games_of_hubs};
use super::super::{Stage, code, hours, template, text};
use super::{always, in_every_game};
use crate::kernel::{Id, Ref, Span, Time};
use crate::practice::{self, Ballot, Choice, Command as Do, Consent, Position, ProposeArgs, Run, Silence, position};
use crate::{Code, Command, Effect, Event, body, mandate};

#[test]
fn h1_each_hub_weighs_one_whatever_its_size() {
    in_every_game(games_of_hubs(), |_, played| {
        let mut met = 0;
        played.retold(|world, _, event| {
            if let Event::Practice(practice::Event::Opened { electorate: Some(snapshot), .. }) = event {
                assert_eq!(snapshot.count, world.body.hubs.len() as u64);
                met += 1;
            }
        });
        let size = |hub: &Id| played.stage.world.body.bodies[hub].members.len();
        let sizes: Vec<_> = played.stage.world.body.hubs.iter().map(size).collect();
        if sizes.iter().min() == sizes.iter().max() { 0 } else { met }
    });
}

#[test]
fn h2_one_answer_of_a_hub_counts() {
    in_every_game(games_of_hubs(), |_, played| {
        let mut met = 0;
        // how often each hub spoke in the round that is open
        let mut spoke: BTreeMap<Id, usize> = BTreeMap::new();
        played.retold(|world, _, event| match event {
            Event::Practice(practice::Event::Opened { electorate: Some(_), .. }) => spoke.clear(),
            Event::Practice(practice::Event::Responded { voice, .. } | practice::Event::Voted { voice, .. }) => {
                *spoke.entry(*voice).or_default() += 1;
            }
            Event::Practice(practice::Event::Concluded { run, outcome }) => {
                let run = world.practice.run(*run).unwrap();
                if run.round().is_some() {
                    assert_eq!(outcome.counts.answered(), spoke.len() as u64);
                    met += spoke.values().filter(|times| **times > 1).count();
                }
            }
            _ => {}
        });
        met
    });
}

#[test]
fn h5_what_a_hub_said_outlives_the_mandate_of_whoever_said_it() {
    in_every_game(games_of_hubs(), |_, played| {
        let runs: Vec<&Run> = played.runs().collect();
        for pair in runs.windows(2) {
            for (before, after) in pair[0].rounds.iter().zip(&pair[1].rounds) {
                assert!(before.responses.keys().all(|hub| after.responses.contains_key(hub)), "an answer disappeared");
            }
        }
        let world = &played.stage.world;
        let run = played.stage.run();
        let said = run.rounds.iter().flat_map(|r| r.responses.iter());
        said.filter(|(hub, r)| world.mandate.speaks_for(r.by, **hub).is_none()).count()
    });
}

#[test]
fn h6_a_hub_that_comes_into_being_has_no_voice_in_an_open_round() {
    in_every_game(games_of_hubs(), |_, played| {
        let mut met = 0;
        for moment in played.moments.iter().filter(|m| m.what == What::NewHub && m.result.is_ok()) {
            let made: Vec<Id> = moment.after.body.hubs.iter().filter(|hub| !moment.before.body.hubs.contains(*hub)).copied().collect();
            let before = moment.before.practice.run(played.stage.run).unwrap();
            let after = played.stage.run();
            for round in after.rounds.iter().take(before.rounds.len()) {
                assert!(made.iter().all(|hub| !round.has(*hub)));
                met += 1;
            }
        }
        met
    });
}

#[test]
fn h7_nobody_has_a_voice_but_as_the_voice_of_a_hub() {
    in_every_game(games_of_hubs(), |_, played| {
        let mut met = 0;
        played.retold(|world, meta, event| {
            if let Event::Practice(practice::Event::Responded { voice, .. } | practice::Event::Voted { voice, .. }) = event {
                let by = meta.by.expect("somebody answered");
                assert!(world.body.hubs.contains(voice) && world.mandate.speaks_for(by, *voice).is_some());
            }
        });
        for moment in &played.moments {
            let voiceless = moment.by.is_some_and(|by| moment.before.mandate.speaks(by).next().is_none());
            if matches!(moment.what, What::Answer(_) | What::Vote(_)) && voiceless {
                assert!(moment.result.is_err());
                met += 1;
            }
        }
        met
    });
}

/// P15 H4, and hubs on trial: who has no voice now is in no new electorate; in an open one it stays.
#[test]
fn h4_a_suspended_hub_is_in_no_new_electorate_and_stays_in_an_open_one() {
    always((2..6u64, any::<u8>(), any::<bool>(), any::<bool>()), |(pairs, which, suspend, again)| {
        let mut s = Stage::of_hubs(template(Silence::Lazy, "0/1"), 2 * pairs);
        s.tick(hours(25));
        let hubs: Vec<Id> = s.world.body.hubs.iter().copied().collect();
        let hub = hubs[usize::from(which) % hubs.len()];
        let open = s.run;
        let trial = Time(s.world.at.0 + Span::days(100).0);
        let (body, because) = (Ref::Id(hub), s.run().because);
        let before = s.world.body.hubs.len();
        if suspend {
            s.bring_in(Effect::Body(body::Effect::Suspend { body }));
            assert!(!s.world.body.hubs.contains(&hub));
        } else {
            let name = text(4);
            let create = body::Effect::Create {
                kind: body::Kind::Hub,
                parent: Ref::Id(Id::NETWORK),
                name,
                about: None,
                place: None,
                zone: None,
                trial: Some(trial),
            };
            s.bring_in(Effect::Body(create));
            assert_eq!(s.world.body.hubs.len(), before, "on trial without a voice");
        }
        let round = |s: &Stage, run: Id| s.world.practice.run(run).unwrap().round().unwrap().clone();
        assert!(round(&s, open).has(hub), "the open round asks it still");
        if again && suspend {
            s.bring_in(Effect::Body(body::Effect::Admit { body }));
        }
        s.propose_with(Id::NETWORK, because, Effect::Agreement(crate::agreement::Effect::Adopt { sunset: false })).unwrap();
        let new = s.run;
        s.tick(s.world.at + Span::hours(25));
        let has = round(&s, new).has(hub);
        assert_eq!(has, !suspend || again);
        assert_eq!(round(&s, new).snapshot.count as usize, s.world.body.hubs.len());
        1
    });
}

/// P15 H3: under an instructed mandate the counted voice is the hub's last valid position.
#[test]
fn h3_an_instructed_voice_says_what_the_hub_decided() {
    let says = prop::sample::select(vec![Consent::Consent, Consent::Concern, Consent::Objection, Consent::StandAside]);
    let members = prop::collection::vec(any::<Option<bool>>(), 2);
    always((members, prop::collection::vec(says, 1..4), any::<bool>(), any::<bool>()), |(members, tries, asked, over)| {
        let mut s = Stage::of_hubs(template(Silence::Explicit, "0/1"), 4);
        s.tick(hours(25));
        let (network, hub, representative) = (s.run, s.voices[1], s.people[1]);
        // the mandate of the hub is one that is bound
        let old = s.world.mandate.speaks_for(representative, hub).unwrap();
        s.bring_in(Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(old) }));
        let seat = mandate::SeatRef::Voice(Ref::Id(hub));
        s.bring_in(Effect::Mandate(mandate::Effect::Grant { seat, holder: representative, until: hours(9_000), instructed: true }));
        if asked {
            let local = s.world.next;
            let ask = ProposeArgs { body: hub, template: Some("ask-hub".to_owned()), ..s.args(network) };
            s.give(Some(representative), s.world.at, Command::Practice(Do::Propose(Box::new(ask)))).unwrap();
            s.run = local;
            for (who, yes) in [1, 2].into_iter().zip(&members) {
                let Some(yes) = yes else { continue };
                let run = s.run();
                let (round, text) = (run.round_number(), run.text().text.seal);
                let choice = if *yes { Ballot::Yes } else { Ballot::No };
                s.act(who, 26, Do::Vote { run: local, round, text, voice: s.people[who], choice, reason: None }).unwrap();
            }
            if over {
                let closes = s.run().stage.deadline;
                s.tick(closes);
                assert!(closes < s.world.practice.run(network).unwrap().stage.deadline, "there is time left to give the voice");
            }
            s.run = network;
        }
        let position = position(&s.world, s.run(), hub);
        let at = (s.world.at - super::super::START).0 / 3_600_000 + 1;
        let mut met = 0;
        for choice in tries {
            // an objection of the hub is answered first, whoever it binds
            if s.run().open_objections().any(|objection| objection.voice == hub) {
                break;
            }
            let given = s.answer(1, at, choice);
            let yes = matches!(choice, Consent::Consent | Consent::Concern);
            let breach = match position {
                Position::NotAsked | Position::Open => true,
                Position::Yes => !yes,
                Position::No => yes,
                Position::None => false,
            };
            if breach {
                assert_eq!(code(given), Code::MandateBreach);
                met += 1;
            }
            if let Some(response) = s.run().round().and_then(|r| r.responses.get(&hub)) {
                let said_yes = matches!(response.choice, Choice::Consent | Choice::Concern);
                assert!(position == Position::None || (position == Position::Yes) == said_yes);
                met += 1;
            }
        }
        met
    });
}
