//! The consent round and the ballot by hand.

use serde_json::json;

use super::{FOUNDER, START, Stage, code, hours, named, new_body, template, text};
use crate::kernel::{Context, Id, Seal, Span, Time};
use crate::practice::{
    Among, Ballot, Choice, Command as Do, Consent, Ending, ObjectionState, OnObjection, Refers, ResolutionKind, Silence, Step, Wait,
    check_template,
};
use crate::{Code, Command, agreement, body, practice};

const QUARTER: &str = "1/4";

#[test]
fn explicit_needs_every_answer_waits_once_and_then_defers() {
    let mut s = Stage::new(template(Silence::Explicit, "0/1"), 3);
    s.answer(0, 30, Consent::Consent).unwrap();
    s.answer(1, 31, Consent::Concern).unwrap();
    s.tick(hours(96));
    assert!(s.run().stage.extended && s.ending().is_none());
    s.tick(hours(168));
    assert_eq!(s.run().waiting, Some(Wait::Deferred));
    s.act(0, 170, Do::Reopen { run: s.run }).unwrap();
    for who in 0..3 {
        s.answer(who, 171 + who as i64, Consent::Consent).unwrap();
    }
    assert_eq!(s.ending(), Some(Ending::Adopted));
    assert_eq!(s.world.agreement.agreements.len(), 1, "it took effect");
}

#[test]
fn lazy_adopts_at_the_deadline_and_early_when_all_have_answered() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(1, 30, Consent::Consent).unwrap();
    s.tick(hours(95));
    assert_eq!(s.ending(), None);
    s.tick(hours(96));
    assert_eq!(s.ending(), Some(Ending::Adopted), "24 hours of questions, 72 of consent");
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 2);
    s.answer(0, 30, Consent::Consent).unwrap();
    s.answer(1, 30, Consent::StandAside).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

#[test]
fn a_quorum_that_fails_decides_nothing_and_waits() {
    let mut s = Stage::new(template(Silence::LazyWithQuorum, "2/3"), 6);
    for who in 0..3 {
        s.answer(who, 30, Consent::Consent).unwrap();
    }
    s.tick(hours(96));
    assert_eq!((s.run().waiting, s.ending()), (Some(Wait::QuorumFailed), None), "K7");
    s.tick(START + Span::days(31));
    assert_eq!(s.ending(), Some(Ending::Lapsed), "C14");
    // everybody stands aside: nobody is left to consent
    let mut s = Stage::new(template(Silence::Lazy, "0/1"), 2);
    s.answer(0, 30, Consent::StandAside).unwrap();
    s.answer(1, 30, Consent::StandAside).unwrap();
    assert_eq!(s.run().waiting, Some(Wait::QuorumFailed));
}

#[test]
fn concerns_stop_nothing_and_stay_with_the_agreement() {
    let mut s = Stage::new(template(Silence::Explicit, "0/1"), 3);
    for who in 0..3 {
        s.answer(who, 30, Consent::Concern).unwrap();
    }
    assert_eq!(s.ending(), Some(Ending::Adopted), "C3");
    let (id, _) = s.world.agreement.agreements.iter().next().unwrap();
    assert_eq!(agreement::agreement(&s.world, FOUNDER, *id).unwrap().concerns.len(), 3);
}

