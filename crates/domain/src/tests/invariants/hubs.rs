//! H1–H7: each hub has one voice, whoever uses it.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::play::{What, games_of_hubs};
use super::super::{Stage, code, hours, template, text};
use super::{always, in_every_game};
use crate::kernel::{Id, Ref, Span, Time};
use crate::practice::{self, Ballot, Choice, Command as Do, Consent, Position, ProposeArgs, Run, Silence, position};
use crate::{Code, Command, Effect, Event, body};

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
        s.instruct(1, false);
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

/// P16 NE4, NE6: hubs and members are both counted, and who belongs to two hubs is one member.
#[test]
fn ne4_members_are_counted_beside_hubs_and_a_paradox_is_named() {
    let said = || any::<Option<bool>>();
    let members = prop::collection::vec(said(), 7);
    always((members, prop::collection::vec(said(), 3), any::<bool>()), |(members, hubs, second_first)| {
        let mut s = Stage::of_hubs(template(Silence::Explicit, "0/1"), 6);
        s.tick(hours(25));
        let network = s.run;
        // the first person belongs to the second hub, too
        let invitation = s.invite(s.voices[3]);
        s.give(Some(s.people[1]), s.world.at, Command::Body(body::Command::Accept { invitation })).unwrap();
        let asked: Vec<Id> = [1, 3, 5]
            .map(|who| {
                let ask = ProposeArgs { body: s.voices[who], template: Some("ask-hub".to_owned()), ..s.args(network) };
                let local = s.world.next;
                s.give(Some(s.people[who]), s.world.at, Command::Practice(Do::Propose(Box::new(ask)))).unwrap();
                local
            })
            .into();
        let mut votes: Vec<(usize, usize, Option<bool>)> = [(1, 0), (2, 0), (3, 1), (4, 1), (5, 2), (6, 2), (1, 1)]
            .iter()
            .zip(members)
            .map(|((who, hub), said)| (*who, *hub, said))
            .collect();
        if second_first {
            votes.reverse();
        }
        let mut last: BTreeMap<usize, bool> = BTreeMap::new();
        for (who, hub, said) in votes {
            let Some(yes) = said else { continue };
            s.run = asked[hub];
            let (text, choice) = (s.run().text().text.seal, if yes { Ballot::Yes } else { Ballot::No });
            s.act(who, 26, Do::Vote { run: s.run, round: 1, text, voice: s.people[who], choice, reason: None }).unwrap();
            last.insert(who, yes);
        }
        s.run = network;
        // the third hub is silent, so that the round is open whatever the others say
        for (who, said) in [1, 3].into_iter().zip(&hubs) {
            let Some(yes) = said else { continue };
            s.answer(who, 27, if *yes { Consent::Concern } else { Consent::Objection }).unwrap();
        }
        let yes = |of: &mut dyn Iterator<Item = bool>| of.fold((0, 0), |(y, n), yes| if yes { (y + 1, n) } else { (y, n + 1) });
        let of_hubs: (i64, i64) = yes(&mut hubs.iter().take(2).copied().flatten());
        let of_members: (i64, i64) = yes(&mut last.values().copied());
        let found = practice::nested(&s.world, s.run());
        if last.is_empty() {
            assert_eq!(found, None);
            return 0;
        }
        let found = found.unwrap();
        assert_eq!((found.hubs_yes as i64, found.hubs_no as i64), of_hubs);
        assert_eq!((found.members_yes as i64, found.members_no as i64, found.asked), (of_members.0, of_members.1, 3));
        assert_eq!(found.paradox(), (of_hubs.0 - of_hubs.1).signum() != (of_members.0 - of_members.1).signum());
        assert!(!found.opposed() || found.paradox());
        usize::from(found.paradox())
    });
    // the most lopsided case: of five hubs of seven, three say yes, each by four to three
    let (h, s) = (5, 7);
    let (hubs, members) = (h / 2 + 1, (h / 2 + 1) * (s / 2 + 1));
    let least = practice::Nested { hubs_yes: hubs, hubs_no: h - hubs, members_yes: members, members_no: h * s - members, asked: h };
    assert!(least.paradox() && least.opposed());
    assert!(!practice::Nested { asked: 2, ..least }.opposed(), "two hubs of five are not the network");
    assert!(!practice::Nested { members_no: members, ..least }.opposed(), "a tie is on no side");
    assert_eq!((members, h * s - members), (12, 23));
}
