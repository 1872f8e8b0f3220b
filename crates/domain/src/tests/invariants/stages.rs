//! Hubs and their members decide in stages (P15, P16): regions, two majorities, bound voices that are
//! given at the close, latitude for wording, and substitutes.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::*;
use super::always;
use crate::mandate::Command as Voices;
use crate::practice::{Ballot, Choice, Position, position};

/// A ballot of the hubs, with these settings besides.
fn ballot(settings: Value) -> Template {
    let mut step = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": "0/1" });
    step.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
    named("vote", vec![step])
}

impl Stage {
    fn vote_as(&mut self, who: usize, choice: Ballot) -> Result<(), Refusal> {
        let run = self.run();
        let voice = if run.among == practice::Among::Hubs { self.voices[who] } else { self.people[who] };
        let (text, round) = (run.text().text.seal, run.round_number());
        let reason = Some(super::super::text(70));
        let vote = Do::Vote { run: run.id, round, text, voice, choice, reason };
        self.give(Some(self.people[who]), self.world.at, Command::Practice(vote))
    }

    fn close(&mut self) {
        while self.run().is_open() {
            let due = self.world.due().expect("it ends");
            self.tick(due);
        }
    }

    /// The members of a hub are asked about the round of the network; these say so, and the asking ends.
    fn hub_says(&mut self, who: usize, members: &[(usize, Ballot, bool)]) -> Id {
        let network = self.run;
        let ask = ProposeArgs { body: self.voices[who], template: Some("ask-hub".to_owned()), ..self.args(network) };
        self.run = self.world.next;
        self.give(Some(self.people[who]), self.world.at, Command::Practice(Do::Propose(Box::new(ask)))).unwrap();
        let local = self.run;
        for (member, choice, reason) in members {
            let run = self.run();
            let (text, round, voice) = (run.text().text.seal, run.round_number(), self.people[*member]);
            let reason = reason.then(|| super::super::text(71));
            let vote = Do::Vote { run: run.id, round, text, voice, choice: *choice, reason };
            self.give(Some(voice), self.world.at, Command::Practice(vote)).unwrap();
        }
        self.run = network;
        local
    }
}

/// NE6 and the second majority: what hubs want passes only if the people whom they asked want it, too, each
/// counted once.
#[test]
fn ne6_two_majorities_count_everybody_once() {
    let said = || prop::option::weighted(0.8, any::<bool>());
    always((prop::collection::vec(said(), 3), prop::collection::vec(said(), 7)), |(hubs, members)| {
        let mut s = Stage::of_hubs(ballot(json!({ "members": "1/2" })), 6);
        let invitation = s.invite(s.voices[3]);
        s.give(Some(s.people[1]), s.world.at, Command::Body(body::Command::Accept { invitation })).unwrap();
        let choice = |yes: bool| if yes { Ballot::Yes } else { Ballot::No };
        let mut last = std::collections::BTreeMap::new();
        for (n, (hub, people)) in [(1, [1, 2].as_slice()), (3, &[3, 4, 1]), (5, &[5, 6])].into_iter().enumerate() {
            let said = people.iter().zip(members.iter().skip(n * 2)).filter_map(|(who, said)| said.map(|yes| (*who, yes)));
            let said: Vec<(usize, bool)> = said.collect();
            last.extend(said.iter().copied());
            s.hub_says(hub, &said.iter().map(|(who, yes)| (*who, choice(*yes), false)).collect::<Vec<_>>());
        }
        for (who, yes) in [1, 3, 5].into_iter().zip(&hubs) {
            if let Some(yes) = yes {
                s.vote_as(who, choice(*yes)).unwrap();
            }
        }
        s.close();
        let yes = hubs.iter().filter(|h| **h == Some(true)).count();
        let no = hubs.iter().filter(|h| **h == Some(false)).count();
        let (for_it, against) = (last.values().filter(|y| **y).count() as u64, last.values().filter(|y| !**y).count() as u64);
        if yes + no == 0 {
            return 0;
        }
        let passes = yes > no && for_it >= 1 && for_it >= against;
        assert_eq!(s.ending(), Some(if passes { Ending::Adopted } else { Ending::NotAdopted }));
        assert_eq!(s.run().outcome.as_ref().unwrap().1.members, Some((for_it, against)));
        usize::from(yes > no && !passes)
    });
}

