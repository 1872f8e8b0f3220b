//! P05, the life of an agreement, and the challenge.

use super::*;
use crate::agreement::{CHALLENGE_DAYS, Command as Act, Effect as Change, Event as Did, PURPOSE_ASKED_DAYS, Pause, REVIEW_LEAD_DAYS};

/// How long from the adoption to the review, in hours.
const REVIEW: i64 = practice::REVIEW_DAYS_DEFAULT * 24;
const LEAD: i64 = REVIEW - REVIEW_LEAD_DAYS * 24;

/// Where the first agreement stands.
fn standing(s: &Stage) -> String {
    let decision = s.world.agreement.agreements.values().next().unwrap();
    let challenged = if decision.challenge.is_some() { ", challenged" } else { "" };
    format!("{:?}{challenged}", decision.standing)
}

fn first(s: &Stage) -> Id {
    *s.world.agreement.agreements.keys().next().unwrap()
}

/// Two people in a circle, and an agreement that they adopted at the start.
fn agreed(sunset: bool) -> Stage {
    let mut s = Stage::founded_with(explicit(), 2);
    let (body, tension) = (s.run, s.world.next);
    s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
    s.propose_with(body, tension, Effect::Agreement(Change::Adopt { sunset })).unwrap();
    s.says(0, Consent::Consent).unwrap();
    s.walks(step, "consent 1", |s| s.says(1, Consent::Consent), &["responded", "concluded", "adopted"], "Adopted");
    assert_eq!(standing(&s), "InForce");
    // the powers of the founder end some day, and nothing here is about that
    s.world.charter.provisional = None;
    s
}

fn act(s: &mut Stage, act: Act) -> Result<(), Refusal> {
    s.give(Some(s.people[1]), s.world.at, Command::Agreement(act))
}

fn start_review(s: &mut Stage) -> Result<(), Refusal> {
    act(s, Act::StartReview { agreement: first(s), words: text(60) })
}

fn challenge(s: &mut Stage) -> Result<(), Refusal> {
    act(s, Act::Challenge { agreement: first(s), happens: text(30), harms: text(31) })
}

fn keep(s: &Stage) -> Change {
    Change::Keep { agreement: Ref::Id(first(s)), review: s.world.at + Span::days(200) }
}

fn pause(s: &Stage) -> Change {
    Change::Pause { agreement: Ref::Id(first(s)) }
}

fn end(s: &Stage) -> Change {
    Change::End { agreement: Ref::Id(first(s)) }
}

fn supersede(s: &Stage) -> Change {
    Change::Supersede { agreement: Ref::Id(first(s)), sunset: false }
}

/// It is decided about: all but the last answer are given, then the last is walked.
fn decided(s: &mut Stage, from: &str, change: impl Fn(&Stage) -> Change, recorded: &str, to: &str) {
    let (id, change) = (first(s), change(s));
    let body = s.world.agreement.agreements[&id].body;
    s.propose_with(body, id, Effect::Agreement(change)).unwrap();
    s.says(0, Consent::Consent).unwrap();
    s.walks(standing, from, |s| s.says(1, Consent::Consent), &["responded", "concluded", recorded], to);
}

/// An agreement that stands as named.
fn stands(state: &str) -> Stage {
    let mut s = agreed(false);
    match state {
        "DueForReview" => s.until(LEAD).unwrap(),
        "UnderReview" => start_review(&mut s).unwrap(),
        "Overdue" => s.until(REVIEW).unwrap(),
        "Paused" => decided(&mut s, "InForce", pause, "paused", "Paused"),
        "InForce, challenged" => challenge(&mut s).unwrap(),
        "Ended" => decided(&mut s, "InForce", end, "ended", "Ended"),
        "Superseded" => decided(&mut s, "InForce", supersede, "adopted", "Superseded"),
        _ => {}
    }
    assert_eq!(standing(&s), state);
    s
}