#[test]
fn an_objection_stops_adoption_until_it_is_integrated_and_everybody_asked_again() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(1, 30, Consent::Consent).unwrap();
    s.answer(2, 31, Consent::Objection).unwrap();
    let (o, _) = s.objection();
    assert_eq!(code(s.act(0, 32, Do::Take { objection: o, refers: Refers::Purpose })), Code::Conflict, "C9");
    s.act(3, 32, Do::Host { run: s.run }).unwrap();
    s.act(3, 33, Do::Take { objection: o, refers: Refers::Purpose }).unwrap();
    assert_eq!(code(s.answer(2, 34, Consent::Consent)), Code::WrongState, "an objection ends by name, not by another answer");
    s.tick(hours(33 + 47));
    assert!(matches!(s.objection().1, ObjectionState::Testing { .. }));
    s.tick(hours(33 + 48));
    assert_eq!(s.objection().1, ObjectionState::Resolving { by_default: false });
    s.tick(hours(97));
    assert_eq!(s.ending(), None, "C1: the deadline is over and an objection is open");
    let by = ResolutionKind::Amend { title: text(6), text: text(50), effects: None };
    s.act(0, 98, Do::Resolve { objection: o, voice: FOUNDER, by }).unwrap();
    assert_eq!(code(s.act(1, 99, Do::Confirm { objection: o })), Code::NotEligible, "RO3");
    s.act(2, 99, Do::Confirm { objection: o }).unwrap();
    s.tick(hours(98 + 24));
    assert_eq!((s.run().versions.len(), s.run().rounds.len()), (2, 2), "RO1, RO2");
    assert_eq!(s.run().round().unwrap().responses.len(), 0, "C8: earlier answers do not count");
    for who in 0..4 {
        s.answer(who, 125, Consent::Consent).unwrap();
    }
    assert_eq!(s.ending(), None, "ADOPT 5: a changed text stands for a day");
    s.tick(hours(122 + 24));
    assert_eq!(s.ending(), Some(Ending::Adopted));
    assert_eq!(s.run().outcome.as_ref().unwrap().1.version, 2);
}

#[test]
fn a_disagreement_is_answered_by_the_objector_or_doubt_keeps_the_brake_on() {
    for (answer, expected) in [
        (None, ObjectionState::Orphaned { until: hours(40 + 72 + 72) }),
        (Some("stand"), ObjectionState::Resolving { by_default: true }),
        (Some("nothing"), ObjectionState::NothingRemains),
    ] {
        let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
        s.answer(2, 30, Consent::Objection).unwrap();
        let (o, _) = s.objection();
        s.act(3, 31, Do::Host { run: s.run }).unwrap();
        s.act(3, 32, Do::Take { objection: o, refers: Refers::Driver }).unwrap();
        assert_eq!(code(s.act(2, 33, Do::Disagree { objection: o, voice: s.people[2], words: text(60) })), Code::SelfReference);
        s.act(1, 40, Do::Disagree { objection: o, voice: s.people[1], words: text(60) }).unwrap();
        assert_eq!(code(s.act(0, 41, Do::NothingRemains { objection: o })), Code::NotEligible, "O1, O2");
        match answer {
            Some("stand") => s.act(2, 42, Do::StandBy { objection: o }).unwrap(),
            Some(_) => s.act(2, 42, Do::NothingRemains { objection: o }).unwrap(),
            None => s.tick(hours(40 + 72)),
        }
        assert_eq!(s.objection().1, expected);
    }
}

#[test]
fn an_objection_without_its_objector_is_adopted_or_lapses_in_the_open() {
    for adopted in [true, false] {
        let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
        s.answer(1, 29, Consent::Consent).unwrap();
        s.answer(2, 30, Consent::Objection).unwrap();
        let (o, _) = s.objection();
        s.give(Some(s.people[2]), hours(31), Command::Body(body::Command::Leave { body: Id::NETWORK })).unwrap();
        assert!(matches!(s.objection().1, ObjectionState::Orphaned { .. }), "C13");
        if adopted {
            s.act(3, 32, Do::Adopt { objection: o, voice: s.people[3] }).unwrap();
            assert_eq!(s.objection().1, ObjectionState::Raised);
            s.act(3, 33, Do::Withdraw { objection: o }).unwrap();
            assert_eq!(s.objection().1, ObjectionState::Withdrawn);
        } else {
            s.tick(hours(31 + 72));
            assert_eq!(s.objection().1, ObjectionState::OrphanLapsed);
        }
        s.tick(hours(31 + 73));
        assert_eq!(s.ending(), Some(Ending::Adopted));
        assert_eq!(s.run().outcome.as_ref().unwrap().1.counts.electorate, 3, "who left is out of the denominator");
    }
}