/// Hubs count in their regions, regions by their own rule; a hub without one stands for itself.
#[test]
fn hubs_count_in_their_regions() {
    always(
        (prop::collection::vec(prop::option::weighted(0.9, any::<bool>()), 5), prop::collection::vec(0..3usize, 5)),
        |(said, places)| {
            let mut s = Stage::founded(ballot(json!({ "regions": "simple-majority" })));
            let regions: Vec<Id> = (0..2).map(|_| s.bring_in(new_body(body::Kind::Circle))).collect();
            for (n, place) in places.iter().enumerate() {
                let hub = s.bring_in(new_body(body::Kind::Hub));
                let invitation = s.invite(hub);
                s.join(invitation, n as u8, Some(hub));
                let holder = *s.people.last().unwrap();
                s.speaks(holder, hub, hours(9_000));
                if let Some(region) = regions.get(*place) {
                    s.bring_in(Effect::Body(body::Effect::Place { body: Ref::Id(hub), region: Some(Ref::Id(*region)) }));
                }
            }
            s.voices[0] = s.voices[1];
            s.propose(Id::NETWORK);
            for (n, said) in said.iter().enumerate() {
                if let Some(yes) = said {
                    s.vote_as(n + 1, if *yes { Ballot::Yes } else { Ballot::No }).unwrap();
                }
            }
            s.close();
            if said.iter().all(Option::is_none) {
                return 0;
            }
            // the same by hand: each region tips by its hubs, then the regions among themselves
            let weight = |place: usize| {
                said.iter().zip(&places).filter(|(_, p)| **p == place).filter_map(|(s, _)| *s).map(|y| if y { 1 } else { -1 }).sum::<i32>()
            };
            let voted = |place: usize| said.iter().zip(&places).any(|(s, p)| *p == place && s.is_some());
            let single = said.iter().zip(&places).filter(|(_, p)| **p == 2).filter_map(|(s, _)| *s).map(|y| if y { 1 } else { -1 });
            let tips = (0..2).filter(|p| voted(*p)).map(|p| if weight(p) > 0 { 1 } else { -1 }).chain(single).sum::<i32>();
            let placed = places.iter().any(|p| *p < 2);
            let flat = said.iter().flatten().map(|y| if *y { 1 } else { -1 }).sum::<i32>();
            let passes = if placed { tips > 0 } else { flat > 0 };
            assert_eq!(s.ending(), Some(if passes { Ending::Adopted } else { Ending::NotAdopted }), "{said:?} {places:?}");
            usize::from((flat > 0) != (tips > 0))
        },
    );
}

/// H3 at the close: a voice that is bound and that nobody gave is given as the members decided; never for
/// a hub that is free, and never against what they said.
#[test]
fn a_bound_voice_is_given_at_the_close() {
    let ballots = prop::collection::vec(prop::option::weighted(0.9, any::<bool>()), 2);
    always((ballots, any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()), |(said, reason, consent, instructed, given)| {
        let template = if consent { template(Silence::Lazy, "0/1") } else { ballot(json!({})) };
        let mut s = Stage::of_hubs(template, 4);
        if consent {
            s.tick(hours(25));
        }
        if instructed {
            s.instruct(1, false);
        }
        let choice = |yes: bool| if yes { Ballot::Yes } else { Ballot::No };
        let members: Vec<_> = [1, 2].into_iter().zip(&said).filter_map(|(who, said)| said.map(|yes| (who, choice(yes), reason))).collect();
        s.hub_says(1, &members);
        let hub = s.voices[1];
        // the other hub answers, so that there is something to count
        if consent {
            s.answer(3, 26, Consent::Consent).unwrap()
        } else {
            s.vote_as(3, Ballot::Yes).unwrap()
        }
        let deadline = s.run().stage.deadline;
        s.tick(Time(deadline.0 - 1));
        let position = position(&s.world, s.run(), hub);
        if given && position == Position::Yes {
            let at = (s.world.at - super::super::START).0 / 3_600_000;
            if consent { s.answer(1, at, Consent::Consent).unwrap() } else { s.vote_as(1, Ballot::Yes).unwrap() }
        }
        s.tick(deadline);
        let response = s.run().rounds.last().unwrap().responses.get(&hub).map(|r| r.choice);
        let expected = match (position, consent) {
            (Position::Yes, true) if instructed || given => Some(Choice::Consent),
            (Position::Yes, false) if instructed || given => Some(Choice::Yes),
            (Position::No, true) if instructed => Some(if reason { Choice::Objection } else { Choice::StandAside }),
            (Position::No, false) if instructed => Some(Choice::No),
            _ => None,
        };
        assert_eq!(response, expected, "{position:?}");
        if expected == Some(Choice::Objection) {
            assert!(s.run().is_open(), "an objection stops it");
            assert_eq!(s.objection().1, ObjectionState::Raised);
        }
        usize::from(instructed && expected.is_some() && !given)
    });
}

