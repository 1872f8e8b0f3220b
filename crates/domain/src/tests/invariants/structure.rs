//! Mandates, bodies, choices of persons, tensions and the log of agreements: the invariants of P05, P06, P11
//! to P14 that are built.

use proptest::prelude::*;
use serde_json::json;

use super::super::*;
use super::always;
use crate::mandate::{Effect as Change, SeatRef};
use crate::practice::Ballot;

fn circle(n: u64) -> Stage {
    Stage::founded_with(template(Silence::Lazy, "0/1"), n)
}

fn role(s: &mut Stage, body: Id) -> Id {
    let (purpose, accountabilities, duty) = (None, None, mandate::Duty::Facilitator);
    let define = Change::DefineRole { body: Ref::Id(body), name: text(70), purpose, accountabilities, duty };
    s.bring_in(Effect::Mandate(define))
}

fn grant(role: Id, holder: Id, until: Time) -> Effect {
    let seat = SeatRef::Role(Ref::Id(role));
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    Effect::Mandate(Change::Grant { seat, holder, until, instructed, latitude, substitute, report_days })
}

/// RC2: a power ends in the very batch that ends the mandate.
#[test]
fn rc2_powers_end_with_the_mandate() {
    always(0..40i64, |later| {
        let mut s = Stage::of_hubs(template(Silence::Explicit, "0/1"), 2);
        s.tick(hours(25));
        let (holder, hub) = (s.people[1], s.voices[1]);
        let mandate = s.world.mandate.speaks_for(holder, hub).unwrap();
        let at = s.world.at + Span::hours(later);
        s.tick(at);
        s.world.at = at;
        let may = s.world.decide(Context { actor: Some(holder), now: at }, &Command::Practice(s.answering(1, Consent::Consent)));
        assert!(may.is_ok());
        let before = s.log.len();
        s.bring_in(Effect::Mandate(Change::End { mandate: Ref::Id(mandate) }));
        assert!(s.log[before..].iter().any(|(_, e)| matches!(e, Event::Mandate(mandate::Event::Ended { .. }))));
        let answer = Command::Practice(s.answering(1, Consent::Consent));
        let refused = s.world.decide(Context { actor: Some(holder), now: s.world.at }, &answer);
        assert_eq!(refused.map(|_| ()).unwrap_err().code, Code::NotEligible);
        1
    });
}

/// RC3: and with the term, not a moment later.
#[test]
fn rc3_nobody_acts_a_moment_longer_than_the_term() {
    always((1..500i64, -2..3i64), |(term, offset)| {
        let mut s = circle(2);
        let body = s.run;
        let facilitator = role(&mut s, body);
        let (holder, until) = (s.people[1], s.world.at + Span::hours(term));
        s.bring_in(grant(facilitator, holder, until));
        let at = Time((until.0 + offset * 60_000).max(s.world.at.0));
        s.tick(at);
        assert_eq!(s.world.mandate.has_duty(holder, body, mandate::Duty::Facilitator), at < until);
        usize::from(at >= until)
    });
}

/// RC4: whoever's recall is asked about is asked, too, and counts like everybody.
#[test]
fn rc4_a_holder_is_asked_about_their_own_recall() {
    always((1..6usize, any::<bool>()), |(others, yes)| {
        let vote = json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority", "quorum": "0/1" });
        let mut s = Stage::founded_with(named("vote", vec![vote]), others as u64 + 1);
        let body = s.run;
        let held = role(&mut s, body);
        let holder = s.people[1];
        let mandate = s.bring_in(grant(held, holder, hours(9_000)));
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        s.propose_with(body, tension, Effect::Mandate(Change::End { mandate: Ref::Id(mandate) })).unwrap();
        assert_eq!(s.run().round().unwrap().electorate, others as u64 + 1);
        let run = s.run();
        let (round, text) = (run.round_number(), run.text().text.seal);
        let choice = if yes { Ballot::Yes } else { Ballot::No };
        s.act(1, 0, Do::Vote { run: run.id, round, text, voice: holder, choice, reason: None }).unwrap();
        assert_eq!(s.run().rounds.last().unwrap().responses.len(), 1);
        1
    });
}