#[test]
fn an_objection_nobody_faces_is_faced_by_the_clock_and_ends_in_the_named_way_out() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(2, 30, Consent::Objection).unwrap();
    s.tick(hours(30 + 72));
    assert!(matches!(s.objection().1, ObjectionState::Testing { .. }), "t_take");
    s.tick(hours(30 + 72 + 48));
    assert!(matches!(s.objection().1, ObjectionState::Resolving { .. }));
    s.tick(hours(30 + 72 + 48 + 7 * 24));
    assert_eq!(s.run().waiting, Some(Wait::Deferred));
    s.tick(START + Span::days(30));
    assert_eq!(s.ending(), Some(Ending::Lapsed), "C14");
    // the way out may be a ballot, named before
    let consent =
        json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy", "on_objection": { "integrate": 2, "otherwise": "ballot" } });
    let ballot = json!({ "kind": "ballot", "lasts": "PT48H", "rule": "2/3-of-votes", "quorum": "1/2" });
    let mut s = Stage::new(named("both", vec![consent, ballot]), 3);
    s.answer(2, 30, Consent::Objection).unwrap();
    s.tick(hours(30 + 72 + 48 + 7 * 24));
    assert_eq!(s.run().step().kind(), "ballot");
}

#[test]
fn answers_name_round_and_text_and_come_in_time() {
    let mut s = Stage::new(template(Silence::Explicit, "0/1"), 3);
    assert_eq!(code(s.answer(0, 10, Consent::Consent)), Code::WrongState, "K5: the step is not open");
    s.tick(hours(24));
    let respond = |s: &Stage, round, text, voice| Do::Respond {
        run: s.run,
        round,
        text,
        voice,
        choice: Consent::Consent,
        reason: None,
        happens: None,
        harms: None,
        wished: false,
    };
    let (right, me) = (s.run().text().text.seal, s.people[1]);
    assert_eq!(code(s.act(1, 25, respond(&s, 2, right, me))), Code::StaleVersion);
    assert_eq!(code(s.act(1, 25, respond(&s, 1, Seal([99; 32]), me))), Code::StaleVersion, "K8");
    assert_eq!(code(s.act(1, 25, respond(&s, 1, right, s.people[2]))), Code::NotEligible);
    s.act(1, 25, respond(&s, 1, right, me)).unwrap();
    assert_eq!(code(s.act(1, 26, respond(&s, 1, right, me))), Code::Duplicate);
    s.answer(1, 27, Consent::Concern).unwrap();
    assert_eq!(s.run().round().unwrap().responses[&me].choice, Choice::Concern, "the last one counts");
    // the deadline is half-open, and the extension moved it once
    let deadline = s.run().stage.deadline;
    s.tick(deadline);
    let last = s.run().stage.deadline;
    s.tick(Time(last.0 - 1));
    assert!(s.give(Some(s.people[0]), Time(last.0 - 1), Command::Practice(respond(&s, 1, right, FOUNDER))).is_ok());
    assert_eq!(code(s.give(Some(s.people[2]), last, Command::Practice(respond(&s, 1, right, s.people[2])))), Code::WrongState);
}