/// With latitude a change of mere wording leaves the position of the hub; any other change voids it.
#[test]
fn latitude_is_for_wording_only() {
    always((any::<bool>(), any::<bool>()), |(latitude, wording)| {
        let amend = json!({ "kind": "amend", "lasts": "PT24H" });
        let ballot = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": "0/1" });
        let mut s = Stage::of_hubs(named("vote", vec![amend, ballot]), 4);
        s.instruct(1, latitude);
        // asked while the text is still being written
        let local = s.hub_says(1, &[(1, Ballot::Yes, false), (2, Ballot::Yes, false)]);
        let hub = s.voices[1];
        assert!(!s.world.practice.run(local).unwrap().is_open());
        let amend = |wording| Do::Amend { run: s.run, base: 1, title: text(6), text: text(77), effects: None, wording };
        let changes = Do::Amend { run: s.run, base: 1, title: text(6), text: text(77), effects: Some(Vec::new()), wording: true };
        let (amend, now) = (amend(wording), s.world.at + Span::hours(1));
        assert_eq!(code(s.give(Some(FOUNDER), now, Command::Practice(changes))), Code::Malformed);
        s.give(Some(FOUNDER), now, Command::Practice(amend)).unwrap();
        s.tick(now + Span::hours(24));
        let holds = latitude && wording;
        assert_eq!(position(&s.world, s.run(), hub), if holds { Position::Yes } else { Position::NotAsked });
        s.vote_as(3, Ballot::No).unwrap();
        s.close();
        assert_eq!(s.run().rounds.last().unwrap().responses.contains_key(&hub), holds);
        usize::from(holds)
    });
}

/// G2: a substitute whom the hub named steps in and back, each time on the record; nobody else may, and
/// there are never two voices more than before.
#[test]
fn a_substitute_steps_in_and_back() {
    let mut s = Stage::of_hubs(ballot(json!({})), 4);
    let (speaker, substitute, hub) = (s.people[1], s.people[2], s.voices[1]);
    let from = s.world.mandate.speaks_for(speaker, hub).unwrap();
    let ended = s.world.mandate.speaks_for(substitute, hub).unwrap();
    s.bring_in(Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(ended) }));
    let to = s.bring_in(voice(hub, substitute, false, false, true));
    assert_eq!(s.world.mandate.speaks_for(substitute, hub), None, "named is not speaking");
    assert_eq!(code(s.vote_as(2, Ballot::No)), Code::NotEligible);
    let swap = |from, to| Command::Mandate(Voices::Swap { from, to });
    let now = s.world.at;
    assert_eq!(code(s.give(Some(s.people[3]), now, swap(Some(from), to))), Code::NotEligible);
    assert_eq!(code(s.give(Some(substitute), now, swap(None, to))), Code::WrongState);
    s.give(Some(substitute), now, swap(Some(from), to)).unwrap();
    assert_eq!(code(s.vote_as(1, Ballot::No)), Code::NotEligible);
    s.vote_as(2, Ballot::Yes).unwrap();
    assert_eq!(code(s.give(Some(speaker), now, swap(Some(from), to))), Code::Malformed);
    s.give(Some(speaker), now, swap(Some(to), from)).unwrap();
    s.vote_as(1, Ballot::No).unwrap();
    assert!(
        matches!(s.log.iter().rev().find(|(_, e)| matches!(e, Event::Mandate(mandate::Event::Swapped { .. }))), Some((meta, _)) if meta.by == Some(speaker))
    );
    // where nobody speaks any more, the substitute steps in
    s.bring_in(Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(from) }));
    s.give(Some(substitute), now, swap(None, to)).unwrap();
    assert_eq!(s.world.mandate.speaks_for(substitute, hub), Some(to));
}

/// H3: what a hub decided binds until it decides again; asking again late frees nobody, and a voice that was
/// given otherwise is given anew.
#[test]
fn asking_again_frees_nobody_and_deciding_again_counts() {
    always((any::<bool>(), any::<bool>(), any::<bool>()), |(first, given, again)| {
        let choice = |yes: bool| if yes { Ballot::Yes } else { Ballot::No };
        let mut s = Stage::of_hubs(ballot(json!({})), 4);
        s.instruct(1, false);
        s.hub_says(1, &[(1, choice(first), true), (2, choice(first), true)]);
        if given {
            s.vote_as(1, choice(first)).unwrap();
        }
        s.vote_as(3, Ballot::Abstain).ok();
        if !s.run().is_open() {
            return 0;
        }
        // asked again: both say the other, or nobody says anything
        let members = [(1, choice(!first), true), (2, choice(!first), true)];
        s.hub_says(1, if again { &members } else { &[] });
        assert_eq!(s.vote_as(1, choice(first == again)).map_err(|r| r.code), Err(Code::MandateBreach));
        s.close();
        let says = s.run().rounds.last().unwrap().responses.get(&s.voices[1]).map(|r| r.choice);
        assert_eq!(says, Some(if first != again { Choice::Yes } else { Choice::No }));
        usize::from(again)
    });
}

