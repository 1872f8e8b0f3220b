//! Ways round a rule that somebody found once, each closed.

use serde_json::json;

use super::choosing::{choosing, idea};
use super::invariants::aligning;
use super::{FOUNDER, Stage, asking, code, hours, named, template, text};
use crate::kernel::{Id, Ref, Span, Time};
use crate::practice::{self, Ballot, Command as Do, Consent, Ending, OptionArgs, ProposeArgs, Silence, Template};
use crate::{Code, Command, Effect, Event, body, charter, mandate};

fn adopting(template: Template) -> Effect {
    Effect::Practice(practice::Effect::AdoptTemplate { template })
}

#[test]
fn nobody_takes_the_rules_over_by_exchanging_a_way_of_deciding() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "0/1"), 4);
    let alone = named("consent", vec![json!({ "kind": "advise", "lasts": "PT24H" })]);
    let bring = Command::Charter(charter::Command::BringIn { effects: vec![adopting(alone)] });
    assert_eq!(code(s.give(Some(FOUNDER), s.world.at, bring)), Code::NotEligible, "the founder");
    // a way by which the rules decide cannot become one that decides nothing
    let because = s.run().because;
    let mute = Template { name: "consent".to_owned(), ..asking() };
    assert_eq!(code(s.propose_with(Id::NETWORK, because, adopting(mute))), Code::Config);
    s.propose_with(Id::NETWORK, because, adopting(Template { name: "poll".to_owned(), ..asking() })).unwrap();
}

#[test]
fn a_hub_is_not_asked_yes_or_no_about_a_choice() {
    let mut s = Stage::of_hubs(choosing("ideas", "schulze", 1, false), 4);
    let ask = ProposeArgs { body: s.voices[1], template: Some("ask-hub".to_owned()), ..s.args(s.run) };
    let asked = s.give(Some(s.people[1]), s.world.at, Command::Practice(Do::Propose(Box::new(ask))));
    assert_eq!(asked.unwrap_err().key, "hub-asks-yes-or-no");
}

#[test]
fn a_rewording_answers_a_need_once_and_no_alignment_is_endless() {
    let mut s = Stage::with_points(aligning::aligning("0/1"), 3, 1);
    let opened = s.run().opened;
    let need = |s: &mut Stage, at: i64| {
        let version = s.run().points[0].versions.len() as u32;
        s.act(1, at, Do::Align { run: s.run, point: 0, version, voice: s.people[1], need: Some(text(90)) })
    };
    let reword = |s: &mut Stage, at: i64, n: u8, times: usize| {
        let (base, open) = (s.run().points[0].versions.len() as u32, s.run().points[0].open_needs().next().unwrap().0);
        s.act(0, at, Do::Reword { run: s.run, point: 0, base, title: text(n), words: None, answers: vec![open; times] })
    };
    need(&mut s, 1).unwrap();
    assert_eq!(code(reword(&mut s, 2, 100, 2)), Code::UnknownRef, "one need, twice");
    let mut rewordings = 0;
    for n in 101..150 {
        let at = (s.run().stage.deadline - super::START).0 / 3_600_000 - 1;
        if need(&mut s, at).and_then(|()| reword(&mut s, at, n, 1)).is_err() {
            break;
        }
        rewordings += 1;
    }
    assert!(rewordings > 5, "each moves the end on, for a while");
    assert!(s.run().stage.deadline <= opened + Span::days(20), "{:?}", s.run().stage.deadline - opened);
}

/// The first hub decided no, and binds its voice.
fn bound_to_no() -> Stage {
    said_no(template(Silence::Explicit, "0/1"), true)
}

/// The members of the first hub said no; its voice is bound by that, or free.
pub(super) fn said_no(way: Template, instructed: bool) -> Stage {
    let mut s = Stage::of_hubs(way, 4);
    s.tick(hours(25));
    let (network, hub, representative) = (s.run, s.voices[1], s.people[1]);
    if instructed {
        s.instruct(1, false);
    }
    let local = s.world.next;
    let ask = ProposeArgs { body: hub, template: Some("ask-hub".to_owned()), ..s.args(network) };
    s.give(Some(representative), s.world.at, Command::Practice(Do::Propose(Box::new(ask)))).unwrap();
    s.run = local;
    for who in [1, 2] {
        let (text, voice) = (s.run().text().text.seal, s.people[who]);
        s.act(who, 26, Do::Vote { run: local, round: 1, text, voice, choice: Ballot::No, reason: None }).unwrap();
    }
    let closes = s.run().stage.deadline;
    s.tick(closes);
    s.run = network;
    s
}