#[test]
fn a_joiner_waits_for_the_next_round_and_a_leaver_keeps_what_was_said() {
    let mut s = Stage::new(template(Silence::Lazy, "2/3"), 3);
    s.answer(1, 30, Consent::Consent).unwrap();
    let invitation = *s.world.body.invitations.keys().next().unwrap();
    s.tick(hours(31));
    s.join(invitation, 70, None);
    assert_eq!(code(s.answer(3, 32, Consent::Consent)), Code::NotEligible, "K6");
    s.give(Some(s.people[1]), hours(33), Command::Body(body::Command::Leave { body: Id::NETWORK })).unwrap();
    let round = s.run().round().unwrap();
    assert_eq!((round.electorate, round.responses.len(), round.unheard.len()), (2, 1, 2));
    s.give(Some(s.people[2]), hours(34), Command::Body(body::Command::Leave { body: Id::NETWORK })).unwrap();
    assert_eq!(code(s.answer(2, 35, Consent::Consent)), Code::NotEligible);
    s.answer(0, 36, Consent::Consent).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

#[test]
fn permuting_answers_changes_nothing_and_one_more_consent_only_helps_the_quorum() {
    use Consent::{Concern, Consent as Yes, StandAside};
    let orders: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let choices = [Yes, Concern, StandAside];
    for silence in [Silence::Explicit, Silence::Lazy, Silence::LazyWithQuorum] {
        let endings: Vec<_> = orders
            .iter()
            .map(|order| {
                let mut s = Stage::new(template(silence, "1/2"), 4);
                for who in order {
                    s.answer(*who, 30, choices[*who]).unwrap();
                }
                s.tick(START + Span::days(40));
                s.run().outcome.as_ref().map(|(_, o)| (o.ending, o.counts))
            })
            .collect();
        assert!(endings.windows(2).all(|w| w[0] == w[1]), "C4, {silence:?}: {endings:?}");
    }
    // C12: cloning a consenting member changes the outcome only by the quorum
    for members in 2..6 {
        let mut s = Stage::new(template(Silence::Lazy, "0/1"), members);
        for who in 1..members as usize {
            s.answer(who, 30, Yes).unwrap();
        }
        s.tick(hours(97));
        assert_eq!(s.ending(), Some(Ending::Adopted));
    }
}

#[test]
fn a_ballot_counts_closes_early_and_needs_its_quorum() {
    let vote =
        || named("vote", vec![json!({ "kind": "ballot", "lasts": "PT48H", "rule": "2/3-of-votes", "quorum": "1/2", "extend_once": true })]);
    let cast = |s: &mut Stage, who: usize, choice| {
        let command = Do::Vote { run: s.run, round: 1, text: s.run().text().text.seal, voice: s.people[who], choice, reason: None };
        s.act(who, 2, command)
    };
    let mut s = Stage::new(vote(), 3);
    for (who, choice) in [(0, Ballot::Yes), (1, Ballot::No), (2, Ballot::Yes)] {
        cast(&mut s, who, choice).unwrap();
    }
    assert_eq!(s.ending(), Some(Ending::Adopted), "two thirds, and all are in");
    let mut s = Stage::new(vote(), 4);
    cast(&mut s, 0, Ballot::Yes).unwrap();
    s.tick(hours(48));
    assert!(s.run().stage.extended);
    s.tick(hours(96));
    assert_eq!(s.ending(), Some(Ending::QuorumFailed), "none, not rejected");
    assert_eq!(s.world.agreement.agreements.len(), 0);
    let mut s = Stage::new(vote(), 4);
    for (who, choice) in [(0, Ballot::Yes), (1, Ballot::No), (2, Ballot::Abstain)] {
        cast(&mut s, who, choice).unwrap();
    }
    s.tick(hours(49));
    assert_eq!(s.ending(), Some(Ending::NotAdopted), "a tie keeps what is");
}

#[test]
fn an_outage_takes_no_time_to_speak_from_anybody() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 3);
    s.tick(hours(24));
    let from = s.world.at;
    let until = hours(24 * 10);
    let outage = Command::Practice(Do::Outage { from, until });
    let world = s.world.decide(Context { actor: None, now: until }, &outage).unwrap().world;
    s.world = world;
    s.tick(until);
    assert_eq!((s.ending(), s.run().stage.deadline), (None, until + Span::hours(24)));
    let by_member = s.world.decide(Context { actor: Some(FOUNDER), now: until }, &outage);
    assert_eq!(by_member.err().unwrap().code, Code::NotEligible);
}

