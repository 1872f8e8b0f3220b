//! P12: terms, and how they end.

use super::*;
use crate::mandate::{Effect as Change, End, Seat, SeatRef};
use crate::practice::{Mark, OptionArgs};

/// A circle of three with a role in it.
fn with_role() -> (Stage, Id, Id) {
    let choose = json!({ "kind": "choose", "lasts": "PT72H", "method": "approval" });
    let mut s = Stage::founded_with(named("consent", vec![json!({ "kind": "gather", "lasts": "PT24H", "of": "people" }), choose]), 3);
    let circle = s.run;
    let (purpose, accountabilities, duty) = (None, None, mandate::Duty::None);
    let define = Change::DefineRole { body: Ref::Id(circle), name: text(70), purpose, accountabilities, duty };
    let defined = |s: &Stage| s.world.mandate.roles.len().to_string();
    s.walks(defined, "0", |s| s.brings(Effect::Mandate(define)), &["brought_in", "role_defined"], "1");
    let role = *s.world.mandate.roles.keys().next().unwrap();
    (s, circle, role)
}

/// Who serves in any role, or speaks for any hub, by their number; and how the last mandate that ended did.
fn serving(s: &Stage) -> String {
    let of = |who: Id| s.people.iter().position(|p| *p == who).unwrap();
    let mandates: Vec<_> = s.world.mandate.mandates.values().collect();
    let now: Vec<usize> = mandates.iter().filter(|m| m.ended.is_none()).map(|m| of(m.holder)).collect();
    let past = mandates.iter().filter_map(|m| m.ended).max_by_key(|(at, _)| *at).map(|(_, why)| match why {
        End::Decided(_) => "decided".to_owned(),
        why => format!("{why:?}"),
    });
    format!("{now:?}, {}", past.unwrap_or_else(|| "none ended".to_owned()))
}

fn grant(s: &mut Stage, role: Id, who: usize) -> Result<(), Refusal> {
    let (seat, holder) = (SeatRef::Role(Ref::Id(role)), s.people[who]);
    s.brings(Effect::Mandate(Change::Grant {
        seat,
        holder,
        until: hours(500),
        instructed: false,
        latitude: false,
        substitute: false,
        report_days: None,
    }))
}

/// Somebody serves.
fn held() -> (Stage, Id, Id) {
    let (mut s, circle, role) = with_role();
    s.walks(serving, "[], none ended", |s| grant(s, role, 1), &["brought_in", "granted"], "[1], none ended");
    (s, circle, role)
}

#[test]
fn a_mandate_is_granted_and_ends_with_its_term() {
    let (mut s, ..) = held();
    s.walks(serving, "[1], none ended", |s| s.until(499), &[], "[1], none ended");
    s.walks(serving, "[1], none ended", |s| s.until(500), &["ended"], "[], TermOver");
}

#[test]
fn a_mandate_is_handed_back_or_taken_back() {
    let (mut s, ..) = held();
    let mandate = *s.world.mandate.mandates.keys().next().unwrap();
    let resign =
        |s: &mut Stage, who: usize| s.give(Some(s.people[who]), s.world.at, Command::Mandate(mandate::Command::Resign { mandate }));
    assert_eq!(code(resign(&mut s, 2)), Code::NotEligible);
    s.walks(serving, "[1], none ended", |s| resign(s, 1), &["resigned"], "[], Resigned");
    assert_eq!(code(resign(&mut s, 1)), Code::WrongState);
    let (mut s, ..) = held();
    let recall = |s: &mut Stage| s.brings(Effect::Mandate(Change::End { mandate: Ref::Id(mandate) }));
    s.walks(serving, "[1], none ended", recall, &["brought_in", "ended"], "[], decided");
}

#[test]
fn a_mandate_ends_with_the_membership_and_with_the_body() {
    let (mut s, circle, _) = held();
    s.walks(serving, "[1], none ended", |s| s.leaves(1, circle), &["left", "ended"], "[], HolderLeft");
    let (mut s, circle, role) = held();
    let dissolve = |s: &mut Stage| s.brings(Effect::Body(body::Effect::Dissolve { body: Ref::Id(circle) }));
    s.walks(serving, "[1], none ended", dissolve, &["brought_in", "dissolved", "ended", "role_ended"], "[], BodyDissolved");
    assert!(s.world.mandate.roles[&role].ended);
    // who leaves the network leaves what is in it
    let (mut s, ..) = held();
    s.walks(serving, "[1], none ended", |s| s.leaves(1, Id::NETWORK), &["left", "parted", "ended"], "[], HolderLeft");
}

/// The circle chooses anew who serves; everybody but the last has marked.
fn chosen_anew(s: &mut Stage, circle: Id, role: Id, who: usize) -> Result<(), Refusal> {
    let because = s.world.next;
    s.give(Some(FOUNDER), START, Command::Purpose(purpose::Command::Raise { body: circle, words: text(5) })).unwrap();
    let elect = Change::Elect { seat: SeatRef::Role(Ref::Id(role)), until: hours(800) };
    s.propose_with(circle, because, Effect::Mandate(elect)).unwrap();
    let option = OptionArgs { title: text(80), words: None, person: Some(s.people[who]), at: None, cost: None, rests_on: Vec::new() };
    s.now(who, Do::PutForward { run: s.run, voice: s.people[who], option }).unwrap();
    s.until(24).unwrap();
    for voter in 0..2 {
        mark(s, voter).unwrap();
    }
    Ok(())
}

fn mark(s: &mut Stage, who: usize) -> Result<(), Refusal> {
    let (run, round, voice) = (s.run, s.run().round_number(), s.people[who]);
    s.now(who, Do::Mark { run, round, voice, marks: vec![Mark { option: 0, n: 1 }], reason: None })
}