#[test]
fn the_clock_asks_for_the_review_and_marks_what_is_overdue() {
    let mut s = stands("InForce");
    s.walks(standing, "InForce", |s| s.until(LEAD - 1), &[], "InForce");
    s.walks(standing, "InForce", |s| s.until(LEAD), &["review_due"], "DueForReview");
    s.walks(standing, "DueForReview", |s| s.until(REVIEW), &["overdue"], "Overdue");
    assert!(s.world.agreement.agreements[&first(&s)].in_force(), "it binds all the same");
    let mut s = stands("UnderReview");
    s.walks(standing, "UnderReview", |s| s.until(REVIEW), &["overdue"], "Overdue");
}

#[test]
fn what_was_agreed_for_a_time_ends_at_its_date() {
    let mut s = agreed(true);
    s.walks(standing, "InForce", |s| s.until(LEAD), &["review_due"], "DueForReview");
    s.walks(standing, "DueForReview", |s| s.until(REVIEW), &["ended"], "Ended");
    let mut s = agreed(true);
    start_review(&mut s).unwrap();
    s.walks(standing, "UnderReview", |s| s.until(REVIEW), &["ended"], "Ended");
}

#[test]
fn anybody_says_what_calls_for_a_review() {
    for state in ["InForce", "DueForReview", "Overdue"] {
        stands(state).walks(standing, state, start_review, &["review_started"], "UnderReview");
    }
    // a review called for after the date lasts until somebody decides
    let mut s = stands("Overdue");
    start_review(&mut s).unwrap();
    s.walks(standing, "UnderReview", |s| s.passes(REVIEW), &[], "UnderReview");
}

#[test]
fn a_review_ends_in_a_decision() {
    for state in ["InForce", "DueForReview", "UnderReview", "Overdue", "Paused"] {
        decided(&mut stands(state), state, keep, "kept", "InForce");
        decided(&mut stands(state), state, end, "ended", "Ended");
        let mut s = stands(state);
        decided(&mut s, state, supersede, "adopted", "Superseded");
        let newest = s.world.agreement.agreements.values().next_back().unwrap();
        assert_eq!((newest.standing, newest.supersedes), (agreement::Standing::InForce, Some(first(&s))));
        if state != "Paused" {
            decided(&mut stands(state), state, pause, "paused", "Paused");
        }
    }
}

#[test]
fn an_agreement_ends_with_its_body() {
    for state in ["InForce", "DueForReview", "UnderReview", "Overdue", "Paused"] {
        let mut s = stands(state);
        let body = Ref::Id(s.run().body);
        s.world.charter.provisional = Some(charter::Provisional { founder: Some(FOUNDER), until: s.world.at + Span::days(1) });
        let dissolve = |s: &mut Stage| s.brings(Effect::Body(body::Effect::Dissolve { body }));
        s.walks(standing, state, dissolve, &["brought_in", "dissolved", "ended"], "Ended");
    }
}

#[test]
fn what_was_decided_for_want_of_money_is_asked_about_and_accounted_for() {
    let asked = |s: &Stage| {
        let d = s.world.agreement.agreements.values().next().unwrap();
        format!("asked: {}, accounted: {}", d.purpose_asked.is_some(), d.accounted.is_some())
    };
    // what is over by then is asked about all the same
    for over in [false, true] {
        let mut s = Stage::founded_with(explicit(), 2);
        let (body, tension) = (s.run, s.world.next);
        s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body, words: text(5) })).unwrap();
        let effects = vec![Effect::Agreement(Change::Adopt { sunset: false })];
        let review = Some(START + Span::days(300));
        let args = ProposeArgs { body, effects, money_short: true, review, ..s.args(tension) };
        s.run = s.world.next;
        s.now(0, Do::Propose(Box::new(args))).unwrap();
        (0..2).for_each(|who| s.says(who, Consent::Consent).unwrap());
        if over {
            let end = Change::End { agreement: Ref::Id(first(&s)) };
            let agreement = first(&s);
            s.propose_with(body, agreement, Effect::Agreement(end)).unwrap();
            (0..2).for_each(|who| s.says(who, Consent::Consent).unwrap());
        }
        let account =
            |s: &mut Stage| s.give(Some(FOUNDER), s.world.at, Command::Agreement(Act::Account { agreement: first(s), words: text(60) }));
        assert_eq!(code(account(&mut s)), Code::WrongState);
        let days = PURPOSE_ASKED_DAYS;
        s.walks(
            asked,
            "asked: false, accounted: false",
            |s| s.until(days * 24),
            &["powers_ended", "purpose_asked"],
            "asked: true, accounted: false",
        );
        s.walks(asked, "asked: true, accounted: false", account, &["accounted"], "asked: true, accounted: true");
        assert_eq!(code(account(&mut s)), Code::Duplicate);
    }
}