#[test]
fn hubs_have_one_voice_each_whoever_uses_it() {
    let mut s = Stage::new(template(Silence::Explicit, "0/1"), 5);
    let hub = |s: &mut Stage, speakers: &[usize]| {
        let hub = s.bring_in(new_body(body::Kind::Hub));
        for who in speakers {
            let invitation = s.invite(hub);
            let (person, now) = (s.people[*who], s.world.at);
            s.give(Some(person), now, Command::Body(body::Command::Accept { invitation })).unwrap();
            s.speaks(person, hub, START + Span::hours(if *who == 1 { 40 } else { 9_000 }));
        }
        hub
    };
    let large = hub(&mut s, &[1, 2]);
    let small = hub(&mut s, &[3]);
    s.propose(Id::NETWORK);
    s.tick(hours(25));
    assert_eq!((s.run().among, s.run().round().unwrap().electorate), (Among::Hubs, 2), "H1: two hubs, whatever their size");
    let answer = |s: &mut Stage, who: usize, voice: Id, at: i64, choice: Consent| {
        s.tick(hours(at));
        let (round, text) = (s.run().round_number(), s.run().text().text.seal);
        let reason = (choice == Consent::Concern).then(|| self::text(44));
        s.act(who, at, Do::Respond { run: s.run, round, text, voice, choice, reason, happens: None, harms: None, wished: false })
    };
    answer(&mut s, 1, large, 30, Consent::Consent).unwrap();
    answer(&mut s, 2, large, 31, Consent::Concern).unwrap();
    let said = &s.run().round().unwrap().responses;
    assert_eq!((said.len(), said[&large].by), (1, s.people[2]), "H2: one answer a hub, the last one counts, named");
    assert_eq!(code(answer(&mut s, 4, small, 32, Consent::Consent)), Code::NotEligible, "H7: nobody has a voice but as a hub's");
    assert_eq!(code(answer(&mut s, 3, large, 32, Consent::Consent)), Code::NotEligible);
    // H5: the mandate of one speaker ends mid-round; what the hub said stays, the other may say more
    s.tick(hours(41));
    assert_eq!(code(answer(&mut s, 1, large, 42, Consent::Consent)), Code::NotEligible);
    answer(&mut s, 2, large, 42, Consent::Consent).unwrap();
    // H6: a hub that comes into being now has no voice in this round
    let late = hub(&mut s, &[]);
    assert!(!s.run().round().unwrap().has(late));
    answer(&mut s, 3, small, 43, Consent::Consent).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

/// Consent is what one can live with; what one would have wished for is kept beside it and decides nothing.
#[test]
fn what_would_have_been_wished_for_is_kept_apart() {
    let wishing = |s: &Stage, choice, wished| {
        let run = s.run();
        let reason = (choice == Consent::Concern).then(|| self::text(44));
        let (round, text) = (run.round_number(), run.text().text.seal);
        Do::Respond { run: run.id, round, text, voice: s.people[1], choice, reason, happens: None, harms: None, wished }
    };
    let decided = |wished| {
        let mut s = Stage::new(template(Silence::Explicit, "0/1"), 2);
        s.tick(hours(25));
        let answer = wishing(&s, Consent::StandAside, true);
        assert_eq!(code(s.act(1, 26, answer)), Code::Malformed);
        let answer = wishing(&s, Consent::Concern, wished);
        s.act(1, 26, answer).unwrap();
        let view = practice::run(&s.world, FOUNDER, s.world.at, s.run).unwrap();
        assert_eq!(view.round.unwrap().wished, u64::from(wished));
        let again = wishing(&s, Consent::Consent, !wished);
        s.act(1, 27, again).unwrap();
        assert_eq!(s.run().round().unwrap().responses[&s.people[1]].wished, !wished, "the last answer counts");
        s.answer(0, 28, Consent::Consent).unwrap();
        s.run().outcome.clone().unwrap()
    };
    assert_eq!(decided(false).1.ending, decided(true).1.ending);
}

#[test]
fn contradictory_templates_are_refused_when_they_are_adopted() {
    let consent = |extra: serde_json::Value| {
        let mut step = json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy" });
        step.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        step
    };
    let ballot = json!({ "kind": "ballot", "lasts": "PT24H", "rule": "simple-majority" });
    let cases = [
        (vec![consent(json!({ "lasts": "PT12H" }))], "step.0.notice"),
        (vec![consent(json!({ "silence": "lazy-with-quorum" }))], "step.0.quorum"),
        (vec![consent(json!({ "on_objection": { "integrate": 0, "otherwise": "defer" } }))], "step.0.on_objection.integrate"),
        (vec![consent(json!({ "on_objection": { "integrate": 5, "otherwise": "ballot" } }))], "step.0.on_objection.otherwise"),
        (vec![consent(json!({})), ballot.clone()], "step.0.on_objection.otherwise"),
        (vec![json!({ "kind": "clarify", "lasts": "PT1H" })], "step"),
        (vec![ballot.clone(), json!({ "kind": "react", "lasts": "PT1H" }), ballot.clone()], "step"),
        (vec![json!({ "kind": "ballot", "lasts": "PT5M", "rule": "unanimity" })], "step.0.lasts"),
        (vec![consent(json!({ "at_most": "P1D" }))], "step.0.at_most"),
    ];
    for (steps, field) in cases {
        let refusal = check_template(&named("bad", steps)).expect_err(field);
        assert_eq!((refusal.code, refusal.field.as_str()), (Code::Config, field));
    }
    assert!(check_template(&named("Bad Name", vec![ballot])).is_err());
    assert!(matches!(template(Silence::Lazy, "0/1").step[1], Step::Consent(_)));
    assert_eq!(OnObjection::default().integrate, 5);
}

#[test]
fn coming_and_going_makes_no_quorum() {
    let mut s = Stage::new(template(Silence::LazyWithQuorum, "2/3"), 6);
    let circle = s.run().body;
    s.answer(1, 30, Consent::Consent).unwrap();
    for hour in 31..40 {
        s.give(Some(s.people[1]), hours(hour), Command::Body(body::Command::Leave { body: circle })).unwrap();
        s.give(Some(s.people[1]), hours(hour), Command::Body(body::Command::Enter { body: circle })).unwrap();
    }
    assert_eq!(s.run().round().unwrap().electorate, 5, "one person left, once");
    assert_eq!(code(s.answer(1, 41, Consent::Concern)), Code::NotEligible, "who left says no more in this round");
    s.tick(hours(97));
    assert_eq!(s.run().waiting, Some(Wait::QuorumFailed));
}

#[test]
fn a_ballot_that_was_the_way_out_is_counted_even_at_the_very_end() {
    let consent = json!({ "kind": "consent", "lasts": "PT72H", "silence": "explicit", "at_most": "P10D",
        "on_objection": { "integrate": 5, "otherwise": "ballot" } });
    let ballot = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "at_most": "P10D" });
    let mut s = Stage::new(named("both", vec![consent, ballot]), 3);
    s.answer(2, 1, Consent::Objection).unwrap();
    s.tick(START + Span::days(10));
    assert_eq!(s.run().step().kind(), "ballot");
    let vote = Do::Vote {
        run: s.run,
        round: s.run().round_number(),
        text: s.run().text().text.seal,
        voice: FOUNDER,
        choice: Ballot::Yes,
        reason: None,
    };
    s.act(0, 241, vote).unwrap();
    s.tick(START + Span::days(14));
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