#[test]
fn a_new_choice_confirms_whoever_serves_or_puts_another_in_their_place() {
    let recorded = &["marked", "counted", "concluded", "granted", "ended"];
    for (chosen, to) in [(1, "[1], decided"), (2, "[2], decided")] {
        let (mut s, circle, role) = held();
        chosen_anew(&mut s, circle, role, chosen).unwrap();
        s.walks(serving, "[1], none ended", |s| mark(s, 2), recorded, to);
        let newest = s.world.mandate.mandates.values().next_back().unwrap();
        assert_eq!((newest.seat, newest.until), (Seat::Role(role), hours(800)));
    }
}

#[test]
fn an_invitation_gives_the_voice_of_a_hub() {
    let (mut s, ..) = with_role();
    let hub = s.bring_in(new_body(body::Kind::Hub));
    let (invitation, until) = (s.world.next, hours(500));
    s.give(Some(FOUNDER), START, Command::Body(body::Command::Invite { body: hub, uses: 5, until, voice: Some(until) })).unwrap();
    let accept = |s: &mut Stage| s.give(Some(s.people[1]), s.world.at, Command::Body(body::Command::Accept { invitation }));
    s.walks(serving, "[], none ended", accept, &["accepted", "entered", "granted"], "[1], none ended");
}

/// G17: a mandate that asks for reports says when the next is due; only its holder gives it.
#[test]
fn a_report_is_due_in_its_rhythm() {
    let (mut s, _, role) = with_role();
    let (seat, holder) = (SeatRef::Role(Ref::Id(role)), s.people[1]);
    let rhythm = |report_days| {
        Effect::Mandate(Change::Grant {
            seat,
            holder,
            until: hours(24 * 300),
            instructed: false,
            latitude: false,
            substitute: false,
            report_days,
        })
    };
    assert_eq!(code(s.brings(rhythm(Some(0)))), Code::Limit);
    s.brings(rhythm(Some(30))).unwrap();
    let mandate = *s.world.mandate.mandates.keys().next().unwrap();
    let due = |s: &Stage| s.world.mandate.mandates[&mandate].report_due();
    let first = s.world.mandate.mandates[&mandate].from + Span::days(30);
    assert_eq!(due(&s), Some(first));
    let asked = |s: &Stage, now| crate::needs(&s.world, holder, now).iter().any(|n| n.what == crate::What::Report && n.id == mandate);
    assert!(!asked(&s, Time(first.0 - Span::days(8).0)) && asked(&s, first));
    let report = Command::Mandate(mandate::Command::Report { mandate, words: text(83) });
    assert_eq!(code(s.give(Some(FOUNDER), first, report.clone())), Code::NotEligible);
    s.give(Some(holder), first, report).unwrap();
    assert_eq!(due(&s), Some(first + Span::days(30)));
    assert!(!asked(&s, first));
    let ends = |now| crate::needs(&s.world, holder, now).iter().any(|n| n.what == crate::What::TermEnds);
    assert!(!ends(hours(24 * 269)) && ends(hours(24 * 271)));
}

/// P12: whoever was confirmed is called into question again by several only, for a while.
#[test]
fn who_was_just_confirmed_is_recalled_by_several_only() {
    let mut s = Stage::founded_with(named("vote", vec![json!({ "kind": "ballot", "lasts": "PT72H", "rule": "simple-majority" })]), 12);
    let circle = s.run;
    let (purpose, accountabilities, duty) = (None, None, mandate::Duty::None);
    s.brings(Effect::Mandate(Change::DefineRole { body: Ref::Id(circle), name: text(70), purpose, accountabilities, duty })).unwrap();
    let role = *s.world.mandate.roles.keys().next().unwrap();
    let (seat, holder) = (SeatRef::Role(Ref::Id(role)), s.people[1]);
    let (instructed, latitude, substitute, report_days) = (false, false, false, None);
    let grant = Change::Grant { seat, holder, until: hours(9_000), instructed, latitude, substitute, report_days };
    s.brings(Effect::Mandate(grant)).unwrap();
    let mandate = *s.world.mandate.mandates.keys().next().unwrap();
    let recall = |s: &mut Stage| {
        let tension = s.world.next;
        s.give(Some(FOUNDER), s.world.at, Command::Purpose(purpose::Command::Raise { body: circle, words: text(5) })).unwrap();
        (tension, s.propose_with(circle, tension, Effect::Mandate(Change::End { mandate: Ref::Id(mandate) })))
    };
    // the first time nobody asks for a ground; the circle says no
    recall(&mut s).1.unwrap();
    for who in 0..12 {
        s.votes(who, practice::Ballot::No).unwrap();
    }
    assert_eq!(s.ending(), Some(Ending::NotAdopted));
    let (tension, refused) = recall(&mut s);
    assert_eq!(code(refused), Code::Limit);
    // to end the role is to recall whoever holds it
    let end = Effect::Mandate(Change::EndRole { role: Ref::Id(role) });
    assert_eq!(code(s.propose_with(circle, tension, end)), Code::Limit);
    let share = |s: &mut Stage, who: usize| s.give(Some(s.people[who]), s.world.at, Command::Purpose(purpose::Command::Share { tension }));
    let again = |s: &mut Stage| s.propose_with(circle, tension, Effect::Mandate(Change::End { mandate: Ref::Id(mandate) }));
    assert_eq!(code(share(&mut s, 0)), Code::Duplicate);
    share(&mut s, 2).unwrap();
    assert_eq!(code(again(&mut s)), Code::Limit);
    share(&mut s, 3).unwrap();
    again(&mut s).unwrap();
    // and after ninety days one is enough
    let later = s.world.at + Span::days(91);
    s.tick(later);
    s.world.at = later;
    recall(&mut s).1.unwrap();
}
