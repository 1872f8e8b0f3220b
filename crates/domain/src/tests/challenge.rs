//! An agreement is challenged: the clock starts, and it ends in a decision or in a pause, never in
//! silence.

use super::invariants::always;
use super::{Stage, code, template, text};
use crate::agreement::{CHALLENGE_DAYS, Command as Do, Effect as Change, Standing};
use crate::kernel::{Id, Ref, Span, Time};
use crate::practice::{Consent, Ending, Silence};
use crate::{Code, Command, Effect, Refusal};

/// An agreement of two hubs, in force.
fn in_force() -> (Stage, Id) {
    let mut s = Stage::of_hubs(template(Silence::Lazy, "1/4"), 4);
    decided(&mut s);
    let id = *s.world.agreement.agreements.keys().next().unwrap();
    (s, id)
}

/// Everybody consents; how it ended.
fn decided(s: &mut Stage) -> Option<Ending> {
    while s.run().is_open() {
        for who in 0..s.people.len() {
            let answer = Command::Practice(s.answering(who, Consent::Consent));
            s.give(Some(s.people[who]), s.world.at, answer).ok();
        }
        let due = s.world.practice.open_runs().filter_map(|r| r.due).min();
        s.tick(due.unwrap_or(s.world.at));
    }
    s.ending()
}

fn challenge(s: &mut Stage, who: usize, id: Id) -> Result<(), Refusal> {
    let command = Command::Agreement(Do::Challenge { agreement: id, happens: text(30), harms: text(31) });
    s.give(Some(s.people[who]), s.world.at, command)
}

fn answered(s: &mut Stage, id: Id, change: Change) {
    let body = s.world.agreement.agreements[&id].body;
    s.propose_with(body, id, Effect::Agreement(change)).unwrap();
    assert_eq!(decided(s), Some(Ending::Adopted));
}

fn standing(s: &Stage, id: Id) -> Standing {
    s.world.agreement.agreements[&id].standing
}

#[test]
fn any_hub_challenges_and_the_clock_starts() {
    let (mut s, id) = in_force();
    assert_eq!(code(challenge(&mut s, 0, id)), Code::NotEligible, "who speaks for no hub");
    challenge(&mut s, 1, id).unwrap();
    assert_eq!(standing(&s, id), Standing::InForce, "it binds until it is decided");
    assert_eq!(code(challenge(&mut s, 3, id)), Code::Duplicate);
    // it waits for whoever can decide about it, until a proposal says what becomes of it
    let called = |s: &Stage| {
        let waits = |who: &Id| crate::needs(&s.world, *who, s.world.at).iter().any(|n| n.what == crate::What::Challenged && n.id == id);
        s.people.iter().map(waits).collect::<Vec<_>>()
    };
    assert_eq!(called(&s), [false, false, true, true, true], "neither who answers for it nor who says it");
    let mut proposed = Stage { world: s.world.clone(), people: s.people.clone(), voices: s.voices.clone(), run: s.run, log: Vec::new() };
    proposed.propose_with(Id::NETWORK, id, Effect::Agreement(Change::End { agreement: Ref::Id(id) })).unwrap();
    assert_eq!(called(&proposed), [false; 5]);
    let until = s.world.agreement.agreements[&id].challenge.as_ref().unwrap().until;
    s.tick(Time(until.0 - 1));
    assert_eq!(standing(&s, id), Standing::InForce);
    s.tick(until);
    assert_eq!(standing(&s, id), Standing::Paused, "silence keeps nothing in force");
    assert_eq!(code(challenge(&mut s, 3, id)), Code::StaleVersion, "what is paused is decided about, not challenged");
    let review = s.world.at + Span::days(100);
    answered(&mut s, id, Change::Keep { agreement: Ref::Id(id), review });
    assert_eq!(standing(&s, id), Standing::InForce);
}

#[test]
fn what_was_answered_is_not_challenged_again_by_the_same_voice_soon() {
    let (mut s, id) = in_force();
    challenge(&mut s, 1, id).unwrap();
    let review = s.world.at + Span::days(400);
    answered(&mut s, id, Change::Keep { agreement: Ref::Id(id), review });
    assert!(s.world.agreement.agreements[&id].challenge.is_none());
    assert_eq!(code(challenge(&mut s, 1, id)), Code::Limit);
    challenge(&mut s, 3, id).unwrap();
    answered(&mut s, id, Change::Pause { agreement: Ref::Id(id) });
    assert_eq!(standing(&s, id), Standing::Paused);
    s.tick(s.world.at + Span::days(CHALLENGE_DAYS + 1));
    assert_eq!(standing(&s, id), Standing::Paused);
    answered(&mut s, id, Change::End { agreement: Ref::Id(id) });
    assert_eq!(standing(&s, id), Standing::Ended);
}

#[test]
fn g12_no_challenge_ends_in_silence() {
    always((0..4u8, 0..60i64), |(answer, wait)| {
        let (mut s, id) = in_force();
        challenge(&mut s, 1, id).unwrap();
        s.tick(s.world.at + Span::days(wait.min(CHALLENGE_DAYS - 12)));
        let review = s.world.at + Span::days(300);
        let change = match answer {
            0 => Some(Change::Keep { agreement: Ref::Id(id), review }),
            1 => Some(Change::Pause { agreement: Ref::Id(id) }),
            2 => Some(Change::End { agreement: Ref::Id(id) }),
            _ => None,
        };
        if let Some(change) = change {
            answered(&mut s, id, change);
        }
        s.tick(s.world.at + Span::days(CHALLENGE_DAYS));
        let expected = [Standing::InForce, Standing::Paused, Standing::Ended, Standing::Paused][usize::from(answer)];
        assert_eq!(standing(&s, id), expected);
        assert!(s.world.agreement.agreements[&id].challenge.is_none());
        1
    });
}