#[test]
fn a_waiting_round_can_be_freed_by_the_objector_and_not_by_the_proposer() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(2, 30, Consent::Objection).unwrap();
    s.tick(hours(30 + 72 + 48 + 7 * 24));
    assert_eq!(s.run().waiting, Some(Wait::Deferred));
    let (o, _) = s.objection();
    s.act(0, 320, Do::Reopen { run: s.run }).unwrap();
    assert_eq!(s.run().waiting, None, "asked again, it does not wait at once");
    assert!(matches!(s.objection().1, ObjectionState::Resolving { .. }));
    s.act(2, 321, Do::Withdraw { objection: o }).unwrap();
    // an orphaned objection is not the proposer's to take on and drop
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(2, 30, Consent::Objection).unwrap();
    let (o, _) = s.objection();
    s.give(Some(s.people[2]), hours(31), Command::Body(body::Command::Leave { body: Id::NETWORK })).unwrap();
    assert_eq!(code(s.act(0, 32, Do::Adopt { objection: o, voice: FOUNDER })), Code::Conflict);
    s.act(1, 33, Do::Adopt { objection: o, voice: s.people[1] }).unwrap();
}

#[test]
fn an_outage_moves_every_window_that_ended_in_it() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 4);
    s.answer(2, 30, Consent::Objection).unwrap();
    let (from, until) = (s.world.at, hours(30 + 24 * 12));
    assert!(s.world.practice.moves_between(from, until));
    let world = s.world.decide(Context { actor: None, now: until }, &Command::Practice(Do::Outage { from, until })).unwrap().world;
    s.world = world;
    s.tick(until + Span::hours(23));
    assert_eq!(s.objection().1, ObjectionState::Raised, "nobody faced it because nobody could");
    s.tick(until + Span::hours(24));
    assert!(matches!(s.objection().1, ObjectionState::Testing { .. }));
}