#[test]
fn a_challenge_is_answered_by_a_decision_or_by_a_pause() {
    for state in ["InForce", "DueForReview", "UnderReview", "Overdue"] {
        let challenged = format!("{state}, challenged");
        stands(state).walks(standing, state, challenge, &["challenged"], &challenged);
    }
    let challenged = || stands("InForce, challenged");
    decided(&mut challenged(), "InForce, challenged", keep, "kept", "InForce");
    decided(&mut challenged(), "InForce, challenged", end, "ended", "Ended");
    decided(&mut challenged(), "InForce, challenged", pause, "paused", "Paused");
    decided(&mut challenged(), "InForce, challenged", supersede, "adopted", "Superseded");
    let mut s = challenged();
    s.walks(standing, "InForce, challenged", |s| s.until(CHALLENGE_DAYS * 24), &["paused"], "Paused");
    assert!(matches!(s.log.last(), Some((_, Event::Agreement(Did::Paused { why: Pause::Unanswered, .. })))));
}

#[test]
fn k5_every_act_on_an_agreement_in_every_standing_is_in_the_table_or_refused() {
    type Tries = fn(&mut Stage) -> Result<(), Refusal>;
    let account: Tries = |s| s.give(Some(FOUNDER), s.world.at, Command::Agreement(Act::Account { agreement: first(s), words: text(60) }));
    let (reviews, challenges) =
        (["InForce", "InForce, challenged", "DueForReview", "Overdue"], ["InForce", "DueForReview", "UnderReview", "Overdue"]);
    let deviate: Tries = |s| act(s, Act::Deviate { agreement: first(s), reason: text(80), affected: text(81), cleanup: text(82) });
    let binding = ["InForce", "InForce, challenged", "DueForReview", "UnderReview", "Overdue"];
    for state in ["InForce", "InForce, challenged", "DueForReview", "UnderReview", "Overdue", "Paused", "Ended", "Superseded"] {
        for (act, there) in [(start_review as Tries, &reviews[..]), (challenge, &challenges), (deviate, &binding), (account, &[])] {
            let mut s = stands(state);
            let before = super::play::picture(&s.world);
            let done = act(&mut s).is_ok();
            assert_eq!(done, there.contains(&state), "{state}");
            assert_eq!(super::play::picture(&s.world) != before, done, "{state}");
        }
    }
    for state in ["Ended", "Superseded"] {
        for change in [keep, end, pause, supersede] {
            let mut s = stands(state);
            let (id, change) = (first(&s), change(&s));
            let (body, before) = (s.run().body, s.world.next);
            assert_eq!(code(s.propose_with(body, id, Effect::Agreement(change))), Code::WrongState);
            assert_eq!((standing(&s).as_str(), s.world.next), (state, before));
        }
    }
}

/// P05 deviation: whoever does otherwise says so; the third time it comes back for review.
#[test]
fn what_is_broken_three_times_comes_back_for_review() {
    let mut s = agreed(false);
    let deviate = |s: &Stage| Act::Deviate { agreement: first(s), reason: text(80), affected: text(81), cleanup: text(82) };
    for _ in 0..2 {
        let step = deviate(&s);
        s.walks(standing, "InForce", |s| act(s, step), &["deviated"], "InForce");
    }
    let step = deviate(&s);
    s.walks(standing, "InForce", |s| act(s, step), &["deviated", "review_due"], "DueForReview");
    // looked at, it begins to count anew
    decided(&mut s, "DueForReview", keep, "kept", "InForce");
    let step = deviate(&s);
    s.walks(standing, "InForce", |s| act(s, step), &["deviated"], "InForce");
    let outside = Stage::founded_with(explicit(), 2);
    assert_eq!(outside.world.agreement.agreements.len(), 0);
    s.leaves(1, s.world.agreement.agreements[&first(&s)].body).unwrap();
    let step = deviate(&s);
    assert_eq!(code(act(&mut s, step)), Code::NotEligible);
}