#[test]
fn a_bound_voice_neither_asks_another_way_nor_lets_its_objection_go() {
    let mut s = bound_to_no();
    let ask = ProposeArgs { body: s.voices[1], template: Some("consent".to_owned()), ..s.args(s.run) };
    let asked = s.give(Some(s.people[1]), s.world.at, Command::Practice(Do::Propose(Box::new(ask))));
    assert_eq!(asked.unwrap_err().key, "hub-asks-by-ballot");
    let at = (s.world.at - super::START).0 / 3_600_000 + 1;
    assert_eq!(code(s.answer(1, at, Consent::Consent)), Code::MandateBreach);
    s.answer(1, at, Consent::Objection).unwrap();
    let (objection, _) = s.objection();
    assert_eq!(code(s.act(1, at, Do::Withdraw { objection })), Code::MandateBreach);
}

pub(super) fn voting(sealed: bool) -> Template {
    let ballot = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "sealed": sealed });
    named("consent", vec![json!({ "kind": "clarify", "lasts": "PT24H" }), ballot])
}

#[test]
fn a_no_under_instruction_is_no_abstention_and_a_free_voice_says_why_it_differs() {
    let vote = |s: &mut Stage, choice, reason: Option<u8>| {
        let (round, seal) = (s.run().round_number(), s.run().text().text.seal);
        let vote = Do::Vote { run: s.run, round, text: seal, voice: s.voices[1], choice, reason: reason.map(text) };
        s.give(Some(s.people[1]), s.world.at, Command::Practice(vote)).map_err(|r| r.key)
    };
    let mut s = said_no(voting(false), true);
    assert_eq!(vote(&mut s, Ballot::Yes, Some(60)), Err("instructed-no"));
    assert_eq!(vote(&mut s, Ballot::Abstain, Some(60)), Err("instructed-no"));
    vote(&mut s, Ballot::No, None).unwrap();
    let mut s = said_no(voting(false), false);
    assert_eq!(vote(&mut s, Ballot::Yes, None), Err("otherwise-than-members"));
    vote(&mut s, Ballot::Yes, Some(60)).unwrap();
}

#[test]
fn of_a_sealed_vote_nothing_is_seen_before_it_closes() {
    let mut s = Stage::new(voting(true), 4);
    s.tick(hours(25));
    let opens = s.world.next;
    for (who, choice) in [(0, Ballot::No), (1, Ballot::Yes), (2, Ballot::No)] {
        let (round, seal, voice) = (s.run().round_number(), s.run().text().text.seal, s.people[who]);
        s.act(who, 26, Do::Vote { run: s.run, round, text: seal, voice, choice, reason: None }).unwrap();
    }
    assert_eq!(practice::hidden_from(&s.world), Some(opens));
    let votes = |s: &Stage| s.log.iter().filter(|(_, e)| practice::hides(&s.world, e)).count();
    assert_eq!(votes(&s), 3);
    for viewer in s.people.clone() {
        let view = practice::run(&s.world, viewer, hours(27), s.run).unwrap();
        assert!(matches!(view.next.unwrap().what, practice::NextKind::Counted), "nor what it comes to");
        let round = view.round.unwrap();
        assert!(round.sealed && round.responses.iter().all(|r| r.voice == viewer), "only one's own");
        assert_eq!((round.counts.agree, round.counts.against, round.counts.silent), (3, 0, 1), "how many there are, no more");
    }
    let back = s.give(Some(FOUNDER), s.world.at, Command::Practice(Do::Retract { run: s.run, words: text(61) }));
    assert_eq!(back.unwrap_err().key, "ballots-sealed");
    s.tick(hours(200));
    assert_eq!((s.ending(), votes(&s)), (Some(Ending::NotAdopted), 0));
    let round = practice::run(&s.world, FOUNDER, hours(201), s.run).unwrap().round.unwrap();
    assert_eq!((round.responses.len(), round.counts.agree, round.counts.against), (3, 1, 2));
}