#[test]
fn an_invitation_to_speak_gives_the_voice_while_the_founder_may() {
    let mut s = Stage::new(template(Silence::Lazy, QUARTER), 2);
    let (hub, now) = (s.bring_in(new_body(body::Kind::Hub)), s.world.at);
    let until = now + Span::days(30);
    let invite = |body, voice| Command::Body(body::Command::Invite { body, uses: 5, until, voice });
    let circle = s.run().body;
    assert_eq!(code(s.give(Some(FOUNDER), now, invite(circle, Some(until)))), Code::Malformed, "a circle has no voice among hubs");
    assert_eq!(code(s.give(Some(FOUNDER), now, invite(hub, Some(now)))), Code::Malformed, "a term that is over");
    assert_eq!(code(s.give(Some(s.people[1]), now, invite(hub, Some(until)))), Code::NotEligible, "it is the founder's");
    let invitation = s.world.next;
    s.give(Some(FOUNDER), now, invite(hub, Some(until))).unwrap();
    s.join(invitation, 71, Some(hub));
    assert!(s.world.mandate.speaks_for(s.people[2], hub).is_some() && s.world.body.belongs(s.people[2], hub));
    // a member who takes it up speaks as well; after the powers have ended, who joins is a member
    s.give(Some(s.people[1]), now, Command::Body(body::Command::Accept { invitation })).unwrap();
    assert!(s.world.mandate.speaks_for(s.people[1], hub).is_some());
    s.world.charter.provisional = None;
    s.join(invitation, 72, None);
    assert!(s.world.body.belongs(s.people[3], hub) && s.world.mandate.speaks(s.people[3]).next().is_none());
}

#[test]
fn a_practice_of_all_people_asks_each_of_them_in_the_network_too() {
    let mut vote = named("vote", vec![json!({ "kind": "ballot", "lasts": "PT48H", "rule": "simple-majority", "quorum": "1/2" })]);
    vote.among = Some(Among::People);
    let mut s = Stage::new(vote, 4);
    s.bring_in(new_body(body::Kind::Hub));
    s.propose(Id::NETWORK);
    assert_eq!((s.run().among, s.run().round().unwrap().electorate), (Among::People, 4));
    for (who, choice) in [(0, Ballot::Yes), (1, Ballot::Yes), (2, Ballot::No), (3, Ballot::Abstain)] {
        let (round, text) = (s.run().round_number(), s.run().text().text.seal);
        s.act(who, 3, Do::Vote { run: s.run, round, text, voice: s.people[who], choice, reason: None }).unwrap();
    }
    assert_eq!(s.ending(), Some(Ending::Adopted));
}

