//! P11: one person for a role, on the strength of reasons.

use super::*;
use crate::mandate::{Effect as Change, SeatRef};
use crate::practice::{Mark, OptionArgs, Standing};

/// Sealed nominations, questions, the count of who is named most, and consent about them.
fn selecting() -> (Stage, Id) {
    let template = named(
        "consent",
        vec![
            json!({ "kind": "gather", "lasts": "PT24H", "of": "people", "each": 1, "sealed": true, "reason": true }),
            json!({ "kind": "clarify", "lasts": "PT24H" }),
            json!({ "kind": "choose", "lasts": "PT24H", "method": "plurality", "quorum": "1/2" }),
            json!({ "kind": "consent", "lasts": "PT72H", "silence": "lazy", "quorum": "1/4" }),
        ],
    );
    let mut s = Stage::founded_with(template, 4);
    let (circle, role) = (s.run, Id(s.world.next.0 + 1));
    let (purpose, accountabilities, duty) = (None, None, mandate::Duty::None);
    s.bring_in(Effect::Mandate(Change::DefineRole { body: Ref::Id(circle), name: text(70), purpose, accountabilities, duty }));
    let because = s.world.next;
    s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body: circle, words: text(5) })).unwrap();
    let elect = Change::Elect { seat: SeatRef::Role(Ref::Id(role)), until: hours(9_000) };
    s.propose_with(circle, because, Effect::Mandate(elect)).unwrap();
    (s, role)
}

/// Who stands, who is asked and who declined.
fn standing(s: &Stage) -> String {
    let of = |standing| s.run().items.iter().filter(|i| i.standing == standing).count();
    let (stands, asked, declined) = (of(Standing::Stands), of(Standing::Asked), of(Standing::Declined));
    format!("{}: {stands} stand, {asked} asked, {declined} declined", step(s))
}

fn nominate(s: &mut Stage, by: usize, who: usize) -> Result<(), Refusal> {
    let option =
        OptionArgs { title: text(60), words: Some(text(61)), person: Some(s.people[who]), at: None, cost: None, rests_on: Vec::new() };
    s.now(by, Do::PutForward { run: s.run, voice: s.people[by], option })
}

fn stand(s: &mut Stage, who: usize, option: u32, accepts: bool) -> Result<(), Refusal> {
    s.now(who, Do::Stand { run: s.run, option, accepts })
}

fn mark(s: &mut Stage, who: usize, option: u32) -> Result<(), Refusal> {
    let (run, round, voice) = (s.run, s.run().round_number(), s.people[who]);
    s.now(who, Do::Mark { run, round, voice, marks: vec![Mark { option, n: 1 }], reason: None })
}

/// Two are nominated, one by another and one by themselves, and the reasons are read.
fn nominated() -> (Stage, Id) {
    let (mut s, role) = selecting();
    nominate(&mut s, 1, 2).unwrap();
    nominate(&mut s, 3, 3).unwrap();
    s.until(24).unwrap();
    (s, role)
}

/// Both stand, and everybody but the last has marked the first of them.
fn chosen() -> (Stage, Id) {
    let (mut s, role) = nominated();
    stand(&mut s, 2, 0, true).unwrap();
    s.until(48).unwrap();
    (0..3).for_each(|who| mark(&mut s, who, 0).unwrap());
    (s, role)
}

#[test]
fn nominations_are_sealed_until_all_are_revealed_at_once() {
    let (mut s, _) = selecting();
    let names: Vec<String> = s.log.iter().rev().take(2).map(|(_, event)| name(event)).collect();
    assert_eq!(names, ["lot_committed", "proposed"]);
    s.walks(
        standing,
        "gather: 0 stand, 0 asked, 0 declined",
        |s| nominate(s, 1, 2),
        &["put_forward"],
        "gather: 0 stand, 1 asked, 0 declined",
    );
    s.walks(
        standing,
        "gather: 0 stand, 1 asked, 0 declined",
        |s| nominate(s, 3, 3),
        &["put_forward"],
        "gather: 1 stand, 1 asked, 0 declined",
    );
    assert_eq!(code(nominate(&mut s, 1, 0)), Code::Limit, "one each");
    let back = |s: &mut Stage| s.now(1, Do::TakeBack { run: s.run, option: 0 });
    s.walks(standing, "gather: 1 stand, 1 asked, 0 declined", back, &["took_back"], "gather: 1 stand, 0 asked, 0 declined");
    let hidden = |s: &Stage| format!("{}, hidden: {}", step(s), s.run().hides_options());
    s.walks(hidden, "gather, hidden: true", |s| s.until(24), &["opened"], "clarify, hidden: false");
    let (mut s, _) = selecting();
    s.walks(hidden, "gather, hidden: true", |s| s.advances(0), &["advanced", "opened"], "clarify, hidden: false");
}