/// L1: bodies form a tree under the network, whatever is created and dissolved.
#[test]
fn l1_bodies_form_a_tree() {
    let steps = prop::collection::vec((any::<bool>(), 0..8usize), 1..16);
    always(steps, |steps| {
        let mut s = Stage::founded(template(Silence::Lazy, "0/1"));
        let mut bodies = vec![Id::NETWORK];
        for (create, n) in steps {
            let body = bodies[n % bodies.len()];
            let effect = if create {
                let (kind, parent) = (body::Kind::Circle, Ref::Id(body));
                body::Effect::Create { kind, parent, name: text(4), about: None, place: None, zone: None, trial: None }
            } else {
                body::Effect::Dissolve { body: Ref::Id(body) }
            };
            let (made, effects) = (Id(s.world.next.0 + 1), vec![Effect::Body(effect)]);
            let given = s.give(Some(FOUNDER), s.world.at, Command::Charter(charter::Command::BringIn { effects }));
            if given.is_ok() && create {
                bodies.push(made);
            }
            for id in &bodies {
                let up: Vec<Id> = s.world.body.ancestors(*id).collect();
                assert!(up.len() <= bodies.len() && up.last() == Some(&Id::NETWORK), "{up:?}");
                // nothing in force stands in what is dissolved
                let group = &s.world.body.bodies[id];
                let parent = group.parent.map(|p| s.world.body.bodies[&p].dissolved.is_none());
                assert!(group.dissolved.is_some() || parent != Some(false));
            }
        }
        usize::from(bodies.len() > 3)
    });
}

/// L5: every mandate has an end that is to come, within five years.
#[test]
fn l5_every_term_is_finite() {
    always(-100..5_000i64, |days| {
        let mut s = circle(2);
        let body = s.run;
        let held = role(&mut s, body);
        let until = Time(s.world.at.0 + Span::days(days).0);
        let effects = vec![grant(held, s.people[1], until)];
        let given = s.give(Some(FOUNDER), s.world.at, Command::Charter(charter::Command::BringIn { effects }));
        assert_eq!(given.is_ok(), (1..=mandate::TERM_DAYS_MAX).contains(&days), "{days}");
        assert!(s.world.mandate.mandates.values().all(|m| m.until > m.from && m.until <= m.from + Span::days(mandate::TERM_DAYS_MAX)));
        usize::from(given.is_ok())
    });
}

/// L6: however many roles somebody holds, they count once.
#[test]
fn l6_nobody_counts_twice_for_their_roles() {
    always((2..5u64, prop::collection::vec(0..5usize, 0..8)), |(members, roles)| {
        let mut s = circle(members);
        let body = s.run;
        for who in &roles {
            let held = role(&mut s, body);
            let holder = s.people[who % s.people.len()];
            s.bring_in(grant(held, holder, hours(9_000)));
        }
        s.propose(body);
        s.tick(s.world.at + Span::hours(25));
        let round = s.run().round().unwrap();
        assert_eq!((round.electorate, round.unheard.len() as u64), (members, members));
        roles.len()
    });
}

/// L8: a body that is dissolved leaves no role, no mandate and no agreement in force.
#[test]
fn l8_a_dissolved_body_leaves_nothing_behind() {
    always((any::<bool>(), any::<bool>()), |(with_role, with_agreement)| {
        let mut s = circle(2);
        let body = s.run;
        if with_role {
            let held = role(&mut s, body);
            s.bring_in(grant(held, s.people[1], hours(9_000)));
        }
        if with_agreement {
            s.propose(body);
            s.tick(s.world.at + Span::hours(25));
            for who in 0..2 {
                let answer = s.answering(who, Consent::Consent);
                s.give(Some(s.people[who]), s.world.at, Command::Practice(answer)).unwrap();
            }
            assert_eq!(s.ending(), Some(Ending::Adopted));
        }
        s.bring_in(Effect::Body(body::Effect::Dissolve { body: Ref::Id(body) }));
        assert!(s.world.mandate.roles.values().all(|r| r.ended) && s.world.mandate.mandates.values().all(|m| m.ended.is_some()));
        assert!(s.world.agreement.agreements.values().all(|a| !a.stands()));
        usize::from(with_role) + usize::from(with_agreement)
    });
}