#[test]
fn a_hub_asks_its_members_before_it_uses_its_voice() {
    let mut s = Stage::of_hubs(template(Silence::Explicit, "0/1"), 3);
    let (network, hub, other) = (s.run, s.voices[1], s.voices[3]);
    let ask = |s: &Stage, who: usize, body: Id, effects: Vec<crate::Effect>| {
        let args = practice::ProposeArgs {
            body,
            template: Some("ask-hub".to_owned()),
            because: network,
            title: text(6),
            text: text(7),
            effects,
            options: Vec::new(),
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
        (Some(s.people[who]), Command::Practice(Do::Propose(Box::new(args))))
    };
    let give = |s: &mut Stage, (by, command): (Option<Id>, Command)| s.give(by, hours(25), command);
    let adopt = vec![crate::Effect::Agreement(agreement::Effect::Adopt { sunset: false })];
    let asked = ask(&s, 1, hub, adopt);
    assert_eq!(give(&mut s, asked).unwrap_err().key, "asking-decides-nothing");
    let asked = ask(&s, 1, Id::NETWORK, Vec::new());
    assert_eq!(give(&mut s, asked).unwrap_err().key, "hub-asks");
    let (local, asked) = (s.world.next, ask(&s, 1, hub, Vec::new()));
    give(&mut s, asked).unwrap();
    let asked = ask(&s, 2, hub, Vec::new());
    assert_eq!(give(&mut s, asked).unwrap_err().key, "hub-asks-already");
    // its members answer, and so does who joins while it is open
    let invitation = s.invite(hub);
    s.join(invitation, 73, None);
    let vote = |s: &mut Stage, who: usize, choice| {
        let (text, voice) = (s.world.practice.run(local).unwrap().text().text.seal, s.people[who]);
        s.act(who, 26, Do::Vote { run: local, round: 1, text, voice, choice, reason: Some(super::text(45)) })
    };
    vote(&mut s, 1, Ballot::Yes).unwrap();
    vote(&mut s, 4, Ballot::No).unwrap();
    assert_eq!(code(vote(&mut s, 3, Ballot::No)), Code::NotEligible, "a member of another hub");
    let view = practice::run(&s.world, FOUNDER, s.world.at, network).unwrap();
    let [of_hub] = view.locals.as_slice() else { panic!("one hub asks") };
    assert_eq!((of_hub.hub, of_hub.counts.agree, of_hub.counts.against, of_hub.counts.silent, of_hub.reasons.len()), (hub, 1, 1, 1, 2));
    let deadline = |s: &Stage, run| s.world.practice.run(run).unwrap().stage.deadline;
    assert_eq!(deadline(&s, local), deadline(&s, network) + Span::hours(-24), "it closes a day before what it is about");
    // it decides nothing: the hub answers as it will; when the network is done, so is the asking
    s.run = network;
    s.answer(1, 27, Consent::Concern).unwrap();
    assert!(s.world.practice.run(local).unwrap().is_open());
    s.answer(3, 28, Consent::Consent).unwrap();
    assert_eq!(s.ending(), Some(Ending::Adopted));
    assert_eq!(s.world.practice.run(local).unwrap().outcome.as_ref().map(|(_, o)| o.ending), Some(Ending::Lapsed));
    assert_eq!(s.run().round().unwrap().responses[&other].choice, Choice::Consent);
    // from the asking the reasons lead on to the tension of the network
    assert!(crate::why::why(&s.world, local).iter().any(|link| link.kind == crate::Kind::Tension));
}