#[test]
fn whoever_is_nominated_accepts_or_declines() {
    let asked = "clarify: 1 stand, 1 asked, 0 declined";
    let (mut s, _) = nominated();
    assert_eq!(code(stand(&mut s, 1, 0, true)), Code::NotEligible);
    s.walks(standing, asked, |s| stand(s, 2, 0, true), &["stood"], "clarify: 2 stand, 0 asked, 0 declined");
    s.walks(
        standing,
        "clarify: 2 stand, 0 asked, 0 declined",
        |s| stand(s, 2, 0, false),
        &["stood"],
        "clarify: 1 stand, 0 asked, 1 declined",
    );
    s.walks(
        standing,
        "clarify: 1 stand, 0 asked, 1 declined",
        |s| stand(s, 2, 0, true),
        &["stood"],
        "clarify: 2 stand, 0 asked, 0 declined",
    );
    let (mut s, _) = nominated();
    s.walks(standing, asked, |s| stand(s, 2, 0, false), &["stood"], "clarify: 1 stand, 0 asked, 1 declined");
    // silence is no
    let (mut s, _) = nominated();
    s.walks(step, "clarify", |s| s.until(48), &["draw_asked", "lot_revealed", "opened"], "choose 1");
    assert_eq!(&*s.run().round().unwrap().options, &[1]);
}

#[test]
fn everybody_may_name_another_before_it_is_counted() {
    let (mut s, _) = chosen();
    let named = |s: &Stage| {
        let marks = s.run().round().unwrap().responses.values().flat_map(|r| r.marks.iter().map(|m| m.option));
        format!("{:?}", marks.collect::<Vec<_>>())
    };
    s.walks(named, "[0, 0, 0]", |s| mark(s, 0, 1), &["marked"], "[1, 0, 0]");
    s.walks(step, "choose 1", |s| mark(s, 3, 0), &["marked", "counted", "opened"], "consent 2");
    assert_eq!(s.run().chosen().next().unwrap().option.person, Some(s.people[2]), "the one most named is asked about");
}

#[test]
fn where_nobody_stands_the_role_stays_vacant() {
    let (mut s, _) = selecting();
    nominate(&mut s, 1, 2).unwrap();
    s.until(24).unwrap();
    s.walks(step, "clarify", |s| s.until(48), &["draw_asked", "lot_revealed", "concluded"], "NotAdopted");
    let (mut s, _) = nominated();
    s.until(48).unwrap();
    let abstain = |s: &mut Stage, who: usize| {
        let (run, round, voice) = (s.run, s.run().round_number(), s.people[who]);
        s.now(who, Do::Mark { run, round, voice, marks: Vec::new(), reason: None })
    };
    (0..3).for_each(|who| abstain(&mut s, who).unwrap());
    s.walks(step, "choose 1", |s| abstain(s, 3), &["marked", "counted", "concluded"], "NotAdopted");
    assert!(s.world.mandate.mandates.is_empty());
}

#[test]
fn with_consent_whoever_is_named_most_holds_the_role() {
    let (mut s, role) = chosen();
    mark(&mut s, 3, 0).unwrap();
    (0..3).for_each(|who| s.says(who, Consent::Consent).unwrap());
    let held = |s: &Stage| format!("{:?}", s.world.mandate.mandates.values().map(|m| (m.holder, m.seat)).collect::<Vec<_>>());
    let serves = format!("{:?}", [(s.people[2], mandate::Seat::Role(role))]);
    s.walks(held, "[]", |s| s.says(3, Consent::Consent), &["responded", "concluded", "granted"], &serves);
}

#[test]
fn an_objection_to_whoever_is_named_keeps_the_role_vacant_until_it_is_resolved() {
    let (mut s, _) = chosen();
    mark(&mut s, 3, 0).unwrap();
    (0..3).for_each(|who| s.says(who, Consent::Consent).unwrap());
    s.walks(step, "consent 2", |s| s.says(3, Consent::Objection), &["responded"], "consent 2");
    s.walks(step, "consent 2", |s| s.passes(72), &["taken_by_clock"], "consent 2");
    assert!(s.world.mandate.mandates.is_empty());
}

/// Both stand; the first is chosen by three to one, and somebody objects to them.
fn objected() -> (Stage, Id) {
    let (mut s, role) = chosen();
    mark(&mut s, 3, 1).unwrap();
    s.says(3, Consent::Objection).unwrap();
    (s, role)
}

fn set_aside(s: &mut Stage, who: usize, option: u32) -> Result<(), Refusal> {
    s.now(who, Do::SetAside { run: s.run, option, words: text(90) })
}