/// A sealed vote that needs every voice and may last once more.
fn lasting() -> Template {
    let ballot = json!({
        "kind": "ballot", "lasts": "PT120H", "rule": "simple-majority", "sealed": true, "quorum": "1/1", "extend_once": true,
    });
    named("consent", vec![json!({ "kind": "clarify", "lasts": "PT24H" }), ballot])
}

#[test]
fn what_is_cast_in_a_sealed_vote_stays_sealed_while_it_lasts_once_more() {
    let mut s = said_no(lasting(), true);
    let closes = s.run().stage.deadline;
    s.tick(closes);
    assert!(s.run().is_open() && s.run().stage.extended);
    let cast = |(_, e): &&(_, Event)| matches!(e, Event::Practice(practice::Event::Cast { .. }));
    let (meta, event) = s.log.iter().find(cast).expect("the bound voice is given at the close");
    assert!(practice::hides(&s.world, event) && practice::hidden_from(&s.world).is_some_and(|first| first <= meta.pos));
}

#[test]
fn sealed_votes_are_counted_also_where_the_proposer_leaves() {
    let mut s = Stage::new(lasting(), 4);
    s.tick(hours(25));
    for who in 1..3 {
        let (round, seal, voice) = (s.run().round_number(), s.run().text().text.seal, s.people[who]);
        s.act(who, 26, Do::Vote { run: s.run, round, text: seal, voice, choice: Ballot::Yes, reason: None }).unwrap();
    }
    let body = s.run().body;
    s.give(Some(FOUNDER), s.world.at, Command::Body(body::Command::Leave { body })).unwrap();
    s.tick(hours(120));
    assert!(s.run().is_open(), "it is not ended before it is counted");
    s.tick(hours(400));
    assert_ne!(s.ending(), Some(Ending::Lapsed));
}

#[test]
fn what_is_sealed_is_read_neither_by_trying_nor_by_giving_up() {
    let mut s = Stage::new(choosing("people", "approval", 1, true), 3);
    let person = |s: &Stage, who: usize| OptionArgs { person: Some(s.people[who]), ..idea(60 + who as u8) };
    let (one, two) = (person(&s, 1), person(&s, 2));
    s.puts_forward(0, 1, one).unwrap();
    s.puts_forward(2, 1, two).unwrap();
    let stand = |s: &Stage, option| Do::Stand { run: s.run, option, accepts: true };
    let named = stand(&s, 0);
    let unnamed = stand(&s, 9);
    let refused = [s.act(1, 2, named.clone()), s.act(1, 2, unnamed)].map(|r| r.unwrap_err().key);
    assert_eq!(refused, ["step-not-open"; 2], "the same, whether one was put forward or not");
    s.act(2, 3, Do::TakeBack { run: s.run, option: 1 }).unwrap();
    let back = s.log.iter().rev().find_map(|(_, e)| match e {
        Event::Practice(practice::Event::TookBack { .. }) => Some(e),
        _ => None,
    });
    assert!(practice::hides(&s.world, back.unwrap()));
    s.act(1, 26, named).unwrap();
    s.tick(hours(49));
    s.marks(0, 50, &[]).unwrap();
    let retract = Do::Retract { run: s.run, words: text(91) };
    assert_eq!(s.act(0, 51, retract).unwrap_err().key, "ballots-sealed");
}

#[test]
fn an_election_that_went_back_is_sealed_and_drawn_again_and_every_term_ends() {
    let mut s = Stage::new(choosing("people", "approval", 1, true), 3);
    let circle = s.run().body;
    let name = text(70);
    let (purpose, accountabilities, duty) = (None, None, mandate::Duty::None);
    s.bring_in(Effect::Mandate(mandate::Effect::DefineRole { body: Ref::Id(circle), name, purpose, accountabilities, duty }));
    let role = *s.world.mandate.roles.keys().next_back().unwrap();
    let seat = mandate::SeatRef::Role(Ref::Id(role));
    let holder = s.people[1];
    s.bring_in(Effect::Mandate(mandate::Effect::Grant {
        seat,
        holder,
        until: hours(9_000),
        instructed: false,
        latitude: false,
        substitute: false,
        report_days: None,
    }));
    // the term would be over before the round is
    let because = s.run().because;
    s.propose_with(circle, because, Effect::Mandate(mandate::Effect::Elect { seat, until: hours(30) })).unwrap();
    let again = OptionArgs { person: Some(holder), ..idea(61) };
    s.puts_forward(1, 1, again).unwrap();
    s.tick(hours(49));
    let first = s.run().lot.nonce.unwrap();
    let all = |s: &mut Stage, at: i64| (0..3).for_each(|who| s.marks(who, at, &[(0, 1)]).unwrap());
    all(&mut s, 50);
    assert_eq!(s.run().sent_back.len(), 1, "whoever holds it already is held to the limits, too");
    assert!(s.run().lot.nonce.is_none() && s.run().picked.is_none() && s.run().is_open());
    s.tick(hours(75));
    s.marks(0, 76, &[(0, 1)]).unwrap();
    assert!(
        s.run().hides_ballots() && practice::hidden_from(&s.world) == s.run().first_ballot,
        "the second ballot is sealed like the first"
    );
    assert_ne!(s.run().lot.nonce.unwrap(), first, "what was revealed is not drawn from again");
}