/// People put forward in a circle, each by somebody.
fn nominations() -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0..4usize, 0..4usize), 0..12)
}

fn electing(each: u32) -> Stage {
    let gather = json!({ "kind": "gather", "lasts": "PT24H", "of": "people", "each": each });
    let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "plurality" });
    let mut s = Stage::founded_with(named("election", vec![gather, choose]), 4);
    let body = s.run;
    let held = role(&mut s, body);
    let tension = s.world.next;
    s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    let elect = Change::Elect { seat: SeatRef::Role(Ref::Id(held)), until: hours(9_000) };
    s.propose_with(body, tension, Effect::Mandate(elect)).unwrap();
    s
}

/// RS2: whoever is chosen holds a finite term that begins before it ends; RS7: and is a member.
#[test]
fn rs2_the_term_of_the_chosen_is_finite() {
    always((-10..4_000i64, 0..4usize), |(days, who)| {
        let gather = json!({ "kind": "gather", "lasts": "PT24H", "of": "people" });
        let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "plurality" });
        let mut s = Stage::founded_with(named("election", vec![gather, choose]), 4);
        let body = s.run;
        let held = role(&mut s, body);
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let until = Time(s.world.at.0 + Span::days(days).0);
        s.propose_with(body, tension, Effect::Mandate(Change::Elect { seat: SeatRef::Role(Ref::Id(held)), until })).unwrap();
        let person = s.people[who];
        let option =
            practice::OptionArgs { title: text(30), words: None, person: Some(person), at: None, cost: None, rests_on: Vec::new() };
        let run = s.run;
        s.act(who, 1, Do::PutForward { run, voice: person, option }).unwrap();
        s.tick(hours(25));
        for voter in 0..4 {
            let (round, voice) = (s.run().round_number(), s.people[voter]);
            let marks = vec![practice::Mark { option: 0, n: 1 }];
            s.act(voter, 26, Do::Mark { run, round, voice, marks, reason: None }).unwrap();
        }
        s.tick(hours(120));
        let granted: Vec<_> = s.world.mandate.mandates.values().collect();
        let within = (5..=mandate::TERM_DAYS_MAX).contains(&days);
        assert!(granted.iter().all(|m| m.until > m.from && m.holder == person));
        assert!(!within || granted.len() == 1, "{days}: {:?}", s.ending());
        assert!(days > 1 || granted.is_empty());
        granted.len()
    });
}

/// RS6: each voice puts forward so many as the way says, and no more.
#[test]
fn rs6_each_voice_names_so_many() {
    always((1..4u32, nominations()), |(each, named)| {
        let mut s = electing(each);
        let run = s.run;
        for (by, who) in &named {
            let option = practice::OptionArgs {
                title: text(30),
                words: None,
                person: Some(s.people[*who]),
                at: None,
                cost: None,
                rests_on: Vec::new(),
            };
            s.act(*by, 1, Do::PutForward { run, voice: s.people[*by], option }).ok();
        }
        for voice in &s.people {
            assert!(s.run().items.iter().filter(|i| i.voice == Some(*voice)).count() <= each as usize);
        }
        s.run().items.len()
    });
}