/// Steps of the first agreement: how many are open, done and dropped; what was said, and whether it is carried out.
fn carrying(s: &Stage) -> String {
    let c = &s.world.agreement.agreements.values().next().unwrap().carrying;
    let ended = |done: bool| c.steps.iter().filter(|s| s.end.as_ref().is_some_and(|e| e.done == done)).count();
    let carried = if c.carried.is_some() { ", carried out" } else { "" };
    format!("{} open, {} done, {} dropped, {} said{carried}", c.open().count(), ended(true), ended(false), c.told.len())
}

#[test]
fn what_was_agreed_is_carried_out_step_by_step() {
    let mut s = agreed(false);
    let (id, owner, other) = (first(&s), FOUNDER, s.people[1]);
    let by = |who: Id, act: Act| move |s: &mut Stage| s.give(Some(who), s.world.at, Command::Agreement(act.clone()));
    let plan = |who: Id, until: Option<Time>| Act::PlanStep { agreement: id, words: text(70), who, until };
    let day = s.world.at + Span::days(20);
    assert_eq!(code(by(other, plan(owner, None))(&mut s)), Code::NotEligible, "one takes on one's own");
    assert_eq!(code(by(owner, plan(other, Some(s.world.at)))(&mut s)), Code::Malformed);
    s.walks(
        carrying,
        "0 open, 0 done, 0 dropped, 0 said",
        by(owner, plan(other, Some(day))),
        &["step_planned"],
        "1 open, 0 done, 0 dropped, 0 said",
    );
    s.walks(
        carrying,
        "1 open, 0 done, 0 dropped, 0 said",
        by(other, plan(other, None)),
        &["step_planned"],
        "2 open, 0 done, 0 dropped, 0 said",
    );
    let steps: Vec<Id> = s.world.agreement.agreements[&id].carrying.steps.iter().map(|s| s.id).collect();
    // it stands in the Today of who carries it: a week long as news, since somebody else gave it, then from a week
    // before its day until it is done
    let told =
        |s: &Stage, at: Time| crate::today::needs(&s.world, other, at).iter().any(|n| n.what == crate::today::What::Step && n.until == day);
    let in_days = |days: i64| s.world.at + Span::days(days);
    assert!(told(&s, in_days(0)) && !told(&s, in_days(8)) && told(&s, in_days(14)) && told(&s, in_days(40)));
    let tell = Act::Tell { agreement: id, words: text(71) };
    s.walks(carrying, "2 open, 0 done, 0 dropped, 0 said", by(other, tell), &["told"], "2 open, 0 done, 0 dropped, 1 said");
    let finish = Act::Finish { agreement: id, words: text(72) };
    assert_eq!(code(by(owner, finish.clone())(&mut s)), Code::WrongState, "steps are open");
    let done = Act::StepDone { agreement: id, step: steps[0], words: None };
    s.walks(carrying, "2 open, 0 done, 0 dropped, 1 said", by(other, done.clone()), &["step_done"], "1 open, 1 done, 0 dropped, 1 said");
    assert_eq!(code(by(other, done)(&mut s)), Code::Duplicate);
    assert!(!told(&s, s.world.at + Span::days(40)));
    let drop = Act::DropStep { agreement: id, step: steps[1], words: text(73) };
    s.walks(carrying, "1 open, 1 done, 0 dropped, 1 said", by(owner, drop), &["step_dropped"], "0 open, 1 done, 1 dropped, 1 said");
    assert_eq!(code(by(other, finish.clone())(&mut s)), Code::NotEligible);
    s.walks(
        carrying,
        "0 open, 1 done, 1 dropped, 1 said",
        by(owner, finish),
        &["carried_out"],
        "0 open, 1 done, 1 dropped, 1 said, carried out",
    );
    assert_eq!(code(by(owner, plan(owner, None))(&mut s)), Code::WrongState);
}