/// A remark about an old asking changes nothing of what binds.
#[test]
fn a_note_about_an_old_asking_binds_nobody() {
    let amend = json!({ "kind": "amend", "lasts": "PT24H" });
    let vote = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": "0/1" });
    let mut s = Stage::of_hubs(named("vote", vec![amend, vote]), 4);
    s.instruct(1, false);
    let old = s.hub_says(1, &[(1, Ballot::Yes, true), (2, Ballot::Yes, true)]);
    let amend = Do::Amend { run: s.run, base: 1, title: text(6), text: text(77), effects: None, wording: false };
    let now = s.world.at + Span::hours(1);
    s.give(Some(FOUNDER), now, Command::Practice(amend)).unwrap();
    s.hub_says(1, &[(1, Ballot::No, true), (2, Ballot::No, true)]);
    let note = Command::Practice(Do::Note { run: old, words: text(9) });
    s.give(Some(s.people[1]), s.world.at, note).unwrap();
    s.close();
    assert_eq!(s.run().rounds.last().unwrap().responses.get(&s.voices[1]).map(|r| r.choice), Some(Choice::No));
}

/// K6: members of a hub that came later, and people who joined later, are not in the second majority; and it
/// has the time that was said.
#[test]
fn who_comes_later_is_not_in_the_second_majority() {
    let mut s = Stage::of_hubs(ballot(json!({ "members": "1/2" })), 4);
    let network = s.run;
    for who in [1, 3] {
        s.vote_as(who, Ballot::Yes).unwrap();
    }
    assert!(s.run().is_open(), "people are still being asked");
    s.hub_says(1, &[]);
    let local = *s.world.practice.open.iter().next_back().unwrap();
    let invitation = s.invite(s.voices[1]);
    s.join(invitation, 60, None);
    let late = s.people.len() - 1;
    s.run = local;
    s.vote_as(late, Ballot::No).unwrap();
    s.vote_as(2, Ballot::Yes).unwrap();
    s.run = network;
    s.close();
    assert_eq!(s.run().outcome.as_ref().unwrap().1.members, Some((1, 0)));
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

/// The rule of the regions counts where no hub is placed, too, and what a bound hub decided is no mark on a
/// ballot among options.
#[test]
fn regions_and_bound_voices_stay_where_they_belong() {
    let mut s = Stage::of_hubs(ballot(json!({ "regions": "unanimity" })), 6);
    s.vote_as(1, Ballot::Yes).unwrap();
    s.vote_as(3, Ballot::Yes).unwrap();
    s.vote_as(5, Ballot::No).unwrap();
    assert_eq!(s.ending(), Some(Ending::NotAdopted), "two of three are not all");
}

/// A substitute is bound as whoever spoke was, comes back in nobody else's place, and is no second voice.
#[test]
fn a_substitute_is_no_way_round_the_rules() {
    let mut s = Stage::of_hubs(ballot(json!({})), 4);
    s.instruct(1, true);
    let (speaker, hub) = (s.people[1], s.voices[1]);
    let other = s.people[2];
    let invitation = s.invite(hub);
    s.join(invitation, 61, None);
    let substitute = *s.people.last().unwrap();
    let to = s.bring_in(voice(hub, substitute, false, false, true));
    let mandate_of = |s: &Stage, who: Id| s.world.mandate.held_by(who).next().unwrap().0;
    let (from, third) = (mandate_of(&s, speaker), mandate_of(&s, other));
    let swap = |from, to| Command::Mandate(Voices::Swap { from: Some(from), to });
    s.give(Some(speaker), s.world.at, swap(from, to)).unwrap();
    let held = s.world.mandate.mandates[&to].clone();
    assert!(held.instructed && held.latitude, "bound as whoever spoke was");
    // the other who speaks was chosen apart, and is not pushed out
    assert_eq!(code(s.give(Some(speaker), s.world.at, swap(third, from))), Code::NotEligible);
    s.give(Some(speaker), s.world.at, swap(to, from)).unwrap();
}