/// TN1: only whoever felt a tension lets it rest.
#[test]
fn tn1_only_who_felt_it_lets_it_rest() {
    always((0..3usize, 0..3usize), |(by, rests)| {
        let mut s = circle(3);
        let (body, tension, now) = (s.run, s.world.next, s.world.at);
        s.give(Some(s.people[by]), now, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let rested = s.give(Some(s.people[rests]), now, Command::Purpose(purpose::Command::Rest { tension }));
        assert_eq!(rested.is_ok(), by == rests);
        usize::from(by != rests)
    });
}

/// Whoever feels it, too, takes that back themselves, and nobody for them; what was not said is not taken back.
#[test]
fn who_feels_a_tension_is_who_says_so() {
    always(prop::collection::vec((0..3usize, any::<bool>()), 1..12), |said| {
        let mut s = circle(3);
        let (body, tension, now) = (s.run, s.world.next, s.world.at);
        s.give(Some(FOUNDER), now, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let mut feel = std::collections::BTreeSet::new();
        for (who, too) in said {
            let member = s.people[who];
            let command = if too { purpose::Command::Share { tension } } else { purpose::Command::Unshare { tension } };
            let may = member != FOUNDER && too != feel.contains(&member);
            assert_eq!(s.give(Some(member), now, Command::Purpose(command)).is_ok(), may);
            if may && too {
                feel.insert(member);
            } else if may {
                feel.remove(&member);
            }
            let view = purpose::tension(&s.world, member, tension).unwrap();
            assert_eq!(view.shared.iter().copied().collect::<std::collections::BTreeSet<_>>(), feel);
            let offered = |name| view.offers.iter().any(|o| o.name == name && o.may());
            assert_eq!(offered("purpose.unshare"), feel.contains(&member));
        }
        feel.len()
    });
}

/// W1: what somebody cannot work with is never taken by consent, however many prefer it.
#[test]
fn w1_what_one_cannot_work_with_is_not_taken() {
    always((2..6u64, 0..6usize), |(members, objector)| {
        let mut s = circle(members);
        s.propose(s.run);
        s.tick(s.world.at + Span::hours(25));
        let objector = objector % members as usize;
        for who in 0..members as usize {
            let choice = if who == objector { Consent::Objection } else { Consent::Consent };
            s.answer(who, 26, choice).unwrap();
        }
        s.tick(hours(24 * 4));
        assert_ne!(s.ending(), Some(Ending::Adopted));
        1
    });
}

/// AG3: what the log says of any past instant is what stood then.
#[test]
fn ag3_the_log_answers_for_any_instant() {
    always(prop::collection::vec(0..4u8, 1..6), |steps| {
        let mut s = circle(2);
        let body = s.run;
        let mut seen = Vec::new();
        let standing = |w: &World| w.agreement.agreements.iter().map(|(id, a)| (*id, a.standing, a.review)).collect::<Vec<_>>();
        for step in steps {
            match step {
                0 => {
                    let tension = s.world.next;
                    let raise = Command::Purpose(purpose::Command::Raise { body, words: text(5) });
                    s.give(Some(FOUNDER), s.world.at, raise).unwrap();
                    s.propose_with(body, tension, Effect::Agreement(agreement::Effect::Adopt { sunset: false })).unwrap();
                }
                1 => s.tick(s.world.at + Span::days(200)),
                _ => {
                    s.tick(s.world.at + Span::hours(25));
                    // only a run whose round is open can be answered
                    let open = s.world.practice.run(s.run).is_some_and(|run| run.round().is_some());
                    for who in (0..2).filter(|_| open) {
                        let answer = s.answering(who, Consent::Consent);
                        s.give(Some(s.people[who]), s.world.at, Command::Practice(answer)).ok();
                    }
                }
            }
            seen.push((s.world.next, standing(&s.world)));
        }
        for (next, then) in &seen {
            let mut again = World::default();
            s.log.iter().filter(|(meta, _)| meta.pos < *next).for_each(|(meta, event)| again.apply(meta, event));
            assert_eq!(&standing(&again), then);
        }
        seen.iter().map(|(_, s)| s.len()).sum()
    });
}