#[test]
fn a_hub_without_a_voice_uses_none() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "0/1"), 4);
    let (hub, representative) = (s.voices[1], s.people[1]);
    let invitation = s.invite(hub);
    s.join(invitation, 72, None);
    let member = *s.people.last().unwrap();
    let may = |s: &Stage, who, place| charter::permits(&s.world, who, charter::Matter::Challenge, place).is_ok();
    assert!(may(&s, representative, Id::NETWORK) && !may(&s, member, hub));
    s.bring_in(Effect::Body(body::Effect::Suspend { body: Ref::Id(hub) }));
    assert!(!may(&s, representative, Id::NETWORK), "suspended, it challenges nothing");
    assert!(!may(&s, member, hub), "and not every member is its voice");
}

#[test]
fn the_limit_on_rounds_is_passed_by_reviews_alone() {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "0/1"), 4);
    let decided = |s: &mut Stage| {
        while s.run().is_open() {
            for who in [1, 3] {
                let answer = Command::Practice(s.answering(who, Consent::Consent));
                s.give(Some(s.people[who]), s.world.at, answer).ok();
            }
            let due: Time = s.world.due().unwrap();
            s.tick(due);
        }
        assert_eq!(s.ending(), Some(Ending::Adopted));
    };
    decided(&mut s);
    let tension = s.run().because;
    let agreement = *s.world.agreement.agreements.keys().next().unwrap();
    s.propose_with(Id::NETWORK, tension, Effect::Charter(charter::Effect::Limit { rounds: 1 })).unwrap();
    decided(&mut s);
    let adopt = || Effect::Agreement(crate::agreement::Effect::Adopt { sunset: false });
    s.propose_with(Id::NETWORK, tension, adopt()).unwrap();
    assert_eq!(
        s.propose_with(Id::NETWORK, agreement, adopt()).unwrap_err().key,
        "rounds-open",
        "another thing, with an agreement as its reason"
    );
    let ends = Effect::Agreement(crate::agreement::Effect::End { agreement: Ref::Id(tension) });
    assert_eq!(s.propose_with(Id::NETWORK, tension, ends).unwrap_err().key, "rounds-open", "a tension is no agreement");
    let end = Effect::Agreement(crate::agreement::Effect::Supersede { agreement: Ref::Id(agreement), sunset: false });
    s.propose_with(Id::NETWORK, agreement, end).unwrap();
    // and what passes it does not become something else
    s.propose_with(Id::NETWORK, tension, Effect::Charter(charter::Effect::Limit { rounds: 2 })).unwrap();
    let (title, base) = (s.run().text().title.clone(), 1);
    let other = Do::Amend { run: s.run, base, title, text: text(77), effects: Some(vec![adopt()]), wording: false };
    assert_eq!(s.give(Some(FOUNDER), s.world.at, Command::Practice(other)).unwrap_err().key, "rounds-open");
    // nor does a full house keep the rules or a mandate out of reach
    let mandate = *s.world.mandate.mandates.keys().next().unwrap();
    let recall = Effect::Mandate(mandate::Effect::End { mandate: Ref::Id(mandate) });
    assert_ne!(s.propose_with(Id::NETWORK, tension, recall).map_err(|r| r.key), Err("rounds-open"));
    s.propose_with(Id::NETWORK, tension, Effect::Charter(charter::Effect::Limit { rounds: 9 })).unwrap();
}