/// Who is asked about, and where the objection stands.
fn asked_about(s: &Stage) -> String {
    let chosen: Vec<Option<usize>> = s.run().chosen().map(|i| s.people.iter().position(|p| i.option.person == Some(*p))).collect();
    let objection = s.run().objections.values().next_back().map(|o| o.state.open());
    format!("{} about {chosen:?}, objection open: {objection:?}", step(s))
}

#[test]
fn where_an_objection_stands_the_next_is_asked_about() {
    let (mut s, _) = objected();
    assert_eq!(code(set_aside(&mut s, 0, 0)), Code::WrongState, "before the objection passed its test");
    s.passes(24 * 7).unwrap();
    assert!(matches!(s.objection().1, ObjectionState::Resolving { .. }));
    assert_eq!(code(set_aside(&mut s, 1, 0)), Code::NotEligible, "only who leads");
    assert_eq!(code(set_aside(&mut s, 0, 1)), Code::WrongState, "only who is asked about");
    let first = "consent 2 about [Some(2)], objection open: Some(true)";
    let next = "consent 3 about [Some(3)], objection open: Some(false)";
    s.walks(asked_about, first, |s| set_aside(s, 0, 0), &["set_aside", "counted", "opened"], next);
    assert_eq!(s.run().items[0].standing, Standing::SetAside);
    // nobody is asked about twice
    s.says(3, Consent::Objection).unwrap();
    s.passes(24 * 7).unwrap();
    assert_eq!(code(set_aside(&mut s, 0, 0)), Code::WrongState);
    s.walks(step, "consent 3", |s| set_aside(s, 0, 1), &["set_aside", "counted", "concluded"], "NotAdopted");
    assert!(s.world.mandate.mandates.is_empty());
}

#[test]
fn nobody_leads_past_a_rival_or_by_their_own_objection_alone() {
    // who leads stands themselves
    let (mut s, _) = selecting();
    nominate(&mut s, 1, 2).unwrap();
    nominate(&mut s, 3, 0).unwrap();
    s.until(24).unwrap();
    stand(&mut s, 2, 0, true).unwrap();
    stand(&mut s, 0, 1, true).unwrap();
    s.until(48).unwrap();
    (0..3).for_each(|who| mark(&mut s, who, 0).unwrap());
    mark(&mut s, 3, 1).unwrap();
    s.says(3, Consent::Objection).unwrap();
    s.passes(24 * 7).unwrap();
    assert!(matches!(s.objection().1, ObjectionState::Resolving { .. }));
    assert_eq!(code(set_aside(&mut s, 0, 0)), Code::Conflict);
    // who leads is the one who objects
    let (mut s, _) = chosen();
    mark(&mut s, 3, 1).unwrap();
    s.says(0, Consent::Objection).unwrap();
    s.passes(24 * 7).unwrap();
    assert!(matches!(s.objection().1, ObjectionState::Resolving { .. }));
    assert_eq!(code(set_aside(&mut s, 0, 0)), Code::Conflict);
}

#[test]
fn whoever_is_chosen_may_still_decline() {
    let (mut s, role) = chosen();
    mark(&mut s, 3, 1).unwrap();
    let first = "consent 2 about [Some(2)], objection open: None";
    let next = "consent 3 about [Some(3)], objection open: None";
    s.walks(asked_about, first, |s| set_aside(s, 2, 0), &["set_aside", "counted", "opened"], next);
    assert_eq!(s.run().items[0].standing, Standing::Declined);
    (0..4).for_each(|who| s.says(who, Consent::Consent).unwrap());
    assert!(s.world.mandate.mandates.values().any(|m| m.holder == s.people[3] && m.seat == mandate::Seat::Role(role)));
}

#[test]
fn whoever_leaves_is_asked_about_no_longer() {
    let (mut s, _) = chosen();
    mark(&mut s, 3, 1).unwrap();
    let body = s.run().body;
    let first = "consent 2 about [Some(2)], objection open: None";
    let next = "consent 3 about [Some(3)], objection open: None";
    s.walks(asked_about, first, |s| s.leaves(2, body), &["left", "counted", "opened"], next);
    assert_eq!(s.run().items[0].standing, Standing::Barred);
}

#[test]
fn whoever_cannot_hold_the_seat_is_not_counted() {
    let (mut s, role) = chosen();
    let seat = SeatRef::Role(Ref::Id(role));
    // the role ends while the ballot is open: nobody can hold it
    let before = s.run().items.len();
    assert_eq!(before, 2);
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    s.brings(Effect::Mandate(Change::Grant {
        seat,
        holder: s.people[2],
        until: hours(9_000),
        instructed,
        latitude,
        substitute,
        report_days,
    }))
    .unwrap();
    // whoever holds it already can be chosen again
    s.walks(step, "choose 1", |s| mark(s, 3, 1), &["marked", "counted", "opened"], "consent 2");
    assert_eq!(s.run().chosen().next().unwrap().option.person, Some(s.people[2]));
}
